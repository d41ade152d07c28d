import assert from 'node:assert/strict';
import { endServers, type Harness, harness } from '../support/lspHarness';

const ARTICLE = 'Harbour opens\n\nThe harbour board opened the wall on Monday.\n';
const SCRIPT = '{"version": 1, "article": "a.txt", "sourceHash": "", "edits": []}';

const FIXTURE = `== pressmark/entities.yaml
entities: []
== articles/a.txt
${ARTICLE}
== articles/b.txt
${ARTICLE.replace('Monday', 'Tuesday')}
`;

const articlesOf = async (server: Harness) => (await server.status()).articles;

describe('what Pressmark wrote itself', () => {
  afterEach(endServers);

  it('is not read as articles: cleaned copies beside their scripts, and exported texts', async () => {
    const server = await harness(`${FIXTURE}
== cleaned/a.txt
${ARTICLE}
== cleaned/a.txt.edits.json
${SCRIPT}
== brat/pressmark-export.json
{}
== brat/deep/a.txt
${ARTICLE}
== brat/deep/a.ann

`);
    assert.equal(await articlesOf(server), 2);
    await server.open('cleaned/a.txt');
    await server.open('brat/deep/a.txt');
    assert.equal(await articlesOf(server), 2, 'nor when it is opened');
  });

  it('is read where a folder has nothing else', async () => {
    const server = await harness(`== pressmark/entities.yaml
entities: []
== a.txt
${ARTICLE}
== a.txt.edits.json
${SCRIPT}
`);
    assert.equal(await articlesOf(server), 1);
  });

  it('leaves the articles as soon as its script is there, and is one when the script is deleted', async () => {
    const server = await harness(FIXTURE);
    await server.change('cleaned/a.txt', ARTICLE);
    assert.equal(await articlesOf(server), 3);
    await server.change('cleaned/a.txt.edits.json', SCRIPT);
    assert.equal(await articlesOf(server), 2);
    await server.change('cleaned/a.txt', ARTICLE.replace('wall', 'quay'));
    assert.equal(await articlesOf(server), 2);
    await server.change('cleaned/a.txt.edits.json', null);
    assert.equal(await articlesOf(server), 3);
  });

  it('keeps texts that have a file of annotations beside them, as brat has them, where nothing marks an export', async () => {
    const server = await harness(`${FIXTURE}
== corpus/a.txt
${ARTICLE}
== corpus/a.ann

`);
    assert.equal(await articlesOf(server), 3);
  });
});
