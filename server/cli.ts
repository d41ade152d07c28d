import { main } from './cli/main';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`pressmark scan … | head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// A failure ends in an exit code: the promise does not reject.
void main(process.argv.slice(2), process).then(code => {
  // The language server lives on until its client ends it.
  if (code !== null) process.exitCode = code;
});
