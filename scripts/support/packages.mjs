import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { must } from './run.mjs';

/** Runs `npm ci` in a folder where its lock file asks for it: never installed, changed since, or a package gone. */
export async function ensurePackages(folder = root, flags = []) {
  const reason = reasonToInstall(folder);
  if (reason === null) return;
  const name = path.relative(root, folder) || 'this project';
  console.log(`Installing the packages of ${name} (${reason}) …`);
  const started = Date.now();
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...flags], { cwd: folder, quiet: true });
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function reasonToInstall(folder) {
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  if (!fs.existsSync(installed)) return 'first run';
  const wanted = JSON.parse(fs.readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(fs.readFileSync(installed, 'utf8')).packages;
  for (const [place, { version, optional }] of Object.entries(wanted)) {
    if (place === '' || optional) continue;
    if (present[place]?.version !== version) return 'the lock file changed';
    if (!fs.existsSync(path.join(folder, place, 'package.json'))) return `${place} is missing`;
  }
  return null;
}
