import type { AnnotationFile } from '../core/annotations/store';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { Register } from '../core/entities/types';
import type { FileProblem } from '../core/text/problem';
import type { HeldFile } from './heldFiles';
import { annotationMessages } from './messages';

/** An annotation file that holds what a researcher should look at; spans are into `text`. */
export interface AnnotationFileProblems {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/**
 * Files with unreadable lines, unknown fields or merge conflicts, and those that could not be read at all, by URI.
 *
 * @param unreadable reasons, by the URI of a file or folder
 */
export function unreadableIn(files: readonly HeldFile[], unreadable: ReadonlyMap<string, string>): readonly AnnotationFileProblems[] {
  const inFiles = withProblems(files, ({ file }) => file.problems);
  const unread = [...unreadable].map(([uri, message]) => ({
    uri,
    text: '',
    problems: [{ code: 'unreadable-file', severity: 'error' as const, message, start: 0, end: 0 }],
  }));
  return [...inFiles, ...unread].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** The lines of annotations whose entity is not in the register; worked out once for a file and a register. */
export function unknownEntitiesIn(files: readonly HeldFile[], known: Register['byId']): readonly AnnotationFileProblems[] {
  return withProblems(files, ({ raw, file }) => {
    const found = unknownEntities.get(file);
    if (found?.known === known) return found.problems;
    const problems = problemsOfLines(raw, file, ({ entity }) =>
      entity === undefined || known.has(entity)
        ? null
        : { code: 'unknown-entity', severity: 'warning', message: annotationMessages.unknownEntity(entity) },
    );
    unknownEntities.set(file, { known, problems });
    return problems;
  });
}

const unknownEntities = new WeakMap<AnnotationFile, { readonly known: Register['byId']; readonly problems: readonly FileProblem[] }>();

/** The lines of annotations that `isOrphan` is true of; `hasArticle` says whether there is an article to find them in. */
export function orphansIn(
  files: readonly HeldFile[],
  isOrphan: (annotation: Annotation) => boolean,
  hasArticle: (article: ArticleId) => boolean,
): readonly AnnotationFileProblems[] {
  return withProblems(files, ({ raw, file, article }) =>
    problemsOfLines(raw, file, annotation => {
      if (!hasArticle(article))
        return { code: 'annotation-without-article', severity: 'warning', message: annotationMessages.vanished(article) };
      if (!isOrphan(annotation)) return null;
      return { code: 'orphan-annotation', severity: 'warning', message: annotationMessages.orphan(annotation.quote.exact.slice(0, 60)) };
    }),
  );
}

const withProblems = (
  files: readonly HeldFile[],
  problemsOf: (held: HeldFile) => readonly FileProblem[],
): readonly AnnotationFileProblems[] =>
  files.flatMap(held => {
    const problems = problemsOf(held);
    return problems.length === 0 ? [] : [{ uri: held.uri, text: held.raw, problems }];
  });

/** A problem for each line whose annotation `judge` finds one in, at the line's span in `raw`. */
function problemsOfLines(
  raw: string,
  file: AnnotationFile,
  judge: (annotation: Annotation) => Pick<FileProblem, 'code' | 'severity' | 'message'> | null,
): FileProblem[] {
  let end = 0;
  return file.lines.flatMap(({ line, annotation }) => {
    const start = Math.max(raw.indexOf(line, end), end);
    end = Math.min(raw.length, start + line.length);
    const problem = annotation === null ? null : judge(annotation);
    return problem === null ? [] : [{ start, end, ...problem }];
  });
}
