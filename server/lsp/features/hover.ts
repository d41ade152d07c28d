import { type Hover, HoverRequest, MarkupKind, type Position } from 'vscode-languageserver';
import type { ArticleProblem } from '../../core/corpus/articleProblem';
import { mentionAt } from '../../core/corpus/names';
import { passageAt, timexAt } from '../../core/corpus/queries';
import { copiesOf } from '../../core/corpus/reuse';
import type { Entity } from '../../core/entities/types';
import { type Span, sliceOf } from '../../core/text/span';
import type { NameAt } from '../../protocol';
import { aliasUse, annotationCard, entityCard, linkLabel, unresolvedCard, verdictCard } from '../cards';
import { toOffset, toRange } from '../convert';
import { dateCard } from '../dateCard';
import { escaped, plainOf } from '../markdown';
import { possibleEntities } from '../meanings';
import { CARDS } from '../messages';
import { suggestedAt } from '../nameSuggestions';
import { shownProblems } from '../problems';
import { requests } from '../requests';
import { copiesCard, MARKDOWN_MARKS, type Marks, PLAIN_MARKS } from '../reuseCard';
import type { Session } from '../session';
import { type ArticleTarget, aliasAt, articleOrRegisterOf, codebookTarget, entityAt, type NamingTarget, tagAt } from '../targets';
import { tagCard } from './codebook';
import { linkedItems } from './knowledge';

/** The name at a position, and cards: of the name, else the date, under the mouse; of the annotations there; of the passage. */
export function handleHover(session: Session): void {
  const markdown = session.client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) !== false;
  session.handle(HoverRequest.type, null, async ({ textDocument, position }): Promise<Hover | null> => {
    const book = codebookTarget(session, textDocument.uri);
    const tag = book && tagAt(book, position);
    if (book && tag) return { contents: contents(tagCard(book.folder, tag)), range: toRange(book, tag.span) };
    const target = articleOrRegisterOf(session, textDocument.uri);
    if (target === null) return null;
    if (target.kind === 'own') {
      const entity = entityAt(target, position);
      if (entity === undefined) return null;
      const items = await linkedItems(session, entity).catch(() => []);
      const lines = items.map(({ id, name, description = '' }) => CARDS.linkedTo(linkLabel(id), escaped(name), escaped(description)));
      const alias = aliasAt(target, entity, position);
      const use = alias === undefined ? [] : [aliasUse(target.folder, entity, alias)];
      return {
        contents: contents([entityCard(target.folder, entity), ...use, ...lines].join('\n\n')),
        range: toRange(target, entity.span),
      };
    }
    const marks = markdown ? MARKDOWN_MARKS : PLAIN_MARKS;
    const card = cardAt(target, toOffset(target, position), { marks, showsProblems: session.support.runsClientCommands });
    return card && { contents: contents(card.text), range: toRange(target, card.span) };
  });
  session.handle(requests.nameAt, null, ({ uri, position }): NameAt | null => {
    const target = articleOrRegisterOf(session, uri);
    return target && nameAt(target, position);
  });
  const contents = (text: string) => ({
    kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: markdown ? text : plainOf(text),
  });
}

function nameAt(target: NamingTarget, position: Position): NameAt | null {
  const { folder } = target;
  if (target.kind === 'own') {
    const entity = entityAt(target, position);
    return entity === undefined ? null : { folder: folder.uri, text: entity.name, entity: identityOf(entity) };
  }
  const mention = mentionAt(target.record, toOffset(target, position));
  if (mention === undefined) return null;
  const entity = mention.entity === null ? undefined : folder.register.byId.get(mention.entity);
  const text = sliceOf(target.text, mention).replace(/\s+/g, ' ');
  if (mention.via === 'candidate') return { folder: folder.uri, text, suggested: suggestedAt(folder, target.record, mention) };
  const { options } = mention;
  return {
    folder: folder.uri,
    text,
    ...(entity === undefined ? {} : { entity: identityOf(entity) }),
    ...(options === undefined ? {} : { meanings: possibleEntities(folder, mention).map(({ id }) => id) }),
  };
}

const identityOf = ({ id, name, type }: Entity): NonNullable<NameAt['entity']> => ({ id, name, type });

interface CardOptions {
  readonly marks: Marks;
  /** The editor shows the problems of the place in its card, too, as VS Code does: what they say is not repeated. */
  readonly showsProblems: boolean;
}

interface CardAt {
  readonly text: string;
  readonly span: Span;
}

/** The range is that of the first card. */
function cardAt(target: ArticleTarget, offset: number, options: CardOptions): CardAt | null {
  const found = mentionCard(target, offset) ?? timexCard(target, offset);
  const cards = [...(found === null ? [] : [found]), ...annotationCards(target, offset), ...passageCards(target, offset, options)];
  const [first, ...others] = cards;
  return first === undefined ? null : { text: [first, ...others].map(card => card.text).join('\n\n---\n\n'), span: first.span };
}

function annotationCards({ folder, record }: ArticleTarget, offset: number): CardAt[] {
  return folder.annotations.list(record.id).flatMap(({ annotation, anchor }) => {
    if (anchor.state === 'orphan' || offset < anchor.span.start || offset > anchor.span.end) return [];
    return [{ text: annotationCard(folder, annotation), span: anchor.span }];
  });
}

function passageCards({ folder, record }: ArticleTarget, offset: number, { marks, showsProblems }: CardOptions): CardAt[] {
  const found = passageAt(record, offset);
  if (found === undefined) return [];
  const isReported = showsProblems && shownProblems(folder, record.id).some(problem => reports(problem, found.index));
  const verdict = isReported ? null : verdictCard(folder, record, found.index);
  const copies = copiesOf(folder.corpus, record.id, found.index);
  const cards = [...(verdict === null ? [] : [verdict]), ...(copies.length === 0 ? [] : [copiesCard(folder, record, copies, marks)])];
  return cards.length === 0 ? [] : [{ text: cards.join('\n\n'), span: found.passage }];
}

/** The problem gives the reason for this passage, not that of a run of several. */
const reports = ({ code, passages }: ArticleProblem, index: number): boolean =>
  (code === 'furniture' || code === 'repeated-line') && passages?.length === 1 && passages[0] === index;

function mentionCard({ folder, record }: ArticleTarget, offset: number): CardAt | null {
  const mention = mentionAt(record, offset);
  if (mention === undefined) return null;
  const entity = mention.entity === null ? undefined : folder.register.byId.get(mention.entity);
  const text = entity === undefined ? unresolvedCard(folder, record, mention) : entityCard(folder, entity, { record, mention });
  return { text, span: mention };
}

function timexCard({ folder, record }: ArticleTarget, offset: number): CardAt | null {
  const timex = timexAt(record, offset);
  return timex === undefined ? null : { text: dateCard(folder, record, timex), span: timex };
}
