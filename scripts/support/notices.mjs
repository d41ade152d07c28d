/** Notices for the packages that are bundled: what their licences ask for, made from what esbuild says it put into each bundle. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** SPDX names of licences that let a bundle be passed on with their text beside it. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

/**
 * The notices of all packages in some bundles, sorted by name.
 * @param {readonly {outputs: Record<string, {inputs: Record<string, {bytesInOutput: number}>}>}[]} metafiles of esbuild
 * @param {string} root the folder that the metafiles' paths are relative to
 * @returns {string} plain text; throws where a package's licence is not allowed or has no text
 */
export function noticesOf(metafiles, root) {
  const packages = bundledPackages(metafiles).map(folder => noticeOf(path.join(root, folder)));
  const faults = packages.flatMap(({ fault }) => fault ?? []);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const notices = packages
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, licence, text }) => `${title} (${licence})\n\n${text}\n`);
  return `Pressmark contains the following packages, each under its own licence.\n\n${[...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** Folders of the packages of which any code is in a bundle, relative to the project. */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replace(/^[\w-]+:/, ''))?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort();
}

/** A package that has no licence text in it has it in `scripts/licences`, as its repository has it. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const title = `${name} ${version}`;
  if (!ALLOWED.has(license))
    return { title, fault: `${title}: its licence, ${license ?? 'none'}, is not among ${[...ALLOWED].join(', ')}.` };
  const inPackage = fs.readdirSync(folder).find(entry => /^(licen[cs]e|copying)([.-]|$)/i.test(entry));
  const kept = inRoot(`scripts/licences/${name}.txt`);
  const file = inPackage === undefined ? kept : path.join(folder, inPackage);
  if (!fs.existsSync(file)) return { title, fault: `${title}: the package has no licence text.` };
  return { title, licence: license, text: fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim() };
}
