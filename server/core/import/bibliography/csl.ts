import { dateIn } from '../dates';
import { jsonElements } from '../jsonElements';
import type { DocumentFacts, ImportItem, ImportSource } from '../types';
import { keywordsIn, other } from './bibtex';
import { bibliographyMessages } from './messages';
import type { BibliographyEntry } from './types';

type Item = Readonly<Record<string, unknown>>;

/** The items of CSL-JSON (the data schema of the Citation Style Language 1.0.2), as Zotero and others write it. */
export async function* cslEntries(source: ImportSource): AsyncGenerator<BibliographyEntry | Extract<ImportItem, { warning: unknown }>> {
  for await (const element of jsonElements(source)) {
    if ('problem' in element) {
      yield { warning: { place: {}, message: element.problem, isLeftOut: true } };
      continue;
    }
    const { value, record } = element;
    const place = { record };
    if (isItem(value) && (typeof value.id === 'string' || typeof value.id === 'number'))
      yield { place, ...entryOf(value, String(value.id)) };
    else yield { warning: { place, message: bibliographyMessages.notAnItem, isLeftOut: true } };
  }
}

const isItem = (value: unknown): value is Item & { readonly id?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entryOf(item: Item, id: string): Omit<BibliographyEntry, 'place'> {
  const text = (name: string): string | undefined => {
    const value = item[name];
    const plain =
      typeof value === 'string' || typeof value === 'number'
        ? String(value)
            .replace(/<\/?(?:i|b|span|sup|sub)\b[^<>]*>/g, '')
            .trim()
        : '';
    return plain === '' ? undefined : plain;
  };
  const url = text('URL');
  const keywords = text('keyword');
  const facts: DocumentFacts = {
    title: text('title'),
    ...datesOf(item['issued']),
    outlet: text('container-title') ?? text('publisher'),
    author: authorsOf(item['author']),
    url: url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined,
    language: /^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.exec(text('language') ?? '')?.[0],
    section: text('section'),
    page: text('page'),
    edition: text('edition'),
    dateline: text('publisher-place'),
    keywords: keywords === undefined ? undefined : keywordsIn(keywords),
    id,
    other: other({ doi: text('DOI'), issn: text('ISSN'), note: text('note') }),
  };
  return { facts, abstract: text('abstract'), files: filesOf(id, item) };
}

function datesOf(issued: unknown): Pick<DocumentFacts, 'date' | 'dateEnd'> {
  if (!isItem(issued)) return {};
  const parts: unknown = issued['date-parts'];
  const dates = Array.isArray(parts) ? parts.map(isoOf).filter(date => date !== undefined) : [];
  const [date, dateEnd] = dates;
  if (date !== undefined) return { date, dateEnd };
  const written = [issued['raw'], issued['literal']].find(value => typeof value === 'string');
  return (typeof written === 'string' ? dateIn(written) : null) ?? {};
}

/** [2021, 3, 4], also as texts. */
function isoOf(parts: unknown): string | undefined {
  if (!Array.isArray(parts) || parts.length === 0) return undefined;
  const numbers = parts.slice(0, 3).map(Number);
  if (numbers.some(part => !(part > 0))) return undefined;
  return dateIn(numbers.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))?.date;
}

function authorsOf(authors: unknown): string | undefined {
  const names = (Array.isArray(authors) ? authors : []).filter(isItem).map(author =>
    ['given', 'non-dropping-particle', 'family', 'suffix', 'literal']
      .map(part => author[part])
      .filter(part => typeof part === 'string')
      .join(' '),
  );
  return names.length === 0 ? undefined : names.join('; ');
}

/** CSL-JSON has no place for files: some programs add one, and else a file is named after the item. */
function filesOf(id: string, item: Item): string[] {
  const named = [
    item['file'],
    ...(Array.isArray(item['attachments']) ? item['attachments'].map(each => (isItem(each) ? each['path'] : each)) : []),
  ];
  const key = id.slice(id.lastIndexOf('/') + 1);
  const usual = ['txt', 'md', 'html'].flatMap(ending => [`${key}.${ending}`, `files/${key}.${ending}`]);
  return [...named.filter((path): path is string => typeof path === 'string' && path !== ''), ...usual];
}
