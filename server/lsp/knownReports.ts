import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ArticleId } from '../core/article/types';
import type { CorpusFolder } from './folder';

/** Diagnostics, and a text that is the same as long as they are. */
export interface Reported {
  readonly items: readonly Diagnostic[];
  readonly content: string;
}

/** Of the problems of an article that an editor lists, which hints are not, how many there are; and the most severe. */
export interface ListedProblems {
  readonly count: number;
  readonly severity?: DiagnosticSeverity;
}

/** What is asked of a report most often. */
interface Brief {
  /** True where the places that have to do with a problem are named. */
  readonly named: boolean;
  readonly content: string;
  readonly listed: ListedProblems;
}

/** The problems of an article as it is now, those of its annotations apart, as they were last reported; undefined where nobody knows. */
export function knownReport(folder: CorpusFolder, id: ArticleId, named: boolean): Reported | undefined {
  const report = folder.reportOf(id);
  if (report === undefined) return undefined;
  const brief = JSON.parse(report.brief) as Brief;
  const whole = brief.named === named ? report.whole() : undefined;
  return whole === undefined ? undefined : { items: JSON.parse(whole) as Diagnostic[], content: brief.content };
}

/** What is reported of an article, for {@link knownReport}, at later starts too. */
export function keepReport(folder: CorpusFolder, id: ArticleId, named: boolean, items: readonly Diagnostic[]): Reported {
  const whole = JSON.stringify(items);
  const content = hashed(whole);
  const brief: Brief = { named, content, listed: listedOf(items) };
  folder.said(id, { brief: JSON.stringify(brief), whole });
  return { items, content };
}

/** Of what {@link knownReport} has of an article; undefined where nobody knows. */
export function knownProblems(folder: CorpusFolder, id: ArticleId): ListedProblems | undefined {
  const report = folder.reportOf(id);
  return report && (JSON.parse(report.brief) as Brief).listed;
}

export const reported = (items: readonly Diagnostic[]): Reported => ({ items, content: hashed(JSON.stringify(items)) });

function listedOf(items: readonly Diagnostic[]): ListedProblems {
  const severities = items.map(({ severity = DiagnosticSeverity.Error }) => severity).filter(each => each !== DiagnosticSeverity.Hint);
  return severities.length === 0 ? { count: 0 } : { count: severities.length, severity: Math.min(...severities) as DiagnosticSeverity };
}

/** FNV-1a, 32 bits. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${hash >>> 0}`;
}
