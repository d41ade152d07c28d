import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exists, open } from './support';

describe('A folder of texts that is not a project', () => {
  it('does not start the extension, whatever is opened and searched in it', async () => {
    assert.equal((await open('first.txt')).document.languageId, 'plaintext');
    assert.equal((await open('README.md')).document.languageId, 'markdown');
    assert.equal((await vscode.workspace.findFiles('*.txt')).length, 2);
    assert.equal(vscode.extensions.getExtension('pressmark.pressmark')?.isActive, false);
    assert.ok(!(await exists('pressmark')));
  });
});
