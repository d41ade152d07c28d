const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Why a file cannot be read or written. */
export const fileMessages = {
  /** By the code of the operating system's error. */
  reasons: {
    EACCES: 'You do not have permission to read or change it.',
    EPERM: 'You do not have permission to read or change it.',
    EROFS: 'The disk is read-only.',
    ENOSPC: 'The disk is full.',
    EISDIR: 'It is a folder, not a file.',
    EMFILE: 'Too many files are open on this computer.',
    ELOOP: 'It is a link that leads back to itself.',
  } as Readonly<Record<string, string | undefined>>,
  notRegular: 'It is not a regular file (but a device, a pipe or a socket), so it is not read.',
  tooLarge: (bytes: number, most: number) =>
    `The file is ${megabytes(bytes)} MB. Pressmark does not read files larger than ${megabytes(most)} MB. Split it.`,
  linkLeadsOut: (folder: string) => `A link here leads out of the folder "${folder}", so nothing is written. Remove the link.`,
  folderGone: (folder: string) =>
    `The folder "${folder}" no longer exists, so nothing is written. If it was renamed or moved, open it again under its new name.`,
  unreachable: (scheme: string) => `${scheme} files cannot be reached from here.`,
} as const;

/** Why a file is not an article of the folder. */
export const selectionMessages = {
  tooLarge: (bytes: number, maxSizeKB: number) =>
    `The file is ${megabytes(bytes)} MB, more than pressmark.files.maxSizeKB (${maxSizeKB} KB) allows. Split it, or raise the limit.`,
  tooMany: (maxCount: number) =>
    `The folder has more articles than pressmark.files.maxCount (${maxCount}) allows. Narrow pressmark.files.include, or raise the limit.`,
} as const;

/** What is wrong with the bytes of a file. */
export const decodingMessages = {
  binary: 'This file contains NUL bytes, so it is not plain text. Save it as UTF-8 text, or exclude it.',
  brokenUtf8: (characters: number) =>
    `${characters === 1 ? '1 character of this file is' : `${characters} characters of this file are`} not valid UTF-8 and shown as \ufffd. Correct them and save the file as UTF-8.`,
  windows1252: 'This file is not UTF-8. It was read as Windows-1252 (Latin-1). Reopen it with that encoding and save it as UTF-8.',
} as const;
