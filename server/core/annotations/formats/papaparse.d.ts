/** The part of papaparse that is used: rows to text and back, without streams, workers or files. */
declare module 'papaparse' {
  interface Papa {
    parse(text: string, options: { readonly delimiter?: string; readonly skipEmptyLines: 'greedy' }): { readonly data: string[][] };
    unparse(rows: readonly (readonly string[])[], options: { readonly newline: string }): string;
  }
  const papa: Papa;
  export default papa;
}
