import assert from 'node:assert/strict';
import { describeCopies, describeOrder, describeRewording } from '../../../server/core/corpus/copies';
import { Corpus } from '../../../server/core/corpus/corpus';
import { copiesOf } from '../../../server/core/corpus/reuse';
import { slowIt } from '../../support/runs';

const PASSAGE = 'Nine mills along the canal stood still last year because the price of coal had doubled within a month.';
const REWORDED = PASSAGE.replace('last year', 'in 2017');

/** What is said about the copies of the first passage of the first article. */
function checkCopies(articles: readonly string[], expected: string): void {
  const corpus = new Corpus();
  corpus.apply(articles.map((text, at) => ({ kind: 'article', id: `${at}.txt`, text })));
  assert.equal(describeCopies(corpus, '0.txt', copiesOf(corpus, '0.txt', 0)), expected);
}

describe('copies in words', () => {
  it('say in how many other articles they occur, and how they differ', () => {
    checkCopies([PASSAGE, PASSAGE], 'in 1 other article, word for word');
    checkCopies([PASSAGE, REWORDED], 'in 1 other article, 2 words differ');
    checkCopies([PASSAGE, PASSAGE, REWORDED], 'in 2 other articles, up to 2 words differ');
    checkCopies([`${PASSAGE}\n\n${REWORDED}`], 'repeated in this article, 2 words differ');
    checkCopies([`${PASSAGE}\n\n${PASSAGE}`, PASSAGE], 'in 1 other article, repeated in this article, word for word');
  });

  slowIt('count no further where there are more than are shown', () =>
    checkCopies(
      Array.from({ length: 230 }, () => PASSAGE),
      'in at least 200 other articles, word for word',
    ),
  );

  it('say how far several copies differ', () => {
    assert.equal(describeRewording([0, 0]), 'word for word');
    assert.equal(describeRewording([1]), '1 word differs');
    assert.equal(describeRewording([4, 4]), '4 words differ');
    assert.equal(describeRewording([0, 1200]), 'up to 1,200 words differ');
  });
});

describe('the order of two articles in words', () => {
  const checkOrder = (here: string | undefined, there: string | undefined, expected: string | null) => {
    const record = (date: string | undefined) => {
      const corpus = new Corpus();
      corpus.apply([
        { kind: 'articleEntries', text: date === undefined ? '' : `articles:\n  a.txt:\n    date: ${date}\n` },
        { kind: 'article', id: 'a.txt', text: 'A headline of some words\n\nNothing here tells a day.' },
      ]);
      return corpus.get('a.txt')!;
    };
    assert.equal(describeOrder(record(here), record(there)), expected, `${here} and ${there}`);
  };

  it('is counted in the widest unit that is exact enough', () => {
    checkOrder('2018-03-05', '2018-03-06', '1 day later');
    checkOrder('2018-03-05', '2018-02-26', '7 days earlier');
    checkOrder('2018-03-05', '2018-06-05', '3 months later');
    checkOrder('2018-03-05', '2011-06-05', '7 years earlier');
  });

  it('is stated for wider dates, as far as they show it', () => {
    checkOrder('2018-03', '2018-05-05', 'later');
    checkOrder('2018', '2017-12-31', 'earlier');
    checkOrder('2018', '2018-05-05', null);
    checkOrder('2018', '2018', null);
  });

  it('is stated for the same day, and not without two dates', () => {
    checkOrder('2018-03-05', '2018-03-05', 'on the same day');
    checkOrder('2018-03-05', undefined, null);
    checkOrder(undefined, undefined, null);
  });
});
