import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A command-line session: files that stand in the folder, then commands, each with what it printed. */
export interface Transcript {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly { readonly command: string; readonly expected: string }[];
}

/**
 * Reads a transcript: `--- path` begins a file of the folder, `$ command` a step; what follows a step is what it prints, standard
 * error marked by `! ` and an exit code other than 0 as `[code]`. `\r`, `\0` and `\uXXXX` in files are escapes.
 */
export function parseTranscript(source: string): Transcript {
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

const unescaped = (text: string): string =>
  text
    .replaceAll('\\r', '\r')
    .replaceAll('\\0', '\0')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Runs a command line in a folder and returns what it printed in a transcript's form. `pressmark` is the bundle at `cli`. */
export function runStep(command: string, folder: string, cli: string): string {
  const shell = command.replace(/(?<![/\w])pressmark(?= |$)/g, `"${process.execPath}" "${cli}"`);
  const result = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  const lines = (text: string, mark: string) =>
    text
      .split('\n')
      .filter(line => line !== '')
      .map(line => `${mark}${line.replaceAll(folder, 'FOLDER')}\n`);
  const code = result.status === 0 ? [] : [`[${result.status ?? result.signal}]\n`];
  return [...lines(result.stdout, ''), ...lines(result.stderr, '! '), ...code].join('');
}

export function layOut(folder: string, files: Transcript['files']): void {
  for (const file of files) {
    const target = path.join(folder, file.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, file.text);
  }
}

/** The source with each step's expectation replaced. */
export function rewritten(source: string, printed: readonly string[]): string {
  const head = source.split('\n$ ')[0] ?? '';
  const steps = parseTranscript(source).steps.map((step, index) => `$ ${step.command}\n${printed[index] ?? ''}`);
  return `${head}\n${steps.join('\n')}`;
}
