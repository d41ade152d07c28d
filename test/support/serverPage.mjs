/**
 * Run in a page: starts the server as VS Code's extension host in a browser does, as a worker that imports its script, and has it read a
 * folder of so many articles and write a report of some of them.
 */
globalThis.readFolder = (script, articles) => {
  const files = new Map([['mem:/p/pressmark/entities.yaml', 'entities:\n  - {id: ghani, type: person, name: Ashraf Ghani}\n']]);
  for (let nth = 0; nth < articles; nth++) {
    files.set(
      `mem:/p/${nth}.txt`,
      `Talks ${nth}\n\nKABUL, September 4, 2018 - Ashraf Ghani met the board on Tuesday, for the ${nth}th time.\n`,
    );
  }
  const start = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)});`]));
  const server = new Worker(start, { name: script });
  const log = [];
  const waiting = new Map();
  const send = message => server.postMessage({ jsonrpc: '2.0', ...message });
  const request = (method, params) =>
    new Promise(resolve => {
      waiting.set(waiting.size + 1, resolve);
      send({ id: waiting.size, method, params });
    });
  const answers = {
    'workspace/configuration': ({ items }) => items.map(() => ({ workers: 2 })),
    'pressmark/files/list': () => ({ files: [...files].map(([uri, text]) => ({ uri, size: text.length })), unreadable: [] }),
    'pressmark/files/read': ({ uri }) => (files.has(uri) ? { base64: btoa(files.get(uri)) } : null),
    'pressmark/files/write': ({ uri, base64 }) => {
      files.set(uri, atob(base64));
      return null;
    },
    'pressmark/files/stat': ({ uri }) => (files.has(uri) ? { uri, size: files.get(uri).length } : null),
  };
  return new Promise((resolve, reject) => {
    server.onerror = ({ message }) => reject(new Error(message));
    server.onmessage = async ({ data: { id, method, params, result } }) => {
      if (method === undefined) waiting.get(id)?.(result);
      else if (id !== undefined) send({ id, result: answers[method]?.(params) ?? null });
      else if (method === 'window/logMessage') log.push(params.message);
      else if (method === '$/progress' && params.value.kind === 'end') {
        const symbols = await request('workspace/symbol', { query: 'Ghani' });
        const subject = { kind: 'entity', value: 'ghani' };
        const report = await request('pressmark/report', { folder: 'mem:/p', subject, format: 'md' });
        resolve({ log, articles: symbols.length, report, reportLength: files.get(report?.written[0])?.length ?? 0 });
      }
    };
    const initializationOptions = { clientFiles: true, clientCommands: true };
    const capabilities = { workspace: { configuration: true, workspaceFolders: true }, window: { workDoneProgress: true } };
    const workspaceFolders = [{ uri: 'mem:/p', name: 'p' }];
    void request('initialize', { processId: null, rootUri: null, workspaceFolders, capabilities, initializationOptions }).then(() =>
      send({ method: 'initialized', params: {} }),
    );
  });
};
