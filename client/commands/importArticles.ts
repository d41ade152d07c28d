import * as vscode from 'vscode';
import type { ArticleImportShape, ArticlesSummary, ChosenFile, ImportedArticleItem, ImportedFileItem } from '../../server/protocol';
import { counts } from '../counts';
import { withProgress } from '../progress';
import { type ColumnMemory, columnMemory } from './columnMemory';
import { confirmColumns } from './columnMenu';
import { type Command, type Context, isRecord, Notice, pickFolder } from './command';
import { filesIn } from './knowledge';

/** Bringing in articles from exports of databases, tables and other files. */
export const importArticleCommands: readonly Command[] = [
  { name: 'importArticles', fails: vscode.l10n.t('Could not import the articles'), run: importArticles },
  { name: 'splitArticles', fails: vscode.l10n.t('Could not split the file'), run: splitArticles },
];

/** `importArticles({files?, out?, confirm?})`: what is given is not asked for; `files` are URIs. Without `confirm: false`, the articles are shown first. */
async function importArticles(context: Context, given: unknown, selected: unknown): Promise<ArticlesSummary | undefined> {
  const folder = await pickFolder(context);
  if (folder === undefined) return undefined;
  const asked: Readonly<Record<string, unknown>> = isRecord(given) ? { ...given } : {};
  const uris = filesIn(given) ?? selectedFiles(given, selected) ?? (await pickSources(folder));
  if (uris === undefined || uris.length === 0) return undefined;
  const shape = await context.session.ask('articleImportShape', { files: uris });
  const files = await chosenFiles(shape, columnMemory(context.memory));
  if (files === undefined) return undefined;
  const out = typeof asked['out'] === 'string' ? { out: asked['out'] } : {};
  const params = { folder: folder.uri.toString(), files, ...out };
  if (asked['confirm'] !== false && !(await isConfirmed(context, params))) return undefined;
  const summary = await importing(context, params, vscode.l10n.t('Importing articles'));
  void showSummary(context, folder.uri.toString(), summary);
  return summary;
}

/** What is selected in the explorer; undefined where the command was called from somewhere else. */
function selectedFiles(given: unknown, selected: unknown): readonly string[] | undefined {
  if (!(given instanceof vscode.Uri)) return undefined;
  const all = Array.isArray(selected) ? selected.filter(each => each instanceof vscode.Uri) : [];
  return (all.some(each => each.toString() === given.toString()) ? all : [given]).map(each => each.toString());
}

/** `splitArticles({uri})`: the articles of an export that is in the project become files beside it, and it goes to Pressmark's folder. */
async function splitArticles(context: Context, given: unknown): Promise<ArticlesSummary | undefined> {
  const named: unknown = isRecord(given) ? (given as Readonly<Record<string, unknown>>)['uri'] : undefined;
  const uri = typeof named === 'string' ? vscode.Uri.parse(named) : vscode.window.activeTextEditor?.document.uri;
  const folder = uri && context.session.folders.of(uri);
  if (uri === undefined || folder === undefined) throw new Notice(vscode.l10n.t('Open a file of a folder set up for Pressmark first.'));
  await (await vscode.workspace.openTextDocument(uri)).save();
  const out = vscode.Uri.joinPath(uri, '..').toString();
  const params = { folder: folder.uri.toString(), files: [{ uri: uri.toString() }], out };
  const summary = await importing(context, params, vscode.l10n.t('Splitting the file'));
  // The export itself is kept where it is not an article.
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const put = vscode.Uri.joinPath(folder.uri, 'pressmark/imports/originals', name);
  const isPut = summary.written > 0 && !summary.cancelled && (await renamed(uri, put));
  void showSummary(context, folder.uri.toString(), summary, async () => {
    if (isPut) await renamed(put, uri);
  });
  return summary;
}

async function renamed(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to, { overwrite: false });
  return vscode.workspace.applyEdit(edit);
}

type Params = { readonly folder: string; readonly files: readonly ChosenFile[]; readonly out?: string };

const importing = (context: Context, params: Params & { readonly dryRun?: boolean }, title: string): Thenable<ArticlesSummary> =>
  withProgress(context.session, { location: vscode.ProgressLocation.Notification, title }, (workDoneToken, token) =>
    context.session.ask('importArticles', { ...params, workDoneToken }, token),
  );

/** Files or a folder, which some systems have different dialogs for; undefined where it was left. */
async function pickSources(folder: vscode.WorkspaceFolder): Promise<readonly string[] | undefined> {
  const title = vscode.l10n.t('Import Articles');
  const kinds = [
    {
      label: vscode.l10n.t('Files…'),
      detail: vscode.l10n.t('Exports of databases, tables, and other files with articles'),
      isFolder: false,
    },
    { label: vscode.l10n.t('Folder…'), detail: vscode.l10n.t('All such files in it'), isFolder: true },
  ];
  const kind = await vscode.window.showQuickPick(kinds, { title });
  if (kind === undefined) return undefined;
  const chosen = await vscode.window.showOpenDialog({
    title,
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
    canSelectFiles: !kind.isFolder,
    canSelectFolders: kind.isFolder,
    defaultUri: folder.uri,
  });
  return chosen?.map(uri => uri.toString());
}

/** What a person says about the files whose form or columns are doubtful; undefined where a menu was left. */
async function chosenFiles({ files, forms, roles }: ArticleImportShape, memory: ColumnMemory): Promise<readonly ChosenFile[] | undefined> {
  const chosen: ChosenFile[] = [];
  const asked = new Set<string>();
  // Of a folder with many other files, only those are asked about that may be something.
  for (const file of files) {
    const form =
      file.form !== null && !file.doubtful ? file.form : files.length > 1 && file.form === null ? null : await pickForm(file, forms);
    if (form === undefined) return undefined;
    if (form === null) continue;
    const columns = form !== 'table' || file.table === undefined ? {} : await tableColumns(file, roles, memory, asked);
    if (columns === undefined) return undefined;
    chosen.push({ uri: file.uri, form, ...columns });
  }
  if (chosen.length === 0) throw new Notice(vscode.l10n.t('None of the files has a form that articles are imported from.'));
  return chosen;
}

/** The columns of a table, as a person confirms them; of tables with one header, those of the first count. */
async function tableColumns(
  { name, table }: ImportedFileItem,
  roles: readonly string[],
  memory: ColumnMemory,
  asked: Set<string>,
): Promise<Pick<ChosenFile, 'columns'> | undefined> {
  if (table === undefined) return {};
  const known = memory.of(table.header);
  const key = table.header.join('\n');
  if (known !== undefined && asked.has(key)) return { columns: known };
  const columns = await confirmColumns(
    { name, ...table, columns: known ?? table.columns, roles },
    { roles: roleNames(), missing: vscode.l10n.t('Choose the column that has the texts'), needed: ['text'] },
  );
  if (columns === undefined) return undefined;
  asked.add(key);
  await memory.keep(table.header, columns);
  return { columns };
}

/** Null where the file is left out. */
async function pickForm({ name, form, label }: ImportedFileItem, forms: ArticleImportShape['forms']): Promise<string | null | undefined> {
  const none = { label: vscode.l10n.t('Leave It Out'), form: null };
  const items = [...forms.filter(each => each.form === form), ...forms.filter(each => each.form !== form)];
  const placeHolder =
    form === null
      ? vscode.l10n.t('The form of this file was not recognised. What is it?')
      : vscode.l10n.t('This looks like {0}. Is it?', label);
  const picked = await vscode.window.showQuickPick<{ readonly label: string; readonly form: string | null }>([...items, none], {
    title: name,
    placeHolder,
  });
  return picked?.form;
}

/** Shows what would be imported; true where a person confirms it. */
async function isConfirmed(context: Context, params: Params): Promise<boolean> {
  const preview = await importing(context, { ...params, dryRun: true }, vscode.l10n.t('Reading the files'));
  if (preview.cancelled) return false;
  if (preview.written === 0) {
    void showSummary(context, params.folder, preview);
    return false;
  }
  const confirm = {
    label: vscode.l10n.t('Import {0}', counts.articles(preview.written)),
    description: restOf(preview).join(', '),
    iconPath: new vscode.ThemeIcon('check'),
    isConfirm: true,
  };
  const picked = await vscode.window.showQuickPick([confirm, ...preview.articles.map(previewItem)], {
    title: vscode.l10n.t('Import Articles'),
    placeHolder: vscode.l10n.t('Enter imports all of them'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked !== undefined;
}

function previewItem({ title, path, date, outlet, doubts }: ImportedArticleItem) {
  const description = [date, outlet].filter(part => part !== '').join(' · ');
  const doubt = doubts.length === 0 ? {} : { iconPath: new vscode.ThemeIcon('warning') };
  return { label: title === '' ? path : title, description, detail: [path, ...doubts].join(' · '), isConfirm: false, ...doubt };
}

/** '3 imported before, 2 doubles' */
const restOf = ({ known, doubles, changed, left }: ArticlesSummary): string[] => [
  ...(known === 0 ? [] : [vscode.l10n.t('{0} imported before', known)]),
  ...(doubles === 0 ? [] : [vscode.l10n.t('{0} the same as another', doubles)]),
  ...(changed === 0 ? [] : [vscode.l10n.t('{0} imported before with another text', changed)]),
  ...(left.length === 0 ? [] : [vscode.l10n.t('{0} left out', counts.others(left.length))]),
];

/** What was done; `undone` is called where it was taken back. */
async function showSummary(
  { session }: Context,
  folder: string,
  summary: ArticlesSummary,
  undone: () => Promise<void> = async () => undefined,
): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const show = vscode.l10n.t('Show Report');
  const done =
    summary.written === 0 ? vscode.l10n.t('No article was imported.') : vscode.l10n.t('Imported {0}.', counts.articles(summary.written));
  const rest = restOf(summary).join(', ');
  const cancelled = summary.cancelled ? [vscode.l10n.t('You cancelled the rest; the same import again goes on.')] : [];
  const text = [done, ...(rest === '' ? [] : [`${rest}.`]), ...cancelled].join(' ');
  const buttons = [...(summary.written > 0 && summary.report !== null ? [undo] : []), ...(summary.report === null ? [] : [show])];
  const say = summary.left.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const choice = await say(text, ...buttons);
  if (choice === undo) {
    const gone = await session.ask('takeBackArticles', { folder });
    await undone();
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} deleted again.', counts.articles(gone)));
  }
  if (choice === show && summary.report !== null)
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(summary.report));
}

const roleNames = (): Readonly<Record<string, string>> => ({
  text: vscode.l10n.t('Text'),
  title: vscode.l10n.t('Title'),
  date: vscode.l10n.t('Publication date'),
  outlet: vscode.l10n.t('Outlet'),
  author: vscode.l10n.t('Author'),
  url: vscode.l10n.t('Address'),
  id: vscode.l10n.t('Identifier'),
  language: vscode.l10n.t('Language'),
  section: vscode.l10n.t('Section'),
  page: vscode.l10n.t('Page'),
  edition: vscode.l10n.t('Edition'),
  keywords: vscode.l10n.t('Keywords'),
  copyright: vscode.l10n.t('Copyright'),
  dateline: vscode.l10n.t('Place of the dateline'),
});
