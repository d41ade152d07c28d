import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { type FindInPassage, type FoundInPassages, findInPassages, placedInArticle } from '../../../server/core/publication/passages';
import { findTimexes } from '../../../server/core/timex/index';
import { runs } from '../../support/runs';

const PARAGRAPHS = [
  'KABUL, March 4, 2018 (Worldwire) - The board met on Tuesday.',
  'It will meet again next week, and on 31 April.',
  'Two days later the quay was closed for sixteen years.',
  'date 2018-08-16 It rained at 5 p.m. on Monday.',
  'By Ann Hill, March 3, 2017',
  'Advertisement',
  'A wall by the sea',
];

/** Finds as the corpus does, and keeps what was looked into. */
function counting(): { readonly looked: string[]; readonly find: FindInPassage } {
  const looked: string[] = [];
  return {
    looked,
    find: (text, aside) => {
      looked.push(text);
      return findTimexes(text, [{ start: 0, end: text.length, aside }]);
    },
  };
}

describe('finding dates again after an edit', () => {
  it('looks into the changed paragraph only', () => {
    const paragraphs = Array.from(
      { length: 50 },
      (_, index) => `On March ${1 + (index % 28)}, 2018 the water of lock ${index} rose again.`,
    );
    const before = parseArticle('a.txt', paragraphs.join('\n\n'));
    const found = findInPassages(before);
    const edited = parseArticle('a.txt', paragraphs.with(20, 'On April 3, 2018 it fell.').join('\n\n'));
    const { looked, find } = counting();
    findInPassages(edited, { article: before, found }, find);
    assert.deepEqual(looked, ['On April 3, 2018 it fell.']);
  });

  it('finds what a full run finds', () => {
    const text = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 10 }).map(paragraphs => paragraphs.join('\n\n'));
    const edit = fc.record({
      at: fc.nat(600),
      remove: fc.nat(30),
      insert: fc.constantFrom('', ' ', '\n\n', '2', 'on May 5 ', '\nAdvertisement\n'),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let article = parseArticle('a.txt', start);
        let found: FoundInPassages = findInPassages(article);
        for (const { at, remove, insert } of edits) {
          const edited = parseArticle('a.txt', article.text.slice(0, at) + insert + article.text.slice(at + remove));
          found = findInPassages(edited, { article, found });
          article = edited;
          assert.deepEqual(found, findInPassages(article));
          for (const timex of placedInArticle(article, found)) {
            assert.ok(article.passages.some(passage => passage.start <= timex.start && timex.end <= passage.end));
          }
        }
      }),
      runs(30),
    );
  });
});
