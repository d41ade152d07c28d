/** Why an edit was made in a cleaned copy: clauses, as in "Left out here: a caption." */
export const CLEAN_REASONS = {
  invisible: 'invisible characters',
  gallery: 'a gallery',
  caption: 'a caption',
  heading: 'a heading',
  blankLines: 'blank lines',
  frontMatter: 'what is known about the article',
  invisibleLine: 'a line without visible characters',
  blanksAtLineEnd: 'spaces at the beginning or end of a line',
  zeroWidth: 'a zero-width character',
  blanks: 'several spaces in a row',
  otherBlank: 'a special space character',
  lineBreaks: 'a line break of another kind',
  wrapped: 'a line break within a paragraph',
  brokenWord: 'a line break within a word',
  typographicMark: 'a typographic quotation mark',
  straightMark: 'a straight quotation mark',
} as const;

/** What is wrong with an edit script. */
export const SCRIPT_MESSAGES = {
  notJson: 'This is not JSON. Write the cleaned copy again to make a new edit script.',
  notAScript: 'This is not an edit script: version 1 needs "article", "sourceHash" and a list of "edits".',
  edit: 'Edit',
  handEdit: 'Edit by hand',
  wrongEdit: (name: string, number: number) =>
    `${name} ${number} is ignored: a field is missing or wrong, or it begins before the end of the edit above.`,
} as const;
