import assert from 'node:assert/strict';
import fs from 'node:fs';
import { type SourceWords, wordsOf } from '../support/sourceWords';

/** Turns of phrase that a native speaker of the trade would not write, with what to write instead. */
const CALQUES: readonly { readonly found: RegExp; readonly write: string }[] = [
  { found: /\b(?:stands?|stood)\b(?! for\b|-off\b|-alone\b|(?: \w+)? out\b)/i, write: 'is, occurs, appears' },
  { found: /\bbears?\b|\bborne by\b/i, write: 'has' },
  { found: /\btells?\b|\btold (?:as|of|apart|in)\b/i, write: 'says, mentions, shows' },
  { found: /(?<!\bthere )\b(?:is|are|was|were) no\b(?! longer\b| one\b)/i, write: 'is not a, has no' },
  { found: /\bany (?:more|longer)\b/i, write: 'no longer, not … now' },
  { found: /\b(?:lies|lie|lay|lying) (?:in|within|before|after|on|outside|between|below|beside)\b/i, write: 'is in, is before' },
  { found: /\b(?:is|are|was|were) to (?:be|become)\b/i, write: 'must be, will be' },
  { found: /\ball the same\b/i, write: 'anyway' },
  { found: /\blet be\b/i, write: 'left as it is' },
  { found: /\bin vain\b/i, write: 'without success' },
  { found: /\b(?:become|becomes|became|come|comes|came) of\b/i, write: 'happens to' },
  { found: /\b(?:said|known) of\b/i, write: 'known about' },
  { found: /\b(?:takes?|taken|took) (?:\S+ ){1,3}for (?:an?|the)\b/i, write: 'is read as' },
  { found: /% alike\b/i, write: '% similar' },
  { found: /\bamid(?:st)?\b/i, write: 'among, in the middle of' },
  { found: /\bthat is there\b|\bwhat is there\b|\bis not there\b/i, write: 'exists, does not exist' },
  { found: /\bof now\b|\bfor good\b/i, write: 'current, permanently' },
  { found: /\b(?:gathered|counted|reckoned) anew\b|\banew\b/i, write: 'again' },
  { found: /\bwhich one of them\b|\bwherefrom\b|\bwhence\b/i, write: 'where … from' },
];

/** Words that are calques in a name, where nothing around them makes them anything else. */
const CALQUES_IN_NAMES: readonly { readonly found: RegExp; readonly write: string }[] = [
  { found: /\b(?:tells?|told|retold|telling)\b/, write: 'notify, show, mentioned, distinctive' },
  { found: /\b(?:stands?|stood|standing|standings)\b(?! off\b)/, write: 'is, occurs, status' },
  { found: /\b(?:bears?|bearers?)\b/, write: 'has, entities' },
  { found: /\banew\b/, write: 'again' },
  { found: /\bamid\b/, write: 'inside, between, beside' },
  { found: /\b(?:lies|lie|lay) in\b/, write: 'is within' },
];

/** TypeScript whose strings are data of the language it reads, or names of things, and not words to a user. */
const TABLES: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^server\/core\/timex\/english\/(?!messages)/, because: 'expressions of time as articles write them' },
  {
    files: /^server\/core\/entities\/(?:words\/\w+|candidates\/(?:candidateRuns|nameWeights))\.ts$/,
    because: 'word lists',
  },
  { files: /^server\/places\/cityList\.ts$/, because: 'names of places' },
  { files: /^server\/lsp\/warmUp\.ts$/, because: 'an article as one may be' },
  {
    files: /^server\/core\/import\/(?:\w*Names|\w*Words|\w*Labels)\.ts$/,
    because: 'names of columns, months and fields as sources write them',
  },
  { files: /^server\/core\/text\/sentences\.ts$/, because: 'abbreviations' },
  { files: /^server\/core\/article\/(?:dateWords|furnitureLabels|metadata)\.ts$/, because: 'lines of web pages as they are written' },
];

/** Values that have spaces but are names of states in data, and not sentences. */
const STATE_NAMES: readonly string[] = ['up to date', 'edited by hand', 'not ours'];

const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];

let sources: ReadonlyMap<string, SourceWords>;
before(() => {
  sources = new Map(['esbuild.mjs', ...['client', 'server', 'test', 'scripts'].flatMap(sourcesBelow)].map(file => [file, wordsOf(file)]));
});

describe('The words a user reads', () => {
  it('are plain English', () => {
    assert.deepEqual(faultsIn(textsByFile(), CALQUES), []);
  });

  it('are in the tables of messages, on the server', () => {
    const outside = new Map<string, string[]>();
    for (const [file, { strings }] of sources) {
      const sentences = !file.startsWith('server/') || isMessages(file) || isTable(file) ? [] : strings.filter(isSentence);
      if (sentences.length > 0) outside.set(file, sentences);
    }
    assert.deepEqual([...outside], []);
  });

  it('are looked for in all that shows any', () => {
    const files = textsByFile();
    const named = [
      'package.nls.json',
      'README.md',
      'CHANGELOG.md',
      'schemas/entities.schema.json',
      'server/cli/messages.ts',
      'seeds/pressmark/entities.yaml',
    ];
    for (const file of named) assert.ok((files.get(file) ?? []).length > 0, file);
    assert.ok(files.size > 200);
  });
});

describe('The words a developer reads', () => {
  const read = (part: 'comments' | 'titles' | 'names') => new Map([...sources].map(([file, words]) => [file, words[part]]));

  it('are plain English in comments', () => assert.deepEqual(faultsIn(read('comments'), CALQUES), []));

  it('are plain English in the titles of tests', () => assert.deepEqual(faultsIn(read('titles'), CALQUES), []));

  it('are plain English in names', () => assert.deepEqual(faultsIn(read('names'), CALQUES_IN_NAMES), []));

  it('are looked for in every kind of file', () => {
    for (const file of ['client/texts.ts', 'server/files.ts', 'test/host/memoryFiles.cjs', 'scripts/test.mjs', 'test/support/marks.ts']) {
      const words = sources.get(file);
      assert.ok(words !== undefined && words.comments.length > 0 && words.names.length > 0, file);
    }
    assert.ok((sources.get('test/core/plainEnglish.test.ts')?.titles.length ?? 0) > 5);
    assert.match(sources.get('test/core/plainEnglish.test.ts')?.names.join() ?? '', /most related \(MOST_RELATED\)|words of \(wordsOf\)/);
  });
});

/** Many words in small letters without punctuation between. */
const isWordList = (text: string): boolean => /^\s*(?:[\p{Ll}\d'’-]+\s+){15,}[\p{Ll}\d'’-]*\s*$/u.test(text);

/** Three words or more with nothing of code in them. */
const isSentence = (text: string): boolean =>
  !STATE_NAMES.includes(text) &&
  !isWordList(text) &&
  /\p{L}+['’]?\p{L}*[,:]? \p{L}[\p{L}'’-]*[,:]? \p{L}/u.test(text) &&
  !/[=;{}<>]|=>/.test(text);

/** `file: "stands" in "what stands here" (better: …)` for every text with a calque. */
const faultsIn = (texts: ReadonlyMap<string, readonly string[]>, calques: typeof CALQUES): string[] =>
  [...texts].flatMap(([file, all]) => all.flatMap(text => calques.flatMap(({ found, write }) => faultOf(file, text, found, write))));

function faultOf(file: string, text: string, found: RegExp, write: string): string[] {
  const match = found.exec(text);
  if (match === null) return [];
  const around = text.slice(Math.max(0, match.index - 40), match.index + 40).replace(/\s+/g, ' ');
  return [`${file}: "${match[0]}" in "${around}" (better: ${write})`];
}

/** Every text of the project that a user or a newcomer may read, by file. */
function textsByFile(): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const [file, { strings }] of sources) if (/^(?:server|client)\//.test(file) && !isTable(file)) texts.set(file, strings);
  texts.set('package.nls.json', Object.values(readJson('package.nls.json') as Record<string, string>));
  texts.set('package.json', valuesOf((readJson('package.json') as { contributes: unknown }).contributes));
  for (const name of fs.readdirSync('schemas')) texts.set(`schemas/${name}`, descriptionsOf(readJson(`schemas/${name}`)));
  const pages = ['docs', 'media'].flatMap(folder => filesBelow(folder, /\.md$/));
  for (const file of [...DOCUMENTS, ...pages]) texts.set(file, fs.readFileSync(file, 'utf8').split('\n\n'));
  for (const file of filesBelow('seeds/pressmark', /\.yaml$/)) texts.set(file, commentsOf(fs.readFileSync(file, 'utf8')));
  return texts;
}

/** Tables of messages, and the files that Pressmark writes for a start. */
const isMessages = (file: string): boolean => /\/(?:messages|templates)\.ts$/.test(file);

const isTable = (file: string): boolean => TABLES.some(({ files }) => files.test(file));

const sourcesBelow = (folder: string): string[] => filesBelow(folder, /(?<!\.d)\.(?:ts|mjs|cjs)$/);

/** The files below a folder, by `/`-separated paths; nothing of what npm installed there. */
const filesBelow = (folder: string, ending: RegExp): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(name, ending);
    return ending.test(entry.name) ? [name] : [];
  });

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

const commentsOf = (yaml: string): string[] => [...yaml.matchAll(/(?:^|\s)#(.*)$/gm)].map(match => match[1] ?? '');

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}

function descriptionsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    /^(title|description|markdownDescription|errorMessage|enumDescriptions)$/.test(key) ? valuesOf(member) : descriptionsOf(member),
  );
}
