import * as vscode from 'vscode';
import type { TagChange, TagChangeResult, TagItem } from '../../server/protocol';
import { counts } from '../counts';
import { pickTagOr } from '../tagMenu';
import { unlinked } from '../views/items';
import { type Command, type Context, dataOf, fieldsOf, Notice, pickFolder } from './command';
import { applyAndSave } from './entries';
import { sayWithUndo } from './undo';
import { editing, offerUndo } from './undoEdit';

/** Changing a tag of the codebook together with its annotations: said with counts before, and undone together. */
export const tagCommands: readonly Command[] = [
  { name: 'renameTag', fails: vscode.l10n.t('Could not rename the tag'), run: renameTag },
  { name: 'mergeTag', fails: vscode.l10n.t('Could not merge the tags'), run: mergeTag },
  { name: 'moveTag', fails: vscode.l10n.t('Could not move the tag'), run: moveTag },
  { name: 'deleteTag', fails: vscode.l10n.t('Could not delete the tag'), run: deleteTag },
  { name: 'openCodebook', fails: vscode.l10n.t('Could not open the codebook'), run: openCodebook },
];

/** `renameTag({folder, tag, confirm?}?, newName?)` */
export async function renameTag(context: Context, given: unknown, newName: unknown): Promise<void> {
  const chosen = await chosenTag(context, given, vscode.l10n.t('Rename a Tag'));
  if (chosen === undefined) return;
  const title = vscode.l10n.t('Rename the Tag "{0}"', chosen.tag);
  const validateInput = (text: string) => (text.trim() === '' ? vscode.l10n.t('Enter a name.') : undefined);
  const name = typeof newName === 'string' ? newName : await vscode.window.showInputBox({ title, value: chosen.tag, validateInput });
  if (name === undefined || name.trim() === chosen.tag) return;
  await changeTag(context, chosen, { kind: 'rename', name: name.trim() });
}

/** `mergeTag({folder, tag, confirm?}?, into?)` */
async function mergeTag(context: Context, given: unknown, into: unknown): Promise<void> {
  const chosen = await chosenTag(context, given, vscode.l10n.t('Merge a Tag'));
  if (chosen === undefined) return;
  const title = vscode.l10n.t('Merge "{0}" into…', chosen.tag);
  const other = typeof into === 'string' ? into : await pickTag(others(chosen), title);
  if (other !== undefined) await changeTag(context, chosen, { kind: 'merge', into: other });
}

/** `moveTag({folder, tag}?, parent?)`; null is the top. */
async function moveTag(context: Context, given: unknown, parent: unknown): Promise<void> {
  const chosen = await chosenTag(context, given, vscode.l10n.t('Move a Tag'));
  if (chosen === undefined) return;
  const title = vscode.l10n.t('Put "{0}" below…', chosen.tag);
  const top = { label: vscode.l10n.t('No tag: at the top'), iconPath: new vscode.ThemeIcon('arrow-up'), choice: 'top' as const };
  const possible = others(chosen).filter(({ above = [] }) => !above.includes(chosen.tag));
  const picked =
    typeof parent === 'string'
      ? { tag: parent }
      : parent === null
        ? 'top'
        : await pickTagOr(possible, title, [{ ...top, alwaysShow: true }]);
  if (picked !== undefined) await changeTag(context, chosen, { kind: 'move', parent: picked === 'top' ? null : picked.tag });
}

/** `deleteTag({folder, tag, confirm?}?)` */
export async function deleteTag(context: Context, given: unknown): Promise<void> {
  const chosen = await chosenTag(context, given, vscode.l10n.t('Delete a Tag'));
  if (chosen !== undefined) await changeTag(context, chosen, { kind: 'delete' });
}

async function openCodebook(context: Context): Promise<void> {
  const folder = await pickFolder(context);
  if (folder !== undefined) await vscode.window.showTextDocument(codebookOf(folder.uri));
}

export interface ChosenTag {
  readonly folder: string;
  readonly tag: string;
  readonly tags: readonly TagItem[];
  /** False where the caller asked already. */
  readonly confirm: boolean;
}

/** The tag of a row or of an argument; else, as for a key, the one selected in the Annotations view, or one that is picked. */
export async function chosenTag(context: Context, given: unknown, title: string): Promise<ChosenTag | undefined> {
  const data = fieldsOf(given) ?? dataOf(context.views.annotations.view.selection[0]);
  const named = typeof data?.folder === 'string' ? data.folder : (await pickFolder(context))?.uri.toString();
  if (named === undefined) return undefined;
  const tags = await context.session.ask('codebook', { folder: named });
  if (tags.length === 0) throw new Notice(vscode.l10n.t('The codebook has no tags yet.'));
  const tag = typeof data?.tag === 'string' ? data.tag : await pickTag(tags, title);
  return tag === undefined ? undefined : { folder: named, tag, tags, confirm: data?.confirm !== false };
}

const others = ({ tags, tag }: ChosenTag): readonly TagItem[] => tags.filter(({ name }) => name !== tag);

async function pickTag(tags: readonly TagItem[], title: string): Promise<string | undefined> {
  return (await pickTagOr<never>(tags, title, []))?.tag;
}

/** Says what will happen, makes the edit, and offers to undo it. */
export async function changeTag(context: Context, { folder, tag, confirm }: ChosenTag, made: TagChange): Promise<void> {
  const preview = await context.session.ask('changeTag', { folder, tag, change: made, preview: true });
  const { question, action, done } = wordsOf(tag, made, preview);
  if (confirm && made.kind !== 'move') {
    const detail = vscode.l10n.t('Undo takes back both the codebook and the annotations.');
    if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, action)) !== action) return;
  }
  const edit = await editing(codebookOf(vscode.Uri.parse(folder)), async () => {
    const answer = await context.session.ask('changeTag', { folder, tag, change: made });
    if (answer.edit !== null) await applyAndSave(context, answer.edit);
  });
  // Where the codebook stayed as it was, the change is one of annotations alone.
  if (edit.before === edit.after) return sayWithUndo(context.session, [folder], unlinked(done));
  const overtaken = vscode.l10n.t('Not undone: the codebook was edited since.');
  // The command has ended when its message is shown, not when it is answered.
  offerUndo(edit, unlinked(done), overtaken).catch((error: unknown) => {
    context.session.output.error(`The change of a tag was not undone: ${String(error)}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('The change of "{0}" was not undone', unlinked(tag)));
  });
}

function wordsOf(tag: string, made: TagChange, { annotations, articles, deleted }: TagChangeResult) {
  const use = vscode.l10n.t('{0} in {1}', counts.annotations(annotations), counts.articles(articles));
  switch (made.kind) {
    case 'rename':
      return {
        question: vscode.l10n.t('Rename the tag "{0}" to "{1}", with {2}?', tag, made.name, use),
        action: vscode.l10n.t('Rename'),
        done: vscode.l10n.t('Renamed the tag "{0}" to "{1}", with {2}.', tag, made.name, use),
      };
    case 'merge':
      return {
        question: vscode.l10n.t('Merge the tag "{0}" into "{1}", with {2}?', tag, made.into, use),
        action: vscode.l10n.t('Merge'),
        done: vscode.l10n.t('Merged the tag "{0}" into "{1}", with {2}.', tag, made.into, use),
      };
    case 'delete': {
      const kept = counts.annotations(annotations - deleted);
      return {
        question: vscode.l10n.t(
          'Delete the tag "{0}", with {1}? {2} that also have a note or an entity keep these.',
          tag,
          counts.annotations(deleted),
          kept,
        ),
        action: vscode.l10n.t('Delete'),
        done: vscode.l10n.t('Deleted the tag "{0}", with {1}.', tag, counts.annotations(deleted)),
      };
    }
    case 'split': {
      const parts = made.into.map(({ tag: name, ids }) => `"${name}" (${ids.length})`).join(', ');
      const left = made.removes ? vscode.l10n.t('"{0}" goes from the codebook.', tag) : vscode.l10n.t('The others keep "{0}".', tag);
      return {
        question: vscode.l10n.t('Split the tag "{0}", with {1}, into {2}? {3}', tag, use, parts, left),
        action: vscode.l10n.t('Split'),
        done: vscode.l10n.t('Split the tag "{0}" into {1}.', tag, parts),
      };
    }
    case 'move': {
      const done =
        made.parent === null
          ? vscode.l10n.t('The tag "{0}" is at the top now.', tag)
          : vscode.l10n.t('The tag "{0}" is below "{1}" now.', tag, made.parent);
      return { question: done, action: vscode.l10n.t('Move'), done };
    }
  }
}

const codebookOf = (folder: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, 'pressmark', 'codebook.yaml');
