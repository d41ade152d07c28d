/**
 * `npm run pictures`: makes the pictures of docs/images again, from the real window. Look at them before they are committed.
 * ImageMagick, where there is one, makes them a third of the size.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { onPath } from '../../scripts/support/chromium.mjs';
import { inRoot } from '../../scripts/support/paths.mjs';
import { uiSuite } from './session';
import type { Workbench } from './workbench';

const WINDOW = { width: 1280, height: 800, settings: { 'editor.minimap.enabled': false, 'editor.renderWhitespace': 'none' } };

/** What moves while a view is being filled. */
const BUSY = '.activitybar .progress-badge:visible, .sidebar .monaco-progress-container.active:visible';

/** A picture's name and how the window gets there. */
const PICTURES: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  async overview(workbench) {
    await workbench.widenSideBar(90);
    await workbench.collapse('Annotations');
    const entities = workbench.pane('Entities');
    await workbench.expand(workbench.row('People', entities));
    await workbench.expand(workbench.row('Abiy Ahmed', entities));
    await workbench.pointAway();
    await workbench.openArticle('second-filling.txt');
    await workbench.hoverText('Seleshi Bekele', /minister of water/);
  },
  async 'hover-date'(workbench) {
    await workbench.openArticle('talks-stall.txt');
    await workbench.expand(workbench.row('Ethiopia stays away', workbench.pane('Articles')));
    await workbench.hoverText('Last Friday', /Publication date/);
  },
  async problems(workbench) {
    const panel = await workbench.openProblems();
    const problem = workbench.row(/Copied: in 2 other articles/, panel);
    await problem.dblclick();
    await workbench.page.locator('.codelens-decoration').filter({ hasText: 'in 2 other articles' }).waitFor();
    await workbench.press('ArrowLeft');
    await workbench.expand(problem);
    await workbench.pointAway();
  },
  async reuse(workbench) {
    await workbench.widenSideBar(90);
    for (const title of ['Articles', 'Entities', 'Dates', 'Annotations']) await workbench.collapse(title);
    const reuse = workbench.pane('Reuse');
    await reuse.locator('.pane-header .title').click();
    await workbench.expand(await workbench.find(/^Construction of the dam/, reuse));
    await workbench.expand(await workbench.find(/^Last year, the wall/, reuse));
    await workbench.pointAway();
    await workbench.openArticle('second-filling.txt');
    await workbench.page.locator('.codelens-decoration').filter({ hasText: '3 words differ' }).waitFor();
    await workbench.hoverText('temperatures', /Copies/);
  },
  async annotations(workbench) {
    await workbench.collapse('Dates');
    await workbench.openArticle('second-filling.txt');
    const passages = {
      claim: 'nothing more than the rainy season',
      blame: 'called the step a "grave breach"',
      figure: '13.5 billion cubic metres',
      threat: 'rejected "unilateral measures" without reserve',
    };
    for (const [tag, passage] of Object.entries(passages)) {
      await workbench.selectText(passage);
      await workbench.chord('Control+K', 'a');
      await workbench.pick(tag, tag);
      await workbench.find(passage.slice(0, 12), workbench.pane('Annotations'));
    }
    await workbench.press('ArrowLeft');
    await workbench.pointAway();
  },
  async concordance(workbench) {
    await workbench.collapse('Dates');
    await workbench.openArticle('second-filling.txt');
    await workbench.command('Pressmark: Find in All Articles…');
    const page = workbench.webview();
    await page.locator('#query').fill('the dam near/10 /Nile|Sudan|Egypt/');
    await page.locator('#order').selectOption('right');
    await page.locator('.list [role="row"]').nth(4).waitFor();
    const list = page.locator('.list');
    await list.press('Home');
    for (let checked = 0; checked < 2; checked++) await list.press('Space');
    await page.locator('.line.checked').nth(1).waitFor();
    await workbench.pointAway();
  },
  async 'cleaned-copy'(workbench) {
    await workbench.openArticle('second-filling.txt');
    await workbench.command('Pressmark: Preview Cleaned Copy');
    const diff = await workbench.diffEditor();
    await workbench.press('Control+B');
    await workbench.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await diff.locator('.line-delete').first().waitFor();
    // Coloured, the name is a piece of text of its own.
    await diff
      .locator('.modified .view-line span > span')
      .filter({ hasText: /^Mohamed.Abdel.Aty$/ })
      .first()
      .waitFor();
    await workbench.pointAway();
  },
};

/** On some computers `convert` is something else. */
const isImageMagick = (program: string | null): boolean =>
  program !== null && /^Version: ImageMagick/.test(spawnSync(program, ['-version'], { encoding: 'utf8' }).stdout);

describe('The pictures of the documentation', () => {
  const { open } = uiSuite();

  for (const [name, arrange] of Object.entries(PICTURES)) {
    it(name, async () => {
      const workbench = await open('seeds', WINDOW);
      await workbench.openContainer('Pressmark');
      await workbench.rows(workbench.pane('Articles')).nth(5).waitFor();
      await arrange(workbench);
      await workbench.page.locator(BUSY).first().waitFor({ state: 'hidden' });
      const file = inRoot('docs/images', `${name}.png`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await workbench.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      const shrink = [onPath('magick'), onPath('convert')].find(isImageMagick) ?? null;
      if (shrink !== null) execFileSync(shrink, [file, '+dither', '-colors', '160', '-strip', `png8:${file}`]);
    });
  }
});
