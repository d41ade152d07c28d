const { availableParallelism } = require('node:os');

module.exports = {
  import: ['tsx'],
  extension: ['ts'],
  spec: ['test/core/**/*.test.ts', 'test/lsp/**/*.test.ts', 'test/cli/**/*.test.ts'],
  timeout: 120_000,
  // No file relies on another: each is run by whichever process is free.
  parallel: true,
  jobs: Math.max(2, availableParallelism() - 1),
};
