import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './extension';

/** The browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  return activateWith(context, {
    annotator: 'me',
    createClient: (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(script.toString(true))), options),
  });
}
