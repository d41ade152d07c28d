import assert from 'node:assert/strict';
import fs from 'node:fs';
import { blocksOf } from '../../../server/core/article/blocks';
import { parseArticle } from '../../../server/core/article/parse';
import { readTextOf } from '../../../server/core/article/types';
import { sourceSpan } from '../../../server/core/text/reading';
import { slowIt } from '../../support/runs';
import { filesBelow } from '../../support/sampleProject';
import { assertLinear } from '../../support/steps';
import { brokenLines, wrappedLines } from '../../support/wrapping';

/** Prose of the sample project: its paragraphs, an article each. */
const ARTICLES: readonly (readonly string[])[] = filesBelow('seeds/articles')
  .filter(name => name.endsWith('.txt'))
  .map(name => fs.readFileSync(`seeds/articles/${name}`, 'utf8').split(/\r?\n/))
  .map(lines =>
    lines.map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line.split(' ').length >= 14 && /[.!?]["”’]?$/.test(line)),
  )
  .filter(paragraphs => paragraphs.length >= 3);

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/- ?/g, '');

/** Of all paragraphs, the share that are blocks of their own in the text that `layout` makes of an article. */
function shareFound(layout: (paragraphs: readonly string[]) => string): number {
  let found = 0;
  let all = 0;
  for (const paragraphs of ARTICLES) {
    const { blocks, reading } = blocksOf(layout(paragraphs));
    const text = reading?.text ?? layout(paragraphs);
    const texts = new Set(blocks.map(({ start, end }) => plain(text.slice(start, end))));
    all += paragraphs.length;
    found += paragraphs.filter(paragraph => texts.has(plain(paragraph))).length;
  }
  return found / all;
}

const spaced = (paragraphs: readonly (readonly string[])[]): string => paragraphs.map(lines => lines.join('\n')).join('\n\n');
const indented = (lines: readonly string[]): string => lines.join('\n').replace(/^_{4}/, '    ');

describe('hard-wrapped paragraphs', () => {
  it('come from enough prose', () => assert.ok(ARTICLES.flat().length >= 60, `${ARTICLES.flat().length} paragraphs`));

  for (const width of [24, 28, 38, 60, 72, 80, 100]) {
    it(`are whole again at ${width} columns`, () => {
      const wrapped = (paragraphs: readonly string[]) => spaced(paragraphs.map(text => wrappedLines(text, width)));
      const oneLong = `\n\nhttps://harbour-ledger.example/${'archive/'.repeat(20)}`;
      const masthead = `${'THE HARBOUR LEDGER   '.repeat(6).trim()}\n\n`;
      assert.ok(shareFound(wrapped) >= 0.99, 'blank lines between them');
      assert.ok(shareFound(paragraphs => wrapped(paragraphs) + oneLong) >= 0.99, 'with one long address');
      assert.ok(shareFound(paragraphs => masthead + wrapped(paragraphs)) >= 0.99, 'below a wide masthead');
      assert.ok(
        shareFound(paragraphs => spaced(paragraphs.map(text => brokenLines(text, width)))) >= 0.99,
        'with words broken at line ends',
      );
      const withIndents = (paragraphs: readonly string[]) =>
        paragraphs.map(text => indented(wrappedLines(`____${text}`, width))).join('\n');
      assert.ok(shareFound(withIndents) >= (width < 40 ? 0.97 : 0.99), `with their first lines indented: ${shareFound(withIndents)}`);
    });
  }

  it('are left alone where each line is one', () => {
    assert.equal(
      shareFound(paragraphs => paragraphs.join('\n')),
      1,
    );
    assert.equal(
      shareFound(paragraphs => paragraphs.join('\n\n')),
      1,
    );
  });

  it('are not made of verse, lists, tables or turns', () => {
    const apart = [
      ['We carried salt along the shore,', 'We carried it by night,', 'And no one asked us at the door', 'Who had not asked for light.'],
      ['Sailings by day were:', 'Monday 12', 'Tuesday 9', 'Wednesday 0'],
      ['- Blocking a public pier', '- Trespass on harbour land', '- Leaving a boat adrift'],
      ['Route    Boats    Late', 'North    4        1', 'South    6        0'],
      ['THE CHAIR: Did they answer you?', 'MR. MARTEN: They did not answer me.', 'THE CHAIR: Thank you.'],
    ];
    for (const lines of apart) assert.equal(blocksOf(lines.join('\n')).blocks.length, lines.length, lines[0]);
  });

  it('are whole in short texts, whose few lines end where the next word did not fit', () => {
    const short = [
      'The Harbour Ledger is the daily paper of Port Almeda and the coast of\nSele.\n\nIt was founded in 1871.',
      'Sele: North Pier 259 and 207 (Finch 69, Odum 69; Brandt 4-43),\nHarbour Office 114 (Marten 4-28) and 81-3.\n\nAlmeda: South Pier 199, Net Loft 232.',
      'The council voted on the plan for the northern\nwall, which will be rebuilt.\n\nThe work begins in May.',
    ];
    for (const text of short) {
      const { blocks } = blocksOf(text);
      assert.deepEqual(
        blocks.map(({ start, end }) => text.slice(start, end)),
        text.split('\n\n'),
      );
    }
  });

  it('are not made of a headline and a first paragraph, of couplets, or of what blank lines set apart', () => {
    const apart = [
      'Council votes to close the northern pier\nIt shut on Friday.\n\nNo one was hurt.',
      'The boats went out across the bay,\nAnd none came home.\n\nThe lamps were lit along the quay,\nFor none came home.',
      'Pier closed after the storm\nDora Finch, Harbour Ledger\n\nThe pier was closed on Friday.',
    ];
    for (const text of apart) assert.equal(blocksOf(text).blocks.length, text.split(/\n+/).length, text);
  });

  it('hold addresses, also those that are longer than a line', () => {
    const long = 'http://harbour-ledger.example/archive/1916/03/14';
    const text = `The council gave its plans\nfor the wall to all who\nasked for them, and wrote\nthat the papers are found at\n${long}.\nThe plans may be read there\nuntil the end of the month,\nand the council will answer\nwhat is asked of it.`;
    assert.equal(blocksOf(text).blocks.length, 1);
  });

  it('end above a line into which their next word would have fitted', () => {
    const first =
      'The council met last night\nand agreed to rebuild the\npier, which was damaged by\nthe storm, after it had\nheard that the piles were\nsound and that the deck\nalone would need timber.';
    const second =
      'A fire broke out on Tuesday\nin the loft of Messrs. Odum\nand burned for two hours\nbefore the brigade came to\nthe basin with its pumps.';
    const text = `HARBOUR NEWS OF THE WEEK.\nCOUNCIL TO REBUILD PIER\n${first}\n${second}`;
    assert.deepEqual(
      blocksOf(text).blocks.map(({ start, end }) => text.slice(start, end)),
      ['HARBOUR NEWS OF THE WEEK.', 'COUNCIL TO REBUILD PIER', first, second],
    );
  });

  slowIt('cost in proportion to their length', () =>
    assertLinear(['the boats came in at dusk and the\nharbour was full of lamps. ', 'a-\n', '\u200b', 'x\n\n'], text =>
      parseArticle('a.txt', text),
    ),
  );
});

describe('a sentence that a scraper broke', () => {
  const blocks = (text: string): string[] => blocksOf(text).blocks.map(({ start, end }) => text.slice(start, end).replace(/\n+/g, ' / '));

  it('is one paragraph where linked names are on lines of their own', () =>
    assert.deepEqual(
      blocks(
        'The owners would not pay.\nThe crews, who belong to the\nSele Coast Union\n, say that\nDora Finch\nwill lead the talks on their behalf.\nShops ran short of bread.',
      ),
      [
        'The owners would not pay.',
        'The crews, who belong to the / Sele Coast Union / , say that / Dora Finch / will lead the talks on their behalf.',
        'Shops ran short of bread.',
      ],
    ));
  it('takes an office above the name, but not the headline', () =>
    assert.deepEqual(blocks('Two charged over fire\nCounty Prosecutor\nNell Odum\nannounced charges against two men from Sele today.'), [
      'Two charged over fire',
      'County Prosecutor / Nell Odum / announced charges against two men from Sele today.',
    ]));
  it('takes the first line where it ends inside a sentence rather than as a headline', () => {
    const texts = [
      'Deputy Prime Minister\nNell Odum\nwill come to Sele on Friday.',
      'SELE (Harbour News) - A new\nNorth Basin\nwas opened on Friday.',
      'The boats of the\nSele Coast\ncame home when\nNell Odum\ncalled. They had met\nDora Finch\nat sea, and there was bread for all.',
      'The crews came home when they saw\nNell Odum\non the pier. They had met\nDora Finch\nat sea. The boats of\nOlga Brandt\nare still out, and those of\nTomas Lind\nwill sail tonight.',
    ];
    for (const text of texts) assert.deepEqual(blocks(text), [text.replaceAll('\n', ' / ')]);
  });
  it('is one paragraph where each of its names is on a line of its own, and where it begins with one', () => {
    const text =
      'The\nHarbour Office\nspokesman\nTomas Lind\nsaid special envoy\nDora Finch\nhas left.\n\nPort warden\nNell Odum\nand\nOlga Brandt\nhad no comment.\n\nThe talks go on.';
    assert.deepEqual(
      blocks(text).map(block => block.replaceAll(' / ', '\n')),
      text.split('\n\n'),
    );
  });
  it('goes on behind a raised letter', () =>
    assert.deepEqual(blocks('The man was seen near East 11\nth\nStreet on a Friday night, and two officers held him.'), [
      'The man was seen near East 11 / th / Street on a Friday night, and two officers held him.',
    ]));
  it('is not made of headings, menus and labels', () => {
    const lines = ['What was said', 'The two sides met in the capital for a third day.', 'about us', 'contact', 'privacy'];
    assert.deepEqual(blocks(lines.join('\n')), lines);
  });
});

describe('a word broken at a line end', () => {
  const read = (text: string): string => readTextOf(parseArticle('a.txt', text)).replace(/\s+/g, ' ').trim();
  const above = 'The divers found a crack in the old wall of the harbour and went back up.\nThe council will meet on Friday to ';

  it('is one word', () => assert.match(read(`${above}vo-\nte on the plan for the wall, which is to cost more than it did.`), /to vote on/));
  it('is none in lines of two columns', () => {
    const rows = ['five were taken off by the      on account of the wea-', 'life-boat, and are lodged       ther. Of kelp there was'];
    assert.deepEqual(blocksOf(`${rows.join('\n')}\n`).blocks.length, 2);
  });
  it('is one word behind a soft hyphen and a not sign', () => {
    for (const sign of ['¬', '\u00ad']) {
      assert.match(read(`${above}vo${sign}\nte on the plan for the wall, which is to cost more than it did.`), /to vote on/);
    }
  });
  it('keeps a hyphen of its own', () => {
    assert.match(read(`${above}hear Ortega-\nLind on the plan for the wall, which will cost more than it did.`), /Ortega-Lind/);
    assert.match(read(`${above}hear a well-\nknown builder of walls, who will cost more than he did.`), /well-known/);
    assert.match(read(`${above}hear a state-of-\nthe-art plan for the wall, which will cost more than it did.`), /state-of-the-art/);
    assert.match(read(`${above}hear the brother-\nin-law of the builder, who will cost more than he did.`), /brother-in-law/);
    assert.match(read(`Its sea-wall is old.\n${above}mend the sea-\nwall, which will cost more than it did.`), /mend the sea-wall/);
  });
  it('is one word though its first part is one, too', () => {
    assert.match(read(`${above}mend the north-\nern end of the wall, which will cost more than it did.`), /northern end/);
    assert.match(
      read(`It has no oversight.\n${above}leave the over-\nsight of the wall to others, who will cost more.`),
      /the oversight of/,
    );
  });
  it('is one word though its first part is a prefix, unless both parts are words of the text', () => {
    const below = ' and the plan for the wall, which will cost more than it did.';
    const cases = [
      ['the pro-\nvince', 'the province'],
      ['the off-\nicial', 'the official'],
      ['all Scotl-\nand', 'all Scotland'],
      ['the finan-\ncial-services bill', 'the financial-services bill'],
      ['THE COUN-\nCIL', 'THE COUNCIL'],
      ['the pre-\nwar wall of a war', 'the pre-war wall of a war'],
      ['a two-\nand a three-year plan', 'a two- and a three-year plan'],
      ['what w-\nwell may be said', 'what w- well may be said'],
      ['the e-\nmail', 'the e-mail'],
      ['the Sele-\nCoast match of SeleCoast', 'the SeleCoast match of SeleCoast'],
      ['the Sele-\nCoast line', 'the Sele-Coast line'],
      ['what wo-\nwo- words, what wo- words', 'what wo- wo- words, what wo- words'],
      ['what wo-\nwords say words', 'what wo- words say words'],
      ['all mur-\nmuring men', 'all murmuring men'],
      ['what they acc-\n-- they said', 'what they acc- -- they said'],
    ];
    for (const [broken, whole] of cases) assert.ok(read(`${above}see ${broken}${below}`).includes(`see ${whole}${below}`), broken);
  });
  it('has its place in the source', () => {
    const text = `${above}hear Tomas Dren-\nfeld on the plan for the wall, and Ol\u00adga Brandt.`;
    const article = parseArticle('a.txt', text);
    const places = ['Drenfeld', 'on', 'Olga', 'Brandt'].map(word => {
      const start = readTextOf(article).lastIndexOf(word);
      const { start: from, end } = sourceSpan(article.reading, { start, end: start + word.length });
      return text.slice(from, end);
    });
    assert.deepEqual(places, ['Dren-\nfeld', 'on', 'Ol\u00adga', 'Brandt']);
  });
});
