import { foldForSearch } from '../text/fold';

/** Names of months, whole and shortened, in the languages of the databases and their papers; without diacritics, the twelve in their order. */
const MONTHS: readonly string[] = [
  'january jan januar jaenner janner janvier janv enero ene gennaio gen januari janeiro janua tammikuu stycznia styczen января январь янв ocak leden ledna',
  'february feb februar fevrier fev fevr febrero febbraio februari fevereiro febr lutego luty февраля февраль фев subat unor unora',
  'march mar maerz marz mrz mars marzo maart mrt marco marca marzec марта март мар mart brezen brezna',
  'april apr avril avr abril abr aprile kwietnia kwiecien апреля апрель апр nisan duben dubna',
  'may mai mayo maggio mag mei maio maj maja мая май mayis kveten kvetna',
  'june jun juni juin junio giugno giu junho czerwca czerwiec июня июнь июн haziran cerven cervna',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec июля июль июл temmuz cervenec cervence',
  'august aug aout agosto ago augustus augusti sierpnia sierpien августа август авг agustos srpen srpna',
  'september sep sept septembre septiembre setiembre settembre set setembro wrzesnia wrzesien сентября сентябрь сен сент eylul zari',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik октября октябрь окт ekim rijen rijna',
  'november nov novembre noviembre novembro listopada listopad ноября ноябрь ноя kasim listopadu',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien декабря декабрь дек aralik prosinec prosince',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map(name => [foldForSearch(name), index + 1] as const)),
);

/** 1 to 12 for the name of a month in any case, with or without a dot; undefined for any other word. */
export const monthNamed = (word: string): number | undefined => BY_NAME.get(foldForSearch(word.replace(/\.$/, '')));
