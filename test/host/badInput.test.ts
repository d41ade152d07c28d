import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleItem, Page, Status } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, folder, open, positionOf, pressmark, until, uriOf } from './support';

describe('A folder of bad input', () => {
  before(pressmark);

  it('is read to the end, and what was left out is said', async () => {
    const status = await ask<Status>(methods.status, { folder: folder().uri.toString() });
    assert.equal(status.ready, true);
    const left = status.leftOut.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
    for (const name of ['one-line.txt', 'nul.txt', 'binary.txt']) assert.ok(left.includes(name), `${name} in ${left}`);
    for (const { reason } of status.leftOut) assert.ok(reason.length > 0);
  });

  it('lists the articles that can be read', async () => {
    const { items } = await ask<Page<ArticleItem>>(methods.articles, {
      folder: folder().uri.toString(),
      sort: 'path',
      offset: 0,
      limit: 200,
    });
    const names = items.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
    for (const name of ['good.txt', 'empty.txt', 'crlf.txt', 'bom.txt', 'utf16le.txt', 'latin1.txt']) assert.ok(names.includes(name), name);
  });

  it('still answers in the good article', async () => {
    const { document } = await open('good.txt');
    const hovers = await until(
      'the hover',
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'Tuesday')),
      found => found.length > 0,
    );
    assert.ok(hovers.length > 0);
  });

  it('points at the mistake in the register', async () => {
    await open('pressmark/entities.yaml');
    const problems = await until(
      'a problem in the register',
      () => vscode.languages.getDiagnostics(uriOf('pressmark/entities.yaml')),
      found => found.length > 0,
    );
    assert.ok(problems.every(problem => problem.message.length > 0));
  });
});
