/** Mocha's `dot` or `spec` output, and the counts, and the titles of tests that failed or were tried again, written as JSON to the file that PRESSMARK_COUNTS names. */
const fs = require('node:fs');
const { reporters, Runner } = require('mocha');

const Base = process.env.PRESSMARK_REPORTER === 'spec' ? reporters.Spec : reporters.Dot;

module.exports = class CountingReporter extends Base {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    const again = [];
    runner.on(Runner.constants.EVENT_TEST_RETRY, test => again.push(test.fullTitle()));
    runner.on(Runner.constants.EVENT_TEST_FAIL, test => failures.push(test.fullTitle()));
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures: failed, pending } = runner.stats;
      const file = process.env.PRESSMARK_COUNTS;
      if (file) fs.writeFileSync(file, JSON.stringify({ passed: passes, failed, skipped: pending, failures, again }));
    });
  }
};
