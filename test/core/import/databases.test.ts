import assert from 'node:assert/strict';
import { recogniseForm } from '../../../server/core/import/recognise';
import { IMPORTERS } from '../../../server/imports/importers';
import { sampleOfBytes } from '../../../server/imports/source';
import { factsOf, readAs } from '../../support/importing';

const LEAD = 'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners of the three lines had broken down.';
const MORE = '"We have waited long enough," said Dora Finch.';
const PARAGRAPHS = [LEAD, MORE];

describe('Factiva text with codes', () => {
  const record = (id: string, { title = 'Ferry crews walk out', end = `AN\nDocument ${id}\n` } = {}) =>
    `SE\nNews\nHD\n${title}\nBY\nBy Lena Quist\nCR\nAgence Almeda\nWC\n28 words\nPD\n4 March 2021\nET\n06:15\nSN\nThe Harbour Ledger\nSC\nHARLED\nED\nCity\nPG\n3\nLA\nEnglish\nCY\n(c) 2021 Almeda Media Group\nLP\n${LEAD}\nTD\n${MORE}\nCO\nalmfer : Almeda Ferries\nNS\ngstrke : Labor Disputes | gcat : Political/General News\nRE\nalm : Almeda\nIPD\nNews\nPUB\nAlmeda Media Group\n${end}`;
  const id = 'HARLED0020210305eh340002k';

  it('is recognised beyond doubt, though it has the number of an article, too', () => {
    const found = recogniseForm(sampleOfBytes('a.txt', new TextEncoder().encode(record(id))), IMPORTERS);
    assert.deepEqual([found?.importer.name, found?.isDoubtful], ['factiva-codes', false]);
  });

  it('with all its fields', async () => {
    const { documents, warnings } = await readAs('factiva-codes', record(id));
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      outlet: 'The Harbour Ledger',
      author: 'Lena Quist',
      language: 'en',
      section: 'News',
      page: '3',
      edition: 'City',
      keywords: ['Labor Disputes', 'Political/General News'],
      length: 28,
      copyright: '(c) 2021 Almeda Media Group',
      id,
      other: {
        CR: 'Agence Almeda',
        ET: '06:15',
        SC: 'HARLED',
        CO: 'almfer : Almeda Ferries',
        RE: 'alm : Almeda',
        IPD: 'News',
        PUB: 'Almeda Media Group',
      },
    });
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
  });

  it('with each value behind its code, over several lines', async () => {
    const { documents } = await readAs(
      'factiva-codes',
      `HD   Ferry crews\n     walk out\nWC   28 words\nPD   4 March 2021\nSN   The Harbour Ledger\nLA   English\n\nLP   Ferry crews in Port Almeda stopped work on Thursday after talks with the\n     owners of the three lines had broken down.\n\nTD   ${MORE}\n\nAN   Document ${id}\n`,
    );
    assert.deepEqual(
      [documents[0]?.facts.title, documents[0]?.facts.date, documents[0]?.facts.id],
      ['Ferry crews walk out', '2021-03-04', id],
    );
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
  });

  it('of several articles, also where a record has no number', async () => {
    const text = [record(id), record('', { title: 'Crews return', end: '' }), record('HARLED0020210306eh340002l', { title: 'Kelp' })].join(
      '\n\n',
    );
    const { documents } = await readAs('factiva-codes', `${text}\nSearch Summary\nText\tferry\n`);
    assert.deepEqual(
      documents.map(({ facts }) => [facts.title, facts.id]),
      [
        ['Ferry crews walk out', id],
        ['Crews return', undefined],
        ['Kelp', 'HARLED0020210306eh340002l'],
      ],
    );
    for (const { paragraphs } of documents) assert.deepEqual(paragraphs, PARAGRAPHS);
  });

  it('in interfaces of other languages, whose dates are theirs', async () => {
    for (const [date, language, code] of [
      ['4. März 2021', 'Deutsch', 'de'],
      ['4 mars 2021', 'Français', 'fr'],
      ['4 de marzo de 2021', 'Español', 'es'],
    ] as const) {
      const { documents } = await readAs(
        'factiva-codes',
        record(id).replace('4 March 2021', date).replace('LA\nEnglish', `LA\n${language}`),
      );
      assert.deepEqual([documents[0]?.facts.date, documents[0]?.facts.language], ['2021-03-04', code]);
    }
  });

  it('keeps lines of capitals in the text that are not codes', async () => {
    const { documents } = await readAs('factiva-codes', record(id).replace(MORE, `USA\n\n${MORE}\n\nEU`));
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, 'USA', MORE, 'EU']);
  });

  it('that is cut off in the middle', async () => {
    const { documents } = await readAs('factiva-codes', `${record(id)}\n${record('').slice(0, 260)}`);
    assert.equal(documents.length, 2);
    assert.equal(documents[1]?.facts.title, 'Ferry crews walk out');
  });
});

describe('Factiva text without codes', () => {
  const article = (head: string, id = 'HARLED0020210305eh340002k') =>
    `${head}28 words\n4 March 2021\n06:15\nThe Harbour Ledger\nHARLED\nCity\n3\nEnglish\n(c) 2021 Almeda Media Group. All rights reserved.\n\n${LEAD}\n\n${MORE}\n\nDocument ${id}\n\n`;

  it('with section, title and byline, or with some of them', async () => {
    for (const [head, section, title, author] of [
      ['News\nFerry crews of Almeda walk out\nBy Lena Quist\n', 'News', 'Ferry crews of Almeda walk out', 'Lena Quist'],
      ['News\nFerry crews of Almeda walk out\n\nLena Quist in Almeda\n', 'News', 'Ferry crews of Almeda walk out', 'Lena Quist in Almeda'],
      ['Ferry crews of Almeda walk out\nBy Lena Quist\n', undefined, 'Ferry crews of Almeda walk out', 'Lena Quist'],
      ['News\nFerry crews of Almeda walk out\n', 'News', 'Ferry crews of Almeda walk out', undefined],
      ['Ferry crews of Almeda walk out\n', undefined, 'Ferry crews of Almeda walk out', undefined],
    ] as const) {
      const { documents, warnings } = await readAs('factiva', article(head));
      assert.deepEqual(warnings, []);
      const { facts, paragraphs } = documents[0]!;
      assert.deepEqual([facts.section, facts.title, facts.author], [section, title, author], head);
      assert.deepEqual(
        [facts.date, facts.outlet, facts.page, facts.edition, facts.language, facts.length, facts.copyright, facts.id],
        [
          '2021-03-04',
          'The Harbour Ledger',
          '3',
          'City',
          'en',
          28,
          '(c) 2021 Almeda Media Group. All rights reserved.',
          'HARLED0020210305eh340002k',
        ],
      );
      assert.deepEqual(facts.other, { 'source code': 'HARLED' });
      assert.deepEqual(paragraphs, PARAGRAPHS);
    }
  });

  it('of several articles, with the summary of the search behind them', async () => {
    const text = `${article('News\nFerry crews of Almeda walk out\n')}${article('Crews of Almeda return\n', 'HARLED0020210306eh340002l')}Search Summary\nText\tferry\n© 2021 Factiva, Inc. All rights reserved.\n`;
    const { documents, warnings } = await readAs('factiva', text);
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      documents.map(({ facts }) => facts.title),
      ['Ferry crews of Almeda walk out', 'Crews of Almeda return'],
    );
  });

  it('whose last article is cut off', async () => {
    const cut = article('Crews of Almeda return\n').replace(/Document .*\n/, '');
    const { documents } = await readAs('factiva', article('News\nFerry crews of Almeda walk out\n') + cut);
    assert.deepEqual(documents[1]?.paragraphs, PARAGRAPHS);
    assert.equal(documents[1]?.facts.id, undefined);
  });

  it('with a part that is not an article, which is left out by its lines', async () => {
    const strange = 'Something that has no count of words and is no article of the export.\n\nDocument HARLED0020210306eh340002l\n\n';
    const { documents, warnings } = await readAs('factiva', article('Ferry crews of Almeda walk out\n') + strange);
    assert.equal(documents.length, 1);
    assert.deepEqual(warnings, ['18: Lines 18 to 20 do not look like an article. They were left out.']);
  });
});

describe('ProQuest text', () => {
  const RULE = '_'.repeat(60);
  const article = (nth: number, body: string) => `
Document ${nth} of 2

Ferry crews walk out

Author: Quist, Lena

Publication info: The Harbour Ledger ; Almeda [Almeda]. 04 Mar 2021: A.3.

ProQuest document link

${body}

Subject: Strikes; Ferries

Location: Port Almeda

Title: Ferry crews walk out

Publication title: The Harbour Ledger; Almeda

First page: A.3

Publication year: 2021

Publication date: Mar 4, 2021

Section: Business

Publisher: Almeda Media Group

Language of publication: English

Document type: News

ProQuest document ID: 249586301${nth}

Document URL: https://www.proquest.example/docview/249586301${nth}

Copyright: (Copyright Almeda Media Group 2021)

Last updated: 2021-03-05

`;
  const file = (...articles: readonly string[]) =>
    [
      `${RULE}\n\nReport Information from ProQuest\nMarch 09 2021 10:11\n`,
      ...articles,
      '\nContact ProQuest\nDatabase copyright © 2021 ProQuest LLC.\n',
    ].join(`${RULE}\n`);

  it('with all its fields', async () => {
    const { documents, warnings } = await readAs(
      'proquest',
      file(article(1, `Full text: ${LEAD}\n\n${MORE}`), article(2, `Full text: ${LEAD}`)),
    );
    assert.deepEqual(warnings, []);
    assert.equal(documents.length, 2);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      outlet: 'The Harbour Ledger',
      author: 'Quist, Lena',
      url: 'https://www.proquest.example/docview/2495863011',
      language: 'en',
      section: 'Business',
      page: 'A.3',
      keywords: ['Strikes', 'Ferries'],
      copyright: '(Copyright Almeda Media Group 2021)',
      id: '2495863011',
      other: {
        'publication info': 'The Harbour Ledger ; Almeda [Almeda]. 04 Mar 2021: A.3.',
        location: 'Port Almeda',
        'publication year': '2021',
        publisher: 'Almeda Media Group',
        'document type': 'News',
        'last updated': '2021-03-05',
      },
    });
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
  });

  it('without the full text keeps the abstract, or says that there is none', async () => {
    const { documents } = await readAs(
      'proquest',
      file(article(1, `Abstract: ${LEAD}\n\nFull text: Not available.`), article(2, 'Abstract: \n\nFull text not available')),
    );
    assert.deepEqual(
      documents.map(({ facts, paragraphs }) => [facts.text, paragraphs]),
      [
        ['abstract', [LEAD]],
        ['missing', []],
      ],
    );
  });

  it('with the text below its label, and a line in it that looks like a label', async () => {
    const { documents } = await readAs('proquest', file(article(1, `Full Text:\n${LEAD}\n\nLocation: that is what matters.\n\n${MORE}`)));
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, 'Location: that is what matters.', MORE]);
  });

  it('is checked against the count of its articles', async () => {
    const { warnings } = await readAs('proquest', file(article(1, `Full text: ${LEAD}`)));
    assert.match(warnings[0] ?? '', /The file has 1 article, and says that it has 2/);
  });

  it('with a part that is not an article', async () => {
    const { documents, warnings } = await readAs(
      'proquest',
      file(article(1, `Full text: ${LEAD}`), `\n${'Lines of something else. '.repeat(20)}\n`, article(2, `Full text: ${MORE}`)),
    );
    assert.equal(documents.length, 2);
    assert.match(warnings.join(), /do not look like an article/);
  });

  it('with stars between its articles', async () => {
    const { documents } = await readAs(
      'proquest',
      file(article(1, `Full text: ${LEAD}`), article(2, `Full text: ${MORE}`)).replaceAll(RULE, '*'.repeat(50)),
    );
    assert.equal(documents.length, 2);
  });
});

describe('NewsBank text', () => {
  const article = `Ferry crews walk out
March 4, 2021 | Harbour Ledger, The (Port Almeda, ST)
Author: Lena Quist; Staff Writer | Section: News | Page: 3A
28 Words
OpenURL Link

${LEAD}

${MORE}

CITATION (MLA STYLE)

Record: 17F0A9B2C3D4E5F6
Copyright (c) 2021 Harbour Ledger
`;
  const labelled = `Paper: Harbour Ledger, The (Port Almeda, ST)
Title: Crews return
Date: March 8, 2021
Author: Lena Quist
Section: News
Page: 3A
Dateline: PORT ALMEDA

${LEAD}

${MORE}

Memo: A memo of the paper.
Index Terms: Strikes; Ferries
Record Number: 0103080042
Copyright (c) 2021 Harbour Ledger
`;

  it('in both layouts, with all fields', async () => {
    const { documents, warnings } = await readAs('newsbank', `${article}\n${labelled}`);
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      outlet: 'Harbour Ledger, The (Port Almeda, ST)',
      author: 'Lena Quist; Staff Writer',
      section: 'News',
      page: '3A',
      length: 28,
      copyright: 'Copyright (c) 2021 Harbour Ledger',
      id: '17F0A9B2C3D4E5F6',
    });
    assert.deepEqual(factsOf(documents[1]), {
      title: 'Crews return',
      date: '2021-03-08',
      outlet: 'Harbour Ledger, The (Port Almeda, ST)',
      author: 'Lena Quist',
      section: 'News',
      page: '3A',
      dateline: 'PORT ALMEDA',
      keywords: ['Strikes', 'Ferries'],
      copyright: 'Copyright (c) 2021 Harbour Ledger',
      id: '0103080042',
      other: { memo: 'A memo of the paper.' },
    });
    for (const { paragraphs } of documents) assert.deepEqual(paragraphs, PARAGRAPHS);
    assert.deepEqual(documents[1]?.place, { line: 16 });
  });

  it('whose last article is cut off has it, and says so', async () => {
    const { documents, warnings } = await readAs('newsbank', `${article}\n${labelled}\n${labelled.replace(/Record Number[\s\S]*/, '')}`);
    assert.equal(documents.length, 3);
    assert.deepEqual(documents[2]?.paragraphs, PARAGRAPHS);
    assert.match(warnings[0] ?? '', /may have been cut off/);
  });
});

describe('wiso text', () => {
  const tail = `Ressort: Wirtschaft
Ausgabe: Stadtausgabe
Dokumentnummer: KB-2021-03-04-3
Dauerhafte Adresse des Dokuments: https://www.wiso-net.de/document/KB__1
Alle Rechte vorbehalten: (c) Küstenbote Verlag
© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH
`;
  const facts = {
    title: 'Die Fähren stehen still',
    date: '2021-03-04',
    outlet: 'Der Küstenbote',
    author: 'Lena Quist',
    url: 'https://www.wiso-net.de/document/KB__1',
    section: 'Wirtschaft',
    page: '3',
    edition: 'Stadtausgabe',
    copyright: '(c) Küstenbote Verlag',
    id: 'KB-2021-03-04-3',
  };

  it('with its source on top', async () => {
    for (const source of [
      'Der Küstenbote vom 04.03.2021, Seite 3',
      'Der Küstenbote vom 4. März 2021, S. 3',
      'Der Küstenbote, 04.03.2021, Nr. 53, S. 3',
    ]) {
      const { documents } = await readAs(
        'wiso',
        `${source}\n\nDie Fähren stehen still\n\nAutor: Lena Quist\n\n${LEAD}\n\n${MORE}\n\n${tail}`,
      );
      assert.deepEqual(factsOf(documents[0]), facts, source);
      assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
    }
  });

  it('with its source below the text', async () => {
    const { documents } = await readAs(
      'wiso',
      `Die Fähren stehen still\n\nAutor: Lena Quist\n\n${LEAD}\n\n${MORE}\n\nQuelle: "Der Küstenbote" vom 04.03.2021 Seite: 3\n${tail}`,
    );
    assert.deepEqual(factsOf(documents[0]), facts);
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
  });

  it('of several articles, the last one cut off', async () => {
    const article = `Der Küstenbote vom 04.03.2021, Seite 3\n\nDie Fähren stehen still\n\n${LEAD}\n\n${MORE}\n\n`;
    const { documents } = await readAs('wiso', `${article}${tail}\n${article}${tail}\n${article}`);
    assert.deepEqual(
      documents.map(({ paragraphs }) => paragraphs.length),
      [2, 2, 2],
    );
  });
});
