import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { methods, type Status } from '../../server/protocol';
import { ask, execute, folder, pressmark, uriOf, writeOutside } from './support';

describe('The reading of a folder', () => {
  const many = Array.from({ length: 60 }, (_, nth) => `articles/many/${nth}.txt`);
  const text = 'The harbour board met on Monday and spoke about the new ferry, which was late. ';
  const unread = async (): Promise<number> => (await ask<Status>(methods.status, { folder: folder().uri.toString() })).unread;
  before(pressmark);
  after(() => vscode.workspace.fs.delete(uriOf('articles/many'), { recursive: true }));

  /** Reads the folder from the start, with articles that are new to it, and asks to stop all the while. */
  async function stopped(attempt: number): Promise<void> {
    for (const [nth, name] of many.entries()) await writeOutside(name, `Report ${nth} of ${attempt}\n\n${text.repeat(300 * attempt)}\n`);
    const api = await pressmark();
    let isRead = false;
    const read = Promise.resolve(execute('pressmark.restartServer'))
      .then(() => api.ready())
      .then(() => {
        isRead = true;
      });
    while (!isRead) {
      await execute('pressmark.stopReading');
      // It says where nothing is read; VS Code is slow to draw what it said a hundred times.
      await execute('notifications.clearAll');
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    await read;
  }

  it('can be stopped by a command, and goes on by another', async () => {
    // A fast machine may have read all articles before it is asked to stop.
    for (let attempt = 1; attempt <= 4 && (await unread()) === 0; attempt++) await stopped(attempt);
    assert.ok((await unread()) > 0);
    await execute('pressmark.refresh');
    assert.equal(await unread(), 0);
  }).timeout(120_000);
});
