import * as vscode from 'vscode';
import type { MentionInContext } from '../../server/protocol';
import { shortened } from './items';

/** A mention in its line, marked; a click goes there. */
export function mentionTreeItem(uri: string, mention: MentionInContext): vscode.TreeItem {
  const cut = contextCut(mention);
  const before = `${cut > 0 ? '…' : ''}${mention.context.slice(cut, mention.contextStart)}`;
  const after = shortened(mention.context.slice(mention.contextStart + mention.text.length), 120);
  const gap = /^\s/.test(mention.context.slice(mention.contextStart + mention.text.length)) ? ' ' : '';
  const item = new vscode.TreeItem({
    label: `${before}${mention.text}${gap}${after}`,
    highlights: [[before.length, before.length + mention.text.length]],
  });
  item.description = vscode.l10n.t('line {0}', mention.range.start.line + 1);
  item.tooltip = mention.context;
  item.contextValue = 'mention';
  item.command = { command: 'pressmark.revealMention', title: vscode.l10n.t('Go to Mention'), arguments: [uri, [mention.range]] };
  return item;
}

/** How much of the line is shown before the mention at most: a narrow side bar must show the mention itself. */
const CONTEXT_BEFORE = 24;

/** Where the line shown begins: between two words, where there are such. */
function contextCut({ context, contextStart }: MentionInContext): number {
  const cut = Math.max(0, contextStart - CONTEXT_BEFORE);
  const space = cut === 0 ? -1 : context.slice(cut, contextStart - 1).search(/\s/);
  return space < 0 ? cut : cut + space + 1;
}
