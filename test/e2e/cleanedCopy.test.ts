import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon } from './workbench';

const ARTICLE = 'articles/meridian/second-filling.txt';

describe('Cleaned copies', () => {
  const { open, share } = uiSuite();

  it('are previewed as a diff, and written when that is confirmed', async () => {
    const workbench = await share();
    const source = workbench.read(ARTICLE);
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
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
    await workbench.notification('Wrote 1 cleaned copy').waitFor();
    await workbench.screenshot('cleaned-written');
  });

  it('are reviewed cut by cut beside their source', async () => {
    const workbench = await share();
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Review Cuts…');
    const list = workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
    await list.filter({ hasText: 'Advertisement' }).first().waitFor();
    const diff = await workbench.diffEditor();
    await diff.locator('.line-delete').first().waitFor();
    const chosen = list.filter({ hasText: 'jw/tb' }).and(workbench.page.locator('.focused'));
    await expectSoon('the second cut to be shown', async () => {
      await workbench.press('ArrowDown');
      return chosen.isVisible();
    });
    await workbench.screenshot('cleaned-review');
    await workbench.press('Space');
    await workbench.press('Enter');
    await workbench.written('pressmark/articles.yaml', /keep:\s+- .*jw\/tb/);
    await diff.locator('.modified .view-line').filter({ hasText: 'jw/tb' }).first().waitFor();
    await workbench.screenshot('cleaned-reviewed');
  });

  it('are read and annotated as their articles are, lead to them, and say when they are outdated', async () => {
    const workbench = await open('seeds', { settings: { 'workbench.colorTheme': 'Default Light Modern' } });
    await workbench.openContainer('Pressmark');
    for (const title of ['Entities', 'Dates']) await workbench.collapse(title);
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Write Cleaned Copy');
    await workbench.answerNotification('Write ', 'Write');
    await workbench.answerNotification('Wrote 1 cleaned copy', 'Open');
    await workbench.line('Ethiopia has told').waitFor();
    await workbench.page.locator('.codelens-decoration').first().waitFor();
    await workbench.hoverText('Seleshi Bekele', /minister of water/);
    await workbench.pointAway();
    await workbench.selectText('13.5 billion cubic metres');
    await workbench.chord('Control+K', 'a');
    await workbench.pick('figure', 'figure');
    await workbench.find('13.5 billion', workbench.pane('Annotations'));
    await workbench.collapse('Annotations');
    await workbench.hoverText('Seleshi Bekele', /minister of water/);
    await workbench.screenshot('cleaned-copy');

    const source = workbench.read(ARTICLE);
    fs.writeFileSync(path.join(workbench.folder, ARTICLE), source.replace('a year ago', 'the year before'));
    await workbench.problemsShown();
    const marked = workbench
      .rows(workbench.pane('Articles'))
      .filter({ has: workbench.page.locator('.monaco-decoration-iconBadge, [class*="itemBadge"]') });
    await marked.first().waitFor();
    await workbench.hoverText('Ethiopia has told', /The article has changed since this cleaned copy was written/);
    await workbench.screenshot('cleaned-outdated');
    await workbench.clickText('Seleshi Bekele');
    await workbench.chord('Control+K', 'g');
    await workbench.cursorAt(4);
    await workbench.screenshot('cleaned-source');
  });
});
