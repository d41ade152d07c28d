/**
 * Pressmark's own requests beside the standard ones: plain names and interfaces, shared with the client as types.
 * Every `uri` is the document's URI as a string, every `Range` and `Position` is LSP's. Requests about a folder name its URI.
 */
import type { AnnotationRequests } from './protocol/annotations';
import type { AnnotatorRequests } from './protocol/annotators';
import type { ArticleRequests } from './protocol/articles';
import type { BrowsingRequests } from './protocol/browsing';
import type { CleanedRequests } from './protocol/cleaned';
import type { ConcordanceRequests } from './protocol/concordance';
import type { DateRequests } from './protocol/dates';
import type { EntityRequests } from './protocol/entities';
import type { ExchangeRequests } from './protocol/exchange';
import type { FileEntry, FileParams, ListFilesParams, Listing, ReadFileResult, WriteFileParams } from './protocol/files';
import type { FolderRequests } from './protocol/folders';
import type { ArticleImportRequests } from './protocol/imports';
import type { KnowledgeRequests } from './protocol/knowledge';
import type { NoteRequests } from './protocol/notes';
import type { OverviewRequests } from './protocol/overview';
import type { RegisterRequests } from './protocol/register';
import type { ReuseRequests } from './protocol/reuse';
import type { StatusRequests } from './protocol/status';

export type * from './protocol/annotations';
export type * from './protocol/annotators';
export type * from './protocol/articles';
export type * from './protocol/browsing';
export type * from './protocol/cleaned';
export { PREVIEW_SCHEME } from './protocol/cleaned';
export type * from './protocol/concordance';
export type * from './protocol/dates';
export type * from './protocol/entities';
export type * from './protocol/exchange';
export type * from './protocol/files';
export type * from './protocol/folders';
export type * from './protocol/imports';
export type * from './protocol/knowledge';
export type * from './protocol/notes';
export type * from './protocol/overview';
export type * from './protocol/paging';
export type * from './protocol/register';
export type * from './protocol/reuse';
export type * from './protocol/settings';
export type * from './protocol/status';

/** Requests of the client, by name: what goes in, what comes out. Both sides take their types from this table. */
export interface Requests
  extends AnnotationRequests,
    AnnotatorRequests,
    ArticleRequests,
    ArticleImportRequests,
    BrowsingRequests,
    CleanedRequests,
    ConcordanceRequests,
    DateRequests,
    EntityRequests,
    ExchangeRequests,
    FolderRequests,
    KnowledgeRequests,
    NoteRequests,
    OverviewRequests,
    RegisterRequests,
    ReuseRequests,
    StatusRequests {}
export type RequestName = keyof Requests;

/** Method names of {@link Requests}. */
export const requestMethods = {
  articles: 'pressmark/articles',
  articlePlace: 'pressmark/articlePlace',
  articleContents: 'pressmark/articleContents',
  entities: 'pressmark/entities',
  entityArticles: 'pressmark/entityArticles',
  suggestedNames: 'pressmark/suggestedNames',
  nameScores: 'pressmark/nameScores',
  nameMarks: 'pressmark/nameMarks',
  suggestedNameArticles: 'pressmark/suggestedNameArticles',
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
  dismissHits: 'pressmark/dismissHits',
  cooccurrence: 'pressmark/cooccurrence',
  cooccurrencePlaces: 'pressmark/cooccurrencePlaces',
  cooccurrenceFile: 'pressmark/cooccurrenceFile',
  timeline: 'pressmark/timeline',
  placesOnMap: 'pressmark/placesOnMap',
  nextMention: 'pressmark/nextMention',
  copies: 'pressmark/copies',
  nameAt: 'pressmark/nameAt',
  meaningChoices: 'pressmark/meaningChoices',
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
  copySuggestions: 'pressmark/copySuggestions',
  annotatedAt: 'pressmark/annotatedAt',
  decideCopies: 'pressmark/decideCopies',
  deleteAnnotations: 'pressmark/deleteAnnotations',
  tagAnnotations: 'pressmark/tagAnnotations',
  stretchAnnotation: 'pressmark/stretchAnnotation',
  changeTag: 'pressmark/changeTag',
  replyToAnnotation: 'pressmark/replyToAnnotation',
  changeReply: 'pressmark/changeReply',
  relateAnnotation: 'pressmark/relateAnnotation',
  relatedAnnotations: 'pressmark/relatedAnnotations',
  relationTypes: 'pressmark/relationTypes',
  addEntity: 'pressmark/addEntity',
  acceptNames: 'pressmark/acceptNames',
  dismissNames: 'pressmark/dismissNames',
  editEntity: 'pressmark/editEntity',
  entityAliases: 'pressmark/entityAliases',
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
  importRegister: 'pressmark/importRegister',
  importSuggestions: 'pressmark/importSuggestions',
  takeBackSuggestions: 'pressmark/takeBackSuggestions',
  articleImportShape: 'pressmark/articleImportShape',
  importArticles: 'pressmark/importArticles',
  takeBackArticles: 'pressmark/takeBackArticles',
  report: 'pressmark/report',
  knowledgeBases: 'pressmark/knowledgeBases',
  knowledgeShape: 'pressmark/knowledgeShape',
  importKnowledge: 'pressmark/importKnowledge',
  removeKnowledge: 'pressmark/removeKnowledge',
  linkProposals: 'pressmark/linkProposals',
  linkCandidates: 'pressmark/linkCandidates',
  linkEntities: 'pressmark/linkEntities',
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
