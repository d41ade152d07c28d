import assert from 'node:assert/strict';
import { uiSuite } from './session';

describe('Problems', () => {
  const { share } = uiSuite();

  it('are listed of articles that were never opened, with the other places of a copied passage', async () => {
    const workbench = await share();
    await workbench.openContainer('Pressmark');
    const panel = await workbench.openProblems();
    await workbench.row('first-filling-done.txt', panel).waitFor();
    const copied = workbench.row('Copied: in 2 other articles, up to 8 words differ.', panel);
    await copied.waitFor();
    const other = workbench.row(/first-power\.txt.*Word for word/, panel);
    await other.waitFor();
    await workbench.pointAway();
    await workbench.screenshot('problems');
    await other.dblclick();
    await workbench.editorTab('first-power.txt').waitFor();
    await workbench.cursorAt(12);
    await workbench.screenshot('problems-other-place');
  });

  it('are solved by quick fixes: a passage kept always, a name added to the register, copies compared', async () => {
    const workbench = await share();
    const source = workbench.read('articles/meridian/second-filling.txt');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();

    await workbench.clickText('Advertisement');
    await (await workbench.quickFix('Passage…')).click();
    await workbench.page.locator('.quick-input-list').waitFor();
    await workbench.screenshot('quick-fix-passage');
    await workbench.pick('Keep in Cleaned Copies: in This Article');
    await workbench.written('pressmark/articles.yaml', /second-filling\.txt:(\n {4}.*)*\n {4}keep:[ \n-]*\[?["']?Advertisement/);
    await workbench.editorTab('second-filling.txt').waitFor();

    await workbench.clickText('Tunisia');
    const add = await workbench.quickFix('Add "Tunisia" to Register as Place');
    await workbench.screenshot('quick-fix-add');
    await add.click();
    await workbench.written('pressmark/entities.yaml', /name: Tunisia/);

    await workbench.lightBulb('the wall of the dam reached');
    await (await workbench.offeredFix('Compare with the Copy in "Ethiopia stays away from the Nile talks"')).click();
    const diff = await workbench.diffEditor();
    await diff.locator('.line-insert, .char-insert').first().waitFor();
    await workbench.editorTab(/second-filling\.txt:16 ↔ talks-stall\.txt:18/).waitFor();
    assert.match((await diff.locator('.modified .view-lines').textContent()) ?? '', /Last\s+year/);
    await workbench.screenshot('compare-copies');
    assert.equal(workbench.read('articles/meridian/second-filling.txt'), source);
  });
});
