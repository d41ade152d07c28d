import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, Hover, WorkspaceEdit } from 'vscode-languageserver';
import type { MeaningChoices, MergeResult, NameAt } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { applied, endServers, type Harness, type HarnessOptions, harness, until, uriOf } from '../support/lspHarness';

const REGISTER = `# Rivers and states
entities:
  - id: brazza # the smaller one
    type: place
    name: Congo-Brazzaville
    aliases: [Congo]
    description: West of the *river*
  - id: drc
    type: place
    name: Congo-Kinshasa
    aliases: [Congo]
  - id: goma
    type: place
    name: Goma
`;

const CORPUS = `
== pressmark/entities.yaml
${REGISTER}== pressmark/articles.yaml
# by hand
articles:
  a.txt:
    outlet: The Daily Oar
  b.txt:
    outlet: the daily oar
  c.txt:
    outlet: Another Paper
== a.txt
A title

They crossed the border of Con$0go on Monday and slept in Goma.
== b.txt
Another title

In Congo-Kinshasa, they went to Goma by train.
== c.txt
A third title

In Congo-Kinshasa it rained, and in Congo it did not.
`;

const ARTICLE = uriOf('a.txt');
const ENTITIES = uriOf('pressmark/entities.yaml');
const ENTRIES = uriOf('pressmark/articles.yaml');

describe('names that several entities have', () => {
  afterEach(endServers);

  const cardOf = async (server: Harness): Promise<string> =>
    ((await server.ask<Hover>('textDocument/hover')).contents as { value: string }).value;
  const choicesOf = (server: Harness): Promise<MeaningChoices> =>
    server.request<MeaningChoices>(methods.meaningChoices, { uri: ARTICLE, position: server.cursor.position });
  const nameAt = (server: Harness): Promise<NameAt> =>
    server.request<NameAt>(methods.nameAt, { uri: ARTICLE, position: server.cursor.position });
  const actionsOf = (server: Harness): Promise<CodeAction[]> => {
    const { textDocument, position } = server.cursor;
    return server.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  };

  /** Applies the choice of an entity in a scope, as the client does, and waits until the name is read so. */
  async function chosen(
    server: Harness,
    scope: string,
    entity: string | undefined,
  ): Promise<{ uri: string; before: string; after: string }> {
    const choice = (await choicesOf(server)).choices.find(each => each.scope === scope && each.entity === entity);
    assert(choice !== undefined, `no choice of ${entity} in ${scope}`);
    const [[uri, after] = ['', '']] = Object.entries(applied(server.files, choice.edit));
    const before = server.files.text(uri) ?? '';
    await server.change(uri.replace(uriOf(''), ''), after);
    await until(async () => (await nameAt(server)).entity?.id === entity);
    return { uri, before, after };
  }

  it('have a card with what each could be, and what speaks for it', async () => {
    const server = await harness(CORPUS);
    assert.equal(
      await cardOf(server),
      '"Congo" could be:\n\n' +
        '1. **Congo-Brazzaville** · place: West of the \\*river\\*  \n   no mention is certain\n' +
        '2. **Congo-Kinshasa** · place  \n   3 mentions in 2 articles · 1 of The Daily Oar · often named with Goma, as here',
    );
    assert.deepEqual((await nameAt(server)).meanings, ['brazza', 'drc']);
  });

  it('can be chosen for the article, the outlet, or where a companion is named', async () => {
    const { text, choices } = await choicesOf(await harness(CORPUS));
    assert.equal(text, 'Congo');
    assert.deepEqual(
      choices.map(({ where, name }) => `${where}: ${name}`),
      [
        'In this article: Congo-Brazzaville',
        'In this article: Congo-Kinshasa',
        'In all articles of The Daily Oar: Congo-Brazzaville',
        'In all articles of The Daily Oar: Congo-Kinshasa',
        'In all articles that name Goma: Congo-Brazzaville',
        'In all articles that name Goma: Congo-Kinshasa',
      ],
    );
    assert.match(choices[1]!.detail, /^3 mentions in 2 articles · 1 of The Daily Oar/);
  });

  it('mean what was chosen, say why, and are ambiguous again when that is undone', async () => {
    const server = await harness(CORPUS);
    const { uri, before, after } = await chosen(server, 'article', 'drc');
    assert.deepEqual(
      [uri, after],
      [ENTRIES, before.replace('outlet: The Daily Oar\n', 'outlet: The Daily Oar\n    meanings:\n      - drc\n')],
    );
    assert.match(
      await cardOf(server),
      /^\*\*Congo-Kinshasa\*\*[\s\S]*\n\nYou chose this for this article\. "Congo" could also be Congo-Brazzaville\.\n/,
    );
    await server.change('pressmark/articles.yaml', before);
    await until(async () => (await nameAt(server)).entity === undefined);
    assert.match(await cardOf(server), /could be/);
  });

  it('follow a rule in the register, which can be taken back', async () => {
    for (const [scope, rule, why] of [
      ['outlet', 'meantIn: [The Daily Oar]', 'You chose this for all articles of The Daily Oar.'],
      ['companion', 'meantWith: [goma]', 'You chose this for all articles that name Goma.'],
    ] as const) {
      const server = await harness(CORPUS);
      const { uri, before, after } = await chosen(server, scope, 'drc');
      assert.deepEqual(
        [uri, after],
        [ENTITIES, before.replace('Kinshasa\n    aliases: [Congo]\n', `Kinshasa\n    aliases: [Congo]\n    ${rule}\n`)],
      );
      assert.ok((await cardOf(server)).includes(why));
      const back = await chosen(server, 'ask', undefined);
      assert.equal(back.after, before);
    }
  });

  it('are chosen behind one entry of the light bulb, and forgotten by another', async () => {
    const server = await harness(CORPUS);
    const before = await actionsOf(server);
    assert.deepEqual(
      before.map(({ title }) => title).filter(title => title.includes('Congo')),
      ['This is Congo-Brazzaville', 'This is Congo-Kinshasa', 'Choose What "Congo" Means…'],
    );
    await chosen(server, 'article', 'brazza');
    assert.deepEqual(
      (await actionsOf(server)).map(({ title }) => title).filter(title => title.includes('"Congo"')),
      ['Forget What "Congo" Means', 'Choose What "Congo" Means…'],
    );
  });

  it('are chosen in editors without Pressmark’s client by a command', async () => {
    const server = await harness(CORPUS, { editor: 'neovim-0.12' } satisfies HarnessOptions);
    const asked: string[] = [];
    server.client.onRequest('window/showMessageRequest', ({ message, actions }) => {
      asked.push(message);
      return actions.find(({ title }: { title: string }) => title === 'In all articles that name Goma: Congo-Kinshasa');
    });
    const run = (argument: object) =>
      server.request('workspace/executeCommand', { command: 'pressmark.chooseMeaning', arguments: [argument] });
    const place = { uri: ARTICLE, position: server.cursor.position };
    await run(place);
    assert.deepEqual(asked, ['What does "Congo" mean?']);
    assert.match(server.files.text(ENTITIES) ?? '', /meantWith: \[goma\]/);
    await run({ ...place, entity: 'brazza' });
    await until(async () => (await nameAt(server)).entity?.id === 'brazza');
    assert.match(server.files.text(ENTRIES) ?? '', /meanings:\n {6}- brazza\n/);
    await assert.rejects(run({ uri: ARTICLE, position: { line: 0, character: 0 } }), /There is no name here that several entities have/);
  });

  it('follow an entity that is merged into another, in one edit of both files', async () => {
    const server = await harness(CORPUS);
    await chosen(server, 'article', 'drc');
    const { edit } = await server.request<MergeResult>(methods.mergeEntities, {
      folder: uriOf('').slice(0, -1),
      into: 'brazza',
      from: 'drc',
    });
    const texts = applied(server.files, edit!);
    assert.deepEqual(Object.keys(texts).sort(), [ENTRIES, ENTITIES].sort());
    assert.match(texts[ENTRIES]!, /\n {4}meanings:\n {6}- brazza\n/);
    assert.match(texts[ENTITIES]!, /aliases: \[Congo, Congo-Kinshasa\]/);
    assert.doesNotMatch(texts[ENTITIES]!, /drc/);
  });

  it('follow an entity whose id is renamed where it is written', async () => {
    const corpus = CORPUS.replace('Con$0go', 'Congo').replace('id: drc', 'id: d$0rc').replace('outlet: The Daily Oar', 'meanings: [drc]');
    const server = await harness(corpus.replace('name: Goma', 'name: Goma\n    meantWith: [drc]'));
    const prepared = await server.ask<{ placeholder: string }>('textDocument/prepareRename');
    assert.equal(prepared.placeholder, 'drc');
    const texts = applied(server.files, await server.ask<WorkspaceEdit>('textDocument/rename', { newName: 'kinshasa' }));
    assert.match(texts[ENTRIES]!, /meanings: \[kinshasa\]/);
    assert.match(texts[ENTITIES]!, /- id: kinshasa\n[\s\S]*meantWith: \[kinshasa\]/);
    await assert.rejects(server.ask('textDocument/rename', { newName: 'goma' }), /"goma" is already the id of Goma\./);
    await assert.rejects(server.ask('textDocument/rename', { newName: 'two words' }), /"two words" cannot be an id\./);
  });

  it('have rules that are completed: outlets, most articles first, and ids, often named together first', async () => {
    const itemsAt = async (rule: string): Promise<unknown> => {
      const server = await harness(CORPUS.replace('Con$0go', 'Congo').replace('Kinshasa\n', `Kinshasa\n    ${rule}\n`));
      const items = await server.ask<CompletionItem[]>('textDocument/completion');
      return items.map(({ label, detail, textEdit }) => [label, detail, textEdit?.newText]);
    };
    const [oar, other] = [
      ['The Daily Oar', '2 articles', 'The Daily Oar'],
      ['Another Paper', '1 article', 'Another Paper'],
    ];
    assert.deepEqual(await itemsAt('meantIn: [$0]'), [oar, other]);
    assert.deepEqual(await itemsAt('meantIn:\n      - Another Paper\n      - Th$0'), [oar]);
    assert.deepEqual(await itemsAt('meantWith: [b$0'), [
      ['goma', 'Goma · place', 'goma'],
      ['brazza', 'Congo-Brazzaville · place', 'brazza'],
    ]);
  });
});
