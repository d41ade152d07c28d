import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundledCli } from '../support/bundle';

const ARTICLES = 12;
const KILLS = 3;

/** Relative paths of all files below a folder, with their texts. */
function textsBelow(folder: string): Map<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = files.map(entry => path.join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map(file => [path.relative(folder, file), fs.readFileSync(file, 'utf8')]));
}

const isTemporary = (name: string): boolean => name.endsWith('.tmp');

describe('a command that is killed while it writes', () => {
  let scratch = '';
  let cli = '';
  let project = '';

  before(() => {
    ({ scratch, cli } = bundledCli());
    project = path.join(scratch, 'project');
    fs.mkdirSync(path.join(project, 'pressmark'), { recursive: true });
    fs.writeFileSync(path.join(project, 'pressmark', 'entities.yaml'), 'entities: []\n');
    const annotations: object[] = [];
    for (let number = 0; number < ARTICLES; number++) {
      fs.writeFileSync(
        path.join(project, `${number}.txt`),
        `Ship ${number} sails\n\nThe ferry number ${number} left the quay.\n\nAdvertisement\n`,
      );
      for (const exact of ['ferry', 'quay']) {
        annotations.push({
          id: `urn:${number}-${exact}`,
          type: 'Annotation',
          created: '2020-01-02T03:04:05Z',
          body: { type: 'TextualBody', value: 'a note' },
          target: { source: `${number}.txt`, selector: { type: 'TextQuoteSelector', exact } },
        });
      }
    }
    fs.writeFileSync(path.join(scratch, 'import.json'), JSON.stringify(annotations));
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  /** Runs a command until there are `files` files below a folder, then kills it; true where it was killed. */
  async function run(argv: readonly string[], folder: string, files: number): Promise<boolean> {
    const child = spawn(process.execPath, [cli, ...argv], { stdio: 'ignore' });
    const ended = new Promise<boolean>(resolve => child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL')));
    const watcher = fs.watch(folder, { recursive: true }, () => {
      if (fs.readdirSync(folder, { recursive: true }).length >= files) child.kill('SIGKILL');
    });
    return ended.finally(() => watcher.close());
  }

  /** Kills a command again and again: each file is whole or missing at all times, and the next run finishes the work. */
  async function check(
    argv: (out: string) => readonly string[],
    written: string,
    certain: (text: string) => string = text => text,
  ): Promise<void> {
    const whole = fs.mkdtempSync(path.join(scratch, 'whole-'));
    await run(argv(whole), whole, Number.POSITIVE_INFINITY);
    const expected = textsBelow(path.join(whole, written));
    assert.ok(expected.size >= ARTICLES);
    const folder = fs.mkdtempSync(path.join(scratch, 'killed-'));
    let kills = 0;
    for (let each = 0; each < KILLS; each++) {
      if (await run(argv(folder), folder, 3 + Math.floor((each * expected.size) / KILLS))) kills++;
      for (const [name, text] of textsBelow(path.join(folder, written)))
        if (!isTemporary(name)) assert.equal(certain(text), certain(expected.get(name) ?? ''), name);
    }
    assert.ok(kills > 0, `${kills} kills`);
    await run(argv(folder), folder, Number.POSITIVE_INFINITY);
    assert.deepEqual(textsBelow(path.join(folder, written)), expected);
  }

  it('leaves cleaned copies whole, and what it left is swept', () => check(out => ['clean', project, '--out', out], '')).timeout(60_000);

  it('leaves imported articles whole, and the next import brings in the rest', () => {
    const rows = Array.from({ length: 320 }, (_, nth) => {
      // Some are there twice.
      const at = nth % 300;
      return `${at},2021-03-0${1 + (at % 9)},Ledger,Crews ${at} walk out,"The crews of boat ${at} said on the pier that they had waited long enough, and went home. ${'They waited. '.repeat(20)}"`;
    });
    fs.writeFileSync(path.join(scratch, 'articles.csv'), `id,date,outlet,title,text\n${rows.join('\n')}\n`);
    // Where an article is found again later, that is added at the end.
    const withoutSource = (text: string): string => text.replace(/^source:.*\n(?: {2}- .*\n)*/m, '');
    return check(out => ['import', path.join(scratch, 'articles.csv'), '--project', out], 'articles', withoutSource);
  }).timeout(60_000);

  it('leaves annotation files whole, and what it left is swept', () =>
    check(out => {
      if (!fs.existsSync(path.join(out, '0.txt'))) fs.cpSync(project, out, { recursive: true });
      return ['import', path.join(scratch, 'import.json'), '--format', 'w3c', '--project', out];
    }, 'pressmark/annotations')).timeout(60_000);
});
