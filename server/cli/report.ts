import path from 'node:path';
import { parseCodebook } from '../core/annotations/codebook';
import { reportProblems } from '../core/report/messages';
import type { Context } from '../core/report/types';
import { finished } from '../core/text/inSteps';
import { makeReport } from '../report/report';
import { findStyle, REPORT_FORMATS, REPORT_STYLES, type ReportFormat } from '../report/request';
import type { StyleFile } from '../report/styles';
import { annotationsBelow } from './annotationsBelow';
import { writeExported } from './exchange';
import { reportUsage } from './messages';
import type { Output } from './output';
import { ownText, type Project } from './project';
import { type Messages, UsageError } from './terminal';

export { REPORT_FORMATS };

export interface ReportOptions {
  readonly tag?: string;
  readonly entity?: string;
  readonly query?: string;
  readonly format: ReportFormat;
  readonly context: Context;
  readonly style: string;
  readonly language: string;
  readonly out?: string;
}

/** Writes a report of the project's articles. Answers whether the text of any annotation was not found. */
export async function writeReport(project: Project, options: ReportOptions, messages: Messages, output: Output): Promise<boolean> {
  const asked = (['tag', 'entity', 'query'] as const).flatMap(about =>
    options[about] === undefined ? [] : [{ about, value: options[about] }],
  );
  const [one = { about: 'all' as const, value: '' }, another] = asked;
  if (another !== undefined) throw new UsageError(reportUsage.onlyOne);
  const { corpus, folder, isAsked } = project;
  const annotations = annotationsBelow(folder, id => corpus.textOf(id));
  await annotations.load();
  const { tags } = parseCodebook(project.ownTexts['codebook.yaml']);
  const exported = await makeReport(
    { corpus, annotations, tags, isAsked: article => isAsked(article) },
    {
      ...one,
      format: options.format,
      context: options.context,
      style: await styleOf(folder, options.style),
      language: options.language,
      project: path.basename(folder),
      day: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    },
    async steps => finished(steps),
  );
  return writeExported(
    project,
    exported,
    { format: 'report', ...(options.out === undefined ? {} : { out: options.out }) },
    messages,
    output,
  );
}

async function styleOf(folder: string, style: string): Promise<string | StyleFile> {
  const found = await findStyle(style, name => ownText(folder, name));
  if (found === null) throw new UsageError(reportProblems.unknownStyle(style, REPORT_STYLES));
  return found;
}
