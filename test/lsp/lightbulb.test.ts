import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeAction, CodeActionTriggerKind, type Position } from 'vscode-languageserver';
import { lineStartsOf, positionAt } from '../../server/core/text/lines';
import { applied, endServers, type Harness, harness, uriOf, VS_CODE } from '../support/lspHarness';
import { isLongRun } from '../support/runs';

const SEEDS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../seeds');

/** The sample project, as a fixture. */
const SAMPLE = fs
  .readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(txt|yaml)$/.test(name) && !name.includes('cleaned'))
  .map(name => `== ${name.replaceAll(path.sep, '/')}\n${fs.readFileSync(path.join(SEEDS, name), 'utf8')}`)
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

const NAMES = ['Maria Keller', 'Republic of the Congo', 'Ethiopia', 'Egypt'];

interface Offered {
  readonly at: string;
  readonly word: string;
  readonly actions: readonly CodeAction[];
}

/** The actions at every nth word of every article. */
async function everywhere(server: Harness, fixture: string, nth: number): Promise<Offered[]> {
  const offered: Offered[] = [];
  for (const [, file = ''] of fixture.matchAll(/^== (.*\.txt)$/gm)) {
    const uri = uriOf(file);
    const text = server.files.text(uri) ?? '';
    const lines = lineStartsOf(text);
    const words = [...text.matchAll(/\S+/g)].filter((_, index) => index % nth === 0);
    for (const word of words) {
      const { line, column } = positionAt(lines, word.index);
      const position: Position = { line, character: column };
      const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked },
      });
      const ahead = text.slice(word.index, word.index + 40);
      offered.push({ at: `${uri}:${position.line + 1}:${position.character + 1}`, word: ahead, actions });
    }
  }
  return offered;
}

const doubles = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

for (const [name, fixture, nth] of [
  ['the sample project', SAMPLE, isLongRun ? 5 : 25],
  ['a mixed folder', MIXED, 1],
] as const) {
  for (const editor of ['vscode-1.101', 'neovim-0.12']) {
    describe(`The light bulb in ${name}, in ${editor}`, () => {
      afterEach(endServers);

      it('has no action twice, none without effect, and no cut first on a name of the register', async () => {
        const server = await harness(fixture, { editor, capabilities: VS_CODE });
        const offered = await everywhere(server, fixture, nth);
        assert.ok(offered.some(({ actions }) => actions.length > 1));
        for (const { at, word, actions } of offered) {
          assert.deepEqual(doubles(actions.map(({ title }) => title)), [], at);
          const effects = actions
            .filter(({ disabled }) => disabled === undefined)
            .map(({ edit, command }) => JSON.stringify(edit ?? [command?.command, command?.arguments]));
          assert.deepEqual(doubles(effects), [], `${at}: ${actions.map(({ title }) => title).join(' | ')}`);
          if (NAMES.some(each => word.startsWith(each))) assert.doesNotMatch(actions[0]?.title ?? '', /^Cut/, at);
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
