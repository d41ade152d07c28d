import assert from 'node:assert/strict';
import { uiSuite } from './session';

describe('A first look', () => {
  const { open } = uiSuite();

  it('shows the sample project in the Explorer and the articles and entities in Pressmark', async () => {
    const workbench = await open();
    await workbench.row('articles').waitFor();
    await workbench.openContainer('Pressmark');
    const articles = workbench.pane('Articles');
    await workbench.rows(articles).nth(3).waitFor();
    await workbench.screenshot('first-look');
    const entities = workbench.pane('Entities');
    await workbench.expand(workbench.row(/person|people/i, entities));
    assert.ok((await workbench.rows(entities).count()) > 2);
    await workbench.screenshot('entities');
  });

  it('shows the card of a name under the mouse', async () => {
    const workbench = await open();
    await workbench.openFile('second-filling.txt');
    const card = await workbench.hoverText('Ethiopia');
    assert.match((await card.textContent()) ?? '', /Ethiopia/);
    await workbench.screenshot('hover-name');
  });

  it('lists the problems of articles that were never opened', async () => {
    const workbench = await open();
    await workbench.openContainer('Pressmark');
    const problems = await workbench.openProblems();
    assert.ok((await workbench.rows(problems).count()) > 1);
    await workbench.screenshot('problems');
  });
});
