import assert from 'node:assert/strict';
import type { AnnotateAllResult, Concordance } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const CORPUS = `
== pressmark/entities.yaml
entities:
  - {id: amal-deng, type: person, name: Amal Deng}
== pressmark/codebook.yaml
tags:
  - {name: Charge, color: '#d55e00', key: c}
== pressmark/articles.yaml
articles:
  a.txt: {date: 2018-03-05, title: Looms of London, outlet: Zephyr Daily}
  b.txt: {date: 2017-03-08, title: Silk and steam, outlet: Arrow}
== a.txt
The court heard that Amal Deng denied the charge on Monday. Nobody else denied it.
== b.txt
She [denied]{first} the charge, and then denied
the charge again.
`;

describe('a concordance', () => {
  afterEach(endServers);

  it('lists every hit in its context, in order of time', async () => {
    const server = await harness(CORPUS);
    const found = await concordance(server, 'denied the charge');
    assert.deepEqual(
      found.items.map(({ left, hit, right, date, title, outlet }) => [left, hit, right, date, title, outlet]),
      [
        ['She ', 'denied the charge', ', and then denied the charge again. ', '2017-03-08', 'Silk and steam', 'Arrow'],
        ['She denied the charge, and then ', 'denied the charge', ' again. ', '2017-03-08', 'Silk and steam', 'Arrow'],
        [
          'The court heard that Amal Deng ',
          'denied the charge',
          ' on Monday. Nobody else denied it. ',
          '2018-03-05',
          'Looms of London',
          'Zephyr Daily',
        ],
      ],
    );
    assert.deepEqual([found.total, found.searched, found.articles, found.isComplete, found.isLimited], [3, 2, 2, true, false]);
    const [first] = found.items;
    assert.deepEqual([first?.uri, first?.range.start], [uriOf('b.txt'), { line: 0, character: 4 }]);
  });

  it('is sorted by what is left or right of the hit, by outlet and by article, and filtered by words', async () => {
    const server = await harness(CORPUS);
    const rights = async (more: object) => (await concordance(server, 'denied', more)).items.map(({ right }) => right.trim().slice(0, 10));
    assert.deepEqual(await rights({ order: 'right' }), ['it.', 'the charge', 'the charge', 'the charge']);
    assert.deepEqual(await rights({ order: 'outlet' }), ['the charge', 'the charge', 'the charge', 'it.']);
    assert.deepEqual(
      (await concordance(server, 'denied', { order: 'left' })).items.map(({ left }) => left.trim().split(' ').at(-1)),
      ['Deng', 'else', 'She', 'then'],
    );
    assert.equal((await concordance(server, 'denied', { filter: 'looms' })).total, 2);
    assert.equal((await concordance(server, 'denied', { filter: 'looms nobody', order: 'hit' })).total, 2);
    assert.equal((await concordance(server, 'denied', { filter: 'again' })).total, 2);
  });

  it('is paged', async () => {
    const server = await harness(CORPUS);
    const { total, items } = await concordance(server, 'denied', { offset: 1, limit: 2 });
    assert.deepEqual([total, items.length], [4, 2]);
  });

  it('knows names and annotations, and follows edits', async () => {
    const server = await harness(CORPUS);
    assert.equal((await concordance(server, 'entity:"Amal Deng"')).total, 1);
    assert.equal((await concordance(server, 'tag:Charge')).total, 0);
    await server.request('pressmark/annotate', { uri: uriOf('b.txt'), range: server.marked('first')[0]?.range, tag: 'Charge' });
    const tagged = await concordance(server, 'tag:Charge');
    assert.deepEqual(
      tagged.items.map(({ hit, marks }) => [hit, marks.map(({ label, color }) => [label, color])]),
      [['denied', [['Charge', '#d55e00']]]],
    );
    assert.equal((await concordance(server, 'nobody')).total, 1);
    await server.change('a.txt', 'Nobody came, and nobody left.\n');
    assert.equal((await concordance(server, 'nobody')).total, 2);
    assert.equal((await concordance(server, 'entity:amal-deng')).total, 0);
  });

  it('annotates all its places at once, each once, and one undo takes them back', async () => {
    const server = await harness(CORPUS);
    const places = (await concordance(server, 'denied')).items.map(({ uri, range }) => ({ uri, range }));
    const mark = () => server.request<AnnotateAllResult>('pressmark/annotateAll', { folder: FOLDER, places, tag: 'Charge' });
    const first = await mark();
    assert.deepEqual([first.ids.length, first.already], [4, 0]);
    const again = await mark();
    assert.deepEqual([again.ids.length, again.already], [0, 4]);
    assert.equal((await concordance(server, 'tag:Charge')).total, 4);
    await server.request('pressmark/undoAnnotations', { folder: FOLDER });
    assert.equal((await concordance(server, 'tag:Charge')).total, 0);
  });

  it('says why a query cannot be read', async () => {
    const server = await harness(CORPUS);
    const { problem, total } = await concordance(server, 'charge near/3');
    assert.equal(total, 0);
    assert.deepEqual(problem, { message: "'near/3' needs something before and after it.", start: 7, end: 13 });
  });
});

const concordance = (server: Harness, query: string, more: object = {}) =>
  server.request<Concordance>('pressmark/concordance', { folder: FOLDER, query, offset: 0, limit: 100, ...more });
