import { dateIn } from '../dates';
import { isFilled, paragraphsOf } from '../paragraphs';
import type { DocumentFacts, ImportedDocument, SourcePlace } from '../types';
import { paragraphsOfHtml } from './htmlText';
import type { ReadingOrder } from './readingOrder';
import type { FactRule, XmlFact } from './types';

/** Where a line ends in a text in which every other white space is a blank. */
export const LINE_END = '\u2028';

/** Values of facts, and the rank of the rule that gave them: the first of the table counts. */
export class FoundFacts {
  readonly #found = new Map<XmlFact, { readonly rank: number; readonly values: string[] }>();

  add({ is }: FactRule, rank: number, value: string): void {
    const plain = is === 'html' || is === 'summary' ? value : value.replace(/\s+/g, ' ').trim();
    if (!isFilled(plain)) return;
    const known = this.#found.get(is);
    if (known === undefined || rank < known.rank) this.#found.set(is, { rank, values: [plain] });
    else if (rank === known.rank && !known.values.includes(plain) && known.values.length < MOST_VALUES) known.values.push(plain);
  }

  all(is: XmlFact): readonly string[] {
    return this.#found.get(is)?.values ?? [];
  }

  first(is: XmlFact): string | undefined {
    return this.all(is)[0];
  }

  *others(): Generator<readonly [string, string]> {
    for (const [is, { values }] of this.#found) if (is.startsWith('other:')) yield [is.slice('other:'.length), values.join('; ')];
  }
}

const MOST_VALUES = 500;
/** A summary that is shorter is not taken for a whole article. UTF-16 units. */
const WHOLE_ARTICLE = 1500;

/** A document while it is read. */
export class Draft {
  readonly place: SourcePlace;
  readonly facts = new FoundFacts();
  readonly paragraphs: string[] = [];
  /** What the block of each paragraph is called. */
  readonly blocks: (string | undefined)[] = [];
  /** The order in which the blocks are read, where the file says it. */
  order: ReadingOrder | undefined;
  readonly asides: string[] = [];

  constructor(place: SourcePlace) {
    this.place = place;
  }

  /** The document; what it does not say itself, `common` (what is said about all documents of the file) may. */
  finished(common: FoundFacts): ImportedDocument {
    const first = (is: XmlFact): string | undefined => this.facts.first(is) ?? common.first(is);
    const all = (is: XmlFact): readonly string[] => (this.facts.all(is).length > 0 ? this.facts.all(is) : common.all(is));
    const html = this.paragraphs.length > 0 ? [] : this.facts.all('html').flatMap(paragraphsOfHtml);
    const summary = this.facts.all('summary').flatMap(paragraphsOfHtml);
    const isSummary = this.paragraphs.length === 0 && html.length === 0;
    const paragraphs = isSummary ? summary : [...this.paragraphs, ...html, ...this.asides];
    const written = first('date');
    const dates = written === undefined ? null : dateIn(written);
    const other = Object.fromEntries([
      ...this.facts.others(),
      ...(written !== undefined && dates === null ? [['date', written] as const] : []),
      ...(isSummary || summary.length === 0 ? [] : [['summary', summary.join(' ')] as const]),
    ]);
    const authors = all('author');
    const keywords = all('keywords');
    const isShort = isSummary && summary.join('').length < WHOLE_ARTICLE;
    const facts: DocumentFacts = {
      title: plainTitle(first('title')),
      ...(dates ?? {}),
      dateEnd: dates?.dateEnd ?? dateIn(first('dateEnd') ?? '')?.date,
      outlet: first('outlet'),
      author: authors.length === 0 ? undefined : authors.map(withoutBy).join('; '),
      url: all('url').find(url => /^https?:\/\/\S+$/i.test(url)),
      language: languageIn(first('language')),
      section: first('section'),
      page: first('page'),
      edition: first('edition'),
      dateline: first('dateline'),
      keywords: keywords.length === 0 ? undefined : keywords,
      copyright: first('copyright'),
      id: first('id'),
      other: Object.keys(other).length === 0 ? undefined : other,
      text: isShort && summary.length > 0 ? 'abstract' : undefined,
    };
    if (paragraphs.length !== this.blocks.length || !this.blocks.some(each => each !== undefined))
      return { place: this.place, facts, paragraphs };
    const order = this.order?.sorted(this.blocks) ?? this.blocks.map((_, at) => at);
    return { place: this.place, facts, paragraphs: order.map(at => paragraphs[at] ?? ''), blocks: order.map(at => this.blocks[at]) };
  }
}

/** The lines of a paragraph; a preserved text may have several. */
export const paragraphsIn = (text: string, isPreserved: boolean): readonly string[] =>
  isPreserved
    ? paragraphsOf(text.replaceAll(LINE_END, '\n'))
    : [
        text
          .replace(/[^\S\u2028]+/g, ' ')
          .split(LINE_END)
          .map(line => line.trim())
          .filter(isFilled)
          .join('\n'),
      ].filter(isFilled);

const withoutBy = (author: string): string => author.replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '');

const plainTitle = (title: string | undefined): string | undefined => {
  const [text] = title === undefined || !/[<&]/.test(title) ? [title] : [paragraphsOfHtml(title).join(' ')];
  return text;
};

/** A code as it is; a name is not guessed at. */
const languageIn = (value: string | undefined): string | undefined =>
  value !== undefined && /^[a-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/i.test(value) ? value.replaceAll('_', '-') : undefined;
