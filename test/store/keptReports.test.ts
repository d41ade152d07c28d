import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../server/core/corpus/corpus';
import { premisesKey, readPremises } from '../../server/core/corpus/premises';
import { problemsOf } from '../../server/core/corpus/problems';
import { groupsOf } from '../../server/core/corpus/reuse';
import { unpackOutline, workedOut } from '../../server/core/corpus/workedOut';
import { pack } from '../../server/core/pack/pack';
import type { ReuseGroup } from '../../server/core/reuse/types';
import { atOnce } from '../../server/core/text/stages';
import { keepArticle } from '../../server/kept/article';
import { KeptFolder } from '../../server/kept/folder';
import { PackedGroups } from '../../server/kept/groups';
import { keyOf } from '../../server/store/digest';
import { FactStore } from '../../server/store/factStore';
import { type MemoryFiles, memoryFiles } from '../support/memoryFiles';
import { runs } from '../support/runs';
import { SessionFolder, type SessionStep, sessionStep } from '../support/sessions';

const KEY = 'settings';
const PREMISES = ['register', 'articleEntries', 'furniture'] as const;

interface Start {
  readonly corpus: Corpus;
  /** What was said about each article, as far as that is known. */
  readonly known: ReadonlyMap<string, unknown>;
  /** The groups of copies, where these are known. */
  readonly groups: readonly ReuseGroup[] | null;
  /** Reports what can be said about some articles now, and ends with that kept. */
  end(ids?: readonly string[], key?: string): Promise<void>;
}

/** A start in a folder: its files come as they were when they were kept, then as they are. Nothing recognises the file `c.md`. */
async function start(files: MemoryFiles, folder: SessionFolder, key = KEY): Promise<Start> {
  const place = { files, folder: { uri: 'file:///store' }, version: '0123456789abcdef0123456789abcdef', now: () => 0 };
  const store = await FactStore.open({ ...place, log: message => assert.fail(message) }, 'file:///project');
  assert.ok(store !== null);
  const kept = await KeptFolder.open(store);
  const corpus = new Corpus();
  const stampOf = (id: string): string | undefined => (id === 'c.md' ? undefined : folder.articles.get(id));
  const { premises } = kept;
  corpus.apply(folder.files);
  if (premises !== null) corpus.apply(PREMISES.map(kind => ({ kind, text: premises[kind] })));
  for await (const outlined of kept.unchanged(stampOf)) corpus.loadPage(outlined, premisesKey(corpus.premises));
  await kept.restoreCopies(corpus, async () => true);
  for (const [id, text] of folder.articles) {
    if (corpus.textOf(id) === text) continue;
    const read = { id, text, ...(await workedOutAndKept(store, corpus, id, text)) };
    corpus.load([read]);
    kept.loaded(corpus, read, stampOf(id));
  }
  corpus.settle();
  await kept.restoreReports(corpus);
  const knownNow = () =>
    new Map(
      corpus.ids().flatMap(id => {
        const said = kept.reports.find(corpus, id, key);
        return said === undefined ? [] : [[id, JSON.parse(said.whole() ?? '')] as const];
      }),
    );
  checkSaid(corpus, knownNow());
  const { changes } = corpus.reuse;
  const own = PREMISES.map(kind => ({ kind, text: folder.files.find(file => file.kind === kind)?.text ?? '' }));
  corpus.apply(own.filter(({ kind, text }) => text !== corpus.premises[kind]));
  if (corpus.reuse.changes === changes) checkSaid(corpus, knownNow());
  const groups = await kept.reports.groups(corpus);
  if (groups !== null) assert.deepEqual(sorted(groups), sorted(groupsOf(corpus)));
  return {
    corpus,
    known: knownNow(),
    groups,
    async end(ids = corpus.ids(), endKey = key) {
      if (ids.length > 0 && groups === null) kept.reports.addGroups(corpus, partsOf(groupsOf(corpus)));
      for (const id of ids) kept.reports.add(corpus, id, endKey, { brief: id, whole: JSON.stringify(problemsOf(corpus, id)) });
      assert.equal(await kept.keep(corpus, stampOf), 'done');
      await store.settle(true);
    },
  };
}

function partsOf(groups: readonly ReuseGroup[]) {
  const packed = new PackedGroups();
  for (const group of groups) packed.add(group);
  return packed.parts();
}

/** What is worked out of an article elsewhere, with the facts in the store. */
async function workedOutAndKept(store: FactStore, { premises, articleEntries }: Corpus, id: string, text: string) {
  const { facts, outline } = atOnce(workedOut(id, text, readPremises(premises)));
  const key = await keyOf({ id, text, language: articleEntries.get(id)?.language });
  return { facts: await keepArticle(store, key, pack(text), facts, true), outline: outline && unpackOutline(outline) };
}

const sorted = (groups: readonly ReuseGroup[]): string[] => groups.map(group => JSON.stringify(group)).sort();

/** All that is known is what a corpus says that was made from nothing. */
function checkSaid(corpus: Corpus, known: ReadonlyMap<string, unknown>): void {
  const rebuilt = new Corpus();
  const { premises } = corpus;
  rebuilt.apply([...PREMISES.map(kind => ({ kind, text: premises[kind] })), { kind: 'reuse', text: corpus.imported.text }]);
  rebuilt.load(corpus.ids().map(id => ({ id, text: corpus.textOf(id) ?? '' })));
  rebuilt.settle();
  for (const [id, said] of known) assert.deepEqual(said, JSON.parse(JSON.stringify(problemsOf(rebuilt, id))), id);
}

/** While nothing runs. */
const change = (folder: SessionFolder, ...steps: readonly SessionStep[]): void => {
  for (const step of steps) folder.take(step, new Corpus());
};

function aFolder(): SessionFolder {
  const folder = new SessionFolder();
  const articles = [
    [0, 1, 2, 3],
    [1, 3, 9, 18],
    [5, 6, 9],
    [14, 5, 7],
  ].map((blocks, article) => ({ kind: 'write' as const, article, blocks }));
  change(folder, ...articles, { kind: 'write', article: 14, blocks: [3, 9, 1] });
  return folder;
}

/** What was kept of a folder. */
async function keptOf(folder: SessionFolder): Promise<MemoryFiles> {
  const files = memoryFiles();
  await (await start(files, folder)).end();
  return files;
}

describe('what was said about articles', () => {
  it('is known at the next start, where nothing changed', async () => {
    const folder = aFolder();
    const files = await keptOf(folder);
    for (let nth = 0; nth < 2; nth++) {
      const again = await start(files, folder);
      assert.equal(again.known.size, folder.articles.size);
      assert.ok((again.groups ?? []).length > 0);
      assert.ok([...again.known.values()].some(said => (said as readonly unknown[]).length > 0));
      const before = [...files.contents.keys()];
      await again.end([]);
      assert.deepEqual([...files.contents.keys()], before);
    }
  });

  const changes: Readonly<Record<string, SessionStep>> = {
    'an article changed': { kind: 'block', edit: 'type', article: 0, at: 0, block: 1 },
    'an article changed that nothing recognises': { kind: 'block', edit: 'type', article: 14, at: 0, block: 1 },
    'an article came': { kind: 'write', article: 7, blocks: [4] },
    'an article was deleted': { kind: 'delete', article: 2 },
    'an article was renamed': { kind: 'copy', isRename: true, article: 2, to: 8 },
    'another tool found copies': { kind: 'file', file: 'reuse', version: 1 },
  };
  for (const [what, step] of Object.entries(changes)) {
    it(`is not known where ${what} while nothing ran`, async () => {
      const folder = aFolder();
      const files = await keptOf(folder);
      change(folder, step);
      const again = await start(files, folder);
      assert.equal(again.known.size, 0);
      assert.equal(again.groups, null);
      await again.end();
      assert.equal((await start(files, folder)).known.size, folder.articles.size);
    });
  }

  it('is not known under other settings', async () => {
    const folder = aFolder();
    const files = await keptOf(folder);
    assert.equal((await start(files, folder, 'others')).known.size, 0);
    assert.equal((await start(files, folder)).known.size, folder.articles.size);
  });

  it('is known about those articles that somebody asked about', async () => {
    const folder = aFolder();
    const files = memoryFiles();
    await (await start(files, folder)).end(['a/1.txt', 'c.md']);
    assert.deepEqual([...(await start(files, folder)).known.keys()], ['a/1.txt', 'c.md']);
    await (await start(files, folder)).end(['a/2.txt']);
    assert.deepEqual([...(await start(files, folder)).known.keys()], ['a/1.txt', 'a/2.txt', 'c.md']);
  });

  it('is not kept after an edit, which may change other articles unnoticed', async () => {
    const folder = aFolder();
    const files = await keptOf(folder);
    const again = await start(files, folder);
    folder.take({ kind: 'block', edit: 'type', article: 0, at: 0, block: 1 }, again.corpus);
    await again.end();
    assert.equal((await start(files, folder)).known.size, 0);
  });

  it('is what a folder says that is read from nothing, after any changes while something runs or nothing does', async () => {
    const session = fc.record({
      meanwhile: fc.array(sessionStep, { maxLength: 2 }),
      before: fc.array(sessionStep, { maxLength: 2 }),
      asked: fc.boolean(),
    });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(sessionStep, { maxLength: 12 }), fc.array(session, { maxLength: 5 }), async (first, sessions) => {
        const [folder, files] = [new SessionFolder(), memoryFiles()];
        change(folder, ...first);
        for (const { before, meanwhile, asked } of sessions) {
          change(folder, ...before);
          const { corpus, known, end } = await start(files, folder);
          found += known.size;
          if (asked) await end();
          for (const step of meanwhile) folder.take(step, corpus);
          await end(corpus.ids().slice(0, 4));
        }
        await start(files, folder);
      }),
      { ...runs(12), seed: 8 },
    );
    assert.ok(found > 0);
  }).timeout(600_000);
});
