import { exportMessages } from './messages';

const NAME = 'pressmark-export.json';

/** A file that marks a folder of exported files, so that they are never read as articles. */
export interface ExportMarker {
  readonly path: string;
  readonly text: string;
}

/** The marker of an export; null where none of its files could be read as an article. */
export function exportMarkerFor(format: string, files: readonly { readonly path: string }[]): ExportMarker | null {
  if (!files.some(({ path }) => /\.(?:txt|text|md|markdown)$/i.test(path))) return null;
  return { path: NAME, text: `${JSON.stringify({ format, note: exportMessages.marker }, null, 2)}\n` };
}

/** True for the path or URI of a marker. */
export const isExportMarker = (path: string): boolean => path === NAME || path.endsWith(`/${NAME}`);
