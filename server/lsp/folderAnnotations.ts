import { AnnotationService } from '../annotations/annotationService';
import { Dismissals } from '../annotations/dismissals';
import type { OperationLog } from '../annotations/operationLog';
import type { ArticleId } from '../core/article/types';
import { idOf } from '../selection';
import type { FolderParts } from './folderParts';
import { RenamedArticles } from './renamedArticles';
import { TagChanges } from './tagChanges';
import { debounced, inTurns, pauses } from './timing';

/** After so long it is tried again to write what could not be written. */
const WRITE_AGAIN_MS = 3000;

export interface FolderAnnotationsHost {
  /** The name under which annotations are made now. */
  annotator(): string;
  /** Runs work after what is under way. */
  later(work: () => Promise<void>): Promise<void>;
}

/** The annotations of a folder, and how they follow its articles: into other names, and onto a disk that could not be written to. */
export class FolderAnnotations {
  readonly service: AnnotationService;
  /** What was dismissed permanently. */
  readonly dismissals: Dismissals;
  readonly tagChanges: TagChanges;
  readonly renamed: RenamedArticles;
  readonly #parts: FolderParts;
  readonly #writeAgainSoon: ReturnType<typeof debounced>;
  #operations: Promise<OperationLog> | undefined;

  constructor(parts: FolderParts, { annotator, later }: FolderAnnotationsHost) {
    this.#parts = parts;
    const { corpus, host, uri } = parts;
    this.#writeAgainSoon = debounced(WRITE_AGAIN_MS, WRITE_AGAIN_MS, () => void later(() => this.#writeAgain()));
    const writing = {
      folder: uri,
      files: host.files,
      newId: () => crypto.randomUUID(),
      now: () => new Date().toISOString(),
      operations: () => {
        this.#operations ??= host.openOperations(uri);
        return this.#operations;
      },
    };
    this.dismissals = new Dismissals(writing);
    this.service = new AnnotationService({
      ...writing,
      dismissals: this.dismissals,
      textOf: article => corpus.textOf(article),
      annotator,
      pause: pauses(),
      unwritten: () => {
        this.#changed();
        this.#writeAgainSoon.ask();
      },
    });
    this.tagChanges = new TagChanges(this.service.tags);
    this.renamed = new RenamedArticles({
      annotations: this.service,
      ids: () => corpus.ids(),
      textOf: article => corpus.textOf(article),
      inform: message => host.inform(message),
      ask: (message, titles) => host.ask(message, titles),
      later: work => void later(work),
      moved: () => this.#changed(),
    });
  }

  /** In turns. Those of articles that are `open` are read first, and looked for in their texts before somebody types there. */
  async load(open: readonly ArticleId[]): Promise<void> {
    await this.service.load(open, pauses());
    for (const id of open) await inTurns(this.service.place(id));
  }

  /** The annotated articles that have other names now, where files or folders were renamed. */
  movesBy(renames: readonly { readonly from: string; readonly to: string }[]): { readonly from: ArticleId; readonly to: ArticleId }[] {
    return renames.flatMap(({ from, to }) => {
      const [fromPath, toPath] = [idOf(this.#parts.uri, from), idOf(this.#parts.uri, to)];
      if (fromPath === null || toPath === null) return [];
      const ids = this.service.articles().filter(id => id === fromPath || id.startsWith(`${fromPath}/`));
      return ids.map(id => ({ from: id, to: toPath + id.slice(fromPath.length) }));
    });
  }

  close(): void {
    this.#writeAgainSoon.cancel();
    this.renamed.cancel();
  }

  /** Annotations that could not be written, as the disk was full or read-only. */
  async #writeAgain(): Promise<void> {
    const { some, all } = await this.service.writeAgain();
    if (some) this.#changed();
    if (!all) this.#writeAgainSoon.ask();
  }

  #changed(): void {
    this.#parts.report({ annotations: true });
  }
}
