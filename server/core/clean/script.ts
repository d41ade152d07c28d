import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleId } from '../article/types';
import type { FileProblem } from '../text/problem';
import { SCRIPT_MESSAGES } from './messages';
import { cleanOptionsOf } from './options';
import { type CleanEdit, type CleanOptions, EDIT_KINDS, type EditScript, type HandEdit, type Replacement } from './types';

/** Makes all edits. They must be sorted and not overlap, in offsets of the text; ones that are not are passed over. */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of edits) {
    if (start < at || end < start || end > text.length) continue;
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The cleaned copy that both layers of a script make of a source. */
export const applyScript = (source: string, { edits, handEdits }: Pick<EditScript, 'edits' | 'handEdits'>): string =>
  applyEdits(applyEdits(source, edits), handEdits);

/** What is recorded beside the edits that the cleaning itself makes. */
export interface Recorded {
  readonly options: CleanOptions;
  readonly handEdits?: readonly HandEdit[];
  readonly unplaced?: readonly HandEdit[];
}

/** The record of one cleaned copy. */
export function scriptOf(article: ArticleId, source: string, edits: readonly CleanEdit[], recorded: Recorded): EditScript {
  const { options, handEdits = [], unplaced = [] } = recorded;
  const cleanedHash = hashOf(applyScript(source, { edits, handEdits }));
  return { version: 1, article, sourceHash: hashOf(source), cleanedHash, options, edits, handEdits, unplaced };
}

/** SHA-256 of a text's UTF-8 bytes, hex; a lone surrogate counts as U+FFFD, as files store it. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** JSON, one edit a line, in one fixed order of keys: equal scripts are equal bytes. */
export function serialiseScript(script: EditScript): string {
  const head = HEAD_KEYS.flatMap(key => (script[key] === undefined ? [] : `  ${JSON.stringify(key)}: ${JSON.stringify(script[key])}`));
  const layers = LAYERS.flatMap(({ name, keys }) => {
    if (script[name].length === 0 && name !== 'edits') return [];
    const lines = script[name].map(
      edit => `    {${keys.map(key => `${JSON.stringify(key)}: ${JSON.stringify(fieldOf(edit, key))}`).join(', ')}}`,
    );
    return `  ${JSON.stringify(name)}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]`;
  });
  return `{\n${[...head, ...layers].join(',\n')}\n}\n`;
}

const fieldOf = (edit: CleanEdit | HandEdit, key: string): unknown => (edit as unknown as Readonly<Record<string, unknown>>)[key];

const HEAD_KEYS = ['version', 'article', 'sourceHash', 'cleanedHash', 'options'] as const;
const EDIT_KEYS = ['start', 'end', 'replacement', 'kind', 'reason'] as const;
const HAND_KEYS = ['start', 'end', 'removed', 'replacement', 'prefix', 'suffix'] as const;
const LAYERS = [
  { name: 'edits', keys: EDIT_KEYS },
  { name: 'handEdits', keys: HAND_KEYS },
  { name: 'unplaced', keys: HAND_KEYS },
] as const;

/**
 * Reads an edit script. Null where it is not one at all; edits that are wrong are left out, each with a problem. Scripts from
 * before options and edits by hand were recorded have the defaults and none;
 * those that name the cleaned hash `cleanedHash` (0.1.0) are read, too.
 */
export function parseScript(text: string): { readonly script: EditScript | null; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const report = (code: string, message: string): void => {
    problems.push({ code, severity: 'error', message, start: 0, end: text.length });
  };
  const value = parsedJson(text);
  if (!isRecord(value)) {
    report('not-json', SCRIPT_MESSAGES.notJson);
    return { script: null, problems };
  }
  const { version, article, sourceHash, cleanedHash = value['cleanedHash'], options, edits, handEdits, unplaced } = value;
  if (version !== 1 || typeof article !== 'string' || typeof sourceHash !== 'string' || !Array.isArray(edits)) {
    report('not-an-edit-script', SCRIPT_MESSAGES.notAScript);
    return { script: null, problems };
  }
  const script: EditScript = {
    version: 1,
    article,
    sourceHash,
    ...(typeof cleanedHash === 'string' ? { cleanedHash } : {}),
    options: cleanOptionsOf(isRecord(options) ? options : {}),
    edits: inOrder(edits, isCleanEdit, SCRIPT_MESSAGES.edit, report).map(plainEdit),
    handEdits: inOrder(listOf(handEdits), isHandEdit, SCRIPT_MESSAGES.handEdit, report).map(plainHandEdit),
    unplaced: listOf(unplaced).filter(isHandEdit).map(plainHandEdit),
  };
  return { script, problems };
}

function inOrder<Edit extends Replacement>(
  given: readonly unknown[],
  isEdit: (value: unknown) => value is Edit,
  name: string,
  report: (code: string, message: string) => void,
): Edit[] {
  const kept: Edit[] = [];
  for (const [index, edit] of given.entries()) {
    if (isEdit(edit) && edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
    else report('wrong-edit', SCRIPT_MESSAGES.wrongEdit(name, index + 1));
  }
  return kept;
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

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isReplacement = (value: unknown): value is Readonly<Record<string, unknown>> & Replacement =>
  isRecord(value) &&
  isOffset(value['start']) &&
  isOffset(value['end']) &&
  value['start'] <= value['end'] &&
  typeof value['replacement'] === 'string';

const isCleanEdit = (value: unknown): value is CleanEdit =>
  isReplacement(value) && EDIT_KINDS.some(kind => kind === value['kind']) && typeof value['reason'] === 'string';

const isHandEdit = (value: unknown): value is HandEdit =>
  isReplacement(value) && ['removed', 'prefix', 'suffix'].every(key => typeof value[key] === 'string');

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const plainEdit = ({ start, end, replacement, kind, reason }: CleanEdit): CleanEdit => ({ start, end, replacement, kind, reason });

const plainHandEdit = ({ start, end, removed, replacement, prefix, suffix }: HandEdit): HandEdit => ({
  start,
  end,
  removed,
  replacement,
  prefix,
  suffix,
});
