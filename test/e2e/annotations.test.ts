import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon, type Workbench } from './workbench';

const PASSAGE = 'nothing more than the rainy season';

describe('Annotations', () => {
  const { open } = uiSuite();

  it("are made by a tag's key, coloured in the text, listed in their tree, and deleted there", async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();

    await workbench.selectText(PASSAGE);
    await workbench.chord('Control+K', 'a');
    await workbench.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: 'claim' }).waitFor();
    await workbench.screenshot('annotate-menu');
    await workbench.page.keyboard.type('c');

    const annotations = workbench.pane('Annotations');
    const row = await workbench.find(PASSAGE, annotations);
    await workbench.row('claim', annotations).waitFor();
    await expectSoon('the colour of the tag in the text', () => colouredAs(workbench, '0, 114, 178'));
    await workbench.press('ArrowLeft');
    await workbench.screenshot('annotated');
    assert.match(annotationFile(workbench), new RegExp(PASSAGE));

    await workbench.rowAction(row, 'Delete Annotation');
    await workbench.notification('Deleted the annotation').waitFor();
    await row.waitFor({ state: 'detached' });
    await expectSoon('an empty file', () => !annotationFile(workbench).includes(PASSAGE));
    await expectSoon('the colour to go', async () => !(await colouredAs(workbench, '0, 114, 178')));
    await workbench.screenshot('annotation-deleted');
    await workbench.answerNotification('Deleted the annotation', 'Undo');
    await workbench.find(PASSAGE, annotations);
  });

  it('say all in one line, of the sentence at the cursor', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.selectText(PASSAGE);
    await workbench.press('ArrowLeft');
    await workbench.chord('Control+K', 'a');
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await menu.getByText('Annotate the Sentence').waitFor();
    await menu.locator('.monaco-list-row').filter({ hasText: 'The passage' }).waitFor();
    await workbench.screenshot('annotate-sentence');
    await workbench.page.keyboard.type('cla side=left certainty=low: he *said* so');
    await menu.locator('.monaco-list-row').filter({ hasText: 'certainty: low' }).waitFor();
    await workbench.screenshot('annotate-line');
    await workbench.press('Enter');
    await workbench.find('he *said* so', workbench.pane('Annotations'));
    const file = annotationFile(workbench);
    for (const part of ['"claim"', 'he *said* so', 'left', 'low']) assert.ok(file.includes(part), part);

    await workbench.press('ArrowRight');
    await workbench.chord('Control+K', 'Shift+T');
    await workbench.pick('blame', 'blame');
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'blame' }).waitFor();
    await workbench.screenshot('active-tag');
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'blame' }).click();
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'blame' }).waitFor({ state: 'hidden' });
  });

  it('are listed in text order with article and date, and reviewed by key', async () => {
    const workbench = await open('seeds', { settings: { 'pressmark.annotator': 'reader' } });
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    const annotations = workbench.pane('Annotations');
    for (const [words, key] of [
      [PASSAGE, 'c'],
      ['13.5 billion cubic metres', 'f'],
      ['binding agreement', 'm'],
    ] as const) {
      await workbench.selectText(words);
      await workbench.chord('Control+K', 'a');
      await workbench.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: 'claim' }).waitFor();
      await workbench.page.keyboard.type(key);
      await workbench.find(words.slice(0, 12), annotations);
    }
    for (const title of ['Articles', 'Entities', 'Dates']) await workbench.collapse(title);
    await workbench.widenSideBar(200);
    await workbench.command('Pressmark: List Annotations in Text Order');
    await workbench.row(/claim · Ethiopia begins second filling.*2021/, annotations).waitFor();
    await workbench.pointAway();
    await workbench.screenshot('annotations-text-order');
    await workbench.command('Pressmark: Review Annotations');
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await menu.getByText('3 of 3 left').waitFor();
    await workbench.screenshot('review');
    await workbench.press('Enter');
    await menu.getByText('2 of 3 left').waitFor();
    await workbench.page.keyboard.type('b');
    await menu.getByText('1 of 3 left').waitFor();
    await workbench.page.keyboard.type('-');
    await menu.waitFor({ state: 'hidden' });
    await workbench.row(/blame · Ethiopia begins/, annotations).waitFor();
    await expectSoon('the rejected one to go', () => !annotationFile(workbench).includes('binding agreement'));
  });
});

/** Whether something in the editor is tinted in a colour, given as 'red, green, blue'. */
function colouredAs(workbench: Workbench, rgb: string): Promise<boolean> {
  const tinted = (colour: string) =>
    [...document.querySelectorAll('.editor-instance [class*="TextEditorDecorationType"]')].some(element =>
      getComputedStyle(element).backgroundColor.startsWith(`rgba(${colour}`),
    );
  return workbench.page.evaluate(tinted, rgb);
}

/** What is in the annotation files of the folder. */
function annotationFile(workbench: Workbench): string {
  const folder = path.join(workbench.folder, 'pressmark/annotations');
  if (!fs.existsSync(folder)) return '';
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.jsonl'))
    .map(name => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('');
}
