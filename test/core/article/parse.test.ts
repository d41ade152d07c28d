import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { DOUBTFUL } from '../../../server/core/article/types';
import { isUnseen } from '../../../server/core/text/reading';
import { mark, parseMarks } from '../../support/marks';
import { runs, slowIt } from '../../support/runs';
import { assertLinear } from '../../support/steps';

/**
 * Every passage of the fixture is marked with its kind; 'drop' behind it says that a cleaned copy leaves the passage out,
 * 'hint' that a rule doubts it.
 */
function check(...lines: string[]): void {
  for (const eol of ['\n', '\r\n', '\n\n']) {
    const fixture = lines.join(eol);
    const { text } = parseMarks(fixture);
    const { passages } = parseArticle('a.txt', text);
    const labelled = passages.map(({ start, end, kind, verdict }) => {
      const judged = verdict === undefined ? '' : verdict.strength < DOUBTFUL ? ' hint' : ' drop';
      return { start, end, label: kind + judged };
    });
    assert.equal(mark(text, labelled), fixture);
  }
}

const LEAD = 'Negotiators met in the capital for a third day on Tuesday, and neither side gave way.';
const MORE = 'The next round is planned for the spring, two officials said, if both sides still want it.';
const LAST = 'A spokeswoman for the ministry declined to comment on the plans for the coming round.';
const lead = `[${LEAD}]{body}`;
const more = `[${MORE}]{body}`;
const last = `[${LAST}]{body}`;

describe('the headline of an article', () => {
  it('is the title above the text', () => check('[Talks enter their third day]{headline}', lead, more));
  it('is not the name of the paper above the line with its number and price', () =>
    check(
      '[THE EVENING GLEANER.]{body}',
      '[VOL. IX. NO. 12. ORWIN, MONDAY, MAY 1, 1911. PRICE ONE PENNY.]{metadata}',
      '[TALKS ENTER THEIR THIRD DAY]{headline}',
      lead,
      more,
    ));
  it('is missing where the text begins with a paragraph', () => check(lead, '[What comes next]{heading}', more));
  it('is kept once where it occurs three times', () =>
    check(
      '[Talks enter their third day]{headline}',
      '[• Talks enter their third day]{headline drop}',
      '[Talks enter their third day]{headline drop}',
      lead,
    ));
  it('may contain the name of the site', () =>
    check('[Talks enter their third day | Daily News]{headline}', '[Talks enter their third day]{headline drop}', lead, more));
  it('may be a question', () => check('[Will the talks outlast the winter of discontent?]{headline}', lead, more));
});

describe('passages about the article', () => {
  it('are bylines', () =>
    check('[Talks enter their third day]{headline}', '[By Jane Doe and John Roe]{byline}', lead, more, '[Author: Jane Doe]{byline}'));
  it('are contributions', () => check(lead, more, "[DW's Jane Doe and Karim al-Noor contributed to this report.]{byline}"));
  it('are labelled dates', () =>
    check(
      '[Talks enter their third day]{headline}',
      '[Published: March 3, 2018]{metadata}',
      '[Updated 4 March 2018 at 5:00 pm GMT]{metadata}',
      lead,
    ));
  it('may share a line with the first sentence', () => {
    const { text } = parseMarks(` date 2018-08-16 ${LEAD}\n${MORE}`);
    const { passages, dates } = parseArticle('a.txt', text);
    assert.equal(
      mark(
        text,
        passages.map(passage => ({ ...passage, label: passage.kind })),
      ),
      ` [date 2018-08-16]{metadata} [${LEAD}]{body}\n[${MORE}]{body}`,
    );
    assert.deepEqual(
      dates.map(({ value, source }) => ({ value, source })),
      [{ value: '2018-08-16', source: 'metadata' }],
    );
  });
  it('are not sentences that begin alike', () =>
    check('[Published in 2018, the report was read by few people and forgotten by most of them.]{body}', more));
});

describe('datelines', () => {
  const places: readonly (readonly [string, string, (string | undefined)?, (string | undefined)?])[] = [
    ['Doha, Qatar –', 'Doha, Qatar'],
    ['NAIROBI, Kenya (AP) _', 'NAIROBI, Kenya', 'AP'],
    ['WASHINGTON (Reuters) -', 'WASHINGTON', 'Reuters'],
    ['KABUL, Aug 16 (Reuters) -', 'KABUL', 'Reuters'],
    ['KABUL, Aug. 16, 2018 —', 'KABUL', undefined, '2018-08-16'],
    ['KABUL, Aug. 16, 2018 /Valleywire/ --', 'KABUL', undefined, '2018-08-16'],
    ['DAR ES SALAAM, Tanzania (AP) --', 'DAR ES SALAAM, Tanzania', 'AP'],
    ['New Delhi (ANI):', 'New Delhi', 'ANI'],
    ['NEW DELHI:', 'NEW DELHI'],
  ];
  for (const [dateline, place, agency, date] of places) {
    it(`are found: ${dateline}`, () => {
      check('[Talks enter their third day]{headline}', `[${dateline}]{dateline} ${lead}`, more);
      const text = `${dateline} ${LEAD}\n${MORE}`;
      const article = parseArticle('a.txt', text);
      assert.equal(text.slice(article.dateline!.place.start, article.dateline!.place.end), place);
      assert.equal(article.outlet?.value, agency);
      assert.equal(article.dates[0]?.value, date);
    });
  }
  it('may be alone', () => check('[NAIROBI, Kenya (AP) _]{dateline}', lead, more));
  for (const start of ['Watch:', 'But the talks – he said', 'A – B –', 'The men - all of them -', 'Ghani said: "No', 'ANALYSIS:']) {
    it(`are not what only looks alike: ${start}`, () => {
      assert.equal(parseArticle('a.txt', `${start} ${LEAD}\n${MORE}`).dateline, undefined);
    });
  }
});

describe('headings and captions', () => {
  it('are headings where a paragraph follows', () =>
    check(lead, '[New US administration]{heading}', more, '[End the violence?]{heading}', last));
  it('are not turns of a conversation, nor the last line of a list', () => {
    check(
      lead,
      '[Ledger: How long were you there?]{body}',
      '[Marlow: Forty years.]{body}',
      '[Ledger: Were you ever afraid?]{body}',
      '[Marlow: No.]{body}',
      '[Ledger: And then?]{body}',
      `[Marlow: ${MORE}]{body}`,
    );
    const text = `${LEAD}\n\nButter\nFlour\nSalt\n\nMethod\n${MORE}\n`;
    const headings = parseArticle('a.txt', text).passages.filter(({ kind }) => kind === 'heading');
    assert.deepEqual(
      headings.map(({ start, end }) => text.slice(start, end)),
      ['Method'],
    );
  });
  it('are not furniture where they could be', () => check(lead, '[Discussion]{heading hint}', more, '[Photos]{heading hint}', last));
  it('are captions of pictures', () =>
    check(
      '[Talks enter their third day]{headline}',
      '[HERAT -- Women wait in line for bread outside a bakery on March 6, 2018.]{caption}',
      lead,
      more,
    ));
  it('are captions with their credits', () =>
    check(
      lead,
      '[Delegates arrive at a hotel in Doha, Saturday, Aug. 19, 2017. (AP Photo/Jane Doe)]{caption}',
      more,
      '[FILE - Delegates leave the hotel]{caption}',
      last,
    ));
  it('are a gallery between credits', () =>
    check(
      lead,
      '[A long winter]{heading}',
      `[${MORE}]{caption}`,
      '[Image: Reuters/M. Doe]{credit drop}',
      '[Spring comes]{heading}',
      `[${LAST}]{caption}`,
      '[Image: picture-alliance/AP Photo/J. Roe]{credit drop}',
    ));
  it('are a gallery with its title above each picture, kept once', () =>
    check(
      lead,
      '[-]{furniture drop}',
      '[The long road to peace]{heading}',
      '[A long winter]{heading}',
      `[${MORE}]{caption}`,
      '[-]{furniture drop}',
      '[The long road to peace]{heading drop}',
      '[Spring comes]{heading}',
      `[${LAST}]{caption}`,
    ));
  it('are written twice where they are a word', () =>
    check(
      lead,
      '[Pros]{heading}',
      more,
      '[Cons]{heading}',
      last,
      '[Pros]{heading hint}',
      '[Nobody could say who would pay for any of this in the end.]{body}',
    ));
});

describe('the headline of an article in another language', () => {
  const GERMAN = 'Die Fährleute von Port Almeda legten gestern die Arbeit nieder, nachdem die Gespräche mit den Reedern gescheitert waren.';
  const SPANISH =
    'Los marineros del puerto dejaron ayer el trabajo después de que fracasaran las conversaciones con los dueños de los barcos.';
  for (const [title, header, text] of [
    ['Fährleute streiken', 'Von Lena Quist, 4. März 2021', GERMAN],
    ['Fährleute streiken', 'Von Lena Quist', GERMAN],
    ['Los marineros paran', 'Por Lena Quist, 4 de marzo de 2021', SPANISH],
    ['Los marineros paran', '04/03/2021', SPANISH],
  ] as const)
    it(`is not the line of its author or day: ${header}`, () =>
      assert.equal(parseArticle('a.txt', `${title}\n\n${header}\n\n${text}\n\n${text}\n`).title?.value, title));
});

describe('paragraphs', () => {
  it('are kept once where a scraper doubled them', () => check(lead, `[${LEAD}]{body drop}`, more));
  it('are kept once where all of them were scraped twice', () =>
    check(lead, more, last, `[${LEAD}]{body drop}`, `[${MORE}]{body drop}`, `[${LAST}]{body drop}`));
  it('stay where the text repeats them: a refrain, a charge, a turn of a hearing', () => {
    check(lead, more, lead);
    check('[We will not sail for a penny a day.]{body}', lead, '[We will not sail for a penny a day.]{body}', more);
    check(
      '[Hearing, second day]{headline}',
      lead,
      '[MR. MARTEN: They did not answer me.]{body}',
      more,
      '[MR. MARTEN: They did not answer me.]{body}',
      last,
    );
  });
  it('may be lists and quotations', () =>
    check(
      lead,
      '[• Bread for all]{list}',
      '[• Peace at once]{list}',
      '[> Nobody asked us about any of that before they signed.]{quote}',
      more,
    ));
  it('are joined where lines are wrapped', () => {
    const text =
      'Negotiators met in the capital for a third day on\nTuesday, and neither side gave way to the demands\nof the other, two officials said, who know of\nthe talks.\nThe next round is planned for the spring, if both\nsides still want it.';
    assert.deepEqual(
      parseArticle('a.txt', text).passages.map(({ start, end }) => text.slice(start, end).split('\n').length),
      [4, 2],
    );
  });
});

describe('a whole page', () => {
  const menu = ['Home', 'World', 'Politics', 'Sports', 'Business', 'Sign in', 'Subscribe', 'Breaking News'].map(
    line => `[${line}]{furniture drop}`,
  );
  const foot = [
    'Share on Facebook',
    'Related articles',
    'Ministers meet in the rain',
    'Five things about bread',
    'Privacy Policy',
    '© 2018 Daily News',
  ].map(line => `[${line}]{furniture drop}`);

  it('loses its menus and link lists', () =>
    check(
      ...menu,
      '[Talks enter their third day]{headline}',
      '[By Jane Doe]{byline drop}',
      lead,
      '[What comes next]{heading}',
      more,
      ...foot,
    ));
  it('loses its comments', () =>
    check(
      ...menu,
      '[Talks enter their third day]{headline}',
      ...['One', 'Two', 'Three'].flatMap(day => [lead, more, last].map(paragraph => paragraph.replace('[', `[${day} said: `))),
      '[12 responses to this article]{furniture drop}',
      '[Somebody:]{furniture drop}',
      '[I never thought I would read such a thing in a newspaper like this one.]{furniture drop}',
      ...foot,
    ));
  it('keeps a table below the last paragraph', () => {
    const table = [
      'The results:',
      'Group A: Kabul 3, Herat 1',
      'Group B: Ghazni 2, Kunduz 2',
      'Group C: Balkh 0, Farah 1',
      'Group D: Logar 4, Zabul 0',
    ].map(line => `[${line}]{body}`);
    check(...menu, '[Talks enter their third day]{headline}', lead, more, ...table, ...foot);
  });
  it('is not what a clean article is: its tables and lists stay', () =>
    check(
      '[Talks enter their third day]{headline}',
      lead,
      more,
      '[Kabul]{body}',
      '[Herat]{body}',
      '[Ghazni]{body}',
      '[Kunduz]{body}',
      '[Balkh]{body}',
    ));
});

describe('links to other articles in the middle of a text', () => {
  const links = ['[Ferry line to add two boats]{furniture drop}', '[Who pays for the dredging?]{furniture drop}'];
  it('are left out below what announces them', () => {
    check('[Talks enter their third day]{headline}', lead, '[Read more:]{furniture drop}', ...links, more);
    check('[Talks enter their third day]{headline}', lead, '[Recommended Stories]{furniture drop}', ...links, more);
  });
  it('may be framed for those who hear the page', () =>
    check(
      '[Talks enter their third day]{headline}',
      lead,
      '[Recommended Stories]{furniture drop}',
      '[list of 2 items]{furniture drop}',
      '[list 1 of 2]{furniture drop}',
      links[0]!,
      '[list 2 of 2]{furniture drop}',
      links[1]!,
      '[end of list]{furniture drop}',
      more,
    ));
  it('share a line with their label, as a sentence may', () =>
    check(
      '[Talks enter their third day]{headline}',
      lead,
      '[Read more: Ferry line to add two boats]{furniture drop}',
      '[Read more:]{furniture drop} [The talks will go on until the end of the week.]{body}',
      more,
    ));
  it('are not sentences', () =>
    check('[Talks enter their third day]{headline}', lead, '[Read more:]{furniture drop}', '[The talks will go on.]{body}', more));
});

describe('what a site says to its readers', () => {
  const isLeftOut = (line: string): void => check('[Talks enter their third day]{headline}', lead, more, last, `[${line}]{furniture drop}`);
  for (const line of [
    'View in browser',
    'Forwarded this email? Sign up here.',
    'You are receiving this email because you signed up on our site.',
    'Unsubscribe | Update your preferences',
    'Let our letter meet your inbox. The stories of the day, every morning.',
    'Get breaking river news and the latest reports on dams, bridges and more!',
    'Need more water? Subscribe to our sister paper "The River" for all that flows.',
    'Join our River Forum to keep talking about dams and bridges!',
    'If you value our reporting, please consider supporting the Valley News.',
    'Like this story? Share it with a friend!',
    'Email Jane Doe at jdoe@valley.example or follow her @janedoe.',
    'If you buy something through this post, Valley News may get a share of the sale.',
    'We sometimes add links to shops. If you click on one and make a purchase, we may receive a small commission.',
    'Lesen Sie auch: Sturmwarnung für das Wochenende',
    'À lire aussi : Le pont est fermé',
    'Anzeige',
    'Artículos relacionados',
  ])
    it(`is left out: ${line}`, () => isLeftOut(line));
  for (const line of [
    'If you enjoy our river, she said, you should see it in the spring, when the snow melts.',
    'Brokers may receive a commission for each share that they sell, the ministry said on Monday.',
    'Follow Anna Lind to the bridge, and you will see what the river did to it last winter.',
    'Join our river to the sea, the farmers asked, and nobody in the valley will be thirsty.',
  ])
    it(`is not what the article says: ${line}`, () =>
      check('[Talks enter their third day]{headline}', lead, more, `[${line}]{body}`, last));
});

describe('a live blog', () => {
  it('keeps the times of its entries', () =>
    check(
      '[Storm in the valley, as it happened]{headline}',
      '[11:42]{heading}',
      lead,
      '[Share]{furniture drop}',
      '[Facebook]{furniture drop}',
      '[10:05]{heading}',
      more,
      '[Share]{furniture drop}',
      '[Facebook]{furniture drop}',
      '[09:31]{heading}',
      last,
    ));
  it('is not an article with one time stamp', () =>
    check('[Talks enter their third day]{headline}', '[Share]{furniture drop}', '[11:42]{furniture drop}', lead, more));
});

describe('sections', () => {
  it('hang below the headline, passages below their heading', () => {
    const text = ['Talks enter their third day', LEAD, 'What comes next', MORE, 'What was said', LAST].join('\n');
    assert.deepEqual(
      parseArticle('a.txt', text).passages.map(({ kind, section }) => `${kind} ${section}`),
      ['headline -1', 'body 0', 'heading 0', 'body 2', 'heading 0', 'body 4'],
    );
  });
});

describe('days of an article', () => {
  const days = (...lines: string[]) =>
    parseArticle('a.txt', [...lines, LEAD, MORE].join('\n')).dates.map(({ value, source }) => `${source} ${value}`);
  it('come from its own lines, best first', () => {
    assert.deepEqual(
      days(
        'Sunday, December 3, 2023',
        'Talks enter their third day',
        'By Jane Doe | 16 August 2018',
        'https://example.org/2018/08/15/talks',
        'Posted: 17 August 2018',
      ),
      ['metadata 2018-08-17', 'url 2018-08-15', 'byline 2018-08-16', 'page 2023-12-03'],
    );
  });
  it('are metadata below the headline', () =>
    assert.deepEqual(days('Talks enter their third day', 'August 16, 2018 at 5:00 pm'), ['metadata 2018-08-16']));
  it('are the year alone where the order of day and month is open', () =>
    assert.deepEqual(days('Talks enter their third day', 'Published: 03/04/2018'), ['metadata 2018']));
  it('are not numbers or impossible days', () => {
    assert.deepEqual(days('Talks enter their third day', 'Published: 31 April 2018'), []);
    assert.deepEqual(days('Talks enter their third day', 'Published: 31/04/2018'), []);
    assert.deepEqual(days('Talks enter their third day', 'Published: 16/08/2018'), ['metadata 2018-08-16']);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '-',
      '•',
      'Advertisement',
      'date 2018-08-16',
      'By Jane Doe',
      'KABUL (AP) —',
      'Image: Reuters',
      LEAD,
      'New heading',
      'Share',
      '\u00a0',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const anyText = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '\u2028', '\0')), { maxLength: 25 })
    .map(pairs => pairs.flat().join(''));

  it('is covered by passages but for white space and what cannot be seen, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { passages } = parseArticle('a.txt', text);
        let at = 0;
        passages.forEach(({ start, end, section, verdict }, index) => {
          assert(start >= at && end > start);
          assert(isUnseen(text.slice(at, start)));
          assert.doesNotMatch(text.slice(start, end), /^\s|\s$/);
          assert(section < index);
          if (verdict?.keeps !== undefined) assert(verdict.keeps !== index && passages[verdict.keeps]!.verdict === undefined);
          at = end;
        });
        assert(isUnseen(text.slice(at)));
      }),
      runs(60),
    );
  });

  it('may be empty', () => assert.deepEqual(parseArticle('a.txt', '').passages, []));

  slowIt('is read in steps that are in proportion to it, whatever it repeats', () => {
    assertLinear(
      [
        'word ',
        'a\n',
        '\n',
        ' ',
        'Share\n',
        `${LEAD}\n`,
        '- ',
        '(',
        'KABUL, ',
        '2018-08-16 ',
        '"',
        '\u00a0',
        'Published: ',
        `${LEAD} `,
        '| ',
        'A. ',
        '\r',
      ],
      text => parseArticle('a.txt', text),
    );
  });
});
