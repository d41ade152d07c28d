/** `npm run pictures`: makes the pictures of docs/images anew, from the real window. Look at them before they are committed. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/support/paths.mjs';
import { startUiSession, type UiSession } from './session';
import type { Workbench } from './workbench';

const SIZE = { width: 1280, height: 760 };

/** A picture's name and how the window gets there. */
const PICTURES: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  async overview(workbench) {
    await workbench.openContainer('Pressmark');
    const entities = workbench.pane('Entities');
    await workbench.expand(workbench.row('People', entities));
    await workbench.expand(workbench.row('Abiy Ahmed', entities));
    await openArticle(workbench);
    await workbench.hoverText('Seleshi Bekele');
  },
  async 'hover-date'(workbench) {
    await openArticle(workbench);
    await workbench.hoverText('Tuesday');
  },
  async problems(workbench) {
    await openArticle(workbench);
    await workbench.openProblems();
  },
  async annotations(workbench) {
    await workbench.openContainer('Pressmark');
    await openArticle(workbench);
    const passages = {
      claim: 'nothing more than the rainy season',
      blame: 'You cannot build a dam and keep it empty',
      figure: '13.5 billion cubic metres',
    };
    for (const [tag, passage] of Object.entries(passages)) await annotate(workbench, passage, tag);
    await workbench.row('claim', workbench.pane('Annotations')).waitFor();
  },
  async 'cleaned-copy'(workbench) {
    await openArticle(workbench);
    await workbench.command('Pressmark: Preview Cleaned Copy');
    await workbench.diffEditor();
  },
};

describe('The pictures of the documentation', () => {
  let session: UiSession;
  before(async () => {
    session = await startUiSession();
  });
  after(() => session.close());

  for (const [name, arrange] of Object.entries(PICTURES)) {
    it(name, async () => {
      const workbench = await session.open('seeds', SIZE);
      await arrange(workbench);
      await workbench.page.waitForTimeout(700);
      const file = inRoot('docs/images', `${name}.png`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await workbench.page.screenshot({ path: file });
      await workbench.page.context().close();
    });
  }
});

async function openArticle(workbench: Workbench): Promise<void> {
  await workbench.openFile('second-filling.txt');
  await workbench.page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
}

async function annotate(workbench: Workbench, passage: string, tag: string): Promise<void> {
  await workbench.selectText(passage);
  await workbench.press('Control+Alt+A');
  await workbench.pick(tag, tag);
}
