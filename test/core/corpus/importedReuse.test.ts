import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { importedReuseProblemsOf, problemsOf } from '../../../server/core/corpus/problems';
import { copiesOf, groupsOf, relatedArticles, sharedBetween } from '../../../server/core/corpus/reuse';
import { serialiseStoredReuse, storedPlaceOf } from '../../../server/core/reuse/storedReuse';

const HARBOUR = 'The harbour commission voted on Monday to close the northern pier until engineers have inspected its wooden piles.';
/** So far from {@link HARBOUR} that Pressmark's own search does not find it to be a copy. */
const REWRITTEN = 'Those who run the harbour decided that the northern pier must be shut, and sent for divers to look at its rotten piles.';
const FERRY =
  'Ferry crossings to the outer islands will leave from the southern quay, and the first boat sails an hour earlier than before.';

const TEXTS = {
  'a.txt': `The pier\n\n${HARBOUR}\n\n${FERRY}\n`,
  'b.txt': `A vote 🚢\n\n${REWRITTEN}\n\n${FERRY}\n`,
  'c.txt': `Nothing\n\nNobody was hurt when the old crane in the dock fell over during the storm of last night.\n`,
};

/** A corpus of the texts with one line of `reuse.jsonl`: the runs named, of whole articles' texts. */
function corpusWith(runs: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>> = TEXTS): Corpus {
  const corpus = new Corpus();
  const places = Object.entries(runs).map(([id, run]) => {
    const text = TEXTS[id as keyof typeof TEXTS];
    return storedPlaceOf(id, text, { start: text.indexOf(run), end: text.indexOf(run) + run.length });
  });
  corpus.apply([
    ...Object.entries(texts).map(([id, text]) => ({ kind: 'article' as const, id, text })),
    { kind: 'reuse', text: serialiseStoredReuse([{ source: 'passim', places }]) },
  ]);
  return corpus;
}

const sliceOf = (corpus: Corpus, { article, start, end }: { article: string; start: number; end: number }): string =>
  corpus.get(article)!.article.text.slice(start, end);

/** The copies of `a.txt`'s passages, as text. */
const copiesIn = (corpus: Corpus): string[] =>
  corpus.get('a.txt')!.article.passages.flatMap((_, index) => copiesOf(corpus, 'a.txt', index).map(({ b }) => sliceOf(corpus, b)));

describe('copies that another tool found', () => {
  const pair = { 'a.txt': HARBOUR, 'b.txt': REWRITTEN };

  it('are unknown to the search of the texts themselves', () => assert.deepEqual(copiesIn(corpusWith({})), [FERRY]));

  it('are shown beside those found here, in problems, groups and what articles share', () => {
    const corpus = corpusWith(pair);
    assert.deepEqual(copiesIn(corpus), [REWRITTEN, FERRY]);
    assert.deepEqual(
      problemsOf(corpus, 'a.txt').map(({ code }) => code),
      ['undated-article', 'copied-article'],
    );
    assert.deepEqual(
      groupsOf(corpus).map(({ kind, copies }) => [kind, ...copies.map(copy => sliceOf(corpus, copy))]),
      [
        ['exact', FERRY, FERRY],
        ['near', HARBOUR, REWRITTEN],
      ],
    );
    const { pairs, shareOfA } = sharedBetween(corpus, 'a.txt', 'b.txt');
    assert.deepEqual(
      pairs.map(({ a }) => sliceOf(corpus, a)),
      [HARBOUR, FERRY],
    );
    assert.ok(shareOfA > 0.9 && shareOfA <= 1, `${shareOfA}`);
    assert.deepEqual(
      relatedArticles(corpus, 'a.txt').map(({ article, passages }) => [article, passages]),
      [['b.txt', 2]],
    );
  });

  it('are divided at the passages, and not reported twice', () => {
    const corpus = corpusWith({ 'a.txt': `${HARBOUR}\n\n${FERRY}`, 'b.txt': `${REWRITTEN}\n\n${FERRY}` });
    assert.deepEqual(copiesIn(corpus), [REWRITTEN, FERRY]);
    assert.equal(groupsOf(corpus).length, 2);
  });

  it('are found again where they moved, and said to be gone, not shown, where they changed', () => {
    const corpus = corpusWith(pair);
    corpus.apply([{ kind: 'article', id: 'b.txt', text: `A longer headline than before\n\n${TEXTS['b.txt']}` }]);
    assert.deepEqual(copiesIn(corpus), [REWRITTEN, FERRY]);
    assert.deepEqual(importedReuseProblemsOf(corpus), []);
    const delta = corpus.apply([{ kind: 'article', id: 'b.txt', text: TEXTS['b.txt'].replace('rotten', 'old') }]);
    assert.ok(delta.articles.has('a.txt'));
    assert.deepEqual(copiesIn(corpus), [FERRY]);
    assert.deepEqual(
      importedReuseProblemsOf(corpus).map(({ code, message }) => `${code}: ${message}`),
      [
        'stale-copies: The text that passim found here no longer occurs in "b.txt". It is not shown. Export the articles, run passim again and import its output.',
      ],
    );
  });

  it('leave with their file, which names the articles concerned', () => {
    const corpus = corpusWith(pair);
    assert.deepEqual([...corpus.apply([{ kind: 'reuse', text: null }]).articles], ['a.txt', 'b.txt']);
    assert.deepEqual(copiesIn(corpus), [FERRY]);
  });

  it('that cannot be read are said, and the rest is shown', () => {
    const corpus = corpusWith(pair);
    corpus.apply([{ kind: 'reuse', text: '{"source":"passim","copies":[{"article":"a.txt"}]}\nnot JSON\n' }]);
    assert.deepEqual(
      importedReuseProblemsOf(corpus).map(({ code }) => code),
      ['unreadable-copies', 'unreadable-copies'],
    );
  });
});
