import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { execute, placeText, pressmark } from './support';
import { childrenOf, labelOf, linesOf, nodeAt, type Tree, tooltipOf, treeOf } from './treeReading';

describe('The tree of articles', () => {
  let tree: Tree;
  before(async () => {
    tree = treeOf((await pressmark()).views.articles);
  });
  afterEach(async () => {
    await execute('pressmark.articles.sort.date');
    await execute('pressmark.articles.group.none');
    await execute('pressmark.clearArticlesFilter');
  });

  it('lists the articles in order of time, with date, outlet and problems', async () => {
    const lines = await linesOf(tree);
    assert.equal(lines.length, 11);
    assert.match(lines[0] ?? '', /^Ethiopia lays foundation stone .* \| 2 April 2011/);
    assert.ok(lines.some(line => /^Ethiopia begins second filling \| 6 July 2021 · Meridian · \d+ problems?$/.test(line)));
    assert.ok(lines.some(line => /^Ethiopia pledges .* \| undated/.test(line)));
  });

  it('marks articles by their worst problem', async () => {
    const icon = async (title: string) => ((await nodeAt(tree, title)).item.iconPath as vscode.ThemeIcon).id;
    assert.equal(await icon('Ethiopia begins second filling'), 'warning');
    assert.equal(await icon('Ethiopia pledges to keep talking on Nile dam'), 'info');
    assert.equal(await icon('Three leaders sign Nile declaration in Khartoum'), 'note');
  });

  it('shows below an article its entities and its dates, which a click goes to', async () => {
    const title = 'Ethiopia stays away from the Nile talks';
    const lines = await linesOf(tree, title);
    assert.ok(lines.includes('Nadia Fahmy | 3 mentions'), lines.join('\n'));
    assert.ok(
      lines.some(line => /^Last Friday \| .*28 February 2020/.test(line)),
      lines.join('\n'),
    );
    const { item } = await nodeAt(tree, title, 'Nadia Fahmy');
    const command = item.command!;
    await execute(command.command, ...command.arguments!);
    const { document, selection } = vscode.window.activeTextEditor!;
    const place = new vscode.Location(document.uri, selection);
    assert.equal(await placeText(place), 'articles/meridian/talks-stall.txt: Nadia Fahmy');
    await execute(command.command, ...command.arguments!);
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), 'Fahmy');
  });

  it('has cards for tooltips', async () => {
    assert.match(await tooltipOf(tree, await nodeAt(tree, 'Ethiopia begins second filling')), /6 July 2021[\s\S]*Meridian/);
    const entity = await nodeAt(tree, 'Ethiopia begins second filling', 'Seleshi Bekele');
    assert.match(await tooltipOf(tree, entity), /\*\*Seleshi Bekele\*\* · person/);
  });

  it('is sorted by title, path and problems', async () => {
    const titles = async () => (await childrenOf(tree)).map(labelOf);
    await execute('pressmark.articles.sort.title');
    assert.deepEqual(await titles(), [...(await titles())].sort());
    assert.match(tree.view.description ?? '', /by title/);
    await execute('pressmark.articles.sort.path');
    assert.equal((await titles())[0], 'Ethiopia says first filling of dam is complete');
    await execute('pressmark.articles.sort.problems');
    const counts = (await linesOf(tree)).map(line => Number(/(\d+) problems?$/.exec(line)?.[1] ?? 0));
    assert.ok(counts[0]! > 1);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
  });

  it('is grouped by outlet, year and folder', async () => {
    await execute('pressmark.articles.group.outlet');
    assert.ok((await linesOf(tree)).includes('Meridian | 2'));
    assert.equal((await linesOf(tree, 'Meridian')).length, 2);
    await execute('pressmark.articles.group.year');
    const years = await linesOf(tree);
    assert.equal(years[0], '2011 | 1');
    assert.equal(years.at(-1), 'Undated | 1');
    await execute('pressmark.articles.group.folder');
    assert.ok((await linesOf(tree)).includes('articles/worldwire | 3'));
  });

  it('is filtered by the words of titles and the names of entities', async () => {
    await execute('pressmark.filterArticles', 'second FILLING');
    assert.deepEqual((await childrenOf(tree)).map(labelOf), ['Ethiopia begins second filling']);
    await execute('pressmark.filterArticles', 'ruto');
    assert.equal((await childrenOf(tree)).length, 1);
    assert.match(tree.view.description ?? '', /"ruto"/);
    await execute('pressmark.filterArticles', 'no such thing');
    assert.deepEqual(await childrenOf(tree), []);
    await execute('pressmark.clearArticlesFilter');
    assert.equal((await childrenOf(tree)).length, 11);
  });
});

describe('The tree of entities', () => {
  let tree: Tree;
  before(async () => {
    tree = treeOf((await pressmark()).views.entities);
  });
  afterEach(async () => {
    await execute('pressmark.entities.sort.name');
    await execute('pressmark.clearEntitiesFilter');
  });

  it('has the types with their counts', async () => {
    const lines = await linesOf(tree);
    assert.deepEqual(
      lines.map(line => line.replace(/ \| \d+$/, '')),
      ['People', 'Organisations', 'Places', 'Events', 'Works', 'Suggested Names'],
    );
  });

  it('has below an entity its articles in order of time, and their mentions in their lines', async () => {
    assert.ok((await linesOf(tree, 'People')).includes('Nadia Fahmy | 4 mentions in 2 articles'));
    assert.deepEqual(await linesOf(tree, 'People', 'Nadia Fahmy'), [
      'Ethiopia stays away from the Nile talks | 3 March 2020 · 3 mentions',
      "Ethiopia inaugurates Africa's largest dam after fourteen years | 9 September 2025 · 1 mention",
    ]);
    const mentions = await linesOf(tree, 'People', 'Nadia Fahmy', 'Ethiopia stays away from the Nile talks');
    assert.match(mentions[0] ?? '', /^Hydrologist Nadia Fahmy at Cairo .*\| line 7$/);
  });

  it('goes to a mention and to the entry in the register', async () => {
    const article = await nodeAt(tree, 'People', 'William Ruto', "Ethiopia inaugurates Africa's largest dam after fourteen years");
    const [mention] = await childrenOf(tree, article);
    await execute(mention!.item.command!.command, ...mention!.item.command!.arguments!);
    const place = () => {
      const { document, selection } = vscode.window.activeTextEditor!;
      return placeText(new vscode.Location(document.uri, selection));
    };
    assert.equal(await place(), 'articles/worldwire/2025-09-09-inauguration.txt: William Ruto');
    await execute('pressmark.showInRegister', await nodeAt(tree, 'People', 'William Ruto'));
    assert.equal(await place(), 'pressmark/entities.yaml: William Ruto');
  });

  it('is sorted by mentions and as in the register', async () => {
    await execute('pressmark.entities.sort.mentions');
    const counts = (await linesOf(tree, 'Places')).map(line => Number(/\| (\d+) mention/.exec(line)?.[1] ?? 0));
    assert.ok(counts[0]! > 10);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    await execute('pressmark.entities.sort.register');
    assert.equal((await childrenOf(tree, await nodeAt(tree, 'People'))).map(labelOf)[0], 'Abiy Ahmed');
  });

  it('is filtered by any name', async () => {
    await execute('pressmark.filterEntities', 'gerd');
    assert.deepEqual(await linesOf(tree), ['Works | 1']);
    assert.match((await linesOf(tree, 'Works'))[0] ?? '', /^Grand Ethiopian Renaissance Dam/);
  });
});
