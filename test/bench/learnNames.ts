/**
 * `npx tsx test/bench/learnNames.ts` learns the weights by which names are typed from the labelled data in the folder that GOLD names
 * (`../shared/gold` without), and writes them to server/core/entities/candidates/nameWeights.ts.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { learnNames } from '../../server/core/entities/candidates/learnNames';
import { EXPECTED_WEIGHTS } from '../../server/core/entities/candidates/nameExpectations';
import { writeModel } from '../../server/core/entities/candidates/nameModel';
import { labelledNames } from './labelledNames';

/** By which a test sees that nobody changed the weights by hand. */
export const digestOf = (weights: string): string => createHash('sha256').update(weights).digest('hex');

/** The weights as a file of the product, learned from the labelled data of a folder. */
export function writtenWeights(folder: string): string {
  const weights = writeModel(learnNames(labelledNames(folder), EXPECTED_WEIGHTS));
  return `/**
 * Weights of features of names (see \`nameFeatures\`), in hundredths, for person, organisation, place and other: written by
 * test/bench/learnNames.ts. Learned from WikiGold (Balasuriya and others, 2009; CC-BY 4.0) and from the names in GUM, the Georgetown
 * University Multilayer corpus (Zeldes, 2017; annotations CC-BY 4.0). SHA-256 of the weights: ${digestOf(weights)}
 */
export const NAME_WEIGHTS = \`
${weights.replace(/[\\`$]/g, '\\$&')}
\`;
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  const folder = path.resolve(process.env['GOLD'] ?? path.join(root, '../shared/gold'));
  fs.writeFileSync(path.join(root, 'server/core/entities/candidates/nameWeights.ts'), writtenWeights(folder));
}
