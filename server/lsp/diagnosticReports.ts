import type { Diagnostic } from 'vscode-languageserver';
import { judgedAnnotations } from './annotationProblems';
import { documentDiagnostics } from './documentDiagnostics';
import type { CorpusFolder } from './folder';
import type { Session } from './session';

export interface DiagnosticReport {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/**
 * The diagnostics of a document under an id that is the same as long as they are; null where `before` is their id, which costs nothing
 * while what they are made from has its revision. Diagnostics that come back have another id than before, because an editor may compare
 * with what it got by another request: it would keep what it shows.
 */
export function diagnosticReport(session: Session, folder: CorpusFolder, uri: string, before: string | undefined): DiagnosticReport | null {
  const known = results.get(folder) ?? new Map<string, Result>();
  results.set(folder, known);
  const revision = revisionOf(folder, uri);
  const last = known.get(uri);
  if (last !== undefined && revision !== undefined && last.revision === revision && idOf(last) === before) return null;
  const { items, content } = documentDiagnostics(session, folder, uri);
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
