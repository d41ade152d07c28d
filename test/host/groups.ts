/**
 * The test files that run in each workspace of `test/support/workspaces.mjs`, by its name, in order.
 * Those of `shared` run in the web worker's host too, so they use no module of Node's.
 */
type Group = readonly (() => Promise<unknown>)[];

const shared: Group = [
  () => import('./activation.test'),
  () => import('./diagnostics.test'),
  () => import('./trees.test'),
  () => import('./dates.test'),
  () => import('./reuse.test'),
  () => import('./hover.test'),
  () => import('./navigation.test'),
  () => import('./structure.test'),
];

/** What researchers do, on the disk as in a virtual workspace. */
const work: Group = [
  () => import('./places.test'),
  () => import('./reading.test'),
  () => import('./fixes.test'),
  () => import('./clean.test'),
  () => import('./cleanedCopyEditor.test'),
];

const afterWork: Group = [
  () => import('./annotations.test'),
  () => import('./annotating.test'),
  () => import('./notes.test'),
  () => import('./relations.test'),
  () => import('./dragging.test'),
  () => import('./codebook.test'),
  () => import('./registerFile.test'),
  () => import('./entities.test'),
  () => import('./suggestedNames.test'),
  () => import('./meanings.test'),
  () => import('./knowledge.test'),
  () => import('./registers.test'),
  () => import('./importSuggestions.test'),
  () => import('./importArticles.test'),
  () => import('./annotators.test'),
  () => import('./concordance.test'),
  () => import('./overviews.test'),
  () => import('./report.test'),
  () => import('./copies.test'),
  () => import('./annotationsView.test'),
  () => import('./settings.test'),
  // Its many articles come and go, and the trees with them.
  () => import('./stopReading.test'),
];

export const groups: Readonly<Record<string, Group>> = {
  seeds: shared,
  changing: [...work, () => import('./buffers.test'), ...afterWork],
  bare: [() => import('./notStarted.test'), () => import('./setUp.test')],
  several: [() => import('./severalFolders.test')],
  'bad-input': [() => import('./badInput.test')],
};

/** `changing` and `bare` are virtual workspaces there, where the extension has to start by itself first. */
export const webGroups: Readonly<Record<string, Group>> = {
  seeds: shared,
  changing: [() => import('./activation.test'), ...work, ...afterWork],
  bare: [() => import('./setUp.test')],
};
