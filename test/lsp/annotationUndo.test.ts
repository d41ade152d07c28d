import assert from 'node:assert/strict';
import { OperationLog } from '../../server/annotations/operationLog';
import { operationHistory } from '../../server/core/annotations/operations';
import { A, annotationWorld, FOLDER, TEXT } from '../support/annotationWorld';
import { memoryFiles } from '../support/memoryFiles';

const LOG = 'file:///storage/annotations.jsonl';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('taking changes of annotations back', () => {
  const files = memoryFiles();
  const world = () => {
    const log = new OperationLog({ files, uri: LOG, within: 'file:///storage', log: message => assert.fail(message) });
    return annotationWorld(files, new Map([[A, TEXT]]), 'ann', log);
  };
  beforeEach(() => {
    files.contents.clear();
    files.readOnly.clear();
  });
  const onDisk = () => [...files.contents].filter(([uri]) => uri !== LOG).map(([uri, bytes]) => [uri, new TextDecoder().decode(bytes)]);

  it('takes back and makes again what was made, changed and deleted, step by step and after a restart', async () => {
    const w = await world();
    const states = [onDisk()];
    const { annotation } = await w.annotate('tug');
    states.push(onDisk());
    await w.service.changes.update(annotation.id, { note: 'a ship', span: spanOf('The tug') });
    states.push(onDisk());
    await w.service.changes.delete(annotation.id);
    states.push(onDisk());
    const again = await world();
    for (let step = 3; step > 0; step--) {
      assert.deepEqual(await again.service.undo(), { kind: ['create', 'change', 'delete'][step - 1], changed: 1, kept: 0 });
      assert.deepEqual(onDisk(), states[step - 1]);
    }
    assert.equal(await again.service.undo(), null);
    const last = await world();
    for (let step = 1; step <= 3; step++) {
      assert.equal((await last.service.redo())?.changed, 1);
      assert.deepEqual(onDisk(), states[step]);
    }
    assert.equal(await last.service.redo(), null);
  });

  it('takes many annotations back in one step', async () => {
    const w = await world();
    const items = ['tug', 'quay', 'dawn'].map(words => ({ article: A, span: spanOf(words), content: { tag: 'claim' } }));
    const ids = await w.service.changes.createAll(items);
    assert.equal(await w.service.changes.updateAll(ids.map(id => ({ id, change: { tag: 'fact' } }))), 3);
    assert.equal(await w.service.changes.deleteAll(ids.slice(1)), 2);
    assert.deepEqual(await w.service.undo(), { kind: 'delete', changed: 2, kept: 0 });
    assert.deepEqual(w.shown(), ['exact:tug', 'exact:quay', 'exact:dawn']);
    assert.deepEqual(await w.service.undo(), { kind: 'change', changed: 3, kept: 0 });
    assert.deepEqual(
      w.service.list(A).map(({ annotation: { tag } }) => tag),
      ['claim', 'claim', 'claim'],
    );
    assert.deepEqual(await w.service.undo(), { kind: 'create', changed: 3, kept: 0 });
    assert.deepEqual(onDisk(), []);
  });

  it('leaves what somebody else has changed since, and says how much', async () => {
    const w = await world();
    const items = ['tug', 'quay'].map(words => ({ article: A, span: spanOf(words), content: { tag: 'claim' } }));
    const [tug = '', quay = ''] = await w.service.changes.createAll(items);
    await w.service.changes.updateAll([tug, quay].map(id => ({ id, change: { tag: 'fact' } })));
    const other = await annotationWorld(files, new Map([[A, TEXT]]));
    await other.service.changes.update(quay, { note: 'mine' });
    assert.deepEqual(await w.service.undo(), { kind: 'change', changed: 1, kept: 1 });
    assert.deepEqual(
      w.service.list(A).map(({ annotation: { tag, note } }) => [tag, note]),
      [
        ['claim', undefined],
        ['fact', 'mine'],
      ],
    );
  });

  it('takes a tag back from an annotation that has followed its text since, and leaves it there', async () => {
    const w = await world();
    const { annotation } = await w.annotate('harbour master');
    await w.service.changes.update(annotation.id, { tag: 'person' });
    w.edit(A, 'Nobody', 'At the time nobody');
    await w.service.onSaved(A);
    assert.equal((await w.service.undo())?.changed, 1);
    assert.deepEqual(w.shown(), ['exact:harbour master']);
    assert.equal(w.service.find(annotation.id)?.annotation.tag, 'claim');
  });

  it('forgets what was taken back once something else is changed', async () => {
    const w = await world();
    await w.annotate('tug');
    await w.service.undo();
    await w.annotate('quay');
    assert.equal(await w.service.redo(), null);
    assert.deepEqual(w.shown(), ['exact:quay']);
  });

  it('passes over an operation that a killed program wrote down and did not make, and half a line', async () => {
    const w = await world();
    await w.annotate('tug');
    files.set(
      LOG,
      `${files.text(LOG)}{"id":"x","part":0,"kind":"create","time":"","files":[{"annotator":"ann","article":"${A}","changes":[
`,
    );
    const lost = {
      id: 'lost',
      part: 0,
      kind: 'create',
      time: '',
      files: [{ annotator: 'ann', article: A, changes: [{ id: 'i', before: [], after: ['{"id":"i"}'] }] }],
    };
    files.set(LOG, `${files.text(LOG)}${JSON.stringify(lost)}\n`);
    assert.deepEqual(await (await world()).service.undo(), { kind: 'create', changed: 1, kept: 0 });
    assert.deepEqual(onDisk(), []);
  });

  it('makes a change that cannot be written down, and goes nowhere the log should not lead', async () => {
    const w = await annotationWorld(
      files,
      new Map([[A, TEXT]]),
      'ann',
      new OperationLog({ files, uri: LOG, within: '', log: () => undefined }),
    );
    files.readOnly.add(LOG);
    await w.annotate('tug');
    assert.equal(await w.service.undo(), null);
    files.readOnly.clear();
    const change = { id: 'i', before: ['{"id":"i"}'], after: [] };
    const wrong = { id: 'o', part: 0, kind: 'delete', time: '', files: [{ annotator: '../..', article: 'x.txt', changes: [change] }] };
    files.set(LOG, `${JSON.stringify(wrong)}\n`);
    assert.equal(await w.service.undo(), null);
    assert.deepEqual(
      [...files.contents.keys()].filter(uri => uri !== LOG && !uri.startsWith(`${FOLDER}/pressmark/annotations/ann/`)),
      [],
    );
  });

  it('joins the parts of an operation', () => {
    const part = (number: number) => ({
      id: 'o',
      part: number,
      kind: 'import',
      time: '',
      files: [{ annotator: 'a', article: `${number}.txt`, changes: [] }],
    });
    const text = [part(0), part(1), part(1)].map(record => `${JSON.stringify(record)}\n`).join('');
    assert.deepEqual(
      operationHistory(text).done.map(({ files: all }) => all.map(({ article }) => article)),
      [['0.txt', '1.txt']],
    );
  });
});
