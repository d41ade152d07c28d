/** What is said about knowledge bases as files. */
export const shelfMessages = {
  importing: (file: string) => `Importing ${file}`,
  items: (count: string) => `${count} items`,
  noFile: 'There is no such file.',
  noPlace: 'There is no folder that knowledge bases can be kept in.',
  noBase: (name: string) => `There is no knowledge base "${name}".`,
  packed: (kind: string) => `This is a ${kind} archive. Unpack it first, or save it as .gz.`,
  damaged: 'The compressed file is damaged or cut off.',
  nothing: (reason: string) => `Nothing was imported. ${reason}`,
  noItems: 'The file has no items.',
  changed: 'The file changed while it was read. Import it again.',
} as const;
