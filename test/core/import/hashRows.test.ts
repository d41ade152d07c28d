import assert from 'node:assert/strict';
import { FoundPlaces } from '../../../server/core/import/foundPlaces';
import { PackedTexts, RowTable, textHash } from '../../../server/core/import/hashRows';
import { KnownArticles } from '../../../server/core/import/known';

describe('Rows by hashes', () => {
  it('are all found again, those of one hash in the order in which they were added, however many there are', () => {
    const table = new RowTable();
    const hashes = Array.from({ length: 20_000 }, (_, row) => (row % 3 === 0 ? 0xffffffff : textHash(`article ${row}`)[0]));
    for (const [row, hash] of hashes.entries()) if (row % 3 !== 0 || row < 90) table.add(hash, row);
    assert.deepEqual(
      [...table.rowsOf(0xffffffff)],
      Array.from({ length: 30 }, (_, nth) => nth * 3),
    );
    for (const [row, hash] of hashes.entries()) if (row % 3 !== 0) assert.ok([...table.rowsOf(hash)].includes(row));
    assert.deepEqual([...table.rowsOf(textHash('none')[0])], []);
  });

  it('differ for different texts', () => {
    const names = Array.from({ length: 100_000 }, (_, nth) => `2015-01-${nth % 30}-ferry-crews-walk-out-${nth}.txt`);
    assert.equal(new Set(names.map(name => textHash(name).join(' '))).size, names.length);
  });

  it('have texts that are given back as they are', () => {
    const texts = new PackedTexts();
    const given = Array.from({ length: 5000 }, (_, nth) => `articles/${nth}-fährt-🙂.txt`);
    const starts = given.map(text => texts.add(text));
    assert.deepEqual(
      starts.map(start => texts.at(start)),
      given,
    );
  });
});

describe('What an import keeps of its articles', () => {
  it('is found by file, with all places', () => {
    const places = new FoundPlaces();
    for (let nth = 1; nth <= 3000; nth++) places.add(`articles/${nth}.txt`, { file: 'a.csv', record: nth });
    places.add('articles/7.txt', { file: 'b.txt', line: 12 });
    places.add('articles/8.txt', { file: 'b.txt' });
    assert.ok(places.has('articles/3000.txt') && !places.has('articles/3001.txt'));
    assert.deepEqual(places.placesOf('articles/9.txt'), [{ file: 'a.csv', record: 9 }]);
    assert.deepEqual(
      [...places.several()],
      [
        [
          'articles/7.txt',
          [
            { file: 'a.csv', record: 7 },
            { file: 'b.txt', line: 12 },
          ],
        ],
        ['articles/8.txt', [{ file: 'a.csv', record: 8 }, { file: 'b.txt' }]],
      ],
    );
  });

  it('is found by id, or by body, day and outlet', () => {
    const known = new KnownArticles();
    const body = '0123456789abcdeffedcba9876543210';
    const other = body.replace('0', 'f');
    const facts = { id: 'x1', title: 'Crews walk out', date: '2021-03-04', outlet: 'The Harbour Ledger (Port Almeda)' };
    for (let nth = 0; nth < 3000; nth++)
      known.add({ file: `${nth}.txt`, body: `${String(nth).padStart(8, '0')}${body.slice(8)}`, id: String(nth) });
    known.add({ file: 'a.txt', body, ...facts });
    const find = (found: object, hash = body) => known.find({ place: {}, facts: found, paragraphs: ['x'.repeat(200)] }, hash);
    assert.deepEqual(find(facts), { is: 'same', article: { file: 'a.txt', body } });
    assert.deepEqual(find(facts, other), { is: 'changed', article: { file: 'a.txt', body } });
    assert.deepEqual(find({ id: 'x1', title: 'Another', date: '2020' }, other), { is: 'new' });
    assert.deepEqual(find({ outlet: 'Harbour Ledger' }), { is: 'same', article: { file: 'a.txt', body } });
    assert.deepEqual(find({ date: '2021-03-05' }), { is: 'new' });
    assert.deepEqual(find({ outlet: 'The Courier' }), { is: 'new' });
    known.add({ file: 'b.txt', body: other, ...facts });
    assert.deepEqual(find(facts, other), { is: 'same', article: { file: 'b.txt', body: other } });
  });
});
