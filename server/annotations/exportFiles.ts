import type { ExportedFile } from '../core/annotations/formats/exchange';
import { exportMessages } from '../core/annotations/messages';
import type { Register } from '../core/entities/types';
import { decodeText } from '../decode';
import type { FileSource } from '../files';
import { idOf } from '../selection';
import type { AnnotationService } from './annotationService';

/** What is written to a file of an export: texts as UTF-8. */
export const bytesOfFile = (file: ExportedFile): Uint8Array => ('bytes' in file ? file.bytes : new TextEncoder().encode(file.text));

/** A sentence for each annotation file with lines that no export can have, because they could not be read. */
export function unreadableLines(service: AnnotationService, register: Register, folder: string): string[] {
  return service.problems(register).flatMap(({ uri, problems }) => {
    const file = idOf(folder, uri) ?? uri;
    const whole = problems.find(({ code }) => code === 'unreadable-file');
    if (whole !== undefined) return [exportMessages.unreadableFile(file, whole.message)];
    const lines = problems.filter(({ code }) => code === 'unreadable-line').length;
    return lines === 0 ? [] : [exportMessages.unreadableLines(lines, file)];
  });
}

/** How many folders up a file's companions are looked for: an annotator's folder and that of the article may be between. */
const MOST_FOLDERS_UP = 4;

/** The texts of named files in the folder of a file, or in the nearest folder above it that has one. */
export async function filesBeside(files: FileSource, uri: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of names) {
    let folder = uri;
    for (let up = 0; up < MOST_FOLDERS_UP && !found.has(name); up++) {
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
      const bytes = /:\/\/[^/]*\/./.test(`${folder}/.`) ? await files.read(`${folder}/${name}`) : null;
      if (bytes !== null) found.set(name, decodeText(bytes).text);
    }
  }
  return found;
}
