# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""More gold to tune on: thirty invented reports about wars of 1990 to 2025, four of them about none.

They were written to widen the wording: each kind of fact is told in other words than in tuning.py.
`python tuning2.py` writes tuning2.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HOLDS,
    HUNDREDS,
    SEVERAL,
    STANDS,
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


def add(*parts, **more):
    REPORTS.append(report(*parts, **more))


# Kuwait: a pullout announced and doubted, a summit called off, losses of one side.
IRAQ = ["Iraq", "Baghdad", "Iraqi troops", "its troops"]
add("kuwait-1990", "1990-08-05", "Xinhua", [
    "BAGHDAD, August 5 (Xinhua) -- Iraq said on Sunday it had begun to bring its troops home from Kuwait, three days after they swept across the border and toppled the emirate's ruling family.",
    "Western embassies cast doubt on the pullout, noting that fresh columns of tanks were massing along the frontier with Saudi Arabia.",
    "The Iraqi News Agency broadcast pictures of lorries which, it said, were carrying the first brigade north towards Basra.",
    "Residents reached by telephone told a different story: helicopters strafing the palace grounds, and shops picked clean by soldiers.",
    "Emir Jaber al-Ahmad al-Sabah, who slipped away to Saudi Arabia hours before his palace was overrun, appealed to Arab leaders to come to his country's aid.",
    "A summit that Egypt had hoped to convene in Jeddah on Sunday was called off.",
    "Washington and Moscow have jointly called for a halt to all arms deliveries to Baghdad.",
    "Kuwait's ambassador to London put his country's losses at 800 dead and wounded.",
    "Nothing was known of the fate of 35 British oil workers who were marched off from the Burgan field on Thursday.",
    "Two Kuwaiti patrol boats that sank an Iraqi landing craft off Failaka island on Friday have been interned by Iran, a shipping agent in Dubai reported.",
], [
    event(0, "RETREAT", actor=IRAQ, place="Kuwait", source=IRAQ),
    event(0, "ASSAULT", actor=IRAQ, place=["Kuwait", "border"], date="1990-08-02"),
    event(1, "RETREAT", source=["Western embassies", "embassies"]),
    event(1, "MOBILIZE", place=["frontier", "Saudi Arabia", "frontier with Saudi Arabia"], source=["Western embassies", "embassies"]),
    event(2, "RETREAT", actor=["brigade", "first brigade", *IRAQ], source=["Iraqi News Agency", "INA"]),
    event(3, "ASSAULT", actor="helicopters", place=["palace", "palace grounds"], source="residents"),
    event(3, ["COERCE", "ASSAULT"], actor="soldiers", source="residents"),
    event(4, "REQUEST", actor=["Emir", "al-Sabah"], recipient="Arab leaders", status=ASKED),
    event(4, "ASSAULT", place="palace"),
    event(5, "CONSULT", actor="Egypt", place="Jeddah", status=["failed", "planned", "proposed", "ended"]),
    event(6, "REQUEST", actor=["Washington", "Moscow", "United States", "Russia"], status=ASKED),
    figure(7, ["casualties", "killed", "injured"], 800, 800, source="ambassador"),
    figure(8, ["abducted", "hostages", "detained", "missing"], 35, 35, group=["oil workers", "British oil workers"], date="1990-08-02"),
    event(8, ["ASSAULT", "COERCE"], recipient=["oil workers", "British oil workers"], place="Burgan", date="1990-08-02"),
    gap(8, reason=UNCLEAR),
    event(9, "ASSAULT", actor=["patrol boats", "Kuwaiti patrol boats", "Kuwait"], recipient=["landing craft", "Iraqi landing craft", *IRAQ], place=["Failaka", "Failaka island"], date="1990-08-03", source=["shipping agent", "agent"]),
    event(9, "COERCE", actor="Iran", recipient=["patrol boats", "Kuwaiti patrol boats", "Kuwait"], source=["shipping agent", "agent"]),
], [
    never(0, "event", type=["RETREAT"], own_voice=True, why="Iraq's word, doubted by others"),
    never(4, "event", type=["AID", "MOBILIZE"], why="help that is asked for"),
    never(6, "event", type=["SANCTION", "COERCE"], why="a halt that is called for"),
])

# Croatia: shelling after a truce that should have begun, barracks cut off, two tallies of tanks.
ARMY91 = ["federal warplanes", "warplanes", "gunboats", "army", "federal army"]
add("vukovar-1991", "1991-09-18", "Reuters", [
    "OSIJEK, Yugoslavia (Reuter) - Federal warplanes and gunboats on the Danube pounded the Croatian town of Vukovar for a fifth straight day on Wednesday, hours after a truce signed by the presidents of Croatia and Serbia was supposed to start.",
    "“The ink was still wet when the first rocket whistled over,” said Vesna Bosnjak, a surgeon at the town's hospital, where doctors operate in the cellar.",
    "Croatian National Guardsmen ringed the army's barracks in the town last week and shut off its water and electricity.",
    "The army has sworn to hit back with all its might if a single conscript is harmed.",
    "By the hospital's count, 43 people have lost their lives since Saturday and another 190 have been treated for shrapnel wounds.",
    "Croatian radio reported that the defenders had knocked out nine tanks on the Trpinja road; Belgrade has admitted to the loss of two.",
    "Neither tally can be checked, since every route into the town is closed to reporters.",
    "The European Community's mediator, Lord Carrington, conferred in Igalo on Tuesday with Franjo Tudjman, Slobodan Milosevic and Defence Minister Veljko Kadijevic.",
    "Kadijevic had nothing to say to journalists afterwards.",
    "More than 2,000 villagers headed west by tractor on Tuesday alone, the Croatian Red Cross said.",
], [
    event(0, "ASSAULT", actor=ARMY91, place="Vukovar", date="1991-09-18"),
    agreement(0, "ceasefire", ["agreed", "announced", "violated"], party=["Croatia", "Serbia", "presidents", "presidents of Croatia and Serbia"]),
    event(1, "ASSAULT", source=["Bosnjak", "surgeon"]),
    condition(2, ["siege", "blockade"], STANDS, holder=["Croatian National Guardsmen", "National Guardsmen"], place=["barracks", "Vukovar", "town"], date="1991-09"),
    event(3, "THREATEN", actor=["army", "federal army"], status=THREAT),
    figure(4, "killed", 43, 43, date="1991-09-14", source="hospital"),
    figure(4, "injured", 190, 190, source="hospital"),
    event(5, "ASSAULT", actor=["defenders", "Croatian National Guardsmen"], place=["Trpinja", "Trpinja road"], source="Croatian radio"),
    figure(5, "destroyed", 9, 9, group="tanks", place=["Trpinja", "Trpinja road"], source="Croatian radio"),
    figure(5, "destroyed", 2, 2, source="Belgrade"),
    gap(6, reason="not_verified"),
    event(7, "CONSULT", actor=["Carrington", "mediator"], place="Igalo", date="1991-09-17"),
    gap(8, reason=["no_comment", "not_said"]),
    figure(9, ["displaced", "evacuated"], 2000, None, group="villagers", date="1991-09-17", source=["Croatian Red Cross", "Red Cross"]),
], [
    never(0, "condition", type=["ceasefire"], change=["begins", "holds", "continues"], why="it was only supposed to start"),
    never(3, "event", type=["ASSAULT"], why="a blow that is threatened"),
    never(9, "event", type=["RETREAT"], why="villagers, no force"),
])

# Ethiopia: a digest of broadcasts; a capital entered, soldiers who give up, a curfew, a peace conference begun.
EPRDF = ["EPRDF", "Ethiopian People's Revolutionary Democratic Front", "rebel tanks", "Front"]
add("addis-1991", "1991-05-29", "Horn Monitoring Digest", [
    "Addis Ababa fell to the Ethiopian People's Revolutionary Democratic Front (EPRDF) shortly after daybreak on 28 May, radio stations in the region report.",
    "Voice of the Broad Masses, broadcasting from Asmara, said that rebel tanks had driven up Churchill Avenue unopposed but had met stiff resistance at the presidential palace.",
    "The state radio, now in the Front's hands, told members of the armed forces to give themselves up at the nearest police post.",
    "By nightfall some 5,000 had done so, the same station claimed.",
    "Radio Ethiopia announced a dusk-to-dawn curfew and threatened looters with summary execution.",
    "Djibouti radio quoted railway workers as saying that 7,000 soldiers had streamed across the border at Galafi and surrendered their rifles.",
    "An ammunition dump went up in a ball of fire near the railway station, leaving several people dead, according to a resident heard on Kenyan radio.",
    "The cause of the blast has yet to be determined.",
    "Mengistu Haile Mariam, who ruled the country for 14 years, fled to Zimbabwe on 21 May.",
    "In London, U.S.-sponsored talks between the government and three rebel movements broke up on Tuesday when Prime Minister Tesfaye Dinka walked out.",
], [
    condition(0, "control", ["gains", "holds"], holder=EPRDF, place="Addis Ababa", date="1991-05-28", source=["radio stations", "stations"]),
    event(1, ["MOBILIZE", "ASSAULT"], actor=EPRDF, place=["Churchill Avenue", "Addis Ababa"], source=["Voice of the Broad Masses", "Voice"]),
    event(1, "ASSAULT", actor=EPRDF, place=["presidential palace", "palace"], source=["Voice of the Broad Masses", "Voice"]),
    condition(2, "control", ["holds", "gains", "continues"], holder=EPRDF, place=["state radio", "radio"]),
    event(2, "REQUEST", actor=["state radio", *EPRDF], recipient=["members of the armed forces", "armed forces"], status=ASKED),
    figure(3, ["surrendered", "detained", "fighters"], 5000, 5000, source=["station", "state radio"]),
    event(3, ["RETREAT", "CONCEDE"], source=["station", "state radio"]),
    event(4, "COERCE", place=["Addis Ababa"]),
    event(4, "THREATEN", recipient="looters", status=THREAT),
    event(5, "RETREAT", actor="soldiers", place=["Galafi", "border"], source=["Djibouti radio"]),
    figure(5, ["surrendered", "displaced", "fighters", "detained"], 7000, 7000, group="soldiers", source=["railway workers", "workers"]),
    figure(6, "killed", *SEVERAL, place=["railway station", "ammunition dump", "Addis Ababa"], source="resident"),
    gap(7, question=["why", "what"], reason=UNCLEAR),
    event(9, "CONSULT", actor=["government", "rebel movements", "three rebel movements"], place="London", date="1991-05-28", status=["occurred", "ended", "failed", "ongoing"]),
    event(9, ["REJECT", "CONSULT"], actor=["Tesfaye Dinka", "Dinka", "Prime Minister"]),
], [
    never(2, "event", type=["RETREAT"], why="told to give themselves up"),
    never(4, "event", type=["ASSAULT"], why="executions threatened"),
])

# Georgia, Abkhazia: a city falls, a leader escapes, promises broken, a denial of help.
ABKHAZ = ["Abkhaz", "Abkhaz forces", "Abkhaz separatists", "separatists"]
GEORGIANS = ["Georgian", "Georgian troops", "Georgian forces", "Georgia"]
add("sukhumi-1993", "1993-09-28", "ITAR-TASS", [
    "MOSCOW, September 28. /ITAR-TASS/. Abkhaz forces hoisted their flag over the Council of Ministers building in Sukhumi on Monday, completing the capture of the city after eleven days of street battles, the press centre in Gudauta reported.",
    "Eduard Shevardnadze, Georgia's head of state, who had vowed never to quit the city, got out by plane late in the evening.",
    "Two airliners were downed over the harbour last week by missiles, taking 108 lives.",
    "Tbilisi charges that Russian volunteers pulled the trigger; the Abkhaz side has disowned the attacks.",
    "Georgian troops laid aside their heavy guns at Moscow's request under the accord of July 27, and the Abkhaz flouted that accord on September 16 by resuming their advance.",
    "Russia's Defence Minister Pavel Grachev waved away a plea from Tbilisi for two divisions.",
    "Tens of thousands of Georgians are trekking through the snowbound Sakeni pass to Svaneti, where aid workers are handing out blankets.",
    "How many of them have frozen to death on the way is anyone's guess.",
    "Zhiuli Shartava, the chairman of the Sukhumi government, was captured along with 27 others and is feared dead.",
    "Moscow, whose shuttle diplomacy had yielded three accords in a year, declared itself dismayed and cut off the electricity it supplies to Abkhazia.",
], [
    condition(0, "control", ["gains", "holds"], holder=ABKHAZ, place="Sukhumi", date="1993-09-27", source=["press centre", "press centre in Gudauta"]),
    event(0, ["ASSAULT", "COERCE"], actor=ABKHAZ, place="Sukhumi", source=["press centre", "press centre in Gudauta"]),
    event(2, "ASSAULT", place=["harbour", "Sukhumi"], date="1993-09"),
    figure(2, "killed", 108, 108),
    event(3, "ASSAULT", actor=["Russian volunteers", "volunteers"], source=["Tbilisi", "Georgia"]),
    event(3, "ASSAULT", actor=ABKHAZ, source=["Abkhaz side", "Abkhaz"]),
    event(4, ["RETREAT", "CONCEDE", "COOPERATE"], actor=GEORGIANS),
    agreement(4, ["ceasefire", "peace", "disarmament", "other"], ["agreed", "announced"], date="1993-07-27"),
    agreement(4, ["ceasefire", "peace", "disarmament", "other"], ["violated", "collapsed"], date="1993-09-16"),
    event(4, ["ASSAULT", "MOBILIZE"], actor=ABKHAZ, date="1993-09-16"),
    event(5, "REJECT", actor=["Grachev", "Defence Minister"]),
    event(5, "REQUEST", actor=["Tbilisi", "Georgia"], status=ASKED),
    figure(6, "displaced", *TENS_OF_THOUSANDS, group="Georgians"),
    event(6, "AID", actor="aid workers"),
    gap(7, question="how_many", reason=UNCLEAR),
    event(8, ["ASSAULT", "COERCE"], recipient=["Shartava", "chairman"]),
    figure(8, ["detained", "abducted", "hostages", "surrendered"], 27, 27),
    event(9, ["SANCTION", "COERCE"], actor=["Moscow", "Russia"], recipient=[*ABKHAZ, "Abkhazia"]),
], [
    never(3, "event", type=["ASSAULT"], own_voice=True, why="who fired is alleged by one side and disowned by the other"),
    never(5, "event", type=["MOBILIZE", "AID"], why="divisions that were asked for and refused"),
    never(7, "figure", type=["killed"], why="nobody knows the number"),
])

# Mexico: an uprising, towns entered and left, bombing denied, an offer of pardon scorned.
EZLN = ["Zapatista", "Zapatista rebels", "Zapatistas", "EZLN", "Zapatista National Liberation Army", "guerrillas"]
add("chiapas-1994", "1994-01-06", "AP", [
    "SAN CRISTOBAL DE LAS CASAS, Mexico (AP) — Army helicopters rocketed the hills above San Cristobal on Wednesday in pursuit of Indian peasants who rose up against the government on New Year's Day.",
    "The Zapatista National Liberation Army (EZLN), until last week unknown to most Mexicans, burst into six towns in the state of Chiapas on Saturday and held four of them for a day before melting back into the forest.",
    "“We have nothing, not even a decent roof,” a masked guerrilla who gave his name as Marcos told tourists from a balcony.",
    "The Defense Ministry gave the death toll as 93, of whom 59 were rebels; Bishop Samuel Ruiz is sceptical and believes the true number to be far higher.",
    "In the market of Ocosingo, an AP photographer counted eight bodies with their hands tied and a single bullet hole in the head.",
    "The army has dismissed suggestions that prisoners were put to death.",
    "A former governor, Absalon Castellanos, was snatched from his ranch on Sunday and is to be tried by “the people,” the insurgents announced.",
    "President Carlos Salinas held out the prospect of a pardon to all who turned in their weapons.",
    "“What are we to be pardoned for?” an EZLN statement scoffed.",
    "The government has poured 12,000 soldiers into the state since the weekend.",
], [
    event(0, "ASSAULT", actor=["Army helicopters", "helicopters", "army"], place=["San Cristobal", "hills"], date="1994-01-05"),
    event(1, "ASSAULT", actor=EZLN, place=["Chiapas", "six towns", "towns"], date="1994-01-01"),
    condition(1, "control", ["gains", "holds", "loses", "ends"], holder=EZLN, place=["Chiapas", "four", "towns", "six towns"]),
    event(1, "RETREAT", actor=EZLN),
    figure(3, "killed", 93, 93, source="Defense Ministry"),
    figure(3, "killed", 59, 59, group=["rebels", *EZLN], source="Defense Ministry"),
    figure(3, "killed", 93, 93, source=["Ruiz", "Bishop"]),
    figure(4, "killed", 8, 8, place=["Ocosingo", "market"], source=["AP photographer", "photographer"]),
    event(5, "ASSAULT", recipient="prisoners", source="army"),
    event(6, ["ASSAULT", "COERCE"], recipient=["Castellanos", "governor"], place="ranch", date="1994-01-02"),
    event(6, ["SANCTION", "COERCE", "THREATEN"], actor=[*EZLN, "insurgents", "people"], recipient=["Castellanos", "governor"], source=["insurgents", *EZLN], status=["planned", "threatened"]),
    event(7, ["CONCEDE", "AGREE"], actor=["Salinas", "President"], status=[*TO_COME, "occurred", "hypothetical"]),
    event(8, "REJECT", actor=EZLN),
    figure(9, "fighters", 12000, 12000, group="soldiers", date=["1994-01-01", "1994-01-02"]),
    event(9, "MOBILIZE", actor=["government", "soldiers"], place=["Chiapas", "state"]),
], [
    never(5, "event", type=["ASSAULT"], own_voice=True, why="the army denies it"),
    never(6, "event", type=["SANCTION"], why="a trial to come"),
    never(7, "event", type=["RETREAT"], why="nobody has turned in a weapon"),
])

# Bosnia: a UN press briefing; an enclave emptied, a surrender not kept, men unaccounted for.
BSA = ["Bosnian Serb Army", "BSA", "Serbs", "Serb soldiers"]
ABIH = ["Bosnian army", "defenders", "Bosnian army's 285th brigade", "government soldiers"]
add("zepa-1995", "1995-07-26", "UN mission", [
    "The spokesman said that the Bosnian Serb Army (BSA) had planted its flag in the centre of Zepa at 1400 hours on Tuesday.",
    "Some 150 wounded and elderly people had been taken out to Sarajevo by UNPROFOR ambulances during the night.",
    "He confirmed that the commander of the Bosnian army's 285th brigade, Colonel Avdo Palic, had negotiated with General Mladic about a handover of weapons in exchange for safe passage.",
    "A paper had been initialled by both officers, but the authorities in Sarajevo had since repudiated it.",
    "The defenders, about 1,500 of them, had taken to the woods and would not come down until a swap of prisoners had been arranged.",
    "The spokesman was not in a position to say where Colonel Palic was.",
    "Asked about Srebrenica, he said that between 4,000 and 8,000 men remained unaccounted for, according to the Red Cross.",
    "He had seen unverified reports that many of them had been lined up and shot; UNPROFOR could neither confirm nor rule them out.",
    "Eight Ukrainian peacekeepers at an observation post had been disarmed by the BSA on Thursday, and were let go on Monday.",
    "There had been no shooting in the pocket since noon.",
], [
    condition(0, "control", ["gains", "holds"], holder=BSA, place="Zepa", date="1995-07-25", source="spokesman"),
    event(1, "AID", actor=["UNPROFOR", "UNPROFOR ambulances"], recipient=["wounded and elderly people", "wounded"], date=["1995-07-25", "1995-07-26"]),
    figure(1, ["evacuated", "displaced"], 150, 150, group=["people", "wounded and elderly people"]),
    event(2, "CONSULT", actor=["Palic", "Mladic", "commander"], source="spokesman"),
    agreement(3, ["surrender", "evacuation", "withdrawal", "disarmament", "other"], ["agreed", "announced", "denied", "collapsed"], party=["both officers", "Palic", "Mladic"]),
    event(3, "REJECT", actor=["authorities", "authorities in Sarajevo", "Sarajevo"]),
    figure(4, "fighters", 1500, 1500, group=ABIH),
    event(4, ["REJECT", "REQUEST"], actor=ABIH, status=["occurred", "ongoing", "demanded"]),
    gap(5, question="where", reason=["not_said", "not_clear", "no_comment"]),
    figure(6, "missing", 4000, 8000, group="men", source="Red Cross"),
    gap(7, reason=["not_verified", "not_clear"]),
    event(7, "ASSAULT", recipient=["many of them", "men"], source=["reports", "spokesman"]),
    event(8, "COERCE", actor=BSA, recipient=["Ukrainian peacekeepers", "peacekeepers"], date="1995-07-20"),
    figure(8, ["released", "detained"], 8, 8, group=["Ukrainian peacekeepers", "peacekeepers"]),
    event(8, "RETREAT", recipient=["Ukrainian peacekeepers", "peacekeepers"], date="1995-07-24"),
    event(9, "ASSAULT", place=["pocket", "Zepa"], polarity="negative"),
], [
    never(2, "event", type=["RETREAT"], why="weapons about which they negotiated"),
    never(4, "agreement", type=["prisoner_exchange"], why="a swap that they make a condition"),
    never(7, "event", type=["ASSAULT"], own_voice=True, why="reports that the mission cannot confirm"),
], title="Transcript of the noon briefing, 26 July 1995")

# Ecuador and Peru: a local newspaper; a post claimed by both, aircraft downed, guarantors meet.
PERU = ["Peru", "Peruvian", "Lima", "Peruvian army", "Peruvian patrol"]
ECUADOR = ["Ecuador", "Ecuadorean", "Quito", "Ecuadorean troops"]
add("cenepa-1995", "1995-02-11", "El Faro de Loja", [
    "LOJA, Ecuador — A Peruvian patrol walked into an Ecuadorean minefield near Cueva de los Tayos on Thursday, losing five men, the Defence Ministry in Quito announced.",
    "Ecuadorean jets brought down two Sukhoi bombers and a Dragonfly on Friday, in what the air force hailed as its finest hour.",
    "Lima acknowledged that the aircraft had been lost but put it down to mechanical failure.",
    "President Alberto Fujimori told Peruvians in a televised message that his soldiers had ousted the invaders from Base Sur, a jungle outpost on the upper Cenepa river.",
    "Quito says the outpost never changed hands.",
    "Journalists have not been allowed anywhere near it.",
    "Envoys of Argentina, Brazil, Chile and the United States, the guarantors of the 1942 Rio protocol, resumed their sessions in Brasilia on Friday but remained deadlocked over where observers should be stationed.",
    "President Sixto Duran Ballen said he was ready to silence the guns at once if Peru did likewise.",
    "In the border parish of Pindal, the mayor said, some 900 families were sleeping in schools and chapels.",
    "Two Shuar guides who went out with the patrols last week have not been heard of since.",
], [
    event(0, "ASSAULT", recipient=PERU, place=["Cueva de los Tayos", "minefield"], date="1995-02-09", source=["Defence Ministry"]),
    figure(0, "killed", 5, 5, place=["Cueva de los Tayos", "minefield"], date="1995-02-09", source=["Defence Ministry"]),
    event(1, "ASSAULT", actor=["Ecuadorean jets", *ECUADOR], date="1995-02-10"),
    figure(1, "destroyed", 2, 2, group=["Sukhoi bombers", "bombers"]),
    event(5, "COERCE", recipient="journalists", place=["it", "outpost", "Base Sur"]),
    condition(3, "control", ["gains", "holds"], holder=["his soldiers", "soldiers", *PERU], place="Base Sur", source=["Fujimori", "President"]),
    condition(3, "control", ["loses", "ends"], holder=["invaders", *ECUADOR], place="Base Sur", source=["Fujimori", "President"]),
    condition(4, "control", ["holds", "continues", "gains", "loses"], place=["outpost", "Base Sur"], source=["Quito", "Ecuador"]),
    event(6, "CONSULT", actor=["envoys", "guarantors", "Argentina"], place="Brasilia", date="1995-02-10"),
    agreement(6, ["peace", "other"], ["agreed", "announced", "implemented"], date="1942"),
    agreement(7, "ceasefire", "offered", party=["Duran Ballen", "President", *ECUADOR]),
    figure(8, "displaced", 900, 900, place=["Pindal", "schools"], source="mayor"),
    figure(9, "missing", 2, 2, group=["Shuar guides", "guides"]),
], [
    never(3, "condition", type=["control"], own_voice=True, why="one side's word, contradicted by the other"),
    never(7, "condition", type=["ceasefire"], why="an offer with a condition"),
    never(7, "agreement", type=["surrender"], why="a truce is offered"),
])

# Zaire: a capital taken without resistance, a flight, soldiers who change clothes, reprisals.
AFDL = ["AFDL", "Alliance", "Alliance of Democratic Forces", "Kabila's fighters", "rebels", "Kabila's rebels"]
add("kinshasa-1997", "1997-05-18", "AP", [
    "KINSHASA, Zaire (AP) — Thousands of rebels loyal to Laurent Kabila filed into Kinshasa on Saturday to the cheers of crowds waving palm fronds, bringing the curtain down on Mobutu Sese Seko's 32-year rule.",
    "Hardly a shot was heard at the airport, which the garrison had vacated overnight.",
    "Many of Mobutu's soldiers shed their uniforms; others handed over their rifles to the first rebels they met.",
    "Gen. Mahele Lieko, the army chief, was murdered at a barracks on Friday night by members of the presidential guard who regarded him as a traitor, two officers said.",
    "The Red Cross picked up more than 200 bodies, most of them thought to be those of looters and soldiers lynched by mobs.",
    "From Lubumbashi, Kabila proclaimed himself head of state and ordered a three-day stand-down of his forces, his aides said.",
    "The whereabouts of Mobutu, who left for his palace in Gbadolite on Friday, were a mystery.",
    "U.S. envoy Bill Richardson had pressed Kabila not to enter the city by force.",
    "A ferry overloaded with fleeing officers and their families crossed to Brazzaville, where Congolese troops relieved them of their arms.",
    "Kabila has brushed aside calls for him to account for the refugees who vanished in the eastern forests.",
], [
    event(0, ["MOBILIZE", "ASSAULT"], actor=AFDL, place="Kinshasa", date="1997-05-17"),
    condition(1, ["control", "presence"], ["loses", "ends"], holder="garrison", place="airport"),
    event(1, "RETREAT", actor="garrison", place="airport", date=["1997-05-16", "1997-05-17"]),
    event(2, "RETREAT", actor=["Mobutu's soldiers", "soldiers", "others"]),
    event(3, "ASSAULT", actor=["presidential guard", "members of the presidential guard"], recipient=["Mahele", "Lieko", "army chief"], place="barracks", date="1997-05-16", source=["two officers", "officers"]),
    figure(4, "killed", 200, None, source=["Red Cross"]),
    event(4, "ASSAULT", actor="mobs", recipient=["looters", "soldiers", "looters and soldiers"]),
    event(5, ["CONCEDE", "REQUEST", "RETREAT", "AGREE"], actor="Kabila", source=["aides", "his aides"], status=["occurred", "ongoing", "planned", "demanded", "agreed"]),
    gap(6, question="where", reason=UNCLEAR),
    event(7, "REQUEST", actor=["Richardson", "U.S. envoy"], recipient="Kabila", status=ASKED),
    event(8, ["COERCE", "RETREAT"], actor=["Congolese troops", "troops"], place="Brazzaville"),
    event(9, "REJECT", actor="Kabila"),
], [
    never(1, "event", type=["ASSAULT"], why="hardly a shot"),
    never(7, "event", type=["ASSAULT", "MOBILIZE"], why="what he was asked not to do"),
    never(8, "agreement", type=["surrender"], why="arms taken at a landing"),
])

# Ethiopia and Eritrea: air raids traded, a school hit, a plane lost, an embargo on flights, mediators rebuffed.
ERITREA = ["Eritrea", "Eritrean", "Asmara", "Eritrean jets"]
ETHIOPIA = ["Ethiopia", "Ethiopian", "Addis Ababa", "Ethiopian MiGs"]
add("asmara-1998", "1998-06-07", "Reuters", [
    "ASMARA, June 7 (Reuters) - Ethiopia and Eritrea exchanged mortar and tank fire on Sunday along a frontier that neither has ever marked out, while foreigners queued for the last flights out of Asmara.",
    "Ethiopian MiGs bombed the city's airport on Friday and again on Saturday; one was hit by anti-aircraft fire and its pilot taken prisoner.",
    "Within an hour of the first raid, Eritrean jets strafed a primary school in Mekele, the main town of Ethiopia's Tigray region, and dropped cluster bombs on those who came to help.",
    "The explosions cost the lives of 47 people, ten of whom were pupils, Mekele's health bureau said, and left 130 others with wounds.",
    "Eritrea, which insists that it has no quarrel with civilians, declined to elaborate on the raid.",
    "A plan drawn up by the United States and Rwanda would have Eritrean soldiers leave Badme, a dusty settlement they marched into on May 12.",
    "Addis Ababa has said yes to it; Asmara balked, arguing that the land had been its own since colonial days.",
    "“We will not be leaving, it's like saying the sun will not rise,” President Isayas Afewerki told reporters.",
    "Both governments agreed to a 13-hour moratorium on air raids so that aircraft could fetch 1,500 Westerners.",
    "Diplomats reckon that each army has moved 20,000 men up to the line; the two commands are keeping mum about their strength.",
], [
    event(0, "ASSAULT", actor=ERITREA + ETHIOPIA, place="frontier", date="1998-06-07"),
    event(1, "ASSAULT", actor=ETHIOPIA, place=["airport", "Asmara"], date=["1998-06-05", "1998-06-06"]),
    event(1, ["ASSAULT", "COERCE"], recipient="pilot"),
    event(2, "ASSAULT", actor=ERITREA, place=["Mekele", "primary school", "school"], date="1998-06-05"),
    figure(3, "killed", 47, 47, source=["health bureau", "Mekele's health bureau"]),
    figure(3, "killed", 10, 10, group="pupils", source=["health bureau", "Mekele's health bureau"]),
    figure(3, "injured", 130, 130, source=["health bureau", "Mekele's health bureau"]),
    gap(4, reason=["no_comment", "not_said"]),
    event(5, ["MOBILIZE", "ASSAULT"], actor=["Eritrean soldiers", *ERITREA], place="Badme", date="1998-05-12"),
    event(6, "REJECT", actor=ERITREA),
    event(6, ["AGREE", "SUPPORT", "CONCEDE"], actor=ETHIOPIA),
    event(7, "REJECT", actor=["Isayas Afewerki", "Afewerki", "President", *ERITREA]),
    agreement(8, ["ceasefire", "evacuation", "access"], ["agreed", "announced", "implemented"], party=["both governments", *ERITREA, *ETHIOPIA]),
    figure(8, "evacuated", 1500, 1500, group="Westerners"),
    figure(9, "fighters", 20000, 20000, source="diplomats"),
    gap(9, question="how_many", reason=["not_said", "no_comment"]),
], [
    never(5, "event", type=["RETREAT"], why="what a plan would have them do"),
    never(7, "event", type=["RETREAT"], why="they will not leave"),
])

# Kashmir: peaks retaken, infiltrators whom one side disowns, bodies sent home, a plea and a snub.
INDIA = ["Indian", "India", "Indian troops", "Indian soldiers", "army", "Naga and Grenadier battalions"]
PAKISTAN = ["Pakistan", "Pakistani", "Islamabad"]
add("kargil-1999", "1999-06-20", "Press Trust of India", [
    "SRINAGAR, June 20 (PTI) - A battalion of the Naga regiment scaled an ice wall under cover of darkness and recaptured Point 5140, the highest spur of the Tololing ridge, army sources said on Sunday.",
    "Not a single life was lost in the assault, they added.",
    "The intruders, put by the army at around 600 in the Drass and Batalik sectors, have been raining shells on the highway to Leh for six weeks.",
    "New Delhi says that they are regulars of Pakistan's Northern Light Infantry; Islamabad insists they are Kashmiri freedom fighters over whom it has no say.",
    "The mutilated bodies of six soldiers who went missing on patrol in May were repatriated at the Kargil post on June 9.",
    "Foreign Minister Jaswant Singh told his Pakistani counterpart, Sartaj Aziz, in New Delhi eight days ago to vacate the heights, and Mr Aziz flew home empty-handed.",
    "The Indian Air Force has so far lost two fighters and a helicopter gunship to shoulder-fired missiles.",
    "About 30,000 villagers have moved out of the shelling's reach, many of them to tents near Sankoo, the district commissioner told PTI.",
    "Washington has leaned on Prime Minister Nawaz Sharif to call the men back.",
    "Sources here would not be pinned down on whether the army might cross the Line of Control.",
], [
    condition(0, "control", "gains", holder=[*INDIA, "Troops", "Naga regiment"], place=["Point 5140", "Tololing", "Tololing ridge"], source=["army sources", "sources"]),
    event(0, ["ASSAULT", "COERCE"], actor=[*INDIA, "Troops", "Naga regiment"], place=["Point 5140", "Tololing", "Tololing ridge"], source=["army sources", "sources"]),
    figure(1, "killed", 0, 0, source=["army sources", "sources"]),
    figure(2, "fighters", 600, 600, place=["Drass", "Batalik"], source="army"),
    event(2, "ASSAULT", actor="intruders", place=["highway", "Leh", "highway to Leh"]),
    figure(4, ["killed", "missing"], 6, 6, group="soldiers"),
    event(5, ["REQUEST", "CONSULT"], actor=["Jaswant Singh", "Singh", "Foreign Minister"], recipient=["Aziz", "Sartaj Aziz", "counterpart"], place="New Delhi", date="1999-06-12", status=ASKED),
    figure(6, "destroyed", 2, 2, group="fighters"),
    event(6, "ASSAULT", recipient=["Indian Air Force", "fighters", "helicopter gunship", "helicopter"]),
    figure(7, ["displaced", "evacuated"], 30000, 30000, group="villagers", source=["district commissioner", "commissioner"]),
    event(8, "REQUEST", actor=["Washington", "United States"], recipient=["Nawaz Sharif", "Sharif", "Prime Minister"], status=ASKED),
    gap(9, question=["whether", "what"], reason=["not_said", "no_comment", "not_clear"]),
], [
    never(5, "event", type=["RETREAT"], why="told to vacate; they have not"),
    never(8, "event", type=["RETREAT"], why="the men have not been called back"),
    never(9, "event", type=["ASSAULT", "MOBILIZE"], why="a crossing that nobody speaks of"),
])

# Macedonia: an ambush, a mine, reprisals on a mosque, a deal initialled, a signing in doubt.
NLA = ["NLA", "National Liberation Army", "UCK", "guerrillas", "ethnic Albanian guerrillas", "rebels"]
add("tetovo-2001", "2001-08-10", "AFP", [
    "SKOPJE (AFP) — Eight Macedonian reservists died on Friday when their truck ran over an anti-tank mine near the village of Ljubanci, two days after gunmen mowed down ten of their comrades on the Skopje-Tetovo motorway.",
    "State radio blamed the ethnic Albanian National Liberation Army (NLA) for both attacks; one of its commanders, who goes by the name of Hoxha, owned up to the first but knew nothing, he claimed, of the mine.",
    "In Prilep, the home town of most of the ten, a mob set the Carsi mosque ablaze while police looked on, an AFP correspondent saw.",
    "Firefights flared around Tetovo throughout Thursday night, and the football stadium there passed into rebel hands.",
    "A government spokesman, Antonio Milososki, would only say that “corrections to the front line” had taken place.",
    "The two Slav and two Albanian parties initialled a peace settlement in Ohrid on Wednesday and are due to put their names to it on Monday.",
    "EU envoy Francois Leotard, who shuttled between the four all summer, conceded that he could not promise anything.",
    "NATO has a force of 3,500 standing by to gather in the guerrillas' weapons, but will not send it until the shooting stops.",
    "The number of people chased from their homes since February has topped 125,000, according to the UNHCR.",
    "An earlier armistice around Tetovo, which was to give both sides a respite in which to collect their dead, frayed within hours and then gave way.",
], [
    event(0, "ASSAULT", recipient=["Macedonian reservists", "reservists", "truck"], place="Ljubanci", date="2001-08-10"),
    figure(0, "killed", 8, 8, group=["Macedonian reservists", "reservists"], place="Ljubanci", date="2001-08-10"),
    event(0, "ASSAULT", actor="gunmen", place=["Skopje-Tetovo motorway", "motorway", "Tetovo"], date="2001-08-08"),
    figure(0, "killed", 10, 10, group=["comrades", "reservists"], date="2001-08-08"),
    event(1, "ACCUSE", actor="State radio", recipient=NLA),
    event(1, "ASSAULT", actor=NLA, source="State radio"),
    event(1, "ASSAULT", actor=[*NLA, "Hoxha"], source=["Hoxha", "commanders", "one of its commanders"]),
    event(2, ["ASSAULT", "PROTEST", "COERCE"], actor="mob", place=["Prilep", "Carsi mosque", "mosque"]),
    event(3, "ASSAULT", place="Tetovo", date="2001-08-09"),
    condition(3, "control", "gains", holder=["rebel", *NLA], place=["football stadium", "stadium", "Tetovo"]),
    agreement(5, "peace", ["agreed", "announced"], place="Ohrid", date="2001-08-08"),
    event(5, ["AGREE", "SUPPORT"], date="2001-08-13", status=[*TO_COME]),
    event(6, ["CONSULT"], actor=["Leotard", "EU envoy"]),
    figure(7, "fighters", 3500, 3500, group=["NATO", "force"]),
    event(7, ["MOBILIZE", "REJECT"], actor="NATO", status=[*TO_COME, "hypothetical", "occurred", "ongoing"]),
    figure(8, "displaced", 125000, None, date="2001-02", source="UNHCR"),
    agreement(9, "ceasefire", ["collapsed", "violated"], place="Tetovo"),
], [
    never(7, "event", type=["RETREAT"], why="weapons still to be gathered in"),
    never(7, "condition", type=["ceasefire", "calm"], why="the shooting has not stopped"),
    never(5, "condition", type=["ceasefire", "calm"], why="a settlement not yet signed"),
])

# Afghanistan: a digest of radios and agencies; a city lost, a withdrawal said to be tactical, prisoners' fate in doubt.
TALEBAN = ["Taleban", "Taleban fighters", "Taliban"]
add("mazar-2001", "2001-11-10", "Central Asia Media Digest", [
    "The city of Mazar-e Sharif slipped from the Taleban's grasp on Friday evening after a push by horsemen under Abdorrashid Dostum and Mohammad Atta, Iranian radio in Mashhad reported.",
    "The Afghan Islamic Press (AIP) news agency, quoting a Taleban official, said that the movement's fighters had pulled out in good order to spare the city's inhabitants and were regrouping at Samangan.",
    "A spokesman for Dostum, Mohammad Hasham Saad, told Uzbek television that 500 Taleban had been put out of action and that the rest were being hunted down.",
    "Tajik radio spoke of 90 fatalities on the Taleban side.",
    "The pan-Arab channel Al-Jazeera said American B-52s had softened up the defences at Shulgareh for three days beforehand.",
    "Several hundred Pakistani volunteers were holed up in the Soltan Razia girls' school and had turned their guns on two elders who came to parley with them, Iranian radio added.",
    "The AIP reported that its correspondent could not establish what had happened to Taleban governor Mullah Nurollah.",
    "Radio Shari'at in Kabul made no mention of the loss of the city in any of its bulletins on Saturday.",
    "U.N. lorries loaded with wheat are lined up on the Uzbek bank of the Amu Darya, ready to cross as soon as Tashkent unlocks the Friendship Bridge.",
    "Accounts of the final hours are sketchy and conflicting.",
], [
    condition(0, "control", ["loses", "ends"], holder=TALEBAN, place="Mazar-e Sharif", date="2001-11-09", source=["Iranian radio", "radio"]),
    event(0, "ASSAULT", actor=["horsemen", "Dostum", "Atta"], place="Mazar-e Sharif", source=["Iranian radio", "radio"]),
    event(1, "RETREAT", actor=["movement's fighters", *TALEBAN], source=["AIP", "Afghan Islamic Press"]),
    event(1, "RETREAT", actor=["movement's fighters", *TALEBAN], source=["Taleban official", "official"]),
    figure(2, ["killed", "casualties"], 500, 500, group=TALEBAN, source=["Saad", "spokesman"]),
    figure(3, "killed", 90, 90, group=[*TALEBAN, "Taleban side"], source="Tajik radio"),
    event(4, "ASSAULT", actor=["American B-52s", "B-52s", "American", "United States"], place="Shulgareh", source="Al-Jazeera"),
    event(5, "ASSAULT", actor=["Pakistani volunteers", "volunteers"], recipient=["elders", "two elders"], source=["Iranian radio", "radio"]),
    figure(5, ["trapped", "remaining", "fighters"], *HUNDREDS, group=["Pakistani volunteers", "volunteers"], source=["Iranian radio", "radio"]),
    gap(6, reason=UNCLEAR),
    event(8, "AID", actor=["U.N.", "United Nations", "U.N. lorries"], status=["planned", "hypothetical", "ongoing"]),
    gap(9, reason=["not_clear", "not_verified", "disputed"]),
], [
    never(2, "figure", type=["killed", "casualties"], own_voice=True, why="a warlord's spokesman's number"),
    never(8, "event", type=["RETREAT"], why="lorries that wait at a bridge"),
    never(6, "figure", why="nothing is counted"),
])

# Côte d'Ivoire: the retaking of a city claimed and mocked; a truce nobody signed; foreign troops keep apart.
MPCI = ["rebels", "MPCI", "Patriotic Movement of Ivory Coast", "mutineers", "insurgents"]
add("bouake-2002", "2002-10-08", "Reuters", [
    "YAMOUSSOUKRO (Reuters) - State television said loyalist soldiers were mopping up the last pockets of resistance in Bouake on Tuesday, but rebels there paraded through the market and laughed off the report.",
    "“They came, they saw, and they ran,” said Sergeant-Major Tuo Fozie of the Patriotic Movement of Ivory Coast (MPCI).",
    "Government forces in armoured cars thrust into the rebels' main bastion from the south on Sunday and got as far as the cathedral before they were repulsed, inhabitants said.",
    "Three burnt-out armoured cars still stood on the Yamoussoukro road, a Reuters reporter saw.",
    "Around 60 gendarmes and their sons were shot in cold blood in a barracks that night, a survivor told a French newspaper; the MPCI has called his account pure invention.",
    "West African mediators packed their bags on Sunday after President Laurent Gbagbo rebuffed, for the third day running, their plea that he sign a truce.",
    "French troops took 1,200 foreigners to safety last week and have since drawn a line across the country to keep the two sides apart.",
    "Paris was at pains to stress that it would not take part in the fighting.",
    "It remains to be seen who is bankrolling the mutineers, who have new satellite phones and pay for their meals.",
    "Abidjan has pointed the finger at Burkina Faso.",
], [
    event(0, "ASSAULT", actor=["loyalist soldiers", "soldiers"], place="Bouake", date="2002-10-08", source="State television"),
    event(0, "REJECT", actor=MPCI),
    event(2, "ASSAULT", actor=["Government forces", "armoured cars"], place=["Bouake", "bastion"], date="2002-10-06", source=["inhabitants"]),
    condition(2, "control", HOLDS, holder=MPCI, place=["Bouake", "bastion"]),
    figure(3, "destroyed", 3, 3, group=["armoured cars", "burnt-out armoured cars"]),
    event(4, "ASSAULT", recipient=["gendarmes", "sons"], place="barracks", date="2002-10-06", source="survivor"),
    figure(4, "killed", 60, 60, place="barracks", source="survivor"),
    event(4, ["REJECT", "ACCUSE"], actor=MPCI),
    event(5, "REJECT", actor=["Laurent Gbagbo", "Gbagbo", "President"], date="2002-10-06"),
    event(6, "AID", actor=["French troops", "France"], recipient="foreigners"),
    figure(6, "evacuated", 1200, 1200, group="foreigners"),
    event(7, "REJECT", actor=["Paris", "France"]),
    gap(8, question="who", reason=UNCLEAR),
    event(9, "ACCUSE", actor=["Abidjan", "Ivory Coast"], recipient="Burkina Faso"),
], [
    never(0, "condition", type=["control"], change=["gains", "loses"], own_voice=True, why="state television's claim, mocked by the rebels"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="a survivor's account, called an invention"),
    never(5, "agreement", type=["ceasefire"], why="a truce that was not signed"),
    never(7, "event", type=["ASSAULT"], why="what Paris will not do"),
])

# Iraq: a military communiqué's manner; a city fought through, hostages found, wounded, civilians not counted.
MARINES = ["Marines", "U.S.", "U.S. forces", "U.S. Marines", "multinational force", "Multi-National Force"]
add("fallujah-2004", "2004-11-11", "Multi-National Force press office", [
    "CAMP FALLUJAH, Iraq – Marines, soldiers and Iraqi Security Forces have secured three quarters of Fallujah since the start of Operation Al Fajr on Monday night, the Multi-National Force reported Thursday.",
    "Eighteen U.S. and five Iraqi servicemen have made the ultimate sacrifice, and 178 Americans have been wounded in action.",
    "The enemy has suffered an estimated 600 dead.",
    "Iraqi commandos stormed into the Hadhra al-Muhammadiyah mosque on Wednesday after coming under small-arms fire from its minaret, and detained four gunmen.",
    "In a house in the Jolan quarter, troops came upon an Iraqi taxi driver who had been held for ransom, chained to a wall, for ten days; he has since been reunited with his family.",
    "The old iron bridge over the Euphrates, in insurgent hands since April, has been reopened to ambulances.",
    "Two AH-1W Super Cobra helicopters were forced down by ground fire north of the city; all four crew members were picked up unharmed.",
    "The Iraqi Red Crescent has asked to be let in with seven truckloads of food and medicine, a request that is under review.",
    "The Force does not keep a tally of civilians.",
    "Insurgent leader Abu Musab al-Zarqawi, for whose arrest $25 million has been offered, may have got away before the cordon closed.",
], [
    condition(0, "control", ["gains", "holds"], holder=[*MARINES, "soldiers", "Iraqi Security Forces"], place="Fallujah", date="2004-11-08", source=["Multi-National Force"]),
    figure(1, "killed", 18, 18, group=["U.S.", "servicemen", "U.S. servicemen"]),
    figure(1, "killed", 5, 5, group=["Iraqi", "servicemen", "Iraqi servicemen"]),
    figure(1, "injured", 178, 178, group="Americans"),
    figure(2, "killed", 600, 600, group="enemy"),
    event(3, "ASSAULT", actor="Iraqi commandos", place=["mosque", "Hadhra al-Muhammadiyah mosque"], date="2004-11-10"),
    event(3, ["COERCE", "ASSAULT"], actor="Iraqi commandos", recipient="gunmen"),
    figure(3, "detained", 4, 4, group="gunmen"),
    event(4, ["ASSAULT", "COERCE"], recipient=["taxi driver", "Iraqi taxi driver"], place=["Jolan", "house", "Jolan quarter"]),
    condition(5, "control", [*HOLDS, "gains", "begins", "loses", "ends"], holder=["insurgent", "insurgents"], place=["bridge", "old iron bridge"], date="2004-04"),
    event(6, "ASSAULT", recipient=["helicopters", "Super Cobra helicopters"], place=["city", "Fallujah", "north of the city"]),
    event(6, "AID", recipient=["crew members", "crew"]),
    event(7, "REQUEST", actor=["Iraqi Red Crescent", "Red Crescent"], status=ASKED),
    gap(8, question=["how_many", "what"], reason=["not_said", "not_clear"]),
], [
    never(7, "event", type=["AID"], why="asked to be let in; not yet allowed"),
    never(9, "event", type=["COERCE"], why="he has not been arrested"),
    never(8, "figure", why="no tally"),
])

# Chad: a capital entered, a palace held out, a border crossed by crowds, a truce one side took back.
CHADREBELS = ["rebel", "rebels", "rebel alliance", "rebel column", "Chadian rebels"]
add("ndjamena-2008", "2008-02-05", "AFP", [
    "NDJAMENA (AFP) — Rebels who roared into the Chadian capital in 300 pick-up trucks on Saturday and boxed President Idriss Deby into his palace were nowhere to be seen on Tuesday, leaving behind streets littered with corpses.",
    "Deby's troops, with tanks and helicopters, “swept the city clean”, Interior Minister Ahmat Mahamat Bachir crowed on French radio.",
    "Rebel spokesman Abderaman Koulamallah countered that his men had stepped back to the outskirts so that civilians could get away.",
    "He said that they were willing to observe a ceasefire proposed by Libya and Burkina Faso; the prime minister, Nouradin Koumakoye, saw no point in one, since the rebels “no longer exist”.",
    "Between Saturday and Monday some 20,000 people poured over the bridge into the Cameroonian town of Kousseri, the UNHCR said.",
    "Looters ransacked the central market and the national radio, whose studios were gutted by fire.",
    "Medecins Sans Frontieres nursed 70 people with bullet wounds in a single morning.",
    "Three opposition leaders were spirited away by men in uniform on Sunday, their relatives said; nobody will tell them where they are.",
    "The government alleged that Sudan had armed the column and unleashed it to block a European force for Darfur refugees; Khartoum retorted that it had its own wars to see to.",
    "The part played by the French garrison is murky: Paris denies that its soldiers engaged the rebels, and would not discuss the ammunition that its planes are said to have brought in.",
], [
    event(0, ["ASSAULT", "MOBILIZE"], actor=CHADREBELS, place=["Chadian capital", "Ndjamena", "N'Djamena"], date="2008-02-02"),
    event(1, "ASSAULT", actor=["Deby's troops", "troops"], place=["city", "Ndjamena", "N'Djamena"], source=["Bachir", "Interior Minister"]),
    event(2, "RETREAT", actor=["his men", "men", *CHADREBELS], source=["Koulamallah", "Rebel spokesman"]),
    agreement(3, "ceasefire", ["offered", "agreed", "announced"], party=[*CHADREBELS, "Libya", "Burkina Faso"]),
    event(3, "REJECT", actor=["Koumakoye", "prime minister"]),
    figure(4, "displaced", 20000, 20000, place=["bridge", "Kousseri", "Ndjamena", "N'Djamena"], source="UNHCR"),
    event(5, ["COERCE", "ASSAULT"], actor="looters", place=["central market", "market", "national radio"]),
    figure(6, "injured", 70, 70),
    event(6, "AID", actor=["Medecins Sans Frontieres", "MSF"]),
    event(7, ["COERCE", "ASSAULT"], actor=["men in uniform", "men"], recipient=["opposition leaders", "leaders"], date="2008-02-03", source="relatives"),
    figure(7, ["detained", "abducted", "missing"], 3, 3, group=["opposition leaders", "leaders"], source="relatives"),
    gap(7, question="where", reason=UNCLEAR),
    event(8, "AID", actor="Sudan", source="government"),
    event(9, "ASSAULT", actor=["its soldiers", "soldiers", "French garrison", "Paris", "France"], recipient=CHADREBELS, source=["Paris", "France"]),
    gap(9, reason=["no_comment", "not_said", "not_clear"]),
], [
    never(3, "condition", type=["ceasefire"], why="proposed, and refused by one side"),
    never(4, "event", type=["RETREAT"], why="people who flee"),
    never(8, "event", type=["AID"], own_voice=True, why="the government's allegation"),
    never(9, "event", type=["ASSAULT"], own_voice=True, why="Paris denies it"),
])

# Yemen, 2009: a state agency; terms put by a government, a camp bombed, an inquiry, claims of enemies slain.
HUTHI = ["Houthi", "rebels", "insurgents", "Houthi rebels", "rebellious elements"]
add("saada-2009", "2009-09-18", "Saba", [
    "SANA'A, Sept. 18 (Saba) – The government said it would hold fire in Saada governorate over the Eid holiday if the rebellious elements dismantled their checkpoints, came down from the mountains and gave back looted army equipment.",
    "An official source at the Supreme Security Committee said the armed forces had slain 43 rebels around Harf Sufyan since Thursday morning and wrecked eleven of their vehicles.",
    "The army had also foiled an attempt to slip into the old city of Saada from its northern gate, the source went on.",
    "A statement in the name of rebel leader Abdul-Malik al-Houthi said that his followers would welcome any halt to what he termed a war of extermination.",
    "It alleged that on Wednesday a warplane had rocketed families camped under a bridge at al-Adi, 87 of whom met their deaths.",
    "A truce mediated by Qatar in June 2007 was renewed the following February and lasted all of three months after that.",
    "Aid agencies have been clamouring for a corridor through which to reach the 150,000 people whom five years of strife have made homeless.",
    "The source lashed out at Tehran for bankrolling sedition.",
    "He was tight-lipped about the army's own casualties.",
    "Two tribal sheikhs who had been mediating were waylaid and killed on the road to Razih, local dignitaries reported.",
], [
    agreement(0, "ceasefire", ["offered", "announced"], place=["Saada", "Saada governorate"], source="government"),
    event(1, "ASSAULT", actor="armed forces", recipient=HUTHI, place="Harf Sufyan", date="2009-09-17", source=["official source", "source"]),
    figure(1, "killed", 43, 43, group=HUTHI, place="Harf Sufyan", date="2009-09-17", source=["official source", "source"]),
    figure(1, "destroyed", 11, 11, group="vehicles", source=["official source", "source"]),
    event(2, "ASSAULT", place=["Saada", "old city", "northern gate"], source=["source", "official source"], status=["failed", "occurred", "ended"]),
    event(3, ["SUPPORT", "AGREE", "CONCEDE"], actor=["his followers", "followers", "al-Houthi", *HUTHI], status=["occurred", "planned", "hypothetical", "proposed"]),
    event(4, "ASSAULT", actor="warplane", place=["al-Adi", "bridge"], date="2009-09-16", source=["statement", "al-Houthi"]),
    figure(4, "killed", 87, 87, group="families", place=["al-Adi", "bridge"], source=["statement", "al-Houthi"]),
    agreement(5, "ceasefire", ["agreed", "announced", "implemented"], date="2007-06"),
    agreement(5, "ceasefire", ["extended", "collapsed", "expired"]),
    event(6, "REQUEST", actor=["aid agencies", "agencies"], status=ASKED),
    figure(6, "displaced", 150000, 150000),
    event(7, "ACCUSE", actor=["source", "official source"], recipient=["Tehran", "Iran"]),
    gap(8, question="how_many", reason=["not_said", "no_comment"]),
    event(9, "ASSAULT", recipient=["tribal sheikhs", "sheikhs"], place=["Razih", "road to Razih"], source=["local dignitaries", "dignitaries"]),
    figure(9, "killed", 2, 2, group=["tribal sheikhs", "sheikhs"], source=["local dignitaries", "dignitaries"]),
], [
    never(0, "condition", type=["ceasefire"], why="on offer, on terms"),
    never(0, "event", type=["RETREAT"], why="terms put to the rebels"),
    never(2, "condition", type=["control"], change=["gains", "loses"], why="the attempt was foiled"),
    never(4, "event", type=["ASSAULT"], own_voice=True, why="one side's allegation"),
])

# Libya, 2011: a live blog; columns bombed short of a city, a truce proclaimed and disbelieved, bodies counted.
GADDAFI = ["Gaddafi", "Gaddafi's forces", "Gaddafi's tanks", "Gaddafi's men", "loyalists", "Libyan army", "Libya"]
FRANCE = ["French", "French jets", "French pilots", "France"]
BENGHAZI = [
    "French pilots have turned a column of Gaddafi's tanks to scrap on the road south of Benghazi, our reporter at the scene says; he counted 14 charred hulls.",
    "The tanks had nosed into the city's western suburbs on Saturday before being sent packing by men with petrol bombs and hunting rifles.",
    "Jalaa hospital tells us it took in 94 dead over the two days.",
    "A Libyan army spokesman has just gone on air to declare an immediate ceasefire, the second in three days.",
    "“Our view is that he broke the first the moment he announced it,” says an adviser to President Obama.",
    "Shells are still being lobbed into Misrata, a doctor there tells us by Skype, and there are snipers on the roof of the insurance building.",
    "Tripoli says 64 people died when cruise missiles came down on the capital overnight; none of the bodies has been shown to the press.",
    "The head of the Arab League, Amr Moussa, voices misgivings: what is happening, he says, goes beyond the no-fly zone that Arabs asked for.",
    "Four journalists of an American paper, seized by loyalists near Ajdabiya on Tuesday, will be let go tomorrow, according to Gaddafi's son Saif al-Islam.",
    "A Turkish hospital ship has been denied entry to Misrata, whose port Libyan frigates have choked off since Friday.",
]
add("benghazi-live-2011", "2011-03-20", "Mediterranean Live", BENGHAZI, [
    event(0, "ASSAULT", actor=FRANCE, recipient=GADDAFI, place=["road", "Benghazi", "south of Benghazi"], source=["reporter", "our reporter"]),
    figure(0, "destroyed", 14, 14, group=["hulls", "tanks", "charred hulls"], source=["reporter", "our reporter"]),
    event(1, ["ASSAULT", "MOBILIZE"], actor=["tanks", *GADDAFI], place=["western suburbs", "Benghazi", "city's western suburbs"], date="2011-03-19"),
    figure(2, "killed", 94, 94, source=["Jalaa hospital", "hospital"]),
    agreement(3, "ceasefire", ["announced", "offered"], party=["Libyan army", *GADDAFI], source=["spokesman", "Libyan army spokesman"], date="2011-03-20"),
    agreement(4, "ceasefire", "violated", source="adviser"),
    event(5, "ASSAULT", place="Misrata", source="doctor"),
    event(6, "ASSAULT", place=["capital", "Tripoli"], date=["2011-03-19", "2011-03-20"], source="Tripoli"),
    figure(6, "killed", 64, 64, source="Tripoli"),
    event(7, ["ACCUSE", "REJECT"], actor=["Amr Moussa", "Moussa"]),
    event(8, ["ASSAULT", "COERCE"], actor=GADDAFI, recipient="journalists", place="Ajdabiya", date="2011-03-15"),
    event(8, "RETREAT", recipient="journalists", date="2011-03-21", source=["Saif al-Islam"], status=["planned", "agreed", "proposed"]),
    figure(8, ["detained", "abducted", "hostages", "released"], 4, 4, group="journalists"),
    condition(9, ["blockade", "siege"], STANDS, holder=["Libyan frigates", "frigates", *GADDAFI], place=["port", "Misrata"], date="2011-03-18"),
    event(9, ["COERCE", "REJECT"], recipient=["ship", "hospital ship", "Turkish hospital ship"]),
], [
    never(1, "condition", type=["control"], change=["gains"], why="they were sent packing"),
    never(3, "condition", type=["ceasefire"], change=["begins", "holds", "continues"], own_voice=True, why="a spokesman's declaration that is disbelieved"),
    never(6, "figure", type=["killed"], own_voice=True, why="one side's number, with no body shown"),
    never(8, "event", type=["RETREAT"], why="tomorrow, if he keeps his word"),
], title="Libya: day two of the air campaign – live", text="LIVE | Libya: day two of the air campaign\n\n" + "\n\n".join(
    f"{clock}\n{body}" for clock, body in zip(
        ["18:52 GMT", "18:20 GMT", "17:45 GMT", "16:03 GMT", "14:30 GMT", "13:11 GMT"],
        [" ".join(BENGHAZI[0:3]), " ".join(BENGHAZI[3:5]), BENGHAZI[5], BENGHAZI[6], BENGHAZI[7], " ".join(BENGHAZI[8:])], strict=True)) + "\n")

# Côte d'Ivoire, 2011: a UN press briefing; heavy weapons struck, a president holed up, ransom-free releases, figures of two towns.
FRCI = ["Republican Forces", "FRCI", "Ouattara's forces", "forces loyal to Mr. Ouattara", "fighters loyal to Mr. Ouattara"]
add("abidjan-2011", "2011-04-07", "UNOCI press office", [
    "Briefing journalists in Abidjan on Thursday, UNOCI spokesperson Hamadoun Touré said former President Laurent Gbagbo was still holed up in the basement of his residence in Cocody with a handful of relatives and aides.",
    "Mi-24 helicopters of the mission had taken out four rocket launchers and an armoured vehicle at the Agban and Akouédo camps on Monday, he recalled, in line with Security Council resolution 1975.",
    "Fighters loyal to President Alassane Ouattara, the Republican Forces (FRCI), had tried on Wednesday to force their way into the residence but had run into heavy machine-gun fire and drawn back.",
    "Three generals had telephoned the mission the day before to say that they were telling their men to stop fighting and turn in their weapons to UNOCI.",
    "Mr. Gbagbo had since told a French channel that he had no intention of standing down.",
    "The French ambassador's house had come under mortar fire, whereupon a Licorne helicopter flattened the position the rounds had come from.",
    "Eleven peacekeepers had sustained injuries since the beginning of the week, one of them serious.",
    "In Duékoué, the human rights division had so far documented the deaths of 330 people between 28 and 30 March, the bulk of which it attributed to Mr. Ouattara's men, who protest their innocence.",
    "The spokesperson was unable to provide any information on the two Frenchmen and the Malaysian carried off from the Novotel by armed men on Monday.",
    "A Caritas convoy carrying water tablets had been waved back at three roadblocks.",
], [
    event(1, "ASSAULT", actor=["Mi-24 helicopters", "helicopters", "mission", "UNOCI"], place=["Agban", "Akouédo"], date="2011-04-04", source=["Touré", "spokesperson"]),
    figure(1, "destroyed", 4, 4, group="rocket launchers", source=["Touré", "spokesperson"]),
    event(2, "ASSAULT", actor=FRCI, place="residence", date="2011-04-06"),
    event(2, "RETREAT", actor=FRCI),
    event(3, ["CONCEDE", "REQUEST", "RETREAT", "AGREE"], actor=["generals", "three generals"], status=["occurred", "ongoing", "planned", "agreed", "demanded"]),
    event(4, "REJECT", actor=["Gbagbo", "President"]),
    event(5, "ASSAULT", place=["French ambassador's house", "house", "ambassador's house"]),
    event(5, "ASSAULT", actor=["Licorne helicopter", "helicopter", "Licorne"]),
    figure(6, "injured", 11, 11, group="peacekeepers", date="2011-04-04"),
    figure(7, "killed", 330, 330, place="Duékoué", date="2011-03-28", source=["human rights division"]),
    event(7, "ASSAULT", actor=["Ouattara's men", "Mr. Ouattara's men", *FRCI], place="Duékoué", source=["human rights division"]),
    gap(8, reason=["not_said", "not_clear"]),
    event(8, "ASSAULT", actor="armed men", recipient=["Frenchmen", "Malaysian", "two Frenchmen"], place="Novotel", date="2011-04-04"),
    event(9, "COERCE", recipient=["convoy", "Caritas convoy", "Caritas"]),
], [
    never(2, "condition", type=["control"], change=["gains"], why="they drew back"),
    never(4, "event", type=["RETREAT", "CONCEDE"], why="he will not stand down"),
    never(9, "event", type=["AID"], why="the convoy was waved back"),
])

# Mali, 2012: three towns in three days, two groups in one town, a junta's pledge, sanctions, musicians silenced.
TUAREG = ["Tuareg", "Tuareg rebels", "MNLA", "National Movement for the Liberation of Azawad", "rebels"]
ANSAR = ["Ansar Dine", "Islamists", "Islamist fighters", "bearded men"]
add("timbuktu-2012", "2012-04-02", "AFP", [
    "BAMAKO (AFP) — Mali's fabled desert town of Timbuktu was under the flag of Tuareg rebels on Monday, the third northern centre in as many days that the army has relinquished almost without firing a bullet.",
    "The National Movement for the Liberation of Azawad (MNLA) “has put an end to the occupation”, it boasted on its website.",
    "Townspeople said, however, that bearded men of the Islamist group Ansar Dine had torn down that flag by midday and evicted the MNLA from the military camp.",
    "The captain who seized power in Bamako on March 22, Amadou Sanogo, promised on Sunday to bring back the constitution; west African leaders, unimpressed, clamped an embargo on the country the next morning.",
    "In Gao, overrun on Saturday, hooded gunmen plundered the World Food Programme's stores and drove off with 30 vehicles, a local councillor said by telephone.",
    "Patients were turned out of their beds at the town's hospital, he added, and one woman died on the spot.",
    "Who is giving the orders there is not at all plain.",
    "A colonel in the ethnic Arab militia that was to have shielded Timbuktu, Mohamed Ould Meydou, said his fighters had let the rebels in to avoid a bloodbath.",
    "Since mid-January the rebellion has put more than 200,000 Malians to flight, half of them into neighbouring states.",
    "Algeria said that seven of its consular staff in Gao had been kidnapped, but would not specify by whom.",
], [
    condition(0, "control", ["gains", "holds"], holder=TUAREG, place="Timbuktu", date="2012-04-02"),
    condition(0, "control", ["loses", "ends"], holder="army", place=["Timbuktu", "northern centre", "third northern centre"]),
    condition(2, "control", ["loses", "ends"], holder=TUAREG, place=["military camp", "Timbuktu"], source="townspeople"),
    event(2, ["ASSAULT", "COERCE"], actor=ANSAR, recipient=TUAREG, place=["military camp", "Timbuktu"], source="townspeople"),
    event(3, ["COERCE", "ASSAULT", "MOBILIZE"], actor=["captain", "Sanogo", "Amadou Sanogo"], place="Bamako", date="2012-03-22"),
    event(3, ["AGREE", "CONCEDE", "SUPPORT", "RETREAT"], actor=["Sanogo", "captain"], date="2012-04-01", status=[*TO_COME, "occurred"]),
    event(3, ["SANCTION", "COERCE"], actor=["west African leaders", "leaders"], recipient=["country", "Mali"], date="2012-04-02"),
    event(4, ["COERCE", "ASSAULT"], actor=["hooded gunmen", "gunmen"], place="Gao", source=["local councillor", "councillor"]),
    event(4, "ASSAULT", place="Gao", date="2012-03-31"),
    figure(5, "killed", 1, 1, group=["woman", "one woman"], place=["hospital", "Gao"], source=["councillor", "local councillor"]),
    gap(6, question="who", reason=UNCLEAR),
    figure(8, "displaced", 200000, None, group="Malians", date="2012-01"),
    event(9, "ASSAULT", recipient=["consular staff", "staff"], place="Gao", source="Algeria"),
    figure(9, ["abducted", "hostages"], 7, 7, group=["consular staff", "staff"], place="Gao", source="Algeria"),
    gap(9, question="who", reason=["not_said", "no_comment"]),
], [
    never(7, "event", type=["ASSAULT"], why="they were let in to avoid a bloodbath"),
    never(4, "figure", type=["killed", "injured", "destroyed"], why="30 vehicles driven off"),
    never(7, "agreement", type=["surrender"], own_voice=True, why="a colonel's account of letting rebels in"),
])

# Syria, 2016: the state agency's manner; districts cleansed, buses awaited, an agreement said to be dead and then alive.
SAA = ["Syrian Arab Army", "army units", "units of the Syrian Arab Army", "army", "army and allied forces"]
TERRORISTS = ["terrorists", "terrorist organisations", "terrorist groups", "gunmen"]
add("aleppo-2016", "2016-12-14", "SANA", [
    "Aleppo, SANA – Units of the Syrian Arab Army, in cooperation with the allied forces, on Tuesday restored security and stability to the neighbourhoods of Bustan al-Qasr and al-Kallaseh in Aleppo after eliminating the last dens of terrorists there.",
    "Engineering units are combing the streets for mines and booby traps left behind by the terrorist organisations, SANA's reporter said.",
    "A military source told the agency that the terrorists now cling to less than three square kilometres of the city.",
    "Rocket shells fired by terrorists at al-Furqan and Seif al-Dawla on Wednesday morning claimed the lives of six people and injured 28 others, most of them critically, a source at Aleppo Police Command said.",
    "Twenty buses that were to carry gunmen and their families to the Idlib countryside stood idle at al-Ramouseh crossing for the whole of Wednesday.",
    "Foreign news agencies said the arrangement, worked out by Russia and Turkey on Tuesday evening, had foundered because Damascus wished to link it to the fate of the wounded in al-Fouaa and Kefraya, two towns which terrorist groups have been choking since March 2015.",
    "The U.N. Human Rights Office in Geneva claimed it had word of 82 civilians slain in their homes, an allegation the military source described as fabricated from A to Z.",
    "More than 7,000 citizens have left the eastern neighbourhoods through safe corridors over the past two days and were received at makeshift centres in Jibreen, the governor of Aleppo, Hussein Diyab, said.",
    "There was no immediate word on when the buses would start moving.",
    "In the northern countryside of Hama, army units repelled an assault by Jabhat al-Nusra and razed two of its strongholds, the source added.",
], [
    event(0, "ASSAULT", actor=SAA, recipient=TERRORISTS, place=["Bustan al-Qasr", "al-Kallaseh", "Aleppo"], date="2016-12-13"),
    condition(0, "control", "gains", holder=SAA, place=["Bustan al-Qasr", "al-Kallaseh", "neighbourhoods", "Aleppo"], date="2016-12-13"),
    condition(2, ["control", "presence"], HOLDS, holder=TERRORISTS, place=["city", "Aleppo"], source="military source"),
    event(3, "ASSAULT", actor=TERRORISTS, place=["al-Furqan", "Seif al-Dawla"], date="2016-12-14", source=["source", "Aleppo Police Command", "Police Command"]),
    figure(3, "killed", 6, 6, place=["al-Furqan", "Seif al-Dawla"], source=["source", "Aleppo Police Command", "Police Command"]),
    figure(3, "injured", 28, 28, source=["source", "Aleppo Police Command", "Police Command"]),
    event(4, "RETREAT", actor="gunmen", status=[*TO_COME, "failed"]),
    agreement(5, ["evacuation", "ceasefire", "withdrawal", "other"], ["collapsed", "suspended", "violated"], source=["foreign news agencies", "news agencies"]),
    condition(5, ["siege", "blockade"], STANDS, holder=TERRORISTS, place=["al-Fouaa", "Kefraya"], date="2015-03"),
    event(6, "ASSAULT", recipient="civilians", source=["U.N. Human Rights Office", "Human Rights Office"]),
    figure(6, "killed", 82, 82, group="civilians", source=["U.N. Human Rights Office", "Human Rights Office"]),
    event(6, ["REJECT", "ACCUSE"], actor="military source"),
    figure(7, ["displaced", "evacuated"], 7000, None, group="citizens", source=["Diyab", "governor"]),
    gap(8, question="when", reason=UNCLEAR),
    event(9, "ASSAULT", actor=["Jabhat al-Nusra", "Nusra"], place=["Hama", "northern countryside of Hama"], source="source", status=["failed", "occurred", "ended"]),
    figure(9, "destroyed", 2, 2, group="strongholds", source="source"),
], [
    never(4, "event", type=["RETREAT"], why="the buses stood idle"),
    never(6, "event", type=["ASSAULT"], own_voice=True, why="alleged by one, called a fabrication by another"),
    never(7, "event", type=["RETREAT"], why="citizens, no force"),
])

# Syria, 2018: a Turkish agency's manner; fighters "neutralised", a town entered, resistance promised, mines.
TSK = ["Turkish Armed Forces", "Turkish", "Turkish troops", "Free Syrian Army", "FSA", "Turkey"]
YPG = ["YPG", "YPG/PKK", "YPG terrorists", "terrorists", "Kurdish militia"]
add("afrin-2018", "2018-03-18", "Anadolu Agency", [
    "AFRIN, Syria – The Turkish Armed Forces and the Free Syrian Army (FSA) took complete command of Afrin's town centre at 08:30 on Sunday, President Recep Tayyip Erdogan told a rally in Canakkale.",
    "“Most of the terrorists have already fled with their tails between their legs,” he said.",
    "FSA men pulled down the statue of Kawa the blacksmith and made off with tractors and crates of soft drinks, footage on social media showed.",
    "A bomb hidden in a four-storey building went off hours after the entry, killing seven civilians and four FSA fighters, the rebels' press office said.",
    "Since Operation Olive Branch was launched on Jan. 20, 3,603 YPG/PKK terrorists have been “neutralized”, by the General Staff's reckoning.",
    "The military uses the word for those who were killed, taken alive or gave themselves up and does not say how many were which.",
    "Turkey has mourned 46 of its own soldiers in that time.",
    "The Kurdish-led administration, which decamped to Shahba last week, announced a switch to hit-and-run attacks and vowed to make Afrin “a nightmare” for the newcomers.",
    "The Turkish military on Saturday angrily rejected as a smear a report that one of its jets had struck the main hospital the night before, killing 16.",
    "Buses and carts jammed the lane to Nubul, down which at least 98,000 people have made their way, the U.N. said.",
], [
    condition(0, "control", ["gains", "holds"], holder=TSK, place=["Afrin", "town centre", "Afrin's town centre"], date="2018-03-18", source=["Erdogan", "President"]),
    event(1, "RETREAT", actor=YPG, source=["Erdogan", "President"]),
    event(2, ["COERCE", "ASSAULT"], actor=["FSA men", "FSA", "Free Syrian Army"], source=["footage", "social media"]),
    event(3, "ASSAULT", place=["building", "four-storey building", "Afrin"], source=["press office", "rebels' press office", "rebels"]),
    figure(3, "killed", 7, 7, group="civilians", source=["press office", "rebels' press office", "rebels"]),
    figure(3, "killed", 4, 4, group=["FSA fighters", "fighters"], source=["press office", "rebels' press office", "rebels"]),
    figure(4, ["casualties", "killed", "surrendered"], 3603, 3603, group=YPG, date="2018-01-20", source="General Staff"),
    event(4, ["ASSAULT", "MOBILIZE"], date="2018-01-20"),
    gap(5, question="how_many", reason="not_said"),
    figure(6, "killed", 46, 46, group=["soldiers", "its own soldiers"], date="2018-01-20"),
    event(7, "THREATEN", actor=["Kurdish-led administration", "administration"], status=THREAT),
    event(8, "ASSAULT", place=["main hospital", "hospital"], source=["Turkish military", "military", "report"]),
    event(8, "REJECT", actor=["Turkish military", "military"], date="2018-03-17"),
    figure(9, "displaced", 98000, None, source=["U.N.", "United Nations"]),
], [
    never(7, "event", type=["ASSAULT"], why="attacks to come"),
    never(8, "event", type=["ASSAULT"], own_voice=True, why="a report that the military rejects"),
    never(9, "event", type=["RETREAT"], why="civilians on a road"),
])

# Afghanistan, 2021: a local station's newscast; provincial capitals in a row, a jail opened, a bombing raid, an offer.
TALIBAN = ["Taliban", "insurgents", "militants"]
add("zaranj-2021", "2021-08-09", "Radio Hamoon", [
    "Good evening. Three days after Zaranj became the first provincial capital to come under Taliban rule, the insurgents today paraded captured Humvees through Aybak, the sixth.",
    "The deputy governor of Samangan, Sefatullah Samangani, says a former senator threw in his lot with the Taliban and that there was no fighting in the town.",
    "In Sheberghan, where the militants broke down the gates of the prison on Saturday, 700 inmates are said to be on the loose.",
    "The Ministry of Defence puts Taliban losses in Helmand and Kandahar in the past 24 hours at 385; our colleagues in Lashkar Gah have seen nothing to corroborate that.",
    "A bomb dropped from a plane wrecked a clinic and a high school there on Sunday night, says the health director, leaving one nurse dead.",
    "Whose plane it was remains uncertain.",
    "The commander of the 215th Corps, General Sami Sadat, has implored people to leave their houses while his men dislodge the Taliban from the bazaar.",
    "From Doha, the Taliban's spokesman Suhail Shaheen tells us there can be no question of a ceasefire while American aircraft prowl overhead.",
    "The American envoy, Zalmay Khalilzad, is on his way to Qatar to press the group to halt its onslaught.",
    "Iran has closed the Milak crossing; truck drivers reckon that more than a thousand lorries are held up there.",
], [
    condition(0, "control", ["gains", "holds"], holder=TALIBAN, place="Zaranj", date="2021-08-06"),
    condition(0, "control", ["gains", "holds"], holder=TALIBAN, place="Aybak"),
    event(1, "ASSAULT", place=["town", "Aybak"], source=["Samangani", "deputy governor"], polarity="negative"),
    event(2, "ASSAULT", actor=TALIBAN, place=["Sheberghan", "prison"], date="2021-08-07"),
    figure(2, ["released", "missing", "displaced"], 700, 700, group="inmates"),
    figure(3, "killed", 385, 385, group=TALIBAN, place=["Helmand", "Kandahar"], date=["2021-08-08", "2021-08-09"], source="Ministry of Defence"),
    gap(3, reason="not_verified"),
    event(4, "ASSAULT", place=["clinic", "high school", "Lashkar Gah"], date="2021-08-08", source="health director"),
    figure(4, "killed", 1, 1, group=["nurse", "one nurse"], source="health director"),
    gap(5, question="who", reason=UNCLEAR),
    event(6, "REQUEST", actor=["Sadat", "commander", "General Sami Sadat"], recipient="people", status=ASKED),
    event(7, "REJECT", actor=["Suhail Shaheen", "Shaheen", "spokesman", *TALIBAN]),
    event(8, ["REQUEST", "CONSULT"], actor=["Khalilzad", "American envoy", "envoy"], recipient=["group", *TALIBAN], status=[*ASKED, "planned"]),
    event(9, "COERCE", actor="Iran", place=["Milak", "crossing", "Milak crossing"]),
], [
    never(7, "condition", type=["ceasefire"], why="ruled out"),
    never(7, "agreement", type=["ceasefire"], why="ruled out"),
    never(3, "figure", type=["killed"], own_voice=True, why="one party's number, borne out by nothing"),
    never(8, "event", type=["RETREAT", "CONCEDE"], why="what the envoy will press for"),
])

# Mali, 2022: a rights group's release; men rounded up and shot, an army's version, unknown foreigners.
FAMA = ["Malian army", "Malian soldiers", "Malian armed forces", "soldiers", "army"]
add("moura-2022", "2022-04-05", "Sahel Rights Monitor", [
    "(Dakar, April 5, 2022) – Malian soldiers and foreign fighters put to death at least 300 civilian men, some of them suspected Islamist fighters, in the central town of Moura in late March, Sahel Rights Monitor said today.",
    "The killings, in a string of batches over four days, are the worst single atrocity reported in Mali's decade-long conflict.",
    "On March 27, a market day, helicopters flew in troops who traded gunfire with about 30 Islamist fighters and then went from house to house, herding men to the riverbank.",
    "“All night long we heard shots, tak, tak, tak,” said a herder who was held there for three days and spoke to us from Mopti.",
    "Witnesses said that Islamist fighters linked to Al-Qaeda had all but run Moura for years, forcing men to grow beards and flogging those who resisted.",
    "In an April 1 communiqué the army stated that 203 “terrorists” were neutralized and 51 others arrested; it made no reference to civilians.",
    "Several witnesses identified the foreigners as Russians, but researchers were unable to establish to which unit or company they belonged.",
    "Mali's transitional government has repeatedly maintained that only instructors from Russia are in the country.",
    "The authorities should open an impartial investigation and let the U.N. mission, MINUSMA, into the town, Sahel Rights Monitor said.",
    "MINUSMA's request to visit has gone unanswered.",
], [
    event(0, "ASSAULT", actor=[*FAMA, "foreign fighters"], recipient=["civilian men", "men"], place="Moura", date="2022-03", source="Sahel Rights Monitor"),
    figure(0, "killed", 300, None, group=["civilian men", "men"], place="Moura", source="Sahel Rights Monitor"),
    event(2, "ASSAULT", actor=["troops", *FAMA], place=["Moura"], date="2022-03-27"),
    figure(2, "fighters", 30, 30, group=["Islamist fighters", "fighters"]),
    event(2, "COERCE", actor=["troops", *FAMA], recipient="men"),
    event(3, "ASSAULT", source="herder"),
    condition(4, "control", HOLDS, holder=["Islamist fighters", "fighters"], place="Moura", source="witnesses"),
    event(4, ["ASSAULT", "COERCE"], actor=["Islamist fighters", "fighters"], source="witnesses"),
    figure(5, ["killed", "casualties"], 203, 203, group="terrorists", source=["army", "communiqué"]),
    figure(5, "detained", 51, 51, source=["army", "communiqué"]),
    gap(6, question="who", reason=[*UNCLEAR, "not_verified"]),
    event(8, "REQUEST", actor=["Sahel Rights Monitor"], recipient=["authorities", "Mali"], status=ASKED),
    event(9, "REQUEST", actor="MINUSMA", status=ASKED),
    gap(9, reason=["not_said", "no_comment"]),
], [
    never(8, "event", type=["ACCUSE", "RETREAT", "CONCEDE"], why="an inquiry and a visit that are called for"),
    never(9, "event", type=["CONSULT"], why="a visit not allowed"),
], title="Mali: Massacre in the Market Town of Moura")

# Sudan, 2023: daily event notes; a city abandoned, sources in brackets, fatalities unknown.
RSF = ["RSF", "Rapid Support Forces"]
SAF = ["SAF", "Sudanese Armed Forces", "Sudan Armed Forces"]
MADANI = [
    "On 15 December 2023, RSF fighters attacked an SAF position at Abu Haraz (Al Jazirah); SAF warplanes hit back, and the attackers withdrew to the east bank.",
    "Fatalities unknown.",
    "On 16 December 2023, an SAF airstrike hit a convoy of the RSF near Al Sharfa (Al Jazirah). 10 RSF fighters reported killed by a pro-army page; the RSF did not mention any losses.",
    "On 18 December 2023, RSF took over Wad Madani city (Al Jazirah) after SAF's 1st Infantry Division left via the Hantoub bridge without putting up a defence.",
    "Talks between the two in Jeddah, adjourned on 3 December, have not resumed.",
    "On 18 December 2023, RSF fighters robbed residents of cars and gold in Wad Madani, and beat a pharmacist who would not hand over his keys.",
    "On 19 December 2023, clashes between the RSF and local defence groups in Al Hasaheisa (Al Jazirah) left 4 people dead according to activists; 9 per a doctor at the rural hospital.",
    "Around 19 December 2023 (as reported), RSF raped two women in a village near Al Managil (Al Jazirah).",
    "RSF leader Hemedti ordered that looters be brought to book.",
    "Weekly movement: the International Organization for Migration (IOM) estimates that 250,000 to 300,000 people got out of Al Jazirah between 15 and 19 December.",
]
add("wad-madani-2023", "2023-12-20", "Conflict Event Notes", MADANI, [
    event(0, "ASSAULT", actor=[*RSF, "RSF fighters"], recipient=[*SAF, "SAF position"], place=["Abu Haraz", "Al Jazirah"], date="2023-12-15"),
    event(0, "ASSAULT", actor=[*SAF, "SAF warplanes"], date="2023-12-15"),
    event(0, "RETREAT", actor=["attackers", *RSF]),
    gap(1, question="how_many", reason=UNCLEAR),
    event(2, "ASSAULT", actor=[*SAF, "SAF airstrike"], recipient=[*RSF, "convoy"], place=["Al Sharfa", "Al Jazirah"], date="2023-12-16"),
    figure(2, "killed", 10, 10, group=[*RSF, "RSF fighters"], source=["pro-army page", "page"]),
    condition(3, "control", "gains", holder=RSF, place="Wad Madani", date="2023-12-18"),
    event(3, "RETREAT", actor=[*SAF, "1st Infantry Division"], place=["Wad Madani", "Hantoub bridge"]),
    event(4, "CONSULT", place="Jeddah", status=["failed", "ended", "occurred"]),
    event(5, ["ASSAULT", "COERCE"], actor=[*RSF, "RSF fighters"], recipient="residents", place="Wad Madani", date="2023-12-18"),
    event(5, "ASSAULT", actor=[*RSF, "RSF fighters"], recipient="pharmacist", place="Wad Madani"),
    event(6, "ASSAULT", actor=[*RSF, "local defence groups"], place=["Al Hasaheisa", "Al Jazirah"], date="2023-12-19"),
    figure(6, "killed", 4, 4, place=["Al Hasaheisa", "Al Jazirah"], source="activists"),
    figure(6, "killed", 9, 9, place=["Al Hasaheisa", "Al Jazirah"], source="doctor"),
    event(7, "ASSAULT", actor=RSF, recipient=["women", "two women"], place=["Al Managil", "village", "Al Jazirah"], date="2023-12-19"),
    figure(9, "displaced", 250000, 300000, place="Al Jazirah", date="2023-12-15", source=["IOM", "International Organization for Migration"]),
], [
    never(8, "event", type=["COERCE", "SANCTION", "ASSAULT"], why="an order that looters be punished"),
    never(1, "figure", why="unknown"),
], title="Al Jazirah: events of 15–19 December 2023", text="AL JAZIRAH STATE – EVENT NOTES, 15–19 DECEMBER 2023\n\n"
    + "\n".join(f"* {s}" for s in [" ".join(MADANI[0:2]), MADANI[2], " ".join(MADANI[3:5]), MADANI[5], MADANI[6], " ".join(MADANI[7:9])])
    + "\n\n" + MADANI[9] + "\n")

# Colombia, 2025: a flash update; two groups at war, people shut in, talks frozen, numbers that differ by office.
ELN = ["ELN", "National Liberation Army"]
FRONT33 = ["33rd Front", "dissident 33rd Front", "FARC dissidents", "dissidents"]
CATATUMBO = [
    "Hostilities between the National Liberation Army (ELN) and the dissident 33rd Front, which broke out in Catatumbo (Norte de Santander) on 16 January, show no sign of abating.",
    "According to the Governor's Office, 80 people have died violently, including six signatories of the 2016 Peace Agreement.",
    "The Institute of Legal Medicine, for its part, has received 47 bodies.",
    "An estimated 48,000 people have been displaced, of whom over 19,000 reached the city of Cúcuta, where the influx has filled the football stadium.",
    "A further 8,000 remain confined to their hamlets in Teorama and El Tarra, as paths have been sown with anti-personnel mines.",
    "ELN members went from door to door in Tibú with lists of names, community leaders report; 22 persons were taken from their homes and have not come back.",
    "On 17 January the President suspended the talks with the ELN, and on 24 January decreed a state of internal commotion.",
    "Some 5,000 soldiers have been dispatched to keep the Tibú–Cúcuta road open.",
    "No information is available on the number of children recruited.",
    "Partners distributed 3,400 food kits and airlifted four tons of medicines, but teams have had to turn back from La Gabarra for want of security guarantees.",
]
add("catatumbo-2025", "2025-01-28", "OCHA", CATATUMBO, [
    event(0, "ASSAULT", actor=ELN + FRONT33, place=["Catatumbo", "Norte de Santander"], date="2025-01-16"),
    figure(1, "killed", 80, 80, source=["Governor's Office", "Governor"]),
    figure(1, "killed", 6, 6, group="signatories", source=["Governor's Office", "Governor"]),
    agreement(1, "peace", ["agreed", "announced", "implemented"], date="2016"),
    figure(2, "killed", 47, 47, source=["Institute of Legal Medicine", "Institute"]),
    figure(3, "displaced", 48000, 48000),
    figure(3, "displaced", 19000, None),
    figure(4, ["trapped", "remaining", "affected"], 8000, 8000, place=["Teorama", "El Tarra", "hamlets"]),
    event(5, ["ASSAULT", "COERCE"], actor=[*ELN, "ELN members"], place="Tibú", source=["community leaders", "leaders"]),
    figure(5, ["abducted", "missing", "hostages", "detained"], 22, 22, place="Tibú", source=["community leaders", "leaders"]),
    event(6, ["SANCTION", "REJECT", "COERCE"], actor="President", recipient=ELN, date="2025-01-17"),
    event(6, "COERCE", actor="President", date="2025-01-24"),
    event(7, "MOBILIZE", actor=["soldiers", "Colombia"], place=["Tibú–Cúcuta road", "Tibú", "road"]),
    figure(7, "fighters", 5000, 5000, group="soldiers"),
    gap(8, question="how_many", reason=UNCLEAR),
    event(9, "AID", actor="partners"),
], [
    never(6, "event", type=["CONSULT"], why="talks suspended"),
    never(9, "event", type=["RETREAT"], why="aid teams that turned back"),
    never(8, "figure", why="no number is to be had"),
], title="Colombia: Catatumbo Flash Update No. 5", text="COLOMBIA: Catatumbo – Flash Update No. 5\n(as of 28 January 2025)\n\nKEY POINTS\n"
    + "\n".join(f"• {s}" for s in CATATUMBO[0:5]) + "\n\nPROTECTION\n" + "\n".join(f"• {s}" for s in CATATUMBO[5:9])
    + "\n\nRESPONSE\n• " + CATATUMBO[9] + "\n")

# Russia, Kursk: a ministry's bulletin; advances prevented, losses counted for the other side, a claim from Kiev.
UKRAINE = ["Ukraine", "Ukrainian", "Kiev", "Kyiv", "AFU", "Ukrainian armed formations", "enemy"]
SEVER = ["Sever group", "Sever group of forces", "Russian", "Russian Armed Forces", "Russia"]
add("kursk-2024", "2024-08-15", "TASS", [
    "MOSCOW, August 15. /TASS/. The Sever group of forces has wrested the settlement of Krupets in the Kursk Region back from Ukrainian armed formations, the Russian Defense Ministry reported on Thursday.",
    "Attempts by the enemy's mobile groups to break through towards Kauchuk and Alekseyevsky were thwarted, according to the ministry's bulletin.",
    "Su-34 bombers and army aviation delivered strikes on reserves gathering in the Sumy Region.",
    "Over the past 24 hours, Kiev has lost up to 340 troops and 18 armored vehicles in this direction, the ministry asserts.",
    "Ukraine's Commander-in-Chief Alexander Syrsky told Vladimir Zelensky by video link the same day that Sudzha was entirely in Ukrainian hands and that a military commandant's office had opened there.",
    "Akhmat commander Apty Alaudinov brushed the claim aside as wishful thinking.",
    "A column of private cars leaving Sudzha came under drone attack on August 9, and a pregnant woman succumbed to her wounds, a volunteer told TASS.",
    "More than 120,000 residents have been relocated from nine border districts, acting Governor Alexey Smirnov said on Monday, adding that contact had been lost with about 2,000 in areas now behind enemy lines.",
    "Washington says it had no advance knowledge of the incursion, which started on August 6; Kremlin aide Nikolay Patrushev finds that hard to believe.",
    "The ministry has withheld its figures on Russian losses.",
], [
    condition(0, "control", "gains", holder=SEVER, place=["Krupets", "Kursk"], source=["Russian Defense Ministry", "Defense Ministry"]),
    condition(0, "control", ["loses", "ends"], holder=UKRAINE, place=["Krupets", "Kursk"], source=["Russian Defense Ministry", "Defense Ministry"]),
    event(1, "ASSAULT", actor=["mobile groups", *UKRAINE], place=["Kauchuk", "Alekseyevsky"], source=["ministry", "bulletin", "Russian Defense Ministry"], status=["failed", "occurred", "ended"]),
    event(2, "ASSAULT", actor=["Su-34 bombers", "bombers", "army aviation", *SEVER], place=["Sumy", "Sumy Region"]),
    figure(3, ["killed", "casualties"], None, 340, group=["troops", *UKRAINE], source=["ministry", "Russian Defense Ministry"]),
    figure(3, "destroyed", 18, 18, group=["armored vehicles", "vehicles"], source=["ministry", "Russian Defense Ministry"]),
    condition(4, "control", [*HOLDS, "gains"], holder=UKRAINE, place="Sudzha", source=["Syrsky", "Commander-in-Chief"]),
    event(5, "REJECT", actor=["Alaudinov", "Akhmat commander", "commander"]),
    event(6, "ASSAULT", recipient=["column", "private cars", "column of private cars"], place="Sudzha", date="2024-08-09", source="volunteer"),
    figure(6, "killed", 1, 1, group=["woman", "pregnant woman"], date="2024-08-09", source="volunteer"),
    figure(7, ["evacuated", "displaced"], 120000, None, group="residents", source=["Smirnov", "Governor"]),
    figure(7, ["missing", "trapped", "remaining"], 2000, 2000, source=["Smirnov", "Governor"]),
    event(8, "ASSAULT", date="2024-08-06"),
    gap(9, question="how_many", reason="not_said"),
], [
    never(1, "condition", type=["control"], change=["gains"], why="the attempts were thwarted"),
    never(4, "condition", type=["control"], own_voice=True, why="one side's claim, brushed aside by the other"),
    never(3, "figure", type=["killed", "casualties", "destroyed"], own_voice=True, why="a party's count of the other's losses"),
    never(9, "figure", why="no number is disclosed"),
])

# Not about armed conflict: an earthquake, a game of chess, cheap flights, locusts.
QUAKE = [
    "The death toll from the 25 April earthquake has climbed to 5,057, with 10,915 people hurt, the Home Ministry announced this morning.",
    "The disaster laid waste to whole villages in Gorkha and Sindhupalchok; at least 70,000 houses were destroyed.",
    "Landslides have cut off Langtang, and helicopters have so far been beaten back by cloud.",
    "Some 250 people are feared missing after a mudslide at Ghodatabela on Tuesday.",
    "Sixteen search teams from abroad have been deployed, and on Tuesday a man was pulled alive from the ruins of a hotel in Kathmandu after 80 hours.",
    "An army of volunteers has taken the capital's open spaces under its wing.",
    "Scuffles broke out at the bus park on Wednesday, where riot police were sent in to control people trying to leave the city.",
    "It is not yet known how many trekkers are stranded in the high valleys.",
    "Tents and water tablets for 20,000 families are on their way from Dubai.",
]
add("quake-2015", "2015-04-29", "OCHA", QUAKE, [
    figure(0, "killed", 5057, 5057, source="Home Ministry"),
    figure(0, "injured", 10915, 10915, source="Home Ministry"),
    figure(1, "destroyed", 70000, None, group="houses"),
    figure(3, "missing", 250, 250, place="Ghodatabela", date="2015-04-28"),
    event(4, "AID", place=["Kathmandu", "hotel"], date="2015-04-28"),
    event(6, ["MOBILIZE", "COERCE"], actor=["riot police", "police"], place=["bus park", "city", "Kathmandu"], date="2015-04-29"),
    gap(7, question="how_many", reason=UNCLEAR),
], [
    never(0, "event", type=["ASSAULT"], why="an earthquake"),
    never(1, "event", type=["ASSAULT"], why="an earthquake"),
    never(2, "condition", type=["siege", "blockade"], why="landslides"),
    never(2, "event", type=["ASSAULT", "RETREAT"], why="clouds"),
    never(5, "condition", type=["control"], why="volunteers who help"),
    never(7, "figure", type=["trapped", "missing"], why="no number is known"),
], title="Nepal: Earthquake 2015 – Situation Report No. 06", text="Nepal: Earthquake 2015\nSituation Report No. 06 (29 April 2015)\n\nHighlights\n"
    + "\n".join(f"• {s}" for s in QUAKE[0:5]) + "\n\nSituation overview\n" + " ".join(QUAKE[5:]) + "\n")

add("chess-undated", None, "The Queen's File", [
    "Grandmaster Ilona Varga defended her title with a murderous king-side attack on Thursday.",
    "Her challenger, Tomas Reinholt, had taken a pawn and both bishops prisoner by move 30, but his own king was under fire from every corner of the board.",
    "He sacrificed a rook to break the blockade on the d-file.",
    "Varga's knights then invaded the seventh rank, and three moves later Reinholt resigned.",
    "“I had no ammunition left,” he admitted.",
    "The pair had agreed a truce, or rather a draw, in each of the first five games.",
    "The federation suspended an arbiter on Monday after Reinholt's camp accused him of whispering moves.",
    "Sixty-four boys and girls were massacred by Varga in a simultaneous display the next day.",
], [
    event(6, ["SANCTION", "COERCE"], actor="federation", recipient="arbiter", date="W1"),
    event(6, "ACCUSE", actor=["Reinholt's camp", "camp"], recipient=["arbiter", "him"]),
], [
    never(0, "event", type=["ASSAULT"], why="a game of chess"),
    never(1, "event", type=["ASSAULT"], why="a game of chess"),
    never(2, "condition", type=["siege", "blockade"], why="pieces on a board"),
    never(3, "event", type=["ASSAULT", "RETREAT", "MOBILIZE"], why="knights on a board"),
    never(5, "agreement", type=["ceasefire"], why="draws"),
    never(7, "event", type=["ASSAULT"], why="games lost by children"),
    never(7, "figure", type=["killed", "casualties"], why="games lost by children"),
], title="Varga survives onslaught")

add("fares-2014", "2014-02-19", "Reuters", [
    "DUBLIN (Reuters) - Low-cost carrier Jetwise fired the opening shot in what analysts called an all-out war on the Baltic routes on Wednesday, slashing fares by half.",
    "Rival NordFly struck back within the hour, dropping its own prices to one euro.",
    "“We have them surrounded at Riga and Vilnius,” Jetwise chief executive Conor Delahunt told investors.",
    "NordFly's shares took heavy losses, and the group withdrew from four German airports in January.",
    "Its pilots have threatened to walk out over Easter unless a pay freeze is lifted.",
    "Talks with the union collapsed on Monday, and no date has been set for another round.",
    "Delahunt ruled out a hostile bid for his stricken competitor, which is bleeding cash.",
    "Two bridgeheads in Poland had fallen to Jetwise by last summer.",
    "The European Commission raided both airlines' offices in Brussels in November on suspicion of collusion.",
], [
    event(4, "THREATEN", actor=["pilots", "Its pilots"], status=THREAT),
    event(5, "CONSULT", date="2014-02-17", status=["failed", "ended", "occurred"]),
    gap(5, question="when", reason=UNCLEAR),
    event(6, "REJECT", actor="Delahunt"),
    event(8, "COERCE", actor=["European Commission", "Commission"], place="Brussels", date="2013-11"),
], [
    never(0, "event", type=["ASSAULT"], why="prices"),
    never(1, "event", type=["ASSAULT"], why="prices"),
    never(2, "condition", type=["siege", "blockade"], why="competition at two airports"),
    never(3, "figure", type=["killed", "casualties"], why="shares that lost value"),
    never(3, "event", type=["RETREAT"], why="an airline's routes"),
    never(6, "event", type=["ASSAULT"], why="a takeover ruled out"),
    never(7, "condition", type=["control"], why="market share"),
], title="Jetwise opens fire on NordFly")

add("locusts-2020", "2020-02-10", "Xinhua", [
    "NAIROBI, Feb. 10 (Xinhua) -- A swarm of desert locusts the size of a city has invaded a fourteenth Kenyan county, officials said on Monday.",
    "The insects marched through Kitui at the weekend, leaving scorched earth behind them.",
    "Three spray planes have been fighting back since January, and a further six are expected this week.",
    "“We are losing this battle,” said Pauline Nzomo, a farmer whose sorghum was wiped out in a morning.",
    "Police in Mwingi have tried to drive off the intruders by firing tear gas and bullets into the air.",
    "The government has sent 240 national service recruits to the front line.",
    "Fresh battalions are hatching in Somalia, where Al-Shabaab's presence makes spraying from the air too dangerous, the FAO said.",
    "The U.N. agency has appealed for 76 million dollars, of which it has received 20 million.",
    "How many swarms are still on the other side of the border cannot be ascertained.",
], [
    event(7, "REQUEST", actor=["U.N. agency", "FAO"], status=ASKED),
    condition(6, ["presence", "control"], HOLDS, holder="Al-Shabaab", place="Somalia", source="FAO"),
    gap(8, question="how_many", reason=UNCLEAR),
], [
    never(0, "event", type=["ASSAULT"], why="insects"),
    never(1, "event", type=["ASSAULT", "MOBILIZE"], why="insects"),
    never(2, "event", type=["ASSAULT"], why="spraying of insects"),
    never(3, "figure", type=["killed"], why="crops"),
    never(5, "condition", type=["control"], why="recruits against insects"),
    never(6, "event", type=["MOBILIZE"], why="insects that hatch"),
])

if __name__ == "__main__":
    write(Path(__file__).with_name("tuning2.jsonl"), REPORTS)
