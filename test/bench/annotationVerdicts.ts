/**
 * What annotations cost through the user's own door, the language server over stdio, by the number of articles and annotations: a change of
 * one, lists of all, and the same annotation at every occurrence of a word.
 */
import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type {
  AnnotateAllParams,
  AnnotateAllResult,
  AnnotationGroupItem,
  AnnotationGrouping,
  AnnotationItem,
  Concordance,
  Page,
  TakenBack,
} from '../../server/protocol';
import { methods } from '../../server/protocol';
import { bundledCliWithCache } from '../support/bundle';
import type { AnnotatedFolder } from './annotatedFolder';
import { Editor, timed } from './editor';
import { type MeasuredCli, type StdioServer, startServer } from './measuredProcess';
import { inOwnProcess } from './ownProcess';
import { printVerdicts, type Verdict, verdictOn } from './verdicts';

interface AnnotationFigures {
  readonly questions: Readonly<Record<string, Asked>>;
  readonly occurrences: Readonly<Record<string, Bulk>>;
  /** Occurrences of a word that was marked everywhere. */
  readonly hits: number;
}

/** Medians. */
interface Asked {
  /** Milliseconds of processor time of the server. */
  readonly cost: number;
  /** Milliseconds of the clock. */
  readonly wait: number;
}

interface Bulk {
  /** Microseconds of processor time of the server for each occurrence. */
  readonly cost: number;
  /** Milliseconds of the clock for all. */
  readonly wait: number;
}

const GROUPINGS: readonly AnnotationGrouping[] = ['tag', 'article', 'annotator', 'outlet', 'date', 'state'];
const FIRST_PAGE = { offset: 0, limit: 100 };
const REPEATS = 15;
const HITS_A_PAGE = 1000;
/** Below so many milliseconds a difference is the machine's. */
const COST_FLOOR = 5;
/** Articles from which on the limits hold. */
const LIMITS_FROM = 5000;
/** What a person waits for without noticing it, in milliseconds of processor time, however many annotations there are. */
const MOST_FOR_A_QUESTION = 50;
/** In microseconds of processor time: 5,000 occurrences of a word in 2 seconds. */
const MOST_FOR_AN_OCCURRENCE = 400;

/** Measures folders of so many articles and prints it. */
export async function annotationVerdicts(sizes: readonly number[]): Promise<readonly Verdict[]> {
  const bundle = await bundledCliWithCache();
  const figures: AnnotationFigures[] = [];
  try {
    for (const size of sizes) {
      const folder = path.join(bundle.scratch, `annotated-${size}`);
      const made = inOwnProcess<AnnotatedFolder>('annotatedFolder', size, folder);
      figures.push(await measured(bundle, bundle.scratch, made));
      fs.rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    fs.rmSync(bundle.scratch, { recursive: true, force: true });
  }
  const rows = (what: 'questions' | 'occurrences'): string[] => Object.keys(figures[0]?.[what] ?? {});
  const questions = rows('questions').map(name =>
    verdictOn(
      name,
      figures.map(each => each.questions[name]?.cost ?? 0),
      'flat',
      COST_FLOOR,
    ),
  );
  printVerdicts('annotations, 10 an article: ms of the processor, by number of articles', sizes, questions);
  for (const name of rows('questions'))
    console.log(`  ${name}: ${figures.map(each => `${(each.questions[name]?.wait ?? 0).toFixed(0)} ms`).join(', ')} by the clock`);
  const occurrences = rows('occurrences').map(name =>
    verdictOn(
      name,
      figures.map(each => each.occurrences[name]?.cost ?? 0),
      'linear',
    ),
  );
  const hits = figures.map(each => each.hits);
  printVerdicts('every occurrence of a word: µs each of the processor', hits, occurrences);
  for (const name of rows('occurrences'))
    console.log(`  ${name}: ${figures.map(each => `${(each.occurrences[name]?.wait ?? 0).toFixed(0)} ms`).join(', ')} by the clock`);
  if (Math.max(...sizes) < LIMITS_FROM) return [...questions, ...occurrences];
  return [...questions.map(each => within(each, MOST_FOR_A_QUESTION)), ...occurrences.map(each => within(each, MOST_FOR_AN_OCCURRENCE))];
}

/** The verdict with a limit of the costs themselves, too. */
function within(verdict: Verdict, most: number): Verdict {
  const cost = verdict.costs.at(-1) ?? 0;
  if (cost > most) console.log(`  ✘ ${verdict.name}: ${cost.toFixed(0)} of ${most} at most`);
  return { ...verdict, ok: verdict.ok && cost <= most };
}

async function measured(cli: MeasuredCli, scratch: string, made: AnnotatedFolder): Promise<AnnotationFigures> {
  const server = startServer(cli, scratch, ['--no-cache']);
  const storage = fs.mkdtempSync(path.join(scratch, 'storage-'));
  const storageUri = URI.file(storage).toString();
  const editor = await Editor.open(server.client, made, { problems: 'pulled', options: { annotator: made.annotator, storageUri } });
  await editor.untilReported();
  const questions = await questionsOf(editor, server);
  const { hits, occurrences } = await occurrencesOf(editor, server, made.rareName);
  await editor.close();
  await server.end();
  return { questions, occurrences, hits };
}

async function questionsOf(editor: Editor, server: Pick<StdioServer, 'usage'>): Promise<Readonly<Record<string, Asked>>> {
  const { folder } = editor;
  const { uri, position } = editor.place;
  const { items } = await annotationsIn(editor, { uri });
  const mine = items.filter(({ mine: isMine, tag }) => isMine === true && tag !== undefined);
  let changes = 0;
  const change = (): Promise<unknown> => {
    const { id = '' } = mine[changes % mine.length] ?? {};
    return editor.send(methods.updateAnnotation, { folder, id, tag: `tag ${++changes % 7}` });
  };
  const groups = (group: AnnotationGrouping) =>
    editor.send<Page<AnnotationGroupItem>>(methods.annotationGroups, { folder, group, ...FIRST_PAGE });
  const figures: Record<string, Asked> = {};
  const ask = async (
    name: string,
    question: () => Promise<unknown>,
    before: () => Promise<unknown> = async () => undefined,
  ): Promise<void> => {
    const [times, costs]: [number[], number[]] = [[], []];
    for (let nth = 0; nth < REPEATS; nth++) {
      await before();
      const used = await server.usage();
      times.push(await timed(question));
      costs.push(((await server.usage()).cpu - used.cpu) / 1000);
    }
    figures[name] = { wait: median(times), cost: median(costs) };
  };
  await ask('an edit, then its problems and annotations', async () => {
    await editor.editAndDiagnose();
    await annotationsIn(editor, { uri });
  });
  await ask('hover links', () => editor.send(methods.annotatedAt, { uri, position }));
  await ask('annotate', () => editor.send(methods.annotate, { uri, range: { start: position, end: position }, tag: 'tag 1' }));
  await ask('change a tag', change);
  for (const group of GROUPINGS) {
    await groups(group);
    await ask(`groups by ${group}`, () => groups(group));
    await ask(`groups by ${group} after a change`, () => groups(group), change);
    const { items: found } = await groups(group);
    const within = { group, key: found.at(-1)?.key ?? '' };
    await ask(`a group by ${group} after a change`, () => annotationsIn(editor, { within }), change);
  }
  await ask('text order', () => annotationsIn(editor, { query: '' }));
  await ask('text order after a change', () => annotationsIn(editor, { query: '' }), change);
  await ask('a tag after a change', () => annotationsIn(editor, { query: 'tag:"tag 1"' }), change);
  await ask(
    'tags after an edit',
    () => groups('tag'),
    () => editor.editAndDiagnose(),
  );
  return figures;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const annotationsIn = (editor: Editor, params: object): Promise<Page<AnnotationItem>> =>
  editor.send(methods.annotations, { folder: editor.folder, ...FIRST_PAGE, ...params });

/** The same annotation wherever a word occurs, as 'annotate all' makes it, and its undo. */
async function occurrencesOf(
  editor: Editor,
  server: Pick<StdioServer, 'usage'>,
  word: string,
): Promise<Pick<AnnotationFigures, 'hits' | 'occurrences'>> {
  const { folder } = editor;
  const measured = async (work: () => Promise<unknown>): Promise<{ readonly wait: number; readonly cpu: number }> => {
    const before = await server.usage();
    const wait = await timed(work);
    return { wait, cpu: (await server.usage()).cpu - before.cpu };
  };
  let places: AnnotateAllParams['places'] = [];
  const found = await measured(async () => {
    places = await placesOf(editor, word);
  });
  const marked = await measured(async () => {
    const params: AnnotateAllParams = { folder, places, tag: 'tag 3' };
    const { ids } = await editor.send<AnnotateAllResult>(methods.annotateAll, params);
    if (ids.length !== places.length) throw new Error(`${ids.length} of ${places.length} are annotated`);
  });
  const undone = await measured(async () => {
    const taken = await editor.send<TakenBack | null>(methods.undoAnnotations, { folder });
    if (taken?.changed !== places.length) throw new Error(`${taken?.changed} of ${places.length} are taken back`);
  });
  const hits = places.length;
  const all = { 'found and listed': found, annotated: marked, 'taken back': undone };
  const occurrences = Object.fromEntries(Object.entries(all).map(([name, { wait, cpu }]) => [name, { wait, cost: cpu / hits }]));
  return { hits, occurrences };
}

async function placesOf(editor: Editor, query: string): Promise<AnnotateAllParams['places']> {
  const { folder } = editor;
  for (const places: { uri: string; range: AnnotationItem['range'] & object }[] = []; ; ) {
    const page = { offset: places.length, limit: HITS_A_PAGE };
    const { items, total, isComplete } = await editor.send<Concordance>(methods.concordance, { folder, query, ...page });
    if (!isComplete) continue;
    places.push(...items.map(({ uri, range }) => ({ uri, range })));
    if (places.length >= total) return places;
  }
}
