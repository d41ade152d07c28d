/** Makes the package: `npm run package` writes dist/pressmark.vsix and checks what is in it. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './support/packages.mjs';
import { inRoot, root, vsixPath } from './support/paths.mjs';
import { must } from './support/run.mjs';

const LIMIT = 2 * 1024 * 1024;
const readmePath = inRoot('dist/README.md');
const vsce = inRoot('node_modules/@vscode/vsce/vsce');

/**
 * Builds the minified bundles (through `vscode:prepublish`) and packs them.
 * @returns {Promise<{file: string, size: number, files: readonly string[]}>}
 */
export async function packageExtension() {
  const { listFiles, PackageManager } = await import('@vscode/vsce');
  fs.mkdirSync(path.dirname(vsixPath), { recursive: true });
  fs.writeFileSync(readmePath, withoutPictures(fs.readFileSync(inRoot('README.md'), 'utf8')));
  await must(
    process.execPath,
    [
      vsce,
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--readme-path',
      'dist/README.md',
      '--out',
      vsixPath,
    ],
    {
      quiet: true,
    },
  );
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return { file: vsixPath, size: fs.statSync(vsixPath).size, files };
}

/** VS Code's page of an extension shows pictures from https addresses alone; the packaged text goes without those of this folder. */
function withoutPictures(markdown) {
  return markdown.replace(/^!\[[^\]]*\]\(docs\/[^)]*\)\n\n?/gm, '');
}

/** What is wrong with a package, a sentence each. */
export function faultsOf({ size, files }, manifest = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'))) {
  const present = new Set(files.map(file => file.toLowerCase()));
  const missing = [
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'dist/server/node.cjs',
    'dist/server/browser.js',
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
  const made = await packageExtension();
  const faults = faultsOf(made);
  console.log(`${path.relative(process.cwd(), made.file)}: ${made.files.length} files, ${Math.round(made.size / 1024)} KB`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
