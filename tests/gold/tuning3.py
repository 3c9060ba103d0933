# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on in the plain prose of a wire desk: everyday sentences of agencies, situation reports and live pages.

Where tuning2.py widens the wording, this file keeps to the ordinary constructions: passives, relative clauses,
participles, co-ordinations, acts as nouns, reported speech before, after and inside.
`python tuning3.py` writes tuning3.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HEDGED,
    HOLDS,
    HUNDREDS,
    LEAVE,
    RELEASE,
    STANDS,
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


def add(id, published, outlet, sentences, facts, nevers, **more):
    REPORTS.append(report(id, published, outlet, sentences, facts, nevers, **more))


# Bosnia: a safe area entered, an ultimatum rejected, land gained and lost, a truce that one side accepted.
SERBS = ["Bosnian Serb troops", "Bosnian Serb", "Serbs", "Bosnian Serb army", "Serb"]
CORPS = ["5th Corps", "government's 5th Corps"]
add("bihac-1994", "1994-11-24", "AP", [
    "ZAGREB, Croatia (AP) — Bosnian Serb troops entered the southwestern edge of Bihac on Thursday, three days after NATO jets bombed an airfield used to attack the U.N.-declared safe area, U.N. officials said.",
    "About 70,000 people are trapped in the town, where food has been short since aid convoys were blocked in May.",
    "A hospital doctor, Nermin Osmic, said by radio that at least nine civilians had been killed and 30 wounded by shelling since Tuesday.",
    "The commander of the Bosnian Serb army, Gen. Ratko Mladic, gave the town's defenders until 7 p.m. to lay down their arms and promised that those who surrendered would not be harmed.",
    "The ultimatum was rejected by the government's 5th Corps, which had captured a large area southeast of the town from the Serbs in late October and lost most of it in two weeks.",
    "U.N. spokesman Paul Ridley said that a cease-fire proposed by the U.N. commander had been accepted by the Sarajevo government but that the Serbs had not replied.",
    "He denied reports that peacekeepers from Bangladesh had been taken hostage but said that they were running out of food.",
    "A truce in the area, agreed in June, expired in July and was not renewed.",
    "The Serbs hold about 70 percent of Bosnia.",
], [
    event(0, ["ASSAULT", "MOBILIZE"], actor=SERBS, place="Bihac", date="1994-11-24", source="U.N. officials"),
    event(0, "ASSAULT", actor=["NATO jets", "NATO"], date="1994-11-21", source="U.N. officials"),
    figure(1, "trapped", 70000, 70000, place="Bihac"),
    event(1, ["COERCE", "REJECT"], date="1994-05"),
    figure(2, "killed", 9, None, group="civilians", date="1994-11-22", source=["Osmic", "hospital doctor"]),
    figure(2, "injured", 30, 30, source=["Osmic", "hospital doctor"]),
    event(2, "ASSAULT", source=["Osmic", "hospital doctor"]),
    event(3, ["REQUEST", "THREATEN"], actor=["Mladic", "commander", *SERBS], recipient=["defenders", "town's defenders"], status=THREAT),
    event(4, "REJECT", actor=CORPS),
    condition(4, "control", "gains", holder=CORPS, date="1994-10"),
    condition(4, "control", ["loses", "ends"], holder=CORPS),
    agreement(5, "ceasefire", ["offered", "agreed", "announced"], party=["Sarajevo government", "U.N. commander", "government"], source="Ridley"),
    event(6, ["ASSAULT", "COERCE"], recipient="peacekeepers", source="Ridley"),
    agreement(7, "ceasefire", ["agreed", "announced"], date="1994-06"),
    agreement(7, "ceasefire", ["expired", "collapsed"], date="1994-07"),
    condition(8, "control", HOLDS, holder=SERBS, place="Bosnia"),
], [
    never(3, "event", type=["RETREAT"], why="a surrender that is demanded"),
    never(3, "agreement", type=["surrender"], why="a surrender that is demanded"),
    never(5, "condition", type=["ceasefire"], why="a proposal to which one side has not replied"),
    never(6, "event", type=["ASSAULT"], own_voice=True, why="a hostage-taking that he denies"),
    never(8, "figure", why="70 is a percentage"),
])

# Sri Lanka: a town fought over, losses by three sources, talks offered and turned down, a truce that ended.
LTTE = ["LTTE", "Liberation Tigers of Tamil Eelam", "Tamil Tiger", "Tamil Tigers", "Tamil Tiger rebels", "rebels", "guerrillas", "Tigers"]
ARMY = ["Sri Lankan troops", "troops", "army", "Sri Lankan army", "Sri Lanka Army"]
add("jaffna-1995", "1995-12-03", "Reuters", [
    "COLOMBO (Reuters) - Sri Lankan troops fought their way into the centre of Jaffna on Sunday in a seven-week offensive to capture the main stronghold of the Tamil Tiger rebels, the military said.",
    "The northern town had been controlled by the Liberation Tigers of Tamil Eelam (LTTE) since 1990.",
    "Thirteen soldiers and 40 rebels were killed in house-to-house fighting on Saturday, said military spokesman Brigadier Asoka Perera.",
    "The army puts its own losses since the operation began on October 17 at 450 dead and 1,200 wounded.",
    "Reporters have not been allowed to visit the area, and the figures could not be verified.",
    "The rebels' London office said that most civilians had been moved out of the town and that its fighters had withdrawn to the east of the peninsula.",
    "More than 400,000 people have fled their homes in the peninsula since late October, according to the International Committee of the Red Cross (ICRC).",
    "President Chandrika Kumaratunga has offered the rebels talks if they disarm, an offer that they have turned down.",
    "A truce that the two sides signed in January and extended in March ended in April, when the Tigers sank two navy boats in the harbour of Trincomalee.",
], [
    event(0, "ASSAULT", actor=ARMY, place="Jaffna", date="1995-12-03", source="military"),
    condition(0, "control", HOLDS, holder=LTTE, place="Jaffna"),
    condition(1, "control", [*HOLDS, "gains", "ends", "begins"], holder=LTTE, place="Jaffna", date="1990"),
    figure(2, "killed", 13, 13, group="soldiers", date="1995-12-02", source=["Perera", "military spokesman"]),
    figure(2, "killed", 40, 40, group=LTTE, date="1995-12-02", source=["Perera", "military spokesman"]),
    event(2, "ASSAULT", date="1995-12-02", source=["Perera", "military spokesman"]),
    figure(3, "killed", 450, 450, date="1995-10-17", source="army"),
    figure(3, "injured", 1200, 1200, source="army"),
    gap(4, reason="not_verified"),
    event(5, "RETREAT", actor=["fighters", "its fighters", *LTTE], source=["London office", "rebels' London office"]),
    figure(6, "displaced", 400000, None, date="1995-10", source=["ICRC", "International Committee of the Red Cross"]),
    event(7, "REJECT", actor=LTTE),
    event(7, ["CONSULT", "AGREE", "CONCEDE"], actor=["Kumaratunga", "President"], status=[*TO_COME, "hypothetical", "failed", "occurred"]),
    agreement(8, "ceasefire", ["agreed", "announced"], date="1995-01"),
    agreement(8, "ceasefire", ["extended", "agreed", "announced"], date="1995-03"),
    condition(8, "ceasefire", ["ends", "collapsed", "violated", "expired"], date="1995-04"),
    event(8, "ASSAULT", actor=LTTE, place="Trincomalee", date="1995-04"),
], [
    never(0, "condition", type=["control"], change=["gains", "loses"], why="the capture is the aim of the offensive"),
    never(5, "event", type=["RETREAT"], own_voice=True, why="the rebels' own account"),
    never(7, "event", type=["CONSULT", "RETREAT"], why="talks offered and turned down; a disarming as their condition"),
])

# Afghanistan: a city to be surrendered under an agreement, confirmed by the other side, an ally against it.
TALIBAN = ["Taliban"]
add("kandahar-2001", "2001-12-06", "AFP", [
    "QUETTA, Pakistan (AFP) — The Taliban agreed on Thursday to surrender Kandahar, their last bastion in Afghanistan, to a tribal commander in return for an amnesty, interim leader Hamid Karzai said.",
    "“They will begin to hand over their weapons to Mullah Naqibullah tomorrow,” Karzai told AFP by satellite telephone from a village north of the city.",
    "The Taliban's former ambassador to Pakistan, Abdul Salam Zaeef, confirmed the agreement and said that Mullah Mohammad Omar, the movement's leader, would be allowed to live in safety.",
    "In Washington, Defense Secretary Donald Rumsfeld rejected any deal that would let Omar go free.",
    "It was not known where the Taliban leader was.",
    "U.S. Marines, who have occupied an airstrip southwest of Kandahar since November 25, attacked a convoy on the road to the city overnight, killing seven fighters, a spokesman for the Marines said.",
    "Three American soldiers were killed and 20 injured on Wednesday when a bomb dropped by a B-52 missed its target.",
    "Between 3,000 and 5,000 families had fled the city by the end of November, the U.N. refugee agency estimates.",
    "The city has been bombed almost daily since October 7.",
], [
    agreement(0, "surrender", ["agreed", "announced"], party=TALIBAN, place="Kandahar", date="2001-12-06", source="Karzai"),
    condition(0, "control", HOLDS, holder=TALIBAN, place="Kandahar"),
    event(1, LEAVE, actor=TALIBAN, date="2001-12-07", source="Karzai", status=TO_COME),
    agreement(2, ["surrender", "other"], ["agreed", "announced"], source="Zaeef"),
    event(3, "REJECT", actor=["Rumsfeld", "Defense Secretary"]),
    gap(4, question="where", reason=UNCLEAR),
    condition(5, ["control", "presence"], [*HOLDS, "gains", "begins"], holder=["U.S. Marines", "Marines"], place=["airstrip", "Kandahar"], date="2001-11-25"),
    event(5, "ASSAULT", actor=["U.S. Marines", "Marines"], recipient="convoy", date=["2001-12-05", "2001-12-06"], source=["spokesman", "Marines"]),
    figure(5, "killed", 7, 7, group="fighters", date=["2001-12-05", "2001-12-06"], source=["spokesman", "Marines"]),
    figure(6, "killed", 3, 3, group=["American soldiers", "soldiers"], date="2001-12-05"),
    figure(6, "injured", 20, 20, date="2001-12-05"),
    figure(7, "displaced", 3000, 5000, group="families", place="Kandahar", source=["U.N. refugee agency", "UNHCR"]),
    event(8, "ASSAULT", place="Kandahar", date="2001-10-07"),
], [
    never(0, "event", type=["RETREAT"], why="agreed, not yet done"),
    never(0, "condition", type=["control"], change=["gains", "loses"], why="the city has not changed hands yet"),
    never(1, "event", type=["RETREAT"], why="a hand-over due the next day"),
    never(3, "agreement", why="any deal of that kind is rejected"),
    never(7, "event", type=["RETREAT"], why="families fled"),
])

# Russia: hostages in a hospital, a failed storming, two tolls, a deal by telephone and its terms.
GUNMEN = ["Chechen gunmen", "gunmen"]
add("budyonnovsk-1995", "1995-06-18", "Reuters", [
    "BUDYONNOVSK, Russia (Reuters) - Chechen gunmen holding hundreds of hostages in a hospital in southern Russia released about 150 of them on Sunday after Prime Minister Viktor Chernomyrdin agreed to halt military operations in Chechnya.",
    "Two attempts by Russian special forces to storm the building on Saturday failed.",
    "Deputy Interior Minister Viktor Larin said 15 hostages had died in the assault; the leader of the gunmen, Shamil Basayev, put the number at 30.",
    "Basayev accused the army of firing on women who were standing at the windows.",
    "Under the agreement, the gunmen are to be given buses and allowed to return to Chechnya, where the remaining hostages would be freed.",
    "“I counted more than 60 bodies in the bath house that is used as a morgue,” said a doctor, Lyudmila Serova.",
    "More than 100 people have been killed since the gunmen raided the town on Wednesday, when they attacked the police station and set fire to the town hall.",
    "The Kremlin has not said whether troops will be withdrawn from Chechnya, as Basayev demands.",
    "Russia sent its forces into the breakaway republic in December.",
], [
    event(0, RELEASE, actor=GUNMEN, date="1995-06-18"),
    figure(0, "released", 150, 150, group="hostages", date="1995-06-18"),
    figure(0, ["hostages", "abducted", "trapped"], *HUNDREDS, group="hostages", place=["hospital", "southern Russia", "Budyonnovsk"]),
    agreement(0, "ceasefire", ["agreed", "announced"], party=["Chernomyrdin", "Prime Minister", "Russia"], place="Chechnya"),
    event(1, "ASSAULT", actor=["Russian special forces", "special forces"], place=["building", "hospital", "Budyonnovsk"], date="1995-06-17", status=["failed", "occurred", "ended"]),
    figure(2, "killed", 15, 15, group="hostages", source=["Larin", "Deputy Interior Minister"]),
    figure(2, "killed", 30, 30, source=["Basayev", "leader of the gunmen"]),
    event(3, "ACCUSE", actor="Basayev", recipient=["army", "Russian army"]),
    event(3, "ASSAULT", actor=["army", "Russian army"], recipient="women", source="Basayev"),
    event(4, [*RELEASE, "AID"], status=TO_COME),
    figure(5, "killed", 60, None, source=["doctor", "Serova"]),
    figure(6, "killed", 100, None, date="1995-06-14", place="Budyonnovsk"),
    event(6, "ASSAULT", actor=GUNMEN, place=["Budyonnovsk", "police station", "town hall"], date="1995-06-14"),
    gap(7, question="whether", reason="not_said"),
    event(7, "REQUEST", actor="Basayev", status=ASKED),
    event(8, ["MOBILIZE", "ASSAULT"], actor="Russia", place="Chechnya", date="1994-12"),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="what Basayev accuses the army of"),
    never(4, "event", type=["RETREAT", "COOPERATE"], why="terms to be carried out"),
    never(7, "event", type=["RETREAT"], why="a withdrawal that is demanded"),
])

# West Bank: a church under siege, some let out, demands, a denial, a pull-out elsewhere.
ISRAELIS = ["Israeli troops", "Israeli soldiers", "troops", "soldiers", "Israel"]
CHURCH = ["Church of the Nativity", "church", "church compound", "Bethlehem"]
add("bethlehem-2002", "2002-04-25", "AP", [
    "BETHLEHEM, West Bank (AP) — Nine Palestinian teenagers walked out of the besieged Church of the Nativity on Thursday, carrying the bodies of two men who had been shot by Israeli soldiers.",
    "Israeli troops have surrounded the church since April 2, when more than 200 people, among them some 30 armed militants, took refuge inside.",
    "The release was arranged in talks between Israeli and Palestinian negotiators that began on Tuesday.",
    "Israel insists that the gunmen surrender for trial or go into exile; Palestinian leader Yasser Arafat wants them sent to the Gaza Strip.",
    "An army spokesman, Lt. Col. Dan Harari, denied that soldiers had cut off food supplies to the church.",
    "“We have had nothing but soup for three days,” a policeman who is inside said by mobile phone.",
    "A Palestinian man was critically wounded by gunfire in the church compound late Wednesday, said the deputy governor, Samir Odeh.",
    "Elsewhere in the West Bank, troops pulled out of the village of Beit Rima before dawn after arresting 12 people, Israel Radio reported.",
    "A cease-fire in the city that the army announced on Monday lasted only a few hours, according to residents, who said shots had been fired on Manger Square.",
], [
    figure(0, ["released", "evacuated", "displaced"], 9, 9, group=["Palestinian teenagers", "teenagers"], date="2002-04-25"),
    condition(0, "siege", STANDS, place=CHURCH),
    event(0, "ASSAULT", actor=ISRAELIS, recipient=["two men", "men"]),
    figure(0, "killed", 2, 2, group=["two men", "men"]),
    condition(1, "siege", STANDS, holder=ISRAELIS, place=CHURCH, date="2002-04-02"),
    figure(1, ["trapped", "displaced", "remaining", "population", "affected"], 200, None, date="2002-04-02"),
    figure(1, ["fighters", "trapped", "displaced", "remaining"], 30, 30, group=["armed militants", "militants"]),
    event(2, "CONSULT", actor=["Israeli and Palestinian negotiators", "negotiators", "Israeli", "Palestinian"], date="2002-04-23"),
    event(3, "REQUEST", actor="Israel", recipient="gunmen", status=ASKED),
    event(4, "COERCE", actor=ISRAELIS, source=["Harari", "army spokesman"]),
    figure(6, "injured", 1, 1, group=["Palestinian man", "man"], date="2002-04-24", source=["Odeh", "deputy governor"]),
    event(6, "ASSAULT", place=CHURCH, date="2002-04-24", source=["Odeh", "deputy governor"]),
    event(7, "RETREAT", actor=ISRAELIS, place="Beit Rima", date="2002-04-25", source="Israel Radio"),
    figure(7, "detained", 12, 12, source="Israel Radio"),
    agreement(8, "ceasefire", ["announced", "agreed"], party=["army", "Israeli army", "Israel"], date="2002-04-22"),
    condition(8, "ceasefire", ["ends", "collapsed", "violated", "expired"], source="residents"),
    event(8, "ASSAULT", place="Manger Square", source="residents"),
], [
    never(3, "event", type=["RETREAT", "SANCTION"], why="a surrender or an exile that is demanded"),
    never(3, "agreement", type=["surrender"], why="a surrender that is demanded"),
    never(4, "event", type=["COERCE"], own_voice=True, why="the spokesman denies it"),
    never(5, "figure", why="three days are no count of anything"),
])

# Iraq: a shrine held, a claim of arrests disproved, an offer of keys, a truce that broke down, a captive who may be freed.
SADR = ["Militants", "Militants loyal to Shiite cleric Muqtada al-Sadr", "militiamen", "fighters"]
add("najaf-2004", "2004-08-20", "AP", [
    "NAJAF, Iraq (AP) — Militants loyal to Shiite cleric Muqtada al-Sadr remained in control of the Imam Ali shrine on Friday, a day after Iraq's interim prime minister called on them to disarm and leave.",
    "The Interior Ministry said earlier that police had entered the compound without firing a shot and had arrested 400 fighters, a claim that was denied by al-Sadr's aides.",
    "The aides said they had offered to hand the keys of the shrine to representatives of Grand Ayatollah Ali al-Sistani, who is being treated in London.",
    "Al-Sistani's office would not say whether it would accept them.",
    "At least 77 people were killed and 70 wounded in fighting in the city between Thursday morning and Friday morning, the Health Ministry said.",
    "U.S. warplanes bombed militant positions overnight, and a cemetery from which mortars had been fired was retaken by Marines.",
    "A truce reached in June broke down on Aug. 5, when militiamen attacked a police station.",
    "A pipeline near Basra was set on fire by saboteurs on Thursday, an official of the South Oil Co. said.",
    "An American journalist who was kidnapped in Nasiriyah last week may be freed on Saturday, a mediator said.",
], [
    condition(0, "control", HOLDS, holder=SADR, place=["Imam Ali shrine", "shrine"]),
    event(0, "REQUEST", actor=["interim prime minister", "Iraq's interim prime minister"], recipient=[*SADR], date="2004-08-19", status=ASKED),
    event(1, ["MOBILIZE", "ASSAULT", "COERCE"], actor=["police", "Iraqi police"], source="Interior Ministry"),
    figure(1, "detained", 400, 400, group="fighters", source="Interior Ministry"),
    event(1, ["MOBILIZE", "ASSAULT", "COERCE"], source=["al-Sadr's aides", "aides"]),
    event(2, LEAVE, source=["aides", "al-Sadr's aides"], status=[*TO_COME, "offered"]),
    gap(3, question="whether", reason=["not_said", "no_comment", "not_clear"]),
    figure(4, "killed", 77, None, place="Najaf", date="2004-08-19", source="Health Ministry"),
    figure(4, "injured", 70, 70, place="Najaf", source="Health Ministry"),
    event(4, "ASSAULT", place="Najaf", source="Health Ministry"),
    event(5, "ASSAULT", actor=["U.S. warplanes", "U.S.", "United States"], recipient=["militant positions", "militant"], date=["2004-08-19", "2004-08-20"]),
    condition(5, "control", "gains", holder="Marines", place="cemetery"),
    agreement(6, "ceasefire", ["agreed", "announced"], date="2004-06"),
    agreement(6, "ceasefire", ["collapsed", "violated"], date="2004-08-05"),
    event(6, "ASSAULT", actor=SADR, place=["police station", "Najaf"], date="2004-08-05"),
    event(7, "ASSAULT", actor="saboteurs", place=["Basra", "pipeline"], date="2004-08-19", source=["official", "South Oil Co."]),
    event(8, "ASSAULT", recipient=["American journalist", "journalist"], place="Nasiriyah"),
    event(8, RELEASE, date="2004-08-21", source="mediator", status=[*TO_COME, "hypothetical"], certainty=["possible", "probable"]),
], [
    never(0, "event", type=["RETREAT"], why="they were called on to leave"),
    never(1, "event", type=["MOBILIZE", "ASSAULT", "COERCE"], own_voice=True, why="claimed by the ministry, denied by the aides"),
    never(1, "figure", type=["detained"], own_voice=True, why="claimed by the ministry, denied by the aides"),
    never(2, "event", type=["RETREAT"], why="a hand-over that is offered"),
    never(8, "event", type=["RETREAT", "COOPERATE"], why="a release that may come"),
])

# Burundi: two districts lost again, two accounts of one retreat, prisoners said to be killed, a truce that a group stayed out of.
FNL = ["FNL", "National Liberation Forces", "rebels", "rebel"]
BURUNDI = ["Burundian troops", "troops", "army", "Burundian army"]
add("bujumbura-2003", "2003-07-14", "AFP", [
    "BUJUMBURA (AFP) — Burundian troops backed by helicopters drove rebels from two districts of the capital on Monday after a week of fighting in which about 200 people have been killed, the army said.",
    "The National Liberation Forces (FNL), the smaller of two Hutu rebel groups, had seized Musaga and Kinanira in a dawn attack on July 7.",
    "“They are running towards the hills, and we will not let them rest,” army spokesman Colonel Prosper Ndikumana said.",
    "FNL spokesman Gaspard Nkeza said his men had left on the orders of their commanders and had lost only nine fighters.",
    "The bodies of 11 boys in rebel uniform, some of whom had been shot in the head, were found near the university, according to residents.",
    "The army denied that it had executed prisoners.",
    "The U.N. says between 30,000 and 40,000 residents have left their homes in the south of the city.",
    "The FNL has refused to join a ceasefire signed in December by the government and the larger group, the Forces for the Defence of Democracy (FDD).",
    "South Africa, which has 1,500 peacekeepers in the country, asked the African Union to send more; it was not immediately clear when they could arrive.",
], [
    event(0, "ASSAULT", actor=BURUNDI, recipient=FNL, place=["Bujumbura", "capital", "two districts"], date="2003-07-14", source="army"),
    condition(0, "control", ["loses", "ends"], holder=FNL, place=["Bujumbura", "capital", "two districts"], source="army"),
    figure(0, "killed", 200, 200, source="army"),
    event(1, "ASSAULT", actor=FNL, place=["Musaga", "Kinanira"], date="2003-07-07"),
    condition(1, "control", "gains", holder=FNL, place=["Musaga", "Kinanira"], date="2003-07-07"),
    event(2, "RETREAT", actor=FNL, source=["Ndikumana", "army spokesman"]),
    event(3, "RETREAT", actor=["his men", *FNL], source=["Nkeza", "FNL spokesman"]),
    figure(3, "killed", 9, 9, group="fighters", source=["Nkeza", "FNL spokesman"]),
    figure(4, "killed", 11, 11, group="boys", place=["university", "Bujumbura"], source="residents"),
    event(5, "ASSAULT", actor=BURUNDI, recipient="prisoners", source="army"),
    figure(6, "displaced", 30000, 40000, group="residents", place="Bujumbura", source=["U.N.", "United Nations"]),
    event(7, "REJECT", actor=FNL),
    agreement(7, "ceasefire", ["agreed", "announced"], party=["government", "FDD", "Forces for the Defence of Democracy"], date="2002-12"),
    event(8, "REQUEST", actor="South Africa", recipient="African Union", status=ASKED),
    gap(8, question="when", reason=UNCLEAR),
], [
    never(5, "event", type=["ASSAULT"], own_voice=True, why="killings that the army denies"),
    never(6, "event", type=["RETREAT"], why="residents leaving their homes"),
    never(8, "event", type=["MOBILIZE"], why="troops that are asked for"),
])

# Somalia, undated: a port said to be taken and said to be held, fighters seen to leave, no word on casualties.
SHABAAB = ["al Shabaab", "al-Shabaab", "rebels", "Islamist al Shabaab group"]
ALLIES = ["Kenyan and Somali government forces", "Kenyan", "Somali government forces", "Kenya"]
add("kismayu-undated", None, "Reuters", [
    "Kenyan and Somali government forces attacked the port of Kismayu, the last major stronghold of the Islamist al Shabaab group, from the sea before dawn on Friday, a military spokesman said.",
    "The spokesman, Colonel Peter Mutiso, said the city had been taken with little resistance.",
    "Al Shabaab said its fighters were still in control of the town and were fighting the invaders on the beach.",
    "Two residents said they had seen fighters leaving on trucks in the direction of Jilib.",
    "There was no immediate word on casualties.",
    "More than 10,000 people have fled Kismayu since the start of the month in expectation of an assault, the U.N. refugee agency said this week.",
    "The port, which earned the rebels millions of dollars a year in taxes, was captured by them in 2008.",
    "Kenya sent troops across the border last October after a series of kidnappings that it blamed on the group.",
    "The African Union mission said its soldiers would stay in the city until it could be handed over to a local administration.",
], [
    event(0, "ASSAULT", actor=ALLIES, place="Kismayu", date="W5", source=["military spokesman", "spokesman", "Mutiso"]),
    condition(0, "control", HOLDS, holder=SHABAAB, place="Kismayu"),
    condition(1, "control", "gains", place="Kismayu", source=["Mutiso", "spokesman"]),
    condition(2, "control", HOLDS, holder=["its fighters", "fighters", *SHABAAB], place="Kismayu", source=SHABAAB),
    event(2, "ASSAULT", actor=["its fighters", "fighters", *SHABAAB], source=SHABAAB),
    event(3, "RETREAT", actor=["fighters", *SHABAAB], source=["residents", "Two residents"]),
    gap(4, question="how_many", reason=UNCLEAR),
    figure(5, "displaced", 10000, None, place="Kismayu", source=["U.N. refugee agency", "UNHCR"]),
    condition(6, "control", "gains", holder=SHABAAB, place=["Kismayu", "port"], date="2008"),
    event(7, ["MOBILIZE", "ASSAULT"], actor="Kenya"),
    event(7, "ACCUSE", actor="Kenya", recipient=["al Shabaab", "al-Shabaab"]),
    event(7, "ASSAULT", actor=["al Shabaab", "al-Shabaab", "group"], source="Kenya"),
], [
    never(1, "condition", type=["control"], own_voice=True, why="one party's claim, contradicted by the other"),
    never(2, "condition", type=["control"], own_voice=True, why="one party's claim, contradicted by the other"),
    never(4, "figure", why="no figure was given"),
    never(5, "event", type=["ASSAULT", "RETREAT"], why="civilians fled from an assault that they expected"),
    never(8, "condition", type=["control"], change=["gains", "loses"], why="a hand-over that is to come"),
])

# Libya: a pull-back from a besieged port, an if, a part of a toll, a drone, a strike that nobody could confirm.
GADDAFI = ["Troops", "troops", "Troops loyal to Muammar Gaddafi", "government forces", "army", "Libyan army"]
REBELS = ["rebels", "rebel", "rebel commanders"]
add("misrata-2011", "2011-04-23", "Reuters", [
    "MISRATA, Libya (Reuters) - Troops loyal to Muammar Gaddafi pulled back from the centre of the besieged port of Misrata on Saturday, rebels said.",
    "“The army will be withdrawn if the tribes ask for it,” Deputy Foreign Minister Salem Kaib had told reporters in Tripoli late on Friday.",
    "The government has twice declared a ceasefire, but residents say that it broke the truce each time.",
    "At least 24 people were killed and 75 wounded in clashes on Saturday, according to Khalid Fitouri, a doctor at the main hospital.",
    "Four of the dead were rebels, he said, and the rest were civilians.",
    "The city of 300,000, the only one in western Libya that is still held by the rebels, has been under siege since early March.",
    "The International Organization for Migration (IOM) evacuated 971 people, most of them migrants, on a ship that left for Tunisia on Monday.",
    "NATO said a pilotless aircraft had destroyed a rocket launcher near Misrata on Saturday, two days after U.S. President Barack Obama approved the use of armed drones.",
    "A NATO air strike on Tripoli killed three people overnight, the government said; the alliance was not able to confirm the report.",
], [
    event(0, "RETREAT", actor=GADDAFI, place="Misrata", date="2011-04-23", source="rebels"),
    condition(0, "siege", STANDS, place="Misrata"),
    event(1, LEAVE, actor=GADDAFI, source=["Kaib", "Deputy Foreign Minister"], status=[*TO_COME, "hypothetical"]),
    agreement(2, "ceasefire", ["announced", "offered", "agreed"], party=["government", "Libyan government"]),
    agreement(2, "ceasefire", ["violated", "collapsed"], party=["government", "Libyan government"], source="residents"),
    figure(3, "killed", 24, None, date="2011-04-23", source=["Fitouri", "doctor"]),
    figure(3, "injured", 75, 75, date="2011-04-23", source=["Fitouri", "doctor"]),
    event(3, "ASSAULT", date="2011-04-23", source=["Fitouri", "doctor"]),
    figure(4, "killed", 4, 4, group="rebels", source="Fitouri"),
    condition(5, "control", HOLDS, holder="rebels", place="Misrata"),
    condition(5, "siege", STANDS, place="Misrata", date="2011-03"),
    figure(5, "population", 300000, 300000, place="Misrata"),
    event(6, "AID", actor=["IOM", "International Organization for Migration"], date="2011-04-18"),
    figure(6, "evacuated", 971, 971, date="2011-04-18"),
    event(7, "ASSAULT", actor=["pilotless aircraft", "NATO"], place="Misrata", date="2011-04-23", source="NATO"),
    event(8, "ASSAULT", actor="NATO", place="Tripoli", date=["2011-04-22", "2011-04-23"], source=["government", "Libyan government"]),
    figure(8, "killed", 3, 3, place="Tripoli", source=["government", "Libyan government"]),
    gap(8, reason=["not_verified", "not_clear"]),
], [
    never(1, "event", type=["RETREAT"], why="a withdrawal that depends on an if"),
    never(2, "condition", type=["ceasefire"], change=["holds", "continues"], why="declared and broken"),
    never(8, "figure", type=["killed"], own_voice=True, why="the government's number, which nobody could confirm"),
])

# Syria: a truce agreed and begun, terms to come, posts surrounded, a strike blamed and denied.
SYRIA = ["Damascus", "Syrian government", "Syria", "government forces", "Syrian forces"]
add("saraqeb-2020", "2020-03-06", "Reuters", [
    "MOSCOW/ANKARA (Reuters) - Turkey and Russia agreed on Thursday to a ceasefire in Syria's northwestern province of Idlib, their leaders said after six hours of talks in Moscow.",
    "The truce came into effect at midnight, and residents said that Friday was the calmest day in months despite some shelling in the south of the province.",
    "Under the deal, Turkish and Russian soldiers will conduct joint patrols along the M4 highway from March 15.",
    "The agreement leaves government forces in control of Saraqeb, a town at the junction of two highways that has changed hands twice in a month.",
    "It does not say whether Turkish troops will withdraw from observation posts that have been surrounded by Syrian forces since last year.",
    "Syrian opposition fighters said they had not been consulted.",
    "Turkey says 59 of its soldiers have died in Idlib since the start of February, 34 of them in an air strike on February 27 that it blamed on Damascus.",
    "Russia denied that its planes had taken part in the attack.",
    "The fighting has uprooted nearly one million people since December, according to the United Nations.",
    "An earlier truce, which took effect on January 12, collapsed within three days.",
], [
    agreement(0, "ceasefire", ["agreed", "announced"], party=["Turkey", "Russia"], place="Idlib", date="2020-03-05", source=["leaders", "their leaders"]),
    event(0, "CONSULT", place="Moscow", date="2020-03-05"),
    condition(1, "ceasefire", ["begins", "holds", "implemented"], date=["2020-03-05", "2020-03-06"]),
    condition(1, "calm", STANDS, date="2020-03-06", source="residents"),
    event(1, "ASSAULT", source="residents"),
    event(2, ["MOBILIZE", "COOPERATE", "AGREE"], actor=["Turkish and Russian soldiers", "Turkish", "Russian"], place=["M4 highway", "M4"], date="2020-03-15", status=TO_COME),
    condition(3, "control", HOLDS, holder=["government forces", "Syrian government"], place="Saraqeb"),
    gap(4, question="whether", reason=UNCLEAR),
    condition(4, ["siege", "blockade"], STANDS, holder="Syrian forces", place="observation posts", date="2019"),
    figure(6, "killed", 59, 59, group=["its soldiers", "soldiers"], place="Idlib", date="2020-02", source="Turkey"),
    figure(6, "killed", 34, 34, date="2020-02-27", source="Turkey"),
    event(6, "ASSAULT", actor=SYRIA, date="2020-02-27", source="Turkey"),
    event(6, "ACCUSE", actor="Turkey", recipient=SYRIA),
    event(7, "ASSAULT", actor=["its planes", "Russia", "planes"], source="Russia"),
    figure(8, "displaced", 1000000, 1000000, date="2019-12", source=["United Nations", "U.N."]),
    condition(9, "ceasefire", ["begins", "holds", "implemented"], date="2020-01-12"),
    agreement(9, "ceasefire", ["collapsed", "violated"], date="2020-01"),
], [
    never(2, "event", type=["MOBILIZE", "COOPERATE"], why="patrols that are to begin"),
    never(4, "event", type=["RETREAT"], why="whether they will withdraw is not said"),
    never(5, "event", type=["CONSULT"], why="they were not consulted"),
    never(7, "event", type=["ASSAULT"], own_voice=True, why="Russia denies a part in it"),
])

# Syria, undated: an evacuation under way and bombed, a toll that grows, two sieges by opposite sides.
VILLAGES = ["Foua", "Kfarya", "two besieged Syrian villages", "villages"]
SOHR = ["Syrian Observatory for Human Rights", "SOHR", "Observatory"]
add("foua-undated", None, "AP", [
    "BEIRUT (AP) — A bomb hit buses carrying people evacuated from two besieged Syrian villages on Saturday, killing at least 39 people, rescue workers said.",
    "The explosion took place in the rebel-held district of Rashideen, where the convoy had been stopped for hours by a dispute over the exchange.",
    "The agreement, brokered by Iran and Qatar, provides for the transfer of 30,000 people from the pro-government villages, Foua and Kfarya, and from Madaya and Zabadani, two towns near Damascus that are encircled by the army.",
    "Some 5,000 people left Foua and Kfarya on Friday, while 2,200, including 400 rebel fighters, were taken out of Madaya.",
    "State TV blamed the bombing on “terrorists”, but no group claimed responsibility.",
    "The Syrian Observatory for Human Rights later raised the death toll to 112, among them 98 evacuees.",
    "A Red Crescent official, who asked not to be named, said that two buses had been destroyed and that dozens of children were missing.",
    "The evacuation resumed in the evening, but it was not clear when the people of Zabadani would be moved.",
    "Foua and Kfarya have been besieged by rebels since March 2015.",
], [
    event(0, "ASSAULT", recipient=["buses", "people"], date="W6", source="rescue workers"),
    figure(0, "killed", 39, None, date="W6", source="rescue workers"),
    condition(0, "siege", STANDS, place=VILLAGES),
    event(1, "ASSAULT", place="Rashideen"),
    condition(1, "control", HOLDS, holder=["rebel", "rebels"], place="Rashideen"),
    agreement(2, ["evacuation", "other"], ["agreed", "announced", "partly_implemented"]),
    figure(2, ["evacuated", "displaced"], 30000, 30000),
    condition(2, "siege", STANDS, holder=["army", "Syrian army"], place=["Madaya", "Zabadani"]),
    figure(3, ["evacuated", "displaced"], 5000, 5000, place=["Foua", "Kfarya"], date="W5"),
    figure(3, ["evacuated", "displaced"], 2200, 2200, place="Madaya"),
    figure(3, ["evacuated", "fighters"], 400, 400, group=["rebel fighters", "fighters"], place="Madaya"),
    event(4, "ACCUSE", actor=["State TV", "Syria"], recipient="terrorists"),
    event(4, "ASSAULT", actor="terrorists", source="State TV"),
    figure(5, "killed", 112, 112, source=SOHR),
    figure(5, "killed", 98, 98, group="evacuees", source=SOHR),
    figure(6, "destroyed", 2, 2, group="buses", source=["Red Crescent official", "official"]),
    figure(6, "missing", 24, 99, group="children", source=["Red Crescent official", "official"]),
    gap(7, question="when", reason=UNCLEAR),
    condition(8, "siege", STANDS, holder="rebels", place=["Foua", "Kfarya"], date="2015-03"),
], [
    never(2, "event", type=["RETREAT"], why="what the agreement provides for"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="who did it is state TV's word; nobody has claimed it"),
])

# Iraq: a victory declared and qualified, a compound abandoned, losses not disclosed, a vow.
IS = ["Islamic State", "IS", "militants", "Islamic State fighters"]
IRAQ = ["Iraq's army", "army", "Iraqi army", "Iraqi forces"]
add("ramadi-2015", "2015-12-28", "Reuters", [
    "BAGHDAD (Reuters) - Iraq's army declared victory over Islamic State in Ramadi on Monday after raising the flag over the government compound, which the militants had abandoned the night before.",
    "“Ramadi has been liberated,” Brigadier General Adnan Rasheed said in a televised statement.",
    "The governor of Anbar province, of which the city is the capital, said that fighting was continuing in two eastern districts and that the militants still held about a quarter of the city.",
    "More than 700 Islamic State fighters had been in Ramadi when the final assault began last Tuesday, commanders said, but it was not known how many had escaped.",
    "The army did not disclose its own losses.",
    "Iraqi forces fled the city in May, when it was overrun by the militants after a wave of suicide car bombings.",
    "Colonel Mark Delaney, a U.S. military spokesman, said coalition aircraft had carried out more than 600 strikes in the area since July.",
    "Prime Minister Haider al-Abadi vowed to retake Tal Afar in 2016.",
    "About 60 families who had been used as human shields were found in the Hoz district and moved to a camp near Habbaniya, a local official said.",
], [
    condition(0, "control", ["gains", "holds"], holder=IRAQ, place=["Ramadi", "government compound", "compound"]),
    condition(0, "control", ["loses", "ends"], holder=IS, place=["government compound", "compound", "Ramadi"], date="2015-12-27"),
    event(0, "RETREAT", actor=IS, place=["government compound", "compound", "Ramadi"], date="2015-12-27"),
    condition(1, "control", ["gains", "holds", "loses"], place="Ramadi", source=["Rasheed", "Brigadier General"]),
    event(2, "ASSAULT", place=["two eastern districts", "eastern districts", "Ramadi"], source=["governor", "governor of Anbar"]),
    condition(2, "control", HOLDS, holder=IS, place="Ramadi", source=["governor", "governor of Anbar"]),
    figure(3, ["fighters", "remaining"], 700, None, group=IS, place="Ramadi", source="commanders"),
    event(3, "ASSAULT", place="Ramadi", date="2015-12-22", source="commanders"),
    gap(3, question="how_many", reason=UNCLEAR),
    gap(4, question="how_many", reason=["not_said", "no_comment"]),
    event(5, "RETREAT", actor="Iraqi forces", place="Ramadi", date="2015-05"),
    condition(5, "control", "gains", holder=IS, place="Ramadi", date="2015-05"),
    event(6, "ASSAULT", actor=["coalition aircraft", "coalition"], date="2015-07", source=["Delaney", "U.S. military spokesman"]),
    event(7, ["ASSAULT", "THREATEN"], actor=["Abadi", "Prime Minister", "Iraq"], place="Tal Afar", status=["planned", "threatened", "occurred"]),
    figure(8, ["evacuated", "displaced", "hostages"], 60, 60, group="families", source=["local official", "official"]),
], [
    never(1, "condition", type=["control"], own_voice=True, why="the general's words, which the governor contradicts"),
    never(4, "figure", why="no number was given"),
    never(6, "figure", type=["killed", "injured", "casualties", "destroyed"], why="600 strikes"),
    never(7, "condition", type=["control"], why="a vow to retake"),
    never(7, "event", type=["ASSAULT"], why="a vow"),
])

# Yemen: a palace seized, guards who surrendered, a truce accepted under threat, positions not given back.
STC = ["Separatists", "separatists", "Southern Transitional Council", "fighters"]
COALITION = ["Saudi-led coalition", "coalition"]
add("aden-2019", "2019-08-11", "AP", [
    "ADEN, Yemen (AP) — Separatists backed by the United Arab Emirates seized the presidential palace in Aden on Saturday after four days of clashes with government forces, security officials said.",
    "The officials, who spoke on condition of anonymity because they were not allowed to brief reporters, said the palace guards had surrendered without resistance.",
    "The foreign ministry called the takeover a coup and asked the Emirates to stop supporting the separatists.",
    "The Southern Transitional Council, to which the fighters belong, agreed early on Sunday to a ceasefire demanded by Saudi Arabia and said it would attend talks in the kingdom.",
    "The Saudi-led coalition had threatened to use force against anyone who broke the truce.",
    "It said later that it had struck a target in the city after ordering the separatists to withdraw from the positions they had captured.",
    "As many as 40 people have been killed in the fighting since Aug. 8, and 260 have been wounded, according to the U.N. humanitarian office.",
    "Residents reported that the truce was holding on Sunday afternoon and that some families were returning home.",
    "The separatists have yet to leave the military camps, and the government said it would not talk to them until they did.",
], [
    event(0, ["ASSAULT", "COERCE"], actor=STC, place=["presidential palace", "palace", "Aden"], date="2019-08-10", source="security officials"),
    condition(0, "control", "gains", holder=STC, place=["presidential palace", "palace", "Aden"], date="2019-08-10", source="security officials"),
    event(1, ["RETREAT", "CONCEDE", "AGREE"], actor=["palace guards", "guards"], source=["officials", "security officials"]),
    event(2, "REQUEST", actor="foreign ministry", recipient=["Emirates", "United Arab Emirates"], status=ASKED),
    agreement(3, "ceasefire", ["agreed", "announced"], party=STC, date="2019-08-11"),
    event(3, "REQUEST", actor="Saudi Arabia", status=ASKED),
    event(3, "CONSULT", actor=STC, place=["kingdom", "Saudi Arabia"], source=STC, status=TO_COME),
    event(4, "THREATEN", actor=COALITION, status=THREAT),
    event(5, "ASSAULT", actor=COALITION, place="Aden", source=COALITION),
    event(5, ["REQUEST", "THREATEN"], actor=COALITION, recipient="separatists", source=COALITION, status=THREAT),
    condition(5, "control", ["gains", "holds"], holder=STC, place="positions"),
    figure(6, "killed", None, 40, date="2019-08-08", source=["U.N. humanitarian office", "U.N."]),
    figure(6, "injured", 260, 260, source=["U.N. humanitarian office", "U.N."]),
    condition(7, "ceasefire", [*HOLDS, "implemented", "partly_implemented"], date="2019-08-11", source="residents"),
    condition(8, ["presence", "control"], HOLDS, holder="separatists", place=["military camps", "camps"]),
    event(8, ["REJECT", "CONSULT", "REQUEST", "THREATEN"], actor="government", status=[*THREAT, "proposed"]),
], [
    never(1, "condition", why="'on condition of anonymity' is no condition on the ground"),
    never(3, "event", type=["CONSULT"], why="talks that it will attend"),
    never(4, "event", type=["ASSAULT"], why="force that is threatened"),
    never(4, "agreement", type=["ceasefire"], why="nobody is said to have broken it"),
    never(5, "event", type=["RETREAT"], why="a withdrawal that was ordered"),
    never(7, "event", type=["RETREAT"], why="families going home"),
    never(8, "event", type=["RETREAT"], why="they have not left"),
])

# South Sudan: a situation report with bullets.
WAU = [
    "Fighting broke out in Wau town on the evening of 24 June between government forces and armed men whose identity has not been established.",
    "At least 43 people were killed, including 39 civilians and four police officers, according to the authorities.",
    "Up to 70,000 people have been displaced, of whom 12,000 have sought protection next to the base of the UN mission (UNMISS).",
    "An estimated 5,000 are sheltering at the Red Cross compound and a further 10,000 at the cathedral.",
    "Warehouses of aid agencies were looted on 25 June; the number of vehicles stolen is not yet known.",
    "The town was reported calm on 28 June, although soldiers continue to man checkpoints on the road to the airport.",
    "UNMISS patrols were denied access to areas south of the town on 26 and 27 June.",
    "Partners delivered 35 metric tons of food to displaced people on Tuesday.",
    "A medical team will be flown in as soon as the airstrip reopens.",
]
add("wau-2016", "2016-06-29", "OCHA", WAU, [
    event(0, "ASSAULT", actor=["government forces", "armed men"], place="Wau", date="2016-06-24"),
    gap(0, question="who", reason=[*UNCLEAR, "not_verified"]),
    figure(1, "killed", 43, None, source="authorities"),
    figure(1, "killed", 39, 39, group="civilians", source="authorities"),
    figure(1, "killed", 4, 4, group="police officers", source="authorities"),
    figure(2, "displaced", None, 70000),
    figure(2, "displaced", 12000, 12000, place=["base", "base of the UN mission"]),
    figure(3, "displaced", 5000, 5000, place=["Red Cross compound", "compound"]),
    figure(3, "displaced", 10000, 10000, place="cathedral"),
    event(4, ["COERCE", "ASSAULT"], date="2016-06-25"),
    gap(4, question="how_many", reason=UNCLEAR),
    condition(5, "calm", STANDS, place="Wau", date="2016-06-28"),
    condition(5, ["presence", "control"], HOLDS, holder="soldiers", place=["checkpoints", "road"]),
    event(6, ["COERCE", "REJECT"], recipient=["UNMISS patrols", "UNMISS", "patrols"], date="2016-06-26"),
    event(7, "AID", actor="Partners", date="2016-06-28"),
    event(8, ["AID", "MOBILIZE"], actor=["medical team", "team"], status=["planned", "hypothetical"]),
], [
    never(4, "figure", type=["destroyed", "killed", "missing"], why="the number is not known"),
    never(7, "figure", why="35 metric tons"),
    never(8, "event", type=["AID", "MOBILIZE"], why="a flight that is planned"),
], title="South Sudan: Wau Situation Report No. 1", text="SOUTH SUDAN: Wau Situation Report No. 1 (as of 29 June 2016)\n\nHIGHLIGHTS\n"
    + "".join(f"• {s}\n" for s in WAU[:4])
    + "\nSITUATION OVERVIEW\n" + " ".join(WAU[4:7]) + "\n\nRESPONSE\n" + "".join(f"- {s}\n" for s in WAU[7:])
    + "\nContact: ocha-southsudan@example.org\n")

# Ethiopia: a town recaptured by one account and left by plan by the other, an accusation in the passive, two gaps.
TPLF = ["TPLF", "Tigray People's Liberation Front", "Tigrayan rebels", "rebels"]
ETHIOPIA = ["Ethiopian forces", "Ethiopia", "government"]
add("lalibela-2021", "2021-12-02", "AFP", [
    "ADDIS ABABA (AFP) — Ethiopian forces have recaptured the town of Lalibela from Tigrayan rebels, the government announced on Wednesday.",
    "The Tigray People's Liberation Front (TPLF) said its fighters had left the town and other areas as part of a planned redeployment.",
    "Residents reached by telephone confirmed that the rebels had gone but said they had not yet seen any soldiers.",
    "The rebels, who captured Lalibela in early August, were accused by the regional authorities of looting its clinics and its airport.",
    "Prime Minister Abiy Ahmed, who went to the front last week, called on them to surrender.",
    "Neither side has given casualty figures.",
    "The two sides have ignored a truce proposed by the United States in September.",
    "The United Nations said that 9.4 million people needed food aid because of the conflict and that a convoy of 40 trucks had reached Mekele on November 24.",
    "The African Union's envoy, Olusegun Obasanjo, is trying to negotiate a ceasefire, but diplomats said there was little hope of one.",
], [
    condition(0, "control", "gains", holder=ETHIOPIA, place="Lalibela", source=["government", "Ethiopian government"]),
    condition(0, "control", ["loses", "ends"], holder=TPLF, place="Lalibela", source=["government", "Ethiopian government"]),
    event(0, ["ASSAULT", "COERCE"], actor=ETHIOPIA, place="Lalibela", source=["government", "Ethiopian government"]),
    event(1, "RETREAT", actor=["its fighters", "fighters", *TPLF], place="Lalibela", source=TPLF),
    event(2, "RETREAT", actor=TPLF, source="residents"),
    condition(3, "control", "gains", holder=TPLF, place="Lalibela", date="2021-08"),
    event(3, "ACCUSE", actor="regional authorities", recipient=TPLF),
    event(3, ["COERCE", "ASSAULT"], actor=TPLF, source="regional authorities"),
    event(4, "REQUEST", actor=["Abiy", "Prime Minister"], recipient=[*TPLF], status=ASKED),
    gap(5, question="how_many", reason=["not_said", "no_comment"]),
    event(6, "REJECT", actor=["two sides", "The two sides"]),
    agreement(6, "ceasefire", ["offered"], party=["United States", "U.S."], date="2021-09"),
    figure(7, "affected", 9400000, 9400000, source=["United Nations", "U.N."]),
    event(7, ["AID", "RETREAT"], place="Mekele", date="2021-11-24", source=["United Nations", "U.N."]),
    event(8, "CONSULT", actor=["Obasanjo", "envoy"], status=["ongoing", "occurred", "planned"]),
], [
    never(3, "event", type=["COERCE"], own_voice=True, why="what the authorities accuse them of"),
    never(4, "event", type=["RETREAT"], why="a surrender that is asked for"),
    never(4, "agreement", type=["surrender"], why="a surrender that is asked for"),
    never(5, "figure", why="no figures were given"),
    never(6, "condition", type=["ceasefire"], why="proposed and ignored"),
    never(8, "condition", type=["ceasefire"], why="a truce that is sought"),
])

# Philippines: hostages freed, a ransom reported and denied, more to be released, a threat.
ABU = ["Abu Sayyaf", "Abu Sayyaf group", "Muslim rebels", "rebels", "group"]
add("jolo-2000", "2000-08-28", "AFP", [
    "JOLO, Philippines (AFP) — Muslim rebels freed five Western hostages on the Philippine island of Jolo on Sunday after more than four months in captivity, officials said.",
    "The Abu Sayyaf group had kidnapped 21 people, among them 10 foreign tourists, from the Malaysian diving resort of Sipadan on April 23.",
    "The five, who were handed over to a Libyan envoy, will be flown to Tripoli on Tuesday.",
    "Philippine newspapers reported that Libya had paid one million dollars for each captive; Tripoli denies having paid a ransom.",
    "Chief negotiator Ramon Tejada said that 12 captives were still being held by the group, six of whom are to be released by Saturday.",
    "He ruled out a military rescue as long as hostages were on the island.",
    "Two soldiers were wounded on Saturday when their patrol was ambushed by gunmen near the town of Patikul, the military said.",
    "The armed forces suspended a truce with a larger rebel group, the Moro Islamic Liberation Front (MILF), in June and resumed air strikes on its camps.",
    "The Abu Sayyaf, which says it is fighting for an Islamic state, has threatened to behead one of the Frenchmen in its hands.",
], [
    event(0, RELEASE, actor=ABU, place="Jolo", date="2000-08-27", source="officials"),
    figure(0, "released", 5, 5, group=["Western hostages", "hostages"], place="Jolo", date="2000-08-27", source="officials"),
    event(1, "ASSAULT", actor=ABU, place="Sipadan", date="2000-04-23"),
    figure(1, ["abducted", "hostages"], 21, 21, place="Sipadan", date="2000-04-23"),
    figure(1, ["abducted", "hostages"], 10, 10, group=["foreign tourists", "tourists"], place="Sipadan"),
    event(3, ["AID", "COOPERATE", "CONCEDE", "AGREE"], actor="Libya", source=["Philippine newspapers", "newspapers"]),
    event(3, ["AID", "COOPERATE", "CONCEDE", "AGREE"], source=["Tripoli", "Libya"]),
    figure(4, ["hostages", "remaining", "abducted", "detained"], 12, 12, group="captives", source=["Tejada", "negotiator"]),
    event(4, RELEASE, date="2000-09-02", source=["Tejada", "negotiator"], status=TO_COME),
    event(5, "REJECT", actor="Tejada"),
    event(6, "ASSAULT", actor="gunmen", recipient=["patrol", "soldiers", "their patrol"], place="Patikul", date="2000-08-26", source=["military", "Philippine military"]),
    figure(6, "injured", 2, 2, group="soldiers", place="Patikul", date="2000-08-26", source=["military", "Philippine military"]),
    agreement(7, "ceasefire", ["suspended", "collapsed"], party=["armed forces", "Philippine armed forces", "MILF", "Moro Islamic Liberation Front"], date="2000-06"),
    event(7, "ASSAULT", actor=["armed forces", "Philippine armed forces"], recipient=["its camps", "camps", "MILF", "Moro Islamic Liberation Front"]),
    event(8, "THREATEN", actor=ABU, recipient=["one of the Frenchmen", "Frenchmen"], status=THREAT),
], [
    never(2, "event", type=["AID"], why="a flight that is to come"),
    never(3, "event", type=["AID", "COOPERATE"], own_voice=True, why="a ransom reported by some and denied by the payer"),
    never(4, "event", type=["RETREAT", "COOPERATE"], why="a release that is to come"),
    never(5, "event", type=["ASSAULT", "AID"], why="a rescue that is ruled out"),
    never(8, "event", type=["ASSAULT"], why="a killing that is threatened"),
])

# Russia: a live page on a mutiny; control claimed by one man, a march called off, a deal announced.
WAGNER = ["Wagner fighters", "Wagner", "his men", "Prigozhin"]
MUTINY = [
    "Wagner fighters have entered the southern Russian city of Rostov-on-Don and surrounded the headquarters of the military district, videos show.",
    "Wagner chief Yevgeny Prigozhin says on Telegram that his men control the airfield and all military sites in the city.",
    "Vladimir Putin in a televised address: this is a stab in the back and those behind it will be punished.",
    "UPDATE: a helicopter has fired at an oil depot in Voronezh, two witnesses tell our correspondent.",
    "Ukraine says it shot down 41 of the 51 missiles that Russia fired overnight.",
    "Three people were killed in Kyiv when debris fell on an apartment block, mayor Vitali Klitschko says.",
    "BREAKING: Prigozhin says his columns, which were 200 km from Moscow, are turning around and going back to their camps.",
    "Belarus announces a deal: the charges against Prigozhin will be dropped, and he is to move to Belarus.",
    "CORRECTION: our earlier post said 15 Russian airmen had died. The number is not known.",
]
MUTINY_CLOCK = ["04:30 GMT", "05:10 GMT", "07:05 GMT", "09:40 GMT", "10:15 GMT", "10:50 GMT", "17:25 GMT", "19:30 GMT", "20:05 GMT"]
add("rostov-live-2023", "2023-06-24", "Eastern Desk Live", MUTINY, [
    event(0, ["MOBILIZE", "ASSAULT"], actor=WAGNER, place=["Rostov-on-Don", "Rostov"]),
    condition(0, ["siege", "blockade"], STANDS, holder=WAGNER, place=["headquarters", "Rostov-on-Don"]),
    condition(1, "control", [*HOLDS, "gains"], holder=WAGNER, place=["airfield", "military sites", "Rostov-on-Don"], source="Prigozhin"),
    event(2, ["ACCUSE", "THREATEN"], actor=["Putin", "Vladimir Putin"], status=THREAT),
    event(3, "ASSAULT", actor="helicopter", place=["Voronezh", "oil depot"], source=["witnesses", "two witnesses"]),
    event(4, "ASSAULT", actor="Russia", date=["2023-06-23", "2023-06-24"], source="Ukraine"),
    figure(5, "killed", 3, 3, place=["Kyiv", "apartment block"], source="Klitschko"),
    event(6, "RETREAT", actor=["his columns", "columns", *WAGNER], source="Prigozhin", status=["ongoing", "occurred", "planned"]),
    agreement(7, None, ["announced", "agreed"], source="Belarus"),
    gap(8, question="how_many", reason=UNCLEAR),
], [
    never(2, "event", type=["SANCTION", "COERCE", "ASSAULT"], why="a punishment to come and a figure of speech"),
    never(4, "figure", type=["killed", "injured", "casualties"], why="missiles"),
    never(6, "figure", why="200 km"),
    never(6, "condition", type=["control"], why="they never reached Moscow"),
    never(7, "event", type=["RETREAT", "CONCEDE"], why="terms to be carried out"),
], text="LIVE: Russia in turmoil – the day as it happened\n\n" + "\n\n".join(f"{clock} – {s}" for clock, s in zip(MUTINY_CLOCK, MUTINY, strict=True))
    + "\n\nYou are reading our live page. Refresh for updates.\n")

# Sudan: a live page; contradictory claims, headline verbs in the present, corridors agreed, fire that goes on.
RSF = ["RSF", "Rapid Support Forces"]
SUDAN = ["army", "Sudanese army", "Sudan's army", "air force"]
KHARTOUM = [
    "Heavy gunfire near the presidential palace in Khartoum for a second day.",
    "The Rapid Support Forces (RSF) say they hold the palace, the airport and the state TV building; the army denies it.",
    "Army statement: air force struck RSF camps in Omdurman overnight.",
    "Sudanese doctors' union – 56 civilians killed, 595 people injured since Saturday.",
    "The World Food Programme (WFP) is suspending its work in Sudan after three of its staff were killed in Kabkabiya on Saturday.",
    "Both sides have agreed to a U.N. proposal to open humanitarian corridors for three hours from 4pm, says U.N. envoy Volker Perthes.",
    "It's 4.40pm and the shooting has not stopped, a resident of Bahri tells us.",
    "Egypt asks the RSF to guarantee the safety of its soldiers, whom the paramilitaries captured at Merowe air base on Saturday.",
    "Chad has closed its border with Sudan, the government in N'Djamena says.",
]
KHARTOUM_CLOCK = ["06:20", "07:45", "08:10", "09:30", "12:00", "13:15", "14:40", "15:35", "17:00"]
add("khartoum-live-2023", "2023-04-16", "Nile Live", KHARTOUM, [
    event(0, "ASSAULT", place=["presidential palace", "palace", "Khartoum"], date="2023-04-16"),
    condition(1, "control", [*HOLDS, "gains"], holder=RSF, place=["palace", "airport", "state TV building"], source=RSF),
    condition(1, "control", [*HOLDS, "gains", "loses"], place=["palace", "airport", "state TV building", "Khartoum"], source="army"),
    event(2, "ASSAULT", actor=SUDAN, recipient=["RSF camps", *RSF], place="Omdurman", date=["2023-04-15", "2023-04-16"], source=["army", "Army statement"]),
    figure(3, "killed", 56, 56, group="civilians", date="2023-04-15", source=["doctors' union", "Sudanese doctors' union"]),
    figure(3, "injured", 595, 595, date="2023-04-15", source=["doctors' union", "Sudanese doctors' union"]),
    figure(4, "killed", 3, 3, group=["its staff", "staff", "WFP"], place="Kabkabiya", date="2023-04-15"),
    agreement(5, ["access", "ceasefire"], ["agreed", "announced"], party=["Both sides", *RSF, "army"], source=["Perthes", "U.N. envoy"]),
    event(6, "ASSAULT", place="Bahri", source=["resident", "resident of Bahri"]),
    event(7, "REQUEST", actor="Egypt", recipient=RSF, status=ASKED),
    event(7, ["ASSAULT", "COERCE"], actor=["paramilitaries", *RSF], recipient=["its soldiers", "soldiers", "Egyptian soldiers"], place=["Merowe", "Merowe air base"], date="2023-04-15"),
    event(8, ["COERCE", "SANCTION"], actor="Chad", source=["government", "government in N'Djamena", "Chad"]),
], [
    never(1, "condition", type=["control"], own_voice=True, why="claimed by one party, denied by the other"),
    never(5, "event", type=["AID"], why="corridors that were agreed, not yet used"),
    never(6, "event", type=["RETREAT"], why="the shooting has not stopped"),
], text="Sudan fighting: live updates\n\n" + "\n\n".join(f"{clock}\n{s}" for clock, s in zip(KHARTOUM_CLOCK, KHARTOUM, strict=True))
    + "\n\nSign up for our morning briefing\n")

# South Sudan: state media of a third country; peacekeepers hit, a condemnation, a cease-fire ordered, a peace deal a year old.
KIIR = ["forces loyal to President Salva Kiir", "President Salva Kiir", "Kiir"]
MACHAR = ["First Vice President Riek Machar", "Machar"]
add("juba-2016", "2016-07-11", "Xinhua", [
    "JUBA, July 11 (Xinhua) -- Heavy fighting between forces loyal to President Salva Kiir and those of First Vice President Riek Machar continued in the South Sudanese capital on Monday, a day after two Chinese peacekeepers were killed and five others injured.",
    "The peacekeepers' armored vehicle was hit by a shell while they were guarding a camp for displaced people, China's Ministry of National Defense said.",
    "“China strongly condemns the attack and demands that those responsible be punished,” ministry spokesman Li Wenhao said.",
    "South Sudanese Information Minister Michael Makuei said the situation was under control and urged residents to stay in their homes.",
    "A spokesman for Machar said the vice president's residence had been bombed by two helicopter gunships.",
    "More than 270 people, including 33 civilians, have been killed since Friday, according to a source at the Health Ministry.",
    "The U.N. Security Council on Sunday called on both leaders to order their troops back to barracks.",
    "On Monday afternoon, Kiir declared a ceasefire with effect from 6 p.m., and Machar said he would observe it.",
    "The truce appeared to be holding in the evening, residents said.",
    "The two leaders signed a peace deal last August after 20 months of civil war in which tens of thousands of people died.",
], [
    event(0, "ASSAULT", actor=[*KIIR, *MACHAR], place="Juba", date="2016-07-11"),
    figure(0, "killed", 2, 2, group=["Chinese peacekeepers", "peacekeepers"], date="2016-07-10"),
    figure(0, "injured", 5, 5, date="2016-07-10"),
    event(1, "ASSAULT", recipient=["armored vehicle", "peacekeepers", "peacekeepers' armored vehicle"], source=["Ministry of National Defense", "China's Ministry of National Defense"]),
    event(2, "ACCUSE", actor="China"),
    event(2, "REQUEST", actor="China", source=["Li Wenhao", "ministry spokesman"], status=ASKED),
    event(3, "REQUEST", actor=["Makuei", "Information Minister"], recipient="residents", status=ASKED),
    event(4, "ASSAULT", actor=["helicopter gunships", "two helicopter gunships"], place=["residence", "Juba"], source=["spokesman", "spokesman for Machar"]),
    figure(5, "killed", 270, None, date="2016-07-08", source=["source", "Health Ministry"]),
    figure(5, "killed", 33, 33, group="civilians", date="2016-07-08", source=["source", "Health Ministry"]),
    event(6, "REQUEST", actor=["U.N. Security Council", "Security Council"], recipient=["both leaders", *KIIR, *MACHAR], date="2016-07-10", status=ASKED),
    agreement(7, "ceasefire", ["announced", "agreed"], party=["Kiir", "Machar"], date="2016-07-11"),
    condition(8, "ceasefire", [*HOLDS, "implemented", "partly_implemented"], source="residents", certainty=HEDGED),
    agreement(9, "peace", ["agreed", "announced"], party=["two leaders", "Kiir", "Machar"], date="2015-08"),
    figure(9, "killed", 20000, 99999),
], [
    never(2, "event", type=["SANCTION", "COERCE"], why="a punishment that is demanded"),
    never(3, "condition", type=["control"], why="a situation under control is no hold on a place"),
    never(6, "event", type=["RETREAT"], why="a return to barracks that is asked for"),
])

# Niger: a flash update; a town lost and retaken, a claim of residents disputed, aid given and aid to come.
BOKO = ["Boko Haram", "group", "attackers"]
BOSSO = [
    "An estimated 50,000 people have fled the town of Bosso and nearby villages in the Diffa region since an attack by Boko Haram on 3 June.",
    "Most of them are walking to Toumour, 30 km to the west, where new arrivals are sleeping in the open.",
    "26 soldiers were killed and 112 wounded in the attack, according to the Ministry of Defence.",
    "Boko Haram seized the town, which was retaken by the army on 4 June.",
    "The authorities deny a claim by residents that Bosso is again in the hands of the group.",
    "Water and food were distributed in Toumour on 8 June by UNHCR and its partners.",
    "WFP is to start food distributions to 15,000 people on 11 June.",
    "Some 3,000 people have gone back to Bosso since the army returned, according to the governor.",
    "Before the attack, the region was already hosting 241,000 displaced people.",
]
add("bosso-2016", "2016-06-10", "OCHA", BOSSO, [
    figure(0, "displaced", 50000, 50000, place=["Bosso", "nearby villages"], date="2016-06-03"),
    event(0, "ASSAULT", actor="Boko Haram", place=["Bosso", "nearby villages"], date="2016-06-03"),
    figure(2, "killed", 26, 26, group="soldiers", source=["Ministry of Defence", "Defence"]),
    figure(2, "injured", 112, 112, source=["Ministry of Defence", "Defence"]),
    condition(3, "control", "gains", holder="Boko Haram", place="Bosso"),
    condition(3, "control", "gains", holder=["army", "Nigerien army"], place="Bosso", date="2016-06-04"),
    condition(4, "control", [*HOLDS, "gains"], holder=BOKO, place="Bosso", source="residents"),
    condition(4, "control", [*HOLDS, "gains"], place="Bosso", source="authorities"),
    event(5, "AID", actor=["UNHCR", "partners"], place="Toumour", date="2016-06-08"),
    event(6, "AID", actor=["WFP", "World Food Programme"], date="2016-06-11", status="planned"),
    figure(7, "returned", 3000, 3000, place="Bosso", source="governor"),
    figure(8, "displaced", 241000, 241000, place=["region", "Diffa", "Diffa region"]),
], [
    never(1, "event", type=["RETREAT"], why="people on foot"),
    never(1, "figure", why="30 km"),
    never(4, "condition", type=["control"], own_voice=True, why="claimed by residents, denied by the authorities"),
    never(6, "event", type=["AID"], why="a distribution that is to start"),
    never(7, "event", type=["RETREAT"], why="people going home"),
], title="Niger: Bosso attack – Flash Update No. 2", text="NIGER: Bosso attack – Flash Update No. 2\n10 June 2016\n\nKEY POINTS\n"
    + "".join(f"• {s}\n" for s in BOSSO[:3]) + "\nSITUATION\n" + " ".join(BOSSO[3:5]) + "\n\nRESPONSE\n" + "".join(f"- {s}\n" for s in BOSSO[5:7])
    + "\nCONTEXT\n" + " ".join(BOSSO[7:]) + "\n")

# Sudan and South Sudan, undated: a withdrawal announced and called a rout, a raid denied, prisoners exchanged, threats.
SOUTH = ["South Sudan", "southern soldiers", "southern", "its troops", "South Sudan's army"]
NORTH = ["Sudan", "its army", "Sudanese army", "Sudan's army"]
add("heglig-undated", None, "Reuters", [
    "BENTIU, South Sudan (Reuters) - South Sudan said on Friday it would withdraw its troops from the disputed oilfield of Heglig, ten days after it captured the area from Sudan.",
    "Sudan said its army had entered Heglig by force and had driven the southern soldiers out.",
    "“There was no fighting in the town,” southern military spokesman Colonel James Lual said.",
    "Two Sudanese planes dropped bombs on a market near the town of Rubkona on Monday, killing a boy and wounding two women, a doctor said.",
    "Khartoum denied that it had carried out the raid.",
    "The two countries exchanged 27 prisoners of war through the Red Cross on Wednesday; 14 of them were southerners.",
    "A ceasefire signed by both in February has been violated almost daily, according to African Union observers.",
    "The South became independent in 2011 under a peace agreement, signed in 2005, that ended a civil war in which about two million people died.",
    "Sudanese President Omar Hassan al-Bashir has ruled out talks and threatened to overthrow the government in Juba.",
], [
    event(0, LEAVE, actor=SOUTH, place="Heglig", source="South Sudan", status=TO_COME),
    condition(0, "control", "gains", holder="South Sudan", place="Heglig"),
    condition(1, "control", ["loses", "ends"], holder=SOUTH, place="Heglig", source="Sudan"),
    event(1, ["ASSAULT", "MOBILIZE"], actor=NORTH, place="Heglig", source="Sudan"),
    event(2, "ASSAULT", place=["town", "Heglig"], source=["Lual", "spokesman"], polarity="negative"),
    event(3, "ASSAULT", actor=["Sudanese planes", "Sudan", "Two Sudanese planes"], place=["market", "Rubkona"], date="W1", source="doctor"),
    figure(3, "killed", 1, 1, group="boy", date="W1", source="doctor"),
    figure(3, "injured", 2, 2, group="women", date="W1", source="doctor"),
    event(4, "ASSAULT", actor=["Khartoum", "Sudan"], source=["Khartoum", "Sudan"]),
    agreement(5, "prisoner_exchange", ["implemented", "partly_implemented", "agreed"], date="W3"),
    figure(5, "released", 27, 27, group=["prisoners of war", "prisoners"], date="W3"),
    figure(5, "released", 14, 14, group="southerners", date="W3"),
    agreement(6, "ceasefire", ["agreed", "announced"]),
    agreement(6, "ceasefire", ["violated", "collapsed"], source=["African Union observers", "observers"]),
    agreement(7, "peace", ["agreed", "announced", "implemented"], date="2005"),
    figure(7, "killed", 2000000, 2000000),
    event(8, "REJECT", actor=["Bashir", "al-Bashir", "President"]),
    event(8, "THREATEN", actor=["Bashir", "al-Bashir", "President"], recipient=["government in Juba", "government"], status=THREAT),
], [
    never(0, "event", type=["RETREAT"], why="a withdrawal that is announced"),
    never(1, "condition", type=["control"], own_voice=True, why="Sudan's account, which the other side contradicts"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="Khartoum denies the raid"),
    never(6, "condition", type=["ceasefire"], change=["holds", "continues"], why="violated almost daily"),
    never(8, "event", type=["ASSAULT", "COERCE", "CONSULT"], why="an overthrow that is threatened, talks that are ruled out"),
])

# Not about armed conflict: a volcano, a dispute over tariffs, a rugby match.
add("mayon-2018", "2018-01-23", "AP", [
    "LEGAZPI, Philippines (AP) — The Mayon volcano fired lava into the sky and bombarded its slopes with rocks on Tuesday, a day after the authorities raised the alert to the second-highest level.",
    "More than 56,000 villagers have fled to 46 evacuation camps, the Office of Civil Defense said.",
    "No one has been killed or injured, it said.",
    "“The ash attacked us like an army,” said Lorna Abella, who lives in the town of Guinobatan.",
    "Soldiers and police have sealed off an area within eight kilometers of the crater.",
    "The governor has threatened to cut off the electricity of anyone who returns to the danger zone.",
    "An eruption in 1814 killed about 1,200 people and buried the town of Cagsawa.",
    "It was not clear when villagers would be allowed to go home.",
], [
    figure(1, ["displaced", "evacuated"], 56000, None, group="villagers", source="Office of Civil Defense"),
    figure(2, ["killed", "injured"], 0, 0, source="Office of Civil Defense"),
    event(4, ["COERCE", "MOBILIZE"], actor=["Soldiers and police", "Soldiers", "police"]),
    event(5, "THREATEN", actor="governor", status=THREAT),
    figure(6, "killed", 1200, 1200, date="1814"),
    gap(7, question="when", reason=UNCLEAR),
], [
    never(0, "event", type=["ASSAULT"], why="a volcano is no actor"),
    never(1, "event", type=["RETREAT"], why="villagers fled"),
    never(3, "event", type=["ASSAULT", "MOBILIZE"], why="ash"),
    never(4, "condition", type=["siege"], why="a danger zone closed off"),
    never(5, "event", type=["COERCE", "SANCTION"], why="a cut that is threatened"),
    never(6, "event", type=["ASSAULT"], why="an eruption"),
])

add("tariffs-2019", "2019-05-14", "Reuters", [
    "BEIJING/WASHINGTON (Reuters) - China struck back in its trade war with the United States on Monday, hitting $60 billion of American goods with higher tariffs.",
    "The move ended a truce that the two presidents had agreed in Buenos Aires in December.",
    "American farmers are the first casualties of the battle, said Carl Benning, who grows soybeans in Iowa.",
    "“China will never surrender to pressure,” a foreign ministry spokesman said.",
    "Washington has threatened to impose duties on a further $300 billion of Chinese products.",
    "Shares retreated in Europe, and copper prices came under siege in London.",
    "U.S. President Donald Trump said he would meet his Chinese counterpart, Xi Jinping, at a summit in Osaka in June.",
    "U.S. companies have lost ground in China since the first shots were fired in the dispute last year.",
], [
    event(4, "THREATEN", actor=["Washington", "United States"], status=THREAT),
    event(6, "CONSULT", actor="Trump", place="Osaka", date="2019-06", source="Trump", status=["planned", "proposed"]),
], [
    never(0, "event", type=["ASSAULT"], why="tariffs"),
    never(1, "condition", type=["ceasefire"], why="a truce in a trade dispute"),
    never(1, "agreement", type=["ceasefire"], why="a truce in a trade dispute"),
    never(2, "figure", type=["casualties", "killed", "injured"], why="farmers who lose money"),
    never(2, "event", type=["ASSAULT"], why="a figure of speech"),
    never(3, "agreement", type=["surrender"], why="a figure of speech, and negated"),
    never(4, "event", type=["SANCTION", "COERCE"], why="duties that are threatened"),
    never(5, "event", type=["RETREAT"], why="share prices"),
    never(5, "condition", type=["siege"], why="a price"),
    never(6, "event", type=["CONSULT"], why="a summit to come"),
    never(7, "condition", type=["control"], why="shares of a market"),
    never(7, "event", type=["ASSAULT"], why="a figure of speech"),
], title="China fires back in trade war")

add("rugby-undated", None, "The Shannon Star", [
    "Munster held off a late assault by Toulouse at Thomond Park on Saturday to win 19-17 and take control of their pool.",
    "The French champions, who captured the trophy in May, laid siege to the home line for the last ten minutes.",
    "Fly-half Conor Daly opened fire with three penalties before full-back Rory Sheehan broke through the defences to score.",
    "“We were under attack from the first whistle and nobody ran away,” said captain Donal Keane.",
    "Toulouse coach Didier Marchal accused the referee of losing control of the match.",
    "Ulster's campaign collapsed in Bath, where they surrendered a lead of 20 points.",
    "The two clubs had agreed to end their long war over player contracts in September.",
    "Munster's army of supporters will march on Paris next Friday.",
], [
    event(4, "ACCUSE", actor=["Marchal", "coach"], recipient="referee"),
], [
    never(0, "event", type=["ASSAULT"], why="rugby"),
    never(0, "condition", type=["control"], why="a place in a table"),
    never(1, "condition", type=["siege", "control"], why="rugby"),
    never(1, "event", type=["ASSAULT", "COERCE"], why="a trophy"),
    never(2, "event", type=["ASSAULT"], why="rugby"),
    never(3, "event", type=["ASSAULT", "RETREAT"], why="rugby"),
    never(4, "condition", type=["control"], why="a referee"),
    never(5, "event", type=["RETREAT", "CONCEDE"], why="a lead lost"),
    never(5, "agreement", type=["surrender", "ceasefire"], why="a lead lost"),
    never(6, "agreement", type=["ceasefire", "peace"], why="a dispute between clubs"),
    never(7, "event", type=["MOBILIZE", "ASSAULT", "PROTEST"], why="supporters who will travel"),
], title="Munster survive Toulouse siege")

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning3.jsonl"), REPORTS)
