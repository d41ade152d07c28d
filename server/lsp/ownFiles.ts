import { parseRegister } from '../core/entities/register/register';
import type { Register } from '../core/entities/types';
import type { Settings } from '../protocol';
import { uriOf } from '../selection';
import { LARGEST_OWN_FILE_KB } from '../settings';
import { type Lined, linedText } from './convert';

/** Pressmark's own files of a folder, by what they hold. */
const PATHS = {
  register: 'pressmark/entities.yaml',
  articleEntries: 'pressmark/articles.yaml',
  furniture: 'pressmark/furniture.yaml',
  codebook: 'pressmark/codebook.yaml',
  reuse: 'pressmark/reuse.jsonl',
} as const;

export type OwnFile = keyof typeof PATHS;

export const ownFiles = Object.keys(PATHS) as readonly OwnFile[];

export const ownFileUri = (folder: string, file: OwnFile): string => uriOf(folder, PATHS[file]);

/** Which of Pressmark's own files a URI is; null for any other file. */
export const ownFileOf = (folder: string, uri: string): OwnFile | null =>
  uri.includes('/pressmark/') ? (ownFiles.find(file => ownFileUri(folder, file) === uri) ?? null) : null;

/** Limits of Pressmark's own files: those of articles, where they are higher. */
export const ownFileLimits = (limits: Settings['files']): Settings['files'] => ({
  ...limits,
  maxSizeKB: Math.max(limits.maxSizeKB, LARGEST_OWN_FILE_KB),
});

/** A register and the text its spans are into. */
export interface RegisterView extends Lined, Register {}

/** Parses the text unless a register of it is at hand. */
export const registerView = (text: string, register: Register = parseRegister(text)): RegisterView => ({ ...linedText(text), ...register });
