/**
 * What a folder costs through the user's own door: the language server over stdio, driven as an editor drives it, which pulls or is pushed
 * the problems of the whole folder and asks for cards, definitions and edits while it is read, and for all else afterwards.
 */
import fs from 'node:fs';
import { Editor, type EditorOptions } from './editor';
import type { FolderOnDisk } from './folderOnDisk';
import { type MeasuredCli, startServer } from './measuredProcess';

export interface DoorFigures {
  /** Microseconds of processor time an article until all is read and reported, the server's start included. */
  readonly cpu: number;
  /** Reports of a document's problems, an article. */
  readonly reports: number;
  /** Megabytes. */
  readonly peak: number;
  /** Milliseconds of processor time without a look for messages, until all is read and reported; null where the system does not say. */
  readonly longestTurn: number | null;
  /** How long a person waits for an answer while the folder is read. */
  readonly meanwhile: Waits;
  /** How long a person waits afterwards, by what is asked for. */
  readonly after: Readonly<Record<string, Waits>>;
  /** Of a start with what an earlier one kept: its processor time, as a share of that one's. */
  readonly ofCold?: number;
}

/** Milliseconds of the clock: on a busy machine, they are the machine's. */
export interface Waits {
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/** Reads a folder with the server of a command line, started with some options. */
export async function throughTheDoor(
  cli: MeasuredCli,
  scratch: string,
  made: FolderOnDisk,
  options: EditorOptions,
  started: readonly string[],
): Promise<DoorFigures> {
  const server = startServer(cli, scratch, started);
  const editor = await Editor.open(server.client, made, options);
  const { reports, waits } = await editor.untilReported();
  const { cpu, peak, longestTurn } = await server.usage();
  const after = await editor.askAfterwards();
  await editor.close();
  await server.end();
  return {
    cpu: cpu / made.size,
    reports: reports / made.size,
    peak,
    longestTurn,
    meanwhile: waitsOf(waits),
    after: Object.fromEntries(Object.entries(after).map(([name, times]) => [name, waitsOf(times)])),
  };
}

/** As {@link throughTheDoor}, of a start with what an earlier one kept in the folder `cache`, which had nothing. */
export async function warmThroughTheDoor(
  cli: MeasuredCli & { readonly cache: string },
  scratch: string,
  made: FolderOnDisk,
  options: EditorOptions,
): Promise<DoorFigures> {
  fs.rmSync(cli.cache, { recursive: true, force: true });
  const server = startServer(cli, scratch);
  const editor = await Editor.open(server.client, made, { ...options, typesMeanwhile: false });
  await editor.untilReported();
  const { cpu } = await server.usage();
  await untilKept(cli.cache);
  await editor.close();
  await server.end();
  const warm = await throughTheDoor(cli, scratch, made, { ...options, typesMeanwhile: false }, []);
  return { ...warm, ofCold: (warm.cpu * made.size) / cpu };
}

/** Nothing more is written: the server keeps what it knows after a pause. */
async function untilKept(folder: string): Promise<void> {
  const files = (): string => (fs.existsSync(folder) ? fs.readdirSync(folder).sort().join() : '');
  let [before, since] = [files(), Date.now()];
  while (Date.now() - since < LONGEST_PAUSE_MS) {
    await new Promise(resolve => setTimeout(resolve, 500));
    const now = files();
    if (now !== before) [before, since] = [now, Date.now()];
  }
}

/** After a pause of 10 seconds the server writes, file by file. */
const LONGEST_PAUSE_MS = 20_000;

function waitsOf(times: readonly number[]): Waits {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99), longest: at(1) };
}
