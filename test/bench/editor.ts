import fs from 'node:fs';
import path from 'node:path';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import type {
  ConfigurationParams,
  Position,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { type InitializationOptions, methods } from '../../server/protocol';
import type { FolderOnDisk } from './folderOnDisk';

export interface EditorOptions {
  /** How the editor gets problems: it asks for those of the whole folder, as VS Code does, or is sent them. */
  readonly problems: 'pulled' | 'pushed';
  /** False where nothing is typed while the folder is read. */
  readonly typesMeanwhile?: boolean;
  /** Further options of the server, as `InitializationOptions` has them. */
  readonly options?: InitializationOptions;
}

/** Nothing new for so long means that all was reported; where most articles of a pulled folder are not, it is still being worked out. */
const QUIET_MS = 2000;
const PATIENT_MS = 30_000;
const BETWEEN_QUESTIONS_MS = 50;
/** Of so many questions while the folder is read, one is an edit, which costs more than an answer, and has problems reported again. */
const ONE_IN = 10;
const REPEATS = 50;
const FIRST_PAGE = { offset: 0, limit: 100 };
const PULL = 'pull';

/** An editor that has a folder open, and one of its articles before it. */
export class Editor {
  readonly #client: MessageConnection;
  readonly #problems: EditorOptions['problems'];
  readonly #typesMeanwhile: boolean;
  readonly #folder: string;
  readonly #size: number;
  readonly #document: { readonly uri: string };
  readonly #name: Position;
  readonly #known = new Map<string, string>();
  #version = 1;
  #reports = 0;
  #lastReport = Date.now();
  #isRead = false;
  #isClosed = false;
  #pulling: Promise<void> = Promise.resolve();
  #endPull = (): void => undefined;

  private constructor(client: MessageConnection, made: FolderOnDisk, text: string, { problems, typesMeanwhile = true }: EditorOptions) {
    this.#client = client;
    this.#problems = problems;
    this.#typesMeanwhile = typesMeanwhile;
    this.#folder = URI.file(made.folder).toString();
    this.#size = made.size;
    this.#document = { uri: URI.file(path.join(made.folder, made.probe)).toString() };
    this.#name = positionOf(text, text.indexOf(made.rareName) + 1);
  }

  static async open(client: MessageConnection, made: FolderOnDisk, editorOptions: EditorOptions): Promise<Editor> {
    const { problems, options } = editorOptions;
    const text = fs.readFileSync(path.join(made.folder, made.probe), 'utf8');
    const editor = new Editor(client, made, text, editorOptions);
    editor.#listen();
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: editor.#folder,
      workspaceFolders: [{ uri: editor.#folder, name: 'articles' }],
      capabilities: CAPABILITIES[problems],
      initializationOptions: { changedNotifications: true, ...options },
    });
    await client.sendNotification('initialized', {});
    await client.sendNotification('textDocument/didOpen', { textDocument: { ...editor.#document, languageId: 'text', version: 1, text } });
    if (problems === 'pulled') editor.#pulling = editor.#pull();
    return editor;
  }

  /** Asks now and then until the folder is read and all is reported: reports of a document's problems, and milliseconds that answers took. */
  async untilReported(): Promise<{ readonly reports: number; readonly waits: readonly number[] }> {
    const waits: number[] = [];
    const questions = [() => this.#hover(), () => this.#definition()];
    for (let nth = 1; !this.#isRead || Date.now() - this.#lastReport < this.#patience; nth++) {
      const isEdit = this.#typesMeanwhile && !this.#isRead && nth % ONE_IN === 0;
      const question = isEdit ? () => this.#editAndHover() : questions[nth % questions.length]!;
      waits.push(await timed(question));
      await pause(BETWEEN_QUESTIONS_MS);
    }
    return { reports: this.#reports, waits };
  }

  /** Milliseconds that answers take, by what is asked for. */
  async askAfterwards(): Promise<Readonly<Record<string, readonly number[]>>> {
    const folder = this.#folder;
    const pages: Readonly<Record<string, () => Promise<unknown>>> = {
      'articles by date': () => this.#client.sendRequest(methods.articles, { ...FIRST_PAGE, folder, sort: 'date' }),
      'articles by problems': () => this.#client.sendRequest(methods.articles, { ...FIRST_PAGE, folder, sort: 'problems' }),
      entities: () => this.#client.sendRequest(methods.entities, { ...FIRST_PAGE, folder, type: 'person', sort: 'mentions' }),
      dates: () => this.#client.sendRequest(methods.dates, { ...FIRST_PAGE, folder }),
      'copied texts': () => this.#client.sendRequest(methods.reuse, { ...FIRST_PAGE, folder }),
      'articles with copies': () => this.#client.sendRequest(methods.reuseArticles, { ...FIRST_PAGE, folder }),
      annotations: () => this.#client.sendRequest(methods.annotations, { ...FIRST_PAGE, folder }),
      status: () => this.#client.sendRequest(methods.status, { folder }),
    };
    const figures: Record<string, readonly number[]> = {};
    for (const [name, ask] of Object.entries(pages)) figures[`first page: ${name}`] = [await timed(ask)];
    const questions: Readonly<Record<string, () => Promise<unknown>>> = {
      hover: () => this.#hover(),
      definition: () => this.#definition(),
      'references of a rare name': () => this.#ask('references', { context: { includeDeclaration: true } }),
      ...(this.#problems === 'pulled' ? { 'an edit, then its problems': () => this.editAndDiagnose() } : {}),
    };
    for (const [name, ask] of Object.entries(questions)) {
      const times: number[] = [];
      for (let nth = 0; nth < REPEATS; nth++) times.push(await timed(ask));
      figures[name] = times;
    }
    return figures;
  }

  /** The URI of the folder that is open. */
  get folder(): string {
    return this.#folder;
  }

  /** The article that is open, and where its rare name begins. */
  get place(): { readonly uri: string; readonly position: Position } {
    return { ...this.#document, position: this.#name };
  }

  send<R>(method: string, params: object): Promise<R> {
    return this.#client.sendRequest<R>(method, params);
  }

  /** Ends what is still asked for. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#endPull();
    await this.#pulling;
  }

  #listen(): void {
    const client = this.#client;
    for (const method of ['window/workDoneProgress/create', 'client/registerCapability', 'workspace/diagnostic/refresh']) {
      client.onRequest(method, () => null);
    }
    client.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => items.map(() => SETTINGS));
    client.onNotification('$/progress', ({ token, value }: { token: unknown; value: { kind?: string } }) => {
      if (token === PULL) this.#take(value as WorkspaceDiagnosticReportPartialResult);
      else if (value.kind === 'end') {
        this.#isRead = true;
        this.#lastReport = Date.now();
      }
    });
    client.onNotification('textDocument/publishDiagnostics', () => this.#take({ items: [{}] as never }));
  }

  #take({ items }: WorkspaceDiagnosticReport | WorkspaceDiagnosticReportPartialResult): void {
    if (items.length > 0) this.#lastReport = Date.now();
    this.#reports += items.length;
    for (const { uri, resultId } of items) if (resultId !== undefined) this.#known.set(uri, resultId);
  }

  async #pull(): Promise<void> {
    const closed = new Promise<WorkspaceDiagnosticReport>(resolve => {
      this.#endPull = () => resolve({ items: [] });
    });
    while (!this.#isClosed) {
      const previousResultIds = [...this.#known].map(([uri, value]) => ({ uri, value }));
      const answer = this.#client.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds,
        partialResultToken: PULL,
      });
      this.#take(await Promise.race([answer, closed]));
    }
  }

  get #patience(): number {
    return this.#problems === 'pulled' && this.#reports < 0.9 * this.#size ? PATIENT_MS : QUIET_MS;
  }

  #ask(question: string, more: object = {}): Promise<unknown> {
    return this.#client.sendRequest(`textDocument/${question}`, { textDocument: this.#document, position: this.#name, ...more });
  }

  #hover(): Promise<unknown> {
    return this.#ask('hover');
  }

  #definition(): Promise<unknown> {
    return this.#ask('definition');
  }

  /** Types a line below the name's, or takes it away again. */
  async #edit(): Promise<void> {
    const end = { line: this.#name.line + 1, character: 0 };
    const isThere = this.#version % 2 === 0;
    await this.#client.sendNotification('textDocument/didChange', {
      textDocument: { ...this.#document, version: ++this.#version },
      contentChanges: [{ range: { start: end, end: isThere ? { ...end, line: end.line + 1 } : end }, text: isThere ? '' : 'It ends.\n' }],
    });
  }

  async #editAndHover(): Promise<void> {
    await this.#edit();
    await this.#hover();
  }

  /** Types or takes away a line of the open article, and asks for its problems. */
  async editAndDiagnose(): Promise<void> {
    await this.#edit();
    await this.#client.sendRequest('textDocument/diagnostic', { textDocument: this.#document });
  }
}

const SHARED = { window: { workDoneProgress: true }, textDocument: { hover: {}, publishDiagnostics: {} } };
/** All articles of a folder are read, however many they are. */
const SETTINGS = { files: { maxCount: 1_000_000 } };
const CAPABILITIES: Readonly<Record<EditorOptions['problems'], object>> = {
  pushed: { ...SHARED, workspace: { workspaceFolders: true, configuration: true } },
  pulled: {
    ...SHARED,
    textDocument: { ...SHARED.textDocument, diagnostic: {} },
    // As VS Code, which watches the disk itself. Where problems are pushed, the server has to.
    workspace: {
      workspaceFolders: true,
      configuration: true,
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  },
};

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
