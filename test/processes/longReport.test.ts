import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Hover } from 'vscode-languageserver-protocol';
import { type ExportSummary, methods } from '../../server/protocol';
import { bundledCli } from '../support/bundle';
import { type ServerProcess, serverProcess } from '../support/serverProcess';

const ARTICLES = 400;

describe('a long report', () => {
  let bundle = { scratch: '', cli: '' };
  let folder = '';
  let server: ServerProcess;

  before(async function () {
    this.timeout(120_000);
    bundle = bundledCli();
    folder = path.join(bundle.scratch, 'made');
    fs.mkdirSync(path.join(folder, 'pressmark'), { recursive: true });
    fs.writeFileSync(
      path.join(folder, 'pressmark/entities.yaml'),
      'entities:\n  - {id: deng, type: person, name: Amal Deng, description: Engineer}\n',
    );
    for (let nth = 0; nth < ARTICLES; nth++)
      fs.writeFileSync(path.join(folder, `${nth}.txt`), `Crane ${nth}\n\nBy Jane Doe${nth}\n\nAmal Deng checked crane ${nth} twice.\n`);
    server = await serverProcess(bundle.cli, folder, 'ann');
  });
  after(async function () {
    this.timeout(60_000);
    await server.end();
    fs.rmSync(bundle.scratch, { recursive: true, force: true });
  });

  const exported = (): string[] => {
    const place = path.join(folder, 'pressmark/export/report');
    return fs.existsSync(place) ? fs.readdirSync(place) : [];
  };
  const subject = { kind: 'entity', value: 'deng' };
  const hover = (nth: number) =>
    server.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: server.uriOf(`${nth}.txt`) },
      position: { line: 4, character: 3 },
    });

  it('leaves no file where it is cancelled', async () => {
    const cancelled = server.requestThenCancel(methods.report, { folder: server.folder, subject, format: 'docx' }, 300);
    await assert.rejects(cancelled, /Cancelled/);
    assert.deepEqual(exported(), []);
  }).timeout(60_000);

  it('is written while hovers are answered, as one file', async () => {
    let isWritten = false;
    const writing = server.request<ExportSummary>(methods.report, { folder: server.folder, subject, format: 'docx' }).then(summary => {
      isWritten = true;
      return summary;
    });
    let answered = 0;
    while (!isWritten) {
      assert.match(JSON.stringify(await hover(answered % ARTICLES)), /Engineer/);
      if (!isWritten) answered++;
    }
    const { written, lost } = await writing;
    assert.deepEqual([written, lost], [[`${server.folder}/pressmark/export/report/entity-deng.docx`], []]);
    assert.deepEqual(exported(), ['entity-deng.docx']);
    assert.ok(answered > 50, `${answered} hovers were answered meanwhile`);
  }).timeout(120_000);
});
