import assert from 'node:assert/strict';
import { uiSuite } from './session';

describe('A first start', () => {
  const { open } = uiSuite();

  it('offers to set the folder up, explains itself, and does it', async () => {
    const workbench = await open('articles');
    await workbench.openContainer('Pressmark');
    const articles = workbench.pane('Articles');
    await articles.getByText('Pressmark does nothing in a folder until you set it up.').waitFor();
    await workbench.screenshot('welcome');

    await articles.getByText('See how it works').click();
    await workbench.page.getByText('See who, when and where').click();
    const picture = workbench.webview().locator('svg');
    await picture.first().waitFor();
    await workbench.screenshot('walkthrough');

    await articles.locator('.monaco-button').filter({ hasText: 'Set Up This Folder' }).click();
    await workbench.editorTab('entities.yaml').waitFor();
    await workbench.written('pressmark/entities.yaml', 'The register');
    await workbench.written('pressmark/codebook.yaml', 'The codebook');
    await workbench.notification('Pressmark is set up').waitFor();
    await workbench.rows(articles).nth(4).waitFor();
    await articles.getByText('Reading ').waitFor({ state: 'detached' });
    await workbench.row(/\d+ mentions in \d+ articles/, workbench.pane('Entities')).waitFor();
    await workbench.screenshot('set-up');
  });

  it('ticks each step of the walkthrough when what it says was done', async () => {
    const workbench = await open('articles');
    await workbench.openContainer('Pressmark');
    const articles = workbench.pane('Articles');
    await articles.getByText('See how it works').click();
    await workbench.editorTab('Welcome').dblclick();
    const ticked = (title: string) =>
      workbench.page.locator('.getting-started-step').filter({ hasText: title }).locator('.codicon-getting-started-step-checked').first();
    await articles.locator('.monaco-button').filter({ hasText: 'Set Up This Folder' }).click();
    await workbench.editorTab('entities.yaml').waitFor();
    await workbench.openArticle('second-filling.txt');
    await workbench.command('Pressmark: Write All Cleaned Copies');
    await workbench.notification('Wrote ').waitFor();
    await workbench.selectText('the rainy season');
    await workbench.chord('Control+K', 'a');
    await workbench.page.locator('.quick-input-widget:visible .monaco-list-row').first().waitFor();
    await workbench.press('Escape');
    // Its tab comes back with the page of all walkthroughs.
    await workbench.command('Welcome: Open Walkthrough');
    await workbench.pick('Get Started with Pressmark', 'Get Started with Pressmark');
    for (const title of ['Set up a folder', 'See who, when and where', 'Annotate', 'Write cleaned copies']) await ticked(title).waitFor();
    await workbench.pointAway();
    await workbench.screenshot('walkthrough-done');
  });

  it('names the project inside the folder that was opened, and opens it', async () => {
    const workbench = await open('around the project');
    await workbench.notification('Pressmark is set up in the folder "nile", not in the one you opened.').waitFor();
    await workbench.screenshot('project-inside');
    await workbench.answerNotification('Pressmark is set up in', 'Open Folder');
    await workbench.openContainer('Pressmark');
    await workbench.row('Ethiopia lays foundation stone', workbench.pane('Articles')).waitFor();
  });

  it('names the project above the folder that was opened, once its views are looked at, and not again', async () => {
    const workbench = await open('inside the project');
    await workbench.openContainer('Pressmark');
    const articles = workbench.pane('Articles');
    await articles.getByText('Pressmark is set up in another folder, above or inside this one.').waitFor();
    const message = workbench.notification('Pressmark is set up in the folder "inside the project", not in the one you opened.');
    await message.waitFor();
    await workbench.screenshot('project-above');
    await workbench.page.reload();
    await articles.locator('.monaco-button').filter({ hasText: 'Open That Folder' }).waitFor();
    await workbench.pointAway();
    assert.equal(await message.isVisible(), false);
  });

  it('shows the settings', async () => {
    const workbench = await open();
    await workbench.press('Control+,');
    const search = workbench.page.locator('.settings-editor .suggest-input-container .view-lines');
    await search.click();
    await workbench.page.keyboard.type('@ext:pressmark.pressmark');
    await workbench.page.locator('.settings-editor .setting-item-contents').filter({ hasText: 'Files: Include' }).first().waitFor();
    await workbench.screenshot('settings-files');
    await workbench.press('Control+A');
    await workbench.page.keyboard.type('pressmark.problems');
    await workbench.page.locator('.settings-editor .setting-item-contents').filter({ hasText: 'Copied Passage' }).first().waitFor();
    await workbench.screenshot('settings-problems');
  });
});
