/** '1,200': a count as English texts write it, whatever the language of the computer. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');

/** '1 word', '1,200 words'. */
export const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** A share from 0 to 1, in words. */
export const percent = (share: number): string => `${wholePercent(share)} %`;

/** A share from 0 to 1 as it is shown: never 0 of something, nor 100 of less than all. */
export const wholePercent = (share: number): number => (share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100))));

/** At most `length` units of a text, cut between words where there is one to cut at. */
export function shortened(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
