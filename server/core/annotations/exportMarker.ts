const NAME = 'pressmark-export.json';

/** A file that marks a folder of exported files, so that they are never read as articles. */
export interface ExportMarker {
  readonly path: string;
  readonly text: string;
}

/** The marker of an export; null where none of its files could be taken for an article. */
export function exportMarkerFor(format: string, files: readonly { readonly path: string }[]): ExportMarker | null {
  if (!files.some(({ path }) => /\.(?:txt|md)$/i.test(path))) return null;
  const note = 'Pressmark exported the files in this folder. It does not read them as articles. To have them read, delete this file.';
  return { path: NAME, text: `${JSON.stringify({ format, note }, null, 2)}\n` };
}

/** True for the path or URI of a marker. */
export const isExportMarker = (path: string): boolean => path === NAME || path.endsWith(`/${NAME}`);
