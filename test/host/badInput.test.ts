import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, ArticleItem, CleanSummary, Page, Status } from '../../server/protocol';
import { methods } from '../../server/protocol';
import {
  ask,
  cardAt,
  cardText,
  execute,
  folder,
  onDisk,
  positionOf,
  pressmark,
  problemsOf,
  replaceInBuffer,
  revertAndClose,
  until,
  uriOf,
  writeOutside,
} from './support';

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

  it('is read in the encodings that its files have', async () => {
    for (const name of ['crlf.txt', 'bom.txt', 'utf16le.txt', 'utf16be.txt']) {
      assert.match(await cardAt(name, 'Tuesday'), /2018-09-04/, name);
    }
  });

  it('marks the files that are left out, and says why', async () => {
    for (const [name, reason] of [
      ['one-line.txt', /maxSizeKB/],
      ['binary.txt', /does not read this file/],
    ] as const) {
      const [problem] = await until(
        name,
        () => problemsOf(name),
        ({ length }) => length > 0,
      );
      assert.equal(problem?.code, 'file-left-out');
      assert.match(problem?.message ?? '', reason);
    }
  });

  it('points at the mistakes in Pressmark’s own files, and keeps what can be read', async () => {
    const mistakes = async (name: string): Promise<string> => {
      const found = await until(
        `mistakes in ${name}`,
        () => problemsOf(name),
        ({ length }) => length > 0,
      );
      return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`).join('\n');
    };
    assert.match(await mistakes('pressmark/entities.yaml'), /^[56]: /m);
    assert.match(await mistakes('pressmark/articles.yaml'), /^3: .*yesterday|yesterday.*\n?/m);
    assert.match(await mistakes('pressmark/articles.yaml'), /^4: .*colour/m);
    assert.match(await mistakes('pressmark/codebook.yaml'), /^1: /m);
    assert.match(await mistakes('pressmark/annotations/someone/good.txt.jsonl'), /^1: [\s\S]*^2: /m);
    assert.match(await cardAt('good.txt', 'Ettrick'), /\*\*Ettrick\*\* · place/);
  });

  it('takes no name into a register that cannot be read, which stays as it is to the letter', async () => {
    const register = await onDisk('pressmark/entities.yaml');
    await execute('pressmark.addToRegister', { uri: uriOf('good.txt').toString(), name: 'Evry', type: 'place' });
    assert.equal(await onDisk('pressmark/entities.yaml'), register);
  });

  it('takes annotations and writes cleaned copies anyway', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } };
    const made = await ask<AnnotationItem>(methods.annotate, { uri: uriOf('good.txt').toString(), range, note: 'the town' });
    assert.equal(made.quote, 'ETTRICK');
    const summary = await execute<CleanSummary>('pressmark.writeAllCleaned');
    assert.ok(summary.written.some(uri => uri.endsWith('/good.txt')));
    assert.equal(await onDisk('pressmark/cleaned/empty.txt'), '');
  });

  it('answers in an article that was deleted while it was open, until it is closed', async () => {
    await writeOutside('fleeting.txt', 'Council meets\n\nETTRICK, Sept 4, 2018 – The council of Ettrick met on Tuesday.\n');
    const uri = uriOf('fleeting.txt');
    // Opened by name: a document that a test opens itself stays open for minutes after its editor is closed.
    await execute('vscode.open', uri);
    const { document } = (await until(
      'the editor',
      () => vscode.window.activeTextEditor,
      editor => editor?.document.uri.toString() === uri.toString(),
    )) as vscode.TextEditor;
    const at = positionOf(document, 'Tuesday');
    await replaceInBuffer(document, 'Tuesday', 'Monday');
    await vscode.workspace.fs.delete(uri);
    const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    assert.match(cardText(hovers), /2018-09-03/);
    await revertAndClose();
    const names = async () => {
      const all = { folder: folder().uri.toString(), sort: 'path', offset: 0, limit: 200 };
      return (await ask<Page<ArticleItem>>(methods.articles, all)).items.map(({ uri }) => uri);
    };
    await until('it to be gone', async () => !(await names()).includes(uriOf('fleeting.txt').toString()));
  });
});
