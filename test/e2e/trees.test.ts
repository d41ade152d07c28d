import assert from 'node:assert/strict';
import { uiSuite } from './session';
import { expectSoon, type Workbench } from './workbench';

describe('The trees', () => {
  const { share } = uiSuite();

  it('are filtered, sorted and grouped', async () => {
    const workbench = await share('seeds', { height: 1400 });
    await workbench.openContainer('Pressmark');
    const articles = workbench.pane('Articles');
    await workbench.rows(articles).nth(5).waitFor();

    await workbench.openPaneMenu(articles, 'Sort Articles');
    await workbench.screenshot('menu-sort');
    await workbench.page.keyboard.press('Escape');
    await workbench.paneMenuItem(articles, 'Sort Articles', 'Title');
    await expectSoon('the articles by title', async () => (await labels(workbench))[0] === 'Ethiopia begins second filling');

    await workbench.paneMenuItem(articles, 'Group Articles', 'Outlet');
    await workbench.expand(await workbench.find(/^Meridian/, articles));
    await workbench.find('Ethiopia stays away from the Nile talks', articles);
    await workbench.pointAway();
    await workbench.screenshot('grouped-by-outlet');
    await workbench.paneMenuItem(articles, 'Group Articles', 'Ungroup');

    await workbench.paneAction(articles, 'Filter Articles');
    await workbench.answer('Ramaphosa');
    await expectSoon('two articles', async () => (await labels(workbench)).length === 2);
    assert.deepEqual(await labels(workbench), [
      'Ethiopia says first filling of dam is complete',
      "UN Calls On Nile Countries To 'Go The Last Mile'",
    ]);
    await workbench.screenshot('filtered');
    await workbench.paneAction(articles, 'Show All Articles');
    await expectSoon('all articles', async () => (await labels(workbench)).length > 9);
  });

  it('lead from an article to its entities and dates, and from an entity to its mentions', async () => {
    const workbench = await share('seeds', { height: 1400 });
    await workbench.openContainer('Pressmark');
    const articles = workbench.pane('Articles');
    const entities = workbench.pane('Entities');
    await workbench.rows(articles).nth(5).waitFor();
    await workbench.screenshot('trees');

    await workbench.expand(await workbench.find('Ethiopia begins second filling', articles));
    await workbench.openRow('Seleshi Bekele', articles, 'second-filling.txt');
    await workbench.cursorAt(4);
    await workbench.find(/^Tuesday/, articles);
    await workbench.pointAway();
    await workbench.screenshot('tree-article-contents');

    await workbench.expand(await workbench.find('People', entities));
    await workbench.expand(await workbench.find('Nadia Fahmy', entities));
    await workbench.expand(await workbench.find('Ethiopia stays away from the Nile talks', entities));
    await workbench.openRow(/^According to Fahmy/, entities, 'talks-stall.txt');
    await workbench.cursorAt(8);
    await workbench.pointAway();
    await workbench.screenshot('tree-entity-mentions');

    const dates = workbench.pane('Dates');
    await workbench.expand(await workbench.find(/^2022/, dates));
    await workbench.expand(await workbench.find(/^February/, dates));
    await workbench.pointAway();
    await workbench.screenshot('tree-dates');
  });
});

/** The titles that the Articles tree shows now. */
function labels(workbench: Workbench): Promise<string[]> {
  return workbench.pane('Articles').locator('.monaco-list-row .label-name').allTextContents();
}
