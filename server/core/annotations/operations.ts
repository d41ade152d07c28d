import type { ArticleId } from '../article/types';
import { jsonMembers, jsonObject } from '../text/json';
import { type LineChange, sameLines } from './lineChanges';
import { readWebAnnotation } from './webAnnotation';

export const OPERATION_KINDS = ['create', 'change', 'delete', 'import', 'move'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** What an operation changed in one file. */
export interface OperationFile {
  readonly annotator: string;
  readonly article: ArticleId;
  readonly changes: readonly LineChange[];
}

/** One change of annotations, however many there were. */
export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  /** An ISO 8601 instant, UTC. */
  readonly time: string;
  readonly files: readonly OperationFile[];
}

/** What is written down one after another: a part of an operation before it is made, and what was taken back or made again. */
export type OperationRecord = (Operation & { readonly part: number }) | { readonly undo: string } | { readonly redo: string };

/** Operations that can be taken back, and those that can be made again; the next one is the last of each. */
export interface OperationHistory {
  readonly done: readonly Operation[];
  readonly undone: readonly Operation[];
}

export const operationLine = (record: OperationRecord): string => `${JSON.stringify(record)}\n`;

/** Reads JSON Lines of {@link OperationRecord}; what a killed program left of a line is passed over. Never throws. */
export function operationHistory(text: string): OperationHistory {
  const parts = new Map<string, Map<number, Operation>>();
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
    } else {
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
    return first === undefined ? [] : [{ id, kind: first.kind, time: first.time, files: all.flatMap(({ files }) => files) }];
  };
  return { done: done.flatMap(whole), undone: undone.flatMap(whole) };
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
  const { undo, redo, id, kind, part, files } = value as Readonly<Record<string, unknown>>;
  if (typeof undo === 'string' || typeof redo === 'string') return true;
  const isKind = OPERATION_KINDS.some(each => each === kind);
  return typeof id === 'string' && isKind && typeof part === 'number' && Array.isArray(files) && files.every(isOperationFile);
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
