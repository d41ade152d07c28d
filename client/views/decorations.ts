import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { articleOfCleaned, isRead } from '../folders';
import type { Session } from '../session';
import { isShown } from './annotations';
import { hexColor } from './items';
import type { Views } from './views';

/**
 * Shows annotations in the text in their tags' colours: a tint behind it, a line below it, a mark in the overview ruler. The line is solid
 * below one's own; each other annotator has another kind of line.
 */
export function decorateAnnotations(session: Session, views: Pick<Views, 'arrangement' | 'onDidArrange'>): vscode.Disposable {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const lines = new Map<string, Line>();
  const lineOf = ({ annotator, mine }: AnnotationItem): Line => {
    if (mine === true) return 'solid';
    const line = lines.get(annotator) ?? OTHERS[lines.size % OTHERS.length] ?? 'dashed';
    lines.set(annotator, line);
    return line;
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
    const byStyle = new Map<string, vscode.Range[]>();
    for (const annotation of annotations.filter(isShown(views.arrangement.annotations))) {
      if (annotation.range === undefined) continue;
      const color = hexColor(annotation.color)?.toLowerCase() ?? NO_COLOR;
      const line = lineOf(annotation);
      const style = `${line} ${color}`;
      if (!types.has(style)) types.set(style, vscode.window.createTextEditorDecorationType(styleOf(color, line)));
      const ranges = byStyle.get(style) ?? [];
      const { start, end } = annotation.range;
      ranges.push(new vscode.Range(start.line, start.character, end.line, end.character));
      byStyle.set(style, ranges);
    }
    for (const [style, type] of types) editor.setDecorations(type, byStyle.get(style) ?? []);
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
    views.onDidArrange(view => {
      if (view === 'annotations') decorateVisible();
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

/** The kinds of lines, in the words of CSS; a double one needs a pixel more to be seen. */
type Line = 'solid' | 'dashed' | 'dotted' | 'double';
const OTHERS: readonly Line[] = ['dashed', 'dotted', 'double'];

function styleOf(color: string, line: Line): vscode.DecorationRenderOptions {
  const plain = color === NO_COLOR;
  return {
    backgroundColor: plain ? new vscode.ThemeColor('pressmark.annotationBackground') : `${color}38`,
    borderColor: plain ? new vscode.ThemeColor('pressmark.annotationBorder') : color,
    borderStyle: line,
    borderWidth: line === 'double' ? '0 0 3px 0' : '0 0 2px 0',
    overviewRulerColor: plain ? new vscode.ThemeColor('pressmark.annotationBorder') : `${color}c0`,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
