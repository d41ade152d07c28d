import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isLongRun, slowDescribe } from '../support/runs';
import { runStep } from '../support/transcripts';

const COMMANDS = [
  'pressmark scan seeds --json',
  'pressmark check seeds',
  'pressmark check seeds --format sarif',
  'pressmark duplicates seeds',
  'pressmark clean seeds --out cleaned && cat cleaned/articles/meridian/*',
  'pressmark export seeds --format timeml --out timeml && cat timeml/*/*/*',
  'pressmark scan nowhere',
];

/** Of the sample project: articles that share text, and what is known about them. */
const PARTS = ['pressmark', 'articles/meridian', 'articles/delta-dispatch'];

/** All that asks for the language or the time zone of the computer: none of it may have a say in what is printed. */
const OF_THE_PLACE: readonly (readonly [object, readonly string[]])[] = [
  [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  [Number.prototype, ['toLocaleString']],
  [Array.prototype, ['toLocaleString']],
  [
    Date.prototype,
    ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'getHours', 'getDate', 'getDay', 'getMonth', 'getFullYear'],
  ],
  [Intl, ['Collator', 'DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat']],
];

/** Languages and time zones, the rarest first: a Turkish i, a day ahead; the last, half an hour off the others and behind, in long runs. */
const PLACES = [
  ['tr_TR.UTF-8', 'Pacific/Kiritimati'],
  ['de_DE.UTF-8', 'America/St_Johns'],
] as const;

slowDescribe('The command line', () => {
  const { LANG, TZ } = process.env;
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'locale-'));
  const replaced: (() => void)[] = [];
  let folders = 0;

  const setTo = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  /** What each command prints. */
  const printed = async (): Promise<string[]> => {
    const folder = path.join(scratch, String(++folders));
    for (const part of PARTS) fs.cpSync(path.join('seeds', part), path.join(folder, 'seeds', part), { recursive: true });
    const parts: string[] = [];
    for (const command of COMMANDS) parts.push(await runStep(command, folder));
    return parts;
  };

  let expected: readonly string[] = [];
  const expectSame = async (where: string): Promise<void> => {
    for (const [index, text] of (await printed()).entries()) assert.equal(text, expected[index], `${COMMANDS[index]}: ${where}`);
  };

  before(async function () {
    this.timeout(120_000);
    if (process.platform === 'win32') this.skip();
    expected = await printed();
    assert.ok(expected.every(text => text !== '') && expected[0]?.includes('Seleshi Bekele'));
  });
  afterEach(() => {
    for (const put of replaced.splice(0)) put();
    for (const [name, value] of Object.entries({ LANG, TZ })) setTo(name, value);
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  it('prints the same bytes in every language and time zone', async () => {
    for (const [lang, zone] of isLongRun ? PLACES : PLACES.slice(0, 1)) {
      Object.assign(process.env, { LANG: lang, TZ: zone });
      assert.notEqual(new Date(2021, 6, 6).getTimezoneOffset(), 0);
      await expectSame(zone);
    }
  }).timeout(120_000);

  it('does not ask which language or time zone the computer has', async () => {
    for (const [owner, names] of OF_THE_PLACE) {
      for (const name of names) {
        const before = Object.getOwnPropertyDescriptor(owner, name)!;
        const refuse = () => {
          throw new Error(`${name} was asked`);
        };
        Object.defineProperty(owner, name, { ...before, value: refuse });
        replaced.push(() => Object.defineProperty(owner, name, before));
      }
    }
    await expectSame('nothing asked');
  }).timeout(120_000);
});
