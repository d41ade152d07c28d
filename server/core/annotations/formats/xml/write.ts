/** What XML 1.0 (5th edition, production 2) does not allow: most control characters, lone surrogates and two non-characters. */
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** How many characters of a text XML cannot have; each is written as U+FFFD, so that offsets stay. */
export const refusedCharacters = (text: string): number => text.match(REFUSED)?.length ?? 0;

/** The text with U+FFFD for each character that XML cannot have. */
export const allowedText = (text: string): string => text.replace(REFUSED, '\ufffd');

/** Text between tags. A carriage return is written as a reference, for a parser would make it a line feed. */
export const contentText = (text: string): string =>
  allowedText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');

/** Text between the quotation marks of an attribute, which a parser reads back as it is. */
export const attributeText = (text: string): string =>
  contentText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');

/** An element: its attributes in their order, those without a value left out; `content` is XML. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(String(value))}"`))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
