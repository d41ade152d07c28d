import * as vscode from 'vscode';
import type { Status } from '../../server/protocol';
import { counts } from '../counts';
import type { Session } from '../session';

/** The status bar item: a folder's counts while one of its texts is in the editor, and how far the reading is while there is any. */
export function showStatus(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('pressmark.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Pressmark';
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const folder = uri && session.folders.of(uri);
    const status = folder && session.statuses.get(folder.uri.toString());
    const isRead = status?.ready === true;
    if (folder === undefined && session.progress === undefined) {
      item.hide();
      return;
    }
    const { text, command } = session.isServerReading || !isRead ? reading(session, status) : readSoFar(status);
    item.text = text;
    item.command = command;
    item.tooltip = folder && status && tooltipOf(folder, status, session.isServerReading);
    item.show();
  };
  show();
  return vscode.Disposable.from(item, session.onDidChangeStatus(show), vscode.window.onDidChangeActiveTextEditor(show));
}

interface Shown {
  readonly text: string;
  /** What a click does. */
  readonly command: string;
}

const reading = (session: Session, status: Status | undefined): Shown => ({
  text: `$(sync~spin) ${readingText(session, status)}`,
  command: session.isServerReading ? 'pressmark.stopReading' : FOCUS,
});

/** Where the reading was stopped, a click goes on with it. */
function readSoFar({ articles, unread }: Status): Shown {
  if (unread === 0) return { text: `$(note) ${counts.articles(articles)}`, command: FOCUS };
  return {
    text: `$(warning) ${counts.articles(articles)}, ${vscode.l10n.t('{0} not read', unread.toLocaleString('en'))}`,
    command: 'pressmark.refresh',
  };
}

const FOCUS = 'pressmark.articles.focus';

/** 'Reading 120 of 2,000 articles…' */
export function readingText({ progress }: Session, status: Status | undefined): string {
  if (progress !== undefined) return vscode.l10n.t('Reading {0}…', progress);
  return status === undefined || status.articles === 0
    ? vscode.l10n.t('Reading articles…')
    : vscode.l10n.t('Reading: {0} so far…', counts.articles(status.articles));
}

function tooltipOf(folder: vscode.WorkspaceFolder, status: Status, canBeStopped: boolean): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString('**Pressmark** · ');
  tooltip.appendText(folder.name);
  const more = status.ready ? '' : '…';
  const counts: readonly (readonly [string, number, string])[] = [
    [vscode.l10n.t('Articles'), status.articles, more],
    [vscode.l10n.t('Entities in the register'), status.entities, ''],
    [vscode.l10n.t('Mentions'), status.mentions, more],
    [vscode.l10n.t('Annotations'), status.annotations, ''],
    [vscode.l10n.t('Problems'), status.problems, status.isCounted ? '' : '…'],
    [vscode.l10n.t('Files left out'), status.leftOut.length, ''],
    [vscode.l10n.t('Articles not read'), status.unread, ''],
  ];
  const rows = counts
    .filter(([, count], index) => count > 0 || index === 0)
    .map(([name, count, dots]) => `| ${name} | ${count.toLocaleString('en')}${dots} |`);
  tooltip.appendMarkdown(`\n\n| | |\n|:--|--:|\n${rows.join('\n')}`);
  for (const sentence of status.beside) tooltip.appendMarkdown('\n\n').appendText(sentence);
  const click = canBeStopped ? vscode.l10n.t('Click to stop reading.') : status.unread > 0 ? vscode.l10n.t('Click to read the rest.') : '';
  if (click !== '') tooltip.appendMarkdown('\n\n').appendText(click);
  return tooltip;
}
