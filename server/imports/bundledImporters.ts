import type { Importer } from '../core/import/types';
import { ARCHIVE_LABELS } from './archives/messages';
import { waczConfidence, warcConfidence } from './archives/recognise';
import { WORD_LABELS } from './documents/messages';
import { docxConfidence, odtConfidence, rtfConfidence } from './documents/recognise';
import { MAIL_LABELS } from './mail/messages';
import { mailboxConfidence, mailConfidence } from './mail/recognise';
import { europresseConfidence, factivaPageConfidence } from './pages/databaseSigns';
import { PAGE_LABELS } from './pages/messages';
import { mhtmlConfidence, pageConfidence } from './pages/recognise';

import { PDF_LABELS } from './pdf/messages';
import { pdfConfidence } from './pdf/recognise';

/** Web pages, documents, mail, web archives and PDF. Their readers need large libraries, which are bundles of their own in `dist/server`, or what only Node and browsers have. */
export const BUNDLED_IMPORTERS: readonly Importer[] = [
  {
    name: 'factiva-html',
    label: PAGE_LABELS['factiva-html'],
    recognise: factivaPageConfidence,
    load: async () => (await import('./pages/databasePages')).readFactivaPage,
  },
  {
    name: 'europresse',
    label: PAGE_LABELS.europresse,
    recognise: europresseConfidence,
    load: async () => (await import('./pages/databasePages')).readEuropressePage,
  },
  {
    name: 'html',
    label: PAGE_LABELS.html,
    recognise: pageConfidence,
    load: async () => (await import('./pages/pageReader')).readPageFile,
  },
  {
    name: 'mhtml',
    label: MAIL_LABELS.mhtml,
    recognise: mhtmlConfidence,
    load: async () => (await import('./mail/readMhtml')).readMhtmlFile,
  },
  {
    name: 'docx',
    label: WORD_LABELS.docx,
    recognise: docxConfidence,
    load: async () => (await import('./documents/readDocuments')).readDocxFile,
  },
  {
    name: 'odt',
    label: WORD_LABELS.odt,
    recognise: odtConfidence,
    load: async () => (await import('./documents/readDocuments')).readOdtFile,
  },
  {
    name: 'rtf',
    label: WORD_LABELS.rtf,
    recognise: rtfConfidence,
    load: async () => (await import('./documents/readDocuments')).readRtfFile,
  },
  { name: 'eml', label: MAIL_LABELS.eml, recognise: mailConfidence, load: async () => (await import('./mail/readMail')).readMailFile },
  {
    name: 'mbox',
    label: MAIL_LABELS.mbox,
    recognise: mailboxConfidence,
    load: async () => (await import('./mail/readMail')).readMailboxFile,
  },
  {
    name: 'warc',
    label: ARCHIVE_LABELS.warc,
    recognise: warcConfidence,
    load: async () => (await import('./archives/archiveReader')).readWarc,
  },
  {
    name: 'wacz',
    label: ARCHIVE_LABELS.wacz,
    recognise: waczConfidence,
    load: async () => (await import('./archives/archiveReader')).readWacz,
  },
  { name: 'pdf', label: PDF_LABELS.pdf, recognise: pdfConfidence, load: async () => (await import('./pdf/readPdf')).readPdfFile },
];
