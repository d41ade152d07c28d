import type { Around } from '../pattern';
import { capitalised, followedByCounted } from './around';

/**
 * What a number of four digits is when it is not a year: the number of something, a sum, a model, a house in a street, an hour. Lists of
 * words beside it, for nothing is a year only because it could be one.
 */
export function isOtherNumber(around: Around): boolean {
  return (
    isLabelled(around) ||
    isModel(around) ||
    isPartOfCode(around) ||
    isHouse(around) ||
    isHour(around) ||
    followedByCounted(around) ||
    countsPeople(around)
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that a number follows as its name. */
const LABELS = words(
  `no nr nos number numbers flight resolution room page pages article section rule highway route channel vision agenda case cases crime docket
  file reference ref log incident fir serial badge extension ext code pin zip postcode box suite apartment apt unit lot plot gate hall p pp pg
  vol volume verse chapter ch paragraph para clause rfc iso din train tram bus engine locomotive hull squadron platoon battalion warrant form
  item version build asteroid lottery ticket invoice receipt account password frequency model fig figure table appendix rs inr usd gbp eur
  cad aud chf jpy cny aed sar pkr us$ cost costs costing paid pay some nearly almost over than`,
);

/** Labels that are shortened with a full stop: 'p. 1998', 'no. 2017', 'Rs. 2000'. */
const SHORT_LABELS = words('no nr nos p pp pg rs ext ref vol ch para apt fig sec art');

/** 'Pp. 1998\u20132004': the second end. */
const LABELLED_RANGE = /\b(?:pp?|pages|nos?|lines|rooms|rows)\.? ?\d{1,4}[-\u2013]$/;

function isLabelled(around: Around): boolean {
  const before = around.first - 1;
  if (around.is(before, '.') && around.tokens[before]?.glued === true) return SHORT_LABELS.has(wordAt(around, before - 1));
  if (around.is(before, ':') || around.is(before, '#')) return LABELS.has(wordAt(around, before - 1));
  const start = around.tokens[around.first]?.start ?? 0;
  if (LABELLED_RANGE.test(around.text.slice(Math.max(0, start - 16), start))) return true;
  const word = wordAt(around, before);
  return LABELS.has(word) && !(word === 'over' && around.is(before - 1, 'all'));
}

/** Makers and products whose models are numbers. */
const MAKERS = words(
  `boeing airbus windows peugeot bmw mazda datsun fiat lada tupolev ilyushin rover triumph volvo porsche ferrari maserati citroen renault yamaha
  honda kawasaki suzuki nokia canon nikon sony leica kodak olivetti casio roland radeon geforce nvidia intel playstation mercedes audi skoda
  trabant wartburg simca lancia`,
);

/** 'A Peugeot 2008', not 'In Peugeot's 2008 results'. */
const isModel = (around: Around): boolean => MAKERS.has(wordAt(around, around.first - 1));

/** 'CR-2018', '2018-00451', '2018/1234', 'AB2018X': part of a longer number. */
function isPartOfCode(around: Around): boolean {
  const { text, tokens, first, last } = around;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  if (/[A-Z\d][-/_]$/.test(text.slice(Math.max(0, start - 2), start)) && !/[a-z][-/]$/.test(text.slice(Math.max(0, start - 4), start)))
    return !/(?:1\d|20)\d\d[-/]$/.test(text.slice(Math.max(0, start - 5), start));
  return /^[-/_](?:\d{3}(?!\d)|\d{5}|0\d{3}|\d[A-Z])/.test(text.slice(end, end + 7));
}

const STREETS = words(
  `street st avenue ave road rd boulevard blvd drive dr lane ln way place pl court ct square sq parkway pkwy terrace highway hwy crescent`,
);

/** Words before a year, so that 'In 2015 Wall Street' and 'the 2008 Wall Street crash' are not. */
const NOT_BEFORE_HOUSES = words('in the since of by until during this that its his her their early late mid a');

/** Words of the name between the number and its street: 'N. La Brea Avenue'. */
const LONGEST_STREET = 4;

/** '1999 Elm Street', '2000 N. Main St.'. */
function isHouse(around: Around): boolean {
  if (NOT_BEFORE_HOUSES.has(wordAt(around, around.first - 1))) return false;
  let index = around.last + 1;
  for (let count = 0; count < LONGEST_STREET; count++, index++) {
    if (around.is(index, '.')) continue;
    if (!capitalised(around, index)) return false;
    if (count > 0 && STREETS.has(wordAt(around, index))) return true;
  }
  return false;
}

/** 'At 1945 on Friday', 'at 1830.': a time of day, or something that cannot be distinguished from one. */
function isHour(around: Around): boolean {
  const { tokens, first, last } = around;
  const value = tokens[first]?.num ?? 0;
  const about = wordAt(around, first - 1) === 'around' || wordAt(around, first - 1) === 'about' ? 1 : 0;
  if (wordAt(around, first - 1 - about) !== 'at' || value % 100 > 59 || value > 2359) return false;
  const next = last + 1;
  return tokens[next] === undefined || around.is(next, 'on') || around.is(next, ',') || around.is(next, '.') || around.is(next, 'local');
}

const COUNTED_ELSEWHERE = words(
  `rupees dirhams pesos yen kroner francs crowns roubles rubles lira pence cents bitcoins lbs pounds kph mph cc hp calories words copies families
  students pupils workers employees members patients passengers visitors fans spectators migrants refugees cars vehicles trees animals sheep
  cattle books points runs goals yards inches litres liters gallons gigabytes megabytes watts volts degrees rooms beds residents inmates
  prisoners signatures tickets homes houses deaths cases victims bottles boxes bags metres square cubic species paintings`,
);

const AT_THAT_TIME = words('in since of by until till during the this that its their his her from before after early late mid');

/** '2000 tickets', not 'the 2000 tickets' nor 'in 2000 cases'. */
const countsPeople = (around: Around): boolean =>
  COUNTED_ELSEWHERE.has(wordAt(around, around.last + 1)) &&
  around.tokens[around.last + 1]?.glued === false &&
  !AT_THAT_TIME.has(wordAt(around, around.first - 1));

const LONGEST_WORD = 14;

function wordAt({ text, tokens }: Around, index: number): string {
  const token = tokens[index];
  return token === undefined || token.end - token.start > LONGEST_WORD ? '' : text.slice(token.start, token.end).toLowerCase();
}
