/** The lines of a paragraph filled up to a width, as mail programs and typewriters do. */
export function wrappedLines(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/**
 * The same with words broken by a hyphen where three letters or more fit on either side, as in print; none in front of a capital, where a
 * reader cannot know whether the hyphen is the word's own.
 */
export function brokenLines(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const whole of paragraph.split(' ')) {
    let word = whole;
    for (;;) {
      const gap = line === '' ? '' : ' ';
      if (line.length + gap.length + word.length <= width) {
        line += gap + word;
        break;
      }
      const room = width - line.length - gap.length - 1;
      const letters = /^\p{L}+/u.exec(word)?.[0].length ?? 0;
      if (room >= 3 && letters - room >= 3 && !/\p{Ll}\p{Lu}/u.test(word.slice(room - 1, room + 1))) {
        lines.push(`${line}${gap}${word.slice(0, room)}-`);
        line = '';
        word = word.slice(room);
      } else if (line === '') {
        line = word;
        break;
      } else {
        lines.push(line);
        line = '';
      }
    }
  }
  return [...lines, line];
}
