import * as vscode from 'vscode';
import type { MeaningChoice, MeaningChoices } from '../../server/protocol';
import { entityIcon, typeNames } from '../views/items';
import { activeArticle, type Command, type Context, fieldsOf, isPosition, Notice, protocolRange, uriArgument } from './command';
import { applyAndSave } from './entries';

/** What a name means that several entities have. What is chosen is one edit of `articles.yaml` or `entities.yaml`, which can be undone. */
export const meaningCommands: readonly Command[] = [
  { name: 'chooseMeaning', fails: vscode.l10n.t('Could not choose what the name means'), run: chooseMeaning },
];

/**
 * `chooseMeaning({uri, position, entity?}?)`: of the name there, else at the cursor. The entity is meant in this article; without one, what is
 * meant and where is picked.
 */
async function chooseMeaning(context: Context, given: unknown): Promise<void> {
  const { uri, position, entity } = placeOf(context, given);
  const found = await context.session.ask('meaningChoices', { uri, position });
  if (found === null) throw new Notice(vscode.l10n.t('There is no name here that several entities have.'));
  const chosen =
    entity === undefined ? await pickChoice(found) : found.choices.find(choice => choice.entity === entity && choice.scope === 'article');
  if (chosen === undefined) return;
  await applyAndSave(context, chosen.edit);
  const shown = chosen.entity === undefined ? chosen.name : vscode.l10n.t('"{0}" means {1}', found.text, chosen.name);
  vscode.window.setStatusBarMessage(`$(check) ${shown} (${chosen.where})`, 5000);
}

function placeOf(context: Context, given: unknown) {
  const fields = fieldsOf(given);
  const uri = uriArgument(given);
  if (uri !== undefined && isPosition(fields?.position)) {
    return { uri, position: fields.position, entity: typeof fields.entity === 'string' ? fields.entity : undefined };
  }
  const { editor, uri: active } = activeArticle(context);
  return { uri: active, position: protocolRange(editor.selection).start, entity: undefined };
}

type Pick = vscode.QuickPickItem & { readonly choice?: MeaningChoice };

/** The meanings in groups: for this article first, so that Enter is enough. */
async function pickChoice({ text, choices }: MeaningChoices): Promise<MeaningChoice | undefined> {
  const items = choices.flatMap((choice, at): Pick[] => [
    ...(choice.where === choices[at - 1]?.where ? [] : [{ label: choice.where, kind: vscode.QuickPickItemKind.Separator }]),
    {
      label: choice.name,
      ...(choice.type !== undefined && { description: typeNames()[choice.type]?.one ?? choice.type, iconPath: entityIcon(choice.type) }),
      detail: choice.detail,
      choice,
    },
  ]);
  const asked = {
    title: vscode.l10n.t('What Does "{0}" Mean?', text),
    placeHolder: vscode.l10n.t('Choose who or what is meant, and where'),
  };
  return (await vscode.window.showQuickPick(items, { ...asked, matchOnDetail: true }))?.choice;
}
