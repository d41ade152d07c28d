import * as vscode from 'vscode';
import type { Session } from './session';

/** The name of a relation: one that the folder has already, or a new one, which is typed. */
export async function pickRelationName(session: Session, folder: string, title: string): Promise<string | undefined> {
  const types = await session.ask('relationTypes', { folder });
  const menu = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly type: string }>();
  menu.title = title;
  menu.placeholder =
    types.length === 0
      ? vscode.l10n.t('Name the relation, such as "cause of" or "answer to"')
      : vscode.l10n.t('Choose a relation, or type the name of a new one');
  const fill = (): void => {
    const typed = menu.value.trim();
    const known = types.map(type => ({ label: type, type }));
    const isNew = typed !== '' && !types.includes(typed);
    menu.items = [
      ...known,
      ...(isNew ? [{ label: typed, description: vscode.l10n.t('new relation'), type: typed, alwaysShow: true }] : []),
    ];
  };
  fill();
  return new Promise(resolve => {
    menu.onDidChangeValue(fill);
    menu.onDidAccept(() => {
      const type = menu.activeItems[0]?.type;
      if (type === undefined) return;
      resolve(type);
      menu.hide();
    });
    menu.onDidHide(() => {
      resolve(undefined);
      menu.dispose();
    });
    menu.show();
  });
}
