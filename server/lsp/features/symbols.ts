import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Location,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { type Passage, type PassageKind, readTextOf } from '../../core/article/types';
import { namesIn } from '../../core/corpus/names';
import { publicationDay } from '../../core/corpus/publicationDay';
import { findNames, type NameHit, verdictsOf } from '../../core/corpus/queries';
import type { EntityType } from '../../core/entities/types';
import { covers, type Span, sliceOf } from '../../core/text/span';
import { labelOf } from '../../core/timex/index';
import { firstLineOf, toLocation, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { shortened } from '../markdown';
import type { Session } from '../session';
import { type ArticleTarget, articleOrRegisterOf, linedOf, type RegisterTarget } from '../targets';

const MOST_HITS = 200;

const ENTITY_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
  work: SymbolKind.File,
  other: SymbolKind.Object,
};

export function handleSymbols(session: Session): void {
  session.handle(DocumentSymbolRequest.type, null, ({ textDocument }) => {
    const target = articleOrRegisterOf(session, textDocument.uri);
    if (target === null) return null;
    return target.kind === 'article' ? articleSymbols(target) : entrySymbols(target);
  });
  session.handle(WorkspaceSymbolRequest.type, null, ({ query }) =>
    session.folders
      .all()
      .flatMap(folder => findNames(folder.corpus, query, MOST_HITS).flatMap(hit => symbolOf(folder, hit)))
      .slice(0, MOST_HITS),
  );
}

/** Sections, in each its passages, in each the entities and dates it names. Dropped passages are left out. */
function articleSymbols(target: ArticleTarget): DocumentSymbol[] {
  const { record, folder } = target;
  const verdicts = verdictsOf(folder.corpus, record.id);
  const top: DocumentSymbol[] = [];
  const sections = new Map<number, { symbol: DocumentSymbol; span: Span }>();
  const inside = cursorOver([...namesIn(record), ...record.timexes].sort((a, b) => a.start - b.start));
  for (const [index, passage] of record.article.passages.entries()) {
    const named = inside(passage);
    if (verdicts[index] !== undefined || passage.kind === 'furniture') continue;
    const symbol = passageSymbol(target, passage, named);
    if (isHeading(passage)) {
      sections.set(index, { symbol, span: passage });
      top.push(symbol);
      continue;
    }
    const section = sections.get(passage.section);
    if (section === undefined) top.push(symbol);
    else {
      section.symbol.children?.push(symbol);
      section.span = { start: section.span.start, end: Math.max(section.span.end, passage.end) };
    }
  }
  for (const { symbol, span } of sections.values()) symbol.range = toRange(target, span);
  return top;
}

const isHeading = (passage: Passage): boolean => passage.kind === 'headline' || passage.kind === 'heading';

/** Hands out, passage by passage, the spans of a sorted list that lie inside. */
function cursorOver<S extends Span>(spans: readonly S[]): (outer: Span) => S[] {
  let at = 0;
  return outer => {
    while (at < spans.length && (spans[at]?.start ?? 0) < outer.start) at++;
    const found: S[] = [];
    for (let span = spans[at]; span !== undefined && span.start < outer.end; span = spans[++at]) if (covers(outer, span)) found.push(span);
    return found;
  };
}

type Named = ArticleTarget['record']['mentions'][number] | ArticleTarget['record']['timexes'][number];

const PASSAGE_KINDS: Partial<Record<PassageKind, SymbolKind>> = {
  headline: SymbolKind.Package,
  heading: SymbolKind.Package,
  metadata: SymbolKind.Property,
  byline: SymbolKind.Property,
  dateline: SymbolKind.Property,
};

function passageSymbol(target: ArticleTarget, passage: Passage, named: readonly Named[]): DocumentSymbol {
  return {
    name: nameOf(sliceOf(readTextOf(target.record.article), passage).trim() || sliceOf(target.text, passage)),
    detail: passage.kind,
    kind: PASSAGE_KINDS[passage.kind] ?? SymbolKind.String,
    range: toRange(target, passage),
    selectionRange: toRange(target, firstLineOf(target, passage)),
    children: named.map(span => namedSymbol(target, span)),
  };
}

function namedSymbol(target: ArticleTarget, named: Named): DocumentSymbol {
  const range = toRange(target, named);
  const text = nameOf(sliceOf(target.text, named));
  if ('via' in named) {
    const entity = named.entity === null ? undefined : target.folder.register.byId.get(named.entity);
    const detail = named.via === 'candidate' || named.via === 'ambiguous' ? `${named.type}, ${named.via}` : named.type;
    return { name: entity?.name || text, detail, kind: ENTITY_KINDS[named.type], range, selectionRange: range };
  }
  return { name: text, detail: labelOf(named), kind: SymbolKind.Constant, range, selectionRange: range };
}

/** A symbol's name must not be empty. */
const nameOf = (text: string): string => shortened(text, 80) || '…';

function entrySymbols(target: RegisterTarget): DocumentSymbol[] {
  return target.folder.register.entities.map(entity => ({
    name: nameOf(entity.name || entity.id),
    detail: entity.type,
    kind: ENTITY_KINDS[entity.type],
    range: toRange(target, entity.span),
    selectionRange: toRange(target, covers(entity.span, entity.nameSpan) ? entity.nameSpan : entity.span),
  }));
}

function symbolOf(folder: CorpusFolder, hit: NameHit): SymbolInformation[] {
  if (hit.kind === 'entity') {
    const entity = folder.register.byId.get(hit.entity.id);
    if (entity === undefined) return [];
    const name = hit.form === entity.name ? entity.name : `${hit.form} (${entity.name})`;
    const location = toLocation(folder.ownUri('register'), folder.register, entity.nameSpan);
    return [{ name, kind: ENTITY_KINDS[entity.type], location, containerName: entity.description ?? entity.type }];
  }
  const record = folder.corpus.get(hit.id);
  if (record === undefined) return [];
  return [
    {
      name: nameOf(hit.title),
      kind: SymbolKind.File,
      location: titleLocation(folder, record.id, record.article.title?.span),
      containerName: [publicationDay(record), record.header.outlet?.value, hit.id].filter(part => part !== undefined).join(' · '),
    },
  ];
}

function titleLocation(folder: CorpusFolder, id: string, span: Span = { start: 0, end: 0 }): Location {
  const record = folder.corpus.get(id);
  return toLocation(folder.uriOf(id), record === undefined ? { text: '', lines: new Uint32Array(1) } : linedOf(record), span);
}
