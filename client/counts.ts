import * as vscode from 'vscode';

/** Counts of things as people read them: '1 article', '2,000 articles'. */
export const counts = {
  articles: (count: number) => counted(count, vscode.l10n.t('{0} article'), vscode.l10n.t('{0} articles')),
  others: (count: number) => counted(count, vscode.l10n.t('{0} other'), vscode.l10n.t('{0} others')),
  mentions: (count: number) => counted(count, vscode.l10n.t('{0} mention'), vscode.l10n.t('{0} mentions')),
  problems: (count: number) => counted(count, vscode.l10n.t('{0} problem'), vscode.l10n.t('{0} problems')),
  copies: (count: number) => counted(count, vscode.l10n.t('{0} copy'), vscode.l10n.t('{0} copies')),
  passages: (count: number) => counted(count, vscode.l10n.t('{0} passage'), vscode.l10n.t('{0} passages')),
  names: (count: number) => counted(count, vscode.l10n.t('{0} name'), vscode.l10n.t('{0} names')),
  words: (count: number) => counted(count, vscode.l10n.t('{0} word'), vscode.l10n.t('{0} words')),
  files: (count: number) => counted(count, vscode.l10n.t('{0} file'), vscode.l10n.t('{0} files')),
  cuts: (count: number) => counted(count, vscode.l10n.t('{0} cut'), vscode.l10n.t('{0} cuts')),
  edits: (count: number) => counted(count, vscode.l10n.t('{0} edit'), vscode.l10n.t('{0} edits')),
  cleaned: (count: number) => counted(count, vscode.l10n.t('{0} cleaned copy'), vscode.l10n.t('{0} cleaned copies')),
  items: (count: number) => counted(count, vscode.l10n.t('{0} item'), vscode.l10n.t('{0} items')),
  lines: (count: number) => counted(count, vscode.l10n.t('{0} line'), vscode.l10n.t('{0} lines')),
  entities: (count: number) => counted(count, vscode.l10n.t('{0} entity'), vscode.l10n.t('{0} entities')),
  replies: (count: number) => counted(count, vscode.l10n.t('{0} reply'), vscode.l10n.t('{0} replies')),
  annotations: (count: number) => counted(count, vscode.l10n.t('{0} annotation'), vscode.l10n.t('{0} annotations')),
} as const;

/** One of two wordings, with the number in place of its `{0}`. */
export function counted(count: number, one: string, several: string): string {
  return (count === 1 ? one : several).replace('{0}', count.toLocaleString('en'));
}
