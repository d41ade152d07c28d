import assert from 'node:assert/strict';
import type { AnnotationGroupItem, AnnotationGrouping, AnnotationItem, AnnotationPlace, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';
import { pick, randomNumbers } from '../support/synthetic';

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
  (await server.request<Page<AnnotationGroupItem>>(methods.annotationGroups, { folder: FOLDER, group, query, offset: 0, limit: 99 })).items;

const named = async (server: Harness, group: AnnotationGrouping, query?: string): Promise<string[]> =>
  (await groups(server, group, query)).map(({ name, count, isOrphans }) => `${isOrphans ? 'orphans' : name} ${count}`);

const quotes = async (server: Harness, params: object): Promise<string[]> =>
  (await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 9, ...params })).items.map(
    ({ quote }) => quote,
  );

const moreText = (at: number): string => `== more/${at}.txt\nTalks ${at}\n\nThe envoy met the council of town ${at}. Nobody replied.\n`;

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

  it('is in groups by entity, called and sorted as the register names them', async () => {
    const register = (first: string): string => `entities:
  - {id: e1, type: person, name: ${first}}
  - {id: e2, type: organisation, name: Council of Towns, aliases: [the Elders]}
`;
    const server = await harness(`${FIXTURE}== pressmark/entities.yaml\n${register('Zora Finch')}`);
    for (const [start, end, content] of [
      [0, 3, { entity: 'e1', tag: 'claim' }],
      [4, 9, { entity: 'e2' }],
      [10, 14, { entity: 'e1' }],
      [16, 22, { entity: 'gone' }],
      [23, 30, { tag: 'threat' }],
    ] as const) {
      const range = { start: { line: 2, character: start }, end: { line: 2, character: end } };
      await server.request(methods.annotate, { uri: uriOf('a.txt'), range, ...content });
    }
    assert.deepEqual(await named(server, 'entity'), ['Council of Towns 1', 'gone 1', 'Zora Finch 2', ' 1']);
    const [council, gone, zora, none] = await groups(server, 'entity');
    assert.deepEqual([council?.entity, council?.entityType], ['e2', 'organisation']);
    assert.deepEqual([gone?.entity, gone?.entityType], ['gone', undefined]);
    assert.deepEqual([none?.entity, none?.name], [undefined, '']);
    assert.deepEqual(await quotes(server, { within: { group: 'entity', key: zora!.key } }), ['The', 'left']);
    assert.deepEqual(await quotes(server, { query: 'entity:elders' }), ['envoy']);
    assert.deepEqual(await named(server, 'entity', 'entity:zora tag:claim'), ['Zora Finch 1']);
    await server.change('pressmark/entities.yaml', register('Anna Finch'));
    assert.deepEqual(await named(server, 'entity'), ['Anna Finch 2', 'Council of Towns 1', 'gone 1', ' 1']);
    assert.deepEqual(await quotes(server, { query: 'entity:anna' }), ['The', 'left']);
    assert.deepEqual(await quotes(server, { query: 'entity:zora' }), []);
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

  it('of an article can be asked for at a position: what is in or beside it, in text order', async () => {
    const server = await prepared();
    const at = (line: number, character: number, path = 'a.txt') => quotes(server, { uri: uriOf(path), position: { line, character } });
    assert.deepEqual(await at(2, 6), ['The envoy left.', 'envoy']);
    assert.deepEqual(await at(2, 9), ['The envoy left.', 'envoy']);
    assert.deepEqual(await at(2, 22), ['Nobody']);
    assert.deepEqual(await at(0, 3), []);
    assert.deepEqual(await at(2, 0, 'b.txt'), ['The envoy']);
    assert.deepEqual(await at(0, 0, 'no.txt'), []);
    const page = await server.request<Page<AnnotationItem>>(methods.annotations, {
      folder: FOLDER,
      uri: uriOf('a.txt'),
      position: { line: 2, character: 6 },
      offset: 1,
      limit: 1,
    });
    assert.deepEqual([page.total, page.items.map(({ quote }) => quote)], [2, ['envoy']]);
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

  it('is after any changes what the annotations of the folder say', async () => {
    const server = await harness(`${FIXTURE}${Array.from({ length: 6 }, (_, at) => moreText(at)).join('')}`);
    const random = randomNumbers(11);
    const paths = ['a.txt', 'b.txt', ...Array.from({ length: 6 }, (_, at) => `more/${at}.txt`)];
    const every = () => server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 500 });
    const one = async () => pick(random, (await every()).items)?.id;
    const tag = () => pick(random, ['claim', 'denial', 'threat', 'unheard of']);
    const changes: readonly (() => Promise<unknown>)[] = [
      async () => {
        const character = 2 * Math.floor(10 * random());
        const range = { start: { line: 2, character }, end: { line: 2, character: character + 6 } };
        await server.request(methods.annotate, { uri: uriOf(pick(random, paths)), range, tag: tag() }).catch(() => null);
      },
      async () => server.request(methods.updateAnnotation, { folder: FOLDER, id: await one(), tag: tag() }).catch(() => null),
      async () => server.request(methods.deleteAnnotation, { folder: FOLDER, id: await one() }).catch(() => null),
      () => server.request(methods.undoAnnotations, { folder: FOLDER }),
      async () => server.change(pick(random, paths), `Other talks\n\n${random() < 0.5 ? 'The envoy left. Nobody replied.' : 'Silence.'}\n`),
      async () => {
        const path = pick(random, paths);
        if (!server.files.contents.has(uriOf(path))) return;
        await server.open(path);
        await server.edit(path, { start: 0, end: Math.floor(20 * random()) }, 'An insertion. ');
        if (random() < 0.5) await server.close(path);
      },
      async () => server.change(`pressmark/annotations/tester/${pick(random, paths)}.jsonl`, null),
      async () => server.change('pressmark/articles.yaml', `articles:\n  b.txt: {date: 2018-0${1 + Math.floor(9 * random())}-01}\n`),
    ];
    for (let step = 0; step < 150; step++) {
      await pick(random, step % 3 === 0 ? changes.slice(0, 1) : changes)();
      if (step % 5 > 0) continue;
      const { items } = await every();
      const byName = (nameOf: (item: AnnotationItem) => string): string[] => {
        const counts = new Map<string, number>();
        for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
        return [...counts].map(([name, count]) => `${name} ${count}`).sort();
      };
      const isOrphan = ({ state }: AnnotationItem): boolean => state === 'orphan';
      assert.deepEqual(
        (await named(server, 'tag')).sort(),
        byName(item => (isOrphan(item) ? 'orphans' : (item.tag ?? ''))),
        `tags after ${step} changes`,
      );
      assert.deepEqual(
        (await named(server, 'state')).sort(),
        byName(({ state }) => state),
      );
      assert.deepEqual(
        (await named(server, 'date')).sort(),
        byName(item => (isOrphan(item) ? 'orphans' : (item.date?.slice(0, 7) ?? ''))),
      );
      const listed = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, query: '', offset: 0, limit: 500 });
      assert.deepEqual(listed, { total: items.length, items });
      const later = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, query: '', offset: 3, limit: 4 });
      assert.deepEqual(later, { total: items.length, items: items.slice(3, 7) });
    }
  }).timeout(20_000);
});
