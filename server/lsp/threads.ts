import { type Analysts, NO_ANALYSTS } from '../analysts/analysts';
import { type ReportWriter, WRITES_HERE } from '../report/reportWriter';

/** What is done on threads beside the server's own. */
export interface Threads {
  readonly analysts: Analysts;
  readonly reports: ReportWriter;
}

/** Where there is only the one thread. */
export const NO_THREADS: Threads = { analysts: NO_ANALYSTS, reports: WRITES_HERE };
