import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { NO_ANALYSTS } from '../../server/analysts/analysts';
import { OperationLog } from '../../server/annotations/operationLog';
import { annotationPage } from '../../server/lsp/features/annotationPage';
import { CorpusFolder } from '../../server/lsp/folder';
import { A, annotationWorld, FOLDER, TEXT, type World } from '../support/annotationWorld';
import { memoryFiles } from '../support/memoryFiles';

const NEVER = { cancelled: false, report: () => undefined };
const WORDS = ['tug', 'quay', 'harbour master'];

async function annotated(): Promise<World> {
  const world = await annotationWorld();
  for (const words of WORDS) await world.annotate(words);
  return world;
}

const replace = ({ texts, service }: World, text: string): void => {
  texts.set(A, text);
  service.onTextReplaced(A, text);
};

describe('Annotations of an article', () => {
  it('are looked for one a step', async () => {
    const world = await annotated();
    replace(world, `Harbour news\n${TEXT}`);
    assert.equal([...world.service.place(A)].length, WORDS.length);
    assert.equal([...world.service.place(A)].length, 0);
    assert.deepEqual(world.shown(), ['moved:tug', 'moved:quay', 'moved:harbour master']);
  });

  it('are not looked for in a text that is no longer there', async () => {
    const world = await annotated();
    replace(world, `Harbour news\n${TEXT}`);
    const steps = world.service.place(A);
    steps.next();
    world.edit(A, 'Harbour news', 'News');
    assert.equal(steps.next().done, true);
    assert.deepEqual(world.shown(), ['moved:tug', 'moved:quay', 'moved:harbour master']);
  });

  it('are where they would be if they had been asked for after every change', async () => {
    const [lazy, eager] = [await annotated(), await annotated()];
    const changes: readonly ((world: World) => void)[] = [
      world => replace(world, TEXT.replace('tug', 'old tug boat').replace('harbour', 'Harbour')),
      world => replace(world, `A tug.\n${TEXT.replace('tug', 'old tug boat').replace('Nobody saw', 'No one saw')}`),
      world => world.edit(A, 'old tug', 'very old tug'),
      world => world.edit(A, 'quay', 'long quay'),
    ];
    for (const change of changes) {
      change(lazy);
      change(eager);
      eager.shown();
    }
    assert.deepEqual(lazy.shown(), eager.shown());
  });

  it('are read first where it is open, with a pause after each file', async () => {
    const texts = new Map(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(id => [id, TEXT]));
    const { files, service } = await annotationWorld(memoryFiles(), texts);
    for (const id of texts.keys()) await service.changes.create(id, { start: 0, end: 2 }, { tag: 'ship' });
    const read: string[] = [];
    const readOne = files.read;
    files.read = uri => {
      read.push(uri);
      return readOne(uri);
    };
    let pauses = 0;
    const { service: next } = await annotationWorld(memoryFiles(), texts);
    assert.equal(next.size, 0);
    await service.load(['c.txt'], async () => {
      pauses++;
    });
    assert.match(read[0] ?? '', /c\.txt\.jsonl$/);
    assert.equal(pauses, texts.size);
  });
});

describe('A page of annotations', () => {
  const ids = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];

  /** A folder with two annotations in each article, and of which articles they were looked for. */
  async function world() {
    const files = memoryFiles({ [`${FOLDER}/pressmark/codebook.yaml`]: 'tags: []\n' });
    for (const id of ids) files.set(`${FOLDER}/${id}`, TEXT);
    const folder: CorpusFolder = new CorpusFolder(FOLDER, {
      files,
      analysts: NO_ANALYSTS,
      annotator: () => 'me',
      bufferOf: () => undefined,
      buffers: () => [],
      openStore: async () => null,
      openOperations: async () => new OperationLog(null),
      changed: () => undefined,
      warn: message => assert.fail(message),
      inform: message => assert.fail(message),
      ask: async () => null,
      log: message => assert.fail(message),
    });
    await folder.scan(NEVER);
    for (const id of ids) {
      for (const words of ['quay', 'tug']) {
        const start = TEXT.indexOf(words);
        await folder.annotations.changes.create(id, { start, end: start + words.length }, { tag: words });
      }
    }
    const asked: string[] = [];
    const list = folder.annotations.list.bind(folder.annotations);
    folder.annotations.list = id => {
      asked.push(id);
      return list(id);
    };
    const page = async (offset: number, limit: number, filter = {}) => {
      asked.length = 0;
      const { token } = new CancellationTokenSource();
      const { total, items } = await annotationPage(folder, { folder: FOLDER, offset, limit, filter }, token);
      return [total, ...items.map(({ uri, quote }) => `${uri.slice(FOLDER.length + 1)}:${quote}`)];
    };
    return { asked, page };
  }

  it('places the annotations of its own articles only', async () => {
    const { asked, page } = await world();
    assert.deepEqual(await page(3, 2), [8, 'b.txt:quay', 'c.txt:tug']);
    assert.deepEqual(asked, ['b.txt', 'c.txt']);
    assert.deepEqual(await page(1, 2, { tag: 'quay' }), [4, 'b.txt:quay', 'c.txt:quay']);
    assert.deepEqual(asked, ['b.txt', 'c.txt']);
  });

  it('looks for all where it is asked which are not found', async () => {
    const { asked, page } = await world();
    assert.deepEqual(await page(0, 2, { orphans: true }), [0]);
    assert.deepEqual(asked, ids);
  });
});
