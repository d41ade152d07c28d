/**
 * `npm run package` writes dist/pressmark.vsix, the extension, and dist/pressmark-VERSION.tgz, the command line as an npm package,
 * and checks what is in them.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './support/packages.mjs';
import { inRoot, npmFolder, root, vsixPath } from './support/paths.mjs';
import { must } from './support/run.mjs';
import { hashOf } from './support/stamp.mjs';

/** All that the extension's package is made from. */
const INPUTS = [
  ...['client', 'server', 'media', 'schemas', 'syntaxes', 'l10n', 'scripts/package.mjs', 'scripts/support/notices.mjs'],
  ...['scripts/support/codeVersion.mjs', 'scripts/support/slimPdf.mjs', 'esbuild.mjs'],
  ...['package.json', 'package.nls.json', 'package-lock.json', '.vscodeignore', 'README.md', 'CHANGELOG.md', 'LICENSE'],
];
const stampPath = `${vsixPath}.stamp`;
/** Readers of forms that articles are imported from, in `dist/server`. */
const READERS = ['pages.mjs', 'workbook.mjs', 'mail.mjs', 'documents.mjs', 'archives.mjs', 'pdf.mjs'];
const LIMIT = 4 * 1024 * 1024;
const readmePath = inRoot('dist/README.md');
/** Where the extension is packed: vsce matches every file it finds with every line of .vscodeignore, so it finds only what may be packed. */
const staging = inRoot('dist/extension');
const vsce = inRoot('node_modules/@vscode/vsce/vsce');

/**
 * Builds the minified bundles and packs them.
 * @returns {Promise<{file: string, size: number, files: readonly string[]}>}
 */
export async function packageExtension() {
  const { listFiles, PackageManager } = await import('@vscode/vsce');
  const stamp = hashOf(root, INPUTS);
  fs.mkdirSync(path.dirname(vsixPath), { recursive: true });
  fs.rmSync(stampPath, { force: true });
  fs.writeFileSync(readmePath, withoutPictures(fs.readFileSync(inRoot('README.md'), 'utf8')));
  await must(process.execPath, [inRoot('esbuild.mjs'), '--minify', '--product'], { quiet: true });
  stage();
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--readme-path', 'dist/README.md', '--out', vsixPath];
  await must(process.execPath, [vsce, 'package', ...flags], { quiet: true, cwd: staging });
  const files = await listFiles({ cwd: staging, packageManager: PackageManager.None });
  fs.writeFileSync(stampPath, stamp);
  return { file: vsixPath, size: fs.statSync(vsixPath).size, files };
}

/** Copies what `.vscodeignore` lets through, by the folders and files that it names, without the step that would build it again. */
function stage() {
  fs.rmSync(staging, { recursive: true, force: true });
  const kept = fs.readFileSync(inRoot('.vscodeignore'), 'utf8').match(/(?<=^!)[^*\n]+/gm) ?? [];
  const places = new Set(['.vscodeignore', 'README.md', ...kept.map(place => place.replace(/\/$/, ''))]);
  for (const place of places) {
    if (fs.existsSync(inRoot(place))) fs.cpSync(inRoot(place), path.join(staging, place), { recursive: true });
  }
  const { 'vscode:prepublish': _, ...scripts } = manifestOf(root).scripts;
  fs.writeFileSync(path.join(staging, 'package.json'), `${JSON.stringify({ ...manifestOf(root), scripts }, null, 2)}\n`);
}

/** Path of the extension's package, packed only where anything it is made from has changed. */
export async function packagedExtension() {
  const stamp = fs.existsSync(vsixPath) && fs.existsSync(stampPath) ? fs.readFileSync(stampPath, 'utf8') : null;
  if (stamp === hashOf(root, INPUTS)) return vsixPath;
  console.log('Packing the extension …');
  return (await packageExtension()).file;
}

/**
 * Packs the minified command line, which {@link packageExtension} has built, as an npm package with a manifest of its own: all it
 * needs is bundled, so it has no dependencies.
 * @returns {Promise<{file: string, size: number, files: readonly string[]}>}
 */
export async function packageCommandLine() {
  const { version, description, license, repository, bugs, engines, keywords } = manifestOf(root);
  const manifest = { name: 'pressmark', version, description, keywords, license, repository, bugs, engines: { node: engines.node } };
  const contents = {
    'cli.cjs': inRoot('dist/cli.cjs'),
    'server/report.mjs': inRoot('dist/server/report.mjs'),
    'server/languages.js': inRoot('dist/server/languages.js'),
    'server/places.mjs': inRoot('dist/server/places.mjs'),
    ...Object.fromEntries(READERS.map(name => [`server/${name}`, inRoot('dist/server', name)])),
    'README.md': readmePath,
    'CHANGELOG.md': inRoot('CHANGELOG.md'),
    LICENSE: inRoot('LICENSE'),
    'ThirdPartyNotices.txt': inRoot('dist/ThirdPartyNotices.txt'),
  };
  fs.rmSync(npmFolder, { recursive: true, force: true });
  fs.mkdirSync(npmFolder, { recursive: true });
  for (const [name, source] of Object.entries(contents)) {
    fs.mkdirSync(path.dirname(path.join(npmFolder, name)), { recursive: true });
    fs.copyFileSync(source, path.join(npmFolder, name));
  }
  fs.chmodSync(path.join(npmFolder, 'cli.cjs'), 0o755);
  const files = Object.keys(contents);
  fs.writeFileSync(
    path.join(npmFolder, 'package.json'),
    `${JSON.stringify({ ...manifest, bin: { pressmark: 'cli.cjs' }, files }, null, 2)}\n`,
  );
  const printed = await must('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', inRoot('dist')], {
    cwd: npmFolder,
    quiet: true,
  });
  const [packed] = JSON.parse(printed.slice(printed.indexOf('[')));
  return { file: inRoot('dist', packed.filename), size: packed.size, files: packed.files.map(entry => entry.path) };
}

/** What is wrong with an npm package, a sentence each. */
export function commandLineFaultsOf({ size, files }) {
  const wanted = [
    'package.json',
    'cli.cjs',
    'server/report.mjs',
    'server/languages.js',
    'server/places.mjs',
    ...READERS.map(name => `server/${name}`),
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'ThirdPartyNotices.txt',
  ];
  return [
    ...(size < LIMIT ? [] : [`The npm package has ${size} bytes; the limit is ${LIMIT}.`]),
    ...wanted.filter(file => !files.includes(file)).map(file => `${file} is missing from the npm package.`),
    ...files.filter(file => !wanted.includes(file)).map(file => `${file} does not belong in the npm package.`),
  ];
}

const manifestOf = folder => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** VS Code's page of an extension shows pictures from https addresses alone; the packaged text goes without those of this folder. */
function withoutPictures(markdown) {
  return markdown.replace(/^!\[[^\]]*\]\(docs\/[^)]*\)\n\n?/gm, '');
}

/** What is wrong with a package, a sentence each. */
export function faultsOf({ size, files }, manifest = manifestOf(root)) {
  const present = new Set(files.map(file => file.toLowerCase()));
  const missing = [
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'dist/ThirdPartyNotices.txt',
    'dist/server/node.cjs',
    'dist/server/browser.js',
    'dist/server/report.mjs',
    'dist/server/languages.js',
    'dist/server/places.mjs',
    ...READERS.map(name => `dist/server/${name}`),
    ...filesNamedIn(manifest),
  ].filter(file => !present.has(file.toLowerCase()));
  const unwanted = files.filter(file => /(^|\/)(node_modules|test|scripts)\/|\.(map|tsx?|mts)$/.test(file));
  return [
    ...(size < LIMIT ? [] : [`The package has ${size} bytes; the limit is ${LIMIT}.`]),
    ...missing.map(file => `${file} is missing from the package.`),
    ...unwanted.map(file => `${file} does not belong in the package.`),
  ];
}

/** Files of the extension that its manifest refers to. */
function filesNamedIn(manifest) {
  const named = new Set();
  const visit = value => {
    if (typeof value === 'string') {
      if (/^(\.\/)?[\w-][\w./-]*\.(c?js|json|png|svg|md|woff2?)$/.test(value)) named.add(value.replace(/^\.\//, ''));
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  const { contributes, main, browser, icon } = manifest;
  visit({ contributes: { ...contributes, configuration: undefined }, main, browser, icon });
  return [...named];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensurePackages();
  const extension = await packageExtension();
  const commandLine = await packageCommandLine();
  for (const { file, files, size } of [extension, commandLine]) {
    console.log(`${path.relative(process.cwd(), file)}: ${files.length} files, ${Math.round(size / 1024)} KB`);
  }
  const faults = [...faultsOf(extension), ...commandLineFaultsOf(commandLine)];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
