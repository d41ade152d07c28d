import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGazetteer, matchGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import type { Entity, Register } from '../../../server/core/entities/types';
import { foldForSearch } from '../../../server/core/text/fold';
import { runs, slowIt } from '../../support/runs';

const nowhere = { start: 0, end: 0 };

function registerOf(names: readonly string[]): Register {
  const entities = names.map(
    (name, at): Entity => ({
      id: `e${at}`,
      type: 'other',
      name,
      aliases: [],
      span: nowhere,
      idSpan: nowhere,
      nameSpan: nowhere,
      aliasSpans: [],
    }),
  );
  return { entities, byId: new Map(entities.map(entity => [entity.id, entity])), problems: [] };
}

/** The text with what matches in brackets. */
function marked(names: readonly string[], text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of matchGazetteer(compileGazetteer(registerOf(names)), text)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Leftmost and longest by trying every name at every place: words of letters and spaces only, names in small letters. */
function naive(names: readonly string[], text: string): string {
  const keys = [...new Set(names.map(foldForSearch))].filter(key => /[a-z]/.test(key)).sort((a, b) => b.length - a.length);
  const inWord = (at: number) => /[a-z]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at));
  let out = '';
  for (let at = 0; at < text.length; ) {
    const key = inWord(at) ? undefined : keys.find(candidate => text.startsWith(candidate, at) && !inWord(at + candidate.length));
    out += key === undefined ? text.charAt(at) : `[${key}]`;
    at += key?.length ?? 1;
  }
  return out;
}

describe('gazetteer', () => {
  it('equals a naive matcher', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
    const text = fc
      .array(fc.oneof(word, fc.constantFrom(' ', ' ', '. ')), { maxLength: 40 })
      .map(parts => parts.join('').replace(/ {2,}/g, ' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), text, (names, haystack) => {
        assert.equal(marked(names, haystack), naive(names, haystack));
      }),
      runs(40),
    );
  });

  it('matches a name wrapped over two lines, but not over a blank line', () => {
    assert.equal(
      marked(['United States'], 'United\nStates, United\r\n  States, United\n\nStates, United\r\n\r\nStates'),
      '[United\nStates], [United\r\n  States], United\n\nStates, United\r\n\r\nStates',
    );
  });

  it('sees through soft hyphens, zero-width units and marks', () => {
    assert.equal(
      marked(['Kabul', 'José'], 'Ka\u00adbul Kab\u200bul Jose\u0301 José Jose'),
      '[Ka\u00adbul] [Kab\u200bul] [Jose\u0301] [José] [Jose]',
    );
  });

  it('matches in scripts without spaces', () => {
    assert.equal(marked(['北京', 'กรุงเทพ'], '我在北京工作, กรุงเทพมหานคร'), '我在[北京]工作, [กรุงเทพ]มหานคร');
  });

  it('matches in other alphabets', () => {
    assert.equal(marked(['Москва', 'Αθήνα', 'كابول'], 'МОСКВА, Αθηνα и كابول; Москвах'), '[МОСКВА], [Αθηνα] и [كابول]; Москвах');
  });

  it('stays out of numbers', () => {
    assert.equal(marked(['90'], '20.90 or 90,000, but 90. And 90, too'), '20.90 or 90,000, but [90]. And [90], too');
  });

  it('prefers the form whose case fits better', () => {
    const register = registerOf(['Aids', 'AIDS']);
    const [match] = matchGazetteer(compileGazetteer(register), 'the AIDS pandemic');
    assert.deepEqual(
      match?.surfaces.map(surface => surface.form),
      ['AIDS'],
    );
  });

  it('compiles nothing, blanks and punctuation', () => {
    assert.equal(marked([], 'Kabul'), 'Kabul');
    assert.equal(marked(['', ' ', '—', '…'], 'Kabul — …'), 'Kabul — …');
    assert.equal(
      marked(['.NET', 'C++', '#MeToo', 'Yahoo!'], 'The .NET, C++ and #MeToo of Yahoo!'),
      'The [.NET], [C++] and [#MeToo] of [Yahoo!]',
    );
  });

  slowIt('compiles a hundred thousand forms', () => {
    const names = Array.from({ length: 100_000 }, (_, at) => `alias ${at}`);
    const text = 'alias 99999 is not alias 100000';
    assert.equal(marked(names, text), '[alias 99999] is not alias 100000');
  });
});
