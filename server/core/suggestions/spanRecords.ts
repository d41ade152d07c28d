import type { ImportContext, ImportedFile, Importing } from '../annotations/formats/exchange';
import { type Fields, integerIn, isFields, listIn, objectsIn, parsed, stringIn } from '../annotations/formats/jsonLines';
import { type Draft, placeDocuments, type ReadDocument } from '../annotations/formats/placing';
import { codePointIndexOf } from '../text/codepoints';

/**
 * Texts with the names that were found in them, as JSON or JSON Lines: spaCy's `Doc.to_json()` (`text`, `ents`), what GLiNER's
 * `predict_entities` returns put beside its text (`text`, `entities` or `predictions`), and GLiNER's own data (`tokenized_text`, `ner`). Offsets are
 * code points, as both programs are written in Python. Never throws.
 */
export function* importSpanRecords({ text, path }: ImportedFile, context: ImportContext): Importing {
  const whole = parsed(text);
  const { objects, problems } = isFields(whole) ? { objects: [whole], problems: [] } : objectsIn(text);
  const documents = objects.flatMap(object => documentOf(object, objects.length === 1 ? path : null));
  const imported = yield* placeDocuments(documents, context);
  return { annotations: imported.annotations, problems: [...problems, ...imported.problems] };
}

function documentOf(object: Fields, path: string | null): ReadDocument[] {
  const meta = isFields(object['meta']) ? object['meta'] : {};
  const named = ['article', 'file', 'source', 'id', 'doc_id', 'name'].map(name => stringIn(object[name]) ?? stringIn(meta[name]));
  const name = named.find(each => each !== undefined) ?? path?.replace(/\.(?:jsonl?|ndjson)$/i, '') ?? null;
  const text = object['text'];
  if (typeof text !== 'string') return tokenisedDocument(object, name);
  const { toUtf16 } = codePointIndexOf(text);
  const spans = ['entities', 'ents', 'predictions', 'spans'].map(each => object[each]).find(Array.isArray);
  const drafts = listIn(spans).flatMap((span): Draft[] => {
    if (!isFields(span)) return [];
    const [start, end] = [integerIn(span['start']), integerIn(span['end'])];
    const label = stringIn(span['label']) ?? stringIn(span['type']) ?? stringIn(span['entity_group']);
    if (start === undefined || end === undefined || label === undefined) return [];
    return [{ span: { start: toUtf16(start), end: toUtf16(end) }, tag: label, ...scoreOf(span['score']) }];
  });
  return [{ name, text, drafts }];
}

/** Words with one blank between; the last one of a name is included in its span. */
function tokenisedDocument(object: Fields, name: string | null): ReadDocument[] {
  const words = listIn(object['tokenized_text']).filter(each => typeof each === 'string');
  if (words.length === 0) return [];
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length + 1;
  }
  const drafts = listIn(object['ner']).flatMap((span): Draft[] => {
    const [first, last, label] = listIn(span);
    const [from, to] = [starts[integerIn(first) ?? -1], starts[integerIn(last) ?? -1]];
    if (from === undefined || to === undefined || typeof label !== 'string') return [];
    return [{ span: { start: from, end: to + (words[Number(last)] ?? '').length }, tag: label }];
  });
  return [{ name, text: words.join(' '), drafts }];
}

/** How sure a program is, as an attribute that {@link placeDocuments} carries. */
export const scoreOf = (score: unknown): Pick<Draft, 'attributes'> =>
  typeof score === 'number' && score >= 0 && score <= 1 ? { attributes: { score: String(score) } } : {};
