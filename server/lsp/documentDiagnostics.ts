import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { unknownTags } from '../core/annotations/codebook';
import { articleEntriesProblemsOf, decisionsProblemsOf, importedReuseProblemsOf } from '../core/corpus/problems';
import { registerProblemsInSteps } from '../core/corpus/registerProblems';
import type { FileProblem, Severity } from '../core/text/problem';
import { annotationProblemsIn } from './annotationProblems';
import { cleanedStatus, outdatedNote, STALE_CLEANED } from './cleaned/cleanedStatus';
import { codebookOf } from './codebook';
import { type Lined, linedText, START_OF_FILE, toRange } from './convert';
import type { CorpusFolder } from './folder';
import { keepReport, knownReport, type Reported, reported } from './knownReports';
import { FOLDER_MESSAGES } from './messages';
import { shownFileProblems, shownProblemsInSteps, underlined } from './problems';
import type { Session } from './session';
import { type ArticleTarget, type CleanedTarget, type OwnFileTarget, type Target, targetIn } from './targets';

/**
 * What the protocol says of a document of a folder: an article, one of Pressmark's own files, a cleaned copy, a file that is left out. In
 * steps of some milliseconds; once anything of the folder has changed, it must not go on.
 */
export function* documentDiagnosticsInSteps(session: Session, folder: CorpusFolder, uri: string): Generator<undefined, Reported> {
  const notes = fileNotes(folder, uri);
  const known = knownDiagnostics(session, folder, uri) ?? (yield* targetDiagnostics(session, folder, targetIn(folder, uri)));
  return notes.length === 0 ? known : reported([...notes, ...known.items]);
}

/** Of an article without annotations, where it is known what was said about it. */
function knownDiagnostics(session: Session, folder: CorpusFolder, uri: string): Reported | undefined {
  const id = folder.summary(uri)?.id;
  const isArticle = id !== undefined && folder.ownFileOf(uri) === null;
  return isArticle && folder.annotations.written(id).length === 0 ? knownReport(folder, id, namesRelated(session)) : undefined;
}

const namesRelated = ({ client: { textDocument } }: Session): boolean =>
  (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) !== false;

function* targetDiagnostics(session: Session, folder: CorpusFolder, target: Target): Generator<undefined, Reported> {
  switch (target.kind) {
    case 'own':
      return reported(yield* ownFileDiagnostics(target));
    case 'article':
      return yield* articleDiagnostics(session, target);
    case 'cleaned':
      return reported(cleanedDiagnostics(session, target));
    case 'other':
      return reported(annotationFileDiagnostics(folder, target.uri));
  }
}

function* articleDiagnostics(session: Session, target: ArticleTarget): Generator<undefined, Reported> {
  const { folder, record } = target;
  const named = namesRelated(session);
  const ofArticle = knownReport(folder, record.id, named) ?? keepReport(folder, record.id, named, yield* reportedOf(target, named));
  const ofAnnotations = annotationProblemsIn(target).map(problem => diagnosticOf(target, problem));
  return ofAnnotations.length === 0 ? ofArticle : reported([...ofArticle.items, ...ofAnnotations]);
}

/** The problems of an article, those of its annotations apart; `named` where the editor shows the places that have to do with them. */
function* reportedOf(target: ArticleTarget, named: boolean): Generator<undefined, Diagnostic[]> {
  const { folder } = target;
  const diagnostics: Diagnostic[] = [];
  for (const problem of yield* shownProblemsInSteps(folder, target.record.id)) {
    yield;
    const related = problem.related.flatMap(({ article, span, message }) => {
      // The text alone says where its lines are, and costs less than all the facts.
      const other = folder.corpus.textOf(article);
      return other === null ? [] : [{ location: { uri: folder.uriOf(article), range: toRange(linedText(other), span) }, message }];
    });
    const isRelatedShown = related.length > 0 && named;
    diagnostics.push({
      ...diagnosticOf(target, { ...problem, ...underlined(target.text, problem) }),
      ...(isRelatedShown ? { message: problem.brief ?? problem.message, relatedInformation: related } : {}),
      ...(problem.code === 'furniture' || problem.code === 'repeated-line' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    });
  }
  return diagnostics;
}

function* ownFileDiagnostics({ folder, file, uri }: OwnFileTarget): Generator<undefined, Diagnostic[]> {
  const problemsIn: Record<Exclude<typeof file, 'register'>, () => readonly FileProblem[]> = {
    articleEntries: () => articleEntriesProblemsOf(folder.corpus),
    furniture: () => decisionsProblemsOf(folder.corpus),
    reuse: () => importedReuseProblemsOf(folder.corpus),
    codebook: () => codebookProblems(folder),
  };
  const lined = file === 'codebook' ? folder.ownText(file) : folder.appliedText(file);
  if (lined === null) return [];
  const problems = file === 'register' ? yield* registerProblemsInSteps(folder.corpus) : problemsIn[file]();
  return shownFileProblems(folder, problems).map(problem => ({
    ...diagnosticOf(lined, problem),
    ...(problem.code === 'unused-alias' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(problem.related === undefined
      ? {}
      : { relatedInformation: problem.related.map(({ span, message }) => ({ location: { uri, range: toRange(lined, span) }, message })) }),
  }));
}

function codebookProblems(folder: CorpusFolder): readonly FileProblem[] {
  const codebook = codebookOf(folder);
  return [...codebook.problems, ...unknownTags(folder.ownText('codebook')?.text ?? '', codebook, folder.annotations.tagUse())];
}

function annotationFileDiagnostics(folder: CorpusFolder, uri: string): Diagnostic[] {
  const files = folder.annotations.problemsIn(uri, folder.corpus.register);
  return files.flatMap(({ text, problems }) => problems.map(problem => diagnosticOf(linedText(text), problem)));
}

/** An open cleaned copy that is not what would be written now says so once, at its first line. */
function cleanedDiagnostics(session: Session, { folder, uri, article }: CleanedTarget): Diagnostic[] {
  const { staleCleaned } = folder.settings.problems;
  const found = folder.cleaned.known(article);
  const text = session.documents.get(uri)?.getText();
  if (found === undefined || text === undefined || staleCleaned === 'off') return [];
  const status = cleanedStatus(folder, article, { ...found, cleaned: text });
  const note = status && outdatedNote(status);
  if (note === null) return [];
  const firstWord = /^[^\S\r\n]*\S*/.exec(text)?.[0].length ?? 0;
  const range = { start: START_OF_FILE.start, end: { line: 0, character: firstWord } };
  return [{ ...fileDiagnostic(STALE_CLEANED, LSP_SEVERITY[staleCleaned], note.message), range }];
}

/** What was wrong with the file as such, at its first line. */
function fileNotes(folder: CorpusFolder, uri: string): Diagnostic[] {
  const leftOut = folder.leftOut.get(uri);
  const note = folder.notes.get(uri);
  return [
    ...(leftOut === undefined ? [] : [fileDiagnostic('file-left-out', DiagnosticSeverity.Warning, FOLDER_MESSAGES.fileLeftOut(leftOut))]),
    ...(note === undefined ? [] : [fileDiagnostic('file-encoding', DiagnosticSeverity.Information, note)]),
  ];
}

const fileDiagnostic = (code: string, severity: DiagnosticSeverity, message: string): Diagnostic => ({
  range: START_OF_FILE,
  code,
  severity,
  source: SOURCE,
  message,
});

const SOURCE = 'pressmark';

const LSP_SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const diagnosticOf = (lined: Lined, problem: Omit<FileProblem, 'related'>): Diagnostic => ({
  range: toRange(lined, problem),
  severity: LSP_SEVERITY[problem.severity],
  code: problem.code,
  source: SOURCE,
  message: problem.message,
});
