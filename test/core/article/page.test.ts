import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { type Region, regionsOf } from '../../../server/core/article/sequence';
import { FOOT, MENU, outside, PARAGRAPHS } from './pages';

const LETTER: Readonly<Record<Region, string>> = { above: 'a', text: 't', between: 'm', below: 'b', behind: 'e' };
const EVIDENCE = { '+': 3, '-': -1.5, '=': -5, '!': -4 };

const decode = (line: string): string =>
  regionsOf([...line].map(sign => ({ evidence: EVIDENCE[sign as keyof typeof EVIDENCE], ends: sign === '!' })))
    .map(region => LETTER[region])
    .join('');

/** `+` is a paragraph, `-` a short line, `=` a known line of the page, `!` a mark that ends articles. */
function check(lines: string, regions: string): void {
  assert.equal(decode(lines), regions);
}

describe('the sequence of lines', () => {
  it('is one stretch of text with the page around it', () => check('---++++---', 'aaattttbbb'));
  it('keeps headings in the text', () => check('--++-++-++--', 'aattttttttbb'));
  it('leaves out a run of lines in the middle of the text', () => check('-+++=----+++--', 'atttmmmmmtttbb'));
  it('does not go on into a lone paragraph far below', () => check('-++++--------+--', 'attttbbbbbbbbbbb'));
  it('ends at a mark, whatever follows', () => check('-+++++!+++++++++', 'attttteeeeeeeeee'));
  it('takes no mark for its end before there is an article', () => check('-!-+++++--', 'aaatttttbb'));
  it('may be empty, or all text', () => {
    check('', '');
    check('+++-', 'tttt');
  });
  it('never returns to the text from below', () => {
    const anyLine = fc.record({ evidence: fc.double({ min: -5, max: 5, noNaN: true }), ends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), lines => {
        const regions = regionsOf(lines)
          .map(region => LETTER[region])
          .join('');
        assert.match(regions, /^a*(?:t[tm]*t|t)?m*b*e*$/);
        assert.equal(regions.length, lines.length);
      }),
    );
  });
});

describe('the headline of a page', () => {
  const titleOf = (...lines: string[]) => parseArticle('a.txt', [...MENU, ...lines, ...PARAGRAPHS, ...FOOT].join('\n')).title?.value;
  const header = ['By Jane Doe', '4 March 2018', 'Share', 'Photo: Jane Doe', 'The capital in the rain this week (Jane Doe/Daily News)'];

  it('is the line whose words the first paragraphs have, not the one beside them', () =>
    assert.equal(
      titleOf('Negotiators leave capital without agreement', ...header, 'Jane Doe reports from abroad'),
      'Negotiators leave capital without agreement',
    ));
  it('is not part of the menu', () => assert.equal(titleOf(), undefined));
  it('is found far above the text where its words show it', () =>
    assert.equal(
      titleOf('Negotiators leave capital without agreement', ...FOOT.map(line => `${line} nu`), ...header),
      'Negotiators leave capital without agreement',
    ));
});

describe('a page without a single known label', () => {
  const title = 'Talks on the river enter their third day';
  it('loses its menus anyway', () =>
    assert.deepEqual(outside(...MENU, title, ...PARAGRAPHS, ...FOOT), { dropped: [...MENU, ...FOOT], doubted: [] }));
  it('loses links in the middle of the text, and keeps lists there', () => {
    const links = ['Related', 'River levels fall again', 'Five facts on the dam', 'Who owns the water?'];
    const list = ['Three demands are on the table:', 'a fund for farmers', 'a joint patrol', 'a new bridge'];
    const [first = '', second = '', ...rest] = PARAGRAPHS;
    assert.deepEqual(outside(...MENU, title, first, second, ...links, ...rest, ...FOOT).dropped, [...MENU, ...links, ...FOOT]);
    assert.deepEqual(outside(...MENU, title, first, second, ...list, ...rest, ...FOOT).dropped, [...MENU, ...FOOT]);
  });
  it('keeps a sentence alone between links in the text', () => {
    const links = [
      'More from the river',
      'Valley council votes for a new bridge over the river',
      'Ferry strike ends after a week in the harbour',
      'Dam plan divides the two villages below the lake',
      'Fishermen want a share of the new harbour toll',
    ];
    const sentence = 'The joint statement was read out twice, because the loudspeakers failed the first time.';
    const [first = '', second = '', ...rest] = PARAGRAPHS;
    const { dropped } = outside(...MENU, title, first, second, ...links, sentence, ...links, ...rest, ...FOOT);
    assert.deepEqual(dropped, [...MENU, ...links, ...links, ...FOOT]);
  });
  it('keeps the gallery of the article', () => {
    const gallery = PARAGRAPHS.flatMap((paragraph, index) => [
      `Picture ${'one two three four five'.split(' ')[index]}`,
      `${paragraph} It rained.`,
    ]);
    const credited = gallery.flatMap((line, index) => (index % 2 === 0 ? [line] : [line, 'Image: Reuters/J. Doe']));
    const { dropped } = outside(...MENU, title, ...PARAGRAPHS, ...credited, ...FOOT);
    assert.deepEqual(new Set(dropped), new Set([...MENU, 'Image: Reuters/J. Doe', ...FOOT]));
  });
  it('keeps text in a script without spaces', () => {
    const text = [
      '川をめぐる協議は火曜日に三日目を迎え、どちらの側も譲らなかった。',
      '次の協議は春に予定されていると、二人の当局者が話した。',
      '報道官は今後の計画についてのコメントを避けた。',
    ];
    assert.deepEqual(outside(...MENU, '川の協議が三日目に', ...text, ...FOOT).dropped, [...MENU, ...FOOT]);
  });
  it('is none where a clean article ends with a table', () => {
    const table = MENU.map((name, index) => `${name} ${index} points`);
    assert.deepEqual(outside(title, ...PARAGRAPHS, ...table, ...FOOT), { dropped: [], doubted: [] });
  });
  it('is none where there is only a list below an article, nor where there is no article', () => {
    const names = [...FOOT, ...FOOT.map(name => `${name} Jr`), ...MENU.map(name => `${name} Sr`), ...MENU.map(name => `${name} Jr`)];
    assert.deepEqual(outside(title, ...PARAGRAPHS, ...names), { dropped: [], doubted: [] });
    assert.deepEqual(outside(...names), { dropped: [], doubted: [] });
  });
  it('loses what is above it twice', () => {
    const caption = 'The negotiators of both sides cross the bridge at the border in the rain on Monday.';
    const { dropped } = outside(
      ...MENU,
      title,
      caption,
      'Back to Gallery',
      'Sections',
      'Print',
      'Weather',
      caption,
      'Photo: Jane Doe',
      'Share',
      ...PARAGRAPHS,
      ...FOOT,
    );
    assert.equal(dropped.filter(line => line === caption).length, 1);
  });
  it('is doubted where there are more paragraphs outside than in the text found, with the short lines between them', () => {
    const names = 'Anna|Bertil|Cecilia|David|Erik|Fatima|Gustav|Helga|Ivar|Johanna|Karl|Lena|Maria|Nils|Olof|Per|Rut|Sven|Tove'.split('|');
    const said = names.map(name => `${name} thinks that the bridge should have been built long before the war began.`);
    const votes = names.flatMap((name, index) => [said[index] ?? '', name, `Vote ${name}`, `More ${name}`, `Send ${name}`]);
    const { dropped, doubted } = outside(...MENU, title, ...PARAGRAPHS.slice(0, 4), ...votes, ...FOOT);
    assert.deepEqual(doubted, votes.slice(1, votes.indexOf(said.at(-1) ?? '') + 1));
    assert(dropped.includes('Vote Tove'));
  });

  it('has lists in the middle of it, and a table below its first sentence', () => {
    const [first = '', second = '', ...rest] = PARAGRAPHS;
    const charges = ['Anders Vik', '• Cutting a cable, a class B offence', '• Trespass', 'Berit Hall', '• Trespass', '• Theft of a boat'];
    const listed = outside(...MENU, title, first, second, ...charges, ...rest, ...FOOT);
    assert.deepEqual(listed.dropped, [...MENU, ...FOOT]);
    const cells = ['Line', 'Trips', 'East', '4', 'West', '6'];
    const tabled = outside(...MENU, title, first, ...cells, second, ...rest, ...FOOT);
    assert.deepEqual(tabled.dropped, [...MENU, ...FOOT]);
  });

  it('has a headline of several lines', () => {
    const lines = [
      'Talks on the River Enter Their Third Day',
      'In the Capital of a Country at War',
      'Neither Side Gives Way Before Next Round',
    ];
    assert.deepEqual(outside(...MENU, ...lines, ...PARAGRAPHS, ...FOOT).dropped, [...MENU, ...FOOT]);
  });

  it('goes on with a sentence right below the text, and with the next one', () => {
    const sentences = ['Both sides will meet again on Friday.', 'Both want to bring an engineer along.'];
    const { dropped } = outside(...MENU, title, ...PARAGRAPHS, 'UP NEXT', ...sentences, 'Vädret i dag', 'Sol och moln', ...FOOT);
    assert.deepEqual(
      dropped.filter(line => sentences.includes(line)),
      [],
    );
  });
  it('shows tweets, which end with their author and a day', () => {
    const tweet = ['The river is ours', 'and the talks are not over', '— Ministry of Water (@valleywater) March 4, 2018'];
    const [first = '', ...rest] = PARAGRAPHS;
    for (const lines of [
      [...PARAGRAPHS, ...tweet],
      [first, ...tweet, ...rest],
    ])
      assert.deepEqual(
        outside(...MENU, title, ...lines, ...FOOT).dropped.filter(line => tweet.includes(line)),
        [],
      );
  });
  it('is a plan of meals or the like that repeats its lines', () => {
    const day = (name: string, meal: string) => [
      name,
      'Meal 1',
      'Eat within an hour of getting up in the morning, and drink a glass of water.',
      meal,
    ];
    const meals = 'soup|stew|rice'
      .split('|')
      .map(dish => `A bowl of ${dish} with bread, two tomatoes, half an onion and a glass of cold milk.`);
    const week = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'.split('|').flatMap((name, index) => day(name, meals[index % 3] ?? ''));
    assert.deepEqual(outside(title, ...PARAGRAPHS, ...week).dropped, []);
  });
});
