import { check } from './check';

/** What only looks like time. A fixture without marks has no time expression; where there are marks, only they are. */
const likenesses: Readonly<Record<string, readonly string[]>> = {
  'verbs and nouns that are months, seasons and units elsewhere': [
    'it may rain, and troops march on',
    'Mrs May said so; Theresa May agreed; the March of Dimes; a letter to Mr. August, and to Dr August again; Mr. Sunday left',
    'prices fall and temperatures spring back; the fall of Kabul; spring rolls',
    'a second group of three; one second; second place; a second chance',
    "a quarter of the market; a minute's silence; a quarter-final",
    'call it a day; day one; Modern Times; the current account; every now and then; now and again',
  ],
  'numbers of something': [
    'some 2,500 troops and $1990',
    '2018 people, 2018 euros, 1950 kg, 1984 seats',
    'Flight 370 and UN Resolution 1325',
    'Route 66, Highway 2000, Windows 2000, room 1984, page 2018, Chapter 11, Article 50',
    'they won 3-2 and 21-14, then 2:1',
    'call 555-1234 or 020 7946 0018, or run version 2.1.3, iOS 11.4',
    'Covid-19, Catch-22, G20, 24/7, 50/50, 1/2',
    'a 6-year-old boy aged 16, 55 years of age',
  ],
  'numbers of four digits that are not years': [
    'a Peugeot 2008, a Mazda 2000, a BMW 2002 and a Fiat 1900',
    'Crime number 2014, crime reference 2016 and case no. 1998',
    'Case no. 2018/1234, CR-2017-00451 and docket 2015-0012',
    'see p. 1998, pp. 1990\u20132004 and page 2010',
    'they paid Rs. 1950, INR 2000, 2015 rupees and \u20ac2012',
    'they live at 1999 Elm Street and 2000 N. Harbour Road',
    'call extension 2015, ext. 2016, and use PIN 1984',
    'in PO box 1984, suite 2000, apartment 2012 and unit 1990',
    'They sold 2000 tickets, 1984 copies and 2011 sheep.',
    'A survey of 1709 schoolchildren and one of 1250 letters',
    'train 2014, bus 1950 and locomotive 1969',
    'It was valued at 2015.',
    'They had gone. [1920 hrs]{TIME 2018-08-16T19:20}: the lamps went out.',
    'The match began at [1945 on Friday]{TIME 2018-08-10T19:45}.',
    'They met at [1030]{TIME 2018-08-16T10:30}.',
    'The World Cup 2018 day five was dull.',
    'in [2015]{DATE 2015} Wall Street fell, as in the [2008]{DATE 2008} Wall Street crash',
  ],
  'names that are feasts, and minutes that were written': [
    'drawn by Johnnie Christmas, and by Mr Christmas',
    'They put away agendas, letters and minutes.',
  ],
  'movements, places and groups named after a day': [
    'the 17 June Movement and the April 6 Youth Movement',
    'the November 17 group, the Revolutionary Organization 17 November',
    'the 14th of February coalition met on the 6 October bridge',
    'the [July 20]{DATE 2018-07-20} plot failed',
  ],
  'papers, programmes, shops and days of old': [
    'a Sun reporter; Spring Publishing; Monday.com shares; the Sunday Times and the Sunday Telegraph',
    'USA Today and the Today programme; the Daily Mail; New York Daily News',
    'Black Monday; Bloody Sunday; a Sheffield Wednesday supporter; the Good Friday Agreement',
    'Prague Spring, Arab Spring, Summer Olympics, Winter Palace',
  ],
  people: ['June Carter met August Wilson and Jan Kavan', 'ministers of Hungary and Jan Kavan of the Czech Republic'],
};

describe('no time expressions', () => {
  for (const [name, fixtures] of Object.entries(likenesses))
    describe(name, () => {
      for (const fixture of fixtures) it(fixture, () => void check(fixture));
    });
});
