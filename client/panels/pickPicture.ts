import * as vscode from 'vscode';

/** The form of a picture; undefined where the pick is left. */
export async function pickPicture(title: string): Promise<'svg' | 'png' | undefined> {
  const formats: readonly (vscode.QuickPickItem & { readonly format: 'svg' | 'png' })[] = [
    { format: 'svg', label: 'SVG', description: vscode.l10n.t('the picture, as lines') },
    { format: 'png', label: 'PNG', description: vscode.l10n.t('the picture, as pixels') },
  ];
  return (await vscode.window.showQuickPick(formats, { title }))?.format;
}
