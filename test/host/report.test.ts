import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationItem, ExportSummary } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, execute, folder, open, pressmark } from './support';

const ARTICLE = 'articles/meridian/talks-stall.txt';

describe('A report', () => {
  before(async () => (await pressmark()).ready());
  after(async () => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder().uri, 'pressmark', 'export', 'report'), { recursive: true }));

  const bytesOf = (uri: string | undefined): Thenable<Uint8Array> => vscode.workspace.fs.readFile(vscode.Uri.parse(uri ?? ''));
  const textOf = async (uri: string | undefined): Promise<string> => new TextDecoder().decode(await bytesOf(uri));

  it('is written about a tag as a document with citations, and as a table', async () => {
    const { document } = await open(ARTICLE);
    const at = document.positionAt(document.getText().indexOf('Hamdok'));
    const range = new vscode.Range(at, at.translate(0, 'Hamdok'.length));
    const made = await execute<AnnotationItem>('pressmark.annotate', {
      uri: document.uri.toString(),
      range,
      tag: 'claim',
      note: 'Which *text*?',
    });
    const subject = { kind: 'tag', value: 'claim' };
    const page = await execute<ExportSummary>('pressmark.writeReport', {
      subject,
      format: 'html',
      around: 'sentence',
      style: 'chicago-notes',
    });
    const html = await textOf(page.written[0]);
    assert.match(html, /Abdalla <mark[^>]*>Hamdok<\/mark>/);
    assert.match(html, /“Ethiopia Stays Away from the Nile Talks,” <em>Meridian<\/em>, March 3, 2020/);
    assert.match(html, /Which <em>text<\/em>\?/);
    for (const format of ['docx', 'xlsx']) {
      const { written } = await execute<ExportSummary>('pressmark.writeReport', { subject, format, around: 'paragraph', style: 'apa' });
      assert.deepEqual([...(await bytesOf(written[0])).subarray(0, 2)], [0x50, 0x4b]);
    }
    await ask(methods.deleteAnnotation, { folder: folder().uri.toString(), id: made.id });
  });

  it('is written about a row of the Entities view', async () => {
    const row = { kind: 'entity', entity: 'sudan', folder: folder().uri.toString(), format: 'md', around: 'sentence', style: 'mla' };
    const { written } = await execute<ExportSummary>('pressmark.writeReport', row);
    assert.match(await textOf(written[0]), /^# Passages about Sudan$/m);
  });

  it('is beside exports of the articles, all or some, with cleaned text or as the files have it', async () => {
    const out = vscode.Uri.joinPath(folder().uri, 'pressmark', 'export', 'report');
    const all = await execute<ExportSummary>('pressmark.exportSelectedArticles', undefined, { format: 'quanteda', text: 'cleaned', out });
    assert.equal(all.written.length, 2);
    assert.match(await textOf(all.written[0]), /\r\narticles\/meridian\/talks-stall\.txt,/);
    const uri = vscode.Uri.joinPath(folder().uri, ARTICLE).toString();
    const one = await execute<ExportSummary>('pressmark.exportSelectedArticles', [uri], { format: 'articles-jsonl', text: 'source', out });
    const lines = (await textOf(one.written[0])).trimEnd().split('\n');
    assert.deepEqual(
      lines.map(line => (JSON.parse(line) as { id: string }).id),
      [ARTICLE],
    );
    const book = await execute<ExportSummary>('pressmark.exportSelectedArticles', [uri], { format: 'articles-xlsx', text: 'source', out });
    assert.deepEqual([...(await bytesOf(book.written[0])).subarray(0, 2)], [0x50, 0x4b]);
  });

  it('lists the articles for reference managers', async () => {
    const out = vscode.Uri.joinPath(folder().uri, 'pressmark', 'export', 'report');
    const { written } = await execute<ExportSummary>('pressmark.exportAnnotations', { format: 'csl-json', out });
    const items = JSON.parse(await textOf(written[0])) as { id: string; title: string }[];
    assert.equal(items.find(({ id }) => id === 'articles:meridian:talks-stall')?.title, 'Ethiopia stays away from the Nile talks');
  });
});
