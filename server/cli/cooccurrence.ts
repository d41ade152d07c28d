import { graphOf } from '../core/overview/graph';
import { type GraphFormat, graphFile } from '../core/overview/graphFiles';
import { NamedTogether } from '../core/overview/namedTogether';
import type { GraphQuestion } from '../core/overview/types';
import { finished } from '../core/text/inSteps';
import type { Output } from './output';
import type { Project } from './project';

export interface CooccurrenceOptions extends Omit<GraphQuestion, 'period'> {
  readonly format: GraphFormat;
  readonly from?: string;
  readonly to?: string;
}

/** Prints which entities of the register are named together, as a table or as a graph. */
export async function printCooccurrence({ corpus }: Project, options: CooccurrenceOptions, output: Output): Promise<void> {
  const { format, by, from, to, least = 1, types } = options;
  const together = new NamedTogether();
  if (by !== 'article') for (const _ of together.update(corpus));
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const graph = finished(graphOf(corpus, together, { by, least, period, ...(types === undefined ? {} : { types }) }));
  await output.line(graphFile(graph, format).trimEnd());
}
