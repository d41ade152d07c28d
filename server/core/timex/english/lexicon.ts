import type { WordTable } from '../lexicon';
import { HOLIDAY_TRIGGERS } from './holidays';

/** Token classes of English. A number after a word is its value in that class. */
export const ENGLISH_WORDS: WordTable = {
  MONTH: `january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11 december:12
    jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12 febuary:2`,
  /** Month names that are also common words: alone they need a sign that a month is meant. */
  HOMONYM: 'march may mar jan jun sep dec',
  /** Month names that are also personal names. */
  FIRSTNAME: 'april june august',
  WEEKDAY: 'monday:0 tuesday:1 wednesday:2 thursday:3 friday:4 saturday:5 sunday:6 tues:1 thurs:3',
  WEEKDAYABBR: 'mon:0 tue:1 wed:2 thu:3 thur:3 fri:4 sat:5 sun:6 tues:1 thurs:3',
  WEEKDAYS: 'mondays:0 tuesdays:1 wednesdays:2 thursdays:3 fridays:4 saturdays:5 sundays:6',
  UNIT: 'second:0 minute:1 hour:2 day:3 week:4 fortnight:5 month:6 quarter:7 year:8 decade:9 century:10 millennium:11 min:1 hr:2 yr:8',
  UNITS:
    'seconds:0 minutes:1 hours:2 days:3 weeks:4 fortnights:5 months:6 quarters:7 years:8 decades:9 centuries:10 millennia:11 mins:1 hrs:2 yrs:8 weekends:12',
  SEASON: 'spring:0 springtime:0 summer:1 summertime:1 autumn:2 fall:2 winter:3 wintertime:3',
  DAYPART: 'morning:0 afternoon:1 evening:2 night:3 noon:4 midday:4 midnight:5 daytime:6 lunchtime:1 overnight:3 dawn:0 dusk:2 nightfall:3',
  DAYPARTS: 'mornings:0 afternoons:1 evenings:2 nights:3',
  ORDINALWORD: `first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13
    fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30`,
  ONES: 'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9',
  TEENS: 'ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19',
  TENS: 'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  DECADEWORD: 'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90',
  SCALE: 'hundred:100 thousand:1000 million:1000000 dozen:12',
  SCALES: 'hundreds:100 thousands:1000 dozens:12 scores:20 tens:10',
  NUMERALWORD: 'couple handful number half oh',
  VAGUE: 'several few many numerous some countless',
  /** What may be between a count and its unit. */
  KIND: 'more straight consecutive successive full whole trading business working additional long short solid calendar fiscal',
  TODAY: 'today:0 yesterday:-1 tomorrow:1',
  REF: 'now recently currently nowadays formerly lately',
  SETWORD:
    'hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly semiannually annually biannually biennially yearly',
  /** Time zones; 0 is Greenwich time. */
  ZONE: 'gmt:0 utc:0 est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt aest aedt',
  /** Words at the heart of an expression that belong to no other class of triggers. */
  TRIGGERWORDS: `fy cy nights moment weekends weekdays current recent soon then tonight weekend future present past term ago while
    twice once q h month week period nineteen eighteen clock thousand quarter midyear midweek b c d e class ${HOLIDAY_TRIGGERS}`,
  /** Counts of years, before Christ (-1) and since. */
  ERA: 'bc:-1 bce:-1 ad:1 ce:1',
  /** 'Of the 5th inst.': this month, the last, the next, in letters of old. */
  LETTERMONTH: 'inst:0 instant:0 ult:-1 ultimo:-1 prox:1 proximo:1',
  LONGWORD: 'daylong:3 weeklong:4 monthlong:6 yearlong:8 hourlong:2 decadelong:9',
  APPROX: 'about around approximately roughly nearly almost some circa',
};

/** Words that count only with a capital. */
export const CAPITAL_ONLY = 'may march mar august sun sat mon wed fri sec jan dec lent id eid ct mt pt et bc bce ad ce';

/** Letters behind a number that measure or count: '2000km', '1080p'. */
export const MEASURES = `s m km mi mm cm nm kg g mg lb lbs t kt l ml cl dl ft yd ha ac sq cc ci hp ps bhp kw mw gw kwh w v ah mah hz khz mhz ghz k c f b kb mb gb tb kbps mbps
  rpm mph kph kmh kn kts px p dpi x th st nd rd d h hr hrs min sec ms bn tn mn pm am z y yr yrs er`;
