import { SemanticTokensBuilder, type SemanticTokensLegend, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver';
import { verdictsOf } from '../../core/corpus/queries';
import type { EntityType } from '../../core/entities/types';
import { firstEndingFrom, type Span } from '../../core/text/span';
import type { ClientSupport } from '../clientSupport';
import { linesOf, toPosition, toSpan } from '../convert';
import type { Session } from '../session';
import { type ArticleTarget, articleOf } from '../targets';

/** The legend: entities by type, dates, page furniture. package.json declares the same names to VS Code. */
export const TOKEN_TYPES = [
  'pressmarkPerson',
  'pressmarkOrganisation',
  'pressmarkPlace',
  'pressmarkEvent',
  'pressmarkWork',
  'pressmarkOther',
  'pressmarkDate',
  'pressmarkFurniture',
] as const;
type TokenType = (typeof TOKEN_TYPES)[number];

/** A type of the protocol for each of ours, for clients that have no colours for ours. */
const STANDARD_TYPES: Readonly<Record<TokenType, string>> = {
  pressmarkPerson: 'class',
  pressmarkOrganisation: 'interface',
  pressmarkPlace: 'namespace',
  pressmarkEvent: 'event',
  pressmarkWork: 'string',
  pressmarkOther: 'variable',
  pressmarkDate: 'number',
  pressmarkFurniture: 'comment',
};

/**
 * In the order of {@link TOKEN_TYPES}. A client with Pressmark's own commands is Pressmark's own, which declares the types; others
 * name the types they know.
 */
export function legendFor({ runsClientCommands, tokenTypes }: ClientSupport): SemanticTokensLegend {
  const isKnown = (type: TokenType) => runsClientCommands || tokenTypes === undefined || tokenTypes.includes(type);
  return { tokenTypes: TOKEN_TYPES.map(type => (isKnown(type) ? type : STANDARD_TYPES[type])), tokenModifiers: [] };
}

const ENTITY_TOKENS: Readonly<Record<EntityType, TokenType>> = {
  person: 'pressmarkPerson',
  organisation: 'pressmarkOrganisation',
  place: 'pressmarkPlace',
  event: 'pressmarkEvent',
  work: 'pressmarkWork',
  other: 'pressmarkOther',
};

export function handleTokens(session: Session): void {
  session.handle(SemanticTokensRequest.type, null, ({ textDocument }) => {
    const target = articleOf(session, textDocument.uri);
    return target && tokensIn(target, { start: 0, end: target.text.length });
  });
  session.handle(SemanticTokensRangeRequest.type, null, ({ textDocument, range }) => {
    const target = articleOf(session, textDocument.uri);
    return target && tokensIn(target, toSpan(target, range));
  });
}

interface Token extends Span {
  readonly type: TokenType;
}

function tokensIn(target: ArticleTarget, span: Span) {
  const builder = new SemanticTokensBuilder();
  for (const token of withoutOverlaps([...furnitureTokens(target, span), ...namedTokens(target, span)])) {
    for (const part of linesOf(target, token)) {
      const { line, character } = toPosition(target, part.start);
      builder.push(line, character, part.end - part.start, TOKEN_TYPES.indexOf(token.type), 0);
    }
  }
  return builder.build();
}

/** Names that are in the register, and dates. Candidates stay uncoloured. */
function namedTokens({ record }: ArticleTarget, span: Span): Token[] {
  const mentions = within(record.mentions, span).map(({ start, end, type }) => ({ start, end, type: ENTITY_TOKENS[type] }));
  return [...mentions, ...within(record.timexes, span).map(({ start, end }) => ({ start, end, type: 'pressmarkDate' as const }))];
}

function furnitureTokens({ record, folder }: ArticleTarget, span: Span): Token[] {
  const verdicts = verdictsOf(folder.corpus, record.id);
  const dropped = record.article.passages.filter((_, index) => verdicts[index] !== undefined);
  return within(dropped, span).map(({ start, end }) => ({ start, end, type: 'pressmarkFurniture' as const }));
}

function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let index = firstEndingFrom(spans, start); index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined || span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** In document order; where tokens overlap, the earlier and longer wins, because most clients take no overlaps. */
function withoutOverlaps(tokens: readonly Token[]): Token[] {
  let at = 0;
  return [...tokens]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(token => {
      if (token.start < at) return false;
      at = token.end;
      return true;
    });
}
