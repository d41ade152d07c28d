import type { Importer } from '../core/import/types';
import { PAGE_LABELS } from './pages/messages';
import { pageConfidence } from './pages/recognise';

/** The forms whose readers need large libraries, which are bundles of their own in `dist/server`. */
export const BUNDLED_IMPORTERS: readonly Importer[] = [
  {
    name: 'html',
    label: PAGE_LABELS.html,
    recognise: pageConfidence,
    load: async () => (await import('./pages/pageReader')).readPageFile,
  },
];
