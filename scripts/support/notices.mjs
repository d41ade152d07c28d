/** Notices for the packages that are bundled: what their licences ask for, made from what esbuild says it put into each bundle. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** SPDX names of licences that let a bundle be passed on with their text beside it. */
const ALLOWED = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

/**
 * Licences that ask for more than their text: which of several is chosen, where the whole of it is kept, and where the source code is, which
 * a recipient must be able to get. Pressmark changes nothing in such a package.
 */
const WITH_SOURCE = new Map([['CPAL-1.0 OR AGPL-1.0', { licence: 'CPAL-1.0', kept: 'CPAL-1.0' }]]);

/** What is bundled without being a package, by the folder, or the file, it is in. */
const WORKS = [
  { folder: 'server/report/styles/', title: 'Citation styles', licence: 'CC-BY-SA-3.0', kept: 'citation-styles' },
  { folder: 'server/places/cityList.ts', title: 'Cities and their places (GeoNames)', licence: 'CC-BY-4.0', kept: 'geonames' },
  { folder: 'server/core/entities/words/englishWords.ts', title: 'Everyday English words', licence: 'SCOWL', kept: 'english-words' },
];

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
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs: all }) => Object.keys(all)));
  const works = WORKS.filter(({ folder }) => inputs.some(input => input.startsWith(folder)));
  const notices = [...packages, ...works.map(({ kept, ...work }) => ({ ...work, text: keptText(kept) }))]
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

const keptText = name => fs.readFileSync(inRoot(`scripts/licences/${name}.txt`), 'utf8').trim();

/** A package that has no licence text in it has it in `scripts/licences`, as its repository has it. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const title = `${name} ${version}`;
  const withSource = WITH_SOURCE.get(license);
  if (withSource !== undefined) {
    const { licence, kept } = withSource;
    const source = `The source code is in the package "${name}" of the npm registry, version ${version}, unchanged.`;
    const own = fs.readFileSync(path.join(folder, 'LICENSE'), 'utf8').replaceAll('\r\n', '\n').trim();
    return { title, licence, text: `${own}\n\n${source}\n\n${keptText(kept)}` };
  }
  if (!ALLOWED.has(license))
    return { title, fault: `${title}: its licence, ${license ?? 'none'}, is not among ${[...ALLOWED].join(', ')}.` };
  const inPackage = fs.readdirSync(folder).find(entry => /^(licen[cs]e|copying)([.-]|$)/i.test(entry));
  const kept = inRoot(`scripts/licences/${name}.txt`);
  const file = inPackage === undefined ? kept : path.join(folder, inPackage);
  if (!fs.existsSync(file)) return { title, fault: `${title}: the package has no licence text.` };
  return { title, licence: license, text: fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim() };
}
