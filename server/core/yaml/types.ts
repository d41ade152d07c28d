import type { Span } from '../text/span';

/**
 * A value of a YAML file with its place, in UTF-16 offsets into the file. A span ends with the last character of the value: neither
 * comments nor the line break below a block text belong to it. References (`*name`) are never followed.
 */
export type YamlNode = YamlText | YamlList | YamlMap | YamlEmpty | YamlReference;

export interface YamlText extends Span {
  readonly kind: 'text';
  /** A number or `true` as it is written: `date: 2018` is '2018'. */
  readonly text: string;
  /** What YAML reads an unquoted value as; `no` and `yes` are booleans of YAML 1.1. */
  readonly read: 'string' | 'number' | 'boolean' | 'null';
  readonly style: 'plain' | 'single quotes' | 'double quotes' | 'block';
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  /** Where the dash of each item is; none in brackets. */
  readonly dashes: readonly number[];
  /** True for a list in brackets. */
  readonly flow: boolean;
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  readonly fields: readonly YamlField[];
  /** True for a map in braces. */
  readonly flow: boolean;
}

export interface YamlField {
  /** Empty where the key is not a text. */
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlEmpty extends Span {
  readonly kind: 'empty';
}

export interface YamlReference extends Span {
  readonly kind: 'reference';
}

/** True for a value that is missing, `null` or `~`. */
export const isNothing = (node: YamlNode | undefined): boolean =>
  node === undefined || node.kind === 'empty' || (node.kind === 'text' && node.read === 'null');

/** The text of a value; undefined where it is missing, a list or a map. */
export const textOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'text' && node.read !== 'null' ? node.text : undefined;

/** The first field of a name. */
export const fieldOf = (map: YamlNode | undefined, key: string): YamlField | undefined =>
  map?.kind === 'map' ? map.fields.find(field => field.key === key) : undefined;
