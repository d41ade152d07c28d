import { jsonConfidence, jsonLinesConfidence } from './jsonRecords';
import { IMPORTER_LABELS } from './messages';
import { tableConfidence } from './tables';
import type { Importer } from './types';

/** The forms that need nothing but the core, the most particular ones first: of equally sure ones, the first is taken. */
export const CORE_IMPORTERS: readonly Importer[] = [
  {
    name: 'jsonl',
    label: IMPORTER_LABELS.jsonl,
    recognise: jsonLinesConfidence,
    load: async () => (await import('./jsonRecords')).readJsonLines,
  },
  { name: 'json', label: IMPORTER_LABELS.json, recognise: jsonConfidence, load: async () => (await import('./jsonRecords')).readJson },
  { name: 'table', label: IMPORTER_LABELS.table, recognise: tableConfidence, load: async () => (await import('./tables')).readTable },
];
