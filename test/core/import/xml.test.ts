import assert from 'node:assert/strict';
import { rootOf } from '../../../server/core/import/xml/recognise';
import { factsOf, readAs } from '../../support/importing';

const LEAD = 'The lock at Veldenmouth stays shut until Friday, the water board said.';
const MORE = 'Barges wait in two rows & the crews play cards.';
const XML_MORE = MORE.replace('&', '&amp;');

const nitf = (rest = '', body = `<p>${LEAD}</p><p>${XML_MORE}</p>`) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf xml:lang="en">
  <head>
    <title>File title</title>
    <docdata><doc-id id-string="VM-20210304-7"/><urgency ed-urg="4"/><date.issue norm="20210304T061500Z"/><du-key key="lock-shut"/>
      <key-list><keyword key="shipping"/><keyword key="locks"/></key-list></docdata>
    <pubdata name="Veldenmouth Courier" date.publication="20210305" position.section="Region" position.sequence="3" edition.name="Late"
      ex-ref="https://courier.example/lock"/>${rest}
  </head>
  <body>
    <body.head><hedline><hl1>Lock stays <em>shut</em></hl1><hl2>Barges wait</hl2></hedline><rights>© Courier</rights>
      <byline>By <person>Ida Brandt</person><byttl>Reporter</byttl></byline><dateline><location>VELDENMOUTH</location></dateline></body.head>
    <body.content>${body}</body.content>
    <body.end><tagline>Edited by Ole Haas.</tagline></body.end>
  </body>
</nitf>`;

describe('NITF', () => {
  it('with all its fields', async () => {
    const { documents, warnings } = await readAs('nitf', nitf());
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Lock stays shut',
      date: '2021-03-05',
      outlet: 'Veldenmouth Courier',
      author: 'Ida Brandt',
      url: 'https://courier.example/lock',
      language: 'en',
      section: 'Region',
      page: '3',
      edition: 'Late',
      dateline: 'VELDENMOUTH',
      keywords: ['shipping', 'locks'],
      copyright: '© Courier',
      id: 'VM-20210304-7',
      other: { urgency: '4', slug: 'lock-shut' },
    });
    assert.deepEqual(documents[0]?.paragraphs, ['Barges wait', LEAD, MORE, 'Edited by Ole Haas.']);
  });

  it('with quotations, lists, tables and captions, each a paragraph', async () => {
    const body = `<block><p>${LEAD}</p></block><bq><block><p>Shut is shut.</p></block></bq><ul><li>one</li><li>two</li></ul>
      <media media-type="image"><media-reference source="a.jpg">unread</media-reference><media-caption>The lock.</media-caption></media>
      loose words <table><tr><td>a</td><td>b</td></tr></table>`;
    const { documents } = await readAs('nitf', nitf('', body));
    assert.deepEqual(documents[0]?.paragraphs, [
      'Barges wait',
      LEAD,
      'Shut is shut.',
      'one',
      'two',
      'The lock.',
      'loose words',
      'a',
      'b',
      'Edited by Ole Haas.',
    ]);
  });

  it('that says less: the date of issue, the title of the file, no author', async () => {
    const { documents } = await readAs(
      'nitf',
      `<nitf><head><title>Plain</title><docdata><date.issue norm="20190102"/></docdata></head><body><body.head/><body.content><p>${LEAD}</p></body.content></body></nitf>`,
    );
    assert.deepEqual(factsOf(documents[0]), { title: 'Plain', date: '2019-01-02' });
  });

  it('with entities of HTML, and none of a document type', async () => {
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
    const { documents } = await readAs('nitf', `<nitf><body><body.content><p>caf&eacute;&nbsp;&#x41;</p></body.content></body></nitf>`);
    assert.deepEqual(documents[0]?.paragraphs, ['café A']);
    const read = await readAs('nitf', `${bomb}<nitf><body><body.content><p>${LEAD}</p><p>&b;</p></body.content></body></nitf>`);
    assert.deepEqual(read.documents[0]?.paragraphs, [LEAD]);
    assert.match(read.warnings[0] ?? '', /cannot be read from here on/);
  });

  it('that is cut off: what came before is kept, and the line is named', async () => {
    const cut = nitf().slice(0, nitf().indexOf('Barges wait in'));
    const { documents, warnings } = await readAs('nitf', cut);
    assert.deepEqual(documents[0]?.paragraphs, ['Barges wait', LEAD]);
    assert.match(warnings[0] ?? '', new RegExp(`^${cut.split('\n').length}: The XML cannot be read from here on`));
  });

  it('that goes deeper than anybody writes is not read on', async () => {
    const deep = '<p>'.repeat(5000);
    const { warnings } = await readAs('nitf', `<nitf><body><body.content><p>${LEAD}</p>${deep}`);
    assert.match(warnings[0] ?? '', /More than 256 elements/);
  });
});

const newsItem = (
  content: string,
  guid = 'urn:newsml:vm.example:1',
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" xml:lang="de">
  <rightsInfo><copyrightHolder><name>Velden Agency</name></copyrightHolder><copyrightNotice>(c) 2021 Velden Agency</copyrightNotice></rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider literal="VA"><name>Velden Agency</name></provider><versionCreated>2021-03-05T08:00:00Z</versionCreated>
    <firstCreated>2021-03-04T06:15:00Z</firstCreated><pubStatus qcode="stat:usable"/><title>Item title</title></itemMeta>
  <contentMeta><urgency>4</urgency><infoSource><name>Velden Wire</name></infoSource><by>Von Ida Brandt</by><headline>Schleuse bleibt zu</headline>
    <dateline>VELDENMOUTH</dateline><language tag="de"/><slugline>lock/shut</slugline><keyword>Schifffahrt</keyword>
    <subject type="cpnat:abstract" qcode="medtop:1"><name>Verkehr</name></subject><genre qcode="g:1"><name>Bericht</name></genre></contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><h1>Zwischen</h1><p>${LEAD}</p><p>${XML_MORE}</p></body></html></inlineXML>`;

describe('NewsML-G2', () => {
  it('with all its fields', async () => {
    const { documents, warnings } = await readAs('newsml-g2', newsItem(XHTML));
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Schleuse bleibt zu',
      date: '2021-03-04',
      outlet: 'Velden Wire',
      author: 'Ida Brandt',
      language: 'de',
      section: 'Bericht',
      dateline: 'VELDENMOUTH',
      keywords: ['Schifffahrt'],
      copyright: '(c) 2021 Velden Agency',
      id: 'urn:newsml:vm.example:1',
      other: { slugline: 'lock/shut', status: 'stat:usable' },
    });
    assert.deepEqual(documents[0]?.paragraphs, ['Zwischen', LEAD, MORE]);
  });

  it('of several items in a message, with prefixes, NITF or plain text inside', async () => {
    const inside = `<inlineXML contenttype="application/nitf+xml"><nitf><head><title>No</title></head><body><body.head><hedline><hl1>No</hl1></hedline></body.head><body.content><p>${LEAD}</p></body.content></body></nitf></inlineXML>`;
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${newsItem(inside)}${newsItem(`<inlineData>${LEAD}</inlineData>`, 'urn:2')}</itemSet></newsMessage>`;
    const { documents } = await readAs('newsml-g2', message);
    assert.deepEqual(
      documents.map(({ facts, paragraphs, place }) => [facts.id, paragraphs, place.record]),
      [
        ['urn:newsml:vm.example:1', [LEAD], 1],
        ['urn:2', [LEAD], 2],
      ],
    );
    const prefixed = message.replace(/<(\/?)(newsMessage|itemSet|header)/g, '<$1n:$2').replace('xmlns=', 'xmlns:n=');
    assert.equal((await readAs('newsml-g2', prefixed)).documents.length, 2);
  });

  it('of a picture has no text', async () => {
    const { documents } = await readAs('newsml-g2', newsItem('<remoteContent href="a.jpg"/>'));
    assert.deepEqual(documents[0]?.paragraphs, []);
  });

  it('that breaks in its second item keeps the first', async () => {
    const message = `<newsMessage><itemSet>${newsItem(XHTML)}<newsItem guid="b"><contentSet></newsItem>`;
    const { documents, warnings } = await readAs('newsml-g2', message);
    assert.equal(documents.length, 1);
    assert.equal(warnings.length, 1);
  });
});

const tei = (header: string, text: string) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Transcription of the Courier</title><author>Nobody Else</author></titleStmt><publicationStmt><idno>vc-7</idno><availability><p>Free</p></availability></publicationStmt><sourceDesc>${header}</sourceDesc></fileDesc><profileDesc><langUsage><language ident="en">English</language></langUsage><textClass><keywords><term>locks</term><term>barges</term></keywords></textClass></profileDesc></teiHeader>${text}</TEI>`;
const BIBL = `<bibl><title level="a">Lock stays shut</title> by <author>Ida Brandt</author>, <title level="j">Veldenmouth Courier</title>, <date when="1921-03-04">4th March</date>, <biblScope unit="page">3</biblScope>, <biblScope unit="section">Region</biblScope><idno type="url">https://courier.example/lock</idno></bibl>`;
const TEXT = `<text><body><div><head>Lock stays shut</head><p>${LEAD}</p><p>${XML_MORE}</p></div></body></text>`;

describe('TEI', () => {
  it('with all its fields', async () => {
    const { documents, warnings } = await readAs('tei-text', tei(BIBL, TEXT));
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Lock stays shut',
      date: '1921-03-04',
      outlet: 'Veldenmouth Courier',
      author: 'Ida Brandt',
      url: 'https://courier.example/lock',
      language: 'en',
      section: 'Region',
      page: '3',
      keywords: ['locks', 'barges'],
      copyright: 'Free',
      id: 'vc-7',
    });
    assert.deepEqual(documents[0]?.paragraphs, ['Lock stays shut', LEAD, MORE]);
  });

  it('without a source says what its own title and author are', async () => {
    const { documents } = await readAs('tei-text', tei('<p>born digital</p>', TEXT));
    assert.deepEqual([documents[0]?.facts.title, documents[0]?.facts.author], ['Transcription of the Courier', 'Nobody Else']);
  });

  it('as the original has it: line breaks, verse, notes behind the text, running heads left out', async () => {
    const text = `<text><body><p>The lo<lb break="no"/>ck <choice><sic>styas</sic><corr>stays</corr></choice><note>A misprint.</note> shut<lb/>until Friday.</p><fw>p. 3</fw><lg><l>Row, barge,</l><l>row.</l></lg></body></text>`;
    const { documents } = await readAs('tei-text', tei(BIBL, text));
    assert.deepEqual(documents[0]?.paragraphs, ['The lock styas shut\nuntil Friday.', 'Row, barge,\nrow.', 'A misprint.']);
  });

  it('of a corpus is a document for each text', async () => {
    const corpus = `<teiCorpus>${tei(BIBL, TEXT)}${tei('<p/>', TEXT)}</teiCorpus>`;
    const { documents } = await readAs('tei-text', corpus);
    assert.deepEqual(
      documents.map(({ facts }) => facts.title),
      ['Lock stays shut', 'Transcription of the Courier'],
    );
  });

  it('with preserved white space has a paragraph for each block of lines', async () => {
    const text = `<text><body><ab xml:space="preserve">${LEAD}\n\n${XML_MORE}\nNext.</ab></body></text>`;
    const { documents } = await readAs('tei-text', tei(BIBL, text));
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, `${MORE}\nNext.`]);
  });
});

const alto = (blocks: string) =>
  `<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description><sourceImageInformation><fileName>p3.tif</fileName></sourceImageInformation></Description><Layout><Page ID="P3" PHYSICAL_IMG_NR="3"><PrintSpace>${blocks}</PrintSpace></Page></Layout></alto>`;
const altoLine = (words: string) =>
  `<TextLine>${words
    .split(' ')
    .map(word => `<String CONTENT="${word}"/>`)
    .join('<SP/>')}</TextLine>`;

describe('ALTO', () => {
  it('has a paragraph for each block, with its lines as they were printed', async () => {
    const blocks = `<TextBlock LANG="en">${altoLine('The lock stays')}<TextLine><String CONTENT="un"/><HYP CONTENT="-"/></TextLine>${altoLine('til Friday.')}</TextBlock><TextBlock>${altoLine('Barges wait.')}</TextBlock>`;
    const { documents, warnings } = await readAs('alto', alto(blocks));
    assert.deepEqual(warnings, []);
    assert.deepEqual(documents[0]?.paragraphs, ['The lock stays\nun-\ntil Friday.', 'Barges wait.']);
    assert.deepEqual(factsOf(documents[0]), { language: 'en', page: '3', other: { image: 'p3.tif' } });
  });

  it('without spaces between words has them anyway', async () => {
    const { documents } = await readAs(
      'alto',
      alto(`<TextBlock><TextLine><String CONTENT="Two"/><String CONTENT="words"/></TextLine></TextBlock>`),
    );
    assert.deepEqual(documents[0]?.paragraphs, ['Two words']);
  });

  it('of an empty page has no text', async () => {
    assert.deepEqual((await readAs('alto', alto(''))).documents[0]?.paragraphs, []);
  });
});

const region = (lines: string, own = '') => `<TextRegion id="r1" type="paragraph">${lines}${own}</TextRegion>`;
const equiv = (text: string, more = '') => `<TextEquiv${more}><Unicode>${text}</Unicode></TextEquiv>`;
const page = (regions: string) =>
  `<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15" pcGtsId="pc-3"><Metadata><Creator>ocr</Creator></Metadata><Page imageFilename="p3.tif" primaryLanguage="German">${regions}</Page></PcGts>`;

describe('PAGE XML', () => {
  it('has the lines of each region, the first reading of each, not the words again', async () => {
    const line = (text: string) =>
      `<TextLine><Word>${equiv('unread')}</Word>${equiv(text, ' index="0"')}${equiv('other', ' index="1"')}</TextLine>`;
    const { documents, warnings } = await readAs(
      'page',
      page(region(line('The lock') + line('stays shut.'), equiv('The lock stays shut.')) + region(line('Next.'))),
    );
    assert.deepEqual(warnings, []);
    assert.deepEqual(documents[0]?.paragraphs, ['The lock\nstays shut.', 'Next.']);
    assert.deepEqual(factsOf(documents[0]), { id: 'pc-3', other: { image: 'p3.tif' } });
  });

  it('has the text of a region that has no lines', async () => {
    assert.deepEqual((await readAs('page', page(region('', equiv(LEAD))))).documents[0]?.paragraphs, [LEAD]);
  });
});

describe('hOCR', () => {
  it('has paragraphs and lines by their classes', async () => {
    const word = (text: string) => `<span class="ocrx_word" title="bbox 1 1 2 2; x_wconf 90">${text}</span>`;
    const hocr = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title></title><meta name="ocr-system" content="tesseract 5"/></head><body><div class="ocr_page"><div class="ocr_carea"><p class="ocr_par"><span class="ocr_line">${word('The')} ${word('lock')}</span>\n<span class="ocr_line">${word('stays')} ${word('shut.')}</span></p><p class="ocr_par"><span class="ocr_line">${word('Next.')}</span></p></div></div></body></html>`;
    const { documents, warnings } = await readAs('hocr', hocr);
    assert.deepEqual(warnings, []);
    assert.deepEqual(documents[0]?.paragraphs, ['The lock\nstays shut.', 'Next.']);
    assert.deepEqual(factsOf(documents[0]), { language: 'en', other: { 'ocr-system': 'tesseract 5' } });
  });
});

describe('Feeds', () => {
  const rss = (items: string) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Veldenmouth Courier</title><link>https://courier.example</link><language>en-gb</language><copyright>© Courier</copyright><image><title>Logo</title></image>${items}</channel></rss>`;

  it('in RSS with whole articles', async () => {
    const item = `<item><title>Lock stays &amp;quot;shut&amp;quot;</title><link>https://courier.example/lock</link><guid isPermaLink="false">c-7</guid><pubDate>Thu, 04 Mar 2021 06:15:00 GMT</pubDate><dc:creator>Ida Brandt</dc:creator><category>Shipping</category><category>Locks</category><description>Short.</description><content:encoded><![CDATA[<p>${LEAD}</p><script>no()</script><p>Two<br>lines &amp; more</p>]]></content:encoded></item>`;
    const { documents, warnings } = await readAs('feed', rss(item));
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Lock stays "shut"',
      date: '2021-03-04',
      outlet: 'Veldenmouth Courier',
      author: 'Ida Brandt',
      url: 'https://courier.example/lock',
      language: 'en-gb',
      keywords: ['Shipping', 'Locks'],
      copyright: '© Courier',
      id: 'c-7',
      other: { summary: 'Short.' },
    });
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, 'Two\nlines & more']);
  });

  it('in RSS with summaries only says so', async () => {
    const { documents } = await readAs(
      'feed',
      rss(`<item><title>Kelp</title><description>&lt;p&gt;Kelp is back.&lt;/p&gt;</description></item>`),
    );
    assert.equal(documents[0]?.facts.text, 'abstract');
    assert.deepEqual(documents[0]?.paragraphs, ['Kelp is back.']);
  });

  it('in Atom, as HTML, XHTML or a summary', async () => {
    const entry = (content: string) =>
      `<entry><title>Lock</title><id>tag:1</id><link rel="self" href="https://no.example/"/><link href="https://courier.example/lock"/><published>2021-03-04T06:15:00Z</published><updated>2021-04-01T00:00:00Z</updated><author><name>Ida Brandt</name></author><category term="locks" label="Locks"/>${content}</entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title>${entry(`<content type="html">&lt;p&gt;${LEAD}&lt;/p&gt;</content>`)}${entry(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LEAD}</p><p>${XML_MORE}</p></div></content>`)}${entry('<summary>Short.</summary>')}</feed>`;
    const { documents } = await readAs('feed', feed);
    assert.deepEqual(
      documents.map(({ paragraphs }) => paragraphs),
      [[LEAD], [LEAD, MORE], ['Short.']],
    );
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Lock',
      date: '2021-03-04',
      outlet: 'Courier',
      author: 'Ida Brandt',
      url: 'https://courier.example/lock',
      language: 'en',
      keywords: ['Locks'],
      id: 'tag:1',
    });
  });

  it('in RSS 1.0, with its items beside the channel', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Courier</title></channel><item><title>One</title><link>https://c.example/1</link><description>Text.</description></item></rdf:RDF>`;
    const { documents } = await readAs('feed', rdf);
    assert.deepEqual([documents[0]?.facts.title, documents[0]?.facts.outlet], ['One', 'Courier']);
  });
});

describe('The outermost element of a file', () => {
  it('is found behind declarations, comments and a document type with rules', () => {
    const text = `\ufeff<?xml version="1.0"?><!-- <no> --><!DOCTYPE a:b [<!ENTITY x "<y>">]>\n<a:b c="d">`;
    assert.deepEqual(rootOf(text), { name: 'b', tag: '<a:b c="d"' });
    assert.equal(rootOf('Not <xml>'), null);
    assert.equal(rootOf('<!-- open'), null);
  });
});
