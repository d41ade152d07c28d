import assert from 'node:assert/strict';
import type { AnnotationGroupItem, AnnotationGrouping, AnnotationItem, AnnotationPlace, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const FIXTURE = `
== pressmark/codebook.yaml
tags:
  - name: threat
  - {name: claim, color: "#112233"}
  - {name: denial, parent: claim}
== pressmark/articles.yaml
articles:
  a.txt: {title: Talks stall, date: 2018-08-16, outlet: The Post}
  b.txt: {title: Talks resume, date: 2018-09-01}
== a.txt
Talks stall

The envoy left. Nobody replied on Monday.
== b.txt
Talks resume

The envoy returned on Tuesday.
`;

async function prepared(): Promise<Harness> {
  const server = await harness(FIXTURE);
  const annotate = (path: string, start: number, end: number, content: object) =>
    server.request<AnnotationItem>(methods.annotate, {
      uri: uriOf(path),
      range: { start: { line: 2, character: start }, end: { line: 2, character: end } },
      ...content,
    });
  await annotate('b.txt', 0, 9, { tag: 'denial' });
  await annotate('a.txt', 16, 22, { tag: 'claim', note: 'really?' });
  await annotate('a.txt', 0, 15, { tag: 'claim' });
  await annotate('a.txt', 4, 9, { note: 'who?' });
  return server;
}

const groups = async (server: Harness, group: AnnotationGrouping, query = ''): Promise<readonly AnnotationGroupItem[]> =>
  (await server.request<Page<AnnotationGroupItem>>(methods.annotationGroups, { folder: FOLDER, group, query, offset: 0, limit: 9 })).items;

const named = async (server: Harness, group: AnnotationGrouping, query?: string): Promise<string[]> =>
  (await groups(server, group, query)).map(({ name, count, isOrphans }) => `${isOrphans ? 'orphans' : name} ${count}`);

const quotes = async (server: Harness, params: object): Promise<string[]> =>
  (await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 9, ...params })).items.map(
    ({ quote }) => quote,
  );

describe('the list of annotations', () => {
  afterEach(endServers);

  it('is in groups: tags in the order of the codebook, all else by name, what has no name last', async () => {
    const server = await prepared();
    assert.deepEqual(await named(server, 'tag'), ['claim 2', 'denial 1', ' 1']);
    const [claim, denial] = await groups(server, 'tag');
    assert.deepEqual([claim?.color, denial?.above], ['#112233', ['claim']]);
    assert.deepEqual(await named(server, 'article'), ['a.txt 3', 'b.txt 1']);
    assert.deepEqual(await named(server, 'outlet'), ['The Post 3', ' 1']);
    assert.deepEqual(await named(server, 'date'), ['2018-08 3', '2018-09 1']);
    assert.deepEqual(await named(server, 'state'), ['exact 4']);
    assert.deepEqual(await named(server, 'annotator'), ['tester 4']);
    assert.deepEqual(await quotes(server, { within: { group: 'tag', key: claim!.key } }), ['The envoy left.', 'Nobody']);
  });

  it('is in the order of the texts, and says of each its article, date and outlet', async () => {
    const server = await prepared();
    assert.deepEqual(await quotes(server, { query: '' }), ['The envoy left.', 'envoy', 'Nobody', 'The envoy']);
    const { items } = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, query: '', offset: 3, limit: 1 });
    assert.deepEqual(
      items.map(({ title, date, outlet }) => ({ title, date, outlet })),
      [{ title: 'Talks resume', date: '2018-09-01', outlet: undefined }],
    );
  });

  it('is filtered by words and fields, a tag with those below it', async () => {
    const server = await prepared();
    assert.deepEqual(await quotes(server, { query: 'tag:claim' }), ['The envoy left.', 'Nobody', 'The envoy']);
    assert.deepEqual(await quotes(server, { query: 'tag:claim date:2018-08 really' }), ['Nobody']);
    assert.deepEqual(await named(server, 'tag', 'outlet:post'), ['claim 2', ' 1']);
    assert.deepEqual(await quotes(server, { query: 'state:orphan' }), []);
  });

  it('has orphans apart and first, except by state', async () => {
    const server = await prepared();
    await server.change('a.txt', 'Something else\n');
    assert.deepEqual(await named(server, 'tag'), ['orphans 3', 'denial 1']);
    assert.deepEqual(await named(server, 'state'), ['exact 1', 'orphan 3']);
    assert.deepEqual(await named(server, 'article', 'state:orphan'), ['orphans 3']);
  });

  it('knows the place of the innermost annotation at a position', async () => {
    const server = await prepared();
    const placeAt = (character: number, group: AnnotationGrouping) =>
      server.request<AnnotationPlace | null>(methods.annotationPlace, {
        folder: FOLDER,
        uri: uriOf('a.txt'),
        position: { line: 2, character },
        group,
      });
    const inner = await placeAt(5, 'tag');
    assert.deepEqual([inner?.group?.index, inner?.index], [2, 0]);
    assert.deepEqual((await placeAt(18, 'tag'))?.index, 1);
    assert.equal((await placeAt(18, 'text'))?.group, undefined);
    assert.equal((await placeAt(18, 'text'))?.index, 2);
    assert.equal(await placeAt(30, 'tag'), null);
  });

  it('changes and deletes several at once, which is undone as one', async () => {
    const server = await prepared();
    const { items } = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 9 });
    const ids = items.map(({ id }) => id);
    assert.equal(await server.request(methods.tagAnnotations, { folder: FOLDER, ids: ids.slice(0, 3), tag: 'threat' }), 3);
    assert.deepEqual(await named(server, 'tag'), ['threat 3', 'denial 1']);
    assert.equal(await server.request(methods.deleteAnnotations, { folder: FOLDER, ids }), 4);
    assert.deepEqual(await named(server, 'tag'), []);
  });
});
