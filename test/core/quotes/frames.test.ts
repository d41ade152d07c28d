import assert from 'node:assert/strict';
import { anchorQuote } from '../../../server/core/quotes/anchor';
import { selectorsFor } from '../../../server/core/quotes/selectors';
import { type Span, sliceOf } from '../../../server/core/text/span';

const HARBOUR = 'The board met on Friday, and the harbour master said that the ferry was late because the crew had not come.';
const MARKET = 'The price of fish rose, as the ferry brought none, and the traders of the market went home early that day.';
const BRIDGE = 'Nobody has seen the ferry since the bridge was built, but people of the town still talk of the old times.';
const TEXT = [HARBOUR, MARKET, BRIDGE].join('\n\n');

/** The words `quote` of a paragraph of {@link TEXT}, as they are found in another text. */
function found(paragraph: string, quote: string, after: string) {
  const start = TEXT.indexOf(paragraph) + paragraph.indexOf(quote);
  const state = anchorQuote(after, { ...selectorsFor(TEXT, { start, end: start + quote.length }), textHash: 'ni:///sha-256;x' });
  return state.state === 'orphan'
    ? null
    : { state: state.state, before: after.slice(0, state.span.start), words: sliceOf(after, state.span) };
}

describe('a word that is often in a text', () => {
  const moved = [BRIDGE, 'Boats came.', HARBOUR, 'The ferry was sold, and the ferry was bought.', MARKET].join('\n\n');

  it('is found in its paragraph, wherever that is', () => {
    for (const paragraph of [HARBOUR, MARKET, BRIDGE])
      for (const quote of ['the', 'ferry'])
        assert.deepEqual(
          found(paragraph, quote, moved),
          { state: 'moved', before: moved.slice(0, moved.indexOf(paragraph) + paragraph.indexOf(quote)), words: quote },
          `${quote} of ${paragraph}`,
        );
  });

  it('is found there in other line ends, marks and lines', () => {
    const after = moved.replaceAll('ferry was late', 'ferry\nwas  late').replaceAll('\n', '\r\n');
    assert.equal(found(HARBOUR, 'ferry', after)?.before, after.slice(0, after.indexOf('ferry', after.indexOf('harbour master'))));
  });

  it('is found there where it was changed, and no farther than it goes', () => {
    const typo = moved.replace(HARBOUR, HARBOUR.replace('ferry', 'fery'));
    assert.deepEqual(found(HARBOUR, 'ferry', typo), { state: 'fuzzy', before: typo.slice(0, typo.indexOf('fery')), words: 'fery' });
    const longer = moved.replace(HARBOUR, HARBOUR.replace('ferry', 'old ferry'));
    assert.equal(found(HARBOUR, 'ferry', longer)?.words, 'ferry');
  });

  it('is found where words changed on both sides of it', () => {
    const own =
      'The pilots of the port who brought the tanker in after dark said that the buoys had drifted a mile to the east since the spring.';
    const now =
      'All pilots of our port who led that tanker in after dark claimed that the old buoys had drifted two miles east since the spring.';
    const text = `${HARBOUR}\n\n${own}\n\n${MARKET}`;
    const start = text.indexOf('the buoys');
    const written = { ...selectorsFor(text, { start, end: start + 'the'.length }), textHash: 'ni:///sha-256;x' };
    const after = `${HARBOUR.replace('the crew', 'a crew')}\n\n${now}\n\n${MARKET.replaceAll('the traders', 'traders')}`;
    const place = after.indexOf('the old buoys');
    assert.deepEqual(anchorQuote(after, written), { state: 'moved', span: { start: place, end: place + 'the'.length } });
  });

  it('is found in its sentence where that now follows words without a full stop, and nothing else is left', () => {
    const own = 'In the spring the pilots saw that the buoys off the cape had drifted far to the east.';
    const alike = 'In the spring the pilots saw that the lamps in the tower had gone out.';
    const text = `${HARBOUR} ${own} ${alike} ${MARKET}`;
    const start = text.indexOf('the buoys');
    const written = { ...selectorsFor(text, { start, end: start + 'the'.length }), textHash: 'ni:///sha-256;x' };
    const after = `Rain fell on all of Monday, and those who had gathered by noon had come for news of ${own} Buses run as they did before.`;
    assert.deepEqual(anchorQuote(after, written), {
      state: 'moved',
      span: { start: after.indexOf('the buoys'), end: after.indexOf(' buoys') },
    });
  });

  it('is nowhere else where its paragraph is gone or its words are', () => {
    assert.equal(found(HARBOUR, 'ferry', [BRIDGE, MARKET].join('\n\n')), null);
    assert.equal(found(HARBOUR, 'ferry', moved.replace(HARBOUR, HARBOUR.replace('the ferry was', 'nothing was'))), null);
  });
});

describe('a short heading inside its paragraph', () => {
  it('is not found in the next paragraph, which goes on alike behind other words, however long both are', () => {
    const long = `One of the finest ports of the whole coast, it has a deep harbour. ${'Boats of every kind lie at its quay. '.repeat(20)}`;
    const [own, alike] = [`Port Vane. ${long}`, `Port lantern. ${long}`];
    const text = `The carvings are older than the town.\n\n${own}\n\n${alike}\n\nA road leads north.`;
    const start = text.indexOf('Port Vane.');
    const written = { ...selectorsFor(text, { start, end: start + 'Port Vane.'.length }), textHash: 'ni:///sha-256;x' };
    assert.deepEqual(anchorQuote(text.replace(`${own}\n\n`, ''), written), { state: 'orphan' });
  });
});

describe('a sentence that reads like the annotated one', () => {
  const OWN = 'The Rovers denied the charge before the court in March.';
  const ALIKE = 'The United denied the charge before the court in April.';
  const at = (text: string, words: string, from: string): Span => {
    const start = text.indexOf(words, text.indexOf(from));
    return { start, end: start + words.length };
  };

  for (const [name, before] of Object.entries({
    behind: `It rained. ${OWN} ${ALIKE} The season ended.`,
    'before it': `It rained. ${ALIKE} ${OWN} The season ended.`,
    'in another paragraph': `It rained. ${OWN} The season ended.\n\nIt was cold. ${ALIKE} Nobody came.`,
  }))
    for (const quote of ['denied the charge', 'the charge', OWN])
      it(`is known from before where it is left, ${name}: '${quote}'`, () => {
        const written = { ...selectorsFor(before, at(before, quote, OWN)), textHash: 'ni:///sha-256;x' };
        const after = before.replace(`${OWN} `, '');
        assert.equal(anchorQuote(after, written).state, 'orphan');
        assert.equal(anchorQuote(`${after}\n\nOn Friday. ${OWN}`, written).state, 'moved');
        assert.deepEqual(anchorQuote(before, written), { state: 'exact', span: at(before, quote, OWN) });
      });
});
