# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""The gold to test on: twenty invented reports about wars of 1996 to 2024, three of them about none.

`python heldout.py` writes test.jsonl beside this file. No rule may be written while looking at these. How they are coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    DOZENS,
    HEDGED,
    HOLDS,
    HUNDREDS,
    SCORES,
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
UN = ["United Nations", "U.N.", "UN"]
UNHCR = ["UNHCR", "U.N. High Commissioner for Refugees", "U.N. refugee agency"]


def add(*parts, **more):
    REPORTS.append(report(*parts, **more))


# East Timor: a force authorised but not landed, a part admitted, two bodies of the dead, a threat.
MILITIAS = ["militiamen", "pro-Jakarta militiamen", "Indonesian soldiers"]
add("dili-1999", "1999-09-15", "Reuters", [
    "DARWIN, Australia (Reuters) - The U.N. Security Council on Wednesday authorised a multinational force under Australian command to restore peace in East Timor, three days after Indonesia bowed to pressure and agreed to let foreign troops in.",
    "The first 2,500 soldiers could land in Dili within 72 hours, Australian Prime Minister John Howard said.",
    "Pro-Jakarta militiamen and Indonesian soldiers have looted and burned most of the capital since September 4, when the result of the vote for independence was announced, according to aid workers who left on the last flight.",
    "The armed forces chief, General Wiranto, acknowledged that “some individuals” in his ranks had taken part.",
    "U.N. staff were evacuated from their compound in Dili on Tuesday together with 1,300 refugees who had sheltered there.",
    "Estimates of the dead differ wildly: the Roman Catholic church speaks of several thousand, Jakarta of fewer than 100.",
    "Over 200,000 people, a quarter of the population, have been uprooted, and many were taken by force to camps in West Timor, UNHCR says.",
    "A militia leader, Eurico Guterres, warned that his men would greet the foreigners with bullets.",
    "Indonesian units that are due to leave appear to be destroying their barracks first, a U.N. observer reported.",
], [
    event(0, ["MOBILIZE", "AGREE", "SUPPORT"], actor=["Security Council", "U.N. Security Council"], date="1999-09-15", status=[*TO_COME, "occurred"]),
    event(0, ["AGREE", "CONCEDE"], actor="Indonesia", date="1999-09-12", status=[*TO_COME, "occurred"]),
    event(1, "MOBILIZE", actor=["soldiers", "first 2,500 soldiers"], place="Dili", source=["Howard", "Prime Minister"], status=[*TO_COME, "hypothetical"], certainty=["possible", "probable"]),
    event(2, ["ASSAULT", "COERCE"], actor=MILITIAS, place="Dili", date="1999-09-04", source="aid workers"),
    event(3, ["ASSAULT", "COERCE"], actor=["some individuals", "individuals"], source=["Wiranto", "armed forces chief"]),
    event(4, ["AID", "RETREAT"], place=["Dili", "compound"], date="1999-09-14"),
    figure(4, "evacuated", 1300, 1300, group="refugees", place=["Dili", "compound"], date="1999-09-14"),
    figure(5, "killed", *THOUSANDS, source=["Roman Catholic church", "church"]),
    figure(5, "killed", None, 100, source=["Jakarta", "Indonesia"]),
    figure(6, "displaced", 200000, None, source=UNHCR),
    event(6, ["COERCE", "ASSAULT"], place=["West Timor", "camps"], source=UNHCR),
    event(7, "THREATEN", actor=["Guterres", "his men", "militia leader"], recipient="foreigners", status=THREAT),
    event(8, "ASSAULT", actor=["Indonesian units", "units"], source=["U.N. observer", "observer"], certainty=HEDGED),
    event(8, "RETREAT", actor=["Indonesian units", "units"], status=TO_COME),
], [
    never(1, "event", type=["MOBILIZE"], why="soldiers who could land"),
    never(4, "condition", type=["displacement_camp", "siege"], why="people who sheltered there are gone"),
    never(7, "event", type=["ASSAULT"], why="bullets that are threatened"),
])

# Colombia, undated: a town entered unopposed, talks broken off, two versions of a bombing, hostages nobody can place.
FARC = ["FARC", "Revolutionary Armed Forces of Colombia", "guerrillas", "rebels", "rebel"]
add("caguan-undated", None, "AP", [
    "SAN VICENTE DEL CAGUAN, Colombia (AP) — Government soldiers landed by helicopter in this cattle town on Friday and met no resistance, ending three years of rebel rule.",
    "The Revolutionary Armed Forces of Colombia (FARC) had slipped into the jungle before dawn on Thursday, residents said.",
    "President Andres Pastrana broke off peace talks on Wednesday night, hours after the guerrillas hijacked an airliner and abducted Sen. Jorge Gechem.",
    "Air force planes flew more than 200 sorties against rebel camps on Thursday, Gen. Hector Velasco said.",
    "A rebel commander reached by radio said that three civilians had died in the bombing and not a single fighter.",
    "There was no way to verify his account.",
    "Saboteurs toppled 65 electricity towers across the south, leaving Florencia, the capital of Caqueta, without power.",
    "No one would say where 47 soldiers and politicians whom the rebels hope to trade for jailed comrades had been taken.",
    "A prisoner exchange last June, the only fruit of the talks, set free 359 soldiers and police officers.",
    "Some columns are thought to have crossed into Ecuador.",
], [
    event(0, "MOBILIZE", actor=["Government soldiers", "soldiers"], place=["San Vicente del Caguan", "cattle town", "town"], date="W5"),
    condition(0, "control", ["gains", "holds"], holder=["Government soldiers", "soldiers"], place=["San Vicente del Caguan", "cattle town", "town"], date="W5"),
    condition(0, "control", ["loses", "ends"], holder=FARC, date="W5"),
    event(1, "RETREAT", actor=FARC, date="W4", source="residents"),
    event(2, ["CONSULT", "REJECT", "SANCTION"], actor=["Pastrana", "President"], date="W3", status=["occurred", "ended", "failed"]),
    event(2, "ASSAULT", actor=FARC, recipient=["Gechem", "airliner"], date="W3"),
    event(3, "ASSAULT", actor=["Air force planes", "air force"], recipient=["rebel camps", *FARC], date="W4", source=["Velasco", "Gen."]),
    figure(4, "killed", 3, 3, group="civilians", source=["rebel commander", "commander"]),
    figure(4, "killed", 0, 0, group=["fighter", "fighters"], source=["rebel commander", "commander"]),
    gap(5, reason="not_verified"),
    event(6, "ASSAULT", actor="saboteurs", place=["south", "Caqueta", "Florencia"]),
    figure(6, "destroyed", 65, 65, group=["electricity towers", "towers"]),
    gap(7, question="where", reason=[*UNCLEAR, "no_comment"]),
    figure(7, ["hostages", "abducted", "detained"], 47, 47, group=["soldiers and politicians", "soldiers", "politicians"]),
    agreement(8, "prisoner_exchange", ["implemented", "agreed", "partly_implemented"]),
    figure(8, "released", 359, 359, group=["soldiers", "soldiers and police officers"]),
    event(9, ["RETREAT", "MOBILIZE"], actor=["columns", *FARC], place="Ecuador", certainty=HEDGED),
], [
    never(0, "event", type=["ASSAULT"], why="the town was entered unopposed"),
    never(3, "figure", type=["killed", "injured"], why="200 are flights"),
    never(7, "event", type=["COOPERATE", "RETREAT"], why="a trade that is hoped for"),
])

# Peru: a hostage crisis; some freed, others held; demands turned down; shots that hit nobody.
MRTA = ["MRTA", "Tupac Amaru", "Tupac Amaru Revolutionary Movement", "rebels", "Marxist rebels", "gunmen"]
RESIDENCE = ["residence", "Japanese ambassador's residence", "mansion", "building", "compound", "Lima"]
add("lima-1996", "1996-12-23", "Reuters", [
    "LIMA (Reuters) - Marxist rebels freed 225 captives from the Japanese ambassador's residence late on Sunday but went on holding some 140 others, among them Peru's foreign minister.",
    "The Tupac Amaru Revolutionary Movement (MRTA) described the release as a Christmas gesture and repeated its demand that more than 400 of its jailed comrades go free.",
    "President Alberto Fujimori has ruled out a swap and called on the gunmen to lay down their arms.",
    "About 20 of them stormed a reception at the mansion last Tuesday and seized nearly 500 guests.",
    "Red Cross delegate Michel Minnig, the only go-between, said he did not know when the next captives might come out.",
    "Shots rang out inside the compound on Saturday night, but nobody was hit, a freed Bolivian diplomat said.",
    "Police, who have sealed off the street, cut the building's water and power last week.",
    "The group was thought to be finished after its last column in the northern jungle disbanded.",
    "Japan's Prime Minister Ryutaro Hashimoto urged Peru to put the lives of the hostages first.",
], [
    event(0, ["RETREAT", "CONCEDE", "COOPERATE"], actor=MRTA, place=RESIDENCE, date="1996-12-22"),
    figure(0, "released", 225, 225, group="captives", place=RESIDENCE, date="1996-12-22"),
    figure(0, ["hostages", "remaining", "detained", "abducted"], 140, 140),
    event(1, "REQUEST", actor=MRTA, status=ASKED),
    event(2, "REJECT", actor=["Fujimori", "President"]),
    event(2, "REQUEST", actor=["Fujimori", "President"], recipient=MRTA, status=ASKED),
    event(3, "ASSAULT", actor=MRTA, place=RESIDENCE, date="1996-12-17"),
    figure(3, "fighters", 20, 20, place=RESIDENCE, date="1996-12-17"),
    figure(3, ["hostages", "abducted"], 500, 500, group="guests", place=RESIDENCE, date="1996-12-17"),
    gap(4, question="when", reason=UNCLEAR, source=["Minnig", "Red Cross delegate"]),
    event(5, "ASSAULT", place=RESIDENCE, date="1996-12-21", source=["Bolivian diplomat", "diplomat"]),
    figure(5, ["killed", "injured", "casualties"], 0, 0, source=["Bolivian diplomat", "diplomat"]),
    event(6, "COERCE", actor="police", place=["street", *RESIDENCE]),
    event(8, "REQUEST", actor=["Hashimoto", "Japan", "Prime Minister"], recipient="Peru", status=ASKED),
], [
    never(1, "figure", type=["released"], why="a release that is demanded"),
    never(2, "event", type=["RETREAT"], why="an appeal to give up"),
    never(2, "agreement", why="a swap ruled out"),
    never(7, "event", type=["ASSAULT"], why="nothing was attacked"),
])

# Swat: an army's claims that cannot be checked, a deal that failed, a halt that is brushed aside.
TALIBAN = ["Taliban", "militants", "insurgents", "guerrillas", "fighters"]
add("swat-2009", "2009-05-26", "Dawn Valley News", [
    "MINGORA, Pakistan — Troops have wrested several intersections in Mingora, the main city of the Swat valley, from the Taliban in street fighting that left 12 militants dead, the army's information office announced on Monday.",
    "Its claims cannot be checked because reporters are barred from the valley.",
    "By the military's count, 1,190 insurgents and 69 soldiers have been killed since the operation began a month ago; it gives no figure for civilians.",
    "“There is nothing left to eat but mulberries,” said a grocer who had walked out of the city with 14 relatives.",
    "In February the provincial government granted Islamic law to the area in exchange for a truce, but the guerrillas refused to disarm and pushed into Buner, 100 km from Islamabad, in April.",
    "The Taliban's spokesman in Swat, Muslim Khan, said fighters had been told to stop shooting in Mingora for the sake of its people; the army dismissed the announcement.",
    "Officials reckon that between 10,000 and 20,000 residents are stuck in the city, which had 300,000 before the fighting.",
    "The exodus, of 2.4 million people by the U.N.'s reckoning, is Pakistan's largest since 1947.",
    "Sunday's nine-hour break in the curfew was not repeated.",
    "Thousands more are on the road to Mardan on foot.",
], [
    condition(0, "control", "gains", holder="troops", place=["intersections", "Mingora"], source=["army's information office", "information office", "army"]),
    condition(0, "control", ["loses", "ends"], holder=TALIBAN, place=["intersections", "Mingora"], source=["army's information office", "information office", "army"]),
    event(0, "ASSAULT", actor=["troops", *TALIBAN], place=["intersections", "Mingora"], source=["army's information office", "information office", "army"]),
    figure(0, "killed", 12, 12, group="militants", place=["intersections", "Mingora"]),
    gap(1, reason="not_verified"),
    event(1, "COERCE", recipient="reporters", place=["valley", "Swat"]),
    figure(2, "killed", 1190, 1190, group="insurgents", date="2009-04", source=["military", "army"]),
    figure(2, "killed", 69, 69, group="soldiers", date="2009-04", source=["military", "army"]),
    gap(2, question="how_many", reason=UNCLEAR),
    agreement(4, ["ceasefire", "peace"], ["agreed", "announced"], party="provincial government", date="2009-02"),
    event(4, "REJECT", actor=TALIBAN),
    event(4, ["ASSAULT", "MOBILIZE"], actor=TALIBAN, place="Buner", date="2009-04"),
    event(5, ["CONCEDE", "RETREAT", "AGREE"], actor=TALIBAN, place="Mingora", source=["Muslim Khan", "spokesman"], status=[*TO_COME, "occurred", "announced", "demanded"]),
    event(5, "REJECT", actor="army"),
    figure(6, ["trapped", "remaining", "population"], 10000, 20000, group="residents", place="Mingora", source="officials"),
    figure(6, "population", 300000, 300000, place="Mingora"),
    figure(7, "displaced", 2400000, 2400000, source=UN),
    figure(9, "displaced", *THOUSANDS),
], [
    never(3, "figure", type=["displaced", "evacuated", "killed"], why="a witness and his relatives"),
    never(4, "event", type=["RETREAT"], why="they refused to disarm"),
    never(5, "condition", type=["ceasefire"], why="announced by one side, brushed aside by the other"),
])

# Kunduz: a city overrun; who holds it now is told two ways; a chain of two; a denial.
add("kunduz-2015", "2015-09-30", "Reuters", [
    "KABUL (Reuters) - Afghan special forces fought their way towards the centre of Kunduz on Tuesday but failed to dislodge the Taliban, who had overrun the city in a few hours on Monday.",
    "The interior ministry said on Wednesday that Kunduz had been cleared; two hours later, a member of the provincial council said the Taliban's flag still flew over the main square.",
    "Insurgents broke open the jail and let out some 500 inmates, 144 of them Taliban, Deputy Interior Minister Ayoub Salangi said.",
    "Sixteen bodies and 172 wounded have been brought to hospitals, according to a spokesman for the health ministry.",
    "NATO confirmed that its aircraft had carried out two strikes near the airport, where several thousand government troops have retreated and are encircled.",
    "The militants denied that they were searching houses for women's rights activists.",
    "Amnesty International, however, quoted a woman hiding in a basement as saying that gunmen were going from door to door with a list.",
    "Kunduz is the first provincial capital to fall to the insurgents since American-led forces drove them from power in 2001.",
    "It was not clear how many soldiers had been posted there.",
    "Hundreds of families spent Tuesday night in the open on the road to Takhar.",
], [
    event(0, "ASSAULT", actor=["Afghan special forces", "special forces"], place=["centre of Kunduz", "Kunduz"], date="2015-09-29"),
    event(0, "ASSAULT", actor=TALIBAN, place="Kunduz", date="2015-09-28"),
    condition(0, "control", "gains", holder=TALIBAN, place="Kunduz", date="2015-09-28"),
    condition(1, "control", ["gains", "loses", "holds", "ends"], place="Kunduz", source=["interior ministry", "ministry"]),
    condition(1, ["control", "presence"], HOLDS, holder=TALIBAN, place=["main square", "square", "Kunduz"], source=["member of the provincial council", "provincial council"]),
    event(2, ["ASSAULT", "COERCE", "RETREAT", "AID"], actor=TALIBAN, source=["Salangi", "Deputy Interior Minister"]),
    figure(2, "released", 500, 500, group="inmates", source=["Salangi", "Deputy Interior Minister"]),
    figure(2, "released", 144, 144, group="Taliban", source=["Salangi", "Deputy Interior Minister"]),
    figure(3, "killed", 16, 16, source=["spokesman", "health ministry"]),
    figure(3, "injured", 172, 172, source=["spokesman", "health ministry"]),
    event(4, "ASSAULT", actor=["NATO", "its aircraft"], place="airport", source="NATO"),
    event(4, "RETREAT", actor=["government troops", "troops"], place="airport"),
    condition(4, "siege", STANDS, place="airport"),
    figure(4, ["trapped", "fighters", "remaining"], *THOUSANDS, group=["government troops", "troops"], place="airport"),
    event(5, ["COERCE", "ASSAULT"], actor=TALIBAN, source=TALIBAN),
    event(6, ["COERCE", "ASSAULT"], actor="gunmen", source="Amnesty International"),
    event(6, ["COERCE", "ASSAULT"], actor="gunmen", source="woman"),
    condition(7, "control", "gains", holder=TALIBAN, place=["Kunduz", "provincial capital"]),
    event(7, ["ASSAULT", "COERCE"], actor="American-led forces", recipient=TALIBAN, date="2001"),
    gap(8, question="how_many", reason=UNCLEAR),
    figure(9, ["displaced", "affected"], *HUNDREDS, group="families", date="2015-09-29"),
], [
    never(1, "condition", type=["control"], own_voice=True, why="two sources contradict each other"),
    never(5, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="the militants deny it"),
    never(6, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="one witness, quoted by a rights group"),
])

# Mariupol: an evacuation or a surrender, an exchange in the making, an unknown number, a siege from its first day.
AZOVSTAL = ["Azovstal", "plant", "steelworks", "Mariupol", "tunnels"]
add("azovstal-2022", "2022-05-17", "Dnipro Wire", [
    "KYIV — More than 260 Ukrainian fighters, 53 of them seriously wounded, were brought out of the Azovstal steelworks in Mariupol late on Monday, Deputy Defence Minister Hanna Maliar said.",
    "Where she spoke of an evacuation, Russia's defence ministry said the men had laid down their weapons and surrendered.",
    "An exchange for Russian prisoners is being worked out, according to Maliar; the Kremlin would not say whether there would be one.",
    "It is not known how many soldiers remain in the tunnels.",
    "The end of the resistance leaves Moscow in full control of the port city, which it encircled on March 1.",
    "Ukrainian officials believe that upwards of 20,000 civilians have been killed there.",
    "The last women, children and elderly people left the plant on May 7 in an operation by the United Nations and the Red Cross.",
    "A drone hit a railway depot in the western region of Lviv overnight without causing injuries, governor Maksym Kozytskyi wrote on Telegram.",
    "Britain's defence ministry assesses that Russia's losses in the city may have been heavier than those of any other battle since February 24.",
], [
    figure(0, ["evacuated", "fighters", "surrendered"], 260, None, group=["Ukrainian fighters", "fighters"], place=AZOVSTAL, date="2022-05-16", source=["Maliar", "Deputy Defence Minister"]),
    figure(0, ["injured", "evacuated"], 53, 53, source=["Maliar", "Deputy Defence Minister"]),
    event(0, ["RETREAT", "AID", "COERCE"], place=AZOVSTAL, date="2022-05-16", source=["Maliar", "Deputy Defence Minister"]),
    event(1, ["RETREAT", "CONCEDE", "AGREE"], actor=["men", "Ukrainian fighters", "fighters"], source=["defence ministry", "Russia's defence ministry", "Russian defence ministry"]),
    event(2, ["CONSULT", "AGREE", "COOPERATE", "RETREAT"], source="Maliar", status=[*TO_COME, "ongoing", "offered", "announced"]),
    gap(2, question="whether", reason=["not_said", "no_comment", "not_clear"]),
    gap(3, question="how_many", reason=UNCLEAR),
    condition(4, "control", ["gains", "holds"], holder=["Moscow", "Russia"], place="Mariupol"),
    condition(4, "siege", STANDS, holder=["Moscow", "Russia"], place="Mariupol", date="2022-03-01"),
    figure(5, "killed", 20000, None, group="civilians", source="Ukrainian officials"),
    event(6, "AID", actor=["United Nations", "Red Cross"], place=AZOVSTAL, date="2022-05-07"),
    event(7, "ASSAULT", place=["Lviv", "railway depot"], date=["2022-05-16", "2022-05-17"], source=["Kozytskyi", "governor"]),
    figure(7, ["injured", "casualties"], 0, 0, source=["Kozytskyi", "governor"]),
], [
    never(2, "event", type=["RETREAT"], why="an exchange in the making"),
    never(3, "figure", type=["remaining", "trapped", "fighters"], why="the number is not known"),
    never(6, "event", type=["RETREAT"], why="civilians brought to safety"),
    never(8, "figure", type=["killed", "casualties"], why="a comparison without a number"),
])

# Kharkiv: a radio bulletin; numbers in words; a withdrawal announced; who holds a town is not sure; a report taken back.
UKRAINE = ["Ukraine", "Ukrainian troops", "Ukraine's army", "his troops", "Ukrainian army", "troops"]
add("kharkiv-radio-2022", "2022-09-11", "Radio Novyny", [
    "This is the news at nine.",
    "Ukraine's army chief says his troops have won back three thousand square kilometres since the beginning of the month.",
    "Russia announced yesterday that it was pulling its forces out of Izium and Balakliia to regroup in the Donetsk region.",
    "Our correspondent has seen the Ukrainian flag on the town hall in Kupiansk but also heard heavy gunfire there.",
    "People in Izium reached by telephone do not know who is in control.",
    "Missiles struck a power station on the edge of Kharkiv this evening, and half the city is without electricity.",
    "The mayor says one worker was killed; the four deaths that we reported at eight have not been borne out.",
    "President Zelensky has again ruled out talks for the time being.",
    "At the Zaporizhzhia nuclear plant, which Russian troops have occupied since March, the last reactor has been shut down.",
    "And in Pakistan, floods have now killed nearly one thousand four hundred people.",
], [
    condition(1, "control", "gains", holder=UKRAINE, date="2022-09", source=["army chief", "Ukraine's army chief"]),
    event(2, ["RETREAT", "CONCEDE"], actor=["Russia", "its forces"], place=["Izium", "Balakliia"], source="Russia", status=[*TO_COME, "ongoing", "occurred"]),
    condition(3, ["control", "presence"], ["holds", "gains", "continues", "begins"], holder=["Ukrainian", *UKRAINE], place=["Kupiansk", "town hall"], source=["our correspondent", "correspondent"]),
    event(3, "ASSAULT", place=["Kupiansk", "there", "town hall"], source=["our correspondent", "correspondent"]),
    gap(4, question="who", reason=UNCLEAR),
    event(5, "ASSAULT", place=["power station", "Kharkiv"], date="2022-09-11"),
    figure(6, "killed", 1, 1, group="worker", source="mayor"),
    event(7, "REJECT", actor=["Zelensky", "President"]),
    condition(8, "control", [*HOLDS, "gains", "begins"], holder=["Russian troops", "Russia"], place=["Zaporizhzhia nuclear plant", "nuclear plant", "Zaporizhzhia"], date="2022-03"),
    figure(9, "killed", 1400, 1400, place="Pakistan"),
], [
    never(1, "figure", why="an area, no count of people"),
    never(4, "condition", type=["control"], why="nobody knows"),
    never(7, "event", type=["CONSULT"], why="talks ruled out"),
    never(9, "event", type=["ASSAULT"], why="a flood"),
])

# Rafah: a crossing seized, a truce accepted by one side only, a tally with parts, a reopening denied, an offer's terms.
HAMAS = ["Hamas", "Hamas's armed wing", "armed wing"]
ISRAEL = ["Israel", "Israeli tanks", "Israeli army", "army", "Israeli forces"]
add("rafah-2024", "2024-05-08", "AFP", [
    "RAFAH, Palestinian Territories (AFP) — Israeli tanks seized the Palestinian side of the Rafah crossing on Tuesday, a day after Hamas said it had accepted a truce proposal put forward by Egypt and Qatar.",
    "Prime Minister Benjamin Netanyahu rejected the proposal but sent a delegation to Cairo for further talks.",
    "Hospital staff counted 27 dead from strikes on the city overnight, six of them women and nine of them children.",
    "The army has ordered 100,000 people to leave the eastern quarters.",
    "The head of the World Health Organization warned that hospitals in the south had fuel for three days.",
    "Hamas's armed wing said it had shelled soldiers near Kerem Shalom, where four of them were killed on Sunday.",
    "Israel said it had reopened that crossing on Wednesday, which the UN agency for Palestinian refugees, UNRWA, denied.",
    "Under the proposal, a copy of which has been obtained by AFP, 33 hostages would be freed in a first phase of six weeks.",
    "The war began with Hamas's attack of October 7, which resulted in the deaths of more than 1,170 people, according to an AFP tally based on Israeli official figures.",
    "Militants also seized around 250 hostages, of whom Israel estimates that 128 remain in Gaza, including 36 who the army says are dead.",
], [
    condition(0, "control", "gains", holder=ISRAEL, place=["Rafah crossing", "Palestinian side of the Rafah crossing", "Rafah"], date="2024-05-07"),
    event(0, ["ASSAULT", "COERCE"], actor=ISRAEL, place=["Rafah crossing", "Palestinian side of the Rafah crossing", "Rafah"], date="2024-05-07"),
    agreement(0, "ceasefire", ["agreed", "announced", "offered"], party=["Egypt", "Qatar", *HAMAS], date="2024-05-06", source=HAMAS),
    event(1, "REJECT", actor=["Netanyahu", "Prime Minister"]),
    event(1, "CONSULT", place="Cairo", status=["planned", "ongoing", "occurred"]),
    event(2, "ASSAULT", place=["city", "Rafah"], date=["2024-05-07", "2024-05-08"], source=["hospital staff", "staff"]),
    figure(2, "killed", 27, 27, place=["city", "Rafah"], date=["2024-05-07", "2024-05-08"], source=["hospital staff", "staff"]),
    figure(2, "killed", 6, 6, group="women", source=["hospital staff", "staff"]),
    figure(2, "killed", 9, 9, group="children", source=["hospital staff", "staff"]),
    event(3, ["REQUEST", "COERCE", "THREATEN"], actor=ISRAEL, recipient="people", status=THREAT),
    event(5, "ASSAULT", actor=HAMAS, recipient="soldiers", place="Kerem Shalom", source=HAMAS),
    figure(5, "killed", 4, 4, group="soldiers", place="Kerem Shalom", date="2024-05-05"),
    event(6, ["RETREAT", "CONCEDE", "AID"], actor=ISRAEL, place="Kerem Shalom", date="2024-05-08", source="Israel"),
    event(6, ["RETREAT", "CONCEDE", "AID"], actor=ISRAEL, place="Kerem Shalom", source="UNRWA"),
    figure(7, "released", 33, 33, group="hostages"),
    event(7, ["RETREAT", "COOPERATE", "AGREE"], status=[*TO_COME, "offered"]),
    event(8, "ASSAULT", actor="Hamas", date="2023-10-07"),
    figure(8, "killed", 1170, None, date="2023-10-07", source="AFP"),
    figure(9, ["hostages", "abducted"], 250, 250, group="hostages"),
    figure(9, ["hostages", "remaining"], 128, 128, place="Gaza", source="Israel"),
    figure(9, "killed", 36, 36, source=["army", "Israel"]),
], [
    never(0, "condition", type=["ceasefire"], why="accepted by one side only"),
    never(4, "event", type=["THREATEN"], why="a doctor's warning"),
    never(6, "event", type=["RETREAT", "CONCEDE"], own_voice=True, why="said by one, denied by another"),
    never(7, "event", type=["RETREAT", "COOPERATE"], why="what the proposal lays down"),
])

# South Lebanon: a toll lowered by its own source, a threat with a condition, a draft turned down, a strip of land held.
HEZBOLLAH = ["Hezbollah", "Hezbollah rockets", "guerrillas"]
LEBANON = ["Lebanon", "Lebanese government", "government", "Beirut"]
add("lebanon-2006", "2006-08-07", "AP", [
    "BEIRUT, Lebanon (AP) — Hezbollah rockets killed 12 Israeli reservists in Kfar Giladi on Sunday, and Israeli jets later hit the launchers from which they had been fired, the Israeli army said.",
    "Prime Minister Fuad Saniora told Arab ministers on Monday that 40 people had died in a raid on the border village of Houla, then lowered the toll to one.",
    "Rescuers dug 65 others out of the rubble alive, the Red Cross said.",
    "Israeli Cabinet minister Haim Ramon said the army would widen its offensive unless diplomats came up with a force able to disarm the guerrillas.",
    "A French-American draft at the U.N. calls for a full cessation of hostilities but would leave Israeli troops where they are, and Lebanon has turned it down.",
    "About 10,000 Israeli soldiers hold a strip up to six kilometers deep, according to a U.N. observer in Naqoura.",
    "A 48-hour halt in air raids, announced after the deaths of 28 people in Qana on July 30, was broken within hours.",
    "Lebanon puts its dead at 591 since the war broke out on July 12, when Hezbollah captured two Israeli soldiers.",
    "Israel's losses stand at 36 civilians and 58 soldiers.",
    "No relief convoy has reached Tyre for three days, the World Food Program complained.",
], [
    event(0, "ASSAULT", actor=HEZBOLLAH, place="Kfar Giladi", date="2006-08-06"),
    figure(0, "killed", 12, 12, group=["Israeli reservists", "reservists"], place="Kfar Giladi", date="2006-08-06"),
    event(0, "ASSAULT", actor=["Israeli jets", "Israel"], recipient=["launchers", *HEZBOLLAH], source=["Israeli army", "army"]),
    event(1, "ASSAULT", place="Houla", source=["Saniora", "Prime Minister"]),
    figure(1, "killed", 1, 1, place="Houla", source=["Saniora", "Prime Minister"]),
    figure(2, ["evacuated", "released"], 65, 65, source="Red Cross"),
    event(2, "AID", actor="rescuers", source="Red Cross"),
    event(3, ["THREATEN", "ASSAULT"], actor=["Ramon", "army", "Israeli army"], source=["Ramon", "Cabinet minister"], status=["planned", "threatened", "hypothetical", "occurred"]),
    event(4, "REJECT", actor=LEBANON),
    event(4, ["REQUEST", "AGREE"], actor=["draft", "French-American draft", "U.N."], status=[*ASKED, "planned", "offered"]),
    condition(5, "control", HOLDS, holder="Israeli soldiers", place="strip", source=["U.N. observer", "observer"]),
    figure(5, "fighters", 10000, 10000, group="Israeli soldiers", source=["U.N. observer", "observer"]),
    agreement(6, "ceasefire", ["violated", "collapsed"]),
    figure(6, "killed", 28, 28, place="Qana", date="2006-07-30"),
    figure(7, "killed", 591, 591, date="2006-07-12", source=LEBANON),
    event(7, "ASSAULT", actor=HEZBOLLAH, recipient="Israeli soldiers", date="2006-07-12"),
    figure(7, ["abducted", "detained", "hostages"], 2, 2, group="Israeli soldiers", date="2006-07-12"),
    figure(8, "killed", 36, 36, group="civilians"),
    figure(8, "killed", 58, 58, group="soldiers"),
    event(9, "AID", place="Tyre", source=["World Food Program", "World Food Programme", "WFP"], polarity="negative", status=["occurred", "ongoing", "failed"]),
], [
    never(4, "condition", type=["ceasefire"], why="a draft that one side turned down"),
    never(4, "agreement", type=["ceasefire"], why="a draft that one side turned down"),
    never(4, "event", type=["RETREAT"], why="troops would stay"),
    never(9, "event", type=["AID"], why="no convoy came"),
])

# Hodeidah: a halt ordered while shells fall, a city and its airport in two hands, talks hoped for and talks that failed.
HOUTHIS = ["Houthis", "Ansar Allah", "the group", "al-Houthi"]
add("hodeidah-2018", "2018-11-15", "Reuters", [
    "ADEN (Reuters) - The Saudi-led coalition has ordered a halt to its offensive on Hodeidah, two military sources said on Thursday, though residents reported sporadic shelling in the suburbs.",
    "Mohammed Ali al-Houthi, a leader of the Houthis, dismissed the lull as a warriors' rest.",
    "The group controls the port and most of the city, while its foes hold the airport and, since last week, the May 22 Hospital.",
    "Save the Children estimates that 85,000 infants may have starved to death since 2015.",
    "The coalition's spokesman, Turki al-Malki, told the Saudi channel Al Arabiya that three mines had been cleared from the shipping lane on Tuesday.",
    "Britain has circulated a draft resolution that would give the parties two weeks to lift all barriers to relief.",
    "U.N. envoy Martin Griffiths hopes to bring them together in Sweden before the end of the year.",
    "The last attempt, in Geneva in September, failed when the Houthi delegation did not turn up.",
    "Some 445,000 inhabitants of the province have taken flight since June, U.N. figures show.",
    "A missile that the rebels launched at Jizan on Wednesday is likely to have been shot down, an independent analyst said.",
], [
    event(0, ["CONCEDE", "RETREAT", "AGREE"], actor=["Saudi-led coalition", "coalition"], place="Hodeidah", source=["military sources", "two military sources"], status=[*TO_COME, "occurred", "ongoing", "announced", "suspended", "demanded"]),
    event(0, "ASSAULT", place=["suburbs", "Hodeidah"], source="residents"),
    event(1, ["REJECT", "ACCUSE"], actor=["al-Houthi", "Mohammed Ali al-Houthi"]),
    condition(2, "control", HOLDS, holder=HOUTHIS, place=["port", "city", "Hodeidah"]),
    condition(2, "control", HOLDS, holder=["its foes", "foes", "coalition"], place="airport"),
    condition(2, "control", [*HOLDS, "gains"], holder=["its foes", "foes", "coalition"], place=["May 22 Hospital", "Hospital"], date="2018-11"),
    figure(3, "killed", 85000, 85000, group="infants", date="2015", source="Save the Children"),
    event(5, ["REQUEST", "AGREE", "SUPPORT"], actor="Britain", status=[*ASKED, "planned", "offered"]),
    event(6, "CONSULT", place="Sweden", status=["planned", "proposed", "hypothetical"]),
    event(7, ["CONSULT", "REJECT"], place="Geneva", date="2018-09", status=["occurred", "failed", "ended", "planned"]),
    figure(8, "displaced", 445000, 445000, group="inhabitants", place=["province", "Hodeidah"], date="2018-06", source=UN),
    event(9, "ASSAULT", actor=["rebels", *HOUTHIS], place="Jizan", date="2018-11-14"),
], [
    never(0, "condition", type=["ceasefire"], why="a halt ordered by one side while shells still fall"),
    never(3, "event", type=["ASSAULT"], why="children who starved"),
    never(6, "event", type=["CONSULT"], why="a meeting that is hoped for"),
])

# Ituri: a mission's situation report in numbered paragraphs.
BUNIA = [
    "Bunia was tense but calm on Monday after five days of skirmishes between the Union of Congolese Patriots (UPC), which holds the town, and Lendu militias in the surrounding hills.",
    "Between 15,000 and 18,000 civilians have been camping at two sites guarded by MONUC since mid-May.",
    "The bodies of two military observers were recovered at Mongbwalu on 18 May; who killed them has not been established.",
    "On 30 May, the Security Council authorized a French-led emergency force, whose advance elements are expected on Friday.",
    "UPC leader Thomas Lubanga told MONUC that he would welcome the force, but a statement read on local radio in his name threatened to treat it as an enemy.",
    "A cessation of hostilities signed by five armed groups in Dar es Salaam on 16 May is being observed only in part.",
    "According to a local chief, some 250 people were massacred at Tchomia, on Lake Albert, on 31 May.",
    "IDP households registered in Beni: 9,300 (last week: 7,100).",
    "The Ugandan army completed its withdrawal from the district on 6 May.",
    "Humanitarian flights to Bunia remain suspended.",
]
UPC = ["UPC", "Union of Congolese Patriots"]
add("bunia-2003", "2003-06-03", "UN mission", BUNIA, [
    condition(0, "calm", [*HOLDS, "begins"], place="Bunia", date="2003-06-02"),
    event(0, "ASSAULT", actor=["Lendu militias", *UPC]),
    condition(0, "control", HOLDS, holder=UPC, place="Bunia"),
    figure(1, ["displaced", "population", "affected", "remaining"], 15000, 18000, group="civilians", date="2003-05"),
    figure(2, "killed", 2, 2, group=["military observers", "observers"], place="Mongbwalu"),
    gap(2, question="who", reason=UNCLEAR),
    event(3, ["AGREE", "SUPPORT", "MOBILIZE"], actor="Security Council", date="2003-05-30", status=[*TO_COME, "occurred"]),
    event(3, "MOBILIZE", actor=["advance elements", "force", "French-led emergency force"], date="2003-06-06", status="planned"),
    event(4, ["AGREE", "SUPPORT", "CONCEDE"], actor=["Lubanga", *UPC], source=["Lubanga", "UPC leader"], status=[*TO_COME, "occurred", "hypothetical"]),
    event(4, "THREATEN", actor=["statement", "Lubanga", *UPC], recipient="force", status=THREAT),
    agreement(5, "ceasefire", ["agreed", "announced"], party=["five armed groups", "armed groups"], place="Dar es Salaam", date="2003-05-16"),
    condition(5, "ceasefire", [*HOLDS, "partly_implemented", "violated", "implemented"]),
    event(6, "ASSAULT", place="Tchomia", date="2003-05-31", source=["local chief", "chief"]),
    figure(6, "killed", 250, 250, place="Tchomia", date="2003-05-31", source=["local chief", "chief"]),
    figure(7, ["displaced", "affected", "population"], 9300, 9300, place="Beni"),
    figure(7, ["displaced", "affected", "population"], 7100, 7100),
    event(8, "RETREAT", actor=["Ugandan army", "Uganda"], place=["district", "Ituri", "Bunia"], date="2003-05-06"),
], [
    never(3, "event", type=["MOBILIZE"], why="a force authorised and expected, not there"),
    never(9, "event", type=["AID"], why="flights are suspended"),
], title="Situation report on Ituri, 3 June 2003", text="SITUATION REPORT – ITURI DISTRICT, 3 June 2003\n\nA. Security\n\n"
    + "".join(f"{n}. {s}\n" for n, s in enumerate(BUNIA[:7], 1)) + "\nB. Humanitarian\n\n"
    + "".join(f"{n}. {s}\n" for n, s in enumerate(BUNIA[7:], 8)) + "\n(Not for attribution beyond this distribution list.)\n")

# South Sudan: a truce breached, a town claimed by two, talks put off, prisoners freed, a toll nobody knows.
SSREBELS = ["rebels", "opposition", "rebels loyal to Riek Machar"]
add("malakal-2014", "2014-02-19", "Nile Tribune", [
    "JUBA — Fighting erupted on Tuesday in Malakal, the gateway to South Sudan's oil fields, in the most serious breach of a truce that President Salva Kiir's government and rebels loyal to Riek Machar signed on Jan. 23.",
    "Army spokesman Philip Aguer said the rebels had attacked first.",
    "Machar's spokesman, Lul Ruai Koang, claimed that the town was entirely in opposition hands and that government troops were on the run.",
    "The U.N. mission would only say that its base, home to 20,000 displaced people, had been hit by stray bullets and that ten of them had died in clashes among themselves.",
    "Malakal has changed hands at least four times since December.",
    "Uganda, whose soldiers fight on Kiir's side, has begun to bring some of them home, its army chief told a French radio station.",
    "Talks in Addis Ababa were put off last week after the rebels demanded the release of four politicians in detention.",
    "Seven others were freed in January and flown to Kenya.",
    "No one knows how many people have died in two months of war: the U.N. has spoken of more than 1,000, an institute in Brussels of 10,000.",
    "Fighters from Darfur are alleged to have helped the army to recapture Bentiu last month.",
], [
    event(0, "ASSAULT", place="Malakal", date="2014-02-18"),
    agreement(0, "ceasefire", "violated"),
    agreement(0, "ceasefire", ["agreed", "announced"], party=["Kiir", "government", *SSREBELS], date="2014-01-23"),
    event(1, "ASSAULT", actor=SSREBELS, source=["Aguer", "Army spokesman"]),
    condition(2, "control", ["holds", "gains"], holder=SSREBELS, place="Malakal", source=["Koang", "spokesman"]),
    event(2, "RETREAT", actor=["government troops", "government"], source=["Koang", "spokesman"]),
    figure(3, "displaced", 20000, 20000, place="base", source=["U.N. mission", *UN]),
    event(3, "ASSAULT", place="base", source=["U.N. mission", *UN]),
    figure(3, "killed", 10, 10, source=["U.N. mission", *UN]),
    condition(4, ["control", "contested"], ["gains", "loses", "begins", *HOLDS], place="Malakal", date="2013-12"),
    event(5, "RETREAT", actor=["Uganda", "soldiers"], source="army chief"),
    event(5, ["ASSAULT", "AID", "SUPPORT", "COOPERATE"], actor=["Uganda", "soldiers"]),
    event(6, "CONSULT", place="Addis Ababa", status=["failed", "ended", "planned", "proposed"]),
    event(6, "REQUEST", actor=SSREBELS, status=ASKED),
    event(7, ["RETREAT", "CONCEDE"], date="2014-01"),
    figure(7, "released", 7, 7, date="2014-01"),
    gap(8, question="how_many", reason=UNCLEAR),
    figure(8, "killed", 1000, None, source=UN),
    figure(8, "killed", 10000, 10000, source="institute"),
    event(9, ["AID", "ASSAULT", "COOPERATE", "SUPPORT"], actor=["fighters from Darfur", "fighters"], certainty=HEDGED),
    condition(9, "control", "gains", holder="army", place="Bentiu", date="2014-01"),
], [
    never(1, "event", type=["ASSAULT"], own_voice=True, why="who began is what one side says"),
    never(2, "condition", type=["control"], own_voice=True, why="one side's claim"),
    never(6, "event", type=["RETREAT", "CONSULT"], why="a release demanded, talks put off"),
])

# Burkina Faso: an ambush on the way to a blockaded town, a provisional toll, a local arrangement that lapsed.
JNIM = ["JNIM", "Group for the Support of Islam and Muslims", "its fighters"]
add("djibo-2022", "2022-09-28", "L'Écho du Sahel", [
    "OUAGADOUGOU – At least 11 soldiers were killed and about 50 civilians are missing after a supply convoy bound for the blockaded town of Djibo was ambushed at Gaskindé on Monday, the government said in a provisional toll.",
    "Sixty dead, said a security source who was not allowed to speak in public.",
    "Of the 207 lorries that had left Bourzanga under escort, only a handful came through, a union leader told Radio Oméga.",
    "The Group for the Support of Islam and Muslims (JNIM), an affiliate of al-Qaeda, has encircled Djibo since February and has blown up the bridges that lead there.",
    "An arrangement struck with its fighters in April, which let the market reopen, lapsed in July.",
    "“We eat leaves,” said a mother of five in a voice message.",
    "Some 300,000 people, most of them displaced from Arbinda and Baraboulé, live in what was a town of 60,000 before the war.",
    "Lt. Col. Paul-Henri Damiba, who seized power in January, denied rumours of a mutiny at the barracks in Kaya.",
    "By Wednesday no group had claimed the attack.",
    "Dozens of vehicles were burnt out, pictures taken on Tuesday show.",
], [
    event(0, "ASSAULT", recipient=["supply convoy", "convoy", "soldiers"], place="Gaskindé", date="2022-09-26", source="government"),
    figure(0, "killed", 11, None, group="soldiers", place="Gaskindé", date="2022-09-26", source="government"),
    figure(0, "missing", 50, 50, group="civilians", source="government"),
    condition(0, ["blockade", "siege"], STANDS, place="Djibo"),
    figure(1, "killed", 60, 60, source="security source"),
    condition(3, ["siege", "blockade"], STANDS, holder=JNIM, place="Djibo", date="2022-02"),
    event(3, "ASSAULT", actor=JNIM, place=["bridges", "Djibo"]),
    agreement(4, ["access", "other", "ceasefire", "peace"], ["agreed", "announced", "implemented"], date="2022-04"),
    agreement(4, ["access", "other", "ceasefire", "peace"], ["expired", "collapsed"], date="2022-07"),
    figure(6, ["population", "displaced", "remaining"], 300000, 300000),
    figure(6, "population", 60000, 60000),
    event(7, ["COERCE", "ASSAULT"], actor="Damiba", date="2022-01"),
    event(7, ["PROTEST", "ASSAULT", "MOBILIZE"], place=["Kaya", "barracks"], source="Damiba"),
    figure(9, "destroyed", *DOZENS, group="vehicles"),
], [
    never(2, "figure", type=["killed", "injured", "displaced", "missing"], why="lorries"),
    never(5, "figure", type=["killed", "displaced", "affected"], why="a mother's five children"),
    never(7, "event", type=["PROTEST"], own_voice=True, why="a mutiny denied"),
])

# Mali: a town retaken after eleven years, told in an agency's manner; an accusation and a denial; a chain of two.
CSP = ["CSP", "Permanent Strategic Framework", "rebels", "rebel groups"]
add("kidal-2023", "2023-11-15", "Xinhua", [
    "BAMAKO, Nov. 15 (Xinhua) -- Mali's armed forces entered Kidal on Tuesday, the general staff announced, eleven years after the northern town fell to Tuareg separatists.",
    "The Permanent Strategic Framework (CSP), a coalition of rebel groups, confirmed that it had left the town for \"strategic reasons\" after days of drone strikes.",
    "Neither side published its losses in the battle fought last weekend on the approaches to the town.",
    "Rebel officials accuse Russia's Wagner group, whose men fought beside the soldiers, of having poisoned wells at Anefis, a charge that Bamako denies.",
    "The United Nations mission, MINUSMA, evacuated its camp at Kidal on Oct. 31, and the rebels moved in at once.",
    "A peace accord brokered by Algeria in 2015 has been a dead letter since August, when hostilities resumed.",
    "Many inhabitants had left for the Algerian border before the troops arrived, an elected official said.",
    "In Menaka, further east, the Islamic State in the Sahel has imposed a blockade since September, local sources quoted by AFP said.",
    "Interim President Assimi Goita said the mission of the army was not over.",
], [
    condition(0, "control", ["gains", "holds"], holder=["Mali's armed forces", "Malian armed forces", "armed forces"], place=["Kidal", "town"], date="2023-11-14", source="general staff"),
    event(0, ["MOBILIZE", "ASSAULT"], actor=["Mali's armed forces", "Malian armed forces", "armed forces"], place=["Kidal", "town"], date="2023-11-14", source="general staff"),
    condition(0, "control", "gains", holder=["Tuareg separatists", "separatists"], place=["Kidal", "town"], date="2012"),
    event(1, "RETREAT", actor=CSP, place="Kidal", source=CSP),
    event(1, "ASSAULT", source=CSP),
    gap(2, question="how_many", reason="not_said"),
    event(2, "ASSAULT", place=["town", "approaches", "Kidal"], date=["2023-11-11", "2023-11-12"]),
    event(3, "ACCUSE", actor="rebel officials", recipient=["Wagner group", "Wagner"]),
    event(3, ["ASSAULT", "COERCE"], actor=["Wagner group", "Wagner"], place=["Anefis", "wells"], source="rebel officials"),
    event(4, "RETREAT", actor=["MINUSMA", "United Nations mission"], place=["camp", "Kidal"], date="2023-10-31"),
    condition(4, ["control", "presence"], ["gains", "begins"], holder=CSP, place=["camp", "Kidal"]),
    agreement(5, "peace", ["agreed", "announced"], date="2015"),
    agreement(5, "peace", ["collapsed", "violated", "suspended", "expired"], date="2023-08"),
    condition(7, "blockade", STANDS, holder="Islamic State in the Sahel", place="Menaka", date="2023-09", source="local sources"),
    condition(7, "blockade", STANDS, holder="Islamic State in the Sahel", place="Menaka", date="2023-09", source="AFP"),
], [
    never(2, "figure", type=["killed", "injured", "casualties"], why="no losses were published"),
    never(6, "event", type=["RETREAT"], why="civilians who left"),
])

# Rakhine: a command captured after a siege, officers in custody, a count of townships, a truce broken a year later.
AA = ["AA", "Arakan Army", "ethnic army", "its troops"]
add("ann-2024", "2024-12-23", "The Arakan Observer", [
    "The Arakan Army (AA) said on Friday that it had captured the headquarters of the junta's Western Command in Ann, Rakhine State, after a siege of more than two months.",
    "The deputy commander, Brigadier General Thaung Tun, is in its custody, the ethnic army added; the junta has made no comment.",
    "Lashio, the seat of the Northeastern Command, fell to another group in August.",
    "Villagers who asked not to be identified said they had seen columns of prisoners but could not tell how many.",
    "The AA now controls 14 of the 17 townships of Rakhine.",
    "Bangladesh closed the Naf River to boats on Dec. 9, a day after the AA overran Maungdaw, the last border town held by the army.",
    "An air raid on a market in Kyauktaw on Sunday wounded scores of people, Arakan Princess Media reported, quoting a medic who spoke of five deaths.",
    "The two sides had observed an informal truce from November 2022 until the AA broke it a year later.",
    "Rohingya groups accuse its troops of having driven thousands of people from Buthidaung in May, for which the AA blames junta bombs.",
], [
    condition(0, "control", "gains", holder=AA, place=["headquarters", "Western Command", "Ann"], source=AA),
    event(0, ["ASSAULT", "COERCE"], actor=AA, place=["headquarters", "Western Command", "Ann"], source=AA),
    condition(0, "siege", [*STANDS, "ends"], holder=AA, place=["headquarters", "Western Command", "Ann"]),
    event(1, ["ASSAULT", "COERCE"], actor=AA, recipient=["Thaung Tun", "deputy commander"], source=AA),
    gap(1, reason=["no_comment", "not_said"]),
    condition(2, "control", "gains", holder=["another group", "group"], place="Lashio", date="2024-08"),
    gap(3, question="how_many", reason=UNCLEAR, source="villagers"),
    condition(4, "control", HOLDS, holder=AA, place=["Rakhine", "townships"]),
    event(5, "COERCE", actor="Bangladesh", place="Naf River", date="2024-12-09"),
    event(5, "ASSAULT", actor=AA, place="Maungdaw", date="2024-12-08"),
    condition(5, "control", "gains", holder=AA, place="Maungdaw", date="2024-12-08"),
    event(6, "ASSAULT", place=["market", "Kyauktaw"], date="2024-12-22", source="Arakan Princess Media"),
    figure(6, "injured", *SCORES, place=["market", "Kyauktaw"], date="2024-12-22", source="Arakan Princess Media"),
    figure(6, "killed", 5, 5, source="medic"),
    condition(7, "ceasefire", [*STANDS, "ends", "implemented", "agreed"], date="2022-11"),
    agreement(7, "ceasefire", ["violated", "collapsed"], date="2023"),
    event(8, "ACCUSE", actor="Rohingya groups", recipient=AA),
    event(8, ["COERCE", "ASSAULT", "SANCTION"], actor=AA, place="Buthidaung", date="2024-05", source="Rohingya groups"),
    figure(8, "displaced", *THOUSANDS, place="Buthidaung", date="2024-05", source="Rohingya groups"),
    event(8, "ASSAULT", actor=["junta", "junta bombs"], source=AA),
], [
    never(3, "figure", type=["detained", "hostages", "surrendered"], why="they could not tell how many"),
    never(4, "figure", why="townships"),
    never(8, "event", type=["COERCE", "ASSAULT"], own_voice=True, why="two parties blame each other"),
])

# Homs: an evacuation under fire, blame on two sides, a pause broken and prolonged, men held back, a disputed remainder.
HOMS = ["Old City of Homs", "Old City", "Homs", "enclave"]
add("homs-2014", "2014-02-10", "The Orontes Post", [
    "HOMS, Syria — More than 600 people were brought out of the Old City of Homs on Sunday, governor Talal Barazi said, raising to about 700 the number evacuated since a local truce began on Friday.",
    "The Syrian Arab Red Crescent said that its lorries had been fired on and that it did not know by whom.",
    "The government blamed “terrorists”; activists in the quarter blamed a pro-government militia.",
    "The U.N. humanitarian chief, Valerie Amos, said she was disappointed that the three-day pause had been broken.",
    "It has been prolonged until Wednesday, her spokesman said.",
    "Of 336 men who came out, 42 had been released by Sunday, while the others were being questioned by the security services, according to the UNHCR.",
    "A food convoy reached the enclave on Saturday, the first since the army surrounded it in June 2012.",
    "How many people remain there is disputed: the opposition says 3,000, the governor 1,500.",
    "The rebels lost the neighbouring Khalidiya district to the army last July.",
    "In Geneva, where the warring sides began a second round of talks on Monday, no one would predict a wider ceasefire.",
], [
    figure(0, "evacuated", 600, None, place=HOMS, date="2014-02-09", source=["Barazi", "governor"]),
    figure(0, "evacuated", 700, 700, place=HOMS, date="2014-02-07", source=["Barazi", "governor"]),
    event(0, ["AID", "RETREAT"], place=HOMS, date="2014-02-09", source=["Barazi", "governor"]),
    condition(0, "ceasefire", ["begins", "holds", "continues", "implemented", "agreed"], date="2014-02-07"),
    event(1, "ASSAULT", recipient=["lorries", "its lorries"], source=["Syrian Arab Red Crescent", "Red Crescent"]),
    gap(1, question="who", reason=UNCLEAR, source=["Syrian Arab Red Crescent", "Red Crescent"]),
    event(2, "ASSAULT", actor="terrorists", source="government"),
    event(2, "ASSAULT", actor=["pro-government militia", "militia"], source="activists"),
    event(2, "ACCUSE", actor=["government", "activists"], recipient=["terrorists", "pro-government militia", "militia"]),
    agreement(3, "ceasefire", ["violated", "collapsed"], source=["Amos", "humanitarian chief"]),
    agreement(4, "ceasefire", "extended", source=["spokesman", "her spokesman"]),
    figure(5, "evacuated", 336, 336, group="men", source=UNHCR),
    figure(5, "released", 42, 42, date="2014-02-09", source=UNHCR),
    event(5, "COERCE", actor="security services", source=UNHCR),
    event(6, "AID", place=HOMS, date="2014-02-08"),
    condition(6, "siege", STANDS, holder="army", place=HOMS, date="2012-06"),
    gap(7, question="how_many", reason=["disputed", *UNCLEAR]),
    figure(7, ["remaining", "trapped", "population"], 3000, 3000, source="opposition"),
    figure(7, ["remaining", "trapped", "population"], 1500, 1500, source="governor"),
    condition(8, "control", ["loses", "ends"], holder="rebels", place="Khalidiya", date="2013-07"),
    condition(8, "control", "gains", holder="army", place="Khalidiya", date="2013-07"),
    event(9, "CONSULT", actor=["warring sides", "sides"], place="Geneva", date="2014-02-10"),
], [
    never(0, "condition", type=["control"], change=["gains", "loses"], why="an evacuation changes nobody's control"),
    never(2, "event", type=["ASSAULT"], own_voice=True, why="each blames the other"),
    never(9, "condition", type=["ceasefire"], why="a wider ceasefire nobody would predict"),
])

# Bougainville: a permanent ceasefire signed, one base handed over and one town to be left, a holdout, a blockade lifted.
PNG = ["Papua New Guinea's army", "Papua New Guinea army", "Papua New Guinea", "army"]
add("arawa-1998", "1998-04-30", "AAP", [
    "ARAWA, Papua New Guinea (AAP) — Leaders of both sides in a nine-year war over the secession of Bougainville signed a permanent ceasefire in this ruined mining town on Thursday.",
    "Papua New Guinea's army is to leave Arawa by the end of June.",
    "On Monday it handed its last patrol base, at Loloho, to unarmed monitors from Australia, Fiji, New Zealand and Vanuatu.",
    "Francis Ona, who launched the uprising in 1988 by blowing up pylons at the Panguna copper mine, boycotted the ceremony.",
    "Prime Minister Bill Skate once more ruled out independence.",
    "A truce reached last October had already quietened the island, and the Lincoln agreement of January turned it into a ceasefire from this day.",
    "Estimates of the dead, many of whom perished for want of medicine during a naval blockade that was lifted in 1994, run from 10,000 to 15,000.",
    "Not a shot has been fired in anger for six months, said the chief monitor, Brigadier Bruce Osborn.",
    "Some 30,000 islanders still live in care centres.",
], [
    agreement(0, ["ceasefire", "peace"], ["agreed", "announced"], party=["leaders of both sides", "leaders", "both sides"], place=["Arawa", "Bougainville", "town", "mining town"], date="1998-04-30"),
    event(1, ["RETREAT", "CONCEDE", "AGREE"], actor=PNG, place="Arawa", date="1998-06", status=TO_COME),
    event(2, ["RETREAT", "COOPERATE", "AGREE", "CONCEDE"], actor=PNG, place=["Loloho", "base", "patrol base"], date="1998-04-27"),
    event(3, "ASSAULT", actor=["Ona", "Francis Ona"], place=["Panguna", "copper mine"], date="1988"),
    event(3, ["REJECT", "PROTEST"], actor=["Ona", "Francis Ona"]),
    event(4, "REJECT", actor=["Skate", "Prime Minister"]),
    agreement(5, "ceasefire", ["agreed", "announced", "implemented"], date="1997-10"),
    agreement(5, ["peace", "ceasefire"], ["agreed", "announced"], date="1998-01"),
    figure(6, "killed", 10000, 15000),
    condition(6, "blockade", "ends", date="1994"),
    event(7, "ASSAULT", source=["Osborn", "chief monitor"], polarity="negative"),
    figure(8, ["displaced", "population"], 30000, 30000, group="islanders", place="care centres"),
], [
    never(1, "event", type=["RETREAT"], why="they are to leave; they have not"),
    never(7, "event", type=["ASSAULT"], why="not a shot was fired"),
])

# Not about armed conflict: a court, a wildfire, and a feud of ice-cream sellers with a little true violence in it.
add("court-undated", None, "The Liffey Herald", [
    "A Dublin court on Wednesday ended a seven-year war between two branches of the Tierney whiskey family, ruling that the elder brother had lawfully kept control of the brand.",
    "Counsel for the younger brother had bombarded the bench with 4,000 documents in what Judge Maeve Corrigan called a campaign of attrition.",
    "A truce brokered on the courthouse steps in March broke down within the hour.",
    "“We surrender nothing,” said solicitor Hugh Dalton, announcing an appeal.",
    "Three accountants were casualties of the feud, dismissed one after another for leaking letters.",
    "The judge threatened to jail anyone who shouted again from the gallery, which the family's supporters had occupied since dawn.",
    "Shares in the firm exploded on the news, gaining 14 percent.",
    "No date has been set for the appeal.",
], [
    event(5, "THREATEN", actor=["judge", "Corrigan"], status=THREAT),
    gap(7, question="when", reason=UNCLEAR),
], [
    never(0, "condition", type=["control"], why="a brand"),
    never(0, "event", type=["ASSAULT"], why="a lawsuit"),
    never(1, "event", type=["ASSAULT"], why="documents"),
    never(2, "agreement", type=["ceasefire", "peace"], why="a settlement between brothers"),
    never(3, "agreement", type=["surrender"], why="a figure of speech"),
    never(3, "event", type=["RETREAT", "CONCEDE"], why="a figure of speech"),
    never(4, "figure", type=["killed", "injured", "casualties", "released"], why="accountants who lost their posts"),
    never(5, "condition", type=["control"], why="a gallery full of onlookers"),
    never(5, "event", type=["COERCE"], why="a jailing that is threatened"),
    never(6, "event", type=["ASSAULT"], why="a price"),
], title="Seven-year whiskey war ends")

add("wildfire-2023", "2023-07-24", "Reuters", [
    "ATHENS (Reuters) - Firefighters battled on three fronts on the Greek island of Rhodes on Monday as flames that have laid siege to seaside resorts for a week advanced on the village of Gennadi.",
    "Some 19,000 people were evacuated at the weekend, 3,000 of them by sea, the climate crisis ministry said.",
    "Nobody was killed, but nine people were treated in hospital, according to the coastguard.",
    "“We are at war,” Prime Minister Kyriakos Mitsotakis told parliament.",
    "Two planes dropped water bombs until nightfall, when the wind forced them to retreat.",
    "The army sent 50 soldiers with shovels to dig a line of defence.",
    "A ceasefire from the wind, as one mayor put it, is forecast for Wednesday.",
    "Police have arrested a farmer who is suspected of having started one of the blazes.",
    "About 50 houses have been destroyed, officials estimate.",
], [
    figure(1, "evacuated", 19000, 19000, date=["2023-07-22", "2023-07-23"], source=["climate crisis ministry", "ministry"]),
    figure(1, "evacuated", 3000, 3000, source=["climate crisis ministry", "ministry"]),
    figure(2, "killed", 0, 0, source="coastguard"),
    figure(2, "injured", 9, 9, source="coastguard"),
    event(5, ["AID", "MOBILIZE"], actor="army"),
    event(7, "COERCE", actor="police", recipient=["a farmer", "farmer"]),
    figure(8, "destroyed", 50, 50, group="houses", source="officials"),
], [
    never(0, "condition", type=["siege", "blockade"], why="flames"),
    never(0, "event", type=["ASSAULT"], why="a fire is fought"),
    never(3, "event", type=["ASSAULT"], why="a figure of speech"),
    never(4, "event", type=["ASSAULT", "RETREAT"], why="water, and pilots who go home"),
    never(6, "condition", type=["ceasefire"], why="the weather"),
    never(6, "agreement", type=["ceasefire"], why="the weather"),
    never(8, "event", type=["ASSAULT"], why="a fire"),
])

add("ice-cream-2012", "2012-10-19", "Clyde Evening Mail", [
    "GLASGOW — Police fear a new ice-cream war after two vans were set alight in the Easterhouse district on Thursday night.",
    "Nobody was hurt.",
    "Rival sellers have battled for territory in the east of the city since August, invading one another's streets and capturing pitches near schools.",
    "A man of 26 was arrested on Friday but released without charge, a police spokeswoman said.",
    "“It's a siege mentality up here,” said Margaret Haddow, who has sold from the same corner for 30 years.",
    "She said a caller had threatened to burn her van if she did not clear out.",
    "The council is to invite the traders to a peace summit next week.",
    "In the 1980s, a feud of the same kind left six members of one family dead in an arson attack.",
    "A price truce between the two largest firms collapsed in the spring.",
], [
    event(0, "ASSAULT", place=["Easterhouse", "Glasgow"], date="2012-10-18"),
    figure(1, ["injured", "casualties", "killed"], 0, 0),
    event(3, "COERCE", recipient=["man", "man of 26"], date="2012-10-19", source=["police spokeswoman", "spokeswoman"]),
    event(5, "THREATEN", actor=["caller", "a caller"], source=["Haddow", "Margaret Haddow"], status=THREAT),
    event(6, "CONSULT", actor=["council", "traders"], status=["planned", "proposed"]),
    figure(7, "killed", 6, 6, group=["members of one family", "family"]),
    event(7, "ASSAULT", recipient=["members of one family", "family"]),
], [
    never(2, "condition", type=["control"], why="pitches for ice cream"),
    never(2, "event", type=["ASSAULT", "MOBILIZE"], why="rival sellers"),
    never(4, "condition", type=["siege"], why="a state of mind"),
    never(5, "event", type=["ASSAULT"], why="a burning that is threatened"),
    never(6, "event", type=["CONSULT"], why="a meeting still to come"),
    never(6, "agreement", type=["peace"], why="a summit still to come"),
    never(8, "agreement", type=["ceasefire"], why="prices"),
])

if __name__ == "__main__":
    write(Path(__file__).with_name("test.jsonl"), REPORTS)
