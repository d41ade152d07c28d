import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { execute, open, placeText, positionOf, pressmark, until } from './support';
import { childrenOf, labelOf, linesOf, type Node, nodeAt, type Tree, tooltipOf, treeOf } from './treeReading';

const STALL = 'articles/meridian/talks-stall.txt';
const FILLING = 'articles/meridian/second-filling.txt';

describe('The tree of reuse', () => {
  let tree: Tree;
  let articles: Tree;
  before(async () => {
    const { views } = await pressmark();
    tree = treeOf(views.reuse);
    articles = treeOf(views.articles);
  });
  afterEach(async () => {
    await execute('pressmark.reuse.group.text');
    await execute('pressmark.clearReuseFilter');
  });

  /** The node of the tree, or below another, whose label begins so. */
  const nodeOf = async (beginning: string, below?: Node): Promise<Node> => {
    const nodes = await until('the tree', () => childrenOf(tree, below));
    const found = nodes.find(node => labelOf(node).startsWith(beginning));
    if (found === undefined) throw new Error(`'${beginning}' is not among ${nodes.map(labelOf).join(' | ')}`);
    return found;
  };
  const compared = async (command: string, ...args: unknown[]): Promise<vscode.TabInputTextDiff> => {
    await execute('workbench.action.closeAllEditors');
    await execute(command, ...args);
    const input = await until(
      'a comparison',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
      found => found instanceof vscode.TabInputTextDiff,
    );
    return input as vscode.TabInputTextDiff;
  };
  const textsOf = async ({ original, modified }: vscode.TabInputTextDiff): Promise<string[]> =>
    (await Promise.all([original, modified].map(uri => vscode.workspace.openTextDocument(uri)))).map(document => document.getText());
  const placeInFront = () => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return placeText(new vscode.Location(document.uri, selection));
  };

  it('lists copied texts, the most often copied first, recurring lines last', async () => {
    const lines = await linesOf(tree);
    assert.match(lines[0] ?? '', /^Construction of the dam… \| 3 articles · up to 8 words differ$/);
    assert.ok(
      lines.some(line => /^Last year, the wall.* \| 2 articles · 3 words differ$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(lines.some(line => /^The Blue Nile rises.* \| 2 articles · word for word$/.test(line)));
    assert.match(lines.at(-1) ?? '', /^Recurring lines \| \d+$/);
    assert.ok((await linesOf(tree, 'Recurring lines')).some(line => line.startsWith('Skip to main content | 3 articles')));
  });

  it('shows by the icon whether it is word for word or reworded', async () => {
    const icon = async (beginning: string) => ((await nodeOf(beginning)).item.iconPath as vscode.ThemeIcon).id;
    assert.notEqual(await icon('The Blue Nile'), await icon('Last year'));
  });

  it('shows below a text its copies in order of time, which a click goes to', async () => {
    const group = await nodeOf('Last year');
    const [first, second] = await childrenOf(tree, group);
    assert.equal(first!.item.description, '3 March 2020 · the earliest');
    assert.match(String(second!.item.description), /^6 July 2021 · "Last year" → "In 2019"/);
    const { command } = second!.item;
    await execute(command!.command, ...command!.arguments!);
    assert.match(await placeInFront(), /^articles\/meridian\/second-filling\.txt: In 2019, the wall .*hours away\.$/);
    await execute('pressmark.goToEarliestCopy', second);
    assert.match(await placeInFront(), /^articles\/meridian\/talks-stall\.txt: Last year, the wall .*hours away\.$/);
    await execute('pressmark.openCopy', second);
    assert.match(await placeInFront(), /^articles\/meridian\/second-filling\.txt: /);
    await execute('pressmark.goToEarliestCopy', group);
    assert.match(await placeInFront(), /^articles\/meridian\/talks-stall\.txt: /);
  });

  it('marks in a tooltip what a copy has otherwise', async () => {
    const [, copy] = await childrenOf(tree, await nodeOf('Last year'));
    assert.match(
      await tooltipOf(tree, copy!),
      /16 months later · 3 words differ\n\n~~Last year~~ \*\*In 2019\*\*, the wall[\s\S]*~~pour~~ \*\*poured\*\*/,
    );
  });

  it('compares two copies', async () => {
    const group = await nodeOf('Last year');
    const [first, second] = await childrenOf(tree, group);
    for (const node of [group, second]) {
      const [left, right] = await textsOf(await compared('pressmark.compareCopies', node));
      assert.match(left ?? '', /^Last year, the wall .*hours away\.$/);
      assert.match(right ?? '', /^In 2019, the wall .*hours away\.$/);
    }
    assert.match((await textsOf(await compared('pressmark.compareCopies', first)))[1] ?? '', /^In 2019/);
  });

  it('copies a passage', async () => {
    const [, copy] = await childrenOf(tree, await nodeOf('Last year'));
    await execute('pressmark.passageToClipboard', copy);
    assert.match(await vscode.env.clipboard.readText(), /^In 2019, the wall .*hours away\.$/);
  });

  it('lists by article with whom it shares how much, and which passages', async () => {
    await execute('pressmark.reuse.group.article');
    const article = await nodeOf('Ethiopia stays away');
    assert.equal(article.item.description, '7 passages in 2 others · 3 March 2020');
    const related = await nodeOf('Ethiopia begins', article);
    assert.match(String(related.item.description), /^\d\d % · 16 months later · same order$/);
    assert.match(await tooltipOf(tree, related), /6 passages, in the same order/);
    const shared = await childrenOf(tree, related);
    assert.equal(shared.length, 6);
    assert.match(String(shared[0]?.item.description), /^word for word · line \d+ ↔ \d+$/);
    const [left, right] = await textsOf(await compared('pressmark.compareCopies', shared[0]));
    assert.equal(left, right);
  });

  it('compares two articles, the earlier on the left', async () => {
    const ofFiles = async (input: Promise<vscode.TabInputTextDiff>): Promise<string[]> => {
      const { original, modified } = await input;
      return [original, modified].map(uri => vscode.workspace.asRelativePath(uri, false));
    };
    await execute('pressmark.reuse.group.article');
    const later = await nodeOf('Ethiopia begins');
    assert.deepEqual(await ofFiles(compared('pressmark.compareArticles', await nodeOf('Ethiopia stays', later))), [STALL, FILLING]);
    const selected = [
      await nodeAt(articles, 'Ethiopia begins second filling'),
      await nodeAt(articles, 'Ethiopia stays away from the Nile talks'),
    ];
    assert.deepEqual(await ofFiles(compared('pressmark.compareArticles', selected[0], selected)), [STALL, FILLING]);
    await compared('pressmark.compareCopies', await pairOfPassages());
    await execute('pressmark.compareArticles');
    const { original, modified } = await until(
      'the whole articles',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input as vscode.TabInputTextDiff,
      input => input instanceof vscode.TabInputTextDiff && input.original.scheme !== 'pressmark-passage',
    );
    assert.deepEqual(
      [original, modified].map(uri => vscode.workspace.asRelativePath(uri, false)),
      [STALL, FILLING],
    );
  });

  const pairOfPassages = async () => {
    const [here, there] = [(await open(FILLING)).document, (await open(STALL)).document];
    const range = (document: vscode.TextDocument, text: string) => {
      const { line } = positionOf(document, text);
      return { start: { line, character: 0 }, end: { line, character: 40 } };
    };
    return {
      uri: here.uri.toString(),
      range: range(here, 'In 2019'),
      otherUri: there.uri.toString(),
      otherRange: range(there, 'Last year'),
    };
  };

  it('is filtered', async () => {
    await execute('pressmark.filterReuse', 'guba hospital');
    assert.deepEqual(
      (await linesOf(tree)).map(line => line.slice(0, 9)),
      ['Last year'],
    );
    await execute('pressmark.reuse.group.article');
    assert.equal((await linesOf(tree)).length, 2);
    assert.equal(tree.view.description, '"guba hospital" · by article');
  });
});
