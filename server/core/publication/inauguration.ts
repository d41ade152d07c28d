import type { Span } from '../text/span';

/** The first naming of a president-elect in a text that also speaks of January 20: it was written in the winter after an election. */
export function inaugurationAwaited(text: string): Span | null {
  const elect = PRESIDENT_ELECT.exec(text);
  return elect === null || !INAUGURATION.test(text) ? null : { start: elect.index, end: elect.index + elect[0].length };
}

const PRESIDENT_ELECT = /\b[Pp]resident-[Ee]lect\b/;
const INAUGURATION = /\bJan(?:uary|\.)? 20\b|\b20 January\b/;
