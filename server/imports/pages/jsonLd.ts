import { dateIn } from '../../core/import/dates';
import type { DocumentFacts } from '../../core/import/types';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Thing = { readonly [key: string]: Json };

/** Types of schema.org that are an article. */
const ARTICLE = /(?:Article|Posting|Report|Review|CreativeWork)$/;
const MOST_THINGS = 2000;

/** What the JSON-LD of a page says about its article, and its text where the data has it. */
export interface PageData {
  readonly facts: DocumentFacts;
  readonly body?: string | undefined;
}

export function pageData(scripts: readonly string[]): PageData {
  const article = scripts.flatMap(thingsIn).find(thing => typesOf(thing).some(type => ARTICLE.test(type)));
  if (article === undefined) return { facts: {} };
  const date = text(article['datePublished']) ?? text(article['dateCreated']);
  const keywords = listOf(article['keywords']).flatMap(each => (named(each) ?? '').split(/[,;]/));
  return {
    facts: {
      title: text(article['headline']) ?? text(article['name']),
      ...(date === undefined ? {} : (dateIn(date) ?? {})),
      author: names(article['author']) ?? names(article['creator']),
      outlet: named(article['publisher']),
      url: address(article['url']) ?? address(article['mainEntityOfPage']),
      language: languageCode(text(article['inLanguage'])),
      section: text(listOf(article['articleSection'])[0]),
      keywords: some(keywords.map(each => each.trim()).filter(each => each !== '')),
      id: text(article['identifier']),
    },
    body: text(article['articleBody']),
  };
}

/** The objects of a script, without those that are only named in others. */
function thingsIn(script: string): Thing[] {
  const found: Thing[] = [];
  const waiting: Json[] = [parsed(script)];
  for (let nth = 0; nth < waiting.length && nth < MOST_THINGS; nth++) {
    const value = waiting[nth];
    if (isList(value)) waiting.push(...value.slice(0, MOST_THINGS));
    else if (isThing(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) if (key in value) waiting.push(value[key] ?? null);
    }
  }
  return found;
}

function parsed(script: string): Json {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, ''),
    ) as Json;
  } catch {
    return null;
  }
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isThing = (value: Json | undefined): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : value === undefined ? [] : [value]);
const typesOf = (thing: Thing): readonly string[] => listOf(thing['@type']).flatMap(type => (typeof type === 'string' ? [type] : []));

function text(value: Json | undefined): string | undefined {
  const given = isThing(value) ? value['@value'] : value;
  return typeof given === 'string' && given.trim() !== '' ? plainText(given) : undefined;
}

const named = (value: Json | undefined): string | undefined => (isThing(value) ? text(value['name']) : text(value));

function names(value: Json | undefined): string | undefined {
  const found = listOf(value).flatMap(each => named(each) ?? []);
  return found.length === 0 ? undefined : [...new Set(found)].join('; ');
}

function address(value: Json | undefined): string | undefined {
  const given = isThing(value) ? (text(value['@id']) ?? text(value['url'])) : text(value);
  return given !== undefined && /^https?:\/\/\S+$/i.test(given) ? given : undefined;
}

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : [...new Set(values)]);

/** 'en-GB', 'en_GB' */
export const languageCode = (value: string | undefined): string | undefined =>
  value !== undefined && /^[a-z]{2,3}(?:[-_][A-Za-z]{2,8})?$/.test(value) ? value.replace('_', '-') : undefined;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", '#39': "'", '#039': "'", nbsp: ' ', lt: '<', gt: '>' };

/** Some sites escape what they put into JSON as they do in HTML. */
const plainText = (given: string): string =>
  given.replace(/&(amp|quot|apos|#0?39|nbsp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '').trim();
