import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { columnMemory } from '../../client/commands/columnMemory';
import type { ArticlesSummary } from '../../server/protocol';
import { madePdf } from '../support/madePdf';
import { acceptUntil, execute, exists, onDisk, pressmark, until, uriOf, writeOutside } from './support';

const TABLE = 'pressmark/export/table/articles.csv';
const DROPPED = 'pressmark/export/table/dropped.csv';
const EXPORT = 'articles/exported/nexis.txt';
const IMPORTED = [
  'articles/2021-03-04-crews-walk-out.txt',
  'articles/2021-03-05-crews-return.txt',
  'articles/2021-03-06-crews-sing.txt',
  'articles/2021-03-07-crews-dance.txt',
];

const PAGES = [
  ['articles/2021-04-20-kelp-is-dear.txt', 'Kelp is dear'],
  ['articles/2021-04-21-crews-rest.txt', 'Crews rest'],
] as const;

const text = (nth: number): string =>
  `The crews said on day ${nth} that they had waited long enough, and the owners said that nothing was left to say.`;
const document = (nth: number, title: string): string => `
                               ${nth} of 2 DOCUMENTS

                              The Harbour Ledger

                             March ${nth + 3}, 2021 Thursday

${title}

LENGTH: 22 words

${text(nth)}

LOAD-DATE: March 9, 2021
`;

describe('Importing articles', () => {
  before(async () => {
    await pressmark();
    await writeOutside(
      TABLE,
      `title,date,outlet,text\nCrews walk out,2021-03-04,Ledger,"${text(1)}"\nCrews return,2021-03-05,Ledger,"${text(2)}"\n`,
    );
  });
  after(async () => {
    await execute('workbench.action.closeAllEditors');
    for (const folder of ['pressmark/export/table', 'articles/exported', 'pressmark/imports'])
      await vscode.workspace.fs.delete(uriOf(folder), { recursive: true });
    for (const file of [...IMPORTED, ...PAGES.map(([name]) => name)]) if (await exists(file)) await vscode.workspace.fs.delete(uriOf(file));
  });

  it('writes one file an article, with a report', async () => {
    const given = { files: [uriOf(TABLE).toString()], confirm: false };
    const summary = (await execute('pressmark.importArticles', given)) as ArticlesSummary;
    assert.deepEqual([summary.written, summary.left], [2, []]);
    for (const file of IMPORTED.slice(0, 2))
      assert.match(await onDisk(file), /^---\ntitle: Crews [\s\S]*\n---\n\nThe crews said on day \d/);
    assert.match(await onDisk(vscode.workspace.asRelativePath(vscode.Uri.parse(summary.report ?? ''), false)), /2 articles, 2 imported/);
    const again = (await execute('pressmark.importArticles', given)) as ArticlesSummary;
    assert.deepEqual([again.written, again.known], [0, 2]);
  });

  it('reads web pages, mails and PDF by scripts that are loaded for them', async () => {
    const paragraphs = [1, 2, 3].map(text);
    const page = `<!doctype html><html><head><title>Kelp is dear | Ledger</title><meta property="article:published_time" content="2021-04-20">
<meta property="og:title" content="Kelp is dear"></head><body><nav><a href="/a">Home</a></nav>
<article><h1>Kelp is dear</h1>${paragraphs.map(each => `<p>${each}</p>`).join('\n')}</article></body></html>`;
    const mail = `From: Lena Quist <lena@example.org>\nTo: all@example.org\nSubject: Crews rest\nDate: Wed, 21 Apr 2021 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${paragraphs.join('\n\n')}\n`;
    await writeOutside('pressmark/export/table/page.html', page);
    await writeOutside('pressmark/export/table/one.eml', mail);
    const lines = ['The kelp was dry, and nobody came for it.', 'The growers said that they would wait.'];
    const pdf = madePdf([lines.map((line, at) => ({ text: line, x: 72, y: 700 - 14 * at, size: 11 }))]);
    await vscode.workspace.fs.writeFile(uriOf('pressmark/export/table/one.pdf'), pdf);
    const files = ['page.html', 'one.eml', 'one.pdf'].map(name => uriOf(`pressmark/export/table/${name}`).toString());
    const summary = (await execute('pressmark.importArticles', { files, confirm: false })) as ArticlesSummary;
    assert.deepEqual([summary.written, summary.left], [3, []]);
    const third = summary.articles.map(({ path }) => path).find(path => !PAGES.some(([name]) => name === path)) ?? '';
    assert.match(await onDisk(third), /The kelp was dry, and nobody came for it\. The growers said/);
    await vscode.workspace.fs.delete(uriOf(third));
    for (const [file, title] of PAGES) {
      const written = await onDisk(file);
      assert.match(written, new RegExp(`^---\\ntitle: ${title}\\n`));
      for (const each of paragraphs) assert.ok(written.includes(each), each);
    }
  });

  it('imports what is dropped on the Articles view, and what is selected in the explorer', async () => {
    const { views } = await pressmark();
    const transfer = new vscode.DataTransfer();
    transfer.set('text/uri-list', new vscode.DataTransferItem(`${uriOf(DROPPED).toString()}\r\n`));
    await writeOutside(DROPPED, `title,date,outlet,text\nCrews sing,2021-03-06,Ledger,"${text(3)}"\n`);
    const dropped = Promise.resolve(views.articleDrop.handleDrop?.(undefined, transfer, new vscode.CancellationTokenSource().token));
    await acceptUntil('the article that was dropped', () => exists('articles/2021-03-06-crews-sing.txt'));
    await dropped;
    await writeOutside(DROPPED, `title,date,outlet,text\nCrews dance,2021-03-07,Ledger,"${text(4)}"\n`);
    const chosen = execute('pressmark.importArticles', uriOf(DROPPED), [uriOf(DROPPED)]);
    await acceptUntil('the article that was selected', () => exists('articles/2021-03-07-crews-dance.txt'));
    await chosen;
  });

  it('remembers the columns that were chosen, by the header of the table', async () => {
    const kept = new Map<string, unknown>();
    const memento = {
      keys: () => [...kept.keys()],
      get: (key: string) => kept.get(key),
      update: async (key: string, value: unknown) => void kept.set(key, JSON.parse(JSON.stringify(value))),
    } as vscode.Memento;
    const memory = columnMemory(memento);
    assert.equal(memory.of(['a', 'b']), undefined);
    await memory.keep(['a', 'b'], { text: 1 });
    await memory.keep(['a', 'c'], { text: 0 });
    await memory.keep(['a', 'b'], { text: 1, title: 0 });
    assert.deepEqual(
      [columnMemory(memento).of(['a', 'b']), memory.of(['a', 'c']), memory.of(['b', 'a'])],
      [{ text: 1, title: 0 }, { text: 0 }, undefined],
    );
    for (let nth = 0; nth < 150; nth++) await memory.keep([`${nth}`], { text: 0 });
    assert.equal(memory.of(['a', 'b']), undefined);
    kept.set('importColumns', 'damaged');
    assert.equal(memory.of(['a', 'b']), undefined);
  });

  it('splits an export that is among the articles, and puts it away', async () => {
    await writeOutside(EXPORT, document(1, 'Kelp is up') + document(2, 'Kelp is down'));
    await vscode.window.showTextDocument(uriOf(EXPORT));
    const fix = await until(
      'the fix',
      async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uriOf(EXPORT),
          new vscode.Range(0, 0, 40, 0),
          vscode.CodeActionKind.QuickFix.value,
        );
        return found.find(({ title }) => title === 'Split into Articles, One a File');
      },
      action => action !== undefined,
    );
    await execute(fix?.command?.command ?? '', ...(fix?.command?.arguments ?? []));
    assert.match(await onDisk('articles/exported/2021-03-04-kelp-is-up.txt'), /day 1/);
    assert.match(await onDisk('articles/exported/2021-03-05-kelp-is-down.txt'), /day 2/);
    await until('the export to go', async () => !(await exists(EXPORT)));
    assert.match(await onDisk('pressmark/imports/originals/nexis.txt'), /1 of 2 DOCUMENTS/);
  });
});
