# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on from twenty-one wars between 1992 and 2024, Jajce to Saravan, and three reports on no war at all.

Wires, relief bulletins, a live page, a truce monitor's log, local papers, state media: towns lost and lost again, truces
that hold for a day, sieges, hostages, tolls of several mouths, undated copy. `python tuning9.py` writes tuning9.jsonl
beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    BACKING,
    ENTERED,
    HELD,
    HOLDS,
    HUNDREDS,
    LEAVE,
    LOST,
    RELEASE,
    STANDS,
    TAKEN,
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


# Cambodia: a stronghold lost a month after it was won, mines, refugees turned back, talks offered, foreigners denied.
KR = ["Khmer Rouge", "Khmer Rouge guerrillas", "guerrillas", "guerrilla", "Khmer Rouge radio"]
CAMBODIA = ["government troops", "government", "royal army", "Cambodian army", "army", "soldiers", "garrison"]
add("pailin-1994", "1994-04-20", "AP", [
    "PHNOM PENH, Cambodia (AP) — Khmer Rouge guerrillas recaptured Pailin, the gem-mining town that serves as their headquarters, on Tuesday, a month after government troops had driven them out with tanks.",
    "The Defense Ministry admitted the loss but said that most of the 3,000-man garrison had escaped along Route 10 to Treng.",
    "Officers reached at the military hospital in Battambang gave a different picture: whole units, they said, had thrown away their rifles, and at least 120 soldiers had stepped on mines.",
    "About 25,000 villagers fled their homes in Ratanak Mondol district, the World Food Program said.",
    "Thai marines stopped several hundred of them at the border and sent them back.",
    "Bangkok denied charges by co-Premier Hun Sen that its army had let the guerrillas bring mortars through Thai territory.",
    "Two other foreign governments are also suspected of helping the group, but Hun Sen would not identify them.",
    "King Norodom Sihanouk, who is being treated for cancer in Beijing, has invited all parties to talks in Pyongyang in May.",
    "“We will come if there is a cease-fire first,” Khmer Rouge radio quoted the nominal leader, Khieu Samphan, as saying.",
    "The Khmer Rouge signed the Paris peace accord in 1991 but boycotted last year's elections and have never disarmed.",
], [
    condition(0, "control", "gains", holder=KR, place="Pailin", date="1994-04-19"),
    event(0, ENTERED, actor=KR, place="Pailin", date="1994-04-19"),
    event(0, ["ASSAULT", "COERCE"], actor=CAMBODIA, recipient=KR),
    condition(1, "control", LOST, source=["Defense Ministry", "Ministry"]),
    event(1, "RETREAT", actor=CAMBODIA, source=["Defense Ministry", "Ministry"]),
    figure(2, ["casualties", "injured", "killed", "affected"], 120, None, group="soldiers", source="Officers"),
    figure(3, "displaced", 25000, 25000, group="villagers", place=["Ratanak Mondol", "Ratanak Mondol district"], source=["World Food Program", "WFP"]),
    event(4, "COERCE", actor=["Thai marines", "Thai", "marines"], place="border"),
    figure(4, ["displaced", "returned", "affected"], *HUNDREDS),
    event(5, BACKING, actor=["its army", "army", "Thai", "Thailand", "Bangkok"], source=["Bangkok", "Thailand"]),
    event(5, BACKING, actor=["its army", "army", "Thai", "Thailand", "Bangkok"], source="Hun Sen"),
    gap(6, question="who", reason=["not_said", "no_comment"]),
    event(7, ["REQUEST", "CONSULT", "COOPERATE"], actor=["Sihanouk", "Norodom Sihanouk", "King"], status=[*ASKED, "planned"]),
    agreement(9, "peace", ["agreed", "announced"], party=KR, date="1991"),
    event(9, ["REJECT", "COERCE", "PROTEST"], actor=KR, date="1993"),
], [
    never(5, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="Hun Sen's charge, which Bangkok denies"),
    never(7, "event", type=["CONSULT"], why="talks to which they are invited"),
    never(8, "agreement", type=["ceasefire"], why="a condition that is set"),
    never(9, "event", type=["RETREAT"], why="they never disarmed"),
])

# Bosnia: a town falls, a column of the driven out, an earlier falling-out of allies, a demand, numbers nobody could check.
SERBS = ["Bosnian Serb forces", "Bosnian Serb", "Serb forces", "Serb", "Serbs"]
add("jajce-1992", "1992-10-30", "Reuters", [
    "TRAVNIK, Bosnia-Herzegovina (Reuters) - The central Bosnian town of Jajce fell to Serb forces on Thursday after a siege of five months, and its Moslem and Croat defenders joined a column of refugees on the road to Travnik.",
    "Between 30,000 and 40,000 people were on the move, a spokeswoman for the U.N. High Commissioner for Refugees (UNHCR) said.",
    "The Bosnian Serb news agency SRNA said the army had “liberated” the town and the two power stations near it without loss.",
    "A doctor with the column, Senad Pilav, said Serb guns had shelled the refugees at Karaula and that he had treated 14 wounded, a report which SRNA called an invention.",
    "Jajce was defended by Bosnian government troops and the Croatian Defence Council (HVO), which had been fighting each other in nearby Prozor since last Friday.",
    "Refugees said the HVO had pulled its men out of the line on Wednesday without telling anyone.",
    "An HVO officer in Vitez denied it.",
    "The mayor of Travnik asked the United Nations for tents and said the town, whose population had already doubled, could not take in any more.",
    "UNHCR officials could not say how many people had been left behind in Jajce.",
], [
    condition(0, "control", "gains", holder=SERBS, place="Jajce", date="1992-10-29"),
    condition(0, "siege", ["ends", *STANDS], place="Jajce"),
    event(0, "RETREAT", actor=["defenders", "Moslem and Croat defenders", "its Moslem and Croat defenders"]),
    figure(1, "displaced", 30000, 40000, group="people", source=["spokeswoman", "UNHCR", "U.N. High Commissioner for Refugees"]),
    condition(2, "control", "gains", holder=["army", *SERBS], place=["town", "Jajce", "power stations"], source="SRNA"),
    event(3, "ASSAULT", actor=["Serb guns", *SERBS], recipient=["refugees", "column"], place="Karaula", source=["Pilav", "Senad Pilav", "doctor"]),
    event(3, ["REJECT", "ACCUSE"], actor=["SRNA", "Bosnian Serb news agency SRNA", "news agency"]),
    figure(3, "injured", 14, 14, source=["Pilav", "Senad Pilav", "doctor"]),
    event(4, "ASSAULT", place=["Prozor", "nearby Prozor"], date="1992-10-23"),
    event(5, "RETREAT", actor=["HVO", "Croatian Defence Council", "its men"], date="1992-10-28", source="Refugees"),
    event(6, "RETREAT", actor=["HVO", "Croatian Defence Council"], source=["HVO officer", "officer"]),
    event(7, "REQUEST", actor=["mayor", "mayor of Travnik"], recipient=["United Nations", "U.N."], status=ASKED),
    gap(8, question="how_many"),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="the doctor's account, which the Serb agency denies"),
    never(5, "event", type=["RETREAT"], own_voice=True, why="the refugees' account, denied by the HVO"),
    never(6, "event", type=["RETREAT"], own_voice=True, why="the officer denies it"),
    never(7, "event", type=["AID"], why="tents that were asked for"),
])

# Liberia: a border town in rebel hands, a minister says otherwise, abducted aid workers, camps emptied, an embargo.
LURD = ["LURD", "Liberians United for Reconciliation and Democracy", "rebels", "rebel", "LURD rebels", "fighters"]
LIBERIA = ["government", "government forces", "government militia", "militia", "army", "Liberian government", "militiamen", "loyalists"]
add("ganta-2003", "2003-04-07", "IRIN", [
    "MONROVIA, 7 April (IRIN) – Residents who fled the northern Liberian town of Ganta say rebels of Liberians United for Reconciliation and Democracy (LURD) have been in control there since 29 March, after two days of fighting in the market.",
    "Defence Minister Daniel Chea denied on Sunday that Ganta had fallen.",
    "“Our boys are mopping up,” he told state radio.",
    "An aid worker in Saclepea, 40 km further south, said however that government militiamen had withdrawn to the town on Friday and looted two clinics on their way.",
    "At least 12,000 people have arrived in Saclepea and another 8,500 in Guinea's N'Zérékoré region, according to UNHCR.",
    "LURD is holding four nurses of a Catholic mission whom its men abducted at Zorgowee; a rebel official, reached by satellite phone, promised that they would be set free “as soon as the road is safe”.",
    "The whereabouts of a Norwegian logistician who travelled with them are not known.",
    "The UN says that it has pulled its last international staff out of Nimba County.",
    "Liberia accuses Guinea of shelling its territory in support of the rebels and has threatened to take the matter to the West African bloc ECOWAS; Conakry rejects the charge.",
    "Talks between the government and LURD which had been planned for 10 April in Bamako have been put off, the mediators announced, without giving a new date.",
], [
    condition(0, "control", [*STANDS, "gains"], holder=LURD, place="Ganta", date="2003-03-29", source="Residents"),
    event(0, "ASSAULT", place=["Ganta", "market"], source="Residents"),
    condition(1, "control", ["gains", "loses", "ends", "holds"], place="Ganta", source=["Chea", "Daniel Chea", "Defence Minister"]),
    event(3, "RETREAT", actor=LIBERIA, place=["town", "Saclepea"], date="2003-04-04", source=["aid worker", "aid worker in Saclepea"]),
    event(3, TAKEN, actor=LIBERIA, source=["aid worker", "aid worker in Saclepea"]),
    figure(4, "displaced", 12000, None, group="people", source="UNHCR"),
    figure(4, "displaced", 8500, 8500, source="UNHCR"),
    figure(5, HELD, 4, 4, group="nurses"),
    event(5, TAKEN, actor=["its men", *LURD], recipient=["nurses", "four nurses"], place="Zorgowee"),
    event(5, RELEASE, source=["rebel official", "official"], status=TO_COME),
    gap(6, question="where", reason=UNCLEAR),
    event(8, "ACCUSE", actor="Liberia", recipient="Guinea"),
    event(8, "ASSAULT", actor="Guinea", source="Liberia"),
    event(8, "THREATEN", actor="Liberia", status=THREAT),
    event(8, "REJECT", actor=["Conakry", "Guinea"]),
    gap(9, question="when"),
], [
    never(1, "condition", type=["control"], own_voice=True, why="the minister denies the fall"),
    never(5, "event", type=["RETREAT", "COOPERATE"], why="a release that is promised"),
    never(8, "event", type=["ASSAULT"], own_voice=True, why="Liberia's charge, which Guinea rejects"),
    never(9, "event", type=["CONSULT"], why="talks that were put off"),
])

# Angola: a city lost after a long battle, the loss called tactical, a toll by radio, a flight refused, sanctions called for.
UNITA = ["UNITA", "Unita", "UNITA rebels", "rebels", "Jonas Savimbi's UNITA rebels", "rebel"]
FAA = ["government troops", "government forces", "army", "Angolan army", "government", "garrison", "troops"]
add("huambo-1993", "1993-03-09", "The Independent", [
    "Luanda – After 55 days of street fighting Huambo is in the hands of Jonas Savimbi's Unita rebels, the Angolan government admitted last night.",
    "A communiqué read out on national radio spoke of a “tactical withdrawal” that had begun on Saturday; Unita says that the garrison was routed.",
    "Vorgan, the rebel radio, put the number of dead on both sides at 12,000, of whom it said 5,000 were civilians.",
    "There is no means of checking the figure, since no journalist has been inside the city since January.",
    "Lorry drivers who reached Benguela yesterday told of a column of several thousand soldiers and their families being ambushed at Caála.",
    "The International Committee of the Red Cross, whose two delegates were pulled out when the battle began, said that Unita had refused for the third time to let an aircraft land.",
    "Mr Savimbi lost the presidential election last September and took up arms again in October, alleging fraud.",
    "His men are also besieging Cuito and Menongue, and hold Uíge and the oil town of Soyo.",
    "Talks that were to have resumed in Addis Ababa on 26 February were called off because the rebel delegation did not turn up.",
    "Luanda wants the Security Council to impose an arms embargo on the rebels; the American envoy said that Washington was not ready to support one.",
], [
    condition(0, "control", ["gains", "holds"], holder=UNITA, place="Huambo", source=["Angolan government", "government"]),
    event(1, "RETREAT", actor=[*FAA], date="1993-03-06", source=["communiqué", "Angolan government", "government", "national radio"]),
    event(1, ["ASSAULT", "RETREAT"], source=UNITA),
    figure(2, "killed", 12000, 12000, source=["Vorgan", "rebel radio"]),
    figure(2, "killed", 5000, 5000, group="civilians", source=["Vorgan", "rebel radio"]),
    gap(3, reason="not_verified"),
    event(4, "ASSAULT", recipient=["column", "soldiers", "several thousand soldiers"], place="Caála", source=["Lorry drivers", "drivers"]),
    event(5, "REJECT", actor=UNITA, source=["International Committee of the Red Cross", "ICRC", "Red Cross"]),
    condition(7, "siege", STANDS, holder=["His men", *UNITA], place=["Cuito", "Menongue"]),
    condition(7, "control", HOLDS, holder=["His men", *UNITA], place=["Uíge", "Soyo"]),
    event(8, ["CONSULT", "REJECT"], status=["occurred", "failed", "ended", "planned", "hypothetical"]),
    event(9, "REQUEST", actor=["Luanda", "Angola"], recipient=["Security Council", "U.N."], status=ASKED),
    event(9, "REJECT", actor=["Washington", "American envoy", "United States"]),
], [
    never(2, "figure", type=["killed"], own_voice=True, why="a toll of the rebels' radio"),
    never(5, "event", type=["AID"], why="a flight that was refused"),
    never(8, "event", type=["CONSULT"], why="talks that did not take place"),
    never(9, "event", type=["SANCTION"], why="an embargo that is wanted"),
])

# Congo: a lake port taken, an army across the border, arms given up, a bulletin's counts, charges of foreign presence.
RCD = ["RCD", "Rally for Congolese Democracy", "rebels", "rebel", "RCD rebels", "Congolese rebels"]
FAC = ["Congolese soldiers", "government soldiers", "soldiers", "Congolese government", "government", "Congolese army"]
add("pweto-2000", "2000-12-06", "IRIN", [
    "NAIROBI, 6 December (IRIN) – Fighters of the Rally for Congolese Democracy (RCD) and their Rwandan allies entered Pweto, on the northern shore of Lake Mweru, on Sunday night, a spokesman for the rebel group told IRIN.",
    "The Congolese minister of defence said on Tuesday that his forces still controlled the town.",
    "Zambian officials, however, reported that more than 3,000 Congolese and allied soldiers had crossed the border at Kaputa since Monday and handed their weapons to the Zambian army.",
    "The soldiers are being held apart from the civilians at a school, the district administrator, Mwansa Chilufya, said.",
    "UNHCR estimates the number of refugees who arrived in the same period at 10,000, and expects as many again by the end of the week.",
    "Most had walked for three days; 38 children were being treated for measles, the agency said.",
    "The ferry on the Luvua river was sunk, by whom is not known.",
    "In Lusaka, President Frederick Chiluba said Zambia would disarm anyone who came across, and warned all parties to the war not to pursue their enemies on Zambian soil.",
    "Under the Lusaka accord of July 1999, and a plan signed in Harare this week, the armies are to move back 15 km from their present lines.",
    "Kinshasa has accused the Rwandan army of using the plan “as a screen”; Kigali said that it was the government which had attacked first, in October.",
], [
    event(0, ENTERED, actor=[*RCD, "Fighters", "Rwandan allies", "Rwandan"], place="Pweto", date="2000-12-03", source=["spokesman", "RCD", "spokesman for the rebel group"]),
    condition(1, "control", HOLDS, holder=["his forces", *FAC], place=["town", "Pweto"], source=["minister of defence", "Congolese minister of defence"]),
    event(2, "RETREAT", actor=["Congolese and allied soldiers", *FAC], place=["Kaputa", "border"], date="2000-12-04", source=["Zambian officials", "officials"]),
    event(2, ["RETREAT", "CONCEDE"], recipient=["Zambian army", "Zambia"], source=["Zambian officials", "officials"]),
    figure(2, ["surrendered", "displaced", "fighters"], 3000, None, group=["soldiers", "Congolese and allied soldiers", *FAC], source=["Zambian officials", "officials"]),
    event(3, "COERCE", recipient=["soldiers", *FAC], place="school", source=["Chilufya", "Mwansa Chilufya", "district administrator"]),
    figure(4, "displaced", 10000, 10000, group="refugees", source="UNHCR"),
    gap(6, question="who", reason=UNCLEAR),
    event(7, ["COERCE", "RETREAT"], actor=["Zambia"], source=["Chiluba", "Frederick Chiluba"], status=["planned", "threatened", "hypothetical", "agreed"]),
    event(7, ["THREATEN", "REQUEST"], actor=["Chiluba", "Frederick Chiluba"], recipient=["all parties", "parties", "all parties to the war"], status=THREAT),
    event(8, LEAVE, actor=["armies"], status=TO_COME),
    event(9, "ACCUSE", actor="Kinshasa", recipient=["Rwandan army", "Rwanda", "Rwandan"]),
    event(9, "ASSAULT", actor=["government", "Congolese government", "Kinshasa"], date="2000-10", source="Kigali"),
], [
    never(0, "condition", type=["control"], own_voice=True, why="the rebels' word, against the minister's"),
    never(1, "condition", type=["control"], own_voice=True, why="the minister's word, against the rebels'"),
    never(7, "event", type=["ASSAULT"], why="a pursuit that he warns against"),
    never(8, "event", type=["RETREAT"], why="what a plan lays down"),
])

# Red Sea: an island seized, prisoners, two stories of the first shot, a truce by telephone, a letter to the UN.
ERITREA = ["Eritrea", "Eritrean forces", "Eritrean", "Eritrean troops"]
YEMEN = ["Yemen", "Yemeni", "Yemeni soldiers", "Yemeni garrison"]
add("hanish-1995", "1995-12-18", "Reuters", [
    "SANAA (Reuters) - Eritrea has seized the Red Sea island of Greater Hanish and is holding more than 180 Yemeni soldiers and civilians captured there, officials in Sanaa said on Monday.",
    "The two countries agreed by telephone on Sunday night to cease fire, after three days of fighting with gunboats and aircraft, but Yemen said it would not accept “the fruits of aggression”.",
    "Asmara said six of its soldiers had died and that it was ready to free its prisoners.",
    "Yemen has given no casualty figures.",
    "Each side says that the other fired the first shot on Friday.",
    "A Yemeni official said Eritrea had told the garrison in November to leave the island or be removed by force; Eritrea's Foreign Ministry confirmed that a warning had been given but called it “friendly”.",
    "Yemen's Foreign Minister Abdul-Karim al-Iryani dismissed a report in a Beirut newspaper that Israel had provided the Eritreans with boats.",
    "Egypt and Ethiopia offered to mediate.",
    "Yemen has asked the Security Council to discuss the dispute, diplomats at the United Nations said, and no date has been set.",
], [
    condition(0, "control", "gains", holder=ERITREA, place=["Greater Hanish", "island"], source=["officials", "officials in Sanaa"]),
    event(0, TAKEN, actor=ERITREA, place=["Greater Hanish", "island"], source=["officials", "officials in Sanaa"]),
    figure(0, HELD, 180, None, group=["Yemeni soldiers and civilians", *YEMEN], source=["officials", "officials in Sanaa"]),
    agreement(1, "ceasefire", ["agreed", "announced"], party=["two countries", *ERITREA, *YEMEN], date="1995-12-17"),
    event(1, "REJECT", actor="Yemen", status=["occurred", "ongoing", "planned", "threatened"]),
    figure(2, "killed", 6, 6, group=["its soldiers", "soldiers", *ERITREA], source=["Asmara", "Eritrea"]),
    event(2, RELEASE, source=["Asmara", "Eritrea"], status=[*TO_COME, "hypothetical"]),
    gap(3, question="how_many", reason="not_said"),
    event(4, "ASSAULT", date="1995-12-15", source=["Each side", "each side", "Yemen", "Eritrea"]),
    event(5, ["THREATEN", "REQUEST"], actor=ERITREA, recipient=["garrison", *YEMEN], date="1995-11", source=["Yemeni official", "official"], status=THREAT),
    event(6, BACKING, actor="Israel", recipient=["Eritreans", *ERITREA], source=["al-Iryani", "Abdul-Karim al-Iryani", "Foreign Minister"]),
    event(6, "REJECT", actor=["al-Iryani", "Abdul-Karim al-Iryani", "Yemen's Foreign Minister", "Foreign Minister"]),
    event(7, ["COOPERATE", "SUPPORT", "AID", "CONSULT"], actor=["Egypt", "Ethiopia"], status=["proposed", "planned", "occurred"]),
    event(8, "REQUEST", actor="Yemen", recipient=["Security Council", "U.N."], source=["diplomats", "diplomats at the United Nations"], status=ASKED),
    gap(8, question="when"),
], [
    never(2, "event", type=["RETREAT", "COOPERATE"], why="a release that Asmara is ready for"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="each side says it of the other"),
    never(6, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="Yemen's minister denies the report"),
    never(8, "event", type=["CONSULT"], why="a debate that was asked for"),
])

# Djibouti: a hill disputed between neighbours, deserters, losses told by one side only, denial by a president, a plea.
ERI = ["Eritrea", "Eritrean", "Eritrean forces", "Eritrean troops", "Eritrean soldiers"]
DJI = ["Djibouti", "Djiboutian", "Djiboutian soldiers", "Djiboutian forces", "Djiboutian army"]
add("ras-doumeira-2008", "2008-06-13", "AFP", [
    "DJIBOUTI (AFP) - Nine Djiboutian soldiers were killed and more than 60 wounded in clashes with Eritrean troops that broke out on Tuesday at Ras Doumeira, a headland on the Red Sea, Djibouti's defence ministry said on Friday.",
    "The fighting began when Eritrean deserters crossed the line and their officers demanded them back, according to a colonel in the ministry, who added that two positions lost on Tuesday had been retaken the next day.",
    "Eritrea's information minister, Ali Abdu, said he knew of no fighting: “This is an invention”.",
    "France, which keeps 2,850 soldiers in its former colony, is giving Djibouti's army logistical and medical help, the French defence ministry said, but its troops are not taking part in combat.",
    "President Ismail Omar Guelleh told the BBC that his country was at war with Eritrea.",
    "The United States accused Eritrea of “military aggression”, while the African Union asked both sides to go back to their positions of before February.",
    "Eritrean troops have been digging trenches on the hill since April, Djibouti says.",
    "Residents of the port of Obock counted 17 ambulances on Wednesday.",
    "Some 300 nomad families have left the Moulhoulé area.",
    "No one would say how many of the Eritrean deserters, thought to number about 100, were now in Djiboutian hands.",
    "The neighbours came close to war over Ras Doumeira in 1996, after a map published in Asmara showed the hill as Eritrean.",
], [
    figure(0, "killed", 9, 9, group=["Djiboutian soldiers", "soldiers", *DJI], place="Ras Doumeira", source=["defence ministry", "Djibouti's defence ministry", "Djibouti"]),
    figure(0, "injured", 60, None, place="Ras Doumeira", source=["defence ministry", "Djibouti's defence ministry", "Djibouti"]),
    event(0, "ASSAULT", actor=[*DJI, *ERI], place="Ras Doumeira", date="2008-06-10", source=["defence ministry", "Djibouti's defence ministry", "Djibouti"]),
    event(1, "REQUEST", actor=["officers", "their officers", *ERI], source="colonel", status=ASKED),
    condition(1, "control", [*LOST, "gains"], place=["positions", "two positions"], source="colonel"),
    event(2, ["ASSAULT", "REJECT"], source=["Ali Abdu", "Abdu", "information minister"]),
    event(3, ["AID", "SUPPORT", "COOPERATE"], actor=["France", "French"], recipient=DJI, source=["French defence ministry", "defence ministry"]),
    event(5, "ACCUSE", actor=["United States", "U.S."], recipient=ERI),
    event(5, "ASSAULT", actor=ERI, source=["United States", "U.S."]),
    event(5, "REQUEST", actor=["African Union", "AU"], recipient=["both sides", "both"], status=ASKED),
    event(6, ["MOBILIZE", "ASSAULT"], actor=ERI, place=["hill", "Ras Doumeira"], date="2008-04", source="Djibouti"),
    figure(8, "displaced", 300, 300, group=["families", "nomad families"], place=["Moulhoulé", "Moulhoulé area"]),
    gap(9, question="how_many"),
], [
    never(3, "event", type=["ASSAULT"], why="French troops who take no part"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="an American charge"),
    never(5, "event", type=["RETREAT"], why="a return to lines that is asked for"),
    never(7, "figure", why="ambulances"),
    never(10, "event", type=["ASSAULT"], why="a war that was not fought"),
])

# Niger: an army post overrun in the desert, hostages counted twice, a movement's terms, a broadcaster silenced, mines.
MNJ = ["MNJ", "Niger Movement for Justice", "rebels", "Tuareg rebels", "Tuareg-led Niger Movement for Justice"]
NIGER = ["army", "Niger's army", "government", "soldiers"]
add("tezirzait-2007", "2007-06-24", "RFI", [
    "Niger's army confirmed on Saturday that 15 of its soldiers were killed and 72 captured when rebels overran the post of Tezirzaït, in the Aïr mountains, before daybreak on Friday.",
    "The Niger Movement for Justice (MNJ), which announced its existence in February with a raid on Iférouane, said on its website that it had lost two men.",
    "It has since let 30 of the wounded go, handing them over to the Red Cross near Gougaram.",
    "The defence minister, Djida Hamadou, spoke of “bandits and drug traffickers” and ruled out any negotiation.",
    "The rebels want a larger share of the uranium revenue for the north and accuse the government of failing to carry out the peace agreement of 1995.",
    "A mine thought to have been laid by the MNJ blew up a bus on the road to Arlit on Wednesday, wounding four passengers; the movement says it lays no mines on roads used by civilians.",
    "On 17 June its fighters attacked the airport at Agadez.",
    "The French company Areva, whose exploration camp at Imouraren was attacked in April, has suspended drilling and flown its staff to Niamey.",
    "The authorities have not said what they intend to do about the prisoners who remain in rebel hands.",
], [
    figure(0, "killed", 15, 15, group=["its soldiers", "soldiers"], place=["Tezirzaït", "post"], date="2007-06-22", source=NIGER),
    figure(0, HELD, 72, 72, date="2007-06-22", source=NIGER),
    event(0, "ASSAULT", actor=MNJ, place=["Tezirzaït", "post", "post of Tezirzaït"], date="2007-06-22", source=NIGER),
    event(1, "ASSAULT", actor=MNJ, place="Iférouane", date="2007-02"),
    figure(1, "killed", 2, 2, group=["men", *MNJ], source=MNJ),
    event(2, RELEASE, actor=MNJ, place="Gougaram"),
    figure(2, ["released", "injured"], 30, 30, group=["wounded", "the wounded"]),
    event(3, "REJECT", actor=["Hamadou", "Djida Hamadou", "defence minister"]),
    event(4, "REQUEST", actor=MNJ, status=ASKED),
    event(4, "ACCUSE", actor=MNJ, recipient="government"),
    event(5, "ASSAULT", place=["Arlit", "bus", "road to Arlit"], date="2007-06-20"),
    figure(5, "injured", 4, 4, group="passengers", date="2007-06-20"),
    event(6, "ASSAULT", actor=["its fighters", "fighters", *MNJ], place=["airport", "Agadez"], date="2007-06-17"),
    event(7, "ASSAULT", place=["Imouraren", "camp", "exploration camp"], date="2007-04"),
    gap(8, question="what", reason="not_said"),
], [
    never(3, "event", type=["CONSULT"], why="talks that were ruled out"),
    never(4, "agreement", why="an old accord that is said not to be carried out", type=["ceasefire"]),
    never(7, "event", type=["RETREAT"], why="a company's staff"),
    never(8, "event", type=["RETREAT", "COOPERATE"], why="prisoners whose fate is open"),
])

# Sri Lanka: a town entered and left, a strip of water, aid workers dead by an unknown hand, an artillery strike, flight.
LTTE = ["LTTE", "Tigers", "Tamil Tigers", "Tiger rebels", "rebels", "Tamil Tiger rebels", "Liberation Tigers of Tamil Eelam"]
LANKA = ["army", "military", "security forces", "government", "Sri Lankan military", "troops"]
add("muttur-2006", "2006-08-05", "AFP", [
    "COLOMBO (AFP) - Tamil Tiger rebels said on Saturday they were pulling out of Muttur, a mainly Muslim port in Sri Lanka's northeast which they had entered on Wednesday, as the military claimed to have full control of it.",
    "The withdrawal was for humanitarian reasons and had been completed by dawn, the Tigers' military spokesman, Irasaiah Ilanthirayan, said.",
    "But residents reached by telephone at a mosque said rebels with rifles were still manning a checkpoint at Third Mile Post.",
    "The bodies of 15 local employees of the French charity Action Against Hunger (ACF) were seen inside its office compound in the town, according to an umbrella group of aid agencies.",
    "Who killed them was not known, and ACF said its staff had been refused passage to the area by the army.",
    "Truce monitors from Norway said an artillery barrage came down on Friday 100 metres from a reservoir at Maavilaru that their chief was about to visit with the rebels.",
    "The army had no comment.",
    "It was the closing of that reservoir's sluice by the Tigers on July 20 that set off the fighting, the worst since a ceasefire of 2002.",
    "At least 30,000 people have fled Muttur to Kantale, where they are crowded into schools, the government agent in Trincomalee said, and many had been stopped by the rebels on the way and separated from their sons.",
    "The military says 152 rebels have been killed, the Tigers speak of 32.",
], [
    event(0, "RETREAT", actor=LTTE, place="Muttur", source=LTTE, status=["occurred", "ongoing", "ended", "planned"]),
    event(0, ENTERED, actor=LTTE, place="Muttur", date="2006-08-02"),
    condition(0, "control", ["gains", "holds"], holder=LANKA, place=["Muttur", "port"], source=LANKA),
    event(1, "RETREAT", source=["Ilanthirayan", "Irasaiah Ilanthirayan", "military spokesman"]),
    condition(2, ["presence", "control"], HOLDS, holder=LTTE, place=["Third Mile Post", "checkpoint"], source="residents"),
    figure(3, "killed", 15, 15, group=["local employees", "employees", "ACF"], source=["umbrella group", "umbrella group of aid agencies"]),
    gap(4, question="who", reason=UNCLEAR),
    event(4, ["REJECT", "COERCE"], actor=LANKA, source=["ACF", "Action Against Hunger"]),
    event(5, "ASSAULT", place=["Maavilaru", "reservoir"], date="2006-08-04", source=["Truce monitors", "monitors", "Truce monitors from Norway"]),
    gap(6, reason=["no_comment", "not_said"]),
    event(7, "COERCE", actor=LTTE, date="2006-07-20"),
    figure(8, "displaced", 30000, None, group="people", place="Muttur", source=["government agent", "agent"]),
    event(8, "COERCE", actor=LTTE, source=["government agent", "agent"]),
    figure(9, "killed", 152, 152, group=LTTE, source=LANKA),
    figure(9, "killed", 32, 32, source=LTTE),
], [
    never(0, "condition", type=["control"], change=["gains", "holds"], own_voice=True, why="what the military claims"),
    never(5, "event", type=["CONSULT"], why="a visit that he was about to make"),
    never(8, "event", type=["RETREAT"], why="civilians who fled"),
    never(9, "figure", type=["killed"], own_voice=True, why="two sides, two tolls"),
])

# Afghanistan: a northern capital lost, the loss first denied, a pullback called tactical, foreigners alleged, flight, aid.
TALIBAN = ["Taliban", "Taliban militia", "militia", "Taliban fighters"]
ALLIANCE = ["opposition", "opposition alliance", "Masood", "Ahmad Shah Masood", "Masood's men", "his men", "forces", "his forces"]
add("taloqan-2000", "2000-09-07", "Dawn", [
    "PESHAWAR, Sept 6: The Taliban captured Taloqan, the seat of the Afghan opposition, before dawn on Wednesday after a siege of four weeks, their information minister, Qudratullah Jamal, said.",
    "Dr Abdullah, a spokesman for opposition commander Ahmad Shah Masood, at first denied the report, but said in the evening that his side had made a “tactical retreat” to Farkhar to spare civilians.",
    "About 250 opposition fighters were taken prisoner and at least 100 killed, Jamal claimed.",
    "The Afghan Islamic Press (AIP), quoting travellers, reported that both sides had lost some 400 men in the last two days.",
    "Neither account could be checked, as telephone lines to the north are cut.",
    "Masood's men have accused Pakistan of sending two battalions to help the militia, a charge which Islamabad dismissed on Wednesday as baseless.",
    "More than 60,000 people have left the city since early August, a UN official in Islamabad said, many of them making for the Tajik border at Pyandzh, where guards refused to let them cross.",
    "Tajikistan fears that the war may spill over and has moved an armoured brigade to the river.",
    "Jamal said that the Taliban would advance on Faizabad unless Masood laid down his arms within a week.",
    "The two sides held talks in Jeddah in May on an exchange of prisoners, but not one captive has been handed over.",
], [
    condition(0, "control", "gains", holder=TALIBAN, place="Taloqan", date="2000-09-06", source=["Jamal", "Qudratullah Jamal", "information minister"]),
    event(0, ["ASSAULT", "COERCE"], actor=TALIBAN, place="Taloqan", date="2000-09-06", source=["Jamal", "Qudratullah Jamal", "information minister"]),
    condition(0, "siege", ["ends", *STANDS], place="Taloqan"),
    event(1, "RETREAT", actor=["his side", *ALLIANCE], source=["Abdullah", "Dr Abdullah", "spokesman"]),
    figure(2, ["detained", "hostages", "surrendered"], 250, 250, group=["opposition fighters", "fighters"], source="Jamal"),
    figure(2, "killed", 100, None, source="Jamal"),
    figure(3, "killed", 400, 400, source=["AIP", "Afghan Islamic Press"]),
    figure(3, "killed", 400, 400, source="travellers"),
    gap(4, reason="not_verified"),
    event(5, "ACCUSE", actor=ALLIANCE, recipient="Pakistan"),
    event(5, ["MOBILIZE", *BACKING], actor="Pakistan", source=ALLIANCE),
    event(5, "REJECT", actor=["Islamabad", "Pakistan"], date="2000-09-06"),
    figure(6, "displaced", 60000, None, group="people", place=["city", "Taloqan"], date="2000-08", source=["UN official", "official"]),
    event(6, ["REJECT", "COERCE"], actor="guards", place=["Pyandzh", "Tajik border", "border"], source=["UN official", "official"]),
    event(7, "MOBILIZE", actor="Tajikistan"),
    event(8, "THREATEN", actor=["Jamal", *TALIBAN], status=THREAT),
    event(9, "CONSULT", actor=["two sides", "The two sides"], place="Jeddah", date="2000-05"),
], [
    never(2, "figure", type=["killed"], own_voice=True, why="a claim that could not be checked"),
    never(5, "event", type=["MOBILIZE", "AID", "SUPPORT", "COOPERATE"], own_voice=True, why="a charge that Islamabad dismissed"),
    never(8, "event", type=["ASSAULT", "MOBILIZE", "RETREAT"], why="a threat and its condition"),
    never(9, "event", type=["RETREAT", "COOPERATE"], why="not one captive handed over"),
])

# Libya: a town taken by militias, gas alleged and denied, a wanted man not caught, the shut hospital, a plea by elders.
MISRATA = ["militias from Misrata", "militias", "Libya Shield", "pro-government fighters", "forces", "army", "government forces"]
add("bani-walid-2012", "2012-10-25", "Libya Herald", [
    "Tripoli, 25 October: The Chief of Staff, Yousef Mangoush, announced last night that the army and the Libya Shield brigades had taken control of Bani Walid and that military operations there were over.",
    "Shooting could nevertheless be heard this morning around the Dahra district, where the last armed men are believed to be hiding.",
    "At least 22 people have died and more than 200 been injured since the siege of the town was tightened on 2 October, according to the Health Ministry; a doctor at Bani Walid General Hospital says that he alone has signed 41 death certificates.",
    "A member of the town's council of elders, Abdelhamid Alshanduli, accused the attackers of having used gas, a claim that Mangoush dismissed as “propaganda from Damascus television”.",
    "Government spokesman Nasser Al-Manaa said that Khamis Qaddafi, the dictator's youngest son, had been killed in the fighting, but withdrew the statement within hours.",
    "Some 10,000 families are thought to have fled towards Tarhouna and Tripoli.",
    "Men from Misrata who were guarding the road at Weshtata turned back a convoy of food and medicines on Tuesday, the Libyan Red Crescent complained.",
    "The General National Congress ordered the arrest of those who had tortured Omran Shaban, the young man from Misrata who captured Muammar Qaddafi a year ago; he died in a Paris hospital on 24 September, two months after being abducted in Bani Walid.",
    "Four suspects have since been arrested, but the Interior Ministry has not released their names.",
    "The elders had agreed in principle to let the army in, provided that no militia from Misrata came with it.",
], [
    condition(0, "control", "gains", holder=MISRATA, place="Bani Walid", source=["Mangoush", "Yousef Mangoush", "Chief of Staff"]),
    condition(2, "siege", STANDS, place=["town", "Bani Walid"], date="2012-10-02"),
    figure(2, "killed", 22, None, group="people", date="2012-10-02", source=["Health Ministry", "Ministry"]),
    figure(2, "injured", 200, None, date="2012-10-02", source=["Health Ministry", "Ministry"]),
    figure(2, "killed", 41, 41, source="doctor"),
    event(3, "ASSAULT", actor=["attackers"], source=["Alshanduli", "Abdelhamid Alshanduli"]),
    event(3, "ACCUSE", actor=["Alshanduli", "Abdelhamid Alshanduli", "member"], recipient="attackers"),
    event(3, "REJECT", actor=["Mangoush"]),
    figure(5, "displaced", 10000, 10000, group="families"),
    event(6, ["REJECT", "COERCE"], actor=["Men from Misrata", "Men"], place="Weshtata", date="2012-10-23", source=["Libyan Red Crescent", "Red Crescent"]),
    event(7, TAKEN, recipient=["Shaban", "Omran Shaban", "young man", "he"], place="Bani Walid", date="2012-07"),
    event(7, TAKEN, actor=["Shaban", "Omran Shaban", "young man"], recipient=["Qaddafi", "Muammar Qaddafi", "Muammar Gaddafi", "Gaddafi"], date=["2011-10", "2011"]),
    figure(8, ["detained", "abducted"], 4, 4, group="suspects"),
    gap(8, question=["who", "what"], reason="not_said"),
    event(9, ["AGREE", "CONCEDE", "SUPPORT"], actor=["elders"]),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="gas that one side alleges and the other dismisses"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="a death whose announcement was taken back"),
    never(6, "event", type=["AID"], why="a convoy that was turned back"),
    never(6, "event", type=["RETREAT"], why="a convoy that turned back is no army's retreat"),
])

# Iraq: a siege broken, who broke it told in two ways, an air drop, a village burnt, captured women, hedged numbers.
IS = ["Islamic State", "IS", "jihadists", "militants", "Islamic State militants", "Islamic State fighters", "ISIS", "IS fighters"]
RELIEVERS = ["Iraqi troops", "Shiite militiamen", "Iraqi", "troops", "Iraqi troops and Shiite militiamen", "army", "forces"]
add("amerli-2014", "2014-09-01", "The Times", [
    "Iraqi troops and Shia militiamen broke the siege of Amerli on Sunday, entering the Turkmen town to the cheers of people who had drunk well water and eaten barley bread for 11 weeks.",
    "American aircraft had struck Islamic State vehicles near the town the night before, and dropped food and water together with British, French and Australian planes, the Pentagon said.",
    "Naim al-Aboudi, of the Asaib Ahl al-Haq militia, insisted that his men had taken no help from the Americans.",
    "“We did not ask for them and we did not see them,” he said.",
    "There are no confirmed figures of the losses on either side; the mayor, Adel al-Bayati, said that 15 children had died in the town for want of medicine since mid-June.",
    "Residents of the Sunni village of Habash, seen burning from the road on Monday, told Human Rights Watch by telephone that the militias had looted it before setting it alight.",
    "A spokesman for the army said the fire had been started by retreating jihadists.",
    "Kurdish peshmerga retook Sulaiman Bek, a few miles to the north, on Monday after the militants had left.",
    "Islamic State may be holding as many as 2,500 Yazidi women and girls, the UN human rights office believes, most of them seized around Sinjar in early August.",
    "The group has not said what it plans to do with a second American reporter, Steven Sotloff, whom it threatened to kill in a video last month.",
], [
    condition(0, "siege", "ends", place=["Amerli", "town"], date="2014-08-31"),
    event(0, ENTERED, actor=["Iraqi troops and Shia militiamen", "Shia militiamen", *RELIEVERS], place=["Amerli", "town", "Turkmen town"], date="2014-08-31"),
    event(1, "ASSAULT", actor=["American aircraft", "American", "aircraft"], recipient=["Islamic State vehicles", "vehicles", *IS], date="2014-08-30", source="Pentagon"),
    event(1, "AID", actor=["American aircraft", "British", "French", "Australian", "American", "planes"], date="2014-08-30", source="Pentagon"),
    gap(4, question="how_many", reason=["not_verified", *UNCLEAR]),
    figure(4, "killed", 15, 15, group="children", date="2014-06", source=["al-Bayati", "Adel al-Bayati", "mayor"]),
    event(5, TAKEN, actor="militias", place=["Habash", "village"], source=["Residents", "Residents of the Sunni village of Habash"]),
    event(6, ["ASSAULT", "COERCE"], actor=IS, source=["spokesman", "spokesman for the army", "army"]),
    condition(7, "control", "gains", holder=["peshmerga", "Kurdish peshmerga", "Kurdish"], place="Sulaiman Bek", date="2014-09-01"),
    event(7, "RETREAT", actor=IS),
    figure(8, HELD, None, 2500, group=["women and girls", "Yazidi women and girls", "Yazidi"], source=["UN human rights office", "U.N. human rights office"]),
    event(8, TAKEN, actor=IS, place="Sinjar", date="2014-08"),
    event(9, "THREATEN", actor=["group", *IS], recipient=["Sotloff", "Steven Sotloff", "reporter"], date="2014-08", status=THREAT),
    gap(9, question="what", reason="not_said"),
], [
    never(2, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="help that the militia says it did not take"),
    never(5, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="two versions of who burnt the village"),
    never(6, "event", type=["ASSAULT"], own_voice=True, why="the army's version"),
    never(9, "event", type=["ASSAULT"], why="a killing that was threatened"),
])

# Yemen's Socotra: state media on a coup, the other side's phrase, a governor driven out, a garrison that looked on.
STC = ["STC", "Southern Transitional Council", "militia", "STC militia", "so-called Transitional Council", "separatists", "Transitional Council"]
add("hadibo-2020", "2020-06-21", "Saba", [
    "HADIBO, June 21 (Saba) – The militia of the so-called Southern Transitional Council (STC) stormed the headquarters of the local authority in Hadibo, the capital of the Socotra archipelago, on Saturday and looted government offices.",
    "The governor, Ramzi Mahrous, said in a statement that the Saudi and Emirati forces on the island had looked on “in silence” as heavy weapons were turned on the city.",
    "A government source told Saba that the attackers had expelled the garrison from the special forces' camp and detained an undisclosed number of its officers.",
    "No deaths were reported.",
    "The government of President Abd-Rabbu Mansour Hadi, which called the seizure “a full-fledged coup”, urged the Coalition to oblige the STC to carry out the Riyadh Agreement of 5 November 2019.",
    "An STC official, Salem al-Socotri, told Reuters that Hadibo was calm and its people relieved, and denied that any building had been looted.",
    "A truce between the two sides, announced in Abyan on Monday, has been violated on 14 occasions, the source added.",
    "The STC, which is backed by the United Arab Emirates, declared self-rule in the south in April and has held Aden, the temporary capital, since last August.",
    "The governor reached Al-Ghaydah by boat on Sunday with some of his deputies.",
], [
    event(0, "ASSAULT", actor=STC, place=["headquarters", "Hadibo", "local authority"], date="2020-06-20"),
    event(0, TAKEN, actor=STC, place=["government offices", "offices", "Hadibo"], date="2020-06-20"),
    event(1, "ASSAULT", place=["city", "Hadibo"], source=["Mahrous", "Ramzi Mahrous", "governor"]),
    event(2, TAKEN, actor=["attackers", *STC], recipient=["officers", "its officers"], source=["government source", "source"]),
    event(2, ["ASSAULT", "COERCE"], actor=["attackers", *STC], recipient=["garrison"], source=["government source", "source"]),
    figure(3, "killed", 0, 0),
    event(4, "REQUEST", actor=["government", "Hadi", "government of President Abd-Rabbu Mansour Hadi"], recipient="Coalition", status=ASKED),
    event(5, TAKEN, source=["al-Socotri", "Salem al-Socotri", "STC official"]),
    agreement(6, "ceasefire", "violated", source="source"),
    agreement(6, "ceasefire", ["announced", "agreed"], place="Abyan", date="2020-06-15"),
    event(7, BACKING, actor=["United Arab Emirates", "UAE"], recipient=STC),
    condition(7, "control", [*HOLDS, "gains"], holder=STC, place="Aden", date="2019-08"),
], [
    never(4, "agreement", type=["ceasefire"], why="an accord of the year before, of another kind"),
    never(5, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="the official denies looting"),
    never(8, "condition", type=["control"], why="an official's journey"),
    never(6, "figure", type=["killed", "injured"], why="occasions, not people"),
])

# South Sudan: a bulletin of a county at war, camps counted, barges stopped, an aid worker killed, truce by elders.
add("tambura-2021", "2021-09-16", "OCHA", [
    "Humanitarian partners estimate that 80,000 people have been displaced by fighting in and around Tambura town since June, among them 21,000 women and 36,000 children.",
    "Some 12,000 are sheltering next to the temporary base of the United Nations Mission in South Sudan (UNMISS), 4,100 in the compound of the Catholic church and the rest in the bush or in Ezo and Yambio counties.",
    "County authorities report that 291 people have lost their lives.",
    "The figure has not been independently verified.",
    "Armed youth attacked the displacement site at the Comboni primary school on 2 September, killing four people and abducting at least six girls, community leaders said.",
    "On 5 September a driver working for a national NGO was shot dead on the Tambura–Source Yubu road.",
    "It is not known whether the vehicle was targeted because of the supplies on board.",
    "Both the SSPDF and the SPLM/A-IO have denied that their forces took part in the attacks, which residents attribute to militias loyal to Generals James Nando and Angelina Teny's former deputy in the area.",
    "A cessation of hostilities signed by elders of the Azande and Balanda communities in Yambio on 23 August lasted four days.",
    "Teams were able to reach Tambura by air on Monday and delivered 22 metric tons of food; road convoys remain suspended.",
    "UNMISS plans to extend its patrols to Duma and Nagero by the end of the month, security permitting.",
    "UNMISS peacekeepers arrested two armed men who had climbed the fence of the base on Tuesday night and handed them to the police.",
], [
    figure(0, "displaced", 80000, 80000, group="people", place=["Tambura", "Tambura town"], date="2021-06", source=["Humanitarian partners", "partners"]),
    figure(0, "displaced", 36000, 36000, group="children", source=["Humanitarian partners", "partners"]),
    figure(1, "displaced", 12000, 12000),
    figure(1, "displaced", 4100, 4100),
    figure(2, "killed", 291, 291, group="people", source=["County authorities", "authorities"]),
    gap(3, reason="not_verified"),
    event(4, "ASSAULT", actor=["Armed youth", "youth"], place=["displacement site", "Comboni primary school", "school", "Comboni"], date="2021-09-02", source="community leaders"),
    figure(4, "killed", 4, 4, group="people", date="2021-09-02", source="community leaders"),
    figure(4, HELD, 6, None, group="girls", source="community leaders"),
    event(5, "ASSAULT", recipient=["driver"], date="2021-09-05"),
    gap(6, question=["whether", "why"], reason=UNCLEAR),
    event(7, "ASSAULT", actor=["SSPDF", "SPLM/A-IO", "their forces"], source=["SSPDF", "SPLM/A-IO", "Both the SSPDF and the SPLM/A-IO"]),
    event(7, "ASSAULT", actor=["militias"], source="residents"),
    agreement(8, "ceasefire", ["agreed", "announced", "collapsed", "violated", "expired"], place="Yambio", date="2021-08-23"),
    event(9, "AID", actor="Teams", place="Tambura", date="2021-09-13"),
    event(10, ["MOBILIZE", "AID"], actor=["UNMISS", "its patrols"], place=["Duma", "Nagero"], date="2021-09", status=[*TO_COME, "hypothetical"]),
    event(11, "COERCE", actor=["UNMISS peacekeepers", "UNMISS", "peacekeepers"], recipient=["armed men", "two armed men"], date="2021-09-14"),
    figure(11, "detained", 2, 2, group="armed men", date="2021-09-14"),
], [
    never(7, "event", type=["ASSAULT"], own_voice=True, why="both denied it, residents say it of others"),
    never(9, "figure", why="tons"),
    never(10, "event", type=["MOBILIZE", "AID"], why="patrols that are planned"),
    never(2, "event", type=["ASSAULT"], why="deaths reported without an act"),
])

# Central African Republic, undated: a town split by factions, fighters leave, a priest's count, a text without effect.
FPRC = ["FPRC", "Popular Front for the Renaissance of Central Africa", "Hissene", "fighters", "Damane", "ex-Seleka fighters"]
add("bria-undated", None, "RJDH", [
    "BRIA – Anti-Balaka fighters and men of the Popular Front for the Renaissance of Central Africa (FPRC) clashed on Tuesday around the PK3 site, where nearly 50,000 displaced people live, according to residents.",
    "The hospital, which is run by Médecins Sans Frontières, admitted 17 wounded, three of whom died.",
    "A deputy of the FPRC commander denied that his side had attacked first and said the self-defence groups had tried to carry off cattle.",
    "MINUSCA said its peacekeepers had fired in the air and stepped in between the two camps.",
    "“They arrived when everything was already burnt”, a resident of the Gobolo quarter objected.",
    "He counted 38 houses destroyed.",
    "Bria, the chief town of Haute-Kotto and of its diamond fields, has been divided since November 2016, when the FPRC drove the Fulani fighters of the UPC from the town.",
    "The armed groups that signed an accord in Rome undertook to lift all roadblocks; not one has been removed on the road to Ippy, a local official said.",
    "The sub-prefect is calling for the withdrawal of both groups and the deployment of the army, which has had no soldiers in the area for four years.",
    "MINUSCA did not answer our questions.",
], [
    event(0, "ASSAULT", actor=["Anti-Balaka fighters", "Anti-Balaka", *FPRC], place=["PK3", "PK3 site", "Bria"], date="W2", source="residents"),
    figure(0, "displaced", 50000, 50000, group=["people", "displaced people"], place=["PK3", "PK3 site"]),
    figure(1, "injured", 17, 17, group="wounded"),
    figure(1, "killed", 3, 3),
    event(2, "ASSAULT", actor=["his side", *FPRC], source=["deputy", "deputy of the FPRC commander"]),
    event(3, ["MOBILIZE", "COERCE", "AID", "ASSAULT"], actor=["peacekeepers", "its peacekeepers", "MINUSCA"], source="MINUSCA"),
    figure(5, "destroyed", 38, 38, group="houses", source=["resident", "resident of the Gobolo quarter"]),
    event(6, ["ASSAULT", "COERCE"], actor=FPRC, recipient=["UPC", "Fulani fighters", "Fulani fighters of the UPC"], place=["town", "Bria"], date="2016-11"),
    condition(6, "control", LOST, holder=["UPC", "Fulani fighters", "Fulani fighters of the UPC"], place=["town", "Bria"], date="2016-11"),
    event(7, ["AGREE", "CONCEDE", "RETREAT", "COOPERATE"], actor=["armed groups", "The armed groups"], status=[*TO_COME, "occurred"]),
    event(8, "REQUEST", actor="sub-prefect", status=ASKED),
    gap(9, reason=["no_comment", "not_said"]),
], [
    never(2, "event", type=["ASSAULT"], own_voice=True, why="the deputy denies it"),
    never(7, "event", type=["RETREAT"], why="roadblocks that nobody lifted"),
    never(8, "event", type=["RETREAT", "MOBILIZE"], why="what the sub-prefect asks for"),
    never(3, "figure", why="shots into the air"),
])

# Manipur: a local paper on an ethnic conflict: curfew, arms looted, shoot-at-sight orders, evacuated, tolls in a chain.
add("churachandpur-2023", "2023-05-06", "The Sangai Express", [
    "Churachandpur, May 6: Columns of the Army and Assam Rifles moved 1,100 Meetei residents of the town to the relief camp at Moirang on Friday night, defence sources said.",
    "Four people were shot dead when security forces opened fire on a crowd that tried to stop the last of the buses.",
    "The mob had blocked the road at Torbung with burning tyres.",
    "Quoting hospital officials, news agency PTI put the toll in the violence that broke out on Wednesday at 54, of whom 16 bodies are lying in the morgue of the Churachandpur district hospital.",
    "The State Government has not confirmed any figure.",
    "Chief Minister N Biren Singh appealed to those who looted more than 1,000 rifles from police armouries to give them back, and said that the search for them would begin on Monday.",
    "The Kuki Students' Organisation accused commandos of the State police of standing by while houses were torched at Langol, a charge denied by DGP P Doungel.",
    "The Governor's order of Thursday allowing magistrates to shoot at sight “in extreme cases” remains in force, as do the curfew in eight districts and the shutdown of the internet.",
    "About 13,000 people of all communities have so far been brought to safety, an Army release said.",
    "Underground groups that are party to the suspension of operations pact of 2008 had no hand in the attacks, the United People's Front claimed.",
    "Security adviser Kuldiep Singh said 23 police stations had been identified as vulnerable but did not name them.",
], [
    figure(0, "evacuated", 1100, 1100, group=["Meetei residents", "residents"], date="2023-05-05", source="defence sources"),
    event(0, "AID", actor=["Army", "Assam Rifles", "Columns", "Columns of the Army and Assam Rifles"], date="2023-05-05", source="defence sources"),
    event(1, "ASSAULT", actor="security forces", recipient=["crowd", "people", "Four people"]),
    figure(1, "killed", 4, 4, group="people"),
    event(2, ["COERCE", "PROTEST"], actor="mob", place=["Torbung", "road"]),
    figure(3, "killed", 54, 54, source=["PTI", "news agency PTI"], date="2023-05-03"),
    figure(3, "killed", 54, 54, source="hospital officials", date="2023-05-03"),
    figure(3, "killed", 16, 16, place=["Churachandpur district hospital", "morgue", "hospital", "Churachandpur"]),
    gap(4, reason=["not_verified", "not_said"]),
    event(5, "REQUEST", actor=["Singh", "N Biren Singh", "Chief Minister"], status=ASKED),
    event(5, TAKEN, place=["police armouries", "armouries"]),
    event(6, "ACCUSE", actor=["Kuki Students' Organisation", "Organisation"], recipient=["commandos", "police", "commandos of the State police"]),
    event(6, TAKEN, place=["Langol", "houses"]),
    event(7, ["COERCE", "THREATEN"], actor=["Governor"], date="2023-05-04"),
    figure(8, "evacuated", 13000, 13000, group="people", source=["Army release", "Army"]),
    event(9, "ASSAULT", actor=["Underground groups", "groups"], source=["United People's Front"]),
    gap(10, reason="not_said"),
], [
    never(5, "event", type=["RETREAT"], why="arms that he asks to be given back"),
    never(9, "event", type=["ASSAULT"], own_voice=True, why="the front denies a part in the attacks"),
    never(7, "event", type=["ASSAULT"], why="an order that allows shooting"),
    never(10, "figure", type=["killed"], why="police stations"),
])

# Venezuela: a border town bombed, civilians said shot, rival origins of the dead, river crossings, mines, the arrested.
DISSIDENTS = ["FARC dissidents", "dissidents", "10th Front", "dissidents of the 10th Front", "irregulars", "group"]
FANB = ["armed forces", "Venezuelan armed forces", "Venezuelan troops", "soldiers", "troops", "National Armed Forces", "army"]
add("la-victoria-2021", "2021-03-26", "Efecto Cocuyo", [
    "San Cristóbal. - The bombing of rural areas around La Victoria, in the border state of Apure, entered its sixth day on Friday, and the defense minister, Vladimir Padrino López, still refused to name the group that his troops are fighting.",
    "Four bodies found on Thursday in the hamlet of El Ripial belong to a family of farmers who were dragged from their home by agents of the FAES special police, neighbors say.",
    "The ministry maintains that they were “irregulars” killed in combat.",
    "According to the NGO Fundaredes, the operation is aimed only at the dissidents of the 10th Front, while other Colombian guerrillas, those of the ELN, move about freely.",
    "Its director, Javier Tarazona, said that a customs post had been destroyed with explosives on Tuesday and that two soldiers had died the day the clashes began.",
    "Migration authorities in Colombia had registered 3,961 people in Arauquita by Thursday night, most of whom came across the river in canoes.",
    "Bogota called for a “massive” humanitarian response and offered Caracas no cooperation, since it does not recognize the government of Nicolás Maduro.",
    "A statement attributed to the 10th Front gave the army until Sunday to leave the villages, but its authenticity could not be established.",
    "Maduro asked the United Nations for help to clear the mines that, he said, the irregulars had planted in the fields.",
    "Prosecutors have charged 33 people with treason; their lawyers have not been allowed to see them.",
], [
    event(0, "ASSAULT", place=["La Victoria", "Apure", "rural areas"], date=["2021-03-21", "2021-03-26"]),
    gap(0, question="who", reason=["not_said", "no_comment"]),
    figure(1, "killed", 4, 4, place=["El Ripial", "hamlet of El Ripial"]),
    event(1, TAKEN, actor=["agents", "FAES", "agents of the FAES special police"], recipient=["family", "farmers", "family of farmers"], source="neighbors"),
    event(2, "ASSAULT", recipient=["irregulars", "they"], source=["ministry", "Defense Ministry"]),
    event(3, "ASSAULT", recipient=DISSIDENTS, source="Fundaredes"),
    event(4, ["ASSAULT", "COERCE"], place=["customs post"], date="2021-03-23", source=["Tarazona", "Javier Tarazona", "director"]),
    figure(4, "killed", 2, 2, group="soldiers", source=["Tarazona", "Javier Tarazona", "director"]),
    figure(5, "displaced", 3961, 3961, group="people", source=["Migration authorities", "authorities"]),
    event(6, "REQUEST", actor=["Bogota", "Colombia"], status=ASKED),
    event(7, ["THREATEN", "REQUEST"], actor=DISSIDENTS, recipient="army", status=THREAT),
    gap(7, reason=["not_verified", *UNCLEAR]),
    event(8, "REQUEST", actor=["Maduro", "Nicolás Maduro"], recipient=["United Nations", "U.N."], status=ASKED),
    event(8, ["ASSAULT", "COERCE", "MOBILIZE"], actor=DISSIDENTS, place="fields", source=["Maduro", "Nicolás Maduro"]),
    event(9, ["COERCE", "ACCUSE", "SANCTION"], actor="Prosecutors"),
], [
    never(1, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="what the neighbors say; the ministry tells it otherwise"),
    never(6, "event", type=["COOPERATE"], why="no cooperation was offered"),
    never(7, "event", type=["RETREAT"], why="a withdrawal that is demanded"),
    never(8, "event", type=["AID"], why="help that was asked for"),
])

# Ukraine: a truce monitor's daily log: a disengagement undone, who fired unknown, access denied, one hurt, weapons seen.
SMM = ["SMM", "Mission", "Special Monitoring Mission"]
add("stanytsia-log-2016", "2016-10-10", "OSCE SMM", [
    "The Mission recorded fewer ceasefire violations in Luhansk region on 9 October than on the previous day, with all explosions on Sunday heard east of Popasna.",
    "In the disengagement area near Zolote, both sides had completed the withdrawal of their forces and hardware by 7 October, as foreseen in the decision of 21 September.",
    "At Stanytsia Luhanska no withdrawal took place: a Ukrainian officer of the Joint Centre for Control and Co-ordination (JCCC) told the SMM that it could begin only after seven full days without shooting.",
    "At 08:40 on 9 October the SMM heard two bursts of heavy machine-gun fire 1 km south of the bridge and was unable to determine who had fired them.",
    "An armed man at the checkpoint (“LPR”) said that it was “the other side”, and that one of his comrades had been hit in the leg.",
    "Doctors at the hospital in Luhansk confirmed that a man of 24 had been admitted with a bullet wound.",
    "Armed men stopped an SMM patrol in Kozatskyi, a village held by the “DPR”, on Saturday and threatened to shoot down its unmanned aerial vehicle.",
    "The SMM saw three howitzers in Brianka, in violation of the withdrawal lines.",
    "A woman in Kadiivka said that her grandson had been detained by “police” in August and that she had not been told where he was.",
    "Residents of Zolote-4 feared that the area would be occupied by the other side once the positions were empty.",
], [
    event(1, "RETREAT", actor=["both sides", "forces", "their forces"], place=["Zolote", "disengagement area"], date=["2016-10-07", "2016-10"]),
    event(3, "ASSAULT", place=["bridge", "Stanytsia Luhanska"], date="2016-10-09", source=SMM),
    gap(3, question="who"),
    event(4, "ASSAULT", actor=["other side", "the other side"], source=["armed man", "armed man at the checkpoint"]),
    figure(4, "injured", 1, 1, source=["armed man", "armed man at the checkpoint"]),
    figure(5, "injured", 1, 1, source=["Doctors", "Doctors at the hospital in Luhansk", "Doctors at the hospital"]),
    event(6, "COERCE", actor="Armed men", recipient=[*SMM, "SMM patrol", "patrol"], place="Kozatskyi", date="2016-10-08"),
    condition(6, "control", HOLDS, holder="DPR", place="Kozatskyi"),
    event(6, "THREATEN", actor="Armed men", status=THREAT),
    event(8, "COERCE", actor="police", recipient=["grandson", "her grandson"], date="2016-08", source="woman"),
    gap(8, question="where", reason=["not_said", "not_clear"]),
], [
    never(2, "event", type=["RETREAT"], why="a withdrawal that did not take place"),
    never(6, "event", type=["ASSAULT"], why="a threat to shoot down an aircraft"),
    never(9, "condition", type=["control"], change=["gains", "holds"], why="what residents fear"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="one side's word on who fired"),
])

# Myanmar: a rebel army's official statement, a township claimed whole, prisoners, air raids, the junta's silence, a bridge.
AA = ["Arakan Army", "AA", "our troops", "troops", "we", "We", "ULA/AA"]
JUNTA = ["junta", "terrorist military council", "military council", "junta troops", "Light Infantry Battalion 289", "soldiers", "enemy"]
add("paletwa-2024", "2024-01-15", "The Irrawaddy", [
    "The Arakan Army (AA) declared on Sunday night that it had seized the whole of Paletwa township in Chin State, on the borders of Bangladesh and India.",
    "“There is not one military council camp left in the Paletwa area,” the statement said.",
    "It said that the hilltop base of Meewa, whose garrison withstood a siege of 42 days in 2020, had fallen by noon on January 4, and that 11 soldiers who gave themselves up there were being treated “in keeping with the laws of war”.",
    "Junta aircraft dropped more than 20 bombs on Samee village between Tuesday and Friday, the group added; five villagers were killed and the school was flattened.",
    "The regime has made no mention of Paletwa in its media, and calls to its spokesman went unanswered.",
    "A Chin National Front (CNF) official welcomed the defeat of the army but said that “Paletwa is Chin land” and that his organization had not been consulted about its future administration.",
    "The AA is a member of the Brotherhood Alliance, which agreed to a China-brokered truce on Thursday.",
    "The truce covers northern Shan State only, and the AA said in its statement that operations in Rakhine would go on.",
    "Some 1,700 people from the township have crossed into the Indian state of Mizoram since the offensive was launched in mid-November, a local aid volunteer said.",
    "He did not know how many were hiding in the forest.",
    "An Indian official said that work on the Kaladan road project had been halted and that 13 engineers were flown out by helicopter.",
], [
    condition(0, "control", "gains", holder=AA, place=["Paletwa", "Paletwa township"], source=AA),
    condition(1, ["control", "presence"], ["loses", "ends", "holds"], place=["Paletwa", "Paletwa area"], source=["statement", *AA]),
    condition(2, "control", ["loses", "gains"], place=["Meewa", "base", "hilltop base of Meewa"], date="2024-01-04", source=["statement", *AA]),
    condition(2, "siege", [*STANDS, "ends"], place=["Meewa", "base", "hilltop base of Meewa"], date="2020"),
    figure(2, ["surrendered", "detained"], 11, 11, group="soldiers", source=["statement", *AA]),
    event(3, "ASSAULT", actor=["Junta aircraft", "aircraft", *JUNTA], place=["Samee", "Samee village"], date=["2024-01-09", "2024-01-12"], source=["group", *AA]),
    figure(3, "killed", 5, 5, group="villagers", source=["group", *AA]),
    gap(4, reason=["no_comment", "not_said"]),
    event(5, ["SUPPORT", "COOPERATE"], actor=["Chin National Front", "CNF", "Chin National Front (CNF) official", "official"], status=["occurred", "ongoing"]),
    agreement(6, "ceasefire", ["agreed", "announced"], party=["Brotherhood Alliance", "Alliance"], date="2024-01-11"),
    event(7, "ASSAULT", place="Rakhine", source=["statement", *AA], status=["planned", "ongoing", "threatened"]),
    figure(8, "displaced", 1700, 1700, group="people", source=["volunteer", "aid volunteer", "local aid volunteer"]),
    gap(9, question="how_many", source=["volunteer", "aid volunteer", "local aid volunteer"]),
    figure(10, "evacuated", 13, 13, group="engineers", source=["Indian official", "official"]),
], [
    never(0, "condition", type=["control"], own_voice=True, why="the group's own declaration"),
    never(5, "event", type=["CONSULT"], why="he says that there was no consultation"),
    never(10, "event", type=["RETREAT"], why="engineers flown out"),
    never(9, "figure", why="a number that he did not know"),
])

# Burkina Faso, undated: a massacre by night, tolls of government and others, denial of a part, arrested boys, curfew.
add("solhan-undated", None, "France 24", [
    "OUAGADOUGOU – Gunmen shot dead at least 132 villagers at Solhan, in northeastern Burkina Faso, in the night of Friday to Saturday, the government said, while a local source put the toll at 160.",
    "The attackers arrived on motorcycles shortly before 2 am, overran the position of the civilian volunteers who guard the gold mine and burned the market, a survivor at the hospital in Dori told AFP.",
    "An army detachment in Sebba, 15 km away, did not intervene.",
    "Asked why, the minister of defence said that an inquiry had been opened.",
    "No group has claimed the attack.",
    "In a message on the Telegram network the Support Group for Islam and Muslims (JNIM) denied any part in it and condemned the killings; experts doubt the denial.",
    "Seven thousand families have reached Sebba on foot or on donkey carts, according to the UN refugee agency.",
    "The governor of the Sahel region banned motorcycles and closed all artisanal mines until further notice.",
    "Government spokesman Ousseni Tamboura said on Tuesday that two of the presumed attackers had been arrested, and that most of them were boys aged 12 to 14.",
    "Islamist fighters had observed an undeclared truce in the north since the talks held around the election of November 2020, a security source said, “and that is over now”.",
], [
    event(0, "ASSAULT", actor="Gunmen", recipient=["villagers", "132 villagers"], place="Solhan", date=["W5", "W6"], source=["government"]),
    figure(0, "killed", 132, None, group="villagers", place="Solhan", source="government"),
    figure(0, "killed", 160, 160, source=["local source", "source"]),
    event(1, "ASSAULT", actor=["attackers", "The attackers", "Gunmen"], source="survivor"),
    event(1, TAKEN, actor=["attackers", "The attackers", "Gunmen"], place="market", source="survivor"),
    gap(4, question="who", reason=["not_said", *UNCLEAR]),
    event(5, "ASSAULT", actor=["JNIM", "Support Group for Islam and Muslims"], source=["JNIM", "Support Group for Islam and Muslims"]),
    event(5, ["ACCUSE", "REJECT"], actor=["JNIM", "Support Group for Islam and Muslims"]),
    figure(6, "displaced", 7000, 7000, group="families", source=["UN refugee agency", "UNHCR", "U.N. refugee agency"]),
    event(7, "COERCE", actor=["governor", "governor of the Sahel region"]),
    figure(8, "detained", 2, 2, group=["attackers", "presumed attackers"], source=["Tamboura", "Ousseni Tamboura", "Government spokesman"]),
    event(8, "COERCE", recipient=["attackers", "presumed attackers", "two of the presumed attackers"], source=["Tamboura", "Ousseni Tamboura", "Government spokesman"]),
    condition(9, "ceasefire", [*STANDS, "ends"], date="2020-11", source=["security source", "source"]),
], [
    never(2, "event", type=["ASSAULT", "MOBILIZE", "AID"], why="an army that did not step in"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="the group denies it"),
    never(8, "figure", type=["killed"], why="ages and arrests"),
    never(9, "agreement", type=["ceasefire"], why="a truce that nobody declared or signed"),
])

# Iran and Pakistan: a live page: strikes returned, who died, an envoy recalled, a call to calm, an attack on a colonel.
SARAVAN = [
    "Pakistan's Foreign Ministry says its forces struck “terrorist hideouts” in Iran's Sistan-Baluchestan province this morning, two days after Iran fired missiles at a village in Pakistani Balochistan.",
    "A number of militants were killed, the ministry says.",
    "Iranian state television, quoting the deputy governor Alireza Marhamati: three women and four children killed near the city of Saravan, none of them Iranian citizens.",
    "The toll has risen to nine, Marhamati now says; two men are among the dead.",
    "The Balochistan Liberation Army (BLA) says its people were hit and vows that Pakistan will “pay a price for it”.",
    "Iran has summoned Pakistan's chargé d'affaires; Islamabad recalled its ambassador from Tehran on Wednesday and says that Iran's envoy, now at home, may not return for the time being.",
    "China offers to mediate.",
    "Unconfirmed reports on Telegram of shelling across the border at Mirjaveh; a police officer there tells our correspondent that he has heard nothing.",
    "Reminder: Tuesday's strike killed two children in Koh-e-Sabz, Pakistan says; Tehran insists it hit only members of Jaish al-Adl, which killed 11 Iranian policemen at Rask last month.",
    "Pakistani Prime Minister Anwaar-ul-Haq Kakar is cutting short his visit to Davos.",
    "Jaish al-Adl claims the killing of a Revolutionary Guards colonel, Hossein-Ali Javdanfar, on the Khash road yesterday.",
]
PAKISTAN = ["Pakistan", "its forces", "forces", "Pakistani", "Pakistani forces"]
PAKFM = ["Foreign Ministry", "Pakistan's Foreign Ministry", "ministry", "Pakistan"]
MARHAMATI = ["Marhamati", "Alireza Marhamati", "deputy governor"]
add("saravan-live-2024", "2024-01-18", "The National", SARAVAN, [
    event(0, "ASSAULT", actor=PAKISTAN, place=["Sistan-Baluchestan", "Iran"], date="2024-01-18", source=PAKFM),
    event(0, "ASSAULT", actor="Iran", place=["village", "Balochistan", "Pakistani Balochistan"], date="2024-01-16"),
    figure(2, "killed", 3, 3, group="women", place=["Saravan", "city of Saravan"], source=MARHAMATI),
    figure(2, "killed", 4, 4, group="children", source=["Iranian state television", "state television"]),
    figure(3, "killed", 9, 9, source=MARHAMATI),
    figure(3, "killed", 2, 2, group="men", source=MARHAMATI),
    event(4, "THREATEN", actor=["BLA", "Balochistan Liberation Army"], recipient="Pakistan", status=THREAT),
    event(5, ["SANCTION", "COERCE", "REJECT", "ACCUSE", "REQUEST", "CONSULT"], actor=["Islamabad", "Pakistan"], date="2024-01-17"),
    event(6, ["COOPERATE", "SUPPORT", "AID", "CONSULT"], actor="China", status=["proposed", "planned", "occurred"]),
    gap(7, reason=["not_verified", "not_clear"]),
    figure(8, "killed", 2, 2, group="children", place="Koh-e-Sabz", date="2024-01-16", source="Pakistan"),
    event(8, "ASSAULT", recipient="Jaish al-Adl", source=["Tehran", "Iran"]),
    figure(8, "killed", 11, 11, group=["Iranian policemen", "policemen"], place="Rask", date="2023-12"),
    event(10, "ASSAULT", actor="Jaish al-Adl", recipient=["Javdanfar", "Hossein-Ali Javdanfar", "colonel"], date="2024-01-17", source="Jaish al-Adl"),
], [
    never(4, "event", type=["ASSAULT"], own_voice=True, why="a vow, and what the group says of its dead"),
    never(7, "event", type=["ASSAULT"], own_voice=True, why="unconfirmed reports"),
    never(6, "agreement", why="mediation that is offered"),
    never(9, "event", type=["RETREAT"], why="a visit cut short"),
], title="Iran-Pakistan strikes: live", text="Iran-Pakistan strikes: as it happened\n\n"
    + "".join(f"{clock} – {s}\n\n" for clock, s in zip(
        ["07:05", "07:20", "07:50", "09:15", "09:40", "10:30", "11:05", "11:45", "12:10", "13:00", "14:20"], SARAVAN, strict=True))
    + "We are closing this page. Thank you for following.")

# No war: a kabaddi final.
add("kabaddi-undated", None, "Pune Mirror", [
    "Puneri Paltan laid siege to the Haryana mat in the second half on Friday and stormed to the title 28-25, their first in ten seasons.",
    "Raider Pankaj Mohite broke through enemy lines with a super raid that took four prisoners in as many seconds.",
    "Haryana's defence surrendered 11 points before the interval but refused to raise the white flag, and captain Jaideep Dahiya's ankle hold brought a brief ceasefire on the scoreboard at 20-20.",
    "“We fought for every inch of territory, and my boys left everything on the battlefield,” coach B.C. Ramesh said.",
    "Mohammadreza Shadloui, the Iranian all-rounder whom rivals call the tank, had been bombarded with boos since he criticised the referee on Wednesday.",
    "About 30 spectators without tickets were detained when they climbed over a gate at the stadium, police said; they were later released.",
    "The Steelers will regroup in Rohtak, where 5,000 fans are expected to greet them on Sunday.",
], [
    figure(5, ["detained", "released"], 30, 30, group="spectators", source="police"),
    event(5, "COERCE", recipient=["spectators", "30 spectators"], source="police"),
], [
    never(0, "condition", type=["siege", "control"], why="a game"),
    never(0, "event", type=["ASSAULT"], why="a game"),
    never(1, "event", why="points, not prisoners"),
    never(2, "condition", type=["ceasefire"], why="a level score"),
    never(3, "event", type=["ASSAULT", "RETREAT"], why="a coach's figure of speech"),
    never(4, "event", type=["ASSAULT"], why="boos"),
])

# No war: dairy farmers and a supermarket price war.
add("milk-2016", "2016-05-24", "Farmers' Gazette", [
    "The supermarket price war claimed its latest victims on Monday as the dairy co-operative Alpenrahm cut the price that it pays farmers to 18 cents a litre.",
    "Discounter Lindmar opened hostilities three weeks ago by slashing the price of fresh milk to 46 cents, and its rivals retaliated within the day.",
    "Farmers with about 200 tractors blockaded the co-operative's plant at Kempten on Monday morning, and lorries were unable to leave until police persuaded them to clear the gate at noon.",
    "“They are bleeding us to death,” said Annelies Huber, who keeps 40 cows.",
    "The farmers' union threatened to extend the blockade to Lindmar's warehouses unless the government convened a milk summit by Friday.",
    "Agriculture Minister Christian Schmidt promised at least 100 million euros in aid and rejected calls for a return to quotas, which ended last year.",
    "Analysts expect Lindmar, which has conquered a quarter of the Austrian market, to hold its fire until the autumn.",
    "Some 4,000 farms have given up the fight since 2014.",
], [
    condition(2, ["blockade", "siege"], [*STANDS, "ends"], holder="Farmers", place=["plant", "Kempten"], date="2016-05-23"),
    event(4, "THREATEN", actor=["farmers' union", "union"], status=THREAT),
    event(5, ["AID", "AGREE", "SUPPORT", "CONCEDE"], actor=["Schmidt", "Christian Schmidt", "Agriculture Minister"], status=TO_COME),
    event(5, "REJECT", actor=["Schmidt", "Christian Schmidt", "Agriculture Minister"]),
], [
    never(0, "figure", why="a price, and victims in a manner of speaking"),
    never(1, "event", type=["ASSAULT"], why="a price cut"),
    never(6, "condition", type=["control"], why="a share of a market"),
    never(6, "condition", type=["ceasefire"], why="prices left alone"),
    never(7, "event", type=["RETREAT", "CONCEDE"], why="farms that closed"),
])

# No war: a burst dam, the drowned, the evacuated, an arrest.
add("valdosa-dam-2019", "2019-11-12", "AP", [
    "VALDOSA, Spain (AP) — A wall of muddy water invaded the mountain town of Valdosa early Monday after the dam of a disused tin mine gave way, killing at least seven people and leaving four missing.",
    "More than 1,300 residents were evacuated by bus to a sports hall in Ponferrada, regional officials said.",
    "“It came down the street like an army,” said baker Tomás Villar, who spent five hours on a roof surrounded by the flood.",
    "The army has sent 120 soldiers with boats and dogs, and helicopters rescued 36 people, among them two infants.",
    "Firefighters fought all day to hold the line at a gas depot on the river and retreated to higher ground when a second wave struck in the evening.",
    "Police on Tuesday arrested the manager of the mining company, whose name they did not release.",
    "The company denied that it had ignored warnings about the dam.",
    "Environmentalists accused the regional government of approving the dam's reopening without an inspection.",
    "It is not yet known whether the water contains arsenic.",
], [
    figure(0, "killed", 7, None, group="people", place="Valdosa", date="2019-11-11"),
    figure(0, "missing", 4, 4, date="2019-11-11"),
    figure(1, "evacuated", 1300, None, group="residents", source=["regional officials", "officials"]),
    event(3, ["AID", "MOBILIZE"], actor=["army", "soldiers"]),
    figure(3, "evacuated", 36, 36, group="people"),
    event(3, "AID", actor="helicopters"),
    event(5, "COERCE", actor="Police", recipient=["manager", "manager of the mining company"], date="2019-11-12"),
    gap(5, question=["who", "what"], reason="not_said"),
    event(7, "ACCUSE", actor="Environmentalists", recipient=["regional government", "government"]),
    gap(8, question="whether", reason=UNCLEAR),
], [
    never(0, "event", type=["ASSAULT"], why="a flood"),
    never(2, "condition", type=["siege"], why="water around a roof"),
    never(4, "event", type=["RETREAT"], why="firemen who moved uphill"),
    never(4, "event", type=["ASSAULT"], why="a fight against water"),
])


if __name__ == "__main__":
    write(Path(__file__).with_name("tuning9.jsonl"), REPORTS)
