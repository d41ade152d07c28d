/** Nouns at the end of a name, or before 'of', that say what it names; and words that go with them. In small letters. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const ORGANISATION_HEADS = words(`
  academy administration agency airline airlines airways alliance army assembly association associates authority bank bancorp board brigade broadcasting brothers brotherhood bureau cabinet caucus center centre chamber
  church club co co. coalition college command commission committee communications community companies company conference confederation conglomerate congress consortium co-op cooperative corp corp. corporation corps council
  court daily department directorate division duma electronics enterprises entertainment exchange faction federation financial fc firm force forces foundation front fund gazette government group guard guards hamas herald holding holdings
  hospital hospitals inc inc. industries institute institutes institution insurance intelligence international investments journal laboratories laboratory league legion library limited llc ltd ltd. media military militia ministry mission mobile motor motors
  movement museum navy network networks news newspaper newspapers observatory office oil organisation organization orchestra parliament partners partnership party petroleum pharmaceuticals plc police post press productions project
  quartet radio railway railways records regiment reserve resources rovers sa school schools secretariat securities senate service services society squad staff station stores studios syndicate systems team technologies technology telecom telecommunications
  telegraph television theatre times treasury tribune trust tv union united university utilities wanderers watch works
`);

/** What precedes 'of' in the names of organisations, places and works, and takes what follows into the name. */
export const OF_HEADS = words(`
  academy agency alliance army assembly association bank battle bay bishop board bureau bank cape center centre chamber church city college commission committee commonwealth community confederation conference congress council court
  declaration department district duchy duke earl emirate faculty federation fort front gulf hall high house institute institution isle island islands kingdom league library lord mayor ministry mount museum museums
  national office order organisation organization palace parliament party people's port principality province queen king republic republics school sea secretary society sons state states strait straits sultanate synod
  town treaty treaties union university valley war world body book lord tower tomb arc hunchback tale legend lady
`);

export const PLACE_HEADS = words(`
  airport alley archipelago avenue basin bay beach boulevard bridge canal canyon cape castle city coast corridor county creek crossing desert district dam falls fjord forest gate glacier gorge gulf harbor harbour heights highway
  hill hills island islands isle isles junction lake lakes mountain mountains ocean oblast palace park pass peak peninsula plain plains plateau plaza port prefecture province range region republic reservoir ridge river road sea shore square
  stadium strait street strip territory tower town township tunnel valley village volcano woods zone circuit oval arena
`);

export const EVENT_HEADS = words(`
  accord accords agreement agreements award awards bowl championship championships classic convention crisis cup day derby festival games grand-prix holocaust intifada marathon massacre match memorial olympics olympic open prix prize process
  protocol protocols revolution series summit tour tournament treaty trophy uprising war wars protests elections election act law holiday album
`);

/** Adjectives and the like that begin many names: at the start of a sentence they count where a name goes on. */
export const NAME_OPENERS = words(`
  american british central church city democratic east eastern el european fort free general grand great greater high holy home house imperial international islamic king la lake las le long los lower mount national new north northern
  northeast northwest old people's pope port prince princess queen radio red republican royal saint saudi social socialist south southeast southern southwest sri st st. state supreme technical transport united universal upper
  us west western white world university bank ministry department institute federal first supreme chief
`);

/** Offices and honorifics that are never part of a name; a run of capitalised words is parted at them. */
export const OFFICES = words(`
  president presidents vice-president premier premiers co-premier co-premiers ministers major-general lieutenant-general brigadier-general major-gen lieutenant-colonel vice-chairman secretary-general attorney-general spokesperson charge
  vice-president premier chancellor minister secretary senator ambassador governor mayor chairman chairwoman spokesman spokeswoman director-general mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sen. rep. gov. gen. lt. col. maj. capt.
  sgt. cpl. adm. sir dame rev. reverend sheikh ayatollah mullah imam archbishop cardinal rabbi congressman congresswoman envoy commissioner coach captain colonel lieutenant sergeant major corporal admiral marshal brigadier gen col lt sgt capt sen rep gov messrs
  defender midfielder striker goalkeeper inspector superintendent detective judge justice attorney counsel deputy prosecutor ceo cfo advisor adviser president-elect ex-president
  prince princess king queen pope emperor lord lady baron count duke sultan emir crown chief
`);

/** What precedes an office and belongs to it: Prime Minister, Foreign Secretary, Assistant Attorney. */
export const PORTFOLIOS = words(`
  prime foreign interior defence defense finance economics economic justice trade agriculture health education environment transport transportation labour labor energy culture information home deputy vice assistant first second acting
  former special national security general chief executive managing senior junior state press under external internal affairs industry commerce planning development sports tourism water oil petroleum communications religious parliamentary supreme
  crown vice-president lieutenant major human rights district political military senior
`);

/** Roles in small letters in front of a name show a person. */
export const PERSON_NOUNS = words(`
  actor actress activist adviser advisor analyst archbishop artist attorney author banker bishop boss captain chairman chancellor chief cleric coach columnist commander comedian composer conductor critic dealer defender director doctor driver economist
  editor engineer envoy expert father fighter filmmaker forward founder goalkeeper governor guard guitarist hero historian husband inspector journalist judge keeper king lawmaker lawyer leader leader legend manager mayor midfielder minister mother
  musician negotiator novelist official officer opponent owner painter partner philosopher physicist pianist pilot player poet politician president premier pretender prince princess producer professor prosecutor queen rapper reporter researcher rider scientist
  secretary senator singer sister skipper soldier son spokesman spokeswoman spokesperson star striker student surgeon teacher trader veteran vocalist warlord wife winger winner writer mr mrs ms dr brother daughter bassist drummer seed starter pitcher
`);

/** Nouns in front of a name that show an organisation or a place. */
export const ORGANISATION_NOUNS = words(
  'company firm group bank agency party band label newspaper magazine daily carrier airline automaker retailer giant movement side team club network broadcaster unit subsidiary militia',
);
export const PLACE_NOUNS = words('city town village province capital island country region district state suburb port county river lake');
