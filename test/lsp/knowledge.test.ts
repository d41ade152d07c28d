import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, DocumentLink, Hover, WorkspaceEdit } from 'vscode-languageserver-types';
import {
  type KnowledgeShapeItem,
  type KnowledgeSummary,
  type LinkCandidate,
  type LinkProposals,
  methods,
  type PlacesOnMap,
} from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const REGISTER = 'pressmark/entities.yaml';
const CORPUS = `
== ${REGISTER}
# Who is who
entities:
  - id: mara
    type: person
    name: Mara Lindqvist
    wikidata: $0
  - id: orvik # the town
    type: place
    name: Ørvik
    geonames: 4711
    link: https://d-nb.info/gnd/4043589-5(x)
  - id: per
    type: person
    name: Per Holm
== a.txt
Harbour talks

Mara Lindqvist met Per Holm in Ørvik. Lindqvist was late. President Lena Marsh was not there.
`;
const PEOPLE = uriOf('downloads/people.ndjson');
const lines = (...items: readonly object[]): string => items.map(item => `${JSON.stringify(item)}\n`).join('');
const KNOWN = lines(
  { id: 'Q1', name: 'Mara Lindqvist', type: 'human', description: 'minister *of* fisheries' },
  { id: 'Q2', name: 'Per Holm', type: 'human', description: 'skier' },
  { id: 'Q3', name: 'Per Holm', type: 'human' },
  { id: 'geonames:4711', name: 'Ørvik', type: 'place', description: 'town, NO' },
  { id: 'Q4', name: 'Lena Marsh', type: 'human', description: 'president' },
);

describe('knowledge bases in the editor', () => {
  afterEach(endServers);

  const applied = (server: Harness, edit: WorkspaceEdit): string => {
    const before = server.files.text(uriOf(REGISTER)) ?? '';
    const edits = (edit.documentChanges ?? []).flatMap(change => ('edits' in change ? change.edits : []));
    return TextDocument.applyEdits(TextDocument.create('', '', 0, before), edits as never);
  };
  const started = async (text: string | Uint8Array = KNOWN): Promise<Harness> => {
    const server = await harness(CORPUS);
    server.files.set(PEOPLE, text);
    await server.request(methods.importKnowledge, { source: PEOPLE, base: 'people' });
    return server;
  };

  it('are imported, listed and forgotten', async () => {
    const server = await harness(CORPUS);
    server.files.set(PEOPLE, `${KNOWN}broken\n`);
    const summary = await server.request<KnowledgeSummary>(methods.importKnowledge, { source: PEOPLE, base: '' });
    assert.deepEqual(summary, { items: 5, cancelled: false, broken: 1, problems: ['Line 6: This line is not JSON.'] });
    const bases = await server.request<{ name: string; items: number }[]>(methods.knowledgeBases, {});
    assert.deepEqual(
      bases.map(({ name, items }) => [name, items]),
      [['people', 5]],
    );
    assert.equal(
      [...server.files.contents.keys()].some(uri => uri.startsWith(`${FOLDER}/pressmark/`) && !uri.endsWith('entities.yaml')),
      false,
    );
    assert.equal(await server.request(methods.removeKnowledge, { base: 'people' }), true);
    assert.deepEqual(await server.request(methods.knowledgeBases, {}), []);
  });

  it('of which a table is read by the columns that somebody confirmed', async () => {
    const server = await harness(CORPUS);
    const table = uriOf('downloads/table.csv');
    server.files.set(table, 'Nummer,Wer,name\nQ1,Mara Lindqvist,x\n');
    const shape = await server.request<KnowledgeShapeItem>(methods.knowledgeShape, { source: table });
    assert.deepEqual(
      [shape.form, shape.name, shape.columns, shape.example],
      ['table', 'table', { name: 2 }, ['Q1', 'Mara Lindqvist', 'x']],
    );
    await assert.rejects(server.request(methods.importKnowledge, { source: table, base: 'table' }), /No columns for id and name/);
    await server.request(methods.importKnowledge, { source: table, base: 'table', columns: { id: 0, name: 1 } });
    const { proposals } = await server.request<LinkProposals>(methods.linkProposals, { folder: FOLDER });
    assert.deepEqual(
      proposals.map(({ entity, candidates }) => [entity, candidates.map(({ id }) => id)]),
      [['mara', ['Q1']]],
    );
    await assert.rejects(server.request(methods.knowledgeShape, { source: uriOf('downloads/none') }), /There is no such file/);
  });

  it('propose links for entities without one, with evidence, and say which are beyond doubt', async () => {
    const server = await started();
    const { proposals, without, bases } = await server.request<LinkProposals>(methods.linkProposals, { folder: FOLDER });
    assert.deepEqual([without, bases], [0, 1]);
    assert.deepEqual(
      proposals.map(({ name, mentions, sure, candidates }) => [name, mentions, sure, candidates.map(({ id, score }) => `${id} ${score}`)]),
      [
        ['Mara Lindqvist', 2, true, ['Q1 90']],
        ['Per Holm', 1, false, ['Q2 65', 'Q3 65']],
      ],
    );
    assert.deepEqual(proposals[0]?.candidates[0]?.evidence, ['same name', 'person', 'nothing else has the name']);
  });

  it('link entities by one edit that keeps comments, order and existing fields', async () => {
    const server = await started();
    const links = [
      { entity: 'per', item: 'Q3' },
      { entity: 'mara', item: 'Q1' },
      { name: 'Lena Marsh', type: 'person', aliases: ['Marsh'], item: 'Q4' },
    ];
    const edit = await server.request<WorkspaceEdit>(methods.linkEntities, { folder: FOLDER, links });
    assert.equal(
      applied(server, edit).replace('Q1 \n', 'Q1\n'),
      `# Who is who
entities:
  - id: mara
    type: person
    name: Mara Lindqvist
    description: minister *of* fisheries
    wikidata: Q1
  - id: orvik # the town
    type: place
    name: Ørvik
    geonames: 4711
    link: https://d-nb.info/gnd/4043589-5(x)
  - id: per
    type: person
    name: Per Holm
    wikidata: Q3
  - id: lena-marsh
    type: person
    name: Lena Marsh
    aliases: [Marsh]
    description: president
    wikidata: Q4
`,
    );
    const missing = server.request(methods.linkEntities, { folder: FOLDER, links: [{ entity: 'per', item: 'Q99' }] });
    await assert.rejects(missing, /No knowledge base has Q99 now/);
  });

  it('know names that are not in the register yet', async () => {
    const server = await started();
    const params = { folder: FOLDER, name: 'Lena Marsh', type: 'person', aliases: [] };
    const candidates = await server.request<LinkCandidate[]>(methods.linkCandidates, params);
    assert.deepEqual(
      candidates.map(({ id, score }) => [id, score]),
      [['Q4', 90]],
    );
  });

  it('say on the map where the places are that are linked to them', async () => {
    const known = { id: 'geonames:4711', name: 'Ørvik', type: 'place', latitude: 61.5, longitude: 5.25 };
    const server = await started(lines(known));
    const { places } = await server.request<PlacesOnMap>(methods.placesOnMap, { folder: FOLDER });
    assert.deepEqual(
      places.map(({ entity, at, source }) => [entity, at, source]),
      [['orvik', [61.5, 5.25], 'knowledge']],
    );
  });

  it('complete the link of the entity at the cursor', async () => {
    const server = await started();
    await server.open(REGISTER);
    const items = await server.ask<CompletionItem[]>('textDocument/completion');
    assert.deepEqual(
      items.map(({ label, detail, preselect }) => [label, detail, preselect]),
      [['Q1', 'Mara Lindqvist, minister *of* fisheries', true]],
    );
  });

  it('are in the card of a linked entity, with links that lead there and nowhere else', async () => {
    const server = await started();
    await server.open(REGISTER);
    const textDocument = { uri: uriOf(REGISTER) };
    const hover = await server.request<Hover>('textDocument/hover', { textDocument, position: { line: 9, character: 12 } });
    const card = (hover.contents as { value: string }).value;
    assert.match(
      card,
      /\[GeoNames 4711\]\(https:\/\/www\.geonames\.org\/4711\) · \[d-nb\.info\]\(https:\/\/d-nb\.info\/gnd\/4043589-5%28x%29\)/,
    );
    assert.match(card, /GeoNames 4711 is Ørvik: town, NO/);
    const links = await server.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://www.geonames.org/4711', 'https://d-nb.info/gnd/4043589-5(x)'],
    );
  });

  it('say of a link that is not one what to write', async () => {
    const server = await harness(
      CORPUS.replace('wikidata: $0', 'wikidata: Q12x')
        .replace('geonames: 4711', 'geonames: Orvik')
        .replace('https://d-nb', 'javascript:d-nb'),
    );
    const problems = (await server.diagnostics(REGISTER)).filter(({ code }) => /^bad-/.test(String(code)));
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range.start.line]),
      [
        ['bad-wikidata', 5],
        ['bad-geonames', 9],
        ['bad-link', 10],
      ],
    );
  });
});
