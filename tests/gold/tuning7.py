# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on from wars off the beaten track, in the plain prose of an agency: Casamance to Busayra.

Claims and denials, truces agreed, extended and broken, tolls of several mouths, captives, sieges, refugees, what is not
known. `python tuning7.py` writes tuning7.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    BACKING,
    DOZENS,
    ENDED,
    ENTERED,
    HEDGED,
    HOLDS,
    HUNDREDS,
    LEAVE,
    RELEASE,
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


# Senegal: captives freed, who fired first is denied, villagers over a border, a truce that never became a peace.
MFDC = ["MFDC", "Movement of Democratic Forces of Casamance", "Separatist rebels", "separatist rebels", "rebels", "rebel"]
SENEGAL = ["army", "Senegalese army", "Senegal's army"]
add("casamance-2022", "2022-02-15", "AFP", [
    "ZIGUINCHOR, Senegal (AFP) - Separatist rebels in Senegal's southern region of Casamance on Monday freed seven soldiers whom they had captured last month near the Gambian border, the army said.",
    "The men were handed over to West African peacekeepers in the Gambian village of Baipal, in the presence of the Red Cross.",
    "Four other soldiers died in the clash on January 24, which broke out as the army was pursuing timber smugglers.",
    "Salif Sadio, who leads a faction of the Movement of Democratic Forces of Casamance (MFDC), called the release a humanitarian gesture and denied that his fighters had attacked first.",
    "“The army came to us, we did not go to the army,” he told a Gambian radio station.",
    "The government in Dakar has not said whether the rebels got anything in return.",
    "The army shelled rebel camps around Sindian two days after the clash, driving several hundred villagers across the border, according to the Gambian authorities.",
    "Sadio declared a unilateral truce in 2014 after talks in Rome, but no peace agreement ever followed.",
    "Senegal hopes to resume the talks in March, a mediator from the Sant'Egidio community said.",
    "The rebellion, which began in 1982, is thought to have killed several thousand people.",
], [
    event(0, RELEASE, actor=MFDC, recipient=["soldiers", "seven soldiers"], date="2022-02-14", source="army"),
    figure(0, "released", 7, 7, group="soldiers", date="2022-02-14", source="army"),
    event(0, TAKEN, actor=MFDC, recipient=["soldiers", "seven soldiers"], date="2022-01", source="army"),
    event(1, RELEASE, recipient=["peacekeepers", "West African peacekeepers", "men"], place="Baipal"),
    figure(2, "killed", 4, 4, group="soldiers", date="2022-01-24"),
    event(2, "ASSAULT", date="2022-01-24"),
    event(3, "ASSAULT", actor=["his fighters", "fighters", *MFDC], source=["Sadio", "Salif Sadio"]),
    gap(5, question=["whether", "what"], reason=["not_said", "not_clear"]),
    event(6, "ASSAULT", actor=SENEGAL, place=["Sindian", "rebel camps"], date="2022-01-26", source=["Gambian authorities", "authorities"]),
    figure(6, "displaced", *HUNDREDS, group="villagers", source=["Gambian authorities", "authorities"]),
    agreement(7, "ceasefire", ["announced", "agreed", "offered"], party="Sadio", date="2014"),
    event(8, "CONSULT", date="2022-03", source=["mediator", "Sant'Egidio"], status=TO_COME),
    figure(9, "killed", *THOUSANDS, group="people"),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="Sadio denies that his men attacked first"),
    never(6, "event", type=["RETREAT"], why="villagers driven over a border"),
    never(7, "agreement", type=["peace"], why="no peace agreement followed"),
    never(8, "event", type=["CONSULT"], why="talks that are hoped for"),
])

# Bougainville: a camp overrun, militia said to have changed sides, hostages, two tolls, an offensive called off.
BRA = ["BRA", "Bougainville Revolutionary Army", "Rebels", "rebels", "rebel"]
PNG = ["Papua New Guinea", "government", "army", "Papua New Guinea Defence Force"]
add("buin-1996", "1996-09-11", "Reuters", [
    "PORT MORESBY, Sept 11 (Reuter) - Rebels on the Papua New Guinea island of Bougainville killed at least 12 soldiers and policemen and took five others hostage when they overran a camp near Buin, the defence force said on Wednesday.",
    "It said members of a militia armed by the government appeared to have helped the attackers in Sunday's raid at Kangu Beach.",
    "A spokesman for the Bougainville Revolutionary Army (BRA) in the Solomon Islands put the number of dead at 13 and said seven men, one of them an officer, were being held.",
    "He said they would be set free if the army withdrew from the south of the island.",
    "Prime Minister Julius Chan ruled out negotiations with what he called a gang of criminals.",
    "It was not known where the captives had been taken.",
    "The army launched an offensive against the rebel stronghold of Panguna in June but called it off six weeks later.",
    "A ceasefire signed in the Solomon Islands in September 1994 was revoked by the government last March.",
    "The island, the site of a giant copper mine that has been shut since 1989, has been under a government blockade for six years.",
    "Australia, which gives its former colony A$300 million a year, urged both sides to show restraint.",
], [
    event(0, "ASSAULT", actor=BRA, place=["Buin", "camp", "Bougainville"], source="defence force"),
    figure(0, "killed", 12, None, group=["soldiers and policemen", "soldiers", "policemen"], source="defence force"),
    figure(0, ["hostages", "abducted"], 5, 5, source="defence force"),
    event(1, ["ASSAULT", *BACKING], actor=["militia", "members of a militia"], place="Kangu Beach", date="1996-09-08", source="defence force", certainty=HEDGED),
    figure(2, "killed", 13, 13, source=["spokesman", *BRA]),
    figure(2, ["hostages", "detained", "abducted"], 7, 7, group="men", source=["spokesman", *BRA]),
    event(3, RELEASE, source=["spokesman", "Bougainville Revolutionary Army", "BRA"], status=[*TO_COME, "hypothetical", "offered"]),
    event(4, "REJECT", actor=["Chan", "Julius Chan", "Prime Minister"]),
    gap(5, question="where", reason=UNCLEAR),
    event(6, "ASSAULT", actor=PNG, place="Panguna", date="1996-06"),
    condition(6, "control", HOLDS, holder=["rebel", "rebels", "BRA"], place="Panguna"),
    agreement(7, "ceasefire", ["agreed", "announced"], place="Solomon Islands", date="1994-09"),
    condition(7, "ceasefire", ENDED, date="1996-03"),
    condition(8, ["blockade", "siege"], STANDS, holder=PNG, place=["island", "Bougainville"], date="1990"),
    event(9, "REQUEST", actor="Australia", recipient=["both", "both sides"], status=ASKED),
], [
    never(3, "event", type=["RETREAT", "COOPERATE"], why="a release and a withdrawal under a condition"),
    never(4, "event", type=["CONSULT"], why="negotiations that are ruled out"),
    never(6, "condition", type=["control"], change=["gains", "loses"], why="the offensive was called off; nothing changed hands"),
    never(9, "figure", why="a sum of money"),
])

# Burma: a headquarters taken and burnt, a deadline that had run out, a denial, losses of one side only.
KNU = ["KNU", "Karen National Union", "Karen", "Karen guerrillas", "ethnic Karen guerrillas", "defenders", "its defenders", "his men"]
BURMA = ["Burmese government troops", "government troops", "Burmese", "troops", "Burma", "its troops", "Rangoon", "junta"]
DKBA = ["DKBA", "Democratic Karen Buddhist Army"]
add("manerplaw-1995", "1995-01-27", "AP", [
    "MAE SOT, Thailand (AP) — Burmese government troops on Friday captured Manerplaw, the jungle headquarters of the ethnic Karen guerrillas, after its defenders set it on fire and slipped away across the Moei River, Thai army officers said.",
    "About 5,000 villagers have fled into Thailand since Thursday night, according to the officers.",
    "Gen. Bo Mya, who heads the Karen National Union (KNU), said his men had withdrawn to avoid bloodshed among Karen and would go on fighting from the jungle.",
    "The Democratic Karen Buddhist Army (DKBA), which broke with the Christian-led union in December, had given the defenders until Jan. 20 to leave the base.",
    "Burma's ruling junta denied that its troops had taken part in the assault and called it a quarrel among the Karen.",
    "A Thai intelligence officer who spoke on condition of anonymity said at least 10 government soldiers were killed by land mines on the approaches to the base.",
    "The losses of the Karen are not known.",
    "Manerplaw, which means “field of victory,” had been in rebel hands since 1975 and withstood a four-month offensive in 1992.",
    "The junta has signed cease-fires with 13 ethnic groups since 1989, but its talks with the KNU have never begun.",
    "More than 70,000 Karen already live in camps along the Thai side of the border, relief workers say.",
], [
    event(0, "ASSAULT", actor=BURMA, place="Manerplaw", date="1995-01-27", source=["Thai army officers", "army officers"]),
    condition(0, "control", "gains", holder=BURMA, place="Manerplaw", date="1995-01-27", source=["Thai army officers", "army officers"]),
    event(0, "RETREAT", actor=KNU, source=["Thai army officers", "army officers"]),
    figure(1, "displaced", 5000, 5000, group="villagers", date="1995-01-26", source=["officers", "Thai army officers"]),
    event(2, "RETREAT", actor=KNU, source=["Bo Mya", "Gen. Bo Mya"]),
    event(2, "ASSAULT", actor=KNU, source=["Bo Mya", "Gen. Bo Mya"], status=["planned", "threatened", "ongoing"]),
    event(3, ["THREATEN", "REQUEST"], actor=DKBA, recipient=KNU, status=THREAT),
    event(4, "ASSAULT", actor=BURMA, source=["junta", "Burma's ruling junta", "Burma"]),
    figure(5, "killed", 10, None, group=["government soldiers", "soldiers"], source=["Thai intelligence officer", "intelligence officer"]),
    gap(6, question=["how_many", "what"], reason=UNCLEAR),
    condition(7, "control", [*STANDS, "gains", "ends", "loses"], holder=["rebel", *KNU], place="Manerplaw", date="1975"),
    event(7, "ASSAULT", place="Manerplaw", date="1992"),
    agreement(8, "ceasefire", ["agreed", "announced"], party=["junta", "ethnic groups", "13 ethnic groups"], date="1989"),
    figure(9, "displaced", 70000, None, group="Karen", place=["camps", "Thai side of the border", "border"], source="relief workers"),
], [
    never(1, "event", type=["RETREAT"], why="villagers who fled"),
    never(3, "event", type=["RETREAT"], why="a departure that was demanded"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="the junta denies it"),
    never(8, "event", type=["CONSULT"], why="the talks have never begun"),
])

# Tajikistan: a town claimed and denied, a chain of two, observers turned back, a truce about to run out, a road accident.
TAJIK = ["Islamic opposition fighters", "opposition fighters", "opposition", "fighters", "United Tajik Opposition", "rebels"]
add("tavildara-1996", "1996-05-16", "Reuters", [
    "DUSHANBE, May 16 (Reuter) - Islamic opposition fighters have seized the eastern Tajik town of Tavildara, Interfax news agency quoted a field commander as saying on Thursday.",
    "The defence ministry denied that the town had been lost but acknowledged that 20 soldiers had been killed and two helicopters destroyed there since May 9.",
    "Neither account could be checked, as the only road into the valley is closed.",
    "United Nations observers said they were turned back at a government checkpoint on Wednesday and accused both sides of violating a truce that took effect in October 1994.",
    "The ceasefire, which was last extended in February, is due to expire on May 26.",
    "About 1,600 villagers have arrived in Dushanbe, two thirds of them women and children, the U.N. refugee agency said.",
    "A Russian border guard was killed and three were hurt when their truck overturned near Khorog on Tuesday.",
    "Russia has some 20,000 troops in the former Soviet republic but said they would not be drawn into the battle.",
    "President Imomali Rakhmonov has offered to meet opposition leader Said Abdullo Nuri, on condition that the rebels first pull back to the positions that they held in March.",
    "Tens of thousands of people died in the civil war that broke out in 1992.",
], [
    condition(0, "control", "gains", holder=TAJIK, place="Tavildara", source=["Interfax", "Interfax news agency"]),
    condition(0, "control", "gains", holder=TAJIK, place="Tavildara", source=["field commander", "commander"]),
    event(0, "ASSAULT", actor=TAJIK, place="Tavildara", source=["Interfax", "Interfax news agency"]),
    condition(1, "control", ["gains", "loses", "ends", "holds"], place=["town", "Tavildara"], source=["defence ministry", "Tajik defence ministry"]),
    figure(1, "killed", 20, 20, group="soldiers", date="1996-05-09", source=["defence ministry", "Tajik defence ministry"]),
    figure(1, "destroyed", 2, 2, group="helicopters", source=["defence ministry", "Tajik defence ministry"]),
    gap(2, reason="not_verified"),
    event(3, "ACCUSE", actor=["United Nations observers", "U.N. observers", "United Nations"], recipient=["both sides", "both"]),
    agreement(3, "ceasefire", "violated", source=["United Nations observers", "U.N. observers", "United Nations"]),
    condition(3, "ceasefire", ["begins", "implemented", "agreed", "holds"], date="1994-10"),
    agreement(4, "ceasefire", ["extended", "agreed", "announced"], date="1996-02"),
    figure(5, "displaced", 1600, 1600, group="villagers", source=["U.N. refugee agency", "UNHCR"]),
    figure(7, "fighters", 20000, 20000, group=["troops", "Russia"]),
    event(8, "CONSULT", actor=["Rakhmonov", "President"], status=[*TO_COME, "hypothetical", "offered"]),
    figure(9, "killed", *TENS_OF_THOUSANDS, group="people", date="1992"),
], [
    never(1, "condition", type=["control"], change=["loses", "gains"], own_voice=True, why="the loss is what the ministry denies"),
    never(4, "condition", type=["ceasefire"], change=["ends"], why="the truce has yet to run out"),
    never(6, "event", type=["ASSAULT"], why="a road accident"),
    never(8, "event", type=["CONSULT", "RETREAT"], why="a meeting on offer and a pull-back asked for"),
])

# Assam: a toll that rises, its parts, revenge, a curfew, reinforcements to come, one denial and one charge.
NDFB = ["NDFB", "National Democratic Front of Bodoland", "Gunmen", "gunmen", "separatist rebels", "rebels"]
add("kokrajhar-2014", "2014-12-24", "AP", [
    "GAUHATI, India (AP) — Police recovered nine more bodies in India's northeastern Assam state on Wednesday, raising the death toll in attacks by separatist rebels to at least 63.",
    "Gunmen of the National Democratic Front of Bodoland (NDFB) walked into five hamlets of tea plantation workers on Tuesday evening and opened fire on families in their huts, police said.",
    "The dead include 21 women and 18 children, according to S.N. Singh, an inspector general of police.",
    "He had put the toll at 48 earlier in the day.",
    "On Wednesday, plantation workers burned down the homes of Bodo families in Sonitpur district, and three people were killed when police fired on a crowd armed with bows and arrows.",
    "The state government imposed a curfew in four districts, and Home Minister Rajnath Singh said 5,000 paramilitary soldiers would be sent to Assam.",
    "In an e-mail to local newspapers, the rebels denied having aimed at children and accused the army of shooting dead three unarmed members of the group on Sunday.",
    "It was not clear how many gunmen took part in the attacks.",
    "Another faction of the NDFB signed a cease-fire in 2005 and has been holding talks with the government since.",
    "About 3,000 people have taken shelter in schools and churches.",
], [
    figure(0, "killed", 63, None),
    figure(0, "killed", 9, 9, place=["Assam", "Assam state"]),
    event(1, "ASSAULT", actor=NDFB, recipient=["families", "tea plantation workers"], place=["hamlets", "five hamlets", "huts"], date="2014-12-23", source="police"),
    figure(2, "killed", 21, 21, group="women", source=["Singh", "inspector general"]),
    figure(2, "killed", 18, 18, group="children", source=["Singh", "inspector general"]),
    figure(3, "killed", 48, 48, source=["Singh", "S.N. Singh"]),
    figure(4, "killed", 3, 3, group="people", date="2014-12-24"),
    event(5, "COERCE", actor=["state government", "government"], place=["four districts", "districts"]),
    event(5, ["MOBILIZE", "AID"], actor=["paramilitary soldiers", "5,000 paramilitary soldiers", "Rajnath Singh"], source=["Rajnath Singh", "Home Minister"], status=TO_COME),
    event(6, "ACCUSE", actor=["rebels", "NDFB"], recipient="army"),
    event(6, "ASSAULT", actor=["rebels", "NDFB"], recipient="children", source=["rebels", "NDFB"]),
    event(6, "ASSAULT", actor="army", date="2014-12-21", source=["rebels", "NDFB"]),
    gap(7, question="how_many", reason=UNCLEAR),
    agreement(8, "ceasefire", ["agreed", "announced"], party=["faction", "NDFB", "Another faction"], date="2005"),
    figure(9, "displaced", 3000, 3000, group="people"),
], [
    never(5, "event", type=["MOBILIZE"], why="soldiers who would be sent"),
    never(6, "event", type=["ASSAULT"], own_voice=True, why="one act that the rebels deny, another that they allege"),
    never(6, "figure", type=["killed"], own_voice=True, why="the rebels' allegation"),
    never(9, "event", type=["RETREAT"], why="people in shelters"),
])

# Mindanao: raids and a withdrawal, hostages let go and held, an ultimatum turned down, an accord stopped by a court.
MILF = ["MILF", "Moro Islamic Liberation Front", "Muslim rebels", "rebels", "Fighters of the Moro Islamic Liberation Front", "the group"]
add("kolambugan-2008", "2008-08-19", "AFP", [
    "ILIGAN, Philippines (AFP) - Muslim rebels pulled out of two coastal towns on the southern Philippine island of Mindanao late on Monday after a day of raids that left at least 28 civilians dead, the army said.",
    "Fighters of the Moro Islamic Liberation Front (MILF) swept into Kolambugan and Kauswagan before dawn, burned down houses and shops and took dozens of residents hostage, according to police.",
    "Most of the captives were freed by nightfall, but it was not clear how many were still missing.",
    "MILF spokesman Eid Kabalu said two commanders had carried out the raids without orders from the leadership.",
    "President Gloria Arroyo accused the group of breaking a ceasefire that was signed in 2003.",
    "Interior Secretary Ronaldo Puno gave the MILF a week to hand over the commanders or face a military offensive.",
    "“We do not surrender our brothers,” Kabalu told a radio station, rejecting the ultimatum.",
    "On August 4 the Supreme Court halted an accord on a larger Muslim homeland, which the two sides were to have signed in Kuala Lumpur the next day.",
    "Some 160,000 people have been driven from their homes by fighting in the province of North Cotabato since the start of the month, the national disaster council says.",
    "Malaysia plans to withdraw its ceasefire monitors from the island at the end of August.",
], [
    event(0, "RETREAT", actor=MILF, place=["two coastal towns", "coastal towns", "Mindanao"], date="2008-08-18", source="army"),
    figure(0, "killed", 28, None, group="civilians", source="army"),
    event(1, ["ASSAULT", "MOBILIZE"], actor=MILF, place=["Kolambugan", "Kauswagan"], source="police"),
    figure(1, ["hostages", "abducted"], *DOZENS, group="residents", source="police"),
    event(1, TAKEN, actor=MILF, recipient="residents", source="police"),
    event(2, RELEASE),
    gap(2, question="how_many", reason=UNCLEAR),
    event(3, "ASSAULT", actor=["commanders", "two commanders"], source=["Kabalu", "Eid Kabalu", "MILF spokesman"]),
    event(4, "ACCUSE", actor=["Arroyo", "Gloria Arroyo"], recipient=["group", "MILF"]),
    agreement(4, "ceasefire", ["violated", "collapsed"], source=["Arroyo", "Gloria Arroyo"]),
    event(5, ["THREATEN", "REQUEST"], actor=["Puno", "Ronaldo Puno"], recipient="MILF", status=THREAT),
    event(6, "REJECT", actor=["Kabalu", "MILF"]),
    agreement(7, ["peace", "other"], ["suspended", "collapsed"], date="2008-08-04"),
    figure(8, "displaced", 160000, 160000, group="people", place="North Cotabato", date="2008-08", source=["national disaster council", "disaster council"]),
    event(9, LEAVE, actor=["Malaysia", "ceasefire monitors", "monitors"], date="2008-08", status=TO_COME),
], [
    never(5, "event", type=["RETREAT", "ASSAULT"], why="an ultimatum"),
    never(6, "event", type=["RETREAT", "CONCEDE"], why="nobody is surrendered"),
    never(8, "event", type=["RETREAT"], why="people driven from their homes"),
    never(9, "event", type=["RETREAT"], why="a withdrawal that is planned"),
])

# Ituri: a camp of the displaced attacked, three tolls, a denial and a charge, a promise gone back on, a "state of siege".
CODECO = ["CODECO", "CODECO militia", "fighters of the CODECO militia", "attackers", "its men"]
MONUSCO = ["MONUSCO", "UN mission", "mission"]
add("savo-2022", "2022-02-03", "UN News", [
    "At least 60 civilians were killed when fighters of the CODECO militia attacked the Plaine Savo displacement camp in Ituri, a province in the northeast of the Democratic Republic of the Congo (DRC), on Tuesday night, the UN mission, MONUSCO, said.",
    "Peacekeepers from a nearby base opened fire on the attackers and forced them to withdraw, the mission added.",
    "A camp leader put the number of dead at 63 and said 40 people had been wounded, most of them with machetes, while an army spokesman, Jules Ngongo, spoke of about 50 dead.",
    "The number of those abducted is not known.",
    "A spokesman for CODECO denied in a message to a local radio station that its men had attacked the camp, and blamed a rival militia known as Zaire.",
    "Some 20,000 of the people who had been living in the camp have fled to Bule, according to the UN refugee agency (UNHCR).",
    "CODECO undertook in August 2020 to lay down its arms, but one of its factions went back on the promise within months.",
    "The Government placed Ituri under a “state of siege” in May 2021 and replaced civilian officials by soldiers.",
    "UN Secretary-General António Guterres called on the authorities to bring those responsible to justice.",
    "The Security Council is to discuss the situation on Monday.",
], [
    figure(0, "killed", 60, None, group="civilians", place=["Plaine Savo", "Plaine Savo displacement camp", "Ituri"], date=["2022-02-01", "2022-02-02"], source=MONUSCO),
    event(0, "ASSAULT", actor=CODECO, place=["Plaine Savo", "Plaine Savo displacement camp", "Ituri"], date=["2022-02-01", "2022-02-02"], source=MONUSCO),
    event(1, "ASSAULT", actor="Peacekeepers", recipient=CODECO, source=MONUSCO),
    event(1, "RETREAT", actor=["them", *CODECO], source=MONUSCO),
    figure(2, "killed", 63, 63, source=["camp leader", "leader"]),
    figure(2, "injured", 40, 40, group="people", source=["camp leader", "leader"]),
    figure(2, "killed", 50, 50, source=["Ngongo", "Jules Ngongo", "army spokesman"]),
    gap(3, question="how_many", reason=UNCLEAR),
    event(4, "ASSAULT", actor=CODECO, place="camp", source=["spokesman", "CODECO"]),
    event(4, "ACCUSE", actor=["spokesman", "CODECO"], recipient=["Zaire", "rival militia"]),
    event(4, "ASSAULT", actor=["Zaire", "rival militia"], source=["spokesman", "CODECO"]),
    figure(5, "displaced", 20000, 20000, group="people", place=["camp", "Bule", "Plaine Savo"], source=["UN refugee agency", "UNHCR"]),
    agreement(6, ["disarmament", "peace", "ceasefire", "other"], ["agreed", "announced", "offered"], party="CODECO", date="2020-08"),
    event(7, "COERCE", actor=["Government", "Congolese government"], place="Ituri", date="2021-05"),
    event(9, "CONSULT", actor="Security Council", date="2022-02-07", status=TO_COME),
], [
    never(4, "event", type=["ASSAULT"], own_voice=True, why="denied by one militia and laid to another"),
    never(6, "event", type=["RETREAT"], why="a promise that was not kept"),
    never(7, "condition", type=["siege", "blockade"], why="a “state of siege” is military rule; nobody besieges the province"),
    never(9, "event", type=["CONSULT"], why="a meeting to come"),
])

# Ogaden: a chain of two on an oil camp, a claim of responsibility, a promise, a charge denied, an older threat.
ONLF = ["ONLF", "Ogaden National Liberation Front", "gunmen", "rebels", "attackers", "its forces"]
add("abole-2007", "2007-04-25", "Reuters", [
    "ADDIS ABABA, April 25 (Reuters) - Gunmen killed 74 people, nine of them Chinese workers, at an oil exploration camp in eastern Ethiopia, China's Xinhua news agency reported, citing Xu Shuang, a manager of the company that runs it.",
    "About 200 attackers stormed the camp at Abole, 120 km (75 miles) from the town of Jijiga, at dawn on Tuesday and fought its guards for 50 minutes, he said.",
    "The Ogaden National Liberation Front (ONLF) said in a statement that its forces had destroyed the camp and wiped out three units of soldiers.",
    "A spokesman for the regional government put the number of attackers at no more than 60.",
    "The rebels acknowledged that they had taken away six Chinese workers, who they said would be handed to the Red Cross “as soon as possible”.",
    "Prime Minister Meles Zenawi accused Eritrea of arming the ONLF, a charge that Asmara rejected as fabricated.",
    "The company has suspended work at the site and evacuated its remaining 29 employees.",
    "The ONLF, which took up arms in 1984, warned foreign companies last year to stay out of the gas fields of the Ogaden.",
    "Ethiopia sent thousands of troops into Somalia in December to oust Islamists who had controlled most of the south since June.",
    "It was not clear whether the attack was connected with that war.",
], [
    figure(0, "killed", 74, 74, group="people", source=["Xinhua", "Xinhua news agency"]),
    figure(0, "killed", 9, 9, group=["Chinese workers", "workers"], source=["Xinhua", "Xinhua news agency"]),
    event(0, "ASSAULT", actor="Gunmen", place=["oil exploration camp", "camp", "Ethiopia", "eastern Ethiopia"], source=["Xu Shuang", "manager"]),
    event(1, "ASSAULT", actor=ONLF, place=["Abole", "camp"], date="2007-04-24", source=["Xu Shuang", "Xu"]),
    figure(1, "fighters", 200, 200, group=ONLF, source=["Xu Shuang", "Xu"]),
    event(2, "ASSAULT", actor=ONLF, source="ONLF"),
    figure(3, "fighters", None, 60, group="attackers", source="spokesman"),
    event(4, TAKEN, actor=ONLF, recipient=["Chinese workers", "workers"], source=["rebels", "ONLF"]),
    event(4, RELEASE, recipient=["Red Cross", "Chinese workers", "workers"], source=["rebels", "ONLF"], status=TO_COME),
    event(5, "ACCUSE", actor=["Meles", "Meles Zenawi", "Prime Minister"], recipient="Eritrea"),
    event(5, BACKING, actor="Eritrea", recipient="ONLF", source=["Meles", "Meles Zenawi", "Prime Minister"]),
    figure(6, "evacuated", 29, 29, group="employees"),
    event(7, ["THREATEN", "REQUEST"], actor=ONLF, recipient=["foreign companies", "companies"], date="2006", status=THREAT),
    event(8, ENTERED, actor=["Ethiopia", "troops"], place="Somalia", date="2006-12"),
    gap(9, question="whether", reason=UNCLEAR),
], [
    never(4, "event", type=["RETREAT", "COOPERATE"], why="a release that is promised"),
    never(5, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="a charge that Asmara rejects"),
    never(6, "agreement", why="work at a site is suspended, no deal"),
    never(7, "event", type=["RETREAT"], why="companies told to stay out"),
])

# Upper Huallaga, undated: an ambush, a survivor quoted by a radio, an emergency, terms turned down, a capture corrected.
SENDERO = ["Shining Path", "Shining Path guerrillas", "guerrillas", "rebels"]
add("aucayacu-undated", None, "AP", [
    "LIMA, Peru — Shining Path guerrillas ambushed a police convoy in Peru's Upper Huallaga valley on Tuesday and killed eight officers, Interior Minister Romulo Pizarro said.",
    "The officers were on their way to serve an arrest warrant in a hamlet near Aucayacu when gunfire and dynamite hit their two vehicles.",
    "Radio station RPP quoted a survivor as saying that about 20 attackers had finished off the wounded.",
    "A ninth officer is missing.",
    "President Alejandro Toledo declared a 60-day state of emergency in six provinces on Wednesday, under which the army may make arrests without warrants.",
    "The guerrilla leader in the valley, known as Artemio, has said that he would lay down his weapons if the government granted an amnesty.",
    "“There is nothing to talk about,” Pizarro said, rejecting the idea.",
    "In a recording sent to the station, Artemio denied that his column protects drug traffickers.",
    "Police withdrew an earlier report that two of the attackers had been captured.",
    "Officials believe that fewer than 150 armed rebels remain in the valley, where thousands fought in the early 1990s.",
    "Nearly 70,000 people were killed in Peru's internal war between 1980 and 2000, a truth commission found.",
], [
    event(0, "ASSAULT", actor=SENDERO, recipient=["police convoy", "officers"], place=["Upper Huallaga", "Upper Huallaga valley"], date="W2", source=["Pizarro", "Interior Minister"]),
    figure(0, "killed", 8, 8, group="officers", source=["Pizarro", "Interior Minister"]),
    event(1, "ASSAULT", recipient=["vehicles", "their two vehicles", "officers"], place=["Aucayacu", "hamlet"]),
    event(2, "ASSAULT", actor=["attackers", "20 attackers"], recipient="wounded", source=["RPP", "Radio station RPP"]),
    event(2, "ASSAULT", actor=["attackers", "20 attackers"], recipient="wounded", source="survivor"),
    figure(2, "fighters", 20, 20, group="attackers", source="survivor"),
    figure(3, "missing", 1, 1, group="officer"),
    event(4, "COERCE", actor=["Toledo", "Alejandro Toledo", "President"], place=["six provinces", "provinces"], date="W3"),
    event(5, [*LEAVE, "REQUEST"], actor=["Artemio", "guerrilla leader"], source=["Artemio", "guerrilla leader"], status=[*TO_COME, "hypothetical", "offered"]),
    event(6, "REJECT", actor="Pizarro"),
    event(7, BACKING, actor=["his column", "Artemio", "column"], recipient=["drug traffickers", "traffickers"], source="Artemio"),
    figure(9, ["fighters", "remaining"], None, 150, group=["armed rebels", "rebels"], source="Officials"),
    figure(10, "killed", 70000, 70000, group="people", source="truth commission"),
], [
    never(4, "event", type=["ASSAULT"], why="arrests that are allowed"),
    never(5, "event", type=["RETREAT", "CONCEDE", "AGREE"], why="weapons to be laid down under a condition"),
    never(7, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="Artemio denies it"),
    never(8, "event", type=["ASSAULT", "COERCE"], why="the report of a capture was withdrawn"),
])

# South Ossetia: heights taken and to be given back, the loss denied, a chain of two, terms of a truce that nobody kept.
GEORGIA = ["Georgian troops", "Georgia", "Georgian", "troops"]
OSSETIA = ["South Ossetian", "Ossetian", "South Ossetia", "separatists"]
add("tskhinvali-2004", "2004-08-19", "AP", [
    "TBILISI, Georgia (AP) — Georgian troops seized heights overlooking the South Ossetian town of Tskhinvali on Thursday, killing eight fighters, Georgia's Interior Ministry said, in the heaviest clash since a cease-fire was signed last week.",
    "Hours later, President Mikhail Saakashvili said the troops would leave the heights and turn them over to Russian-led peacekeepers, calling this “the last chance for peace.”",
    "Eduard Kokoity, who heads the breakaway region, denied that any heights had been lost and accused Georgia of shelling Tskhinvali overnight.",
    "A doctor at the town's hospital said three people were wounded.",
    "The Interfax news agency, citing an officer of the peacekeeping force, reported that the Ossetians had opened fire first.",
    "Under the cease-fire, each side was to withdraw all its armed units except for 500 peacekeepers, but neither has done so.",
    "Georgia says it has lost 17 soldiers this month.",
    "Russia's Foreign Ministry called on Tbilisi to stop the fighting and dismissed Saakashvili's proposal of an international conference.",
    "About 500 women and children were taken by bus to the Russian region of North Ossetia on Wednesday.",
    "It was unclear whether the peacekeepers had reached the heights by nightfall.",
    "A war in the region, which killed some 1,000 people, ended with a truce that Moscow brokered in June 1992.",
], [
    condition(0, "control", "gains", holder=GEORGIA, place=["heights", "Tskhinvali"], date="2004-08-19", source=["Interior Ministry", "Georgia's Interior Ministry"]),
    figure(0, "killed", 8, 8, group="fighters", date="2004-08-19", source=["Interior Ministry", "Georgia's Interior Ministry"]),
    agreement(0, "ceasefire", ["agreed", "announced"], date="2004-08"),
    event(1, LEAVE, actor=GEORGIA, place="heights", source=["Saakashvili", "Mikhail Saakashvili"], status=TO_COME),
    condition(2, "control", ["gains", "loses", "ends", "holds"], place="heights", source=["Kokoity", "Eduard Kokoity"]),
    event(2, "ASSAULT", actor=GEORGIA, place="Tskhinvali", date=["2004-08-18", "2004-08-19"], source=["Kokoity", "Eduard Kokoity"]),
    event(2, "ACCUSE", actor=["Kokoity", "Eduard Kokoity"], recipient="Georgia"),
    event(4, "ASSAULT", actor=["Ossetians", *OSSETIA], source=["Interfax", "Interfax news agency"]),
    event(4, "ASSAULT", actor=["Ossetians", *OSSETIA], source=["officer", "peacekeeping force"]),
    event(5, LEAVE, actor=["each side", "both sides", *GEORGIA, *OSSETIA], status=[*TO_COME, "failed"]),
    figure(6, "killed", 17, 17, group="soldiers", date="2004-08", source="Georgia"),
    event(7, "REJECT", actor=["Russia", "Foreign Ministry", "Russia's Foreign Ministry"]),
    figure(8, "evacuated", 500, 500, group=["women and children", "women", "children"], date="2004-08-18"),
    gap(9, question="whether", reason=UNCLEAR),
    agreement(10, "ceasefire", ["agreed", "announced", "implemented"], date="1992-06"),
], [
    never(1, "event", type=["RETREAT"], why="a withdrawal that is announced"),
    never(2, "event", type=["ASSAULT"], own_voice=True, why="Kokoity's charge"),
    never(5, "event", type=["RETREAT"], why="a term that neither side has kept"),
    never(7, "event", type=["CONSULT"], why="a conference that was proposed and dismissed"),
])

# Derna: a city mostly taken, a share of it, a pull-back admitted, families uprooted, a bombing denied, a march to come.
LNA = ["LNA", "Libyan National Army", "Eastern Libyan forces", "eastern Libyan forces", "Haftar"]
DERNA = ["Derna Protection Force", "its fighters"]
add("derna-2018", "2018-06-12", "Reuters", [
    "BENGHAZI, Libya (Reuters) - Eastern Libyan forces have seized most of Derna, the last eastern city to defy them, a spokesman said late on Monday.",
    "The Libyan National Army (LNA) now controls 75 percent of the city, including the port, the spokesman, Ahmed al-Mismari, told reporters.",
    "The Derna Protection Force, an alliance of Islamists and local men, said its fighters had pulled back from the Sheiha district but denied that they were about to surrender.",
    "The LNA, led by Khalifa Haftar, has besieged Derna since August 2016 and stopped all deliveries of fuel last July, after one of its pilots was shot down and killed.",
    "Hospital staff said 17 civilians, two of them children, had died since ground troops entered the city on June 4.",
    "Egypt denied that its warplanes had bombed targets in Derna overnight.",
    "At least 2,180 families have left their homes, the International Organization for Migration says.",
    "U.N. envoy Ghassan Salame asked both sides to open a corridor for the sick.",
    "It was not possible to confirm either side's account because telephone lines to the city have been cut.",
    "Islamic State proclaimed Derna part of its caliphate in 2014 but was driven out by rival Islamists a year later.",
    "Haftar has said that his troops will march on Tripoli if elections are not held this year.",
], [
    condition(0, "control", "gains", holder=LNA, place="Derna", source="spokesman"),
    event(0, "ASSAULT", actor=LNA, place="Derna", source="spokesman"),
    condition(1, "control", HOLDS, holder=["LNA", "Libyan National Army"], place=["Derna", "port"], source=["al-Mismari", "Ahmed al-Mismari", "spokesman"]),
    event(2, "RETREAT", actor=DERNA, place=["Sheiha", "Sheiha district"], source="Derna Protection Force"),
    condition(3, ["siege", "blockade"], STANDS, holder=LNA, place="Derna", date="2016-08"),
    event(3, ["COERCE", "SANCTION"], actor=LNA, date="2017-07"),
    figure(3, "killed", 1, 1, group=["pilots", "one of its pilots"]),
    figure(4, "killed", 17, 17, group="civilians", date="2018-06-04", source=["Hospital staff", "staff"]),
    figure(4, "killed", 2, 2, group="children", source=["Hospital staff", "staff"]),
    event(5, "ASSAULT", actor=["Egypt", "its warplanes", "warplanes"], place="Derna", date=["2018-06-11", "2018-06-12"], source="Egypt"),
    figure(6, "displaced", 2180, None, group="families", source=["IOM", "International Organization for Migration"]),
    event(7, "REQUEST", actor=["Salame", "U.N. envoy"], recipient=["both sides", "both"], status=ASKED),
    gap(8, reason="not_verified"),
    condition(9, "control", ["loses", "ends"], holder=["Islamic State", "IS"], place="Derna", date="2015"),
    event(10, ["ASSAULT", "MOBILIZE", "THREATEN"], actor=["his troops", "Haftar", "LNA"], place="Tripoli", source="Haftar", status=["planned", "threatened", "hypothetical", "occurred"]),
], [
    never(1, "figure", why="75 is a percentage"),
    never(2, "event", type=["CONCEDE"], why="they deny that they are about to surrender"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="Egypt denies it"),
    never(10, "event", type=["ASSAULT", "MOBILIZE"], why="a march that he announces"),
])

# Taiz, undated: a siege partly lifted, denied by the other side's agency, weekdays that stay weekdays, aid that came and aid to come.
HADI = ["Forces loyal to President Abd-Rabbu Mansour Hadi", "Forces loyal to President", "forces loyal to Hadi", "Hadi", "Yemeni government"]
HOUTHI = ["Houthi", "Houthis", "Houthi fighters", "Ansar Allah"]
add("taiz-undated", None, "Reuters", [
    "ADEN (Reuters) - Forces loyal to President Abd-Rabbu Mansour Hadi broke through Houthi lines on the western edge of Taiz on Friday, partly lifting a siege that had cut off some 200,000 civilians for nine months, local officials said.",
    "Fighters of the Popular Resistance captured the base of the 35th armoured brigade, according to Sadeq al-Hassani, a spokesman for the pro-government military council.",
    "The Houthi-run news agency Saba denied that the base had fallen and quoted a military source as saying that 35 attackers had been killed.",
    "Doctors in the city said five civilians died when rockets hit the Bir Basha district.",
    "Trucks loaded with flour and oxygen cylinders reached the city centre on Saturday, the first to do so since last June, residents said.",
    "“I had forgotten what an orange looks like,” said Samira Qasim, a nurse.",
    "The World Food Programme (WFP) said that it had been promised safe passage for a convoy of its own but that no date had been fixed.",
    "The Houthis, who still hold the hills north and east of Taiz, have been in control of Sanaa, the capital, since September 2014.",
    "A week-long truce in December was broken by both sides within hours.",
    "The U.N. envoy, Ismail Ould Cheikh Ahmed, plans to bring the parties together in Kuwait next month.",
    "The war has killed more than 6,000 people, half of them civilians, the United Nations says.",
], [
    condition(0, "siege", ["ends", "holds"], holder=HOUTHI, place="Taiz", source=["local officials", "officials"]),
    event(0, "ASSAULT", actor=HADI, place=["Taiz", "western edge"], date="W5", source=["local officials", "officials"]),
    figure(0, ["trapped", "affected", "population"], 200000, 200000, group="civilians", source=["local officials", "officials"]),
    condition(1, "control", "gains", holder=["Popular Resistance", "Fighters of the Popular Resistance"], place=["base", "35th armoured brigade"], source=["al-Hassani", "Sadeq al-Hassani"]),
    figure(2, "killed", 35, 35, group="attackers", source=["Saba", "news agency"]),
    figure(2, "killed", 35, 35, group="attackers", source="military source"),
    figure(3, "killed", 5, 5, group="civilians", place=["Bir Basha", "Bir Basha district"], source="Doctors"),
    event(4, "AID", place=["city centre", "city", "Taiz"], date="W6", source="residents"),
    agreement(6, "access", ["agreed", "announced", "offered"], source=["WFP", "World Food Programme"]),
    gap(6, question="when", reason=["not_said", "not_clear"]),
    condition(7, "control", HOLDS, holder=HOUTHI, place=["hills", "Taiz"]),
    condition(7, "control", [*STANDS, "gains"], holder=HOUTHI, place="Sanaa", date="2014-09"),
    agreement(8, "ceasefire", ["violated", "collapsed"], party=["both sides", "both"]),
    event(9, "CONSULT", actor=["envoy", "U.N. envoy", "Ismail Ould Cheikh Ahmed", "parties"], place="Kuwait", status=TO_COME),
    figure(10, "killed", 6000, None, group="people", source=["United Nations", "U.N."]),
], [
    never(2, "condition", type=["control"], change=["gains", "loses"], own_voice=True, why="the agency denies that the base has fallen"),
    never(6, "event", type=["AID", "MOBILIZE"], why="a convoy that has been promised passage"),
    never(9, "event", type=["CONSULT"], why="talks that are planned"),
    never(10, "condition", type=["control"], why="half of the dead, no half of a place"),
])

# Helmand: a district said to be lost and said to stand, a plea, tolls of two mouths, advisers who will not fight.
TALEBAN = ["Taliban", "Taliban fighters", "insurgents", "group"]
add("sangin-2015", "2015-12-22", "Reuters", [
    "KABUL (Reuters) - Taliban fighters have captured almost all of Sangin, a district of the southern Afghan province of Helmand, and soldiers and police are besieged in its army base, local officials said on Tuesday.",
    "The Defence Ministry denied that the district had fallen and said reinforcements were on their way.",
    "Helmand's deputy governor, Mohammad Jan Rasoolyar, who appealed to President Ashraf Ghani for help on Facebook, wrote that 90 members of the security forces had been killed in two days.",
    "The army corps in the province put its losses at 12.",
    "A Taliban spokesman said the insurgents had also taken the police headquarters and seized several armoured vehicles.",
    "Up to 350 families have fled to Lashkar Gah since Sunday, the provincial refugee department said.",
    "“We ate our last bread yesterday,” said Haji Dawood, a shopkeeper reached by telephone.",
    "A small number of British soldiers arrived at Camp Shorabak on Monday to advise the Afghan army, Britain's Ministry of Defence said, adding that they would not leave the base.",
    "The NATO mission declined to comment on a report that its aircraft had bombed Sangin overnight.",
    "More than 100 British soldiers were killed in Sangin before U.S. Marines took over the district in September 2010.",
    "In September the Taliban overran the northern city of Kunduz, which they lost to government forces three days later.",
    "Pakistan is to host a meeting on the revival of peace talks next month.",
], [
    condition(0, "control", "gains", holder=TALEBAN, place="Sangin", source=["local officials", "officials"]),
    event(0, "ASSAULT", actor=TALEBAN, place="Sangin", source=["local officials", "officials"]),
    condition(0, "siege", STANDS, place=["army base", "Sangin"], source=["local officials", "officials"]),
    condition(1, "control", ["gains", "loses", "ends", "holds"], place=["district", "Sangin"], source=["Defence Ministry", "Afghan Defence Ministry"]),
    event(1, "MOBILIZE", actor="reinforcements", source=["Defence Ministry", "Afghan Defence Ministry"], status=["ongoing", "occurred", "planned"]),
    event(2, "REQUEST", actor=["Rasoolyar", "deputy governor"], recipient=["Ghani", "Ashraf Ghani"], status=ASKED),
    figure(2, "killed", 90, 90, source=["Rasoolyar", "deputy governor"]),
    figure(3, ["killed", "casualties"], 12, 12, source=["army corps", "army"]),
    condition(4, "control", "gains", holder=TALEBAN, place=["police headquarters", "headquarters"], source=["Taliban spokesman", "spokesman"]),
    figure(5, "displaced", None, 350, group="families", date="2015-12-20", source=["provincial refugee department", "refugee department"]),
    event(7, ["MOBILIZE", "AID", "SUPPORT"], actor=["British soldiers", "British"], place="Camp Shorabak", date="2015-12-21", source=["Ministry of Defence", "Britain's Ministry of Defence"]),
    gap(8, reason=["no_comment", "not_said"]),
    figure(9, "killed", 100, None, group="British soldiers", place="Sangin"),
    condition(10, "control", "gains", holder=TALEBAN, place="Kunduz", date="2015-09"),
    event(11, "CONSULT", actor="Pakistan", date="2016-01", status=TO_COME),
], [
    never(1, "condition", type=["control"], change=["gains", "loses"], own_voice=True, why="the fall is what the ministry denies"),
    never(7, "event", type=["ASSAULT", "RETREAT"], why="advisers who stay on a base"),
    never(8, "event", type=["ASSAULT"], own_voice=True, why="a report on which there was no comment"),
    never(11, "event", type=["CONSULT"], why="a meeting to come"),
])

# Batticaloa: a coast taken unopposed, losses of two mouths, a chain of two, a shield denied, a convoy that waits.
TIGERS = ["Tamil Tigers", "Tigers", "Tiger", "LTTE", "Tamil Tiger rebels", "rebels", "fighters", "its fighters"]
LANKA = ["Sri Lankan troops", "troops", "army", "Sri Lankan army", "Sri Lanka Army", "military"]
add("vakarai-2007", "2007-01-20", "AFP", [
    "COLOMBO (AFP) - Sri Lankan troops marched into the eastern coastal town of Vakarai on Friday without meeting resistance, the defence ministry said, after weeks of shelling that drove tens of thousands of civilians out of rebel territory.",
    "The military said it had killed 331 rebels and lost 45 soldiers since it launched the offensive in October.",
    "The pro-rebel website Tamilnet, citing Tiger officials, said the fighters had made a tactical withdrawal and that no more than 40 of them had died.",
    "There was no independent confirmation, since reporters have been barred from the area.",
    "More than 20,000 people reached the government-held town of Valaichchenai this week, according to the district secretary of Batticaloa.",
    "The Tigers have denied using villagers as a human shield, as Human Rights Watch accused them of doing last month.",
    "A World Food Programme convoy with rations for 15,000 people has been waiting since Tuesday for permission to proceed.",
    "The army has blocked the only road to Vakarai since November and let two convoys through.",
    "Norway, which brokered a ceasefire in 2002, appealed for a halt to the fighting, but the government turned down the request.",
    "The rebels still hold the jungle around Thoppigala, which the army says it will clear by April.",
], [
    event(0, ENTERED, actor=LANKA, place="Vakarai", date="2007-01-19", source="defence ministry"),
    condition(0, "control", "gains", holder=LANKA, place="Vakarai", date="2007-01-19", source="defence ministry"),
    figure(0, "displaced", *TENS_OF_THOUSANDS, group="civilians"),
    figure(1, "killed", 331, 331, group="rebels", date="2006-10", source="military"),
    figure(1, "killed", 45, 45, group="soldiers", date="2006-10", source="military"),
    event(2, "RETREAT", actor=TIGERS, source=["Tamilnet", "website Tamilnet"]),
    figure(2, "killed", None, 40, group=TIGERS, source=["Tiger officials", "officials"]),
    gap(3, reason="not_verified"),
    figure(4, "displaced", 20000, None, group="people", place=["Valaichchenai", "government-held town"], source="district secretary"),
    event(5, TAKEN, actor=TIGERS, recipient="villagers", source=TIGERS),
    event(5, "ACCUSE", actor="Human Rights Watch", recipient=["them", *TIGERS], date="2006-12"),
    condition(7, ["blockade", "siege"], STANDS, holder=LANKA, place=["Vakarai", "road", "only road"], date="2006-11"),
    event(8, "REQUEST", actor="Norway", status=ASKED),
    event(8, "REJECT", actor="government"),
    condition(9, "control", HOLDS, holder=TIGERS, place=["Thoppigala", "jungle"]),
], [
    never(4, "event", type=["RETREAT"], why="people who arrived"),
    never(5, "event", type=["ASSAULT", "COERCE"], own_voice=True, why="charged by one, denied by the other"),
    never(6, "event", type=["AID"], why="a convoy that waits for permission"),
    never(9, "condition", type=["control"], change=["gains", "loses"], why="land that the army means to clear"),
])

# Deir al-Zor: a monitor's own log: a town retaken, a toll and its parts, an ultimatum, a curfew extended, a post deleted.
SDF = ["SDF", "Syrian Democratic Forces"]
SOHR = ["SOHR", "Syrian Observatory for Human Rights", "SOHR activists", "activists"]
TRIBES = ["tribal gunmen", "gunmen", "Tribal fighters", "tribal fighters", "al-Hafl", "Ibrahim al-Hafl"]
add("busayra-2023", "2023-09-04", "SOHR", [
    "Deir al-Zor province: The Syrian Democratic Forces (SDF) regained control of the town of Busayra late on Sunday after six days of clashes with tribal gunmen, SOHR activists report.",
    "The fighting broke out on August 27, when the SDF arrested Ahmed al-Khabil, the head of the Deir al-Zor Military Council.",
    "It has left 71 people dead, including nine civilians, four of whom were children.",
    "Tribal fighters led by Sheikh Ibrahim al-Hafl still control Dhiban and have given the SDF 48 hours to free al-Khabil.",
    "An SDF spokesman, Farhad Shami, denied that his forces had shelled houses in al-Hawaij.",
    "He accused the Syrian government of sending gunmen across the Euphrates to stir up the tribes.",
    "State news agency SANA said “militias linked to the American occupation” had cut off the water of three villages.",
    "The U.S.-led coalition brought both sides together at the al-Omar oil field on Sunday, but the meeting ended without result.",
    "A curfew that the SDF imposed on Saturday has been extended by two days.",
    "SOHR has not been able to establish who fired a mortar shell that killed a woman in Gharanij.",
    "Hundreds of families have fled to areas held by regime forces on the western bank of the river.",
    "With air support from the coalition, the SDF drove Islamic State from Baghuz, its last pocket in the province, in March 2019.",
], [
    condition(0, "control", "gains", holder=SDF, place="Busayra", date="2023-09-03", source=SOHR),
    event(1, TAKEN, actor=SDF, recipient=["al-Khabil", "Ahmed al-Khabil"], date="2023-08-27"),
    figure(2, "killed", 71, 71, group="people"),
    figure(2, "killed", 9, 9, group="civilians"),
    figure(2, "killed", 4, 4, group="children"),
    condition(3, "control", HOLDS, holder=TRIBES, place="Dhiban"),
    event(3, ["REQUEST", "THREATEN"], actor=TRIBES, recipient=SDF, status=THREAT),
    event(4, "ASSAULT", actor=["his forces", *SDF], place=["al-Hawaij", "houses"], source=["Shami", "Farhad Shami", "SDF spokesman"]),
    event(5, "ACCUSE", actor=["Shami", "Farhad Shami"], recipient=["Syrian government", "government"]),
    event(5, ["MOBILIZE", "ASSAULT", "AID", "SUPPORT"], actor=["Syrian government", "government", "gunmen"], source=["Shami", "Farhad Shami"]),
    event(6, "COERCE", actor=["militias", "militias linked to the American occupation", *SDF], source=["SANA", "State news agency SANA"]),
    event(7, "CONSULT", place=["al-Omar", "al-Omar oil field"], date="2023-09-03"),
    event(8, "COERCE", actor=SDF, date="2023-09-02"),
    gap(9, question="who"),
    condition(11, "control", ["loses", "ends"], holder=["Islamic State", "IS"], place="Baghuz", date="2019-03"),
], [
    never(3, "event", type=["RETREAT", "COOPERATE"], why="a release that is demanded"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="the spokesman denies it"),
    never(7, "agreement", why="the meeting ended without result"),
    never(8, "agreement", why="a curfew is extended, no deal"),
])

# Port Sudan: state media: drones, no one hurt, a charge denied, a siege elsewhere, a town claimed.
MILITIA = ["rebel militia", "militia", "RSF", "Rapid Support Forces", "Rebel militia"]
add("portsudan-2025", "2025-05-06", "SUNA", [
    "PORT SUDAN, May 6 (SUNA) - Drones of the rebel militia struck the main fuel depot and the airport of Port Sudan at dawn on Tuesday, said Brigadier Nabil Abdullah, the spokesman of the Armed Forces.",
    "Air defences brought down five drones, he added.",
    "No one was injured, and firemen brought the blaze under control by noon, the director of civil defence told SUNA.",
    "It was the third day of raids on the city, to which the government moved after the war broke out in Khartoum in April 2023.",
    "The Rapid Support Forces (RSF) have not commented on the attacks.",
    "The Security and Defence Council accused the United Arab Emirates of supplying the militia with drones and announced the severing of diplomatic relations; Abu Dhabi denies arming the RSF.",
    "Flights were suspended in the morning and resumed at 17:00.",
    "United Nations Secretary-General Antonio Guterres urged the parties to refrain from attacks on civilian sites, his spokesman said.",
    "In El Fasher, which the militia has besieged since May 2024, shelling of the Abu Shouk camp killed 11 people on Monday, according to the Sixth Infantry Division.",
    "The RSF claimed on Friday to have captured the town of En Nahud in West Kordofan; the army said only that fighting was going on there.",
    "More than half a million displaced people have found shelter in Red Sea State, the International Organization for Migration (IOM) estimates.",
], [
    event(0, "ASSAULT", actor=["Drones", *MILITIA], place=["fuel depot", "main fuel depot", "airport", "Port Sudan"], date="2025-05-06", source=["Abdullah", "Nabil Abdullah"]),
    figure(1, "destroyed", 5, 5, group="drones", source=["Abdullah", "Nabil Abdullah"]),
    figure(2, "injured", 0, 0, source=["director of civil defence", "director"]),
    gap(4, reason=["no_comment", "not_said"]),
    event(5, "ACCUSE", actor=["Security and Defence Council", "Council"], recipient=["United Arab Emirates", "UAE"]),
    event(5, BACKING, actor=["United Arab Emirates", "UAE"], recipient=MILITIA, source=["Security and Defence Council", "Council"]),
    event(5, BACKING, recipient=["RSF", "Rapid Support Forces"], source=["Abu Dhabi", "United Arab Emirates", "UAE"]),
    event(7, "REQUEST", actor=["Guterres", "Antonio Guterres"], recipient="parties", status=ASKED),
    condition(8, "siege", STANDS, holder=MILITIA, place="El Fasher", date="2024-05"),
    event(8, "ASSAULT", place=["Abu Shouk", "Abu Shouk camp"], date="2025-05-05", source=["Sixth Infantry Division", "Infantry Division"]),
    figure(8, "killed", 11, 11, group="people", place=["Abu Shouk", "Abu Shouk camp"], date="2025-05-05", source=["Sixth Infantry Division", "Infantry Division"]),
    condition(9, "control", "gains", holder=["RSF", "Rapid Support Forces"], place=["En Nahud", "town"], source=["RSF", "Rapid Support Forces"]),
    event(9, "ASSAULT", place=["En Nahud", "there"], source="army"),
    figure(10, "displaced", 500000, None, group="people", place=["Red Sea State", "Red Sea"], source=["IOM", "International Organization for Migration"]),
], [
    never(2, "condition", type=["control"], why="a fire is under control, no place"),
    never(5, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="charged by one and denied by the other"),
    never(6, "agreement", why="flights are suspended, no deal"),
    never(9, "condition", type=["control"], own_voice=True, why="the RSF's claim"),
])

# Chiapas: a massacre, the parts of its toll, a first version that was wrong, a charge and a denial, arrests, talks broken off.
EZLN = ["EZLN", "Zapatista National Liberation Army", "Zapatista", "rebels"]
add("acteal-1997", "1997-12-24", "AP", [
    "SAN CRISTOBAL DE LAS CASAS, Mexico (AP) — Gunmen killed 45 Indian refugees in and around a chapel in the southern state of Chiapas, the Red Cross said Tuesday.",
    "The dead of Monday's massacre in the hamlet of Acteal include 21 women and 15 children.",
    "State officials had at first spoken of four people wounded.",
    "Zapatista leader Subcomandante Marcos accused the state police of arming the killers.",
    "Gov. Julio Cesar Ruiz Ferro denied that his government had supported any paramilitary group.",
    "Federal prosecutors said they had detained 16 villagers from nearby Los Chorros, and President Ernesto Zedillo promised that 2,000 more soldiers would be sent to the area.",
    "It was not known why police officers posted a few hundred yards from the chapel did not step in.",
    "More than 4,000 sympathizers of the rebels have fled their homes in Chenalho township since May, according to the Fray Bartolome de las Casas Human Rights Center.",
    "The Zapatista National Liberation Army (EZLN) rose up on Jan. 1, 1994, and seized San Cristobal and several other towns; a cease-fire declared 12 days later has largely held.",
    "The rebels walked out of peace talks in September 1996, saying the government had not carried out an accord on Indian rights that the two sides had signed in San Andres that February.",
    "“We came here to pray because it was safe,” said Lorenzo Gomez, whose wife is in the hospital.",
], [
    event(0, "ASSAULT", actor="Gunmen", recipient=["Indian refugees", "refugees"], place=["chapel", "Chiapas"], source="Red Cross"),
    figure(0, "killed", 45, 45, group=["Indian refugees", "refugees"], place=["chapel", "Chiapas"], source="Red Cross"),
    figure(1, "killed", 21, 21, group="women", place=["Acteal", "hamlet"], date="1997-12-22"),
    figure(1, "killed", 15, 15, group="children", date="1997-12-22"),
    figure(2, "injured", 4, 4, group="people", source=["State officials", "officials"]),
    event(3, "ACCUSE", actor=["Marcos", "Subcomandante Marcos"], recipient=["state police", "police"]),
    event(3, BACKING, actor=["state police", "police"], recipient="killers", source=["Marcos", "Subcomandante Marcos"]),
    event(4, BACKING, actor=["his government", "government"], recipient=["paramilitary group", "any paramilitary group"], source=["Ruiz Ferro", "Julio Cesar Ruiz Ferro"]),
    figure(5, "detained", 16, 16, group="villagers", source=["Federal prosecutors", "prosecutors"]),
    event(5, "MOBILIZE", place="area", source=["Zedillo", "Ernesto Zedillo"], status=TO_COME),
    gap(6, question="why", reason=UNCLEAR),
    figure(7, "displaced", 4000, None, group=["sympathizers", "sympathizers of the rebels"], place=["Chenalho", "Chenalho township"], date="1997-05", source=["Human Rights Center", "Fray Bartolome de las Casas Human Rights Center"]),
    event(8, "ASSAULT", actor=EZLN, date="1994-01-01"),
    condition(8, "ceasefire", [*STANDS, "implemented", "partly_implemented"], date="1994-01"),
    agreement(9, ["peace", "other"], ["agreed", "announced"], place="San Andres", date="1996-02"),
], [
    never(3, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="what Marcos alleges"),
    never(4, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="what the governor denies"),
    never(5, "event", type=["MOBILIZE"], why="soldiers who are promised"),
    never(9, "event", type=["RETREAT"], why="they walked out of talks, not out of a place"),
])

# Not about armed conflict.
add("beetle-undated", None, "Sachsen Kurier", [
    "DRESDEN - Germany's foresters are losing their war on the bark beetle, which has invaded the spruce woods of Saxony for the third year in a row.",
    "The insects have attacked 40,000 hectares since spring, and whole hillsides have surrendered to them.",
    "The army has sent 120 soldiers with chain saws to help the woodcutters.",
    "“We are under siege, and our own troops are exhausted,” said Karl-Heinz Wieland, who heads the state forest service.",
    "A forester was killed by a falling trunk near Bautzen on Tuesday, police said.",
    "The environment minister has called a truce with the hunters, with whom she had clashed over the number of deer.",
    "Sawmills are bombarded with cheap timber, and prices have been in retreat since January.",
    "Environmental groups threatened to take the state to court, and the opposition accused the minister of capitulating to the timber lobby.",
    "The next assault of the beetle, whose reserves sleep in the bark, is expected in May.",
], [
    event(2, ["AID", "MOBILIZE"], actor="army"),
    figure(4, "killed", 1, 1, group="forester", place="Bautzen", date="W2", source="police"),
    event(7, "THREATEN", actor=["Environmental groups", "groups"], recipient="state", status=THREAT),
    event(7, "ACCUSE", actor="opposition", recipient=["minister", "environment minister"]),
], [
    never(0, "event", type=["ASSAULT"], why="an insect"),
    never(1, "event", type=["ASSAULT", "RETREAT", "CONCEDE"], why="an insect and a hillside"),
    never(3, "condition", type=["siege", "blockade"], why="a figure of speech"),
    never(4, "event", type=["ASSAULT"], why="an accident"),
    never(5, "agreement", type=["ceasefire"], why="a minister and hunters"),
    never(6, "event", type=["ASSAULT", "RETREAT"], why="timber and its price"),
    never(7, "event", type=["CONCEDE", "RETREAT"], why="a figure of speech"),
    never(8, "event", type=["ASSAULT", "MOBILIZE"], why="an insect"),
], title="Foresters under siege as the beetle strikes again")

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning7.jsonl"), REPORTS)
