import type { FileSource } from '../files';
import { uriOf } from '../selection';

export const GIT_ATTRIBUTES_PATH = 'pressmark/.gitattributes';

/**
 * Has git take the lines of both branches where both changed the same place of a file, which is right for files whose lines are read by
 * their ids: of several lines of an annotation the one changed last counts, and `check` names the others.
 */
const GIT_ATTRIBUTES = `# Lines of these files belong together by their ids, so git keeps the lines of both branches.
# Pressmark writes this file once. To do without it, leave it empty.
/annotations/**/*.jsonl merge=union
/adjudication/*.jsonl merge=union
/suggestions/*.jsonl merge=union
/dismissed.jsonl merge=union
`;

/** Writes {@link GIT_ATTRIBUTES_PATH} in a folder that git keeps, where there is none. What prevents it is left for the next time. */
export async function writeGitAttributes(files: FileSource, folder: string): Promise<void> {
  try {
    const uri = uriOf(folder, GIT_ATTRIBUTES_PATH);
    if (!(await isUnderGit(files, folder)) || (await files.stat(uri)) !== null) return;
    await files.swap(uri, null, new TextEncoder().encode(GIT_ATTRIBUTES), folder);
  } catch {
    // Annotations are written without it.
  }
}

/** True where a folder or one above it has a `.git`, which is a file in a second working tree. */
async function isUnderGit(files: FileSource, folder: string): Promise<boolean> {
  const top = /^[^:]+:\/\/[^/]*/.exec(folder)?.[0].length ?? 0;
  for (let end = folder.length; end > top; end = folder.lastIndexOf('/', end - 1))
    if ((await files.stat(uriOf(folder.slice(0, end), '.git'))) !== null) return true;
  return false;
}
