import { exportMessages, FORMAT_LABELS, importMessages } from '../messages';
import { annotatorFolderOf } from '../paths';
import type { Annotation, Relation } from '../types';
import { wellFormed } from './bratNames';
import { type AnnotatedText, annotatedTexts, annotationsIn, byAnnotator, labelOf, type Placed, tagOfLabel } from './contents';
import type { AnnotatedArticle, ExportContext, Exported, ImportContext, ImportedFile, Importing, TextFile } from './exchange';
import { contentOfFields, type Fields, integerIn, isFields, listIn, parsed, provenanceOfFields, stringIn } from './jsonLines';
import { type Draft, placeDocuments, type ReadDocument } from './placing';
import { attributeText } from './xml/write';

const LABEL = FORMAT_LABELS['label-studio'];
/** The names of the controls in the labelling configuration. */
const FROM = 'label';
const TO = 'text';
/** Whose annotations Label Studio's predictions are. */
const SUGGESTIONS = 'suggestions';

/**
 * Label Studio's tasks in one JSON file, one for each article, with one list of annotations for each annotator; and `label_config.xml`, the
 * labelling configuration with the tags and their colours. Offsets are UTF-16 units. A note is the text of a region's `meta`, and what
 * else an annotation says is in fields of `meta`; relations are regions of their own.
 */
export function exportLabelStudio(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  if (texts.length === 0) return { files: [], lost: [], leftOut };
  let elsewhere = 0;
  const tasks = texts.map((text, index) => ({
    id: index + 1,
    data: { text: wellFormed(text.text), article: text.article },
    annotations: [...byAnnotator([text], annotatorFolderOf)].map(([annotator, [own]], number) => {
      const placed = own?.placed ?? [];
      const here = new Set(placed.map(({ annotation }) => annotation.id));
      const relations = placed.flatMap(({ annotation }) =>
        (annotation.relations ?? []).map(relation => ({ ...relation, from: annotation.id })),
      );
      elsewhere += relations.filter(({ target }) => !here.has(target)).length;
      return {
        id: (index + 1) * 1000 + number,
        completed_by: { email: annotator },
        result: [...placed.map(each => regionOf(each, text)), ...relations.filter(({ target }) => here.has(target)).map(relationRegion)],
      };
    }),
  }));
  const labels = labelsOf(annotationsIn(texts), context);
  const files = [
    { path: 'tasks.json', text: `${JSON.stringify(tasks, null, 1)}\n` },
    { path: 'label_config.xml', text: configOf(labels, texts, context) },
  ];
  return { files, lost: elsewhere === 0 ? [] : [exportMessages.relationsElsewhere(elsewhere)], leftOut };
}

function regionOf({ annotation, start, end }: Placed, { text }: AnnotatedText): object {
  const { id, note, entity, attributes, certainty, replies, resolved, created, modified } = annotation;
  return {
    id,
    from_name: FROM,
    to_name: TO,
    type: 'labels',
    value: { start, end, text: wellFormed(text.slice(start, end)), labels: [labelOf(annotation)] },
    meta: { text: note === undefined ? undefined : [note], entity, attributes, certainty, replies, resolved, created, modified },
  };
}

const relationRegion = ({ from, type, target }: Relation & { readonly from: string }): object => ({
  from_id: from,
  to_id: target,
  type: 'relation',
  direction: 'right',
  labels: [type],
});

/** The codebook's tags, then other labels in use. */
function labelsOf(annotations: readonly Annotation[], { tags }: ExportContext): readonly string[] {
  const known = tags.map(({ name }) => name);
  const used = new Set(annotations.map(labelOf));
  return [...known, ...[...used].filter(label => !known.includes(label)).sort()];
}

function configOf(labels: readonly string[], texts: readonly AnnotatedText[], { tags }: ExportContext): string {
  const colors = new Map(tags.map(({ name, color }) => [name, color]));
  const relations = new Set(annotationsIn(texts).flatMap(annotation => annotation.relations?.map(({ type }) => type) ?? []));
  const labelLines = labels.map(label => {
    const color = colors.get(label);
    return `    <Label value="${attributeText(label)}"${color === undefined ? '' : ` background="${color}"`}/>`;
  });
  const relationLines = [...relations].sort().map(type => `    <Relation value="${attributeText(type)}"/>`);
  return [
    '<View>',
    `  <Labels name="${FROM}" toName="${TO}">`,
    ...labelLines,
    '  </Labels>',
    ...(relationLines.length === 0 ? [] : ['  <Relations>', ...relationLines, '  </Relations>']),
    `  <Text name="${TO}" value="$text" granularity="symbol"/>`,
    '</View>',
    '',
  ].join('\n');
}

/**
 * Annotations of Label Studio's JSON export, with its regions on a text; those of predictions are of the annotator `suggestions`. Other
 * kinds of regions are left out. Never throws.
 */
export function* importLabelStudio({ text, path }: ImportedFile, context: ImportContext): Importing {
  const file = parsed(text);
  const tasks = (Array.isArray(file) ? file : [file]).filter(isFields);
  if (tasks.length === 0) {
    return {
      annotations: [],
      problems: [{ code: 'broken-json', severity: 'error', message: importMessages.notJson, start: 0, end: text.length }],
    };
  }
  const documents = tasks.flatMap((task): ReadDocument[] => {
    const data = isFields(task['data']) ? task['data'] : {};
    const documentText = stringIn(data['text']) ?? Object.values(data).find((value): value is string => typeof value === 'string');
    if (documentText === undefined) return [];
    const done = listIn(task['annotations']).filter(isFields);
    const drafts = [
      ...done.flatMap(annotation => draftsOf(annotation, annotatorOf(annotation['completed_by']), context)),
      ...listIn(task['predictions'])
        .filter(isFields)
        .flatMap(prediction => draftsOf(prediction, SUGGESTIONS, context)),
    ];
    const name = stringIn(data['article']) ?? stringIn(task['file_upload']) ?? (tasks.length === 1 ? path : null);
    return [{ name, text: documentText, drafts }];
  });
  return yield* placeDocuments(documents, context);
}

const annotatorOf = (completedBy: unknown): string | undefined => (isFields(completedBy) ? stringIn(completedBy['email']) : undefined);

function draftsOf({ result }: Fields, annotator: string | undefined, context: ImportContext): Draft[] {
  const regions = listIn(result).filter(isFields);
  const ids = new Map<unknown, string>();
  for (const region of regions) {
    if (!isFields(region['value']) || ids.has(region['id'])) continue;
    ids.set(region['id'], provenanceOfFields(region).id ?? context.newId());
  }
  const notes = new Map<unknown, string>();
  for (const region of regions.filter(({ type }) => type === 'textarea')) {
    const note = listIn(isFields(region['value']) ? region['value']['text'] : undefined).filter(each => typeof each === 'string');
    if (note.length > 0) notes.set(region['id'], note.join('\n'));
  }
  return regions.flatMap((region): Draft[] => {
    const value = isFields(region['value']) ? region['value'] : {};
    const [start, end] = [integerIn(value['start']), integerIn(value['end'])];
    const labels = listIn(value['labels'] ?? value['hypertextlabels']).filter(label => typeof label === 'string');
    if (start === undefined || end === undefined || labels.length === 0) return [];
    const meta = isFields(region['meta']) ? region['meta'] : {};
    const { id: _, ...provenance } = provenanceOfFields(meta);
    const note = listIn(meta['text']).find(each => typeof each === 'string') ?? notes.get(region['id']);
    const content = { ...contentOfFields(meta), ...(note === undefined ? {} : { note }) };
    const quote = stringIn(value['text']);
    const id = ids.get(region['id']);
    const relations = relationsOf(region['id'], regions, ids);
    return labels.map((label, index) => {
      const tag = tagOfLabel(label, content);
      return {
        span: { start, end },
        ...(quote === undefined ? {} : { quote }),
        ...content,
        ...(tag === undefined ? {} : { tag }),
        ...(relations.length === 0 ? {} : { relations }),
        ...(id === undefined || index > 0 ? {} : { id }),
        ...(annotator === undefined ? {} : { annotator }),
        ...provenance,
      };
    });
  });
}

function relationsOf(from: unknown, regions: readonly Fields[], ids: ReadonlyMap<unknown, string>): Relation[] {
  return regions
    .filter(region => region['type'] === 'relation' && region['from_id'] === from)
    .flatMap(region => {
      const target = ids.get(region['to_id']);
      const types = listIn(region['labels']).filter(label => typeof label === 'string');
      return target === undefined ? [] : (types.length === 0 ? ['related'] : types).map(type => ({ type, target }));
    });
}
