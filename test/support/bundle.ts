import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** A scratch folder with the command line bundled in it, made once for a test file. */
export function bundledCli(): { readonly scratch: string; readonly cli: string } {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-cli-'));
  const cli = path.join(scratch, 'cli.cjs');
  buildSync({
    entryPoints: ['server/cli.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return { scratch, cli };
}
