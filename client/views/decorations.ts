import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { articleOfCleaned, isRead } from '../folders';
import type { Session } from '../session';
import { hexColor } from './items';

/** Shows annotations in the text in their tags' colours: a tint behind it, a line below it, a mark in the overview ruler. */
export function decorateAnnotations(session: Session): vscode.Disposable {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const typeOf = (color: string): vscode.TextEditorDecorationType => {
    const type = types.get(color) ?? vscode.window.createTextEditorDecorationType(styleOf(color));
    types.set(color, type);
    return type;
  };

  const decorate = async (editor: vscode.TextEditor): Promise<void> => {
    const folder = session.folders.of(editor.document.uri);
    if (folder === undefined || !isRead(editor.document, session.folders)) return;
    const { version } = editor.document;
    const params = { folder: folder.uri.toString(), uri: editor.document.uri.toString() };
    const annotations = await allAnnotations(session, params).catch((error: unknown) => {
      session.output.warn(`No annotations of ${params.uri}: ${String(error)}`);
      return undefined;
    });
    // A document that was edited meanwhile keeps its decorations, which the editor moves; the edit's own change follows.
    if (annotations === undefined || editor.document.version !== version) return;
    const byColor = rangesByColor(annotations);
    for (const color of byColor.keys()) typeOf(color);
    for (const [color, type] of types) editor.setDecorations(type, byColor.get(color) ?? []);
  };
  const decorateVisible = (): void => {
    for (const editor of vscode.window.visibleTextEditors) void decorate(editor);
  };

  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(decorateVisible),
    // A cleaned copy that was written again is another text, of which no article hears.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!document.isDirty && articleOfCleaned(document.uri, session.folders) !== undefined) decorateVisible();
    }),
    session.onDidChange(({ annotations, articles }) => {
      if (annotations || articles) decorateVisible();
    }),
    {
      dispose() {
        for (const type of types.values()) type.dispose();
      },
    },
  );
}

/** Where an annotation has no tag, or its tag no colour. */
const NO_COLOR = '';

function rangesByColor(annotations: readonly AnnotationItem[]): ReadonlyMap<string, vscode.Range[]> {
  const byColor = new Map<string, vscode.Range[]>();
  for (const { range, color } of annotations) {
    if (range === undefined) continue;
    const key = hexColor(color)?.toLowerCase() ?? NO_COLOR;
    const ranges = byColor.get(key) ?? [];
    ranges.push(new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character));
    byColor.set(key, ranges);
  }
  return byColor;
}

function styleOf(color: string): vscode.DecorationRenderOptions {
  const plain = color === NO_COLOR;
  return {
    backgroundColor: plain ? new vscode.ThemeColor('pressmark.annotationBackground') : `${color}38`,
    borderColor: plain ? new vscode.ThemeColor('pressmark.annotationBorder') : color,
    borderStyle: 'solid',
    borderWidth: '0 0 2px 0',
    overviewRulerColor: plain ? new vscode.ThemeColor('pressmark.annotationBorder') : `${color}c0`,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
