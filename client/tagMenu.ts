import * as vscode from 'vscode';
import type { TagItem } from '../server/protocol';
import { colorIcon } from './views/items';

/** A key typed alone picks its tag when nothing follows it for so long: what follows may be the rest of a name. */
const KEY_PAUSE_MS = 250;

/** An entry of a menu of tags: a tag, which has a key perhaps, or something else. */
export interface TagPick<Choice> extends vscode.QuickPickItem {
  readonly choice?: Choice;
  readonly key?: string;
}

/** A tag as all menus show it. */
export function tagPick<Choice>({ name, color, description, key, above, appliesTo }: TagItem, choice: Choice): TagPick<Choice> {
  const beside = [
    ...(key === undefined ? [] : [vscode.l10n.t('key {0}', key)]),
    ...(above === undefined ? [] : [vscode.l10n.t('below {0}', above.join(' › '))]),
    ...(appliesTo === undefined ? [] : [vscode.l10n.t('for {0}', appliesTo.join(', '))]),
  ];
  return {
    label: name,
    ...(key !== undefined && { key }),
    ...(beside.length > 0 && { description: beside.join(' · ') }),
    ...(description !== undefined && { detail: description }),
    iconPath: colorIcon(color),
    choice,
  };
}

export const separator = <Choice>(label = ''): TagPick<Choice> => ({ label, kind: vscode.QuickPickItemKind.Separator });

export interface TagMenu<Choice> {
  readonly title: string;
  readonly placeholder: string;
  /** What is typed already. */
  readonly value?: string;
  picks(typed: string): readonly TagPick<Choice>[];
  /** What the button of an entry chooses. */
  onButton?(choice: Choice): Choice;
}

/** Shows a menu of tags, in which a tag's key, typed alone, picks it. Answers what was chosen and what was typed; undefined where the menu was left. */
export function showTagMenu<Choice>(asked: TagMenu<Choice>): Promise<{ readonly choice: Choice; readonly typed: string } | undefined> {
  const menu = vscode.window.createQuickPick<TagPick<Choice>>();
  menu.title = asked.title;
  menu.placeholder = asked.placeholder;
  menu.matchOnDescription = true;
  menu.value = asked.value ?? '';
  menu.items = asked.picks(menu.value);
  return new Promise(resolve => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const choose = (choice: Choice | undefined): void => {
      if (choice !== undefined) resolve({ choice, typed: menu.value });
      menu.hide();
    };
    menu.onDidChangeValue(value => {
      clearTimeout(timer);
      menu.items = asked.picks(value);
      const byKey = menu.items.find(({ key }) => key !== undefined && key === value);
      if (byKey !== undefined) timer = setTimeout(() => choose(byKey.choice), KEY_PAUSE_MS);
    });
    menu.onDidTriggerItemButton(({ item }) => choose(item.choice && (asked.onButton?.(item.choice) ?? item.choice)));
    menu.onDidAccept(() => choose(menu.activeItems[0]?.choice));
    menu.onDidHide(() => {
      clearTimeout(timer);
      resolve(undefined);
      menu.dispose();
    });
    menu.show();
  });
}

/** What a menu of tags offers beside them. */
export type OtherChoice<Choice extends string> = vscode.QuickPickItem & { readonly choice: Choice };

/** A tag of the codebook, or one of the other choices. */
export async function pickTagOr<Choice extends string>(
  tags: readonly TagItem[],
  title: string,
  others: readonly OtherChoice<Choice>[],
): Promise<{ readonly tag: string } | Choice | undefined> {
  const picks: readonly TagPick<{ readonly tag: string } | Choice>[] = [
    ...tags.map(tag => tagPick(tag, { tag: tag.name })),
    ...(tags.length > 0 && others.length > 0 ? [separator<{ readonly tag: string } | Choice>()] : []),
    ...others,
  ];
  const placeholder =
    tags.length === 0 ? vscode.l10n.t('The codebook has no tags yet') : vscode.l10n.t('Type the key of a tag, or part of its name');
  return (await showTagMenu({ title, placeholder, picks: () => picks }))?.choice;
}
