/** What Pressmark says about fields of `articles.yaml` and `furniture.yaml`. */
export const FIELD_MESSAGES = {
  unknown: (field: string, known: string) => `"${field}" is not a known field. It is kept but not used. Known fields: ${known}.`,
  twice: (field: string) => `"${field}" occurs twice here and only the first one is used. Combine them.`,
  notAText: (field: string) => `"${field}" must be a text.`,
} as const;

/** What Pressmark says about `articles.yaml`. */
export const ARTICLE_ENTRY_MESSAGES = {
  notAMap: 'This file must have a field "articles:" and below it an entry for each article, as in "dw/peace-talks.txt:".',
  notAPath: 'An entry starts with the path of its article, as in "dw/peace-talks.txt:".',
  notFields: 'The entry of an article has fields, as in "date: 2018-08-16": one a line, indented further than the path.',
  notAListOfTexts: (field: string) => `"${field}" must be a list of texts.`,
  keptAndRemoved: 'This passage is both in "keep" and in "remove". It is kept. Delete one of the two.',
  badDate: (written: string) => `"${written}" is not a date. Write 2018-08-16, or 2018-08 or 2018 if no more is known.`,
  badLanguage: (written: string) => `"${written}" is not the code of a language. Write "en" for English, "de" for German, and so on.`,
} as const;

/** What Pressmark says about `furniture.yaml`. */
export const FURNITURE_MESSAGES = {
  notAList: 'This file must have a list "furniture:", each entry with "text:" and "decision:".',
  notAnEntry: 'An entry has a text and a decision, as in "- text: Follow us" and below it "decision: remove".',
  missingText: 'Add "text: …" with the whole passage as it occurs in the articles.',
  missingDecision: (decisions: string) => `Choose a decision: "decision: …" with one of ${decisions}.`,
  badDecision: (written: string, decisions: string) => `"${written}" is not a decision. Write one of: ${decisions}.`,
  duplicate: 'This text already has an entry, which is used. Delete one of the two.',
  used: 'The entry that is used',
} as const;

/** What Pressmark says about front matter. */
export const FRONT_MATTER_MESSAGES = {
  broken: (reason: string) => `This front matter cannot be read: ${reason}. Its lines are read one by one.`,
  notAMap: (notation: string) =>
    `This front matter is not a list of fields in ${notation.toUpperCase()}, as in "date: 2018-08-16". Correct it, or delete it.`,
  notClosed: (closing: string) => `The front matter that begins here has no end. Add "${closing}" below its last field.`,
} as const;

/** Why a line is page furniture: clauses, as in 'Page furniture: "Advertisement" (an advertisement label)'. */
export const FURNITURE_REASONS = {
  advertisement: 'an advertisement label',
  commentPrompt: 'a comment prompt',
  commentCount: 'a comment count',
  commentHeading: 'a comment heading',
  comment: 'a reader comment',
  sharing: 'a share or follow label',
  handle: 'a social media handle',
  subscription: 'a newsletter or subscription prompt',
  privacy: 'a cookie or privacy notice',
  link: 'a link label',
  otherArticle: 'a link to another article',
  label: 'a page label',
  separator: 'a separator line',
  counter: 'a page counter',
  runningHead: 'a running head between pages',
  pageNumber: 'a page number between pages',
  timestamp: 'a timestamp',
  script: 'a remnant of a script',
  readingTime: 'a reading time',
  copyright: 'a copyright notice',
  notice: 'a website notice',
  agency: 'an agency credit',
  image: 'an image credit',
  above: 'a line of the web page above the article',
  between: 'a line of the web page in the middle of the article',
  below: 'a line of the web page below the article',
  behind: 'a line of the web page after the end of the article',
  author: 'a note on the author',
  byline: 'a byline or date line',
  clock: "the web page's clock",
  addedDate: 'a date added in front of the text',
} as const;

/** Those that speak of a line's place alone. */
export const AROUND_ARTICLE: ReadonlySet<string | undefined> = new Set([
  FURNITURE_REASONS.above,
  FURNITURE_REASONS.between,
  FURNITURE_REASONS.below,
]);

/** Why a line is a repetition. */
export const REPEAT_REASONS = {
  headline: 'a repeated headline',
  galleryTitle: 'a repeated gallery title',
  heading: 'a repeated heading',
  question: 'a repeated question',
  paragraph: 'a repeated paragraph',
  caption: 'a repeated caption',
  line: 'a repeated line',
} as const;

/** The reason for a cut that the researcher decided. */
export const removedBy = (file: 'articles.yaml' | 'furniture.yaml'): string => `removed by you (${file})`;
