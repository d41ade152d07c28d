import assert from 'node:assert/strict';
import { endServers, harness } from '../support/lspHarness';

const ARTICLE = 'Harbour opens\n\nThe harbour board opened the wall on Monday.\n';

const FIXTURE = `== pressmark/entities.yaml
entities: []
== A.TXT
${ARTICLE}
== b.markdown
${ARTICLE.replace('Monday', 'Tuesday')}
== web/one.html
<p>The bridge is closed.</p>
== web/two.HTML
<p>The bridge is open.</p>
`;

const PAGES =
  '"corpus": 2 web pages (such as one.html) are not read, because Pressmark reads only plain text and Markdown. Bring them in with "Pressmark: Import Articles…" or "pressmark import", or convert them to plain text.';

describe('the forms of files in a folder', () => {
  afterEach(endServers);

  it('are articles with .txt, .text, .md and .markdown in any case, and are watched as such', async () => {
    const server = await harness(FIXTURE);
    assert.equal((await server.status()).articles, 2);
    await server.change('C.Text', ARTICLE.replace('wall', 'quay'));
    assert.equal((await server.status()).articles, 3);
    await server.change('A.TXT', null);
    assert.equal((await server.status()).articles, 2);
  });

  it('are said once for other forms, again for another kind only, and are in the status', async () => {
    const server = await harness(FIXTURE);
    assert.deepEqual(server.messages, [PAGES]);
    await server.change('web/three.html', '<p>The bridge is new.</p>');
    assert.match((await server.status()).beside[0]!, /^3 web pages/);
    assert.equal(server.messages.length, 1);
    await server.change('rows.csv', 'id,text\n');
    assert.match((await server.status()).beside[0]!, /1 table \(rows\.csv\)/);
    assert.equal(server.messages.length, 2);
  });

  it('are recognised by the content of a .txt file, on the disk and in the editor', async () => {
    const server = await harness(FIXTURE);
    await server.change('page.txt', '<!doctype html><p>The bridge is closed.</p>');
    assert.equal((await server.status()).articles, 2);
    const codesAndMessages = async (path: string) => (await server.diagnostics(path)).map(({ code, message }) => `${code}: ${message}`);
    const expected =
      'file-left-out: Pressmark does not read this file. This is a web page, not plain text. Bring its articles in with "Pressmark: Import Articles…" or "pressmark import".';
    assert.deepEqual(await codesAndMessages('page.txt'), [expected]);
    await server.open('A.TXT', '<html><p>The bridge is closed.</p>');
    assert.deepEqual(await codesAndMessages('A.TXT'), [expected]);
    assert.equal((await server.status()).articles, 1);
  });
});
