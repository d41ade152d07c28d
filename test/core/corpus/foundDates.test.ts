import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { ArticleRecords } from '../../../server/core/corpus/records';
import { packFacts, textFactsOf } from '../../../server/core/corpus/textFacts';
import type { FindInPassage } from '../../../server/core/publication/passages';
import { findTimexes } from '../../../server/core/timex/index';
import { slowIt } from '../../support/runs';

const paragraphsOf = (article: number) =>
  Array.from({ length: 5 }, (_, index) => `On March ${1 + index}, ${1900 + article} the water rose.`);
const ARTICLES_YAML = 'articles:\n  7.txt: {date: 2018-09-05}\n';

/** A corpus of so many articles, of which `most` is whole at a time, that keeps the passages looked into since it was last asked. */
function counting({ articles = 60, most }: { articles?: number; most?: number } = {}) {
  const looked: string[] = [];
  const find: FindInPassage = (text, aside) => {
    looked.push(text);
    return findTimexes(text, [{ start: 0, end: text.length, aside }]);
  };
  const corpus = new Corpus({}, { find, records: new ArticleRecords(most) });
  const change = (article: number, paragraphs: readonly string[]) =>
    ({ kind: 'article', id: `${article}.txt`, text: paragraphs.join('\n\n') }) as const;
  const set = (article: number, paragraphs: readonly string[]) => corpus.apply([change(article, paragraphs)]);
  corpus.apply(Array.from({ length: articles }, (_, article) => change(article, paragraphsOf(article))));
  return { corpus, set, looked: () => looked.splice(0) };
}

describe('what the corpus remembers of dates', () => {
  slowIt('is all articles: the first edit in any looks into the changed paragraph only', () => {
    const { set, looked } = counting({ articles: 200 });
    assert.equal(looked().length, 5 * 200);
    for (const article of [0, 100, 199]) {
      set(article, paragraphsOf(article).with(2, 'It fell on April 4, 2001.'));
      assert.deepEqual(looked(), ['It fell on April 4, 2001.']);
    }
  });

  it('is what was found elsewhere, where an article is loaded with it', () => {
    const { corpus, set, looked } = counting({ articles: 1 });
    looked();
    const text = [...paragraphsOf(1), 'Advertisement', '3 May 2011'].join('\n\n');
    corpus.apply([{ kind: 'furniture', text: 'furniture:\n  - {text: 3 May 2011, decision: remove}\n' }]);
    corpus.load([{ id: '1.txt', text, facts: packFacts(textFactsOf('1.txt', text)) }]);
    assert.deepEqual(looked(), []);
    set(1, paragraphsOf(1).with(2, 'It fell on April 4, 2001.'));
    assert.deepEqual(looked(), ['It fell on April 4, 2001.']);
  });

  it('serves another publication date, which looks into nothing', () => {
    const { corpus, looked } = counting();
    looked();
    corpus.apply([{ kind: 'articleEntries', text: ARTICLES_YAML }]);
    assert.equal(corpus.get('7.txt')?.header.published?.value, '2018-09-05');
    assert.deepEqual(looked(), []);
  });

  it('counts again from what an edit changed, in the passages that it left alone', () => {
    const { corpus, set, looked } = counting();
    const paragraphs = ['They met on May 5, 2016.', 'A day later he quit.', 'Nobody spoke of it.'];
    set(3, paragraphs);
    looked();
    set(3, paragraphs.with(0, 'They met on May 8, 2016.'));
    assert.deepEqual(looked(), ['They met on May 8, 2016.']);
    assert.deepEqual(
      corpus.get('3.txt')?.timexes.map(({ value }) => value),
      ['2016-05-08', '2016-05-09'],
    );
  });

  it('is the same where the articles are bytes meanwhile', () => {
    const { set, looked } = counting({ most: 0 });
    looked();
    const edited = (article: number, added: string) => {
      set(article, [...paragraphsOf(article), added]);
      return looked().length;
    };
    assert.deepEqual([edited(59, 'It fell.'), edited(0, 'It fell.'), edited(0, 'It rose.')], [1, 1, 1]);
  });

  it('forgets what is gone', () => {
    const { corpus, set, looked } = counting();
    corpus.apply([{ kind: 'article', id: '5.txt', text: null }]);
    looked();
    set(5, paragraphsOf(5));
    assert.equal(looked().length, 5);
  });
});
