import assert from 'node:assert/strict';
import fc from 'fast-check';
import { A, annotationWorld, type TextChange, type World } from '../support/annotationWorld';
import { memoryFiles } from '../support/memoryFiles';
import { runs } from '../support/runs';

const TEXT = 'They opened the new bridge on Monday, they said.\r\nCaf\u00e9 \u{1F6A2} caf\u00e9.\n';
const QUOTE = 'new bridge on Monday';

async function annotated(words = QUOTE): Promise<World> {
  const w = await annotationWorld(memoryFiles(), new Map([[A, TEXT]]));
  await w.annotate(words);
  return w;
}

/** Types behind `words`, a key at a time. */
function type(w: World, words: string, keys: string): void {
  let at = w.texts.get(A)!.indexOf(words) + words.length;
  for (const key of keys) {
    w.change([{ start: at, end: at, by: key }]);
    at += key.length;
  }
}

/** Deletes the last characters of `words`, a key at a time; what undoes it, in the order to undo it in. */
function backspace(w: World, words: string, count: number): TextChange[][] {
  const end = w.texts.get(A)!.indexOf(words) + words.length;
  return Array.from({ length: count }, (_, done) => w.change([{ start: end - done - 1, end: end - done, by: '' }])).reverse();
}

const undoAll = (w: World, undos: readonly TextChange[][]): void => {
  for (const undo of undos) w.change(undo);
};

/** The quotes as a server that starts now reads them. */
async function stored(w: World): Promise<(string | undefined)[]> {
  const again = await w.restarted();
  return again.service.list(A).map(({ annotation }) => annotation.quote.exact);
}

describe('annotations whose border is edited', () => {
  it('are whole again when a deleted letter is typed again', async () => {
    const w = await annotated();
    backspace(w, QUOTE, 1);
    type(w, 'new bridge on Monda', 'y');
    assert.deepEqual(w.shown(), [`exact:${QUOTE}`]);
    await w.service.onSaved(A);
    assert.deepEqual(await stored(w), [QUOTE]);
  });

  it('are whole again after undo', async () => {
    const w = await annotated();
    undoAll(w, [w.change([{ start: TEXT.indexOf('Monday'), end: TEXT.indexOf('Monday,') + 6, by: '' }])]);
    assert.deepEqual(w.shown(), [`exact:${QUOTE}`]);
    undoAll(w, backspace(w, QUOTE, QUOTE.length));
    assert.deepEqual(w.shown(), [`exact:${QUOTE}`]);
    const undone = backspace(w, QUOTE, QUOTE.length - 1);
    await w.service.onSaved(A);
    undoAll(w, undone);
    assert.deepEqual(w.shown(), [`exact:${QUOTE}`]);
  });

  it('are whole again when the deleted words are typed again, after edits elsewhere', async () => {
    for (const [deleted, left] of [
      ['Monday', 'new bridge on '],
      ['new ', 'bridge on Monday'],
      ['new bridge on Monday', ''],
    ] as const) {
      const w = await annotated();
      w.edit(A, deleted, '');
      w.edit(A, 'They opened', 'Yesterday they opened');
      assert.deepEqual(
        w.shown().map(shown => shown.replace(/^fuzzy:/, '')),
        [left === '' ? 'orphan' : left],
      );
      type(w, deleted === 'Monday' ? left : 'the ', deleted);
      assert.deepEqual(w.shown(), [`exact:${QUOTE}`], deleted);
    }
  });

  it('keep the stored quote for as long as their end is in doubt', async () => {
    const w = await annotated();
    const before = new Map(w.files.contents);
    w.edit(A, 'They opened', 'Yesterday they opened');
    w.edit(A, 'Monday', '');
    assert.deepEqual(w.shown(), ['fuzzy:new bridge on ']);
    await w.service.onSaved(A);
    assert.deepEqual(w.files.contents, before);
    const again = await w.restarted();
    again.edit(A, 'bridge on ', 'bridge on Monday');
    assert.deepEqual(again.shown(), [`exact:${QUOTE}`]);
  });

  it('take in what is typed at a border inside a word, and nothing else', async () => {
    const w = await annotated('bridge');
    type(w, 'bridge', 's');
    assert.deepEqual(w.shown(), ['exact:bridges']);
    type(w, 'bridges', ' and roads');
    assert.deepEqual(w.shown(), ['exact:bridges']);
    type(w, 'new ', 'foot');
    assert.deepEqual(w.shown(), ['exact:footbridges']);
    type(w, 'new foot', ' ');
    assert.deepEqual(w.shown(), ['exact:bridges']);
    await w.service.onSaved(A);
    assert.deepEqual(await stored(w), ['bridges']);
  });

  it('know a corrected word at their end', async () => {
    const w = await annotated();
    backspace(w, QUOTE, 5);
    assert.deepEqual(w.shown(), ['fuzzy:new bridge on M']);
    type(w, 'new bridge on M', 'arch');
    assert.deepEqual(w.shown(), ['exact:new bridge on March']);
    await w.service.onSaved(A);
    assert.deepEqual(await stored(w), ['new bridge on March']);
  });

  it('are all what they were when everything is undone, whatever was edited and saved in between', async () => {
    const words = [QUOTE, 'bridge', 'Monday', 'caf\u00e9', '\u{1F6A2}', 'said.\r\nCaf\u00e9'];
    const borders = words.flatMap(each => [TEXT.indexOf(each), TEXT.indexOf(each) + each.length]);
    const place = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...borders) }, { weight: 1, arbitrary: fc.nat(TEXT.length) });
    const text = fc.constantFrom('', '', 'y', 's', ' ', 'Monday', '\u{1F6A2}', '\r\n', ', then', 'caf\u00e9');
    const edit = fc.record({ place, shift: fc.integer({ min: -3, max: 3 }), length: fc.nat(12), text });
    const step = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 2 }), save: fc.nat(3).map(chance => chance === 0) });
    const first = await annotationWorld(memoryFiles(), new Map([[A, TEXT]]));
    for (const each of words) await first.annotate(each);
    const before = { shown: first.shown(), contents: Object.fromEntries(first.files.contents) };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
        const w = await annotationWorld(memoryFiles(before.contents), new Map([[A, TEXT]]));
        w.shown();
        const undos: TextChange[][] = [];
        for (const { edits, save } of steps) {
          const changes: TextChange[] = [];
          let now = w.texts.get(A)!;
          for (const { place, shift, length, text } of edits) {
            const start = whole(now, place + shift);
            const end = whole(now, start + length);
            changes.push({ start, end, by: text });
            now = now.slice(0, start) + text + now.slice(end);
          }
          undos.unshift(w.change(changes));
          if (save) await w.service.onSaved(A);
        }
        undoAll(w, undos);
        assert.equal(w.texts.get(A), TEXT);
        assert.deepEqual(w.shown(), before.shown);
        await w.service.onSaved(A);
        for (const [uri, bytes] of Object.entries(before.contents)) assert.equal(w.files.text(uri), new TextDecoder().decode(bytes));
      }),
      runs(200),
    );
  }).timeout(120_000);
});

/** An offset an editor can have: within the text, and not between the halves of a character. */
function whole(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset));
  return /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at + 1 : at;
}
