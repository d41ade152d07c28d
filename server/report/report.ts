import type { Exported } from '../core/annotations/formats/exchange';
import type { Sources } from './collect';
import { draftReport } from './draft';
import type { InSteps, ReportRequest } from './request';
import { writeDraft } from './write';

/** A report as one file, all on the thread that asks for it: see `draftReport` and `writeDraft`. */
export const makeReport = async (sources: Sources, request: ReportRequest, inSteps: InSteps): Promise<Exported> =>
  writeDraft(await draftReport(sources, request, inSteps), () => undefined);
