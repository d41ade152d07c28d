import type { Exported, TextFile } from '../annotations/formats/exchange';
import type { Entity } from '../entities/types';
import { readCsv, writeCsv } from './csv';
import { readEntityRuler, writeEntityRuler } from './entityRuler';
import { readJsonLd, writeJsonLd } from './jsonLd';
import { REGISTER_FORMAT_LABELS as LABELS, registerExchangeMessages as MESSAGES } from './messages';
import { readOpenRefine, writeOpenRefine } from './openRefine';
import type { OptionalField, ReadRegister, RegisterFormat } from './types';

/** What a format has no place for of some entities. */
const without =
  (label: string, fields: readonly OptionalField[]) =>
  (entities: readonly Entity[]): string[] =>
    fields.flatMap(field => {
      const having = entities.filter(entity => entity[field] !== undefined).length;
      return having === 0 ? [] : [MESSAGES.lost(label, field, having)];
    });

/** Every form that a register is exchanged in, by the name that `--format` takes. */
export const REGISTER_FORMATS = {
  'entities-csv': {
    label: LABELS['entities-csv'],
    file: 'entities.csv',
    endings: ['csv', 'tsv'],
    write: writeCsv,
    lost: () => [],
    read: readCsv,
  },
  'entities-jsonld': {
    label: LABELS['entities-jsonld'],
    file: 'entities.jsonld',
    endings: ['jsonld', 'json'],
    write: writeJsonLd,
    lost: () => [],
    read: readJsonLd,
  },
  openrefine: {
    label: LABELS.openrefine,
    file: 'openrefine.csv',
    endings: ['csv', 'tsv'],
    write: writeOpenRefine,
    lost: without(LABELS.openrefine, ['link', 'note']),
    read: readOpenRefine,
  },
  'spacy-ruler': {
    label: LABELS['spacy-ruler'],
    file: 'patterns.jsonl',
    endings: ['jsonl'],
    write: writeEntityRuler,
    lost: without(LABELS['spacy-ruler'], ['description', 'wikidata', 'geonames', 'link', 'note']),
    read: readEntityRuler,
  },
} as const satisfies Readonly<Record<string, RegisterFormat>>;

export type RegisterFormatName = keyof typeof REGISTER_FORMATS;
export const REGISTER_FORMAT_NAMES = Object.keys(REGISTER_FORMATS) as readonly RegisterFormatName[];
export const isRegisterFormat = (name: string): name is RegisterFormatName => Object.hasOwn(REGISTER_FORMATS, name);

/** A register as one file of another program. None where it has no entities. */
export function exportRegister(name: RegisterFormatName, entities: readonly Entity[]): Exported<TextFile> {
  const { file, write, lost }: RegisterFormat = REGISTER_FORMATS[name];
  if (entities.length === 0) return { files: [], lost: [], leftOut: [] };
  return { files: [{ path: file, text: write(entities) }], lost: lost(entities), leftOut: [] };
}

/** The entities of a file of another program. Never throws. */
export function readRegisterOf(name: RegisterFormatName, text: string): ReadRegister {
  const read = REGISTER_FORMATS[name].read(text);
  return read.entities.length === 0 && read.problems.length === 0 ? { ...read, problems: [MESSAGES.noEntities] } : read;
}
