/** The library that reads PDF: a bundle of its own in `dist/server`, without the parts that draw (`scripts/support/slimPdf.mjs`). */
import './pdfSurroundings';
import * as reader from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error It has no types.
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { GetDocument } from './pdfTypes';

// Where it finds this, it starts no worker.
(globalThis as unknown as Record<string, unknown>)['pdfjsWorker'] = { WorkerMessageHandler };

export const getDocument = reader.getDocument as unknown as GetDocument;
