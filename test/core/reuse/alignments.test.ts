import assert from 'node:assert/strict';
import { Alignments } from '../../../server/core/reuse/alignments';

/** The whole of an article, which has one passage. */
const placeIn = (article: string, text: string) => ({ article, passage: 0, start: 0, end: text.length });

describe('alignments that were asked for', () => {
  const texts = new Map([
    ['a', 'Nine mills stood still in March.'],
    ['b', 'Nine mills stood still in May.'],
    ['c', 'Ten mills stood still in May.'],
  ]);
  const place = (article: string) => placeIn(article, texts.get(article) ?? '');
  const kinds = (alignments: Alignments, a: string, b: string) => alignments.align(place(a), place(b)).differences.map(({ kind }) => kind);

  it('are made again only where one of the two articles changed', () => {
    const alignments = new Alignments({ get: id => ({ text: texts.get(id) ?? '' }) });
    const [ab, bc] = [alignments.align(place('a'), place('b')), alignments.align(place('b'), place('c'))];
    assert.equal(alignments.align(place('a'), place('b')), ab);
    alignments.forget('a');
    assert.notEqual(alignments.align(place('a'), place('b')), ab);
    assert.equal(alignments.align(place('b'), place('c')), bc);
  });

  it('are of the text that replaces another, as long as the index has not both', () => {
    const alignments = new Alignments({ get: id => ({ text: texts.get(id) ?? '' }) });
    assert.deepEqual(kinds(alignments, 'a', 'b'), ['date']);
    alignments.forget('a');
    alignments.give({ id: 'a', text: 'Nine mills stood still in May.  ' });
    assert.deepEqual(kinds(alignments, 'a', 'b'), []);
    alignments.give(null);
    assert.deepEqual(kinds(alignments, 'a', 'b'), ['date']);
  });

  it('take texts from where they are once for many of them', () => {
    const asked: string[] = [];
    const alignments = new Alignments({
      get: id => {
        asked.push(id);
        return { text: texts.get(id) ?? '' };
      },
    });
    for (const other of ['b', 'c', 'b']) alignments.align(place('a'), place(other));
    assert.deepEqual(asked, ['a', 'b', 'c']);
  });
});
