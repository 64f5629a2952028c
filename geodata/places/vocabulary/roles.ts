// Words that tell what a place name does in its sentence. Source: usage of English-language news, compiled by hand.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/).filter(Boolean));

/** Offices: "X's president", "governor of X", "X Governor Y" are people. */
export const OFFICES = words(`
  president premier chancellor minister secretary governor gov mayor senator congressman ambassador envoy leader chief
  head chairman spokesman spokeswoman spokesperson commissioner king queen prince ruler dictator strongman
  prosecutor ombudsman commander consul pm monarch emir sultan administrator adviser counterpart
`);

/** What may stand between a country and an office: "Ukraine's first deputy foreign minister". */
export const OFFICE_MODIFIERS = words(`
  prime foreign defence defense interior energy finance economy health digital culture justice infrastructure agriculture
  regional military deputy vice acting former new first interim current outgoing supreme top chief de facto then
  right-wing hard-line newly elected exiled ousted late army navy air force police state national security intelligence
  vice-president transport development reconstruction emergency human rights general attorney press presidential
`);

/** Institutions: "X's army" is the state and not the country as a place. */
export const INSTITUTIONS = words(`
  government army military navy air forces force ministry parliament cabinet authorities officials leadership administration
  allies ally partners partner delegation delegations negotiators diplomats diplomacy embassy intelligence security police regime
  president kremlin foreign defence defense interior state side team envoys representatives position stance demands demand
  proposal plan response claim claims statement decision announcement policy interests sovereignty constitution army's
  soldiers troops general staff commanders fighters navy's senate house congress court central supreme leaders leader
  war aims ambitions membership bid offer refusal willingness aggression invasion attitude goal goals insistence
  economy budget sanctions weapons missiles drones armed special operational command border guard emergency
  account accounts territorial concessions business houthis hezbollah hamas rebels militia militias
  negotiating peace stance relations ties support aid help concerns view brass generals admirals commander spokesman
  spokeswoman spokesperson propagandists propaganda mouthpiece mouthpieces ministers minister warlords junta rulers
  gunners pilots crews spies spymasters hackers troops' warplanes jets fleet
`);

/** Common nouns behind a bare country name that make it a party or a topic: "US officials", "the Ukraine war". */
export const PARTY_NOUNS = words(`
  officials official negotiators negotiator envoy envoys troops forces military army navy soldiers government
  delegation diplomats intelligence embassy sanctions weapons missiles arms aid support guarantees proposal proposals
  plan plans administration lawmakers media law policy side team leaders leadership house senate congress state department
  citizens nationals jets warplanes aircraft drone drones missile strikes strike attack attacks raid raids offensive
  marines personnel command commanders ambassador president allies authorities ministry air defence defense base bases
  dollars dollar treasury firm firms company companies tariffs vote compromise role pressure tariff
`);

/** Topics: "the Ukraine war", "the Gaza deal", "peace in X": background, not a scene. */
export const TOPIC_NOUNS = words(`
  war wars peace deal deals crisis conflict conflicts question issue truce ceasefire summit plan proposal talks policy
  invasion file dossier agreement agreements accord accords memorandum protocol strategy
`);

/** "the war in X", "the invasion of X": X is the topic. */
export const TOPIC_HEADS = words(`
  war invasion conflict peace ceasefire truce fighting crisis election elections actions future fate annexation occupation
  sovereignty independence territory people support sanctions aid weapons arms expansion history annexed recognition
  interests ambitions influence control size destruction reconstruction
`);

/** Nouns before a preposition that make what follows a party: "talks with X", "concessions to X". */
export const PARTY_HEADS = words(`
  talks talk negotiations negotiation meeting meetings deal agreement agreements ties relations contact contacts tensions
  concessions message messages letter warning warnings pressure sanctions demands demand proposal proposals offer response
  answer blame criticism condemnation support weapons aid arms missiles deliveries help leaders delegates delegations diplomats
  officials representatives negotiators teams envoys allies friends enemies rivals guarantees promises appeal appeals call calls
  threats threat recognition reaction reply signal signals gift tariffs dependence loyalty favour favor concern alliance
  war strike confrontation differences dispute trade cooperation relationship understanding accord pact treaty
  hostility aggression stance case accusations allegations claims word
`);

/** Locative prepositions: what follows is where something is. */
export const LOCATIVE = words(
  `in at near inside within outside around across over above throughout off beyond along under`,
);

/** Nouns and verbs of attack before "on", "against", "at": what follows is the target. */
export const ATTACK_WORDS = words(`
  attack attacks strike strikes raid raids assault assaults barrage barrages bombardment bombardments salvo salvos drones drone
  missiles missile rockets rocket bombs bomb fire shelling launched fired unleashed blitz onslaught offensive invasion air
  airstrike airstrikes air-strike air-strikes bombing bombings hit hits struck pounded hurled rained volley volleys wave waves
  dropped sent shells shell explosives uavs uav war blow blows
`);

/** Verbs whose object is a scene: "hit Odesa", "visited Kyiv", "left Moscow". */
export const SCENE_VERBS = words(`
  hit hits hitting struck strike strikes striking attacked attack attacks attacking targeted target targets targeting
  shelled bombed bombs bombing bombard bombarded pounded pounds pounding battered shook rocked rattled pummelled pummeled
  visit visits visited visiting left leaving leave entered reach reached reaching rained blasted engulfed devastated
  captured seized took stormed besieged evacuated closed shut disrupted forced destroyed damaged wrecked crippled
  plunged ravaged bombards pummels rocks shakes invaded strikes raided hammered hammers swept flattened
`);

/** Distance phrases: "120 miles south of X": X is only a landmark. */
export const LANDMARK_WORDS =
  words(`miles mile km kilometres kilometers kilometer kilometre metres meters north south east west
  northeast northwest southeast southwest border borders frontier`);

/** Words of things that happen: without one of them "in X" says nothing of a scene in a whole country. */
export const EVENT_WORDS = words(`
  attack attacks attacked attacking strike strikes struck striking hit hits hitting raid raids raided assault assaulted
  barrage bombardment bombed bombing bombs bomb shelled shelling shells airstrike airstrikes drone drones missile missiles
  rocket rockets explosion explosions exploded blast blasts fire fires blaze burning killed kill kills killing dead death
  deaths died wounded injured hurt casualties victims damaged damage destroyed destroying debris alert alerts siren sirens
  blackout blackouts outage outages power evacuated evacuation evacuate closed shut closure scrambled intercepted downed
  shot crashed crash landed met meet meets meeting meetings talks summit visited visit visits arrived arrives held hold
  hosted gathered parted signed collapsed rescue rescued firefighters airport airports airspace flights
  ambush clash clashes clashed battle battles fighting stormed captured seized gunmen killed-in overnight
  targeted targeting pounded pounding shelled fired launched bombarded bombarding pummelled pummeled intercepted
  retook recaptured overran detonated shooting ambushed airstrikes massacre beheaded abducted
`);

/** Talk of territory: who may keep, cede or take what. The places in it are topics. */
export const TERRITORY_WORDS = words(`
  cede cedes ceded ceding concession concessions territorial annex annexed annexing annexes annexation relinquish
  relinquishing relinquished withdraw withdraws withdrawal withdrawing demilitarized demilitarised conquer conquered conquest
  recognise recognising recognize recognizing handover relinquished reclaim regain
`);

/** Attack participles behind "was", "were", "came under": the subject is the scene. */
export const SUFFERED = words(`
  struck hit attacked targeted shelled bombed rocked shaken pounded battered bombarded evacuated closed shut plunged
  damaged destroyed blacked cut left raided under engulfed ablaze burning besieged evacuating
`);

/** Deeds that a country does at home: they put the event in it. */
export const HOME_DEEDS = words(`
  scrambled scrambles scramble scrambling closed closes closing shut shuts evacuated evacuates evacuating mobilised
  mobilized activated grounded hosted hosts
`);

/** Travel nouns and verbs: "a flight from X to Y", "back to X". */
export const TRAVEL_WORDS = words(
  `flight plane train back return returned returning home flew flown journey trip en route bound`,
);

/** Phrases of a summary over weeks or months: what is named with them did not happen this time. */
export const RECAP: readonly string[] = [
  'this year',
  'in recent weeks',
  'in recent months',
  'in recent days',
  'so far this',
  'months ago',
  'years ago',
  'world war',
  'has intensified',
  'have intensified',
  'since the start of the war',
  'since the beginning of the war',
];

/** Nouns behind a city's name that keep it a scene: "the Brussels meeting", "Kyiv residents". */
export const CITY_NOUNS = words(`
  meeting meetings talks summit conference streets street suburb suburbs district districts residents skyline metro
  hospital school apartment apartments building residential centre center area outskirts neighbourhood neighborhood
  hotel airport station tv tower zoo port skies region attack attacks blast blasts strike strikes raid explosion
`);

/** "parts of X", "the rest of X": X is a region rather than its city. */
export const SHARES = words(`parts part rest all much most half chunk swathes swaths areas portion portions whole`);

/** Verbs of going somewhere to be there: "fly to X". */
export const GOING =
  words(`fly flies travel travels travelled traveled head heads heading headed came comes come went go goes going arrive
  arrived trip visit sent invited rushed moved evacuated taken brought`);

/** Before "in" or "of" and the capital they sit in: who answers, not where something happened. */
export const SEATED = words(`
  authorities government administration leadership regime junta cabinet officials rulers command policymakers lawmakers
  diplomats generals ministries
`);
