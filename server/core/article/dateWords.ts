/** The words around a date in a line about the article, as tables. All are compared in lower case. */

/** Names of months, whole and shortened, as alternatives of a pattern. */
export const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

const listed = (words: string): ReadonlySet<string> => new Set(words.split('|').map(word => word.trim()));

/** What a label says of the date behind it. `foreign` dates are of something else: a print, a download, a picture. */
export type DateRole = 'published' | 'updated' | 'foreign';

const LABELS: Readonly<Record<DateRole, string>> = {
  published:
    '(?:first |originally |initially )?(?:published|posted|issued|released|aired|broadcast|appeared)|(?:publication|publish|published|pub|issue|issued|release|posting|post|posted|article|story|news|filing|created|creation|broadcast)[ -]?date|date[ -](?:published|posted|issued|created|of (?:publication|issue|release))|published[ -](?:time|at|on)|for (?:immediate )?release|release(?: time)?|embargo(?:ed)?(?: until)?|dated?|created|filed|uploaded|sent|written|submitted|pubdate|first (?:published|posted)|on',
  updated:
    '(?:last |first |page |story |article )?(?:updated?|modified|edited|revised|corrected|changed|amended|reviewed)|last (?:update|modification|change|revision|edit|review)|(?:update|modification|revision|modified|updated|edit)[ -]?date|date (?:modified|updated)|lastmod|updated? (?:time|at|on)',
  foreign:
    "load[ -]?date|print(?:ed)?(?: date| time| on| from| this)?|retrieved|accessed|archived?|captured|crawled|scraped|downloaded|viewed|last (?:viewed|visited|accessed)|saved|generated|cached|fetched|expires?|expir(?:y|ation)(?: date)?|valid until|deadline|closing date|event date|date of event|today(?:['’]s date| is)?|current (?:date|time)|now|copyright|photo(?:graph)?(?:ed)?|picture|image|taken|file photo|born|died|next (?:update|issue)|page generated|as of|snapshot|received|nntp-posting-date|delivery-date|date[ -](?:added|accessed|saved|taken|loaded|printed|received|retrieved|of access)",
};

/** A label right before a date, up to its colon or dash. */
export const LABEL_BEFORE: readonly { readonly role: DateRole; readonly pattern: RegExp }[] = (
  ['foreign', 'updated', 'published'] as const
).map(role => ({
  role,
  pattern: new RegExp(
    `(?:^|[^\\p{L}])(?:${LABELS[role]})(?: on| at| by| in| date)?\\s*(?:[:=|,.–—-]\\s*)?(?!\\s)(?:on |at |the )?\\W*$`,
    'iu',
  ),
}));

/** What is left of labels when a line is read word by word. */
const LABEL_WORDS = listed(
  'published|publication|publish|posted|post|issued|issue|released|release|immediate|aired|broadcast|appeared|first|originally|initially|date|dated|created|creation|filed|filing|uploaded|sent|written|submitted|pubdate|updated|update|updates|modified|edited|revised|corrected|changed|amended|reviewed|last|modification|revision|lastmod|embargo|embargoed|until|article|story|news|online|web|press|statement|media|contact|contacts|time|days',
);

/** Of times of day, and of how long ago or how long to read. */
const TIME_WORDS = listed(
  'a|am|pm|p|m|a.m|p.m|a.m.|p.m.|noon|midnight|hrs|hr|hours|hour|h|local|z|t|gmt|utc|bst|ist|cet|cest|eet|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|akst|hst|aest|aedt|awst|acst|nzst|nzdt|wat|eat|cat|sast|msk|pkt|sgt|hkt|jst|kst|wib|ast|gst|o’clock|morning|evening|afternoon|day|ago|min|mins|minute|minutes|read|reading|second|seconds|sec|week|weeks|month|months|year|years|yrs|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|th|st|nd|rd',
);

/** Small words between the names, places and sections of a header line. */
const SMALL_WORDS = listed(
  'by|at|on|in|for|of|the|and|to|from|via|with|as|an|de|da|di|del|der|den|van|von|bin|ibn|al|el|le|la|du|et|under|words|page|pages|pg|views|comments|comment|edition|price|vol|no|nr|our|own|special|reporter|reporters|correspondent|correspondents|bureau|desk|service|services|editor|staff|writer|agency|agencies',
);

/** Words of a line that are a name, a section or a place rather than about time; null where one of them belongs to a sentence. */
export function namesAmong(rest: string): number | null {
  let names = 0;
  let by = false;
  for (const [word] of rest.matchAll(/[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&@+-]*/gu)) {
    const named = by;
    const small = word.toLowerCase();
    by = small === 'by';
    const lower = small.replace(/(?<![.:,])[.:,]+$/, '');
    if (/^[+-]?\d[\d.:,+-]*(?:z|h|am|pm|a\.m|p\.m|st|nd|rd|th|k|s)?$/.test(lower) || /^t?\d\d?[:.h]\d\d/.test(lower)) continue;
    if (LABEL_WORDS.has(lower) || TIME_WORDS.has(lower) || /^(?:gmt|utc)[+-]\d/.test(lower)) continue;
    if (SMALL_WORDS.has(lower) || /^[ivxlc]+$/.test(lower)) continue;
    if (!named && !/^[@#]|^\p{Lu}|^\p{Lo}|[@.]\S/u.test(word) && !/\d/.test(word)) return null;
    names++;
  }
  return names;
}
