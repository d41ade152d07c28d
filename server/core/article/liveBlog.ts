import type { Part } from './parts';

/**
 * Keeps the times of a live blog's entries, which look like the page's time stamps: each is above a title or a sentence of its own, and
 * all of them run one way through the day.
 */
export function keepEntryTimes(parts: readonly Part[]): void {
  const entries = parts.flatMap((part, index) => {
    const minutes = part.verdict === undefined ? undefined : minutesOf(part.block.head);
    return minutes !== undefined && isEntry(parts[index + 1]) ? [{ part, minutes }] : [];
  });
  if (entries.length < FEWEST_ENTRIES) return;
  const steps = entries.slice(1).map((entry, index) => Math.sign(entry.minutes - (entries[index]?.minutes ?? 0)));
  if (steps.some(step => step > 0) && steps.some(step => step < 0)) return;
  for (const { part } of entries) {
    part.verdict = undefined;
    part.kind = 'body';
  }
}

const FEWEST_ENTRIES = 2;

const isEntry = (part: Part | undefined): boolean => part !== undefined && part.verdict === undefined && /\p{L}{2}/u.test(part.block.head);

/** Minutes since midnight of a line that is a clock time and nothing else. */
function minutesOf(line: string): number | undefined {
  const match = /^\W{0,3}(\d{1,2})[:.](\d\d)(?::\d\d)? ?(?:([ap])\.?m\.?)?(?: ?[A-Z]{2,4})?\W{0,2}$/i.exec(line);
  if (match === null) return undefined;
  const hour = Number(match[1]) % (match[3] === undefined ? 24 : 12);
  return 60 * (hour + (match[3]?.toLowerCase() === 'p' ? 12 : 0)) + Number(match[2]);
}
