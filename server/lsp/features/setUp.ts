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
      if ((await session.files.read(uri)) !== null) {
        kept.push(uri);
        continue;
      }
      await session.files.write(uri, new TextEncoder().encode(text), folder.uri);
      created.push(uri);
    }
    if (!folder.setUp) inBackground(session.connection, () => session.folders.activate(folder));
    return { created, kept };
  });
}
