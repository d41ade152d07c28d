import assert from 'node:assert/strict';
import { NO_ANALYSTS } from '../../server/analysts/analysts';
import { OperationLog } from '../../server/annotations/operationLog';
import { CorpusFolder } from '../../server/lsp/folder';
import { memoryFiles } from '../support/memoryFiles';

const FOLDER = 'file:///corpus';
const URI = `${FOLDER}/a.txt`;
const TEXT = 'The ferry\n\nThe new ferry was late on Monday.\n';
const NEVER = { cancelled: false, report: () => undefined };

/** A folder with one article that is not read yet; `heard`: the annotated words as a listener finds them when a change of the article is announced. */
function newWorld() {
  const files = memoryFiles({ [URI]: TEXT, [`${FOLDER}/pressmark/codebook.yaml`]: 'tags: []\n' });
  const buffers = new Map<string, string>();
  const heard: string[] = [];
  const shown = () =>
    folder.annotations
      .list('a.txt')
      .map(({ anchor }) =>
        anchor.state === 'orphan' ? 'orphan' : folder.corpus.get('a.txt')!.article.text.slice(anchor.span.start, anchor.span.end),
      );
  const folder: CorpusFolder = new CorpusFolder(FOLDER, {
    files,
    analysts: NO_ANALYSTS,
    annotator: () => 'me',
    bufferOf: uri => buffers.get(uri),
    buffers: () => [...buffers.keys()],
    openStore: async () => null,
    openOperations: async () => new OperationLog(null),
    changed: change => {
      if (change.articles.has('a.txt')) heard.push(...shown());
    },
    warn: message => assert.fail(message),
    inform: message => assert.fail(message),
    ask: async () => null,
    log: message => assert.fail(message),
  });
  return { files, buffers, heard, folder };
}

/** As {@link newWorld}, read, with one annotation. */
async function world() {
  const { files, buffers, heard, folder } = newWorld();
  await folder.scan(NEVER);
  const start = TEXT.indexOf('new ferry');
  await folder.annotations.changes.create('a.txt', { start, end: start + 9 }, { tag: 'ship' });
  heard.length = 0;
  return { files, buffers, heard, folder };
}

describe('a corpus folder', () => {
  it('moves annotations before it announces an edit of the buffer', async () => {
    const { buffers, heard, folder } = await world();
    buffers.set(URI, TEXT);
    folder.bufferChanged(URI, TEXT, null);
    const at = TEXT.indexOf('new ferry');
    // From the texts alone nobody can see which words took the place of the annotated ones.
    const edits = [
      { start: at + 9, end: at + 12, newLength: 3 },
      { start: at + 1, end: at + 8, newLength: 'ightly car and bicycl'.length },
      { start: at - 2, end: at - 1, newLength: 1 },
    ];
    const edited = `${TEXT.slice(0, at - 2)}E nightly car and bicycly is${TEXT.slice(at + 12)}`;
    buffers.set(URI, edited);
    folder.bufferChanged(URI, edited, edits);
    assert.deepEqual(heard, ['nightly car and bicycly']);
  });

  it('reads what is open before it lists the others', async () => {
    const { files, buffers, folder } = newWorld();
    files.set(`${FOLDER}/b.txt`, TEXT);
    buffers.set(URI, TEXT);
    let list = () => {};
    files.held.set(FOLDER, new Promise<void>(resolve => (list = resolve)));
    const read = folder.scan(NEVER);
    await folder.untilRead(URI);
    assert.deepEqual([folder.ready, folder.corpus.ids()], [false, ['a.txt']]);
    list();
    await folder.untilRead(`${FOLDER}/b.txt`);
    await read;
    assert.deepEqual([folder.ready, folder.corpus.ids()], [true, ['a.txt', 'b.txt']]);
  });

  it('does not keep an open file that it finds to be an output', async () => {
    const { files, buffers, folder } = newWorld();
    const cleaned = `${FOLDER}/out/b.txt`;
    files.set(cleaned, TEXT);
    files.set(`${cleaned}.edits.json`, '{}');
    buffers.set(cleaned, TEXT);
    await folder.scan(NEVER);
    assert.deepEqual(folder.corpus.ids(), ['a.txt']);
  });

  it('moves annotations before it announces a change on the disk', async () => {
    const { files, heard, folder } = await world();
    files.set(URI, `Harbour news\n\n${TEXT}`);
    void folder.filesChanged([{ uri: URI, kind: 'changed' }]);
    await folder.scan(NEVER);
    assert.deepEqual(heard[0], 'new ferry');
  });
});
