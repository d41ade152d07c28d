import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SpanEdit } from '../../server/core/annotations/shift';
import { parseRegister } from '../../server/core/entities/register/register';
import { A, annotationWorld, FOLDER, TEXT } from '../support/annotationWorld';
import { memoryFiles } from '../support/memoryFiles';

const URI_A = `${FOLDER}/pressmark/annotations/ann/dw/a%20b.txt.jsonl`;

describe('lsp/annotationService', () => {
  it('creates, changes and deletes annotations, on disk as well', async () => {
    const w = await annotationWorld();
    const { annotation } = await w.annotate('harbour master', { tag: 'person', note: 'who?' });
    await w.annotate('tug');
    assert.deepEqual(w.shown(), ['exact:tug', 'exact:harbour master']);
    assert.deepEqual((await w.restarted()).shown(), ['exact:tug', 'exact:harbour master']);
    const changed = await w.service.changes.update(annotation.id, { tag: null, entity: 'harbour-master' });
    assert.equal(changed.annotation.tag, undefined);
    assert.equal(changed.annotation.note, 'who?');
    assert.equal(changed.annotation.modified, '2026-01-02T03:04:05Z');
    const start = TEXT.indexOf('dawn');
    await w.service.changes.update(annotation.id, { span: { start, end: start + 4 } });
    assert.deepEqual((await w.restarted()).shown(), ['exact:tug', 'exact:dawn']);
    await w.service.changes.delete(annotation.id);
    assert.deepEqual((await w.restarted()).shown(), ['exact:tug']);
    await w.service.changes.delete(w.service.list(A)[0]!.annotation.id);
    assert.equal(w.files.contents.size, 0);
    assert.deepEqual(w.service.articles(), []);
  });

  it('brings a deleted annotation back letter for letter, an orphan, too', async () => {
    const w = await annotationWorld();
    const { annotation } = await w.annotate('harbour master', { tag: 'person' });
    await w.annotate('tug');
    const before = new Map(w.files.contents);
    await w.service.changes.delete(annotation.id);
    const { annotation: restored } = await w.service.changes.restore(annotation.id);
    assert.deepEqual(restored, annotation);
    assert.deepEqual(w.files.contents, before);
    w.texts.set(A, 'Another text.');
    await w.service.changes.delete(annotation.id);
    assert.equal((await w.service.changes.restore(annotation.id)).anchor.state, 'orphan');
    assert.deepEqual(w.files.contents, before);
    await assert.rejects(w.service.changes.restore('nothing'), /too long ago/);
  });

  it('refuses what would be no annotation, in a sentence', async () => {
    const w = await annotationWorld();
    await assert.rejects(w.service.changes.create(A, { start: 3, end: 3 }, { tag: 'x' }), /Select the words/);
    await assert.rejects(w.service.changes.create(A, { start: 0, end: 3 }, {}), /needs a tag/);
    await assert.rejects(w.service.changes.create('gone.txt', { start: 0, end: 3 }, { tag: 'x' }), /no longer in this folder/);
    w.texts.set('../x.txt', 'text');
    await assert.rejects(w.service.changes.create('../x.txt', { start: 0, end: 3 }, { tag: 'x' }), /leads out/);
    await assert.rejects(w.service.changes.delete('nothing'), /no longer exists/);
    const { annotation } = await w.annotate('tug');
    await assert.rejects(w.service.changes.update(annotation.id, { tag: null }), /needs a tag/);
    assert.deepEqual(w.shown(), ['exact:tug']);
    assert.equal(w.service.find(annotation.id)?.annotation.tag, 'claim');
  });

  it('follows edits of the buffer exactly and writes them down on save', async () => {
    const w = await annotationWorld();
    await w.annotate('harbour master');
    w.edit(A, '\u{1F6A2} The tug', 'Two \u{1F6A2}\u{1F6A2}');
    w.edit(A, 'board, the ', 'board, the deputy ');
    assert.deepEqual(w.shown(), ['exact:harbour master']);
    w.edit(A, 'bour mas', 'bor-mas');
    assert.deepEqual(w.shown(), ['exact:harbor-master']);
    await w.service.onSaved(A);
    assert.deepEqual((await w.restarted()).shown(), ['exact:harbor-master']);
    const { calls } = w.files;
    const writes = calls.write;
    await w.service.onSaved(A);
    assert.equal(calls.write, writes);
  });

  it('goes back to the disk when the buffer is closed without saving', async () => {
    const w = await annotationWorld();
    await w.annotate('tug');
    w.edit(A, 'tug', 'boat tug boat');
    w.edit(A, 'Nobody', 'Everybody');
    await w.annotate('harbour master');
    w.texts.set(A, TEXT);
    w.service.onClosedWithoutSave(A);
    assert.deepEqual(w.shown(), ['exact:tug', 'moved:harbour master']);
  });

  it('remembers what was in deleted text, for undo, cut and paste, and moved lines', async () => {
    const w = await annotationWorld();
    await w.annotate('Nobody');
    w.edit(A, 'tug', 'big tug');
    w.edit(A, 'Nobody saw', '');
    assert.deepEqual(w.shown(), ['orphan']);
    w.edit(A, 'dawn', 'noon');
    w.edit(A, '\r\n', '\r\nNobody saw');
    assert.deepEqual(w.shown(), ['exact:Nobody']);

    const line = '\r\nNobody saw who was on board, the harbour master said.';
    w.edit(A, line, '');
    w.edit(A, 'The big', `${line}\r\nThe big`);
    assert.deepEqual(w.shown(), ['exact:Nobody']);
    await w.service.onSaved(A);
    assert.deepEqual((await w.restarted()).shown(), ['exact:Nobody']);
  });

  it('is not taken for words that were put in like its own, once its own are gone', async () => {
    const own =
      'Rossi denied the charge before the judge could finish reading it, and his lawyer asked for a break. They were gone for an hour.';
    const other = 'Conti denied the charge as well, in a long letter that was read out in the afternoon.';
    const before = [
      'The hearing opened at nine in the old town hall, and by noon all benches were full of people.',
      own,
      'The harbour master spoke next. He remembered the night well, he said, because of the storm, which had taken two boats.',
      'His men saw a light near the pier at about three and went out. What they found there was a drifting tug with nobody on board.',
      'Nobody else was heard that day. Further witnesses are to come on Thursday, among them a diver.\n',
    ].join('\n\n');
    const withoutOwn = (text: string): string => text.replace(`${own}\n\n`, '');
    const inEditor = await annotationWorld(undefined, new Map([[A, before]]));
    await inEditor.annotate('denied the charge');
    inEditor.edit(A, 'that day.', `that day. ${other}`);
    await inEditor.service.onSaved(A);
    const writes = inEditor.files.calls.write;
    await inEditor.service.onSaved(A);
    assert.equal(inEditor.files.calls.write, writes);
    inEditor.texts.set(A, withoutOwn(inEditor.texts.get(A)!));
    assert.deepEqual((await inEditor.restarted()).shown(), ['orphan']);

    const outside = await annotationWorld(undefined, new Map([[A, before]]));
    await outside.annotate('denied the charge');
    const steps = [before.replace('that day.', `that day. ${other}`), withoutOwn(before.replace('that day.', `that day. ${other}`))];
    const shown = steps.map(text => {
      outside.texts.set(A, text);
      outside.service.onTextReplaced(A, text);
      return outside.shown();
    });
    assert.deepEqual(shown, [['exact:denied the charge'], ['orphan']]);
    outside.texts.set(A, before);
    outside.service.onTextReplaced(A, before);
    assert.deepEqual(outside.shown(), ['exact:denied the charge']);
  });

  it('finds annotations again in a text that was changed from outside', async () => {
    const w = await annotationWorld();
    await w.annotate('the harbour master said');
    await w.annotate('tug');
    const changed = `Harbour news\n\n${TEXT.replace('the harbour master said', 'the harbor master said')}`;
    w.texts.set(A, changed);
    w.service.onTextReplaced(A, changed);
    assert.deepEqual(w.shown(), ['moved:tug', 'fuzzy:the harbor master said']);
    w.texts.set(A, 'Something else.');
    assert.deepEqual(w.shown(), ['orphan', 'orphan']);
    w.texts.set(A, TEXT);
    assert.deepEqual(w.shown(), ['exact:tug', 'exact:the harbour master said']);
    w.texts.delete(A);
    assert.deepEqual(w.shown(), ['orphan', 'orphan']);
    assert.deepEqual(w.service.articles(), [A]);
  });

  it('takes over what came from outside, and keeps it when it writes', async () => {
    const w = await annotationWorld();
    await w.annotate('tug');
    const other = await annotationWorld(w.files, w.texts);
    await other.annotate('dawn');
    assert.deepEqual(w.shown(), ['exact:tug']);
    await w.annotate('quay');
    assert.deepEqual(w.shown(), ['exact:tug', 'exact:quay', 'exact:dawn']);
    assert.equal(await w.service.onFileEvent(URI_A), false);
    assert.equal(await other.service.onFileEvent(URI_A), true);
    assert.deepEqual(other.shown(), ['exact:tug', 'exact:quay', 'exact:dawn']);
    w.files.contents.delete(URI_A);
    assert.equal(await w.service.onFileEvent(`${FOLDER}/pressmark/annotations/ann`), true);
    assert.deepEqual(w.shown(), []);
  });

  it('keeps the place of unchanged annotations when the file changes under an edited buffer', async () => {
    const w = await annotationWorld();
    await w.annotate('harbour master');
    w.edit(A, 'bour mas', 'bour-mas');
    await (await annotationWorld(w.files, new Map([[A, TEXT]]))).annotate('tug');
    await w.service.onFileEvent(URI_A);
    assert.deepEqual(w.shown(), ['exact:tug', 'exact:harbour-master']);
  });

  it('leaves everything as it was where a file cannot be written', async () => {
    const w = await annotationWorld();
    const { annotation } = await w.annotate('tug');
    w.files.forbidden.add(URI_A);
    await assert.rejects(w.annotate('quay'), /permission/);
    await assert.rejects(w.service.changes.update(annotation.id, { tag: 'other', span: { start: 0, end: 5 } }), /permission/);
    await assert.rejects(w.service.changes.delete(annotation.id), /permission/);
    assert.deepEqual(w.shown(), ['exact:tug']);
    assert.equal(w.service.find(annotation.id)?.annotation.tag, 'claim');
  });

  it('keeps what cannot be written, shows it, and writes it as soon as that is possible', async () => {
    const w = await annotationWorld();
    const { annotation } = await w.annotate('tug');
    const before = w.files.text(URI_A);
    w.files.readOnly.add(URI_A);
    await assert.rejects(w.annotate('quay'), /not on the disk yet. The disk is read-only. It is kept/);
    await assert.rejects(w.service.changes.update(annotation.id, { tag: 'other' }), /read-only/);
    assert.equal(w.files.text(URI_A), before);
    assert.deepEqual(w.shown(), ['exact:tug', 'exact:quay']);
    assert.deepEqual(
      w.service.list(A).map(({ annotation: { tag }, unwritten }) => [tag, unwritten]),
      [
        ['other', true],
        ['claim', true],
      ],
    );
    assert.deepEqual(await w.service.writeAgain(), { some: false, all: false });
    // Another program writes meanwhile, on a disk that is not full for it.
    w.files.readOnly.clear();
    await (await annotationWorld(w.files, w.texts)).annotate('dawn');
    await w.service.onFileEvent(URI_A);
    assert.deepEqual(w.shown(), ['exact:tug', 'exact:quay', 'exact:dawn']);
    assert.deepEqual(await w.service.writeAgain(), { some: true, all: true });
    assert.deepEqual(
      (await w.restarted()).service.list(A).map(({ annotation: { tag }, unwritten }) => [tag, unwritten]),
      [
        ['other', undefined],
        ['claim', undefined],
        ['claim', undefined],
      ],
    );
  });

  it('takes what cannot be written back again without a trace', async () => {
    const w = await annotationWorld();
    await w.annotate('tug');
    w.files.readOnly.add(URI_A);
    await assert.rejects(w.annotate('quay'), /read-only/);
    const [, quay] = w.service.list(A);
    await w.service.changes.delete(quay!.annotation.id);
    assert.deepEqual(w.shown(), ['exact:tug']);
    assert.deepEqual(await w.service.writeAgain(), { some: false, all: true });
  });

  it('merges its change with what another program wrote between reading and writing', async () => {
    const w = await annotationWorld();
    // Ids are made from the number of files.
    w.files.set(`${FOLDER}/${A}`, TEXT);
    await (await annotationWorld(w.files, w.texts, 'bob')).annotate('dawn');
    const theirs = w.files.contents.get(URI_A.replace('/ann/', '/bob/'))!;
    const { swap } = w.files;
    let swaps = 0;
    Object.assign(w.files, {
      async swap(...args: Parameters<typeof swap>) {
        if (swaps++ === 0) w.files.set(URI_A, theirs);
        return swap(...args);
      },
    });
    w.files.contents.delete(URI_A.replace('/ann/', '/bob/'));
    await w.annotate('tug');
    assert.deepEqual((await w.restarted()).shown(), ['exact:tug', 'exact:dawn']);
  });

  it('writes nothing to a file that is not UTF-8, and says so', async () => {
    const files = memoryFiles({ [URI_A]: new Uint8Array([0x7b, 0xe9, 0x0a]) });
    const w = await annotationWorld(files);
    await assert.rejects(w.annotate('tug'), /not UTF-8/);
    assert.deepEqual([...files.contents.get(URI_A)!], [0x7b, 0xe9, 0x0a]);
    assert.deepEqual(
      w.service.problems(parseRegister('')).map(({ uri, problems }) => [uri, problems[0]?.code]),
      [[URI_A, 'unreadable-file']],
    );
  });

  it('writes many annotations at once, one after another', async () => {
    const w = await annotationWorld();
    await Promise.all(['tug', 'quay', 'dawn', 'board', 'harbour'].map(words => w.annotate(words)));
    assert.deepEqual((await w.restarted()).shown(), ['exact:tug', 'exact:quay', 'exact:dawn', 'exact:board', 'exact:harbour']);
  });

  it('moves along with a renamed article, for every annotator', async () => {
    const w = await annotationWorld();
    await w.annotate('tug');
    const bob = await annotationWorld(w.files, w.texts, 'Bob: <the/editor>');
    await bob.annotate('quay');
    await w.service.load();
    w.texts.set('new.md', TEXT);
    w.texts.delete(A);
    await w.service.moves.onArticlesRenamed([{ from: A, to: 'new.md' }]);
    assert.deepEqual(w.shown('new.md'), ['exact:tug', 'exact:quay']);
    assert.deepEqual([...w.files.contents.keys()].sort(), [
      `${FOLDER}/pressmark/annotations/Bob-%20-the-editor-/new.md.jsonl`,
      `${FOLDER}/pressmark/annotations/ann/new.md.jsonl`,
    ]);
    assert.match(w.files.text(`${FOLDER}/pressmark/annotations/ann/new.md.jsonl`)!, /"source":"new.md"/);
    assert.deepEqual(w.service.articles(), ['new.md']);
  });

  it('lets two articles swap their names, and what was annotated of one stays its own', async () => {
    const w = await annotationWorld();
    const B = 'other.txt';
    const textB = 'The lighthouse was sold. A keeper stays.';
    w.texts.set(B, textB);
    await w.annotate('tug');
    await w.service.changes.create(B, { start: 4, end: 14 }, { tag: 'place' });
    w.texts.set(A, textB);
    w.texts.set(B, TEXT);
    await w.service.moves.onArticlesRenamed([
      { from: A, to: B },
      { from: B, to: A },
    ]);
    assert.deepEqual([w.shown(A), w.shown(B)], [['exact:lighthouse'], ['exact:tug']]);
    const again = await w.restarted();
    assert.deepEqual([again.shown(A), again.shown(B)], [['exact:lighthouse'], ['exact:tug']]);
    assert.match(w.files.text(URI_A)!, /"source":"dw\/a%20b.txt".*lighthouse/);
  });

  it('follows any edits away from its borders as a plain array of marked characters would', () => {
    const pieces = fc.array(fc.tuple(fc.nat(200), fc.nat(12), fc.string({ maxLength: 8 })), { maxLength: 12 });
    return fc.assert(
      fc.asyncProperty(pieces, async edits => {
        const w = await annotationWorld();
        await w.annotate('Nobody saw who was on board');
        let text = TEXT;
        let marks = [...Array(TEXT.length).keys()].map(at => at >= TEXT.indexOf('Nobody') && at < TEXT.indexOf(', the harbour'));
        const batch: SpanEdit[] = [];
        for (const [from, length, by] of edits) {
          const start = Math.min(from, text.length);
          const end = Math.min(text.length, start + length);
          const first = marks.indexOf(true);
          const last = marks.lastIndexOf(true) + 1;
          // Borders are another matter: see annotationBorders.test.ts.
          if (start <= last && end >= first && !(first < start && end < last)) continue;
          const inside = first < start && end < last;
          batch.push({ start, end, newLength: by.length });
          text = text.slice(0, start) + by + text.slice(end);
          marks = [...marks.slice(0, start), ...Array(by.length).fill(inside), ...marks.slice(end)];
        }
        w.texts.set(A, text);
        w.service.onBufferEdit(A, batch, TEXT, text);
        const [placed] = w.service.list(A);
        assert.deepEqual(placed?.anchor, { state: 'exact', span: { start: marks.indexOf(true), end: marks.lastIndexOf(true) + 1 } });
      }),
    );
  });
});
