/** What is said about knowledge bases as files. */
export const shelfMessages = {
  importing: (file: string) => `Importing ${file}`,
  items: (count: string) => `${count} items`,
  noFile: 'There is no such file.',
  noPlace: 'There is no folder that knowledge bases can be kept in.',
  packed: (kind: string) => `This is a ${kind} archive. Unpack it first, or save it as .gz.`,
  damaged: 'The compressed file is damaged or cut off.',
  nothing: (reason: string) => `Nothing was imported. ${reason}`,
  noItems: 'The file has no items.',
  brokenLine: (line: number, reason: string) => `Line ${line}: ${reason}`,
  noItem: (id: string) => `No knowledge base has ${id} now. Import it again.`,
} as const;
