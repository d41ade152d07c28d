import type { RegisterChange } from '../annotations/mergedEntities';
import type { ArticleId } from '../core/article/types';
import type { OwnFileChange } from '../core/corpus/corpus';
import { articlesMentioning } from '../core/corpus/queries';
import { changedNames } from '../core/entities/register/changedNames';
import type { Register } from '../core/entities/types';
import { withEdits } from '../core/text/edits';
import type { TextEdit } from '../core/text/problem';
import { type Lined, linedText } from './convert';
import type { FolderParts } from './folderParts';
import { type OwnFile, ownFileLimits, ownFileUri, type RegisterView, registerView } from './ownFiles';
import { messageOf, readText, whyNot } from './reading';
import { debounced, pace, turns } from './timing';

/** Those of Pressmark's own files that the corpus is made from. */
export type CorpusFile = Exclude<OwnFile, 'codebook'>;

export interface OwnFilesHost {
  /** Articles that are open in the editor: what a file changes is worked out for them first. */
  openArticles(): readonly ArticleId[];
  /** Articles that have some of these names, as far as that is known: what a register changes is worked out for them next. */
  articlesNaming(names: readonly string[]): readonly ArticleId[];
  registerReplaced(before: Register, after: Register, texts: RegisterChange): void;
  /** A file came into the corpus, or begins to. */
  applied(): void;
  codebookReplaced(before: Lined | null, after: Lined | null): void;
}

/** Pressmark's own files of a folder: their texts, and how these come into the corpus, where it is large after a pause and in turns. */
export class OwnFileTexts {
  readonly #parts: FolderParts;
  readonly #host: OwnFilesHost;
  readonly #texts = new Map<OwnFile, Lined | null>();
  /** Texts that the corpus does not have yet, because they are being typed. */
  readonly #pending = new Map<CorpusFile, string | null>();
  /** Texts that the corpus has. */
  readonly #applied = new Map<CorpusFile, Lined | null>();
  readonly #applySoon = debounced(OWN_PAUSE_MS, OWN_LATEST_MS, () => {
    for (const file of [...this.#pending.keys()]) this.#apply(file);
  });
  /** What a file will say where the editor makes an edit that it was offered: such a text is complete, and nobody types it. */
  readonly #offered = new Map<OwnFile, (() => string)[]>();
  #register: RegisterView = registerView('');
  #applying: Promise<unknown> = Promise.resolve();

  constructor(parts: FolderParts, host: OwnFilesHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** The text as the editor has it; null where there is no such file. */
  text(file: OwnFile): Lined | null {
    return this.#texts.get(file) ?? null;
  }

  /** As {@link text}, of what the corpus has been told: places that it names are in this text. The editor may have a newer one. */
  applied(file: CorpusFile): Lined | null {
    return this.#applied.get(file) ?? null;
  }

  /** The register as the editor has it; a large one that is being typed, as it was before. The corpus may know an older one for as long. */
  get register(): RegisterView {
    const { corpus } = this.#parts;
    const typed = this.#pending.get('register');
    const isTyped = this.#pending.has('register') && (typed ?? '').length <= LARGE_REGISTER;
    const text = isTyped ? (typed ?? '') : corpus.registerText;
    if (this.#register.text !== text) this.#register = registerView(text, isTyped ? undefined : corpus.register);
    return this.#register;
  }

  /** Reads a file again; the editor's text of it counts where it is open. */
  async read(file: OwnFile): Promise<void> {
    const { uri: folder, host, settings, leftOut, notes } = this.#parts;
    const uri = ownFileUri(folder, file);
    const limits = ownFileLimits(settings().files);
    const open = host.bufferOf(uri);
    const read = open === undefined ? await readText(host.files, uri, limits, false) : { text: open, encoding: 'utf-8' as const };
    leftOut.delete(uri);
    notes.delete(uri);
    const reason = read === null ? null : whyNot(read, limits, false);
    if (reason !== null) leftOut.set(uri, reason);
    const decoded = read === null || 'reason' in read ? null : read;
    if (decoded?.problem !== undefined && reason === null) notes.set(uri, decoded.problem);
    this.#set(file, host.bufferOf(uri) ?? (reason === null ? decoded?.text : undefined) ?? null, false);
  }

  /** The editor is offered an edit of a file. */
  offered(file: OwnFile, edits: readonly TextEdit[]): void {
    const before = this.text(file)?.text ?? '';
    this.#offered.set(file, [...(this.#offered.get(file) ?? []), () => withEdits(before, edits)].slice(-MOST_OFFERED));
  }

  /** The file was opened or edited: a large one, or one of a large corpus, counts after a pause, but for an edit that was offered. */
  typed(file: OwnFile, text: string): void {
    const isLarge = this.#parts.corpus.size > LATER_FROM || text.length > LATER_FROM_LENGTH;
    const later = isLarge && !(this.#offered.get(file) ?? []).some(offered => offered() === text);
    if (text !== this.text(file)?.text) this.#offered.delete(file);
    this.#set(file, text, later);
  }

  cancel(): void {
    this.#applySoon.cancel();
  }

  /** Resolves when the files that are in the corpus, or begin to be, are so for all articles. */
  get applying(): Promise<unknown> {
    return this.#applying;
  }

  /** The corpus has an older text of a file, until that is to {@link applyAgain}. */
  setBack(file: CorpusFile, text: string): void {
    if (!this.#pending.has(file)) this.#pending.set(file, this.text(file)?.text ?? null);
    this.#applied.set(file, linedText(text));
    this.#parts.apply([{ kind: file, text }]);
  }

  /** The file comes into the corpus as it is now. */
  applyAgain(file: CorpusFile): void {
    this.#apply(file, true);
  }

  #set(file: OwnFile, text: string | null, later: boolean): void {
    const before = this.text(file);
    if ((before?.text ?? null) === text) return;
    const after = text === null ? null : linedText(text);
    this.#texts.set(file, after);
    if (file === 'codebook') {
      this.#host.codebookReplaced(before, after);
      return;
    }
    this.#pending.set(file, text);
    if (later) this.#applySoon.ask(Math.max(1, (text ?? '').length / LATER_FROM_LENGTH / 4));
    else this.#apply(file);
  }

  #apply(file: CorpusFile, isAgain = false): void {
    const { corpus, apply, log } = this.#parts;
    const text = this.#pending.get(file);
    this.#pending.delete(file);
    if (text === undefined) return;
    const textBefore = this.#applied.get(file)?.text ?? '';
    this.#applied.set(file, text === null ? null : linedText(text));
    const before = corpus.register;
    if (file === 'register' && this.#register.text !== (text ?? '')) this.#register = registerView(text ?? '');
    const change = file === 'register' ? { kind: file, text, register: this.#register } : { kind: file, text };
    if (corpus.size <= LATER_FROM) apply([change]);
    else this.#applying = Promise.all([this.#applying, this.#applyInTurns(change).catch((error: unknown) => log(messageOf(error)))]);
    this.#host.applied();
    if (file === 'register' && !isAgain) this.#host.registerReplaced(before, corpus.register, { before: textBefore, after: text ?? '' });
  }

  /** The open articles, and where a register changes the articles that name what it says otherwise. */
  #wantedFirst(change: OwnFileChange): ArticleId[] {
    const { corpus } = this.#parts;
    const open = this.#host.openArticles();
    if (change.kind !== 'register') return [...open];
    const { names, ids } = changedNames(corpus.register.entities, this.#register.entities);
    if (names.length + ids.length > MOST_CHANGED) return [...open];
    const mentioned = ids.flatMap(id => articlesMentioning(corpus, id));
    return [...new Set([...open, ...mentioned, ...this.#host.articlesNaming(names)])];
  }

  /**
   * Requests and edits have their turn between two steps; open articles come first, and when what is seen of the change has been reported, the
   * views may ask for it before the others. A newer register ends an older one's steps.
   */
  async #applyInTurns(change: OwnFileChange): Promise<void> {
    const { corpus, isClosed, report } = this.#parts;
    const turn = turns();
    const first = this.#wantedFirst(change);
    let [steps, isSeen, latest] = [0, false, 0];
    let articles = new Set<ArticleId>();
    const reportStep = () => {
      report({ articles, register: change.kind === 'register', status: true });
      articles = new Set();
    };
    for (const delta of corpus.applyInSteps(change, first)) {
      for (const id of delta.articles) articles.add(id);
      // The first step is the file itself.
      if (steps++ === 0) latest = Date.now() + SEEN_FIRST_MS;
      const isSeenNow = !isSeen && (steps > first.length || Date.now() > latest);
      if (!isSeenNow && !turn.isOver()) continue;
      reportStep();
      if (isSeenNow) {
        isSeen = true;
        await new Promise(resolve => setTimeout(resolve, pace.share * ASKED_FOR_MS));
      }
      await turn.next();
      if (isClosed()) return;
    }
    reportStep();
  }
}

/** So long a change comes first into the articles where it is seen, and so long the views have to ask for it. */
const SEEN_FIRST_MS = 30;
const ASKED_FOR_MS = 150;
/** Where a register says more otherwise, most articles change. */
const MOST_CHANGED = 1000;

/** So many edits are kept that a file may be changed by. */
const MOST_OFFERED = 8;

/** With so few articles, and so few UTF-16 units of text, one of Pressmark's own files is applied while it is typed. */
const LATER_FROM = 100;
const LATER_FROM_LENGTH = 50_000;
/** A register of so many UTF-16 units is parsed only when there is a pause. */
const LARGE_REGISTER = 200_000;
const OWN_PAUSE_MS = 400;
const OWN_LATEST_MS = 2000;
