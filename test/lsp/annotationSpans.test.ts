import assert from 'node:assert/strict';
import type { AnnotationItem, AnnotationUnit } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const ARTICLE = `
== pressmark/entities.yaml
entities:
  - id: addis-ababa
    type: place
    name: Addis Ababa
== a.txt
A title

The envoy left. Nobody in Addis $0Ababa replied on Monday, at all. It rained.

It went on for days. Then it stopped.
`;
const TEXT = ARTICLE.slice(ARTICLE.indexOf('A title')).replace('$0', '');

describe('what there is to annotate at a place', () => {
  afterEach(endServers);

  it('is annotated once its folder was read, where it was asked for before', async () => {
    const server = await harness(ARTICLE, { ready: false });
    let list = () => {};
    server.files.held.set(FOLDER, new Promise<void>(resolve => (list = resolve)));
    const { textDocument, position } = server.cursor;
    const given = { note: 'Where?', range: { start: position, end: position } };
    const asked = server.request<AnnotationItem>(methods.annotate, { ...given, uri: textDocument.uri });
    const missing = server.request(methods.annotate, { ...given, uri: uriOf('none.txt') });
    const refused = assert.rejects(missing, /none\.txt is not an article of a project/);
    assert.equal((await server.status()).ready, false);
    list();
    assert.equal((await asked).quote, 'Addis Ababa');
    await refused;
  });

  it('is its sentence first, then the passage, the name and the word, each span once', async () => {
    const server = await harness(ARTICLE);
    const { textDocument, position } = server.cursor;
    const units = await server.request<AnnotationUnit[]>(methods.annotationUnits, { uri: textDocument.uri, position });
    assert.deepEqual(
      units.map(({ unit, quote }) => `${unit}: ${quote}`),
      [
        'sentence: Nobody in Addis Ababa replied on Monday, at all.',
        'passage: The envoy left. Nobody in Addis Ababa replied on Monday, at all. It rained.',
        'name: Addis Ababa',
        'word: Ababa',
      ],
    );
    const title = await server.request<AnnotationUnit[]>(methods.annotationUnits, {
      uri: textDocument.uri,
      position: { line: 0, character: 1 },
    });
    assert.deepEqual(
      title.map(({ unit, quote }) => `${unit}: ${quote}`),
      ['sentence: A title', 'word: A'],
    );
    assert.deepEqual(await server.request(methods.annotationUnits, { uri: 'file:///corpus/none.txt', position }), []);
  });
});

describe('the borders of an annotation', () => {
  afterEach(endServers);

  const placeOf = (words: string, end = false) => {
    const offset = TEXT.indexOf(words) + (end ? words.length : 0);
    const before = TEXT.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  async function annotated(words: string): Promise<{ server: Harness; made: AnnotationItem }> {
    const server = await harness(ARTICLE);
    const range = { start: placeOf(words), end: placeOf(words, true) };
    const uri = uriOf('a.txt');
    return { server, made: await server.request<AnnotationItem>(methods.annotate, { uri, range, tag: 'claim', note: 'so' }) };
  }
  const stretch = async (server: Harness, { id }: AnnotationItem, near: string, unit: string, direction: string) =>
    (await server.request<AnnotationItem>(methods.stretchAnnotation, { uri: uriOf('a.txt'), id, position: placeOf(near), unit, direction }))
      .quote;

  it('move by words, at the end that is nearer to the cursor', async () => {
    const { server, made } = await annotated('replied on');
    assert.equal(await stretch(server, made, 'on Monday', 'word', 'extend'), 'replied on Monday');
    assert.equal(await stretch(server, made, 'replied', 'word', 'extend'), 'Ababa replied on Monday');
    assert.equal(await stretch(server, made, 'Monday', 'word', 'shrink'), 'Ababa replied on');
    assert.equal(await stretch(server, made, 'Ababa', 'word', 'shrink'), 'replied on');
    assert.equal(await stretch(server, made, 'replied', 'word', 'shrink'), 'on');
    assert.equal(await stretch(server, made, 'on Monday', 'word', 'shrink'), 'on');
  });

  it('move by sentences and passages, over what is between, and say what they said', async () => {
    const { server, made } = await annotated('replied on');
    assert.equal(await stretch(server, made, 'on Monday', 'sentence', 'extend'), 'replied on Monday, at all.');
    assert.equal(await stretch(server, made, 'at all', 'sentence', 'extend'), 'replied on Monday, at all. It rained.');
    assert.equal(
      await stretch(server, made, 'replied', 'sentence', 'extend'),
      'Nobody in Addis Ababa replied on Monday, at all. It rained.',
    );
    assert.equal(await stretch(server, made, 'It rained', 'sentence', 'shrink'), 'Nobody in Addis Ababa replied on Monday, at all.');
    assert.equal(await stretch(server, made, 'at all', 'passage', 'extend'), 'Nobody in Addis Ababa replied on Monday, at all. It rained.');
    const two = await stretch(server, made, 'It rained', 'passage', 'extend');
    assert.equal(two, TEXT.slice(TEXT.indexOf('Nobody'), TEXT.indexOf('stopped.') + 8));
    assert.equal(await stretch(server, made, 'stopped', 'passage', 'extend'), two);
    assert.equal(
      await stretch(server, made, 'stopped', 'passage', 'shrink'),
      'Nobody in Addis Ababa replied on Monday, at all. It rained.',
    );
    const { items } = await server.request<{ items: AnnotationItem[] }>(methods.annotations, { folder: uriOf(''), offset: 0, limit: 9 });
    assert.deepEqual(
      items.map(({ id, tag, note, state }) => ({ id, tag, note, state })),
      [{ id: made.id, tag: 'claim', note: 'so', state: 'exact' }],
    );
  });

  it('are refused for an annotation of another article, and for another unit, in a sentence', async () => {
    const { server, made } = await annotated('replied on');
    await assert.rejects(stretch(server, { ...made, id: 'none' }, 'replied', 'word', 'extend'), /not in this article/);
    await assert.rejects(stretch(server, made, 'replied', 'letter', 'extend'), /units are word, sentence and passage/);
  });
});

describe('what an annotation says', () => {
  afterEach(endServers);

  it('has attributes and how certain it is, which can be changed and taken away, and are in its card', async () => {
    const server = await harness(ARTICLE);
    const { textDocument, position } = server.cursor;
    const place = { uri: textDocument.uri, range: { start: position, end: position } };
    const content = { tag: 'claim', attributes: { side: 'left *and* right' }, certainty: 'low' };
    const made = await server.request<AnnotationItem>(methods.annotate, { ...place, ...content });
    assert.deepEqual([made.attributes, made.certainty], [content.attributes, 'low']);
    const hover = await server.ask<{ contents: { value: string } }>('textDocument/hover');
    assert.match(hover.contents.value, /side: left \\\*and\\\* right · certainty: low/);
    const params = { folder: uriOf(''), id: made.id };
    const sure = await server.request<AnnotationItem>(methods.updateAnnotation, { ...params, certainty: null, note: 'so' });
    assert.deepEqual([sure.attributes, sure.certainty, sure.note], [content.attributes, undefined, 'so']);
    const plain = await server.request<AnnotationItem>(methods.updateAnnotation, { ...params, attributes: {} });
    assert.deepEqual([plain.attributes, plain.tag], [undefined, 'claim']);
    await assert.rejects(server.request(methods.annotate, { ...place, ...content, certainty: 'so-so' }), /Use high, medium or low/);
    await assert.rejects(server.request(methods.annotate, { ...place, ...content, attributes: ['x', 1] }), /Attributes are texts/);
  });
});
