import type { TextId } from './texts';
import { type IndexedArticle, unitsOf } from './units';
import type { UnitId, UnitTable } from './unitTable';

/** What is asked to count them. */
export interface AloneSource {
  readonly units: UnitTable;
  articleAt(number: number): IndexedArticle | undefined;
  /** True where a unit of an article is beside no copied passage, as its scope sees it. */
  isAlone(indexed: IndexedArticle, unit: UnitId, scope: string): boolean;
}

/** In how many articles of a scope: exactly, or at least in so many. */
interface Count {
  articles: number;
  isExact: boolean;
}

/** In how many articles of a scope a line is alone. What was counted is kept up to date, so that a change costs as much as its article. */
export class AloneLines {
  readonly #source: AloneSource;
  readonly #counts = new Map<TextId, Map<string, Count>>();

  constructor(source: AloneSource) {
    this.#source = source;
  }

  /** {@link ENOUGH_ALONE} where in more. */
  countOf(line: TextId, scope: string): number {
    const known = this.#counts.get(line)?.get(scope);
    if (known !== undefined && (known.isExact || known.articles >= ENOUGH_ALONE)) return Math.min(ENOUGH_ALONE, known.articles);
    const count = this.#count(line, scope);
    const ofLine = this.#counts.get(line);
    if (ofLine === undefined) this.#counts.set(line, new Map([[scope, count]]));
    else ofLine.set(scope, count);
    return Math.min(ENOUGH_ALONE, count.articles);
  }

  /** Counts what an article holds of some lines in, or out. */
  add(indexed: IndexedArticle | undefined, lines: ReadonlySet<TextId>, step: 1 | -1): void {
    const { units, isAlone } = this.#source;
    const counted = new Set<Count>();
    for (const unit of unitsOf(indexed)) {
      const counts = units.isLine(unit) && lines.has(units.textOf(unit)) ? this.#counts.get(units.textOf(unit)) : undefined;
      if (counts === undefined || indexed === undefined) continue;
      for (const scope of indexed.scopes) {
        const count = counts.get(scope);
        if (count === undefined || counted.has(count) || !isAlone(indexed, unit, scope)) continue;
        counted.add(count);
        count.articles += step;
      }
    }
  }

  /** To be called where the articles that hold a line did not change, and what is beside it did. */
  forget(line: TextId, scope?: string): void {
    if (scope === undefined) this.#counts.delete(line);
    else this.#counts.get(line)?.delete(scope);
  }

  forgetAll(): void {
    this.#counts.clear();
  }

  #count(line: TextId, scope: string): Count {
    const { units, articleAt, isAlone } = this.#source;
    const alone = new Set<number>();
    for (let unit = units.firstOf(line); unit >= 0; unit = units.nextOf(unit)) {
      const article = units.articleOf(unit);
      const indexed = articleAt(article);
      if (!units.isLine(unit) || indexed === undefined || !indexed.scopes.includes(scope) || alone.has(article)) continue;
      if (!isAlone(indexed, unit, scope)) continue;
      alone.add(article);
      if (alone.size >= MOST_COUNTED) return { articles: alone.size, isExact: false };
    }
    return { articles: alone.size, isExact: true };
  }
}

/** How many articles in which a line is by itself are enough to look no further. */
export const ENOUGH_ALONE = 3;
/** So many are counted, so that not each article that goes makes all be counted again. */
const MOST_COUNTED = 12;
