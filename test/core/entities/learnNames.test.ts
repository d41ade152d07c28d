import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArticle } from '../../../server/core/article/parse';
import { namesBeside } from '../../../server/core/entities/candidates/candidates';
import { classesOf } from '../../../server/core/entities/candidates/candidateTypes';
import { learnNames } from '../../../server/core/entities/candidates/learnNames';
import { NAME_CLASSES, type NameModel, readModel, writeModel } from '../../../server/core/entities/candidates/nameModel';
import { relateNames } from '../../../server/core/entities/candidates/nameRelations';
import { NAME_WEIGHTS } from '../../../server/core/entities/candidates/nameWeights';
import { labelledNames } from '../../bench/labelledNames';
import { digestOf, writtenWeights } from '../../bench/learnNames';
import { parseMarks } from '../../support/marks';
import { slowIt } from '../../support/runs';

const LABELS: Readonly<Record<string, string>> = { person: 'PER', organisation: 'ORG', place: 'LOC', other: 'MISC' };

/** Made-up names, of which only what is beside them says what they are. */
const ARTICLES = [
  'They sailed to [Qurndal]{place} at dawn. The shareholders of [Vostrel]{organisation} were told, and the widow of [Brimsey]{person} wept.',
  'They sailed to [Hesmoor]{place} at noon. The shareholders of [Tarquen]{organisation} were told, and the widow of [Oldrick]{person} wept.',
  'They sailed to [Pelvane]{place} at dusk. The shareholders of [Mirtoga]{organisation} were told, and the widow of [Sandoval]{person} wept.',
  'They sailed to [Ulbersk]{place} at night. The shareholders of [Zintala]{organisation} were told, and the widow of [Yarrowby]{person} wept.',
  'They sailed to [Corvath]{place} at once. The shareholders of [Dremlix]{organisation} were told, and the widow of [Fenwright]{person} wept.',
  'They sailed to [Nolbeth]{place} at last. The shareholders of [Grusona]{organisation} were told, and the widow of [Hallimor]{person} wept.',
];

/** A folder with labelled data of which each article is one of {@link ARTICLES}. */
function withFolder(use: (folder: string) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-names-'));
  try {
    const rows = ARTICLES.map((fixture, at) => {
      const { text, spans } = parseMarks(fixture);
      return { id: `a${at}`, text, entities: spans.map(({ start, end, label }) => ({ start, end, type: LABELS[label ?? ''] })) };
    });
    fs.writeFileSync(path.join(folder, 'ent_wikigold.jsonl'), rows.map(row => JSON.stringify(row)).join('\n'));
    use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function typesIn(text: string, model: NameModel): string[] {
  const names = namesBeside(parseArticle('a.txt', text), []);
  return classesOf(text, names, relateNames(text, names), model).map(
    (type, at) => `${text.slice(names[at]?.start, names[at]?.end)}: ${type}`,
  );
}

describe('Weights of names', () => {
  it('are learned from what is beside labelled names, and used for names that nobody labelled', () =>
    withFolder(folder =>
      assert.deepEqual(
        typesIn(
          'The shareholders of Qualmera met. They sailed to Ondrast in May, with the widow of Tibberly.',
          learnNames(labelledNames(folder), new Map()),
        ),
        ['Qualmera: organisation', 'Ondrast: place', 'Tibberly: person'],
      ),
    ));

  it('are the same from the same labelled data', () => withFolder(folder => assert.equal(writtenWeights(folder), writtenWeights(folder))));

  it('are read as they were written', () =>
    withFolder(folder => {
      const written = writeModel(learnNames(labelledNames(folder), new Map()));
      assert.ok(written.includes('\n'));
      assert.equal(writeModel(readModel(written)), written);
    }));

  it('stay what was expected where no labelled name says otherwise', () =>
    withFolder(folder => {
      const expected: NameModel = new Map([['k', new Map([['organisation', Float64Array.from(NAME_CLASSES, (_, at) => at)]])]]);
      assert.deepEqual(learnNames(labelledNames(folder), expected).get('k')?.get('organisation'), Float64Array.of(0, 1, 2, 3));
    }));

  it('of the product are as they were learned: nobody changed them by hand', () => {
    const file = fs.readFileSync(path.resolve('server/core/entities/candidates/nameWeights.ts'), 'utf8');
    assert.equal(digestOf(NAME_WEIGHTS.trim()), /SHA-256 of the weights: ([0-9a-f]{64})/.exec(file)?.[1]);
  });

  slowIt('of the product are what its labelled data says now, where that is there', function (this: Mocha.Context) {
    const folder = path.resolve(process.env['GOLD'] ?? '../shared/gold');
    if (!fs.existsSync(path.join(folder, 'ent_gum_linked.jsonl'))) this.skip();
    assert.ok(
      writtenWeights(folder) === fs.readFileSync(path.resolve('server/core/entities/candidates/nameWeights.ts'), 'utf8'),
      'run test/bench/learnNames.ts',
    );
  });
});
