import assert from 'node:assert/strict';
import { measureReuse } from '../../bench/evalReuse';
import { PLANTED_KINDS, plantReuse, plantRuns, syntheticParagraphs } from '../../support/plantedReuse';
import { slowDescribe } from '../../support/runs';

/** Per cent of the planted pairs that must be found, by kind of change. */
const FLOORS: Partial<Record<string, number>> = { 'words 15 %': 98, 'words 30 %': 70 };

/** Paragraphs that copies are planted in. */
const PARAGRAPHS = 1500;

slowDescribe('planted copies', () => {
  const figures = measureReuse('synthetic', plantReuse(syntheticParagraphs(PARAGRAPHS)), 1);

  for (const kind of PLANTED_KINDS) {
    it(`are found: ${kind}`, () => assert.ok(figures.recall[kind]!.percent >= (FLOORS[kind] ?? 99), `${figures.recall[kind]!.percent} %`));
  }

  it('are all that is found', () => assert.equal(figures.wrong, 0));
});

slowDescribe('planted runs of words in paragraphs of 300', () => {
  const figures = measureReuse('synthetic', plantRuns(syntheticParagraphs(2 * PARAGRAPHS)), 1);

  for (const [kind, { percent }] of Object.entries(figures.recall)) {
    it(`are found and shown by themselves: ${kind}`, () => assert.ok(percent >= (kind === 'run of 15 words' ? 95 : 100), `${percent} %`));
  }

  it('are all that is found, though many articles use the same formulas', () => assert.equal(figures.wrong, 0));
});
