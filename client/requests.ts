import type { CancellationToken, Location, WorkspaceEdit } from 'vscode-languageclient';
import type * as P from '../server/protocol';
import { methods } from '../server/protocol';

/** Pressmark's own requests to the server: what goes in, what comes out. */
export interface Requests {
  articles: [P.ArticlesParams, P.Page<P.ArticleItem | P.ArticleGroupItem>];
  articleContents: [P.ArticleContentsParams, P.Page<P.ArticleContentItem>];
  entities: [P.EntitiesParams, P.Page<P.EntityTypeItem | P.EntityItem>];
  entityArticles: [P.EntityArticlesParams, P.Page<P.EntityArticleItem>];
  dates: [P.DatesParams, P.Page<P.DatePeriodItem | P.DateValueItem>];
  dateMentions: [P.DateMentionsParams, P.Page<P.DateMentionItem>];
  reuse: [P.ReuseParams, P.Page<P.ReuseGroupItem | P.RecurringLinesItem>];
  reuseCopies: [P.ReuseCopiesParams, P.Page<P.ReuseCopyItem>];
  reuseArticles: [P.ReuseArticlesParams, P.Page<P.ReuseArticleItem>];
  relatedArticles: [P.RelatedArticlesParams, P.Page<P.RelatedArticleItem>];
  sharedPassages: [P.SharedPassagesParams, P.Page<P.SharedPassageItem>];
  annotations: [P.AnnotationsParams, P.Page<P.AnnotationItem>];
  card: [P.CardParams, P.Card | null];
  status: [P.StatusParams, P.Status];
  nextMention: [P.NextMentionParams, Location | null];
  copies: [P.CopiesParams, P.PassageCopies | null];
  codebook: [P.CodebookParams, readonly P.TagItem[]];
  annotate: [P.AnnotateParams, P.AnnotationItem];
  updateAnnotation: [P.UpdateAnnotationParams, P.AnnotationItem];
  deleteAnnotation: [P.DeleteAnnotationParams, null];
  restoreAnnotation: [P.RestoreAnnotationParams, P.AnnotationItem];
  addEntity: [P.AddEntityParams, WorkspaceEdit];
  mergeEntities: [P.MergeEntitiesParams, WorkspaceEdit];
  setArticleFact: [P.SetArticleFactParams, WorkspaceEdit];
  cleanPreview: [P.CleanPreviewParams, P.CleanPreview];
  sourcePlace: [P.SourcePlaceParams, P.SourcePlace | null];
  copyPlace: [P.CopyPlaceParams, P.CopyPlace | null];
  cuts: [P.CutsParams, readonly P.CutItem[]];
  decideCuts: [P.DecideCutsParams, WorkspaceEdit];
  clean: [P.CleanParams, P.CleanSummary];
  exportAnnotations: [P.ExportParams, P.ExportSummary];
  refresh: [P.RefreshParams, null];
  setUp: [P.SetUpParams, P.SetUpResult];
}

/** Sends a request and gives its answer. Rejects with a sentence where the server is not there or cannot answer. */
export type Ask = <Name extends keyof Requests>(
  name: Name,
  params: Requests[Name][0],
  token?: CancellationToken,
) => Promise<Requests[Name][1]>;

/** The part of a language client that {@link asker} needs. */
interface Sender {
  sendRequest<R>(method: string, param: unknown, token?: CancellationToken): Promise<R>;
}

/** Turns a way to reach the server into {@link Ask}; `sender` rejects where the server cannot be reached. */
export function asker(sender: () => Promise<Sender>): Ask {
  return async (name, params, token) => {
    const client = await sender();
    // An undefined token would count as a second parameter, and the parameters would travel as a list.
    return token === undefined ? client.sendRequest(methods[name], params) : client.sendRequest(methods[name], params, token);
  };
}
