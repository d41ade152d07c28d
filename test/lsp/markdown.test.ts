import assert from 'node:assert/strict';
import { escaped, lineLink, plainOf } from '../../server/lsp/markdown';

function check(from: string, to: string, expected: string): void {
  const link = lineLink(from, to, 3);
  assert.equal(link, expected);
  assert.equal(plainOf(`See ${link}.`), 'See line 4.');
}

describe('a link to a line', () => {
  it('names the line where an editor lets a card name the scheme', () => {
    check('file:///c/a.txt', 'file:///c/d (1)/b.txt', '[line 4](file:///c/d%20%281%29/b.txt#L4)');
    check('file:///c/a.txt', 'file:///c/a.txt', '[line 4](file:///c/a.txt#L4)');
    check('vscode-remote://host/c/a.txt', 'vscode-remote://host/c/b.txt', '[line 4](vscode-remote://host/c/b.txt#L4)');
  });

  it('is a path from the document it is read in elsewhere', () => {
    check('vscode-vfs://github/c/a.txt', 'vscode-vfs://github/c/b.txt', '[line 4](<./b.txt>)');
    check('vscode-vfs://github/c/a.txt', 'vscode-vfs://github/c/d%20%281%29/b%23.txt', '[line 4](<./d (1)/b#.txt>)');
    check('memfs:/c/news/2018/a.txt', 'memfs:/c/pressmark/articles.yaml', '[line 4](<../../pressmark/articles.yaml>)');
    check('memfs:/c/a.txt', 'memfs:/c/javascript:alert(1).txt', '[line 4](<./javascript:alert(1).txt>)');
  });

  it('is words alone within a file, between two places, and where Markdown cannot hold the path', () => {
    check('memfs:/c/a.txt', 'memfs:/c/a.txt', 'line 4');
    check('vscode-vfs://github/c/a.txt', 'vscode-vfs://azure/c/b.txt', 'line 4');
    check('memfs:/c/a.txt', 'memfs:/c/b%3E%5B.txt', 'line 4');
  });
});

describe('text of an article in a card', () => {
  it('may have brackets, in the words of a link as well', () => {
    assert.equal(
      plainOf(`[${escaped('[video] Talks')}](https://example.org/a) ${escaped('[sic] (https://x)')}`),
      '[video] Talks (https://example.org/a) [sic] (https://x)',
    );
  });

  it('shows what would turn the direction of the words behind it', () => {
    const text = 'a\u202ecod.exe\u2066 b';
    assert.equal(plainOf(escaped(text)), 'a\\u202ecod.exe\\u2066 b');
    assert.equal(escaped('\u05d0\u200f, \u05d1'), '\u05d0\u200f, \u05d1');
  });
});
