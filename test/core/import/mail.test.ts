import assert from 'node:assert/strict';
import { mailsIn } from '../../../server/imports/mail/mailbox';
import { factsOf, readAs } from '../../support/importing';

const LEAD = 'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners of the three lines had broken down.';
const MORE =
  'Harbour master Ivo Marten said that three sailings had been cancelled, and that buses took the passengers to the northern pier.';
const HEAD =
  'From: Lena Quist <lena@ledger.example>\r\nTo: desk@ledger.example\r\nDate: Thu, 4 Mar 2021 23:22:00 -0500\r\nSubject: Ferry crews walk out\r\nMessage-ID: <17@ledger.example>\r\n';
const WRAPPED =
  'Ferry crews in Port Almeda stopped work on Thursday after talks with\r\nthe owners of the three lines had broken down.\r\n\r\n> Is it true?\r\n> Who says so?\r\n\r\nHarbour master Ivo Marten said that three sailings had been cancelled,\r\nand that buses took the passengers to the northern pier.\r\n\r\n-- \r\nLena Quist\r\n';
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

describe('A mail', () => {
  it('gives its text, whose lines are joined, and its headers', async () => {
    const { documents, warnings } = await readAs('eml', `${HEAD}\r\n${WRAPPED}`);
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      author: 'Lena Quist',
      id: '17@ledger.example',
      other: { to: 'desk@ledger.example' },
    });
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, '> Is it true?\n> Who says so?', MORE, '--\nLena Quist']);
  });

  it('has its text in any encoding, and its subject, too', async () => {
    const head =
      'From: =?UTF-8?B?WsO8cmljaA==?= <z@ledger.example>\r\nSubject: =?iso-8859-1?Q?F=E4hren_im_Streik?=\r\nDate: 4 Mar 2021 10:00 +0100\r\nMIME-Version: 1.0\r\n';
    const quoted = await readAs(
      'eml',
      `${head}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDie F=E4hren =96 alle drei =\r\nLinien =96 stehen.\r\n`,
    );
    assert.deepEqual([quoted.documents[0]?.facts.author, quoted.documents[0]?.facts.title], ['Zürich', 'Fähren im Streik']);
    assert.deepEqual(quoted.documents[0]?.paragraphs, ['Die Fähren – alle drei Linien – stehen.']);
    const packed = await readAs(
      'eml',
      `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('Паром стоит.')}\r\n`,
    );
    assert.deepEqual(packed.documents[0]?.paragraphs, ['Паром стоит.']);
  });

  it('that is a newsletter in HTML is read as a page', async () => {
    const html = `<html><body><table><tr><td><h2>Harbour news</h2><p>${LEAD}</p><p>${MORE}</p></td></tr></table></body></html>`;
    const head = `${HEAD}List-Id: "The Harbour Letter" <letter.ledger.example>\r\nMIME-Version: 1.0\r\n`;
    const { documents } = await readAs('eml', `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`);
    assert.equal(documents[0]?.facts.outlet, 'The Harbour Letter');
    assert.equal(documents[0]?.facts.title, 'Ferry crews walk out');
    assert.deepEqual(documents[0]?.paragraphs, ['## Harbour news', LEAD, MORE]);
  });

  it('has its plain text where there is one, and names what is attached', async () => {
    const part = (type: string, content: string, more = '') => `--b1\r\nContent-Type: ${type}\r\n${more}\r\n${content}\r\n`;
    const text = `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n${part('text/plain; charset=utf-8', LEAD)}${part('application/pdf; name="talks.pdf"', 'JVBERi0=', 'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="talks.pdf"\r\n')}--b1--\r\n`;
    const { documents, warnings } = await readAs('eml', text);
    assert.deepEqual(documents[0]?.paragraphs, [LEAD]);
    assert.deepEqual(warnings, [
      ': Files that are attached were not imported: talks.pdf. If they have articles, save them and import them by themselves.',
    ]);
  });

  it('has the articles of the files that are attached, with what the mail says about them', async () => {
    const html = `<html><head><title>Crews return</title></head><body><article><p>${LEAD}</p><p>${MORE}</p></article></body></html>`;
    const part = (type: string, name: string, content: string) =>
      `--b1\r\nContent-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64(content)}\r\n`;
    const text = `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nSee the files.\r\n${part('text/html', 'page.html', html)}${part('text/plain', 'note.txt', MORE)}${part('image/png', 'pier.png', 'x')}--b1--\r\n`;
    const { documents, warnings } = await readAs('eml', text);
    assert.deepEqual(
      documents.map(({ facts, paragraphs }) => [facts.title, facts.other?.['attached'], paragraphs]),
      [
        [documents[0]?.facts.title, undefined, ['See the files.']],
        ['Crews return', 'page.html', [LEAD, MORE]],
        ['note', 'note.txt', [MORE]],
      ],
    );
    assert.ok(documents.every(({ facts }) => facts.date === documents[0]?.facts.date));
    assert.match(warnings.join(), /not imported: pier\.png\./);
  });

  it('of Usenet has its group', async () => {
    const { documents } = await readAs(
      'eml',
      `Path: news.example!not-for-mail\nFrom: quist@ledger.example (Lena Quist)\nNewsgroups: almeda.ferries,almeda.talk\nSubject: Crews\nDate: 4 Mar 1991 10:22:00 GMT\nMessage-ID: <9@news.example>\nOrganization: The Ledger\n\n${LEAD}\n`,
    );
    assert.equal(documents[0]?.facts.outlet, 'almeda.ferries');
    assert.equal(documents[0]?.facts.date, '1991-03-04');
    assert.equal(documents[0]?.facts.author, 'Lena Quist');
    assert.deepEqual(documents[0]?.facts.other, { newsgroups: 'almeda.ferries,almeda.talk', organization: 'The Ledger' });
  });

  it('that is broken off keeps its text', async () => {
    const { documents } = await readAs(
      'eml',
      `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\n${LEAD}`,
    );
    assert.deepEqual(documents[0]?.paragraphs, [LEAD]);
  });
});

describe('A mailbox', () => {
  const mail = (nth: number, body: string) =>
    `From lena@ledger.example Thu Mar  4 10:22:00 2021\nFrom: Lena Quist <lena@ledger.example>\nDate: Thu, ${nth} Mar 2021 10:22:00 +0000\nSubject: Report ${nth}\nMessage-ID: <${nth}@ledger.example>\n\n${body}\n\n`;

  it('gives each of its mails, with its number', async () => {
    const { documents, warnings } = await readAs(
      'mbox',
      mail(1, LEAD) + mail(2, `>From the harbour they went.\n\nFrom here it is not far.\n\n${MORE}`) + mail(3, LEAD),
    );
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      documents.map(({ place, facts, paragraphs }) => [place.record, facts.title, facts.date, paragraphs]),
      [
        [1, 'Report 1', '2021-03-01', [LEAD]],
        [2, 'Report 2', '2021-03-02', ['From the harbour they went.', 'From here it is not far.', MORE]],
        [3, 'Report 3', '2021-03-03', [LEAD]],
      ],
    );
  });

  it('is the same however it comes in pieces', async () => {
    const bytes = new TextEncoder().encode(Array.from({ length: 20 }, (_, nth) => mail(nth + 1, `${LEAD}\r\n\r\n>From ${nth}`)).join(''));
    const read = async (size: number) => {
      async function* pieces() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const mails: string[] = [];
      for await (const each of mailsIn(pieces())) mails.push(new TextDecoder().decode(each.bytes ?? new Uint8Array()));
      return mails;
    };
    const whole = await read(bytes.length);
    assert.equal(whole.length, 20);
    for (const size of [1, 7, 64, 1000]) assert.deepEqual(await read(size), whole);
  });

  it('passes over a mail that is too large, and keeps little of it', async () => {
    async function* pieces() {
      yield new TextEncoder().encode(mail(1, LEAD));
      yield new TextEncoder().encode('From x@y.example Thu Mar  4 10:22:00 2021\nFrom: x\n\n');
      const piece = new TextEncoder().encode('QUJD'.repeat(19).concat('\n').repeat(10_000));
      for (let nth = 0; nth < 100; nth++) yield piece;
      yield new TextEncoder().encode(`\n${mail(3, LEAD)}`);
    }
    const sizes: (number | null)[] = [];
    for await (const { bytes } of mailsIn(pieces())) sizes.push(bytes === null ? null : 1);
    assert.deepEqual(sizes, [1, null, 1]);
  });
});

describe('A page in MHTML', () => {
  it('gives its main text, its facts and its address', async () => {
    const html = `<html lang=3D"en"><head><title>Crews walk out of the harbour</title></head><body><nav><a href=3D"/">Home</a></nav><article><time datetime=3D"2021-03-04"></time><p>${LEAD}</p><p>${MORE} =E2=80=93 So he said.</p></article></body></html>`;
    const text = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ledger.example/crews\r\nSubject: =?utf-8?Q?Crews_walk_out?=\r\nDate: Fri, 5 Mar 2021 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Boundary--x----"\r\n\r\n\r\n------Boundary--x----\r\nContent-Type: text/html\r\nContent-ID: <frame@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://ledger.example/crews\r\n\r\n${html}\r\n------Boundary--x----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: cid:frame-2@mhtml.blink\r\n\r\n<p>An advertisement in a frame</p>\r\n------Boundary--x------\r\n`;
    const { documents } = await readAs('mhtml', text);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Crews walk out of the harbour',
      date: '2021-03-04',
      language: 'en',
      url: 'https://ledger.example/crews',
    });
    assert.deepEqual(documents[0]?.paragraphs, [LEAD, `${MORE} – So he said.`]);
  });

  it('without a page is named', async () => {
    const { documents, warnings } = await readAs(
      'mhtml',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n',
    );
    assert.deepEqual(documents, []);
    assert.match(warnings[0] ?? '', /no page/);
  });
});
