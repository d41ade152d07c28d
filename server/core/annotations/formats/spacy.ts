import { codePointIndexOf } from '../../text/codepoints';
import { sameSpan, trimmed } from '../../text/span';
import { exportMessages, FORMAT_LABELS } from '../messages';
import { annotatorFolderOf } from '../paths';
import { wellFormed } from './bratNames';
import { annotatedTexts, byAnnotator, labelOf, type Placed, tagOfLabel } from './contents';
import {
  type AnnotatedArticle,
  type ExportContext,
  type Exported,
  entityOfWikidata,
  type ImportContext,
  type ImportedFile,
  type Importing,
  type TextFile,
} from './exchange';
import { contentOfFields, type Fields, integerIn, isFields, listIn, objectsIn, ownFields, provenanceOfFields, stringIn } from './jsonLines';
import { type Draft, placeDocuments, type ReadDocument } from './placing';
import { type Token, tokenRange, tokensOf } from './tokens';

const LABEL = FORMAT_LABELS.spacy;

/**
 * Prodigy's and spaCy's JSON Lines, one file for each annotator, one line for each article: `text`, `tokens` and `spans`, which begin and end
 * at tokens (`end` exclusive, `token_end` inclusive). Offsets are code points. An entity is also in `kb_id`, where Wikidata knows it, and
 * what else an annotation says is in fields of its span that Prodigy keeps.
 */
export function exportSpacy(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const { texts, leftOut } = annotatedTexts(articles, LABEL);
  let offTokens = 0;
  let trimmedOnes = 0;
  const files = [...byAnnotator(texts, annotatorFolderOf)].map(([annotator, own]): TextFile => {
    const lines = own.map(({ article, text, placed }) => {
      const { toCodePoint } = codePointIndexOf(text);
      const tokens = spacyTokens(text);
      const spans = placed.flatMap(each => {
        const span = trimmed(text, each);
        const range = tokenRange(tokens, span);
        if (range === null) offTokens++;
        else if (!sameSpan(span, each)) trimmedOnes++;
        return range === null ? [] : [spanOf({ ...each, ...span }, range, toCodePoint, context)];
      });
      const written = tokens.map((token, id) => ({
        text: wellFormed(token.text),
        start: toCodePoint(token.start),
        end: toCodePoint(token.end),
        id,
        ws: token.isSpaced,
      }));
      return JSON.stringify({ text: wellFormed(text), tokens: written, spans, answer: 'accept', meta: { article, annotator } });
    });
    return { path: `${annotator}.jsonl`, text: lines.map(line => `${line}\n`).join('') };
  });
  if (offTokens > 0) leftOut.push(exportMessages.offTokens(offTokens, LABEL));
  return { files, lost: trimmedOnes === 0 ? [] : [exportMessages.trimmed(trimmedOnes)], leftOut };
}

function spanOf(
  { annotation, start, end }: Placed,
  { first, last }: { readonly first: number; readonly last: number },
  toCodePoint: (offset: number) => number,
  context: ExportContext,
): object {
  const wikidata = annotation.entity === undefined ? undefined : context.entities.get(annotation.entity)?.wikidata;
  return {
    start: toCodePoint(start),
    end: toCodePoint(end),
    token_start: first,
    token_end: last,
    label: labelOf(annotation),
    ...(wikidata === undefined ? {} : { kb_id: wikidata }),
    ...ownFields(annotation),
  };
}

interface SpacyToken extends Token {
  /** True where one blank follows, which is then no token. */
  readonly isSpaced: boolean;
}

/** As spaCy has it, the tokens and the one blank behind some of them are the whole text: other white space is a token of its own. */
function spacyTokens(text: string): SpacyToken[] {
  const tokens: SpacyToken[] = [];
  let at = 0;
  const addBlanks = (to: number): void => {
    if (to > at) tokens.push({ start: at, end: to, text: text.slice(at, to), isSpaced: false });
    at = to;
  };
  for (const token of tokensOf(text)) {
    addBlanks(token.start);
    const isSpaced = text[token.end] === ' ';
    tokens.push({ ...token, isSpaced });
    at = token.end + Number(isSpaced);
  }
  addBlanks(text.length);
  return tokens;
}

/**
 * Annotations of JSON Lines with `text` and `spans`, as Prodigy and spaCy write them; of lines whose `answer` is not `accept` none. A
 * `kb_id` or `id` that Wikidata has is an entity of the register where that knows it. Never throws.
 */
export function* importSpacy({ text, path }: ImportedFile, context: ImportContext): Importing {
  const { objects, problems } = objectsIn(text);
  const documents = objects.flatMap((object): ReadDocument[] => {
    const { text: documentText, answer } = object;
    if (typeof documentText !== 'string' || (answer !== undefined && answer !== 'accept')) return [];
    const meta = isFields(object['meta']) ? object['meta'] : {};
    const annotator = stringIn(meta['annotator']) ?? stringIn(object['_annotator_id']);
    const { toUtf16 } = codePointIndexOf(documentText);
    const drafts = listIn(object['spans'] ?? object['ents']).flatMap((span): Draft[] => {
      const [start, end] = isFields(span) ? [integerIn(span['start']), integerIn(span['end'])] : [];
      if (!isFields(span) || start === undefined || end === undefined) return [];
      return [
        {
          span: { start: toUtf16(start), end: toUtf16(end) },
          ...contentOfSpan(span, context),
          ...provenanceOfFields(span),
          ...(annotator === undefined ? {} : { annotator }),
        },
      ];
    });
    return [{ name: stringIn(meta['article']) ?? stringIn(meta['source']) ?? null, text: documentText, drafts }];
  });
  const imported = yield* placeDocuments(
    objects.length === 1 ? documents.map(each => ({ ...each, name: each.name ?? path })) : documents,
    context,
  );
  return { annotations: imported.annotations, problems: [...problems, ...imported.problems] };
}

function contentOfSpan(span: Fields, context: ImportContext): object {
  const content = contentOfFields(span);
  const item = [span['kb_id'], span['id']].map(stringIn).find(id => /^Q\d+$/.test(id ?? ''));
  const entity = content.entity ?? (item === undefined ? undefined : entityOfWikidata(context.entities, item)?.id);
  const withEntity = { ...content, ...(entity === undefined ? {} : { entity }) };
  const label = stringIn(span['label']);
  const tag = label === undefined ? undefined : tagOfLabel(label, withEntity);
  return { ...withEntity, ...(tag === undefined ? {} : { tag }) };
}
