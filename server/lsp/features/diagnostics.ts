import {
  type CancellationToken,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import { type DiagnosticReport, diagnosticReport, diagnosticReportInTurns } from '../diagnosticReports';
import { DueDocuments } from '../dueDocuments';
import type { CorpusFolder } from '../folder';
import { inBackground, type Session, sendQuietly } from '../session';
import { debounced, turns, untilCancelled } from '../timing';
import { normalUri } from '../uris';

/** How long diagnostics wait for a pause in the changes. */
const PAUSE_MS = 250;
const LATEST_MS = 1000;
/** Of how many documents, and after how long, what was found makes a partial result. */
const PORTION = 50;
const PORTION_MS = 200;

/** Diagnostics the client asks for, for the whole workspace too; a client that cannot ask, or that the server cannot ask to pull again, is sent them. */
export function handleDiagnostics(session: Session): void {
  if (session.support.pullsDiagnostics) answerPulls(session);
  else pushDiagnostics(session);
}

function answerPulls(session: Session): void {
  const answered = new Map<string, string>();
  const held = new Set<DueDocuments>();
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
      const report = diagnosticReport(session, folder, uri, params.previousResultId);
      const resultId = report?.resultId ?? params.previousResultId ?? '';
      answered.set(uri, resultId);
      return report === null
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, ...report };
    },
  );

  session.handle(WorkspaceDiagnosticRequest.type, { items: [] }, async (params, token) => {
    const due = new DueDocuments(session);
    held.add(due);
    const isOver = () => token.isCancellationRequested || shutDown;
    const { partialResultToken } = params;
    const report = (items: WorkspaceDiagnosticReport['items']) => {
      if (partialResultToken === undefined) return false;
      sendQuietly(() => session.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items }));
      return true;
    };
    try {
      const known = await knownResults(params.previousResultIds, isOver);
      due.addAll();
      let uris: Iterable<string> = [...known.keys()].filter(uri => session.folders.of(uri) === undefined);
      while (!isOver()) {
        const items = await reportsOf(session, uris, known, isOver, report);
        if (items.length > 0) return { items };
        if (!due.isReady) await pause(token);
        uris = due.take();
      }
      return { items: [] };
    } finally {
      held.delete(due);
    }
  });

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
      return folder !== undefined && before !== undefined && diagnosticReport(session, folder, uri, before) !== null;
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
    for (const due of held) due.add(folder, change);
    soon.ask();
  });
  session.onShutdown(() => {
    shutDown = true;
    soon.cancel();
    wake();
  });
}

/** The folder of a file, once something can be said about the file; another project may be found for its root meanwhile. */
async function readFolderOf(session: Session, uri: string, token: CancellationToken): Promise<CorpusFolder | undefined> {
  for (let folder = session.folders.of(uri); ; folder = session.folders.of(uri)) {
    if (folder !== undefined) await untilCancelled(folder.untilRead(uri), token);
    if (folder === session.folders.of(uri)) return folder;
  }
}

/** Result ids by normal URI. */
async function knownResults(
  results: readonly { readonly uri: string; readonly value: string }[],
  isOver: () => boolean,
): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const turn = turns();
  for (const { uri, value } of results) {
    known.set(normalUri(uri), value);
    if (!turn.isOver()) continue;
    await turn.next();
    if (isOver()) break;
  }
  return known;
}

/** Reports of the documents whose result differs from the known one, which is brought up to date. Portions that `send` takes are not returned. */
async function reportsOf(
  session: Session,
  uris: Iterable<string>,
  known: Map<string, string>,
  isOver: () => boolean,
  send: (items: WorkspaceDiagnosticReport['items']) => boolean,
): Promise<WorkspaceDiagnosticReport['items']> {
  const rest: WorkspaceDiagnosticReport['items'] = [];
  let portion: WorkspaceDiagnosticReport['items'] = [];
  let sent = Date.now();
  const hand = () => {
    if (portion.length > 0 && !send(portion)) rest.push(...portion);
    portion = [];
    sent = Date.now();
  };
  await lookThrough(session, uris, known, isOver, (uri, report) => {
    const version = session.documents.get(uri)?.version ?? null;
    portion.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, ...report });
    if (portion.length >= PORTION || Date.now() - sent >= PORTION_MS) hand();
  });
  hand();
  return rest;
}

/** Looks at documents in turns, and finds those whose diagnostics are others than the known ones. A document nobody heard of and with none is not found. */
async function lookThrough(
  session: Session,
  uris: Iterable<string>,
  known: Map<string, string>,
  isOver: () => boolean,
  found: (uri: string, report: Pick<DiagnosticReport, 'items'> & Partial<DiagnosticReport>) => void,
): Promise<void> {
  const turn = turns();
  for (const uri of uris) {
    const folder = session.folders.of(uri);
    const before = known.get(uri);
    const report = folder === undefined ? null : await diagnosticReportInTurns(session, folder, uri, before, turn);
    if (folder === undefined) {
      if (known.delete(uri)) found(uri, { items: [] });
    } else if (report !== null) {
      known.set(uri, report.resultId);
      if (report.items.length > 0 || before !== undefined) found(uri, report);
    }
    if (!turn.isOver()) continue;
    await turn.next();
    if (isOver()) return;
  }
}

/** For clients without pull diagnostics: only documents whose diagnostics differ from those last sent are sent. */
function pushDiagnostics(session: Session): void {
  const sent = new Map<string, string>();
  const due = new DueDocuments(session);
  let isSending = false;
  let isOver = false;
  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    try {
      while (due.isReady && !isOver) {
        await lookThrough(
          session,
          due.take(),
          sent,
          () => isOver,
          (uri, { items }) => sendQuietly(() => session.connection.sendDiagnostics({ uri, diagnostics: items })),
        );
      }
    } finally {
      isSending = false;
    }
  };
  const soon = debounced(PAUSE_MS, LATEST_MS, () => inBackground(session.connection, send));
  session.onChange((folder, change) => {
    due.add(folder, change);
    soon.ask();
  });
  session.onShutdown(() => {
    isOver = true;
    soon.cancel();
  });
}
