import assert from 'node:assert/strict';
import {
  type EntityArticleItem,
  methods,
  type Page,
  type SuggestedNameItem,
  type SuggestedNames,
  type SuggestionsSummary,
} from '../../server/protocol';
import { endServers, FOLDER, type Harness, harness, uriOf } from '../support/lspHarness';

const ARTICLE = 'Harbour talks\n\nThe vessel zephyrine left Geneva. In Geneva nobody saw zephyrine. Kabul was silent.\n';
const CORPUS = `
== pressmark/entities.yaml
entities:
  - id: kabul
    type: place
    name: Kabul
== a.txt
${ARTICLE}`;
const FILE = uriOf('tagged/a.txt.json');
const KEPT = 'pressmark/suggestions/my%20model.jsonl';

describe('names that other programs found', () => {
  afterEach(endServers);

  const at = (words: string, nth = 0, label = 'PRODUCT') => {
    let start = ARTICLE.indexOf(words);
    for (let count = 0; count < nth; count++) start = ARTICLE.indexOf(words, start + 1);
    return { start, end: start + words.length, label };
  };
  const found = (...ents: readonly object[]): string => JSON.stringify({ text: ARTICLE, ents });
  const started = async (
    content = found(at('zephyrine'), at('zephyrine', 1), at('Geneva', 0, 'GPE'), at('Kabul', 0, 'GPE'), at('nobody', 0, 'TIME')),
  ) => {
    const server = await harness(CORPUS);
    server.files.set(FILE, content);
    const importing = () =>
      server.request<SuggestionsSummary>(methods.importSuggestions, {
        folder: FOLDER,
        format: 'spacy-doc',
        files: [FILE],
        tagger: 'my model',
      });
    return { server, importing, summary: await importing() };
  };
  const named = async (server: Harness, name: string): Promise<SuggestedNameItem | undefined> =>
    (await server.request<SuggestedNames>(methods.suggestedNames, { folder: FOLDER, offset: 0, limit: 100 })).items.find(
      item => item.name === name,
    );
  const kept = (server: Harness): string => server.files.text(uriOf(KEPT)) ?? '';

  it('are suggested like ours, counted, typed and with their source, and no entity', async () => {
    const { server, summary } = await started();
    assert.deepEqual(summary, {
      added: 3,
      cancelled: false,
      problems: ['a.txt.json: Left out, because these labels are not for names: TIME (1).'],
    });
    const zephyrine = await named(server, 'zephyrine');
    assert.deepEqual([zephyrine?.type, zephyrine?.mentions, zephyrine?.articles, zephyrine?.sources], ['other', 2, 1, ['my model']]);
    const geneva = await named(server, 'Geneva');
    assert.deepEqual([geneva?.mentions, geneva?.sources], [2, ['my model']]);
    assert.equal(await named(server, 'Kabul'), undefined);
    const { items } = await server.request<Page<EntityArticleItem>>(methods.suggestedNameArticles, {
      folder: FOLDER,
      name: 'zephyrine',
      offset: 0,
      limit: 10,
    });
    assert.deepEqual(
      items.map(({ mentions }) => mentions.map(({ text }) => text)),
      [['zephyrine', 'zephyrine']],
    );
  });

  it('are kept a line each in a file of their program, once however often they are imported', async () => {
    const { server, importing } = await started();
    const before = kept(server);
    assert.equal(before.split('\n').length, 4);
    assert.match(before, /^\{"article":"a\.txt","start":26,"end":35,"exact":"zephyrine",/);
    assert.equal((await importing()).added, 0);
    assert.equal(kept(server), before);
  });

  it('are gone once they are decided, and the next import removes their lines', async () => {
    const { server, importing } = await started();
    await server.request(methods.dismissNames, { folder: FOLDER, dismissed: ['zephyrine'] });
    assert.equal(await named(server, 'zephyrine'), undefined);
    await importing();
    assert.doesNotMatch(kept(server), /"exact":"zephyrine"/);
    await server.request(methods.undoAnnotations, { folder: FOLDER });
    assert.equal((await importing()).added, 2);
    assert.equal((await named(server, 'zephyrine'))?.mentions, 2);
  });

  it('go again by one undo', async () => {
    const { server } = await started();
    assert.equal(await server.request(methods.takeBackSuggestions, { folder: FOLDER }), 3);
    assert.equal(server.files.contents.has(uriOf(KEPT)), false);
    assert.equal(await named(server, 'zephyrine'), undefined);
    assert.equal(await server.request(methods.takeBackSuggestions, { folder: FOLDER }), 0);
  });

  it('follow an edit of their article, and what git brings', async () => {
    const { server } = await started();
    await server.open('a.txt');
    await server.edit('a.txt', { start: 0, end: 0 }, 'A new first line.\n');
    assert.equal((await named(server, 'zephyrine'))?.mentions, 2);
    const [line = ''] = kept(server)
      .split('\n')
      .filter(each => each.includes('zephyrine'));
    await server.change(KEPT, `${line}\nnot a line\n`);
    assert.equal((await named(server, 'zephyrine'))?.mentions, 1);
  });

  it('are refused in a format that is not one', async () => {
    const { server } = await started();
    await assert.rejects(
      server.request(methods.importSuggestions, { folder: FOLDER, format: '__proto__', files: [FILE] }),
      /is not a format that names come in/,
    );
  });
});
