import { type Codebook, parseCodebook } from '../core/annotations/codebook';
import type { Lined } from './convert';
import type { CorpusFolder } from './folder';

/** A folder's codebook as the editor has it, read once for each text; without tags where there is none. */
export function codebookOf(folder: CorpusFolder): Codebook {
  const lined = folder.ownText('codebook');
  if (lined === null) return NO_TAGS;
  const known = read.get(lined) ?? parseCodebook(lined.text);
  read.set(lined, known);
  return known;
}

const NO_TAGS: Codebook = { tags: [], problems: [] };

const read = new WeakMap<Lined, Codebook>();
