import {
  DeclarationRequest,
  DefinitionRequest,
  type DocumentHighlight,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  type LocationLink,
  type Position,
  ReferencesRequest,
  TypeDefinitionRequest,
} from 'vscode-languageserver';
import { timeOrder } from '../../core/corpus/corpus';
import { isWithin, timexesWithin } from '../../core/corpus/dates';
import { mentionAt, namesIn } from '../../core/corpus/names';
import { adjacentMention, countsOf, introductionOf, mentionsOf, ordinalOf, passageAt, timexAt } from '../../core/corpus/queries';
import { copiesOf } from '../../core/corpus/reuse';
import type { Mention } from '../../core/entities/types';
import type { Place } from '../../core/reuse/types';
import { type Span, sameSpan, sliceOf } from '../../core/text/span';
import type { NextMentionParams, NumberedMention } from '../../protocol';
import { anchorTimeLocation } from '../anchorTime';
import { START_OF_FILE, toLinks, toLocation, toOffset, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import {
  type ArticleTarget,
  articleOf,
  articleOrRegisterOf,
  codebookTarget,
  entityAt,
  linedOf,
  type RegisterTarget,
  tagAt,
} from '../targets';
import { tagReferences } from './codebook';

export function handleNavigation(session: Session): void {
  const links = (capability: { linkSupport?: boolean } | undefined) => capability?.linkSupport === true;
  const { textDocument } = session.client;
  session.handle(DefinitionRequest.type, null, params => {
    const target = articleOrRegisterOf(session, params.textDocument.uri);
    if (target === null) return null;
    const found = target.kind === 'own' ? entryDefinition(target, params.position) : articleDefinition(target, params.position);
    return toLinks(found, links(textDocument?.definition));
  });
  session.handle(DeclarationRequest.type, null, params =>
    toLinks(declarations(articleOf(session, params.textDocument.uri), params.position), links(textDocument?.declaration)),
  );
  session.handle(TypeDefinitionRequest.type, null, params =>
    toLinks(declarations(articleOf(session, params.textDocument.uri), params.position), links(textDocument?.typeDefinition)),
  );
  session.handle(ReferencesRequest.type, null, params => {
    const book = codebookTarget(session, params.textDocument.uri);
    const tag = book && tagAt(book, params.position);
    if (book && tag) return tagReferences(book, tag, params.context.includeDeclaration);
    const target = articleOrRegisterOf(session, params.textDocument.uri);
    if (target === null) return null;
    const declaration = params.context.includeDeclaration;
    if (target.kind === 'article') return articleReferences(target, toOffset(target, params.position), declaration);
    const entity = entityAt(target, params.position);
    return entity === undefined ? null : entityReferences(target.folder, entity.id, declaration);
  });
  session.handle(DocumentHighlightRequest.type, null, params => {
    const target = articleOf(session, params.textDocument.uri);
    return target && highlights(target, toOffset(target, params.position));
  });
  session.handle(requests.nextMention, null, params => adjacent(session, params));
}

/** A target and, for clients that show it, the span the link starts from. */
const linkTo = (location: Location, origin?: { target: ArticleTarget; span: Span }): LocationLink => ({
  targetUri: location.uri,
  targetRange: location.range,
  targetSelectionRange: location.range,
  ...(origin === undefined ? {} : { originSelectionRange: toRange(origin.target, origin.span) }),
});

/** Mention → introduction, and from there → register entry; relative date → what it rests on; copied passage → its earliest copy. */
function articleDefinition(target: ArticleTarget, position: Position): LocationLink[] {
  const offset = toOffset(target, position);
  const { record, folder } = target;
  const mention = mentionAt(record, offset);
  if (mention !== undefined && mention.via !== 'candidate') {
    const introduction = mention.entity === null ? null : introductionOf(folder.corpus, mention.entity);
    const atIntroduction = introduction?.article === record.id && sameSpan(introduction.mention, mention);
    if (introduction === null || atIntroduction) return entryLinks(target, mention);
    return linksTo(locationIn(folder, introduction.article, introduction.mention), { target, span: mention });
  }
  const timex = timexAt(record, offset);
  if (timex?.anchorTime !== undefined)
    return linksTo(anchorTimeLocation(folder, record, timex) ?? { uri: target.uri, range: START_OF_FILE }, { target, span: timex });
  const passage = passageAt(record, offset);
  if (passage === undefined) return [];
  const earliest = earliestCopy(target, passage.index);
  return earliest === null ? [] : linksTo(locationIn(folder, earliest.article, earliest), { target, span: passage.passage });
}

const linksTo = (location: Location | null, origin: { target: ArticleTarget; span: Span }): LocationLink[] =>
  location === null ? [] : [linkTo(location, origin)];

function locationIn(folder: CorpusFolder, article: string, span: Span): Location | null {
  const record = folder.corpus.get(article);
  return record === undefined ? null : toLocation(folder.uriOf(article), linedOf(record), span);
}

/** The register entries a mention names, or may name. */
function entryLinks(target: ArticleTarget, mention: Mention): LocationLink[] {
  const { folder } = target;
  const ids = mention.entity === null ? (mention.options ?? []) : [mention.entity];
  return ids.flatMap(id => {
    const entity = folder.register.byId.get(id);
    return entity === undefined
      ? []
      : [
          {
            ...linkTo(toLocation(folder.ownUri('register'), folder.register, entity.nameSpan), { target, span: mention }),
            targetRange: toRange(folder.register, entity.span),
          },
        ];
  });
}

/** The place, this one included, whose article is the earliest. */
function earliestCopy(target: ArticleTarget, index: number): Place | null {
  const { corpus } = target.folder;
  const copies = copiesOf(corpus, target.record.id, index);
  const own = copies[0]?.a;
  if (own === undefined) return null;
  const orderOf = (place: Place): string => {
    const summary = corpus.summary(place.article);
    return `${summary === undefined ? '\uffff' : timeOrder(summary)} ${place.article}`;
  };
  return copies
    .map(copy => copy.b)
    .reduce((best, place) => {
      const [a, b] = [orderOf(place), orderOf(best)];
      return a < b || (a === b && place.start < best.start) ? place : best;
    }, own);
}

function entryDefinition(target: RegisterTarget, position: Position): LocationLink[] {
  const entity = entityAt(target, position);
  const introduction = entity && introductionOf(target.folder.corpus, entity.id);
  const location = introduction && locationIn(target.folder, introduction.article, introduction.mention);
  return location ? [linkTo(location)] : [];
}

function declarations(target: ArticleTarget | null, position: Position): LocationLink[] {
  const mention = target && mentionAt(target.record, toOffset(target, position));
  return target && mention ? entryLinks(target, mention) : [];
}

function articleReferences(target: ArticleTarget, offset: number, declaration: boolean): Location[] {
  const { folder, record, uri } = target;
  const mention = mentionAt(record, offset);
  if (mention !== undefined && mention.entity !== null) return entityReferences(folder, mention.entity, declaration);
  if (mention !== undefined) return sameForm(target, mention).map(other => toLocation(uri, target, other));
  const timex = timexAt(record, offset);
  if (timex !== undefined) {
    const places = timex.value === null ? [] : timexesWithin(folder.corpus, timex.value);
    if (places.length === 0) return [toLocation(uri, target, timex)];
    return [...places].flatMap(place => locationIn(folder, place.article, place.timex) ?? []);
  }
  const passage = passageAt(record, offset);
  const copies = passage === undefined ? [] : copiesOf(folder.corpus, record.id, passage.index);
  const own = copies[0]?.a;
  return (own === undefined ? [] : [own, ...copies.map(copy => copy.b)]).flatMap(place => locationIn(folder, place.article, place) ?? []);
}

function entityReferences(folder: CorpusFolder, entity: string, declaration: boolean): Location[] {
  const entry = declaration ? folder.register.byId.get(entity) : undefined;
  const mentions = mentionsOf(folder.corpus, entity).flatMap(({ article, mentions: inArticle }) => {
    const record = folder.corpus.get(article);
    if (record === undefined) return [];
    const uri = folder.uriOf(article);
    const lined = linedOf(record);
    return inArticle.map(mention => toLocation(uri, lined, mention));
  });
  return entry === undefined ? mentions : [toLocation(folder.ownUri('register'), folder.register, entry.nameSpan), ...mentions];
}

/** Names nobody resolved are recognised by their letters, within their article. */
const sameForm = ({ record }: ArticleTarget, mention: Mention): Mention[] => {
  const form = sliceOf(record.article.text, mention);
  return namesIn(record).filter(other => other.via === mention.via && sliceOf(record.article.text, other) === form);
};

function highlights(target: ArticleTarget, offset: number): DocumentHighlight[] {
  const { record, folder } = target;
  const shown = (spans: readonly Span[]) => spans.map(span => ({ range: toRange(target, span), kind: DocumentHighlightKind.Text }));
  const mention = mentionAt(record, offset);
  if (mention !== undefined) {
    return shown(mention.entity === null ? sameForm(target, mention) : record.mentions.filter(other => other.entity === mention.entity));
  }
  const timex = timexAt(record, offset);
  if (timex !== undefined) return shown(timex.value === null ? [timex] : record.timexes.filter(isWithin(timex.value)));
  const passage = passageAt(record, offset);
  const copies =
    passage === undefined ? [] : copiesOf(folder.corpus, record.id, passage.index).filter(copy => copy.b.article === record.id);
  const own = copies[0]?.a;
  return own === undefined ? [] : shown([own, ...copies.map(copy => copy.b)]);
}

function adjacent(session: Session, params: NextMentionParams): NumberedMention | null {
  const target = articleOf(session, params.uri);
  if (target === null) return null;
  const offset = toOffset(target, params.position);
  const at = mentionAt(target.record, offset);
  const entity =
    params.entity ??
    at?.entity ??
    target.record.mentions.findLast(mention => mention.entity !== null && mention.end <= offset)?.entity ??
    null;
  if (entity === null) return null;
  const from = { article: target.record.id, offset: at?.entity === entity ? (params.direction === 'next' ? at.start : at.end) : offset };
  const { corpus, register } = target.folder;
  const found = adjacentMention(corpus, entity, from, params.direction);
  const location = found && locationIn(target.folder, found.article, found.mention);
  if (found === null || location === null) return null;
  const name = register.byId.get(entity)?.name ?? entity;
  return { ...location, name, number: ordinalOf(corpus, entity, found), total: countsOf(corpus, entity).mentions };
}
