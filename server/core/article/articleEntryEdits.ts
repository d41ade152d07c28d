import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { editsBetween, withEdits } from '../text/edits';
import type { TextEdit } from '../text/problem';
import { openArticleEntries } from './articleEntriesFile';
import { passageKey } from './passageKey';
import type { ArticleId } from './types';
import {
  type AnyPair,
  addItem,
  addToMap,
  dropEmpty,
  endsLine,
  eolOf,
  indentOf,
  insertAt,
  insertAtEnd,
  insertBelow,
  isPlain,
  pairOf,
  removeItem,
  scalarOf,
  setValue,
} from './yamlEdits';
import { isBroken, isNothing, scalarText } from './yamlFile';

/**
 * The edits of `articles.yaml` that set one field of an article: only the value, or the lines that are missing, in the
 * file's own indentation and line ends; comments and everything else stay. `text` may be empty. No edits where the file is
 * broken YAML: that has to be repaired first.
 */
export function setArticleField(
  text: string,
  id: ArticleId,
  field: 'title' | 'date' | 'outlet' | 'author' | 'url',
  value: string,
): TextEdit[] {
  return (
    editEntry(text, id, entry => {
      const pair = pairOf(entry, field);
      if (pair === undefined) return { add: [`${field}: ${scalarOf(value)}`], flow: `${field}: ${scalarOf(value)}` };
      return { edits: setValue(text, pair, value) };
    }) ?? []
  );
}

/**
 * The edits that put a passage's text on the `keep` or the `remove` list of an article and take it off the other one; none
 * where that is so already or the file is broken.
 */
export function decideHere(text: string, id: ArticleId, passageText: string, decision: 'keep' | 'remove'): TextEdit[] {
  const key = passageKey(passageText);
  const off = editEntry(text, id, entry => {
    const other = pairOf(entry, decision === 'keep' ? 'remove' : 'keep');
    return { edits: other === undefined ? [] : takenOff(text, other, key) };
  });
  if (off === undefined) return [];
  const without = withEdits(text, off);
  const on = editEntry(without, id, entry => putOn(without, pairOf(entry, decision), key, decision)) ?? [];
  return off.length === 0 ? on : editsBetween(text, withEdits(without, on));
}

/** The edits that take a passage's text off both lists of an article; none where it is on neither or the file is broken. */
export function undecideHere(text: string, id: ArticleId, passageText: string): TextEdit[] {
  const key = passageKey(passageText);
  return (
    editEntry(text, id, entry => ({
      edits: ['keep', 'remove'].flatMap(field => {
        const pair = pairOf(entry, field);
        return pair === undefined ? [] : takenOff(text, pair, key);
      }),
    })) ?? []
  );
}

function putOn(text: string, pair: AnyPair | undefined, key: string, field: string): Change {
  const item = scalarOf(key);
  if (pair === undefined) return { add: [`${field}:`, `  - ${item}`], flow: `${field}: [${item}]` };
  const { value } = pair;
  if (isSeq(value)) {
    const list = value as YAMLSeq.Parsed;
    return { edits: list.items.some(listed => isText(listed, key)) ? [] : addItem(text, list, item) };
  }
  if (isText(value, key)) return { edits: [] };
  const listed = scalarText(value);
  if (listed === undefined || isNothing(value)) return { edits: [insertAt(pair.key.range[1] + 1, ` [${item}]`)] };
  const newText = `[${scalarOf(listed)}, ${item}]${endsLine(text, value.range[1]) ? eolOf(text) : ''}`;
  return { edits: [{ start: value.range[0], end: value.range[1], newText }] };
}

function takenOff(text: string, pair: AnyPair, key: string): TextEdit[] {
  const { value } = pair;
  if (isSeq(value)) {
    const list = value as YAMLSeq.Parsed;
    return list.items.flatMap((item, index) => (isText(item, key) ? removeItem(text, list, index) : []));
  }
  return isText(value, key) && value !== null
    ? [{ start: value.range[0], end: value.range[1], newText: endsLine(text, value.range[1]) ? eolOf(text) : '' }]
    : [];
}

const isText = (node: unknown, key: string): boolean => {
  const text = scalarText(node);
  return text !== undefined && passageKey(text) === key;
};

/** Either edits of what is there, or the lines (indented from zero) and the flow form of a field to add. */
type Change = { readonly edits: TextEdit[] } | { readonly add: readonly string[]; readonly flow: string };

function editEntry(text: string, id: ArticleId, change: (entry: YAMLMap.Parsed | undefined) => Change): TextEdit[] | undefined {
  const { problems, articles, wrapper, found } = openArticleEntries(text);
  if (isBroken(problems) || found !== undefined) return undefined;
  const pair = articles?.items.find(item => scalarText(item.key) === id);
  const entry = pair !== undefined && isMap(pair.value) ? (pair.value as YAMLMap.Parsed) : undefined;
  if (pair !== undefined && entry === undefined && scalarText(pair.value) !== undefined) return undefined;
  const made = change(entry);
  if ('edits' in made) return made.edits;
  const key = `${keyOf(id)}:`;
  if (entry !== undefined) return addToMap(text, entry, made.add, made.flow);
  if (pair !== undefined)
    return [...dropEmpty(pair), insertBelow(text, pair.key.range[1] + 1, made.add, indentOf(text, pair.key.range[0]) + stepOf(text))];
  const lines = [key, ...made.add.map(line => `  ${line}`)];
  if (articles !== undefined && articles.items.length > 0) return addToMap(text, articles, lines, `${key} {${made.flow}}`);
  if (wrapper !== undefined) {
    const { value } = wrapper;
    const braces = value !== null && isMap(value) ? [{ start: value.range[0], end: value.range[1], newText: '' }] : dropEmpty(wrapper);
    const line = insertBelow(
      text,
      value !== null && isMap(value) ? value.range[1] : wrapper.key.range[1] + 1,
      lines,
      indentOf(text, wrapper.key.range[0]) + 2,
    );
    return [...braces, line];
  }
  return [insertAtEnd(text, ['articles:', ...lines.map(line => `  ${line}`)])];
}

/** How much further in the file's fields stand than their entries; 2 where it does not show. */
const stepOf = (text: string): number => /^articles:[^\n]*\n(?: *(?:#[^\n]*)?\r?\n)*( +)\S/m.exec(text.slice(0, 5000))?.[1]?.length ?? 2;

/** A path as a key: plain where YAML reads it back as it is. */
const keyOf = (id: string): string => (/^[\p{L}\p{N}_][\p{L}\p{N}_./ +()-]*$/u.test(id) && isPlain(id) ? id : JSON.stringify(id));
