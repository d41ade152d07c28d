import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon, happens } from './workbench';

const REGISTER = 'pressmark/entities.yaml';

/** The names that the sample articles are about, with their types. */
const MAIN_NAMES: readonly (readonly [type: string, name: string])[] = [
  ...['Ethiopia', 'Egypt', 'Sudan', 'Nile', 'Blue Nile', 'Cairo', 'Khartoum', 'Addis Ababa', 'United States'].map(
    name => ['place', name] as const,
  ),
  ...['African Union', 'United Nations', 'Cairo University'].map(name => ['organisation', name] as const),
  ...['Abiy Ahmed', 'Abdalla Hamdok', 'Seleshi Bekele', 'Nadia Fahmy'].map(name => ['person', name] as const),
];
const MOST_ACTIONS = 20;

describe('Names that the articles propose', () => {
  const { open, share } = uiSuite();

  it('become a register of the main names by a few keys, without the mouse', async () => {
    const workbench = await open('seeds', { settings: { 'workbench.colorTheme': 'Default Dark Modern' } });
    fs.writeFileSync(path.join(workbench.folder, REGISTER), 'entities: []\n');
    await workbench.openContainer('Pressmark');
    const entities = workbench.pane('Entities');
    await workbench.find('Ethiopia', entities);
    let actions = 0;
    const act = async (action: Promise<unknown>): Promise<void> => {
      actions++;
      await action;
    };
    await act(workbench.command('Pressmark: Add All Suggested Names with a Score…'));
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await menu.locator('.monaco-list-row').first().waitFor();
    await workbench.screenshot('suggested-names-scores');
    await act(workbench.page.keyboard.type('75'));
    await act(workbench.press('Enter'));
    await workbench.written(REGISTER, 'name: Ethiopia');
    await expectSoon('the types', async () => (await workbench.row('People', entities).count()) === 1);
    await workbench.screenshot('suggested-names-added-dark');
    const missing = MAIN_NAMES.filter(([type, name]) => !new RegExp(`type: ${type}\\n +name: ${name}\\n`).test(workbench.read(REGISTER)));
    assert.deepEqual(missing, []);
    assert.ok(actions <= MOST_ACTIONS, `${actions} actions`);
    await workbench.useTheme('Default High Contrast', 'hc-black');
    await workbench.screenshot('suggested-names-high-contrast');

    // One of those that are left is selected and dismissed.
    await expectSoon('a name to be dismissed', async () => {
      await workbench.command('Pressmark: Focus on Entities View');
      for (const key of ['Control+ArrowLeft', 'End', 'ArrowRight']) await workbench.press(key);
      const names = entities.locator('.monaco-list-row[aria-level="2"]');
      await expectSoon('the suggested names', async () => (await names.count()) > 0);
      for (const key of ['End', 'Enter', 'Delete']) await workbench.press(key);
      return happens(expectSoon('the dismissal', () => workbench.exists('pressmark/dismissed.jsonl'), 2500));
    });
  });

  it('are decided on by keys in the Entities view: added, dismissed, many ticked in a menu, all of which can be undone', async () => {
    const workbench = await share();
    await workbench.openContainer('Pressmark');
    await workbench.widenSideBar(520);
    const entities = workbench.pane('Entities');
    for (const pane of ['Articles', 'Annotations']) await workbench.collapse(pane);
    await workbench.expand(await workbench.find('Suggested Names', entities));
    await workbench.pointAway();
    await workbench.screenshot('suggested-names');
    const names = entities.locator('.monaco-list-row[aria-level="2"]');
    const isRegistered = (name: string): boolean =>
      workbench
        .read(REGISTER)
        .split('\n')
        .some(line => line.trim() === `name: ${name}`);
    const nameOf = async (): Promise<string> => (await names.first().locator('.label-name').first().textContent()) ?? '';

    /** Selects the first name and presses a key, until that takes effect: a tree that is drawn again may swallow a click. */
    const press = (key: string, isDone: () => boolean): Promise<void> =>
      expectSoon(`${key} to be taken`, async () => {
        await names.first().click();
        await workbench.press(key);
        return happens(expectSoon('the effect', isDone, 2500));
      });

    const added = await nameOf();
    await press('Control+Enter', () => isRegistered(added));
    await expectSoon('the next name', async () => (await nameOf()) !== added);

    // The next name is selected in its place: a key decides about it without a click.
    const selected = entities.locator('.monaco-list-row.selected[aria-level="2"] .label-name');
    await expectSoon('the next name to be selected', async () => !['', added].includes((await selected.first().textContent()) ?? ''));
    const dismissed = (await selected.first().textContent()) ?? '';
    await workbench.press('Delete');
    await expectSoon('the dismissal', () => workbench.exists('pressmark/dismissed.jsonl'));
    await workbench.written('pressmark/dismissed.jsonl', dismissed);
    await workbench.answerNotification(`Not suggested again: "${dismissed}"`, 'Undo');
    await workbench.find(dismissed, entities);

    await workbench.command('Pressmark: Review Suggested Names');
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await menu.locator('.monaco-list-row').first().waitFor();
    await workbench.screenshot('suggested-names-menu');
    await menu.locator('.monaco-list-row').filter({ hasText: dismissed }).first().click();
    await workbench.press('Enter');
    await expectSoon('the names in the register', () => isRegistered(dismissed));
    await workbench.answerNotification(/Added \d+ names to the register/, 'Undo');
    await expectSoon('the register without them', () => !isRegistered(dismissed));
    await workbench.screenshot('suggested-names-undone');
  });
});
