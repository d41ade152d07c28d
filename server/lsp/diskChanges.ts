import { portionFor, portionsOf } from '../analysts/inOrder';
import type { AnnotationService } from '../annotations/annotationService';
import type { CleanedShelf } from '../cleaned/cleanedShelf';
import type { ArticleId } from '../core/article/types';
import type { FileEvent } from '../files';
import { formOfName } from '../forms';
import { idOf, uriOf } from '../selection';
import type { ArticleIntake } from './articleIntake';
import type { FolderParts } from './folderParts';
import type { FolderSelection } from './folderSelection';
import { ownFileOf, ownFiles } from './ownFiles';
import type { OwnFileTexts } from './ownFileTexts';
import { baseName } from './uris';

/** The parts of a folder that follow the disk. */
export interface FollowingParts {
  readonly selection: FolderSelection;
  readonly intake: ArticleIntake;
  readonly own: OwnFileTexts;
  readonly annotations: AnnotationService;
  readonly cleaned: CleanedShelf;
}

/** Brings a folder to what the disk holds after some events; an event of a file that is open changes nothing. Returns the articles that were read. */
export async function followDisk(
  parts: FolderParts,
  following: FollowingParts,
  events: readonly FileEvent[],
): Promise<readonly ArticleId[]> {
  const { selection, intake, own, annotations, cleaned } = following;
  const articles = events.some(({ uri }) => selection.marksOutputs(uri)) ? await selection.updateOutputs() : [];
  if (events.some(({ uri, kind }) => kind !== 'changed' && formOfName(uri) !== null)) await selection.updateBeside();
  for (const event of events) {
    const { uri, kind } = event;
    cleaned.onFileEvent(event);
    if (parts.host.bufferOf(uri) !== undefined) continue;
    const ownFile = ownFileOf(parts.uri, uri);
    const path = idOf(parts.uri, uri);
    if (ownFile !== null) await own.read(ownFile);
    else if (path === 'pressmark') {
      for (const file of ownFiles) await own.read(file);
      await annotations.load();
      parts.report({ annotations: true });
    } else if (path?.startsWith('pressmark/')) {
      if (await annotations.onFileEvent(uri)) parts.report({ annotations: true });
    } else if (selection.articleIdOf(uri) !== null) articles.push(uri);
    else if (kind === 'deleted') articles.push(...articlesBelow(parts, uri));
    else if (kind === 'created') articles.push(...(await articlesOfNewFolder(parts, selection, uri)));
  }
  for (const some of portionsOf(articles, portionFor(articles.length))) await intake.readAgain(some);
  return articles.map(uri => idOf(parts.uri, uri) ?? uri);
}

/** A deleted folder comes as one event. */
function articlesBelow({ uri: folder, corpus }: FolderParts, uri: string): string[] {
  const path = idOf(folder, uri);
  if (path === null) return [];
  return corpus.ids().flatMap(id => (id.startsWith(`${path}/`) ? [uriOf(folder, id)] : []));
}

/** A folder that was moved in may come as one event. A file with a dot in its name that is not an article is ignored. */
async function articlesOfNewFolder(
  { uri: folder, host, settings }: FolderParts,
  selection: FolderSelection,
  uri: string,
): Promise<string[]> {
  if (idOf(folder, uri) === null || baseName(uri).includes('.')) return [];
  try {
    const listing = await host.files.list(uri, settings().files.exclude);
    return listing.files.flatMap(file => (selection.articleIdOf(file.uri) === null ? [] : [file.uri]));
  } catch {
    return [];
  }
}
