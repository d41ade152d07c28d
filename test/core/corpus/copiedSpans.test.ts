import assert from 'node:assert/strict';
import { copiedSpans, spanInCopy, turned } from '../../../server/core/corpus/copiedSpans';
import { Corpus } from '../../../server/core/corpus/corpus';
import { alignPlaces } from '../../../server/core/reuse/align';

/** Where the words in brackets of one text are in another one, in brackets; null where they are not. */
function through(marked: string, other: string): string | null {
  const text = marked.replace(/[[\]]/g, '');
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const whole = (length: number, article: string) => ({ article, passage: 0, start: 0, end: length });
  const alignment = alignPlaces({ text }, whole(text.length, 'a'), { text: other }, whole(other.length, 'b'));
  const there = spanInCopy(alignment, text, other, span);
  if (there === null) return null;
  assert.deepEqual(spanInCopy(turned(alignment), other, text, there)?.start, span.start);
  return `${other.slice(0, there.start)}[${other.slice(there.start, there.end)}]${other.slice(there.end)}`;
}

describe('the words of an annotation in a copy', () => {
  for (const [what, here, there, expected] of [
    ['are found where all is the same', 'He [denied the charge] twice.', 'He denied the charge twice.', 'He [denied the charge] twice.'],
    [
      'are found beside other words',
      'On Monday the mayor of the town [denied the charge] in a long and angry speech.',
      'The mayor of the town denied the charge in a very long and angry speech.',
      'The mayor of the town [denied the charge] in a very long and angry speech.',
    ],
    [
      'are found over other white space and case',
      'He [denied the charge] twice.',
      'HE DENIED\n THE CHARGE TWICE.',
      'HE [DENIED\n THE CHARGE] TWICE.',
    ],
    [
      'take quotation marks along',
      'The man said [“we deny it,”] and left the room.',
      'The man said “we deny it,” and left the room.',
      'The man said [“we deny it,”] and left the room.',
    ],
    [
      'are not found where one of them differs',
      'The mayor of the town [denied the charge] in a long and angry speech.',
      'The mayor of the town denied every charge in a long and angry speech.',
      null,
    ],
    [
      'are not found where a word is put in between',
      'The mayor of the town [denied the charge] in a long and angry speech.',
      'The mayor of the town denied again the charge in a long and angry speech.',
      null,
    ],
    ['are the right ones of several', 'No no [no] no one asked them.', 'No no no no one asked them.', 'No no [no] no one asked them.'],
  ] as const) {
    it(what, () => assert.equal(through(here, there), expected));
  }

  it('are not those within a word', () => {
    const text = 'He denied the charge twice.';
    const place = (article: string) => ({ article, passage: 0, start: 0, end: text.length });
    const alignment = alignPlaces({ text }, place('a'), { text }, place('b'));
    assert.equal(spanInCopy(alignment, text, text, { start: 4, end: 9 }), null);
  });

  it('are those of other articles alone', () => {
    const sentence = 'The mayor of the old harbour town denied the charge in a long and angry speech before the council.';
    const corpus = new Corpus();
    corpus.apply([
      { kind: 'article', id: 'a.txt', text: `A first title\n\n${sentence}\n\nSomething else was said in this article alone.` },
      { kind: 'article', id: 'b.txt', text: `A second title\n\nThe council met on a rainy day in spring.\n\n${sentence}` },
    ]);
    const text = corpus.textOf('a.txt') ?? '';
    const start = text.indexOf('denied the charge');
    const [found, ...others] = copiedSpans(corpus, 'a.txt', { start, end: start + 'denied the charge'.length });
    assert.deepEqual([found?.article, others.length], ['b.txt', 0]);
    assert.equal(corpus.textOf('b.txt')?.slice(found?.start, found?.end), 'denied the charge');
  });
});
