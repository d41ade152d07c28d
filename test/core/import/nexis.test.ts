import assert from 'node:assert/strict';
import { factsOf, readAs } from '../../support/importing';

const STRIKE = `   Ferry crews in Port Almeda stopped work on Thursday after talks with the
owners of the three lines had broken down. The union said that its members
would return on Monday.

   "We have waited long enough," said Dora Finch.`;

const PARAGRAPHS = [
  'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners of the three lines had broken down. The union said that its members would return on Monday.',
  '"We have waited long enough," said Dora Finch.',
];

describe('LexisNexis text', () => {
  it('with the copyright on top and a label for each field', async () => {
    const { documents, warnings } = await readAs(
      'lexisnexis',
      `


                               1 of 1 DOCUMENT


                    Copyright 2004 Almeda Press Ltd.
                              All Rights Reserved

                              The Harbour Ledger

                            March 4, 2004, Thursday
                                  Late Edition - Final

SECTION: Section A; Column 1; Foreign Desk; Pg. 3

LENGTH: 38 words

HEADLINE: Ferry crews walk out;
   Talks to go on next week

BYLINE:  By LENA QUIST

DATELINE: PORT ALMEDA, March 3

HIGHLIGHT: Three lines are on strike.

BODY:
${STRIKE}

URL: http://ledger.example

GRAPHIC: Photo: Empty berths at the old pier. (Ivo Marten)

LANGUAGE: ENGLISH

SUBJECT: STRIKES (92%); FERRIES (90%); STRIKES (80%)

PUBLICATION-TYPE: Newspaper

LOAD-DATE: March 9, 2004
`,
    );
    assert.deepEqual(warnings, []);
    assert.equal(documents.length, 1);
    assert.deepEqual(documents[0]?.place, { line: 7 });
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out; Talks to go on next week',
      date: '2004-03-04',
      outlet: 'The Harbour Ledger',
      author: 'LENA QUIST',
      language: 'en',
      section: 'Section A; Column 1; Foreign Desk',
      page: '3',
      edition: 'Late Edition - Final',
      dateline: 'PORT ALMEDA, March 3',
      keywords: ['STRIKES', 'FERRIES'],
      length: 38,
      copyright: 'Copyright 2004 Almeda Press Ltd. All Rights Reserved',
      other: {
        url: 'http://ledger.example',
        graphic: 'Photo: Empty berths at the old pier. (Ivo Marten)',
        'publication-type': 'Newspaper',
        'load-date': 'March 9, 2004',
      },
    });
    assert.deepEqual(documents[0]?.paragraphs, ['Three lines are on strike.', ...PARAGRAPHS]);
  });

  it('with a cover, the title without a label and the copyright at the end, several articles in a file', async () => {
    const article = (nth: number, outlet: string, date: string, title: string) => `
                               ${nth} of 2 DOCUMENTS

                              ${outlet}

                            ${date}

${title}

BYLINE: Lena Quist

LENGTH: 38 words

${STRIKE}

LOAD-DATE: June 1, 2016

LANGUAGE: ENGLISH


                     Copyright 2016 Hallow Papers
                              All Rights Reserved
`;
    const { documents, warnings } = await readAs(
      'lexisnexis',
      `Download Request: Selected Items: 1-2
Time Of Request: Friday, June 3, 2016  16:51:31

Terms: (ferry and strike)
${article(1, 'The Hallow Courier (Port Hallow)', 'January 11, 2016 Monday', 'Crews walk out')}${article(2, 'Guardian.example', 'January 12, 2016 Tuesday 6:15 AM GMT', 'Why part 1, 2019 was wrong')}`,
    );
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      documents.map(({ facts: { title, date, outlet, edition } }) => ({ title, date, outlet, edition })),
      [
        { title: 'Crews walk out', date: '2016-01-11', outlet: 'The Hallow Courier (Port Hallow)', edition: undefined },
        { title: 'Why part 1, 2019 was wrong', date: '2016-01-12', outlet: 'Guardian.example', edition: undefined },
      ],
    );
    for (const { paragraphs } of documents) assert.deepEqual(paragraphs, PARAGRAPHS);
  });

  const dated = (line: string) => `
                               1 of 1 DOCUMENT

                              Der Küstenbote

${line === '' ? '' : `                            ${line}\n\n`}Die Fähren stehen still

LÄNGE: 38 Wörter

${STRIKE}

UPDATE: 15. Januar 2022

SPRACHE: GERMAN; Deutsch
`;

  it('of an issue of several days, in other languages, without a date', async () => {
    for (const [line, date, dateEnd] of [
      ['March 4, 2021 - March 6, 2021', '2021-03-04', '2021-03-06'],
      ['Donnerstag 4. März 2021', '2021-03-04', undefined],
      ['4. März 2021 Donnerstag', '2021-03-04', undefined],
      ['jeudi 4 mars 2021', '2021-03-04', undefined],
      ['4 de marzo de 2021 jueves', '2021-03-04', undefined],
      ['March 2021', '2021-03', undefined],
      ['', undefined, undefined],
    ] as const) {
      const { documents } = await readAs('lexisnexis', dated(line));
      const { facts, paragraphs } = documents[0]!;
      assert.deepEqual(
        [facts.date, facts.dateEnd, facts.outlet, facts.title, facts.language],
        [date, dateEnd, 'Der Küstenbote', 'Die Fähren stehen still', 'de'],
        line,
      );
      assert.deepEqual(paragraphs, PARAGRAPHS, line);
    }
  });

  it('with a note of a correction, which does not date the article', async () => {
    const { documents } = await readAs(
      'lexisnexis',
      `
                               1 of 1 DOCUMENTS

                              The Harbour Ledger

                             March 4, 2021 Thursday
                              Correction Appended

Ferry crews walk out

LENGTH: 38 words

${STRIKE}

LOAD-DATE: March 4, 2021

LANGUAGE: ENGLISH

CORRECTION-DATE: March 6, 2021

CORRECTION: An article on Thursday misstated the number of lines.

It is three.

PUBLICATION-TYPE: Newspaper
`,
    );
    assert.equal(documents[0]?.facts.date, '2021-03-04');
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
    assert.match(documents[0]?.facts.other?.['correction'] ?? '', /misstated the number of lines/);
  });

  it('with lines in the text that look like labels, and a paragraph about rights', async () => {
    const { documents } = await readAs(
      'lexisnexis',
      `
                               1 of 1 DOCUMENTS

                              The Harbour Ledger

                             March 4, 2021 Thursday

Ferry crews walk out

LENGTH: 24 words

The crews made three demands.

LANGUAGE: they want to be asked in their own.

Copyright law was not one of them.

LANGUAGE: ENGLISH

LOAD-DATE: March 4, 2021
`,
    );
    assert.deepEqual(documents[0]?.paragraphs, [
      'The crews made three demands.',
      'LANGUAGE: they want to be asked in their own.',
      'Copyright law was not one of them.',
    ]);
  });

  it('that was cut off is read as far as it goes, and said', async () => {
    const { documents, warnings } = await readAs(
      'lexisnexis',
      `
                               1 of 4 DOCUMENTS

                              The Harbour Ledger

                             March 4, 2021 Thursday

Ferry crews walk out

LENGTH: 380 words

${STRIKE}

LOAD-DATE: March 4, 2021

                               3 of 4 DOCUMENTS

                              The Harbour Ledger

                             March 5, 2021 Friday

Crews return

LENGTH: 38 words

${STRIKE}
`,
    );
    assert.deepEqual(
      documents.map(({ facts: { title, date }, paragraphs }) => [title, date, paragraphs.length]),
      [
        ['Ferry crews walk out', '2021-03-04', 2],
        ['Crews return', '2021-03-05', 2],
      ],
    );
    assert.equal(warnings.length, 3);
    assert.match(warnings[0]!, /^4: The article has 39 words, and its source says 380 \(lines 3 to 19\)/);
    assert.match(warnings[1]!, /articles 2 are missing/);
    assert.match(warnings[2]!, /^20: The file has 2 articles, and says that it has 4/);
  });
});

describe('Nexis Uni text', () => {
  const article = ({ title = 'Ferry crews walk out', outlet = 'The Harbour Ledger', date = 'March 4, 2021 Thursday' } = {}) => `${title}
${outlet}
${date}
City Edition

Copyright 2021 Almeda Media Group All Rights Reserved

Section: NEWS; Pg. 3
Length: 37 words
Byline: By Lena Quist and Ivo Marten
Dateline: PORT ALMEDA
Highlight: Three lines are on strike.
Body

${PARAGRAPHS.join('\n\n')}

Graphic

Empty berths.

Classification

Language: ENGLISH
Publication-Type: Newspaper
Subject: STRIKES (92%); FERRIES (90%)
Industry: SHIPPING (91%)
Load-Date: March 9, 2021

End of Document
`;

  it('with all its fields', async () => {
    const { documents, warnings } = await readAs('nexis-uni', article());
    assert.deepEqual(warnings, []);
    const { other, ...facts } = factsOf(documents[0]);
    assert.deepEqual(facts, {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      outlet: 'The Harbour Ledger',
      author: 'Lena Quist and Ivo Marten',
      language: 'en',
      section: 'NEWS',
      page: '3',
      edition: 'City Edition',
      dateline: 'PORT ALMEDA',
      keywords: ['STRIKES', 'FERRIES'],
      length: 37,
      copyright: 'Copyright 2021 Almeda Media Group All Rights Reserved',
    });
    assert.deepEqual(other, {
      graphic: 'Empty berths.',
      'publication-type': 'Newspaper',
      industry: 'SHIPPING (91%)',
      'load-date': 'March 9, 2021',
    });
    assert.deepEqual(documents[0]?.paragraphs, ['Three lines are on strike.', ...PARAGRAPHS]);
  });

  it('with a cover that lists the articles, checked against its count', async () => {
    const cover = `User Name: Mara Lindqvist
Date and Time: Friday, June 4, 2021 10:11:00 AM CEST
Job Number: 145678901

Documents (3)

1. Ferry crews walk out
 Client/Matter: -None-
 Search Terms: ferry
 Search Type: NLI
 Narrowed by:
 Content Type Narrowed by
 News -None-

2. Crews return
 Client/Matter: -None-
 Search Terms: ferry

`;
    const { documents, warnings } = await readAs(
      'nexis-uni',
      `${cover}\n${article()}\n${article({ title: 'Crews return', date: 'March 8, 2021' })}`,
    );
    assert.deepEqual(
      documents.map(({ facts: { title, date } }) => [title, date]),
      [
        ['Ferry crews walk out', '2021-03-04'],
        ['Crews return', '2021-03-08'],
      ],
    );
    assert.deepEqual(warnings, ['1: The file has 2 articles, and says that it has 3. Look whether it was cut off.']);
  });

  it('with a date in other languages, and a title that has numbers', async () => {
    for (const date of [
      '4. März 2021 Donnerstag',
      'jeudi 4 mars 2021',
      'Jueves 4 Marzo 2021',
      '4 maart 2021 donderdag',
      'March 4, 2021 Thursday 10:15 PM GMT',
    ]) {
      const { documents } = await readAs(
        'nexis-uni',
        article({ title: 'Rates in 2000 up by 4, part 1 of 2', outlet: 'Der Küstenbote', date }),
      );
      const { facts } = documents[0]!;
      assert.deepEqual(
        [facts.title, facts.outlet, facts.date],
        ['Rates in 2000 up by 4, part 1 of 2', 'Der Küstenbote', '2021-03-04'],
        date,
      );
    }
  });

  it('without a date is read, and its last article without an end, too', async () => {
    const undated = article().replace('March 4, 2021 Thursday\nCity Edition\n', '');
    const cut = article({ title: 'Crews return' }).replace(/Classification[\s\S]*/, '');
    const { documents } = await readAs('nexis-uni', `${undated}\n${cut}`);
    assert.deepEqual(
      documents.map(({ facts: { title, date, outlet } }) => [title, date, outlet]),
      [
        ['Ferry crews walk out', undefined, 'The Harbour Ledger'],
        ['Crews return', '2021-03-04', 'The Harbour Ledger'],
      ],
    );
  });

  it('with the heads of printed pages', async () => {
    const { documents } = await readAs('nexis-uni', `Page 1 of 2\n\n${article().replace('\n\n"We', '\n\nPage 2 of 2\n\n"We')}`);
    assert.deepEqual(documents[0]?.paragraphs.slice(1, 3), PARAGRAPHS);
  });

  it('with an end that no article is in front of', async () => {
    const { documents, warnings } = await readAs('nexis-uni', `${article()}\nEnd of Document\n${article({ title: 'Crews return' })}`);
    assert.equal(documents.length, 2);
    assert.deepEqual(warnings, []);
  });
});
