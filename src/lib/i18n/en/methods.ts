import { forms } from '../messages.ts';

/** The methods page. */
export const methods = {
  title: 'Methods',
  description:
    'How an article becomes events on the map, the rules for numbers and places, measured accuracy, known limits and corrections.',
  deck: 'Every marker here stands for a sentence that somebody published. This page says how we get from one to the other, how often we get it right, and where we fail.',
  contents: 'On this page',
  how: {
    title: 'How an article becomes events',
    intro:
      'No language model writes anything here. Each step is a set of written rules and tables, and for place names one small scorer whose weights are published with the code. The same text gives the same result every time, and each step keeps what it drops, with the reason.',
    text: 'Text',
    textBody:
      'The article is cut into paragraphs and sentences. Captions, sign-up lines, repeats and author notes are told apart and set aside.',
    places: 'Places',
    placesBody:
      'Names are looked up in a gazetteer of settlements, regions, countries, airports and well-known sites, in English, Ukrainian and Russian spellings. The region named in the sentence decides between namesakes.',
    roles: 'Roles',
    rolesBody:
      'A name counts as a place of an event only when a sentence says that something happened there. Capitals that stand for governments, officials’ titles, reporters’ cities and history are kept out.',
    claims: 'Claims',
    claimsBody:
      'Numbers are read with what they count, their qualifier (“at least”, “nearly”), who says so, and the exact words. Denials, plans and conditions are not counted as facts.',
    time: 'Time',
    timeBody:
      '“Overnight” or “on Tuesday” is worked out from the day of publication, in the local time of the place. A night is filed under its morning.',
    events: 'Events',
    eventsBody:
      'Claims about the same place, time and kind of action become one event. Reports of several articles are merged by place, time and kind, never because their wording is alike, and all their claims are kept.',
    links: 'Links',
    linksBody:
      'Responses are tied to the strike they answer. A solid line means that an article says so; a dashed one that we infer it from time and place.',
    corrections: 'Corrections',
    correctionsBody:
      'An editor can overrule any step. The ruling is kept with its reason and date and survives every rebuild.',
  },
  truth: {
    title: 'Six rules',
    words: 'Every number and every place on screen leads to the words it came from.',
    zero: 'Not reported is not zero; planned is not happened; background is not news.',
    sums: 'A wave and its local strikes are never added up.',
    disagreement: 'Disagreement is shown, not averaged.',
    unplaced: 'What could not be placed is listed, not hidden.',
    editors: 'An editor’s correction is kept with its reason and date, and survives a rebuild.',
  },
  figures: {
    title: 'Low, best, high',
    body: 'Low and high are the smallest and the largest number that an article gives for the same thing. Best is the one we would quote: an exact count before a rounded one, and among running tolls the largest. Where the largest count is “at least”, the upper end stays open.',
  },
  precision: {
    title: 'How exactly a place is known',
    body: 'A pin stands only for a site or a town. What is known to a district, a region or a country is drawn as an area with hatching, since a pin in the middle of a region would claim what nobody reported.',
  },
  accuracy: {
    title: 'Measured accuracy',
    intro:
      'Events found by the program are compared with events that people marked by hand. Recall is how many of theirs we found; precision is how many of ours are right.',
    measured: 'Measured on {day}.',
    none: 'No measurement has been published with this build.',
    corpus: 'Corpus',
    figure: 'Figure',
    value: 'Result',
    counts: 'Counts',
    of: '{n} of {total}',
    articles: forms({ one: '{n} article', other: '{n} articles' }),
  },
  limits: {
    title: 'Known limits',
    selection:
      'The map shows what a chosen set of articles reports. Days without an article are marked as such; they are not quiet days.',
    claims: 'We show who claims what. We do not check the claims on the ground.',
    english: 'Articles are read in English only. Machine-translated text works, with more errors in names.',
    places:
      'Villages with fewer than 500 people and small sites may be missing from the gazetteer; what is missing is listed as unplaced.',
    time: 'Hours are rarely reported. A night or a day is shown as a stretch of time, not as a moment.',
    links: 'Inferred links rest on time and place only. They may be wrong, and they are always drawn dashed.',
  },
  correctionsLog: {
    title: 'Corrections',
    body: 'Rulings of editors are kept as files with the data, each with its reason and its date. To report an error, open the event and choose “Report an error”.',
    none: 'No corrections have been made to the data of this build.',
    takenOut: 'Event taken out',
    changed: 'Changed: {fields}',
    ruling: 'Ruling',
    reason: 'Reason',
    day: 'Date',
  },
};
