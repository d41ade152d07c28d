/** A name below a point, in pixels of the page; the first in a list is placed first. */
export interface Label {
  readonly text: string;
  /** The middle of the name, and its top. */
  readonly x: number;
  readonly top: number;
  readonly size: number;
}

/** A circle, in pixels of the page. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Which of some names can be shown so that none covers another one, or a circle: those in front first. */
export function labelsThatFit(labels: readonly Label[], circles: readonly Circle[]): boolean[] {
  const boxes = circles.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  return labels.map(({ text, x, top, size }) => {
    const half = (text.length * size * AVERAGE_WIDTH) / 2;
    const box = { left: x - half, right: x + half, top, bottom: top + size };
    const isFree = boxes.every(
      other => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
    if (isFree) boxes.push(box);
    return isFree;
  });
}

/** Of a letter, as a share of its height. */
const AVERAGE_WIDTH = 0.52;
