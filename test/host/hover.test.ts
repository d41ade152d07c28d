import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { cardAt, execute, open, positionOf, pressmark, problemsOf, until } from './support';

const STALL = 'articles/meridian/talks-stall.txt';
const FILLING = 'articles/meridian/second-filling.txt';
const MILL = 'articles/newsmill/why-nile-talks-failed.txt';
const SPUN = 'articles/newsmill/ethiopia-pledges-dam-talks.txt';
const UN = 'articles/highland-radio/un-urges-patience.txt';

describe('Hovering', () => {
  before(pressmark);

  it('a name shows the card of its entity', async () => {
    const card = await cardAt(FILLING, 'Seleshi Bekele');
    assert.match(card, /\*\*Seleshi Bekele\*\* · person/);
    assert.match(card, /minister of water/);
    assert.match(card, /Mention 3 of 4 in 3 articles\s+Introduced in "Ethiopia stays away from the Nile talks" \(3 March 2020/);
  });

  it('a name with a Wikidata item links to it', async () => {
    assert.match(await cardAt(FILLING, 'Ethiopia'), /\[Q115\]\(https:\/\/www\.wikidata\.org\/wiki\/Q115\)/);
  });

  it('a short form says what it is short for', async () => {
    assert.match(await cardAt(STALL, 'Fahmy told'), /\*\*Nadia Fahmy\*\*[\s\S]*Short for "Nadia Fahmy" above/);
  });

  it('a name without its accent finds the entity', async () => {
    assert.match(await cardAt(MILL, 'Felix Tshisekedi'), /\*\*Félix Tshisekedi\*\*/);
  });

  it('a name of several entities shows them all', async () => {
    const card = await cardAt(MILL, 'Congo ');
    assert.match(card, /could be/);
    assert.match(card, /Kinshasa[\s\S]*Brazzaville/);
  });

  it('an acronym is not the word of the same letters', async () => {
    const { document } = await open(UN);
    assert.match(await cardAt(UN, 'WHO counts'), /World Health Organization/);
    const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'who should bear'));
    assert.deepEqual(hovers, []);
  });

  it('a relative date shows its value and what it was valued against', async () => {
    const card = await cardAt(STALL, 'Monday');
    assert.match(card, /2 March 2020/);
    assert.match(card, /DATE · 2020-03-02/);
    assert.match(card, /Publication date: \w+ 3 March 2020, from/);
  });

  it('a date of articles.yaml is what relative dates are counted from', async () => {
    assert.match(await cardAt(FILLING, 'Monday'), /Monday 5 July 2021[\s\S]*Publication date: Tuesday 6 July 2021, from articles\.yaml/);
  });

  it('a relative date of an undated article says why it has no value', async () => {
    assert.match(await cardAt(SPUN, 'a week earlier'), /Date unknown[\s\S]*no publication date/);
  });

  it('a copied passage shows where else it occurs, and how it differs', async () => {
    assert.match(
      await cardAt(FILLING, 'highlands of'),
      /Copies[\s\S]*Ethiopia stays away from the Nile talks.*16 months earlier · word for word/,
    );
    assert.match(await cardAt(FILLING, 'poured concrete'), /In 2019[\s\S]*Last year/);
  });

  it('page furniture says why it is left out once: in its problem, which VS Code shows in the card', async () => {
    const reason = 'Page furniture: "Image: Reuters" (an image credit), left out of the cleaned copy';
    await until(
      'the problem of the credit',
      () => problemsOf(FILLING).map(({ message }) => message),
      messages => messages.includes(reason),
    );
    const { document } = await open(FILLING);
    const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'Image: Reuters'));
    assert.doesNotMatch(JSON.stringify(hovers), /left out of the cleaned copy/);
  });

  it('an entry of the register shows its card', async () => {
    assert.match(await cardAt('pressmark/entities.yaml', 'meles-zenawi'), /\*\*Meles Zenawi\*\*[\s\S]*\d+ mentions in 2 articles/);
  });
});
