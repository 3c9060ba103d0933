# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on from twenty-one wars between 1991 and 2023, Brazzaville to Nduga, and three reports on no war at all.

Wires, a relief bulletin, a live page, local papers, official statements: truces signed, broken and never begun, control
claimed and denied, captives, sieges, tolls of several mouths, undated copy. `python tuning8.py` writes tuning8.jsonl
beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    BACKING,
    ENDED,
    ENTERED,
    HELD,
    HOLDS,
    HUNDREDS,
    LEAVE,
    LOST,
    RELEASE,
    STANDS,
    TAKEN,
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
BROKEN = ["violated", "collapsed"]
DENIED_CONTROL = ["gains", "loses", "ends", "holds"]  # a change of hands that somebody denies


def add(id, published, outlet, sentences, facts, nevers, **more):
    REPORTS.append(report(id, published, outlet, sentences, facts, nevers, **more))


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

# Kachin: shells after a truce should have begun, jets denied but seen, a hill lost, talks on offer, aid shut out.
KIA = ["KIA", "Kachin Independence Army", "rebels", "Kachin rebels", "ethnic Kachin rebels"]
add("laiza-2013", "2013-01-21", "AFP", [
    "YANGON (AFP) - Myanmar's army shelled the outskirts of Laiza, the headquarters of ethnic Kachin rebels, on Sunday, a day after a ceasefire ordered by President Thein Sein was supposed to have started, the rebels said.",
    "A spokesman for the Kachin Independence Army (KIA), La Nan, said three civilians, among them a boy of 15, had been killed by shells in the past week.",
    "The president's office said troops had only fired in self-defence after a convoy was ambushed near La Ja Yang.",
    "Government media denied that helicopters or jets had been used against Laiza, although an AFP photographer saw two aircraft fire rockets at a ridge above the town.",
    "The rebels lost Hka Ya Bum, a hill eight kilometres from their headquarters, on Saturday and said they had withdrawn “for tactical reasons”.",
    "China, which has moved troops to its side of the border, called on both parties to show restraint and said it would host talks between them in Ruili next month.",
    "It was not known whether the Kachin would attend.",
    "Some 100,000 people have been displaced since a 17-year-old truce collapsed in June 2011, and the United Nations says the authorities have let no convoy of its own through to the rebels' side since July.",
    "Neither army releases casualty figures, but a hospital in Laiza has treated more than 400 wounded fighters.",
    "The KIA is thought to have about 10,000 men under arms.",
], [
    event(0, "ASSAULT", actor=["Myanmar's army", "army", "Myanmar"], place=["Laiza", "outskirts"], date="2013-01-20", source="rebels"),
    agreement(0, "ceasefire", ["announced", "agreed", "offered", *BROKEN], date="2013-01-19"),
    figure(1, "killed", 3, 3, group="civilians", source=["La Nan", "spokesman"]),
    event(2, "ASSAULT", actor="troops", source=["president's office", "office"]),
    event(2, "ASSAULT", recipient="convoy", place="La Ja Yang", source=["president's office", "office"]),
    event(3, "ASSAULT", source=["Government media", "media"]),
    event(3, "ASSAULT", actor=["aircraft", "two aircraft"], source=["AFP photographer", "photographer"]),
    condition(4, "control", LOST, holder=KIA, place="Hka Ya Bum", date="2013-01-19"),
    event(4, "RETREAT", actor=KIA, source="rebels"),
    event(5, "MOBILIZE", actor="China"),
    event(5, "REQUEST", actor="China", recipient=["both parties", "both", "parties"], status=ASKED),
    event(5, "CONSULT", place="Ruili", date="2013-02", status=TO_COME),
    gap(6, question="whether", reason=UNCLEAR),
    figure(7, "displaced", 100000, 100000, group="people", date="2011-06"),
    agreement(7, "ceasefire", BROKEN, date="2011-06"),
    gap(8, question="how_many", reason=["not_said", "no_comment"]),
    figure(8, "injured", 400, None, group=["fighters", "wounded fighters"]),
    figure(9, "fighters", 10000, 10000, group=["men", *KIA]),
], [
    never(0, "condition", type=["ceasefire"], change=STANDS, why="a truce that was supposed to have started"),
    never(3, "event", type=["ASSAULT"], own_voice=True, why="denied by one and seen by another"),
    never(5, "event", type=["CONSULT"], why="talks to come"),
])

# Colombia: villagers against both sides, a hill taken and retaken, a charge denied, captives of a third kind.
FARC = ["FARC", "Revolutionary Armed Forces of Colombia", "guerrillas"]
NASA = ["Nasa Indians", "Indians", "Nasa"]
VALENCIA = ["Valencia", "Feliciano Valencia"]
add("toribio-2012", "2012-07-18", "AFP", [
    "BOGOTA (AFP) - Riot police on Wednesday retook a hilltop in southwestern Colombia from which Nasa Indians had driven soldiers the day before, and 23 people were injured in the clashes, indigenous leaders said.",
    "The Indians, who want both the army and the Revolutionary Armed Forces of Colombia (FARC) to leave their land, had occupied Cerro Berlin, a hill above the town of Toribio where the army guards a telephone mast.",
    "Television pictures showed a sergeant in tears as men with wooden staffs carried him down the slope.",
    "Defense Minister Juan Carlos Pinzon accused the FARC of having infiltrated the protest, which Feliciano Valencia, an Indian leader, denied.",
    "“There is not a single square centimetre that our troops will give up,” President Juan Manuel Santos said last week during a visit to Toribio, while guerrillas put up a roadblock a few kilometres away.",
    "Valencia said his people had also caught four rebels, who would be tried by the community on Friday and not handed over to the police.",
    "In a separate incident, soldiers shot dead a farmer, Fabian Guetio, at a checkpoint near Caldono; the army acknowledged an error and said two men had been suspended.",
    "The FARC attacked Toribio on July 6, in what officials said was the fourteenth raid of the year, wounding a nurse and destroying several houses with homemade mortars.",
    "It is unclear how many of the municipality's 26,000 inhabitants have left; the mayor, Ezequiel Vitonas, speaks of 2,000.",
    "The FARC, which took up arms in 1964, said in February that it would stop kidnapping for ransom.",
], [
    condition(0, "control", "gains", holder=["Riot police", "police"], place="hilltop", date="2012-07-18", source=["indigenous leaders", "leaders"]),
    condition(0, "control", LOST, holder="soldiers", date="2012-07-17"),
    figure(0, "injured", 23, 23, group="people", source=["indigenous leaders", "leaders"]),
    event(1, ["COERCE", "ASSAULT", "PROTEST", "MOBILIZE"], actor=NASA, place="Cerro Berlin"),
    event(3, "ACCUSE", actor=["Pinzon", "Juan Carlos Pinzon", "Defense Minister"], recipient="FARC"),
    event(4, "CONSULT", actor=["Santos", "Juan Manuel Santos", "President"], place="Toribio"),
    event(4, ["COERCE", "PROTEST"], actor=FARC),
    event(5, TAKEN, actor=["his people", *NASA], recipient=["rebels", "four rebels"], source=VALENCIA),
    figure(5, HELD, 4, 4, group="rebels", source=VALENCIA),
    event(6, "ASSAULT", actor="soldiers", recipient=["farmer", "Guetio", "Fabian Guetio"], place=["checkpoint", "Caldono"]),
    figure(6, "killed", 1, 1, group=["farmer", "Guetio"]),
    event(7, "ASSAULT", actor=FARC, place="Toribio", date="2012-07-06"),
    figure(7, "injured", 1, 1, group="nurse", date="2012-07-06"),
    gap(8, question="how_many", reason=UNCLEAR),
    figure(8, "displaced", 2000, 2000, source=["Vitonas", "Ezequiel Vitonas", "mayor"]),
    figure(8, "population", 26000, 26000, group="inhabitants"),
    event(9, ["CONCEDE", "AGREE"], actor=FARC, source=FARC, status=[*TO_COME, "occurred"]),
], [
    never(4, "event", type=["RETREAT", "CONCEDE"], why="ground that he says will not be given up"),
    never(6, "agreement", why="two men are suspended, no deal"),
    never(7, "figure", type=["killed"], why="a nurse was wounded, nobody killed"),
])

# Spain: a bomb in a truce, missing and not dead, a corrected count, talks put off, silence of the group.
ETA = ["ETA", "group", "Basque separatist group ETA"]
ZAPATERO = ["Zapatero", "Jose Luis Rodriguez Zapatero", "Prime Minister"]
add("barajas-2006", "2006-12-31", "AP", [
    "MADRID, Spain (AP) — Rescue workers dug through the rubble of a parking garage at Madrid's Barajas airport on Sunday for two men missing since a powerful car bomb broke nine months of quiet by the Basque separatist group ETA.",
    "Prime Minister Jose Luis Rodriguez Zapatero said late Saturday that he had put off all steps toward talks with the group, which declared a permanent cease-fire in March.",
    "A caller who said he spoke for ETA gave warning an hour before the bomb exploded at 9 a.m. Saturday, the Interior Ministry said.",
    "Twenty-six people suffered cuts or damage to their ears, according to the emergency services, which had earlier given a figure of 19.",
    "ETA, which usually claims its attacks weeks later, has said nothing.",
    "Arnaldo Otegi, who leads the outlawed party Batasuna, denied that the peace process was over and called on the government to “show more commitment than ever.”",
    "The opposition Popular Party demanded that Zapatero break off all contact for good and accused him of having let himself be deceived.",
    "Interior Minister Alfredo Perez Rubalcaba said he did not know whether the whole of ETA had decided to go back to violence.",
    "The missing men, both from Ecuador, are believed to have been asleep in their cars.",
    "The group has killed more than 800 people since 1968; two earlier truces, in 1989 and 1998, also failed.",
], [
    figure(0, "missing", 2, 2, group="men"),
    event(0, "ASSAULT", place=["parking garage", "Barajas", "Barajas airport", "airport", "Madrid"]),
    agreement(1, "ceasefire", ["announced", "agreed"], party=ETA, date="2006-03"),
    event(2, "ASSAULT", date="2006-12-30", source="Interior Ministry"),
    figure(3, "injured", 26, 26, group="people", source="emergency services"),
    figure(3, "injured", 19, 19, source="emergency services"),
    gap(4, reason=["not_said", "no_comment"]),
    event(5, "REQUEST", actor=["Otegi", "Arnaldo Otegi"], recipient="government", status=ASKED),
    event(6, "REQUEST", actor="Popular Party", recipient=ZAPATERO, status=ASKED),
    event(6, "ACCUSE", actor="Popular Party", recipient=["Zapatero", "Jose Luis Rodriguez Zapatero"]),
    gap(7, question="whether", source=["Rubalcaba", "Alfredo Perez Rubalcaba", "Interior Minister"]),
    figure(9, "killed", 800, None, group="people", date="1968"),
    event(9, "ASSAULT", actor="ETA", date="1968"),
    agreement(9, "ceasefire", BROKEN, date=["1989", "1998"]),
], [
    never(0, "figure", type=["killed"], why="two men are missing"),
    never(1, "event", type=["CONSULT"], why="talks that are put off"),
    never(6, "event", type=["REJECT", "SANCTION"], why="a break that is demanded"),
])

# Turkey: a curfew lifted and another to come, three tolls, a likeness to a siege, a truce that broke down, who fired.
PKK = ["PKK", "Kurdistan Workers Party", "militants"]
add("cizre-2015", "2015-09-12", "Reuters", [
    "CIZRE, Turkey (Reuters) - Thousands of people came out of their homes in the Turkish town of Cizre on Saturday after the authorities lifted a round-the-clock curfew that had kept them indoors for eight days.",
    "The governor of Sirnak province said up to 32 militants of the Kurdistan Workers Party (PKK) had been killed in the operation.",
    "The pro-Kurdish Peoples' Democratic Party (HDP) said 21 civilians had died, among them a 35-day-old baby and a man of 75, and denied that a single fighter was among the dead.",
    "Interior Minister Selami Altinok had earlier spoken of one civilian death.",
    "Walls near the Cudi mosque were pocked with bullet holes, and a Reuters reporter saw trenches and barricades that had been put up by a youth wing of the PKK.",
    "Selahattin Demirtas, the HDP's leader, whom police stopped on Wednesday when he tried to walk to the town with 30 members of parliament, compared its situation to a siege.",
    "Nils Muiznieks, human rights commissioner of the Council of Europe, called on Turkey to let independent observers in, and the government said it would consider the request.",
    "A ceasefire between Turkey and the PKK, in place since March 2013, broke down in July after a suicide bomber killed 33 people in Suruc, near the Syrian border.",
    "More than 100 police officers and soldiers have been killed by the PKK since then, according to the state-run Anadolu Agency, while Turkish jets have bombed its camps in northern Iraq.",
    "It was not possible to establish independently who had fired the shot that killed 10-year-old Cemile Cagirga at her door.",
    "A new curfew is to begin in the Sur district of Diyarbakir at midnight on Sunday.",
], [
    event(0, ["COERCE", "RETREAT", "CONCEDE"], actor="authorities", place="Cizre"),
    figure(1, "killed", None, 32, group=PKK, source=["governor", "governor of Sirnak province"]),
    figure(2, "killed", 21, 21, group="civilians", source=["HDP", "Peoples' Democratic Party"]),
    figure(3, "killed", 1, 1, source=["Altinok", "Selami Altinok", "Interior Minister"]),
    event(5, "COERCE", actor="police", recipient=["whom", "he", "Demirtas", "Selahattin Demirtas"], date="2015-09-09"),
    event(6, "REQUEST", actor=["Muiznieks", "Nils Muiznieks"], recipient="Turkey", status=ASKED),
    agreement(7, "ceasefire", BROKEN, party=["Turkey", "PKK"], date="2015-07"),
    condition(7, "ceasefire", [*STANDS, "implemented", "agreed", *BROKEN], date="2013-03"),
    event(7, "ASSAULT", actor=["suicide bomber", "bomber"], recipient=["people", "33 people"], place="Suruc"),
    figure(7, "killed", 33, 33, group="people", place="Suruc"),
    figure(8, "killed", 100, None, group=["police officers and soldiers", "police officers", "soldiers"], date="2015-07", source=["Anadolu", "Anadolu Agency"]),
    event(8, "ASSAULT", actor=PKK, source=["Anadolu", "Anadolu Agency"]),
    event(8, "ASSAULT", actor=["Turkish jets", "jets", "Turkey"], place=["northern Iraq", "Iraq", "camps"]),
    gap(9, question="who"),
    event(9, "ASSAULT", recipient=["Cagirga", "Cemile Cagirga"]),
    event(10, "COERCE", place=["Sur", "Sur district", "Diyarbakir"], date=["2015-09-13", "2015-09-14"], status=TO_COME),
], [
    never(1, "figure", type=["killed"], own_voice=True, why="the governor's number, which the HDP denies"),
    never(5, "condition", type=["siege", "blockade"], why="a comparison"),
    never(6, "event", type=["RETREAT", "AID", "COOPERATE"], why="observers who have yet to be let in"),
    never(10, "event", type=["COERCE"], why="a curfew to come"),
])

# Congo: fire a few hours after a truce, each blames the other, a divided capital, foreigners flown out, a force asked for.
COBRA = ["Cobra", "Cobra militia", "Sassou Nguesso's men", "men", "Sassou Nguesso"]
LISSOUBA = ["Lissouba", "Pascal Lissouba", "President"]
add("brazzaville-1997", "1997-06-18", "Reuters", [
    "BRAZZAVILLE, June 18 (Reuter) - Mortar and rocket fire shook the centre of Brazzaville on Wednesday, a few hours after the warring parties in Congo had agreed to a three-day truce so that French troops could leave the airport.",
    "President Pascal Lissouba's army and the Cobra militia of his predecessor, Denis Sassou Nguesso, each accused the other of having fired first.",
    "Sassou Nguesso's men hold the northern districts and part of the city centre, while the army has the south and the presidential palace.",
    "Mayor Bernard Kolelas, who brokered the truce, said it was a matter of a few drunken gunmen and denied that the accord was dead.",
    "France has evacuated 5,666 foreigners since June 5, a French officer said, and plans to withdraw the last of its 1,250 soldiers by Sunday.",
    "Lissouba asked the United Nations on Tuesday for a force of 1,600 men to take over the airport; the Security Council has yet to reply.",
    "Aid workers put the number of dead at between 1,000 and 3,000 but said that nobody had counted them.",
    "About 10,000 people have crossed the Congo River to Kinshasa in dugout canoes, and tens of thousands more are walking south along the railway line.",
    "Both sides said they would send delegates to a meeting in Libreville, though neither gave a date.",
    "The fighting broke out when troops with armoured cars surrounded Sassou Nguesso's villa in the Mpila district, six weeks before presidential elections in which he was to stand.",
    "A similar war in 1993, in which 2,000 people died, ended with an accord on disarming the militias that was never carried out.",
], [
    event(0, "ASSAULT", place=["Brazzaville", "centre"], date="1997-06-18"),
    agreement(0, "ceasefire", ["agreed", "announced", *BROKEN], party=["warring parties", "parties"], date=["1997-06-17", "1997-06-18"]),
    event(1, "ACCUSE", actor=["army", "Lissouba's army", "Cobra militia", "Cobra", "each"]),
    event(1, "ASSAULT", source=["army", "Lissouba's army", "Cobra militia", "Cobra", "each"]),
    condition(2, "control", HOLDS, holder=COBRA, place=["northern districts", "districts"]),
    condition(2, "control", HOLDS, holder="army", place=["south", "presidential palace", "palace"]),
    agreement(3, ["ceasefire", "peace", "other"], ["collapsed", "violated", "expired"], source=["Kolelas", "Bernard Kolelas", "Mayor"]),
    figure(4, "evacuated", 5666, 5666, group="foreigners", date="1997-06-05", source=["French officer", "officer"]),
    event(4, "AID", actor="France", recipient=["foreigners", "5,666 foreigners"], source=["French officer", "officer"]),
    event(4, LEAVE, actor=["France", "soldiers"], date="1997-06-22", status=TO_COME),
    event(5, "REQUEST", actor=LISSOUBA, recipient=["United Nations", "U.N."], date="1997-06-17", status=ASKED),
    gap(5, reason=["not_said", "no_comment"]),
    figure(6, "killed", 1000, 3000, source="Aid workers"),
    figure(7, "displaced", 10000, 10000, group="people"),
    figure(7, "displaced", 20000, 99999),
    event(8, "CONSULT", place="Libreville", source=["Both sides", "sides"], status=TO_COME),
    gap(8, question="when", reason="not_said"),
    figure(10, "killed", 2000, 2000, group="people", date="1993"),
    agreement(10, ["disarmament", "peace"], ["agreed", "announced", "collapsed"]),
], [
    never(1, "event", type=["ASSAULT"], own_voice=True, why="who fired first is what each lays to the other"),
    never(4, "event", type=["RETREAT"], why="a withdrawal that is planned"),
    never(5, "event", type=["MOBILIZE"], why="a force that was asked for"),
    never(8, "event", type=["CONSULT"], why="a meeting without a date"),
])

# Guinea: raids over a border, a charge and a denial, helpers without news, an older murder and kidnapping, a force to come.
CONTE = ["Conté", "Lansana Conté", "President"]
RUF = ["RUF", "Revolutionary United Front"]
add("gueckedou-2000", "2000-12-08", "UN News", [
    "At least 150 people have been killed since Wednesday in fighting between the Guinean army and armed men from Liberia and Sierra Leone in and around the town of Guékédou, according to missionaries reached by radio.",
    "The UN High Commissioner for Refugees (UNHCR) suspended its work in the area and withdrew 24 staff members to Kissidougou on Thursday.",
    "More than 250,000 Sierra Leonean and Liberian refugees in the border strip known as the Parrot's Beak are now cut off from food supplies, the agency said.",
    "The Guinean authorities said that the attackers had been driven out of the town centre but acknowledged that the hospital and the main market had been burned down.",
    "The Revolutionary United Front (RUF) of Sierra Leone denied having taken part in the attack, and the Liberian Government called for an international force on its border with Guinea.",
    "President Lansana Conté has repeatedly accused Liberia of backing the raiders.",
    "UNHCR spokesman Ron Redmond said there had been no word from 12 Guinean relief workers since Wednesday.",
    "The agency's head in Macenta, Mensah Kpognon, was murdered in September, and a colleague, Sapeu Djeya, who was abducted at the same time, was freed in Liberia some weeks later.",
    "UN Secretary-General Kofi Annan urged the three Governments to meet without delay.",
    "The leaders of the region have agreed in principle to deploy 1,700 West African soldiers along the borders, but no date has been set.",
], [
    figure(0, "killed", 150, None, group="people", place="Guékédou", date="2000-12-06", source="missionaries"),
    event(0, "ASSAULT", actor=["Guinean army", "armed men", "army"], place="Guékédou", source="missionaries"),
    figure(1, "evacuated", 24, 24, group=["staff members", "staff"], date="2000-12-07"),
    figure(2, ["trapped", "affected", "displaced"], 250000, None, group=["refugees", "Sierra Leonean and Liberian refugees"], source=["UNHCR", "UN High Commissioner for Refugees"]),
    event(3, "ASSAULT", place=["town centre", "town", "Guékédou", "hospital", "main market"], source=["Guinean authorities", "authorities"]),
    event(4, "ASSAULT", actor=RUF, source=RUF),
    event(4, "REQUEST", actor=["Liberian Government", "Government", "Liberia"], status=ASKED),
    event(5, "ACCUSE", actor=CONTE, recipient="Liberia"),
    event(5, BACKING, actor="Liberia", recipient="raiders", source=CONTE),
    figure(6, "missing", 12, 12, group=["relief workers", "Guinean relief workers"], source=["Redmond", "Ron Redmond", "UNHCR spokesman"]),
    event(7, "ASSAULT", recipient=["Kpognon", "Mensah Kpognon"], date="2000-09"),
    event(7, TAKEN, recipient=["colleague", "Djeya", "Sapeu Djeya"], date="2000-09"),
    event(7, RELEASE, recipient=["colleague", "Djeya", "Sapeu Djeya"], place="Liberia"),
    event(8, "REQUEST", actor=["Annan", "Kofi Annan"], recipient=["three Governments", "Governments"], status=ASKED),
    event(9, ["MOBILIZE", "AGREE"], actor=["leaders", "leaders of the region", "West African soldiers", "soldiers"], status=TO_COME),
    gap(9, question="when", reason=UNCLEAR),
], [
    never(1, "agreement", why="work is suspended, no deal"),
    never(5, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="what the president charges"),
    never(8, "event", type=["CONSULT"], why="a meeting that is urged"),
    never(9, "event", type=["MOBILIZE"], why="soldiers to be deployed, no date set"),
])

# Syria: a relief bulletin: a town taken and a siege ended, captives let go, mines, a disputed toll, a convoy to come.
MANBIJ = [
    "The Syrian Democratic Forces (SDF) took control of the last districts of Manbij on 12 August, ending a siege that had begun on 10 June.",
    "About 2,000 civilians whom Islamic State (IS) fighters had taken with them as human shields when they left for Jarablus were released on 13 August, according to the SDF.",
    "78,000 people were displaced by the fighting between the end of May and 10 August.",
    "An estimated 30,000 have gone back to villages south of the town.",
    "Mines and booby traps killed 11 returnees on 13 and 14 August; a further 27 were injured.",
    "The number of civilians killed in air strikes is disputed: a local monitoring group has recorded 203 deaths since June, while the international coalition says it is looking into reports of 55.",
    "On 19 July, at least 73 people died in strikes on the village of Tokhar, according to the Syrian Observatory for Human Rights.",
    "Partners distributed food rations for 15,000 people in Abu Qalqal between 1 and 10 August.",
    "An inter-agency convoy to Manbij town is planned for the week of 21 August, security permitting.",
    "The local administration has not yet agreed to open the crossing at Qara Qozaq to commercial traffic.",
]
SDF = ["SDF", "Syrian Democratic Forces"]
IS = ["IS", "Islamic State", "Islamic State (IS) fighters", "IS fighters"]
add("manbij-2016", "2016-08-14", "OCHA", MANBIJ, [
    condition(0, "control", "gains", holder=SDF, place=["Manbij", "last districts"], date="2016-08-12"),
    condition(0, "siege", ["ends", *STANDS], date=["2016-08-12", "2016-06-10"]),
    event(1, TAKEN, actor=IS, recipient=["civilians", "2,000 civilians", "whom"], source=SDF),
    figure(1, "released", 2000, 2000, group="civilians", date="2016-08-13", source=SDF),
    event(1, "RETREAT", actor=IS),
    figure(2, "displaced", 78000, 78000, group="people", date=["2016-05", "2016-08-10"]),
    figure(3, "returned", 30000, 30000),
    figure(4, "killed", 11, 11, group="returnees", date=["2016-08-13", "2016-08-14"]),
    figure(4, "injured", 27, 27),
    figure(5, "killed", 203, 203, date="2016-06", source=["local monitoring group", "monitoring group"]),
    figure(5, "killed", 55, 55, source=["international coalition", "coalition"]),
    event(6, "ASSAULT", place=["Tokhar", "village of Tokhar"], date="2016-07-19", source=["Syrian Observatory for Human Rights", "Observatory"]),
    figure(6, "killed", 73, None, group="people", place=["Tokhar", "village of Tokhar"], date="2016-07-19", source=["Syrian Observatory for Human Rights", "Observatory"]),
    event(7, "AID", actor="Partners", place="Abu Qalqal", date="2016-08"),
    event(8, "AID", actor=["inter-agency convoy", "convoy"], place=["Manbij", "Manbij town"], date="2016-08", status=TO_COME),
], [
    never(3, "event", type=["RETREAT"], why="people who have gone back"),
    never(7, "figure", type=["displaced", "killed", "returned", "evacuated"], why="rations"),
    never(8, "event", type=["AID", "MOBILIZE"], why="a convoy that is planned"),
    never(9, "event", type=["AGREE", "COOPERATE", "CONCEDE", "RETREAT"], why="nothing agreed yet"),
], title="Syria: Manbij Flash Update No. 5", text="SYRIA – Manbij: Flash Update No. 5\nAs of 14 August 2016\n\nHIGHLIGHTS\n"
    + "".join(f"• {s}\n" for s in MANBIJ[:4]) + "\nPROTECTION\n" + " ".join(MANBIJ[4:7]) + "\n\nRESPONSE AND ACCESS\n"
    + "".join(f"- {s}\n" for s in MANBIJ[7:]) + "\nContact: ocha-syria@example.org\n")

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
