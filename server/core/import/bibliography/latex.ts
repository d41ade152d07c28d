/** Accents of LaTeX as combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that are a character. */
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  th: 'þ',
  TH: 'Þ',
  dh: 'ð',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotesingle: "'",
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbraceleft: '{',
  textbraceright: '}',
  textunderscore: '_',
  texteuro: '€',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  ldots: '…',
  dots: '…',
  S: '§',
  pounds: '£',
  copyright: '©',
};

/** Groups that only keep capitals, and commands that only change the font, are their text. Of a command that is not known, what it is given stays. */
export function plainLatex(written: string): string {
  return written
    .replace(/\\([`'^~=."])\s?(?:\{\s?(\\?[A-Za-z]{1,2})\s?\}|(\\?[A-Za-z]))/g, (_, accent, group, letter) =>
      accented(accent, group ?? letter),
    )
    .replace(/\\([uvHcdkbr])(?:\{\s?(\\?[A-Za-z]{1,2})\s?\}|\s(\\?[A-Za-z]))/g, (_, accent, group, letter) =>
      accented(accent, group ?? letter),
    )
    .replace(/\\([A-Za-z]{1,30})(?:\{\}|\s)?/g, (_, command) => LETTERS[command] ?? '')
    .replace(/\\([\\{}$&#_%\s])/g, (_, character) => PROTECTED[character] ?? character)
    .replace(/[{}]/g, '')
    .replace(/\ue000/g, '{')
    .replace(/\ue001/g, '}')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('~', ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** Braces that are meant are not taken out with those that group. */
const PROTECTED: Readonly<Record<string, string>> = { '{': '\ue000', '}': '\ue001' };

function accented(accent: string, letter: string): string {
  const plain = letter.replace(/^\\/, '');
  return `${plain === 'i' ? 'i' : plain}${ACCENTS[accent] ?? ''}`;
}
