import type { Diagnostic } from 'vscode-languageserver';
import { finished } from '../core/text/inSteps';
import { judgedAnnotations } from './annotationProblems';
import { documentDiagnosticsInSteps } from './documentDiagnostics';
import type { CorpusFolder } from './folder';
import type { Session } from './session';
import type { Turns } from './timing';

export interface DiagnosticReport {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/**
 * The diagnostics of a document under an id that is the same as long as they are; null where `before` is their id, which costs nothing
 * while what they are made from has its revision. Diagnostics that come back have another id than before, because an editor may compare
 * with what it got by another request: it would keep what it shows.
 */
export const diagnosticReport = (
  session: Session,
  folder: CorpusFolder,
  uri: string,
  before: string | undefined,
): DiagnosticReport | null => finished(reportInSteps(session, folder, uri, before));

/**
 * As {@link diagnosticReport}, in turns, for a document that nobody waits for. Where something changes meanwhile, it begins again, and after
 * {@link MOST_BEGINNINGS} does it at once.
 */
export async function diagnosticReportInTurns(
  session: Session,
  folder: CorpusFolder,
  uri: string,
  before: string | undefined,
  turn: Turns,
): Promise<DiagnosticReport | null> {
  for (let nth = 1; nth < MOST_BEGINNINGS; nth++) {
    const steps = reportInSteps(session, folder, uri, before);
    const begun = stateOf(folder);
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (turn.isOver()) await turn.next();
    } while (stateOf(folder) === begun);
  }
  return diagnosticReport(session, folder, uri, before);
}

const MOST_BEGINNINGS = 4;

/** Another text whenever anything changed that diagnostics follow from. */
const stateOf = ({ corpus, settingsRevision, annotationsRevision }: CorpusFolder): string =>
  `${corpus.revision}.${settingsRevision}.${annotationsRevision}`;

function* reportInSteps(
  session: Session,
  folder: CorpusFolder,
  uri: string,
  before: string | undefined,
): Generator<undefined, DiagnosticReport | null> {
  const known = results.get(folder) ?? new Map<string, Result>();
  results.set(folder, known);
  const revision = revisionOf(folder, uri);
  const last = known.get(uri);
  if (last !== undefined && revision !== undefined && last.revision === revision && idOf(last) === before) return null;
  const { items, content } = yield* documentDiagnosticsInSteps(session, folder, uri);
  const changes = last === undefined ? 0 : last.changes + (last.content === content ? 0 : 1);
  const now = { revision, content, changes };
  known.set(uri, now);
  const resultId = idOf(now);
  return resultId === before ? null : { resultId, items: [...items] };
}

interface Result {
  /** Undefined for what has none. */
  readonly revision: string | undefined;
  readonly content: string;
  /** How often the content was found changed. */
  readonly changes: number;
}
const results = new WeakMap<CorpusFolder, Map<string, Result>>();

const idOf = ({ content, changes }: Result): string => `${changes}-${content}`;

/** Of what the diagnostics of an article, or of one of Pressmark's own files that the corpus reads, are made from. */
function revisionOf(folder: CorpusFolder, uri: string): string | undefined {
  const summary = folder.summary(uri);
  const own = summary === undefined ? folder.ownFileOf(uri) : null;
  const revision = summary?.revision ?? (own === null || own === 'codebook' ? undefined : folder.corpus.revision);
  const noted = `${folder.notes.get(uri) ?? ''}.${folder.leftOut.get(uri) ?? ''}`;
  const annotated = summary === undefined ? '' : judgedAnnotations(folder, summary.id);
  return revision === undefined ? undefined : `${folder.settingsRevision}.${revision}.${noted}.${annotated}`;
}
