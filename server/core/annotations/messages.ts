/** Why nothing can be kept under a file's name. */
export const nameMessages = {
  /** @param path the one that `staysInside` refuses */
  unfit: (path: string): string => {
    if (/^[a-z]:/i.test(path)) return `Its name begins like a Windows drive ("${path.slice(0, 2)}"). Rename the file.`;
    if (/[\\\0]/.test(path)) return 'Its name contains a character that is not allowed in names on every system. Rename the file.';
    return 'Its path leads out of the folder.';
  },
} as const;
