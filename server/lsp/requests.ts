import { RequestType } from 'vscode-languageserver';
import { type RequestName, type Requests, requestMethods } from '../protocol';

type RequestTypes = { readonly [Name in RequestName]: RequestType<Requests[Name][0], Requests[Name][1], unknown> };

/** Pressmark's own requests as the connection takes them, typed by the protocol's table. */
export const requests = Object.fromEntries(
  Object.entries(requestMethods).map(([name, method]) => [name, new RequestType(method)]),
) as unknown as RequestTypes;
