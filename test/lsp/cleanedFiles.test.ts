import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { planCleaned, writeCleaned } from '../../server/cleaned/cleanedFiles';
import { parseScript } from '../../server/core/clean/script';
import { Corpus } from '../../server/core/corpus/corpus';
import { nodeFiles } from '../../server/node/files';
import { endServers, harness, uriOf } from '../support/lspHarness';
import { memoryFiles } from '../support/memoryFiles';

const SET_UP = '== pressmark/entities.yaml\nentities: []\n';
const TEXT = 'The talks go on\n\nThe ministers met in the capital on Monday and said that they would meet again.\n';
const COPY = 'pressmark/cleaned/a.txt';

const write = { overwriteEdited: false };
const FOLDER = 'file:///out';
const BINARY = new Uint8Array([65, 66, 0, 67, 68, 69, 0, 0, 70]);

function corpusOf(id: string, text: string): Corpus {
  const corpus = new Corpus();
  corpus.apply([{ kind: 'article', id, text }]);
  return corpus;
}

describe('writing a cleaned copy', () => {
  it('writes nothing a second time, and the script alone where only that is old', async () => {
    const files = memoryFiles();
    const plan = planCleaned(corpusOf('a.txt', TEXT), 'a.txt', FOLDER)!;
    const doneBy = async () => (await writeCleaned(plan, files, write)).done;
    assert.deepEqual([await doneBy(), await doneBy(), files.calls.write], ['written', 'unchanged', 2]);
    await files.delete(plan.scriptUri, plan.folder);
    assert.deepEqual([await doneBy(), files.calls.write], ['recorded', 3]);
  });

  it('leaves a file of somebody else alone, whatever its bytes are', async () => {
    const plan = planCleaned(corpusOf('a.txt', TEXT), 'a.txt', FOLDER)!;
    for (const theirs of ['My own text.', BINARY]) {
      const files = memoryFiles({ [plan.cleanedUri]: theirs });
      assert.equal((await writeCleaned(plan, files, write)).done, 'skipped');
      assert.equal(files.calls.write, 0);
    }
    const files = memoryFiles({ [plan.cleanedUri]: 'x' });
    await writeCleaned(plan, files, write);
    await writeCleaned(plan, files, { overwriteEdited: true });
    files.set(plan.cleanedUri, BINARY);
    assert.equal((await writeCleaned(plan, files, write)).done, 'skipped');
  });

  it('has no cleaned copy for a name that leaves the folder', () => {
    for (const id of ['../a.txt', '/a.txt', 'C:\\a.txt', 'a/../../b.txt', 'x/con.txt', 'a.txt.edits.json'])
      assert.equal(planCleaned(corpusOf(id, TEXT), id, FOLDER), null, id);
  });

  it('follows no link out of the folder', async () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-links-'));
    try {
      for (const name of ['out', 'away']) fs.mkdirSync(path.join(root, name));
      fs.symlinkSync(path.join(root, 'away'), path.join(root, 'out', 'dw'));
      fs.writeFileSync(path.join(root, 'away', 'mine.txt'), 'mine');
      fs.symlinkSync(path.join(root, 'away', 'mine.txt'), path.join(root, 'out', 'b.txt'));
      const out = URI.file(path.join(root, 'out')).toString();
      for (const id of ['dw/a.txt', 'b.txt']) {
        const outcome = await writeCleaned(planCleaned(corpusOf(id, TEXT), id, out)!, nodeFiles, { overwriteEdited: true });
        assert.equal(outcome.done, 'skipped', id);
      }
      assert.deepEqual(fs.readdirSync(path.join(root, 'away')), ['mine.txt']);
      assert.equal(fs.readFileSync(path.join(root, 'away', 'mine.txt'), 'utf8'), 'mine');
      assert.equal((await writeCleaned(planCleaned(corpusOf('c.txt', TEXT), 'c.txt', out)!, nodeFiles, write)).done, 'written');
    } finally {
      fs.rmSync(root, { recursive: true, force: true });
    }
  });
});

describe('cleaning', () => {
  afterEach(endServers);

  it('waits until a file of decisions that is not text is repaired', async () => {
    const server = await harness('== pressmark/furniture.yaml\nfurniture: \0\n== a.txt\nThe talks go on.\n');
    await assert.rejects(server.request('pressmark/clean', { folder: 'file:///corpus' }), /furniture\.yaml was not read.*NUL bytes/);
  });

  it('waits for a broken file of decisions to be repaired', async () => {
    const server = await harness(`${SET_UP}== pressmark/furniture.yaml\nfurniture: [\n== a.txt\n${TEXT}`);
    await assert.rejects(server.request('pressmark/clean', { folder: 'file:///corpus' }), /furniture\.yaml is broken/);
    assert.equal(server.files.calls.write, 0);
  });
});

describe('a cleaned copy that is saved', () => {
  afterEach(endServers);

  it('has its edits by hand recorded, so that they outlive a change of the article', async () => {
    const server = await harness(`${SET_UP}== a.txt\n${TEXT}`);
    await server.request('pressmark/clean', { folder: 'file:///corpus', uris: [uriOf('a.txt')] });
    const edited = server.files.text(uriOf(COPY))!.replace('met in', 'gathered in');
    await server.open(COPY, edited);
    server.files.set(uriOf(COPY), edited);
    await server.client.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf(COPY) } });
    await server.close(COPY);
    const script = () => parseScript(server.files.text(uriOf(`${COPY}.edits.json`))!).script!;
    for (let wait = 0; wait < 100 && script().handEdits.length === 0; wait++) await new Promise(resolve => setTimeout(resolve, 10));
    assert.deepEqual(
      script().handEdits.map(({ removed, replacement }) => [removed, replacement]),
      [['met', 'gathered']],
    );
    await server.change('a.txt', `${TEXT}\nThe talks will go on in the autumn, said the host on Monday evening.\n`);
    await server.request('pressmark/clean', { folder: 'file:///corpus', uris: [uriOf('a.txt')] });
    assert.match(server.files.text(uriOf(COPY))!, /gathered in the capital[\s\S]*in the autumn/);
  });
});
