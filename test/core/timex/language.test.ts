import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLanguage } from '../../../server/core/timex/index';
import { compileLanguage } from '../../../server/core/timex/language';
import { date, fixed } from '../../../server/core/timex/meaning';
import { tagText } from '../../support/tagText';

/** A language of four months and a word for yesterday, as a second one would be written. */
const GERMAN = compileLanguage({
  words: { MONTH: 'januar:1 februar:2 märz:3 april:4', TODAY: 'heute:0 gestern:-1' },
  capitalOnly: '',
  groups: { YEAR: '#year' },
  triggers: ['MONTH', 'TODAY'],
  patterns: [
    [
      {
        rule: 'day-month-year',
        pattern: 'd:#small . MONTH YEAR',
        as: 'DAYX',
        meaning: match => fixed('DATE', `${match.num('YEAR')}-0${match.num('MONTH')}-${String(match.num('d')).padStart(2, '0')}`),
      },
      {
        rule: 'month',
        pattern: 'MONTH',
        as: 'DAYX',
        meaning: match => date({ is: 'field', field: { field: 'month', month: match.num('MONTH') } }),
      },
      {
        rule: 'today',
        pattern: 'TODAY',
        as: 'DAYX',
        meaning: match => date({ is: 'shift', grain: 'day', by: match.num('TODAY'), base: 'publication' }),
      },
    ],
  ],
  expressions: ['DAYX'],
  helpers: [],
  literals: [],
  numerals: () => (_text, tokens) => tokens,
  ranges: () => (_text, tokens) => tokens,
  directionOf: (text, _passage, { start }) => (text.slice(0, start).includes('wird') ? 'future' : 'past'),
});

describe('a second language', () => {
  it('is its tables, and no word of the first', () => {
    const text = 'Er kam gestern, am 3. April 2017 schon einmal, und wird im März wiederkommen, not in May.';
    const found = tagText(text, [{ start: 0, end: text.length }], '2018-08-16', GERMAN);
    assert.deepEqual(
      found.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`),
      ['gestern 2018-08-15', '3. April 2017 2017-04-03', 'März 2019-03'],
    );
  });

  it('is compiled once, when it is first asked for', () => assert.equal(defaultLanguage(), defaultLanguage()));

  it('finds the tagger free of the first: one file chooses it', () => {
    const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../server/core/timex');
    const choosing = fs
      .readdirSync(folder)
      .filter(name => name.endsWith('.ts'))
      .filter(name => fs.readFileSync(path.join(folder, name), 'utf8').includes("from './english/"));
    assert.deepEqual(choosing, ['languages.ts']);
  });
});
