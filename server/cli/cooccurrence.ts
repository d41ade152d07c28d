import { graphOf } from '../core/overview/graph';
import { type GraphFormat, graphFile } from '../core/overview/graphFiles';
import { NamedRows, NamedTogether, type Rows } from '../core/overview/namedTogether';
import { keyedNames, SuggestedTogether, suggestedNodes } from '../core/overview/suggestedTogether';
import type { GraphQuestion, SuggestedNode } from '../core/overview/types';
import { finished } from '../core/text/inSteps';
import type { Output } from './output';
import type { Project } from './project';
import { namesOfProject } from './suggestedNames';

export interface CooccurrenceOptions extends Omit<GraphQuestion, 'period'> {
  readonly format: GraphFormat;
  readonly from?: string;
  readonly to?: string;
  /** With names that are suggested for the register. */
  readonly suggested?: boolean;
}

/** Prints which entities of the register, and suggested names where they are asked for, are named together, as a table or as a graph. */
export async function printCooccurrence(project: Project, options: CooccurrenceOptions, output: Output): Promise<void> {
  const { format, by, from, to, least = 1, types } = options;
  const { corpus } = project;
  const together = new NamedTogether(options.suggested === true ? 1 : 2);
  if (by !== 'article' || options.suggested === true) for (const _ of together.update(corpus));
  const { rows, suggested } = options.suggested === true ? await withSuggested(project, together) : { rows: together, suggested: [] };
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const graph = finished(graphOf(corpus, rows, { by, least, period, ...(types === undefined ? {} : { types }) }, suggested));
  await output.line(graphFile(graph, format).trimEnd());
}

async function withSuggested(
  project: Project,
  together: Rows,
): Promise<{ readonly rows: Rows; readonly suggested: readonly SuggestedNode[] }> {
  const { table, namesIn, left } = await namesOfProject(project);
  const names = new NamedRows();
  for (const id of project.ids) {
    const record = project.corpus.get(id);
    if (record !== undefined) names.set(record.article, keyedNames(namesIn(record)), 1);
  }
  const byKey = suggestedNodes(left, name => name.numbers.map(number => table.keyOf(number)));
  return { rows: new SuggestedTogether(together, names, byKey), suggested: [...new Set(byKey.values())] };
}
