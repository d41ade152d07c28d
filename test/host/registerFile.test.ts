import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type ChangedRegister, changedRegister, type Expected, REGISTER } from './changedRegister';
import { codeOf, execute, open, problemsOf, until, uriOf, writeOutside } from './support';

const ARTICLE = 'articles/own/quay.txt';
const HEAD = '  - id: quay-board # by hand\n    type: organisation\n    name: Quay Board\n';
const NAMED = /^Quay Board \| 1 mention /;

/** A problem of entries that are added to the register, and what a quick fix makes of them. */
interface Problem {
  readonly code: string;
  readonly entries: string;
  readonly solved: string;
  /** Where the problem is, and what the quick fix is called. */
  readonly at: string;
  readonly title: RegExp;
  /** A row below the organisations before and after; undefined where there is none. */
  readonly rows?: readonly [before: RegExp | undefined, after: RegExp | undefined];
}

/** A problem in the last lines of an entry. */
const inLine = (code: string, line: string, solved: string, at: string, title: RegExp, rows?: Problem['rows']): Problem => ({
  code,
  entries: HEAD + line,
  solved: HEAD + solved,
  at,
  title,
  ...(rows !== undefined && { rows }),
});

const COUNCIL = '  - id: council\n    type: organisation\n    name: Council of the Quay\n    aliases: [Quay Council]\n';
const PILOTS = '  - id: quay-board\n    type: organisation\n    name: Oervik Pilots\n';
const NO_TYPE = HEAD.replace('    type: organisation\n', '');

const PROBLEMS: readonly Problem[] = [
  { code: 'unknown-type', entries: HEAD.replace('organisation', 'company'), solved: HEAD, at: 'company', title: /"organisation"/ },
  { code: 'missing-type', entries: NO_TYPE, solved: HEAD, at: 'id: quay', title: /"organisation"/, rows: [undefined, NAMED] },
  {
    code: 'missing-id',
    entries: '  - type: organisation\n    name: Quay Board\n',
    solved: '  - id: quay-board\n    type: organisation\n    name: Quay Board\n',
    at: 'Quay Board',
    title: /^Add the id "quay-board"$/,
  },
  {
    code: 'duplicate-id',
    entries: HEAD + PILOTS,
    solved: HEAD + PILOTS.replace('quay-board', 'oervik-pilots'),
    at: 'quay-board\n',
    title: /^Change the id to "oervik-pilots"$/,
    rows: [undefined, /^Oervik Pilots \| 1 mention /],
  },
  {
    code: 'unused-entity',
    entries: `${HEAD}  - id: dredgers\n    type: organisation\n    name: Oervik Dredgers\n`,
    solved: HEAD,
    at: 'Oervik Dredgers',
    title: /^Remove "Oervik Dredgers" from the register$/,
    rows: [/^Oervik Dredgers \| no mentions/, undefined],
  },
  inLine('duplicate-alias', '    aliases: [The Board, The Board]\n', '    aliases: [The Board]\n', 'The Board]', /^Remove the alias/),
  inLine('unused-alias', '    aliases: [Bord]\n    note: seen\n', '    note: seen\n', 'Bord', /^Remove the alias "Bord"$/),
  inLine('common-word', '    aliases: [people]\n', '', 'people', /^Remove the alias "people"$/, [/^Quay Board \| (?!1 mention )/, NAMED]),
  inLine('shared-alias', `    aliases: [Quay Council]\n${COUNCIL}`, COUNCIL, 'Quay Council', /^Remove the alias "Quay Council"$/, [
    /^Council of the Quay \| no mentions/,
    /^Council of the Quay \| 1 mention /,
  ]),
  inLine('empty-alias', '    aliases: [The Board, ""]\n', '    aliases: [The Board]\n', '""', /^Remove the empty aliases$/),
  inLine('not-a-list', '    aliases: The Board\n', '    aliases: [The Board]\n', 'The Board', /^Put the alias in a list$/),
  inLine('not-a-text', '    aliases: [4711]\n', '    aliases: ["4711"]\n', '4711', /^Write "4711", in quotation marks$/),
  inLine('unknown-field', '    notes: seen\n', '    note: seen\n', 'notes', /^Rename the field "notes" to "note"$/),
  inLine('bad-wikidata', '    wikidata: https://www.wikidata.org/wiki/Q900001\n', '    wikidata: Q900001\n', 'https', /^Write Q900001$/),
  inLine('bad-geonames', '    geonames: https://www.geonames.org/4711/\n', '    geonames: "4711"\n', 'https', /^Write 4711$/),
];

describe('The register as a file', () => {
  let register: ChangedRegister;
  const withEntries = (entries: string): string => `${register.text.trimEnd()}\n${entries}`;

  before(async () => {
    register = await changedRegister();
    const first = 'The Quay Board met in Oervik. The Oervik Pilots did not.';
    await writeOutside(ARTICLE, `The quay\n\n${first}\n\nWhat the Quay Council would say to the people was not known.\n`);
  });
  afterEach(() => register.restore());
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(ARTICLE));
    await execute('workbench.action.closeAllEditors');
  });

  /** Adds entries to the register, takes the action of a title at a text of them, saves, and checks file, tree and undo. */
  async function taken(
    entries: string,
    at: string,
    kind: vscode.CodeActionKind,
    title: RegExp,
    expected: Expected,
    isReady = () => true,
  ): Promise<void> {
    await writeOutside(REGISTER, withEntries(entries));
    const { document } = await open(REGISTER);
    await until('the entries', () => document.getText() === withEntries(entries));
    await until('the problem', isReady);
    const place = document.positionAt(document.getText().indexOf(at, withEntries('').length));
    const action = await until(String(title), async () => {
      const range = new vscode.Range(place, place);
      const actions = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind.value);
      return actions.find(each => title.test(each.title));
    });
    await register.check(async () => {
      const { edit } = action as vscode.CodeAction;
      assert.ok(edit !== undefined && (await vscode.workspace.applyEdit(edit)));
      await document.save();
    }, expected);
  }

  for (const { code, entries, solved, at, title, rows: [before, after] = [NAMED, NAMED] } of PROBLEMS) {
    it(`has the problem ${code} solved by a quick fix, and again with undo`, async () => {
      const from = withEntries('').split('\n').length - 1;
      const hasProblem = (): boolean => problemsOf(REGISTER).some(problem => codeOf(problem) === code && problem.range.start.line >= from);
      const rows = { ...(before && { before }), ...(after && { after }) };
      const file = withEntries(solved);
      await taken(entries, at, vscode.CodeActionKind.QuickFix, title, { ...rows, below: 'Organisations', file }, hasProblem);
      await until(`the problem ${code} again`, hasProblem);
      await register.restore();
      await until('no problem', () => !hasProblem());
    });
  }

  it('is formatted and sorted, each by one action that undo takes back', async () => {
    const kind = vscode.CodeActionKind.Source;
    const rows = { below: 'Organisations', before: NAMED, after: NAMED };
    const [inBraces, inLines] = [
      '  - {id: quay-board, type: organisation, name: Quay Board} # by hand\n',
      '  - id: quay-board\n    type: organisation\n    name: Quay Board # by hand\n',
    ];
    await taken(inBraces, 'quay-board', kind, /^Format/, { ...rows, file: written => written.endsWith(inLines) });
    const isSorted = (written: string): boolean => {
      const names = [...written.matchAll(/^ {4}name: (.*)$/gm)].map(([, name = '']) => name.replace(/^["']|["']$/g, '').toLowerCase());
      return names.includes('quay board') && names.every((name, nth) => nth === 0 || (names[nth - 1] ?? '') <= name);
    };
    await taken(HEAD, 'quay-board', kind, /^Sort/, { ...rows, file: isSorted });
  });

  it('has an alias made an entity of its own, and an entity merged into one that is like it', async () => {
    const pilots = { below: 'Organisations', after: /^Oervik Pilots \| 1 mention / };
    const [withAlias, kind] = [`${HEAD}    aliases: [Oervik Pilots]\n`, vscode.CodeActionKind.Refactor];
    await taken(withAlias, 'Oervik Pilots', kind, /^Make "Oervik Pilots" an entity of its own$/, {
      ...pilots,
      file: withEntries(HEAD + PILOTS.replace('quay-board', 'oervik-pilots')),
    });
    const other = '  - id: other\n    type: organisation\n    name: Oervik Board\n';
    await taken(HEAD + other, 'Oervik Board', kind, /^Merge "Oervik Board" into Quay Board$/, {
      below: 'Organisations',
      before: /^Oervik Board \|/,
      file: withEntries(`${HEAD}    aliases: [Oervik Board]\n`),
    });
  });
});
