import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type {
  ArticleItem,
  Concordance,
  Cooccurrence,
  CooccurrencePlace,
  EntityItem,
  Page,
  PlacesOnMap,
  TimelineAnswer,
} from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const CORPUS = `
== pressmark/entities.yaml
entities:
  - {id: amal-deng, type: person, name: Amal Deng}
  - {id: bo-lind, type: person, name: Bo Lind}
  - {id: khartoum, type: place, name: Khartoum}
  - {id: halifax, type: place, name: Halifax}
  - id: mill
    type: place
    name: Old Mill
    coordinates: [52.1, 4.3]
  - {id: nowhere, type: place, name: Grey Rock}
== pressmark/articles.yaml
articles:
  a.txt: {date: 2018-03-05, title: Looms of London}
  b.txt: {date: 2017-03-08, title: Silk and steam}
== a.txt
Amal Deng met Bo Lind in Khartoum. Bo Lind left
for the Old Mill.

Amal Deng stayed at Grey Rock.
== b.txt
Amal Deng wrote to Bo Lind from Halifax.
== c.txt
Bo Lind wrote to Amal Deng.
`;

const WITHOUT_REGISTER = `
== pressmark/entities.yaml
entities: []
== pressmark/articles.yaml
articles:
  a.txt: {date: 2018-03-05, title: Looms of London}
  b.txt: {date: 2019-03-08, title: Silk and steam}
== a.txt
Minister Amal Deng met Bo Lindholm in Khartoum. Mr Deng stayed.

Amal Deng said nothing.
== b.txt
Amal Deng wrote to Bo Lindholm yesterday.
`;

describe('the overviews', () => {
  afterEach(endServers);

  it('say who is named with whom, by sentence, paragraph and article, and in a period', async () => {
    const server = await harness(CORPUS);
    const pairs = async (more: object): Promise<string[]> => {
      const { nodes, edges, isComplete, totalEdges } = await graph(server, more);
      assert.deepEqual([isComplete, totalEdges], [true, edges.length]);
      return edges
        .map(({ a, b, weight, articles }) => `${[nodes[a]!.entity, nodes[b]!.entity].sort().join(' ')} ${weight}/${articles}`)
        .sort();
    };
    assert.deepEqual(await pairs({ by: 'sentence', types: ['person'] }), ['amal-deng bo-lind 3/3']);
    assert.deepEqual(await pairs({ by: 'sentence', from: '2018' }), [
      'amal-deng bo-lind 1/1',
      'amal-deng khartoum 1/1',
      'amal-deng nowhere 1/1',
      'bo-lind khartoum 1/1',
      'bo-lind mill 1/1',
    ]);
    assert.deepEqual(await pairs({ by: 'article', least: 2 }), ['amal-deng bo-lind 3/3']);
    await server.change('c.txt', 'Bo Lind saw nobody.\n');
    assert.deepEqual(await pairs({ by: 'sentence', types: ['person'] }), ['amal-deng bo-lind 2/2']);
  });

  it('say it of names that are suggested for the register, too, which are entities once they are accepted', async () => {
    const server = await harness(WITHOUT_REGISTER);
    const named = async (more: object = {}) => {
      const { nodes, edges } = await graph(server, { by: 'sentence', suggested: true, ...more });
      return {
        nodes: nodes.map(({ entity, type, mentions, articles, aliases }) => [entity, type, mentions, articles, aliases]),
        pairs: edges.map(({ a, b, weight }) => `${[nodes[a]!.name, nodes[b]!.name].sort().join(' – ')} ${weight}`).sort(),
      };
    };
    assert.deepEqual((await graph(server, { by: 'sentence' })).edges, []);
    const before = await named();
    assert.deepEqual(before, {
      nodes: [
        ['suggested:amal deng', 'person', 4, 2, []],
        ['suggested:bo lindholm', 'person', 2, 2, []],
        ['suggested:khartoum', 'place', 1, 1, []],
      ],
      pairs: ['Amal Deng – Bo Lindholm 2', 'Amal Deng – Khartoum 1', 'Bo Lindholm – Khartoum 1'],
    });
    assert.deepEqual(await named({ by: 'article', types: ['person'], to: '2018' }), {
      nodes: [
        ['suggested:amal deng', 'person', 3, 1, []],
        ['suggested:bo lindholm', 'person', 1, 1, []],
      ],
      pairs: ['Amal Deng – Bo Lindholm 1'],
    });
    const places = await server.request<Page<CooccurrencePlace>>('pressmark/cooccurrencePlaces', {
      folder: FOLDER,
      by: 'sentence',
      suggested: true,
      entities: ['suggested:bo lindholm', 'suggested:amal deng'],
      offset: 0,
      limit: 10,
    });
    assert.deepEqual(
      places.items.map(({ text, names }) => names.map(({ start, end }) => text.slice(start, end))),
      [
        ['Amal Deng', 'Bo Lindholm'],
        ['Amal Deng', 'Bo Lindholm'],
      ],
    );
    await server.change('pressmark/entities.yaml', 'entities:\n  - {id: amal-deng, type: person, name: Amal Deng}\n');
    const after = await named();
    assert.deepEqual(after.pairs, before.pairs);
    assert.deepEqual(after.nodes[0], ['amal-deng', 'person', 4, 2, undefined]);
  });

  it('lead from a pair to its sentences, in order of time, with the names in them', async () => {
    const server = await harness(CORPUS);
    const { total, items } = await places(server, { by: 'sentence' });
    assert.equal(total, 3);
    assert.deepEqual(
      items.map(({ uri, text, names, date }) => [uri, text, names.map(({ start, end }) => text.slice(start, end)), date]),
      [
        [uriOf('b.txt'), 'Amal Deng wrote to Bo Lind from Halifax.', ['Amal Deng', 'Bo Lind'], '2017-03-08'],
        [uriOf('a.txt'), 'Amal Deng met Bo Lind in Khartoum.', ['Amal Deng', 'Bo Lind'], '2018-03-05'],
        [uriOf('c.txt'), 'Bo Lind wrote to Amal Deng.', ['Bo Lind', 'Amal Deng'], undefined],
      ],
    );
    const paragraph = await places(server, { by: 'paragraph', from: '2018-01', offset: 0, limit: 1 });
    assert.equal(paragraph.items[0]?.text, 'Amal Deng met Bo Lind in Khartoum. Bo Lind left for the Old Mill.');
    assert.deepEqual(
      (await places(server, { by: 'article', offset: 1, limit: 1 })).items.map(({ title }) => title),
      ['Looms of London'],
    );
  });

  it('write the graph as a file, and say why where they cannot', async () => {
    const server = await harness(CORPUS);
    const file = (more: object) => server.request<string>('pressmark/cooccurrenceFile', { folder: FOLDER, by: 'sentence', ...more });
    assert.match(await file({ format: 'tsv' }), /^id\tname/);
    assert.match(await file({ format: 'gexf', communities: { 'amal-deng': 3 } }), /<attvalue for="community" value="3"\/>/);
    await assert.rejects(file({ format: 'docx' }), /cannot be written as "docx"/);
  });

  it('show articles and mentions over time', async () => {
    const server = await harness(CORPUS);
    const { grain, bins, articles, undated, series } = await server.request<TimelineAnswer>('pressmark/timeline', { folder: FOLDER });
    assert.deepEqual([grain, bins[0], bins.at(-1), articles[0], articles.at(-1), undated], ['month', '2017-03', '2018-03', 1, 1, 1]);
    assert.deepEqual(
      series.slice(0, 2).map(({ entity, mentions }) => [entity, mentions]),
      [
        ['amal-deng', 3],
        ['bo-lind', 3],
      ],
    );
  });

  it('have only the articles of a period in the trees and in the concordance', async () => {
    const server = await harness(CORPUS);
    const paging = { folder: FOLDER, offset: 0, limit: 100 };
    const period = { from: '2018', to: '2018-12' };
    const articles = await server.request<Page<ArticleItem>>('pressmark/articles', { ...paging, ...period, sort: 'date' });
    assert.deepEqual(
      articles.items.map(({ title }) => title),
      ['Looms of London'],
    );
    const entities = await server.request<Page<EntityItem>>('pressmark/entities', {
      ...paging,
      ...period,
      sort: 'mentions',
      type: 'person',
    });
    assert.deepEqual(
      entities.items.map(({ name, mentions }) => [name, mentions]),
      [
        ['Amal Deng', 2],
        ['Bo Lind', 2],
      ],
    );
    const mentioned = await server.request<Page<unknown>>('pressmark/entityArticles', { ...paging, ...period, entity: 'amal-deng' });
    assert.equal(mentioned.total, 1);
    const hits = await server.request<Concordance>('pressmark/concordance', { ...paging, ...period, query: 'entity:bo-lind' });
    assert.equal(hits.total, 2);
    const all = await server.request<Concordance>('pressmark/concordance', { ...paging, query: 'entity:bo-lind' });
    assert.equal(all.total, 4);
  });

  it('place what can be placed on a map, ask where several places are meant, and keep what is answered', async () => {
    const server = await harness(CORPUS);
    const map = async () => {
      const { places: found } = await server.request<PlacesOnMap>('pressmark/placesOnMap', { folder: FOLDER });
      return new Map(found.map(place => [place.entity, place]));
    };
    const before = await map();
    assert.deepEqual([before.get('mill')?.at, before.get('mill')?.source], [[52.1, 4.3], 'register']);
    assert.equal(before.get('khartoum')?.source, 'geonames');
    assert.deepEqual([before.get('nowhere')?.at, before.get('nowhere')?.candidates], [undefined, undefined]);
    assert.equal(before.get('halifax')?.at, undefined);
    const [candidate] = before.get('halifax')?.candidates ?? [];
    assert.equal(candidate?.label, 'Halifax, Canada');
    const edit = await server.request<WorkspaceEdit>('pressmark/editEntity', {
      folder: FOLDER,
      entity: 'halifax',
      change: { kind: 'setCoordinates', coordinates: candidate?.at },
    });
    const [changes] = Object.values(edit.changes ?? {}).concat(
      (edit.documentChanges ?? []).flatMap(each => ('edits' in each ? [each.edits as never] : [])),
    );
    assert.match(JSON.stringify(changes), /coordinates: \[44\.65, -63\.57\]/);
    await assert.rejects(
      server.request('pressmark/editEntity', {
        folder: FOLDER,
        entity: 'halifax',
        change: { kind: 'setCoordinates', coordinates: [91, 0] },
      }),
      /between -90 and 90/,
    );
  });
});

const graph = (server: Harness, more: object) => server.request<Cooccurrence>('pressmark/cooccurrence', { folder: FOLDER, ...more });
const places = (server: Harness, more: object) =>
  server.request<Page<CooccurrencePlace>>('pressmark/cooccurrencePlaces', {
    folder: FOLDER,
    entities: ['amal-deng', 'bo-lind'],
    offset: 0,
    limit: 100,
    ...more,
  });
