import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleId } from '../article/types';
import type { FileProblem } from '../text/problem';
import type { CleanEdit, EditScript } from './types';

/** Makes the cleaned copy. Edits must be sorted and not overlap, in offsets of the source; ones that are not are passed over. */
export function applyEdits(source: string, edits: readonly CleanEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of edits) {
    if (start < at || end < start || end > source.length) continue;
    parts.push(source.slice(at, start), replacement);
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/** The record of one cleaned copy. */
export const scriptOf = (article: ArticleId, source: string, edits: readonly CleanEdit[]): EditScript => ({
  version: 1,
  article,
  sourceHash: hashOf(source),
  copyHash: hashOf(applyEdits(source, edits)),
  edits,
});

/** SHA-256 of a text's UTF-8 bytes, hex; a lone surrogate counts as U+FFFD, as files store it. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** JSON, one edit a line, in one fixed order of keys: equal scripts are equal bytes. */
export function serialiseScript(script: EditScript): string {
  const head = SCRIPT_KEYS.flatMap(key => (script[key] === undefined ? [] : `  ${JSON.stringify(key)}: ${JSON.stringify(script[key])},\n`));
  const edits = script.edits.map(
    edit => `    {${EDIT_KEYS.map(key => `${JSON.stringify(key)}: ${JSON.stringify(edit[key])}`).join(', ')}}`,
  );
  return `{\n${head.join('')}  "edits": [${edits.length > 0 ? `\n${edits.join(',\n')}\n  ` : ''}]\n}\n`;
}

const SCRIPT_KEYS = ['version', 'article', 'sourceHash', 'copyHash'] as const;
const EDIT_KEYS = ['start', 'end', 'replacement', 'kind', 'reason'] as const;
const KINDS: readonly string[] = ['furniture', 'repeated', 'space', 'front matter'] satisfies CleanEdit['kind'][];

/** Reads an edit script. Null where it is not one at all; edits that are wrong are left out, each with a problem. */
export function parseScript(text: string): { readonly script: EditScript | null; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const report = (code: string, message: string): void => {
    problems.push({ code, severity: 'error', message, start: 0, end: text.length });
  };
  const value = parsedJson(text);
  if (!isRecord(value)) {
    report('not-json', 'This is not JSON. Write the cleaned copy again to have its edit script made anew.');
    return { script: null, problems };
  }
  const { version, article, sourceHash, copyHash, edits } = value;
  if (version !== 1 || typeof article !== 'string' || typeof sourceHash !== 'string' || !Array.isArray(edits)) {
    report('not-an-edit-script', 'An edit script of version 1 needs an article, a sourceHash and a list of edits.');
    return { script: null, problems };
  }
  const kept: CleanEdit[] = [];
  for (const [index, edit] of edits.entries()) {
    if (isEdit(edit) && edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
    else
      report(
        'wrong-edit',
        `Edit ${index + 1} is left out: it needs start, end, replacement, kind and reason, and must stand behind the edit before it.`,
      );
  }
  const hash = typeof copyHash === 'string' ? { copyHash } : {};
  return { script: { version: 1, article, sourceHash, ...hash, edits: kept.map(plainEdit) }, problems };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isEdit(value: unknown): value is CleanEdit {
  if (!isRecord(value)) return false;
  const { start, end, replacement, kind, reason } = value;
  return (
    isOffset(start) &&
    isOffset(end) &&
    start <= end &&
    typeof replacement === 'string' &&
    typeof kind === 'string' &&
    KINDS.includes(kind) &&
    typeof reason === 'string'
  );
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const plainEdit = ({ start, end, replacement, kind, reason }: CleanEdit): CleanEdit => ({ start, end, replacement, kind, reason });

/** 'stale' where the source changed since the copy was made, or the script makes another copy now. */
export type CopyState = 'up to date' | 'stale' | 'edited by hand';

/**
 * Where a cleaned copy stands to its source and its script. A copy that was edited by hand is said to be that even where its
 * source changed too, because it must not be overwritten unasked; a script without `copyHash` tells the two apart only while
 * the source is the same.
 */
export function stateOf(source: string, script: EditScript, copyText: string): CopyState {
  const sameSource = hashOf(source) === script.sourceHash;
  const asWritten =
    script.copyHash === undefined ? !sameSource || applyEdits(source, script.edits) === copyText : hashOf(copyText) === script.copyHash;
  if (!asWritten) return 'edited by hand';
  return sameSource && applyEdits(source, script.edits) === copyText ? 'up to date' : 'stale';
}

/** Where an article's cleaned copy is kept, relative to the corpus folder; null for an id that would leave it. Its edit script stands beside it, with {@link SCRIPT_ENDING}. */
export function cleanedTarget(id: ArticleId): string | null {
  const parts = id.split('/');
  const safe =
    id !== '' && parts.every(part => part !== '' && part !== '.' && part !== '..') && !/[\\\0]/.test(id) && !/^[A-Za-z]:/.test(id);
  return safe ? `${CLEANED_FOLDER}${id}` : null;
}

export const CLEANED_FOLDER = 'pressmark/cleaned/';
export const SCRIPT_ENDING = '.edits.json';
