import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MeaningChoices } from '../../server/protocol';
import { methods } from '../../server/protocol';
import {
  acceptUntil,
  ask,
  cardAt,
  chooseBelow,
  execute,
  folder,
  onDisk,
  open,
  openArticle,
  positionOf,
  pressmark,
  until,
  uriOf,
  writeOutside,
} from './support';
import { linesOf, type Tree, treeOf } from './treeReading';

const REGISTER = 'pressmark/entities.yaml';
const ENTRIES = 'pressmark/articles.yaml';
const ARTICLE = 'articles/own/meanings.txt';
const DRC = 'Democratic Republic of the Congo';

describe('Meanings of a name that several entities have', () => {
  let tree: Tree;
  let register: string;
  let entries: string;
  const place = async (): Promise<{ uri: string; position: vscode.Position }> => {
    const { document } = await openArticle(ARTICLE);
    return { uri: document.uri.toString(), position: positionOf(document, 'Congo') };
  };
  const choices = async (): Promise<readonly string[]> => {
    const { uri, position } = await place();
    const { line, character } = position;
    const found = await ask<MeaningChoices>(methods.meaningChoices, { uri, position: { line, character } });
    return found.choices.map(({ where, name }) => `${where}: ${name}`);
  };
  /** Takes the choice so many below the first, which changes a file. */
  async function take(steps: number, file: string, before: string): Promise<void> {
    const { uri, position } = await place();
    const given = { uri, position: { line: position.line, character: position.character } };
    await chooseBelow(
      () => execute('pressmark.chooseMeaning', given),
      steps,
      async () => (await onDisk(file)) !== before,
    );
  }
  /** The row of the entity that is meant, with how often it is mentioned. */
  const row = async (): Promise<string | undefined> => (await linesOf(tree, 'Places')).find(line => line.startsWith(DRC));
  const isMeant = (means: boolean) =>
    until(`the name to be ${means ? 'chosen' : 'ambiguous'}`, async () => (await cardAt(ARTICLE, 'Congo')).includes('could be:') !== means);
  async function undone(file: string, before: string): Promise<void> {
    const { document } = await open(file);
    await until('the file as it was', async () => {
      if (document.getText() !== before) await execute('undo');
      return document.getText() === before;
    });
    await execute('workbench.action.files.save');
    assert.equal(await onDisk(file), before);
  }

  before(async () => {
    tree = treeOf((await pressmark()).views.entities);
    await writeOutside(
      ARTICLE,
      '---\noutlet: The Harbour Post\n---\nThe border\n\nThey crossed into Congo on Monday. Abiy Ahmed waited for them at the harbour.\n',
    );
    register = await onDisk(REGISTER);
    entries = await onDisk(ENTRIES);
    // In a virtual workspace the editor forgets what can be undone in a file that it closes.
    await open(REGISTER);
    await open(ENTRIES);
    await isMeant(false);
  });
  after(async () => {
    await writeOutside(REGISTER, register);
    await writeOutside(ENTRIES, entries);
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
    await execute('workbench.action.closeAllEditors');
  });

  it('are chosen for the article by one command, which one undo takes back', async () => {
    const [without, { uri, position }] = [await row(), await place()];
    const given = { uri, position: { line: position.line, character: position.character }, entity: 'dr-congo' };
    await execute('pressmark.chooseMeaning', given);
    assert.match(await onDisk(ENTRIES), /\n {2}articles\/own\/meanings\.txt:\n {4}meanings:\n {6}- dr-congo\n/);
    assert.equal((await onDisk(ENTRIES)).replace(/\n {2}articles\/own\/meanings\.txt:\n.*\n.*(?=\n)/, ''), entries);
    await isMeant(true);
    assert.match(await cardAt(ARTICLE, 'Congo'), /You chose this for this article\./);
    await until('the mention in the tree', async () => (await row()) !== without);
    await undone(ENTRIES, entries);
    await isMeant(false);
    await until('the tree as it was', async () => (await row()) === without);
  });

  it('are chosen in a menu for all articles of the outlet, and for those that name a companion', async () => {
    for (const [where, field] of [
      [`In all articles of The Harbour Post: ${DRC}`, 'meantIn: [The Harbour Post]'],
      [`In all articles that name Abiy Ahmed: ${DRC}`, 'meantWith: [abiy-ahmed]'],
    ] as const) {
      const without = await row();
      const steps = (await choices()).indexOf(where);
      assert.ok(steps > 1, where);
      await take(steps, REGISTER, register);
      const written = await onDisk(REGISTER);
      assert.equal(written.replace(`    ${field}\n`, ''), register);
      assert.ok(written.slice(written.indexOf('id: dr-congo'), written.indexOf('id: republic-of-the-congo')).includes(field), written);
      await isMeant(true);
      await until('the mention in the tree', async () => (await row()) !== without);
      await undone(REGISTER, register);
      await isMeant(false);
      await until('the tree as it was', async () => (await row()) === without);
    }
  });

  it('are offered at the cursor, for the article first', async () => {
    const { position } = await place();
    vscode.window.activeTextEditor!.selection = new vscode.Selection(position, position);
    const choosing = execute('pressmark.chooseMeaning');
    await acceptUntil('the choice', async () => (await onDisk(ENTRIES)).includes('- dr-congo'));
    await choosing;
    await isMeant(true);
    await undone(ENTRIES, entries);
  });

  it('are asked for again when the choice or the rule is taken back', async () => {
    const { uri, position } = await place();
    const given = { uri, position: { line: position.line, character: position.character } };
    const outlet = `In all articles of The Harbour Post: ${DRC}`;
    for (const [file, before, choose] of [
      [ENTRIES, entries, () => execute('pressmark.chooseMeaning', { ...given, entity: 'dr-congo' })],
      [REGISTER, register, async () => take((await choices()).indexOf(outlet), REGISTER, register)],
    ] as const) {
      const without = await row();
      await choose();
      await isMeant(true);
      await until('the mention in the tree', async () => (await row()) !== without);
      const chosen = await onDisk(file);
      const again = (await choices()).indexOf('No rule: Ask again');
      assert.ok(again > 0, (await choices()).join('; '));
      await take(again, file, chosen);
      assert.equal(await onDisk(file), before);
      await isMeant(false);
      await until('the tree as it was', async () => (await row()) === without);
      await undone(file, chosen);
      await isMeant(true);
      await until('the mention in the tree again', async () => (await row()) !== without);
      await undone(file, before);
      await isMeant(false);
    }
  });

  it('follow an entity that is merged into another, or has another id, in the same edit', async () => {
    const { uri, position } = await place();
    await execute('pressmark.chooseMeaning', { uri, position: { line: position.line, character: position.character }, entity: 'dr-congo' });
    const chosen = await onDisk(ENTRIES);
    const given = { folder: folder().uri.toString(), entity: 'dr-congo', name: DRC, into: 'republic-of-the-congo' };
    const merging = execute('pressmark.mergeEntity', given);
    await acceptUntil('the merger', async () => !(await onDisk(REGISTER)).includes('dr-congo'));
    await merging;
    assert.equal(await onDisk(ENTRIES), chosen.replace('- dr-congo', '- republic-of-the-congo'));
    await until('one row', async () => (await row()) === undefined);
    // One undo takes back both files.
    await undone(REGISTER, register);
    const entriesFile = await vscode.workspace.openTextDocument(uriOf(ENTRIES));
    assert.equal(entriesFile.getText(), chosen);
    await entriesFile.save();
    await until('both rows', async () => (await row()) !== undefined);

    const { document } = await open(REGISTER);
    const at = positionOf(document, 'dr-congo');
    const edit = await execute<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'congo-kinshasa');
    assert.deepEqual(
      edit.entries().map(([file]) => vscode.workspace.asRelativePath(file, false)),
      [REGISTER, ENTRIES],
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const [file] of edit.entries()) await (await vscode.workspace.openTextDocument(file)).save();
    assert.equal(await onDisk(REGISTER), register.replace('dr-congo', 'congo-kinshasa'));
    assert.equal(await onDisk(ENTRIES), chosen.replace('- dr-congo', '- congo-kinshasa'));
    await isMeant(true);
    await undone(REGISTER, register);
    assert.equal((await vscode.workspace.openTextDocument(uriOf(ENTRIES))).getText(), chosen);
  });
});
