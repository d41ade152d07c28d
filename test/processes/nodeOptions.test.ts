import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { acceptedOptions } from '../../client/nodeOptions';

describe('The options that the server is started with', () => {
  let scratch = '';
  before(() => {
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-options-'));
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  /** Whether a process that is forked with these options runs its script. */
  const runsWith = (execArgv: string[]): Promise<boolean> => {
    const script = path.join(scratch, 'server.cjs');
    fs.writeFileSync(script, "process.send('running');");
    return new Promise(resolve => {
      const server = fork(script, [], { execArgv, silent: true });
      server.once('message', () => resolve(true));
      server.once('exit', () => resolve(false));
    });
  };

  it('are those that Node knows', async () => {
    const options = ['--heap-growing-percent=50'];
    assert.equal(await runsWith(options), true, 'this Node knows it');
    assert.deepEqual(await acceptedOptions(options), options);
  });

  it('are none where Node no longer has one of them, with which no server would start', async () => {
    const options = ['--heap-growing-percent=50', '--heap-growing-share=50'];
    assert.equal(await runsWith(options), false);
    assert.deepEqual(await acceptedOptions(options), []);
    assert.equal(await runsWith(await acceptedOptions(options)), true);
  });

  it('are none where the program cannot be asked', async () => {
    assert.deepEqual(await acceptedOptions(['--heap-growing-percent=50'], path.join(scratch, 'none')), []);
  });
});
