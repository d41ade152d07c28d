import { isExportMarker } from './core/annotations/exportMarker';
import { cleanedOfScript } from './core/clean/paths';
import type { Listing } from './files';
import { formOfName, type OtherForm } from './forms';
import { formMessages } from './messages';
import type { Settings } from './protocol';
import { articleMatcher, FILES_A_STEP, idOf, lastOf, outputsAmong } from './selection';

/** Files beside a folder's articles that may hold articles, too, but are not read: the URIs of each form, and of links. */
export interface Beside {
  readonly forms: ReadonlyMap<OtherForm, readonly string[]>;
  readonly links: readonly string[];
}

export const NOTHING_BESIDE: Beside = { forms: new Map(), links: [] };

/** What a listing of a folder has beside its articles. Excluded and hidden files do not count, nor does what Pressmark wrote itself. */
export const besideArticles = (folder: string, listing: Pick<Listing, 'files' | 'links'>, settings: Settings['files']): Beside =>
  lastOf(besideInSteps(folder, listing, settings));

/** As {@link besideArticles}, some files a step, so that others have their turn in between. */
export function* besideInSteps(
  folder: string,
  { files, links = [] }: Pick<Listing, 'files' | 'links'>,
  settings: Settings['files'],
): Generator<void, Beside> {
  const isArticle = articleMatcher(settings);
  const isVisible = articleMatcher({ include: ['**/*'], exclude: settings.exclude });
  const isOutput = outputsAmong(files);
  const forms = new Map<OtherForm, string[]>();
  for (const [index, { uri }] of files.entries()) {
    if (index % FILES_A_STEP === 0) yield;
    const id = idOf(folder, uri);
    const form = id === null ? null : formOfName(id);
    if (id === null || form === null || isArticle(id) || !isVisible(id) || isOwn(uri) || isOutput(uri)) continue;
    const uris = forms.get(form);
    if (uris === undefined) forms.set(form, [uri]);
    else uris.push(uri);
  }
  const left = links.filter(({ uri, isFolder }) => {
    const id = idOf(folder, uri);
    return id !== null && (isFolder ? isVisible(id) : isArticle(id));
  });
  return { forms, links: left.map(({ uri }) => uri) };
}

const isOwn = (uri: string): boolean => isExportMarker(uri) || cleanedOfScript(uri) !== null;

/** Sentences for the user, one for files and one for links; none where there is nothing. */
export function besideMessages({ forms, links }: Beside): string[] {
  const counts = [...forms].map(([form, uris]) => [form, uris.length, nameOf(uris[0])] as const);
  return [
    ...(counts.length === 0 ? [] : [formMessages.beside(counts)]),
    ...(links.length === 0 ? [] : [formMessages.links(links.length, nameOf(links[0]))]),
  ];
}

/** The name of a file, by its URI. */
const nameOf = (uri = ''): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
