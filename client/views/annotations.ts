import * as vscode from 'vscode';
import type { AnnotationGroupItem, AnnotationGrouping, AnnotationItem } from '../../server/protocol';
import { counts } from '../counts';
import { dateInWords } from '../dateWords';
import type { Session } from '../session';
import { colorIcon, entityIcon, folderTreeItem, markdownOf, shortened } from './items';
import { createPagedTree, type PagedTree, pageOf, type Row, type TreeNode } from './pagedTree';

export type AnnotationNodeData =
  | (AnnotationItem & { readonly folder: string })
  /** Of a tag, `tag` is its name. */
  | {
      readonly kind: 'folder' | 'group';
      readonly folder: string;
      readonly tag?: string;
      /** Of an entity of the register, `entity` is its id. */
      readonly entity?: string;
      readonly name?: string;
      readonly type?: string;
    };

/** How the tree is arranged; kept per workspace, but for the filter. */
export interface AnnotationsArrangement {
  group: AnnotationGrouping;
  /** Whose annotations are shown, in the text as well; everybody's where it is empty. */
  annotators: readonly string[];
  filter: string;
}

/** What the server is asked to list: the filter, and of the annotators that are shown. */
export const queryOf = ({ filter, annotators }: AnnotationsArrangement): string =>
  [filter, ...annotators.map(name => `annotator:"${name}"`)].filter(part => part !== '').join(' ');

/** Annotations in the order of their texts or in groups, filtered; those that cannot be found in their article apart, first. */
export function createAnnotationsTree(
  session: Session,
  arrangement: AnnotationsArrangement,
  dragAndDrop: vscode.TreeDragAndDropController<TreeNode<AnnotationNodeData>>,
): PagedTree<AnnotationNodeData> {
  const within = (folder: string, group: AnnotationGrouping, key?: string) => async (paging: { offset: number; limit: number }) => {
    const query = queryOf(arrangement);
    const params = { folder, query, ...paging, ...(key === undefined ? {} : { within: { group, key } }) };
    const { total, items } = await session.ask('annotations', params);
    return { total, items: items.map(annotation => annotationRow({ ...annotation, folder }, group)) };
  };
  const roots = (folder: string) => async (paging: { offset: number; limit: number }) => {
    const { group } = arrangement;
    const query = queryOf(arrangement);
    if (group === 'text') return within(folder, group)(paging);
    const { total, items } = await session.ask('annotationGroups', { folder, group, query, ...paging });
    return { total, items: items.map(item => ({ ...groupRow(folder, group, item), children: within(folder, group, item.key) })) };
  };
  return createPagedTree<AnnotationNodeData>(
    'pressmark.annotations',
    session,
    async paging => {
      const [only, ...others] = session.folders.all;
      if (only !== undefined && others.length === 0) return roots(only.uri.toString())(paging);
      const rows = session.folders.all.map(
        (folder): Row<AnnotationNodeData> => ({
          key: folder.uri.toString(),
          item: folderTreeItem(folder),
          data: { kind: 'folder', folder: folder.uri.toString() },
          children: roots(folder.uri.toString()),
        }),
      );
      return pageOf(rows, paging);
    },
    { canSelectMany: true, dragAndDrop },
  );
}

/** Whether an annotation is of those whose annotations are shown. */
export const isShown =
  ({ annotators }: Pick<AnnotationsArrangement, 'annotators'>) =>
  ({ annotator }: Pick<AnnotationItem, 'annotator'>): boolean =>
    annotators.length === 0 || annotators.includes(annotator);

/** What groups are called whose annotations have no name to be grouped by. */
const UNNAMED: Readonly<Record<AnnotationGrouping, string>> = {
  text: '',
  tag: vscode.l10n.t('Notes and entities'),
  entity: vscode.l10n.t('Without entity'),
  article: '',
  annotator: vscode.l10n.t('Nobody'),
  outlet: vscode.l10n.t('No outlet'),
  date: vscode.l10n.t('Undated'),
  state: '',
};

const ICONS: Readonly<Record<AnnotationGrouping, string>> = {
  text: 'note',
  tag: 'comment',
  entity: 'person',
  article: 'note',
  annotator: 'account',
  outlet: 'globe',
  date: 'calendar',
  state: 'pin',
};

/** How the tree names the states of annotations, and how its rows and cards say them. */
const STATES: Readonly<Record<AnnotationItem['state'], { readonly group: string; readonly said: string }>> = {
  exact: { group: vscode.l10n.t('At their original place'), said: vscode.l10n.t('at its original place') },
  moved: { group: vscode.l10n.t('Moved with their text'), said: vscode.l10n.t('moved with its text') },
  fuzzy: { group: vscode.l10n.t('Found again by similar text'), said: vscode.l10n.t('found again by similar text') },
  orphan: { group: vscode.l10n.t('Lost their place'), said: vscode.l10n.t('no longer found in its article') },
};
const isState = (name: string): name is AnnotationItem['state'] => name in STATES;

function groupRow(folder: string, group: AnnotationGrouping, item: AnnotationGroupItem): Row<AnnotationNodeData> {
  const name = groupName(group, item);
  const row = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  const above = item.above === undefined ? [] : [vscode.l10n.t('below {0}', item.above.join(' › '))];
  row.description = [item.count.toLocaleString('en'), ...above].join(' · ');
  const isOfTag = group === 'tag' && item.name !== '';
  const lost = item.isOrphans === true || (group === 'state' && item.name === 'orphan');
  if (lost) row.iconPath = new vscode.ThemeIcon('debug-disconnect', new vscode.ThemeColor('problemsWarningIcon.foreground'));
  else if (item.entityType !== undefined) row.iconPath = entityIcon(item.entityType);
  else row.iconPath = isOfTag ? colorIcon(item.color) : new vscode.ThemeIcon(ICONS[group]);
  const { entity, entityType: type } = item;
  const isOfEntity = entity !== undefined && type !== undefined;
  row.contextValue = isOfTag ? 'tag' : isOfEntity ? 'registerEntity' : 'group';
  const data: AnnotationNodeData = {
    kind: 'group',
    folder,
    ...(isOfTag && { tag: item.name }),
    ...(isOfEntity && { entity, name: item.name, type }),
  };
  return { key: `group:${item.key}`, item: row, data };
}

function groupName(group: AnnotationGrouping, { name, isOrphans }: AnnotationGroupItem): string {
  if (isOrphans === true) return STATES.orphan.group;
  if (name === '') return UNNAMED[group];
  if (group === 'date') return dateInWords(name);
  return group === 'state' && isState(name) ? STATES[name].group : name;
}

function annotationRow(annotation: AnnotationItem & { readonly folder: string }, group: AnnotationGrouping): Row<AnnotationNodeData> {
  const { uri, range, quote, tag, note, entityName, state, title, date } = annotation;
  const item = new vscode.TreeItem(shortened(quote, note === undefined ? 80 : 24));
  item.description = [
    annotation.unwritten === true ? vscode.l10n.t('not on the disk yet') : undefined,
    note === undefined ? undefined : shortened(note),
    group === 'entity' ? undefined : entityName,
    group === 'tag' ? undefined : tag,
    ...relationWords(annotation),
    group === 'article' || title === undefined ? undefined : shortened(title, 40),
    group === 'article' || date === undefined ? undefined : dateInWords(date),
  ]
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
    label: vscode.l10n.t('Annotation {0}: {1}, {2}', tag ?? '', shortened(quote), STATES[state].said),
  };
  return { key: annotation.id, item, data: annotation };
}

/** '→ answer to "the letter"' for the first relations. */
function relationWords({ relations = [] }: AnnotationItem, most = 1): string[] {
  const said = relations.slice(0, most).map(({ type, quote }) => {
    const other = quote === undefined ? vscode.l10n.t('an annotation that no longer exists') : `"${shortened(quote, 40)}"`;
    return `→ ${type} ${other}`;
  });
  return relations.length > most ? [...said, `+ ${relations.length - most}`] : said;
}

function tooltipOf(annotation: AnnotationItem): vscode.MarkdownString {
  const { quote, tag, entityName, note, attributes = {}, certainty, annotator, state, score, created, modified, uri } = annotation;
  const { title, date, outlet } = annotation;
  const tooltip = new vscode.MarkdownString();
  const paragraph = (parts: readonly (string | undefined)[]): void => {
    const said = parts.filter(part => part !== undefined && part !== '');
    if (said.length > 0) tooltip.appendMarkdown(`${markdownOf(said.join(' · '))}\n\n`);
  };
  paragraph([`"${shortened(quote, 400)}"`]);
  paragraph([tag, entityName, note]);
  const values = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  paragraph([...values, certainty && vscode.l10n.t('certainty: {0}', certainty)]);
  for (const line of relationWords(annotation, 20)) paragraph([line]);
  const { replies = [], resolved } = annotation;
  paragraph([replies.length === 0 ? undefined : counts.replies(replies.length), resolved && vscode.l10n.t('resolved')]);
  paragraph([title && `"${shortened(title, 100)}"`, date && dateInWords(date), outlet]);
  const similarity = score === undefined ? '' : ` (${Math.round(score * 100)} %)`;
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  tooltip.appendMarkdown(markdownOf(`${annotator}, ${dateInWords(modified ?? created)} · ${path} · ${STATES[state].said}${similarity}`));
  return tooltip;
}
