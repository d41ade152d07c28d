import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { importInto, readAs } from '../../support/importing';
import { memoryFiles } from '../../support/memoryFiles';
import { captureBytes } from '../../support/webCaptures';

const LEAD = 'The lock at Veldenmouth stays shut until Friday, the water board said on Thursday after a long meeting.';
const MORE = 'Barges wait in two rows, and their crews play cards until somebody opens the gate again on Friday morning.';
const LAST = 'The board meets again next week, when the engineers are expected to say what has to be done about the gate.';
const pageOf = (title: string, text = LEAD) =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p><p>${MORE}</p><p>${LAST}</p></article></body></html>`;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap(part => [...part]));
}

const INFO = captureBytes({ type: 'warcinfo', content: 'application/warc-fields', body: 'software: own\r\n' });

/** What an import of one archive writes, by file. */
async function written(name: string, archive: Uint8Array) {
  const files = memoryFiles({});
  const said: string[] = [];
  const outcome = await importInto(
    files,
    { [name]: archive },
    {},
    { message: (warning: { readonly message: string }) => void said.push(warning.message) },
  );
  return { files, said, outcome };
}

describe('Web archives', () => {
  it('are an article for each page, with its address and the day of its capture', async () => {
    const archive = joined([
      INFO,
      captureBytes({ body: pageOf('Lock stays shut') }),
      captureBytes({ url: 'https://courier.example/kelp', body: pageOf('Kelp returns', `Kelp. ${LEAD}`) }),
    ]);
    const { files, said } = await written('a.warc', archive);
    assert.deepEqual(
      said.filter(message => !/date/.test(message)),
      [],
    );
    const text = files.text('file:///p/articles/undated-lock-stays-shut.txt') ?? '';
    assert.match(text, /^title: Lock stays shut$/m);
    assert.match(text, /^url: https:\/\/courier\.example\/lock$/m);
    assert.match(text, /^ {2}captured: 2021-03-04$/m);
    assert.ok(text.includes(LEAD) && text.includes(MORE));
    assert.ok((files.text('file:///p/articles/undated-kelp-returns.txt') ?? '').includes('/kelp'));
  });

  it('are read where each record is packed', async () => {
    const archive = joined(
      [INFO, captureBytes({ body: pageOf('Lock stays shut') }), captureBytes({ body: pageOf('Kelp returns') })].map(each => gzipSync(each)),
    );
    const { documents } = await readAs('warc', archive);
    assert.equal(documents.length, 2);
    assert.deepEqual(
      documents.map(({ place }) => place.record),
      [2, 3],
    );
  });

  it('leave out pictures, redirects, errors and requests, and say how many', async () => {
    const archive = joined([
      INFO,
      captureBytes({ type: 'request', content: 'application/http; msgtype=request', body: 'GET / HTTP/1.1\r\n\r\n' }),
      captureBytes({ body: pageOf('Lock stays shut') }),
      captureBytes({ url: 'https://courier.example/a.png', content: 'image/png', body: new Uint8Array([1, 2, 3]) }),
      captureBytes({ url: 'https://courier.example/robots.txt', content: 'text/plain', body: 'User-agent: *' }),
      captureBytes({ status: '301 Moved', body: '' }),
      captureBytes({ status: '404 Not Found', body: pageOf('Not found') }),
    ]);
    const { documents, warnings } = await readAs('warc', archive);
    assert.equal(documents.length, 1);
    assert.deepEqual(warnings, [
      ': Not read: 2 pages with another status than 200, such as a redirect or error.',
      ': Not read: 2 records that are not pages, such as a picture or script.',
    ]);
  });

  it('have pages that the server packed, and none that is larger than any page', async () => {
    const packed = (body: Uint8Array, encoding = 'gzip') => {
      const line = `Content-Encoding: ${encoding}\r\n`;
      const plain = Buffer.from(captureBytes({ body })).toString('latin1');
      const withLine = plain.replace('Content-Type: text/html', `${line}Content-Type: text/html`);
      return Buffer.from(
        withLine.replace(/Content-Length: (\d+)/, (_, length) => `Content-Length: ${Number(length) + line.length}`),
        'latin1',
      );
    };
    const { documents } = await readAs('warc', packed(gzipSync(strToU8(pageOf('Lock stays shut')))));
    assert.equal(documents[0]?.facts.title, 'Lock stays shut');
    const bomb = await readAs('warc', packed(gzipSync(new Uint8Array(30 * 1024 * 1024))));
    assert.match(bomb.warnings[0] ?? '', /the page is larger than 20 MB/);
    const brotli = await readAs('warc', packed(new Uint8Array(brotliCompressSync(strToU8(pageOf('Lock stays shut')))), 'br'));
    assert.equal(brotli.documents[0]?.facts.title, 'Lock stays shut');
    const another = await readAs('warc', packed(new Uint8Array(brotliCompressSync(new Uint8Array(30 * 1024 * 1024))), 'br'));
    assert.match(another.warnings[0] ?? '', /the page is larger than 20 MB/);
    const plain = await readAs('warc', packed(strToU8(pageOf('Lock stays shut')), 'br'));
    assert.equal(plain.documents[0]?.facts.title, 'Lock stays shut');
  });

  it('have pages in the encoding that the server names', async () => {
    const body = Uint8Array.from(pageOf('Schleuse bleibt zu', `Die Schiffe m\u00fcssen warten. ${LEAD}`), character =>
      character.charCodeAt(0),
    );
    const { documents } = await readAs('warc', captureBytes({ content: 'text/html; charset=ISO-8859-1', body }));
    assert.ok(documents[0]?.paragraphs.some(paragraph => paragraph.startsWith('Die Schiffe müssen warten.')));
  });

  it('have plain texts and saved resources, too', async () => {
    const archive = joined([
      captureBytes({ url: 'https://courier.example/a.txt', content: 'text/plain', body: `${LEAD}\n\n${MORE}\n` }),
      captureBytes({ type: 'resource', content: 'text/html', body: pageOf('Kelp returns') }),
    ]);
    const { documents } = await readAs('warc', archive);
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, MORE]);
    assert.equal(documents[1]?.facts.title, 'Kelp returns');
  });

  it('that are cut off keep the pages before', async () => {
    const archive = joined(
      [captureBytes({ body: pageOf('Lock stays shut') }), captureBytes({ body: pageOf('Kelp returns') })].map(each => gzipSync(each)),
    );
    const { documents } = await readAs('warc', archive.subarray(0, archive.length - 300));
    assert.equal(documents[0]?.facts.title, 'Lock stays shut');
  });

  it('that end in a picture, or have a head without end, name what is missing', async () => {
    const picture = captureBytes({ url: 'https://courier.example/a.png', content: 'image/png', body: new Uint8Array(900) });
    const cut = joined([captureBytes({ body: pageOf('Lock stays shut') }), picture]);
    const first = await readAs('warc', cut.subarray(0, cut.length - 300));
    assert.equal(first.documents.length, 1);
    assert.match(first.warnings[0] ?? '', /^2: https:\/\/courier\.example\/a\.png: the end is missing/);
    const request = captureBytes({ type: 'request', content: 'application/http; msgtype=request', body: 'GET / HTTP/1.1' });
    const endless = joined([
      INFO,
      request,
      captureBytes({ body: pageOf('Lock stays shut') }),
      captureBytes({ body: pageOf('Kelp returns') }),
    ]);
    const second = await readAs('warc', endless);
    assert.deepEqual(
      second.documents.map(({ facts }) => facts.title),
      ['Kelp returns'],
    );
    assert.match(second.warnings[0] ?? '', /^2: The head of this record has no end/);
  });

  it('are read out of a WACZ file, all of them', async () => {
    const packed = (title: string) => gzipSync(joined([INFO, captureBytes({ body: pageOf(title) })]));
    const wacz = zipSync({
      'archive/a.warc.gz': [packed('Lock stays shut'), { level: 0 }],
      'archive/b.warc.gz': [packed('Kelp returns'), { level: 6 }],
      'indexes/index.cdx': strToU8('none'),
      'pages/pages.jsonl': strToU8('{}\n'),
      'datapackage.json': strToU8('{}'),
    });
    const { documents, warnings } = await readAs('wacz', wacz);
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      documents.map(({ facts }) => facts.title),
      ['Lock stays shut', 'Kelp returns'],
    );
  });

  it('without an archive inside say so, and so does a broken zip file', async () => {
    const empty = await readAs('wacz', zipSync({ 'datapackage.json': strToU8('{}') }));
    assert.deepEqual(empty.warnings, [': There is no archive (WARC) in this file.']);
    const whole = zipSync({ 'archive/a.warc': captureBytes({ body: pageOf('Lock stays shut') }), 'datapackage.json': strToU8('{}') });
    const broken = await readAs('wacz', whole.subarray(0, 200));
    assert.deepEqual(broken.documents, []);
  });
});
