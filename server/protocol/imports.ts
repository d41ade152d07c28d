/** Importing articles. Offsets and types are as `server/protocol` says. */

/** Requests of the client: what goes in, what comes out. */
export interface ArticleImportRequests {
  articleImportShape: [ArticleImportShapeParams, ArticleImportShape];
  importArticles: [ImportArticlesParams, ArticlesSummary];
  takeBackArticles: [TakeBackArticlesParams, number];
}

/** `pressmark/articleImportShape` → what files are, by their content; a folder stands for the files in it. */
export interface ArticleImportShapeParams {
  /** URIs of files and folders. */
  readonly files: readonly string[];
}
export interface ArticleImportShape {
  readonly files: readonly ImportedFileItem[];
  /** Every form that a file may have. */
  readonly forms: readonly { readonly form: string; readonly label: string }[];
  /** What a column may have, by the names that `columns` takes. */
  readonly roles: readonly string[];
}
export interface ImportedFileItem {
  readonly uri: string;
  readonly name: string;
  /** Null where its form was not recognised. */
  readonly form: string | null;
  readonly label: string;
  /** True where a person should look at its form. */
  readonly doubtful: boolean;
  /** Of a table whose columns a person should look at. */
  readonly table?: ImportedTableItem;
}
export interface ImportedTableItem {
  readonly header: readonly string[];
  /** The first row. */
  readonly example: readonly string[];
  /** For each role the number of its column, from 0. */
  readonly columns: Readonly<Record<string, number>>;
}

/** `pressmark/importArticles` → `ArticlesSummary`; work-done progress and cancel, which leaves whole files only. */
export interface ImportArticlesParams {
  readonly folder: string;
  readonly files: readonly ChosenFile[];
  /** URI of a folder for the articles, inside `folder`; else `articles` there. */
  readonly out?: string;
  /** Write nothing: the answer says what would be imported. */
  readonly dryRun?: boolean;
  /** Replace articles whose text is newer now, where nobody changed them. */
  readonly update?: boolean;
  readonly workDoneToken?: string | number;
}
export interface ChosenFile {
  readonly uri: string;
  /** Its form, where that is not what its content says. */
  readonly form?: string;
  /** The numbers of the columns of a table, from 0, by role. */
  readonly columns?: Readonly<Record<string, number>>;
}
export interface ArticlesSummary {
  readonly written: number;
  readonly known: number;
  readonly doubles: number;
  readonly changed: number;
  /** What was left out, and why, a sentence each. */
  readonly left: readonly string[];
  /** What a person should look at, a sentence each. */
  readonly doubtful: readonly string[];
  /** The first 1,000 articles that were written or would be. */
  readonly articles: readonly ImportedArticleItem[];
  readonly cancelled: boolean;
  /** URI of the report; null where none was written. */
  readonly report: string | null;
}
export interface ImportedArticleItem {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  /** What is doubtful about it, a sentence each. */
  readonly doubts: readonly string[];
}

/** `pressmark/takeBackArticles` → how many files went: those that the last import of the folder wrote since the server started, and that nobody changed. */
export interface TakeBackArticlesParams {
  readonly folder: string;
}
