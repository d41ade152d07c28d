/** Knowledge bases, and the entities that are linked by them. Offsets and types are as `server/protocol` says. */

import type { WorkspaceEdit } from 'vscode-languageserver-protocol';

/** Requests of the client: what goes in, what comes out. */
export interface KnowledgeRequests {
  knowledgeBases: [KnowledgeBasesParams, readonly KnowledgeBaseItem[]];
  knowledgeShape: [KnowledgeShapeParams, KnowledgeShapeItem];
  importKnowledge: [ImportKnowledgeParams, KnowledgeSummary];
  removeKnowledge: [{ readonly base: string }, boolean];
  linkProposals: [LinkProposalsParams, LinkProposals];
  linkCandidates: [LinkCandidatesParams, readonly LinkCandidate[]];
  linkEntities: [LinkEntitiesParams, WorkspaceEdit];
}

/** `pressmark/knowledgeBases` → what was imported on this machine, by name; the same for every folder. */
export interface KnowledgeBasesParams {
  readonly folder?: string;
}
export interface KnowledgeBaseItem {
  readonly name: string;
  /** The name of the file it was read from. */
  readonly source: string;
  readonly items: number;
  /** ISO 8601, UTC. */
  readonly imported: string;
}
/** `pressmark/knowledgeShape` → what a file is, by its beginning; an error that says why where it cannot be read. */
export interface KnowledgeShapeParams {
  /** A file's URI. */
  readonly source: string;
}
export interface KnowledgeShapeItem {
  /** A name for the base: that of the file. */
  readonly name: string;
  /** `json` and `geonames` need no columns. */
  readonly form: 'json' | 'geonames' | 'table';
  readonly header: readonly string[];
  /** The first row. */
  readonly example: readonly string[];
  /** For each role the number of its column, from 0, as far as the names of the columns say. */
  readonly columns: Readonly<Record<string, number>>;
  /** All roles that a column may have. */
  readonly roles: readonly string[];
}
/** `pressmark/importKnowledge` → `KnowledgeSummary`; work-done progress and cancel. A base of the same name is replaced. */
export interface ImportKnowledgeParams {
  readonly source: string;
  readonly base: string;
  /** What the columns of a table are, where that is not what {@link KnowledgeShapeItem.columns} says. */
  readonly columns?: Readonly<Record<string, number>>;
  readonly workDoneToken?: string | number;
}
export interface KnowledgeSummary {
  readonly items: number;
  /** True where it was cancelled: nothing is kept of it. */
  readonly cancelled: boolean;
  /** The first lines that could not be read, a sentence each. */
  readonly problems: readonly string[];
  /** How many lines could not be read. */
  readonly broken: number;
}
/** `pressmark/linkProposals` → the entities that have no link and some candidates, those with the most mentions first. */
export interface LinkProposalsParams {
  readonly folder: string;
  /** Only this entity. */
  readonly entity?: string;
}
export interface LinkProposals {
  readonly proposals: readonly LinkProposal[];
  /** How many entities have no link and no candidate. */
  readonly without: number;
  /** How many knowledge bases there are. */
  readonly bases: number;
}
export interface LinkProposal {
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
  readonly candidates: readonly LinkCandidate[];
  /** True where the first candidate is beyond doubt. */
  readonly sure: boolean;
}
export interface LinkCandidate {
  /** A Wikidata item, `geonames:` with a number, or an address. */
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  /** 0 to 100. */
  readonly score: number;
  /** Why, a few words each. */
  readonly evidence: readonly string[];
}
/** `pressmark/linkCandidates` → the items that a name which is not in the register may be, the best first. */
export interface LinkCandidatesParams {
  readonly folder: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
}
/** `pressmark/linkEntities` → LSP `WorkspaceEdit` of `entities.yaml`: links and, where an entity has none, descriptions; or a new entity that is linked. */
export interface LinkEntitiesParams {
  readonly folder: string;
  readonly links: readonly LinkedEntity[];
}
export type LinkedEntity =
  | { readonly entity: string; readonly item: string }
  /** A name that becomes an entity. */
  | { readonly name: string; readonly type: string; readonly aliases: readonly string[]; readonly item: string };
