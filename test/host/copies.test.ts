import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, CopySuggestionItem } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { acceptUntil, ask, cardAt, execute, folder, open, pressmark, uriOf } from './support';

const ARTICLE = 'articles/meridian/talks-stall.txt';
const COPY = 'articles/meridian/second-filling.txt';
const QUOTE = 'A treaty that Britain brokered in 1929';

describe('An annotation in copies', () => {
  let asked = { folder: '' };
  before(async () => {
    await (await pressmark()).ready();
    asked = { folder: folder().uri.toString() };
  });
  const offered = (id: string) => ask<CopySuggestionItem[]>(methods.copySuggestions, { ...asked, id });

  it('is offered in another article, made when it is accepted, taken back, and offered no more when it is dismissed', async () => {
    const { document } = await open(ARTICLE);
    const at = document.positionAt(document.getText().indexOf(QUOTE));
    const range = new vscode.Range(at, at.translate(0, QUOTE.length));
    const made = await execute<AnnotationItem>('pressmark.annotate', { uri: document.uri.toString(), range, tag: 'claim' });
    const [suggestion, ...others] = await offered(made.id);
    assert.deepEqual([suggestion?.uri, suggestion?.quote, others.length], [uriOf(COPY).toString(), QUOTE, 0]);
    assert.match(await cardAt(ARTICLE, QUOTE), /\[Annotate in 1 Copy\]\(command:pressmark\.annotateCopies\?/);
    const suggestions = [{ id: made.id, uri: suggestion?.uri }];
    assert.equal(await execute<number>('pressmark.annotateCopies', { ...asked, suggestions, decision: 'accept' }), 1);
    assert.deepEqual(await offered(made.id), []);
    assert.doesNotMatch(await cardAt(ARTICLE, QUOTE), /Annotate in/);
    await execute('pressmark.undoAnnotations');
    assert.equal((await offered(made.id)).length, 1);
    const copy = await open(COPY);
    const start = copy.document.positionAt(copy.document.getText().indexOf(QUOTE));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      copy.document.uri,
      new vscode.Range(start, start),
    );
    const never = actions.find(({ title }) => title === `Never Offer claim for "${QUOTE}" Here`);
    await execute('pressmark.annotateCopies', ...(never?.command?.arguments ?? []));
    assert.deepEqual(await offered(made.id), []);
    await execute('pressmark.undoAnnotations');
    assert.equal((await offered(made.id)).length, 1);
    await ask(methods.deleteAnnotation, { ...asked, id: made.id });
  });

  it('is made in the copies that a card leads to and the menu lists', async () => {
    const { document } = await open(ARTICLE);
    const at = document.positionAt(document.getText().indexOf(QUOTE));
    const range = new vscode.Range(at, at.translate(0, QUOTE.length));
    const made = await execute<AnnotationItem>('pressmark.annotate', { uri: document.uri.toString(), range, tag: 'claim' });
    const position = { line: at.line, character: at.character + 1 };
    void execute('pressmark.annotateCopies', { uri: document.uri.toString(), position });
    await acceptUntil('the annotation in the copy', async () => (await offered(made.id)).length === 0);
    await execute('pressmark.undoAnnotations');
    assert.equal((await offered(made.id)).length, 1);
    await ask(methods.deleteAnnotation, { ...asked, id: made.id });
  });
});
