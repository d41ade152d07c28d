/** Lines printed between pages: what is at the foot of a page and at the head of the next, by the number of that page. */
export type PageHead = (page: number) => readonly string[];

/** A text's lines in pages of a length, with what is printed between them; `between` is what parts it from the text. */
export function paged(lines: readonly string[], length: number, head: PageHead, between = ''): string[] {
  const out: string[] = [];
  lines.forEach((line, index) => {
    if (index > 0 && index % length === 0) out.push(between, ...head(index / length + 1), between);
    out.push(line);
  });
  return out;
}
