import type { FileProblem } from '../text/problem';
import { notEdited, REFUSALS } from './messages';
import { isBroken, type YamlFile } from './read';
import { fieldOf, isNothing, type YamlNode } from './types';

/**
 * Why a file cannot be edited safely, in a sentence that names the line; undefined where it can: it is valid YAML, a map at the top
 * level, and what is below `key` is a list, or a map, as it should be.
 */
export function refusal(text: string, { root, problems }: YamlFile, file: string, key: string, kind: 'list' | 'map'): string | undefined {
  const broken = problems.find(problem => isBroken([problem]));
  if (broken !== undefined) return notEdited(file, lineOf(text, broken), broken.message);
  if (isNothing(root)) return undefined;
  if (root.kind !== 'map') return notEdited(file, lineOf(text, root), REFUSALS.notAMap(key));
  const value: YamlNode | undefined = fieldOf(root, key)?.value;
  if (value === undefined || isNothing(value) || value.kind === kind || isEmptyCollection(value)) return undefined;
  return notEdited(file, lineOf(text, value), kind === 'list' ? REFUSALS.notAList(key) : REFUSALS.notEntries(key));
}

const isEmptyCollection = (node: YamlNode): boolean =>
  (node.kind === 'list' && node.items.length === 0) || (node.kind === 'map' && node.fields.length === 0);

const lineOf = (text: string, { start }: Pick<FileProblem, 'start'>): number => text.slice(0, start).split(/\r\n|\n|\r/).length;
