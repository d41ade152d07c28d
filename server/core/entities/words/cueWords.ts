/** Words before and behind a name that are cues to what it names. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a place: in a line of figures, the name of a city without one of them is that of a team. */
export const WHERE = words('in at from to into near outside of');
export const TOWARDS = words('in at from to into outside across around through toward towards via');
/** Behind an organisation. */
export const BODY_NOUNS = words('news newspaper agency newsletter spokesman spokeswoman officials shares executives bank party');
/** Behind a team. */
export const TEAM_VERBS = words(
  'beat beats defeated defeat won win wins lost loses drew draw scored score scores lead leads led trail trailed trailing hosted hosts host thrashed edged clinched signed finished qualified dismissed declared bowled batted v vs vs. versus takes face faces faced crushed routed downed outscored swept overcame eliminated relegated',
);
/** Beside a team. */
export const TEAM_NOUNS = words(
  'coach captain striker midfielder defender goalkeeper forward winger skipper fans players squad side team manager batsman bowler pitcher quarterback guard centre center outfielder infielder shortstop catcher playmaker supporters game match season title champions squad wickets innings goals runs',
);
/** Behind a company. */
export const COMPANY_VERBS = words(
  'acquired acquires bought buys buy sold sells sell plans launched launches reported reports posted posts agreed agrees employs makes produces merged filed unveiled operates invested invests owns issued raised cut hired announced',
);
/** Behind a company, or what is a company's. */
export const COMPANY_NOUNS = words(
  'shares stock share executives employees workers subsidiary customers profits profit revenue revenues sales earnings spokesman spokeswoman spokesperson officials official ceo cfo chairman division unit plant factory factories headquarters products shareholders shareholder investors board stake bonds airline brand business operations offices office brokers analyst analysts newsroom newsdesk newspaper',
);
