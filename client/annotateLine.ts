import type { Certainty } from '../server/protocol';

/** What is typed in the annotate menu, as in `claim @ghani reason=economic certainty=low ->answer_to #letter: he said so himself`. */
export interface AnnotateLine {
  /** The key of a tag, or words of its name; lower case. */
  readonly words: string;
  /** Behind `@`: words of an entity's name. */
  readonly entity?: string;
  /** `name=value`, a value with blanks in quotation marks. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** `certainty=low`, or `?` for low. */
  readonly certainty?: Certainty;
  /** Behind `->`, with words of the other annotation behind `#`; an underscore is a blank. The name is empty where it must be asked for. */
  readonly relation?: { readonly type: string; readonly words?: string };
  /** Behind a colon and a blank: Markdown. */
  readonly note?: string;
}

const CERTAINTIES: readonly Certainty[] = ['high', 'medium', 'low'];

/** Reads a line; never throws. */
export function readAnnotateLine(line: string): AnnotateLine {
  const colon = /:(?:\s|$)/.exec(line);
  const head = colon === null ? line : line.slice(0, colon.index);
  const note = colon === null ? '' : line.slice(colon.index + 1).trim();
  const attributes: Record<string, string> = {};
  let certainty: Certainty | undefined;
  const words: string[] = [];
  const names: string[] = [];
  let related: string | undefined;
  const target: string[] = [];
  for (const part of head.match(/[^\s="]+=(?:"[^"]*"?|\S*)|\S+/g) ?? []) {
    const [, name, quoted, plain] = /^([^\s="]+)=(?:"([^"]*)"?|(\S*))$/.exec(part) ?? [];
    const value = quoted ?? plain ?? '';
    if (part.startsWith('->') && related === undefined) related = blanks(part.slice(2));
    else if (part.startsWith('#') && related !== undefined) target.push(blanks(part.slice(1)));
    else if (part === '?') certainty = 'low';
    else if (name === 'certainty') certainty = CERTAINTIES.find(known => known === value) ?? certainty;
    else if (name !== undefined && value !== '')
      Object.defineProperty(attributes, name, { value, enumerable: true, writable: true, configurable: true });
    else if (part.startsWith('@')) names.push(blanks(part.slice(1)));
    else if (name === undefined) words.push(part);
  }
  return {
    words: words.join(' ').toLowerCase(),
    ...(names.length === 0 ? {} : { entity: names.join(' ').trim() }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(related === undefined ? {} : { relation: { type: related, ...(target.length > 0 && { words: target.join(' ').trim() }) } }),
    ...(note === '' ? {} : { note }),
  };
}

const blanks = (part: string): string => part.replaceAll('_', ' ').trim();

/** True where a line says more than which tag. */
export const hasDetails = ({ words: _, ...details }: AnnotateLine): boolean => Object.keys(details).length > 0;
