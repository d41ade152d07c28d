import * as vscode from 'vscode';
import type { ChosenPeriod } from '../period';
import type { Session } from '../session';
import { showPage } from './page';

/** A page beside the articles, of which there is one. */
export interface OverviewPanel<ToPage> extends vscode.Disposable {
  /** Shows it about a folder. */
  show(folder: string): void;
  send(message: ToPage): void;
}

interface Options<FromPage, ToPage> {
  /** The page in `dist/pages`; its panel is `pressmark.<page>`. */
  readonly page: string;
  readonly title: string;
  /** What a message of the page asks for. */
  answer(message: FromPage, folder: string): Promise<void>;
  /** What the page gets first, once it is ready, and again for another folder. */
  first(folder: string): ToPage;
  /** What it gets where its answers may differ. */
  readonly changed: ToPage;
}

/** What all have beside the panel itself. */
export interface Surroundings {
  readonly session: Session;
  readonly period: ChosenPeriod;
  readonly extension: vscode.Uri;
}

/** The extension's side of a page in an editor's place. It is shown again when the window is reloaded. */
export function createOverviewPanel<FromPage, ToPage>(
  { session, period, extension }: Surroundings,
  { page, title, answer, first, changed }: Options<FromPage | { readonly kind: 'ready' }, ToPage>,
): OverviewPanel<ToPage> {
  const viewType = `pressmark.${page}`;
  let panel: vscode.WebviewPanel | undefined;
  let folder: string | undefined;
  const send = (message: ToPage): void => void panel?.webview.postMessage(message);
  const current = (): string | undefined => folder ?? session.folders.all[0]?.uri.toString();
  const handle = async (message: FromPage | { readonly kind: 'ready' }): Promise<void> => {
    const about = current();
    if (about === undefined) return;
    if (isReady(message)) send(first(about));
    else await answer(message, about);
  };
  const attach = (shown: vscode.WebviewPanel): void => {
    panel = shown;
    shown.onDidDispose(() => {
      if (panel === shown) panel = undefined;
    });
    shown.webview.onDidReceiveMessage((message: FromPage) => {
      handle(message).then(undefined, (error: unknown) => {
        session.output.error(`${title}: ${String(error)}`);
        void vscode.window.showErrorMessage(vscode.l10n.t('"{0}" could not be shown: {1}', title, String(error)));
      });
    });
    showPage(shown.webview, extension, page, true);
  };
  const registered = vscode.Disposable.from(
    vscode.window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: async shown => attach(shown) }),
    session.onDidChange(change => {
      if (change.folder === current()) send(changed);
    }),
    period.onDidChange(() => send(changed)),
  );
  return {
    show(about) {
      folder = about;
      if (panel !== undefined) {
        panel.reveal();
        send(first(about));
        return;
      }
      attach(vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, { retainContextWhenHidden: true }));
    },
    send,
    dispose: () => {
      registered.dispose();
      panel?.dispose();
    },
  };
}

const isReady = (message: unknown): message is { readonly kind: 'ready' } =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'ready';
