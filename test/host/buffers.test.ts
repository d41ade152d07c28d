import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleContentItem, EntityItem, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import {
  ask,
  cardAt,
  execute,
  folder,
  onDisk,
  open,
  openArticle,
  placeTexts,
  positionOf,
  pressmark,
  problemCodes,
  replaceInBuffer,
  revertAndClose,
  until,
  uriOf,
  writeOutside,
} from './support';
import { linesOf, type Tree, treeOf } from './treeReading';

const UN = 'articles/highland-radio/un-urges-patience.txt';
const LATEST = 'articles/worldwire/2025-09-09-inauguration.txt';
const REGISTER = 'pressmark/entities.yaml';

const namesIn = async (name: string): Promise<string[]> => {
  const { items } = await ask<Page<ArticleContentItem>>(methods.articleContents, { uri: uriOf(name).toString(), offset: 0, limit: 200 });
  return items.map(item => (item.kind === 'entity' ? item.name : item.text));
};
const mentionsOf = async (name: string): Promise<number> => {
  const people = { folder: folder().uri.toString(), type: 'person', sort: 'name', filter: name, offset: 0, limit: 10 };
  return (await ask<Page<EntityItem>>(methods.entities, people)).items[0]?.mentions ?? 0;
};

describe('An article that is edited', () => {
  let articles: Tree;
  before(async () => {
    articles = treeOf((await pressmark()).views.articles);
  });

  it('counts in the state that the editor shows, before it is saved', async () => {
    const disk = await onDisk(UN);
    const before = await mentionsOf('William Ruto');
    const { document } = await openArticle(UN);
    await replaceInBuffer(document, 'Rosemary DiCarlo, the UN', 'William Ruto and Rosemary DiCarlo, the UN');
    await until('one mention more', async () => (await mentionsOf('William Ruto')) === before + 1);
    assert.ok((await linesOf(articles, "UN Calls On Nile Countries To 'Go The Last Mile'")).includes('William Ruto'));
    assert.match(await cardAt(UN, 'William Ruto'), /\*\*William Ruto\*\*/);
    assert.equal(await onDisk(UN), disk);
  });

  it('stands for itself when the file changes under it', async () => {
    const disk = await onDisk(UN);
    await writeOutside(UN, disk.replace('Sameh Shoukry', 'Nobody Inparticular'));
    await writeOutside('articles/marker.txt', 'A marker\n\nIt mentions Cairo.\n');
    await until('the later file to be read', async () => (await namesIn('articles/marker.txt')).includes('Cairo'));
    assert.ok((await namesIn(UN)).includes('Sameh Shoukry'));
    await writeOutside(UN, disk);
    await vscode.workspace.fs.delete(uriOf('articles/marker.txt'));
  });

  it('counts in the state on the disk, once it is closed without saving', async () => {
    await open(UN);
    await revertAndClose();
    await until('its old names', async () => !(await namesIn(UN)).includes('William Ruto'));
    assert.ok((await namesIn(UN)).includes('Sameh Shoukry'));
  });

  it('offers links, completion after @ and problems as it is typed', async () => {
    const { document } = await openArticle(LATEST);
    await replaceInBuffer(document, 'Ethiopia inaugurates', 'See https://example.org/a_(b). @Ru\nEthiopia inaugurates');
    const links = await execute<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 0);
    assert.deepEqual(
      links.map(({ target }) => target?.toString(true)),
      ['https://example.org/a_(b)'],
    );
    const at = positionOf(document, '@Ru').translate(0, 3);
    const { items } = await execute<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const ruto = items.find(({ label }) => label === 'William Ruto');
    const range = ruto?.range instanceof vscode.Range ? ruto.range : ruto?.range?.replacing;
    assert.equal(range && document.getText(range), '@Ru');
    await replaceInBuffer(document, '@Ru', 'Please enter your comment!');
    await replaceInBuffer(document, 'See https://example.org/a_(b). ', '');
    await until('a problem', () => problemCodes(LATEST).includes('furniture'));
    await open(LATEST);
    await revertAndClose();
    await until('no problem', () => problemCodes(LATEST).length === 0);
  });
});

describe('A register that is edited', () => {
  before(pressmark);

  it('counts before it is saved, and shows its mistakes', async () => {
    const { document } = await open(REGISTER);
    await replaceInBuffer(document, 'name: Hani Sewilam', 'name: Hani Sewilam\n    aliases: [Egyptian delegation]\n    colour: blue');
    await until('the new alias', async () =>
      /\*\*Hani Sewilam\*\*/.test(await cardAt('articles/delta-dispatch/fourth-filling.txt', 'Egyptian delegation')),
    );
    const problem = await until(
      'the unknown field',
      () => vscode.languages.getDiagnostics(uriOf(REGISTER)).find(({ message }) => /colour/.test(message)),
      found => found !== undefined,
    );
    assert.equal(document.getText(problem!.range), 'colour');
    await open(REGISTER);
    await revertAndClose();
    await until('no mistake', () => !vscode.languages.getDiagnostics(uriOf(REGISTER)).some(({ message }) => /colour/.test(message)));
  });
});

describe('Files that come, change and go outside the editor', () => {
  before(pressmark);
  const NEW = 'articles/new/arrived.txt';
  const CHANGING = 'articles/own/changing.txt';

  it('are read when they come', async () => {
    await writeOutside(NEW, 'Ramaphosa writes\n\nPRETORIA, May 5, 2021 – Cyril Ramaphosa wrote to Cairo on Monday.\n');
    await until('its names', async () => (await namesIn(NEW)).includes('Cyril Ramaphosa'));
  });

  it('are read again when they change', async () => {
    await writeOutside(CHANGING, 'Ramaphosa writes\n\nPRETORIA, May 5, 2021 – Cyril Ramaphosa wrote to Cairo on Monday.\n');
    await until('its names', async () => (await namesIn(CHANGING)).includes('Cyril Ramaphosa'));
    await writeOutside(CHANGING, 'Nobody writes\n\nPRETORIA, May 5, 2021 – Nobody wrote to Entebbe on Monday.\n');
    await until('its names', async () => (await namesIn(CHANGING)).includes('Entebbe'));
    assert.ok(!(await namesIn(CHANGING)).includes('Cyril Ramaphosa'));
    await vscode.workspace.fs.delete(uriOf(CHANGING));
    await until('no names', async () => (await namesIn(CHANGING)).length === 0);
  });

  it('are forgotten when their folder goes', async () => {
    await vscode.workspace.fs.delete(uriOf('articles/new'), { recursive: true });
    await until('no names', async () => (await namesIn(NEW)).length === 0);
    const { document } = await open(LATEST);
    const places = await execute<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, positionOf(document, 'Cairo wrote'));
    assert.ok(!(await placeTexts(places)).some(place => place.startsWith(NEW)));
  });
});
