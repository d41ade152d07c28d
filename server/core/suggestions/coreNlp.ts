import type { ImportContext, ImportedFile, Importing } from '../annotations/formats/exchange';
import { type Fields, integerIn, isFields, listIn, objectsIn, parsed, stringIn } from '../annotations/formats/jsonLines';
import { type Draft, placeDocuments, type ReadDocument } from '../annotations/formats/placing';
import { scoreOf } from './spanRecords';

/**
 * CoreNLP's JSON (stanfordnlp.github.io/CoreNLP): `sentences` with `tokens` and `entitymentions`. Offsets are UTF-16, as it is written in Java. The
 * text is made of the tokens, where these have what is before them. Never throws.
 */
export function* importCoreNlp({ text, path }: ImportedFile, context: ImportContext): Importing {
  const whole = parsed(text);
  const { objects, problems } = isFields(whole) ? { objects: [whole], problems: [] } : objectsIn(text);
  const documents = objects.map((object): ReadDocument => {
    const sentences = listIn(object['sentences']).filter(isFields);
    const tokens = sentences.flatMap(sentence => listIn(sentence['tokens']).filter(isFields));
    const mentions = sentences.flatMap(sentence => listIn(sentence['entitymentions']).filter(isFields));
    const name = stringIn(object['docId']) ?? (objects.length === 1 ? path.replace(/\.json$/i, '') : null);
    return { name, text: textOf(tokens), drafts: mentions.length > 0 ? mentions.flatMap(mentionDraft) : tokenDrafts(tokens) };
  });
  const imported = yield* placeDocuments(documents, context);
  return { annotations: imported.annotations, problems: [...problems, ...imported.problems] };
}

/** Null where the tokens do not say what is between them, or not at the offsets that they have. */
function textOf(tokens: readonly Fields[]): string | null {
  const parts: string[] = [];
  let length = 0;
  for (const token of tokens) {
    const [before, own] = [token['before'], token['originalText']];
    if (typeof before !== 'string' || typeof own !== 'string' || token['characterOffsetBegin'] !== length + before.length) return null;
    parts.push(before, own);
    length += before.length + own.length;
  }
  return tokens.length === 0 ? null : parts.join('');
}

function mentionDraft(mention: Fields): Draft[] {
  const [start, end] = [integerIn(mention['characterOffsetBegin']), integerIn(mention['characterOffsetEnd'])];
  const label = stringIn(mention['ner']);
  const quote = stringIn(mention['text']);
  if (start === undefined || end === undefined || label === undefined) return [];
  const confidences = mention['nerConfidences'];
  const score = isFields(confidences) && Object.hasOwn(confidences, label) ? confidences[label] : undefined;
  return [{ span: { start, end }, tag: label, ...(quote === undefined ? {} : { quote }), ...scoreOf(score) }];
}

/** Neighbouring tokens with the same label are one name. */
function tokenDrafts(tokens: readonly Fields[]): Draft[] {
  const drafts: { span: { start: number; end: number }; tag: string }[] = [];
  let before = 'O';
  for (const token of tokens) {
    const [start, end] = [integerIn(token['characterOffsetBegin']), integerIn(token['characterOffsetEnd'])];
    const label = stringIn(token['ner']) ?? 'O';
    if (start === undefined || end === undefined) continue;
    const last = drafts.at(-1);
    if (label !== 'O' && label === before && last !== undefined) last.span.end = end;
    else if (label !== 'O') drafts.push({ span: { start, end }, tag: label });
    before = label;
  }
  return drafts;
}

/** What CoreNLP writes for brackets, as the Penn Treebank does. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
]);

/** CoreNLP's CoNLL: number, word, lemma, part of speech and label, with tabs between; a blank line between sentences. Never throws. */
export function* importCoreNlpConll({ text, path }: ImportedFile, context: ImportContext): Importing {
  const drafts: { span: { start: number; end: number }; tag: string }[] = [];
  const parts: string[] = [];
  let length = 0;
  let before = 'O';
  for (const line of text.split(/\r?\n/)) {
    const [number = '', word = '', , , label = 'O'] = line.split('\t');
    if (!/^\d+$/.test(number) || word === '') {
      before = 'O';
      continue;
    }
    const own = BRACKETS.get(word) ?? word;
    const separator = length === 0 ? '' : number === '1' ? '\n' : ' ';
    const start = length + separator.length;
    parts.push(separator, own);
    length = start + own.length;
    const last = drafts.at(-1);
    if (label !== 'O' && label === before && last !== undefined) last.span.end = length;
    else if (label !== 'O') drafts.push({ span: { start, end: length }, tag: label });
    before = label;
  }
  const document: ReadDocument = { name: path.replace(/\.conll$/i, ''), text: parts.join(''), drafts };
  return yield* placeDocuments([document], context);
}
