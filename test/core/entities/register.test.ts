import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { entityAt, parseRegister, slugOf } from '../../../server/core/entities/register/register';
import { readRegisterFile } from '../../../server/core/entities/register/registerFile';
import { readPlainMap } from '../../../server/core/yaml/plainMap';
import { parseMarks } from '../../support/marks';
import { runs, slowIt } from '../../support/runs';
import { assertLinear } from '../../support/steps';

/** The fixture's labels are the codes of the problems at their places. */
function check(fixture: string, ids?: readonly string[]): void {
  const { text, spans } = parseMarks(fixture);
  const register = parseRegister(text);
  const shown = (problem: { start: number; end: number; label: string }) =>
    `${problem.label} at '${text.slice(problem.start, problem.end)}' (${problem.start})`;
  assert.deepEqual(register.problems.map(problem => shown({ ...problem, label: problem.code })).sort(), spans.map(shown).sort());
  if (ids !== undefined)
    assert.deepEqual(
      register.entities.map(entity => entity.id),
      ids,
    );
}

describe('register', () => {
  it('reads entries with their places', () => {
    const text = `# ours\nentities:\n  - id: ashraf-ghani # the president\n    type: person\n    name: "Ashraf Ghani"\n    aliases: [Ghani, 'President Ghani']\n    description: President 2014–2021\n    wikidata: Q193391\n    note: >\n      twice\n      elected\n  - {id: kabul, type: place, name: Kabul}\n`;
    const register = parseRegister(text);
    const [ghani, kabul] = register.entities;
    assert.deepEqual(register.problems, []);
    assert.deepEqual(
      [ghani?.id, ghani?.type, ghani?.name, ghani?.aliases, ghani?.wikidata, ghani?.note?.trim()],
      ['ashraf-ghani', 'person', 'Ashraf Ghani', ['Ghani', 'President Ghani'], 'Q193391', 'twice elected'],
    );
    assert.equal(kabul?.name, 'Kabul');
    assert.equal(text.slice(ghani?.aliasSpans[0]?.start, ghani?.aliasSpans[0]?.end), 'Ghani');
    assert.equal(entityAt(register, (ghani?.nameSpan.start ?? 0) + 1)?.id, 'ashraf-ghani');
  });

  it('is empty for an empty text, one of comments, and one without entries', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'entities:\n', 'entities: []\n', 'entities:\n  # - id: x\n', '\ufeffentities:\r\n'])
      check(text, []);
  });

  describe('mistakes', () => {
    it('of ids', () => {
      check('entities:\n  - id: [Ashraf Ghani]{bad-id}\n    type: person\n    name: Ashraf Ghani\n');
      check('entities:\n  - {type: person, name: [Ashraf Ghani]{missing-id}}\n', ['ashraf-ghani']);
      check('entities:\n  - {id: a, type: place, name: Kabul}\n  - {id: [a]{duplicate-id}, type: place, name: Herat}\n', ['a']);
    });
    it('of types', () => {
      check('entities:\n  - {id: a, type: [organization]{unknown-type}, name: Taliban}\n', ['a']);
      check('entities:\n  - {id: a, type: [alien]{unknown-type}, name: Taliban}\n', ['a']);
      check('entities:\n  - {[id]{missing-type}: a, name: Taliban}\n', ['a']);
      assert.equal(parseRegister('entities:\n  - {id: a, type: Company, name: Acme}\n').entities[0]?.type, 'organisation');
    });
    it('of names', () => {
      check('entities:\n  - {[id]{missing-name}: a, type: place}\n', []);
      check('entities:\n  - {id: a, type: place, [name]{missing-name}: , aliases: [Kabul]}\n', ['a']);
      check('entities:\n  - {id: a, type: place, name: [2018]{not-a-text}}\n', ['a']);
      check('entities:\n  - {id: a, type: place, [name]{missing-name}: [[Kabul]]{not-a-text}}\n', []);
    });
    it('of aliases', () => {
      check(
        "entities:\n  - {id: a, type: place, name: Norway, aliases: [[no]{not-a-text}, ['']{empty-alias}, [12]{not-a-text}, [true]{not-a-text}]}\n",
        ['a'],
      );
      check('entities:\n  - {id: a, type: place, name: Norway, aliases: [Norge, [Norge]{duplicate-alias}, [Norway]{duplicate-alias}]}\n', [
        'a',
      ]);
      check('entities:\n  - {id: a, type: place, name: Norway, aliases: [Norge]{not-a-list}}\n', ['a']);
      check('entities:\n  - id: a\n    type: place\n    name: United States\n    aliases: [US, us]\n', ['a']);
    });
    it('of several entities', () => {
      check(
        'entities:\n  - {id: a, type: place, name: State of Georgia, aliases: [[Georgia]{shared-alias}]}\n  - {id: b, type: place, name: [Georgia]{shared-alias}}\n',
        ['a', 'b'],
      );
      check(
        'entities:\n  - {id: a, type: place, name: Kabul, wikidata: Q1}\n  - {id: [b]{shared-wikidata}, type: place, name: Herat, wikidata: Q1}\n',
        ['a', 'b'],
      );
    });
    it('coordinates that are not a latitude and a longitude', () => {
      const of = (written: string) =>
        parseRegister(`entities:\n  - {id: a, type: place, name: A, coordinates: ${written}}\n`).entities[0]?.coordinates;
      assert.deepEqual(of('[9.03, -38.74]'), [9.03, -38.74]);
      assert.deepEqual(of('["9.03", "38"]'), [9.03, 38]);
      assert.deepEqual(of('"9.03, 38.74"'), [9.03, 38.74]);
      for (const written of ['[91, 0]', '[0, 181]', '[1]', '[1, 2, 3]', '[north, 2]', '{a: 1}', '"here"']) {
        assert.equal(of(written), undefined, written);
        const { problems } = parseRegister(`entities:\n  - {id: a, type: place, name: A, coordinates: ${written}}\n`);
        assert.deepEqual(
          problems.map(({ code }) => code),
          ['bad-coordinates'],
          written,
        );
      }
    });

    it('of Wikidata keys', () => {
      check('entities:\n  - {id: a, type: place, name: Kabul, wikidata: ["5838"]{bad-wikidata}}\n', ['a']);
      check('entities:\n  - {id: a, type: place, name: Kabul, wikidata: [https://www.wikidata.org/wiki/Q5838]{bad-wikidata}}\n', ['a']);
      assert.equal(
        parseRegister('entities:\n  - {id: a, type: place, name: Kabul, wikidata: "https://www.wikidata.org/wiki/Q5838"}\n').entities[0]
          ?.wikidata,
        'Q5838',
      );
    });
    it('of fields', () => {
      check(
        '[version]{unknown-field}: 1\nentities:\n  - {id: a, type: place, name: Kabul, [label]{unknown-field}: x}\n[people]{unknown-field}: []\n',
        ['a'],
      );
      check('entities:\n  - id: a\n    type: place\n    name: Kabul\n    [name]{duplicate-field}: Herat\n', ['a']);
    });
    it('of the whole', () => {
      check('[just a text]{no-entities}\n', []);
      check('entities: [Kabul]{not-a-list}\n', []);
      check('[[people]{unknown-field}: []]{no-entities}\n', []);
      const herat = '  - {id: b, type: place, name: Herat}\n';
      check(`entities:\n  - {id: a, type: place, name: Kabul}\n[entities]{duplicate-field}:\n${herat}`, ['a']);
      check(`---\nentities:\n${herat}---\n[entities]{duplicate-field}:\n  - {id: a, type: place, name: Kabul}\n`, ['b']);
      check('entities:\n  - [Kabul]{not-an-entry}\n  - {id: b, type: place, name: Herat}\n', ['b']);
    });
  });

  it('keeps the other entries where one is broken', () => {
    const register = parseRegister(
      'entities:\n  - id: a\n    type: place\n    name: "Kabul\n  - id: b\n    type: place\n    name: Herat\n  - id: c\n   type: place\n    name: [Doha\n  - id: d\n    type: place\n    name: Moscow\n',
    );
    assert.deepEqual(
      register.entities.filter(({ id }) => id === 'b' || id === 'd').map(({ name }) => name),
      ['Herat', 'Moscow'],
    );
    assert(register.problems.some(({ code, severity }) => code === 'broken-yaml' && severity === 'error'));
  });

  it('refuses references, which could grow without bound', () => {
    const register = parseRegister(
      `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nentities:\n  - &e {id: a, type: place, name: Kabul}\n  - *e\n  - {id: z, type: other, name: Z, aliases: *b}\n`,
    );
    assert.deepEqual(
      register.entities.map(({ id }) => id),
      ['a', 'z'],
    );
    assert(register.problems.some(({ code }) => code === 'yaml-alias'));
  });

  describe('reads 200,000 aliases to a limit, and says so at once', () => {
    const forms = Array.from({ length: 200_000 }, (_, at) => `alias ${at}`);
    const head = 'entities:\n  - id: a\n    type: other\n    name: A\n';
    const files: Record<string, string> = {
      'one below the other': `${head}    aliases:\n${forms.map(form => `      - ${form}\n`).join('')}  - {id: b, type: other, name: B}\n`,
      'in brackets': `${head}    aliases: [${forms.join(', ')}]\n  - {id: b, type: other, name: B}\n`,
      'as references': `${head.replace('- id: a', '- &a\n    id: a')}${'  - *a\n'.repeat(200_000)}  - {id: b, type: other, name: B}\n`,
      'as references in brackets': `${head}    aliases: [&x y${', *x'.repeat(200_000)}]\n  - {id: b, type: other, name: B}\n`,
    };
    for (const [name, text] of Object.entries(files)) {
      slowIt(name, () => {
        const register = parseRegister(text);
        compileGazetteer(register);
        assert.equal(register.entities[0]?.id, 'a');
        assert(
          register.problems.length <= 250 &&
            register.problems.some(({ code }) => ['entry-too-long', 'yaml-alias', 'too-many-entries'].includes(code)),
        );
      });
    }
  });

  slowIt('takes time in proportion to its length', () => {
    const many = (line: (at: number) => string) => `entities:\n${Array.from({ length: 1_000 }, (_, at) => line(at)).join('')}`;
    const hostile = [
      many(() => '  - {id: a, type: place, name: A}\n'),
      many(() => '  - {type: place, name: A}\n'),
      many(at => `  - {id: e${at}, type: place, name: A}\n`),
      `entities:\n  - ${'['.repeat(20_000)}`,
      `entities: ${'{a: '.repeat(20_000)}`,
    ];
    for (const text of hostile) compileGazetteer(parseRegister(text));
    assertLinear(
      ['  - {id: a, type: place, name: A}\n', '  - {type: place, name: A}\n', '  - id: a\n    name: A\n', 'x'],
      text => compileGazetteer(parseRegister(text)),
      { before: 'entities:\n' },
    );
  });

  it('reads plain entries as YAML does', () => {
    const text = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'B', ' ', '-', "'", '"', ':', '#', ',', 'é', '1', '.', '[', ']', '(', '&', '*', '!'),
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom('Ashraf Ghani', 'no', 'U.S.', '12', 'Q42', "'it'", '"it"', '~', "Côte d'Ivoire", ''),
    );
    const list = fc.array(text, { maxLength: 4 });
    const block = fc.array(text, { minLength: 1, maxLength: 3 }).map(items => items.map(item => `\n      - ${item}`).join(''));
    const fields = fc.record(
      {
        id: text,
        name: text,
        aliases: fc.oneof(
          list.map(items => `[${items.join(', ')}]`),
          block,
          block.map(items => items.replaceAll('      -', '    -')),
        ),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fields, record => {
        const plain = `entities:\n  - ${Object.entries(record)
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n    ')}\n    type: place`;
        const entry = readPlainMap(plain, { start: 'entities:\n'.length, end: plain.length });
        if (entry === undefined) return;
        const parsed = readRegisterFile(`${plain} # so that the parser reads it`);
        assert.deepEqual(
          { maps: [entry.map], dashes: [entry.dash], problems: [] },
          { maps: parsed.entries.map(({ map }) => map), dashes: parsed.entries.map(({ span }) => span.start), problems: parsed.problems },
        );
      }),
      runs(200),
    );
  });

  it('never throws; spans are within the text', () => {
    const piece = fc.constantFrom(
      'entities:',
      '\n',
      '\r\n',
      '  - ',
      '    ',
      'id: ',
      'name: ',
      'aliases: ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&a',
      '*a',
      '|',
      '>',
      '#',
      '\t',
      '\0',
      '\ud800',
      '---',
      '...',
      '!!str',
      '? ',
      'Kabul',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        for (const source of [text, `entities:\n  - ${text}`]) {
          const register = parseRegister(source);
          const spans = [
            ...register.problems,
            ...register.entities.flatMap(({ span, idSpan, nameSpan, aliasSpans }) => [span, idSpan, nameSpan, ...aliasSpans]),
          ];
          for (const { start, end } of spans) assert(start >= 0 && start <= end && end <= source.length);
          for (const entity of register.entities) assert.equal(entity.aliases.length, entity.aliasSpans.length);
        }
      }),
      runs(120),
    );
  });

  it('makes ids of names', () => {
    assert.equal(slugOf('Ashraf Ghani'), 'ashraf-ghani');
    assert.equal(slugOf('  Côte d’Ivoire (state) '), 'cote-divoire-state');
    assert.equal(slugOf('U.S.'), 'u-s');
    assert.equal(slugOf('Владимир Путин'), 'владимир-путин');
    assert.equal(slugOf('!?'), 'entity');
  });
});
