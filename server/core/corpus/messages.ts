import { counted, grouped, percent } from '../text/wording';

/** What is said about page furniture and repeated lines; quotes are the first words of the lines. */
export const furnitureMessages = {
  line: (quote: string, reason: string, kept: boolean) =>
    kept
      ? `Perhaps page furniture: "${quote}" (${reason}), kept in the cleaned copy`
      : `Page furniture: "${quote}" (${reason}), ${LEFT_OUT}`,
  /** `doubtful` lines of `lines` stay in the cleaned copy. */
  run: (quote: string, lines: number, doubtful: number) => {
    const what = `"${quote}" (${counted(lines, 'line', 'lines')})`;
    if (doubtful === lines) return `Perhaps page furniture: ${what}, kept in the cleaned copy`;
    const except = doubtful === 0 ? '' : ` except for ${counted(doubtful, 'doubtful line', 'doubtful lines')}`;
    return `Page furniture: ${what}, ${LEFT_OUT}${except}`;
  },
  /** `reason` as in 'a repeated heading'. */
  repeatedLine: (quote: string, reason: string, kept: boolean) =>
    `${reasonAsTitle(reason)}: "${quote}", ${kept ? 'kept in the cleaned copy' : LEFT_OUT}`,
  repeatedLines: (quote: string, lines: number, doubtful: number) =>
    `Repeated lines: ${furnitureMessages.run(quote, lines, doubtful).replace(/^[^"]*/, '')}`,
  keptPlace: 'The line that is kept',
} as const;

/** `reasons` as in 'a reader comment', each with its sentences, the most first. */
export const leftOutMessage = (cut: number, all: number, reasons: readonly (readonly [string, number])[]): string =>
  `The cleaned copy leaves out ${grouped(cut)} of ${counted(all, 'full sentence', 'full sentences')}: ${reasons
    .map(([reason, sentences]) => `${reason} (${grouped(sentences)})`)
    .join(', ')}.`;

const LEFT_OUT = 'left out of the cleaned copy';

/** 'Repeated heading' for 'a repeated heading'. */
export const reasonAsTitle = (reason: string): string => {
  const words = reason.replace(/^an? /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** An article as messages name it: '"Title" (Outlet, 3 May 2002)'. */
export const articleName = (title: string, facts: readonly string[]): string =>
  facts.length === 0 ? `"${title}"` : `"${title}" (${facts.join(', ')})`;

export const copyMessages = {
  /** `where` may name several places; `how` as in 'word for word'. */
  passage: (where: string, how: string) => `This passage also occurs ${where}, ${how}.`,
  /** For readers who see the places beside it; `where` as {@link describeCopies} has it. */
  briefPassage: (exact: boolean, where: string) => `${exact ? 'Copied' : 'Reworded'}: ${where}.`,
  inThisArticle: 'in this article again',
  inArticle: (name: string) => `in ${name}`,
  andMore: (count: number) => (count === 0 ? '' : ` and ${grouped(count)} more`),
  wordForWord: 'word for word',
  reworded: (differences: string) => `reworded: ${differences}`,
  exactPlace: 'Word for word',
  rewordedPlace: (differences: string) => `Reworded: ${differences}`,
  /** `others`: further articles that share half of their text with this one. */
  article: (share: number, side: 'here' | 'there', name: string, passages: number, others: number) => {
    const shared = side === 'here' ? `this article also occurs in ${name}` : `${name} also occurs in this article`;
    const too =
      others === 0 ? '' : others === 1 ? ' Another article is a copy, too.' : ` ${grouped(others)} other articles are copies, too.`;
    return `${share >= 1 ? 'All' : percent(share)} of ${shared}, in ${counted(passages, 'passage', 'passages')}.${too}`;
  },
  otherCopy: (name: string) => `Also a copy: ${name}`,
} as const;

export const nameMessages = {
  ambiguous: (form: string, names: readonly string[]) => `"${form}" could be: ${names.join(', ')}.`,
} as const;

export const storyMessages = {
  severalArticles: (count: number) =>
    `This file seems to contain ${count.toLocaleString('en')} articles; the second begins here. From here on nothing is cut from the cleaned copy, and relative dates are counted from the date that each article states. Put each article in a file of its own.`,
} as const;

export const languageMessages = {
  /** `name` as in 'German'; null where the language has none. */
  otherLanguage: (name: string | null) =>
    `This article seems to be in ${name ?? 'a language other than English'}: no names are proposed, and only dates such as 2018-08-16 are read. If it is in English, write "language: en" in its entry in articles.yaml.`,
} as const;

/** Problems of Pressmark's own files that only the articles show. */
export const fileMessages = {
  unusedEntity: (name: string) => `No article mentions ${name}.`,
  unusedAlias: (alias: string, name: string) => `No mention of ${name} is written "${alias}".`,
  /** `mentions`: '3 mentions'; `articles`: '2 articles'. */
  commonWord: (form: string, mentions: string, articles: string, isSmall: boolean) =>
    `"${form}" is also a common English word. ${mentions} in ${articles} ${isSmall ? 'are written so, with capital or small letters' : 'are written so, also in headlines and at the start of sentences'}.`,
  noSuchArticle: (id: string) =>
    `There is no article "${id}" in this folder. Keys are paths from the top of the folder, such as "dw/peace-talks.txt".`,
  unknownEntity: (id: string) => `There is no entity with the id "${id}" in the register. Correct the id, or delete it.`,
  unusedDecision: (outlet: string | undefined) =>
    `No article${outlet === undefined ? '' : ` of ${outlet}`} has this passage. The text must be that of a whole passage.`,
} as const;

/** When another article was published. */
export const ORDER_MESSAGES = {
  sameDay: 'on the same day',
} as const;
