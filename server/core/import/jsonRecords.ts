import { LineSplitter } from '../knowledge/lines';
import { jsonElements } from './jsonElements';
import { tableMessages } from './messages';
import { RecordReader, ROWS_JUDGED } from './records';
import type { ImportItem, ImportSample, ImportSource, ReaderOptions, SourcePlace } from './types';

type JsonObject = Readonly<Record<string, unknown>>;

/** Documents of JSON Lines: one object a line. Holds the first objects until their fields are known. */
export async function* readJsonLines(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const records = new ObjectReader(options);
  const lines = new LineSplitter();
  const take = function* ({ line, text }: { readonly line: number; readonly text: string | null }): Generator<ImportItem> {
    const plain = text?.replace(/^\ufeff/, '').trim();
    if (plain === '') return;
    const value = plain === undefined ? undefined : objectIn(plain);
    if (value !== undefined) yield* records.push({ line }, value);
    else
      yield {
        warning: { place: { line }, message: plain === undefined ? tableMessages.lineTooLong : tableMessages.notAnObject, isLeftOut: true },
      };
  };
  for await (const piece of source.text()) for (const line of lines.push(piece)) yield* take(line);
  for (const line of lines.end()) yield* take(line);
  yield* records.end();
}

/** Documents of a JSON file: of the list that it is, or of its longest list of objects. */
export async function* readJson(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const records = new ObjectReader(options);
  for await (const element of jsonElements(source)) {
    if ('problem' in element) yield { warning: { place: {}, message: element.problem, isLeftOut: true } };
    else if (isObject(element.value)) yield* records.push({ record: element.record }, element.value);
    else yield { warning: { place: { record: element.record }, message: tableMessages.noRecord, isLeftOut: true } };
  }
  yield* records.end();
}

/** Objects as rows of a table: its header are the fields of the first ones. */
class ObjectReader {
  readonly #options: ReaderOptions;
  #waiting: { readonly place: SourcePlace; readonly fields: ReadonlyMap<string, string> }[] = [];
  #header: readonly string[] = [];
  #records: RecordReader | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  *push(place: SourcePlace, value: JsonObject): Generator<ImportItem> {
    const fields = fieldsOf(value);
    if (this.#records !== undefined) {
      yield* this.#records.push({ place, cells: this.#cellsOf(fields) });
      return;
    }
    this.#waiting.push({ place, fields });
    if (this.#waiting.length >= ROWS_JUDGED) yield* this.#begin();
  }

  *end(): Generator<ImportItem> {
    if (this.#records === undefined) yield* this.#begin();
    yield* this.#records?.end() ?? [];
  }

  *#begin(): Generator<ImportItem> {
    this.#header = [...new Set(this.#waiting.flatMap(({ fields }) => [...fields.keys()]))];
    this.#records = new RecordReader(this.#header, this.#options);
    for (const { place, fields } of this.#waiting.splice(0)) yield* this.#records.push({ place, cells: this.#cellsOf(fields) });
  }

  #cellsOf(fields: ReadonlyMap<string, string>): string[] {
    return this.#header.map(name => fields.get(name) ?? '');
  }
}

const DEEPEST = 3;

/** The fields of an object as texts, those of objects in it as `source.name`; lists of texts with semicolons between them. */
function fieldsOf(value: JsonObject, prefix = '', depth = 0, fields = new Map<string, string>()): Map<string, string> {
  for (const [key, member] of Object.entries(value)) {
    const name = prefix + key;
    if (typeof member === 'string') fields.set(name, member);
    else if (typeof member === 'number') fields.set(name, String(member));
    else if (Array.isArray(member)) {
      const texts = member.flatMap((each: unknown) => textOfItem(each) ?? []);
      if (texts.length > 0) fields.set(name, texts.join(isParagraphs(texts) ? '\n\n' : '; '));
    } else if (isObject(member) && depth < DEEPEST) {
      const own = textOfItem(member);
      if (own !== null) fields.set(name, own);
      fieldsOf(member, `${name}.`, depth + 1, fields);
    }
  }
  return fields;
}

/** A text, or the name of an object: `{ "name": "Lena Quist" }`. */
function textOfItem(item: unknown): string | null {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return null;
  const named = item['name'] ?? item['title'] ?? item['value'];
  return typeof named === 'string' ? named : null;
}

const isParagraphs = (texts: readonly string[]): boolean => texts.some(text => text.split(' ').length > 12);

function objectIn(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of fields of the forms that other importers and `import` of annotations read. */
const OTHERS = /"@context"|"spans"|"tokens"|"(?:label|entities)"\s*:\s*\[|"annotations"|"result"|"pattern"|"csl-json"|"log"\s*:/;

export function jsonLinesConfidence({ text, name }: ImportSample): number {
  const lines = (text ?? '')
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter(line => line.trim() !== '');
  // One line is JSON as well, which may have its list inside.
  if (lines.length === 1 && !/\.(?:jsonl|ndjson)$/i.test(name)) return 0;
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  if (whole.length === 0 || !whole.every(line => line.startsWith('{'))) return 0;
  const read = whole.slice(0, 20).map(objectIn);
  if (read.some(each => each === undefined) || OTHERS.test(whole[0] ?? '')) return 0;
  return hasText(read[0]) ? 0.9 : 0.4;
}

export function jsonConfidence({ text }: ImportSample): number {
  const beginning = (text ?? '').replace(/^\ufeff/, '').trimStart();
  if (!/^(?:\[\s*\{|\{\s*")/.test(beginning) || OTHERS.test(beginning.slice(0, 4000))) return 0;
  return /"(?:text|body|content|title|headline)"\s*:/i.test(beginning) ? 0.7 : 0.3;
}

const hasText = (value: JsonObject | undefined): boolean =>
  Object.entries(value ?? {}).some(
    ([key, member]) => typeof member === 'string' && (member.length > 100 || /^(?:text|body|content|title)$/i.test(key)),
  );
