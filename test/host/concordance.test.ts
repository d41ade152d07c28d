import assert from 'node:assert/strict';
import type { AnnotateAllResult, Concordance } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, execute, folder, pressmark, until } from './support';

describe('A concordance', () => {
  before(async () => (await pressmark()).ready());

  const hitsOf = (query: string): Promise<Concordance> =>
    ask<Concordance>(methods.concordance, { folder: folder().uri.toString(), query, offset: 0, limit: 1000 });

  it('is shown below the editors for a query, and for an entity of the Entities view', async () => {
    await execute('pressmark.findInArticles', { query: 'Khartoum' });
    await execute('pressmark.findInArticles', { kind: 'entity', entity: 'ethiopia', folder: folder().uri.toString() });
    assert.ok((await hitsOf('Khartoum')).total > 0);
  });

  it('annotates every hit with one command, each once, and takes them back', async () => {
    const { total } = await hitsOf('Khartoum');
    const question = { folder: folder().uri.toString(), query: 'Khartoum', order: 'time', filter: '' };
    const made = await execute<AnnotateAllResult>('pressmark.markHits', { question, chosen: 'all', tag: 'claim' });
    assert.equal(made.ids.length, total);
    await until('every hit to be marked', async () => (await hitsOf('tag:claim')).total >= total);
    const again = await execute<AnnotateAllResult>('pressmark.markHits', { question, chosen: 'all', tag: 'claim' });
    assert.deepEqual([again.ids.length, again.already], [0, total]);
    const marked = (await hitsOf('Khartoum')).items.every(({ marks }) => marks.some(({ label }) => label === 'claim'));
    assert.ok(marked);
    await ask(methods.undoAnnotations, { folder: folder().uri.toString() });
    await until('no hit to be marked', async () => (await hitsOf('Khartoum')).items.every(({ marks }) => marks.length === 0));
  });

  it('annotates the hits that are chosen', async () => {
    const { items } = await hitsOf('Khartoum');
    const question = { folder: folder().uri.toString(), query: 'Khartoum', order: 'time', filter: '' };
    const keys = [items[0]?.key];
    const made = await execute<AnnotateAllResult>('pressmark.markHits', { question, chosen: { keys }, note: 'Look here' });
    assert.equal(made.ids.length, 1);
    await ask(methods.undoAnnotations, { folder: folder().uri.toString() });
  });

  it('lists what was dismissed no more, until that is undone', async () => {
    const { items, total } = await hitsOf('Khartoum');
    const question = { folder: folder().uri.toString(), query: 'Khartoum', order: 'time', filter: '' };
    const keys = [items[0]?.key];
    assert.equal(await execute<number>('pressmark.dismissHits', { question, chosen: { keys }, decision: 'never' }), 1);
    const after = await hitsOf('Khartoum');
    assert.deepEqual([after.total, after.dismissed], [total - 1, 1]);
    await execute('pressmark.undoAnnotations');
    assert.equal((await hitsOf('Khartoum')).total, total);
  });
});
