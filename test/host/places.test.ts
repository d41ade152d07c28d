import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CleanSummary, ExportSummary, ImportSummary } from '../../server/protocol';
import { execute, exists, folder, onDisk, positionOf, pressmark, uriOf } from './support';
import { childrenOf, type Node, type Tree, treeOf } from './treeReading';

describe('A command of a menu', () => {
  let articles: Tree;
  let rows: Node[];
  before(async () => {
    articles = treeOf((await pressmark()).views.articles);
    rows = await childrenOf(articles);
  });

  it('is about the whole folder in the title of a view, though the editor passes the row that has the focus', async () => {
    const summary = await execute<CleanSummary>('pressmark.writeAllCleaned', rows[0], [rows[0]]);
    assert.equal(summary.written.length + summary.unchanged + summary.skipped.length, rows.length);
  });

  it('is about all selected rows in the menu of one of them, and about a row that is not among them alone', async () => {
    const several = await execute<CleanSummary>('pressmark.writeSelectedCleaned', rows[0], rows.slice(0, 3));
    assert.equal(several.written.length + several.unchanged, 3);
    await execute('pressmark.compareArticles', rows[0], [rows[0], rows[1]]);
    const { label } = vscode.window.tabGroups.activeTabGroup.activeTab!;
    assert.match(label, / ↔ /);
    await vscode.workspace.fs.delete(uriOf('pressmark/cleaned'), { recursive: true });
  });
});

describe('Export', () => {
  before(pressmark);

  it('refuses a folder that holds articles, whose texts would be read as articles', async () => {
    for (const out of [folder().uri, uriOf('articles'), uriOf('articles/meridian')]) {
      assert.equal(await execute('pressmark.exportAnnotations', { format: 'brat', out }), undefined);
    }
    assert.ok(!(await exists('articles/meridian/talks-stall.ann')));
  });

  it('writes to pressmark/export/<format>, whose files are not articles', async () => {
    const tree = treeOf((await pressmark()).views.articles);
    const before = (await childrenOf(tree)).length;
    const out = uriOf('pressmark/export/timeml');
    const summary = await execute<ExportSummary>('pressmark.exportAnnotations', { format: 'timeml', out });
    assert.ok(summary.written.length > 0 && summary.written.every(uri => uri.startsWith(`${out.toString()}/`)));
    assert.equal((await childrenOf(tree)).length, before);
    await vscode.workspace.fs.delete(uriOf('pressmark/export'), { recursive: true });
  });

  it('comes back by an import, as annotations of whom the file names or the user is', async () => {
    const article = 'articles/meridian/talks-stall.txt';
    const text = await onDisk(article);
    const quote =
      text
        .split('\n')
        .find(line => line.length > 60)
        ?.slice(0, 40) ?? '';
    const file = uriOf('pressmark/export/tagged.csv');
    const rows = [
      ['article', 'quote', 'tag', 'annotator'],
      [article, quote, 'claim', 'tagger'],
      [article, 'not in the article', 'claim', 'tagger'],
    ];
    const csv = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(csv));
    const summary = await execute<ImportSummary>('pressmark.importAnnotations', { format: 'csv', files: [file] });
    assert.equal(summary.added, 2);
    assert.match(summary.problems.join(), /1 annotation was imported without a place/);
    const lines = await onDisk(`pressmark/annotations/tagger/${article}.jsonl`);
    assert.equal(lines.trim().split('\n').length, 2);
    assert.ok(lines.includes(JSON.stringify(quote)));
    await vscode.workspace.fs.delete(uriOf('pressmark/annotations/tagger'), { recursive: true });
    await vscode.workspace.fs.delete(uriOf('pressmark/export'), { recursive: true });
  });

  it('lists what was left out in a document', async () => {
    const { lists } = await pressmark();
    await lists.show('Left out', ['Left out of the brat export:', '', '- 2 orphans']);
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(), 'Left out of the brat export:\n\n- 2 orphans\n');
    assert.ok(!(await vscode.workspace.fs.isWritableFileSystem(document.uri.scheme)));
  });
});

describe('The word at the cursor', () => {
  const NAMES = ['Hugo', 'Herat', "O'Neill", 'O’Neill', 'Jean-Luc', 'Łódź', 'Łódź'.normalize('NFD'), '北京', 'U.S.', '2018', 'Zürich'];

  it('is a name of any shape', async () => {
    const content = `Names\n\n${NAMES.map(name => `(${name})`).join(' met ')}.\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'article', content });
    for (const name of NAMES) {
      const range = document.getWordRangeAtPosition(positionOf(document, `(${name})`).translate(0, 2));
      assert.equal(range && document.getText(range), name);
    }
  });
});
