/// <reference path="./citeproc.d.ts" />
import CSL from 'citeproc';
import type { CslItem } from '../core/report/sources';
import type { Run } from '../core/report/types';
import { citationRuns } from './citationRuns';
import { localeNode, type StyleFile, styleNode } from './styles';

/** Sources in a citation style. */
export interface Citations {
  /** How a source is cited: in a note or in the text, as the style says. Empty for one that was not given. */
  citationOf(key: string): readonly Run[];
  /** The list of sources, sorted as the style says; empty where it has none. */
  readonly references: readonly (readonly Run[])[];
}

/** The share of the work on the list of sources that the processor does before it sorts and writes the list: it asks for each source once. */
const REGISTERED = 0.25;

/**
 * Cites sources by citeproc-js, the processor of Zotero.
 *
 * @param style one of Pressmark's, by name, or a file
 * @param language of the terms and dates, as in 'en-GB'; only where the style names none
 * @param report is told how much of the list of sources is done, 0 to 1, as far as the processor shows it
 */
export function citationsOf(
  items: readonly CslItem[],
  style: string | StyleFile,
  language: string,
  report: (share: number) => void = () => undefined,
): Citations {
  const byKey = new Map(items.map(item => [item.id, item]));
  let asked = 0;
  const retrieveItem = (id: string): CslItem | undefined => {
    report(Math.min(1, (REGISTERED * asked++) / items.length));
    return byKey.get(id);
  };
  const engine = new CSL.Engine({ retrieveLocale: localeNode, retrieveItem }, styleNode(style), language);
  engine.updateItems([...byKey.keys()]);
  const known = new Map<string, readonly Run[]>();
  const bibliography = engine.makeBibliography();
  return {
    citationOf(key) {
      if (!byKey.has(key)) return [];
      const runs = known.get(key) ?? citationRuns(engine.makeCitationCluster([{ id: key }]));
      known.set(key, runs);
      return runs;
    },
    references: bibliography === false ? [] : bibliography[1].map(citationRuns),
  };
}
