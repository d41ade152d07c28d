import type { Confidence, Importer, ImportSample } from '../types';
import { BIBLIOGRAPHY_LABELS } from './messages';

/** Types of the Citation Style Language. */
const CSL =
  /^\s*(?:\[\s*)?\{(?=[\s\S]{0,5000}?"id"\s*:)(?=[\s\S]{0,5000}?"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|webpage|post(?:-weblog)?|report|chapter|book|broadcast|interview|thesis|document|manuscript)")/;
const CSL_FIELD = /"(?:issued|container-title|accessed|title-short|date-parts|citation-key)"\s*:/;
const BIBTEX = /^[ \t]*@[A-Za-z]{2,20}[ \t]{0,5}[{(][ \t]{0,5}[^\s,{}()"]{1,200}[ \t]{0,5},[ \t]{0,5}\r?\n?[ \t]{0,20}[A-Za-z]/m;

const cslConfidence = ({ text }: ImportSample): Confidence => (text !== null && CSL.test(text) && CSL_FIELD.test(text) ? 1 : 0);
const bibtexConfidence = ({ text }: ImportSample): Confidence => (text !== null && BIBTEX.test(text) ? 0.95 : 0);

/** Bibliographies, whose texts are in files beside them. */
export const BIBLIOGRAPHY_IMPORTERS: readonly Importer[] = [
  {
    name: 'csl-json',
    label: BIBLIOGRAPHY_LABELS['csl-json'],
    recognise: cslConfidence,
    load: async () => (await import('./reader')).readCsl,
  },
  {
    name: 'bibtex',
    label: BIBLIOGRAPHY_LABELS.bibtex,
    recognise: bibtexConfidence,
    load: async () => (await import('./reader')).readBibtex,
  },
];
