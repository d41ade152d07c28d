import path from 'node:path';
import { URI } from 'vscode-uri';
import { decodeText } from '../decode';
import { nodeFiles } from '../node/files';
import { knowledgeMessages } from './messages';
import { UsageError } from './terminal';

/** Writes one of Pressmark's own files where it still has the text that was read (`''`: none); a `UsageError` where another program changed it. */
export async function writeOwn(folder: string, name: string, before: string, after: string): Promise<void> {
  const uri = URI.file(path.join(folder, 'pressmark', name)).toString();
  const within = URI.file(folder).toString();
  const isWritten = await nodeFiles.exclusively(within, async () => {
    const bytes = await nodeFiles.read(uri);
    const isAsRead = (bytes === null ? '' : decodeText(bytes).text) === before;
    return isAsRead && (await nodeFiles.swap(uri, bytes, new TextEncoder().encode(after), within));
  });
  if (!isWritten) throw new UsageError(knowledgeMessages.changed(`pressmark/${name}`));
}
