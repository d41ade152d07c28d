import assert from 'node:assert/strict';
import type { ImportContext } from '../../../server/core/annotations/formats/exchange';
import { parseOutside, serialiseOutside } from '../../../server/core/suggestions/file';
import { readOutside, SUGGESTION_FORMATS, type SuggestionFormatName } from '../../../server/core/suggestions/formats';
import { typeOfLabel } from '../../../server/core/suggestions/labels';
import { placedNames, withOutside } from '../../../server/core/suggestions/names';
import type { OutsideName } from '../../../server/core/suggestions/types';
import { finished } from '../../../server/core/text/inSteps';

const TEXT = '🚢 Harbour talks\r\n\r\nMara Lindqvist (Ørvik) met the Harbour Board on Monday.\r\n';
const LINES = TEXT.replaceAll('\r\n', '\n');
const points = (words: string): { start: number; end: number } => {
  const start = [...LINES.slice(0, LINES.indexOf(words))].length;
  return { start, end: start + [...words].length };
};

function read(format: SuggestionFormatName, content: unknown, path = 'harbour.txt.json', text = TEXT) {
  let ids = 0;
  const context: ImportContext = {
    annotator: 'tagger',
    entities: new Map(),
    articles: () => ['harbour.txt', 'other.txt'],
    textOf: article => (article === 'harbour.txt' ? text : article === 'other.txt' ? 'Something else.' : null),
    newId: () => String(ids++),
    created: '2031-01-02T03:04:05Z',
  };
  const written = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  return finished(readOutside(format, { path, text: written, bytes: new TextEncoder().encode(written) }, context));
}
const shown = (names: readonly OutsideName[]): string[] =>
  names.map(({ article, position, quote, type, label, score }) => {
    assert.equal(TEXT.slice(position.start, position.end), quote.exact);
    return [article, quote.exact, type, label, score].join('|').replace(/\|$/, '');
  });

const FOUND = ['harbour.txt|Mara Lindqvist|person|PERSON', 'harbour.txt|Ørvik|place|GPE', 'harbour.txt|Harbour Board|organisation|ORG'];

describe('Names that other programs found', () => {
  const ents = [
    { ...points('Mara Lindqvist'), label: 'PERSON' },
    { ...points('Ørvik'), label: 'GPE' },
    { ...points('Harbour Board'), label: 'ORG' },
    { ...points('Monday'), label: 'DATE' },
  ];

  it("are read from spaCy's documents, with offsets in code points, and what is not a name is left out", () => {
    const { names, problems, skipped } = read('spacy-doc', { text: LINES, ents, tokens: [] });
    assert.deepEqual(shown(names), FOUND);
    assert.deepEqual([problems, skipped], [[], 'Left out, because these labels are not for names: DATE (1).']);
    assert.deepEqual(shown(read('spacy', `${JSON.stringify({ text: LINES, spans: ents })}\n`, 'all.jsonl').names), FOUND);
  });

  it("are read from GLiNER's predictions, with how sure it is, and from its own data", () => {
    const entities = [{ ...points('Mara Lindqvist'), text: 'Mara Lindqvist', label: 'person', score: 0.93 }];
    assert.deepEqual(shown(read('gliner', [{ text: LINES, entities }], 'all.json').names), [
      'harbour.txt|Mara Lindqvist|person|person|0.93',
    ]);
    const tokens = [
      '🚢',
      'Harbour',
      'talks',
      'Mara',
      'Lindqvist',
      '(',
      'Ørvik',
      ')',
      'met',
      'the',
      'Harbour',
      'Board',
      'on',
      'Monday',
      '.',
    ];
    const data = { tokenized_text: tokens, ner: [[3, 4, 'Person'], [10, 11, 'Organization'], [99, 99, 'Person'], 'x'] };
    assert.deepEqual(shown(read('gliner', data).names), [
      'harbour.txt|Mara Lindqvist|person|Person',
      'harbour.txt|Harbour Board|organisation|Organization',
    ]);
  });

  it("are read from CoreNLP's JSON, whose offsets are UTF-16", () => {
    const mention = (text: string, ner: string, more = {}) => ({
      text,
      ner,
      characterOffsetBegin: TEXT.indexOf(text),
      characterOffsetEnd: TEXT.indexOf(text) + text.length,
      ...more,
    });
    const entitymentions = [
      mention('Mara Lindqvist', 'PERSON', { nerConfidences: { PERSON: 0.5 } }),
      mention('Ørvik', 'CITY'),
      mention('Harbour Board', 'ORGANIZATION'),
      mention('met', 'TITLE'),
    ];
    const { names, skipped } = read('corenlp', { docId: 'harbour.txt', sentences: [{ entitymentions }] }, 'x.json');
    assert.deepEqual(shown(names), [
      'harbour.txt|Mara Lindqvist|person|PERSON|0.5',
      'harbour.txt|Ørvik|place|CITY',
      'harbour.txt|Harbour Board|organisation|ORGANIZATION',
    ]);
    assert.equal(skipped, 'Left out, because these labels are not for names: TITLE (1).');
    const tokens = [mention('Mara', 'PERSON'), mention('Lindqvist', 'PERSON'), mention('met', 'O')].map(({ text, ...rest }) => ({
      originalText: text,
      ...rest,
    }));
    assert.deepEqual(shown(read('corenlp', { sentences: [{ tokens }] }).names), ['harbour.txt|Mara Lindqvist|person|PERSON']);
  });

  it("are read from CoreNLP's CoNLL, whose brackets have names", () => {
    const words =
      '1 🚢 O|2 Harbour O|3 talks O||1 Mara PERSON|2 Lindqvist PERSON|3 -LRB- O|4 Ørvik CITY|5 -RRB- O|6 met O|7 the O|8 Harbour ORGANIZATION|9 Board ORGANIZATION|10 on O|11 Monday DATE|12 . O|';
    const conll = words
      .split('|')
      .map(line => line.split(' '))
      .map(([at, word, label]) => (at ? [at, word, word, 'X', label, '_', '_'].join('\t') : ''))
      .join('\n');
    const { names } = read('corenlp-conll', conll, 'harbour.txt.conll');
    assert.deepEqual(
      shown(names).map(line => line.split('|')[1]),
      ['Mara Lindqvist', 'Ørvik', 'Harbour Board'],
    );
  });

  it("are read from INCEpTION's WebAnno TSV", () => {
    const row = (at: string, start: number, word: string, label: string): string =>
      `1-${at}\t${start}-${start + word.length}\t${word}\t_\t${label}\t`;
    const lines = [
      '#FORMAT=WebAnno TSV 3.3',
      '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value',
      '',
      '',
      '#Text=Mara Lindqvist (Ørvik)',
    ];
    const tsv = [
      ...lines,
      row('1', 0, 'Mara', 'PER[1]'),
      row('2', 5, 'Lindqvist', 'PER[1]'),
      row('3', 15, '(', '_'),
      row('4', 16, 'Ørvik', 'LOC'),
      row('5', 21, ')', '_'),
      '',
    ].join('\n');
    assert.deepEqual(
      shown(read('webanno', tsv, 'harbour.txt.tsv').names).map(line => line.split('|').slice(1, 3).join()),
      ['Mara Lindqvist,person', 'Ørvik,place'],
    );
  });

  it('have no blanks around them, whatever their program counts', () => {
    const { start, end } = points('Mara Lindqvist');
    const wide = [{ start: start - 1, end: end + 1, label: 'PERSON' }];
    assert.deepEqual(shown(read('spacy-doc', { text: LINES, ents: wide }).names), [FOUND[0]]);
  });

  it('are not placed where the article has other text', () => {
    const edited = LINES.replace('Mara Lindqvist (Ørvik) met', 'Nobody (Ørvik) met');
    const { names, problems } = read('spacy-doc', { text: LINES, ents }, 'harbour.txt.json', edited);
    assert.deepEqual(
      names.map(({ quote }) => quote.exact),
      ['Ørvik', 'Harbour Board'],
    );
    assert.match(problems[0] ?? '', /^1 name was left out, because the article has other text/);
  });

  it('never fail on what is broken or hostile', () => {
    const hostile = [
      '',
      '{',
      '[',
      'null',
      '[1,"x",null]',
      '{"text":1,"ents":[]}',
      '{"text":"a","ents":[{"start":-1,"end":1e9,"label":"ORG"},{"start":"0"},null]}',
      '{"sentences":[{"tokens":[{}],"entitymentions":[{"__proto__":{"ner":"ORG"}}]}]}',
      '{"__proto__":{"text":"x"}}',
      '1\tx\tx\tx\tORG',
      '\0\ufffd',
      `{"text":"${'a'.repeat(300_000)}","ents":[]}`,
    ];
    for (const format of SUGGESTION_FORMATS)
      for (const text of hostile) assert.deepEqual(read(format, text, 'none.json').names, [], `${format} ${text.slice(0, 40)}`);
    assert.equal(({} as { text?: string }).text, undefined);
  });

  it('have labels of many kinds', () => {
    assert.deepEqual(
      ['B-PER', 'Organization', 'state or province', 'WORK_OF_ART', 'DATE', '__proto__', 'constructor', ''].map(typeOfLabel),
      ['person', 'organisation', 'place', 'work', undefined, undefined, undefined, undefined],
    );
  });

  it('are kept a line each, sorted, and what cannot be read stays', () => {
    const { names } = read('spacy-doc', { text: LINES, ents });
    const text = serialiseOutside({ names: [...names, ...names], unreadable: ['<<<<<<< ours'] });
    assert.equal(text.split('\n').length, 5);
    assert.deepEqual(new Set(parseOutside(text).names), new Set(names));
    assert.deepEqual(parseOutside(text).unreadable, ['<<<<<<< ours']);
    const [line = ''] = text.split('\n');
    for (const broken of [
      line.replace('harbour.txt', '../../x'),
      line.replace(/"start":\d+/, '"start":-1'),
      line.replace('"type":"', '"type":"x'),
      '{"__proto__":{}}',
      '[]',
    ])
      assert.equal(parseOutside(broken).names.length, 0, broken);
  });

  it('follow their words, and come beside ours only once', () => {
    const { names } = read('spacy-doc', { text: LINES, ents });
    const moved = `Another first line.\n${TEXT}`;
    const placed = placedNames(moved, names);
    assert.deepEqual(
      placed.map(({ start, end }) => moved.slice(start, end)),
      ['Mara Lindqvist', 'Ørvik', 'Harbour Board'],
    );
    assert.deepEqual(placedNames('Nothing of it.', names), []);
    const [first] = placed;
    assert.ok(first !== undefined);
    const all = withOutside([{ ...first, type: 'other' }], [...placed, ...placed]);
    assert.deepEqual(
      all.map(({ type }) => type),
      ['other', 'place', 'organisation'],
    );
  });
});
