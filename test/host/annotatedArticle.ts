import * as vscode from 'vscode';
import type { AnnotationItem, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, execute, folder, openArticle, rangeOf, until } from './support';

/** An article that tests annotate, and what they ask of it. */
export interface AnnotatedArticle {
  readonly name: string;
  /** Every annotation of the folder. */
  list(): Promise<readonly AnnotationItem[]>;
  /** The article with some words of it selected. */
  select(words: string): Promise<vscode.TextEditor>;
  /** The article with the cursor in front of some words. */
  putCursor(words: string): Promise<vscode.TextEditor>;
  annotate(words: string, content: object): Promise<AnnotationItem>;
  deleteAll(): Promise<void>;
}

export function annotatedArticle(name: string): AnnotatedArticle {
  const folderUri = () => folder().uri.toString();
  const list = async () => (await ask<Page<AnnotationItem>>(methods.annotations, { folder: folderUri(), offset: 0, limit: 100 })).items;
  const select = async (words: string) => {
    const editor = await openArticle(name);
    // A document that was open before may have its old text for a moment.
    await until(`"${words}"`, () => editor.document.getText().includes(words));
    const { start, end } = rangeOf(editor.document, words);
    editor.selection = new vscode.Selection(start, end);
    return editor;
  };
  return {
    name,
    list,
    select,
    async putCursor(words) {
      const editor = await openArticle(name);
      const { start } = rangeOf(editor.document, words);
      editor.selection = new vscode.Selection(start, start);
      return editor;
    },
    async annotate(words, content) {
      const { document, selection } = await select(words);
      const placeOf = ({ line, character }: vscode.Position) => ({ line, character });
      const range = { start: placeOf(selection.start), end: placeOf(selection.end) };
      return (await execute<AnnotationItem>('pressmark.annotate', { uri: document.uri.toString(), range, ...content }))!;
    },
    async deleteAll() {
      await ask(methods.deleteAnnotations, { folder: folderUri(), ids: (await list()).map(({ id }) => id) });
    },
  };
}
