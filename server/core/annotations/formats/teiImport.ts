import { FORMAT_LABELS, importMessages } from '../messages';
import { isCertainty, type Relation } from '../types';
import { entityOfWikidata, type ImportContext, type ImportedFile, type Importing } from './exchange';
import { type Draft, placeDocuments } from './placing';
import { datingIn, isOwnDate } from './teiDates';
import { childNamed, childrenNamed, descendantsOf, readXml, textIn, type XmlElement } from './xml/read';

const LABEL = FORMAT_LABELS.tei;

/** Elements of a text that are annotations in any TEI file: names of entities, and segments that `ana` or `type` says something of. */
const NAME_ELEMENTS: ReadonlySet<string> = new Set(['persName', 'orgName', 'placeName', 'geogName', 'name', 'rs', 'term', 'date', 'time']);

/**
 * Annotations of a TEI file: names, dates, segments with `ana` or `type`, and spans between anchors. A name whose `key` or `ref` the register
 * knows is that entity; any other has its element's name for a tag, and what a date says of its time as attributes. The dates that an export of
 * Pressmark's has are left out, for they are found in the article itself. Never throws.
 */
export function* importTei({ text: file, path }: ImportedFile, context: ImportContext): Importing {
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
  return yield* placeDocuments([document], context);
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
  (NAME_ELEMENTS.has(local) && !isOwnDate(attributes['xml:id'])) ||
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
  const attributes = [...(said?.attributes ?? []), ...datingIn(each)];
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
