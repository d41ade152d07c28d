import { URI } from 'vscode-uri';

/** One spelling per URI, because clients percent-encode differently; without a slash at its end. */
export function normalUri(uri: string): string {
  const normal = URI.parse(uri).toString();
  return normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

/** Last step of a URI's path, decoded. */
export const baseName = (uri: string): string =>
  URI.parse(uri)
    .path.replace(/(?<!\/)\/+$/, '')
    .split('/')
    .at(-1) ?? uri;

/** The path, decoded, that leads from the folder of one file to another of the same place: './b.txt', '../c/d.txt'; null between two places. */
export function relativePath(from: string, to: string): string | null {
  const [start, end] = [URI.parse(from), URI.parse(to)];
  if (start.scheme !== end.scheme || start.authority !== end.authority) return null;
  const [above, steps] = [start.path.split('/').slice(0, -1), end.path.split('/')];
  let shared = 0;
  while (shared < above.length && shared < steps.length - 1 && above[shared] === steps[shared]) shared++;
  const up = above.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...steps.slice(shared)].join('/');
}
