import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, CleanedPlace, CleanSummary } from '../../server/protocol';
import { methods } from '../../server/protocol';
import {
  ask,
  askAt,
  cardText,
  execute,
  onDisk,
  openArticle,
  placeTexts,
  problemCodes,
  rangeOf,
  replaceInBuffer,
  revertAndClose,
  until,
  uriOf,
  writeOutside,
} from './support';

const ARTICLE = 'articles/delta-dispatch/fourth-filling.txt';
const COPY = `pressmark/cleaned/${ARTICLE}`;

/** What is selected in front, and where. */
function selected(): string {
  const { document, selection } = vscode.window.activeTextEditor!;
  return `${vscode.workspace.asRelativePath(document.uri, false)}: ${document.getText(selection)}`;
}

describe('A cleaned copy in the editor', () => {
  let source: string;
  before(async () => {
    source = await onDisk(ARTICLE);
    await execute<CleanSummary>('pressmark.writeCleaned', uriOf(ARTICLE), { confirm: false });
  });

  it('is read as its article is: cards, definitions, references, symbols', async () => {
    await openArticle(COPY);
    const [card] = await askAt<vscode.Hover>('vscode.executeHoverProvider', COPY, 'Ethiopia');
    assert.match(cardText([card!]), /Ethiopia/);
    const definitions = await askAt<vscode.Location>('vscode.executeDefinitionProvider', COPY, 'Ethiopia');
    const places = await placeTexts(definitions);
    assert.ok(places.length > 0 && places.every(place => /Ethiopia/.test(place)), places.join());
    const references = await placeTexts(await askAt<vscode.Location>('vscode.executeReferenceProvider', COPY, 'Ethiopia'));
    assert.ok(references.some(place => place.startsWith(`${COPY}: `)) && references.some(place => place.startsWith('articles/')));
    const symbols = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uriOf(COPY));
    assert.ok(symbols.length > 0);
  });

  it('leads to the same words of its source, while it is typed in, too', async () => {
    const editor = await openArticle(COPY);
    const words = firstWordsBehindACut(editor.document.getText(), source);
    await replaceInBuffer(editor.document, words, `Typed in. ${words}`);
    editor.selection = new vscode.Selection(rangeOf(editor.document, words).start, rangeOf(editor.document, words).end);
    await execute('pressmark.goToSource');
    assert.equal(selected(), `${ARTICLE}: ${words}`);
    await execute('pressmark.goToCleaned');
    assert.equal(selected(), `${COPY}: ${words}`);
    await revertAndClose();
  });

  it('is annotated at its source', async () => {
    const editor = await openArticle(COPY);
    const words = firstWordsBehindACut(editor.document.getText(), source);
    const range = rangeOf(editor.document, words);
    const made = await execute<AnnotationItem>('pressmark.annotate', { uri: uriOf(COPY).toString(), range, note: 'from the copy' });
    assert.equal(made.uri, uriOf(COPY).toString());
    const [place] = await ask<{ items: AnnotationItem[] }>(methods.annotations, {
      folder: vscode.workspace.workspaceFolders![0]!.uri.toString(),
      uri: uriOf(ARTICLE).toString(),
      offset: 0,
      limit: 10,
    }).then(({ items }) => items.filter(({ id }) => id === made.id));
    const document = await vscode.workspace.openTextDocument(uriOf(ARTICLE));
    const { start, end } = place!.range!;
    assert.equal(document.getText(new vscode.Range(start.line, start.character, end.line, end.character)), words);
    await ask(methods.deleteAnnotation, { folder: vscode.workspace.workspaceFolders![0]!.uri.toString(), id: made.id });
  });

  it('says that it is outdated, and offers to be written again', async () => {
    const { document } = await openArticle(ARTICLE);
    await replaceInBuffer(document, 'Ethiopia', 'Old Ethiopia');
    const copy = await openArticle(COPY);
    await until('the note', () => problemCodes(COPY).includes('stale-cleaned'));
    const first = copy.document.lineAt(0).range;
    const fixes = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uriOf(COPY), first);
    assert.ok(fixes.some(({ title }) => title === 'Write This Cleaned Copy Again'));
    await openArticle(ARTICLE);
    await revertAndClose();
    await until('the note to go', () => !problemCodes(COPY).includes('stale-cleaned'));
  });

  it('is reviewed cut by cut, and its preview follows', async () => {
    await execute('workbench.action.closeAllEditors');
    const factsBefore = await onDisk('pressmark/articles.yaml');
    const reviewed = execute('pressmark.reviewCuts', uriOf(ARTICLE));
    const preview = () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'pressmark-cleaned')?.document;
    await until('the preview', () => preview() !== undefined);
    const before = preview()!.getText();
    let done = false;
    void reviewed.then(() => {
      done = true;
    });
    // The list takes keys a moment after it is shown: all that is checked is unchecked, and then taken.
    await until('the list to be taken', async () => {
      await execute('workbench.action.quickOpenSelectNext');
      await execute('workbench.action.quickPickManyToggle');
      await new Promise(resolve => setTimeout(resolve, 300));
      await execute('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise(resolve => setTimeout(resolve, 500));
      return done;
    });
    await until('the preview to follow', () => preview()!.getText() !== before);
    const facts = await onDisk('pressmark/articles.yaml');
    assert.match(facts, /keep:/);
    const place = await ask<CleanedPlace | null>(methods.cleanedPlace, {
      uri: uriOf(ARTICLE).toString(),
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    });
    assert.ok(place !== null);
    await execute('workbench.action.closeAllEditors');
    await writeOutside('pressmark/articles.yaml', factsBefore);
  });
});

/** The first words of a line of the copy that is further down in the source. */
function firstWordsBehindACut(copy: string, source: string): string {
  const lines = copy.split(/\r?\n/).filter(line => line.length > 30 && source.indexOf(line) > copy.indexOf(line));
  return lines[0]!.slice(0, 30);
}
