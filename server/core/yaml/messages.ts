/** What is wrong with the YAML of a file, and what to do about it. */
export const YAML_MESSAGES = {
  conflict:
    'This file has an unresolved merge conflict. Choose one of the two versions, then delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
  tooDeep: (levels: number) => `This file is nested more than ${levels} levels deep and was not read.`,
  tooManyReferences: (most: number) => `This file has more than ${most} references (*name) and was not read. Write the values out.`,
  reference: 'References (*name) are not read here. Write the value out.',
  notYaml: (reason: string) =>
    `This is not valid YAML: ${reason}. Check the indentation and the quotation marks of this line and the one above.`,
} as const;

/** What to do about the most common errors of the YAML parser, by its error code. */
export const YAML_REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML is indented with spaces: replace the tab.',
  BAD_INDENT: 'The indentation is wrong: align all fields of an entry.',
  MISSING_CHAR: 'Something is not closed here: look for a missing quotation mark, bracket or comma.',
  BLOCK_AS_IMPLICIT_KEY: 'The indentation is wrong, or a text that contains a colon and a space needs quotation marks.',
  UNEXPECTED_TOKEN:
    'This was not expected here: check the indentation, and put quotation marks around a text that contains one of : # [ ] { } , & * ! |.',
  BAD_SCALAR_START: 'Put quotation marks around a text that starts with a special character.',
  MULTILINE_IMPLICIT_KEY: 'A field is "name: value" on one line. Is a colon missing?',
  MULTIPLE_DOCS: 'This file must be a single YAML document: delete the line "---".',
};

/** Why a file is not edited: its first mistake. */
export const notEdited = (file: string, line: number, reason: string): string =>
  `${file} was not changed because of a mistake in line ${line}: ${reason}`;

export const REFUSALS = {
  notAMap: (key: string) => `The file must start with "${key}:".`,
  notAList: (key: string) => `"${key}" must be a list.`,
  notEntries: (key: string) => `"${key}" must have its entries below it, not a list or a text.`,
} as const;
