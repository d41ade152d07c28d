/** Where something is in the file that it comes from, counted from 1: a line, or a record of a table, a mailbox or an archive. */
export interface SourcePlace {
  readonly line?: number;
  readonly record?: number;
}

/** What a source says about an article. Dates are ISO `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; all else is as it is written there, in one line. */
export interface DocumentFacts {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** The last day of an issue of several days. */
  readonly dateEnd?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  /** A code such as 'de', where the source says which language it is. */
  readonly language?: string | undefined;
  readonly section?: string | undefined;
  readonly page?: string | undefined;
  readonly edition?: string | undefined;
  /** The place that its dateline names. */
  readonly dateline?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** In words, as the source counts them. */
  readonly length?: number | undefined;
  readonly copyright?: string | undefined;
  /** What the source calls the article, the same at each export: an accession number, a message id, a DOI. */
  readonly id?: string | undefined;
  /** What else the source says, by its own labels. */
  readonly other?: Readonly<Record<string, string>> | undefined;
  /** What the text is where it is not the whole article: an abstract, or nothing. */
  readonly text?: 'abstract' | 'missing' | undefined;
}

/** An article in a source. */
export interface ImportedDocument {
  readonly place: SourcePlace;
  readonly facts: DocumentFacts;
  /** Body paragraphs in their order, none of them empty; line breaks within one are kept. */
  readonly paragraphs: readonly string[];
  /** Where the paragraphs are Markdown. */
  readonly isMarkdown?: boolean;
  /** Of a page that was scanned, by what each paragraph is called there. */
  readonly blocks?: readonly (string | undefined)[];
}

/** What a reader could not read for certain; `isLeftOut` where it is in no document. The message is a sentence for the user. */
export interface ImportWarning {
  readonly place: SourcePlace;
  readonly message: string;
  readonly isLeftOut?: boolean;
}

export type ImportItem = { readonly document: ImportedDocument } | { readonly warning: ImportWarning };

/** A file to import. A reader takes it in one of three ways. */
export interface ImportSource {
  /** Its path or name, as the user knows it, with forward slashes. */
  readonly name: string;
  /** All of it. Rejects with a sentence for the user where it is too large or cannot be read. */
  bytes(): Promise<Uint8Array>;
  /** Piece by piece. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Its text, piece by piece, in the encoding that its beginning shows; unpacked where it is gzip. Rejects where it is not text. */
  text(): AsyncIterable<string>;
  /** A file beside it, by a relative path; null where there is none. */
  beside(path: string): Promise<Uint8Array | null>;
  /** The documents of a file that is part of this one or beside it, by the form of its bytes. */
  within?(name: string, bytes: Uint8Array, options: ReaderOptions): AsyncIterable<ImportItem>;
}

export interface ReaderOptions {
  /** Which column or field has which fact: `{ title: 'Headline', text: 'Body' }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Keep the addresses of links, as Markdown. */
  readonly links?: boolean;
}

/** Documents and warnings of a source, in its order. Never throws for what the source holds; rejects where it cannot be read. */
export type DocumentReader = (source: ImportSource, options: ReaderOptions) => AsyncIterable<ImportItem>;

/** The beginning of a file, by which its form is recognised. */
export interface ImportSample {
  readonly name: string;
  /** Some 64 KB. */
  readonly bytes: Uint8Array;
  /** The same decoded, with LF line ends; null where it is not text. */
  readonly text: string | null;
}

/** How sure an importer is of a sample: 0 is not, 1 is beyond doubt; below 0.5 a person should look. */
export type Confidence = number;

/** One form of source. Recognising is cheap and needs nothing loaded; the reader is loaded when it is used. */
export interface Importer {
  /** What `--format` takes. */
  readonly name: string;
  /** What users read. */
  readonly label: string;
  recognise(sample: ImportSample): Confidence;
  /** Takes only what no other one takes. */
  readonly isLast?: boolean;
  load(): Promise<DocumentReader>;
}
