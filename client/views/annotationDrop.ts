import * as vscode from 'vscode';
import type { AnnotationUnit } from '../../server/protocol';
import { isRead } from '../folders';
import { editorRange, protocolPosition, protocolRange } from '../ranges';
import type { Session } from '../session';
import { type DraggedAnnotation, draggedIn } from './annotationDrag';
import { shortened, unlinked } from './items';

class AnnotationDrop extends vscode.DocumentDropEdit {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly dragged: readonly DraggedAnnotation[];

  constructor(document: vscode.TextDocument, position: vscode.Position, dragged: readonly DraggedAnnotation[]) {
    // The text stays as it is.
    super('', vscode.l10n.t('Re-Attach Annotation Here'), KIND);
    this.document = document;
    this.position = position;
    this.dragged = dragged;
  }
}

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('pressmark', 'annotation');

/** An annotation that has lost its place and is dropped into an article gets its place there. */
export function dropAnnotations(session: Session): vscode.DocumentDropEditProvider<AnnotationDrop> {
  return {
    async provideDocumentDropEdits(document, position, transfer) {
      const dragged = await draggedIn(transfer);
      return dragged.length === 0 || !isRead(document, session.folders) ? undefined : new AnnotationDrop(document, position, dragged);
    },
    // VS Code asks several providers and takes one: only then may anything change.
    async resolveDocumentDropEdit(edit) {
      try {
        await reattach(session, edit);
      } catch (error) {
        void vscode.window.showErrorMessage(vscode.l10n.t('Could not re-attach the annotation: {0}', unlinked(String(error))));
      }
      return edit;
    },
  };
}

/** Registers {@link dropAnnotations} before VS Code's own, which would write a path into the text. */
export const registerDrop = (provider: vscode.DocumentDropEditProvider<AnnotationDrop>): vscode.Disposable =>
  vscode.languages.registerDocumentDropEditProvider([{ pattern: '**/*' }], provider, {
    providedDropEditKinds: [KIND],
    dropMimeTypes: ['application/vnd.pressmark.annotations'],
  });

async function reattach(session: Session, { document, position, dragged }: AnnotationDrop): Promise<void> {
  const [annotation, ...others] = dragged;
  if (annotation === undefined) return;
  const isOne = others.length === 0 && annotation.isOrphan;
  if (!isOne) {
    void vscode.window.showInformationMessage(
      others.length > 0
        ? vscode.l10n.t('Drop one annotation at a time.')
        : vscode.l10n.t('This annotation has its place. To move it, select the words and press F2 on it in the Annotations view.'),
    );
    return;
  }
  const range = await placeFor(session, document, position, annotation.quote);
  const { folder, id, quote } = annotation;
  const made = await session.ask('reattachAnnotation', { folder, id, uri: document.uri.toString(), range: protocolRange(range) });
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  const placed = made.range === undefined ? range : editorRange(made.range);
  // Selected, so that it is seen, and its borders can be moved.
  if (editor !== undefined) editor.selection = new vscode.Selection(placed.start, placed.end);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Re-attached "{0}".', shortened(quote, 50)), SHOWN_MS);
}

const SHOWN_MS = 5000;

/**
 * What an annotation is on that is dropped at a position: the selection there, else its own words in the passage, else the word, name,
 * sentence or passage whose length is most like that of its words.
 */
async function placeFor(session: Session, document: vscode.TextDocument, position: vscode.Position, quote: string): Promise<vscode.Range> {
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  if (editor !== undefined && !editor.selection.isEmpty && editor.selection.contains(position)) return editor.selection;
  const units = await session.ask('annotationUnits', { uri: document.uri.toString(), position: protocolPosition(position) });
  const passage = units.find(({ unit }) => unit === 'passage') ?? units[0];
  const words = passage && occurrenceIn(document, editorRange(passage.range), document.offsetAt(position), quote);
  if (words !== undefined) return words;
  const difference = (unit: AnnotationUnit): number => Math.abs(Math.log((unit.quote.length + 1) / (quote.length + 1)));
  const [nearest] = [...units].sort((a, b) => difference(a) - difference(b));
  return nearest === undefined ? new vscode.Range(position, position) : editorRange(nearest.range);
}

/** Where a text occurs in a range, nearest to an offset: upper and lower case and white space may differ. */
function occurrenceIn(document: vscode.TextDocument, range: vscode.Range, near: number, quote: string): vscode.Range | undefined {
  const pattern = quote
    .trim()
    .split(/\s+/)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  const start = document.offsetAt(range.start);
  const found = [...document.getText(range).matchAll(new RegExp(pattern, 'giu'))].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const distance = (each: { start: number; end: number }): number => Math.max(each.start - near, near - each.end, 0);
  const [nearest] = found.sort((a, b) => distance(a) - distance(b));
  return nearest && new vscode.Range(document.positionAt(nearest.start), document.positionAt(nearest.end));
}
