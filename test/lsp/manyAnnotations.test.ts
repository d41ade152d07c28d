import assert from 'node:assert/strict';
import type { Annotation } from '../../server/core/annotations/types';
import { selectorsFor } from '../../server/core/quotes/selectors';
import { A, annotationWorld, FOLDER, type World } from '../support/annotationWorld';
import { memoryFiles } from '../support/memoryFiles';

const URI_A = `${FOLDER}/pressmark/annotations/ann/dw/a%20b.txt.jsonl`;

/** A text in which each word occurs once. */
const textOf = (words: number): string => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');

function annotationOf(text: string, number: number, id = `urn:${number}`): Annotation {
  const start = text.indexOf(`word${number} `);
  const span = { start, end: start + `word${number}`.length };
  return { id, article: A, annotator: 'ann', tag: 'claim', created: '2020-01-02T03:04:05Z', ...selectorsFor(text, span) };
}

/** A world with so many annotations in one article. */
async function worldOf(annotations: number): Promise<{ w: World; text: string; processor: number }> {
  const text = textOf(2 * annotations + 100);
  const w = await annotationWorld(memoryFiles(), new Map([[A, text]]));
  const all = Array.from({ length: annotations }, (_, number) => annotationOf(text, number));
  const before = process.cpuUsage();
  const { added } = await w.service.changes.add(all);
  const { user, system } = process.cpuUsage(before);
  assert.equal(added, annotations);
  return { w, text, processor: (user + system) / 1000 };
}

/** Milliseconds of processor time that an annotation takes, at best. */
async function costOfOne({ w, text }: { w: World; text: string }): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    for (let each = 0; each < 5; each++) {
      const start = text.indexOf(`word${round * 5 + each} `);
      await w.service.changes.create(A, { start, end: start + 5 }, { tag: 'fact' });
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 5000);
  }
  return best;
}

describe('many annotations of one article', () => {
  it('are imported in one write, 5,000 in less than two seconds', async () => {
    const { w, processor } = await worldOf(5000);
    assert.equal(w.files.calls.write, 1);
    assert.ok(processor < 2000, `${processor} ms`);
    assert.equal(w.service.list(A).length, 5000);
  }).timeout(20_000);

  it('do not make the next one dear', async () => {
    const [few, many] = [await worldOf(300), await worldOf(3000)];
    const costs = [await costOfOne(few), await costOfOne(many)] as const;
    // Their file is ten times as long and read, compared and written; each line that is the same is parsed in neither.
    assert.ok(costs[1] < 10 * costs[0] && costs[1] < 100, `${costs.join(' and ')} ms`);
  }).timeout(20_000);

  it('are changed, deleted and brought back in one write each', async () => {
    const { w } = await worldOf(500);
    const ids = w.service.list(A).map(({ annotation }) => annotation.id);
    const writes = w.files.calls.write;
    assert.equal(await w.service.changes.updateAll(ids.map(id => ({ id, change: { tag: 'fact' } }))), 500);
    assert.equal(await w.service.changes.deleteAll([...ids.slice(1), 'urn:none']), 499);
    assert.equal(w.files.calls.write, writes + 2);
    assert.deepEqual(w.shown(), ['exact:word0']);
  });

  it('are not doubled by importing a file of another tool twice, which makes other ids', async () => {
    const { w, text } = await worldOf(3);
    const before = w.files.text(URI_A);
    await w.service.changes.add([0, 1, 2].map(number => annotationOf(text, number, `urn:again-${number}`)));
    assert.equal(w.files.text(URI_A), before);
    const related = { ...annotationOf(text, 3), relations: [{ type: 'cause', target: 'urn:again-0' }] };
    await w.service.changes.add([annotationOf(text, 0, 'urn:again-0'), related, { ...annotationOf(text, 1, 'urn:other'), tag: 'fact' }]);
    assert.deepEqual(
      w.service.list(A).map(({ annotation: { id, relations } }) => [id, relations?.[0]?.target]),
      [
        ['urn:0', undefined],
        ['urn:1', undefined],
        ['urn:other', undefined],
        ['urn:2', undefined],
        ['urn:3', 'urn:0'],
      ],
    );
  });
});
