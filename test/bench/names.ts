/**
 * What looking for the names of a register costs, by how many aliases it has: run by `bench.ts`, which bundles this first. Prints a
 * {@link NameFigures} as JSON; the first argument is how many made articles are read, the others are the sizes.
 */
import { parseArticle } from '../../server/core/article/parse';
import { compileGazetteer } from '../../server/core/entities/gazetteer/gazetteer';
import { findMentions } from '../../server/core/entities/mentions/mentions';
import { parseRegister } from '../../server/core/entities/register/register';
import { madeNames, syntheticCorpus } from '../support/synthetic';

export interface NameFigures {
  readonly sizes: readonly SizeFigures[];
}

interface SizeFigures {
  readonly aliases: number;
  /** Microseconds of the processor for a million characters, in the fastest of several rounds. */
  readonly cost: number;
  /** Milliseconds to compile the register, and megabytes that it takes then, without its text. */
  readonly compiled: { readonly time: number; readonly memory: number };
  readonly found: number;
}

const ROUNDS = 7;

function main(): void {
  const [articleCount = 0, ...sizes] = process.argv.slice(2).map(Number);
  const { articles } = syntheticCorpus(articleCount);
  const parsed = articles.map(({ id, text }) => parseArticle(id, text));
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const figures = sizes.map((aliases): SizeFigures => {
    const register = parseRegister(registerOf(madeNames(aliases)));
    const before = memoryUsed();
    const started = process.cpuUsage();
    const gazetteer = compileGazetteer(register);
    const time = microsecondsSince(started) / 1000;
    const memory = (memoryUsed() - before) / 1e6;
    let found = 0;
    const rounds = Array.from({ length: ROUNDS }, () => {
      const start = process.cpuUsage();
      found = parsed.reduce((sum, article) => sum + findMentions(article, gazetteer).length, 0);
      return microsecondsSince(start);
    });
    return { aliases, cost: (1e6 * Math.min(...rounds)) / characters, compiled: { time, memory }, found };
  });
  console.log(JSON.stringify({ sizes: figures } satisfies NameFigures));
}

/** Each entity has a name and three aliases. */
function registerOf(names: readonly string[]): string {
  const entities: string[] = [];
  for (let at = 0; at + 3 < names.length; at += 4) {
    const [name, ...aliases] = names.slice(at, at + 4);
    entities.push(`  - id: made-${at}\n    type: person\n    name: ${name}\n    aliases: [${aliases.join(', ')}]\n`);
  }
  return `entities:\n${entities.join('')}`;
}

function microsecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** Bytes of the heap and of typed arrays, after what is garbage was collected. */
function memoryUsed(): number {
  // What the first collection lets go of, only the next ones free.
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

main();
