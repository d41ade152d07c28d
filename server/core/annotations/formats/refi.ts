import { sha256 } from '@noble/hashes/sha2.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { codePointIndexOf } from '../../text/codepoints';
import { exportMessages, FORMAT_LABELS, importMessages } from '../messages';
import type { Annotation, Relation } from '../types';
import { wellFormed } from './bratNames';
import { type AnnotatedText, annotatedTexts, annotationsIn, lostParts, type Placed } from './contents';
import {
  type AnnotatedArticle,
  type ExportContext,
  type Exported,
  type ImportContext,
  type Imported,
  type ImportedFile,
  type Importing,
  WIKIDATA_IRI,
} from './exchange';
import { type Draft, placeDocuments, type ReadDocument } from './placing';
import { childNamed, childrenNamed, descendantsOf, elementsOf, readXml, textIn, type XmlElement } from './xml/read';
import { contentText, element, refusedCharacters, XML_DECLARATION } from './xml/write';

const LABEL = FORMAT_LABELS.refi;
const NAMESPACE = 'urn:QDA-XML:project:1.0';
/** The code above those of entities; a description of such a code begins with the entity's id. */
const ENTITIES = 'Entities';

/**
 * One REFI-QDA project (version 1.0 of 2019), `annotations.qdpx`: a zip of `project.qde` and the texts in `sources`. A tag is a code, and so
 * is an entity, below one code of all entities; a note is a note, a relation a link. Positions are code points of the text with LF line ends,
 * as QualCoder counts them. Every guid is a UUID that stays the same from export to export.
 */
export function exportRefi(articles: readonly AnnotatedArticle[], context: ExportContext): Exported {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  if (texts.length === 0) return { files: [], lost: [], leftOut };
  const annotations = annotationsIn(texts);
  const users = [...new Set(annotations.map(({ annotator }) => annotator))].sort();
  const refused = annotations.reduce((sum, { note = '' }) => sum + refusedCharacters(note), 0);
  const here = new Set(annotations.map(({ id }) => id));
  const relations = annotations.flatMap(({ id, relations: own = [] }) => own.map(relation => ({ ...relation, from: id })));
  const links = relations.filter(({ target }) => here.has(target));
  const project = element(
    'Project',
    { xmlns: NAMESPACE, name: 'Pressmark annotations', origin: 'Pressmark' },
    [
      element('Users', {}, users.map(name => element('User', { guid: guidOf('user', name), name })).join('')),
      codebook(annotations, context),
      element('Sources', {}, texts.map(textSource).join('')),
      wrapped('Notes', annotations.map(noteOf)),
      wrapped(
        'Links',
        links.map(({ from, type, target }) =>
          element('Link', {
            guid: guidOf('link', `${from} ${type} ${target}`),
            name: type,
            direction: 'OneWay',
            originGUID: selectionGuid(from),
            targetGUID: selectionGuid(target),
          }),
        ),
      ),
    ].join(''),
  );
  const files: Record<string, Uint8Array> = { 'project.qde': strToU8(`${XML_DECLARATION}${project}\n`) };
  for (const { article, text } of texts) files[`sources/${guidOf('source', article)}.txt`] = strToU8(wellFormed(plainText(text)));
  const lost = lostParts(LABEL, annotations, ['attributes', 'certainty']);
  if (annotations.some(({ id }) => !isUuid(id))) lost.push(exportMessages.lostIds(LABEL, false));
  if (relations.length > links.length) lost.push(exportMessages.relationsElsewhere(relations.length - links.length));
  if (refused > 0) lost.push(exportMessages.replaced(refused, LABEL));
  return { files: [{ path: 'annotations.qdpx', bytes: zipSync(files, { mtime: ZIP_EPOCH }) }], lost, leftOut };
}

/** The codebook's tags and others in use, then the entities. */
function codebook(annotations: readonly Annotation[], { tags, entities }: ExportContext): string {
  const used = new Set(annotations.flatMap(({ tag }) => tag ?? []));
  const known = new Set(tags.map(({ name }) => name));
  const others = [...used].filter(tag => !known.has(tag)).sort();
  const code = (name: string, color: string | undefined, description: string | undefined): string =>
    element(
      'Code',
      { guid: guidOf('code', name), name, isCodable: 'true', color },
      description === undefined ? '' : element('Description', {}, contentText(description)),
    );
  const ofTags = [
    ...tags.map(({ name, color, description }) => code(name, color, description)),
    ...others.map(name => code(name, undefined, undefined)),
  ];
  const named = [...new Set(annotations.flatMap(({ entity }) => entity ?? []))].sort();
  const ofEntities = named.map(id => {
    const entity = entities.get(id);
    const about = [id, entity?.wikidata === undefined ? '' : `${WIKIDATA_IRI}${entity.wikidata}`].filter(line => line !== '').join('\n');
    const attributes = { guid: guidOf('entity', id), name: entity?.name ?? id, isCodable: 'true' };
    return element('Code', attributes, element('Description', {}, contentText(about)));
  });
  if (ofEntities.length > 0)
    ofTags.push(element('Code', { guid: guidOf('entities', ''), name: ENTITIES, isCodable: 'false' }, ofEntities.join('')));
  return ofTags.length === 0 ? '' : element('CodeBook', {}, element('Codes', {}, ofTags.join('')));
}

function textSource({ article, text, placed }: AnnotatedText): string {
  const guid = guidOf('source', article);
  const plain = plainText(text);
  const offsets = offsetsInPlainText(text);
  const { toCodePoint } = codePointIndexOf(plain);
  const selections = placed.map(({ annotation, start, end }: Placed) => {
    const { id, annotator, tag, entity, note, created, modified } = annotation;
    const user = guidOf('user', annotator);
    const coding = (kind: string, name: string): string =>
      element(
        'Coding',
        { guid: guidOf('coding', `${id} ${kind}`), creatingUser: user, creationDateTime: dateTime(created) },
        element('CodeRef', { targetGUID: guidOf(kind, name) }),
      );
    return element(
      'PlainTextSelection',
      {
        guid: selectionGuid(id),
        name: text.slice(start, Math.min(end, start + LONGEST_NAME)).replace(/\s+/g, ' '),
        startPosition: toCodePoint(offsets(start)),
        endPosition: toCodePoint(offsets(end)),
        creatingUser: user,
        creationDateTime: dateTime(created),
        modifiedDateTime: modified === undefined ? undefined : dateTime(modified),
      },
      [
        tag === undefined ? '' : coding('code', tag),
        entity === undefined ? '' : coding('entity', entity),
        note === undefined ? '' : element('NoteRef', { targetGUID: guidOf('note', id) }),
      ].join(''),
    );
  });
  // A name is a file's name to those who read it; the description says where the article is.
  return element(
    'TextSource',
    { guid, name: article.replaceAll('/', ' - '), plainTextPath: `internal://${guid}.txt` },
    element('Description', {}, contentText(article)) + selections.join(''),
  );
}

function noteOf({ id, note, annotator, created }: Annotation): string {
  if (note === undefined) return '';
  return element(
    'Note',
    {
      guid: guidOf('note', id),
      name: note.slice(0, LONGEST_NAME),
      creatingUser: guidOf('user', annotator),
      creationDateTime: dateTime(created),
    },
    element('PlainTextContent', {}, contentText(note)),
  );
}

const LONGEST_NAME = 60;

/** The element around others; nothing where there are none. */
const wrapped = (name: string, inner: readonly string[]): string => {
  const content = inner.join('');
  return content === '' ? '' : element(name, {}, content);
};

/** What a reader of the file has for its text: no byte order mark, and line ends as on Unix. */
const plainText = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** Offsets of a text in its {@link plainText}. */
function offsetsInPlainText(text: string): (offset: number) => number {
  const removed = [...text.matchAll(/^\ufeff|\r\n/g)].map(({ index }) => index);
  return offset => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((removed[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** An instant as XML Schema has it; absent for what is none. */
const dateTime = (instant: string): string | undefined => (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(instant) ? instant : undefined);

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

const selectionGuid = (id: string): string => (isUuid(id) ? id : guidOf('selection', id));

/** A UUID that follows from a name: version 8 of RFC 9562, of a SHA-256. */
function guidOf(kind: string, name: string): string {
  const bytes = sha256(strToU8(wellFormed(`pressmark:${kind}:${name}`))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Local time, as zip counts it: the same bytes wherever an export is made. */
const ZIP_EPOCH = new Date(1980, 0, 1);
/** A project of texts is smaller; a zip may say anything. */
const LARGEST = 200_000_000;

/** Annotations of a REFI-QDA project: selections of its texts with their codes, notes and links. Never throws. */
export function* importRefi({ bytes }: ImportedFile, context: ImportContext): Importing {
  const refuse = (reason: string): Imported => {
    const message = importMessages.notThisFormat(LABEL, reason);
    return { annotations: [], problems: [{ code: 'bad-shape', severity: 'error', message, start: 0, end: 0 }] };
  };
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    let total = 0;
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/(?:^|\/)project\.qde$|\.txt$/i.test(name)) return false;
        total += originalSize;
        return total <= LARGEST;
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const byName = new Map(Object.entries(files).map(([name, content]) => [name.slice(name.lastIndexOf('/') + 1).toLowerCase(), content]));
  const project = byName.get('project.qde');
  if (project === undefined) return refuse(importMessages.noProject);
  const read = readXml(textOfBytes(project));
  if ('problem' in read) return refuse(read.problem);
  const book = bookOf(read.root, context);
  const sources = [...descendantsOf(read.root)].filter(({ local }) => local === 'TextSource');
  const documents = sources.flatMap((source): ReadDocument[] => {
    const path = (source.attributes['plainTextPath'] ?? '').replace(/^.*[/\\]/, '').toLowerCase();
    const inline = childNamed(source, 'PlainTextContent');
    const content = byName.get(path);
    const text = inline === undefined ? (content === undefined ? null : textOfBytes(content)) : textIn(inline);
    const described = childNamed(source, 'Description');
    const name = described === undefined ? source.attributes['name'] : textIn(described).trim();
    const named = name !== undefined && context.articles().includes(name) ? name : (source.attributes['name'] ?? null);
    return [{ name: named, text, drafts: draftsOf(source, text, book) }];
  });
  return yield* placeDocuments(documents, context);
}

interface Book {
  readonly tags: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
}

/** What a project names by guid. Guids may be in braces, and in upper or lower case. */
function bookOf(root: XmlElement, { entities: register }: ImportContext): Book {
  const tags = new Map<string, string>();
  const entities = new Map<string, string>();
  const addCodes = (code: XmlElement, isEntity: boolean): void => {
    const { guid = '', name = '' } = code.attributes;
    const description = childNamed(code, 'Description');
    const id = description === undefined ? undefined : textIn(description).split('\n')[0]?.trim();
    if (isEntity && id) entities.set(bare(guid), id);
    else tags.set(bare(guid), name);
    const isAboveEntities = name === ENTITIES && code.attributes['isCodable'] === 'false';
    for (const inner of childrenNamed(code, 'Code')) addCodes(inner, isAboveEntities);
  };
  for (const code of childrenNamed(childNamed(childNamed(root, 'CodeBook'), 'Codes') ?? root, 'Code')) addCodes(code, false);
  for (const [guid, name] of [...tags]) {
    // Another program may have lost the description, but not the name.
    const known = [...register.values()].filter(entity => entity.name === name);
    if (known.length === 1 && known[0] !== undefined && guid === guidOf('entity', known[0].id)) {
      entities.set(guid, known[0].id);
      tags.delete(guid);
    }
  }
  const users = new Map(
    childrenNamed(childNamed(root, 'Users') ?? root, 'User').map(({ attributes }) => [bare(attributes['guid']), attributes['name'] ?? '']),
  );
  const notes = new Map<string, string>();
  for (const note of childrenNamed(childNamed(root, 'Notes') ?? root, 'Note')) {
    const content = childNamed(note, 'PlainTextContent');
    if (content !== undefined) notes.set(bare(note.attributes['guid']), textIn(content));
  }
  const relations = new Map<string, Relation[]>();
  for (const { attributes } of childrenNamed(childNamed(root, 'Links') ?? root, 'Link')) {
    const [from, target] = [bare(attributes['originGUID']), bare(attributes['targetGUID'])];
    relations.set(from, [...(relations.get(from) ?? []), { type: attributes['name'] || 'related', target }]);
  }
  return { tags, entities, users, notes, relations };
}

const bare = (guid: string | undefined): string => (guid ?? '').replace(/[{}]/g, '').toLowerCase();

/** One draft for each selection; of its codes the first tag and the first entity are its, each further tag is a draft of its own. */
function draftsOf(source: XmlElement, text: string | null, book: Book): Draft[] {
  const index = codePointIndexOf(text ?? '');
  return elementsOf(source).flatMap((selection): Draft[] => {
    if (selection.local !== 'PlainTextSelection') return [];
    const { guid, startPosition, endPosition, creatingUser, creationDateTime, modifiedDateTime } = selection.attributes;
    if (!/^\d{1,15}$/.test(startPosition ?? '') || !/^\d{1,15}$/.test(endPosition ?? '')) return [];
    const span = { start: index.toUtf16(Number(startPosition)), end: index.toUtf16(Number(endPosition)) };
    const codings = childrenNamed(selection, 'Coding');
    const codes = codings.map(coding => bare(childNamed(coding, 'CodeRef')?.attributes['targetGUID']));
    const user = creatingUser ?? codings[0]?.attributes['creatingUser'];
    const annotator = user === undefined ? undefined : book.users.get(bare(user));
    const tags = codes.flatMap(code => book.tags.get(code) ?? []);
    const entity = codes.map(code => book.entities.get(code)).find(id => id !== undefined);
    const notes = childrenNamed(selection, 'NoteRef').flatMap(({ attributes }) => book.notes.get(bare(attributes['targetGUID'])) ?? []);
    const relations = book.relations.get(bare(guid));
    const common = {
      span,
      ...(annotator ? { annotator } : {}),
      ...(creationDateTime === undefined ? {} : { created: creationDateTime }),
      ...(modifiedDateTime === undefined ? {} : { modified: modifiedDateTime }),
    };
    const first = {
      ...common,
      id: bare(guid),
      ...(tags[0] === undefined ? {} : { tag: tags[0] }),
      ...(entity === undefined ? {} : { entity }),
      ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
      ...(relations === undefined ? {} : { relations }),
    };
    return [first, ...tags.slice(1).map(tag => ({ ...common, tag }))];
  });
}

/** UTF-8, or UTF-16 with a byte order mark, as some programs write it. */
function textOfBytes(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
