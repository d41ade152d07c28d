/** Changes of the register. Offsets and types are as `server/protocol` says. */

import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { EntityItem } from './entities';

/** Requests of the client: what goes in, what comes out. */
export interface RegisterRequests {
  addEntity: [AddEntityParams, WorkspaceEdit];
  acceptNames: [AcceptNamesParams, WorkspaceEdit];
  dismissNames: [DismissNamesParams, number];
  editEntity: [EditEntityParams, WorkspaceEdit];
  entityAliases: [EntityAliasesParams, readonly string[]];
  mergeCandidates: [MergeCandidatesParams, readonly EntityItem[]];
  mergeEntities: [MergeEntitiesParams, MergeResult];
}

/** `pressmark/addEntity` → LSP `WorkspaceEdit` of `entities.yaml`: a new entry, or a new alias of the entity given. */
export interface AddEntityParams {
  readonly folder: string;
  readonly name: string;
  readonly type: string;
  /** Makes `name` an alias of this entity instead. */
  readonly aliasOf?: string;
}
/** `pressmark/acceptNames` → LSP `WorkspaceEdit` of `entities.yaml`: an entry for each name that the register has not, or new aliases of the entity `into`. */
export interface AcceptNamesParams {
  readonly folder: string;
  readonly names: readonly AcceptedName[];
  /** All suggested names with this score or a better one, too; see `pressmark/nameScores`. */
  readonly above?: number;
  readonly into?: string;
}
export interface AcceptedName {
  readonly name: string;
  readonly type: string;
  readonly aliases?: readonly string[];
}
/** `pressmark/dismissNames` → how many names are suggested no more that were before. It can be taken back with `pressmark/undoAnnotations`. */
export interface DismissNamesParams {
  readonly folder: string;
  readonly dismissed: readonly string[];
}
/** `pressmark/editEntity` → LSP `WorkspaceEdit` of `entities.yaml` that makes one change of one entity; an error that says why where it cannot be made. */
export interface EditEntityParams {
  readonly folder: string;
  readonly entity: string;
  readonly change: EntityChange;
}
export type EntityChange =
  /** The old name stays as an alias. */
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'addAlias' | 'removeAlias'; readonly alias: string }
  /** Makes an alias an entity of its own, of the same type. */
  | { readonly kind: 'splitAlias'; readonly alias: string }
  | { readonly kind: 'setType'; readonly type: string }
  /** Latitude and longitude in degrees. */
  | { readonly kind: 'setCoordinates'; readonly coordinates: readonly [number, number] }
  | { readonly kind: 'remove' };
/** `pressmark/entityAliases` → the aliases of an entity, in the order of the register. */
export interface EntityAliasesParams {
  readonly folder: string;
  readonly entity: string;
}
/** `pressmark/mergeCandidates` → entities that `entity` may be the same as, the best guesses of its own type first, never itself. */
export interface MergeCandidatesParams {
  readonly folder: string;
  readonly entity: string;
  /** Only entities one of whose names holds every one of these words. */
  readonly filter?: string;
  readonly limit: number;
}
/**
 * `pressmark/mergeEntities`: the names of the entity `from` become those of `into`, which also gets the fields it lacks. Fields that
 * both have with different values are conflicts: without a choice for each in `keep` they are the answer, and no edit is made.
 */
export interface MergeEntitiesParams {
  readonly folder: string;
  readonly into: string;
  readonly from: string;
  readonly keep?: Readonly<Record<string, 'into' | 'from'>>;
}
export interface MergeResult {
  /** Of `entities.yaml`; null where there are conflicts. */
  readonly edit: WorkspaceEdit | null;
  readonly conflicts: readonly MergeConflict[];
}
/** A field that two entities have with different values, as they are written. */
export interface MergeConflict {
  readonly field: string;
  readonly into: string;
  readonly from: string;
}
