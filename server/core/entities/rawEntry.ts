import type { Span } from '../text/span';

/** An entry of `entities.yaml` as it stands in the file, its fields not yet judged. Spans are into the file. */
export interface RawEntry {
  /** From its dash, or its brace, to the end of its last value. */
  readonly span: Span;
  readonly fields: readonly RawField[];
  /** True for `{id: …}` within brackets or behind a dash. */
  readonly flow: boolean;
  /** True where only the beginning of the entry was read, because it is too long. */
  readonly cut: boolean;
}

export interface RawField {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: RawValue;
}

export type RawValue =
  | (Span & {
      readonly kind: 'text';
      readonly text: string /** What YAML took an unquoted value for. */;
      readonly read: 'string' | 'number' | 'boolean';
    })
  | (Span & { readonly kind: 'list'; readonly items: readonly RawValue[]; readonly flow: boolean })
  | (Span & { readonly kind: 'empty' })
  | (Span & { readonly kind: 'other' });
