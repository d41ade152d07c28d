import type { ArticleId, Header } from '../article/types';
import type { ArticleAnalysis } from './analyse';
import { ArticleNumbers } from './articleNumbers';
import { type DateCounts, DatePostings, dateCountsOf } from './datePostings';
import { FormCounts, formCountsOf } from './formCounts';
import { introductionsOf } from './introductions';
import type { OutlinePage } from './outlinePage';
import { type Contributions, Postings } from './postings';

/** What one article contributes to the postings. */
export interface ArticleContributions {
  /** Its place in time: see {@link timeOrder}. */
  readonly order: string;
  /** How many mentions of each entity it has. */
  readonly mentions: Contributions;
  /** How many mentions have each writing: see {@link FormCounts}. */
  readonly forms: Contributions;
  /** By entity the rank of its best mention. */
  readonly introductions: Contributions;
  readonly dates: DateCounts;
}

/** The postings of a corpus, which all name its articles by the same numbers. */
export class ArticlePostings {
  readonly #numbers = new ArticleNumbers();
  readonly mentions = new Postings(this.#numbers);
  readonly forms = new FormCounts();
  readonly introductions = new Postings(this.#numbers, true);
  readonly timexes = new DatePostings(this.#numbers);

  /** Replaces what an article contributes; null where it contributes nothing. In a load the postings are put in order when they are next asked for. */
  replace(id: ArticleId, before: ArticleContributions | null, after: ArticleContributions | null, isLoad = false): void {
    const [was, is] = [before ?? NOTHING, after ?? NOTHING];
    const orders = { was: was.order, is: is.order };
    if (before === null) this.#numbers.set(id, is.order);
    this.mentions.replace(id, was.mentions, is.mentions, orders, isLoad);
    this.forms.replace(was.forms, is.forms);
    this.introductions.replace(id, was.introductions, is.introductions, orders, isLoad);
    this.timexes.replace(id, was.dates, is.dates, orders, isLoad);
    if (after === null) this.#numbers.delete(id);
    else this.#numbers.set(id, is.order);
  }

  /** Takes in what articles of a page contribute that contributed nothing, in a load; `isTaken` says which, by their numbers within the page. */
  loadPage({ articles, mentions, forms, introductions, dates }: OutlinePage, isTaken: readonly boolean[]): void {
    const numbers = articles.map((outline, nth) => (isTaken[nth] === true ? this.#numbers.set(outline.id, timeOrder(outline)) : undefined));
    this.mentions.loadPage(mentions, numbers);
    this.forms.loadPage(forms, isTaken);
    this.introductions.loadPage(introductions, numbers);
    this.timexes.loadPage(dates, numbers);
  }

  /** See {@link Postings.settle}. */
  *settle(): Generator<undefined> {
    yield* this.#numbers.rank();
    for (const postings of [this.mentions, this.introductions, this.timexes]) yield* postings.settle();
  }

  /** Compares two articles by their place in time, then by id. */
  readonly byTime = (a: ArticleId, b: ArticleId): number => {
    const [first, second] = [a, b].map(id => this.#numbers.orderOf(this.#numbers.numberOf(id) ?? -1)) as [string, string];
    return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1;
  };
}

export function contributionsOf(analysis: ArticleAnalysis): ArticleContributions {
  return {
    order: timeOrder(analysis),
    mentions: mentionCounts(analysis),
    forms: formCountsOf(analysis),
    introductions: introductionsOf(analysis),
    dates: dateCountsOf(analysis.timexes),
  };
}

/** Articles in order of time: by publication date, the undated last. */
export const timeOrder = ({ header }: { readonly header: Header }): string => header.published?.value ?? '\uffff';

const NOTHING: ArticleContributions = {
  order: '',
  mentions: new Map(),
  forms: new Map(),
  introductions: new Map(),
  dates: dateCountsOf([]),
};

function mentionCounts({ mentions }: ArticleAnalysis): Contributions {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
