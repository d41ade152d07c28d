import * as vscode from 'vscode';
import type { CutItem } from '../../server/protocol';
import { counts } from '../counts';
import { shortened } from '../views/items';
import { articleOf, previewCleaned } from './clean';
import { type Command, type Context, editorRange, Notice } from './command';
import { applyAndSave } from './entries';

/** Deciding cut by cut what a cleaned copy leaves out. */
export const reviewCommands: readonly Command[] = [
  { name: 'reviewCuts', fails: vscode.l10n.t('Could not review the cuts'), run: reviewCuts },
];

/** `reviewCuts(article?)`: shows the cleaned copy beside its article, and keeps in `articles.yaml` what is chosen otherwise. */
async function reviewCuts(context: Context, given: unknown): Promise<void> {
  const article = articleOf(context, given);
  const uri = article.toString();
  const cuts = await context.session.ask('cuts', { uri });
  if (cuts.length === 0) throw new Notice(vscode.l10n.t('Nothing is cut from this article, and nothing is doubtful.'));
  await previewCleaned(context, article);
  const chosen = await chooseCuts(context, article, cuts);
  if (chosen === undefined) return;
  const keep = cuts.filter(cut => cut.leftOut && !chosen.has(cut.key)).map(({ key }) => key);
  const remove = cuts.filter(cut => !cut.leftOut && chosen.has(cut.key)).map(({ key }) => key);
  if (keep.length + remove.length === 0) return;
  await applyAndSave(context, await context.session.ask('decideCuts', { uri, keep, remove }));
  const parts = [
    ...(keep.length > 0 ? [vscode.l10n.t('Kept: {0}.', counts.passages(keep.length))] : []),
    ...(remove.length > 0 ? [vscode.l10n.t('Cut: {0}.', counts.passages(remove.length))] : []),
  ];
  vscode.window.setStatusBarMessage(`$(check) ${parts.join(' ')} (articles.yaml)`, 8000);
}

type CutPick = vscode.QuickPickItem & { readonly cut?: CutItem };

const GROUPS: readonly { readonly state: CutItem['state']; readonly label: string }[] = [
  { state: 'cut', label: vscode.l10n.t('Cut') },
  { state: 'doubtful', label: vscode.l10n.t('Doubtful: kept unless you check it') },
  { state: 'kept', label: vscode.l10n.t('Kept by you') },
];

/** Keys of the checked cuts; undefined where the list was closed. */
function chooseCuts(context: Context, article: vscode.Uri, cuts: readonly CutItem[]): Promise<ReadonlySet<string> | undefined> {
  const menu = vscode.window.createQuickPick<CutPick>();
  const mark = vscode.window.createTextEditorDecorationType(MARK);
  menu.canSelectMany = true;
  menu.ignoreFocusOut = true;
  menu.matchOnDescription = true;
  menu.title = vscode.l10n.t('Review Cuts');
  menu.placeholder = vscode.l10n.t('Checked lines are cut');
  menu.items = GROUPS.flatMap(({ state, label }): CutPick[] => {
    const inGroup = cuts.filter(cut => cut.state === state);
    return inGroup.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...inGroup.map(pickOf)];
  });
  menu.activeItems = menu.items.filter(({ cut }) => cut !== undefined).slice(0, 1);
  menu.selectedItems = menu.items.filter(({ cut }) => cut?.leftOut === true);
  return new Promise(resolve => {
    menu.onDidChangeActive(([active]) => {
      if (active?.cut !== undefined) show(context, article, active.cut, mark);
    });
    menu.onDidAccept(() => {
      resolve(new Set(menu.selectedItems.flatMap(({ cut }) => cut?.key ?? [])));
      menu.hide();
    });
    menu.onDidHide(() => {
      resolve(undefined);
      menu.dispose();
      mark.dispose();
    });
    menu.show();
  });
}

function pickOf(cut: CutItem): CutPick {
  const places = cut.ranges.length === 1 ? '' : `, ${vscode.l10n.t('{0} times', cut.ranges.length)}`;
  return { label: shortened(cut.key, 70), description: `${cut.reason}${places}`, cut };
}

const MARK: vscode.DecorationRenderOptions = {
  isWholeLine: true,
  border: '2px solid',
  borderColor: new vscode.ThemeColor('focusBorder'),
  backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
  overviewRulerLane: vscode.OverviewRulerLane.Full,
};

/** Marks a passage on the article's side of the diff, and brings both sides to it. */
function show({ texts }: Context, article: vscode.Uri, cut: CutItem, mark: vscode.TextEditorDecorationType): void {
  const preview = texts.cleanedUri(article).toString();
  for (const editor of vscode.window.visibleTextEditors) {
    const shown = editor.document.uri.toString();
    const ranges = shown === article.toString() ? cut.ranges.map(editorRange) : shown === preview ? [editorRange(cut.previewRange)] : [];
    const [first] = ranges;
    if (first === undefined) continue;
    editor.setDecorations(mark, shown === preview && cut.leftOut ? [] : ranges);
    editor.revealRange(first, vscode.TextEditorRevealType.InCenter);
  }
}
