import type { Exported } from '../core/annotations/formats/exchange';
import { reportProblems } from '../core/report/messages';
import type { Draft } from './draft';
import { assembler, type Piece, piecesOf } from './pieces';
import type { InSteps } from './request';

/** Cites and writes drafts, which takes seconds. */
export interface ReportWriter {
  /** Rejects with a sentence for the user where the style cannot be used, and where it is cancelled. */
  write(draft: Draft, asking: Asking): Promise<Exported>;
}

/** What whoever asks for a report wants to hear, and may want. */
export interface Asking {
  /** Sends a long draft to a thread in steps. */
  readonly inSteps: InSteps;
  /** Told how much is done, 0 to 1. */
  report(share: number): void;
  /** Calls a listener when the report is not wanted after all. */
  onCancelled(listener: () => void): { dispose(): void };
  log(message: string): void;
}

/** What a thread says: how far it is, to begin with 0; what it has written; or why it could not. */
export type Said = { readonly share: number } | { readonly written: Exported } | { readonly refused: string };

/** A thread that writes one report. */
export interface WritingThread {
  send(piece: Piece): void;
  end(): void;
}

export interface WritingListener {
  said(said: Said): void;
  /** It says nothing more. */
  failed(reason: string): void;
}

/** Writes on the thread that asks: where there is only the one, and on the command line. */
export const WRITES_HERE: ReportWriter = { write: (draft, { report }) => writtenHere(draft, report) };

/** Loads what writes only now: the threads that analyse articles run the same script, and do not need it. */
const writtenHere = async (draft: Draft, report: (share: number) => void): Promise<Exported> =>
  (await import('./write')).writeDraft(draft, report);

/**
 * Writes each report on a thread of its own, which ends with it, and at once where it is cancelled. `start` starts one, or throws where that
 * cannot be done: then, and where the thread fails before it has said anything, the report is written here.
 */
export const writesOnThreads = (start: (listener: WritingListener) => WritingThread): ReportWriter => ({
  async write(draft, asking) {
    const outcome = await writtenOnThread(start, draft, asking);
    if ('written' in outcome) return outcome.written;
    asking.log(reportProblems.noThread(outcome.notStarted));
    return WRITES_HERE.write(draft, asking);
  },
});

type Outcome = { readonly written: Exported } | { readonly notStarted: string };

async function writtenOnThread(start: (listener: WritingListener) => WritingThread, draft: Draft, asking: Asking): Promise<Outcome> {
  let thread: WritingThread | undefined;
  let cancelling: { dispose(): void } | undefined;
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      let isStarted = false;
      thread = start({
        said(said) {
          isStarted = true;
          if ('share' in said) asking.report(said.share);
          else if ('written' in said) resolve(said);
          else reject(new Error(said.refused));
        },
        failed: reason => (isStarted ? reject(new Error(reportProblems.threadEnded(reason))) : resolve({ notStarted: reason })),
      });
      cancelling = asking.onCancelled(() => reject(new Error(reportProblems.cancelled)));
      asking.inSteps(sending(thread, draft)).catch(reject);
    });
  } catch (error) {
    if (thread !== undefined) throw error;
    return { notStarted: error instanceof Error ? error.message : String(error) };
  } finally {
    cancelling?.dispose();
    thread?.end();
  }
}

function* sending(thread: WritingThread, draft: Draft): Generator<undefined, void> {
  for (const piece of piecesOf(draft)) {
    thread.send(piece);
    yield;
  }
}

/** What a thread does with the pieces it is sent. `say` also gets what need not be copied. A share is said where its percentage differs. */
export function writesWhatIsSent(say: (said: Said, transferred: ArrayBuffer[]) => void): (piece: Piece) => void {
  const assembled = assembler();
  let percentage = 0;
  say({ share: 0 }, []);
  return piece => {
    const draft = assembled(piece);
    if (draft === null) return;
    const report = (share: number): void => {
      if (Math.floor(100 * share) === percentage) return;
      percentage = Math.floor(100 * share);
      say({ share }, []);
    };
    writtenHere(draft, report).then(
      written =>
        say(
          { written },
          written.files.flatMap(file => ('bytes' in file ? [file.bytes.buffer as ArrayBuffer] : [])),
        ),
      (error: unknown) => say({ refused: error instanceof Error ? error.message : String(error) }, []),
    );
  };
}
