import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import type { AnnotatedAt, AnnotationItem, CopySuggestionItem, TakenBack } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const SENTENCE = 'The mayor of the old harbour town denied the charge in a long and angry speech before the council.';
const CORPUS = `
== pressmark/codebook.yaml
tags:
  - {name: Claim}
== a.txt
A first title

${SENTENCE}

Something else was said in this article alone.
== b.txt
A second title

The council met on a rainy day in spring.

${SENTENCE}
== c.txt
A third title

${SENTENCE.replace('the charge', 'every charge')}
`;

describe('annotations in copies', () => {
  afterEach(endServers);

  async function annotated(): Promise<{ server: Harness; id: string }> {
    const server = await harness(CORPUS);
    const start = { line: 2, character: SENTENCE.indexOf('denied') };
    const range = { start, end: { line: 2, character: start.character + 'denied the charge'.length } };
    const { id } = await server.request<AnnotationItem>(methods.annotate, { uri: uriOf('a.txt'), range, tag: 'Claim', note: 'Which?' });
    return { server, id };
  }
  const offered = (server: Harness, params: object): Promise<CopySuggestionItem[]> =>
    server.request<CopySuggestionItem[]>(methods.copySuggestions, { folder: FOLDER, ...params });
  const listed = async (server: Harness, article: string): Promise<(string | undefined)[]> => {
    const { items } = await server.request<{ items: AnnotationItem[] }>(methods.annotations, {
      folder: FOLDER,
      uri: uriOf(article),
      offset: 0,
      limit: 100,
    });
    return items.map(({ quote, tag, note }) => [quote, tag, note].join(' | '));
  };

  it('are offered where every word is the same, with where they come from, and made only when they are accepted', async () => {
    const { server, id } = await annotated();
    const found = await offered(server, { id });
    assert.deepEqual(
      found.map(({ uri, quote, fromTitle, title, tag, range }) => [uri, quote, fromTitle, title, tag, range.start]),
      [
        [
          uriOf('b.txt'),
          'denied the charge',
          'A first title',
          'A second title',
          'Claim',
          { line: 4, character: SENTENCE.indexOf('denied') },
        ],
      ],
    );
    assert.deepEqual(await offered(server, { uri: uriOf('b.txt') }), found);
    assert.deepEqual(await listed(server, 'b.txt'), []);
    const suggestions = found.map(({ id: from, uri }) => ({ id: from, uri }));
    assert.equal(await server.request(methods.decideCopies, { folder: FOLDER, suggestions, decision: 'accept' }), 1);
    assert.deepEqual(await listed(server, 'b.txt'), ['denied the charge | Claim | Which?']);
    assert.deepEqual([await offered(server, { id }), await offered(server, { uri: uriOf('a.txt') })], [[], []]);
    await server.request(methods.undoAnnotations, { folder: FOLDER });
    assert.deepEqual([(await listed(server, 'b.txt')).length, (await offered(server, { id })).length], [0, 1]);
  });

  it('are counted at a position, for the links below its card', async () => {
    const { server, id } = await annotated();
    const at = (article: string, line: number): Promise<AnnotatedAt> =>
      server.request<AnnotatedAt>(methods.annotatedAt, {
        uri: uriOf(article),
        position: { line, character: SENTENCE.indexOf('charge') },
      });
    assert.deepEqual(await at('a.txt', 2), { annotations: 1, copies: 1 });
    assert.deepEqual(await at('a.txt', 0), { annotations: 0, copies: 0 });
    assert.deepEqual(await at('b.txt', 4), { annotations: 0, copies: 0 });
    assert.deepEqual(await at('none.txt', 0), { annotations: 0, copies: 0 });
    await server.request(methods.decideCopies, { folder: FOLDER, suggestions: [{ id, uri: uriOf('b.txt') }], decision: 'dismiss' });
    assert.deepEqual(await at('a.txt', 2), { annotations: 1, copies: 0 });
  });

  it('are dismissed permanently, and offered again when that is undone', async () => {
    const { server, id } = await annotated();
    const suggestions = [{ id, uri: uriOf('b.txt') }];
    assert.equal(await server.request(methods.decideCopies, { folder: FOLDER, suggestions, decision: 'dismiss' }), 1);
    const kept = () => new TextDecoder().decode(server.files.contents.get(uriOf('pressmark/dismissed.jsonl')));
    assert.equal(kept(), `{"kind":"copy","annotation":"${id}","article":"b.txt"}\n`);
    assert.deepEqual(await offered(server, { id }), []);
    const taken = await server.request<TakenBack>(methods.undoAnnotations, { folder: FOLDER });
    assert.deepEqual([taken.kind, taken.changed, kept()], ['dismiss', 1, '']);
    assert.equal((await offered(server, { id })).length, 1);
    await server.request(methods.redoAnnotations, { folder: FOLDER });
    assert.deepEqual(await offered(server, { id }), []);
  });

  it('are offered at their place by code actions', async () => {
    const { server } = await annotated();
    const at = { line: 4, character: SENTENCE.indexOf('charge') };
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('b.txt') },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Annotate "denied the charge" with Claim, as in "A first title"'), titles.join('\n'));
    assert.ok(titles.includes('Never Offer Claim for "denied the charge" Here'));
  });
});
