import { dateIn } from './dates';
import { type FieldRole, languageNamed, wordCountIn } from './fieldLabels';
import { textExportMessages } from './messages';
import type { DocumentFacts, ImportedDocument, ImportItem } from './types';

/** The fields of an article in an export, gathered one by one. The first of two values of a field counts, and no value is lost. */
export class ExportFields {
  readonly #values = new Map<FieldRole, string>();
  readonly #other = new Map<string, string>();

  get(role: FieldRole): string | undefined {
    return this.#values.get(role);
  }

  set(role: FieldRole, label: string, value: string): void {
    const text = value.trim();
    if (text === '') return;
    if (role === 'other' || role === 'loadDate' || role === 'correction') this.#keep(label, text);
    else if (role === 'keywords' && this.#values.has('keywords')) this.#values.set('keywords', `${this.#values.get('keywords')}; ${text}`);
    else if (!this.#values.has(role)) this.#values.set(role, text);
    else if (this.#values.get(role) !== text) this.#keep(label, text);
  }

  #keep(label: string, text: string): void {
    const known = this.#other.get(label);
    this.#other.set(label, known === undefined || known === text ? text : `${known}; ${text}`);
  }

  facts(): DocumentFacts {
    const { page, section } = sectionAndPage(this.get('section'), this.get('page'));
    const keywords = keywordsIn(this.get('keywords') ?? '');
    const length = this.get('length');
    const language = this.get('language');
    const code = language === undefined ? undefined : languageNamed(language);
    if (language !== undefined && code === undefined) this.#keep('language', language);
    const count = length === undefined ? undefined : (wordCountIn(length) ?? (/^\d+$/.test(length) ? Number(length) : undefined));
    if (length !== undefined && count === undefined) this.#keep('length', length);
    const date = this.get('date');
    return {
      title: this.get('title'),
      ...(date === undefined ? {} : (dateIn(date) ?? {})),
      outlet: this.get('outlet'),
      author: authorIn(this.get('byline')),
      url: this.get('url'),
      language: code,
      section,
      page,
      edition: this.get('edition'),
      dateline: this.get('dateline'),
      keywords: keywords.length === 0 ? undefined : keywords,
      length: count,
      copyright: this.get('copyright'),
      id: this.get('id'),
      other: this.#other.size === 0 ? undefined : Object.fromEntries(this.#other),
    };
  }
}

/** 'By Lena Quist' is Lena Quist. */
const authorIn = (byline: string | undefined): string | undefined =>
  byline?.replace(/^(?:by|von|par|por|di|door|af|av):?\s{1,4}(?=\p{Lu})/iu, '').replace(/[;,]\s*$/, '');

/** 'NEWS; Pg. 3' has both; 'Seite 3', 'S. 3' and 'p. A1' are pages. */
function sectionAndPage(section: string | undefined, page: string | undefined): { section: string | undefined; page: string | undefined } {
  const plain = page?.replace(/^(?:pp?\.|pg\.?|page|pages|seiten?|s\.|pag\.?|página|pagina)\s*/iu, '');
  if (section === undefined || plain !== undefined) return { section, page: plain };
  const parts = section.split(/;|,(?= ?(?:Pg|S|p)\.)/).map(part => part.trim());
  const at = parts.findIndex(part => PAGE.test(part));
  if (at < 0) return { section, page: undefined };
  const rest = parts.filter((_, index) => index !== at).join('; ');
  return { section: rest === '' ? undefined : rest, page: PAGE.exec(parts[at] ?? '')?.[1] };
}

const PAGE = /^(?:Pg\.?|Pp?\.|Page|Pages|Seiten?|S\.|Pág\.?|Pag\.?|Página|Blz\.?)\s*([\p{L}\d].{0,20})$/iu;

/** 'STRIKES (92%); FERRIES (90%)' without the weights, each once. */
function keywordsIn(value: string): readonly string[] {
  const words = value
    .split(/[;|]/)
    .map(word => word.replace(/\(\d{1,3}\s?%\)/g, '').trim())
    .filter(word => word !== '');
  return [...new Set(words)];
}

/** Databases count words in other ways than by blanks; a difference is more than so many words, and more than this share. */
const WORDS_APART = 30;
const SHARE_APART = 0.3;

/** A document, with a warning where it has far fewer or more words than its source says. */
export function* checkedDocument(
  document: ImportedDocument,
  lines?: { readonly from: number; readonly to: number },
): Generator<ImportItem> {
  const stated = document.facts.length;
  const words = document.paragraphs.reduce((sum, paragraph) => sum + (paragraph.match(/\S+/g)?.length ?? 0), 0);
  yield { document };
  if (stated === undefined || document.facts.text !== undefined) return;
  const apart = Math.abs(words - stated);
  if (apart > WORDS_APART && apart > SHARE_APART * stated)
    yield { warning: { place: document.place, message: textExportMessages.otherLength(words, stated, lines) } };
}
