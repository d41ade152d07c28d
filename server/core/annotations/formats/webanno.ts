import { exportMessages, FORMAT_LABELS, importMessages } from '../messages';
import { annotatorFolderOf } from '../paths';
import { REGISTER_IRI } from '../webVocabulary';
import { namesInPath } from './articleNames';
import { wellFormed } from './bratNames';
import { type AnnotatedText, annotatedTexts, annotationsIn, byAnnotator, lostParts, type Placed } from './contents';
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
import { type Draft, placeDocuments } from './placing';
import { type Token, tokenisedSentences } from './tokens';

const LABEL = FORMAT_LABELS.webanno;
const ENDING = '.tsv';
/** The layer of named entities that every project of WebAnno and INCEpTION has. */
const LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

/**
 * WebAnno TSV 3.3, as WebAnno and INCEpTION read it, a file for each annotator and article, with the layer of named entities: `value` is the tag,
 * `identifier` the entity (Wikidata's IRI where known, else that of the register). Annotations of the same words are stacked, and one
 * that begins or ends in a word is on a line of its part of the token. Offsets are UTF-16 units.
 */
export function exportWebanno(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  const losses = { untagged: 0, blank: 0, trimmed: 0 };
  const files = [...byAnnotator(texts, annotatorFolderOf)].flatMap(([annotator, own]) =>
    own.map((text): TextFile => ({ path: `${annotator}/${text.article}${ENDING}`, text: documentOf(text, context, losses) })),
  );
  if (losses.untagged > 0) leftOut.push(exportMessages.onlyNotes(losses.untagged, LABEL));
  if (losses.blank > 0) leftOut.push(exportMessages.onlyBlanks(losses.blank, LABEL));
  const lost = lostParts(LABEL, annotationsIn(texts), ['note', 'attributes', 'certainty', 'relations', 'ids', 'times']);
  if (losses.trimmed > 0) lost.push(exportMessages.trimmed(losses.trimmed));
  return { files, lost, leftOut };
}

interface Losses {
  untagged: number;
  blank: number;
  trimmed: number;
}

/** A token or a part of one that annotations have. */
interface Unit extends Token {
  readonly id: string;
  readonly isPart: boolean;
  readonly here: { readonly annotation: Placed['annotation']; readonly number: number }[];
}

function documentOf({ text, placed }: AnnotatedText, context: ExportContext, losses: Losses): string {
  const sentences = tokenisedSentences(text);
  const units = sentences.map(({ tokens }, sentence) =>
    tokens.map((token, index): Unit[] => [{ ...token, text: token.text, id: `${sentence + 1}-${index + 1}`, isPart: false, here: [] }]),
  );
  const all = units.flat();
  let number = 0;
  for (const { annotation, start, end } of placed) {
    if (annotation.tag === undefined && annotation.entity === undefined) {
      losses.untagged++;
      continue;
    }
    const touched = touchedBy(all, start, end);
    const first = touched[0]?.[0];
    const last = touched.at(-1)?.[0];
    if (first === undefined || last === undefined) {
      losses.blank++;
      continue;
    }
    if (start < first.start || end > last.end) losses.trimmed++;
    number++;
    for (const unit of touched) {
      const [whole] = unit;
      if (whole === undefined) continue;
      const [from, to] = [Math.max(start, whole.start), Math.min(end, whole.end)];
      partOf(unit, from, to, text).here.push({ annotation, number });
    }
  }
  const usesOf = new Map<number, number>();
  for (const { here } of all.flat()) for (const each of here) usesOf.set(each.number, (usesOf.get(each.number) ?? 0) + 1);
  const blocks = sentences.map(({ sentence }, index) => {
    const shown = text
      .slice(sentence.start, sentence.end)
      .split('\n')
      .map(line => `#Text=${escapedText(line)}\n`);
    const lines = (units[index] ?? []).flatMap(parts => parts.map(unit => lineOf(unit, usesOf, context)));
    return `\n${shown.join('')}${lines.join('')}`;
  });
  return `#FORMAT=WebAnno TSV 3.3\n#T_SP=${LAYER}|identifier|value\n\n${blocks.join('')}`;
}

/** The tokens that a span has characters of. */
function touchedBy(all: readonly Unit[][], start: number, end: number): readonly Unit[][] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.[0]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < all.length && (all[to]?.[0]?.start ?? 0) < end) to++;
  return all.slice(low, to);
}

/** The token itself, or its part, which is made where it does not exist yet. */
function partOf(unit: Unit[], start: number, end: number, text: string): Unit {
  const found = unit.find(part => part.start === start && part.end === end);
  if (found !== undefined) return found;
  const id = `${unit[0]?.id}.${unit.length}`;
  const made: Unit = { start, end, text: text.slice(start, end), id, isPart: true, here: [] };
  unit.push(made);
  return made;
}

/** An annotation of several tokens, and one that is stacked on another, has its number behind each value. */
function lineOf({ id, start, end, text, here }: Unit, usesOf: ReadonlyMap<number, number>, { entities }: ExportContext): string {
  const column = (valueIn: (annotation: Placed['annotation']) => string | undefined): string => {
    if (here.length === 0) return '_';
    const values = here.map(({ annotation, number }) => {
      const value = valueIn(annotation);
      const isNumbered = here.length > 1 || (usesOf.get(number) ?? 0) > 1;
      return `${value === undefined ? '*' : escapedValue(value)}${isNumbered ? `[${number}]` : ''}`;
    });
    return values.join('|');
  };
  const identifier = column(({ entity }) => {
    const wikidata = entity === undefined ? undefined : entities.get(entity)?.wikidata;
    return wikidata === undefined ? entity && `${REGISTER_IRI}${entity}` : `${WIKIDATA_IRI}${wikidata}`;
  });
  return `${[id, `${start}-${end}`, escapedText(text), identifier, column(({ tag }) => tag)].join('\t')}\t\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f', '\b': '\\b' };

/** Control characters and backslashes, as WebAnno escapes them in texts and tokens. */
const escapedText = (text: string): string => wellFormed(text).replace(/[\\\t\n\r\f\b]/g, character => ESCAPES[character] ?? character);

/** What has a meaning in a value, as WebAnno escapes it. */
const escapedValue = (value: string): string =>
  wellFormed(value)
    .replace(/->|[\\[\]|_;*]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll(/\r\n?|\n/g, '\\n');

/**
 * Annotations of a file in WebAnno TSV 3: of each layer of spans the features `value` or `tag`, or the first one, are the tag, an `identifier` that
 * the register knows is the entity, and the others are attributes. Layers of chains and relations are left out, which is
 * said, with their names. Never throws.
 */
export function* importWebanno(file: ImportedFile, context: ImportContext): Importing {
  const { name, annotator } = namesInPath(file, ENDING, context);
  const lines = file.text.split(/\r?\n/);
  if (!/^#FORMAT=WebAnno TSV 3/.test(lines[0] ?? '')) {
    const message = importMessages.notThisFormat(LABEL, importMessages.noWebanno);
    return { annotations: [], problems: [{ code: 'bad-shape', severity: 'error', message, start: 0, end: file.text.length }] };
  }
  const layers = layersIn(lines);
  const spans = new Map<string, Found>();
  const left = layers.filter(({ hasSpans }) => !hasSpans);
  const unread = new Map<string, number>();
  let text = '';
  for (const line of lines) {
    const [id = '', offsets = '', token = '', ...columns] = line.split('\t');
    const place = /^(\d{1,9})-(\d{1,9})$/.exec(offsets);
    if (!/^\d+-\d+(?:\.\d+)?$/.test(id) || place === null) continue;
    const [start, end] = [Number(place[1]), Number(place[2])];
    if (!id.includes('.') && start >= text.length && start - text.length < LONGEST_GAP)
      text += ' '.repeat(start - text.length) + unescapedText(token);
    collect(spans, layers, columns, start, end, id);
    for (const layer of left) {
      const count = stackOf(columns[layer.column] ?? '').length;
      if (count > 0) unread.set(shortName(layer.name), (unread.get(shortName(layer.name)) ?? 0) + count);
    }
  }
  const drafts = [...spans.values()].map(found => draftOf(found, context, annotator));
  const { annotations, problems } = yield* placeDocuments([{ name, text, drafts }], context);
  if (unread.size === 0) return { annotations, problems };
  const message = importMessages.layersLeftOut(unread);
  return { annotations, problems: [...problems, { code: 'unsupported', severity: 'warning', message, start: 0, end: 0 }] };
}

/** Blanks between two tokens; offsets beyond are not believed. */
const LONGEST_GAP = 100_000;

interface Layer {
  readonly name: string;
  readonly features: readonly string[];
  /** The first of its columns. */
  readonly column: number;
  readonly hasSpans: boolean;
}

/** `#T_SP` has a column for each feature, `#T_RL` one more, for the other end; `#T_CH` has two. */
function layersIn(lines: readonly string[]): readonly Layer[] {
  const layers: Layer[] = [];
  let column = 0;
  for (const line of lines) {
    const header = /^#T_(SP|RL|CH)=(.*)$/.exec(line);
    if (header === null) continue;
    const [name = '', ...features] = (header[2] ?? '').split('|');
    layers.push({ name, features, column, hasSpans: header[1] === 'SP' });
    // A relation's last feature is the type that it connects; its column has the other end.
    column += Math.max(1, features.length);
  }
  return layers;
}

interface Found {
  start: number;
  end: number;
  readonly layer: Layer;
  readonly values: ReadonlyMap<string, string>;
}

function collect(
  spans: Map<string, Found>,
  layers: readonly Layer[],
  columns: readonly string[],
  start: number,
  end: number,
  id: string,
): void {
  for (const layer of layers) {
    if (!layer.hasSpans) continue;
    const cells = columns.slice(layer.column, layer.column + Math.max(1, layer.features.length)).map(stackOf);
    const stacked = Math.max(0, ...cells.map(cell => cell.length));
    for (let at = 0; at < stacked; at++) {
      const number = cells.map(cell => cell[at]?.number).find(each => each !== undefined);
      const values = new Map<string, string>();
      for (const [index, cell] of cells.entries()) {
        const value = cell[at]?.value;
        if (value !== undefined) values.set(layer.features[index] ?? '', value);
      }
      const key = number === undefined ? `${layer.name} ${id}` : `${layer.name} #${number}`;
      const known = spans.get(key);
      if (known === undefined) spans.set(key, { start, end, layer, values });
      else {
        known.start = Math.min(known.start, start);
        known.end = Math.max(known.end, end);
      }
    }
  }
}

/** The annotations in a cell: a missing value (`*`) is undefined, and `_` means that there is none. */
function stackOf(cell: string): { readonly value?: string; readonly number?: string }[] {
  if (cell === '_' || cell === '') return [];
  return (cell.match(/(?:\\.|[^|\\])+/g) ?? []).map(part => {
    const numbered = /^(.*?)(?:(?<!\\)\[(\d+)\])?$/s.exec(part);
    const written = numbered?.[1] ?? part;
    const number = numbered?.[2];
    return {
      ...(written === '*' || written === '_' ? {} : { value: unescapedValue(written) }),
      ...(number === undefined ? {} : { number }),
    };
  });
}

function draftOf({ start, end, layer, values }: Found, context: ImportContext, annotator: string | undefined): Draft {
  const rest = new Map(values);
  const take = (name: string): string | undefined => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const identifier = rest.get('identifier');
  const item = /wikidata\.org\/(?:entity|wiki)\/(Q\d+)/.exec(identifier ?? '')?.[1];
  const known = item === undefined ? undefined : entityOfWikidata(context.entities, item)?.id;
  const entity = known ?? (identifier?.startsWith(REGISTER_IRI) ? identifier.slice(REGISTER_IRI.length) : undefined);
  if (entity !== undefined) rest.delete('identifier');
  const tag =
    take('value') ?? take('tag') ?? (entity === undefined ? (take(rest.keys().next().value ?? '') ?? shortName(layer.name)) : undefined);
  return {
    span: { start, end },
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(rest.size === 0 ? {} : { attributes: Object.fromEntries(rest) }),
    ...(annotator === undefined ? {} : { annotator }),
  };
}

const shortName = (layer: string): string => layer.slice(layer.lastIndexOf('.') + 1);

const UNESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', b: '\b' };

const unescapedText = (text: string): string => text.replace(/\\([\s\S])/g, (_, character: string) => UNESCAPES[character] ?? character);
const unescapedValue = (value: string): string =>
  value.replace(/\\(->|[\s\S])/g, (_, character: string) => (character === 't' ? '\t' : character === 'n' ? '\n' : character));
