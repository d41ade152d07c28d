import { CONFIRMED, DOUBTFUL_LABEL } from './furniture';
import type { Part } from './parts';
import { DOUBTFUL } from './types';

/** Settles labels that could be headings: furniture where furniture is beside them, else text with a hint at most. */
export function settleDoubtfulLabels(parts: readonly Part[]): void {
  const isDoubtful = parts.map(part => part.verdict?.drop === 'furniture' && part.verdict.strength === DOUBTFUL_LABEL);
  const certain = parts.map(part => part.verdict !== undefined && part.verdict.strength >= DOUBTFUL);
  for (let start = 0; start < parts.length; start++) {
    if (!isDoubtful[start]) continue;
    let end = start;
    while (isDoubtful[end + 1]) end++;
    const confirmed = end > start || certain[start - 1] || certain[end + 1];
    for (let index = start; index <= end; index++) {
      const part = parts[index] as Part;
      if (confirmed && part.verdict !== undefined) part.verdict = { ...part.verdict, strength: CONFIRMED };
      else part.kind = 'body';
    }
    start = end;
  }
}
