import assert from 'node:assert/strict';
import { A, annotationWorld, FOLDER, TEXT } from '../support/annotationWorld';
import { memoryFiles } from '../support/memoryFiles';

const URI_A = `${FOLDER}/pressmark/annotations/ann/dw/a%20b.txt.jsonl`;

const line = (id: string, more: object = {}): string =>
  JSON.stringify({
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    created: '2026-01-02T03:04:05Z',
    body: { type: 'TextualBody', purpose: 'tagging', value: 'claim' },
    target: { source: A, selector: [{ type: 'TextQuoteSelector', exact: 'quay', prefix: 'the ', suffix: ' at' }] },
    ...more,
  });
const GOOD = line('good');

/** Lines that are not as Pressmark writes them, by what is wrong with them. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  'not JSON': ['this is a note of mine'],
  'a NUL byte': ['a note\0of mine'],
  'cut off': [GOOD.slice(0, 60)],
  'two objects on a line': [`${GOOD}${line('other')}`],
  'a comma too many': [`${GOOD},`],
  'a comment': ['// checked by hand'],
  'an empty object': ['{}'],
  'a list': [`[${GOOD}]`],
  'a number': ['42'],
  null: ['null'],
  'a string': ['"tug"'],
  'no target': [line('none', { target: undefined })],
  'a target that is a list': [line('list', { target: [] })],
  'no selector': [line('none', { target: { source: A } })],
  'a selector of another standard': [line('css', { target: { source: A, selector: [{ type: 'CssSelector', value: 'p' }] } })],
  'a quote that is a number': [line('number', { target: { source: A, selector: [{ type: 'TextQuoteSelector', exact: 7 }] } })],
  'positions out of order': [
    line('order', { target: { source: A, selector: [{ type: 'TextPositionSelector', start: 9, end: 2 }] } }),
    line('below', { target: { source: A, selector: [{ type: 'TextPositionSelector', start: -5, end: 1e300 }] } }),
  ],
  'no id': [line('none', { id: undefined })],
  'an id that is a number': [line('number', { id: 5 })],
  'an empty body': [line('empty', { body: [] })],
  'fields of other tools': [line('more', { motivation: 'linking', 'my:field': { a: [1, null] } })],
  'keys of prototypes': [line('proto').replace('{', '{"__proto__":{"polluted":true},"constructor":1,')],
  'half a surrogate pair': [line('half', { body: { type: 'TextualBody', value: '\\ud800' } }).replace('\\\\', '\\')],
  'deep nesting': [`${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  'an id twice': [line('twice'), line('twice', { modified: '2026-02-02T03:04:05Z' })],
  'conflict markers': ['<<<<<<< HEAD', line('mine'), '=======', line('theirs'), '>>>>>>> other'],
  'spaces around': [`  ${line('spaces')}  `, `\t${line('tab')}`],
};

/** Files that are not text in UTF-8. */
const BYTES: Readonly<Record<string, Buffer>> = {
  'bytes that are not UTF-8': Buffer.concat([Buffer.from(`${GOOD}\n`), Buffer.of(0xff, 0xfe, 0xc3, 0x28, 10)]),
  'Latin-1': Buffer.from(`${GOOD.replace('claim', 'caf\u00e9')}\n`, 'latin1'),
  'UTF-16': Buffer.from(`\ufeff${GOOD}\n`, 'utf16le'),
};

describe('a damaged annotation file', () => {
  for (const [kind, lines] of Object.entries(LINES)) {
    it(`keeps its lines letter for letter: ${kind}`, async () => {
      const files = memoryFiles({ [URI_A]: `${[GOOD, ...lines].join('\n')}\n` });
      const w = await annotationWorld(files, new Map([[A, TEXT]]));
      const { annotation } = await w.annotate('tug');
      await w.service.changes.update(annotation.id, { note: 'a note' });
      w.edit(A, 'Nobody', 'At the time nobody');
      await w.service.onSaved(A);
      await w.service.changes.delete(annotation.id);
      const kept = files.text(URI_A)?.split('\n') ?? [];
      for (const each of lines) assert.ok(kept.includes(each), each.slice(0, 200));
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  for (const [kind, bytes] of Object.entries(BYTES)) {
    it(`is not written to: ${kind}`, async () => {
      const files = memoryFiles({ [URI_A]: bytes });
      const w = await annotationWorld(files, new Map([[A, TEXT]]));
      await assert.rejects(w.annotate('tug'));
      await w.service.onSaved(A);
      assert.deepEqual(files.contents.get(URI_A), bytes);
    });
  }
});
