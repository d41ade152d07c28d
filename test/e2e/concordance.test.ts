import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon, type Workbench } from './workbench';

describe('The concordance', () => {
  const { open } = uiSuite();

  it('lists what was looked for, sorts and filters it, leads to the articles, and annotates what is checked, all by keyboard', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.command('Pressmark: Find in All Articles…');

    const frame = workbench.webview();
    const rows = frame.locator('.list [role="row"]');
    await frame.locator('#query').fill('the dam');
    await rows.first().waitFor();
    const said = frame.locator('#said');
    await expectSoon('the number of hits', async () => /Found \d+ times/.test((await said.textContent()) ?? ''));
    assert.equal((await rows.first().locator('.hit').textContent())?.toLowerCase(), 'the dam');
    await workbench.screenshot('concordance');

    await frame.locator('#order').selectOption('left');
    await expectSoon('the lines by the words before', async () => {
      const lefts = await rows.locator('.left').allTextContents();
      const last = lefts.map(left => /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(left)?.[0]?.toLowerCase() ?? '');
      return last.length > 1 && last.every((word, index) => index === 0 || (last[index - 1] as string) <= word);
    });
    await frame.locator('#filter').fill('second');
    await expectSoon(
      'fewer lines',
      async () => (await rows.count()) > 0 && (await frame.locator('.list').getAttribute('aria-rowcount')) !== null,
    );
    await frame.locator('#filter').fill('');
    await frame.locator('#query').press('Enter');

    const list = frame.locator('.list');
    await list.press('Home');
    await list.press('Space');
    await list.press('Space');
    await expectSoon('two lines to be checked', async () => /2 checked/.test((await said.textContent()) ?? ''));
    await workbench.screenshot('concordance-checked');
    for (const [theme, look] of [
      ['Default Dark Modern', 'vs-dark'],
      ['Default High Contrast', 'hc-black'],
    ] as const) {
      await workbench.useTheme(theme, look);
      await workbench.screenshot(`concordance-${look}`);
    }
    await list.press('m');
    await workbench.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: 'claim' }).waitFor();
    await workbench.page.keyboard.type('c');
    await workbench.notification('Made 2 annotations.').waitFor();
    await expectSoon('two annotations on the disk', () => linesOnDisk(workbench) === 2);
    await expectSoon('the lines to be marked', async () => (await rows.locator('.marked').count()) === 2);
    await workbench.screenshot('concordance-annotated');
    await workbench.answerNotification('Made 2 annotations.', 'Undo');
    await expectSoon('no annotation on the disk', () => linesOnDisk(workbench) === 0);

    await list.press('End');
    await list.press('Enter');
    await expectSoon('the words to be selected in their article', async () => {
      const status = await workbench.page.locator('.statusbar').textContent();
      return /\(\d+ selected\)/.test(status ?? '');
    });
    await workbench.screenshot('concordance-opened');
  });
});

function linesOnDisk(workbench: Workbench): number {
  const folder = path.join(workbench.folder, 'pressmark/annotations');
  if (!fs.existsSync(folder)) return 0;
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => fs.readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter(line => line !== '').length;
}
