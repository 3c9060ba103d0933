# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""The gold to tune on: twenty invented reports about wars of 1993 to 2024, two of them about none.

`python tuning.py` writes tuning.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    DOZENS,
    HEDGED,
    HOLDS,
    HUNDREDS,
    HUNDREDS_OF_THOUSANDS,
    SCORES,
    SEVERAL,
    STANDS,
    TENS_OF_THOUSANDS,
    THREAT,
    TO_COME,
    UNCLEAR,
    agreement,
    condition,
    event,
    figure,
    gap,
    never,
    report,
    write,
)

REPORTS = []


def add(*parts, **more):
    REPORTS.append(report(*parts, **more))


# Liberia: a siege, mutual blame, a denial, a toll nobody can check, peacekeepers still to come.
LURD = ["LURD", "Liberians United for Reconciliation and Democracy", "rebels", "insurgent movement"]
LIBERIA = ["government troops", "Liberian government", "government"]
add("monrovia-2003", "2003-07-22", "AP", [
    "MONROVIA, Liberia (AP) — Mortar shells crashed into the U.S. Embassy compound and a nearby school packed with refugees on Monday, killing at least 90 people, aid workers said, as rebels fought for a third time to take Liberia's besieged capital.",
    "Each side blamed the other for the barrage.",
    "Liberians United for Reconciliation and Democracy (LURD), the main insurgent movement, denied that its men had aimed at civilians and said government troops were shelling their own people to draw in American Marines.",
    "Defense Minister Daniel Chea put the dead at more than 600 since Saturday, a figure that relief agencies said they had no means of checking.",
    "The rebels have held the port, where the city's food is stored, since the weekend, and government militiamen were dug in on the far side of two bridges.",
    "Signed in Accra, the Ghanaian capital, on June 17, a cease-fire had fallen apart within a week.",
    "West African leaders have promised 1,300 Nigerian peacekeepers, but none has arrived, and officials would not say when they would.",
    "“We are sleeping on top of one another and there is no water,” said Comfort Weah, one of about 30,000 people sheltering at a football stadium.",
    "President Charles Taylor, who took office after winning a 1997 election that ended a seven-year war, has pledged to step down once foreign troops deploy.",
    "The shells appeared to have come from rebel lines to the west, a U.N. official said.",
], [
    event(0, "ASSAULT", place=["U.S. Embassy", "compound", "school", "Monrovia"], date="2003-07-21", source="aid workers"),
    figure(0, "killed", 90, None, date="2003-07-21", source="aid workers"),
    event(0, "ASSAULT", actor=LURD, place="Monrovia"),
    condition(0, "siege", STANDS, place="Monrovia"),
    event(1, "ACCUSE", actor=["each side", "both sides", *LURD, *LIBERIA]),
    event(2, "ASSAULT", actor=LURD, recipient="civilians", source=LURD),
    event(2, "ASSAULT", actor=LIBERIA, source=LURD),
    figure(3, "killed", 600, None, date="2003-07-19", source=["Chea", "Defense Minister"]),
    gap(3, reason=["not_verified", "not_clear"]),
    condition(4, "control", [*HOLDS, "gains"], holder=LURD, place=["port", "Monrovia"], date=["2003-07-19", "2003-07-20"]),
    condition(4, ["presence", "control"], HOLDS, holder=["government militiamen", "militiamen"], place=["bridges", "two bridges", "Monrovia"]),
    agreement(5, "ceasefire", ["agreed", "announced"], place="Accra", date="2003-06-17"),
    agreement(5, "ceasefire", "collapsed"),
    event(6, ["MOBILIZE", "AID", "AGREE", "SUPPORT"], actor=["West African leaders", "leaders", "Nigerian peacekeepers"], status=[*TO_COME, "occurred"]),
    gap(6, question="when", reason=[*UNCLEAR, "no_comment"]),
    figure(7, ["displaced", "affected", "population"], 30000, 30000, place=["football stadium", "stadium", "Monrovia"]),
    event(8, ["RETREAT", "CONCEDE", "AGREE"], actor=["Taylor", "President"], status=[*TO_COME, "occurred", "hypothetical"]),
    event(9, "ASSAULT", source=["U.N. official", "official"], certainty=HEDGED),
], [
    never(0, "condition", type=["control"], change=["gains", "loses"], why="they fight to take the capital; they have not"),
    never(2, "event", type=["ASSAULT"], own_voice=True, why="one is denied, the other alleged by a party"),
    never(6, "event", type=["MOBILIZE"], why="promised; none has arrived"),
    never(8, "event", type=["RETREAT", "MOBILIZE"], why="he has not stepped down and no troops have deployed"),
])

# Sierra Leone: a capital half retaken, a threat with a condition, a range of the dead, an offer unanswered.
RUF = ["RUF", "Revolutionary United Front", "rebels", "insurgents"]
ECOMOG = ["ECOMOG", "Nigerian-led troops", "intervention force"]
add("freetown-1999", "1999-01-12", "Reuters", [
    "FREETOWN (Reuters) - Nigerian-led troops said on Tuesday they had driven rebels of the Revolutionary United Front (RUF) from the centre of Freetown, six days after the insurgents stormed Sierra Leone's capital from the east.",
    "But fighting raged on in Kissy, Wellington and other eastern districts, according to witnesses, and smoke could be seen over Kingtom.",
    "A spokesman for the intervention force, ECOMOG, said that 11 of its soldiers had died; he would not be drawn on how many were missing.",
    "Rebel commander Sam Bockarie told Reuters by satellite telephone that his fighters had pulled back of their own accord and would burn the city down unless their leader, Foday Sankoh, was set free.",
    "Sankoh, under sentence of death since October, has not been seen in public, and it was not known where he was being kept.",
    "Scores of civilians, their hands or arms hacked off, have been treated at Connaught Hospital, officials there said.",
    "Estimates of the number of people killed in the city ranged from 200 to 2,000.",
    "President Ahmad Tejan Kabbah offered a week-long truce on Monday; the rebels have yet to reply.",
    "Aid agencies say some 150,000 people have been driven from their homes in the Western Area alone.",
    "Foreign mercenaries are reportedly fighting alongside the rebels.",
], [
    condition(0, "control", ["loses", "ends"], holder=RUF, place=["centre of Freetown", "Freetown"], source=ECOMOG),
    event(0, "ASSAULT", actor=ECOMOG, recipient=RUF, place=["centre of Freetown", "Freetown"], source=ECOMOG),
    event(0, "ASSAULT", actor=RUF, place="Freetown", date="1999-01-06"),
    event(1, "ASSAULT", place=["Kissy", "Wellington", "eastern districts"], source="witnesses"),
    figure(2, "killed", 11, 11, group=["soldiers", "its soldiers"], source=["spokesman", *ECOMOG]),
    gap(2, question="how_many", reason=["not_said", "no_comment", "not_clear"]),
    event(3, "RETREAT", actor=["his fighters", *RUF], source=["Bockarie", "commander"]),
    event(3, ["THREATEN", "REQUEST"], actor=["Bockarie", "his fighters", *RUF], status=THREAT),
    event(4, ["SANCTION", "COERCE"], recipient="Sankoh", date="1998-10"),
    gap(4, question="where", reason=UNCLEAR),
    event(5, "ASSAULT", recipient="civilians", source="officials"),
    figure(5, "injured", *SCORES, group="civilians", source="officials"),
    figure(6, "killed", 200, 2000, place=["city", "Freetown"]),
    agreement(7, "ceasefire", "offered", party=["Kabbah", "President"], date="1999-01-11"),
    figure(8, "displaced", 150000, 150000, place="Western Area", source="aid agencies"),
    event(9, ["ASSAULT", "AID", "COOPERATE", "MOBILIZE"], actor=["foreign mercenaries", "mercenaries"], certainty=HEDGED),
], [
    never(3, "event", type=["ASSAULT"], why="a burning that is threatened"),
    never(2, "figure", type=["missing"], why="he would not give a number"),
    never(7, "condition", type=["ceasefire"], why="an offer without an answer"),
])

# Rwanda: a capital abandoned, a chain of two, a town left without a shot, a safe zone rejected.
RPF = ["RPF", "Rwandan Patriotic Front", "rebels"]
RWANDA = ["government soldiers", "army", "government troops", "Rwandan army", "soldiers"]
add("kigali-1994", "1994-07-05", "AFP", [
    "KIGALI, July 5 (AFP) - Rwandan Patriotic Front rebels tightened their grip on Kigali on Tuesday, a day after government soldiers fled the capital during the night.",
    "Paul Kagame, who commands the RPF's army, said the war would go on until the regime that has moved to Gisenyi was beaten.",
    "France announced on Monday that it was creating a “safe humanitarian zone” in the southwest and warned that its troops would fire on any armed group that tried to enter it.",
    "The rebels, who see the zone as a shield for the killers of hundreds of thousands of Tutsis, rejected the plan.",
    "About 20 Red Cross staff were still inside the King Faycal hospital, where 2,000 wounded and displaced people have taken refuge.",
    "A spokesman for the U.N. mission, Jean-Guy Plante, quoted a priest in Butare as saying that the last soldiers had left that town on Saturday without a shot being fired.",
    "He did not know who was in charge there now.",
    "Radio Muhabura, the rebels' station, claimed that 3,000 government troops had laid down their arms since April; the army dismissed this as a lie.",
    "The massacres began hours after a plane carrying President Juvenal Habyarimana was shot down over Kigali on April 6.",
    "Members of the presidential guard are believed to have fired the missiles, but the RPF has been blamed as well.",
], [
    condition(0, "control", ["holds", "continues", "gains"], holder=RPF, place="Kigali", date=["1994-07-05", "1994-07-04"]),
    event(0, "RETREAT", actor=RWANDA, place=["Kigali", "capital"], date=["1994-07-04", "1994-07-03"]),
    event(1, ["ASSAULT", "THREATEN"], source="Kagame", status=["planned", "threatened", "ongoing"]),
    event(2, "THREATEN", actor=["France", "its troops"], recipient="armed group", date="1994-07-04", status=THREAT),
    event(3, "REJECT", actor=RPF),
    figure(3, "killed", *HUNDREDS_OF_THOUSANDS, group="Tutsis"),
    figure(4, ["remaining", "trapped"], 20, 20, group="Red Cross staff", place=["King Faycal hospital", "hospital"]),
    figure(4, ["displaced", "injured", "affected", "population", "remaining"], 2000, 2000, place=["King Faycal hospital", "hospital"]),
    event(5, "RETREAT", actor=RWANDA, place="Butare", date="1994-07-02", source=["Plante", "spokesman"]),
    event(5, "RETREAT", actor=RWANDA, place="Butare", date="1994-07-02", source="priest"),
    gap(6, question="who", reason=UNCLEAR),
    event(7, "RETREAT", actor=RWANDA, date="1994-04", source=["Radio Muhabura", "rebels"]),
    figure(7, ["surrendered", "fighters", "detained"], 3000, 3000, group=RWANDA, date="1994-04", source=["Radio Muhabura", "rebels"]),
    event(7, ["REJECT", "ACCUSE"], actor=RWANDA),
    event(8, "ASSAULT", place="Kigali", date="1994-04-06"),
    event(9, "ASSAULT", actor=["presidential guard", "members of the presidential guard"], certainty=HEDGED),
    event(9, "ACCUSE", recipient=RPF),
], [
    never(2, "event", type=["ASSAULT"], why="fire that is threatened"),
    never(5, "event", type=["ASSAULT"], why="not a shot was fired"),
    never(7, "figure", type=["surrendered", "fighters", "detained"], own_voice=True, why="one party's claim, called a lie by the other"),
])

# Kosovo: a withdrawal agreed under threat, a truce of one side, land lost and crept back into, a massacre denied.
KLA = ["KLA", "Kosovo Liberation Army", "UCK", "guerrilla force"]
BELGRADE = ["Milosevic", "Belgrade", "Yugoslavia"]
add("kosovo-1998", "1998-10-14", "AP", [
    "BELGRADE, Yugoslavia (AP) — Averting NATO airstrikes for now, President Slobodan Milosevic agreed Tuesday to pull special police out of Kosovo and to admit 2,000 unarmed monitors, U.S. envoy Richard Holbrooke announced.",
    "NATO gave him until Saturday to carry out the pledge, leaving its order to bomb in place.",
    "“We have heard such vows before,” said a teacher in Malisevo, where Serbian police still manned three checkpoints.",
    "The Kosovo Liberation Army (KLA), the ethnic Albanian guerrilla force, was not consulted but declared last week that it would hold its fire.",
    "Western diplomats say it has since crept back into villages in the Drenica region that it lost in the summer.",
    "Serbian officials insist that there has been no fighting in the province since Sept. 29.",
    "Three days earlier, at least 16 members of one family were shot dead in a forest near Gornje Obrinje.",
    "Investigators have yet to establish who ordered the killings, which Belgrade calls a fabrication.",
    "The conflict has uprooted between 250,000 and 300,000 people, the U.N. High Commissioner for Refugees estimates, about 50,000 of whom are living in the open.",
    "Dozens of bodies have been exhumed in the province since August, according to a rights group in Pristina.",
], [
    agreement(0, ["withdrawal", "access", "peace", "other"], ["agreed", "announced"], party=BELGRADE, date="1998-10-13", source="Holbrooke"),
    event(0, ["RETREAT", "CONCEDE", "AGREE"], actor=["special police", *BELGRADE], place="Kosovo", source="Holbrooke", status=TO_COME),
    event(1, ["THREATEN", "REQUEST"], actor="NATO", recipient=BELGRADE, status=THREAT),
    condition(2, ["presence", "control"], HOLDS, holder=["Serbian police", "police"], place=["Malisevo", "checkpoints"]),
    agreement(3, "ceasefire", ["announced", "offered", "agreed"], party=KLA, date="1998-10"),
    event(4, ["MOBILIZE", "ASSAULT"], actor=KLA, place=["Drenica", "villages"], source=["Western diplomats", "diplomats"]),
    condition(4, "control", ["loses", "ends"], holder=KLA, place=["Drenica", "villages"], date="1998"),
    event(5, "ASSAULT", place="Kosovo", source="Serbian officials", polarity="negative"),
    event(6, "ASSAULT", place=["Gornje Obrinje", "forest"], date="1998-09-26"),
    figure(6, "killed", 16, None, group=["members of one family", "family"], place=["Gornje Obrinje", "forest"], date="1998-09-26"),
    gap(7, question="who", reason=[*UNCLEAR, "not_verified"]),
    event(7, "ASSAULT", source=["Belgrade", "Yugoslavia"]),
    figure(8, "displaced", 250000, 300000, source=["UNHCR", "U.N. High Commissioner for Refugees"]),
    figure(8, ["displaced", "affected"], 50000, 50000, source=["UNHCR", "U.N. High Commissioner for Refugees"]),
    figure(9, "killed", *DOZENS, source=["rights group", "rights group in Pristina"]),
], [
    never(0, "event", type=["ASSAULT", "RETREAT"], why="strikes averted; a withdrawal agreed, not made"),
    never(1, "event", type=["ASSAULT"], why="an order to bomb not carried out"),
    never(3, "event", type=["CONSULT"], why="it was not consulted"),
])

# Angola, undated: a siege opened by a relief flight, a denial, a lull about to lapse.
UNITA = ["UNITA", "UNITA rebels", "Savimbi's movement", "rebels"]
add("kuito-undated", None, "AP", [
    "LUANDA, Angola — The first relief plane in eight months touched down Thursday in Kuito, the highland city that UNITA rebels had cut off since January.",
    "The World Food Program, which chartered the aircraft, said it carried 14 tons of beans, oil and biscuits.",
    "Aid officials believe that 15,000 to 30,000 people died of hunger, disease and shellfire in the siege, but no reliable count exists.",
    "Officers of the government garrison said they had beaten off 22 attacks, the last of them on Tuesday.",
    "UNITA, led by Jonas Savimbi, said it had opened the airstrip as a gesture of good will and denied that it had ever fired on civilians.",
    "A lull agreed by local commanders two weeks ago has held so far, a U.N. officer said.",
    "It lapses on Monday, and he did not know whether it would be renewed.",
    "Savimbi's movement took up arms again last year after it lost an election that U.N. observers had called generally free and fair.",
    "Its forces overran Huambo, the country's second city, in March after a battle of 55 days.",
], [
    event(0, ["AID", "MOBILIZE"], place="Kuito", date="W4"),
    condition(0, ["siege", "blockade"], [*STANDS, "ends"], holder=UNITA, place="Kuito"),
    event(1, "AID", actor=["World Food Program", "World Food Programme", "WFP"]),
    figure(2, "killed", 15000, 30000, place=["Kuito", "city"], source="aid officials"),
    gap(2, question="how_many", reason=[*UNCLEAR, "not_verified"]),
    event(3, "ASSAULT", date="W2", source=["officers", "government garrison", "garrison"]),
    event(4, ["RETREAT", "CONCEDE", "AID", "COOPERATE"], actor=UNITA, source=UNITA),
    event(4, "ASSAULT", actor=UNITA, recipient="civilians", source=UNITA),
    agreement(5, "ceasefire", ["agreed", "announced"], party=["local commanders", "commanders"]),
    condition(5, ["ceasefire", "calm"], [*HOLDS, "implemented", "partly_implemented"], source="U.N. officer"),
    gap(6, question="whether", reason=UNCLEAR, source=["U.N. officer", "officer"]),
    event(7, ["ASSAULT", "MOBILIZE"], actor=["Savimbi's movement", *UNITA]),
    event(8, "ASSAULT", actor=UNITA, place="Huambo"),
    condition(8, "control", "gains", holder=UNITA, place="Huambo"),
], [
    never(1, "figure", type=["killed", "injured", "evacuated", "displaced", "affected"], why="14 tons of food"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="an act denied"),
    never(6, "condition", type=["ceasefire"], change=["ends"], why="it will lapse; it has not"),
])

# Nepal: a unilateral truce in the manner of a state agency; no comment; a chain; two earlier truces failed.
MAOISTS = ["guerrillas", "Maoists", "anti-government guerrillas", "Communist Party of Nepal", "rebels"]
add("nepal-2005", "2005-09-04", "Xinhua", [
    "KATHMANDU, Sept. 4 (Xinhua) -- Nepal's anti-government guerrillas on Saturday declared a unilateral ceasefire of three months, their chairman Prachanda said in a statement.",
    "The People's Liberation Army would halt all offensive operations but remain in a state of \"active defense,\" the statement said.",
    "The Royal Nepalese Army declined to comment.",
    "A palace aide quoted by the daily Kantipur dismissed the offer as a ploy to regroup.",
    "Seven opposition parties urged the government to reciprocate.",
    "Two earlier truces, in 2001 and 2003, broke down after talks on the future of the monarchy had failed.",
    "On the eve of the announcement, suspected rebels bombed a telecom tower in Palpa district, the state-run newspaper The Rising Nepal said; nobody was hurt.",
    "The guerrillas are still holding 60 soldiers whom they captured last month when they overran an army base at Pili in Kalikot district.",
    "The International Committee of the Red Cross has asked to see the captives.",
    "The death toll since the insurgency began in February 1996 stands at more than 12,500.",
], [
    agreement(0, "ceasefire", ["announced", "offered", "agreed"], party=["Prachanda", *MAOISTS], date="2005-09-03", source=["Prachanda", "chairman", "statement"]),
    event(1, ["RETREAT", "CONCEDE", "AGREE"], actor=["People's Liberation Army", *MAOISTS], source=["statement", "Prachanda"], status=[*TO_COME, "announced"]),
    gap(2, reason=["no_comment", "not_said"], source=["Royal Nepalese Army", "army"]),
    event(3, ["REJECT", "ACCUSE"], actor=["palace aide", "aide"], source="Kantipur"),
    event(4, "REQUEST", actor=["opposition parties", "seven opposition parties"], recipient="government", status=ASKED),
    agreement(5, "ceasefire", ["collapsed", "violated"], date=["2001", "2003"]),
    event(6, "ASSAULT", actor=["suspected rebels", *MAOISTS], place=["Palpa", "telecom tower"], date="2005-09-02", source="Rising Nepal"),
    figure(6, ["injured", "killed", "casualties"], 0, 0),
    figure(7, ["hostages", "detained", "abducted"], 60, 60, group="soldiers"),
    event(7, "ASSAULT", actor=MAOISTS, place=["Pili", "army base", "Kalikot"], date="2005-08"),
    condition(7, "control", "gains", holder=MAOISTS, place=["Pili", "army base", "Kalikot"], date="2005-08"),
    event(8, "REQUEST", actor=["International Committee of the Red Cross", "ICRC", "Red Cross"], status=ASKED),
    figure(9, "killed", 12500, None, date="1996-02"),
], [
    never(1, "event", type=["ASSAULT", "RETREAT"], why="a halt that is announced"),
    never(4, "agreement", type=["ceasefire"], why="the parties ask the government to answer in kind: no second truce"),
    never(8, "event", type=["CONSULT"], why="a visit asked for"),
])

# Aceh: martial law, talks broken up, a bombing belittled, negotiators arrested and freed, an accord unravelled.
GAM = ["GAM", "Free Aceh Movement", "guerrillas", "separatist rebels", "rebels"]
JAKARTA = ["Indonesia", "Jakarta", "Indonesian military"]
add("aceh-2003", "2003-05-19", "AFP", [
    "BANDA ACEH, Indonesia, May 19 (AFP) - Indonesia imposed martial law on Aceh at midnight Sunday and sent warplanes against separatist rebels hours after last-ditch peace talks in Tokyo broke up.",
    "Jets fired rockets at a rebel arms dump outside Banda Aceh at dawn on Monday, said the province's military commander, Endang Suwarya, adding that 458 paratroopers had dropped into the Takengon area.",
    "There were no immediate reports of casualties.",
    "“They bombed a rice field,” retorted Sofyan Dawood, a spokesman for the Free Aceh Movement (GAM), who said the guerrillas had slipped away into the hills beforehand.",
    "Jakarta had demanded that GAM lay down its weapons and accept autonomy instead of independence.",
    "The movement's exiled leaders in Sweden refused both demands.",
    "Five GAM negotiators who were arrested on their way to the airport on Friday were freed the next day, only to be barred from their flight.",
    "A cessation of hostilities signed in Geneva on December 9 had brought calm to much of the province before it unravelled in March.",
    "The 27-year conflict has claimed an estimated 10,000 lives, most of them civilian.",
    "Officials expect up to 200,000 villagers to be moved to tent camps in the coming weeks.",
], [
    event(0, "COERCE", actor=JAKARTA, place="Aceh", date=["2003-05-18", "2003-05-19"]),
    event(0, ["ASSAULT", "MOBILIZE"], actor=JAKARTA, recipient=GAM),
    event(0, "CONSULT", place="Tokyo", status=["occurred", "ended", "failed"]),
    event(1, "ASSAULT", actor=["jets", *JAKARTA], place=["Banda Aceh", "arms dump"], date="2003-05-19", source=["Suwarya", "military commander"]),
    event(1, "MOBILIZE", actor=["paratroopers", *JAKARTA], place="Takengon", source=["Suwarya", "military commander"]),
    figure(2, ["casualties", "killed", "injured"], 0, 0),
    event(3, "ASSAULT", place="rice field", source=["Dawood", "spokesman"]),
    event(3, "RETREAT", actor=GAM, source=["Dawood", "spokesman"]),
    event(4, ["REQUEST", "THREATEN"], actor=JAKARTA, recipient=GAM, status=THREAT),
    event(5, "REJECT", actor=["exiled leaders", "leaders", "movement", *GAM]),
    event(6, "COERCE", recipient=["GAM negotiators", "negotiators"], date="2003-05-16"),
    figure(6, ["released", "detained"], 5, 5, group=["GAM negotiators", "negotiators"]),
    agreement(7, "ceasefire", ["agreed", "announced"], place="Geneva", date="2002-12-09"),
    agreement(7, "ceasefire", ["collapsed", "violated"], date="2003-03"),
    figure(8, "killed", 10000, 10000),
    figure(9, ["displaced", "evacuated"], None, 200000, group="villagers", source="officials"),
], [
    never(4, "event", type=["RETREAT"], why="the laying down of arms is demanded"),
    never(4, "agreement", why="demanded, not agreed"),
    never(9, "event", type=["COERCE", "RETREAT"], why="a removal that is expected"),
])

# Marawi: a flash update in bullets; zeros, shares, parts, an unknown number, aid done and aid planned.
MARAWI = [
    "359,680 people (78,466 families) remain displaced by the armed conflict in Marawi City, according to the Department of Social Welfare and Development (DSWD).",
    "Fewer than 5 per cent of them are staying in evacuation centres; the rest live with relatives.",
    "No new displacement was recorded in the past 24 hours.",
    "An unknown number of residents are trapped near the main battle area.",
    "The military retook the Grand Mosque on 25 August but found none of the hostages whom the Maute group was believed to be keeping there.",
    "Between 45 and 50 civilians are still in the hands of the militants.",
    "As of 28 August, 595 militants, 133 soldiers and police officers and 45 civilians had been killed, the Armed Forces of the Philippines reported.",
    "A humanitarian pause on 25 June, for Eid al-Fitr, allowed volunteers to bring out 17 people before gunfire cut it short.",
    "Partners have distributed 18,000 hygiene kits since June.",
    "A house-to-house vaccination campaign is to start on 4 September.",
]
MAUTE = ["Maute group", "Maute", "militants"]
add("marawi-2017", "2017-08-29", "OCHA", MARAWI, [
    figure(0, "displaced", 359680, 359680, place=["Marawi", "Marawi City"], source=["DSWD", "Department of Social Welfare and Development"]),
    figure(0, "displaced", 78466, 78466, group="families", source=["DSWD", "Department of Social Welfare and Development"]),
    figure(2, "displaced", 0, 0, date=["2017-08-28", "2017-08-29"]),
    gap(3, question="how_many", reason=UNCLEAR),
    condition(4, "control", "gains", holder="military", place=["Grand Mosque", "Marawi"], date="2017-08-25"),
    event(4, ["ASSAULT", "MOBILIZE"], actor="military", place=["Grand Mosque", "Marawi"], date="2017-08-25"),
    figure(5, ["hostages", "abducted", "detained"], 45, 50, group="civilians"),
    figure(6, "killed", 595, 595, group=MAUTE, source="Armed Forces of the Philippines"),
    figure(6, "killed", 133, 133, group=["soldiers", "soldiers and police officers"], source="Armed Forces of the Philippines"),
    figure(6, "killed", 45, 45, group="civilians", source="Armed Forces of the Philippines"),
    condition(7, "ceasefire", [*STANDS, "ends", "implemented", "collapsed", "violated", "partly_implemented", "agreed"], date="2017-06-25"),
    event(7, "AID", actor="volunteers"),
    figure(7, ["evacuated", "released"], 17, 17),
    event(7, "ASSAULT", date="2017-06-25"),
    event(8, "AID", actor="partners", date="2017-06"),
    event(9, "AID", date="2017-09-04", status="planned"),
], [
    never(1, "figure", type=["displaced", "evacuated", "affected", "remaining"], why="five is a percentage"),
    never(3, "figure", type=["trapped", "remaining"], why="the number is not known"),
    never(9, "event", type=["AID"], why="a campaign still to start"),
], title="Philippines: Marawi Flash Update No. 7", text="PHILIPPINES | Marawi conflict\nFlash Update No. 7 (29 August 2017)\n\nHighlights\n"
    + "".join(f"• {s}\n" for s in MARAWI[:4]) + "\nSituation\n\n" + " ".join(MARAWI[4:8]) + "\n\nResponse\n"
    + "".join(f"* {s}\n" for s in MARAWI[8:]) + "\nContact: marawi-updates@example.org\n")

# Darfur: air raids denied with "both accounts", a broken truce, two bodies of the dead, an ultimatum of the Council.
UN = ["United Nations", "U.N.", "UN", "world body"]
SUDAN = ["Sudan", "Khartoum", "Sudanese government", "Sudanese helicopter gunships"]
add("darfur-2004", "2004-08-10", "Reuters", [
    "KHARTOUM (Reuters) - Sudanese helicopter gunships attacked villages in South Darfur on Tuesday, the United Nations said, less than a week after Khartoum promised to set up safe areas there.",
    "Also reported by U.N. field staff was a raid by Janjaweed militiamen on a camp at Kalma, in which livestock was carried off.",
    "Foreign Minister Mustafa Osman Ismail denied both accounts.",
    "“There has been no bombing in Darfur since the truce,” he said.",
    "The cease-fire, signed in N'Djamena, the capital of Chad, on April 8, has been broken by all parties, African Union monitors have found.",
    "Two rebel groups, the Sudan Liberation Army (SLA) and the Justice and Equality Movement (JEM), said they would attend talks in Nigeria on Aug. 23.",
    "Up to 50,000 people have died since the revolt began in early 2003, according to the world body, which says 1.2 million have been displaced inside the country and another 200,000 have crossed into Chad.",
    "Sudan says no more than 5,000 have been killed, among them 486 policemen.",
    "The Security Council on July 30 gave Khartoum 30 days to disarm the militias or face unspecified measures.",
    "Tens of thousands of displaced people have gathered around Nyala, and hundreds more arrive every week.",
], [
    event(0, "ASSAULT", actor=SUDAN, place=["South Darfur", "villages"], date="2004-08-10", source=UN),
    event(0, ["AGREE", "CONCEDE", "SUPPORT", "COOPERATE", "AID"], actor=SUDAN, status=[*TO_COME, "occurred", "announced"]),
    event(1, ["ASSAULT", "COERCE"], actor=["Janjaweed", "Janjaweed militiamen"], place=["Kalma", "camp"], source=["U.N. field staff", *UN]),
    event(2, ["ASSAULT", "COERCE", "REJECT"], source=["Ismail", "Foreign Minister"]),
    event(3, "ASSAULT", place="Darfur", source="Ismail", polarity="negative"),
    agreement(4, "ceasefire", ["agreed", "announced"], place="N'Djamena", date="2004-04-08"),
    agreement(4, "ceasefire", "violated", party="all parties", source=["African Union monitors", "African Union"]),
    event(5, ["CONSULT", "AGREE"], actor=["SLA", "Sudan Liberation Army", "JEM", "Justice and Equality Movement", "rebel groups"], place="Nigeria", date="2004-08-23", status=[*TO_COME, "announced"]),
    figure(6, "killed", None, 50000, date="2003", source=UN),
    figure(6, "displaced", 1200000, 1200000, source=UN),
    figure(6, "displaced", 200000, 200000, source=UN),
    figure(7, "killed", None, 5000, source=["Sudan", "Sudanese government"]),
    figure(7, "killed", 486, 486, group="policemen", source=["Sudan", "Sudanese government"]),
    event(8, ["REQUEST", "THREATEN"], actor=["Security Council", "U.N. Security Council"], recipient=SUDAN, date="2004-07-30", status=THREAT),
    figure(9, "displaced", *TENS_OF_THOUSANDS, place="Nyala"),
    figure(9, "displaced", *HUNDREDS),
], [
    never(2, "event", type=["ASSAULT", "COERCE"], own_voice=True, why="what is denied"),
    never(3, "event", type=["ASSAULT"], why="no bombing, he says"),
    never(5, "event", type=["CONSULT"], why="talks still to be held"),
    never(8, "event", type=["RETREAT", "SANCTION"], why="disarming demanded, measures threatened"),
])

# El Fasher: a pull-back that residents contradict, a hospital stormed, counts between two dates, a siege that could last.
RSF = ["RSF", "Rapid Support Forces", "paramilitaries", "paramilitary force", "RSF fighters"]
MSF = ["MSF", "Doctors Without Borders", "its staff", "staff"]
add("el-fasher-2024", "2024-06-14", "Sudan local news", [
    "EL FASHER – The Rapid Support Forces (RSF) on Friday pulled back from eastern districts of El Fasher after the army killed one of their senior commanders, Ali Yagoub Gibril, according to the joint force of former rebel movements that fights alongside it.",
    "The paramilitaries have made no statement.",
    "Residents reached by telephone gave a different picture: RSF fighters were still posted at the Al-Salam gate and shells kept falling on the Abu Shouk camp.",
    "Doctors Without Borders (MSF) said South Hospital, the city's only referral hospital, had been closed since gunmen stormed and looted it last Saturday.",
    "Its staff had counted 226 dead and 1,418 wounded at the hospital between 10 May and 6 June.",
    "A researcher at a Khartoum think tank, who asked not to be named, warned that the siege of the city could last for months.",
    "More than 130,000 people have fled to Zamzam, Tawila and Jebel Marra since April, the IOM's tracking shows.",
    "On Thursday the UN Security Council demanded that the RSF lift the siege; Russia abstained.",
    "El Fasher is the last state capital in Darfur still in the army's hands.",
    "At least a dozen shells fell on the livestock market at noon on Friday, killing several people, a trader said.",
], [
    event(0, "RETREAT", actor=RSF, place=["El Fasher", "eastern districts"], date="2024-06-14", source=["joint force", "joint force of former rebel movements"]),
    event(0, "ASSAULT", actor="army", recipient=["Ali Yagoub Gibril", "senior commanders", "commander"], source=["joint force", "joint force of former rebel movements"]),
    gap(1, reason=["not_said", "no_comment"]),
    condition(2, ["presence", "control"], HOLDS, holder=RSF, place=["Al-Salam gate", "El Fasher"], source="residents"),
    event(2, "ASSAULT", place=["Abu Shouk", "camp"], source="residents"),
    event(3, ["ASSAULT", "COERCE"], actor="gunmen", place=["South Hospital", "hospital"], date="2024-06-08", source=MSF),
    figure(4, "killed", 226, 226, place=["hospital", "South Hospital"], date="2024-05-10", source=MSF),
    figure(4, "injured", 1418, 1418, place=["hospital", "South Hospital"], date="2024-05-10", source=MSF),
    condition(5, "siege", STANDS, place="El Fasher", source="researcher"),
    figure(6, "displaced", 130000, None, date="2024-04", source="IOM"),
    event(7, "REQUEST", actor=["UN Security Council", "Security Council"], recipient=RSF, date="2024-06-13", status=ASKED),
    condition(7, "siege", STANDS, holder=RSF),
    condition(8, "control", HOLDS, holder="army", place="El Fasher"),
    event(9, "ASSAULT", place=["livestock market", "El Fasher"], date="2024-06-14", source="trader"),
    figure(9, "killed", *SEVERAL, place=["livestock market", "El Fasher"], date="2024-06-14", source="trader"),
], [
    never(5, "event", type=["REQUEST", "THREATEN"], why="a researcher's wish for anonymity and forecast are no acts in the war"),
    never(6, "event", type=["RETREAT"], why="civilians fled"),
    never(7, "condition", type=["siege"], change=["ends"], why="lifting it is demanded"),
])

# Tigray: a peace signed, its terms to come, an ally left out, an earlier truce collapsed, aid that did not come.
TPLF = ["TPLF", "Tigray People's Liberation Front", "Tigrayan side", "Tigrayan"]
ETHIOPIA = ["Ethiopia's government", "Ethiopian government", "Ethiopia"]
WFP = ["WFP", "World Food Programme", "World Food Program"]
add("pretoria-2022", "2022-11-03", "Horn Daily", [
    "PRETORIA — Ethiopia's government and the Tigray People's Liberation Front (TPLF) on Wednesday signed an agreement to silence their guns for good, two years after their war began, African Union mediator Olusegun Obasanjo told reporters.",
    "The document, a copy of which was seen by this newspaper, gives the Tigrayan side 30 days to disarm.",
    "It makes no mention of Eritrea, whose army fights on the government's side and still occupies Irob and other parts of the north.",
    "Within hours, people in Shire said, Eritrean soldiers were looting shops there.",
    "Asmara did not respond to calls.",
    "A humanitarian truce declared in March had collapsed on Aug. 24, with each party accusing the other of shooting first.",
    "No aid truck has reached the regional capital, Mekele, since then, says the World Food Programme.",
    "Researchers at Ghent University in Belgium think the war may have cost between 385,000 and 600,000 civilian lives, most of them lost to hunger.",
    "Getachew Reda, who led the Tigrayan delegation, would only say that his side had made painful concessions.",
    "Hundreds of prisoners are to be freed by each side.",
], [
    agreement(0, ["ceasefire", "peace"], ["agreed", "announced"], party=TPLF + ETHIOPIA, date="2022-11-02", source=["Obasanjo", "African Union"]),
    event(1, ["RETREAT", "AGREE", "CONCEDE", "REQUEST"], actor=TPLF, source=["document", "agreement"], status=[*TO_COME, "demanded"]),
    condition(2, "control", HOLDS, holder=["army", "Eritrea", "Eritrean army"], place=["Irob", "north"]),
    event(2, ["ASSAULT", "AID", "COOPERATE", "SUPPORT"], actor=["army", "Eritrea", "Eritrean army"]),
    event(3, ["COERCE", "ASSAULT"], actor=["Eritrean soldiers", "Eritrea"], place="Shire", source=["people in Shire", "people"]),
    gap(4, reason=["no_comment", "not_said"]),
    condition(5, "ceasefire", ["begins", "announced", "agreed", "offered", "implemented"], date="2022-03"),
    agreement(5, "ceasefire", ["collapsed", "violated"], date="2022-08-24"),
    event(5, "ACCUSE", actor=["each party", *TPLF, *ETHIOPIA]),
    event(6, "AID", place="Mekele", source=WFP, polarity="negative", status=["occurred", "ongoing", "failed"]),
    figure(7, "killed", 385000, 600000, group=["civilian", "civilians"], source=["researchers", "Ghent University"]),
    event(8, ["CONCEDE", "AGREE", "RETREAT"], actor=["his side", "delegation", *TPLF], source=["Getachew Reda", "Getachew"]),
    figure(9, "released", *HUNDREDS, group="prisoners"),
    event(9, ["RETREAT", "COOPERATE", "AGREE", "CONCEDE"], actor=["each side", *TPLF, *ETHIOPIA], status=TO_COME),
], [
    never(1, "event", type=["RETREAT"], why="thirty days are given to disarm"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="who shot first is what each alleges"),
    never(6, "event", type=["AID"], why="no truck has come"),
    never(9, "event", type=["RETREAT", "COOPERATE"], why="prisoners who are to be freed"),
])

# Mosul: a mosque blown up by one or the other, civilians trapped, a victory that is only foretold.
IS = ["Islamic State", "IS", "extremists", "militants", "Islamic State militants", "jihadists"]
IRAQ = ["troops", "Iraqi troops", "Iraqi forces", "Iraq"]
add("mosul-2017", "2017-06-22", "AP", [
    "MOSUL, Iraq (AP) — Islamic State militants blew up the Grand al-Nuri Mosque in Mosul and its leaning minaret on Wednesday night, Iraq's Defense Ministry said, as troops closed in on the last few streets the group holds in the Old City.",
    "IS, through its Amaq agency, blamed an American airstrike.",
    "“We did not strike in that area at that time,” said Col. Ryan Dillon, a spokesman for the U.S.-led coalition.",
    "The extremists captured the city in June 2014 almost without a fight and proclaimed their caliphate from the mosque weeks later.",
    "Some 100,000 civilians are trapped in the Old City, according to the U.N.",
    "An Iraqi officer, who was not authorized to speak to the media, said snipers had shot dead nine members of a family who tried to flee overnight.",
    "Two journalists, one of them French, were killed by a mine on Monday while accompanying special forces.",
    "Prime Minister Haider al-Abadi said Mosul would be liberated in a matter of days; in January he had promised it for April.",
    "More than 850,000 people have left their homes since the offensive started in October, and about a quarter have returned.",
], [
    event(0, "ASSAULT", actor=IS, place=["Grand al-Nuri Mosque", "Mosul"], date="2017-06-21", source=["Defense Ministry", "Iraq's Defense Ministry", "Iraqi Defense Ministry"]),
    event(0, "ASSAULT", actor=IRAQ, place=["Old City", "streets", "Mosul"]),
    condition(0, "control", HOLDS, holder=IS, place=["Old City", "streets", "Mosul"]),
    event(1, "ASSAULT", actor=["American", "United States", "U.S."], source=["IS", "Amaq", "Islamic State"]),
    event(1, "ACCUSE", actor=IS, recipient=["American", "United States", "U.S."]),
    event(2, "ASSAULT", source=["Dillon", "Ryan Dillon"], polarity="negative"),
    condition(3, "control", "gains", holder=["Islamic State", "IS"], place="Mosul", date="2014-06"),
    event(3, ["ASSAULT", "COERCE", "MOBILIZE"], actor=["Islamic State", "IS"], place="Mosul", date="2014-06"),
    figure(4, "trapped", 100000, 100000, group="civilians", place="Old City", source=UN),
    event(5, "ASSAULT", actor="snipers", recipient=["members of a family", "family"], date=["2017-06-21", "2017-06-22"], source=["Iraqi officer", "officer"]),
    figure(5, "killed", 9, 9, group=["members of a family", "family"], date=["2017-06-21", "2017-06-22"], source=["Iraqi officer", "officer"]),
    event(6, "ASSAULT", recipient="journalists", date="2017-06-19"),
    figure(6, "killed", 2, 2, group="journalists", date="2017-06-19"),
    condition(7, "control", "gains", place="Mosul", source=["al-Abadi", "Prime Minister"]),
    figure(8, "displaced", 850000, None, date="2016-10"),
    event(8, "ASSAULT", date="2016-10"),
], [
    never(1, "event", type=["ASSAULT"], own_voice=True, why="blamed by one side, denied by the other"),
    never(2, "event", type=["ASSAULT"], why="a strike denied"),
    never(5, "event", type=["RETREAT"], why="a family in flight"),
    never(7, "condition", type=["control"], change=["gains", "loses", "holds"], why="the liberation is foretold"),
    never(8, "figure", type=["returned"], why="a quarter is no number of people"),
])

# Raqqa: a monitor's bulletin in the first person; a deal half disowned; parts of a total; a share of deaths.
SDF = ["SDF", "Syrian Democratic Forces"]
COALITION = ["coalition", "US-led coalition"]
add("raqqa-2017", "2017-10-15", "Euphrates Monitor", [
    "RAQQA — A convoy of Syrian fighters of Islamic State (IS) left Raqqa before dawn on Sunday under a deal brokered by tribal elders, the Raqqa Civil Council said.",
    "According to the council, 275 militants have surrendered; it did not disclose how many relatives were with them.",
    "Foreign fighters are excluded, says Mustafa Bali of the Syrian Democratic Forces (SDF), but our sources counted at least 40 of them aboard the buses.",
    "The US-led coalition said that it had no part in the talks and rejected any arrangement that allows terrorists to escape.",
    "From Saturday noon to Sunday noon, we documented four coalition airstrikes on the stadium and the National Hospital, the only landmarks still under IS control.",
    "As far as we could ascertain, no civilian was harmed.",
    "1,172 civilians have been killed in Raqqa since 6 June, when the SDF launched their assault on the city, among them 276 children and 203 women.",
    "Three out of four of those deaths were caused by coalition air or artillery strikes.",
    "The extremist group took the city from rival insurgents in January 2014.",
], [
    event(0, "RETREAT", actor=["Syrian fighters", "convoy", *IS], place="Raqqa", date="2017-10-15", source=["Raqqa Civil Council", "council"]),
    agreement(0, ["evacuation", "withdrawal", "surrender", "other"], ["agreed", "announced", "implemented", "partly_implemented"]),
    event(1, ["RETREAT", "CONCEDE", "AGREE"], actor="militants", source=["council", "Raqqa Civil Council"]),
    figure(1, ["surrendered", "fighters", "detained"], 275, 275, group="militants", source=["council", "Raqqa Civil Council"]),
    gap(1, question="how_many", reason="not_said"),
    figure(2, ["evacuated", "fighters"], 40, None, group="foreign fighters", source=["our sources", "sources"]),
    event(3, "REJECT", actor=COALITION),
    event(4, "ASSAULT", actor=COALITION, place=["stadium", "National Hospital", "Raqqa"], date=["2017-10-14", "2017-10-15"]),
    condition(4, "control", HOLDS, holder=IS, place=["stadium", "National Hospital", "Raqqa"]),
    figure(5, ["killed", "injured", "casualties"], 0, 0, group=["civilian", "civilians"]),
    figure(6, "killed", 1172, 1172, group="civilians", place="Raqqa", date="2017-06-06"),
    figure(6, "killed", 276, 276, group="children", date="2017-06-06"),
    figure(6, "killed", 203, 203, group="women", date="2017-06-06"),
    event(6, "ASSAULT", actor=SDF, place="Raqqa", date="2017-06-06"),
    event(7, "ASSAULT", actor=COALITION),
    condition(8, "control", "gains", holder=["Islamic State", "IS"], place="Raqqa", date="2014-01"),
    event(8, ["ASSAULT", "COERCE"], actor=["Islamic State", "IS"], place="Raqqa", date="2014-01"),
    condition(8, "control", ["loses", "ends"], holder=["rival insurgents", "insurgents"], place="Raqqa", date="2014-01"),
], [
    never(7, "figure", type=["killed"], why="three out of four is a share"),
])

# Kobani: a live blog; shares that disagree, a closed border, a denial of passage, an offer that hangs on another.
KOBANI = [
    "Good morning on day 29 of the battle for Kobani, the Kurdish town on Syria's border with Turkey.",
    "The Pentagon says that 21 air strikes have hit Islamic State positions in and around the town since yesterday.",
    "Idris Nassan, a local official, tells us by phone that the militants hold “maybe 20 percent” of Kobani, down from 40.",
    "A fighter on Mistenur hill, who gave only his first name, Baran, contradicts that: “They are in half of the streets.”",
    "We can't verify either version, as Turkish soldiers are keeping reporters away from the fence.",
    "BREAKING: Turkish jets have bombed PKK targets near Daglica, Hurriyet reports – the first such raid since a truce was declared in March 2013.",
    "Ankara denies letting the militants through its territory, as the Kurds have alleged for weeks.",
    "UNHCR: 1,600 people crossed overnight, taking the number of refugees around Suruc to 180,000 since 16 September.",
    "Erbil has offered to send Peshmerga artillery to the defenders but is waiting for Turkey to agree.",
    "That's all from us tonight; tomorrow we will be asking whether the Kurds can hold on.",
]
KOBANI_CLOCK = ["07.30", "08.05", "09.41", "10.12", "10.20", "12.58", "14.00", "16.37", "18.15", "22.00"]
add("kobani-live-2014", "2014-10-14", "Frontier Live", KOBANI, [
    event(0, "ASSAULT", place="Kobani"),
    event(1, "ASSAULT", recipient=["Islamic State positions", "positions", *IS], place=["town", "Kobani"], date="2014-10-13", source="Pentagon"),
    condition(2, "control", HOLDS, holder=IS, place="Kobani", source=["Nassan", "local official"]),
    condition(3, ["presence", "control"], HOLDS, holder=IS, place=["streets", "Kobani"], source=["fighter", "Baran"]),
    gap(4, reason="not_verified"),
    event(4, "COERCE", actor=["Turkish soldiers", "Turkey"], recipient="reporters"),
    event(5, "ASSAULT", actor=["Turkish jets", "Turkey"], recipient=["PKK targets", "PKK"], place="Daglica", source="Hurriyet"),
    condition(5, "ceasefire", [*STANDS, "announced", "agreed", "offered", "implemented"], date="2013-03"),
    event(6, ["AID", "SUPPORT", "COOPERATE", "RETREAT"], actor=["Ankara", "Turkey"], source=["Ankara", "Turkey"]),
    event(6, ["AID", "SUPPORT", "COOPERATE", "RETREAT"], actor=["Ankara", "Turkey"], source="Kurds"),
    figure(7, "displaced", 1600, 1600, date=["2014-10-13", "2014-10-14"], source="UNHCR"),
    figure(7, "displaced", 180000, 180000, group="refugees", date="2014-09-16", source="UNHCR"),
    event(8, ["AID", "MOBILIZE", "AGREE"], actor=["Erbil", "Peshmerga"], status=[*TO_COME, "offered"]),
], [
    never(2, "figure", why="20 and 40 are percentages"),
    never(6, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="alleged by one, denied by the other"),
    never(8, "event", type=["AID", "MOBILIZE"], why="offered, not sent"),
    never(9, "condition", type=["control"], why="a question for tomorrow"),
], title="Kobani live: air strikes continue", text="Kobani live: air strikes continue\n\n"
    + "\n\n".join(f"{clock}\n{s}" for clock, s in zip(KOBANI_CLOCK, KOBANI, strict=True)) + "\n\nShare this post")

# Sirte, undated: a city cleared, a doubt among the victors, help asked for and given, a casualty question left out.
add("sirte-undated", None, "Reuters", [
    "TRIPOLI (Reuters) - Libyan forces backed by U.S. air strikes cleared the last houses held by Islamic State in Sirte on Tuesday after a battle of nearly seven months, the Misrata-led operations room said.",
    "Women and children gave themselves up, spokesman Rida Issa said, without saying how many.",
    "A wounded fighter at a Misrata clinic said some of the jihadists had escaped to the south through tunnels.",
    "At least 712 pro-government fighters have died since May and more than 3,200 have been injured, medics say.",
    "On Sunday, a suicide bomber posing as a civilian in need of safe passage killed four soldiers.",
    "The loss of the city, the birthplace of Muammar Gaddafi, leaves the militants without territory in Libya.",
    "Western officials fear that survivors will regroup in the desert valleys near Bani Walid.",
    "The militia alliance entered Sirte in June and on Aug. 1 asked for American help, which came the same day.",
    "U.S. aircraft have since carried out 492 strikes, Africa Command said in a statement that did not address civilian casualties.",
    "One of those raids may have killed the group's local emir, a security official said.",
], [
    condition(0, "control", "gains", holder=["Libyan forces", "Libya"], place=["last houses", "houses", "Sirte"], date="W2", source="operations room"),
    condition(0, "control", ["holds", "loses", "ends"], holder=IS, place=["last houses", "houses", "Sirte"]),
    event(0, "ASSAULT", actor=["Libyan forces", "Libya"], place=["last houses", "houses", "Sirte"], source="operations room"),
    event(0, ["ASSAULT", "AID", "SUPPORT"], actor=["U.S.", "United States"]),
    gap(1, question="how_many", reason="not_said"),
    event(2, "RETREAT", actor=IS, source=["wounded fighter", "fighter"]),
    figure(3, "killed", 712, None, group=["pro-government fighters", "fighters"], source="medics"),
    figure(3, "injured", 3200, None, source="medics"),
    event(4, "ASSAULT", actor="suicide bomber", recipient="soldiers", date="W7"),
    figure(4, "killed", 4, 4, group="soldiers", date="W7"),
    condition(5, "control", ["loses", "ends"], holder=["Islamic State", "IS"], place="Sirte"),
    event(7, ["ASSAULT", "MOBILIZE"], actor=["militia alliance", "alliance"], place="Sirte"),
    event(7, "REQUEST", actor=["militia alliance", "alliance"], recipient=["American", "United States", "U.S."], status=ASKED),
    event(8, "ASSAULT", actor=["U.S. aircraft", "U.S.", "United States"], source="Africa Command"),
    gap(8, reason="not_said"),
    event(9, "ASSAULT", recipient=["local emir", "emir"], source=["security official", "official"], certainty=["possible", "probable"]),
], [
    never(1, "figure", why="no number was given"),
    never(6, "event", type=["MOBILIZE", "ASSAULT", "RETREAT"], why="what officials fear"),
    never(8, "figure", type=["killed", "injured", "casualties"], why="the statement is silent on casualties, and 492 are strikes"),
])

# Karabakh: a Russian agency's style; a truce said by both to be broken; an exchange that has not begun; one town, two holders.
AZERBAIJAN = ["Azerbaijan", "Baku", "Azerbaijani forces"]
ARMENIA = ["Armenia", "Yerevan", "Armenian officials", "Armenian forces"]
add("karabakh-2020", "2020-10-11", "TASS", [
    "YEREVAN/BAKU, October 11. /TASS/. Azerbaijan and Armenia on Sunday accused each other of violating the humanitarian ceasefire in Nagorno-Karabakh, which had come into force at noon the day before.",
    "Azerbaijan's Prosecutor General's Office said seven people were killed and 33 wounded when a missile hit an apartment block in Ganja overnight.",
    "Baku claims that the missile was launched from the Vardenis region of Armenia.",
    "“An absolute lie,” Armenian Defense Ministry spokeswoman Shushan Stepanyan wrote on Facebook, adding that Azerbaijani artillery had shelled Stepanakert all night.",
    "The Karabakh defense army has put its losses since fighting broke out on September 27 at 429 servicemen killed.",
    "Baku does not disclose its military casualties.",
    "The ceasefire, agreed in Moscow after more than ten hours of talks between the two foreign ministers, is to allow an exchange of prisoners and of the bodies of the dead.",
    "The exchange has not begun, a representative of the International Committee of the Red Cross (ICRC) told TASS.",
    "About 70,000 people, half of the region's population, have been displaced, ombudsman Artak Beglaryan said on Wednesday.",
    "Azerbaijani forces hold the town of Hadrut, President Ilham Aliyev reiterated in an interview with a Turkish channel; Armenian officials say it remains in their hands.",
], [
    event(0, "ACCUSE", actor=AZERBAIJAN + ARMENIA, date="2020-10-11"),
    agreement(0, "ceasefire", "violated", source=AZERBAIJAN + ARMENIA),
    condition(0, "ceasefire", ["begins", "holds", "implemented"], place="Nagorno-Karabakh", date="2020-10-10"),
    event(1, "ASSAULT", place=["Ganja", "apartment block"], date=["2020-10-10", "2020-10-11"], source=["Prosecutor General's Office", "Prosecutor General"]),
    figure(1, "killed", 7, 7, place=["Ganja", "apartment block"], source=["Prosecutor General's Office", "Prosecutor General"]),
    figure(1, "injured", 33, 33, place=["Ganja", "apartment block"], source=["Prosecutor General's Office", "Prosecutor General"]),
    event(2, "ASSAULT", source=AZERBAIJAN),
    event(3, "ASSAULT", actor=["Azerbaijani artillery", *AZERBAIJAN], place="Stepanakert", date=["2020-10-10", "2020-10-11"], source=["Stepanyan", "spokeswoman"]),
    figure(4, "killed", 429, 429, group="servicemen", date="2020-09-27", source=["Karabakh defense army", "defense army"]),
    gap(5, question="how_many", reason=["not_said", "no_comment"]),
    agreement(6, "ceasefire", ["agreed", "announced"], place="Moscow"),
    event(6, "CONSULT", actor=["foreign ministers", "two foreign ministers"], place="Moscow"),
    agreement(6, "prisoner_exchange", ["agreed", "announced"]),
    event(7, ["COOPERATE", "RETREAT", "AGREE"], source=["ICRC", "International Committee of the Red Cross", "representative"], status=["occurred", "ongoing", "planned", "agreed", "failed", "ended"]),
    figure(8, "displaced", 70000, 70000, source=["Beglaryan", "ombudsman"]),
    condition(9, "control", HOLDS, holder=AZERBAIJAN, place="Hadrut", source="Aliyev"),
    condition(9, "control", HOLDS, holder=ARMENIA, place="Hadrut", source="Armenian officials"),
], [
    never(6, "event", type=["RETREAT", "COOPERATE"], why="an exchange to come"),
    never(7, "event", type=["RETREAT", "COOPERATE"], why="it has not begun"),
    never(9, "condition", type=["control"], own_voice=True, why="two parties each say the town is theirs"),
])

# Georgia: a denial overtaken, a toll called unfounded, terms to come, a plan alleged.
RUSSIA = ["Russia", "Moscow", "Russian tanks", "Russians", "Russian forces", "Russian troops"]
add("gori-2008", "2008-08-13", "AFP", [
    "GORI, Georgia (AFP) — Russian tanks rolled into the Georgian city of Gori on Wednesday and irregulars were seen torching houses nearby, hours after both countries accepted a French-brokered plan to end their five-day war.",
    "The deputy chief of the Russian general staff, Anatoly Nogovitsyn, at first denied that any armour had entered the city.",
    "Moscow later said that its soldiers had gone there to secure an abandoned arms depot.",
    "Georgia's Security Council secretary, Alexander Lomaia, put Georgian deaths at 175, most of them civilians.",
    "Russian officials had spoken of 2,000 dead in Tskhinvali, the South Ossetian capital, a number that Human Rights Watch doubts; a doctor at the hospital there said it had received 44 bodies.",
    "Under the six-point plan, both armies are to pull back to where they stood before August 6.",
    "President Mikheil Saakashvili, whose troops stormed Tskhinvali on the night of August 7, accused the Russians of preparing to march on Tbilisi.",
    "In Abkhazia, the other breakaway region, separatists said they had driven the last Georgian soldiers from the Kodori gorge on Tuesday.",
    "Nearly 100,000 people have been uprooted, 12,000 of them inside South Ossetia, according to the U.N. refugee agency.",
    "There were unconfirmed reports of looting in the port of Poti.",
], [
    event(0, ["MOBILIZE", "ASSAULT"], actor=RUSSIA, place="Gori", date="2008-08-13"),
    event(0, ["ASSAULT", "COERCE"], actor="irregulars"),
    agreement(0, ["ceasefire", "peace"], ["agreed", "announced"], party=["both countries", "Georgia", *RUSSIA]),
    event(1, ["MOBILIZE", "ASSAULT"], place="Gori", source=["Nogovitsyn", "deputy chief"]),
    event(2, ["MOBILIZE", "ASSAULT"], actor=["its soldiers", "soldiers", *RUSSIA], place=["Gori", "there"], source=["Moscow", "Russia"]),
    figure(3, "killed", 175, 175, source=["Lomaia", "secretary"]),
    figure(4, "killed", 2000, 2000, place="Tskhinvali", source="Russian officials"),
    figure(4, "killed", 2000, 2000, source="Human Rights Watch"),
    figure(4, "killed", 44, 44, source="doctor"),
    event(5, ["RETREAT", "CONCEDE", "AGREE"], actor=["both armies", *RUSSIA], status=TO_COME),
    event(6, "ASSAULT", actor=["troops", "Georgian troops", "Georgia", "Saakashvili"], place="Tskhinvali", date="2008-08-07"),
    event(6, "ACCUSE", actor="Saakashvili", recipient=RUSSIA),
    event(6, ["ASSAULT", "MOBILIZE"], actor=RUSSIA, place="Tbilisi", source="Saakashvili", status=["planned", "ongoing"]),
    condition(7, "control", ["loses", "ends"], holder=["Georgian soldiers", "Georgia"], place="Kodori", date="2008-08-12", source="separatists"),
    event(7, "ASSAULT", actor="separatists", recipient=["Georgian soldiers", "Georgia"], place="Kodori", date="2008-08-12", source="separatists"),
    figure(8, "displaced", 100000, 100000, source=["U.N. refugee agency", "UNHCR"]),
    figure(8, "displaced", 12000, 12000, place="South Ossetia", source=["U.N. refugee agency", "UNHCR"]),
    event(9, ["COERCE", "ASSAULT"], place="Poti", certainty=HEDGED),
], [
    never(1, "event", type=["MOBILIZE", "ASSAULT"], own_voice=True, why="he denies it"),
    never(5, "event", type=["RETREAT"], why="a term of the plan"),
])

# Cameroon: a rights group's weekly bulletin, place by place; an attribution denied; what became of four men is not known.
CAMEROON = [
    "Kumbo: On 10 February, soldiers burned at least 25 houses in the Tobin quarter after separatist fighters ambushed their patrol and killed two of them, neighbours told our team.",
    "The defence ministry says the houses caught fire during an exchange of shots.",
    "Essoh Attah: Armed men abducted three village chiefs on Saturday; their bodies were found the next day.",
    "The governor blames the Ambazonia Defence Forces (ADF) for the killings.",
    "The group's leaders abroad deny any part in them and have asked for an independent inquiry.",
    "Batibo: Teachers said they had been threatened by separatists after reopening two primary schools.",
    "A lockdown imposed by the fighters kept markets in the division shut from 8 to 10 February.",
    "Buea: What became of the four men whom gendarmes arrested at the market on 5 February, we do not know.",
    "Some 705,000 people are internally displaced and a further 63,000 are registered as refugees in Nigeria (OCHA).",
    "An offer of talks made by Yaoundé last July has led nowhere.",
]
ADF = ["ADF", "Ambazonia Defence Forces"]
SEPARATISTS = ["separatist fighters", "separatists", "fighters"]
add("cameroon-bulletin-2021", "2021-02-15", "Bamenda Rights Watch", CAMEROON, [
    event(0, "ASSAULT", actor="soldiers", place=["Tobin", "Kumbo"], date="2021-02-10", source="neighbours"),
    figure(0, "destroyed", 25, None, group="houses", place=["Tobin", "Kumbo"], source="neighbours"),
    event(0, "ASSAULT", actor=SEPARATISTS, recipient=["patrol", "soldiers"], source="neighbours"),
    figure(0, "killed", 2, 2, group=["soldiers", "patrol"], source="neighbours"),
    event(1, "ASSAULT", source=["defence ministry", "ministry"]),
    event(2, "ASSAULT", actor="armed men", recipient=["village chiefs", "chiefs"], place="Essoh Attah", date="2021-02-13"),
    figure(2, ["abducted", "hostages"], 3, 3, group=["village chiefs", "chiefs"], date="2021-02-13"),
    event(3, "ASSAULT", actor=ADF, source="governor"),
    event(3, "ACCUSE", actor="governor", recipient=ADF),
    event(4, "ASSAULT", actor=["leaders", *ADF], source=["group's leaders", "leaders", *ADF]),
    event(4, "REQUEST", actor=["group's leaders", "leaders", *ADF], status=ASKED),
    event(5, "THREATEN", actor=SEPARATISTS, recipient="teachers", place="Batibo", source="teachers", status=THREAT),
    event(6, "COERCE", actor=SEPARATISTS, date="2021-02-08"),
    event(7, "COERCE", actor="gendarmes", recipient=["four men", "men"], place=["Buea", "market"], date="2021-02-05"),
    figure(7, "detained", 4, 4, group=["four men", "men"], place=["Buea", "market"], date="2021-02-05"),
    gap(7, reason=UNCLEAR),
    figure(8, "displaced", 705000, 705000, source="OCHA"),
    figure(8, "displaced", 63000, 63000, source="OCHA"),
    event(9, ["CONSULT", "AGREE"], actor=["Yaoundé", "Cameroon"], date="2020-07", status=[*TO_COME, "failed", "ended", "occurred"]),
], [
    never(4, "event", type=["ASSAULT"], own_voice=True, why="the group denies it"),
    never(9, "event", type=["CONSULT"], why="talks offered that did not come about"),
], title="Weekly incidents, 8–14 February 2021", text="NORTH-WEST AND SOUTH-WEST REGIONS\nWeekly incidents, 8–14 February 2021\n\n"
    + "".join(f"– {s}\n" for s in [" ".join(CAMEROON[0:2]), " ".join(CAMEROON[2:5]), " ".join(CAMEROON[5:7]), CAMEROON[7]]) + "\n"
    + " ".join(CAMEROON[8:]) + "\n\nReport an incident: tips@example.org\n")

# Not about armed conflict: a cycling race, and an election.
add("cycling-undated", None, "Le Peloton", [
    "Slovene Matej Hribar fought off a barrage of attacks on the Col de Serrat on Saturday to keep the leader's jersey.",
    "The Belgian team laid siege to him from the first ramp, sending one lieutenant after another up the road.",
    "“They fired their last bullet two kilometres from the top,” said Hribar, who had threatened to make his rivals bleed.",
    "A non-aggression pact between the two Spanish squads collapsed when one of their men broke ranks.",
    "Eleven riders abandoned, wiped out by the heat.",
    "Dutch sprinter Joost Hermsen captured the green jersey with an ambush in Pau.",
    "By tradition there will be a truce on Sunday until the last eight laps, when the sprinters' trains will bombard the finish in the capital.",
    "The Norwegians, beaten on every front, have retreated into silence.",
], [], [
    never(0, "event", type=["ASSAULT"], why="a race"),
    never(1, "condition", type=["siege", "blockade"], why="a race"),
    never(1, "event", type=["ASSAULT", "MOBILIZE"], why="a race"),
    never(2, "event", type=["ASSAULT"], why="a figure of speech"),
    never(3, "agreement", type=["ceasefire", "peace"], why="a pact between teams"),
    never(4, "figure", type=["killed", "missing", "casualties"], why="riders who gave up"),
    never(5, "condition", type=["control"], why="a jersey"),
    never(5, "event", type=["ASSAULT"], why="a sprint"),
    never(6, "condition", type=["ceasefire"], why="a custom of the race"),
    never(7, "event", type=["RETREAT"], why="a team that will not talk"),
], title="Hribar repels Belgian assault")

add("election-2023", "2023-10-16", "Reuters", [
    "WELLINGTON (Reuters) - New Zealand's opposition stormed to victory in Saturday's election, routing the governing party in its urban strongholds.",
    "The National Party captured seats that Labour had held since 1935.",
    "Prime Minister Chris Hipkins surrendered on the night in a short telephone call, ending a campaign that commentators likened to trench warfare.",
    "Small parties, which fired broadsides at both camps, now hold the balance of power.",
    "National's leader, Christopher Luxon, said talks on a coalition would begin this week.",
    "He promised that there would be no bloodbath in the public service.",
    "A truce in the advertising war over farm taxes lasted four days.",
    "Turnout fell, and some 567,000 special votes had still to be counted.",
    "Police said they had arrested a man in Hamilton on Friday for tearing down hoardings.",
], [
    event(4, "CONSULT", source=["Luxon", "leader"], status=["planned", "proposed"]),
    event(8, "COERCE", actor="police", recipient="man", place="Hamilton", date="2023-10-13", source="police"),
], [
    never(0, "event", type=["ASSAULT"], why="an election"),
    never(0, "condition", type=["control"], why="strongholds of voters"),
    never(1, "condition", type=["control"], why="seats in parliament"),
    never(1, "event", type=["ASSAULT"], why="seats in parliament"),
    never(2, "agreement", type=["surrender"], why="an election conceded"),
    never(3, "event", type=["ASSAULT"], why="words"),
    never(5, "event", type=["ASSAULT"], why="no dismissals, he promises"),
    never(6, "condition", type=["ceasefire"], why="advertisements"),
    never(6, "agreement", type=["ceasefire"], why="advertisements"),
    never(7, "figure", type=["killed", "missing", "remaining", "casualties"], why="votes"),
])

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning.jsonl"), REPORTS)
