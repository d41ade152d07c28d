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

  it('lists a hit that was dismissed no more, but on wish, until that is undone', async () => {
    const server = await harness(CORPUS);
    const quotes = async (more: object = {}) => {
      const { items, dismissed } = await concordance(server, 'denied', more);
      return [
        items.map(({ left, dismissed: isDismissed }) => `${left.trim().split(' ').at(-1)}${isDismissed ? ' (dismissed)' : ''}`),
        dismissed,
      ];
    };
    const dismiss = async (at: number, decision: string): Promise<number> => {
      const { items } = await concordance(server, 'denied', { showDismissed: true });
      const places = items.slice(at, at + 1).map(({ uri, range }) => ({ uri, range }));
      return server.request<number>('pressmark/dismissHits', { folder: FOLDER, query: 'denied', places, decision });
    };
    assert.deepEqual(await quotes(), [['She', 'then', 'Deng', 'else'], 0]);
    assert.equal(await dismiss(1, 'never'), 1);
    assert.deepEqual(await quotes(), [['She', 'Deng', 'else'], 1]);
    assert.deepEqual(await quotes({ showDismissed: true, order: 'hit' }), [['She', 'then (dismissed)', 'Deng', 'else'], 1]);
    assert.equal((await concordance(server, 'deni*')).total, 4, 'another query finds it');
    const kept = () => new TextDecoder().decode(server.files.contents.get(uriOf('pressmark/dismissed.jsonl')));
    assert.match(
      kept(),
      /^\{"kind":"hit","query":"denied","article":"b\.txt","exact":"denied","prefix":"She denied the charge, and then ","suffix":" the charge again\."\}\n$/,
    );
    assert.equal(await dismiss(1, 'restore'), 1);
    assert.deepEqual([await quotes(), kept()], [[['She', 'then', 'Deng', 'else'], 0], '']);
    assert.equal(await dismiss(0, 'phrase'), 1);
    assert.deepEqual([(await quotes())[1], (await concordance(server, 'deni*')).total], [4, 0]);
    assert.equal(kept(), '{"kind":"phrase","phrase":"denied"}\n');
    await server.request('pressmark/undoAnnotations', { folder: FOLDER });
    assert.deepEqual(await quotes(), [['She', 'then', 'Deng', 'else'], 0]);
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
