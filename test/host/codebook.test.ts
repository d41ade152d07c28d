import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, askAt, cardAt, execute, folder, onDisk, open, openArticle, pressmark, rangeOf, until, uriOf, writeOutside } from './support';

const CODEBOOK = 'pressmark/codebook.yaml';
const ARTICLE = 'articles/own/codebook.txt';
const TEXT = 'The envoy answers\n\nThe envoy left. Nobody in Addis Ababa replied on Monday.\n';

const list = async (): Promise<readonly AnnotationItem[]> =>
  (await ask<Page<AnnotationItem>>(methods.annotations, { folder: folder().uri.toString(), offset: 0, limit: 100 })).items;
const tags = async (): Promise<string[]> => (await list()).map(({ tag = '-', note }) => (note === undefined ? tag : `${tag}, ${note}`));
const isTagged = (...wanted: readonly string[]) =>
  until(`tags ${wanted.join(' · ')}`, tags, found => JSON.stringify(found) === JSON.stringify(wanted));

async function annotate(words: string, content: object): Promise<void> {
  const { document } = await openArticle(ARTICLE);
  const { start, end } = rangeOf(document, words);
  const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
  await execute('pressmark.annotate', { uri: document.uri.toString(), range, ...content });
}

describe('The codebook in the editor', () => {
  const here = () => ({ folder: folder().uri.toString(), confirm: false });
  let codebook: string;
  before(async () => {
    await pressmark();
    codebook = await onDisk(CODEBOOK);
    await writeOutside(ARTICLE, TEXT);
    await annotate('The envoy', { tag: 'claim' });
    await annotate('Nobody', { tag: 'claim', note: 'really?' });
    await annotate('Addis Ababa', { tag: 'threat' });
  });
  after(async () => {
    for (const { id } of await list()) await ask(methods.deleteAnnotation, { folder: folder().uri.toString(), id });
    await execute('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
    await writeOutside(CODEBOOK, codebook);
  });
  afterEach(async () => {
    assert.equal(await onDisk(CODEBOOK), codebook);
    await isTagged('claim', 'claim, really?', 'threat');
  });

  /** Undoes the last edit of the codebook, and saves it. */
  async function undo(): Promise<void> {
    const { document } = await open(CODEBOOK);
    await execute('undo');
    await document.save();
  }

  it('says how often a tag is used, and leads to its annotations', async () => {
    assert.match(await cardAt(CODEBOOK, 'claim'), /\*\*claim\*\*[\s\S]*2 annotations in 1 article/);
    const places = await askAt<vscode.Location>('vscode.executeReferenceProvider', CODEBOOK, 'claim');
    assert.deepEqual(
      places.filter(({ uri }) => uri.path.endsWith('.txt')).map(({ range }) => range.start.line),
      [0, 2],
    );
  });

  it('renames a tag with its annotations, and one undo takes back both', async () => {
    const { document } = await open(CODEBOOK);
    const { start } = rangeOf(document, 'claim');
    const edit = await execute<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, start, 'assertion');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await isTagged('assertion', 'assertion, really?', 'threat');
    await undo();
  });

  it('renames, merges and deletes tags by commands, each undone in the codebook', async () => {
    await execute('pressmark.renameTag', { ...here(), tag: 'claim' }, 'assertion');
    await isTagged('assertion', 'assertion, really?', 'threat');
    assert.match(await onDisk(CODEBOOK), /name: assertion/);
    await undo();
    await isTagged('claim', 'claim, really?', 'threat');
    await execute('pressmark.mergeTag', { ...here(), tag: 'threat' }, 'claim');
    await isTagged('claim', 'claim, really?', 'claim');
    await undo();
    await isTagged('claim', 'claim, really?', 'threat');
    await execute('pressmark.deleteTag', { ...here(), tag: 'claim' });
    await isTagged('-, really?', 'threat');
    assert.doesNotMatch(await onDisk(CODEBOOK), /name: claim/);
    await undo();
  });

  it('splits a tag: its annotations get the new ones, and one undo takes back both', async () => {
    const [first, second] = (await list()).filter(({ tag }) => tag === 'claim').map(({ id }) => id);
    const parts = [
      { tag: 'assertion', ids: [first] },
      { tag: 'rumour', ids: [second] },
    ];
    await execute('pressmark.splitTag', { ...here(), tag: 'claim' }, parts);
    await isTagged('assertion', 'rumour, really?', 'threat');
    assert.doesNotMatch(await onDisk(CODEBOOK), /name: claim/);
    assert.match(await onDisk(CODEBOOK), /name: assertion[\s\S]*name: rumour/);
    await undo();
    await isTagged('claim', 'claim, really?', 'threat');
    await execute('pressmark.splitTag', { ...here(), tag: 'claim' }, [
      { tag: 'rumour', ids: [second] },
      { tag: 'threat', ids: [] },
    ]);
    await isTagged('claim', 'rumour, really?', 'threat');
    assert.match(await onDisk(CODEBOOK), /name: claim/);
    await undo();
  });

  it('moves a tag below another one', async () => {
    await execute('pressmark.moveTag', { ...here(), tag: 'threat' }, 'claim');
    assert.match(await onDisk(CODEBOOK), /name: threat\n {4}parent: claim/);
    assert.match(await cardAt(CODEBOOK, 'threat'), /below claim/);
    await undo();
  });

  it('points at a tag that annotations have and it lacks', async () => {
    await annotate('Monday', { tag: 'praise' });
    const problem = () => vscode.languages.getDiagnostics(uriOf(CODEBOOK)).find(({ code }) => code === 'unknown-tag');
    await open(CODEBOOK);
    await until('the problem', problem);
    assert.match(problem()!.message, /"praise" is the tag of 1 annotation in 1 article/);
    const last = (await list()).find(({ tag }) => tag === 'praise')!;
    await ask(methods.deleteAnnotation, { folder: folder().uri.toString(), id: last.id });
    await until('no problem', () => problem() === undefined);
  });

  it('is opened by a command', async () => {
    await openArticle(ARTICLE);
    await execute('pressmark.openCodebook');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(CODEBOOK).toString());
  });

  it('has a quick fix extend an annotation to the sentence that its tag applies to', async () => {
    await writeOutside(CODEBOOK, `${codebook.trimEnd()}\n  - name: praise\n    appliesTo: [sentence]\n`);
    await annotate('Monday', { tag: 'praise' });
    const praised = async () => (await list()).find(({ tag }) => tag === 'praise')!;
    const { document } = await openArticle(ARTICLE);
    const actions = () => execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, rangeOf(document, 'Monday'));
    const named = (all: readonly vscode.CodeAction[]) => all.find(({ title }) => title === 'Extend the Annotation to the Whole');
    const fix = named(await until('the quick fix', actions, all => named(all) !== undefined))!;
    await execute(fix.command!.command, ...(fix.command!.arguments ?? []));
    assert.equal((await praised()).quote, 'Nobody in Addis Ababa replied on Monday.');
    await ask(methods.deleteAnnotation, { folder: folder().uri.toString(), id: (await praised()).id });
    await writeOutside(CODEBOOK, codebook);
  });
});
