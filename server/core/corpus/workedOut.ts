import type { ArticleId } from '../article/types';
import { pack, unpack } from '../pack/pack';
import { hasOpenDates } from '../publication/dateLines';
import { type MadeUnits, unitsMadeOf } from '../reuse/madeUnits';
import type { Stages } from '../text/stages';
import { contributionsOf } from './articlePostings';
import { type AnalysedAlone, analysedAlone } from './factsUnder';
import { outlinePage } from './outline';
import type { OutlinePage } from './outlinePage';
import { hashesOfPassages } from './passageHashes';
import type { ReadPremises } from './premises';
import { packFacts } from './textFacts';

/** What is worked out of one article elsewhere, on another thread or at an earlier start. */
export interface WorkedOut<Facts = Uint8Array> {
  /** The facts, as `packFacts` gives them. */
  readonly facts: Facts;
  /** All that a corpus looks at when it takes the article in: see {@link unpackOutline}. Undefined where that is not known. */
  readonly outline?: Uint8Array | undefined;
}

/** An article by itself, as a corpus under some premises takes it in. */
export interface WorkedOutline {
  /** Their `premisesKey`. */
  readonly premises: string;
  /** The outlet that its copies are looked for by. */
  readonly outlet: string | undefined;
  /** A page of this article alone. */
  readonly page: OutlinePage;
  readonly units: MadeUnits;
}

/** What an article says under some premises, the candidates only where they are asked for. */
export function* workedOut(id: ArticleId, text: string, premises: ReadPremises, withCandidates = false): Stages<WorkedOut> {
  const alone = yield* analysedAlone(id, text, premises, withCandidates);
  yield;
  const outline = isByItself(alone) ? packOutline(alone, premises.key) : undefined;
  yield;
  return { facts: packFacts(alone.facts), outline };
}

/** True where neither a decision nor another article of its folder says anything else of an article. */
const isByItself = ({ facts, read, analysis: { article } }: AnalysedAlone): boolean =>
  read.article === facts.article && article === read.article && ![article, ...(article.stories ?? [])].some(hasOpenDates);

/** Packed data behind their length, then the numbers of the units, of which those that are fields come first. */
function packOutline({ read: { habits }, analysis }: AnalysedAlone, premises: string): Uint8Array {
  const { id, article, header } = analysis;
  const { looks, fields, hashes } = unitsMadeOf(article);
  const outline = { id, header, habits, view: null, passages: [...hashesOfPassages(article)], hasReading: article.reading !== undefined };
  const page = outlinePage([{ outline, contributions: contributionsOf(analysis) }]);
  const outlet = header.outlet?.value ?? article.outlet?.value;
  const plain = pack({ premises, outlet, page, looks, fields: fields.length } satisfies PackedOutline);
  const numbers = LENGTH_BYTES + plain.length;
  const bytes = new Uint8Array(numbers + fields.byteLength + hashes.byteLength);
  new DataView(bytes.buffer).setUint32(0, plain.length);
  bytes.set(plain, LENGTH_BYTES);
  bytes.set(bytesOf(fields), numbers);
  bytes.set(bytesOf(hashes), numbers + fields.byteLength);
  return bytes;
}

/** The {@link WorkedOut.outline} of an article. */
export function unpackOutline(bytes: Uint8Array): WorkedOutline {
  const numbers = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const { premises, outlet, page, looks, fields } = unpack(bytes.subarray(LENGTH_BYTES, numbers)) as PackedOutline;
  // Numbers begin at a multiple of their size.
  const all = new Int32Array(bytes.slice(numbers).buffer);
  return { premises, outlet, page, units: { looks, fields: all.subarray(0, fields), hashes: all.subarray(fields) } };
}

const LENGTH_BYTES = 4;

interface PackedOutline extends Pick<WorkedOutline, 'premises' | 'outlet' | 'page'> {
  readonly looks: string;
  /** How many of the numbers are fields of units. */
  readonly fields: number;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);
