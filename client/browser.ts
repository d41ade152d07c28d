import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './extension';

/** The browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  return activateWith(context, {
    annotator: async () => 'me',
    createClient: (id, name, options) => new LanguageClient(id, name, async () => transportsOf(serverOf(script.toString(true))), options),
  });
}

/** Named by the address of its script, which it starts workers of its own with. */
const serverOf = (script: string): Worker => new Worker(script, { name: script });

/** The editor's extension host has a `Worker` of its own, which the client library would not take for one. */
function transportsOf(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
