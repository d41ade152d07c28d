/** What is said about files that articles are imported from. */
export const importServiceMessages = {
  noFile: 'There is no such file.',
  noPlace: (file: string) => `No free name was found for ${file}.`,
  importing: 'Importing articles',
  outside: (folder: string) => `${folder} is outside the project. Articles are imported into it.`,
} as const;
