import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, scriptOf } from '../../server/core/clean/script';
import { type CleanEdit, DEFAULT_CLEAN_OPTIONS } from '../../server/core/clean/types';
import { type CleanedView, cleanedSpan, cleanedViewOf, sourceOffset, sourceSpan } from '../../server/lsp/cleaned/cleanedView';
import { linedText } from '../../server/lsp/convert';
import type { ArticleTarget } from '../../server/lsp/targets';

/** Of a source only the text is needed, where its script knows it. */
const targetOf = (text: string): ArticleTarget => ({ kind: 'article', uri: 'file:///a.txt', ...linedText(text) }) as ArticleTarget;

const WORDS = ['Ghani', 'spoke', 'on', 'Tuesday', 'Ad', 'the', 'peace', '😀', 'in', 'Kabul.', '\n', '\r\n', '\n\n'];
const anyWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' '));

/** Edits at random places of a text, sorted, without overlaps. */
const editsOf = (text: string, seeds: readonly { readonly at: number; readonly length: number; readonly by: string }[]): CleanEdit[] => {
  let from = 0;
  return [...seeds]
    .map(({ at, length, by }) => ({ start: Math.floor(at * text.length), length, by }))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, length, by }): CleanEdit[] => {
      if (start < from) return [];
      from = Math.min(text.length, start + length) + 1;
      return [{ start, end: Math.min(text.length, start + length), replacement: by, kind: 'furniture', reason: 'r' }];
    });
};
const seeds = (by: fc.Arbitrary<string>) =>
  fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), by }), { maxLength: 5 });

const unitAt = (text: string, offset: number) => text.charCodeAt(offset);

describe('a view through a cleaned copy', () => {
  const views = fc
    .record({ source: anyWords, cuts: seeds(fc.constant('')), typed: seeds(fc.constantFrom('', 'Karzai', ' new ', '\n')) })
    .map(({ source, cuts, typed }): CleanedView => {
      const edits = editsOf(source, cuts);
      const base = applyEdits(source, edits);
      const text = applyEdits(base, editsOf(base, typed));
      const script = scriptOf('a.txt', source, edits, { options: DEFAULT_CLEAN_OPTIONS });
      return cleanedViewOf(targetOf(source), script, 'file:///copy.txt', text);
    });

  it('shows at every place of the cleaned copy the same character of the article, or none', () =>
    fc.assert(
      fc.property(views, view => {
        for (let offset = 0; offset < view.text.length; offset++) {
          const span = sourceSpan(view, { start: offset, end: offset + 1 });
          if (span === null) continue;
          assert.equal(unitAt(view.source.text, span.start), unitAt(view.text, offset));
          assert.deepEqual(cleanedSpan(view, span), { start: offset, end: offset + 1 });
        }
      }),
    ));

  it('shows of every character of the article the same in the cleaned copy, or none', () =>
    fc.assert(
      fc.property(views, view => {
        for (let offset = 0; offset < view.source.text.length; offset++) {
          const span = cleanedSpan(view, { start: offset, end: offset + 1 });
          if (span !== null) assert.equal(unitAt(view.text, span.start), unitAt(view.source.text, offset));
        }
      }),
    ));

  it('never leaves either text, and keeps order', () =>
    fc.assert(
      fc.property(views, view => {
        let last = 0;
        for (let offset = 0; offset <= view.text.length; offset++) {
          const at = sourceOffset(view, offset);
          if (at === null) continue;
          assert.ok(at >= last && at <= view.source.text.length, `${offset} → ${at} after ${last}`);
          last = at;
        }
      }),
    ));

  it('hides nothing but the words that were typed', () =>
    fc.assert(
      fc.property(anyWords, seeds(fc.constant('')), fc.double({ min: 0, max: 1, noNaN: true }), (source, cuts, where) => {
        const edits = editsOf(source, cuts);
        const base = applyEdits(source, edits);
        const at = base.indexOf(' ', Math.floor(where * base.length));
        if (at < 0) return;
        const script = scriptOf('a.txt', source, edits, { options: DEFAULT_CLEAN_OPTIONS });
        const view = cleanedViewOf(targetOf(source), script, 'file:///copy.txt', `${base.slice(0, at)} Karzai${base.slice(at)}`);
        const hidden = [...Array(view.text.length).keys()].filter(offset => sourceSpan(view, { start: offset, end: offset + 1 }) === null);
        assert.deepEqual(hidden.map(offset => view.text.charAt(offset)).sort(), [...' Karzai'].sort());
      }),
    ));
});
