/** Words that open a credit: "according to the governor", "citing Reuters". */
export const CREDIT_OPENERS = [
  'according to',
  'citing',
  'as reported by',
  'as stated by',
  'in the words of',
  'quoting',
  'so reported',
  'reported by',
  'by the account of',
];

/** Subjects that only point back to somebody named before. */
export const POINTERS = new Set('he she it they who which the same'.split(' '));

/** Things that speak without being a source: numbers, days, papers of no name. */
export const NO_CLAIMANTS = new Set(
  'toll number strike attack blast explosion war conflict this that there what here meanwhile also later earlier region regions city area'.split(
    ' ',
  ),
);

/** Words that end the search for the subject of "said". */
export const SUBJECT_STOPS = new Set(
  'but while as when after because that although though since whereas so if before until were was is are been had has have which who'.split(
    ' ',
  ),
);

/** … and words that may belong to a name ("the head of police in Kyiv", "the ministry for communities and territories"). */
export const SOFT_STOPS = new Set('and in on at from by for with'.split(' '));

/** Common nouns that stand for a source when they say something: "local authorities", "officials". */
export const SOURCE_NOUNS = new Set(
  (
    'authorities officials official governor governors mayor ministry minister spokesman spokeswoman spokesperson spokespersons military army force forces command police agency ' +
    'services service department medics rescuers witnesses residents sources source administration head president company operator channel media ' +
    'correspondent reporter journalist group office navy council commander general staff observatory monitor defence defense committee chief leader adviser ' +
    'paper outlet broadcaster premier hospital doctors government state television tv embassy ambassador envoy institute bureau statement mission un ministry forces network regions nations defence-ministry'
  ).split(' '),
);
