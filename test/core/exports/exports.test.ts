import assert from 'node:assert/strict';
import type { ExportedFile } from '../../../server/core/annotations/formats/exchange';
import { parseArticle } from '../../../server/core/article/parse';
import { Corpus } from '../../../server/core/corpus/corpus';
import { factsOf } from '../../../server/core/exports/facts';
import { ARTICLE_WRITERS } from '../../../server/core/exports/formats';
import { paragraphsOf, withoutFrontMatter } from '../../../server/core/exports/paragraphs';
import { tokenised } from '../../../server/core/exports/tokens';
import type { ArticleToExport } from '../../../server/core/exports/types';

const HARBOUR = `---
title: Ferry halts at "Old" quay
date: 2021-03-04
outlet: The Tidewater Post
author: Mira Olsen
section: Local <news>
keywords: [ferries, harbour]
source: export.txt, line 12
---

The ferry didn't leave on Monday. Its engine, a 1.5-litre one, had failed.

=A crew of 12 waited & waited.
`;

function articleOf(id: string, source: string): ArticleToExport {
  const corpus = new Corpus();
  corpus.apply([{ kind: 'article', id, text: source }]);
  const record = corpus.get(id);
  assert.ok(record);
  const paragraphs = paragraphsOf(parseArticle(id, source));
  const text = paragraphs.map(each => each.text).join('\n\n');
  return {
    article: id,
    key: id.replace('/', ':').replace('.txt', ''),
    facts: factsOf(record.article, record.header, ['Oslo', 'NATO'], 24),
    paragraphs,
    text,
  };
}

function written(format: keyof typeof ARTICLE_WRITERS, ...articles: readonly ArticleToExport[]): ReadonlyMap<string, string> {
  const writer = ARTICLE_WRITERS[format]();
  for (const article of articles) writer.add(article);
  const textOf = (file: ExportedFile): string => ('text' in file ? file.text : Buffer.from(file.bytes).toString('utf8'));
  return new Map(writer.files().map(file => [file.path, textOf(file)]));
}

describe('Exports of articles', () => {
  const harbour = articleOf('local/harbour.txt', HARBOUR);

  it('have what the front matter says as facts, and no front matter in the text', () => {
    assert.deepEqual(harbour.facts, {
      title: 'Ferry halts at "Old" quay',
      date: '2021-03-04',
      year: '2021',
      month: '03',
      outlet: 'The Tidewater Post',
      author: 'Mira Olsen',
      url: '',
      language: 'en',
      section: 'Local <news>',
      page: '',
      edition: '',
      dateline: '',
      keywords: 'ferries, harbour',
      source: 'export.txt, line 12',
      names: 'Oslo; NATO',
      words: '24',
    });
    assert.doesNotMatch(harbour.text, /title|---/);
    assert.match(withoutFrontMatter('a.txt', HARBOUR), /^The ferry didn't leave/);
  });

  it('are a table for spreadsheets in which no cell is a formula', () => {
    const [csv = ''] = written('articles-csv', harbour).values();
    assert.match(csv, /^\ufeffarticle,title,date,year,/);
    assert.match(csv, /"Ferry halts at ""Old"" quay",2021-03-04,2021,03/);
    const formula = { ...harbour, text: '=1+1' };
    assert.match(written('articles-csv', formula).get('articles.csv') ?? '', /,'=1\+1\r\n$/);
  });

  it('are documents with variables for quanteda, to the letter', () => {
    const files = written('quanteda', { ...harbour, text: '=1+1' });
    assert.match(files.get('documents.csv') ?? '', /^doc_id,text,title,/);
    assert.match(files.get('documents.csv') ?? '', /\r\nlocal\/harbour\.txt,=1\+1,/);
    const [line = ''] = (files.get('documents.jsonl') ?? '').split('\n');
    assert.deepEqual(JSON.parse(line), { doc_id: 'local/harbour.txt', text: '=1+1', ...harbour.facts });
  });

  it('are JSON Lines with the kinds of paragraphs, without what is not known', () => {
    const [line = ''] = (written('articles-jsonl', harbour).get('articles.jsonl') ?? '').split('\n');
    const { id, paragraphs, ...facts } = JSON.parse(line) as Record<string, unknown>;
    assert.equal(id, 'local/harbour.txt');
    assert.deepEqual(paragraphs, harbour.paragraphs);
    assert.equal('url' in facts, false);
  });

  it('are plain texts with a table of what is known about each, no two under one name', () => {
    const files = written('antconc', harbour, { ...harbour, article: 'Local/harbour' });
    assert.deepEqual([...files.keys()], ['texts/local/harbour.txt', 'texts/Local/harbour-2.txt', 'metadata.tsv']);
    assert.equal(files.get('texts/local/harbour.txt'), `${harbour.text}\n`);
    assert.match(files.get('metadata.tsv') ?? '', /^filename\ttitle\t.*\nlocal\/harbour\.txt\tFerry halts at "Old" quay\t/);
  });

  it('are sentences and tokens in CoNLL-U, from which each text can be put together again', () => {
    const conllu = written('conllu', harbour).get('articles.conllu') ?? '';
    assert.match(conllu, /^# newdoc id = local:harbour\n# title = Ferry halts/);
    const sentences = conllu.trimEnd().split('\n\n');
    for (const sentence of sentences) {
      const lines = sentence.split('\n');
      const text = lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length);
      const rows = lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'));
      assert.deepEqual(new Set(rows.map(({ length }) => length)), new Set([10]));
      assert.equal(
        rows
          .map(row => `${row[1]}${row[9] === 'SpaceAfter=No' ? '' : ' '}`)
          .join('')
          .trimEnd(),
        text,
      );
      assert.deepEqual(
        rows.map(([id]) => Number(id)),
        rows.map((_, index) => index + 1),
      );
    }
  });

  it('are vertical text with structures, and their declaration', () => {
    const files = written('sketch-engine', harbour);
    const vertical = files.get('articles.vert') ?? '';
    assert.match(vertical, /^<doc id="local\/harbour.txt" title="Ferry halts at &quot;Old&quot; quay" date="2021-03-04"/);
    assert.match(vertical, /section="Local &lt;news&gt;"/);
    assert.match(vertical, /\n&amp;\nwaited\n<g\/>\n\.\n<\/s>\n<\/p>\n<\/doc>\n$/);
    assert.match(files.get('articles.config') ?? '', /STRUCTURE doc \{\n {2}ATTRIBUTE id\n {2}ATTRIBUTE title\n/);
  });

  it('are TEI with a division for each heading', () => {
    const paragraphs = [
      { kind: 'headline', text: 'A & B' },
      { kind: 'byline', text: 'By M. O.' },
      { kind: 'body', text: 'One.' },
      { kind: 'heading', text: 'Then' },
    ] as const;
    const tei = written('articles-tei', { ...harbour, paragraphs }).get('local/harbour.txt.xml') ?? '';
    assert.match(tei, /<bibl><title level="a">.*<title level="j">The Tidewater Post<\/title><date when="2021-03-04">/);
    assert.match(tei, /<term>ferries<\/term><term>harbour<\/term>/);
    assert.ok(
      tei.includes(
        '<div><head type="headline">A &amp; B</head><ab type="byline">By M. O.</ab><p>One.</p></div><div><head type="heading">Then</head><p/></div>',
      ),
    );
  });

  it('have words of scripts without spaces one by one', () => {
    const [sentence] = tokenised('我們今天去海邊。');
    assert.ok((sentence?.tokens.length ?? 0) > 3);
    assert.equal(sentence?.tokens.map(({ text }) => text).join(''), '我們今天去海邊。');
  });
});
