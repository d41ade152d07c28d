import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { tablesAsText } from '../../../scripts/support/fastToLoad.mjs';
import { tableIn, tableText } from '../../../scripts/support/sortedTable.mjs';
import { type DetectedLanguage, detectLanguage } from '../../../server/core/language/detector';
import { OTHER_LANGUAGES } from '../../support/languages';

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

describe('The tables of languages', () => {
  it('are looked up as they were written', () => {
    const table: Table = { ' ab': { 0: 12, 7: 3 }, '': { 1: 1 }, b: { 2: 0 }, Z: { 59: 4 }, '\u{e9}"\\': { 3: 9 }, __proto: { 4: 4 } };
    const read = tableIn(tableText(table)) as Table;
    for (const key of Object.keys(table)) assert.deepEqual(read[key], table[key], key);
    for (const key of [' a', 'ab', 'a', 'zz', '\u{ffff}', 'constructor']) assert.equal(read[key], undefined, key);
    assert.equal((tableIn('') as Table)['a'], undefined);
  });

  it('have no key that would end an entry', () => {
    assert.throws(() => tableText({ 'a\nb': { 0: 1 } }), /cannot be written/);
  });

  it('say in the product what they say in the package', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-tables-'));
    try {
      const outfile = path.join(folder, 'detector.cjs');
      const entryPoints = ['server/core/language/detector.ts'];
      await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error', plugins: [tablesAsText] });
      const bundled = createRequire(import.meta.url)(outfile) as { detectLanguage(sample: string): DetectedLanguage };
      for (const [code, text] of Object.entries(OTHER_LANGUAGES))
        assert.deepEqual(bundled.detectLanguage(text), detectLanguage(text), code);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
