import * as vscode from 'vscode';
import type { PictureFormat } from '../pages/toolkit/pictureFormat';

export interface FormPick<Format extends string> extends vscode.QuickPickItem {
  readonly format: Format;
}

/** The form of a picture, or one of `others`, which are listed above; undefined where the pick is left. */
export async function pickPicture<Format extends string = never>(
  title: string,
  others: readonly FormPick<Format>[] = [],
): Promise<Format | PictureFormat | undefined> {
  const formats: readonly FormPick<Format | PictureFormat>[] = [
    ...others,
    { format: 'svg', label: 'SVG', description: vscode.l10n.t('the picture, as lines') },
    { format: 'png', label: 'PNG', description: vscode.l10n.t('the picture, as pixels') },
  ];
  return (await vscode.window.showQuickPick(formats, { title }))?.format;
}
