import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { findCandidates } from '../../../server/core/entities/candidates/candidates';
import { writeModel } from '../../../server/core/entities/candidates/nameModel';
import { parseRegister } from '../../../server/core/entities/register/register';
import { namesInArticle } from '../../../server/core/entities/suggestions/articleNames';
import { acceptedIn, type Decisions, learnDecisions } from '../../../server/core/entities/suggestions/decidedNames';
import { NameTable } from '../../../server/core/entities/suggestions/nameTable';
import { suggestedNames } from '../../../server/core/entities/suggestions/suggestedNames';
import { finished } from '../../../server/core/text/inSteps';

const REGISTER = parseRegister(`entities:
  - {id: a, type: place, name: Harrow Zarkand, aliases: [Zarkand]}
  - {id: b, type: place, name: Lomas Zarkand}
  - {id: c, type: place, name: Petrin Zarkand}
  - {id: d, type: place, name: Odell Zarkand}
  - {id: e, type: place, name: Wessen Zarkand}
  - {id: f, type: person, name: Anna Holm}
`);

const TEXT =
  'In spring we spoke with Tarven Zarkand, who was said to be near the river at that time. They met Karl Holm there, and Merlin Zarkand said little.';

describe('what is learned from decisions about names', () => {
  const learn = (decisions: Partial<Decisions>) => finished(learnDecisions({ accepted: [], dismissed: [], ...decisions }));

  it('is that names which share a word are of one type', () => {
    const text = 'They went past Tarven Zarkand every day. They met Karl Holm there.';
    const typesUnder = (register: typeof REGISTER | undefined) => {
      const candidates = findCandidates(parseArticle('a.txt', text), [], register && learn({ accepted: acceptedIn(register) }).model);
      return candidates.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
    };
    assert.equal(typesUnder(undefined).includes('Tarven Zarkand: place'), false);
    assert.equal(typesUnder(REGISTER).includes('Tarven Zarkand: place'), true);
    assert.equal(typesUnder(REGISTER).includes('Karl Holm: person'), true);
  });

  it('is nothing where there are no decisions, and about names that share nothing with those', () => {
    assert.equal(
      learn({})
        .change('Merlin Zarkand')
        .every(change => change === 0),
      true,
    );
    const { change, kept } = learn({ accepted: acceptedIn(REGISTER), dismissed: ['Read More', 'Sign In'] });
    assert.deepEqual([...change('Xu')], [0, 0, 0, 0]);
    assert.equal(kept(''), 0.5);
  });

  it('is the same each time', () => {
    const once = () => writeModel(learn({ accepted: acceptedIn(REGISTER), dismissed: ['Read More'] }).model);
    assert.equal(once(), once());
  });

  it('puts names behind that are like dismissed ones, and types the others', () => {
    const table = new NameTable();
    const text = `${TEXT} That year we often watched Sports Update in the evening, and others watched Weather Update instead. Later many liked Sports Update.`;
    const found = findCandidates(parseArticle('a.txt', text), []);
    table.set('a.txt', namesInArticle(text, found));
    const listed = (decisions: Partial<Decisions>) => finished(suggestedNames(table, learn(decisions)));
    const before = listed({}).map(({ name }) => name);
    const after = listed({ accepted: acceptedIn(REGISTER), dismissed: ['Travel Update', 'Market Update', 'Evening Update'] });
    assert.deepEqual([...before].sort(), after.map(({ name }) => name).sort());
    const place = (names: readonly string[]) => names.indexOf('Sports Update');
    assert.ok(place(before) < place(after.map(({ name }) => name)), `${before} → ${after.map(({ name }) => name)}`);
    const learned = after.find(({ name }) => name === 'Tarven Zarkand');
    assert.deepEqual([learned?.type, learned?.isLearned], ['place', true]);
  });
});
