/** node test/host/runDesktop.mjs: the extension-host tests in a desktop VS Code that @vscode/test-electron downloads. */
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { inRoot, root } from '../../scripts/support/paths.mjs';
import { makeWorkspace, temporaryFolder } from '../support/workspaces.mjs';
import { hostWorkspaces } from './drive.mjs';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
try {
  await fetch(DOWNLOADS, { signal: AbortSignal.timeout(10_000) });
} catch {
  console.error('VS Code cannot be downloaded from here; npm run test:host runs the same tests in the pinned VS Code from npm.');
  process.exit(1);
}
const vscodeExecutablePath = await downloadAndUnzipVSCode({
  version: process.env.VSCODE_VERSION ?? 'stable',
  cachePath: inRoot('.vscode-test'),
});
let failed = false;
for (const name of hostWorkspaces) {
  const scratch = temporaryFolder();
  try {
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: inRoot('dist/test/host/index.cjs'),
      launchArgs: [
        makeWorkspace(name, scratch.folder),
        '--disable-workspace-trust',
        `--user-data-dir=${path.join(scratch.folder, 'profile')}`,
      ],
    });
    failed ||= code !== 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed = true;
  } finally {
    scratch.remove();
  }
}
process.exit(failed ? 1 : 0);
