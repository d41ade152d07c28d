import fs from 'node:fs';
import { type Token, tokenizer } from 'acorn';

/** What people wrote in a source file for people to read. */
export interface SourceWords {
  /** String and template literals, without what is imported; '…' for what a template inserts. */
  readonly strings: readonly string[];
  /** Comments, without what they quote. */
  readonly comments: readonly string[];
  /** Titles of `describe` and `it`. */
  readonly titles: readonly string[];
  /** Every identifier once, as words: 'most related' for `MOST_RELATED`, and the identifier in parentheses. */
  readonly names: readonly string[];
}

/** The words of a TypeScript or JavaScript file, by tokens alone, so that types count as well. Throws where a token cannot be read. */
export function wordsOf(file: string): SourceWords {
  const found: Token[] = [];
  const comments: string[] = [];
  const text = fs.readFileSync(file, 'utf8');
  const onComment = (_: boolean, comment: string) => comments.push(comment.replace(QUOTED, '…'));
  for (const token of tokenizer(text, { ecmaVersion: 'latest', sourceType: 'module', onComment })) found.push(token);
  const strings: string[] = [];
  const titles: string[] = [];
  const names = new Set<string>();
  const templates: string[][] = [];
  found.forEach((token, index) => {
    const [caller, before] = [wordOf(found[index - 2]), found[index - 1]];
    const { label } = token.type;
    const value = wordOf(token);
    if (label === 'name' || label === 'privateId') names.add(value);
    if (label === '`' && before?.type.label === 'template' && templates.length > 0) strings.push(templates.pop()?.join('…') ?? '');
    else if (label === '`') templates.push([]);
    if (label === 'template') templates.at(-1)?.push(value);
    if (label !== 'string' || wordOf(before) === 'from' || before?.type.keyword === 'import') return;
    strings.push(value);
    if (caller === 'it' || caller === 'describe') titles.push(value);
  });
  return { strings, comments, titles, names: [...names].map(name => `${spaced(name)} (${name})`) };
}

const QUOTED = /(?<![\p{L}\p{N}])(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)/gu;

const wordOf = (token: Token | undefined): string => String((token as { value?: unknown } | undefined)?.value ?? '');

const spaced = (name: string): string =>
  name
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
    .replaceAll('_', ' ')
    .toLowerCase();
