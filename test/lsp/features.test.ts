import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TOKEN_TYPES } from '../../server/lsp/features/tokens';
import { type FurnitureRun, methods, type NumberedMention } from '../../server/protocol';
import { applied, endServers, type Harness, harness, sliceOf, targetsOf, until, uriOf } from '../support/lspHarness';

const REGISTER = `
== pressmark/entities.yaml
entities:
  - id: ada
    type: person
    name: [Ada Lovelace]{ada}
    wikidata: [Q7259]{wikidata}
  - id: babbage
    type: person
    name: [Charles Babbage]{babbage}
    aliases: [the engine's inventor]
`;
const ARTICLES_YAML = '== pressmark/articles.yaml\narticles:\n  a.txt:\n    date: [2018-06-06]{date}\n';
const COPY = 'The engine weaves algebraic patterns just as the loom of Jacquard weaves flowers and leaves on silk.';
const REWORDED = COPY.replace('flowers', 'roses');

const all = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const textAt = (
  server: Harness,
  uri: string,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
) => sliceOf(server.files.text(uri)!, range);

describe('navigation by dates and copies', () => {
  afterEach(endServers);

  it('goes from a relative date to the publication date', async () => {
    const server = await harness(`${REGISTER}${ARTICLES_YAML}== a.txt\nTitle\n\nShe spoke on Tues$0day.\n`);
    assert.deepEqual(targetsOf(await server.ask<Location[]>('textDocument/definition')), server.marked('date'));
  });

  it('goes from a copied passage to the earliest copy', async () => {
    const early = `== old.txt\nTitle\n2001-02-03\n\n[${COPY}]{copy}\n`;
    const server = await harness(`${REGISTER}${early}== b.txt\nTitle\n2010-02-03\n\n${COPY.replace('loom', 'lo$0om')}\n`);
    assert.deepEqual(targetsOf(await server.ask<Location[]>('textDocument/definition')), server.marked('copy'));
  });

  it('goes to the next mention, across articles and around', async () => {
    const server = await harness(
      `${REGISTER}== a.txt\nT\n2001-01-01\n\n[Ada Lovelace]{1} and [Love$0lace]{2} again.\n== b.txt\nT\n2002-01-01\n\n[Ada Lovelace]{3}.\n`,
    );
    const next = async (label: string, direction: string) => {
      const [{ uri, range }] = server.marked(label) as [Location];
      return server.request<NumberedMention>('pressmark/nextMention', { uri, position: range.start, direction });
    };
    const mention = (number: number) => ({ ...server.marked(String(number))[0], name: 'Ada Lovelace', number, total: 3 });
    assert.deepEqual(await next('2', 'next'), mention(3));
    assert.deepEqual(await next('3', 'next'), mention(1));
    assert.deepEqual(await next('1', 'previous'), mention(3));
    assert.deepEqual(await next('2', 'previous'), mention(1));
  });

  it('highlights the mentions of the entity in the article', async () => {
    const server = await harness(`${REGISTER}== a.txt\nThe title\n\n[Ada Lovelace]{1} and [Love$0lace]{1}, not Charles Babbage.\n`);
    const found = await server.ask<{ range: unknown }[]>('textDocument/documentHighlight');
    assert.deepEqual(
      found.map(({ range }) => range),
      server.marked('1').map(({ range }) => range),
    );
  });
});

describe('symbols', () => {
  afterEach(endServers);

  it('lists sections, passages, entities and dates', async () => {
    const server = await harness(`${REGISTER}${ARTICLES_YAML}== a.txt\n$0A headline of the day\n\nAda Lovelace spoke on Tuesday.\n`);
    const shown = (symbols: readonly DocumentSymbol[], indent = ''): string =>
      symbols.map(({ name, detail, children = [] }) => `${indent}${name} (${detail})\n${shown(children, `${indent}  `)}`).join('');
    assert.equal(
      shown(await server.ask<DocumentSymbol[]>('textDocument/documentSymbol')),
      `A headline of the day (headline)
  Ada Lovelace spoke on Tuesday. (body)
    Ada Lovelace (person)
    Tuesday (5 June 2018)
`,
    );
  });

  it('names the passages of Markdown by their words', async () => {
    const server = await harness(`${REGISTER}== a.md\n$0# A **headline**\n\n[Ada](b.html) spoke &amp; left.\n\n~~~\nx\n~~~\n`);
    const symbols = await server.ask<DocumentSymbol[]>('textDocument/documentSymbol');
    const names = (list: readonly DocumentSymbol[]): string[] => list.flatMap(({ name, children = [] }) => [name, ...names(children)]);
    assert.deepEqual(
      names(symbols).filter(name => name !== 'Ada'),
      ['A headline', 'Ada spoke & left.', '~~~ x ~~~'],
    );
  });

  it('finds entities by any alias and articles by title', async () => {
    const server = await harness(`${REGISTER}== a.txt\nThe inventors of the age\n\nText.\n`);
    const found = await server.request<SymbolInformation[]>('workspace/symbol', { query: 'inventor' });
    assert.deepEqual(found.map(({ name }) => name).sort(), ['The inventors of the age', "the engine's inventor (Charles Babbage)"]);
  });
});

describe('completion', () => {
  afterEach(endServers);

  async function checkCompletion(fixture: string, expected: readonly string[]): Promise<void> {
    const server = await harness(fixture);
    const { uri } = server.cursor.textDocument;
    await server.open(uri);
    const answer = await server.ask<CompletionItem[] | { items: CompletionItem[] }>('textDocument/completion');
    const labels = (Array.isArray(answer) ? answer : answer.items).map(({ label }) => label);
    for (const label of expected) assert.ok(labels.includes(label), `${label} is not among ${labels.join(', ')}`);
    if (expected.length === 0) assert.deepEqual(labels, []);
  }

  it('offers names behind @', () => checkCompletion(`${REGISTER}== a.txt\nAs @bab$0\n`, ['Charles Babbage', "the engine's inventor"]));
  it('offers names for a capitalised beginning', () => checkCompletion(`${REGISTER}== a.txt\nAs Lov$0\n`, ['Ada Lovelace']));
  it('leaves other words alone', () => checkCompletion(`${REGISTER}== a.txt\nAs lov$0\n`, []));
  it('offers types in the register', () =>
    checkCompletion(REGISTER.replace('type: person', 'type: $0'), ['person', 'organisation', 'work']));
  it('offers paths in articles.yaml', () =>
    checkCompletion(`${REGISTER}== pressmark/articles.yaml\narticles:\n  $0\n== sub/a.txt\nText.\n`, ['sub/a.txt']));
});

describe('rename', () => {
  afterEach(endServers);

  it('changes the register and no article', async () => {
    const server = await harness(
      `${REGISTER}== a.txt\nThen Love$0lace, I mean Ada Lovelace, and Love$0lace.\n`.replace('Love$0lace,', 'Ada Love$0lace,'),
    );
    const prepared = await server.ask<{ placeholder: string }>('textDocument/prepareRename');
    assert.equal(prepared.placeholder, 'Ada Lovelace');
    const edit = await server.ask<WorkspaceEdit>('textDocument/rename', { newName: 'Ada King' });
    const texts = applied(server.files, edit);
    assert.deepEqual(Object.keys(texts), [uriOf('pressmark/entities.yaml')]);
    assert.match(texts[uriOf('pressmark/entities.yaml')]!, /name: Ada King/);
  });

  it('says why where it cannot', async () => {
    const server = await harness(`${REGISTER}== a.txt\nNo$0body.\n`);
    assert.equal(await server.ask('textDocument/prepareRename'), null);
    await assert.rejects(server.ask('textDocument/rename', { newName: 'x' }), /no entity of the register here/);
  });
});

describe('code actions', () => {
  afterEach(endServers);

  const actionsAt = async (server: Harness): Promise<CodeAction[]> => {
    const { textDocument, position } = server.cursor;
    return server.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  };
  const named = (actions: readonly CodeAction[], start: string): CodeAction => {
    const found = actions.find(({ title }) => title.startsWith(start));
    assert.ok(found, `'${start}' is not among ${actions.map(({ title }) => title).join(' | ')}`);
    return found;
  };

  it('compares copies and keeps a passage', async () => {
    const fixture = `${REGISTER}== a.txt\nTitle\n\n${COPY.replace('loom', 'lo$0om')}\n== b.txt\nThe other title\n\n${REWORDED}\n`;
    const compare = named(await actionsAt(await harness(fixture)), 'Compare with the Copy in "The other title"');
    assert.equal(compare.command?.command, 'pressmark.compareCopies');
    const server = await harness(fixture, { editor: 'eglot-30' });
    const keep = named(await actionsAt(server), 'Keep in Cleaned Copies: in This Article');
    assert.match(applied(server.files, keep.edit!)[uriOf('pressmark/articles.yaml')]!, /a\.txt:\n {4}keep:\n {6}- .*The engine weaves/);
  });

  it('adds a name to the register, or as an alias, before all else', async () => {
    const server = await harness(
      `${REGISTER}== a.txt\nA title of this article\n\nIn London he met George Bab$0bage, who said nothing to him.\n`,
    );
    const actions = await actionsAt(server);
    const add = named(actions, 'Add "George Babbage" to Register as Person');
    const texts = applied(server.files, add.edit!);
    assert.match(texts[uriOf('pressmark/entities.yaml')]!, /name: George Babbage/);
    const alias = named(actions, 'Make "George Babbage" an Alias of Charles Babbage');
    assert.match(applied(server.files, alias.edit!)[uriOf('pressmark/entities.yaml')]!, /the engine's inventor[\s\S]*George Babbage/);
    assert.deepEqual(
      actions.map(({ title, isPreferred = false }) => [title, isPreferred]),
      [
        ['Add "George Babbage" to Register as Person', true],
        ['Make "George Babbage" an Alias of Charles Babbage', false],
        ['Make "George Babbage" an Alias of…', false],
        ['Add "George Babbage" to Register as…', false],
        ['Do Not Suggest "George Babbage" Again', false],
        ['Passage…', false],
      ],
    );
  });

  it('makes a name an alias of an entity that is spelt almost alike, before those with the same last word', async () => {
    const server = await harness(
      `${REGISTER}== a.txt\nA title of this article\n\nIn London he met Charles Bab$0bbage again, who said nothing.\n`,
    );
    const titles = (await actionsAt(server)).map(({ title }) => title);
    assert.equal(titles[1], 'Make "Charles Babbbage" an Alias of Charles Babbage');
  });

  /** The titles offered where the words between `[` and `]` are selected. */
  async function offeredOn(line: string, register = REGISTER): Promise<string[]> {
    const server = await harness(`${register}== a.txt\nA title\n2018-06-06\n\n${line.replace('[', '$0[').replace(']', ']{selected}')}\n`);
    const [selected] = server.marked('selected');
    const params = { textDocument: { uri: uriOf('a.txt') }, range: selected!.range, context: { diagnostics: [] } };
    return (await server.request<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
  }

  it('takes a selection as the name', async () => {
    const [first] = await offeredOn('The [Afghan government] said that it was so.');
    assert.match(first!, /^Add "Afghan government" to Register as/);
    const inside = await offeredOn('There was [Ada Lovelace of Ockham] again.');
    assert.match(inside[0]!, /^Add "Ada Lovelace of Ockham" to Register as/);
    assert.match(inside[1]!, /Alias of/);
  });

  it('annotates a registered name first, and offers nothing that the register has', async () => {
    for (const line of ['There was [Ada Lovelace] again.', 'There was []Ada Lovelace again.'])
      assert.deepEqual(await offeredOn(line), ['Annotate as Ada Lovelace', 'Passage…']);
  });

  it('says who an ambiguous name is', async () => {
    const congo = (id: string, name: string) => `  - {id: ${id}, type: place, name: ${name}, aliases: [Congo]}\n`;
    const register = `== pressmark/entities.yaml\nentities:\n${congo('a', 'Republic of the Congo')}${congo('b', 'DR Congo')}`;
    assert.deepEqual((await offeredOn('They went to []Congo by train.', register)).slice(0, 2), [
      'This is the Republic of the Congo',
      'This is DR Congo',
    ]);
  });

  it('sets the publication date', async () => {
    const server = await harness(`${REGISTER}== a.txt\nA tit$0le of this article\n\nNothing says when.\n`);
    const actions = await actionsAt(server);
    assert.equal(named(actions, 'Set Publication Date…').command?.command, 'pressmark.setPublicationDate');
    const edit = await server.request<WorkspaceEdit>('pressmark/setArticleField', {
      uri: uriOf('a.txt'),
      field: 'date',
      value: '2018-06-06',
    });
    assert.match(applied(server.files, edit)[uriOf('pressmark/articles.yaml')]!, /a\.txt:\n {4}date: 2018-06-06/);
  });

  it('offers no alias where the register is empty', async () => {
    const empty = '== pressmark/entities.yaml\nentities: []\n';
    assert.deepEqual(await offeredOn('In London he met [George Babbage] there.', empty), [
      'Add "George Babbage" to Register as Person',
      'Add "George Babbage" to Register as…',
      'Do Not Suggest "George Babbage" Again',
      'Passage…',
    ]);
  });
});

describe('lenses and hints', () => {
  afterEach(endServers);

  it('says where a passage is copied', async () => {
    const server = await harness(`${REGISTER}== a.txt\n$0Title\n\n${COPY}\n== b.txt\nThe other title\n\n${REWORDED}\n`);
    const lenses = await server.ask<CodeLens[]>('textDocument/codeLens');
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['in 1 other article, 1 word differs'],
    );
  });

  it('counts mentions in the register', async () => {
    const server = await harness(`${REGISTER}== a.txt\nAda Lovelace and Lovelace.\n`);
    const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf('pressmark/entities.yaml') } });
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['2 mentions in 1 article', 'no mentions'],
    );
  });

  it('shows the value of relative dates, where the settings say so', async () => {
    const server = await harness(`${REGISTER}${ARTICLES_YAML}== a.txt\nTitle\n\nShe spoke on [Tuesday$0]{date2} of 3 May 1990.\n`);
    const hints = await server.ask<InlayHint[]>('textDocument/inlayHint', { range: all });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['5 June 2018'],
    );
    server.settings = { hints: { dates: false } };
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(async () => (await server.ask('textDocument/inlayHint', { range: all })) === null);
  });
});

describe('what an article is made of', () => {
  afterEach(endServers);

  it('colours entities, dates and furniture', async () => {
    const server = await harness(
      `${REGISTER}${ARTICLES_YAML}== a.txt\n$0The title of it\n\nAda Lovelace spoke on Tuesday.\n\nAdvertisement\n`,
    );
    const { data } = await server.ask<SemanticTokens>('textDocument/semanticTokens/full');
    const lines = server.files.text(uriOf('a.txt'))!.split('\n');
    const tokens: string[] = [];
    for (let at = 0, line = 0, column = 0; at < data.length; at += 5) {
      line += data[at]!;
      column = data[at] === 0 ? column + data[at + 1]! : data[at + 1]!;
      tokens.push(`${TOKEN_TYPES[data[at + 3]!]}: ${lines[line]!.slice(column, column + data[at + 2]!)}`);
    }
    assert.deepEqual(tokens, ['pressmarkPerson: Ada Lovelace', 'pressmarkDate: Tuesday', 'pressmarkFurniture: Advertisement']);
  });

  it('folds sections and runs of furniture', async () => {
    const server = await harness(
      `${REGISTER}== a.txt\n$0The title of it\n\nA sentence that says something.\n\nAdvertisement\nShare on Facebook\n`,
    );
    const folds = await server.ask<FoldingRange[]>('textDocument/foldingRange');
    assert.ok(
      folds.some(({ kind, startLine, endLine }) => kind === 'comment' && startLine === 4 && endLine === 5),
      JSON.stringify(folds),
    );
    assert.ok(folds.some(({ kind, startLine }) => kind === 'region' && startLine === 0));
  });

  it('gives the runs of furniture to a client that folds them itself, as the folds begin and end', async () => {
    const server = await harness(
      `${REGISTER}== a.txt\n$0The title of it\n\n[Advertisement]{run}\n\nA sentence that says something.\n\n[Share on Facebook\n\nAdvertisement]{run}\n`,
    );
    const runs = await server.request<FurnitureRun[]>(methods.furniture, { uri: uriOf('a.txt') });
    assert.deepEqual(
      runs,
      server.marked('run').map(({ range }, at) => ({ range, lines: [1, 2][at] })),
    );
    const folds = await server.ask<FoldingRange[]>('textDocument/foldingRange');
    assert.deepEqual(
      folds.filter(({ kind }) => kind === 'comment').map(({ startLine, endLine }) => [startLine, endLine]),
      runs.filter(({ lines }) => lines > 1).map(({ range }) => [range.start.line, range.end.line]),
    );
  });

  it('widens a selection step by step', async () => {
    const server = await harness(`${REGISTER}== a.txt\nThe title of it\n\nThere was Ada Love$0lace. She wrote.\n`);
    const { textDocument, position } = server.cursor;
    const [first] = await server.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions: [position] });
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = first; step !== undefined; step = step.parent)
      steps.push(textAt(server, textDocument.uri, step.range));
    assert.deepEqual(steps.slice(0, 4), ['Lovelace', 'Ada Lovelace', 'There was Ada Lovelace.', 'There was Ada Lovelace. She wrote.']);
  });

  it('links addresses and Wikidata items', async () => {
    const server = await harness(`${REGISTER}== a.txt\n$0See https://example.org/a(b). Or http://[broken\n`);
    const links = await server.ask<DocumentLink[]>('textDocument/documentLink');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.org/a(b)'],
    );
    const entries = await server.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: uriOf('pressmark/entities.yaml') },
    });
    assert.deepEqual(
      entries.map(({ range }) => range),
      server.marked('wikidata').map(({ range }) => range),
    );
  });

  it('shows who appears with whom', async () => {
    const server = await harness(`${REGISTER}== a.txt\nThe title of it\n\nAda Love$0lace met [Charles Babbage]{other}.\n`);
    const [item] = await server.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy');
    assert.equal(item?.name, 'Ada Lovelace');
    const incoming = await server.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, fromRanges]),
      [['Charles Babbage', server.marked('other').map(({ range }) => range)]],
    );
    const outgoing = await server.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['Charles Babbage'],
    );
  });
});
