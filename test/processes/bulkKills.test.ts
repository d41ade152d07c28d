import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { type AnnotateAllResult, methods, type Page, type TakenBack } from '../../server/protocol';
import { bundledCli } from '../support/bundle';
import { runs } from '../support/runs';
import { type ServerProcess, serverProcess } from '../support/serverProcess';
import { randomNumbers } from '../support/synthetic';

/** More than are written one after the other. */
const ARTICLES = 150;
/** Those with an even number have an annotation that only its tag changes. */
const KEPT = ARTICLES / 2;
const MARKED_EACH = 2;
const MARKED = ARTICLES * MARKED_EACH;
/** Each kind of change is killed as often as the others; 60 by `PRESSMARK_RUNS=20`. */
const KILLS = runs(3).numRuns;
const TAGS: readonly [string, string] = ['before', 'after'];

const article = (number: number): string => `${number}.txt`;
const textOf = (number: number): string => `Ships of the day\n\nFerry ${number} left the quay at dawn, and the harbour master waved.\n`;

interface Line {
  readonly id: string;
  readonly body: readonly { readonly value: string }[];
  readonly target: { readonly selector: readonly { readonly type: string; readonly exact?: string }[] };
}

describe('a change of many annotation files that is killed', function () {
  this.timeout(120_000 + 60_000 * KILLS);
  let scratch = '';
  let cli = '';
  let project = '';
  let annotations = '';
  let codebook = '';
  let env: NodeJS.ProcessEnv = {};

  before(() => {
    ({ scratch, cli } = bundledCli());
    const home = path.join(scratch, 'home');
    env = { ...process.env, HOME: home, USERPROFILE: home, LOCALAPPDATA: path.join(home, 'AppData'), XDG_CACHE_HOME: '' };
    project = path.join(scratch, 'project');
    annotations = path.join(project, 'pressmark/annotations/ann');
    codebook = path.join(project, 'pressmark/codebook.yaml');
    fs.mkdirSync(path.join(project, 'pressmark'), { recursive: true });
    fs.writeFileSync(path.join(project, 'pressmark/entities.yaml'), 'entities: []\n');
    fs.writeFileSync(codebook, `tags:\n  - name: ${TAGS[0]}\n  - name: marked\n`);
    const kept: object[] = [];
    for (let number = 0; number < ARTICLES; number++) {
      fs.writeFileSync(path.join(project, article(number)), textOf(number));
      if (number % 2 === 0)
        kept.push({
          id: `urn:kept-${number}`,
          type: 'Annotation',
          created: '2020-01-02T03:04:05Z',
          body: { type: 'TextualBody', purpose: 'tagging', value: TAGS[0] },
          target: { source: article(number), selector: { type: 'TextQuoteSelector', exact: 'harbour master' } },
        });
    }
    const file = path.join(scratch, 'kept.json');
    fs.writeFileSync(file, JSON.stringify(kept));
    const { status } = spawnSync(process.execPath, [cli, 'import', file, '--format', 'w3c', '--project', project, '--annotator', 'ann'], {
      env,
    });
    assert.equal(status, 0);
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  const temporaries = (): string[] => fs.readdirSync(annotations).filter(name => name.endsWith('.tmp'));

  /** Tags of what is on the disk: of the kept annotations, and how many are marked. Fails where anything is cut, lost or doubled. */
  function onDisk(): { readonly kept: ReadonlySet<string>; readonly marked: number } {
    const ids = new Set<string>();
    const kept = new Map<string, string>();
    let marked = 0;
    for (const name of fs.readdirSync(annotations).filter(each => each.endsWith('.jsonl'))) {
      const text = fs.readFileSync(path.join(annotations, name), 'utf8');
      assert.ok(text.endsWith('\n'), `${name} ends in the middle of a line`);
      const quotes = new Set<string>();
      for (const line of text.trimEnd().split('\n')) {
        const { id, body, target } = JSON.parse(line) as Line;
        const tag = body[0]!.value;
        const exact = target.selector.find(({ type }) => type === 'TextQuoteSelector')?.exact ?? '';
        assert.ok(!ids.has(id), `${id} is there twice`);
        assert.ok(!quotes.has(exact), `"${exact}" is annotated twice in ${name}`);
        ids.add(id);
        quotes.add(exact);
        if (id.startsWith('urn:kept-')) {
          assert.deepEqual([`${id.slice('urn:kept-'.length)}.txt.jsonl`, exact], [name, 'harbour master']);
          kept.set(id, tag);
        } else {
          assert.equal(tag, 'marked');
          marked++;
        }
      }
    }
    assert.equal(kept.size, KEPT);
    return { kept: new Set(kept.values()), marked };
  }

  const inCodebook = (): string => TAGS.find(tag => fs.readFileSync(codebook, 'utf8').includes(`name: ${tag}\n`))!;

  async function mark(server: ServerProcess): Promise<void> {
    const places = Array.from({ length: MARKED }, (_, at) => {
      const character = at < ARTICLES ? 0 : 6;
      return {
        uri: server.uriOf(article(at % ARTICLES)),
        range: { start: { line: 2, character }, end: { line: 2, character: character + 5 } },
      };
    });
    const { ids, already } = await server.request<AnnotateAllResult>(methods.annotateAll, { folder: server.folder, places, tag: 'marked' });
    assert.equal(ids.length + already, MARKED);
    assert.equal(onDisk().marked, MARKED);
  }

  /** One operation that was killed, and the one that completed it, are two. */
  async function unmark(server: ServerProcess): Promise<void> {
    while (onDisk().marked > 0) {
      const undone = await server.request<TakenBack | null>(methods.undoAnnotations, { folder: server.folder });
      assert.deepEqual([undone?.kind, undone?.kept], ['create', 0]);
    }
  }

  /** As an editor does: makes the edit that it was given, and says that the file has changed. */
  async function rename(server: ServerProcess): Promise<void> {
    const from = inCodebook();
    const to = TAGS.find(tag => tag !== from)!;
    await server.request(methods.changeTag, { folder: server.folder, tag: from, change: { kind: 'rename', name: to } });
    fs.writeFileSync(`${codebook}.new`, fs.readFileSync(codebook, 'utf8').replace(from, to));
    fs.renameSync(`${codebook}.new`, codebook);
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uriOf('pressmark/codebook.yaml'), type: 2 }] });
    await renamed(server);
  }

  /** Waits until every kept annotation has the tag of the codebook. */
  async function renamed(server: ServerProcess): Promise<void> {
    const asked = { folder: server.folder, filter: { tag: inCodebook() }, offset: 0, limit: 1 };
    while ((await server.request<Page<unknown>>(methods.annotations, asked)).total < KEPT) await pause(5);
  }

  const CHANGES = [
    { change: mark, finish: mark },
    { change: unmark, finish: unmark },
    { change: rename, finish: renamed },
  ] as const;

  /**
   * Kills the server once so many temporary files are there or, where `isNaming`, once so many of them have their names. Answers how many were
   * there at once.
   */
  async function killWhile(server: ServerProcess, files: number, isNaming: boolean, isOver: () => boolean): Promise<number> {
    let most = 0;
    while (!isOver()) {
      const now = temporaries().length;
      most = Math.max(most, now);
      if (isNaming ? most - now >= files : now >= files) break;
      await turn();
    }
    await server.kill();
    return most;
  }

  it('loses nothing, doubles nothing and leaves no half line, and the next start sweeps its temporary files', async () => {
    const random = randomNumbers(13);
    let cutOff = 0;
    let most = 0;
    let before: (typeof CHANGES)[number] | undefined;
    for (let kill = 0; kill <= KILLS; kill++) {
      const server = await serverProcess(cli, project, 'ann', env);
      for (let waited = 0; temporaries().length > 0; waited += 20) {
        assert.ok(waited < 60_000, `${temporaries().length} temporary files were not swept`);
        await pause(20);
      }
      await before?.finish(server);
      const { kept, marked } = onDisk();
      assert.deepEqual([...kept], [inCodebook()]);
      if (before !== undefined) assert.equal(marked, before.change === mark ? MARKED : 0);
      if (kill === KILLS) {
        await server.end();
        break;
      }
      before = CHANGES[kill % CHANGES.length]!;
      let isOver = false;
      const change = before.change(server).then(
        () => null,
        (error: unknown) => error,
      );
      void change.then(() => {
        isOver = true;
      });
      const together = await killWhile(server, 1 + Math.floor(random() * (KEPT - 1)), random() < 0.5, () => isOver);
      const error = await change;
      if (error !== null) {
        assert.match(String(error), /server has ended|connection/i);
        cutOff++;
        most = Math.max(most, together);
      }
      onDisk();
    }
    assert.ok(cutOff > KILLS / 2, `only ${cutOff} changes were cut off`);
    assert.ok(most > 1, 'no change was killed while it wrote files side by side');
    const locks = fs.readdirSync(scratch, { recursive: true, encoding: 'utf8' }).filter(name => /\.(lock|claim)$/.test(name));
    assert.deepEqual(locks, []);
  });
});
