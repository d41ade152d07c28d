import assert from 'node:assert/strict';
import { findRenamed, type LostArticle } from '../../../server/core/annotations/renamed';
import { isTextHash, textHashOf } from '../../../server/core/annotations/textHash';

const TEXT = 'The tug left the quay at dawn, with two men and a dog on board.\nNobody saw them again, the harbour master said.\n';
const quotes = ['left the quay at dawn', 'two men and a dog', 'the harbour master said'];

/** An article with three annotations of {@link TEXT} that is gone. */
function lost(article: string, more: Partial<LostArticle> = {}): LostArticle {
  const annotations = quotes.map((exact, at) => {
    const start = TEXT.indexOf(exact);
    return {
      id: `${article}-${at}`,
      article,
      annotator: 'ann',
      created: '',
      quote: { exact, prefix: '', suffix: '' },
      position: { start, end: start + exact.length },
    };
  });
  return { article, annotations, texts: new Set([textHashOf(TEXT)]), isGone: true, ...more };
}

/** What is found, each as `from > to`, with `?` where it must be asked. */
function found(articles: readonly LostArticle[], texts: Readonly<Record<string, string>>): string[] {
  const finding = findRenamed(articles, Object.keys(texts), id => texts[id] ?? null);
  for (;;) {
    const { done, value } = finding.next();
    if (done) return value.map(({ from, to, isCertain, found: some, of }) => `${from} > ${to}${isCertain ? '' : ` ? ${some} of ${of}`}`);
  }
}

describe('annotated articles that were renamed', () => {
  it('are known by their text, whatever its line ends', () => {
    assert.deepEqual(found([lost('a.txt')], { 'x.txt': 'Another text.', 'b.txt': TEXT }), ['a.txt > b.txt']);
    assert.deepEqual(found([lost('a.txt')], { 'b.txt': TEXT.replaceAll('\n', '\r\n') }), ['a.txt > b.txt']);
  });

  it('are asked about where a few words were changed as well', () => {
    const edited = TEXT.replace('dog', 'cat');
    assert.deepEqual(found([lost('a.txt')], { 'b.txt': edited }), ['a.txt > b.txt ? 2 of 3']);
    assert.deepEqual(found([lost('a.txt')], { 'b.txt': edited.replace('at dawn', 'at noon') }), []);
    assert.deepEqual(found([lost('a.txt', { texts: new Set() })], { 'b.txt': TEXT }), ['a.txt > b.txt ? 3 of 3']);
  });

  it('are left alone where several say the same, unless one has kept its name', () => {
    assert.deepEqual(found([lost('a.txt')], { 'b.txt': TEXT, 'c.txt': TEXT }), []);
    assert.deepEqual(found([lost('a.txt')], { 'b.txt': TEXT, 'old/a.txt': TEXT }), ['a.txt > old/a.txt']);
    assert.deepEqual(found([lost('a.txt'), lost('b.txt')], { 'c.txt': TEXT }), []);
    const similar = TEXT.replace('dog', 'cat');
    assert.deepEqual(found([lost('a.txt')], { 'b.txt': similar, 'c.txt': `${similar}\nMore.` }), []);
  });

  it('may have each other’s names', () => {
    const other = 'The lighthouse was sold to a keeper who stays there.\n';
    const [start, exact] = [other.indexOf('lighthouse'), 'lighthouse'];
    const annotation = { ...lost('b.txt').annotations[0]!, quote: { exact, prefix: '', suffix: '' }, position: { start, end: start + 10 } };
    const b = lost('b.txt', { annotations: [annotation], texts: new Set([textHashOf(other)]), isGone: false });
    assert.deepEqual(found([lost('a.txt', { isGone: false }), b], { 'a.txt': other, 'b.txt': TEXT }), ['a.txt > b.txt', 'b.txt > a.txt']);
  });

  it('are not guessed by a few common words', () => {
    const short = lost('a.txt', { texts: new Set() });
    const one = { ...short, annotations: [{ ...short.annotations[0]!, quote: { exact: 'The tug', prefix: '', suffix: '' } }] };
    assert.deepEqual(found([one], { 'b.txt': 'The tug came back.' }), []);
  });

  it('are named as RFC 6920 says', () => {
    assert.equal(textHashOf('Hello World!'), 'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
    assert.equal(textHashOf('a\r\nb\rc'), textHashOf('a\nb\nc'));
    assert.ok(isTextHash(textHashOf('\ud83d')));
  });
});
