import { uiSuite } from './session';

describe('From mention to mention', () => {
  const { share } = uiSuite();

  it('F12 leads to the introduction in another article, and from there to the register', async () => {
    const workbench = await share();
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    await workbench.clickText('Seleshi Bekele');
    await workbench.press('F12');
    await workbench.editorTab('talks-stall.txt').waitFor();
    await workbench.cursorAt(2);
    await workbench.screenshot('definition-introduction');
    await workbench.press('F12');
    await workbench.editorTab('entities.yaml').waitFor();
    await workbench.line('Seleshi Bekele').waitFor();
    await workbench.page.locator('.codelens-decoration').filter({ hasText: '4 mentions in 3 articles' }).first().waitFor();
    await workbench.screenshot('definition-register');
  });

  it('Ctrl+K J goes to the next mention across articles, Ctrl+K Shift+J to the previous one', async () => {
    const workbench = await share();
    await workbench.openArticle('2011-04-02-foundation-stone.txt');
    await workbench.clickText('Meles told');
    await workbench.chord('Control+K', 'j');
    await workbench.editorTab('ethiopia-pledges-dam-talks.txt').waitFor();
    await workbench.cursorAt(13);
    await workbench.screenshot('next-mention');
    await workbench.chord('Control+K', 'Shift+J');
    await workbench.editorTab('2011-04-02-foundation-stone.txt').waitFor();
    await workbench.cursorAt(7);
  });
});
