import assert from 'node:assert/strict';
import { factsOf, readAs } from '../../support/importing';

const LEAD = 'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners of the three lines had broken down.';
const MORE =
  'Harbour master Ivo Marten said that three sailings had been cancelled, and that buses took the passengers to the northern pier.';
const LAST =
  'The union wants shorter shifts on the night boats; the owners offered a bonus instead, which the crews refused on Wednesday evening.';
const PARAGRAPHS = [LEAD, MORE, LAST];
const body = PARAGRAPHS.map(each => `<p>${each}</p>`).join('\n');
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const foot = '<aside><h3>Most read</h3><ul><li><a href="/1">Kelp harvest doubles</a></li></ul></aside><footer>All rights reserved</footer>';
const page = (head: string, content: string, html = '<html lang="en">') =>
  `<!DOCTYPE html>\n${html}<head>${head}</head><body>${menu}<article>${content}</article>${foot}</body></html>`;

describe('A web page', () => {
  it('gives its main text, and the facts of its JSON-LD', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Ledger online' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry crews &amp; owners',
          datePublished: '2021-03-04T23:15:00-05:00',
          author: [{ '@type': 'Person', name: 'Lena Quist' }, { name: 'Ivo Marten' }],
          publisher: { name: 'The Harbour Ledger' },
          mainEntityOfPage: { '@id': 'https://ledger.example/ferry' },
          inLanguage: 'en_GB',
          articleSection: ['City'],
          keywords: 'ferries, strikes',
          identifier: 'hl-17',
        },
      ],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script><script>document.write("<p>no</p>")</script>`;
    const { documents, warnings } = await readAs('html', page(script, `<h1>Ferry crews &amp; owners</h1>${body}`));
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews & owners',
      date: '2021-03-04',
      author: 'Lena Quist; Ivo Marten',
      outlet: 'The Harbour Ledger',
      url: 'https://ledger.example/ferry',
      language: 'en-GB',
      section: 'City',
      keywords: ['ferries', 'strikes'],
      id: 'hl-17',
    });
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
    assert.equal(documents[0]?.isMarkdown, undefined);
  });

  it('gives the facts of Open Graph', async () => {
    const head = `<meta property="og:title" content="Crews walk out"><meta property="og:site_name" content="Ledger"><meta property="article:published_time" content="2021-03-04T06:15:00Z"><meta name="author" content="Lena Quist"><meta property="article:section" content="City"><meta property="article:tag" content="ferries"><meta property="article:tag" content="strikes"><link rel="canonical" href="https://ledger.example/a">`;
    const { documents } = await readAs('html', page(head, body, '<html lang="en-AU">'));
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Crews walk out',
      date: '2021-03-04',
      outlet: 'Ledger',
      author: 'Lena Quist',
      url: 'https://ledger.example/a',
      language: 'en-AU',
      section: 'City',
      keywords: ['ferries', 'strikes'],
    });
  });

  it('gives the facts of citation tags', async () => {
    const head = `<meta name="citation_title" content="On ferries"><meta name="citation_author" content="Quist, Lena"><meta name="citation_author" content="Marten, Ivo"><meta name="citation_publication_date" content="2021/03/04"><meta name="citation_journal_title" content="Harbour Studies"><meta name="citation_doi" content="10.9999/hs.4"><meta name="citation_firstpage" content="11"><meta name="citation_lastpage" content="19">`;
    const { documents } = await readAs('html', page(head, body));
    assert.deepEqual(factsOf(documents[0]), {
      title: 'On ferries',
      date: '2021-03-04',
      outlet: 'Harbour Studies',
      author: 'Quist, Lena; Marten, Ivo',
      language: 'en',
      id: '10.9999/hs.4',
      page: '11–19',
    });
  });

  it('gives the facts of its elements where it has no others', async () => {
    const head = '<title>Ferry crews walk out again | The Ledger</title>';
    const { documents } = await readAs('html', page(head, `<time datetime="2021-03-04">Thursday</time>${body}`));
    assert.equal(documents[0]?.facts.title, 'Ferry crews walk out again');
    assert.equal(documents[0]?.facts.date, '2021-03-04');
  });

  it('with headings, lists and quotations is Markdown', async () => {
    const content = `<p>${LEAD}</p><h2>What *they* want</h2><ol><li>Shorter shifts</li><li>Better pay<ul><li>At night</li></ul></li></ol><p>${MORE}</p><blockquote><p>${LAST}</p></blockquote><table><tr><th>Line</th><th>Boats</th></tr><tr><td>North</td><td>4</td></tr></table>`;
    const { documents } = await readAs('html', page('', content));
    assert.equal(documents[0]?.isMarkdown, true);
    assert.deepEqual(documents[0]?.paragraphs, [
      LEAD,
      '## What \\*they\\* want',
      '1. Shorter shifts\n2. Better pay\n   - At night',
      MORE,
      `> ${LAST}`,
      'Line | Boats',
      'North | 4',
    ]);
  });

  it('drops links, or keeps them', async () => {
    const content = `<p>The <a href="https://x.example/a_(b)">harbour office</a> and the <a href="javascript:alert(1)">owners</a> have not answered.</p>${body}`;
    const plain = await readAs('html', page('', content));
    assert.equal(plain.documents[0]?.paragraphs[0], 'The harbour office and the owners have not answered.');
    const kept = await readAs('html', page('', content), { links: true });
    assert.equal(kept.documents[0]?.paragraphs[0], 'The [harbour office](https://x.example/a_%28b%29) and the owners have not answered.');
  });

  it('is read in the encoding that it declares', async () => {
    const cyrillic =
      'Экипажи паромов прекратили работу в четверг, после того как переговоры с владельцами трёх линий ни к чему не привели.';
    const bytes = Uint8Array.from(page('<meta charset="windows-1251"><title>Паромы</title>', `<p>${cyrillic}</p>`.repeat(3)), letter => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code === 0x451 ? 0xb8 : code;
    });
    const { documents } = await readAs('html', bytes);
    assert.equal(documents[0]?.facts.title, 'Паромы');
    assert.equal(documents[0]?.paragraphs[0], cyrillic);
  });

  it('of SingleFile gives its address', async () => {
    const comment = '<!--\n Page saved with SingleFile \n url: https://ledger.example/ferry \n saved date: Fri Mar 05 2021\n-->';
    const picture = `<img src="data:image/png;base64,${'A'.repeat(100_000)}">`;
    const html = page('', `${picture}${body}`).replace('<!DOCTYPE html>\n<html lang="en">', `<!DOCTYPE html> <html lang="en">${comment}`);
    const { documents } = await readAs('html', html);
    assert.equal(documents[0]?.facts.url, 'https://ledger.example/ferry');
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
  });

  it('that shows only a teaser gives the text of its data', async () => {
    const script = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Crews', articleBody: PARAGRAPHS.join('\n\n') })}</script>`;
    const { documents, warnings } = await readAs('html', page(script, `<p>${LEAD}</p>`));
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
    assert.match(warnings[0] ?? '', /search engines/);
  });

  it('that is broken keeps its sentences', async () => {
    const { documents } = await readAs('html', `<html><body><div><p>${LEAD}<p>${MORE}<div><b>${LAST}</div><script>if (a < b`);
    assert.deepEqual(documents[0]?.paragraphs, PARAGRAPHS);
  });

  it('with too many elements inside one another is read by its lines, in a short time', async () => {
    const { documents, warnings } = await readAs('html', `<html><body>${'<div>'.repeat(200_000)}<p>${LEAD}</p>`);
    assert.deepEqual(documents[0]?.paragraphs, [LEAD]);
    assert.match(warnings[0] ?? '', /too many elements/);
  });
});
