import assert from 'node:assert/strict';
import type { AnnotationItem, Page, RelatedAnnotation } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, settled, uriOf } from '../support/lspHarness';

const PROJECT = '\n== pressmark/entities.yaml\nentities: []\n';
const FILE = 'pressmark/annotations/tester/a.txt.jsonl';
const FIXTURE = `${PROJECT}== a.txt
The envoy left. Nobody replied on Monday.
== b.txt
The envoy returned on Tuesday.
`;

const annotate = (server: Harness, path: string, [start, end]: readonly [number, number], content: object): Promise<AnnotationItem> =>
  server.request(methods.annotate, {
    uri: uriOf(path),
    range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
    ...content,
  });
const list = async (server: Harness): Promise<readonly AnnotationItem[]> =>
  (await server.request<Page<AnnotationItem>>(methods.annotations, { folder: FOLDER, offset: 0, limit: 99 })).items;
const undo = (server: Harness) => server.request(methods.undoAnnotations, { folder: FOLDER });
const refused = (work: Promise<unknown>, message: RegExp) => assert.rejects(work, message);

describe('a note', () => {
  afterEach(endServers);

  it('is answered, the answer changed and deleted, and each of it undone', async () => {
    const server = await harness(FIXTURE);
    const { id } = await annotate(server, 'a.txt', [4, 9], { note: 'who?' });
    const asked = { folder: FOLDER, id };
    const answered = await server.request<AnnotationItem>(methods.replyToAnnotation, { ...asked, text: ' Ashraf *Ghani* ' });
    const [reply] = answered.replies ?? [];
    assert.deepEqual([reply?.text, reply?.annotator, reply?.mine], ['Ashraf *Ghani*', 'tester', true]);
    assert.equal(answered.note, 'who?');
    await server.request(methods.replyToAnnotation, { ...asked, text: 'sure?' });
    const changed = await server.request<AnnotationItem>(methods.changeReply, { ...asked, reply: reply!.id, text: 'somebody' });
    assert.deepEqual(
      changed.replies?.map(({ text, modified }) => [text, modified !== undefined]),
      [
        ['somebody', true],
        ['sure?', false],
      ],
    );
    const shorter = await server.request<AnnotationItem>(methods.changeReply, { ...asked, reply: reply!.id, text: null });
    assert.deepEqual(
      shorter.replies?.map(({ text }) => text),
      ['sure?'],
    );
    const settledOne = await server.request<AnnotationItem>(methods.updateAnnotation, { ...asked, resolved: true, tag: 'claim' });
    assert.deepEqual([settledOne.resolved, settledOne.replies?.length], [true, 1]);
    assert.equal((await server.request<AnnotationItem>(methods.updateAnnotation, { ...asked, resolved: false })).resolved, undefined);
    for (let step = 0; step < 3; step++) await undo(server);
    assert.deepEqual(
      (await list(server))[0]?.replies?.map(({ text }) => text),
      ['somebody', 'sure?'],
    );
    for (let step = 0; step < 3; step++) await undo(server);
    assert.deepEqual([(await list(server))[0]?.replies, (await list(server))[0]?.note], [undefined, 'who?']);
  });

  it('is not answered with nothing, and an answer that is gone is not changed', async () => {
    const server = await harness(FIXTURE);
    const { id } = await annotate(server, 'a.txt', [4, 9], { note: 'who?' });
    await refused(server.request(methods.replyToAnnotation, { folder: FOLDER, id, text: ' \n' }), /A reply needs some words/);
    await refused(server.request(methods.changeReply, { folder: FOLDER, id, reply: 'x', text: 'y' }), /This reply no longer exists/);
    await refused(server.request(methods.replyToAnnotation, { folder: FOLDER, id: 'none', text: 'y' }), /no longer exists/);
  });

  it('keeps the answers of two people who give them at the same time', async () => {
    const server = await harness(FIXTURE);
    const { id } = await annotate(server, 'a.txt', [4, 9], { note: 'who?' });
    const texts = Array.from({ length: 20 }, (_, nth) => `answer ${nth}`);
    await Promise.all(texts.map(text => server.request(methods.replyToAnnotation, { folder: FOLDER, id, text })));
    assert.deepEqual((await list(server))[0]?.replies?.map(({ text }) => text).sort(), [...texts].sort());
  });

  const fileOf = (server: Harness): string[] => server.files.text(uriOf(FILE))!.trimEnd().split('\n');

  it('is not written again when it is answered, and takes its answers along', async () => {
    const server = await harness(FIXTURE);
    const { id } = await annotate(server, 'a.txt', [4, 9], { note: 'who?' });
    const [note] = fileOf(server);
    await server.request(methods.replyToAnnotation, { folder: FOLDER, id, text: 'Ghani' });
    await server.request(methods.replyToAnnotation, { folder: FOLDER, id, text: 'sure?' });
    const answered = fileOf(server);
    assert.deepEqual([answered.length, answered[0]], [3, note]);
    await server.request(methods.deleteAnnotation, { folder: FOLDER, id });
    assert.equal(server.files.text(uriOf(FILE)), undefined);
    assert.deepEqual(await undo(server), { kind: 'delete', changed: 1, kept: 0 });
    assert.deepEqual(fileOf(server), answered);
    await server.request(methods.reattachAnnotation, {
      folder: FOLDER,
      id,
      uri: uriOf('b.txt'),
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } },
    });
    assert.equal(server.files.text(uriOf(FILE)), undefined);
    const [moved] = await list(server);
    assert.deepEqual([moved?.uri, moved?.replies?.map(({ text }) => text)], [uriOf('b.txt'), ['Ghani', 'sure?']]);
  });

  it('is not taken back once somebody has answered it', async () => {
    const server = await harness(FIXTURE);
    const { id } = await annotate(server, 'a.txt', [4, 9], { note: 'who?' });
    const answer = {
      id: 'urn:x:1',
      type: 'Annotation',
      motivation: 'replying',
      body: { type: 'TextualBody', value: 'me' },
      target: `urn:uuid:${id}`,
    };
    await server.change(FILE, `${server.files.text(uriOf(FILE))}${JSON.stringify(answer)}\n`);
    assert.deepEqual(await undo(server), { kind: 'create', changed: 0, kept: 1 });
    assert.deepEqual(
      (await list(server)).map(({ note, replies }) => [note, replies?.map(({ text }) => text)]),
      [['who?', ['me']]],
    );
  });

  it('that is gone leaves its answers in the file, as a problem', async () => {
    const server = await harness(FIXTURE);
    const { id } = await annotate(server, 'a.txt', [4, 9], { note: 'who?' });
    await server.request(methods.replyToAnnotation, { folder: FOLDER, id, text: 'Ghani' });
    const [, answer] = fileOf(server);
    await server.change(FILE, `${answer}\n`);
    await annotate(server, 'a.txt', [0, 3], { tag: 'claim' });
    assert.equal(fileOf(server)[1], answer);
    await settled();
    assert.deepEqual(
      (await server.diagnostics(FILE)).map(({ code, range }) => [code, range.start.line]),
      [['reply-without-note', 1]],
    );
  });

  it('and its answers are in the card, escaped', async () => {
    const server = await harness(`${PROJECT}== a.txt\nThe en$0voy left.\n`);
    const { id } = await annotate(server, 'a.txt', [4, 9], { note: 'who?' });
    await server.request(methods.replyToAnnotation, { folder: FOLDER, id, text: '![x](http://example.org/x.png) [y](command:z)' });
    await server.request(methods.updateAnnotation, { folder: FOLDER, id, resolved: true });
    const { contents } = await server.ask<{ contents: { value: string } }>('textDocument/hover');
    assert.match(contents.value, /\*\*tester\*\*: \\!\\\[x\\\]\\\(http\\:/);
    assert.match(contents.value, /^resolved$/m);
  });
});

describe('a relation between annotations', () => {
  afterEach(endServers);

  async function related(): Promise<{ server: Harness; from: AnnotationItem; to: AnnotationItem }> {
    const server = await harness(FIXTURE);
    const to = await annotate(server, 'b.txt', [4, 18], { tag: 'fact' });
    const from = await annotate(server, 'a.txt', [4, 14], { tag: 'claim', relations: [{ type: ' answered by ', target: to.id }] });
    return { server, from, to };
  }

  it('is made with an annotation, seen from both ends, and taken away', async () => {
    const { server, from, to } = await related();
    const named = { type: 'answered by', target: to.id, quote: 'envoy returned', tag: 'fact' };
    assert.deepEqual(from.relations, [named]);
    const ofTarget = { folder: FOLDER, id: to.id };
    const seen = await server.request<RelatedAnnotation[]>(methods.relatedAnnotations, ofTarget);
    assert.deepEqual(
      seen.map(({ type, direction, annotation }) => [type, direction, annotation?.quote]),
      [['answered by', 'from', 'envoy left']],
    );
    await server.request(methods.relateAnnotation, { ...ofTarget, type: 'about', target: from.id });
    assert.deepEqual(await server.request(methods.relationTypes, { folder: FOLDER }), ['about', 'answered by']);
    await server.request(methods.relateAnnotation, { ...ofTarget, type: 'about', target: from.id, remove: true });
    assert.deepEqual(await server.request(methods.relationTypes, { folder: FOLDER }), ['answered by']);
    await undo(server);
    assert.deepEqual(await server.request(methods.relationTypes, { folder: FOLDER }), ['about', 'answered by']);
  });

  it('stays when its other end is deleted, which is then said', async () => {
    const { server, from, to } = await related();
    await server.request(methods.deleteAnnotation, { folder: FOLDER, id: to.id });
    const [seen] = await server.request<RelatedAnnotation[]>(methods.relatedAnnotations, { folder: FOLDER, id: from.id });
    assert.deepEqual([seen?.type, seen?.annotation], ['answered by', null]);
    await server.request(methods.updateAnnotation, { folder: FOLDER, id: from.id, tag: 'denial' });
    await settled();
    assert.deepEqual((await list(server))[0]?.relations, [{ type: 'answered by', target: to.id }]);
  });

  it('needs a name and another annotation', async () => {
    const { server, from, to } = await related();
    const asked = { folder: FOLDER, id: from.id };
    await refused(server.request(methods.relateAnnotation, { ...asked, type: ' ', target: to.id }), /A relation needs a name/);
    await refused(server.request(methods.relateAnnotation, { ...asked, type: 'x', target: from.id }), /related to itself/);
    await refused(server.request(methods.relateAnnotation, { ...asked, type: 'x', target: 'none' }), /no longer exists/);
    await refused(server.request(methods.relateAnnotation, { ...asked, type: 'x', target: to.id, remove: true }), /are not related/);
    await refused(annotate(server, 'a.txt', [0, 3], { tag: 'x', relations: [{ type: 'x', target: 'none' }] }), /no longer exists/);
  });

  it('is in the card of both ends, with the line of the other', async () => {
    const server = await harness(`${PROJECT}== a.txt\nThe en$0voy left.\n== b.txt\nThe envoy returned on Tuesday.\n`);
    const to = await annotate(server, 'b.txt', [4, 18], { tag: 'fact' });
    await annotate(server, 'a.txt', [4, 14], { tag: 'claim', relations: [{ type: 'answered by', target: to.id }] });
    const { contents } = await server.ask<{ contents: { value: string } }>('textDocument/hover');
    assert.match(contents.value, /→ answered by: "envoy returned", \[line 1\]\(file:\/\/\/corpus\/b\.txt#L1\)/);
    const position = { line: 0, character: 6 };
    const other = await server.request<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: uriOf('b.txt') },
      position,
    });
    assert.match(other.contents.value, /← answered by: "envoy left", \[line 1\]/);
  });
});
