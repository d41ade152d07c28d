import * as vscode from 'vscode';

/** What Pressmark keeps in a project: a folder named `pressmark` with anything else in it is not Pressmark's. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'entities.yaml',
  'articles.yaml',
  'furniture.yaml',
  'codebook.yaml',
  'reuse.jsonl',
  'annotations',
  'cleaned',
]);

/** How many levels down projects are looked for: as far as the server looks for other editors, and `activationEvents` in package.json. */
const LEVELS_BELOW = 2;
/** Folders that are looked into at most: their file system may be far away. */
const MOST_FOLDERS = 300;
const NOT_LOOKED_INTO = /^(?:\..*|node_modules|pressmark)$/;

export async function holdsProject(folder: vscode.Uri): Promise<boolean> {
  const entries = await entriesOf(vscode.Uri.joinPath(folder, 'pressmark'));
  return entries.some(([name]) => OWN_NAMES.has(name));
}

/** The nearest project above a folder; where there is none, those below it. Empty where the file system does not say. */
export async function projectsAround(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const above = await projectAbove(folder);
  return above === undefined ? projectsBelow(folder) : [above];
}

async function projectAbove(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (let child = folder, above = parentOf(child); above.path !== child.path; child = above, above = parentOf(child)) {
    if (await holdsProject(above)) return above;
  }
  return undefined;
}

async function projectsBelow(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let level: readonly vscode.Uri[] = [folder];
  let left = MOST_FOLDERS;
  for (let depth = 0; depth < LEVELS_BELOW; depth++) {
    const children = (await Promise.all(level.map(foldersIn))).flat().slice(0, left);
    left -= children.length;
    const isProject = await Promise.all(children.map(holdsProject));
    found.push(...children.filter((_, index) => isProject[index]));
    level = children.filter((_, index) => !isProject[index]);
  }
  return found;
}

const parentOf = (folder: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, '..');

async function foldersIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const entries = await entriesOf(folder);
  const folders = entries.filter(([name, type]) => type === vscode.FileType.Directory && !NOT_LOOKED_INTO.test(name));
  return folders.map(([name]) => vscode.Uri.joinPath(folder, name));
}

/** Empty for what does not exist or may not be read. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
