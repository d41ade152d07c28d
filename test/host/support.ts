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

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
}

/** Where the nth occurrence of a text begins in a document. */
export function positionOf(document: vscode.TextDocument, text: string, nth = 1): vscode.Position {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = document.getText().indexOf(text, at + 1);
    if (at < 0) throw new Error(`'${text}' does not stand ${nth} times in ${document.uri.path}`);
  }
  return document.positionAt(at);
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

async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${milliseconds / 1000} s for ${what}.`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
