import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { AnnotationItem, Page, TagChange, TagChangeResult } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { applied, endServers, FOLDER, type Harness, harness, STORAGE, settled, until, uriOf } from '../support/lspHarness';

const CODEBOOK = 'pressmark/codebook.yaml';
const TAGS = `# What we ask
tags:
  - name: cla$0im
    key: c
  - name: denial
    parent: claim
  - name: threat
`;
const PLAIN = TAGS.replace('$0', '');
const FIXTURE = `\n== ${CODEBOOK}\n${TAGS}== a.txt\nThe envoy left. Nobody replied on Monday.\n== b.txt\nThe envoy returned on Tuesday.\n`;

async function annotate(server: Harness, path: string, end: number, content: object): Promise<AnnotationItem> {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: end } };
  return server.request<AnnotationItem>(methods.annotate, { uri: uriOf(path), range, ...content });
}

/** Three claims, one with a note, in two articles, and a threat. */
async function prepared(): Promise<Harness> {
  const server = await harness(FIXTURE);
  await annotate(server, 'a.txt', 3, { tag: 'claim' });
  await annotate(server, 'a.txt', 9, { tag: 'claim', note: 'so', certainty: 'low' });
  await annotate(server, 'b.txt', 9, { tag: 'claim' });
  await annotate(server, 'b.txt', 3, { tag: 'threat' });
  return server;
}

async function tagsOf(server: Harness): Promise<string[]> {
  await settled();
  const { items } = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 99 });
  return items.map(({ quote, tag = '-', note = '' }) => `${quote} ${tag} ${note}`.trim());
}

const annotationLines = (server: Harness): string[] =>
  [...server.files.contents.keys()].filter(uri => uri.includes('/pressmark/annotations/tester/')).map(uri => server.files.text(uri)!);

const changeTag = (server: Harness, tag: string, change: TagChange, preview?: boolean): Promise<TagChangeResult> =>
  server.request(methods.changeTag, { folder: FOLDER, tag, change, ...(preview !== undefined && { preview }) });

const madeIn = (server: Harness, edit: WorkspaceEdit | null): string => applied(server.files, edit!)[uriOf(CODEBOOK)]!;

const BEFORE = ['The envoy claim so', 'The claim', 'The envoy claim', 'The threat'];

describe('the annotations of a tag', () => {
  afterEach(endServers);

  it('follow when it is renamed in the codebook, by any editor, and come back when that is undone', async () => {
    const server = await prepared();
    assert.deepEqual(await tagsOf(server), BEFORE);
    const lines = annotationLines(server);
    const renamable = await server.ask<{ placeholder: string }>('textDocument/prepareRename');
    assert.equal(renamable.placeholder, 'claim');
    const edit = await server.ask<WorkspaceEdit>('textDocument/rename', { newName: 'assertion' });
    assert.deepEqual(await tagsOf(server), BEFORE);
    const after = madeIn(server, edit);
    assert.equal(after, PLAIN.replace('name: claim', 'name: assertion').replace('parent: claim', 'parent: assertion'));
    await server.change(CODEBOOK, after);
    const renamed = BEFORE.map(line => line.replace('claim', 'assertion'));
    assert.deepEqual(await tagsOf(server), renamed);
    await server.change(CODEBOOK, PLAIN);
    assert.deepEqual(await tagsOf(server), BEFORE);
    assert.deepEqual(annotationLines(server), lines);
    await server.change(CODEBOOK, after);
    assert.deepEqual(await tagsOf(server), renamed);
  });

  it('come back when that is undone while they still follow', async () => {
    const server = await prepared();
    const lines = annotationLines(server);
    const after = madeIn(server, await server.ask<WorkspaceEdit>('textDocument/rename', { newName: 'assertion' }));
    const append = server.files.append.bind(server.files);
    let release: () => void = () => undefined;
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    server.files.append = async (uri, bytes, within) => {
      if (Buffer.from(bytes).includes('"end"')) await released;
      return append(uri, bytes, within);
    };
    await server.open(CODEBOOK);
    await server.edit(CODEBOOK, { start: 0, end: PLAIN.length }, after);
    await until(async () => (await tagsOf(server)).includes('The assertion'), 'the new tag');
    await server.edit(CODEBOOK, { start: 0, end: after.length }, PLAIN);
    await server.request(methods.codebook, { folder: FOLDER });
    await settled();
    release();
    await until(async () => (await tagsOf(server)).includes('The claim'), 'the old tag');
    assert.deepEqual(await tagsOf(server), BEFORE);
    assert.deepEqual(annotationLines(server), lines);
  });

  it('follow in the open codebook, too, and do not where the edit is not made', async () => {
    const server = await prepared();
    await server.open(CODEBOOK);
    await server.ask<WorkspaceEdit>('textDocument/rename', { newName: 'never made' });
    const at = PLAIN.indexOf('threat');
    const edit = await changeTag(server, 'threat', { kind: 'rename', name: 'menace' });
    assert.deepEqual([edit.annotations, edit.articles, edit.deleted], [1, 1, 0]);
    await server.edit(CODEBOOK, { start: at, end: at + 6 }, 'menace');
    assert.deepEqual(
      await tagsOf(server),
      BEFORE.map(line => line.replace('threat', 'menace')),
    );
    await server.edit(CODEBOOK, { start: at, end: at + 6 }, 'threat');
    assert.deepEqual(await tagsOf(server), BEFORE);
    await server.edit(CODEBOOK, { start: at, end: at + 6 }, 'retyped');
    assert.deepEqual(await tagsOf(server), BEFORE);
  });

  it('get the other tag when two are merged, and what was changed in between stays when that is undone', async () => {
    const server = await prepared();
    const preview = await changeTag(server, 'claim', { kind: 'merge', into: 'threat' }, true);
    assert.deepEqual(preview, { annotations: 3, articles: 2, deleted: 0, edit: null });
    const { edit } = await changeTag(server, 'claim', { kind: 'merge', into: 'threat' });
    await server.change(CODEBOOK, madeIn(server, edit));
    assert.deepEqual(
      await tagsOf(server),
      BEFORE.map(line => line.replace('claim', 'threat')),
    );
    const { items } = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 99 });
    const params = { folder: FOLDER, id: items[0]!.id, note: 'changed' };
    await server.request(methods.updateAnnotation, params);
    await server.change(CODEBOOK, PLAIN);
    assert.deepEqual(await tagsOf(server), ['The envoy threat changed', ...BEFORE.slice(1)]);
  });

  it('are deleted with it where they say nothing else, and come back', async () => {
    const server = await prepared();
    const lines = annotationLines(server);
    const { edit, annotations, deleted } = await changeTag(server, 'claim', { kind: 'delete' });
    assert.deepEqual([annotations, deleted], [3, 2]);
    await server.change(CODEBOOK, madeIn(server, edit));
    assert.deepEqual(await tagsOf(server), ['The envoy - so', 'The threat']);
    await server.change(CODEBOOK, PLAIN);
    assert.deepEqual(await tagsOf(server), BEFORE);
    assert.deepEqual(annotationLines(server), lines);
  });

  it('do not change when it is moved below another one', async () => {
    const server = await prepared();
    const { edit, annotations } = await changeTag(server, 'threat', { kind: 'move', parent: 'denial' });
    assert.equal(annotations, 0);
    await server.change(CODEBOOK, madeIn(server, edit));
    assert.deepEqual(await tagsOf(server), BEFORE);
  });

  it('stay as they are where a change cannot be made, which a sentence says', async () => {
    const server = await prepared();
    await assert.rejects(changeTag(server, 'claim', { kind: 'rename', name: 'threat' }), /merge the tags/);
    await assert.rejects(changeTag(server, 'gone', { kind: 'delete' }), /no tag "gone"/);
    await assert.rejects(changeTag(server, 'claim', { kind: 'merge', into: 'gone' }), /no tag "gone"/);
    await assert.rejects(changeTag(server, 'claim', { kind: 'move', parent: 'denial' }), /cannot be put below/);
    await assert.rejects(server.ask('textDocument/rename', { newName: ' ' }), /needs a name/);
    await server.change(CODEBOOK, 'tags: [\n');
    await assert.rejects(changeTag(server, 'claim', { kind: 'delete' }), /codebook\.yaml/);
    assert.deepEqual(await tagsOf(server), BEFORE);
  });

  it('get the tags that it is split into, each its own, and come back when that is undone', async () => {
    const server = await prepared();
    const lines = annotationLines(server);
    const { items } = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 99 });
    const claims = items.filter(({ tag }) => tag === 'claim').map(({ id }) => id);
    const change: TagChange = {
      kind: 'split',
      into: [
        { tag: 'assertion', ids: claims.slice(0, 2) },
        { tag: 'rumour', ids: claims.slice(2) },
      ],
      removes: true,
    };
    const preview = await changeTag(server, 'claim', change, true);
    assert.deepEqual([preview.annotations, preview.articles, preview.edit], [3, 2, null]);
    const text = madeIn(server, (await changeTag(server, 'claim', change)).edit);
    assert.match(text, /^# What we ask\ntags:\n {2}- name: denial\n {2}- name: threat\n {2}- name: assertion\n {2}- name: rumour\n$/);
    await server.change(CODEBOOK, text);
    assert.deepEqual(await tagsOf(server), ['The envoy assertion so', 'The assertion', 'The envoy rumour', 'The threat']);
    await server.change(CODEBOOK, PLAIN);
    assert.deepEqual(await tagsOf(server), BEFORE);
    assert.deepEqual(annotationLines(server), lines);
  });

  it('are split among tags that are all in the codebook, which then stays as it is', async () => {
    const server = await prepared();
    const { items } = await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 99 });
    const [first, second] = items.filter(({ tag }) => tag === 'claim').map(({ id }) => id);
    const into = [
      { tag: 'threat', ids: [first!] },
      { tag: 'denial', ids: [second!] },
    ];
    assert.equal((await changeTag(server, 'claim', { kind: 'split', into, removes: false })).edit, null);
    assert.deepEqual(await tagsOf(server), ['The envoy threat so', 'The denial', 'The envoy claim', 'The threat']);
    const refusals: readonly [TagChange, RegExp][] = [
      [{ kind: 'split', into: [{ tag: 'x', ids: [first!] }], removes: false }, /at least two/],
      [
        {
          kind: 'split',
          into: [
            { tag: 'x', ids: [] },
            { tag: 'y', ids: [] },
          ],
          removes: false,
        },
        /at least one annotation/,
      ],
      [
        {
          kind: 'split',
          into: [
            { tag: 'x', ids: [first!] },
            { tag: 'claim', ids: [] },
          ],
          removes: false,
        },
        /is the tag that is split/,
      ],
    ];
    for (const [change, message] of refusals) await assert.rejects(changeTag(server, 'claim', change), message);
  });

  it('follow after a restart where a killed server had not reached them, which is said once', async () => {
    const server = await prepared();
    const reached = annotationLines(server).map(lines => lines.includes('"note"') || lines.includes('"so"'));
    const uris = [...server.files.contents.keys()].filter(uri => uri.includes('/pressmark/annotations/tester/'));
    const left = uris.find((_, at) => !reached[at])!;
    const before = server.files.contents.get(left)!;
    const { edit } = await changeTag(server, 'claim', { kind: 'rename', name: 'assertion' });
    await server.change(CODEBOOK, madeIn(server, edit));
    const renamed = BEFORE.map(line => line.replace('claim', 'assertion'));
    assert.deepEqual(await tagsOf(server), renamed);
    // As if it had been killed before the second file.
    const stored = new Map(server.files.contents);
    const log = [...stored.keys()].find(uri => uri.startsWith(STORAGE) && uri.endsWith('.log'))!;
    const lines = server.files.text(log)!.split('\n');
    assert.equal(lines.filter(line => line.startsWith('{"end":')).length, 1);
    stored.set(log, Buffer.from(lines.filter(line => !line.startsWith('{"end":')).join('\n')));
    stored.set(left, before);
    const again = await harness(FIXTURE, { stored });
    const said = 'A change of the tag "claim" was cut off when Pressmark ended. It is complete now: 1 annotation followed.';
    await until(() => again.messages.includes(said), 'the message');
    assert.deepEqual(await tagsOf(again), renamed);
    assert.equal(again.messages.filter(message => message === said).length, 1);
    const last = await harness(FIXTURE, { stored: again.files.contents });
    await new Promise(resolve => setTimeout(resolve, 500));
    assert.deepEqual([last.messages, await tagsOf(last)], [[], renamed]);
  });
});
