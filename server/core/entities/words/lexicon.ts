/** Closed and small word lists. Keys are in small letters; where an accent is usual both spellings are listed. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that say nothing about a name: function words and the commonest verbs and adverbs, which sentences and headlines start with. */
export const COMMON_WORDS = words(`
  a about above according across act actually add additionally after afterwards again against ago ahead all almost alone along already also although altogether always am amid
  among amongst an and announcing another any anybody anyone anything anyway apart apparently are around as aside asked at away back based be because become been before
  beginning behind being below beneath beside besides best better between beyond big both briefly but by call called came can cannot citing close clearly come
  comes concerning consequently considering contrary could critics currently day days dear despite did do does doing done down due during each earlier early
  either else elsewhere end enough especially essentially even eventually ever every everybody everyone everything evidently exactly except experts fall far few fewer
  fighting final finally find first following for former formerly fortunately founded four fresh from full further furthermore gave generally get give given go going good got great
  had half happy has have having he hence her here hers herself high him himself his historically home hopefully how however hundreds i if ignoring image in
  including incredibly indeed initially inside instead interestingly into is it its itself join just keep known last late later lately latest led left less let lets like likewise
  limited listen little located long look made mainly make making man many may maybe me meanwhile men might mine minus more moreover most mostly much must my myself
  named near nearby nearly neither never nevertheless new next nine no nobody none nonetheless nor normally not noting nothing notwithstanding now nowadays obviously of off
  officials often oh ok okay old on once one ones only onto open opposite or ordinarily originally other others otherwise ought our ours ourselves out outside over
  overall own part particularly past people per perhaps photo picture please plus police possibly presumably previously probably provided put quite rather read
  really recall recent recently regarding regardless reportedly rest right round run said same saturday say saying says second see seen sent set seven several shall she should show
  shortly sign similarly simply since six so some somebody someone something sometimes somewhat soon source sources speaking specifically still stop strangely subsequently
  such suddenly support surely surprisingly take taken ten text than thank thanks that the their theirs them themselves then there thereafter therefore these they third
  this those though thousands three through throughout thus till time to today together tomorrow tonight too top toward towards traditionally two typically ultimately under
  underneath unfortunately unless unlike until up upon us usually various very via video view wait want was way we week weeks well were what whatever when whenever
  where whereas wherever whether which whichever while white who whoever whole whom whose why will with within without women wonder work world would year years yes yesterday yet
  you young your yours yourself aids aid arm art ask bad bar bit buy car cut era eye fit fun gas hit hot ill job key law lie lot low mad map met mix net nor odd oil
  pay pit pro red rig rob row sad she sit sky son sum tax tip try use vat war web win won cop cops pm am sat sun mon fed
`);

/** Parts of names written small before the rest of it, or joined to it by a hyphen (al-Assad, Hizb-i-Islami, bin Laden). */
export const NAME_PARTICLES = words(
  'al el as ar az ad at an ash ul ur us ud i e y bin ibn ben bint abu abd de del della der den des di da dos du la le las los van von zu zur ter ten te st san santa o',
);

/** What a hyphen joins to the front of a name without becoming part of it (anti-Taliban, post-Soviet, mid-Atlantic). */
export const PREFIXES = words(`
  anti pro post pre non ex intra inter trans sub un co mid then counter cross pan neo ultra quasi semi self all half near far former non-
  north south east west northern southern eastern western central
`);

/** Adjectives and nouns of peoples and places. */
export const DEMONYMS = words(`
  afghan afghans african africans albanian albanians algerian algerians american americans andorran angolan angolans arab arabs arabian arabic argentine argentines argentinian armenian armenians
  asian asians australian australians austrian austrians azerbaijani azerbaijanis azeri azeris bahraini bahrainis baltic bangladeshi bangladeshis basque basques bavarian belarusian belarusians
  belarussian belgian belgians beninese bhutanese bolivian bolivians bosnian bosnians botswanan brazilian brazilians briton britons british brit brits bulgarian bulgarians burmese burundian
  cambodian cambodians cameroonian cameroonians canadian canadians catalan catalans caucasian chadian chechen chechens chilean chileans chinese colombian colombians congolese corsican
  croat croats croatian croatians cuban cubans cypriot cypriots czech czechs dane danes danish dominican dutch dutchman ecuadorean ecuadorian egyptian egyptians emirati emiratis
  english englishman englishmen eritrean eritreans estonian estonians ethiopian ethiopians european europeans fijian filipino filipinos finn finns finnish flemish french frenchman frenchmen gambian
  georgian georgians german germans germanic ghanaian ghanaians greek greeks grenadian guatemalan guatemalans guinean guyanese haitian haitians hebrew hispanic hispanics honduran hondurans hungarian
  hungarians hutu hutus icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman irishmen israeli israelis italian italians ivorian jamaican jamaicans japanese
  jewish jew jews jordanian jordanians kashmiri kashmiris kazakh kazakhs kenyan kenyans korean koreans kosovan kurd kurds kurdish kuwaiti kuwaitis kyrgyz lao laotian latin latino latinos latvian
  latvians lebanese lesothan liberian liberians libyan libyans lithuanian lithuanians macedonian macedonians malagasy malawian malaysian malaysians malian malians maltese mauritanian mauritian mexican mexicans
  moldovan moldovans mongolian mongolians montenegrin moroccan moroccans mozambican muslim muslims namibian nepalese nepali nepalis nicaraguan nicaraguans nigerian nigerians nigerien nordic norwegian
  norwegians omani omanis ottoman pakistani pakistanis palestinian palestinians panamanian papuan paraguayan pashtun pashtuns persian persians peruvian peruvians pole poles polish portuguese
  prussian punjabi qatari qataris roman romans romanian romanians russian russians rwandan rwandans salvadoran saudi saudis saxon scandinavian scot scots scotsman scottish senegalese serb serbs serbian serbians sicilian sikh
  sikhs singaporean singaporeans slav slavs slavic slovak slovaks slovakian slovene slovenes slovenian slovenians somali somalis soviet soviets spaniard spaniards spanish sudanese sunni sunnis shia shias shiite
  shiites surinamese swazi swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tamil tamils tanzanian tanzanians thai thais tibetan tibetans togolese trinidadian tunisian tunisians turk turks turkish turkmen
  tutsi tutsis ugandan ugandans ukrainian ukrainians uruguayan uruguayans uyghur uyghurs uzbek uzbeks venezuelan venezuelans viennese vietnamese welsh welshman yemeni yemenis yugoslav yugoslavs zairean zairian zambian
  zambians zimbabwean zimbabweans christian christians catholic catholics protestant protestants buddhist buddhists hindu hindus islamic islamist islamists orthodox anglican jesuit communist communists
  marxist nazi nazis moslem moslems afrikaner afrikaners lankan lankans rican ricans zealander zealanders zionist bolshevik maoist maoists stalinist gaullist thatcherite republican republicans democrat democrats parisian londoner londoners californian texan sicilian venetian
`);

/** Honorifics, ranks and offices that precede a person's name and are not part of it. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess king queen prince princess emperor empress sultan sheikh shaikh sheik shah emir pope cardinal
  archbishop bishop father rev reverend pastor rabbi imam mullah mawlawi maulvi maulana ayatollah hajji haji saint st president vice-president premier chancellor prime minister foreign
  secretary senator sen rep representative congressman congresswoman congressperson governor gov mayor ambassador envoy commissioner judge justice attorney sheriff general gen lieutenant lt colonel col
  major maj captain capt commander cmdr sergeant sgt corporal cpl private admiral adm marshal brigadier officer constable inspector detective chief chairman chairwoman chairperson chair director
  spokesman spokeswoman spokesperson minister deputy leader coach manager striker midfielder defender goalkeeper skipper analyst expert author writer singer actor actress director-general
  lawmaker militant warlord cleric economist historian scientist comrade brother sister mother uncle aunt monsieur madame señor herr frau don doña ceo cfo coo counsel councillor councilor
  adviser advisor charge d'affaires special national principal former ex-president ex-minister first vice state assistant
`);

/** Abbreviations that end in a full stop without ending a sentence, capitalised before a name. */
export const DOTTED_TITLES = words(
  'mr mrs ms dr prof rev st sen rep gov gen lt col maj capt cmdr sgt cpl adm hon pres supt insp messrs mt ft',
);

/** Abbreviations at the end of names that have a full stop of their own. */
export const DOTTED_ENDS: ReadonlySet<string> = new Set(['Inc', 'Corp', 'Ltd', 'Co', 'Bros', 'Jr', 'Sr', 'Cos']);
export const DOTTED_REGIONS: ReadonlySet<string> = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
);

/** Capitalised words of the calendar. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Verbs that report speech: behind a word they show that it is somebody. */
export const REPORTING_VERBS = words(`
  said says told tells added adds warned warns argued argues announced announces insisted insists claimed claims wrote writes noted notes explained explains tweeted replied asked
  asks spoke speaks stated states stressed called believes thinks replied responded declined met visited vowed pledged promised urged urges accused accuses offered
`);

/** Words that turn the place name before them into the name of something else (Washington Post, Kabul University). */
export const NAME_HEADS = words(`
  post times tribune herald journal gazette star globe chronicle telegraph examiner mirror mail observer news university college institute school hospital museum airport airlines airways
  network bank fund exchange foundation association federation club fc united rovers wanderers athletic rangers street avenue road square bridge park station stadium tower towers hotel hall palace cathedral church
  protocol treaty accord accords declaration convention principles consensus symphony philharmonic orchestra opera ballet festival marathon open
`);

/** Tails a company's or a place's short form leaves out. */
export const LEGAL_TAILS = words(
  'inc inc. corp corp. corporation ltd ltd. limited co co. company plc llc gmbh ag sa s.a. nv n.v. spa group holdings holding industries international motors',
);
export const PLACE_TAILS = words('province county district prefecture governorate oblast region island islands');
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv v phd md');

/** Family names that come first and are the short form of the whole (Xi Jinping, Kim Jong Un). */
export const LEADING_FAMILY_NAMES = words(
  'xi kim park moon li lee wang hu jiang mao deng zhang chen wen zhou nguyen tran liu zhao zhu yang wu xu sun ma lin guo ho choi jung chung yoon ban roh bo peng han',
);

/** Family names that are ordinary words too: at the start of a sentence they are taken for the word unless a verb of speech follows. */
export const ORDINARY_NAMES = words(`
  may will rice brown white black green young long short price gates bush wood woods stone field fields banks bank page law hope grant major king bishop church hill lane park day love little good strong
  swift rich power powers case cook baker cash chance fox frost gray grey hand hart head high house hunt hunter lord lamb martin mills moore moss noble north south west east page pope root rose sharp
  singer small snow speed spring summer winter sterling story street summers wall walls ward waters weeks wise wolf best bond bull bell blunt bright carter case church cross dean drew early fish ford
  foot forest french friend gold golden guy holder hook joy judge knight land law marsh mason means miles mine miner moody motion paine pace pence plant pool poor post prior prince read reed rush sands savage self
  still temple turner tyler usher valentine wild worth wright
`);

/** Abbreviations in capitals that name nothing. */
export const SHORT_NOISE = words(
  'i a tv cd cds dvd dvds gmt est edt pst utc am pm pc pcs ceo cfo mp mps gdp gnp cpi ppi ok ad bc vs url faq diy aka id ii iii iv vi vii viii ix xi xii hiv dna rna lp ep dj vip mm km kg',
);

/** Particles between the words of a name. */
export const INNER_PARTICLES: ReadonlySet<string> = new Set(
  [...NAME_PARTICLES].filter(particle => !['as', 'at', 'an', 'us', 'i', 'y', 'le', 'o', 'st', 'san', 'an', 'ar'].includes(particle)),
);

/** What precedes the adjective of a people or of a part of the world. */
export const DIRECTIONS = words(
  'north south east west central latin northern southern eastern western far middle new sri saudi puerto costa hong',
);

/** Bodies known by one ordinary word with a capital. */
export const BODIES = words('congress senate parliament treasury bundestag knesset kremlin pentagon vatican commons interpol');

/** What words before a name say about somebody or a body: 'Suspected Taliban fighters', 'Ousted President'. */
export const STATUS_WORDS = words(
  'accused alleged convicted deposed disgraced embattled exiled former incumbent jailed ousted outgoing purported self-styled so-called suspected',
);
