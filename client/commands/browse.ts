import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { NextMentionParams } from '../../server/protocol';
import { foldFurniture } from '../furniture';
import { pickEntity } from '../pickers';
import { protocolPosition } from '../ranges';
import type { Session } from '../session';
import {
  activeArticle,
  type Command,
  type Context,
  dataOf,
  editorRange,
  fieldsOf,
  Notice,
  pickFolder,
  rangeArgument,
  reveal,
  uriArgument,
} from './command';

/** Moving from mention to mention and from entity to entity. */
export const browseCommands: readonly Command[] = [
  {
    name: 'nextMention',
    fails: vscode.l10n.t('Could not find the next mention'),
    run: (context, entity) => adjacentMention(context, 'next', entity),
  },
  {
    name: 'previousMention',
    fails: vscode.l10n.t('Could not find the previous mention'),
    run: (context, entity) => adjacentMention(context, 'previous', entity),
  },
  { name: 'foldFurniture', fails: vscode.l10n.t('Could not fold the page furniture'), run: foldFurnitureInFront },
  { name: 'revealMention', fails: vscode.l10n.t('Could not show the mention'), run: revealMention },
  { name: 'openEntity', fails: vscode.l10n.t('Could not open the entity'), run: openEntity },
  { name: 'showInRegister', fails: vscode.l10n.t('Could not show the entity in the register'), run: showInRegister },
];

async function adjacentMention(context: Context, direction: NextMentionParams['direction'], entity: unknown): Promise<void> {
  const { editor, uri, folder } = activeArticle(context);
  await whenRead(context.session, folder);
  const position = direction === 'next' ? editor.selection.end : editor.selection.start;
  const found = await context.session.ask('nextMention', {
    uri,
    position: protocolPosition(position),
    direction,
    ...(typeof entity === 'string' && { entity }),
  });
  if (found === null)
    throw new Notice(vscode.l10n.t('Put the cursor on a name that is in the register, or after one, to go to its other mentions.'));
  await reveal(found.uri, found.range);
  const { name, number, total } = found;
  const message = vscode.l10n.t('{0}: mention {1} of {2}', name, number.toLocaleString('en'), total.toLocaleString('en'));
  vscode.window.setStatusBarMessage(`$(arrow-swap) ${message}`, 8000);
}

async function foldFurnitureInFront(context: Context): Promise<void> {
  const { editor, folder } = activeArticle(context);
  await whenRead(context.session, folder);
  if ((await foldFurniture(context.session, editor)) === 0) throw new Notice(vscode.l10n.t('This article has no page furniture to fold.'));
}

/** Names are known when the folder was read: until then, a message shows how far that is. Rejects where it is cancelled. */
async function whenRead(session: Session, folder: vscode.WorkspaceFolder): Promise<void> {
  if (session.statuses.get(folder.uri.toString())?.ready === true) return;
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the articles first'), cancellable: true };
  await vscode.window.withProgress(options, (progress, token) => {
    const report = (): void => progress.report(session.progress === undefined ? {} : { message: session.progress });
    report();
    const listener = session.onDidChangeStatus(report);
    const cancelled = new Promise<never>((_, reject) => {
      token.onCancellationRequested(() =>
        reject(new Notice(vscode.l10n.t('The articles are still being read. Names are found when that is done.'))),
      );
    });
    return Promise.race([session.ready(), cancelled]).finally(() => listener.dispose());
  });
}

/** `revealMention(uri, ranges)`: the first range; the one after it where one is selected already. */
async function revealMention(_: Context, target: unknown, given: unknown): Promise<void> {
  const uri = uriArgument(target);
  const ranges = (Array.isArray(given) ? given : [given]).map(rangeArgument).filter(range => range !== undefined);
  const [first] = ranges;
  if (uri === undefined || first === undefined) throw new Notice(vscode.l10n.t('Choose a mention in the Entities view.'));
  const editor = vscode.window.activeTextEditor;
  const here = editor?.document.uri.toString() === uri ? ranges.findIndex(range => editor.selection.isEqual(editorRange(range))) : -1;
  await reveal(uri, ranges[(here + 1) % ranges.length] ?? first);
}

/** The entity's first mention in order of time; its register entry where it has none. */
async function openEntity(context: Context, given: unknown): Promise<void> {
  const { session } = context;
  const target = entityArgument(given) ?? (await pickEntityInFolder(context, vscode.l10n.t('Go to First Mention')));
  if (target === undefined) return;
  const { items } = await session.ask('entityArticles', { ...target, offset: 0, limit: 1 });
  const [first] = items;
  const range = first?.mentions[0]?.range;
  if (first !== undefined && range !== undefined) await reveal(first.uri, range);
  else await showInRegister(context, target);
}

async function showInRegister(context: Context, given: unknown): Promise<void> {
  const data = dataOf(given);
  const uri = data?.kind === 'entity' && data.type !== undefined && 'range' in data ? uriArgument(data) : undefined;
  const range = rangeArgument(data?.range);
  if (uri !== undefined && range !== undefined) {
    await reveal(uri, range);
    return;
  }
  const target = entityArgument(given) ?? (await pickEntityInFolder(context, vscode.l10n.t('Show in Register')));
  if (target === undefined) return;
  const place = await registerPlace(context, target);
  if (place === undefined) throw new Notice(vscode.l10n.t('This entity is no longer in the register.'));
  await reveal(place.uri, place.range);
}

async function registerPlace({ session }: Context, { folder, entity }: EntityArgument): Promise<{ uri: string; range: Range } | undefined> {
  const types = await session.ask('entities', { folder, sort: 'register', offset: 0, limit: 50 });
  for (const { type } of types.items) {
    for (let offset = 0; ; ) {
      const { items, total } = await session.ask('entities', { folder, type, sort: 'register', offset, limit: 1000 });
      for (const item of items) if (item.kind === 'entity' && item.entity === entity) return item;
      offset += items.length;
      if (items.length === 0 || offset >= total) break;
    }
  }
  return undefined;
}

interface EntityArgument {
  readonly folder: string;
  readonly entity: string;
}

function entityArgument(given: unknown): EntityArgument | undefined {
  const data = fieldsOf(given);
  const folder = data?.folder;
  const entity = data?.entity;
  return typeof folder === 'string' && typeof entity === 'string' ? { folder, entity } : undefined;
}

async function pickEntityInFolder(context: Context, title: string): Promise<EntityArgument | undefined> {
  const folder = await pickFolder(context);
  const picked =
    folder &&
    (await pickEntity(context.session, folder.uri.toString(), {
      title,
      placeholder: vscode.l10n.t('Type a name or alias'),
    }));
  return folder && picked && { folder: folder.uri.toString(), entity: picked.entity };
}
