/** Function words; closed classes of English grammar. */

/** A noun phrase that began with a number ends before these. */
export const PHRASE_STOPS = new Set(
  (
    'in on at from by with without to into onto for near over above across against around through during after before since until upon per as than ' +
    'was were is are be been being has have had do does did will would could can may might should must shall ' +
    'who which that whom whose where when while because although but so if he she it they we i you him her them us this ' +
    'said says say told reported remained remain stood rose not no also only including among said then there'
  ).split(' '),
);

/** Words a scan from a number towards its verb must not cross. */
export const CLAUSE_STOPS = new Set('but while whereas although though because however meanwhile'.split(' '));

/** Verbs of saying; the subject of one is no victim. */
export const SPEECH_VERBS = new Set(
  (
    'said says say told tells reported reports announced announces claimed claims confirmed confirms wrote writes added adds stated states noted notes ' +
    'explained insisted insists warned warns promised denied acknowledged conceded admitted declared posted tweeted argued specified clarified ' +
    'informed estimated stressed emphasised emphasized recalled remarked cited revealed disclosed asserted alleged recounted'
  ).split(' '),
);

/** Prepositions and the like behind which a participle has no object ("two killed in Kyiv"). */
export const AFTER_PARTICIPLE = new Set(
  (
    'in on at by near over above across from during after before overnight as and or when while since with to into this last late early so today yesterday ' +
    'throughout outside inside around along amid following including within due through under between among amid against despite because thanks beneath behind according they he she but along also for about because'
  ).split(' '),
);

/** Signs that open or close quoted words. */
export const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '„']);
