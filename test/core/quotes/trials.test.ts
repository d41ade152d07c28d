import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRIAL_KINDS } from '../../support/anchorKinds';
import { outcomesOf } from '../../support/anchorTrials';
import { runs } from '../../support/runs';

/** The paragraphs of the sample project's articles, headlines and captions apart, which say the same, and those of one article only. */
function prose(): string[][] {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../seeds/articles');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'));
  const articles = files.sort().map(name =>
    fs
      .readFileSync(path.join(folder, name), 'utf8')
      .split(/\n+/)
      .map(line => line.replace(/\s+/g, ' ').trim()),
  );
  const all = articles.flat();
  const isOwn = (line: string): boolean =>
    /[.!?]$/.test(line) && line.split(' ').length >= 8 && all.indexOf(line) === all.lastIndexOf(line);
  return articles.map(lines => lines.filter(isOwn)).filter(({ length }) => length >= 3);
}

describe('annotations found again in a changed text', function () {
  this.timeout(120_000);
  const articles = prose();
  const trials = Math.max(3, runs(6).numRuns);

  for (const kind of TRIAL_KINDS) {
    it(`${kind.demand === 'gone' ? 'are nowhere else' : 'are where they belong'}: ${kind.name}`, () => {
      const { made, cold, running, back, failed } = outcomesOf(kind, articles, trials);
      assert.ok(made > 0, 'no trial');
      for (const { wrong, orphan } of [cold, running]) {
        assert.equal(wrong, 0, JSON.stringify(failed[0]));
        // A few annotations of one word cannot be told from others.
        if (kind.demand !== 'gone') assert.ok(orphan <= Math.ceil(made / 6), `${orphan} of ${made} are lost`);
      }
      assert.equal(back, made, 'the old text gives the old places back');
    });
  }
});
