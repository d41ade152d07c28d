import type { Codebook } from '../core/annotations/codebook';
import { codebookIn } from './codebookText';
import type { CorpusFolder } from './folder';

/** A folder's codebook as the editor has it, read once for each text; without tags where there is none. */
export const codebookOf = (folder: CorpusFolder): Codebook => codebookIn(folder.ownText('codebook'));
