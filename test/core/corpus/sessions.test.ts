import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../server/core/corpus/corpus';
import { everythingIn } from '../../support/everything';
import { runs } from '../../support/runs';
import { SessionFolder, type SessionStep, sessionStep } from '../../support/sessions';

/** Steps of one session, and after how many of them the corpus is compared with one built from nothing. */
const STEPS = 40;
const BETWEEN = 4;
/** `PRESSMARK_STEPS=20000`: steps in all; as many sessions are run as hold them. */
const SESSIONS = process.env['PRESSMARK_STEPS'] ? { numRuns: Math.ceil(Number(process.env['PRESSMARK_STEPS']) / STEPS) } : runs(8);

const MOST_MS = 3_600_000;

describe('a long session', () => {
  it('answers after any steps as a corpus built from nothing, and names what changed', () => {
    fc.assert(
      fc.property(fc.array(sessionStep, { minLength: 1, maxLength: STEPS, size: 'max' }), steps => checkSession(steps)),
      SESSIONS,
    );
  }).timeout(MOST_MS);
});

function checkSession(steps: readonly SessionStep[]): void {
  const [folder, corpus] = [new SessionFolder(), new Corpus()];
  let named = new Set<string>();
  let before = shownIn(corpus);
  for (const [index, step] of steps.entries()) {
    for (const id of folder.take(step, corpus)) named.add(id);
    if ((index + 1) % BETWEEN !== 0 && index + 1 < steps.length) continue;
    const answers = everythingIn(corpus);
    for (const isLoad of [true, false]) {
      const rebuilt = new Corpus();
      folder.fill(rebuilt, isLoad);
      assert.deepEqual(answers, everythingIn(rebuilt));
    }
    const after = shownIn(corpus);
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(id) !== after.get(id)) assert.ok(named.has(id), `${id} changed unnoticed`);
    }
    before = after;
    named = new Set();
  }
}

/** By article, what a reader is shown of it. */
const shownIn = (corpus: Corpus): Map<string, string> =>
  new Map(
    everythingIn(corpus).articles.map(({ id, passages, verdicts, problems }) => [id, JSON.stringify([passages, verdicts, problems])]),
  );
