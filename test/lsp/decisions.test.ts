import assert from 'node:assert/strict';
import { type CodeAction, CodeActionTriggerKind, type CompletionItem } from 'vscode-languageserver';
import { type FurnitureRun, methods, type PassageChoice } from '../../server/protocol';
import { applied, endServers, type Harness, harness, uriOf, VS_CODE } from '../support/lspHarness';

/** An editor without Pressmark's own commands. */
const OTHER = 'neovim-0.12';

const SET_UP = '== pressmark/entities.yaml\nentities: []\n';
const TOP = 'The talks go on\nSource: DW\n\nThe ministers met in the capital on Monday and said that they would meet again.\n\n';
const END = '\n\nThe ministers will meet again in the autumn, said the host of the talks on Monday.\n';
const article = (path: string, line: string) => `== ${path}\n${TOP}${line}${END}`;

/** The actions at the cursor, or on the lines given (from 0), by title. */
async function offered(server: Harness, context: object = {}, lines?: readonly [number, number]): Promise<Map<string, CodeAction>> {
  const { textDocument, position } = server.cursor;
  const range =
    lines === undefined
      ? { start: position, end: position }
      : { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [], ...context },
  });
  return new Map(actions.map(action => [action.title, action]));
}

/** What 'Passage…' asks, for the passage at the cursor. */
async function choices(server: Harness): Promise<Map<string, PassageChoice>> {
  const { textDocument, position } = server.cursor;
  const asked = await server.request<PassageChoice[]>(methods.passageChoices, {
    uri: textDocument.uri,
    range: { start: position, end: position },
  });
  return new Map(asked.map(choice => [choice.title, choice]));
}

/** Takes one of the choices and writes what it makes. */
async function take(server: Harness, title: string): Promise<void> {
  const found = await choices(server);
  const choice = found.get(title);
  assert.ok(choice, `'${title}' is not among ${[...found.keys()].join(' | ')}`);
  for (const [uri, text] of Object.entries(applied(server.files, choice.edit))) await server.change(uri.slice(uriOf('').length), text);
}

const furnitureIn = async (server: Harness, path: string): Promise<string[]> =>
  (await server.diagnostics(path)).filter(({ code }) => code === 'furniture').map(({ message }) => String(message));

describe('decisions on passages', () => {
  afterEach(endServers);

  it('keep furniture here, always, or in its outlet', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Adver$0tisement')}${article('b.txt', 'Advertisement')}`);
    assert.deepEqual([(await furnitureIn(server, 'a.txt')).length, (await furnitureIn(server, 'b.txt')).length], [1, 1]);
    await take(server, 'Keep in Cleaned Copies: in This Article');
    assert.equal(server.files.text(uriOf('pressmark/articles.yaml')), 'articles:\n  a.txt:\n    keep:\n      - Advertisement\n');
    assert.deepEqual([(await furnitureIn(server, 'a.txt')).length, (await furnitureIn(server, 'b.txt')).length], [0, 1]);
    await take(server, 'Undo "keep"');
    await take(server, 'Keep in Cleaned Copies: in All of DW');
    assert.match(server.files.text(uriOf('pressmark/furniture.yaml'))!, /- text: Advertisement\n {4}decision: keep\n {4}outlet: DW\n/);
    assert.deepEqual(await furnitureIn(server, 'b.txt'), []);
  });

  it('keep all sentences of an article of which much is left out', async () => {
    const said = [
      'The ferry was late again on Monday. Nobody was told why it was late.',
      'They never say why. We all stood in the rain for an hour.',
    ];
    const comments = said.flatMap((line, index) => [`Ann${index} says:`, `${index + 1} March 2018 at 5:12 pm`, line, 'Reply']);
    const text = `The talks$0 go on\nSource: DW\n\nThe ministers met in the capital on Monday and said that they would meet again.\n\nNobody knows when the next meeting will be, said the host of the talks, nor whether there will be one at all, in the autumn or later.\n\n`;
    const server = await harness(`${SET_UP}== a.txt\n${text}2 comments\n${comments.join('\n')}\n`);
    const [problem] = (await server.diagnostics('a.txt')).filter(({ code }) => code === 'much-left-out');
    assert.equal(problem?.message, 'The cleaned copy leaves out 4 of 6 full sentences: a reader comment (4).');
    const action = (await offered(server)).get('Keep 2 Passages in Cleaned Copies: in This Article');
    assert.ok(action?.edit);
    for (const [uri, changed] of Object.entries(applied(server.files, action.edit)))
      await server.change(uri.slice(uriOf('').length), changed);
    assert.deepEqual(
      said.filter(line => !server.files.text(uriOf('pressmark/articles.yaml'))!.includes(line)),
      [],
    );
    assert.deepEqual(
      (await server.diagnostics('a.txt')).filter(({ code }) => code === 'much-left-out'),
      [],
    );
  });

  it('remove a passage always, and take that back', async () => {
    const server = await harness(
      `${SET_UP}${article('a.txt', 'Read our ma$0gazine from the shore')}${article('b.txt', 'Read our magazine from  the shore')}`,
    );
    assert.deepEqual(await furnitureIn(server, 'b.txt'), []);
    await take(server, 'Cut from Cleaned Copies: Everywhere');
    const text = server.files.text(server.cursor.textDocument.uri)!;
    const folded = async () => (await server.request<FurnitureRun[]>(methods.furniture, { uri: uriOf('b.txt') })).length;
    assert.equal(await folded(), 1, text);
    assert.deepEqual(await furnitureIn(server, 'b.txt'), [], 'a decision is not a problem');
    await take(server, 'Undo "remove"');
    assert.equal(await folded(), 0);
  });

  it('make a passage a heading or a caption', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Read our ma$0gazine from the shore.')}`);
    const symbols = async () =>
      JSON.stringify(await server.request('textDocument/documentSymbol', { textDocument: server.cursor.textDocument }));
    assert.match(await symbols(), /from the shore\.","detail":"body"/);
    await take(server, 'Treat as a Heading');
    assert.match(await symbols(), /from the shore\.","detail":"heading"/);
    await take(server, 'Treat as a Caption');
    assert.match(server.files.text(uriOf('pressmark/furniture.yaml'))!, /decision: caption\n$/);
  });

  it('decide on all passages of a selection with one edit', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Read our magazine$0\nFrom the shore')}`, { editor: OTHER });
    const remove = (await offered(server, {}, [5, 7])).get('Cut 2 Passages from Cleaned Copies: in This Article');
    const texts = applied(server.files, remove!.edit!);
    assert.equal(
      texts[uriOf('pressmark/articles.yaml')],
      'articles:\n  a.txt:\n    remove:\n      - Read our magazine\n      - From the shore\n',
    );
  });

  it('are offered beside plain text only where they are asked for, in one entry for a client that asks', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Read our ma$0gazine from the shore.')}`);
    const automatic = { triggerKind: CodeActionTriggerKind.Automatic };
    assert.deepEqual([...(await offered(server, automatic)).keys()], []);
    const invoked = await offered(server, { triggerKind: CodeActionTriggerKind.Invoked });
    assert.deepEqual([...invoked.keys()], ['Passage…']);
    assert.equal(invoked.get('Passage…')?.command?.command, 'pressmark.passage');
    const furniture = await harness(`${SET_UP}${article('a.txt', 'Adver$0tisement')}`);
    assert.deepEqual([...(await offered(furniture, automatic)).keys()], ['Passage…']);
  });

  it('are a list without what does not apply for other clients', async () => {
    const titles = async (line: string) => [
      ...(await offered(await harness(`${SET_UP}${article('a.txt', line)}`, { editor: OTHER }))).keys(),
    ];
    assert.deepEqual(await titles('Adver$0tisement'), [
      'Keep in Cleaned Copies: in This Article',
      'Keep in Cleaned Copies: Everywhere',
      'Keep in Cleaned Copies: in All of DW',
      'Treat as a Caption',
      'Treat as a Heading',
    ]);
    assert.deepEqual(await titles('Read our ma$0gazine from the shore.'), [
      'Cut from Cleaned Copies: in This Article',
      'Cut from Cleaned Copies: Everywhere',
      'Cut from Cleaned Copies: in All of DW',
      'Treat as a Caption',
      'Treat as a Heading',
    ]);
  });

  it('say that a broken file comes first', async () => {
    const server = await harness(`${SET_UP}== pressmark/furniture.yaml\nfurniture: [\n${article('a.txt', 'Adver$0tisement')}`, {
      editor: OTHER,
      capabilities: VS_CODE,
    });
    const keep = (await offered(server)).get('Keep in Cleaned Copies: Everywhere');
    assert.match(keep?.disabled?.reason ?? '', /furniture.yaml was not changed because of a mistake in line \d/);
  });

  it('are checked in their file, and completed', async () => {
    const server = await harness(
      `${SET_UP}== pressmark/furniture.yaml\nfurniture:\n  - text: Advertisement\n    decision: $0\n  - {text: Nowhere, decision: keep}\n${article('a.txt', 'Advertisement')}`,
    );
    const codes = (await server.diagnostics('pressmark/furniture.yaml')).map(({ code }) => code);
    assert.deepEqual(codes.sort(), ['missing-decision', 'unused-decision']);
    const items = await server.ask<CompletionItem[]>('textDocument/completion');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['remove', 'keep', 'caption', 'heading'],
    );
  });
});
