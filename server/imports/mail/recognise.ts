import type { Confidence, ImportSample } from '../../core/import/types';
import { isStartLine } from './mailbox';

const LOOKED_INTO = 16_000;
/** Headers that mails and articles of Usenet have beside the sender. */
const HEADERS = new Set([
  'date',
  'subject',
  'message-id',
  'to',
  'mime-version',
  'received',
  'newsgroups',
  'path',
  'return-path',
  'delivered-to',
  'list-id',
] as const) as ReadonlySet<string>;

/** So many of them show a mail. */
const ENOUGH = 2;

export function mailConfidence({ text }: ImportSample): Confidence {
  const names = headerNames((text ?? '').slice(0, LOOKED_INTO));
  if (!names.has('from')) return 0;
  const known = [...names].filter(name => HEADERS.has(name)).length;
  return known < ENOUGH ? 0 : names.has('message-id') || names.has('mime-version') || names.has('received') ? 0.95 : 0.7;
}

export function mailboxConfidence({ text }: ImportSample): Confidence {
  const head = (text ?? '').slice(0, LOOKED_INTO);
  const end = head.indexOf('\n');
  if (end < 0 || !isStartLine(head.slice(0, end))) return 0;
  return headerNames(head.slice(end + 1)).size > 1 ? 0.97 : 0.3;
}

/** The names of the headers on top of a mail, in small letters; none where its first line is not a header. */
function headerNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    if (/^[ \t]/.test(line) && names.size > 0) continue;
    const name = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/.exec(line)?.[1];
    if (name === undefined) break;
    names.add(name.toLowerCase());
  }
  return names;
}
