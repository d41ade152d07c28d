import assert from 'node:assert/strict';
import { besideArticles, besideMessages } from '../../server/beside';
import { formOfBytes, formOfName, formOfText } from '../../server/forms';
import { articleMatcher } from '../../server/selection';
import { defaultSettings } from '../../server/settings';

const FOLDER = 'file:///corpus';
const { files: SETTINGS } = defaultSettings;
const listed = (...paths: string[]) => paths.map(path => ({ uri: `${FOLDER}/${path}`, size: 1, mtime: 0 }));

describe('The form of a file', () => {
  it('is an article for plain text and Markdown, whatever the case of the ending', () => {
    const isArticle = articleMatcher(SETTINGS);
    for (const id of ['a.txt', 'A.TXT', 'deep/b.Text', 'c.md', 'd.MD', 'e.markdown', 'f.Markdown']) assert.ok(isArticle(id), id);
    for (const id of ['a.txt.bak', 'atxt', 'a.mdx', 'README.TXT', 'pressmark/a.TXT']) assert.ok(!isArticle(id), id);
  });

  it('is told by other endings, and by the first bytes of a file with any ending', () => {
    for (const [name, form] of [
      ['page.HTML', 'webPage'],
      ['notes.docx', 'document'],
      ['scan.Pdf', 'pdf'],
      ['letters.mbox', 'mail'],
      ['rows.tsv', 'table'],
      ['export.jsonl', 'data'],
      ['all.zip', 'archive'],
      ['article.txt', null],
      ['package.json', null],
      ['no-ending', null],
    ] as const)
      assert.equal(formOfName(name), form, name);
    const bytes = (text: string) => new TextEncoder().encode(text);
    assert.equal(formOfBytes(bytes('%PDF-1.7\n1 0 obj')), 'pdf');
    assert.equal(formOfBytes(bytes('PK\u0003\u0004....word/document.xml')), 'document');
    assert.equal(formOfBytes(bytes('PK\u0003\u0004....mimetypeapplication/epub+zip')), 'book');
    assert.equal(formOfBytes(bytes('PK\u0003\u0004....a.txt')), 'archive');
    assert.equal(formOfBytes(bytes('PK is what the crew called the harbour master.')), null);
    for (const [text, form] of [
      ['\ufeff\n<!-- saved -->\n<!DOCTYPE html><p>One</p>', 'webPage'],
      ['<?xml version="1.0"?>\n<html lang="en">', 'webPage'],
      ['{\\rtf1\\ansi One}', 'document'],
      ['<heading> of the column was misprinted.', null],
      ['A note on <html> and its uses.', null],
      ['{curly} brackets open this text.', null],
    ] as const)
      assert.equal(formOfText(text), form, text);
  });

  it('is named once for a folder, by kind, without what is hidden, excluded or written by Pressmark', () => {
    const files = listed(
      'a.txt',
      'web/one.html',
      'web/two.htm',
      'rows.csv',
      '.hidden/x.pdf',
      'node_modules/p/readme.html',
      'out/a.txt.edits.json',
      'brat/pressmark-export.json',
      'brat/a.json',
    );
    const links = [
      { uri: `${FOLDER}/annex.txt`, isFolder: false },
      { uri: `${FOLDER}/tool`, isFolder: false },
    ];
    assert.deepEqual(besideMessages(besideArticles(FOLDER, { files, links }, SETTINGS)), [
      '2 web pages (such as one.html) and 1 table (rows.csv) are not read, because Pressmark reads only plain text and Markdown. Bring them in with "Pressmark: Import Articles…" or "pressmark import", or convert them to plain text.',
      '1 symbolic link (annex.txt) is not followed. To have it read, copy what it leads to into the folder.',
    ]);
    assert.deepEqual(besideMessages(besideArticles(FOLDER, { files: listed('a.txt'), links: [] }, SETTINGS)), []);
  });
});
