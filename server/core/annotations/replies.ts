import type { Annotation, Reply } from './types';
import { type AddressedReply, writeWebReply } from './webReply';
import { iriOfId } from './webValues';

/** What a line of an annotation file has of replies; see `StoredLine`. */
interface ReplyLine {
  readonly line: string;
  readonly reply?: AddressedReply;
}

/** The replies that have lines of their own, by the id of the annotation that they answer; of several lines with one id the one changed last. */
export function repliesByTarget(lines: readonly Pick<ReplyLine, 'reply'>[]): ReadonlyMap<string, readonly Reply[]> {
  const newest = new Map<string, AddressedReply>();
  for (const { reply } of lines) {
    const other = reply && newest.get(reply.id);
    if (reply !== undefined && (other === undefined || changedAt(reply) >= changedAt(other))) newest.set(reply.id, reply);
  }
  const found = new Map<string, Reply[]>();
  for (const { target, ...reply } of newest.values()) {
    const known = found.get(target);
    if (known === undefined) found.set(target, [reply]);
    else known.push(reply);
  }
  return found;
}

/** An annotation with replies that have lines of their own beside those in its own line, by time, then id. */
export function withReplies(annotation: Annotation, replies: readonly Reply[] | undefined): Annotation {
  if (replies === undefined) return annotation;
  const all = new Map([...(annotation.replies ?? []), ...replies].map(reply => [reply.id, reply]));
  return { ...annotation, replies: [...all.values()].sort(byTime) };
}

/** ISO instants in UTC compare as text. */
export const byTime = (a: Reply, b: Reply): number =>
  a.created !== b.created ? (a.created < b.created ? -1 : 1) : a.id === b.id ? 0 : a.id < b.id ? -1 : 1;

/**
 * Lines with replies to `target` added, or in place of those with their ids; one that says what its line says keeps it. `made` makes a line
 * of its text.
 */
export function putReplyLines<Line extends ReplyLine>(
  lines: readonly Line[],
  replies: readonly AddressedReply[],
  made: (line: string, reply: AddressedReply) => Line,
): readonly Line[] {
  if (replies.length === 0) return lines;
  const wanted = new Map(replies.map(reply => [reply.id, reply]));
  const newest = new Map<string, Line>();
  for (const line of lines) {
    const known = line.reply && newest.get(line.reply.id)?.reply;
    if (line.reply !== undefined && (known === undefined || changedAt(line.reply) >= changedAt(known))) newest.set(line.reply.id, line);
  }
  const kept = lines.map(line => {
    const reply = line.reply && newest.get(line.reply.id) === line ? wanted.get(line.reply.id) : undefined;
    if (reply === undefined || line.reply === undefined) return line;
    wanted.delete(reply.id);
    return saysSame(reply, line.reply) ? line : made(writeWebReply(reply, line.line), reply);
  });
  return [...kept, ...[...wanted.values()].map(reply => made(writeWebReply(reply, null), reply))];
}

/** A reply to an annotation; one without an id gets one that is its own in every file. */
export const addressed = (target: string, reply: Reply): AddressedReply => ({
  ...reply,
  target,
  id: reply.id.startsWith('#') ? `${iriOfId(target)}${reply.id}` : reply.id,
});

export const saysSame = (a: Reply, b: Reply): boolean => a.text === b.text && a.modified === b.modified && a.created === b.created;

const changedAt = ({ created, modified }: Reply): string => modified ?? created;
