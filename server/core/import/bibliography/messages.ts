/** What is said about bibliographies. */
export const bibliographyMessages = {
  notAnItem: 'This is not an item of CSL-JSON. It was left out.',
  broken: 'This entry has no end, or no key. It was left out.',
  noFile: (title: string, files: readonly string[]) =>
    `${title}: ${files.slice(0, 3).join(', ')} ${files.length === 1 ? 'is' : 'are'} not beside the bibliography, or without text.`,
} as const;

export const BIBLIOGRAPHY_LABELS = { 'csl-json': 'CSL-JSON (Zotero)', bibtex: 'BibTeX' } as const;
