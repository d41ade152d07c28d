import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { exportTimeml } from '../../../server/core/annotations/formats/timeml';
import { parseArticle } from '../../../server/core/article/parse';
import type { Header } from '../../../server/core/article/types';
import { datesOf } from '../../../server/core/corpus/analyse';
import { findInPassages } from '../../../server/core/timex/passages';
import { tag } from '../timex/check';

const headerOf = (title: string, published: string | null): Header => ({
  title: { value: title, source: 'headline' },
  ...(published === null ? {} : { published: { value: published, source: 'option' } }),
});

const exported = (text: string, published: string | null = '2018-08-16', title = 'Talks', id = 'dw/talks.txt') =>
  exportTimeml([{ id, text, header: headerOf(title, published), timexes: tag(text, published) }]);

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
  it('marks each expression where it stands', () => {
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
      'dw/talks.txt: it bears no publication date, so its DCT is empty.',
      'dw/talks.txt: 2 characters XML does not allow, written as U+FFFD.',
    ]));

  it('counts from the publication date that an undated article suggests, and says so', () => {
    const text = 'KABUL, Aug 16 (Reuters) - They met on Tuesday, as on May 3, 2019.';
    const article = parseArticle('a.txt', text);
    const header = headerOf('Talks', null);
    const { timexes } = datesOf(article, findInPassages(article), header);
    const { files, lost } = exportTimeml([{ id: 'a.txt', text, header, timexes }]);
    assert.deepEqual(lost, ['a.txt: it bears no publication date, so its DCT is what its dateline or text suggests, 2019-08-16.']);
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
