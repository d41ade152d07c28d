/** Moving about in articles. Offsets and types are as `server/protocol` says. */
import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';

/** Requests of the client: what goes in, what comes out. */
export interface BrowsingRequests {
  nextMention: [NextMentionParams, NumberedMention | null];
  copies: [CopiesParams, PassageCopies | null];
  nameAt: [NameAtParams, NameAt | null];
  meaningChoices: [MeaningChoicesParams, MeaningChoices | null];
  furniture: [FurnitureParams, readonly FurnitureRun[]];
  passageChoices: [PassageChoicesParams, readonly PassageChoice[]];
}

/** `pressmark/nextMention` → `NumberedMention | null`; wraps around the corpus. */
export interface NextMentionParams {
  readonly uri: string;
  readonly position: Position;
  readonly direction: 'next' | 'previous';
  /** Default: the entity under the position, or the nearest one before it. */
  readonly entity?: string;
}
/** A mention of an entity: which of all its mentions it is in order of time, from 1. */
export interface NumberedMention extends Location {
  /** Of the entity. */
  readonly name: string;
  readonly number: number;
  readonly total: number;
}
/** `pressmark/copies` → `PassageCopies | null`: the passage at a position and the other places it occurs in. */
export interface CopiesParams {
  readonly uri: string;
  readonly position: Position;
}
export interface PassageCopies {
  readonly uri: string;
  readonly range: Range;
  readonly copies: readonly {
    readonly uri: string;
    readonly range: Range;
    readonly title: string;
    readonly kind: 'exact' | 'near';
    readonly similarity: number;
    readonly differences: number;
    /** Which words differ, in a clause. */
    readonly said: string;
    /** When its article was published, from this one on, as '3 days later'; absent where the dates do not show it. */
    readonly order?: string;
  }[];
}
/**
 * `pressmark/furniture` → `FurnitureRun[]`: the runs of page furniture and repeated lines of an article, in order. Each run of more
 * than one line is also a folding range of kind `comment` that begins and ends on the same lines, so that a client can fold them with
 * the editor's own command (`editor.fold` with `selectionLines`: the runs' first lines).
 */
export interface FurnitureParams {
  readonly uri: string;
}
export interface FurnitureRun {
  readonly range: Range;
  /** Lines that hold the run; those with one line do not fold. */
  readonly lines: number;
}
/** `pressmark/nameAt` → the name at a position of an article or of the register; null where there is none. */
export interface NameAtParams {
  readonly uri: string;
  readonly position: Position;
}
export interface NameAt {
  readonly folder: string;
  /** As it is written there. */
  readonly text: string;
  /** Absent for a name that is not in the register, and for one that several entities share. */
  readonly entity?: { readonly id: string; readonly name: string; readonly type: string };
  /** Of a name that the article proposes: the fullest one that it is short for there. */
  readonly suggested?: { readonly name: string; readonly type: string };
  /** Of a name that several entities have: their ids, as its card numbers them. */
  readonly meanings?: readonly string[];
}
/** `pressmark/meaningChoices` → what the name at a position may mean, and where that can be remembered; null where only one entity has the name. */
export interface MeaningChoicesParams {
  readonly uri: string;
  readonly position: Position;
}
export interface MeaningChoices {
  readonly folder: string;
  /** The name as it is written there. */
  readonly text: string;
  readonly choices: readonly MeaningChoice[];
}
export interface MeaningChoice {
  /** The entity that is meant, with its name and type; `scope` is `ask`, and there is none, where a rule is taken back. */
  readonly entity?: string;
  readonly name: string;
  readonly type?: string;
  readonly scope: 'article' | 'outlet' | 'companion' | 'ask';
  /** The same in words, with the name of the outlet or the companion. */
  readonly where: string;
  /** What speaks for it. */
  readonly detail: string;
  /** Of `articles.yaml` or `entities.yaml`. */
  readonly edit: WorkspaceEdit;
}
/** `pressmark/passageChoices`: what the code action 'Passage…' asks for a range. The command `pressmark.passage` takes the same. */
export interface PassageChoicesParams {
  readonly uri: string;
  readonly range: Range;
}
export interface PassageChoice {
  readonly title: string;
  /** Of `articles.yaml` or `furniture.yaml`. */
  readonly edit: WorkspaceEdit;
}
