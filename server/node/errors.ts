import path from 'node:path';
import { URI } from 'vscode-uri';
import { fileMessages } from '../messages';

export const pathOf = (uri: string): string => URI.parse(uri).fsPath;

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** What went wrong with a file, in a sentence for the user. */
export const reasonOf = (error: unknown, file: string): string => {
  const reason = fileMessages.reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return `${path.basename(file)}: ${reason}`;
};

/** What `look` finds; null where there is no such file. Rejects with a sentence for the user. */
export async function nullWhereMissing<T>(uri: string, look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (isMissing(error)) return null;
    throw new Error(reasonOf(error, pathOf(uri)));
  }
}
