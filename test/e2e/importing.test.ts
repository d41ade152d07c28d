import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon } from './workbench';

const DOCUMENTS = ['Ferry crews walk out', 'Harvest of kelp doubles'].map(
  (title, at) => `${at + 1} of 2 DOCUMENTS

The Harbour Ledger

March ${4 + at}, 2021 Thursday

SECTION: NEWS; Pg. ${3 + at}

LENGTH: 16 words

HEADLINE: ${title}

BYLINE: Lena Quist

BODY:

The owners in Port Almeda said on Thursday that all of it would go on next week.

LOAD-DATE: March 9, 2021

LANGUAGE: ENGLISH

Copyright 2021 Almeda Press Ltd. All Rights Reserved
`,
);
const EXPORT = DOCUMENTS.join('\n\n');
const FIRST = 'articles/2021-03-04-ferry-crews-walk-out.txt';

/** Of each format, the files that are written, and how they begin. */
const EXPORTED: readonly (readonly [format: string, begins: Readonly<Record<string, RegExp>>])[] = [
  ['Excel', { '.xlsx': /^PK/ }],
  ['JSON Lines', { '.jsonl': /^\{"id":"articles\// }],
  ['TEI P5', { '.xml': /^<\?xml[^>]*>\s*<TEI / }],
  ['CoNLL-U', { '.conllu': /^# newdoc id = / }],
  ['AntConc', { '.txt': /^\w/, 'metadata.tsv': /^filename\ttitle\t/ }],
  ['Sketch Engine', { '.vert': /^<doc id=/, '.config': /^NAME / }],
  ['quanteda', { 'documents.csv': /^doc_id,text,/, 'documents.jsonl': /^\{"doc_id":/ }],
];

describe('Importing articles', () => {
  const { open } = uiSuite();
  let scratch: string;
  before(() => {
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-import-'));
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  it('goes from the menu of the Articles view over a list of what comes to the articles, by key, and back by Undo', async () => {
    const file = path.join(scratch, 'export.txt');
    fs.writeFileSync(file, EXPORT);
    const workbench = await open('seeds');
    await workbench.openContainer('Pressmark');
    const pane = workbench.pane('Articles');
    await workbench.find('Second filling', pane).catch(() => undefined);
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await workbench.command('Pressmark: Import Articles…');
    await menu.getByText('Exports of databases, tables, and other files with articles').waitFor();
    await workbench.screenshot('import-what');
    await workbench.press('Enter');
    await workbench.chooseFile(file, 'Import', () => menu.getByText('Import 2 articles').isVisible());
    await menu.getByText('Harvest of kelp doubles').waitFor();
    await workbench.screenshot('import-preview');
    await workbench.press('Enter');
    await workbench.notification('Imported 2 articles.').waitFor();
    const written = await workbench.written(FIRST, 'title: Ferry crews walk out');
    assert.match(written, /\ndate: 2021-03-04\noutlet: The Harbour Ledger\nauthor: Lena Quist\n/);
    await workbench.find('Harvest of kelp doubles', pane);
    await workbench.screenshot('import-done');
    await workbench.answerNotification('Imported 2 articles.', 'Undo');
    await workbench.notification('2 articles deleted again.').waitFor();
    assert.equal(workbench.exists(FIRST), false);
  });

  it('splits an export that lies among the articles by its quick fix', async () => {
    const workbench = await open('seeds');
    fs.writeFileSync(path.join(workbench.folder, 'articles', 'export.txt'), EXPORT);
    await workbench.openContainer('Pressmark');
    await workbench.openFile('export.txt');
    await workbench.clickText('2 of 2 DOCUMENTS');
    const fix = await workbench.quickFix(/^Split into Articles/);
    await workbench.screenshot('import-split');
    await fix.click();
    await workbench.notification('Imported 2 articles.').waitFor();
    await workbench.written(FIRST, 'title: Ferry crews walk out');
    await expectSoon('the export to be put away', () => workbench.exists('pressmark/imports/originals/export.txt'));
    assert.equal(workbench.exists('articles/export.txt'), false);
    await workbench.screenshot('import-split-done');
    await workbench.answerNotification('Imported 2 articles.', 'Undo');
    await workbench.notification('2 articles deleted again.').waitFor();
    assert.deepEqual([workbench.exists('articles/export.txt'), workbench.exists(FIRST)], [true, false]);
  });

  it('asks for the columns of a table, remembers them, and exports the articles again', async () => {
    const file = path.join(scratch, 'coded.csv');
    const text = 'The growers on the Sele coast said that they had never had so much kelp, and that nobody came for it.';
    fs.writeFileSync(file, `a,b\nKelp on the pier,"${text}"\nKelp in the shed,"${text} It is dry."\n`);
    const workbench = await open('seeds');
    await workbench.openContainer('Pressmark');
    const menu = workbench.page.locator('.quick-input-widget:visible');
    const choose = async (): Promise<void> => {
      await workbench.command('Pressmark: Import Articles…');
      await menu.getByText('Exports of databases, tables, and other files with articles').waitFor();
      await workbench.press('Enter');
      await workbench.chooseFile(file, 'Import', () => menu.getByText('Columns of coded.csv').isVisible());
    };
    await choose();
    await workbench.screenshot('import-columns');
    await workbench.pick('Title', 'Title');
    await menu.getByText('Kelp on the pier').waitFor();
    await workbench.press('Enter');
    await menu.getByText('a, as in "Kelp on the pier"').waitFor();
    await workbench.press('Enter');
    await menu.getByText('Import 2 articles').waitFor();
    await workbench.screenshot('import-of-a-table');
    await workbench.press('Enter');
    await workbench.notification('Imported 2 articles.').waitFor();
    await workbench.written('articles/undated-kelp-on-the-pier.txt', 'title: Kelp on the pier');
    await choose();
    await menu.getByText('a, as in "Kelp on the pier"').waitFor();
    await workbench.screenshot('import-columns-again');
    await workbench.press('Escape');
    await workbench.command('Pressmark: Export Articles…');
    await menu.getByText('A table with an article in each row, for spreadsheets').waitFor();
    await workbench.screenshot('export-format');
    await workbench.press('Enter');
    await menu.getByText('Cleaned text').waitFor();
    await workbench.screenshot('export-text');
    await workbench.press('Enter');
    await menu.getByText('in this folder').waitFor();
    await workbench.screenshot('export-where');
    await workbench.press('Enter');
    await expectSoon(
      'the table',
      () => workbench.exists('pressmark/export/articles.csv') || workbench.exists('pressmark/export/articles-csv/articles.csv'),
    );
    await workbench.screenshot('export-done');
  });

  it('takes a file that is dropped on the Articles view', async () => {
    const file = path.join(scratch, 'dropped.txt');
    fs.writeFileSync(file, EXPORT);
    const workbench = await open('seeds');
    await workbench.openContainer('Pressmark');
    const pane = workbench.pane('Articles');
    await workbench.find('Second filling', pane).catch(() => undefined);
    const menu = workbench.page.locator('.quick-input-widget:visible');
    await workbench.dropFile(file, workbench.rows(pane).nth(1), () => workbench.screenshot('import-dragged'));
    await menu.getByText('Import 2 articles').waitFor();
    await workbench.screenshot('import-dropped');
    await workbench.press('Enter');
    await workbench.notification('Imported 2 articles.').waitFor();
    const written = await workbench.written(FIRST, 'title: Ferry crews walk out');
    assert.match(written, /\nsource: dropped\.txt, line 3\n/);
    await workbench.find('Harvest of kelp doubles', pane);
    await workbench.screenshot('import-dropped-done');
  });

  it('exports the articles in each format, with all of them in its files', async () => {
    const workbench = await open('seeds');
    await workbench.openContainer('Pressmark');
    await workbench.find('Second filling', workbench.pane('Articles')).catch(() => undefined);
    const menu = workbench.page.locator('.quick-input-widget:visible');
    for (const [format, begins] of EXPORTED) {
      const before = new Set(workbench.filesIn('pressmark/export'));
      await workbench.command('Pressmark: Export Articles…');
      await menu.getByText('A table with an article in each row, for spreadsheets').waitFor();
      await workbench.pick(format, format);
      await menu.getByText('Cleaned text').waitFor();
      await workbench.press('Enter');
      await menu.getByText('in this folder').waitFor();
      if (format === 'TEI P5') await workbench.screenshot('export-where-many');
      await workbench.press('Enter');
      const written = () => workbench.filesIn('pressmark/export').filter(name => !before.has(name));
      const startOf = (name: string) => fs.readFileSync(path.join(workbench.folder, name), 'latin1');
      // That it is said when all is written, another test sees: of many messages in a row, VS Code does not show each.
      for (const [ending, beginning] of Object.entries(begins)) {
        await expectSoon(`${format}: ${ending}`, () => written().some(name => name.endsWith(ending) && beginning.test(startOf(name))));
      }
      await workbench.screenshot(`export-${format.replace(/\W+/g, '-').toLowerCase()}`);
      await workbench.tidy();
    }
  });
});
