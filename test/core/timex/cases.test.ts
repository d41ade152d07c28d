import { check } from './check';

/** One table per phenomenon; the publication date is Thursday, 16 August 2018 unless the table names another. */
const phenomena: Readonly<Record<string, readonly string[] | { readonly published: string | null; readonly cases: readonly string[] }>> = {
  'days in every usual writing': [
    'signed on [April 6, 1994]{DATE 1994-04-06}.',
    'signed on [6 April 1994]{DATE 1994-04-06}.',
    'signed on [the 6th of April, 1994]{DATE 1994-04-06}.',
    'signed on [Wednesday, April 6, 1994]{DATE 1994-04-06}.',
    'signed on [2018-09-04]{DATE 2018-09-04}.',
    'signed on [31-Oct-1994]{DATE 1994-10-31}.',
    'signed on [Feb. 14, 2019]{DATE 2019-02-14}.',
    'signed on [14 Sept 2017]{DATE 2017-09-14}.',
    'signed on [31 April 2018]{DATE null}.',
    'the attacks of [9/11]{DATE 2001-09-11} changed it.',
  ],
  'digits settled by the habit of the article': [
    'due [04/03/2018]{DATE 2018-04-03}.',
    'due [04/03/2018]{DATE 2018-03-04} and [25/03/2018]{DATE 2018-03-25}.',
    'due [04/03/2018]{DATE 2018-04-03} and [03/25/2018]{DATE 2018-03-25}.',
  ],
  'days without a year': [
    'the peace conference planned in Moscow on [September 4]{DATE 2018-09-04}, a spokesman said.',
    'police arrested him on [July 2]{DATE 2018-07-02}.',
    'the court opens on [January 20]{DATE 2019-01-20}, and will hear both.',
    'the blast of [Dec. 12]{DATE 2017-12-12} killed nine.',
  ],
  'weekdays by tense': [
    'The ministers met on [Tuesday]{DATE 2018-08-14}.',
    'The ministers will meet on [Tuesday]{DATE 2018-08-21}.',
    'Voters go to the polls, officials said [Thursday]{DATE 2018-08-16}.',
    'The bank is expected to report on [Monday]{DATE 2018-08-20}.',
    "[Wednesday]{DATE 2018-08-15}'s ruling surprised both.",
    'Later on [Tuesday]{DATE 2018-08-14}, a bomb went off.',
    'He spoke [last Friday]{DATE 2018-08-10} and speaks again [next Monday]{DATE 2018-08-20}.',
  ],
  'months, quarters, seasons': [
    'The offer was made in [February]{DATE 2018-02}.',
    'The law will take effect in [February]{DATE 2019-02}.',
    'In [September 2016]{DATE 2016-09} they signed.',
    'The signing [last May]{DATE 2018-05} was quiet.',
    'Net income in [the third quarter of 2017]{DATE 2017-Q3} rose.',
    'Its [second-quarter]{DATE 2018-Q2} profit fell.',
    'in [the winter of 1994]{DATE 1994-WI}',
    'the fall of President Ghani and the fall of the city',
    'in [the fall of 2017]{DATE 2017-FA}, not [the fall of last year]{DATE 2017-FA}',
    'in [the first half of 2019]{DATE 2019-H1}',
    'since [mid-March]{DATE 2018-03 MID} they waited',
    'by [the end of 2014]{DATE 2014 END} they had left',
    'in [early 2018]{DATE 2018 START}',
  ],
  'decades and centuries': [
    'the music of [the 1990s]{DATE 199}',
    "the music of [the '90s]{DATE 199}",
    'built in [the 19th century]{DATE 18}',
    'a [20th century]{DATE 19} democrat',
    'in [the late 1980s]{DATE 198 END}',
  ],
  'relative to publication': [
    'the bombing [last week]{DATE 2018-W32} and [yesterday]{DATE 2018-08-15}',
    'returned [last year]{DATE 2017} after talks',
    'opens [next month]{DATE 2018-09}',
    'left [two years ago]{DATE 2016}',
    'left [nearly four years ago]{DATE 2014 APPROX}',
    'left [three days ago]{DATE 2018-08-13}',
    'an accord signed in [February last year]{DATE 2017-02}',
    'starts on [Tuesday of next week]{DATE 2018-08-21}',
  ],
  'relative to what was narrated': [
    'The war began in [March 2003]{DATE 2003-03}. [Two years later]{DATE 2005} he left.',
    'The vote was on [May 5, 2016]{DATE 2016-05-05}. [The following day]{DATE 2016-05-06} he quit.',
    'They left at [the end of 2014]{DATE 2014 END}. In [the two years]{DURATION P2Y} since [then]{DATE 2014}, it grew.',
  ],
  'vague values': [
    'the Taliban [now]{DATE PRESENT_REF} control more',
    'They [recently]{DATE PAST_REF} agreed, as in [the past]{DATE PAST_REF}.',
    'in [the future]{DATE FUTURE_REF}',
    'in [recent months]{DURATION PXM}',
    'for [years]{DURATION PXY}',
    'over [the past several months]{DURATION PXM}',
  ],
  durations: [
    'a [16-year]{DURATION P16Y} insurgency',
    '[more than 16 years]{DURATION P16Y MORE_THAN} after the invasion',
    'in [the past 17 years]{DURATION P17Y}',
    '[a month]{DURATION P1M} after an attack',
    'for [2 1/2 years]{DURATION P2Y6M}',
    'for [two-and-a-half years]{DURATION P2Y6M}',
    '[at least 30 days]{DURATION P30D EQUAL_OR_MORE}',
    'a [10-hour]{DURATION PT10H} tour',
    '[Seventeen years]{DURATION P17Y} after the invasion',
    'for [twenty four hours]{DURATION PT24H}',
    'spent [one year]{DURATION P1Y} there',
  ],
  sets: [
    'they meet [every Tuesday]{SET XXXX-WXX-2 EVERY}',
    'paid [annually]{SET P1Y EVERY}',
    'prays [twice a week]{SET P1W EVERY 2X}',
    'earns $5 million [a year]{SET P1Y EVERY}',
    '[each year]{SET P1Y EVERY} they plant',
  ],
  'times of day': [
    'until [5 p.m. EST Nov. 9]{TIME 2018-11-09T17:00}.',
    'on [Friday evening]{TIME 2018-08-10TEV} he fell',
    '[last night]{TIME 2018-08-15TNI} he fell',
    'at [10:35 a.m.]{TIME 2018-08-16T10:35} it struck',
    "at [8 o'clock]{TIME 2018-08-16T08:00}",
  ],
  'ranges and lists that share a part': [
    'from [March 4]{DATE 2018-03-04} to [6]{DATE 2018-03-06}',
    '[March 4]{DATE 2017-03-04}-[6, 2017]{DATE 2017-03-06}, they met',
    '[January]{DATE 2017-01}-[March 2017]{DATE 2017-03}',
    '[18]{DATE 2018-06-18} and [19 June]{DATE 2018-06-19}',
    '[November]{DATE 2016-11} to [February 2017]{DATE 2017-02}',
    'attacks in [2018]{DATE 2018} and [2019]{DATE 2019}',
    'the season of [1994]{DATE 1994}-[97]{DATE 1997}',
  ],
  'holidays and named days': [
    'found on [Thanksgiving Day]{DATE 2017-11-23} by fishermen',
    'will open on [Christmas Day]{DATE 2018-12-25}',
    'on [Easter Sunday 2016]{DATE 2016-03-27}',
  ],
  'what only looks like time': [
    'it may rain, and troops march on',
    'a second group of three',
    'some 2,500 troops and $1990',
    'Flight 370 and UN Resolution 1325',
    'a 6-year-old boy aged 16',
    'they won 3-2 and 21-14',
    'call 555-1234 or run version 2.1.3',
    'prices fall and temperatures spring back',
    'a quarter of the market',
  ],
  'no publication date': {
    published: null,
    cases: [
      'met [last week]{DATE null} and on [Tuesday]{DATE XXXX-WXX-2}',
      'on [September 4]{DATE XXXX-09-04}, unlike [2016]{DATE 2016}',
      'it [now]{DATE PRESENT_REF} holds for [two years]{DURATION P2Y}',
      'in [spring]{DATE XXXX-SP}',
    ],
  },
  'a publication date known only in part': {
    published: '2018-08',
    cases: [
      'met [last month]{DATE 2018-07} and [yesterday]{DATE 2018-08}',
      'returned [last year]{DATE 2017}',
      'met on [Tuesday]{DATE 2018-08}, but not [three weeks ago]{DATE null}',
      'met on [Tuesday at 5 p.m.]{TIME XXXX-XX-XXT17:00}',
    ],
  },
  'a publication date of which the year alone is known': {
    published: '2018',
    cases: [
      'left [last year]{DATE 2017} and [two years ago]{DATE 2016}',
      'met in [March]{DATE 2018-03} and [last month]{DATE 2018}',
      'not [six months ago]{DATE null}, nor on [Tuesday]{DATE 2018}',
    ],
  },
};

describe('time expressions', () => {
  for (const [name, table] of Object.entries(phenomena)) {
    const { published, cases } = 'cases' in table ? table : { published: '2018-08-16', cases: table };
    describe(name, () => {
      for (const fixture of cases) it(fixture, () => void check(fixture, published));
    });
  }
});
