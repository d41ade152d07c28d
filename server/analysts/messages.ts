/** What is logged of the threads that analyse articles. */
export const ANALYST_MESSAGES = {
  notStarted: (reason: string) => `No thread could be started to analyse articles (${reason}). They are analysed without it.`,
  ended: (reason: string) => `A thread that analyses articles ended (${reason}). Its articles are analysed without it.`,
  textFailed: (failure: string) => `A thread could not analyse an article, which is analysed without it: ${failure}`,
} as const;
