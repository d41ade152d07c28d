import * as vscode from 'vscode';
import type { PassageChoice } from '../../server/protocol';
import { type Command, type Context, fieldsOf, Notice, placeArgument, selectedPlace } from './command';
import { applyAndSave } from './entries';

export const passageCommands: readonly Command[] = [
  { name: 'passage', fails: vscode.l10n.t('Could not change the passage'), run: decideOnPassage },
];

/**
 * `passage({uri?, range?, choice?})`: what happens to the passages of a range, or of those selected, in cleaned copies; `choice` is the
 * title of one, which is picked from a list otherwise.
 */
async function decideOnPassage(context: Context, given: unknown): Promise<void> {
  const place = placeArgument(given) ?? selectedPlace(context);
  const choices = await context.session.ask('passageChoices', place);
  if (choices.length === 0) throw new Notice(vscode.l10n.t('There is nothing to decide about this passage.'));
  const title = choiceArgument(given) ?? (await pickTitle(choices));
  const picked = choices.find(choice => choice.title === title);
  if (picked !== undefined) await applyAndSave(context, picked.edit);
}

function choiceArgument(given: unknown): string | undefined {
  const choice = fieldsOf(given)?.choice;
  return typeof choice === 'string' ? choice : undefined;
}

const pickTitle = (choices: readonly PassageChoice[]) =>
  vscode.window.showQuickPick(
    choices.map(({ title }) => title),
    { placeHolder: vscode.l10n.t('Choose what to do with the passage') },
  );
