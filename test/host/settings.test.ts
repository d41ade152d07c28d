import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Status } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, execute, folder, openArticle, pressmark, problemCodes, problemsOf, until, uriOf, withSetting } from './support';

const FILLING = 'articles/meridian/second-filling.txt';
const whole = new vscode.Range(0, 0, 1000, 0);
const lensesOf = (name: string) => execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uriOf(name), 200);
const hintsOf = (name: string) => execute<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uriOf(name), whole);
const statusOf = () => ask<Status>(methods.status, { folder: folder().uri.toString() });

describe('Settings', () => {
  before(async () => {
    await pressmark();
    await openArticle(FILLING);
  });

  it('hide problems and change how severe they are', async () => {
    await until('problems', () => problemCodes(FILLING).includes('furniture'));
    await withSetting('problems.furniture', 'off', async () => {
      await until('no furniture', () => !problemCodes(FILLING).includes('furniture'));
      assert.ok(problemCodes(FILLING).includes('copied-article'));
    });
    await until('furniture', () => problemCodes(FILLING).includes('furniture'));
    await withSetting('problems.copiedArticle', 'error', async () => {
      await until('errors', () => problemsOf(FILLING).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    });
    await until('warnings', () => !problemsOf(FILLING).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  it('hide the values of relative dates', async () => {
    await until('hints', async () => (await hintsOf(FILLING)).length > 0);
    await withSetting('hints.dates', false, async () => {
      await until('no hints', async () => (await hintsOf(FILLING)).length === 0);
    });
    await until('hints', async () => (await hintsOf(FILLING)).length > 0);
  });

  it('hide the lenses', async () => {
    await until('lenses', async () => (await lensesOf(FILLING)).length > 0);
    await withSetting('lenses.copies', false, async () => {
      await until('no lenses', async () => (await lensesOf(FILLING)).length === 0);
    });
    await withSetting('lenses.register', false, async () => {
      await vscode.workspace.openTextDocument(uriOf('pressmark/entities.yaml'));
      await until('no lenses', async () => (await lensesOf('pressmark/entities.yaml')).length === 0);
    });
    await until('lenses', async () => (await lensesOf('pressmark/entities.yaml')).length > 0);
  });

  it('say which files are articles', async () => {
    const { document } = await openArticle(FILLING);
    const { articles } = await statusOf();
    await withSetting('files.exclude', ['articles/meridian/**', '**/README*'], async () => {
      await until('two articles less', async () => (await statusOf()).articles === articles - 2);
      await until('plain text', () => document.languageId === 'plaintext');
      await until('no problems', () => problemsOf(FILLING).length === 0);
    });
    await until('all articles', async () => (await statusOf()).articles === articles);
    await until('an article', () => document.languageId === 'article');
    await until('problems', () => problemsOf(FILLING).length > 0);
  });

  it('leave large files out, and say so', async () => {
    await withSetting('files.maxSizeKB', 3, async () => {
      const { leftOut } = await until('files to be left out', statusOf, status => status.leftOut.length > 0);
      const left = leftOut.find(({ uri }) => uri.endsWith('talks-stall.txt'));
      assert.match(left?.reason ?? '', /pressmark\.files\.maxSizeKB/);
      await until('a problem', () => problemCodes('articles/meridian/talks-stall.txt').includes('file-left-out'));
    });
    await until('no file to be left out', async () => (await statusOf()).leftOut.length === 0);
  });
});
