import { readYaml, type YamlFile } from '../yaml/read';
import { fieldOf, isNothing, type YamlField, type YamlMap, type YamlNode } from '../yaml/types';

export interface ArticleEntriesFile extends YamlFile {
  /** The map from article paths to article entries; undefined where the file has none. */
  readonly articles: YamlMap | undefined;
  /** The field `articles` where there is one, whatever its value. */
  readonly wrapper: YamlField | undefined;
  /** What the file contains instead of the map. */
  readonly found: YamlNode | undefined;
  /** Fields beside `articles`. */
  readonly strangers: readonly YamlField[];
}

/** Reads the file as far as the map of articles, which may do without `articles:` around it. */
export function readArticleEntriesFile(text: string): ArticleEntriesFile {
  const file = readYaml(text);
  const { root } = file;
  const nothing = { ...file, articles: undefined, wrapper: undefined, found: undefined, strangers: [] };
  if (isNothing(root)) return nothing;
  if (root.kind !== 'map') return { ...nothing, found: root };
  const wrapper = root.fields.find(({ key, value }) => key === 'articles' && value.kind !== 'map') ?? fieldOf(root, 'articles');
  if (wrapper === undefined) return { ...nothing, articles: root };
  const strangers = root.fields.filter(({ key }) => key !== 'articles');
  const { value } = wrapper;
  if (value.kind === 'map') return { ...nothing, articles: value, wrapper, strangers };
  return { ...nothing, wrapper, found: isNothing(value) ? undefined : value, strangers };
}
