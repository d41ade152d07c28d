import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { type Analysts, NO_ANALYSTS } from '../../server/analysts/analysts';
import type { Wanted } from '../../server/analysts/work';
import { main } from '../../server/cli/main';
import { packFacts, textFactsOf } from '../../server/core/corpus/textFacts';
import { NO_THREADS } from '../../server/lsp/threads';
import { nodeAnalysts } from '../../server/node/analysts';
import { bundledCli } from '../support/bundle';
import { syntheticCorpus } from '../support/synthetic';

const { articles, register } = syntheticCorpus(220);

const ODD: Readonly<Record<string, string>> = {
  'articles/broken.txt': 'The govern-\nment said on 4\u00a0September 2018 that talks had re\u00adsumed.\n',
  'articles/deutsch.txt': 'Die Gespräche begannen am 4. September 2018 in Doha. Sie dauerten zwei Wochen.\n',
  'articles/marked.md': '---\ntitle: Talks\n---\n# Talks *resume*\n\nThe **first** round began on [4 September](x) 2018.\n',
  'articles/several.txt':
    'TITLE: One\nDATE: 4 September 2018\n\nIt began on Tuesday.\n\nTITLE: Two\nDATE: 11 September 2018\n\nIt ended on Tuesday.\n',
};

describe('worker threads', () => {
  let bundle = { scratch: '', cli: '' };
  let folder = '';

  before(() => {
    bundle = bundledCli();
    folder = path.join(bundle.scratch, 'made');
    const write = (name: string, text: string) => {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    };
    for (const { id, text } of articles) write(id, text);
    for (const [id, text] of Object.entries(ODD)) write(id, text);
    write('articles/binary.txt', '\u0000\u0001\u0002\u0000\u0003');
    write('pressmark/entities.yaml', register);
    write(
      'pressmark/articles.yaml',
      'articles:\n  articles/deutsch.txt: {language: de}\n  articles/00/000000.txt: {language: en, date: 2018-09-05}\n',
    );
    write('pressmark/furniture.yaml', 'furniture:\n  - {text: Advertisement, decision: keep}\n');
  });
  after(() => fs.rmSync(bundle.scratch, { recursive: true, force: true }));

  /** The output of a command, with so many threads. */
  const outputOf = (workers: number, ...words: readonly string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [bundle.cli, ...words, '--workers', String(workers), folder], {
      maxBuffer: 2 ** 28,
    });
    return { stdout: stdout.toString(), stderr: stderr.toString() };
  };

  for (const command of [
    ['scan', '--json'],
    ['check', '--hints', '--format', 'jsonl'],
    ['duplicates', '--json'],
  ]) {
    it(`do not change what ${command[0]} prints`, () => {
      const alone = outputOf(0, ...command);
      assert.ok(alone.stdout.length > 10_000);
      assert.match(alone.stderr, /binary\.txt/);
      assert.deepEqual(outputOf(2, ...command), alone);
    }).timeout(120_000);
  }

  it('work out the facts that are worked out without them', async () => {
    const asking = nodeAnalysts(bundle.cli).begin(2, articles.length, message => assert.fail(message));
    try {
      const texts = [...articles.slice(0, 8), ...Object.entries(ODD).map(([id, text]) => ({ id, text }))].map(text => ({
        ...text,
        given: 'en',
      }));
      let facts = await asking.factsOf(texts);
      for (let waited = 0; facts[0] === undefined; waited += 20) {
        assert.ok(waited < 60_000, 'no thread was ready in time');
        await new Promise(resolve => setTimeout(resolve, 20));
        facts = await asking.factsOf(texts);
      }
      assert.deepEqual(
        facts.map(known => new Uint8Array(known!.facts)),
        texts.map(({ id, text, given }) => packFacts(textFactsOf(id, text, given))),
      );
    } finally {
      asking.end();
    }
  }).timeout(120_000);

  it('are told the files of the researcher, under which what they work out counts', async () => {
    const asked: (Wanted | undefined)[] = [];
    const recording: Analysts = {
      begin(workers, count, log, wanted) {
        asked.push(wanted);
        return NO_ANALYSTS.begin(workers, count, log, wanted);
      },
    };
    const streams = { stdin: process.stdin, stdout: new PassThrough().resume(), stderr: new PassThrough().resume() };
    await main(['scan', '--json', '--no-cache', folder], streams as unknown as Parameters<typeof main>[1], async () => ({
      ...NO_THREADS,
      analysts: recording,
    }));
    assert.equal(asked.length, 1);
    assert.equal(asked[0]?.candidates, true);
    assert.equal(asked[0]?.premises.register, register);
    assert.match(asked[0]?.premises.furniture ?? '', /Advertisement/);
  }).timeout(120_000);

  it('are done without where their script cannot be run', async () => {
    const log: string[] = [];
    const asking = nodeAnalysts(path.join(bundle.scratch, 'nowhere.cjs')).begin(1, articles.length, message => log.push(message));
    for (let waited = 0; log.length === 0; waited += 20) {
      assert.ok(waited < 30_000, 'nothing was logged');
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    assert.deepEqual(await asking.factsOf([{ id: 'a.txt', text: 'A text.' }]), [undefined]);
    assert.match(log[0]!, /Cannot find module/);
    asking.end();
  }).timeout(60_000);
});
