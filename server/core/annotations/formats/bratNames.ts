import type { Tag } from '../types';

/** Types of annotations without a tag. */
export const ONLY_ENTITY = 'Entity';
export const ONLY_NOTE = 'Note';

/** Every character that ends a line or a field for brat's readers: those of Python's `splitlines`, and the tab. */
export const isLineBreak = (character: string): boolean => LINE_BREAKS.has(character);

const LINE_BREAKS: ReadonlySet<string> = new Set('\t\n\v\f\r\u001c\u001d\u001e\u0085\u2028\u2029');

/** A blank or line break, as Python's `strip` and JavaScript's `trim` know them. */
export const isBlank = (character: string): boolean => LINE_BREAKS.has(character) || character === '\u001f' || character.trim() === '';

/** A type for each tag: letters, digits, `_` and `-`, no two the same. brat allows nothing else. */
export function bratTypes(tags: readonly string[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const taken = new Set([ONLY_ENTITY.toLowerCase(), ONLY_NOTE.toLowerCase()]);
  for (const tag of tags) {
    if (types.has(tag)) continue;
    const plain = tag
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9-]+/g, '_');
    const wanted = /[A-Za-z0-9]/.test(plain) ? plain : 'Tag';
    let type = wanted;
    for (let next = 2; taken.has(type.toLowerCase()); next++) type = `${wanted}_${next}`;
    taken.add(type.toLowerCase());
    types.set(tag, type);
  }
  return types;
}

/** brat's `visual.conf`: each type's label (the tag as the codebook has it) and colour. */
export function bratVisualConf(types: ReadonlyMap<string, string>, tags: readonly Tag[]): string {
  const labels = [...types].map(([tag, type]) => `${type} | ${bratLabel(tag)}`);
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
