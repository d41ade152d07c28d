import type { CancellationToken } from 'vscode-languageserver';
import type { Exported } from '../../core/annotations/formats/exchange';
import { reportMessages, reportProblems } from '../../core/report/messages';
import { decodeText } from '../../decode';
import type { ReportParams } from '../../protocol';
import { draftReport } from '../../report/draft';
import { findStyle, type InSteps, REPORT_STYLES } from '../../report/request';
import type { StyleFile } from '../../report/styles';
import { uriOf } from '../../selection';
import type { CorpusFolder } from '../folder';
import { progressOf } from '../progress';
import type { Session } from '../session';
import { inTurns } from '../timing';
import { tagsOf } from './annotations';

/**
 * The report that a client asks for: what it has is found in turns, and another thread, where there is one, cites and writes it. Rejects
 * where it is cancelled, or what it is about does not exist.
 */
export async function reportOf(session: Session, folder: CorpusFolder, params: ReportParams, token: CancellationToken): Promise<Exported> {
  const { subject, format, around = 'sentence', style = REPORT_STYLES[0], language = 'en-US' } = params;
  const unlessCancelled = (): void => {
    if (token.isCancellationRequested) throw new Error(reportProblems.cancelled);
  };
  const inSteps: InSteps = steps => inTurns(steps, unlessCancelled);
  const progress = progressOf(session, params.workDoneToken);
  progress.begin(reportMessages.writing);
  try {
    const draft = await draftReport(
      { corpus: folder.corpus, annotations: folder.annotations, tags: tagsOf(folder) },
      {
        about: subject?.kind ?? 'all',
        value: subject?.value ?? '',
        format,
        context: around,
        style: await styleOf(session, folder, style),
        language,
        project: folder.name,
        day: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
      },
      inSteps,
    );
    const exported = await session.reports.write(draft, {
      inSteps,
      report: share => progress.report(share),
      onCancelled: listener => token.onCancellationRequested(listener),
      log: message => session.connection.console.warn(message),
    });
    unlessCancelled();
    return exported;
  } finally {
    progress.end();
  }
}

async function styleOf(session: Session, folder: CorpusFolder, style: string): Promise<string | StyleFile> {
  const found = await findStyle(style, async name => {
    const bytes = await session.files.read(uriOf(folder.uri, `pressmark/${name}`));
    return bytes && decodeText(bytes).text;
  });
  if (found === null) throw new Error(reportProblems.unknownStyle(style, REPORT_STYLES));
  return found;
}
