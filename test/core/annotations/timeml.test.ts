import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { exportTimeml } from '../../../server/core/annotations/formats/timeml';
import { parseArticle } from '../../../server/core/article/parse';
import type { Header } from '../../../server/core/article/types';
import { datesOf } from '../../../server/core/corpus/dateFacts';
import { findInPassages } from '../../../server/core/publication/passages';
import { tag } from '../timex/check';

const headerOf = (title: string, published: string | null): Header => ({
  title: { value: title, source: 'headline' },
  ...(published === null ? {} : { published: { value: published, source: 'option' } }),
});

const exported = (text: string, published: string | null = '2018-08-16', title = 'Talks', id = 'dw/talks.txt') =>
  exportTimeml([{ id, text, header: headerOf(title, published), timexes: tag(text, published) }]);

/** What the TimeML 1.2.1 schema says of TIMEX3: its attributes, and which values they may have. */
const ID = /^t\d+$/;
const TIMEX3: Readonly<Record<string, { readonly pattern: RegExp; readonly required?: boolean }>> = {
  tid: { pattern: ID, required: true },
  type: { pattern: /^(?:DATE|TIME|DURATION|SET)$/, required: true },
  value: { pattern: /^[\dA-Z:.-]+$/, required: true },
  mod: {
    pattern: /^(?:BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX)$/,
  },
  quant: { pattern: /./ },
  freq: { pattern: /^[\w.:-]+$/ },
  temporalFunction: { pattern: /^(?:true|false)$/ },
  functionInDocument: {
    pattern: /^(?:CREATION_TIME|EXPIRATION_TIME|MODIFICATION_TIME|PUBLICATION_TIME|RELEASE_TIME|RECEPTION_TIME|NONE)$/,
  },
  anchorTimeID: { pattern: ID },
};

/** Fails where a document breaks the schema: an unknown attribute, a value that is not allowed, an id twice, an anchor that does not exist. */
function checkSchema(xml: string): void {
  const parser = new SaxesParser();
  const ids: string[] = [];
  const anchors: string[] = [];
  const elements: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    if (name !== 'TIMEX3') return;
    for (const [attribute, { pattern, required }] of Object.entries(TIMEX3)) {
      if (required || attribute in attributes) assert.match(attributes[attribute] ?? '', pattern, attribute);
    }
    assert.deepEqual(
      Object.keys(attributes).filter(attribute => !(attribute in TIMEX3)),
      [],
    );
    ids.push(attributes['tid'] ?? '');
    if (attributes['anchorTimeID'] !== undefined) anchors.push(attributes['anchorTimeID']);
  });
  parser.write(xml).close();
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    anchors.filter(anchor => !ids.includes(anchor)),
    [],
  );
  assert.deepEqual(elements.slice(0, 5), ['TimeML', 'DOCID', 'DCT', 'TIMEX3', 'TITLE']);
}

/** The text content by element; throws where the document is not well-formed. */
function contentOf(xml: string): Map<string, string> {
  const parser = new SaxesParser();
  const open: string[] = [];
  const contents = new Map<string, string>();
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', text => {
    for (const name of open) contents.set(name, (contents.get(name) ?? '') + text);
  });
  parser.on('error', error => {
    throw error;
  });
  parser.write(xml).close();
  return contents;
}

describe('TimeML', () => {
  it('marks each expression where it is', () => {
    const { files, lost } = exported('They met on Tuesday & ended a day later.\r\nIn early 2017 they met every week.');
    assert.deepEqual(lost, []);
    assert.deepEqual(files[0]?.path, 'dw/talks.txt.tml');
    assert.deepEqual(files[0]?.text.split('\n').slice(2, -2), [
      '<DOCID>dw/talks.txt</DOCID>',
      '<DCT><TIMEX3 tid="t0" type="DATE" value="2018-08-16" temporalFunction="false" functionInDocument="CREATION_TIME">2018-08-16</TIMEX3></DCT>',
      '<TITLE>Talks</TITLE>',
      '<TEXT>They met on <TIMEX3 tid="t1" type="DATE" value="2018-08-14" temporalFunction="true" functionInDocument="NONE" anchorTimeID="t0">Tuesday</TIMEX3> &amp; ended <TIMEX3 tid="t2" type="DATE" value="2018-08-15" temporalFunction="true" functionInDocument="NONE" anchorTimeID="t1">a day later</TIMEX3>.&#13;',
      'In <TIMEX3 tid="t3" type="DATE" value="2017" mod="START" temporalFunction="false" functionInDocument="NONE">early 2017</TIMEX3> they met <TIMEX3 tid="t4" type="SET" value="P1W" quant="EVERY" temporalFunction="false" functionInDocument="NONE">every week</TIMEX3>.</TEXT>',
    ]);
  });

  it('says what it cannot hold', () =>
    assert.deepEqual(exported('A \u0000 and a \ud800 on Tuesday.', null).lost, [
      'dw/talks.txt: it has no publication date, so its DCT is empty.',
      'dw/talks.txt: 2 characters not allowed in XML were replaced by U+FFFD.',
    ]));

  it('keeps to the schema', () => {
    const expressions = fc.constantFrom(
      ...['on Tuesday', 'two days later', 'for about three weeks', 'twice a week', 'every other Friday', 'in the past decade', 'at 5 p.m.'],
      ...[
        'in early May',
        'at least 16 years',
        'in recent months',
        'since the 1990s',
        'on 31 April 2018',
        'the third quarter',
        'before 1989',
      ],
    );
    const published = fc.constantFrom('2018-08-16', '2018-08', '2018', null);
    fc.assert(
      fc.property(fc.array(expressions, { minLength: 1 }), published, (said, day) => {
        const text = said.map(expression => `They met ${expression}.`).join(' ');
        checkSchema(exported(text, day).files[0]?.text ?? '');
      }),
    );
  });

  it('counts from the publication date that an undated article suggests, and says so', () => {
    const text = 'KABUL, Aug 16 (Reuters) - They met on Tuesday, as on May 3, 2019.';
    const article = parseArticle('a.txt', text);
    const header = headerOf('Talks', null);
    const { timexes } = datesOf(article, findInPassages(article), header);
    const { files, lost } = exportTimeml([{ id: 'a.txt', text, header, timexes }]);
    assert.deepEqual(lost, ['a.txt: it has no publication date, so its DCT is the day its dateline or text suggests, 2019-08-16.']);
    assert.match(
      files[0]?.text ?? '',
      /<DCT><TIMEX3 tid="t0" type="DATE" value="2019-08-16".*<TIMEX3 tid="t2"[^>]* value="2019-08-13"[^>]* anchorTimeID="t0">Tuesday/s,
    );
  });

  it('is well-formed and keeps the text, whatever it holds', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ' on Tuesday ',
        ' two weeks ago ',
        ']]>',
        '<a b="',
        '&amp;',
        '\r\n',
        '\r',
        '\t',
        '\u0085',
        '\ud83d\ude00',
        '\udc00',
        '\u0001',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.string({ unit: 'binary' }), (parts, title) => {
        const text = parts.join('');
        const contents = contentOf(exported(text, '2018-08-16', title, title).files[0]?.text ?? '');
        const shown = (raw: string) => raw.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        assert.equal(contents.get('TEXT') ?? '', shown(text));
        assert.equal(contents.get('TITLE') ?? '', shown(title));
        assert.equal(contents.get('DCT'), '2018-08-16');
      }),
    );
  });
});
