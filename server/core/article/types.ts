import type { FileProblem } from '../text/problem';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';

/** An article's path relative to its corpus folder, with forward slashes: its one name in files, payloads and messages. */
export type ArticleId = string;

/**
 * What a passage is; `metadata` is a line about the article (`date 2018-08-16`), `furniture` a line of the web page around it, `markup` what
 * Markdown has that is not read: code, rules, comments, addresses of links.
 */
export type PassageKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'heading'
  | 'caption'
  | 'credit'
  | 'quote'
  | 'list'
  | 'metadata'
  | 'furniture'
  | 'markup';

/** Why a cleaned copy leaves a passage out. */
export interface Verdict {
  readonly drop: 'furniture' | 'repeated';
  /** One clause a reader understands, as in 'an advertisement label'; shown in the problem's message and the edit script. */
  readonly reason: string;
  /** 0 to 1; below {@link DOUBTFUL} the verdict is a hint and the passage stays. */
  readonly strength: number;
  /** For `repeated`: the index of the passage of the same article that is kept. */
  readonly keeps?: number;
}

/** What a researcher can say about a passage, here or always: `caption` and `heading` say what it is, and that it is not furniture. */
export type Decision = 'remove' | 'keep' | 'caption' | 'heading';

export const DECISIONS: readonly Decision[] = ['remove', 'keep', 'caption', 'heading'];

/** Verdicts weaker than this are shown but not acted upon. */
export const DOUBTFUL = 0.5;

/** A block of an article. Passages are sorted and never overlap; outside them there is only white space. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /** Index of the headline or heading passage whose section this passage belongs to; -1 before the first. */
  readonly section: number;
  readonly verdict?: Verdict;
  /** Index of the passage whose paragraph goes on in this one, below what is printed between two pages. */
  readonly continues?: number;
  /** What the researcher said about it, which no rule overrules; kind and verdict are as it says. */
  readonly decision?: { readonly decision: Decision; readonly file: 'articles.yaml' | 'furniture.yaml' };
}

/** A value with the place it was read from; `span` is in the article's text, where the text contains it. */
export interface Sourced<Source extends string> {
  readonly value: string;
  readonly source: Source;
  readonly span?: Span;
}

/** A language other than English: its code (ISO 639-1, 'und' where it has no name), and who says so. */
export interface ArticleLanguage {
  readonly code: string;
  readonly source: 'text' | 'front matter' | 'articles.yaml';
}

/** What the text itself says of one article. A function of the text alone; see {@link Header} for what the researcher overrides. */
export interface Article {
  readonly id: ArticleId;
  readonly text: string;
  /** The text with its broken words whole, in which names, dates and sentences are looked for; absent where it is `text` itself. */
  readonly reading?: Reading;
  /** Of Markdown, the stretches that are read as they are written, in order. What is between them is markup. */
  readonly texts?: readonly Span[];
  readonly passages: readonly Passage[];
  /** Absent for English, and where the text leaves any doubt. */
  readonly language?: ArticleLanguage;
  readonly title?: Sourced<'headline'>;
  readonly author?: Sourced<'byline' | 'metadata'>;
  readonly outlet?: Sourced<'metadata' | 'dateline' | 'credit'>;
  readonly url?: Sourced<'metadata'>;
  /** The pages it was printed on, as its text has them: 'A1', '12-13'. */
  readonly page?: Sourced<'metadata'>;
  /** 'Doha, Qatar –' before a first sentence: the whole span and the place named in it. */
  readonly dateline?: Span & { readonly place: Span };
  /** The second and later articles of a file with several, in order: their passages, which are among this one's, and their headers. */
  readonly stories?: readonly Article[];
  /** YAML, TOML or JSON on top of the text; it is the first passage, and no part of the body. */
  readonly frontMatter?: Span;
  /** What of the text cannot be read as what it is: front matter that is broken. */
  readonly problems?: readonly FileProblem[];
  /** Every day the text itself gives for its publication, best first. ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly dates: readonly PublicationDate[];
  /** Header lines of which more is known once the text and the folder are; in text order; absent where there are none. */
  readonly dateLines?: readonly DateLine[];
}

/** Where each article of a file begins, the first one included. */
export const storyStartsOf = ({ stories = [] }: Article): number[] => [0, ...stories.map(({ passages }) => passages[0]?.start ?? 0)];

/** The text in which words are looked for; offsets in it are brought back by `sourceSpan`. */
export const readTextOf = (article: Article): string => article.reading?.text ?? article.text;

/**
 * A day that an article gives for its publication. `updated` is the day of an update, which counts where nothing else dates the
 * article; `page` is the web page's own clock, which never does.
 */
export interface PublicationDate
  extends Sourced<'articles.yaml' | 'option' | 'metadata' | 'dateline' | 'byline' | 'url' | 'file name' | 'updated' | 'page'> {
  /** Both readings of digits whose order of day and month is open; `value` is then their year. */
  readonly readings?: DateReadings;
}

/** The two days that '03/04/2018' may be, ISO. */
export interface DateReadings {
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/**
 * A line with a date in the header that is the publication date or not by what the text and the other articles of the folder show.
 * `span` is the date.
 */
export interface DateLine extends Span {
  readonly value: string;
  readonly span: Span;
  readonly readings?: DateReadings;
  /** `above` and near the headline; `top` of a web page, whose clock it may be; a line with an `unknown` label. */
  readonly place: 'above' | 'top' | 'unknown';
  /** The line without its date and with its digits as '0': what recurs from article to article. */
  readonly shape: string;
}

/** One entry of `articles.yaml`. */
export interface ArticleEntry {
  readonly id: ArticleId;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  /** The pages it was printed on: 'A1', '12-13'. */
  readonly page?: string;
  /** The code of its language, as in 'de' or 'pt-BR'. */
  readonly language?: string;
  /** Texts of passages the researcher keeps although a rule would drop them. */
  readonly keep: readonly string[];
  /** Texts of passages the researcher removes although no rule would. */
  readonly remove: readonly string[];
  /** Ids of the entities that are meant by names that several entities have. */
  readonly meanings: readonly string[];
  /** Parallel to `meanings`. */
  readonly meaningSpans: readonly Span[];
  /** The entry's key in `articles.yaml`. */
  readonly span: Span;
  readonly spans: Readonly<Record<string, Span>>;
}

/** What is known about an article after `articles.yaml` has had its say. */
export interface Header {
  readonly title: Sourced<'articles.yaml' | 'headline' | 'file name'>;
  readonly published?: PublicationDate;
  readonly outlet?: Sourced<'articles.yaml' | 'metadata' | 'dateline' | 'credit'>;
  readonly author?: Sourced<'articles.yaml' | 'byline' | 'metadata'>;
  readonly url?: Sourced<'articles.yaml' | 'metadata'>;
  readonly page?: Sourced<'articles.yaml' | 'metadata'>;
}
