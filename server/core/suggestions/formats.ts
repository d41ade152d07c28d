import type { ImportContext, ImportedFile, Importing } from '../annotations/formats/exchange';
import { ANNOTATION_FORMATS, type AnnotationFormatName } from '../annotations/formats/formatNames';
import { formatOf } from '../annotations/formats/formats';
import type { Annotation } from '../annotations/types';
import { selectorsFor } from '../quotes/selectors';
import { trimmed } from '../text/span';
import { importCoreNlp, importCoreNlpConll } from './coreNlp';
import { isTaggerFormat, TAGGER_FORMATS, type TaggerFormatName } from './formatNames';
import { typeOfLabel } from './labels';
import { suggestionMessages as MESSAGES, TAGGER_LABELS } from './messages';
import { importSpanRecords } from './spanRecords';
import type { OutsideName } from './types';

/** A form that only programs write which find names. */
interface TaggerFormat {
  readonly label: string;
  /** What files of it end with, in lower case. */
  readonly endings: readonly string[];
  import(file: ImportedFile, context: ImportContext): Importing;
}

const TAGGERS = {
  'spacy-doc': { label: TAGGER_LABELS['spacy-doc'], endings: ['.json', '.jsonl'], import: importSpanRecords },
  gliner: { label: TAGGER_LABELS.gliner, endings: ['.json', '.jsonl'], import: importSpanRecords },
  corenlp: { label: TAGGER_LABELS.corenlp, endings: ['.json'], import: importCoreNlp },
  'corenlp-conll': { label: TAGGER_LABELS['corenlp-conll'], endings: ['.conll'], import: importCoreNlpConll },
} as const satisfies Readonly<Record<TaggerFormatName, TaggerFormat>>;

export type SuggestionFormatName = TaggerFormatName | AnnotationFormatName;
/** The forms that names come in which other programs found: those of taggers, and those of annotations. */
export const SUGGESTION_FORMATS: readonly SuggestionFormatName[] = [...TAGGER_FORMATS, ...ANNOTATION_FORMATS];

export const suggestionFormatOf = (name: SuggestionFormatName): TaggerFormat & { readonly beside?: (path: string) => readonly string[] } =>
  isTaggerFormat(name) ? TAGGERS[name] : formatOf(name);

export interface OutsideRead {
  readonly names: readonly OutsideName[];
  /** What could not be read or has no place, a sentence each. */
  readonly problems: readonly string[];
  /** What is not a name, in a sentence; absent where all are. */
  readonly skipped?: string;
}

/**
 * The names of a file, each at its place in its article; in steps, each of which yields the share that is done. A name is taken only where its place is
 * beyond doubt, and where its label is one of names.
 */
export function* readOutside(name: SuggestionFormatName, file: ImportedFile, context: ImportContext): Generator<number, OutsideRead> {
  const { annotations, problems } = yield* suggestionFormatOf(name).import(file, context);
  const others = new Map<string, number>();
  const names: OutsideName[] = [];
  let unplaced = 0;
  for (const annotation of annotations) {
    const label = annotation.tag ?? '';
    const type = typeOfLabel(label);
    if (type === undefined) others.set(label, (others.get(label) ?? 0) + 1);
    else if (!isPlaced(annotation, context)) unplaced++;
    else {
      const score = Number(annotation.attributes?.['score'] ?? Number.NaN);
      const text = context.textOf(annotation.article) ?? '';
      // Some programs count the blanks around a name as well.
      const { position, quote } = selectorsFor(text, trimmed(text, annotation.position));
      const { exact, prefix, suffix } = quote;
      const place = { article: annotation.article, position, quote: { exact, prefix, suffix } };
      if (exact !== '') names.push({ ...place, type, label, ...(score >= 0 && score <= 1 ? { score } : {}) });
    }
  }
  const said = problems.flatMap(({ code, message }) => (OWN.has(code) ? [] : [message]));
  if (unplaced > 0) said.push(MESSAGES.unplaced(unplaced));
  return { names, problems: said, ...(others.size === 0 ? {} : { skipped: MESSAGES.notNames([...others]) }) };
}

/** What an import of annotations says of what has no place, or says nothing. */
const OWN: ReadonlySet<string> = new Set(['orphan', 'empty-annotation']);

const isPlaced = ({ article, position, quote }: Annotation, context: ImportContext): boolean =>
  context.textOf(article)?.slice(position.start, position.end) === quote.exact;
