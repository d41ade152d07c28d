import * as vscode from 'vscode';
import type { Status } from '../../server/protocol';
import type { Session } from '../session';
import { counted } from './items';

/** The status bar item: the folder's counts, or how far its first reading is, while one of its texts is in the editor. */
export function showStatus(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('pressmark.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Pressmark';
  item.command = 'pressmark.articles.focus';
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const folder = uri && session.folders.of(uri);
    const status = folder && session.statuses.get(folder.uri.toString());
    if (folder === undefined) {
      item.hide();
      return;
    }
    item.text = status?.ready === true ? `$(note) ${counted(status.articles, 'article')}` : `$(sync~spin) ${readingText(session, status)}`;
    item.tooltip = status && tooltipOf(folder, status);
    item.show();
  };
  show();
  return vscode.Disposable.from(item, session.onDidChangeStatus(show), vscode.window.onDidChangeActiveTextEditor(show));
}

/** 'Reading 120 of 2,000 articles…' */
export function readingText({ progress }: Session, status: Status | undefined): string {
  if (progress !== undefined) return `Reading ${progress}…`;
  return status === undefined || status.articles === 0 ? 'Reading articles…' : `Reading: ${counted(status.articles, 'article')} so far…`;
}

function tooltipOf(folder: vscode.WorkspaceFolder, status: Status): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString('**Pressmark** · ');
  tooltip.appendText(folder.name);
  const counts: readonly (readonly [string, number])[] = [
    ['Articles', status.articles],
    ['Entities in the register', status.entities],
    ['Mentions', status.mentions],
    ['Annotations', status.annotations],
    ['Problems', status.problems],
    ['Files left out', status.leftOut.length],
  ];
  const rows = counts
    .filter(([name, count]) => count > 0 || name === 'Articles')
    .map(([name, count]) => `| ${name} | ${count.toLocaleString('en')} |`);
  tooltip.appendMarkdown(`\n\n| | |\n|:--|--:|\n${rows.join('\n')}`);
  return tooltip;
}
