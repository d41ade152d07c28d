import { foldForSearch } from '../text/fold';
import { readSpan } from '../text/reading';
import { sliceOf } from '../text/span';
import type { ArticleAnalysis } from './analyse';
import type { PostingColumns } from './outlinePage';
import type { Contributions } from './postings';

/** How often names are written in one way. */
export interface FormCount {
  readonly mentions: number;
  readonly articles: number;
}

/** How often each writing of a name is a mention, whoever is meant by it: by {@link foldForSearch} of what the articles have. */
export class FormCounts {
  readonly #counts = new Map<string, FormCount>();

  /** Replaces what an article contributes. */
  replace(before: Contributions, after: Contributions): void {
    for (const [form, mentions] of before) if (before.get(form) !== after.get(form)) this.#add(form, -mentions, -1);
    for (const [form, mentions] of after) if (before.get(form) !== after.get(form)) this.#add(form, mentions, 1);
  }

  /** Adds what articles of a page contribute; `isTaken` says which, by their numbers within the page. */
  loadPage({ keys, lengths, articles, counts }: PostingColumns, isTaken: readonly boolean[]): void {
    let at = 0;
    for (const [nth, form] of keys.entries()) {
      let [mentions, taken] = [0, 0];
      for (const end = at + (lengths[nth] ?? 0); at < end; at++) {
        if (isTaken[articles[at] ?? -1] !== true) continue;
        mentions += counts[at] ?? 0;
        taken++;
      }
      if (taken > 0) this.#add(form, mentions, taken);
    }
  }

  /** Of a writing, folded. */
  of(form: string): FormCount {
    return this.#counts.get(form) ?? NONE;
  }

  #add(form: string, mentions: number, articles: number): void {
    const known = this.of(form);
    const sum = { mentions: known.mentions + mentions, articles: known.articles + articles };
    if (sum.articles === 0) this.#counts.delete(form);
    else this.#counts.set(form, sum);
  }
}

const NONE: FormCount = { mentions: 0, articles: 0 };

/** How many mentions of an article have each writing. Words are as they are read, not as a line break parts them. */
export function formCountsOf({ article: { text, reading }, mentions }: ArticleAnalysis): Contributions {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const form = foldForSearch(reading === undefined ? sliceOf(text, mention) : sliceOf(reading.text, readSpan(reading, mention)));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}
