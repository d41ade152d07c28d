import { type Location, MessageType, ShowDocumentRequest, ShowMessageNotification, ShowMessageRequest } from 'vscode-languageserver';
import { COMMAND_MESSAGES } from './messages';
import { type Session, sendQuietly } from './session';

/** Something to choose. The title is what the editor shows and answers with: no two of a choice are the same. */
export interface Option<T> {
  readonly title: string;
  readonly value: T;
}

/** Editors show these in one line or a short list. */
export const MOST_OPTIONS = 10;

/** What the user chose; undefined where the choice was left. `argument`: what a command takes instead of asking. */
export async function choose<T>(
  session: Session,
  message: string,
  options: readonly Option<T>[],
  argument: string,
): Promise<T | undefined> {
  const shown = options.slice(0, MOST_OPTIONS);
  if (shown.length === 0) throw new Error(COMMAND_MESSAGES.missing(argument));
  try {
    const actions = shown.map(({ title }) => ({ title }));
    const chosen = await session.connection.sendRequest(ShowMessageRequest.type, { type: MessageType.Info, message, actions });
    return shown.find(({ title }) => title === chosen?.title)?.value;
  } catch {
    throw new Error(COMMAND_MESSAGES.cannotAsk(argument));
  }
}

/** Brings a place to the front. Where the editor cannot, it is named. */
export async function show(session: Session, { uri, range }: Location): Promise<void> {
  if (session.support.showsDocuments) {
    const { success } = await session.connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection: range });
    if (success) return;
  }
  notify(session, COMMAND_MESSAGES.place(uri, range.start.line + 1));
}

export const notify = (session: Session, message: string): void =>
  sendQuietly(() => session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }));
