import {
  CallHierarchyPrepareRequest,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type CodeLens,
  CodeLensRequest,
  type Command,
  DeclarationRequest,
  DefinitionRequest,
  type DocumentHighlight,
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  type InlayHint,
  InlayHintRequest,
  type Location,
  type LocationLink,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  type SelectionRange,
  SelectionRangeRequest,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TypeDefinitionRequest,
} from 'vscode-languageserver';
import { type AnnotationItem, type AnnotationUnit, type ArticleContentItem, methods, type Page, PREVIEW_SCHEME } from '../../protocol';
import { linesOf, toOffset, toPosition, toRange, toSpan } from '../convert';
import { cleanedStatus, outdatedNote, STALE_CLEANED } from './cleanedStatus';
import { type CleanedView, cleanedSpan, nearestInCleaned } from './cleanedView';

/** Turns what was answered of an article into what holds of its cleaned copy; what the cleaned copy does not show is left out. */
type Mapped<Answer> = (view: CleanedView, answer: Answer, asked: unknown) => Answer;

/** The place of a range of the article in its cleaned copy; null where it was cut. */
function inCleaned(view: CleanedView, range: Range): Range | null {
  const found = cleanedSpan(view, toSpan(view.source, range));
  return found === null ? null : toRange(view, found);
}

function ranged<Item extends { range: Range }>(view: CleanedView, item: Item): Item[] {
  const range = inCleaned(view, item.range);
  return range === null ? [] : [{ ...item, range }];
}

/** Of places in the article itself, those that the cleaned copy shows are shown there; all others stay where they are. */
function placed(view: CleanedView, place: Location): Location {
  const range = place.uri === view.source.uri ? inCleaned(view, place.range) : null;
  return range === null ? place : { uri: view.uri, range };
}

function linked(view: CleanedView, link: LocationLink): LocationLink {
  const { originSelectionRange, ...target } = link;
  const origin = originSelectionRange === undefined ? null : inCleaned(view, originSelectionRange);
  const { uri, range } = placed(view, { uri: link.targetUri, range: link.targetSelectionRange });
  const moved = uri === link.targetUri ? target : { targetUri: uri, targetRange: range, targetSelectionRange: range };
  return { ...moved, ...(origin === null ? {} : { originSelectionRange: origin }) };
}

const links: Mapped<(Location | LocationLink)[] | null> = (view, found) =>
  found === null ? null : found.map(link => ('targetUri' in link ? linked(view, link) : placed(view, link)));

/** A section whose heading was cut stays for what is below it. */
function symbols(view: CleanedView, found: DocumentSymbol[]): DocumentSymbol[] {
  return found.flatMap(symbol => {
    const range = inCleaned(view, symbol.range);
    if (range === null) return [];
    const children = symbols(view, symbol.children ?? []);
    return [
      { ...symbol, range, selectionRange: inCleaned(view, symbol.selectionRange) ?? { start: range.start, end: range.start }, children },
    ];
  });
}

/**
 * A hint belongs to the character before it. None in previews: a diff editor does not level its sides again when hints change
 * where lines wrap.
 */
function hint(view: CleanedView, given: InlayHint): InlayHint[] {
  if (view.uri.startsWith(`${PREVIEW_SCHEME}:`)) return [];
  const at = toOffset(view.source, given.position);
  const before = cleanedSpan(view, { start: at - 1, end: at });
  return before === null ? [] : [{ ...given, position: toPosition(view, before.end) }];
}

function tokens(view: CleanedView, { data }: SemanticTokens): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const start = toOffset(view.source, { line, character });
    const span = cleanedSpan(view, { start, end: start + length });
    for (const part of span === null ? [] : linesOf(view, span)) {
      const place = toPosition(view, part.start);
      builder.push(place.line, place.character, part.end - part.start, type, modifiers);
    }
  }
  return builder.build();
}

function fold(view: CleanedView, given: FoldingRange): FoldingRange[] {
  const start = toOffset(view.source, { line: given.startLine, character: 0 });
  const end = toOffset(view.source, { line: given.endLine + 1, character: 0 });
  const found = cleanedSpan(view, { start, end });
  if (found === null) return [];
  const shown = view.text.slice(found.start, found.end).trimEnd();
  const startLine = toPosition(view, found.start).line;
  const endLine = toPosition(view, found.start + shown.length).line;
  return endLine > startLine ? [{ ...given, startLine, endLine }] : [];
}

function selection(view: CleanedView, { range, parent }: SelectionRange): SelectionRange {
  const outer = parent === undefined ? undefined : selection(view, parent);
  const at = toPosition(view, nearestInCleaned(view, toOffset(view.source, range.start)));
  return { range: inCleaned(view, range) ?? outer?.range ?? { start: at, end: at }, ...(outer === undefined ? {} : { parent: outer }) };
}

function annotation(view: CleanedView, item: AnnotationItem): AnnotationItem {
  const { range, ...rest } = item;
  const shown = range === undefined ? null : inCleaned(view, range);
  return { ...rest, uri: view.uri, ...(shown === null ? {} : { range: shown }) };
}

function content(view: CleanedView, item: ArticleContentItem): ArticleContentItem[] {
  if (item.kind === 'date') return ranged(view, { ...item, uri: view.uri });
  const ranges = item.ranges.flatMap(range => inCleaned(view, range) ?? []);
  return ranges.length === 0 ? [] : [{ ...item, uri: view.uri, ranges }];
}

const unchanged: Mapped<unknown> = (_, answer) => answer;

/** A list of items of which each becomes what the cleaned copy shows of it. */
const each =
  <Item>(shown: (view: CleanedView, item: Item) => Item[]): Mapped<Item[] | null> =>
  (view, items) =>
    items === null ? null : items.flatMap(item => shown(view, item));

const onPage =
  <Item>(shown: (view: CleanedView, item: Item) => Item[]): Mapped<Page<Item>> =>
  (view, { total, items }) => ({ total, items: items.flatMap(item => shown(view, item)) });

const maybe =
  <Answer>(mapped: Mapped<Answer>): Mapped<Answer | null> =>
  (view, answer, asked) =>
    answer === null ? null : mapped(view, answer, asked);

const hover: Mapped<Hover> = (view, found) => {
  const { range, ...card } = found;
  const shown = range === undefined ? null : inCleaned(view, range);
  return shown === null ? card : { ...card, range: shown };
};

const renamed: Mapped<{ range: Range }> = (view, found) => ({ ...found, range: inCleaned(view, found.range) ?? found.range });

/** On the first line of an outdated cleaned copy, where its diagnostic is: to write it again. */
const actions: Mapped<(Command | CodeAction)[] | null> = (view, found, asked) => {
  const { range, context } = asked as CodeActionParams;
  const { folder, record, uri } = view.source;
  const status =
    range.start.line > 0 ? null : cleanedStatus(folder, record.id, { cleaned: view.text, script: view.script, scriptText: null });
  const note = status && outdatedNote(status);
  if (note === null) return found;
  const diagnostics = context.diagnostics.filter(({ code }) => code === STALE_CLEANED);
  const command = { title: note.fix, command: 'pressmark.writeCleaned', arguments: [uri] };
  const fix: CodeAction = { title: note.fix, kind: CodeActionKind.QuickFix, isPreferred: !status?.edited, diagnostics, command };
  return [fix, ...(found ?? [])];
};

const answer = <Answer>(method: string, mapped: Mapped<Answer>): [string, Mapped<unknown>] => [method, mapped as Mapped<unknown>];

/** By method: how its answer about an article becomes one about a cleaned copy. Methods that are not here know nothing of cleaned copies. */
export const CLEANED_ANSWERS: ReadonlyMap<string, Mapped<unknown>> = new Map([
  answer(HoverRequest.method, maybe(hover)),
  answer(DefinitionRequest.method, links),
  answer(DeclarationRequest.method, links),
  answer(TypeDefinitionRequest.method, links),
  answer(ReferencesRequest.method, links),
  answer(DocumentHighlightRequest.method, each<DocumentHighlight>(ranged)),
  answer(DocumentSymbolRequest.method, maybe<DocumentSymbol[]>(symbols)),
  answer(DocumentLinkRequest.method, each<DocumentLink>(ranged)),
  answer(CodeLensRequest.method, each<CodeLens>(ranged)),
  answer(InlayHintRequest.method, each(hint)),
  answer(SemanticTokensRequest.method, maybe(tokens)),
  answer(SemanticTokensRangeRequest.method, maybe(tokens)),
  answer(FoldingRangeRequest.method, each(fold)),
  answer(
    SelectionRangeRequest.method,
    each<SelectionRange>((view, item) => [selection(view, item)]),
  ),
  answer(CodeActionRequest.method, actions),
  answer(PrepareRenameRequest.method, maybe(renamed)),
  answer(RenameRequest.method, unchanged),
  answer(CallHierarchyPrepareRequest.method, unchanged),
  answer(methods.nextMention, maybe(placed)),
  answer(methods.copies, unchanged),
  answer(methods.nameAt, unchanged),
  answer(methods.meaningChoices, unchanged),
  answer(methods.annotatedAt, unchanged),
  answer(methods.articleContents, onPage(content)),
  answer<Page<AnnotationItem>>(
    methods.annotations,
    onPage((view, item) => [annotation(view, item)]),
  ),
  answer(methods.annotate, annotation),
  answer(methods.updateAnnotation, annotation),
  answer(methods.stretchAnnotation, annotation),
  answer(methods.annotationUnits, each<AnnotationUnit>(ranged)),
  answer(methods.addEntity, unchanged),
  answer(methods.setArticleField, unchanged),
  answer(methods.cleanPreview, unchanged),
]);
