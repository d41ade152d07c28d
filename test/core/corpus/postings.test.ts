import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleNumbers } from '../../../server/core/corpus/articleNumbers';
import { Postings } from '../../../server/core/corpus/postings';
import { finished } from '../../../server/core/text/inSteps';
import { runs } from '../../support/runs';

const KEYS = ['x', 'y', 'z'];
const change = fc.record({
  article: fc.nat(12).map(number => `article ${number}`),
  order: fc.constantFrom('a', 'b', 'c'),
  contributions: fc.option(fc.dictionary(fc.constantFrom(...KEYS), fc.integer({ min: 1, max: 4 }))),
  loads: fc.boolean(),
});
const asked = fc.record({ key: fc.constantFrom(...KEYS), index: fc.nat(14), isSettled: fc.boolean() });

interface Known {
  readonly order: string;
  readonly contributions: ReadonlyMap<string, number>;
}

/** What the postings of a key should be, from all that articles contribute. */
function expected(known: ReadonlyMap<string, Known>, key: string, isRanked: boolean) {
  const place = (article: string) => `${known.get(article)!.order} ${article}`;
  return [...known]
    .flatMap(([article, { contributions }]) => (contributions.has(key) ? [{ article, count: contributions.get(key)! }] : []))
    .sort((a, b) => (isRanked ? a.count - b.count : 0) || (place(a.article) < place(b.article) ? -1 : 1));
}

describe('the postings of a corpus', () => {
  for (const isRanked of [false, true]) {
    it(`are those of all articles in order, whatever changed, ${isRanked ? 'by rank' : 'by time'}`, () =>
      fc.assert(
        fc.property(fc.array(fc.oneof(change, asked), { maxLength: 40 }), steps => {
          const numbers = new ArticleNumbers();
          const postings = new Postings(numbers, isRanked);
          const known = new Map<string, Known>();
          for (const step of steps) {
            if ('article' in step) {
              const { article, order, loads } = step;
              const before = known.get(article);
              const contributions = new Map(Object.entries(step.contributions ?? {}));
              if (before === undefined) numbers.set(article, order);
              const orders = { was: before?.order ?? '', is: order };
              postings.replace(article, before?.contributions ?? new Map(), contributions, orders, loads);
              if (step.contributions === null) numbers.delete(article);
              else numbers.set(article, order);
              if (step.contributions === null) known.delete(article);
              else known.set(article, { order, contributions });
              continue;
            }
            const all = expected(known, step.key, isRanked);
            if (step.isSettled) for (const steps of [numbers.rank(), postings.settle()]) finished(steps);
            assert.deepEqual(postings.entries(step.key), all);
            assert.deepEqual(postings.at(step.key, step.index), all[step.index]);
            assert.equal(postings.articles(step.key), all.length);
            if (isRanked) continue;
            const sum = (counted: typeof all) => counted.reduce((total, { count }) => total + count, 0);
            assert.equal(postings.count(step.key), sum(all));
            assert.equal(postings.countBefore(step.key, step.index), sum(all.slice(0, step.index)));
            for (const [index, { article }] of all.entries())
              assert.equal(postings.indexFrom(step.key, article, known.get(article)!.order), index);
          }
          assert.deepEqual(
            [...postings.keys()].sort(),
            KEYS.filter(key => expected(known, key, isRanked).length > 0),
          );
        }),
        runs(200),
      ));
  }

  it('are not put in order where an article is replaced while a load goes on', () => {
    let compared = 0;
    class CountingNumbers extends ArticleNumbers {
      override orderOf(number: number): string {
        compared++;
        return super.orderOf(number);
      }
    }
    const numbers = new CountingNumbers();
    const postings = new Postings(numbers);
    const load = (at: number, before: number, after: number) => {
      const article = `article ${at}`;
      const orders = { was: '', is: '' };
      const countsOf = (count: number) => new Map(count === 0 ? [] : [['x', count]]);
      postings.replace(article, countsOf(before), countsOf(after), orders, true);
    };
    for (let at = 999; at >= 0; at--) {
      numbers.set(`article ${at}`, '');
      load(at, 0, 1);
    }
    load(7, 1, 3);
    load(8, 1, 0);
    assert.equal(compared, 0);
    assert.equal(postings.count('x'), 1001);
    assert.equal(postings.entries('x').length, 999);
  });
});
