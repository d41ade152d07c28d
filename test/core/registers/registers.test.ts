import assert from 'node:assert/strict';
import { parseRegister } from '../../../server/core/entities/register/register';
import { exportRegister, REGISTER_FORMAT_NAMES, type RegisterFormatName, readRegisterOf } from '../../../server/core/registers/formats';
import { mergeRegister } from '../../../server/core/registers/merge';

const REGISTER = `# Who is who
entities:
  - id: mara
    type: person
    name: Mara "M" Lindqvist
    aliases: [Lind|qvist, =SUM(A1), 'back\\slash']
    description: |
      minister,
      of fisheries
    wikidata: Q1
    note: seen on 3 May
  - id: orvik # the town
    type: place
    name: Ørvik
    geonames: 4711
    link: https://d-nb.info/gnd/1
  - id: board
    type: organisation
    name: Harbour Board
    mine: kept
`;
const { entities } = parseRegister(REGISTER);
const written = (format: RegisterFormatName): string => exportRegister(format, entities).files[0]?.text ?? '';
const names = (format: RegisterFormatName, text: string): string[] =>
  readRegisterOf(format, text).entities.map(({ id, type, name, aliases }) => [id, type, name, ...aliases].join('|'));

describe('A register in other forms', () => {
  for (const format of REGISTER_FORMAT_NAMES) {
    it(`comes back as it was from ${format}, so that an import changes nothing`, () => {
      const { entities: read, problems } = readRegisterOf(format, written(format));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        read.map(({ id, type, name, aliases }) => ({ id, type, name, aliases })),
        entities.map(({ id, type, name, aliases }) => ({ id, type, name, aliases })),
      );
      assert.deepEqual(mergeRegister(REGISTER, read), { text: REGISTER, added: 0, completed: 0, conflicts: [] });
    });
    it(`never fails on ${format} that is broken or hostile`, () => {
      const hostile = [
        '',
        '\ufeff',
        '{',
        '[[[[',
        '"',
        'name\n"open',
        '{"pattern":{"__proto__":1}}',
        '{"@graph":{"__proto__":{"name":"x"}}}',
        '\0\u{1f6a2}',
        'null',
        '[null]',
        `name\n${'a'.repeat(100_000)}\n`,
      ];
      for (const text of hostile) readRegisterOf(format, text);
      assert.equal(({} as { name?: string }).name, undefined);
    });
  }

  it('are without what a format has no place for, which is said', () => {
    assert.deepEqual(exportRegister('spacy-ruler', entities).lost, [
      'spaCy EntityRuler has no place for description, which 1 entity has.',
      'spaCy EntityRuler has no place for wikidata, which 1 entity has.',
      'spaCy EntityRuler has no place for geonames, which 1 entity has.',
      'spaCy EntityRuler has no place for link, which 1 entity has.',
      'spaCy EntityRuler has no place for note, which 1 entity has.',
    ]);
    assert.deepEqual(exportRegister('entities-csv', []).files, []);
  });

  it('are CSV that no spreadsheet runs, with separators that a name may contain', () => {
    assert.ok(
      written('entities-csv').startsWith(
        'id,type,name,aliases,description,wikidata,geonames,link,note\r\nmara,person,"Mara ""M"" Lindqvist",Lind\\|qvist|=SUM(A1)|back\\\\slash,',
      ),
    );
    assert.match(written('openrefine'), /\r\n'=SUM\(A1\),mara,person,Q5,Q1,,/);
  });

  it('are JSON-LD that needs no other file', () => {
    const { '@context': context, '@graph': graph } = JSON.parse(written('entities-jsonld'));
    assert.equal(typeof context, 'object');
    assert.deepEqual(graph[1], {
      '@id': 'urn:pressmark:entity:orvik',
      '@type': 'Place',
      identifier: 'orvik',
      name: 'Ørvik',
      sameAs: ['https://www.geonames.org/4711', 'https://d-nb.info/gnd/1'],
    });
  });

  it('are read from what other programs write', () => {
    assert.deepEqual(names('entities-csv', 'Label;alias;QID\nPer Holm;Holm; wd:Q7\n;x;\n'), ['||Per Holm|Holm']);
    assert.deepEqual(names('openrefine', 'name,wikidata\nPer Holm,Q7\nLena,\n'), ['||Per Holm', '||Lena']);
    assert.deepEqual(
      names(
        'entities-jsonld',
        '[{"@id":"http://www.wikidata.org/entity/Q7","@type":"schema:Person","schema:name":{"@value":"Per Holm","@language":"en"}}]',
      ),
      ['|person|Per Holm'],
    );
    assert.deepEqual(
      names(
        'spacy-ruler',
        '{"label":"ORG","pattern":[{"TEXT":"Harbour"},{"ORTH":"Board"}]}\n{"label":"ORG","pattern":[{"LOWER":"x"}]}\n{"label":"GPE","pattern":"Ørvik","id":"o"}\n',
      ),
      ['|organisation|Harbour Board', 'o|place|Ørvik'],
    );
    const { problems } = readRegisterOf('spacy-ruler', '{"label":"ORG","pattern":[{"LOWER":"x"}]}\nnothing\n');
    assert.deepEqual(problems, [
      'Line 1 describes words by more than their letters, which a name cannot say. It was left out.',
      'Line 2 is not a pattern: {"label","pattern","id"?}.',
    ]);
  });
});

describe('A file that is brought into the register', () => {
  const given = (name: string, more: object = {}) => ({ name, aliases: [] as string[], ...more });

  it('adds entities and completes those that are there, and keeps comments, order and style', () => {
    const merged = mergeRegister(REGISTER, [
      given('Ørvik', { type: 'place' as const, aliases: ['Orvik Town'], description: 'harbour town' }),
      given('Per Holm', { id: 'per', type: 'person' as const, wikidata: 'Q7' }),
      given('Board', { id: 'board', aliases: ['Harbour Board'] }),
    ]);
    assert.equal(
      merged.text,
      `${REGISTER.replace('name: Ørvik\n', 'name: Ørvik\n    aliases: [Orvik Town]\n    description: harbour town\n')}  - id: per
    type: person
    name: Per Holm
    wikidata: Q7
`,
    );
    assert.deepEqual(
      [merged.added, merged.completed, merged.conflicts],
      [1, 1, ['Harbour Board: the register has the name "Harbour Board", the file "Board". The register was kept.']],
    );
  });

  it('writes over nothing, and says what differs', () => {
    const merged = mergeRegister(REGISTER, [
      given('Mara "M" Lindqvist', { id: 'mara', type: 'organisation' as const, wikidata: 'Q2', description: 'skier', aliases: ['Ørvik'] }),
      given('Somebody Else', { id: 'orvik' }),
      given('Per Holm', { wikidata: 'Q1' }),
      given('Lena'),
      given('Lena'),
    ]);
    assert.deepEqual(merged.conflicts, [
      'Mara "M" Lindqvist: the register has the type "person", the file "organisation". The register was kept.',
      '"Ørvik" is a name of Ørvik, so it was not added to Mara "M" Lindqvist.',
      'Mara "M" Lindqvist: the register has the description "minister,\nof fisheries", the file "skier". The register was kept.',
      'Mara "M" Lindqvist: the register has the wikidata "Q1", the file "Q2". The register was kept.',
      'The id "orvik" belongs to Ørvik, which has no name in common with Somebody Else. Somebody Else was left out.',
      'Per Holm is more than once in the file. The first one counts.',
      'Lena has no type that is known here. It was added as "other".',
      'Lena is more than once in the file. The first one counts.',
    ]);
    assert.equal(merged.text, `${REGISTER}  - id: lena\n    type: other\n    name: Lena\n`);
  });

  it('makes a register where there is none, and refuses one that cannot be edited', () => {
    assert.match(
      mergeRegister('', [given('Per Holm', { type: 'person' as const })]).text,
      /^entities:\n {2}- id: per-holm\n {4}type: person\n {4}name: Per Holm\n$/,
    );
    assert.throws(() => mergeRegister('entities: [', [given('Per Holm')]), /entities\.yaml/);
  });
});
