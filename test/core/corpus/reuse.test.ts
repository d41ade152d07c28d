import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { relatedArticles, sharedBetween } from '../../../server/core/corpus/reuse';

const HARBOUR = 'The harbour commission voted on Monday to close the northern pier until engineers have inspected its wooden piles.';
const FERRY =
  'Ferry crossings to the outer islands will leave from the southern quay, and the first boat sails an hour earlier than before.';
const FISH = 'Fishermen who land their catch at the pier were offered berths in the old dock without a fee for the rest of the season.';

/** Articles by name, each a publication date (or none) and paragraphs; `The pier` is their headline. */
function corpusOf(articles: Readonly<Record<string, readonly [date: string | null, ...paragraphs: string[]]>>): Corpus {
  const corpus = new Corpus();
  const entries = Object.entries(articles).flatMap(([id, [date]]) => (date === null ? [] : [`  ${id}: {date: ${date}}`]));
  corpus.apply([
    { kind: 'articleEntries', text: `articles:\n${entries.join('\n')}\n` },
    ...Object.entries(articles).map(([id, [, ...paragraphs]]) => ({
      kind: 'article' as const,
      id,
      text: `The pier\n\n${paragraphs.join('\n\n')}\n`,
    })),
  ]);
  return corpus;
}

/** What `a.txt` and `b.txt` share, as text. */
function check(corpus: Corpus, expected: { pairs: string[]; shares: [number, number]; earlier?: string; inOrder?: boolean }): void {
  const shared = sharedBetween(corpus, 'a.txt', 'b.txt');
  const words = (id: string, { start, end }: { start: number; end: number }) =>
    corpus.get(id)!.article.text.slice(start, end).split(' ').slice(0, 2).join(' ');
  assert.deepEqual(
    shared.pairs.map(({ a, b, kind }) => `${words('a.txt', a)} ~ ${words('b.txt', b)} ${kind}`),
    expected.pairs,
  );
  assert.deepEqual(
    [shared.shareOfA, shared.shareOfB].map(share => Math.round(share * 100) / 100),
    expected.shares,
  );
  assert.equal(shared.earlier, expected.earlier ?? 'unknown');
  assert.equal(shared.inOrder, expected.inOrder ?? true);
}

describe('what two articles share', () => {
  it('is all of an article that was copied as a whole, the short lines too', () =>
    check(corpusOf({ 'a.txt': ['2018-03-02', HARBOUR, FERRY], 'b.txt': ['2018-03-05', HARBOUR, FERRY] }), {
      pairs: ['The harbour ~ The harbour exact', 'Ferry crossings ~ Ferry crossings exact'],
      shares: [1, 1],
      earlier: 'a',
    }));

  it('is a share of each, in the order of the first', () =>
    check(corpusOf({ 'a.txt': ['2018-03-05', HARBOUR, FERRY], 'b.txt': ['2018-03-02', FISH, FERRY.replace('hour', 'moment'), HARBOUR] }), {
      pairs: ['The harbour ~ The harbour exact', 'Ferry crossings ~ Ferry crossings near'],
      shares: [1, 0.64],
      earlier: 'b',
      inOrder: false,
    }));

  it('is the run of a longer passage', () =>
    check(corpusOf({ 'a.txt': [null, `${FERRY} ${HARBOUR} ${FISH}`], 'b.txt': [null, HARBOUR] }), {
      pairs: ['The harbour ~ The harbour exact'],
      shares: [0.3, 1],
    }));

  it('is nothing where there is nothing', () =>
    check(corpusOf({ 'a.txt': ['2018', HARBOUR], 'b.txt': ['2018-03-05', FISH] }), { pairs: [], shares: [0, 0] }));

  it('does not come first where a date is missing, the same, or part of the other', () => {
    for (const [a, b] of [
      [null, '2018'],
      ['2018-03-05', '2018-03-05'],
      ['2018-03', '2018-03-05'],
    ] as const) {
      assert.equal(sharedBetween(corpusOf({ 'a.txt': [a, HARBOUR], 'b.txt': [b, HARBOUR] }), 'a.txt', 'b.txt').earlier, 'unknown');
    }
    assert.equal(sharedBetween(corpusOf({ 'a.txt': ['2019-01', HARBOUR], 'b.txt': ['2018', HARBOUR] }), 'a.txt', 'b.txt').earlier, 'b');
  });

  it('is in order, too, where a passage occurs twice', () =>
    assert.equal(
      sharedBetween(corpusOf({ 'a.txt': [null, HARBOUR, FERRY, HARBOUR], 'b.txt': [null, HARBOUR, FERRY, HARBOUR] }), 'a.txt', 'b.txt')
        .inOrder,
      true,
    ));
});

describe('related articles', () => {
  it('come by the share of the asked one that they hold', () => {
    const corpus = corpusOf({
      'a.txt': ['2018-03-05', HARBOUR, FERRY, FISH],
      'b.txt': ['2018-03-02', FISH],
      'c.txt': [null, HARBOUR, FERRY.replace('hour', 'moment'), 'The dock was built before the first war.'],
      'd.txt': [null, 'The dock was built before the first war, and it was rebuilt after the second.'],
    });
    assert.deepEqual(
      relatedArticles(corpus, 'a.txt').map(({ article, passages, earlier }) => `${article} ${passages} ${earlier}`),
      ['c.txt 2 unknown', 'b.txt 1 b'],
    );
  });
});
