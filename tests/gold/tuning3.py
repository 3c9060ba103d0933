# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on in the plain prose of a wire desk: everyday sentences of agencies, situation reports and live pages.

Where tuning2.py widens the wording, this file keeps to the ordinary constructions: passives, relative clauses,
participles, co-ordinations, acts as nouns, reported speech before, after and inside.
`python tuning3.py` writes tuning3.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HOLDS,
    HUNDREDS,
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
RELEASE = ["RETREAT", "COOPERATE", "AGREE", "CONCEDE"]  # captives let go
LEAVE = ["RETREAT", "CONCEDE", "AGREE"]  # a withdrawal promised, ordered or laid down


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
    "It was not clear how many Serb soldiers were in the town.",
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
    gap(7, question="how_many", reason=UNCLEAR),
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
    "A truce that the two sides signed in January ended in April, when the Tigers sank two navy boats in the harbour of Trincomalee.",
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
    condition(8, "ceasefire", ["ends", "collapsed", "violated", "expired"], date="1995-04"),
    event(8, "ASSAULT", actor=LTTE, place="Trincomalee", date="1995-04"),
], [
    never(0, "condition", type=["control"], change=["gains", "loses"], why="the capture is the aim of the offensive"),
    never(5, "event", type=["RETREAT"], own_voice=True, why="the rebels' own account"),
    never(7, "event", type=["CONSULT", "RETREAT"], why="talks offered and turned down; a disarming as their condition"),
])

# Afghanistan: a city to be surrendered under an agreement, confirmed by the other side, an ally against it.
TALIBAN = ["Taliban", "They"]
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
    "It was unclear when a U.N. team that is to look into the fighting in Jenin would arrive.",
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
    gap(8, question="when", reason=UNCLEAR),
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
    event(0, "REQUEST", actor=["interim prime minister", "Iraq's interim prime minister"], recipient=[*SADR, "them"], date="2004-08-19", status=ASKED),
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
    event(2, "RETREAT", actor=["They", *FNL], source=["Ndikumana", "army spokesman"]),
    event(3, "RETREAT", actor=["his men", *FNL], source=["Nkeza", "FNL spokesman"]),
    figure(3, "killed", 9, 9, group="fighters", source=["Nkeza", "FNL spokesman"]),
    figure(4, "killed", 11, 11, group="boys", place=["university", "Bujumbura"], source="residents"),
    event(5, "ASSAULT", actor=[*BURUNDI, "it"], recipient="prisoners", source="army"),
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

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning3.jsonl"), REPORTS)
