import assert from 'node:assert/strict';
import { Adjudication } from '../../server/annotations/adjudication';
import { viaOf } from '../../server/core/annotations/adopted';
import { A, annotationWorld, FOLDER, TEXT, type World } from '../support/annotationWorld';

const GOLD = `${FOLDER}/pressmark/annotations/gold/dw/a%20b.txt.jsonl`;
const LOG = `${FOLDER}/pressmark/adjudication/gold.jsonl`;

let ids = 900;
let clock = 0;

interface Desk {
  readonly world: World;
  readonly adjudication: Adjudication;
  /** `tag: words` of what the chosen set has. */
  gold(): string[];
  /** How often a line says something, in a file. */
  written(uri: string): string[];
  restarted(): Promise<Desk>;
}

/** Two annotators of one article; `m`, `t` and the like are the ids of their annotations. */
async function desk(
  given?: World,
): Promise<Desk & { readonly ids: Readonly<Record<'annTug' | 'annMaster' | 'benTug' | 'benMaster', string>> }> {
  const ann = given ?? (await annotationWorld());
  if (given === undefined) {
    await ann.annotate('tug', { tag: 'ship', note: 'which?' });
    await ann.annotate('harbour master', { tag: 'person' });
    const ben = await annotationWorld(ann.files, ann.texts, 'ben');
    await ben.annotate('tug', { tag: 'ship' });
    await ben.annotate('the harbour master', { tag: 'source' });
    await ann.service.load();
  }
  const adjudication = new Adjudication({
    folder: FOLDER,
    files: ann.files,
    annotations: ann.service,
    textOf: article => ann.texts.get(article) ?? null,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    now: () => new Date(Date.UTC(2026, 1, 1) + 1000 * ++clock).toISOString(),
  });
  const idOf = (annotator: string, words: string) =>
    ann.service.list(A).find(({ annotation }) => annotation.annotator === annotator && annotation.quote.exact === words)!.annotation.id;
  return {
    world: ann,
    adjudication,
    gold: () =>
      ann.service
        .list(A)
        .filter(({ annotation }) => annotation.annotator === 'gold')
        .map(
          ({ annotation: { tag }, anchor }) => `${tag}: ${anchor.state === 'orphan' ? '' : TEXT.slice(anchor.span.start, anchor.span.end)}`,
        ),
    written: uri => {
      const bytes = ann.files.contents.get(uri);
      return bytes === undefined ? [] : new TextDecoder().decode(bytes).split('\n').filter(Boolean);
    },
    restarted: async () => desk(await ann.restarted()),
    ids: {
      annTug: idOf('ann', 'tug'),
      annMaster: idOf('ann', 'harbour master'),
      benTug: idOf('ben', 'tug'),
      benMaster: idOf('ben', 'the harbour master'),
    },
  };
}

describe('The set that people agree on', () => {
  it('has what was accepted, letter for letter, with where it is from', async () => {
    const d = await desk();
    const { annTug, benTug, annMaster, benMaster } = d.ids;
    await d.adjudication.decide('gold', [
      { article: A, ids: [annTug, benTug], accepted: [annTug] },
      { article: A, ids: [annMaster, benMaster], accepted: [benMaster] },
    ]);
    assert.deepEqual(d.gold(), ['ship: tug', 'source: the harbour master']);
    const [tug = '', master = ''] = d.written(GOLD);
    assert.deepEqual([viaOf(tug), viaOf(master)], [[annTug], [benMaster]]);
    assert.match(tug, /"value":"which\?"/);
    assert.equal(d.written(LOG).length, 2);
    assert.deepEqual((await d.restarted()).gold(), d.gold());
    // The annotations that were compared are as they were.
    assert.equal(d.world.service.list(A).length, 6);
  });

  it('has what several people say alike once, and both where they differ', async () => {
    const d = await desk();
    const { annTug, benTug, annMaster, benMaster } = d.ids;
    await d.adjudication.decide('gold', [
      { article: A, ids: [annTug, benTug], accepted: [benTug, annTug] },
      { article: A, ids: [annMaster, benMaster], accepted: [annMaster, benMaster] },
    ]);
    assert.deepEqual(d.gold(), ['ship: tug', 'source: the harbour master', 'person: harbour master']);
    assert.deepEqual(viaOf(d.written(GOLD)[0]!).sort(), [annTug, benTug].sort());
  });

  it('remembers that nothing was accepted', async () => {
    const d = await desk();
    const ids = [d.ids.annMaster, d.ids.benMaster];
    await d.adjudication.decide('gold', [{ article: A, ids, accepted: [] }]);
    assert.deepEqual(d.gold(), []);
    assert.equal(d.world.files.contents.has(GOLD), false);
    const { decisions } = await (await d.restarted()).adjudication.decisions('gold');
    assert.deepEqual(
      decisions.map(({ accepted }) => accepted),
      [[]],
    );
  });

  it('has instead what is decided later on the same annotations, however often', async () => {
    const d = await desk();
    const ids = [d.ids.annMaster, d.ids.benMaster];
    for (const accepted of [[d.ids.annMaster], [d.ids.benMaster], [d.ids.benMaster], ids])
      await d.adjudication.decide('gold', [{ article: A, ids, accepted }]);
    assert.deepEqual(d.gold(), ['source: the harbour master', 'person: harbour master']);
    await d.adjudication.decide('gold', [{ article: A, ids, accepted: [] }]);
    assert.deepEqual(d.gold(), []);
  });

  it('is as it was before, one decision after the other, also after a restart', async () => {
    const d = await desk();
    const { annTug, benTug, annMaster, benMaster } = d.ids;
    await d.adjudication.decide('gold', [{ article: A, ids: [annTug, benTug], accepted: [annTug] }]);
    await d.adjudication.decide('gold', [{ article: A, ids: [annMaster, benMaster], accepted: [annMaster] }]);
    await d.adjudication.decide('gold', [{ article: A, ids: [annMaster, benMaster], accepted: [benMaster] }]);
    assert.deepEqual(d.gold(), ['ship: tug', 'source: the harbour master']);
    const later = await d.restarted();
    assert.deepEqual(
      (await later.adjudication.undo('gold')).map(({ ids }) => ids),
      [[annMaster, benMaster].sort()],
    );
    assert.deepEqual(later.gold(), ['ship: tug', 'person: harbour master']);
    await later.adjudication.undo('gold');
    assert.deepEqual(later.gold(), ['ship: tug']);
    await later.adjudication.undo('gold');
    assert.deepEqual(later.gold(), []);
    assert.deepEqual(await later.adjudication.undo('gold'), []);
    assert.equal(later.world.files.contents.has(LOG), false);
  });

  it('takes back together what was decided together', async () => {
    const d = await desk();
    const { annTug, benTug, annMaster, benMaster } = d.ids;
    await d.adjudication.decide('gold', [
      { article: A, ids: [annTug, benTug], accepted: [annTug] },
      { article: A, ids: [annMaster, benMaster], accepted: [annMaster] },
    ]);
    assert.equal((await d.adjudication.undo('gold')).length, 2);
    assert.deepEqual(d.gold(), []);
  });

  it('keeps what somebody changed in it by hand', async () => {
    const d = await desk();
    const ids = [d.ids.annMaster, d.ids.benMaster];
    await d.adjudication.decide('gold', [{ article: A, ids, accepted: [d.ids.annMaster] }]);
    const own = d.world.service.list(A).find(({ annotation }) => annotation.annotator === 'gold')!.annotation;
    await d.world.service.changes.update(own.id, { note: 'sure' });
    await d.adjudication.undo('gold');
    assert.deepEqual(d.gold(), ['person: harbour master']);
  });

  it('has instead what is decided later, also where a tag of all was renamed in between', async () => {
    const d = await desk();
    const ids = [d.ids.annMaster, d.ids.benMaster];
    await d.adjudication.decide('gold', [{ article: A, ids, accepted: [d.ids.annMaster] }]);
    await d.world.service.tags.retag('person', 'somebody', { before: 'a', after: 'b' });
    assert.deepEqual(d.gold(), ['somebody: harbour master']);
    await d.adjudication.decide('gold', [{ article: A, ids, accepted: [d.ids.benMaster] }]);
    assert.deepEqual(d.gold(), ['source: the harbour master']);
  });

  it('takes over the replies to a note, and lets them go with it', async () => {
    const { world, adjudication, gold, written, ids } = await desk();
    await world.service.changes.reply(ids.annTug, 'the old one');
    await adjudication.decide('gold', [{ article: A, ids: [ids.annTug, ids.benTug], accepted: [ids.annTug] }]);
    const texts = () =>
      world.service
        .list(A)
        .flatMap(({ annotation: { annotator, replies } }) => (annotator === 'gold' ? [replies?.map(({ text }) => text)] : []));
    assert.deepEqual([texts(), written(GOLD).length], [[['the old one']], 2]);
    await adjudication.undo('gold');
    assert.deepEqual([gold(), written(GOLD)], [[], []]);
    await adjudication.decide('gold', [{ article: A, ids: [ids.annTug, ids.benTug], accepted: [ids.annTug] }]);
    const chosen = world.service.list(A).find(({ annotation }) => annotation.annotator === 'gold')!.annotation.id;
    await world.service.changes.reply(chosen, 'agreed');
    await adjudication.undo('gold');
    assert.deepEqual(texts(), [['the old one', 'agreed']], 'somebody answered in the set');
  });

  it('refuses an annotation that no longer exists, and changes nothing', async () => {
    const d = await desk();
    await assert.rejects(d.adjudication.decide('gold', [{ article: A, ids: ['x'], accepted: ['x'] }]), /Compare the annotators again/);
    assert.equal(d.world.files.contents.has(LOG), false);
  });

  it('is complete again where a program ended between the set and its log', async () => {
    const d = await desk();
    const choice = { article: A, ids: [d.ids.annTug, d.ids.benTug], accepted: [d.ids.annTug] };
    await d.adjudication.decide('gold', [choice]);
    d.world.files.contents.delete(LOG);
    await d.adjudication.decide('gold', [choice]);
    assert.deepEqual(d.gold(), ['ship: tug']);
  });
});
