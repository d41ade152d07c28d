import type { EntityType } from '../../entities/types';
import { exportMessages, FORMAT_LABELS, importMessages } from '../messages';
import { annotatorFolderOf } from '../paths';
import { type Annotation, isCertainty, type Relation } from '../types';
import { type AnnotatedText, annotatedTexts, byAnnotator, type Placed } from './contents';
import {
  type AnnotatedArticle,
  type ExportContext,
  type Exported,
  entityOfWikidata,
  type ImportContext,
  type Imported,
  type ImportedFile,
  type TextFile,
  WIKIDATA_IRI,
} from './exchange';
import { type Draft, placeDocuments } from './placing';
import { childNamed, childrenNamed, descendantsOf, readXml, textIn, type XmlElement } from './xml/read';
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
 * two anchors. Notes, attributes, relations and times are in `listAnnotation`, stand-off.
 */
export function exportTei(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  const losses = { refused: 0, relations: 0, ids: false };
  const files = [...byAnnotator(texts, annotatorFolderOf)].flatMap(([annotator, own]) =>
    own.map((text): TextFile => ({ path: `${annotator}/${text.article}.xml`, text: documentOf(text, annotator, context, losses) })),
  );
  const lost: string[] = [];
  if (losses.refused > 0) lost.push(exportMessages.replaced(losses.refused, LABEL));
  if (losses.relations > 0) lost.push(exportMessages.relationsElsewhere(losses.relations));
  if (losses.ids) lost.push(exportMessages.lostIds(LABEL, false));
  return { files, lost, leftOut };
}

interface Losses {
  refused: number;
  relations: number;
  ids: boolean;
}

function documentOf(source: AnnotatedText, annotator: string, context: ExportContext, losses: Losses): string {
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
  const body = bodyOf(text, inline, crossing, annotation => ({
    id: idOf.get(annotation.id) ?? '',
    ...openingOf(annotation, categoryOf, context),
  }));
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

interface Opening {
  readonly id: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

function openingOf(
  annotation: Annotation,
  categoryOf: ReadonlyMap<string, string>,
  { entities }: ExportContext,
): Pick<Opening, 'name' | 'attributes'> {
  const { entity, certainty } = annotation;
  const known = entity === undefined ? undefined : entities.get(entity);
  const name = entity === undefined ? 'seg' : (NAMES[known?.type ?? 'other'] ?? 'rs');
  return {
    name,
    attributes: {
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

function bodyOf(
  text: string,
  inline: readonly Placed[],
  crossing: readonly Placed[],
  openingFor: (annotation: Annotation) => Opening,
): string {
  const marks: { readonly at: number; readonly order: number; readonly xml: string }[] = [];
  for (const [index, { annotation, start, end }] of inline.entries()) {
    const { id, name, attributes } = openingFor(annotation);
    const written = Object.entries({ 'xml:id': id, ...attributes })
      .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
      .join('');
    // At one offset what ends comes before what begins, the inner end before the outer, the outer beginning before the inner.
    marks.push({ at: start, order: inline.length + index, xml: `<${name}${written}>` }, { at: end, order: -1 - index, xml: `</${name}>` });
  }
  for (const { annotation, start, end } of crossing) {
    const { id } = openingFor(annotation);
    const anchor = (name: string): string => element('anchor', { 'xml:id': `${id}-${name}` });
    marks.push({ at: start, order: 0, xml: anchor('from') }, { at: end, order: 0, xml: anchor('to') });
  }
  let out = '';
  let at = 0;
  for (const mark of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    out += contentText(text.slice(at, mark.at)) + mark.xml;
    at = mark.at;
  }
  return out + contentText(text.slice(at));
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** Elements of a text that are annotations in any TEI file: names of entities, and segments that `ana` or `type` says something of. */
const NAME_ELEMENTS: ReadonlySet<string> = new Set(['persName', 'orgName', 'placeName', 'geogName', 'name', 'rs', 'term', 'date', 'time']);

/**
 * Annotations of a TEI file: names, dates, segments with `ana` or `type`, and spans between anchors. A name whose `key` or `ref` the register
 * knows is that entity; any other has its element's name for a tag. Never throws.
 */
export function importTei({ text: file, path }: ImportedFile, context: ImportContext): Imported {
  const read = readXml(file);
  const body = 'root' in read && read.root.local === 'TEI' ? childNamed(read.root, 'text') : undefined;
  if (!('root' in read) || body === undefined) {
    const message = importMessages.notThisFormat(LABEL, 'problem' in read ? read.problem : importMessages.noTei);
    return { annotations: [], problems: [{ code: 'bad-shape', severity: 'error', message, start: 0, end: file.length }] };
  }
  const { root } = read;
  const all = [...descendantsOf(root)];
  const article = all.find(({ local, attributes }) => local === 'idno' && attributes['type'] === 'article');
  const annotator = all.find(({ local, attributes }) => local === 'respStmt' && attributes['xml:id'] === 'annotator');
  const name = annotator === undefined ? undefined : childNamed(annotator, 'name');
  const { text, places } = textAndPlaces(body);
  const more = moreById(all);
  const reader: Reader = {
    categories: new Map(
      all.filter(({ local }) => local === 'category').map(each => [each.attributes['xml:id'] ?? '', descriptionOf(each)]),
    ),
    more,
    context,
    annotator: name === undefined ? undefined : textIn(name),
  };
  const inText = [...places].filter(([each]) => isAnnotation(each)).map(([each, span]) => draftOf(each, span, reader));
  const offsets = new Map([...places].map(([{ attributes }, span]) => [attributes['xml:id'], span]));
  const between = all
    .filter(({ local, attributes }) => local === 'span' && attributes['from'] !== undefined && attributes['to'] !== undefined)
    .flatMap((each): Draft[] => {
      const from = offsets.get(each.attributes['from']?.slice(1));
      const to = offsets.get(each.attributes['to']?.slice(1));
      return from === undefined || to === undefined ? [] : [draftOf(each, { start: from.start, end: to.end }, reader)];
    });
  const document = { name: article === undefined ? path.replace(/\.xml$/i, '') : textIn(article), text, drafts: [...inText, ...between] };
  return placeDocuments([document], context);
}

interface More {
  readonly notes: readonly string[];
  readonly entity?: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly relations: readonly Relation[];
  readonly created?: string;
  readonly modified?: string;
}

interface Reader {
  readonly categories: ReadonlyMap<string, string>;
  /** What `listAnnotation` says of an element, by its id. */
  readonly more: ReadonlyMap<string, More>;
  readonly context: ImportContext;
  readonly annotator: string | undefined;
}

/** A text without its markup, and where each element is in it. */
function textAndPlaces(body: XmlElement): {
  readonly text: string;
  readonly places: ReadonlyMap<XmlElement, { start: number; end: number }>;
} {
  let text = '';
  const places = new Map<XmlElement, { start: number; end: number }>();
  const walk = (parent: XmlElement): void => {
    const start = text.length;
    for (const child of parent.children) {
      if (typeof child === 'string') text += child;
      else walk(child);
    }
    places.set(parent, { start, end: text.length });
  };
  walk(body);
  return { text, places };
}

const isAnnotation = ({ local, attributes }: XmlElement): boolean =>
  NAME_ELEMENTS.has(local) ||
  (local === 'seg' && (attributes['ana'] !== undefined || attributes['type'] !== undefined || isOwnId(attributes['xml:id'])));

const isOwnId = (id: string | undefined): boolean => /^[an]-/.test(id ?? '');

function draftOf(each: XmlElement, span: { start: number; end: number }, { categories, more, context, annotator }: Reader): Draft {
  const { 'xml:id': xmlId = '', ana, key, ref, cert, type } = each.attributes;
  const said = more.get(xmlId);
  const category = ana === undefined ? undefined : (categories.get(ana.replace(/^#/, '')) ?? ana.replace(/^#/, ''));
  const item = /wikidata\.org\/(?:entity|wiki)\/(Q\d+)/.exec(ref ?? '')?.[1];
  const entity = said?.entity ?? key ?? (item === undefined ? undefined : entityOfWikidata(context.entities, item)?.id);
  const tag = category ?? (entity !== undefined || isOwnId(xmlId) ? undefined : (type ?? each.local));
  const note = said === undefined || said.notes.length === 0 ? undefined : said.notes.join('\n');
  const when = each.attributes['when'] ?? each.attributes['when-iso'];
  const attributes = [...(said?.attributes ?? []), ...(each.local === 'date' && when !== undefined ? [['when', when] as const] : [])];
  return {
    span,
    ...(xmlId.startsWith('a-') ? { id: xmlId.slice(2) } : {}),
    ...(annotator ? { annotator } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(note === undefined ? {} : { note }),
    ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
    ...(isCertainty(cert) ? { certainty: cert } : {}),
    ...(said === undefined || said.relations.length === 0 ? {} : { relations: said.relations }),
    ...(said?.created === undefined ? {} : { created: said.created }),
    ...(said?.modified === undefined ? {} : { modified: said.modified }),
  };
}

function moreById(all: readonly XmlElement[]): ReadonlyMap<string, More> {
  const more = new Map<string, More>();
  for (const each of all) {
    if (each.local !== 'annotation') continue;
    const notes = childrenNamed(each, 'note');
    const ofType = (type: string): readonly XmlElement[] => notes.filter(({ attributes }) => attributes['type'] === type);
    const changes = childrenNamed(childNamed(each, 'revisionDesc') ?? each, 'change');
    const at = (status: string): string | undefined =>
      changes.find(({ attributes }) => attributes['status'] === status)?.attributes['when'];
    const [created, modified] = [at('created'), at('modified')];
    const entity = ofType('entity')[0]?.attributes['n'];
    const said: More = {
      notes: notes.filter(({ attributes }) => attributes['type'] === undefined || attributes['type'] === 'note').map(textIn),
      ...(entity === undefined ? {} : { entity }),
      attributes: ofType('attribute').map(note => [note.attributes['n'] ?? '', textIn(note)] as const),
      relations: childrenNamed(each, 'ptr').flatMap(({ attributes }): Relation[] => {
        const target = /^#a-(.+)$/.exec(attributes['target'] ?? '')?.[1];
        return target === undefined || attributes['type'] !== 'relation' ? [] : [{ type: attributes['n'] ?? 'related', target }];
      }),
      ...(created === undefined ? {} : { created }),
      ...(modified === undefined ? {} : { modified }),
    };
    for (const target of (each.attributes['target'] ?? '').split(/\s+/)) more.set(target.replace(/^#/, ''), said);
  }
  return more;
}

function descriptionOf(category: XmlElement): string {
  const description = childNamed(category, 'catDesc');
  return description === undefined ? (category.attributes['xml:id'] ?? '') : textIn(description);
}
