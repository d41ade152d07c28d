import type { UndatedKind } from '../core/corpus/datePostings';

/** What the server says about folders and their files. */
export const FOLDER_MESSAGES = {
  reading: (folder: string) => `Pressmark is reading "${folder}"`,
  progress: (done: number, total: number) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles`,
  settingsUnreadable: (folder: string, reason: string) => `The settings of ${folder} could not be read: ${reason}`,
  notSetUp: (folder: string) =>
    `"${folder}" is not set up for Pressmark: no project was found in it, above it or below it. The command "pressmark.setUp" makes it a project.`,
  notWatched: (folder: string, reason: string) => `Some files of "${folder}" are not watched: ${reason}`,
} as const;

/** Cards, rows and hints of dates. Words of an article are escaped by whoever passes them. */
export const DATES = {
  /** A row for what is named without a month, below its year, and without a day, below its month. */
  yearOnly: 'Year only',
  noDay: 'No day given',
  undated: 'Undated',
  undatedKinds: {
    open: 'Date unknown',
    reference: 'Past, present and future',
    duration: 'Durations',
    set: 'Recurring',
  } satisfies Readonly<Record<UndatedKind, string>>,
  unknown: (why: string) => `Date unknown. ${why}`,
  publicationDate: (date: string) => `Publication date: ${date}`,
  likelyPublicationDate: (date: string) => `Likely publication date: ${date}`,
  referenceDate: (words: string) => `Reference date: “${words}”`,
  from: (source: string) => `from ${source}`,
  otherArticles: (count: string) => `Also mentioned in ${count}:`,
  more: (count: string) => `and ${count} more`,
  /** The value as TIMEX3 has it: type, value, mod, and how often. */
  timex: (parts: readonly string[]) => `TIMEX3: ${parts.join(' · ')}`,
} as const;
