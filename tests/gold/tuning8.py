# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on from twenty-one wars between 1991 and 2023, Bissau to Honiara, and three reports on no war at all.

Wires, a relief bulletin, a live page, local papers, official statements: truces signed, broken and never begun, control
claimed and denied, captives, sieges, tolls of several mouths, undated copy. `python tuning8.py` writes tuning8.jsonl
beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HOLDS,
    HUNDREDS,
    STANDS,
    THOUSANDS,
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
RELEASE = ["RETREAT", "COOPERATE", "AGREE", "CONCEDE"]  # captives let go
LEAVE = ["RETREAT", "CONCEDE", "AGREE"]  # a withdrawal promised, ordered or laid down
TAKEN = ["ASSAULT", "COERCE"]  # goods or people seized
ENTERED = ["ASSAULT", "MOBILIZE"]  # a place entered
BACKING = ["AID", "SUPPORT", "COOPERATE"]  # arms, money, shelter
BROKEN = ["violated", "collapsed"]
ENDED = ["ends", "loses", "collapsed", "violated", "expired", "suspended"]  # a truce given up
LOST = ["loses", "ends"]
DENIED_CONTROL = ["gains", "loses", "ends", "holds"]  # a change of hands that somebody denies
HELD = ["hostages", "detained", "abducted"]


def add(id, published, outlet, sentences, facts, nevers, **more):
    REPORTS.append(report(id, published, outlet, sentences, facts, nevers, **more))


# Guinea-Bissau: a truce signed on a ship, foreign troops to leave, shots that one side denies, an earlier truce broken.
MANE = ["Mane", "Ansumane Mane", "mutineers", "his men", "soldiers"]
SENEGALESE = ["his troops", "Senegalese troops", "troops", "Senegal", "Senegalese army"]
add("bissau-1998", "1998-07-27", "AFP", [
    "BISSAU, July 27 (AFP) - The government of Guinea-Bissau and the soldiers who rose against it seven weeks ago have signed a truce aboard a Portuguese frigate, mediators said on Monday.",
    "The document, signed in the port of Bissau on Sunday night, provides for the withdrawal of the troops that Senegal and Guinea sent to help President Joao Bernardo Vieira, and for the deployment of observers from Portuguese-speaking countries.",
    "No date was set for either step.",
    "General Ansumane Mane, the leader of the mutineers, said his men would stay in their positions around the airport, which they have held since June 7.",
    "Residents reported a few bursts of gunfire in the Bandim district early on Monday, but the capital was otherwise calm.",
    "A Senegalese officer denied that his troops had fired and said they had orders to respect the truce.",
    "An earlier ceasefire, brokered by Gambia's foreign minister in the last days of June, broke down within 48 hours.",
    "Some 300,000 people, nearly all the inhabitants of Bissau, have fled the city, according to the Red Cross.",
    "At least 30 Senegalese soldiers have been killed, a diplomat in Dakar said; the Senegalese army has given no figure of its own.",
    "The mutiny broke out after Vieira dismissed Mane as chief of staff over the smuggling of arms to rebels in Casamance, which Mane denies having organised.",
], [
    agreement(0, "ceasefire", ["agreed", "announced"], party=["government of Guinea-Bissau", "government", "Guinea-Bissau", "soldiers"], source="mediators"),
    agreement(1, ["ceasefire", "peace", "withdrawal", "other"], ["agreed", "announced"], place=["Bissau", "port of Bissau"], date="1998-07-26"),
    event(1, LEAVE, actor=["troops", "Senegal", "Guinea"], status=TO_COME),
    event(1, "MOBILIZE", actor=["observers", "Portuguese-speaking countries"], status=TO_COME),
    event(1, ["MOBILIZE", "AID", "SUPPORT"], actor=["Senegal", "Guinea", "troops"]),
    gap(2, question="when", reason=UNCLEAR),
    condition(3, "control", [*STANDS, "gains"], holder=MANE, place=["airport", "positions"], date="1998-06-07"),
    event(4, "ASSAULT", place=["Bandim", "Bandim district"], date="1998-07-27", source="Residents"),
    condition(4, "calm", STANDS, place=["capital", "Bissau"]),
    event(5, "ASSAULT", actor=SENEGALESE, source=["Senegalese officer", "officer"]),
    agreement(6, "ceasefire", BROKEN),
    figure(7, "displaced", 300000, 300000, group="people", place=["Bissau", "city"], source="Red Cross"),
    figure(8, "killed", 30, None, group=["Senegalese soldiers", "soldiers"], source="diplomat"),
    gap(8, question="how_many", reason=["not_said", "no_comment", "not_clear"]),
], [
    never(1, "event", type=["RETREAT"], why="a withdrawal that is laid down, with no date"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="the officer denies that they fired"),
    never(7, "event", type=["RETREAT"], why="people who fled"),
])

# Chad: a town taken and left within a day, two versions of why, foreign jets denied, a second town in unknown hands.
UFDD = ["UFDD", "Union of Forces for Democracy and Development", "Chadian rebels", "rebels", "his column", "column"]
add("abeche-2006", "2006-11-26", "Reuters", [
    "N'DJAMENA (Reuters) - Chadian rebels withdrew from the eastern town of Abeche on Sunday, a day after they had captured it almost without a fight, aid workers and a government spokesman said.",
    "Government troops drove back in at noon, and shops that had been looted during the night were under guard, the aid workers said by telephone.",
    "Mahamat Nouri, who leads the Union of Forces for Democracy and Development (UFDD), said his column had left of its own accord to continue its march westwards.",
    "“We will be in N'Djamena before the week is out,” he told Reuters by satellite phone.",
    "Communications Minister Hourmadji Moussa Doumgor said the rebels had been routed and accused Sudan of arming them, an accusation that Khartoum has always dismissed.",
    "A French military spokesman denied rebel reports that French jets had fired on the column, but said that one had flown over it to gather information.",
    "The World Food Programme (WFP) said more than 500 tonnes of food had been stolen from its warehouse in the town, enough for 50,000 people for a month.",
    "A smaller group, the Rally of Democratic Forces (RAFD), took Biltine, 90 km to the north, on Saturday; it was not clear who held that town on Sunday.",
    "Some 220,000 refugees from Darfur live in 12 camps in the region, from which the U.N. refugee agency has pulled out part of its staff.",
    "Rebels reached the outskirts of the capital in April before they were beaten back in a battle that killed about 300 people.",
], [
    event(0, "RETREAT", actor=UFDD, place="Abeche", date="2006-11-26", source=["aid workers", "government spokesman"]),
    condition(0, "control", "gains", holder=UFDD, place="Abeche", date="2006-11-25"),
    event(0, ENTERED, actor=UFDD, place="Abeche", date="2006-11-25"),
    event(1, ENTERED, actor=["Government troops", "troops"], source="aid workers"),
    event(1, TAKEN, recipient="shops", source="aid workers"),
    event(2, "RETREAT", actor=UFDD, source=["Nouri", "Mahamat Nouri"]),
    event(3, ["ASSAULT", "MOBILIZE", "THREATEN"], place="N'Djamena", source=["Nouri", "Mahamat Nouri"], status=["planned", "threatened", "hypothetical"]),
    event(4, "ACCUSE", actor=["Doumgor", "Hourmadji Moussa Doumgor", "Communications Minister"], recipient="Sudan"),
    event(4, BACKING, actor="Sudan", recipient=["them", *UFDD], source=["Doumgor", "Hourmadji Moussa Doumgor", "Communications Minister"]),
    event(4, BACKING, actor="Sudan", recipient=["them", *UFDD], source=["Khartoum", "Sudan"]),
    event(5, "ASSAULT", actor=["French jets", "jets"], recipient=UFDD, source=["French military spokesman", "spokesman"]),
    event(6, TAKEN, place=["warehouse", "town", "Abeche"], source=["WFP", "World Food Programme"]),
    condition(7, "control", "gains", holder=["RAFD", "Rally of Democratic Forces"], place="Biltine", date="2006-11-25"),
    gap(7, question="who", reason=UNCLEAR),
    figure(8, "displaced", 220000, 220000, group="refugees"),
    event(9, ENTERED, actor="Rebels", place=["capital", "N'Djamena", "outskirts"], date="2006-04"),
    figure(9, "killed", 300, 300, group="people", date="2006-04"),
], [
    never(3, "event", type=["ASSAULT", "MOBILIZE"], why="a march on the capital that he announces"),
    never(4, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="the minister's charge, dismissed by Khartoum"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="the French spokesman denies that jets fired"),
    never(6, "figure", why="tonnes, and what they would feed"),
])

# Burkina Faso: a relief bulletin: a blockade, a raid with two tolls, hunger, flights made and flights planned.
DJIBO = [
    "Armed men attacked the camp of the 14th Inter-Arms Regiment in Djibo on 24 October, killing at least 10 soldiers and injuring about 50, according to the General Staff.",
    "18 attackers were also killed, the same source says.",
    "Civilian losses are still being verified.",
    "Djibo, the capital of Soum Province in the Sahel Region, has been under blockade by non-State armed groups since 17 February.",
    "It hosts some 280,000 internally displaced people, three times the number of its own inhabitants.",
    "At least 15 persons, most of them infants, have died of hunger since the start of October, according to the local health district; the Ministry of Health has not confirmed the figure.",
    "On 26 September, a convoy of 207 supply trucks was ambushed at Gaskindé: 11 soldiers were killed, 50 civilians are missing and 95 trucks were destroyed.",
    "Two UNHAS helicopters delivered 38 tonnes of food and nutrition supplies to the town between 10 and 20 October.",
    "WFP plans to fly in 115 tonnes in November, provided that the authorities grant access and funds are available.",
    "Jama'at Nusrat al-Islam wal-Muslimin (JNIM) has claimed the attack of 24 October and says that it left nearly 30 soldiers dead.",
    "Negotiations between local elders and the armed groups, which led to a lull in April, have been suspended since July.",
]
JNIM = ["JNIM", "Jama'at Nusrat al-Islam wal-Muslimin"]
add("soum-2022", "2022-10-28", "OCHA", DJIBO, [
    event(0, "ASSAULT", actor="Armed men", place=["Djibo", "camp"], date="2022-10-24", source="General Staff"),
    figure(0, "killed", 10, None, group="soldiers", date="2022-10-24", source="General Staff"),
    figure(0, "injured", 50, 50, source="General Staff"),
    figure(1, "killed", 18, 18, group="attackers", source=["General Staff", "same source", "source"]),
    gap(2, reason=["not_verified", "not_clear"]),
    condition(3, ["blockade", "siege"], STANDS, holder=["non-State armed groups", "armed groups"], place="Djibo", date="2022-02-17"),
    figure(4, "displaced", 280000, 280000, group=["internally displaced people", "displaced people", "people"], place="Djibo"),
    figure(5, "killed", 15, None, group="persons", date="2022-10", source=["local health district", "health district"]),
    gap(5, reason=["not_verified", "not_said", "no_comment"]),
    event(6, "ASSAULT", recipient=["convoy", "trucks", "supply trucks"], place="Gaskindé", date="2022-09-26"),
    figure(6, "killed", 11, 11, group="soldiers", place="Gaskindé", date="2022-09-26"),
    figure(6, "missing", 50, 50, group="civilians"),
    event(7, "AID", actor=["UNHAS", "helicopters", "UNHAS helicopters"], place="Djibo", date="2022-10"),
    event(8, "AID", actor=["WFP", "World Food Programme"], date="2022-11", status=[*TO_COME, "hypothetical"]),
    event(9, "ASSAULT", actor=JNIM, date="2022-10-24", source=JNIM),
    figure(9, "killed", 30, 30, group="soldiers", source=JNIM),
    event(10, "CONSULT", actor=["elders", "local elders", "armed groups"], status=["occurred", "ended", "failed", "ongoing"]),
], [
    never(5, "event", type=["ASSAULT"], why="deaths from hunger"),
    never(8, "event", type=["AID"], why="flights that are planned"),
    never(9, "figure", type=["killed"], own_voice=True, why="the attackers' own number"),
    never(10, "agreement", why="talks are suspended, no deal"),
], title="Burkina Faso: Djibo Flash Update No. 3", text="BURKINA FASO – Djibo: Flash Update No. 3\nAs of 28 October 2022\n\nKEY FACTS\n"
    + "".join(f"• {s}\n" for s in DJIBO[:3]) + "\nCONTEXT\n" + " ".join(DJIBO[3:7]) + "\n\nRESPONSE\n"
    + "".join(f"- {s}\n" for s in DJIBO[7:9]) + "\nACCESS\n" + " ".join(DJIBO[9:]) + "\n\nContact: ocha-burkina@example.org\n")

# Uganda: a massacre in a camp, two tolls, a pursuit nobody could check, a visit to come, a truce of the year before.
LRA = ["LRA", "Lord's Resistance Army", "Rebels", "rebels", "Rebels of the Lord's Resistance Army"]
ANGIRO = ["Angiro", "Charles Angiro", "Member of Parliament"]
BANTARIZA = ["Bantariza", "Shaban Bantariza", "Army spokesman"]
add("barlonyo-2004", "2004-02-23", "The Monitor", [
    "Lira – Rebels of the Lord's Resistance Army (LRA) killed at least 190 people when they attacked a camp for displaced people at Barlonyo, 26 km north of Lira town, on Saturday evening, a Member of Parliament for the district, Charles Angiro, said yesterday.",
    "The army puts the number of dead at 84 and says that 32 wounded were taken to Lira Hospital.",
    "Survivors said the rebels, some of them in army uniform, first overran the post of a local militia that guarded the camp and then set fire to the grass huts.",
    "“I hid in a cassava garden and heard them laughing,” said Jenifer Akello, who lost her husband.",
    "Army spokesman Shaban Bantariza said troops had pursued the attackers towards the Moroto river and killed 15 of them, a claim that could not be verified.",
    "He denied that the militiamen, who are known as Amuka, had run out of ammunition.",
    "It is not known how many people were abducted.",
    "President Yoweri Museveni is expected to visit the camp on Wednesday.",
    "Some 5,000 people had moved to Barlonyo since last November, when the rebels raided villages across the district.",
    "LRA leader Joseph Kony offered to talk to the government in March last year, but the ceasefire that he declared then lasted less than two months.",
], [
    event(0, "ASSAULT", actor=LRA, place=["Barlonyo", "camp"], date="2004-02-21", source=ANGIRO),
    figure(0, "killed", 190, None, group="people", date="2004-02-21", source=ANGIRO),
    figure(1, "killed", 84, 84, source="army"),
    figure(1, "injured", 32, 32, source="army"),
    event(2, "ASSAULT", actor=LRA, place=["post", "camp", "Barlonyo"], source="Survivors"),
    event(2, TAKEN, actor=LRA, recipient=["huts", "grass huts"], source="Survivors"),
    event(4, "ASSAULT", actor="troops", recipient=["attackers", "them", "15 of them"], source=BANTARIZA),
    figure(4, "killed", 15, 15, group=["attackers", "them", *LRA], source=BANTARIZA),
    gap(4, reason="not_verified"),
    gap(6, question="how_many", reason=UNCLEAR),
    event(7, "CONSULT", actor=["Museveni", "Yoweri Museveni", "President"], place=["camp", "Barlonyo"], date="2004-02-25", status=TO_COME),
    figure(8, "displaced", 5000, 5000, group="people", date="2003-11"),
    event(8, "ASSAULT", actor=LRA, place=["villages", "district"], date="2003-11"),
    agreement(9, "ceasefire", ["announced", "agreed", "expired", "collapsed", "violated"], party=["Kony", "Joseph Kony", "LRA", "LRA leader"], date="2003-03"),
], [
    never(4, "figure", type=["killed"], own_voice=True, why="the army's claim, which nobody could check"),
    never(7, "event", type=["CONSULT"], why="a visit that is expected"),
    never(8, "event", type=["RETREAT"], why="villagers who moved to a camp"),
    never(9, "event", type=["CONSULT"], why="talks that were offered"),
])

# Somalia, undated: two administrations agree to stop, terms to come, shelling denied, whose dead they were.
PUNTLAND = ["Puntland", "his forces", "Puntland forces", "Gaas"]
add("galkayo-undated", None, "VOA", [
    "GALKAYO, Somalia — The leaders of Puntland and Galmudug agreed on Friday to a new cease-fire in Galkayo, the town that their two administrations share and from which residents have fled by the thousands, officials of both sides said.",
    "Under the agreement, each side is to pull its troops back 5 kilometers from the front line within 48 hours and to stop the building work that set off the clashes in October.",
    "A joint committee will watch over the withdrawal.",
    "The United Nations says at least 29 people have been killed and more than 50 wounded, while the hospitals on either side of the line report 45 dead between them.",
    "Puntland's president, Abdiweli Mohamed Ali Gaas, denied that his forces had shelled the southern half of the town on Thursday, after the talks began.",
    "A previous truce, signed in Abu Dhabi, was broken by mortar fire within days.",
    "Some 90,000 people have left their homes, according to the U.N. refugee agency, which said that over half of them had already been displaced once by drought.",
    "The U.S. military is investigating an air strike in September in which Galmudug says 22 of its soldiers died; Washington had said the dead were al-Shabab militants.",
    "Galmudug accused Puntland of having called in the strike by giving false information, which Puntland denies.",
    "It was not clear on Saturday whether either side had begun to pull back.",
], [
    agreement(0, "ceasefire", ["agreed", "announced"], party=["Puntland", "Galmudug", "leaders of Puntland and Galmudug", "leaders"], place="Galkayo", date="W5", source=["officials", "officials of both sides"]),
    figure(0, "displaced", *THOUSANDS, group="residents"),
    event(1, LEAVE, actor=["each side", "troops", "its troops", "Puntland", "Galmudug"], status=TO_COME),
    figure(3, "killed", 29, None, group="people", source=["United Nations", "U.N."]),
    figure(3, "injured", 50, None, source=["United Nations", "U.N."]),
    figure(3, "killed", 45, 45, source="hospitals"),
    event(4, "ASSAULT", actor=PUNTLAND, place=["southern half", "town", "Galkayo"], date="W4", source=["Gaas", "Abdiweli Mohamed Ali Gaas"]),
    agreement(5, "ceasefire", BROKEN),
    figure(6, "displaced", 90000, 90000, group="people", source=["U.N. refugee agency", "UNHCR"]),
    event(7, "ASSAULT"),
    figure(7, "killed", 22, 22, group=["soldiers", "its soldiers", "Galmudug"], source="Galmudug"),
    event(8, "ACCUSE", actor="Galmudug", recipient="Puntland"),
    gap(9, question="whether", reason=UNCLEAR),
], [
    never(1, "event", type=["RETREAT"], why="a pull-back that was agreed"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="the president of Puntland denies it"),
    never(7, "figure", type=["killed"], own_voice=True, why="what Galmudug says; Washington had another account"),
    never(9, "event", type=["RETREAT"], why="nobody knows whether it has begun"),
])

# Darfur: a city claimed, the claim doubted, a garrison said to have gone, two tolls, a threat, talks without a truce.
RSF = ["RSF", "Rapid Support Forces"]
SAF = ["army", "Sudanese army", "garrison", "army's 16th Infantry Division"]
add("nyala-2023", "2023-10-26", "Radio Dabanga", [
    "NYALA – The Rapid Support Forces (RSF) announced today that they had taken full control of Nyala, the capital of South Darfur and the country's second largest city.",
    "In a video posted on social media, RSF fighters are seen firing into the air inside the headquarters of the army's 16th Infantry Division.",
    "The Sudanese army has not commented, but two soldiers who reached El Daein said the garrison had withdrawn during the night after its ammunition ran low.",
    "The Governor of Darfur, Minni Minawi, called the reports of the fall of the city “premature”.",
    "A doctor at the Turkish Hospital spoke of 37 bodies brought in since Tuesday, 14 of them children; an emergency committee of residents put the number of dead at no fewer than 60.",
    "About 670,000 people have fled Nyala since the fighting began in April, the International Organization for Migration (IOM) reports.",
    "Telephone lines have been down for two months, and neither toll could be confirmed.",
    "The army bombed the eastern suburbs from the air on Wednesday, according to residents of the Kalma camp, who said that five of their neighbours were killed.",
    "The RSF threatened to move on El Fasher next unless the army left it.",
    "Talks between the two sides resumed in Jeddah, Saudi Arabia, on Thursday, for the first time since June; a ceasefire is not on the table, a diplomat familiar with them said.",
], [
    condition(0, "control", ["gains", "holds"], holder=RSF, place="Nyala", source=RSF),
    gap(2, reason=["no_comment", "not_said"]),
    event(2, "RETREAT", actor=SAF, date=["2023-10-25", "2023-10-26"], source=["soldiers", "two soldiers"]),
    condition(3, "control", DENIED_CONTROL, place=["Nyala", "city"], source=["Minawi", "Minni Minawi", "Governor of Darfur"]),
    figure(4, "killed", 37, 37, date="2023-10-24", source="doctor"),
    figure(4, "killed", 14, 14, group="children", source="doctor"),
    figure(4, "killed", 60, None, source=["emergency committee", "committee", "emergency committee of residents"]),
    figure(5, "displaced", 670000, 670000, group="people", place="Nyala", date="2023-04", source=["IOM", "International Organization for Migration"]),
    gap(6, reason="not_verified"),
    event(7, "ASSAULT", actor=SAF, place=["eastern suburbs", "suburbs", "Nyala"], date="2023-10-25", source=["residents", "residents of the Kalma camp"]),
    figure(7, "killed", 5, 5, group="neighbours", source=["residents", "residents of the Kalma camp"]),
    event(8, "THREATEN", actor=RSF, status=THREAT),
    event(9, "CONSULT", actor=["two sides", "RSF", "army"], place="Jeddah", date="2023-10-26"),
], [
    never(0, "condition", type=["control"], own_voice=True, why="the RSF's claim, called premature by the governor"),
    never(1, "event", type=["ASSAULT"], why="shots into the air"),
    never(8, "event", type=["ASSAULT", "MOBILIZE", "RETREAT"], why="a threat and its condition"),
    never(9, "agreement", type=["ceasefire"], why="no ceasefire is on the table"),
])

# Western Sahara: a road reopened, an old truce declared over, attacks reported by one side's agency, losses denied.
POLISARIO = ["Polisario", "Polisario Front", "Polisario fighters", "fighters", "movement"]
MOROCCO = ["Morocco's army", "army", "Morocco", "Moroccan army", "soldiers"]
SPS = ["SPS", "Sahrawi news agency SPS", "Sahrawi news agency", "news agency"]
add("guerguerat-2020", "2020-11-14", "Reuters", [
    "RABAT (Reuters) - Morocco's army said on Friday it had reopened the road that crosses the Guerguerat buffer zone in Western Sahara to Mauritania, which supporters of the Polisario Front had blocked for three weeks.",
    "No one was hurt in the operation, in which soldiers put up a sand wall along the road, according to the General Staff.",
    "The Polisario, which seeks independence for the territory, said that the army had fired on civilians and that the ceasefire of 1991 was over.",
    "Its leader, Brahim Ghali, signed a decree on Saturday that put an end to his movement's commitment to the truce and declared a state of war, the Sahrawi news agency SPS said.",
    "SPS also reported attacks by Polisario fighters on four Moroccan positions along the 2,700-km sand wall, causing “losses in lives and equipment”.",
    "Morocco acknowledged harassing fire at Mahbes but denied that it had suffered any losses.",
    "A U.N. spokesman said the mission in the territory, MINURSO, had heard gunfire during the night but could not tell who had started it.",
    "U.N. Secretary-General Antonio Guterres said he remained committed to preserving the ceasefire and regretted that his efforts of recent days to avoid an escalation had failed.",
    "Algeria, which arms and shelters the Polisario, urged both sides to show restraint, while Mauritania said it hoped for a quick return to calm.",
    "About 170,000 Sahrawi refugees live in camps near the Algerian town of Tindouf, according to the government in Algiers.",
    "A referendum on the future of the territory, promised when the truce took effect, has never been held.",
], [
    event(0, ["PROTEST", "COERCE"], actor=["supporters of the Polisario Front", "supporters", "Polisario Front"], place=["road", "Guerguerat", "buffer zone"]),
    figure(1, ["injured", "casualties"], 0, 0, source="General Staff"),
    event(2, "ASSAULT", actor=MOROCCO, recipient="civilians", source=POLISARIO),
    condition(2, "ceasefire", ENDED, source=POLISARIO),
    condition(3, "ceasefire", ENDED, date="2020-11-14", source=SPS),
    event(4, "ASSAULT", actor=POLISARIO, place=["four Moroccan positions", "Moroccan positions", "positions", "sand wall"], source=SPS),
    event(5, "ASSAULT", place="Mahbes", source="Morocco"),
    event(6, "ASSAULT", date=["2020-11-13", "2020-11-14"], source=["U.N. spokesman", "spokesman", "MINURSO", "mission"]),
    gap(6, question="who", reason=UNCLEAR),
    event(8, BACKING, actor="Algeria", recipient=POLISARIO),
    event(8, "REQUEST", actor="Algeria", recipient=["both sides", "both"], status=ASKED),
    figure(9, "displaced", 170000, 170000, group=["Sahrawi refugees", "refugees"], place=["camps", "Tindouf"], source="government"),
    condition(10, "ceasefire", [*STANDS, "implemented", "agreed", "announced"]),
], [
    never(2, "event", type=["ASSAULT"], own_voice=True, why="what the Polisario says; the General Staff says that no one was hurt"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="attacks reported by the agency of one side"),
    never(5, "figure", why="Morocco denies any losses"),
])

# Syria: a border town taken, a garrison let out, losses that a source calls too high, aid that waits, a text blocked.
ALLIES = ["Syrian government forces", "government forces", "Hezbollah", "Lebanese Hezbollah allies", "Syrian government"]
OBSERVATORY = ["Observatory", "Syrian Observatory for Human Rights"]
add("qusayr-2013", "2013-06-05", "Reuters", [
    "BEIRUT (Reuters) - Syrian government forces and their Lebanese Hezbollah allies seized the border town of Qusayr on Wednesday, state television and rebels said, ending a siege of more than two weeks.",
    "“We will not hesitate to crush with an iron fist those who attack us,” the armed forces' general command said in a statement.",
    "The rebels said they had pulled out during the night through a corridor that the attackers had left open, taking hundreds of wounded with them to the village of Buwayda al-Sharqiya.",
    "Hezbollah did not say how many of its men had been killed; the Syrian Observatory for Human Rights, a monitoring group in Britain, has counted 141 since May 19, a figure that a source close to the group called too high.",
    "The Observatory said at least 500 rebels and civilians had died.",
    "The International Committee of the Red Cross (ICRC) said it was still waiting for permission to enter the town, where up to 1,500 wounded people were thought to be in need of help.",
    "Damascus had told it on Sunday that it would be let in as soon as military operations were over.",
    "Rebels fired a salvo of rockets at the Lebanese town of Hermel overnight and threatened to carry the war to Hezbollah's strongholds in Beirut.",
    "Russia blocked a U.N. Security Council declaration on Saturday that would have urged the government to allow aid into Qusayr.",
    "It was not immediately clear whether the rebels still held Dabaa, a disused air base north of the town; an opposition activist in Homs said they did.",
    "Qusayr had been in the hands of the rebels for most of the past year.",
], [
    condition(0, "control", "gains", holder=ALLIES, place="Qusayr", date="2013-06-05", source=["state television", "rebels"]),
    event(0, "ASSAULT", actor=ALLIES, place="Qusayr", date="2013-06-05", source=["state television", "rebels"]),
    condition(0, "siege", ["ends", *STANDS], place="Qusayr"),
    event(1, ["THREATEN", "ASSAULT"], status=THREAT),
    event(2, "RETREAT", actor="rebels", date=["2013-06-04", "2013-06-05"], source="rebels"),
    figure(2, ["injured", "evacuated"], *HUNDREDS, source="rebels"),
    gap(3, question="how_many", reason="not_said"),
    figure(3, "killed", 141, 141, group=["its men", "men", "Hezbollah"], date="2013-05-19", source=OBSERVATORY),
    figure(3, "killed", 141, 141, source=["source close to the group", "source"]),
    figure(4, "killed", 500, None, group=["rebels and civilians", "rebels", "civilians"], source=OBSERVATORY),
    figure(5, ["injured", "affected", "trapped", "remaining"], None, 1500, group=["wounded people", "people"]),
    event(6, ["AID", "AGREE", "CONCEDE", "COOPERATE", "RETREAT"], source="Damascus", status=[*TO_COME, "hypothetical", "offered"]),
    event(7, "ASSAULT", actor="Rebels", place="Hermel", date=["2013-06-04", "2013-06-05"]),
    event(7, "THREATEN", actor="Rebels", status=THREAT),
    event(8, "REJECT", actor="Russia", date="2013-06-01"),
    gap(9, question="whether", reason=UNCLEAR),
    condition(9, "control", HOLDS, holder=["rebels", "they"], place=["Dabaa", "air base"], source=["opposition activist", "activist"]),
    condition(10, "control", [*STANDS, "gains", "ends"], holder="rebels", place="Qusayr"),
], [
    never(1, "event", type=["ASSAULT"], why="a threat"),
    never(5, "event", type=["AID"], why="helpers who wait for permission"),
    never(6, "event", type=["AID", "COOPERATE"], why="entry that was promised"),
    never(8, "event", type=["REQUEST"], why="the text that would have urged it was blocked"),
])

# Lebanon: a live page: a truce begins, a statement taken back, a toll, a warning, looting denied, how it began.
AIN = [
    "A new ceasefire in Ain al-Hilweh, the largest Palestinian refugee camp in Lebanon, took effect at 18:00 today, the office of Parliament Speaker Nabih Berri says.",
    "Our reporter in Sidon heard two explosions a few minutes after the deadline, then nothing more.",
    "Fatah and Hamas both say that they will abide by it; the Islamist groups Jund al-Sham and al-Shabab al-Muslim have yet to respond.",
    "Toll since the fighting resumed last Thursday: 18 dead and 140 wounded, according to UNRWA.",
    "The Lebanese army says five of its soldiers were injured on Sunday when three shells hit their barracks, and warns that it will respond if its posts come under fire again.",
    "Correction: we reported at noon that gunmen had left UNRWA's schools.",
    "They have not: all eight remain occupied, the agency says.",
    "Fatah's commander in Lebanon, Sobhi Abu Arab, denies that his men looted houses in the al-Tiri district.",
    "Hundreds of families are sleeping in mosques and at the municipal stadium, where the mayor refused to let the Red Cross pitch tents.",
    "How it began: on July 29 a gunman tried to kill the Islamist Mahmoud Khalil and shot a companion of his instead; the next day Fatah general Mohammad al-Armoushi and four of his bodyguards were killed in an ambush.",
    "A truce reached on Monday, the third since then, collapsed within hours.",
]
AIN_CLOCK = ["18:10", "18:25", "18:40", "19:00", "19:20", "19:35", "", "20:05", "20:30", "21:00", "21:10"]
add("ain-hilweh-live-2023", "2023-09-14", "L'Orient Today", AIN, [
    condition(0, "ceasefire", ["begins", "holds", "implemented"], place=["Ain al-Hilweh", "camp"], date="2023-09-14", source=["office", "Berri", "Nabih Berri"]),
    event(2, ["AGREE", "SUPPORT", "CONCEDE", "COOPERATE"], actor=["Fatah", "Hamas"], source=["Fatah", "Hamas"], status=[*TO_COME, "occurred", "announced"]),
    gap(2, reason=["not_said", "no_comment"]),
    figure(3, "killed", 18, 18, date="2023-09-07", source="UNRWA"),
    figure(3, "injured", 140, 140, date="2023-09-07", source="UNRWA"),
    event(4, "ASSAULT", place=["barracks", "their barracks"], date="2023-09-10", source=["Lebanese army", "army"]),
    figure(4, "injured", 5, 5, group=["soldiers", "its soldiers"], date="2023-09-10", source=["Lebanese army", "army"]),
    event(4, "THREATEN", actor=["Lebanese army", "army"], status=THREAT),
    condition(6, ["control", "presence"], HOLDS, place=["eight", "all eight", "schools", "UNRWA's schools"], source="UNRWA"),
    event(7, TAKEN, actor=["his men", "Fatah"], place=["al-Tiri", "al-Tiri district", "houses"], source=["Abu Arab", "Sobhi Abu Arab"]),
    figure(8, "displaced", *HUNDREDS, group="families"),
    event(8, "REJECT", actor="mayor"),
    event(9, "ASSAULT", actor="gunman", recipient=["companion", "Khalil", "Mahmoud Khalil"], date="2023-07-29", status=["occurred", "ongoing", "ended", "failed"]),
    event(9, "ASSAULT", recipient=["al-Armoushi", "Mohammad al-Armoushi", "bodyguards"], date="2023-07-30"),
    figure(9, "killed", 4, 4, group="bodyguards", date="2023-07-30"),
    agreement(10, "ceasefire", BROKEN, date="2023-09-11"),
], [
    never(5, "event", type=["RETREAT"], why="the report of their leaving is taken back"),
    never(7, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="Fatah's commander denies the looting"),
    never(8, "event", type=["AID"], why="tents that were refused"),
    never(8, "condition", type=["displacement_camp"], why="no camp was allowed"),
], title="Live: Ain al-Hilweh", text="LIVE – Clashes in Ain al-Hilweh: the latest\n\n"
    + "".join(f"{clock} | {s}" + (" " if i == 5 else "\n\n") if clock else f"{s}\n\n" for i, (clock, s) in enumerate(zip(AIN_CLOCK, AIN, strict=True)))
    + "Refresh this page for updates")

# Yemen: a truce that holds with exceptions, a chain of two, a charge unverified, terms to come, people at risk.
HOUTHI = ["Houthis", "Houthi", "Ansar Allah"]
COALITION = ["coalition", "coalition forces", "Saudi-led coalition"]
add("tihama-2018", "2018-12-19", "UN News", [
    "A ceasefire in and around the Yemeni port city of Hodeidah was largely holding on its second day, the United Nations said on Wednesday, in spite of scattered clashes in the eastern suburbs.",
    "The truce took effect at midnight on Monday, five days after the internationally recognized Government and the Houthis, also known as Ansar Allah, had accepted it at talks in Rimbo, Sweden.",
    "Both sides are to withdraw their forces from the city and from the ports of Hodeidah, Salif and Ras Isa within 21 days.",
    "Retired Dutch General Patrick Cammaert, who will chair the committee that supervises the pull-back, is due in Sana'a on Saturday.",
    "UN Special Envoy Martin Griffiths called on the parties to refrain from any act that could endanger the agreement.",
    "An officer of the Saudi-led coalition, quoted by the television channel Al Arabiya, said the Houthis had violated the ceasefire 21 times on its first day.",
    "The Houthi-run channel Al Masirah accused coalition forces of shelling the 7 July district, a charge that could not be verified.",
    "The parties also agreed in Sweden to exchange some 15,000 prisoners by the end of January and to allow aid into Taiz, but left open who would run the customs of the port.",
    "Some 80 per cent of Yemen's food imports pass through Hodeidah, and 14 million people are at risk of famine, according to the World Food Programme (WFP).",
    "More than 600,000 people lived in the city before the coalition began its offensive in June; about half of them are thought to have left.",
], [
    condition(0, "ceasefire", [*HOLDS, "partly_implemented", "implemented"], place="Hodeidah", source=["United Nations", "UN"]),
    event(0, "ASSAULT", place=["eastern suburbs", "suburbs", "Hodeidah"]),
    condition(1, "ceasefire", ["begins", "holds", "implemented"], date=["2018-12-17", "2018-12-18"]),
    agreement(1, "ceasefire", ["agreed", "announced", "implemented"], party=["Government", "Yemeni government", *HOUTHI], date="2018-12"),
    event(2, LEAVE, actor=["Both sides", "both", "their forces", "forces"], place=["city", "Hodeidah", "ports"], status=TO_COME),
    event(4, "REQUEST", actor=["Griffiths", "Martin Griffiths", "UN Special Envoy"], recipient="parties", status=ASKED),
    agreement(5, "ceasefire", "violated", party=HOUTHI, source=["officer", "officer of the Saudi-led coalition"]),
    agreement(5, "ceasefire", "violated", source="Al Arabiya"),
    event(6, "ACCUSE", actor="Al Masirah", recipient=COALITION),
    event(6, "ASSAULT", actor=COALITION, place=["7 July", "7 July district"], source="Al Masirah"),
    gap(6, reason="not_verified"),
    agreement(7, "prisoner_exchange", ["agreed", "announced"], party="parties"),
    figure(7, ["released", "detained"], 15000, 15000, group="prisoners"),
    agreement(7, "access", ["agreed", "announced"]),
    gap(7, question="who", reason=UNCLEAR),
    figure(8, "affected", 14000000, 14000000, group="people", source=["WFP", "World Food Programme"]),
    figure(9, "population", 600000, None, group="people", place=["city", "Hodeidah"]),
    event(9, "ASSAULT", actor=COALITION, date="2018-06"),
], [
    never(2, "event", type=["RETREAT"], why="a withdrawal within three weeks"),
    never(5, "agreement", type=["ceasefire"], own_voice=True, why="a breach of which one side tells"),
    never(6, "event", type=["ASSAULT"], own_voice=True, why="a charge that nobody could check"),
    never(7, "event", type=["RETREAT", "COOPERATE", "AID"], why="an exchange and aid that were agreed"),
])

# Iraq: a city taken with tanks, executions alleged and denied, a withdrawal promised and begun, a truce never in force.
IRAQ = ["Iraqi tanks", "Iraqi", "Iraq", "tanks", "Kurdish allies", "Kurdish allies of President Saddam Hussein"]
PUK = ["PUK", "Patriotic Union of Kurdistan", "rival faction", "Fighters of the Patriotic Union of Kurdistan"]
KDP = ["KDP", "Kurdistan Democratic Party"]
TALABANI = ["Talabani", "Jalal Talabani"]
AZIZ = ["Aziz", "Tariq Aziz"]
BARZANI = ["Barzani", "Massoud Barzani"]
add("arbil-1996", "1996-09-01", "AP", [
    "SALAHUDDIN, Iraq (AP) — Iraqi tanks and Kurdish allies of President Saddam Hussein drove into Irbil, the main city of the Kurdish enclave in northern Iraq, on Saturday and took it from a rival faction within hours.",
    "Fighters of the Patriotic Union of Kurdistan (PUK) fled east toward Sulaimaniyah, leaving the city to Massoud Barzani's Kurdistan Democratic Party (KDP).",
    "PUK leader Jalal Talabani said Iraqi secret police were going from house to house and had executed 96 members of an opposition group, the Iraqi National Congress, at Qushtapa.",
    "Iraq's deputy prime minister, Tariq Aziz, denied that there had been any executions and said the troops would be withdrawn “very soon.”",
    "U.N. relief workers in the city saw tanks leaving on Sunday but could not say whether all had gone.",
    "President Clinton put U.S. forces in the Gulf on high alert, and the Pentagon said it was considering “all options.”",
    "Barzani said he had asked Baghdad for help because Iran was arming the PUK, an accusation that Tehran rejects.",
    "There was no reliable count of casualties; a surgeon at the Rizgari hospital said he had seen 20 bodies.",
    "The United Nations suspended an oil-for-food deal with Iraq that was to have taken effect this month.",
    "A cease-fire that the two Kurdish parties concluded on Aug. 28 with American mediation never came into force.",
    "Iraqi troops had not entered the area since the United States and its allies declared it a safe haven in 1991.",
], [
    event(0, ENTERED, actor=IRAQ, place="Irbil", date="1996-08-31"),
    condition(0, "control", "gains", holder=IRAQ, place="Irbil", date="1996-08-31"),
    condition(0, "control", LOST, holder=PUK, place="Irbil", date="1996-08-31"),
    event(1, "RETREAT", actor=PUK),
    condition(1, "control", ["gains", "holds"], holder=KDP, place="Irbil"),
    event(2, "ASSAULT", actor=["Iraqi secret police", "secret police", "police"], recipient=["members", "96 members", "Iraqi National Congress"], place="Qushtapa", source=TALABANI),
    figure(2, "killed", 96, 96, group=["members", "Iraqi National Congress"], place="Qushtapa", source=TALABANI),
    event(3, "ASSAULT", source=AZIZ),
    event(3, LEAVE, actor=["troops", "Iraqi troops"], source=AZIZ, status=TO_COME),
    event(4, "RETREAT", actor="tanks", date="1996-09-01", source=["relief workers", "U.N. relief workers"]),
    gap(4, question="whether", reason=UNCLEAR),
    event(5, "MOBILIZE", actor=["Clinton", "President Clinton", "U.S. forces"], place="Gulf"),
    event(6, "REQUEST", actor=BARZANI, recipient=["Baghdad", "Iraq"], source=BARZANI, status=ASKED),
    event(6, BACKING, actor="Iran", recipient="PUK", source=BARZANI),
    gap(7, question="how_many", reason=UNCLEAR),
    figure(7, "killed", 20, 20, source="surgeon"),
    agreement(8, ["other", "access", "peace"], "suspended", party=["United Nations", "U.N.", "Iraq"]),
    agreement(9, "ceasefire", ["agreed", "announced", "collapsed"], party=["two Kurdish parties", "Kurdish parties", "KDP", "PUK"], date="1996-08-28"),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="Aziz denies the executions"),
    never(3, "event", type=["RETREAT"], why="a withdrawal that is promised"),
    never(9, "condition", type=["ceasefire"], change=STANDS, why="a truce that never came into force"),
    never(10, "event", type=["ASSAULT", "MOBILIZE"], why="they had not entered since then"),
])

# Afghanistan: a city lost and said to be retaken, both denied, a clinic's count, a jail emptied, a charge called propaganda.
AFGHANS = ["Afghan forces", "security forces", "forces", "Afghanistan", "Afghan security forces"]
TALIBAN = ["Taliban", "Taliban insurgents", "insurgents", "his fighters", "Taliban fighters"]
add("khanabad-2015", "2015-10-01", "AFP", [
    "KUNDUZ, Afghanistan (AFP) - Afghan forces pushed into the centre of Kunduz on Thursday, three days after losing the strategic northern city to Taliban insurgents.",
    "Deputy Interior Minister Ayoub Salangi said security forces had retaken the city and that a clean-up operation was under way.",
    "“The white flags are still flying over the main square,” a shopkeeper told AFP by telephone, and two other residents said gun battles were raging around the governor's compound.",
    "Taliban spokesman Zabihullah Mujahid denied on Twitter that his fighters had lost Kunduz.",
    "Doctors Without Borders (MSF) said its trauma centre had treated 296 wounded people since Monday, 64 of them children, and that 40 others had died.",
    "The defence ministry claimed that 150 militants had been killed and 90 wounded, without saying how many soldiers had died.",
    "NATO said special forces advisers had come under fire near the airport and shot back; US aircraft carried out three strikes.",
    "The Taliban freed some 500 inmates from the city's prison on Monday, among them at least 140 of their own men.",
    "Up to 6,000 people fled the city, according to the United Nations, and thousands more are believed to be trapped without water and electricity.",
    "The fall of Kunduz was the insurgents' biggest victory since they were driven from power in 2001.",
    "Amnesty International has gathered accounts of killings and rape by Taliban fighters, which the group has rejected as propaganda.",
], [
    event(0, ENTERED, actor=AFGHANS, place="Kunduz", date="2015-10-01"),
    condition(0, "control", LOST, holder=AFGHANS, place=["Kunduz", "city"], date="2015-09-28"),
    condition(1, "control", "gains", holder=AFGHANS, place="Kunduz", source=["Salangi", "Ayoub Salangi", "Deputy Interior Minister"]),
    event(2, "ASSAULT", place=["governor's compound", "compound", "Kunduz"], source="residents"),
    condition(3, "control", DENIED_CONTROL, place="Kunduz", source=["Mujahid", "Zabihullah Mujahid", "Taliban spokesman"]),
    figure(4, "injured", 296, 296, group="people", date="2015-09-28", source=["MSF", "Doctors Without Borders"]),
    figure(4, "injured", 64, 64, group="children", source=["MSF", "Doctors Without Borders"]),
    figure(4, "killed", 40, 40, source=["MSF", "Doctors Without Borders"]),
    figure(5, "killed", 150, 150, group="militants", source="defence ministry"),
    figure(5, "injured", 90, 90, source="defence ministry"),
    gap(5, question="how_many", reason="not_said"),
    event(6, "ASSAULT", recipient=["advisers", "special forces advisers"], place="airport", source="NATO"),
    event(6, "ASSAULT", actor=["US aircraft", "aircraft", "US"]),
    figure(7, "released", 500, 500, group="inmates", date="2015-09-28"),
    figure(7, "released", 140, None, group=["their own men", "men"]),
    figure(8, "displaced", None, 6000, group="people", place=["city", "Kunduz"], source=["United Nations", "UN"]),
    figure(8, ["trapped", "remaining", "affected"], *THOUSANDS),
    event(10, "ASSAULT", actor=TALIBAN, source=["Amnesty International", "accounts"]),
    event(10, "REJECT", actor="Taliban"),
], [
    never(1, "condition", type=["control"], change=["gains"], own_voice=True, why="the minister's claim, which residents and the Taliban contradict"),
    never(3, "condition", type=["control"], own_voice=True, why="the loss is what the spokesman denies"),
    never(5, "figure", type=["killed"], own_voice=True, why="the ministry's claim"),
    never(10, "event", type=["ASSAULT"], own_voice=True, why="collected by one and rejected by the other"),
])

# Zamboanga: a truce announced and dead before it began, hostages, a toll and its parts, a march that was no attack.
MNLF = ["MNLF", "Moro National Liberation Front", "fighters", "fighters of a faction loyal to Misuari", "rebels"]
add("santa-catalina-2013", "2013-09-14", "AP", [
    "ZAMBOANGA, Philippines (AP) — A cease-fire meant to end a six-day standoff between Philippine troops and Muslim rebels in the southern port city of Zamboanga fell apart on Saturday before it began, officials said.",
    "Vice President Jejomar Binay had announced late Friday that he and Nur Misuari, the founder of the Moro National Liberation Front (MNLF), had agreed by telephone to a truce from midnight.",
    "Mortar rounds and gunfire were heard in the coastal district of Santa Catalina soon after, and each side blamed the other.",
    "Defense Secretary Voltaire Gazmin said he knew of no cease-fire and that the rebels had been told to lay down their arms.",
    "Around 200 fighters of a faction loyal to Misuari landed by boat before dawn on Monday and, when soldiers barred their way to city hall, took more than 170 residents hostage.",
    "The military said 53 people had died: 43 gunmen, seven soldiers and police officers, and three civilians.",
    "As of Saturday noon, 64 hostages had escaped or been set free, but how many remain is unknown.",
    "A Misuari spokesman, Emmanuel Fontanilla, denied that the fighters had planned an attack and said they had only meant to hold a peaceful march.",
    "More than 62,000 people are crowded into the city's sports complex and other shelters, and a curfew has been in force since Tuesday.",
    "Misuari signed a peace treaty with the government in 1996 but accuses it of having bypassed him in talks with a rival group, the Moro Islamic Liberation Front.",
    "Troops will retake the remaining villages “house by house” if they must, a general said.",
], [
    agreement(0, "ceasefire", BROKEN, place="Zamboanga", date="2013-09-14", source="officials"),
    agreement(1, "ceasefire", ["agreed", "announced"], party=["Binay", "Jejomar Binay", "Misuari", "Nur Misuari"], date=["2013-09-13", "2013-09-14"], source=["Binay", "Jejomar Binay"]),
    event(2, "ASSAULT", place=["Santa Catalina", "coastal district"]),
    event(2, "ACCUSE", actor=["each side", "side"]),
    event(3, "REQUEST", recipient="rebels", source=["Gazmin", "Voltaire Gazmin"], status=ASKED),
    event(4, ENTERED, actor=MNLF, date="2013-09-09"),
    event(4, TAKEN, actor=MNLF, recipient="residents", date="2013-09-09"),
    figure(4, "fighters", 200, 200, group="fighters"),
    figure(4, HELD, 170, None, group="residents"),
    figure(5, "killed", 53, 53, group="people", source="military"),
    figure(5, "killed", 43, 43, group="gunmen", source="military"),
    figure(5, "killed", 3, 3, group="civilians", source="military"),
    figure(6, "released", 64, 64, group="hostages"),
    gap(6, question="how_many", reason=UNCLEAR),
    event(7, "ASSAULT", actor=MNLF, source=["Fontanilla", "Emmanuel Fontanilla", "spokesman"], status=["planned", "occurred", "proposed"]),
    figure(8, "displaced", 62000, None, group="people", place=["sports complex", "shelters"]),
    event(8, "COERCE", date="2013-09-10"),
    agreement(9, "peace", ["agreed", "announced"], party=["Misuari", "government"], date="1996"),
    event(9, "ACCUSE", actor="Misuari", recipient=["it", "government"]),
    event(10, ["ASSAULT", "MOBILIZE", "THREATEN"], actor="Troops", source="general", status=["planned", "hypothetical", "threatened"]),
], [
    never(0, "condition", type=["ceasefire"], change=STANDS, why="it fell apart before it began"),
    never(3, "event", type=["RETREAT"], why="arms that are to be laid down"),
    never(7, "event", type=["ASSAULT"], own_voice=True, why="the plan of an attack is denied"),
    never(10, "condition", type=["control"], change=["gains"], why="villages that are yet to be retaken"),
])

# Thailand and Cambodia: a truce broken next day, damage alleged and denied, a number corrected, an older blockade.
HUNSEN = ["Hun Sen", "Prime Minister", "Cambodia"]
add("preah-vihear-2011", "2011-02-06", "Reuters", [
    "BANGKOK (Reuters) - Thai and Cambodian troops exchanged artillery and machine-gun fire for a third day on Sunday near an ancient temple on their border, shattering a ceasefire that field commanders had reached the day before.",
    "Cambodia said a wing of the 900-year-old Preah Vihear temple had collapsed under Thai shelling, which a Thai army spokesman denied.",
    "Each army said that the other had opened fire first.",
    "At least five people, among them a Thai villager, have been killed since Friday, officials of the two countries say.",
    "About 10,000 villagers have been moved from the district of Kantharalak to schools further from the border, the governor of Sisaket province said.",
    "Prime Minister Hun Sen asked the U.N. Security Council on Sunday for an urgent meeting and for peacekeepers, but Thai Foreign Minister Kasit Piromya said there was no need for a third party.",
    "Cambodia is holding four Thai soldiers, a Thai colonel said, correcting an earlier statement that five had been captured.",
    "Phnom Penh has not confirmed that it took any prisoners.",
    "The World Court awarded the temple to Cambodia in 1962, but both countries claim the 4.6 sq km of scrub around it.",
    "In Bangkok, the nationalist Yellow Shirts, who blockaded the city's airports in 2008, called on the government to resign over its handling of the dispute.",
    "It was not clear whether a visit by ASEAN's chairman, Indonesian Foreign Minister Marty Natalegawa, planned for Monday, would go ahead.",
], [
    event(0, "ASSAULT", actor=["Thai and Cambodian troops", "Thai", "Cambodian", "Cambodian troops", "troops"], place=["temple", "ancient temple", "border"], date="2011-02-06"),
    agreement(0, "ceasefire", BROKEN),
    agreement(0, "ceasefire", ["agreed", "announced"], party=["field commanders", "commanders", "Thai", "Cambodian"], date="2011-02-05"),
    event(1, "ASSAULT", actor=["Thai", "Thailand", "Thai army"], place=["Preah Vihear", "temple"], source="Cambodia"),
    event(1, "ASSAULT", source=["Thai army spokesman", "spokesman"]),
    event(2, "ASSAULT", source=["Each army", "army"]),
    figure(3, "killed", 5, None, group="people", date="2011-02-04", source=["officials", "officials of the two countries"]),
    figure(4, ["evacuated", "displaced"], 10000, 10000, group="villagers", place=["Kantharalak", "district of Kantharalak"], source=["governor", "governor of Sisaket province"]),
    event(5, "REQUEST", actor=HUNSEN, recipient=["Security Council", "U.N. Security Council"], date="2011-02-06", status=ASKED),
    figure(6, HELD, 4, 4, group=["Thai soldiers", "soldiers"], source=["Thai colonel", "colonel"]),
    gap(7, reason=["not_said", "not_verified", "no_comment", "not_clear"]),
    event(9, "REQUEST", actor="Yellow Shirts", recipient="government", status=ASKED),
    condition(9, ["blockade", "siege"], [*STANDS, "ends"], holder="Yellow Shirts", place="airports", date="2008"),
    event(10, "CONSULT", actor=["Natalegawa", "Marty Natalegawa", "chairman"], date="2011-02-07", status=[*TO_COME, "hypothetical"]),
    gap(10, question="whether", reason=UNCLEAR),
], [
    never(1, "event", type=["ASSAULT"], own_voice=True, why="the hit on the temple is told by one and denied by the other"),
    never(2, "event", type=["ASSAULT"], own_voice=True, why="who began is told in two ways"),
    never(8, "condition", type=["control"], change=["gains", "loses"], why="a judgment of a court"),
    never(10, "event", type=["CONSULT"], why="a visit that may not take place"),
])

# Papua, undated: workers killed, a survivor, three tolls, who the dead were, a post besieged, an account unchecked.
WPLA = ["West Papua Liberation Army", "group", "fighters", "the same group", "Free Papua Movement"]
add("nduga-undated", None, "AFP", [
    "JAKARTA — Gunmen in Indonesia's easternmost province of Papua killed at least 19 people who were building a bridge in the jungle of Nduga district, the military said Wednesday.",
    "A survivor, identified only as J.A., told soldiers that the workers were marched up a hill with their hands tied on Sunday and shot at as they walked.",
    "Four colleagues who had run away with him are missing.",
    "Police had first put the number of dead at 31.",
    "The West Papua Liberation Army, the armed wing of the Free Papua Movement, claimed responsibility and said it had killed 24 “members of the engineer corps”, not civilians.",
    "Its spokesman, Sebby Sambom, said the fighters had attacked because a worker photographed a ceremony of theirs on Saturday; the military said it knew nothing of such an incident.",
    "President Joko Widodo ordered the arrest of the killers and said that work on the road would go on.",
    "More than 150 soldiers and police officers have been sent to Mbua, where an army post was besieged for a day by the same group before its men were evacuated by helicopter.",
    "One sergeant was killed there, according to the military.",
    "Church leaders said hundreds of villagers had gone into hiding for fear of reprisals; journalists may not enter the area, so their account could not be checked.",
    "Papua, a former Dutch colony, became part of Indonesia after a U.N.-backed ballot in 1969 that many Papuans call a sham.",
], [
    event(0, "ASSAULT", actor="Gunmen", recipient="people", place=["Nduga", "Nduga district", "Papua"], source="military"),
    figure(0, "killed", 19, None, group="people", place=["Nduga", "Nduga district", "Papua"], source="military"),
    event(1, TAKEN, recipient=["workers", "they"], date="W7", source=["survivor", "J.A."]),
    figure(2, "missing", 4, 4, group="colleagues"),
    figure(3, "killed", 31, 31, source="Police"),
    event(4, "ASSAULT", actor=WPLA, source=WPLA),
    figure(4, "killed", 24, 24, group=["members", "members of the engineer corps", "engineer corps"], source=WPLA),
    event(5, "ASSAULT", actor=WPLA, source=["Sambom", "Sebby Sambom", "spokesman"]),
    event(6, ["COERCE", "REQUEST"], actor=["Widodo", "Joko Widodo", "President"], status=[*ASKED, "planned"]),
    event(7, "MOBILIZE", actor=["soldiers", "soldiers and police officers", "police officers"], place="Mbua"),
    condition(7, ["siege", "blockade"], [*STANDS, "ends"], holder=WPLA, place=["Mbua", "army post", "post"]),
    figure(8, "killed", 1, 1, group="sergeant", place=["Mbua", "there"], source="military"),
    figure(9, "displaced", *HUNDREDS, group="villagers", source="Church leaders"),
    gap(9, reason="not_verified"),
], [
    never(4, "figure", type=["killed"], own_voice=True, why="the attackers' own number"),
    never(7, "condition", type=["control"], change=["gains", "loses"], why="a post besieged, not taken"),
    never(9, "event", type=["RETREAT"], why="villagers in hiding"),
])

# Kyrgyzstan and Tajikistan: an official truce, shelling next day, two contrary statements, one side without a toll.
BORDER = ["Kyrgyz border guards", "border guards", "press service of the Kyrgyz border guards", "press service"]
TAJIK_SERVICE = ["Tajikistan's border service", "border service", "Tajikistan"]
JAPAROV = ["Japarov", "Sadyr Japarov", "President"]
add("batken-2022", "2022-09-17", "24.kg", [
    "BISHKEK – The chairmen of the state committees for national security of Kyrgyzstan and Tajikistan agreed on Friday evening to cease fire and to withdraw troops and armour from the border, the press service of the Kyrgyz border guards said.",
    "The shooting stopped in most places by midnight, but on Saturday morning Tajik units fired mortars at the village of Kara-Bak in Batken district, according to the same source.",
    "Tajikistan's border service called the report untrue and stated that Kyrgyz drones had struck a mosque in Isfara.",
    "The Ministry of Health says that 24 bodies have been brought to hospitals in Batken province; 103 people were wounded.",
    "Dushanbe has not published a toll, while Radio Ozodi, quoting relatives and local doctors, reports at least 30 dead on the Tajik side.",
    "The Ministry of Emergency Situations has evacuated about 137,000 residents of the border districts; no one will be sent home before the withdrawal is complete, a deputy minister, Azamat Mambetov, told reporters.",
    "Earlier on Friday, Tajik soldiers had entered the village of Dostuk and burnt down its school, Governor Abdikarim Alimbaev said.",
    "It was not possible to reach anyone in the village.",
    "President Sadyr Japarov met his Tajik counterpart, Emomali Rakhmon, on the sidelines of a summit in Samarkand on Friday and appealed to his people not to believe “provocative rumours”.",
    "In April 2021, a dispute over a water intake at Golovnoi grew into three days of fighting in which 55 people were killed.",
    "Nearly half of the 970-km border has yet to be demarcated.",
], [
    agreement(0, "ceasefire", ["agreed", "announced"], party=["chairmen", "Kyrgyzstan", "Tajikistan"], date="2022-09-16", source=BORDER),
    event(0, LEAVE, place="border", source=BORDER, status=TO_COME),
    event(1, "ASSAULT", actor=["Tajik units", "units", "Tajik"], place=["Kara-Bak", "village of Kara-Bak"], date="2022-09-17", source=["same source", "source", *BORDER]),
    event(2, "REJECT", actor=TAJIK_SERVICE),
    event(2, "ASSAULT", actor=["Kyrgyz drones", "drones", "Kyrgyzstan"], place=["mosque", "Isfara"], source=TAJIK_SERVICE),
    figure(3, "killed", 24, 24, source=["Ministry of Health", "Health Ministry"]),
    figure(3, "injured", 103, 103, group="people"),
    gap(4, question="how_many", reason=["not_said", "no_comment"]),
    figure(4, "killed", 30, None, source="Radio Ozodi"),
    figure(4, "killed", 30, None, source=["relatives", "doctors", "local doctors"]),
    figure(5, "evacuated", 137000, 137000, group="residents", place=["border districts", "districts"]),
    event(5, "AID", actor=["Ministry of Emergency Situations", "Ministry"]),
    event(6, ENTERED, actor=["Tajik soldiers", "soldiers"], place=["Dostuk", "village of Dostuk"], date="2022-09-16", source=["Alimbaev", "Abdikarim Alimbaev", "Governor"]),
    gap(7, reason=["not_verified", "no_comment", "not_clear"]),
    event(8, "CONSULT", actor=JAPAROV, place="Samarkand", date="2022-09-16"),
    event(8, "REQUEST", actor=JAPAROV, recipient=["his people", "people"], status=ASKED),
    event(9, "ASSAULT", place="Golovnoi", date="2021-04"),
    figure(9, "killed", 55, 55, group="people", date="2021-04"),
], [
    never(0, "event", type=["RETREAT"], why="a withdrawal that was agreed"),
    never(2, "event", type=["ASSAULT"], own_voice=True, why="one side's statement"),
    never(5, "figure", type=["returned"], why="nobody is sent home yet"),
    never(10, "figure", why="kilometres"),
])

# Moldova: fighting in spite of a truce, whose tanks they were, two charges, an offer turned down, talks to come.
MOLDOVA = ["Moldovan forces", "Moldovans", "Moldova", "Moldovan"]
SLAVS = ["Slavic separatists", "separatists"]
SNEGUR = ["Snegur", "Mircea Snegur", "President"]
RUTSKOI = ["Rutskoi", "Alexander Rutskoi", "Vice President"]
SMIRNOV = ["Smirnov", "Igor Smirnov"]
add("dniester-1992", "1992-06-22", "AP", [
    "KISHINEV, Moldova (AP) — Moldovan forces and Slavic separatists fought for control of the town of Bendery on Monday in spite of a cease-fire that the two sides had announced the day before.",
    "Tanks from Russia's 14th Army crossed the bridge over the Dniester River on Saturday and drove the Moldovans from the center of the town, Moldova's Defense Ministry said.",
    "The army's commander, Gen. Yuri Netkachev, insisted that it remained neutral and said separatists had stolen the tanks from a depot in Tiraspol.",
    "President Mircea Snegur accused Russia of waging an undeclared war, and Russian Vice President Alexander Rutskoi, in turn, accused Moldova of genocide.",
    "Hospital officials in Tiraspol said more than 200 people had been killed since Friday, while the Moldovan government spoke of 60 dead on its side.",
    "Bodies could not be collected because of snipers, the Red Cross said.",
    "Some 30,000 refugees have crossed into Ukraine, where officials in Odessa province said camps were being set up for them.",
    "Snegur offered Sunday to grant the region self-rule if the guard units of the separatists were disbanded.",
    "Igor Smirnov, the separatist leader, turned down the offer and demanded that all Moldovan troops leave Bendery first.",
    "The presidents of Russia, Ukraine, Romania and Moldova are to discuss the conflict in Istanbul on Thursday.",
    "Whether the 14th Army will obey orders from Moscow to stay in its barracks is unclear.",
], [
    event(0, "ASSAULT", actor=[*MOLDOVA, *SLAVS], place="Bendery", date="1992-06-22"),
    agreement(0, "ceasefire", ["announced", "agreed", *BROKEN], party=["two sides", *MOLDOVA, *SLAVS], date="1992-06-21"),
    event(1, ENTERED, actor=["Tanks", "14th Army", "Tanks from Russia's 14th Army"], place=["bridge", "center", "town", "Bendery"], date="1992-06-20", source=["Defense Ministry", "Moldova's Defense Ministry"]),
    condition(1, "control", LOST, holder=MOLDOVA, place=["center", "town", "Bendery"], source=["Defense Ministry", "Moldova's Defense Ministry"]),
    event(2, TAKEN, actor=SLAVS, place=["depot", "Tiraspol"], source=["Netkachev", "Yuri Netkachev"]),
    event(3, "ACCUSE", actor=SNEGUR, recipient="Russia"),
    event(3, "ACCUSE", actor=RUTSKOI, recipient="Moldova"),
    event(3, "ASSAULT", actor="Russia", source=SNEGUR),
    event(3, "ASSAULT", actor="Moldova", source=RUTSKOI),
    figure(4, "killed", 200, None, group="people", date="1992-06-19", source=["Hospital officials", "officials"]),
    figure(4, "killed", 60, 60, source=["Moldovan government", "government"]),
    figure(6, "displaced", 30000, 30000, group="refugees"),
    condition(6, "displacement_camp", STANDS, source="officials"),
    event(7, ["CONCEDE", "AGREE", "COOPERATE"], actor=SNEGUR, date="1992-06-21", status=[*TO_COME, "hypothetical", "offered"]),
    event(8, "REJECT", actor=SMIRNOV),
    event(8, "REQUEST", actor=SMIRNOV, status=ASKED),
    event(9, "CONSULT", actor=["presidents", "presidents of Russia, Ukraine, Romania and Moldova", "Russia"], place="Istanbul", date="1992-06-25", status=TO_COME),
    gap(10, question="whether", reason=UNCLEAR),
], [
    never(1, "event", type=["ASSAULT"], own_voice=True, why="Moldova's account, which the commander contradicts"),
    never(3, "event", type=["ASSAULT"], own_voice=True, why="two charges"),
    never(7, "event", type=["CONCEDE", "RETREAT"], why="an offer under a condition"),
    never(8, "event", type=["RETREAT"], why="a departure that is demanded"),
    never(9, "event", type=["CONSULT"], why="talks to come"),
])

# Croatia: a besieged port shelled, two tolls in one sentence, an ultimatum rejected, a convoy that broke through, truces.
YUGOSLAVS = ["Yugoslav navy ships", "navy", "ships", "army", "army guns", "Yugoslav navy", "Federal army"]
add("dubrovnik-1991", "1991-11-12", "Reuters", [
    "ZAGREB, Nov 12 (Reuter) - Yugoslav navy ships and army guns pounded the besieged Croatian port of Dubrovnik for a fifth day on Tuesday, setting fire to boats and hotels within sight of the medieval walls.",
    "A ferry chartered to take out the wounded was turned back by a gunboat off the island of Mljet, Croatian radio said.",
    "European Community monitors, reached at their hotel, confirmed the account.",
    "At least 23 people have been killed and some 100 wounded since Friday, according to the city's crisis committee; the army, which denies having shelled the old town, said four of its soldiers had died.",
    "The navy on Monday gave the defenders until noon on Wednesday to hand over their weapons and send foreign fighters away.",
    "“There are no foreigners here, and nobody will give up his rifle,” said the mayor, Pero Poljanic, rejecting the ultimatum.",
    "About 50,000 people, 15,000 of them refugees from surrounding villages, have been without running water since the siege began on October 1.",
    "A flotilla of 29 boats led by the liner Slavija slipped through the blockade on October 31 with food and medicine.",
    "Twelve ceasefires have been signed since Croatia declared independence in June, and none has lasted.",
    "EC envoy Lord Carrington plans to fly to Belgrade on Wednesday to arrange a thirteenth.",
    "Cavtat, a resort 15 km to the south, fell to the army in mid-October and has since been governed by a reserve captain.",
], [
    event(0, "ASSAULT", actor=YUGOSLAVS, place="Dubrovnik", date="1991-11-12"),
    condition(0, ["siege", "blockade"], STANDS, place="Dubrovnik"),
    event(1, ["COERCE", "REJECT"], actor="gunboat", recipient=["ferry", "wounded"], source=["Croatian radio", "radio"]),
    figure(3, "killed", 23, None, group="people", date="1991-11-08", source=["crisis committee", "city's crisis committee", "committee"]),
    figure(3, "injured", 100, 100, source=["crisis committee", "city's crisis committee", "committee"]),
    event(3, "ASSAULT", actor="army", place="old town", source="army"),
    figure(3, "killed", 4, 4, group=["soldiers", "its soldiers"], source="army"),
    event(4, ["THREATEN", "REQUEST"], actor="navy", recipient="defenders", date="1991-11-11", status=THREAT),
    event(5, "REJECT", actor=["Poljanic", "Pero Poljanic", "mayor"]),
    figure(6, ["affected", "trapped", "population"], 50000, 50000, group="people"),
    figure(6, "displaced", 15000, 15000, group="refugees"),
    condition(6, "siege", STANDS, date="1991-10-01"),
    event(7, "AID", actor=["flotilla", "boats", "flotilla of 29 boats"], date="1991-10-31"),
    condition(7, ["blockade", "siege"], STANDS),
    agreement(8, "ceasefire", ["agreed", "announced", *BROKEN]),
    event(9, "CONSULT", actor=["Carrington", "Lord Carrington", "EC envoy"], place="Belgrade", date="1991-11-13", status=TO_COME),
    condition(10, "control", ["gains", "holds"], holder="army", place="Cavtat", date="1991-10"),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="the army denies having shelled the old town"),
    never(4, "event", type=["RETREAT"], why="weapons to be handed over under an ultimatum"),
    never(7, "condition", type=["siege", "blockade"], change=["ends", "loses"], why="one convoy slipped through; the siege goes on"),
    never(9, "event", type=["CONSULT"], why="a journey that is planned"),
])

# Ukraine: a city claimed and the claim denied, a block still held, a hand-over announced, losses of several mouths.
WAGNER = ["Wagner", "Wagner Group", "fighters of the Wagner Group", "his men", "its troops", "Russia", "troops"]
UKRAINIANS = ["Ukrainian soldiers", "soldiers", "Ukraine", "others"]
MALIAR = ["Maliar", "Hanna Maliar", "Deputy Defense Minister"]
PRIGOZHIN = ["Prigozhin", "Yevgeny Prigozhin"]
add("bakhmut-2023", "2023-05-21", "AP", [
    "KYIV, Ukraine (AP) — Russia's defense ministry said its troops and fighters of the Wagner Group had captured Bakhmut, the eastern Ukrainian city over which the two sides have fought for more than nine months.",
    "President Volodymyr Zelenskyy said at a summit in Japan that the city was “only in our hearts,” but his spokesman, Serhii Nykyforov, later said the president had meant to deny that it had been captured.",
    "Deputy Defense Minister Hanna Maliar said Ukrainian soldiers still held a fortified block near the MiG-17 monument in the southwest.",
    "She added that others had advanced on both flanks and partly encircled the city.",
    "Wagner's owner, Yevgeny Prigozhin, said in a video on Saturday that his men would hand their positions to the regular army by Thursday and withdraw to camps for rest.",
    "He has put Wagner's dead at 20,000, half of them convicts.",
    "The White House estimated this month that Russia had suffered 100,000 casualties since December, including more than 20,000 killed; Moscow dismissed the figure as made up.",
    "Neither Kyiv nor Moscow publishes its own losses.",
    "Before the war, some 70,000 people lived in the city; a volunteer who left last week said fewer than 500 remained.",
    "Shelling killed two people in Kostiantynivka, 20 kilometers to the west, overnight, the regional governor, Pavlo Kyrylenko, wrote on Telegram.",
    "Russia took Soledar, a salt-mining town to the north, in January.",
], [
    condition(0, "control", "gains", holder=WAGNER, place="Bakhmut", source=["defense ministry", "Russia's defense ministry"]),
    event(0, "ASSAULT", actor=WAGNER, place="Bakhmut", source=["defense ministry", "Russia's defense ministry"]),
    condition(1, "control", DENIED_CONTROL, place=["it", "city", "Bakhmut"], source=["Zelenskyy", "Volodymyr Zelenskyy", "president", "Nykyforov", "Serhii Nykyforov"]),
    condition(2, "control", HOLDS, holder=UKRAINIANS, place=["block", "fortified block", "MiG-17 monument"], source=MALIAR),
    event(3, ENTERED, actor=UKRAINIANS, source=["Maliar", "Hanna Maliar"]),
    condition(3, "siege", STANDS, holder=UKRAINIANS, place="Bakhmut", source=["Maliar", "Hanna Maliar"]),
    event(4, LEAVE, actor=WAGNER, date="2023-05-25", source=PRIGOZHIN, status=TO_COME),
    figure(5, "killed", 20000, 20000, source=PRIGOZHIN),
    figure(6, "casualties", 100000, 100000, date="2022-12", source="White House"),
    figure(6, "killed", 20000, None, source="White House"),
    event(6, "REJECT", actor=["Moscow", "Russia"]),
    gap(7, question="how_many", reason=["not_said", "no_comment"]),
    figure(8, "population", 70000, 70000, group="people", place=["city", "Bakhmut"]),
    figure(8, ["remaining", "trapped", "population"], None, 500, source="volunteer"),
    event(9, "ASSAULT", place="Kostiantynivka", date=["2023-05-20", "2023-05-21"], source=["Kyrylenko", "Pavlo Kyrylenko"]),
    figure(9, "killed", 2, 2, group="people", place="Kostiantynivka", date=["2023-05-20", "2023-05-21"], source=["Kyrylenko", "Pavlo Kyrylenko"]),
    condition(10, "control", "gains", holder=["Russia", "Moscow"], place="Soledar", date="2023-01"),
], [
    never(0, "condition", type=["control"], own_voice=True, why="the ministry's claim, which Kyiv denies"),
    never(1, "condition", type=["control"], own_voice=True, why="the capture is what the president denies"),
    never(4, "event", type=["RETREAT"], why="a hand-over that is announced"),
    never(6, "figure", type=["killed", "casualties"], own_voice=True, why="an estimate that Moscow dismisses"),
])

# Nicaragua, undated: two sets of hostages, some let go, demands, force ruled out, a withdrawal that is contradicted.
CONTRAS = ["Contra rebels", "Rearmed Contra rebels", "rebels", "Contras"]
SANDINISTAS = ["former Sandinista officers", "Sandinista officers", "officers"]
CHAMORRO = ["Chamorro", "Violeta Chamorro", "President"]
add("quilali-undated", None, "AP", [
    "MANAGUA, Nicaragua — Rearmed Contra rebels holding a government peace delegation in the northern mountains released 18 of their captives on Sunday, Cardinal Miguel Obando y Bravo said after meeting their leader.",
    "Twenty others are still being held near Quilali, where the delegation was seized on Thursday when it came to offer the rebels an amnesty.",
    "The rebel leader, Jose Angel Talavera, known as the Jackal, demands that army chief Humberto Ortega and presidential aide Antonio Lacayo resign.",
    "In the capital, former Sandinista officers who stormed the offices of a conservative coalition on Friday to avenge the kidnapping let two women go but kept Vice President Virgilio Godoy and at least 30 other politicians.",
    "They threatened to shoot one hostage for each captive killed in the north.",
    "President Violeta Chamorro ruled out the use of force and asked the Organization of American States (OAS) to mediate.",
    "She said neither of the two officials would step down.",
    "The army said it had withdrawn its patrols from the area at the cardinal's request; a rebel spokesman said over a two-way radio that a battalion was still there.",
    "No shots have been fired at either place.",
    "The rebels, some 1,400 of whom turned in their weapons under a previous amnesty, accuse the army of having murdered 200 of their comrades since the war ended in 1990.",
    "Talks between the two groups of hostage-takers, by telephone, broke off on Saturday, and it was not known when they would resume.",
], [
    event(0, RELEASE, actor=CONTRAS, recipient=["captives", "their captives", "18 of their captives", "delegation", "government peace delegation"], date="W7", source=["Obando y Bravo", "Miguel Obando y Bravo", "Cardinal"]),
    figure(0, "released", 18, 18, group=["captives", "their captives"], date="W7", source=["Obando y Bravo", "Miguel Obando y Bravo", "Cardinal"]),
    event(0, "CONSULT", actor=["Obando y Bravo", "Miguel Obando y Bravo", "Cardinal"], recipient=["their leader", "leader", "Talavera"]),
    figure(1, [*HELD, "remaining"], 20, 20, place="Quilali"),
    event(1, TAKEN, recipient=["delegation", "government peace delegation"], place="Quilali", date="W4"),
    event(2, "REQUEST", actor=["Talavera", "Jose Angel Talavera", "rebel leader"], status=THREAT),
    event(3, "ASSAULT", actor=SANDINISTAS, place=["offices", "capital", "Managua"], date="W5"),
    figure(3, "released", 2, 2, group="women"),
    figure(3, [*HELD, "remaining"], 30, None, group="politicians"),
    event(4, "THREATEN", actor=SANDINISTAS, status=THREAT),
    event(5, "REJECT", actor=CHAMORRO),
    event(5, "REQUEST", actor=CHAMORRO, recipient=["OAS", "Organization of American States"], status=ASKED),
    event(7, "RETREAT", actor=["army", "its patrols", "patrols"], source="army"),
    condition(7, ["presence", "control"], HOLDS, holder="battalion", source=["rebel spokesman", "spokesman"]),
    event(8, "ASSAULT", polarity="negative"),
    event(9, "RETREAT", actor=CONTRAS),
    figure(9, ["surrendered", "fighters"], 1400, 1400, group=CONTRAS),
    event(9, "ACCUSE", actor=CONTRAS, recipient="army"),
    event(9, "ASSAULT", actor="army", recipient=["comrades", "their comrades"], source=CONTRAS),
    figure(9, "killed", 200, 200, group=["comrades", "their comrades"], date="1990", source=CONTRAS),
    gap(10, question="when", reason=UNCLEAR),
], [
    never(4, "event", type=["ASSAULT"], why="a killing that is threatened"),
    never(5, "event", type=["ASSAULT"], why="force that is ruled out"),
    never(7, "event", type=["RETREAT"], own_voice=True, why="the army says so, the rebels contradict it"),
    never(9, "figure", type=["killed"], own_voice=True, why="the rebels' allegation"),
])

# Solomon Islands: a prime minister held, a coup denied, war declared and a pause announced, an older accord.
MEF = ["MEF", "Malaita Eagle Force", "Militiamen", "Militiamen of the Malaita Eagle Force", "militia"]
IFM = ["IFM", "Isatabu Freedom Movement", "Fighters of the rival Isatabu Freedom Movement", "IFM camp"]
NORI = ["Nori", "Andrew Nori", "lawyer"]
add("guadalcanal-2000", "2000-06-07", "AFP", [
    "HONIARA, June 7 (AFP) - Militiamen of the Malaita Eagle Force (MEF) who seized the Solomon Islands prime minister at gunpoint on Monday gave him until Friday to resign, after they had taken over police armouries and most of the capital, Honiara.",
    "The prime minister, Bartholomew Ulufa'alu, is being held at his residence but is in good health, said a Red Cross delegate who was allowed to see him.",
    "Andrew Nori, a lawyer who speaks for the MEF, denied that it had staged a coup and said the prime minister was free to move about.",
    "Fighters of the rival Isatabu Freedom Movement (IFM) were dug in west of the town at Kakabona, where shots were exchanged on Tuesday; residents said two people were killed, but the police, many of whom have joined the militia, had no information.",
    "The MEF fired on an IFM camp with a heavy machine gun mounted on a captured patrol boat, witnesses said.",
    "Nori declared “all-out war” on the IFM but later said that a 48-hour truce would be observed while parliament meets.",
    "The IFM has not replied to the offer.",
    "Australia and New Zealand ruled out sending troops; an Australian frigate is expected in Honiara on Thursday to take off about 1,000 foreigners.",
    "More than 20,000 Malaitans were driven from rural Guadalcanal by the IFM last year, and at least 60 people have died in the conflict since 1998.",
    "A peace accord signed in Honiara last June under the eye of former Fijian leader Sitiveni Rabuka was never carried out.",
], [
    event(0, TAKEN, actor=MEF, recipient=["prime minister", "Solomon Islands prime minister"], date="2000-06-05"),
    event(0, ["THREATEN", "REQUEST"], actor=MEF, recipient=["him", "prime minister", "Ulufa'alu"], status=THREAT),
    condition(0, "control", ["gains", "holds"], holder=["they", *MEF], place=["Honiara", "capital"]),
    event(1, TAKEN, recipient=["Ulufa'alu", "Bartholomew Ulufa'alu", "prime minister"], source=["Red Cross delegate", "delegate"]),
    event(2, TAKEN, actor=["it", *MEF], source=NORI),
    event(3, "ASSAULT", place="Kakabona", date="2000-06-06"),
    condition(3, ["presence", "control"], HOLDS, holder=IFM, place="Kakabona"),
    figure(3, "killed", 2, 2, group="people", source="residents"),
    gap(3, reason=["no_comment", "not_said", "not_clear", "not_verified"]),
    event(4, "ASSAULT", actor=MEF, recipient=IFM, source="witnesses"),
    event(5, ["THREATEN", "ASSAULT", "MOBILIZE"], actor=[*NORI, *MEF], recipient="IFM", status=THREAT),
    agreement(5, "ceasefire", ["announced", "offered", "agreed"], source=NORI),
    gap(6, reason=["no_comment", "not_said"]),
    event(7, "REJECT", actor=["Australia", "New Zealand"]),
    event(7, ["AID", "MOBILIZE"], actor=["Australian frigate", "frigate", "Australia"], place="Honiara", date="2000-06-08", status=TO_COME),
    figure(7, "evacuated", 1000, 1000, group="foreigners"),
    figure(8, "displaced", 20000, None, group="Malaitans", place=["Guadalcanal", "rural Guadalcanal"], date="1999"),
    event(8, ["SANCTION", *TAKEN], actor=IFM, recipient="Malaitans", date="1999"),
    figure(8, "killed", 60, None, group="people", date="1998"),
    agreement(9, "peace", ["agreed", "announced", "collapsed"], place="Honiara", date="1999-06"),
], [
    never(2, "event", type=["ASSAULT", "COERCE"], own_voice=True, why="the coup is what Nori denies"),
    never(5, "condition", type=["ceasefire"], change=STANDS, why="a pause that is announced, by one side"),
    never(7, "event", type=["MOBILIZE", "AID"], why="troops that are ruled out and a ship that is expected"),
])

# Three reports on no armed conflict.
add("cricket-undated", None, None, [
    "South Africa's bowlers laid siege to the Indian batting at Newlands on Tuesday and took the last six wickets for 37 runs to win the second Test inside three days.",
    "Kyle Verster, whose opening burst had blown away the top order, finished with seven for 41 on a ground that he calls his fortress.",
    "India, who held the upper hand until lunch, surrendered the advantage with three run-outs.",
    "“They came at us with everything and we had no answer,” said captain Rohan Iyengar, who denied that there had been a mutiny in the dressing room.",
    "Twelve spectators were treated for burns after a gas bottle exploded at a food stall, stadium officials said.",
    "The home board and the players' union have struck a truce over match fees, two months after the union threatened to boycott the tour.",
    "The tourists retreat to Durban to lick their wounds before the final battle of the series, which starts on Friday.",
], [
    figure(4, "injured", 12, 12, group="spectators", source=["stadium officials", "officials"]),
    event(5, "THREATEN", actor=["union", "players' union"], status=THREAT),
], [
    never(0, "condition", type=["siege", "control"], why="cricket"),
    never(0, "event", type=["ASSAULT"], why="cricket"),
    never(2, "event", type=["RETREAT", "CONCEDE"], why="cricket"),
    never(2, "condition", type=["control"], why="an advantage"),
    never(4, "event", type=["ASSAULT"], why="an accident"),
    never(5, "condition", type=["ceasefire"], why="a quarrel over pay"),
    never(6, "event", type=["RETREAT", "ASSAULT"], why="a team on its way to the next match"),
], title="Verster guns down India as siege of Newlands ends in rout")

add("regent-2017", "2017-08-16", "Reuters", [
    "FREETOWN (Reuters) - Rescue workers have recovered nearly 400 bodies since a hillside collapsed on the Regent district on the edge of Sierra Leone's capital on Monday, the city's chief pathologist said.",
    "The Red Cross said 600 people were missing and at least 3,000 had lost their homes.",
    "President Ernest Bai Koroma, who visited Regent on Tuesday, declared seven days of mourning and ordered everyone still living on the slope to leave at once.",
    "Soldiers have cordoned off the area and are helping to dig.",
    "“The mountain attacked us while we slept,” said Alhaji Sesay, a carpenter.",
    "Israel and Guinea have sent medicine, while Britain promised 5 million pounds.",
    "It was not clear when the dead would be buried, as the morgue has been overrun with relatives.",
    "The capital was last under attack in January 1999, when rebels burned down whole streets in its eastern districts.",
], [
    figure(0, "killed", 400, 400, place=["Regent", "Regent district"], source=["chief pathologist", "pathologist"]),
    figure(1, "missing", 600, 600, group="people", source="Red Cross"),
    figure(1, "displaced", 3000, None, source="Red Cross"),
    event(2, ["COERCE", "REQUEST"], actor=["Koroma", "Ernest Bai Koroma", "President"], status=ASKED),
    event(3, ["AID", "COERCE", "MOBILIZE"], actor="Soldiers"),
    event(5, "AID", actor=["Israel", "Guinea"]),
    gap(6, question="when", reason=UNCLEAR),
    event(7, "ASSAULT", actor="rebels", place=["capital", "Freetown", "eastern districts"], date="1999-01"),
], [
    never(0, "event", type=["ASSAULT"], why="a landslide"),
    never(2, "event", type=["RETREAT"], why="residents who are ordered to go"),
    never(4, "event", type=["ASSAULT"], why="a mountain"),
    never(5, "figure", why="a sum of money"),
    never(6, "event", type=["ASSAULT"], why="a crowd of relatives"),
    never(6, "condition", type=["control"], why="a crowd of relatives"),
])

add("calais-2009", "2009-04-15", "Reuters", [
    "CALAIS, France (Reuters) - French fishermen blockaded the Channel ports of Boulogne, Calais and Dunkirk for a second day on Wednesday, stranding thousands of passengers, in a battle over cod quotas.",
    "Ferry companies diverted some ships to Zeebrugge in Belgium and called up an army of coaches.",
    "Agriculture Minister Michel Barnier offered the fleet 4 million euros in aid but ruled out a higher quota, which Brussels would shoot down, he said.",
    "“We shall not surrender,” said Olivier Delplanque, who speaks for the fishermen of Boulogne.",
    "Union leaders were to vote at dawn on Thursday on a truce until the minister's return from Luxembourg.",
    "Two fishermen were injured when a flare went off in the wheelhouse of a trawler, the coastguard said; earlier reports that a policeman had also been hurt were wrong.",
    "The port of Calais said it was losing one million euros a day and accused the government of standing by.",
    "Riot police were sent to Boulogne but did not intervene.",
    "The price war among the ferry lines has already claimed one victim, SpeedFerries, which went under in November.",
], [
    condition(0, ["blockade", "siege"], STANDS, holder=["French fishermen", "fishermen"], place=["Boulogne", "Calais", "Dunkirk", "Channel ports"]),
    figure(0, ["trapped", "affected"], *THOUSANDS, group="passengers"),
    event(2, "REJECT", actor=["Barnier", "Michel Barnier", "Agriculture Minister"]),
    event(2, ["AID", "AGREE", "CONCEDE", "COOPERATE"], actor=["Barnier", "Michel Barnier", "Agriculture Minister"], status=[*TO_COME, "occurred", "offered"]),
    figure(5, "injured", 2, 2, group="fishermen", source="coastguard"),
    event(6, "ACCUSE", actor=["port", "port of Calais"], recipient="government"),
    event(7, "MOBILIZE", actor=["Riot police", "police"], place="Boulogne"),
], [
    never(0, "event", type=["ASSAULT"], why="a dispute over fish"),
    never(1, "event", type=["MOBILIZE"], why="coaches"),
    never(2, "event", type=["ASSAULT"], why="a quota shot down"),
    never(3, "event", type=["RETREAT", "CONCEDE"], why="they will not"),
    never(4, "condition", type=["ceasefire"], change=STANDS, why="a pause in a strike, not yet voted on"),
    never(5, "event", type=["ASSAULT"], why="an accident"),
    never(8, "figure", why="a bankrupt firm"),
])

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning8.jsonl"), REPORTS)
