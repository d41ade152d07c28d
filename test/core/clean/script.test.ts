import assert from 'node:assert/strict';
import fc from 'fast-check';
import { positionMapOf } from '../../../server/core/clean/positionMap';
import { applyEdits, cleanedTarget, hashOf, parseScript, scriptOf, serialiseScript, stateOf } from '../../../server/core/clean/script';
import type { CleanEdit } from '../../../server/core/clean/types';

const cut = (start: number, end: number): CleanEdit => ({ start, end, replacement: '', kind: 'furniture', reason: 'an “ad” label' });

const SOURCE = 'One.\nAdvertisement\nTwo.\n';
const SCRIPT = scriptOf('dw/a.txt', SOURCE, [cut(4, 18)]);
const COPY = 'One.\nTwo.\n';

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
      serialiseScript({ version: 1, article: 'a.txt', sourceHash: 'abc', edits: [cut(4, 18), cut(20, 22)] }),
      [
        '{',
        '  "version": 1,',
        '  "article": "a.txt",',
        '  "sourceHash": "abc",',
        '  "edits": [',
        '    {"start": 4, "end": 18, "replacement": "", "kind": "furniture", "reason": "an “ad” label"},',
        '    {"start": 20, "end": 22, "replacement": "", "kind": "furniture", "reason": "an “ad” label"}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    ));

  it('is read back as it was written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), anyEdits, (source, article, edits) => {
        const script = scriptOf(article, source, edits);
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

  it('makes the copy', () => assert.equal(applyEdits(SOURCE, SCRIPT.edits), COPY));

  it('tells a copy that is up to date from a stale one and from one edited by hand', () => {
    assert.equal(stateOf(SOURCE, SCRIPT, COPY), 'up to date');
    assert.equal(stateOf(`${SOURCE}Three.\n`, SCRIPT, COPY), 'stale');
    assert.equal(stateOf(SOURCE, SCRIPT, `${COPY}My note.\n`), 'edited by hand');
    assert.equal(stateOf(`${SOURCE}Three.\n`, SCRIPT, `${COPY}My note.\n`), 'edited by hand');
  });
});

describe('position map', () => {
  it('keeps every kept character at its place under any edits', () =>
    fc.assert(
      fc.property(anyEdits, edits => {
        const length = (edits.at(-1)?.end ?? 0) + 3;
        const source = Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        const copy = applyEdits(source, edits);
        const map = positionMapOf(edits, length);
        for (let offset = 0; offset < length; offset++) {
          if (edits.some(({ start, end }) => start <= offset && offset < end)) continue;
          assert.equal(copy[map.toCleaned(offset)], source[offset]);
          assert.equal(map.toSource(map.toCleaned(offset)), offset);
        }
        assert.equal(map.toCleaned(length), copy.length);
        assert.equal(map.toSource(copy.length), length);
      }),
    ));

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
  it('stands in the folder of cleaned copies', () =>
    assert.equal(cleanedTarget('dw/peace-talks.txt'), 'pressmark/cleaned/dw/peace-talks.txt'));

  it('never leaves it', () => {
    for (const id of ['', '..', '../a.txt', 'a/../../b.txt', './a.txt', '/etc/passwd', 'a//b', 'C:/a.txt', 'a\\..\\b', 'a\0b'])
      assert.equal(cleanedTarget(id), null, id);
  });
});
