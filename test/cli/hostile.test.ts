import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { slowIt } from '../support/runs';
import { layOut, runStep } from '../support/transcripts';

interface Problem {
  readonly file: string;
  readonly code: string;
}
interface Scanned {
  readonly article: string;
  readonly mentions: readonly { readonly entity: string | null; readonly text: string }[];
}

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Nine levels of nine: written out, the last one would have 387,420,489 texts. */
const BOMB = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 8 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`))
  .join('\n');

describe('the command line on hostile projects', () => {
  let folder = '';
  const run = (command: string) => runStep(command, folder, '');
  const rows = <T>(printed: string): T[] =>
    printed
      .split('\n')
      .filter(row => row.startsWith('{'))
      .map(row => JSON.parse(row) as T);
  const lay = (files: Readonly<Record<string, string>>) =>
    layOut(
      folder,
      Object.entries(files).map(([name, text]) => ({ path: name, text })),
    );

  before(function () {
    // The commands are lines for a POSIX shell.
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('takes the keys of prototypes for names like any others', async () => {
    const entries = PROTOTYPE_KEYS.map(
      (key, at) => `  - id: ${key}\n    type: person\n    name: Maria Keller${'abcde'.charAt(at)}\n    aliases: [${key}]\n    ${key}: 1\n`,
    );
    lay({
      'pressmark/entities.yaml': `entities:\n${entries.join('')}`,
      'pressmark/articles.yaml': `articles:\n${PROTOTYPE_KEYS.map(key => `  ${key}.txt:\n    date: 2018-03-04\n    ${key}: x\n  ${key}:\n    date: 2018-03-04\n`).join('')}`,
      'pressmark/furniture.yaml': `passages:\n${PROTOTYPE_KEYS.map(key => `  - text: ${key}\n    decision: ${key}\n`).join('')}`,
      'pressmark/codebook.yaml': `tags:\n${PROTOTYPE_KEYS.map(key => `  - name: ${key}\n    ${key}: x\n`).join('')}`,
      ...Object.fromEntries(PROTOTYPE_KEYS.map((key, at) => [`${key}.txt`, `A bridge\n\nMaria Keller${'abcde'.charAt(at)} spoke.\n`])),
    });
    const scanned = rows<Scanned>(await run('pressmark scan . --json'));
    const named = Object.fromEntries(scanned.map(({ article, mentions }) => [article, mentions.map(({ entity }) => entity)]));
    assert.deepEqual(named, Object.fromEntries(PROTOTYPE_KEYS.map(key => [`${key}.txt`, [key]])));
    const problems = rows<Problem>(await run('pressmark check . --format jsonl'));
    const unknown = problems.filter(({ file, code }) => file === 'pressmark/entities.yaml' && code === 'unknown-field');
    assert.equal(unknown.length, PROTOTYPE_KEYS.length);
    assert.equal(({} as Record<string, unknown>)['date'], undefined);
  });

  for (const [file, around] of [
    ['entities.yaml', `${BOMB}\nentities: *a8\n`],
    ['articles.yaml', `${BOMB}\narticles:\n  a.txt: *a8\n`],
    ['furniture.yaml', `${BOMB}\npassages: *a8\n`],
  ] as const) {
    it(`reports aliases that multiply in ${file}, once`, async () => {
      lay({ 'a.txt': 'A bridge\n\nMaria Keller spoke.\n', [`pressmark/${file}`]: around });
      const problems = rows<Problem>(await run('pressmark check . --format jsonl')).filter(problem => problem.file === `pressmark/${file}`);
      assert.ok(problems.length >= 1 && problems.length < 30, `${problems.length} problems`);
      assert.equal(rows<Scanned>(await run('pressmark scan . --json')).length, 1);
    });
  }

  slowIt('prints the same bytes whatever the order of the files', async () => {
    fs.cpSync('seeds', folder, { recursive: true });
    const articles = fs.readdirSync(path.join(folder, 'articles'), { recursive: true, withFileTypes: true });
    const files = articles.filter(each => each.isFile()).map(each => path.relative(folder, path.join(each.parentPath, each.name)));
    const sorted = files.sort();
    const printed = new Set<string>();
    for (const order of [sorted, [...sorted].reverse()]) {
      const all = order.join(' ');
      printed.add((await run(`pressmark scan ${all} --json`)) + (await run(`pressmark check ${all}`)));
    }
    assert.equal(printed.size, 1);
  });
});
