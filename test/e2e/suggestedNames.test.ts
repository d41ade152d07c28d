import { uiSuite } from './session';
import { expectSoon, happens } from './workbench';

const REGISTER = 'pressmark/entities.yaml';

describe('Names that the articles propose', () => {
  const { share } = uiSuite();

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
    const dismissed = await nameOf();
    await expectSoon('the next name to be selected', async () => /\bselected\b/.test((await names.first().getAttribute('class')) ?? ''));
    await workbench.press('Delete');
    await expectSoon('the dismissal', () => workbench.exists('pressmark/dismissed.jsonl'));
    await workbench.written('pressmark/dismissed.jsonl', dismissed);
    await workbench.answerNotification(`Not suggested again: "${dismissed}"`, 'Undo');
    await expectSoon('the name again', async () => (await nameOf()) === dismissed);

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
