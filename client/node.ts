import { userInfo } from 'node:os';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { environmentWithCompiledCode } from './compiledCode';
import { type Api, activateWith } from './extension';
import { gitUserName } from './gitUserName';
import { acceptedOptions } from './nodeOptions';

/** As the command line does, but at the server's start: scripts that are kept compiled count under the same options only. */
const COLLECT_GARBAGE_SOON = ['--heap-growing-percent=50'];

/** The desktop: the server is a Node process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('dist/server/node.cjs');
  const [env, execArgv] = await Promise.all([environmentOf(context), acceptedOptions(COLLECT_GARBAGE_SOON)]);
  return activateWith(context, {
    annotator: async folder => (await gitUserName(vscode.workspace.isTrusted ? folder.fsPath : null)) ?? accountName(),
    createClient: (id, name, options) =>
      new LanguageClient(
        id,
        name,
        {
          run: { module, transport: TransportKind.ipc, options: { env, execArgv } },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        },
        options,
      ),
  });
}

/** None beside the editor's where the extension's folder is on no disk. */
async function environmentOf({ globalStorageUri, extension }: vscode.ExtensionContext): Promise<{ readonly [name: string]: string }> {
  if (globalStorageUri.scheme !== 'file') return {};
  const { version } = extension.packageJSON as { readonly version: string };
  return environmentWithCompiledCode(vscode.Uri.joinPath(globalStorageUri, 'compiled').fsPath, version);
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'me';
  }
}
