import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { factsOf, readAs } from '../../support/importing';

const LEAD = 'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners had broken down.';
const MORE = 'Harbour master Ivo Marten said that three sailings had been cancelled.';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]])));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const docx = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  zipped({
    '[Content_Types].xml': `${XML}<Types/>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  });
const CORE = `${XML}<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Ferry crews walk out</dc:title><dc:creator>Lena Quist</dc:creator><cp:keywords>ferries; strikes</cp:keywords><dcterms:created>2021-03-04T09:00:00Z</dcterms:created><dc:language>en-GB</dc:language></cp:coreProperties>`;

const ODF = 'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b" xmlns:meta="m" xmlns:dc="d"';
const odt = (body: string, parts: Readonly<Record<string, string>> = {}, styles = '') =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${XML}<office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });

describe('A Word document', () => {
  it('gives its text and properties', async () => {
    const { documents, warnings } = await readAs(
      'docx',
      docx(`${p('Ferry crews walk out')}${p(LEAD)}${p(MORE)}`, { 'docProps/core.xml': CORE }),
    );
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      author: 'Lena Quist',
      language: 'en-GB',
      keywords: ['ferries', 'strikes'],
    });
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, MORE]);
  });

  it('has its headings by style and by outline, and lists with and without numbers', async () => {
    const list = (id: string, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const styles = `${XML}<w:styles ${W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>`;
    const level = (format: string, at = 0) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`;
    const numbering = `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level('decimal')}${level('bullet', 1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const body = [
      p('Crews walk out', '<w:pStyle w:val="Mine"/>'),
      p(LEAD),
      p('What they want', '<w:outlineLvl w:val="1"/>'),
      p('Shorter shifts', list('1')),
      p('At night', list('1', 1)),
      p('Better pay', list('1')),
    ].join('');
    const { documents } = await readAs('docx', docx(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering }));
    assert.equal(documents[0]?.facts.title, 'Crews walk out');
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, '## What they want', '1. Shorter shifts\n   - At night\n2. Better pay']);
  });

  it('has its notes at the end, and rows of tables', async () => {
    const note = `<w:p><w:r><w:t>They talked twice.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const notes = `${XML}<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${p('-')}</w:footnote><w:footnote w:id="2">${p('In May and June.')}</w:footnote></w:footnotes>`;
    const { documents } = await readAs(
      'docx',
      docx(`${note}<w:tbl><w:tr>${cell('North')}${cell('4')}</w:tr></w:tbl>`, { 'word/footnotes.xml': notes }),
    );
    assert.deepEqual(documents[0]?.paragraphs, ['They talked twice.[1]', 'North | 4', '[1] In May and June.']);
  });

  it('has no text that was deleted, and the text that was inserted', async () => {
    const changes = `<w:p><w:r><w:t>They </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>often </w:t></w:r></w:ins><w:hyperlink><w:r><w:t>met</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>.</w:t></w:r></w:p>`;
    const { documents } = await readAs('docx', docx(changes));
    assert.deepEqual(documents[0]?.paragraphs, ['They often met\t.']);
  });

  it('has the text in boxes, formulas, fields and elements of other writing directions, once', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = [
      `<w:p><w:r><w:t>${LEAD}</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:align>left</wp:align><wps:wsp><wps:txbx>${box('In the box.')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('In the box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>4 March</w:t></w:r></w:fldSimple><w:bdo w:val="ltr"><w:r><w:t>, non</w:t></w:r></w:bdo><w:r><w:noBreakHyphen/><w:t>stop</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F04A"/></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>',
      `<w:sdt><w:sdtPr><w:alias w:val="never"/></w:sdtPr><w:sdtContent>${p(MORE)}</w:sdtContent></w:sdt>`,
    ].join('');
    const spaces = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="s" xmlns:wp="p" xmlns:m="m"';
    const { documents, warnings } = await readAs('docx', docx(`<w:ins ${spaces}>${body}</w:ins>`));
    assert.deepEqual(warnings, []);
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, 'In the box.', '4 March, non-stop\n☺x+1', MORE]);
  });

  it('has lists by the parents of a style, and each list its own numbers', async () => {
    const styles = `${XML}<w:styles ${W}><w:style w:styleId="Point"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Point"/></w:style></w:styles>`;
    const numbering = `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const other = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
    const mine = '<w:pStyle w:val="Mine"/>';
    const body = [p('Shorter shifts', mine), p('Better pay', mine), p(LEAD), p('Rest', mine), p(MORE), p('Meals', other)].join('');
    const { documents } = await readAs('docx', docx(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering }));
    assert.deepEqual(documents[0]?.paragraphs, ['1. Shorter shifts\n2. Better pay', LEAD, '3. Rest', MORE, '1. Meals']);
  });

  it('in the strict form of the standard is read, and where its main part has another name', async () => {
    const strict = 'xmlns:v="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const parts = {
      '[Content_Types].xml': `${XML}<Types/>`,
      '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`,
      'word/document2.xml': `${XML}<v:document ${strict}><v:body><v:p><v:r><v:t>${LEAD}</v:t></v:r></v:p></v:body></v:document>`,
    };
    assert.deepEqual((await readAs('docx', zipped(parts))).documents[0]?.paragraphs, [LEAD]);
  });

  it('whose entities would grow without end, or which is nested without end, is not read', async () => {
    const entities = `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><w:document ${W}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`;
    const nested = `<w:document ${W}>${'<w:ins>'.repeat(5000)}${'</w:ins>'.repeat(5000)}</w:document>`;
    for (const text of [entities, nested]) {
      const { documents, warnings } = await readAs('docx', zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': text }));
      assert.deepEqual(documents, []);
      assert.match(warnings[0] ?? '', /cannot be read/);
    }
  });

  it('whose styles, lists or relations are hostile is read without them', async () => {
    const parts = {
      'word/styles.xml': '<!DOCTYPE a [<!ENTITY c "cc">]><a>&c;</a>',
      'word/numbering.xml': '<w:numbering',
      '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="../../etc/passwd"/></Relationships>`,
    };
    assert.deepEqual((await readAs('docx', docx(p(LEAD), parts))).documents[0]?.paragraphs, [LEAD]);
  });

  it('that is an export of Nexis Uni is split into its articles', async () => {
    const article = (title: string, day: number) =>
      [
        title,
        'The Harbour Ledger',
        `March ${day}, 2021 Thursday`,
        'Copyright 2021 Almeda Media Group All Rights Reserved',
        'Section: CITY; Pg. 3',
        'Length: 27 words',
        'Byline: Lena Quist',
        'Body',
        LEAD,
        MORE,
        `Load-Date: March ${day}, 2021`,
        'End of Document',
      ]
        .map(line => p(line))
        .join('');
    const { documents } = await readAs('docx', docx(article('Crews walk out', 4) + article('Crews return', 8)));
    assert.deepEqual(
      documents.map(({ place, facts, paragraphs }) => [place.record, facts.title, facts.date, facts.outlet, facts.author, paragraphs]),
      [
        [1, 'Crews walk out', '2021-03-04', 'The Harbour Ledger', 'Lena Quist', [LEAD, MORE]],
        [2, 'Crews return', '2021-03-08', 'The Harbour Ledger', 'Lena Quist', [LEAD, MORE]],
      ],
    );
  });

  it('that is cut off or broken is named', async () => {
    const whole = docx(p(LEAD));
    for (const bytes of [whole.subarray(0, whole.length - 60), docx('<w:p><w:r></w:p>')]) {
      const { documents, warnings } = await readAs('docx', bytes);
      assert.deepEqual(documents, []);
      assert.match(warnings[0] ?? '', /The document cannot be read/);
    }
  });

  it('that unpacks to far more than a text has is named, and takes no memory', async () => {
    const { documents, warnings } = await readAs('docx', docx(p('a'.repeat(70_000_000))));
    assert.deepEqual(documents, []);
    assert.match(warnings[0] ?? '', /more than 64 MB/);
  });

  it('that unpacks to far more in many parts, or has far more elements, is named', async () => {
    const large = `${XML}<w:styles ${W}>${' '.repeat(20_000_000)}</w:styles>`;
    const parts = Object.fromEntries([1, 2, 3, 4].map(nth => [`word/styles${nth}.xml`, large]));
    for (const bytes of [docx(p(LEAD), parts), docx('<w:p/>'.repeat(1_000_001))]) {
      const { documents, warnings } = await readAs('docx', bytes);
      assert.deepEqual(documents, []);
      assert.match(warnings[0] ?? '', /more than 64 MB, or more than a million elements/);
    }
  });
});

describe('An OpenDocument text', () => {
  it('gives its text and properties', async () => {
    const meta = `${XML}<office:document-meta ${ODF}><office:meta><dc:title>Ferry crews walk out</dc:title><meta:initial-creator>Lena Quist</meta:initial-creator><dc:creator>Dora Finch</dc:creator><meta:creation-date>2021-03-04T09:00:00</meta:creation-date><dc:language>en-GB</dc:language><meta:keyword>ferries</meta:keyword><meta:keyword>strikes</meta:keyword></office:meta></office:document-meta>`;
    const { documents, warnings } = await readAs(
      'odt',
      odt(`<text:p>${LEAD}</text:p><text:p/><text:p>${MORE}</text:p>`, { 'meta.xml': meta }),
    );
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      author: 'Lena Quist',
      language: 'en-GB',
      keywords: ['ferries', 'strikes'],
    });
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, MORE]);
  });

  it('has its headings, lists, notes and tables', async () => {
    const body = `<text:tracked-changes><text:p>never</text:p></text:tracked-changes><text:h text:outline-level="1">Crews walk out</text:h><text:p>They<text:s text:c="2"/>talked<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note> twice,<text:line-break/>in vain.</text:p><text:h text:outline-level="2">What they want</text:h><text:list text:style-name="L1"><text:list-item><text:p>Shorter shifts</text:p></text:list-item><text:list-item><text:p>Better pay</text:p><text:list text:style-name="L2"><text:list-item><text:p>At night</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row></table:table>`;
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-number/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet/></text:list-style>';
    const { documents } = await readAs('odt', odt(body, {}, styles));
    assert.equal(documents[0]?.facts.title, 'Crews walk out');
    assert.deepEqual(documents[0]?.paragraphs, [
      'They  talked[1] twice,\nin vain.',
      '## What they want',
      '1. Shorter shifts\n2. Better pay\n   - At night',
      'North | 4',
      '[1] In May.',
    ]);
  });

  it('whose entities would grow without end is not read', async () => {
    const bomb = zipped({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><office:document-content><office:body><office:text>&c;</office:text></office:body></office:document-content>`,
    });
    const { documents, warnings } = await readAs('odt', bomb);
    assert.deepEqual(documents, []);
    assert.match(warnings[0] ?? '', /cannot be read/);
  });
});

describe('A document in Rich Text Format', () => {
  const rtf = (body: string, head = '') =>
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}{\\f1\\fcharset204 Times CYR;}}{\\colortbl;\\red0\\green0\\blue0;}${head}\n${body}}`;

  it('gives its text and properties', async () => {
    const info =
      '{\\info{\\title Ferry crews walk out}{\\author Lena Quist}{\\keywords ferries, strikes}{\\creatim\\yr2021\\mo3\\dy4\\hr9}{\\operator X}}';
    const { documents, warnings } = await readAs(
      'rtf',
      rtf(`\\pard\\b Ferry crews walk out\\b0\\par ${LEAD}\\par\\par\n${MORE.replace('three', '{\\i three}')}\\par`, info),
    );
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      author: 'Lena Quist',
      keywords: ['ferries', 'strikes'],
    });
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, MORE]);
  });

  it('has its characters by code page, font and number', async () => {
    const body =
      "Caf\\'e9 \\ldblquote Na\\u239?ve\\rdblquote \\emdash {\\f1\\'cf\\'e0\\'f0\\'ee\\'ec} \\uc2\\u8364\\'3f\\'3f5 \\{\\}\\~end \\u55357?\\u56898??.\\par";
    const { documents } = await readAs('rtf', rtf(body));
    assert.equal(documents[0]?.paragraphs[0], 'Café “Naïve”—Паром €5 {}\u00a0end 🙂.');
  });

  it('has its headings, lists, notes and tables, and no pictures or fields', async () => {
    const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 heading 2;}}';
    const body = `\\pard\\s1 Crews walk out\\par\\pard They talked{\\super\\chftn}{\\footnote\\pard In May.} twice.\\par\\pard\\s2 What they want\\par{\\listtext\\tab 1.\\tab}\\pard\\ls1 Shorter shifts\\par{\\pntext 2.\\tab}Better pay\\par\\pard{\\*\\unknown nothing}{\\pict\\bin5 }}}}}}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Read}} on.\\par\\trowd North\\cell 4\\cell\\row{\\v hidden}{\\header Page 1}`;
    const { documents } = await readAs('rtf', rtf(body, styles));
    assert.equal(documents[0]?.facts.title, 'Crews walk out');
    assert.deepEqual(documents[0]?.paragraphs, [
      'They talked[1] twice.',
      '## What they want',
      '1. Shorter shifts\n2. Better pay',
      'Read on.',
      'North | 4',
      '[1] In May.',
    ]);
  });

  it('that is an export of Factiva is split into its articles', async () => {
    const article = (title: string, id: string) =>
      [
        'HD',
        title,
        'WC',
        '26 words',
        'PD',
        '4 March 2021',
        'SN',
        'The Harbour Ledger',
        'LA',
        'English',
        'LP',
        LEAD,
        'TD',
        MORE,
        'AN',
        `Document ${id}`,
      ].join('\\par ');
    const { documents } = await readAs(
      'rtf',
      rtf(
        `${article('Crews walk out', 'HARLED0020210305eh340002k')}\\par\\par ${article('Crews return', 'HARLED0020210306eh340002l')}\\par`,
      ),
    );
    assert.deepEqual(
      documents.map(({ facts }) => [facts.title, facts.date, facts.outlet]),
      [
        ['Crews walk out', '2021-03-04', 'The Harbour Ledger'],
        ['Crews return', '2021-03-04', 'The Harbour Ledger'],
      ],
    );
  });

  it('that ends too early, or has braces without end, keeps its text', async () => {
    const { documents } = await readAs('rtf', `${rtf(`${LEAD}\\par ${'{'.repeat(100_000)}${MORE}`).slice(0, -1)}`);
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, MORE]);
  });
});
