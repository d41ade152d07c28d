import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passimAlignments, passimDocuments } from '../../../server/core/reuse/formats/passimExport';
import { parsePassim, placePassim } from '../../../server/core/reuse/formats/passimImport';
import { parseStoredReuse, serialiseStoredReuse } from '../../../server/core/reuse/storedReuse';
import { runs } from '../../support/runs';
import { indexOf } from './check';

const HARBOUR = 'The harbour commission voted on Monday to close the northern pier until well-paid engineers have inspected it.';
const FERRY = 'Ferry crossings to the outer islands will leave from the southern quay, an hour earlier than before.';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': `🚢 The pier 🚢\r\n\r\n${HARBOUR}\r\n${FERRY}\r\n`,
  'b.txt': `🐟🐟🐟\n${HARBOUR.replace('on Monday', 'last week')}\nOn the quay: ${FERRY}\n`,
};

const codePoints = (text: string): number => [...text].length;

/** The places that rows of passim's output name, as article and text; and the problems' codes. */
function check(rows: readonly object[], expected: readonly string[], problems: readonly string[] = []): void {
  const output = parsePassim(rows.map(row => JSON.stringify(row)).join('\n'));
  const placed = placePassim(output, id => TEXTS[id] ?? null);
  assert.deepEqual(
    placed.copies.map(({ places }) =>
      places.map(({ article, start, end }) => `${article} ${TEXTS[article]!.slice(start, end)}`).join(' | '),
    ),
    expected,
  );
  assert.deepEqual(
    placed.problems.map(({ code }) => code),
    problems,
  );
}

/** Where a text begins in an article, in code points as passim counts. */
const beginOf = (id: string, text: string): number => codePoints(TEXTS[id]!.slice(0, TEXTS[id]!.indexOf(text)));

/** A side of an alignment as passim writes it: U+2010 for a hyphen, so that '-' can mark a gap. */
const side = (text: string): string => text.replaceAll('-', '‐');

describe("passim's output", () => {
  const monday = HARBOUR;
  const lastWeek = HARBOUR.replace('on Monday', 'last week');
  const both = [`a.txt ${monday} | b.txt ${lastWeek}`];

  it('is read as pairs', () =>
    check(
      [
        {
          uid: -7261,
          id: 'a.txt',
          begin: beginOf('a.txt', monday),
          end: beginOf('a.txt', monday) + codePoints(monday),
          s1: side(monday),
          id2: 'b.txt',
          begin2: beginOf('b.txt', lastWeek),
          end2: beginOf('b.txt', lastWeek) + codePoints(lastWeek),
          s2: side(lastWeek),
          matches: 90,
        },
      ],
      both,
    ));

  it('is read as lines, which go on where the one before ends', () => {
    const [begin, begin2] = [beginOf('a.txt', monday), beginOf('b.txt', lastWeek)];
    const row = { id: 'a.txt', id2: 'b.txt' };
    check(
      [
        { ...row, begin: begin + 12, begin2: begin2 + 12, alg: side(monday.slice(12)), alg2: side(lastWeek.slice(12)) },
        { ...row, begin, begin2, alg: `${monday.slice(0, 12)}---`, alg2: `---${lastWeek.slice(0, 12)}` },
      ],
      both,
    );
  });

  it('is read as clusters, whose text begins a character early', () => {
    const passage = (id: string, text: string, cluster: unknown) => {
      const begin = beginOf(id, text);
      const read = [...TEXTS[id]!].slice(begin - 1, begin - 1 + codePoints(text)).join('');
      return { uid: 1, cluster, size: 2, pboiler: 0, id, begin, end: begin + codePoints(text), text: read };
    };
    check([passage('a.txt', monday, 7), passage('b.txt', FERRY, 8), passage('b.txt', lastWeek, 7)], both);
  });

  it('keeps clusters apart whose numbers are larger than a double holds', () => {
    const row = (id: string, text: string, cluster: string) =>
      `{"cluster":${cluster},"id":"${id}","begin":${beginOf(id, text)},"end":${beginOf(id, text) + codePoints(text)},"text":${JSON.stringify(text)}}`;
    const rows = [row('a.txt', monday, '9007199254740993'), row('b.txt', FERRY, '9007199254740992')];
    assert.equal(parsePassim(rows.join('\n')).copies.length, 0);
  });

  it('is read as documents with what their lines were taken from', () => {
    const wit = { id: 'a.txt', begin: beginOf('a.txt', monday), alg: side(monday), alg2: side(lastWeek), matches: 90, text: side(monday) };
    const begin = beginOf('b.txt', lastWeek);
    check(
      [
        {
          id: 'b.txt',
          text: TEXTS['b.txt'],
          lines: [
            { begin: 0, text: '🐟🐟🐟\n' },
            { begin, text: `${lastWeek}\n`, wits: [wit] },
          ],
        },
      ],
      both,
    );
  });

  it('of another text, another folder or another program is not taken', () => {
    const row = { begin: 4, end: 20, s1: 'something else!!', id2: 'b.txt', begin2: 4, end2: 20, s2: 'something else!!' };
    check([{ id: 'a.txt', ...row }], [], ['changed-article', 'changed-article']);
    check([{ id: 'gone.txt', ...row, id2: 'gone.txt' }], [], ['no-such-article']);
    check([{ name: 'x' }], [], ['unknown-passim-line']);
    assert.equal(parsePassim('[1]\n{"id":\n\nnull').problems.length, 3);
  });

  it('is stored in one order, and read again', () => {
    const { copies } = placePassim(parsePassim(passimAlignments(documents, pairs)), id => TEXTS[id] ?? null);
    const stored = serialiseStoredReuse([...copies].reverse());
    assert.equal(stored, serialiseStoredReuse(copies));
    const { lines, problems } = parseStoredReuse(`${stored}\n{"source":"passim"}\n`);
    assert.equal(serialiseStoredReuse(lines), stored);
    assert.equal(problems.length, 1);
  });
});

const documents = Object.entries(TEXTS).map(([id, text]) => ({ id, text, date: '2018-03-05' }));
const pairs = indexOf(TEXTS).sharedBetween('a.txt', 'b.txt').pairs;

describe("the export to passim's formats", () => {
  it('writes documents as passim reads them', () =>
    assert.deepEqual(JSON.parse(passimDocuments(documents).split('\n')[0]!), { id: 'a.txt', date: '2018-03-05', text: TEXTS['a.txt'] }));

  it('writes pairs as docwise alignments, both sides of one length', () => {
    const row = JSON.parse(passimAlignments(documents, pairs)) as { id: string; lines: { wits?: Record<string, string>[] }[] };
    assert.equal(row.id, 'b.txt');
    const wits = row.lines.flatMap(line => line.wits ?? []);
    assert.equal(wits.length, 2);
    for (const { alg, alg2, id } of wits) assert.deepEqual([codePoints(alg!), id], [codePoints(alg2!), 'a.txt']);
    assert.match(wits[0]!['alg']!, /voted on Monday to .* well‐paid/);
  });

  it('is read back as the same places, whatever the texts hold', () => {
    const words = fc.array(
      fc.constantFrom('pier', 'quay', 'well-paid', '🚢', 'e\u0301tude', 'Monday', 'x‐y', 'rope', 'tide', 'net', '-', '\u2028'),
      {
        minLength: 12,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, words, fc.nat(20), (shared, own, at) => {
        const a = `🐟 ${own.join(' ')}\r\n${shared.join(' ')}\n`;
        const changed: string[] = [...shared];
        changed[at % shared.length] = 'harbour';
        const b = `${changed.join(' ')}\n${own.slice(0, 3).join(' ')}\n`;
        const texts: Record<string, string> = { 'a.txt': a, 'b.txt': b };
        const found = indexOf(texts).sharedBetween('a.txt', 'b.txt').pairs;
        const items = Object.entries(texts).map(([id, text]) => ({ id, text }));
        const back = placePassim(parsePassim(passimAlignments(items, found)), id => texts[id] ?? null);
        assert.deepEqual(back.problems, []);
        const spans = back.copies.map(({ places }) => places.map(({ article, start, end }) => texts[article]!.slice(start, end)).join('|'));
        const expected = found.map(pair => `${a.slice(pair.a.start, pair.a.end).trim()}|${b.slice(pair.b.start, pair.b.end).trim()}`);
        assert.deepEqual(spans.sort(), expected.sort());
      }),
      runs(40),
    );
  });
});
