import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockNameOf, lockPlaces } from '../../server/node/lock';
import { type AnnotateAllResult, type AnnotationItem, methods } from '../../server/protocol';
import { bundledCli } from '../support/bundle';
import { runs } from '../support/runs';
import { type ServerProcess, serverProcess } from '../support/serverProcess';
import { randomNumbers } from '../support/synthetic';

const ARTICLES = 4;
const SENTENCES = 60;
/** Of the register; one after another is merged into the first. */
const ENTITIES = 1000;
/** Half of them of a server and half of a command; 200 by `PRESSMARK_RUNS=4`. */
const KILLS = Math.ceil(runs(50).numRuns / 2);

/** Annotations in each article whose tag is renamed, and the names that it has in turn. */
const POOL_EACH = 10;
const POOL: readonly [string, string] = ['pooled', 'gathered'];
/** Places in each article that are marked together. */
const MARKED_EACH = 12;

const article = (number: number): string => `${number}.txt`;
const sentence = (article: number, number: number): string => `Ferry ${article} left quay ${number} at dawn.`;
const textOf = (number: number): string =>
  `Ships of the day\n\n${Array.from({ length: SENTENCES }, (_, each) => sentence(number, each)).join('\n\n')}\n`;

interface OnDisk {
  readonly tag: string;
  /** The annotator, the article and the place. */
  readonly at: string;
  readonly via?: readonly string[];
}

/** What is in the annotation files of a project, by id. Fails where a line is not whole or an id is doubled. */
function annotationsOnDisk(project: string): Map<string, OnDisk> {
  const folder = path.join(project, 'pressmark/annotations');
  const found = new Map<string, OnDisk>();
  for (const entry of fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
    if (!entry.isFile() || entry.name.endsWith('.tmp')) continue;
    const text = fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    assert.ok(text.endsWith('\n'), entry.name);
    for (const line of text.trimEnd().split('\n')) {
      const { id, body, target, via } = JSON.parse(line) as {
        id: string;
        body: { value: string }[];
        target: { selector: { type: string; start?: number }[] };
        via?: string[];
      };
      assert.ok(!found.has(id), `${id} is there twice`);
      const { start } = target.selector.find(({ type }) => type === 'TextPositionSelector') ?? {};
      found.set(id, { tag: body[0]!.value, at: `${entry.parentPath}/${entry.name}:${start}`, ...(via && { via }) });
    }
  }
  return found;
}

const isLock = (name: string): boolean => name.endsWith('.lock') || name.endsWith('.claim');

/** Lock files of a project: in it, or where they belong. */
async function locksOf(project: string): Promise<string[]> {
  const name = await lockNameOf(project);
  const inside = fs.readdirSync(project, { recursive: true, encoding: 'utf8' }).filter(isLock);
  return [...inside, ...lockPlaces().map(place => path.join(place, name))].filter((file, at) => at < inside.length || fs.existsSync(file));
}

describe('several programs that write one folder', function () {
  this.timeout(1_800_000);
  let scratch = '';
  let cli = '';
  let project = '';

  before(() => ({ scratch, cli } = bundledCli()));
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));
  beforeEach(() => {
    project = fs.mkdtempSync(path.join(scratch, 'project-'));
    fs.mkdirSync(path.join(project, 'pressmark'));
    const entities = Array.from({ length: ENTITIES }, (_, at) => `  - id: e${at}\n    type: person\n    name: Captain Number${at}\n`);
    fs.writeFileSync(path.join(project, 'pressmark/entities.yaml'), `entities:\n${entities.join('')}`);
    for (let number = 0; number < ARTICLES; number++) fs.writeFileSync(path.join(project, article(number)), textOf(number));
  });

  const annotate = (server: ServerProcess, number: number, line: number, tag: string): Promise<AnnotationItem> =>
    server.request(methods.annotate, {
      uri: server.uriOf(article(number)),
      range: { start: { line, character: 0 }, end: { line, character: 9 } },
      tag,
    });

  /** A file of annotations to be imported; ids say whose they are. */
  function writeImport(name: string, articles: number, each: number): string {
    const file = path.join(scratch, `${name}.json`);
    const annotations = Array.from({ length: articles * each }, (_, at) => ({
      id: `urn:${name}-${at}`,
      type: 'Annotation',
      created: '2020-01-02T03:04:05Z',
      body: { type: 'TextualBody', purpose: 'tagging', value: name },
      target: {
        source: article(at % articles),
        selector: { type: 'TextQuoteSelector', exact: sentence(at % articles, Math.floor(at / articles) % SENTENCES) },
      },
    }));
    fs.writeFileSync(file, JSON.stringify(annotations));
    return file;
  }

  const codebook = (): string => path.join(project, 'pressmark/codebook.yaml');

  const run = (...words: string[]) => {
    const child = spawn(process.execPath, [cli, ...words], { stdio: 'ignore' });
    return { child, ended: new Promise<number | null>(resolve => child.once('exit', resolve)) };
  };

  it('lose none of the annotations that were acknowledged', async () => {
    const servers = await Promise.all([serverProcess(cli, project, 'ann'), serverProcess(cli, project, 'ann')]);
    const acknowledged = new Set<string>();
    const work = servers.map(async (server, number) => {
      for (let at = 0; at < 140; at++)
        acknowledged.add(`urn:uuid:${(await annotate(server, at % 2, 2 + 2 * (at % SENTENCES), `server${number}`)).id}`);
    });
    const imports = ['first', 'second', 'third'].map(async name => {
      const { ended } = run('import', writeImport(name, 2, 20), '--format', 'w3c', '--project', project, '--annotator', 'ann');
      assert.equal(await ended, 0);
      for (let at = 0; at < 40; at++) acknowledged.add(`urn:${name}-${at}`);
    });
    await Promise.all([...work, ...imports]);
    assert.equal(acknowledged.size, 400);
    assert.deepEqual([...annotationsOnDisk(project).keys()].sort(), [...acknowledged].sort());
    await Promise.all(servers.map(server => server.end()));
    assert.deepEqual(await locksOf(project), []);
  });

  it('leave files whole where they are killed in the middle, and lose nothing that was acknowledged', async () => {
    const random = randomNumbers(7);
    const acknowledged = new Map<string, string>();
    const dates = new Map<number, string>();
    let merged = 0;
    const marked = new Set<string>();
    const unmarked = new Set<string>();
    const decided = new Set<string>();
    let renamed: string | undefined;
    let renames = 0;
    fs.writeFileSync(codebook(), `tags:\n  - name: ${POOL[0]}\n    description: Of many annotations\n`);
    assert.equal(await run('import', writeImport(POOL[0], ARTICLES, POOL_EACH), '--format', 'w3c', '--project', project).ended, 0);
    const inPool = (): [string, OnDisk][] => [...annotationsOnDisk(project)].filter(([id]) => id.startsWith(`urn:${POOL[0]}-`));
    const places = (server: ServerProcess) =>
      Array.from({ length: ARTICLES * MARKED_EACH }, (_, at) => {
        const line = 2 + 2 * Math.floor(at / ARTICLES);
        return { uri: server.uriOf(article(at % ARTICLES)), range: { start: { line, character: 6 }, end: { line, character: 12 } } };
      });
    /** Marks many places, those that a killed server left out as well, and takes that back. */
    const markAll = async (server: ServerProcess): Promise<void> => {
      const asked = { folder: server.folder, places: places(server), tag: 'marked' };
      const { ids, already } = await server.request<AnnotateAllResult>(methods.annotateAll, asked);
      assert.equal(ids.length + already, asked.places.length);
      const all = [...annotationsOnDisk(project)].flatMap(([id, { tag }]) => (tag === 'marked' ? [id] : []));
      for (const id of ids) assert.ok(all.includes(`urn:uuid:${id}`), `${id} was marked`);
      for (const id of all) marked.add(id);
      const going = all.slice(0, MARKED_EACH).map(id => id.replace('urn:uuid:', ''));
      // Each is there or not where the server is killed now.
      for (const id of going) marked.delete(`urn:uuid:${id}`);
      await server.request(methods.deleteAnnotations, { folder: server.folder, ids: going });
      for (const id of going) unmarked.add(`urn:uuid:${id}`);
    };
    /** As an editor does: makes the edit that it was given, and says that the file has changed. */
    const renameTag = async (server: ServerProcess): Promise<void> => {
      const before = fs.readFileSync(codebook(), 'utf8');
      const to = POOL.find(tag => !before.includes(tag)) ?? '';
      const from = POOL.find(tag => tag !== to) ?? '';
      // Those that a killed server left behind.
      const left = inPool().flatMap(([id, { tag }]) => (tag === from ? [] : [id]));
      if (left.length > 0) await server.request(methods.tagAnnotations, { folder: server.folder, ids: left, tag: from });
      renamed = undefined;
      const change = { kind: 'rename', name: to };
      await server.request(methods.changeTag, { folder: server.folder, tag: from, change });
      fs.writeFileSync(`${codebook()}.new`, before.replace(from, to));
      fs.renameSync(`${codebook()}.new`, codebook());
      await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uriOf('pressmark/codebook.yaml'), type: 2 }] });
      for (let total = 0; total < ARTICLES * POOL_EACH; ) {
        ({ total } = await server.request<{ total: number }>(methods.annotations, {
          folder: server.folder,
          filter: { tag: to },
          offset: 0,
          limit: 1,
        }));
        await pause(5);
      }
      renamed = to;
      renames++;
    };
    const mergeNext = async (server: ServerProcess): Promise<void> => {
      const register = fs.readFileSync(path.join(project, 'pressmark/entities.yaml'), 'utf8');
      // One whose merge was under way when the server was killed is merged or not.
      const entity = Array.from({ length: ENTITIES }, (_, at) => at).find(at => at > merged && register.includes(`- id: e${at}\n`));
      const run = { folder: server.folder, entity: `e${entity}`, into: 'e0' };
      await server.request('workspace/executeCommand', { command: 'pressmark.mergeEntity', arguments: [run] });
      merged = entity ?? merged;
    };
    const check = () => {
      const found = annotationsOnDisk(project);
      for (const [id, tag] of acknowledged) assert.equal(found.get(`urn:uuid:${id}`)?.tag, tag);
      for (const id of marked) assert.equal(found.get(id)?.tag, 'marked', id);
      for (const id of unmarked) assert.ok(!found.has(id), `${id} is back`);
      const markedPlaces = [...found.values()].flatMap(({ tag, at }) => (tag === 'marked' ? [at] : []));
      assert.equal(new Set(markedPlaces).size, markedPlaces.length, 'a place was marked twice');
      const pool = [...found].flatMap(([id, { tag }]) => (id.startsWith(`urn:${POOL[0]}-`) ? [tag] : []));
      assert.equal(pool.length, ARTICLES * POOL_EACH);
      assert.ok(pool.every(tag => (renamed === undefined ? POOL.includes(tag) : tag === renamed)));
      const chosen = [...found.values()].flatMap(({ via = [] }) => via);
      assert.equal(new Set(chosen).size, chosen.length, 'an annotation was chosen twice');
      const log = path.join(project, 'pressmark/adjudication/agreed.jsonl');
      const lines = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n') : [''];
      assert.equal(lines.pop(), '', 'half a line');
      const decisions = new Set(lines.flatMap(line => (JSON.parse(line) as { ids: string[] }).ids));
      for (const id of decided) assert.ok(decisions.has(id) && chosen.includes(`urn:uuid:${id}`), `${id} was decided on`);
      const entries = path.join(project, 'pressmark/articles.yaml');
      const yaml = fs.existsSync(entries) ? fs.readFileSync(entries, 'utf8') : '';
      const register = fs.readFileSync(path.join(project, 'pressmark/entities.yaml'), 'utf8');
      for (let at = 1; at <= merged; at++) assert.ok(!register.includes(`- id: e${at}\n`), `e${at}`);
      for (const at of [0, ENTITIES - 1]) assert.ok(register.includes(`- id: e${at}\n`), `e${at}`);
      // A merged name is an alias: none is lost, none doubled.
      const names = [...register.matchAll(/Captain Number(\d+)\b/g)].map(([, at]) => Number(at)).sort((a, b) => a - b);
      assert.deepEqual(names, [...Array(ENTITIES).keys()]);
      for (const [number, date] of dates) assert.ok(yaml.includes(`${article(number)}:\n    date: ${date}\n`), yaml);
    };
    let begun = (): void => undefined;
    for (let kill = 0; kill < KILLS; kill++) {
      const isBegun = new Promise<void>(resolve => {
        begun = resolve;
      });
      const server = await serverProcess(cli, project, 'ann');
      const work = async (writer: number): Promise<void> => {
        for (let step = 0; ; step++) {
          const number = (kill + writer) % ARTICLES;
          if (writer === 0) {
            const date = `20${10 + (kill % 80)}-01-${10 + (step % 20)}`;
            dates.delete(number);
            await server.request('workspace/executeCommand', {
              command: 'pressmark.setPublicationDate',
              arguments: [{ uri: server.uriOf(article(number)), date }],
            });
            dates.set(number, date);
            continue;
          }
          const other = [mergeNext, markAll, renameTag][writer - 3];
          if (other !== undefined) {
            await other(server);
            continue;
          }
          const made = await annotate(server, number, 2 + 2 * Math.floor(random() * SENTENCES), 'made');
          // Its tag is not known where the server is killed now.
          await server.request(methods.updateAnnotation, { folder: server.folder, id: made.id, tag: 'changed' });
          acknowledged.set(made.id, 'changed');
          if (writer === 1) {
            if (kill % 2 === 0) begun();
            continue;
          }
          const choices = [{ uri: made.uri, ids: [made.id], accepted: [made.id] }];
          await server.request(methods.decide, { folder: server.folder, chosen: 'agreed', choices });
          decided.add(made.id);
          begun();
        }
      };
      const all = Promise.allSettled(Array.from({ length: 6 }, (_, writer) => work(writer)));
      await isBegun;
      await pause(random() * 250);
      await server.kill();
      for (const result of await all) assert.match(String(result.status === 'rejected' && result.reason), /server has ended|connection/i);
      check();
    }
    const done = { acknowledged: acknowledged.size, merged, marked: marked.size, unmarked: unmarked.size, decided: decided.size, renames };
    assert.ok(acknowledged.size >= KILLS && Object.values(done).every(count => count > 0), JSON.stringify(done));
    await (await serverProcess(cli, project, 'ann')).end();
    assert.deepEqual(await locksOf(project), []);
  });

  it('finish what a killed command began, with nothing doubled', async () => {
    const random = randomNumbers(11);
    const file = writeImport('bulk', ARTICLES, 300);
    const expected = Array.from({ length: ARTICLES * 300 }, (_, at) => `urn:bulk-${at}`).sort();
    let stopped = 0;
    const commands = [
      ['import', file, '--format', 'w3c', '--project', project],
      ['clean', project, '--out', path.join(project, 'pressmark/cleaned')],
    ];
    for (let kill = 0; kill < KILLS; kill++) {
      for (const folder of ['annotations', 'cleaned']) fs.rmSync(path.join(project, 'pressmark', folder), { recursive: true, force: true });
      const words = commands[kill % 2]!;
      const { child, ended } = run(...words);
      const watcher = fs.watch(project, { recursive: true }, () => setTimeout(() => child.kill('SIGKILL'), random() * 60));
      if ((await ended) === null) stopped++;
      watcher.close();
      annotationsOnDisk(project);
      assert.equal(await run(...words).ended, 0);
      if (words[0] === 'import') assert.deepEqual([...annotationsOnDisk(project).keys()].sort(), expected);
      else
        for (let number = 0; number < ARTICLES; number++) {
          assert.equal(fs.readFileSync(path.join(project, 'pressmark/cleaned', article(number)), 'utf8'), textOf(number));
          JSON.parse(fs.readFileSync(path.join(project, 'pressmark/cleaned', `${article(number)}.edits.json`), 'utf8'));
        }
    }
    assert.ok(stopped > 0, 'no command was stopped in time');
    assert.deepEqual(await locksOf(project), []);
  });
});
