import { foldForSearch } from '../text/fold';

/** What an annotation can be filtered by, beside its words. */
export const FILTER_FIELDS = ['tag', 'entity', 'article', 'annotator', 'outlet', 'date', 'state'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** A filter as it is written: `tag:claim state:orphan "two words" outlet:"The Post"`. */
export interface AnnotationFilter {
  /** Folded; each must occur. */
  readonly words: readonly string[];
  /** Folded values by field: one of them must fit. */
  readonly fields: ReadonlyMap<FilterField, readonly string[]>;
}

/** What a filter is asked about. */
export interface FilteredAnnotation {
  /** The tag and those above it. */
  readonly tags: readonly string[];
  /** Id, name and aliases; empty where there is none. */
  readonly entity: readonly string[];
  /** Path and title. */
  readonly article: readonly string[];
  readonly annotator: string;
  readonly outlet: string;
  /** ISO, possibly partial; empty where it is not known. */
  readonly date: string;
  readonly state: string;
  /** Quote, entity, note and attributes. */
  text(): string;
}

/** Reads a filter. Never throws; `name:` of anything that is not a field is a word. */
export function readAnnotationFilter(written: string): AnnotationFilter {
  const words: string[] = [];
  const fields = new Map<FilterField, string[]>();
  for (const part of written.match(/[^\s":]+:"[^"]*"?|"[^"]*"?|\S+/g) ?? []) {
    const [, name, value = ''] = /^([a-z]+):(.*)$/s.exec(part) ?? [];
    const field = FILTER_FIELDS.find(known => known === name);
    const text = foldForSearch((field === undefined ? part : value).replaceAll('"', '')).trim();
    if (text === '') continue;
    if (field === undefined) words.push(text);
    else fields.set(field, [...(fields.get(field) ?? []), text]);
  }
  return { words, fields };
}

export const isEmptyFilter = ({ words, fields }: AnnotationFilter): boolean => words.length === 0 && fields.size === 0;

/** True where every word occurs, and of each field one value fits: a tag, annotator and state as a whole, of the others a part. */
export function fitsFilter({ words, fields }: AnnotationFilter, annotation: FilteredAnnotation): boolean {
  for (const [field, values] of fields) if (!values.some(value => FITS[field](annotation, value))) return false;
  if (words.length === 0) return true;
  const text = foldForSearch(annotation.text());
  return words.every(word => text.includes(word));
}

const FITS: Readonly<Record<FilterField, (annotation: FilteredAnnotation, value: string) => boolean>> = {
  tag: ({ tags }, value) => tags.some(tag => foldForSearch(tag) === value),
  entity: ({ entity }, value) => entity.some(name => foldForSearch(name).includes(value)),
  article: ({ article }, value) => article.some(name => foldForSearch(name).includes(value)),
  annotator: ({ annotator }, value) => foldForSearch(annotator) === value,
  outlet: ({ outlet }, value) => foldForSearch(outlet).includes(value),
  date: ({ date }, value) => date.startsWith(value),
  state: ({ state }, value) => state === value,
};
