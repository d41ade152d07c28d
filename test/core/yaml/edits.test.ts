import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { parseCodebook } from '../../../server/core/annotations/codebook';
import { decideHere, setArticleField, undecideHere } from '../../../server/core/article/articleEntryEdits';
import { decideAlways, undecide } from '../../../server/core/article/decisionEdits';
import {
  addAlias,
  addEntity,
  mergeEntities,
  removeAlias,
  removeEntity,
  renameEntity,
  setEntityType,
  splitEntity,
} from '../../../server/core/entities/register/edit';
import { registerRefusal } from '../../../server/core/entities/register/findEntity';
import { parseRegister } from '../../../server/core/entities/register/register';
import { withEdits } from '../../../server/core/text/edits';
import type { TextEdit } from '../../../server/core/text/problem';
import { runs } from '../../support/runs';

/** How a file may be before an edit: `{entries}` is where entries are. */
interface Layout {
  readonly comments: boolean;
  readonly blankLines: boolean;
  readonly crlf: boolean;
  readonly finalNewline: boolean;
  readonly indent: string;
  readonly start: 'nothing' | 'comments' | 'null' | '[]' | '{}' | 'bare' | 'brackets' | 'lines in brackets' | 'braces in a list' | 'block';
}

const layouts = fc.record<Layout>({
  comments: fc.boolean(),
  blankLines: fc.boolean(),
  crlf: fc.boolean(),
  finalNewline: fc.boolean(),
  indent: fc.constantFrom('', '  ', '    '),
  start: fc.constantFrom<Layout['start']>(
    'nothing',
    'comments',
    'null',
    '[]',
    '{}',
    'bare',
    'brackets',
    'lines in brackets',
    'braces in a list',
    'block',
  ),
});

/** The fields of an entry, each on one line as it is written. */
type Fields = readonly (readonly [key: string, written: string])[];

function fileOf(key: string, entries: readonly Fields[], { comments, blankLines, crlf, finalNewline, indent, start }: Layout): string {
  const about = (what: string): string[] => (comments ? [`${indent}# about ${what}`] : []);
  const behind = comments ? ' # behind' : '';
  const braces = (fields: Fields): string => `{${fields.map(([name, value]) => `${name}: ${value}`).join(', ')}}`;
  const top = comments ? ['# top'] : [];
  const end = comments ? ['# end'] : [];
  const blocks: Record<Layout['start'], () => string[]> = {
    nothing: () => [],
    comments: () => ['# only', '', '# comments'],
    null: () => [...top, `${key}: null${behind}`, ...end],
    '[]': () => [...top, `${key}: []${behind}`, ...end],
    '{}': () => [...top, `${key}: {}${behind}`, ...end],
    bare: () => [...top, `${key}:${behind}`, ...end],
    brackets: () => [...top, `${key}: [${entries.map(braces).join(', ')}]${behind}`, ...end],
    'lines in brackets': () => [
      ...top,
      `${key}: [`,
      ...entries.flatMap(fields => [...about('one'), `  ${braces(fields)},${behind}`]),
      ']',
      ...end,
    ],
    'braces in a list': () => [
      ...top,
      `${key}:`,
      ...entries.flatMap(fields => [...about('one'), `${indent}- ${braces(fields)}${behind}`]),
      ...end,
    ],
    block: () => [
      ...top,
      `${key}:${behind}`,
      ...entries.flatMap((fields, at) => [
        ...(blankLines && at > 0 ? [''] : []),
        ...about('one'),
        ...fields.map(([name, value], line) => `${indent}${line === 0 ? '- ' : '  '}${name}: ${value}${behind}`),
      ]),
      ...end,
    ],
  };
  const newline = crlf ? '\r\n' : '\n';
  const lines = blocks[start]();
  return lines.join(newline) + (finalNewline && lines.length > 0 ? newline : '');
}

const commentsOf = (text: string): string[] => (text.match(/#.*/g) ?? []).map(comment => comment.trimEnd()).sort();

/** What every edit leaves behind: valid YAML, all comments, one kind of line end, and the lines it has nothing to do with as they were. */
function checked(before: string, edits: readonly TextEdit[], isGone: (comment: string) => boolean = () => false): string {
  const after = withEdits(before, edits);
  assert.deepEqual(parseDocument(after).errors, [], after);
  const gone = commentsOf(before).filter(comment => !isGone(comment));
  assert.deepEqual(
    commentsOf(after).filter(comment => !isGone(comment)),
    gone,
    after,
  );
  if (before.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/);
  else assert.doesNotMatch(after, /\r/);
  return after;
}

const dataOf = (text: string): unknown => parseDocument(text).toJS();

const KABUL = ['- id: kabul', '  type: place', '  name: Kabul'];

const GHANI: Fields = [
  ['id', 'ghani'],
  ['type', 'person'],
  ['name', 'Ashraf Ghani'],
  ['aliases', '[Ghani, "President: Ghani"]'],
  ['wikidata', 'Q193391'],
];
const TALIBAN: Fields = [
  ['id', 'taliban'],
  ['type', 'organisation'],
  ['name', 'Taliban'],
  ['party', '"yes, one"'],
];

const hasEntries = ({ start }: Layout): boolean => ['brackets', 'lines in brackets', 'braces in a list', 'block'].includes(start);

describe('edits of YAML files', () => {
  it('add an entity in block style, one field a line, to a file of any form', () =>
    fc.assert(
      fc.property(layouts, layout => {
        const before = fileOf('entities', [GHANI, TALIBAN], layout);
        const after = checked(before, addEntity(before, { type: 'place', name: 'Kabul' }));
        const known = hasEntries(layout) ? parseRegister(before).entities.map(({ id }) => id) : [];
        assert.deepEqual(
          parseRegister(after).entities.map(({ id }) => id),
          [...known, 'kabul'],
        );
        const lines = after.split(/\r?\n/);
        const at = lines.findIndex(line => line.trim() === '- id: kabul');
        assert.deepEqual(
          lines.slice(at, at + 3).map(line => line.slice((lines[at] ?? '').indexOf('-'))),
          KABUL,
          after,
        );
        if (layout.start === 'block' || layout.start === 'braces in a list')
          for (const line of before.split(/\r?\n/)) assert(lines.includes(line), line);
      }),
      runs(60),
    ));

  it('add an entity, and one more, as the set-up template shows it', () => {
    let text = '# The register\n\nentities: []\n';
    for (const name of ['Ashraf Ghani', 'Hugo Llorens'])
      text = withEdits(text, addEntity(text, { type: 'person', name, aliases: ['the man'] }));
    assert.equal(
      text,
      `# The register

entities:
  - id: ashraf-ghani
    type: person
    name: Ashraf Ghani
    aliases: [the man]
  - id: hugo-llorens
    type: person
    name: Hugo Llorens
    aliases: [the man]
`,
    );
  });

  it('change one entity and nothing else', () => {
    const changes: Record<string, (text: string) => readonly TextEdit[]> = {
      rename: text => renameEntity(text, 'ghani', 'A. Ghani'),
      'add alias': text => addAlias(text, 'taliban', 'IEA'),
      'add to aliases': text => addAlias(text, 'ghani', 'the president'),
      'remove alias': text => removeAlias(text, 'ghani', 'Ghani'),
      split: text => splitEntity(text, 'ghani', 'Ghani'),
      'set type': text => setEntityType(text, 'taliban', 'other'),
    };
    fc.assert(
      fc.property(layouts.filter(hasEntries), fc.constantFrom(...Object.keys(changes)), (layout, name) => {
        const before = fileOf('entities', [GHANI, TALIBAN], layout);
        const edits = changes[name]?.(before) ?? [];
        assert(edits.length > 0);
        const after = checked(before, edits);
        const { entities } = parseRegister(after);
        const [ghani, taliban, third] = entities;
        const plain = ({ span, idSpan, nameSpan, aliasSpans, ...rest }: (typeof entities)[number]) => rest;
        const first = { id: 'ghani', type: 'person', name: 'Ashraf Ghani', aliases: ['Ghani', 'President: Ghani'], wikidata: 'Q193391' };
        const second = { id: 'taliban', type: 'organisation', name: 'Taliban', aliases: [] as string[] };
        const expected: Record<string, object[]> = {
          rename: [{ ...first, name: 'A. Ghani', aliases: [...first.aliases, 'Ashraf Ghani'] }, second],
          'add alias': [first, { ...second, aliases: ['IEA'] }],
          'add to aliases': [{ ...first, aliases: [...first.aliases, 'the president'] }, second],
          'remove alias': [{ ...first, aliases: ['President: Ghani'] }, second],
          split: [{ ...first, aliases: ['President: Ghani'] }, second, { id: 'ghani-2', type: 'person', name: 'Ghani', aliases: [] }],
          'set type': [first, { ...second, type: 'other' }],
        };
        assert.deepEqual(
          [ghani, taliban, third].flatMap(entity => (entity === undefined ? [] : [plain(entity)])),
          expected[name],
          after,
        );
        assert.match(after, /party: "yes, one"/);
      }),
      runs(60),
    );
  });

  it('take an entity out with its lines, and merge two with all their fields', () =>
    fc.assert(
      fc.property(layouts.filter(hasEntries), layout => {
        const before = fileOf('entities', [GHANI, TALIBAN], layout);
        const isOfEntry = (comment: string) => comment === '# behind';
        for (const id of ['ghani', 'taliban']) {
          const after = checked(before, removeEntity(before, id), isOfEntry);
          assert.deepEqual(
            parseRegister(after).entities.map(entity => entity.id),
            [id === 'ghani' ? 'taliban' : 'ghani'],
          );
        }
        const merged = checked(before, mergeEntities(before, 'taliban', 'ghani').edits, isOfEntry);
        assert.deepEqual(dataOf(merged), {
          entities: [
            {
              id: 'taliban',
              type: 'organisation',
              name: 'Taliban',
              aliases: ['Ashraf Ghani', 'Ghani', 'President: Ghani'],
              wikidata: 'Q193391',
              party: 'yes, one',
            },
          ],
        });
      }),
      runs(40),
    ));

  it('merge the own fields of a researcher, and ask about those that differ', () => {
    const text =
      'entities:\n  - id: a\n    name: A\n    born: 1949\n  - id: b\n    name: B\n    born: 1950\n    note: |\n      two\n      lines\n    offices: [x, y]\n';
    assert.deepEqual(mergeEntities(text, 'a', 'b'), { edits: [], conflicts: [{ field: 'born', into: '1949', from: '1950' }] });
    assert.deepEqual(dataOf(withEdits(text, mergeEntities(text, 'a', 'b', { born: 'into' }).edits)), {
      entities: [{ id: 'a', name: 'A', aliases: ['B'], born: 1949, note: 'two\nlines\n', offices: ['x', 'y'] }],
    });
  });

  it('say what is known about an article, in a file of any form', () => {
    const article = (layout: Layout): string => {
      const indent = layout.indent || '  ';
      return fileOf('articles', [], { ...layout, start: hasEntries(layout) ? 'bare' : layout.start }).replace(
        /^articles:(?! (?:null|\[|\{)).*$/m,
        line =>
          hasEntries(layout)
            ? `${line.trimEnd()}\n${indent}b.txt:\n${indent}${indent}date: 2017 # sure?`.replaceAll('\n', layout.crlf ? '\r\n' : '\n')
            : line,
      );
    };
    fc.assert(
      fc.property(layouts, layout => {
        const before = article(layout);
        const set = checked(before, setArticleField(before, 'a.txt', 'title', 'One: two'));
        assert.match(set, /a\.txt:\r?\n +title: "One: two"/);
        const removed = checked(set, decideHere(set, 'a.txt', 'Follow us', 'remove'));
        assert.match(removed, /remove:\r?\n +- Follow us/);
        assert.equal(checked(removed, undecideHere(removed, 'a.txt', 'Follow us')), set);
        const kept = checked(removed, decideHere(removed, 'a.txt', 'Follow us', 'keep'));
        assert.deepEqual((dataOf(kept) as { articles: Record<string, unknown> }).articles['a.txt'], {
          title: 'One: two',
          keep: ['Follow us'],
        });
      }),
      runs(40),
    );
  });

  it('decide on furniture, in a file of any form, and take it back', () => {
    const share: Fields = [
      ['text', 'Share'],
      ['decision', 'keep'],
    ];
    const read: Fields = [
      ['text', '"Read: on"'],
      ['decision', 'heading'],
    ];
    fc.assert(
      fc.property(layouts, layout => {
        const before = fileOf('furniture', [share, read], layout);
        const after = checked(before, decideAlways(before, 'Follow us', { decision: 'remove', outlet: 'DW' }));
        assert.match(after, /- text: Follow us\r?\n +decision: remove\r?\n +outlet: DW/);
        const back = checked(after, undecide(after, 'Follow us', 'DW'));
        if (layout.start === 'block' && layout.finalNewline) assert.equal(back, before);
        if (hasEntries(layout)) assert.deepEqual(dataOf(back), dataOf(before));
      }),
      runs(40),
    );
  });
});

describe('files that cannot be edited safely are left alone, with a reason', () => {
  const CONFLICT = 'entities:\n  - id: a\n    type: place\n<<<<<<< HEAD\n    name: A\n=======\n    name: B\n>>>>>>> theirs\n';
  const check = (text: string, reason: RegExp) => {
    assert.match(registerRefusal(text) ?? '', reason);
    assert.deepEqual(addEntity(text, { type: 'place', name: 'Kabul' }), []);
    assert.deepEqual([...renameEntity(text, 'a', 'C'), ...removeEntity(text, 'a'), ...addAlias(text, 'a', 'D')], []);
  };
  it('a list at the top level', () =>
    check('- id: a\n  type: place\n  name: A\n', /^entities\.yaml was not changed because of a mistake in line 1: .*"entities:"/));
  it('tabs', () => check('entities:\n\t- id: a\n\t  type: place\n\t  name: A\n', /line \d: .*tab/));
  it('conflict markers', () => check(CONFLICT, /line 4: .*merge conflict/));
  it('text where the entries should be', () => check('entities: Kabul\n', /line 1: "entities" must be a list/));
  it('broken YAML', () => check('entities:\n  - id: a\n    type: place\n    name: "A\n', /line \d/));

  it('conflict markers are named, in every file, each at its line, and both sides are read', () => {
    const at = (text: string, problems: readonly { code: string; start: number; end: number }[]) =>
      problems.filter(({ code }) => code === 'merge-conflict').map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(at(CONFLICT, parseRegister(CONFLICT).problems), ['<<<<<<< HEAD', '>>>>>>> theirs']);
    assert(!parseRegister(CONFLICT).problems.some(({ code }) => code === 'broken-yaml'));
    const codebook = '<<<<<<< HEAD\ntags: []\n=======\ntags: [{name: a}]\n>>>>>>> theirs\n';
    assert.deepEqual(at(codebook, parseCodebook(codebook).problems), ['<<<<<<< HEAD', '>>>>>>> theirs']);
  });
});
