/**
 * `npm run typecheck`: compiles every part of the project with only the types it may see. A part is a `tsconfig*.json`, each a list
 * of files and the types they have; `node scripts/typecheck.mjs NAME…` takes those whose path holds a name.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensurePackages } from './support/packages.mjs';
import { inRoot, root } from './support/paths.mjs';
import { run } from './support/run.mjs';

const FOLDERS = ['server', 'client', 'test'];

await ensurePackages();
const named = process.argv.slice(2);
const parts = FOLDERS.flatMap(configsBelow).filter(part => named.length === 0 || named.some(name => part.includes(name)));
const waiting = [...parts];
let failed = 0;
await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
console.log(`${parts.length - failed} of ${parts.length} parts have correct types`);
process.exitCode = failed === 0 && parts.length > 0 ? 0 : 1;

async function worker() {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const { code, output } = await run(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', part], { quiet: true });
    if (code === 0) continue;
    failed++;
    console.error(`${path.relative(root, part)}:\n${output}`);
  }
}

function configsBelow(folder) {
  return fs
    .readdirSync(inRoot(folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap(entry => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return configsBelow(place);
      return /^tsconfig[\w.]*\.json$/.test(entry.name) ? [inRoot(place)] : [];
    });
}
