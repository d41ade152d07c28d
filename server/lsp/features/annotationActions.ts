import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { overlaps, touches } from '../../core/text/span';
import { annotationProblemsIn } from '../annotationProblems';
import { toRange } from '../convert';
import { ACTIONS } from '../messages';
import { keepHere, type Request } from './passageActions';

/** Quick fixes of the problems of the annotations at a place. */
export function annotationActions(request: Request): CodeAction[] {
  const { target, span, params } = request;
  const { folder, record } = target;
  return annotationProblemsIn(target).flatMap(problem => {
    if (!(overlaps(problem, span) || touches(problem, span.start))) return [];
    const { code, annotation, whole } = problem;
    const diagnostics = params.context.diagnostics.filter(diagnostic => diagnostic.code === code);
    const solving = { kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 ? { diagnostics } : {}) };
    const named = { folder: folder.uri, id: annotation.id };
    const command = (title: string, name: string, argument: object): CodeAction => ({
      title,
      ...solving,
      command: { title, command: `pressmark.${name}`, arguments: [argument] },
    });
    if (code === 'annotation-in-cut') {
      const cut = record.article.passages.flatMap((passage, index) => (overlaps(passage, problem) ? [index] : []));
      return keepHere(request, cut).map(action => ({ ...action, ...solving }));
    }
    return [
      ...(whole === undefined
        ? []
        : [command(ACTIONS.annotateWhole, 'moveAnnotationBorders', { ...named, range: toRange(target, whole) })]),
      command(ACTIONS.changeAnnotation(annotation.tag ?? ''), 'editAnnotation', named),
    ];
  });
}
