import assert from 'node:assert/strict';
import { uiSuite } from './session';
import { expectSoon } from './workbench';

describe('A report', () => {
  const { open } = uiSuite();

  it('is chosen step by step and written; hits that were dismissed are not in the concordance, nor lost', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Find in All Articles…');
    const frame = workbench.webview();
    const rows = frame.locator('.list [role="row"]');
    const said = frame.locator('#said');
    await frame.locator('#query').fill('Khartoum');
    await rows.first().waitFor();
    await expectSoon('the hits', async () => /Found \d+ times/.test((await said.textContent()) ?? ''));
    const found = await said.textContent();
    await frame.locator('#query').press('Enter');
    const list = frame.locator('.list');
    await list.press('Home');
    await list.press('n');
    await workbench.notification('Dismissed permanently.').waitFor();
    await expectSoon('one hit to be dismissed', async () => /1 dismissed/.test((await said.textContent()) ?? ''));
    await frame.locator('#dismissed').click();
    await frame.locator('.line.dismissed').first().waitFor();
    await workbench.screenshot('concordance-dismissed');
    await workbench.answerNotification('Dismissed permanently.', 'Undo');
    await expectSoon('all hits', async () => (await said.textContent()) === found);

    await workbench.command('Pressmark: Write Report…');
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await menu.getByText('What the Concordance Shows').waitFor();
    await workbench.screenshot('report-about');
    await workbench.press('Enter');
    await menu.getByText('Word document').waitFor();
    await workbench.screenshot('report-format');
    await workbench.pick('Markdown', 'Markdown');
    await workbench.pick('paragraph', 'The paragraph');
    await menu.getByText('Cite the articles in the style of').or(menu.getByText('notes and bibliography, 18th edition')).first().waitFor();
    await workbench.pick('notes and bibliography', 'Chicago');
    const written = await workbench.written('pressmark/export/report/query-Khartoum.md', '# Passages found for Khartoum');
    assert.match(written, /“Three Leaders Sign Nile Declaration in Khartoum,” \*Worldwire\*, March 23, 2015/);
    await workbench.notification('The report is in pressmark/export/report/query-Khartoum.md.').waitFor();
    await workbench.screenshot('report-written');
  });
});
