import { exportMessages, FORMAT_LABELS, importMessages } from '../messages';
import { annotatorFolderOf } from '../paths';
import { isCertainty, type Relation } from '../types';
import { namesInPath } from './articleNames';
import { type AnnotatedText, annotatedTexts, byAnnotator } from './contents';
import {
  type AnnotatedArticle,
  type ExportContext,
  type Exported,
  entityOfWikidata,
  type ImportContext,
  type ImportedFile,
  type Importing,
  type TextFile,
  WIKIDATA_IRI,
} from './exchange';
import { type Draft, placeDocuments, type ReadDocument } from './placing';
import { childrenNamed, elementsOf, readXml, textIn, type XmlElement } from './xml/read';
import { attributeText, contentText, element, refusedCharacters, XML_DECLARATION } from './xml/write';

const LABEL = FORMAT_LABELS.xmi;
const ENDING = '.xmi';
const OWN_NAMESPACE = 'http:///pressmark.ecore';
const SOFA = 1;
/** Where INCEpTION and DKPro keep named entities, and INCEpTION the layers that a project made for itself. */
const NAMED_ENTITY = 'NamedEntity';
const CUSTOM_NAMESPACE = /^http:\/\/\/(?:webanno\/custom|custom)(?:\/.*)?\.ecore$/;

/**
 * UIMA CAS XMI, a file for each annotator and article, and `TypeSystem.xml`. Annotations are of the type `pressmark.Annotation`, relations of
 * `pressmark.Relation` with the features `Governor` and `Dependent`, as relation layers of INCEpTION have; `pressmark.Article` says which
 * article and whose annotations it is. Offsets are UTF-16 units.
 */
export function exportXmi(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  const losses = { refused: 0, relations: 0 };
  const files = [...byAnnotator(texts, annotatorFolderOf)].flatMap(([annotator, own]) =>
    own.map((text): TextFile => ({ path: `${annotator}/${text.article}${ENDING}`, text: casOf(text, annotator, context, losses) })),
  );
  if (files.length > 0) files.push({ path: 'TypeSystem.xml', text: typeSystem() });
  const lost: string[] = [];
  if (losses.refused > 0) lost.push(exportMessages.replaced(losses.refused, LABEL));
  if (losses.relations > 0) lost.push(exportMessages.relationsElsewhere(losses.relations));
  return { files, lost, leftOut };
}

function casOf(
  { article, text, placed }: AnnotatedText,
  annotator: string,
  { entities }: ExportContext,
  losses: { refused: number; relations: number },
): string {
  losses.refused += refusedCharacters(text);
  const numberOf = new Map(placed.map(({ annotation }, index) => [annotation.id, FIRST_NUMBER + index]));
  const whole = { sofa: SOFA, begin: 0, end: text.length };
  const feature = (type: string, id: number, features: Readonly<Record<string, string | number | undefined>>, inner = ''): string =>
    element(type, { 'xmi:id': id, ...features }, inner);
  const annotations = placed.map(({ annotation, start, end }) => {
    const { id, tag, entity, note, certainty, attributes = {}, created, modified } = annotation;
    losses.refused += [tag, entity, note, ...Object.entries(attributes).flat()].reduce(
      (sum, each) => sum + refusedCharacters(each ?? ''),
      0,
    );
    const wikidata = entity === undefined ? undefined : entities.get(entity)?.wikidata;
    const identifier = wikidata === undefined ? undefined : `${WIKIDATA_IRI}${wikidata}`;
    const content = { annotationId: id, tag, entity, identifier, note, certainty, created, modified };
    const arrays = Object.entries(attributes).flatMap(([name, value]) => [
      ['attributeNames', name],
      ['attributeValues', value],
    ]);
    const inner = arrays
      .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([name = '', value = '']) => `<${name}>${contentText(value)}</${name}>`);
    return feature('pressmark:Annotation', numberOf.get(id) ?? 0, { sofa: SOFA, begin: start, end, ...content }, inner.join(''));
  });
  let next = FIRST_NUMBER + placed.length;
  const relations = placed.flatMap(({ annotation, start, end }) =>
    (annotation.relations ?? []).flatMap(({ type, target }) => {
      const other = numberOf.get(target);
      if (other === undefined) losses.relations++;
      if (other === undefined) return [];
      const ends = { Governor: numberOf.get(annotation.id), Dependent: other };
      return [feature('pressmark:Relation', next++, { sofa: SOFA, begin: start, end, ...ends, label: type })];
    }),
  );
  const members = Array.from({ length: next - FIRST_NUMBER }, (_, index) => FIRST_NUMBER + index);
  return [
    XML_DECLARATION.trimEnd(),
    `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:pressmark="${OWN_NAMESPACE}" xmi:version="2.0">`,
    '<cas:NULL xmi:id="0"/>',
    feature('tcas:DocumentAnnotation', 2, { ...whole, language: 'x-unspecified' }),
    feature('pressmark:Article', 3, { ...whole, path: article, annotator }),
    ...annotations,
    ...relations,
    `<cas:Sofa xmi:id="${SOFA}" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${attributeText(text)}"/>`,
    element('cas:View', { sofa: SOFA, members: [2, 3, ...members].join(' ') }),
    '</xmi:XMI>',
    '',
  ].join('\n');
}

/** The sofa, the document and the article have the numbers before it. */
const FIRST_NUMBER = 10;

const TYPES: readonly { readonly name: string; readonly features: Readonly<Record<string, string>> }[] = [
  { name: 'pressmark.Article', features: { path: 'uima.cas.String', annotator: 'uima.cas.String' } },
  {
    name: 'pressmark.Annotation',
    features: {
      annotationId: 'uima.cas.String',
      tag: 'uima.cas.String',
      entity: 'uima.cas.String',
      identifier: 'uima.cas.String',
      note: 'uima.cas.String',
      certainty: 'uima.cas.String',
      attributeNames: 'uima.cas.StringArray',
      attributeValues: 'uima.cas.StringArray',
      created: 'uima.cas.String',
      modified: 'uima.cas.String',
    },
  },
  {
    name: 'pressmark.Relation',
    features: { Governor: 'pressmark.Annotation', Dependent: 'pressmark.Annotation', label: 'uima.cas.String' },
  },
];

function typeSystem(): string {
  const text = (name: string, value: string): string => element(name, {}, contentText(value));
  const types = TYPES.map(({ name, features }) => {
    const written = Object.entries(features).map(([feature, range]) =>
      element('featureDescription', {}, `${text('name', feature)}<description/>${text('rangeTypeName', range)}`),
    );
    const described = `${text('name', name)}<description/>${text('supertypeName', 'uima.tcas.Annotation')}`;
    return element('typeDescription', {}, described + element('features', {}, written.join('')));
  });
  const namespace = { xmlns: 'http://uima.apache.org/resourceSpecifier' };
  return `${XML_DECLARATION}${element('typeSystemDescription', namespace, `${text('name', 'Pressmark')}${element('types', {}, types.join(''))}`)}\n`;
}

/**
 * Annotations of a UIMA CAS in XMI: ours, named entities, and those of layers that a project of INCEpTION made for itself, whose first text
 * feature is the tag and the others are attributes. Other layers, and relations of such projects, are left out, which is said, with their names;
 * tokens, sentences and what describes the document are not annotations. Never throws.
 */
export function* importXmi(file: ImportedFile, context: ImportContext): Importing {
  const read = readXml(file.text);
  if ('problem' in read || read.root.local !== 'XMI') {
    const message = importMessages.notThisFormat(LABEL, 'problem' in read ? read.problem : importMessages.noXmi);
    return { annotations: [], problems: [{ code: 'bad-shape', severity: 'error', message, start: 0, end: file.text.length }] };
  }
  const elements = elementsOf(read.root);
  const namespaceOf = ({ name }: XmlElement): string => read.root.attributes[`xmlns:${name.slice(0, name.indexOf(':'))}`] ?? '';
  const inPath = namesInPath(file, ENDING, context);
  const documents = elements
    .filter(({ local }) => local === 'Sofa')
    .map(({ attributes }): ReadDocument => {
      const sofa = attributes['xmi:id'];
      const own = elements.filter(each => each.attributes['sofa'] === sofa && each.attributes['begin'] !== undefined);
      const article = own.find(each => each.local === 'Article' && namespaceOf(each) === OWN_NAMESPACE);
      const annotator = article?.attributes['annotator'] ?? inPath.annotator;
      const drafts = own.flatMap(each => draftsOf(each, namespaceOf(each), own, context));
      return {
        name: article?.attributes['path'] ?? inPath.name,
        text: attributes['sofaString'] ?? '',
        drafts: annotator === undefined ? drafts : drafts.map(draft => ({ ...draft, annotator })),
      };
    });
  const { annotations, problems } = yield* placeDocuments(documents, context);
  const unread = new Map<string, number>();
  for (const each of elements) {
    if (each.attributes['sofa'] === undefined || each.attributes['begin'] === undefined) continue;
    if (!isUnreadLayer(each, namespaceOf(each))) continue;
    unread.set(each.local, (unread.get(each.local) ?? 0) + 1);
  }
  if (unread.size === 0) return { annotations, problems };
  const message = importMessages.layersLeftOut(unread);
  return { annotations, problems: [...problems, { code: 'unsupported', severity: 'warning', message, start: 0, end: 0 }] };
}

/** True for an annotation that nothing is made of. */
const isUnreadLayer = (each: XmlElement, namespace: string): boolean =>
  namespace !== OWN_NAMESPACE &&
  each.local !== NAMED_ENTITY &&
  !NO_LAYERS.has(each.local) &&
  (!CUSTOM_NAMESPACE.test(namespace) || isRelation(each));

/** What a text consists of, and what describes the document. */
const NO_LAYERS: ReadonlySet<string> = new Set(['Token', 'Sentence', 'DocumentAnnotation', 'DocumentMetaData', 'CASMetadata']);

const isRelation = ({ attributes }: XmlElement): boolean => attributes['Governor'] !== undefined && attributes['Dependent'] !== undefined;

function draftsOf(each: XmlElement, namespace: string, all: readonly XmlElement[], context: ImportContext): Draft[] {
  const { begin = '', end = '' } = each.attributes;
  if (!/^\d{1,15}$/.test(begin) || !/^\d{1,15}$/.test(end)) return [];
  const span = { start: Number(begin), end: Number(end) };
  if (namespace === OWN_NAMESPACE) return each.local === 'Annotation' ? [ownDraft(each, span, all)] : [];
  const features = Object.entries(each.attributes).filter(([name]) => !STRUCTURE.has(name) && !/^\d+$/.test(each.attributes[name] ?? ''));
  if (each.local === NAMED_ENTITY) {
    const { value, identifier } = each.attributes;
    const item = /wikidata\.org\/(?:entity|wiki)\/(Q\d+)/.exec(identifier ?? '')?.[1];
    const entity = item === undefined ? undefined : entityOfWikidata(context.entities, item)?.id;
    const tag = value || (entity === undefined ? NAMED_ENTITY : undefined);
    return [{ span, ...(tag === undefined ? {} : { tag }), ...(entity === undefined ? {} : { entity }) }];
  }
  if (!CUSTOM_NAMESPACE.test(namespace) || isRelation(each)) return [];
  const [first, ...others] = features;
  return [{ span, tag: first?.[1] || each.local, ...(others.length === 0 ? {} : { attributes: Object.fromEntries(others) }) }];
}

const STRUCTURE: ReadonlySet<string> = new Set(['xmi:id', 'sofa', 'begin', 'end', 'Governor', 'Dependent']);

function ownDraft(each: XmlElement, span: Draft['span'], all: readonly XmlElement[]): Draft {
  const { annotationId, tag, entity, note, certainty, created, modified } = each.attributes;
  const values = childrenNamed(each, 'attributeValues').map(textIn);
  const attributes = childrenNamed(each, 'attributeNames').map((name, index) => [textIn(name), values[index] ?? ''] as const);
  const number = each.attributes['xmi:id'];
  const relations = all
    .filter(({ local, attributes: { Governor } }) => local === 'Relation' && Governor === number)
    .flatMap(({ attributes: { Dependent, label = 'related' } }): Relation[] => {
      const target = all.find(other => other.attributes['xmi:id'] === Dependent)?.attributes['annotationId'];
      return target === undefined ? [] : [{ type: label, target }];
    });
  return {
    span,
    ...(annotationId === undefined ? {} : { id: annotationId }),
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(note === undefined ? {} : { note }),
    ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
    ...(isCertainty(certainty) ? { certainty } : {}),
    ...(relations.length === 0 ? {} : { relations }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}
