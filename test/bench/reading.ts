/**
 * What reading articles costs one core, by what is read of them, compiled as the product is: run by `bench.ts`, which bundles this first.
 * Reads the texts of the
 * labelled data in the folder that is the first argument, or where there are none as many made articles as the second says. Prints a
 * {@link ReadingFigures} as JSON.
 */
import fs from 'node:fs';
import path from 'node:path';
import compromise from 'compromise';
import { scanRow } from '../../server/cli/scan';
import { parseArticle } from '../../server/core/article/parse';
import { analyseArticle } from '../../server/core/corpus/analyse';
import { namesIn } from '../../server/core/corpus/names';
import { compileGazetteer } from '../../server/core/entities/gazetteer/gazetteer';
import { parseRegister } from '../../server/core/entities/register/register';
import { findInPassages } from '../../server/core/publication/passages';
import { compileLess } from '../../server/node/compileLess';
import { syntheticCorpus } from '../support/synthetic';

export interface ReadingFigures {
  readonly texts: 'labelled' | 'made';
  readonly characters: number;
  /** Million characters a second of the processor's time, in the fastest of several rounds. */
  readonly speed: Readonly<Record<Stage, number>>;
  /** Likewise from the same texts to the names in them, by Pressmark with an empty register and by another library. */
  readonly names: Readonly<Record<'pressmark' | 'compromise', { readonly speed: number; readonly found: number }>>;
}

type Stage = 'structure' | 'dates found' | 'proposed names' | 'a whole scan';

/** Files of the labelled data with whole articles. */
const PROSE = ['dates_timebank', 'dates_aquaint', 'ent_conll2003_testa', 'ent_wikigold', 'ent_gum_linked', 'el_aida_dev'];
const ROUNDS = 9;
/** Characters whose names are found by the other library, too, and how often: it takes some seconds for them. */
const COMPARED = 200_000;
const COMPARED_ROUNDS = 5;

function main(): void {
  compileLess();
  const [gold = '', made = '0'] = process.argv.slice(2);
  const labelled = PROSE.map(name => path.join(gold, `${name}.jsonl`)).filter(file => fs.existsSync(file));
  const texts = labelled.length > 0 ? labelled.flatMap(textsOf) : syntheticCorpus(Number(made)).articles.map(({ text }) => text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const gazetteer = compileGazetteer(parseRegister(''));
  const ids = texts.map((_, at) => `${at}.txt`);
  const costs: Record<Stage, number[]> = { structure: [], 'dates found': [], 'proposed names': [], 'a whole scan': [] };
  for (let round = 0; round < ROUNDS; round++) {
    const started = process.cpuUsage();
    const articles = texts.map((text, at) => parseArticle(ids[at] ?? '', text));
    costs.structure.push(microsecondsSince(started));
    const parsed = process.cpuUsage();
    for (const article of articles) findInPassages(article);
    costs['dates found'].push(microsecondsSince(parsed));
    const dated = process.cpuUsage();
    for (const article of articles) namesIn({ article, mentions: [] });
    costs['proposed names'].push(microsecondsSince(dated));
    const named = process.cpuUsage();
    for (const [at, text] of texts.entries()) {
      const analysis = analyseArticle(ids[at] ?? '', text, { gazetteer });
      JSON.stringify(
        scanRow(
          analysis,
          analysis.article.passages.map(({ verdict }) => verdict),
        ),
      );
    }
    costs['a whole scan'].push(microsecondsSince(named));
  }
  const speed = Object.fromEntries(Object.entries(costs).map(([stage, times]) => [stage, characters / Math.min(...times)]));
  const names = comparedNames(texts);
  console.log(JSON.stringify({ texts: labelled.length > 0 ? 'labelled' : 'made', characters, speed, names }));
}

/** In turns, so that what slows the machine slows both. */
function comparedNames(texts: readonly string[]): ReadingFigures['names'] {
  const step = Math.max(1, Math.floor(texts.reduce((sum, text) => sum + text.length, 0) / COMPARED));
  const some = texts.filter((_, at) => at % step === 0);
  const characters = some.reduce((sum, text) => sum + text.length, 0);
  const finders = {
    pressmark: (text: string) => namesIn({ article: parseArticle('compared.txt', text), mentions: [] }).length,
    compromise: (text: string) => compromise(text).topics().length,
  };
  const measured = { pressmark: { speed: 0, found: 0 }, compromise: { speed: 0, found: 0 } };
  for (let round = 0; round < COMPARED_ROUNDS; round++) {
    for (const by of ['pressmark', 'compromise'] as const) {
      const started = process.cpuUsage();
      const found = some.reduce((sum, text) => sum + finders[by](text), 0);
      measured[by] = { found, speed: Math.max(measured[by].speed, characters / microsecondsSince(started)) };
    }
  }
  return measured;
}

const textsOf = (file: string): string[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { readonly text: string }).text);

function microsecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

main();
