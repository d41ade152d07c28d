import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { setArticleField } from '../../core/article/articleEntryEdits';
import type { ArticleProblem, ArticleProblemCode } from '../../core/corpus/articleProblem';
import { mentionAt } from '../../core/corpus/names';
import { findNames, passageAt } from '../../core/corpus/queries';
import { copiesOf } from '../../core/corpus/reuse';
import { addAlias, addEntity } from '../../core/entities/register/edit';
import { sameForm } from '../../core/entities/register/register';
import { registeredNames } from '../../core/entities/suggestions/undecidedNames';
import { ENTITY_TYPES, type Entity, type EntityType, type Mention } from '../../core/entities/types';
import { CORE_IMPORTERS } from '../../core/import/importers';
import { particularOf, recogniseForm } from '../../core/import/recognise';
import { overlaps, type Span, sliceOf, touches } from '../../core/text/span';
import { describeDate } from '../../core/timex/index';
import { toRange, toSpan } from '../convert';
import { offeredEdit, ownTextOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { shortened } from '../markdown';
import { ACTIONS } from '../messages';
import { suggestedAt } from '../nameSuggestions';
import { shownProblems } from '../problems';
import type { Session } from '../session';
import { type ArticleTarget, articleOrRegisterOf, type CodebookTarget, codebookTarget, linedOf, type NamingTarget } from '../targets';
import { annotationActions } from './annotationActions';
import { codebookActions } from './codebook';
import { canRun } from './commands';
import { copySuggestionActions } from './copySuggestions';
import { meaningChoiceActions } from './meanings';
import { handlePassageChoices, keepHere, passageActions, type Request } from './passageActions';
import { registerActions } from './registerActions';

const MOST_COPIES = 3;
/** A menu of so many entries is read at a glance. */
const LONGEST_MENU = 6;
/** Entities that are offered by name as what a name is another one of: all others are in a menu behind one entry, where the editor has it. */
const MOST_ALIAS_TARGETS = 3;
const ALIAS_TARGETS_BESIDE_MENU = 1;

/** Quick fixes of the problems, and what can be done with the name, at a range. */
export function handleCodeActions(session: Session): void {
  handlePassageChoices(session);
  session.handle(CodeActionRequest.type, null, async params => {
    const book = codebookTarget(session, params.textDocument.uri);
    const target = book ?? articleOrRegisterOf(session, params.textDocument.uri);
    const actions = target === null ? leftOutActions(params) : await actionsAt(session, target, params);
    const only = params.context.only;
    const wanted =
      only === undefined ? actions : actions.filter(({ kind = '' }) => only.some(asked => kind === asked || kind.startsWith(`${asked}.`)));
    const disabledSupport = session.client.textDocument?.codeAction?.disabledSupport === true;
    return wanted.filter(action => (disabledSupport || action.disabled === undefined) && canRun(session.support, action.command));
  });
}

/** Of a file that is left out, as a page or an export that is too large: it may hold articles in another form. */
function leftOutActions({ textDocument: { uri }, context }: CodeActionParams): CodeAction[] {
  const diagnostics = context.diagnostics.filter(({ code }) => code === 'file-left-out');
  const title = ACTIONS.importArticles;
  const command = { title, command: 'pressmark.importArticles', arguments: [{ files: [uri] }] };
  return diagnostics.length === 0 ? [] : [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

async function actionsAt(session: Session, target: NamingTarget | CodebookTarget, params: CodeActionParams): Promise<CodeAction[]> {
  if (target.kind === 'article') return articleActions(session, target, params);
  return target.file === 'codebook' ? codebookActions(session, target, params) : registerActions(session, target, params);
}

/**
 * In the order of the menu: who is meant and how to say so, what is wrong, the copies, and what happens to the passage. VS Code shows quick
 * fixes first, then rewrites, then other refactorings: all that is about a name is a quick fix.
 */
async function articleActions(session: Session, target: ArticleTarget, params: CodeActionParams): Promise<CodeAction[]> {
  const request: Request = { session, target, span: toSpan(target, params.range), params };
  const names = [...nameActions(request), ...annotateActions(request)];
  // VS Code puts what solves a problem before what does not: on a name, the passage around it still comes last.
  const solving = (action: CodeAction, codes: ReadonlySet<unknown>) => (names.length > 0 ? action : withDiagnostics(action, params, codes));
  return withoutRepetitions([
    ...names,
    ...problemActions(request),
    ...annotationActions(request),
    ...(await copySuggestionActions(request)),
    ...compareActions(request, mostCopies(session, names)).map(action => solving(action, COPY_CODES)),
    ...passageActions(request).map(action => solving(action, PASSAGE_CODES)),
  ]);
}

/** On a name, as many copies as the menu has room for. */
const mostCopies = ({ support }: Session, names: readonly CodeAction[]): number =>
  names.length === 0 || !support.runsClientCommands ? MOST_COPIES : Math.max(0, Math.min(MOST_COPIES, LONGEST_MENU - 1 - names.length));

/** A menu has one entry of a title, the first. */
function withoutRepetitions(actions: readonly CodeAction[]): CodeAction[] {
  const titles = new Set<string>();
  return actions.filter(({ title }) => !titles.has(title) && titles.add(title));
}

const COPY_CODES: ReadonlySet<ArticleProblemCode> = new Set(['copied-passage', 'reworded-passage']);
const PASSAGE_CODES: ReadonlySet<ArticleProblemCode> = new Set(['furniture', 'repeated-line', ...COPY_CODES]);

function withDiagnostics(action: CodeAction, { context }: CodeActionParams, codes: ReadonlySet<unknown>): CodeAction {
  const diagnostics = action.kind === CodeActionKind.QuickFix ? context.diagnostics.filter(({ code }) => codes.has(code)) : [];
  return diagnostics.length === 0 ? action : { ...action, diagnostics };
}

type Fixer = (request: Request, problem: ArticleProblem) => CodeAction[];

/** What can be done about a problem that is not offered at its place anyway. */
const FIXES: Partial<Record<ArticleProblemCode, Fixer>> = {
  'much-left-out': keepLeftOut,
  'undated-article': setDate,
  'weekday-contradicts-date': setDateWhereOpen,
  'date-after-publication': setDate,
  'publication-date-contradicted': setDate,
  'other-language': readAsEnglish,
  'several-articles': split,
};

/** Two problems may have one remedy: it is offered once, for both. */
function problemActions(request: Request): CodeAction[] {
  const { target, span, params } = request;
  const actions = new Map<string, CodeAction>();
  for (const problem of shownProblems(target.folder, target.record.id)) {
    const fix = FIXES[problem.code];
    if (fix === undefined || !(overlaps(problem, span) || touches(problem, span.start))) continue;
    const range = toRange(target, problem);
    const diagnostics = params.context.diagnostics.filter(diagnostic => diagnostic.code === problem.code && sameRange(diagnostic, range));
    for (const action of fix(request, problem)) {
      const all = [...(actions.get(action.title)?.diagnostics ?? []), ...diagnostics];
      actions.set(action.title, { ...action, kind: CodeActionKind.QuickFix, ...(all.length > 0 ? { diagnostics: all } : {}) });
    }
  }
  return [...actions.values()];
}

const sameRange = ({ range: a }: Diagnostic, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

/** The passage at the cursor beside its copies. */
function compareActions({ target, span }: Request, most: number): CodeAction[] {
  const { folder, record } = target;
  const found = passageAt(record, span.start);
  if (found === undefined) return [];
  return copiesOf(folder.corpus, record.id, found.index)
    .slice(0, most)
    .flatMap(copy => {
      const other = folder.corpus.get(copy.b.article);
      if (other === undefined) return [];
      const title = other.id === record.id ? ACTIONS.compareHere : ACTIONS.compareWith(shortened(other.header.title.value, 50));
      const pair = {
        uri: target.uri,
        range: toRange(target, copy.a),
        otherUri: folder.uriOf(other.id),
        otherRange: toRange(linedOf(other), copy.b),
      };
      return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: 'pressmark.compareCopies', arguments: [pair] } }];
    });
}

/** What is left out stays, by the article's entry. */
function keepLeftOut(request: Request, { passages = [] }: ArticleProblem): CodeAction[] {
  return keepHere(request, passages);
}

/** What the text allows, the days in the text itself, and a question. */
function setDate({ session, target }: Request, { dates = [] }: ArticleProblem): CodeAction[] {
  const { folder, record, uri } = target;
  const stated = [...dates, ...record.article.dates.map(date => date.value)];
  const days = [...new Set(stated)].filter(day => dates.includes(day) || day !== record.header.published?.value).slice(0, 3);
  const known = days.flatMap((day): CodeAction[] => {
    const edits = setArticleField(ownTextOf(folder, 'articleEntries'), record.id, 'date', day);
    return edits.length === 0
      ? []
      : [{ title: ACTIONS.setDateTo(describeDate(day)), ...offeredEdit(session, folder, 'articleEntries', edits) }];
  });
  const title = ACTIONS.setDate;
  return [{ title, command: { title, command: 'pressmark.setPublicationDate', arguments: [uri] } }, ...known];
}

function readAsEnglish({ session, target }: Request): CodeAction[] {
  const { folder, record } = target;
  const edits = setArticleField(ownTextOf(folder, 'articleEntries'), record.id, 'language', 'en');
  return edits.length === 0 ? [] : [{ title: ACTIONS.readAsEnglish, ...offeredEdit(session, folder, 'articleEntries', edits) }];
}

/** Where the file is an export that can be read by its structure. */
function split({ target }: Request): CodeAction[] {
  const sample = { name: target.record.id, bytes: new Uint8Array(), text: target.record.article.text.replace(/\r\n?/g, '\n') };
  const form = recogniseForm(sample, particularOf(CORE_IMPORTERS));
  if (form === null || form.isDoubtful) return [];
  const title = ACTIONS.splitArticles;
  return [{ title, command: { title, command: 'pressmark.splitArticles', arguments: [{ uri: target.uri }] } }];
}

/** Of a date that names its year itself, no publication date would make the weekday right. */
function setDateWhereOpen(request: Request, problem: ArticleProblem): CodeAction[] {
  return problem.dates === undefined ? [] : setDate(request, problem);
}

/** For an ambiguous name its meanings, for one that is not in the register the ways into it. */
function nameActions(request: Request): CodeAction[] {
  const { target, span, params } = request;
  const mention = mentionAt(target.record, span.start);
  const selected = selectedName(target, span);
  if (selected !== null) {
    const isMention = mention !== undefined && mention.start === selected.start && mention.end === selected.end;
    if (!isMention || mention.via === 'candidate') return registerNameActions(request, selected, mention?.type ?? 'other', isMention);
  }
  if (mention?.via === 'candidate')
    return registerNameActions(request, mention, suggestedAt(target.folder, target.record, mention).type, true);
  if (mention?.options === undefined) return [];
  const choices = meaningChoiceActions(request.session, target, mention);
  if (mention.via !== 'ambiguous') return choices;
  return [...meaningActions(target, mention), ...choices].map(action => withDiagnostics(action, params, AMBIGUOUS));
}

const AMBIGUOUS: ReadonlySet<ArticleProblemCode> = new Set(['ambiguous-name']);

/** A selection that may be a name: a few words of one line, without the white space at its ends. */
function selectedName({ text }: ArticleTarget, span: Span): Span | null {
  const words = sliceOf(text, span);
  const start = span.start + words.length - words.trimStart().length;
  const name = words.trim();
  const isName = name !== '' && name.length <= LONGEST_NAME && !/[\r\n]/.test(name) && /\p{L}/u.test(name);
  return isName ? { start, end: start + name.length } : null;
}

const LONGEST_NAME = 80;

/** An annotation says who is meant here; the article stays as it is. */
function meaningActions(target: ArticleTarget, mention: Mention): CodeAction[] {
  return (mention.options ?? []).map(id => {
    const entity = target.folder.register.byId.get(id);
    const title = ACTIONS.thisIs(entity === undefined ? id : withArticle(entity));
    const argument = { uri: target.uri, range: toRange(target, mention), entity: id };
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: 'pressmark.annotate', arguments: [argument] } };
  });
}

/** 'the Republic of the Congo', 'the Bank of England'; 'Ghana'. */
const withArticle = ({ name, type }: Entity): string =>
  (type === 'place' || type === 'organisation') && /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)? of /u.test(name) ? `the ${name}` : name;

function annotateActions({ target, span }: Request): CodeAction[] {
  const mention = mentionAt(target.record, span.start);
  if (mention === undefined || mention.entity === null || (span.end > span.start && span.end > mention.end)) return [];
  const title = ACTIONS.annotateAs(target.folder.register.byId.get(mention.entity)?.name ?? mention.entity);
  const argument = { uri: target.uri, range: toRange(target, mention), entity: mention.entity };
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: 'pressmark.annotate', arguments: [argument] } }];
}

/** The likeliest type is offered by itself; the others come below, in one entry for a client that asks. */
function registerNameActions({ session, target }: Request, span: Span, likeliest: EntityType, isSuggested: boolean): CodeAction[] {
  const { folder } = target;
  const text = ownTextOf(folder, 'register');
  const name = sliceOf(target.text, span).replace(/\s+/g, ' ');
  if (namesOf(folder).has(sameForm(name))) return [];
  const shown = shortened(name, 50);
  const place = { uri: target.uri, range: toRange(target, span), name };
  const asking = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [place] },
  });
  const adding = (type: EntityType): CodeAction[] => {
    const edits = addEntity(text, { type, name });
    const offered = offeredEdit(session, folder, 'register', edits);
    const title = ACTIONS.addToRegister(shown, type);
    return edits.length === 0
      ? []
      : [{ title, kind: CodeActionKind.QuickFix, ...(type === likeliest && { isPreferred: true }), ...offered }];
  };
  const { runsClientCommands } = session.support;
  const aliases = entitiesLike(target, name, runsClientCommands ? ALIAS_TARGETS_BESIDE_MENU : MOST_ALIAS_TARGETS).flatMap(entity => {
    const edits = addAlias(text, entity.id, name);
    const title = ACTIONS.makeAliasOf(shown, shortened(entity.name, 50));
    return edits.length === 0 ? [] : [{ title, kind: CodeActionKind.QuickFix, ...offeredEdit(session, folder, 'register', edits) }];
  });
  const [added, others] = [adding(likeliest), ENTITY_TYPES.filter(type => type !== likeliest)];
  if (added.length === 0) return [];
  return [
    ...added,
    ...aliases,
    ...(folder.register.entities.length === 0 ? [] : [asking(ACTIONS.makeAlias(shown), 'pressmark.makeAlias')]),
    ...(runsClientCommands ? [asking(ACTIONS.addToRegisterAs(shown), 'pressmark.addToRegister')] : others.flatMap(adding)),
    ...(runsClientCommands && isSuggested ? [dismissing(folder, name, likeliest, shown)] : []),
  ];
}

/** As a row of the suggested names is dismissed: permanently, which can be undone. */
function dismissing(folder: CorpusFolder, name: string, type: EntityType, shown: string): CodeAction {
  const title = ACTIONS.dismissName(shown);
  const row = { kind: 'suggestedName', folder: folder.uri, name, type };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: 'pressmark.dismissNames', arguments: [row] } };
}

const namesOf = ({ register }: CorpusFolder): ReadonlySet<string> =>
  new Set(register.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(sameForm)));

/** Entities that are spelt almost alike, then those that share the name's last word, which of a person is the surname. */
function entitiesLike({ folder }: ArticleTarget, name: string, most: number): Entity[] {
  const like = registeredNames(folder.register.entities).similar.like(name);
  const last = name.split(' ').at(-1) ?? name;
  const hits = last.length < 3 ? [] : findNames(folder.corpus, last, most * 2);
  return [...new Set([...like, ...hits.flatMap(hit => (hit.kind === 'entity' ? [hit.entity] : []))])].slice(0, most);
}
