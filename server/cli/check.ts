import fs from 'node:fs';
import { URI } from 'vscode-uri';
import type { AnnotationService } from '../annotations/annotationService';
import { parseCodebook, unknownTags } from '../core/annotations/codebook';
import { placeOfAnnotationPath } from '../core/annotations/paths';
import { annotationProblemsOf } from '../core/corpus/annotationProblems';
import { articleEntriesProblemsOf, decisionsProblemsOf, importedReuseProblemsOf, problemsOf } from '../core/corpus/problems';
import { verdictsOf } from '../core/corpus/queries';
import { registerProblemsOf } from '../core/corpus/registerProblems';
import { type LineStarts, lineStartsOf, positionAt } from '../core/text/lines';
import type { Span } from '../core/text/span';
import { idOf } from '../selection';
import { annotationsBelow } from './annotationsBelow';
import type { Output } from './output';
import type { PlacedProblem } from './placedProblem';
import type { Project } from './project';
import { sarifLog } from './sarif';
import { oneLine } from './terminal';

export type CheckFormat = 'text' | 'json' | 'jsonl' | 'sarif';

/** Nobody's mistake: printed only where hints are asked for. */
const ONLY_HINTS: ReadonlySet<string> = new Set(['furniture', 'repeated-line', 'unused-alias']);

export interface CheckOptions {
  readonly format: CheckFormat;
  /** Print page furniture, repeated lines and aliases that no article has, too. */
  readonly hints?: boolean;
}

/** Prints the problems of the articles, of Pressmark's own files and of annotations; true where there are any above a hint. */
export async function checkProject(project: Project, { format, hints = false }: CheckOptions, output: Output): Promise<boolean> {
  let found = false;
  const all: PlacedProblem[] = [];
  for await (const problem of allProblems(project)) {
    if (!hints && ONLY_HINTS.has(problem.code)) continue;
    found ||= problem.severity !== 'hint';
    if (format === 'sarif' || format === 'json') all.push(problem);
    else if (format === 'jsonl') await output.line(JSON.stringify(problem));
    else await output.line(textOf(problem));
  }
  if (format === 'json') await output.line(all.length === 0 ? '[]' : `[\n${all.map(problem => JSON.stringify(problem)).join(',\n')}\n]`);
  if (format === 'sarif') await output.line(JSON.stringify(sarifLog(all), null, 2));
  return found;
}

const textOf = (problem: PlacedProblem): string =>
  `${oneLine(problem.file)}:${problem.line}:${problem.column}: ${problem.severity} ${problem.code}: ${oneLine(problem.message)}`;

function* problemsOfProject(project: Project): Generator<PlacedProblem> {
  const { corpus } = project;
  const ownFile = (name: string, text: string) => ({ file: `pressmark/${name}`, lines: lineStartsOf(text) });
  const asRead = (name: keyof Project['ownTexts']) => ownFile(name, project.ownTexts[name]);
  const ownFiles = [
    { file: ownFile('entities.yaml', corpus.registerText), problems: registerProblemsOf(corpus) },
    { file: asRead('articles.yaml'), problems: articleEntriesProblemsOf(corpus) },
    { file: asRead('furniture.yaml'), problems: decisionsProblemsOf(corpus) },
    { file: asRead('codebook.yaml'), problems: parseCodebook(project.ownTexts['codebook.yaml']).problems },
    { file: asRead('reuse.jsonl'), problems: importedReuseProblemsOf(corpus) },
  ];
  for (const { file, problems } of ownFiles) {
    for (const problem of problems) {
      const related = (problem.related ?? []).map(({ span, message }) => ({ ...placed(file, span), message }));
      yield { ...placed(file, problem), code: problem.code, severity: problem.severity, message: problem.message, related };
    }
  }
  const articleFile = (id: string) => ({ file: id, lines: corpus.get(id)?.lines ?? lineStartsOf('') });
  for (const id of project.ids) {
    for (const problem of problemsOf(corpus, id)) {
      const related = problem.related.map(({ article, span, message }) => ({ ...placed(articleFile(article), span), message }));
      yield { ...placed(articleFile(id), problem), code: problem.code, severity: problem.severity, message: problem.message, related };
    }
  }
}

async function* allProblems(project: Project): AsyncGenerator<PlacedProblem> {
  yield* problemsOfProject(project);
  yield* await problemsOfAnnotations(project);
}

async function problemsOfAnnotations(project: Project): Promise<PlacedProblem[]> {
  const { corpus, folder, ownTexts, isAsked, pathOf } = project;
  const annotations = annotationsBelow(folder, id => corpus.textOf(id));
  await annotations.load();
  const codebook = ownTexts['codebook.yaml'];
  const inCodebook = { file: 'pressmark/codebook.yaml', lines: lineStartsOf(codebook) };
  // A folder without a codebook has no tags that could be missing in it.
  const unknown = codebook === '' ? [] : unknownTags(codebook, parseCodebook(codebook), annotations.tagUse());
  // An article that could not be read, or was not asked for, is none that has vanished.
  const isKnown = (uri: string): boolean => {
    const place = placeOfAnnotationPath(idOf(URI.file(folder).toString(), uri) ?? '');
    return place !== null && isAsked(place.article) && (corpus.textOf(place.article) !== null || !fs.existsSync(pathOf(place.article)));
  };
  const orphans = annotations.orphans().filter(({ uri }) => isKnown(uri));
  const inFiles = [...annotations.problems(corpus.register), ...orphans].flatMap(({ uri, text, problems }) => {
    const file = { file: idOf(URI.file(folder).toString(), uri) ?? uri, lines: lineStartsOf(text) };
    return problems.map(({ code, severity, message, ...span }) => ({ ...placed(file, span), code, severity, message, related: [] }));
  });
  const ofTags = unknown.map(({ code, severity, message, start, end }) => ({
    ...placed(inCodebook, { start, end }),
    code,
    severity,
    message,
    related: [],
  }));
  return [...ofTags, ...inFiles, ...inArticles(project, annotations)];
}

/** Problems of annotations at their places. */
function inArticles({ corpus, ids, ownTexts }: Project, annotations: AnnotationService): PlacedProblem[] {
  const { tags } = parseCodebook(ownTexts['codebook.yaml']);
  const annotated = new Set(annotations.articles());
  return ids.flatMap(id => {
    const record = annotated.has(id) ? corpus.get(id) : undefined;
    if (record === undefined) return [];
    const rules = { tags, register: corpus.register, verdicts: verdictsOf(corpus, id) };
    const file = { file: id, lines: record.lines };
    return annotationProblemsOf(record, annotations.list(id), rules).map(({ code, severity, message, start, end }) => ({
      ...placed(file, { start, end }),
      code,
      severity,
      message,
      related: [],
    }));
  });
}

function placed({ file, lines }: { file: string; lines: LineStarts }, span: Span) {
  const start = positionAt(lines, span.start);
  const end = positionAt(lines, span.end);
  return {
    file,
    start: span.start,
    end: span.end,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}
