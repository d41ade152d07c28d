import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Status } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, filesBelow, folder, pressmark, until } from './support';

describe('The extension', () => {
  it('starts by itself where a folder holds pressmark/ and reads every article', async () => {
    await until('the extension to start', () => vscode.extensions.getExtension('pressmark.pressmark')?.isActive === true);
    await pressmark();
    const status = await ask<Status>(methods.status, { folder: folder().uri.toString() });
    assert.equal(status.ready, true);
    assert.equal(status.setUp, true);
    assert.deepEqual(status.leftOut, []);
    const files = (await filesBelow('articles')).filter(name => name.endsWith('.txt'));
    assert.ok(files.length >= 8);
    assert.ok(status.articles >= files.length);
    assert.ok(status.entities > 0 && status.mentions > 0);
  });

  it('contributes every command that its menus and keys name', async () => {
    const manifest = vscode.extensions.getExtension('pressmark.pressmark')!.packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    const declared: string[] = manifest.contributes.commands.map((command: { command: string }) => command.command);
    assert.ok(declared.length > 0);
    assert.deepEqual(
      declared.filter(command => !known.has(command)),
      [],
    );
  });
});
