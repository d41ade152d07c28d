/** What is said about files that articles are imported from. */
export const importServiceMessages = {
  noFile: 'There is no such file.',
  noPlace: (file: string) => `No free name was found for ${file}.`,
} as const;
