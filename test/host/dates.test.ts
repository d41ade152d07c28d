import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { execute, placeText, pressmark } from './support';
import { childrenOf, labelOf, linesOf, nodeAt, type Tree, tooltipOf, treeOf } from './treeReading';

describe('The tree of dates', () => {
  let tree: Tree;
  before(async () => {
    tree = treeOf((await pressmark()).views.dates);
  });

  it('lists the years that the articles speak of, the undated last', async () => {
    const lines = await linesOf(tree);
    assert.equal(lines[0], '1929 | 2');
    assert.ok(lines.includes('1990s | 1'));
    assert.match(lines.at(-1) ?? '', /^Undated \| \d+$/);
    assert.ok((await linesOf(tree, 'Undated')).some(line => line.startsWith('Durations | ')));
  });

  it('goes from a year to its months, days and mentions', async () => {
    assert.ok((await linesOf(tree, '2020')).includes('March | 3'));
    assert.deepEqual(await linesOf(tree, '2020', 'March'), ['Monday 2 | 1', 'Tuesday 3 | 2']);
    const lines = await linesOf(tree, '2020', 'March', 'Monday 2');
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /Monday.* \| Ethiopia stays away from the Nile talks · 3 March 2020$/);
  });

  it('is filtered by what a date is called', async () => {
    await execute('pressmark.filterDates', '2 march');
    assert.deepEqual(await linesOf(tree), ['Monday 2 March 2020 | 1']);
    assert.match(tree.view.description ?? '', /"2 march"/);
    await execute('pressmark.clearDatesFilter');
    assert.equal((await linesOf(tree))[0], '1929 | 2');
  });

  it('has a card for each mention, and goes there', async () => {
    const [mention] = await childrenOf(tree, await nodeAt(tree, '2020', 'March', 'Monday 2'));
    assert.match(labelOf(mention!), /Monday/);
    assert.match(await tooltipOf(tree, mention!), /Monday 2 March 2020[\s\S]*DATE · 2020-03-02/);
    await execute(mention!.item.command!.command, ...mention!.item.command!.arguments!);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(await placeText(new vscode.Location(document.uri, selection)), 'articles/meridian/talks-stall.txt: Monday');
  });
});
