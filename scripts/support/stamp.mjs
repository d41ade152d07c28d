/** Whether what was made is still what would be made: a hash of all inputs, kept beside the result. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A hash of the names and contents of files.
 * @param {string} root
 * @param {readonly string[]} inputs files and folders relative to `root`; one that does not exist counts as such
 */
export function hashOf(root, inputs) {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of filesAt(root, input))
      hash
        .update(`${file}\0`)
        .update(contentOf(path.join(root, file)))
        .update('\0');
  return hash.digest('hex');
}

function filesAt(root, input) {
  const place = path.join(root, input);
  if (!fs.statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [input];
  const names = fs
    .readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(input, name.replaceAll(path.sep, '/')));
  return names.filter(name => fs.statSync(path.join(root, name)).isFile()).sort();
}

const contentOf = file => (fs.existsSync(file) ? fs.readFileSync(file) : 'does not exist');
