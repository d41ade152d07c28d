import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignmentOf } from '../../../server/core/annotations/formats/alignment';
import { articlesNamed, namesInPath } from '../../../server/core/annotations/formats/articleNames';
import type { AnnotatedArticle, ImportContext } from '../../../server/core/annotations/formats/exchange';
import { ANNOTATION_FORMATS, type AnnotationFormatName } from '../../../server/core/annotations/formats/formatNames';
import { formatOf } from '../../../server/core/annotations/formats/formats';
import type { Annotation, AnnotationContent } from '../../../server/core/annotations/types';
import type { Entity } from '../../../server/core/entities/types';
import { selectorsFor } from '../../../server/core/quotes/selectors';
import { finished } from '../../../server/core/text/inSteps';
import type { Timex } from '../../../server/core/timex/index';
import { ghani, nowhere } from '../../support/ghani';
import { runs } from '../../support/runs';

const ARTICLES = ['dw/talks.txt', 'talk.md'];
const entities = new Map<string, Entity>([
  ['ashraf-ghani', ghani],
  ['the-hague', { ...ghani, id: 'the-hague', type: 'place', name: 'The Hague', wikidata: 'Q36600' }],
]);
const tags = [
  { name: 'Direct quote', color: '#e69f00', span: nowhere },
  { name: 'claim', color: '#56b4e9', span: nowhere },
];

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function annotation(text: string, start: number, end: number, n: number, content: AnnotationContent, article = ARTICLES[0]!): Annotation {
  return { id: uuid(n), article, annotator: 'Ann', ...selectorsFor(text, { start, end }), ...content, created: '2026-01-02T03:04:05Z' };
}

const annotated = (article: string, text: string, annotations: readonly Annotation[]): AnnotatedArticle => ({
  article,
  text,
  annotations: annotations.map(each => ({ annotation: each, anchor: { state: 'exact', span: each.position } })),
});

function contextOf(texts: Readonly<Record<string, string>>): ImportContext {
  let ids = 0;
  return {
    annotator: 'Importer',
    entities,
    articles: () => Object.keys(texts),
    textOf: article => texts[article] ?? null,
    newId: () => `00000000-0000-4000-9000-${String(++ids).padStart(12, '0')}`,
    created: '2026-05-05T00:00:00Z',
  };
}

/** Exports articles, and imports what was written. */
function roundTrip(format: AnnotationFormatName, articles: readonly AnnotatedArticle[]) {
  const { files, lost, leftOut } = formatOf(format).export(articles, { tags, entities });
  const context = contextOf(Object.fromEntries(articles.map(({ article, text }) => [article, text ?? ''])));
  const beside = new Map(files.flatMap(file => ('text' in file ? [[file.path, file.text] as const] : [])));
  const imported = files
    .filter(({ path }) => formatOf(format).endings.some(ending => path.endsWith(ending)))
    .map(file => {
      const bytes = 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text);
      return finished(formatOf(format).import({ path: file.path, text: 'text' in file ? file.text : '', bytes, beside }, context));
    });
  return {
    annotations: imported.flatMap(each => each.annotations),
    problems: imported.flatMap(each => each.problems).filter(({ code }) => code !== 'no-annotations'),
    lost,
    leftOut,
  };
}

/** What each format cannot have, so that nothing else may be lost on the way there and back. */
const CANNOT: Readonly<Record<AnnotationFormatName, readonly (keyof Annotation)[]>> = {
  w3c: [],
  brat: ['id', 'annotator', 'created'],
  csv: [],
  spacy: [],
  doccano: ['id', 'entity', 'note', 'attributes', 'certainty', 'created'],
  'label-studio': [],
  conll: ['id', 'entity', 'note', 'attributes', 'certainty', 'relations', 'created'],
  webanno: ['id', 'note', 'attributes', 'certainty', 'relations', 'created'],
  xmi: [],
  tei: [],
  refi: ['attributes', 'certainty'],
};

/** Formats that have a place for replies to notes. */
const KEEPS_REPLIES: readonly AnnotationFormatName[] = ['w3c', 'csv', 'spacy', 'label-studio'];

/** Formats in which every annotation has a tag, and how they write one. */
const TAG_AS: Readonly<Partial<Record<AnnotationFormatName, (tag: string) => string>>> = {
  doccano: tag => tag,
  conll: tag => tag.replaceAll(' ', '_'),
};

/** Formats that leave out annotations which say nothing that they have a place for. */
const LEFT_OUT: Readonly<Partial<Record<AnnotationFormatName, (annotation: Annotation) => boolean>>> = {
  webanno: ({ tag, entity }) => tag === undefined && entity === undefined,
};

const comparable = (cannot: readonly (keyof Annotation)[]) => (each: Annotation) =>
  JSON.stringify(
    ['article', 'annotator', 'id', 'tag', 'entity', 'note', 'attributes', 'certainty', 'relations', 'created', 'modified']
      .map(key => (cannot.includes(key as keyof Annotation) ? null : (each[key as keyof Annotation] ?? null)))
      .concat([each.position.start, each.position.end, each.quote.exact] as never),
  );

const TEXT =
  'Talks\r\n\r\n\u{1F6A2} President Ashraf Ghani\u2019s cafe\u0301 in The Hague: \u201cWe won\u2019t stop.\u201d\r\nHe left at 5 p.m.\n';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const FULL: readonly Annotation[] = [
  annotation(TEXT, ...at('Ashraf Ghani'), 1, { entity: 'ashraf-ghani' }),
  annotation(TEXT, ...at('\u201cWe won\u2019t stop.\u201d'), 2, {
    tag: 'Direct quote',
    note: 'who\u2019s \u201cwe\u201d? <b>&',
    attributes: { stance: 'against' },
    certainty: 'low',
    relations: [{ type: 'said-by', target: uuid(1) }],
  }),
  annotation(TEXT, ...at('The Hague'), 3, { tag: 'claim', entity: 'the-hague' }),
  annotation(TEXT, ...at('cafe\u0301'), 4, { note: 'where?' }),
];

/** The annotations as a format can have them. */
function within(format: AnnotationFormatName, annotations: readonly Annotation[]): Annotation[] {
  const tagAs = TAG_AS[format];
  const tagOf = ({ tag, entity }: Annotation) => (tagAs === undefined ? tag : tagAs(tag ?? (entity === undefined ? 'Note' : 'Entity')));
  return annotations
    .filter(each => LEFT_OUT[format]?.(each) !== true)
    .map(each => {
      const { tag: _, ...rest } = each;
      const tag = tagOf(each);
      const kept = Object.entries(rest).filter(([key]) => !CANNOT[format].includes(key as keyof Annotation));
      return { ...Object.fromEntries(kept), ...(tag === undefined ? {} : { tag }) } as never;
    });
}

/** Texts with everything that counting trips over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('\u{1F6A2}', 'e\u0301', '\r\n', '\n', '\t', '\uFEFF', 'word ', '\u2028', ' ', '.', 'Ghani', '\u0000', '\ud800'),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map(parts => parts.join(''));
const word = fc.stringMatching(/^[a-zA-Z][a-z0-9-]{0,6}$/);
const anyContent: fc.Arbitrary<AnnotationContent> = fc
  .record(
    {
      tag: word,
      entity: fc.constantFrom('ashraf-ghani', 'the-hague', 'x y:z'),
      note: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
        .filter(note => note.trim() === note && !/\s|\p{Cc}|\p{Surrogate}/u.test(note)),
      attributes: fc.dictionary(word, word, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
      certainty: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    },
    { requiredKeys: [] },
  )
  .filter(each => each.tag !== undefined || each.entity !== undefined || each.note !== undefined);

function spanIn(text: string, a: number, b: number): [number, number] | null {
  const isWhole = (offset: number) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
  const start = Math.min(a, b, text.length - 1);
  const end = Math.min(text.length, Math.max(a, b, start + 1));
  if (start < 0 || end <= start || !isWhole(start) || !isWhole(end)) return null;
  // Blanks and broken characters at the borders are another matter: some formats have neither.
  const ink = /[^\s\p{Cc}\p{Surrogate}\ufffd\ufffe\uffff]/u;
  return ink.test(text[start]!) && ink.test(text[end - 1]!) ? [start, end] : null;
}

describe('annotations/formats', () => {
  for (const format of ANNOTATION_FORMATS) {
    it(`${format}: bring back what they wrote but for what the report names`, () => {
      const { annotations, problems, lost, leftOut } = roundTrip(format, [annotated(ARTICLES[0]!, TEXT, FULL)]);
      assert.deepEqual(problems, []);
      assert.equal(leftOut.length, FULL.some(each => LEFT_OUT[format]?.(each)) ? 1 : 0, leftOut.join('\n'));
      assert.deepEqual(lost.length > 0, CANNOT[format].length > 0, lost.join('\n'));
      const cannot = CANNOT[format].includes('id') ? [...CANNOT[format], 'relations' as const] : CANNOT[format];
      assert.deepEqual(annotations.map(comparable(cannot)).sort(), within(format, FULL).map(comparable(cannot)).sort());
      if (!CANNOT[format].includes('relations')) {
        const quote = annotations.find(({ tag }) => tag === 'Direct quote');
        const said = annotations.find(each => each.quote.exact === 'Ashraf Ghani');
        assert.deepEqual(quote?.relations, [{ type: 'said-by', target: said?.id }]);
      }
    });

    it(`${format}: bring replies to notes back, or say that they are lost`, () => {
      const replies = [{ id: uuid(8), annotator: 'ben', text: 'who\u2019s *this*?', created: '2026-01-03T00:00:00Z' }];
      const noted = annotation(TEXT, ...at('The Hague'), 3, { tag: 'claim', note: 'where?', replies, resolved: true });
      const { annotations, lost } = roundTrip(format, [annotated(ARTICLES[0]!, TEXT, [noted])]);
      const isLost = lost.some(sentence => sentence.startsWith('The replies to notes of 1 annotation cannot be expressed in'));
      assert.equal(isLost, !KEEPS_REPLIES.includes(format), lost.join('\n'));
      assert.deepEqual(annotations[0]?.replies, isLost ? undefined : replies);
      assert.equal(annotations[0]?.resolved, isLost ? undefined : true);
    });

    it(`${format}: bring back what they wrote, whatever the text`, () => {
      fc.assert(
        fc.property(anyText, fc.array(fc.tuple(fc.nat(60), fc.nat(60), anyContent), { maxLength: 4 }), (text, drafts) => {
          const made = drafts.flatMap(([a, b, content], n) => {
            const span = spanIn(text, a, b);
            return span === null ? [] : [annotation(text, ...span, n, content)];
          });
          const { annotations, problems, leftOut } = roundTrip(format, [annotated(ARTICLES[0]!, text, made)]);
          if (made.length === 0) return;
          assert.deepEqual(problems, []);
          // As many are missing as the report counts, and the rest is as it was.
          const back = annotations.map(comparable(CANNOT[format])).sort();
          const missing = made.filter(each => LEFT_OUT[format]?.(each)).length;
          const reported = leftOut.reduce((sum, sentence) => sum + Number.parseInt(sentence, 10), 0);
          assert.equal(back.length, made.length - reported, leftOut.join('\n'));
          const rest = within(format, made).map(comparable(CANNOT[format])).sort();
          if (reported === missing) assert.deepEqual(back, rest);
          else for (const each of back) assert.ok(rest.includes(each), each);
        }),
        { numRuns: Math.max(100, runs(100).numRuns) },
      );
    });

    it(`${format}: say which annotations they leave out`, () => {
      const orphan = { annotation: FULL[1]!, anchor: { state: 'orphan' as const } };
      const gone: AnnotatedArticle = {
        article: 'gone.txt',
        text: null,
        annotations: [{ ...orphan, annotation: { ...FULL[0]!, article: 'gone.txt' } }],
      };
      const { leftOut } = formatOf(format).export([{ article: ARTICLES[0]!, text: TEXT, annotations: [orphan] }, gone], { tags, entities });
      assert.equal(leftOut.length, 2, leftOut.join('\n'));
      assert.match(leftOut.join('\n'), /gone\.txt/);
      assert.match(leftOut.join('\n'), /1 annotation/);
    });

    it(`${format}: never throw on what is no file of theirs`, () => {
      const context = contextOf({ [ARTICLES[0]!]: TEXT });
      const junk = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.constantFrom(
          '<a',
          '<a/>',
          '{"text":1}',
          '[]',
          'null',
          '{"a":[{"text":"x","spans":[{}],"label":[1],"entities":[null]}]}',
          'PK\u0003\u0004',
        ),
      );
      fc.assert(
        fc.property(junk, text => {
          const { annotations } = finished(formatOf(format).import({ path: 'x', text, bytes: new TextEncoder().encode(text) }, context));
          assert.deepEqual(annotations, []);
        }),
      );
    });
  }
});

describe('annotations/formats/tei', () => {
  const text = 'Before 2018 he left.\r\nIn the third quarter of 2019, on 4 May 2020 at 17:30, in a week, soon, on 12 May.';
  const timex = (words: string, value: string | null, more: Partial<Timex> = {}) =>
    ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, type: 'DATE', value, ...more }) as Timex;
  const timexes = [
    timex('Before 2018', '2018', { mod: 'BEFORE' }),
    timex('the third quarter of 2019', '2019-Q3'),
    timex('4 May 2020 at 17:30', '2020-05-04T17:30', { type: 'TIME' }),
    timex('a week', 'P1W', { type: 'DURATION' }),
    timex('soon', 'FUTURE_REF'),
    timex('12 May', 'XXXX-05-12'),
  ];
  const place = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const exported = (annotations: readonly Annotation[]) =>
    formatOf('tei').export([{ ...annotated(ARTICLES[0]!, text, annotations), timexes: () => timexes }], { tags, entities });

  it('has the dates of the articles with their values, in what the attributes of TEI can say, and does not read them back', () => {
    const made = [annotation(text, ...place('on 4 May 2020 at 17:30'), 1, { tag: 'claim' })];
    const { files, lost } = exported(made);
    const file = (files[0] as { text: string }).text;
    assert.deepEqual(
      [...file.matchAll(/<(date|time) xml:id="date-\d" ([^>]*)>([^<]*)</g)].map(
        ([, name, attributes, words]) => `${name} ${attributes} ${words}`,
      ),
      [
        'date subtype="before" notAfter="2018" Before 2018',
        'date from="2019-07-01" to="2019-09-30" when-custom="2019-Q3" the third quarter of 2019',
        'time when="2020-05-04T17:30:00" when-custom="2020-05-04T17:30" 4 May 2020 at 17:30',
        'date type="duration" dur="P7D" when-custom="P1W" a week',
        'date when-custom="FUTURE_REF" soon',
        'date when="--05-12" when-custom="XXXX-05-12" 12 May',
      ],
    );
    assert.deepEqual(lost, []);
    const bytes = new Uint8Array();
    const { annotations } = finished(formatOf('tei').import({ path: 'x.xml', text: file, bytes }, contextOf({ [ARTICLES[0]!]: text })));
    assert.deepEqual(annotations, made);
  });

  it('says how many dates are cut by an annotation', () => {
    const { files, lost } = exported([annotation(text, ...place('on 4 May 2020'), 1, { tag: 'claim' })]);
    assert.deepEqual(lost, ['1 date could not be expressed in TEI P5, because an annotation begins or ends inside.']);
    assert.doesNotMatch((files[0] as { text: string }).text, /17:30:00/);
  });

  it('reads what dates of other editions say of their time', () => {
    const file = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>He left <date notAfter="2018" when-iso="2017-W03">in winter</date>, for <date dur="P1Y">a year</date>.</p></body></text></TEI>`;
    const { annotations } = finished(
      formatOf('tei').import(
        { path: 'a.xml', text: file, bytes: new Uint8Array() },
        contextOf({ 'a.txt': 'He left in winter, for a year.' }),
      ),
    );
    assert.deepEqual(
      annotations.map(({ quote, tag, attributes }) => [quote.exact, tag, attributes]),
      [
        ['in winter', 'date', { when: '2017-W03', notAfter: '2018' }],
        ['a year', 'date', { dur: 'P1Y' }],
      ],
    );
  });
});

describe('annotations/formats/alignment', () => {
  it('brings spans to a text that differs in white space only', () => {
    const to = 'one\r\n\r\ntwo \u{1F6A2} three';
    const align = alignmentOf('one\n\ntwo  \u{1F6A2}\nthree\n', to)!;
    assert.equal(sliced(to, align({ start: 0, end: 3 })), 'one');
    assert.equal(sliced(to, align({ start: 5, end: 8 })), 'two');
    assert.equal(sliced(to, align({ start: 0, end: 4 })), 'one\r\n');
    assert.equal(sliced(to, align({ start: 10, end: 18 })), '\u{1F6A2} three');
  });

  it('reads U+FFFD as any character that could not be written, and nothing else as another', () => {
    assert.notEqual(alignmentOf('a\ufffdb', 'a\u0001b'), null);
    assert.equal(alignmentOf('a\ufffdb', 'ab'), null);
    assert.equal(alignmentOf('axb', 'ayb'), null);
  });
});

const sliced = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

describe('annotations/formats/articleNames', () => {
  const articles = ['dw/talks.txt', 'bbc/talks.txt', 'note.md'];

  it('finds the article whose path ends as a name does', () => {
    assert.deepEqual(articlesNamed('/home/me/dw/talks.txt', articles), ['dw/talks.txt']);
    assert.deepEqual(articlesNamed('C:\\corpus\\bbc\\talks', articles), ['bbc/talks.txt']);
    assert.deepEqual(articlesNamed('note', articles), ['note.md']);
    assert.deepEqual(articlesNamed('talks', articles), ['dw/talks.txt', 'bbc/talks.txt']);
    assert.deepEqual(articlesNamed('other', articles), []);
  });

  it('takes the one folder before an article for its annotator', () => {
    const context = contextOf({ 'dw/talks.txt': '' });
    assert.deepEqual(namesInPath({ path: 'Ann/dw/talks.txt.conll' }, '.conll', context), { name: 'Ann/dw/talks.txt', annotator: 'Ann' });
    assert.deepEqual(namesInPath({ path: 'dw/talks.txt.conll' }, '.conll', context), { name: 'dw/talks.txt' });
  });
});

describe('annotations/formats/csv', () => {
  const context = contextOf({ [ARTICLES[0]!]: TEXT });
  const read = (text: string) => finished(formatOf('csv').import({ path: 'x.csv', text, bytes: new Uint8Array() }, context));

  it('guards cells that a spreadsheet would run, and takes the guard away again', () => {
    const made = [annotation(TEXT, ...at('He left'), 1, { tag: '=1+1', note: "'=x" })];
    const [file] = formatOf('csv').export([annotated(ARTICLES[0]!, TEXT, made)], { tags, entities }).files;
    assert.match((file as { text: string }).text, /,'=1\+1,/);
    assert.match((file as { text: string }).text, /,''=x,/);
    const [back] = read((file as { text: string }).text).annotations;
    assert.deepEqual([back?.tag, back?.note], ['=1+1', "'=x"]);
  });

  it('finds annotations by their quote alone, also with semicolons; a quote that is doubtful is an orphan', () => {
    const { annotations, problems } = read('article;quote;tag\ndw/talks.txt;The Hague;place\ndw/talks.txt;e;letter\ndw/talks.txt;;x\n');
    assert.deepEqual(
      annotations.map(({ tag, position }) => [tag, TEXT.slice(position.start, position.end) === 'The Hague']),
      [
        ['place', true],
        ['letter', false],
      ],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unreadable-line', 'orphan'],
    );
  });

  it('says which columns it needs', () => {
    assert.equal(read('a,b\n1,2\n').problems[0]?.code, 'bad-shape');
  });

  it('does not take a place whose text is another', () => {
    const { annotations, problems } = read('article,start,end,quote,tag\ndw/talks.txt,0,5,Walks,x\ndw/talks.txt,0,5,Talks,y\n');
    assert.deepEqual(
      annotations.map(({ quote, tag }) => [tag, quote.exact]),
      [
        ['x', 'Walks'],
        ['y', 'Talks'],
      ],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['orphan'],
    );
  });
});
