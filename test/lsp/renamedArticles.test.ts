import assert from 'node:assert/strict';
import type { AnnotationItem } from '../../server/protocol';
import { FOLDER, type Harness, harness } from '../support/lspHarness';

const ARTICLE = 'The tug left the quay at dawn, with two men and a dog on board.\nNobody saw them again, the harbour master said.\n';
const OTHER = 'A lighthouse on the northern cape was sold last week.\nThe keeper and her family may stay there until spring.\n';
const FIXTURE = `== pressmark/codebook.yaml
tags: []
== a.txt
${ARTICLE}== b.txt
${OTHER}`;

const annotate = (server: Harness, path: string, line: number, start: number, end: number) =>
  server.request<AnnotationItem>('pressmark/annotate', {
    uri: `${FOLDER}/${path}`,
    range: { start: { line, character: start }, end: { line, character: end } },
    tag: 'claim',
  });

/** `path: quote` of all annotations, with what is not where it was. */
async function shown(server: Harness): Promise<string[]> {
  const { items } = await server.request<{ items: AnnotationItem[] }>('pressmark/annotations', { folder: FOLDER, offset: 0, limit: 100 });
  return items.map(({ uri, quote, state }) => `${uri.slice(FOLDER.length + 1)}: ${quote}${state === 'exact' ? '' : ` (${state})`}`).sort();
}

async function settled(server: Harness, expected: readonly string[]): Promise<void> {
  for (let waited = 0; waited < 5000; waited += 20) {
    if (JSON.stringify(await shown(server)) === JSON.stringify(expected)) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  assert.deepEqual(await shown(server), expected);
}

describe('articles that are renamed outside the editor', () => {
  async function world(files: Readonly<Record<string, string>> = {}) {
    const server = await harness(FIXTURE);
    await annotate(server, 'a.txt', 0, 8, 29);
    await annotate(server, 'a.txt', 1, 23, 47);
    await annotate(server, 'b.txt', 0, 2, 12);
    for (const [path, text] of Object.entries(files)) await server.change(path, text);
    return server;
  }

  it('keep their annotations, which is said once', async () => {
    const server = await world();
    await server.change('a.txt', null);
    await server.change('news/tug.txt', ARTICLE);
    await settled(server, ['b.txt: lighthouse', 'news/tug.txt: left the quay at dawn', 'news/tug.txt: the harbour master said.']);
    assert.deepEqual(
      server.messages.filter(message => message.includes('renamed')),
      ['An annotated article was renamed outside the editor: "a.txt" (now "news/tug.txt"). Its annotations went along (2).'],
    );
  });

  it('keep them where two exchange their names', async () => {
    const server = await world();
    await server.change('a.txt', OTHER);
    await server.change('b.txt', ARTICLE);
    await settled(server, ['a.txt: lighthouse', 'b.txt: left the quay at dawn', 'b.txt: the harbour master said.']);
  });

  it('keep them where that happened while nothing ran', async () => {
    const server = await world();
    const kept = new Map([...server.files.contents].filter(([uri]) => uri.includes('/annotations/')));
    const fixture = FIXTURE.replace('== a.txt', '== c.txt');
    const later = await harness(fixture, { ready: false });
    for (const [uri, bytes] of kept) later.files.set(uri, bytes);
    await later.ready();
    await later.request('pressmark/refresh', { folder: FOLDER });
    await settled(later, ['b.txt: lighthouse', 'c.txt: left the quay at dawn', 'c.txt: the harbour master said.']);
  });

  it('are asked about where they were changed as well', async () => {
    const server = await world();
    const asked: string[] = [];
    server.client.onRequest('window/showMessageRequest', ({ message, actions }: { message: string; actions: { title: string }[] }) => {
      asked.push(message);
      return actions[0]!;
    });
    await server.change('a.txt', null);
    await server.change('c.txt', ARTICLE.replace('dog', 'cat'));
    await settled(server, ['b.txt: lighthouse', 'c.txt: left the quay at dawn', 'c.txt: the harbour master said.']);
    assert.deepEqual(asked, ['The article "a.txt" is gone, and 2 of its 2 annotated passages are in "c.txt". Was it renamed and changed?']);
  });

  it('let an annotation be put on another article by hand, and back again', async () => {
    const server = await world();
    await server.change('a.txt', null);
    const orphans = ['a.txt: left the quay at dawn (orphan)', 'a.txt: the harbour master said. (orphan)'];
    await settled(server, [...orphans, 'b.txt: lighthouse']);
    const { items } = await server.request<{ items: AnnotationItem[] }>('pressmark/annotations', {
      folder: FOLDER,
      offset: 0,
      limit: 10,
      filter: { orphans: true },
    });
    const moved = await server.request<AnnotationItem>('pressmark/reattachAnnotation', {
      folder: FOLDER,
      id: items[0]!.id,
      uri: `${FOLDER}/b.txt`,
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 10 } },
    });
    assert.deepEqual([moved.quote, moved.tag, moved.id, moved.created], ['keeper', 'claim', items[0]!.id, items[0]!.created]);
    await settled(server, [orphans[1]!, 'b.txt: keeper', 'b.txt: lighthouse']);
    assert.deepEqual(await server.request('pressmark/undoAnnotations', { folder: FOLDER }), { kind: 'move', changed: 1, kept: 0 });
    await settled(server, [...orphans, 'b.txt: lighthouse']);
  });
});
