import type { AnnotationChanges } from './annotationChanges';
import type { AnnotationFiles } from './annotationFiles';
import type { AnnotationPlaces } from './annotationPlaces';

/** Annotations go along when their entity is merged into another one, and come back when that is undone. */
export class MergedEntities {
  readonly #files: AnnotationFiles;
  readonly #places: AnnotationPlaces;
  readonly #changes: AnnotationChanges;

  /** Annotations that went along, by id: undoing the merge brings them back. */
  readonly #moved = new Map<string, { readonly from: string; readonly to: string }>();

  constructor(files: AnnotationFiles, places: AnnotationPlaces, changes: AnnotationChanges) {
    this.#files = files;
    this.#places = places;
    this.#changes = changes;
  }

  /**
   * Entities were merged: annotations of each key of `into` are of its value now. Where an entity is in the register again, which
   * `isKnown` says, those that were its own before are given back to it. Returns whether any changed.
   */
  async follow(into: ReadonlyMap<string, string>, isKnown: (entity: string) => boolean): Promise<boolean> {
    const changes = new Map<string, string>();
    for (const [id, { from, to }] of this.#moved) {
      if (isKnown(from) && this.#places.find(id)?.annotation.entity === to) changes.set(id, from);
      if (isKnown(from)) this.#moved.delete(id);
    }
    const { held } = this.#files;
    for (const { id, entity } of into.size === 0 ? [] : held.articles().flatMap(article => held.annotationsOf(article))) {
      const to = entity === undefined ? undefined : into.get(entity);
      if (entity === undefined || to === undefined) continue;
      changes.set(id, to);
      this.#moved.set(id, { from: entity, to });
    }
    return (await this.#changes.updateAll([...changes].map(([id, entity]) => ({ id, change: { entity } })))) > 0;
  }
}
