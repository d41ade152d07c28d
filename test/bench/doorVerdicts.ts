/** What folders of several kinds cost through the user's own doors, the language server and the command line, by their sizes. */
import fs from 'node:fs';
import { bundledCliWithCache } from '../support/bundle';
import type { FolderKind } from '../support/folders';
import { type DoorFigures, throughTheDoor, warmThroughTheDoor } from './door';
import type { EditorOptions } from './editor';
import { type FolderOnDisk, withFolder } from './folderOnDisk';
import { type ProcessUsage, runCommand } from './measuredProcess';
import { printVerdicts, type Verdict, verdictOn } from './verdicts';

export interface DoorPlan {
  readonly kinds: readonly FolderKind[];
  readonly sizes: readonly number[];
  /** Editors and commands that are measured at all sizes, and those that are at the smallest and the largest only. */
  readonly atAll: readonly DoorUser[];
  readonly atEnds: readonly DoorUser[];
}

/** An editor, by how it gets problems; or a command. The warm ones start with what an earlier run kept, all others with nothing. */
export type DoorUser = EditorOptions['problems'] | 'warm' | 'scan' | 'warm scan' | 'check';

/** So often at most the problems of an article are reported while its folder is read. */
const MOST_REPORTS = 2;
/** So long at most a person waits while a folder is read: milliseconds of processor time without a look for messages. */
const MOST_TURN = 150;
/** Below so many milliseconds a wait is the machine's. */
const WAIT_FLOOR = 5;
const TURN_FLOOR = 40;

/** Measures what is planned and prints it, kind by kind. */
export async function doorVerdicts({ kinds, sizes, atAll, atEnds }: DoorPlan): Promise<readonly Pick<Verdict, 'ok'>[]> {
  const bundle = await bundledCliWithCache();
  const { scratch } = bundle;
  const all: Pick<Verdict, 'ok'>[] = [];
  try {
    for (const kind of kinds) {
      const figures = new Map<DoorUser, Map<number, DoorFigures | CommandFigures>>();
      for (const size of sizes) {
        const isEnd = size === sizes[0] || size === sizes.at(-1);
        await withFolder(scratch, kind, size, async made => {
          for (const user of isEnd ? [...atAll, ...atEnds] : atAll) {
            const bySize = figures.get(user) ?? new Map<number, DoorFigures | CommandFigures>();
            figures.set(user, bySize);
            bySize.set(size, await measured(user, bundle, scratch, made));
          }
        });
      }
      for (const [user, bySize] of figures) all.push(...print(kind, user, bySize));
    }
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  return all;
}

async function measured(user: DoorUser, cli: Bundle, scratch: string, made: FolderOnDisk): Promise<DoorFigures | CommandFigures> {
  const run = async (...args: readonly string[]) => commandFigures(await runCommand(cli, scratch, [...args, made.folder]), made.size);
  if (user === 'scan' || user === 'check') return run(user, '--no-cache');
  if (user === 'pulled' || user === 'pushed') return throughTheDoor(cli, scratch, made, { problems: user }, ['--no-cache']);
  if (user === 'warm') return warmThroughTheDoor(cli, scratch, made, { problems: 'pulled' });
  await run('scan');
  return run('scan');
}

type Bundle = Awaited<ReturnType<typeof bundledCliWithCache>>;

type CommandFigures = Pick<DoorFigures, 'cpu' | 'peak'>;

const commandFigures = ({ cpu, peak }: ProcessUsage, size: number): CommandFigures => ({ cpu: cpu / size, peak });

const NAMES: Readonly<Record<DoorUser, string>> = {
  pulled: 'the language server, problems pulled',
  pushed: 'the language server, problems pushed',
  warm: 'the language server that starts with what was kept, problems pulled',
  scan: 'pressmark scan',
  'warm scan': 'pressmark scan with what was kept',
  check: 'pressmark check',
};

function print(kind: FolderKind, user: DoorUser, bySize: ReadonlyMap<number, DoorFigures | CommandFigures>): Pick<Verdict, 'ok'>[] {
  const sizes = [...bySize.keys()];
  const figures = [...bySize.values()];
  const verdicts = [verdictOn('an article, µs', costsOf(figures, 'cpu'), 'each article')];
  const read = figures.flatMap(each => ('reports' in each ? [each] : []));
  if (read.length > 0) {
    const longest = read.map(({ longestTurn }) => longestTurn ?? 0);
    verdicts.push(verdictOn('the longest turn, ms of processor time', longest, 'flat', TURN_FLOOR));
    for (const name of Object.keys(read[0]?.after ?? {}).filter(each => !each.startsWith(FIRST_PAGE))) {
      const medians = read.map(({ after }) => after[name]?.median ?? 0);
      verdicts.push(verdictOn(`${name}, ms`, medians, 'flat', WAIT_FLOOR));
    }
  }
  printVerdicts(`${kind}: ${NAMES[user]}`, sizes, verdicts);
  console.log(`  at most ${figures.map(({ peak }) => `${peak.toFixed(0)} MB`).join(', ')}`);
  if (read.length === 0) return verdicts;
  const shares = read.flatMap(({ ofCold }) => ofCold ?? []);
  if (shares.length > 0) console.log(`  ${shares.map(share => share.toFixed(2)).join(', ')} of what a start with nothing kept takes`);
  const most = Math.max(...read.map(({ reports }) => reports));
  const few = most <= MOST_REPORTS;
  const longest = Math.max(...read.map(({ longestTurn }) => longestTurn ?? 0));
  const soon = longest <= MOST_TURN;
  if (!soon) console.log(`  ✘ ${longest.toFixed(0)} ms without a look for messages`);
  console.log(`  ${most.toFixed(1)} reports an article${few ? '' : '  ✘ too many'}`);
  console.log(`  answers while it is read: ${read.map(({ meanwhile }) => waitText(meanwhile)).join('; ')}`);
  for (const name of Object.keys(read[0]?.after ?? {})) {
    console.log(`  ${name}: ${read.map(({ after }) => (after[name] === undefined ? '' : waitText(after[name]))).join('; ')}`);
  }
  return [...verdicts, { ok: few }, { ok: soon }];
}

/** The beginning of the names of what is asked for once only. */
const FIRST_PAGE = 'first page';

const costsOf = (figures: readonly CommandFigures[], what: keyof CommandFigures): number[] => figures.map(each => each[what]);

const waitText = ({ median, p99, longest }: DoorFigures['meanwhile']): string =>
  median === longest ? `${longest.toFixed(0)} ms` : `${median.toFixed(1)} ms, p99 ${p99.toFixed(0)} ms, ${longest.toFixed(0)} ms at most`;
