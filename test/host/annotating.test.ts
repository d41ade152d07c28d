import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { acceptUntil, ask, execute, folder, openArticle, pressmark, rangeOf, until, uriOf, writeOutside } from './support';

const ARTICLE = 'articles/own/annotating.txt';
const TEXT = `The envoy answers

The envoy left. Nobody in Addis Ababa replied on Monday, at all. It rained.

Nobody knew who had written the letter. It was long.
`;

const list = async (): Promise<readonly AnnotationItem[]> =>
  (await ask<Page<AnnotationItem>>(methods.annotations, { folder: folder().uri.toString(), offset: 0, limit: 100 })).items;
const quotes = async (): Promise<string[]> => (await list()).map(({ quote }) => quote);

/** The article with some words of it selected. */
async function select(words: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(ARTICLE);
  await until(`"${words}"`, () => editor.document.getText().includes(words));
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, end);
  return editor;
}

/** The article with the cursor in front of some words. */
async function putCursor(words: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(ARTICLE);
  const { start } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
  return editor;
}

async function annotated(words: string, content: { tag?: string; entity?: string; note?: string }): Promise<AnnotationItem> {
  const { document } = await select(words);
  const { start, end } = rangeOf(document, words);
  const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
  return (await execute<AnnotationItem>('pressmark.annotate', { uri: document.uri.toString(), range, ...content }))!;
}

async function deleteAll(): Promise<void> {
  for (const { id } of await list()) await ask(methods.deleteAnnotation, { folder: folder().uri.toString(), id });
}

describe('Annotating in the editor', () => {
  before(async () => {
    await pressmark();
    await writeOutside(ARTICLE, TEXT);
  });
  afterEach(deleteAll);
  after(async () => {
    await execute('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
  });

  it('extends and shrinks an annotation by word, sentence and passage, at the border nearer to the cursor', async () => {
    await annotated('replied on', { tag: 'claim' });
    await putCursor(' Monday');
    await execute('pressmark.extendByWord');
    assert.deepEqual(await quotes(), ['replied on Monday']);
    await execute('pressmark.extendBySentence');
    assert.deepEqual(await quotes(), ['replied on Monday, at all.']);
    await putCursor('replied');
    await execute('pressmark.extendByPassage');
    assert.deepEqual(await quotes(), ['The envoy left. Nobody in Addis Ababa replied on Monday, at all.']);
    await putCursor('The envoy left');
    await execute('pressmark.shrinkBySentence');
    await execute('pressmark.shrinkByWord');
    await execute('pressmark.shrinkByWord');
    assert.deepEqual(await quotes(), ['Addis Ababa replied on Monday, at all.']);
    assert.equal((await list())[0]?.tag, 'claim');
    assert.equal((await list())[0]?.state, 'exact');
  });

  it('shrinks an annotation on two passages to one of them', async () => {
    await annotated('It rained.\n\nNobody knew', { tag: 'claim' });
    await putCursor(' who had written');
    await execute('pressmark.shrinkByPassage');
    assert.deepEqual(await quotes(), ['It rained.']);
  });

  it('annotates the sentence at the cursor, where nothing is selected', async () => {
    await putCursor('Monday');
    const made = execute<AnnotationItem | undefined>('pressmark.annotate');
    await acceptUntil('the annotation', async () => (await list()).length === 1);
    assert.equal((await made)?.quote, 'Nobody in Addis Ababa replied on Monday, at all.');
    assert.equal((await made)?.tag, 'claim');
  });

  it('repeats the last annotation on the selection, and on the sentence at the cursor', async () => {
    await annotated('The envoy', { tag: 'threat', note: 'as *before*' });
    await select('had written');
    await execute('pressmark.repeatAnnotation');
    await putCursor('It was long');
    await execute('pressmark.repeatAnnotation');
    assert.deepEqual(
      (await list()).map(({ quote, tag, note }) => [quote, tag, note]),
      ['The envoy', 'had written', 'It was long.'].map(quote => [quote, 'threat', 'as *before*']),
    );
  });

  it('takes changes back, one after the other, and makes them again', async () => {
    const { id } = await annotated('The envoy', { tag: 'claim' });
    await ask(methods.updateAnnotation, { folder: folder().uri.toString(), id, tag: 'threat' });
    await execute('pressmark.deleteAnnotation', { folder: folder().uri.toString(), id });
    const tags = async () => (await list()).map(({ tag }) => tag);
    const seen: unknown[] = [];
    for (const step of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo']) {
      await execute(`pressmark.${step}Annotations`);
      seen.push(await tags());
    }
    assert.deepEqual(seen, [['threat'], ['claim'], [], ['claim'], ['threat'], []]);
  });

  it('puts an annotation that has lost its place on what is selected, the one of a row or one that is chosen', async () => {
    const made = await annotated('It rained', { tag: 'claim', note: 'mine' });
    await writeOutside(ARTICLE, TEXT.replace('It rained', 'Snow fell'));
    await until('it to lose its place', async () => (await list())[0]?.range === undefined);
    await select('Snow fell');
    await execute('pressmark.reattachAnnotation', { folder: folder().uri.toString(), id: made.id });
    assert.deepEqual(
      (await list()).map(({ id, quote, note, state }) => [id, quote, note, state]),
      [[made.id, 'Snow fell', 'mine', 'exact']],
    );
    await writeOutside(ARTICLE, TEXT);
    await until('it to lose its place again', async () => (await list())[0]?.range === undefined);
    await select('It rained');
    void execute('pressmark.reattachAnnotation');
    await acceptUntil('its place', async () => (await quotes())[0] === 'It rained');
  });

  it('annotates every selection with the active tag, until it is switched off', async () => {
    await execute('pressmark.toggleActiveTag', 'blame');
    await putCursor('Nobody knew');
    await execute('cursorMove', { to: 'right', by: 'character', value: 6, select: true });
    await until('the first', async () => (await quotes()).includes('Nobody'));
    await execute('cursorMove', { to: 'right', by: 'character', value: 5, select: true });
    await until('the longer one', async () => (await quotes()).includes('Nobody knew'));
    await putCursor('It was long');
    await execute('cursorMove', { to: 'right', by: 'character', value: 2, select: true });
    await until('the second', async () => (await list()).length === 2);
    await execute('pressmark.toggleActiveTag');
    await putCursor('letter');
    await execute('cursorMove', { to: 'right', by: 'character', value: 6, select: true });
    await new Promise(resolve => setTimeout(resolve, 1000));
    assert.deepEqual(
      (await list()).map(({ quote, tag }) => `${quote}: ${tag}`),
      ['Nobody knew: blame', 'It: blame'],
    );
  });
});
