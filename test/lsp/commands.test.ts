import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, Command, ShowDocumentParams, ShowMessageRequestParams } from 'vscode-languageserver';
import type { AnnotationItem, ExportSummary, Page } from '../../server/protocol';
import { editors, endServers, FOLDER, type Harness, type HarnessOptions, harness, rangeOf, until, uriOf } from '../support/lspHarness';

const COPY = 'The engine weaves algebraic patterns just as the loom of Jacquard weaves flowers and leaves on silk.';
const FIXTURE = `
== pressmark/entities.yaml
entities:
  - id: ada
    type: person
    name: Ada Lovelace
    description: mathematician
  - id: countess
    type: person
    name: Countess Lovelace
    description: countess
== pressmark/codebook.yaml
tags:
  - name: praise
  - name: blame
== a.txt
A title of the article
2001-02-03

[${COPY}]{copy}
== b.txt
Another title

[${COPY}]{copy}

[Ada Lovelace]{ada} met [Jane Roe]{jane} on 7 March 2002.
`;
const REGISTER = 'pressmark/entities.yaml';

/** A server for an editor without commands of its own, what it was asked to choose from, and the places it showed. */
async function started(editor: string, answers: readonly string[] = [], options: HarnessOptions = {}) {
  const server = await harness(FIXTURE, { editor, ...options });
  const asked: string[] = [];
  const shown: ShowDocumentParams[] = [];
  const left = [...answers];
  server.client.onRequest('window/showMessageRequest', ({ message, actions = [] }: ShowMessageRequestParams) => {
    asked.push(`${message}: ${actions.map(({ title }) => title).join(', ')}`);
    const answer = left.shift();
    return actions.find(({ title }) => title === answer) ?? null;
  });
  server.client.onRequest('window/showDocument', (params: ShowDocumentParams) => {
    shown.push(params);
    return { success: true };
  });
  const run = <R>(command: string, ...args: unknown[]) => server.request<R>('workspace/executeCommand', { command, arguments: args });
  return { server, asked, shown, run };
}

const rangeAt = (server: Harness, label: string, path: string) => {
  const place = server.marked(label).find(({ uri }) => uri === uriOf(path))!;
  return { uri: place.uri, range: place.range };
};
const register = (server: Harness) => server.files.text(uriOf(REGISTER)) ?? '';

describe('Commands of the server', () => {
  afterEach(endServers);

  it('annotate, asking for a tag where none is given', async () => {
    const { server, run, asked } = await started('neovim-0.12', ['blame']);
    const place = rangeAt(server, 'jane', 'b.txt');
    const made = await run<AnnotationItem>('pressmark.annotate', place);
    assert.deepEqual([made.quote, made.tag], ['Jane Roe', 'blame']);
    assert.deepEqual(asked, ['Tag for "Jane Roe": praise, blame']);
    await run('pressmark.annotate', { ...place, entity: 'ada' });
    const page = await server.request<Page<AnnotationItem>>('pressmark/annotations', { folder: FOLDER, offset: 0, limit: 9 });
    assert.equal(page.total, 2);
  });

  it('add a name to the register, and as an alias, and take effect in files that are not open', async () => {
    const { server, run, asked } = await started('eglot-30', ['person', 'Countess Lovelace (countess)']);
    const jane = rangeAt(server, 'jane', 'b.txt');
    await run('pressmark.addToRegister', jane);
    assert.match(register(server), /name: Jane Roe/);
    await until(async () => (await server.status()).entities === 3);
    await run('pressmark.makeAlias', { folder: FOLDER, name: 'Lady Lovelace' });
    assert.match(register(server), /Lady Lovelace/);
    assert.deepEqual(asked, [
      'Add "Jane Roe" to the register as: person, organisation, place, event, work, other',
      '"Lady Lovelace" is another name of: Ada Lovelace (ada), Countess Lovelace (countess), Jane Roe (jane-roe)',
    ]);
  });

  it('change a file that is open through the editor', async () => {
    const { server, run } = await started('neovim-0.12');
    await server.open(REGISTER);
    const edits: unknown[] = [];
    server.client.onRequest('workspace/applyEdit', ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    const before = register(server);
    await run('pressmark.addToRegister', { folder: FOLDER, name: 'Jane Roe', type: 'person' });
    assert.deepEqual([edits.length, register(server)], [1, before]);
  });

  it('merge entities, asking which values to keep', async () => {
    const { server, run, asked } = await started('neovim-0.12', ['Ada Lovelace (ada)', 'countess']);
    await run('pressmark.mergeEntity', { folder: FOLDER, entity: 'countess' });
    assert.match(asked[1] ?? '', /Which description do you want to keep\?: mathematician, countess/);
    assert.match(register(server), /description: countess/);
    assert.doesNotMatch(register(server), /id: countess/);
  });

  it('set the publication date, proposing what the text says', async () => {
    const { server, run, asked } = await started('neovim-0.12', ['7 March 2002']);
    await run('pressmark.setPublicationDate', uriOf('b.txt'));
    assert.deepEqual(asked, ['Publication date of "Another title": 7 March 2002']);
    assert.match(server.files.text(uriOf('pressmark/articles.yaml')) ?? '', /b\.txt:\s+date: 2002-03-07/);
    await run('pressmark.setPublicationDate', uriOf('b.txt'), '2003-01-01');
    assert.match(server.files.text(uriOf('pressmark/articles.yaml')) ?? '', /date: 2003-01-01/);
  });

  it('show the other copy, and the mention that introduces an entity', async () => {
    const { server, run, shown } = await started('neovim-0.12');
    await run('pressmark.compareCopies', rangeAt(server, 'copy', 'a.txt'));
    await run('pressmark.openEntity', { folder: FOLDER, entity: 'ada' });
    assert.deepEqual(
      shown.map(({ uri, selection }) => ({ uri, range: selection })),
      [rangeAt(server, 'copy', 'b.txt'), rangeAt(server, 'ada', 'b.txt')],
    );
  });

  it('clean, export and set up, and say what was done', async () => {
    const { server, run } = await started('helix-25.07');
    await run('pressmark.clean');
    assert.ok(server.files.text(uriOf('pressmark/cleaned/a.txt')));
    await run('pressmark.annotate', { ...rangeAt(server, 'ada', 'b.txt'), tag: 'praise' });
    const summary = await run<ExportSummary>('pressmark.export', { format: 'w3c' });
    assert.ok(summary.written.every(uri => uri.startsWith(`${FOLDER}/pressmark/export/w3c/`)));
    await run('pressmark.setUp', { folder: FOLDER });
    await until(() => server.messages.length >= 3);
    assert.match(server.messages.join('\n'), /2 written.*\nExported .*\n.*already set up/);
  });

  it('make a project of a folder that is not one yet', async () => {
    const server = await harness('== a.txt\nText.\n', { editor: 'neovim-0.12' });
    await server.request('workspace/executeCommand', { command: 'pressmark.setUp' });
    await until(async () => (await server.status()).setUp);
  });

  it('say what they need where the editor cannot ask, and where an argument is wrong', async () => {
    const server = await harness(FIXTURE, { editor: 'helix-25.07' });
    const failing = (command: string, argument: unknown) =>
      assert.rejects(server.request('workspace/executeCommand', { command, arguments: [argument] }), {
        message: /needs the argument|cannot show a choice|has no command|not an article/,
      });
    await failing('pressmark.addToRegister', { folder: FOLDER, name: 'Jane Roe' });
    await failing('pressmark.annotate', { uri: uriOf('a.txt') });
    await failing('pressmark.annotate', { uri: 7, range: 'x' });
    await failing('pressmark.setPublicationDate', { uri: uriOf('none.txt'), date: '2001-01-01' });
    await failing('pressmark.frobnicate', null);
  });

  it('write nothing outside the folder that no user chose', async () => {
    const { server, run } = await started('neovim-0.12');
    const before = [...server.files.contents.keys()].length;
    for (const out of ['out-brat', 'file:///elsewhere', `${FOLDER}/../elsewhere`, `${FOLDER}-2/out`, '/etc']) {
      await assert.rejects(run('pressmark.export', { format: 'w3c', out }), { message: /is not in this folder/ });
    }
    assert.equal([...server.files.contents.keys()].length, before);
    await server.request('pressmark/export', { folder: FOLDER, format: 'timeml', out: 'file:///elsewhere', chosen: true });
    assert.ok([...server.files.contents.keys()].some(uri => uri.startsWith('file:///elsewhere/')));
  });

  for (const editor of editors) {
    const ours = ['theia-1.74', 'vscode-1.101'].includes(editor);
    it(`${editor}: every command offered can be run`, async () => {
      const { server } = await started(editor);
      const offered: readonly string[] = server.server.capabilities.executeCommandProvider?.commands ?? [];
      assert.equal(offered.length === 0, ours);
      const text = server.files.text(uriOf('b.txt'))!;
      const textDocument = { uri: uriOf('b.txt') };
      const range = rangeOf(text, { start: 0, end: text.length });
      const lenses = (await server.request<CodeLens[]>('textDocument/codeLens', { textDocument })).map(({ command }) => command);
      const actions: (Command | undefined)[] = [];
      for (let at = 0; at < text.length; at += 10) {
        const place = rangeOf(text, { start: at, end: at });
        const found = await server.request<CodeAction[]>('textDocument/codeAction', {
          textDocument,
          range: place,
          context: { diagnostics: [] },
        });
        actions.push(...found.map(({ command }) => command));
      }
      const commands = [...lenses, ...actions].flatMap(command => command?.command ?? []);
      assert.ok(range.end.line > 0 && commands.length > 0);
      if (!ours)
        assert.deepEqual(
          commands.filter(command => command !== '' && !offered.includes(command)),
          [],
        );
    });
  }
});
