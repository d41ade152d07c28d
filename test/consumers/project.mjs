/** The project that the exports are made of: articles with everything that offsets trip over, and annotations of two people. */
import fs from 'node:fs';
import path from 'node:path';

const ARTICLES = {
  'harbour.txt':
    '\ufeffHarbour board opens the wall\r\n\r\n16 August 2018\r\n\r\nPresident Ashraf Ghani\u2019s envoy said the board had \u201copened the wall\u201d in The Hague. 🚢 He left at 5 p.m. for the cafe\u0301.\r\n\r\n"We won\'t stop," said Ms. Marsh & Co., <quietly>. Nobody asked 👩‍👩‍👧 why.\r\n',
  'dw/talks.txt':
    'Talks stall again\n\nPublished: 2018-08-20\n\nThe talks in Kabul stalled on Monday, officials said. 🇦🇫 Ashraf Ghani had asked for a cease-fire; the Taliban did not answer.\n\nA spokesman for the European Union said: "We are worried."\n',
};

/** Article, annotator, the words that are annotated, and what the annotation says. */
const ANNOTATIONS = [
  ['harbour.txt', 'ann', 'Ashraf Ghani', { entity: 'ashraf-ghani' }],
  ['harbour.txt', 'ann', 'The Hague', { tag: 'place name', entity: 'the-hague' }],
  ['harbour.txt', 'ann', '\u201copened the wall\u201d', { tag: 'Direct quote', note: 'who\u2019s \u201cspeaking\u201d? <&>\nsecond line' }],
  ['harbour.txt', 'ann', 'opened the wall', { tag: 'claim', attributes: { stance: 'for', 'how sure': 'very sure' }, certainty: 'low' }],
  ['harbour.txt', 'ann', 'the wall\u201d in The Hague', { tag: 'claim' }],
  ['harbour.txt', 'ann', '🚢', { note: 'a ship' }],
  ['harbour.txt', 'ann', 'cafe\u0301', { tag: 'place name' }],
  ['harbour.txt', 'ann', 'Nobody asked 👩‍👩‍👧 why', { tag: 'claim', certainty: 'high' }],
  ['harbour.txt', 'bob', '"We won\'t stop,"', { tag: 'Direct quote' }],
  ['dw/talks.txt', 'ann', 'Kabul', { entity: 'kabul' }],
  ['dw/talks.txt', 'ann', 'stalled on Monday', { tag: 'claim', note: 'stalled' }],
  ['dw/talks.txt', 'ann', 'Ashraf Ghani', { tag: 'speaker', entity: 'ashraf-ghani' }],
  ['dw/talks.txt', 'ann', 'European Union', { entity: 'eu' }],
  ['dw/talks.txt', 'bob', 'the Taliban did not answer', { tag: 'claim' }],
  ['dw/talks.txt', 'bob', '"We are worried."', { tag: 'Direct quote' }],
];
/** Relations between annotations, by their numbers. */
const RELATIONS = [
  [2, 'said by', 0],
  [10, 'about', 9],
];

const REGISTER = `entities:
  - { id: ashraf-ghani, type: person, name: Ashraf Ghani, wikidata: Q193391 }
  - { id: the-hague, type: place, name: The Hague, wikidata: Q36600 }
  - { id: kabul, type: place, name: Kabul, wikidata: Q5838 }
  - { id: eu, type: organisation, name: European Union, aliases: [EU], wikidata: Q458 }
`;

const CODEBOOK = `tags:
  - { name: claim, color: "#0072b2", description: "Something that can be checked", key: c }
  - { name: Direct quote, color: "#e69f00", key: q }
  - { name: place name, color: "#009e73" }
  - { name: speaker, color: "#cc79a7" }
`;

const idOf = number => `00000000-0000-4000-8000-${String(number + 1).padStart(12, '0')}`;

/** Writes the project into a folder. @returns how many annotations it has, and how many relations */
export function writeProject(folder) {
  const write = (name, text) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  for (const [name, text] of Object.entries(ARTICLES)) write(name, text);
  write('pressmark/entities.yaml', REGISTER);
  write('pressmark/codebook.yaml', CODEBOOK);
  const files = new Map();
  for (const [number, [article, annotator, words, said]] of ANNOTATIONS.entries()) {
    const name = `pressmark/annotations/${annotator}/${article}.jsonl`;
    files.set(name, (files.get(name) ?? '') + lineOf(number, article, words, said));
  }
  for (const [name, text] of files) write(name, text);
  return { annotations: ANNOTATIONS.length, relations: RELATIONS.length };
}

function lineOf(number, article, words, { tag, entity, note, attributes = {}, certainty }) {
  const text = ARTICLES[article].replace(/^\ufeff/, '');
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`${article} does not have "${words}"`);
  const start = [...text.slice(0, at)].length;
  const bodies = [
    ...(tag === undefined ? [] : [{ type: 'TextualBody', purpose: 'tagging', value: tag }]),
    ...(entity === undefined ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source: `pressmark/entities.yaml#${entity}` }]),
    ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
    ...(certainty === undefined ? [] : [{ type: 'TextualBody', purpose: 'assessing', value: certainty }]),
    ...Object.entries(attributes).map(([label, value]) => ({ type: 'TextualBody', purpose: 'describing', label, value })),
    ...RELATIONS.filter(([from]) => from === number).map(([, label, to]) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      label,
      source: `urn:uuid:${idOf(to)}`,
    })),
  ];
  const selector = [
    {
      type: 'TextQuoteSelector',
      exact: words,
      prefix: text.slice(Math.max(0, at - 30), at),
      suffix: text.slice(at + words.length, at + words.length + 30),
    },
    { type: 'TextPositionSelector', start, end: start + [...words].length },
  ];
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${idOf(number)}`,
    type: 'Annotation',
    motivation: 'tagging',
    created: '2026-01-02T03:04:05.000Z',
    body: bodies,
    target: { source: article, selector },
  };
  return `${JSON.stringify(annotation)}\n`;
}
