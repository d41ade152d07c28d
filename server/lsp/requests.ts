import { type Location, RequestType, type WorkspaceEdit } from 'vscode-languageserver';
import type * as P from '../protocol';
import { methods } from '../protocol';

/** Pressmark's own requests, typed: what goes in and what comes out. */
export const requests = {
  articles: new RequestType<P.ArticlesParams, P.Page<P.ArticleItem | P.ArticleGroupItem>, unknown>(methods.articles),
  articleContents: new RequestType<P.ArticleContentsParams, P.Page<P.ArticleContentItem>, unknown>(methods.articleContents),
  entities: new RequestType<P.EntitiesParams, P.Page<P.EntityTypeItem | P.EntityItem>, unknown>(methods.entities),
  entityArticles: new RequestType<P.EntityArticlesParams, P.Page<P.EntityArticleItem>, unknown>(methods.entityArticles),
  dates: new RequestType<P.DatesParams, P.Page<P.DatePeriodItem | P.DateValueItem>, unknown>(methods.dates),
  dateMentions: new RequestType<P.DateMentionsParams, P.Page<P.DateMentionItem>, unknown>(methods.dateMentions),
  reuse: new RequestType<P.ReuseParams, P.Page<P.ReuseGroupItem | P.RecurringLinesItem>, unknown>(methods.reuse),
  reuseCopies: new RequestType<P.ReuseCopiesParams, P.Page<P.ReuseCopyItem>, unknown>(methods.reuseCopies),
  reuseArticles: new RequestType<P.ReuseArticlesParams, P.Page<P.ReuseArticleItem>, unknown>(methods.reuseArticles),
  relatedArticles: new RequestType<P.RelatedArticlesParams, P.Page<P.RelatedArticleItem>, unknown>(methods.relatedArticles),
  sharedPassages: new RequestType<P.SharedPassagesParams, P.Page<P.SharedPassageItem>, unknown>(methods.sharedPassages),
  annotations: new RequestType<P.AnnotationsParams, P.Page<P.AnnotationItem>, unknown>(methods.annotations),
  card: new RequestType<P.CardParams, P.Card | null, unknown>(methods.card),
  status: new RequestType<P.StatusParams, P.Status, unknown>(methods.status),
  nextMention: new RequestType<P.NextMentionParams, Location | null, unknown>(methods.nextMention),
  copies: new RequestType<P.CopiesParams, P.PassageCopies | null, unknown>(methods.copies),
  codebook: new RequestType<P.CodebookParams, readonly P.TagItem[], unknown>(methods.codebook),
  annotate: new RequestType<P.AnnotateParams, P.AnnotationItem, unknown>(methods.annotate),
  updateAnnotation: new RequestType<P.UpdateAnnotationParams, P.AnnotationItem, unknown>(methods.updateAnnotation),
  deleteAnnotation: new RequestType<P.DeleteAnnotationParams, null, unknown>(methods.deleteAnnotation),
  restoreAnnotation: new RequestType<P.RestoreAnnotationParams, P.AnnotationItem, unknown>(methods.restoreAnnotation),
  addEntity: new RequestType<P.AddEntityParams, WorkspaceEdit, unknown>(methods.addEntity),
  mergeEntities: new RequestType<P.MergeEntitiesParams, WorkspaceEdit, unknown>(methods.mergeEntities),
  setArticleFact: new RequestType<P.SetArticleFactParams, WorkspaceEdit, unknown>(methods.setArticleFact),
  cleanPreview: new RequestType<P.CleanPreviewParams, P.CleanPreview, unknown>(methods.cleanPreview),
  clean: new RequestType<P.CleanParams, P.CleanSummary, unknown>(methods.clean),
  exportAnnotations: new RequestType<P.ExportParams, P.ExportSummary, unknown>(methods.exportAnnotations),
  refresh: new RequestType<P.RefreshParams, null, unknown>(methods.refresh),
  setUp: new RequestType<P.SetUpParams, P.SetUpResult, unknown>(methods.setUp),
} as const;
