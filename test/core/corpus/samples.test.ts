import assert from 'node:assert/strict';
import type { ArticleRecord, Corpus } from '../../../server/core/corpus/corpus';
import { namesIn } from '../../../server/core/corpus/names';
import { problemsOf } from '../../../server/core/corpus/problems';
import { cleanedTextOf } from '../../../server/core/corpus/queries';
import { groupsOf } from '../../../server/core/corpus/reuse';
import { type LabelledSpan, matchSnapshot, underline } from '../../support/marks';
import { corpusOf } from '../../support/sampleProject';

/** Everything found in an article, underlined in its text: a change in behaviour is seen in the diff of a snapshot. */
function findings(corpus: Corpus, record: ArticleRecord): string {
  const spans: LabelledSpan[] = [
    ...record.article.passages.filter(({ kind }) => kind !== 'body').map(({ start, end, kind }) => ({ start, end, label: `[${kind}]` })),
    ...namesIn(record).map(({ start, end, entity, type, via }) => ({
      start,
      end,
      label: entity === null ? `? ${type}, ${via}` : `${entity} (${via})`,
    })),
    ...record.timexes.map(({ start, end, type, value, mod }) => ({
      start,
      end,
      label: [type, value ?? 'no value', mod].filter(Boolean).join(' '),
    })),
    ...problemsOf(corpus, record.id).map(({ start, end, code, message }) => ({ start, end, label: `${code}: ${message}` })),
  ];
  const { title, published } = record.header;
  return `title: ${title.value} (${title.source})\npublished: ${published === undefined ? 'not known' : `${published.value} (${published.source})`}\n\n${underline(record.article.text, spans)}`;
}

describe('the sample project', () => {
  const corpus = corpusOf('seeds');
  const name = (id: string) =>
    id
      .replace('articles/', '')
      .replace('/', '-')
      .replace(/\.txt$/, '');

  for (const id of corpus.ids()) {
    it(`is found in ${id} what its snapshot shows`, () => {
      matchSnapshot(`core/corpus/snapshots/${name(id)}.txt`, findings(corpus, corpus.get(id)!));
    });
    it(`keeps of ${id} what its cleaned copy shows`, () => {
      matchSnapshot(`core/corpus/snapshots/cleaned-${name(id)}.txt`, `${(cleanedTextOf(corpus, id)?.text ?? '').replaceAll('\r', '')}\n`);
    });
  }

  it('shows its groups of copies', () => {
    const groups = groupsOf(corpus).map(({ kind, similarity, copies }) => {
      const places = copies.map(
        copy => `  ${copy.article}: ${corpus.get(copy.article)!.article.text.slice(copy.start, copy.end).slice(0, 60)}…`,
      );
      return `${kind} ${similarity.toFixed(2)}\n${places.join('\n')}`;
    });
    matchSnapshot('core/corpus/snapshots/groups.txt', `${groups.join('\n')}\n`);
  });

  it('has at least eight articles, and every entity but the other Congo is used', () => {
    assert.ok(corpus.size >= 8);
    const unused = corpus.register.entities.filter(entity => corpus.mentions.count(entity.id) === 0).map(entity => entity.id);
    assert.deepEqual(unused, ['dr-congo', 'republic-of-the-congo']);
  });
});
