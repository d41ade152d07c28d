import assert from 'node:assert/strict';
import { OperationLog } from '../../server/annotations/operationLog';
import { annotationWorld, FOLDER, type World } from '../support/annotationWorld';
import { memoryFiles } from '../support/memoryFiles';

const ARTICLES = Array.from({ length: 150 }, (_, at) => `${at}.txt`);
const TEXT = 'The tug left the quay at dawn.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const uriOf = (article: string, annotator = 'ann') => `${FOLDER}/pressmark/annotations/${annotator}/${article}.jsonl`;

describe('annotations of many files changed at once', () => {
  let w: World;
  let log: OperationLog;
  const texts = new Map(ARTICLES.map(article => [article, TEXT]));
  const mark = (words: string) =>
    w.service.changes.createAll(ARTICLES.map(article => ({ article, span: spanOf(words), content: { tag: 'claim' } })));
  const counted = (): number => ARTICLES.filter(article => w.files.text(uriOf(article))?.includes('"dawn"') === true).length;

  beforeEach(async () => {
    log = new OperationLog(null);
    w = await annotationWorld(memoryFiles(), texts, 'ann', log);
  });

  /** Another person's line for an article, in the file of the first one, without an event. */
  const writtenByAnother = async (article: string): Promise<void> => {
    const other = await annotationWorld(memoryFiles(), texts, 'ann');
    other.files.set(`${FOLDER}/other`, 'Ids are made from the number of files.');
    const again = await annotationWorld(other.files, texts, 'ann');
    await again.service.changes.create(article, spanOf('quay'), { note: 'mine' });
    w.files.set(uriOf(article), (w.files.text(uriOf(article)) ?? '') + again.files.text(uriOf(article)));
  };

  it('are not read again where they are as they are known, and are verified as they are written', async () => {
    await mark('dawn');
    w.files.calls.read = 0;
    w.files.calls.write = 0;
    assert.equal((await w.service.undo())?.changed, ARTICLES.length);
    await mark('tug');
    assert.deepEqual([w.files.calls.read, w.files.calls.write], [0, ARTICLES.length]);
    assert.deepEqual(w.shown('77.txt'), ['exact:tug']);
  });

  it('keep what another program wrote meanwhile, and one undo takes back the rest', async () => {
    await mark('tug');
    await writtenByAnother('7.txt');
    await mark('dawn');
    assert.equal(counted(), ARTICLES.length);
    assert.match(w.files.text(uriOf('7.txt'))!, /mine/);
    await writtenByAnother('100.txt');
    assert.deepEqual(await w.service.undo(), { kind: 'create', changed: ARTICLES.length, kept: 0 });
    assert.equal(counted(), 0);
    assert.match(w.files.text(uriOf('7.txt'))!, /mine/);
    assert.match(w.files.text(uriOf('100.txt'))!, /mine/);
  });

  it('are taken back whole where another program was faster in the middle of them', async () => {
    const { swap } = w.files;
    let swaps = 0;
    Object.assign(w.files, {
      async swap(...args: Parameters<typeof swap>) {
        if (++swaps === 20) await writtenByAnother('40.txt');
        return swap(...args);
      },
    });
    await mark('dawn');
    assert.equal(counted(), ARTICLES.length);
    assert.deepEqual(await w.service.undo(), { kind: 'create', changed: ARTICLES.length, kept: 0 });
    assert.equal(counted(), 0);
    assert.match(w.files.text(uriOf('40.txt'))!, /mine/);
  });

  it('are left as they are by an undo where somebody changed them, though nobody told', async () => {
    await mark('dawn');
    for (const article of ['3.txt', '99.txt']) w.files.set(uriOf(article), w.files.text(uriOf(article))!.replace('"claim"', '"fact"'));
    assert.deepEqual(await w.service.undo(), { kind: 'create', changed: ARTICLES.length - 2, kept: 2 });
    assert.equal(counted(), 2);
  });

  it('are judged by an undo as they are on the disk, where something else was known about them', async () => {
    await mark('dawn');
    const { annotation } = w.service.list('5.txt')[0]!;
    const before = w.files.text(uriOf('5.txt'))!;
    await w.service.changes.update(annotation.id, { tag: 'fact' });
    await log.append({ undo: (await log.history()).done.at(-1)!.id });
    w.files.set(uriOf('5.txt'), before);
    assert.deepEqual(await w.service.undo(), { kind: 'create', changed: ARTICLES.length, kept: 0 });
    assert.equal(counted(), 0);
  });

  it('are kept and shown where the disk cannot be written, and the others are written', async () => {
    w.files.readOnly.add(uriOf('30.txt'));
    await assert.rejects(mark('dawn'), /read-only/);
    assert.equal(counted(), ARTICLES.length - 1);
    assert.deepEqual(w.shown('30.txt'), ['exact:dawn']);
    w.files.readOnly.clear();
    assert.deepEqual(await w.service.writeAgain(), { some: true, all: true });
    assert.equal(counted(), ARTICLES.length);
  });

  it('end where a file is not UTF-8, and leave it as it is', async () => {
    const bytes = new Uint8Array([0x7b, 0xe9, 0x0a]);
    w.files.set(uriOf('30.txt'), bytes);
    await assert.rejects(mark('dawn'), /not UTF-8/);
    assert.deepEqual(w.files.contents.get(uriOf('30.txt')), bytes);
  });

  describe('cancelled', () => {
    const many = Array.from({ length: 1100 }, (_, at) => `many-${at}.txt`);
    const markUntil = (isEnough: (share: number) => boolean) => {
      let last = 0;
      const items = many.map(article => ({ article, span: spanOf('dawn'), content: { tag: 'claim' } }));
      return w.service.changes.createAll(items, {
        report(share) {
          assert.ok(share >= last && share <= 1);
          last = share;
        },
        isCancelled: () => isEnough(last),
      });
    };
    const written = () => many.filter(article => w.files.text(uriOf(article))?.includes('"dawn"') === true);

    beforeEach(async () => {
      w = await annotationWorld(memoryFiles(), new Map(many.map(article => [article, TEXT])), 'ann', log);
    });

    it('keep whole what was written, which one undo takes back', async () => {
      const ids = await markUntil(share => share > 0.5);
      assert.deepEqual([ids.length, written().length], [512, 512]);
      assert.deepEqual(w.shown(many[511]!), ['exact:dawn']);
      assert.deepEqual(w.shown(many[512]!), []);
      assert.deepEqual(await w.service.undo(), { kind: 'create', changed: 512, kept: 0 });
      assert.deepEqual(written(), []);
    });

    it('before anything is written are not made, and leave nothing to undo', async () => {
      assert.deepEqual(await markUntil(share => share > 0.1), []);
      assert.deepEqual(written(), []);
      assert.equal(await w.service.undo(), null);
      assert.deepEqual(w.shown(many[0]!), []);
    });
  });
});
