import type { Context } from '../core/report/types';
import type { StyleFile } from './styles';

/** The forms of a report: documents, and tables of annotations. */
export const REPORT_FORMATS = ['md', 'html', 'docx', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The citation styles that Pressmark has. */
export const REPORT_STYLES = ['chicago-author-date', 'chicago-notes', 'mla', 'apa', 'harvard'] as const;

/** What is asked for; without a value it is about all annotations. */
export interface ReportRequest {
  readonly about: 'tag' | 'entity' | 'query' | 'all';
  readonly value: string;
  readonly format: ReportFormat;
  readonly context: Context;
  readonly style: string | StyleFile;
  /** Of dates and terms, as in 'en-GB'. */
  readonly language: string;
  /** The name of the project, and the day, which the report says. */
  readonly project: string;
  readonly day: string;
}

/** Goes on with work in steps; a person may stop it in between, by a rejection. */
export type InSteps = <T>(steps: Generator<unknown, T>) => Promise<T>;

/** A style of Pressmark's by its name, or a file of the user's that `read` finds in `pressmark/`; null where there is neither. */
export async function findStyle(style: string, read: (name: string) => Promise<string | null>): Promise<string | StyleFile | null> {
  if ((REPORT_STYLES as readonly string[]).includes(style)) return style;
  const name = `${style.replace(/\.csl$/i, '')}.csl`;
  const text = /[\\/]/.test(name) ? null : await read(name);
  return text === null ? null : { name, text };
}
