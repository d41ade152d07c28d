import assert from 'node:assert/strict';
import { FOOT, MENU, outside, PARAGRAPHS } from './pages';

const TITLE = 'Talks on the river enter their third day';
const SAID = [
  'I crossed that bridge every day when I was a child, and nobody ever asked me for a paper.',
  'Nobody has asked the farmers. They will have to pay for it in the end, as they always do.',
  'Great article, thank you!',
];

/** What the writer of a long comment goes on to say. */
const LONG = [
  'The old ferry was cheaper, and it went every hour until ten at night, which is more than the bus does.',
  'I have asked the council for the figures three times, and each time I was sent to another office.',
  'Let those who decide about it cross the river on foot in January, and then we can talk again.',
];

/** How pages write the comments of their readers: a heading, and the lines around each comment. */
const STYLES: Readonly<
  Record<string, { readonly heading: readonly string[]; readonly turn: (name: string, said: string, index: number) => readonly string[] }>
> = {
  'with a name that says': {
    heading: ['3 thoughts on “Talks on the river enter their third day”'],
    turn: (name, said, index) => [`${name} says:`, `March ${4 + index}, 2018 at 5:12 pm`, said, 'Reply'],
  },
  'with votes': {
    heading: ['3 Comments', 'Sort by Best'],
    turn: (name, said, index) => [`${name} • ${index + 2} days ago`, said, `${index}`, 'Reply', 'Share ›'],
  },
  'with a row of buttons': {
    heading: ['Comments (3)'],
    turn: (name, said, index) => [name, `${index + 2}h ago`, said, 'Like · Reply · Report'],
  },
  'with a date and a time below the name': {
    heading: ['Join the discussion'],
    turn: (name, said) => [name, '4 Mar 2018 10:15', said, 'Report', `0 ${'1'}`],
  },
  'that were posted by someone': {
    heading: ['Comments'],
    turn: (name, said) => [said, `Posted by: ${name} | March 04, 2018 at 10:15 AM`],
  },
  'numbered, with who wrote when': {
    heading: ['Your comments'],
    turn: (name, said, index) => [`${index + 1}. At 10:1${index} 4 Mar 2018, ${name} wrote:`, said, 'Complain about this comment'],
  },
  'with a town and a rate': {
    heading: ['Share your views: 3 comments'],
    turn: (name, said, index) => [
      `${name}, Leeds, United Kingdom, ${index + 2} hours ago`,
      said,
      'Click to rate',
      `1${index}`,
      '3',
      'Reply',
    ],
  },
  'that said something on a day': {
    heading: ['3 comments:'],
    turn: (name, said) => [`${name} said...`, said, 'May 4, 2018 at 5:12 PM', 'Delete'],
  },
  'without a heading': {
    heading: [],
    turn: (name, said, index) => [name, `${index + 2} weeks ago`, said, 'Reply', 'Report abuse'],
  },
  'to log in for': {
    heading: ['Leave a comment', 'You must be logged in to comment.'],
    turn: (name, said, index) => [`${name} wrote ${index + 2} hours ago`, said, 'Recommend', 'Flag as inappropriate'],
  },
};

const NAMES = ['Anna Berg', 'riverman77', 'Cecilia D.'];
const articleWith = (after: readonly string[]): string[] => [TITLE, 'By Jane Doe', ...PARAGRAPHS, ...after];

describe('comments of readers', () => {
  for (const [style, { heading, turn }] of Object.entries(STYLES)) {
    const comments = [...heading, ...NAMES.flatMap((name, index) => turn(name, SAID[index] ?? '', index))];
    const kept = (lines: readonly string[]): string[] => {
      const { dropped } = outside(...lines);
      return lines.filter(line => !dropped.includes(line));
    };
    it(`${style} are no part of a page's article`, () =>
      assert.deepEqual(
        kept([...MENU, ...articleWith(comments), ...FOOT]).filter(line => comments.includes(line)),
        [],
      ));
    const long = [
      ...heading,
      ...NAMES.flatMap((name, index) => {
        const said = SAID[index] ?? '';
        return turn(name, said, index).flatMap(line => (line === said ? [said, ...LONG.map(rest => `${name}: ${rest}`)] : [line]));
      }),
    ];
    it(`${style} are no part of a page's article, however long they are beside it`, () => {
      const lines = kept([...MENU, TITLE, 'By Jane Doe', ...PARAGRAPHS.slice(0, 2), ...long, ...FOOT]);
      assert.deepEqual(
        lines.filter(line => long.includes(line)),
        [],
      );
      assert.deepEqual(lines.slice(-2), PARAGRAPHS.slice(0, 2));
    });
    it(`${style} are no part of a saved text`, () => {
      assert.deepEqual(kept(articleWith(comments)), articleWith([]));
    });
  }

  it('are not yet there below their form, nor is the article', () => {
    const form = [
      'Leave a Reply',
      'Your email address will not be published.',
      'Comment *',
      'Name *',
      'Email *',
      'Website:',
      'Your data are stored for as long as the comment is on show.',
    ];
    assert.deepEqual(outside(...articleWith(form)).dropped, form);
  });
  it('are not what an article says below a count of them', () => {
    const [first = '', second = '', ...rest] = PARAGRAPHS;
    const lines = [TITLE, first, second, '12 comments', '2 hours ago', 'Report', ...rest, ...PARAGRAPHS.map(line => `${line} It rained.`)];
    const { dropped } = outside(...lines);
    assert.deepEqual(
      dropped.filter(line => line.length > 40),
      [],
    );
  });
  it('are not the turns of a hearing, nor the entries of a live blog', () => {
    const hearing = NAMES.flatMap((name, index) => [`${name} said:`, SAID[index] ?? '']);
    const blog = NAMES.flatMap((name, index) => [`1${index}:15`, `${name} has arrived at the hall in the capital.`]);
    for (const after of [hearing, ['Discussion', ...hearing], blog]) {
      const { dropped } = outside(...articleWith(after));
      assert.deepEqual(
        dropped.filter(line => line.length > 40),
        [],
      );
    }
  });
});
