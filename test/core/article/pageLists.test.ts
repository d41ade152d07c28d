import assert from 'node:assert/strict';
import { FOOT, MENU, outside, PARAGRAPHS } from './pages';

const TITLE = 'Talks on the river enter their third day';

describe('lists in the text of a page', () => {
  const isKept = (...list: string[]): void =>
    assert.deepEqual(outside(...MENU, TITLE, ...PARAGRAPHS, ...list, 'Related', ...FOOT).dropped, [...MENU, 'Related', ...FOOT]);

  it('stay where their rows have the same marks', () =>
    isKept(
      'The delegations',
      'Aland (upper river): ninth time',
      'Borland (mouth): first time',
      'Celand (lakes): third time',
      'Deland (hills): sixth time',
      'Eland (coast): second time',
    ));
  it('stay where they are a table with a cell a line', () =>
    isKept(
      'Town',
      'Level',
      'Change',
      ...'Aby|Boda|Cimbris|Delsbo|Eslov|Fagersta'.split('|').flatMap((town, index) => [town, `${index + 1}.40`, `-${index}%`]),
    ));
});

describe('teasers on a page', () => {
  const isLeftOut = (...teasers: string[]): void => {
    const { dropped, doubted } = outside(...MENU, ...teasers, TITLE, 'By Jane Doe', ...PARAGRAPHS, ...FOOT);
    assert.deepEqual(doubted, []);
    assert.deepEqual(
      dropped.filter(line => teasers.includes(line)),
      teasers,
    );
  };

  it('are cut off, one after the other', () =>
    isLeftOut(
      'Harbour strike ends after a week MALMO: Dock workers went back to their cranes this morning after the company had agreed to pay...',
      'Museum buys back its own clock LUND: The clock that was sold by mistake in the spring will be on show again from...',
      'Bakers warn of a cold winter YSTAD: The price of rye has doubled within a year, and small bakeries in the south say that...',
    ));
  it('have their titles glued to them', () =>
    isLeftOut(
      'Harbour Strike Ends After a WeekDock workers went back to their cranes this morning after the company had agreed to pay.',
      'Museum Buys Back Its Own Clock“It was sold by mistake,” the director said when the clock was on show again.',
      'Bakers Warn of a Cold WinterThe price of rye has doubled within a year, small bakeries in the south say.',
    ));
  it('have a blank between their titles and their first words', () =>
    isLeftOut(
      'Harbour strike ends after a week in the docks The cranes are moving again this morning in all of the docks.',
      'Museum buys back its own old clock It was sold by mistake in the spring, the director said on Monday.',
      'Bakers warn of a cold winter in the south This may be the year in which small bakeries close for good.',
    ));
  it('are not sentences that name a paper', () => {
    const said = ['Anna', 'Bertil', 'Cecilia'].map(name => `${name} told The Daily News that the talks in the capital would be over soon.`);
    const { dropped } = outside(...MENU, TITLE, 'By Jane Doe', ...PARAGRAPHS, ...said, ...FOOT);
    assert.deepEqual(
      dropped.filter(line => said.includes(line)),
      [],
    );
  });
  it('are a list up to the next paragraph, whatever their titles ask', () => {
    const links = [
      'Related',
      'River levels fall again',
      'Levels have fallen for the fifth month.',
      'Who owns the water of the river, and who pays for the new dam?',
      'A lawyer answers what readers ask most.',
      'Five facts on the dam',
      'The longest bridge over the river is closed to lorries until the summer.',
      'Ferry timetable for the winter',
      'Children learn to swim',
    ];
    const [first = '', second = '', ...rest] = PARAGRAPHS;
    assert.deepEqual(outside(...MENU, TITLE, first, second, ...links, ...rest, ...FOOT).dropped, [...MENU, ...links, ...FOOT]);
  });
});
