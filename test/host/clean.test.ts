import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CleanSummary } from '../../server/protocol';
import { execute, exists, filesBelow, onDisk, openArticle, pressmark, until, uriOf, writeOutside } from './support';
import { childrenOf, nodeAt, type Tree, treeOf } from './treeReading';

const POWER = 'articles/delta-dispatch/first-power.txt';
const COPY = `pressmark/cleaned/${POWER}`;
const SCRIPT = `${COPY}.edits.json`;

describe('A cleaned copy', () => {
  let articles: Tree;
  before(async () => {
    articles = treeOf((await pressmark()).views.articles);
  });

  it('is shown beside its source before it is written', async () => {
    await execute('pressmark.previewCleaned', uriOf(POWER));
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input as vscode.TabInputTextDiff;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.equal(input.original.toString(), uriOf(POWER).toString());
    const preview = (await vscode.workspace.openTextDocument(input.modified)).getText();
    for (const line of ['Skip to main content', 'Share this article', 'Facebook', 'Read more']) assert.ok(!preview.includes(line), line);
    for (const line of ['Nile dam delivers power', 'lift tens of millions out of poverty.']) assert.ok(preview.includes(line));
    assert.ok(!(await exists(COPY)));
  });

  it('follows the source in its preview', async () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input as vscode.TabInputTextDiff;
    const preview = await vscode.workspace.openTextDocument(input.modified);
    const { document } = await openArticle(POWER);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf('Egypt’s foreign')), 'An inserted word. ');
    await vscode.workspace.applyEdit(edit);
    await until('the preview to follow', () => preview.getText().includes('An inserted word. Egypt’s foreign'));
    await execute('workbench.action.files.revert');
    await until('the preview to follow back', () => !preview.getText().includes('An inserted word.'));
  });

  it('is written with the record of its cuts, and the source is not touched', async () => {
    const source = await onDisk(POWER);
    const summary = await execute<CleanSummary>('pressmark.writeCleaned', uriOf(POWER), { confirm: false });
    assert.deepEqual(summary.written, [uriOf(COPY).toString()]);
    const copy = await onDisk(COPY);
    assert.ok(copy.includes('\r\n') && !copy.includes('WhatsApp'));
    assert.ok(JSON.stringify(JSON.parse(await onDisk(SCRIPT))).includes('furniture'));
    assert.equal(await onDisk(POWER), source);
  });

  it('is the same to the byte when it is written again', async () => {
    const [copy, script] = [await onDisk(COPY), await onDisk(SCRIPT)];
    const again = await execute<CleanSummary>('pressmark.writeCleaned', uriOf(POWER), { confirm: false });
    assert.deepEqual([again.written, again.unchanged], [[], 1]);
    for (const name of [COPY, SCRIPT]) await vscode.workspace.fs.delete(uriOf(name));
    await execute('pressmark.writeCleaned', uriOf(POWER), { confirm: false });
    assert.deepEqual([await onDisk(COPY), await onDisk(SCRIPT)], [copy, script]);
  });

  it('is written of the articles that are selected in the tree', async () => {
    await execute('pressmark.articles.group.folder');
    const nodes = await childrenOf(articles, await nodeAt(articles, 'articles/meridian'));
    const summary = await execute<CleanSummary>('pressmark.writeSelectedCleaned', nodes[0], nodes);
    await execute('pressmark.articles.group.none');
    assert.equal(summary.written.length, 2);
    assert.ok(await exists('pressmark/cleaned/articles/meridian/talks-stall.txt'));
  });

  it('is written of all articles, and what was edited in one by hand is recorded and stays', async () => {
    const edited = (await onDisk(COPY)).replace('Nile dam', 'The Nile dam');
    await writeOutside(COPY, edited);
    const summary = await execute<CleanSummary>('pressmark.writeAllCleaned');
    assert.deepEqual([summary.written.length, summary.unchanged, summary.skipped], [8, 3, []]);
    assert.deepEqual(
      summary.handEdited.map(({ uri, handEdits }) => [uri, handEdits]),
      [[uriOf(COPY).toString(), 1]],
    );
    assert.equal(await onDisk(COPY), edited);
    assert.match(await onDisk(SCRIPT), /"handEdits": \[/);
  });

  it('is not an article of the folder', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf(COPY));
    assert.ok(document.lineCount > 5);
    assert.equal((await childrenOf(articles)).length, 11);
    const files = (await filesBelow('pressmark/cleaned')).filter(name => name.endsWith('.txt'));
    assert.equal(files.length, 11);
  });
});
