import type { ArticleId } from '../core/article/types';
import { type Premises, type ReadPremises, readPremises } from '../core/corpus/premises';
import { packFacts, textFactsOf } from '../core/corpus/textFacts';
import { type WorkedOut, workedOut } from '../core/corpus/workedOut';
import { atOnce, type Stages, sideBySide } from '../core/text/stages';

/** A text whose facts are asked for. */
export interface AskedText {
  readonly id: ArticleId;
  readonly text: string;
  /** The code of its language, where `articles.yaml` gives one. */
  readonly given?: string | undefined;
}

/** What an analyst answers to some texts, as one message. Those that failed have no facts. */
export interface Answer {
  readonly facts: Parts;
  /** Apart, for they are of use for a moment only. */
  readonly outlines: Parts;
  /** What went wrong, an error for each text that failed. */
  readonly failures: readonly string[];
}

/** Bytes one behind the other, and of each where it ends. */
export interface Parts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: readonly number[];
}

/** What is worked out beside what the texts say by themselves. */
export interface Wanted {
  /** What follows under these. */
  readonly premises: Premises;
  /** True for the names that are proposed, too. */
  readonly candidates?: boolean;
}

/** What a thread is asked. What is wanted is sent once, and named by a number from then on. */
export interface Question {
  readonly texts: readonly AskedText[];
  readonly wanted: number;
  readonly said?: Wanted;
}

/** Answers questions one after the other, on whatever thread it is called. */
export function answers(): (question: Question) => Answer {
  const known = new Map<number, ReadWanted>();
  return ({ texts, wanted, said }) => {
    if (said !== undefined) known.set(wanted, { premises: readPremises(said.premises), candidates: said.candidates === true });
    return answerTo(texts, known.get(wanted));
  };
}

/** As {@link Wanted}, with the files of the premises parsed. */
export interface ReadWanted {
  readonly premises: ReadPremises;
  readonly candidates: boolean;
}

/** Works out the facts of texts, with what is wanted beside them. */
export function answerTo(texts: readonly AskedText[], wanted?: ReadWanted): Answer {
  const failures: string[] = [];
  const all = sideBySide(
    texts.map(text => stagesOf(text, wanted)),
    (error, nth) => {
      failures.push(`${texts[nth]?.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { facts: NOTHING };
    },
  );
  return { facts: joined(all.map(({ facts }) => facts)), outlines: joined(all.map(({ outline = NOTHING }) => outline)), failures };
}

/** A long text at once: by itself it fills the processor's caches, and what its stages leave for the next ones fills the memory. */
function* stagesOf(text: AskedText, wanted: ReadWanted | undefined): Stages<WorkedOut> {
  if (wanted === undefined) return { facts: packFacts(textFactsOf(text.id, text.text, text.given)) };
  const stages = workedOut(text.id, text.text, wanted.premises, wanted.candidates);
  return text.text.length > LONG ? atOnce(stages) : yield* stages;
}

/** In characters. */
const LONG = 50_000;

/** What was worked out of each text; undefined for one that failed. */
export function workedOutIn({ facts, outlines }: Answer): (WorkedOut | undefined)[] {
  return facts.ends.map((_, nth) => {
    const bytes = partAt(facts, nth);
    return bytes && { facts: bytes, outline: partAt(outlines, nth) };
  });
}

/** What is sent with an answer and not copied. */
export const transferredWith = ({ facts, outlines }: Answer): ArrayBuffer[] => [facts.bytes.buffer, outlines.bytes.buffer];

function joined(parts: readonly Uint8Array[]): Parts {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = parts.map(part => {
    bytes.set(part, end);
    end += part.length;
    return end;
  });
  return { bytes, ends };
}

/** Undefined where there is nothing. */
function partAt({ bytes, ends }: Parts, nth: number): Uint8Array | undefined {
  const [start, end] = [ends[nth - 1] ?? 0, ends[nth] ?? 0];
  return end > start ? bytes.subarray(start, end) : undefined;
}

const NOTHING = new Uint8Array();
