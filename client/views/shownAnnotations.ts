import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { articleOfCleaned, isRead } from '../folders';
import type { Session } from '../session';
import type { Views } from './views';

/** What is annotated in a document that an editor shows. */
export interface ShownDocument {
  readonly document: vscode.TextDocument;
  /** The URI of its folder. */
  readonly folder: string;
  /** Everybody's, in text order. */
  readonly annotations: readonly AnnotationItem[];
}

/** The annotations of the articles and cleaned copies that editors show: asked for once, for all who draw them. */
export interface ShownAnnotations extends vscode.Disposable {
  /** Fires when a document comes into view, and whenever its annotations, or what is shown of them, may differ. */
  readonly onDidRead: vscode.Event<ShownDocument>;
}

export function readShownAnnotations(session: Session, views: Pick<Views, 'onDidArrange'>): ShownAnnotations {
  const read = new vscode.EventEmitter<ShownDocument>();
  const readOne = async (document: vscode.TextDocument): Promise<void> => {
    const folder = session.folders.of(document.uri);
    if (folder === undefined || !isRead(document, session.folders)) return;
    const { version } = document;
    const params = { folder: folder.uri.toString(), uri: document.uri.toString() };
    const annotations = await allAnnotations(session, params).catch((error: unknown) => {
      session.output.warn(`No annotations of ${params.uri}: ${String(error)}`);
      return undefined;
    });
    // What is drawn in a document that was edited meanwhile stays: the editor moves it, and the edit's own change follows.
    if (annotations === undefined || document.isClosed || document.version !== version) return;
    read.fire({ document, folder: params.folder, annotations });
  };
  const readAll = (): void => {
    for (const document of new Set(vscode.window.visibleTextEditors.map(editor => editor.document))) void readOne(document);
  };
  const listeners = vscode.Disposable.from(
    read,
    vscode.window.onDidChangeVisibleTextEditors(readAll),
    // A cleaned copy that was written again is another text, of which no article hears.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!document.isDirty && articleOfCleaned(document.uri, session.folders) !== undefined) readAll();
    }),
    views.onDidArrange(view => {
      if (view === 'annotations') readAll();
    }),
    session.onDidChange(({ annotations, articles }) => {
      if (annotations || articles) readAll();
    }),
  );
  return { onDidRead: read.event, dispose: () => listeners.dispose() };
}
