import assert from 'node:assert/strict';
import { CancellationTokenSource, type CodeAction } from 'vscode-languageserver';
import { type ArticleImportShape, type ArticlesSummary, type ImportArticlesParams, methods } from '../../server/protocol';
import { LAYOUTS } from '../support/exportLayouts';
import { endServers, FOLDER, harness, uriOf } from '../support/lspHarness';

const ARTICLES = ['Crews of Almeda walk out', 'Crews of Almeda return'].map((title, nth) => ({
  title,
  date: `2021-03-0${nth + 4}`,
  outlet: 'The Harbour Ledger',
  author: 'Lena Quist',
  section: 'News',
  page: 3,
  paragraphs: [
    `The ferry crews said on day ${nth} that they had waited long enough, and the owners said that there was nothing to talk about.`,
    'More is expected on Monday, when both sides meet in Geneva again.',
  ],
}));
const EXPORT = LAYOUTS[0]!.write(ARTICLES);
const WRITTEN = ['articles/2021-03-04-crews-of-almeda-walk-out.txt', 'articles/2021-03-05-crews-of-almeda-return.txt'];

describe('articles that are imported', () => {
  afterEach(endServers);

  const started = async (corpus = '') => {
    const server = await harness(`
== pressmark/entities.yaml
entities: []
${corpus}`);
    server.files.set('file:///exports/nexis.txt', EXPORT);
    server.files.set(
      'file:///exports/table.csv',
      'a,b\nOne,"A first text of a table that has no names for its columns, and some ten words more."\nTwo,"A second text of a table that has no names for its columns, and more."\n',
    );
    server.files.set('file:///exports/other.bin', Uint8Array.of(0, 1, 2));
    const importing = (params: Partial<ImportArticlesParams> = {}) =>
      server.request<ArticlesSummary>(methods.importArticles, { folder: FOLDER, files: [{ uri: 'file:///exports/nexis.txt' }], ...params });
    return { server, importing };
  };

  it('are recognised in files and folders, and doubtful ones named', async () => {
    const { server } = await started();
    const { files, forms, roles } = await server.request<ArticleImportShape>(methods.articleImportShape, { files: ['file:///exports'] });
    assert.deepEqual(
      files.map(({ name, form, doubtful }) => [name, form, doubtful]),
      [
        ['nexis.txt', 'lexisnexis', false],
        ['other.bin', null, true],
        ['table.csv', 'table', false],
      ],
    );
    assert.deepEqual(files[2]?.table?.header, ['a', 'b']);
    assert.deepEqual(files[2]?.table?.columns, { text: 1 });
    assert.ok(forms.some(({ form }) => form === 'nexis-uni'));
    assert.ok(roles.includes('text'));
  });

  it('are listed without being written, then written, and taken back where nobody changed them', async () => {
    const { server, importing } = await started();
    const preview = await importing({ dryRun: true });
    assert.deepEqual(
      preview.articles.map(({ path, title, date }) => [path, title, date]),
      WRITTEN.map((path, nth) => [path, ARTICLES[nth]!.title, ARTICLES[nth]!.date]),
    );
    assert.equal(preview.report, null);
    assert.equal(server.files.text(uriOf(WRITTEN[0]!)), undefined);
    const summary = await importing();
    assert.deepEqual([summary.written, summary.known, summary.left, summary.cancelled], [2, 0, [], false]);
    assert.match(server.files.text(summary.report!)!, /2 articles, 2 imported/);
    const [first, second] = WRITTEN.map(uriOf);
    server.files.set(second!, `${server.files.text(second!)}\nA remark.\n`);
    assert.deepEqual((await importing()).known, 2);
    assert.equal(await server.request<number>(methods.takeBackArticles, { folder: FOLDER }), 1);
    assert.equal(server.files.text(first!), undefined);
    assert.match(server.files.text(second!)!, /A remark/);
  });

  it('are whole files where a person cancels, and the same import again has them all', async () => {
    const { server } = await started();
    const rows = Array.from(
      { length: 900 },
      (_, nth) => `Crews ${nth},"The crews of boat ${nth} said on the pier that they had waited long enough, and went home."`,
    );
    server.files.set('file:///exports/many.csv', `title,text\n${rows.join('\n')}\n`);
    const params = { folder: FOLDER, files: [{ uri: 'file:///exports/many.csv' }] };
    const source = new CancellationTokenSource();
    const sent = server.client.sendRequest<ArticlesSummary>(methods.importArticles, params, source.token);
    const written = () => [...server.files.contents.keys()].filter(uri => uri.startsWith(uriOf('articles/'))).length;
    for (let turn = 0; turn < 10_000 && written() < 100; turn++) await new Promise(resolve => setImmediate(resolve));
    source.cancel();
    const first = await sent;
    assert.deepEqual([first.cancelled, written()], [true, first.written]);
    assert.ok(first.written > 0 && first.written < 900, String(first.written));
    assert.match(server.files.text(first.report!)!, /The import was cancelled here/);
    const again = await server.request<ArticlesSummary>(methods.importArticles, params);
    assert.deepEqual([again.written + again.known, written(), again.left], [900, 900, []]);
  });

  it('have the columns that a person chose', async () => {
    const { server, importing } = await started();
    const files = [{ uri: 'file:///exports/table.csv', form: 'table', columns: { title: 0, text: 1 } }];
    const summary = await importing({ files });
    assert.equal(summary.written, 2);
    assert.match(server.files.text(uriOf('articles/undated-one.txt'))!, /^---\ntitle: One\n/);
  });

  it('are never written outside the project', async () => {
    const { importing } = await started();
    await assert.rejects(importing({ out: 'file:///elsewhere' }), /is outside the project/);
  });

  it('are offered to be imported from a file that is left out', async () => {
    const { server } = await started('== news/page.txt\n<!doctype html><p>The bridge is closed.</p>\n');
    const uri = uriOf('news/page.txt');
    const start = { line: 0, character: 0 };
    const [leftOut] = await server.diagnostics('news/page.txt');
    const offered = async (diagnostics: readonly object[]) =>
      server.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start, end: start },
        context: { diagnostics },
      });
    assert.equal(leftOut?.code, 'file-left-out');
    const [action, ...others] = await offered([leftOut]);
    assert.deepEqual([action?.title, action?.command?.arguments, others], ['Import Its Articles…', [{ files: [uri] }], []]);
    assert.deepEqual(await offered([]), []);
  });

  it('are offered to be split where an export is among the articles', async () => {
    const { server } = await started(`== news/nexis.txt
${EXPORT}`);
    const uri = uriOf('news/nexis.txt');
    const line = EXPORT.split('\n').findIndex(each => each.includes('2 of 2 DOCUMENTS'));
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line, character: 40 }, end: { line, character: 40 } },
      context: { diagnostics: [] },
    });
    const split = actions.find(({ title }) => title === 'Split into Articles, One a File');
    assert.deepEqual(split?.command?.arguments, [{ uri }]);
  });

  it('are not offered to be split where no export is recognised', async () => {
    const story = (title: string) =>
      `---\ntitle: ${title}\ndate: 2021-03-04\n---\n\nThe crews of ${title} went home on Monday. They came back on Friday.\n\n`;
    const { server } = await started(`== news/two.txt\n${story('Almeda')}${story('Sele')}`);
    const problems = await server.diagnostics('news/two.txt');
    const several = problems.find(({ code }) => code === 'several-articles');
    assert.ok(several !== undefined, problems.map(({ code }) => code).join());
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('news/two.txt') },
      range: several.range,
      context: { diagnostics: [several] },
    });
    assert.equal(
      actions.find(({ title }) => title === 'Split into Articles, One a File'),
      undefined,
    );
  });
});
