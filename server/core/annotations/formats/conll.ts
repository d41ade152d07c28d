import { overlaps, type Span } from '../../text/span';
import { exportMessages, FORMAT_LABELS, importMessages } from '../messages';
import { annotatorFolderOf } from '../paths';
import { namesInPath } from './articleNames';
import { isBlank, wellFormed } from './bratNames';
import { type AnnotatedText, annotatedTexts, annotationsIn, byAnnotator, labelOf, lostParts, type Placed, tagOfLabel } from './contents';
import type { AnnotatedArticle, ExportContext, Exported, ImportContext, ImportedFile, Importing, TextFile } from './exchange';
import { type Draft, placeDocuments, type ReadDocument } from './placing';
import { tokenisedSentences, tokenRange } from './tokens';

const LABEL = FORMAT_LABELS.conll;
const ENDING = '.conll';

/**
 * CoNLL-2003 with the tags of the scheme IOB2, a file for each annotator and article: `token _ _ tag`, one blank between the columns, a blank
 * line between sentences. Parts of speech and chunks are not known. Only flat annotations fit: of those that share words the longest is
 * written.
 */
export function exportConll(articles: readonly AnnotatedArticle[], _context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  const losses = { offTokens: 0, overlapping: 0, crossing: 0, renamed: new Set<string>() };
  const files = [...byAnnotator(texts, annotatorFolderOf)].flatMap(([annotator, own]) =>
    own.map((text): TextFile => ({ path: `${annotator}/${text.article}${ENDING}`, text: documentOf(text, losses) })),
  );
  if (losses.offTokens > 0) leftOut.push(exportMessages.offTokens(losses.offTokens, LABEL));
  if (losses.crossing > 0) leftOut.push(exportMessages.overSentences(losses.crossing, LABEL));
  if (losses.overlapping > 0) leftOut.push(exportMessages.overlapping(losses.overlapping, LABEL));
  const lost = lostParts(LABEL, annotationsIn(texts), [
    'entity',
    'note',
    'attributes',
    'certainty',
    'relations',
    'tagless',
    'ids',
    'times',
  ]);
  if (losses.renamed.size > 0) lost.push(exportMessages.labelsRenamed([...losses.renamed].sort(), LABEL));
  return { files, lost, leftOut };
}

interface Losses {
  offTokens: number;
  overlapping: number;
  crossing: number;
  readonly renamed: Set<string>;
}

function documentOf({ text, placed }: AnnotatedText, losses: Losses): string {
  const sentences = tokenisedSentences(text);
  const tokens = sentences.flatMap(sentence => sentence.tokens);
  const tags: string[] = tokens.map(() => 'O');
  const sentenceOf = sentences.flatMap((sentence, index) => sentence.tokens.map(() => index));
  for (const each of flat(placed, losses)) {
    const range = tokenRange(tokens, trimmedOf(text, each));
    if (range === null) losses.offTokens++;
    else if (sentenceOf[range.first] !== sentenceOf[range.last]) losses.crossing++;
    else {
      const label = conllLabel(labelOf(each.annotation));
      if (label !== labelOf(each.annotation)) losses.renamed.add(labelOf(each.annotation));
      for (let at = range.first; at <= range.last; at++) tags[at] = `${at === range.first ? 'B' : 'I'}-${label}`;
    }
  }
  let at = 0;
  const blocks = sentences.map(sentence => sentence.tokens.map(token => `${wellFormed(token.text)} _ _ ${tags[at++] ?? 'O'}\n`).join(''));
  return ['-DOCSTART- -X- -X- O\n', ...blocks].join('\n');
}

/** The annotations without those that share characters with a longer one. */
function flat(placed: readonly Placed[], losses: Losses): readonly Placed[] {
  const kept: Placed[] = [];
  const longest = [...placed].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const each of longest) {
    if (kept.some(other => overlaps(other, each))) losses.overlapping++;
    else kept.push(each);
  }
  return kept;
}

function trimmedOf(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charAt(from))) from++;
  while (to > from && isBlank(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** A column has no white space. */
const conllLabel = (tag: string): string => wellFormed(tag).replace(/[\s\p{Cc}]+/gu, '_');

/**
 * Annotations of a file of columns: the token first, its tag last, in the scheme IOB1, IOB2, IOBES or BILOU. The texts are those of the
 * articles that the file's path names or that have the same characters. Never throws.
 */
export function* importConll(file: ImportedFile, context: ImportContext): Importing {
  const { name, annotator } = namesInPath(file, ENDING, context);
  const read = documentsIn(file.text);
  if (read.length === 0) {
    const message = importMessages.notConll;
    return { annotations: [], problems: [{ code: 'bad-shape', severity: 'error', message, start: 0, end: file.text.length }] };
  }
  const documents = read.map(
    ({ text, drafts }): ReadDocument => ({
      name: read.length === 1 ? name : null,
      text,
      drafts: annotator === undefined ? drafts : drafts.map(draft => ({ ...draft, annotator })),
    }),
  );
  return yield* placeDocuments(documents, context);
}

/** A document while it is read: its tokens, and the blank before each but the first of a line. */
class ConllDocument {
  readonly #parts: string[] = [];
  readonly drafts: Draft[] = [];
  length = 0;

  get text(): string {
    return this.#parts.join('');
  }

  endLine(): void {
    if (this.length > 0 && this.#parts.at(-1) !== '\n') this.#add('\n');
  }

  beginToken(): void {
    if (this.length > 0 && this.#parts.at(-1) !== '\n') this.#add(' ');
  }

  addToken(token: string): void {
    this.#add(token);
  }

  #add(part: string): void {
    this.#parts.push(part);
    this.length += part.length;
  }
}

function documentsIn(text: string): ConllDocument[] {
  const documents: ConllDocument[] = [];
  let current: ConllDocument | null = null;
  const open = { label: '', start: 0 };
  const close = (): void => {
    if (open.label !== '' && current !== null) current.drafts.push(draftOf(open.label, open.start, current.length));
    open.label = '';
  };
  for (const line of text.split(/\r?\n/)) {
    const columns = line.split(/[ \t]+/).filter(column => column !== '');
    const [token, ...rest] = columns;
    const tag = rest.at(-1);
    if (token === undefined) {
      close();
      current?.endLine();
      continue;
    }
    if (token === '-DOCSTART-') {
      close();
      current = new ConllDocument();
      documents.push(current);
      continue;
    }
    const parts: RegExpExecArray | null = tag === undefined ? null : /^(?:([BILOSUE])(?:-(.+))?)$/.exec(tag);
    if (parts === null) continue;
    if (current === null) {
      current = new ConllDocument();
      documents.push(current);
    }
    const [, prefix = 'O', label = ''] = parts;
    const goesOn = label !== '' && open.label === label && (prefix === 'I' || prefix === 'L' || prefix === 'E');
    if (!goesOn) close();
    current.beginToken();
    if (!goesOn && prefix !== 'O') Object.assign(open, { label, start: current.length });
    current.addToken(token);
    if (prefix === 'S' || prefix === 'U' || prefix === 'L' || prefix === 'E') close();
  }
  close();
  return documents;
}

function draftOf(label: string, start: number, end: number): Draft {
  const tag = tagOfLabel(label, {});
  return { span: { start, end }, ...(tag === undefined ? {} : { tag }) };
}
