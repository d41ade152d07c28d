import { CONFIRMED, DOUBTED } from './furniture';
import type { Part } from './parts';
import { DOUBTFUL } from './types';

/** Settles labels that could be headings: furniture where furniture stands beside them, else text with a hint at most. */
export function settleDoubtedLabels(parts: readonly Part[]): void {
  const doubted = parts.map(part => part.verdict?.drop === 'furniture' && part.verdict.strength === DOUBTED);
  const certain = parts.map(part => part.verdict !== undefined && part.verdict.strength >= DOUBTFUL);
  for (let start = 0; start < parts.length; start++) {
    if (!doubted[start]) continue;
    let end = start;
    while (doubted[end + 1]) end++;
    const confirmed = end > start || certain[start - 1] || certain[end + 1];
    for (let index = start; index <= end; index++) {
      const part = parts[index] as Part;
      if (confirmed && part.verdict !== undefined) part.verdict = { ...part.verdict, strength: CONFIRMED };
      else part.kind = 'body';
    }
    start = end;
  }
}
