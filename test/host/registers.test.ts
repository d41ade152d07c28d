import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import type { ExportSummary, RegisterSummary } from '../../server/protocol';
import { execute, onDisk, pressmark, until, uriOf, writeOutside } from './support';
import { linesOf, type Tree, treeOf } from './treeReading';

const REGISTER = 'pressmark/entities.yaml';
const FILE = 'pressmark/export/given/entities.csv';

describe('The register in other forms', () => {
  let api: Api;
  let tree: Tree;
  let register: string;
  const importing = () =>
    execute('pressmark.importRegister', { format: 'entities-csv', file: uriOf(FILE).toString() }) as Promise<RegisterSummary>;

  before(async () => {
    api = await pressmark();
    tree = treeOf(api.views.entities);
    register = await onDisk(REGISTER);
  });
  afterEach(async () => {
    await writeOutside(REGISTER, register);
    await until('the register as it was', async () => (await vscode.workspace.openTextDocument(uriOf(REGISTER))).getText() === register);
  });
  after(async () => {
    await vscode.workspace.fs.delete(uriOf('pressmark/export/given'), { recursive: true });
    await execute('workbench.action.closeAllEditors');
  });

  it('goes out, and comes back without a change', async () => {
    for (const format of ['entities-csv', 'entities-jsonld', 'openrefine', 'spacy-ruler']) {
      const out = uriOf('pressmark/export/given');
      const { written } = (await execute('pressmark.exportRegister', { format, out: out.toString() })) as ExportSummary;
      const summary = (await execute('pressmark.importRegister', { format, file: written[0] })) as RegisterSummary;
      assert.deepEqual([summary.edit, summary.added, summary.completed, summary.problems], [null, 0, 0, []], format);
    }
    assert.equal(await onDisk(REGISTER), register);
  });

  it('gets new entities below the last one, which one undo of its file takes back', async () => {
    await writeOutside(FILE, 'id,type,name,aliases,wikidata\nmara,person,Mara Lindqvist,M. Lindqvist,Q900001\n,place,Oervik Harbour,,\n');
    const summary = await importing();
    assert.deepEqual([summary.added, summary.completed, summary.problems], [2, 0, []]);
    assert.equal(
      await onDisk(REGISTER),
      `${register.trimEnd()}\n  - id: mara\n    type: person\n    name: Mara Lindqvist\n    aliases: [M. Lindqvist]\n    wikidata: Q900001\n  - id: oervik-harbour\n    type: place\n    name: Oervik Harbour\n`,
    );
    await until('the entity in the tree', async () => (await linesOf(tree, 'People')).some(line => line.startsWith('Mara Lindqvist')));
    await vscode.window.showTextDocument(uriOf(REGISTER));
    await execute('undo');
    await execute('workbench.action.files.save');
    assert.equal(await onDisk(REGISTER), register);
    await until('the tree as it was', async () => !(await linesOf(tree, 'People')).some(line => line.startsWith('Mara Lindqvist')));
  });

  it('is never written over: what differs is listed', async () => {
    await writeOutside(FILE, 'id,type,name\nabiy-ahmed,place,Abiy Ahmed\n');
    const summary = await importing();
    assert.equal(summary.edit, null);
    assert.equal(await onDisk(REGISTER), register);
    assert.match(summary.problems.join('\n'), /the register has the type "person", the file "place"\. The register was kept\./);
  });
});
