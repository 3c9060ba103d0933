# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on that no rule has seen: small wars and large from Inates to Lima, told by wires, monitors, sitreps and local papers.

The registers differ on purpose: a reporter's page, a live page, a bulletin in bullets, a monitor's log, state media.
`python tuning5.py` writes tuning5.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HEDGED,
    HOLDS,
    HUNDREDS,
    LOST,
    RELEASE,
    SCORES,
    STANDS,
    TAKEN,
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
STAYING = ["remaining", "trapped", "population", "affected"]  # people who are still in a place
ANY = ["gains", "loses", *STANDS, "ends"]  # a denied or doubted change of hands


def add(id, published, outlet, sentences, facts, nevers, **more):
    REPORTS.append(report(id, published, outlet, sentences, facts, nevers, **more))


# Niger: a camp overrun, two tolls by one ministry, a claim of responsibility with its own number, a summit put off.
ISGS = ["ISGS", "Islamic State in the Greater Sahara", "jihadists", "assailants"]
add("inates-2019", "2019-12-13", "Le Courrier de l'Azawak", [
    "NIAMEY — Seventy-one soldiers were killed, twelve wounded and an unknown number are missing after several hundred gunmen attacked the military camp of Inates on Tuesday evening, the defence ministry announced over national radio.",
    "An earlier communique from the same ministry had spoken of sixty dead.",
    "Survivors brought to Niamey say the first shells fell at sunset prayer and knocked out the radio mast; help came only after three hours, when the camp was already burning.",
    "“We buried them where they lay,” said one, a corporal, who asked us not to print his name.",
    "The army puts its attackers' losses at “a significant number”, without further detail.",
    "In a message picked up by the monitoring service SITE, the Islamic State in the Greater Sahara (ISGS) boasted of having slain more than a hundred soldiers and seized 16 vehicles.",
    "Inates, three kilometres from the Malian border, had already been raided on 1 July, at a cost of 18 lives.",
    "Its inhabitants have been leaving since April, when the group murdered the canton chief, and at least 1,500 of them now live under plastic sheets in Ayorou.",
    "President Mahamadou Issoufou has decreed three days of mourning; the summit to which France had invited the five Sahel heads of state for Monday, in Pau, has been put off until the new year.",
    "Where the survivors will be posted, the general staff would not reveal.",
], [
    event(0, "ASSAULT", actor=["gunmen", "several hundred gunmen"], place=["Inates", "military camp", "camp"], date="2019-12-10", source=["defence ministry", "ministry"]),
    figure(0, "killed", 71, 71, group="soldiers", date="2019-12-10", source=["defence ministry", "ministry"]),
    figure(0, "injured", 12, 12, source=["defence ministry", "ministry"]),
    figure(0, "fighters", *HUNDREDS, group="gunmen"),
    figure(1, "killed", 60, 60, source=["communique", "ministry", "defence ministry"]),
    event(2, "ASSAULT", recipient=["radio mast", "mast", "camp"], source="Survivors"),
    gap(4, question="how_many", reason=UNCLEAR),
    event(5, "ASSAULT", actor=ISGS, recipient="soldiers", source=ISGS),
    figure(5, "killed", 100, None, group="soldiers", source=ISGS),
    event(5, TAKEN, actor=ISGS, recipient="vehicles", source=ISGS),
    event(6, "ASSAULT", place="Inates", date="2019-07-01"),
    figure(6, "killed", 18, 18, date="2019-07-01"),
    event(7, "ASSAULT", actor=["group", *ISGS], recipient=["canton chief", "chief"], date="2019-04"),
    figure(7, "displaced", 1500, None, place=["Ayorou", "Inates"]),
    event(8, "CONSULT", place="Pau", status=[*TO_COME, "failed", "hypothetical"]),
    gap(9, question="where", reason=["not_said", "no_comment"]),
], [
    never(5, "figure", type=["killed"], own_voice=True, why="the attackers' boast"),
    never(7, "event", type=["RETREAT"], why="villagers who leave"),
    never(8, "event", type=["CONSULT"], why="a summit put off"),
])

# Kivu: a city taken by mutineers and given back, looting, a claim of genocide that observers did not bear out.
NKUNDA = ["Nkunda", "Laurent Nkunda", "dissident soldiers", "mutineers", "his men"]
add("bukavu-2004", "2004-06-09", "AFP", [
    "BUKAVU, DR Congo, June 9 (AFP) - Government soldiers marched into Bukavu on Wednesday to cheers from the pavement, a week to the day after dissident soldiers under General Laurent Nkunda captured the lakeside city.",
    "The last of the mutineers, some 300 men of Colonel Jules Mutebutsi, left at dawn in the direction of Kamanyola, officers of the UN mission MONUC said.",
    "Nkunda himself had begun moving his men to Minova at the weekend, in keeping with an undertaking that he gave to British and American diplomats.",
    "He took up arms, he says, to stop a “genocide” of Congolese Tutsis; MONUC investigators have found no evidence of one.",
    "They have, however, recorded 16 rapes and the deaths of at least 88 people, a tally that the provincial hospital believes to be too low.",
    "Shops, the central bank and the stores of the World Food Programme, from which 300 tonnes of food vanished, were picked clean during the occupation.",
    "In Kinshasa, where rioters besieged the UN headquarters last Thursday because peacekeepers had not defended Bukavu, two demonstrators were shot dead.",
    "MONUC, with 450 Uruguayans at the city's airport, answers that a truce it had brokered on May 29 was broken by both camps.",
    "President Joseph Kabila accuses Rwanda of having sent troops across the border; Kigali denies it and has closed its frontier.",
    "About 3,000 Banyamulenge, as the local Tutsis are known, are in a transit camp at Cyangugu on the Rwandan bank and, the UNHCR reports, have no intention of going back for now.",
], [
    event(0, ["ASSAULT", "MOBILIZE"], actor=["Government soldiers", "soldiers"], place="Bukavu", date="2004-06-09"),
    condition(0, "control", "gains", holder=NKUNDA, place=["city", "lakeside city", "Bukavu"], date="2004-06-02"),
    event(1, "RETREAT", actor=["mutineers", "men of Colonel Jules Mutebutsi", "Mutebutsi", "300 men"], date="2004-06-09", source=["officers", "MONUC"]),
    figure(1, ["fighters", "evacuated"], 300, 300, group=["men", "mutineers"], source=["officers", "MONUC"]),
    event(2, ["RETREAT", "MOBILIZE"], actor=NKUNDA, place="Minova"),
    event(2, ["AGREE", "CONCEDE"], actor=NKUNDA, status=[*TO_COME, "occurred", "ongoing", "announced"]),
    event(3, "ASSAULT", recipient=["Congolese Tutsis", "Tutsis"], source=["Nkunda", "MONUC investigators"], status=["occurred", "ongoing", "planned", "hypothetical"]),
    figure(4, "killed", 88, None, group="people", source=["MONUC investigators", "investigators", "MONUC"]),
    event(5, TAKEN, recipient=["Shops", "central bank", "stores", "World Food Programme"]),
    event(6, ["PROTEST", "ASSAULT"], actor="rioters", place=["Kinshasa", "UN headquarters"], date="2004-06-03"),
    figure(6, "killed", 2, 2, group="demonstrators"),
    agreement(7, "ceasefire", ["violated", "collapsed"], party=["both camps", "camps"], source="MONUC"),
    event(8, "ACCUSE", actor=["Kabila", "Joseph Kabila"], recipient="Rwanda"),
    event(8, ["MOBILIZE", "ASSAULT"], actor=["Rwanda", "troops"], source=["Kabila", "Joseph Kabila"]),
    event(8, "COERCE", actor=["Kigali", "Rwanda"], recipient=["frontier", "its frontier"]),
    figure(9, "displaced", 3000, 3000, group=["Banyamulenge", "Tutsis"], place=["Cyangugu", "transit camp", "camp"]),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="his pretext, for which no evidence was found"),
    never(5, "figure", why="300 tonnes"),
    never(8, "event", type=["MOBILIZE", "ASSAULT"], own_voice=True, why="alleged by Kabila, denied by Kigali"),
    never(9, "event", type=["RETREAT"], why="refugees who will not return for now"),
])

# Sudan: a town kept, an ambush denied and then put down to one man, two counts of the displaced, an agreed withdrawal.
SAF = ["SAF", "Sudanese Armed Forces", "SAF tanks"]
SPLA = ["SPLA", "Sudan People's Liberation Army"]
add("abyei-2011", "2011-05-23", "Xinhua", [
    "KHARTOUM, May 23 (Xinhua) -- The Sudanese Armed Forces (SAF) announced Monday that they would stay in the disputed town of Abyei until a settlement safeguarding the rights of its residents is found.",
    "SAF tanks rolled into Abyei on Saturday night following three days of clashes with the Sudan People's Liberation Army (SPLA), and the same evening President Omar al-Bashir dissolved the joint administration by decree.",
    "Juba called it an act of war, though southern President Salva Kiir has ordered no counter-attack.",
    "According to the north, the operation answered an ambush on May 19 of a SAF convoy under UN escort, in which 22 of its men died.",
    "The SPLA has given varying accounts of that incident: its spokesman Philip Aguer at first denied any southern hand in it and now puts it down to “the mistake of an individual soldier”.",
    "The UN mission, UNMIS, confirmed that shells had landed inside its compound, slightly wounding two Egyptian peacekeepers.",
    "It puts at 15,000 the number of people on the road to Agok; Warrap state authorities said they had registered more than 35,000.",
    "Delegates of the Security Council, who were due in Abyei on Monday, cancelled that leg of their tour and called on Khartoum to pull out immediately.",
    "Under the 2005 peace accord the area was to have chosen between north and south in January, but the vote never took place.",
    "As recently as that month both armies had agreed in Kadugli to withdraw in favor of joint units.",
], [
    condition(0, ["control", "presence"], HOLDS, holder=SAF, place="Abyei", source=SAF),
    event(1, ["ASSAULT", "MOBILIZE"], actor=SAF, place="Abyei", date="2011-05-21"),
    event(1, "ASSAULT", actor=[*SPLA, *SAF], recipient=[*SPLA, *SAF]),
    event(1, ["COERCE", "SANCTION", "REJECT"], actor=["al-Bashir", "President Omar al-Bashir"], recipient=["joint administration", "administration"], date="2011-05-21"),
    event(2, ["ACCUSE", "REJECT"], actor="Juba"),
    event(3, "ASSAULT", recipient=["convoy", "SAF convoy", *SAF], date="2011-05-19", source=["north", "Khartoum"]),
    figure(3, "killed", 22, 22, group=["its men", "men", *SAF], date="2011-05-19", source=["north", "Khartoum"]),
    event(4, "ASSAULT", source=["Aguer", "spokesman", "Philip Aguer"]),
    event(5, "ASSAULT", place="compound", source=["UNMIS", "UN mission"]),
    figure(5, "injured", 2, 2, group=["Egyptian peacekeepers", "peacekeepers"], source=["UNMIS", "UN mission"]),
    figure(6, "displaced", 15000, 15000, source="UNMIS"),
    figure(6, "displaced", 35000, None, source=["Warrap state authorities", "Warrap state", "authorities"]),
    event(7, "REQUEST", actor=["Delegates", "Security Council"], recipient="Khartoum", status=ASKED),
    agreement(8, "peace", ["agreed", "announced", "partly_implemented"], date="2005"),
    agreement(9, "withdrawal", ["agreed", "announced"], place="Kadugli", date="2011-01"),
], [
    never(2, "event", type=["ASSAULT", "MOBILIZE"], why="no counter-attack has been ordered"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="the SPLA's changing account"),
    never(7, "event", type=["RETREAT"], why="a pull-out that is called for"),
    never(9, "event", type=["RETREAT"], why="agreed, never carried out"),
])

# Ethiopia: cities retaken, so the command post says; hospital counts; an emergency; a deputy held nobody knows where.
FANO = ["Fano", "militia", "his fighters", "fighters"]
add("fano-2023", "2023-08-09", "The Addis Ledger", [
    "Federal troops have retaken control of Gondar and Lalibela, the command post set up to enforce the state of emergency in Amhara region announced this Wednesday.",
    "Shops reopened in Bahir Dar under the eyes of soldiers posted at every crossing; the internet stayed off for a seventh day.",
    "“They came out of the town before dawn, firing in the air, and by eight there was nobody left to fight,” a hotel keeper in Lalibela said of the Fano, the militia that had overrun the airport there on 2 August.",
    "A doctor in Gondar counted at least 23 civilian dead at his hospital; at Debre Birhan a colleague put it at four, with more than fifty wounded.",
    "The government has published no toll, and the command post did not answer the Ledger's questions.",
    "Kidane Worku, who speaks for the Fano in Gojjam, disputes that anything was retaken: his fighters, he told us by satellite telephone, moved to the countryside to spare the cities.",
    "The revolt began in April over a plan to dissolve the regional special forces, which many Amhara saw as a surrender of Welkait to Tigray.",
    "Decreed on 4 August at the request of the regional president, the emergency is to run for six months and allows arrests without warrant.",
    "Among those already picked up is a deputy, Christian Tadele, whose lawyer has not been told where he is being held.",
    "Israel flew out 204 people, its own citizens and Ethiopian Jews, on two aircraft.",
], [
    condition(0, "control", "gains", holder=["Federal troops", "troops"], place=["Gondar", "Lalibela"], source="command post"),
    event(0, "ASSAULT", actor=["Federal troops", "troops"], place=["Gondar", "Lalibela"], source="command post"),
    condition(1, ["presence", "control"], [*STANDS, "gains"], holder="soldiers", place="Bahir Dar"),
    event(2, "RETREAT", actor=["They", *FANO], place=["town", "Lalibela"], source="hotel keeper"),
    event(2, "ASSAULT", actor=FANO, place=["airport", "Lalibela"], date="2023-08-02"),
    figure(3, "killed", 23, None, group=["civilian", "civilians"], place="Gondar", source="doctor"),
    figure(3, "killed", 4, 4, place="Debre Birhan", source="colleague"),
    figure(3, "injured", 50, None, place="Debre Birhan", source="colleague"),
    gap(4, question="how_many", reason=["not_said", "no_comment"]),
    gap(4, reason=["no_comment", "not_said"]),
    condition(5, "control", ANY, source=["Kidane", "Kidane Worku"]),
    event(5, ["RETREAT", "MOBILIZE"], actor=FANO, source=["Kidane", "Kidane Worku"]),
    event(6, ["ASSAULT", "PROTEST"], date="2023-04"),
    event(7, "COERCE", date="2023-08-04"),
    event(7, "REQUEST", actor=["regional president", "president"], status=ASKED),
    event(8, "COERCE", recipient=["Tadele", "Christian Tadele", "deputy"]),
    gap(8, question="where", reason=UNCLEAR),
    figure(9, "evacuated", 204, 204),
    event(9, "AID", actor="Israel"),
], [
    never(4, "figure", why="no toll was published"),
    never(5, "condition", type=["control"], own_voice=True, why="the command post and the Fano contradict each other"),
    never(6, "event", type=["RETREAT"], why="a surrender in the eyes of some"),
    never(6, "agreement", type=["surrender"], why="a surrender in the eyes of some"),
])

# Mozambique: a leader's camp occupied, who fired first, a peace declared dead, a leader gone nobody knows where.
RENAMO = ["Renamo", "party", "movement"]
FADM = ["Mozambican armed forces", "FADM", "troops", "armed forces"]
add("satunjira-2013", "2013-10-22", "AIM", [
    "Maputo, 22 Oct (AIM) – The Mozambican armed forces (FADM) on Monday afternoon occupied the bush camp of Satunjira, in the central province of Sofala, where Afonso Dhlakama, leader of the former rebel movement Renamo, had been living for a year.",
    "Defence Ministry spokesman Cristóvão Chume told reporters that the troops had merely replied to Renamo fire and that Dhlakama had fled to an unknown destination.",
    "Renamo's version is that the base was shelled with heavy artillery and without any provocation.",
    "Through its spokesman Fernando Mazanga the party declared that the attack put an end to the General Peace Agreement, signed in Rome on 4 October 1992.",
    "Mazanga would neither confirm press reports that the movement's leader had been wounded nor say how many of its men had been at the camp.",
    "At dawn on Tuesday, gunmen opened fire on a police post in Maringué, but no one was hit and they withdrew, the district administrator said.",
    "Schools in the area closed, and an undetermined number of villagers took to the bush.",
    "The north-south highway, on which buses have travelled under military escort since June, stayed open to traffic.",
    "President Armando Guebuza, on a tour of the province, said that dialogue remained the only way and that the next round of talks would go ahead on Monday as planned.",
    "Renamo, which was allowed under the 1992 deal to keep some 300 armed men as a bodyguard for its leader, boycotted the previous two rounds.",
], [
    condition(0, "control", ["gains", "begins"], holder=FADM, place=["Satunjira", "bush camp", "camp"], date="2013-10-21"),
    event(0, ["ASSAULT", "MOBILIZE", "COERCE"], actor=FADM, place=["Satunjira", "bush camp", "camp"], date="2013-10-21"),
    event(1, "ASSAULT", actor="Renamo", source=["Chume", "Defence Ministry spokesman"]),
    event(1, "RETREAT", actor="Dhlakama", source=["Chume", "Defence Ministry spokesman"]),
    gap(1, question="where", reason=UNCLEAR),
    event(2, "ASSAULT", place=["base", "Satunjira"], source="Renamo"),
    agreement(3, "peace", ["collapsed", "violated", "expired"], source=["Mazanga", "party", "Renamo"]),
    agreement(3, "peace", ["agreed", "announced"], place="Rome", date="1992-10-04"),
    gap(4, question="whether", reason=["not_said", "no_comment", "not_verified", "not_clear"]),
    gap(4, question="how_many", reason=["not_said", "no_comment", "not_clear"]),
    event(5, "ASSAULT", actor="gunmen", place=["Maringué", "police post"], date="2013-10-22", source=["district administrator", "administrator"]),
    figure(5, ["injured", "killed", "casualties"], 0, 0, source=["district administrator", "administrator"]),
    event(5, "RETREAT", actor=["gunmen", "they"], source=["district administrator", "administrator"]),
    event(8, "CONSULT", date="2013-10-28", source=["Guebuza", "President"], status=[*TO_COME, "ongoing"]),
    agreement(9, ["peace", "other"], ["agreed", "announced", "implemented"], date="1992"),
    figure(9, "fighters", 300, 300, group="armed men"),
    event(9, ["REJECT", "PROTEST", "SANCTION"], actor=RENAMO),
], [
    never(2, "event", type=["ASSAULT"], own_voice=True, why="who began it is told in two ways"),
    never(6, "figure", why="nobody has counted the villagers"),
    never(6, "event", type=["RETREAT"], why="villagers who took to the bush"),
    never(7, "condition", type=["blockade", "siege"], why="the road stayed open"),
])

# Cameroon: a denial reversed, four tolls for one raid, soldiers in custody, a one-sided truce that ran out.
add("ngarbuh-2020", "2020-04-22", "AP", [
    "YAOUNDE, Cameroon (AP) — Reversing two months of denials, Cameroon's presidency has acknowledged that soldiers and a vigilante group killed civilians in the northwestern village of Ngarbuh and then set houses alight to hide what they had done.",
    "Thirteen people, ten of them children, died in the raid on Feb. 14, it said in a statement late Tuesday.",
    "The United Nations counted 23 dead at the time, while Human Rights Watch has listed the names of 21.",
    "The army had maintained that containers of fuel blew up during an exchange of fire with separatists and that five people perished.",
    "According to an inquiry ordered by President Paul Biya, a sergeant and two soldiers led 17 vigilantes to the village in the night and shot dead five separatist fighters before they came upon the civilians.",
    "They then “falsified their report,” the statement said.",
    "All three are in custody at the military prison in the capital; the vigilantes are on the run.",
    "Capo Daniel, a spokesman for the Ambazonia Defense Forces, the main separatist group, called the inquiry a whitewash and said none of its fighters had been anywhere near Ngarbuh.",
    "The conflict in the two English-speaking regions has killed at least 3,000 people and uprooted more than 700,000 since 2016.",
    "A two-week cease-fire declared by a smaller faction, the Southern Cameroons Defence Forces, on account of the coronavirus lapsed on April 12 without anybody else having observed it.",
], [
    event(0, "ASSAULT", actor=["soldiers", "vigilante group"], recipient="civilians", place="Ngarbuh", source=["presidency", "Cameroon's presidency"]),
    event(0, ["ASSAULT", "COERCE"], actor=["soldiers", "vigilante group"], recipient="houses", source=["presidency", "Cameroon's presidency"]),
    figure(1, "killed", 13, 13, date="2020-02-14", source=["presidency", "Cameroon's presidency", "statement"]),
    figure(1, "killed", 10, 10, group="children", date="2020-02-14", source=["presidency", "Cameroon's presidency", "statement"]),
    figure(2, "killed", 23, 23, source=["United Nations", "U.N."]),
    figure(2, "killed", 21, 21, source="Human Rights Watch"),
    event(3, "ASSAULT", source="army"),
    figure(3, "killed", 5, 5, source="army"),
    event(4, ["MOBILIZE", "ASSAULT"], actor=["sergeant", "soldiers", "vigilantes"], place=["village", "Ngarbuh"], source="inquiry"),
    figure(4, "killed", 5, 5, group=["separatist fighters", "fighters"], source="inquiry"),
    figure(6, "detained", 3, 3, place=["military prison", "prison", "Yaounde", "capital"]),
    event(7, ["REJECT", "ACCUSE"], actor=["Daniel", "Capo Daniel", "spokesman"]),
    event(7, ["MOBILIZE", "ASSAULT"], actor=["its fighters", "fighters", "Ambazonia Defense Forces"], place="Ngarbuh", source=["Daniel", "Capo Daniel", "spokesman"], polarity="negative"),
    figure(8, "killed", 3000, None, date="2016"),
    figure(8, "displaced", 700000, None, date="2016"),
    agreement(9, "ceasefire", ["announced", "agreed"], party=["Southern Cameroons Defence Forces", "smaller faction"]),
    agreement(9, "ceasefire", ["expired", "collapsed"], date="2020-04-12"),
], [
    never(3, "figure", type=["killed"], own_voice=True, why="the army's old story, given up since"),
    never(3, "event", type=["ASSAULT"], own_voice=True, why="the army's old story, given up since"),
    never(9, "condition", type=["ceasefire"], change=["holds", "continues"], why="a truce that nobody else observed"),
])

# Afghanistan: a town retaken after ten months, a withdrawal called tactical, an older truce with elders, tolls nobody reconciles.
TALIBAN = ["Taliban", "insurgents", "his men", "fighters", "Taliban fighters"]
add("musaqala-2007", "2007-12-11", "dpa", [
    "Kabul (dpa) - Afghan soldiers raised their flag over the centre of Musa Qala on Tuesday, ten months after the Taliban seized the town in the southern province of Helmand, the Defence Ministry in Kabul announced.",
    "British and American troops had closed in from three directions since Friday.",
    "Qari Yousuf Ahmadi, who speaks for the Taliban, conceded by telephone that his men had quit the district centre but put this down to concern for civilians and promised that they would be back.",
    "“Not a bullet was fired at us this morning,” a British company commander remarked.",
    "NATO reports two soldiers lost, one British and one American, and “scores” of insurgents; by the ministry's arithmetic it was twelve.",
    "Two children were crushed when a car full of fleeing fighters ran a checkpoint, the provincial governor, Assadullah Wafa, said.",
    "How many of the town's 15,000 people are still in their houses is anyone's guess, since the telephones have been dead for a week.",
    "A local Taliban leader, Mullah Abdul Salaam, who was rumoured to be ready to change sides, had in the end not stirred.",
    "Musa Qala was for a few months a laboratory: under an understanding of October 2006 with the elders, British forces withdrew from it and the Taliban were to stay out.",
    "That arrangement broke apart in February, when an air strike killed a commander's brother and the insurgents came in and locked up the elders.",
], [
    condition(0, "control", "gains", holder=["Afghan soldiers", "soldiers"], place=["centre", "Musa Qala"], date="2007-12-11", source=["Defence Ministry", "Defence Ministry in Kabul"]),
    condition(0, "control", "gains", holder="Taliban", place=["town", "Musa Qala"], date="2007-02"),
    event(1, ["ASSAULT", "MOBILIZE"], actor=["British and American troops", "British", "American"], date="2007-12-07"),
    event(2, "RETREAT", actor=TALIBAN, place=["district centre", "Musa Qala"], source=["Ahmadi", "Qari Yousuf Ahmadi"]),
    condition(2, "control", LOST, holder=TALIBAN, place=["district centre", "Musa Qala"], source=["Ahmadi", "Qari Yousuf Ahmadi"]),
    event(3, "ASSAULT", source=["company commander", "commander", "British company commander"], polarity="negative"),
    figure(4, "killed", 2, 2, group="soldiers", source="NATO"),
    figure(4, "killed", *SCORES, group="insurgents", source="NATO"),
    figure(4, "killed", 12, 12, source=["ministry", "Defence Ministry", "ministry's arithmetic"]),
    figure(5, "killed", 2, 2, group="children", source=["Wafa", "Assadullah Wafa", "governor"]),
    gap(6, question="how_many", reason=[*UNCLEAR, "not_verified"]),
    figure(6, "population", 15000, 15000, group="people", place=["town", "Musa Qala"]),
    agreement(8, ["withdrawal", "ceasefire", "peace", "other"], ["agreed", "announced", "implemented", "partly_implemented"], date="2006-10"),
    event(8, "RETREAT", actor=["British forces", "British"], place="Musa Qala"),
    agreement(9, ["withdrawal", "ceasefire", "peace", "other"], ["collapsed", "violated"], date="2007-02"),
    event(9, "ASSAULT", recipient=["commander's brother", "brother"], date="2007-02"),
    event(9, ["COERCE", "ASSAULT"], actor=TALIBAN, recipient=["elders", "the elders"], date="2007-02"),
], [
    never(2, "event", type=["ASSAULT"], why="a return that is promised"),
    never(4, "figure", type=["killed"], own_voice=True, why="each count has its author"),
    never(7, "event", type=["RETREAT", "CONCEDE", "MOBILIZE"], why="rumoured, and he did not stir"),
])

# Myanmar: a base won and given up, an army let back in, a chain through Thai television, people who crossed and went back.
KNU = ["KNU", "Karen National Union", "Karen resistance troops", "Karen resistance", "We"]
BGF = ["BGF", "Border Guard Force", "Karen National Army", "Saw Chit Thu"]
JUNTA = ["junta", "junta troops", "soldiers", "army", "its soldiers"]
add("myawaddy-2024", "2024-04-23", "The Border Post", [
    "MAE SOT, Thailand — Karen resistance troops have pulled out of the base of Infantry Battalion 275 near Myawaddy, twelve days after taking it, a spokesman for the Karen National Union (KNU) acknowledged on Tuesday.",
    "“We have withdrawn temporarily to destroy the reinforcements,” Padoh Saw Taw Nee told The Border Post, insisting that the town itself was in nobody's hands.",
    "It was the Border Guard Force (BGF) of Colonel Saw Chit Thu, a militia which broke with the army in January, that escorted the soldiers back in and hoisted the junta's flag on Monday evening, two of its officers said.",
    "Around 200 junta troops had been sheltering beneath Friendship Bridge No. 2 since they were driven from their camp.",
    "What became of thirty others who gave themselves up is not known.",
    "Thai broadcaster Channel 9, quoting a border official, put at 3,000 the number of people who waded across the Moei on Saturday while drones and aircraft bombed the area of the bridge.",
    "Nearly all had gone back by Monday, according to the Thai army, which counts 650 still in its shelters.",
    "Bangkok has offered to mediate; Naypyitaw has yet to respond.",
    "Over a billion dollars' worth of goods passed through Myawaddy last year.",
    "Even in the 1990s, when the KNU had its headquarters at nearby Manerplaw, the town stayed under government control.",
], [
    event(0, "RETREAT", actor=KNU, place=["base", "Myawaddy", "Infantry Battalion 275"], source=["spokesman", "KNU", "Karen National Union"]),
    condition(0, "control", LOST, holder=KNU, place=["base", "Myawaddy", "Infantry Battalion 275"]),
    condition(0, "control", "gains", holder=KNU, place=["base", "it", "Myawaddy", "Infantry Battalion 275"]),
    event(1, "RETREAT", actor=KNU, source=["Taw Nee", "Padoh Saw Taw Nee"]),
    event(2, ["MOBILIZE", "AID", "SUPPORT", "COOPERATE", "COERCE", "ASSAULT"], actor=BGF, date="2024-04-22", source=["officers", "two of its officers", "its officers"]),
    event(2, ["REJECT", "SANCTION", "RETREAT", "COERCE", "CONCEDE"], actor=BGF, recipient="army", date="2024-01"),
    figure(3, ["fighters", "displaced", *STAYING], 200, 200, group=JUNTA, place=["Friendship Bridge No. 2", "Friendship Bridge"]),
    condition(3, "control", LOST, holder=["they", *JUNTA], place=["camp", "their camp"]),
    figure(4, ["surrendered", "detained"], 30, 30),
    gap(4, question="what", reason=UNCLEAR),
    figure(5, "displaced", 3000, 3000, date="2024-04-20", source=["Channel 9", "Thai broadcaster Channel 9"]),
    figure(5, "displaced", 3000, 3000, date="2024-04-20", source=["border official", "official"]),
    event(5, "ASSAULT", actor=["drones", "aircraft"], place=["bridge", "area of the bridge", "Friendship Bridge No. 2"], date="2024-04-20"),
    figure(6, ["displaced", "remaining"], 650, 650, place=["shelters", "its shelters"], source="Thai army"),
    event(7, ["CONSULT", "COOPERATE", "AID", "SUPPORT", "AGREE"], actor=["Bangkok", "Thailand"], status=[*TO_COME, "occurred"]),
    condition(9, "control", HOLDS, holder="government", place=["town", "Myawaddy"]),
], [
    never(1, "condition", type=["control"], change=["gains", "holds", "continues"], why="in nobody's hands"),
    never(6, "event", type=["RETREAT", "MOBILIZE"], why="people who went home"),
    never(7, "event", type=["CONSULT"], why="mediation that is offered"),
    never(8, "figure", why="dollars"),
], title="Resistance ‘steps aside’ at Myawaddy base")

# Sri Lanka: a base lost, and how it was lost told in two ways, a truce turned down in secret, an older siege.
TIGERS = ["Tamil Tigers", "Liberation Tigers of Tamil Eelam", "LTTE", "rebels", "guerrillas"]
MINISTRY = ["defence ministry", "ministry"]
add("elephantpass-2000", "2000-04-23", "AFP", [
    "COLOMBO, April 23 (AFP) - Tamil Tigers said Sunday they had overrun the military complex at Elephant Pass, the gateway to Sri Lanka's Jaffna peninsula, inflicting on the army its worst defeat in 17 years of war.",
    "More than 1,000 troops perished, the Liberation Tigers of Tamil Eelam (LTTE) asserted in a statement faxed from London, which listed three long-range guns among the booty.",
    "The defence ministry painted a very different picture: its men had been “relocated” to Soranpattu in the course of Saturday after their wells were lost, it said, with 82 of them killed and about 200 wounded.",
    "No journalist has been allowed north of Vavuniya, and there was no independent word on who held the causeway.",
    "Elephant Pass withstood a siege by 5,000 guerrillas in July 1991, until a force landed from the sea came to its relief.",
    "This time some 17,500 soldiers were stationed on the isthmus when the final assault began in late March.",
    "Norwegian envoy Erik Solheim, who shuttles between the parties, has put off a visit planned for this week.",
    "A truce which the rebels offered in return for the removal of the garrison's wounded was spurned, a Red Cross official in Colombo disclosed, asking that he not be named.",
    "Everything from rice to kerosene must from now on reach the peninsula's 400,000 or more civilians by boat.",
], [
    event(0, "ASSAULT", actor=TIGERS, place=["Elephant Pass", "military complex"], source=TIGERS),
    condition(0, "control", "gains", holder=TIGERS, place=["Elephant Pass", "military complex"], source=TIGERS),
    figure(1, "killed", 1000, None, group="troops", source=TIGERS),
    event(2, "RETREAT", actor=["its men", "men", "troops", "army"], date="2000-04-22", source=MINISTRY),
    figure(2, "killed", 82, 82, source=MINISTRY),
    figure(2, "injured", 200, 200, source=MINISTRY),
    event(3, ["COERCE", "REJECT"], recipient="journalist"),
    gap(3, question=["who", "whether"], reason=["not_verified", *UNCLEAR]),
    condition(4, "siege", [*STANDS, "ends"], holder="guerrillas", place="Elephant Pass", date="1991-07"),
    figure(4, "fighters", 5000, 5000, group="guerrillas"),
    figure(5, "fighters", 17500, 17500, group="soldiers"),
    event(5, "ASSAULT", date="2000-03"),
    event(6, "CONSULT", actor=["Solheim", "Norwegian envoy"], status=["occurred", "ongoing", "planned", "failed", "proposed"]),
    agreement(7, "ceasefire", ["offered", "denied"], party=TIGERS, source=["Red Cross official", "official"]),
    event(7, "REJECT", source=["Red Cross official", "official"]),
    figure(8, ["population", "affected", "remaining", "trapped"], 400000, None, group="civilians", place=["peninsula", "Jaffna peninsula", "Jaffna"]),
], [
    never(1, "figure", type=["killed"], own_voice=True, why="the victor's number"),
    never(2, "event", type=["RETREAT"], own_voice=True, why="the ministry's word for it"),
    never(7, "condition", type=["ceasefire"], why="an offer that was spurned"),
], title="Tigers claim fall of Elephant Pass")

# Philippines: a police raid gone wrong beneath a truce that held, a board of inquiry, a body count contested.
MILF = ["MILF", "Moro Islamic Liberation Front", "rebels", "BIFF"]
add("mamasapano-2015", "2015-01-27", "PNA", [
    "COTABATO CITY, Jan. 27 (PNA) -- The bodies of 44 police commandos killed in Sunday's clash in Mamasapano, Maguindanao, have all been recovered, Interior Secretary Manuel Roxas II said, revising a count of 49 given on Monday.",
    "Twelve other troopers of the Special Action Force were wounded.",
    "The commandos entered Barangay Tukanalipao before daybreak to serve warrants on the Malaysian bomb maker Zulkifli bin Hir, alias Marwan, and were waylaid on their way out.",
    "Whether Marwan is dead remains to be established: police leaders say so on the strength of a severed finger, which has been sent to the United States.",
    "The Moro Islamic Liberation Front (MILF), which signed a peace agreement with the government last March, lost 18 men and maintains that it fired in self-defense.",
    "Mohagher Iqbal, its chief negotiator, complained that nobody had coordinated the raid with the ceasefire committee, as the rules require.",
    "The front has since handed back 16 of the dead men's rifles.",
    "A unit of the Bangsamoro Islamic Freedom Fighters (BIFF), which is not covered by the truce, also took part in the firefight, the military said.",
    "The ceasefire itself, in force since 1997 and watched by Malaysian-led monitors since 2004, continues to hold, both panels stressed.",
    "More than 1,200 villagers who had taken shelter in a school are reported to have returned home.",
    "Two senators withdrew their backing for the autonomy bill on Tuesday, and one of them demanded that the talks be suspended.",
], [
    figure(0, "killed", 44, 44, group=["police commandos", "commandos"], place="Mamasapano", date="2015-01-25", source=["Roxas", "Manuel Roxas II", "Interior Secretary"]),
    event(0, "ASSAULT", place=["Mamasapano", "Maguindanao"], date="2015-01-25", source=["Roxas", "Manuel Roxas II", "Interior Secretary"]),
    figure(1, "injured", 12, 12, group=["troopers", "Special Action Force"]),
    event(2, ["MOBILIZE", "ASSAULT", "COERCE"], actor="commandos", place=["Tukanalipao", "Barangay Tukanalipao"]),
    event(2, "ASSAULT", recipient=["commandos", "they"]),
    gap(3, question="whether", reason=[*UNCLEAR, "not_verified"]),
    agreement(4, "peace", ["agreed", "announced"], party=["MILF", "Moro Islamic Liberation Front", "government"], date="2014-03"),
    figure(4, "killed", 18, 18, group=["men", *MILF]),
    event(5, ["CONSULT", "COOPERATE"], source=["Iqbal", "Mohagher Iqbal", "chief negotiator"], polarity="negative"),
    event(6, ["COOPERATE", "RETREAT", "CONCEDE"], actor=["front", *MILF]),
    event(7, "ASSAULT", actor=["BIFF", "Bangsamoro Islamic Freedom Fighters", "unit"], source="military"),
    condition(8, "ceasefire", [*HOLDS, "begins"], source=["panels", "both panels"]),
    condition(8, "ceasefire", [*HOLDS, "begins"], date="1997"),
    figure(9, "returned", 1200, None, group="villagers"),
    event(10, ["REJECT", "SANCTION"], actor=["senators", "Two senators"]),
    event(10, "REQUEST", actor=["one", "one of them", "senators"], status=ASKED),
], [
    never(3, "figure", type=["killed"], own_voice=True, why="his death remains to be established"),
    never(5, "event", type=["CONSULT", "COOPERATE"], why="nobody coordinated anything"),
    never(9, "event", type=["RETREAT"], why="villagers who went home"),
    never(10, "event", type=["RETREAT"], why="senators who withdraw their backing"),
])

# Syria: a monitor's log on a camp in Damascus.
IS_ORG = ["Islamic State", "IS", "organisation"]
NUSRA = ["Jabhat al-Nusra", "al-Nusra", "Nusra"]
SOHR = ["Observatory", "SOHR", "Syrian Observatory for Human Rights"]
add("yarmouk-2015", "2015-04-06", "Syrian Observatory for Human Rights", [
    "Damascus: violent clashes are still going on between the Palestinian Aknaf Beit al-Maqdis brigades on one hand and fighters of the “Islamic State” organisation (IS) on the other in several sectors of Yarmouk camp, amid shelling by regime forces.",
    "Reliable sources informed the Observatory that IS, helped by Jabhat al-Nusra, is now in control of about 90 percent of the camp.",
    "Al-Nusra for its part published a statement in which it declared itself neutral and denied having let the organisation through its checkpoints.",
    "26 people have been documented killed since the 1st of April: 8 civilians, a girl of 12 among them, and 18 fighters of both sides, two of whom were beheaded.",
    "Correction to what was published yesterday: regime helicopters dropped 13 barrel bombs on the camp, and not 30.",
    "Some 2,000 civilians managed to get out to Yalda, Babila and Beit Sahem in the last two days.",
    "About 18,000, including 3,500 children, are still inside.",
    "UNRWA, quoted by the official agency SANA, asked for a pause in order to bring in food; no convoy has got through to the residents for ten days.",
    "A PLO envoy, Ahmad Majdalani, told journalists in Damascus that a joint operation with the regime had been agreed on; the leadership in Ramallah contradicted him within hours and said it would not be dragged into any armed campaign.",
    "The camp has been besieged by the regime since July 2013, and by the Observatory's count 176 people have died there of hunger and lack of medicine.",
], [
    event(0, "ASSAULT", actor=["Aknaf Beit al-Maqdis", "Aknaf Beit al-Maqdis brigades", *IS_ORG], place=["Yarmouk", "Yarmouk camp"]),
    event(0, "ASSAULT", actor=["regime forces", "regime"]),
    condition(1, "control", [*HOLDS, "gains"], holder=IS_ORG, place=["Yarmouk", "Yarmouk camp", "camp"], source=["Reliable sources", "sources"]),
    event(1, ["AID", "SUPPORT", "COOPERATE"], actor=NUSRA, source=["Reliable sources", "sources"]),
    event(2, ["AID", "SUPPORT", "COOPERATE", "CONCEDE", "MOBILIZE", "RETREAT"], source=NUSRA, polarity="negative"),
    figure(3, "killed", 26, 26, date="2015-04-01"),
    figure(3, "killed", 8, 8, group="civilians"),
    figure(3, "killed", 18, 18, group="fighters"),
    event(4, "ASSAULT", actor=["regime helicopters", "helicopters", "regime"], place=["Yarmouk", "camp", "Yarmouk camp"]),
    figure(5, ["displaced", "evacuated"], 2000, 2000, group="civilians"),
    figure(6, STAYING, 18000, 18000),
    figure(6, STAYING, 3500, 3500, group="children"),
    event(7, "REQUEST", actor="UNRWA", source=["UNRWA", "SANA"], status=ASKED),
    event(8, "AGREE", source=["Majdalani", "PLO envoy", "Ahmad Majdalani"], status=[*TO_COME, "occurred", "announced"]),
    event(8, "REJECT", actor=["leadership", "leadership in Ramallah"]),
    condition(9, "siege", STANDS, holder="regime", place=["Yarmouk", "camp"], date="2013-07"),
    figure(9, "killed", 176, 176, place=["Yarmouk", "camp", "there"], source=["Observatory's count", *SOHR]),
], [
    never(1, "figure", why="90 is a percentage"),
    never(2, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="al-Nusra denies it"),
    never(5, "event", type=["RETREAT"], why="civilians who got out"),
    never(7, "condition", type=["ceasefire"], why="a pause that is asked for"),
    never(7, "event", type=["AID"], why="no convoy has got through"),
])

# Iraq: a live page on the night when Kirkuk changed hands.
PESHMERGA = ["Peshmerga", "Kurdish forces", "Kurds", "Peshmerga General Command"]
KIRKUK = [
    "Good morning from Erbil, where the night was dominated by the sight of Iraqi armoured columns heading north out of Taza.",
    "Iraqi state TV: Counter Terrorism Service and Federal Police have “secured vast areas” of Kirkuk province, oilfields included.",
    "Reply of the Peshmerga General Command: not one well, not one base has changed hands.",
    "Hadi al-Amiri of the Popular Mobilisation Forces had given the Kurds until 2am to hand over the K1 base, then, after a call from Baghdad, until dawn.",
    "Reuters, citing residents: black-clad commandos are inside the provincial council building and the Kurdish flag is down.",
    "A reporter of ours saw seven bodies in Peshmerga uniform at the hospital in Daquq; the Kurdish Red Crescent mentions up to 25 dead in all, a number we have not been able to check.",
    "Cars stand bumper to bumper on the Erbil road – “tens of thousands of people have left”, says the governor there, who promises tents by nightfall.",
    "PM Haider al-Abadi orders the national flag raised over all disputed territories and denies that Iran had a hand in the operation.",
    "UPDATE: curfew in Kirkuk from 7pm, announced by the acting governor, Rakan al-Jabouri.",
    "Just joining us? The Kurds took Kirkuk in June 2014, when the Iraqi army ran from Islamic State; three weeks ago voters there backed independence.",
]
HOURS = ["05:50", "06:25", "06:40", "07:10", "10:35", "12:00", "13:20", "15:05", "16:30", "17:00"]
add("kirkuk-live-2017", "2017-10-16", "Tigris Live", KIRKUK, [
    event(0, ["MOBILIZE", "ASSAULT"], actor=["Iraqi armoured columns", "Iraqi", "armoured columns"]),
    condition(1, "control", ["gains", *HOLDS], holder=["Counter Terrorism Service", "Federal Police"], place=["Kirkuk", "Kirkuk province", "vast areas"], source=["Iraqi state TV", "state TV"]),
    condition(2, "control", ANY, source=PESHMERGA),
    event(3, ["THREATEN", "REQUEST"], actor=["al-Amiri", "Hadi al-Amiri", "Popular Mobilisation Forces"], recipient=["Kurds", *PESHMERGA], status=THREAT),
    condition(4, ["control", "presence"], ["gains", *STANDS], holder=["commandos", "black-clad commandos"], place=["council building", "provincial council building"], source="Reuters"),
    condition(4, ["control", "presence"], ["gains", *STANDS], holder=["commandos", "black-clad commandos"], place=["council building", "provincial council building"], source="residents"),
    figure(5, "killed", 7, 7, place=["hospital", "Daquq"]),
    figure(5, "killed", None, 25, source="Kurdish Red Crescent"),
    gap(5, reason="not_verified"),
    figure(6, "displaced", *TENS_OF_THOUSANDS, group="people", source="governor"),
    event(6, "AID", actor="governor", status=TO_COME),
    event(7, ["REQUEST", "COERCE"], actor=["al-Abadi", "Haider al-Abadi", "PM"], status=[*ASKED, "planned"]),
    event(7, ["SUPPORT", "COOPERATE", "ASSAULT", "AID", "MOBILIZE", "CONSULT"], actor="Iran", source=["al-Abadi", "Haider al-Abadi", "PM"]),
    event(8, "COERCE", place="Kirkuk", status=["occurred", "ongoing", "planned", "agreed"]),
    condition(9, "control", "gains", holder=PESHMERGA, place="Kirkuk", date="2014-06"),
    event(9, "RETREAT", actor="Iraqi army", date="2014-06"),
], [
    never(2, "condition", type=["control"], change=["gains", "loses"], own_voice=True, why="the Kurdish command says that nothing was lost"),
    never(3, "event", type=["RETREAT", "CONCEDE"], why="a hand-over that is demanded"),
    never(6, "event", type=["AID"], why="tents that are promised"),
    never(7, "event", type=["SUPPORT", "COOPERATE", "ASSAULT", "AID"], own_voice=True, why="a hand that is denied"),
], text="LIVE: Iraqi forces in Kirkuk\n\n" + "\n\n".join(f"{clock} {s}" for clock, s in zip(HOURS, KIRKUK, strict=True)))

# Lebanon, undated: a camp under fire, families let out, a surrender demanded, a link denied.
FATAH = ["Fatah al-Islam", "Fatah al-Islam militants", "militants", "fighters", "gunmen", "group"]
add("nahr-bared-undated", None, "AP", [
    "NAHR EL-BARED, Lebanon (AP) — Army helicopters strafed the last pocket held by Fatah al-Islam militants in this shattered Palestinian refugee camp on Saturday, a day after a lull in which 22 women and 41 children, the families of the gunmen, were let out.",
    "Sheik Mohammed al-Haj, a Palestinian cleric who negotiated the departure, said the men had refused to come out with them.",
    "The army, which numbers the remaining fighters at fewer than 70, demands that they surrender unconditionally and tells them so by loudspeaker every morning.",
    "“We will be martyrs or victors,” the group's deputy commander, Abu Hureira, replied through a Beirut newspaper.",
    "The fighting broke out on May 20, when militants killed soldiers asleep at a checkpoint outside Tripoli after police searching for bank robbers had raided an apartment in the city.",
    "At least 257 people have died since, among them 148 soldiers, by an Associated Press tally of official statements that leaves out the militants buried in the rubble.",
    "Nearly all the camp's 31,000 residents fled in the first days to Beddawi, another camp, where four families share a classroom.",
    "Damascus denies any tie to the group, which Lebanon's ruling coalition regards as a Syrian creation.",
    "Under a 1969 accord the army kept out of the country's twelve Palestinian camps, and though parliament annulled it in 1987, the custom endured until this summer.",
    "No date has been set for the residents' return.",
], [
    event(0, "ASSAULT", actor=["Army helicopters", "helicopters", "army"], recipient=FATAH, place=["Nahr el-Bared", "refugee camp", "camp", "last pocket", "pocket"], date="W6"),
    condition(0, "control", HOLDS, holder=FATAH, place=["Nahr el-Bared", "refugee camp", "camp", "last pocket", "pocket"]),
    figure(0, ["evacuated", "displaced", "released"], 22, 22, group="women"),
    figure(0, ["evacuated", "displaced", "released"], 41, 41, group="children"),
    event(1, "CONSULT", actor=["al-Haj", "Sheik Mohammed al-Haj"]),
    event(1, "REJECT", actor=["men", *FATAH], source=["al-Haj", "Sheik Mohammed al-Haj"]),
    figure(2, ["remaining", "fighters", "trapped"], None, 70, group="fighters", source="army"),
    event(2, ["REQUEST", "THREATEN"], actor="army", recipient=["they", *FATAH], status=ASKED),
    event(3, ["REJECT", "THREATEN"], actor=["Hureira", "Abu Hureira", "deputy commander"], status=THREAT),
    event(4, "ASSAULT", actor="militants", recipient="soldiers", place=["checkpoint", "Tripoli"]),
    event(4, TAKEN, actor="police", place=["apartment", "city", "Tripoli"]),
    figure(5, "killed", 257, None, source=["tally", "Associated Press", "Associated Press tally"]),
    figure(5, "killed", 148, 148, group="soldiers"),
    figure(6, ["population", "displaced"], 31000, 31000, group="residents", place=["camp", "Nahr el-Bared", "Nahr el-Bared camp"]),
    event(7, ["SUPPORT", "AID", "COOPERATE", "CONSULT"], source=["Damascus", "Syria"]),
    agreement(8, ["other", "peace", "withdrawal", "access"], ["agreed", "announced", "implemented"], date="1969"),
    gap(9, question="when", reason=UNCLEAR),
], [
    never(2, "event", type=["RETREAT"], why="a surrender that is demanded"),
    never(2, "agreement", type=["surrender"], why="a surrender that is demanded"),
    never(7, "event", type=["SUPPORT", "AID", "COOPERATE"], own_voice=True, why="a tie that is denied"),
])

# Yemen: an update in bullets on a village besieged, evacuated under a deal, and on the road north of Sana'a.
AA = ["Ansar Allah", "Houthis", "Houthi fighters"]
SALAFIS = ["Salafis", "Salafi students", "students", "residents"]
DAMMAJ = [
    "The evacuation of Salafi students from Dammaj village, Sa'ada Governorate, began on 12 January under an agreement signed two days earlier by a presidential committee, the Salafis and Ansar Allah.",
    "As of yesterday 2,600 of an expected 15,000 people had reached Al Hodeidah; no deaths on the road were reported.",
    "The ceasefire on which the agreement rests has held in Dammaj since 11 January.",
    "Ansar Allah had surrounded the village since 30 October 2013, accusing its religious school of training foreign fighters, an accusation that the school rejects.",
    "The Salafis count 210 dead and 620 injured in those ten weeks; Ansar Allah has published no losses of its own.",
    "Under the terms, the army is to deploy in Dammaj and heavy weapons will be handed over to it.",
    "Contrary to an earlier report, the village clinic was damaged by a mortar round and not destroyed.",
    "ICRC evacuated 34 wounded in three missions before the end of the year and has asked to be allowed back.",
    "Fighting persists in Arhab, 40 km north of Sana'a, where tribesmen allied with the Islah party blocked the airport road on 9 January.",
    "Between 25,000 and 30,000 people have been displaced in Hajjah, Amran and Sa'ada since October, nearly half of whom live with host families.",
    "It is not clear who will run the school or whether its owners will be compensated.",
]
add("dammaj-2014", "2014-01-15", "OCHA", DAMMAJ, [
    event(0, ["AID", "RETREAT", "COOPERATE", "COERCE"], place=["Dammaj", "Dammaj village"], date="2014-01-12"),
    agreement(0, ["evacuation", "withdrawal", "ceasefire", "peace"], ["agreed", "announced", "partly_implemented"], party=["presidential committee", *SALAFIS, *AA], date=["2014-01-10", "2014-01-12"]),
    figure(1, ["evacuated", "displaced"], 2600, 2600),
    figure(1, "killed", 0, 0),
    condition(2, "ceasefire", STANDS, place="Dammaj", date="2014-01-11"),
    condition(3, "siege", STANDS, holder=AA, place=["village", "Dammaj"], date="2013-10-30"),
    event(3, "ACCUSE", actor=AA, recipient=["school", "religious school"]),
    event(3, "REJECT", actor=["school", "religious school"]),
    figure(4, "killed", 210, 210, source="Salafis"),
    figure(4, "injured", 620, 620, source="Salafis"),
    gap(4, question="how_many", reason=UNCLEAR),
    event(5, "MOBILIZE", actor="army", place="Dammaj", status=TO_COME),
    event(5, ["RETREAT", "CONCEDE", "COOPERATE", "AGREE"], status=TO_COME),
    event(6, "ASSAULT", place=["clinic", "village clinic", "Dammaj"]),
    figure(7, "evacuated", 34, 34, group="wounded", source="ICRC"),
    event(7, "REQUEST", actor="ICRC", status=ASKED),
    event(8, "ASSAULT", place="Arhab"),
    condition(8, ["blockade", "siege"], STANDS, holder="tribesmen", place=["airport road", "road"], date="2014-01-09"),
    figure(9, "displaced", 25000, 30000, group="people", place=["Hajjah", "Amran", "Sa'ada"], date="2013-10"),
    gap(10, question="who", reason=UNCLEAR),
], [
    never(5, "event", type=["MOBILIZE", "RETREAT", "COOPERATE"], why="terms still to be carried out"),
    never(6, "figure", type=["destroyed"], why="damaged and not destroyed"),
    never(7, "event", type=["RETREAT"], why="wounded who were evacuated"),
], title="Yemen: Dammaj Update", text="YEMEN: Dammaj Update, 15 January 2014\n\nKEY POINTS\n" + "".join(f"- {s}\n" for s in DAMMAJ[:4])
    + "\nHUMANITARIAN SITUATION\n" + "".join(f"- {s}\n" for s in DAMMAJ[4:8]) + "\nDISPLACEMENT AND ACCESS\n" + " ".join(DAMMAJ[8:]) + "\n")

# Bosnia: a pledge not kept, tanks at the edge of an enclave, tolls that cannot be checked, a denial that a news agency carried.
SERB = ["Bosnian Serb", "Serb", "Serbs", "Bosnian Serb commanders", "Serb tanks"]
add("gorazde-1994", "1994-04-18", "Reuter", [
    "SARAJEVO, April 18 (Reuter) - Serb tanks were within a mile of the centre of Gorazde on Monday and firing at will, U.N. military observers trapped in the Moslem enclave reported by radio.",
    "Only hours earlier Bosnian Serb commanders had promised a U.N. envoy, Yasushi Akashi, that they would stop shooting, draw back their armour and let the wounded be flown out.",
    "It was the third such pledge in four days.",
    "Doctors at the town's hospital, on whose roof a rocket landed in the morning, said 44 people had been killed and 137 injured since Sunday noon.",
    "The Red Cross was in no position to corroborate these figures.",
    "NATO jets flew over Gorazde but dropped nothing, unlike on April 10 and 11, when they bombed Serb positions at the request of General Michael Rose.",
    "A British Sea Harrier was shot down over the enclave on Saturday, and its pilot was rescued.",
    "Radovan Karadzic, the Serb leader, told Belgrade radio that his army had no intention whatsoever of entering the town.",
    "Tanjug, the Yugoslav news agency, quoted him as saying that Moslem artillery had fired first.",
    "Surrounded since 1992 and swollen by refugees to some 65,000 inhabitants, Gorazde is one of six places which the Security Council declared safe areas last May.",
    "Bosnian Prime Minister Haris Silajdzic demanded air strikes “this very night”.",
], [
    event(0, "ASSAULT", actor=SERB, place="Gorazde", date="1994-04-18", source=["observers", "U.N. military observers"]),
    agreement(1, ["ceasefire", "withdrawal", "evacuation", "other"], ["agreed", "announced", "offered"], party=SERB),
    event(1, ["CONCEDE", "RETREAT", "AGREE", "COOPERATE"], actor=SERB, status=[*TO_COME, "offered", "announced"]),
    event(3, "ASSAULT", place=["hospital", "roof", "Gorazde"], date="1994-04-18"),
    figure(3, "killed", 44, 44, date="1994-04-17", source="Doctors"),
    figure(3, "injured", 137, 137, date="1994-04-17", source="Doctors"),
    gap(4, reason=["not_verified", "not_clear"]),
    event(5, "ASSAULT", actor=["NATO", "NATO jets", "they"], recipient=["Serb positions", "Serb"], date="1994-04-10"),
    event(5, "REQUEST", actor=["Rose", "General Michael Rose", "Michael Rose"], status=ASKED),
    event(6, "ASSAULT", recipient=["Sea Harrier", "British Sea Harrier"], place=["enclave", "Gorazde"], date="1994-04-16"),
    event(6, "AID", recipient=["pilot", "its pilot"]),
    event(7, ["REJECT", "ASSAULT", "MOBILIZE"], source=["Karadzic", "Radovan Karadzic", "Belgrade radio"], status=["occurred", "planned", "proposed", "hypothetical"]),
    event(8, "ASSAULT", actor=["Moslem artillery", "Moslem"], source="Tanjug"),
    event(8, "ASSAULT", actor=["Moslem artillery", "Moslem"], source=["Karadzic", "Radovan Karadzic"]),
    condition(9, ["siege", "blockade"], STANDS, place="Gorazde", date="1992"),
    figure(9, "population", 65000, 65000, place="Gorazde"),
    event(10, "REQUEST", actor=["Silajdzic", "Haris Silajdzic", "Prime Minister"], status=ASKED),
], [
    never(1, "event", type=["RETREAT", "AID"], why="promised, not done"),
    never(1, "condition", type=["ceasefire"], why="promised, and the tanks went on firing"),
    never(7, "event", type=["ASSAULT", "MOBILIZE"], why="what he says that his army will not do"),
    never(8, "event", type=["ASSAULT"], own_voice=True, why="the Serb leader's version"),
    never(10, "event", type=["ASSAULT"], why="air strikes that are demanded"),
])

# Ukraine: a corridor offered on terms, volunteers owned up to and soldiers denied, three counts of men.
DPR = ["DPR", "Donetsk People's Republic", "militia", "Militia of the self-proclaimed Donetsk People's Republic", "militants"]
add("ilovaisk-2014", "2014-08-29", "ITAR-TASS", [
    "DONETSK, August 29. /ITAR-TASS/. Militia of the self-proclaimed Donetsk People's Republic (DPR) will open a corridor for Ukrainian units encircled near Ilovaisk provided that they leave their heavy weapons behind, DPR Prime Minister Alexander Zakharchenko told Rossiya-24 television.",
    "Russian President Vladimir Putin had earlier called on the militia to do so in order “to avoid senseless casualties”.",
    "Andriy Lysenko, the spokesman of Ukraine's National Security and Defence Council, dismissed the appeal and said it only proved that the militants take orders from the Kremlin.",
    "He named no figure for the troops caught in the pocket, whereas a battalion commander, Semyon Semenchenko, wrote on Facebook that they numbered more than a thousand.",
    "Zakharchenko denies that regular Russian forces are fighting on his side but admits that between three and four thousand Russian citizens, some of them servicemen on leave, have come as volunteers.",
    "NATO on Thursday released satellite images which in its view show Russian artillery units inside Ukraine.",
    "The town of Novoazovsk on the Azov Sea fell to the militia on Wednesday.",
    "In Mariupol, 40 kilometres to the west, trenches are being dug, and the mayor advised families with children to go.",
    "Donetsk city hall says that eleven civilians lost their lives in the past 24 hours in a bombardment of Kalinin district, for which Kiev blames the militia.",
    "By the count of UN human rights monitors 2,593 people have been killed since mid-April; 730,000 have left for Russia, according to the UN refugee agency.",
], [
    agreement(0, ["evacuation", "withdrawal", "access", "surrender", "ceasefire"], ["offered", "announced"], party=DPR, place="Ilovaisk", source=["Zakharchenko", "Alexander Zakharchenko"]),
    condition(0, "siege", STANDS, place="Ilovaisk"),
    event(1, "REQUEST", actor=["Putin", "Vladimir Putin"], recipient=["militia", *DPR], status=ASKED),
    event(2, "REJECT", actor=["Lysenko", "Andriy Lysenko", "spokesman"]),
    gap(3, question="how_many", reason=["not_said", "no_comment", "not_clear"]),
    figure(3, ["trapped", "fighters", "remaining"], 1000, None, group=["troops", "they"], source=["Semenchenko", "Semyon Semenchenko"]),
    event(4, "ASSAULT", actor=["Russian forces", "regular Russian forces", "Russian"], source=["Zakharchenko", "Alexander Zakharchenko"]),
    figure(4, "fighters", 3000, 4000, group=["Russian citizens", "citizens", "volunteers"], source=["Zakharchenko", "Alexander Zakharchenko"]),
    condition(5, "presence", STANDS, holder=["Russian artillery units", "Russian", "artillery units"], place="Ukraine", source=["NATO", "satellite images"]),
    condition(6, "control", "gains", holder=DPR, place="Novoazovsk", date="2014-08-27"),
    event(7, "REQUEST", actor="mayor", recipient=["families", "families with children"], status=ASKED),
    figure(8, "killed", 11, 11, group="civilians", place=["Kalinin", "Kalinin district", "Donetsk"], date=["2014-08-28", "2014-08-29"], source=["Donetsk city hall", "city hall"]),
    event(8, "ACCUSE", actor=["Kiev", "Ukraine"], recipient=["militia", *DPR]),
    event(8, "ASSAULT", actor=["militia", *DPR], source=["Kiev", "Ukraine"]),
    figure(9, "killed", 2593, 2593, date="2014-04", source=["monitors", "UN human rights monitors", "UN"]),
    figure(9, "displaced", 730000, 730000, source=["UN refugee agency", "UNHCR", "refugee agency"]),
], [
    never(0, "event", type=["RETREAT", "CONCEDE"], why="a corridor offered on terms"),
    never(1, "figure", why="casualties to be avoided"),
    never(4, "event", type=["ASSAULT", "MOBILIZE"], own_voice=True, why="regular forces denied, volunteers as he tells it"),
    never(7, "event", type=["RETREAT", "ASSAULT"], why="families who were advised to go"),
])

# Nagorno-Karabakh: guns that fall silent, tolls of two sides about each other, a village claimed by both.
BAKU = ["Azerbaijan", "Baku", "Azerbaijani", "Azerbaijani forces", "Azeri"]
KARABAKH = ["Karabakh army", "Karabakh", "Armenian", "Armenian forces"]
add("talish-2016", "2016-04-05", "Interfax", [
    "YEREVAN/BAKU. April 5 (Interfax) - Armenian and Azerbaijani forces stopped shooting along the line of contact in Karabakh at noon on Tuesday under an understanding reached by their chiefs of staff in Moscow, officials of both sides said.",
    "Heavy guns did fall silent, an Interfax correspondent reported from Martakert, though single shots were audible at dusk.",
    "The four days of combat were the bloodiest since the truce of 1994.",
    "Azerbaijan owns to the loss of 31 servicemen; on the opposing side, it asserts, 370 were killed.",
    "The Karabakh army speaks of 20 fatalities, 72 injured and 26 missing in its own ranks and puts Azeri dead at no fewer than 300.",
    "Baku insists that it is keeping the heights around Talish and the settlement of Seysulan, both captured on Saturday.",
    "Not so, according to David Babayan, spokesman for the Karabakh president, who said that Talish had been won back by Monday night.",
    "An Armenian photographer said he had found three elderly villagers dead in their house there, one with her ears cut off; Baku called the pictures a fabrication.",
    "The co-chairs of the OSCE Minsk Group met in Vienna and urged a return to the terms of 1994.",
    "Turkish President Recep Tayyip Erdogan has promised to support Azerbaijan “to the end”.",
    "How long the lull will last nobody here would predict.",
], [
    condition(0, "ceasefire", ["begins", "holds", "implemented", "agreed", "announced"], holder=[*BAKU, *KARABAKH], date="2016-04-05"),
    agreement(0, "ceasefire", ["agreed", "announced", "implemented"], place="Moscow", source=["officials", "officials of both sides"]),
    condition(1, ["calm", "ceasefire"], STANDS, source=["correspondent", "Interfax correspondent", "Interfax"]),
    event(1, "ASSAULT", place="Martakert", source=["correspondent", "Interfax correspondent", "Interfax"]),
    agreement(2, "ceasefire", ["agreed", "announced", "implemented"], date="1994"),
    figure(3, "killed", 31, 31, group="servicemen", source=["Azerbaijan", "Baku"]),
    figure(3, "killed", 370, 370, source=["Azerbaijan", "Baku"]),
    figure(4, "killed", 20, 20, source="Karabakh army"),
    figure(4, "injured", 72, 72, source="Karabakh army"),
    figure(4, "missing", 26, 26, source="Karabakh army"),
    figure(4, "killed", 300, None, group=["Azeri", "Azeri dead"], source="Karabakh army"),
    condition(5, "control", [*HOLDS, "gains"], holder=BAKU, place=["Talish", "heights", "Seysulan"], source="Baku"),
    event(5, "ASSAULT", actor=BAKU, place=["Talish", "heights", "Seysulan"], date="2016-04-02", source="Baku"),
    condition(6, "control", ["gains", "loses"], place="Talish", date="2016-04-04", source=["Babayan", "David Babayan", "spokesman"]),
    figure(7, "killed", 3, 3, group=["villagers", "elderly villagers"], source=["photographer", "Armenian photographer"]),
    event(7, ["REJECT", "ACCUSE"], actor=["Baku", "Azerbaijan"]),
    event(8, "REQUEST", actor=["co-chairs", "OSCE Minsk Group", "Minsk Group"], status=ASKED),
    event(8, "CONSULT", actor=["co-chairs", "OSCE Minsk Group", "Minsk Group"], place="Vienna"),
    event(9, ["SUPPORT", "AID", "COOPERATE"], actor=["Erdogan", "Recep Tayyip Erdogan", "Turkish President"], recipient="Azerbaijan", status=[*TO_COME, "occurred"]),
    gap(10, question=["when", "how_many", "whether", "what"], reason=[*UNCLEAR, "no_comment"]),
], [
    never(3, "figure", type=["killed"], own_voice=True, why="each side counts for itself and for the other"),
    never(5, "condition", type=["control"], own_voice=True, why="claimed by one side, contested by the other"),
    never(6, "condition", type=["control"], own_voice=True, why="claimed by one side, contested by the other"),
])

# Colombia: a peace process called off, bombs on an enclave, an airliner forced down, rebels gone before the army comes.
FARC = ["FARC", "Revolutionary Armed Forces of Colombia", "guerrillas", "rebels", "four rebels"]
PASTRANA = ["Pastrana", "Andres Pastrana", "President Andres Pastrana"]
add("caguan-2002", "2002-02-21", "EFE", [
    "BOGOTA, Feb 21 (EFE).- Colombian warplanes bombed airstrips and camps in a southern demilitarized zone early Thursday, three hours after President Andres Pastrana called off peace negotiations with the Revolutionary Armed Forces of Colombia (FARC).",
    "“Our patience is spent,” Pastrana told the nation, ending as of midnight the guerrillas' right to five townships that together are the size of Switzerland.",
    "What tipped the scales was the hijack on Wednesday of a domestic airliner, which four rebels forced to land on a road near Hobo so as to carry off Senator Jorge Eduardo Gechem.",
    "The other 29 people on board came to no harm.",
    "Gen. Fernando Tapias, the commander of the armed forces, said 200 sorties had been flown against 87 targets but had no word of casualties.",
    "Two women and a boy were killed by a bomb in the hamlet of La Y, a delegate of the ombudsman said, a report that the air force says it is looking into.",
    "Reached by telephone, people in San Vicente del Caguan, the biggest town of the zone, told EFE that the FARC had left on trucks during the night and that there was not a policeman or soldier in sight.",
    "Some 13,000 troops are waiting at Tres Esquinas and Larandia for the order to go in, according to the army.",
    "In January the process had been saved at the last minute when ten ambassadors and a U.N. adviser, James LeMoyne, got both parties to name April 7 as the date for a truce.",
    "Pastrana ceded the area to the FARC, which now has an estimated 17,000 fighters, in November 1998.",
    "Where its negotiators are, whose safe-conducts expire on Saturday, has not been disclosed.",
], [
    event(0, "ASSAULT", actor=["Colombian warplanes", "warplanes", "Colombian"], recipient=["airstrips", "camps", "airstrips and camps"], date="2002-02-21"),
    event(0, ["REJECT", "CONSULT"], actor=PASTRANA, date=["2002-02-20", "2002-02-21"], status=["occurred", "ended", "failed"]),
    event(1, ["REJECT", "COERCE", "SANCTION", "CONSULT"], actor="Pastrana", status=["occurred", "ended", "failed", "ongoing"]),
    event(2, TAKEN, actor=FARC, recipient=["airliner", "domestic airliner"], date="2002-02-20"),
    event(2, TAKEN, actor=FARC, recipient=["Gechem", "Jorge Eduardo Gechem", "Senator"], place=["Hobo", "road"], status=["occurred", "planned", "ongoing"]),
    event(4, "ASSAULT", recipient=["targets", "87 targets"], source=["Tapias", "Fernando Tapias"]),
    gap(4, question=["how_many", "whether"], reason=["not_said", "no_comment", "not_clear"]),
    figure(5, "killed", 2, 2, group="women", place="La Y", source=["delegate", "delegate of the ombudsman"]),
    figure(5, "killed", 1, 1, group="boy", place="La Y", source=["delegate", "delegate of the ombudsman"]),
    event(6, "RETREAT", actor=FARC, place="San Vicente del Caguan", date=["2002-02-20", "2002-02-21"], source="people"),
    figure(7, "fighters", 13000, 13000, group="troops", place=["Tres Esquinas", "Larandia"], source="army"),
    agreement(8, "ceasefire", ["agreed", "announced", "offered"], date=["2002-01", "2002-04-07"]),
    event(8, ["CONSULT", "REQUEST", "COOPERATE", "SUPPORT"], actor=["LeMoyne", "James LeMoyne", "ambassadors", "ten ambassadors"], date="2002-01", status=ASKED),
    event(9, ["CONCEDE", "RETREAT"], actor="Pastrana", recipient=FARC, date="1998-11"),
    figure(9, "fighters", 17000, 17000, group=FARC),
    gap(10, question="where", reason=UNCLEAR),
], [
    never(3, "figure", type=["killed", "injured", "abducted", "hostages"], why="29 who came to no harm"),
    never(4, "figure", why="sorties and targets"),
    never(7, "event", type=["ASSAULT"], why="troops who wait for the order"),
    never(8, "condition", type=["ceasefire"], why="a truce for which no more than a date was named"),
])

# Haiti: a town massacred, a toll that grew, a gang leader's excuse, officials who keep silent.
GRIF = ["Gran Grif", "members of the Gran Grif gang", "gang", "his men"]
add("pont-sonde-2024", "2024-10-07", "Artibonite Matin", [
    "PONT-SONDÉ, Haiti — They are still pulling bodies out of the rice paddies here.",
    "Last Thursday's massacre, in which members of the Gran Grif gang went from house to house with automatic rifles, has now cost 115 lives, the mayor of Saint-Marc, Myriam Fièvre, said on Monday, up from the 70 that the U.N. human rights office published on Friday.",
    "Ten of the victims were women and three were infants, by the U.N. count.",
    "It also recorded at least 45 houses and 34 vehicles burned.",
    "In a voice message the gang's leader, Luckson Elan, blamed the inhabitants, who had stood by, he said, while vigilantes kept his men from collecting tolls.",
    "Prime Minister Garry Conille flew to the hospital and vowed to hunt the killers down; a Kenyan-led police mission sent armored cars, which found nobody to arrest.",
    "Why the police post 4 kilometers away did not stir before morning its commander refused to say.",
    "6,270 people fled, according to the International Organization for Migration (IOM), most of them to relatives in Saint-Marc; 12 percent sleep in a school yard.",
    "A curfew imposed on Friday was lifted on Sunday.",
    "Gran Grif, which controls a string of localities along the lower Artibonite, was put under sanctions last month by Washington, which accuses it of rape, kidnapping and the recruitment of children.",
], [
    event(1, "ASSAULT", actor=GRIF, date="2024-10-03", source=["Fièvre", "Myriam Fièvre", "mayor"]),
    figure(1, "killed", 115, 115, date="2024-10-03", source=["Fièvre", "Myriam Fièvre", "mayor"]),
    figure(1, "killed", 70, 70, source=["U.N. human rights office", "U.N.", "human rights office"]),
    figure(2, "killed", 10, 10, group="women", source=["U.N. count", "U.N."]),
    figure(2, "killed", 3, 3, group="infants", source=["U.N. count", "U.N."]),
    figure(3, "destroyed", 45, None, group="houses", source=["U.N.", "U.N. human rights office", "U.N. count"]),
    figure(3, "destroyed", 34, 34, group="vehicles"),
    event(4, "ACCUSE", actor=["Elan", "Luckson Elan", "leader"], recipient="inhabitants"),
    event(5, ["THREATEN", "COERCE", "ASSAULT"], actor=["Conille", "Garry Conille", "Prime Minister"], recipient="killers", status=["occurred", "planned", "threatened", "agreed"]),
    event(5, ["MOBILIZE", "AID"], actor=["police mission", "Kenyan-led police mission"]),
    gap(6, question="why", reason=["no_comment", "not_said"]),
    figure(7, "displaced", 6270, 6270, group="people", source=["IOM", "International Organization for Migration"]),
    event(8, "COERCE", date=["2024-10-04", "2024-10-06"]),
    condition(9, "control", HOLDS, holder=["Gran Grif", "gang"], place=["localities", "lower Artibonite", "Artibonite"]),
    event(9, ["SANCTION", "COERCE"], actor="Washington", recipient="Gran Grif", date="2024-09"),
    event(9, "ACCUSE", actor="Washington", recipient=["Gran Grif", "it"]),
    event(9, TAKEN, actor=["Gran Grif", "it"], source="Washington"),
], [
    never(5, "event", type=["COERCE", "ASSAULT"], why="a hunt that is vowed; nobody was arrested"),
    never(7, "event", type=["RETREAT"], why="people who fled"),
    never(9, "event", type=["ASSAULT"], own_voice=True, why="what Washington accuses the gang of"),
], title="Pont-Sondé counts its dead")

# Peru, undated: a residence held by guerrillas, guests let go in batches, talks broken off, an offer that is called unfounded.
MRTA = ["MRTA", "Tupac Amaru Revolutionary Movement", "guerrillas", "Marxist guerrillas", "rebels"]
add("lima-undated", None, "Reuters", [
    "LIMA (Reuters) - Marxist guerrillas holding 74 people in the Japanese ambassador's residence fired several shots at an armoured car that drove past the gates on Monday, and police answered with martial music.",
    "Nobody was hit, the Red Cross said after two of its delegates had been inside.",
    "Nestor Cerpa, commander of the Tupac Amaru Revolutionary Movement (MRTA), protested over his two-way radio and broke off the preliminary talks for the third time.",
    "Between 400 and 600 guests were seized at a garden party in December; nearly all were let go in batches, the most recent, a police general with a weak heart, on Sunday.",
    "The rebels want 440 jailed comrades set free, which President Alberto Fujimori has ruled out time and again.",
    "Instead he has offered them passage to Cuba, a Tokyo newspaper wrote, citing a diplomat; Fujimori's office says the story has no foundation.",
    "Japanese Prime Minister Ryutaro Hashimoto, who is to meet Fujimori in Toronto on Saturday, is believed to oppose any use of force.",
    "Officers at the cordon would not discuss whether a tunnel is being dug under the street.",
    "The MRTA, which in the 1980s had perhaps 1,000 men under arms, was thought finished after the capture of its founder, Victor Polay, in 1992.",
    "About 30,000 Peruvians have died since 1980 in the violence of two insurgencies, most of them at the hands of the larger Shining Path or of the army.",
], [
    figure(0, ["hostages", "detained", "abducted", "trapped"], 74, 74, group="people", place=["residence", "Japanese ambassador's residence", "Lima"]),
    event(0, "ASSAULT", actor=MRTA, recipient=["armoured car", "car"], date="W1"),
    figure(1, ["injured", "casualties", "killed"], 0, 0, source="Red Cross"),
    event(2, ["REJECT", "CONSULT"], actor=["Cerpa", "Nestor Cerpa", "commander"], status=["occurred", "ended", "failed"]),
    figure(3, ["hostages", "abducted", "detained"], 400, 600, group="guests"),
    event(3, TAKEN, recipient="guests"),
    event(3, RELEASE, date="W7"),
    event(4, "REQUEST", actor=MRTA, status=ASKED),
    event(4, "REJECT", actor=["Fujimori", "Alberto Fujimori"]),
    event(5, ["CONCEDE", "AGREE", "AID", "SUPPORT", "COOPERATE"], actor=["Fujimori", "he"], recipient=["them", *MRTA], source=["newspaper", "Tokyo newspaper"], status=[*TO_COME, "occurred", "offered"]),
    event(5, ["CONCEDE", "AGREE", "AID", "SUPPORT", "COOPERATE"], source="diplomat", status=[*TO_COME, "occurred", "offered"]),
    event(6, "CONSULT", actor=["Hashimoto", "Ryutaro Hashimoto", "Fujimori"], place="Toronto", date="W6", status=TO_COME),
    event(6, "REJECT", actor=["Hashimoto", "Ryutaro Hashimoto"], certainty=HEDGED),
    gap(7, question="whether", reason=["no_comment", "not_said"]),
    figure(8, "fighters", 1000, 1000),
    event(8, TAKEN, recipient=["Polay", "Victor Polay", "founder"], date="1992"),
    figure(9, "killed", 30000, 30000, group="Peruvians", date="1980"),
], [
    never(4, "event", type=["RETREAT", "COOPERATE", "CONCEDE"], why="a release that is demanded"),
    never(4, "figure", type=["released"], why="440 who are not free"),
    never(5, "agreement", own_voice=True, why="an offer that one paper tells of and his office denies"),
    never(6, "event", type=["CONSULT"], why="a meeting to come"),
])

# ── Not about armed conflict ───────────────────────────────────────────────────────────────────────────────────────────
add("rhodes-fire-2023", "2023-07-23", "Reuters", [
    "ATHENS, July 23 (Reuters) - Firefighters battled on three fronts on the Greek island of Rhodes on Sunday after a blaze that had invaded the coast overnight encircled the resort of Kiotari.",
    "Some 19,000 people have been moved out by land and sea since Saturday, the fire service said, in what the climate ministry called the largest evacuation the country has ever carried out.",
    "“It came over the ridge like an army, and we ran,” said Debbie Marlow, a British tourist who spent the night on the floor of a gymnasium with her three sons.",
    "Water-bombing planes dropped their loads until dark; the flames retreated from the village of Laerma but captured another hill above Lindos.",
    "Eight people were treated for breathing problems, and no deaths were reported.",
    "Slovakia has sent 31 firefighters, and Turkey will provide two aircraft and a helicopter, the civil protection minister said.",
    "The mayor surrendered to criticism on Sunday and admitted that the alarm had been raised too late.",
    "Hotels, besieged by callers, could not say when guests would be able to return.",
], [
    figure(1, "evacuated", 19000, 19000, group="people", source="fire service"),
    figure(4, ["injured", "affected"], 8, 8),
    figure(4, "killed", 0, 0),
    event(5, ["AID", "MOBILIZE"], actor="Slovakia", source=["civil protection minister", "minister"]),
    event(5, ["AID", "MOBILIZE"], actor="Turkey", source=["civil protection minister", "minister"], status=TO_COME),
    gap(7, question="when", reason=[*UNCLEAR, "no_comment"]),
], [
    never(0, "event", type=["ASSAULT", "COERCE"], why="firefighters and a fire"),
    never(0, "condition", type=["siege", "blockade", "control"], why="flames encircle no garrison"),
    never(2, "event", type=["ASSAULT", "RETREAT", "MOBILIZE"], why="a tourist's comparison"),
    never(3, "event", type=["ASSAULT", "RETREAT"], why="water, and the course of a fire"),
    never(3, "condition", type=["control"], why="a hill in flames"),
    never(5, "figure", type=["fighters"], why="firefighters"),
    never(6, "event", type=["RETREAT"], why="a mayor and his critics"),
    never(7, "condition", type=["siege"], why="telephones"),
])

add("party-undated", None, "The Harbour Herald", [
    "Premier Colin Tasker vowed on Tuesday to fight to the last ditch for his job after rebels in his own party set off a bombshell by naming Treasurer Anita Groves as their candidate.",
    "The uprising ends a truce between the party's two wings that had lasted since the March budget.",
    "“They have been firing at us from behind for months, and now they storm the front door,” a Tasker loyalist said.",
    "Groves denied that she was plotting a coup, while declining to rule out a challenge when members of parliament meet on Thursday.",
    "Three ministers threatened to resign if she won, and by evening the besieged premier had retreated to his farm near Wonthaggi.",
    "His camp controls 41 of the 85 votes in the party room, according to a count made by this newspaper; how the undecided will jump is anybody's guess.",
    "Groves, who captured the marginal seat of Port Avery in 2014 and annihilated her opponents there four years later, is married to a retired army officer.",
    "An opinion poll published by the Herald last week left the government bleeding, with its support down to 38 percent.",
], [
    event(3, ["REJECT", "COERCE", "ASSAULT", "THREATEN"], source=["Groves", "Anita Groves"], polarity="negative", status=["occurred", "ongoing", "planned", "hypothetical", "threatened"]),
    event(4, "THREATEN", actor=["ministers", "Three ministers"], status=THREAT),
    gap(5, question=["what", "who", "how_many", "whether"], reason=[*UNCLEAR, "disputed"]),
], [
    never(0, "event", type=["ASSAULT"], why="politics"),
    never(1, "agreement", type=["ceasefire", "peace"], why="two wings of one party"),
    never(1, "condition", type=["ceasefire"], why="two wings of one party"),
    never(2, "event", type=["ASSAULT"], why="a figure of speech"),
    never(3, "event", type=["ASSAULT", "COERCE"], own_voice=True, why="a coup in a party room, and denied"),
    never(4, "event", type=["RETREAT"], why="a man gone to his farm"),
    never(4, "condition", type=["siege"], why="a premier beset by his colleagues"),
    never(5, "condition", type=["control"], why="votes"),
    never(6, "condition", type=["control"], why="a seat in parliament"),
    never(6, "event", type=["ASSAULT", "COERCE"], why="an election won"),
    never(7, "figure", why="38 is a percentage"),
], title="Tasker digs in as rebels open fire")

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning5.jsonl"), REPORTS)
