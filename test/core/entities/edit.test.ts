import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addAlias,
  addEntity,
  mergeEntities,
  removeAlias,
  removeEntity,
  renameEntity,
  setCoordinates,
  setEntityType,
  sortEntities,
} from '../../../server/core/entities/register/edit';
import { parseRegister } from '../../../server/core/entities/register/register';
import type { TextEdit } from '../../../server/core/text/problem';
import { runs } from '../../support/runs';

function apply(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    assert(start >= at, 'edits overlap');
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}

/** Lines joined, as they are in a file. */
const file = (...lines: string[]): string => `${lines.join('\n')}\n`;

const check = (text: string, edits: (text: string) => readonly TextEdit[], expected: string): void =>
  assert.equal(apply(text, edits(text)), expected);

const KABUL = { type: 'place', name: 'Kabul' } as const;

const BLOCK = file(
  '# Who is who',
  'entities:',
  '  # the president',
  '  - id: ghani # short',
  '    type: person',
  '    name: Ashraf Ghani # as in DW',
  '    aliases: [Ghani] # more to come',
  '',
  '  - id: taliban',
  '    type: organisation',
  '    name: Taliban',
  '    aliases:',
  '      - Taleban # older',
  '      - the insurgents',
  '    note: |',
  '      two',
  '      lines',
  '',
  'version: 1',
);

describe('edits of the register', () => {
  describe('add an entity', () => {
    it('to nothing', () =>
      check('', text => addEntity(text, KABUL), file('entities:', '  - id: kabul', '    type: place', '    name: Kabul')));
    it('to a file of comments', () =>
      check('# ours', text => addEntity(text, KABUL), file('# ours', 'entities:', '  - id: kabul', '    type: place', '    name: Kabul')));
    it('to an empty list', () => {
      check('entities: []\n', text => addEntity(text, KABUL), file('entities:', '  - id: kabul', '    type: place', '    name: Kabul'));
      check(
        'entities: # none yet\nversion: 1\n',
        text => addEntity(text, KABUL),
        file('entities: # none yet', '  - id: kabul', '    type: place', '    name: Kabul', 'version: 1'),
      );
      check(
        'entities:\n  # - id: example\n',
        text => addEntity(text, KABUL),
        file('entities:', '  - id: kabul', '    type: place', '    name: Kabul', '  # - id: example'),
      );
      check('entities: null\n', text => addEntity(text, KABUL), file('entities:', '  - id: kabul', '    type: place', '    name: Kabul'));
    });
    it('in the style of the others', () => {
      check(
        BLOCK,
        text => addEntity(text, { ...KABUL, aliases: ['Cabul', 'no'], wikidata: 'Q5838', description: 'Capital: of Afghanistan' }),
        BLOCK.replace(
          '      lines\n',
          '      lines\n\n  - id: kabul\n    type: place\n    name: Kabul\n    aliases:\n      - Cabul\n      - "no"\n    description: "Capital: of Afghanistan"\n    wikidata: Q5838\n',
        ),
      );
      check(
        file('entities:', '- {id: a, type: place, name: Herat}'),
        text => addEntity(text, KABUL),
        file('entities:', '- {id: a, type: place, name: Herat}', '- id: kabul', '  type: place', '  name: Kabul'),
      );
      check(
        'entities:\r\n-   id: a\r\n    type: place\r\n    name: Herat',
        text => addEntity(text, KABUL),
        'entities:\r\n-   id: a\r\n    type: place\r\n    name: Herat\r\n-   id: kabul\r\n    type: place\r\n    name: Kabul',
      );
    });
    it('below entries in brackets, each of which gets a line of its own', () =>
      check(
        file(
          'entities: [',
          '  # a town',
          '  {id: a, type: place, name: Herat}, # old',
          '  {id: b,',
          ' type: place, name: "B, C"}',
          '] # all',
          '# end',
        ),
        text => addEntity(text, KABUL),
        file(
          'entities: # all',
          '  # a town',
          '  - {id: a, type: place, name: Herat} # old',
          '  - {id: b,',
          '      type: place, name: "B, C"}',
          '  - id: kabul',
          '    type: place',
          '    name: Kabul',
          '# end',
        ),
      ));
    it('under a free id', () =>
      check(
        file('entities:', '  - {id: kabul, type: place, name: Old Kabul}'),
        text => addEntity(text, KABUL),
        file('entities:', '  - {id: kabul, type: place, name: Old Kabul}', '  - id: kabul-2', '    type: place', '    name: Kabul'),
      ));
  });

  describe('add an alias', () => {
    it('to a list in brackets', () =>
      check(BLOCK, text => addAlias(text, 'ghani', 'President Ghani'), BLOCK.replace('[Ghani]', '[Ghani, President Ghani]')));
    it('to a list one below the other', () =>
      check(BLOCK, text => addAlias(text, 'taliban', 'IEA'), BLOCK.replace('insurgents\n', 'insurgents\n      - IEA\n')));
    it('where there is none', () => {
      check(
        file('entities:', '  - id: a', '    name: Kabul # city', '    type: place'),
        text => addAlias(text, 'a', 'Cabul'),
        file('entities:', '  - id: a', '    name: Kabul # city', '    type: place', '    aliases: [Cabul]'),
      );
      check(
        file('entities:', '  - {id: a, type: place, name: Kabul}'),
        text => addAlias(text, 'a', 'yes'),
        file('entities:', '  - {id: a, type: place, name: Kabul, aliases: ["yes"]}'),
      );
      check(
        file('entities:', '  - {id: a, type: place, name: Kabul, aliases: []}'),
        text => addAlias(text, 'a', 'Cabul'),
        file('entities:', '  - {id: a, type: place, name: Kabul, aliases: [Cabul]}'),
      );
    });
    it('only once, and to nobody unknown', () => {
      assert.deepEqual(addAlias(BLOCK, 'ghani', 'Ghani'), []);
      assert.deepEqual(addAlias(BLOCK, 'ghani', 'Ashraf Ghani'), []);
      assert.deepEqual(addAlias(BLOCK, 'nobody', 'x'), []);
    });
  });

  it('rename an entity and keep the old name', () => {
    check(
      BLOCK,
      text => renameEntity(text, 'ghani', 'Mohammad Ashraf Ghani'),
      BLOCK.replace('name: Ashraf Ghani', 'name: Mohammad Ashraf Ghani').replace('[Ghani]', '[Ghani, Ashraf Ghani]'),
    );
    check(
      BLOCK,
      text => renameEntity(text, 'ghani', 'Ghani'),
      BLOCK.replace('name: Ashraf Ghani', 'name: Ghani').replace('[Ghani]', '[Ashraf Ghani]'),
    );
    check(
      BLOCK,
      text => renameEntity(text, 'taliban', 'Taleban'),
      BLOCK.replace('name: Taliban', 'name: Taleban')
        .replace('      - Taleban # older\n', '')
        .replace('insurgents\n', 'insurgents\n      - Taliban\n'),
    );
  });

  it('take an entity out', () => {
    check(BLOCK, text => removeEntity(text, 'ghani'), BLOCK.replace(/ {2}- id: ghani[\s\S]*to come\n\n/, ''));
    check(
      'entities: [{id: a, type: place, name: A}, {id: b, type: place, name: B}]',
      text => removeEntity(text, 'a'),
      'entities: [{id: b, type: place, name: B}]',
    );
    check(
      'entities: [{id: a, type: place, name: A}, {id: b, type: place, name: B}]',
      text => removeEntity(text, 'b'),
      'entities: [{id: a, type: place, name: A}]',
    );
  });

  it('set the type', () => {
    check(BLOCK, text => setEntityType(text, 'taliban', 'other'), BLOCK.replace('organisation', 'other'));
    check(
      file('entities:', '  - id: a', '    name: A'),
      text => setEntityType(text, 'a', 'place'),
      file('entities:', '  - id: a', '    type: place', '    name: A'),
    );
    assert.deepEqual(setEntityType(BLOCK, 'ghani', 'person'), []);
  });

  it('say where an entity is', () => {
    const text = file('entities:', '  - id: a', '    type: place', '    name: A # here', '    note: x');
    const placed = file(
      'entities:',
      '  - id: a',
      '    type: place',
      '    name: A # here',
      '    coordinates: [9.03, -38.74]',
      '    note: x',
    );
    check(text, before => setCoordinates(before, 'a', [9.03, -38.74]), placed);
    check(placed, before => setCoordinates(before, 'a', [10, 20]), placed.replace('[9.03, -38.74]', '[10, 20]'));
    assert.deepEqual(setCoordinates(placed, 'a', [9.03, -38.74]), []);
    assert.deepEqual(setCoordinates(placed, 'b', [1, 2]), []);
    const inBraces = file('entities:', '  - {id: a, type: place, name: A}');
    check(
      inBraces,
      before => setCoordinates(before, 'a', [1, 2]),
      file('entities:', '  - {id: a, type: place, name: A, coordinates: [1, 2]}'),
    );
  });

  it('take an alias out, and the field with the last one', () => {
    check(BLOCK, text => removeAlias(text, 'taliban', 'the insurgents'), BLOCK.replace('      - the insurgents\n', ''));
    check(BLOCK, text => removeAlias(text, 'ghani', 'Ghani'), BLOCK.replace('    aliases: [Ghani] # more to come\n', ''));
  });

  it('merge two entities', () => {
    const text = file(
      'entities:',
      '  - id: a',
      '    type: place',
      '    name: Kabul',
      '  # the same',
      '  - id: b',
      '    type: place',
      '    name: Cabul',
      '    aliases: [Kabol]',
      '    wikidata: Q5838',
    );
    check(
      text,
      source => mergeEntities(source, 'a', 'b').edits,
      file(
        'entities:',
        '  - id: a',
        '    type: place',
        '    name: Kabul',
        '    aliases: [Cabul, Kabol]',
        '    wikidata: Q5838',
        '  # the same',
      ),
    );
  });

  it('sort the entities with their comments', () => {
    const text = file(
      '# head',
      'entities:',
      '  # t',
      '  - {id: t, type: other, name: taliban}',
      '',
      '  - id: g',
      '    type: person',
      '    name: Ghani',
      '    # inside',
      '  # k',
      '  - {id: k, type: place, name: Kabul} # behind',
    );
    const sorted = apply(text, sortEntities(text));
    assert.equal(
      sorted,
      file(
        '# head',
        'entities:',
        '  - id: g',
        '    type: person',
        '    name: Ghani',
        '    # inside',
        '',
        '  # k',
        '  - {id: k, type: place, name: Kabul} # behind',
        '  # t',
        '  - {id: t, type: other, name: taliban}',
      ),
    );
    assert.deepEqual(sortEntities(sorted), []);
  });

  it('hold for any name, alias and style', () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
        fc.constantFrom('no', '12', 'a: b', '- x', '# y', "it's", '"q"', '[x]', 'a, b', '\u2028', 'x\ny', '*a', '&a', '!t', '%', '@', '`'),
      )
      .filter(value => value.trim() !== '');
    const base = fc.constantFrom(
      BLOCK,
      '',
      'entities:\n- {id: ghani, type: person, name: Ashraf Ghani}',
      'entities: [{id: ghani, type: person, name: A B}]\n# end\n',
      BLOCK.replaceAll('\n', '\r\n'),
    );
    fc.assert(
      fc.property(base, name, fc.array(name, { maxLength: 3 }), name, (text, given, aliases, other) => {
        const comments = (source: string) => source.match(/# ?\w[\w ]*/g) ?? [];
        const added = apply(text, addEntity(text, { type: 'person', id: 'new-one', name: given, aliases }));
        const entity = parseRegister(added).byId.get('new-one');
        assert.equal(entity?.name, given.trim());
        for (const alias of aliases)
          assert(
            parseRegister(added).problems.some(problem => problem.code === 'duplicate-alias') || entity?.aliases.includes(alias.trim()),
            `alias ${JSON.stringify(alias)}`,
          );
        const more = apply(added, addAlias(added, 'new-one', other));
        const renamed = apply(more, renameEntity(more, 'new-one', 'Another Name'));
        const last = parseRegister(renamed).byId.get('new-one');
        assert.equal(last?.name, 'Another Name');
        assert(last?.aliases.includes(given.trim()) || given.trim() === 'Another Name');
        for (const comment of comments(text)) assert(renamed.includes(comment), comment);
        const removed = apply(renamed, removeEntity(renamed, 'new-one'));
        assert.deepEqual(
          parseRegister(removed).entities.map(({ id }) => id),
          parseRegister(text).entities.map(({ id }) => id),
        );
      }),
      runs(20),
    );
  });
});
