import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorQuote } from '../../../server/core/quotes/anchor';
import { selectorsFor } from '../../../server/core/quotes/selectors';
import { slowIt } from '../../support/runs';

/** `before` marks the annotated words with «…»; `after` marks where they are expected, or has no marks for an orphan. */
function check(before: string, after: string, state: 'exact' | 'moved' | 'fuzzy' | 'orphan'): void {
  const old = unmark(before);
  const now = unmark(after);
  assert.ok(old.span);
  const found = anchorQuote(now.text, selectorsFor(old.text, old.span));
  assert.equal(found.state, state, JSON.stringify(found));
  if (found.state === 'orphan') return;
  assert.equal(mark(now.text, found.span), after);
  assert.deepEqual(Object.keys(found.span), ['start', 'end']);
}

const unmark = (marked: string) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  return { text, span: start === -1 ? null : { start, end: marked.indexOf('»') - 1 } };
};
const marked = (text: string): [string, { start: number; end: number }] => {
  const { text: plain, span } = unmark(text);
  assert.ok(span);
  return [plain, span];
};
const mark = (text: string, span: { start: number; end: number }) =>
  `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`;

describe('annotations/anchor', () => {
  it('finds an annotation where it was', () => {
    check('The mayor «opened the bridge» on Monday.', 'The mayor «opened the bridge» on Monday.', 'exact');
    check('«all»', '«all»', 'exact');
  });

  it('follows the quote where text came before it', () => {
    check('The mayor «opened the bridge» on Monday.', 'Harbour news.\n\nThe mayor «opened the bridge» on Monday.', 'moved');
    check('👩‍🔬 The mayor «opened» it.', '👩‍🔬👩‍🔬👩‍🔬 The mayor «opened» it.', 'moved');
  });

  it('chooses between look-alikes by their context', () => {
    check(
      'A crane fell on Monday, officials said. The «crane» was removed at night by two tugs.',
      'A crane was hired. A crane fell on Monday, officials said. The «crane» was removed at night by two tugs.',
      'moved',
    );
  });

  it('finds changed words between the same words', () => {
    check(
      'On Friday the harbour master «signed the lease for the northern quay» in front of the press.',
      'On Friday the harbour master «signed a lease for the old northern quay» in front of the press.',
      'fuzzy',
    );
    check('It was Mr «Okonkwo» who spoke first at the town hall.', 'It was Mr «Okonqwo» who spoke first at the town hall.', 'fuzzy');
  });

  it('finds changed words with the borders that the words have', () => {
    const [before, behind] = ['The board met in the sail loft until ten.', 'It closed with a hymn and a long prayer for those at sea.'];
    const put = 'Ticket machines are run by the state in half a dozen towns, and none is for sale.';
    const quote = 'The master of the old harbour signed the lease for the northern quay in front of the press.';
    const changed = quote.replace('northern', 'upper northern');
    check(`${before}\n\n«${quote}»\n\n${behind}`, `${before}\n\n«${changed}»\n\n${put}\n\n${behind}`, 'fuzzy');
    check(`${before}\n\n«${quote}»\n\n${behind}`, `${before}\n\n${put}\n\n«${changed}»\n\n${behind}`, 'fuzzy');
    const added = quote.replace('press.', 'press today.');
    check(`${before} «${quote}» ${behind}`, `${before} «${added}» ${behind}`, 'fuzzy');
    check(`${before} «${quote}» ${behind}`, `${before} «${quote.replace('The master', 'A master')}» ${behind}`, 'fuzzy');
  });

  it('finds changed words that moved with their paragraph, though a paragraph beside them is like it', () => {
    const own = 'Of the two crews, Heron is the one that won the cup «three times in the years» before the war, and gave it to the chapel.';
    const other = 'The cup was stolen three times in one year, and found each time in the net store of a man who was called Plover by all.';
    const hymns = Array.from({ length: 12 }, (_, at) => `Hymn ${at} was sung by ${at * 7} people, and nobody stayed for the soup.`).join(
      '\n\n',
    );
    const moved = own.replace('in the years»', 'in the decade»');
    check(`${own}\n\n${other}\n\n${hymns}`, `${other}\n\n${hymns}\n\n${moved}`, 'fuzzy');
    check(`${own}\n\n${other}\n\n${hymns}`, `${other}\n\n${hymns}`, 'orphan');
  });

  it('takes no part of a word for a word', () => {
    check('Tugs: 4.\nFerries: 10.\nPilots: «1».\nCranes: 3.', 'Tugs: 4.\nFerries: 10.\nCranes: 3.', 'orphan');
    check('Votes for the quay: «1» in all, said the board.', 'Votes for the quay: «10» in all, said the board.', 'fuzzy');
    check('On Friday evening a «quay» was opened by the two mayors.', 'On Friday evening a «quays» was opened by the two mayors.', 'fuzzy');
  });

  it('finds a long quote with many small changes', () => {
    const sentence = (n: number) => `Sentence number ${n} tells of the quay, the tugs and what the harbour master said of ${n * 7} ships. `;
    const quote = Array.from({ length: 12 }, (_, n) => sentence(n + 40))
      .join('')
      .trim();
    const around = Array.from({ length: 30 }, (_, n) => `Filler ${n * 31} stands about the town and its ${n} mayors. `);
    const before = `${around.slice(0, 15).join('')}«${quote}»  ${around.slice(15).join('')}`;
    check(before, `News. ${before.replace('number 44 tells', 'no. 44 speaks').replace('of 329 ships', 'of 330 boats')}`, 'fuzzy');
  });

  it('does not take a look-alike sentence for one that is gone', () => {
    check(
      'Peace talks began. «The second round will be held in Lisbon on Friday.» Nobody knew who would come.\n\nSport.',
      'A ferry sank. The third round will be held in Madrid on Sunday. The crowd cheered for hours.\n\nSport.',
      'orphan',
    );
    check('The mayor «opened» it and went home to her garden.', 'Shops opened late because of the storm that night.', 'orphan');
  });

  describe('where a look-alike beside the quote is left and the quote is gone', () => {
    const around = (text: string) =>
      `Minutes of the harbour board\n\nThe board sat in the sail loft until ten.\n\n${text}\n\nIt closed with a hymn.\n`;
    const goes = (before: string, after: string) => check(around(before), around(after), 'orphan');

    it('is an orphan: a row of a table', () => {
      goes('Quay: 31 berths\nMole: «14 berths»\nPier: 6 berths', 'Quay: 31 berths\nPier: 6 berths');
      goes('Quay: 31 berths\nMole: «31 berths»\nPier: 6 berths', 'Quay: 31 berths\nPier: 6 berths');
    });

    it('is an orphan: the last row of a list, though the rows before it are alike', () => {
      const rows = ['Quay had 0 berths that year', 'Quay had 31 berths that year', 'Quay had 30 berths that year'].join('\n');
      goes(`${rows}\n«Pier had 12 nets that year»`, rows);
      goes(`«Pier had 12 nets that year»\n${rows}`, rows);
    });

    it('is an orphan: a sentence like the one before it', () => {
      goes('Orla brought nine nets to dry. «Hedda brought two nets to dry.»', 'Orla brought nine nets to dry.');
      goes('«Hedda brought two nets to dry.» Orla brought nine nets to dry.', 'Orla brought nine nets to dry.');
      goes('Mrs Vane «refused the toll» at dawn. Mr Quill refused the toll at noon.', 'Mr Quill refused the toll at noon.');
      goes('Mrs Vane refused the toll at dawn. Mr Quill «refused the toll» at noon.', 'Mrs Vane refused the toll at dawn.');
    });

    it('is an orphan: a paragraph like the one before it', () => {
      goes(
        'Crew Heron says its ferry carried four carts an hour.\n\nCrew Plover «says its ferry carried four carts an hour.»',
        'Crew Heron says its ferry carried four carts an hour.',
      );
    });

    it('is an orphan: a sentence like the next one, which ends the text', () => {
      const head = 'The records of the harbour are difficult to read, so that many of the families who came from there have no names.\n\n';
      for (let length = 1; length < 60; length++) {
        const others = 'Haydor, Haydour, Heydor and Haidor, and all are the same'.slice(0, length);
        const end = `Aisby Quay can be spelt as Azeby or even Hazeby; Heydour seems to be preferred today, but others are ${others}.`;
        check(`${head}${end.replace('be spelt', '«be spelt»')} ${end}`, `${head}${end}`, 'orphan');
      }
    });

    it('is an orphan: the first paragraph, and the next one says the same of others', () => {
      const rest = '\n\nIt closed with a hymn and a long prayer.\n';
      check(
        `Crew Heron is a rowing «club of» Plover Quay in Marsh.\n\nCrew Heron is a sailing club of Vane Quay in Orla.${rest}`,
        `Crew Heron is a sailing club of Vane Quay in Orla.${rest}`,
        'orphan',
      );
    });

    it('is an orphan: a word of a long paragraph that is repeated with other words', () => {
      const paragraph = (what: string, who: string) =>
        `You know, as an harbour ${what}, this pier shows how the town leads not by the size of its ships but by the way it ${who} them. ` +
        'It is a sign of what can be built by many hands, and it tells the children of the coast that nothing is too far out at sea. ' +
        'We will add a second light next year, a third one when the money is there, and a bell that can be heard by all.';
      const own = paragraph('work', 'mends').replace('harbour', '«harbour»');
      const head =
        'The harbour was dug by hand when the old river had silted up, and none of those who dug it were paid before the first ship came. ' +
        'Their names are cut into the wall of the customs house, where the tide has taken most of them. A few are left, and a few are guessed. ' +
        'Today their grandchildren sell nets, ropes and lamps there. ';
      goes(`${head}\n\n${own}\n\n${paragraph('rally', 'paints')}`, `${head}\n\n${paragraph('rally', 'paints')}`);
    });

    it('is an orphan: a short quote that follows itself closely, between other words', () => {
      const rest = 'Loft, Marsh\n\nSpouse(s) Orla Quill (m. 1949; div. 1964) and Hedda Vane (m. 1977; div. 1979)\n';
      check(
        `Died 31 spring 2017 (aged 89) Loft, Marsh Died 31 July 2017 («aged 89») ${rest}`,
        `Died 31 spring 2017 (aged 89) ${rest}`,
        'orphan',
      );
    });

    it('is an orphan: a short quote, and the next sentence has another word there', () => {
      const next = "This is the found time I've owner at a World Fair but it felt like the first. The crew was glad.";
      const head = 'She said that the board had learned a lot from the storm.\n\nIt was a very emotional day.';
      check(
        `${head} This is the «fifth time» I've been at a World Fair but it felt like the first. ${next}`,
        `The shares fell by a third in one week, the clerk wrote.\n\n${head} ${next}`,
        'orphan',
      );
    });

    it('is not taken for its twin where two sentences changed places', () => {
      const [upper, lower] = ['The clerk of the upper dock «ordered» a new rope.', 'The clerk of the lower dock ordered a new sail.'];
      const found = anchorQuote(around(`${lower} ${unmark(upper).text}`), selectorsFor(...marked(around(`${upper} ${lower}`))));
      if (found.state !== 'orphan') assert.equal(mark(around(`${lower} ${unmark(upper).text}`), found.span), around(`${lower} ${upper}`));
    });

    it('is never another row, whichever row of a list goes', () => {
      const row = fc.tuple(fc.constantFrom('Quay', 'Mole', 'Pier', 'Dock', 'Slip'), fc.nat(60), fc.constantFrom('berths', 'carts', 'nets'));
      const rows = fc.uniqueArray(
        row.map(([place, count, what]) => `${place} had ${count} ${what} that year`),
        { minLength: 3, maxLength: 9 },
      );
      fc.assert(
        fc.property(rows, fc.nat(8), fc.constantFrom('\n', '. ', '\n\n'), (list, which, between) => {
          const gone = which % list.length;
          const before = list.map((words, at) => (at === gone ? `«${words}»` : words)).join(between);
          check(around(before), around(list.filter((_, at) => at !== gone).join(between)), 'orphan');
        }),
      );
    });
  });

  it('takes none of two equal places that it cannot distinguish', () => {
    check('Photo gallery 1\nnext\n«Photo» x', 'Photo\nnext\nPhoto\nnext\nPhoto', 'orphan');
  });

  it('takes no other number for one that is gone, and follows one that was corrected', () => {
    const before = 'The people of the delta were the first to be met by the crews.\n\n';
    const behind = ' Map of the region that the ships came to see.';
    check(`${before}«Figure 1.» Map of the coast (by courtesy).\n\nFigure 2.${behind}`, `${before}Figure 2.${behind}`, 'orphan');
    check(`${before}«Figure 1.»${behind}`, `${before}«Figure 3.»${behind}`, 'fuzzy');
  });

  it('takes no other mark for one without words', () => {
    const [first, second, third] = [
      'We all like to trust what the makers of the old horns claim about their range. ',
      '"We used new horns to warn the boats, and yet in a very old way.',
      'We rang the bells in a very slow and careful way. "',
    ];
    check(`${first}«"»\n\n${second}\n\n${third}\n`, `${first}\n\n${second} "\n\n${third}\n`, 'orphan');
    check(`${first}«"»\n\n${second}\n\n${third}\n`, `Foghorns\n\n${first}«"»\n\n${second}\n\nThe end.\n`, 'moved');
  });

  it('never splits a surrogate pair when it takes context', () => {
    const text = `${'😀'.repeat(40)}word${'😀'.repeat(40)}`;
    const { quote } = selectorsFor(text, { start: 80, end: 84 });
    assert.equal(quote.prefix, '😀'.repeat(16));
    const odd = selectorsFor(`a${text}b`, { start: 82, end: 85 });
    for (const context of [odd.quote.prefix, odd.quote.suffix]) assert.doesNotMatch(context, /\p{Surrogate}/u);
  });

  it('takes more context where the words around repeat', () => {
    const row = 'Photo: agency. Click to enlarge. Share this. ';
    const { quote } = selectorsFor(`Start here now ${row}${row}${row}`, { start: 60, end: 65 });
    assert.ok(quote.prefix.length > 32);
  });

  it('is found exactly after any change elsewhere that leaves its context alone', () => {
    const word = fc.constantFrom('harbour', 'mayor', 'tug', 'quay', 'the', 'of', 'é', '😀', '\r\n', 'lease', 'signed', 'on Monday');
    const words = fc.array(word, { maxLength: 40 }).map(list => list.join(' '));
    fc.assert(
      fc.property(words, words, words, (head, tail, other) => {
        const core = 'Zacharias Vandermolen resigned';
        const text = `${head} ${'x'.repeat(20)} ${core} ${'y'.repeat(20)} ${tail}`;
        const start = text.indexOf(core);
        const selectors = selectorsFor(text, { start, end: start + core.length });
        const found = anchorQuote(`${other}${text}${other}`, selectors);
        assert.ok(found.state === 'exact' || found.state === 'moved');
        assert.equal(found.span.start, other.length + start);
      }),
    );
  });

  it('answers anything with a span inside the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(100), (now, exact, prefix, suffix, start) => {
        const found = anchorQuote(now, { quote: { exact, prefix, suffix }, position: { start, end: start + exact.length } });
        if (found.state !== 'orphan') assert.ok(found.span.start >= 0 && found.span.start < found.span.end && found.span.end <= now.length);
      }),
    );
  });

  it('is an orphan where its paragraph at the beginning of the text is gone, and the next one began alike', () => {
    const left = 'The Old Quay Mercury said in an remark on pilots, May 12:\n\nThe tug was late again, and nobody knew why.';
    check(`The Old Quay Courier «said in» an editorial on Monday, May 12:\n\n${left}`, left, 'orphan');
  });

  for (const [before, after] of [
    ['Marsh Lines Inc. said it completed its purchase', 'Marsh Lines Inc. said it completed the purchase'],
    ['Lawyers for the crew filed a brief on the purchase', 'Friends for the crew filed a brief on the purchase'],
  ] as const)
    it(`has the borders that its words say where it is changed and its paragraph moved: ${after}`, () => {
      const rest = 'The ferry was late.\n\nNobody saw the pilot on the quay.\n\nNobody there had heard of Marsh Lines before.';
      const [old, now] = [before, after].map(words => `${words} of two tugs for about four million.`);
      const selectors = selectorsFor(`${old}\n\n${rest}`, { start: 0, end: old!.length });
      const text = `${rest}\n\n${now}`;
      const found = anchorQuote(text, { ...selectors, textHash: 'ni:///sha-256;x' });
      assert.equal(found.state, 'fuzzy');
      assert.equal(text.slice(found.span.start, found.span.end), now);
    });

  slowIt('takes bounded time on large and on periodic texts', () => {
    const quote = { exact: `${'ab'.repeat(150)}cd${'ab'.repeat(40)}`, prefix: 'ab'.repeat(16), suffix: 'ab'.repeat(16) };
    anchorQuote('ab'.repeat(1_000_000), { quote, position: { start: 1_000_000, end: 1_000_500 } });
    const words = 'the harbour master said that no ship would leave before the tide had turned again '.repeat(50_000);
    const prose = {
      exact: 'a quite different sentence about mountains, rivers and the people there',
      prefix: 'x'.repeat(32),
      suffix: 'y'.repeat(32),
    };
    anchorQuote(words, { quote: prose, position: { start: 2_000_000, end: 2_000_070 } });
  });
});
