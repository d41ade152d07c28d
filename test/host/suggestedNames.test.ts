import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { NameScores } from '../../server/protocol';
import { methods } from '../../server/protocol';
import {
  acceptUntil,
  ask,
  chooseBelow,
  execute,
  folder,
  onDisk,
  openArticle,
  positionOf,
  pressmark,
  until,
  uriOf,
  withSetting,
  writeOutside,
} from './support';
import { linesOf, nodeAt, type Tree, treeOf } from './treeReading';

const REGISTER = 'pressmark/entities.yaml';
const FIRST = 'articles/own/names-1.txt';
const SECOND = 'articles/own/names-2.txt';

describe('Suggested names', () => {
  let api: Api;
  let tree: Tree;
  let register: string;
  type Rows = Parameters<NonNullable<Api['views']['namesDragAndDrop']['handleDrag']>>[0];
  const row = async (...path: string[]): Promise<Rows[number]> => (await nodeAt(tree, ...path)) as unknown as Rows[number];
  const suggested = (): Promise<string[]> => linesOf(tree, 'Suggested Names');
  const filter = (words: string) => execute('pressmark.filterEntities', words);

  before(async () => {
    api = await pressmark();
    tree = treeOf(api.views.entities);
    register = await onDisk(REGISTER);
    await writeOutside(
      FIRST,
      'The harbour\n\nPresident Marwan Okafor spoke in Tripoli. Okafor, who was tired, left. President Lena Marshe did not.\n',
    );
    await writeOutside(SECOND, 'The tower\n\nIn Tripoli, Okafor said that he would wait for President Lena Marsche.\n');
  });
  beforeEach(async () => {
    await until('the suggestion', async () => (await suggested()).some(line => line.startsWith('Marwan Okafor | 3 ')));
  });
  afterEach(async () => {
    await execute('pressmark.clearEntitiesFilter');
    await writeOutside(REGISTER, register);
    await until('the register as it was', async () => (await vscode.workspace.openTextDocument(uriOf(REGISTER))).getText() === register);
  });
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(FIRST));
    await vscode.workspace.fs.delete(uriOf(SECOND));
    await execute('workbench.action.closeAllEditors');
  });

  it('are below the entities, with their mentions, other writings and names like them', async () => {
    await filter('okafor');
    assert.deepEqual(await linesOf(tree), ['Suggested Names | 1']);
    assert.deepEqual(await suggested(), ['Marwan Okafor | 3 mentions in 2 articles · also Okafor']);
    assert.deepEqual(await linesOf(tree, 'Suggested Names', 'Marwan Okafor'), [
      'The harbour | undated · 2 mentions',
      'The tower | undated · 1 mention',
    ]);
    await filter('lena');
    assert.deepEqual(await suggested(), [
      'Lena Marsche | 1 mention in 1 article · like Lena Marshe',
      'Lena Marshe | 1 mention in 1 article · like Lena Marsche',
    ]);
  });

  it('go into the register when they are accepted, which one undo of its file takes back', async () => {
    await filter('okafor');
    await execute('pressmark.acceptNames', await row('Suggested Names', 'Marwan Okafor'));
    assert.match(await onDisk(REGISTER), /\n {2}- id: marwan-okafor\n {4}type: person\n {4}name: Marwan Okafor\n {4}aliases: \[Okafor\]\n/);
    await until('the entity', async () => (await linesOf(tree)).join() === 'People | 1');
    assert.deepEqual(await linesOf(tree, 'People'), ['Marwan Okafor | 3 mentions in 2 articles']);
    await vscode.window.showTextDocument(uriOf(REGISTER));
    await execute('undo');
    await execute('workbench.action.files.save');
    assert.equal(await onDisk(REGISTER), register);
    await until('the suggestion', async () => (await linesOf(tree)).join() === 'Suggested Names | 1');
  });

  it('are accepted as the type that is chosen', async () => {
    await filter('okafor');
    const accepted = execute('pressmark.acceptNamesAs', await row('Suggested Names', 'Marwan Okafor'));
    await acceptUntil('the entity', async () => (await onDisk(REGISTER)).includes('name: Marwan Okafor'));
    await accepted;
    assert.match(await onDisk(REGISTER), /type: person\n {4}name: Marwan Okafor/);
  });

  it('are accepted together, as one entity of all their names', async () => {
    await filter('lena');
    const rows = [await row('Suggested Names', 'Lena Marshe'), await row('Suggested Names', 'Lena Marsche')];
    const accepted = execute('pressmark.acceptNamesTogether', rows[0], rows);
    await acceptUntil('the entity', async () => (await onDisk(REGISTER)).includes('name: Lena'));
    await accepted;
    assert.match(await onDisk(REGISTER), /name: Lena Marshe\n {4}aliases: \[Lena Marsche\]\n/);
  });

  it('become aliases of the entity that they are dropped onto', async () => {
    await filter('okafor');
    const transfer = new vscode.DataTransfer();
    const token = new vscode.CancellationTokenSource().token;
    await api.views.namesDragAndDrop.handleDrag?.([await row('Suggested Names', 'Marwan Okafor')], transfer, token);
    await execute('pressmark.clearEntitiesFilter');
    await api.views.namesDragAndDrop.handleDrop?.(await row('People', 'Abiy Ahmed'), transfer, token);
    assert.match(await onDisk(REGISTER), /aliases: \[Abiy, Marwan Okafor, Okafor\]/);
  });

  it('are accepted all at once above a score, which one undo takes back', async () => {
    await filter('okafor');
    const folderUri = folder().uri.toString();
    const { steps } = await ask<NameScores>(methods.nameScores, { folder: folderUri });
    const step = steps.find(({ score }) => score <= 75);
    assert.ok(step !== undefined && step.names > 1, JSON.stringify(steps));
    await chooseBelow(
      () => execute('pressmark.acceptNamesAbove'),
      steps.indexOf(step),
      async () => (await onDisk(REGISTER)) !== register,
    );
    const after = await onDisk(REGISTER);
    assert.equal(after.split('- id: ').length - register.split('- id: ').length, step.names);
    assert.ok(after.startsWith(register.trimEnd()));
    assert.match(after, /\n {4}name: Marwan Okafor\n {4}aliases: \[Okafor\]\n/);
    await until('the entity', async () => (await linesOf(tree)).join() === 'People | 1');
    await vscode.window.showTextDocument(uriOf(REGISTER));
    await execute('undo');
    await execute('workbench.action.files.save');
    assert.equal(await onDisk(REGISTER), register);
    await until('the suggestion', async () => (await linesOf(tree)).join() === 'Suggested Names | 1');
  });

  it('are marked in the text where a setting says so, and dismissed from the light bulb', async () => {
    const { document } = await openArticle(FIRST);
    const marked = (): string[] => api.nameMarks.rangesIn(document.uri).map(range => document.getText(range));
    assert.deepEqual(marked(), []);
    await withSetting('suggestedNames.mark', true, async () => {
      await until('the marks', () => marked().includes('Marwan Okafor'));
      const at = positionOf(document, 'Marwan');
      const actions = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
      assert.ok(actions.length <= 6, actions.map(({ title }) => title).join(' | '));
      const { command } = actions.find(({ title }) => title === 'Do Not Suggest "Marwan Okafor" Again')!;
      await execute(command!.command, ...command!.arguments!);
      await until('one mark less', () => !marked().includes('Marwan Okafor') && marked().includes('Lena Marshe'));
      await execute('pressmark.undoAnnotations');
      await until('the mark', () => marked().includes('Marwan Okafor'));
    });
    await until('no marks', () => marked().length === 0);
  });

  it('are not suggested again once they are dismissed, until that is undone', async () => {
    await filter('okafor');
    await execute('pressmark.dismissNames', await row('Suggested Names', 'Marwan Okafor'));
    await until('the row to go', async () => (await linesOf(tree)).length === 0);
    assert.match(await onDisk('pressmark/dismissed.jsonl'), /"name":"Marwan Okafor"/);
    await execute('pressmark.undoAnnotations');
    await until('the row', async () => (await linesOf(tree)).join() === 'Suggested Names | 1');
  });
});
