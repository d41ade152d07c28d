import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { KnowledgeSummary } from '../../server/protocol';
import { acceptUntil, execute, left, onDisk, pressmark, until, uriOf, writeOutside } from './support';
import { linesOf, nodeAt, type Tree, treeOf } from './treeReading';

const REGISTER = 'pressmark/entities.yaml';
const ARTICLE = 'articles/own/links.txt';
const PEOPLE = 'pressmark/export/known/known-people.ndjson';
const TABLE = 'pressmark/export/known/known-places.csv';

describe('Knowledge bases', () => {
  let api: Api;
  let tree: Tree;
  let register: string;
  const importing = (file: string): Promise<readonly KnowledgeSummary[]> =>
    execute('pressmark.importKnowledge', { files: [uriOf(file)] }) as Promise<readonly KnowledgeSummary[]>;
  const entry = (id: string, type: string, name: string): string => `  - id: ${id}\n    type: ${type}\n    name: ${name} # as printed\n`;

  before(async () => {
    api = await pressmark();
    tree = treeOf(api.views.entities);
    register = await onDisk(REGISTER);
    const known = [
      { id: 'Q900001', name: 'Mara Lindqvist', type: 'human', description: 'minister of fisheries' },
      { id: 'Q900002', name: 'Per Holmgaard', type: 'human' },
      { id: 'Q900004', name: 'Lena Marshfield', type: 'human', description: 'president' },
    ];
    await writeOutside(PEOPLE, `${known.map(each => JSON.stringify(each)).join('\n')}\nnot JSON\n`);
    await writeOutside(TABLE, 'Nummer;name;art\nhttps://www.geonames.org/4711/;Oervik Harbour;town\n');
    await writeOutside(
      ARTICLE,
      'Links\n\nMara Lindqvist met Per Holmgaard. President Lena Marshfield spoke in Oervik Harbour. Mara Lindqvist left.\n',
    );
  });
  beforeEach(async () => {
    const entries =
      entry('mara', 'person', 'Mara Lindqvist') + entry('per', 'person', 'Per Holmgaard') + entry('oervik', 'place', 'Oervik Harbour');
    await writeOutside(REGISTER, `${register.trimEnd()}\n${entries}`);
    await until('the entities', async () => (await linesOf(tree, 'People')).some(line => line.startsWith('Mara Lindqvist | 2 ')));
  });
  afterEach(async () => {
    await execute('workbench.action.closeQuickOpen');
    await execute('pressmark.clearEntitiesFilter');
    await writeOutside(REGISTER, register);
    await until('the register as it was', async () => (await vscode.workspace.openTextDocument(uriOf(REGISTER))).getText() === register);
  });
  after(async () => {
    for (const base of ['known-people', 'known-places']) await execute('pressmark.forgetKnowledge', base);
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
    await vscode.workspace.fs.delete(uriOf('pressmark/export/known'), { recursive: true });
    await execute('workbench.action.closeAllEditors');
  });

  it('are imported outside the folder, and broken lines are named', async () => {
    const [summary] = await importing(PEOPLE);
    assert.deepEqual(summary, { items: 3, broken: 1, cancelled: false, problems: ['Line 4: This line is not JSON.'] });
    for (const folder of ['', 'pressmark', 'pressmark/export/known']) {
      const names = (await vscode.workspace.fs.readDirectory(uriOf(folder))).map(([name]) => name);
      assert.deepEqual(
        names.filter(name => name === 'knowledge' || name.endsWith('.segment')),
        [],
        folder,
      );
    }
  });

  it('ask which columns a table has, where their names do not say', async () => {
    const imported = importing(TABLE);
    let summary: readonly KnowledgeSummary[] | undefined;
    void imported.then(done => {
      summary = done;
    });
    // Enter chooses the identifier, then its column, then confirms.
    await acceptUntil('the import', async () => summary !== undefined);
    assert.equal((await imported)[0]?.items, 1);
  });

  it('link the entities that are beyond doubt, each by an edit of its own that undo takes back', async () => {
    const before = await onDisk(REGISTER);
    const linking = execute('pressmark.linkEntities');
    await acceptUntil('the first link', async () => (await onDisk(REGISTER)).includes('wikidata: Q900001'));
    assert.match(
      await onDisk(REGISTER),
      /name: Mara Lindqvist # as printed\n {4}description: minister of fisheries\n {4}wikidata: Q900001\n {2}- id: per\n/,
    );
    await left(linking);
    const document = await vscode.workspace.openTextDocument(uriOf(REGISTER));
    await until('the register as it was', async () => {
      if (document.getText() === before) return true;
      await vscode.window.showTextDocument(document);
      await execute('undo');
      return document.getText() === before;
    });
    await execute('workbench.action.files.save');
    assert.equal(await onDisk(REGISTER), before);
    assert.ok((await linesOf(tree, 'People')).some(line => line.startsWith('Mara Lindqvist | 2 ')));
  });

  it('link one entity of the view', async () => {
    const linking = execute('pressmark.linkEntity', await nodeAt(tree, 'People', 'Per Holmgaard'));
    await acceptUntil('the link', async () => (await onDisk(REGISTER)).includes('wikidata: Q900002'));
    await left(linking);
    assert.match(await onDisk(REGISTER), /name: Per Holmgaard # as printed\n {4}wikidata: Q900002\n/);
  });

  it('add a suggested name with its link, and the tree has the entity', async () => {
    await execute('pressmark.filterEntities', 'marshfield');
    await until('the suggestion', async () => (await linesOf(tree, 'Suggested Names')).length === 1);
    const linking = execute('pressmark.linkName', await nodeAt(tree, 'Suggested Names', 'Lena Marshfield'));
    await acceptUntil('the entity', async () => (await onDisk(REGISTER)).includes('wikidata: Q900004'));
    await linking;
    assert.match(await onDisk(REGISTER), /name: Lena Marshfield\n {4}description: president\n {4}wikidata: Q900004\n/);
    await until('the entity in the tree', async () => (await linesOf(tree)).join() === 'People | 1');
  });

  it('complete a link in the register', async () => {
    const text = await onDisk(REGISTER);
    const at = text.indexOf('    name: Mara Lindqvist');
    const document = await vscode.workspace.openTextDocument(uriOf(REGISTER));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(builder => builder.insert(document.positionAt(at), '    wikidata: \n'));
    const place = document.positionAt(at + '    wikidata: '.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place);
    assert.ok(list.items.some(({ label, detail }) => label === 'Q900001' && detail === 'Mara Lindqvist, minister of fisheries'));
    await execute('workbench.action.files.revert');
  });
});
