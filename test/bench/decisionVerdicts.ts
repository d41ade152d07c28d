/**
 * What a decision about a suggested name costs through the user's own door, the language server over stdio, by the number of articles: until the
 * lists show it with its mentions, until it was learned from, and the graph of who is named with whom.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Cooccurrence, EntityItem, Page, SuggestedNames } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { bundledCliWithCache } from '../support/bundle';
import { Editor } from './editor';
import { type FolderOnDisk, withFolder } from './folderOnDisk';
import { type MeasuredCli, type StdioServer, startServer } from './measuredProcess';
import { printVerdicts, type Verdict, verdictOn } from './verdicts';

interface DecisionFigures {
  /** Milliseconds of the server's processor time, the medians: of the clock they would be the machine's. */
  readonly shown: number;
  readonly learned: number;
  /** Milliseconds of its processor time for the first graph, and for one after a decision, by whether suggested names are in it. */
  readonly graphs: Readonly<Record<'of the register' | 'with suggested names', Readonly<Record<'first' | 'again', number>>>>;
  /** Suggested names. */
  readonly names: number;
}

const FIRST_PAGE = { offset: 0, limit: 100 };
const DECISIONS = 7;
const ASKED_MS = 5;
const LOOKED_MS = 250;
/** Milliseconds of processor time: as it is said, and as it fails, for a processor that others use, too, has less of its caches. */
const MOST_SHOWN = 100;
const MOST_SHOWN_IN_ALL = 150;
const MOST_LEARNED = 10_000;

/** Measures folders of so many articles and prints it. */
export async function decisionVerdicts(sizes: readonly number[]): Promise<readonly Pick<Verdict, 'ok'>[]> {
  const bundle = await bundledCliWithCache();
  const figures: DecisionFigures[] = [];
  try {
    for (const size of sizes)
      figures.push(await withFolder(bundle.scratch, 'ordinary', size, made => measured(bundle, bundle.scratch, made)));
  } finally {
    fs.rmSync(bundle.scratch, { recursive: true, force: true });
  }
  const row = (name: string, growth: Verdict['growth'], cost: (each: DecisionFigures) => number, per = 1): Verdict =>
    verdictOn(
      name,
      figures.map((each, index) => cost(each) / (growth === 'linear' ? (sizes[index] ?? 1) / per : 1)),
      growth,
      growth === 'linear' ? 0 : MOST_SHOWN / 2,
    );
  const verdicts = [
    row('a decision, until the lists show it', 'flat', ({ shown }) => shown),
    row('until it was learned from, by 1000 articles', 'linear', ({ learned }) => learned, 1000),
    row('the first graph, by 1000 articles', 'linear', ({ graphs }) => graphs['of the register'].first, 1000),
    row('with suggested names, by 1000 articles', 'linear', ({ graphs }) => graphs['with suggested names'].first, 1000),
    row('the graph after a decision, by 1000 articles', 'linear', ({ graphs }) => graphs['with suggested names'].again, 1000),
  ];
  printVerdicts('decisions: ms of the processor, by number of articles', sizes, verdicts);
  const largest = figures.at(-1);
  const [shown, learned] = [largest?.shown ?? 0, largest?.learned ?? 0];
  const [atOnce, soon] = [figures.every(each => each.shown <= MOST_SHOWN_IN_ALL), learned <= MOST_LEARNED];
  console.log(
    `  ${largest?.names} names are suggested; a decision is shown in ${shown.toFixed(0)} ms${shown <= MOST_SHOWN ? '' : ` (${MOST_SHOWN} on a quiet machine)`}${atOnce ? '' : '  ✘ too late'}, and learned from, in all articles, in ${learned.toFixed(0)} ms${soon ? '' : '  ✘ too late'}`,
  );
  return [...verdicts, { ok: atOnce }, { ok: soon }];
}

async function measured(cli: MeasuredCli, scratch: string, made: FolderOnDisk): Promise<DecisionFigures> {
  const server = startServer(cli, scratch, ['--no-cache']);
  const editor = await Editor.open(server.client, made, { problems: 'pulled', typesMeanwhile: false });
  await editor.untilReported();
  const register = new Register(server, editor, made.folder);
  await register.open();
  const names = await register.allNames();
  const shown: number[] = [];
  const learned: number[] = [];
  for (let nth = 0; nth < DECISIONS; nth++) {
    const decision = await register.decide(nth);
    shown.push(decision.shown);
    learned.push(decision.learned);
  }
  const graphs = { 'of the register': await register.graphs(false), 'with suggested names': await register.graphs(true) };
  await editor.close();
  await server.end();
  return { shown: median(shown), learned: median(learned), graphs, names };
}

/** The register as somebody decides about names. */
class Register {
  readonly #server: StdioServer;
  readonly #editor: Editor;
  readonly #file: string;
  #document: TextDocument;

  constructor(server: StdioServer, editor: Editor, folder: string) {
    this.#server = server;
    this.#editor = editor;
    this.#file = path.join(folder, 'pressmark/entities.yaml');
    this.#document = TextDocument.create(URI.file(this.#file).toString(), 'yaml', 1, fs.readFileSync(this.#file, 'utf8'));
  }

  async open(): Promise<void> {
    const { uri, languageId, version } = this.#document;
    await this.#server.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text: this.#document.getText() },
    });
  }

  /** How many names are suggested, once all articles were looked through. */
  async allNames(): Promise<number> {
    for (;;) {
      const { total, rest } = await this.#names();
      if (rest === 0 && total > 0) return total;
      await pause(LOOKED_MS);
    }
  }

  /** Accepts a name, of those that are named most and least in turns. */
  async decide(nth: number): Promise<Pick<DecisionFigures, 'shown' | 'learned'>> {
    await this.#untilIdle();
    const open = (await this.#names()).items.filter(({ perhaps }) => perhaps === undefined);
    const name = open.at(nth % 2 === 0 ? 0 : -1);
    if (name === undefined) throw new Error('no names are suggested');
    const started = await this.#cpu();
    const { folder } = this.#editor;
    const { name: label, type, aliases } = name;
    const edit = await this.#editor.send<WorkspaceEdit>(methods.acceptNames, { folder, names: [{ name: label, type, aliases }] });
    await this.#apply(edit);
    const isShown = async (): Promise<boolean> => {
      const entities = await this.#editor.send<Page<EntityItem>>(methods.entities, {
        ...FIRST_PAGE,
        folder,
        type,
        sort: 'mentions',
        filter: label,
      });
      const { items } = await this.#names();
      return entities.items.some(each => each.name === label && each.mentions > 0) && !items.some(each => each.name === label);
    };
    while (!(await isShown())) await pause(ASKED_MS);
    const shown = (await this.#cpu()) - started;
    await this.#untilIdle();
    return { shown, learned: (await this.#cpu()) - started };
  }

  async graphs(suggested: boolean): Promise<Record<'first' | 'again', number>> {
    const first = await this.#graph(suggested);
    await this.decide(0);
    await this.#untilIdle();
    return { first, again: await this.#graph(suggested) };
  }

  async #graph(suggested: boolean): Promise<number> {
    const started = await this.#cpu();
    const asked = { folder: this.#editor.folder, by: 'paragraph', suggested };
    while (!(await this.#editor.send<Cooccurrence>(methods.cooccurrence, asked)).isComplete) await pause(LOOKED_MS);
    return (await this.#cpu()) - started;
  }

  async #names(): Promise<SuggestedNames> {
    return this.#editor.send(methods.suggestedNames, { ...FIRST_PAGE, folder: this.#editor.folder });
  }

  async #apply({ documentChanges, changes }: WorkspaceEdit): Promise<void> {
    const edits = documentChanges?.flatMap(each => ('edits' in each ? each.edits : [])) ?? Object.values(changes ?? {}).flat();
    const { uri, version } = this.#document;
    const textDocument = { uri, version: version + 1 };
    const contentChanges = edits.flatMap(each => ('newText' in each ? [{ range: each.range, text: each.newText }] : []));
    this.#document = TextDocument.update(this.#document, contentChanges, version + 1);
    await this.#server.client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  /** Waits until the server does nothing more. */
  async #untilIdle(): Promise<void> {
    for (let before = await this.#cpu(); ; ) {
      await pause(2 * LOOKED_MS);
      const now = await this.#cpu();
      if (now - before < IDLE_MS) return;
      before = now;
    }
  }

  async #cpu(): Promise<number> {
    return (await this.#server.usage()).cpu / 1000;
  }
}

/** Less is what asking for it costs. */
const IDLE_MS = 20;

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
