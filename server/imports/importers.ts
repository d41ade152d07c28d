import { CORE_IMPORTERS } from '../core/import/importers';
import type { Importer } from '../core/import/types';
import { BUNDLED_IMPORTERS } from './bundledImporters';
import { WORKBOOK_IMPORTER } from './workbookImporter';

/**
 * Every form that articles are imported from, the most particular ones first. A reader that needs large libraries is a bundle of its own, which
 * `load` brings in.
 */
export const IMPORTERS: readonly Importer[] = [...CORE_IMPORTERS, ...BUNDLED_IMPORTERS, WORKBOOK_IMPORTER];

export const importerNamed = (name: string): Importer | undefined => IMPORTERS.find(each => each.name === name);
