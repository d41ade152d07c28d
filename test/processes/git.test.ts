import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type AnnotationItem, methods } from '../../server/protocol';
import { bundledCli } from '../support/bundle';
import { type ServerProcess, serverProcess } from '../support/serverProcess';

const HARBOUR =
  'Harbour news\n\nThe ferry left the quay.\n\nThe pilot stayed ashore.\n\nThe crew waited for the tide.\n\nNobody saw the tug of the Harbour Office.\n';
const MARKET =
  'Market news\n\nThe price of coal rose.\n\nThe bank closed early.\n\nThe traders of the Coal Board and the Dock Union went home.\n';
const CODEBOOK = `tags:
  - name: claim
    description: What somebody says is so
  - name: ship
    description: What sails
  - name: trade
    description: What is bought and sold
`;
const REGISTER = `entities:
  - id: harbour_office
    type: organisation
    name: Harbour Office
  - id: coal_board
    type: organisation
    name: Coal Board
  - id: dock_union
    type: organisation
    name: Dock Union
`;

interface Found {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

describe('branches of several people', function () {
  this.timeout(300_000);
  let scratch = '';
  let cli = '';
  let project = '';

  before(() => ({ scratch, cli } = bundledCli()));
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));
  beforeEach(() => {
    project = fs.mkdtempSync(path.join(scratch, 'project-'));
    const files = {
      'harbour.txt': HARBOUR,
      'market.txt': MARKET,
      'pressmark/codebook.yaml': CODEBOOK,
      'pressmark/entities.yaml': REGISTER,
    };
    fs.mkdirSync(path.join(project, 'pressmark'));
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(project, name), text);
    git('init', '--quiet', '--initial-branch=main');
    commit('A folder of articles');
  });

  /** Git as somebody has it who never set anything. */
  const gitEnvironment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'ann@example.org',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'ann@example.org',
  };
  const tryGit = (...words: string[]) => spawnSync('git', words, { cwd: project, encoding: 'utf8', env: gitEnvironment });
  function git(...words: string[]): string {
    const { status, stdout, stderr } = tryGit(...words);
    assert.equal(status, 0, `git ${words.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }
  function commit(message: string): void {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  }

  const fileOf = (name: string): string => path.join(project, name);
  const read = (name: string): string => fs.readFileSync(fileOf(name), 'utf8');
  const annotationFile = (annotator: string, article: string): string => `pressmark/annotations/${annotator}/${article}.jsonl`;
  const tagsIn = (name: string): string[] =>
    read(name)
      .trimEnd()
      .split('\n')
      .map(line => (JSON.parse(line) as { body: { value: string }[] }).body[0]!.value);

  function check(): Found[] {
    const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', project, '--format', 'json'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as Found[];
  }
  /** What `check` says of Pressmark's own files, as `file:line code`. */
  const ofOwnFiles = (): string[] =>
    check()
      .filter(({ file }) => file.startsWith('pressmark/'))
      .map(({ file, line, code }) => `${file}:${line} ${code}`);

  const annotate = (server: ServerProcess, article: string, quote: string, tag: string): Promise<AnnotationItem> => {
    const before = read(article).slice(0, read(article).indexOf(quote)).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)!.length };
    const range = { start, end: { ...start, character: start.character + quote.length } };
    return server.request(methods.annotate, { uri: server.uriOf(article), range, tag });
  };

  const runCommand = (server: ServerProcess, command: string, argument: object): Promise<unknown> =>
    server.request('workspace/executeCommand', { command, arguments: [{ folder: server.folder, ...argument }] });

  /** Somebody's work on a branch of their own, committed. */
  async function onBranch(branch: string, annotator: string, work: (server: ServerProcess) => Promise<void>): Promise<void> {
    git('checkout', '--quiet', '-b', branch, 'main');
    const server = await serverProcess(cli, project, annotator);
    await work(server);
    await server.end();
    commit(`Work of ${annotator}`);
  }

  async function onMain(annotator: string, work: (server: ServerProcess) => Promise<void>): Promise<void> {
    const server = await serverProcess(cli, project, annotator);
    await work(server);
    await server.end();
    commit('Work of both');
  }

  it('are merged without a conflict where two people annotated, and changed codebook and register in different entries', async () => {
    await onBranch('ada', 'ada', async server => {
      await annotate(server, 'harbour.txt', 'ferry', 'ship');
      await annotate(server, 'market.txt', 'coal', 'trade');
      await runCommand(server, 'pressmark.makeAlias', { name: 'the Office', entity: 'harbour_office' });
      fs.writeFileSync(fileOf('pressmark/codebook.yaml'), CODEBOOK.replace('What somebody says is so', 'An assertion'));
    });
    await onBranch('ben', 'ben', async server => {
      await annotate(server, 'harbour.txt', 'ferry', 'claim');
      await annotate(server, 'harbour.txt', 'tug', 'ship');
      await runCommand(server, 'pressmark.makeAlias', { name: 'the Union', entity: 'dock_union' });
      fs.writeFileSync(fileOf('pressmark/codebook.yaml'), CODEBOOK.replace('What is bought and sold', 'Goods and prices'));
    });
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-edit', 'ada');
    git('merge', '--quiet', '--no-edit', 'ben');
    assert.deepEqual(tagsIn(annotationFile('ada', 'harbour.txt')), ['ship']);
    assert.deepEqual(tagsIn(annotationFile('ada', 'market.txt')), ['trade']);
    assert.deepEqual(tagsIn(annotationFile('ben', 'harbour.txt')), ['claim', 'ship']);
    assert.match(read('pressmark/codebook.yaml'), /An assertion[\s\S]*Goods and prices/);
    assert.match(read('pressmark/entities.yaml'), /the Office[\s\S]*the Union/);
    assert.deepEqual(ofOwnFiles(), []);
  });

  it('are merged without a conflict where one annotator worked in both, in the same article and at the same place of the file', async () => {
    await onMain('ann', async server => {
      await annotate(server, 'harbour.txt', 'quay', 'claim');
    });
    await onBranch('desk', 'ann', async server => {
      await annotate(server, 'harbour.txt', 'pilot', 'ship');
      await annotate(server, 'harbour.txt', 'tug', 'ship');
      await annotate(server, 'market.txt', 'coal', 'trade');
    });
    await onBranch('laptop', 'ann', async server => {
      await annotate(server, 'harbour.txt', 'crew', 'claim');
      await annotate(server, 'harbour.txt', 'tide', 'trade');
      await annotate(server, 'market.txt', 'bank', 'claim');
    });
    git('merge', '--quiet', '--no-edit', 'desk');
    assert.deepEqual(tagsIn(annotationFile('ann', 'harbour.txt')).sort(), ['claim', 'claim', 'ship', 'ship', 'trade']);
    assert.deepEqual(tagsIn(annotationFile('ann', 'market.txt')).sort(), ['claim', 'trade']);
    assert.deepEqual(ofOwnFiles(), []);
    // The next change writes the lines in the order of the text.
    await onMain('ann', async server => {
      await annotate(server, 'harbour.txt', 'Nobody', 'claim');
    });
    assert.deepEqual(tagsIn(annotationFile('ann', 'harbour.txt')), ['claim', 'ship', 'claim', 'trade', 'claim', 'ship']);
  });

  it('are merged without a conflict where both answer the same note, with both answers and the note as it was', async () => {
    const file = annotationFile('ann', 'harbour.txt');
    let id = '';
    await onMain('ann', async server => {
      await annotate(server, 'harbour.txt', 'ferry', 'claim');
      ({ id } = await annotate(server, 'harbour.txt', 'pilot', 'claim'));
      await server.request(methods.updateAnnotation, { folder: server.folder, id, note: 'Which one?' });
      await annotate(server, 'harbour.txt', 'tug', 'claim');
    });
    const before = read(file).trimEnd().split('\n');
    for (const [branch, annotator, text] of [
      ['ada', 'ada', 'The old one.'],
      ['ben', 'ben', 'Ask the office.'],
    ] as const)
      await onBranch(branch, annotator, async server => {
        await server.request(methods.replyToAnnotation, { folder: server.folder, id, text });
      });
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-edit', 'ada');
    git('merge', '--quiet', '--no-edit', 'ben');
    assert.deepEqual(ofOwnFiles(), []);
    const lines = read(file).trimEnd().split('\n');
    assert.equal(lines.length, 5);
    for (const line of before) assert.ok(lines.includes(line), line);
    const server = await editor();
    const { items } = await server.request<{ items: AnnotationItem[] }>(methods.annotations, {
      folder: server.folder,
      offset: 0,
      limit: 20,
    });
    await server.end();
    assert.deepEqual(
      items.find(item => item.id === id)?.replies?.map(({ annotator, text }) => [annotator, text]),
      [
        ['ada', 'The old one.'],
        ['ben', 'Ask the office.'],
      ],
    );
  });

  /** One annotation with another tag on each of two branches; `both` is its lines as the branches have them. */
  async function changeOnBoth(): Promise<{ readonly id: string; readonly both: readonly string[] }> {
    const file = annotationFile('ann', 'harbour.txt');
    let id = '';
    await onMain('ann', async server => {
      await annotate(server, 'harbour.txt', 'ferry', 'claim');
      ({ id } = await annotate(server, 'harbour.txt', 'pilot', 'claim'));
      await annotate(server, 'harbour.txt', 'tug', 'claim');
    });
    const both: string[] = [];
    for (const [branch, tag] of [
      ['laptop', 'ship'],
      ['desk', 'trade'],
    ] as const) {
      await onBranch(branch, 'ann', async server => {
        await server.request(methods.updateAnnotation, { folder: server.folder, id, tag });
      });
      both.push(read(file).split('\n')[1]!);
    }
    return { id, both };
  }

  /** An editor that asks for problems. */
  const editor = () =>
    serverProcess(cli, project, 'ann', process.env, {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    });

  /** What the editor shows of an annotation file, as `line code`; lines as an editor counts them. */
  async function inEditor(server: ServerProcess, file: string): Promise<string[]> {
    const { items } = await server.request<{ items: { code: string; range: { start: { line: number } } }[] }>('textDocument/diagnostic', {
      textDocument: { uri: server.uriOf(file) },
    });
    return items.map(({ code, range }) => `${range.start.line + 1} ${code}`);
  }

  it('keep both versions of an annotation that was changed in both, and name the lines', async () => {
    const file = annotationFile('ann', 'harbour.txt');
    const { id, both } = await changeOnBoth();
    git('merge', '--quiet', '--no-edit', 'laptop');
    const [first, , , last] = read(file).split('\n');
    assert.equal(read(file), `${[first, both[1], both[0], last].join('\n')}\n`);
    assert.deepEqual(ofOwnFiles(), [`${file}:3 duplicate-id`]);
    const server = await editor();
    assert.deepEqual(await inEditor(server, file), ['3 duplicate-id']);
    const { items } = await server.request<{ items: AnnotationItem[] }>(methods.annotations, {
      folder: server.folder,
      offset: 0,
      limit: 20,
    });
    assert.deepEqual(
      items.filter(item => item.id === id).map(({ tag }) => tag),
      ['trade'],
      'the one changed last',
    );
    await annotate(server, 'harbour.txt', 'crew', 'ship');
    await server.end();
    for (const line of both) assert.ok(read(file).split('\n').includes(line), line);
  });

  it('keep what git wrote of a conflict letter for letter, and name its lines', async () => {
    const file = annotationFile('ann', 'harbour.txt');
    const { both } = await changeOnBoth();
    fs.writeFileSync(fileOf('pressmark/.gitattributes'), '');
    commit('Conflicts are to be seen');
    assert.equal(tryGit('merge', '--quiet', '--no-edit', 'laptop').status, 1);
    const conflict = read(file).split('\n').slice(1, 6);
    assert.deepEqual(conflict, ['<<<<<<< HEAD', both[1], '=======', both[0], '>>>>>>> laptop']);
    assert.deepEqual(ofOwnFiles(), [`${file}:2 merge-conflict`]);
    const server = await editor();
    assert.deepEqual(await inEditor(server, file), ['2 merge-conflict']);
    await annotate(server, 'harbour.txt', 'crew', 'ship');
    await annotate(server, 'market.txt', 'coal', 'trade');
    await server.end();
    assert.deepEqual(read(file).split('\n').slice(1, 6), conflict);
    assert.equal(tagsIn(annotationFile('ann', 'market.txt')).length, 1);
    assert.deepEqual(ofOwnFiles(), [`${file}:2 merge-conflict`]);
  });
});
