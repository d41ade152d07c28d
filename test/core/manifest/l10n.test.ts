import assert from 'node:assert/strict';
import fs from 'node:fs';

/** Every text of the client that a person reads, in English: what translations are made from. `UPDATE_SNAPSHOTS=1` writes it again. */
const BUNDLE = 'l10n/bundle.l10n.json';

const files = (fs.readdirSync('client', { recursive: true }) as string[]).filter(name => name.endsWith('.ts')).sort();
const code = files.map(name => fs.readFileSync(`client/${name}`, 'utf8')).join('\n');

/** The first arguments of all `vscode.l10n.t(…)`, each a plain literal. */
const texts = [...code.matchAll(/\bl10n\.t\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map(([, literal]) => literal!.replace(/\\(.)/g, '$1'));

describe("The client's texts", () => {
  it('are plain literals, which a translation can be looked up by', () => {
    assert.ok(texts.length > 150);
    assert.equal(texts.length, [...code.matchAll(/\bl10n\.t\(/g)].length);
  });

  it('are all in the bundle, and nothing else is', () => {
    const wanted = Object.fromEntries([...new Set(texts)].sort().map(text => [text, text]));
    if (process.env['UPDATE_SNAPSHOTS']) {
      fs.mkdirSync('l10n', { recursive: true });
      fs.writeFileSync(BUNDLE, `${JSON.stringify(wanted, null, 2)}\n`);
    }
    assert.deepEqual(JSON.parse(fs.readFileSync(BUNDLE, 'utf8')), wanted);
  });

  it('go into the package with their bundle', () => {
    const { l10n } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { l10n: string };
    assert.equal(l10n, './l10n');
    const packed = fs.readFileSync('.vscodeignore', 'utf8').split('\n');
    for (const line of ['!package.nls.json', '!l10n/**']) assert.ok(packed.includes(line), line);
  });

  it('are shown only through l10n', () => {
    const shown =
      /\b(?:show\w+Message|Notice|setStatusBarMessage)\(\s*['`][^$'`]*[A-Za-z]{3}|\b(?:placeHolder|prompt|title|placeholder): ['`][A-Z]/g;
    assert.deepEqual(
      [...code.matchAll(shown)].map(([found]) => found),
      [],
    );
  });
});
