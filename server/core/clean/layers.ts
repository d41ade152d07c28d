import { guessThroughSource, handEditsBetween, type PlacedHandEdits, placeHandEdits } from './handEdits';
import { positionMapOf } from './positionMap';
import { applyEdits, copyOf, hashOf, scriptOf, serialiseScript } from './script';
import type { EditScript, HandEdit } from './types';

/** The files that stand where a copy and its script would; null where there is none. */
export interface FoundCopy {
  readonly copy: string | null;
  readonly scriptText: string | null;
  /** The script as it was read; null where there is none or it is not one. */
  readonly script: EditScript | null;
}

/**
 * - `missing`: there is no copy.
 * - `up to date`: copy and script are what would be written, edits by hand included.
 * - `stale`: the source, the verdicts or the options changed, and nobody edited the copy since it was written.
 * - `edited by hand`: the copy was edited since; its edits are known and become a layer of the script.
 * - `conflict`: it was edited since, and what it was edited from cannot be made again, as the source changed, too.
 * - `not ours`: a file without a script, and not the text that would be written.
 */
export type CopyState = 'missing' | 'up to date' | 'stale' | 'edited by hand' | 'conflict' | 'not ours';

/** A copy as it would be written over what is there. */
export interface LayeredCopy {
  readonly state: CopyState;
  readonly text: string;
  readonly script: EditScript;
}

/** Lays the edits made by hand in a copy that is there upon the base copy that `planned` (a script without any) makes now. */
export function layeredCopy(source: string, planned: EditScript, found: FoundCopy): LayeredCopy {
  const base = applyEdits(source, planned.edits);
  const bare = { text: base, script: planned };
  const { copy, script: old } = found;
  if (old === null) return { ...bare, state: copy === null ? 'missing' : copy === base ? 'stale' : 'not ours' };
  const layered = (state: CopyState, layer: PlacedHandEdits): LayeredCopy => {
    const script = scriptOf(planned.article, source, planned.edits, {
      options: planned.options,
      handEdits: layer.placed,
      unplaced: layer.unplaced,
    });
    return { state, text: applyEdits(base, layer.placed), script };
  };
  const sameSource = old.sourceHash === planned.sourceHash;
  const placed = (edits: readonly HandEdit[]): PlacedHandEdits => {
    const guess = sameSource
      ? guessThroughSource(positionMapOf(old.edits, source.length), positionMapOf(planned.edits, source.length))
      : undefined;
    const layer = placeHandEdits(edits, base, guess);
    const again = placeHandEdits(old.unplaced, base);
    return withoutOverlaps(layer, again);
  };
  const kept = layered('stale', placed(old.handEdits));
  if (copy === null) return { ...kept, state: 'missing' };
  if (copy === kept.text) return { ...kept, state: found.scriptText === serialiseScript(kept.script) ? 'up to date' : 'stale' };
  const made = sameSource ? copyOf(source, old) : null;
  if (old.copyHash === undefined ? copy === made : hashOf(copy) === old.copyHash) return kept;
  if (made === null || (old.copyHash !== undefined && hashOf(made) !== old.copyHash)) return { ...bare, state: 'conflict' };
  return layered('edited by hand', placed(handEditsBetween(applyEdits(source, old.edits), copy)));
}

/**
 * The script of a copy that was edited since it was written, with these edits recorded and nothing else changed: from then on the
 * source may change, and they are kept. Null where there is nothing to record, or the copy's base cannot be made again.
 */
export function withHandEdits(source: string, { copy, script }: FoundCopy): EditScript | null {
  if (copy === null || script === null || script.sourceHash !== hashOf(source)) return null;
  const before = copyOf(source, script);
  if (copy === before || (script.copyHash !== undefined && hashOf(before) !== script.copyHash)) return null;
  const handEdits = handEditsBetween(applyEdits(source, script.edits), copy);
  return { ...script, copyHash: hashOf(copy), handEdits };
}

/** What had no place before takes one now where nothing else stands. */
function withoutOverlaps(layer: PlacedHandEdits, again: PlacedHandEdits): PlacedHandEdits {
  const placed = [...layer.placed];
  const unplaced = [...again.unplaced, ...layer.unplaced];
  for (const edit of again.placed) {
    const free = placed.every(other => other.end <= edit.start || other.start >= edit.end);
    if (free) placed.push(edit);
    else unplaced.push(edit);
  }
  return { placed: placed.sort((a, b) => a.start - b.start || a.end - b.end), unplaced };
}
