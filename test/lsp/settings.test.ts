import assert from 'node:assert/strict';
import { settingsOf } from '../../server/lsp/settings';
import { defaultSettings } from '../../server/settings';

describe('what a client sends as settings', () => {
  it('is replaced by defaults where it is missing or of no use', () => {
    assert.deepEqual(settingsOf(null), defaultSettings);
    assert.deepEqual(settingsOf({ files: { maxCount: -1 }, problems: { furniture: 'loud' }, hints: [] }), defaultSettings);
  });

  /** `staleCleaned` was called `staleCopy` until 0.1. */
  const severityWhen = (problems: object) => settingsOf({ problems }).problems.staleCleaned;

  it('may name a setting as it was called before, as long as nobody set it by its new name', () => {
    assert.equal(severityWhen({ staleCopy: 'off' }), 'off');
    assert.equal(severityWhen({ staleCopy: 'off', staleCleaned: 'information' }), 'off', 'a default that the client fills in');
    assert.equal(severityWhen({ staleCopy: 'off', staleCleaned: 'error' }), 'error');
    for (const unset of [null, undefined, '', 'loud']) assert.equal(severityWhen({ staleCopy: unset, staleCleaned: 'error' }), 'error');
  });
});
