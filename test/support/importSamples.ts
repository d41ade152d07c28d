import { gzipSync, strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { ReadDocuments } from './importing';
import { readAs } from './importing';
import { type Capture, captureBytes } from './webCaptures';

/** A file in the layout of a form, and what it is read as. */
export interface Sample {
  readonly name: string;
  /** Text, in which `$a` is a sentence. */
  readonly text?: string;
  /** The parts of a package. */
  readonly zip?: Readonly<Record<string, string>>;
  /** The archives of captured pages by their names, packed where the name says so; of WARC there is one. */
  readonly captures?: Readonly<Record<string, readonly Capture[]>>;
  /** The rows of a workbook. */
  readonly rows?: readonly (readonly (string | number | null)[])[];
  /** Only the first half of its bytes is there. */
  readonly cut?: boolean;
  /** Files beside it. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Where it is cut off, or has something that cannot be read. */
  readonly broken?: boolean;
  readonly documents: readonly (Readonly<Record<string, unknown>> & { readonly paragraphs: readonly string[] })[];
  /** What the warnings contain, in their order. */
  readonly warnings?: readonly string[];
  /** Sentences that the file has and that are rightly in no text, such as a summary beside it, by the letter of each. */
  readonly outside?: Readonly<Record<string, number>>;
}

const TEXTS: Readonly<Record<string, string>> = {
  a: 'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners of the three lines had broken down.',
  b: '"We have waited long enough," said Dora Finch, who speaks for the crews of the northern line.',
  c: 'Harbour master Ivo Marten said that buses took the passengers of three sailings to the pier at Sele.',
  d: 'Kelp farmers on the coast doubled their harvest last month, and growers expect the price to fall in spring.',
  e: 'Die Fähren im Hafen von Almeda standen am Donnerstag still, weil die Besatzungen kürzere Schichten verlangen.',
  f: 'Les équipages du port d’Almeda ont cessé le travail jeudi, après l’échec des discussions sur les horaires de nuit.',
  g: 'Las tripulaciones del puerto de Almeda dejaron de trabajar el jueves porque no hubo acuerdo sobre los turnos.',
};

export const SENTENCES: readonly string[] = Object.values(TEXTS);

/** `$a` as the sentence; `$a:lines` broken to lines, and `$a:alto` and so on as lines of words in a form for scans. */
export const withSentences = (text: string): string =>
  text.replace(/\$([a-g])\b(?::(\w+))?/g, (whole, name: string, how: string | undefined) => {
    const sentence = TEXTS[name] ?? whole;
    return how === undefined ? sentence : (HOW[how]?.(printedLines(sentence)) ?? whole);
  });

const WORDS_A_LINE = 7;
const printedLines = (sentence: string): readonly (readonly string[])[] => {
  const words = sentence.replaceAll('"', '&quot;').split(' ');
  return Array.from({ length: Math.ceil(words.length / WORDS_A_LINE) }, (_, nth) =>
    words.slice(nth * WORDS_A_LINE, (nth + 1) * WORDS_A_LINE),
  );
};

const HOW: Readonly<Record<string, (lines: readonly (readonly string[])[]) => string>> = {
  lines: lines => lines.map(words => words.join(' ').replaceAll('&quot;', '"')).join('\n'),
  alto: lines => lines.map(words => `<TextLine>${words.map(word => `<String CONTENT="${word}"/>`).join('<SP/>')}</TextLine>`).join(''),
  page: lines =>
    lines.map((words, nth) => `<TextLine id="l${nth}"><TextEquiv><Unicode>${words.join(' ')}</Unicode></TextEquiv></TextLine>`).join(''),
  hocr: lines =>
    lines.map(words => `<span class="ocr_line">${words.map(word => `<span class="ocrx_word">${word}</span>`).join(' ')}</span>`).join(''),
};

const allText = ({ text = '', zip = {}, captures = {}, rows = [], beside = {} }: Sample): string =>
  [
    text,
    ...Object.values(zip),
    ...Object.values(captures).flatMap(records => records.map(({ body }) => String(body))),
    ...rows.flat().map(cell => String(cell ?? '')),
    ...Object.values(beside),
  ].join('\n');

/** How often each sentence is in the text of a sample. */
export function sentencesIn(sample: Sample): ReadonlyMap<string, number> {
  const all = allText(sample);
  return new Map(
    Object.entries(TEXTS).map(([name, sentence]) => [
      sentence,
      all.split(new RegExp(`\\$${name}\\b`)).length - 1 - (sample.outside?.[name] ?? 0),
    ]),
  );
}

/** A sample as its form reads it; what it rejects with is a warning. */
export const readSample = (form: string, sample: Sample): Promise<ReadDocuments> =>
  readWhole(form, sample).catch((error: unknown) => {
    if (sample.broken !== true) throw error;
    return { documents: [], warnings: [`: ${error instanceof Error ? error.message : String(error)}`] };
  });

async function readWhole(form: string, sample: Sample): Promise<ReadDocuments> {
  const { text, zip, rows, beside, cut, captures } = sample;
  const given = (bytes: Uint8Array): Uint8Array => (cut === true ? bytes.subarray(0, bytes.length >> 1) : bytes);
  const files = Object.fromEntries(Object.entries(beside ?? {}).map(([name, content]) => [name, withSentences(content)]));
  if (text !== undefined) return readAs(form, form === 'rtf' ? inRtf(withSentences(text)) : withSentences(text), {}, files);
  const parts = Object.fromEntries(Object.entries(zip ?? {}).map(([name, content]) => [name, strToU8(withSentences(content))]));
  const archives = Object.entries(captures ?? {}).map(([name, records]) => [name, archiveBytes(name, records)] as const);
  if (form === 'warc') return readAs(form, given(archives[0]?.[1] ?? new Uint8Array()));
  if (zip !== undefined || captures !== undefined)
    return readAs(form, given(zipSync({ ...Object.fromEntries(archives), ...parts }, { level: 0 })));
  const sheet = (rows ?? []).map(row =>
    row.map(cell => (cell === null ? null : { value: typeof cell === 'string' ? withSentences(cell) : cell })),
  );
  return readAs(form, given(new Uint8Array(await (await writeExcelFile(sheet as never, {} as never)).toBuffer())));
}

/** Where the name ends so, each record is packed by itself, as crawlers do. */
const archiveBytes = (name: string, records: readonly Capture[]): Uint8Array =>
  Buffer.concat(
    records
      .map(record => captureBytes({ ...record, body: withSentences(String(record.body ?? '')) }))
      .map(record => (name.endsWith('.gz') ? gzipSync(record) : record)),
  );

/** Letters beyond ASCII as RTF writes them. */
const inRtf = (text: string): string => text.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0)}?`);
