import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import { annotatedArticle } from './annotatedArticle';
import { acceptUntil, cardAt, execute, folder, open, pressmark, until, uriOf, writeOutside } from './support';
import { linesOf, nodeAt, type Tree, tooltipOf, treeOf } from './treeReading';

const ARTICLE = 'articles/own/related.txt';
const TEXT = `A question is answered

The envoy asked who had written the letter. Nobody replied.

On Tuesday the minister confirmed that he had written it himself.
`;

describe('Relations between annotations', () => {
  const article = annotatedArticle(ARTICLE);
  let tree: Tree;
  let question: AnnotationItem;
  let answer: AnnotationItem;
  const of = (id: string) => ({ folder: folder().uri.toString(), id });
  const relationsOf = async (id: string) => (await article.list()).find(each => each.id === id)?.relations;

  before(async () => {
    tree = treeOf((await pressmark()).views.annotations);
    await writeOutside(ARTICLE, TEXT);
  });
  beforeEach(async () => {
    question = await article.annotate('who had written the letter', { tag: 'claim' });
    answer = await article.annotate('he had written it himself', { tag: 'figure' });
  });
  afterEach(() => article.deleteAll());
  after(async () => {
    await execute('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
  });

  it('are made by a command, shown in row and card of both ends, and undone', async () => {
    await execute('pressmark.relateAnnotation', { ...of(answer.id), type: 'answer to', target: question.id });
    assert.deepEqual(await relationsOf(answer.id), [
      { type: 'answer to', target: question.id, quote: 'who had written the letter', tag: 'claim' },
    ]);
    const title = 'A question is answered';
    await until('the row', async () =>
      (await linesOf(tree, 'figure')).includes(`he had written it himself | → answer to "who had written the letter" · ${title}`),
    );
    assert.match(
      await tooltipOf(tree, await nodeAt(tree, 'figure', 'he had written it himself')),
      /→ answer to "who had written the letter"/,
    );
    assert.match(await cardAt(ARTICLE, 'he had written'), /→ answer to: "who had written the letter", \[?line 3/);
    assert.match(await cardAt(ARTICLE, 'who had written'), /← answer to: "he had written it himself", \[?line 5/);
    await execute('pressmark.undoAnnotations');
    assert.equal(await relationsOf(answer.id), undefined);
  });

  it('are made by key: the relation by its name, then the annotation', async () => {
    await execute('pressmark.relateAnnotation', { ...of(answer.id), type: 'answer to', target: question.id });
    await article.putCursor('who had written');
    // The first relation that the folder has, then the first annotation of the article.
    const related = execute('pressmark.relateAnnotation');
    await acceptUntil('the relation', async () => (await relationsOf(question.id)) !== undefined);
    await related;
    assert.deepEqual(
      (await relationsOf(question.id))?.map(({ type, target }) => [type, target]),
      [['answer to', answer.id]],
    );
  });

  it('are made with an annotation, and lead from one end to the other', async () => {
    await article.deleteAll();
    question = await article.annotate('who had written the letter', { tag: 'claim' });
    answer = await article.annotate('Nobody replied', { tag: 'figure', relations: [{ type: 'answer to', target: question.id }] });
    assert.equal(answer.relations?.[0]?.target, question.id);
    await article.putCursor('who had written');
    await open('README.md');
    const shown = execute('pressmark.showRelations', of(question.id));
    await acceptUntil('the other end', async () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection) === 'Nobody replied';
    });
    await shown;
  });
});
