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
});
