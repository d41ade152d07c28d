import assert from 'node:assert/strict';
import { CancellationTokenSource, type Range, WorkDoneProgress } from 'vscode-languageserver';
import { ANNOTATION_FORMATS, type AnnotationFormatName } from '../../server/core/annotations/formats/formatNames';
import { formatOf } from '../../server/core/annotations/formats/formats';
import type {
  AnnotationItem,
  ArticleGroupItem,
  ArticleItem,
  ArticlePlace,
  Card,
  CleanPreview,
  CleanSummary,
  EntityArticleItem,
  EntityItem,
  EntityTypeItem,
  ExportSummary,
  ImportSummary,
  Page,
  PassageCopies,
  TagItem,
} from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, until, uriOf } from '../support/lspHarness';

const REGISTER = `
== pressmark/entities.yaml
entities:
  - id: ada
    type: person
    name: Ada Lovelace
  - id: babbage
    type: person
    name: Charles Babbage
  - id: london
    type: place
    name: London
`;
const COPY = 'The engine weaves algebraic patterns just as the loom of Jacquard weaves flowers and leaves on silk.';
const ARTICLES = `
== pressmark/articles.yaml
articles:
  north/one.txt:
    date: 2002-05-06
    title: Zebra crossing
    outlet: Northern Star
  south/two.txt:
    date: 2001-05-06
    title: Apple harvest
    outlet: Southern Cross
== north/one.txt
Ada [Lovelace]{word} met Charles Babbage in London. Lovelace stayed there.

[${COPY}]{copy}
== south/two.txt
[Ada Lovelace]{mention} went home.

${COPY}
== three.txt
Nothing of the kind happened here.
`;

const paging = { offset: 0, limit: 100 };

describe('the trees', () => {
  afterEach(endServers);

  it('find an article in the list of articles, grouped or not', async () => {
    const server = await harness(REGISTER + ARTICLES);
    const placeOf = (name: string, params: object) =>
      server.request<ArticlePlace | null>('pressmark/articlePlace', { folder: FOLDER, sort: 'title', uri: uriOf(name), ...params });
    assert.deepEqual(await placeOf('south/two.txt', {}), { index: 0 });
    assert.deepEqual(await placeOf('north/one.txt', {}), { index: 2 });
    assert.deepEqual(await placeOf('north/one.txt', { group: 'year' }), { index: 0, group: { key: '2002', index: 1 } });
    assert.deepEqual(await placeOf('three.txt', { group: 'year' }), { index: 0, group: { key: '', index: 2 } });
    assert.equal(await placeOf('three.txt', { filter: 'zebra' }), null);
    assert.equal(await placeOf('four.txt', {}), null);
  });

  const titles = async (server: Harness, params: object): Promise<string[]> => {
    const page = await server.request<Page<ArticleItem>>('pressmark/articles', { folder: FOLDER, sort: 'path', ...paging, ...params });
    return page.items.map(({ uri }) => uri.slice(FOLDER.length + 1));
  };

  it('sort articles', async () => {
    const server = await harness(REGISTER + ARTICLES);
    assert.deepEqual(await titles(server, { sort: 'path' }), ['north/one.txt', 'south/two.txt', 'three.txt']);
    assert.deepEqual(await titles(server, { sort: 'date' }), ['south/two.txt', 'north/one.txt', 'three.txt']);
    assert.deepEqual((await titles(server, { sort: 'title' }))[0], 'south/two.txt');
    assert.deepEqual(await titles(server, { sort: 'date', offset: 1, limit: 1 }), ['north/one.txt']);
  });

  it('filter articles by title, outlet, path and entity', async () => {
    const server = await harness(REGISTER + ARTICLES);
    assert.deepEqual(await titles(server, { filter: 'apple' }), ['south/two.txt']);
    assert.deepEqual(await titles(server, { filter: 'STAR' }), ['north/one.txt']);
    assert.deepEqual(await titles(server, { filter: 'three' }), ['three.txt']);
    assert.deepEqual(await titles(server, { filter: 'lovelace' }), ['north/one.txt', 'south/two.txt']);
    assert.deepEqual(await titles(server, { filter: 'lovelace babbage' }), ['north/one.txt']);
  });

  it('group articles', async () => {
    const server = await harness(REGISTER + ARTICLES);
    const groups = await server.request<Page<ArticleGroupItem>>('pressmark/articles', {
      folder: FOLDER,
      sort: 'date',
      group: 'year',
      ...paging,
    });
    assert.deepEqual(
      groups.items.map(({ label, count }) => [label, count]),
      [
        ['2001', 1],
        ['2002', 1],
        ['Undated', 1],
      ],
    );
    assert.deepEqual(await titles(server, { group: 'year', within: '' }), ['three.txt']);
    assert.deepEqual(await titles(server, { group: 'outlet', within: 'Northern Star' }), ['north/one.txt']);
    assert.deepEqual(await titles(server, { group: 'folder', within: 'south' }), ['south/two.txt']);
  });

  it('show entities by type, with counts, and their articles in order of time', async () => {
    const server = await harness(REGISTER + ARTICLES);
    const types = await server.request<Page<EntityTypeItem>>('pressmark/entities', { folder: FOLDER, sort: 'name', ...paging });
    assert.deepEqual(
      types.items.map(({ type, count }) => [type, count]),
      [
        ['person', 2],
        ['place', 1],
      ],
    );
    const people = await server.request<Page<EntityItem>>('pressmark/entities', {
      folder: FOLDER,
      type: 'person',
      sort: 'mentions',
      ...paging,
    });
    assert.deepEqual(
      people.items.map(({ name, mentions, articles }) => [name, mentions, articles]),
      [
        ['Ada Lovelace', 3, 2],
        ['Charles Babbage', 1, 1],
      ],
    );
    const found = await server.request<Page<EntityArticleItem>>('pressmark/entityArticles', { folder: FOLDER, entity: 'ada', ...paging });
    assert.deepEqual(
      found.items.map(({ title, date, mentions }) => [title, date, mentions.length]),
      [
        ['Apple harvest', '6 May 2001', 1],
        ['Zebra crossing', '6 May 2002', 2],
      ],
    );
    const [mention] = found.items[0]!.mentions;
    assert.equal(mention?.context.slice(mention.contextStart).startsWith(mention.text), true);
  });

  it('have cards', async () => {
    const server = await harness(REGISTER + ARTICLES);
    const article = await server.request<Card>('pressmark/card', { of: 'article', uri: uriOf('north/one.txt') });
    assert.match(article.markdown, /\*\*Zebra crossing\*\*\n\nMonday 6 May 2002 \(from articles\.yaml\) · Northern Star/);
    const entity = await server.request<Card>('pressmark/card', { of: 'entity', folder: FOLDER, entity: 'london' });
    assert.match(entity.markdown, /\*\*London\*\* · place/);
  });

  it('are notified of changes, a few times a second', async () => {
    const server = await harness(REGISTER + ARTICLES);
    await until(() => server.notifications.length > 0);
    server.notifications.length = 0;
    await server.open('three.txt');
    for (let at = 0; at < 10; at++) await server.edit('three.txt', { start: 0, end: 0 }, 'x');
    await until(() => server.notifications.length > 0);
    assert.ok(server.notifications.length < 10);
    // Editors are told at another pace to ask again for what they show, the last time for the first reading maybe.
    const others = server.notifications.filter(({ method }) => !method.endsWith('/refresh'));
    assert.ok(others.every(({ method }) => method === 'pressmark/changed'));
  });
});

describe('copies', () => {
  afterEach(endServers);

  it('are listed with what differs', async () => {
    const server = await harness(REGISTER + ARTICLES);
    const [{ uri, range }] = server.marked('copy') as [{ uri: string; range: Range }];
    const found = await server.request<PassageCopies>('pressmark/copies', { uri, position: range.start });
    assert.deepEqual(
      found.copies.map(({ title, kind, differences }) => [title, kind, differences]),
      [['Apple harvest', 'exact', 0]],
    );
    assert.deepEqual(found.range, range);
  });
});

describe('annotations', () => {
  afterEach(endServers);

  const CODEBOOK = "== pressmark/codebook.yaml\ntags:\n  - name: claim\n    color: '#112233'\n    key: c\n";
  const list = (server: Harness, more: object = {}) =>
    server.request<Page<AnnotationItem>>('pressmark/annotations', { folder: FOLDER, ...paging, ...more });

  it('are made, shown, changed and deleted', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const tags = await server.request<TagItem[]>('pressmark/codebook', { folder: FOLDER });
    assert.deepEqual(tags, [{ name: 'claim', color: '#112233', key: 'c' }]);
    const [{ uri, range }] = server.marked('mention') as [{ uri: string; range: Range }];
    const inside = { line: 0, character: 5 };
    const made = await server.request<AnnotationItem>('pressmark/annotate', {
      uri,
      range: { start: inside, end: inside },
      tag: 'claim',
      entity: 'ada',
    });
    assert.deepEqual(
      [made.quote, made.color, made.entityName, made.annotator, made.state],
      ['Ada Lovelace', '#112233', 'Ada Lovelace', 'tester', 'exact'],
    );
    assert.deepEqual(made.range, range);
    assert.ok(server.files.text(uriOf('pressmark/annotations/tester/south/two.txt.jsonl'))?.includes('TextQuoteSelector'));
    const noted = await server.request<AnnotationItem>('pressmark/updateAnnotation', {
      folder: FOLDER,
      id: made.id,
      tag: null,
      note: 'so',
    });
    assert.deepEqual([noted.tag, noted.note], [undefined, 'so']);
    assert.equal((await list(server, { uri: uriOf('north/one.txt') })).total, 0);
    assert.equal((await list(server, { filter: { words: 'lovelace SO' } })).total, 1);
    assert.equal((await server.status()).annotations, 1);
    await server.request('pressmark/deleteAnnotation', { folder: FOLDER, id: made.id });
    assert.equal((await list(server)).total, 0);
    await assert.rejects(server.request('pressmark/deleteAnnotation', { folder: FOLDER, id: made.id }), /no longer exists/);
    const undone = await server.request('pressmark/undoAnnotations', { folder: FOLDER });
    assert.deepEqual(undone, { kind: 'delete', changed: 1, kept: 0 });
    assert.equal((await list(server)).total, 1);
    assert.deepEqual(await server.request('pressmark/redoAnnotations', { folder: FOLDER }), undone);
    assert.equal(await server.request('pressmark/redoAnnotations', { folder: FOLDER }), null);
    assert.equal((await list(server)).total, 0);
  });

  it('follow edits of the buffer and changes from outside', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const [{ uri, range }] = server.marked('mention') as [{ uri: string; range: Range }];
    await server.request('pressmark/annotate', { uri, range, note: 'here' });
    await server.open('south/two.txt');
    await server.edit('south/two.txt', { start: 0, end: 0 }, 'Then ');
    const [moved] = (await list(server)).items;
    assert.deepEqual(moved?.range?.start, { line: 0, character: 5 });
    await server.close('south/two.txt');
    await server.change('south/two.txt', `Many years before that, Ada Lovelace went home.\n\n${COPY}\n`);
    await until(async () => (await list(server)).items[0]?.range?.start.character === 24);
    await server.change('south/two.txt', 'It is another text altogether now.\n');
    await until(async () => (await list(server, { filter: { orphans: true } })).total === 1);
  });

  it('go along with a renamed article', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const [{ uri, range }] = server.marked('mention') as [{ uri: string; range: Range }];
    await server.request('pressmark/annotate', { uri, range, note: 'here' });
    server.files.set(uriOf('east/two.txt'), server.files.text(uri)!);
    server.files.contents.delete(uri);
    await server.client.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: uriOf('south'), newUri: uriOf('east') }] });
    await until(async () => (await list(server)).items[0]?.uri === uriOf('east/two.txt'));
    assert.deepEqual((await list(server)).items[0]?.range, range);
  });

  it('take the word where there is no name', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const position = { line: 0, character: 3 };
    const made = await server.request<AnnotationItem>('pressmark/annotate', {
      uri: uriOf('three.txt'),
      range: { start: position, end: position },
      note: 'x',
    });
    assert.equal(made.quote, 'Nothing');
  });

  it('are exported', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const [{ uri, range }] = server.marked('mention') as [{ uri: string; range: Range }];
    await server.request('pressmark/annotate', { uri, range, tag: 'claim' });
    for (const format of ['w3c', 'brat']) {
      const summary = await server.request<ExportSummary>('pressmark/export', { folder: FOLDER, format, out: uriOf('out') });
      assert.ok(summary.written.length > 0);
      for (const written of summary.written) assert.ok(server.files.contents.has(written) && written.startsWith(uriOf('out/')));
    }
  });

  it('come back from every format that they are exported to, once', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const [{ uri, range }] = server.marked('mention') as [{ uri: string; range: Range }];
    await server.request('pressmark/annotate', { uri, range, tag: 'claim' });
    const exported = new Map<AnnotationFormatName, readonly string[]>();
    for (const format of ANNOTATION_FORMATS) {
      const out = uriOf(`pressmark/export/${format}`);
      exported.set(format, (await server.request<ExportSummary>('pressmark/export', { folder: FOLDER, format, out })).written);
    }
    for (const [format, written] of exported) {
      const files = written.filter(each => formatOf(format).endings.some(ending => each.endsWith(ending)));
      const params = { folder: FOLDER, format, files, annotator: 'other' };
      const { added, problems } = await server.request<ImportSummary>('pressmark/importAnnotations', params);
      assert.deepEqual([added, problems], [1, []], format);
    }
    const { items } = await server.request<Page<AnnotationItem>>('pressmark/annotations', { folder: FOLDER, offset: 0, limit: 100 });
    assert.equal(items.length, 2, 'by its id, or by its place and content, each is known again');
    for (const item of items) assert.deepEqual([item.range, item.tag, item.state], [range, 'claim', 'exact']);
    const missing = { folder: FOLDER, format: 'csv', files: [uriOf('none.csv')] };
    assert.match(
      (await server.request<ImportSummary>('pressmark/importAnnotations', missing)).problems.join(),
      /none\.csv: there is no such file/,
    );
  });

  it('are imported in turns: other requests are answered meanwhile, progress is said, and what is cancelled is left out whole', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const rows = (count: number, word: string) =>
      Array.from({ length: count }, (_, at) => `north/one.txt,${word},note ${at},tagger`).join('\n');
    server.files.set(uriOf('small.csv'), new TextEncoder().encode(`article,quote,note,annotator\n${rows(3, 'London')}\n`));
    server.files.set(uriOf('large.csv'), new TextEncoder().encode(`article,quote,note,annotator\n${rows(40_000, 'Lovelace stayed')}\n`));
    const source = new CancellationTokenSource();
    const reports: { kind: string; percentage?: number; message?: string }[] = [];
    let answered = false;
    server.client.onProgress(WorkDoneProgress.type, 'import', report => {
      reports.push(report);
      if (reports.length === 2) void server.status().then(() => (answered = true));
      if (report.kind === 'report' && (report.percentage ?? 0) > 55) source.cancel();
    });
    const files = [uriOf('small.csv'), uriOf('large.csv')];
    const params = { folder: FOLDER, format: 'csv', files, workDoneToken: 'import' };
    const summary = await server.client.sendRequest<ImportSummary>('pressmark/importAnnotations', params, source.token);
    assert.deepEqual([summary.added, summary.cancelled, answered], [3, true, true]);
    assert.deepEqual(summary.problems, ['You cancelled the import: 1 file was not imported. Import again to add the rest.']);
    assert.deepEqual([reports[0]?.kind, reports.at(-1)?.kind], ['begin', 'end']);
    const shares = reports.map(({ percentage }) => percentage ?? 100);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
    const { total } = await server.request<Page<AnnotationItem>>('pressmark/annotations', { folder: FOLDER, offset: 0, limit: 1 });
    assert.equal(total, 3);
  });

  it('are exported into the folder only, or to where the user chose', async () => {
    const server = await harness(REGISTER + CODEBOOK + ARTICLES);
    const [{ uri, range }] = server.marked('mention') as [{ uri: string; range: Range }];
    await server.request('pressmark/annotate', { uri, range, tag: 'claim' });
    const before = new Set(server.files.contents.keys());
    const exported = (out: string, more: object = {}) =>
      server.request<ExportSummary>('pressmark/export', { folder: FOLDER, format: 'brat', out, ...more });
    for (const out of ['out-brat', '/out-brat', 'file:///elsewhere', `${FOLDER}/../elsewhere`, `${FOLDER}-other`])
      await assert.rejects(exported(out), /is not in this folder/, out);
    for (const out of ['out-brat', 'C:/elsewhere', 'C:\\elsewhere'])
      await assert.rejects(exported(out, { chosen: true }), /is not in this folder/, out);
    assert.deepEqual(new Set(server.files.contents.keys()), before);
    assert.ok((await exported('file:///elsewhere', { chosen: true })).written.every(each => each.startsWith('file:///elsewhere/')));
    const { lost } = await exported('memfs:/elsewhere', { chosen: true });
    assert.match(lost.join('\n'), /was not written: .*the editor does not provide them/, 'a place of a virtual file system');
  });
});

describe('cleaned copies', () => {
  afterEach(endServers);

  const SOURCE = '== a.txt\nA title of the article\n\nThe body says something of worth.\n\nAdvertisement\n';
  const target = uriOf('pressmark/cleaned/a.txt');
  const write = (server: Harness, more: object = {}) => server.request<CleanSummary>('pressmark/clean', { folder: FOLDER, ...more });

  it('are previewed and written beside their edit script, the same bytes every time', async () => {
    const server = await harness(REGISTER + SOURCE);
    const source = server.files.text(uriOf('a.txt'));
    const preview = await server.request<CleanPreview>('pressmark/cleanPreview', { uri: uriOf('a.txt') });
    assert.equal(preview.text, 'A title of the article\n\nThe body says something of worth.\n');
    assert.deepEqual([preview.target, preview.cuts, preview.upToDate], [target, 1, false]);
    assert.deepEqual((await write(server)).written, [target]);
    assert.equal(server.files.text(target), preview.text);
    assert.ok(server.files.contents.has(`${target}.edits.json`));
    assert.equal(server.files.text(uriOf('a.txt')), source);
    assert.deepEqual(await write(server), { written: [], renewed: 0, unchanged: 1, skipped: [], handEdited: [], cancelled: false });
  });

  it('keep what was written in them by hand, also where the article changed', async () => {
    const server = await harness(REGISTER + SOURCE);
    await write(server);
    server.files.set(target, 'A title of the article\n\nThe body says much of worth.\n');
    const recorded = await write(server, { uris: [uriOf('a.txt')] });
    assert.deepEqual([recorded.written, recorded.handEdited], [[], [{ uri: target, handEdits: 1, unplaced: 0 }]]);
    await server.change('a.txt', 'A title of the article\n\nAdvertisement\n\nThe body says something of worth. It ends.\n');
    const renewed = await write(server);
    assert.deepEqual([renewed.written, renewed.renewed], [[target], 1]);
    assert.equal(server.files.text(target), 'A title of the article\n\nThe body says much of worth. It ends.\n');
  });

  it('are not overwritten where edits by hand cannot be distinguished from a change of the article', async () => {
    const server = await harness(REGISTER + SOURCE);
    await write(server);
    server.files.set(target, 'My own words.\n');
    await server.change('a.txt', 'Another text.\n');
    const summary = await write(server, { uris: [uriOf('a.txt')] });
    assert.deepEqual([summary.written, summary.skipped.map(({ uri }) => uri)], [[], [uriOf('a.txt')]]);
    assert.equal(server.files.text(target), 'My own words.\n');
    assert.equal((await write(server, { overwriteEdited: true })).written.length, 1);
  });

  it('list what could not be written and write the rest', async () => {
    const server = await harness(`${REGISTER}${SOURCE}== b/b.txt\nAnother article of the folder.\n`);
    server.files.forbidden.add(uriOf('pressmark/cleaned/b'));
    const summary = await write(server);
    assert.deepEqual([summary.written, summary.skipped.map(({ uri }) => uri)], [[target], [uriOf('b/b.txt')]]);
    assert.match(summary.skipped[0]!.reason, /permission/);
  });

  it('keep what articles.yaml keeps', async () => {
    const server = await harness(`${REGISTER}${SOURCE}== pressmark/articles.yaml\narticles:\n  a.txt:\n    keep: [Advertisement]\n`);
    const preview = await server.request<CleanPreview>('pressmark/cleanPreview', { uri: uriOf('a.txt') });
    assert.equal(preview.cuts, 0);
  });
});
