import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { methods, type Status } from '../../server/protocol';
import { ask, execute, folder, pressmark, uriOf, writeOutside } from './support';

describe('The reading of a folder', () => {
  const many = Array.from({ length: 60 }, (_, nth) => `articles/many/${nth}.txt`);
  const text = 'The harbour board met on Monday and spoke about the new ferry, which was late. '.repeat(300);
  const unread = async (): Promise<number> => (await ask<Status>(methods.status, { folder: folder().uri.toString() })).unread;
  before(async () => {
    await pressmark();
    for (const [nth, name] of many.entries()) await writeOutside(name, `Report ${nth}\n\n${text}\n`);
  });
  after(() => vscode.workspace.fs.delete(uriOf('articles/many'), { recursive: true }));

  it('can be stopped by a command, and goes on by another', async () => {
    const api = await pressmark();
    let isRead = false;
    const read = Promise.resolve(execute('pressmark.restartServer'))
      .then(() => api.ready())
      .then(() => {
        isRead = true;
      });
    while (!isRead) {
      await execute('pressmark.stopReading');
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    await read;
    assert.ok((await unread()) > 0);
    await execute('pressmark.refresh');
    assert.equal(await unread(), 0);
  });
});
