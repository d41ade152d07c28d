import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { factsOf } from '../../support/importing';
import { readSample, type Sample, SENTENCES, sentencesIn, withSentences } from '../../support/importSamples';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../fixtures/imports');

/** Samples follow the layouts of the sources, in own words; `$a` and so on are sentences of the text. */
describe('Samples of', () => {
  for (const file of fs.readdirSync(FOLDER).sort()) {
    const form = path.basename(file, '.yaml');
    const samples = parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as readonly Sample[];
    describe(form, () => {
      it('are six or more, one of them broken, and one with several articles where a file may have several', () => {
        assert.ok(samples.length >= 6, String(samples.length));
        assert.ok(samples.some(({ broken }) => broken === true));
        if (!ONE_EACH.has(form)) assert.ok(samples.some(({ documents }) => documents.length > 1));
      });
      for (const sample of samples) {
        it(sample.name, async () => {
          const { documents, warnings } = await readSample(form, sample);
          assert.deepEqual(
            documents.map(document => ({ ...factsOf(document), paragraphs: document.paragraphs })),
            sample.documents.map(({ paragraphs, ...facts }) => ({ ...facts, paragraphs: paragraphs.map(withSentences) })),
          );
          for (const [nth, warning] of (sample.warnings ?? []).entries()) assert.ok(warnings[nth]?.includes(warning), warnings.join('\n'));
          assert.equal(warnings.length, (sample.warnings ?? []).length, warnings.join('\n'));
          const given = sentencesIn(sample);
          const found = documents.flatMap(({ paragraphs }) => paragraphs).join('\n');
          for (const sentence of SENTENCES) {
            const count = found.replace(/\s+/g, ' ').split(sentence).length - 1;
            assert.equal(count, given.get(sentence) ?? 0, sentence);
          }
        });
      }
    });
  }
});

/** Forms of which a file is one article. */
const ONE_EACH: ReadonlySet<string> = new Set(['html', 'mhtml', 'eml', 'alto', 'page', 'hocr', 'docx', 'odt', 'rtf', 'nitf', 'text']);
