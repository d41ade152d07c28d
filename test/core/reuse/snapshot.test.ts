import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../../server/core/article/types';
import { ReuseIndex } from '../../../server/core/reuse/reuseIndex';
import type { IndexColumn } from '../../../server/core/reuse/snapshot';
import { syntheticParagraphs } from '../../support/plantedReuse';
import { runs } from '../../support/runs';
import { articleOf } from './check';

const PARAGRAPHS = syntheticParagraphs(40, 3);
const LINES = [
  ...PARAGRAPHS,
  ...PARAGRAPHS.slice(0, 20).map(line => line.replace(/\w+/, 'Otherwise')),
  'Most read',
  '# In pictures',
  'Share this',
];
const LONG = PARAGRAPHS.slice(0, 12).join(' ');

const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: fc.constant(LONG) });
const text = fc.array(line, { maxLength: 6 }).map(lines => lines.join('\n'));
const id = fc.constantFrom('x/a.txt', 'x/b.txt', 'x/c.txt', 'y/d.txt', 'x/ë\ud83d.txt', 'y/f.txt', 'g.txt');

interface Edit {
  readonly id: string;
  readonly text: string | null;
  readonly outlet: string | undefined;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  id,
  text: fc.option(text, { nil: null, freq: 4 }),
  outlet: fc.constantFrom(undefined, 'Post', 'Times'),
});
const edits = fc.array(edit, { maxLength: 14 });

/** An index whose texts are elsewhere, as those of a corpus. */
class Indexed {
  readonly articles = new Map<string, Article>();
  index = new ReuseIndex(this.articles);

  edit(changes: readonly Edit[]): string[][] {
    return changes.map(({ id: name, text: next, outlet }) => {
      if (next === null) {
        const named = this.index.delete(name);
        this.articles.delete(name);
        return [...named].sort();
      }
      const article = articleOf(name, next);
      const named = this.index.set(article, outlet);
      this.articles.set(name, article);
      return [...named].sort();
    });
  }

  answers() {
    const ids = [...this.articles.keys()].sort();
    return {
      ids: [...this.index.ids].sort(),
      groups: this.index.groups(name => name),
      articles: ids.map(name => ({
        recurrence: this.index.recurrenceOf(name),
        sharing: [...this.index.articlesSharingWith(name)].sort(),
        listing: [...this.index.articlesListing(name, 1)].sort(),
        shares: [...this.index.sharesOf(name)].sort((a, b) => (a.article < b.article ? -1 : 1)),
        words: this.index.wordsOf(name),
        copies: this.index.recurrenceOf(name).map((_, passage) => this.index.copiesOf(name, passage)),
      })),
    };
  }

  restored(columns: Iterable<IndexColumn> = this.index.columns()): Indexed | undefined {
    const copy = new Indexed();
    for (const [name, article] of this.articles) copy.articles.set(name, article);
    const index = ReuseIndex.restored(columns, copy.articles);
    if (index === undefined) return undefined;
    copy.index = index;
    return copy;
  }
}

describe('what is kept of an index', () => {
  it('restores one that answers the same, also after more edits', () =>
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (before, after, isAsked) => {
        const one = new Indexed();
        one.edit(before);
        if (isAsked) one.answers();
        const other = one.restored()!;
        assert.deepEqual(other.answers(), one.answers());
        assert.deepEqual(other.edit(after), one.edit(after));
        assert.deepEqual(other.answers(), one.answers());
        assert.deepEqual(other.restored()?.answers(), one.answers());
      }),
      runs(12),
    )).timeout(60_000);

  it('restores a word pair of more texts than are listed', () => {
    const one = new Indexed();
    const words = (at: number) => Array.from({ length: 7 }, (_, nth) => `word${at}x${nth}`).join(' ');
    for (let at = 0; at < 520; at++) one.index.load(articleOf(`${at}.txt`, `Most of ${words(at)}`));
    const other = one.restored()!;
    for (let at = 0; at < 12; at++) {
      for (const indexed of [one, other]) indexed.edit([{ id: `${at}.txt`, text: `Most of ${words(at + 1)}`, outlet: undefined }]);
      assert.deepEqual(other.index.copiesOf(`${at}.txt`, 0), one.index.copiesOf(`${at}.txt`, 0));
    }
  });

  it('asks for no text while it is restored', () => {
    const one = new Indexed();
    one.edit([...'abcd'].map(name => ({ id: `${name}.txt`, text: LINES.slice(0, 9).join('\n'), outlet: 'Post' })));
    const asked: string[] = [];
    const index = ReuseIndex.restored(one.index.columns(), {
      get: name => {
        asked.push(name);
        return one.articles.get(name);
      },
    });
    assert.deepEqual(asked, []);
    assert.deepEqual(index?.copiesOf('a.txt', 1), one.index.copiesOf('a.txt', 1));
  });

  const kept = (): { readonly one: Indexed; readonly columns: IndexColumn[] } => {
    const one = new Indexed();
    one.edit([...'abcdefg'].map((name, at) => ({ id: `${name}.txt`, text: LINES.slice(at, at + 9).join('\n'), outlet: 'Post' })));
    return { one, columns: [...one.index.columns()] };
  };

  it('restores what is read into buffers, wherever in them it begins', () => {
    const { one, columns } = kept();
    for (const before of [0, 1, 2, 3]) {
      const read = columns.map(({ name, bytes }) => ({ name, bytes: Buffer.concat([Buffer.alloc(before), bytes]).subarray(before) }));
      assert.deepEqual(one.restored(read)?.answers(), one.answers());
    }
  });

  it('restores nothing where a byte is another, or is missing', () => {
    const { one, columns } = kept();
    assert.notEqual(one.restored(columns), undefined);
    const damaged = fc
      .nat(columns.length - 1)
      .chain(column =>
        fc.record({ column: fc.constant(column), at: fc.nat(columns[column]!.bytes.length - 1), bit: fc.nat(7), isCut: fc.boolean() }),
      );
    fc.assert(
      fc.property(damaged, ({ column, at, bit, isCut }) => {
        const bytes = isCut ? columns[column]!.bytes.slice(0, at) : columns[column]!.bytes.slice();
        if (!isCut) bytes[at]! ^= 1 << bit;
        assert.equal(one.restored(columns.with(column, { ...columns[column]!, bytes })), undefined);
      }),
      runs(200),
    );
  }).timeout(60_000);

  it('restores nothing where a part is missing, comes twice or comes too early', () => {
    const { one, columns } = kept();
    for (const [at, column] of columns.entries()) {
      assert.equal(one.restored(columns.toSpliced(at, 1)), undefined, `without ${column.name}`);
      assert.equal(one.restored(columns.toSpliced(at, 0, column)), undefined, `${column.name} twice`);
    }
    assert.equal(one.restored([]), undefined);
    assert.equal(one.restored(columns.toReversed()), undefined);
  });

  it('ends where the index changes in between, and restores nothing then', () => {
    const { one } = kept();
    const parts = one.index.columns();
    const columns = [parts.next().value as IndexColumn, parts.next().value as IndexColumn];
    one.edit([{ id: 'a.txt', text: 'Another.', outlet: undefined }]);
    assert.deepEqual([...parts], []);
    assert.equal(one.restored(columns), undefined);
  });
});
