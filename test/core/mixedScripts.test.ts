import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../../server/core', import.meta.url));

/** Words with letters of two scripts, which look like one: a Latin name with a Cyrillic 'а' never matches. */
const MIXED =
  /\p{Script=Latin}[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*\p{Script=Latin}/gu;

/** Krippendorff's coefficients, as he writes them. */
const COEFFICIENTS = new Set(['uα', 'cuα']);

describe('the word lists of core', () => {
  it('mix no scripts within a word', () => {
    const found = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .flatMap(path =>
        [...readFileSync(`${CORE}/${path}`, 'utf8').matchAll(MIXED)].flatMap(([word]) =>
          COEFFICIENTS.has(word) ? [] : [`${path}: ${word}`],
        ),
      );
    assert.deepEqual(found, []);
  });
  it('are looked through by letters, not by looks', () => assert.deepEqual('Ali Алi'.match(MIXED), ['Алi']));
});
