import { typeOfWord } from '../entities/register/register';
import type { EntityType } from '../entities/types';

/** Classes of Wikidata (values of P31, 'instance of') that occur often enough to be worth their line. */
const CLASSES: Readonly<Record<EntityType, string>> = {
  person: 'Q5',
  organisation:
    'Q43229 Q4830453 Q783794 Q6881511 Q891723 Q7278 Q163740 Q484652 Q245065 Q79913 Q3918 Q875538 Q902104 Q38723 Q192350 Q327333 Q2659904 Q7210356 Q476028 Q12973014 Q847017 Q11032 Q1110794 Q192283 Q176799 Q17149090 Q11691 Q31855 Q4438121 Q2085381 Q1616075 Q15265344 Q22687 Q35749 Q215380 Q5741069 Q18127 Q1058914',
  place:
    'Q515 Q1549591 Q486972 Q532 Q3957 Q5119 Q6256 Q3624078 Q7275 Q35657 Q10864048 Q13220204 Q15284 Q484170 Q262166 Q22865 Q2074737 Q747074 Q82794 Q618123 Q8502 Q4022 Q23397 Q165 Q9430 Q23442 Q5107 Q34876 Q1221156 Q1093829 Q62049 Q41176 Q811979 Q1248784 Q16970 Q33506 Q16917 Q12280 Q34442 Q123705 Q188509 Q174844 Q55488 Q39614 Q498162 Q1115575 Q3947',
  event:
    'Q1190554 Q1656682 Q198 Q178561 Q180684 Q645883 Q40231 Q15275719 Q7944 Q8065 Q3839081 Q3199915 Q2223653 Q625994 Q132241 Q16510064 Q43109 Q858439 Q464980 Q124757',
  work: 'Q571 Q7725634 Q11424 Q5398426 Q482994 Q3305213 Q838948 Q47461344 Q131569 Q820655 Q49848 Q7366 Q25379 Q24862 Q8261 Q7889',
  other: 'Q34770 Q12136 Q9174 Q41710',
};

const TYPE_OF_CLASS: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(CLASSES).flatMap(([type, classes]) => classes.split(' ').map((name): [string, EntityType] => [name, type as EntityType])),
);

/** Words at the end of what a source says something is, as in 'capital city' or 'American television company'. */
const HEADS: Readonly<Record<Exclude<EntityType, 'other'>, readonly string[]>> = {
  person: [
    'politician',
    'human',
    'journalist',
    'actor',
    'actress',
    'singer',
    'writer',
    'footballer',
    'lawyer',
    'general',
    'economist',
    'scientist',
    'historian',
    'diplomat',
  ],
  organisation: [
    'agency',
    'association',
    'bank',
    'business',
    'club',
    'college',
    'committee',
    'corporation',
    'council',
    'department',
    'enterprise',
    'federation',
    'foundation',
    'institute',
    'ministry',
    'newspaper',
    'nonprofit',
    'organisation',
    'organization',
    'school',
    'team',
    'union',
    'university',
    'force',
    'army',
    'airline',
    'magazine',
    'publisher',
    'broadcaster',
  ],
  place: [
    'airport',
    'building',
    'capital',
    'continent',
    'county',
    'district',
    'island',
    'lake',
    'mountain',
    'municipality',
    'neighborhood',
    'neighbourhood',
    'province',
    'region',
    'river',
    'settlement',
    'state',
    'street',
    'town',
    'village',
    'territory',
    'sea',
    'locality',
  ],
  event: [
    'attack',
    'battle',
    'conference',
    'disaster',
    'earthquake',
    'election',
    'event',
    'festival',
    'massacre',
    'revolution',
    'summit',
    'tournament',
    'war',
    'competition',
  ],
  work: ['album', 'book', 'film', 'law', 'novel', 'painting', 'series', 'song', 'treaty', 'magazine-article', 'game'],
};

const TYPE_OF_HEAD: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(HEADS).flatMap(([type, words]) => words.map((word): [string, EntityType] => [word, type as EntityType])),
);

/**
 * The type that a source's word for a kind of thing means: one of ours or a synonym, a class of Wikidata (with or without its address); else what its last word says. Undefined where nothing is known.
 */
export function typeNamed(written: string): EntityType | undefined {
  const text = written.trim();
  const item = /(?:^|\/|:)(Q\d+)>?$/.exec(text)?.[1];
  if (item !== undefined) return TYPE_OF_CLASS.get(item);
  return (
    typeOfWord(text) ??
    TYPE_OF_HEAD.get(
      text
        .toLowerCase()
        .split(/[^a-z-]/)
        .at(-1) ?? '',
    )
  );
}

/** What most of several classes are; the first of those that are as many. */
export function typeOfAll(written: readonly string[]): EntityType | undefined {
  for (const each of written) {
    const type = typeNamed(each);
    if (type !== undefined) return type;
  }
  return undefined;
}
