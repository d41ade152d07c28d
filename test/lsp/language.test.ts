import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem } from 'vscode-languageserver';
import { OTHER_LANGUAGES } from '../support/languages';
import { endServers, FOLDER, harness } from '../support/lspHarness';

const FIXTURE = `== pressmark/entities.yaml
entities: []
== de.txt
${OTHER_LANGUAGES['de']}
== en.txt
Bridge opens

The harbour board opened the bridge on Monday, and Petra Quill of the board said that it was late.
`;

describe('an article in another language', () => {
  afterEach(endServers);

  const hintsOf = (diagnostics: readonly { code?: unknown }[]) => diagnostics.filter(({ code }) => code === 'other-language');

  it('is said to be so once, with a quick fix that says it is English', async () => {
    const server = await harness(FIXTURE);
    const [hint, ...others] = hintsOf(await server.diagnostics('de.txt')) as Awaited<ReturnType<typeof server.diagnostics>>;
    assert.ok(hint);
    assert.deepEqual([others, hint.severity, hint.range.start.line], [[], 4, 0]);
    assert.match(String(hint.message), /^This article seems to be in German: /);
    assert.deepEqual(hintsOf(await server.diagnostics('en.txt')), []);
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: `${FOLDER}/de.txt` },
      range: hint.range,
      context: { diagnostics: [hint] },
    });
    const fix = actions.find(({ title }) => title === 'This Article Is in English');
    assert.match(JSON.stringify(fix?.edit), /de\.txt:\\n\s+language: en/);
    await server.change('pressmark/articles.yaml', 'articles:\n  de.txt:\n    language: en\n');
    assert.deepEqual(hintsOf(await server.diagnostics('de.txt')), []);
  });

  it('may be given in articles.yaml, where the field is offered', async () => {
    const server = await harness(`${FIXTURE}
== pressmark/articles.yaml
articles:
  en.txt:
    la$0
`);
    await server.open('pressmark/articles.yaml');
    const items = await server.ask<CompletionItem[]>('textDocument/completion');
    assert.ok(items.some(({ label }) => label === 'language'));
    await server.change('pressmark/articles.yaml', null);
  });
});
