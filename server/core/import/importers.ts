import { BIBLIOGRAPHY_IMPORTERS } from './bibliography/importers';
import { factivaCodesConfidence, factivaPlainConfidence } from './factiva';
import { jsonConfidence, jsonLinesConfidence } from './jsonRecords';
import { IMPORTER_LABELS } from './messages';
import { newsBankConfidence } from './newsBank';
import { lexisNexisConfidence, nexisUniConfidence } from './nexis';
import { plainTextConfidence } from './plainText';
import { proQuestConfidence } from './proquest';
import { tableConfidence } from './tables';
import type { Importer } from './types';
import { wisoConfidence } from './wiso';
import { XML_IMPORTERS } from './xml/importers';

/** The forms that need nothing but the core, the most particular ones first: of equally sure ones, the first is taken. */
export const CORE_IMPORTERS: readonly Importer[] = [
  {
    name: 'lexisnexis',
    label: IMPORTER_LABELS.lexisnexis,
    recognise: lexisNexisConfidence,
    load: async () => (await import('./nexis')).readLexisNexis,
  },
  {
    name: 'factiva-codes',
    label: IMPORTER_LABELS['factiva-codes'],
    recognise: factivaCodesConfidence,
    load: async () => (await import('./factiva')).readFactivaCodes,
  },
  {
    name: 'factiva',
    label: IMPORTER_LABELS.factiva,
    recognise: factivaPlainConfidence,
    load: async () => (await import('./factiva')).readFactivaPlain,
  },
  {
    name: 'proquest',
    label: IMPORTER_LABELS.proquest,
    recognise: proQuestConfidence,
    load: async () => (await import('./proquest')).readProQuest,
  },
  {
    name: 'newsbank',
    label: IMPORTER_LABELS.newsbank,
    recognise: newsBankConfidence,
    load: async () => (await import('./newsBank')).readNewsBank,
  },
  { name: 'wiso', label: IMPORTER_LABELS.wiso, recognise: wisoConfidence, load: async () => (await import('./wiso')).readWiso },
  {
    name: 'nexis-uni',
    label: IMPORTER_LABELS['nexis-uni'],
    recognise: nexisUniConfidence,
    load: async () => (await import('./nexis')).readNexisUni,
  },
  ...XML_IMPORTERS,
  ...BIBLIOGRAPHY_IMPORTERS,
  {
    name: 'jsonl',
    label: IMPORTER_LABELS.jsonl,
    recognise: jsonLinesConfidence,
    load: async () => (await import('./jsonRecords')).readJsonLines,
  },
  { name: 'json', label: IMPORTER_LABELS.json, recognise: jsonConfidence, load: async () => (await import('./jsonRecords')).readJson },
  {
    name: 'text',
    label: IMPORTER_LABELS.text,
    recognise: plainTextConfidence,
    load: async () => (await import('./plainText')).readPlainText,
    isLast: true,
  },
  { name: 'table', label: IMPORTER_LABELS.table, recognise: tableConfidence, load: async () => (await import('./tables')).readTable },
];
