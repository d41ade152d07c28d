/**
 * Runs test bundles inside VS Code's extension hosts: `nodeHost` is the usual process, `webHost` the web worker of vscode.dev.
 * The bundle's `run()` prints its results, the counts as one line `PRESSMARK_TESTS {json}`, and rejects where a test failed.
 */
import fs from 'node:fs';
import path from 'node:path';
import { startHostWithFewExtensions, workbenchUrl } from '../../scripts/support/host.mjs';
import { root } from '../../scripts/support/paths.mjs';
import { launchBrowser, newStillContext } from '../support/browser.mjs';
import { addCounts, noTests } from '../support/counts.mjs';
import { makeWorkspace, temporaryFolder } from '../support/workspaces.mjs';

const COUNTS = 'PRESSMARK_TESTS ';
/** These tests look at nothing in the window, only what its extension host answers. */
const UNPAINTED = '.monaco-workbench { opacity: 0; }';
const WEB_FLAGS = ['--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,BlockInsecurePrivateNetworkRequests'];

export const nodeHost = {
  serverFlags: ['--enable-smoke-test-driver'],
  browserFlags: [],
  async open(page, host, folder) {
    const remote = file => `vscode-remote://127.0.0.1:${host.port}${file}`;
    const payload = [
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(path.join(root, 'dist/test/host/index.cjs'))],
      ['skipWelcome', 'true'],
    ];
    await page.goto(`${workbenchUrl(host, folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
  },
};

/** The web worker's host, on a folder of the server's disk. */
export const webHost = {
  serverFlags: [],
  browserFlags: WEB_FLAGS,
  open: (page, host, folder) => openInWorker(page, host, workbenchUrl(host, folder), []),
};

/** The web worker's host, on a copy of the folder in a file system that only an extension provides. */
export const virtualHost = {
  serverFlags: [],
  browserFlags: WEB_FLAGS,
  async open(page, host, folder) {
    const name = path.basename(folder);
    const served = {
      'package.json': JSON.stringify({
        name: 'memory-files',
        publisher: 'pressmark-tests',
        version: '1.0.0',
        engines: { vscode: '*' },
        browser: './extension.js',
        activationEvents: ['onFileSystem:memfs'],
      }),
      'extension.js': `const FILES = ${JSON.stringify(filesIn(folder, `/${name}`))};\n${fs.readFileSync(path.join(root, 'test/host/memoryFiles.cjs'), 'utf8')}`,
    };
    await page.route(
      url => url.pathname.startsWith('/__memfs/'),
      route => {
        const body = served[new URL(route.request().url()).pathname.slice('/__memfs/'.length)];
        return route.fulfill(body === undefined ? { status: 404, headers: ANYWHERE } : { status: 200, headers: ANYWHERE, body });
      },
    );
    await openInWorker(page, host, `${host.origin}/?folder=${encodeURIComponent(`memfs:/${name}`)}`, ['/__memfs']);
  },
};

const ANYWHERE = { 'access-control-allow-origin': '*' };

/** Pressmark and its tests in the worker, and further extensions at these paths of the server's address. */
async function openInWorker(page, host, url, extensions) {
  const uri = name => ({ scheme: 'http', authority: `127.0.0.1:${host.port}`, path: name });
  await page.route(
    ({ pathname }) => pathname.startsWith('/__ext'),
    route => route.fulfill(extensionFile(new URL(route.request().url()).pathname.slice('/__ext'.length))),
  );
  await page.route(
    ({ pathname, origin }) => pathname === '/' && origin === host.origin,
    async route => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, before, settings) => {
          const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          configuration.developmentOptions = {
            ...configuration.developmentOptions,
            extensions: ['/__ext', ...extensions].map(uri),
            extensionTestsPath: uri('/__ext/dist/test/web/index.js'),
          };
          return `${before}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
        },
      );
      await route.fulfill({ response, body });
    },
  );
  await page.goto(url);
}

/** The files of a folder by their path below `prefix`, in base64. */
function filesIn(folder, prefix) {
  const files = {};
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (fs.statSync(file).isFile()) files[`${prefix}/${name}`] = fs.readFileSync(file).toString('base64');
  }
  return files;
}

/**
 * Runs the bundle once in each workspace, each with a server and a browser page of its own.
 * @param {typeof nodeHost} kind
 * @param {readonly string[]} names of workspaces; the bundle chooses its tests by the folder's name
 */
export async function runInHost(kind, names, { timeout = 600_000 } = {}) {
  const browser = await launchBrowser(kind.browserFlags);
  let total = noTests();
  try {
    for (const name of names) {
      console.log(`\n${name}`);
      total = addCounts(total, await runInWorkspace(kind, browser, name, timeout));
    }
  } finally {
    await browser.close();
  }
  return total;
}

async function runInWorkspace(kind, browser, name, timeout) {
  const scratch = temporaryFolder();
  const folder = makeWorkspace(name, scratch.folder);
  const host = await startHostWithFewExtensions({ data: path.join(scratch.folder, 'data'), flags: kind.serverFlags });
  const context = await newStillContext(browser, { viewport: { width: 800, height: 600 } }, UNPAINTED);
  try {
    const page = await context.newPage();
    let counts = null;
    let finish = () => undefined;
    const outcome = new Promise(resolve => {
      finish = resolve;
    });
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = args.map(String).join(' ');
      if (line.startsWith(COUNTS)) counts = JSON.parse(line.slice(COUNTS.length));
      else if (isResult(line) || process.env.VERBOSE) console[type === 'error' ? 'error' : 'log'](line.replace(/\n$/, ''));
    });
    await page.exposeFunction('codeAutomationExit', code => finish(code));
    if (process.env.VERBOSE) page.on('console', message => console.log('[console]', message.text().slice(0, 300)));
    await kind.open(page, host, folder);
    const timer = setTimeout(() => finish('timed out'), timeout);
    const code = await outcome;
    clearTimeout(timer);
    if (counts === null) {
      console.error(`No test results came back from '${name}' (${code}).`);
      return { passed: 0, failed: 1, skipped: 0 };
    }
    return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    await context.close();
    await host.stop();
    scratch.remove();
  }
}

/** The workspaces whose tests `groups.ts` names. */
export const hostWorkspaces = ['seeds', 'changing', 'bare', 'several', 'bad-input'];

/** Lines that our bundles print, as against the workbench's own noise. */
const isResult = line => line.startsWith('  ');

function extensionFile(name) {
  const file = path.join(root, path.normalize(decodeURIComponent(name)));
  const found = fs.existsSync(file) && fs.statSync(file).isFile();
  return {
    status: found ? 200 : 404,
    headers: { 'access-control-allow-origin': '*', 'content-type': file.endsWith('.json') ? 'application/json' : 'text/javascript' },
    body: found ? fs.readFileSync(file) : '',
  };
}
