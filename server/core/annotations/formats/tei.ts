import type { EntityType } from '../../entities/types';
import type { Span } from '../../text/span';
import type { Timex } from '../../timex/index';
import { exportMessages, FORMAT_LABELS } from '../messages';
import { annotatorFolderOf } from '../paths';
import type { Annotation } from '../types';
import { type AnnotatedText, annotatedTexts, byAnnotator, type Placed } from './contents';
import { type AnnotatedArticle, type ExportContext, type Exported, type TextFile, WIKIDATA_IRI } from './exchange';
import { datesApart, type Opening, openingOfDate } from './teiDates';
import { attributeText, contentText, element, refusedCharacters, XML_DECLARATION } from './xml/write';

const LABEL = FORMAT_LABELS.tei;

/** The element that names an entity of each type. */
const NAMES: Readonly<Record<EntityType, string>> = {
  person: 'persName',
  organisation: 'orgName',
  place: 'placeName',
  event: 'rs',
  work: 'rs',
  other: 'rs',
};

/**
 * TEI P5, a file for each annotator and article with the whole text in one `ab`. An entity is a name with `key` (the register's id) and `ref`
 * (Wikidata), any other annotation a `seg`; a tag is a category of the header that `ana` points to. What cannot be nested is a `span` between
 * two anchors. Notes, attributes, relations and times are in `listAnnotation`, stand-off. The dates of the articles are `date` and `time`.
 */
export function exportTei(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  const losses = { refused: 0, relations: 0, dates: 0, ids: false };
  const timexesOf = new Map(articles.map(({ article, timexes }) => [article, timexes?.() ?? []]));
  const files = [...byAnnotator(texts, annotatorFolderOf)].flatMap(([annotator, own]) =>
    own.map(
      (text): TextFile => ({
        path: `${annotator}/${text.article}.xml`,
        text: documentOf(text, timexesOf.get(text.article) ?? [], annotator, context, losses),
      }),
    ),
  );
  const lost: string[] = [];
  if (losses.refused > 0) lost.push(exportMessages.replaced(losses.refused, LABEL));
  if (losses.relations > 0) lost.push(exportMessages.relationsElsewhere(losses.relations));
  if (losses.dates > 0) lost.push(exportMessages.crossingDates(losses.dates, LABEL));
  if (losses.ids) lost.push(exportMessages.lostIds(LABEL, false));
  return { files, lost, leftOut };
}

interface Losses {
  refused: number;
  relations: number;
  dates: number;
  ids: boolean;
}

function documentOf(source: AnnotatedText, timexes: readonly Timex[], annotator: string, context: ExportContext, losses: Losses): string {
  const { article, text, placed } = source;
  const annotations = placed.map(({ annotation }) => annotation);
  const idOf = new Map(annotations.map(({ id }, index) => [id, isUuid(id) ? `a-${id}` : `n-${index + 1}`]));
  losses.ids ||= annotations.some(({ id }) => !isUuid(id));
  losses.refused += refusedCharacters(text);
  const tags = [...new Set(annotations.flatMap(({ tag }) => tag ?? []))].sort();
  const categoryOf = new Map(tags.map((tag, index) => [tag, `tag-${index + 1}`]));
  const categories = tags.map((tag, index) =>
    element('category', { 'xml:id': `tag-${index + 1}` }, element('catDesc', {}, contentText(tag))),
  );
  const { inline, crossing } = nested(placed);
  const dates = datesApart(timexes, inline);
  losses.dates += timexes.length - dates.length;
  const header = element(
    'teiHeader',
    {},
    [
      element(
        'fileDesc',
        {},
        [
          element(
            'titleStmt',
            {},
            element('title', {}, contentText(article)) +
              element(
                'respStmt',
                { 'xml:id': 'annotator' },
                element('resp', {}, 'annotation') + element('name', {}, contentText(annotator)),
              ),
          ),
          element(
            'publicationStmt',
            {},
            element('publisher', {}, 'Pressmark') + element('idno', { type: 'article' }, contentText(article)),
          ),
          element('sourceDesc', {}, element('p', {}, contentText(article))),
        ].join(''),
      ),
      categories.length === 0
        ? ''
        : element('encodingDesc', {}, element('classDecl', {}, element('taxonomy', { 'xml:id': 'tags' }, categories.join('')))),
    ].join(''),
  );
  const spans = crossing.map(({ annotation }) => {
    const id = idOf.get(annotation.id);
    return element('span', {
      'xml:id': id,
      from: `#${id}-from`,
      to: `#${id}-to`,
      ...pointers(annotation, categoryOf),
      cert: annotation.certainty,
    });
  });
  const crossingIds = new Set(crossing.map(({ annotation }) => annotation.id));
  const more = annotations.map(annotation => annotationElement(annotation, idOf, crossingIds.has(annotation.id), context, losses));
  const standOff = (spans.length === 0 ? '' : element('spanGrp', {}, spans.join(''))) + element('listAnnotation', {}, more.join(''));
  const marked = [
    ...inline.map(({ annotation, start, end }): Marked => ({ start, end, ...openingOf(annotation, idOf, categoryOf, context) })),
    ...dates.map(({ start, end, ...timex }, index): Marked => ({ start, end, ...openingOfDate(timex, index) })),
  ];
  const anchors = crossing.flatMap(({ annotation, start, end }) => [
    { at: start, id: `${idOf.get(annotation.id)}-from` },
    { at: end, id: `${idOf.get(annotation.id)}-to` },
  ]);
  const body = bodyOf(text, marked, anchors);
  return `${XML_DECLARATION}${element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    `${header}${element('standOff', {}, standOff)}<text><body><ab xml:space="preserve">${body}</ab></body></text>`,
  )}\n`;
}

/** The annotations that nest in one another, and those that begin in one and end behind it. */
function nested(placed: readonly Placed[]): { readonly inline: readonly Placed[]; readonly crossing: readonly Placed[] } {
  const inline: Placed[] = [];
  const crossing: Placed[] = [];
  const open: Placed[] = [];
  for (const each of placed) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= each.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && around.end < each.end) crossing.push(each);
    else {
      inline.push(each);
      open.push(each);
    }
  }
  return { inline, crossing };
}

/** Such an element around a stretch of the text. */
interface Marked extends Opening, Span {}

function openingOf(
  annotation: Annotation,
  idOf: ReadonlyMap<string, string>,
  categoryOf: ReadonlyMap<string, string>,
  { entities }: ExportContext,
): Opening {
  const { entity, certainty } = annotation;
  const known = entity === undefined ? undefined : entities.get(entity);
  const name = entity === undefined ? 'seg' : (NAMES[known?.type ?? 'other'] ?? 'rs');
  return {
    name,
    attributes: {
      'xml:id': idOf.get(annotation.id),
      type: name === 'rs' ? (known?.type ?? 'other') : undefined,
      key: entity,
      ref: known?.wikidata === undefined ? undefined : `${WIKIDATA_IRI}${known.wikidata}`,
      ...pointers(annotation, categoryOf),
      cert: certainty,
    },
  };
}

const pointers = ({ tag }: Annotation, categoryOf: ReadonlyMap<string, string>): { readonly ana?: string; readonly resp: string } => ({
  ...(tag === undefined ? {} : { ana: `#${categoryOf.get(tag)}` }),
  resp: '#annotator',
});

/** What is not in the text: the note, attributes, relations and times; for a span between anchors, its entity. */
function annotationElement(
  annotation: Annotation,
  idOf: ReadonlyMap<string, string>,
  isCrossing: boolean,
  { entities }: ExportContext,
  losses: Losses,
): string {
  const { id, entity, note, attributes = {}, relations = [], created, modified } = annotation;
  const changes = [created, modified].flatMap((when, index) =>
    when === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(when)
      ? []
      : [element('change', { when, status: index === 0 ? 'created' : 'modified' })],
  );
  const notes = [
    ...(isCrossing && entity !== undefined
      ? [element('note', { type: 'entity', n: entity }, contentText(entities.get(entity)?.name ?? entity))]
      : []),
    ...(note === undefined ? [] : [element('note', { type: 'note' }, contentText(note))]),
    ...Object.entries(attributes).map(([name, value]) => element('note', { type: 'attribute', n: name }, contentText(value))),
    ...relations.flatMap(({ type, target }) => {
      const other = idOf.get(target);
      if (other === undefined) losses.relations++;
      return other === undefined ? [] : [element('ptr', { type: 'relation', n: type, target: `#${other}` })];
    }),
  ];
  losses.refused += [note ?? '', ...Object.values(attributes)].reduce((sum, each) => sum + refusedCharacters(each), 0);
  const revision = changes.length === 0 ? '' : element('revisionDesc', {}, changes.join(''));
  const motivation = note === undefined ? (entity === undefined ? 'classifying' : 'identifying') : 'commenting';
  const xmlId = idOf.get(id);
  return element('annotation', { 'xml:id': `${xmlId}-more`, motivation, target: `#${xmlId}` }, revision + notes.join(''));
}

/** The text with elements around stretches of it, which nest, and anchors between its characters. */
function bodyOf(text: string, nested: readonly Marked[], anchors: readonly { readonly at: number; readonly id: string }[]): string {
  const marks: { readonly at: number; readonly order: number; readonly xml: string }[] = [];
  const inOrder = [...nested].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [index, { start, end, name, attributes }] of inOrder.entries()) {
    const written = Object.entries(attributes)
      .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
      .join('');
    // At one offset what ends comes before what begins, the inner end before the outer, the outer beginning before the inner.
    marks.push({ at: start, order: nested.length + index, xml: `<${name}${written}>` }, { at: end, order: -1 - index, xml: `</${name}>` });
  }
  for (const { at, id } of anchors) marks.push({ at, order: 0, xml: element('anchor', { 'xml:id': id }) });
  let out = '';
  let at = 0;
  for (const mark of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    out += contentText(text.slice(at, mark.at)) + mark.xml;
    at = mark.at;
  }
  return out + contentText(text.slice(at));
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
