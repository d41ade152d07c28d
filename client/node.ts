import { userInfo } from 'node:os';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateWith } from './extension';
import { gitUserName } from './gitUserName';

/** The desktop: the server is a Node process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('dist/server/node.cjs');
  return activateWith(context, {
    annotator: async folder => (await gitUserName(vscode.workspace.isTrusted ? folder.fsPath : null)) ?? accountName(),
    createClient: (id, name, options) =>
      new LanguageClient(
        id,
        name,
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        },
        options,
      ),
  });
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'me';
  }
}
