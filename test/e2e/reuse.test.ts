import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { uiSuite } from './session';
import { expectSoon, type Workbench } from './workbench';

const DARK = { 'workbench.colorTheme': 'Dark Modern' };
const LIGHT = { 'workbench.colorTheme': 'Light Modern' };

describe('Reuse', () => {
  const { open, share } = uiSuite();

  it('is shown on the page by a lens, a few underlined words and a card; copies and articles are compared from there', async () => {
    const workbench = await share('seeds', { settings: DARK });
    await workbench.openArticle('second-filling.txt');
    await workbench.page.locator('.codelens-decoration').filter({ hasText: 'in 1 other article, 3 words differ' }).waitFor();
    await workbench.pointAway();
    await workbench.screenshot('reuse-page');
    const card = await workbench.hoverText('Thousands of workers', /Copies.*16 months earlier/s);
    assert.deepEqual(await card.locator('del').allTextContents(), ['here', 'In 2019', 'poured']);
    assert.equal(await card.locator('.marker.hover-row').count(), 0);
    await workbench.screenshot('reuse-card');
    await workbench.press('Escape');

    await workbench.clickText('Thousands of workers');
    await (await workbench.quickFix(/Compare with the Copy in "Ethiopia stays away/)).click();
    await workbench.diffEditor();
    await workbench.pointAway();
    await workbench.screenshot('reuse-diff-passages');
    await workbench.command('Pressmark: Compare Articles');
    await workbench.notification(/6 passages, in the same order/).waitFor();
    await workbench.pointAway();
    await workbench.screenshot('reuse-diff-articles');
    await workbench.answerNotification(/6 passages/, 'List the Passages');
    await workbench.page.locator('.quick-input-widget:visible .monaco-list-row').nth(5).waitFor();
    await workbench.screenshot('reuse-shared-passages');
    await workbench.pick('', /^Old treaties|A treaty/);
    await workbench.editorTab(/second-filling\.txt:\d+ ↔ talks-stall\.txt:\d+/).waitFor();
  });

  for (const [look, settings, wider] of [
    ['dark-wide', DARK, 160],
    ['light-narrow', LIGHT, 0],
  ] as const) {
    it(`is listed by text and by article (${look})`, async () => {
      const workbench = await share('seeds', { settings });
      const reuse = await openReuse(workbench, wider);
      await workbench.expand(await workbench.find(/^Construction of the dam/, reuse));
      await workbench.expand(await workbench.find(/^Last year, the wall/, reuse));
      const copy = await workbench.find(/^Ethiopia begins second/, reuse);
      await workbench.pointAway();
      await workbench.screenshot(`reuse-texts-${look}`);
      const tooltip = await tooltipOf(workbench, copy, /Last year In 2019, the wall/);
      assert.equal(await tooltip.locator('del').filter({ hasText: 'Last year' }).count(), 1);
      assert.equal(await tooltip.locator('strong').filter({ hasText: 'poured' }).count(), 1);
      await workbench.screenshot(`reuse-copy-tooltip-${look}`);
      await workbench.pointAway();

      await groupByArticle(workbench, reuse);
      await workbench.expand(await workbench.find(/^Ethiopia stays away.*passages/s, reuse));
      const related = await workbench.find(/^Ethiopia begins second.*%/s, reuse);
      await workbench.expand(related);
      await workbench.find(/^Teachers/, reuse);
      await workbench.pointAway();
      await workbench.screenshot(`reuse-articles-${look}`);
      await tooltipOf(workbench, related, /6 passages, in the same order/);
      await workbench.screenshot(`reuse-article-tooltip-${look}`);
    });
  }

  it('is compared from the trees: a copy with the first, two selected articles with each other', async () => {
    const workbench = await open('seeds', { settings: LIGHT });
    const reuse = await openReuse(workbench, 60);
    await workbench.expand(await workbench.find(/^Last year, the wall/, reuse));
    const copy = await workbench.find(/^Ethiopia begins second/, reuse);
    await copy.click({ button: 'right' });
    await workbench.page.locator('.monaco-menu').waitFor();
    await workbench.screenshot('reuse-menu');
    await workbench.press('Escape');
    await workbench.contextMenu(copy, 'Compare Copies');
    await workbench.editorTab(/talks-stall\.txt:18 ↔ second-filling\.txt:16/).waitFor();

    await groupByArticle(workbench, reuse);
    const first = await workbench.find(/^Ethiopia completes.*1 passage/s, reuse);
    await first.click();
    const second = await workbench.find(/^Nile dam delivers/, reuse);
    await second.click({ modifiers: ['Control'] });
    await workbench.contextMenu(second, 'Compare Articles');
    await workbench.editorTab(/first-power\.txt ↔ fourth-filling\.txt/).waitFor();
    await workbench.notification(/1 passage.*published 19 months (later|earlier)/s).waitFor();
  });
});

/** The section, open, with all others closed. */
async function openReuse(workbench: Workbench, wider: number): Promise<Locator> {
  await workbench.openContainer('Pressmark');
  await workbench.rows(workbench.pane('Articles')).nth(5).waitFor();
  if (wider > 0) await workbench.widenSideBar(wider);
  for (const title of ['Articles', 'Entities', 'Dates', 'Annotations']) await workbench.collapse(title);
  const reuse = workbench.pane('Reuse');
  await reuse.locator('.pane-header .title').click();
  await workbench.rows(reuse).first().waitFor();
  return reuse;
}

async function groupByArticle(workbench: Workbench, reuse: Locator): Promise<void> {
  const arranged = reuse.locator('.pane-header').filter({ hasText: 'by article' });
  await expectSoon('the section by article', async () => {
    await workbench.paneMenuItem(reuse, 'Group Reuse', 'Article');
    return arranged.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
  });
}

async function tooltipOf(workbench: Workbench, row: Locator, says: RegExp): Promise<Locator> {
  await workbench.pointAway();
  await row.hover();
  const tooltip = workbench.page.locator('.monaco-hover:visible').filter({ hasText: says }).first();
  await tooltip.waitFor();
  return tooltip;
}
