import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import type { Session } from './session';

/** Runs a request that says how far it is, with a message that shows it and can cancel it; `run` gives the token to the request. */
export function withProgress<Result>(
  session: Session,
  options: { readonly location: vscode.ProgressLocation; readonly title: string },
  run: (workDoneToken: string, token: vscode.CancellationToken) => Promise<Result>,
): Thenable<Result> {
  return vscode.window.withProgress({ ...options, cancellable: true }, async (progress, token) => {
    const workDoneToken = crypto.randomUUID();
    let reached = 0;
    const listener = session.client?.onProgress(WorkDoneProgress.type, workDoneToken, report => {
      const percentage = report.kind === 'end' ? 100 : (report.percentage ?? reached);
      progress.report({ increment: percentage - reached, ...(report.message !== undefined && { message: report.message }) });
      reached = percentage;
    });
    try {
      return await run(workDoneToken, token);
    } finally {
      listener?.dispose();
    }
  });
}
