import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askAt, execute, open, placeText, placeTexts, positionOf, pressmark, rangeOf } from './support';

const STALL = 'articles/meridian/talks-stall.txt';
const FILLING = 'articles/meridian/second-filling.txt';
const LATEST = 'articles/worldwire/2025-09-09-inauguration.txt';
const REGISTER = 'pressmark/entities.yaml';

const definition = async (name: string, text: string, nth = 1) =>
  placeTexts(await askAt<vscode.LocationLink>('vscode.executeDefinitionProvider', name, text, nth));
const references = async (name: string, text: string, nth = 1) =>
  (await placeTexts(await askAt<vscode.Location>('vscode.executeReferenceProvider', name, text, nth))).sort();

describe('Going to the definition', () => {
  before(pressmark);

  it('leads from a name to its introduction in another article, and from there to the register', async () => {
    assert.deepEqual(await definition(FILLING, 'Seleshi Bekele'), [`${STALL}: Seleshi Bekele`]);
    assert.deepEqual(await definition(STALL, 'Seleshi Bekele'), [`${REGISTER}: Seleshi Bekele`]);
  });

  it('leads from the register to the introduction', async () => {
    assert.deepEqual(await definition(REGISTER, 'seleshi-bekele'), [`${STALL}: Seleshi Bekele`]);
  });

  it('leads from a relative date to what it was valued against', async () => {
    assert.deepEqual(await definition(STALL, 'Monday'), [`${STALL}: 2020-03-03`]);
    assert.deepEqual(await definition('articles/delta-dispatch/first-power.txt', 'same day'), [
      'articles/delta-dispatch/first-power.txt: Sunday',
    ]);
    const [place] = await definition(FILLING, 'Monday');
    assert.match(place ?? '', /^pressmark\/articles\.yaml: .*2021-07-06/);
  });

  it('leads from a copied passage to the earliest copy', async () => {
    const [place] = await definition(FILLING, 'highlands of');
    assert.match(place ?? '', /^articles\/meridian\/talks-stall\.txt: The Blue Nile rises/);
  });

  it('leads from a name of several entities to them all', async () => {
    const places = await definition('articles/newsmill/why-nile-talks-failed.txt', 'Congo ');
    assert.deepEqual(places.sort(), [`${REGISTER}: Democratic Republic of the Congo`, `${REGISTER}: Republic of the Congo`]);
  });

  it('differs from the declaration and the type, which are the register entry', async () => {
    for (const provider of ['vscode.executeDeclarationProvider', 'vscode.executeTypeDefinitionProvider']) {
      const [place] = await askAt<vscode.LocationLink>(provider, FILLING, 'Seleshi Bekele');
      assert.equal(await placeText(place!), `${REGISTER}: Seleshi Bekele`);
    }
  });
});

describe('References', () => {
  before(pressmark);

  it('of a name are its mentions in all articles, and its entry', async () => {
    const expected = [`${STALL}: Nadia Fahmy`, `${STALL}: Fahmy`, `${STALL}: Fahmy`, `${LATEST}: Nadia Fahmy`, `${REGISTER}: Nadia Fahmy`];
    assert.deepEqual(await references(STALL, 'Fahmy told'), [...expected].sort());
    assert.deepEqual(await references(REGISTER, 'nadia-fahmy'), [...expected].sort());
  });

  it('of a date are all dates within it', async () => {
    const places = await references('articles/delta-dispatch/first-power.txt', 'April 2011');
    assert.equal(places.filter(place => place.endsWith(': April 2011')).length, 4);
    assert.ok(places.includes('articles/worldwire/2011-04-02-foundation-stone.txt: April 2, 2011'));
    assert.ok(places.includes('articles/worldwire/2011-04-02-foundation-stone.txt: Saturday'));
  });

  it('of a copied passage are its copies', async () => {
    const places = await references('articles/delta-dispatch/first-power.txt', 'Construction of');
    const files = places.map(place => place.slice(0, place.indexOf(':')));
    assert.deepEqual(files, [
      'articles/delta-dispatch/first-filling-done.txt',
      'articles/delta-dispatch/first-power.txt',
      'articles/delta-dispatch/fourth-filling.txt',
    ]);
  });

  it('within the article are highlighted', async () => {
    const { document } = await open(STALL);
    const highlights = await askAt<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', STALL, 'Fahmy told');
    assert.deepEqual(highlights.map(({ range }) => document.getText(range)).sort(), ['Fahmy', 'Fahmy', 'Nadia Fahmy']);
  });
});

describe('Next and previous mention', () => {
  before(pressmark);

  const selected = async () => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return placeText(new vscode.Location(document.uri, selection));
  };
  const placeCursor = async (name: string, text: string) => {
    const editor = await open(name);
    const { start } = rangeOf(editor.document, text);
    editor.selection = new vscode.Selection(start, start);
  };

  it('go through the mentions of an article', async () => {
    await placeCursor(STALL, 'Nadia Fahmy');
    await execute('pressmark.nextMention');
    assert.equal(await selected(), `${STALL}: Fahmy`);
    await execute('pressmark.previousMention');
    assert.equal(await selected(), `${STALL}: Nadia Fahmy`);
  });

  it('go on in the next article, and around', async () => {
    await placeCursor(STALL, 'Fahmy, Egypt');
    await execute('pressmark.nextMention');
    assert.equal(await selected(), `${LATEST}: Nadia Fahmy`);
    await execute('pressmark.nextMention');
    assert.equal(await selected(), `${STALL}: Nadia Fahmy`);
    await execute('pressmark.previousMention');
    assert.equal(await selected(), `${LATEST}: Nadia Fahmy`);
  });

  it('begin with the name before the cursor', async () => {
    await placeCursor(STALL, 'told Meridian. "If');
    await execute('pressmark.nextMention');
    assert.equal(await selected(), `${STALL}: Fahmy`);
  });
});

describe('The call hierarchy', () => {
  before(pressmark);

  it('shows who is named together with whom', async () => {
    const { document } = await open(LATEST);
    const [item] = await execute<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      positionOf(document, 'William Ruto'),
    );
    assert.equal(item?.name, 'William Ruto');
    const outgoing = await execute<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['Abiy Ahmed'],
    );
    const incoming = await execute<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => `${from.name}: ${fromRanges.map(range => document.getText(range))}`),
      ['Abiy Ahmed: Abiy Ahmed'],
    );
    assert.match(incoming[0]?.from.detail ?? '', /fourteen years \(9 September 2025\)/);
  });
});
