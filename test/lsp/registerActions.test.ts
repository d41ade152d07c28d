import assert from 'node:assert/strict';
import { type CodeAction, type Diagnostic, DiagnosticTag, type WorkspaceEdit } from 'vscode-languageserver';
import type { AnnotationItem, EntityChange, EntityItem, MergeResult, Page } from '../../server/protocol';
import { applied, endServers, harness, uriOf } from '../support/lspHarness';

const REGISTER = `
== pressmark/entities.yaml
entities:
  - id: lovelace
    type: person
    name: Ada Lovelace
    aliases: [Countess, the $0Enchantress]
  - id: king
    type: person
    name: Augusta King
    aliases: [Countess]
    description: Mathematician
  # once more
  - id: ada
    type: person
    name: A. A. Lovelace
== a.txt
Ada Lovelace met the Enchantress.
`;

const AFTER_SPLIT = `entities:
  - id: lovelace
    type: person
    name: Ada Lovelace
    aliases: [Countess]
  - id: king
    type: person
    name: Augusta King
    aliases: [Countess]
    description: Mathematician
  # once more
  - id: ada
    type: person
    name: A. A. Lovelace
  - id: the-enchantress
    type: person
    name: the Enchantress
`;

const AFTER_MERGE = `entities:
  - id: king
    type: person
    name: Augusta King
    aliases: [Countess, Ada Lovelace, the Enchantress]
    description: Mathematician
  # once more
  - id: ada
    type: person
    name: A. A. Lovelace
`;

const AFTER_SORT = `entities:
  # once more
  - id: ada
    type: person
    name: A. A. Lovelace
  - id: lovelace
    type: person
    name: Ada Lovelace
    aliases: [Countess, the Enchantress]
  - id: king
    type: person
    name: Augusta King
    aliases: [Countess]
    description: Mathematician
`;

describe('actions in the register', () => {
  afterEach(endServers);

  async function actionsAt(fixture: string, diagnostics: readonly Partial<Diagnostic>[] = []) {
    const server = await harness(fixture);
    const { textDocument, position } = server.cursor;
    const range = { start: position, end: position };
    const context = { diagnostics: diagnostics.map(diagnostic => ({ range, ...diagnostic })) };
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
    const titled = (title: string) => {
      const found = actions.find(action => action.title === title);
      assert.ok(found, `'${title}' is not among ${actions.map(action => action.title).join(', ')}`);
      return found;
    };
    const resultOf = (title: string) => applied(server.files, titled(title).edit as WorkspaceEdit)[uriOf('pressmark/entities.yaml')];
    return { server, actions, titled, resultOf };
  }

  it('split an alias off', async () => {
    const { resultOf } = await actionsAt(REGISTER);
    assert.equal(resultOf('Make "the Enchantress" an entity of its own'), AFTER_SPLIT);
  });

  it('merge an entry into one that shares a name, those that share only the last word below it', async () => {
    const { actions, resultOf } = await actionsAt(REGISTER);
    const mergers = actions.map(({ title }) => title).filter(title => title.startsWith('Merge'));
    assert.deepEqual(mergers, [
      'Merge "Ada Lovelace" into Augusta King',
      'Merge "Ada Lovelace" into A. A. Lovelace',
      'Merge "Ada Lovelace" into…',
    ]);
    assert.equal(resultOf('Merge "Ada Lovelace" into Augusta King'), AFTER_MERGE);
  });

  it('sort the entries, comments with them, from anywhere in the file', async () => {
    const { resultOf } = await actionsAt(REGISTER.replace('$0', '').replace('entities:\n', 'enti$0ties:\n'));
    assert.equal(resultOf('Sort the entries by name'), AFTER_SORT);
  });

  it('format the entries that are in braces, each field on a line of its own, with their comments', async () => {
    const before = [
      '== pressmark/entities.yaml',
      '# people',
      'enti$0ties:',
      '  - {id: ada, type: person, name: Ada Lovelace, aliases: [Ada, "A. L."]} # first',
      '  - id: bo # by hand',
      '    name: Bo Lind',
      '    type: person',
      '',
    ];
    const { resultOf } = await actionsAt(before.join('\n'));
    const after = [
      '# people',
      'entities:',
      '  - id: ada',
      '    type: person',
      '    name: Ada Lovelace',
      '    aliases: [Ada, "A. L."] # first',
      '  - id: bo # by hand',
      '    name: Bo Lind',
      '    type: person',
      '',
    ];
    assert.equal(resultOf('Format the entries: each field on a line of its own'), after.join('\n'));
  });

  it('take out an entry no article mentions', async () => {
    const { resultOf } = await actionsAt(REGISTER.replace('$0', '').replace('A. A. Lo', 'A. A. Lo$0'), [{ code: 'unused-entity' }]);
    assert.doesNotMatch(resultOf('Remove "A. A. Lovelace" from the register') ?? '', /A\. A\./);
  });

  it('take out an alias that no article writes, which is faded', async () => {
    const server = await harness(REGISTER.replace('$0', ''));
    const problems = await server.diagnostics('pressmark/entities.yaml');
    assert.deepEqual(
      problems.filter(({ code }) => code === 'unused-alias').map(({ message, tags }) => [message, tags]),
      [['No mention of Ada Lovelace is written "Countess".', [DiagnosticTag.Unnecessary]]],
    );
    const { resultOf } = await actionsAt(
      REGISTER.replace('$0', '').replace('[Countess, ', '[Coun$0tess, '),
      problems.filter(({ code }) => code === 'unused-alias'),
    );
    assert.match(resultOf('Remove the alias "Countess"') ?? '', /aliases: \[the Enchantress\]\n/);
  });

  it('solve a problem of an entry whose id is taken', async () => {
    const taken = REGISTER.replace('$0', '').replace('id: ada', 'id: kin$0g');
    const problems = await (await harness(taken)).diagnostics('pressmark/entities.yaml');
    const problem = problems.find(({ code }) => code === 'duplicate-id');
    const { resultOf, titled } = await actionsAt(taken, problem === undefined ? [] : [problem]);
    const title = 'Change the id to "a-a-lovelace"';
    assert.deepEqual(titled(title).diagnostics, [problem]);
    assert.match(resultOf(title) ?? '', /# once more\n {2}- id: a-a-lovelace\n/);
  });

  it('merge any two entries on request, and say why where that cannot be', async () => {
    const { server } = await actionsAt(REGISTER);
    const folder = uriOf('').replace(/\/$/, '');
    const { edit } = await server.request<MergeResult>('pressmark/mergeEntities', { folder, into: 'king', from: 'lovelace' });
    assert.equal(applied(server.files, edit as WorkspaceEdit)[uriOf('pressmark/entities.yaml')], AFTER_MERGE);
    await assert.rejects(
      server.request('pressmark/mergeEntities', { folder, into: 'king', from: 'nobody' }),
      /no entity with the id "nobody"/,
    );
    await assert.rejects(server.request('pressmark/mergeEntities', { folder, into: 'king', from: 'king' }), /into itself/);
  });

  it('ask which value to keep where both entries have one', async () => {
    const fixture = REGISTER.replace('Enchantress]', 'Enchantress]\n    description: Wrote the first program');
    const { server, actions } = await actionsAt(fixture);
    const folder = uriOf('').replace(/\/$/, '');
    const asked = { folder, into: 'king', from: 'lovelace' };
    assert.deepEqual(await server.request<MergeResult>('pressmark/mergeEntities', asked), {
      edit: null,
      conflicts: [{ field: 'description', into: 'Mathematician', from: 'Wrote the first program' }],
    });
    const { edit } = await server.request<MergeResult>('pressmark/mergeEntities', { ...asked, keep: { description: 'from' } });
    const merged = applied(server.files, edit as WorkspaceEdit)[uriOf('pressmark/entities.yaml')];
    assert.equal(merged, AFTER_MERGE.replace('Mathematician', 'Wrote the first program'));
    const action = actions.find(({ title }) => title === 'Merge "Ada Lovelace" into Augusta King…');
    assert.deepEqual(action?.command?.arguments, [{ folder, entity: 'lovelace', into: 'king' }]);
  });

  it('offer for a merger the most similar of the same type first, and never the entity itself', async () => {
    const places = '  - id: ada-county\n    type: place\n    name: Ada Lovelace County\n== a.txt';
    const { server } = await actionsAt(REGISTER.replace('== a.txt', places));
    const folder = uriOf('').replace(/\/$/, '');
    const candidates = async (entity: string, filter = '') =>
      (await server.request<EntityItem[]>('pressmark/mergeCandidates', { folder, entity, filter, limit: 10 })).map(item => item.entity);
    assert.deepEqual(await candidates('ada'), ['lovelace', 'king', 'ada-county']);
    assert.deepEqual(await candidates('lovelace'), ['king', 'ada', 'ada-county']);
    assert.deepEqual(await candidates('lovelace', 'augusta'), ['king']);
  });

  it('make one change of one entity, each a line or two', async () => {
    const { server } = await actionsAt(REGISTER);
    const folder = uriOf('').replace(/\/$/, '');
    const before = server.files.text(uriOf('pressmark/entities.yaml')) ?? '';
    const changed = async (change: EntityChange) => {
      const edit = await server.request<WorkspaceEdit>('pressmark/editEntity', { folder, entity: 'king', change });
      return applied(server.files, edit)[uriOf('pressmark/entities.yaml')];
    };
    const king = '    name: Augusta King\n    aliases: [Countess]\n';
    const renamed = '    name: Augusta Ada King\n    aliases: [Countess, Augusta King]\n';
    assert.equal(await changed({ kind: 'rename', name: 'Augusta Ada King' }), before.replace(king, renamed));
    assert.equal(await changed({ kind: 'addAlias', alias: 'Lady King' }), before.replace(king, king.replace(']', ', Lady King]')));
    assert.equal(await changed({ kind: 'removeAlias', alias: 'Countess' }), before.replace(king, '    name: Augusta King\n'));
    assert.equal(await changed({ kind: 'setType', type: 'other' }), before.replace(`person\n${king}`, `other\n${king}`));
    assert.match(
      (await changed({ kind: 'splitAlias', alias: 'Countess' })) ?? '',
      /name: A\. A\. Lovelace\n {2}- id: countess\n {4}type: person\n/,
    );
    assert.doesNotMatch((await changed({ kind: 'remove' })) ?? '', /king/);
    await assert.rejects(changed({ kind: 'addAlias', alias: 'Countess' }), /"Countess" is already a name of Augusta King/);
    await assert.rejects(changed({ kind: 'setType', type: 'alien' }), /"alien" is not a type of entity/);
  });

  it('take annotations along with a merger, and back when it is undone', async () => {
    const server = await harness(REGISTER);
    const [folder, register] = [uriOf('').replace(/\/$/, ''), uriOf('pressmark/entities.yaml')];
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } };
    const { id } = await server.request<AnnotationItem>('pressmark/annotate', { uri: uriOf('a.txt'), range, entity: 'lovelace' });
    const entityNow = async () => {
      await server.request('pressmark/refresh', { folder });
      const { items } = await server.request<Page<AnnotationItem>>('pressmark/annotations', { folder, offset: 0, limit: 10 });
      return items.find(item => item.id === id)?.entity;
    };
    const before = server.files.text(register) ?? '';
    const { edit } = await server.request<MergeResult>('pressmark/mergeEntities', { folder, into: 'king', from: 'lovelace' });
    await server.change('pressmark/entities.yaml', applied(server.files, edit as WorkspaceEdit)[register] ?? '');
    assert.equal(await entityNow(), 'king');
    await server.change('pressmark/entities.yaml', before);
    assert.equal(await entityNow(), 'lovelace');
  });

  it('take annotations along with another id, and back when it is undone', async () => {
    const server = await harness(REGISTER.replace('$0', '').replace('lovelace', 'love$0lace'));
    const [folder, register] = [uriOf('').replace(/\/$/, ''), uriOf('pressmark/entities.yaml')];
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } };
    await server.request<AnnotationItem>('pressmark/annotate', { uri: uriOf('a.txt'), range, entity: 'lovelace' });
    const entityNow = async () => {
      await server.request('pressmark/refresh', { folder });
      return (await server.request<Page<AnnotationItem>>('pressmark/annotations', { folder, offset: 0, limit: 10 })).items[0]?.entity;
    };
    const before = server.files.text(register) ?? '';
    const edit = await server.ask<WorkspaceEdit>('textDocument/rename', { newName: 'countess' });
    await server.change('pressmark/entities.yaml', applied(server.files, edit)[register] ?? '');
    assert.equal(await entityNow(), 'countess');
    await server.change('pressmark/entities.yaml', before);
    assert.equal(await entityNow(), 'lovelace');
  });

  it('say that an annotation names an entity that is not in the register', async () => {
    const server = await harness(REGISTER);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } };
    await server.request('pressmark/annotate', { uri: uriOf('a.txt'), range, entity: 'lovelace' });
    const [path = ''] = [...server.files.contents.keys()]
      .filter(uri => uri.includes('/pressmark/annotations/'))
      .map(uri => uri.slice(uriOf('').length));
    assert.deepEqual(await server.diagnostics(path), []);
    await server.change('pressmark/entities.yaml', 'entities: []\n');
    const [problem] = await server.diagnostics(path);
    assert.equal(problem?.code, 'unknown-entity');
    assert.match(String(problem?.message), /no entity "lovelace" in entities\.yaml/);
  });

  it('refuse to edit a register with a merge conflict, and say why', async () => {
    const { server } = await actionsAt(REGISTER);
    const folder = uriOf('').replace(/\/$/, '');
    await server.change(
      'pressmark/entities.yaml',
      `<<<<<<< HEAD\n${server.files.text(uriOf('pressmark/entities.yaml'))}=======\n>>>>>>> theirs\n`,
    );
    const adding = server.request('pressmark/addEntity', { folder, name: 'Kabul', type: 'place' });
    await assert.rejects(adding, /entities\.yaml was not changed because of a mistake in line 1: .*merge conflict/);
  });
});
