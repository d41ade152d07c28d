import * as vscode from 'vscode';
import type { AnnotationFormatName, ArticleFormat, ExportFormat, RegisterFormatName, SuggestionFormatName } from '../../server/protocol';

export interface FormatPick<Format extends string = ExportFormat> extends vscode.QuickPickItem {
  readonly format: Format;
  /** What files of it end with, without the point. */
  readonly endings: readonly string[];
}

/** The formats that annotations come from and go to. */
export const annotationFormats = (): readonly FormatPick<AnnotationFormatName>[] =>
  (Object.keys(ANNOTATION_FORMATS) as AnnotationFormatName[]).map(format => {
    const { label, description, detail, endings } = ANNOTATION_FORMATS[format];
    return { label, ...(description === undefined ? {} : { description }), detail: detail(), format, endings };
  });

/** The formats of an export: those of annotations, that of dates, and those of bibliographies. */
export const formats = (): readonly FormatPick[] => [
  ...annotationFormats(),
  {
    label: 'TimeML',
    description: 'TIMEX3',
    detail: vscode.l10n.t('The dates of each article, in a .tml file'),
    format: 'timeml',
    endings: ['tml'],
  },
  {
    label: 'CSL-JSON',
    detail: vscode.l10n.t('What is known about the articles, for Zotero and other reference managers'),
    format: 'csl-json',
    endings: ['json'],
  },
  {
    label: 'BibTeX',
    detail: vscode.l10n.t('What is known about the articles, for LaTeX'),
    format: 'bibtex',
    endings: ['bib'],
  },
];

export const pickFormat = <Format extends string>(
  title: string,
  from: readonly FormatPick<Format>[],
): Thenable<FormatPick<Format> | undefined> =>
  vscode.window.showQuickPick(from, {
    title,
    placeHolder: vscode.l10n.t('Choose a format'),
    matchOnDescription: true,
    matchOnDetail: true,
  });

/** Files to import, as URIs; undefined where the dialog is left. */
export async function pickFiles(
  folder: vscode.WorkspaceFolder,
  { label, endings }: FormatPick<string>,
  canSelectMany = true,
): Promise<readonly string[] | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import from {0}', label),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany,
    defaultUri: folder.uri,
    filters: { [label]: [...endings], [vscode.l10n.t('All files')]: ['*'] },
  });
  return chosen?.map(uri => uri.toString());
}

/** The formats that the register comes from and goes to. */
export const registerFormats = (): readonly FormatPick<RegisterFormatName>[] => [
  {
    label: 'CSV',
    detail: vscode.l10n.t('A table with an entity in each row, for spreadsheets'),
    format: 'entities-csv',
    endings: ['csv', 'tsv'],
  },
  {
    label: 'JSON-LD',
    description: 'schema.org',
    detail: vscode.l10n.t('Linked data, with links to Wikidata and GeoNames'),
    format: 'entities-jsonld',
    endings: ['jsonld', 'json'],
  },
  {
    label: 'OpenRefine',
    description: 'CSV',
    detail: vscode.l10n.t('A table with a name in each row, to be reconciled'),
    format: 'openrefine',
    endings: ['csv', 'tsv'],
  },
  {
    label: 'spaCy EntityRuler',
    description: 'JSONL',
    detail: vscode.l10n.t('Patterns by which spaCy finds the names'),
    format: 'spacy-ruler',
    endings: ['jsonl'],
  },
];

/** The formats that articles go to, with what is known about them. */
export const articleFormats = (): readonly FormatPick<ArticleFormat>[] => [
  {
    label: 'CSV',
    detail: vscode.l10n.t('A table with an article in each row, for spreadsheets'),
    format: 'articles-csv',
    endings: ['csv'],
  },
  {
    label: 'Excel',
    description: 'XLSX',
    detail: vscode.l10n.t('A workbook with an article in each row'),
    format: 'articles-xlsx',
    endings: ['xlsx'],
  },
  {
    label: 'JSON Lines',
    detail: vscode.l10n.t('An article in each line, with its paragraphs'),
    format: 'articles-jsonl',
    endings: ['jsonl'],
  },
  {
    label: 'TEI P5',
    description: 'XML',
    detail: vscode.l10n.t('A file for each article, with its headings and paragraphs'),
    format: 'articles-tei',
    endings: ['xml'],
  },
  {
    label: 'CoNLL-U',
    description: 'Universal Dependencies',
    detail: vscode.l10n.t('Sentences and tokens, for Stanza, UDPipe and other parsers'),
    format: 'conllu',
    endings: ['conllu'],
  },
  {
    label: 'AntConc',
    description: 'TXT',
    detail: vscode.l10n.t('A plain text for each article, and a table of what is known about them'),
    format: 'antconc',
    endings: ['txt'],
  },
  {
    label: 'Sketch Engine',
    description: 'vertical',
    detail: vscode.l10n.t('A token in each line, with documents, paragraphs and sentences'),
    format: 'sketch-engine',
    endings: ['vert'],
  },
  {
    label: 'quanteda, tidytext',
    description: 'CSV, JSONL',
    detail: vscode.l10n.t('Documents with their variables, for R'),
    format: 'quanteda',
    endings: ['csv'],
  },
];

/** The formats that names come in which other programs found. */
export const suggestionFormats = (): readonly FormatPick<SuggestionFormatName>[] => [
  {
    label: 'spaCy',
    description: 'Doc.to_json',
    detail: vscode.l10n.t('Documents with their entities, as JSON or JSON Lines'),
    format: 'spacy-doc',
    endings: ['json', 'jsonl'],
  },
  {
    label: 'GLiNER',
    description: 'JSON',
    detail: vscode.l10n.t('Texts with the entities that were predicted'),
    format: 'gliner',
    endings: ['json', 'jsonl'],
  },
  {
    label: 'CoreNLP',
    description: 'JSON',
    detail: vscode.l10n.t('Sentences with tokens and entity mentions'),
    format: 'corenlp',
    endings: ['json'],
  },
  {
    label: 'CoreNLP',
    description: 'CoNLL',
    detail: vscode.l10n.t('A token and its label on each line'),
    format: 'corenlp-conll',
    endings: ['conll'],
  },
  ...annotationFormats(),
];

interface FormatText {
  readonly label: string;
  readonly description?: string;
  readonly detail: () => string;
  readonly endings: readonly string[];
}

const ANNOTATION_FORMATS: Readonly<Record<AnnotationFormatName, FormatText>> = {
  w3c: {
    label: 'W3C Web Annotation',
    description: 'JSON-LD',
    detail: () => vscode.l10n.t('All annotations in one file, with quote and position selectors'),
    endings: ['jsonld', 'json'],
  },
  brat: {
    label: 'brat',
    description: 'stand-off',
    detail: () => vscode.l10n.t('A .txt and an .ann file for each article'),
    endings: ['ann'],
  },
  csv: {
    label: 'CSV',
    detail: () => vscode.l10n.t('All annotations in one table'),
    endings: ['csv', 'tsv'],
  },
  spacy: {
    label: 'Prodigy, spaCy',
    description: 'JSONL',
    detail: () => vscode.l10n.t('A file for each annotator, with tokens and spans'),
    endings: ['jsonl'],
  },
  doccano: {
    label: 'doccano',
    description: 'JSONL',
    detail: () => vscode.l10n.t('A file for each annotator, with tags and relations'),
    endings: ['jsonl'],
  },
  'label-studio': {
    label: 'Label Studio',
    description: 'JSON',
    detail: () => vscode.l10n.t('A task for each article, and the labelling configuration'),
    endings: ['json'],
  },
  conll: {
    label: 'CoNLL-2003',
    description: 'IOB2',
    detail: () => vscode.l10n.t('A file for each annotator and article, a token and its tag on each line'),
    endings: ['conll', 'iob', 'iob2', 'bio'],
  },
  webanno: {
    label: 'WebAnno TSV 3',
    description: 'INCEpTION',
    detail: () => vscode.l10n.t('A file for each annotator and article, with the layer of named entities'),
    endings: ['tsv'],
  },
  xmi: {
    label: 'UIMA CAS',
    description: 'XMI',
    detail: () => vscode.l10n.t('A file for each annotator and article, and their type system'),
    endings: ['xmi'],
  },
  tei: {
    label: 'TEI P5',
    description: 'XML',
    detail: () => vscode.l10n.t('A file for each annotator and article, with names and segments in the text'),
    endings: ['xml'],
  },
  refi: {
    label: 'REFI-QDA',
    description: '.qdpx',
    detail: () => vscode.l10n.t('A project for NVivo, ATLAS.ti, MAXQDA or QualCoder'),
    endings: ['qdpx'],
  },
};
