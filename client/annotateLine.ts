import type { Certainty } from '../server/protocol';

/** What is typed in the annotate menu, as in `claim @ghani reason=economic certainty=low: he said so himself`. */
export interface AnnotateLine {
  /** The key of a tag, or words of its name; lower case. */
  readonly words: string;
  /** Behind `@`: words of an entity's name. */
  readonly entity?: string;
  /** `name=value`, a value with blanks in quotation marks. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** `certainty=low`, or `?` for low. */
  readonly certainty?: Certainty;
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
  for (const part of head.match(/[^\s="]+=(?:"[^"]*"?|\S*)|\S+/g) ?? []) {
    const [, name, quoted, plain] = /^([^\s="]+)=(?:"([^"]*)"?|(\S*))$/.exec(part) ?? [];
    const value = quoted ?? plain ?? '';
    if (part === '?') certainty = 'low';
    else if (name === 'certainty') certainty = CERTAINTIES.find(known => known === value) ?? certainty;
    else if (name !== undefined && value !== '')
      Object.defineProperty(attributes, name, { value, enumerable: true, writable: true, configurable: true });
    else if (part.startsWith('@')) names.push(part.slice(1).replaceAll('_', ' '));
    else if (name === undefined) words.push(part);
  }
  return {
    words: words.join(' ').toLowerCase(),
    ...(names.length === 0 ? {} : { entity: names.join(' ').trim() }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(note === '' ? {} : { note }),
  };
}

/** True where a line says more than which tag. */
export const hasDetails = ({ words: _, ...details }: AnnotateLine): boolean => Object.keys(details).length > 0;
