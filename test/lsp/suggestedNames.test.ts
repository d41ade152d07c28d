import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { EntityArticleItem, NameScores, Page, SuggestedNameItem, SuggestedNames } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { applied, endServers, FOLDER, type Harness, harness, until, uriOf } from '../support/lspHarness';

const CORPUS = `
== pressmark/entities.yaml
# Who is who
entities:
  - id: kabul
    type: place
    name: Kabul
== a.txt
A first title

President Marwan Okafor said on Monday that the harbour of Kabul would open. Okafor, who was in Geneva, spoke to reporters.
The Harbour Workers Union said it had not heard from Okafor.
== b.txt
A second title

In Geneva, Okafor said that he would wait. The mayor of Geneva did not answer.
== c.txt
A third title

The union of Qadesh and the union of Qadish said nothing. In Geneva, President Lena Marsh said she would visit Qadesh.
`;

describe('names that are suggested', () => {
  afterEach(endServers);

  const textOf = (server: Harness, path: string): string => server.files.text(uriOf(path)) ?? '';
  const suggested = (server: Harness, more: object = {}): Promise<SuggestedNames> =>
    server.request<SuggestedNames>(methods.suggestedNames, { folder: FOLDER, offset: 0, limit: 100, ...more });
  const named = async (server: Harness, name: string): Promise<SuggestedNameItem | undefined> =>
    (await suggested(server)).items.find(item => item.name === name);
  const namesOf = async (server: Harness): Promise<string[]> => (await suggested(server)).items.map(({ name }) => name);

  it('complete the aliases of an entity that they are spelt almost like, or end as', async () => {
    const aliasesAt = async (entry: string): Promise<unknown> => {
      const server = await harness(CORPUS.replace('entities:\n', `entities:\n${entry}`));
      const items = await server.ask<CompletionItem[]>('textDocument/completion');
      return items.map(({ label, detail, textEdit }) => [label, detail, textEdit?.newText]);
    };
    const qadesh = '  - id: qadesh\n    type: place\n    name: Qadesh\n';
    const qadish = [['Qadish', '1 mention', 'Qadish']];
    assert.deepEqual(await aliasesAt(`${qadesh}    aliases: [Kadesh, $0]\n`), qadish);
    assert.deepEqual(await aliasesAt(`${qadesh}    aliases: [Qa$0\n`), qadish);
    assert.deepEqual(await aliasesAt(`${qadesh}    aliases:\n      - Kadesh\n      - Qa$0\n`), qadish);
    assert.deepEqual(await aliasesAt(`${qadesh}    aliases: [Qadish, $0]\n`), []);
    assert.deepEqual(await aliasesAt('  - id: ann\n    type: person\n    name: Ann Okafor\n    aliases: [$0]\n'), [
      ['Marwan Okafor', '4 mentions', 'Marwan Okafor'],
      ['Okafor', 'Marwan Okafor · 4 mentions', 'Okafor'],
    ]);
    assert.deepEqual(
      ((await aliasesAt('  - id: ann\n    type: person\n    name: Ann Okafor\n    al$0\n')) as string[][]).map(([label]) => label),
      ['id', 'type', 'name', 'aliases', 'description', 'wikidata', 'geonames', 'link', 'coordinates', 'meantIn', 'meantWith', 'note'],
    );
  });

  it('are those that settle the most mentions first, with counts, and none that the register has', async () => {
    const server = await harness(CORPUS);
    const { items, total, rest } = await suggested(server);
    assert.deepEqual([total, rest], [items.length, 0]);
    assert.deepEqual(
      items.slice(0, 2).map(({ name, type, mentions, articles, aliases }) => [name, type, mentions, articles, aliases]),
      [
        ['Geneva', 'place', 4, 3, []],
        ['Marwan Okafor', 'person', 4, 2, ['Okafor']],
      ],
    );
    assert.equal(
      items.some(({ name }) => name === 'Kabul' || name === 'Okafor'),
      false,
    );
  });

  it('are not those of the register with a title, or another word, beside them', async () => {
    const titled = `${CORPUS}== d.txt\nA fourth title\n\nMeanwhile Hydrologist Lena Marsh of Qadesh wrote to Lena Marsh Tower Company about it.\n`;
    const server = await harness(titled.replace('type: place\n    name: Kabul', 'type: person\n    name: Lena Marsh'));
    assert.deepEqual(
      (await namesOf(server)).filter(name => name.includes('Marsh')),
      ['Lena Marsh Tower Company'],
    );
  });

  it('are typed by what was decided about names like them', async () => {
    const text = '\nA title\n\nThey went past Tarven Zarkand every day.\n';
    const names = ['Harrow', 'Lomas', 'Petrin', 'Odell', 'Wessen'].map(name => `${name} Zarkand`);
    const server = await harness(`== pressmark/entities.yaml\nentities: []\n== a.txt${text}`);
    const before = await named(server, 'Tarven Zarkand');
    assert.deepEqual([before?.type, before?.isLearned], ['person', undefined]);
    const entries = names.map((name, at) => `  - id: z${at}\n    type: place\n    name: ${name}\n`);
    await server.change('pressmark/entities.yaml', `entities:\n${entries.join('')}`);
    // It is suggested as before until that was learned.
    await until(async () => (await named(server, 'Tarven Zarkand'))?.isLearned === true, 'what was decided to be learned');
    const after = await named(server, 'Tarven Zarkand');
    assert.deepEqual([after?.type, after?.agreement], ['place', 0]);
  });

  it('are found by words, and shown page by page', async () => {
    const server = await harness(CORPUS);
    assert.deepEqual(
      (await suggested(server, { filter: 'oka marw' })).items.map(({ name }) => name),
      ['Marwan Okafor'],
    );
    const all = await namesOf(server);
    const { items, total } = await suggested(server, { offset: 1, limit: 1 });
    assert.deepEqual([items.map(({ name }) => name), total], [[all[1]], all.length]);
  });

  it('have their articles in order of time, each with the mentions in their lines', async () => {
    const server = await harness(CORPUS);
    const item = await named(server, 'Marwan Okafor');
    const { items } = await server.request<Page<EntityArticleItem>>(methods.suggestedNameArticles, {
      folder: FOLDER,
      name: item?.key,
      offset: 0,
      limit: 10,
    });
    assert.deepEqual(
      items.map(({ title, mentions }) => [title, mentions.map(({ text }) => text)]),
      [
        ['A first title', ['Marwan Okafor', 'Okafor', 'Okafor']],
        ['A second title', ['Okafor']],
      ],
    );
  });

  it('say which of them are spelt almost alike, and which entity one may be', async () => {
    const server = await harness(CORPUS.replace('name: Kabul', 'name: Lena Marsh'));
    const qadesh = await named(server, 'Qadesh');
    assert.deepEqual(qadesh?.similar, ['Qadish']);
    const other = await harness(CORPUS.replace('name: Kabul', 'name: Qadesh'));
    assert.deepEqual((await named(other, 'Qadish'))?.perhaps, { entity: 'kabul', name: 'Qadesh' });
  });

  it('become entries of the register when they are accepted, many by one edit, which keeps the rest as it is', async () => {
    const server = await harness(CORPUS);
    const [geneva, okafor] = (await suggested(server)).items;
    assert(geneva !== undefined && okafor !== undefined);
    const text = await accepted(server, { names: [geneva, { ...okafor, type: 'other' }] });
    assert.equal(
      text,
      `# Who is who
entities:
  - id: kabul
    type: place
    name: Kabul
  - id: geneva
    type: place
    name: Geneva
  - id: marwan-okafor
    type: other
    name: Marwan Okafor
    aliases: [Okafor]
`,
    );
    await server.change('pressmark/entities.yaml', text);
    const left = await namesOf(server);
    assert.equal(left.includes('Geneva') || left.includes('Marwan Okafor'), false);
    assert(left.includes('Harbour Workers Union'));
  });

  it('have a score, by which all that are sure are accepted at once', async () => {
    const server = await harness(CORPUS);
    const { steps, rest } = await server.request<NameScores>(methods.nameScores, { folder: FOLDER });
    assert.equal(rest, 0);
    const { items } = await suggested(server);
    for (const { score, names, first } of steps) {
      const sure = items.filter(item => item.score >= score && item.type !== 'other' && item.perhaps === undefined);
      assert.equal(names, sure.length, String(score));
      assert.ok(first.every(name => sure.some(item => item.name === name)));
    }
    assert.deepEqual(steps.at(-1)?.score, 50);
    const [best] = steps;
    const edit = await server.request<WorkspaceEdit>(methods.acceptNames, { folder: FOLDER, names: [], above: best!.score });
    const after = applied(server.files, edit)[uriOf('pressmark/entities.yaml')] ?? '';
    const before = textOf(server, 'pressmark/entities.yaml');
    assert.equal(after.split('- id: ').length - before.split('- id: ').length, best!.names);
    assert.ok(best!.first.every(name => after.includes(`name: ${name}\n`)));
  });

  it('are marked where an article has them, as long as nothing was decided', async () => {
    const server = await harness(CORPUS);
    const uri = uriOf('a.txt');
    const marked = async (): Promise<string[]> => {
      const ranges = await server.request<Range[]>(methods.nameMarks, { uri });
      const lines = (server.files.text(uri) ?? '').split('\n');
      return ranges.map(({ start, end }) => lines[start.line]!.slice(start.character, end.character));
    };
    const before = await marked();
    assert.ok(before.includes('Marwan Okafor'), before.join());
    assert.ok(!before.includes('Kabul'), before.join());
    await server.request(methods.dismissNames, { folder: FOLDER, dismissed: ['Marwan Okafor'] });
    assert.ok(!(await marked()).includes('Marwan Okafor'));
    assert.deepEqual(await server.request<Range[]>(methods.nameMarks, { uri: uriOf('pressmark/entities.yaml') }), []);
  });

  it('become aliases of an entity', async () => {
    const server = await harness(CORPUS);
    const okafor = await named(server, 'Marwan Okafor');
    assert.match(await accepted(server, { names: [okafor], into: 'kabul' }), /name: Kabul\n {4}aliases: \[Marwan Okafor, Okafor\]/);
  });

  it('are not suggested once they are dismissed, until that is undone', async () => {
    const server = await harness(CORPUS);
    assert.equal(await server.request(methods.dismissNames, { folder: FOLDER, dismissed: ['Geneva'] }), 1);
    assert.equal(await server.request(methods.dismissNames, { folder: FOLDER, dismissed: ['Geneva'] }), 0);
    assert.equal(textOf(server, 'pressmark/dismissed.jsonl'), '{"kind":"name","name":"Geneva"}\n');
    assert.equal((await namesOf(server)).includes('Geneva'), false);
    await server.request(methods.undoAnnotations, { folder: FOLDER });
    assert.equal((await namesOf(server)).includes('Geneva'), true);
  });

  it('follow the articles as they change', async () => {
    const server = await harness(CORPUS);
    assert.equal((await named(server, 'Geneva'))?.articles, 3);
    await server.change('b.txt', 'A second title\n\nIn Tripoli, Marwan Okafor said that he would wait.\n');
    assert.equal((await named(server, 'Geneva'))?.articles, 2);
    assert.equal((await named(server, 'Tripoli'))?.articles, 1);
  });

  async function accepted(server: Harness, params: object): Promise<string> {
    const edit = await server.request<WorkspaceEdit>(methods.acceptNames, { folder: FOLDER, ...params });
    const before = textOf(server, 'pressmark/entities.yaml');
    const change = edit.documentChanges?.find(each => 'edits' in each);
    const edits = change !== undefined && 'edits' in change ? change.edits : (edit.changes?.[uriOf('pressmark/entities.yaml')] ?? []);
    return TextDocument.applyEdits(TextDocument.create('', '', 0, before), edits as never);
  }
});
