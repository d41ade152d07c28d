/** Elements of a page. Texts are set as text, never as HTML: what comes from an article is untrusted. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and children; an attribute that is undefined or false is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** 'so many of {0}' with what is put in. */
export const filled = (words: string, ...values: readonly (string | number)[]): string =>
  words.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));

/** Runs a while after it was last asked. */
export function later(milliseconds: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
