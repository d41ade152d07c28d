import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportBrat } from '../../../server/core/annotations/formats/brat';
import { importBrat as bratSteps } from '../../../server/core/annotations/formats/bratImport';
import type { AnnotatedArticle, ImportContext } from '../../../server/core/annotations/formats/exchange';
import { articlesNamedByW3c, exportW3c, importW3c as w3cSteps } from '../../../server/core/annotations/formats/w3c';
import type { Annotation } from '../../../server/core/annotations/types';
import type { Entity } from '../../../server/core/entities/types';
import { selectorsFor } from '../../../server/core/quotes/selectors';
import { finished } from '../../../server/core/text/inSteps';

const importBrat = (...given: Parameters<typeof bratSteps>) => finished(bratSteps(...given));
const importW3c = (...given: Parameters<typeof w3cSteps>) => finished(w3cSteps(...given));

const ARTICLE = 'dw/a b.txt';
const nowhere = { start: 0, end: 0 };
const entities = new Map<string, Entity>([
  [
    'tug',
    {
      id: 'tug',
      type: 'other',
      name: 'The Tug',
      aliases: [],
      wikidata: 'Q178193',
      span: nowhere,
      idSpan: nowhere,
      nameSpan: nowhere,
      aliasSpans: [],
    },
  ],
]);
const tags = [{ name: 'Direct quote', color: '#e69f00', span: nowhere }];

function annotate(text: string, start: number, end: number, content: Partial<Annotation>, n = 1): Annotation {
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    article: ARTICLE,
    annotator: 'Ann',
    ...selectorsFor(text, { start, end }),
    created: '2026-01-02T03:04:05Z',
    ...content,
  };
}

const placed = (text: string, annotations: readonly Annotation[]): AnnotatedArticle => ({
  article: ARTICLE,
  text,
  annotations: annotations.map(annotation => ({ annotation, anchor: { state: 'exact', span: annotation.position } })),
});

function contextFor(text: string): ImportContext {
  let ids = 0;
  return {
    annotator: 'Importer',
    entities,
    articles: () => [ARTICLE],
    textOf: article => (article === ARTICLE ? text : null),
    newId: () => `00000000-0000-4000-9000-${String(++ids).padStart(12, '0')}`,
    created: '2026-05-05T00:00:00Z',
  };
}

/** The `.ann` of annotations given as [words, content]. */
function ann(text: string, annotations: readonly (readonly [string, Partial<Annotation>])[]): string {
  const made = annotations.map(([words, content], n) =>
    annotate(text, text.indexOf(words), text.indexOf(words) + words.length, content, n),
  );
  return exportBrat([placed(text, made)], { tags, entities }).files.find(file => file.path.endsWith('.ann'))!.text;
}

/** Texts with everything that counting trips over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('\u{1F6A2}', 'e\u0301', '\r\n', '\n', '\t', '\uFEFF', 'word ', '\u2028', ' '),
    ),
    { minLength: 1 },
  )
  .map(parts => parts.join(''));
const words = fc.stringMatching(/^[a-z\u00e9]{1,8}( [A-Z0-9]{1,4})?$/);
const content = fc
  .record({ tag: words, entity: fc.constantFrom('tug', 'a b', 'x:y'), note: words }, { requiredKeys: [] })
  .filter(each => Object.keys(each).length > 0);

function spanIn(text: string, a: number, b: number): { start: number; end: number } | null {
  const whole = (at: number) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  const start = Math.min(a, b, text.length - 1);
  const end = Math.min(text.length, Math.max(a, b, start + 1));
  return start >= 0 && end > start && whole(start) && whole(end) ? { start, end } : null;
}

describe('annotations/formats/brat', () => {
  it('writes text annotations, normalisations and notes in code points', () => {
    assert.equal(
      ann('\uFEFF\u{1F6A2} The tug left the cafe\u0301.\r\n', [
        ['tug', { tag: 'Direct quote', entity: 'tug', note: 'two\nlines' }],
        ['cafe\u0301', { note: 'where?' }],
        ['left', { entity: 'x y' }],
      ]),
      [
        'T1\tDirect_quote 7 10\ttug',
        'N1\tReference T1 Register:tug\tThe Tug',
        'N2\tReference T1 Wikidata:Q178193\tThe Tug',
        '#1\tAnnotatorNotes T1\ttwo lines',
        'T2\tEntity 11 15\tleft',
        'N3\tReference T2 Register:x%20y\tx y',
        'T3\tNote 20 25\tcafe\u0301',
        '#2\tAnnotatorNotes T3\twhere?',
        '',
      ].join('\n'),
    );
  });

  it('writes a span over a line break in parts', () => {
    assert.equal(ann('one\r\n\r\n two', [['ne\r\n\r\n tw', { tag: 'x' }]]), 'T1\tx 1 3;8 10\tne tw\n');
  });

  it('writes the text beside it, the types and their labels, and says what is lost', () => {
    const text = 'one two';
    const made = [annotate(text, 0, 3, { tag: 'Direct quote' }, 1), annotate(text, 4, 7, { tag: 'direct-Größe', annotator: 'Bob' }, 2)];
    const orphan = { annotation: annotate(text, 0, 3, { tag: 'x' }, 3), anchor: { state: 'orphan' as const } };
    const article = placed(text, made);
    const { files, leftOut } = exportBrat([{ ...article, annotations: [...article.annotations, orphan] }], { tags, entities });
    assert.deepEqual(
      files.map(file => file.path),
      ['Ann/dw/a b.txt', 'Ann/dw/a b.ann', 'Bob/dw/a b.txt', 'Bob/dw/a b.ann', 'annotation.conf', 'visual.conf'],
    );
    assert.match(files.at(-1)!.text, /Direct_quote \| Direct quote\ndirect-Gro_e \| direct-Größe/);
    assert.match(files.at(-1)!.text, /Direct_quote bgColor:#e69f00/);
    assert.match(leftOut.join('\n'), /1 annotation could not be expressed in brat/);
  });

  it('imports what other tools wrote, and says what it cannot hold', () => {
    const text = '\u{1F6A2} The tug left the quay at dawn.';
    const file = [
      '\uFEFFT1\tVehicle 6 9\ttug\r',
      'T2\tPlace 19 23\tquay',
      'T3\tSplit 6 9;19 23\ttug quay',
      'T4\tOff 0 4\tdawn',
      'T5\tGone 0 4\tnoon',
      'N1\tReference T1 Wikidata:Q178193\ttug',
      '#1\tAnnotatorNotes T2\twhich?',
      'R1\tAt Arg1:T1 Arg2:T2',
      'what',
    ].join('\n');
    const { annotations, problems } = importBrat(file, ARTICLE, contextFor(text), '[labels]\nVehicle | a vehicle | V\n');
    assert.deepEqual(
      annotations.map(each => [each.quote.exact, each.tag, each.entity, each.note].filter(Boolean).join(' / ')),
      ['tug / a vehicle / tug', 'quay / Place / which?', 'tug left the quay / Split', 'dawn / Off'],
    );
    assert.deepEqual(annotations[0]!.relations, [{ type: 'At', target: annotations[1]!.id }]);
    assert.deepEqual(
      problems.map(problem => problem.code),
      ['discontinuous', 'quote-mismatch', 'unreadable-line'],
    );
    assert.equal(importBrat('T1\tA 0 1\tx', 'other.txt', contextFor(text)).problems[0]?.code, 'missing-article');
  });

  it('brings back what it wrote, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(60), fc.nat(60), content), { maxLength: 4 }), (text, drafts) => {
        const made = drafts.flatMap(([a, b, each], n) => {
          const span = spanIn(text, a, b);
          return span === null ? [] : [annotate(text, span.start, span.end, each, n)];
        });
        const { files } = exportBrat([placed(text, made)], { tags, entities });
        const file = files.find(each => each.path.endsWith('.ann'))?.text ?? '';
        const { annotations, problems } = importBrat(
          file,
          ARTICLE,
          contextFor(text),
          files.find(each => each.path === 'visual.conf')?.text,
        );
        assert.deepEqual(problems, []);
        const trimmed = (each: Annotation) => {
          const blank = (at: number) => '\x1c\x1d\x1e\x1f\x85'.includes(text[at]!) || text[at]!.trim() === '';
          let { start, end } = each.position;
          while (start < end && blank(start)) start++;
          while (end > start && blank(end - 1)) end--;
          return { start, end, tag: each.tag, entity: each.entity, note: each.note };
        };
        const byPlace = (list: readonly Annotation[]) =>
          list
            .map(trimmed)
            .filter(each => each.end > each.start)
            .map(each => JSON.stringify(each))
            .sort();
        assert.deepEqual(byPlace(annotations), byPlace(made));
      }),
    );
  });

  it('never throws', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('T1\tX 0 1\ta', 'T2\tX 0 99999\ta', 'N1\tReference T1 :', '#1', 'T1', 'T1\tX 0 1;\t'),
    );
    fc.assert(fc.property(fc.array(line), lines => void importBrat(lines.join('\n'), ARTICLE, contextFor('a\u{1F6A2}b'))));
  });
});

describe('annotations/formats/w3c', () => {
  it('reads JSON Lines as they are kept, and names the line that is broken', () => {
    const text = 'The ferry left the quay.\n';
    const lines = ['ferry', 'quay'].map((exact, at) =>
      JSON.stringify({
        id: `urn:${at}`,
        type: 'Annotation',
        body: { type: 'TextualBody', purpose: 'tagging', value: 'x' },
        target: { source: ARTICLE, selector: { type: 'TextQuoteSelector', exact } },
      }),
    );
    const kept = `${lines[0]}\n{"id": broken\r\n\n${lines[1]}\n`;
    const { annotations, problems } = importW3c(kept, contextFor(text));
    assert.deepEqual(
      annotations.map(({ quote, position: { start } }) => [quote.exact, start]),
      [
        ['ferry', 4],
        ['quay', 19],
      ],
    );
    assert.deepEqual(
      problems.map(({ start, end }) => kept.slice(start, end)),
      ['{"id": broken'],
    );
    assert.deepEqual(articlesNamedByW3c(kept), [ARTICLE]);
    assert.deepEqual(
      importW3c('no JSON\nat all\n', contextFor(text)).problems.map(({ code }) => code),
      ['broken-json'],
    );
  });

  it('brings replies that are lines of their own to what they answer, and names those that answer nothing', () => {
    const note = {
      id: 'urn:0',
      type: 'Annotation',
      body: { type: 'TextualBody', purpose: 'commenting', value: 'Whose?' },
      target: { source: ARTICLE, selector: { type: 'TextQuoteSelector', exact: 'ferry' } },
    };
    const reply = (id: string, value: string, target: string) =>
      JSON.stringify({ id, type: 'Annotation', motivation: 'replying', body: { type: 'TextualBody', value }, target });
    const kept = [reply('urn:2', 'Ours.', 'urn:0'), JSON.stringify(note), reply('urn:3', 'Really?', 'urn:9')].join('\n');
    const { annotations, problems } = importW3c(kept, contextFor('The ferry left the quay.\n'));
    assert.deepEqual(
      annotations.map(({ note: said, replies }) => [said, replies?.map(({ text }) => text)]),
      [['Whose?', ['Ours.']]],
    );
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message]),
      [['reply-without-note', 'The reply "Really?" answers an annotation that is not in this file. It was left out.']],
    );
    assert.deepEqual(articlesNamedByW3c(kept), [ARTICLE]);
  });

  it('writes one collection with creators, code points and Wikidata items', () => {
    const text = '\u{1F6A2} The tug.';
    const { files, lost } = exportW3c([placed(text, [annotate(text, 7, 10, { entity: 'tug' })])], { tags, entities });
    const collection = JSON.parse(files[0]!.text);
    assert.equal(collection.type, 'AnnotationCollection');
    assert.equal(collection.total, 1);
    const [item] = collection.first.items;
    assert.equal(item.creator.name, 'Ann');
    assert.equal(item.target.source, 'dw/a%20b.txt');
    assert.deepEqual(item.target.selector[1], { type: 'TextPositionSelector', start: 6, end: 9 });
    assert.equal(item.body[1].source, 'http://www.wikidata.org/entity/Q178193');
    assert.deepEqual(lost, []);
    assert.deepEqual(articlesNamedByW3c(files[0]!.text), [ARTICLE]);
  });

  it('names an article that does not exist, and keeps its annotations as they were', () => {
    const text = '\u{1F6A2} The tug.';
    const orphan = { annotation: annotate(text, 7, 10, { entity: 'tug' }), anchor: { state: 'orphan' } as const };
    const gone: AnnotatedArticle = { article: 'old name.txt', text: null, annotations: [orphan] };
    const { files, leftOut } = exportW3c([gone], { tags, entities });
    const [item] = JSON.parse(files[0]!.text).first.items;
    assert.deepEqual(item.target.selector[1], { type: 'TextPositionSelector', start: 7, end: 10 });
    assert.deepEqual(leftOut, ['old name.txt: there is no such article. Its 1 annotation was exported with the last known position.']);
    const brat = exportBrat([gone], { tags, entities });
    assert.deepEqual([brat.files, brat.leftOut.length], [[], 1]);
    assert.match(brat.leftOut[0]!, /^old name\.txt: there is no such article/);
  });

  it('imports pages, lists and single annotations of other tools', () => {
    const text = '\u{1F6A2} The tug left the quay.';
    const target = (exact: string, start: number, end: number) => ({
      source: 'dw/a%20b.txt',
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start, end },
      ],
    });
    const body = { type: 'TextualBody', purpose: 'tagging', value: 't' };
    const single = { type: 'Annotation', body, target: target('tug', 7, 10) };
    const read = (json: unknown) =>
      importW3c(JSON.stringify(json), contextFor(text)).annotations.map(
        each => `${each.annotator} ${each.position.start} ${each.tag ?? each.entity ?? each.note}`,
      );
    assert.deepEqual(read(single), ['Importer 7 t']);
    assert.deepEqual(read([single, { ...single, creator: 'Zoe', target: target('tug', 6, 9) }]), ['Importer 7 t', 'Zoe 7 t']);
    assert.deepEqual(read({ type: 'AnnotationPage', items: [{ ...single, target: target('quay', 0, 4) }] }), ['Importer 20 t']);
    const wikidata = { type: 'SpecificResource', purpose: 'identifying', source: 'https://www.wikidata.org/wiki/Q178193' };
    assert.deepEqual(read({ type: 'AnnotationCollection', first: { items: [{ ...single, body: wikidata }] } }), ['Importer 7 tug']);
    assert.deepEqual(read({ ...single, body: undefined, motivation: 'highlighting' }), []);
    assert.deepEqual(read({ type: 'AnnotationPage', items: [] }), []);
    assert.deepEqual(
      importW3c('{', contextFor(text)).problems.map(each => each.code),
      ['broken-json'],
    );
    const outside = importW3c(JSON.stringify({ ...single, target: { ...single.target, source: '../x' } }), contextFor(text));
    assert.deepEqual(
      outside.problems.map(each => each.code),
      ['unreadable-annotation'],
    );
  });

  it('brings back what it wrote, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(60), fc.nat(60), content), { maxLength: 4 }), (text, drafts) => {
        const made = drafts.flatMap(([a, b, each], n) => {
          const span = spanIn(text, a, b);
          return span === null ? [] : [annotate(text, span.start, span.end, each, n)];
        });
        const { annotations, problems } = importW3c(exportW3c([placed(text, made)], { tags, entities }).files[0]!.text, contextFor(text));
        const plain = ({ quote: { exact, prefix, suffix }, ...rest }: Annotation) => ({ ...rest, quote: { exact, prefix, suffix } });
        assert.deepEqual(annotations.map(plain), made.map(plain));
        if (made.length > 0) assert.deepEqual(problems, []);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), json => void importW3c(json, contextFor('text'))));
    fc.assert(fc.property(fc.string(), json => void importW3c(json, contextFor('text'))));
    let deep = '[]';
    for (let n = 0; n < 3000; n++) deep = `{"first":${deep}}`;
    importW3c(deep, contextFor('text'));
  });
});
