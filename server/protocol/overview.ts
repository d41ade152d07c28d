/** Views of a whole folder: a graph of who is named with whom, a timeline, a map. Offsets and types are as `server/protocol` says. */
import type { Range } from 'vscode-languageserver-protocol';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface OverviewRequests {
  cooccurrence: [CooccurrenceParams, Cooccurrence];
  cooccurrencePlaces: [CooccurrencePlacesParams, Page<CooccurrencePlace>];
  cooccurrenceFile: [CooccurrenceFileParams, string];
  timeline: [TimelineParams, TimelineAnswer];
  placesOnMap: [PlacesOnMapParams, PlacesOnMap];
}

/** Days of publication, both included, as ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; an absent side is open. An undated article is in no closed period. */
export interface PeriodParams {
  readonly from?: string;
  readonly to?: string;
}

/** `pressmark/cooccurrence` → entities of the register, and names that are suggested for it, that are named together. Asked again, the reading goes on, until `isComplete`. */
export interface CooccurrenceParams extends PeriodParams {
  readonly folder: string;
  readonly by: 'sentence' | 'paragraph' | 'article';
  /** Only entities of these types. */
  readonly types?: readonly string[];
  /** Only pairs that are named together at least so often. */
  readonly least?: number;
  /** With the first of the names that are suggested for the register. */
  readonly suggested?: boolean;
}
export interface Cooccurrence {
  /** The most mentioned first, at most some hundred; then `totalNodes` is more. */
  readonly nodes: readonly CooccurrenceNode[];
  /** Pairs of these, the most frequent first, at most some thousand. */
  readonly edges: readonly CooccurrenceEdge[];
  readonly totalNodes: number;
  readonly totalEdges: number;
  /** In how many articles of how many was looked so far. */
  readonly searched: number;
  readonly articles: number;
  readonly isComplete: boolean;
}
export interface CooccurrenceNode {
  /** The id of an entity; of a suggested name, something that no entity has as its id. */
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
  readonly articles: number;
  /** Of a name that is suggested for the register: the other names that it would have there. */
  readonly aliases?: readonly string[];
}
/** `a` and `b` are indices of `nodes`. */
export interface CooccurrenceEdge {
  readonly a: number;
  readonly b: number;
  /** In how many sentences, paragraphs or articles both are named. */
  readonly weight: number;
  readonly articles: number;
}

/** `pressmark/cooccurrencePlaces` → the sentences, paragraphs or articles that name two entities, in order of time. */
export interface CooccurrencePlacesParams extends Paging, PeriodParams {
  readonly folder: string;
  readonly by: CooccurrenceParams['by'];
  /** Two ids. */
  readonly entities: readonly string[];
  readonly suggested?: boolean;
}
export interface CooccurrencePlace {
  readonly uri: string;
  readonly range: Range;
  /** What is at the range, white space as one blank; of an article its title. */
  readonly text: string;
  /** Where in `text` the two are named, sorted. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
  readonly title: string;
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
}

/** `pressmark/cooccurrenceFile` → all of the graph as a file's text; `communities` are numbers of the nodes by their ids. */
export interface CooccurrenceFileParams extends CooccurrenceParams {
  readonly format: 'tsv' | 'graphml' | 'gexf';
  readonly communities?: Readonly<Record<string, number>>;
}

/** `pressmark/timeline` → articles, dates and entities over time; of the entities given, else of those mentioned most. */
export interface TimelineParams extends PeriodParams {
  readonly folder: string;
  readonly entities?: readonly string[];
}
export interface TimelineAnswer {
  readonly grain: 'day' | 'month' | 'year';
  /** ISO values without a gap between them; empty where no article has a date. Lists below have a number for each. */
  readonly bins: readonly string[];
  readonly articles: readonly number[];
  readonly dates: readonly number[];
  readonly series: readonly {
    readonly entity: string;
    readonly name: string;
    readonly type: string;
    readonly mentions: number;
    readonly counts: readonly number[];
  }[];
  /** Articles that are in no bin. */
  readonly undated: number;
  /** Dates that are named and are before or after the bins. */
  readonly before: number;
  readonly after: number;
}

/** `pressmark/placesOnMap` → the places of the register that are mentioned, most mentions first. */
export interface PlacesOnMapParams extends PeriodParams {
  readonly folder: string;
}
export interface PlacesOnMap {
  readonly places: readonly PlaceOnMap[];
}
export interface PlaceOnMap {
  readonly entity: string;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  /** Latitude and longitude in degrees; absent where they are not known, or several places have the name. */
  readonly at?: readonly [number, number];
  /** Where they are from. */
  readonly source?: 'register' | 'knowledge' | 'geonames';
  /** Places that have the name, the largest first, where there are several. */
  readonly candidates?: readonly PlaceCandidate[];
}
export interface PlaceCandidate {
  /** 'Halifax, Canada' */
  readonly label: string;
  readonly at: readonly [number, number];
  /** How many people live there; absent for a country. */
  readonly population?: number;
}
