import { main } from './cli/main';

// A stream that can no longer be written is noticed where it is written: see `streamOutput`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// A failure ends in an exit code: the promise does not reject.
void main(process.argv.slice(2), process).then(code => {
  // The language server lives on until its client ends it.
  if (code !== null) process.exitCode = code;
});
