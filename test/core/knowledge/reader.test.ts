import assert from 'node:assert/strict';
import { linkFieldOf, linkOf } from '../../../server/core/knowledge/ids';
import { KnowledgeReader, shapeOfKnowledge, UnreadableKnowledge } from '../../../server/core/knowledge/reader';

/** What a text gives, in pieces of a few characters: an item as a line, a broken line with its number. */
function read(text: string, columns?: string, piece = 7): string[] {
  const reader = new KnowledgeReader(columns);
  const said: string[] = [];
  const take = (found: ReturnType<KnowledgeReader['push']>): void => {
    for (const each of found) {
      if ('reason' in each) said.push(`${each.line}! ${each.reason}`);
      else {
        const { id, name, aliases, type, description, popularity, coordinates } = each.item;
        said.push(
          [each.line, id, name, aliases.join('/'), type, description, popularity, coordinates?.join(' ')].join('|').replace(/\|+$/, ''),
        );
      }
    }
  };
  for (let at = 0; at < text.length; at += piece) take(reader.push(text.slice(at, at + piece)));
  take(reader.end());
  return said;
}

const wikidata = (id: string, label: string, more: object = {}): string =>
  JSON.stringify({ id, labels: { en: { language: 'en', value: label } }, ...more });
const statement = (value: unknown, rank = 'normal'): object => ({ rank, mainsnak: { datavalue: { value } } });

describe('Knowledge bases', () => {
  it('reads a JSON dump of Wikidata, line by line', () => {
    const entity = wikidata('Q900', 'Mara Lindqvist', {
      aliases: { en: [{ value: 'M. Lindqvist' }, { value: 'Mara Lindqvist' }], sv: [{ value: 'Lindqvistan' }] },
      descriptions: { sv: { value: 'någon' }, en: { value: 'harbour engineer' } },
      claims: {
        P31: [statement({ id: 'Q999999999' }, 'deprecated'), statement({ id: 'Q5' })],
        P625: [statement({ latitude: 59.5, longitude: 18.25 })],
      },
      sitelinks: { enwiki: {}, svwiki: {} },
    });
    assert.deepEqual(read(`[\n${entity},\n${wikidata('P31', 'instance of')}\n]\n`), [
      '2|Q900|Mara Lindqvist|M. Lindqvist|person|harbour engineer|2|59.5 18.25',
    ]);
  });

  it('takes a label of any language where there is no English one', () => {
    assert.deepEqual(read('{"id":"Q7","labels":{"fi":{"value":"Satama"}},"claims":{}}'), ['1|Q7|Satama']);
  });

  it('reads an extract with plain fields', () => {
    const line = JSON.stringify({
      id: 'http://www.wikidata.org/entity/Q12',
      label: 'Brack Sound',
      aliases: ['The Brack'],
      type: 'strait town',
      lat: 1,
      lon: 2,
    });
    assert.deepEqual(read(`${line}\r\n`), ['1|Q12|Brack Sound|The Brack|place|||1 2']);
  });

  it('names broken lines by their numbers and reads the others', () => {
    const lines = ['{"id":"Q1","name":"One"}', '{"id":', '', '"text"', '{"name":"Nobody"}', '{"id":"Q2"}', '{"id":"Q3","name":"Three"}'];
    assert.deepEqual(read(lines.join('\n')), [
      '1|Q1|One',
      '2! This line is not JSON.',
      '4! This line is not a JSON object.',
      '5! This line has no id.',
      '6! Q2 has no name.',
      '7|Q3|Three',
    ]);
  });

  it('is not misled by keys that every object has', () => {
    const hostile =
      '{"__proto__":{"id":"Q66","name":"Inherited"},"constructor":"Q5","id":"Q8","name":"Own","type":"__proto__","aliases":["constructor"]}';
    assert.deepEqual(read(`${hostile}\n{"__proto__":{"id":"Q66","name":"Inherited"}}`), [
      '1|Q8|Own|constructor',
      '2! This line has no id.',
    ]);
    assert.deepEqual(read('id,name,type\nQ9,toString,constructor\n'), ['2|Q9|toString']);
    assert.equal(({} as { id?: string }).id, undefined);
  });

  it('holds no line that is too long', () => {
    const long = `{"id":"Q1","name":"${'x'.repeat(17_000_000)}"}`;
    assert.deepEqual(read(`${long}\n{"id":"Q2","name":"Two"}`, undefined, 1_000_000), ['1! This line is longer than 16 MB.', '2|Q2|Two']);
  });

  it("reads SPARQL's TSV and CSV", () => {
    const tsv = [
      '?item\t?itemLabel\t?itemAltLabel\t?itemDescription\t?coord\t?sitelinks',
      '<http://www.wikidata.org/entity/Q77>\t"Port \\"New\\" Dray"@en\t"Dray, The Dray"@en\t"harbour town"@en\t"Point(4.5 52.25)"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\t12',
    ].join('\n');
    assert.deepEqual(read(tsv), ['2|Q77|Port "New" Dray|Dray/The Dray||harbour town|12|52.25 4.5']);
    const csv = 'item,itemLabel,type\nhttp://www.wikidata.org/entity/Q78,"Ferry, Line and Co",http://www.wikidata.org/entity/Q4830453\n';
    assert.deepEqual(read(csv), ['2|Q78|Ferry, Line and Co||organisation']);
  });

  it('reads the dumps of GeoNames', () => {
    const line = '4711\tØrvik\tOrvik\tOrvik,ORV,Эрвик,Ørvik by\t59.10\t-10.5\tP\tPPLC\tNO\t\t01\t\t\t\t5300\t\t12\tEurope/Oslo\t2020-01-01';
    assert.deepEqual(read(`${line}\n12\tOnly two\n`), [
      '1|geonames:4711|Ørvik|Orvik/Ørvik by|place|capital, NO|5300|59.1 -10.5',
      '2! A line of GeoNames has 19 columns, and this one has 2.',
    ]);
  });

  it('reads any table whose columns are named', () => {
    const table =
      'Kennung;Bezeichnung;Varianten;Art\nhttps://d-nb.info/gnd/1;Bund der Fischer;Fischerbund|BdF;party\n;Ohne;;\nabc;Falsch;;\n';
    const columns = 'id=Kennung,name=Bezeichnung,aliases=3,type=Art';
    assert.deepEqual(read(table, columns), [
      '2|https://d-nb.info/gnd/1|Bund der Fischer|Fischerbund/BdF|organisation',
      '3! This line has no id.',
      '4! "abc" is not a Wikidata item, a number of GeoNames or an address, so nothing can be linked to it.',
    ]);
    assert.throws(() => read(table), UnreadableKnowledge);
    assert.throws(() => read(table, 'id=Kennung,name=Nirgends'), /"name=Nirgends" does not name a column/);
    assert.throws(() => read(table, '__proto__=Kennung'), UnreadableKnowledge);
  });

  it('reads quoted cells over several lines, and names the line of a mark that is never closed', () => {
    assert.deepEqual(read('id,name,description\nQ1,One,"first\nsecond"\nQ2,Two,"open\nQ3,Three,\n'), [
      '2|Q1|One|||first second',
      '4! A quotation mark in this line is not closed.',
      '5|Q3|Three',
    ]);
  });

  it('leaves out lines whose bytes are not text, and files without lines', () => {
    assert.deepEqual(read('id,name\nQ1,Ma\ufffdra\nQ2,Two\n'), [
      '2! This line has bytes that are not text in the encoding of the file.',
      '3|Q2|Two',
    ]);
    assert.throws(() => read('\n\n'), /no lines/);
  });

  it('says what a file is by its beginning', () => {
    const shape = shapeOfKnowledge('qid,label,pop\nQ1,"A, B",3\n');
    assert.deepEqual([shape?.form, shape?.header, shape?.example], ['table', ['qid', 'label', 'pop'], ['Q1', 'A, B', '3']]);
    assert.deepEqual(
      [...(shape?.columns ?? [])],
      [
        ['id', 0],
        ['name', 1],
      ],
    );
    assert.equal(shapeOfKnowledge('{"id":"Q1"}')?.form, 'json');
    assert.equal(shapeOfKnowledge(' \n'), null);
  });

  it('knows links as they are written elsewhere', () => {
    const links = [
      'Q42',
      'wd:q42',
      '<http://www.wikidata.org/entity/Q42>',
      'https://www.geonames.org/12/orvik.html',
      'geonames:12',
      'https://viaf.org/viaf/1',
      '42',
      'Q0',
      'javascript:alert(1)',
      'https://a b.c/',
    ];
    assert.deepEqual(links.map(linkOf), [
      'Q42',
      'Q42',
      'Q42',
      'geonames:12',
      'geonames:12',
      'https://viaf.org/viaf/1',
      null,
      null,
      null,
      null,
    ]);
    assert.deepEqual(['Q42', 'geonames:12', 'https://viaf.org/viaf/1'].map(linkFieldOf), [
      ['wikidata', 'Q42'],
      ['geonames', '12'],
      ['link', 'https://viaf.org/viaf/1'],
    ]);
  });
});
