import { FORMAT_LABELS } from '../messages';
import { annotatorFolderOf } from '../paths';
import type { Relation } from '../types';
import { wellFormed } from './bratNames';
import { type AnnotatedText, annotatedTexts, annotationsIn, byAnnotator, labelOf, lostParts, tagOfLabel } from './contents';
import type { AnnotatedArticle, ExportContext, Exported, ImportContext, ImportedFile, Importing, TextFile } from './exchange';
import { type Fields, integerIn, isFields, listIn, objectsIn, stringIn } from './jsonLines';
import { type Draft, placeDocuments, type ReadDocument } from './placing';

const LABEL = FORMAT_LABELS.doccano;

/**
 * doccano's JSON Lines, one file for each annotator, one line for each article. Without relations a line has `label`, a list of
 * `[start, end, tag]`, which a project for sequence labelling reads; where any annotation has one, `entities` and `relations`, which a
 * project for relations reads. Offsets are UTF-16 units. `article` and `annotator` are kept by doccano as what it knows of a text.
 */
export function exportDoccano(articles: readonly AnnotatedArticle[], _context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  const hasRelations = annotationsIn(texts).some(({ relations }) => relations !== undefined);
  const numbers = new Map(annotationsIn(texts).map(({ id }, index) => [id, index + 1]));
  let relationNumber = 0;
  const contentOf = ({ placed }: AnnotatedText): object => {
    if (!hasRelations) return { label: placed.map(({ annotation, start, end }) => [start, end, labelOf(annotation)]) };
    const here = new Set(placed.map(({ annotation }) => annotation.id));
    return {
      entities: placed.map(({ annotation, start, end }) => ({
        id: numbers.get(annotation.id),
        label: labelOf(annotation),
        start_offset: start,
        end_offset: end,
      })),
      relations: placed.flatMap(({ annotation }) =>
        (annotation.relations ?? [])
          .filter(({ target }) => here.has(target))
          .map(({ type, target }) => ({ id: ++relationNumber, from_id: numbers.get(annotation.id), to_id: numbers.get(target), type })),
      ),
    };
  };
  const files = [...byAnnotator(texts, annotatorFolderOf)].map(([annotator, own]): TextFile => {
    const lines = own.map(each => JSON.stringify({ text: wellFormed(each.text), ...contentOf(each), article: each.article, annotator }));
    return { path: `${annotator}.jsonl`, text: lines.map(line => `${line}\n`).join('') };
  });
  return {
    files,
    lost: lostParts(LABEL, annotationsIn(texts), ['entity', 'note', 'attributes', 'certainty', 'tagless', 'ids', 'times']),
    leftOut,
  };
}

/** Annotations of JSON Lines in either of doccano's two forms. Never throws. */
export function* importDoccano({ text, path }: ImportedFile, context: ImportContext): Importing {
  const { objects, problems } = objectsIn(text);
  const documents = objects.flatMap((object): ReadDocument[] => {
    const documentText = object['text'] ?? object['data'];
    if (typeof documentText !== 'string') return [];
    const annotator = stringIn(object['annotator']);
    const name = stringIn(object['article']) ?? stringIn(object['filename']) ?? (objects.length === 1 ? path : null);
    const drafts = [...labelledSpans(object), ...entitiesOf(object, context)];
    return [{ name, text: documentText, drafts: drafts.map(draft => ({ ...draft, ...(annotator === undefined ? {} : { annotator }) })) }];
  });
  const imported = yield* placeDocuments(documents, context);
  return { annotations: imported.annotations, problems: [...problems, ...imported.problems] };
}

function labelledSpans(object: Fields): Draft[] {
  return listIn(object['label'] ?? object['labels']).flatMap((each): Draft[] => {
    const [start, end, label] = listIn(each);
    return draftOf(integerIn(start), integerIn(end), stringIn(label));
  });
}

function entitiesOf(object: Fields, context: ImportContext): Draft[] {
  const entities = listIn(object['entities']).filter(isFields);
  const ids = new Map(entities.map(({ id }) => [id, context.newId()]));
  const relations = listIn(object['relations']).filter(isFields);
  return entities.flatMap(entity => {
    const own = relations
      .filter(({ from_id }) => from_id === entity['id'])
      .flatMap(({ to_id, type }): Relation[] => {
        const [target, name] = [ids.get(to_id), stringIn(type)];
        return target === undefined || name === undefined ? [] : [{ type: name, target }];
      });
    const id = ids.get(entity['id']);
    return draftOf(integerIn(entity['start_offset']), integerIn(entity['end_offset']), stringIn(entity['label'])).map(draft => ({
      ...draft,
      ...(id === undefined ? {} : { id }),
      ...(own.length === 0 ? {} : { relations: own }),
    }));
  });
}

function draftOf(start: number | undefined, end: number | undefined, label: string | undefined): Draft[] {
  if (start === undefined || end === undefined || label === undefined) return [];
  const tag = tagOfLabel(label, {});
  return [{ span: { start, end }, ...(tag === undefined ? {} : { tag }) }];
}
