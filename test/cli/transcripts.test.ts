import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { bundledCli } from '../support/bundle';
import { layOut, parseTranscript, rewritten, runStep } from '../support/transcripts';

const HERE = path.join('test', 'cli', 'transcripts');

describe('the command line', () => {
  let scratch = '';
  let cli = '';

  before(function () {
    // The transcripts are lines for a POSIX shell, and the paths in them have its separator.
    if (process.platform === 'win32') this.skip();
    ({ scratch, cli } = bundledCli());
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  for (const name of fs.readdirSync(HERE).filter(file => file.endsWith('.transcript'))) {
    it(`prints what ${name} says`, async () => {
      const file = path.join(HERE, name);
      const source = fs.readFileSync(file, 'utf8');
      const { files, steps } = parseTranscript(source);
      const folder = fs.mkdtempSync(path.join(scratch, 'folder-'));
      layOut(folder, files);
      fs.cpSync('seeds', path.join(folder, 'seeds'), { recursive: true });
      const printed: string[] = [];
      for (const step of steps) printed.push(await runStep(step.command, folder, cli));
      if (process.env['UPDATE_SNAPSHOTS'] === '1') fs.writeFileSync(file, rewritten(source, printed));
      else for (const [index, step] of steps.entries()) assert.equal(printed[index], step.expected, `$ ${step.command}`);
      assert.ok(steps.length > 0, 'a transcript holds at least one command');
    }).timeout(120_000);
  }
});
