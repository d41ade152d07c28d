import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { execute, open, openArticle, placeText, positionOf, pressmark, rangeOf, until, uriOf } from './support';

const STALL = 'articles/meridian/talks-stall.txt';
const FILLING = 'articles/meridian/second-filling.txt';
const POWER = 'articles/delta-dispatch/first-power.txt';
const REGISTER = 'pressmark/entities.yaml';

const symbolsOf = async (name: string): Promise<vscode.DocumentSymbol[]> => {
  await open(name);
  return until(
    `the symbols of ${name}`,
    async () => (await execute<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uriOf(name))) ?? [],
    found => found.length > 0,
  );
};
const whole = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);

describe('The outline', () => {
  before(pressmark);

  it('of an article has its sections, their passages, and the names and dates in them', async () => {
    const symbols = await symbolsOf(STALL);
    const section = symbols.find(({ name }) => name === 'Egypt fears for its fields');
    const passage = section?.children.find(({ name }) => name.startsWith('Hydrologist'));
    const named = (passage?.children ?? []).map(({ name, detail }) => `${name}: ${detail}`);
    for (const expected of ['Nadia Fahmy: person', 'Cairo University: organisation', 'seven years: 7 years']) {
      assert.ok(named.includes(expected), `${expected} in ${named}`);
    }
  });

  it('of an article leaves page furniture out', async () => {
    const names = (await symbolsOf(FILLING)).flatMap(({ name, children }) => [name, ...children.map(child => child.name)]);
    assert.ok(names.includes('Concrete in the gorge'));
    assert.ok(!names.some(name => name.startsWith('Image:') || name === 'Advertisement'));
  });

  it('of the register has its entities', async () => {
    const symbols = await symbolsOf(REGISTER);
    assert.ok(symbols.some(({ name, detail }) => name === 'Abiy Ahmed' && detail === 'person'));
  });
});

describe('Searching for symbols', () => {
  before(pressmark);

  const found = async (query: string): Promise<vscode.SymbolInformation[]> =>
    (await execute<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).filter(({ location }) =>
      /\.(txt|yaml)$/.test(location.uri.path),
    );

  it('finds an entity by any of its names', async () => {
    const [symbol] = await found('GERD');
    assert.equal(symbol?.name, 'GERD (Grand Ethiopian Renaissance Dam)');
    assert.equal(await placeText(symbol!.location), `${REGISTER}: Grand Ethiopian Renaissance Dam`);
    assert.ok((await found('tshisekedi')).some(({ name }) => name === 'Félix Tshisekedi'));
  });

  it('finds an article by its title', async () => {
    const symbols = await found('foundation stone');
    assert.ok(symbols.some(({ location }) => location.uri.path.endsWith('2011-04-02-foundation-stone.txt')));
  });
});

describe('The text of an article', () => {
  before(pressmark);

  it('folds by section and over page furniture', async () => {
    const { document } = await openArticle(POWER);
    const folds = await until(
      'the folds',
      () => execute<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      ranges => ranges.length > 0,
    );
    const share = positionOf(document, 'Share this article').line;
    const last = positionOf(document, 'Related stories').line;
    assert.ok(folds.some(fold => fold.start === share && fold.end === last && fold.kind === vscode.FoldingRangeKind.Comment));
    const section = positionOf((await openArticle(STALL)).document, 'Egypt fears for its fields').line;
    const sections = await execute<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uriOf(STALL));
    assert.ok(sections.some(fold => fold.start === section && fold.end > section));
  });

  it('is selected by name, sentence, passage, section and article', async () => {
    const { document } = await openArticle(STALL);
    const at = positionOf(document, 'Fahmy at');
    const [selection] = await execute<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]);
    const texts: string[] = [];
    for (let range = selection; range !== undefined; range = range.parent) texts.push(document.getText(range.range));
    assert.equal(texts[0], 'Fahmy');
    assert.ok(texts.includes('Nadia Fahmy'));
    assert.ok(texts.some(text => text.startsWith('Hydrologist') && text.endsWith('itself.')));
    assert.ok(texts.some(text => text.startsWith('Hydrologist') && text.endsWith('lie dry."')));
    assert.ok(texts.some(text => text.startsWith('Egypt fears for its fields') && text.includes('According to Fahmy')));
    assert.equal(texts.at(-1), document.getText());
  });

  it('is coloured by the types of its entities', async () => {
    const { document } = await openArticle(FILLING);
    const legend = await execute<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
    const { data } = await execute<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const tokens = new Map<string, string>();
    for (let index = 0, line = 0, character = 0; index < data.length; index += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(index, index + 4);
      character = lines > 0 ? characters : character + characters;
      line += lines;
      tokens.set(document.getText(new vscode.Range(line, character, line, character + length)), legend.tokenTypes[type] ?? '');
    }
    const types = ['Seleshi Bekele', 'African Union', 'Blue Nile', 'Monday', 'Image: Reuters'].map(text => tokens.get(text));
    assert.deepEqual(types, ['pressmarkPerson', 'pressmarkOrganisation', 'pressmarkPlace', 'pressmarkDate', 'pressmarkFurniture']);
    assert.equal(tokens.get('Tunisia'), undefined);
  });

  it('has a lens on each copied passage', async () => {
    const { document } = await openArticle(FILLING);
    const lenses = await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
    const titles = new Map(lenses.map(({ range, command }) => [range.start.line, command?.title]));
    assert.match(titles.get(positionOf(document, 'The Blue Nile rises').line) ?? '', /in 1 other article, word for word/);
    assert.match(titles.get(positionOf(document, 'In 2019, the wall').line) ?? '', /in 1 other article, \d+ words differ/);
    assert.ok(lenses.every(({ command }) => command?.command === 'pressmark.compareCopies'));
  });

  it('has the values of relative dates behind them', async () => {
    const { document } = await openArticle(FILLING);
    const hints = await execute<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole(document));
    const { end } = rangeOf(document, 'Monday');
    const hint = hints.find(({ position }) => position.isEqual(end));
    assert.equal(hint?.label, '5 July 2021');
    const shown = vscode.workspace.getConfiguration('editor', document).get('inlayHints.maximumLength');
    assert.equal(shown, 0, 'the hints of a long line are not cut off');
    const year = rangeOf(document, '1929').end;
    assert.ok(!hints.some(({ position }) => position.isEqual(year)));
  });

  it('completes names and aliases', async () => {
    const { document } = await openArticle(FILLING);
    const at = positionOf(document, 'Seleshi Bekele').translate(0, 4);
    const { items } = await execute<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('Seleshi Bekele') && labels.includes('Seleshi'), labels.join());
  });
});

describe('The register', () => {
  before(pressmark);

  it('has a lens on each entry with its counts', async () => {
    const { document } = await open(REGISTER);
    const lenses = await until(
      'the lenses',
      () => execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100),
      found => found.length > 0,
    );
    const { line } = positionOf(document, 'nadia-fahmy');
    assert.equal(lenses.find(({ range }) => range.start.line === line)?.command?.title, '4 mentions in 2 articles');
  });

  it('links its Wikidata items', async () => {
    const { document } = await open(REGISTER);
    const links = await execute<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 0);
    const link = links.find(({ target }) => target?.toString() === 'https://www.wikidata.org/wiki/Q307871');
    assert.equal(link && document.getText(link.range), 'Q307871');
  });

  it('completes types and keys', async () => {
    const { document } = await open(REGISTER);
    const labelsAt = async (position: vscode.Position) => {
      const { items } = await execute<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await labelsAt(rangeOf(document, 'type: ').end)).includes('organisation'));
    assert.ok((await labelsAt(rangeOf(document, '    desc').end)).includes('description'));
  });

  it('is what a renaming changes, and nothing else', async () => {
    const { document } = await open(STALL);
    const at = positionOf(document, 'Fahmy told');
    const prepared = await execute<{ placeholder: string }>('vscode.prepareRename', document.uri, at);
    assert.equal(prepared.placeholder, 'Nadia Fahmy');
    const edit = await execute<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'Nadia H. Fahmy');
    const changes = edit
      .entries()
      .map(([uri, edits]) => [vscode.workspace.asRelativePath(uri, false), edits.map(({ newText }) => newText)]);
    assert.deepEqual(
      changes.map(([path]) => path),
      [REGISTER],
    );
    assert.match(String(changes[0]?.[1]), /Nadia H\. Fahmy/);
  });
});
