import assert from 'node:assert/strict';
import { type CodeAction, CodeActionTriggerKind, type CompletionItem } from 'vscode-languageserver';
import { applied, endServers, type Harness, harness, uriOf } from '../support/lspHarness';

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

/** Takes an action and writes what it makes. */
async function take(server: Harness, title: string): Promise<void> {
  const actions = await offered(server);
  const action = actions.get(title);
  assert.ok(action?.edit, `'${title}' is not among ${[...actions.keys()].join(' | ')}`);
  for (const [uri, text] of Object.entries(applied(server.files, action.edit))) await server.change(uri.slice(uriOf('').length), text);
}

const furnitureIn = async (server: Harness, path: string): Promise<string[]> =>
  (await server.diagnostics(path)).filter(({ code }) => code === 'furniture').map(({ message }) => String(message));

describe('decisions on passages', () => {
  afterEach(endServers);

  it('keep furniture here, always, or in its outlet', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Adver$0tisement')}${article('b.txt', 'Advertisement')}`);
    assert.deepEqual([(await furnitureIn(server, 'a.txt')).length, (await furnitureIn(server, 'b.txt')).length], [1, 1]);
    await take(server, 'Keep this passage here (articles.yaml)');
    assert.equal(server.files.text(uriOf('pressmark/articles.yaml')), 'articles:\n  a.txt:\n    keep:\n      - Advertisement\n');
    assert.deepEqual([(await furnitureIn(server, 'a.txt')).length, (await furnitureIn(server, 'b.txt')).length], [0, 1]);
    await take(server, 'Keep this passage in DW (furniture.yaml)');
    assert.match(server.files.text(uriOf('pressmark/furniture.yaml'))!, /- text: Advertisement\n {4}decision: keep\n {4}outlet: DW\n/);
    assert.deepEqual(await furnitureIn(server, 'b.txt'), []);
  });

  it('remove a passage always, and take that back', async () => {
    const server = await harness(
      `${SET_UP}${article('a.txt', 'Read our ma$0gazine from the shore')}${article('b.txt', 'Read our magazine from  the shore')}`,
    );
    assert.deepEqual(await furnitureIn(server, 'b.txt'), []);
    await take(server, 'Remove this passage always (furniture.yaml)');
    for (const path of ['a.txt', 'b.txt'])
      assert.deepEqual(await furnitureIn(server, path), [
        'Page furniture: removed by you (furniture.yaml). The cleaned copy leaves it out.',
      ]);
    await take(server, "Take back 'remove' (furniture.yaml)");
    assert.deepEqual(await furnitureIn(server, 'b.txt'), []);
  });

  it('make a passage a heading or a caption', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Read our ma$0gazine from the shore.')}`);
    const symbols = async () =>
      JSON.stringify(await server.request('textDocument/documentSymbol', { textDocument: server.cursor.textDocument }));
    assert.match(await symbols(), /from the shore\.","detail":"body"/);
    await take(server, 'Treat this passage as a heading always (furniture.yaml)');
    assert.match(await symbols(), /from the shore\.","detail":"heading"/);
    await take(server, 'Treat this passage as a caption always (furniture.yaml)');
    assert.match(server.files.text(uriOf('pressmark/furniture.yaml'))!, /decision: caption\n$/);
  });

  it('decide on all passages of a selection with one edit', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Read our magazine$0\nFrom the shore')}`);
    const remove = (await offered(server, {}, [5, 7])).get('Remove these 2 passages here (articles.yaml)');
    const texts = applied(server.files, remove!.edit!);
    assert.equal(
      texts[uriOf('pressmark/articles.yaml')],
      'articles:\n  a.txt:\n    remove:\n      - Read our magazine\n      - From the shore\n',
    );
  });

  it('are offered beside plain text only where they are asked for', async () => {
    const server = await harness(`${SET_UP}${article('a.txt', 'Read our ma$0gazine from the shore.')}`);
    const automatic = { triggerKind: CodeActionTriggerKind.Automatic };
    assert.deepEqual([...(await offered(server, automatic)).keys()], []);
    assert.ok((await offered(server, { triggerKind: CodeActionTriggerKind.Invoked })).size >= 6);
    const furniture = await harness(`${SET_UP}${article('a.txt', 'Adver$0tisement')}`);
    assert.deepEqual(
      [...(await offered(furniture, automatic)).keys()],
      ['Keep this passage here (articles.yaml)', 'Keep this passage always (furniture.yaml)'],
    );
  });

  it('say that a broken file comes first', async () => {
    const server = await harness(`${SET_UP}== pressmark/furniture.yaml\nfurniture: [\n${article('a.txt', 'Adver$0tisement')}`);
    const keep = (await offered(server)).get('Keep this passage always (furniture.yaml)');
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
