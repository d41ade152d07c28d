import {
  type DocumentLink,
  DocumentLinkRequest,
  type FoldingRange,
  FoldingRangeKind,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver';
import { paragraphOf, sentencesAround } from '../../core/article/pageBreaks';
import { type FurnitureRun, furnitureRunsOf } from '../../core/corpus/furnitureRuns';
import { mentionAt } from '../../core/corpus/names';
import { passageAt, timexAt, verdictsOf } from '../../core/corpus/queries';
import { addressOf, linkFieldOf, linksOf } from '../../core/knowledge/ids';
import { covers, type Span, sameSpan, spanAt } from '../../core/text/span';
import { wordsOf } from '../../core/text/words';
import { toOffset, toPosition, toRange } from '../convert';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleOf, articleOrRegisterOf, type RegisterTarget } from '../targets';

/** Folding, page furniture, selection ranges and links: what an article is made of. */
export function handleStructure(session: Session): void {
  session.handle(FoldingRangeRequest.type, null, ({ textDocument }) => {
    const target = articleOf(session, textDocument.uri);
    return target && [...sectionFolds(target), ...furnitureFolds(target)];
  });
  session.handle(requests.furniture, [], ({ uri }) => {
    const target = articleOf(session, uri);
    if (target === null) return [];
    return runsOf(target).map(run => ({ range: toRange(target, run), lines: run.lines }));
  });
  session.handle(SelectionRangeRequest.type, null, ({ textDocument, positions }) => {
    const target = articleOf(session, textDocument.uri);
    return target && positions.map(position => selectionRange(target, toOffset(target, position)));
  });
  session.handle(DocumentLinkRequest.type, null, ({ textDocument }) => {
    const target = articleOrRegisterOf(session, textDocument.uri);
    if (target === null) return null;
    return target.kind === 'article' ? urlLinks(target) : entityLinks(target);
  });
}

function fold(target: ArticleTarget, span: Span, kind: FoldingRangeKind): FoldingRange[] {
  const startLine = toPosition(target, span.start).line;
  const endLine = toPosition(target, span.end).line;
  return endLine > startLine ? [{ startLine, endLine, kind }] : [];
}

function sectionFolds(target: ArticleTarget): FoldingRange[] {
  return [...sectionSpans(target).values()].flatMap(span => fold(target, span, FoldingRangeKind.Region));
}

/** By the index of a heading: from it to the end of the last passage below it. */
function sectionSpans({ record }: ArticleTarget): Map<number, Span> {
  const sections = new Map<number, Span>();
  for (const passage of record.article.passages) {
    const heading = record.article.passages[passage.section];
    if (heading === undefined) continue;
    sections.set(passage.section, { start: heading.start, end: Math.max(passage.end, heading.end) });
  }
  return sections;
}

const runsOf = ({ folder, record }: ArticleTarget): FurnitureRun[] => furnitureRunsOf(record, verdictsOf(folder.corpus, record.id));

const furnitureFolds = (target: ArticleTarget): FoldingRange[] =>
  runsOf(target).flatMap(run => fold(target, run, FoldingRangeKind.Comment));

/** Word → mention or date → sentence → passage → section → article. */
function selectionRange(target: ArticleTarget, offset: number): SelectionRange {
  const { record, text } = target;
  const found = passageAt(record, offset);
  const passage = found?.passage;
  const heading = found === undefined ? -1 : found.passage.section >= 0 ? found.passage.section : found.index;
  const spans = [
    passage && spanAt(wordsOf(text, passage), offset),
    mentionAt(record, offset) ?? timexAt(record, offset),
    found && spanAt(sentencesAround(record.article, found.index), offset),
    found && paragraphOf(record.article.passages, found.index),
    sectionSpans(target).get(heading),
    { start: 0, end: text.length },
  ];
  let nested: Span[] = [];
  for (const span of spans.reverse()) {
    if (span === undefined) continue;
    const outer = nested.at(-1);
    if (outer === undefined || (covers(outer, span) && !sameSpan(outer, span))) nested = [...nested, span];
  }
  let range: SelectionRange | undefined;
  for (const span of nested) range = { range: toRange(target, span), ...(range === undefined ? {} : { parent: range }) };
  return range ?? { range: toRange(target, { start: offset, end: offset }) };
}

function urlLinks(target: ArticleTarget): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const match of target.text.matchAll(/\bhttps?:\/\/[^\s<>"“”]{1,2000}/g)) {
    const url = withoutPunctuation(match[0]);
    if (URL.canParse(url)) links.push({ range: toRange(target, { start: match.index, end: match.index + url.length }), target: url });
  }
  return links;
}

/** An address without the punctuation of its sentence; a bracket stays that it opens itself. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  while (/[.,;:!?'’)\]]/.test(address.charAt(end - 1))) {
    if (address[end - 1] === ')' && address.slice(0, end).split('(').length >= address.slice(0, end).split(')').length) break;
    end--;
  }
  return address.slice(0, end);
}

/** The values of the fields that link an entity. */
function entityLinks(target: RegisterTarget): DocumentLink[] {
  return target.folder.register.entities.flatMap(entity =>
    linksOf(entity).flatMap((link): DocumentLink[] => {
      const [field, value] = linkFieldOf(link);
      const key = target.text.indexOf(`${field}:`, entity.span.start);
      const start = target.text.indexOf(value, key);
      if (key < 0 || start < 0 || start + value.length > entity.span.end) return [];
      return [{ range: toRange(target, { start, end: start + value.length }), target: addressOf(link) }];
    }),
  );
}
