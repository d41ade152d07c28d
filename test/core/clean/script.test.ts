import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleOfCleaned, cleanedTarget } from '../../../server/core/clean/paths';
import { composedMap, positionMapOf } from '../../../server/core/clean/positionMap';
import { applyEdits, applyScript, hashOf, parseScript, scriptOf, serialiseScript } from '../../../server/core/clean/script';
import { type CleanEdit, DEFAULT_CLEAN_OPTIONS, type HandEdit } from '../../../server/core/clean/types';

const cut = (start: number, end: number): CleanEdit => ({ start, end, replacement: '', kind: 'furniture', reason: 'an “ad” label' });

const SOURCE = 'One.\nAdvertisement\nTwo.\n';
const OPTIONS = { ...DEFAULT_CLEAN_OPTIONS, quotes: 'straight' } as const;
const SCRIPT = scriptOf('dw/a.txt', SOURCE, [cut(4, 18)], { options: OPTIONS });
const COPY = 'One.\nTwo.\n';

const byHand = (start: number, end: number, removed: string, replacement: string): HandEdit => ({
  ...{ start, end, removed, replacement },
  ...{ prefix: 'before ', suffix: ' behind' },
});

const anyEdits = fc
  .array(fc.record({ gap: fc.nat(5), length: fc.nat(5), replacement: fc.string({ maxLength: 3 }) }), { maxLength: 6 })
  .map(parts => {
    let at = 0;
    return parts.map(({ gap, length, replacement }): CleanEdit => {
      const start = at + gap;
      at = start + length;
      return { start, end: at, replacement, kind: 'space', reason: 'r' };
    });
  });

describe('edit script', () => {
  it('is JSON with one edit a line', () =>
    assert.equal(
      serialiseScript({
        version: 1,
        article: 'a.txt',
        sourceHash: 'abc',
        options: OPTIONS,
        edits: [cut(4, 18), cut(20, 22)],
        handEdits: [byHand(2, 5, 'old', 'new')],
        unplaced: [],
      }),
      [
        '{',
        '  "version": 1,',
        '  "article": "a.txt",',
        '  "sourceHash": "abc",',
        '  "options": {"galleries":"keep","captions":"keep","headings":"keep","quotes":"straight","spaces":"source","lineBreaks":"source","unwrap":false,"frontMatter":false},',
        '  "edits": [',
        '    {"start": 4, "end": 18, "replacement": "", "kind": "furniture", "reason": "an “ad” label"},',
        '    {"start": 20, "end": 22, "replacement": "", "kind": "furniture", "reason": "an “ad” label"}',
        '  ],',
        '  "handEdits": [',
        '    {"start": 2, "end": 5, "removed": "old", "replacement": "new", "prefix": "before ", "suffix": " behind"}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    ));

  it('is read back as it was written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), anyEdits, anyEdits, (source, article, edits, hand) => {
        const handEdits = hand.map(({ start, end, replacement }) => byHand(start, end, 'x', replacement));
        const script = scriptOf(article, source, edits, { options: OPTIONS, handEdits, unplaced: handEdits });
        assert.deepEqual(parseScript(serialiseScript(script)), { script, problems: [] });
      }),
    ));

  it('is never trusted: what is wrong in it is left out and reported', () => {
    const wrong = JSON.stringify({ ...SCRIPT, edits: [cut(4, 9), cut(8, 12), { start: -1 }, cut(12, 18)] });
    const { script, problems } = parseScript(wrong);
    assert.deepEqual(script?.edits, [cut(4, 9), cut(12, 18)]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['wrong-edit', 'wrong-edit'],
    );
    for (const text of ['', '{', '[]', 'null', '{"version": 2}']) {
      assert.equal(parseScript(text).script, null);
      assert.equal(parseScript(text).problems.length, 1);
    }
  });

  it('hashes text as UTF-8', () => {
    assert.equal(hashOf(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(hashOf('\ud800'), hashOf('\ufffd'));
  });

  it('of an earlier time has the default options and no edits by hand', () => {
    const { script } = parseScript(JSON.stringify({ version: 1, article: 'a.txt', sourceHash: 'abc', edits: [cut(4, 18)] }));
    assert.deepEqual([script?.options, script?.handEdits, script?.unplaced], [DEFAULT_CLEAN_OPTIONS, [], []]);
  });

  it('makes the cleaned copy, layer by layer', () => {
    assert.equal(applyScript(SOURCE, SCRIPT), COPY);
    assert.equal(applyScript(SOURCE, { ...SCRIPT, handEdits: [byHand(5, 8, 'Two', 'Second')] }), 'One.\nSecond.\n');
  });
});

describe('position map', () => {
  it('keeps every kept character at its place under any edits', () =>
    fc.assert(
      fc.property(anyEdits, edits => {
        const length = (edits.at(-1)?.end ?? 0) + 3;
        const source = Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        const cleaned = applyEdits(source, edits);
        const map = positionMapOf(edits, length);
        for (let offset = 0; offset < length; offset++) {
          if (edits.some(({ start, end }) => start <= offset && offset < end)) continue;
          assert.equal(cleaned[map.toCleaned(offset)], source[offset]);
          assert.equal(map.toSource(map.toCleaned(offset)), offset);
        }
        assert.equal(map.toCleaned(length), cleaned.length);
        assert.equal(map.toSource(cleaned.length), length);
      }),
    ));

  it('keeps every kept character at its place through both layers', () =>
    fc.assert(
      fc.property(anyEdits, anyEdits, (edits, hand) => {
        const handEdits = hand.map(({ start, end, replacement }) => byHand(start, end, '', replacement));
        const length = 40 + (edits.at(-1)?.end ?? 0) + (hand.at(-1)?.end ?? 0);
        const source = Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        const base = applyEdits(source, edits);
        const cleaned = applyScript(source, { edits, handEdits });
        const map = composedMap(positionMapOf(edits, length), positionMapOf(handEdits, base.length));
        for (let offset = 0; offset <= length; offset++) {
          const there = map.toCleaned(offset);
          assert.ok(there >= map.toCleaned(offset - 1), 'order stays');
          const kept = cleaned.indexOf(source.charAt(offset));
          if (offset === length || kept < 0) continue;
          assert.equal(there, kept);
          assert.equal(map.toSource(there), offset);
        }
        for (let offset = 0; offset <= cleaned.length; offset++) {
          const back = map.toSource(offset);
          assert.ok(back >= map.toSource(offset - 1), 'order stays');
          if (offset < cleaned.length && source.includes(cleaned.charAt(offset))) assert.equal(source[back], cleaned[offset]);
        }
        assert.equal(map.toSource(cleaned.length), length);
        assert.equal(map.toCleaned(length), cleaned.length);
        const byHandOnly = composedMap(positionMapOf([], base.length), positionMapOf(handEdits, base.length));
        for (let offset = 0; offset <= base.length; offset++)
          assert.equal(byHandOnly.toCleaned(offset), positionMapOf(handEdits, base.length).toCleaned(offset));
      }),
    ));

  it('gives the whole of a replacement for a span that touches it', () => {
    const map = positionMapOf([{ start: 2, end: 5, replacement: '“' }], 10);
    assert.deepEqual(map.spanToCleaned({ start: 0, end: 4 }), { start: 0, end: 3 });
    assert.deepEqual(map.spanToSource({ start: 0, end: 3 }), { start: 0, end: 5 });
  });

  it('leaves what is put in at a border of a span outside', () => {
    const map = positionMapOf([{ start: 3, end: 3, replacement: 'new' }], 10);
    assert.deepEqual(map.spanToCleaned({ start: 0, end: 3 }), { start: 0, end: 3 });
    assert.deepEqual(map.spanToCleaned({ start: 3, end: 5 }), { start: 6, end: 8 });
    assert.deepEqual(map.spanToSource({ start: 3, end: 6 }), { start: 3, end: 3 });
  });

  it('brings offsets outside to the ends', () => {
    const map = positionMapOf([cut(0, 5)], 10);
    assert.deepEqual([map.toCleaned(-3), map.toCleaned(99), map.toSource(-1), map.toSource(99)], [0, 5, 5, 10]);
  });

  it('leaves cuts at the ends of a span out', () => {
    const map = positionMapOf([cut(0, 5), cut(7, 9), cut(11, 13)], 20);
    assert.deepEqual(map.spanToSource({ start: 0, end: 4 }), { start: 5, end: 11 });
    assert.deepEqual(map.spanToCleaned({ start: 3, end: 12 }), { start: 0, end: 4 });
  });
});

describe('cleaned target', () => {
  it('is in the folder of cleaned copies', () => assert.equal(cleanedTarget('dw/peace-talks.txt'), 'pressmark/cleaned/dw/peace-talks.txt'));

  it('is known by its path', () => {
    assert.equal(articleOfCleaned('pressmark/cleaned/dw/peace-talks.txt'), 'dw/peace-talks.txt');
    for (const path of ['dw/peace-talks.txt', 'pressmark/cleaned/', 'pressmark/cleaned/a.txt.edits.json', 'pressmark/cleaned/../a.txt'])
      assert.equal(articleOfCleaned(path), null, path);
  });

  it('never leaves it, on any system', () => {
    for (const id of [
      '',
      '..',
      '../a.txt',
      'a/../../b.txt',
      './a.txt',
      '/etc/passwd',
      'a//b',
      'C:/a.txt',
      'a\\..\\b',
      'a\0b',
      'a/.. /b',
      'a/con.txt',
      'NUL',
    ])
      assert.equal(cleanedTarget(id), null, id);
    for (const id of ['U.S./a.txt', 'a..b.txt', 'console.txt', 'é ö.txt']) assert.notEqual(cleanedTarget(id), null, id);
  });
});
