import { randomUUID } from 'node:crypto';
import { URI } from 'vscode-uri';
import { AnnotationService } from '../annotations/annotationService';
import { nodeFiles } from '../node/files';

/**
 * The annotations of a project. Nothing is read yet; `textOfArticle` answers null for what is not an article, and `annotator` is who annotates
 * where something is annotated.
 */
export function annotationsBelow(folder: string, textOfArticle: (id: string) => string | null, annotator = 'export'): AnnotationService {
  return new AnnotationService({
    folder: URI.file(folder).toString(),
    files: nodeFiles,
    textOf: textOfArticle,
    annotator: () => annotator,
    newId: randomUUID,
    now: () => new Date().toISOString(),
  });
}
