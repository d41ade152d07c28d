import * as vscode from 'vscode';
import { type CleanPreview, PREVIEW_SCHEME } from '../server/protocol';
import type { Session } from './session';

/** Documents that exist in the editor only: cleaned copies before they are written, and single passages to compare. */
export interface Texts extends vscode.Disposable {
  /** The cleaned copy of an article as it would be written; asked for again. */
  previewOf(article: vscode.Uri): Promise<CleanPreview>;
  /** The document that shows {@link previewOf}. */
  cleanedUri(article: vscode.Uri): vscode.Uri;
  /** The article whose cleaned copy a document shows. */
  articleOfCleaned(cleaned: vscode.Uri): vscode.Uri;
  /** A document that contains one passage of an article. */
  passageUri(article: vscode.Uri, range: vscode.Range): vscode.Uri;
  /** The article of a document that {@link passageUri} named; undefined for any other. */
  articleOfPassage(passage: vscode.Uri): vscode.Uri | undefined;
}

const PASSAGE_SCHEME = 'pressmark-passage';

export function provideTexts(session: Session): Texts {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const previewOf = (article: vscode.Uri): Promise<CleanPreview> => session.ask('cleanPreview', { uri: article.toString() });
  const articleOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.parse(uri.query);
  const registrations = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async uri => (await previewOf(articleOf(uri))).text,
    }),
    vscode.workspace.registerTextDocumentContentProvider(PASSAGE_SCHEME, {
      async provideTextDocumentContent(uri) {
        const document = await vscode.workspace.openTextDocument(articleOf(uri));
        const [startLine = 0, start = 0, endLine = 0, end = 0] = uri.fragment.split(',').map(Number);
        return document.getText(new vscode.Range(startLine, start, endLine, end));
      },
    }),
    session.onDidChange(({ articles, cleaned }) => {
      if (!articles && !cleaned) return;
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === PREVIEW_SCHEME) changed.fire(uri);
    }),
    vscode.workspace.onDidOpenTextDocument(document => {
      const ours = document.uri.scheme === PREVIEW_SCHEME || document.uri.scheme === PASSAGE_SCHEME;
      if (ours && document.languageId === 'plaintext') void vscode.languages.setTextDocumentLanguage(document, 'article');
    }),
  );
  return {
    previewOf,
    articleOfCleaned: articleOf,
    articleOfPassage: passage => (passage.scheme === PASSAGE_SCHEME ? articleOf(passage) : undefined),
    cleanedUri: article => vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: article.path, query: article.toString() }),
    passageUri: (article, { start, end }) =>
      vscode.Uri.from({
        scheme: PASSAGE_SCHEME,
        path: article.path,
        query: article.toString(),
        fragment: [start.line, start.character, end.line, end.character].join(','),
      }),
    dispose: () => registrations.dispose(),
  };
}
