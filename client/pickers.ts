import * as vscode from 'vscode';
import type { EntityItem } from '../server/protocol';
import { counts } from './counts';
import type { Session } from './session';
import { entityIcon, typeNames } from './views/items';

/** How many entities of each type a menu offers for what was typed. */
const OFFERED = 50;
/** A menu asks again when nothing was typed for this long. */
const TYPING_DELAY_MS = 120;

/** What a menu asks. */
export interface Asked {
  readonly title: string;
  readonly placeholder: string;
}

type EntityPick = vscode.QuickPickItem & { readonly entity: EntityItem };

/** An entity of the register, found by any of its names; `first` is offered before all others. */
export function pickEntity(session: Session, folder: string, asked: Asked, first?: string): Promise<EntityItem | undefined> {
  const find = async (words: string): Promise<EntityItem[]> => {
    const entities = await findEntities(session, folder, words);
    return entities.sort((a, b) => Number(b.entity === first) - Number(a.entity === first) || b.mentions - a.mentions);
  };
  return pickAmong(session, find, asked);
}

/** The only entity with these words in one of its names, or one that is picked among those. */
export async function namedEntity(
  session: Session,
  folder: string,
  words: string,
  asked: Asked,
  first?: string,
): Promise<EntityItem | undefined> {
  if (words === '') return pickEntity(session, folder, asked, first);
  const [only, ...others] = await findEntities(session, folder, words);
  if (only !== undefined && others.length === 0) return only;
  return pickAmong(session, typed => findEntities(session, folder, typed === '' ? words : typed), asked);
}

/** One of the entities that `find` gives for the words typed, in its order. */
export function pickAmong(
  session: Session,
  find: (words: string) => Promise<readonly EntityItem[]>,
  { title, placeholder }: Asked,
): Promise<EntityItem | undefined> {
  const menu = vscode.window.createQuickPick<EntityPick>();
  menu.title = title;
  menu.placeholder = placeholder;
  menu.matchOnDescription = true;
  fillAsTyped(session, menu, find, (entities, words) =>
    entities.map(entity => ({
      label: entity.name,
      description: `${typeNames()[entity.type]?.one ?? entity.type} · ${counts.mentions(entity.mentions)}`,
      iconPath: entityIcon(entity.type),
      alwaysShow: words !== '',
      entity,
    })),
  );
  return chosen(menu, accept => {
    menu.onDidAccept(() => accept(menu.activeItems[0]?.entity));
  });
}

/** Fills a menu with what is found for the words in it: now, and whenever others were typed. */
export function fillAsTyped<Item extends vscode.QuickPickItem, Found>(
  session: Session,
  menu: vscode.QuickPick<Item>,
  find: (words: string) => Promise<readonly Found[]>,
  itemsOf: (found: readonly Found[], words: string) => readonly Item[],
): void {
  let questions = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fill = async (words: string): Promise<void> => {
    const question = ++questions;
    menu.busy = true;
    const found = await find(words).catch((error: unknown) => {
      session.output.warn(`Nothing to choose from in "${menu.title}": ${String(error)}`);
      return [];
    });
    if (question !== questions) return;
    menu.items = itemsOf(found, words);
    menu.busy = false;
  };
  menu.onDidChangeValue(words => {
    clearTimeout(timer);
    timer = setTimeout(() => void fill(words.trim()), TYPING_DELAY_MS);
  });
  menu.onDidHide(() => clearTimeout(timer));
  void fill(menu.value.trim());
}

async function findEntities(session: Session, folder: string, words: string): Promise<EntityItem[]> {
  const filter = words === '' ? {} : { filter: words };
  const types = await session.ask('entities', { folder, sort: 'mentions', offset: 0, limit: OFFERED, ...filter });
  const pages = await Promise.all(
    types.items.map(({ type }) => session.ask('entities', { folder, type, sort: 'mentions', offset: 0, limit: OFFERED, ...filter })),
  );
  return pages.flatMap(page => page.items).filter(item => item.kind === 'entity');
}

/** Shows a menu until `accept` is called or it is left. */
function chosen<Item extends vscode.QuickPickItem, Result>(
  menu: vscode.QuickPick<Item>,
  listen: (accept: (result: Result | undefined) => void) => void,
): Promise<Result | undefined> {
  return new Promise(resolve => {
    const accept = (result: Result | undefined): void => {
      resolve(result);
      menu.dispose();
    };
    listen(accept);
    menu.onDidHide(() => accept(undefined));
    menu.show();
  });
}
