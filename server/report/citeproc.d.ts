/** The part of citeproc-js that is used. */
declare module 'citeproc' {
  /** An element of a style or locale as citeproc's own reader makes it. */
  interface StyleNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StyleNode | string)[];
  }
  interface System {
    retrieveLocale(language: string): StyleNode;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(system: System, style: StyleNode, language: string, forceLanguage?: boolean);
    updateItems(ids: readonly string[]): void;
    /** HTML. */
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
    /** Parameters and entries, in HTML; false for a style without a bibliography. */
    makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
