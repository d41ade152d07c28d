import type { Article, ArticleId } from '../article/types';
import { REUSE_MESSAGES } from '../reuse/messages';
import { alignPassages } from '../reuse/spread';
import { currentSpan, parseStoredReuse, type StoredLine, type StoredPlace } from '../reuse/storedReuse';
import type { Alignment } from '../reuse/types';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';

/** Where an article is found by its id. */
export type Articles = (id: ArticleId) => Article | undefined;

/** A place of a line, by their indices. */
interface PlaceRef {
  readonly line: number;
  readonly place: number;
}

/**
 * The copies that another tool found, as `pressmark/reuse.jsonl` keeps them. Their places in the current articles are found when
 * it is asked, and remembered as long as these stay as they are.
 */
export class ImportedReuse {
  #text: string | null = null;
  #lines: readonly StoredLine[] = [];
  #problems: readonly FileProblem[] = [];
  #byArticle = new Map<ArticleId, PlaceRef[]>();
  #currentSpans = new Map<StoredPlace, Span | null>();
  /** By line, and by the two places of it. */
  #aligned = new Map<number, Map<string, readonly Alignment[]>>();

  /** The file's text; null where there is none. */
  get text(): string | null {
    return this.#text;
  }

  /** Takes over the file's text; null where it is gone. Returns the articles it named before or names now. */
  set(text: string | null): ReadonlySet<ArticleId> {
    const before = [...this.#byArticle.keys()];
    const { lines, problems } = parseStoredReuse(text ?? '');
    this.#text = text;
    this.#lines = lines;
    this.#problems = problems;
    this.#currentSpans = new Map();
    this.#aligned = new Map();
    this.#byArticle = new Map();
    for (const [line, { places }] of lines.entries()) {
      for (const [place, { article }] of places.entries()) {
        const refs = this.#byArticle.get(article);
        if (refs === undefined) this.#byArticle.set(article, [{ line, place }]);
        else refs.push({ line, place });
      }
    }
    return new Set([...before, ...this.#byArticle.keys()]);
  }

  /** To be called when an article comes, goes or is read again. */
  forget(id: ArticleId): void {
    for (const { line, place } of this.#byArticle.get(id) ?? []) {
      const stored = this.#lines[line]?.places[place];
      if (stored !== undefined) this.#currentSpans.delete(stored);
      this.#aligned.delete(line);
    }
  }

  /** The other articles that share a line with this one. */
  articlesSharingWith(id: ArticleId): ReadonlySet<ArticleId> {
    const sharing = new Set(
      (this.#byArticle.get(id) ?? []).flatMap(({ line }) => this.#lines[line]?.places.map(({ article }) => article) ?? []),
    );
    sharing.delete(id);
    return sharing;
  }

  /** The places that an article shares with others (or with `other` alone), passage by passage; `a` is in the article. */
  alignmentsOf(id: ArticleId, articles: Articles, other?: ArticleId): readonly Alignment[] {
    return (this.#byArticle.get(id) ?? []).flatMap(({ line, place }) => {
      const places = this.#lines[line]?.places ?? [];
      const others = [...places.keys()].filter(at => at !== place && (other === undefined || places[at]?.article === other));
      return others.slice(0, MOST_COPIES).flatMap(at => this.#align(line, place, at, articles));
    });
  }

  /** For every line, its first place that still exists, aligned with each of the others, passage by passage. */
  *lines(articles: Articles): Generator<readonly Alignment[]> {
    for (const [line, { places }] of this.#lines.entries()) {
      const found = [...places.keys()].filter(at => this.#spanOf(places[at], articles) !== null);
      const [first, ...others] = found;
      if (first !== undefined) yield others.flatMap(at => this.#align(line, first, at, articles));
    }
  }

  /** Lines that cannot be read, and those of which a place no longer occurs in its article. Looks at every line; reports the first {@link MOST_PROBLEMS}. */
  problemsWith(articles: Articles): readonly FileProblem[] {
    const stale = this.#lines.flatMap(line => {
      const gone = line.places.filter(place => this.#spanOf(place, articles) === null);
      if (gone.length === 0) return [];
      const names = [...new Set(gone.map(({ article }) => `"${article}"`))].join(', ');
      const left = line.places.length - gone.length > 1 ? REUSE_MESSAGES.otherCopiesShown : REUSE_MESSAGES.notShown;
      const message = REUSE_MESSAGES.staleImport(line.source, names, left);
      return [{ start: line.start, end: line.end, code: 'stale-copies', severity: 'warning' as const, message }];
    });
    const problems = [...this.#problems, ...stale].sort((a, b) => a.start - b.start);
    const [last, left] = [problems[MOST_PROBLEMS - 1], problems.length - MOST_PROBLEMS];
    if (last === undefined || left <= 0) return problems;
    return [...problems.slice(0, MOST_PROBLEMS - 1), { ...last, message: REUSE_MESSAGES.moreOfThese(last.message, left) }];
  }

  #align(line: number, from: number, to: number, articles: Articles): readonly Alignment[] {
    const key = `${from} ${to}`;
    const known = this.#aligned.get(line)?.get(key);
    if (known !== undefined) return known;
    const places = this.#lines[line]?.places ?? [];
    const [placeA, placeB] = [places[from], places[to]];
    const [a, b] = [placeA && articles(placeA.article), placeB && articles(placeB.article)];
    const [spanA, spanB] = [this.#spanOf(placeA, articles), this.#spanOf(placeB, articles)];
    if (a === undefined || b === undefined || spanA === null || spanB === null) return [];
    const alignments = alignPassages({ article: a, span: spanA }, { article: b, span: spanB });
    const ofLine = this.#aligned.get(line) ?? new Map<string, readonly Alignment[]>();
    this.#aligned.set(line, ofLine.set(key, alignments));
    return alignments;
  }

  #spanOf(place: StoredPlace | undefined, articles: Articles): Span | null {
    const known = place && this.#currentSpans.get(place);
    if (known !== undefined) return known;
    const article = place && articles(place.article);
    if (place === undefined || article === undefined) return null;
    const span = currentSpan(place, article.text);
    this.#currentSpans.set(place, span);
    return span;
  }
}

/** More lines are not reported one by one: after an edit of every article all may be out of date. */
const MOST_PROBLEMS = 100;

/** More copies of one place are not listed one by one. */
const MOST_COPIES = 200;
