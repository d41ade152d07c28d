import type { Block, BlockKind, Run } from './types';

/**
 * A report as one page of HTML that needs nothing else: no script, no picture, nothing that is fetched, and a policy that forbids all of
 * them. All text is escaped.
 */
export function htmlOf(title: string, blocks: readonly Block[], language = 'en'): string {
  const body: string[] = [];
  let open: Wrapper | undefined;
  for (const { kind, runs } of blocks) {
    const { element, wrapper } = ELEMENTS[kind];
    if (wrapper !== open) {
      if (open !== undefined) body.push(`</${TAGS[open]}>`);
      if (wrapper !== undefined) body.push(`<${TAGS[wrapper]} class="${wrapper}">`);
      open = wrapper;
    } else if (kind === 'passage') body.push('</section>', `<section class="${wrapper}">`);
    body.push(`<${element} class="${kind}">${runs.map(runOf).join('')}</${element.split(' ')[0]}>`);
  }
  if (open !== undefined) body.push(`</${TAGS[open]}>`);
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Pressmark">
<title>${escaped(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

type Wrapper = 'entry' | 'references';
const TAGS: Readonly<Record<Wrapper, string>> = { entry: 'section', references: 'div' };

const ELEMENTS: Readonly<Record<BlockKind, { readonly element: string; readonly wrapper?: Wrapper }>> = {
  title: { element: 'h1' },
  heading: { element: 'h2' },
  about: { element: 'p' },
  passage: { element: 'blockquote', wrapper: 'entry' },
  source: { element: 'p', wrapper: 'entry' },
  remark: { element: 'p', wrapper: 'entry' },
  note: { element: 'p', wrapper: 'entry' },
  item: { element: 'p', wrapper: 'entry' },
  reply: { element: 'p', wrapper: 'entry' },
  reference: { element: 'p', wrapper: 'references' },
};

function runOf({ text, bold, italic, code, smallCaps, script, mark, href }: Run): string {
  let written = escaped(text);
  if (code === true) written = `<code>${written}</code>`;
  if (italic === true) written = `<em>${written}</em>`;
  if (bold === true) written = `<strong>${written}</strong>`;
  if (smallCaps === true) written = `<span class="small-caps">${written}</span>`;
  if (script !== undefined) written = script === 'super' ? `<sup>${written}</sup>` : `<sub>${written}</sub>`;
  if (mark !== undefined)
    written = /^#[\da-f]{6}$/.test(mark) ? `<mark style="--tag:${mark}">${written}</mark>` : `<mark>${written}</mark>`;
  return href === undefined ? written : `<a href="${escaped(href)}" rel="noreferrer">${written}</a>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What HTML would read as markup; controls that no page may have, and those that turn the direction of writing, are left out. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[&<>"']/g, character => ESCAPES[character] ?? '');

const STYLE = `:root { color-scheme: light dark; --muted: #5c5c5c; --line: #d0d0d0; }
@media (prefers-color-scheme: dark) { :root { --muted: #a8a8a8; --line: #4a4a4a; } }
body { margin: 0; font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
.about { color: var(--muted); margin: .2rem 0; }
.entry { margin: 1.75rem 0; break-inside: avoid; }
blockquote { margin: 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); }
.source { margin: .35rem 0 0 1.2rem; color: var(--muted); font-size: .9rem; }
.remark { margin: .6rem 0 0 1.2rem; font-family: system-ui, sans-serif; font-size: .9rem; }
.note, .item, .reply { margin: .25rem 0 0 2.2rem; font-family: system-ui, sans-serif; font-size: .9rem; }
.item { display: list-item; margin-left: 3.4rem; }
.reply { margin-left: 3.4rem; padding-left: .7rem; border-left: 2px solid var(--line); }
.reference { margin: .5rem 0; padding-left: 2rem; text-indent: -2rem; }
mark { color: inherit; background: none; font-weight: 600; border-bottom: .2rem solid var(--tag, currentColor); }
code { font-size: .85em; }
.small-caps { font-variant: small-caps; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } }
`;
