/** Capitalised words that are no participants: titles, days, months, weapons, outlets. Source: own list. */
export const NOT_NAMES = new Set(
  `
  One Two Three Article Air-Force   The A X An In On At After Before During President Presidents Prime Minister Ministers Foreign Defence Defense
  Secretary State Special Envoy General Chancellor King Mr Mrs Ms Dr Sir Telegram Twitter Reuters CNN BBC AP AFP
  Axios Politico Post Times News Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
  April May June July August September October November December Air Force Ministry But And He She It They We
  His Her Their This That These Those While When As If Asked Both Delegation Delegations European Commission
  Leader Leaders Official Officials Kremlin Palace House White NATO Nato UN EU US UK [USI] New Year Also Earlier
  Hopes Security Council Operational Command Armed Forces
  `
    .trim()
    .split(/\s+/),
);

/** Leaders and envoys whom the wires name without more. Source: own list. */
export const LEADERS =
  /^(?:Putin|Zelensk\p{L}+|Trump|Biden|Vance|Rubio|Witkoff|Kushner|Kellogg|Lavrov|Peskov|Ushakov|Dmitriev|Macron|Merz|Scholz|Starmer|Meloni|Tusk|Sikorski|Or[bn]\p{L}n|Fico|Costa|Rutte|Kallas|Guterres|Grossi|Erdo[gğ]an|Fidan|Xi|Modi|Jaishankar|Sharif|Munir|Netanyahu|Katz|Gallant|Khamenei|Pezeshkian|Ara[gq]h?chi|Raisi|Assad|Sharaa|Aoun|Salam|Berri|Hochstein|Barrack|Abbas|Sisi|Burhan|Hemedti|Dagalo|Abiy|Ruto|Tshisekedi|Kagame|Aliyev|Pashinyan|Lukashenko|Sandu|Carney|Albanese|Umerov|Yermak|Sybiha|Kuleba)$/u;

/** Words of bodies and common nouns that open a sentence: no people. */
export const BODY =
  /^(?:Organi[sz]ation|Union|Nations|Council|Ministr(?:y|ies)|Part(?:y|ies)|Groups?|Agency|Committee|Press|Office|Army|Fronts?|League|Bank|Fund|Street|Movement|Brigades?|Authority|Administration|Parliament|Congress|Senate|Court|Alliance|Coalition|Community|Mission|Interior|Southeast|Northeast|Southwest|Northwest)$/u;

/** "President Boulos", "the envoy Hochstein": a title right before the name. */
export const TITLED =
  /\b(?:president|premier|ministers?|envoys?|chancellor|secretary|chief|leader|king|emir|sheikh|prince|mr|ms|mrs|dr|ambassador|negotiators?|commissioner|spokes\w+|governor|mayor|diplomat|general|colonel|senator) $/i;
