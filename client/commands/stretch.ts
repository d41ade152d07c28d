import * as vscode from 'vscode';
import type { AnnotationItem, StretchAnnotationParams } from '../../server/protocol';
import { protocolPosition } from '../ranges';
import { annotationsAtCursor, NONE_HERE } from './chosenAnnotation';
import { activeArticle, type Command, type Context, editorRange, fieldsOf, Notice, rangeArgument } from './command';

/** Moving the border of the annotation at the cursor that is nearer to it, to the next word, sentence or passage. */
export const stretchCommands: readonly Command[] = [
  { name: 'extendByWord', fails: vscode.l10n.t('Could not extend the annotation'), run: by('word', 'extend') },
  { name: 'extendBySentence', fails: vscode.l10n.t('Could not extend the annotation'), run: by('sentence', 'extend') },
  { name: 'extendByPassage', fails: vscode.l10n.t('Could not extend the annotation'), run: by('passage', 'extend') },
  { name: 'shrinkByWord', fails: vscode.l10n.t('Could not shrink the annotation'), run: by('word', 'shrink') },
  { name: 'shrinkBySentence', fails: vscode.l10n.t('Could not shrink the annotation'), run: by('sentence', 'shrink') },
  { name: 'moveAnnotationBorders', fails: vscode.l10n.t('Could not extend the annotation'), run: moveBorders },
  { name: 'shrinkByPassage', fails: vscode.l10n.t('Could not shrink the annotation'), run: by('passage', 'shrink') },
];

/** What was stretched last, and where the cursor was: a border that moved past the cursor still moves with the next key. */
let last: { readonly id: string; readonly uri: string; readonly at: vscode.Position } | undefined;

function by(unit: StretchAnnotationParams['unit'], direction: StretchAnnotationParams['direction']): Command['run'] {
  return async (context: Context): Promise<AnnotationItem> => {
    const { editor, uri } = activeArticle(context);
    const { active } = editor.selection;
    const id = last?.uri === uri && last.at.isEqual(active) ? last.id : await innermostAtCursor(context);
    const position = protocolPosition(active);
    const stretched = await context.session.ask('stretchAnnotation', { uri, id, position, unit, direction });
    last = { id, uri, at: active };
    return stretched;
  };
}

async function innermostAtCursor(context: Context): Promise<string> {
  const { editor } = activeArticle(context);
  const { annotations } = await annotationsAtCursor(context);
  const lengthOf = ({ range }: AnnotationItem): number => (range === undefined ? 0 : editor.document.getText(editorRange(range)).length);
  const [innermost] = annotations.sort((a, b) => lengthOf(a) - lengthOf(b));
  if (innermost === undefined) throw new Notice(NONE_HERE);
  return innermost.id;
}

/** `moveAnnotationBorders({folder, id, range})`, of a quick fix. */
async function moveBorders({ session }: Context, given: unknown): Promise<AnnotationItem> {
  const { folder, id, range: asked } = fieldsOf(given) ?? {};
  const range = rangeArgument(asked);
  if (typeof folder !== 'string' || typeof id !== 'string' || range === undefined) throw new Notice(NONE_HERE);
  return session.ask('updateAnnotation', { folder, id, range });
}
