import assert from 'node:assert/strict';
import { FOLDER_MESSAGES } from '../../server/lsp/messages';
import { restTime } from '../../server/lsp/restTime';

describe('the rest time of a reading', () => {
  it('is worked out from what took how long, once that says something', () => {
    let now = 1000;
    const rest = restTime(() => now);
    now += 2000;
    assert.equal(rest.of(500, 1000), null, 'too early');
    now += 8000;
    assert.equal(rest.of(10, 1000), null, 'too small a share');
    assert.equal(rest.of(250, 1000), 30_000);
    assert.equal(rest.of(1000, 1000), 0);
    assert.equal(rest.of(0, 0), null);
  });

  it('is said in words', () => {
    const said = (rest: number | null) => FOLDER_MESSAGES.progress(1240, 5000, rest);
    assert.equal(said(null), '1,240 of 5,000 articles');
    assert.equal(said(1), '1,240 of 5,000 articles, about 5 seconds left');
    assert.equal(said(31_000), '1,240 of 5,000 articles, about 30 seconds left');
    assert.equal(said(58_000), '1,240 of 5,000 articles, about 1 minute left');
    assert.equal(said(125_000), '1,240 of 5,000 articles, about 2 minutes left');
    assert.equal(said(7_300_000), '1,240 of 5,000 articles, about 2 hours left');
  });
});
