import { characterEntities } from 'character-entities';
import { isFilled } from '../paragraphs';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** The paragraphs of a piece of HTML, as a feed has it: tags go, and what each stands for is the reader's; linear in its length. */
export function paragraphsOfHtml(html: string): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  const flush = (): void => {
    const lines = open.split('\n').map(line => line.replace(/[^\S\n]+/g, ' ').trim());
    const text = lines.join('\n').trim();
    if (isFilled(text)) paragraphs.push(text);
    open = '';
  };
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    open += decoded(html.slice(at, tag < 0 ? html.length : tag).replace(/\s+/g, ' '));
    if (tag < 0) break;
    if (html.startsWith('<!--', tag)) {
      const end = html.indexOf('-->', tag + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<\/?([A-Za-z][A-Za-z0-9]*)/.exec(html.slice(tag, tag + 30))?.[1]?.toLowerCase();
    const end = name === undefined ? -1 : html.indexOf('>', tag);
    if (name === undefined || end < 0) {
      open += '<';
      at = tag + 1;
      continue;
    }
    if (BLOCKS.has(name)) flush();
    else if (name === 'br') open += '\n';
    at = UNREAD.has(name) && html.charAt(tag + 1) !== '/' ? behind(html, name, end) : end + 1;
  }
  flush();
  return paragraphs;
}

/** Behind the end tag of an element; the end of the text where there is none. */
function behind(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[^>]*>`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html) === null ? html.length : pattern.lastIndex;
}

/** References to characters as the characters; what is none stays. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
