# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on from the desks of many agencies: background paragraphs, chains of sources, tolls and their parts.

Each report keeps to the unspectacular wording of its kind: a wire story, a situation report, a monitor's brief, a live
page, a local paper, state media. `python tuning4.py` writes tuning4.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HEDGED,
    HOLDS,
    LEAVE,
    RELEASE,
    SCORES,
    SEVERAL,
    STANDS,
    TAKEN,
    TENS_OF_THOUSANDS,
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


def add(id, published, outlet, sentences, facts, nevers, **more):
    REPORTS.append(report(id, published, outlet, sentences, facts, nevers, **more))


# Sri Lanka: a capital taken, a call to surrender, a bombing blamed on the losers, a truce ended long before.
LTTE = ["LTTE", "Liberation Tigers of Tamil Eelam", "Tamil Tiger rebels", "Tamil Tiger", "Tamil Tigers", "Tigers", "rebels", "guerrillas"]
ARMY = ["Sri Lankan troops", "troops", "soldiers", "Government forces", "government forces", "Sri Lanka Army", "Sri Lankan army"]
add("kilinochchi-2009", "2009-01-02", "Reuters", [
    "COLOMBO, Jan 2 (Reuters) - Sri Lankan troops captured the northern town of Kilinochchi on Friday, taking the de facto capital that the Tamil Tiger rebels have held for a decade, President Mahinda Rajapaksa said.",
    "In a televised address, he urged the rebels to lay down their arms and surrender.",
    "The Liberation Tigers of Tamil Eelam (LTTE) did not immediately comment, but the pro-rebel website TamilNet said the guerrillas had moved their headquarters further northeast before soldiers entered what it called a ghost town.",
    "Less than two hours after the announcement, a suicide bomber on a motorcycle blew himself up outside the air force headquarters in Colombo, killing two airmen and wounding at least 30 other people, police said.",
    "The military blamed the Tigers for the attack.",
    "Government forces have lost nearly 1,000 men since June, according to a defence ministry official who asked not to be identified.",
    "Neither side's casualty figures can be verified because journalists are barred from the war zone.",
    "A truce brokered by Norway in 2002 was formally ended by the government last January.",
    "Some 230,000 people displaced by the fighting are living in areas under rebel control, aid agencies estimate.",
], [
    event(0, ["ASSAULT", "MOBILIZE"], actor=ARMY, place="Kilinochchi", date="2009-01-02", source=["Rajapaksa", "President"]),
    condition(0, "control", "gains", holder=ARMY, place="Kilinochchi", date="2009-01-02", source=["Rajapaksa", "President"]),
    condition(0, "control", [*HOLDS, "loses", "ends"], holder=LTTE, place=["Kilinochchi", "capital", "de facto capital"]),
    event(1, "REQUEST", actor="Rajapaksa", recipient=LTTE, status=ASKED),
    gap(2, reason=["no_comment", "not_said"]),
    event(2, ["RETREAT", "MOBILIZE"], actor=LTTE, source="TamilNet"),
    event(2, ["MOBILIZE", "ASSAULT"], actor=ARMY, place=["ghost town", "Kilinochchi"], source="TamilNet"),
    event(3, "ASSAULT", actor="suicide bomber", place=["Colombo", "air force headquarters"], source="police"),
    figure(3, "killed", 2, 2, group="airmen", source="police"),
    figure(3, "injured", 30, None, group="people", source="police"),
    event(4, "ACCUSE", actor="military", recipient=LTTE),
    event(4, "ASSAULT", actor=LTTE, source="military"),
    figure(5, ["killed", "casualties"], 1000, 1000, group=["men", *ARMY], date="2008-06", source=["official", "defence ministry official"]),
    gap(6, reason="not_verified"),
    event(6, ["COERCE", "REJECT"], recipient="journalists"),
    agreement(7, "ceasefire", ["agreed", "announced"], date="2002"),
    condition(7, "ceasefire", ["ends", "collapsed", "violated", "expired", "suspended"], date="2008-01"),
    figure(8, "displaced", 230000, 230000, source="aid agencies"),
], [
    never(1, "event", type=["RETREAT"], why="a surrender that is urged"),
    never(1, "agreement", type=["surrender"], why="a surrender that is urged"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="who sent the bomber is the military's word"),
    never(6, "figure", why="no number is given"),
    never(8, "event", type=["RETREAT", "MOBILIZE"], why="displaced people living somewhere"),
])

# Nepal: a headquarters town stormed and left, captives led away, tolls by two sides, a truce given up.
MAOISTS = ["Maoist rebels", "Maoists", "Maoist", "rebels", "rebel", "guerrillas"]
add("beni-2004", "2004-03-22", "AP", [
    "KATMANDU, Nepal (AP) — The death toll from a rebel attack on the western town of Beni rose to 135 on Monday as soldiers searched the hills for the attackers, the Royal Nepalese Army said.",
    "Thousands of Maoist rebels stormed the district headquarters late on Saturday, firing mortars at an army barracks and setting fire to government offices and the jail.",
    "They held the town for about 12 hours before withdrawing on Sunday morning with as many as 35 hostages, among them the chief district officer and a senior police officer, residents reached by telephone said.",
    "Officials said 18 soldiers, 15 police officers and two civilians were among the dead; the rest were guerrillas.",
    "In a statement, the rebels said they had lost fewer than 80 fighters, and they denied using villagers as human shields.",
    "The International Committee of the Red Cross (ICRC) said it had asked for access to the captives and had received no reply.",
    "Peace talks between the government and the Maoists, who have been fighting since 1996 to replace the monarchy with a communist republic, broke down last August, when the rebels pulled out of a seven-month cease-fire.",
    "More than 9,000 people have died in the insurgency.",
], [
    figure(0, "killed", 135, 135, place="Beni", source=["Royal Nepalese Army", "army"]),
    event(0, "ASSAULT", actor=MAOISTS, place="Beni", source=["Royal Nepalese Army", "army"]),
    event(1, "ASSAULT", actor=MAOISTS, place=["district headquarters", "Beni", "headquarters"], date="2004-03-20"),
    figure(1, "fighters", *THOUSANDS, group=MAOISTS),
    event(1, "ASSAULT", recipient=["army barracks", "barracks", "government offices", "jail"]),
    condition(2, "control", [*HOLDS, "gains"], holder=MAOISTS, place="Beni", source="residents"),
    event(2, "RETREAT", actor=MAOISTS, date="2004-03-21", source="residents"),
    figure(2, ["hostages", "abducted"], None, 35, source="residents"),
    figure(3, "killed", 18, 18, group="soldiers", source="Officials"),
    figure(3, "killed", 15, 15, group="police officers", source="Officials"),
    figure(3, "killed", 2, 2, group="civilians", source="Officials"),
    figure(4, "killed", None, 80, group="fighters", source=MAOISTS),
    event(4, TAKEN, actor=MAOISTS, recipient="villagers", source=MAOISTS),
    event(5, "REQUEST", actor=["ICRC", "International Committee of the Red Cross"], status=ASKED),
    event(6, ["CONSULT", "REJECT"], date="2003-08", status=["ended", "failed", "occurred"]),
    event(6, "ASSAULT", actor=MAOISTS, date="1996"),
    agreement(6, "ceasefire", ["collapsed", "violated"], party=MAOISTS, date="2003-08"),
    figure(7, "killed", 9000, None),
], [
    never(2, "figure", type=["killed", "displaced", "evacuated"], why="hours and hostages"),
    never(4, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="the rebels deny it"),
    never(5, "event", type=["RETREAT", "AID"], why="access that was asked for"),
    never(6, "event", type=["RETREAT"], why="they pulled out of a cease-fire, not of a place"),
])

# Angola: an attack driven back, a denial, an accusation, staff moved, a protocol not kept.
UNITA = ["UNITA", "UNITA rebels", "rebels", "rebel"]
add("bailundo-1998", "1998-12-14", "AFP", [
    "LUANDA (AFP) - Angolan government troops have been driven back from Bailundo, the headquarters of the UNITA rebels, with the loss of 14 armoured vehicles, diplomats said on Monday.",
    "The defence ministry denied that its troops had retreated and said the air force was bombing rebel positions around the town.",
    "UNITA, which accuses President Jose Eduardo dos Santos of having started the offensive on December 4 to wreck the peace process, said it was ready to defend itself.",
    "The United Nations moved 33 of its staff from Huambo to the coast on Saturday.",
    "Its observers, of whom fewer than 1,000 are left in the country, have been confined to provincial capitals since a helicopter was fired on last week.",
    "Under the Lusaka protocol, which the two sides signed in November 1994, UNITA was to disarm and give up the towns under its control, but it has kept Bailundo and Andulo.",
    "How many civilians are on the move is not known; the governor of Huambo spoke of 50,000 new arrivals since the beginning of the month.",
], [
    event(0, "ASSAULT", recipient=["government troops", "Angolan government troops", "troops"], place="Bailundo", source="diplomats"),
    condition(0, "control", HOLDS, holder=UNITA, place="Bailundo"),
    figure(0, "destroyed", 14, 14, group=["armoured vehicles", "vehicles"], source="diplomats"),
    event(1, "RETREAT", actor=["its troops", "troops", "government troops", "Angolan government troops"], source="defence ministry"),
    event(1, "ASSAULT", actor="air force", place=["Bailundo", "town", "rebel positions"], source="defence ministry"),
    event(2, "ACCUSE", actor="UNITA", recipient=["dos Santos", "President"]),
    event(2, "ASSAULT", actor=["dos Santos", "President"], date="1998-12-04", source="UNITA"),
    event(3, ["AID", "RETREAT", "COOPERATE"], actor=["United Nations", "U.N."], date="1998-12-12"),
    figure(3, "evacuated", 33, 33, group="staff", place="Huambo", date="1998-12-12"),
    figure(4, ["remaining", "fighters", "population"], None, 1000, group=["observers", "its observers"]),
    event(4, "ASSAULT", recipient="helicopter"),
    agreement(5, ["peace", "disarmament", "other"], ["agreed", "announced"], date="1994-11"),
    event(5, LEAVE, actor="UNITA", status=TO_COME),
    condition(5, "control", HOLDS, holder="UNITA", place=["Bailundo", "Andulo"]),
    gap(6, question="how_many", reason=UNCLEAR),
    figure(6, "displaced", 50000, 50000, date="1998-12", source=["governor", "governor of Huambo"]),
], [
    never(1, "event", type=["RETREAT"], why="a retreat that is denied"),
    never(1, "event", type=["ASSAULT"], own_voice=True, why="the ministry's account"),
    never(2, "event", type=["ASSAULT"], own_voice=True, why="what UNITA accuses the president of"),
    never(5, "event", type=["RETREAT"], why="UNITA was to disarm and leave, and has not"),
    never(6, "event", type=["RETREAT", "MOBILIZE"], why="civilians on the move"),
])

# Sierra Leone: peacekeepers held, a denial, an advance that proved unfounded, terms of an accord half kept.
RUF = ["Rebels", "rebels", "RUF", "Revolutionary United Front", "his men"]
UN = ["United Nations", "U.N.", "world body", "UN"]
add("makeni-2000", "2000-05-06", "Reuters", [
    "FREETOWN, May 6 (Reuters) - Rebels in Sierra Leone are holding at least 318 United Nations peacekeepers, most of them Zambians, after ambushing their convoy near the central town of Makeni, the world body said on Saturday.",
    "Foday Sankoh, leader of the Revolutionary United Front (RUF), denied that his men had taken anybody prisoner and suggested that the peacekeepers had lost their way in the bush.",
    "Four Kenyan soldiers who disappeared on Tuesday are feared dead.",
    "The rebels have also seized 13 armoured personnel carriers.",
    "U.N. spokesman Fred Eckhard said an earlier report that rebels were advancing on Freetown had proved unfounded.",
    "Britain is sending a military team to advise the mission but has ruled out committing combat troops.",
    "Under a peace accord signed in Lome last July, the RUF was given four cabinet posts in return for disarming its estimated 15,000 fighters.",
    "Fewer than 5,000 had handed in their weapons by the time the fighting broke out.",
    "The Security Council, meeting late on Friday, demanded the immediate and unconditional release of all those detained.",
], [
    figure(0, ["hostages", "detained", "abducted"], 318, None, group=["peacekeepers", "United Nations peacekeepers"], source=UN),
    event(0, "ASSAULT", actor=RUF, recipient=["convoy", "peacekeepers"], place="Makeni", source=UN),
    event(1, TAKEN, actor=RUF, source="Sankoh"),
    figure(2, "missing", 4, 4, group=["Kenyan soldiers", "soldiers"], date="2000-05-02"),
    figure(2, "killed", 4, 4, group=["Kenyan soldiers", "soldiers"]),
    event(3, TAKEN, actor=RUF, recipient=["armoured personnel carriers", "carriers"]),
    event(4, ["ASSAULT", "MOBILIZE"], actor=RUF, place="Freetown", source=["Eckhard", "U.N. spokesman"], polarity="negative", status=["occurred", "ongoing", "planned", "failed", "hypothetical"]),
    event(5, ["MOBILIZE", "AID"], actor="Britain", status=["occurred", "ongoing", "planned"]),
    event(5, "REJECT", actor="Britain"),
    agreement(6, "peace", ["agreed", "announced"], party=RUF, place="Lome", date="1999-07"),
    figure(6, "fighters", 15000, 15000, group="fighters"),
    figure(7, ["surrendered", "fighters"], None, 5000),
    event(7, "RETREAT", actor=["fighters", "its estimated 15,000 fighters", *RUF]),
    event(8, "CONSULT", actor="Security Council", date="2000-05-05"),
    event(8, "REQUEST", actor="Security Council", status=ASKED),
], [
    never(1, "event", type=["ASSAULT", "COERCE"], own_voice=True, why="Sankoh denies it"),
    never(4, "event", type=["ASSAULT", "MOBILIZE"], own_voice=True, why="a report that proved unfounded"),
    never(6, "event", type=["RETREAT"], why="a term of the accord"),
    never(8, "event", type=["RETREAT", "COOPERATE"], why="a release that is demanded"),
])

# Central African Republic, undated: a capital overrun, an accord said to be broken, looting, a power that stays out.
SELEKA = ["Rebels", "rebels", "Seleka", "rebel"]
add("bangui-undated", None, "AP", [
    "BANGUI, Central African Republic (AP) — Rebels overran the capital on Sunday, and President Francois Bozize fled across the river to Congo, a presidential adviser said.",
    "The rebels, a loose alliance known as Seleka, had resumed their offensive on Thursday, accusing Bozize of breaking a peace accord signed in Libreville in January.",
    "South Africa said 13 of its soldiers were killed and 27 wounded when a column of rebels attacked their base on the outskirts of the city, and one soldier was still missing.",
    "By nightfall, gunmen in pickup trucks were looting shops and the offices of aid agencies, according to witnesses.",
    "“They took our ambulances and even the mattresses,” said a doctor at the community hospital, which has been without electricity since Saturday.",
    "A rebel spokesman, Col. Djouma Narkoyo, said there would be no reprisals and called on the regional peacekeepers to stay in their barracks.",
    "France, the former colonial power, has secured the airport with 250 troops but said it had no intention of intervening.",
    "It was not clear who was in charge of the country.",
    "Bozize himself seized power in a coup in 2003.",
], [
    event(0, "ASSAULT", actor=SELEKA, place=["capital", "Bangui"], date="W7", source=["presidential adviser", "adviser"]),
    condition(0, "control", "gains", holder=SELEKA, place=["capital", "Bangui"], date="W7", source=["presidential adviser", "adviser"]),
    event(1, "ASSAULT", actor=SELEKA, date="W4"),
    event(1, "ACCUSE", actor=SELEKA, recipient="Bozize"),
    agreement(1, "peace", ["violated", "collapsed"], party="Bozize", source=SELEKA),
    agreement(1, "peace", ["agreed", "announced"]),
    figure(2, "killed", 13, 13, group=["its soldiers", "soldiers"], source="South Africa"),
    figure(2, "injured", 27, 27, source="South Africa"),
    event(2, "ASSAULT", actor=["column of rebels", *SELEKA], place=["base", "outskirts", "Bangui"], source="South Africa"),
    figure(2, "missing", 1, 1, group="soldier", source="South Africa"),
    event(3, TAKEN, actor="gunmen", source="witnesses"),
    event(4, TAKEN, recipient=["ambulances", "mattresses", "hospital"], source="doctor"),
    event(5, "REQUEST", actor=["Narkoyo", "rebel spokesman", *SELEKA], recipient=["peacekeepers", "regional peacekeepers"], status=ASKED),
    condition(6, ["control", "presence"], ["gains", *STANDS], holder=["France", "troops"], place="airport"),
    figure(6, "fighters", 250, 250, group="troops"),
    event(6, "REJECT", actor="France"),
    gap(7, question="who", reason=UNCLEAR),
    event(8, TAKEN, actor="Bozize", date="2003"),
], [
    never(3, "figure", why="nothing is counted"),
    never(5, "event", type=["ASSAULT"], why="reprisals that are ruled out"),
    never(5, "event", type=["RETREAT"], why="peacekeepers who are told to stay in barracks"),
    never(6, "event", type=["ASSAULT"], why="France will not intervene"),
])

# Mali: a town lost and retaken, help from abroad, a threat, losses by two hands, troops to come.
ISLAMISTS = ["Islamist fighters", "Islamists", "fighters", "Islamist", "rebels", "his men"]
MALI = ["Malian soldiers", "soldiers", "Malian"]
add("konna-2013", "2013-01-12", "AFP", [
    "BAMAKO (AFP) - Malian soldiers retook the central town of Konna from Islamist fighters on Friday with the help of French air strikes, a military officer in Bamako said.",
    "The Islamists had captured the town on Thursday, which opened the road to Mopti and its airport.",
    "French President Francois Hollande said his country had intervened at the request of Mali's interim president, Dioncounda Traore, who has declared a state of emergency.",
    "A French helicopter pilot was killed in the operation, according to Defence Minister Jean-Yves Le Drian.",
    "A commander of the Ansar Dine group, Sanda Ould Boumama, would not say whether his men had left Konna and warned of consequences for French citizens.",
    "Eleven Malian soldiers died and about 60 were wounded, Traore said, while a senior officer put the losses of the Islamists at over 100.",
    "The regional bloc ECOWAS authorised the immediate dispatch of a force, which is to number 3,300 under a UN resolution adopted in December.",
    "Residents of Gao said that calm reigned in the city, which the rebels have held since last April.",
], [
    event(0, "ASSAULT", actor=MALI, recipient=ISLAMISTS, place="Konna", date="2013-01-11", source=["military officer", "officer"]),
    condition(0, "control", "gains", holder=MALI, place="Konna", date="2013-01-11", source=["military officer", "officer"]),
    condition(0, "control", ["loses", "ends"], holder=ISLAMISTS, place="Konna", source=["military officer", "officer"]),
    event(0, ["ASSAULT", "AID", "SUPPORT"], actor=["French", "France", "French air strikes"], source=["military officer", "officer"]),
    event(1, "ASSAULT", actor=ISLAMISTS, place=["town", "Konna"], date="2013-01-10"),
    condition(1, "control", "gains", holder=ISLAMISTS, place=["town", "Konna"], date="2013-01-10"),
    event(2, ["ASSAULT", "MOBILIZE", "AID", "SUPPORT"], actor=["France", "his country"], source=["Hollande", "President"]),
    event(2, "REQUEST", actor=["Traore", "interim president"], status=ASKED),
    event(2, "COERCE", actor=["Traore", "interim president"]),
    figure(3, "killed", 1, 1, group=["pilot", "helicopter pilot", "French helicopter pilot"], source=["Le Drian", "Defence Minister"]),
    gap(4, question="whether", reason=["not_said", "no_comment", "not_clear"]),
    event(4, "THREATEN", actor=["Boumama", "commander"], recipient=["French citizens", "citizens"], status=THREAT),
    figure(5, "killed", 11, 11, group=["Malian soldiers", "soldiers"], source="Traore"),
    figure(5, "injured", 60, 60, source="Traore"),
    figure(5, ["killed", "casualties"], 100, None, group=ISLAMISTS, source=["senior officer", "officer"]),
    event(6, ["MOBILIZE", "SUPPORT", "AGREE", "CONCEDE"], actor="ECOWAS", status=[*TO_COME, "occurred"]),
    figure(6, "fighters", 3300, 3300),
    condition(7, "calm", STANDS, place=["city", "Gao"], source=["Residents", "Residents of Gao"]),
    condition(7, "control", [*HOLDS, "gains", "begins"], holder=ISLAMISTS, place=["city", "Gao"], date="2012-04"),
], [
    never(4, "event", type=["RETREAT"], why="whether they have left is not said"),
    never(4, "event", type=["ASSAULT", "SANCTION"], why="a threat"),
    never(6, "event", type=["MOBILIZE", "ASSAULT"], why="a force to come"),
    never(6, "figure", type=["killed", "injured", "displaced"], why="the strength of a force"),
])

# Myanmar: a situation report on a state capital.
LOIKAW = [
    "Fighting between the Myanmar Armed Forces and Karenni resistance groups in Loikaw, the capital of Kayah State, has intensified since 11 November.",
    "Local sources report that shelling and air strikes have destroyed at least 20 houses and a clinic.",
    "An estimated 45,000 people, more than half of the population of the town, have fled, mainly to southern Shan State.",
    "Resistance groups claim to control the university and several army outposts; this has not been verified.",
    "All UN staff were relocated to Taunggyi on 15 November.",
    "The road to Taunggyi is closed to commercial traffic, and passengers are searched at checkpoints.",
    "Some 3,200 displaced families in monasteries received cash and rice during the reporting period.",
    "Partners have asked the authorities for travel authorizations for December and are awaiting a reply.",
    "A convoy with 12 tons of medical supplies is ready to leave Yangon as soon as security conditions allow.",
]
add("loikaw-2023", "2023-11-22", "OCHA", LOIKAW, [
    event(0, "ASSAULT", actor=["Myanmar Armed Forces", "Karenni resistance groups", "Karenni", "resistance groups"], place="Loikaw", date="2023-11-11"),
    event(1, "ASSAULT", recipient=["houses", "clinic"], source=["Local sources", "sources"]),
    figure(1, "destroyed", 20, None, group="houses", source=["Local sources", "sources"]),
    figure(1, "destroyed", 1, 1, group="clinic", source=["Local sources", "sources"]),
    figure(2, "displaced", 45000, 45000, group="people", place=["town", "Loikaw"]),
    condition(3, "control", [*HOLDS, "gains"], holder=["Resistance groups", "Karenni"], place=["university", "outposts", "army outposts"], source=["Resistance groups", "Karenni"]),
    gap(3, reason="not_verified"),
    event(4, ["AID", "RETREAT", "COOPERATE"], date="2023-11-15"),
    event(5, "COERCE", place=["road", "Taunggyi", "road to Taunggyi", "checkpoints"]),
    event(6, "AID", recipient=["displaced families", "families"]),
    figure(6, ["displaced", "affected"], 3200, 3200, group=["families", "displaced families"], place="monasteries"),
    event(7, "REQUEST", actor="Partners", recipient="authorities", status=ASKED),
    event(8, ["AID", "MOBILIZE"], status=["planned", "hypothetical"]),
], [
    never(2, "event", type=["RETREAT", "MOBILIZE"], why="people who fled"),
    never(3, "condition", type=["control"], own_voice=True, why="a claim that has not been verified"),
    never(6, "event", type=["RETREAT"], why="families given aid"),
    never(7, "agreement", why="leave to travel that is asked for"),
    never(8, "event", type=["AID", "MOBILIZE", "RETREAT"], why="a convoy that waits"),
    never(8, "condition", why="security conditions are no condition on the ground"),
    never(8, "figure", why="12 tons"),
], title="Myanmar: Loikaw Flash Update No. 2", text="MYANMAR: Loikaw Flash Update No. 2 (as of 22 November 2023)\n\nHIGHLIGHTS\n"
    + "".join(f"• {s}\n" for s in LOIKAW[:3])
    + "\nSITUATION OVERVIEW\n" + " ".join(LOIKAW[3:6]) + "\n\nRESPONSE\n" + "".join(f"• {s}\n" for s in LOIKAW[6:]))

# Nigeria: a local paper on a school raid, numbers of several hands, a promise, a plea.
GUNMEN = ["Gunmen", "gunmen", "kidnappers", "Gunmen on motorcycles"]
add("kuriga-2024", "2024-03-08", "Premium Times", [
    "Gunmen on motorcycles abducted more than 280 pupils and teachers from a school in Kuriga, Kaduna State, on Thursday morning, residents and local officials told this newspaper.",
    "One person was shot dead and another is being treated at a hospital in Birnin Gwari.",
    "A teacher who escaped, Sani Abdullahi, said 187 pupils were missing from the secondary section and 125 from the primary section, of whom 25 had since returned.",
    "The state police command would not confirm the figures, saying only that a search was under way.",
    "Governor Uba Sani visited the village on Thursday evening and promised that every child would be brought home.",
    "No group has claimed responsibility, and no ransom demand had been received as of Friday afternoon.",
    "Soldiers are believed to have surrounded a forest in neighbouring Zamfara State where the kidnappers may be hiding.",
    "In a similar raid in the state in July 2021, 121 students of a Baptist school were taken; most of them were freed after their parents had paid.",
    "Amnesty International urged the authorities not to attempt a rescue that might put the children at risk.",
], [
    event(0, TAKEN, actor=GUNMEN, recipient=["pupils", "pupils and teachers", "teachers"], place=["Kuriga", "school"], date="2024-03-07", source=["residents", "local officials"]),
    figure(0, ["abducted", "hostages"], 280, None, group=["pupils", "pupils and teachers"], date="2024-03-07", source=["residents", "local officials"]),
    event(1, "ASSAULT", recipient=["One person", "person"]),
    figure(1, "killed", 1, 1),
    figure(1, "injured", 1, 1),
    figure(2, "missing", 187, 187, group="pupils", source=["Abdullahi", "teacher"]),
    figure(2, "missing", 125, 125, source=["Abdullahi", "teacher"]),
    figure(2, ["returned", "released"], 25, 25, source=["Abdullahi", "teacher"]),
    gap(3, reason=["not_said", "no_comment", "not_verified", "not_clear"]),
    event(4, "CONSULT", actor=["Sani", "Governor"], place=["village", "Kuriga"], date="2024-03-07"),
    event(4, [*RELEASE, "AID"], source=["Sani", "Governor"], status=TO_COME),
    condition(6, "siege", STANDS, holder="Soldiers", place=["forest", "Zamfara State", "Zamfara"], certainty=HEDGED),
    condition(6, "presence", STANDS, holder=["kidnappers", *GUNMEN], place=["forest", "Zamfara State", "Zamfara"], certainty=HEDGED),
    event(7, TAKEN, recipient=["students", "121 students"], date="2021-07"),
    figure(7, ["abducted", "hostages"], 121, 121, group="students", date="2021-07"),
    event(7, RELEASE),
    event(8, "REQUEST", actor="Amnesty International", recipient="authorities", status=ASKED),
], [
    never(4, "event", type=["RETREAT", "AID", "COOPERATE"], why="a promise"),
    never(5, "event", type=["REQUEST", "THREATEN"], why="no demand was received"),
    never(5, "event", type=["ASSAULT"], why="nobody has claimed it"),
    never(8, "event", type=["ASSAULT", "AID"], why="a rescue that is advised against"),
])

# Somalia, undated: a base taken, a retreat owned up to, prisoners claimed, an accusation denied, an offer unanswered.
CLANS = ["Clan militiamen", "militiamen", "clan militiamen"]
SOMALILAND = ["Somaliland forces", "Somaliland", "Somaliland army", "its troops", "troops"]
add("lasanod-undated", None, "Xinhua", [
    "MOGADISHU (Xinhua) -- Clan militiamen in northern Somalia captured a key military base from Somaliland forces outside the town of Las Anod on Friday after a day of heavy clashes, elders and witnesses said.",
    "The Goojacade base had been the main garrison of the Somaliland army in the Sool region since it withdrew from Las Anod itself in January.",
    "The Somaliland defense ministry admitted in a statement that its troops had regrouped at Oog, 100 km to the west, and did not give casualty figures.",
    "A militia commander, who declined to be named, claimed that more than 300 soldiers had been taken prisoner and that tanks had been seized.",
    "Doctors at the town's general hospital said they had received the bodies of 12 fighters and were treating scores of wounded.",
    "The hospital itself has been struck by shells at least four times since the conflict erupted in February, according to Amnesty International, which has accused the Somaliland army of indiscriminate shelling.",
    "Hargeisa has denied the accusation.",
    "Between 154,000 and 203,000 people have fled Las Anod, most of them to Buhoodle and across the Ethiopian border, according to the UN refugee agency.",
    "Neither party has responded to an Ethiopian offer to mediate.",
], [
    event(0, "ASSAULT", actor=CLANS, recipient=SOMALILAND, place=["base", "military base", "Las Anod"], date="W5", source=["elders", "witnesses", "elders and witnesses"]),
    condition(0, "control", "gains", holder=CLANS, place=["base", "military base", "Las Anod"], date="W5", source=["elders", "witnesses", "elders and witnesses"]),
    condition(0, "control", ["loses", "ends"], holder=SOMALILAND, place=["base", "military base", "Las Anod"], source=["elders", "witnesses", "elders and witnesses"]),
    condition(1, ["control", "presence"], [*STANDS, "gains"], holder=SOMALILAND, place=["Goojacade", "Goojacade base", "base"]),
    event(1, "RETREAT", actor=SOMALILAND, place="Las Anod"),
    event(2, ["RETREAT", "MOBILIZE"], actor=SOMALILAND, place="Oog", source=["defense ministry", "Somaliland defense ministry"]),
    gap(2, question="how_many", reason=["not_said", "no_comment"]),
    figure(3, ["detained", "surrendered", "hostages"], 300, None, group="soldiers", source=["commander", "militia commander"]),
    event(3, TAKEN, recipient="soldiers", source=["commander", "militia commander"]),
    event(3, TAKEN, recipient="tanks", source=["commander", "militia commander"]),
    figure(4, "killed", 12, 12, group="fighters", source="Doctors"),
    figure(4, "injured", *SCORES, source="Doctors"),
    event(5, "ASSAULT", recipient="hospital", source="Amnesty International"),
    event(5, "ACCUSE", actor="Amnesty International", recipient=SOMALILAND),
    event(5, "ASSAULT", actor=SOMALILAND, source="Amnesty International"),
    event(6, "ASSAULT", source=["Hargeisa", "Somaliland"]),
    figure(7, "displaced", 154000, 203000, place="Las Anod", source=["UN refugee agency", "UNHCR"]),
    event(8, ["CONSULT", "COOPERATE", "AGREE", "SUPPORT", "AID"], actor=["Ethiopian", "Ethiopia"], status=[*TO_COME, "occurred"]),
], [
    never(2, "figure", why="no figures were given; 100 km"),
    never(3, "figure", type=["detained", "surrendered"], own_voice=True, why="the commander's claim"),
    never(3, "event", type=["REJECT"], why="'declined to be named' rejects nothing"),
    never(5, "figure", why="four times"),
    never(6, "event", type=["ASSAULT"], own_voice=True, why="Hargeisa denies it"),
    never(7, "event", type=["RETREAT"], why="civilians who fled"),
    never(8, "event", type=["CONSULT"], why="an offer to which nobody has responded"),
])

# Ethiopia: a capital abandoned, a truce declared by one side and mocked by the other, soldiers in an office.
TIGRAY = ["Tigrayan forces", "TDF", "Tigray Defence Forces", "fighters", "forces"]
ERITREANS = ["Eritrean soldiers", "Eritrean", "soldiers"]
add("mekelle-2021", "2021-06-29", "Reuters", [
    "ADDIS ABABA/NAIROBI, June 29 (Reuters) - Tigrayan forces were back in control of the regional capital Mekelle on Tuesday, a day after Ethiopian troops abandoned it and the federal government announced a unilateral ceasefire.",
    "Residents described fireworks and waving crowds as fighters of the Tigray Defence Forces (TDF) drove through the streets.",
    "TDF spokesman Getachew Reda dismissed the ceasefire as a joke and said the forces would pursue their enemies as far as Asmara if necessary.",
    "The government has said the truce, which is meant to let farmers plant, will last until the end of September.",
    "Eritrean soldiers, who have fought on the government's side since November, withdrew from Shire and Axum overnight, according to two aid workers and a doctor.",
    "It was not clear whether they were leaving Tigray altogether, and Eritrea's information minister did not return calls.",
    "UNICEF said soldiers had entered its office in Mekelle on Monday and dismantled satellite equipment, and condemned the act.",
    "More than 350,000 people face famine in Tigray, the United Nations estimates, and about two million have been displaced.",
    "Prime Minister Abiy Ahmed, who declared victory in November after his troops had taken Mekelle, had rejected warnings that the war could drag on.",
], [
    condition(0, "control", ["gains", *STANDS], holder=TIGRAY, place="Mekelle", date="2021-06-29"),
    event(0, "RETREAT", actor=["Ethiopian troops", "troops"], place="Mekelle", date="2021-06-28"),
    condition(0, "control", ["loses", "ends"], holder=["Ethiopian troops", "troops"], place="Mekelle", date="2021-06-28"),
    agreement(0, "ceasefire", ["announced", "agreed"], party=["federal government", "government"], date="2021-06-28"),
    event(1, "MOBILIZE", actor=TIGRAY, source="Residents"),
    event(2, ["REJECT", "ACCUSE"], actor=["Getachew", "Getachew Reda", "TDF spokesman"]),
    event(2, ["ASSAULT", "THREATEN"], actor=["Getachew", "Getachew Reda", "TDF spokesman", *TIGRAY], status=["planned", "threatened", "hypothetical", "occurred"]),
    condition(3, "ceasefire", [*STANDS, "announced", "agreed", "partly_implemented"], source=["government", "federal government"]),
    event(4, ["ASSAULT", "SUPPORT", "COOPERATE", "AID"], actor=ERITREANS, date="2020-11"),
    event(4, "RETREAT", actor=ERITREANS, place=["Shire", "Axum"], date=["2021-06-28", "2021-06-29"], source=["aid workers", "doctor"]),
    gap(5, question="whether", reason=UNCLEAR),
    gap(5, reason=["no_comment", "not_said"]),
    event(6, [*TAKEN, "MOBILIZE"], actor="soldiers", place=["Mekelle", "office"], date="2021-06-28", source="UNICEF"),
    event(6, "ACCUSE", actor="UNICEF"),
    figure(7, "affected", 350000, None, place="Tigray", source=["United Nations", "U.N."]),
    figure(7, "displaced", 2000000, 2000000, place="Tigray"),
    condition(8, "control", "gains", holder=["his troops", "troops", "Ethiopian troops"], place="Mekelle"),
    event(8, "REJECT", actor=["Abiy", "Prime Minister"]),
], [
    never(1, "event", type=["ASSAULT"], why="fireworks"),
    never(2, "event", type=["ASSAULT"], why="a threat"),
    never(2, "condition", type=["ceasefire"], change=["holds", "begins", "continues"], why="a ceasefire that he dismisses"),
    never(5, "event", type=["RETREAT"], why="whether they are leaving is not clear"),
    never(8, "event", type=["THREATEN"], why="the warnings are no threats"),
])

# Sudan: a monitor's brief: a governor killed, a toll that nobody can confirm, an outlook, a truce that lapsed.
RSF = ["RSF", "Rapid Support Forces"]
add("geneina-2023", "2023-06-16", None, [
    "The governor of West Darfur, Khamis Abakar, was killed on 14 June, hours after he had accused the Rapid Support Forces (RSF) of genocide in a television interview.",
    "Video checked by two organisations shows him in the custody of armed men in RSF uniform shortly before his death; the RSF denies responsibility and blames outlaws.",
    "Fighting in El Geneina has continued almost without interruption since 24 April.",
    "The Sultanate of Dar Masalit put the number of dead at more than 5,000 as of 12 June, a figure that cannot be confirmed while communications are cut.",
    "Arab militias allied with the RSF control most districts of the city, while the Sudanese army has stayed inside its garrison.",
    "At least 115,000 people have crossed into Chad from West Darfur, of whom 6,000 arrived in Adré on 15 June alone.",
    "Survivors interviewed in Adré reported that columns of civilians had been fired upon on the road and that men had been separated from their families and shot.",
    "Outlook: an attack on the garrison is considered likely in the coming days.",
    "The ceasefire signed in Jeddah on 20 May, which was extended by five days on 29 May, was never observed in Darfur and has since expired.",
], [
    event(0, "ASSAULT", recipient=["governor", "governor of West Darfur", "Abakar", "Khamis Abakar"], date="2023-06-14"),
    figure(0, "killed", 1, 1, date="2023-06-14"),
    event(0, "ACCUSE", actor=["Abakar", "Khamis Abakar", "governor"], recipient=RSF),
    event(0, "ASSAULT", actor=RSF, source=["Abakar", "Khamis Abakar", "governor"]),
    event(1, TAKEN, actor=["armed men", "armed men in RSF uniform", *RSF], recipient=["him", "Abakar", "Khamis Abakar"]),
    event(1, "ASSAULT", source=RSF),
    event(1, "ACCUSE", actor=RSF, recipient="outlaws"),
    event(1, "ASSAULT", actor="outlaws", source=RSF),
    event(2, "ASSAULT", place="El Geneina", date="2023-04-24"),
    figure(3, "killed", 5000, None, source=["Sultanate of Dar Masalit", "Sultanate"]),
    gap(3, reason=["not_verified", "not_clear"]),
    condition(4, "control", HOLDS, holder=["Arab militias", "militias"], place=["El Geneina", "city", "districts", "most districts"]),
    condition(4, ["presence", "control"], HOLDS, holder=["Sudanese army", "army"], place=["garrison", "El Geneina", "city"]),
    figure(5, "displaced", 115000, None, place="West Darfur"),
    figure(5, "displaced", 6000, 6000, date="2023-06-15"),
    event(6, "ASSAULT", recipient=["civilians", "columns of civilians"], place="road", source="Survivors"),
    event(6, "ASSAULT", recipient="men", source="Survivors"),
    event(7, "ASSAULT", place="garrison", status=["planned", "threatened", "hypothetical"], certainty=["probable", "possible"]),
    agreement(8, "ceasefire", ["agreed", "announced"], place="Jeddah", date="2023-05-20"),
    agreement(8, "ceasefire", ["extended", "agreed", "announced"], date="2023-05-29"),
    agreement(8, "ceasefire", ["expired", "collapsed", "violated"]),
], [
    never(0, "event", type=["CONSULT"], why="a television interview is no talk between parties"),
    never(3, "figure", type=["killed"], own_voice=True, why="the sultanate's number, which cannot be confirmed"),
    never(5, "event", type=["RETREAT", "MOBILIZE"], why="refugees who crossed and arrived"),
    never(7, "event", type=["ASSAULT"], why="an attack that is expected"),
    never(8, "condition", type=["ceasefire"], change=["begins", "holds", "continues"], why="never observed"),
], title="Sudan: West Darfur brief, 16 June")

# DR Congo: a city entered, two claims of control, a surrender to peacekeepers, relations cut, a truce broken.
M23 = ["M23", "M23 rebels", "rebels"]
FARDC = ["armed forces", "army", "Congolese army", "government"]
add("goma-2025", "2025-01-27", "AFP", [
    "GOMA, DR Congo (AFP) - M23 rebels and Rwandan soldiers entered the centre of Goma on Sunday night, several security sources told AFP, after weeks of advance on the main city of eastern Congo.",
    "The M23 announced in a statement early on Monday that it had taken the city and ordered the army to hand in its weapons at the stadium.",
    "Government spokesman Patrick Muyaya insisted that the airport and the governor's office remained in the hands of the armed forces.",
    "More than 100 Congolese soldiers had surrendered to Uruguayan peacekeepers by Sunday evening, the Uruguayan army said.",
    "Thirteen foreign soldiers, nine of them South Africans, have been killed since Thursday.",
    "Kinshasa has broken off relations with Kigali, which it accuses of sending troops across the border to plunder minerals.",
    "UN experts say that between 3,000 and 4,000 Rwandan soldiers are operating alongside the rebels; Rwanda has never admitted to it.",
    "A truce mediated by Angola in July was broken within weeks, and a summit due in Luanda on December 15 was cancelled.",
    "The power has been off since Friday, and hospitals in the city say they are overwhelmed.",
], [
    event(0, ["MOBILIZE", "ASSAULT"], actor=[*M23, "Rwandan soldiers"], place="Goma", date="2025-01-26", source=["security sources", "several security sources"]),
    condition(1, "control", "gains", holder=M23, place=["Goma", "city"], source=M23),
    event(1, ["REQUEST", "THREATEN"], actor=M23, recipient="army", status=THREAT),
    condition(2, "control", HOLDS, holder=FARDC, place=["airport", "governor's office"], source=["Muyaya", "Government spokesman"]),
    event(3, ["RETREAT", "CONCEDE", "AGREE"], actor=["Congolese soldiers", "soldiers"], recipient=["Uruguayan peacekeepers", "peacekeepers"], date="2025-01-26", source=["Uruguayan army"]),
    figure(3, ["surrendered", "fighters", "detained"], 100, None, group=["Congolese soldiers", "soldiers"], source="Uruguayan army"),
    figure(4, "killed", 13, 13, group=["foreign soldiers", "soldiers"], date="2025-01-23"),
    figure(4, "killed", 9, 9, group="South Africans"),
    event(5, ["SANCTION", "REJECT", "COERCE"], actor="Kinshasa", recipient="Kigali"),
    event(5, "ACCUSE", actor="Kinshasa", recipient="Kigali"),
    event(5, ["MOBILIZE", "ASSAULT", "COERCE"], actor=["Kigali", "Rwanda"], source="Kinshasa"),
    figure(6, "fighters", 3000, 4000, group=["Rwandan soldiers", "soldiers"], source=["UN experts", "experts"]),
    event(6, ["ASSAULT", "COOPERATE", "SUPPORT", "MOBILIZE", "AID"], actor=["Rwandan soldiers", "Rwanda"], source=["UN experts", "experts"]),
    agreement(7, "ceasefire", ["agreed", "announced"], date="2024-07"),
    agreement(7, "ceasefire", ["violated", "collapsed"]),
    event(7, ["CONSULT", "REJECT"], place="Luanda", date="2024-12-15", status=["failed", "planned", "ended", "occurred"]),
], [
    never(1, "condition", type=["control"], own_voice=True, why="the rebels' claim, contradicted by the government"),
    never(1, "event", type=["RETREAT"], why="arms that were to be handed in"),
    never(2, "condition", type=["control"], own_voice=True, why="the government's claim"),
    never(5, "event", type=["MOBILIZE", "ASSAULT"], own_voice=True, why="what Kinshasa accuses Kigali of"),
    never(7, "event", type=["CONSULT"], why="a summit that was cancelled"),
    never(7, "condition", type=["ceasefire"], change=["holds", "continues"], why="a truce that was broken"),
    never(8, "figure", why="nothing is counted"),
])

# Mozambique: an attack that goes on, armed men counted by residents, help to come, a claim that was rejected.
INSURGENTS = ["insurgent group", "insurgents", "terrorists", "armed men", "An insurgent group", "group"]
add("macomia-2024", "2024-05-10", "Lusa", [
    "MAPUTO (Lusa) - An insurgent group attacked the town of Macomia, in the northern province of Cabo Delgado, at dawn on Friday, President Filipe Nyusi confirmed.",
    "“The town was attacked this morning, and firing is still going on,” Nyusi said in a televised address.",
    "Residents who had fled into the bush told Lusa by telephone that more than a hundred armed men had come in and that they were emptying shops and a warehouse of the World Food Programme.",
    "About 700 of the town's roughly 40,000 inhabitants had left on foot towards the south by midday, an official of the district administration estimated.",
    "There was no information on victims.",
    "The attack comes a week after South African troops of the regional mission, whose mandate ends in July, vacated their base in Macomia.",
    "Rwanda said it would send additional soldiers to the province, without indicating how many.",
    "Islamic State, to which the group is affiliated, claimed in January to have seized the coastal village of Mucojo, which the Mozambican defence ministry denied at the time.",
    "The conflict, which began in October 2017 with a raid on police stations in Mocímboa da Praia, has uprooted nearly a million people, more than half of whom have gone home, according to the International Organization for Migration (IOM).",
], [
    event(0, "ASSAULT", actor=INSURGENTS, place="Macomia", date="2024-05-10", source=["Nyusi", "President"]),
    event(1, "ASSAULT", place=["town", "Macomia"], date="2024-05-10", source="Nyusi"),
    figure(2, "fighters", 100, None, group="armed men", source="Residents"),
    event(2, ["MOBILIZE", "ASSAULT"], actor="armed men", source="Residents"),
    event(2, TAKEN, actor=["armed men", "they", *INSURGENTS], source="Residents"),
    figure(3, "displaced", 700, 700, place=["town", "Macomia"], date="2024-05-10", source=["official", "district administration"]),
    figure(3, "population", 40000, 40000, place=["town", "Macomia"]),
    gap(4, question=["how_many", "whether", "who", "what"], reason=UNCLEAR),
    event(5, "RETREAT", actor=["South African troops", "troops"], place=["Macomia", "base"], date="2024-05"),
    event(6, "MOBILIZE", actor="Rwanda", place="province", source="Rwanda", status=TO_COME),
    gap(6, question="how_many", reason="not_said"),
    condition(7, "control", "gains", holder=["Islamic State", "group"], place="Mucojo", source="Islamic State"),
    event(7, TAKEN, actor=["Islamic State", "group"], place="Mucojo", source="Islamic State"),
    condition(7, "control", ["gains", *STANDS], source=["defence ministry", "Mozambican defence ministry"]),
    event(8, "ASSAULT", place="Mocímboa da Praia", date="2017-10"),
    figure(8, "displaced", 1000000, 1000000, source=["IOM", "International Organization for Migration"]),
], [
    never(4, "figure", why="there was no information"),
    never(6, "event", type=["MOBILIZE"], why="soldiers who are to be sent"),
    never(7, "condition", type=["control"], own_voice=True, why="a claim that was denied"),
    never(7, "event", type=["ASSAULT", "COERCE"], own_voice=True, why="a claim that was denied"),
    never(8, "event", type=["RETREAT"], why="people who have gone home"),
])

# Kashmir: a truce renewed, a call between generals, counts of violations, a precondition for talks.
add("loc-2021", "2021-02-26", "Xinhua", [
    "ISLAMABAD, Feb. 26 (Xinhua) -- India and Pakistan have agreed to strictly observe a ceasefire along the Line of Control (LoC) in Kashmir with effect from midnight Wednesday, the two militaries said in a joint statement.",
    "The directors general of military operations spoke by hotline and reviewed the situation “in a free, frank and cordial atmosphere,” according to the statement.",
    "No firing was reported from the Poonch sector on Thursday or Friday, a police officer in Jammu said.",
    "India's army chief had accused Pakistan of violating the ceasefire 5,133 times in 2020, when 46 people were killed on the Indian side.",
    "Islamabad puts the number of its civilians killed last year at 28 and denies having fired first.",
    "The original truce dates from November 2003 and largely held until 2008.",
    "Pakistan has said that talks can resume only if India restores the autonomy of Kashmir, which it revoked in August 2019; New Delhi has ruled that out.",
    "Farmers near the fence said they would wait a few weeks before going back to their fields.",
], [
    agreement(0, "ceasefire", ["agreed", "announced", "extended"], party=["India", "Pakistan", "India and Pakistan"], place=["Line of Control", "LoC", "Kashmir"], date=["2021-02-24", "2021-02-25"], source=["militaries", "two militaries", "joint statement"]),
    event(1, "CONSULT", actor=["directors general", "directors general of military operations"], source="statement"),
    event(2, "ASSAULT", place=["Poonch", "Poonch sector"], source=["police officer", "officer"], polarity="negative", status=["occurred", "ongoing", "ended"]),
    event(3, "ACCUSE", actor=["army chief", "India's army chief"], recipient="Pakistan"),
    agreement(3, "ceasefire", ["violated", "collapsed"], party="Pakistan", date="2020", source=["army chief", "India's army chief"]),
    figure(3, "killed", 46, 46, group="people", date="2020"),
    figure(4, "killed", 28, 28, group=["civilians", "its civilians"], date="2020", source=["Islamabad", "Pakistan"]),
    event(4, "ASSAULT", actor=["Islamabad", "Pakistan"], source=["Islamabad", "Pakistan"]),
    agreement(5, "ceasefire", ["agreed", "announced"], date="2003-11"),
    condition(5, "ceasefire", [*HOLDS, "ends", "collapsed"], date="2008"),
    event(6, ["REQUEST", "REJECT"], actor="Pakistan", status=[*ASKED, "hypothetical"]),
    event(6, ["CONSULT", "AGREE"], source="Pakistan", status=["hypothetical", "planned", "proposed"]),
    event(6, "COERCE", actor="India", date="2019-08"),
    event(6, "REJECT", actor=["New Delhi", "India"]),
], [
    never(2, "event", type=["ASSAULT"], why="no firing was reported"),
    never(3, "agreement", type=["ceasefire"], own_voice=True, why="violations of which one side accuses the other"),
    never(3, "figure", type=["displaced", "injured", "destroyed", "detained"], why="5,133 is a number of violations"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="Islamabad denies it"),
    never(6, "event", type=["CONSULT"], why="talks on a condition that is refused"),
    never(7, "figure", type=["returned", "displaced"], why="nobody has gone back, and weeks are no people"),
])

# Gaza: a truce that fell apart, a capture that is not sure, a toll, talks that were to follow, a denial.
HAMAS = ["Hamas", "militants"]
add("rafah-2014", "2014-08-01", "AP", [
    "GAZA CITY, Gaza Strip (AP) — A 72-hour truce between Israel and Hamas fell apart on Friday less than two hours after it had taken effect, with each side blaming the other.",
    "Israel said one of its officers, 2nd Lt. Hadar Goldin, had apparently been captured by militants who came out of a tunnel near Rafah, and that two soldiers had been killed.",
    "Hamas' military wing said it had lost contact with its fighters in the area and had no information about the missing soldier.",
    "Heavy shelling of Rafah afterwards killed at least 62 Palestinians and wounded about 350, Gaza Health Ministry spokesman Ashraf al-Kidra said.",
    "The cease-fire, announced by the United States and the United Nations, was to have lasted until Monday morning and been followed by talks in Cairo.",
    "President Barack Obama called for the unconditional release of the soldier.",
    "More than 1,500 Palestinians and 63 Israeli soldiers have been killed since July 8, according to officials of both sides.",
    "Some residents who had set out for home turned back; about 250,000 people remain in U.N. shelters.",
    "An Israeli military spokesman denied a report by Hamas television that tanks had fired on the hospital in Rafah.",
], [
    agreement(0, "ceasefire", ["collapsed", "violated"], party=["Israel", "Hamas"], date="2014-08-01"),
    condition(0, "ceasefire", ["begins", "holds", "implemented"], date="2014-08-01"),
    event(0, "ACCUSE", actor=["each side", "side", "Israel", "Hamas"]),
    event(1, TAKEN, actor=HAMAS, recipient=["Goldin", "one of its officers", "officers"], place=["Rafah", "tunnel"], source="Israel", certainty=HEDGED),
    figure(1, ["abducted", "hostages", "detained", "missing"], 1, 1, source="Israel"),
    figure(1, "killed", 2, 2, group="soldiers", source="Israel"),
    gap(2, reason=[*UNCLEAR, "no_comment"], source=["Hamas", "military wing", "Hamas' military wing"]),
    event(3, "ASSAULT", place="Rafah", source=["al-Kidra", "Gaza Health Ministry spokesman"]),
    figure(3, "killed", 62, None, group="Palestinians", place="Rafah", source=["al-Kidra", "Gaza Health Ministry spokesman"]),
    figure(3, "injured", 350, 350, place="Rafah", source=["al-Kidra", "Gaza Health Ministry spokesman"]),
    agreement(4, "ceasefire", ["announced", "agreed"], party=["United States", "United Nations", "U.N."]),
    event(4, "CONSULT", place="Cairo", status=[*TO_COME, "hypothetical", "failed"]),
    event(5, "REQUEST", actor=["Obama", "President"], status=ASKED),
    figure(6, "killed", 1500, None, group="Palestinians", date="2014-07-08", source=["officials", "officials of both sides"]),
    figure(6, "killed", 63, 63, group=["Israeli soldiers", "soldiers"], date="2014-07-08", source=["officials", "officials of both sides"]),
    figure(7, ["displaced", "remaining"], 250000, 250000, group="people", place=["shelters", "U.N. shelters"]),
    event(8, "ASSAULT", recipient="hospital", source=["Israeli military spokesman", "spokesman"]),
    event(8, "ASSAULT", actor="tanks", recipient="hospital", place="Rafah", source=["Hamas", "Hamas television"]),
], [
    never(1, "event", type=["ASSAULT", "COERCE"], own_voice=True, why="an apparent capture, as Israel tells it"),
    never(4, "event", type=["CONSULT"], why="talks that were to follow"),
    never(4, "condition", type=["ceasefire"], change=["holds", "continues"], why="it was to have lasted"),
    never(5, "event", type=["RETREAT", "COOPERATE"], why="a release that is called for"),
    never(7, "event", type=["RETREAT"], why="residents who turned back"),
    never(8, "event", type=["ASSAULT"], own_voice=True, why="reported by one party's television, denied by the other"),
])

# Pakistan: state media on a town taken, a toll by the army, a curfew lifted, a bombing, a peace deal not kept.
FORCES = ["Security forces", "security forces", "troops", "army"]
MILITANTS = ["militants", "terrorists"]
add("mingora-2009", "2009-05-30", "APP", [
    "ISLAMABAD, May 30 (APP): Security forces have taken complete control of Mingora, the main town of the Swat valley, military spokesman Major General Athar Abbas announced on Saturday.",
    "Addressing a news conference, he said that 1,217 terrorists had been killed and 79 arrested since the launch of the operation, in which 81 soldiers embraced martyrdom.",
    "Search operations are continuing in the outskirts of the town, he added.",
    "The militants' leader, Fazlullah, is still at large, and the general would not comment on reports that he had been wounded.",
    "The provincial government lifted the curfew in parts of Malakand for eight hours to allow stranded residents to leave.",
    "About 2.4 million persons have been registered as displaced from Swat, Buner and Lower Dir, of whom some 190,000 live in camps, Social Welfare Minister Sitara Ayaz said.",
    "A bomb explosion in a bazaar in Peshawar on Thursday, for which the Tehrik-i-Taliban claimed responsibility, left at least six people dead; two suspected attackers were shot by police.",
    "Under the peace deal of February, Islamic courts were set up in Malakand division, but the militants refused to disarm and in April advanced into Buner, 100 kilometres from the capital.",
    "Prime Minister Yousuf Raza Gilani said the nation would fight until the last terrorist had been eliminated.",
], [
    condition(0, "control", "gains", holder=FORCES, place="Mingora", source=["Abbas", "military spokesman"]),
    figure(1, "killed", 1217, 1217, group="terrorists", source=["Abbas", "military spokesman"]),
    figure(1, "detained", 79, 79, source=["Abbas", "military spokesman"]),
    figure(1, "killed", 81, 81, group="soldiers", source=["Abbas", "military spokesman"]),
    event(2, ["ASSAULT", "COERCE", "MOBILIZE"], place=["outskirts", "Mingora", "town"], source=["Abbas", "military spokesman"]),
    gap(3, reason=["no_comment", "not_said"]),
    event(4, ["RETREAT", "CONCEDE", "AID", "COERCE"], actor="provincial government", place="Malakand"),
    figure(5, "displaced", 2400000, 2400000, place=["Swat", "Buner", "Lower Dir"], source=["Ayaz", "Social Welfare Minister"]),
    figure(5, "displaced", 190000, 190000, place="camps", source=["Ayaz", "Social Welfare Minister"]),
    event(6, "ASSAULT", place=["Peshawar", "bazaar"], date="2009-05-28"),
    event(6, "ASSAULT", actor=["Tehrik-i-Taliban"], source="Tehrik-i-Taliban"),
    figure(6, "killed", 6, None, place=["Peshawar", "bazaar"], date="2009-05-28"),
    event(6, "ASSAULT", actor="police", recipient=["suspected attackers", "attackers"]),
    agreement(7, "peace", ["agreed", "announced", "partly_implemented"], date="2009-02"),
    event(7, "REJECT", actor="militants"),
    event(7, ["ASSAULT", "MOBILIZE"], actor="militants", place="Buner", date="2009-04"),
    event(8, ["ASSAULT", "THREATEN"], actor=["Gilani", "Prime Minister", "nation"], status=["planned", "threatened", "occurred"]),
], [
    never(3, "figure", type=["injured"], own_voice=True, why="reports on which nobody would comment"),
    never(4, "event", type=["ASSAULT"], why="a curfew that was lifted"),
    never(4, "figure", why="eight hours"),
    never(7, "event", type=["RETREAT"], why="a disarming that was refused"),
    never(7, "figure", why="100 kilometres"),
    never(8, "event", type=["ASSAULT"], why="a vow"),
])

# Chechnya, undated: a palace left and taken, losses acknowledged, a truce that never was, a condition for talks.
RUSSIANS = ["Russian troops", "troops", "Russian"]
CHECHENS = ["separatists", "Chechen", "last defenders", "defenders", "its last defenders"]
add("grozny-undated", None, "TASS", [
    "MOSCOW (Itar-Tass) - Russian troops raised the national flag over the presidential palace in Grozny on Thursday, the government press centre said.",
    "The palace, a symbol of resistance for the supporters of Dzhokhar Dudayev, was abandoned by its last defenders during the night after bombs had pierced its basement, according to a Chechen field commander.",
    "President Boris Yeltsin declared that the military stage of the operation was practically over.",
    "Artillery fire nevertheless continued in the southern districts across the Sunzha river, where the separatists are said to be regrouping.",
    "The federal command acknowledges the loss of 394 servicemen since the operation began on December 11; the Committee of Soldiers' Mothers believes the true number to be far higher.",
    "A 48-hour truce proposed by Prime Minister Viktor Chernomyrdin came to nothing last week, each side accusing the other of opening fire first.",
    "Talks are impossible until the bandits lay down their arms, a source in the Russian Security Council told Itar-Tass.",
    "Tens of thousands of civilians, most of them ethnic Russians, are believed to be sheltering in cellars without water or heating.",
    "The neighbouring republic of Ingushetia has received at least 100,000 refugees, its president, Ruslan Aushev, said in Nazran.",
], [
    condition(0, "control", ["gains", "holds"], holder=RUSSIANS, place=["presidential palace", "palace", "Grozny"], date="W4", source=["government press centre", "press centre"]),
    event(1, "RETREAT", actor=CHECHENS, place=["palace", "presidential palace", "Grozny"], source=["commander", "field commander", "Chechen field commander"]),
    condition(1, "control", ["loses", "ends"], holder=CHECHENS, place=["palace", "presidential palace", "Grozny"], source=["commander", "field commander", "Chechen field commander"]),
    event(1, "ASSAULT", source=["commander", "field commander", "Chechen field commander"]),
    event(2, "ASSAULT", source=["Yeltsin", "President"], status=["ended", "ongoing", "occurred"]),
    event(3, "ASSAULT", place=["southern districts", "Grozny"]),
    event(3, ["MOBILIZE", "RETREAT"], actor="separatists", place=["southern districts", "Grozny"]),
    figure(4, ["killed", "casualties"], 394, 394, group="servicemen", source="federal command"),
    agreement(5, "ceasefire", ["offered", "collapsed", "violated", "denied"], party=["Chernomyrdin", "Prime Minister"]),
    event(5, "ACCUSE", actor=["each side", "side"]),
    event(5, "ASSAULT", source=["each side", "side"]),
    event(6, ["REJECT", "REQUEST"], source=["source", "Security Council", "Russian Security Council"], status=["occurred", "ongoing", "demanded", "proposed", "hypothetical", "failed"]),
    figure(7, ["trapped", "displaced", "remaining", "affected"], *TENS_OF_THOUSANDS, group="civilians"),
    figure(8, "displaced", 100000, None, group="refugees", source=["Aushev", "its president"]),
], [
    never(0, "event", type=["PROTEST"], why="a flag raised by soldiers"),
    never(5, "condition", type=["ceasefire"], change=["begins", "holds", "continues"], why="a truce that came to nothing"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="what each side accuses the other of"),
    never(6, "event", type=["RETREAT", "CONSULT"], why="arms not laid down, talks that are impossible"),
    never(7, "event", type=["RETREAT", "AID"], why="civilians who shelter"),
])

# Colombia: a church hit, an admission with a blame, a denial, talks ended, a visit to come.
FARC = ["FARC", "Revolutionary Armed Forces of Colombia", "leftist rebels", "rebels"]
PARAS = ["paramilitaries", "far-right paramilitaries"]
add("bojaya-2002", "2002-05-07", "Reuters", [
    "BOGOTA, Colombia, May 7 (Reuters) - At least 108 villagers, more than 40 of them children, were killed when a home-made mortar fired by leftist rebels crashed through the roof of a church in the jungle village of Bellavista last Thursday, officials said.",
    "Some 300 people had sought refuge in the building from fighting between the Revolutionary Armed Forces of Colombia (FARC) and far-right paramilitaries.",
    "The FARC admitted that one of its shells had hit the church but blamed the paramilitaries for using civilians as a shield.",
    "“We warned the government a week before that this would happen,” said Anders Kompass, the U.N. human rights chief in Colombia.",
    "The army, whose first troops reached the village on Monday, denied that its helicopters had strafed it.",
    "Rescue workers wearing masks have buried the dead in a common grave, and Vigia del Fuerte, the river port on the opposite bank, which was taken by the FARC on April 21, is full of survivors.",
    "President Andres Pastrana broke off three years of peace talks in February and sent troops into a demilitarized zone that he had granted the rebels in 1998.",
    "He plans to visit the village on Thursday.",
], [
    figure(0, "killed", 108, None, group="villagers", place=["Bellavista", "church"], date="2002-05-02", source="officials"),
    figure(0, "killed", 40, None, group="children", source="officials"),
    event(0, "ASSAULT", actor=FARC, place=["Bellavista", "church"], date="2002-05-02", source="officials"),
    figure(1, ["displaced", "trapped", "affected", "remaining", "evacuated"], 300, 300, group="people"),
    event(1, "ASSAULT", actor=[*FARC, *PARAS]),
    event(2, "ASSAULT", actor=FARC, place="church", source="FARC"),
    event(2, "ACCUSE", actor="FARC", recipient=PARAS),
    event(2, TAKEN, actor=PARAS, recipient="civilians", source="FARC"),
    event(4, ["MOBILIZE", "ASSAULT"], actor=["army", "troops", "first troops"], place=["village", "Bellavista"], date="2002-05-06"),
    event(4, "ASSAULT", actor=["its helicopters", "helicopters", "army"], source="army"),
    condition(5, "control", "gains", holder="FARC", place="Vigia del Fuerte", date="2002-04-21"),
    event(6, ["REJECT", "CONSULT"], actor=["Pastrana", "President"], date="2002-02", status=["occurred", "ended", "failed"]),
    event(6, ["MOBILIZE", "ASSAULT"], actor=["Pastrana", "President", "troops"], place=["demilitarized zone", "zone"], date="2002-02"),
    event(6, ["CONCEDE", "RETREAT", "AGREE"], actor=["Pastrana", "President"], recipient="rebels", date="1998"),
    event(7, "CONSULT", actor=["Pastrana", "President"], place=["village", "Bellavista"], date="2002-05-09", status="planned"),
], [
    never(2, "event", type=["COERCE"], own_voice=True, why="what the FARC blames the paramilitaries for"),
    never(3, "event", type=["THREATEN"], why="a warning to the government is no threat"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="a strafing that the army denies"),
    never(5, "figure", why="nothing is counted"),
    never(7, "event", type=["CONSULT"], why="a visit that is planned"),
])

# Ukraine: a live page: one departure from a steel works, called an evacuation by one side and a surrender by the other.
AZOVSTAL = [
    "Ukraine's military says it is working to evacuate its remaining troops from the Azovstal steelworks, their last stronghold in Mariupol.",
    "More than 260 soldiers, 53 of them seriously injured, were brought out on Monday and taken to Novoazovsk and Olenivka, towns which are held by Russian-backed separatists, Deputy Defence Minister Hanna Maliar said.",
    "They will be swapped for Russian prisoners of war, she said.",
    "The Russian defence ministry, by contrast, describes the operation as a surrender: 265 fighters have laid down their arms, it says.",
    "Russian lawmaker Leonid Slutsky has called for the death penalty for members of the Azov regiment.",
    "In the north-east, Ukrainian troops have pushed Russian forces back to within 10km of the border near Kharkiv, the regional governor reports.",
    "Eight people were killed and 12 wounded in a missile strike on a barracks in Desna, in the Chernihiv region, this morning, according to the emergency services.",
    "Missiles fired at the Lviv region overnight missed their target, the regional administration says, and nobody was hurt.",
]
add("azovstal-live-2022", "2022-05-17", "The Guardian", AZOVSTAL, [
    event(0, ["AID", "RETREAT"], actor=["military", "Ukraine's military", "Ukraine"], place=["Azovstal", "steelworks", "Mariupol", "Azovstal steelworks"], source=["military", "Ukraine's military"], status=["ongoing", "occurred", "planned"]),
    condition(0, ["control", "presence"], HOLDS, holder=["troops", "remaining troops", "Ukraine's military", "Ukrainian"], place=["Azovstal", "steelworks", "Mariupol", "Azovstal steelworks"]),
    figure(1, ["evacuated", "surrendered"], 260, None, group="soldiers", date="2022-05-16", source=["Maliar", "Deputy Defence Minister"]),
    figure(1, "injured", 53, 53, source=["Maliar", "Deputy Defence Minister"]),
    event(1, ["RETREAT", "AID", "COOPERATE"], date="2022-05-16", source=["Maliar", "Deputy Defence Minister"]),
    condition(1, "control", HOLDS, holder=["separatists", "Russian-backed separatists"], place=["Novoazovsk", "Olenivka"]),
    event(2, RELEASE, source="Maliar", status=TO_COME),
    figure(3, "surrendered", 265, 265, group="fighters", source=["Russian defence ministry", "defence ministry"]),
    event(3, LEAVE, actor="fighters", source=["Russian defence ministry", "defence ministry"]),
    event(4, "REQUEST", actor=["Slutsky", "Russian lawmaker"], status=ASKED),
    event(5, "ASSAULT", actor="Ukrainian troops", recipient="Russian forces", place="Kharkiv", source=["governor", "regional governor"]),
    figure(6, "killed", 8, 8, group="people", place=["barracks", "Desna"], date="2022-05-17", source="emergency services"),
    figure(6, "injured", 12, 12, date="2022-05-17", source="emergency services"),
    event(6, "ASSAULT", place=["Desna", "barracks"], date="2022-05-17", source="emergency services"),
    event(7, "ASSAULT", place=["Lviv region", "Lviv"], date=["2022-05-16", "2022-05-17"], source=["regional administration", "administration"]),
    figure(7, ["injured", "casualties", "killed"], 0, 0, source=["regional administration", "administration"]),
], [
    never(2, "event", type=["RETREAT", "COOPERATE"], why="an exchange to come"),
    never(3, "figure", type=["surrendered"], own_voice=True, why="the ministry's number"),
    never(3, "event", type=["RETREAT"], own_voice=True, why="the ministry's account of it"),
    never(4, "event", type=["ASSAULT", "SANCTION"], why="a penalty that is called for"),
    never(5, "figure", why="10km"),
    never(5, "condition", type=["control"], change=["gains"], own_voice=True, why="no place is said to be taken, and the governor says it"),
], title="Ukraine: soldiers leave Azovstal - live", text="".join(
    f"{time} BST\n{' '.join(block)}\n\n" for time, block in
    [("07:12", AZOVSTAL[:1]), ("08:40", AZOVSTAL[1:3]), ("09:55", AZOVSTAL[3:5]), ("11:20", AZOVSTAL[5:7]), ("12:03", AZOVSTAL[7:])]))

# Karabakh: an operation halted by a deal, talks to come, two sides' losses, a denial, an apology.
AZERBAIJAN = ["Azerbaijan", "Baku", "Azerbaijani"]
add("stepanakert-2023", "2023-09-20", "Anadolu", [
    "BAKU (Anadolu) – Azerbaijan halted its military operation in Karabakh on Wednesday after ethnic Armenian forces in the region agreed to disarm under a ceasefire mediated by Russian peacekeepers.",
    "The truce took effect at 1 p.m. local time, and representatives of the two sides are to meet in Yevlakh on Thursday, the Azerbaijani presidency said in a statement.",
    "The operation, which Baku describes as anti-terrorist, began on Tuesday after four police officers and two civilians had been killed by mines that it said were laid by Armenian saboteurs.",
    "More than 90 positions had been captured by the time of the truce, according to the Defense Ministry.",
    "A separatist official, Gegham Stepanyan, said at least 200 people had been killed, including 10 civilians, and more than 400 injured.",
    "Azerbaijan has not disclosed its own losses.",
    "In Yerevan, where protesters clashed with police outside the government building, Prime Minister Nikol Pashinyan denied that Armenia had taken part in drafting the ceasefire.",
    "Several Russian peacekeepers were killed when their car came under fire, Moscow said; President Ilham Aliyev apologized to Vladimir Putin by phone.",
    "The peacekeepers said they had evacuated more than 3,100 people, including over 1,400 children, to their base near Khojaly.",
], [
    agreement(0, ["ceasefire", "disarmament"], ["agreed", "announced"], party=["ethnic Armenian forces", "Armenian", *AZERBAIJAN], place=["Karabakh", "region"]),
    event(0, ["RETREAT", "CONCEDE", "ASSAULT"], actor="Azerbaijan", place="Karabakh", date="2023-09-20"),
    condition(1, "ceasefire", ["begins", "holds", "implemented"], date="2023-09-20", source=["presidency", "Azerbaijani presidency"]),
    event(1, "CONSULT", place="Yevlakh", date="2023-09-21", source=["presidency", "Azerbaijani presidency"], status=TO_COME),
    event(2, "ASSAULT", date="2023-09-19"),
    figure(2, "killed", 4, 4, group="police officers"),
    figure(2, "killed", 2, 2, group="civilians"),
    event(2, "ASSAULT", actor=["saboteurs", "Armenian saboteurs"], source="Baku"),
    event(3, "ASSAULT", place="positions", source="Defense Ministry"),
    condition(3, "control", "gains", place="positions", source="Defense Ministry"),
    figure(4, "killed", 200, None, group="people", source=["Stepanyan", "separatist official"]),
    figure(4, "killed", 10, 10, group="civilians", source=["Stepanyan", "separatist official"]),
    figure(4, "injured", 400, None, source=["Stepanyan", "separatist official"]),
    gap(5, question="how_many", reason=["not_said", "no_comment"]),
    event(6, ["PROTEST", "ASSAULT"], actor="protesters", place=["Yerevan", "government building"]),
    event(6, ["CONSULT", "AGREE", "COOPERATE", "SUPPORT"], actor="Armenia", source=["Pashinyan", "Prime Minister"], polarity="negative", status=["occurred", "ongoing", "ended", "agreed"]),
    figure(7, "killed", *SEVERAL, group=["peacekeepers", "Russian peacekeepers"], source="Moscow"),
    event(7, "ASSAULT", recipient=["car", "their car", "peacekeepers", "Russian peacekeepers"], source="Moscow"),
    event(7, ["CONSULT", "CONCEDE", "SUPPORT"], actor=["Aliyev", "President"], recipient=["Putin", "Vladimir Putin"]),
    figure(8, "evacuated", 3100, None, group="people", source=["peacekeepers", "Russian peacekeepers"]),
    figure(8, "evacuated", 1400, None, group="children", source=["peacekeepers", "Russian peacekeepers"]),
    event(8, ["AID", "RETREAT"], actor=["peacekeepers", "Russian peacekeepers"], source=["peacekeepers", "Russian peacekeepers"]),
], [
    never(0, "condition", type=["control"], why="nobody is said to have gained or lost ground"),
    never(1, "event", type=["CONSULT"], why="talks to come"),
    never(3, "figure", type=["killed", "destroyed", "detained", "fighters"], why="positions"),
    never(5, "figure", why="not disclosed"),
    never(6, "event", type=["CONSULT", "COOPERATE"], own_voice=True, why="Pashinyan denies it"),
])

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning4.jsonl"), REPORTS)
