import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createAnnotating } from './annotating';
import { markArticles } from './articleLanguage';
import { installCommands } from './commands/commands';
import { watchActiveFolders } from './folders';
import { foldFurnitureOnOpening } from './furniture';
import { type Lists, provideLists } from './lists';
import { createNoteThreads, type NoteThreads } from './notes/noteThreads';
import { createConcordanceView } from './panels/concordanceView';
import { createOverviews } from './panels/overviews';
import { createChosenPeriod } from './period';
import { nameProjectsNearby } from './projectMessage';
import { moveRenamedSettings } from './renamedSettings';
import { createSession, type Transport } from './session';
import { provideTexts } from './texts';
import { annotateSelections } from './views/activeTag';
import { dropAnnotations, registerDrop } from './views/annotationDrop';
import { markCleaned } from './views/cleanedMarks';
import { keepContextKeys } from './views/contextKeys';
import { decorateAnnotations } from './views/decorations';
import { fadeFurniture } from './views/fadedFurniture';
import { followAnnotation } from './views/followAnnotation';
import { followEditor } from './views/followEditor';
import { markSuggestedNames, type NameMarks } from './views/nameMarks';
import { readShownAnnotations } from './views/shownAnnotations';
import { showStatus } from './views/status';
import { createViews, type Views } from './views/views';

/** What another extension, or a test, may use. */
export interface Api {
  /** Resolves when every article of every active folder was read once. */
  ready(): Promise<void>;
  /** The client that runs now; undefined where no folder holds `pressmark/`. */
  readonly client: BaseLanguageClient | undefined;
  readonly lists: Lists;
  readonly notes: NoteThreads;
  /** Suggested names that are marked in editors. */
  readonly nameMarks: NameMarks;
  /** The five trees, as they are arranged now. */
  readonly views: Pick<
    Views,
    'articles' | 'entities' | 'dates' | 'reuse' | 'annotations' | 'dragAndDrop' | 'namesDragAndDrop' | 'articleDrop'
  >;
  /** What happens to annotations that are dropped into an editor. */
  readonly drop: vscode.DocumentDropEditProvider;
}

/** Wires the extension together. The same on a desktop and in a browser; `transport` is what differs. */
export async function activateWith(context: vscode.ExtensionContext, transport: Transport): Promise<Api> {
  const output = vscode.window.createOutputChannel('Pressmark', { log: true });
  const folders = watchActiveFolders();
  const session = createSession(folders, transport, context.storageUri, context.globalStorageUri, output);
  const texts = provideTexts(session);
  const lists = provideLists();
  const annotating = createAnnotating();
  const period = createChosenPeriod();
  const views = createViews(session, context.workspaceState, period, context.storageUri);
  const concordance = createConcordanceView(session, period, context.extensionUri);
  const overviews = createOverviews({ session, period, extension: context.extensionUri });
  const shown = readShownAnnotations(session, views);
  const drop = dropAnnotations(session);
  const notes = createNoteThreads(session, shown, views);
  const nameMarks = markSuggestedNames(session);
  context.subscriptions.push(
    output,
    folders,
    session,
    texts,
    lists,
    views,
    annotating,
    concordance,
    period,
    overviews,
    shown,
    notes,
    nameMarks,
    installCommands({ session, views, texts, lists, annotating, concordance, notes, period, overviews, memory: context.workspaceState }),
    registerDrop(drop),
    annotateSelections(session, annotating),
    markArticles(folders),
    decorateAnnotations(shown, views),
    fadeFurniture(session),
    markCleaned(),
    keepContextKeys(session),
    showStatus(session),
    followEditor(session, views),
    followAnnotation(session, views),
    foldFurnitureOnOpening(session),
    folders.onDidChange(() => session.update()),
  );
  await folders.refresh();
  context.subscriptions.push(nameProjectsNearby(folders, context.workspaceState));
  moveRenamedSettings().then(undefined, (error: unknown) => output.warn(`Settings were not moved to their new names: ${String(error)}`));
  return {
    ready: () => session.ready(),
    views,
    lists,
    notes,
    nameMarks,
    drop,
    get client() {
      return session.client;
    },
  };
}
