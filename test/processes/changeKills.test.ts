import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { REGISTER_IRI } from '../../server/core/annotations/webVocabulary';
import { type AnnotationItem, type CleanSummary, type MergeResult, methods, type Page } from '../../server/protocol';
import { bundledCli } from '../support/bundle';
import { runs } from '../support/runs';
import { type ServerProcess, serverProcess } from '../support/serverProcess';
import { randomNumbers } from '../support/synthetic';

const ARTICLES = 40;
/** Each kind of change is killed as often as the others; 200 times in all by `PRESSMARK_RUNS=40`. */
const KILLS = runs(5).numRuns;
const TAGS: readonly [string, string] = ['before', 'after'];
/** Their names, by their ids. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['master', 'The master of the harbour'],
  ['warden', 'The warden of the quay'],
]);
const DECIDED_TOGETHER = 10;
/** After so long at most, in milliseconds, a change is killed. */
const LONGEST_MS = 400;

const NUMBERS = Array.from({ length: ARTICLES }, (_, number) => number);
const article = (number: number): string => `${number}.txt`;
const textOf = (number: number): string =>
  `Ships of the day\n\nFerry ${number} left the quay at dawn, and the harbour master waved.\n\nAdvertisement\n\nNobody saw it come back.\n`;

interface Line {
  readonly id: string;
  readonly body: readonly { readonly purpose?: string; readonly value?: string; readonly source?: string }[];
}

/** A kind of change: made and killed in the middle, what must hold then, and completed by the next server. */
interface Kind {
  readonly name: string;
  /** @param isOver true once the server was killed */
  change(server: ServerProcess, isOver: () => boolean): Promise<void>;
  check(): void;
  finish(server: ServerProcess): Promise<void>;
}

describe('a server that is killed in the middle of a change', function () {
  this.timeout(120_000 + 60_000 * KILLS);
  let scratch = '';
  let cli = '';
  let project = '';
  let env: NodeJS.ProcessEnv = {};
  const below = (...names: readonly string[]): string => path.join(project, 'pressmark', ...names);

  before(() => {
    ({ scratch, cli } = bundledCli());
    const home = path.join(scratch, 'home');
    env = { ...process.env, HOME: home, USERPROFILE: home, LOCALAPPDATA: path.join(home, 'AppData'), XDG_CACHE_HOME: '' };
    project = path.join(scratch, 'project');
    fs.mkdirSync(below(), { recursive: true });
    writeRegister();
    writeCodebook(TAGS[0]);
    for (const number of NUMBERS) fs.writeFileSync(path.join(project, article(number)), textOf(number));
    for (const annotator of ['ann', 'ben']) {
      const all = NUMBERS.map(number => ({
        id: `urn:${annotator}-${number}`,
        type: 'Annotation',
        created: '2020-01-02T03:04:05Z',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: annotator === 'ann' ? TAGS[0] : 'other' },
          ...(annotator === 'ann' ? [{ type: 'SpecificResource', purpose: 'identifying', source: `${REGISTER_IRI}master` }] : []),
        ],
        target: { source: article(number), selector: { type: 'TextQuoteSelector', exact: 'harbour master' } },
      }));
      const file = path.join(scratch, `${annotator}.json`);
      fs.writeFileSync(file, JSON.stringify(all));
      const argv = ['import', file, '--format', 'w3c', '--project', project, '--annotator', annotator];
      assert.equal(spawnSync(process.execPath, [cli, ...argv], { env }).status, 0);
    }
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  /** As an editor writes it. */
  function write(file: 'codebook' | 'entities', text: string): void {
    fs.writeFileSync(below(`${file}.new`), text);
    fs.renameSync(below(`${file}.new`), below(`${file}.yaml`));
  }
  const writeCodebook = (...tags: readonly string[]): void =>
    write('codebook', `tags:\n${[...tags, 'other', 'new'].map(name => `  - name: ${name}\n`).join('')}`);
  const writeRegister = (): void =>
    write('entities', `entities:\n${[...ENTITIES].map(([id, name]) => `  - id: ${id}\n    name: ${name}\n    type: person\n`).join('')}`);

  /** The annotations on the disk, by annotator. Fails where a line is cut or an id is twice in a file. */
  function onDisk(): Readonly<Record<'ann' | 'ben' | 'gold', readonly Line[]>> {
    const of = (annotator: string): Line[] => {
      const folder = below('annotations', annotator);
      const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter(name => name.endsWith('.jsonl')) : [];
      return names.flatMap(name => {
        const text = fs.readFileSync(path.join(folder, name), 'utf8');
        assert.ok(text.endsWith('\n'), `${name} ends in the middle of a line`);
        const lines = text.trimEnd().split('\n');
        const read = lines.map(line => JSON.parse(line) as Line);
        assert.equal(new Set(read.map(({ id }) => id)).size, read.length, `${name} has an annotation twice`);
        return read;
      });
    };
    return { ann: of('ann'), ben: of('ben'), gold: of('gold') };
  }

  const tagOf = ({ body }: Line): string => body.find(({ purpose }) => purpose === 'tagging')?.value ?? '';
  const imported = (lines: readonly Line[]): Line[] => lines.filter(({ id }) => /^urn:(?:ann|ben)-/.test(id));
  const changed = (server: ServerProcess, file: 'codebook' | 'entities' = 'codebook'): Promise<void> =>
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uriOf(`pressmark/${file}.yaml`), type: 2 }] });

  const acknowledged: string[] = [];
  const annotate: Kind = {
    name: 'annotates',
    async change(server) {
      acknowledged.length = 0;
      for (const number of NUMBERS) {
        const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
        const { id } = await server.request<AnnotationItem>(methods.annotate, { uri: server.uriOf(article(number)), range, tag: 'new' });
        acknowledged.push(id);
      }
    },
    check() {
      const made = onDisk().ann.filter(line => tagOf(line) === 'new');
      const ids = made.map(({ id }) => id.replace('urn:uuid:', ''));
      for (const id of acknowledged) assert.ok(ids.includes(id), `${id} was acknowledged and is lost`);
      assert.ok(made.length <= acknowledged.length + 1, `${made.length} were made, ${acknowledged.length} acknowledged`);
    },
    async finish(server) {
      const asked = { folder: server.folder, filter: { tag: 'new' }, offset: 0, limit: ARTICLES };
      const { items } = await server.request<Page<AnnotationItem>>(methods.annotations, asked);
      await server.request(methods.deleteAnnotations, { folder: server.folder, ids: items.map(({ id }) => id) });
      assert.equal(onDisk().ann.length, ARTICLES);
    },
  };

  let copies: ReadonlyMap<string, string> | undefined;
  const cleaned = (): Map<string, string> => {
    const names = fs.existsSync(below('cleaned')) ? fs.readdirSync(below('cleaned')).filter(name => name.endsWith('.txt')) : [];
    return new Map(names.map(name => [name, fs.readFileSync(below('cleaned', name), 'utf8')]));
  };
  const clean: Kind = {
    name: 'writes cleaned copies',
    async change(server) {
      await server.request<CleanSummary>(methods.clean, { folder: server.folder });
    },
    check() {
      for (const [name, text] of cleaned()) if (copies !== undefined) assert.equal(text, copies.get(name), name);
    },
    async finish(server) {
      const { skipped } = await server.request<CleanSummary>(methods.clean, { folder: server.folder });
      assert.deepEqual(skipped, []);
      copies ??= cleaned();
      assert.equal(copies.size, ARTICLES);
      assert.deepEqual(cleaned(), copies);
      fs.rmSync(below('cleaned'), { recursive: true });
    },
  };

  let accepted = 'ben';
  const decideAll = async (server: ServerProcess): Promise<void> => {
    for (let at = 0; at < ARTICLES; at += DECIDED_TOGETHER) {
      const choices = NUMBERS.slice(at, at + DECIDED_TOGETHER).map(number => ({
        uri: server.uriOf(article(number)),
        ids: [`urn:ann-${number}`, `urn:ben-${number}`],
        accepted: [`urn:${accepted}-${number}`],
      }));
      await server.request(methods.decide, { folder: server.folder, chosen: 'gold', choices });
    }
  };
  const decide: Kind = {
    name: 'decides what people agree on',
    async change(server) {
      accepted = accepted === 'ann' ? 'ben' : 'ann';
      await decideAll(server);
    },
    check() {
      for (const name of fs.existsSync(below('adjudication')) ? fs.readdirSync(below('adjudication')) : [])
        if (name.endsWith('.jsonl'))
          for (const line of fs.readFileSync(below('adjudication', name), 'utf8').trimEnd().split('\n')) JSON.parse(line);
      assert.ok(onDisk().gold.length <= 2 * ARTICLES);
    },
    async finish(server) {
      await decideAll(server);
      const { gold } = onDisk();
      const wanted = accepted === 'ben' ? 'other' : tagOf(imported(onDisk().ann)[0]!);
      assert.deepEqual([gold.length, [...new Set(gold.map(tagOf))]], [ARTICLES, [wanted]]);
    },
  };

  const tagsOnDisk = (): string[] => [...new Set(imported(onDisk().ann).map(tagOf))];
  const merge: Kind = {
    name: 'merges a tag into another',
    async change(server, isOver) {
      const [from = TAGS[0]] = tagsOnDisk();
      const into = TAGS.find(tag => tag !== from)!;
      writeCodebook(from, into);
      await changed(server);
      await server.request(methods.changeTag, { folder: server.folder, tag: from, change: { kind: 'merge', into } });
      writeCodebook(into);
      await changed(server);
      while (tagsOnDisk().join() !== into && !isOver()) await pause(5);
    },
    check() {
      assert.ok(tagsOnDisk().every(tag => TAGS.includes(tag)));
    },
    async finish(server) {
      const isWhole = (): boolean => {
        const [tag = '', ...others] = tagsOnDisk();
        return others.length === 0 && fs.readFileSync(below('codebook.yaml'), 'utf8').includes(`name: ${tag}\n`);
      };
      for (let waited = 0; !isWhole(); waited += 20) {
        assert.ok(waited < 60_000, `annotations have ${tagsOnDisk().join(' and ')}`);
        await pause(20);
      }
      writeCodebook(...tagsOnDisk());
      await changed(server);
    },
  };

  const entityOf = ({ body }: Line): string =>
    body.find(({ purpose }) => purpose === 'identifying')?.source?.replace(REGISTER_IRI, '') ?? '';
  const entitiesOnDisk = (): string[] => [...new Set(imported(onDisk().ann).map(entityOf))];
  const mergeEntities: Kind = {
    name: 'merges an entity into another',
    async change(server, isOver) {
      const [from = ''] = entitiesOnDisk();
      const into = [...ENTITIES.keys()].find(id => id !== from)!;
      const { edit } = await server.request<MergeResult>(methods.mergeEntities, { folder: server.folder, from, into });
      const text = TextDocument.create('', 'yaml', 0, fs.readFileSync(below('entities.yaml'), 'utf8'));
      write('entities', TextDocument.applyEdits(text, edit?.changes?.[server.uriOf('pressmark/entities.yaml')] ?? []));
      await changed(server, 'entities');
      while (entitiesOnDisk().join() !== into && !isOver()) await pause(5);
    },
    check() {
      assert.ok(entitiesOnDisk().every(id => ENTITIES.has(id)));
    },
    async finish(server) {
      const isWhole = (): boolean => {
        const [id = '', ...others] = entitiesOnDisk();
        return others.length === 0 && fs.readFileSync(below('entities.yaml'), 'utf8').includes(`id: ${id}\n`);
      };
      for (let waited = 0; !isWhole(); waited += 20) {
        assert.ok(waited < 60_000, `annotations name ${entitiesOnDisk().join(' and ')}`);
        await pause(20);
      }
      writeRegister();
      await changed(server, 'entities');
    },
  };

  it('loses nothing, doubles nothing and leaves no half line', async () => {
    const random = randomNumbers(29);
    const kinds = [annotate, clean, decide, merge, mergeEntities];
    let cutOff = 0;
    let before: Kind | undefined;
    for (let kill = 0; kill <= KILLS; kill++) {
      const server = await serverProcess(cli, project, 'ann', env);
      await before?.finish(server);
      const { ann, ben } = onDisk();
      assert.deepEqual([imported(ann).length, imported(ben).length], [ARTICLES, ARTICLES], `after a server that ${before?.name}`);
      if (kill === KILLS) {
        await server.end();
        break;
      }
      before = kinds[kill % kinds.length]!;
      let isKilled = false;
      const change = before
        .change(server, () => isKilled)
        .then(
          () => null,
          (error: unknown) => error,
        );
      await Promise.race([change, pause(Math.floor(random() * LONGEST_MS))]);
      isKilled = true;
      await server.kill();
      if ((await change) !== null) cutOff++;
      before.check();
    }
    assert.ok(cutOff > KILLS / 4, `only ${cutOff} changes were cut off`);
    const locks = fs.readdirSync(scratch, { recursive: true, encoding: 'utf8' }).filter(name => /\.(lock|claim)$/.test(name));
    assert.deepEqual(locks, []);
  });
});
