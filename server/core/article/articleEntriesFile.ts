import { isMap, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { FileProblem } from '../text/problem';
import { isNothing, openYaml } from './yamlFile';

export interface OpenArticleEntries {
  readonly problems: readonly FileProblem[];
  /** The map from article paths to article entries; undefined where the file holds none. */
  readonly articles: YAMLMap.Parsed | undefined;
  /** The pair `articles:` where there is one, whatever its value. */
  readonly wrapper: Pair<ParsedNode, ParsedNode | null> | undefined;
  /** What stands in the file's place for the map, where it is none and not nothing. */
  readonly found: ParsedNode | undefined;
  /** Keys beside `articles:`. */
  readonly strangers: readonly ParsedNode[];
}

/** Parses the file as far as the map of articles. */
export function openArticleEntries(text: string): OpenArticleEntries {
  const { problems, root } = openYaml(text, 'articleEntries');
  const nothing: OpenArticleEntries = { problems, articles: undefined, wrapper: undefined, found: undefined, strangers: [] };
  if (root === null) return nothing;
  if (!isMap(root)) return { ...nothing, found: root };
  const wrapper = root.items.find(pair => isScalar(pair.key) && pair.key.value === 'articles' && !isMap(pair.value)) ?? wrapperOf(root);
  if (wrapper === undefined) return { ...nothing, articles: root };
  const strangers = root.items.filter(pair => pair !== wrapper && !isSameKey(pair, wrapper)).map(pair => pair.key);
  const { value } = wrapper;
  if (isMap(value)) return { ...nothing, articles: value as YAMLMap.Parsed, wrapper, strangers };
  return { ...nothing, wrapper, found: isNothing(value) ? undefined : value, strangers };
}

const wrapperOf = (root: YAMLMap.Parsed) => root.items.find(pair => isScalar(pair.key) && pair.key.value === 'articles');

const isSameKey = (a: Pair<ParsedNode, ParsedNode | null>, b: Pair<ParsedNode, ParsedNode | null>): boolean =>
  isScalar(a.key) && isScalar(b.key) && a.key.value === b.key.value;
