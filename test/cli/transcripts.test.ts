import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { itPrintsWhatTranscriptsSay } from '../support/transcripts';

describe('the command line', () => {
  let scratch = '';

  before(function () {
    // The transcripts are lines for a POSIX shell, and the paths in them have its separator.
    if (process.platform === 'win32') this.skip();
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-cli-'));
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  itPrintsWhatTranscriptsSay('test/cli/transcripts', () => ({ scratch, cli: '' }));
});
