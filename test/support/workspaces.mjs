/** Folders that tests in a real VS Code run on, made again for every run. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from '../../scripts/support/paths.mjs';

const TODAY = 'The council of Ettrick met on Tuesday, 4 September 2018, and adjourned after an hour.\n';

/** A folder that holds nothing else; `remove()` takes it away again. */
export function temporaryFolder(name = 'pressmark') {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), `${name}-`));
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

const copyOfSeeds = folder => fs.cpSync(inRoot('seeds'), folder, { recursive: true });

function writeIn(folder, name, content) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** More articles than a tree shows in one step. */
const MANY = 450;

/** Makers of the workspaces by name: each fills the empty folder it is given, and may answer with the file in it to open instead. */
export const workspaces = {
  /** The sample project, for tests that change nothing. */
  seeds: copyOfSeeds,

  /** The sample project, for tests that change what they like. */
  changing(folder) {
    copyOfSeeds(folder);
    writeIn(folder, '.vscode/settings.json', '{ "files.autoSave": "off" }\n');
    // The editor's watcher may miss what happens in nested folders that come into being at once.
    for (const place of ['articles/own', 'pressmark/annotations/colleague/articles/own']) writeIn(folder, `${place}/.keep`, '');
  },

  /** Two articles in a folder that was never set up, beside a file that is not one. */
  bare(folder) {
    writeIn(folder, 'README.md', '# Two articles\n');
    writeIn(folder, 'first.txt', `Council meets in Ettrick\n\nETTRICK, Sept 4, 2018 – ${TODAY}`);
    writeIn(folder, 'second.txt', 'Council adjourns\n\nMarie Curie wrote to the council on 5 September 2018.\n');
  },

  /** A workspace of two folders: `plain` was never set up, `many` holds many articles. */
  several(folder) {
    writeIn(folder, 'plain/notes.txt', 'Marie Curie wrote to nobody on Tuesday.\n');
    const entities = 'entities:\n  - id: marie-curie\n    type: person\n    name: Marie Curie\n';
    writeIn(folder, 'many/pressmark/entities.yaml', entities);
    for (let index = 0; index < MANY; index++) {
      const number = String(index).padStart(3, '0');
      writeIn(folder, `many/${number}.txt`, `Report ${number}\n\nMarie Curie visited laboratory ${number} and left.\n`);
    }
    writeIn(folder, 'several.code-workspace', JSON.stringify({ folders: [{ path: 'plain' }, { path: 'many' }] }));
    return path.join(folder, 'several.code-workspace');
  },

  /** The sample project inside a folder that is not a project: that folder. */
  'around the project'(folder) {
    copyOfSeeds(path.join(folder, 'nile'));
  },

  /** The articles of the sample project, without the folder that is set up above them. */
  'inside the project'(folder) {
    copyOfSeeds(folder);
    return path.join(folder, 'articles');
  },

  /** Articles that nobody has set up. */
  articles(folder) {
    fs.cpSync(inRoot('seeds/articles'), folder, { recursive: true });
  },

  /** Files of every kind of trouble beside one good article, `good.txt`. */
  'bad-input'(folder) {
    const write = (name, content) => writeIn(folder, name, content);
    write('good.txt', `Council meets in Ettrick\n\nETTRICK, Sept 4, 2018 – ${TODAY}`);
    write('empty.txt', '');
    write('spaces.txt', ' \n\t\n   ');
    write('nul.txt', `Before\0after.\n${TODAY}\0\0\0`);
    write('crlf.txt', `Council meets\r\n\r\n${TODAY.replaceAll('\n', '\r\n')}Old Mac line\rends here.\r\n`);
    write('bom.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TODAY)]));
    write('utf16le.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TODAY, 'utf16le')]));
    write('utf16be.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TODAY, 'utf16le').swap16()]));
    write('latin1.txt', Buffer.from('Le Conseil a siégé à Évry, où l’été fut doux.\n', 'latin1'));
    write('surrogate.txt', Buffer.from([...Buffer.from('A lone surrogate '), 0xed, 0xa0, 0x80, ...Buffer.from(' stands here.\n')]));
    write('binary.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)));
    write('one-line.txt', Buffer.alloc(50 * 1024 * 1024, 'word after word, and no line ends. '));
    write('closed.txt', TODAY);
    fs.chmodSync(path.join(folder, 'closed.txt'), 0);
    write(
      'pressmark/entities.yaml',
      'entities:\n  - id: ettrick\n    type: place\n    name: Ettrick\n  - id: [broken\n    type: "person\n',
    );
    write('pressmark/articles.yaml', 'articles:\n  good.txt:\n    date: yesterday\n    colour: blue\n  gone.txt: 3\n');
    write('pressmark/codebook.yaml', '- just\n- a list\n');
    write('pressmark/annotations/someone/good.txt.jsonl', '{"not": "an annotation"}\nnot even JSON\n');
  },
};

/** Makes one workspace below a parent folder, under its own name; returns the path to open. */
export function makeWorkspace(name, parent) {
  const folder = path.join(parent, name);
  fs.mkdirSync(folder, { recursive: true });
  return workspaces[name](folder) ?? folder;
}
