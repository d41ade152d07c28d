import { randomUUID } from 'node:crypto';
import { URI } from 'vscode-uri';
import { AnnotationService } from '../annotations/annotationService';
import { nodeFiles } from '../nodeFiles';

/** The annotations of a project. Nothing is read yet; `textOfArticle` answers null for what is not an article. */
export function annotationsBelow(folder: string, textOfArticle: (id: string) => string | null): AnnotationService {
  return new AnnotationService({
    folder: URI.file(folder).toString(),
    files: nodeFiles,
    textOf: textOfArticle,
    annotator: () => 'export',
    newId: randomUUID,
    now: () => new Date().toISOString(),
  });
}
