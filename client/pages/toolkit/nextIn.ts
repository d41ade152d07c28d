/**
 * Index of the nearest of some points in a direction from the one at an index, which stays where there is none; what is off to the side counts as
 * farther away. The first point where none is current.
 */
export function nextIn(
  points: readonly { readonly x: number; readonly y: number }[],
  current: number,
  [dx, dy]: readonly [number, number],
): number {
  const from = points[current];
  if (from === undefined) return points.length > 0 ? 0 : -1;
  let best = current;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { x, y }] of points.entries()) {
    const along = (x - from.x) * dx + (y - from.y) * dy;
    const distance = along + 2 * (Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx));
    if (along > 0 && distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** The direction of an arrow key; undefined for any other. */
export const directionOf = (key: string): readonly [number, number] | undefined => DIRECTIONS[key];

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
