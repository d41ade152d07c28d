import { renameMeanings } from '../core/article/renamedMeanings';
import type { TextEdit } from '../core/text/problem';
import { type FileEdits, ownTextOf } from './edits';
import type { CorpusFolder } from './folder';

/** Edits of the register by which the entity `from` becomes `to`, with those of `articles.yaml`, where some articles say that it is meant. */
export const withMeanings = (folder: CorpusFolder, edits: readonly TextEdit[], from: string, to: string): FileEdits[] => [
  ['register', edits],
  ['articleEntries', renameMeanings(ownTextOf(folder, 'articleEntries'), from, to)],
];
