import * as vscode from 'vscode';
import { createGraphPanel } from './graphPanel';
import { createMapPanel } from './mapPanel';
import type { OverviewPanel, Surroundings } from './overviewPanel';
import { createTimelinePanel } from './timelinePanel';

/** The pages that show a folder as a whole. */
export interface Overviews extends vscode.Disposable {
  readonly graph: Pick<OverviewPanel<never>, 'show'>;
  readonly timeline: Pick<OverviewPanel<never>, 'show'>;
  readonly map: Pick<OverviewPanel<never>, 'show'>;
}

export function createOverviews(surroundings: Surroundings): Overviews {
  const graph = createGraphPanel(surroundings);
  const timeline = createTimelinePanel(surroundings);
  const map = createMapPanel(surroundings);
  return { graph, timeline, map, dispose: () => vscode.Disposable.from(graph, timeline, map).dispose() };
}
