import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { FileEvent, FileWatcher } from '../../server/files';
import { connectionOptions } from '../../server/lsp/connection';
import { startServer } from '../../server/lsp/server';
import { nodeFiles } from '../../server/node/files';
import { nodeWatcher } from '../../server/node/watcher';
import { watcherOnThreads } from '../../server/node/watcherThread';
import { type ArticleItem, methods, type Page } from '../../server/protocol';
import { bundledCli } from '../support/bundle';
import { until } from '../support/lspHarness';

/** On Windows a folder in use cannot be renamed. */
const onPosix = process.platform === 'win32' ? it.skip : it;

/** The watcher itself, and one that runs it on threads of the command line. */
const WATCHERS: Readonly<Record<string, () => { readonly watcher: FileWatcher; readonly scratch?: string }>> = {
  'The watcher of a disk': () => ({ watcher: nodeWatcher }),
  'The watcher of a disk on a thread of its own': () => {
    const { cli, scratch } = bundledCli();
    return { watcher: watcherOnThreads(cli), scratch };
  },
};

for (const [name, make] of Object.entries(WATCHERS))
  describe(name, () => {
    let scratch: string | undefined;
    let folder = '';
    let stop = async () => {};
    let ready = Promise.resolve();
    const seen: FileEvent[] = [];
    const uri = (name: string) => URI.file(path.join(folder, name)).toString();
    const sees = (name: string, kind: FileEvent['kind']) =>
      until(() => seen.some(event => event.uri === uri(name) && event.kind === kind), `${name} ${kind}`);

    before(() => {
      folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'watched-')));
      fs.mkdirSync(path.join(folder, 'node_modules'));
      // What is written into a new folder before it is watched is told by the event of the folder alone.
      fs.mkdirSync(path.join(folder, 'pressmark'));
      fs.writeFileSync(path.join(folder, 'old.txt'), '');
      const made = make();
      scratch = made.scratch;
      ready = new Promise(resolve => {
        stop = made.watcher.watch(URI.file(folder).toString(), ['**/node_modules/**'], {
          ready: resolve,
          changed: events => seen.push(...events),
          failed: assert.fail,
        });
      });
    });
    after(async () => {
      await stop();
      fs.rmSync(folder, { recursive: true });
      if (scratch !== undefined) fs.rmSync(scratch, { recursive: true });
    });

    it('sees a file that gets its name once it is written, and nothing of the one that is written beside it', async () => {
      await ready;
      const within = URI.file(folder).toString();
      await nodeFiles.write(uri('pressmark/whole.jsonl'), new TextEncoder().encode('{}\n'), within);
      await sees('pressmark/whole.jsonl', 'created');
      await nodeFiles.write(uri('pressmark/whole.jsonl'), new TextEncoder().encode('{ }\n'), within);
      await sees('pressmark/whole.jsonl', 'changed');
      assert.deepEqual(
        seen.filter(event => event.uri.endsWith('.tmp')),
        [],
      );
    });

    it('sees files come, change and go, also in new folders, and none that is not watched', async () => {
      await ready;
      fs.writeFileSync(path.join(folder, 'node_modules', 'unwatched.txt'), '');
      fs.writeFileSync(path.join(folder, 'old.txt'), 'new text');
      await sees('old.txt', 'changed');
      fs.mkdirSync(path.join(folder, 'ä b'));
      await sees('ä b', 'created');
      fs.writeFileSync(path.join(folder, 'ä b', 'new.txt'), '');
      await sees('ä b/new.txt', 'created');
      fs.rmSync(path.join(folder, 'ä b'), { recursive: true });
      await sees('ä b', 'deleted');
      await sees('ä b/new.txt', 'deleted');
      assert.ok(seen.every(event => !event.uri.includes('node_modules')));
    });

    onPosix('sees a folder that was renamed and has its name again, and all that happens in it then', async () => {
      await ready;
      fs.renameSync(folder, `${folder} renamed`);
      await sees('old.txt', 'deleted');
      fs.renameSync(`${folder} renamed`, folder);
      await until(() => seen.some(event => event.uri === URI.file(folder).toString() && event.kind === 'created'), 'the folder');
      fs.writeFileSync(path.join(folder, 'newer.txt'), '');
      await sees('newer.txt', 'created');
    });
  });

describe('A server that watches the disk itself', () => {
  let folder = '';
  let client: ProtocolConnection;
  const file = (name: string): string => path.join(folder, ...name.split('/'));
  const write = (name: string, title: string): void => {
    fs.mkdirSync(path.dirname(file(name)), { recursive: true });
    fs.writeFileSync(file(name), `${title}\n\nThe mayor opened the bridge.\n`);
  };
  const titles = async (): Promise<string[]> => {
    const params = { folder: URI.file(folder).toString(), sort: 'title', offset: 0, limit: 1000 };
    const { items } = await client.sendRequest<Page<ArticleItem>>(methods.articles, params);
    return items.map(({ title }) => title).sort();
  };

  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'watching-')));
    write('pressmark/entities.yaml', 'entities: []');
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), connectionOptions()), nodeFiles, nodeWatcher);
    client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.listen();
  });
  afterEach(async () => {
    await client.sendRequest('shutdown');
    client.dispose();
    fs.rmSync(folder, { recursive: true });
  });

  it('sees what is made, changed and deleted before it starts, while it starts and right after', async () => {
    const articles = new Map<string, string>();
    const put = (name: string, title: string): void => {
      write(name, title);
      articles.set(name, title);
    };
    const change = (moment: number): void => {
      put(`new ${moment}.txt`, `The new article ${moment}`);
      put(`folder ${moment}/new.txt`, `In the new folder ${moment}`);
      put(`old/${moment}.txt`, `The old article has changed ${moment}`);
      fs.rmSync(file(`old/${moment + 20}.txt`));
      articles.delete(`old/${moment + 20}.txt`);
    };
    for (let number = 0; number < 40; number++) put(`old/${number}.txt`, `The old article ${number}`);
    await client.sendRequest('initialize', { processId: null, capabilities: {}, rootUri: URI.file(folder).toString() });
    change(0);
    await client.sendNotification('initialized', {});
    // Each answer is a moment further on the way from the first look at the folder to the first file event.
    for (let moment = 1; moment < 20; moment++) {
      change(moment);
      await titles();
    }
    const expected = [...articles.values()].sort();
    let shown: string[] = [];
    await until(async () => {
      shown = await titles();
      return isDeepStrictEqual(shown, expected);
    }).catch(() => assert.deepEqual(shown, expected));
  });

  onPosix('reads a folder again that was renamed and has its name again', async () => {
    write('old.txt', 'The old article');
    await client.sendRequest('initialize', { processId: null, capabilities: {}, rootUri: URI.file(folder).toString() });
    await client.sendNotification('initialized', {});
    const shows = (...expected: string[]) => until(async () => isDeepStrictEqual(await titles(), expected), expected.join());
    await shows('The old article');
    fs.renameSync(folder, `${folder} renamed`);
    await shows();
    fs.writeFileSync(path.join(`${folder} renamed`, 'meanwhile.txt'), 'Added meanwhile\n\nThe mayor opened the bridge.\n');
    fs.renameSync(`${folder} renamed`, folder);
    await shows('Added meanwhile', 'The old article');
    write('then.txt', 'Written then');
    await shows('Added meanwhile', 'The old article', 'Written then');
  });
});
