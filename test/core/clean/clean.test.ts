import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article, Passage, Verdict } from '../../../server/core/article/types';
import { cleanArticle } from '../../../server/core/clean/clean';
import { positionMapOf } from '../../../server/core/clean/positionMap';
import { applyEdits } from '../../../server/core/clean/script';
import { parseMarks } from '../../support/marks';

/** Passages are the marked spans: `[…]{keep}`, `[…]{drop}` or `[…]{doubt}`. */
function read(fixture: string): { article: Article; verdicts: (Verdict | undefined)[] } {
  const { text, spans } = parseMarks(fixture);
  const passages = spans.map(({ start, end }): Passage => ({ start, end, kind: 'body', section: -1 }));
  return { article: { id: 'a.txt', text, passages, dates: [] }, verdicts: spans.map(({ label }) => VERDICTS[label]) };
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  drop: { drop: 'furniture', reason: 'an advertisement label', strength: 0.9 },
  doubt: { drop: 'furniture', reason: 'a short line', strength: 0.4 },
};

function check(fixture: string, cleaned: string): void {
  const { article, verdicts } = read(fixture);
  const made = cleanArticle(article, verdicts);
  assert.equal(made.text, cleaned);
  assert.equal(applyEdits(article.text, made.edits), made.text);
}

describe('cleaned copy', () => {
  it('leaves a dropped line out with its line break', () => check('[One.]{keep}\n[Advertisement]{drop}\n[Two.]{keep}', 'One.\nTwo.'));

  it('leaves one blank line where a line between blank lines goes', () =>
    check('[One.]{keep}\n\n[Advertisement]{drop}\n\n[Two.]{keep}\n', 'One.\n\nTwo.\n'));

  it('keeps the larger of the spaces around what goes', () => {
    check('[One.]{keep}\n\n[Ad]{drop}\n[Two.]{keep}', 'One.\n\nTwo.');
    check('[One.]{keep}\n[Ad]{drop}\n\n[Two.]{keep}', 'One.\n\nTwo.');
  });

  it('brings runs of blank lines to one, and to none at the ends', () => {
    check('\n\n[One.]{keep}\n\n\n\n[Two.]{keep}\n\n\n', 'One.\n\nTwo.\n');
    check('[Ad]{drop}\n\n[One.]{keep}\n\n[Ad]{drop}\n\n', 'One.\n');
  });

  it('keeps the line breaks of the source', () => check('[One.]{keep}\r\n\r\n[Ad]{drop}\r\n\r\n[Two.]{keep}\r\n', 'One.\r\n\r\nTwo.\r\n'));

  it('removes a metadata prefix with its space', () => check(' [date 2018-08-16]{drop} [The talks began.]{keep}', 'The talks began.'));

  it('leaves a space where something goes from within a line', () => {
    check('[One.]{keep} [Ad]{drop} [Two.]{keep}', 'One. Two.');
    check('[One.]{keep}[Ad]{drop}[Two.]{keep}', 'One. Two.');
  });

  it('keeps indentation', () => check('[One.]{keep}\n[Ad]{drop}\n\n  [• Two.]{keep}', 'One.\n\n  • Two.'));

  it('keeps what is doubtful', () => check('[One.]{keep}\n[More]{doubt}\n', 'One.\nMore\n'));

  it('is empty where everything goes', () => check('\n[Ad]{drop}\n[Ad]{drop}\n', ''));

  it('records one edit per passage left out, with its reason', () => {
    const { article, verdicts } = read('[One.]{keep}\n[Ad]{drop}\n[Ad]{drop}\n[Two.]{keep}');
    const reasons = cleanArticle(article, verdicts).edits.map(({ kind, reason }) => `${kind}: ${reason}`);
    assert.deepEqual(reasons, ['furniture: an advertisement label', 'furniture: an advertisement label']);
  });
});

const space = fc.stringMatching(/^[ \t]{0,2}((\n|\r\n|\r)[ \t]{0,2}){0,4}$/);
const word = fc.stringMatching(/^[^\s]{1,6}$/).filter(text => text.trim() === text && text !== '');
const piece = fc.record({ before: space, text: word, label: fc.constantFrom(undefined, 'drop', 'doubt') });
const source = fc.record({ pieces: fc.array(piece, { maxLength: 8 }), after: space }).map(({ pieces, after }) => {
  let text = '';
  const passages: Passage[] = [];
  for (const { before, text: own } of pieces) {
    text += before;
    passages.push({ start: text.length, end: text.length + own.length, kind: 'body', section: -1 });
    text += own;
  }
  const article: Article = { id: 'a.txt', text: text + after, passages, dates: [] };
  return { article, verdicts: pieces.map(({ label }) => (label === undefined ? undefined : VERDICTS[label])) };
});

describe('every cleaned copy', () => {
  it('holds all kept passages and nothing of the others, without runs of blank lines', () =>
    fc.assert(
      fc.property(source, ({ article, verdicts }) => {
        const { text } = cleanArticle(article, verdicts);
        const kept = article.passages
          .filter((_, index) => verdicts[index]?.strength !== 0.9)
          .map(({ start, end }) => article.text.slice(start, end));
        assert.equal(text.replace(/\s/g, ''), kept.join('').replace(/\s/g, ''));
        assert.doesNotMatch(text, /(\r\n|\n|\r(?!\n))[ \t]*(\r\n|\n|\r(?!\n))[ \t]*(\r\n|\n|\r)/);
        assert.doesNotMatch(text, /^[ \t]*[\r\n]/);
      }),
    ));

  it('stays as it is when cleaned again', () =>
    fc.assert(
      fc.property(source, ({ article, verdicts }) => {
        const { text, edits } = cleanArticle(article, verdicts);
        const map = positionMapOf(edits, article.text.length);
        const kept = article.passages.filter((_, index) => verdicts[index]?.strength !== 0.9);
        const passages = kept.map(passage => ({ ...passage, ...map.spanToCleaned(passage) }));
        assert.deepEqual(
          passages.map(({ start, end }) => text.slice(start, end)),
          kept.map(({ start, end }) => article.text.slice(start, end)),
        );
        const again = cleanArticle({ ...article, text, passages }, []);
        assert.equal(again.text, text);
        assert.deepEqual(again.edits, []);
      }),
    ));

  it('maps every offset exactly, both ways', () =>
    fc.assert(
      fc.property(source, ({ article, verdicts }) => {
        const { text, edits } = cleanArticle(article, verdicts);
        const map = positionMapOf(edits, article.text.length);
        for (let offset = 0; offset <= article.text.length; offset++) {
          const cut = edits.find(({ start, end }) => start <= offset && offset < end);
          if (cut !== undefined) assert.equal(map.toCleaned(offset), map.toCleaned(cut.start));
          else {
            assert.equal(map.toSource(map.toCleaned(offset)), offset);
            assert.equal(text[map.toCleaned(offset)], article.text[offset]);
          }
        }
        for (let offset = 0; offset <= text.length; offset++) {
          const back = map.toSource(offset);
          assert.equal(map.toCleaned(back), offset);
        }
      }),
    ));
});
