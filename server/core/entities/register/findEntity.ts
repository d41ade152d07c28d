import { refusal } from '../../yaml/refusal';
import type { Entity } from '../types';
import { registerOf } from './register';
import { type RegisterEntry, type RegisterFile, readRegisterFile } from './registerFile';

/** Why the register cannot be edited safely, in a sentence; undefined where it can. */
export const registerRefusal = (text: string, file: RegisterFile = readRegisterFile(text)): string | undefined =>
  refusal(text, file, 'entities.yaml', 'entities', 'list');

/** An entity with its entry as it is written. */
export interface FoundEntity {
  readonly file: RegisterFile;
  readonly entry: RegisterEntry;
  readonly entity: Entity;
}

/** The entry of an entity, where the register can be edited safely. */
export function findEntity(text: string, id: string): FoundEntity | undefined {
  const file = readRegisterFile(text);
  return registerRefusal(text, file) === undefined ? findIn(file, id) : undefined;
}

export function findIn(file: RegisterFile, id: string): FoundEntity | undefined {
  const entity = registerOf(file).byId.get(id);
  const entry = file.entries.find(({ span }) => span.start === entity?.span.start);
  return entity === undefined || entry === undefined ? undefined : { file, entry, entity };
}
