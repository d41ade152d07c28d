import { counted, grouped } from '../text/wording';

/** How the copies of a passage differ, and why a recurring line is furniture: clauses, for cards, rows and problems. */
export const REUSE_MESSAGES = {
  wordForWord: 'word for word',
  replaced: (here: string, there: string) => `"${here}" → "${there}"`,
  /** `named`: what the words are, as in 'a name'; `isRest`: others were quoted before. */
  wordsDiffer: (words: number, named: readonly string[], isRest: boolean) => {
    const more = isRest ? (words === 1 ? 'more word differs' : 'more words differ') : words === 1 ? 'word differs' : 'words differ';
    const among = named.length === 0 ? '' : words === 1 ? ` (${named[0]})` : `, including ${named.join(' and ')}`;
    return `${grouped(words)} ${more}${among}`;
  },
  upToWordsDiffer: (words: number) => `up to ${counted(words, 'word differs', 'words differ')}`,
  dates: (count: number) => (count === 1 ? 'a date' : `${count} dates`),
  numbers: (count: number) => (count === 1 ? 'a number' : `${count} numbers`),
  names: (count: number) => (count === 1 ? 'a name' : `${count} names`),
  sentencesAdded: (count: number, words: number) =>
    `${count === 1 ? 'a sentence' : `${count} sentences`} added (${counted(words, 'word', 'words')})`,
  sentencesLeftOut: (count: number, words: number) =>
    `${count === 1 ? 'a sentence' : `${count} sentences`} left out (${counted(words, 'word', 'words')})`,
  atLeastSimilar: (percent: number) => `at least ${percent} % similar`,
  inOtherArticles: (articles: number, atLeast: boolean) =>
    `in ${atLeast ? 'at least ' : ''}${counted(articles, 'other article', 'other articles')}`,
  repeatedHere: 'repeated in this article',
  /** `outlet`: whose articles were counted; undefined for those of the folder. */
  recurs: (articles: number, atLeast: boolean, outlet: string | undefined) =>
    `a line that occurs in ${atLeast ? 'at least ' : ''}${articles} articles of ${outlet ?? 'this folder'}`,
  otherCopiesShown: 'The other copies are shown.',
  notShown: 'It is not shown.',
  staleImport: (source: string, names: string, left: string) =>
    `The text that ${source} found here no longer occurs in ${names}. ${left} Export the articles, run ${source} again and import its output.`,
  moreOfThese: (message: string, left: number) => `${message} The same is true of ${left} more of these lines.`,
  unreadableCopies: "This line is not a set of copies. Import passim's output again with `pressmark import --format passim`.",
  unknownPassimLine: "This is not a line of passim's output (clusters, or --pairwise, --linewise or --docwise alignments, as JSON).",
  noSuchArticle: (article: string) => `There is no article "${article}" here.`,
  changedArticle: (article: string) => `"${article}" is not the text that passim read. Export it and run passim again.`,
} as const;
