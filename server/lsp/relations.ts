import type { Annotation } from '../core/annotations/types';
import type { CorpusFolder } from './folder';

/** The relations of a folder's annotations, from both ends. */
export interface Relations {
  /** By the id of the annotation that is named: which names it, and how. */
  readonly into: ReadonlyMap<string, readonly { readonly type: string; readonly from: Annotation }[]>;
  /** The names of relations, the most frequent first, then by name. */
  readonly types: readonly string[];
}

const kept = new WeakMap<CorpusFolder, { readonly revision: number; readonly relations: Relations }>();

/** Worked out once while no annotation changes, and only where somebody asks. */
export function relationsIn(folder: CorpusFolder): Relations {
  const known = kept.get(folder);
  if (known?.revision === folder.annotationsRevision) return known.relations;
  const into = new Map<string, { type: string; from: Annotation }[]>();
  const counts = new Map<string, number>();
  for (const article of folder.annotations.articles())
    for (const from of folder.annotations.written(article))
      for (const { type, target } of from.relations ?? []) {
        counts.set(type, (counts.get(type) ?? 0) + 1);
        const others = into.get(target);
        if (others === undefined) into.set(target, [{ type, from }]);
        else others.push({ type, from });
      }
  const types = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([type]) => type);
  const relations = { into, types };
  kept.set(folder, { revision: folder.annotationsRevision, relations });
  return relations;
}
