import assert from 'node:assert/strict';
import fc from 'fast-check';
import { handEditsBetween } from '../../../server/core/clean/handEdits';
import { type CleanedState, layeredText, withHandEdits } from '../../../server/core/clean/layers';
import { composedMap, positionMapOf } from '../../../server/core/clean/positionMap';
import { applyEdits, applyScript, parseScript, scriptOf, serialiseScript } from '../../../server/core/clean/script';
import { type CleanEdit, DEFAULT_CLEAN_OPTIONS, type EditScript } from '../../../server/core/clean/types';
import { runs } from '../../support/runs';

const LINES = [
  'The talks begin in the capital',
  '',
  'Advertisement',
  'The ministers met on Monday and said “that” they would meet again.',
  'The host of the talks spoke of a “good beginning” before he left.',
  'A gallery of pictures',
  'The ministers will meet again in the autumn.',
];

/** Leaves out the lines that begin as said, each with its line break. */
function cuts(source: string, ...beginnings: readonly string[]): CleanEdit[] {
  const edits: CleanEdit[] = [];
  let start = 0;
  for (const line of source.split(/(?<=\n)/)) {
    const end = start + line.length;
    if (beginnings.some(beginning => line.startsWith(beginning)))
      edits.push({ start, end, replacement: '', kind: 'furniture', reason: 'a line' });
    start = end;
  }
  return edits;
}

const plan = (source: string, edits: readonly CleanEdit[]): EditScript =>
  scriptOf('a.txt', source, edits, { options: DEFAULT_CLEAN_OPTIONS });

/** What is written of `now` where a cleaned copy of `source` was written and edited before. */
function check(given: {
  readonly source: string;
  readonly edits: readonly CleanEdit[];
  readonly byHand: (cleaned: string) => string;
  readonly now?: string;
  readonly nowEdits?: (source: string) => readonly CleanEdit[];
  readonly recorded?: boolean;
  readonly state: CleanedState;
  readonly text: string;
  readonly unplaced?: number;
}): EditScript {
  const { source, now = source } = given;
  const first = plan(source, given.edits);
  const cleaned = given.byHand(applyScript(source, first));
  const script = given.recorded ? (withHandEdits(source, { cleaned, script: first, scriptText: null }) ?? first) : first;
  const planned = plan(now, given.nowEdits?.(now) ?? given.edits);
  const result = layeredText(now, planned, { cleaned, script, scriptText: serialiseScript(script) });
  assert.deepEqual([result.state, result.text, result.script.unplaced.length], [given.state, given.text, given.unplaced ?? 0]);
  if (given.state !== 'conflict') assert.equal(applyScript(now, result.script), result.text);
  return result.script;
}

const SOURCE = `${LINES.join('\n')}\n`;
const AD = cuts(SOURCE, 'Advert');
const BASE = applyEdits(SOURCE, AD);

describe('a cleaned copy edited by hand', () => {
  const byHand = (cleaned: string) =>
    cleaned.replace('spoke of', 'told us of').replace('The ministers will', '[check this]\nThe ministers will');

  it('stays as it is where nothing else changed, and its edits are recorded', () => {
    const script = check({ source: SOURCE, edits: AD, byHand, state: 'edited by hand', text: byHand(BASE) });
    assert.deepEqual(
      script.handEdits.map(({ removed, replacement }) => [removed, replacement]),
      [
        ['spoke', 'told us'],
        ['', '[check this]\n'],
      ],
    );
    const again = layeredText(SOURCE, plan(SOURCE, AD), { cleaned: byHand(BASE), script, scriptText: serialiseScript(script) });
    assert.equal(again.state, 'up to date');
  });

  it('is up to date where its script was written before an option came', () => {
    const scriptText = serialiseScript(plan(SOURCE, AD)).replace('"unwrap":false,', '');
    const { script } = parseScript(scriptText);
    assert.equal(layeredText(SOURCE, plan(SOURCE, AD), { cleaned: BASE, script, scriptText }).state, 'up to date');
  });

  it('keeps its edits where something else is left out, or written in another way', () => {
    const gallery = (source: string) => cuts(source, 'Advert', 'A gallery');
    const without = byHand(BASE).replace('A gallery of pictures\n', '');
    check({ source: SOURCE, edits: AD, nowEdits: gallery, byHand, state: 'edited by hand', text: without });
    const quote = SOURCE.indexOf('“good');
    const straight = (source: string): CleanEdit[] => [
      ...cuts(source, 'Advert'),
      { start: quote, end: quote + 1, replacement: '"', kind: 'quote', reason: 'r' },
    ];
    const edit = (cleaned: string) => cleaned.replace('“good beginning”', '“bad beginning”').replace('a “', 'a very “');
    check({
      source: SOURCE,
      edits: AD,
      nowEdits: straight,
      byHand: edit,
      state: 'edited by hand',
      text: edit(BASE).replace('“bad', '"bad'),
    });
  });

  it('keeps them where the article changes later', () => {
    const now = SOURCE.replace('The talks begin', 'A new first line\n\nThe talks began').replace('on Monday', 'on Tuesday');
    const nowEdits = (source: string) => cuts(source, 'Advert');
    const text = byHand(applyEdits(now, nowEdits(now)));
    check({ source: SOURCE, edits: AD, byHand, now, nowEdits, recorded: true, state: 'stale', text });
  });

  it('loses none whose place is gone, and puts it back where that comes back', () => {
    const nowEdits = (source: string) => cuts(source, 'Advert', 'The host');
    const text = byHand(BASE).replace(/The host.*\n/, '');
    const script = check({ source: SOURCE, edits: AD, nowEdits, byHand, state: 'edited by hand', text, unplaced: 1 });
    assert.deepEqual(
      script.unplaced.map(({ removed, replacement }) => [removed, replacement]),
      [['spoke', 'told us']],
    );
    const back = layeredText(SOURCE, plan(SOURCE, AD), { cleaned: text, script, scriptText: serialiseScript(script) });
    assert.deepEqual([back.state, back.text, back.script.unplaced], ['stale', byHand(BASE), []]);
  });

  it('is left alone where its base cannot be made again', () => {
    const now = SOURCE.replace('Monday', 'Tuesday');
    check({
      source: SOURCE,
      edits: AD,
      byHand,
      now,
      nowEdits: source => cuts(source, 'Advert'),
      state: 'conflict',
      text: BASE.replace('Monday', 'Tuesday'),
    });
    check({
      source: SOURCE,
      edits: AD,
      byHand: cleaned => cleaned,
      now,
      nowEdits: source => cuts(source, 'Advert'),
      state: 'stale',
      text: BASE.replace('Monday', 'Tuesday'),
    });
  });

  it('is distinguished from a file of somebody else', () => {
    const planned = plan(SOURCE, AD);
    const stateOf = (cleaned: string | null, scriptText: string | null) =>
      layeredText(SOURCE, planned, { cleaned, scriptText, script: scriptText === null ? null : parseScript(scriptText).script }).state;
    assert.equal(stateOf('My own text.', null), 'not ours');
    assert.equal(stateOf('My own text.', '{'), 'not ours');
    assert.equal(stateOf(BASE, null), 'stale');
    assert.equal(stateOf(null, null), 'missing');
    assert.equal(stateOf(null, serialiseScript(planned)), 'missing');
    assert.equal(stateOf(BASE, serialiseScript(planned)), 'up to date');
  });
});

describe('edits by hand', () => {
  const piece = fc.constantFrom('the ', 'talks ', 'went on. ', '“no” ', '\n', '\r\n', '\n\n', 'Ünï 😀 ', ' ', 'the talks went on. ');
  const text = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''));

  it('make the cleaned copy of the base, whatever it is', () =>
    fc.assert(
      fc.property(text, text, (base, cleaned) => {
        const edits = handEditsBetween(base, cleaned);
        assert.equal(applyEdits(base, edits), cleaned);
        for (const { start, end, removed } of edits) assert.equal(base.slice(start, end), removed);
        if (base === cleaned) assert.deepEqual(edits, []);
      }),
      runs(100),
    ));

  it('touch only the lines that differ', () => {
    const edits = handEditsBetween(BASE, BASE.replace('again.\n', 'again!\n').replace('left', 'went'));
    assert.deepEqual(
      edits.map(({ removed, replacement }) => [removed, replacement]),
      [
        ['.', '!'],
        ['left', 'went'],
      ],
    );
  });

  it('are laid upon the same base exactly, and found again by the map', () =>
    fc.assert(
      fc.property(text, text, (source, cleaned) => {
        const first = plan(source, []);
        const found = { cleaned, script: first, scriptText: serialiseScript(first) };
        const result = layeredText(source, first, found);
        assert.equal(result.text, cleaned);
        const base = applyEdits(source, result.script.edits);
        const map = composedMap(positionMapOf(result.script.edits, source.length), positionMapOf(result.script.handEdits, base.length));
        assert.deepEqual([map.toCleaned(source.length), map.toSource(cleaned.length)], [cleaned.length, source.length]);
        const recorded = withHandEdits(source, found) ?? first;
        assert.deepEqual(recorded.handEdits, result.script.handEdits);
        const again = layeredText(source, first, { cleaned, script: recorded, scriptText: serialiseScript(recorded) });
        assert.deepEqual([again.state, again.text], ['up to date', cleaned]);
      }),
      runs(60),
    ));

  it('are never lost, whatever happens to the source: each is in the cleaned copy or unplaced', () =>
    fc.assert(
      fc.property(text, text, text, (source, cleaned, now) => {
        const script = withHandEdits(source, { cleaned, script: plan(source, []), scriptText: null });
        if (script === null) return;
        const result = layeredText(now, plan(now, []), { cleaned, script, scriptText: serialiseScript(script) });
        const { handEdits, unplaced } = result.script;
        const put = (edits: readonly { readonly replacement: string }[]) => edits.map(({ replacement }) => replacement).sort();
        assert.deepEqual(put([...handEdits, ...unplaced]), put(script.handEdits));
        assert.equal(applyEdits(now, handEdits), result.text);
        for (const { start, end, removed } of handEdits) assert.equal(now.slice(start, end), removed);
      }),
      runs(60),
    ));
});
