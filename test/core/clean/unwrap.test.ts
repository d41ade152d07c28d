import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import type { Article } from '../../../server/core/article/types';
import { type CleanedText, cleanArticle } from '../../../server/core/clean/clean';
import { positionMapOf } from '../../../server/core/clean/positionMap';
import { DEFAULT_CLEAN_OPTIONS } from '../../../server/core/clean/types';
import { assertMapped } from '../../support/mapping';
import { runs } from '../../support/runs';
import { brokenLines, wrappedLines } from '../../support/wrapping';

const read = (text: string): Article => parseArticle('a.txt', text);
const unwrapped = (article: Article): CleanedText =>
  cleanArticle(
    article,
    article.passages.map(({ verdict }) => verdict),
    { options: { ...DEFAULT_CLEAN_OPTIONS, unwrap: true } },
  );

const ABOVE = 'The divers found a crack in the old wall of the harbour and went back up.\nThe council will meet on Friday to ';
const BEHIND = ' on the plan for the wall, which is to cost more than it did.';

const WRAPPED =
  'The harbour council met last night and agreed\nto rebuild the northern pier, which a storm\nhad damaged in January, after the engi-\nneer reported that the piles were sound and\nthat the deck alone would need new timber.\n';

/** The last sentence of a cleaned copy in which a line ends inside a word. */
const lastSentence = (broken: string): string => /The council.*$/.exec(unwrapped(read(`${ABOVE}${broken}${BEHIND}`)).text)?.[0] ?? '';

describe('a cleaned copy with a paragraph a line', () => {
  it('has words whole that a hyphen, a not sign or a soft hyphen broke', () => {
    for (const sign of ['-', '¬', '\u00ad'])
      assert.equal(lastSentence(`vo${sign}\nte`), `The council will meet on Friday to vote${BEHIND}`, JSON.stringify(sign));
  });
  it('has the hyphens that belong to a word', () => {
    assert.equal(lastSentence('hear a well-\nknown builder'), `The council will meet on Friday to hear a well-known builder${BEHIND}`);
    assert.equal(lastSentence('hear Ortega-\n  Lind'), `The council will meet on Friday to hear Ortega-Lind${BEHIND}`);
  });
  it('says of each line break what it was', () => {
    const { edits } = unwrapped(read(WRAPPED));
    const wrapped = ['line break', 'a line break within a paragraph', ' '];
    assert.deepEqual(
      edits.map(({ kind, reason, replacement }) => [kind, reason, replacement]),
      [wrapped, wrapped, ['line break', 'a line break within a word', ''], wrapped],
    );
  });
  it('keeps the lines of verse, lists and tables', () => {
    const apart =
      'Route    Boats    Late\nNorth    4        1\nSouth    6        0\n\n- Blocking a public pier\n- Trespass on harbour land\n\nWe carried salt along the shore,\nWe carried it by night,\nAnd no one asked us at the door\nWho had not asked for light.\n';
    assert.equal(unwrapped(read(apart)).text, apart);
  });
  it('keeps the lines of front matter', () => {
    const front = '---\ntitle: The wall\nnote: >\n  two\n  lines\n---\n\n';
    assert.equal(unwrapped(read(front + WRAPPED)).text, front + unwrapped(read(WRAPPED)).text);
  });

  const WORDS =
    'the harbour council met last night and agreed to rebuild northern pier which was damaged by storm after engineer reported that piles were sound timber merchants carried'.split(
      ' ',
    );
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 9, maxLength: 22 })
    .map(words => `Mr. Marten said that ${words.join(' ')} on Tuesday.`);
  const paragraph = fc.array(sentence, { minLength: 3, maxLength: 5 }).map(sentences => sentences.join(' '));
  const wrapped = fc.record({
    paragraphs: fc.uniqueArray(paragraph, { minLength: 2, maxLength: 4 }),
    width: fc.constantFrom(38, 50, 60, 72, 80, 100),
    broken: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
  });

  it('has the paragraphs as they were before they were wrapped, each character in its place, and stays so', () =>
    fc.assert(
      fc.property(wrapped, ({ paragraphs, width, broken, eol }) => {
        const lines = paragraphs.map(text => (broken ? brokenLines : wrappedLines)(text, width).join(eol));
        const source = read(lines.join(eol + eol) + eol);
        const { text, edits } = unwrapped(source);
        assert.equal(text, paragraphs.join(eol + eol) + eol);
        assertMapped(source.text, text, edits);
        const map = positionMapOf(edits, source.text.length);
        for (const { start, end } of source.passages) {
          assert.deepEqual(map.spanToSource(map.spanToCleaned({ start, end })), { start, end });
        }
        assert.equal(unwrapped(read(text)).text, text);
      }),
      runs(60),
    ));
});
