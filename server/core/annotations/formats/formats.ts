import { FORMAT_LABELS, importMessages } from '../messages';
import { articlesNamed } from './articleNames';
import { exportBrat } from './brat';
import { importBrat } from './bratImport';
import { exportConll, importConll } from './conll';
import { lostParts } from './contents';
import { exportCsv, importCsv } from './csv';
import { exportDoccano, importDoccano } from './doccano';
import type { AnnotatedArticle, ExportContext, Exported, ImportContext, ImportedFile, Importing } from './exchange';
import type { AnnotationFormatName } from './formatNames';
import { exportLabelStudio, importLabelStudio } from './labelStudio';
import { exportRefi, importRefi } from './refi';
import { exportSpacy, importSpacy } from './spacy';
import { exportTei } from './tei';
import { importTei } from './teiImport';
import { exportW3c, importW3c } from './w3c';
import { exportWebanno, importWebanno } from './webanno';
import { exportXmi, importXmi } from './xmi';

/** An exchange format, both ways. */
export interface AnnotationFormat {
  /** Its name as people write it. */
  readonly label: string;
  /** What files of it end with, in lower case; those that are imported from a folder. */
  readonly endings: readonly string[];
  /** Names of files that say more about those that are imported, in their folder or one above. */
  readonly beside?: (path: string) => readonly string[];
  export(articles: readonly AnnotatedArticle[], context: ExportContext): Exported;
  /** Never throws. Problems are at spans of the file's text. */
  import(file: ImportedFile, context: ImportContext): Importing;
}

/** An export in a format that has no place for replies to notes, and says so where there are any. */
const withoutReplies =
  (label: string, write: AnnotationFormat['export']): AnnotationFormat['export'] =>
  (articles, context) => {
    const written = write(articles, context);
    const all = articles.flatMap(({ annotations }) => annotations.map(({ annotation }) => annotation));
    return { ...written, lost: [...written.lost, ...lostParts(label, all, ['replies'])] };
  };

const FORMATS = {
  w3c: {
    label: FORMAT_LABELS.w3c,
    endings: ['.jsonld', '.json'],
    export: exportW3c,
    import: ({ text }, context) => importW3c(text, context),
  },
  brat: {
    label: FORMAT_LABELS.brat,
    endings: ['.ann'],
    beside: path => ['visual.conf', textBesideAnn(path)],
    export: withoutReplies(FORMAT_LABELS.brat, exportBrat),
    import: importAnn,
  },
  csv: { label: FORMAT_LABELS.csv, endings: ['.csv', '.tsv'], export: exportCsv, import: importCsv },
  spacy: { label: FORMAT_LABELS.spacy, endings: ['.jsonl'], export: exportSpacy, import: importSpacy },
  doccano: {
    label: FORMAT_LABELS.doccano,
    endings: ['.jsonl'],
    export: withoutReplies(FORMAT_LABELS.doccano, exportDoccano),
    import: importDoccano,
  },
  'label-studio': { label: FORMAT_LABELS['label-studio'], endings: ['.json'], export: exportLabelStudio, import: importLabelStudio },
  conll: {
    label: FORMAT_LABELS.conll,
    endings: ['.conll', '.iob', '.iob2', '.bio'],
    export: withoutReplies(FORMAT_LABELS.conll, exportConll),
    import: importConll,
  },
  webanno: {
    label: FORMAT_LABELS.webanno,
    endings: ['.tsv'],
    export: withoutReplies(FORMAT_LABELS.webanno, exportWebanno),
    import: importWebanno,
  },
  xmi: { label: FORMAT_LABELS.xmi, endings: ['.xmi'], export: withoutReplies(FORMAT_LABELS.xmi, exportXmi), import: importXmi },
  tei: { label: FORMAT_LABELS.tei, endings: ['.xml'], export: withoutReplies(FORMAT_LABELS.tei, exportTei), import: importTei },
  refi: { label: FORMAT_LABELS.refi, endings: ['.qdpx'], export: withoutReplies(FORMAT_LABELS.refi, exportRefi), import: importRefi },
} satisfies Readonly<Record<AnnotationFormatName, AnnotationFormat>>;

export const formatOf = (name: AnnotationFormatName): AnnotationFormat => FORMATS[name];

const textBesideAnn = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.ann)?$/i, '.txt');

/** A `.ann` file is about the article that was named, else about the one its own name names. */
function* importAnn({ text, path, beside }: ImportedFile, context: ImportContext): Importing {
  const named = articlesNamed(path.replace(/\.ann$/i, ''), context.articles());
  const article = context.article ?? named[0];
  if (article === undefined || (context.article === undefined && named.length > 1)) {
    const message = importMessages.bratNamesNoArticle(path);
    return { annotations: [], problems: [{ code: 'missing-article', severity: 'error', message, start: 0, end: text.length }] };
  }
  return yield* importBrat(text, article, context, beside?.get('visual.conf'), beside?.get(textBesideAnn(path)) ?? null);
}
