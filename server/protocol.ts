/**
 * Pressmark's own requests beside the standard ones: plain names and interfaces, shared with the client as types.
 * Every `uri` is the document's URI as a string, every `Range` and `Position` is LSP's. Requests about a folder name its URI.
 */
import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { AnnotationFormatName } from './core/annotations/formats/formats';
import type { CleanOptions } from './core/clean/types';
import type { FileEntry, Listing } from './files';

/** Requests of the client, by name: what goes in, what comes out. Both sides take their types from this table. */
export interface Requests {
  // What the trees show
  articles: [ArticlesParams, Page<ArticleItem | ArticleGroupItem>];
  articlePlace: [ArticlePlaceParams, ArticlePlace | null];
  articleContents: [ArticleContentsParams, Page<ArticleContentItem>];
  entities: [EntitiesParams, Page<EntityTypeItem | EntityItem>];
  entityArticles: [EntityArticlesParams, Page<EntityArticleItem>];
  dates: [DatesParams, Page<DatePeriodItem | DateValueItem>];
  dateMentions: [DateMentionsParams, Page<DateMentionItem>];
  reuse: [ReuseParams, Page<ReuseGroupItem | RecurringLinesItem>];
  reuseCopies: [ReuseCopiesParams, Page<ReuseCopyItem>];
  reuseArticles: [ReuseArticlesParams, Page<ReuseArticleItem>];
  relatedArticles: [RelatedArticlesParams, Page<RelatedArticleItem>];
  sharedPassages: [SharedPassagesParams, Page<SharedPassageItem>];
  annotations: [AnnotationsParams, Page<AnnotationItem>];
  annotationGroups: [AnnotationGroupsParams, Page<AnnotationGroupItem>];
  annotationPlace: [AnnotationPlaceParams, AnnotationPlace | null];
  card: [CardParams, Card | null];
  status: [StatusParams, Status];
  concordance: [ConcordanceParams, Concordance];
  // Moving about
  nextMention: [NextMentionParams, NumberedMention | null];
  copies: [CopiesParams, PassageCopies | null];
  nameAt: [NameAtParams, NameAt | null];
  // For a client that folds page furniture by a command of its own
  furniture: [FurnitureParams, readonly FurnitureRun[]];
  // What can be decided on passages: edits, which the client applies
  passageChoices: [PassageChoicesParams, readonly PassageChoice[]];
  // Annotating
  codebook: [CodebookParams, readonly TagItem[]];
  annotationUnits: [AnnotationUnitsParams, readonly AnnotationUnit[]];
  annotate: [AnnotateParams, AnnotationItem];
  updateAnnotation: [UpdateAnnotationParams, AnnotationItem];
  deleteAnnotation: [DeleteAnnotationParams, null];
  restoreAnnotation: [RestoreAnnotationParams, AnnotationItem];
  reattachAnnotation: [ReattachAnnotationParams, AnnotationItem];
  undoAnnotations: [UndoAnnotationsParams, TakenBack | null];
  redoAnnotations: [UndoAnnotationsParams, TakenBack | null];
  // Several annotators
  annotators: [AnnotatorsParams, readonly AnnotatorItem[]];
  agreement: [AgreementParams, AgreementTable];
  comparison: [ComparisonParams, Comparison];
  decide: [DecideParams, null];
  undoDecision: [UndoDecisionParams, UndoneDecision];
  annotateAll: [AnnotateAllParams, AnnotateAllResult];
  deleteAnnotations: [DeleteAnnotationsParams, number];
  tagAnnotations: [TagAnnotationsParams, number];
  stretchAnnotation: [StretchAnnotationParams, AnnotationItem];
  changeTag: [ChangeTagParams, TagChangeResult];
  // Changing the register and articles.yaml: answered as an edit, which the client applies
  addEntity: [AddEntityParams, WorkspaceEdit];
  editEntity: [EditEntityParams, WorkspaceEdit];
  mergeCandidates: [MergeCandidatesParams, readonly EntityItem[]];
  mergeEntities: [MergeEntitiesParams, MergeResult];
  setArticleField: [SetArticleFieldParams, WorkspaceEdit];
  // Making files
  cleanPreview: [CleanPreviewParams, CleanPreview];
  sourcePlace: [SourcePlaceParams, SourcePlace | null];
  cleanedPlace: [CleanedPlaceParams, CleanedPlace | null];
  cuts: [CutsParams, readonly CutItem[]];
  decideCuts: [DecideCutsParams, WorkspaceEdit];
  clean: [CleanParams, CleanSummary];
  exportAnnotations: [ExportParams, ExportSummary];
  importAnnotations: [ImportParams, ImportSummary];
  setUp: [SetUpParams, SetUpResult];
  // Reading the folder again
  refresh: [RefreshParams, null];
  // What is kept for the next start
  clearCache: [ClearCacheParams, CacheCleared];
}
export type RequestName = keyof Requests;

/** Method names of {@link Requests}. */
export const requestMethods = {
  articles: 'pressmark/articles',
  articlePlace: 'pressmark/articlePlace',
  articleContents: 'pressmark/articleContents',
  entities: 'pressmark/entities',
  entityArticles: 'pressmark/entityArticles',
  dates: 'pressmark/dates',
  dateMentions: 'pressmark/dateMentions',
  reuse: 'pressmark/reuse',
  reuseCopies: 'pressmark/reuseCopies',
  reuseArticles: 'pressmark/reuseArticles',
  relatedArticles: 'pressmark/relatedArticles',
  sharedPassages: 'pressmark/sharedPassages',
  annotations: 'pressmark/annotations',
  annotationGroups: 'pressmark/annotationGroups',
  annotationPlace: 'pressmark/annotationPlace',
  card: 'pressmark/card',
  status: 'pressmark/status',
  concordance: 'pressmark/concordance',
  nextMention: 'pressmark/nextMention',
  copies: 'pressmark/copies',
  nameAt: 'pressmark/nameAt',
  furniture: 'pressmark/furniture',
  passageChoices: 'pressmark/passageChoices',
  codebook: 'pressmark/codebook',
  annotationUnits: 'pressmark/annotationUnits',
  annotate: 'pressmark/annotate',
  updateAnnotation: 'pressmark/updateAnnotation',
  deleteAnnotation: 'pressmark/deleteAnnotation',
  restoreAnnotation: 'pressmark/restoreAnnotation',
  reattachAnnotation: 'pressmark/reattachAnnotation',
  undoAnnotations: 'pressmark/undoAnnotations',
  redoAnnotations: 'pressmark/redoAnnotations',
  annotators: 'pressmark/annotators',
  agreement: 'pressmark/agreement',
  comparison: 'pressmark/comparison',
  decide: 'pressmark/decide',
  undoDecision: 'pressmark/undoDecision',
  annotateAll: 'pressmark/annotateAll',
  deleteAnnotations: 'pressmark/deleteAnnotations',
  tagAnnotations: 'pressmark/tagAnnotations',
  stretchAnnotation: 'pressmark/stretchAnnotation',
  changeTag: 'pressmark/changeTag',
  addEntity: 'pressmark/addEntity',
  editEntity: 'pressmark/editEntity',
  mergeCandidates: 'pressmark/mergeCandidates',
  mergeEntities: 'pressmark/mergeEntities',
  setArticleField: 'pressmark/setArticleField',
  cleanPreview: 'pressmark/cleanPreview',
  sourcePlace: 'pressmark/sourcePlace',
  cleanedPlace: 'pressmark/cleanedPlace',
  cuts: 'pressmark/cuts',
  decideCuts: 'pressmark/decideCuts',
  clean: 'pressmark/clean',
  exportAnnotations: 'pressmark/export',
  importAnnotations: 'pressmark/importAnnotations',
  setUp: 'pressmark/setUp',
  refresh: 'pressmark/refresh',
  clearCache: 'pressmark/clearCache',
} as const satisfies Record<RequestName, string>;

/**
 * Requests of the server, which the client answers: files of folders the server cannot reach itself (virtual workspaces, the browser).
 * Bytes travel as base64. A file that does not exist is null, never an error.
 */
export interface FileRequests {
  readFile: [FileParams, ReadFileResult | null];
  statFile: [FileParams, FileEntry | null];
  listFiles: [ListFilesParams, Listing];
  writeFile: [WriteFileParams, null];
  deleteFile: [FileParams, null];
}

/** Method names of {@link FileRequests}. */
export const fileMethods = {
  readFile: 'pressmark/files/read',
  statFile: 'pressmark/files/stat',
  listFiles: 'pressmark/files/list',
  writeFile: 'pressmark/files/write',
  deleteFile: 'pressmark/files/delete',
} as const satisfies Record<keyof FileRequests, string>;

/** All of Pressmark's own methods. */
export const methods = {
  ...requestMethods,
  ...fileMethods,
  /** Server to client, notification with {@link ChangedParams}: what the trees show may differ now. */
  changed: 'pressmark/changed',
} as const;

export interface InitializationOptions {
  /** Who annotates: the folder name under `pressmark/annotations/`. */
  readonly annotator?: string;
  /** URI of a folder that exists, where the server keeps what it may forget; without one it keeps nothing, or the command line's cache folder is used. */
  readonly storageUri?: string;
  /** True where the client answers the `pressmark/files/*` requests. */
  readonly clientFiles?: boolean;
  /** True where the client has the commands of Pressmark's own client (`pressmark.compareCopies` and the like), which ask the user themselves. */
  readonly clientCommands?: boolean;
  /** True where the client wants the notification `pressmark/changed`. */
  readonly changedNotifications?: boolean;
}

/** Settings under `pressmark.*`; the server asks for them with `workspace/configuration`. */
export interface Settings {
  readonly files: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly maxSizeKB: number;
    readonly maxCount: number;
  };
  /** Whether facts are kept from one start to the next. */
  readonly cache: boolean;
  readonly problems: Readonly<Record<ProblemSetting, SeveritySetting>>;
  readonly hints: { readonly dates: boolean };
  readonly lenses: { readonly copies: boolean; readonly register: boolean };
  /** What cleaned copies hold, and how they are written. */
  readonly clean: CleanOptions;
  readonly annotator: string;
  /** How many threads help to read a folder; null for as many as suit the machine. */
  readonly workers: number | null;
}
export type ProblemSetting =
  | 'copiedArticle'
  | 'copiedPassage'
  | 'rewordedPassage'
  | 'furniture'
  | 'repeatedLine'
  | 'muchLeftOut'
  | 'undatedArticle'
  | 'severalArticles'
  | 'otherLanguage'
  | 'impossibleDate'
  | 'weekdayContradictsDate'
  | 'dateAfterPublication'
  | 'publicationDateContradicted'
  | 'brokenFrontMatter'
  | 'ambiguousName'
  | 'staleCleaned'
  | 'register';
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** A page of a longer list. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}
export interface Paging {
  readonly offset: number;
  readonly limit: number;
}

/** The hits of a query, one a line. Asked again, the search goes on, until `isComplete`. */
export interface ConcordanceParams extends Paging {
  readonly folder: string;
  /** As `docs/concordance.md` describes it. */
  readonly query: string;
  readonly order?: 'time' | 'left' | 'right' | 'hit' | 'outlet' | 'article';
  /** Words that the line, or the title, outlet or path of its article must have. */
  readonly filter?: string;
}
export interface Concordance extends Page<ConcordanceLine> {
  /** In how many articles of how many was looked so far. */
  readonly searched: number;
  readonly articles: number;
  readonly isComplete: boolean;
  /** True where there are more hits than are listed. */
  readonly isLimited: boolean;
  /** Why the query cannot be read; `start` and `end` are UTF-16 offsets into it. */
  readonly problem?: { readonly message: string; readonly start: number; readonly end: number };
}
export interface ConcordanceLine {
  /** Names the hit in its concordance, as long as its article does not change. */
  readonly key: string;
  readonly uri: string;
  readonly range: Range;
  /** Of the text on either side as much as a line shows; white space is one blank. */
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  readonly title: string;
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly outlet?: string;
  /** Tags and entities of the annotations that overlap the hit. */
  readonly marks: readonly { readonly id: string; readonly label: string; readonly color?: string }[];
}

export interface ArticlesParams extends Paging {
  readonly folder: string;
  readonly sort: 'date' | 'title' | 'path' | 'problems';
  /** With `group` set, items are the groups; with `within` set to a group's key, the articles of that group. */
  readonly group?: 'outlet' | 'year' | 'folder';
  readonly within?: string;
  /** Case-insensitive words that title, outlet, path or an entity's name must contain. */
  readonly filter?: string;
}
export interface ArticleItem {
  readonly kind: 'article';
  readonly uri: string;
  readonly title: string;
  /** The publication date in words, as '3 March 2020'; absent for an undated article. */
  readonly date?: string;
  readonly outlet?: string;
  /** As the editor lists them: hints are not counted. */
  readonly problems: number;
  /** Highest severity among the problems. */
  readonly severity?: Exclude<SeveritySetting, 'off'>;
  readonly children: number;
  /** Of its cleaned copy; absent where none was written. */
  readonly cleaned?: CleanedMark;
}
/** How a cleaned copy compares with what would be written now; `edited`: it would be the same but for changes made in it by hand since. */
export type CleanedMark = 'up to date' | 'outdated' | 'edited';
export interface ArticleGroupItem {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  readonly count: number;
}
/** `pressmark/articlePlace`: where `pressmark/articles`, asked in the same way, lists an article; null where it does not. */
export interface ArticlePlaceParams extends Pick<ArticlesParams, 'folder' | 'sort' | 'group' | 'filter'> {
  readonly uri: string;
}
export interface ArticlePlace {
  /** In its list, from 0. */
  readonly index: number;
  /** Where the list is grouped: the key of the article's group, and the group's own place. */
  readonly group?: { readonly key: string; readonly index: number };
}
/** `pressmark/articleContents`: entities of the article by first mention, then its dates. */
export interface ArticleContentsParams extends Paging {
  readonly uri: string;
}
export type ArticleContentItem = ArticleEntityItem | ArticleDateItem;
export interface ArticleEntityItem {
  readonly kind: 'entity';
  readonly folder: string;
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly count: number;
  readonly uri: string;
  readonly ranges: readonly Range[];
}
export interface ArticleDateItem {
  readonly kind: 'date';
  readonly uri: string;
  readonly text: string;
  /** As TIMEX3 has it. */
  readonly value: string | null;
  /** The value in words, a guess with a question mark. */
  readonly label: string;
  readonly range: Range;
}

/** `pressmark/entities`: without `type` the types with their counts, with it the entities of that type. */
export interface EntitiesParams extends Paging {
  readonly folder: string;
  readonly type?: string;
  readonly sort: 'name' | 'mentions' | 'register';
  readonly filter?: string;
}
export interface EntityTypeItem {
  readonly kind: 'type';
  readonly type: string;
  readonly count: number;
}
export interface EntityItem {
  readonly kind: 'entity';
  readonly folder: string;
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
  readonly articles: number;
  /** Where the register entry is. */
  readonly uri: string;
  readonly range: Range;
}
/** `pressmark/entityArticles`: the articles that mention an entity, in order of time, each with its mentions. */
export interface EntityArticlesParams extends Paging {
  readonly folder: string;
  readonly entity: string;
}
export interface EntityArticleItem {
  readonly kind: 'entityArticle';
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  readonly mentions: readonly MentionInContext[];
}
export interface MentionInContext {
  readonly range: Range;
  /** The line of text around the mention, and where the mention is in it. */
  readonly context: string;
  readonly contextStart: number;
  readonly text: string;
}

/**
 * `pressmark/dates`: the years that are named, with the decades and centuries among them, and the undated; `within` a period's
 * value, what is named in it. With `filter`, the values that match it instead, in order of time.
 */
export interface DatesParams extends Paging {
  readonly folder: string;
  readonly within?: string;
  /** Case-insensitive words that a value or its calendar wording must contain; numbers as whole words. */
  readonly filter?: string;
}
/** A year or month that holds others, or the undated. */
export interface DatePeriodItem {
  readonly kind: 'datePeriod';
  readonly folder: string;
  /** 'YYYY', 'YYYY-MM' or 'undated'. */
  readonly value: string;
  readonly label: string;
  /** Mentions of all that begins in it. */
  readonly count: number;
}
export interface DateValueItem {
  readonly kind: 'dateValue';
  readonly folder: string;
  /** A TIMEX3 value, or a kind of what is not dated: what `pressmark/dateMentions` asks for. */
  readonly value: string;
  /** In words, with a question mark where every mention is a guess. */
  readonly label: string;
  readonly count: number;
}
/** `pressmark/dateMentions`: all mentions of a day, of a wider value, or of a kind of what is not dated; articles in order of time. */
export interface DateMentionsParams extends Paging {
  readonly folder: string;
  readonly value: string;
}
export interface DateMentionItem extends MentionInContext {
  readonly kind: 'dateMention';
  readonly uri: string;
  /** Of the article, as its publication date `date`, which is in words. */
  readonly title: string;
  readonly date?: string;
  /** As TIMEX3 has it. */
  readonly value: string | null;
  /** The value in words, a guess with a question mark; where it is a guess or the row above does not say it. */
  readonly label?: string;
}

/** `pressmark/reuse`: the texts that occur in several places, the most often copied first; `recurring`: the short lines that recur. */
export interface ReuseParams extends Paging {
  readonly folder: string;
  readonly recurring?: boolean;
  /** Case-insensitive words that the text, or the titles and paths of the articles it occurs in, must contain. */
  readonly filter?: string;
}
/** Behind the copied texts: the lines that recur across articles, which are furniture and no reuse. */
export interface RecurringLinesItem {
  readonly kind: 'recurringLines';
  readonly folder: string;
  readonly count: number;
}
export interface ReuseGroupItem {
  readonly kind: 'reuseGroup';
  readonly folder: string;
  /** What `pressmark/reuseCopies` asks for. */
  readonly group: string;
  readonly form: 'exact' | 'near' | 'furniture';
  /** The beginning of the first copy's text. */
  readonly label: string;
  readonly copies: number;
  readonly articles: number;
  readonly words: number;
  /** How the copies differ, in a clause. */
  readonly differences: string;
  /** Of the first copy, in order of time. */
  readonly uri: string;
  readonly range: Range;
}
/** `pressmark/reuseCopies`: the copies of a group in order of time. */
export interface ReuseCopiesParams extends Paging {
  readonly folder: string;
  readonly group: string;
}
export interface ReuseCopyItem {
  readonly kind: 'reuseCopy';
  readonly form: 'first' | 'exact' | 'near';
  readonly uri: string;
  readonly range: Range;
  /** Of the article, as its publication date `date`, which is in words. */
  readonly title: string;
  readonly date?: string;
  /** How it differs from the first, in a clause; of the first, whether it is the earliest. */
  readonly differences: string;
  /** The first copy; of the first itself, the second. */
  readonly otherUri: string;
  readonly otherRange: Range;
}

/** `pressmark/reuseArticles`: the articles that share text with others, those with the most passages first. */
export interface ReuseArticlesParams extends Paging {
  readonly folder: string;
  /** Case-insensitive words that the title or path, or the text of one shared passage, must contain. */
  readonly filter?: string;
}
export interface ReuseArticleItem {
  readonly kind: 'reuseArticle';
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  /** Passages that occur elsewhere too, and in how many other articles; 0 where they occur in this one only. */
  readonly passages: number;
  readonly articles: number;
}
/** `pressmark/relatedArticles`: the articles that share text with the one asked from; with `other`, that one only, if it does. */
export interface RelatedArticlesParams extends Paging {
  readonly uri: string;
  readonly other?: string;
}
export interface RelatedArticleItem {
  readonly kind: 'relatedArticle';
  /** The article asked from, and the other, whose title and date are given. */
  readonly uri: string;
  readonly otherUri: string;
  readonly title: string;
  readonly date?: string;
  readonly passages: number;
  /** Share of each article's words that occur in the other, 0 to 1. */
  readonly shareHere: number;
  readonly shareThere: number;
  /** Which of the two was published first, as far as their dates show. */
  readonly earlier: 'here' | 'there' | 'unknown';
  /** The same from the article asked from, in a clause, as '3 days later'; absent where the dates do not show it. */
  readonly order?: string;
  /** Whether the shared passages come in the same order in both. */
  readonly sameOrder: boolean;
  /** All this in two sentences. */
  readonly summary: string;
}
/** `pressmark/sharedPassages`: the pairs of passages that two articles share, in order of the first one's text. */
export interface SharedPassagesParams extends Paging {
  readonly uri: string;
  readonly other: string;
}
export interface SharedPassageItem {
  readonly kind: 'sharedPassage';
  readonly form: 'exact' | 'near';
  readonly uri: string;
  readonly range: Range;
  readonly otherUri: string;
  readonly otherRange: Range;
  /** The beginning of its text, and how the other's differs from it, in a clause. */
  readonly label: string;
  readonly differences: string;
}

/** `pressmark/card`: the hover card of a tree item, as Markdown; null where there is none now. */
export type CardParams =
  | { readonly of: 'article'; readonly uri: string }
  | {
      /** Two copies, what the second has otherwise marked in the first. */
      readonly of: 'copies';
      readonly uri: string;
      readonly range: Range;
      readonly otherUri: string;
      readonly otherRange: Range;
    }
  | { readonly of: 'entity'; readonly folder: string; readonly entity: string }
  | { readonly of: 'date'; readonly uri: string; readonly position: Position };
export interface Card {
  readonly markdown: string;
}

export interface StatusParams {
  readonly folder: string;
}
export interface Status {
  readonly folder: string;
  /** False until every article was read once. */
  readonly ready: boolean;
  /** True where the folder is a project: its `pressmark/` contains one of Pressmark's own files. */
  readonly setUp: boolean;
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly annotations: number;
  /** Of all articles, as the editor lists them: hints are not counted. */
  readonly problems: number;
  /** False while there may be more problems: articles are read, or their problems are not all counted yet. */
  readonly isCounted: boolean;
  /** Files a limit or an error left out, with the reason in a sentence. */
  readonly leftOut: readonly { readonly uri: string; readonly reason: string }[];
  /** How many articles were not read because the reading was stopped. */
  readonly unread: number;
  /** Sentences about files of the folder that may hold articles in another form, and about links. */
  readonly beside: readonly string[];
}

/** Notification to the client. Sent at most a few times a second. */
export interface ChangedParams {
  readonly folder: string;
  readonly revision: number;
  readonly articles: boolean;
  readonly entities: boolean;
  readonly annotations: boolean;
  /** Cleaned copies were written, changed or taken away. */
  readonly cleaned: boolean;
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
  readonly filter?: { readonly tag?: string; readonly annotator?: string; readonly orphans?: boolean; readonly words?: string };
  /** Instead of `filter`: words, `tag:`, `article:`, `annotator:`, `outlet:`, `date:` and `state:`, as a person types them. */
  readonly query?: string;
  /** Of a folder's annotations those of this group, by its key; in the order of their texts. */
  readonly within?: { readonly group: AnnotationGrouping; readonly key: string };
}
/** How a list of annotations is arranged; `text` has no groups. */
export type AnnotationGrouping = 'text' | 'tag' | 'article' | 'annotator' | 'outlet' | 'date' | 'state';
/** `pressmark/annotationGroups`: the groups of a folder's annotations, orphans apart and first. */
export interface AnnotationGroupsParams extends Paging {
  readonly folder: string;
  readonly group: AnnotationGrouping;
  /** As in {@link AnnotationsParams}. */
  readonly query?: string;
}
export interface AnnotationGroupItem {
  readonly key: string;
  /** A tag, the path of an article, an annotator, an outlet, a month as `2018-08`, a state; empty where they have none. */
  readonly name: string;
  readonly count: number;
  /** Of a tag. */
  readonly color?: string;
  readonly above?: readonly string[];
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
}
/** The same annotation at many places, as those of a concordance. At least one of tag, entity and note is given. */
export interface AnnotateAllParams extends Omit<AnnotateParams, 'uri' | 'range'> {
  readonly folder: string;
  readonly places: readonly { readonly uri: string; readonly range: Range }[];
}
export interface AnnotateAllResult {
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

/** `pressmark/annotators`: everybody who annotated something in a folder, sorted; the current annotator in any case. */
export interface AnnotatorsParams {
  readonly folder: string;
}
export interface AnnotatorItem {
  /** The name of the folder with their annotations. */
  readonly name: string;
  readonly annotations: number;
  readonly articles: number;
  /** True for the current annotator. */
  readonly mine: boolean;
}
/** `pressmark/agreement`: how far annotators agree. */
export interface AgreementParams {
  readonly folder: string;
  /** All, where it is absent. */
  readonly annotators?: readonly string[];
}
export interface AgreementTable {
  /** Lines of Markdown. */
  readonly markdown: readonly string[];
  readonly csv: string;
  /** How many articles two or more of them annotated. */
  readonly articles: number;
}
/** `pressmark/comparison`: what annotators have, place by place: by article and in text order. */
export interface ComparisonParams extends Paging {
  readonly folder: string;
  readonly annotators: readonly string[];
  /** The annotator whose set decisions are for. */
  readonly chosen: string;
}
export interface Comparison extends Page<ComparedItem> {
  /** Places where they differ, and all that nothing was decided on. */
  readonly differences: number;
  readonly undecided: number;
  /** Annotations whose text was not found: they are not compared. */
  readonly orphans: number;
}
export interface ComparedItem {
  readonly uri: string;
  /** Of the article. */
  readonly title: string;
  /** What all annotations here cover together. */
  readonly range: Range;
  readonly quote: string;
  /** True where all of them have the same. */
  readonly agreed: boolean;
  readonly annotations: readonly AnnotationItem[];
  /** Ids of those that were accepted; absent where nothing was decided, or an annotation changed since. */
  readonly accepted?: readonly string[];
}
/** `pressmark/decide` → null: annotations that belong together, and which of them the chosen set has. Together they are undone at once. */
export interface DecideParams {
  readonly folder: string;
  readonly chosen: string;
  readonly choices: readonly { readonly uri: string; readonly ids: readonly string[]; readonly accepted: readonly string[] }[];
}
/** `pressmark/undoDecision`: takes back what was decided last. */
export interface UndoDecisionParams {
  readonly folder: string;
  readonly chosen: string;
}
export interface UndoneDecision {
  /** The ids of each place that was decided on; empty where there was nothing to undo. */
  readonly places: readonly (readonly string[])[];
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
  | { readonly kind: 'delete' };
export interface TagChangeResult {
  /** Null for a preview. */
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
  readonly kind: 'create' | 'change' | 'delete' | 'import' | 'move';
  /** Annotations that are different now. */
  readonly changed: number;
  /** Annotations that stay as they are, because they were changed since. */
  readonly kept: number;
}

/** `pressmark/addEntity` → LSP `WorkspaceEdit` of `entities.yaml`: a new entry, or a new alias of the entity given. */
export interface AddEntityParams {
  readonly folder: string;
  readonly name: string;
  readonly type: string;
  /** Makes `name` an alias of this entity instead. */
  readonly aliasOf?: string;
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
  | { readonly kind: 'remove' };

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
/** `pressmark/setArticleField` → LSP `WorkspaceEdit` of `articles.yaml`. */
export interface SetArticleFieldParams {
  readonly uri: string;
  readonly field: 'title' | 'date' | 'outlet' | 'author' | 'url' | 'language';
  readonly value: string;
}

/** `pressmark/cleanPreview` → the cleaned copy as it would be written. */
export interface CleanPreviewParams {
  readonly uri: string;
}
export interface CleanPreview {
  readonly text: string;
  readonly target: string;
  readonly cuts: number;
  /** True where the target holds exactly this text already. */
  readonly upToDate: boolean;
  /** True where writing it would lose edits made by hand: states `conflict` and `not ours`. */
  readonly editedByHand: boolean;
  /** See `CleanedState` in `core/clean/layers`. */
  readonly state: 'missing' | 'up to date' | 'stale' | 'edited by hand' | 'conflict' | 'not ours';
  /** How many edits made by hand `text` holds, and how many have no place in it and are kept in the script only. */
  readonly handEdits: number;
  readonly unplaced: number;
}
/** Scheme of the documents that show cleaned copies as they would be written; their query is the article's URI. */
export const PREVIEW_SCHEME = 'pressmark-cleaned';

/** `pressmark/sourcePlace`: where a place of a cleaned copy is in its article; null where nothing records how the cleaned copy was made. */
export interface SourcePlaceParams {
  /** The cleaned copy, or its preview. */
  readonly uri: string;
  readonly range: Range;
}
export interface SourcePlace {
  readonly uri: string;
  readonly range: Range;
  /** False where the words occur in the cleaned copy only: the range is where they were put in. */
  readonly inArticle: boolean;
}
/** `pressmark/cleanedPlace`: where the cleaned copy of an article shows a place of it; its preview where none is written. */
export interface CleanedPlaceParams {
  readonly uri: string;
  readonly range: Range;
}
export interface CleanedPlace {
  /** Absent where the range is in the preview. */
  readonly cleaned?: string;
  /** Of a place that the cleaned copy does not show: the nearest it does. */
  readonly range: Range;
  /** Why the cleaned copy does not show the place, in a clause; absent where it does. */
  readonly cut?: string;
}

/** `pressmark/cuts`: what the cleaned copy of an article leaves out, what it might, and what the researcher decided, in order of the text. */
export interface CutsParams {
  readonly uri: string;
}
/** The passages of one text: they are decided together. */
export interface CutItem {
  /** The passages' text, its white space collapsed: what `pressmark/decideCuts` takes. */
  readonly key: string;
  readonly leftOut: boolean;
  /** Why it is left out, or might be, or stays, in a clause. */
  readonly reason: string;
  /** `doubtful`: it stays unless the researcher decides otherwise; `kept`: the researcher decided that it stays. */
  readonly state: 'cut' | 'doubtful' | 'kept';
  /** In the article; at least one. */
  readonly ranges: readonly Range[];
  /** Where the first of them is, or would be, in the preview. */
  readonly previewRange: Range;
}
/** `pressmark/decideCuts` → LSP `WorkspaceEdit` of `articles.yaml`: one edit for all decisions. */
export interface DecideCutsParams {
  readonly uri: string;
  readonly keep: readonly string[];
  readonly remove: readonly string[];
}

/** `pressmark/clean` → `CleanSummary`; work-done progress and cancel. Without `uris` the whole folder. */
export interface CleanParams {
  readonly folder: string;
  readonly uris?: readonly string[];
  /** Give up edits made by hand. Default false: they are kept as a layer of the script, and where that is impossible the cleaned copy is skipped and listed. */
  readonly overwriteEdited?: boolean;
  readonly workDoneToken?: string | number;
}
export interface CleanSummary {
  readonly written: readonly string[];
  /** How many of these were there before, and outdated. */
  readonly renewed: number;
  readonly unchanged: number;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  /** Cleaned copies with edits made by hand; `unplaced` ones no longer have a place and are kept in the script only. */
  readonly handEdited: readonly { readonly uri: string; readonly handEdits: number; readonly unplaced: number }[];
  readonly cancelled: boolean;
}

/** `timeml` holds the dates of all articles, the others the annotations. */
export type ExportFormat = AnnotationFormatName | 'timeml';
export type { AnnotationFormatName };
/** `pressmark/export` → `ExportSummary`. */
export interface ExportParams {
  readonly folder: string;
  readonly format: ExportFormat;
  /** A folder's URI. */
  readonly out: string;
  /** True where the user chose `out`: it may then be outside the folder. */
  readonly chosen?: boolean;
}
export interface ExportSummary {
  readonly written: readonly string[];
  /** Annotations that were left out, then what the format cannot hold, a sentence each. */
  readonly lost: readonly string[];
}

/** `pressmark/importAnnotations` → `ImportSummary`. */
export interface ImportParams {
  readonly folder: string;
  readonly format: AnnotationFormatName;
  /** URIs of the files that the user chose. */
  readonly files: readonly string[];
  /** Whose annotations they are where the file does not say; else the one whose name the settings have. */
  readonly annotator?: string;
  /** The URI of the article that the files annotate, where they do not say. */
  readonly article?: string;
}
export interface ImportSummary {
  readonly added: number;
  /** What was left out or has no place, a sentence each. */
  readonly problems: readonly string[];
}

/** `pressmark/refresh` → null, when the folder was read again from the top: for what a file watcher missed. */
export interface RefreshParams {
  readonly folder: string;
}

/** `pressmark/clearCache`: deletes what is kept for the next start where that of this folder is, of all projects; those that are open keep nothing more. */
export interface ClearCacheParams {
  readonly folder: string;
}
export interface CacheCleared {
  readonly files: number;
  readonly bytes: number;
}

/** `pressmark/setUp`: writes `entities.yaml` and `codebook.yaml` where they are missing. */
export interface SetUpParams {
  readonly folder: string;
}
export interface SetUpResult {
  readonly created: readonly string[];
  readonly kept: readonly string[];
}

/** A file by its URI: one of {@link FileRequests}. */
export interface FileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly base64: string;
}
/** `pressmark/files/list`: every file below the folder; folders whose path from it matches one of the globs `exclude` are left out. */
export interface ListFilesParams {
  readonly folder: string;
  readonly exclude: readonly string[];
}
export type { FileEntry, Listing } from './files';
export interface WriteFileParams {
  readonly uri: string;
  readonly base64: string;
}
