import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon } from './workbench';

const PASSAGE = 'nothing more than the rainy season';

describe('Notes', () => {
  const { open } = uiSuite();

  it('are written, answered, edited and resolved in a thread below the line, by key', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    const { page } = workbench;
    const file = path.join(workbench.folder, 'pressmark/annotations/reader/articles/meridian/second-filling.txt.jsonl');
    const written = (text: string) =>
      expectSoon(`"${text}" on the disk`, () => fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes(text));
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.selectText(PASSAGE);
    await workbench.chord('Control+K', 'a');
    await page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: 'claim' }).waitFor();
    await page.keyboard.type('c');
    await workbench.find(PASSAGE, workbench.pane('Annotations'));

    await workbench.chord('Control+K', 'k');
    const thread = page.locator('.review-widget').first();
    await thread.locator('.edit-container').waitFor();
    await page.keyboard.type('Says *who*?\nSee **p. 3**, and ![x](https://example.org/x.png)');
    await workbench.screenshot('note-written');
    await workbench.press('Control+Enter');
    await written('Says *who*?');
    await thread.locator('.comment-body em').filter({ hasText: 'who' }).waitFor();
    assert.equal(await thread.locator('img[src*="example"]').count(), 0);

    await workbench.clickText('grave breach');
    await workbench.clickText(PASSAGE);
    await workbench.chord('Control+K', 'q');
    await thread.locator('.edit-container').waitFor();
    await page.keyboard.type('The minister of *water*');
    await workbench.press('Control+Enter');
    await written('The minister of *water*');
    await thread.locator('.comment-body').nth(1).filter({ hasText: 'minister' }).waitFor();
    await workbench.pointAway();
    await workbench.screenshot('note-answered');

    await workbench.clickText(PASSAGE);
    await workbench.chord('Control+K', 'Shift+K');
    await thread.locator('.edit-container').waitFor();
    await workbench.press('Control+A');
    await page.keyboard.type('Who says so?');
    await workbench.press('Control+Enter');
    await written('Who says so?');
    await workbench.clickText(PASSAGE);
    await workbench.command('Pressmark: Resolve Note');
    await written('"resolved"');
    await workbench.hoverText(PASSAGE, /Who says so/);
    await workbench.screenshot('note-card');
    await page
      .locator('.monaco-hover:visible a')
      .filter({ hasText: /^Relations$/ })
      .waitFor();
  });

  it('of a relation: one annotation is related to another in the annotate line, and shown in its row', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    const { page } = workbench;
    const annotations = workbench.pane('Annotations');
    const menu = page.locator('.quick-input-widget:visible');
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    for (const [words, line] of [
      [PASSAGE, 'claim: said twice'],
      ['binding agreement', 'threat ->answer_to'],
    ] as const) {
      await workbench.selectText(words);
      await workbench.chord('Control+K', 'a');
      await menu.locator('.monaco-list-row').filter({ hasText: 'claim' }).waitFor();
      await page.keyboard.type(line);
      await menu
        .locator('.monaco-list-row')
        .filter({ hasText: line.slice(0, 5) })
        .first()
        .waitFor();
      await workbench.press('Enter');
    }
    await menu.locator('.monaco-list-row').filter({ hasText: PASSAGE }).waitFor();
    await workbench.screenshot('relation-target');
    await workbench.press('Enter');
    await workbench.find(/binding agreement.*→ answer to/, annotations);
    await workbench.clickText('binding agreement');
    await workbench.chord('Control+K', 'Shift+H');
    await menu.locator('.monaco-list-row').filter({ hasText: 'answer to' }).waitFor();
    await workbench.screenshot('relations');
    await workbench.press('Enter');
    await workbench.statusBar(/34 selected/).waitFor();
  });

  it('of a tag that is split: each annotation gets one of the new tags by its number', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    const { page } = workbench;
    const annotations = workbench.pane('Annotations');
    const menu = page.locator('.quick-input-widget:visible');
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    for (const words of [PASSAGE, '13.5 billion cubic metres', 'binding agreement']) {
      await workbench.selectText(words);
      await workbench.chord('Control+K', 'a');
      await menu.locator('.monaco-list-row').filter({ hasText: 'claim' }).waitFor();
      await page.keyboard.type('c');
      await workbench.find(words.slice(0, 12), annotations);
    }
    await workbench.command('Pressmark: Split a Tag with Its Annotations');
    await workbench.pick('claim', 'claim');
    await workbench.answer('assertion, number');
    await menu.getByText('3 of 3 left').waitFor();
    await page.keyboard.type('1');
    await menu.getByText('2 of 3 left').waitFor();
    await page.keyboard.type('2');
    await menu.getByText('1 of 3 left').waitFor();
    await workbench.screenshot('split-tag');
    await page.keyboard.type('1');
    await menu.getByText('0 of 3 left').waitFor();
    await workbench.press('Enter');
    await page.locator('.monaco-dialog-box').waitFor();
    await workbench.screenshot('split-tag-asked');
    await workbench.answerDialog('Split');
    await workbench.row(/^assertion/, annotations).waitFor();
    await workbench.row(/^number/, annotations).waitFor();
    assert.doesNotMatch(workbench.read('pressmark/codebook.yaml'), /name: claim/);
    await workbench.answerNotification('Split the tag', 'Undo');
    await workbench.row(/^claim/, annotations).waitFor();
    assert.match(workbench.read('pressmark/codebook.yaml'), /name: claim/);
  });
});
