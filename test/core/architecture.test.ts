import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Who may import whom. A file is held to the first rule whose `files` match; `may` are files of this project, `packages` all else. */
const RULES: readonly { readonly files: RegExp; readonly may: RegExp; readonly packages: RegExp }[] = [
  { files: /^server\/core\/timex\//, may: /^server\/core\/(timex|text)\//, packages: /^$/ },
  {
    files: /^server\/core\//,
    may: /^server\/core\//,
    packages:
      /^(yaml|@streamparser\/json|smol-toml|@lezer\/(common|markdown)|character-entities|diff|approx-string-match|fastest-levenshtein|eld\/extrasmall|msgpackr\/index-no-eval|papaparse|saxes|fflate|re2js|@noble\/hashes(\/.*)?)$/,
  },
  {
    files: /^server\/lsp\//,
    may: /^server\/(core\/|lsp\/|analysts\/|annotations\/|cleaned\/|exports\/|imports\/|knowledge\/|places\/|report\/|store\/|(protocol|files|settings|selection|beside|forms|decode|clientFiles|project|turns)$|kept\/(facts|folder)$)/,
    packages: /^(vscode-languageserver(-protocol|-types|-textdocument)?(\/.*)?|vscode-uri|picomatch(\/posix)?)$/,
  },
  { files: /^server\/analysts\//, may: /^server\/(core\/|analysts\/)/, packages: /^$/ },
  { files: /^server\/store\//, may: /^server\/(store\/|files$)/, packages: /^@noble\/hashes\/utils\.js$/ },
  { files: /^server\/kept\//, may: /^server\/(core\/|analysts\/|kept\/|store\/)/, packages: /^$/ },
  {
    files: /^server\/report\//,
    may: /^server\/(core\/|annotations\/|report\/)/,
    packages: /^(citeproc|docx|write-excel-file\/universal)$/,
  },
  { files: /^server\/places\//, may: /^server\/(core\/|places\/)/, packages: /^$/ },
  { files: /^server\/annotations\//, may: /^server\/(core\/|annotations\/|(files|selection|decode)$)/, packages: /^$/ },
  { files: /^server\/knowledge\//, may: /^server\/(core\/|knowledge\/|(files|selection|decode)$)/, packages: /^fflate$/ },
  {
    files: /^server\/exports\//,
    may: /^server\/(core\/|cleaned\/|exports\/|report\/|files$)/,
    packages: /^$/,
  },
  {
    files: /^server\/imports\//,
    may: /^server\/(core\/|imports\/|knowledge\/pieces$|(files|selection|decode)$)/,
    packages:
      /^(read-excel-file\/universal|@mozilla\/readability|linkedom|postal-mime|mammoth|fflate|saxes|warcio|pdfjs-dist\/legacy\/build\/pdf(\.worker)?\.mjs)$/,
  },
  { files: /^server\/cleaned\//, may: /^server\/(core\/|cleaned\/|(files|selection|decode)$)/, packages: /^$/ },
  {
    files: /^server\/((protocol|files|settings|selection|beside|forms|decode|clientFiles|project|messages|turns)\.ts$|protocol\/)/,
    may: /^server\/(core\/|protocol\/|(protocol|files|settings|selection|forms|decode|messages)$)/,
    packages: /^(vscode-languageserver-protocol|picomatch(\/posix)?)$/,
  },
  {
    files: /^server\//,
    may: /^(server\/|package\.json$)/,
    packages: /^(node:.*|vscode-languageserver(\/.*)?|vscode-uri|commander|cli-progress|chokidar|picomatch(\/posix)?)$/,
  },
  {
    files: /^client\/pages\//,
    may: /^(client\/pages\/|server\/protocol$)/,
    packages:
      /^(graphology(-types|-communities-louvain|-layout-forceatlas2)?|d3-geo|topojson-client|world-atlas\/.*|topojson-specification)$/,
  },
  { files: /^client\/node\.ts$/, may: /^client\//, packages: /^(node:.*|vscode|vscode-languageclient\/node)$/ },
  { files: /^client\/compiledCode\.ts$/, may: /^$/, packages: /^node:(fs\/promises|path)$/ },
  { files: /^client\/gitUserName\.ts$/, may: /^$/, packages: /^node:(child_process|os)$/ },
  { files: /^client\/nodeOptions\.ts$/, may: /^$/, packages: /^node:(child_process|util)$/ },
  { files: /^client\/browser\.ts$/, may: /^client\//, packages: /^(vscode|vscode-languageclient\/browser)$/ },
  {
    files: /^client\//,
    may: /^(client\/|server\/protocol$)/,
    packages: /^(vscode|vscode-languageclient|vscode-languageserver-protocol|picomatch(\/posix)?)$/,
  },
];

/** Rooms with a facade: from outside, only that file may be imported. */
const FACADES = ['server/core/timex/index'];

/** The rooms of `server/core`, from the ground up: a room imports those of the floors below it, and none beside it. */
const FLOORS: readonly (readonly string[])[] = [
  ['text'],
  ['yaml', 'quotes', 'timex', 'language', 'pack'],
  ['article'],
  ['publication', 'entities', 'reuse', 'clean', 'agreement'],
  ['annotations', 'query', 'knowledge'],
  ['corpus', 'report', 'registers', 'import'],
  ['overview', 'suggestions', 'exports'],
];

/** The rooms of `server/core/entities`, likewise. */
const FLOORS_OF_ENTITIES: typeof FLOORS = [['words'], ['gazetteer', 'candidates'], ['mentions', 'register'], ['suggestions']];

/** What would make a fact depend on anything but the text, the register, the settings and the reference date. */
const IMPURE =
  /\b(Date\.now|new Date\(\)|Math\.random|performance\.|process\.|globalThis|setTimeout|setInterval|queueMicrotask|console\.|fetch\(|require\(|crypto\.)/;

/** What depends on the language or the time zone of the computer. A fixed language makes it safe. */
const OF_THE_PLACE =
  /\btoLocale\w+\(|\blocaleCompare\(|\bIntl\.|\bDate\.parse\(|\.get(?:Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)\(/;
const IN_ENGLISH = /\b(?:toLocaleString\('en'\)|localeCompare\(\w+, 'en'\)|Intl\.\w+\('en',)/g;

/** The one package that is loaded when it is first needed, and as pure as the others. */
const LOADED_LATE = "require('../../../node_modules/eld/src/entries/static.extrasmall.js')";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const sources = ['server', 'client'].flatMap(folder =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
);

describe('The architecture', () => {
  it('lets every file import only what is below it', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const rule = RULES.find(({ files }) => files.test(file));
      if (rule === undefined) wrong.push(`${file} is under no rule`);
      for (const imported of importsOf(file)) {
        const allowed = imported.local ? rule?.may : rule?.packages;
        if (!allowed?.test(imported.name)) wrong.push(`${file} imports ${imported.name}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('lets a room with a facade be entered through it only', () => {
    const wrong = FACADES.flatMap(facade => {
      const room = `${path.posix.dirname(facade)}/`;
      return sources
        .filter(file => !file.startsWith(room))
        .flatMap(file =>
          importsOf(file).flatMap(({ name }) => (name.startsWith(room) && name !== facade ? [`${file} imports ${name}`] : [])),
        );
    });
    assert.deepEqual(wrong, []);
  });

  for (const { folder, floors, besides } of [
    { folder: 'server/core', floors: FLOORS, besides: [] },
    { folder: 'server/core/entities', floors: FLOORS_OF_ENTITIES, besides: ['types'] },
  ]) {
    it(`lets each room of ${folder} import only the floors below it`, () => {
      const roomOf = (name: string) => (name.startsWith(`${folder}/`) ? /^\w+(?=\/)/.exec(name.slice(folder.length + 1))?.[0] : undefined);
      const floorOf = (room: string) => floors.findIndex(rooms => rooms.includes(room));
      const outside = besides.map(name => `${folder}/${name}.ts`);
      const wrong: string[] = [];
      for (const file of sources.filter(name => name.startsWith(`${folder}/`) && !outside.includes(name))) {
        const room = roomOf(file);
        if (room === undefined || floorOf(room) < 0) wrong.push(`${file} is on no floor`);
        for (const { name } of importsOf(file)) {
          const imported = roomOf(name);
          if (room !== undefined && imported !== undefined && imported !== room && floorOf(imported) >= floorOf(room)) {
            wrong.push(`${file} imports ${name}`);
          }
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('has no two files that import each other, directly or around a corner', () => {
    const left = new Map(sources.map(file => [file, importsOf(file).flatMap(({ local, name }) => (local ? [`${name}.ts`] : []))]));
    const isReady = (file: string) => left.get(file)!.every(imported => !left.has(imported));
    for (let found = [...left.keys()].filter(isReady); found.length > 0; found = [...left.keys()].filter(isReady)) {
      for (const file of found) left.delete(file);
    }
    assert.deepEqual([...left.keys()], []);
  });

  it('keeps the core pure: no clock, no chance, no surroundings', () => {
    const wrong = sources
      .filter(file => file.startsWith('server/core/'))
      .flatMap(file =>
        withoutComments(read(file))
          .split('\n')
          .flatMap(line => (IMPURE.test(line.replace(LOADED_LATE, '')) ? [`${file}: ${line.trim()}`] : [])),
      );
    assert.deepEqual(wrong, []);
  });

  it('says and sorts the same in every language and time zone', () => {
    const wrong = sources.flatMap(file => {
      const text = withoutComments(read(file));
      return text
        .replace(IN_ENGLISH, '')
        .split('\n')
        .flatMap(line => (OF_THE_PLACE.test(line) ? [`${file}: ${line.trim()}`] : []));
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps what runs in a browser free of Node', () => {
    const wrong = ['server/browser.ts', 'client/browser.ts'].flatMap(entry => {
      const reached = new Set([entry]);
      for (const file of reached) {
        for (const { local, name } of importsOf(file)) if (local && fs.existsSync(path.join(root, `${name}.ts`))) reached.add(`${name}.ts`);
      }
      return [...reached]
        .filter(file => importsOf(file).some(({ name }) => name.startsWith('node:')))
        .map(file => `${entry} reaches ${file}`);
    });
    assert.deepEqual(wrong, []);
  });
});

/** Modules a file imports, types included; a local one by its path in the project, without `.ts`. */
function importsOf(file: string): readonly { readonly local: boolean; readonly name: string }[] {
  const text = withoutComments(read(file));
  const patterns = [/^\s*(?:import|export)\b[^'";]*\bfrom\s*'([^']+)'/gm, /^\s*import\s*'([^']+)'/gm, /\bimport\(\s*'([^']+)'\s*\)/g];
  return patterns
    .flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1]!))
    .map(name => (name.startsWith('.') ? { local: true, name: path.posix.join(path.posix.dirname(file), name) } : { local: false, name }));
}

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
