import assert from 'node:assert/strict';
import fs from 'node:fs';

/** Pages that name files, folders and commands of this repository. */
const PAGES = ['ARCHITECTURE.md', 'CONTRIBUTING.md'];

/** Where a short name in a page may be: the rooms of the server, and tests. */
const ROOMS = ['', 'server/', 'server/core/', 'server/core/article/', 'server/lsp/', 'test/'];

const exists = (name: string): boolean => ROOMS.some(room => [name, `${name}.ts`, `${name}.mjs`].some(file => fs.existsSync(room + file)));

for (const page of PAGES) {
  const text = fs.readFileSync(page, 'utf8');

  describe(page, () => {
    it('names only files and folders that exist', () => {
      const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(match => match[1] ?? '');
      assert.ok(named.length > 3);
      assert.deepEqual(
        named.filter(name => !exists(name)),
        [],
      );
    });

    it('names only commands that exist', () => {
      const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
      const named = [...text.matchAll(/npm run ([a-z][\w:]*)/g)].map(match => match[1] ?? '');
      assert.deepEqual(
        named.filter(name => !(name in scripts)),
        [],
      );
    });
  });
}
