import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { editorRange } from '../ranges';
import { isShown } from './annotations';
import { hexColor } from './items';
import type { ShownAnnotations, ShownDocument } from './shownAnnotations';
import type { Views } from './views';

/**
 * Shows annotations in the text in their tags' colours: a tint behind it, a line below it, a mark in the overview ruler. The line is solid
 * below one's own; each other annotator has another kind of line.
 */
export function decorateAnnotations(shown: ShownAnnotations, views: Pick<Views, 'arrangement'>): vscode.Disposable {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const lines = new Map<string, Line>();
  const lineOf = ({ annotator, mine }: AnnotationItem): Line => {
    if (mine === true) return 'solid';
    const line = lines.get(annotator) ?? OTHERS[lines.size % OTHERS.length] ?? 'dashed';
    lines.set(annotator, line);
    return line;
  };

  const decorate = ({ document, annotations }: ShownDocument): void => {
    const byStyle = new Map<string, vscode.Range[]>();
    for (const annotation of annotations.filter(isShown(views.arrangement.annotations))) {
      if (annotation.range === undefined) continue;
      const color = hexColor(annotation.color)?.toLowerCase() ?? NO_COLOR;
      const line = lineOf(annotation);
      const style = `${line} ${color}`;
      if (!types.has(style)) types.set(style, vscode.window.createTextEditorDecorationType(styleOf(color, line)));
      const ranges = byStyle.get(style) ?? [];
      ranges.push(editorRange(annotation.range));
      byStyle.set(style, ranges);
    }
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === document) for (const [style, type] of types) editor.setDecorations(type, byStyle.get(style) ?? []);
  };

  return vscode.Disposable.from(shown.onDidRead(decorate), {
    dispose() {
      for (const type of types.values()) type.dispose();
    },
  });
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
