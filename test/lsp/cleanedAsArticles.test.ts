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
  type CleanedPlace,
  type CleanPreview,
  type CleanSummary,
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

/** A server on which the cleaned copy of an article was written and is open; `text` is what the editor holds of it now. */
interface CleanedHarness {
  readonly server: Harness;
  text: string;
  /** Replaces words in the open cleaned copy; nothing is saved. */
  type(words: string, by: string): Promise<void>;
  ask<R>(method: string, at: string | Range, more?: object): Promise<R>;
  /** Words of the cleaned copy at a range. */
  slice(range: Range): string;
}

async function openCleaned(article = ARTICLE, settings: unknown = null): Promise<CleanedHarness> {
  const server = await harness(`${PROJECT}== a.txt\n${article}`, { settings });
  await server.request<CleanSummary>(methods.clean, { folder: FOLDER, uris: [uriOf('a.txt')] });
  await server.open(COPY);
  const textDocument = { uri: uriOf(COPY) };
  const cleaned: CleanedHarness = {
    server,
    text: server.files.text(uriOf(COPY))!,
    async type(words, by) {
      const start = cleaned.text.indexOf(words);
      assert.ok(start >= 0, words);
      await server.edit(COPY, { start, end: start + words.length }, by);
      cleaned.text = cleaned.text.replace(words, () => by);
    },
    ask(method, at, more = {}) {
      const place = typeof at === 'string' ? { position: placeOf(cleaned.text, at).start } : { range: at };
      return server.request(method, { textDocument, ...place, ...more });
    },
    slice: range => sliceOf(cleaned.text, range),
  };
  return cleaned;
}

function placeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `'${words}' is not in the cleaned copy`);
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
    const cleaned = await openCleaned();
    assert.doesNotMatch(cleaned.text, /Advertisement|Share this/);
    for (const words of ['Ghani left', 'Ghani spoke']) {
      const card = await cleaned.ask<Hover>('textDocument/hover', words);
      assert.match(JSON.stringify(card.contents), /President of Afghanistan/);
      assert.equal(cleaned.slice(card.range!), 'Ghani');
      assert.deepEqual(card.range!.start, placeOf(cleaned.text, words).start);
    }
    const date = await cleaned.ask<Hover>('textDocument/hover', 'Wednesday');
    assert.match(JSON.stringify(date.contents), /15 August 2018/);
  });

  it('leads to sources, and in its own article stays in the cleaned copy', async () => {
    const cleaned = await openCleaned();
    const [link] = await cleaned.ask<LocationLink[]>('textDocument/definition', 'Ghani left');
    assert.equal(link!.targetUri, uriOf('b.txt'));
    assert.equal(cleaned.slice(link!.originSelectionRange!), 'Ghani');
    const references = await cleaned.ask<Location[]>('textDocument/references', 'Ghani left', { context: { includeDeclaration: false } });
    assert.deepEqual(
      references.map(({ uri, range }) => [uri, uri === uriOf(COPY) ? cleaned.slice(range) : 'elsewhere']),
      [
        [uriOf(COPY), 'Ghani'],
        [uriOf(COPY), 'Ghani'],
        [uriOf('b.txt'), 'elsewhere'],
      ],
    );
    assert.equal(
      targetsOf(await cleaned.ask<Location[]>('textDocument/declaration', 'Ghani left'))[0]!.uri,
      uriOf('pressmark/entities.yaml'),
    );
  });

  it('marks, colours, lists and folds what it holds of the article, and nothing that was cut', async () => {
    const cleaned = await openCleaned();
    const highlights = await cleaned.ask<DocumentHighlight[]>('textDocument/documentHighlight', 'Ghani spoke');
    assert.deepEqual(
      highlights.map(({ range }) => cleaned.slice(range)),
      ['Ghani', 'Ghani'],
    );
    const tokens = coloured(cleaned.text, await cleaned.ask<SemanticTokens>('textDocument/semanticTokens/full', everything));
    assert.deepEqual(tokens, [
      'pressmarkDate: Tuesday',
      'pressmarkPerson: Ghani',
      'pressmarkPlace: Kabul',
      'pressmarkDate: many hours',
      'pressmarkDate: Wednesday',
      'pressmarkPerson: Ghani',
    ]);
    const hints = await cleaned.ask<InlayHint[]>('textDocument/inlayHint', everything);
    assert.deepEqual(
      hints.map(({ position, label }) => [cleaned.slice({ start: { line: position.line, character: 3 }, end: position }), label]),
      [
        ['Tuesday', '14 August 2018'],
        ['Wednesday', '15 August 2018'],
      ],
    );
    const links = await cleaned.ask<DocumentLink[]>('textDocument/documentLink', everything);
    assert.deepEqual(
      links.map(({ range }) => cleaned.slice(range)),
      ['https://example.org/talks'],
    );
    const names = (found: readonly DocumentSymbol[]): string[] =>
      found.flatMap(({ range, children }) => [cleaned.slice(range), ...names(children ?? [])]);
    const symbols = names(await cleaned.ask<DocumentSymbol[]>('textDocument/documentSymbol', everything));
    for (const words of ['Ghani', 'Kabul']) assert.ok(symbols.includes(words), words);
    const folds = await cleaned.ask<FoldingRange[]>('textDocument/foldingRange', everything);
    for (const { startLine, endLine } of folds) assert.ok(startLine < endLine && endLine <= cleaned.text.split('\n').length);
    const [selection] = await cleaned.ask<SelectionRange[]>('textDocument/selectionRange', everything, {
      positions: [placeOf(cleaned.text, 'Kabul').start],
    });
    assert.equal(cleaned.slice(selection!.range), 'Kabul');
  });

  it('keeps its places exact while it is typed in', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('Talks begin', 'The long, long talks begin');
    await cleaned.type('many hours', 'hours\nand hours');
    await cleaned.type('😀 Ghani left', 'President 😀 Ghani left');
    const card = await cleaned.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(cleaned.slice(card.range!), 'Ghani');
    assert.deepEqual(card.range!.start, placeOf(cleaned.text, 'Ghani left').start);
    const tokens = coloured(cleaned.text, await cleaned.ask<SemanticTokens>('textDocument/semanticTokens/full', everything));
    assert.deepEqual(tokens.at(-1), 'pressmarkPerson: Ghani');
    const hints = await cleaned.ask<InlayHint[]>('textDocument/inlayHint', everything);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['14 August 2018', '15 August 2018'],
    );
  });

  it('says nothing of words that were written into it by hand', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('Ghani spoke', 'Karzai spoke');
    await cleaned.type('Talks begin', 'Kabul: Talks begin');
    assert.equal(await cleaned.ask('textDocument/hover', 'Karzai'), null);
    assert.equal(await cleaned.ask('textDocument/hover', 'Kabul: Talks'), null);
    const tokens = coloured(cleaned.text, await cleaned.ask<SemanticTokens>('textDocument/semanticTokens/full', everything));
    assert.deepEqual(
      tokens.filter(token => /Karzai|Kabul/.test(token)),
      ['pressmarkPlace: Kabul'],
    );
  });

  it('takes annotations to the article, and shows those of the article', async () => {
    const cleaned = await openCleaned();
    const made = await cleaned.server.request<AnnotationItem>(methods.annotate, {
      uri: uriOf(COPY),
      range: placeOf(cleaned.text, 'He said “nothing is lost”'),
      note: 'a promise',
    });
    assert.deepEqual([made.uri, cleaned.slice(made.range!)], [uriOf(COPY), 'He said “nothing is lost”']);
    await cleaned.server.request(methods.annotate, {
      uri: uriOf('a.txt'),
      range: rangeOf(ARTICLE, spanIn(ARTICLE, 'Share this')),
      note: 'cut',
    });
    const ask = (uri: string) =>
      cleaned.server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, uri: uriOf(uri), offset: 0, limit: 10 });
    const ofArticle = (await ask('a.txt')).items;
    assert.deepEqual(ofArticle.map(({ range }) => inArticle(range!)).sort(), ['He said “nothing is lost”', 'Share this']);
    const ofCopy = (await ask(COPY)).items;
    assert.deepEqual(ofCopy.map(({ note, range }) => [note, range && cleaned.slice(range)]).sort(), [
      ['a promise', 'He said “nothing is lost”'],
      ['cut', undefined],
    ]);
    const moved = await cleaned.server.request<AnnotationItem>(methods.updateAnnotation, {
      folder: FOLDER,
      id: made.id,
      uri: uriOf(COPY),
      range: placeOf(cleaned.text, 'the talks went on'),
    });
    assert.equal(cleaned.slice(moved.range!), 'the talks went on');
    const found = (await ask('a.txt')).items.find(({ id }) => id === made.id)!;
    assert.equal(inArticle(found.range!), 'the talks went on');
  });

  it('takes no annotation of words that the article does not have', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('Talks begin', 'At last, talks begin');
    const annotated = cleaned.server.request(methods.annotate, {
      uri: uriOf(COPY),
      range: placeOf(cleaned.text, 'At last, talks'),
      note: 'x',
    });
    await assert.rejects(annotated, /added by hand/);
  });

  it('is seen through its front matter and other quotation marks', async () => {
    const cleaned = await openCleaned(ARTICLE, { clean: { frontMatter: true, quotes: 'straight' } });
    assert.match(cleaned.text, /^---\ntitle: Talks begin/);
    assert.match(cleaned.text, /He said "nothing is lost",/);
    assert.equal(await cleaned.ask('textDocument/hover', 'title'), null);
    const card = await cleaned.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(cleaned.slice(card.range!), 'Ghani');
    const made = await cleaned.server.request<AnnotationItem>(methods.annotate, {
      uri: uriOf(COPY),
      range: placeOf(cleaned.text, '"nothing is lost"'),
      note: 'a promise',
    });
    assert.deepEqual([made.quote, cleaned.slice(made.range!)], ['“nothing is lost”', '"nothing is lost"']);
  });

  it('is not an article of the corpus, whatever it contains', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('Kabul', 'Kabul and Ashraf Ghani’s Kabul');
    assert.equal((await cleaned.server.status()).articles, 2);
    assert.deepEqual(await cleaned.server.diagnostics(COPY), []);
  });

  it('is a plain text where its script is missing or invalid', async () => {
    const cleaned = await openCleaned();
    for (const script of ['{', null]) {
      await cleaned.server.change(`${COPY}.edits.json`, script);
      assert.equal(await cleaned.ask('textDocument/hover', 'Ghani left'), null);
    }
  });
});

describe('the list of articles', () => {
  afterEach(endServers);

  const marks = async (server: Harness) => {
    const params = { folder: FOLDER, sort: 'path', offset: 0, limit: 10 };
    const { items } = await server.request<Page<ArticleItem>>(methods.articles, params);
    return items.map(({ cleaned }) => cleaned);
  };

  it('says which articles have a cleaned copy, and whether it is outdated', async () => {
    const { server } = await openCleaned();
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

  it('sees a folder of cleaned copies go', async () => {
    const { server } = await openCleaned();
    assert.deepEqual(await marks(server), ['up to date', undefined]);
    for (const name of [COPY, `${COPY}.edits.json`]) server.files.contents.delete(uriOf(name));
    await server.change('pressmark/cleaned', null);
    assert.deepEqual(await marks(server), [undefined, undefined]);
  });

  it('reads the files of a cleaned copy once, however often it is drawn', async () => {
    const { server } = await openCleaned();
    await marks(server);
    const before = { ...server.files.calls };
    await marks(server);
    await server.change('pressmark/entities.yaml', 'entities:\n  - {id: kabul, type: place, name: Kabul}\n');
    await marks(server);
    assert.deepEqual({ ...server.files.calls, stat: 0, read: server.files.calls.read - 1 }, { ...before, stat: 0 });
  });
});

describe('an outdated cleaned copy', () => {
  afterEach(endServers);

  const notes = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ code, severity, message }) => [code, severity, String(message).split('.')[0]]);
  const fixes = async (cleaned: CleanedHarness) => {
    const first: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: await cleaned.server.diagnostics(COPY) };
    const actions = await cleaned.ask<CodeAction[] | null>('textDocument/codeAction', first, { context });
    return (actions ?? []).filter(({ command }) => command?.command === 'pressmark.writeCleaned').map(({ title }) => title);
  };

  it('says that its article changed, and shows what is still the same', async () => {
    const cleaned = await openCleaned();
    await cleaned.server.change('a.txt', ARTICLE.replace('On Tuesday', 'At noon on Tuesday').replace('many hours', 'three hours'));
    assert.deepEqual(notes(await cleaned.server.diagnostics(COPY)), [
      ['stale-cleaned', 3, 'The article has changed since this cleaned copy was written'],
    ]);
    assert.deepEqual(await fixes(cleaned), ['Write This Cleaned Copy Again']);
    const card = await cleaned.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(cleaned.slice(card.range!), 'Ghani');
    await cleaned.server.request<CleanSummary>(methods.clean, { folder: FOLDER, uris: [uriOf('a.txt')] });
    await cleaned.server.close(COPY);
    await cleaned.server.open(COPY);
    await until(async () => (await cleaned.server.diagnostics(COPY)).length === 0, 'the note to go');
  });

  it('says that other passages are cut now, and that its edits are kept', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('many hours', 'some hours');
    cleaned.server.settings = { clean: { quotes: 'straight' } };
    await cleaned.server.client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await until(async () => (await cleaned.server.diagnostics(COPY)).length === 1, 'the note');
    assert.match(String((await cleaned.server.diagnostics(COPY))[0]!.message), /Other passages would be left out.*your edits are kept/);
    assert.deepEqual(await fixes(cleaned), ['Write This Cleaned Copy Again, Keeping Your Edits']);
    const card = await cleaned.ask<Hover>('textDocument/hover', 'Ghani left');
    assert.equal(cleaned.slice(card.range!), 'Ghani');
  });

  it('is distinguished from one that is edited only', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('many hours', 'some hours');
    assert.deepEqual(await cleaned.server.diagnostics(COPY), []);
    assert.deepEqual(await fixes(cleaned), []);
  });

  it('stays quiet where the setting says so', async () => {
    const cleaned = await openCleaned(ARTICLE, { problems: { staleCleaned: 'off' } });
    await cleaned.server.change('a.txt', ARTICLE.replace('Tuesday', 'Monday'));
    assert.deepEqual(await cleaned.server.diagnostics(COPY), []);
  });
});

describe('the way between a cleaned copy and its article', () => {
  afterEach(endServers);

  const toSource = (cleaned: CleanedHarness, range: Range) =>
    cleaned.server.request<SourcePlace | null>(methods.sourcePlace, { uri: uriOf(COPY), range });
  const toCopy = (cleaned: CleanedHarness, words: string, more: object = {}) =>
    cleaned.server.request<CleanedPlace | null>(methods.cleanedPlace, { uri: uriOf('a.txt'), range: placeOf(ARTICLE, words), ...more });

  it('leads from words of the cleaned copy to the same words of the article, and back', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('Talks begin', 'At last, talks begin');
    for (const words of ['Ghani spoke', 'nothing is lost', 'the city again, with']) {
      const place = (await toSource(cleaned, placeOf(cleaned.text, words)))!;
      assert.deepEqual([place.uri, inArticle(place.range), place.inArticle], [uriOf('a.txt'), words, true]);
      const back = (await toCopy(cleaned, words))!;
      assert.deepEqual([back.cleaned, cleaned.slice(back.range), back.cut], [uriOf(COPY), words, undefined]);
    }
  });

  it('keeps a cursor at the end of a paragraph there, whatever was cut behind it', async () => {
    const cleaned = await openCleaned();
    for (const words of ['nobody had seen.', 'in the capital']) {
      const { end } = placeOf(cleaned.text, words);
      const place = (await toSource(cleaned, { start: end, end }))!;
      assert.deepEqual(place.range.start, placeOf(ARTICLE, words).end);
    }
  });

  it('leads from what was cut to the next words that stay, and says why it was cut', async () => {
    const cleaned = await openCleaned();
    const place = (await toCopy(cleaned, 'Share this article'))!;
    assert.match(place.cut!, /share/);
    assert.deepEqual(place.range.start, placeOf(cleaned.text, 'He said').start);
  });

  it('leads from words written by hand to where they were put in', async () => {
    const cleaned = await openCleaned();
    await cleaned.type('Ghani left', 'his successor, Hamid Karzai, and Ghani left');
    const place = (await toSource(cleaned, placeOf(cleaned.text, 'Hamid Karzai')))!;
    assert.deepEqual([place.inArticle, place.range.start], [false, placeOf(ARTICLE, 'Ghani left').start]);
  });

  it('leads from the preview, and to it where no cleaned copy was written', async () => {
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
    const shown = (await server.request<CleanedPlace | null>(methods.cleanedPlace, { uri: uriOf('a.txt'), range: place.range }))!;
    assert.deepEqual([shown.cleaned, sliceOf(text, shown.range)], [undefined, 'Ghani left']);
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
    await assert.rejects(decided, /articles.yaml was not changed because of a mistake in line 2/);
  });
});

function spanIn(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
