import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { allAnnotations } from '../annotationList';
import { dateInWords } from '../dateWords';
import type { Session } from '../session';
import { colorIcon, folderTreeItem, markdownOf, shortened } from './items';
import { createPagedTree, type PagedTree, pageOf, type Row } from './pagedTree';

export type AnnotationNodeData = (AnnotationItem & { readonly folder: string }) | { readonly kind: 'folder' | 'group' };

/** How the tree is arranged; kept per workspace. */
export interface AnnotationsArrangement {
  group: 'tag' | 'article' | 'annotator';
  /** Whose annotations are shown, in the text as well; everybody's where it is empty. */
  annotators: readonly string[];
}

/** Annotations by tag, article or annotator; those that cannot be found in their article apart, first. */
export function createAnnotationsTree(session: Session, arrangement: AnnotationsArrangement): PagedTree<AnnotationNodeData> {
  const groups = async (folder: string): Promise<Row<AnnotationNodeData>[]> => {
    const all = await allAnnotations(session, { folder });
    const annotations = all.filter(isShown(arrangement)).map(annotation => ({ ...annotation, folder }));
    const orphans = annotations.filter(({ state }) => state === 'orphan');
    const anchored = annotations.filter(({ state }) => state !== 'orphan');
    const { nameOf, icon } = GROUPINGS[arrangement.group];
    const byName = new Map<string, typeof anchored>();
    for (const annotation of anchored) {
      const members = byName.get(nameOf(annotation));
      if (members === undefined) byName.set(nameOf(annotation), [annotation]);
      else members.push(annotation);
    }
    const sorted = [...byName].sort(([a], [b]) => Number(a === NO_TAG) - Number(b === NO_TAG) || a.localeCompare(b, 'en'));
    const rows = sorted.map(([name, members]) => groupRow(name, icon(members), members));
    const orphanIcon = new vscode.ThemeIcon('debug-disconnect', new vscode.ThemeColor('problemsWarningIcon.foreground'));
    return orphans.length === 0 ? rows : [groupRow(vscode.l10n.t('Lost their place'), orphanIcon, orphans), ...rows];
  };
  return createPagedTree('pressmark.annotations', session, async paging => {
    const [only, ...others] = session.folders.all;
    if (only !== undefined && others.length === 0) return pageOf(await groups(only.uri.toString()), paging);
    const rows = session.folders.all.map(
      (folder): Row<AnnotationNodeData> => ({
        key: folder.uri.toString(),
        item: folderTreeItem(folder),
        data: { kind: 'folder' },
        children: async within => pageOf(await groups(folder.uri.toString()), within),
      }),
    );
    return pageOf(rows, paging);
  });
}

/** Whether an annotation is of those whose annotations are shown. */
export const isShown =
  ({ annotators }: Pick<AnnotationsArrangement, 'annotators'>) =>
  ({ annotator }: Pick<AnnotationItem, 'annotator'>): boolean =>
    annotators.length === 0 || annotators.includes(annotator);

const NO_TAG = vscode.l10n.t('Notes and entities');

interface Grouping {
  readonly nameOf: (annotation: AnnotationItem) => string;
  readonly icon: (members: readonly AnnotationItem[]) => vscode.Uri | vscode.ThemeIcon;
}
const GROUPINGS: Readonly<Record<AnnotationsArrangement['group'], Grouping>> = {
  tag: { nameOf: ({ tag }) => tag ?? NO_TAG, icon: members => colorIcon(members[0]?.color) },
  article: { nameOf: ({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), icon: () => new vscode.ThemeIcon('note') },
  annotator: { nameOf: ({ annotator }) => annotator, icon: () => new vscode.ThemeIcon('account') },
};

function groupRow(
  name: string,
  icon: vscode.Uri | vscode.ThemeIcon,
  members: readonly (AnnotationItem & { readonly folder: string })[],
): Row<AnnotationNodeData> {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(members.length);
  item.iconPath = icon;
  item.contextValue = 'group';
  return { key: `group:${name}`, item, data: { kind: 'group' }, children: async paging => pageOf(members.map(annotationRow), paging) };
}

function annotationRow(annotation: AnnotationItem & { readonly folder: string }): Row<AnnotationNodeData> {
  const { uri, range, quote, tag, note, entityName, state } = annotation;
  const item = new vscode.TreeItem(shortened(quote, note === undefined ? 80 : 24));
  const unwritten = annotation.unwritten === true ? vscode.l10n.t('not on the disk yet') : undefined;
  item.description = [unwritten, note === undefined ? undefined : shortened(note), entityName]
    .filter(part => part !== undefined)
    .join(' · ');
  item.iconPath = tag === undefined && annotation.entity !== undefined ? new vscode.ThemeIcon('person') : colorIcon(annotation.color);
  item.contextValue = range === undefined ? 'annotationOrphan' : 'annotation';
  item.tooltip = tooltipOf(annotation);
  item.command =
    range === undefined
      ? { command: 'vscode.open', title: vscode.l10n.t('Open Article'), arguments: [vscode.Uri.parse(uri)] }
      : { command: 'pressmark.revealMention', title: vscode.l10n.t('Go to Annotation'), arguments: [uri, [range]] };
  item.accessibilityInformation = {
    label: vscode.l10n.t('Annotation {0}: {1}, {2}', tag ?? '', shortened(quote), STATES[state]),
  };
  return { key: annotation.id, item, data: annotation };
}

const STATES: Readonly<Record<AnnotationItem['state'], string>> = {
  exact: vscode.l10n.t('at its original place'),
  moved: vscode.l10n.t('moved with its text'),
  fuzzy: vscode.l10n.t('found again by similar text'),
  orphan: vscode.l10n.t('no longer found in its article'),
};

function tooltipOf(annotation: AnnotationItem): vscode.MarkdownString {
  const { quote, tag, entityName, note, annotator, state, score, created, modified, uri } = annotation;
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown(`${markdownOf(`"${shortened(quote, 400)}"`)}\n\n`);
  const details = [tag, entityName, note].filter(part => part !== undefined);
  tooltip.appendMarkdown(`${markdownOf(details.join(' · '))}\n\n`);
  const similarity = score === undefined ? '' : ` (${Math.round(score * 100)} %)`;
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  tooltip.appendMarkdown(markdownOf(`${annotator}, ${dateInWords(modified ?? created)} · ${path} · ${STATES[state]}${similarity}`));
  return tooltip;
}
