import * as vscode from 'vscode';
import type { ArticleItem } from '../../server/protocol';
import { counts } from '../counts';
import { markOf } from './cleanedMarks';

const { None, Collapsed } = vscode.TreeItemCollapsibleState;

const TYPE_ICONS: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  event: 'milestone',
  work: 'book',
  other: 'tag',
};

/** The entity types by their keys in the register, in its order: one entity of the type, and all of them. */
export const typeNames = (): Readonly<Record<string, { readonly one: string; readonly all: string }>> => ({
  person: { one: vscode.l10n.t('person'), all: vscode.l10n.t('People') },
  organisation: { one: vscode.l10n.t('organisation'), all: vscode.l10n.t('Organisations') },
  place: { one: vscode.l10n.t('place'), all: vscode.l10n.t('Places') },
  event: { one: vscode.l10n.t('event'), all: vscode.l10n.t('Events') },
  work: { one: vscode.l10n.t('work'), all: vscode.l10n.t('Works') },
  other: { one: vscode.l10n.t('other'), all: vscode.l10n.t('Other') },
});

export function entityIcon(type: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(TYPE_ICONS[type] ?? 'tag');
}

const SEVERITY_ICONS: Readonly<Record<NonNullable<ArticleItem['severity']>, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  information: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  hint: new vscode.ThemeIcon('note'),
};

/** An article's item: its title; date, outlet and problems beside it. A click opens it. */
export function articleTreeItem(article: ArticleItem): vscode.TreeItem {
  const uri = vscode.Uri.parse(article.uri);
  const item = new vscode.TreeItem(article.title, article.children > 0 ? Collapsed : None);
  const problems = article.problems === 0 ? undefined : counts.problems(article.problems);
  const cleaned = markOf(article);
  const beside = [article.date ?? vscode.l10n.t('undated'), article.outlet, problems];
  item.description = beside.filter(part => part !== undefined).join(' · ');
  item.iconPath = article.severity === undefined ? new vscode.ThemeIcon('note') : SEVERITY_ICONS[article.severity];
  item.contextValue = 'article';
  if (cleaned !== undefined) item.resourceUri = cleaned.resourceUri;
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Article'), arguments: [uri] };
  item.accessibilityInformation = {
    label: vscode.l10n.t('Article: {0}', [article.title, item.description, cleaned?.says].filter(part => part !== undefined).join(', ')),
  };
  return item;
}

export function folderTreeItem(folder: vscode.WorkspaceFolder): vscode.TreeItem {
  const item = new vscode.TreeItem(folder.name, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon('root-folder');
  item.contextValue = 'folder';
  return item;
}

/** A dot in a colour of the codebook, for items and menus. */
export function colorIcon(color: string | undefined): vscode.Uri | vscode.ThemeIcon {
  const safe = hexColor(color);
  if (safe === undefined) return new vscode.ThemeIcon('comment');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" fill="${safe}" stroke="#fff" stroke-opacity="0.6"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}

/** A colour as `#rrggbb`; undefined for anything else, for a codebook's text must not reach a style sheet. */
export function hexColor(color: string | undefined): string | undefined {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color : undefined;
}

/** One line of at most `length` UTF-16 units, cut at the end. */
export function shortened(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** A text for a message of the editor, which makes links, to commands too, of `[label](address)`. */
export function unlinked(text: string): string {
  return text.replaceAll('](', '] (');
}

/** A text as Markdown that shows it and does nothing. `MarkdownString.appendText` would make its blanks unbreakable. */
export function markdownOf(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#|~&!$@+.:-]/g, '\\$&');
}
