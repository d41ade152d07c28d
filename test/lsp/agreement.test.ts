import assert from 'node:assert/strict';
import type { AgreementTable, AnnotationItem, AnnotatorItem, Comparison, UndoneDecision } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const line = (id: string, start: number, exact: string, tag: string): string =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-8000-0000000000${id}`,
    type: 'Annotation',
    motivation: 'tagging',
    created: '2026-01-01T00:00:00Z',
    body: [{ type: 'TextualBody', purpose: 'tagging', value: tag }],
    target: {
      source: 'a.txt',
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
  });
const TEXT = 'Nobody saw who was on board, the harbour master said. It rained all day.';
const at = (id: string, exact: string, tag: string) => line(id, TEXT.indexOf(exact), exact, tag);
const PROJECT = `
== pressmark/codebook.yaml
tags:
  - name: claim
== pressmark/annotations/ann/a.txt.jsonl
${at('01', 'Nobody saw', 'claim')}
${at('02', 'It rained', 'claim')}
${at('03', 'on board', 'claim')}
== pressmark/annotations/ben/a.txt.jsonl
${at('11', 'Nobody saw', 'claim')}
${at('12', 'It rained all day', 'threat')}
${at('13', 'sailed away', 'threat')}
== a.txt
${TEXT}
`;
const id = (short: string): string => `00000000-0000-4000-8000-0000000000${short}`;

describe('several annotators', () => {
  afterEach(endServers);

  const compare = (server: Harness): Promise<Comparison> =>
    server.request(methods.comparison, { folder: FOLDER, annotators: ['ann', 'ben'], chosen: 'gold', offset: 0, limit: 100 });
  const shown = ({ items }: Comparison): string[] =>
    items.map(({ quote, agreed, annotations, accepted }) => {
      const who = annotations.map(({ annotator, tag }) => `${annotator} ${tag}`).join(', ');
      return `${quote}: ${who}${agreed ? ' = ' : ''}${accepted === undefined ? '' : ` [${accepted.length}]`}`;
    });

  it('are listed with what they have, and with who one is', async () => {
    const server = await harness(PROJECT.replaceAll('/ann/', '/tester/'));
    assert.deepEqual(await server.request<AnnotatorItem[]>(methods.annotators, { folder: FOLDER }), [
      { name: 'ben', annotations: 3, articles: 1, mine: false },
      { name: 'tester', annotations: 3, articles: 1, mine: true },
    ]);
    const { items } = await server.request<{ items: AnnotationItem[] }>(methods.annotations, { folder: FOLDER, offset: 0, limit: 9 });
    assert.deepEqual([...new Set(items.map(({ annotator, mine }) => `${annotator} ${mine}`))].sort(), ['ben undefined', 'tester true']);
  });

  it('are compared place by place, and how far they agree is said', async () => {
    const server = await harness(PROJECT);
    const comparison = await compare(server);
    assert.deepEqual(shown(comparison), [
      'Nobody saw: ann claim, ben claim = ',
      'on board: ann claim',
      'It rained all day: ann claim, ben threat',
    ]);
    assert.deepEqual([comparison.total, comparison.differences, comparison.undecided, comparison.orphans], [3, 2, 3, 1]);
    const agreement = await server.request<AgreementTable>(methods.agreement, { folder: FOLDER });
    assert.equal(agreement.articles, 1);
    assert.match(
      agreement.markdown.join('\n'),
      /ann, ben: 1 article, 8 annotated words[\s\S]*1 annotation whose text was not found is left out/,
    );
    assert.match(agreement.csv, /^ann \/ ben,claim,4,/m);
    const alone = await server.request<AgreementTable>(methods.agreement, { folder: FOLDER, annotators: ['ann'] });
    assert.equal(alone.articles, 0);
  });

  it('are decided on, and the decision is undone', async () => {
    const server = await harness(PROJECT);
    const decide = (ids: string[], accepted: string[]) =>
      server.request(methods.decide, {
        folder: FOLDER,
        chosen: 'gold',
        choices: [{ uri: uriOf('a.txt'), ids: ids.map(id), accepted: accepted.map(id) }],
      });
    await decide(['02', '12'], ['12']);
    await decide(['03'], []);
    const decided = await compare(server);
    assert.deepEqual(shown(decided).slice(1), ['on board: ann claim [0]', 'It rained all day: ann claim, ben threat [1]']);
    assert.equal(decided.undecided, 1);
    const { items } = await server.request<{ items: AnnotationItem[] }>(methods.annotations, {
      folder: FOLDER,
      offset: 0,
      limit: 9,
      filter: { annotator: 'gold' },
    });
    assert.deepEqual(
      items.map(({ quote, tag }) => `${tag}: ${quote}`),
      ['threat: It rained all day'],
    );
    const undo = () => server.request<UndoneDecision>(methods.undoDecision, { folder: FOLDER, chosen: 'gold' });
    assert.deepEqual(await undo(), { places: [[id('03')]] });
    assert.deepEqual(await undo(), { places: [[id('02'), id('12')]] });
    assert.deepEqual(await undo(), { places: [] });
    assert.equal((await compare(server)).undecided, 3);
  });

  it('are asked about again where an annotation changed after the decision', async () => {
    const server = await harness(PROJECT);
    const choices = [{ uri: uriOf('a.txt'), ids: [id('02'), id('12')], accepted: [] }];
    await server.request(methods.decide, { folder: FOLDER, chosen: 'gold', choices });
    assert.equal((await compare(server)).undecided, 2);
    await new Promise(resolve => setTimeout(resolve, 5));
    await server.request(methods.updateAnnotation, { folder: FOLDER, id: id('12'), note: 'I am sure' });
    assert.equal((await compare(server)).undecided, 3);
  });

  it('are refused where they are not named as they must be', async () => {
    const server = await harness(PROJECT);
    await assert.rejects(server.request(methods.comparison, { folder: FOLDER, annotators: 'ann', chosen: 'gold', offset: 0, limit: 1 }));
    await assert.rejects(server.request(methods.decide, { folder: FOLDER, chosen: 'gold', choices: [{ uri: 7 }] }));
  });
});
