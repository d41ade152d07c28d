import assert from 'node:assert/strict';
import fs from 'node:fs';
import { linesOf } from '../../../server/core/article/lines';
import { paragraphsOf, sentencesAround } from '../../../server/core/article/pageBreaks';
import { pageLinesOf } from '../../../server/core/article/pageLines';
import { parseArticle } from '../../../server/core/article/parse';
import { type Article, DOUBTFUL, readTextOf } from '../../../server/core/article/types';
import { cleanArticle } from '../../../server/core/clean/clean';
import { DEFAULT_CLEAN_OPTIONS } from '../../../server/core/clean/types';
import { analyseArticle } from '../../../server/core/corpus/analyse';
import { namesIn } from '../../../server/core/corpus/names';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { parseRegister } from '../../../server/core/entities/register/register';
import { sliceOf } from '../../../server/core/text/span';
import { assertMapped } from '../../support/mapping';
import { type PageHead, paged } from '../../support/pages';
import { slowIt } from '../../support/runs';
import { filesBelow } from '../../support/sampleProject';
import { assertLinear } from '../../support/steps';
import { brokenLines, wrappedLines } from '../../support/wrapping';

/** Prose of the sample project, as one long text. */
const PARAGRAPHS = filesBelow('seeds/articles')
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => fs.readFileSync(`seeds/articles/${name}`, 'utf8').split(/\r?\n/))
  .map(line => line.replace(/\s+/g, ' ').trim())
  .filter((line, index, all) => line.split(' ').length >= 14 && /^\p{Lu}.*[.!?]["”’]?$/u.test(line) && all.indexOf(line) === index)
  .slice(1, 31);

const HEADS: Readonly<Record<string, PageHead>> = {
  'a running head with the day and the page': page => [`THE HARBOUR LEDGER   Tuesday, March 14, 1916   ${page}`],
  'heads that alternate left and right': page => [page % 2 === 0 ? `${page}   THE HARBOUR LEDGER` : `LOCAL NEWS   ${page}`],
  'a number in brackets that says it is a page': page => [`[Page ${page}]`],
  'a number between dashes': page => [`- ${page} -`],
  'a Roman number between dashes': page => [`— ${['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][page]} —`],
  'a number alone': page => [`${page}`],
  'a number below and a head above': page => [`${page - 1}`, '', 'THE HARBOUR LEDGER'],
  'a page with its place': page => [`Page ${page} of 9`],
};

const LAYOUTS = [
  { width: 44, length: 50, linesOf: wrappedLines, between: '' },
  { width: 72, length: 38, linesOf: brokenLines, between: '' },
  { width: 60, length: 41, linesOf: brokenLines, between: '\f' },
];

const cut = (article: Article): string[] =>
  article.passages.flatMap(passage => ((passage.verdict?.strength ?? 0) >= DOUBTFUL ? [sliceOf(article.text, passage)] : []));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Which hyphens belong to words that are broken is open. */
const letters = (text: string): string => plain(text).replaceAll('-', '');

const paragraphsRead = (article: Article): string[] =>
  paragraphsOf(article.passages).flatMap((span, index) =>
    span === undefined || article.passages[index]?.kind === 'furniture' ? [] : [letters(sliceOf(readTextOf(article), span))],
  );

const unwrapped = (article: Article) =>
  cleanArticle(
    article,
    article.passages.map(({ verdict }) => verdict),
    { options: { ...DEFAULT_CLEAN_OPTIONS, unwrap: true } },
  );

describe('what is printed between pages', () => {
  for (const [name, head] of Object.entries(HEADS)) {
    it(`is ${name}`, () => {
      for (const { width, length, linesOf, between } of LAYOUTS) {
        const lines = PARAGRAPHS.flatMap(paragraph => [...linesOf(paragraph, width), '']);
        const article = parseArticle('a.txt', paged(lines, length, head, between).join('\n'));
        const pages = Array.from({ length: Math.ceil(lines.length / length) - 1 }, (_, index) => index + 2);
        assert.ok(pages.length >= 3);
        assert.deepEqual(
          cut(article),
          pages.flatMap(page => head(page).filter(line => line !== '')),
        );
        assert.deepEqual(paragraphsRead(article), PARAGRAPHS.map(letters));
        const { text: cleaned, edits } = unwrapped(article);
        assert.equal(letters(cleaned), letters(PARAGRAPHS.join(' ')));
        assertMapped(article.text, cleaned, edits);
      }
    });
  }

  it('is found once at a form feed, and where it says what it is within a sentence', () => {
    const [first = '', second = ''] = PARAGRAPHS;
    const above = `${first} The mayor said that the`;
    for (const between of ['\n\f- 2 -\n', '\n2\n\f', '\n\n[Page 2]\n\n']) {
      const article = parseArticle('a.txt', `${above}${between}council would meet again. ${second}`);
      assert.equal(cut(article).length, 1, JSON.stringify(between));
      assert.deepEqual(paragraphsRead(article), [letters(`${above} council would meet again. ${second}`)]);
    }
  });

  it('says what it is, and what it is not printed in', () => {
    const { passages } = parseArticle(
      'a.txt',
      pagedText(page => ['', `THE HARBOUR LEDGER ${page}`, '']),
    );
    const heads = passages.filter(({ kind }) => kind === 'furniture');
    assert.ok(heads.length > 2);
    assert.deepEqual([...new Set(heads.map(({ verdict }) => verdict?.reason))], ['a running head between pages']);
  });
});

const pagedText = (head: PageHead): string =>
  paged(
    PARAGRAPHS.flatMap(paragraph => [...wrappedLines(paragraph, 60), '']),
    40,
    head,
  ).join('\n');

/** Lines at intervals that have numbers or recur, between paragraphs or sentences. */
const withLines = (line: (index: number) => string, every = 3): string =>
  PARAGRAPHS.flatMap((paragraph, index) => (index % every === 0 ? [line(index / every + 1), paragraph] : [paragraph])).join('\n\n');

describe('the head of a second page', () => {
  const lines = PARAGRAPHS.slice(0, 12).flatMap(paragraph => [...wrappedLines(paragraph, 60), '']);
  /** The only page head, above a line in the middle of a paragraph. */
  const withHead = (head: string, above: RegExp): Article => {
    const at = lines.findIndex(
      (line, index) => index > 20 && above.test(line) && !/[.!?]["”]?$/.test(lines[index - 1] ?? '.') && lines[index - 1] !== '',
    );
    assert.ok(at > 0);
    return parseArticle('a.txt', [...lines.slice(0, at), '', head, '', ...lines.slice(at)].join('\n'));
  };
  it('goes where it is inside a sentence, whatever letter the next line begins with', () => {
    for (const below of [/^\p{Ll}/u, /^\p{Lu}/u]) {
      const article = withHead('THE HARBOUR LEDGER   2', below);
      assert.deepEqual(cut(article), ['THE HARBOUR LEDGER   2']);
      assert.deepEqual(paragraphsRead(article).length, 12);
    }
  });
  it('goes between any two sentences where more blank lines set it apart than paragraphs', () => {
    const source = PARAGRAPHS.filter(paragraph => !/ – /.test(paragraph)).slice(0, 12);
    const set = source.flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...wrappedLines(paragraph, 60)]);
    for (let length = 24; length < 40; length++) {
      const article = parseArticle('a.txt', paged(set, length, page => ['', `THE HARBOUR LEDGER   ${page}`, '']).join('\n'));
      const heads = Array.from({ length: Math.ceil(set.length / length) - 1 }, (_, index) => `THE HARBOUR LEDGER   ${index + 2}`);
      assert.deepEqual(cut(article), heads, `${length} lines`);
      assert.deepEqual(paragraphsRead(article), source.map(letters), `${length} lines`);
    }
  });
  it('stays between two paragraphs where paragraphs are set apart as far, or where it counts no pages', () => {
    const [first = '', second = ''] = [PARAGRAPHS.slice(0, 8), PARAGRAPHS.slice(8, 12)].map(part =>
      part.map(paragraph => wrappedLines(paragraph, 60).join('\n')).join('\n\n'),
    );
    const around = (line: string, gap: string): string => `${first}${gap}${line}${gap}${second}`;
    const kept = [
      around('THE HARBOUR LEDGER   2', '\n\n'),
      around('The Harbour Ledger   2', '\n\n\n'),
      around('THE HARBOUR LEDGER   3', '\n\n\n'),
      around('FREE PRACTICE 2', '\n\n\n').replace(/^/, 'FREE PRACTICE 1\n\n\n'),
      `${second}\n\n\nNORTH HARBOUR UNITED   2\n\n\n${first}`,
      `${first}\n\n\nNORTH HARBOUR UNITED   2\n\n\nSELE COAST ROVERS   1\n\n\n${second}`,
    ];
    for (const text of kept) assert.deepEqual(cut(parseArticle('a.txt', text)), [], text.slice(first.length - 20, first.length + 60));
  });
  it('stays where it could be the number of something else', () => {
    for (const line of ['FIGURE 2', 'PIER PLAN 242', 'Harbour Ledger 2', 'LEDGER 2', 'TABLE OF BOATS 2'])
      assert.deepEqual(cut(withHead(line, /^\p{Ll}/u)), [], line);
  });
});

describe('what is not printed between pages', () => {
  const NAMES =
    'Anna Berg|Mara Lindqvist|Tegla Sund|Dionne Hall|Berit Vik|Julie Strand|Carla Moen|Leah Holm|Sara Dahl|Pia Lund|Eva Nes|Ida Ruud|Liv Bakke|Nora Foss'.split(
      '|',
    );
  const KEPT: Readonly<Record<string, string>> = {
    'numbered headings': withLines(index => `Chapter ${index}`),
    'numbered headings of one text': withLines(index => `ROUND ${index}`, 2),
    'numbers of sections': withLines(index => `${index}`),
    'a refrain': withLines(() => 'And the tide comes in, and the tide goes out'),
    'names of speakers': withLines(() => 'MR. MARTEN', 2),
    'a linked name among sentences': PARAGRAPHS.map(paragraph =>
      paragraph.replace(/ (?=\p{Ll}+ \p{Ll}+ \p{Ll}+\.$)/u, '\nSele Coast Union\n'),
    ).join('\n'),
    'a table of scores': Array.from({ length: 40 }, (_, index) => `Harbour United ${index}`).join('\n'),
    'a figure at the beginning of a line between two heads': pagedText(() => []).replace(/\n(?=\p{Ll})/u, '\n[7]. '),
    'results of several races': Array.from({ length: 6 }, (_, race) => [
      `Women's ${race + 1}00 metres`,
      ...NAMES.map(
        (_name, place) => `${place + 1}. ${NAMES[(place + NAMES.length - race) % NAMES.length]} (Norway) 1${race}.${10 + place}`,
      ),
    ])
      .flat()
      .join('\n'),
    'amounts inside sentences': [4, 9]
      .map(
        tenths =>
          `Sales of the yard fell to\n$44${tenths}.1 million from $82.${tenths}\nmillion in the spring.\n\n${PARAGRAPHS.slice(0, 6).join('\n')}`,
      )
      .join('\n'),
    'marks of notes': PARAGRAPHS.join('\n').replaceAll(', ', '\n1\n, '),
  };
  for (const [name, text] of Object.entries(KEPT)) {
    it(`is ${name}`, () =>
      assert.ok(!parseArticle('a.txt', text).passages.some(({ verdict }) => /between pages/.test(verdict?.reason ?? ''))));
  }
  slowIt('costs in proportion to its length', () =>
    assertLinear(['THE LEDGER 7\n', '12\n', '\f- 4 -\nthe boats\n', 'LEDGER\n'], text => pageLinesOf(text, linesOf(text, 0))),
  );
});

const NO_REGISTER = { gazetteer: compileGazetteer(parseRegister('')) };

describe('a paragraph that goes on over a page', () => {
  /** The words at the foot of a page and at the head of the next, in a sentence. */
  const pages = (above: string, below: string): Article => {
    const text = pagedText(page => [`THE HARBOUR LEDGER ${page}`]);
    const at = text.search(/[a-z]\n+THE HARBOUR LEDGER 2/) + 1;
    const behind = text.indexOf('2', at) + 1;
    const room = text.lastIndexOf(' ', at - above.length - 1);
    return parseArticle('a.txt', `${text.slice(0, room)} ${above}${text.slice(at, behind)}\n\n${below} ${text.slice(behind).trimStart()}`);
  };

  it('is not a headline with a page number and a name in small letters below it', () => {
    const lead = 'Hello all. My launch leaks at the mud drum, but only when it is hot. Has anybody here seen this before?';
    const text = `Boiler leak on an old launch\n\nPage 1 of 2\n\nbrassrat\n3 August 2018\n\n${lead}\n`;
    assert.equal(parseArticle('a.txt', text).title?.value, 'Boiler leak on an old launch');
  });
  it('has its sentence, its names and its dates over the page break', () => {
    const article = pages('and Ms. Dora', 'Brandt came on March');
    const index = article.passages.findIndex(({ continues }) => continues !== undefined);
    const { start, continues } = article.passages[index]!;
    const sentence = sentencesAround(article, index).find(span => span.start < start && start < span.end);
    assert.ok(sentence !== undefined && sentence.start >= article.passages[continues!]!.start);
    const names = namesIn(analyseArticle('a.txt', article.text, NO_REGISTER));
    assert.ok(names.some(mention => /^Dora\s+THE HARBOUR LEDGER 2\s+Brandt$/.test(sliceOf(article.text, mention))));
  });
  it('has a date over the page break', () => {
    const article = pages('as on March', '14, 1916,');
    const { timexes } = analyseArticle('a.txt', article.text, NO_REGISTER);
    assert.ok(timexes.some(({ value, end, start }) => value === '1916-03-14' && sliceOf(article.text, { start, end }).includes('LEDGER')));
  });
});
