import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { ImportContext } from '../../../server/core/annotations/formats/exchange';
import type { AnnotationFormatName } from '../../../server/core/annotations/formats/formatNames';
import { formatOf } from '../../../server/core/annotations/formats/formats';
import { finished } from '../../../server/core/text/inSteps';
import { ghani } from '../../support/ghani';

const TEXT =
  'Talks stall\r\n\r\nAshraf Ghani met officials in The Hague. 🚢 Ghani left.\r\nMr Marsh denied the charge. Mr Bell denied the charge.\r\n';

function contextOf(texts: Readonly<Record<string, string>> = { 'dw/talks.txt': TEXT, 'dw/other.txt': 'Something else.' }): ImportContext {
  let ids = 0;
  return {
    annotator: 'Importer',
    entities: new Map([['ashraf-ghani', ghani]]),
    articles: () => Object.keys(texts),
    textOf: article => texts[article] ?? null,
    newId: () => `00000000-0000-4000-9000-${String(++ids).padStart(12, '0')}`,
    created: '2026-05-05T00:00:00Z',
  };
}

/** What a file is read as: `words / tag / entity / note {attributes} @annotator`, an orphan's words in brackets; then the codes of problems. */
function read(format: AnnotationFormatName, text: string | Uint8Array, path = 'talks', context = contextOf()): string[] {
  const file = typeof text === 'string' ? { text, bytes: strToU8(text) } : { text: '', bytes: text };
  const { annotations, problems } = finished(formatOf(format).import({ path, ...file }, context));
  const shown = annotations.map(({ article, annotator, position, quote, tag, entity, note, attributes, relations }) => {
    const isThere = context.textOf(article)?.slice(position.start, position.end) === quote.exact;
    const related = relations?.map(({ type, target }) => `${type} ${annotations.find(({ id }) => id === target)?.quote.exact}`);
    return [
      isThere ? quote.exact : `[${quote.exact}]`,
      ...[tag, entity, note].filter(each => each !== undefined),
      ...(attributes === undefined ? [] : [JSON.stringify(attributes)]),
      ...(related ?? []),
    ]
      .join(' / ')
      .concat(annotator === 'Importer' ? '' : ` @${annotator}`);
  });
  return [...shown, ...problems.map(({ code }) => code)];
}

/** What an import says, one sentence after the other. */
function messagesOf(format: AnnotationFormatName, text: string, path = 'talks'): string {
  const { problems } = finished(formatOf(format).import({ path, text, bytes: strToU8(text) }, contextOf()));
  return problems.map(({ message }) => message).join(' ');
}

const PLAIN = TEXT.replaceAll('\r\n', '\n');
const codePoints = (words: string): [number, number] => {
  const start = [...PLAIN.slice(0, PLAIN.indexOf(words))].length;
  return [start, start + [...words].length];
};
const units = (words: string): [number, number] => [PLAIN.indexOf(words), PLAIN.indexOf(words) + words.length];

describe('annotations/formats: files of other tools', () => {
  it('Prodigy: spans without tokens, in a text with other line ends; answers that were refused are left out', () => {
    const line = (words: string, answer: string) => {
      const [start, end] = codePoints(words);
      return JSON.stringify({ text: PLAIN, spans: [{ start, end, label: 'PERSON', kb_id: 'Q193391' }], answer, _annotator_id: 'ner-ann' });
    };
    assert.deepEqual(read('spacy', `${line('Ghani left', 'accept')}\n${line('Ashraf', 'reject')}\n\nbroken\n`), [
      'Ghani left / PERSON / ashraf-ghani @ner-ann',
      'unreadable-line',
    ]);
  });

  it('doccano: both forms', () => {
    assert.deepEqual(read('doccano', JSON.stringify({ id: 1, text: PLAIN, label: [[...units('The Hague'), 'LOC']] })), ['The Hague / LOC']);
    const [start_offset, end_offset] = units('🚢');
    const [from, to] = units('Ghani left');
    const entities = [
      { id: 7, label: 'SHIP', start_offset, end_offset },
      { id: 8, label: 'ACT', start_offset: from, end_offset: to },
    ];
    const relations = [{ id: 1, from_id: 8, to_id: 7, type: 'on' }];
    assert.deepEqual(read('doccano', JSON.stringify({ text: PLAIN, entities, relations })), ['🚢 / SHIP', 'Ghani left / ACT / on 🚢']);
  });

  it('Label Studio: regions, notes and predictions', () => {
    const [start, end] = units('The Hague');
    const region = (value: object, more: object) => ({
      from_name: 'label',
      to_name: 'text',
      value: { start, end, text: 'The Hague', ...value },
      ...more,
    });
    const task = {
      data: { text: PLAIN },
      annotations: [
        {
          completed_by: 1,
          result: [
            region({ labels: ['LOC'] }, { id: 'a1', type: 'labels' }),
            region({ text: ['sure?'] }, { id: 'a1', type: 'textarea', from_name: 'note' }),
            { type: 'choices', value: { choices: ['x'] } },
          ],
        },
      ],
      predictions: [{ result: [region({ labels: ['GPE'] }, { id: 'p1', type: 'labels' })] }],
    };
    assert.deepEqual(read('label-studio', JSON.stringify([task])), ['The Hague / LOC / sure?', 'The Hague / GPE @suggestions']);
  });

  it('CoNLL: other columns and schemes, and several documents in a file', () => {
    const other = 'Something else .';
    const file = [
      '-DOCSTART- -X- O O',
      '',
      ...'Talks stall'.split(' ').map(token => `${token} NN I-NP O`),
      '',
      ...[
        'Ashraf I-PER',
        'Ghani I-PER',
        'met O',
        'officials O',
        'in O',
        'The B-LOC',
        'Hague E-LOC',
        '. O',
        '🚢 O',
        'Ghani S-PER',
        'left O',
        '. O',
      ].map(line => line.replace(' ', ' NN I-NP ')),
      ...'Mr Marsh denied the charge . Mr Bell denied the charge .'.split(' ').map(token => `${token}\tO`),
      '',
      '-DOCSTART- O',
      ...other.split(' ').map(token => `${token}\t${token === 'else' ? 'B-X' : 'O'}`),
    ].join('\n');
    assert.deepEqual(read('conll', file, 'eng.train'), ['Ashraf Ghani / PER', 'The Hague / LOC', 'Ghani / PER', 'else / X']);
    assert.deepEqual(read('conll', 'one two\nthree four'), ['bad-shape']);
  });

  it('WebAnno: layers made for a project, stacked and escaped values, and parts of a token', () => {
    const said: Readonly<Record<string, string>> = {
      Ashraf: 'http://www.wikidata.org/entity/Q193391[1]\t*[1]|X\\|Y[2]\t_\t_\t_\t_\t',
      Ghani: 'http://www.wikidata.org/entity/Q193391[1]\t*[1]\tgov\\_x\tloud\t*\t1-1\t',
    };
    const tokens = [...PLAIN.matchAll(/\p{L}+|[^\s\p{L}]/gu)].map(({ 0: token, index }, number) => {
      const row = `1-${number + 1}\t${index}-${index + token.length}\t${token}\t${(number < 5 ? said[token] : undefined) ?? '_\t_\t_\t_\t_\t_\t'}`;
      return token === 'Hague' ? `${row}\n1-${number + 1}.1\t${index}-${index + 2}\tHa\t_\t_\t*\t*\t_\t_\t` : row;
    });
    const file = [
      '#FORMAT=WebAnno TSV 3.2',
      '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value',
      '#T_SP=webanno.custom.Stance|target|how',
      '#T_RL=webanno.custom.Rel|label|BT_webanno.custom.Stance',
      '',
      '',
      `#Text=${PLAIN.split('\n')[0]}`,
      ...tokens,
      '',
    ].join('\n');
    assert.deepEqual(read('webanno', file), [
      'Ashraf Ghani / ashraf-ghani',
      'Ashraf / X|Y',
      'Ghani / gov_x / {"how":"loud"}',
      'Ha / Stance',
      'unsupported',
    ]);
    assert.match(messagesOf('webanno', file), /layers, which were left out: Rel \(1\)\.$/);
  });

  it('UIMA: named entities and layers of INCEpTION; other layers are named, tokens are left out', () => {
    const [start, end] = units('The Hague');
    const file = `<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:type5="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:custom="http:///webanno/custom.ecore">
<cas:NULL xmi:id="0"/><type5:Token xmi:id="3" sofa="1" begin="0" end="5"/>
<type4:NamedEntity xmi:id="4" sofa="1" begin="${start}" end="${end}" value="LOC" identifier="http://www.wikidata.org/entity/Q36600"/>
<custom:Stance xmi:id="5" sofa="1" begin="0" end="5" kind="calm" why="seems"/>
<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${PLAIN.replaceAll('\n', '&#10;')}"/></xmi:XMI>`;
    assert.deepEqual(read('xmi', file, 'talks.txt.xmi'), ['The Hague / LOC', 'Talks / calm / {"why":"seems"}']);
    const more = `<pos:POS xmi:id="6" sofa="1" begin="0" end="5" PosValue="NN"/><pos:POS xmi:id="7" sofa="1" begin="6" end="11" PosValue="VB"/>
<custom:Rel xmi:id="8" sofa="1" begin="0" end="5" Governor="4" Dependent="5" label="about"/><cas:Sofa `;
    const layered = file
      .replace('xmlns:custom', 'xmlns:pos="http:///de/tudarmstadt/ukp/dkpro/core/api/lexmorph/type/pos.ecore" xmlns:custom')
      .replace('<cas:Sofa ', more);
    assert.deepEqual(read('xmi', layered, 'talks.txt.xmi'), ['The Hague / LOC', 'Talks / calm / {"why":"seems"}', 'unsupported']);
    assert.match(messagesOf('xmi', layered, 'talks.txt.xmi'), /layers, which were left out: POS \(2\), Rel \(1\)\.$/);
  });

  it('TEI: names, dates and segments of other editions, whatever their markup around', () => {
    const file = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
      <head>Talks stall</head>
      <p><persName ref="http://www.wikidata.org/entity/Q193391">Ashraf Ghani</persName> met officials in <placeName>The <hi>Hague</hi></placeName>. 🚢
      <seg ana="#act">Ghani left</seg>.</p><p>Mr Marsh denied the charge. Mr Bell denied the charge.</p></body></text></TEI>`;
    assert.deepEqual(read('tei', file), ['Ashraf Ghani / ashraf-ghani', 'The Hague / placeName', 'Ghani left / act']);
    assert.deepEqual(read('tei', '<TEI><text>&unknown;</text></TEI>'), ['bad-shape']);
    assert.deepEqual(read('tei', '<!DOCTYPE a [<!ENTITY a "aaaa">]><TEI><text>&a;</text></TEI>'), ['bad-shape']);
    assert.deepEqual(read('tei', '<a>'.repeat(5000)), ['bad-shape']);
  });

  it('REFI-QDA: guids in braces, several codes on a selection, texts inline', () => {
    const [start, end] = codePoints('Ghani left');
    const guid = (n: number) => `0000000${n}-0000-4000-8000-00000000000A`;
    const qde = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="x"><Users><User guid="{${guid(1)}}" name="Zoe"/></Users>
<CodeBook><Codes><Code guid="{${guid(2)}}" name="act" isCodable="true"><Code guid="{${guid(3)}}" name="leaving" isCodable="true"/></Code></Codes></CodeBook>
<Sources><TextSource guid="{${guid(4)}}" name="Interview 1"><PlainTextContent>${PLAIN}</PlainTextContent>
<PlainTextSelection guid="{${guid(5)}}" startPosition="${start}" endPosition="${end}" creatingUser="{${guid(1)}}">
<Coding guid="{${guid(6)}}"><CodeRef targetGUID="${guid(2).toLowerCase()}"/></Coding><Coding guid="{${guid(7)}}"><CodeRef targetGUID="{${guid(3)}}"/></Coding>
<NoteRef targetGUID="{${guid(8)}}"/></PlainTextSelection></TextSource></Sources>
<Notes><Note guid="{${guid(8)}}"><PlainTextContent>why?</PlainTextContent></Note></Notes></Project>`;
    assert.deepEqual(read('refi', zipSync({ 'project.qde': strToU8(qde) })), ['Ghani left / act / why? @Zoe', 'Ghani left / leaving @Zoe']);
    assert.deepEqual(read('refi', zipSync({ 'other.txt': strToU8('x') })), ['bad-shape']);
    assert.deepEqual(read('refi', strToU8('PK no zip')), ['bad-shape']);
  });
});

describe('annotations/formats: brat with its own text', () => {
  const ann = (words: string): string => {
    const [start, end] = codePoints(words);
    return `T1\tx ${start} ${end}\t${words}\n`;
  };
  const read = (words: string, article: string): string[] => {
    const beside = new Map([['talks.txt', PLAIN]]);
    const context = contextOf({ 'dw/talks.txt': article });
    const { annotations, problems } = finished(
      formatOf('brat').import({ path: 'talks.ann', text: ann(words), bytes: new Uint8Array(), beside }, context),
    );
    return [...annotations.map(({ position }) => article.slice(position.start, position.end)), ...problems.map(({ code }) => code)];
  };

  it('counts in the text beside the file, whatever line ends the article has', () => {
    assert.deepEqual(read('denied the charge', TEXT), ['denied the charge']);
    assert.deepEqual(read('Ghani left', TEXT), ['Ghani left']);
  });

  it('finds a sentence again in a changed article, and leaves out one that was deleted though another is like it', () => {
    const changed = TEXT.replace('Mr Marsh denied the charge. ', 'A sentence was put here. ');
    assert.deepEqual(read('Mr Marsh denied the charge', changed), ['quote-mismatch']);
    assert.deepEqual(read('met officials in The Hague', changed), ['met officials in The Hague']);
  });
});

describe('annotations/formats: an article that has changed', () => {
  const spanOf = (words: string, label: string) => {
    const [start, end] = codePoints(words);
    return { start, end, label };
  };
  const file = JSON.stringify({
    text: PLAIN,
    spans: [spanOf('Mr Marsh denied the charge', 'denial'), spanOf('The Hague', 'place'), spanOf('Ashraf Ghani', 'person')],
    meta: { article: 'dw/talks.txt' },
  });

  it('places only what is beyond doubt: a sentence that moved is found, one that was deleted does not go to its look-alike', () => {
    const changed = 'New words.\n\nAshraf Ghani met officials in The Hague. 🚢 Ghani left.\n\nMr Bell denied the charge.\n';
    assert.deepEqual(read('spacy', file, 'x.jsonl', contextOf({ 'dw/talks.txt': changed })), [
      '[Mr Marsh denied the charge] / denial',
      'The Hague / place',
      'Ashraf Ghani / person',
      'orphan',
    ]);
  });

  it('says where there is no such article, or several with the same text', () => {
    const unnamed = JSON.stringify({ text: PLAIN, spans: [spanOf('The Hague', 'place')] });
    const twice = contextOf({ 'a.txt': TEXT, 'b.txt': TEXT });
    assert.deepEqual(read('spacy', `${unnamed}\n${unnamed}`, 'x.jsonl', twice), ['missing-article', 'missing-article']);
    assert.deepEqual(read('spacy', unnamed, 'x.jsonl', contextOf({ 'a.txt': 'x' })), ['missing-article']);
    assert.deepEqual(read('spacy', unnamed, 'x.jsonl', { ...twice, article: 'b.txt' }), ['The Hague / place']);
  });
});
