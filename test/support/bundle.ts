import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BuildOptions, build, buildSync } from 'esbuild';
import { codeVersion } from '../../scripts/support/codeVersion.mjs';
import { fastToLoad } from '../../scripts/support/fastToLoad.mjs';
import { forNode } from '../../scripts/support/targets.mjs';
import { cacheFolderOf } from '../../server/node/cacheFolder';

const OPTIONS = {
  entryPoints: ['server/cli.ts'],
  bundle: true,
  ...forNode,
  format: 'cjs',
  logLevel: 'error',
} satisfies BuildOptions;

/** A scratch folder with the command line bundled in it, made once for a test file. */
export function bundledCli(): { readonly scratch: string; readonly cli: string } {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-cli-'));
  const cli = path.join(scratch, 'cli.cjs');
  buildSync({ ...OPTIONS, outfile: cli });
  return { scratch, cli };
}

/** As {@link bundledCli}, but built as the product is, so that it keeps facts from one start to the next: with `env`, in `cache`. */
export async function bundledCliWithCache() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-cli-'));
  const cli = path.join(scratch, 'cli.cjs');
  await build({ ...OPTIONS, outfile: cli, plugins: [codeVersion, ...fastToLoad] });
  const home = path.join(scratch, 'home');
  const surroundings = { platform: process.platform, environment: { LOCALAPPDATA: path.join(home, 'AppData') }, home };
  const env = { ...process.env, HOME: home, USERPROFILE: home, XDG_CACHE_HOME: '', ...surroundings.environment };
  return { scratch, cli, env, cache: cacheFolderOf(surroundings) };
}
