/**
 * `npm start`: the sample project in a real VS Code with Pressmark in it.
 *
 *   npm start                     VS Code where it is installed or can be downloaded, else the pinned one in the browser
 *   npm start -- --folder DIR     another folder
 *   npm start -- --headless       the pinned VS Code in the browser; prints its address only and stays up
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onPath } from './support/chromium.mjs';
import { ensureHost, installExtension, startHost, workbenchUrl } from './support/host.mjs';
import { ensurePackages } from './support/packages.mjs';
import { inRoot, root } from './support/paths.mjs';
import { must, run } from './support/run.mjs';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';

async function main() {
  const options = optionsOf(process.argv.slice(2));
  await ensurePackages();
  if (!options.headless) {
    await must(process.execPath, [inRoot('esbuild.mjs'), '--product'], { quiet: true });
    if ((await startInstalled(options.folder)) || (await startDownloaded(options.folder))) return;
  }
  await startInBrowser(options);
}

function optionsOf(args) {
  const { values } = parseArgs({ args, options: { folder: { type: 'string' }, headless: { type: 'boolean', default: false } } });
  const folder = path.resolve(values.folder ?? inRoot('seeds'));
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return { folder, headless: values.headless };
}

async function startInstalled(folder) {
  if (!hasDisplay() || onPath('code') === null) return false;
  console.log('Opening VS Code …');
  const { code } = await run('code', [`--extensionDevelopmentPath=${root}`, '--new-window', folder]);
  return code === 0;
}

/** A download is tried only where a window could be shown, and only after its server has answered quickly. */
async function startDownloaded(folder) {
  if (!hasDisplay() || process.getuid?.() === 0) return false;
  try {
    await fetch(DOWNLOADS, { signal: AbortSignal.timeout(4000) });
  } catch {
    return false;
  }
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const program = await downloadAndUnzipVSCode({ cachePath: inRoot('.vscode-test') });
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-'));
    console.log('Opening the downloaded VS Code; close its window to end.');
    await run(program, [`--extensionDevelopmentPath=${root}`, '--new-window', `--user-data-dir=${profile}`, '--wait', folder]);
    fs.rmSync(profile, { recursive: true, force: true });
    return true;
  } catch (error) {
    console.log(`VS Code could not be downloaded (${error instanceof Error ? error.message : error}).`);
    return false;
  }
}

/** Serves the pinned VS Code, the packaged extension installed in it, until Ctrl-C. */
async function startInBrowser({ folder, headless }) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-'));
  let host;
  const end = async code => {
    await host?.stop();
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    process.exit(code);
  };
  process.once('SIGINT', () => end(0));
  process.once('SIGTERM', () => end(0));
  try {
    await ensureHost();
    const { packagedExtension } = await import('./package.mjs');
    await installExtension(await packagedExtension(), data);
    host = await startHost({ data, settings: { 'git.enabled': true }, token: randomBytes(12).toString('hex') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await end(1);
  }
  const url = workbenchUrl(host, folder);
  console.log(`\nPressmark is open in VS Code at\n\n    ${url}\n\nPress Ctrl-C to end.`);
  if (!headless && hasDisplay()) openInBrowser(url);
  const code = await host.exited;
  console.error(`VS Code's server ended (exit code ${code}).`);
  await end(1);
}

function openInBrowser(url) {
  const [command, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '""', url] }[process.platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
