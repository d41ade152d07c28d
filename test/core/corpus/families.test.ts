import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { problemsOf } from '../../../server/core/corpus/problems';
import { groupsInSteps } from '../../../server/core/corpus/reuse';
import { madeFolder } from '../../support/folders';
import { slowIt } from '../../support/runs';
import { pick, randomNumbers } from '../../support/synthetic';

const PARAGRAPH =
  'The council voted late on Thursday night to close the old swimming pool beside the harbour after a survey found that its roof could fall at any time and that repairs would cost more than a new building while residents who had come to the meeting shouted that nobody had asked them what they wanted before the plans were drawn up.';
const WORDS = ['stone', 'river', 'window', 'candle', 'ladder', 'mirror', 'garden'];

/** Cost of an article among four times as many, in times of what it costs among the few; quadratic cost would show as 4. */
const MOST_GROWTH = 3;

describe('families of articles', () => {
  it('are not asked what an edit changes while their folder is read: all are named at its end', () => {
    const articles = Array.from({ length: 4 }, (_, nth) => ({ id: `${nth}.txt`, text: `Report ${nth} of the day\n\n${PARAGRAPH}\n` }));
    const edit = [{ kind: 'article', id: '0.txt', text: `Edited\n\n${PARAGRAPH} It is so.\n` }] as const;
    const corpus = new Corpus();
    corpus.load(articles);
    assert.deepEqual([...corpus.apply(edit).articles], ['0.txt']);
    assert.equal(corpus.settle().articles.size, 4);
    const rebuilt = loaded(articles);
    assert.equal(rebuilt.apply(edit).articles.size, 4);
    for (const { id } of articles) assert.deepEqual(problemsOf(corpus, id), problemsOf(rebuilt, id));
  });

  it('are in fewer groups than they have articles, each step of which is short', () => {
    for (const kind of ['wire', 'bulletins'] as const) {
      const { articles } = madeFolder(kind, 240);
      const corpus = loaded(articles);
      const steps = [...groupsInSteps(corpus)];
      const groups = steps.flat();
      assert.ok(groups.length < articles.length, `${groups.length} groups of ${kind}`);
      assert.ok(Math.max(...steps.map(found => found.length)) < groups.length / 2);
    }
  }).timeout(60_000);

  slowIt('cost in proportion where a paragraph has many versions with one other word each', () => {
    costOf(60);
    const [few, many] = [leastCostOf(100), leastCostOf(400)];
    assert.ok(many.loaded < MOST_GROWTH * few.loaded, `loaded: ${few.loaded}, then ${many.loaded} ms an article`);
    assert.ok(many.edited < MOST_GROWTH * few.edited, `edited: ${few.edited}, then ${many.edited} ms an edit`);
  })?.timeout(240_000);
});

/** The least of several: other work on the machine makes a measurement longer, and none makes it shorter. */
function leastCostOf(size: number): { readonly loaded: number; readonly edited: number } {
  const costs = Array.from({ length: 5 }, () => costOf(size));
  return { loaded: Math.min(...costs.map(({ loaded }) => loaded)), edited: Math.min(...costs.map(({ edited }) => edited)) };
}

/** Milliseconds of processor time: to load an article and find its problems, and to edit one. */
function costOf(size: number): { readonly loaded: number; readonly edited: number } {
  const random = randomNumbers(5);
  const articles = Array.from({ length: size }, (_, nth) => ({
    id: `a/${nth}.txt`,
    text: `Report ${nth} of the day\n\n${versionOf(random)}\n`,
  }));
  let corpus = new Corpus();
  const loading = millisecondsOf(() => {
    corpus = loaded(articles);
    for (const { id } of articles) problemsOf(corpus, id);
  });
  const edits = 40;
  const editing = millisecondsOf(() => {
    for (const { id } of articles.slice(0, edits)) corpus.apply([{ kind: 'article', id, text: `Edited\n\n${versionOf(random)}\n` }]);
  });
  return { loaded: loading / size, edited: editing / edits };
}

function versionOf(random: () => number): string {
  const words = PARAGRAPH.split(' ');
  words[Math.floor(random() * words.length)] = pick(random, WORDS);
  return words.join(' ');
}

function loaded(articles: readonly { readonly id: string; readonly text: string }[]): Corpus {
  const corpus = new Corpus();
  corpus.load(articles);
  corpus.settle();
  return corpus;
}

function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
