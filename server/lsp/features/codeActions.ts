import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { setArticleField } from '../../core/article/articleEntryEdits';
import type { ArticleProblem } from '../../core/corpus/articleProblem';
import { findNames, mentionAt } from '../../core/corpus/queries';
import { copiesOf } from '../../core/corpus/reuse';
import { addAlias, addEntity } from '../../core/entities/edit';
import { ENTITY_TYPES, type Entity, type Mention } from '../../core/entities/types';
import { overlaps, sliceOf, touches } from '../../core/text/span';
import { toRange, toSpan } from '../convert';
import { offeredEdit, ownTextOf } from '../edits';
import { shortened } from '../markdown';
import { shownProblems, underlined } from '../problems';
import type { Session } from '../session';
import { type ArticleTarget, articleOrRegisterOf, linedOf } from '../targets';
import { canRun } from './commands';
import { decideFixes, passageActions, type Request } from './passageActions';
import { registerActions } from './registerActions';

const MOST_COPIES = 3;
const MOST_ALIAS_TARGETS = 3;

/** Quick fixes of the problems, and what can be done with the name, at a range. */
export function handleCodeActions(session: Session): void {
  session.handle(CodeActionRequest.type, null, params => {
    const target = articleOrRegisterOf(session, params.textDocument.uri);
    if (target === null) return null;
    const actions = target.kind === 'own' ? registerActions(session, target, params) : articleActions(session, target, params);
    const only = params.context.only;
    const wanted =
      only === undefined ? actions : actions.filter(({ kind = '' }) => only.some(asked => kind === asked || kind.startsWith(`${asked}.`)));
    const disabledSupport = session.client.textDocument?.codeAction?.disabledSupport === true;
    return wanted.filter(action => (disabledSupport || action.disabled === undefined) && canRun(session.support, action.command));
  });
}

function articleActions(session: Session, target: ArticleTarget, params: CodeActionParams): CodeAction[] {
  const request: Request = { session, target, span: toSpan(target, params.range), params };
  return [...problemActions(request), ...nameActions(request), ...passageActions(request)];
}

type Fixer = (request: Request, problem: ArticleProblem) => CodeAction[];

const FIXES: Readonly<Record<ArticleProblem['code'], readonly Fixer[]>> = {
  'copied-passage': [compare, decideFixes],
  'reworded-passage': [compare, decideFixes],
  furniture: [decideFixes],
  'repeated-line': [decideFixes],
  'undated-article': [setDate],
  'impossible-date': [],
  'weekday-contradicts-date': [setDateWhereOpen],
  'date-after-publication': [setDate],
  'publication-date-contradicted': [setDate],
  'ambiguous-name': [pickMeaning],
};

/** One problem may stand where another does, and two may have one remedy: it is offered once, for both. */
function problemActions(request: Request): CodeAction[] {
  const { target, span, params } = request;
  const actions = new Map<string, CodeAction>();
  const problems = shownProblems(target.folder, target.record.id).filter(
    problem => overlaps(problem, span) || touches(problem, span.start),
  );
  for (const problem of problems) {
    const range = toRange(target, underlined(target.text, problem));
    const diagnostics = params.context.diagnostics.filter(diagnostic => diagnostic.code === problem.code && sameRange(diagnostic, range));
    for (const fix of FIXES[problem.code]) {
      for (const action of fix(request, problem)) {
        const key = JSON.stringify(action);
        const all = [...(actions.get(key)?.diagnostics ?? []), ...diagnostics];
        actions.set(key, { ...action, kind: CodeActionKind.QuickFix, ...(all.length > 0 ? { diagnostics: all } : {}) });
      }
    }
  }
  return [...actions.values()];
}

const sameRange = ({ range: a }: Diagnostic, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

function compare({ target }: Request, problem: ArticleProblem): CodeAction[] {
  const { folder, record } = target;
  if (problem.passage === undefined) return [];
  return copiesOf(folder.corpus, record.id, problem.passage)
    .slice(0, MOST_COPIES)
    .flatMap(copy => {
      const other = folder.corpus.get(copy.b.article);
      if (other === undefined) return [];
      const title = `Compare with the copy in ${other.id === record.id ? 'this article' : `“${shortened(other.header.title.value, 50)}”`}`;
      const pair = {
        uri: target.uri,
        range: toRange(target, copy.a),
        otherUri: folder.uriOf(other.id),
        otherRange: toRange(linedOf(other), copy.b),
      };
      return [{ title, command: { title, command: 'pressmark.compareCopies', arguments: [pair] } }];
    });
}

/** What the text allows, the days it itself bears, and a question. */
function setDate({ session, target }: Request, { dates = [] }: ArticleProblem): CodeAction[] {
  const { folder, record, uri } = target;
  const stated = [...dates, ...record.article.dates.map(date => date.value)];
  const days = [...new Set(stated)].filter(day => day !== record.header.published?.value).slice(0, 3);
  const known = days.flatMap((day): CodeAction[] => {
    const edits = setArticleField(ownTextOf(folder, 'articleEntries'), record.id, 'date', day);
    return edits.length === 0
      ? []
      : [{ title: `Set the publication date to ${day}`, ...offeredEdit(session, folder, 'articleEntries', edits) }];
  });
  const title = 'Set the publication date…';
  return [{ title, command: { title, command: 'pressmark.setPublicationDate', arguments: [uri] } }, ...known];
}

/** Of a date that names its year itself, no publication date would make the weekday right. */
function setDateWhereOpen(request: Request, problem: ArticleProblem): CodeAction[] {
  return problem.dates === undefined ? [] : setDate(request, problem);
}

/** An annotation says who is meant here; the article stays as it is. */
function pickMeaning({ target }: Request, problem: ArticleProblem): CodeAction[] {
  return (problem.options ?? []).map(id => {
    const name = target.folder.register.byId.get(id)?.name ?? id;
    const title = `It means ${name}: annotate it so`;
    const range = toRange(target, problem);
    return { title, command: { title, command: 'pressmark.annotate', arguments: [{ uri: target.uri, range, entity: id }] } };
  });
}

function nameActions(request: Request): CodeAction[] {
  const { target, span } = request;
  const mention = mentionAt(target.record, span.start);
  if (mention?.via === 'candidate') return candidateActions(request, mention);
  if (mention !== undefined && mention.entity !== null) return [annotateAs(request, mention, mention.entity)];
  return [];
}

function annotateAs({ target }: Request, mention: Mention, entity: string): CodeAction {
  const name = target.folder.register.byId.get(entity)?.name ?? entity;
  const title = `Annotate as ${name}`;
  const argument = { uri: target.uri, range: toRange(target, mention), entity };
  return { title, kind: CodeActionKind.Refactor, command: { title, command: 'pressmark.annotate', arguments: [argument] } };
}

/** The likeliest type is a quick fix of its own; the others stand below it. */
function candidateActions({ session, target }: Request, mention: Mention): CodeAction[] {
  const { folder } = target;
  const text = ownTextOf(folder, 'register');
  const name = sliceOf(target.text, mention).replace(/\s+/g, ' ');
  const types = [mention.type, ...ENTITY_TYPES.filter(type => type !== mention.type)];
  const added = types.flatMap((type, index): CodeAction[] => {
    const edits = addEntity(text, { type, name });
    if (edits.length === 0) return [];
    return [
      {
        title: `Add “${name}” to the register as ${ARTICLES[type]}`,
        kind: index === 0 ? CodeActionKind.QuickFix : CodeActionKind.Refactor,
        isPreferred: index === 0,
        ...offeredEdit(session, folder, 'register', edits),
      },
    ];
  });
  const alike = entitiesLike(target, name);
  const aliases = alike.map(entity => ({
    title: `Make “${name}” an alias of ${entity.name}`,
    kind: CodeActionKind.QuickFix,
    ...offeredEdit(session, folder, 'register', addAlias(text, entity.id, name)),
  }));
  const title = `Make “${name}” an alias of…`;
  const argument = { uri: target.uri, range: toRange(target, mention), name };
  const empty = folder.register.entities.length === 0;
  const asked: CodeAction = {
    title,
    kind: CodeActionKind.Refactor,
    ...(empty
      ? { disabled: { reason: 'The register holds no entity yet.' } }
      : { command: { title, command: 'pressmark.makeAlias', arguments: [argument] } }),
  };
  return [...added, ...aliases, asked];
}

const ARTICLES: Readonly<Record<Mention['type'], string>> = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  event: 'an event',
  work: 'a work',
  other: 'something else',
};

/** Entities that share the name's last word, which of a person is the surname. */
function entitiesLike({ folder }: ArticleTarget, name: string): Entity[] {
  const last = name.split(' ').at(-1) ?? name;
  if (last.length < 3) return [];
  const hits = findNames(folder.corpus, last, MOST_ALIAS_TARGETS * 2);
  return hits.flatMap(hit => (hit.kind === 'entity' ? [hit.entity] : [])).slice(0, MOST_ALIAS_TARGETS);
}
