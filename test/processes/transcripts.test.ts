import fs from 'node:fs';
import { bundledCli } from '../support/bundle';
import { itPrintsWhatTranscriptsSay } from '../support/transcripts';

describe('the command line as a process of its own', () => {
  let bundle = { scratch: '', cli: '' };

  before(function () {
    // As in test/cli, the lines are for a POSIX shell.
    if (process.platform === 'win32') this.skip();
    bundle = bundledCli();
  });
  after(() => fs.rmSync(bundle.scratch, { recursive: true, force: true }));

  itPrintsWhatTranscriptsSay('test/processes/transcripts', () => bundle);
});
