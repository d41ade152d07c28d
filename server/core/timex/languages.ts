import { ENGLISH } from './english/grammar';
import type { Language } from './language';

/** The language of texts that say nothing of theirs. A second language is a folder beside `english`, and a choice to be made here. */
export const DEFAULT_LANGUAGE: Language = ENGLISH;
