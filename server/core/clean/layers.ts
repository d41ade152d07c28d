import { guessThroughSource, handEditsBetween, type PlacedHandEdits, placeHandEdits } from './handEdits';
import { positionMapOf } from './positionMap';
import { applyEdits, applyScript, hashOf, scriptOf, serialiseScript } from './script';
import type { EditScript, HandEdit } from './types';

/** The files at the place of a cleaned copy and its script; null where there is none. */
export interface FoundCleaned {
  readonly cleaned: string | null;
  readonly scriptText: string | null;
  /** The script as it was read; null where there is none or it is not one. */
  readonly script: EditScript | null;
}

/**
 * - `missing`: there is no cleaned copy.
 * - `up to date`: cleaned copy and script are what would be written, edits by hand included.
 * - `stale`: the source, the verdicts or the options changed, and nobody edited the cleaned copy since it was written.
 * - `edited by hand`: the cleaned copy was edited since; its edits are known and become a layer of the script.
 * - `conflict`: it was edited since, and what it was edited from cannot be made again, as the source changed, too.
 * - `not ours`: a file without a script, and not the text that would be written.
 */
export type CleanedState = 'missing' | 'up to date' | 'stale' | 'edited by hand' | 'conflict' | 'not ours';

/** A cleaned copy as it would be written over the existing one. */
export interface LayeredText {
  readonly state: CleanedState;
  readonly text: string;
  readonly script: EditScript;
}

/** Adds the edits made by hand in an existing cleaned copy to the base text that `planned` (a script without any) makes now. */
export function layeredText(source: string, planned: EditScript, found: FoundCleaned): LayeredText {
  const base = applyEdits(source, planned.edits);
  const bare = { text: base, script: planned };
  const { cleaned, script: old } = found;
  if (old === null) return { ...bare, state: cleaned === null ? 'missing' : cleaned === base ? 'stale' : 'not ours' };
  const layered = (state: CleanedState, layer: PlacedHandEdits): LayeredText => {
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
  if (cleaned === null) return { ...kept, state: 'missing' };
  if (cleaned === kept.text) return { ...kept, state: serialiseScript(old) === serialiseScript(kept.script) ? 'up to date' : 'stale' };
  const made = sameSource ? applyScript(source, old) : null;
  if (old.cleanedHash === undefined ? cleaned === made : hashOf(cleaned) === old.cleanedHash) return kept;
  if (made === null || (old.cleanedHash !== undefined && hashOf(made) !== old.cleanedHash)) return { ...bare, state: 'conflict' };
  return layered('edited by hand', placed(handEditsBetween(applyEdits(source, old.edits), cleaned)));
}

/**
 * The script of a cleaned copy that was edited since it was written, with these edits recorded and nothing else changed: from then on the
 * source may change, and they are kept. Null where there is nothing to record, or the cleaned copy's base cannot be made again.
 */
export function withHandEdits(source: string, { cleaned, script }: FoundCleaned): EditScript | null {
  if (cleaned === null || script === null || script.sourceHash !== hashOf(source)) return null;
  const before = applyScript(source, script);
  if (cleaned === before || (script.cleanedHash !== undefined && hashOf(before) !== script.cleanedHash)) return null;
  const handEdits = handEditsBetween(applyEdits(source, script.edits), cleaned);
  return { ...script, cleanedHash: hashOf(cleaned), handEdits };
}

/** An edit without a place gets one now where nothing else is. */
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
