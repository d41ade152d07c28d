import { dateIn } from './dates';
import { ExportFields } from './exportFacts';
import { type FieldRole, isRights, type LabelledValue, labelledValue, NEXIS_LABELS, wordCountIn } from './fieldLabels';
import { monthNamed } from './monthNames';
import { inOneLine, type TextBlock, unwrapped } from './textBlocks';
import type { ImportedDocument } from './types';

/** How a layout writes its labels and where its title is. */
export interface NexisLayout {
  /** LexisNexis has its labels in capitals, Nexis Uni has not. */
  readonly isLabel: (label: string) => boolean;
  readonly titleFirst: boolean;
}

export const CLASSIC: NexisLayout = { isLabel: label => label === label.toUpperCase(), titleFirst: false };
export const NEXIS_UNI: NexisLayout = { isLabel: () => true, titleFirst: true };

/** Lines of their own between head and body, or between body and what is known about it. */
const BODY_MARK =
  /^(?:body|hauptteil|textk[öo]rper|volltext|text|corps(?: de l['’]article)?|cuerpo|texte|inhalt|tekst|documentinhoud)\s*:?$/iu;
const TAIL_MARK = /^(?:classification|klassifi[kz]ation|klassifizierung|clasificaci[óo]n|classificatie)$/iu;
const CORRECTION = /^(?:correction appended|correction added|correcci[óo]n|korrektur)\b/iu;

/** Roles that are in front of the body, and those behind it. */
const HEAD: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'title',
  'byline',
  'section',
  'length',
  'dateline',
  'highlight',
  'edition',
  'page',
  'outlet',
  'date',
  'correction',
  'other',
]);
const TAIL: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'loadDate',
  'language',
  'keywords',
  'correction',
  'other',
  'length',
  'copyright',
  'section',
  'byline',
]);

/**
 * An article of LexisNexis: copyright, outlet, date and edition on top, then title and labelled fields, the text, and more labelled fields; of Nexis Uni the
 * title is first. Null for blocks without any text or title.
 */
export function nexisDocument(given: readonly TextBlock[], layout: NexisLayout, width: number): ImportedDocument | null {
  const fields = new ExportFields();
  const blocks = layout.titleFirst ? splitHead(given, layout) : given;
  const labelled = blocks.map(block => fieldsOfBlock(block, layout));
  const mark = blocks.findIndex(isBodyMark);
  const head = headEnd(blocks, labelled, mark);
  const tail = tailStart(blocks, labelled, head);
  const highlights = readHead(blocks.slice(0, head), labelled, fields, layout);
  for (let at = tail, under = 'more'; at < blocks.length; at++) {
    const block = blocks[at] as TextBlock;
    if (isMark(block, GRAPHIC_MARK)) under = 'graphic';
    else readTail(block, labelled[at] ?? [], fields, under);
    if (isMark(block, TAIL_MARK)) under = 'more';
  }
  const body = bodyBlocks(blocks.slice(head, tail));
  const paragraphs = [...highlights, ...body.map(block => unwrapped(block, width))].filter(paragraph => paragraph !== '');
  const facts = fields.facts();
  const line = blocks[0]?.line;
  if (paragraphs.length === 0 && facts.title === undefined) return null;
  return { place: line === undefined ? {} : { line }, facts, paragraphs };
}

/** Above the body, Nexis Uni has no blank lines between what is labelled and what is not. */
function splitHead(blocks: readonly TextBlock[], { isLabel }: NexisLayout): TextBlock[] {
  const mark = blocks.findIndex(({ lines }) => lines.some(line => BODY_MARK.test(line.trim())));
  return blocks.flatMap((block, at) => {
    if (at >= (mark < 0 ? MOST_HEAD : mark + 1)) return [block];
    const isNew = (line: string) =>
      BODY_MARK.test(line.trim()) || isRights(line) || labelledValue(line, NEXIS_LABELS, isLabel) !== undefined;
    const starts = block.lines.flatMap((line, index) => (index === 0 || isNew(line) ? [index] : []));
    return starts.map((from, nth) => ({ lines: block.lines.slice(from, starts[nth + 1]), line: block.line + from }));
  });
}
const MOST_HEAD = 8;

const isMark = ({ lines }: TextBlock, mark: RegExp): boolean => mark.test((lines[0] ?? '').trim());
const isBodyMark = (block: TextBlock): boolean => isMark(block, BODY_MARK);

/** The labelled values of a block, with the lines that each goes over; null where its first line has no label. */
type BlockFields = readonly (LabelledValue & { readonly lines: readonly string[] })[];

function fieldsOfBlock({ lines }: TextBlock, { isLabel }: NexisLayout): BlockFields | null {
  const fields: (LabelledValue & { lines: string[] })[] = [];
  for (const line of lines) {
    const value = labelledValue(line, NEXIS_LABELS, isLabel);
    const isBodyWord = value !== undefined && value.role === 'body' && value.value !== '';
    if (value !== undefined && !isBodyWord) fields.push({ ...value, lines: value.value === '' ? [] : [value.value] });
    else if (fields.length === 0) return null;
    else fields.at(-1)?.lines.push(line);
  }
  return fields;
}

/** The index of the first block of the body. */
function headEnd(blocks: readonly TextBlock[], labelled: readonly (BlockFields | null)[], mark: number): number {
  const has = (role: FieldRole, at: number) => labelled[at]?.some(field => field.role === role) === true;
  if (mark >= 0) return mark;
  const named = labelled.findIndex(fields => fields?.some(field => field.role === 'body') === true);
  if (named >= 0) return named;
  const length = labelled.findIndex((_, at) => has('length', at));
  const first = labelled.findIndex(fields => fields?.every(field => HEAD.has(field.role)));
  let at = length >= 0 ? length : first;
  if (at < 0) return unlabelledHead(blocks);
  while (at < blocks.length && labelled[at]?.every(field => HEAD.has(field.role)) === true) at++;
  // A title below its labels, or a head that has nothing else: the body is what comes behind.
  return at;
}

/** Without any label, the head ends with the block behind the one with the date. */
function unlabelledHead(blocks: readonly TextBlock[]): number {
  const dated = blocks.findIndex(block => dateLineIn(block) !== null);
  return Math.min(blocks.length, dated < 0 ? 1 : dated + 2);
}

/** The index of the first block behind the body: from there on, all blocks are labelled, or about rights. */
function tailStart(blocks: readonly TextBlock[], labelled: readonly (BlockFields | null)[], head: number): number {
  const mark = blocks.findIndex((block, at) => at >= head && isMark(block, TAIL_MARK));
  if (mark >= 0) return graphicsAbove(blocks, head, mark);
  let start = blocks.length;
  for (let at = blocks.length - 1; at >= head; at--) {
    const isAbout = labelled[at]?.every(field => TAIL.has(field.role)) === true || isCopyright(blocks[at]);
    if (isAbout) start = at;
    else if (start === blocks.length || !(isLong(labelled[at - 1]) || isLong(labelled[at - 2]))) break;
  }
  return start;
}

/** A heading above captions, a little above the classification. */
function graphicsAbove(blocks: readonly TextBlock[], head: number, mark: number): number {
  const from = Math.max(head, mark - MOST_CAPTIONS);
  const at = blocks.slice(from, mark).findLastIndex(({ lines }) => lines.length > 0 && GRAPHIC_MARK.test((lines[0] ?? '').trim()));
  return at < 0 ? mark : from + at;
}
const MOST_CAPTIONS = 12;
const GRAPHIC_MARK = /^(?:graphics?|grafiken?|graphiques?|gráficos?)$/iu;

/** A list of captions or a correction has paragraphs of its own. */
const isLong = (fields: BlockFields | null | undefined): boolean =>
  fields?.some(({ label, role }) => role === 'correction' || /gra(?:phic|fik|phique|fico)/.test(label)) === true;

const isCopyright = (block: TextBlock | undefined): boolean => block !== undefined && isRights(block.lines[0] ?? '');

/** Reads what is above the body; answers the paragraphs of a highlight, which are text. */
function readHead(
  blocks: readonly TextBlock[],
  labelled: readonly (BlockFields | null)[],
  fields: ExportFields,
  layout: NexisLayout,
): string[] {
  const highlights: string[] = [];
  const plain: string[][] = [];
  let isDated = false;
  for (const [at, block] of blocks.entries()) {
    const values = labelled[at];
    if (values !== null && values !== undefined) {
      for (const { role, lines } of values) if (role === 'highlight') highlights.push(inOneLine(lines));
      readLabelled(
        values.filter(({ role }) => role !== 'highlight'),
        fields,
      );
      continue;
    }
    const lines = block.lines.map(line => line.trim());
    if (isCopyright(block)) fields.set('copyright', 'copyright', inOneLine(lines.slice(0, copyrightLines(lines))));
    const rest = isCopyright(block) ? lines.slice(copyrightLines(lines)) : lines;
    const dated = isDated ? -1 : rest.findIndex(isDateLine);
    if (dated >= 0) {
      isDated = true;
      readDate(rest, dated, fields);
      const above = rest.slice(0, dated);
      // Under the title, the outlet is in the same block in some layouts.
      if (above.length > 0) plain.push(above);
    } else if (rest.length > 0 && CORRECTION.test(rest[0] ?? '')) fields.set('correction', 'correction', inOneLine(rest));
    else if (rest.length > 0) plain.push(rest);
  }
  namePlain(plain, fields, layout);
  return highlights;
}

/** What is not labelled: title and outlet by their order, and more lines than these are kept. */
function namePlain(plain: readonly string[][], fields: ExportFields, { titleFirst }: NexisLayout): void {
  const all = plain.map(lines => [...lines]);
  if (titleFirst && all.length === 1 && (all[0]?.length ?? 0) > 1) all.splice(0, 1, (all[0] ?? []).slice(0, -1), (all[0] ?? []).slice(-1));
  const order: readonly FieldRole[] = titleFirst ? ['title', 'outlet'] : ['outlet', 'title'];
  const open = order.filter(role => fields.get(role) === undefined);
  const [first, second] = open;
  for (const lines of all) {
    const text = inOneLine(lines);
    if (first !== undefined && fields.get(first) === undefined) fields.set(first, first, text);
    else if (second !== undefined && fields.get(second) === undefined) fields.set(second, second, text);
    else
      fields.set(
        fields.get('edition') === undefined && text.length < 60 && /edition|ausgabe|édition|edici[oó]n/iu.test(text) ? 'edition' : 'other',
        'header',
        text,
      );
  }
}

function copyrightLines(lines: readonly string[]): number {
  const at = lines.findIndex(
    (line, index) => index > 0 && !isRights(line) && !/^(?:alle|all|tous|todos)\b.*(?:rechte|rights|droits|derechos)/i.test(line),
  );
  return at < 0 ? lines.length : at;
}

function readDate(lines: readonly string[], at: number, fields: ExportFields): void {
  const line = lines[at] ?? '';
  fields.set('date', 'date', line);
  const behind = behindDate(line);
  const edition = [behind, ...lines.slice(at + 1)].filter(part => part !== '').join(' ');
  fields.set('edition', 'edition', edition.replace(/;\s*$/, ''));
}

/** What a line begins with that names a day of the week. */
export const WEEKDAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica)\b[,.]?/iu;

/** What a date line has behind its year, weekday and time: an edition. */
function behindDate(line: string): string {
  const year = line.search(LAST_YEAR);
  const rest = year < 0 ? '' : line.slice(year + 4).replace(/^[\s,;]+/, '');
  return rest
    .replace(WEEKDAY, '')
    .trim()
    .replace(/^\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[AP]\.?M\.?)?(?:\s+(?:GMT|UTC|[A-Z]{2,4}T?))?(?:\s+(?:EST|EDT|CET|BST))?/i, '')
    .trim();
}

const dateLineIn = ({ lines }: TextBlock): string | null => lines.map(line => line.trim()).find(isDateLine) ?? null;

/** A short line that is a date, up to its last year; an edition may be behind it. */
function isDateLine(line: string): boolean {
  if (line.length > 90 || isRights(line) || wordCountIn(line) !== undefined) return false;
  const year = line.search(LAST_YEAR);
  const words = line.slice(0, year + 4).match(/[\p{L}\p{M}]+\.?/gu) ?? [];
  if (year < 0 || !words.every(isDateWord)) return isSeason(line);
  const found = dateIn(line);
  return (found !== null && found.date.length >= 7) || isSeason(line);
}

/** The last year of a line, of digits or in front of a month in digits. */
const LAST_YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)(?!.*(?<!\d)(?:1[6-9]|20)\d\d(?!\d))/;

const isDateWord = (word: string): boolean =>
  monthNamed(word) !== undefined ||
  WEEKDAY.test(word) ||
  /^(?:de|del|of|the|st|nd|rd|th|er|to|bis|au|al|den|le|el|mon|tue|wed|thu|fri|sat|sun)\.?$/i.test(word);

const isSeason = (line: string): boolean => /^(?:(?:spring|summer|autumn|fall|winter)[, ]+)?(?:1[6-9]|20)\d\d$/i.test(line);

function readTail(block: TextBlock, values: BlockFields, fields: ExportFields, under: string): void {
  if (values.length === 0 && isCopyright(block)) fields.set('copyright', 'copyright', inOneLine(block.lines));
  else if (values.length === 0 && !isMark(block, TAIL_MARK)) fields.set('other', under, inOneLine(block.lines));
  readLabelled(values, fields);
}

function readLabelled(values: BlockFields, fields: ExportFields): void {
  for (const { role, label, lines } of values) fields.set(role, label, inOneLine(lines));
}

/** Without the line that begins it. */
function bodyBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  const label = labelledValue(first.lines[0] ?? '', NEXIS_LABELS, () => true);
  const isMark = isBodyMark(first);
  if (!isMark && label?.role !== 'body') return [first, ...others];
  const rest = [...(isMark || label === undefined || label.value === '' ? [] : [label.value]), ...first.lines.slice(1)];
  return rest.length === 0 ? others : [{ line: first.line + 1, lines: rest }, ...others];
}
