// Words around names. Each list says what it is for; adding a word is adding it to the line.
// Source: usage of English-language news, compiled by hand.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/).filter(Boolean));

/** Titles before a person's name: what follows is a person, what stands before may be their country or region. */
export const PERSON_TITLES = words(`
  mr mrs ms miss dr prof professor sir dame lord lady baroness president presidents vice-president premier chancellor
  minister ministers secretary governor gov mayor senator sen congressman congresswoman rep representative ambassador
  general gen colonel col major maj captain capt lieutenant lt commander cmdr admiral adm brigadier sergeant sgt
  corporal private marshal chief chairman chairwoman chair director spokesman spokeswoman spokesperson envoy judge
  justice king queen prince princess pope bishop archbishop cardinal imam sheikh ayatollah rabbi father pastor reverend rev
  analyst correspondent reporter journalist editor author expert researcher lawyer attorney officer detective inspector
  leader deputy commissioner superintendent coach striker midfielder defender goalkeeper singer actor actress
  vice-mayor vice-president vice-chair under-secretary undersecretary veterinarian epidemiologist scientist
  spokespeople negotiator adviser advisor aide diplomat official businessman billionaire oligarch tycoon activist
`);

/** Heads of organisations: a capitalised run that ends in one of these is an institution, not a place. */
export const ORGANISATION_HEADS = words(`
  university college school academy institute institution foundation association society federation union league club
  company corporation corp inc ltd plc llc gmbh group holdings bank fund trust agency department ministry office
  bureau commission committee council authority administration court parliament assembly senate congress duma knesset
  party movement front coalition alliance army navy force forces guard guards corps brigade regiment battalion division
  command police service services intelligence times post news journal herald tribune gazette telegraph guardian
  independent observer mail express mirror star sun press agency broadcasting television tv radio media network magazine
  review report record chronicle airlines airways air energy oil petroleum gas steel motors electric power systems
  museum theatre theater orchestra opera hotel hospital clinic church cathedral mosque temple library stadium arena
  act bill law treaty accord accords agreement protocol convention declaration memorandum summit conference
  cup championship championships games olympics open festival prize award awards exchange index stock
  united city fc rovers wanderers rangers athletic dynamo shakhtar lakers bulls yankees
  board center centre laboratory laboratories project programme program initiative organization organisation
  constitution republicans democrats conservatives labour greens today daily weekly herald-tribune study survey
`);

/** Heads that begin an organisation's name: "University of X", "Bank of X", "Church of X". */
export const ORGANISATION_OPENERS = words(`
  university bank church college institute ministry department house court order journal archbishop bishop duke duchess
  earl prince princess battle treaty museum academy council declaration statue board
`);

/** Names of outlets that begin with a place: the place is not meant. */
export const OUTLET_TAILS = words(`
  independent post times news herald tribune gazette telegraph guardian observer mail express mirror sun journal
  today tv television radio daily review insider monitor chronicle press online media live standard globe examiner
  inquirer star dispatch sentinel courier mercury insight examiner
`);

/** First words of clubs, stations and agencies that a place ends: "Real Madrid", "Radio Pyongyang". */
export const NAME_OPENERS = words(`
  real dynamo dinamo inter ac fc atletico sporting bayern zenit spartak cska shakhtar lokomotiv torpedo radio agence banco voice
  miss team camp-nou hotel cafe restaurant rms uss hms ss mv
`);

/** Prepositions that put something at, into or near a place. */
export const PLACE_PREPOSITIONS = words(`
  in at near from to into toward towards around outside inside over above across on against of through via throughout
  within beyond between off along beneath under leaving entering reaching hit struck attacked visit visited shelled
  bombed
`);

/** Words that stand before a common noun or a place within a country. */
export const COMPASS: ReadonlyMap<string, string> = new Map([
  ...(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'] as const).map(
    (part): [string, string] => [part, part],
  ),
  ['northern', 'north'],
  ['southern', 'south'],
  ['eastern', 'east'],
  ['western', 'west'],
  ['central', 'centre'],
  ['northeastern', 'northeast'],
  ['northwestern', 'northwest'],
  ['southeastern', 'southeast'],
  ['southwestern', 'southwest'],
]);

/** "the X region": the name before it is a first-level region. */
export const REGION_WORDS = words(`
  region regions oblast oblasts province provinces governorate governorates krai territory voivodeship voivodeships
  state states republic canton cantons prefecture prefectures
`);

/** "X district": the name before it is something smaller than a region. */
export const DISTRICT_WORDS = words(`
  district districts raion raions county counties municipality municipalities borough boroughs suburb suburbs
  neighbourhood neighborhood neighbourhoods neighborhoods quarter subdistrict hromada community parish area
  township townships tehsil taluk upazila woreda kebele locality commune arrondissement cercle wilayat subdistricts
`);

/** "X city", "the town of X": the name is a settlement. */
export const SETTLEMENT_WORDS = words(`city cities town towns village villages settlement settlements hamlet capital
  kibbutz moshav camp community outskirts suburb port resort`);

/** Facilities that turn a town's name into a site: word → the gazetteer's `feature`. Longer phrases first. */
export const FACILITIES: readonly (readonly [string, string])[] = [
  ['nuclear power plant', 'nuclear_plant'],
  ['nuclear power station', 'nuclear_plant'],
  ['nuclear power plants', 'nuclear_plant'],
  ['nuclear power stations', 'nuclear_plant'],
  ['nuclear facility', 'nuclear_plant'],
  ['nuclear plants', 'nuclear_plant'],
  ['nuclear stations', 'nuclear_plant'],
  ['nuclear plant', 'nuclear_plant'],
  ['nuclear station', 'nuclear_plant'],
  ['npp', 'nuclear_plant'],
  ['thermal power plant', 'power_plant'],
  ['thermal power plants', 'power_plant'],
  ['power plants', 'power_plant'],
  ['power plant', 'power_plant'],
  ['tpp', 'power_plant'],
  ['hydroelectric power plant', 'hydro_plant'],
  ['hydroelectric dam', 'hydro_plant'],
  ['dam', 'hydro_plant'],
  ['oil refinery', 'refinery'],
  ['oil refineries', 'refinery'],
  ['refineries', 'refinery'],
  ['refinery', 'refinery'],
  ['oil terminal', 'oil_depot'],
  ['oil depot', 'oil_depot'],
  ['oil terminals', 'oil_depot'],
  ['oil depots', 'oil_depot'],
  ['fuel depots', 'oil_depot'],
  ['fuel depot', 'oil_depot'],
  ['international airport', 'airport'],
  ['airport', 'airport'],
  ['airports', 'airport'],
  ['military airfield', 'air_base'],
  ['military airport', 'air_base'],
  ['airfield', 'air_base'],
  ['airfields', 'air_base'],
  ['air base', 'air_base'],
  ['airbase', 'air_base'],
  ['air bases', 'air_base'],
  ['airbases', 'air_base'],
  ['sea port', 'port'],
  ['seaport', 'port'],
  ['port', 'port'],
  ['ports', 'port'],
  ['harbour', 'port'],
  ['harbor', 'port'],
];

/** Months and days: capitalised, and villages somewhere. */
export const CALENDAR = words(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thurs fri sat christmas easter ramadan eid hanukkah passover thanksgiving
`);

/** Weapons, groups and brands that are also villages or spelt like them. */
export const NOT_PLACES = words(`
  shahed shaheds geran gerbera kinzhal kinzhals kalibr kalibrs iskander iskanders zircon oreshnik patriot patriots himars
  atacms taurus scalp storm-shadow javelin stinger leopard abrams bradley mirage gripen rafale flamingo neptune bayraktar
  hamas hezbollah houthi houthis taliban wagner azov fatah isis daesh mossad shin likud kremlin-backed telegram twitter
  facebook google reuters bloomberg axios politico cnn bbc nato un eu who unicef iaea fbi cia fsb gru sbu dsns notam
  allah god lord mr mrs ms amazon apple tesla boeing airbus lockheed raytheon visa ford toyota
  ebola hiv aids covid bird-flu zika lassa reston e-coli marburg hendra nipah coronavirus mers sars
  mig su tu il sam gps pm am gmt utc est edt cet bst ceo mp mps
`);

/** Verbs that only people, governments and armies do: a bare country or capital before them is not a place. */
export const SAYING_VERBS = words(`
  said says say saying told tells announced announces announce claimed claims claim denied denies deny accused accuses
  accuse warned warns warn vowed vows vow insisted insists insist demanded demands demand rejected rejects reject
  accepted accepts accept agreed agrees agree refused refuses refuse wants want wanted hopes hope hoped believes believe
  believed argued argues argue urged urges urge asked asks ask called calls call condemned condemns condemn blamed blames
  blame threatened threatens threaten promised promises promise pledged pledges pledge proposed proposes propose offered
  offers offer signed signs sign decided decides decide considers considered seeks sought seek plans planned plan intends
  intended expects expected expect needs needed need fears feared supports supported support backs backed back opposes
  opposed denounced denounces denounce responded responds respond retaliated retaliates replied replies confirmed confirms
  confirm stated states reported reports report launched launches launch fired fires fire bombed bombs bomb attacked attacks attack
  struck strikes strike targeted targets target shelled invaded invades annexed occupied occupies seized seizes captured
  controls deployed deploys deploy sent sends send shot downed intercepted destroyed scrambled imposed imposes impose lifted
  suspended withdrew withdraws withdraw recognised recognized recognise joined joins join voted votes vote has had have is was were are
  will would could should must may might can did does do continues continued began begins stepped ramped intensified
  unleashed pounded carried conducted pulled faces faced remains used uses gave gives took takes made makes
  put puts kept keeps left lost won wins hit hits
  thanked welcomed welcomes traded trades exchanged exchanges vetoed ordered orders praised criticised criticized slammed brushed ruled stands stood rules cedes ceded receives received
`);

/** Adjectives of peoples, faiths and parts of the world without a country of their own: never a name of a place. */
export const ADJECTIVES = words(`
  african asian european american arab arabic kurdish kurd kurds druze alawite yazidi sunni shia shiite jewish jew jews
  muslim muslims christian christians islamic islamist islamists islamism catholic orthodox soviet western eastern northern southern
  balkan baltic nordic scandinavian caucasian english scottish welsh scots chechen chechens tatar tatars dagestani crimean siberian
  bavarian catalan basque tibetan uyghur uyghurs rohingya tamil sikh hindu buddhist amhara tigrayan oromo hausa
  palestinian houthi houthis anti pro mid latin hispanic persian ottoman nazi communist republican democratic socialist
  ukrainian-held russian-occupied allied coalition federal national royal imperial international metropolitan
`);
