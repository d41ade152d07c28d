import { FEATURES, type Feature } from './nameFeatures';
import { type NameModel, rowsOf, type Scores } from './nameModel';

/**
 * What is expected of some features before anything is learned: a table of the weights of person, organisation, place and other. The
 * labelled texts are mostly from an encyclopedia, and news has more teams, agencies, datelines and offices.
 */
const EXPECTED: readonly (readonly [Feature, string, number, number, number, number])[] = [
  [FEATURES.known, 'organisation', -1, 2.5, -1, -0.5],
  [FEATURES.known, 'place', -1, -0.5, 2.5, -1],
  [FEATURES.known, 'country', -1, -1, 2.5, -1],
  [FEATURES.known, 'city', -0.5, 0, 1, -0.5],
  [FEATURES.known, 'people', -2, -2, -2, 5],
  [FEATURES.known, 'event', -1, -1, -1, 3],
  [FEATURES.known, 'other', -1, -1, -1, 3],
  [FEATURES.place, 'titled', 3, -1, -1, -1],
  [FEATURES.place, 'place', -3, -2, 6, -1],
  [FEATURES.place, 'agency', -3, 6, -2, -1],
  [FEATURES.place, 'head', -1, 0, 2, -1],
  [FEATURES.place, 'table', 0.3, 0.3, -0.3, -0.3],
  [FEATURES.team, 'table', -1, 3.5, -2, -0.5],
  [FEATURES.team, 'sport', -0.3, 1.2, -0.7, -0.2],
  [FEATURES.team, 'country', -0.5, -1, 1.5, 0],
  [FEATURES.team, 'sport where', 0, -0.5, 0.5, 0],
  [FEATURES.team, 'sport (', 0, -1, 1, 0],
  [FEATURES.team, 'verb', -0.3, 2.2, -1.8, 0],
  [FEATURES.team, 'behind verb', -0.3, 2.2, -1.8, 0],
  [FEATURES.team, 'noun', -0.3, 1.2, -0.9, 0],
  [FEATURES.apposition, 'place', -0.2, 0, 0.8, -0.6],
  [FEATURES.apposition, '1', 1, 0, -0.5, -0.5],
  [FEATURES.apposition, 'who', 2, -0.3, -0.8, -0.8],
  [FEATURES.apposition, '(AB', -0.5, 1.5, -0.5, -0.5],
  [FEATURES.beforeIs, '%person', 2, -0.7, -0.7, -0.5],
  [FEATURES.beforeIs, '%title', 1, -0.3, -0.3, -0.3],
  [FEATURES.beforeIs, '%organisation', -0.5, 1, -0.5, 0],
  [FEATURES.beforeIs, '%place', -0.5, -0.5, 1, 0],
  [FEATURES.beforeIs, '%towards', -0.5, -0.5, 1, 0],
  [FEATURES.nextIs, '%says', 1, 0.4, -0.7, -0.7],
  [FEATURES.nextIs, '%body', -0.4, 0.8, -0.2, -0.2],
  [FEATURES.nextIs, '%trades', -0.2, 0.6, -0.2, -0.2],
  [FEATURES.nextIs, '%company', -0.5, 1.2, -0.4, -0.3],
  [FEATURES.nextThat, '%company', -0.5, 1, -0.3, -0.2],
  [FEATURES.place, 'line 2', 1, -0.3, -0.4, -0.3],
  [FEATURES.place, 'line 3', 0.5, -0.2, -0.2, -0.1],
  [FEATURES.last, 'o', -1, 1.5, -0.5, 0],
  [FEATURES.last, 'l', -0.7, -0.3, 1, 0],
  [FEATURES.last, 'e', -1, -0.5, -0.5, 2],
  [FEATURES.first, 'g', 1, -0.3, -0.4, -0.3],
  [FEATURES.last, 'f', 0.7, -0.3, -0.2, -0.2],
  [FEATURES.part, 'J. ', 1.5, -0.5, -0.5, -0.5],
  [FEATURES.part, 'J.', 1.5, -0.5, -0.5, -0.5],
  [FEATURES.part, '&', -1, 2, -0.5, -0.5],
  [FEATURES.part, 'o of', -1, 1.5, -0.3, -0.2],
  [FEATURES.part, 'o for', -1, 1.5, -0.3, -0.2],
  [FEATURES.part, 'o on', -1, 3, -0.3, -0.2],
  [FEATURES.part, 'g x', 1.5, -0.5, -0.5, -0.5],
  [FEATURES.shape, 'XX', 0.5, -0.2, -0.2, -0.1],
  [FEATURES.shape, 'XXX', 0.2, 0.1, -0.2, -0.1],
  ...['administration', 'government', 'campaign', 'family', 'presidency', 'era', 'himself', 'herself'].map(
    (behind): readonly [Feature, string, number, number, number, number] => [FEATURES.next, behind, 1.2, -0.5, -0.3, -0.4],
  ),
  [FEATURES.longer, 'last<person', 2, -0.7, -0.7, -0.5],
  ...[
    'inc',
    'inc.',
    'corp',
    'corp.',
    'ltd',
    'ltd.',
    'plc',
    'llc',
    'co',
    'co.',
    'gmbh',
    'ag',
    'sa',
    'nv',
    'bhd',
    'pty',
    'group',
    'fc',
    'holdings',
  ].map((form): readonly [Feature, string, number, number, number, number] => [FEATURES.lastWord, form, -1, 3, -1, -0.5]),
];

export const EXPECTED_WEIGHTS: NameModel = expectedModel();

function expectedModel(): NameModel {
  const model = new Map<Feature, Map<string, Scores>>();
  for (const [what, seen, ...weights] of EXPECTED) rowsOf(model, what).set(seen, Float64Array.from(weights));
  return model;
}
