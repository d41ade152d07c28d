import type { FollowedEntities, UnfinishedOperation } from '../core/annotations/operations';
import { type AnnotationFile, annotationsOf, putAnnotations } from '../core/annotations/store';
import { textHashOf } from '../core/annotations/textHash';
import type { Annotation } from '../core/annotations/types';
import { type Following, goingOn } from './annotationOperations';
import type { AnnotationParts } from './annotationParts';
import { inEach } from './filesEdit';
import { keyOf } from './heldFiles';

/** The register's text without a change, and with it. */
export interface RegisterChange {
  readonly before: string;
  readonly after: string;
}

/** A merger that annotations followed, and what each of them named before, by its id. */
interface Merger {
  readonly operation: string | null;
  readonly followed: FollowedEntities;
  readonly named: ReadonlyMap<string, string>;
}

/** A merger that was cut off: the annotations are as the register is now. */
export interface FinishedMerger {
  /** The ids of the entities that were merged into others. */
  readonly entities: readonly string[];
  /** The register has the change, or does not have it. */
  readonly state: 'before' | 'after';
  /** How many annotations were not as the register is. */
  readonly annotations: number;
}

/** Annotations go along when their entity is merged into another one or gets another id, and come back when that is undone. */
export class MergedEntities {
  readonly #parts: AnnotationParts;
  /** Those that annotations followed, the newest first: undoing the merger brings them back. */
  #mergers: readonly Merger[] = [];
  /** Mergers that were handed out as edits, with what is written down of them. */
  readonly #expected: { readonly followed: FollowedEntities; readonly operation: Promise<string | null> }[] = [];

  constructor(parts: AnnotationParts) {
    this.#parts = parts;
  }

  /** Writes down that {@link follow} is due once the register is changed, so that a kill in between loses nothing. */
  async expect(into: ReadonlyMap<string, string>, register: RegisterChange): Promise<void> {
    const followed = followedOf(into, register);
    const operation = this.#parts.operations.expect(followed).catch(() => null);
    this.#expected.unshift({ followed, operation });
    this.#expected.length = Math.min(this.#expected.length, MOST_EXPECTED);
    await operation;
  }

  /**
   * Entities were merged: annotations of each key of `into` are of its value now. Where an entity is in the register again, which
   * `isKnown` says, those that were its own before are given back to it. Returns whether any changed.
   */
  async follow(into: ReadonlyMap<string, string>, isKnown: (entity: string) => boolean, register: RegisterChange): Promise<boolean> {
    const undone = this.#mergers.filter(({ followed }) => Object.keys(followed.entities).every(isKnown));
    this.#mergers = this.#mergers.filter(merger => !undone.includes(merger));
    let changed = 0;
    for (const merger of undone) changed += await this.#giveBack(merger);
    if (into.size === 0) return changed > 0;
    const followed = followedOf(into, register);
    const at = this.#expected.findIndex(each => isSame(each.followed, followed));
    const expected = at < 0 ? null : await this.#expected.splice(at, 1)[0]?.operation;
    const { operation, named } = await this.#move(followed, { followed, ...goingOn(expected ?? null) });
    if (named.size > 0) this.#mergers = [{ operation, followed, named }, ...this.#mergers].slice(0, MOST_EXPECTED);
    return changed + named.size > 0;
  }

  /**
   * Completes mergers that were cut off, or takes them back, as the register is: with the change or without it. What the register does not
   * decide stays as it is, for the next time.
   */
  async finish(register: string, isKnown: (entity: string) => boolean): Promise<readonly FinishedMerger[]> {
    const { operations } = this.#parts;
    const finished: FinishedMerger[] = [];
    for (const operation of (await operations.unfinished()).filter(isOfEntities)) {
      const { followed } = operation;
      const isBegun = operation.files.length > 0;
      // An edit of the register that was offered, but perhaps never made, counts only where the text is exactly what it makes.
      const state = stateOf(followed, register, isBegun ? isKnown : null) ?? (isBegun ? null : 'before');
      if (state === null) continue;
      const isWanted = (followed.takesBack === undefined) === (state === 'after');
      const annotations = isWanted ? await this.#goOn(operation) : await operations.drop(operation);
      if (annotations > 0) finished.push({ entities: Object.keys(followed.entities), state, annotations });
    }
    return finished;
  }

  async #goOn(operation: UnfinishedOperation<FollowedEntities>): Promise<number> {
    const { followed } = operation;
    if (followed.takesBack !== undefined) return (await this.#parts.operations.goOnTakingBack(operation)) ?? 0;
    return (await this.#move(followed, { followed, goesOn: operation })).named.size;
  }

  async #move({ entities }: FollowedEntities, following: Following): Promise<Pick<Merger, 'operation' | 'named'>> {
    const named = new Map<string, string>();
    const heirs = new Map(Object.entries(entities));
    const operation = await this.#change(following, ({ id, entity }) => {
      const into = entity === undefined ? undefined : heirs.get(entity);
      if (entity !== undefined && into !== undefined) named.set(id, entity);
      return into;
    });
    return { operation, named };
  }

  /** An annotation that names yet another entity since stays as it is. */
  async #giveBack({ operation, followed, named }: Merger): Promise<number> {
    const given = new Set<string>();
    await this.#change(await this.#parts.operations.takingBack(operation, followed), ({ id, entity }) => {
      const before = named.get(id);
      if (before === undefined || followed.entities[before] !== entity) return undefined;
      given.add(id);
      return before;
    });
    return given.size;
  }

  /** Makes annotations name other entities, in one operation, whose id it answers; null where nothing is written down of it. */
  async #change(following: Following | undefined, entityFor: (annotation: Annotation) => string | undefined): Promise<string | null> {
    const { host, files, places, operations } = this.#parts;
    const modified = host.now();
    const changed = (file: AnnotationFile): Annotation[] =>
      annotationsOf(file).flatMap(annotation => {
        const entity = entityFor(annotation);
        return entity === undefined ? [] : [{ ...annotation, entity, modified }];
      });
    const held = files.held.withEntities().filter(({ file }) => changed(file).length > 0);
    const edit = inEach(file => putAnnotations(file, changed(file), places.textFor(file.article)));
    const placed = held.flatMap(({ file }) => annotationsOf(file).map(keyOf));
    return operations.make('change', held, { edit, placed }, following);
  }
}

/** So many mergers can be undone, and so many edits be waited for. */
const MOST_EXPECTED = 50;

const isOfEntities = (operation: UnfinishedOperation): operation is UnfinishedOperation<FollowedEntities> =>
  'entities' in operation.followed;

const isSame = (a: FollowedEntities, b: FollowedEntities): boolean => JSON.stringify(a.entities) === JSON.stringify(b.entities);

/** Whether the register has a change. One that was edited since says so by its entries; `isKnown` null: only its text counts. Null: not known. */
function stateOf(
  { entities, before, after }: FollowedEntities,
  register: string,
  isKnown: ((entity: string) => boolean) | null,
): 'before' | 'after' | null {
  const hash = hashOf(register);
  if (hash === after) return 'after';
  if (hash === before) return 'before';
  if (isKnown === null) return null;
  const [gone, into] = [Object.keys(entities), Object.values(entities)];
  if (gone.every(isKnown)) return 'before';
  return into.every(isKnown) && !gone.some(isKnown) ? 'after' : null;
}

const followedOf = (into: ReadonlyMap<string, string>, { before, after }: RegisterChange): FollowedEntities => ({
  entities: Object.fromEntries(into),
  before: hashOf(before),
  after: hashOf(after),
});

const hashOf = (register: string): string => textHashOf(register.replace(/^\ufeff/, ''));
