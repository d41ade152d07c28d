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

export const groups: Readonly<Record<string, Group>> = {
  seeds: shared,
  changing: [
    () => import('./places.test'),
    () => import('./reading.test'),
    () => import('./fixes.test'),
    () => import('./clean.test'),
    () => import('./cleanedCopyEditor.test'),
    () => import('./buffers.test'),
    () => import('./annotations.test'),
    () => import('./settings.test'),
  ],
  bare: [() => import('./setUp.test')],
  several: [() => import('./severalFolders.test')],
  'bad-input': [() => import('./badInput.test')],
};

export const webGroups: Readonly<Record<string, Group>> = { seeds: shared };
