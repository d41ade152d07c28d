/** What the server says about folders and their files. */
export const FOLDER_MESSAGES = {
  reading: (folder: string) => `Pressmark is reading "${folder}"`,
  progress: (done: number, total: number) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles`,
  settingsUnreadable: (folder: string, reason: string) => `The settings of ${folder} could not be read: ${reason}`,
  notSetUp: (folder: string) =>
    `"${folder}" is not set up for Pressmark: no project was found in it, above it or below it. The command "pressmark.setUp" makes it a project.`,
  notWatched: (folder: string, reason: string) => `Some files of "${folder}" are not watched: ${reason}`,
} as const;
