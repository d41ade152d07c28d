import type { AnnotationService } from '../annotations/annotationService';
import { findRenamed, type LostArticle, type Renaming } from '../core/annotations/renamed';
import type { ArticleId } from '../core/article/types';
import { FOLDER_MESSAGES } from './messages';
import { debounced, turns } from './timing';

export interface RenamedArticlesHost {
  readonly annotations: AnnotationService;
  /** All articles. */
  ids(): readonly ArticleId[];
  textOf(article: ArticleId): string | null;
  /** Says something to the user. */
  inform(message: string): void;
  /** What the user chose; null where nothing. */
  ask(message: string, actions: readonly string[]): Promise<string | null>;
  /** Runs work after what is under way; it does not reject. */
  later(work: () => Promise<void>): void;
  /** Annotations have moved. */
  moved(): void;
}

/** An article that is gone for so long was not only replaced. */
const FOLLOW_MS = 1500;

/**
 * Annotated articles that were renamed or moved outside the editor are known by their text, and their annotations follow, which is said once.
 * Where the text was changed as well, the user is asked, once for each pair of names.
 */
export class RenamedArticles {
  readonly #host: RenamedArticlesHost;
  /** Those whose new name is not known. */
  readonly #lost = new Set<ArticleId>();
  readonly #asked = new Set<string>();
  /** Articles that came, changed or went on the disk. */
  #touched = new Set<ArticleId>();
  readonly #soon = debounced(FOLLOW_MS, 4 * FOLLOW_MS, () => {
    const touched = this.#touched;
    this.#touched = new Set();
    this.#host.later(() => this.follow(touched));
  });

  constructor(host: RenamedArticlesHost) {
    this.#host = host;
  }

  /** Articles came, changed or went on the disk: new names are looked for after a pause. */
  touched(articles: Iterable<ArticleId>): void {
    for (const article of articles) this.#touched.add(article);
    if (this.#touched.size > 0 && this.#host.annotations.size > 0) this.#soon.ask();
  }

  cancel(): void {
    this.#soon.cancel();
  }

  /** Looks for new names. `touched`: the articles that came, changed or went since; null for all. */
  async follow(touched: ReadonlySet<ArticleId> | null): Promise<void> {
    const { annotations, ids, textOf } = this.#host;
    const turn = turns();
    const lost: LostArticle[] = [];
    for (const article of touched === null ? annotations.articles() : new Set([...this.#lost, ...touched])) {
      lost.push(...annotations.lostArticles([article]));
      if (turn.isOver()) await turn.next();
    }
    const isNews = lost.some(({ article }) => !this.#lost.has(article));
    this.#lost.clear();
    for (const { article } of lost) this.#lost.add(article);
    if (lost.length === 0) return;
    const annotated = new Set(annotations.articles());
    const candidates = (touched === null || isNews ? ids() : [...touched]).filter(id => !annotated.has(id) || this.#lost.has(id));
    const finding = findRenamed(lost, candidates, textOf);
    let step = finding.next();
    for (; step.done !== true; step = finding.next()) if (turn.isOver()) await turn.next();
    const found = step.value;
    const certain = found.filter(({ isCertain }) => isCertain);
    if (certain.length > 0) {
      await this.#move(certain);
      this.#host.inform(FOLDER_MESSAGES.renamed(certain));
    }
    for (const renaming of found) if (!renaming.isCertain) void this.#ask(renaming);
  }

  async #move(renamings: readonly Renaming[]): Promise<void> {
    await this.#host.annotations.moves.onArticlesRenamed(renamings);
    for (const { from } of renamings) this.#lost.delete(from);
    this.#host.moved();
  }

  async #ask(renaming: Renaming): Promise<void> {
    const pair = `${renaming.from}\n${renaming.to}`;
    if (this.#asked.has(pair)) return;
    this.#asked.add(pair);
    const { ask, later, textOf } = this.#host;
    const chosen = await ask(FOLDER_MESSAGES.maybeRenamed(renaming), [FOLDER_MESSAGES.moveAnnotations, FOLDER_MESSAGES.notNow]);
    if (chosen !== FOLDER_MESSAGES.moveAnnotations) return;
    later(async () => {
      // The article may be back by now.
      if (textOf(renaming.from) === null) await this.#move([renaming]);
    });
  }
}
