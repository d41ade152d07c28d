/** What is said about files that articles are imported from. */
export const importServiceMessages = {
  noFile: 'There is no such file.',
  noPlace: (file: string) => `No free name was found for ${file}.`,
  tooLarge: (bytes: number) => `A file of this form is read as a whole, and this one has more than ${bytes / 1024 / 1024} MB.`,
  importing: 'Importing articles',
  outside: (folder: string) => `${folder} is outside the project. Articles are imported into it.`,
} as const;

/** What is said about workbooks. */
export const workbookMessages = {
  label: 'Excel workbook',
  broken: 'The workbook is damaged or cut off.',
  tooLarge: 'The workbook would unpack to more than 400 MB. Save it as CSV.',
  noTexts: (sheet: string, rows: number) => `The sheet "${sheet}" with ${rows} rows has no column with texts. It was left out.`,
  cut: (length: number) => `A cell is as long as Excel allows (${length} characters), so its text may have been cut there.`,
} as const;
