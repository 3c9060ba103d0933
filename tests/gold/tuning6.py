# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""Gold to tune on as a desk gets it: short agency takes, flash updates, bulletins, state media, local papers, an analysis.

The takes are brief and packed; fronted clauses, participles, passives and nominalisations carry much of what happened.
`python tuning6.py` writes tuning6.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HEDGED,
    HOLDS,
    HUNDREDS,
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
ANY = ["occurred", "ongoing", "ended", "failed", "planned", "proposed", "hypothetical"]  # what is denied or did not come about
ENTERED = ["MOBILIZE", "ASSAULT"]  # troops that drive into a place
MADE = ["agreed", "announced"]


def add(id, published, outlet, sentences, facts, nevers, **more):
    REPORTS.append(report(id, published, outlet, sentences, facts, nevers, **more))


def update(head, sentences, foot=""):
    """The text of a bulleted update: a heading, a bullet for each sentence, a closing line."""
    return head + "\n\n" + "".join(f"• {one}\n" for one in sentences) + foot


# Tajikistan: a town split between two sides, tolls far apart, a truce that fell, tanks given or stolen, a threat.
KULYAB = ["Kulyabi fighters", "fighters", "Kulyabis", "fighters from Kulyab"]
add("kurgan-tyube-1992", "1992-09-27", "AP", [
    "DUSHANBE, Tajikistan (AP) — Supporters of the opposition still hold the center of Kurgan-Tyube, but the cotton mill at its eastern edge is back in the hands of fighters from Kulyab, both camps acknowledged Sunday, the third day of street battles in the town.",
    "Estimates of the dead ran from 100, given by the Interior Ministry, to more than 300, a number put out by the opposition's radio.",
    "With the morgue shut since Saturday, doctors could not say how many of the victims were civilians.",
    "A truce worked out by telephone between Acting President Akbarsho Iskandarov and the leader of the Kulyabis, Sangak Safarov, collapsed Saturday night, when tanks forced their way past the bazaar.",
    "The opposition accuses Russia's 191st Regiment of having supplied them; its commander insisted that they had been stolen from a depot.",
    "Some 20,000 women and children have crossed to the bank of the Pyandzh, the border guards having put up tents for them.",
    "Should the bloodshed go on, the regiment will be forced to step in, a Russian general warned.",
], [
    condition(0, "control", HOLDS, holder=["Supporters of the opposition", "opposition", "Supporters"], place=["center of Kurgan-Tyube", "center", "Kurgan-Tyube"], source=["both camps", "camps"]),
    condition(0, "control", ["gains", *HOLDS], holder=KULYAB, place=["cotton mill", "the cotton mill", "Kurgan-Tyube"], source=["both camps", "camps"]),
    event(0, "ASSAULT", place=["town", "the town", "Kurgan-Tyube"]),
    figure(1, "killed", 100, 100, source="Interior Ministry"),
    figure(1, "killed", 300, None, source=["opposition's radio", "radio", "opposition"]),
    gap(2, question="how_many", reason=[*UNCLEAR, "not_verified"]),
    agreement(3, "ceasefire", ["collapsed", "violated"], date="1992-09-26"),
    event(3, "CONSULT", actor=["Iskandarov", "Safarov", "Acting President", "leader of the Kulyabis"]),
    event(3, "ASSAULT", actor="tanks", place=["bazaar", "the bazaar", "Kurgan-Tyube"], date="1992-09-26"),
    event(4, "ACCUSE", actor=["opposition", "The opposition"], recipient=["191st Regiment", "Russia's 191st Regiment", "Russia"]),
    event(4, ["AID", "SUPPORT", "COOPERATE"], actor=["191st Regiment", "Russia's 191st Regiment", "Russia"], source=["opposition", "The opposition"]),
    event(4, TAKEN, source=["its commander", "commander"]),
    figure(5, "displaced", 20000, 20000, group=["women and children", "women"]),
    event(5, "AID", actor=["border guards", "the border guards"]),
    event(6, "THREATEN", actor=["general", "Russian general", "regiment", "a Russian general"], status=THREAT),
], [
    never(4, "event", type=["AID", "SUPPORT", "COOPERATE"], own_voice=True, why="what the opposition accuses the regiment of"),
    never(5, "event", type=["RETREAT"], why="women and children in flight"),
    never(6, "event", type=["MOBILIZE", "ASSAULT"], why="an intervention that is threatened"),
])

# Congo: two former allies fight for a city neither holds, each having signed to stop.
RWANDANS = ["Rwandans", "Rwandan", "Rwandan army", "Rwanda"]
UGANDANS = ["Ugandans", "Ugandan", "Ugandan armies", "Ugandan army", "Uganda"]
MSF = ["Médecins Sans Frontières", "MSF", "aid group"]
add("kisangani-2000", "2000-06-09", "AFP", [
    "KINSHASA, June 9 (AFP) - Shells rained on Kisangani for a fifth day Friday as the Rwandan and Ugandan armies, once allies, went on fighting for the Tshopo bridge despite a ceasefire which both had signed the evening before.",
    "Neither holds the whole of the city: the Ugandans are dug in north of the Tshopo River, the Rwandans occupy the centre and both airports.",
    "At least 150 civilians have died and 700 others have been admitted with wounds to the two hospitals still functioning, one of them hit by a mortar bomb on Wednesday, according to Médecins Sans Frontières (MSF).",
    "How many more lie in the streets is not known, the aid group cautioned, since nobody dares to collect the bodies.",
    "Kigali says it was the Ugandans who opened fire, on Monday morning; Kampala maintains that a patrol of its own was ambushed.",
    "Suspended for the time being is the pullback of both forces to 100 kilometres from the city, laid down in a plan that the U.N. mission, MONUC, drew up in May.",
    "Some 60,000 inhabitants, a tenth of the population, have taken refuge in the forest.",
], [
    event(0, "ASSAULT", actor=[*RWANDANS, *UGANDANS], place=["Kisangani", "Tshopo bridge"], date="2000-06-09"),
    agreement(0, "ceasefire", MADE, party=["both", *RWANDANS, *UGANDANS], date="2000-06-08"),
    agreement(0, "ceasefire", ["violated", "collapsed"]),
    condition(1, ["control", "presence"], HOLDS, holder=UGANDANS, place=["Tshopo River", "north of the Tshopo River", "north", "Kisangani"]),
    condition(1, "control", HOLDS, holder=RWANDANS, place=["centre", "airports", "both airports", "Kisangani"]),
    figure(2, "killed", 150, None, group="civilians", source=MSF),
    figure(2, "injured", 700, 700, source=MSF),
    event(2, "ASSAULT", place=["hospitals", "hospital", "one of them", "two hospitals", "Kisangani"], date="2000-06-07", source=MSF),
    gap(3, question="how_many", reason=UNCLEAR),
    event(4, "ASSAULT", actor=UGANDANS, date="2000-06-05", source=["Kigali", "Rwanda"]),
    event(4, "ASSAULT", recipient=["patrol", "patrol of its own", *UGANDANS], source=["Kampala", "Uganda"]),
    agreement(5, ["withdrawal", "peace"], "suspended"),
    event(5, ["RETREAT", "CONCEDE", "AGREE"], place=["Kisangani", "city", "the city"], status=[*TO_COME, "suspended", "failed", "ended"]),
    figure(6, "displaced", 60000, 60000, group="inhabitants", place=["Kisangani", "forest"]),
], [
    never(4, "event", type=["ASSAULT"], own_voice=True, why="each blames the other for the first shot"),
    never(5, "event", type=["RETREAT"], why="a pullback that has been suspended"),
    never(6, "event", type=["RETREAT"], why="inhabitants in the forest"),
])

# Somalia, undated: a capital left by one side and entered by the other, unopposed; a withdrawal put off.
COURTS = ["Islamist fighters", "Islamist", "Islamists", "SICC", "Somali Islamic Courts Council", "Courts", "His men"]
add("mogadishu-undated", None, "Reuters", [
    "MOGADISHU (Reuters) - Islamist fighters melted away from Mogadishu before dawn on Thursday, and hours later government troops backed by Ethiopia drove in without a shot being fired.",
    "“We have withdrawn to spare the capital a bloodbath,” Sheikh Sharif Ahmed, who chairs the Somali Islamic Courts Council (SICC), was quoted as saying by Al Jazeera television.",
    "His men were reported to be regrouping at Kismayu, the southern port which they took in September.",
    "Ethiopian Prime Minister Meles Zenawi put the number of Islamists killed in ten days of fighting at between 2,000 and 3,000; the Red Cross, which knows of more than 800 wounded in hospitals across the south, would give no estimate of the dead.",
    "Clan militiamen were back at the roadblocks from which the Courts had driven them in June, residents said, and a pharmacy and the offices of a telephone company had been plundered.",
    "Called upon by the African Union to leave, the Ethiopians will stay “a few weeks”, Meles replied without naming a date.",
], [
    event(0, "RETREAT", actor=COURTS, place="Mogadishu", date="W4"),
    condition(0, "control", LOST, holder=COURTS, place="Mogadishu"),
    event(0, ENTERED, actor=["government troops", "troops"], place="Mogadishu", date="W4"),
    condition(0, "control", "gains", holder=["government troops", "troops"], place="Mogadishu", date="W4"),
    event(1, "RETREAT", actor=["We", *COURTS], place=["Mogadishu", "capital"], source=["Sharif Ahmed", "Sheikh Sharif Ahmed"]),
    event(1, "RETREAT", actor=["We", *COURTS], place=["Mogadishu", "capital"], source="Al Jazeera"),
    event(2, ["MOBILIZE", "RETREAT"], actor=COURTS, place="Kismayu", certainty=HEDGED),
    condition(2, "control", ["gains", *HOLDS], holder=["they", *COURTS], place=["Kismayu", "southern port"]),
    figure(3, "killed", 2000, 3000, group="Islamists", source=["Meles", "Meles Zenawi"]),
    figure(3, "injured", 800, None, source="Red Cross"),
    gap(3, question="how_many", reason=["no_comment", "not_said"]),
    condition(4, ["presence", "control"], ["gains", *STANDS], holder=["Clan militiamen", "militiamen"], place="roadblocks", source="residents"),
    event(4, [*TAKEN, "RETREAT"], actor="Courts", recipient=["militiamen", "Clan militiamen", "them"], source="residents"),
    event(4, TAKEN, recipient=["pharmacy", "offices", "telephone company"], source="residents"),
    event(5, "REQUEST", actor="African Union", recipient=["Ethiopians", "Ethiopia"], status=ASKED),
    gap(5, question="when", reason="not_said"),
], [
    never(1, "event", type=["ASSAULT"], why="the bloodbath that was to be avoided"),
    never(5, "event", type=["RETREAT"], why="the Ethiopians are not leaving"),
    never(5, "figure", why="weeks"),
])

# Kashmir: gunmen ringed in a shrine, a partial release, a march fired on, a toll corrected, mutual blame.
GUNMEN = ["gunmen", "militants", "the gunmen"]
add("hazratbal-1993", "1993-10-23", "UPI", [
    "SRINAGAR, India (UPI) -- Ringed by the army for a ninth day, the gunmen holed up in Kashmir's Hazratbal shrine let ten elderly worshippers go Saturday but rejected a proposal that they leave their weapons behind and walk home unharmed.",
    "Estimates of how many people are still inside range from 60 to 170.",
    "Wajahat Habibullah, the divisional commissioner conducting the negotiations, said the militants wanted the soldiers pulled back first.",
    "In the town of Bijbehara on Friday, paramilitary police opened fire on a march against the siege; the number of dead, first given as 25, was corrected by the state government to 31.",
    "That its men had been shot at first, as the Border Security Force asserts, is denied by survivors.",
    "A curfew imposed at the beginning of the week has been extended to the whole of the valley.",
    "Pakistan, which India accuses of arming the insurgents, called for international intervention.",
], [
    condition(0, "siege", STANDS, holder="army", place=["Hazratbal", "Hazratbal shrine", "shrine"]),
    figure(0, "released", 10, 10, group=["worshippers", "elderly worshippers"], date="1993-10-23"),
    event(0, RELEASE, actor=GUNMEN, date="1993-10-23"),
    event(0, "REJECT", actor=GUNMEN),
    figure(1, ["hostages", "trapped", "remaining"], 60, 170, group="people"),
    event(2, "REQUEST", actor="militants", source=["Habibullah", "divisional commissioner"], status=ASKED),
    event(2, "CONSULT", actor=["Habibullah", "divisional commissioner"]),
    event(3, "ASSAULT", actor=["paramilitary police", "police"], place="Bijbehara", date="1993-10-22"),
    event(3, "PROTEST", place="Bijbehara"),
    figure(3, "killed", 31, 31, source="state government"),
    event(4, "ASSAULT", recipient=["its men", "Border Security Force"], source="Border Security Force"),
    event(4, "ASSAULT", source="survivors"),
    event(5, "COERCE", place=["valley", "the valley", "whole of the valley"]),
    event(6, "ACCUSE", actor="India", recipient="Pakistan"),
    event(6, ["AID", "SUPPORT", "MOBILIZE"], actor="Pakistan", recipient="insurgents", source="India"),
    event(6, "REQUEST", actor="Pakistan", status=ASKED),
], [
    never(0, "agreement", type=["surrender", "disarmament", "evacuation"], why="a proposal that was rejected"),
    never(2, "event", type=["RETREAT"], why="soldiers who are to pull back"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="asserted by one side, denied by the other"),
])

# Comoros: an island taken by a landing, its leader on the run, a denial, looting, captives let go, force once ruled out.
LANDED = ["Comorian", "Comorian and African Union troops", "African Union troops", "troops", "Comorian soldiers"]
add("anjouan-2008", "2008-03-26", "Reuters", [
    "MUTSAMUDU, Comoros (Reuters) - Comorian and African Union troops were in possession of the whole of Anjouan on Wednesday, a day after landing at dawn on the rebel-run island, whose renegade leader, Mohamed Bacar, had been given until the weekend to step aside.",
    "The capture of the airport by a Tanzanian company was followed within hours by that of Mutsamudu, the capital, where only sporadic fire was heard.",
    "Bacar's whereabouts are unknown: fishermen say that he left by speedboat for Mayotte dressed as a woman, which French officials there denied.",
    "Three of his gendarmes were reportedly killed near the presidential residence; the army gave its own losses as nil.",
    "Some 20 opponents of Bacar, held since January in containers at the port, were set free by the crowd.",
    "A number of shops and the home of a minister had been looted before a curfew was proclaimed, residents said.",
    "South Africa, which had ruled out taking part and urged more talks instead, deplored the operation.",
    "Under an accord of 2001 the three islands were each to have a president of their own; that of Anjouan clung to his office last year when an election was put off there.",
], [
    condition(0, "control", ["gains", *HOLDS], holder=LANDED, place=["Anjouan", "the whole of Anjouan", "island"]),
    event(0, ENTERED, actor=LANDED, place=["Anjouan", "island", "rebel-run island", "the rebel-run island"], date="2008-03-25"),
    event(0, ["REQUEST", "THREATEN"], recipient=["Bacar", "Mohamed Bacar", "renegade leader"], status=THREAT),
    event(1, ["ASSAULT", "COERCE"], actor=["Tanzanian company", "a Tanzanian company", "Tanzanian"], place=["airport", "the airport"]),
    condition(1, "control", "gains", place=["Mutsamudu", "capital", "the capital", "airport"]),
    gap(2, question="where", reason=UNCLEAR),
    event(2, "RETREAT", actor=["Bacar", "he"], source="fishermen"),
    figure(3, "killed", 3, 3, group=["gendarmes", "his gendarmes"]),
    figure(3, ["killed", "casualties"], 0, 0, source=["army", "the army"]),
    figure(4, ["released", "detained"], 20, 20, group=["opponents", "opponents of Bacar"]),
    event(4, [*RELEASE, "AID"], actor=["crowd", "the crowd"]),
    event(5, TAKEN, place=["shops", "home", "home of a minister", "Mutsamudu"], source="residents"),
    event(5, "COERCE", source="residents"),
    event(6, "REJECT", actor="South Africa"),
    event(6, "REQUEST", actor="South Africa", status=ASKED),
    agreement(7, ["peace", "other"], MADE, date="2001"),
], [
    never(0, "event", type=["CONCEDE"], why="a leader who was told to step aside"),
    never(2, "event", type=["RETREAT"], own_voice=True, why="the fishermen's story, denied by others"),
    never(6, "event", type=["CONSULT"], why="talks that were urged"),
])

# Egypt: attacks in a day, two tolls far apart, a police station besieged and relieved, families turned back.
SINAI = ["jihadists", "gunmen", "the jihadists", "Sinai Province", "Islamic State"]
STATION = ["police station", "the town's police station", "town", "Sheikh Zuweid"]
add("sheikh-zuweid-2015", "2015-07-02", "AFP", [
    "CAIRO (AFP) - Egyptian F-16s pounded jihadists in the north of the Sinai on Thursday, a day after simultaneous attacks on checkpoints around Sheikh Zuweid in which the military admits to having lost 17 soldiers.",
    "Security and medical officials had earlier spoken of at least 70 dead; the army dismissed such reports as fabricated.",
    "For most of Wednesday the town's police station was encircled by gunmen, who laid mines in the approach roads, a police colonel said, and it was not relieved until helicopters intervened towards evening.",
    "In a statement claiming the operation, the Sinai Province of the Islamic State said three suicide bombers had taken part.",
    "At no moment did the jihadists control the town, insisted military spokesman Mohamed Samir.",
    "Israel has closed two crossings along its border with Egypt, without specifying until when.",
    "Families trying to get away to El-Arish were turned back by soldiers, a resident told AFP.",
], [
    event(0, "ASSAULT", actor=["Egyptian", "Egyptian F-16s", "Egypt", "F-16s"], recipient="jihadists", place="Sinai", date="2015-07-02"),
    event(0, "ASSAULT", place=["Sheikh Zuweid", "checkpoints"], date="2015-07-01"),
    figure(0, "killed", 17, 17, group="soldiers", source=["military", "the military"]),
    figure(1, "killed", 70, None, source=["officials", "Security and medical officials"]),
    event(1, ["REJECT", "ACCUSE"], actor=["army", "the army"]),
    condition(2, "siege", [*STANDS, "ends"], holder="gunmen", place=STATION, date="2015-07-01", source=["police colonel", "colonel", "a police colonel"]),
    event(2, "ASSAULT", actor="gunmen", source=["police colonel", "colonel", "a police colonel"]),
    condition(2, "siege", "ends", place=[*STATION, "it"]),
    event(3, "ASSAULT", actor=["Sinai Province", "Islamic State", "suicide bombers", "three suicide bombers"], source=["Sinai Province", "Islamic State", "statement"]),
    condition(4, "control", ["gains", *HOLDS], holder="jihadists", place=["town", "the town", "Sheikh Zuweid"], source=["Samir", "military spokesman", "Mohamed Samir"]),
    event(5, "COERCE", actor="Israel"),
    gap(5, question="when", reason="not_said"),
    event(6, "COERCE", actor="soldiers", recipient="Families", source="resident"),
], [
    never(1, "figure", type=["killed"], own_voice=True, why="the officials' number, which the army disputes"),
    never(4, "condition", type=["control"], why="the spokesman says that they never held it"),
    never(6, "event", type=["RETREAT"], why="families turned back"),
])

# Ukraine: an ultimatum ignored, a city mostly lost but not cut off, a corridor offered and disputed.
INVADERS = ["Russian", "Russia", "Moscow", "invaders", "invaders' hands"]
SEVERO = ["Sievierodonetsk", "city", "Azot", "Azot chemical plant", "chemical plant", "plant"]
add("sievierodonetsk-2022", "2022-06-15", "Reuters", [
    "KYIV (Reuters) - Ukraine ignored a Russian ultimatum for its fighters in the Azot chemical plant in Sievierodonetsk to stop “senseless resistance” and lay down their arms from early on Wednesday.",
    "Four-fifths of the city are in the invaders' hands and the last of its bridges was destroyed at the weekend, but the defenders have not been cut off, regional governor Serhiy Gaidai told Ukrainian television.",
    "He estimates that more than 500 civilians, 40 of them children, are sheltering alongside the soldiers beneath the plant.",
    "A way out to Svatovo, a town held by pro-Russian separatists, had been offered to them by Moscow for Wednesday; Leonid Pasechnik, leader of the self-styled Luhansk People's Republic, alleged that Ukrainian shelling had thwarted the plan.",
    "Across the river in Lysychansk, three people died in an air strike on a building in whose cellar residents had sought shelter, Gaidai's office said.",
    "Asked for how long the plant could be held, an adviser to President Volodymyr Zelenskiy declined to answer.",
    "NATO defence ministers, meeting in Brussels, were weighing further deliveries of heavy weapons.",
], [
    event(0, "REJECT", actor="Ukraine"),
    event(0, ["REQUEST", "THREATEN"], actor=INVADERS, recipient=["its fighters", "fighters", "Ukraine", "Ukrainian fighters"], status=THREAT),
    condition(1, "control", ["gains", *HOLDS], holder=INVADERS, place=["Sievierodonetsk", "city", "the city", "Four-fifths of the city"], source=["Gaidai", "governor"]),
    event(1, "ASSAULT", date=["2022-06-11", "2022-06-12"], source=["Gaidai", "governor"]),
    figure(2, ["trapped", "displaced", "remaining"], 500, None, group="civilians", place=["plant", "Azot"], source="Gaidai"),
    figure(2, ["trapped", "displaced", "remaining"], 40, 40, group="children", source="Gaidai"),
    agreement(3, ["evacuation", "access", "surrender", "other"], "offered", party=["Moscow", "Russia"]),
    condition(3, "control", HOLDS, holder=["separatists", "pro-Russian separatists"], place="Svatovo"),
    event(3, "ASSAULT", actor=["Ukrainian", "Ukraine"], source=["Pasechnik", "leader"]),
    event(4, "ASSAULT", place=["Lysychansk", "building"], source=["Gaidai's office", "Gaidai"]),
    figure(4, "killed", 3, 3, group="people", place=["Lysychansk", "building"], source=["Gaidai's office", "Gaidai"]),
    gap(5, reason="no_comment"),
    event(6, "CONSULT", actor=["NATO", "NATO defence ministers"], place="Brussels"),
    event(6, "AID", actor=["NATO", "NATO defence ministers"], status=[*TO_COME, "hypothetical"]),
], [
    never(0, "event", type=["RETREAT", "CONCEDE"], why="arms that are to be laid down"),
    never(1, "condition", type=["siege", "blockade"], why="not cut off"),
    never(3, "event", type=["ASSAULT"], own_voice=True, why="alleged by Pasechnik"),
])

# Syria: fighting that has stopped, a truce proclaimed and another announced, a count in parts, convoys held up.
SOHR = ["Syrian Observatory for Human Rights", "SOHR", "Observatory"]
TRIBES = ["Bedouin tribesmen", "Bedouin", "tribesmen", "tribal fighters"]
add("sweida-2025", "2025-07-20", "AFP", [
    "DAMASCUS (AFP) - Fighting between Bedouin tribesmen and Druze gunmen in the Syrian city of Sweida stopped late Saturday when the last tribal fighters had been cleared from its districts, the interior ministry said, hours after President Ahmed al-Sharaa had proclaimed an immediate ceasefire.",
    "Government troops, who had withdrawn from the city on Thursday following Israeli air strikes on Damascus, were redeploying along the roads leading to it.",
    "Under an understanding between Syria and Israel announced by U.S. envoy Tom Barrack, a limited number of them would be admitted to the province for 48 hours, an Israeli official said.",
    "The Syrian Observatory for Human Rights counts 940 dead since the violence erupted a week ago, 326 Druze fighters and 262 Druze civilians among them, 165 of whom were summarily executed.",
    "At the main hospital, left without power and water, a doctor reached by telephone spoke of more than 400 bodies; AFP was unable to establish when they had been brought in.",
    "Followers of Hikmat al-Hijri, a Druze spiritual leader, accuse the state of having sided with the Bedouin, and he himself has asked for international protection.",
    "An estimated 128,000 people had been uprooted by Saturday, the International Organization for Migration said; two Red Crescent convoys were being held up at a checkpoint in Busra al-Harir.",
], [
    event(0, "ASSAULT", actor=[*TRIBES, "Druze gunmen", "Druze"], place="Sweida", source=["interior ministry", "ministry"]),
    condition(0, ["control", "presence"], LOST, holder=TRIBES, place=["Sweida", "its districts", "districts"], source=["interior ministry", "ministry"]),
    agreement(0, "ceasefire", MADE, date="2025-07-19"),
    event(1, "RETREAT", actor=["Government troops", "troops"], place=["city", "Sweida", "the city"], date="2025-07-17"),
    event(1, "ASSAULT", actor=["Israeli", "Israel"], place="Damascus"),
    event(1, "MOBILIZE", actor=["Government troops", "troops"], place=["roads", "the roads", "Sweida"]),
    agreement(2, ["ceasefire", "withdrawal", "access", "other", "peace"], MADE, party=["Syria", "Israel"], source=["Barrack", "envoy", "Israeli official"]),
    event(2, ["MOBILIZE", "AGREE", "CONCEDE", "RETREAT"], place=["province", "Sweida", "the province"], source=["Israeli official", "official"], status=TO_COME),
    figure(3, "killed", 940, 940, date="2025-07-13", source=SOHR),
    figure(3, "killed", 326, 326, group=["Druze fighters", "fighters"], source=SOHR),
    figure(3, "killed", 262, 262, group=["Druze civilians", "civilians"], source=SOHR),
    figure(3, "killed", 165, 165, source=SOHR),
    figure(4, "killed", 400, None, place=["hospital", "main hospital", "Sweida"], source="doctor"),
    gap(4, question="when", reason=["not_verified", "not_clear"]),
    event(5, "ACCUSE", actor=["Followers", "al-Hijri"], recipient="state"),
    event(5, ["SUPPORT", "AID", "COOPERATE"], actor=["state", "the state"], recipient="Bedouin", source=["Followers", "al-Hijri"]),
    event(5, "REQUEST", actor=["al-Hijri", "Hikmat al-Hijri", "he himself", "he"], status=ASKED),
    figure(6, "displaced", 128000, 128000, source=["International Organization for Migration", "IOM"]),
    event(6, "COERCE", recipient=["Red Crescent", "Red Crescent convoys", "convoys"], place=["Busra al-Harir", "checkpoint"]),
], [
    never(2, "event", type=["MOBILIZE"], why="troops who would be admitted"),
    never(5, "event", type=["SUPPORT", "AID", "COOPERATE"], own_voice=True, why="siding with the Bedouin is what the state is accused of"),
])

# Sudan: a camp overrun, arrivals counted, a denial, a convoy let through, a projection.
ZAMZAM = [
    "Up to 400,000 people are believed to have left Zamzam, the biggest displacement camp of North Darfur, since it was overrun by the Rapid Support Forces (RSF) on 13 April, IOM field teams report.",
    "Most have walked to Tawila, 70 km to the west, where 27,400 new arrivals were registered between Monday and Wednesday; others are in El Fasher, a city under siege since May 2024.",
    "Preliminary local figures speak of more than 300 civilians killed in the attack, among them nine employees of Relief International who ran the last clinic in the camp.",
    "The RSF state that no civilian was harmed and that the camp had served as a base for the army's allies.",
    "By the count of one women's network, several hundred women and girls have gone missing on the road; this has not been verified.",
    "Since February no food convoy has been allowed into the camp, where famine was confirmed last August.",
    "Halted for nine days at an RSF checkpoint near Mellit, trucks with 600 tons of sorghum were let through on Tuesday.",
    "Partners aim to bring clean water to 45,000 people in Tawila before the rains.",
    "Without a cessation of hostilities a further 200,000 may be on the move by June, planners warn.",
]
RSF = ["Rapid Support Forces", "RSF"]
add("zamzam-2025", "2025-04-17", "OCHA", ZAMZAM, [
    figure(0, "displaced", None, 400000, group="people", place=["Zamzam", "displacement camp", "camp"], source=["IOM", "IOM field teams"]),
    event(0, "ASSAULT", actor=RSF, place=["Zamzam", "displacement camp"], date="2025-04-13", source=["IOM", "IOM field teams"]),
    condition(0, "control", "gains", holder=RSF, place=["Zamzam", "displacement camp", "it"], date="2025-04-13"),
    figure(1, "displaced", 27400, 27400, place=["Tawila", "Zamzam"], date=["2025-04-14", "2025-04-16"]),
    condition(1, "siege", STANDS, place=["El Fasher", "city"], date="2024-05"),
    figure(2, "killed", 300, None, group="civilians"),
    figure(2, "killed", 9, 9, group=["employees", "employees of Relief International"]),
    figure(3, ["casualties", "injured", "killed", "affected"], 0, 0, group=["civilian", "civilians"], source=RSF),
    condition(3, ["presence", "control"], [*HOLDS, "begins", "ends"], holder=["army's allies", "allies", "army"], place=["camp", "Zamzam"], source=RSF),
    figure(4, ["missing", "abducted"], *HUNDREDS, group=["women and girls", "women"], source=["women's network", "one women's network", "network"]),
    gap(4, reason="not_verified"),
    event(5, ["COERCE", "AID"], place=["camp", "Zamzam"], date="2025-02"),
    event(6, "COERCE", actor="RSF", recipient=["trucks", "convoy"], place=["Mellit", "RSF checkpoint", "checkpoint"]),
    event(6, ["AID", "RETREAT", "COOPERATE"], date="2025-04-15"),
    event(7, "AID", actor="Partners", place="Tawila", status=TO_COME),
    figure(8, "displaced", 200000, 200000, source="planners"),
], [
    never(3, "condition", type=["presence", "control"], own_voice=True, why="what the RSF say of the camp"),
    never(6, "figure", why="tons and days"),
    never(7, "event", type=["AID"], why="water to be brought"),
], title="Sudan: Zamzam Flash Update No. 2",
    text=update("SUDAN: Displacement from Zamzam camp, North Darfur\nFlash Update No. 2 (17 April 2025)\n\nKEY POINTS", ZAMZAM, "\nContact: OCHA Sudan, Port Sudan\n"))

# Colombia: a strike decreed by arms, people confined by mines, a cargo taken, a pause that one of two accepts.
BAUDO = [
    "Decreed by the National Liberation Army (ELN) for 72 hours, an “armed strike” has kept traffic off the roads of western Colombia since Wednesday; it is due to end on Saturday at dawn.",
    "In Alto Baudó, 2,590 members of the Emberá people cannot leave their hamlets because of mines which, community leaders say, were laid by both the ELN and the Gaitanist Self-Defence Forces (AGC).",
    "Stopped by armed men on the Baudó River on Tuesday, a boat with school meals was let go the next day without its cargo.",
    "At least 1,120 people (286 families) from Medio San Juan have arrived in Istmina since 20 February.",
    "The army, which the Ombudsman accuses of having come too late, has sent 400 soldiers to the Pan-American Highway, where explosives damaged two bridges in the night to Thursday.",
    "Near Pailitas a nurse was shot dead and an ambulance burned; by whom has not been established.",
    "The humanitarian pause requested by the bishops of the Pacific coast has been accepted by the AGC, provided that they are not attacked, while the ELN have yet to reply.",
    "An assessment mission to Alto Baudó is to set out on Monday if security permits.",
]
ELN = ["ELN", "National Liberation Army"]
AGC = ["AGC", "Gaitanist Self-Defence Forces"]
add("alto-baudo-2022", "2022-02-25", "OCHA", BAUDO, [
    event(0, ["COERCE", "THREATEN", "PROTEST"], actor=ELN, date="2022-02-23"),
    figure(1, ["trapped", "affected"], 2590, 2590, group=["members of the Emberá people", "Emberá", "members"], place="Alto Baudó"),
    event(1, ["ASSAULT", "COERCE"], actor=[*ELN, *AGC], source=["community leaders", "leaders"]),
    event(2, TAKEN, actor="armed men", place=["Baudó River", "Baudó"], date="2022-02-22"),
    figure(3, "displaced", 1120, None, group="people", place=["Medio San Juan", "Istmina"], date="2022-02-20"),
    figure(3, "displaced", 286, 286, group="families"),
    event(4, "ACCUSE", actor=["Ombudsman", "the Ombudsman"], recipient=["army", "The army"]),
    event(4, "MOBILIZE", actor=["army", "The army", "soldiers"], place=["Pan-American Highway", "Highway"]),
    figure(4, "fighters", 400, 400, group="soldiers"),
    event(4, "ASSAULT", place=["Pan-American Highway", "Highway", "bridges"], date=["2022-02-23", "2022-02-24"]),
    event(5, "ASSAULT", recipient=["nurse", "ambulance", "a nurse", "an ambulance"], place="Pailitas"),
    figure(5, "killed", 1, 1, group="nurse"),
    gap(5, question="who", reason=[*UNCLEAR, "not_verified"]),
    event(6, "REQUEST", actor=["bishops", "the bishops of the Pacific coast"], status=ASKED),
    agreement(6, "ceasefire", [*MADE, "offered"], party="AGC"),
    event(7, ["CONSULT", "AID"], place="Alto Baudó", date="2022-02-28", status=TO_COME),
], [
    never(5, "event", type=["ACCUSE"], why="nobody is charged with it"),
    never(6, "condition", type=["ceasefire"], why="a pause that one of two has accepted"),
    never(7, "event", type=["CONSULT", "AID"], why="a mission to come"),
], title="Colombia: armed strike, Flash Update No. 1", text=update("COLOMBIA: ARMED STRIKE AND CONFINEMENT\nFlash Update No. 1 | 25 February 2022\n\nSITUATION", BAUDO))

# South Sudan: a column raids a town, a toll that nobody backs, children missing, a threat and one who disowns it.
PIBOR = [
    "Some 6,000 armed youths of the Lou Nuer community entered Pibor town on 31 December, set fire to homes and ransacked the hospital run by Médecins Sans Frontières.",
    "Driving thousands of head of stolen cattle before it, the column moved off on 3 January in pursuit of Murle civilians fleeing towards the south-east.",
    "A death toll of 3,141 put forward by the county commissioner, Joshua Konyi, has been confirmed neither by the Government nor by the United Nations Mission in South Sudan (UNMISS).",
    "He also reports 1,293 children missing, presumed abducted.",
    "UNMISS peacekeepers, who held the centre of Pibor throughout together with 800 government soldiers, have flown 130 wounded persons to Juba and Bor.",
    "About 60,000 people are in need of assistance; visits by assessment teams to Boma and Likuangole, planned for the weekend, depend on security clearance.",
    "In a statement circulated on the Internet, a youth group threatened to return and wipe out the Murle unless the cattle were given up; the paramount chief of the Lou Nuer dissociated himself from it.",
    "The South Sudan Council of Churches appealed on Thursday for both communities to be disarmed at the same time.",
]
LOU = ["armed youths", "youths", "Lou Nuer", "column", "the column"]
add("pibor-2012", "2012-01-06", "OCHA", PIBOR, [
    event(0, ENTERED, actor=LOU, place=["Pibor", "Pibor town"], date="2011-12-31"),
    figure(0, "fighters", 6000, 6000, group=["armed youths", "youths"]),
    event(0, "ASSAULT", actor=LOU, recipient="homes"),
    event(0, TAKEN, actor=LOU, place=["hospital", "the hospital", "Pibor"]),
    event(1, ["RETREAT", "MOBILIZE"], actor=LOU, date="2012-01-03"),
    event(1, "ASSAULT", actor=LOU, recipient=["Murle", "Murle civilians", "civilians"]),
    figure(2, "killed", 3141, 3141, source=["Konyi", "county commissioner"]),
    gap(2, reason=["not_verified", "not_clear"]),
    figure(3, ["missing", "abducted"], 1293, 1293, group="children", source="Konyi"),
    condition(4, ["control", "presence"], [*HOLDS, "ends"], holder=["UNMISS", "UNMISS peacekeepers", "peacekeepers", "government soldiers"], place=["Pibor", "centre of Pibor", "centre"]),
    figure(4, "fighters", 800, 800, group=["government soldiers", "soldiers"]),
    figure(4, ["evacuated", "injured"], 130, 130),
    event(4, "AID", actor=["UNMISS", "UNMISS peacekeepers"]),
    figure(5, "affected", 60000, 60000, group="people"),
    event(6, "THREATEN", actor="youth group", recipient="Murle", status=THREAT),
    event(6, ["REJECT", "ACCUSE"], actor=["paramount chief", "the paramount chief of the Lou Nuer"]),
    event(7, "REQUEST", actor=["Council of Churches", "South Sudan Council of Churches"], date="2012-01-05", status=ASKED),
], [
    never(2, "figure", type=["killed"], own_voice=True, why="a toll that nobody else confirms"),
    never(6, "event", type=["ASSAULT"], why="what the youths threaten to do"),
    never(7, "event", type=["RETREAT"], why="disarmament that is asked for"),
], title="South Sudan: Jonglei, inter-communal violence", text=update("SOUTH SUDAN: INTER-COMMUNAL VIOLENCE IN JONGLEI\nFlash update, 6 January 2012\n", PIBOR))

# Iraq: a siege of a mountain broken, a village still encircled with a term set, captives, a camp beyond its size.
SINJAR = [
    "Laid to Mount Sinjar on 3 August, when the Peshmerga gave up the town of the same name, the siege by the Islamic State in Iraq and the Levant (ISIL) has been broken: air strikes enabled Kurdish fighters from Syria to open a corridor.",
    "More than 80,000 persons have since passed through Syria into Dohuk Governorate.",
    "A United States team that was flown to the mountain on Wednesday found between 4,000 and 5,000 people there, many of whom do not wish to leave.",
    "Kocho, to the south, remains encircled; according to its mayor ISIL has given the 1,200 Yazidi inhabitants until Sunday to convert or be killed.",
    "As many as 1,500 women and girls are reportedly being held in Tal Afar, some of whom have managed to telephone their families.",
    "On seven consecutive nights Iraqi, British and American aircraft dropped water and food, one British drop having been abandoned for fear of injuring those below.",
    "Built for 10,000, Bajed Kandala camp shelters 52,000.",
    "How many have died of thirst on the mountain cannot be determined at present, UNHCR staff said.",
    "An appeal by the Governor of Dohuk for 20,000 tents has gone unanswered so far.",
]
ISIL = ["ISIL", "Islamic State in Iraq and the Levant"]
add("sinjar-2014", "2014-08-14", "OCHA", SINJAR, [
    condition(0, "siege", "ends", holder=ISIL, place=["Mount Sinjar", "Sinjar"]),
    condition(0, "siege", STANDS, holder=ISIL, place=["Mount Sinjar", "Sinjar"], date="2014-08-03"),
    condition(0, "control", LOST, holder=["Peshmerga", "the Peshmerga"], place=["Sinjar", "town", "the town of the same name", "Mount Sinjar"], date="2014-08-03"),
    event(0, ["RETREAT", "CONCEDE"], actor=["Peshmerga", "the Peshmerga"], date="2014-08-03"),
    event(0, ["ASSAULT", "AID"], actor=["Kurdish fighters", "Kurdish fighters from Syria", "air strikes"]),
    figure(1, ["displaced", "evacuated"], 80000, None, group="persons"),
    figure(2, ["trapped", "remaining", "population", "displaced"], 4000, 5000, group="people", place=["mountain", "Mount Sinjar", "the mountain"], source=["team", "United States team", "United States"]),
    condition(3, "siege", STANDS, place="Kocho"),
    event(3, ["THREATEN", "REQUEST"], actor="ISIL", recipient=["inhabitants", "Yazidi inhabitants", "Yazidi"], source=["mayor", "its mayor"], status=THREAT),
    figure(3, ["population", "trapped", "affected"], 1200, 1200, group=["inhabitants", "Yazidi inhabitants"], place="Kocho"),
    figure(4, ["hostages", "abducted", "detained"], None, 1500, group=["women and girls", "women"], place="Tal Afar"),
    event(5, "AID", actor=["Iraqi", "British", "American", "aircraft"]),
    figure(6, ["displaced", "population"], 52000, 52000, place=["Bajed Kandala", "Bajed Kandala camp", "camp"]),
    gap(7, question="how_many", reason=[*UNCLEAR, "not_verified"]),
    event(8, "REQUEST", actor=["Governor", "Governor of Dohuk"], status=ASKED),
], [
    never(1, "event", type=["RETREAT"], why="people in flight"),
    never(3, "event", type=["ASSAULT"], why="what the inhabitants are threatened with"),
    never(7, "figure", type=["killed"], why="the number is not known"),
], title="Iraq: Sinjar Flash Update", text=update("IRAQ: SINJAR DISPLACEMENT\nFlash Update (14 August 2014)\n\nOVERVIEW", SINJAR))

# Ukraine: a monitors' daily report: what they saw, what they were told, where they were stopped.
MISSION = [
    "In and around Avdiivka, Yasynuvata and Donetsk airport the SMM recorded more than 10,000 explosions on 31 January, against 2,340 the day before.",
    "From an elevated position in government-controlled Avdiivka the Mission saw four tanks parked beside apartment blocks, in violation of the withdrawal lines.",
    "On Zavodska Street, residents showed monitors a fresh crater and said that a 24-year-old woman, hit by shrapnel there in the morning, had died on the way to hospital.",
    "A “window of silence” from 12:00 to 17:00 having been agreed through the Joint Centre for Control and Co-ordination (JCCC), repair teams set out for the Donetsk Filtration Station but turned back under small-arms fire.",
    "Members of the so-called Donetsk People's Republic (DPR) told the SMM that the Armed Forces of Ukraine had advanced into the Promzona industrial area; a Ukrainian officer of the JCCC denied that any ground had been gained.",
    "At a checkpoint in Oleksandrivka armed DPR members refused the patrol passage on Tuesday without explaining why.",
    "Some 17,000 people in Avdiivka are without heating, and the local administration has drawn up a plan under which half of them would be moved to Sloviansk.",
    "The exchange of detainees which was to have taken place near Shchastia on Monday has been called off.",
]
SMM = ["SMM", "OSCE Special Monitoring Mission", "Mission", "monitors", "patrol"]
add("avdiivka-2017", "2017-02-01", "OSCE Special Monitoring Mission", MISSION, [
    event(0, "ASSAULT", place=["Avdiivka", "Yasynuvata", "Donetsk airport"], date="2017-01-31", source=["SMM", "Mission", "OSCE"]),
    condition(1, "control", HOLDS, holder="government", place="Avdiivka"),
    agreement(1, ["withdrawal", "ceasefire", "disarmament"], "violated"),
    event(2, "ASSAULT", recipient=["woman", "24-year-old woman"], place=["Zavodska Street", "Avdiivka"], source="residents"),
    figure(2, "killed", 1, 1, group=["woman", "24-year-old woman"], source="residents"),
    agreement(3, "ceasefire", MADE),
    event(3, "ASSAULT", recipient=["repair teams", "teams"], place=["Donetsk Filtration Station", "Filtration Station"]),
    event(4, ENTERED, actor=["Armed Forces of Ukraine", "Ukraine"], place=["Promzona", "Promzona industrial area", "industrial area"], source=["DPR", "Members", "Donetsk People's Republic"]),
    condition(4, "control", "gains", source=["Ukrainian officer", "officer", "JCCC"]),
    event(5, ["COERCE", "REJECT"], actor=["DPR", "DPR members", "armed DPR members"], recipient=SMM, place=["Oleksandrivka", "checkpoint"], date="2017-01-31"),
    gap(5, question="why", reason=["not_said", "not_clear"]),
    figure(6, ["affected", "population"], 17000, 17000, group="people", place="Avdiivka"),
    event(6, ["AID", "COERCE"], place=["Sloviansk", "Avdiivka"], status=[*TO_COME, "hypothetical"]),
    agreement(7, "prisoner_exchange", ["suspended", "collapsed"]),
], [
    never(3, "event", type=["RETREAT"], why="workers who turned back"),
    never(4, "event", type=["ASSAULT", "MOBILIZE"], own_voice=True, why="said by one side, denied by the other"),
    never(7, "event", type=["RETREAT", "COOPERATE"], why="an exchange called off"),
], title="Daily report based on information received as of 19:30, 31 January 2017")

# Syria: a monitor's bulletin: a prison half retaken, a toll and its parts, a rumoured offer, captives who give up.
GHUWAYRAN = ["Ghuwayran", "prison", "Ghuwayran prison", "Al-Hasakah"]
ISIS = ["ISIS", "ISIS cells", "ISIS militants", "militants", "cells"]
SDF = ["SDF", "Syrian Democratic Forces"]
add("ghuwayran-2022", "2022-01-24", "SOHR", [
    "For the fifth day running, fierce clashes pit the Syrian Democratic Forces (SDF), supported by Coalition helicopters, against ISIS cells in and around Ghuwayran prison in Al-Hasakah, which the latter broke into on Thursday evening by means of two car bombs.",
    "The militants have the northern wing, whereas most of the other blocks were brought back under SDF control in the early hours of Monday, SOHR activists report.",
    "No fewer than 154 people have lost their lives: 102 ISIS members, 45 members of the SDF and of Internal Security, and seven civilians.",
    "Food and ammunition are running out for the besieged, one of whom is said to have offered over a loudspeaker to trade the captured guards for a doctor.",
    "Around 850 boys are caught in the crossfire; UNICEF has called for them to be brought to safety.",
    "This morning 300 detainees gave themselves up, waving white cloths.",
    "According to an SDF statement, 89 of the fugitives have been recaptured, and claims by the ISIS-run Amaq agency that 800 got away are “pure invention”.",
    "Nearly 45,000 residents of Ghuwayran and Al-Zuhour, two of the city's districts, have moved to relatives or mosques elsewhere, the UN says.",
], [
    event(0, "ASSAULT", actor=[*SDF, *ISIS], place=GHUWAYRAN),
    event(0, "ASSAULT", actor=[*ISIS, "the latter"], place=GHUWAYRAN, date="2022-01-20"),
    event(0, ["SUPPORT", "AID", "ASSAULT", "COOPERATE"], actor=["Coalition", "Coalition helicopters", *SDF]),
    condition(1, "control", HOLDS, holder=ISIS, place=["northern wing", *GHUWAYRAN]),
    condition(1, "control", "gains", holder="SDF", place=["blocks", "the other blocks", "most of the other blocks", *GHUWAYRAN], date="2022-01-24", source=["SOHR", "SOHR activists", "activists"]),
    figure(2, "killed", 154, None, group="people"),
    figure(2, "killed", 102, 102, group=["ISIS members", "ISIS"]),
    figure(2, "killed", 45, 45, group=["members of the SDF", "SDF", "members of the SDF and of Internal Security"]),
    figure(2, "killed", 7, 7, group="civilians"),
    condition(3, "siege", STANDS),
    agreement(3, ["prisoner_exchange", "other"], "offered", certainty=HEDGED),
    figure(4, ["trapped", "detained", "affected"], 850, 850, group="boys"),
    event(4, "REQUEST", actor="UNICEF", status=ASKED),
    figure(5, ["surrendered", "detained"], 300, 300, group="detainees", date="2022-01-24"),
    event(5, ["RETREAT", "CONCEDE"], actor="detainees", date="2022-01-24"),
    figure(6, "detained", 89, 89, group=["fugitives", "the fugitives"], source=SDF),
    event(6, TAKEN, recipient=["fugitives", "the fugitives", "89 of the fugitives"], source=SDF),
    event(6, ["REJECT", "ACCUSE"], actor=[*SDF, "SDF statement"]),
    figure(6, ["displaced", "released", "missing"], 800, 800, source=["Amaq", "Amaq agency", *SDF]),
    figure(7, "displaced", 45000, 45000, group="residents", place=["Ghuwayran", "Al-Zuhour"], source=["UN", "United Nations"]),
], [
    never(3, "event", type=["RETREAT", "COOPERATE"], why="a trade that is said to have been offered"),
    never(4, "event", type=["AID", "RETREAT"], why="a rescue that is called for"),
    never(6, "figure", type=["displaced", "released"], own_voice=True, why="800 is Amaq's number, called an invention"),
], title="ISIS attack on Ghuwayran prison: day five")

# Sudan: a war monitor's bulletin: a siege broken, a town left without a fight, claims of two sides, a charter, rumours.
add("el-obeid-2025", "2025-02-24", "Nile Conflict Tracker", [
    "KEY EVENT: The RSF siege of El Obeid, which dates from June 2023, was broken on Sunday when an army column coming from Um Rawaba linked up with the garrison.",
    "Footage geolocated by our team to the Kosti road shows soldiers embracing under a bridge; exactly when it was filmed is unclear.",
    "Er Rahad, a railway town, had been abandoned by the paramilitaries on 17 February without a fight.",
    "In Greater Khartoum the army claims to hold most of Bahri; RSF sources concede the loss of the Kafouri district only.",
    "Overnight a drone believed to have been launched by the RSF struck a substation at Merowe, hurting no one.",
    "The charter for a parallel government, twice put off, was signed behind closed doors in Nairobi on Saturday by the RSF and some twenty allied groups, including the SPLM-North of Abdelaziz al-Hilu.",
    "Sudan's foreign ministry, by way of reply, threatened to ban all imports from Kenya.",
    "Still unconfirmed is a report that 40 prisoners were swapped near En Nahud through the mediation of tribal elders.",
    "Expect an army push on El Fasher, whose residents are living on animal feed; government planes dropped ammunition to its defenders on Friday.",
], [
    condition(0, "siege", "ends", holder="RSF", place="El Obeid", date="2025-02-23"),
    condition(0, "siege", STANDS, holder="RSF", place="El Obeid", date="2023-06"),
    event(0, ["MOBILIZE", "ASSAULT"], actor=["army", "army column", "an army column"], place=["El Obeid", "Um Rawaba"], date="2025-02-23"),
    gap(1, question="when", reason=UNCLEAR),
    event(2, "RETREAT", actor=["paramilitaries", "RSF"], place="Er Rahad", date="2025-02-17"),
    condition(2, "control", LOST, holder=["paramilitaries", "RSF"], place="Er Rahad", date="2025-02-17"),
    condition(3, "control", ["gains", *HOLDS], holder="army", place=["Bahri", "most of Bahri", "Greater Khartoum", "Khartoum"], source="army"),
    condition(3, "control", LOST, holder="RSF", place=["Kafouri", "Kafouri district"], source=["RSF sources", "RSF"]),
    event(4, "ASSAULT", actor=["RSF", "drone"], place=["Merowe", "substation"], date=["2025-02-23", "2025-02-24"]),
    figure(4, ["injured", "casualties", "killed"], 0, 0),
    agreement(5, ["other", "peace"], [*MADE, "implemented"], party="RSF", place="Nairobi", date="2025-02-22"),
    event(6, "THREATEN", actor=["foreign ministry", "Sudan's foreign ministry", "Sudan"], status=THREAT),
    gap(7, reason="not_verified"),
    figure(7, "released", 40, 40, group="prisoners"),
    event(8, ["AID", "MOBILIZE"], actor=["government", "government planes", "planes"], date="2025-02-21"),
], [
    never(4, "figure", type=["killed", "injured", "casualties"], why="nobody was hurt"),
    never(6, "event", type=["SANCTION", "COERCE"], why="a ban that is threatened"),
    never(8, "event", type=["ASSAULT"], why="a push that is expected"),
], title="Daily bulletin, 24 February 2025")

# Karabakh: state media on a town won, a rival's account brushed aside, losses of the other side alone, an offer on terms.
ARMENIANS = ["Armenian side", "Armenian", "Armenians", "Armenian armed forces", "Armenia", "Yerevan"]
MOD = ["Ministry of Defense", "ministry", "press service", "Ministry's press service"]
add("shusha-2020", "2020-11-09", "AZERTAC", [
    "Baku, November 9, AZERTAC. The glorious Azerbaijani Army has liberated Shusha from Armenian occupation after 28 years, President Ilham Aliyev told the nation on Sunday from the Alley of Martyrs.",
    "On Monday the Ministry of Defense released footage of the tricolor above the city, refuting assertions by the Armenian side that fighting for the fortress was still under way.",
    "A further 48 villages and two strategic heights in the Zangilan and Khojavend districts have been freed, according to the head of state.",
    "During the night the enemy subjected the Tartar and Aghdam districts to artillery fire, as a result of which a civilian was injured in the village of Chamanli.",
    "Over the past day the Armenian armed forces have lost two tanks, a Tor missile system and up to 60 servicemen, the ministry's press service reported.",
    "Azerbaijan will make its own military losses public once hostilities are over.",
    "Each of the three humanitarian truces concluded in October, the first of them in Moscow on the 10th, was broken by Armenia within minutes, Baku says.",
    "“Let Yerevan name the day on which its troops leave our lands, and we shall halt at once,” Aliyev reiterated.",
], [
    event(0, ["ASSAULT", "COERCE", "MOBILIZE"], actor=["Azerbaijani Army", "Army", "Azerbaijan"], place="Shusha", source=["Aliyev", "President"]),
    condition(0, "control", "gains", holder=["Azerbaijani Army", "Army", "Azerbaijan"], place="Shusha", source=["Aliyev", "President"]),
    condition(0, "control", [*LOST, *HOLDS], holder=ARMENIANS, place="Shusha"),
    event(1, "ASSAULT", place=["fortress", "the fortress", "Shusha", "city"], source=ARMENIANS),
    condition(2, "control", "gains", place=["villages", "48 villages", "heights", "Zangilan", "Khojavend"], source=["head of state", "Aliyev"]),
    event(3, "ASSAULT", actor=["enemy", "the enemy", *ARMENIANS], place=["Tartar", "Aghdam", "Aghdam districts"], date=["2020-11-08", "2020-11-09"]),
    figure(3, "injured", 1, 1, group="civilian", place=["Chamanli", "village of Chamanli"]),
    figure(4, "destroyed", 2, 2, group="tanks", source=MOD),
    figure(4, "destroyed", 1, 1, group=["Tor missile system", "missile system"], source=MOD),
    figure(4, ["killed", "casualties"], None, 60, group="servicemen", source=MOD),
    gap(5, question="how_many", reason=["not_said", "no_comment"]),
    agreement(6, "ceasefire", MADE, date="2020-10"),
    agreement(6, "ceasefire", "violated", party=ARMENIANS, source=["Baku", "Azerbaijan"]),
    agreement(7, ["ceasefire", "withdrawal", "peace"], "offered", source="Aliyev"),
], [
    never(1, "event", type=["ASSAULT"], own_voice=True, why="fighting goes on by the Armenian account alone"),
    never(7, "event", type=["RETREAT"], why="a condition set"),
    never(7, "condition", type=["ceasefire"], why="an offer"),
])

# Algeria: an agency with a security source: a last assault, captives and captors counted by two offices, no swap.
BAND = ["terrorists", "eleven terrorists", "captors", "their captors", "band", "the band", "They", "they"]
PLANT = ["Tiguentourine", "gas complex", "In Amenas", "gas complex of Tiguentourine"]
add("in-amenas-2013", "2013-01-19", "APS", [
    "ALGIERS - The army on Saturday launched the final assault on the gas complex of Tiguentourine, near In Amenas, eliminating the eleven terrorists who were entrenched in it, while seven foreign hostages perished, executed by their captors, a security source told APS.",
    "Since Thursday, the day of a first operation by the special forces, 685 Algerian workers and 107 foreigners have been freed, a provisional count by the Interior Ministry shows.",
    "It lists 32 terrorists “neutralized” and 23 captives dead.",
    "The band, which had come from Libya, attacked a bus taking staff to the airport on Wednesday before seizing the living quarters.",
    "Besides the liberation of detainees abroad, it demanded that France call off its intervention in Mali.",
    "Algeria does not negotiate with terrorists and has turned down every offer of a swap, stressed the Minister of Communication, Mohamed Said.",
    "Ten Japanese nationals were unaccounted for on Saturday evening, said Tokyo, which complained of not having been informed beforehand.",
    "Responsibility for the attack was claimed by Mokhtar Belmokhtar in a video sent to the Mauritanian site Sahara Media.",
], [
    event(0, "ASSAULT", actor="army", place=PLANT, date="2013-01-19", source=["security source", "source"]),
    figure(0, "killed", 11, 11, group="terrorists", source=["security source", "source"]),
    figure(0, "killed", 7, 7, group=["hostages", "foreign hostages"], source=["security source", "source"]),
    event(0, "ASSAULT", actor=BAND, recipient=["hostages", "foreign hostages"], source=["security source", "source"]),
    figure(1, ["released", "evacuated"], 685, 685, group=["Algerian workers", "workers"], date="2013-01-17", source=["Interior Ministry", "count", "provisional count"]),
    figure(1, ["released", "evacuated"], 107, 107, group="foreigners", date="2013-01-17", source=["Interior Ministry", "count", "provisional count"]),
    event(1, ["ASSAULT", "AID", "MOBILIZE"], actor="special forces", date="2013-01-17"),
    figure(2, "killed", 32, 32, group="terrorists", source=["Interior Ministry", "count", "provisional count"]),
    figure(2, "killed", 23, 23, group="captives", source=["Interior Ministry", "count", "provisional count"]),
    event(3, "ASSAULT", actor=BAND, recipient=["bus", "a bus", "staff"], date="2013-01-16"),
    event(3, TAKEN, actor=BAND, recipient=["living quarters", "quarters"]),
    event(4, "REQUEST", actor=[*BAND, "it"], recipient="France", status=ASKED),
    event(5, "REJECT", actor="Algeria", source=["Said", "Minister of Communication", "Mohamed Said"]),
    figure(6, "missing", 10, 10, group=["Japanese nationals", "Japanese"], source="Tokyo"),
    event(7, "ASSAULT", actor=["Belmokhtar", "Mokhtar Belmokhtar"], source=["Belmokhtar", "Mokhtar Belmokhtar"]),
], [
    never(4, "event", type=["RETREAT", "CONCEDE"], why="what the hostage-takers demand"),
    never(5, "agreement", type=["prisoner_exchange"], why="swaps that were turned down"),
    never(5, "event", type=["CONSULT", "COOPERATE"], why="no negotiation"),
])

# Korea: state media of a third country: one side's communique, a threat, the dead, an order in reserve.
KPA = ["Korean People's Army", "KPA", "DPRK", "Supreme Command"]
add("yeonpyeong-2010", "2010-11-24", "Xinhua", [
    "PYONGYANG, Nov. 24 (Xinhua) -- The Korean People's Army (KPA) accused South Korea of having fired dozens of shells into the waters of the Democratic People's Republic of Korea (DPRK) on Tuesday and described its own bombardment of Yeonpyeong Island as a counter-strike.",
    "Should the south intrude even by a millimeter, “merciless” blows will follow, the Supreme Command said in a communique carried by the official KCNA news agency.",
    "Two marines and, as became known on Wednesday, two construction workers died on the island, the South Korean Defense Ministry said, adding that 18 people had been wounded.",
    "More than 1,000 of the 1,700 inhabitants had left for Incheon by Wednesday noon.",
    "Seoul, while acknowledging that marines had been holding an exercise, maintained that they had shot away from the DPRK.",
    "Yonhap quoted a presidential spokeswoman as saying that Lee Myung-bak had ordered missile bases in the north to be hit if new attacks were in sight.",
    "How many casualties the return fire by South Korean howitzers had caused was not disclosed by Pyongyang.",
    "China urged both sides to go back to the six-party talks, stalled since December 2008.",
], [
    event(0, "ACCUSE", actor=KPA, recipient=["South Korea", "the south"]),
    event(0, "ASSAULT", actor=["South Korea", "South Korean"], date="2010-11-23", source=KPA),
    event(0, "ASSAULT", actor=KPA, place=["Yeonpyeong Island", "Yeonpyeong"]),
    event(1, "THREATEN", actor=KPA, recipient=["south", "the south", "South Korea"], status=THREAT),
    figure(2, "killed", 2, 2, group="marines", source=["Defense Ministry", "South Korean Defense Ministry"]),
    figure(2, "killed", 2, 2, group="construction workers", source=["Defense Ministry", "South Korean Defense Ministry"]),
    figure(2, "injured", 18, 18, group="people", source=["Defense Ministry", "South Korean Defense Ministry"]),
    figure(3, ["displaced", "evacuated"], 1000, None, group="inhabitants"),
    figure(3, "population", 1700, 1700, group="inhabitants"),
    event(4, ["MOBILIZE", "ASSAULT"], actor="marines", source=["Seoul", "South Korea"]),
    event(5, ["THREATEN", "ASSAULT", "MOBILIZE", "REQUEST"], actor=["Lee", "Lee Myung-bak"], source=["spokeswoman", "presidential spokeswoman"], status=["planned", "threatened", "hypothetical", "demanded", "occurred"]),
    event(5, ["THREATEN", "ASSAULT", "MOBILIZE", "REQUEST"], actor=["Lee", "Lee Myung-bak"], source="Yonhap", status=["planned", "threatened", "hypothetical", "demanded", "occurred"]),
    event(6, "ASSAULT", actor=["South Korean", "South Korean howitzers", "howitzers"]),
    gap(6, question="how_many", reason=["not_said", "no_comment"]),
    event(7, "REQUEST", actor="China", recipient=["both sides", "both"], status=ASKED),
], [
    never(1, "event", type=["ASSAULT"], why="blows that are threatened"),
    never(5, "event", type=["ASSAULT"], why="missile bases to be hit in a case to come"),
])

# Lebanon: a town's paper-of-record: a truce breached at once, releases in part, talks not begun, a convoy blocked, then let in.
ARMY = ["Army", "the Army", "Lebanese Army"]
JIHADIS = ["militants", "gunmen", "Nusra Front", "ISIS"]
add("arsal-2014", "2014-08-06", "The Daily Star", [
    "ARSAL, Lebanon: A 24-hour cease-fire brokered by a delegation of the Muslim Scholars Committee went into effect at 7 p.m. Tuesday in this border town, only to be breached within the hour by bursts of machine-gun fire at the Wadi Hmayyed checkpoint.",
    "Sheikh Salem Rafei, who heads the delegation, had been lightly wounded Monday night when its convoy was fired on, an attack for which the Army and the militants each blamed the other.",
    "Three soldiers and three policemen were released in the course of the day as a gesture of goodwill; 10 soldiers and 17 policemen are still in the hands of the Nusra Front and ISIS, according to a security source.",
    "Negotiations on swapping them for Islamists jailed in Roumieh have not begun, the source added.",
    "The fighting was sparked by the arrest on Saturday of Imad Jomaa, a rebel commander, following which gunmen stormed the police station and overran two Army posts.",
    "One of these, the Technical School, has meanwhile been recaptured by commandos, Gen. Jean Kahwagi told reporters.",
    "He put the Army's losses at 17 dead and 86 wounded, while Arsal's own dead have not been counted; a worker at the field hospital spoke of “no fewer than 40.”",
    "A Red Cross convoy, turned back in Labweh on Monday by residents burning tires, got through on Tuesday afternoon and took out 42 wounded, most of them Syrian refugees.",
    "Families who had fled at the weekend were on their way home Wednesday; nobody at the municipality would say how many had left.",
], [
    condition(0, "ceasefire", ["begins", *HOLDS, "implemented"], place=["Arsal", "border town", "this border town"], date="2014-08-05"),
    agreement(0, "ceasefire", ["violated", "collapsed"]),
    event(0, "ASSAULT", place=["Wadi Hmayyed", "Wadi Hmayyed checkpoint", "checkpoint"]),
    event(1, "ASSAULT", recipient=["convoy", "its convoy", "Rafei", "delegation"], date="2014-08-04"),
    event(1, "ACCUSE", actor=[*ARMY, "militants", "each"]),
    event(2, RELEASE, recipient=["soldiers", "policemen", "Three soldiers"]),
    figure(2, "released", 3, 3, group="soldiers"),
    figure(2, "released", 3, 3, group="policemen"),
    figure(2, ["hostages", "detained", "abducted", "remaining"], 10, 10, group="soldiers", source="security source"),
    figure(2, ["hostages", "detained", "abducted", "remaining"], 17, 17, group="policemen", source="security source"),
    event(4, ["COERCE", "ASSAULT", "SANCTION"], recipient=["Jomaa", "Imad Jomaa"], date="2014-08-02"),
    event(4, "ASSAULT", actor="gunmen", place=["police station", "Arsal", "the police station"]),
    condition(4, "control", "gains", holder="gunmen", place=["Army posts", "two Army posts"]),
    condition(5, "control", "gains", holder=["commandos", *ARMY], place=["Technical School", "the Technical School"], source=["Kahwagi", "Jean Kahwagi"]),
    figure(6, "killed", 17, 17, source="Kahwagi"),
    figure(6, "injured", 86, 86, source="Kahwagi"),
    gap(6, question="how_many"),
    figure(6, "killed", 40, None, source=["worker", "worker at the field hospital"]),
    event(7, ["COERCE", "PROTEST"], actor="residents", place="Labweh", date="2014-08-04"),
    event(7, ["AID", "RETREAT"], actor=["Red Cross", "Red Cross convoy"], date="2014-08-05"),
    figure(7, ["evacuated", "injured"], 42, 42),
    gap(8, question="how_many", reason=["not_said", "no_comment"]),
], [
    never(3, "event", type=["RETREAT", "COOPERATE", "CONSULT"], why="talks that have not begun"),
    never(3, "agreement", type=["prisoner_exchange"], why="a swap not even discussed"),
    never(8, "event", type=["RETREAT"], why="families going home"),
])

# Mexico: a city paper on a captive taken and let go, exits blocked, soldiers held and given back, a jailbreak.
CARTEL = ["gunmen", "gunmen of the Sinaloa Cartel", "Sinaloa Cartel", "They"]
OVIDIO = ["Ovidio Guzmán", "Guzmán", "Ovidio Guzmán López", "him"]
add("culiacan-2019", "2019-10-18", "El Diario de Culiacán", [
    "Four hours after seizing Ovidio Guzmán López in the Tres Ríos district on Thursday, soldiers let him go again, gunmen of the Sinaloa Cartel having blocked every road out of the city.",
    "At least eight people lost their lives, four of them bystanders, said Cristóbal Castañeda, the Secretary of Public Security, who gave the number of wounded as sixteen.",
    "From Aguaruto prison, where guards were overpowered in the confusion, 51 inmates escaped; two had been recaptured by midnight.",
    "Nine soldiers abducted at a toll booth were handed back unharmed once the prisoner was free, a military source said.",
    "“They threatened to set fire to the housing of our families,” an officer who did not want to be named told this newspaper, “and we believed them.”",
    "A lawyer for the Guzmán family denied that the soldiers had been fired on first.",
    "Washington, by which he was indicted in February, has been asking for his extradition.",
    "Save for burnt-out lorries that still barred one boulevard, Culiacán was calm on Friday morning.",
    "Neither the army nor the governor's office responded to questions about who had ordered the operation.",
], [
    event(0, TAKEN, actor=["soldiers", "Soldiers"], recipient=OVIDIO, place=["Tres Ríos", "Tres Ríos district"], date="2019-10-17"),
    event(0, RELEASE, actor="soldiers", recipient=OVIDIO),
    event(0, TAKEN, actor=CARTEL, place=["road", "city", "the city", "Culiacán", "every road out of the city"]),
    figure(1, "killed", 8, None, group="people", source=["Castañeda", "Secretary of Public Security", "Cristóbal Castañeda"]),
    figure(1, "killed", 4, 4, group="bystanders", source=["Castañeda", "Secretary of Public Security", "Cristóbal Castañeda"]),
    figure(1, "injured", 16, 16, source=["Castañeda", "Secretary of Public Security", "Cristóbal Castañeda"]),
    event(2, TAKEN, recipient="guards", place=["Aguaruto prison", "Aguaruto"]),
    figure(2, ["displaced", "released", "missing"], 51, 51, group="inmates", place=["Aguaruto prison", "Aguaruto"]),
    figure(2, "detained", 2, 2),
    figure(3, ["released", "abducted", "hostages"], 9, 9, group="soldiers", source=["military source", "source"]),
    event(3, TAKEN, recipient=["soldiers", "Nine soldiers"], place="toll booth", source=["military source", "source"]),
    event(3, RELEASE, recipient=["soldiers", "Nine soldiers"], source=["military source", "source"]),
    event(4, "THREATEN", actor=CARTEL, source=["officer", "an officer"], status=THREAT),
    event(5, "ASSAULT", recipient=["soldiers", "the soldiers"], source="lawyer"),
    event(6, "REQUEST", actor=["Washington", "United States"], status=ASKED),
    condition(7, "calm", [*HOLDS, "begins"], place="Culiacán", date="2019-10-18"),
    gap(8, question="who", reason=["no_comment", "not_said"]),
], [
    never(4, "event", type=["ASSAULT"], why="a fire that was threatened"),
    never(5, "event", type=["ASSAULT"], own_voice=True, why="a lawyer denies it"),
    never(6, "event", type=["RETREAT", "COOPERATE"], why="an extradition that is asked for"),
])

# South Sudan: an analysis: one town through eighteen months, each change of hands dated in a clause.
SPLA = ["army", "the army", "government"]
MACHAR = ["soldiers", "soldiers loyal to former vice-president Riek Machar", "They", "they", "Machar", "rebels"]
add("malakal-2015", "2015-06-01", "Nile Quarterly", [
    "JUBA – When the army marched back into Malakal on May 25, the capital of Upper Nile state had changed hands for at least the seventh time since December 2013.",
    "Ten days before, it had been overrun by the men of Johnson Olony, a Shilluk general whose break with the government Juba had denied until the last moment.",
    "His spokesman describes their departure as voluntary, whereas the army puts it down to a defeat that cost them 180 dead.",
    "First to seize the town were soldiers loyal to former vice-president Riek Machar, who mutinied there on December 24, 2013, and were expelled three days later.",
    "Back in January, they lost it within the week, only to storm it once more on February 18, 2014, in breach of a cease-fire signed at Addis Ababa on January 23; patients were shot in the teaching hospital, according to Human Rights Watch.",
    "Their final ouster, in March of that year, brought a lull, not peace: from the west bank of the Nile, which has been theirs ever since, they shelled the airfield at will.",
    "In the U.N. base on the edge of the town live more than 30,000 displaced people, a third of whom arrived after April.",
    "Two of them were killed by stray bullets in the latest battle, says the mission, which has not established who fired them.",
    "Barges laden with sorghum have lain at Renk for five weeks because neither commander on the river will let them pass.",
    "The accords that were to end all this, seven by one diplomat's count, share a fate: signed under pressure, praised, broken within days.",
    "Mediators of the regional bloc IGAD plan to table an eighth in Addis Ababa on June 8, and the United Nations is considering sanctions on six generals, three from either camp.",
    "Whether Machar would sign is unclear; his office did not answer requests for comment.",
], [
    event(0, ENTERED, actor=SPLA, place=["Malakal", "capital", "capital of Upper Nile state"], date="2015-05-25"),
    condition(0, "control", "gains", holder=SPLA, place=["Malakal", "capital", "capital of Upper Nile state"], date="2015-05-25"),
    event(1, "ASSAULT", actor=["Olony", "men", "the men of Johnson Olony"], place=["it", "Malakal"], date="2015-05-15"),
    condition(1, "control", "gains", holder=["Olony", "men", "the men of Johnson Olony"], place=["it", "Malakal"], date="2015-05-15"),
    event(2, "RETREAT", source=["spokesman", "His spokesman"]),
    figure(2, "killed", 180, 180, source=SPLA),
    condition(3, "control", ["gains", *HOLDS], holder=MACHAR, place=["town", "the town", "Malakal"], date="2013-12-24"),
    condition(3, "control", LOST, holder=MACHAR, place=["town", "the town", "Malakal", "there"], date="2013-12-27"),
    condition(4, "control", LOST, holder=MACHAR, place=["it", "Malakal"]),
    event(4, "ASSAULT", actor=MACHAR, place=["it", "Malakal"], date="2014-02-18"),
    agreement(4, "ceasefire", MADE, place="Addis Ababa", date="2014-01-23"),
    agreement(4, "ceasefire", ["violated", "collapsed"]),
    event(4, "ASSAULT", recipient="patients", place=["teaching hospital", "hospital", "the teaching hospital"], source="Human Rights Watch"),
    condition(5, "control", LOST, holder=["Their", "their", *MACHAR], date="2014-03"),
    event(5, "ASSAULT", actor=MACHAR, place=["airfield", "the airfield"]),
    figure(6, "displaced", 30000, None, place=["U.N. base", "base", "Malakal", "town"]),
    figure(7, "killed", 2, 2, source=["mission", "the mission", "UNMISS"]),
    gap(7, question="who", reason=[*UNCLEAR, "not_verified"]),
    event(8, ["COERCE", "REJECT"], place="Renk"),
    agreement(9, ["peace", "ceasefire", "other"], ["violated", "collapsed"]),
    event(10, ["CONSULT", "REQUEST", "AGREE"], actor=["Mediators", "IGAD", "Mediators of the regional bloc IGAD"], place="Addis Ababa", date="2015-06-08", status=TO_COME),
    event(10, "SANCTION", actor=["United Nations", "the United Nations"], recipient=["generals", "six generals"], status=[*TO_COME, "hypothetical"]),
    gap(11, question="whether", reason=UNCLEAR),
    gap(11, reason=["no_comment", "not_said"]),
], [
    never(2, "figure", type=["killed"], own_voice=True, why="the army's number"),
    never(10, "event", type=["SANCTION", "CONSULT"], why="a draft to come, sanctions considered"),
    never(11, "event", type=["AGREE", "SUPPORT"], why="nobody has signed"),
], title="Malakal, or how to win a town and lose it")

# No conflict at all: ice hockey in the words of war, with an arrest and a threat that are real.
add("hockey-undated", None, "Turku Evening", [
    "TURKU, Finland — After a siege lasting two overtimes Tappara's rearguard finally cracked on Saturday, and TPS captured the opening game of the final 3-2.",
    "The visitors, blown away in the first period, had launched a counter-offensive in the second, their captain unleashing a bomb from the blue line that left the goalkeeper for dead.",
    "“We were outgunned, but nobody deserted,” said Tappara's coach, Antero Salmela, whose injured list has claimed six casualties since the playoffs began.",
    "Police detained 14 supporters after flares had been thrown on to the ice, and a steward was treated for burns, a spokesman for the Turku police said.",
    "The league, which fined both clubs last month for a mass brawl, threatened to close a stand should there be any repeat.",
    "An uneasy truce with its broadcaster over starting times expires at the end of the season.",
    "Hostilities resume on Monday in Tampere, a fortress that has not fallen since November and where 200 extra seats have been deployed.",
], [
    figure(3, "detained", 14, 14, group="supporters", source=["spokesman", "Turku police", "police"]),
    event(3, ["COERCE", "SANCTION"], actor="Police", recipient=["supporters", "14 supporters"], source=["spokesman", "Turku police", "police"]),
    figure(3, "injured", 1, 1, group=["steward", "a steward"], source=["spokesman", "Turku police", "police"]),
    event(4, ["SANCTION", "COERCE"], actor=["league", "The league"], recipient=["clubs", "both clubs"]),
    event(4, "THREATEN", actor=["league", "The league"], status=THREAT),
], [
    never(0, "condition", type=["siege", "control"], why="ice hockey"),
    never(0, "event", type=["ASSAULT"], why="ice hockey"),
    never(1, "event", type=["ASSAULT"], why="a shot at goal"),
    never(1, "figure", type=["killed"], why="a beaten goalkeeper"),
    never(2, "event", type=["RETREAT", "ASSAULT"], why="nobody deserted"),
    never(2, "figure", type=["killed"], why="injured players"),
    never(5, "agreement", type=["ceasefire"], why="a league and its broadcaster"),
    never(6, "event", type=["ASSAULT", "MOBILIZE"], why="a game to come, seats added"),
    never(6, "condition", type=["control"], why="a rink"),
], title="TPS storm to victory as Tappara's defences crumble")

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning6.jsonl"), REPORTS)
