import { URI } from 'vscode-uri';

/** One spelling per URI, because clients percent-encode differently; without a slash at its end. */
export function normalUri(uri: string): string {
  const normal = URI.parse(uri).toString();
  return normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

/** Last step of a URI's path, decoded. */
export const baseName = (uri: string): string => URI.parse(uri).path.replace(/\/+$/, '').split('/').at(-1) ?? uri;
