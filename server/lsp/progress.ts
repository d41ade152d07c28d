import { WorkDoneProgress } from 'vscode-languageserver';
import { type Session, sendQuietly } from './session';

/** What a request that takes long says of its progress. */
export interface Progress {
  begin(title: string): void;
  /** @param share 0 to 1 */
  report(share: number, message?: string): void;
  end(): void;
}

/** Progress under the token that the request came with; without one, nothing is said. A share is said again only where its percentage differs. */
export function progressOf(session: Session, token: string | number | undefined): Progress {
  let said = '';
  const send = (value: object): void => {
    if (token !== undefined) sendQuietly(() => session.connection.sendProgress(WorkDoneProgress.type, token, value as never));
  };
  return {
    begin: title => send({ kind: 'begin', title, percentage: 0, cancellable: true }),
    report(share, message) {
      const percentage = Math.floor(100 * share);
      if (said === `${percentage} ${message}`) return;
      said = `${percentage} ${message}`;
      send({ kind: 'report', percentage, ...(message !== undefined && { message }) });
    },
    end: () => send({ kind: 'end' }),
  };
}
