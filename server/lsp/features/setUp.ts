import { uriOf } from '../../selection';
import { requests } from '../requests';
import { inBackground, type Session } from '../session';
import { folderOf } from '../targets';
import { TEMPLATES } from '../templates';

/** Writes the files a folder needs where they are missing, and begins to read it. */
export function handleSetUp(session: Session): void {
  session.handleChange(requests.setUp, async params => {
    const folder = folderOf(session, params.folder);
    const created: string[] = [];
    const kept: string[] = [];
    for (const [path, text] of Object.entries(TEMPLATES)) {
      const uri = uriOf(folder.uri, path);
      const isMissing = (await session.files.read(uri)) === null;
      const isMade = isMissing && (await session.files.swap(uri, null, new TextEncoder().encode(text), folder.uri));
      (isMade ? created : kept).push(uri);
    }
    if (!folder.setUp) inBackground(session.connection, () => session.folders.activate(folder));
    return { created, kept };
  });
}
