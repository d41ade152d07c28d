import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockNameOf, lockPlaces } from '../../server/nodeLock';
import { type AnnotationItem, methods } from '../../server/protocol';
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

const article = (number: number): string => `${number}.txt`;
const sentence = (article: number, number: number): string => `Ferry ${article} left quay ${number} at dawn.`;
const textOf = (number: number): string =>
  `Ships of the day\n\n${Array.from({ length: SENTENCES }, (_, each) => sentence(number, each)).join('\n\n')}\n`;

/** What is in the annotation files of a project: ids in order, with the tag of each. Fails where a line is not whole or an id is doubled. */
function annotationsOnDisk(project: string): Map<string, string> {
  const folder = path.join(project, 'pressmark/annotations');
  const found = new Map<string, string>();
  for (const entry of fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
    if (!entry.isFile() || entry.name.endsWith('.tmp')) continue;
    const text = fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    assert.ok(text.endsWith('\n'), entry.name);
    for (const line of text.trimEnd().split('\n')) {
      const { id, body } = JSON.parse(line) as { id: string; body: { value: string }[] };
      assert.ok(!found.has(id), `${id} is there twice`);
      found.set(id, body[0]!.value);
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
  this.timeout(600_000);
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
      for (const [id, tag] of acknowledged) assert.equal(found.get(`urn:uuid:${id}`), tag);
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
          if (writer === 3) {
            await mergeNext(server);
            continue;
          }
          const made = await annotate(server, number, 2 + 2 * Math.floor(random() * SENTENCES), 'made');
          // Its tag is not known where the server is killed now.
          await server.request(methods.updateAnnotation, { folder: server.folder, id: made.id, tag: 'changed' });
          acknowledged.set(made.id, 'changed');
          begun();
        }
      };
      const all = Promise.allSettled([work(0), work(1), work(2), work(3)]);
      await isBegun;
      await pause(random() * 250);
      await server.kill();
      await all;
      check();
    }
    assert.ok(acknowledged.size >= KILLS && merged > 0, `${acknowledged.size} annotations, ${merged} entities merged`);
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
