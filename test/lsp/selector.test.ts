import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { fileSelector } from '../../client/selector';

const matches = (folder: string, file: string) =>
  fileSelector([{ uri: { scheme: 'file', fsPath: folder } }]).some(({ pattern }) => picomatch(pattern)(file));

describe('The documents the client hands to the server', () => {
  it('are named by plain strings', () => {
    assert.deepEqual(fileSelector([{ uri: { scheme: 'memfs', fsPath: '/corpus' } }]), [
      { scheme: 'memfs', pattern: '/corpus/**/*.{[tT][xX][tT],[tT][eE][xX][tT],[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}' },
      { scheme: 'memfs', pattern: '/corpus/pressmark/*.yaml' },
    ]);
    assert.equal(fileSelector([{ uri: { scheme: 'file', fsPath: 'c:\\my corpus\\' } }])[1]?.pattern, 'c:/my corpus/pressmark/*.yaml');
  });

  it('are those of the folder, whatever characters its name has', () => {
    for (const folder of ['/corpus', '/a [2001] {x} *?', '/Zürich']) {
      assert.ok(matches(folder, `${folder}/deep/down/a.txt`), folder);
      for (const name of ['a.md', 'A.TXT', 'a.text', 'a.Markdown']) assert.ok(matches(folder, `${folder}/${name}`), name);
      assert.ok(matches(folder, `${folder}/pressmark/entities.yaml`), folder);
      assert.ok(!matches(folder, `${folder}/other/entities.yaml`), folder);
      assert.ok(!matches(folder, `/elsewhere/a.txt`), folder);
    }
  });
});
