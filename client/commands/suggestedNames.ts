import * as vscode from 'vscode';
import type { AcceptedName, AcceptNamesParams, ScoreStep, SuggestedNameItem } from '../../server/protocol';
import { counts } from '../counts';
import { registerOf } from '../folders';
import { pickEntity } from '../pickers';
import { entityIcon, typeNames, unlinked } from '../views/items';
import { chosenEntity } from './chosenEntity';
import { type Command, type Context, dataOf, fieldsOf, Notice, pickFolder } from './command';
import { applyAndSave, pickType } from './entries';
import { sayWithUndo } from './undo';
import { editing, offerUndo } from './undoEdit';

/** What is decided about names that the articles propose. What is accepted is one edit of `entities.yaml`. */
export const suggestedNameCommands: readonly Command[] = [
  { name: 'acceptNames', fails: vscode.l10n.t('Could not add the names to the register'), run: acceptNames },
  { name: 'acceptNamesAs', fails: vscode.l10n.t('Could not add the names to the register'), run: acceptNamesAs },
  { name: 'acceptNamesTogether', fails: vscode.l10n.t('Could not add the names to the register'), run: acceptTogether },
  { name: 'makeNamesAliases', fails: vscode.l10n.t('Could not add the names as aliases'), run: makeAliases },
  { name: 'dismissNames', fails: vscode.l10n.t('Could not dismiss the names'), run: dismissNames },
  { name: 'acceptNamesAbove', fails: vscode.l10n.t('Could not add the names to the register'), run: acceptNamesAbove },
  { name: 'reviewNames', fails: vscode.l10n.t('Could not add the names to the register'), run: reviewNames },
];

/** Names of one folder. */
interface Chosen {
  readonly folder: string;
  readonly names: readonly SuggestedNameItem[];
}

async function acceptNames(context: Context, given: unknown): Promise<void> {
  await accept(context, chosenNames(context, given));
}

async function acceptNamesAs(context: Context, given: unknown): Promise<void> {
  const chosen = chosenNames(context, given);
  const type = await pickType(vscode.l10n.t('Add to Register as…'), vscode.l10n.t('What is {0}?', quoted(chosen.names)));
  if (type !== undefined) await accept(context, { ...chosen, names: chosen.names.map(name => ({ ...name, type })) });
}

/** The first of the rows gives the entity its name, the others are aliases. */
async function acceptTogether(context: Context, given: unknown): Promise<void> {
  const { folder, names } = chosenNames(context, given);
  const [first, ...others] = names;
  if (first === undefined) return;
  const title = vscode.l10n.t('Add to Register as One');
  const items = names.map(name => ({ label: name.name, description: describeMentions(name), iconPath: entityIcon(name.type), name }));
  const placeHolder = vscode.l10n.t('Which name is the full one? The others become aliases.');
  const main = others.length === 0 ? first : (await vscode.window.showQuickPick(items, { title, placeHolder }))?.name;
  if (main === undefined) return;
  const aliases = [...main.aliases, ...names.flatMap(name => (name === main ? [] : [name.name, ...name.aliases]))];
  await accept(context, { folder, names: [{ ...main, aliases }] });
}

/** `into` is an entity of the Entities view; without it one is picked. */
async function makeAliases(context: Context, given: unknown, into: unknown): Promise<void> {
  const { folder, names } = chosenNames(context, given);
  const title = vscode.l10n.t('Make an Alias of…');
  const placeholder = vscode.l10n.t('{0} is another name of…', quoted(names));
  const perhaps = names.find(name => name.perhaps !== undefined)?.perhaps;
  const entity =
    into === undefined ? await pickEntity(context.session, folder, { title, placeholder }, perhaps?.entity) : chosenEntity(context, into);
  if (entity === undefined) return;
  await applyAndSave(context, await context.session.ask('acceptNames', { folder, names: names.map(plain), into: entity.entity }));
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0}: now another name of {1}.', quoted(names), entity.name), SHOWN_MS);
}

async function dismissNames(context: Context, given: unknown): Promise<void> {
  const { folder, names } = chosenNames(context, given);
  const { session } = context;
  await session.ask('dismissNames', { folder, dismissed: names.map(({ name }) => name) });
  const failed = (reason: string) => vscode.l10n.t('The names could not be suggested again: {0}', reason);
  sayWithUndo(session, [folder], vscode.l10n.t('Not suggested again: {0}.', unlinked(quoted(names))), failed);
}

/** A menu in which many names are ticked and added at once; those that are named often and look like one type are ticked. */
async function reviewNames(context: Context): Promise<void> {
  const folder = (await pickFolder(context))?.uri.toString();
  if (folder === undefined) return;
  const { items, rest } = await context.session.ask('suggestedNames', { folder, offset: 0, limit: REVIEWED });
  if (items.length === 0) throw noNames(rest);
  const picked = await vscode.window.showQuickPick(
    items.map(name => ({
      label: name.name,
      description: [typeNames()[name.type]?.one ?? name.type, describeMentions(name)].join(' · '),
      ...(name.aliases.length > 0 && { detail: vscode.l10n.t('also {0}', name.aliases.join(', ')) }),
      iconPath: entityIcon(name.type),
      picked: isSure(name),
      name,
    })),
    {
      title: vscode.l10n.t('Review Suggested Names'),
      placeHolder: vscode.l10n.t('Tick the names to add to the register, each as the type that it shows'),
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (picked !== undefined && picked.length > 0) await accept(context, { folder, names: picked.map(({ name }) => name) });
}

/** `acceptNamesAbove(score?)`: adds all names that are as sure as that, each as the type that it shows; without a score it is picked. */
async function acceptNamesAbove(context: Context, given: unknown): Promise<void> {
  const folder = (await pickFolder(context))?.uri.toString();
  if (folder === undefined) return;
  const { steps, rest } = await context.session.ask('nameScores', { folder });
  if (steps.length === 0) throw noNames(rest);
  const step = typeof given === 'number' ? steps.findLast(({ score }) => score >= given) : await pickScore(steps);
  if (step === undefined) return;
  await acceptMany(context, folder, step.names, { names: [], above: step.score });
}

async function pickScore(steps: readonly ScoreStep[]): Promise<ScoreStep | undefined> {
  const items = steps.map(step => ({
    label: vscode.l10n.t('{0} % or more', step.score),
    description: counts.names(step.names),
    detail: step.names > step.first.length ? `${step.first.join(', ')}…` : step.first.join(', '),
    step,
  }));
  const asked = {
    title: vscode.l10n.t('Add All Names with a Score'),
    placeHolder: vscode.l10n.t('How sure must it be that a name is what it looks like?'),
  };
  return (await vscode.window.showQuickPick(items, { ...asked, matchOnDetail: true }))?.step;
}

const noNames = (rest: number): Notice =>
  new Notice(rest > 0 ? vscode.l10n.t('The articles are still being looked through.') : vscode.l10n.t('There are no names to suggest.'));

const REVIEWED = 300;
const SHOWN_MS = 5000;

/** Named in several places that agree on what it is. */
const isSure = ({ mentions, articles, agreement, type, perhaps }: SuggestedNameItem): boolean =>
  mentions >= 3 && articles >= 2 && agreement >= 0.8 && type !== 'other' && perhaps === undefined;

async function accept(context: Context, { folder, names }: Chosen): Promise<void> {
  const accepted = { names: names.map(plain) };
  if (names.length > 1) return acceptMany(context, folder, names.length, accepted);
  await applyAndSave(context, await context.session.ask('acceptNames', { folder, ...accepted }));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Added {0} to the register.', quoted(names)), SHOWN_MS);
}

/** Adds names by one edit, and offers to undo it. */
async function acceptMany(context: Context, folder: string, count: number, accepted: Omit<AcceptNamesParams, 'folder'>): Promise<void> {
  const work = async (): Promise<void> => applyAndSave(context, await context.session.ask('acceptNames', { folder, ...accepted }));
  const edit = await editing(registerOf(vscode.Uri.parse(folder)), work);
  const added = vscode.l10n.t('Added {0} to the register.', counts.names(count));
  const overtaken = vscode.l10n.t('Not undone: the register was edited after the names were added.');
  // The command has ended when its message is shown, not when it is answered.
  offerUndo(edit, added, overtaken).catch((error: unknown) => {
    context.session.output.error(`The names were not taken out again: ${String(error)}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('Could not take the names out of the register again'));
  });
}

const plain = ({ name, type, aliases }: SuggestedNameItem): AcceptedName => ({ name, type, aliases });

const describeMentions = ({ mentions, articles }: SuggestedNameItem): string =>
  vscode.l10n.t('{0} in {1}', counts.mentions(mentions), counts.articles(articles));

/** The names in quotation marks, the first few of many. */
function quoted(names: readonly SuggestedNameItem[]): string {
  const few = names.slice(0, 3).map(({ name }) => `"${name}"`);
  return names.length > few.length
    ? vscode.l10n.t('{0} and {1}', few.join(', '), counts.others(names.length - few.length))
    : few.join(', ');
}

/** The names of the rows, or as for a key those that are selected in the Entities view; those of the first one's folder. */
function chosenNames({ views }: Context, given: unknown): Chosen {
  const rows: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? views.entities.view.selection : [given];
  const names = rows.map(row => dataOf(row) ?? fieldsOf(row)).filter(isSuggestedName);
  const [first] = names;
  if (first === undefined) throw new Notice(vscode.l10n.t('Select suggested names in the Entities view.'));
  return { folder: first.folder, names: names.filter(({ folder }) => folder === first.folder) };
}

const isSuggestedName = (data: unknown): data is SuggestedNameItem =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'suggestedName';
