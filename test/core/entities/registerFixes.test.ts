import assert from 'node:assert/strict';
import { parseRegister } from '../../../server/core/entities/register/register';
import { registerFixes } from '../../../server/core/entities/register/registerFixes';
import { withEdits } from '../../../server/core/text/edits';

/** Solves the first problem of a code in `entries` with its first solution, which must leave no problem of the code there. */
function check(entries: string, code: string, expected: { readonly titles: readonly string[]; readonly entries: string }): void {
  const text = `entities:\n${entries}`;
  const problem = parseRegister(text).problems.find(one => one.code === code);
  assert.ok(problem, `no ${code} among ${parseRegister(text).problems.map(one => one.code)}`);
  const fixes = registerFixes(text, code, problem);
  assert.deepEqual(
    fixes.map(({ title }) => title),
    expected.titles,
  );
  const solved = withEdits(text, fixes[0]?.edits ?? []);
  assert.equal(solved, `entities:\n${expected.entries}`);
  assert.deepEqual(
    parseRegister(solved).problems.filter(one => one.code === code),
    [],
  );
}

describe('solutions of problems in the register', () => {
  it('take an alias out that the entity has already, with its list where it is the last', () => {
    const head = '  - id: kabul # capital\n    type: place\n    name: Kabul\n';
    check(`${head}    aliases: [Cabul, Kabul, Caubul]\n`, 'duplicate-alias', {
      titles: ['Remove the alias "Kabul"'],
      entries: `${head}    aliases: [Cabul, Caubul]\n`,
    });
    check(`${head}    aliases:\n      - Kabul\n    note: seen\n`, 'duplicate-alias', {
      titles: ['Remove the alias "Kabul"'],
      entries: `${head}    note: seen\n`,
    });
  });

  it('take an alias of several entities out of one of them', () => {
    const other = '  - {id: b, type: person, name: Bea Holm, aliases: [Bee]}\n';
    check(`  - {id: a, type: person, name: Ann Holm, aliases: [Annie, Bee]}\n${other}`, 'shared-alias', {
      titles: ['Remove the alias "Bee"'],
      entries: `  - {id: a, type: person, name: Ann Holm, aliases: [Annie]}\n${other}`,
    });
  });

  it('never take out a name', () => {
    const text = 'entities:\n  - {id: a, type: person, name: Bee}\n  - {id: b, type: person, name: Bea Holm, aliases: [Bee]}\n';
    const [first] = parseRegister(text).problems;
    assert.equal(first?.code, 'shared-alias');
    assert.deepEqual(registerFixes(text, 'shared-alias', first), []);
  });

  it('write aliases as they are read', () => {
    check('  - id: a\n    type: place\n    name: Kabul\n    aliases: Cabul # old\n', 'not-a-list', {
      titles: ['Put the alias in a list'],
      entries: '  - id: a\n    type: place\n    name: Kabul\n    aliases: [Cabul] # old\n',
    });
    check('  - {id: a, type: place, name: Kabul, aliases: [Cabul, "", Caubul]}\n', 'empty-alias', {
      titles: ['Remove the empty aliases'],
      entries: '  - {id: a, type: place, name: Kabul, aliases: [Cabul, Caubul]}\n',
    });
    check('  - id: a\n    type: work\n    name: 1984\n', 'not-a-text', {
      titles: ['Write "1984", in quotation marks'],
      entries: '  - id: a\n    type: work\n    name: "1984"\n',
    });
  });

  it('set the type that is meant, or offer all', () => {
    check('  - id: a\n    type: organization\n    name: Taliban\n', 'unknown-type', {
      titles: ['Set the type to "organisation"'],
      entries: '  - id: a\n    type: organisation\n    name: Taliban\n',
    });
    const all = ['person', 'organisation', 'place', 'event', 'work', 'other'].map(type => `Set the type to "${type}"`);
    check('  - id: a\n    name: Ann Holm\n', 'missing-type', {
      titles: all,
      entries: '  - id: a\n    type: person\n    name: Ann Holm\n',
    });
    check('  - {id: a, type: alien, name: Ann Holm}\n', 'unknown-type', {
      titles: all,
      entries: '  - {id: a, type: person, name: Ann Holm}\n',
    });
  });

  it('rename a field that is almost one, unless the entry has that one', () => {
    const entry = (field: string) => `  - id: a\n    type: person\n    name: Ann Holm\n    ${field}: Writer\n`;
    for (const [key, near] of [
      ['discription', 'description'],
      ['Desc', 'description'],
      ['notes', 'note'],
    ] as const)
      check(entry(key), 'unknown-field', { titles: [`Rename the field "${key}" to "${near}"`], entries: entry(near) });
    for (const entries of [entry('born'), entry('image'), `${entry('notes')}    note: kept\n`]) {
      const text = `entities:\n${entries}`;
      const [problem] = parseRegister(text).problems;
      assert.equal(problem?.code, 'unknown-field');
      assert.deepEqual(registerFixes(text, 'unknown-field', problem), []);
    }
  });

  it('write the id that is used, or another one where it is taken', () => {
    check('  - type: person\n    name: Ann Holm\n', 'missing-id', {
      titles: ['Add the id "ann-holm"'],
      entries: '  - id: ann-holm\n    type: person\n    name: Ann Holm\n',
    });
    const first = '  - {id: holm, type: person, name: Ann Holm}\n';
    check(`${first}  - {id: holm, type: person, name: Bea Holm}\n`, 'duplicate-id', {
      titles: ['Change the id to "bea-holm"'],
      entries: `${first}  - {id: bea-holm, type: person, name: Bea Holm}\n`,
    });
  });

  it('write what an address says', () => {
    const entry = (field: string) => `  - id: a\n    type: place\n    name: Kabul\n    ${field}\n`;
    check(entry('wikidata: https://www.wikidata.org/wiki/Q5838'), 'bad-wikidata', {
      titles: ['Write Q5838'],
      entries: entry('wikidata: Q5838'),
    });
    check(entry('geonames: https://www.geonames.org/1138958/kabul.html'), 'bad-geonames', {
      titles: ['Write 1138958'],
      entries: entry('geonames: "1138958"'),
    });
  });

  it('leave a register alone that cannot be edited safely', () => {
    const entry = '  - {id: a, type: alien, name: Kabul}\n';
    const text = `entities:\n<<<<<<< HEAD\n${entry}=======\n${entry}>>>>>>> theirs\n`;
    assert.deepEqual(registerFixes(text, 'unknown-type', { start: text.indexOf('alien'), end: text.indexOf('alien') + 5 }), []);
  });
});
