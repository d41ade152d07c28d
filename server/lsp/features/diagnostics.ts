import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { parseCodebook } from '../../core/annotations/codebook';
import { articleEntriesProblemsOf, decisionsProblemsOf, importedReuseProblemsOf, registerProblemsOf } from '../../core/corpus/problems';
import type { FileProblem, Severity } from '../../core/text/problem';
import { cleanedStatus, outdatedNote, STALE_CLEANED } from '../cleaned/cleanedStatus';
import { type Lined, linedText, START_OF_FILE, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import type { FolderChange } from '../folderHost';
import { FOLDER_MESSAGES } from '../messages';
import { ownFiles } from '../ownFiles';
import { shownFileProblems, shownProblems, underlined } from '../problems';
import { type Session, sendQuietly } from '../session';
import { type ArticleTarget, type CleanedTarget, linedOf, type OwnFileTarget, type Target, targetIn } from '../targets';
import { debounced, nextTurn, untilCancelled } from '../timing';
import { normalUri } from '../uris';

/** How long diagnostics wait for a pause in the changes. */
const PAUSE_MS = 250;
const LATEST_MS = 1000;
/** How many documents are looked at between two turns for waiting messages; what was found of these makes a partial result. */
const PORTION = 50;

/** Diagnostics the client asks for, for the whole workspace too; a client that cannot ask, or that the server cannot ask to pull again, is sent them. */
export function handleDiagnostics(session: Session): void {
  if (session.support.pullsDiagnostics) answerPulls(session);
  else pushDiagnostics(session);
}

function answerPulls(session: Session): void {
  const answered = new Map<string, string>();
  const waiting = new Set<() => void>();
  let shutDown = false;
  const wake = () => {
    for (const resume of [...waiting]) resume();
  };

  session.handle(
    DocumentDiagnosticRequest.type,
    { kind: DocumentDiagnosticReportKind.Full, items: [] },
    async (params, token): Promise<DocumentDiagnosticReport> => {
      const uri = normalUri(params.textDocument.uri);
      const folder = await readFolderOf(session, uri, token);
      if (folder === undefined) {
        answered.set(uri, '');
        return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      }
      const resultId = resultIdOf(session, folder, uri);
      answered.set(uri, resultId);
      if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, folder, uri) };
    },
  );

  session.handle(WorkspaceDiagnosticRequest.type, { items: [] }, async (params, token) => {
    const known = new Map(params.previousResultIds.map(({ uri, value }) => [normalUri(uri), value]));
    const { partialResultToken } = params;
    const changed = new Set([...known.keys(), ...session.folders.all().flatMap(documentsOf)]);
    const collect = (folder: CorpusFolder, change: FolderChange) => {
      for (const uri of touchedBy(folder, change)) changed.add(uri);
    };
    listeners.add(collect);
    try {
      while (!token.isCancellationRequested && !shutDown) {
        const due = [...changed];
        changed.clear();
        const items = await reportsOf(session, due, known, token, portion => {
          if (partialResultToken === undefined) return false;
          sendQuietly(() =>
            session.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items: portion }),
          );
          return true;
        });
        if (items.length > 0) return { items };
        if (changed.size === 0) await pause(token);
      }
      return { items: [] };
    } finally {
      listeners.delete(collect);
    }
  });

  const listeners = new Set<(folder: CorpusFolder, change: FolderChange) => void>();
  const pause = (token: CancellationToken): Promise<void> =>
    new Promise(resolve => {
      const resume = () => {
        waiting.delete(resume);
        cancelling.dispose();
        resolve();
      };
      const cancelling = token.onCancellationRequested(resume);
      waiting.add(resume);
    });
  /** The client asks again for the document being edited, but not for another one that is open and affected. */
  const refreshOpen = () => {
    const stale = [...session.documents.all()].some(document => {
      const uri = normalUri(document.uri);
      const folder = session.folders.of(uri);
      const before = answered.get(uri);
      return folder !== undefined && before !== undefined && before !== resultIdOf(session, folder, uri);
    });
    if (stale && session.client.workspace?.diagnostics?.refreshSupport === true) {
      sendQuietly(() => session.connection.sendRequest(DiagnosticRefreshRequest.type));
    }
  };
  const soon = debounced(PAUSE_MS, LATEST_MS, () => {
    wake();
    refreshOpen();
  });
  session.onChange((folder, change) => {
    for (const listener of listeners) listener(folder, change);
    soon.ask();
  });
  session.onShutdown(() => {
    shutDown = true;
    soon.cancel();
    wake();
  });
}

/** The folder of a file, once it was read; another project may be found for its root meanwhile. */
async function readFolderOf(session: Session, uri: string, token: CancellationToken): Promise<CorpusFolder | undefined> {
  for (let folder = session.folders.of(uri); ; folder = session.folders.of(uri)) {
    if (folder !== undefined) await untilCancelled(folder.firstRead, token);
    if (folder === session.folders.of(uri)) return folder;
  }
}

/** Reports of the documents whose result differs from the known one, which is brought up to date. Portions `send` takes are not returned. */
async function reportsOf(
  session: Session,
  uris: readonly string[],
  known: Map<string, string>,
  token: CancellationToken,
  send: (items: WorkspaceDocumentDiagnosticReport[]) => boolean,
): Promise<WorkspaceDiagnosticReport['items']> {
  const rest: WorkspaceDocumentDiagnosticReport[] = [];
  let portion: WorkspaceDocumentDiagnosticReport[] = [];
  const hand = () => {
    if (portion.length > 0 && !send(portion)) rest.push(...portion);
    portion = [];
  };
  for (const [index, uri] of uris.entries()) {
    if (index > 0 && index % PORTION === 0) {
      hand();
      await nextTurn();
      if (token.isCancellationRequested) return [];
    }
    const folder = session.folders.of(uri);
    const resultId = folder === undefined ? undefined : resultIdOf(session, folder, uri);
    const before = known.get(uri);
    if (resultId === before) continue;
    if (resultId === undefined) known.delete(uri);
    else known.set(uri, resultId);
    const items = folder === undefined ? [] : diagnosticsOf(session, folder, uri);
    if (items.length === 0 && before === undefined) continue;
    const version = session.documents.get(uri)?.version ?? null;
    portion.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, items, ...(resultId === undefined ? {} : { resultId }) });
  }
  hand();
  return rest;
}

/** For clients without pull diagnostics: only documents whose diagnostics differ from those last sent are sent. */
function pushDiagnostics(session: Session): void {
  const sent = new Map<string, string>();
  const due = new Set<string>();
  const soon = debounced(PAUSE_MS, LATEST_MS, () => {
    for (const uri of due) {
      const folder = session.folders.of(uri);
      const diagnostics = folder === undefined ? [] : diagnosticsOf(session, folder, uri);
      const content = JSON.stringify(diagnostics);
      if (content === (sent.get(uri) ?? '[]')) continue;
      sent.set(uri, content);
      sendQuietly(() => session.connection.sendDiagnostics({ uri, diagnostics }));
    }
    due.clear();
  });
  session.onChange((folder, change) => {
    for (const uri of touchedBy(folder, change)) due.add(uri);
    for (const uri of sent.keys()) if (session.folders.of(uri) === undefined) due.add(uri);
    soon.ask();
  });
  session.onShutdown(() => soon.cancel());
}

/** Every document of a folder that may have a diagnostic. */
function documentsOf(folder: CorpusFolder): string[] {
  if (!folder.setUp && folder.leftOut.size === 0) return [];
  return [...folder.corpus.ids().map(id => folder.uriOf(id)), ...besideArticles(folder)];
}

const besideArticles = (folder: CorpusFolder): string[] => [
  ...ownFiles.map(file => folder.ownUri(file)),
  ...folder.leftOut.keys(),
  ...folder.annotations.problems(folder.corpus.register).map(file => file.uri),
];

const touchedBy = (folder: CorpusFolder, change: FolderChange): string[] => [
  ...[...change.articles].map(id => folder.uriOf(id)),
  ...cleanedTouchedBy(folder, change),
  ...besideArticles(folder),
];

const cleanedTouchedBy = (folder: CorpusFolder, { articles, cleaned }: FolderChange): string[] =>
  [...[...articles].filter(id => folder.cleaned.known(id) !== undefined), ...cleaned].flatMap(id => folder.cleaned.uriOf(id) ?? []);

/**
 * Equal as long as a document's diagnostics are; those of an article are worked out once for each of its revisions. Diagnostics that come
 * back have another id than before, because an editor may compare with what it got by another request: it would keep what it shows.
 */
function resultIdOf(session: Session, folder: CorpusFolder, uri: string): string {
  const record = folder.record(uri);
  const revision = record && `${folder.settingsRevision}.${record.revision}.${folder.notes.has(uri) ? 1 : 0}`;
  const known = resultIds.get(folder) ?? new Map<string, ResultId>();
  resultIds.set(folder, known);
  const before = known.get(uri);
  if (before !== undefined && revision !== undefined && before.revision === revision) return idOf(before);
  const content = hashed(JSON.stringify(diagnosticsOf(session, folder, uri)));
  const changes = before === undefined ? 0 : before.changes + (before.content === content ? 0 : 1);
  const now = { revision, content, changes };
  known.set(uri, now);
  return idOf(now);
}

interface ResultId {
  /** Undefined for what is not an article. */
  readonly revision: string | undefined;
  readonly content: string;
  /** How often the content was found changed. */
  readonly changes: number;
}
const resultIds = new WeakMap<CorpusFolder, Map<string, ResultId>>();

const idOf = ({ content, changes }: ResultId): string => `${changes}-${content}`;

/** FNV-1a, 32 bits. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${hash >>> 0}`;
}

function diagnosticsOf(session: Session, folder: CorpusFolder, uri: string): Diagnostic[] {
  return [...fileNotes(folder, uri), ...targetDiagnostics(session, folder, targetIn(folder, uri))];
}

function targetDiagnostics(session: Session, folder: CorpusFolder, target: Target): Diagnostic[] {
  switch (target.kind) {
    case 'own':
      return ownFileDiagnostics(target);
    case 'article':
      return articleDiagnostics(session, target);
    case 'cleaned':
      return cleanedDiagnostics(session, target);
    case 'other':
      return annotationFileDiagnostics(folder, target.uri);
  }
}

function articleDiagnostics(session: Session, target: ArticleTarget): Diagnostic[] {
  const { folder } = target;
  const named =
    session.client.textDocument?.diagnostic?.relatedInformation ?? session.client.textDocument?.publishDiagnostics?.relatedInformation;
  return shownProblems(folder, target.record.id).map((problem): Diagnostic => {
    const related = problem.related.flatMap(({ article, span, message }) => {
      const other = folder.corpus.get(article);
      return other === undefined ? [] : [{ location: { uri: folder.uriOf(article), range: toRange(linedOf(other), span) }, message }];
    });
    const isRelatedShown = related.length > 0 && named !== false;
    return {
      ...diagnosticOf(target, { ...problem, ...underlined(target.text, problem) }),
      ...(isRelatedShown ? { message: problem.brief ?? problem.message, relatedInformation: related } : {}),
      ...(problem.code === 'furniture' || problem.code === 'repeated-line' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    };
  });
}

function ownFileDiagnostics({ folder, file, uri }: OwnFileTarget): Diagnostic[] {
  const problemsIn: Record<typeof file, () => readonly FileProblem[]> = {
    register: () => registerProblemsOf(folder.corpus),
    articleEntries: () => articleEntriesProblemsOf(folder.corpus),
    furniture: () => decisionsProblemsOf(folder.corpus),
    reuse: () => importedReuseProblemsOf(folder.corpus),
    codebook: () => parseCodebook(folder.ownText('codebook')?.text ?? '').problems,
  };
  const lined = file === 'register' ? linedText(folder.corpus.registerText) : folder.ownText(file);
  if (lined === null) return [];
  return shownFileProblems(folder, problemsIn[file]()).map(problem => ({
    ...diagnosticOf(lined, problem),
    ...(problem.related === undefined
      ? {}
      : { relatedInformation: problem.related.map(({ span, message }) => ({ location: { uri, range: toRange(lined, span) }, message })) }),
  }));
}

function annotationFileDiagnostics(folder: CorpusFolder, uri: string): Diagnostic[] {
  const files = folder.annotations.problems(folder.corpus.register).filter(candidate => candidate.uri === uri);
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
