import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, Page, PassageChoice } from '../../server/protocol';
import { methods } from '../../server/protocol';
import {
  ask,
  askAt,
  cardAt,
  execute,
  folder,
  onDisk,
  open,
  openArticle,
  positionOf,
  pressmark,
  problemCodes,
  problemsOf,
  until,
  uriOf,
} from './support';

const STALL = 'articles/meridian/talks-stall.txt';
const FILLING = 'articles/meridian/second-filling.txt';
const SPUN = 'articles/newsmill/ethiopia-pledges-dam-talks.txt';
const MILL = 'articles/newsmill/why-nile-talks-failed.txt';

/** The quick fix of a title at a text of an article. */
async function actionAt(name: string, text: string, title: RegExp, nth = 1): Promise<vscode.CodeAction> {
  const { document } = await openArticle(name);
  const range = new vscode.Range(positionOf(document, text, nth), positionOf(document, text, nth));
  const actions = await until(
    `${title} at '${text}'`,
    () => execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range),
    found => found.some(action => title.test(action.title)),
  );
  return actions.find(action => title.test(action.title))!;
}

/** Does what a click on the action does, and saves what it changed. */
async function take({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined) {
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const [uri] of edit.entries()) await (await vscode.workspace.openTextDocument(uri)).save();
  }
  if (command !== undefined) await execute(command.command, ...(command.arguments ?? []));
}

/** Opens a file to stay open: in a virtual workspace the editor forgets what can be undone in a file that it closes. */
const keepsItsUndo = open;

/** The two texts of the comparison in front. */
async function compared(): Promise<[string, string]> {
  const input = await until(
    'a comparison',
    () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
    found => found instanceof vscode.TabInputTextDiff,
  );
  const { original, modified } = input as vscode.TabInputTextDiff;
  const [left, right] = await Promise.all([original, modified].map(uri => vscode.workspace.openTextDocument(uri)));
  return [left!.getText(), right!.getText()];
}

describe('Comparing copies', () => {
  before(pressmark);

  it('is a quick fix of a copied passage', async () => {
    await take(await actionAt(FILLING, 'poured concrete', /^Compare with the Copy in "Ethiopia stays away/));
    const [here, there] = await compared();
    assert.match(here, /^In 2019, the wall .*hours away\.$/);
    assert.match(there, /^Last year, the wall .*hours away\.$/);
  });

  it('is what a lens does', async () => {
    const { document } = await openArticle(STALL);
    const lenses = await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
    const { line } = positionOf(document, 'The Blue Nile rises');
    const { command } = lenses.find(({ range }) => range.start.line === line)!;
    await execute(command!.command, ...command!.arguments!);
    const [here, there] = await compared();
    assert.equal(here, there);
    assert.match(here, /^The Blue Nile rises .* on earth\.$/);
  });

  it('is a command at the cursor', async () => {
    const editor = await openArticle(STALL);
    const at = positionOf(editor.document, 'again banned rice');
    editor.selection = new vscode.Selection(at, at);
    await execute('pressmark.compareCopies');
    assert.match((await compared()).join('\n'), /In August, the[\s\S]*In 2019, the/);
  });
});

describe('Keeping a passage', () => {
  before(async () => {
    await pressmark();
    await keepsItsUndo('pressmark/articles.yaml');
  });
  const credits = () => problemsOf(FILLING).filter(({ message }) => /image credit/.test(message)).length;

  it('is recorded in articles.yaml, whose comments stay, and ends the problem', async () => {
    assert.equal(await until('the problems', credits), 6);
    const { arguments: given } = (await actionAt(FILLING, 'Image: AFP/Getty', /^Passage…$/)).command!;
    const offered = () => ask<readonly PassageChoice[]>(methods.passageChoices, given![0]);
    await execute('pressmark.passage', { ...given![0], choice: 'Keep in Cleaned Copies: in This Article' });
    const facts = await onDisk('pressmark/articles.yaml');
    assert.match(facts, /keep:\n\s+- .*AFP\/Getty Images/);
    assert.match(facts, /# the text has no date/);
    await until('one problem less', () => credits() === 5);
    const titles = (await offered()).map(({ title }) => title);
    assert.equal(titles[0], 'Undo "keep"');
    assert.ok(!titles.some(title => title.startsWith('Keep')));
  });

  it('can be undone', async () => {
    await open('pressmark/articles.yaml');
    await execute('undo');
    await until('the problem to be back', () => credits() === 6);
    await vscode.window.activeTextEditor!.document.save();
  });
});

describe('A name that is not in the register', () => {
  before(pressmark);

  it('is added by a quick fix, as what it looks like', async () => {
    const action = await actionAt(STALL, 'Selam Tadesse', /^Add "Selam Tadesse" to Register as Person$/);
    assert.ok(action.isPreferred);
    await take(action);
    const register = await onDisk('pressmark/entities.yaml');
    assert.match(register, /- id: selam-tadesse\n\s+type: person\n\s+name: Selam Tadesse\n/);
    assert.match(register, /# Ethiopians are called by their first name/);
    await until('its card', async () => /\*\*Selam Tadesse\*\* · person/.test(await cardAt(STALL, 'Selam Tadesse')));
  });

  it('is added by a command that is given the type', async () => {
    await execute('pressmark.addToRegister', { uri: uriOf(STALL).toString(), name: 'Karim Lotfy', type: 'person' });
    assert.match(await onDisk('pressmark/entities.yaml'), /name: Karim Lotfy/);
    await until('its card', async () => /\*\*Karim Lotfy\*\*[\s\S]*2 articles/.test(await cardAt(STALL, 'Karim Lotfy')));
  });

  it('is made another name of an entity that is like it', async () => {
    await execute('pressmark.addToRegister', { uri: uriOf(STALL).toString(), name: 'Rawia A. Osman', type: 'person' });
    const article = 'articles/worldwire/2015-03-23-declaration.txt';
    await take(await actionAt(article, 'Rawia Osman', /^Make "Rawia Osman" an Alias of Rawia A\. Osman$/));
    assert.match(await onDisk('pressmark/entities.yaml'), /aliases:\s*(\[|\n\s+- )Rawia Osman/);
    await until('its card', async () => /\*\*Rawia A\. Osman\*\*/.test(await cardAt(article, 'Rawia Osman')));
  });
});

describe('The card of an entity', () => {
  before(pressmark);

  it('offers to change it, and nothing else is a command', async () => {
    const hovers = await askAt<vscode.Hover>('vscode.executeHoverProvider', STALL, 'Addis Ababa');
    const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    const trusted = texts.filter(({ isTrusted }) => isTrusted !== undefined && isTrusted !== false);
    assert.equal(trusted.length, 1);
    assert.match(trusted[0]!.value, /^\[Rename\]\(command:pressmark\.renameEntity\?/);
    assert.ok(texts.every(text => text === trusted[0] || !text.value.includes('command:')));
  });
});

describe('Setting the publication date', () => {
  before(pressmark);

  it('is a quick fix that values the relative dates', async () => {
    assert.ok(await until('the problem', () => problemCodes(SPUN).includes('undated-article')));
    const action = await actionAt(SPUN, 'Ethiopia pledges', /^Set Publication Date…$/);
    assert.deepEqual(action.command?.command, 'pressmark.setPublicationDate');
    await execute(action.command!.command, ...action.command!.arguments!, '2020-03-04');
    assert.match(await onDisk('pressmark/articles.yaml'), /ethiopia-pledges-dam-talks\.txt:\n\s+date: 2020-03-04/);
    await until('no such problem', () => !problemCodes(SPUN).includes('undated-article'));
    await until('a value', async () => /2020-02-2\d|2020-W/.test(await cardAt(SPUN, 'a week earlier')));
  });

  it('refuses what is not a day', async () => {
    const before = await onDisk('pressmark/articles.yaml');
    await execute('pressmark.setPublicationDate', uriOf(SPUN).toString(), '2020-02-31');
    assert.equal(await onDisk('pressmark/articles.yaml'), before);
  });
});

describe('A name of several entities', () => {
  before(pressmark);

  it('is resolved by an annotation', async () => {
    await take(await actionAt(MILL, 'Congo ', /^This is the Democratic Republic of the Congo/));
    const { items } = await ask<Page<AnnotationItem>>(methods.annotations, { folder: folder().uri.toString(), offset: 0, limit: 10 });
    assert.deepEqual(
      items.map(({ quote, entity }) => [quote, entity]),
      [['Congo', 'dr-congo']],
    );
    await ask(methods.deleteAnnotation, { folder: folder().uri.toString(), id: items[0]!.id });
  });
});
