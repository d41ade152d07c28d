import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import type { CleanSummary } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { execute, pressmark, until } from './support';
import { childrenOf, labelOf, lineOf, type Tree, treeOf } from './treeReading';

const inFolder = (index: number, name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![index]!.uri, name);

const show = async (uri: vscode.Uri): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
};

describe('A workspace of several folders', () => {
  let articles: Tree;
  before(async () => {
    articles = treeOf((await pressmark()).views.articles);
  });

  it('gives the articles of the folder that is set up their language, and leaves the other text alone', async () => {
    const article = await show(inFolder(1, '000.txt'));
    await until('an article', () => article.languageId === 'article');
    const plain = await show(inFolder(0, 'notes.txt'));
    const outside = vscode.Uri.joinPath(inFolder(0, '..'), 'outside.txt');
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode('Marie Curie again.\n'));
    const elsewhere = await show(outside);
    const untitled = await vscode.workspace.openTextDocument({ content: 'Marie Curie once more.\n', language: 'plaintext' });
    for (const document of [plain, elsewhere, untitled]) {
      const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 1));
      assert.deepEqual(hovers, []);
      assert.equal(document.languageId, 'plaintext');
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    }
    const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, new vscode.Position(2, 1));
    assert.equal(hovers.length, 1);
  });

  it('shows long lists in steps', async () => {
    const first = await childrenOf(articles);
    assert.equal(first.length, 201);
    assert.equal(lineOf(first[200]!), 'Show More… | 250 more');
    const { command } = first[200]!.item;
    await execute(command!.command, ...command!.arguments!);
    const second = await childrenOf(articles);
    assert.equal(lineOf(second[400]!), 'Show More… | 50 more');
    await execute('pressmark.showMore', second[400]);
    const all = (await childrenOf(articles)).map(labelOf);
    assert.equal(new Set(all).size, 450);
    assert.ok(!all.includes('Show More…'));
  });

  it('shows the articles of an entity in steps', async () => {
    const entities = treeOf((await pressmark()).views.entities);
    const [people] = await childrenOf(entities);
    const [curie] = await childrenOf(entities, people);
    assert.equal(lineOf(curie!), 'Marie Curie | 450 mentions in 450 articles');
    const mentioning = await childrenOf(entities, curie);
    assert.equal(mentioning.length, 201);
    assert.equal(lineOf(mentioning[200]!), 'Show More… | 250 more');
  });

  it('says what was written when writing cleaned copies is cancelled', async () => {
    const { client } = await pressmark();
    const source = new vscode.CancellationTokenSource();
    const params = { folder: vscode.workspace.workspaceFolders![1]!.uri.toString(), workDoneToken: 'cancelled-here' };
    const listener = client!.onProgress(WorkDoneProgress.type, params.workDoneToken, () => source.cancel());
    const summary = await client!.sendRequest<CleanSummary>(methods.clean, params, source.token);
    listener.dispose();
    assert.equal(summary.cancelled, true);
    assert.ok(summary.written.length < 450);
    const onDisk = await vscode.workspace.findFiles(new vscode.RelativePattern(inFolder(1, 'pressmark/cleaned'), '*.txt'));
    assert.equal(onDisk.length, summary.written.length);
  });
});
