import { foldForSearch } from '../text/fold';
import { readJsonLines, sortedLines } from './jsonLines';

/** Something that is offered no more, because somebody said so. */
export type Dismissal =
  /** An annotation that is not copied into another article. */
  | { readonly kind: 'copy'; readonly annotation: string; readonly article: string }
  /** One place that a query finds: its words and those around it. */
  | HitDismissal
  /** Words that no query finds anywhere. */
  | { readonly kind: 'phrase'; readonly phrase: string }
  /** A name that is not suggested for the register. */
  | { readonly kind: 'name'; readonly name: string };

export interface HitDismissal {
  readonly kind: 'hit';
  readonly query: string;
  readonly article: string;
  readonly exact: string;
  /** On one line: white space makes no difference. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where what was dismissed is kept, relative to the corpus folder. */
export const DISMISSED_PATH = 'pressmark/dismissed.jsonl';

/** What was dismissed, and lines that cannot be read, which are kept as they are. */
export interface DismissedFile {
  readonly dismissals: readonly Dismissal[];
  readonly unreadable: readonly string[];
}

/** Reads {@link DISMISSED_PATH}. Never throws. */
export function parseDismissed(text: string): DismissedFile {
  const { items, unreadable } = readJsonLines(text, dismissalIn);
  return { dismissals: items, unreadable };
}

/** One a line, each once, sorted, so that git merges what two people dismissed. */
export function serialiseDismissed({ dismissals, unreadable }: DismissedFile): string {
  return sortedLines(dismissals.map(dismissalLine), unreadable);
}

/** A dismissal as it is written, the same for the same. */
export function dismissalLine(dismissal: Dismissal): string {
  switch (dismissal.kind) {
    case 'copy':
      return JSON.stringify({ kind: 'copy', annotation: dismissal.annotation, article: dismissal.article });
    case 'phrase':
      return JSON.stringify({ kind: 'phrase', phrase: dismissal.phrase });
    case 'name':
      return JSON.stringify({ kind: 'name', name: dismissal.name });
    case 'hit': {
      const { query, article, exact, prefix, suffix } = dismissal;
      return JSON.stringify({ kind: 'hit', query, article, exact, prefix, suffix });
    }
  }
}

/** A phrase as it is compared: case, diacritics and white space make no difference. */
export const phraseKey = (words: string): string => foldForSearch(words).replace(/\s+/g, ' ').trim();

function dismissalIn(value: Readonly<Record<string, unknown>>): Dismissal | null {
  const { kind, annotation, article, query, exact, prefix, suffix, phrase, name } = value;
  if (kind === 'copy' && typeof annotation === 'string' && typeof article === 'string') return { kind, annotation, article };
  if (kind === 'phrase' && typeof phrase === 'string') return { kind, phrase };
  if (kind === 'name' && typeof name === 'string') return { kind, name };
  const texts = { query, article, exact, prefix, suffix };
  if (kind !== 'hit' || Object.values(texts).some(each => typeof each !== 'string')) return null;
  return { kind, ...(texts as Omit<HitDismissal, 'kind'>) };
}
