import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Status } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, cardAt, execute, exists, folder, onDisk, open, openArticle, pressmark, until, uriOf, writeOutside } from './support';
import { childrenOf, treeOf } from './treeReading';

const REGISTER = 'pressmark/entities.yaml';
const CODEBOOK = 'pressmark/codebook.yaml';

describe('A folder that was never set up', () => {
  it('is left alone', async () => {
    const api = await pressmark();
    assert.equal(api.client, undefined);
    const { document } = await open('first.txt');
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(await childrenOf(treeOf(api.views.articles)), []);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    assert.ok(!(await exists('pressmark')));
  });

  it('is set up by a command, which opens the register', async () => {
    await execute('pressmark.setUp');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(REGISTER).toString());
    assert.match(await onDisk(REGISTER), /^# The register[\s\S]*# {3}- id: marie-curie/);
    assert.match(await onDisk(CODEBOOK), /tags:\n {2}- name:/);
    const status = await until(
      'the articles to be read',
      () => ask<Status>(methods.status, { folder: folder().uri.toString() }),
      ({ ready, setUp }) => ready && setUp,
    );
    assert.equal(status.articles, 2);
    assert.deepEqual(vscode.languages.getDiagnostics(uriOf(REGISTER)), []);
  });

  it('opens articles read-only from then on, until one is unlocked', async () => {
    const editor = await openArticle('first.txt');
    const before = editor.document.getText();
    const type = async (text: string) => {
      await vscode.window.showTextDocument(editor.document);
      await execute('type', { text });
    };
    await until('a lock', async () => {
      await type('x');
      if (editor.document.getText() === before) return true;
      await execute('undo');
      return false;
    });
    await execute('pressmark.unlockArticle');
    await type('x');
    await until('the letter', () => editor.document.getText() === `x${before}`);
    await execute('workbench.action.files.revert');
    await execute('pressmark.lockArticle');
    await type('x');
    assert.equal(editor.document.getText(), before);
    const register = await open(REGISTER);
    await vscode.window.showTextDocument(register.document);
    await execute('type', { text: '#' });
    assert.match(register.document.getText(), /^##/);
    await execute('workbench.action.files.revert');
  });

  it('has articles then, whose dates are valued', async () => {
    const { document } = await openArticle('first.txt');
    assert.equal(document.languageId, 'article');
    assert.match(await cardAt('first.txt', 'Tuesday'), /2018-09-04/);
    const { views } = await pressmark();
    assert.equal((await childrenOf(treeOf(views.articles))).length, 2);
  });

  it('finds an entity as soon as it is written in the register', async () => {
    await writeOutside(REGISTER, 'entities:\n  - id: marie-curie\n    type: person\n    name: Marie Curie\n');
    await until('the mention', async () => /\*\*Marie Curie\*\* · person/.test(await cardAt('second.txt', 'Marie Curie')));
  });

  it('keeps the existing files when it is set up again', async () => {
    const register = await onDisk(REGISTER);
    await vscode.workspace.fs.delete(uriOf(CODEBOOK));
    await execute('pressmark.setUp');
    assert.equal(await onDisk(REGISTER), register);
    await until('the codebook', () => exists(CODEBOOK));
    const codebook = await onDisk(CODEBOOK);
    await writeOutside(CODEBOOK, `# mine\n${codebook}`);
    await execute('pressmark.setUp');
    assert.equal(await onDisk(CODEBOOK), `# mine\n${codebook}`);
  });

  it('is left alone again when pressmark/ is taken away', async () => {
    await vscode.workspace.fs.delete(uriOf('pressmark'), { recursive: true });
    const { document } = await open('first.txt');
    await until('plain text', () => document.languageId === 'plaintext');
    const api = await pressmark();
    await until('the server to end', () => api.client === undefined);
  });
});
