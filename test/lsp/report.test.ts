import assert from 'node:assert/strict';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver/node';
import type { ExportSummary, ReportParams } from '../../server/protocol';
import { methods } from '../../server/protocol';
import type { Asking, ReportWriter } from '../../server/report/reportWriter';
import { endServers, FOLDER, harness, until, uriOf } from '../support/lspHarness';

const CORPUS = `
== pressmark/entities.yaml
entities:
  - {id: amal-deng, type: person, name: Amal Deng}
== pressmark/codebook.yaml
tags:
  - {name: Charge, color: '#d55e00'}
== pressmark/articles.yaml
articles:
  a.txt: {date: 2018-03-05, title: Looms of London, outlet: Zephyr Daily, author: Jane Doe}
== a.txt
The court heard that Amal Deng [denied the charge]{it} on Monday. Nobody else denied it.
`;

describe('a report', () => {
  afterEach(endServers);

  async function annotated(reports?: ReportWriter) {
    const server = await harness(CORPUS, reports === undefined ? {} : { reports });
    const range = { start: { line: 0, character: 31 }, end: { line: 0, character: 48 } };
    await server.request(methods.annotate, { uri: uriOf('a.txt'), range, tag: 'Charge', note: 'See *her* notes' });
    const write = async (params: Partial<ReportParams>): Promise<ExportSummary> =>
      server.request<ExportSummary>(methods.report, { folder: FOLDER, format: 'md', ...params });
    const textOf = (uri: string | undefined): string => new TextDecoder().decode(server.files.contents.get(uri ?? ''));
    return { server, write, textOf };
  }

  it('is written with context, notes and citations, in every form', async () => {
    const { server, write, textOf } = await annotated();
    const markdown = await write({ subject: { kind: 'tag', value: 'Charge' } });
    assert.deepEqual(markdown, { written: [uriOf('pressmark/export/report/tag-Charge.md')], lost: [] });
    assert.match(textOf(markdown.written[0]), /^> The court heard that Amal Deng \*\*denied the charge\*\* on Monday\.$/m);
    assert.match(textOf(markdown.written[0]), /^\(Doe 2018\) · `a\.txt`$/m);
    assert.match(textOf(markdown.written[0]), /^ {2}See \*her\* notes$/m);
    for (const format of ['html', 'docx', 'csv', 'xlsx'] as const) {
      const { written, lost } = await write({ format, around: 'paragraph', style: 'mla' });
      assert.deepEqual([written, lost], [[uriOf(`pressmark/export/report/annotations.${format}`)], []]);
      assert.ok((server.files.contents.get(written[0] ?? '')?.length ?? 0) > 100);
    }
  });

  it('may be about an entity or a query, and in a style of the folder', async () => {
    const { server, write, textOf } = await annotated();
    server.files.contents.set(
      uriOf('pressmark/mine.csl'),
      new TextEncoder().encode(
        '<style class="in-text" version="1.0"><info/><citation><layout><text variable="container-title" prefix="In: "/></layout></citation></style>',
      ),
    );
    const entity = await write({ subject: { kind: 'entity', value: 'amal-deng' }, style: 'mine' });
    assert.match(textOf(entity.written[0]), /\*\*Amal Deng\*\* denied/);
    assert.match(textOf(entity.written[0]), /^In: Zephyr Daily · `a\.txt`$/m);
    const query = await write({ subject: { kind: 'query', value: 'nobody' }, format: 'html' });
    assert.match(textOf(query.written[0]), /<mark>Nobody<\/mark> else/);
  });

  it('is refused with a sentence where what it is about, or its style, does not exist', async () => {
    const { write } = await annotated();
    await assert.rejects(write({ subject: { kind: 'tag', value: 'No' } }), /There is no annotation with the tag "No"/);
    await assert.rejects(write({ subject: { kind: 'query', value: '/(/' } }), /The query "\/\(\/" cannot be read/);
    await assert.rejects(write({ style: '../x' }), /There is no citation style "\.\.\/x"/);
  });

  it('is not alone: what is known about the articles is handed to reference managers', async () => {
    const { server, textOf } = await annotated();
    const out = `${FOLDER}/pressmark/export/bibtex`;
    const { written } = await server.request<ExportSummary>(methods.exportAnnotations, { folder: FOLDER, format: 'bibtex', out });
    assert.match(textOf(written[0]), /^@article\{a,\n {2}author = \{Doe, Jane\},/);
  });

  /** Writes nothing before it is told to, as a long report would. */
  function slowWriter() {
    const asked: Asking[] = [];
    let finish: () => void = () => undefined;
    const reports: ReportWriter = {
      write: (_, asking) =>
        new Promise((resolve, reject) => {
          asked.push(asking);
          asking.onCancelled(() => reject(new Error('cancelled')));
          finish = () => resolve({ files: [{ path: 'slow.md', text: 'Slow.' }], lost: [], leftOut: [] });
        }),
    };
    return { reports, asked, finish: () => finish() };
  }

  it('is written beside other work, and says how far it is', async () => {
    const { reports, asked, finish } = slowWriter();
    const { server } = await annotated(reports);
    const said: unknown[] = [];
    server.client.onProgress(WorkDoneProgress.type, 'r', value => void said.push(value));
    const writing = server.request<ExportSummary>(methods.report, { folder: FOLDER, format: 'docx', workDoneToken: 'r' });
    await until(() => asked.length === 1);
    asked[0]!.report(0.421);
    asked[0]!.report(0.429);
    const hover = await server.request('textDocument/hover', {
      textDocument: { uri: uriOf('a.txt') },
      position: { line: 0, character: 24 },
    });
    assert.match(JSON.stringify(hover), /Amal Deng/);
    finish();
    assert.deepEqual((await writing).written, [uriOf('pressmark/export/report/slow.md')]);
    assert.deepEqual(said, [
      { kind: 'begin', title: 'Writing the report', percentage: 0, cancellable: true },
      { kind: 'report', percentage: 42 },
      { kind: 'end' },
    ]);
  });

  it('leaves no file where it is cancelled, not even one that was ready by then', async () => {
    const { reports, asked } = slowWriter();
    const { server } = await annotated(reports);
    const cancelling = new CancellationTokenSource();
    const writing = server.client.sendRequest(methods.report, { folder: FOLDER, format: 'docx' }, cancelling.token);
    await until(() => asked.length === 1);
    cancelling.cancel();
    await assert.rejects(writing, /Cancelled/);
    const late = new CancellationTokenSource();
    const lateReports: ReportWriter = {
      async write(_, { onCancelled }) {
        const cancelled = new Promise<void>(resolve => void onCancelled(resolve));
        late.cancel();
        await cancelled;
        return { files: [{ path: 'late.md', text: 'Late.' }], lost: [], leftOut: [] };
      },
    };
    const other = await annotated(lateReports);
    await assert.rejects(other.server.client.sendRequest(methods.report, { folder: FOLDER, format: 'md' }, late.token), /Cancelled/);
    for (const { files } of [server, other.server])
      assert.deepEqual(
        [...files.contents.keys()].filter(uri => uri.includes('/export/')),
        [],
      );
  });
});
