import * as vscode from 'vscode';
import type { ArticleTextKind, ExportSummary } from '../../server/protocol';
import { type Command, type Context, isRecord, Notice, pickFolder, uriArgument } from './command';
import { articleFormats } from './exchangeFormats';
import { exportIn } from './export';

/** Handing the texts of articles, with what is known about them, to other programs. */
export const articleExportCommands: readonly Command[] = [
  { name: 'exportArticles', fails: vscode.l10n.t('Could not export'), run: context => exportArticles(context) },
  {
    name: 'exportSelectedArticles',
    fails: vscode.l10n.t('Could not export'),
    run: (context, given, options) => exportArticles(context, given, options),
  },
];

/** `exportSelectedArticles(articles, {format?, text?, out?})`: rows of the Articles view or URIs; what is given is not asked for. */
async function exportArticles(context: Context, given?: unknown, options?: unknown): Promise<ExportSummary | undefined> {
  const chosen = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const articles = [...new Set(chosen.map(uriArgument).filter(uri => uri !== undefined))];
  if (chosen.length > 0 && articles.length === 0) throw new Notice(vscode.l10n.t('Choose articles in the Articles view.'));
  const [first] = articles;
  const folder = first === undefined ? await pickFolder(context) : context.session.folders.of(vscode.Uri.parse(first));
  if (folder === undefined) return undefined;
  return exportIn(context, options, articleFormats(), folder, async () => {
    const text = textArgument(options) ?? (await pickText());
    return text === undefined ? undefined : { text, ...(articles.length > 0 && { articles }) };
  });
}

async function pickText(): Promise<ArticleTextKind | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly text: ArticleTextKind })[] = [
    {
      label: vscode.l10n.t('Cleaned text'),
      detail: vscode.l10n.t('Without page furniture and repeated lines, with what was edited by hand in cleaned copies'),
      text: 'cleaned',
    },
    { label: vscode.l10n.t('Source text'), detail: vscode.l10n.t('As the files have it, without front matter'), text: 'source' },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Choose a text') }))?.text;
}

function textArgument(given: unknown): ArticleTextKind | undefined {
  const text = isRecord(given) ? given.text : undefined;
  return text === 'cleaned' || text === 'source' ? text : undefined;
}
