import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundledCliWithCache } from '../support/bundle';
import { runs } from '../support/runs';
import { randomNumbers, syntheticCorpus } from '../support/synthetic';

const ARTICLES = 48;
const COMMANDS = [
  ['scan', '--json'],
  ['check', '--hints', '--format', 'jsonl'],
  ['duplicates', '--json'],
];

/** Files that were written a moment ago are kept again by each command, until one comes this late. */
const OLD_MS = 3100;
const untilOld = (): Promise<void> => new Promise(resolve => setTimeout(resolve, OLD_MS));

/** 50 in a run that looks for what is rare, by `PRESSMARK_RUNS=2.5`. */
const MOST_KILLS = Math.max(8, runs(20).numRuns);

type Texts = ReadonlyMap<string, string>;

/** Relative paths of all files below a folder, with their texts. */
function textsBelow(folder: string): Texts {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = files.map(entry => path.join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map(file => [path.relative(folder, file), fs.readFileSync(file, 'latin1')]));
}

describe('a command that starts with what an earlier one kept', function () {
  // Each test starts many processes.
  this.timeout(600_000);
  let bundle: Awaited<ReturnType<typeof bundledCliWithCache>>;
  let project = '';
  /** What the commands print with nothing kept. */
  let expected: readonly string[] = [];

  before(async () => {
    bundle = await bundledCliWithCache();
    project = path.join(bundle.scratch, 'project');
    const { articles, register } = syntheticCorpus(ARTICLES);
    for (const { id, text } of articles) write(id, `${text.slice(0, 500)}\n`);
    write('pressmark/entities.yaml', register);
    expected = COMMANDS.map(cold);
    await untilOld();
  });
  after(() => fs.rmSync(bundle.scratch, { recursive: true, force: true }));
  beforeEach(() => fs.rmSync(bundle.cache, { recursive: true, force: true }));

  function write(id: string, text: string): void {
    const file = path.join(project, id);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  const run = ([name = '', ...options]: readonly string[], ...more: readonly string[]) =>
    spawnSync(process.execPath, [bundle.cli, name, project, ...options, ...more], {
      env: bundle.env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });

  const cold = (command: readonly string[]): string => {
    const { stdout, stderr } = run(command, '--no-cache');
    assert.equal(stderr, '');
    assert.ok(stdout.length > 0);
    return stdout;
  };

  /** All commands print what they print with nothing kept. */
  function checkSame(printed = expected): void {
    for (const [index, command] of COMMANDS.entries()) {
      const { stdout, stderr } = run(command);
      assert.equal(stdout, printed[index], command[0]);
      assert.equal(stderr, '');
    }
  }

  const stored = (): string[] => fs.readdirSync(bundle.cache).sort();

  it('prints the same, and writes only into the cache folder', () => {
    const before = textsBelow(project);
    run(COMMANDS[0]!);
    const kept = stored();
    const kinds = kept.map(name => path.extname(name));
    assert.deepEqual(kinds.sort(), ['.facts', '.folder', '.index', '.part', '.part']);
    checkSame();
    assert.deepEqual(stored(), kept);
    assert.deepEqual(textsBelow(project), before);
    if (process.platform !== 'win32') assert.equal(fs.statSync(bundle.cache).mode & 0o777, 0o700);
  });

  it('prints the same whatever the cache folder holds', () => {
    const random = randomNumbers(7);
    for (let each = 0; each < runs(4).numRuns; each++) {
      run(COMMANDS[0]!);
      for (const name of stored()) {
        const file = path.join(bundle.cache, name);
        const bytes = fs.readFileSync(file);
        const at = Math.floor(random() * bytes.length);
        bytes[at]! ^= 1 << Math.floor(random() * 8);
        if (random() < 0.7) fs.writeFileSync(file, random() < 0.5 ? bytes : bytes.subarray(0, at));
      }
      const { stdout, stderr } = run(COMMANDS[0]!);
      assert.equal(stdout, expected[0]);
      assert.equal(stderr, '');
    }
  });

  it('prints the same beside another one', async () => {
    const beside = () =>
      new Promise<string>(resolve => {
        const child = spawn(process.execPath, [bundle.cli, 'scan', project, '--json'], {
          env: bundle.env,
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let printed = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          printed += text;
        });
        child.once('close', () => resolve(printed));
      });
    for (let each = 0; each < 2; each++) for (const printed of await Promise.all([beside(), beside()])) assert.equal(printed, expected[0]);
  });

  it('prints the same where nothing can be written, and says why once', function () {
    if (process.platform === 'win32') this.skip();
    fs.mkdirSync(path.dirname(bundle.cache), { recursive: true });
    // A file in the place of the folder: permissions do not keep every user out.
    fs.writeFileSync(bundle.cache, '');
    try {
      const { stdout, stderr } = run(COMMANDS[0]!);
      assert.equal(stdout, expected[0]);
      assert.match(stderr, /^pressmark: What is known about the articles cannot be kept in .*\n$/);
    } finally {
      fs.rmSync(bundle.cache);
    }
  });

  it('keeps nothing where the project contains the cache folder', () => {
    const env = { ...bundle.env, HOME: project, XDG_CACHE_HOME: '', LOCALAPPDATA: project };
    const before = textsBelow(project);
    spawnSync(process.execPath, [bundle.cli, 'scan', project, '--json'], { env });
    assert.deepEqual(textsBelow(project), before);
    assert.deepEqual(fs.readdirSync(project).sort(), ['articles', 'pressmark']);
  });

  it('prints the same after it was killed at any moment', async () => {
    const random = randomNumbers(11);
    const began = Date.now();
    run(COMMANDS[0]!);
    const whole = Date.now() - began;
    let kills = 0;
    let wrote = 0;
    while (kills < MOST_KILLS) {
      // There is something to write each time.
      if (random() < 0.5) for (const name of stored()) fs.rmSync(path.join(bundle.cache, name));
      else fs.rmSync(path.join(bundle.cache, stored()[Math.floor(random() * stored().length)]!));
      const before = stored().join();
      const child = spawn(process.execPath, [bundle.cli, 'scan', project, '--json'], { env: bundle.env, stdio: 'ignore' });
      const ended = new Promise<boolean>(resolve => child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL')));
      const isTimed = random() < 0.3;
      const timer = setTimeout(() => child.kill('SIGKILL'), isTimed ? whole * random() : 10 * whole);
      let events = Math.floor(random() * 8);
      const watcher = fs.watch(bundle.cache, () => {
        if (!isTimed && events-- <= 0) child.kill('SIGKILL');
      });
      if (await ended) kills++;
      clearTimeout(timer);
      watcher.close();
      if (stored().join() !== before) wrote++;
      assert.equal(run(COMMANDS[0]!).stdout, expected[0]);
    }
    assert.ok(wrote > kills / 3, `${wrote} of ${kills} were killed after they wrote`);
    assert.deepEqual(
      stored().filter(name => name.endsWith('.tmp')),
      [],
    );
  });

  it('prints the same after the cache was cleared, and says what was deleted', () => {
    const clear = (...more: string[]) =>
      spawnSync(process.execPath, [bundle.cli, 'cache', 'clear', ...more], { env: bundle.env, encoding: 'utf8' });
    assert.match(clear('--json').stdout, /"files":0,"bytes":0/);
    run(COMMANDS[0]!);
    assert.match(clear().stdout, /^\{"folder":.*"files":5,|^Deleted 5 files, /);
    assert.deepEqual(stored(), []);
    checkSame();
  });

  it('prints the same after files were changed, renamed and deleted', async () => {
    run(COMMANDS[0]!);
    const ids = [...textsBelow(project).keys()].filter(id => id.endsWith('.txt'));
    write(ids[3]!, `${fs.readFileSync(path.join(project, ids[3]!), 'utf8')}\n\nOn 4 May 2014 nothing was said.\n`);
    fs.renameSync(path.join(project, ids[4]!), path.join(project, 'articles/2019-05-06.txt'));
    fs.renameSync(path.join(project, ids[5]!), path.join(project, 'articles/five.md'));
    fs.rmSync(path.join(project, ids[6]!));
    write('pressmark/articles.yaml', `articles:\n  ${ids[7]}: {language: de}\n`);
    const printed = COMMANDS.map(cold);
    await untilOld();
    checkSame(printed);
    assert.equal(stored().length, 6);
  });
});
