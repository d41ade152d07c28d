import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './extension';

/** The browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  return activateWith(context, {
    annotator: async () => 'me',
    createClient: (id, name, options) => new WorkerClient(id, name, script, options),
  });
}

/** A client of a worker that ends with it; the library would let the worker run on, with all it has read. */
class WorkerClient extends LanguageClient {
  #end: () => void = () => undefined;

  constructor(id: string, name: string, script: string, options: LanguageClientOptions) {
    const start = async () => {
      // Named by the address of its script, which it starts workers of its own with.
      const worker = new Worker(script, { name: script });
      this.#end = () => worker.terminate();
      // The editor's extension host has a `Worker` of its own, which the library would not take for one.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    super(id, name, start, options);
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.#end();
    }
  }
}
