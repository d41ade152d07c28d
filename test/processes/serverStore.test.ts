import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { URI } from 'vscode-uri';
import { methods } from '../../server/protocol';
import { bundledCliWithCache } from '../support/bundle';
import { isLongRun, runs } from '../support/runs';
import { randomNumbers, syntheticCorpus } from '../support/synthetic';

const ARTICLES = 48;
/** What a server says of a folder that it has yet to read. */
const NOTHING_READ = { articles: 0, ready: false };
/** 50 in a run that looks for what is rare, by `PRESSMARK_RUNS=2.5`. */
const MOST_KILLS = isLongRun ? runs(20).numRuns : 3;
/** A kill that came before anything was written says little: then there are more of them, up to so many times as many. */
const MOST_TRIES = 10;
/** What is kept at each of so many ends makes the next one shorter. */
const MOST_STARTS = 4;
/** Files that were written a moment ago are read again by each start, until one comes this late. */
const OLD_MS = 3100;

interface Started {
  readonly child: ChildProcess;
  readonly client: MessageConnection;
  /** Resolves when the process is gone: true where it was killed. */
  readonly ended: Promise<boolean>;
}

describe('a language server that is shut down or killed', function () {
  // Each test starts many processes.
  this.timeout(1_800_000);
  let bundle: Awaited<ReturnType<typeof bundledCliWithCache>>;
  let project = '';
  let ids: readonly string[] = [];
  /** What is answered with nothing kept. */
  let expected: readonly unknown[] = [];

  before(async () => {
    bundle = await bundledCliWithCache();
    project = path.join(bundle.scratch, 'project');
    const { articles, register } = syntheticCorpus(ARTICLES);
    ids = articles.map(({ id }) => id);
    for (const { id, text } of articles) write(id, `${text.slice(0, 500)}\n`);
    write('pressmark/entities.yaml', register);
    await new Promise(resolve => setTimeout(resolve, OLD_MS));
    const cold = await start('--no-cache');
    expected = await answersOf(cold.client);
    assert.ok(JSON.stringify(expected).includes('pressmark'));
    await shutDown(cold);
  });
  after(() => fs.rmSync(bundle.scratch, { recursive: true, force: true }));
  beforeEach(() => {
    fs.rmSync(bundle.cache, { recursive: true, force: true });
    fs.mkdirSync(bundle.cache, { recursive: true, mode: 0o700 });
  });

  function write(id: string, text: string): void {
    const file = path.join(project, id);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  const stored = (): string[] => fs.readdirSync(bundle.cache).sort();
  const kinds = (): string[] => [...new Set(stored().map(name => path.extname(name)))];

  async function start(...options: readonly string[]): Promise<Started> {
    const child = spawn(process.execPath, [bundle.cli, 'lsp', '--stdio', ...options], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: bundle.env,
    });
    const ended = new Promise<boolean>(resolve => child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL')));
    // A killed process closes its pipes in the middle of a message.
    child.stdin!.on('error', () => undefined);
    const client = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
    client.onError(() => undefined);
    client.listen();
    const uri = URI.file(project).toString();
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities,
    });
    await client.sendNotification('initialized', {});
    return { child, client, ended };
  }

  /** The problems of all articles, and the first pages of lists. */
  async function answersOf(client: MessageConnection): Promise<unknown[]> {
    const answers: unknown[] = [];
    for (const id of ids) {
      const textDocument = { uri: URI.file(path.join(project, id)).toString() };
      answers.push((await client.sendRequest<{ items: unknown }>('textDocument/diagnostic', { textDocument })).items);
    }
    const page = { folder: URI.file(project).toString(), offset: 0, limit: 100 };
    answers.push(await client.sendRequest(methods.articles, { ...page, sort: 'date' }));
    answers.push(await client.sendRequest(methods.reuse, page));
    answers.push(await client.sendRequest(methods.entities, { ...page, type: 'person', sort: 'mentions' }));
    return answers;
  }

  async function shutDown({ client, ended }: Started): Promise<void> {
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.equal(await ended, false);
    client.dispose();
  }

  it('has kept all it knew when it is shut down at once', async () => {
    const answerAndEnd = async (): Promise<void> => {
      const server = await start();
      assert.deepEqual(await answersOf(server.client), expected);
      await shutDown(server);
    };
    await answerAndEnd();
    assert.ok(kinds().includes('.facts'));
    // An editor gives it a moment to end, in which a busy machine may not do all of it.
    for (let nth = 0; !kinds().includes('.folder'); nth++) {
      assert.ok(nth < MOST_STARTS, kinds().join());
      await answerAndEnd();
    }
    assert.deepEqual(kinds().sort(), ['.facts', '.folder', '.index', '.part']);
    await answerAndEnd();
    const kept = stored();
    await answerAndEnd();
    assert.deepEqual(stored(), kept);
  });

  it('has kept what it had read when it is shut down in the middle', async () => {
    const texts = syntheticCorpus(600).articles;
    for (const { id, text } of texts.slice(ARTICLES)) write(id, text);
    try {
      const first = await start();
      const params = { folder: URI.file(project).toString() };
      for (let status = NOTHING_READ; status.articles < 30; ) {
        status = await first.client.sendRequest<typeof NOTHING_READ>(methods.status, params);
        assert.equal(status.ready, false);
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      await shutDown(first);
      assert.ok(kinds().includes('.facts'));
    } finally {
      for (const { id } of texts.slice(ARTICLES)) fs.rmSync(path.join(project, id));
    }
  });

  it('answers the same after it was killed at any moment', async () => {
    const random = randomNumbers(23);
    const began = Date.now();
    const first = await start();
    await answersOf(first.client);
    await shutDown(first);
    const whole = Date.now() - began;
    let [kills, wrote] = [0, 0];
    while (kills < MOST_KILLS || wrote <= MOST_KILLS / 3) {
      assert.ok(kills < MOST_TRIES * MOST_KILLS, `${wrote} of ${kills} were killed after they wrote`);
      // There is something to write each time.
      if (random() < 0.5) for (const name of stored()) fs.rmSync(path.join(bundle.cache, name));
      else fs.rmSync(path.join(bundle.cache, stored()[Math.floor(random() * stored().length)]!));
      const before = stored().join();
      const killed = await start();
      const isTimed = random() < 0.3;
      const timer = setTimeout(() => killed.child.kill('SIGKILL'), isTimed ? whole * random() : 10 * whole);
      let events = Math.floor(random() * 8);
      const watcher = fs.watch(bundle.cache, () => {
        if (!isTimed && events-- <= 0) killed.child.kill('SIGKILL');
      });
      // A killed one answers no more.
      const work = answersOf(killed.client).then(() => shutDown(killed));
      work.catch(() => undefined);
      if (await killed.ended) kills++;
      clearTimeout(timer);
      watcher.close();
      killed.client.dispose();
      if (stored().join() !== before) wrote++;
      const next = await start();
      assert.deepEqual(await answersOf(next.client), expected);
      await shutDown(next);
    }
    assert.deepEqual(
      stored().filter(name => name.endsWith('.tmp')),
      [],
    );
  });
});
