import * as vscode from 'vscode';

/** The number of a column, from 0, by what it has. */
export type Columns = Readonly<Record<string, number>>;

/** A table whose columns are confirmed. */
export interface ColumnTable {
  readonly name: string;
  readonly header: readonly string[];
  /** The first row. */
  readonly example: readonly string[];
  readonly columns: Columns;
  readonly roles: readonly string[];
}

export interface ColumnMenuText {
  /** What each role is called. */
  readonly roles: Readonly<Record<string, string>>;
  /** What is asked for while a role of `needed` has no column. */
  readonly missing: string;
  readonly needed: readonly string[];
}

/** A menu of what each column is, which Enter confirms where it is complete; undefined where it was left. */
export async function confirmColumns(table: ColumnTable, text: ColumnMenuText): Promise<Columns | undefined> {
  const { name, header, example, roles } = table;
  let { columns } = table;
  const title = vscode.l10n.t('Columns of {0}', name);
  for (;;) {
    const isComplete = text.needed.every(role => columns[role] !== undefined);
    const confirm = { label: vscode.l10n.t('Import'), iconPath: new vscode.ThemeIcon('check'), role: undefined };
    const items = roles.map(role => {
      const at = columns[role];
      const shown = at === undefined ? vscode.l10n.t('no column') : columnOf(header, example, at);
      return { label: text.roles[role] ?? role, description: shown, role };
    });
    const picked = await vscode.window.showQuickPick(isComplete ? [confirm, ...items] : items, {
      title,
      placeHolder: isComplete ? vscode.l10n.t('Enter imports. Choose a line to give it another column') : text.missing,
      matchOnDescription: true,
    });
    if (picked === undefined) return undefined;
    const { role } = picked;
    if (role === undefined) return columns;
    const none = { label: vscode.l10n.t('No column'), at: -1 };
    const choices = header.map((label, at) => ({ label, description: (example[at] ?? '').slice(0, SHOWN), at }));
    const column = await vscode.window.showQuickPick([...choices, none], { title, placeHolder: picked.label });
    if (column === undefined) continue;
    const { [role]: _, ...others } = columns;
    columns = column.at < 0 ? others : { ...others, [role]: column.at };
  }
}

const SHOWN = 80;

const columnOf = (header: readonly string[], example: readonly string[], at: number): string =>
  example[at] ? vscode.l10n.t('{0}, as in "{1}"', header[at] ?? '', example[at].slice(0, SHOWN)) : (header[at] ?? '');
