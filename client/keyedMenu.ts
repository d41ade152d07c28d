import type * as vscode from 'vscode';

/** VS Code says which line is active, and what was typed, within this time of each other. */
const TOGETHER_MS = 50;

/** A menu in which a typed character does something to the active line. */
export interface KeyedMenu<Item extends vscode.QuickPickItem> {
  readonly active: Item | undefined;
  /** Shows other lines, one of them active. */
  fill(items: readonly Item[], active: Item | undefined): void;
}

/**
 * Makes typing a choice instead of a search. VS Code searches first, which makes the first match active: so a line counts as active only where
 * nothing is typed at the same time. `typed` gets what was typed and the line that was active; `activated` is called for each other line.
 */
export function keyedMenu<Item extends vscode.QuickPickItem>(
  menu: vscode.QuickPick<Item>,
  typed: (text: string, active: Item | undefined) => void,
  activated: (item: Item | undefined) => void,
): KeyedMenu<Item> {
  let active: Item | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFilled = false;
  const activate = (item: Item | undefined): void => {
    active = item;
    activated(item);
  };
  menu.onDidChangeActive(([item]) => {
    clearTimeout(timer);
    timer = setTimeout(() => activate(item), TOGETHER_MS);
  });
  menu.onDidChangeValue(text => {
    if (text === '') return;
    clearTimeout(timer);
    menu.value = '';
    const before = active;
    isFilled = false;
    typed(text, before);
    // Where other lines are shown, VS Code must hear of them before it hears which is active.
    if (!isFilled && before !== undefined) menu.activeItems = [before];
  });
  menu.onDidHide(() => clearTimeout(timer));
  return {
    get active() {
      return active;
    },
    fill(items, next) {
      clearTimeout(timer);
      isFilled = true;
      menu.items = items;
      if (next !== undefined) menu.activeItems = [next];
      activate(next);
    },
  };
}
