import type { TextEdit } from '../text/problem';
import { addEntry, addFields, removeItems, setText } from '../yaml/edit';
import { readYaml } from '../yaml/read';
import { refusal } from '../yaml/refusal';
import { fieldOf, textOf, type YamlList, type YamlNode } from '../yaml/types';
import type { YamlPair } from '../yaml/write';
import { outletKey } from './decisions';
import { passageKey } from './passageKey';
import type { Decision } from './types';

export interface DecisionScope {
  readonly decision: Decision;
  /** Only articles of this outlet. */
  readonly outlet?: string;
}

/** Why `furniture.yaml` cannot be edited safely, in a sentence; undefined where it can. */
export const furnitureRefusal = (text: string): string | undefined => refusal(text, readYaml(text), 'furniture.yaml', 'furniture', 'list');

/**
 * The edits of `furniture.yaml` that decide on a passage's text for all articles, or for those of an outlet: an entry of the
 * same scope gets the new decision, else one is added. Comments and everything else stay. None where it is decided so already
 * or the file cannot be edited safely.
 */
export function decideAlways(text: string, passageText: string, { decision, outlet }: DecisionScope): TextEdit[] {
  if (furnitureRefusal(text) !== undefined) return [];
  const key = passageKey(passageText);
  const entry = listOf(text)?.items.find(item => isAbout(item, key, outlet));
  if (entry?.kind === 'map') {
    const field = fieldOf(entry, 'decision');
    return field === undefined ? addFields(text, entry, [['decision', decision]]) : setText(text, field, decision, entry.flow);
  }
  const fields: YamlPair[] = [
    ['text', key],
    ['decision', decision],
  ];
  if (outlet !== undefined) fields.push(['outlet', outlet]);
  return addEntry(text, source => readYaml(source).root, 'furniture', { fields });
}

/** The edits that take an entry out again; none where there is none. */
export function undecide(text: string, passageText: string, outlet?: string): TextEdit[] {
  const list = furnitureRefusal(text) === undefined ? listOf(text) : undefined;
  const key = passageKey(passageText);
  return list === undefined ? [] : removeItems(text, list, item => isAbout(item, key, outlet));
}

function listOf(text: string): YamlList | undefined {
  const value = fieldOf(readYaml(text).root, 'furniture')?.value;
  return value?.kind === 'list' ? value : undefined;
}

function isAbout(entry: YamlNode, key: string, outlet: string | undefined): boolean {
  const text = textOf(fieldOf(entry, 'text')?.value);
  const own = textOf(fieldOf(entry, 'outlet')?.value);
  const scope = (name: string | undefined): string | undefined => (name === undefined ? undefined : outletKey(name));
  return text !== undefined && passageKey(text) === key && scope(own) === scope(outlet);
}
