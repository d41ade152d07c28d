import * as vscode from 'vscode';
import { registerOf } from '../folders';
import { lockArticles, setLocked } from '../lock';
import { folderName } from '../projectMessage';
import { activeArticle, type Command, type Context, Notice, pickFolder, reveal } from './command';

/** Setting up a folder, and looking after the server. */
export const folderCommands: readonly Command[] = [
  { name: 'setUp', fails: vscode.l10n.t('Could not set up the folder'), run: setUp },
  { name: 'openProject', fails: vscode.l10n.t('Could not open the folder'), run: openProject },
  {
    name: 'openRegister',
    fails: vscode.l10n.t('Could not open the register'),
    async run(context) {
      const folder = await pickFolder(context);
      if (folder !== undefined) await openRegister(folder);
    },
  },
  { name: 'showOutput', fails: vscode.l10n.t('Could not show the output'), run: async ({ session }) => session.output.show() },
  {
    name: 'restartServer',
    fails: vscode.l10n.t('Could not restart the language server'),
    async run({ session }) {
      await session.folders.refresh();
      await session.restart();
      vscode.window.setStatusBarMessage(vscode.l10n.t('The language server was restarted.'), 4000);
    },
  },
  { name: 'clearCache', fails: vscode.l10n.t('Could not clear the cache'), run: clearCache },
  {
    name: 'stopReading',
    fails: vscode.l10n.t('Could not stop reading'),
    async run({ session }) {
      if (!session.isServerReading) throw new Notice(vscode.l10n.t('No articles are being read now.'));
      await session.stopReading();
    },
  },
  { name: 'showLeftOut', fails: vscode.l10n.t('Could not list the files left out'), run: showLeftOut },
  { name: 'unlockArticle', fails: vscode.l10n.t('Could not unlock the article'), run: context => setArticleLocked(context, false) },
  { name: 'lockArticle', fails: vscode.l10n.t('Could not lock the article'), run: context => setArticleLocked(context, true) },
];

async function clearCache({ session }: Context): Promise<void> {
  // All folders of a window are kept in one place.
  const [folder] = session.folders.all;
  if (folder === undefined) return;
  const { bytes } = await session.ask('clearCache', { folder: folder.uri.toString() });
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} MB of what was known about articles were deleted. The next start reads them again.', megabytes),
  );
}

/** Writes what is missing of `pressmark/`, then opens the register, beside the names that the articles propose for it. */
async function setUp(context: Context): Promise<void> {
  const { session } = context;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Notice(vscode.l10n.t('Open a folder of articles first.'));
  const idle = folders.filter(folder => session.folders.of(folder.uri) === undefined);
  const folder = await pickFolder(context, idle.length > 0 ? idle : folders);
  if (folder === undefined) return;
  const wasSetUp = session.folders.of(folder.uri) !== undefined;
  const { created } = await session.folders.including(folder, async () => {
    await session.update();
    return session.ask('setUp', { folder: folder.uri.toString() });
  });
  if (!wasSetUp) await lockOrSay(context, folder);
  await openRegister(folder);
  if (!wasSetUp) await vscode.commands.executeCommand('pressmark.entities.focus');
  const message =
    created.length === 0
      ? vscode.l10n.t('This folder is already set up. Nothing was changed.')
      : // As long as the editor shows on one line.
        vscode.l10n.t('Pressmark is set up. Articles stay read-only until unlocked.');
  void vscode.window.showInformationMessage(message);
}

/** Opens the folder that is set up, where another one is open. */
async function openProject({ session }: Context): Promise<void> {
  const { nearby } = session.folders;
  if (nearby.length === 0) throw new Notice(vscode.l10n.t('No folder above or below this one is set up for Pressmark.'));
  const items = nearby.map(uri => ({ label: folderName(uri), description: uri.path, uri }));
  const picked =
    items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Choose a folder') });
  if (picked !== undefined) await vscode.commands.executeCommand('vscode.openFolder', picked.uri);
}

/** A folder can be worked in with its articles unlocked, where its settings cannot be written. */
async function lockOrSay({ session }: Context, folder: vscode.WorkspaceFolder): Promise<void> {
  try {
    await lockArticles(folder);
  } catch (error) {
    session.output.warn(`The articles were not made read-only: ${String(error)}`);
  }
}

async function setArticleLocked(context: Context, locked: boolean): Promise<void> {
  activeArticle(context);
  await setLocked(locked);
}

async function openRegister(folder: vscode.WorkspaceFolder): Promise<void> {
  const register = registerOf(folder.uri);
  try {
    await vscode.workspace.fs.stat(register);
  } catch {
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t('{0} does not have a register yet.', folder.name),
      vscode.l10n.t('Set Up This Folder'),
    );
    if (choice !== undefined) await vscode.commands.executeCommand('pressmark.setUp');
    return;
  }
  await reveal(register);
}

async function showLeftOut({ session }: Context): Promise<void> {
  const items = [...session.statuses.values()].flatMap(({ leftOut }) =>
    leftOut.map(({ uri, reason }) => ({ label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), detail: reason, uri })),
  );
  if (items.length === 0) throw new Notice(vscode.l10n.t('No file was left out.'));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Files left out, and why'), matchOnDetail: true });
  if (picked !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(picked.uri));
}
