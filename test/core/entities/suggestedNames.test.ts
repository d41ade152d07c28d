import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type NameInArticle, nameKey, namesInArticle } from '../../../server/core/entities/suggestions/articleNames';
import { NameTable } from '../../../server/core/entities/suggestions/nameTable';
import { SimilarNames } from '../../../server/core/entities/suggestions/similarNames';
import { type SuggestedName, suggestedNames } from '../../../server/core/entities/suggestions/suggestedNames';
import type { EntityType, Mention } from '../../../server/core/entities/types';
import { finished } from '../../../server/core/text/inSteps';
import { runs } from '../../support/runs';

/** Names of an article: 'Ada Lovelace' is a person, 'place:Kabul' a place. */
function namesOf(...written: readonly string[]): NameInArticle[] {
  let text = '';
  const candidates = written.map((each): Mention => {
    const [type, form] = each.includes(':') ? (each.split(':') as [EntityType, string]) : (['person', each] as const);
    const start = text.length;
    text += `${form}, `;
    return { start, end: start + form.length, entity: null, type, via: 'candidate' };
  });
  return namesInArticle(text, candidates);
}

function suggestedIn(...articles: readonly (readonly string[])[]): SuggestedName[] {
  const table = new NameTable();
  articles.forEach((written, at) => {
    table.set(`${at}.txt`, namesOf(...written));
  });
  return finished(suggestedNames(table));
}

const line = ({ name, type, mentions, articles, aliases }: SuggestedName): string =>
  `${name} | ${type} | ${mentions} in ${articles}${aliases.length > 0 ? ` | ${aliases.join(', ')}` : ''}`;

describe('suggested names', () => {
  it('count a short form for the one name of its article that has it', () => {
    assert.deepEqual(
      namesOf('Lovelace', 'Ada Lovelace', 'Lovelace', 'organisation:Hooli Inc.', 'organisation:Hooli').map(({ form, name }) => [
        form,
        name,
      ]),
      [
        ['Lovelace', 'Ada Lovelace'],
        ['Ada Lovelace', 'Ada Lovelace'],
        ['Lovelace', 'Ada Lovelace'],
        ['Hooli Inc.', 'Hooli Inc.'],
        ['Hooli', 'Hooli Inc.'],
      ],
    );
    assert.deepEqual(
      namesOf('Ada Lovelace', 'Ralph Lovelace', 'Lovelace').map(({ name }) => name),
      ['Ada Lovelace', 'Ralph Lovelace', 'Lovelace'],
    );
  });

  it('are counted over all articles, the most frequent first, those of no particular type last', () => {
    assert.deepEqual(
      suggestedIn(['place:Kabul', 'other:Afghan', 'other:Afghan'], ['place:Kabul', 'Ada Lovelace'], ['other:Afghan']).map(line),
      ['Kabul | place | 2 in 2', 'Ada Lovelace | person | 1 in 1', 'Afghan | other | 3 in 2'],
    );
  });

  it('have as alias a short form that an article has alone, where one name of its type has it', () => {
    assert.deepEqual(suggestedIn(['Ada Lovelace'], ['Lovelace', 'Lovelace']).map(line), ['Ada Lovelace | person | 3 in 2 | Lovelace']);
    assert.deepEqual(suggestedIn(['Ada Lovelace'], ['Ralph Lovelace'], ['Lovelace']).map(line), [
      'Ada Lovelace | person | 1 in 1',
      'Lovelace | person | 1 in 1',
      'Ralph Lovelace | person | 1 in 1',
    ]);
    assert.deepEqual(suggestedIn(['Ada Lovelace'], ['place:Lovelace']).map(line), [
      'Ada Lovelace | person | 1 in 1',
      'Lovelace | place | 1 in 1',
    ]);
  });

  it('count initials for the one body or place that has them', () => {
    assert.deepEqual(suggestedIn(['organisation:United Nations'], ['organisation:UN', 'organisation:U.N.']).map(line), [
      'United Nations | organisation | 3 in 2',
    ]);
    assert.deepEqual(suggestedIn(['organisation:Harbour Union'], ['other:HU'], ['other:Hungarian']).map(line), [
      'Harbour Union | organisation | 2 in 2 | HU',
      'Hungarian | other | 1 in 1',
    ]);
    assert.deepEqual(suggestedIn(['organisation:Harbour Union'], ['person:HU']).map(line), [
      'Harbour Union | organisation | 1 in 1',
      'HU | person | 1 in 1',
    ]);
  });

  it('count a first name alone for the one person who has it, where it is rare and nobody’s family name', () => {
    assert.deepEqual(suggestedIn(['Zewdu Tamrat'], ['Zewdu', 'Zewdu']).map(line), ['Zewdu Tamrat | person | 3 in 2 | Zewdu']);
    const apart = (...names: readonly string[]): number => suggestedIn(names.slice(0, -1), names.slice(-1)).length;
    assert.equal(apart('Zewdu Tamrat', 'Zewdu Lemma', 'Zewdu'), 3);
    assert.equal(apart('Zewdu Tamrat', 'Lemma Zewdu', 'Zewdu'), 2);
    assert.equal(apart('Anna Tamrat', 'Anna'), 2);
    assert.equal(apart('Zewdu Tamrat', 'place:Zewdu'), 2);
  });

  it('are one with the official name of a state, called by the more frequent one', () => {
    const states = [
      'place:Russia',
      'place:Russian Federation',
      'place:Russia',
      'place:Kyrgyz Republic',
      'place:Kyrgyzstan',
      'place:Kyrgyz Republic',
    ];
    assert.deepEqual(suggestedIn(states).map(line), ['Kyrgyz Republic | place | 3 in 1', 'Russia | place | 3 in 1']);
    assert.deepEqual(suggestedIn(['place:Republic of Korea'], ["place:Democratic People's Republic of Korea"]).length, 2);
  });

  it('are one where only the letters of another script are written otherwise, which are aliases', () => {
    const lines = suggestedIn(
      ['organisation:Sahwari Front', 'organisation:Sahwari Front', 'organisation:Telimar', 'person:Yusef Qattani', 'person:Lewen'],
      ['organisation:Sahwary Front', 'organisation:Telemar', 'organisation:Telemar', 'person:Yousef Kattani', 'person:Lewin'],
    ).map(line);
    assert.deepEqual(lines.sort(), [
      'Lewen | person | 1 in 1',
      'Lewin | person | 1 in 1',
      'Sahwari Front | organisation | 3 in 2 | Sahwary Front',
      'Telemar | organisation | 3 in 2 | Telimar',
      'Yusef Qattani | person | 2 in 2 | Yousef Kattani',
    ]);
  });

  it('are one in the letters that a state goes by', () => {
    assert.deepEqual(suggestedIn(['place:US', 'place:U.S.', 'place:US'], ['place:USA', 'place:United States']).map(line), [
      'United States | place | 5 in 2',
    ]);
  });

  it('are one in all their writings, of which the ones that the name would not find are aliases', () => {
    assert.deepEqual(suggestedIn(['Marie-Ève Côté', 'Marie-Ève Côté'], ['Marie Eve Cote', 'MARIE-EVE COTE']).map(line), [
      'Marie-Ève Côté | person | 4 in 2',
    ]);
    assert.deepEqual(suggestedIn(['organisation:NATO', 'organisation:NATO', 'organisation:Nato']).map(line), [
      'NATO | organisation | 3 in 1 | Nato',
    ]);
    assert.deepEqual(suggestedIn(['place:GUBA', 'place:GUBA', 'place:Guba']).map(line), ['Guba | place | 3 in 1 | GUBA']);
  });

  it('have the type that most mentions look like, and say how many do', () => {
    const [first] = suggestedIn(['place:Doha', 'place:Doha', 'Doha'], ['place:Doha']);
    assert.deepEqual([first?.type, first?.agreement], ['place', 0.75]);
  });

  it('follow from the articles as they are, however they came to be so', () => {
    const name = fc.constantFrom(
      'Ada Lovelace',
      'Lovelace',
      'Ralph Lovelace',
      'place:Kabul',
      'organisation:United Nations',
      'organisation:UN',
    );
    const article = fc.array(name, { maxLength: 5 });
    const change = fc.tuple(fc.nat({ max: 3 }), fc.option(article));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), changes => {
        const table = new NameTable();
        const articles = new Map<string, readonly string[]>();
        for (const [number, written] of changes) {
          const id = `${number}.txt`;
          if (written === null) table.delete(id);
          else table.set(id, namesOf(...written));
          if (written === null) articles.delete(id);
          else articles.set(id, written);
        }
        const found = finished(suggestedNames(table)).map(line);
        assert.deepEqual(found, suggestedIn(...articles.values()).map(line));
      }),
      runs(200),
    );
  });
});

describe('names that are spelt almost alike', () => {
  const like = (name: string, ...others: readonly string[]): string[] =>
    new SimilarNames([name, ...others].map((each): [string, string] => [each, each])).like(name);

  it('differ in a letter, long ones in two, the most alike first', () => {
    assert.deepEqual(like('Taliban', 'Taleban', 'Talliban', 'Tulliban', 'Kabul'), ['Taleban', 'Talliban']);
    assert.deepEqual(like('Abdullah Abdallah', 'Abdulah Abdulah', 'Abdullah Abdullah'), ['Abdullah Abdullah']);
  });

  it('are not the same name, not short ones, not those with other figures, more words or another beginning', () => {
    assert.deepEqual(like('Ada-Lovelace', 'ADA LOVELACE', 'Bda Lovelace', 'Adam Love lace'), []);
    assert.deepEqual(like('Kabul', 'Kabol'), []);
    assert.deepEqual(like('Brigade 205', 'Brigade 206'), []);
    assert.equal(nameKey('Ada-Lovelace'), nameKey('ADA LOVELACE'));
  });
});
