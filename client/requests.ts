import type { CancellationToken } from 'vscode-languageclient';
import { type RequestName, type Requests, requestMethods } from '../server/protocol';

/** Sends a request and gives its answer. Rejects with a sentence where the server is not running or cannot answer. */
export type Ask = <Name extends RequestName>(
  name: Name,
  params: Requests[Name][0],
  token?: CancellationToken,
) => Promise<Requests[Name][1]>;

/** The part of a language client that {@link asker} needs. */
interface Sender {
  sendRequest<R>(method: string, param: unknown, token?: CancellationToken): Promise<R>;
}

/** Turns a way to reach the server into {@link Ask}; `sender` rejects where the server cannot be reached. */
export function asker(sender: () => Promise<Sender>): Ask {
  return async (name, params, token) => {
    const client = await sender();
    // An undefined token would count as a second parameter, and the parameters would travel as a list.
    return token === undefined ? client.sendRequest(requestMethods[name], params) : client.sendRequest(requestMethods[name], params, token);
  };
}
