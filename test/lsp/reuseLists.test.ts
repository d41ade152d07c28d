import assert from 'node:assert/strict';
import { Corpus } from '../../server/core/corpus/corpus';
import { groupsOf } from '../../server/core/corpus/reuse';
import type { ReuseGroup } from '../../server/core/reuse/types';
import { groupsIn, type PackedGroups } from '../../server/kept/groups';
import type { CorpusFolder } from '../../server/lsp/folder';
import { prepareReuseLists, reuseListsOf } from '../../server/lsp/reuseLists';
import { FAMILY, madeFolder } from '../support/folders';

const corpus = new Corpus();
const { articles } = madeFolder('wire', 2 * FAMILY);
corpus.load(articles);
corpus.settle();

const sorted = (groups: readonly ReuseGroup[]): string[] => groups.map(group => JSON.stringify(group)).sort();
const ALL = sorted(groupsOf(corpus));

/** A folder as far as lists of copies need one, and what it was asked. */
class Folder {
  readonly ready = true;
  readonly corpus = corpus;
  readonly said: (readonly ReuseGroup[])[] = [];
  reads = 0;
  readonly #keeps: boolean;
  /** The groups that an earlier start kept. */
  #known: readonly ReuseGroup[] | null;

  constructor(keeps: boolean, known: readonly ReuseGroup[] | null = null) {
    this.#keeps = keeps;
    this.#known = known;
  }

  takesGroups(): boolean {
    return this.#keeps;
  }

  saidGroups(groups: PackedGroups): void {
    this.#known = groups.parts().flatMap(groupsIn);
    this.said.push(this.#known);
  }

  knownGroupsAtLeast(): number {
    return this.#known?.length ?? 0;
  }

  async knownGroups(): Promise<readonly ReuseGroup[] | null> {
    if (this.#known !== null) this.reads++;
    return this.#known;
  }

  statusChanged(): void {}
}

const listed = async (folder: Folder): Promise<string[]> => {
  const { copied, recurring } = await reuseListsOf(folder as unknown as CorpusFolder);
  return sorted([...copied, ...recurring].map(({ group }) => group));
};
const prepare = (folder: Folder, most?: number): Promise<void> => prepareReuseLists(folder as unknown as CorpusFolder, most);

describe('lists of copies that nobody asked for yet', () => {
  it('are made in advance, and their groups are kept', async () => {
    const folder = new Folder(true);
    await prepare(folder);
    assert.equal(folder.said.length, 1);
    assert.deepEqual(sorted(folder.said[0] ?? []), ALL);
    assert.deepEqual(await listed(folder), ALL);
    assert.equal(folder.reads, 0);
  });

  it('are not made where they are large, but their groups are found once and kept', async () => {
    const folder = new Folder(true);
    await prepare(folder, 1);
    await prepare(folder, 1);
    assert.equal(folder.said.length, 1);
    assert.deepEqual(sorted(folder.said[0] ?? []), ALL);
    assert.equal(folder.reads, 0);
    assert.deepEqual(await listed(folder), ALL);
    assert.deepEqual([folder.said.length, folder.reads], [1, 1]);
  });

  it('are not made from groups that an earlier start kept where these are many', async () => {
    const folder = new Folder(true, groupsOf(corpus));
    await prepare(folder, 1);
    assert.equal(folder.reads, 0);
    assert.deepEqual(await listed(folder), ALL);
    assert.deepEqual([folder.said.length, folder.reads], [0, 1]);
  });

  it('are made once somebody asks where a folder keeps nothing', async () => {
    const folder = new Folder(false);
    await prepare(folder, 1);
    assert.deepEqual(await listed(folder), ALL);
    assert.equal(folder.said.length, 0);
  });

  it('are made where somebody asks while large ones are being found', async () => {
    const folder = new Folder(true);
    const preparing = prepare(folder, 1);
    assert.deepEqual(await listed(folder), ALL);
    await preparing;
  });
});
