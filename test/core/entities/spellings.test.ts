import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGazetteer, matchGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { spellingsOf } from '../../../server/core/entities/gazetteer/spellings';
import { parseRegister } from '../../../server/core/entities/register/register';
import type { EntityType } from '../../../server/core/entities/types';

/** By type and name: what a text may write for it, and what is another name. */
const SAME: readonly (readonly [EntityType, string, readonly string[], readonly string[]])[] = [
  [
    'person',
    'P. D. Harrowgate',
    ['P.D. Harrowgate', 'PD Harrowgate', 'P D Harrowgate', 'P. D. HARROWGATE'],
    ['P. Harrowgate', 'D. P. Harrowgate'],
  ],
  ['person', 'PD Harrowgate', ['P.D. Harrowgate', 'P. D. Harrowgate'], []],
  ['person', 'Lena B. Voss', ['Lena B Voss'], ['Lena Voss']],
  ['organisation', 'U.N.B.C.', ['UNBC'], ['unbc']],
  ['organisation', 'UNBC', ['U.N.B.C.'], ['U. N. B. C.', 'Unbc']],
  ['place', 'United States', ['US', 'U.S.', 'USA', 'United States of America', 'UNITED STATES'], ['us', 'Us', 'America']],
  ['place', 'Russia', ['Russian Federation'], ['Russian']],
  ['place', 'Kyrgyz Republic', ['Kyrgyzstan'], ['Republic']],
  ['place', 'North Korea', ["Democratic People's Republic of Korea"], ['Republic of Korea']],
  ['place', 'UK', ['U.K.', 'United Kingdom'], ['Britain']],
  ['place', 'St. Orwin', ['St Orwin', 'Saint Orwin', 'ST ORWIN', 'ST. ORWIN'], ['st orwin', 'Orwin']],
  ['place', 'Saint Orwin', ['St. Orwin', 'St Orwin'], []],
  ['place', 'Mount Calder', ['Mt Calder', 'Mt. Calder'], []],
  ['person', 'Yusuf al-Harbi', ['Yusuf al Harbi', 'Yusuf Al Harbi', 'Yusuf Al-Harbi'], ['Yusuf Harbi']],
  ['person', 'Yusuf al Harbi', ['Yusuf al-Harbi', 'Yusuf Al-Harbi'], []],
  ['person', 'Rosa Marsh-Quill', ['Rosa Marsh Quill'], ['Rosa Marsh']],
  ['person', 'Pak Min-ho', ['Pak Min Ho', 'Pak Min-Ho'], ['Pak Min']],
  ['person', 'Pak Min Ho', ['Pak Min-ho', 'Pak Min-Ho'], []],
  ['organisation', 'Tarn Shipping Inc.', ['Tarn Shipping Inc', 'Tarn Shipping, Inc.', 'Tarn Shipping, Inc'], ['Tarn Shipping Ltd']],
  ['person', 'Abel Crane, Jr.', ['Abel Crane Jr.', 'Abel Crane Jr', 'Abel Crane, Jr'], ['Abel Crane Sr.']],
  ['organisation', 'Hobb & Daughters', ['Hobb and Daughters'], ['Hobb Daughters']],
  ['organisation', 'Hobb and Daughters', ['Hobb & Daughters'], []],
  ['place', 'Weißhafen', ['Weisshafen', 'WEISSHAFEN'], ['Weishafen']],
  ['place', 'Weisshafen', ['Weißhafen'], []],
  ['place', 'Königsmühle', ['Koenigsmuehle', 'Konigsmuhle'], ['Kenigsmuhle']],
];

const found = (register: string, text: string) => {
  const gazetteer = compileGazetteer(parseRegister(register));
  return matchGazetteer(gazetteer, text).map(match => [
    text.slice(match.start, match.end),
    match.surfaces.map(({ entity }) => entity.id).join(' '),
  ]);
};

describe('entities/spellings', () => {
  for (const [type, name, same, other] of SAME) {
    it(`finds ${name} however it is written`, () => {
      const register = `entities:\n  - {id: it, type: ${type}, name: ${JSON.stringify(name)}}\n`;
      for (const spelling of [name, ...same]) assert.deepEqual(found(register, `So ${spelling} came`), [[spelling, 'it']], spelling);
      for (const spelling of other) assert.ok(!found(register, `So ${spelling} came`).some(([text]) => text === spelling), spelling);
    });
  }

  it('leaves a form to the entity that has it in the register', () => {
    const register = 'entities:\n  - {id: old, type: person, name: P. D. Moor}\n  - {id: young, type: person, name: PD Moor}\n';
    assert.deepEqual(found(register, 'P.D. Moor met PD Moor and P. D. Moor.'), [
      ['P.D. Moor', 'old young'],
      ['PD Moor', 'young'],
      ['P. D. Moor', 'old'],
    ]);
  });

  it('is bounded, never holds the name itself, and holds nothing twice', () => {
    const part = fc.constantFrom(
      'St.',
      'Saint',
      'J.',
      'J. K.',
      'al-Ost',
      'al',
      '&',
      'and',
      'Weiß',
      'ss',
      'Grössen',
      'Inc.',
      ', Jr.',
      'AB',
      'Mount',
      '-',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 12 }),
        fc.constantFrom<EntityType>('person', 'place'),
        (parts, type) => {
          const name = parts.join(' ');
          const spellings = spellingsOf(name, type);
          assert.ok(spellings.length <= 24 && !spellings.includes(name));
          assert.equal(new Set(spellings).size, spellings.length);
        },
      ),
    );
  });
});
