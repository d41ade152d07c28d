import type { Annotation, Tag } from '../types';
import { ONLY_ENTITY, ONLY_NOTE } from './contents';

/** The attribute that says how certain an annotation is. */
export const CERTAINTY = 'Certainty';

/** Every character that ends a line or a field for brat's readers: those of Python's `splitlines`, and the tab. */
export const isLineBreak = (character: string): boolean => LINE_BREAKS.has(character);

const LINE_BREAKS: ReadonlySet<string> = new Set('\t\n\v\f\r\u001c\u001d\u001e\u0085\u2028\u2029');

/** A blank or line break, as Python's `strip` and JavaScript's `trim` know them. */
export const isBlank = (character: string): boolean => LINE_BREAKS.has(character) || character === '\u001f' || character.trim() === '';

/** The names that brat has for tags, attributes, values and relations; each map by our name. */
export interface BratNames {
  readonly types: ReadonlyMap<string, string>;
  readonly attributes: ReadonlyMap<string, string>;
  /** Those of each attribute, by brat's name of it. */
  readonly valuesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly values: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
}

/** Names of letters, digits, `_` and `-`, no two the same in one collection. brat allows nothing else. */
export function bratNames(tags: readonly string[], annotations: readonly Annotation[]): BratNames {
  const taken = new Set([ONLY_ENTITY.toLowerCase(), ONLY_NOTE.toLowerCase(), CERTAINTY.toLowerCase()]);
  const pairs = annotations.flatMap(({ attributes }) => Object.entries(attributes ?? {}));
  const attributeNames = [...new Set(pairs.map(([name]) => name))].sort();
  const relationTypes = [...new Set(annotations.flatMap(({ relations }) => relations?.map(({ type }) => type) ?? []))].sort();
  const types = namesFor(tags, 'Tag', taken);
  const attributes = namesFor(attributeNames, 'Attribute', taken);
  const relations = namesFor(relationTypes, 'Relation', taken);
  // Two values may differ in capitals only; types may not, for brat makes classes of a style sheet of them.
  const values = namesFor([...new Set(pairs.map(([, value]) => value))].sort(), 'value', new Set(), written => written);
  const valuesOf = new Map<string, Set<string>>();
  for (const [name, value] of pairs) {
    const known = attributes.get(name) ?? name;
    valuesOf.set(known, (valuesOf.get(known) ?? new Set()).add(values.get(value) ?? value));
  }
  if (annotations.some(({ certainty }) => certainty !== undefined)) valuesOf.set(CERTAINTY, new Set(['high', 'medium', 'low']));
  return { types, attributes, values, valuesOf, relations };
}

function namesFor(
  ours: readonly string[],
  otherwise: string,
  taken: Set<string>,
  keyOf = (written: string): string => written.toLowerCase(),
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of ours) {
    if (names.has(name)) continue;
    const plain = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9-]+/g, '_');
    const wanted = /[A-Za-z0-9]/.test(plain) ? plain : otherwise;
    let written = wanted;
    for (let next = 2; taken.has(keyOf(written)); next++) written = `${wanted}_${next}`;
    taken.add(keyOf(written));
    names.set(name, written);
  }
  return names;
}

/** brat's `annotation.conf`: what may be annotated. */
export function bratConf({ types, valuesOf, relations }: BratNames): string {
  const entities = [...types.values(), ONLY_ENTITY, ONLY_NOTE];
  // Without this rule brat complains of every annotation that is in another one or crosses it.
  const anyOverlap = '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>';
  const relationLines = [anyOverlap, ...[...relations.values()].map(name => `${name}\tArg1:<ENTITY>, Arg2:<ENTITY>`)];
  const attributeLines = [...valuesOf].map(([name, values]) => `${name}\tArg:<ENTITY>, Value:${[...values].sort().join('|')}`);
  const section = (name: string, lines: readonly string[]): string => `[${name}]\n${lines.map(line => `${line}\n`).join('')}`;
  return [
    section('entities', entities),
    section('relations', relationLines),
    section('events', []),
    section('attributes', attributeLines),
  ].join('\n');
}

/** brat's `visual.conf`: the label of each name (ours) and the colour of each tag. */
export function bratVisualConf({ types, attributes, relations }: BratNames, tags: readonly Tag[]): string {
  const labels = [...types, ...attributes, ...relations].map(([name, written]) => `${written} | ${bratLabel(name)}`);
  const colors = tags.flatMap(({ name, color }) => {
    const type = types.get(name);
    return type === undefined ? [] : [`${type} bgColor:${color}`];
  });
  return `[labels]\n${labels.map(line => `${line}\n`).join('')}\n[drawing]\n${colors.map(line => `${line}\n`).join('')}`;
}

/** A tag as a label can hold it: `|` separates labels of one type, and blanks around one are not kept. */
export const bratLabel = (tag: string): string => escapeLineBreaks(wellFormed(tag)).replaceAll('|', '/').trim();

/** Labels by type, from a `visual.conf`; of several the first and longest. */
export function parseBratLabels(visualConf: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  let inLabels = false;
  for (const line of visualConf.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('[')) inLabels = trimmed === '[labels]';
    const bar = trimmed.indexOf('|');
    if (inLabels && bar > 0) labels.set(trimmed.slice(0, bar).trim(), (trimmed.slice(bar + 1).split('|')[0] ?? '').trim());
  }
  return labels;
}

/** The text with a blank in place of each line break and tab. */
export const escapeLineBreaks = (text: string): string =>
  text.replace(/[\s\p{Cc}]/gu, character => (isLineBreak(character) ? ' ' : character));

/** Lone surrogates, which UTF-8 cannot hold, as U+FFFD: one code point for one. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
