import { uiSuite } from './session';
import { expectSoon, type Workbench } from './workbench';

const REGISTER = 'pressmark/entities.yaml';

describe('An entity of the register', () => {
  const { share } = uiSuite();

  it('gets an alias, another type and a merger by keys in its view', async () => {
    const workbench = await share();
    await workbench.openContainer('Pressmark');
    const entities = workbench.pane('Entities');
    await workbench.expand(await workbench.find('People', entities));
    for (const [key, title] of [
      ['a', 'Add an Alias to "Abiy Ahmed"'],
      ['k', 'Change the Type of "Abiy Ahmed"'],
      ['j', 'Merge "Abiy Ahmed" into…'],
    ] as const) {
      await workbench.ask('Abiy Ahmed', entities, title, 'Control+K', key);
      await workbench.press('Escape');
    }
  });

  it('is changed from the links of its card', async () => {
    const workbench = await share();
    await workbench.openArticle('second-filling.txt');
    const card = await workbench.hoverText('Seleshi Bekele', /Rename/);
    await workbench.screenshot('card-links');
    await card.getByText('Add Alias', { exact: true }).click();
    await workbench.page.locator('.quick-input-widget:visible').getByText('Add an Alias to "Seleshi Bekele"').waitFor();
    await workbench.answer('Engineer Seleshi');
    await workbench.written(REGISTER, /Engineer Seleshi/);
  });

  it('is added from the links of the card of a name that is suggested', async () => {
    const workbench = await share();
    await workbench.openArticle('second-filling.txt');
    const card = await workbench.hoverText('Tunisia', /Add to Register/);
    await workbench.screenshot('card-of-suggested-name');
    await card.getByText('Add to Register', { exact: true }).click();
    await workbench.written(REGISTER, /type: place\n {4}name: Tunisia/);
  });

  it('is renamed by F2 and removed by Delete in its view; Undo puts back this entry, and nothing else', async () => {
    const workbench = await share();
    await workbench.openContainer('Pressmark');
    const entities = workbench.pane('Entities');
    await workbench.expand(await workbench.find('People', entities));
    await workbench.ask('Hani Sewilam', entities, 'Rename "Hani Sewilam"', 'F2');
    await workbench.answer('Hani A. Sewilam');
    const renamed = await workbench.written(REGISTER, /name: Hani A\. Sewilam/);

    const row = await workbench.find('Hani A. Sewilam', entities);
    await row.click({ button: 'right' });
    await workbench.page.locator('.monaco-menu').waitFor();
    await workbench.screenshot('entities-menu');
    await workbench.press('Escape');

    await remove(workbench);
    await workbench.answerNotification('Removed "Hani A. Sewilam"', 'Undo');
    await expectSoon('the register as it was', () => workbench.read(REGISTER) === renamed);

    await remove(workbench);
    await workbench.openFile('entities.yaml');
    await workbench.press('Control+Home');
    await workbench.page.keyboard.type('# mine ');
    await workbench.answerNotification('Removed "Hani A. Sewilam"', 'Undo');
    await workbench.notification('Not undone: the register was edited').waitFor();
    await workbench.line('# mine').waitFor();
    await workbench.screenshot('entity-not-put-back');
  });
});

/** Removes the entity by its key, and waits until the file and the message say so. A redraw of the tree may swallow the click or the key. */
async function remove(workbench: Workbench): Promise<void> {
  const isThere = (): boolean => workbench.read(REGISTER).includes('Sewilam');
  for (let attempt = 0; attempt < 3 && isThere(); attempt++) {
    await (await workbench.find('Hani A. Sewilam', workbench.pane('Entities'))).click();
    await workbench.press('Delete');
    for (let waited = 0; waited < 50 && isThere(); waited++) await workbench.page.waitForTimeout(100);
  }
  await expectSoon('the entry to go', () => !isThere());
  await workbench.notification('Removed "Hani A. Sewilam"').waitFor();
}
