import type { XmlPath } from './types';

/** An open element. */
export interface OpenElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Paths by the name that they end in, so that an element is compared with few. */
export interface PathTable<Path extends XmlPath> {
  matching(open: readonly OpenElement[]): readonly Path[];
}

export function pathTable<Path extends XmlPath>(paths: readonly Path[] = []): PathTable<Path> {
  const byName = new Map<string, { readonly path: Path; readonly parts: readonly string[] }[]>();
  for (const path of paths) {
    const parts = path.at.split('/');
    const name = parts.at(-1) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), { path, parts }]);
  }
  return {
    matching(open) {
      const last = open.at(-1);
      const known = last === undefined ? undefined : byName.get(last.name);
      if (last === undefined || known === undefined) return NONE;
      return known.filter(({ path, parts }) => endsWith(open, parts) && isAs(last, path.where)).map(({ path }) => path);
    },
  };
}

const NONE: readonly never[] = [];

const endsWith = (open: readonly OpenElement[], parts: readonly string[]): boolean =>
  parts.length <= open.length && parts.every((part, index) => open[open.length - parts.length + index]?.name === part);

const isAs = ({ attributes }: OpenElement, where: XmlPath['where']): boolean =>
  where === undefined || Object.entries(where).every(([name, pattern]) => pattern.test(attributes[name] ?? ''));
