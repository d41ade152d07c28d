/** A page without what no reader sees. */
export interface SlimPage {
  readonly html: string;
  /** The data about the page that it has as JSON-LD, unparsed. */
  readonly data: readonly string[];
  /** How many elements are inside one another where that is most. */
  readonly depth: number;
}

/** Elements whose content is not text of the page. */
const LEFT_OUT = new Set(['script', 'style', 'svg', 'noscript', 'template', 'iframe', 'object', 'canvas', 'audio', 'video']);
/** Elements that end by themselves, or that the next one ends. */
const ENDS_ITSELF = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup colgroup'.split(
    ' ',
  ),
);
const DATA_TYPE = /\btype\s{0,9}=\s{0,9}["']?application\/ld\+json/i;
const NAME = /\/?[a-z][a-z0-9:-]{0,40}/iy;

/** Takes scripts, styles, drawings and comments out of a page. In one pass: what is not closed goes on to the end. */
export function slimPage(html: string): SlimPage {
  const kept: string[] = [];
  const data: string[] = [];
  let [depth, deepest, from] = [0, 0, 0];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      kept.push(html.slice(from, at));
      at = from = end < 0 ? html.length : end + 3;
      continue;
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at++;
      continue;
    }
    const end = html.indexOf('>', at);
    if (end < 0) break;
    if (LEFT_OUT.has(name) && html[end - 1] !== '/') {
      const close = closingTag(html, name, end);
      if (name === 'script' && DATA_TYPE.test(html.slice(at, Math.min(end, at + 500)))) data.push(html.slice(end + 1, close));
      kept.push(html.slice(from, at));
      from = html.indexOf('>', close);
      at = from = from < 0 ? html.length : from + 1;
      continue;
    }
    if (name.startsWith('/')) depth = Math.max(0, depth - (ENDS_ITSELF.has(name.slice(1)) ? 0 : 1));
    else if (!ENDS_ITSELF.has(name)) deepest = Math.max(deepest, ++depth);
    at = end + 1;
  }
  kept.push(html.slice(from));
  return { html: withoutDataAddresses(kept.join('')), data, depth: deepest };
}

function closingTag(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** Pictures that are written into the page, as SingleFile does. */
const withoutDataAddresses = (html: string): string => html.replace(/data:[\w.+-]{1,60}\/[\w.+;=-]{1,100},[^"'\s)>]{64,}/g, 'data:,');

/** The text of a page that is not taken apart: its tags end lines. */
export const textWithoutTags = (html: string): string =>
  html
    .replace(/<\/?(?:p|div|br|li|tr|h[1-6]|section|article|blockquote|ul|ol|table|title|head|body)\b[^<>]{0,5000}>/gi, '\n')
    .replace(/<[a-z/!?][^<>]{0,5000}>/gi, '')
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
