import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { AnnotationItem } from '../../server/protocol';
import { annotatedArticle } from './annotatedArticle';
import { execute, onDisk, openArticle, pressmark, rangeOf, until, uriOf, writeOutside } from './support';
import { nodeAt, type Tree, treeOf } from './treeReading';

const ARTICLE = 'articles/own/dragged.txt';
const TEXT = `The envoy writes a letter

The envoy left on Monday. Nobody in Addis Ababa replied, at all.

Everybody knew who had written it.
`;

describe('Annotations that are dragged', () => {
  const article = annotatedArticle(ARTICLE);
  const token = new vscode.CancellationTokenSource().token;
  let api: Api;
  let tree: Tree;
  type Rows = Parameters<NonNullable<Api['views']['dragAndDrop']['handleDrag']>>[0];
  const row = async (...path: string[]): Promise<Rows[number]> => (await nodeAt(tree, ...path)) as unknown as Rows[number];
  const dragged = async (rows: Rows): Promise<vscode.DataTransfer> => {
    const transfer = new vscode.DataTransfer();
    await api.views.dragAndDrop.handleDrag?.(rows, transfer, token);
    return transfer;
  };
  /** What VS Code does with a drop: it asks for edits, and has the one it takes resolved before it makes it. */
  async function dropInto(words: string, transfer: vscode.DataTransfer): Promise<void> {
    const { document } = await openArticle(ARTICLE);
    const position = rangeOf(document, words).start.translate(0, 1);
    const edit = await api.drop.provideDocumentDropEdits(document, position, transfer, token);
    assert.ok(edit instanceof vscode.DocumentDropEdit);
    assert.equal(edit.insertText, '');
    await api.drop.resolveDocumentDropEdit?.(edit, token);
  }
  const only = async (): Promise<AnnotationItem> => (await article.list())[0]!;

  before(async () => {
    api = await pressmark();
    tree = treeOf(api.views.annotations);
  });
  beforeEach(() => writeOutside(ARTICLE, TEXT));
  afterEach(async () => {
    await article.deleteAll();
    await execute('workbench.action.closeAllEditors');
  });
  after(() => vscode.workspace.fs.delete(uriOf(ARTICLE)));

  it('onto a tag get it, all that are selected, with one undo', async () => {
    await article.annotate('The envoy left', { tag: 'claim' });
    await article.annotate('Nobody', { tag: 'claim' });
    await article.annotate('Everybody', { tag: 'threat' });
    const transfer = await dragged([await row('claim', 'The envoy left'), await row('claim', 'Nobody')]);
    assert.equal(await transfer.get('text/uri-list')?.asString(), uriOf(ARTICLE).toString());
    await api.views.dragAndDrop.handleDrop?.(await row('threat'), transfer, token);
    assert.deepEqual(
      (await article.list()).map(({ tag }) => tag),
      ['threat', 'threat', 'threat'],
    );
    await execute('pressmark.undoAnnotations');
    assert.deepEqual(
      (await article.list()).map(({ tag }) => tag),
      ['claim', 'claim', 'threat'],
    );
    // Onto a row: the tag that it is listed below.
    await api.views.dragAndDrop.handleDrop?.(await row('threat', 'Everybody'), await dragged([await row('claim', 'Nobody')]), token);
    assert.deepEqual(
      (await article.list()).map(({ tag }) => tag),
      ['claim', 'threat', 'threat'],
    );
    await api.views.dragAndDrop.handleDrop?.(undefined, transfer, token);
    assert.deepEqual(
      (await article.list()).map(({ tag }) => tag),
      ['claim', 'threat', 'threat'],
    );
  });

  async function lost(words: string): Promise<vscode.DataTransfer> {
    await article.annotate(words, { tag: 'claim', note: 'mine' });
    await execute('workbench.action.closeAllEditors');
    await writeOutside(ARTICLE, TEXT.replace(words, 'Something quite different was said'));
    await until('it to lose its place', async () => (await only()).range === undefined);
    return dragged([await row('Lost their place', words)]);
  }

  it('into an article get their place again, on the words there that are most like theirs', async () => {
    const transfer = await lost('The envoy left on Monday');
    await dropInto('knew', transfer);
    const made = await only();
    assert.equal(made.quote, 'Everybody knew who had written it.');
    assert.deepEqual([made.tag, made.note, made.state], ['claim', 'mine', 'exact']);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), made.quote);
    assert.equal(await onDisk(ARTICLE), document.getText());
  });

  it('into a selection get their place on it', async () => {
    const transfer = await lost('The envoy left on Monday');
    await article.select('who had written');
    await dropInto('who had', transfer);
    assert.equal((await only()).quote, 'who had written');
  });

  it('into an article stay where they are, if they have their place', async () => {
    await article.annotate('Nobody', { tag: 'claim' });
    await dropInto('Everybody', await dragged([await row('claim', 'Nobody')]));
    assert.equal((await only()).quote, 'Nobody');
    const other = new vscode.DataTransfer();
    other.set('application/vnd.pressmark.annotations', new vscode.DataTransferItem('not JSON'));
    const { document } = await openArticle(ARTICLE);
    assert.equal(await api.drop.provideDocumentDropEdits(document, new vscode.Position(0, 0), other, token), undefined);
  });
});
