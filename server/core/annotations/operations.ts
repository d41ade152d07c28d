import type { ArticleId } from '../article/types';
import { jsonMembers, jsonObject } from '../text/json';
import { type LineChange, sameLines } from './lineChanges';
import { readWebAnnotation } from './webAnnotation';

export const OPERATION_KINDS = ['create', 'change', 'delete', 'import', 'move', 'dismiss'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** What an operation changed in one file. */
export interface OperationFile {
  readonly annotator: string;
  readonly article: ArticleId;
  readonly changes: readonly LineChange[];
}

/** A change of the codebook or the register that annotations follow. */
interface FollowedText {
  /** Hashes of the file's text without the change, and with it. */
  readonly before: string;
  readonly after: string;
  /** The id of the operation that is taken back, as the file is without the change again. */
  readonly takesBack?: string;
}

/** The change of a tag in the codebook that annotations follow. */
export interface FollowedTag extends FollowedText {
  readonly from: string;
  /** The tag that annotations get; null where theirs is taken away; by their ids where they get different ones. */
  readonly to: string | null | Readonly<Record<string, string>>;
}

/** A change of the register that annotations follow: entities that were merged into others, or got other ids. */
export interface FollowedEntities extends FollowedText {
  /** The ids that annotations name now, by those that they named before. */
  readonly entities: Readonly<Record<string, string>>;
}

export type Followed = FollowedTag | FollowedEntities;

/** One change of annotations, however many there were. */
export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  /** An ISO 8601 instant, UTC. */
  readonly time: string;
  readonly files: readonly OperationFile[];
  /** Lines of `dismissed.jsonl`, of an operation that dismissed something. */
  readonly dismissed?: readonly string[];
  /** Of an operation that follows a change of the codebook or the register: one that was cut off is completed or taken back. */
  readonly followed?: Followed;
}

/**
 * What is written down one after another: a part of an operation before it is made, what was taken back or made again, and of operations that
 * follow the codebook or the register, that one will be made once that file is changed (`expect`), is complete (`end`) or, cut off, was taken back
 * and cannot be made again (`drop`).
 */
export type OperationRecord =
  | (Operation & { readonly part: number })
  | { readonly undo: string }
  | { readonly redo: string }
  | { readonly expect: string; readonly followed: Followed }
  | { readonly end: string }
  | { readonly drop: string };

/** An operation that follows the codebook or the register and was cut off. */
export interface UnfinishedOperation<F extends Followed = Followed> extends Operation {
  readonly followed: F;
  /** The number that its next part gets. */
  readonly nextPart: number;
}

/** Operations that can be taken back, and those that can be made again; the next one is the last of each. */
export interface OperationHistory {
  readonly done: readonly Operation[];
  readonly undone: readonly Operation[];
  /** Those of `done` that are not complete, in the same order; and those of which no part was begun, without files. */
  readonly unfinished: readonly UnfinishedOperation[];
}

export const operationLine = (record: OperationRecord): string => `${JSON.stringify(record)}\n`;

/** Reads JSON Lines of {@link OperationRecord}; what a killed program left of a line is passed over. Never throws. */
export function operationHistory(text: string): OperationHistory {
  const parts = new Map<string, Map<number, Operation>>();
  const followed = new Map<string, Followed>();
  const ended = new Set<string>();
  const expected = new Set<string>();
  let done: string[] = [];
  let undone: string[] = [];
  for (const line of text.split('\n')) {
    const record = recordIn(line);
    if (record === null) continue;
    if ('undo' in record) {
      if (!done.includes(record.undo)) continue;
      done = done.filter(id => id !== record.undo);
      undone.push(record.undo);
    } else if ('redo' in record) {
      if (!undone.includes(record.redo)) continue;
      undone = undone.filter(id => id !== record.redo);
      done.push(record.redo);
    } else if ('end' in record) ended.add(record.end);
    else if ('expect' in record) {
      expected.add(record.expect);
      followed.set(record.expect, record.followed);
    } else if ('drop' in record) {
      expected.delete(record.drop);
      done = done.filter(id => id !== record.drop);
      undone = undone.filter(id => id !== record.drop);
    } else {
      if (record.followed !== undefined) followed.set(record.id, record.followed);
      const known = parts.get(record.id) ?? new Map<number, Operation>();
      if (known.size === 0) {
        done.push(record.id);
        undone = [];
      }
      parts.set(record.id, known.set(record.part, record));
    }
  }
  const whole = (id: string): Operation[] => {
    const all = [...(parts.get(id)?.values() ?? [])];
    const [first] = all;
    if (first === undefined) return [];
    const { kind, time, dismissed } = first;
    return [{ id, kind, time, files: all.flatMap(({ files }) => files), ...(dismissed && { dismissed }) }];
  };
  const cutOff = (operation: Operation): UnfinishedOperation[] => {
    const change = followed.get(operation.id);
    const numbers = [...(parts.get(operation.id)?.keys() ?? [])];
    return change === undefined || ended.has(operation.id)
      ? []
      : [{ ...operation, followed: change, nextPart: numbers.reduce((most, part) => Math.max(most, part), -1) + 1 }];
  };
  const all = done.flatMap(whole);
  const notBegun = [...expected].filter(id => !parts.has(id)).map((id): Operation => ({ id, kind: 'change', time: '', files: [] }));
  return { done: all, undone: undone.flatMap(whole), unfinished: [...all, ...notBegun].flatMap(cutOff) };
}

/** False where {@link operationHistory} would find nothing unfinished; few lines are read. */
export function mayBeUnfinished(text: string): boolean {
  const open = new Set<string>();
  for (const line of text.split('\n')) {
    const record = line.includes('"followed":') || /^\{"(?:end|drop)":/.test(line) ? recordIn(line) : null;
    if (record === null) continue;
    if ('end' in record) open.delete(record.end);
    else if ('drop' in record) open.delete(record.drop);
    else if ('expect' in record) open.add(record.expect);
    else if ('id' in record) open.add(record.id);
  }
  return open.size > 0;
}

function recordIn(line: string): OperationRecord | null {
  if (line.trim() === '') return null;
  try {
    const record: unknown = JSON.parse(line);
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is OperationRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { undo, redo, expect, end, drop, id, kind, part, files, dismissed, followed } = value as Readonly<Record<string, unknown>>;
  if (typeof expect === 'string') return isFollowed(followed);
  if ([undo, redo, end, drop].some(named => typeof named === 'string')) return true;
  const isKind = OPERATION_KINDS.some(each => each === kind);
  const areLines = dismissed === undefined || (Array.isArray(dismissed) && dismissed.every(line => typeof line === 'string'));
  const isOperation = typeof id === 'string' && isKind && areLines && typeof part === 'number';
  return isOperation && Array.isArray(files) && files.every(isOperationFile) && (followed === undefined || isFollowed(followed));
}

function isFollowed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to, entities, before, after, takesBack } = value as Readonly<Record<string, unknown>>;
  const areNames = (names: unknown): boolean =>
    typeof names === 'object' && names !== null && Object.values(names).every(name => typeof name === 'string');
  const isOfTag = typeof from === 'string' && (to === null || typeof to === 'string' || areNames(to));
  const isNamed = takesBack === undefined || typeof takesBack === 'string';
  return (isOfTag || areNames(entities)) && isNamed && [before, after].every(text => typeof text === 'string');
}

function isOperationFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { annotator, article, changes } = value as Readonly<Record<string, unknown>>;
  return typeof annotator === 'string' && typeof article === 'string' && Array.isArray(changes) && changes.every(isLineChange);
}

function isLineChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, before, after } = value as Readonly<Record<string, unknown>>;
  const areLines = (lines: unknown): boolean => Array.isArray(lines) && lines.every(line => typeof line === 'string');
  return typeof id === 'string' && areLines(before) && areLines(after);
}

export const reversed = ({ id, before, after }: LineChange): LineChange => ({ id, before: after, after: before });

/**
 * The lines that a change leaves in place of the current ones. Where an annotation is counts only as far as the change was about that: it may
 * have followed its text since.
 *
 * @returns `made`: the lines are those after the change already; `changed`: they are neither, as somebody has changed them since
 */
export function linesAfter(current: readonly string[], { before, after }: LineChange): readonly string[] | 'made' | 'changed' {
  if (before.length !== after.length && sameLines(current, before)) return after;
  const isMove = !sameLines(before.map(quoteIn), after.map(quoteIn));
  const keyOf = (line: string): string => (isMove ? `${quoteIn(line)} ${contentIn(line)}` : contentIn(line));
  const isAs = (lines: readonly string[]): boolean => sameLines(current.map(keyOf), lines.map(keyOf));
  if (isAs(after)) return 'made';
  if (!isAs(before)) return 'changed';
  return isMove || current.length !== after.length ? after : after.map((line, at) => withTargetOf(line, current[at] ?? line));
}

/** All of a line but where the annotation is and when it was changed. */
const contentIn = (line: string): string => jsonObject(jsonMembers(line).filter(({ key }) => key !== 'target' && key !== 'modified'));

function quoteIn(line: string): string {
  const reading = readWebAnnotation(line);
  return 'value' in reading ? (reading.value.quote?.exact ?? '') : '';
}

function withTargetOf(line: string, other: string): string {
  const target = jsonMembers(other).find(({ key }) => key === 'target');
  return target === undefined ? line : jsonObject(jsonMembers(line).map(member => (member.key === 'target' ? target : member)));
}
