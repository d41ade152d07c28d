import assert from 'node:assert/strict';
import { Corpus } from '../../server/core/corpus/corpus';
import { joinedPage, outlinePage } from '../../server/core/corpus/outline';
import { premisesKey, readPremises } from '../../server/core/corpus/premises';
import { unpackOutline, workedOut } from '../../server/core/corpus/workedOut';
import { pack } from '../../server/core/pack/pack';
import { atOnce } from '../../server/core/text/stages';
import { keepArticle } from '../../server/kept/article';
import { KeptFolder } from '../../server/kept/folder';
import { keyOf } from '../../server/store/digest';
import { FactStore } from '../../server/store/factStore';
import { type MemoryFiles, memoryFiles } from '../support/memoryFiles';
import { syntheticCorpus } from '../support/synthetic';

const { articles, register } = syntheticCorpus(10);
const STAMP = 'as it was';

/** Counts of which articles the outline was asked for. */
class CountingCorpus extends Corpus {
  readonly outlined: string[] = [];
  override outlineOf(id: string) {
    this.outlined.push(id);
    return super.outlineOf(id);
  }
}

async function opened(files: MemoryFiles): Promise<{ store: FactStore; kept: KeptFolder; corpus: CountingCorpus }> {
  const place = { files, folder: { uri: 'file:///store' }, version: '0123456789abcdef0123456789abcdef', now: () => 0 };
  const store = await FactStore.open({ ...place, log: message => assert.fail(message) }, 'file:///project');
  assert.ok(store !== null);
  const corpus = new CountingCorpus();
  corpus.apply([{ kind: 'register', text: register }]);
  return { store, kept: await KeptFolder.open(store), corpus };
}

/** A start that has nothing, with what was worked out elsewhere; `edit` comes before anything is kept. */
async function loadedAndKept(files: MemoryFiles, edit: (corpus: Corpus) => void = () => undefined): Promise<CountingCorpus> {
  const { store, kept, corpus } = await opened(files);
  for (const { id, text } of articles) {
    const { facts, outline } = atOnce(workedOut(id, text, readPremises(corpus.premises)));
    const packed = await keepArticle(store, await keyOf({ id, text, language: undefined }), pack(text), facts, true);
    const read = { id, text, facts: packed, outline: outline && unpackOutline(outline) };
    corpus.load([read]);
    kept.loaded(corpus, read, STAMP);
  }
  corpus.settle();
  edit(corpus);
  assert.equal(await kept.keep(corpus, () => STAMP), 'done');
  await store.settle(true);
  return corpus;
}

/** The next start, in which no file changed. */
async function started(files: MemoryFiles): Promise<Corpus> {
  const { kept, corpus } = await opened(files);
  corpus.apply([{ kind: 'register', text: kept.premises?.register ?? null }]);
  for await (const page of kept.unchanged(() => STAMP)) corpus.loadPage(page, premisesKey(corpus.premises));
  corpus.settle();
  return corpus;
}

describe('articles that were loaded with what was worked out of them', () => {
  const outlines = (corpus: Corpus) => new Map(corpus.ids().map(id => [id, corpus.outlineOf(id)]));

  it('are kept without making their outlines again, and are there at the next start', async () => {
    const files = memoryFiles();
    const before = await loadedAndKept(files);
    assert.deepEqual(before.outlined, []);
    const corpus = await started(files);
    assert.equal(corpus.size, articles.length);
    assert.deepEqual(outlines(corpus), outlines(before));
  });

  it('are kept as they are where they were edited since', async () => {
    const files = memoryFiles();
    const [{ id, text } = { id: '', text: '' }] = articles;
    const edited = `${text}\n\nOn 4 May 2014 nothing was said.\n`;
    const before = await loadedAndKept(files, corpus => corpus.apply([{ kind: 'article', id, text: edited }]));
    assert.ok(before.outlined.includes(id));
    const corpus = await started(files);
    assert.equal(corpus.textOf(id), edited);
    assert.deepEqual(outlines(corpus), outlines(before));
  });

  it('are kept as they are under another register', async () => {
    const files = memoryFiles();
    const before = await loadedAndKept(files, corpus => corpus.apply([{ kind: 'register', text: '' }]));
    const corpus = await started(files);
    assert.equal(corpus.registerText, '');
    assert.equal(corpus.size, articles.length);
    assert.deepEqual(outlines(corpus), outlines(before));
  });

  it('are on one page as they are where it is made of all of them', async () => {
    const corpus = await loadedAndKept(memoryFiles());
    const outlined = corpus.ids().map(id => corpus.outlineOf(id)!);
    assert.deepEqual(joinedPage(outlined.map(one => outlinePage([one]))), outlinePage(outlined));
    assert.deepEqual(joinedPage([outlinePage(outlined.slice(0, 9)), outlinePage(outlined.slice(9))]), outlinePage(outlined));
  });
});
