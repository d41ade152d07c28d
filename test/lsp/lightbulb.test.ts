import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeAction, CodeActionTriggerKind, type Diagnostic, type Position, type Range } from 'vscode-languageserver';
import { lineStartsOf, positionAt } from '../../server/core/text/lines';
import { applied, endServers, type Harness, harness, uriOf, VS_CODE } from '../support/lspHarness';
import { isLongRun } from '../support/runs';

const SEEDS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../seeds');

/** Of the sample project two articles that share passages, and what is known about them. */
const SAMPLE = [
  'pressmark/entities.yaml',
  'pressmark/articles.yaml',
  'articles/meridian/second-filling.txt',
  'articles/meridian/talks-stall.txt',
]
  .map(name => `== ${name}\n${fs.readFileSync(path.join(SEEDS, name), 'utf8')}`)
  .join('\n');

const MIXED = `
== pressmark/entities.yaml
entities:
  - id: congo
    type: place
    name: Republic of the Congo
    aliases: [Congo]
  - id: dr-congo
    type: place
    name: Democratic Republic of the Congo
    aliases: [Congo]
  - id: maria-keller
    type: person
    name: Maria Keller
== pressmark/articles.yaml
articles:
  a.txt:
    remove:
      - Read our magazine from the shore
== a.txt
A bridge opens in Congo
Source: DW

Read our magazine from the shore

Advertisement
Share on Facebook

The mayor, Maria Keller, and Anton Varga opened the bridge in Congo last Monday, after three years of work on its pillars.

The mayor, Maria Keller, and Anton Varga opened the bridge in Congo last Monday, after three years of work on its pillars.
== b.txt
The bridge is open

The mayor, Maria Keller, and Anton Varga opened the bridge in Congo last Monday, after four years of work on its pillars.
`;

/** A menu that is read at a glance. */
const LONGEST_MENU = 6;

const NAMES = ['Maria Keller', 'Republic of the Congo', 'Ethiopia', 'Egypt'];

interface Offered {
  readonly at: string;
  readonly word: string;
  readonly actions: readonly CodeAction[];
}

/** Of how many words one is looked at: in a long run, every one is. */
const STRIDE = isLongRun ? 1 : 15;

/** The actions at the words of the articles: those of the names, and as many of the others as {@link STRIDE} says. */
async function everywhere(server: Harness, articles: readonly string[]): Promise<Offered[]> {
  const offered: Offered[] = [];
  for (const file of articles) {
    const uri = uriOf(file);
    const text = server.files.text(uri) ?? '';
    const lines = lineStartsOf(text);
    const { items: diagnostics } = await server.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    for (const [nth, word] of [...text.matchAll(/\S+/g)].entries()) {
      if (nth % STRIDE > 0 && !NAMES.some(name => text.startsWith(name, word.index))) continue;
      const { line, column } = positionAt(lines, word.index);
      const position: Position = { line, character: column };
      const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: diagnostics.filter(({ range }) => holds(range, position)), triggerKind: CodeActionTriggerKind.Invoked },
      });
      const ahead = text.slice(word.index, word.index + 40);
      offered.push({ at: `${uri}:${position.line + 1}:${position.character + 1}`, word: ahead, actions });
    }
  }
  return offered;
}

const holds = ({ start, end }: Range, { line, character }: Position): boolean =>
  (start.line < line || (start.line === line && start.character <= character)) &&
  (line < end.line || (line === end.line && character <= end.character));

const doubles = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

/** The groups of VS Code's menu, from the top; what solves a problem, or is preferred, comes first in its group. */
const GROUPS = ['quickfix', 'refactor.rewrite', 'refactor'];

function shownInVsCode(actions: readonly CodeAction[]): CodeAction[] {
  const group = ({ kind = '' }: CodeAction) => GROUPS.findIndex(each => kind === each || kind.startsWith(`${each}.`));
  const rank = ({ isPreferred, diagnostics }: CodeAction) => (isPreferred === true ? 0 : (diagnostics?.length ?? 0) > 0 ? 1 : 2);
  for (const action of actions) assert.ok(group(action) >= 0, `${action.title}: ${action.kind}`);
  return [...actions].sort((a, b) => group(a) - group(b) || rank(a) - rank(b));
}

const OF_NAMES = /^(?:Add "|Do Not Suggest|Make "|This is |Annotate as )/;
const OF_PASSAGES = /^(?:\d+ Passages…|Passage…|Cut |Keep |Treat |Undo |Compare with )/;

for (const [name, fixture, articles] of [
  ['the sample project', SAMPLE, ['articles/meridian/second-filling.txt']],
  ['a mixed folder', MIXED, ['a.txt', 'b.txt']],
] as const) {
  for (const editor of ['vscode-1.101', 'neovim-0.12']) {
    describe(`The light bulb in ${name}, in ${editor}`, () => {
      afterEach(endServers);

      it('has no action twice, none without effect, and names before passages', async () => {
        const server = await harness(fixture, { editor, capabilities: VS_CODE });
        const offered = await everywhere(server, articles);
        assert.ok(offered.some(({ actions }) => actions.length > 1));
        for (const { at, word, actions } of offered) {
          assert.deepEqual(doubles(actions.map(({ title }) => title)), [], at);
          const effects = actions
            .filter(({ disabled }) => disabled === undefined)
            .map(({ edit, command }) => JSON.stringify(edit ?? [command?.command, command?.arguments]));
          assert.deepEqual(doubles(effects), [], `${at}: ${actions.map(({ title }) => title).join(' | ')}`);
          const titles = shownInVsCode(actions).map(({ title }) => title);
          const lastName = titles.findLastIndex(title => OF_NAMES.test(title));
          const firstPassage = titles.findIndex(title => OF_PASSAGES.test(title));
          assert.ok(firstPassage < 0 || lastName < firstPassage, `${at}: ${titles.join(' | ')}`);
          if (NAMES.some(each => word.startsWith(each))) assert.ok(lastName >= 0, `${at}: ${titles.join(' | ')}`);
          if (editor.startsWith('vscode')) assert.ok(titles.length <= LONGEST_MENU, `${at}: ${titles.join(' | ')}`);
          for (const { title, edit } of actions) {
            if (edit === undefined) continue;
            const changed = Object.entries(applied(server.files, edit)).filter(([uri, text]) => text !== server.files.text(uri));
            assert.notEqual(changed.length, 0, `${at}: ${title}`);
          }
        }
      });
    });
  }
}
