import assert from 'node:assert/strict';
import { uiSuite } from './session';

const ARTICLE = 'articles/meridian/second-filling.txt';

describe('Cleaned copies', () => {
  const { open } = uiSuite();

  it('are previewed as a diff, and written when that is confirmed', async () => {
    const workbench = await open();
    const source = workbench.read(ARTICLE);
    await workbench.openArticle('second-filling.txt');
    await workbench.page.locator('.squiggly-info').first().waitFor();
    await workbench.command('Pressmark: Write Cleaned Copy');
    const diff = await workbench.diffEditor();
    await diff.locator('.line-delete').first().waitFor();
    await workbench.notification(/Write .*second-filling\.txt with \d+ cuts\?/).waitFor();
    await workbench.screenshot('cleaned-preview');
    assert.equal(workbench.exists(`pressmark/cleaned/${ARTICLE}`), false);

    await workbench.answerNotification('Write ', 'Write');
    const cleaned = await workbench.written(`pressmark/cleaned/${ARTICLE}`, 'Ethiopia has told');
    assert.doesNotMatch(cleaned, /Advertisement|^Image:/m);
    await workbench.written(`pressmark/cleaned/${ARTICLE}.edits.json`, 'an advertisement label');
    assert.equal(workbench.read(ARTICLE), source);
    await workbench.notification('1 cleaned copy written').waitFor();
    await workbench.screenshot('cleaned-written');
  });

  for (const theme of ['Default Dark Modern', 'Default Light Modern']) {
    it(`are reviewed cut by cut beside their source, in ${theme}`, async () => {
      const workbench = await open('seeds', { settings: { 'workbench.colorTheme': theme } });
      await workbench.openArticle('second-filling.txt');
      await workbench.page.locator('.squiggly-info').first().waitFor();
      await workbench.command('Pressmark: Review Cuts…');
      const list = workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
      await list.filter({ hasText: 'Advertisement' }).first().waitFor();
      const diff = await workbench.diffEditor();
      await diff.locator('.line-delete').first().waitFor();
      await workbench.press('ArrowDown');
      await workbench.press('ArrowDown');
      await workbench.screenshot(`cleaned-review-${theme.split(' ')[1]}`);
      await workbench.press('Space');
      await workbench.press('Enter');
      await workbench.written('pressmark/articles.yaml', /keep:\s+- .*jw\/tb/);
      await diff.locator('.modified .view-line').filter({ hasText: 'jw/tb' }).first().waitFor();
      await workbench.screenshot(`cleaned-reviewed-${theme.split(' ')[1]}`);
    });

    it(`are read as their articles are, in ${theme}`, async () => {
      const workbench = await open('seeds', { settings: { 'workbench.colorTheme': theme } });
      await workbench.openArticle('second-filling.txt');
      await workbench.page.locator('.squiggly-info').first().waitFor();
      await workbench.command('Pressmark: Write Cleaned Copy');
      await workbench.answerNotification('Write ', 'Write');
      await workbench.answerNotification('1 cleaned copy written', 'Open');
      await workbench.line('Ethiopia has told').waitFor();
      await workbench.hoverText('Seleshi Bekele', /minister of water/);
      await workbench.screenshot(`cleaned-copy-${theme.split(' ')[1]}`);
      await workbench.clickText('Seleshi Bekele');
      await workbench.press('Control+Alt+G');
      await workbench.page.locator('.breadcrumbs-below-tabs, .monaco-breadcrumbs').first().waitFor();
      await workbench.cursorAt(4);
      await workbench.screenshot(`cleaned-source-${theme.split(' ')[1]}`);
    });
  }
});
