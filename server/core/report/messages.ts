const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What a report says of itself. */
export const reportMessages = {
  about: (passages: number, articles: number, annotations: number) =>
    `${counted(passages, 'passage')} from ${counted(articles, 'article')}, with ${counted(annotations, 'annotation')}.`,
  writing: 'Writing the report',
  made: (project: string, date: string) => `Made with Pressmark from "${project}" on ${date}.`,
  nothing: 'Nothing was found for this report.',
  untagged: 'Without a tag',
  sources: 'Sources',
  by: (annotator: string, date: string) => (date === '' ? annotator : `${annotator}, ${date}`),
  certainty: (certainty: string) => `certainty: ${certainty}`,
  relation: (type: string, quote: string) => (quote === '' ? type : `${type} “${quote}”`),
  resolved: 'settled',
  stored: 'not found in the current text',
} as const;

/** Titles of reports, by what they are about. */
export const reportTitles = {
  tag: (tag: string) => `Annotations with the tag “${tag}”`,
  entity: (name: string) => `Passages about ${name}`,
  query: (query: string) => `Passages found for ${query}`,
  all: 'All annotations',
} as const;

/** The heads of a table's columns. */
export const TABLE_COLUMNS = {
  quote: 'Quote',
  context: 'Context',
  tag: 'Tag',
  entity: 'Entity',
  note: 'Note',
  replies: 'Replies',
  certainty: 'Certainty',
  attributes: 'Attributes',
  annotator: 'Annotator',
  title: 'Title',
  outlet: 'Outlet',
  author: 'Author',
  date: 'Date',
  page: 'Page',
  url: 'URL',
  citation: 'Citation',
  article: 'Article',
  state: 'Place',
  created: 'Created',
  modified: 'Changed',
  id: 'Id',
} as const;

/** Why a report cannot be made. */
export const reportProblems = {
  cancelled: 'The report was cancelled.',
  noThread: (reason: string) => `No thread could be started to write the report (${reason}). It is written without one.`,
  threadEnded: (reason: string) =>
    `The report could not be written: its thread ended (${reason}). A report of fewer passages needs less memory.`,
  unknownTag: (tag: string) => `There is no annotation with the tag "${tag}", and the codebook does not have it.`,
  unknownEntity: (name: string) => `No entity in the register is called "${name}".`,
  unreadableQuery: (query: string, reason: string) => `The query "${query}" cannot be read. ${reason}`,
  tooMany: (most: number, left: number) =>
    `Only the first ${counted(most, 'passage')} are in the report; ${left.toLocaleString('en')} more are not. A table (CSV or XLSX) has all of them.`,
  unknownStyle: (style: string, styles: readonly string[]) =>
    `There is no citation style "${style}". Use ${styles.join(', ')}, or the name of a .csl file in the folder "pressmark".`,
  notAStyle: (name: string, reason: string) => `${name} is not a citation style: ${reason}`,
  dependent: (name: string, parent: string) => `${name} only refers to another style. Save that one instead: ${parent}`,
  noStyle: 'its first element is not <style>.',
  noCitation: 'it has no <citation>.',
  tooLong: (name: string) => `${name} is larger than 2 MB.`,
  cutCells: (cells: number) =>
    `${counted(cells, 'cell')} had more than 32,767 characters, which a spreadsheet cannot hold, and end there with "…".`,
  orphans: (count: number) =>
    `${counted(count, 'annotation')} could not be found in the current text of ${count === 1 ? 'its article' : 'their articles'}: only the stored quote is in the report.`,
  withoutArticle: (article: string, count: number) =>
    `"${article}" does not exist; ${counted(count, 'annotation')} of it could not be put into the report.`,
} as const;
