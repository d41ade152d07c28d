import * as vscode from 'vscode';
import type { AnnotateAllResult } from '../../server/protocol';
import { contentOfChoice } from '../annotateContent';
import { pickAnnotation } from '../annotatePicker';
import type { Content } from '../annotating';
import type { Chosen, Question } from '../pages/concordance/exchange';
import { chosenLines, questionOf } from '../panels/concordanceView';
import { withProgress } from '../progress';
import { type Command, type Context, fieldsOf, isRecord, Notice, pickFolder } from './command';
import { sayWithUndo } from './undo';

/** Looking for words, names and patterns in all articles, and annotating what was found. */
export const findCommands: readonly Command[] = [
  { name: 'findInArticles', fails: vscode.l10n.t('Could not look through the articles'), run: findInArticles },
  { name: 'dismissHits', fails: vscode.l10n.t('Could not dismiss what was found'), run: dismissHits },
  { name: 'markHits', fails: vscode.l10n.t('Could not annotate what was found'), run: markHits },
];

/** `findInArticles({query?, folder?})`, or of a row of the Entities view. Without a query, of what is selected in the editor. */
async function findInArticles(context: Context, given: unknown): Promise<void> {
  const fields = fieldsOf(given);
  const folder = typeof fields?.folder === 'string' ? fields.folder : (await pickFolder(context))?.uri.toString();
  if (folder === undefined) return;
  await context.concordance.show(questionOf(folder, queryIn(given) ?? selectedWords()));
}

function queryIn(given: unknown): string | undefined {
  const fields = fieldsOf(given);
  if (fields?.kind === 'entity' && typeof fields.entity === 'string') return `entity:${fields.entity}`;
  return isRecord(given) && typeof given.query === 'string' ? given.query : undefined;
}

/** Longer texts are not looked for. */
const LONGEST_SELECTION = 200;

/** The text that is selected in the editor in front, in quotation marks where a word of it would mean something else. */
function selectedWords(): string {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return '';
  const { document, selection } = editor;
  const text = document.getText(selection).replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST_SELECTION) return '';
  return /^(?:entity|type|date|tag):|^\/|[|"“”]|(?:^| )near\/\d/i.test(text) ? `"${text.replace(/["“”]/g, ' ').trim()}"` : text;
}

/** `markHits({question, chosen, tag?, entity?, note?})`: the same annotation at every hit that is chosen; what is given is not asked for. */
async function markHits(context: Context, given: unknown): Promise<AnnotateAllResult | undefined> {
  const { session } = context;
  const asked = markArgument(context, given);
  if (asked === undefined) throw new Notice(vscode.l10n.t('Look for something in all articles first.'));
  const { question, chosen } = asked;
  const { folder } = question;
  const lines = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Collecting what was found') },
    () => chosenLines(session, question, chosen),
  );
  if (lines.length === 0) throw new Notice(vscode.l10n.t('Nothing was found that could be annotated.'));
  const content = contentIn(given) ?? (await askForContent(context, folder, lines.length, lines[0]?.hit ?? ''));
  if (content === undefined) return undefined;
  const places = lines.map(({ uri, range }) => ({ uri, range }));
  const title = annotating(places.length);
  const result = await withProgress(session, { location: vscode.ProgressLocation.Notification, title }, (workDoneToken, token) =>
    session.ask('annotateAll', { folder, places, ...content, workDoneToken }, token),
  );
  sayAnnotated(context, folder, result);
  return result;
}

/**
 * `dismissHits({question, chosen, decision})`: lists hits no more (`never`), their words no more (`phrase`), or again (`restore`). Answers how many.
 */
async function dismissHits(context: Context, given: unknown): Promise<number | undefined> {
  const asked = markArgument(context, given);
  const decision = isRecord(given) ? DECISIONS.find(each => each === given.decision) : undefined;
  if (asked === undefined || decision === undefined) throw new Notice(vscode.l10n.t('Look for something in all articles first.'));
  const { session } = context;
  const { folder, query } = asked.question;
  const lines = await chosenLines(session, asked.question, asked.chosen);
  const places = lines.map(({ uri, range }) => ({ uri, range }));
  const count = await session.ask('dismissHits', { folder, query, places, decision });
  if (decision !== 'restore' && count > 0) sayWithUndo(session, [folder], dismissed(count));
  return count;
}

const annotating = (count: number): string =>
  count === 1 ? vscode.l10n.t('Annotating 1 place') : vscode.l10n.t('Annotating {0} places', count.toLocaleString('en'));

const DECISIONS = ['never', 'phrase', 'restore'] as const;

const dismissed = (count: number): string =>
  count === 1 ? vscode.l10n.t('Dismissed permanently.') : vscode.l10n.t('Dismissed {0} permanently.', count.toLocaleString('en'));

function markArgument({ concordance }: Context, given: unknown): { readonly question: Question; readonly chosen: Chosen } | undefined {
  if (isRecord(given) && isQuestion(given.question)) return { question: given.question, chosen: chosenIn(given.chosen) };
  return concordance.question === undefined ? undefined : { question: concordance.question, chosen: 'all' };
}

const isQuestion = (value: unknown): value is Question =>
  isRecord(value) && typeof value.query === 'string' && typeof value.folder === 'string';

const chosenIn = (value: unknown): Chosen =>
  isRecord(value) && Array.isArray(value.keys) ? { keys: value.keys.filter(key => typeof key === 'string') } : 'all';

function contentIn(given: unknown): Content | undefined {
  const { tag, entity, note } = fieldsOf(given) ?? {};
  const content = {
    ...(typeof tag === 'string' && { tag }),
    ...(typeof entity === 'string' && { entity }),
    ...(typeof note === 'string' && { note }),
  };
  return Object.keys(content).length === 0 ? undefined : content;
}

/** What the annotate menu says, for all places at once. */
async function askForContent({ session }: Context, folder: string, count: number, hit: string): Promise<Content | undefined> {
  const title = count === 1 ? vscode.l10n.t('Annotate "{0}"', hit) : vscode.l10n.t('Annotate {0} Places', count.toLocaleString('en'));
  const tags = await session.ask('codebook', { folder });
  const choice = await pickAnnotation({ title, tags, named: undefined, unit: undefined, units: [], line: '' });
  return choice && contentOfChoice(session, choice, { folder, title, quote: count === 1 ? hit : '' });
}

function sayAnnotated({ session }: Context, folder: string, { ids, already }: AnnotateAllResult): void {
  const said = [
    ids.length === 1 ? vscode.l10n.t('Made 1 annotation.') : vscode.l10n.t('Made {0} annotations.', ids.length.toLocaleString('en')),
    ...(already > 0 ? [vscode.l10n.t('{0} places had it already.', already.toLocaleString('en'))] : []),
  ].join(' ');
  if (ids.length > 0) sayWithUndo(session, [folder], said);
  else void vscode.window.showInformationMessage(said);
}
