import * as vscode from 'vscode';
import { counts } from '../counts';
import { type ChosenPeriod, periodInWords } from '../period';
import type { Session } from '../session';
import { dragAnnotations } from './annotationDrag';
import { type AnnotationNodeData, type AnnotationsArrangement, createAnnotationsTree } from './annotations';
import { dropOnArticles } from './articleDrop';
import { type ArticleNodeData, type ArticlesArrangement, createArticlesTree } from './articles';
import { createDatesTree, type DateNodeData, type DatesArrangement } from './dates';
import { createEntitiesTree, type EntitiesArrangement, type EntityNodeData } from './entities';
import { dragNames } from './entityDrag';
import type { PagedTree, TreeNode } from './pagedTree';
import { createReuseTree, type ReuseArrangement, type ReuseNodeData } from './reuse';
import { readingText } from './status';

/** The five trees and how each is arranged. */
export interface Views extends vscode.Disposable {
  readonly articles: PagedTree<ArticleNodeData>;
  readonly entities: PagedTree<EntityNodeData>;
  readonly dates: PagedTree<DateNodeData>;
  readonly reuse: PagedTree<ReuseNodeData>;
  readonly annotations: PagedTree<AnnotationNodeData>;
  /** What can be dragged in the Annotations view, and onto what. */
  readonly dragAndDrop: vscode.TreeDragAndDropController<TreeNode<AnnotationNodeData>>;
  /** What can be dropped on the Articles view. */
  readonly articleDrop: vscode.TreeDragAndDropController<TreeNode<ArticleNodeData>>;
  /** What can be dragged in the Entities view, and onto what. */
  readonly namesDragAndDrop: vscode.TreeDragAndDropController<TreeNode<EntityNodeData>>;
  readonly arrangement: Arrangement;
  /** When the articles were published that the Articles and Entities views show. */
  readonly period: ChosenPeriod;
  /** Fires when a tree is arranged otherwise, before it is drawn again. */
  readonly onDidArrange: vscode.Event<keyof Arrangement>;
  /** Changes how a tree is arranged, and draws it again. */
  arrange<View extends keyof Arrangement, Key extends keyof Arrangement[View]>(view: View, key: Key, value: Arrangement[View][Key]): void;
  refresh(): void;
}

export interface Arrangement {
  readonly articles: ArticlesArrangement;
  readonly entities: EntitiesArrangement;
  readonly dates: DatesArrangement;
  readonly reuse: ReuseArrangement;
  readonly annotations: AnnotationsArrangement;
}

/** `storage` is the editor's folder for what may be forgotten. */
export function createViews(session: Session, memory: vscode.Memento, period: ChosenPeriod, storage: vscode.Uri | undefined): Views {
  const arrangement: Arrangement = {
    articles: { sort: 'date', group: 'none', ...memory.get<Partial<ArticlesArrangement>>('articles'), filter: '' },
    entities: { sort: 'name', ...memory.get<Partial<EntitiesArrangement>>('entities'), filter: '' },
    dates: { filter: '' },
    reuse: { group: 'text', ...memory.get<Partial<ReuseArrangement>>('reuse'), filter: '' },
    annotations: { group: 'tag', annotators: [], ...memory.get<Partial<AnnotationsArrangement>>('annotations'), filter: '' },
  };
  const dragAndDrop = dragAnnotations(session);
  const namesDragAndDrop = dragNames(vscode.commands.executeCommand);
  const articleDrop = dropOnArticles<TreeNode<ArticleNodeData>>(storage);
  const trees = {
    articles: createArticlesTree(session, arrangement.articles, period, articleDrop),
    entities: createEntitiesTree(session, arrangement.entities, period, namesDragAndDrop),
    dates: createDatesTree(session, arrangement.dates),
    reuse: createReuseTree(session, arrangement.reuse),
    annotations: createAnnotationsTree(session, arrangement.annotations, dragAndDrop),
  };
  const arranged = new vscode.EventEmitter<keyof Arrangement>();
  const refresh = (): void => {
    for (const tree of Object.values(trees)) tree.refresh();
  };
  const describe = (): void => {
    const published = periodInWords(period.current);
    const withPeriod = (described: string): string => (published === '' ? described : `${published} · ${described}`);
    trees.articles.view.description = withPeriod(describeArticles(arrangement.articles));
    trees.entities.view.description = withPeriod(describeEntities(arrangement.entities));
    trees.dates.view.description = arrangement.dates.filter === '' ? '' : `"${arrangement.dates.filter}"`;
    trees.reuse.view.description = describeReuse(arrangement.reuse);
    trees.annotations.view.description = describeAnnotations(arrangement.annotations);
    setContext('articles.sort', arrangement.articles.sort);
    setContext('articles.group', arrangement.articles.group);
    setContext('entities.sort', arrangement.entities.sort);
    setContext('reuse.group', arrangement.reuse.group);
    setContext('annotations.group', arrangement.annotations.group);
    setContext('annotatorsFiltered', arrangement.annotations.annotators.length > 0);
    setContext('articlesFiltered', arrangement.articles.filter !== '');
    setContext('entitiesFiltered', arrangement.entities.filter !== '');
    setContext('datesFiltered', arrangement.dates.filter !== '');
    setContext('reuseFiltered', arrangement.reuse.filter !== '');
    setContext('annotationsFiltered', arrangement.annotations.filter !== '');
  };
  const showStatus = (): void => {
    const message = messageOf(session);
    if (message === undefined) Object.assign(trees.articles.view, { message: undefined });
    else trees.articles.view.message = message;
  };
  describe();
  const listeners = vscode.Disposable.from(
    session.folders.onDidChange(refresh),
    session.onDidChange(({ articles, entities, annotations, cleaned }) => {
      if (articles) for (const tree of [trees.articles, trees.dates, trees.reuse]) tree.refresh();
      else if (cleaned) trees.articles.refresh();
      // What was dismissed among its names is undone with the annotations.
      if (entities || articles || annotations) trees.entities.refresh();
      if (annotations || articles) trees.annotations.refresh();
    }),
    session.onDidChangeStatus(showStatus),
    period.onDidChange(() => {
      describe();
      trees.articles.refresh();
      trees.entities.refresh();
      arranged.fire('articles');
    }),
    trees.entities.onDidSelect(selection => {
      // Keys decide about names or change entities.
      setContext(
        'nameSelected',
        selection.some(({ row }) => row?.data.kind === 'suggestedName'),
      );
    }),
  );
  return {
    ...trees,
    dragAndDrop,
    namesDragAndDrop,
    articleDrop,
    arrangement,
    period,
    onDidArrange: arranged.event,
    refresh,
    arrange(view, key, value) {
      arrangement[view][key] = value;
      void memory.update(view, arrangement[view]);
      describe();
      trees[view].refresh();
      arranged.fire(view);
    },
    dispose: () => vscode.Disposable.from(listeners, arranged, ...Object.values(trees)).dispose(),
  };
}

/** How a tree is sorted or grouped. */
const BY = {
  date: vscode.l10n.t('by date'),
  title: vscode.l10n.t('by title'),
  path: vscode.l10n.t('by path'),
  problems: vscode.l10n.t('by problems'),
  outlet: vscode.l10n.t('by outlet'),
  year: vscode.l10n.t('by year'),
  folder: vscode.l10n.t('by folder'),
  name: vscode.l10n.t('by name'),
  mentions: vscode.l10n.t('by mentions'),
  register: vscode.l10n.t('in register order'),
  text: vscode.l10n.t('by text'),
  article: vscode.l10n.t('by article'),
  tag: vscode.l10n.t('by tag'),
  entity: vscode.l10n.t('by entity'),
  annotator: vscode.l10n.t('by annotator'),
  state: vscode.l10n.t('by state'),
} as const;

function messageOf(session: Session): string | undefined {
  const statuses = session.folders.all.map(folder => session.statuses.get(folder.uri.toString()));
  const unready = statuses.find(status => status?.ready !== true);
  if (statuses.some(status => status?.ready !== true)) return readingText(session, unready);
  const leftOut = statuses.reduce((sum, status) => sum + (status?.leftOut.length ?? 0), 0);
  return leftOut === 0 ? undefined : vscode.l10n.t('{0} left out', counts.files(leftOut));
}

function describeArticles({ sort, group, filter }: ArticlesArrangement): string {
  const arranged = group === 'none' ? BY[sort] : vscode.l10n.t('{0}, then {1}', BY[group], BY[sort]);
  return filter === '' ? arranged : `"${filter}" · ${arranged}`;
}

function describeEntities({ sort, filter }: EntitiesArrangement): string {
  const arranged = BY[sort];
  return filter === '' ? arranged : `"${filter}" · ${arranged}`;
}

function describeReuse({ group, filter }: ReuseArrangement): string {
  return filter === '' ? BY[group] : `"${filter}" · ${BY[group]}`;
}

function describeAnnotations({ group, filter, annotators }: AnnotationsArrangement): string {
  const arranged = group === 'text' ? vscode.l10n.t('in text order') : BY[group];
  return [filter === '' ? '' : `"${filter}"`, annotators.join(', '), arranged].filter(part => part !== '').join(' · ');
}

function setContext(key: string, value: boolean | string): void {
  void vscode.commands.executeCommand('setContext', `pressmark.${key}`, value);
}
