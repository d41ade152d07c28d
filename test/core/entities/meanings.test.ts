import assert from 'node:assert/strict';
import { chooseMeaningHere } from '../../../server/core/article/articleEntryEdits';
import { renameMeanings } from '../../../server/core/article/renamedMeanings';
import { Corpus } from '../../../server/core/corpus/corpus';
import { articleEntriesProblemsOf } from '../../../server/core/corpus/problems';
import { mergeEntities, setEntityId, splitEntity } from '../../../server/core/entities/register/edit';
import { setMeaningRule } from '../../../server/core/entities/register/meaningEdits';
import { parseRegister } from '../../../server/core/entities/register/register';
import { withEdits } from '../../../server/core/text/edits';

const REGISTER = `# Rivers and states
entities:
  - id: brazza # the smaller one
    type: place
    name: Congo-Brazzaville
    aliases: [Congo]
  - id: drc
    type: place
    name: Congo-Kinshasa
    aliases: [Congo]
  # towns
  - id: goma
    type: place
    name: Goma
  - id: dolisie
    type: place
    name: Dolisie
`;

/** The register with lines below those of entities, each by id. */
const ruled = (rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules).reduce((text, [id, rule]) => text.replace(new RegExp(`(- id: ${id}\\b.*\\n)`), `$1    ${rule}\n`), REGISTER);

/** What the names in an article are read as: ids, with `?` for an ambiguous one and `!` behind one that was chosen. */
function named(text: string, register: string, entries = ''): string[] {
  const corpus = new Corpus();
  corpus.apply([
    { kind: 'register', text: register },
    { kind: 'articleEntries', text: entries },
    { kind: 'article', id: 'a.txt', text },
  ]);
  const mentions = corpus.get('a.txt')?.mentions ?? [];
  return mentions.map(({ entity, via }) => (entity === null ? '?' : via === 'choice' ? `${entity}!` : entity));
}

const ALONE = 'A title\n\nThey crossed the border of Congo on Monday.\n';
const GOMA = 'A title\n\nThey crossed the border of Congo on Monday and slept in Goma.\n';
const OUTLET = 'articles:\n  a.txt: {outlet: The Daily Oar}\n';

describe('rules for names of several entities', () => {
  it('decide nothing that no rule is about', () => {
    assert.deepEqual(named(ALONE, REGISTER), ['?']);
    assert.deepEqual(named(GOMA, ruled({ drc: 'meantWith: [dolisie]', brazza: 'meantIn: [Another Paper]' }), OUTLET), ['?', 'goma']);
    assert.deepEqual(named(ALONE, REGISTER, 'articles:\n  b.txt: {meanings: [drc]}\n  a.txt: {meanings: [goma]}\n'), ['?']);
  });

  it('decide for an article, articles of an outlet, and articles that name a companion', () => {
    assert.deepEqual(named(ALONE, REGISTER, 'articles:\n  a.txt: {meanings: [drc]}\n'), ['drc!']);
    assert.deepEqual(named(ALONE, ruled({ brazza: 'meantIn: [the daily OAR]' }), OUTLET), ['brazza!']);
    assert.deepEqual(named(GOMA, ruled({ drc: 'meantWith: [goma]' })), ['drc!', 'goma']);
    assert.deepEqual(named(ALONE, ruled({ drc: 'meantWith: [goma]' })), ['?']);
  });

  it('count in the order article, companion, outlet', () => {
    const both = ruled({ drc: 'meantWith: [goma]', brazza: 'meantIn: [The Daily Oar]' });
    assert.deepEqual(named(GOMA, both, OUTLET), ['drc!', 'goma']);
    assert.deepEqual(named(GOMA, both, 'articles:\n  a.txt: {outlet: The Daily Oar, meanings: [brazza]}\n'), ['brazza!', 'goma']);
    assert.deepEqual(named(ALONE, both, OUTLET), ['brazza!']);
  });

  it('decide nothing where two of a kind disagree', () => {
    const both = ruled({ drc: 'meantWith: [goma]', brazza: 'meantWith: [goma]' });
    assert.deepEqual(named(GOMA, both), ['?', 'goma']);
    assert.deepEqual(named(ALONE, REGISTER, 'articles:\n  a.txt: {meanings: [drc, brazza]}\n'), ['?']);
  });

  it('leave alone what the article itself makes clear, and rest on no other rule', () => {
    const text = 'A title\n\nThey left Congo-Brazzaville. Congo closed the border.\n';
    assert.deepEqual(named(text, REGISTER, 'articles:\n  a.txt: {meanings: [drc]}\n'), ['brazza', 'brazza']);
    const shared = `${ruled({ drc: 'meantWith: [niger]' })}  - {id: niger, type: place, name: Niger, meantIn: [The Daily Oar]}\n  - {id: river, type: place, name: River Niger, aliases: [Niger]}\n`;
    assert.deepEqual(named('A title\n\nFrom Congo they went on to Niger.\n', shared, OUTLET), ['?', 'niger!']);
  });

  it('are taken in when the files change, without the article being read again', () => {
    const corpus = new Corpus();
    const via = () => corpus.get('a.txt')?.mentions.map(mention => mention.entity);
    corpus.apply([
      { kind: 'register', text: REGISTER },
      { kind: 'article', id: 'a.txt', text: GOMA },
      { kind: 'article', id: 'b.txt', text: 'Another\n\nIt was quiet.\n' },
    ]);
    assert.deepEqual(via(), [null, 'goma']);
    const delta = corpus.apply([{ kind: 'articleEntries', text: 'articles:\n  a.txt: {meanings: [drc]}\n' }]);
    assert.deepEqual([[...delta.articles], via(), corpus.mentions.count('drc')], [['a.txt'], ['drc', 'goma'], 1]);
    corpus.apply([{ kind: 'articleEntries', text: '' }]);
    assert.deepEqual([via(), corpus.mentions.count('drc')], [[null, 'goma'], 0]);
    corpus.apply([{ kind: 'register', text: ruled({ brazza: 'meantWith: [goma]' }) }]);
    assert.deepEqual(via(), ['brazza', 'goma']);
  });

  it('name entities that exist', () => {
    const register = ruled({ drc: 'meantWith: [goma, gomma]' });
    const [problem, ...others] = parseRegister(register).problems.filter(({ code }) => code !== 'shared-alias');
    assert.deepEqual([problem?.code, register.slice(problem?.start, problem?.end), others], ['unknown-entity', 'gomma', []]);
    const entries = 'articles:\n  a.txt:\n    meanings: [drc, dcr]\n';
    const corpus = new Corpus();
    corpus.apply([
      { kind: 'register', text: REGISTER },
      { kind: 'articleEntries', text: entries },
      { kind: 'article', id: 'a.txt', text: ALONE },
    ]);
    const found = articleEntriesProblemsOf(corpus);
    assert.deepEqual(
      found.map(({ code, start, end }) => [code, entries.slice(start, end)]),
      [['unknown-entity', 'dcr']],
    );
    assert(parseRegister(ruled({ drc: 'meantIn: [[a]]' })).problems.some(({ code }) => code === 'not-a-text'));
  });
});

describe('edits of rules', () => {
  const set = (text: string, field: 'meantIn' | 'meantWith', value: string, entity: string | null): string =>
    withEdits(text, setMeaningRule(text, { field, value }, entity, ['brazza', 'drc']));

  it('add a field, add to it, move to another entity, and leave nothing behind', () => {
    const one = set(REGISTER, 'meantIn', 'The Daily Oar', 'drc');
    assert.equal(
      one,
      REGISTER.replace('Kinshasa\n    aliases: [Congo]\n', 'Kinshasa\n    aliases: [Congo]\n    meantIn: [The Daily Oar]\n'),
    );
    const two = set(one, 'meantIn', 'The Evening Oar', 'drc');
    assert.match(two, /meantIn: \[The Daily Oar, The Evening Oar\]/);
    const moved = set(two, 'meantIn', 'the daily oar', 'brazza');
    assert.deepEqual(
      parseRegister(moved).entities.map(({ id, meantIn }) => [id, meantIn]),
      [
        ['brazza', ['the daily oar']],
        ['drc', ['The Evening Oar']],
        ['goma', undefined],
        ['dolisie', undefined],
      ],
    );
    assert.equal(set(set(moved, 'meantIn', 'The Daily Oar', null), 'meantIn', 'The Evening Oar', null), REGISTER);
    assert.deepEqual(setMeaningRule(one, { field: 'meantIn', value: 'the daily oar' }, 'drc', ['brazza']), []);
  });

  it('are of the article in articles.yaml, where one meaning takes the place of another', () => {
    const options = ['brazza', 'drc'];
    const one = withEdits('', chooseMeaningHere('', 'a.txt', 'drc', options));
    assert.equal(one, 'articles:\n  a.txt:\n    meanings:\n      - drc\n');
    const noted = one.replace('- drc\n', '- goma # sure\n      - drc\n');
    const two = withEdits(noted, chooseMeaningHere(noted, 'a.txt', 'brazza', options));
    assert.equal(two, 'articles:\n  a.txt:\n    meanings:\n      - goma # sure\n      - brazza\n');
    assert.deepEqual(chooseMeaningHere(two, 'a.txt', 'brazza', options), []);
    const none = withEdits(two, chooseMeaningHere(two, 'a.txt', null, options));
    assert.equal(none, 'articles:\n  a.txt:\n    meanings:\n      - goma # sure\n');
    assert.equal(withEdits(one, chooseMeaningHere(one, 'a.txt', null, options)).includes('a.txt'), false);
    assert.deepEqual(chooseMeaningHere('', 'a.txt', null, options), []);
  });

  it('follow an entity that is merged into another', () => {
    const text = ruled({ drc: 'meantWith: [goma, dolisie]', brazza: 'meantWith: [goma]' });
    const merged = withEdits(text, mergeEntities(text, 'dolisie', 'goma').edits);
    assert.deepEqual(
      parseRegister(merged).entities.map(({ id, meantWith }) => [id, meantWith]),
      [
        ['brazza', ['dolisie']],
        ['drc', ['dolisie']],
        ['dolisie', undefined],
      ],
    );
    const both = ruled({ drc: 'meantIn: [Oar]', brazza: 'meantIn: [oar, Sail]' });
    const one = withEdits(both, mergeEntities(both, 'drc', 'brazza').edits);
    assert.deepEqual(parseRegister(one).byId.get('drc')?.meantIn, ['Oar', 'Sail']);
  });

  it('follow an entity whose id is changed, unless the new one is taken or cannot be one', () => {
    const text = ruled({ drc: 'meantWith: [goma, dolisie]', dolisie: 'meantWith: goma' });
    const renamed = withEdits(text, setEntityId(text, 'goma', 'goma-town'));
    assert.equal(
      renamed,
      text.replace('- id: goma\n', '- id: goma-town\n').replace('[goma,', '[goma-town,').replace(': goma\n', ': goma-town\n'),
    );
    for (const id of ['drc', 'goma', '', 'a town', '-goma']) assert.deepEqual(setEntityId(text, 'goma', id), [], id);
    const bare = 'entities:\n  - name: Goma\n    type: place\n';
    assert.equal(withEdits(bare, setEntityId(bare, 'goma', 'town')), 'entities:\n  - id: town\n    name: Goma\n    type: place\n');
  });

  it('stay with the entity that keeps the id when an alias is split off', () => {
    const text = ruled({ drc: 'meantWith: [goma]' });
    const { entities } = parseRegister(withEdits(text, splitEntity(text, 'drc', 'Congo')));
    assert.deepEqual(
      entities.filter(({ id }) => id === 'drc' || id === 'congo').map(({ id, aliases, meantWith }) => [id, aliases, meantWith]),
      [
        ['drc', [], ['goma']],
        ['congo', [], undefined],
      ],
    );
  });

  it('of articles name the entity that another one has become', () => {
    const text = [
      '# by hand',
      'articles:',
      '  a.txt:',
      '    outlet: Oar',
      '    meanings:',
      '      - drc # sure',
      '      - goma',
      '  b.txt: {meanings: [brazza, drc]}',
      '  c.txt: {meanings: drc}',
      '  d.txt:',
      '    meanings: [goma]',
      '  e.txt: drc',
      '',
    ].join('\n');
    assert.equal(
      withEdits(text, renameMeanings(text, 'drc', 'brazza')),
      text.replace('- drc # sure', '- brazza # sure').replace('[brazza, drc]', '[brazza]').replace('meanings: drc}', 'meanings: brazza}'),
    );
    assert.deepEqual(renameMeanings(text, 'niger', 'brazza'), []);
    assert.deepEqual(renameMeanings('', 'drc', 'brazza'), []);
    const broken = text.replace('outlet: Oar', 'outlet: [Oar');
    assert.deepEqual(renameMeanings(broken, 'drc', 'brazza'), []);
  });
});
