import type { ArticleId } from '../core/article/types';
import type { CorpusFolder } from './folder';
import { type FolderChange, NO_CHANGE } from './folderHost';
import { ownFiles } from './ownFiles';
import type { Session } from './session';
import { normalUri } from './uris';

/** The documents whose diagnostics may be others than before, from the changes of folders until somebody looks at them. */
export class DueDocuments {
  readonly #session: Session;
  readonly #folders = new Map<CorpusFolder, DueInFolder>();
  /** Files beside the articles that were looked at: they may have no diagnostics now. */
  readonly #beside = new Map<CorpusFolder, Set<string>>();

  constructor(session: Session) {
    this.#session = session;
  }

  add(folder: CorpusFolder, { articles, annotated, cleaned }: Pick<FolderChange, 'articles' | 'annotated' | 'cleaned'>): void {
    const due = this.#folders.get(folder) ?? { articles: new Set(), cleaned: new Set() };
    this.#folders.set(folder, due);
    for (const id of articles) due.articles.add(id);
    for (const id of annotated) if (folder.corpus.summary(id) !== undefined) due.articles.add(id);
    for (const id of cleaned) due.cleaned.add(id);
  }

  /** All documents of all folders. */
  addAll(): void {
    for (const folder of this.#session.folders.all()) {
      const isRead = folder.setUp || folder.leftOut.size > 0;
      if (isRead) this.add(folder, { ...NO_CHANGE, articles: new Set(folder.corpus.ids()) });
    }
  }

  /** True where something can be looked at: of a folder that is being read only what is open, for what comes next may change all of it. */
  get isReady(): boolean {
    return [...this.#folders].some(([folder, due]) => !this.#isBeingRead(folder) || this.#openOf(folder, due).length > 0);
  }

  /** Takes what can be looked at, as URIs: open documents first. A document may be named twice. */
  *take(): Generator<string> {
    const open = new Set(this.#session.documents.uris().map(normalUri));
    const early: string[] = [];
    const taken: [CorpusFolder, DueInFolder][] = [];
    for (const [folder, due] of [...this.#folders]) {
      if (this.#isBeingRead(folder)) early.push(...this.#takeOpen(folder, due));
      else {
        taken.push([folder, due]);
        this.#folders.delete(folder);
      }
    }
    yield* early;
    for (const uri of open) if (taken.some(([folder, due]) => isDue(folder, due, uri))) yield uri;
    for (const [folder, due] of taken) {
      yield* this.#besideOf(folder);
      for (const id of due.articles) yield folder.uriOf(id);
      yield* cleanedOf(folder, due);
    }
  }

  /** Open articles of a folder that is being read. */
  #openOf(folder: CorpusFolder, { articles }: DueInFolder): string[] {
    return this.#session.documents.uris().filter(uri => folder.isReadEarly(uri) && articles.has(folder.articleIdOf(uri) ?? ''));
  }

  #takeOpen(folder: CorpusFolder, due: DueInFolder): string[] {
    const open = this.#openOf(folder, due);
    for (const uri of open) due.articles.delete(folder.articleIdOf(uri) ?? '');
    return open;
  }

  #isBeingRead(folder: CorpusFolder): boolean {
    return !folder.ready && this.#session.folders.all().includes(folder);
  }

  #besideOf(folder: CorpusFolder): Set<string> {
    const problems = folder.annotations.problems(folder.corpus.register);
    const now = [...ownFiles.map(file => folder.ownUri(file)), ...folder.leftOut.keys(), ...problems.map(file => file.uri)];
    const all = new Set([...(this.#beside.get(folder) ?? []), ...now]);
    this.#beside.set(folder, new Set(now));
    return all;
  }
}

interface DueInFolder {
  readonly articles: Set<ArticleId>;
  /** Articles of whose cleaned copies something else is known. */
  readonly cleaned: Set<ArticleId>;
}

function isDue(folder: CorpusFolder, { articles, cleaned }: DueInFolder, uri: string): boolean {
  const id = folder.articleIdOf(uri) ?? folder.cleaned.articleOf(uri);
  return id !== null && (articles.has(id) || cleaned.has(id));
}

function* cleanedOf(folder: CorpusFolder, { articles, cleaned }: DueInFolder): Generator<string> {
  for (const id of new Set([...[...articles].filter(each => folder.cleaned.known(each) !== undefined), ...cleaned])) {
    const uri = folder.cleaned.uriOf(id);
    if (uri !== null) yield uri;
  }
}
