import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { placeText, pressmark, problemCodes, problemsOf, until, uriOf } from './support';

const NEWER = 'articles/meridian/second-filling.txt';
const OLDER = 'articles/meridian/talks-stall.txt';

/** The problem at a text of an article that no editor shows. */
async function problemAt(name: string, code: string, text: RegExp): Promise<vscode.Diagnostic> {
  const found = await until(
    `a problem '${code}' in ${name}`,
    () => problemsOf(name).find(problem => problem.code === code && text.test(problem.message)),
    problem => problem !== undefined,
  );
  assert.ok(found);
  return found;
}

describe('The problems of articles that were never opened', () => {
  before(pressmark);

  it('name an article that is a copy, with the places of its passages', async () => {
    assert.ok(!vscode.workspace.textDocuments.some(document => document.uri.toString() === uriOf(NEWER).toString()));
    const problem = await problemAt(NEWER, 'copied-article', /^\d\d % of this article also occurs in "Ethiopia stays away/);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(problem.relatedInformation?.length, 6);
    for (const { location } of problem.relatedInformation ?? [])
      assert.match(await placeText(location), /^articles\/meridian\/talks-stall\.txt: /);
  });

  it('name reworded passages with the words that differ', async () => {
    const problem = await problemAt(OLDER, 'reworded-passage', /in 1 other article/);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Information);
    assert.match(problem.relatedInformation![0]!.message, /^Reworded: /);
    assert.match(await placeText(problem.relatedInformation![0]!.location), /ethiopia-pledges-dam-talks\.txt: /);
  });

  it('fade page furniture and repeated lines, as hints', async () => {
    const furniture = await problemAt(NEWER, 'furniture', /image credit/);
    const repeated = await problemAt('articles/newsmill/ethiopia-pledges-dam-talks.txt', 'repeated-line', /Repeated lines/);
    for (const { tags, severity } of [furniture, repeated]) {
      assert.deepEqual(tags, [vscode.DiagnosticTag.Unnecessary]);
      assert.equal(severity, vscode.DiagnosticSeverity.Hint);
    }
    assert.ok((repeated.relatedInformation ?? []).length > 0);
  });

  it('name articles without a date and names of several entities', async () => {
    await problemAt('articles/newsmill/ethiopia-pledges-dam-talks.txt', 'undated-article', /no publication date/i);
    const ambiguous = await problemAt('articles/newsmill/why-nile-talks-failed.txt', 'ambiguous-name', /Republic of the Congo/);
    assert.equal(ambiguous.severity, vscode.DiagnosticSeverity.Hint);
  });

  it('leave clean articles and the sample register in peace', async () => {
    assert.deepEqual(problemCodes('articles/worldwire/2011-04-02-foundation-stone.txt'), []);
    assert.deepEqual(
      problemsOf('pressmark/entities.yaml').filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      [],
    );
  });
});
