# ruff: noqa: E501  (a sentence and a fact stand better on one line)
"""More gold held back: fourteen invented reports about wars of 1992 to 2025, two of them about none.

Like tuning2.py they widen the wording. Measure on them, but write no rule while looking at them.
`python heldout2.py` writes test2.jsonl beside this file. How it is coded: README.md.
"""

from pathlib import Path

from gold import (
    ASKED,
    HOLDS,
    SEVERAL,
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


def add(*parts, **more):
    REPORTS.append(report(*parts, **more))


# Northern Ireland: a truce called off, a bomb, a warning, a talks offer withdrawn, arrests.
IRA = ["IRA", "Irish Republican Army", "Provisionals"]
add("docklands-1996", "1996-02-11", "The Lagan Evening News", [
    "The IRA's 17-month cessation went up in smoke in London's Docklands on Friday evening when half a ton of explosives packed into a flat-bed lorry tore the front off an office block beside South Quay station.",
    "Two newsagents, Inam Bashir and John Jeffries, were dug out of the rubble lifeless on Saturday.",
    "More than 100 others needed hospital treatment, among them a policeman who had been trying to usher people away.",
    "An hour before the blast, a caller using a recognised code word had informed the Dublin broadcaster RTE that the truce was over “with great reluctance”.",
    "Sinn Fein president Gerry Adams claimed to have had no inkling of it, a protestation that Unionists greeted with derision.",
    "Prime Minister John Major told the Commons that there would be no sitting down with republicans for as long as they kept the option of the gun.",
    "Dublin followed suit by breaking off ministerial contacts with Sinn Fein.",
    "Scotland Yard is appealing for sightings of the lorry, and so far has nobody in custody.",
    "The loyalist groups, which fell silent six weeks after the IRA in October 1994, have let it be known that they will wait and see.",
    "Detectives decline to be drawn on whether a second device was driven across from Ireland.",
], [
    agreement(0, "ceasefire", ["collapsed", "violated"], place=["Docklands", "London"], date="1996-02-09"),
    event(0, "ASSAULT", place=["Docklands", "office block", "South Quay", "South Quay station", "London"], date="1996-02-09"),
    figure(1, "killed", 2, 2, group="newsagents", date=["1996-02-09", "1996-02-10"]),
    figure(2, "injured", 100, None),
    agreement(3, "ceasefire", ["collapsed", "expired"], source="caller"),
    event(4, "REJECT", actor="Unionists"),
    event(5, "REJECT", actor=["John Major", "Major", "Prime Minister"]),
    event(6, ["SANCTION", "REJECT", "COERCE"], actor="Dublin", recipient="Sinn Fein"),
    event(7, "REQUEST", actor="Scotland Yard", status=ASKED),
    gap(9, question="whether", reason=["no_comment", "not_said", "not_clear"]),
    agreement(8, "ceasefire", ["agreed", "announced", "implemented"], party=["loyalist groups", *IRA], date="1994-10"),
], [
    never(5, "event", type=["CONSULT"], why="talks ruled out"),
    never(6, "event", type=["CONSULT"], why="contacts broken off"),
    never(7, "event", type=["COERCE"], why="nobody is held"),
])

# Moldova, Transnistria: a digest of agencies; a bridge fought over, Cossacks, an army said to be neutral and firing.
MOLDOVA = ["Moldovan", "Moldova", "Moldovan police", "Chisinau", "Moldovan units"]
DNIESTER = ["Dniester guards", "Dniester", "Dniester republic", "Tiraspol", "guardsmen"]
add("bendery-1992", "1992-06-22", "Black Sea Monitoring Service", [
    "The battle for Bendery (Tighina) raged for a fourth day on Monday, with Moldovan police and Dniester guardsmen contesting every street around the brewery, the agencies Interfax and Basapress report.",
    "It was sparked by the seizure of a Moldovan officer outside a printing works on Friday evening.",
    "A Moldovan armoured column that reached the bridge over the Dniester on Saturday morning was driven off by tanks bearing the markings of Russia's 14th Army, Basapress said.",
    "The army's commander, Yuriy Netkachev, stated on Tiraspol television that his tanks had been hijacked by women and Cossacks and that his men were taking no part.",
    "Moldovan President Mircea Snegur went on the air to brand Russia an aggressor.",
    "“Bodies are lying on the pavements and nobody dares to fetch them,” a deputy to the town soviet told Interfax; his own estimate was 300 killed.",
    "The morgue in Tiraspol has registered 61.",
    "Two MiG-29s tried to blast the bridge to pieces on Monday afternoon but missed, and their bombs fell on the village of Parcani, where several houses were burnt out.",
    "The presidents of Russia, Ukraine, Moldova and Romania are to meet in Istanbul on Thursday.",
    "Odessa's authorities say that they are coping with 30,000 arrivals from the left bank, with more to come.",
], [
    event(0, "ASSAULT", actor=MOLDOVA + DNIESTER, place=["Bendery", "Tighina"], date="1992-06-22", source=["Interfax", "Basapress", "agencies"]),
    condition(0, ["contested", "control"], [*HOLDS, "begins"], place=["Bendery", "brewery", "street"]),
    event(1, ["COERCE", "ASSAULT"], recipient=["Moldovan officer", "officer"], place=["printing works", "Bendery"], date="1992-06-19"),
    event(2, "ASSAULT", actor=["tanks", "14th Army", "Russia"], recipient=["armoured column", "Moldovan armoured column", *MOLDOVA], place=["bridge", "Dniester"], date="1992-06-20", source="Basapress"),
    event(3, ["COERCE", "ASSAULT"], actor=["women", "Cossacks"], source=["Netkachev", "commander"]),
    event(4, "ACCUSE", actor=["Snegur", "President"], recipient="Russia"),
    figure(5, "killed", 300, 300, source="deputy"),
    figure(6, "killed", 61, 61, source="morgue"),
    event(7, "ASSAULT", actor=["MiG-29s", "Two MiG-29s"], place=["bridge", "Parcani"], date="1992-06-22"),
    figure(7, "destroyed", *SEVERAL, group="houses", place="Parcani"),
    event(8, "CONSULT", actor=["presidents", "Russia", "Ukraine"], place="Istanbul", date="1992-06-25", status=["planned", "proposed"]),
    figure(9, "displaced", 30000, 30000, source=["authorities", "Odessa's authorities", "Odessa"]),
], [
    never(3, "event", type=["COERCE"], own_voice=True, why="the commander's own version"),
    never(8, "event", type=["CONSULT"], why="a meeting to come"),
    never(9, "event", type=["RETREAT"], why="refugees"),
])

# Croatia: an offensive over within days, convoys stoned, an old couple killed, gunfire at observers.
CROATIA = ["Croatian", "Croatia", "Croatian army", "Croatian troops", "Croats", "Zagreb"]
KRAJINA = ["Krajina Serbs", "Serb", "Krajina Serb army", "Serbs", "Krajina"]
add("knin-1995", "1995-08-08", "AFP", [
    "KNIN, Croatia (AFP) - The red-and-white chequered banner flew over Knin castle on Tuesday as columns of Krajina Serbs wound their way into Bosnia, the sorry end of a breakaway state that Croatia wiped off the map in 84 hours.",
    "The guns fell silent at 6:00 pm on Monday after Serb general Mile Novakovic put his signature to a capitulation at Topusko, said a U.N. official who was present.",
    "Under its terms the 21st Corps was to hand its tanks and howitzers over to the Croatian army and depart with side arms only.",
    "Near Sisak, a mob hurled bricks at one of the columns while Croatian policemen stood by, and a woman of 70 was struck on the head and later died.",
    "The U.N. puts at between 150,000 and 200,000 the number of Serbs who have abandoned their homes since Friday.",
    "Three U.N. soldiers, two Czechs and a Dane, were cut down in the offensive; the Dane had been used as a human shield, his commander alleged.",
    "“That never happened,” Croatia's deputy defence minister, Kresimir Cosic, snapped.",
    "Smoke billowed from farmhouses along the road to Bihac, the Bosnian town whose three-year encirclement the advance had broken on Sunday.",
    "U.N. observers who went to see who was lighting the fires were sent back at gunpoint.",
    "Belgrade, which many Serbs had counted on to step in, did not stir.",
], [
    event(1, ["AGREE", "RETREAT", "CONCEDE", "SUPPORT"], actor=["Novakovic", "Serb general", *KRAJINA], place="Topusko", source=["U.N. official", "official"]),
    agreement(1, "surrender", ["agreed", "announced", "implemented"], place="Topusko", date="1995-08-07", source=["U.N. official", "official"]),
    event(2, ["RETREAT", "CONCEDE", "AGREE"], actor=["21st Corps", "Corps"], recipient=["Croatian army", *CROATIA], status=TO_COME),
    event(3, ["ASSAULT", "PROTEST"], actor="mob", recipient=["columns", "one of the columns"], place="Sisak"),
    figure(3, "killed", 1, 1, group=["woman", "woman of 70"], place="Sisak"),
    figure(4, "displaced", 150000, 200000, group="Serbs", date="1995-08-04", source=["U.N.", "United Nations"]),
    event(5, "ASSAULT", recipient=["U.N. soldiers", "soldiers"]),
    figure(5, "killed", 3, 3, group=["U.N. soldiers", "soldiers"]),
    event(5, ["COERCE", "ASSAULT"], recipient="Dane", source="commander"),
    condition(7, ["siege", "blockade"], "ends", place="Bihac", date="1995-08-06"),
    event(8, ["COERCE", "THREATEN"], recipient=["U.N. observers", "observers"]),
    condition(0, "control", ["gains", "holds"], holder=CROATIA, place=["Knin", "Knin castle", "Krajina"]),
], [
    never(2, "event", type=["RETREAT"], why="terms of the capitulation"),
    never(9, "event", type=["MOBILIZE", "ASSAULT"], why="Belgrade did nothing"),
    never(5, "event", type=["COERCE"], own_voice=True, why="a commander's allegation, denied by the other side"),
])

# Algeria: a rights group's release; a massacre by night, barracks that did not act, tolls far apart.
add("rais-1997", "1997-09-02", "Maghreb Rights Forum", [
    "(Paris, September 2, 1997) – Soldiers in barracks a few hundred metres away made no move as armed men butchered the inhabitants of Sidi Rais, a hamlet 25 kilometres south of Algiers, Maghreb Rights Forum said today after interviewing eleven who lived to tell the tale.",
    "The assailants, some of them hooded, arrived in three trucks towards one in the morning of August 29 and worked their way from yard to yard with axes and shotguns until sunrise.",
    "They carried away some twenty young women.",
    "Algeria's government has owned to 98 dead and 120 wounded.",
    "Nurses at two hospitals, who feared for their jobs if named, gave figures of between 200 and 300.",
    "No group has laid claim to the slaughter, though officials lost no time in attributing it to the Armed Islamic Group (GIA).",
    "The outlawed Islamic Salvation Front (FIS), two of whose leaders were freed in July, condemned the killings from exile and hinted at the complicity of the security services.",
    "“The doors of the police post were bolted, we hammered on them,” a plumber recalled.",
    "Why the troops stayed put has never been explained.",
    "The Forum calls on the United Nations to dispatch a fact-finding team; Algiers will have none of it, its ambassador in Geneva indicated.",
], [
    event(0, "ASSAULT", actor="armed men", recipient="inhabitants", place="Sidi Rais", source=["Maghreb Rights Forum", "Forum"]),
    event(1, "ASSAULT", actor="assailants", date="1997-08-29"),
    event(2, "ASSAULT", actor=["assailants", "They", "armed men"], recipient=["women", "young women"]),
    figure(2, ["abducted", "hostages"], 20, 20, group=["women", "young women"]),
    figure(3, "killed", 98, 98, source=["government", "Algeria", "Algeria's government"]),
    figure(3, "injured", 120, 120, source=["government", "Algeria", "Algeria's government"]),
    figure(4, "killed", 200, 300, source="nurses"),
    event(5, "ASSAULT", actor=["GIA", "Armed Islamic Group"], source="officials"),
    gap(5, question="who", reason=[*UNCLEAR, "no_comment"]),
    event(6, "RETREAT", recipient=["leaders", "two of whose leaders", "two"], date="1997-07"),
    event(6, "ACCUSE", actor=["FIS", "Islamic Salvation Front"], recipient="security services"),
    gap(8, question="why", reason=UNCLEAR),
    event(9, "REQUEST", actor=["Forum", "Maghreb Rights Forum"], recipient=["United Nations", "U.N."], status=ASKED),
    event(9, "REJECT", actor=["Algiers", "Algeria"]),
], [
    never(5, "event", type=["ASSAULT"], own_voice=True, why="attributed by officials"),
    never(9, "event", type=["MOBILIZE", "AID", "CONSULT"], why="a team that is called for and refused"),
    never(0, "event", type=["MOBILIZE"], why="the soldiers made no move"),
], title="Algeria: Army Looked On During Night of Axes")

# Guinea-Bissau, undated: a mutiny, Senegalese troops, an appeal, a ship with refugees, contrary claims of a barracks.
JUNTA = ["mutineers", "Mane", "rebels", "mutinous soldiers", "rebel"]
SENEGAL = ["Senegal", "Senegalese", "Dakar", "Senegalese troops"]
add("bissau-undated", None, "Reuters", [
    "BISSAU - Howitzers boomed across Bissau for an eleventh day on Wednesday as government troops, stiffened by 1,500 Senegalese, attempted once more to prise mutinous soldiers out of Bra barracks.",
    "The mutiny flared on the day that President Joao Bernardo Vieira was to replace his former army chief, Ansumane Mane, whom he had sacked in January over the smuggling of guns to Casamance.",
    "“Bra is ours,” a presidential aide crowed on state radio on Tuesday.",
    "An officer loyal to Mane picked up the telephone at the barracks that same evening and said, laughing, that he was about to have his supper.",
    "The Portuguese freighter Ponta de Sagres, with 2,200 evacuees packed on its deck, docked in Dakar on Saturday.",
    "A grenade exploded among people scrambling to board it, and two were drowned or crushed, its captain told reporters there.",
    "Of the city's 300,000 inhabitants, some 200,000 have taken to the bush, where malaria is rife and rice is scarce, the Catholic mission reckons.",
    "Senegal has buried ten of its soldiers; Guinea, which sent 400 men of its own, is keeping its losses under wraps.",
    "Mane demands that all foreign troops be gone before he speaks to anyone.",
    "Gambia's foreign minister, who flew in to sound out both camps, left on Monday with nothing to show for it.",
], [
    event(0, "ASSAULT", actor=["government troops", "troops", *SENEGAL], recipient=["mutinous soldiers", "soldiers", *JUNTA], place=["Bra", "Bra barracks", "Bissau"], date="W3"),
    figure(0, "fighters", 1500, 1500, group="Senegalese"),
    event(1, ["SANCTION", "COERCE"], actor=["Vieira", "President"], recipient=["Mane", "army chief"]),
    condition(2, "control", ["gains", "holds"], place=["Bra", "Bra barracks"], source=["presidential aide", "aide"]),
    figure(4, ["evacuated", "displaced"], 2200, 2200, group="evacuees"),
    figure(5, "killed", 2, 2, source="captain"),
    event(5, "ASSAULT", source="captain"),
    figure(6, "displaced", 200000, 200000, place=["city", "Bissau"], source=["Catholic mission", "mission"]),
    figure(6, "population", 300000, 300000, place=["city", "Bissau"]),
    figure(7, "killed", 10, 10, group=["soldiers", "its soldiers"]),
    event(7, "MOBILIZE", actor="Guinea"),
    gap(7, question="how_many", reason=["not_said", "no_comment"]),
    event(8, ["REQUEST", "REJECT"], actor="Mane", status=ASKED),
    event(9, "CONSULT", actor=["foreign minister", "Gambia", "Gambia's foreign minister"]),
], [
    never(2, "condition", type=["control"], own_voice=True, why="an aide's claim, belied by an officer inside"),
    never(8, "event", type=["RETREAT"], why="a departure that he demands"),
    never(0, "condition", type=["control"], change=["gains", "loses"], why="they only attempt it"),
])

# Solomon Islands: a radio report; a prime minister held, a gunboat, militants and an accord that came to nothing.
MEF = ["MEF", "Malaita Eagle Force", "Eagles", "Malaitan militants", "gunmen", "militants"]
IFM = ["IFM", "Isatabu Freedom Movement", "Isatabu"]
add("honiara-2000", "2000-06-06", "Radio Coral Sea", [
    "Gunmen of the Malaita Eagle Force (MEF) are manning roadblocks throughout Honiara this morning, a day after they broke into the police armoury and placed Prime Minister Bartholomew Ulufa'alu under guard in his own house.",
    "Their spokesman, lawyer Andrew Nori, gave him 48 hours to resign or face what he termed grave consequences.",
    "A patrol boat now crewed by the militants raked villages of the rival Isatabu Freedom Movement (IFM) at Alligator Creek on Monday afternoon, police sources tell us.",
    "The Red Cross knows of one death; an IFM commander talks of a hundred, which nobody we have spoken to takes seriously.",
    "Women of both islands have carried rice across the line at Kakabona, where IFM fighters have kept the coast road barricaded since March.",
    "An agreement struck at Auki last month, by which both groups were to have been made legal, was overtaken by events before the ink was dry.",
    "Canberra has diverted the landing ship Tobruk to take off Australians who wish to go, about 1,200 of them by the High Commission's estimate, but has made plain that no troops will go ashore to fight.",
    "The Governor-General, Father John Lapli, has been allowed in to see the captive prime minister and found him in good spirits.",
    "Some 20,000 Malaitans have been hounded off Guadalcanal in the past 18 months.",
    "We have had no answer from the IFM's leader, Harold Keke, whose hideout is on the Weathercoast.",
], [
    event(0, ["COERCE", "ASSAULT"], actor=MEF, place=["police armoury", "armoury", "Honiara"], date="2000-06-05"),
    event(0, "COERCE", actor=MEF, recipient=["Ulufa'alu", "Prime Minister"], date="2000-06-05"),
    condition(0, ["presence", "control"], STANDS, holder=MEF, place=["Honiara", "roadblocks"]),
    event(1, ["THREATEN", "REQUEST"], actor=["Nori", "spokesman", *MEF], recipient=["Ulufa'alu", "him", "Prime Minister"], status=THREAT),
    event(2, "ASSAULT", actor=["patrol boat", *MEF], place=["Alligator Creek", "villages"], date="2000-06-05", source=["police sources", "sources"]),
    figure(3, "killed", 1, 1, source="Red Cross"),
    figure(3, "killed", 100, 100, source=["IFM commander", "commander"]),
    condition(4, ["blockade", "siege"], STANDS, holder=[*IFM, "IFM fighters"], place=["Kakabona", "coast road", "road"], date="2000-03"),
    event(4, "AID", actor=["women", "Women of both islands"]),
    agreement(5, ["peace", "ceasefire", "other"], ["agreed", "announced", "collapsed"], place="Auki", date="2000-05"),
    event(6, ["AID", "MOBILIZE"], actor=["Canberra", "Australia"], status=["occurred", "ongoing", "planned"]),
    figure(6, ["evacuated", "remaining", "population", "affected"], 1200, 1200, group="Australians", source="High Commission"),
    event(7, "CONSULT", actor=["Lapli", "Governor-General"], recipient=["prime minister", "Ulufa'alu"]),
    figure(8, "displaced", 20000, 20000, group="Malaitans", place="Guadalcanal"),
    gap(9, reason=["no_comment", "not_said"]),
], [
    never(1, "event", type=["RETREAT", "ASSAULT"], why="a resignation demanded, consequences threatened"),
    never(6, "event", type=["ASSAULT"], why="no troops will fight"),
    never(3, "figure", type=["killed"], own_voice=True, why="each number has its source, and one is not believed"),
])

# The Philippines: a military communiqué; villages retaken, hostages out, a truce that one side never had.
MNLF = ["MNLF", "Moro National Liberation Front", "rebels", "lawless elements", "MNLF faction"]
AFP = ["Armed Forces of the Philippines", "army", "troops", "government troops", "Rangers"]
add("zamboanga-2013", "2013-09-17", "Joint Task Force Zamboanga", [
    "ZAMBOANGA CITY – Scout Rangers flushed out followers of Nur Misuari from seventy percent of barangays Santa Catalina and Sta. Barbara as of 6 p.m. Tuesday, the ninth day of the stand-off.",
    "Sixty-four lawless elements of the Moro National Liberation Front (MNLF) faction have been neutralized and 51 have yielded or been apprehended since 9 September.",
    "On the government side, eleven soldiers and three policemen laid down their lives.",
    "A total of 123 civilians held as human shields broke free or were rescued by troops on Tuesday morning; it could not be ascertained how many are still in the hands of Habier Malik's men.",
    "City police chief Senior Superintendent Jose Chiquito Malayo was held for several hours by a group he had gone to talk to, and walked out with 23 of its members, who turned over their rifles.",
    "Vice President Jejomar Binay's telephone call to Misuari on Friday about a truce bore no fruit, the palace having stated that there was no such understanding on the ground.",
    "Snipers and set fires slowed the troops; close to 900 dwellings have turned to ash.",
    "The sports complex is accommodating 69,000 of the 82,000 residents who had to get out.",
    "Flights and ferries remain suspended until further notice, and persons found outdoors after 8 p.m. will be taken in.",
    "Roughly 3,300 residents of Talon-Talon, which was declared safe on Monday, are back under their own roofs.",
], [
    event(0, "ASSAULT", actor=["Scout Rangers", *AFP], recipient=["followers of Nur Misuari", "followers", *MNLF], place=["Santa Catalina", "Sta. Barbara", "barangays"], date="2013-09-17"),
    condition(0, "control", ["gains", "loses", "ends"], place=["Santa Catalina", "Sta. Barbara", "barangays"]),
    figure(1, ["killed", "casualties"], 64, 64, group=["lawless elements", *MNLF], date="2013-09-09"),
    figure(1, ["surrendered", "detained"], 51, 51, date="2013-09-09"),
    figure(2, "killed", 11, 11, group="soldiers"),
    figure(2, "killed", 3, 3, group="policemen"),
    figure(3, ["released", "evacuated", "hostages"], 123, 123, group="civilians", date="2013-09-17"),
    gap(3, question="how_many", reason=[*UNCLEAR, "not_verified"]),
    event(4, ["COERCE", "ASSAULT"], recipient=["Malayo", "police chief"]),
    event(4, ["RETREAT"], actor=["members", "23 of its members", "its members"]),
    event(5, "CONSULT", actor=["Binay", "Vice President"], recipient="Misuari", date="2013-09-13", status=["occurred", "ongoing", "failed", "ended"]),
    figure(6, "destroyed", 900, 900, group="dwellings"),
    figure(7, "displaced", 69000, 69000, place=["sports complex"]),
    figure(7, "displaced", 82000, 82000, group="residents"),
    event(8, "COERCE", status=["occurred", "ongoing", "planned", "threatened"]),
    figure(9, "returned", 3300, 3300, group="residents", place="Talon-Talon"),
], [
    never(5, "condition", type=["ceasefire"], why="there was no such understanding"),
    never(5, "agreement", type=["ceasefire"], why="there was no such understanding"),
    never(0, "figure", why="a percentage, and days"),
])

# Papua New Guinea: a local newspaper; a tribal ambush, a toll revised by its own source, an amnesty for guns, helicopters promised.
add("enga-2024", "2024-02-20", "Highlands Courier", [
    "Bodies stacked on the back of a police truck were all that was left at Akom on Sunday of a war party of Sikin tribesmen and their hired guns, who had walked into a trap set by the Ambulin.",
    "Police, who first spoke of 53 dead, on Monday brought their count down to 26, but Acting Superintendent George Kakas expects it to rise as searchers comb the bush.",
    "It was the largest killing he had ever come across in Enga, he told this newspaper.",
    "The gunmen carried AK-47s and M4s; where such weapons come from is a question to which no minister has an answer.",
    "Seventeen clans are drawn into the feud, which claimed 60 lives last August and has since flared up on and off.",
    "A ceasefire that elders of both camps signed at Wabag in September went the way of all the others.",
    "Prime Minister James Marape has undertaken to give soldiers powers of arrest, and the opposition wants a state of emergency.",
    "Governor Peter Ipatas let it be known that he had warned Port Moresby of trouble and got no reply.",
    "Nurses at Wapenamanda have packed up and gone for fear of a revenge raid.",
    "Australia would consider any plea for help, its prime minister said, calling the news “very disturbing”.",
], [
    event(0, "ASSAULT", actor=["Ambulin"], recipient=["Sikin", "Sikin tribesmen", "tribesmen", "war party", "hired guns"], place=["Akom"], date="2024-02-18"),
    figure(1, "killed", 26, 26, source=["police"]),
    gap(3, question=["where", "what", "who"], reason=UNCLEAR),
    figure(4, "killed", 60, 60, date="2023-08"),
    agreement(5, "ceasefire", ["collapsed", "agreed", "violated"], party=["elders", "elders of both camps", "both camps"], place="Wabag", date="2023-09"),
    event(6, ["MOBILIZE", "AGREE", "COERCE", "SUPPORT"], actor=["Marape", "Prime Minister"], status=TO_COME),
    event(6, "REQUEST", actor="opposition", status=ASKED),
    gap(7, reason=["no_comment", "not_said"]),
    event(9, ["AID", "AGREE"], actor="Australia", status=[*TO_COME, "hypothetical"], source=["prime minister", "Australia"]),
], [
    never(1, "figure", type=["missing"], why="nobody is said to be missing"),
    never(6, "event", type=["COERCE", "MOBILIZE"], why="powers promised, an emergency wanted"),
    never(8, "event", type=["ASSAULT", "RETREAT"], why="a raid that is feared, nurses who leave"),
    never(9, "event", type=["AID"], why="help that nobody has yet asked for"),
])

# Congo, 2025: a situation report; a city entered, stores emptied, children with rifles, crossings counted, an airport shut.
M23 = ["M23", "AFC/M23", "M23 fighters"]
FARDC = ["FARDC", "Congolese army", "Congolese soldiers", "government soldiers", "army"]
BUKAVU = [
    "Elements of the M23 made their way into central Bukavu on 16 February, two days after the group had got hold of Kavumu airport.",
    "FARDC soldiers left for Uvira ahead of their arrival; exchanges of gunfire between soldiers and local Wazalendo militia who barred their path were heard at Kamanyola, with 9 dead according to civil society.",
    "Warehouses of the World Food Programme were emptied by looters on 15 February: 6,800 tons of commodities are gone.",
    "Unidentified men let 1,700 inmates out of the central prison.",
    "UNICEF has verified the presence of children carrying rifles on both sides, without being able to say how many.",
    "Between 10,000 and 15,000 people crossed into Burundi from 14 to 17 February, most of them on inflated inner tubes over the Rusizi.",
    "In Goma, health partners have laid to rest upwards of 2,000 dead since 26 January.",
    "M23 representatives told partners on 17 February that humanitarian staff would not be harassed.",
    "The group has given the occupants of the camps around Goma 72 hours to clear out; the sites at Bulengo and Lushagala are by now deserted.",
    "Humanitarian flights to Kavumu are grounded for an indefinite period.",
]
add("bukavu-2025", "2025-02-17", "OCHA", BUKAVU, [
    event(0, ["MOBILIZE", "ASSAULT"], actor=[*M23, "Elements of the M23"], place="Bukavu", date="2025-02-16"),
    condition(0, "control", "gains", holder=M23, place=["Kavumu airport", "Kavumu"], date="2025-02-14"),
    event(1, "RETREAT", actor=[*FARDC, "FARDC soldiers"]),
    event(1, "ASSAULT", actor=["soldiers", "Wazalendo", "Wazalendo militia", *FARDC], place="Kamanyola"),
    figure(1, "killed", 9, 9, place="Kamanyola", source="civil society"),
    event(2, ["COERCE", "ASSAULT"], actor="looters", place=["Warehouses", "warehouses of the World Food Programme"], date="2025-02-15"),
    figure(3, ["released"], 1700, 1700, group="inmates", place=["central prison", "prison"]),
    gap(4, question="how_many", reason=[*UNCLEAR, "not_verified"]),
    figure(5, "displaced", 10000, 15000, date="2025-02-14"),
    figure(6, "killed", 2000, None, place="Goma", date="2025-01-26"),
    event(7, ["AGREE", "CONCEDE", "SUPPORT"], source=["M23 representatives", "M23"], status=[*TO_COME, "hypothetical", "occurred"]),
    event(8, ["REQUEST", "THREATEN", "COERCE"], actor=["group", *M23], recipient=["occupants", "occupants of the camps"], status=THREAT),
], [
    never(1, "condition", type=["control"], change=["gains"], why="soldiers who left; nobody is said to take the place"),
    never(2, "figure", type=["killed", "destroyed", "missing"], why="tons"),
    never(5, "event", type=["RETREAT"], why="civilians"),
    never(7, "event", type=["COERCE"], why="what will not be done"),
], title="DRC: South Kivu situation report #3", text="DEMOCRATIC REPUBLIC OF THE CONGO\nSouth Kivu – Situation report #3, 17 February 2025\n\nSECURITY\n"
    + "\n".join(f"- {s}" for s in BUKAVU[0:2]) + "\n\nPROTECTION AND LOSSES\n" + "\n".join(f"- {s}" for s in BUKAVU[2:5])
    + "\n\nPOPULATION MOVEMENT\n" + "\n".join(f"- {s}" for s in BUKAVU[5:7]) + "\n\nACCESS\n" + "\n".join(f"- {s}" for s in BUKAVU[7:]) + "\n")

# Syria, 2025: the state agency's manner; a pull-out under a deal, strikes on ministries, conflicting tolls, a sheikh who refuses.
DRUZE = ["Druze", "outlaw groups", "outlaws", "Druze gunmen", "outlaw gunmen"]
SYRIA25 = ["Syrian army", "army", "Syrian", "army and Interior Ministry forces", "Interior Ministry forces", "Syria"]
add("suwayda-2025", "2025-07-17", "SANA", [
    "Damascus, SANA – The Defense Ministry announced on Thursday that the army had completed its departure from Sweida under the accord reached with the sheikhs of reason, leaving security in the care of local notables.",
    "The units had been sent to the governorate on Monday to part Bedouin clans and outlaw groups, whose vendetta over a robbed vegetable vendor had degenerated into open combat.",
    "Israeli warplanes hit the General Staff building in Damascus and the surroundings of the People's Palace on Wednesday, leaving three martyrs and 34 wounded, the Health Ministry said.",
    "Tel Aviv had cautioned Damascus to keep its hands off the Druze.",
    "President Ahmad al-Sharaa said in an address at dawn that Syria chose the interest of the homeland over chaos, and that those who wronged the Druze people would be called to account.",
    "Sheikh Hikmat al-Hijri disavowed the accord, exhorting the young men of the mountain to fight on.",
    "After the departure, outlaw groups took revenge on Bedouin families in Shahba, driving hundreds of them towards Daraa, a correspondent reported.",
    "The Syrian Observatory for Human Rights has counted 516 slain since Sunday, 83 of them executed on the spot by members of the Defense and Interior Ministries; SANA was unable to reach it for clarification.",
    "An offer by the Red Crescent to bring 32 trucks of medicine into Sweida National Hospital awaits a green light.",
    "Two dozen Bedouin women and children held in a school at al-Matouneh were swapped on Thursday for the bodies of four gunmen, a tribal mediator said.",
], [
    event(0, "RETREAT", actor=SYRIA25, place="Sweida", date="2025-07-17", source="Defense Ministry"),
    agreement(0, ["ceasefire", "withdrawal", "peace", "other"], ["agreed", "announced", "implemented", "partly_implemented"], party=["sheikhs of reason", "sheikhs", *SYRIA25]),
    event(1, "MOBILIZE", actor=[*SYRIA25, "units"], place=["governorate", "Sweida"], date="2025-07-14"),
    event(1, "ASSAULT", actor=["Bedouin clans", "clans", *DRUZE]),
    event(2, "ASSAULT", actor=["Israeli warplanes", "Israel", "Israeli"], place=["General Staff building", "Damascus", "People's Palace"], date="2025-07-16"),
    figure(2, "killed", 3, 3, source="Health Ministry"),
    figure(2, "injured", 34, 34, source="Health Ministry"),
    event(3, ["THREATEN", "REQUEST"], actor=["Tel Aviv", "Israel"], recipient=["Damascus", "Syria"], status=THREAT),
    event(4, ["SANCTION", "THREATEN", "COERCE", "AGREE"], source=["al-Sharaa", "President"], status=[*TO_COME, "threatened"]),
    event(5, "REJECT", actor=["al-Hijri", "Sheikh Hikmat al-Hijri"]),
    event(6, "ASSAULT", actor=DRUZE, recipient=["Bedouin families", "families"], place="Shahba", source="correspondent"),
    figure(6, "displaced", 200, 999, group=["Bedouin families", "families"], place="Shahba", source="correspondent"),
    figure(7, "killed", 516, 516, date="2025-07-13", source=["Syrian Observatory for Human Rights", "SOHR"]),
    figure(7, "killed", 83, 83, source=["Syrian Observatory for Human Rights", "SOHR"]),
    gap(7, reason=["no_comment", "not_said", "not_clear", "not_verified"]),
    event(8, "AID", actor="Red Crescent", status=["proposed", "planned"]),
    event(9, ["RETREAT", "COOPERATE", "AGREE"], recipient=["women and children", "Bedouin women and children", "women"], date="2025-07-17", source=["tribal mediator", "mediator"]),
    figure(9, ["released", "hostages", "detained"], 24, 24, group=["women and children", "Bedouin women and children", "women"], source=["tribal mediator", "mediator"]),
], [
    never(4, "event", type=["SANCTION", "COERCE"], why="a reckoning that is promised"),
    never(8, "event", type=["AID"], why="an offer that waits for leave"),
    never(5, "agreement", type=["surrender"], why="an accord that he will not have"),
])

# India and Pakistan, 2025: a live blog; drones and air bases, a truce brought about from abroad, explosions after it.
DELHI = ["India", "Indian", "New Delhi", "Delhi", "Indian army", "Indian air force"]
ISLAMABAD = ["Pakistan", "Pakistani", "Islamabad", "Pakistan's military", "Pakistani army"]
JAMMU = [
    "Booms are rattling windows in Srinagar, and the sky is criss-crossed with red tracers, less than four hours after India and Pakistan consented to cease all firing.",
    "“What the hell just happened to the ceasefire?” Omar Abdullah, the chief minister of Jammu and Kashmir, posts on X.",
    "India's foreign secretary, Vikram Misri, charges Pakistan with repeated breaches of the understanding; Islamabad professes itself committed to it and says the first shots came from across the line.",
    "The directors of military operations of the two countries spoke by telephone at 15:35 and decided that land, air and sea action would stop at 17:00.",
    "President Trump takes the credit, thanking both for their “common sense”; Delhi's version makes no reference to any mediator.",
    "Pakistan says that missiles fired at its Nur Khan air base before daybreak were for the most part intercepted and that no aircraft was damaged.",
    "It had hit back within hours at Udhampur and Pathankot, in an operation it named Bunyan-un-Marsoos.",
    "A shell that came through a roof in Rajouri town in the small hours took the life of Raj Kumar Thapa, a district officer, and hurt two of his staff, the chief minister's office says.",
    "On the Pakistani side of Kashmir, the authorities put the dead of the past night at 13, with more than 50 injured.",
    "Neither side will say how many planes it has lost since Wednesday.",
]
add("jammu-live-2025", "2025-05-10", "South Asia Live", JAMMU, [
    event(0, "ASSAULT", place="Srinagar", date="2025-05-10"),
    agreement(0, "ceasefire", ["agreed", "announced"], party=["India", "Pakistan"]),
    agreement(2, "ceasefire", "violated", source=["Misri", "foreign secretary"]),
    event(2, "ACCUSE", actor=["Misri", "foreign secretary"], recipient=ISLAMABAD),
    event(2, "ASSAULT", source=ISLAMABAD),
    event(3, "CONSULT", actor=["directors of military operations", "directors"], date="2025-05-10"),
    agreement(3, "ceasefire", ["agreed", "announced"], date="2025-05-10"),
    event(5, "ASSAULT", place=["Nur Khan", "Nur Khan air base", "air base"], date="2025-05-10", source=ISLAMABAD),
    event(6, "ASSAULT", actor=["It", *ISLAMABAD], place=["Udhampur", "Pathankot"]),
    event(7, "ASSAULT", place=["Rajouri", "Rajouri town", "roof"], date="2025-05-10", source=["chief minister's office", "chief minister"]),
    figure(7, "killed", 1, 1, place=["Rajouri", "Rajouri town", "roof"], source=["chief minister's office", "chief minister"]),
    figure(7, "injured", 2, 2, group=["staff", "his staff"], source=["chief minister's office", "chief minister"]),
    figure(8, "killed", 13, 13, date=["2025-05-09", "2025-05-10"], source="authorities"),
    figure(8, "injured", 50, None, source="authorities"),
    gap(9, question="how_many", reason=["not_said", "no_comment"]),
], [
    never(2, "agreement", type=["ceasefire"], own_voice=True, why="each side says the other broke it"),
    never(5, "figure", type=["destroyed"], why="no aircraft was damaged"),
    never(9, "figure", why="no number is given"),
], title="India-Pakistan live: blasts in Srinagar hours after truce", text="INDIA–PAKISTAN LIVE\n" + "".join(
    f"\n{clock} IST\n{body}\n" for clock, body in zip(
        ["20:51", "20:15", "18:05", "13:40", "11:22", "10:08", "09:30"],
        [" ".join(JAMMU[0:2]), JAMMU[2], " ".join(JAMMU[3:5]), " ".join(JAMMU[5:7]), JAMMU[7], JAMMU[8], JAMMU[9]], strict=True)))

# Cambodia and Thailand, 2025: a local newspaper; rockets and jets, evacuees counted twice, a temple, a truce at midnight, captives.
THAI = ["Thailand", "Thai", "Thai army", "Thai jets", "Thai troops", "Bangkok"]
KHMER = ["Cambodia", "Cambodian", "Phnom Penh", "Cambodian soldiers", "Cambodian troops"]
add("oddar-2025", "2025-07-28", "The Tonle Courier", [
    "SAMRAONG, Cambodia — An unconditional ceasefire between Cambodia and Thailand is to come into effect at midnight on Monday, Malaysian Prime Minister Anwar Ibrahim announced after hosting the two leaders at his residence in Putrajaya.",
    "Until the very last hours both armies were still slugging it out around Ta Krabei temple, whose laterite walls, the Culture Ministry says, have been pitted by at least a dozen shells.",
    "A Thai F-16 unloaded two bombs on a road near Preah Vihear on Thursday, the day the conflict blew up.",
    "The Thai army said Cambodian rockets had slammed into a filling station in Sisaket the same morning, costing eight people their lives.",
    "Phnom Penh has owned up to 13 deaths, five military and eight civilian; Bangkok's tally for its own side stands at 25.",
    "On the Cambodian side 134,707 villagers have been bundled off to pagodas and markets further inland, defence spokeswoman Maly Socheata said on Sunday; in Thailand, so the Interior Ministry there says, it is about 139,000.",
    "Each government maintains that the other opened the hostilities.",
    "Eighteen Cambodian soldiers fell into Thai hands on the heights of Phu Makhuea on Saturday; Bangkok has not said what it means to do with them.",
    "The regional commanders are to sit down together at the Chong Chom crossing on Tuesday morning.",
    "Donald Trump had dangled punitive tariffs over both capitals if the guns were not stilled.",
], [
    agreement(0, "ceasefire", ["agreed", "announced"], party=["Cambodia", "Thailand"], date=["2025-07-28", "2025-07-29"], source=["Anwar Ibrahim", "Anwar", "Prime Minister"]),
    event(0, "CONSULT", place="Putrajaya"),
    event(1, "ASSAULT", actor=["both armies", *THAI, *KHMER], place=["Ta Krabei", "Ta Krabei temple"]),
    event(2, "ASSAULT", actor=["Thai F-16", *THAI], place=["Preah Vihear", "road"], date="2025-07-24"),
    event(3, "ASSAULT", actor=["Cambodian rockets", *KHMER], place=["Sisaket", "filling station"], date="2025-07-24", source="Thai army"),
    figure(3, "killed", 8, 8, place=["Sisaket", "filling station"], source="Thai army"),
    figure(4, "killed", 13, 13, source=["Phnom Penh", "Cambodia"]),
    figure(4, "killed", 25, 25, source=["Bangkok", "Thailand"]),
    figure(5, ["evacuated", "displaced"], 134707, 134707, group="villagers", source=["Maly Socheata", "spokeswoman", "defence spokeswoman"]),
    figure(5, ["evacuated", "displaced"], 139000, 139000, source="Interior Ministry"),
    event(6, "ASSAULT", source=["each government", "both governments", *THAI, *KHMER]),
    event(7, ["ASSAULT", "COERCE"], actor=THAI, recipient=["Cambodian soldiers", "soldiers"], place="Phu Makhuea", date="2025-07-26"),
    figure(7, ["detained", "abducted", "hostages", "surrendered"], 18, 18, group=["Cambodian soldiers", "soldiers"]),
    gap(7, question="what", reason="not_said"),
    event(8, "CONSULT", actor=["regional commanders", "commanders"], place=["Chong Chom", "Chong Chom crossing"], date="2025-07-29", status=["planned", "agreed", "proposed"]),
    event(9, "THREATEN", actor=["Trump", "Donald Trump"], recipient=["both capitals", "capitals"], status=THREAT),
], [
    never(0, "condition", type=["ceasefire"], change=["begins", "holds", "continues"], why="it is to begin at midnight"),
    never(8, "event", type=["CONSULT"], why="a meeting to come"),
    never(9, "event", type=["SANCTION", "COERCE"], why="tariffs that were threatened"),
    never(6, "event", type=["ASSAULT"], own_voice=True, why="who began it is what the two dispute"),
    never(7, "agreement", type=["prisoner_exchange", "surrender"], why="captives; nothing was agreed"),
])

# Not about armed conflict: a battle played for visitors, and a strike on the railways.
add("reenactment-2016", "2016-10-16", "The Downs Gazette", [
    "More than 1,000 enthusiasts dressed as Norman and Saxon warriors clashed on a muddy field in East Sussex on Saturday before a crowd of 8,000 eating hot dogs.",
    "Duke William's cavalry charged the shield wall four times and was hurled back each time.",
    "Harold fell to an arrow at ten past three, right on schedule.",
    "“I have been killed every October since 1999,” said Derek Plumley, a dentist from Lewes.",
    "Then the Saxons broke and fled, and the invaders took possession of the hill and of the beer tent.",
    "Two horsemen were hurt in falls, and one of them, aged 44, was flown to hospital by the air ambulance, the organisers said.",
    "Police confiscated three swords whose edges had not been blunted.",
    "The castle at Pevensey will be besieged next Sunday, weather permitting.",
    "A peace treaty was concluded over dinner.",
], [
    figure(5, "injured", 2, 2, group="horsemen", source="organisers"),
    event(5, "AID", actor="air ambulance", source="organisers"),
    event(6, "COERCE", actor="police"),
], [
    never(0, "event", type=["ASSAULT"], why="play-acting"),
    never(1, "event", type=["ASSAULT"], why="play-acting"),
    never(2, "event", type=["ASSAULT"], why="play-acting"),
    never(2, "figure", type=["killed"], why="play-acting"),
    never(3, "figure", type=["killed"], why="a man who plays the dead"),
    never(4, "condition", type=["control"], why="play-acting"),
    never(8, "agreement", type=["peace", "ceasefire"], why="a joke over dinner"),
    never(7, "condition", type=["siege"], why="a show to come"),
    never(7, "event", type=["ASSAULT"], why="a show to come"),
    never(3, "event", type=["ASSAULT"], why="play-acting"),
], title="Harold loses again")

add("railstrike-2018", "2018-04-04", "AFP", [
    "PARIS (AFP) — Seven trains in eight stood still across France on Tuesday as railway workers opened hostilities against President Emmanuel Macron's reforms.",
    "Commuters fought pitched battles for a place on the few trains that ran to the suburbs, and a woman fell from the platform at Gare de Lyon but was unhurt.",
    "“It is a war of attrition, and we have ammunition for three months,” said Laurent Brun of the CGT union.",
    "Prime Minister Edouard Philippe refused to lay down the law's central weapon, the end of jobs for life.",
    "Riot police fired tear gas at several hundred demonstrators who threw bottles near the Place de la République, arresting seven.",
    "Students have occupied the law faculty in Montpellier since last week.",
    "The minister of transport, Elisabeth Borne, will receive the unions on Thursday in search of a truce.",
    "She did not say what she would offer them.",
    "Lorry drivers have stayed out of the fray, and Air France's cabin crews bombarded passengers with apologies.",
], [
    event(0, "PROTEST", actor=["railway workers", "workers"], place="France", date="2018-04-03"),
    event(3, "REJECT", actor=["Philippe", "Prime Minister"]),
    event(4, ["ASSAULT", "COERCE"], actor=["Riot police", "police"], recipient="demonstrators", place=["Place de la République"]),
    figure(4, "detained", 7, 7),
    event(5, ["PROTEST", "COERCE"], actor="students", place=["Montpellier", "law faculty"]),
    event(6, "CONSULT", actor=["Borne", "minister of transport", "minister"], recipient="unions", date="2018-04-05", status=["planned", "proposed"]),
    gap(7, question="what", reason="not_said"),
], [
    never(0, "event", type=["ASSAULT"], why="a strike"),
    never(1, "event", type=["ASSAULT"], why="crowded trains"),
    never(1, "figure", type=["injured", "killed"], why="she was unhurt"),
    never(3, "event", type=["RETREAT"], why="a bill"),
    never(6, "agreement", type=["ceasefire"], why="a meeting to come, about a strike"),
    never(6, "event", type=["CONSULT"], why="a meeting to come"),
    never(8, "event", type=["ASSAULT"], why="apologies"),
])

if __name__ == "__main__":
    write(Path(__file__).with_name("test2.jsonl"), REPORTS)
