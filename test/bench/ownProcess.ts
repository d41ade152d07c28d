import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { forNode } from '../../scripts/support/targets.mjs';

/** What a file of this folder measures and prints as JSON, run bundled, for what tsx adds to every function would be measured, too. */
export function inOwnProcess<Figures>(name: string, ...args: readonly (string | number)[]): Figures {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-bench-'));
  const source = path.join(path.dirname(fileURLToPath(import.meta.url)), `${name}.ts`);
  try {
    const outfile = path.join(scratch, `${name}.cjs`);
    buildSync({ entryPoints: [source], outfile, bundle: true, ...forNode, logLevel: 'error' });
    const options = ['--expose-gc', '--max-old-space-size=12000'];
    const printed = execFileSync(process.execPath, [...options, outfile, ...args.map(String)], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return JSON.parse(printed) as Figures;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}
