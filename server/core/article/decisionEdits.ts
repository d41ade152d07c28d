import { isMap, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/problem';
import { outletKey } from './decisions';
import { passageKey } from './passageKey';
import type { Decision } from './types';
import { addItem, addToMap, dropEmpty, insertAtEnd, insertBelow, pairOf, removeItem, scalarOf, setValue } from './yamlEdits';
import { isBroken, isNothing, openYaml, scalarText } from './yamlFile';

export interface DecisionScope {
  readonly decision: Decision;
  /** Only articles of this outlet. */
  readonly outlet?: string;
}

/**
 * The edits of `furniture.yaml` that decide on a passage's text for all articles, or for those of an outlet: an entry of the
 * same scope gets the new decision, else one is added. Comments and everything else stay. None where it is decided so already
 * or the file is broken.
 */
export function decideAlways(text: string, passageText: string, { decision, outlet }: DecisionScope): TextEdit[] {
  const key = passageKey(passageText);
  const file = openList(text);
  if (file === undefined) return [];
  const { root, list } = file;
  const index = entryIndex(list, key, outlet);
  const entry = list?.items[index];
  if (entry !== undefined && isMap(entry)) {
    const map = entry as YAMLMap.Parsed;
    const pair = pairOf(map, 'decision');
    return pair === undefined ? addToMap(text, map, [`decision: ${decision}`], `decision: ${decision}`) : setValue(text, pair, decision);
  }
  const fields = [`text: ${scalarOf(key)}`, `decision: ${decision}`, ...(outlet === undefined ? [] : [`outlet: ${scalarOf(outlet)}`])];
  if (list !== undefined && list.items.length > 0) {
    return list.flow ? addItem(text, list, `{${fields.join(', ')}}`) : addItem(text, list, fields.join('\n'));
  }
  const lines = fields.map((field, at) => (at === 0 ? `  - ${field}` : `    ${field}`));
  const pair = pairOf(root, 'furniture');
  if (pair === undefined) return [insertAtEnd(text, ['furniture:', ...lines])];
  return [...dropEmpty(pair), insertBelow(text, pair.value === null ? pair.key.range[1] + 1 : pair.value.range[1], lines, 0)];
}

/** The edits that take an entry out again; none where there is none. */
export function undecide(text: string, passageText: string, outlet?: string): TextEdit[] {
  const list = openList(text)?.list;
  const index = entryIndex(list, passageKey(passageText), outlet);
  return list === undefined || index < 0 ? [] : removeItem(text, list, index);
}

function openList(text: string): { readonly root: YAMLMap.Parsed | undefined; readonly list: YAMLSeq.Parsed | undefined } | undefined {
  const { problems, root } = openYaml(text, 'decisions');
  if (isBroken(problems)) return undefined;
  if (root === null) return { root: undefined, list: undefined };
  if (!isMap(root)) return undefined;
  const map = root as YAMLMap.Parsed;
  const value: ParsedNode | null = pairOf(map, 'furniture')?.value ?? null;
  if (isSeq(value)) return { root: map, list: value as YAMLSeq.Parsed };
  return isNothing(value) ? { root: map, list: undefined } : undefined;
}

function entryIndex(list: YAMLSeq.Parsed | undefined, key: string, outlet: string | undefined): number {
  const scope = outlet === undefined ? undefined : outletKey(outlet);
  return (
    list?.items.findIndex(item => {
      if (!isMap(item)) return false;
      const map = item as YAMLMap.Parsed;
      const own = scalarText(pairOf(map, 'outlet')?.value);
      return passageKey(scalarText(pairOf(map, 'text')?.value) ?? '') === key && (own === undefined ? undefined : outletKey(own)) === scope;
    }) ?? -1
  );
}
