import {
  type CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
} from 'vscode-languageserver';
import type { ArticleRecord } from '../../core/corpus/corpus';
import { mentionAt } from '../../core/corpus/names';
import { publicationDay } from '../../core/corpus/publicationDay';
import { introductionOf, mentionsOf } from '../../core/corpus/queries';
import type { Entity, Mention } from '../../core/entities/types';
import { firstEndingFrom, type Span, spanAt } from '../../core/text/span';
import { toOffset, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import type { Session } from '../session';
import { articleOrRegisterOf, entityAt, linedOf } from '../targets';

/** Who appears with whom: entities that a passage names together. Incoming calls show where, article by article; outgoing calls show with whom. */
export function handleCallHierarchy(session: Session): void {
  session.handle(CallHierarchyPrepareRequest.type, null, ({ textDocument, position }) => {
    const target = articleOrRegisterOf(session, textDocument.uri);
    if (target === null) return null;
    const { folder } = target;
    if (target.kind === 'own') {
      const entity = entityAt(target, position);
      return entity === undefined ? null : [entryItem(folder, entity)];
    }
    const mention = mentionAt(target.record, toOffset(target, position));
    const entity = mention?.entity == null ? undefined : folder.register.byId.get(mention.entity);
    return mention === undefined || entity === undefined ? null : [mentionItem(folder, entity, target.record, mention)];
  });
  session.handle(CallHierarchyIncomingCallsRequest.type, null, ({ item }) => {
    const asked = askedEntity(session, item);
    return asked && incoming(asked.folder, asked.entity);
  });
  session.handle(CallHierarchyOutgoingCallsRequest.type, null, ({ item }) => {
    const asked = askedEntity(session, item);
    return asked && outgoing(asked.folder, asked.entity, item.uri);
  });
}

const MOST_CALLS = 500;

interface ItemData {
  readonly folder: string;
  readonly entity: string;
}

function askedEntity(session: Session, item: CallHierarchyItem): { folder: CorpusFolder; entity: Entity } | null {
  const data = item.data as ItemData | undefined;
  const folder = data && session.folders.get(data.folder);
  const entity = data && folder?.register.byId.get(data.entity);
  return folder === undefined || entity === undefined ? null : { folder, entity };
}

const entryItem = (folder: CorpusFolder, entity: Entity): CallHierarchyItem => ({
  name: entity.name,
  detail: entity.description ?? entity.type,
  kind: SymbolKind.Class,
  uri: folder.ownUri('register'),
  range: toRange(folder.register, entity.span),
  selectionRange: toRange(folder.register, entity.nameSpan),
  data: { folder: folder.uri, entity: entity.id } satisfies ItemData,
});

function mentionItem(folder: CorpusFolder, entity: Entity, record: ArticleRecord, mention: Span): CallHierarchyItem {
  const range = toRange(linedOf(record), mention);
  const day = publicationDay(record);
  const detail = day === undefined ? record.header.title.value : `${record.header.title.value} (${day})`;
  return { ...entryItem(folder, entity), detail, uri: folder.uriOf(record.id), range, selectionRange: range };
}

interface Together {
  readonly entity: Entity;
  readonly record: ArticleRecord;
  /** Their mentions in shared passages: of the one asked for, and of the other. */
  readonly own: Set<Mention>;
  readonly other: Set<Mention>;
}

/** Article by article in order of time, who is named in the passages that name an entity. */
function* companions(folder: CorpusFolder, entity: Entity): Generator<Together> {
  for (const { article, mentions } of mentionsOf(folder.corpus, entity.id)) {
    const record = folder.corpus.get(article);
    if (record === undefined) continue;
    const found = new Map<string, Together>();
    for (const own of mentions) {
      const passage = spanAt(record.article.passages, own.start);
      if (passage === undefined) continue;
      for (const other of mentionsWithin(record, passage)) {
        const companion = other.entity === null || other.entity === entity.id ? undefined : folder.register.byId.get(other.entity);
        if (companion === undefined) continue;
        const together = found.get(companion.id) ?? { entity: companion, record, own: new Set(), other: new Set() };
        together.own.add(own);
        together.other.add(other);
        found.set(companion.id, together);
      }
    }
    yield* found.values();
  }
}

function* mentionsWithin({ mentions }: ArticleRecord, span: Span): Generator<Mention> {
  for (let index = firstEndingFrom(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= span.end) return;
    if (mention.start >= span.start) yield mention;
  }
}

function incoming(folder: CorpusFolder, entity: Entity): CallHierarchyIncomingCall[] {
  const calls: CallHierarchyIncomingCall[] = [];
  for (const { entity: companion, record, other } of companions(folder, entity)) {
    const [first] = other;
    if (first === undefined) continue;
    const fromRanges = [...other].map(mention => toRange(linedOf(record), mention));
    calls.push({ from: mentionItem(folder, companion, record, first), fromRanges });
    if (calls.length >= MOST_CALLS) break;
  }
  return calls;
}

/** Most frequent companions first. The protocol wants the ranges in the file of the item asked about. */
function outgoing(folder: CorpusFolder, entity: Entity, uri: string): CallHierarchyOutgoingCall[] {
  const calls = new Map<string, { call: CallHierarchyOutgoingCall; count: number }>();
  for (const { entity: companion, record, own, other } of companions(folder, entity)) {
    const known = calls.get(companion.id) ?? { call: { to: companionItem(folder, companion), fromRanges: [] }, count: 0 };
    known.count += other.size;
    if (folder.uriOf(record.id) === uri) known.call.fromRanges.push(...[...own].map(mention => toRange(linedOf(record), mention)));
    calls.set(companion.id, known);
  }
  return [...calls.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CALLS)
    .map(({ call }) => call);
}

function companionItem(folder: CorpusFolder, companion: Entity): CallHierarchyItem {
  const introduction = introductionOf(folder.corpus, companion.id);
  const record = introduction && folder.corpus.get(introduction.article);
  return introduction && record ? mentionItem(folder, companion, record, introduction.mention) : entryItem(folder, companion);
}
