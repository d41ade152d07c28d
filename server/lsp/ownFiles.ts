import { parseRegister } from '../core/entities/register';
import type { Register } from '../core/entities/types';
import { uriOf } from '../selection';
import { type Lined, linedText } from './convert';

/** Pressmark's own files of a folder, by what they hold. */
const PATHS = { register: 'pressmark/entities.yaml', facts: 'pressmark/articles.yaml', codebook: 'pressmark/codebook.yaml' } as const;

export type OwnFile = keyof typeof PATHS;

export const ownFiles = Object.keys(PATHS) as readonly OwnFile[];

export const ownFileUri = (folder: string, file: OwnFile): string => uriOf(folder, PATHS[file]);

/** A register and the text its spans are into. */
export interface RegisterView extends Lined, Register {}

/** Parses the text unless a register of it is at hand. */
export const registerView = (text: string, register: Register = parseRegister(text)): RegisterView => ({ ...linedText(text), ...register });
