/** Annotations, the codebook, and undoing changes of them. Offsets and types are as `server/protocol` says. */

import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Page, Paging } from './paging';

/** Requests of the client: what goes in, what comes out. */
export interface AnnotationRequests {
  annotations: [AnnotationsParams, Page<AnnotationItem>];
  annotationGroups: [AnnotationGroupsParams, Page<AnnotationGroupItem>];
  annotationPlace: [AnnotationPlaceParams, AnnotationPlace | null];
  codebook: [CodebookParams, readonly TagItem[]];
  annotationUnits: [AnnotationUnitsParams, readonly AnnotationUnit[]];
  annotate: [AnnotateParams, AnnotationItem];
  updateAnnotation: [UpdateAnnotationParams, AnnotationItem];
  deleteAnnotation: [DeleteAnnotationParams, null];
  restoreAnnotation: [RestoreAnnotationParams, AnnotationItem];
  reattachAnnotation: [ReattachAnnotationParams, AnnotationItem];
  undoAnnotations: [UndoAnnotationsParams, TakenBack | null];
  redoAnnotations: [UndoAnnotationsParams, TakenBack | null];
  annotateAll: [AnnotateAllParams, AnnotateAllResult];
  deleteAnnotations: [DeleteAnnotationsParams, number];
  tagAnnotations: [TagAnnotationsParams, number];
  stretchAnnotation: [StretchAnnotationParams, AnnotationItem];
  changeTag: [ChangeTagParams, TagChangeResult];
  copySuggestions: [CopySuggestionsParams, CopySuggestionItem[]];
  annotatedAt: [AnnotatedAtParams, AnnotatedAt];
  decideCopies: [DecideCopiesParams, number];
}

export interface TagItem {
  readonly name: string;
  readonly color: string;
  readonly description?: string;
  readonly key?: string;
  /** The names of the tags that it is below, from the top; absent for a tag at the top. */
  readonly above?: readonly string[];
  readonly examples?: readonly string[];
  /** Units of text and types of entities; absent for all. */
  readonly appliesTo?: readonly string[];
}
/** `pressmark/codebook`: `{folder}` → the tags, each before those below it; an empty list where there is no codebook. */
export interface CodebookParams {
  readonly folder: string;
}
/** `pressmark/annotations`: of one article, or of the folder. */
export interface AnnotationsParams extends Paging {
  readonly folder: string;
  readonly uri?: string;
  /** With `uri`: only those whose text the position is in or beside. */
  readonly position?: Position;
  readonly filter?: { readonly tag?: string; readonly annotator?: string; readonly orphans?: boolean; readonly words?: string };
  /** Instead of `filter`: words, `tag:`, `entity:`, `article:`, `annotator:`, `outlet:`, `date:` and `state:`, as a person types them. */
  readonly query?: string;
  /** Of a folder's annotations those of this group, by its key; in the order of their texts. */
  readonly within?: { readonly group: AnnotationGrouping; readonly key: string };
}
/** How a list of annotations is arranged; `text` has no groups. */
export type AnnotationGrouping = 'text' | 'tag' | 'entity' | 'article' | 'annotator' | 'outlet' | 'date' | 'state';
/** `pressmark/annotationGroups`: the groups of a folder's annotations, orphans apart and first. */
export interface AnnotationGroupsParams extends Paging {
  readonly folder: string;
  readonly group: AnnotationGrouping;
  /** As in {@link AnnotationsParams}. */
  readonly query?: string;
}
export interface AnnotationGroupItem {
  readonly key: string;
  /** A tag, the name of an entity, the path of an article, an annotator, an outlet, a month as `2018-08`, a state; empty where they have none. */
  readonly name: string;
  readonly count: number;
  /** Of a tag. */
  readonly color?: string;
  readonly above?: readonly string[];
  /** The id of an entity; its type is absent where the register does not have it. */
  readonly entity?: string;
  readonly entityType?: string;
  /** Present for those that cannot be found in their article. */
  readonly isOrphans?: true;
}
/** `pressmark/annotationPlace`: where the innermost annotation at a position of an article is in the list; null where there is none. */
export interface AnnotationPlaceParams {
  readonly folder: string;
  readonly uri: string;
  readonly position: Position;
  readonly group: AnnotationGrouping;
  readonly query?: string;
}
export interface AnnotationPlace {
  readonly id: string;
  /** Among those of its group, or of all where there are no groups. */
  readonly index: number;
  readonly group?: { readonly key: string; readonly index: number };
}
export interface AnnotationItem {
  readonly kind: 'annotation';
  readonly id: string;
  readonly uri: string;
  readonly annotator: string;
  /** Present for those of the current annotator. */
  readonly mine?: true;
  readonly quote: string;
  readonly tag?: string;
  readonly color?: string;
  readonly entity?: string;
  readonly entityName?: string;
  readonly note?: string;
  /** Values by name. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly certainty?: Certainty;
  /** Absent where there are none. */
  readonly relations?: readonly RelationItem[];
  readonly replies?: readonly ReplyItem[];
  /** Present where what was asked in the note or its replies is settled. */
  readonly resolved?: true;
  readonly state: 'exact' | 'moved' | 'fuzzy' | 'orphan';
  readonly score?: number;
  /** Absent for an orphan. */
  readonly range?: Range;
  readonly created: string;
  readonly modified?: string;
  /** Of the article; the date as ISO, possibly partial. Absent where they are not known. */
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  /** Present where it is not on the disk yet, because it could not be written. */
  readonly unwritten?: true;
}
/** What somebody answered to a note. */
export interface ReplyItem {
  readonly id: string;
  /** Empty where it is not known. */
  readonly annotator: string;
  /** Present for those of the current annotator. */
  readonly mine?: true;
  /** Markdown. */
  readonly text: string;
  readonly created: string;
  readonly modified?: string;
}
/** A relation to another annotation, as in 'cause of'. */
export interface RelationItem {
  readonly type: string;
  /** The other annotation's id; what it says is absent where it no longer exists. */
  readonly target: string;
  readonly quote?: string;
  readonly tag?: string;
}
/** `pressmark/annotate` → `AnnotationItem`. An empty range takes the mention it is on, else the word. */
export interface AnnotateParams {
  readonly uri: string;
  readonly range: Range;
  readonly tag?: string;
  readonly entity?: string;
  readonly note?: string;
  /** Values by name. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly certainty?: Certainty;
  /** To other annotations of the folder, by their ids. */
  readonly relations?: readonly { readonly type: string; readonly target: string }[];
}
/** The same annotation at many places, as those of a concordance. At least one of tag, entity and note is given. */
export interface AnnotateAllParams extends Omit<AnnotateParams, 'uri' | 'range'> {
  readonly folder: string;
  readonly places: readonly { readonly uri: string; readonly range: Range }[];
  readonly workDoneToken?: string | number;
}
export interface AnnotateAllResult {
  /** Of the annotations that were made; where the request was cancelled, of those that were made before. */
  readonly ids: readonly string[];
  /** How many places had this annotation already. */
  readonly already: number;
}
/** How sure the annotator is. */
export type Certainty = 'high' | 'medium' | 'low';
/** `pressmark/updateAnnotation` → `AnnotationItem`; null clears a field; `range` anchors it again (an orphan, too). */
export interface UpdateAnnotationParams {
  readonly folder: string;
  readonly id: string;
  readonly tag?: string | null;
  readonly entity?: string | null;
  readonly note?: string | null;
  /** All of them: one that is not given is taken away. */
  readonly attributes?: Readonly<Record<string, string>> | null;
  readonly certainty?: Certainty | null;
  readonly resolved?: boolean;
  readonly range?: Range;
  /** What `range` is in, where that is the cleaned copy and not the article. */
  readonly uri?: string;
}
/** `pressmark/deleteAnnotations` → how many there were: one change, which is undone as one. */
export interface DeleteAnnotationsParams {
  readonly folder: string;
  readonly ids: readonly string[];
}
/** `pressmark/tagAnnotations` → how many got the tag: one change, which is undone as one. */
export interface TagAnnotationsParams {
  readonly folder: string;
  readonly ids: readonly string[];
  readonly tag: string;
}
export interface DeleteAnnotationParams {
  readonly folder: string;
  readonly id: string;
}
/** `pressmark/restoreAnnotation` → `AnnotationItem`: one deleted in this session, as it was. */
export interface RestoreAnnotationParams {
  readonly folder: string;
  readonly id: string;
}
/** `pressmark/annotationUnits`: what there is to annotate at a position, the likeliest first, each span once. */
export interface AnnotationUnitsParams {
  readonly uri: string;
  readonly position: Position;
}
export interface AnnotationUnit {
  readonly unit: 'sentence' | 'passage' | 'name' | 'word';
  readonly range: Range;
  /** Its text on one line. */
  readonly quote: string;
}
/**
 * `pressmark/stretchAnnotation` → `AnnotationItem`: the border that is nearer to the position moves to the next border of a word,
 * sentence or passage, outwards or inwards; where there is none, nothing changes.
 */
export interface StretchAnnotationParams {
  /** Of the article, or of its cleaned copy. */
  readonly uri: string;
  readonly id: string;
  readonly position: Position;
  readonly unit: 'word' | 'sentence' | 'passage';
  readonly direction: 'extend' | 'shrink';
}
/**
 * `pressmark/changeTag`: one change of a tag of the codebook. Its annotations follow when the client makes the edit of `codebook.yaml`, and
 * come back when that is undone.
 */
export interface ChangeTagParams {
  readonly folder: string;
  readonly tag: string;
  readonly change: TagChange;
  /** True for the counts alone. */
  readonly preview?: boolean;
}
export type TagChange =
  | { readonly kind: 'rename'; readonly name: string }
  /** Its annotations get the other tag, and the tags below it are below that one. */
  | { readonly kind: 'merge'; readonly into: string }
  /** Below another tag; null for the top. No annotation changes. */
  | { readonly kind: 'move'; readonly parent: string | null }
  /** Annotations that say nothing else are deleted, the others lose the tag. */
  | { readonly kind: 'delete' }
  /**
   * Annotations get tags that are added beside it, or are there already, each by its id; those that are not named keep the tag, which goes
   * from the codebook where that is asked for.
   */
  | {
      readonly kind: 'split';
      readonly into: readonly { readonly tag: string; readonly ids: readonly string[] }[];
      readonly removes: boolean;
    };
export interface TagChangeResult {
  /** Null for a preview, and where the codebook stays as it is. */
  readonly edit: WorkspaceEdit | null;
  /** How many annotations change, in how many articles; and how many of them are deleted. */
  readonly annotations: number;
  readonly articles: number;
  readonly deleted: number;
}
/**
 * `pressmark/reattachAnnotation` → `AnnotationItem`: puts an annotation on a place of another article, or of its own. It keeps its id, its
 * annotator and what it says. An empty range takes the mention it is on, else the word.
 */
export interface ReattachAnnotationParams {
  readonly folder: string;
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
}
/**
 * `pressmark/undoAnnotations` takes the last change of annotations back, however many it was about and also after a restart;
 * `pressmark/redoAnnotations` makes the one taken back last again. What was changed since by anybody else stays as it is. Null where there is none.
 */
export interface UndoAnnotationsParams {
  readonly folder: string;
}
export interface TakenBack {
  /** What the change was. */
  readonly kind: 'create' | 'change' | 'delete' | 'import' | 'move' | 'dismiss';
  /** Annotations that are different now. */
  readonly changed: number;
  /** Annotations that stay as they are, because they were changed since. */
  readonly kept: number;
}

/**
 * `pressmark/copySuggestions`: the annotations that could be made in copies of the passages they are on. With `id`, where else one annotation
 * could be made; with `uri`, which annotations of other articles could be made in that article. Without what was dismissed.
 */
export interface CopySuggestionsParams {
  readonly folder: string;
  readonly id?: string;
  readonly uri?: string;
}
export interface CopySuggestionItem extends SuggestedPlace {
  readonly range: Range;
  /** The words there, and the text around them, each on one line. */
  readonly left: string;
  readonly quote: string;
  readonly right: string;
  /** Title of the article it would be made in, and of the one it is from. */
  readonly title: string;
  readonly fromTitle: string;
  readonly fromUri: string;
  readonly annotator: string;
  readonly tag?: string;
  readonly entityName?: string;
  readonly note?: string;
}
/** `pressmark/annotatedAt`: what there is at a position of an article, for the links below its card. */
export interface AnnotatedAtParams {
  readonly uri: string;
  readonly position: Position;
}
export interface AnnotatedAt {
  /** Annotations that the position is in or beside. */
  readonly annotations: number;
  /** Places in other articles where one of them could be made, see `pressmark/copySuggestions`. */
  readonly copies: number;
}
/** A suggestion by the annotation it is from and the article it is for. */
export interface SuggestedPlace {
  readonly id: string;
  readonly uri: string;
}
/** `pressmark/decideCopies`: `accept` makes the annotations, in one change, `dismiss` offers them no more. Answers how many. */
export interface DecideCopiesParams {
  readonly folder: string;
  readonly suggestions: readonly SuggestedPlace[];
  readonly decision: 'accept' | 'dismiss';
}
