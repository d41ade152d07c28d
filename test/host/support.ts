import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { methods } from '../../server/protocol';

/** The folder the tests run on. */
export const folder = (): vscode.WorkspaceFolder => vscode.workspace.workspaceFolders![0]!;

/** A file of the folder, by its path in it. */
export const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder().uri, ...name.split('/'));

/** The extension, active, with every article read once. */
export async function pressmark(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('pressmark.pressmark');
  if (extension === undefined) throw new Error('The extension is not installed.');
  const api = await extension.activate();
  await within(25_000, 'every article to be read', api.ready());
  return api;
}

/** One of Pressmark's own requests, as the client sends it. */
export async function ask<Answer>(method: (typeof methods)[keyof typeof methods], params: object): Promise<Answer> {
  const { client } = await pressmark();
  if (client === undefined) throw new Error('No language server runs.');
  return client.sendRequest<Answer>(method, params);
}

/** A command of the editor or of Pressmark, with the answer it is known to give. */
export const execute = <Answer>(command: string, ...args: unknown[]): Thenable<Answer> =>
  vscode.commands.executeCommand<Answer>(command, ...args);

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)), { preview: false });
}

/** An article in the editor, once it has the language of articles. */
export async function openArticle(name: string): Promise<vscode.TextEditor> {
  const editor = await open(name);
  await until(`${name} to be an article`, () => editor.document.languageId === 'article');
  return editor;
}

/** The text of a file on the disk, whatever the editor holds. */
export async function onDisk(name: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uriOf(name)));
}

/** Writes a file from outside the editor. */
export async function writeOutside(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
}

export async function exists(name: string): Promise<boolean> {
  return vscode.workspace.fs.stat(uriOf(name)).then(
    () => true,
    () => false,
  );
}

/** Every file below a folder, by its path in the workspace. The editor's own search finds nothing in a virtual workspace. */
export async function filesBelow(name: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(uriOf(name));
  const found = entries.map(([child, type]) =>
    (type & vscode.FileType.Directory) !== 0 ? filesBelow(`${name}/${child}`) : Promise.resolve([`${name}/${child}`]),
  );
  return (await Promise.all(found)).flat();
}

/** What a provider answers at a text of a file, once it answers anything. */
export async function askAt<Answer>(provider: string, name: string, text: string, nth = 1, ...args: unknown[]): Promise<Answer[]> {
  const { document } = await open(name);
  return until(
    `${provider} at '${text}'`,
    () => execute<Answer[]>(provider, document.uri, positionOf(document, text, nth), ...args),
    found => found.length > 0,
  );
}

/** The cards at a text of a file, as one text. */
export async function cardAt(name: string, text: string, nth = 1): Promise<string> {
  return cardText(await askAt<vscode.Hover>('vscode.executeHoverProvider', name, text, nth));
}

export function cardText(hovers: readonly vscode.Hover[]): string {
  const contents = hovers.flatMap(hover => hover.contents);
  return contents.map(content => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** A place as 'path: the text there'. */
export async function placeText(place: vscode.Location | vscode.LocationLink): Promise<string> {
  const [uri, range] = 'targetUri' in place ? [place.targetUri, place.targetSelectionRange ?? place.targetRange] : [place.uri, place.range];
  const document = await vscode.workspace.openTextDocument(uri);
  return `${vscode.workspace.asRelativePath(uri, false)}: ${document.getText(range)}`;
}

export const placeTexts = (places: readonly (vscode.Location | vscode.LocationLink)[]): Promise<string[]> =>
  Promise.all(places.map(placeText));

/** Where the nth occurrence of a text begins in a document. */
export function positionOf(document: vscode.TextDocument, text: string, nth = 1): vscode.Position {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = document.getText().indexOf(text, at + 1);
    if (at < 0) throw new Error(`'${text}' does not stand ${nth} times in ${document.uri.path}`);
  }
  return document.positionAt(at);
}

/** Where the nth occurrence of a text is in a document. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 1): vscode.Range {
  const start = positionOf(document, text, nth);
  return new vscode.Range(start, document.positionAt(document.offsetAt(start) + text.length));
}

/** Replaces a text in the open buffer; nothing is saved. */
export async function replaceInBuffer(document: vscode.TextDocument, text: string, by: string, nth = 1): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text, nth), by);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`The editor did not replace '${text}'.`);
}

/** Drops what was typed into the editor in front and closes it. */
export const revertAndClose = (): Thenable<void> => execute('workbench.action.revertAndCloseActiveEditor');

/** The codes of Pressmark's problems of a file that are shown now, sorted. */
export function problemCodes(name: string): string[] {
  return problemsOf(name).map(codeOf).sort();
}

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export const problemsOf = (name: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uriOf(name)).filter(({ source }) => source === 'pressmark');

/** Sets a setting of the workspace for the time of some work. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = () => vscode.workspace.getConfiguration('pressmark', folder().uri);
  await settings().update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await work();
  } finally {
    await settings().update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** Asks again until the answer is there; fails with what was waited for. */
export async function until<T>(
  what: string,
  look: () => T | PromiseLike<T>,
  accept: (value: T) => boolean = Boolean,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await look();
    if (accept(value)) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}; last seen: ${JSON.stringify(value)?.slice(0, 500)}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

/** Chooses the first item of a menu until it takes effect. */
export async function acceptUntil(what: string, done: () => Promise<boolean>): Promise<void> {
  await until(what, async () => {
    if (await done()) return true;
    await execute('workbench.action.acceptSelectedQuickOpenItem');
    return false;
  });
}

/** Leaves the menu of a command, also where it is shown only after the last choice was kept. */
export async function left(command: Thenable<unknown>): Promise<void> {
  let isOver = false;
  const over = command.then(() => {
    isOver = true;
  });
  await until('the menu to be left', async () => {
    await execute('workbench.action.closeQuickOpen');
    return isOver;
  });
  await over;
}

/**
 * Runs a command and chooses an item of its menu: `steps` items below the first one. The menu may take a while to appear: it is closed and
 * the command run again until `done`.
 */
export async function chooseBelow(command: () => Thenable<unknown>, steps: number, done: () => Promise<boolean>): Promise<void> {
  let pause = 300;
  await until('the choice', async () => {
    const ended = Promise.resolve(command()).catch(() => undefined);
    await new Promise(resolve => setTimeout(resolve, pause));
    pause += 500;
    for (let step = 0; step < steps; step++) await execute('workbench.action.quickOpenSelectNext');
    await execute('workbench.action.acceptSelectedQuickOpenItem');
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, pause))]);
    await execute('workbench.action.closeQuickOpen');
    return done();
  });
}

async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${milliseconds / 1000} s for ${what}.`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
