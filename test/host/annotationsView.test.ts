import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { acceptUntil, ask, execute, folder, openArticle, pressmark, rangeOf, until, uriOf, writeOutside } from './support';
import { linesOf, nodeAt, type Tree, tooltipOf, treeOf } from './treeReading';

const [FIRST, SECOND] = ['articles/own/view-first.txt', 'articles/own/view-second.txt'];
const TEXTS = {
  [FIRST]: 'Talks stall\n16 August 2018\n\nThe envoy left. Nobody in Addis Ababa replied on Monday.\n',
  [SECOND]: 'Talks resume\n1 September 2018\n\nThe envoy returned. Everybody was glad.\n',
};

const list = async (): Promise<readonly AnnotationItem[]> =>
  (await ask<Page<AnnotationItem>>(methods.annotations, { folder: folder().uri.toString(), offset: 0, limit: 100 })).items;

async function annotate(name: string, words: string, content: object): Promise<void> {
  const { document } = await openArticle(name);
  const { start, end } = rangeOf(document, words);
  const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
  await execute('pressmark.annotate', { uri: document.uri.toString(), range, ...content });
}

describe('The Annotations view', () => {
  let tree: Tree;
  before(async () => {
    tree = treeOf((await pressmark()).views.annotations);
    for (const [name, text] of Object.entries(TEXTS)) await writeOutside(name, text);
  });
  beforeEach(async () => {
    await annotate(FIRST, 'The envoy left.', { tag: 'claim' });
    await annotate(FIRST, 'Nobody', { tag: 'blame', note: 'really?' });
    await annotate(SECOND, 'Everybody', { tag: 'claim' });
    await until('three', async () => (await list()).length === 3);
  });
  afterEach(async () => {
    await execute('pressmark.clearAnnotationsFilter');
    await execute('pressmark.annotations.group.tag');
    const ids = (await list()).map(({ id }) => id);
    await ask(methods.deleteAnnotations, { folder: folder().uri.toString(), ids });
  });
  after(async () => {
    await execute('workbench.action.closeAllEditors');
    for (const name of Object.keys(TEXTS)) await vscode.workspace.fs.delete(uriOf(name));
  });

  it('lists annotations in text order, and in groups of each kind, with article and date in words', async () => {
    await execute('pressmark.annotations.group.text');
    const rows = await linesOf(tree);
    assert.equal(rows.length, 3);
    assert.match(rows[0]!, /^The envoy left\. \| claim · Talks stall · 16 August 2018$/);
    assert.match(rows[1]!, /^Nobody \| really\? · blame · Talks stall · 16 August 2018$/);
    await execute('pressmark.annotations.group.date');
    assert.deepEqual(await linesOf(tree), ['August 2018 | 2', 'September 2018 | 1']);
    await execute('pressmark.annotations.group.state');
    assert.deepEqual(await linesOf(tree), ['At their original place | 3']);
    await execute('pressmark.annotations.group.entity');
    assert.deepEqual(await linesOf(tree), ['Without entity | 3']);
    await execute('pressmark.annotations.group.outlet');
    assert.equal((await linesOf(tree)).length, 1);
    await execute('pressmark.annotations.group.tag');
    assert.deepEqual(await linesOf(tree), ['claim | 2', 'blame | 1']);
    assert.match(await tooltipOf(tree, await nodeAt(tree, 'blame', 'Nobody')), /really\\\?|really\?/);
  });

  it('is filtered by words and fields', async () => {
    await execute('pressmark.filterAnnotations', 'tag:claim date:2018-09');
    assert.deepEqual(await linesOf(tree), ['claim | 1']);
    await execute('pressmark.filterAnnotations', 'really');
    assert.deepEqual(await linesOf(tree), ['blame | 1']);
    await execute('pressmark.filterAnnotations', 'state:orphan');
    assert.deepEqual(await linesOf(tree), []);
  });

  it('deletes all selected rows at once, which one undo takes back, and one redo deletes again', async () => {
    const rows = [await nodeAt(tree, 'claim', 'The envoy left.'), await nodeAt(tree, 'blame', 'Nobody')];
    await execute('pressmark.deleteAnnotation', rows[0], rows);
    assert.deepEqual(
      (await list()).map(({ quote }) => quote),
      ['Everybody'],
    );
    await execute('pressmark.undoAnnotations');
    await until('three', async () => (await list()).length === 3);
    await execute('pressmark.redoAnnotations');
    await until('one', async () => (await list()).length === 1);
    await execute('pressmark.undoAnnotations');
    await until('three again', async () => (await list()).length === 3);
  });

  it('has an annotation with the borders that a quick fix gives it', async () => {
    const nobody = (await list()).find(({ quote }) => quote === 'Nobody');
    const { document } = await openArticle(FIRST);
    const { start, end } = rangeOf(document, 'Nobody in Addis Ababa');
    const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
    await execute('pressmark.moveAnnotationBorders', { folder: folder().uri.toString(), id: nobody?.id, range });
    const quotes = (await list()).map(({ quote }) => quote).sort();
    assert.deepEqual(quotes, ['Everybody', 'Nobody in Addis Ababa', 'The envoy left.']);
    await execute('pressmark.undoAnnotations');
    assert.equal((await list()).find(({ id }) => id === nobody?.id)?.quote, 'Nobody');
  });

  it('gives all selected rows the tag that is chosen', async () => {
    const rows = [await nodeAt(tree, 'blame', 'Nobody'), await nodeAt(tree, 'claim', 'Everybody')];
    void execute('pressmark.editAnnotation', rows[0], rows);
    await acceptUntil('the tag', async () => (await list()).every(({ tag }) => tag === 'claim'));
  });

  it('is reviewed by key: each annotation is accepted, and the next one is shown', async () => {
    await execute('pressmark.filterAnnotations', 'tag:claim');
    const reviewed = execute('pressmark.reviewAnnotations');
    let isOver = false;
    void reviewed.then(() => {
      isOver = true;
    });
    const shown = () => vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection);
    await until('the first', shown, text => text === 'The envoy left.');
    await acceptUntil('the end of the review', async () => isOver);
    assert.equal((await list()).length, 3);
  });
});
