/** Why facts are not kept from one start to the next: said in the log. */
export const STORE_MESSAGES = {
  unusable: (folder: string, reason: string) =>
    `What is known about the articles cannot be kept in ${folder}, so the next start reads them all again: ${reason}`,
  insideProject: (folder: string) =>
    `What is known about the articles is not kept, because ${folder} is inside the project, where Pressmark writes no caches.`,
} as const;
