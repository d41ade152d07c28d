import * as vscode from 'vscode';
import type { CopySuggestionItem, SuggestedPlace } from '../../server/protocol';
import { counts } from '../counts';
import { annotationsAtCursor, chosenAnnotation } from './chosenAnnotation';
import { activeArticle, type Command, type Context, dataOf, fieldsOf, isRecord, Notice, reveal } from './command';
import { sayWithUndo } from './undo';

/** Annotating the copies of an annotated passage: offered, never done by itself. */
export const copyCommands: readonly Command[] = [
  { name: 'annotateCopies', fails: vscode.l10n.t('Could not annotate the copies'), run: annotateCopies },
];

/**
 * `annotateCopies({folder, suggestions, decision}?)`, or of a row of the Annotations view, or of a card. Without suggestions, those of the annotation at the
 * cursor, or what the annotations of other articles offer in the article in front. Answers how many were made, or dismissed.
 */
async function annotateCopies(context: Context, given: unknown): Promise<number | undefined> {
  const decided = decisionGiven(given);
  if (decided !== undefined) return context.session.ask('decideCopies', decided);
  const asked = await askedOf(context, given);
  if (asked === undefined) return undefined;
  const offered = await context.session.ask('copySuggestions', asked);
  if (offered.length === 0) throw new Notice(vscode.l10n.t('There is nothing to annotate in other articles here.'));
  const accepted = await pickSuggestions(context, asked.folder, offered);
  if (accepted === undefined || accepted.length === 0) return undefined;
  const made = await context.session.ask('decideCopies', { folder: asked.folder, suggestions: accepted.map(placeOf), decision: 'accept' });
  const said = vscode.l10n.t('Made {0}.', counts.annotations(made));
  if (made > 0) sayWithUndo(context.session, [asked.folder], said);
  else void vscode.window.showInformationMessage(said);
  return made;
}

interface Asked {
  readonly folder: string;
  readonly id?: string;
  readonly uri?: string;
}

async function askedOf(context: Context, given: unknown): Promise<Asked | undefined> {
  const data = dataOf(given) ?? fieldsOf(given);
  if (typeof data?.id === 'string' && typeof data.folder === 'string') return { folder: data.folder, id: data.id };
  if (data?.position !== undefined) {
    const chosen = await chosenAnnotation(context, given);
    return chosen && { folder: chosen.folder, id: chosen.annotation.id };
  }
  const { uri, folder } = activeArticle(context);
  const here = { folder: folder.uri.toString(), uri };
  const { annotations } = await annotationsAtCursor(context);
  if (annotations.length === 0) return here;
  const chosen = await chosenAnnotation(context, undefined);
  return chosen && { folder: chosen.folder, id: chosen.annotation.id };
}

function decisionGiven(given: unknown): { folder: string; suggestions: SuggestedPlace[]; decision: 'accept' | 'dismiss' } | undefined {
  if (!isRecord(given) || typeof given.folder !== 'string' || !Array.isArray(given.suggestions)) return undefined;
  const { decision } = given;
  if (decision !== 'accept' && decision !== 'dismiss') return undefined;
  const suggestions = given.suggestions.flatMap(each => {
    const { id, uri } = fieldsOf(each) ?? {};
    return typeof id === 'string' && typeof uri === 'string' ? [{ id, uri }] : [];
  });
  return { folder: given.folder, suggestions, decision };
}

const placeOf = ({ id, uri }: CopySuggestionItem): SuggestedPlace => ({ id, uri });

type SuggestionPick = vscode.QuickPickItem & { readonly suggestion: CopySuggestionItem };

/** A list in which all are checked; a button of each shows its place, another one dismisses it permanently. Undefined where it is left. */
function pickSuggestions(
  { session }: Context,
  folder: string,
  offered: readonly CopySuggestionItem[],
): Promise<readonly CopySuggestionItem[] | undefined> {
  const menu = vscode.window.createQuickPick<SuggestionPick>();
  const show: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show') };
  const never: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('circle-slash'),
    tooltip: vscode.l10n.t('Never Offer This Here'),
  };
  menu.title = vscode.l10n.t('Annotate in Other Copies');
  menu.placeholder = vscode.l10n.t('Enter annotates what is checked');
  menu.canSelectMany = true;
  menu.matchOnDescription = true;
  menu.matchOnDetail = true;
  menu.items = offered.map(suggestion => {
    const { tag, entityName, note, title, fromTitle, annotator, left, quote, right } = suggestion;
    return {
      label: tag ?? entityName ?? note ?? '',
      description: title,
      detail: `…${left.slice(-CONTEXT)}[${quote}]${right.slice(0, CONTEXT)}… · ${vscode.l10n.t('from "{0}", by {1}', fromTitle, annotator)}`,
      buttons: [show, never],
      suggestion,
    };
  });
  menu.selectedItems = menu.items;
  return new Promise(resolve => {
    let accepted: readonly CopySuggestionItem[] | undefined;
    menu.onDidAccept(() => {
      accepted = menu.selectedItems.map(({ suggestion }) => suggestion);
      menu.hide();
    });
    menu.onDidTriggerItemButton(({ item, button }) => {
      if (button === show) void reveal(item.suggestion.uri, item.suggestion.range);
      else {
        const kept = menu.selectedItems.filter(each => each !== item);
        menu.items = menu.items.filter(each => each !== item);
        menu.selectedItems = kept;
        session.ask('decideCopies', { folder, suggestions: [placeOf(item.suggestion)], decision: 'dismiss' }).catch((error: unknown) => {
          void vscode.window.showErrorMessage(vscode.l10n.t('Could not annotate the copies: {0}', String(error)));
        });
      }
    });
    menu.onDidHide(() => {
      menu.dispose();
      resolve(accepted);
    });
    menu.show();
  });
}

/** Of the text on either side, in UTF-16 units. */
const CONTEXT = 40;
