import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TOKEN_TYPES } from '../../server/lsp/features/tokens';
import {
  type AnnotationItem,
  type ArticleItem,
  type CleanPreview,
  type CleanSummary,
  type CopyPlace,
  type CutItem,
  methods,
  type Page,
  type SourcePlace,
} from '../../server/protocol';
import { applied, endServers, FOLDER, type Harness, harness, rangeOf, sliceOf, targetsOf, until, uriOf } from '../support/lspHarness';

const PROJECT = `
== pressmark/entities.yaml
entities:
  - id: ghani
    type: person
    name: Ashraf Ghani
    aliases: [Ghani]
    description: President of Afghanistan
  - id: kabul
    type: place
    name: Kabul
== pressmark/articles.yaml
articles:
  a.txt:
    date: 2018-08-16
== b.txt
Another day

Ashraf Ghani, the president of Afghanistan, went to Kabul with his ministers and came back.
`;
const ARTICLE = `Talks begin in the capital

Advertisement

On Tuesday, Ghani spoke to them in Kabul about the peace that nobody had seen.
Share this article

He said “nothing is lost”, and the talks went on for many hours. See https://example.org/talks for more.

Advertisement

On Wednesday, 😀 Ghani left the city again, with his ministers behind him.
`;
const COPY = 'pressmark/cleaned/a.txt';

/** A server on which the copy of an article was written and is open; `text` is what the editor holds of it now. */
interface CopyHarness {
  readonly server: Harness;
  text: string;
  /** Replaces words in the open copy; nothing is saved. */
  type(words: string, by: string): Promise<void>;
  ask<R>(method: string, at: string | Range, more?: object): Promise<R>;
  /** Words of the copy at a range. */
  slice(range: Range): string;
}

async function openCopy(article = ARTICLE, settings: unknown = null): Promise<CopyHarness> {
  const server = await harness(`${PROJECT}== a.txt\n${article}`, { settings });
  await server.request<CleanSummary>(methods.clean, { folder: FOLDER, uris: [uriOf('a.txt')] });
  await server.open(COPY);
  const textDocument = { uri: uriOf(COPY) };
  const copy: CopyHarness = {
    server,
    text: server.files.text(uriOf(COPY))!,
    async type(words, by) {
      const start = copy.text.indexOf(words);
      assert.ok(start >= 0, words);
      await server.edit(COPY, { start, end: start + words.length }, by);
      copy.text = copy.text.replace(words, () => by);
    },
    ask(method, at, more = {}) {
      const place = typeof at === 'string' ? { position: placeOf(copy.text, at).start } : { range: at };
      return server.request(method, { textDocument, ...place, ...more });
    },
    slice: range => sliceOf(copy.text, range),
  };
  return copy;
}

function placeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `'${words}' is not in the copy`);
  return rangeOf(text, { start, end: start + words.length });
}

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const inArticle = (range: Range): string => sliceOf(ARTICLE, range);

/** What a client colours, as 'type: words'. */
function coloured(text: string, { data }: SemanticTokens): string[] {
  const found: string[] = [];
  const at: Position = { line: 0, character: 0 };
  for (let index = 0; index < data.length; index += 5) {
    const [lines, characters, length, type] = data.slice(index, index + 4) as [number, number, number, number];
    if (lines > 0) at.character = 0;
    at.line += lines;
    at.character += characters;
    found.push(`${TOKEN_TYPES[type]}: ${sliceOf(text, { start: at, end: { line: at.line, character: at.character + length } })}`);
  }
  return found;
}

describe('a cleaned copy in the editor', () => {
  afterEach(endServers);

  it('shows the cards of its article, at its own places', async () => {
    const copy = await openCopy();
    assert.doesNotMatch(copy.text, /Advertisement|Share this/);
    for (const words of ['Ghani left', 'Ghani spoke']) {
      const card = await copy.ask<Hover>('textDocument/hover', words);
      assert.match(JSON.stringify(card.contents), /President of Afghanistan/);
      assert.equal(copy.slice(card.range!), 'Ghani');
      assert.deepEqual(card.range!.start, placeOf(copy.text, words).start);
    }
    const date = await copy.ask<Hover>('textDocument/hover', 'Wednesday');
    assert.match(JSON.stringify(date.contents), /15 August 2018/);
  });

  it('leads to sources, and in its own article stays in the copy', async () => {
    const copy = await openCopy();
    const [link] = await copy.ask<LocationLink[]>('textDocument/definition', 'Ghani left');
    assert.equal(link!.targetUri, uriOf('b.txt'));
    assert.equal(copy.slice(link!.originSelectionRange!), 'Ghani');
    const references = await copy.ask<Location[]>('textDocument/references', 'Ghani left', { context: { includeDeclaration: false } });
    assert.deepEqual(
      references.map(({ uri, range }) => [uri, uri === uriOf(COPY) ? copy.slice(range) : 'elsewhere']),
      [
        [uriOf(COPY), 'Ghani'],
        [uriOf(COPY), 'Ghani'],
        [uriOf('b.txt'), 'elsewhere'],
      ],
    );
    assert.equal(targetsOf(await copy.ask<Location[]>('textDocument/declaration', 'Ghani left'))[0]!.uri, uriOf('pressmark/entities.yaml'));
  });

  it('marks, colours, lists and folds what it holds of the article, and nothing that was cut', async () => {
    const copy = await openCopy();
    const highlights = await copy.ask<DocumentHighlight[]>('textDocument/documentHighlight', 'Ghani spoke');
    assert.deepEqual(
      highlights.map(({ range }) => copy.slice(range)),
      ['Ghani', 'Ghani'],
    );
    const tokens = coloured(copy.text, await copy.ask<SemanticTokens>('textDocument/semanticTokens/full', everything));
    assert.deepEqual(tokens, [
      'pressmarkDate: Tuesday',
      'pressmarkPerson: Ghani',
      'pressmarkPlace: Kabul',
      'pressmarkDate: many hours',
      'pressmarkDate: Wednesday',
      'pressmarkPerson: Ghani',
    ]);
    const hints = await copy.ask<InlayHint[]>('textDocument/inlayHint', everything);
    assert.deepEqual(
      hints.map(({ position, label }) => [copy.slice({ start: { line: position.line, character: 3 }, end: position }), label]),
      [
        ['Tuesday', '2018-08-14'],
        ['Wednesday', '2018-08-15'],
      ],
    );
    const links = await copy.ask<DocumentLink[]>('textDocument/documentLink', everything);
    assert.deepEqual(
      links.map(({ range }) => copy.slice(range)),
      ['https://example.org/talks'],
    );
    const names = (found: readonly DocumentSymbol[]): string[] =>
      found.flatMap(({ range, children }) => [copy.slice(range), ...names(children ?? [])]);
    const symbols = names(await copy.ask<DocumentSymbol[]>('textDocument/documentSymbol', everything));
    for (const words of ['Ghani', 'Kabul']) assert.ok(symbols.includes(words), words);
    const folds = await copy.ask<FoldingRange[]>('textDocument/foldingRange', everything);
    for (const { startLine, endLine } of folds) assert.ok(startLine < endLine && endLine <= copy.text.split('\n').length);
    const [selection] = await copy.ask<SelectionRange[]>('textDocument/selectionRange', everything, {
      positions: [placeOf(copy.text, 'Kabul').start],
    });
    assert.equal(copy.slice(selection!.range), 'Kabul');
  });

  it('keeps its places exact while it is typed in', async () => {
    const copy = await openCopy();
    await copy.type('Talks begin', 'The long, long talks begin');
    await copy.type('many hours', 'hours\nand hours');
    await copy.type('😀 Ghani left', 'President 😀 Ghani left');
    const card = await copy.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(copy.slice(card.range!), 'Ghani');
    assert.deepEqual(card.range!.start, placeOf(copy.text, 'Ghani left').start);
    const tokens = coloured(copy.text, await copy.ask<SemanticTokens>('textDocument/semanticTokens/full', everything));
    assert.deepEqual(tokens.at(-1), 'pressmarkPerson: Ghani');
    const hints = await copy.ask<InlayHint[]>('textDocument/inlayHint', everything);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['2018-08-14', '2018-08-15'],
    );
  });

  it('says nothing of words that were written into it by hand', async () => {
    const copy = await openCopy();
    await copy.type('Ghani spoke', 'Karzai spoke');
    await copy.type('Talks begin', 'Kabul: Talks begin');
    assert.equal(await copy.ask('textDocument/hover', 'Karzai'), null);
    assert.equal(await copy.ask('textDocument/hover', 'Kabul: Talks'), null);
    const tokens = coloured(copy.text, await copy.ask<SemanticTokens>('textDocument/semanticTokens/full', everything));
    assert.deepEqual(
      tokens.filter(token => /Karzai|Kabul/.test(token)),
      ['pressmarkPlace: Kabul'],
    );
  });

  it('takes annotations to the article, and shows those of the article', async () => {
    const copy = await openCopy();
    const made = await copy.server.request<AnnotationItem>(methods.annotate, {
      uri: uriOf(COPY),
      range: placeOf(copy.text, 'He said “nothing is lost”'),
      note: 'a promise',
    });
    assert.deepEqual([made.uri, copy.slice(made.range!)], [uriOf(COPY), 'He said “nothing is lost”']);
    await copy.server.request(methods.annotate, {
      uri: uriOf('a.txt'),
      range: rangeOf(ARTICLE, spanIn(ARTICLE, 'Share this')),
      note: 'cut',
    });
    const ask = (uri: string) =>
      copy.server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, uri: uriOf(uri), offset: 0, limit: 10 });
    const ofArticle = (await ask('a.txt')).items;
    assert.deepEqual(ofArticle.map(({ range }) => inArticle(range!)).sort(), ['He said “nothing is lost”', 'Share this']);
    const ofCopy = (await ask(COPY)).items;
    assert.deepEqual(ofCopy.map(({ note, range }) => [note, range && copy.slice(range)]).sort(), [
      ['a promise', 'He said “nothing is lost”'],
      ['cut', undefined],
    ]);
    const moved = await copy.server.request<AnnotationItem>(methods.updateAnnotation, {
      folder: FOLDER,
      id: made.id,
      uri: uriOf(COPY),
      range: placeOf(copy.text, 'the talks went on'),
    });
    assert.equal(copy.slice(moved.range!), 'the talks went on');
    const found = (await ask('a.txt')).items.find(({ id }) => id === made.id)!;
    assert.equal(inArticle(found.range!), 'the talks went on');
  });

  it('takes no annotation of words that the article does not have', async () => {
    const copy = await openCopy();
    await copy.type('Talks begin', 'At last, talks begin');
    const annotated = copy.server.request(methods.annotate, { uri: uriOf(COPY), range: placeOf(copy.text, 'At last, talks'), note: 'x' });
    await assert.rejects(annotated, /written into it by hand/);
  });

  it('is seen through its front matter and other quotation marks', async () => {
    const copy = await openCopy(ARTICLE, { clean: { frontMatter: true, quotes: 'straight' } });
    assert.match(copy.text, /^---\ntitle: Talks begin/);
    assert.match(copy.text, /He said "nothing is lost",/);
    assert.equal(await copy.ask('textDocument/hover', 'title'), null);
    const card = await copy.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(copy.slice(card.range!), 'Ghani');
    const made = await copy.server.request<AnnotationItem>(methods.annotate, {
      uri: uriOf(COPY),
      range: placeOf(copy.text, '"nothing is lost"'),
      note: 'a promise',
    });
    assert.deepEqual([made.quote, copy.slice(made.range!)], ['“nothing is lost”', '"nothing is lost"']);
  });

  it('is no article of the corpus, whatever stands in it', async () => {
    const copy = await openCopy();
    await copy.type('Kabul', 'Kabul and Ashraf Ghani’s Kabul');
    assert.equal((await copy.server.status()).articles, 2);
    assert.deepEqual(await copy.server.diagnostics(COPY), []);
  });

  it('is a plain text where its script is missing or is none', async () => {
    const copy = await openCopy();
    for (const script of ['{', null]) {
      await copy.server.change(`${COPY}.edits.json`, script);
      assert.equal(await copy.ask('textDocument/hover', 'Ghani left'), null);
    }
  });
});

describe('the list of articles', () => {
  afterEach(endServers);

  const marks = async (server: Harness) => {
    const params = { folder: FOLDER, sort: 'path', offset: 0, limit: 10 };
    const { items } = await server.request<Page<ArticleItem>>(methods.articles, params);
    return items.map(({ copy }) => copy);
  };

  it('says which articles have a copy, and how it stands', async () => {
    const { server } = await openCopy();
    assert.deepEqual(await marks(server), ['up to date', undefined]);
    await server.change('a.txt', ARTICLE.replace('many hours', 'few hours'));
    assert.deepEqual(await marks(server), ['outdated', undefined]);
    await server.change('a.txt', ARTICLE);
    await server.close(COPY);
    await server.change(COPY, 'My own words.\n');
    assert.deepEqual(await marks(server), ['edited', undefined]);
    await server.change(`${COPY}.edits.json`, null);
    assert.deepEqual(await marks(server), [undefined, undefined]);
  });

  it('sees a folder of copies go', async () => {
    const { server } = await openCopy();
    assert.deepEqual(await marks(server), ['up to date', undefined]);
    for (const name of [COPY, `${COPY}.edits.json`]) server.files.contents.delete(uriOf(name));
    await server.change('pressmark/cleaned', null);
    assert.deepEqual(await marks(server), [undefined, undefined]);
  });

  it('reads the files of a copy once, however often it is drawn', async () => {
    const { server } = await openCopy();
    await marks(server);
    const before = { ...server.files.calls };
    await marks(server);
    await server.change('pressmark/entities.yaml', 'entities:\n  - {id: kabul, type: place, name: Kabul}\n');
    await marks(server);
    assert.deepEqual({ ...server.files.calls, stat: 0, read: server.files.calls.read - 1 }, { ...before, stat: 0 });
  });
});

describe('an outdated copy', () => {
  afterEach(endServers);

  const notes = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ code, severity, message }) => [code, severity, String(message).split('.')[0]]);
  const fixes = async (copy: CopyHarness) => {
    const first: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: await copy.server.diagnostics(COPY) };
    const actions = await copy.ask<CodeAction[] | null>('textDocument/codeAction', first, { context });
    return (actions ?? []).filter(({ command }) => command?.command === 'pressmark.writeCleanedCopy').map(({ title }) => title);
  };

  it('says that its article changed, and shows what is still the same', async () => {
    const copy = await openCopy();
    await copy.server.change('a.txt', ARTICLE.replace('On Tuesday', 'At noon on Tuesday').replace('many hours', 'three hours'));
    assert.deepEqual(notes(await copy.server.diagnostics(COPY)), [['stale-copy', 3, 'The article changed since this copy was written']]);
    assert.deepEqual(await fixes(copy), ['Write this copy again']);
    const card = await copy.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(copy.slice(card.range!), 'Ghani');
    await copy.server.request<CleanSummary>(methods.clean, { folder: FOLDER, uris: [uriOf('a.txt')] });
    await copy.server.close(COPY);
    await copy.server.open(COPY);
    await until(async () => (await copy.server.diagnostics(COPY)).length === 0, 'the note to go');
  });

  it('says that other passages are cut now, and that its edits are kept', async () => {
    const copy = await openCopy();
    await copy.type('many hours', 'some hours');
    copy.server.settings = { clean: { quotes: 'straight' } };
    await copy.server.client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await until(async () => (await copy.server.diagnostics(COPY)).length === 1, 'the note');
    assert.match(String((await copy.server.diagnostics(COPY))[0]!.message), /decided otherwise.*keeps the edits/);
    assert.deepEqual(await fixes(copy), ['Write this copy again; your edits are kept as a layer']);
    const card = await copy.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(copy.slice(card.range!), 'Ghani');
  });

  it('is told from one that is edited only', async () => {
    const copy = await openCopy();
    await copy.type('many hours', 'some hours');
    assert.deepEqual(await copy.server.diagnostics(COPY), []);
    assert.deepEqual(await fixes(copy), []);
  });

  it('stays quiet where the setting says so', async () => {
    const copy = await openCopy(ARTICLE, { problems: { staleCopy: 'off' } });
    await copy.server.change('a.txt', ARTICLE.replace('Tuesday', 'Monday'));
    assert.deepEqual(await copy.server.diagnostics(COPY), []);
  });
});

describe('the way between a copy and its article', () => {
  afterEach(endServers);

  const toSource = (copy: CopyHarness, range: Range) =>
    copy.server.request<SourcePlace | null>(methods.sourcePlace, { uri: uriOf(COPY), range });
  const toCopy = (copy: CopyHarness, words: string, more: object = {}) =>
    copy.server.request<CopyPlace | null>(methods.copyPlace, { uri: uriOf('a.txt'), range: placeOf(ARTICLE, words), ...more });

  it('leads from words of the copy to the same words of the article, and back', async () => {
    const copy = await openCopy();
    await copy.type('Talks begin', 'At last, talks begin');
    for (const words of ['Ghani spoke', 'nothing is lost', 'the city again, with']) {
      const place = (await toSource(copy, placeOf(copy.text, words)))!;
      assert.deepEqual([place.uri, inArticle(place.range), place.inArticle], [uriOf('a.txt'), words, true]);
      const back = (await toCopy(copy, words))!;
      assert.deepEqual([back.copy, copy.slice(back.range), back.cut], [uriOf(COPY), words, undefined]);
    }
  });

  it('keeps a cursor at the end of a paragraph there, whatever was cut behind it', async () => {
    const copy = await openCopy();
    for (const words of ['nobody had seen.', 'in the capital']) {
      const { end } = placeOf(copy.text, words);
      const place = (await toSource(copy, { start: end, end }))!;
      assert.deepEqual(place.range.start, placeOf(ARTICLE, words).end);
    }
  });

  it('leads from what was cut to the next words that stay, and says why it was cut', async () => {
    const copy = await openCopy();
    const place = (await toCopy(copy, 'Share this article'))!;
    assert.match(place.cut!, /share/);
    assert.deepEqual(place.range.start, placeOf(copy.text, 'He said').start);
  });

  it('leads from words written by hand to where they were put in', async () => {
    const copy = await openCopy();
    await copy.type('Ghani left', 'his successor, Hamid Karzai, and Ghani left');
    const place = (await toSource(copy, placeOf(copy.text, 'Hamid Karzai')))!;
    assert.deepEqual([place.inArticle, place.range.start], [false, placeOf(ARTICLE, 'Ghani left').start]);
  });

  it('leads from the preview, and to it where no copy was written', async () => {
    const server = await harness(`${PROJECT}== a.txt\n${ARTICLE}`);
    const { text } = await server.request<CleanPreview>(methods.cleanPreview, { uri: uriOf('a.txt') });
    const uri = `pressmark-cleaned:/corpus/a.txt?${encodeURIComponent(uriOf('a.txt'))}`;
    const document = { uri, languageId: 'article', version: 1, text };
    await server.client.sendNotification('textDocument/didOpen', { textDocument: document });
    const hovered = { textDocument: { uri }, position: placeOf(text, 'Ghani left').start };
    const card = await server.request<Hover>('textDocument/hover', hovered);
    assert.equal(sliceOf(text, card.range!), 'Ghani');
    assert.deepEqual(await server.request('textDocument/inlayHint', { textDocument: { uri }, range: everything }), []);
    const place = (await server.request<SourcePlace | null>(methods.sourcePlace, { uri, range: placeOf(text, 'Ghani left') }))!;
    assert.equal(inArticle(place.range), 'Ghani left');
    const shown = (await server.request<CopyPlace | null>(methods.copyPlace, { uri: uriOf('a.txt'), range: place.range }))!;
    assert.deepEqual([shown.copy, sliceOf(text, shown.range)], [undefined, 'Ghani left']);
  });
});

describe('reviewing cuts', () => {
  afterEach(endServers);

  const cutsOf = (server: Harness) => server.request<readonly CutItem[]>(methods.cuts, { uri: uriOf('a.txt') });
  const decide = async (server: Harness, keep: readonly string[], remove: readonly string[]) => {
    const edit = await server.request<WorkspaceEdit>(methods.decideCuts, { uri: uriOf('a.txt'), keep, remove });
    const [[uri, text] = ['', '']] = Object.entries(applied(server.files, edit));
    assert.equal(uri, uriOf('pressmark/articles.yaml'));
    await server.change('pressmark/articles.yaml', text);
    return (await server.request<CleanPreview>(methods.cleanPreview, { uri: uriOf('a.txt') })).text;
  };

  it('lists what is left out, by text, with its reason and its places', async () => {
    const server = await harness(`${PROJECT}== a.txt\n${ARTICLE}`);
    const cuts = await cutsOf(server);
    assert.deepEqual(
      cuts.map(({ key, leftOut, state, ranges }) => [key, leftOut, state, ranges.map(inArticle)]),
      [
        ['Advertisement', true, 'cut', ['Advertisement', 'Advertisement']],
        ['Share this article', true, 'cut', ['Share this article']],
      ],
    );
    assert.match(cuts[0]!.reason, /advertisement label/);
  });

  it('keeps and removes at once, in one edit, and takes it back', async () => {
    const server = await harness(`${PROJECT}== a.txt\n${ARTICLE}`);
    const kept = await decide(server, ['Advertisement', 'Share this article'], []);
    assert.match(kept, /Advertisement/);
    assert.match(kept, /Share this article/);
    const after = await cutsOf(server);
    assert.deepEqual(
      after.map(({ key, leftOut, state }) => [key, leftOut, state]),
      [
        ['Advertisement', false, 'kept'],
        ['Share this article', false, 'kept'],
      ],
    );
    const removed = await decide(server, [], ['Advertisement']);
    assert.doesNotMatch(removed, /Advertisement/);
    assert.match(removed, /Share this article/);
  });

  it('leaves out what is doubtful when that is accepted', async () => {
    const server = await harness(`${PROJECT}== a.txt\n${ARTICLE.replace('Share this article\n', '\nPhotos\n')}`);
    const doubtful = (await cutsOf(server)).find(({ key }) => key === 'Photos')!;
    assert.deepEqual([doubtful.state, doubtful.leftOut], ['doubtful', false]);
    assert.doesNotMatch(await decide(server, [], ['Photos']), /Photos/);
    assert.equal((await cutsOf(server)).find(({ key }) => key === 'Photos')!.leftOut, true);
  });

  it('says that it cannot where articles.yaml is broken', async () => {
    const server = await harness(`== pressmark/articles.yaml\narticles: [\n== a.txt\n${ARTICLE}`);
    const decided = server.request(methods.decideCuts, { uri: uriOf('a.txt'), keep: ['Advertisement'], remove: [] });
    await assert.rejects(decided, /Repair it first/);
  });
});

function spanIn(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
