import * as vscode from 'vscode';
import type { AnnotationItem, ReplyItem } from '../../server/protocol';

/** What a comment shows: the note itself, one of the replies by its id, or what is being written. */
export type Part = 'note' | 'draft' | { readonly reply: string };

/** What somebody wrote. */
export interface Said {
  /** Markdown. */
  readonly text: string;
  readonly annotator: string;
  /** An ISO instant; empty where it is not known. */
  readonly time: string;
  readonly isMine: boolean;
  readonly isChanged: boolean;
}

export const partKey = (part: Part): string => (typeof part === 'string' ? part : `reply ${part.reply}`);

/** The note and the replies of an annotation, in order. */
export function partsOf({ note, annotator, mine, created, replies = [] }: AnnotationItem): readonly (readonly [Part, Said])[] {
  const said: Said = { text: note ?? '', annotator, time: created, isMine: mine === true, isChanged: false };
  return [...(note === undefined ? [] : [['note', said] as const]), ...replies.map(reply => [{ reply: reply.id }, saidIn(reply)] as const)];
}

const saidIn = ({ text, annotator, created, mine, modified }: ReplyItem): Said => ({
  text,
  annotator: annotator === '' ? vscode.l10n.t('Nobody') : annotator,
  time: created,
  isMine: mine === true,
  isChanged: modified !== undefined,
});

/**
 * Somebody's text as Markdown that may be formatted and have links, which VS Code asks about before it opens them: not trusted, so no link
 * runs a command; without HTML; and an image is a link, for its server would see who reads this, and when.
 */
export function markdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text.replaceAll('![', '\\!['));
}
