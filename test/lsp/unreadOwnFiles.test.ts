import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { endServers, harness, VS_CODE } from '../support/lspHarness';

const FIXTURE = `
== pressmark/entities.yaml
entities: []
== pressmark/articles.yaml
articles: {}
== pressmark/furniture.yaml
passages: []
== a.txt
A bridge opens in June

Advertisement

The mayor, Maria $0Keller, opened it last Monday.
`;

/** An editor without Pressmark's own commands: it is offered each edit by itself. */
const OTHER = 'neovim-0.12';

const BINARY = Uint8Array.of(0, 1, 2, 0, 255);

describe('Where one of the files of Pressmark cannot be read', () => {
  afterEach(endServers);

  /** The titles of what is offered at the name and at the advertisement, with the reason where an action is disabled. */
  async function offered(file?: string): Promise<Map<string, string | null>> {
    const server = await harness(FIXTURE, { editor: OTHER, capabilities: VS_CODE });
    if (file !== undefined) await server.change(`pressmark/${file}`, BINARY);
    const actions: CodeAction[] = [];
    for (const { line, character } of [server.cursor.position, { line: 0, character: 0 }, { line: 2, character: 3 }]) {
      const at = { line, character };
      const context = { diagnostics: [] satisfies Diagnostic[], triggerKind: 1 };
      actions.push(...(await server.ask<CodeAction[]>('textDocument/codeAction', { range: { start: at, end: at }, context })));
    }
    return new Map(actions.map(({ title, disabled }) => [title, disabled?.reason ?? null]));
  }

  for (const [file, title, editsTheFile] of [
    ['entities.yaml', 'Add "Maria Keller" to Register as Person', /Register/],
    ['articles.yaml', 'Keep in Cleaned Copies: in This Article', /in This Article|Publication Date/],
    ['furniture.yaml', 'Keep in Cleaned Copies: Everywhere', /Everywhere|Treat as/],
  ] as const) {
    it(`${file}: its actions give the reason, and the others stay`, async () => {
      const all = await offered();
      assert.equal(all.get(title), null);
      const now = await offered(file);
      assert.match(now.get(title) ?? '', /text/);
      const unaffected = [...all.keys()].filter(each => !editsTheFile.test(each));
      assert.ok(unaffected.length > 1);
      for (const each of unaffected) assert.equal(now.get(each), all.get(each), each);
    });
  }
});
