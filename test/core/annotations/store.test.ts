import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AnnotationFile,
  annotationsOf,
  lineOf,
  parseAnnotations,
  putAnnotation,
  putReplies,
  removeAnnotation,
  restoreLines,
  serialiseAnnotations,
} from '../../../server/core/annotations/store';
import type { Annotation, Reply } from '../../../server/core/annotations/types';
import { selectorsFor } from '../../../server/core/quotes/selectors';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TEXT = '\u{1F6A2} The tug left the café quay.\r\nNobody saw it.';

function annotate(text: string, words: string, n: number, content: Partial<Annotation> = { tag: 'claim' }): Annotation {
  const start = text.indexOf(words);
  return {
    id: uuid(n),
    article: 'a.txt',
    annotator: 'ann',
    ...selectorsFor(text, { start, end: start + words.length }),
    created: '2026-01-02T03:04:05Z',
    ...content,
  };
}

const read = (text: string) => parseAnnotations(text, 'a.txt', 'ann', TEXT);
const line = (n: number, extra = '', start = 6, end = 9) =>
  `{"id":"urn:uuid:${uuid(n)}","body":[{"type":"TextualBody","purpose":"tagging","value":"claim"}],"target":{"source":"a.txt","selector":[{"type":"TextQuoteSelector","exact":"tug"},{"type":"TextPositionSelector","start":${start},"end":${end}}]}${extra}}`;

describe('annotations/store', () => {
  it('writes attributes, certainty and relations as bodies of the standard, and reads them back', () => {
    const content: Partial<Annotation> = {
      tag: 'claim',
      attributes: { stance: 'against', __proto__x: 'y' },
      certainty: 'low',
      relations: [{ type: 'answer to', target: uuid(9) }],
    };
    const text = serialiseAnnotations(putAnnotation(read(''), annotate(TEXT, 'tug', 1, content), TEXT));
    assert.deepEqual(JSON.parse(text).body, [
      { type: 'TextualBody', purpose: 'tagging', value: 'claim' },
      { type: 'TextualBody', purpose: 'assessing', value: 'low' },
      { type: 'TextualBody', purpose: 'describing', label: 'stance', value: 'against' },
      { type: 'TextualBody', purpose: 'describing', label: '__proto__x', value: 'y' },
      { type: 'SpecificResource', purpose: 'linking', label: 'answer to', source: `urn:uuid:${uuid(9)}` },
    ]);
    const file = read(text);
    assert.deepEqual(file.problems, []);
    const [annotation] = annotationsOf(file);
    assert.deepEqual(annotation, { ...annotate(TEXT, 'tug', 1, content) });
  });

  it('gives each reply a line of its own, leaves those that another program wrote in the line, and says what is resolved', () => {
    const foreign = '{"type":"TextualBody","purpose":"replying","value":"Which tug?","creator":{"nickname":"cara"},"x": 1}';
    const before = read(line(1).replace('"body":[', `"body":[${foreign},`));
    const [annotation] = annotationsOf(before);
    assert.deepEqual(before.problems, []);
    assert.deepEqual(annotation?.replies, [{ id: '#0', annotator: 'cara', text: 'Which tug?', created: '' }]);
    const reply = { id: uuid(7), annotator: 'ben', text: 'The *red* one.', created: '2026-01-02T03:04:05Z' };
    const answered: Annotation = { ...annotation!, replies: [...annotation!.replies!, reply], resolved: true };
    const text = serialiseAnnotations(putAnnotation(before, answered, TEXT));
    assert.ok(text.includes(foreign), text);
    const [own, answer] = text.split('\n');
    assert.deepEqual(JSON.parse(own!).body.slice(2), [{ type: 'TextualBody', purpose: 'moderating', value: 'resolved' }]);
    assert.deepEqual(JSON.parse(answer!), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${uuid(7)}`,
      type: 'Annotation',
      motivation: 'replying',
      created: '2026-01-02T03:04:05Z',
      creator: { type: 'Person', name: 'ben' },
      body: { type: 'TextualBody', value: 'The *red* one.', format: 'text/markdown' },
      target: `urn:uuid:${uuid(1)}`,
    });
    const again = read(text);
    assert.deepEqual(again.problems, []);
    const [kept] = annotationsOf(again);
    assert.deepEqual(
      kept?.replies?.map(each => each.text),
      ['Which tug?', 'The *red* one.'],
    );
    assert.equal(kept?.resolved, true);
    const { replies: _, resolved: __, ...without } = kept!;
    assert.deepEqual(JSON.parse(serialiseAnnotations(putAnnotation(again, without, TEXT)).split('\n')[0]!).body, [
      { type: 'TextualBody', purpose: 'tagging', value: 'claim' },
    ]);
  });

  describe('replies', () => {
    const reply = (number: number, text: string, created: string, modified?: string): Reply => ({
      id: uuid(number),
      annotator: 'ben',
      text,
      created,
      ...(modified === undefined ? {} : { modified }),
    });
    const put = (file: AnnotationFile, id: string, replies: readonly Reply[]): AnnotationFile =>
      putReplies(file, id, replies, { modified: '2026-05-01T00:00:00Z', articleText: TEXT });
    const lines = (file: AnnotationFile): string[] => serialiseAnnotations(file).trimEnd().split('\n');
    const texts = (file: AnnotationFile, id: string): string[] | undefined => lineOf(file, id)?.annotation?.replies?.map(each => each.text);
    const [early, late] = [reply(8, 'early', '2026-02-01T00:00:00Z'), reply(7, 'late', '2026-03-01T00:00:00Z')];

    it('are in the order of their times, whatever the order of their lines, and below the line they answer', () => {
      const two = put(read(`${line(1)}\n${line(2)}\n`), uuid(1), [late, early]);
      assert.deepEqual(
        lines(two).map(each => JSON.parse(each).id.slice(-1)),
        ['1', '8', '7', '2'],
      );
      const [note, first, second, other] = lines(two);
      const shuffled = read([second, other, first, note].join('\n'));
      assert.deepEqual(texts(shuffled, uuid(1)), ['early', 'late']);
      assert.deepEqual(shuffled.problems, []);
    });

    it('change no line but their own', () => {
      const before = put(read(`${line(1)}\n${line(2)}\n`), uuid(1), [early, late]);
      const odd = read(lines(before).join('\n').replaceAll('"format"', '"x": 1.0,"format"'));
      const after = put(odd, uuid(1), [{ ...early, text: 'earlier', modified: '2026-04-01T00:00:00Z' }, late]);
      assert.deepEqual(
        lines(after)
          .filter(each => !lines(odd).includes(each))
          .map(each => JSON.parse(each).body.value),
        ['earlier'],
      );
      assert.equal(lines(after).filter(each => /"x": ?1\.0/.test(each)).length, 2);
      const without = put(after, uuid(1), [late]);
      assert.deepEqual(
        lines(without),
        lines(after).filter(each => !each.includes('earlier')),
      );
    });

    it('go with their annotation, and come back with it', () => {
      const answered = put(read(`${line(1)}\n${line(2)}\n`), uuid(1), [early, late]);
      const gone = removeAnnotation(answered, uuid(1));
      assert.deepEqual(lines(gone), [line(2)]);
      const removed = answered.lines.filter(each => !gone.lines.includes(each));
      assert.deepEqual(lines(restoreLines(gone, removed)), lines(answered));
    });

    it('are kept and named where what they answer is gone, where they have no text, and where one is there twice', () => {
      const [, answer] = lines(put(read(`${line(1)}\n`), uuid(1), [early]));
      const lonely = read(`${answer}\n${line(2)}\n`);
      assert.deepEqual(
        lonely.problems.map(({ code, start }) => [code, start]),
        [['reply-without-note', 0]],
      );
      assert.deepEqual(lines(lonely), [line(2), answer]);
      assert.equal(annotationsOf(lonely).length, 1);
      const later = answer!.replace('"created"', '"modified":"2026-06-01T00:00:00Z","created"').replace('early', 'changed');
      const twice = read(`${line(1)}\n${later}\n${answer}\n`);
      assert.deepEqual([twice.problems.map(({ code }) => code), texts(twice, uuid(1))], [['duplicate-id'], ['changed']]);
      const silent = read(`${line(1)}\n${answer!.replace('"value"', '"worth"')}\n`);
      assert.match(silent.problems[0]!.message, /^This line is a reply without text/);
    });

    it('that are in the line of an old file stay there until they change', () => {
      const inline = `{"type":"TextualBody","id":"urn:uuid:${uuid(8)}","purpose":"replying","value":"early","created":"2026-02-01T00:00:00Z"}`;
      const old = read(`${line(1).replace('"body":[', `"body":[${inline},`)}\n`);
      const more = put(old, uuid(1), [early, late]);
      assert.equal(lines(more)[0], lines(old)[0]);
      assert.deepEqual(texts(more, uuid(1)), ['early', 'late']);
      assert.deepEqual(texts(put(more, uuid(1), [late]), uuid(1)), ['late']);
      assert.ok(!serialiseAnnotations(put(more, uuid(1), [late])).includes('early'));
    });
  });

  it('keeps bodies it does not know letter for letter when attributes and relations change', () => {
    const bodies = [
      '{"purpose":"describing","label":"stance","value":"for","x": 1}',
      '{"purpose":"describing","label":"stance","value":"twice"}',
      '{"purpose":"assessing","value":"***"}',
      '{"purpose":"linking","source":"http://example.org/"}',
    ];
    const before = read(line(1).replace('"body":[', `"body":[${bodies.join(',')},`));
    const [annotation] = annotationsOf(before);
    assert.deepEqual(annotation?.attributes, { stance: 'for' });
    assert.equal(before.problems.length, 3);
    const after = serialiseAnnotations(putAnnotation(before, { ...annotation!, attributes: { stance: 'against' } }, TEXT));
    for (const body of bodies.slice(1)) assert.ok(after.includes(body), body);
    assert.match(after, /"label":"stance","value":"against","x":1|"label":"stance","value":"against","x": 1/);
    const { attributes: _, ...without } = annotation!;
    const cleared = serialiseAnnotations(putAnnotation(before, without, TEXT));
    assert.ok(!cleared.includes('"for"') && cleared.includes('"twice"'));
  });

  it('writes one W3C Web Annotation a line, in code points', () => {
    const file = putAnnotation(read(''), annotate(TEXT, 'tug', 1, { tag: 'claim', entity: 'tug-boat', note: 'which\none?' }), TEXT);
    assert.deepEqual(JSON.parse(serialiseAnnotations(file)), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${uuid(1)}`,
      type: 'Annotation',
      motivation: 'tagging',
      created: '2026-01-02T03:04:05Z',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'claim' },
        { type: 'SpecificResource', purpose: 'identifying', source: 'pressmark/entities.yaml#tug-boat' },
        { type: 'TextualBody', purpose: 'commenting', value: 'which\none?' },
      ],
      target: {
        source: 'a.txt',
        selector: [
          { type: 'TextQuoteSelector', exact: 'tug', prefix: '\u{1F6A2} The ', suffix: ' left the café quay.\r\nNobody saw' },
          { type: 'TextPositionSelector', start: 6, end: 9 },
        ],
      },
    });
  });

  it('sorts by position, then id, and ends every line with LF', () => {
    let file = read('');
    for (const [words, n] of [
      ['Nobody', 3],
      ['tug', 2],
      ['tug', 1],
    ] as const)
      file = putAnnotation(file, annotate(TEXT, words, n), TEXT);
    const text = serialiseAnnotations(file);
    assert.deepEqual(
      text
        .trim()
        .split('\n')
        .map(each => JSON.parse(each).id.slice(-1)),
      ['1', '2', '3'],
    );
    assert.ok(text.endsWith('}\n'));
  });

  it('keeps unknown fields letter for letter when an annotation changes', () => {
    const before = line(1, ',"confidence":0.70,"big":12345678901234567890,"x":{ "y" : "\\u00e9" }').replace(
      '"source"',
      '"styleClass":"s","source"',
    );
    const file = read(before);
    assert.deepEqual(
      file.problems.map(problem => problem.code),
      ['unknown-field', 'unknown-field', 'unknown-field'],
    );
    const [annotation] = annotationsOf(file);
    const after = serialiseAnnotations(putAnnotation(file, { ...annotation!, tag: 'doubt', note: 'n' }, TEXT));
    for (const kept of [
      '"confidence":0.70',
      '"big":12345678901234567890',
      '"x":{ "y" : "\\u00e9" }',
      '"styleClass":"s"',
      '"value":"doubt"',
    ]) {
      assert.ok(after.includes(kept), `${kept} in ${after}`);
    }
  });

  it('keeps unreadable lines, with a problem each, and unchanged lines letter for letter', () => {
    const odd = line(2).replace('{"id"', '{ "id"');
    const file = read(`\uFEFF${odd}\r\nnot json\r\n\r\n[1]\r\n${line(1)}\r\n{"id":"x"}`);
    assert.deepEqual(
      file.problems.map(problem => problem.code),
      ['unreadable-line', 'unreadable-line', 'unreadable-line'],
    );
    assert.equal(serialiseAnnotations(file), `${line(1)}\n${odd}\nnot json\n[1]\n{"id":"x"}\n`);
  });

  it('shows both sides of a merge conflict and keeps the markers in place', () => {
    const conflict = ['<<<<<<< HEAD', line(1), '||||||| base', line(9), '=======', line(2), '>>>>>>> theirs', ''].join('\n');
    const file = read(conflict);
    assert.deepEqual(
      annotationsOf(file).map(each => each.id),
      [uuid(1), uuid(2)],
    );
    assert.deepEqual(
      file.problems.map(problem => problem.code),
      ['merge-conflict'],
    );
    assert.equal(serialiseAnnotations(file), conflict);
    assert.ok(serialiseAnnotations(putAnnotation(file, annotate(TEXT, 'The', 3), TEXT)).startsWith(conflict));
  });

  it('shows the later of two lines with one id, and removes both', () => {
    const file = read(`${line(1, ',"modified":"2026-02-02T00:00:00Z","rights":"a"')}\n${line(1)}\n`);
    assert.equal(annotationsOf(file)[0]?.modified, '2026-02-02T00:00:00Z');
    assert.deepEqual(
      file.problems.map(problem => problem.code),
      ['duplicate-id'],
    );
    assert.equal(serialiseAnnotations(removeAnnotation(file, uuid(1))), '');
  });

  it('leaves positions alone where the article does not exist', () => {
    const file = parseAnnotations(line(1), 'a.txt', 'ann', null);
    const [annotation] = annotationsOf(file);
    assert.deepEqual(annotation?.position, { start: 6, end: 9 });
    const after = putAnnotation(file, { ...annotation!, note: 'n' }, null);
    assert.ok(serialiseAnnotations(after).includes('"start":6,"end":9'));
    assert.deepEqual(annotationsOf(read(line(1)))[0]?.position, { start: 7, end: 10 });
  });

  it('reads back what it wrote, whatever the text', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const content = fc.record({ tag: text, entity: text, note: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(text, fc.nat(59), fc.nat(59), content, (article, a, b, { tag, entity, note }) => {
        const start = Math.min(a, b, article.length - 1);
        const end = Math.min(Math.max(a, b, start + 1), article.length);
        const given: Annotation = {
          id: uuid(7),
          article: 'dir/a b#1.txt',
          annotator: 'ann',
          ...selectorsFor(article, { start, end }),
          created: '2026-01-02T03:04:05Z',
          ...(tag === undefined ? {} : { tag }),
          ...(entity !== undefined && !/\p{Surrogate}/u.test(entity) ? { entity } : {}),
          ...(note === undefined ? {} : { note }),
        };
        const written = serialiseAnnotations(putAnnotation(parseAnnotations('', given.article, 'ann', article), given, article));
        assert.equal(written.split('\n').length, 2);
        const [back] = annotationsOf(parseAnnotations(written, given.article, 'ann', article));
        const splits = (at: number) => article.slice(at - 1, at + 1).length === 2 && [...article.slice(at - 1, at + 1)].length === 1;
        if (!splits(start) && !splits(end)) assert.deepEqual(back, given);
        assert.equal(
          serialiseAnnotations(putAnnotation(parseAnnotations(written, given.article, 'ann', article), given, article)),
          written,
        );
      }),
    );
  });

  it('never throws and never loses a line', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(line(1), line(2), '=======', '<<<<<<< x', '{"id":"a","target":{}}'),
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const text = pieces.join('\n');
        const written = new Set(serialiseAnnotations(read(text)).split('\n'));
        for (const each of text.replace(/^\uFEFF/, '').split('\n')) {
          const kept = each.endsWith('\r') ? each.slice(0, -1) : each;
          assert.ok(kept.trim() === '' || written.has(kept));
        }
      }),
    );
  });
});
