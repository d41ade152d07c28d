import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { unreadableLines } from '../annotations/exportFiles';
import { taggedArticles } from '../annotations/taggedArticles';
import { agreementOf } from '../core/agreement/agreement';
import { agreementCsv, agreementMarkdown } from '../core/agreement/table';
import { parseRegister } from '../core/entities/register/register';
import { finished } from '../core/text/inSteps';
import { nodeFiles } from '../node/files';
import { projectAbove } from '../project';
import { annotationsBelow } from './annotationsBelow';
import { agreementMessages, usageMessages } from './messages';
import type { Output } from './output';
import { textOf } from './project';
import { type Messages, UsageError } from './terminal';

export interface AgreementOptions {
  readonly by?: 'tag';
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly annotators?: readonly string[];
}

/**
 * Prints how far the annotators of a project agree: a table with the matrix of tags, CSV, or one line of JSON.
 * @returns true where lines of annotation files could not be read, which is said
 */
export async function printAgreement(given: string, options: AgreementOptions, messages: Messages, output: Output): Promise<boolean> {
  if (!fs.existsSync(given)) throw new UsageError(usageMessages.noPath(given));
  const asked = path.resolve(given);
  // As for a file in the folder, so that the folder itself may be the project.
  const project = await projectAbove(nodeFiles, URI.file(path.join(asked, 'any')).toString());
  const folder = project === null ? asked : URI.parse(project).fsPath;
  const uri = URI.file(folder).toString();
  const texts = new Map<string, string | null>();
  const service = annotationsBelow(folder, article => texts.get(article) ?? null);
  await service.load();
  for (const article of service.articles()) texts.set(article, await textOf(path.join(folder, article)));
  const chosen = options.annotators ?? [];
  const { articles, annotators, leftOut } = taggedArticles(service, article => texts.get(article) ?? null, chosen);
  const unknown = chosen.find(name => !annotators.includes(name));
  if (unknown !== undefined) throw new UsageError(agreementMessages.noAnnotator(unknown));
  const unread = unreadableLines(service, parseRegister(''), uri);
  for (const sentence of unread) messages.warn('agreement', sentence);
  const agreement = finished(agreementOf(articles, annotators));
  if (options.json === true) await output.line(JSON.stringify({ ...agreement, leftOut }));
  else if (options.csv === true) await output.line(agreementCsv(agreement).trimEnd());
  else await output.line(agreementMarkdown(agreement, leftOut, { byTag: options.by === 'tag' }).join('\n'));
  return unread.length > 0;
}
