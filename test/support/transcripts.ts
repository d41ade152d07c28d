import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../server/cli/main';

/** A command-line session: files that are in the folder, then commands, each with what it printed. */
interface Transcript {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly { readonly command: string; readonly expected: string }[];
}

/**
 * Reads a transcript: `--- path` begins a file of the folder, `$ command` a step; what follows a step is what it prints, standard
 * error marked by `! ` and an exit code other than 0 as `[code]`. `\r`, `\0` and `\uXXXX` in files are escapes.
 */
function parseTranscript(source: string): Transcript {
  const files: { path: string; text: string }[] = [];
  const steps: { command: string; expected: string }[] = [];
  let current: { text: string } | { expected: string } | null = null;
  for (const line of source.split('\n')) {
    if (line.startsWith('--- ')) {
      const file = { path: line.slice(4), text: '' };
      files.push(file);
      current = file;
    } else if (line.startsWith('$ ')) {
      const step = { command: line.slice(2), expected: '' };
      steps.push(step);
      current = step;
    } else if (current !== null && 'text' in current) current.text += `${line}\n`;
    else if (current !== null && line !== '') current.expected += `${line}\n`;
  }
  return { files: files.map(file => ({ path: file.path, text: unescaped(file.text) })), steps };
}

/** Runs a step with its own folder for what is kept on the machine, which is `HOME` on macOS. */
async function withCachesIn<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const name = process.platform === 'darwin' ? 'HOME' : 'XDG_CACHE_HOME';
  const before = process.env[name];
  process.env[name] = folder;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('\\r', '\r')
    .replaceAll('\\0', '\0')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** A test for each transcript of a folder, run in new folders of `scratch`, each with a copy of the sample project. */
export function itPrintsWhatTranscriptsSay(folder: string, made: () => { readonly scratch: string; readonly cli: string }): void {
  for (const name of fs.readdirSync(folder).filter(file => file.endsWith('.transcript'))) {
    it(`prints what ${name} says`, async () => {
      const { scratch, cli } = made();
      const file = path.join(folder, name);
      const source = fs.readFileSync(file, 'utf8');
      const { files, steps } = parseTranscript(source);
      const own = fs.mkdtempSync(path.join(scratch, 'folder-'));
      layOut(own, files);
      fs.cpSync('seeds', path.join(own, 'seeds'), { recursive: true });
      const printed: string[] = [];
      const caches = fs.mkdtempSync(path.join(scratch, 'caches-'));
      for (const step of steps) printed.push(await withCachesIn(caches, () => runStep(step.command, own, cli)));
      if (process.env['UPDATE_SNAPSHOTS'] === '1') fs.writeFileSync(file, rewritten(source, printed));
      else for (const [index, step] of steps.entries()) assert.equal(printed[index], step.expected, `$ ${step.command}`);
      assert.ok(steps.length > 0, 'a transcript holds at least one command');
    }).timeout(120_000);
  }
}

/**
 * Runs a command line in a folder and returns what it printed in a transcript's form. `pressmark` is run in this process; in
 * other commands, and beside them in a pipe, bash has its say. A line with `spawned-pressmark` is left to bash as a whole: that is
 * the bundle at `cli`, a process of its own. Without a bundle there may be no such line.
 */
export async function runStep(command: string, folder: string, cli = ''): Promise<string> {
  assert.ok(cli !== '' || !command.includes(SPAWNED), `${SPAWNED} belongs in test/processes: ${command}`);
  const home = process.cwd();
  process.chdir(folder);
  try {
    const line = command.replaceAll(SPAWNED, `"${process.execPath}" "${cli}"`);
    const result = line === command ? await runLine(line) : runBash(line, '');
    const lines = (text: string, mark: string) =>
      text
        .split('\n')
        .filter(line => line !== '')
        .map(line => `${mark}${line.replaceAll(folder, 'FOLDER').replace(TIMED, 'TIME')}\n`);
    return [...lines(result.stdout, ''), ...lines(result.stderr, '! '), ...(result.code === 0 ? [] : [`[${result.code}]\n`])].join('');
  } finally {
    process.chdir(home);
  }
}

const SPAWNED = 'spawned-pressmark';

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Pipes joined by `;` and `&&`, as a shell runs them. */
async function runLine(line: string): Promise<Printed> {
  const [first = '', ...rest] = splitOutsideQuotes(line, /&&|;/y);
  let result = await runPipe(first);
  for (let at = 0; at < rest.length; at += 2) {
    if (rest[at] === '&&' && result.code !== 0) continue;
    const next = await runPipe(rest[at + 1] ?? '');
    result = { stdout: result.stdout + next.stdout, stderr: result.stderr + next.stderr, code: next.code };
  }
  return result;
}

async function runPipe(pipe: string): Promise<Printed> {
  let result: Printed = { stdout: '', stderr: '', code: 0 };
  for (const stage of stagesOf(pipe)) {
    const { stdout, stderr, code } = isOurs(stage) ? await runPressmark(stage, result.stdout) : runBash(stage, result.stdout);
    result = { stdout, stderr: result.stderr + stderr, code };
  }
  return result;
}

/** The commands of a pipe, those that bash runs joined where one follows the other. */
function stagesOf(pipe: string): string[] {
  const stages: string[] = [];
  for (const stage of splitOutsideQuotes(pipe, /\|/y).filter((_, index) => index % 2 === 0)) {
    const last = stages.at(-1);
    if (last === undefined || isOurs(last) || isOurs(stage)) stages.push(stage);
    else stages[stages.length - 1] = `${last}|${stage}`;
  }
  return stages;
}

const isOurs = (stage: string): boolean => /^\s*pressmark( |$)/.test(stage);

/** The parts of a line at even places, what separates them at odd ones. */
function splitOutsideQuotes(line: string, separator: RegExp): string[] {
  const parts = [''];
  for (let at = 0; at < line.length; ) {
    const quoted = /'[^']*'|"(?:\\.|[^"\\])*"|\\./y;
    quoted.lastIndex = at;
    separator.lastIndex = at;
    const split = separator.exec(line)?.[0];
    const piece = split ?? quoted.exec(line)?.[0] ?? line.charAt(at);
    if (split === undefined) parts.push(`${parts.pop()}${piece}`);
    else parts.push(split, '');
    at += piece.length;
  }
  return parts;
}

function runBash(command: string, input: string): Printed {
  const result = spawnSync('bash', ['-c', command], { input, encoding: 'utf8', timeout: 60_000 });
  return { stdout: result.stdout, stderr: result.stderr, code: result.status ?? 1 };
}

async function runPressmark(stage: string, input: string): Promise<Printed> {
  const words = runBash(`printf '%s\\0' ${stage.trim().replace(/^pressmark/, '')}`, '').stdout;
  const [stdout, stderr] = [collector(), collector()];
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const argv = words.split('\0').slice(0, -1);
  const code = await main(argv.length === 1 && argv[0] === '' ? [] : argv, { stdin, stdout, stderr });
  return { stdout: stdout.text(), stderr: stderr.text(), code: code ?? 1 };
}

/** A standard stream that is not a terminal and keeps what was written to it. */
function collector(): NodeJS.WriteStream & { readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream as NodeJS.WriteStream, { text: () => chunks.join('') });
}

export function layOut(folder: string, files: Transcript['files']): void {
  for (const file of files) {
    const target = path.join(folder, file.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, file.text);
  }
}

/** The name of a report has the time of its import. */
const TIMED = /\d{4}(?:-\d\d){5}(?:-\d)?/g;

/** The source with each step's expectation replaced. */
function rewritten(source: string, printed: readonly string[]): string {
  const head = source.split('\n$ ')[0] ?? '';
  const steps = parseTranscript(source).steps.map((step, index) => `$ ${step.command}\n${printed[index] ?? ''}`);
  return `${head}\n${steps.join('\n')}`;
}
