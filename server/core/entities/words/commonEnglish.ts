/** Some three thousand English words that texts write with a small letter: at the start of a sentence they are not names. */
export const COMMON_ENGLISH: ReadonlySet<string> = new Set(
  `
  abandoned abilities ability able aboard abolished about above abroad absence absolute absolutely absorb absorbing abstract
  abundance abundant academia academic accelerate accept acceptable acceptance accepted accepting access accessed accessible
  accident acclaimed accommodate accommodation accommodations accompanied accomplish accomplished accomplishments according
  account accounts accredited accuracy accurate accurately accused accustomed achieve achieved achievement achievements achieving
  acknowledge acknowledged acoustic acquire acquired acquittal acquitted acres across acted action actions activated active
  actively activists activities activity actor actors actress acts actual actually adapt adaptation adapted add added adding
  addition additional address addressed addressing adequate adequately adjacent administered administrations administrative
  administrators admit admitted adopt adopted adopting adoption adorns ads adult adults advance advanced advantage advantages
  adventure adverse adversity advertise advertisers advertising advice advised advisor advocate aeroplane aesthetic affair affect
  affected affects afford after afternoon afterwards again against age aged agencies agenda agent agents aggressive ago agony
  agree agreed agreement agreements agricultural agriculture ahead aid aim aimed aims air aircraft airline airplane airports aisle
  alarms album albums algebra aligned alignment alike alive all alleged allegedly alliance allocated allow allowed allowing allows
  ally almost alone along alongside already also altering alternative alternatives although altogether always am amalgamation
  amassed amateur amazing ambition ambitious ameliorate among amongst amount amounts amusement an analogy analysed analyses
  analysis analytical analyzed analyzes analyzing anatomy ancestral ancestry ancient and angle animal animals anniversary
  annotated announce announced announcement announces annual annually anonymous another answer answered answers anthem anticipated
  antiquated antiquity any anybody anyone anything anyway anywhere apart apartment apparent apparently appeal appealed appear
  appearance appearances appeared appearing appears appellant appellants applicable applications applied apply applying appointed
  appreciate appreciated appreciation approach approached approaches approaching appropriate appropriately approximate
  approximately aquatic arbitrary architect architecture are area areas aren arguably argue argued argues arguing argument
  arguments arid arise armed arose around arranged arrangements array arrest arrested arrival arrive arrived arrives arriving
  article articles artifacts artificial artillery artist artistic artists artwork artworks as ascertain ascetic aside ask asked
  asking aspect aspects aspirations assault assaults assemble assembled assert asserted asserting assertion assess assessed
  assessing assessment assigned assist assistance assistant assisted assisting associate associated associations assume assumed
  assuming assumption assured asylum at athletes atmosphere atmospheric atoms attached attack attacked attacks attained attempt
  attempted attempting attempts attend attended attendees attending attention attitude attitudes attorney attract attracted
  attracting attraction attractions attractive attracts attributed attrition audience audiences audio auditioned augment author
  authorities authority authors autism automatic automatically autumn availability available avant avenues average aviation avoid
  avoided await awaiting awarded awarding aware awareness away azure back backed background backward bad badly baggage balance
  balanced ballot balls ban band bands bank banks banned bar bark barrels bars bartender base based basic basically basis
  basketball bathroom batted battery batting battling bays be beach beaches bear bearing bears beat beating beautiful beauty
  became because become becomes becoming been before began begin beginning begins begun behalf behavior behaviors behaviour behind
  being belief beliefs believe believed believes belong belongs below belt beneficial benefit benefits besides best better between
  beyond bias biases bicycle big biggest bike billion biologically bipartisan bird birds birth birthday birthplace bit bits blame
  block blog blood blow blue board boarding boards boasts boat boats bodies body boiler bold bomb bombers bond bonus book books
  boom boost border bordered borderline borders born both bottleneck bottom bought bound boundaries boundary boutiques bouts box
  boxing boy brain brains branch branches brand brave break breakdown breaking breaks breathtaking bridges brief briefly
  brightness bring bringing brings broad broadcast broadcasts broader broke broken bronze brother brothers brought browse browsers
  budget build building buildings built bullet bunch burden buried burned bus buses business businesses businessman bust busy but
  butterflies button buy buying by ca cabinet cable cafes calculation calendar call called calling calls came camera cameras
  campaign campaigns camps can cancer candidate candidates cannons cannot canvas cap capable capacities capacity capital capped
  capture captured capturing car carbon card care career careful carefully careless carried carries carry carrying cars carved
  case cases cash cast casualties catch catcher categories category caught cause caused causes causing caution ceased celebrated
  celebrates celebration celebrity cell census censuses cent centered centers central centuries century ceremony certain certainly
  certificates chain chaired chairs challenge challenges challenging champion championship chance chances change changed changes
  changing channels chapter chapters character characteristic characteristics characterized characters charge charged charges
  charitable charm chartered cheap check checks chemical chemicals chemistry chief child children chill chocolate choice choices
  choose choosing chose chosen cicada circa circles circumstances cited cities citizen citizens citizenship citrus civilization
  claim claimed claiming claims clarification clarify clarity class classes classical classified classmate classroom clause clean
  clear clearer clearly cliff climate climbing close closed closely closer closest closet closing closure cloth clothes clothing
  clumsy co coach coached coaches coastal coastline coded coding coffee cognition cognitive coincided coincidence coincides coined
  cold collaborated collaboration collaborative collapse collapsed collapsing collateral colleague colleagues collect collected
  collecting collection collections collectively collectors collects colleges collision colonial colonies colonizers color colored
  colorful colour column com combat combination combine combined combines combining come comedy comes comics coming commander
  commemorate commemorated commenced comment commentaries commentary commentators commented comments commerce commercial
  commercially commissioned commit commitment commitments committed common commonly commune communication communities community
  commuting companies companion company comparative compared comparing comparison comparisons compartment compatibility compelled
  compete competing competition compilation complained complaint complementary complete completed completely completion complex
  complicated composed composer composing composition compound compounds comprehension comprehensive concede conceded concentrated
  concentration concentrations concept concepts conceptual concern concerned concerning concerns concert concerts concession
  conclude concluded conclusion concrete condition conditions conduct conducted conducting confided confidence confident confined
  confirm confirmed conflict conflicts confront confrontation confronted confused confusion congestion congratulate conjecture
  conjunction connected connecting connection connections connects conquer conscious consciously consciousness consecutive
  consensus consequence consequences consequently conservation conservative consider considerable consideration considered
  considering considers consist consisted consistent consistently consisting consists conspiracy constant constantly
  constitutional constitutionally constructed construction consume consumed consumer consumerism consumption contact contacted
  contain contained containing contains contemporary content contest contested context contexts continent continents continually
  continue continued continues continuing continuous contract contrast contribute contributed contributing contribution
  contributions control controlled controls controversial controversy convened convenience conventional conventions convergence
  conversation conversational conversations convert converted convey convicted conviction convinced convincing cooking cool
  cooperate cooperated cooperation coordinate coordinated copied copies copper copy copyright coral core corn corner corners
  corpus correct corrected correction corrections correctly corresponded correspondence corresponding corruption cosmopolitan cost
  costly costs cotton could couldn councillor councillors counsel counted countenance counter counties countless countries country
  countryside counts couple coupled courage courageous course courses courts cover coverage covered covering covers crash create
  created creates creating creation creativity creator credible credit credited crew crime criminal crisis criteria critic
  critical critically criticism criticized critics crop crops cross crossed crosses crossing crowd crowds crucial crushed cuisine
  cultural culturally culture cultures curiosity curious currency current currently curriculum customer customers customs cut cute
  cycle cyclones da daily damage damaged damages dance dangerous dark darkness data database date dates dating daughter day days
  daytime de dead deadly deal dealing deals dealt dear death deaths debate debated debates debris debut debuted decade decades
  decentralized deception decide decided decision decisions decisive deck declare declared declaring decline declined declining
  decrease decreased decreasing dedicated dedication deducted deductions deemed deep deeper deeply default defeat defeated
  defeating defend defendant defendants defended defender defenders defense defensive define defined defining definitely
  definition degree degrees deities delay delayed deliberate deliberately delicious deliver delivered demand demanded demanding
  demands demo democracy demolished demonstrate demonstrated denial denied denies deny denying departments departure departures
  depend depending depends depicts deployed depots depression depths derived derives des descendant descendants descended descent
  describe described describes description design designated designed designer designers designs desirable desire desperate
  desperately despite destination destinations destiny destroy destroyed detail detailed details determination determine
  determined devastating develop developed developers developing development developments develops device devices devise devoted
  dialects dialogue dictionary did didn die died diet differ differed difference differences different differential differently
  differing difficult difficulties difficulty digital dignitaries dignity dilemma dimensions diminished dioxide dipped direct
  directed direction directly directors disability disabled disappeared disappointed disaster disasters discharge discharged
  discipline disciplines discourse discover discovered discoveries discovers discriminated discrimination discriminatory discuss
  discussed discusses discussing discussion discussions disease diseases dislike disliked dismissed dispatched display displayed
  displaying displays dispute dissertation dissolved distance distances distant distinct distinction distinctions distinctive
  distinguish distinguished distortions distorts distributed distributing distribution dive diverse diversity divide divided
  dividing divisions divorce do doctorate doctors doctrine document documented documenting documents does doesn dog dogs doing
  dollars dominance dominant don donate donated donation donations done door doors dotted double doubled doubt doubts down dozens
  drafted dramatic draw drawing drawn draws dreams dress dressed drew drinking drive driven driver drivers drives driving dropped
  drought drove drug drugs drummer dry dual due dunes durability during duties duty dwellings dying dynamics each earlier earliest
  early earned ears earthquake ease easier easily eastward easy eat eating eats ecological economic economically economies economy
  ecosystem edges edit edition editor editorial editors educate educated education educational effect effective effectively
  effectiveness effects efficiency efficient effort efforts eight eighteen eighth either elected election elections electoral
  electric electrical electricity electron electronic elects elegant element elementary elements eleven eligible eliminate
  elimination elite elites else elsewhere email emailed emails embarked embarking embodies emerged emerges emerging emissions
  emotion emotional emotions emphasis emphasize emphasizing empirical employed employees employment empowered empty enable enabled
  enabling encampment enclosed encompass encompasses encountered encourage encouraged encourages encouraging end endangered
  endeavor ended ends endure endured enemies enemy energy engage engaged engagement engaging engine engines engraved enhance
  enhanced enjoy enjoyable enjoyed enjoying enjoys enlargement enlisted enormous enough enrichment enslaved ensure ensuring enter
  entered entering entertaining entertainment enthusiasm entire entirely entirety entitled entrance entry environment
  environmental environments episode episodes equal equality equally equals equation equations equipment equitable equivalent era
  erected errands erred error errors es escapades escape escaped especially essay essence essential essentially establish
  established establishing establishment establishments estimate estimated estimates et etc ethnic ethnicity etiquette evacuate
  evaluated evaluating evaluation even evening evenings event events eventually ever every everybody everyday everyone everything
  everywhere evidence evident evil evolutionary evolved evolving ex exact exactly exam examination examine examined examining
  example examples exceed exceeded exceedingly excellent except exception exceptionally excessive exchange exchanged exchanges
  excited excitement exciting excluded exclusive exclusively excuse execute executed exercise exercising exhibit exhibits exist
  existed existence existing exists exit expand expanded expanding expansion expect expectations expected expecting expects
  expensive experience experienced experiences experiment experimental experimentation experimented experiments expert expertise
  experts expired explain explained explains explanation explanations explicit explicitly exploded exploitation exploited
  exploration explore explored exploring exposed exposure express expressed expression expressly extant extend extended extending
  extension extensive extensively extent external extra extreme extremely extremism extremist eyes face faced faces facet facets
  facilitate facilities facility facing fact factions factor factories factors facts faculty fail failed failing failure failures
  fair fairly fairness faith fall falling famed familiar families family famous fans fantastic far fare farewell farmer farming
  farms fashion fast faster fatal fate father favor favorable favorite favors favour favourite fear feared feasible feature
  featured features featuring fee feed feedback feel feeling feelings feels feet fell fellows felt female ferry festivals few
  fewer fiction fictional field fields fifteen fifth fifty fight fighting figure figured file filed files fill filled film filmed
  filming films final finalist finalists finally finance financial financially financing find finding findings finds fine finish
  finished finishing fire fired firm first firstly fish fisherman fishermen fishing fit fitness fitting five fixed flags flagship
  flank flash flat fled fleeing fleet flight flights float floods floor flow flows fluent fluid fly flying foam focus focused
  focuses focusing folding folks follow followed followers following follows food foods foot footage football footballer for force
  forced forces forefront foreign foreigners foremost forever forget form formal formally format formation formed former formerly
  forms formulate forth fortune forty forum forward fossil fought found founded founder founders founding four fourth fragments
  frame framework franchise fraud free freedom freely freeways frequency frequent frequented frequently freshman friend friendly
  friends from front frustration fuel fueled fulfill fulfilled full fully fun function functioning functions fundamental
  fundamentally funds funeral funny furniture further future futures gain gained gaining gains galleries game games gap garnered
  gas gateway gather gathered gathers gauge gave gay gender generalizability generally generate generated generating generation
  generations genes genre genuine geographical geometry get gets getting giant gift gifts gig gigs girl give given gives giving
  glass glimpse global gmail go goal goals gods goes going gold golf gone gonna good goods got gov govern governing government
  governments governors gradual gradually graduate graduated graduating graduation grain grammars grammatical granted graphic
  grateful gratitude grave graves great greater greatest greatly grew grid gross ground grounded grounds group groups grow growing
  grown grows growth guarantee guarantees guests guidance guide guided guilty guitar guitarist guitarists guitars gun guy guys gym
  habits had half halves hamlet hand handed handle hands hanging happen happened happening happens happy harbours hard hardest
  hardware harmony harvest harvesting has hasn hastened hastily hate have haven having he head headed headlines headquarters heads
  health healthy hear heard hearing hearings heart heartland hearts heat heavily heavy height heights held help helped helpful
  helping helps hence her here hereby herself hi hierarchy high higher highest highlighted highlighting highlights highly hiking
  hilarious him himself hint hip his historic historical historically histories history hit hits hitting hold holding holds holes
  holiday homage home homes hometown homosexuality honorary honored honors honour hope hoped hopeful hopefully hopes horizontal
  horror hospitals host hosted hostile hosting hosts hot hotels hour hours housed houses housing how however http https hub huge
  human humanitarian humanity humans humor humorous hundred hundreds hunting hunts husband hypothesis ice iconic idea ideal ideals
  ideas identical identification identified identifies identify identity idiom if ignore ignored ill illegal illegally illness
  illustrate illustrates illustrating image images imaginable imagination imagine immediate immediately immersed immigrants
  immigration immortalized impact impacts impartial implement implementation implemented implementing implicate implicated
  implications importance important impossible impressed impressive imprisoned improve improved improvement improves improving
  impulse in inadequate inappropriate inaugurated incarceration incentive incentives inch inches incident include included
  includes including inclusion inclusive income incorporate incorporated increase increased increases increasing increasingly
  incredibly incurred indeed independence independent independently indicate indicated indicates indicating indigenous indirect
  indirectly indispensable individual individually individuals indivisible inducted indulged industrial industrialist industries
  industry inequality inertia infamous inflate inflation influence influenced influences influential influx inform information
  informed infrastructure inhabitants inherited initial initially initiate initiated initiation initiative initiatives inject
  injured injuries injuring injury injustice inning innovation innovations innovative insane inscriptions insects inside insight
  insights inspire inspired inspires installed installing instance instead instituted institution institutions instruction
  instructions instructor instrument insufficient insurance intake integral integrated integration integrity intelligent intend
  intended intensive intentions inter interact interaction interactions interest interested interesting interests interface
  interfere interference interior internal internationally internship interpret interpretation interpretations interpreted
  interruptions intersections intervention interview interviewed interviews into introduce introduced introduces introduction
  invasion invent invest investigate investigated investigation investment invitation invite invited inviting involve involved
  involvement involves involving iron irrelevant is islands isn issue issued issues it item items its itself jargon job jobs join
  joined joining jokes journal journals journey judgment judgments judicial jumping jungle junior jurisdiction jurors jury just
  justify keep keeping keeps kept key keyboard keys kick kicked kid kids kill killed killer killing kilometers kind kinds kings km
  knee knew knocked know knowing knowledge known knows label labor laborers laboring lack lacks laid land landed landing lands
  landscape lanes language languages lapses large largely larger largest last lasted lasting late later latest latter laugh launch
  launched launching laureate law laws lawsuit lawyer lay layout lead leader leaders leadership leading leads leagues leaked learn
  learned learners learning least leave leaving lectures led left leg legacy legal legend legislation legislature legitimacy
  legitimate legs length lengths lengthy less lessons let letter letters level levels lexical liaison liberated liberty license
  licensed licenses lie lies life lifelong lifetime lifetimes lifting light lighted lightning lights like liked likely limb limbs
  limestone limit limitations limited line lines linguist linguistic link linked linking list listed listened listeners listening
  listing listings lists literally literary literature little live lived lives livestock living loaded loading loads loan loans
  local locals locate located location locations logic long longer longest look looked looking looks lose loses losing loss losses
  lost lot lots love loved loving low lower lowered lowest luck lush lying lyrical lyrics machine machines made magazines
  magnificent mail mailing main mainland mainly mainstream maintain maintained maintaining maintains maize major majority majors
  make makes making male man manage managed management managers managing mandate mandatory manipulating manipulation manner manor
  manslaughter manual manufacture manufacturer manufacturers manuscript many map maps marched marching margin marginalized marine
  marked markers market markets marking marriage married mass massive master match matches material materialized materials math
  mathematical mathematician matter matters maximum may maybe mayors me mean meaning meaningful means meant meantime measurable
  measure measured measures mechanical mechanics mechanism mechanisms media mediation medicine medieval medium meet meeting
  meetings melody member members membership memoir memoirs memories memory men mental mention mentioned mentor mentoring merely
  merged merit merits mess message messages met metal meteorological meter meters method methodological methods metrics metropolis
  mid might migrant migrants migrated migration mild miles milestone military million millions mimic mind mindful minds mini
  minimum minor minority minute minutes mirror missed missile missiles missing mission missions mistake mistakenly mistakes
  misunderstanding mix mixed mixture mode model models modern modification modified modify modifying moisture moment momentous
  moments monetary money monitor monk monks monsoon month months monument moral morality more morning mornings morphological most
  mostly mother motion motivation motor motto mountains mouth move moved movement movements moves movies moving much multilateral
  multiple municipalities municipality muscles museums music musical musician musicians must mutual mutually my myself nail name
  named namely names namesake narrative narrow narrower nation nationalist nationalities nationally nationwide native natives
  natural naturalist naturalistic naturally nature naval nd near nearby nearest nearly necessarily necessary necessity need needed
  needs neglected negligence negotiations neighborhood neighborhoods neighbourhood neighbouring neither nephew network networking
  networks never newer newest newly newspaper newspapers next nice nickname night nightclubs nine nineteenth ninety no nobility
  noble nobody nominated nomination nominee nominees non none nonsense noon nor norm normal normally norms northbound northeast
  northern nose noses not notable notably note noted notes nothing notice noticed notion notions novel novelist novelists now
  nowhere nuclear number numbered numbers numerous oaths object objective objects obligations observation observations observed
  observing obsession obtain obtained obvious obviously occasion occasional occasionally occasions occupation occupied occupying
  occur occurred occurrence occurring occurs ocean octave odd odds of off offense offensive offer offered offering offers officer
  officers offices official officially officials offshore often oil old older oldest omitted on once one ones ongoing online only
  onset onto open opened opening openly operated operates operating operation operations opinion opinions opponent opponents
  opportunities opportunity oppose opposed opposite opposition optimal option options or orbit orchestral order ordered orderly
  ordinary organic organisations organizations organize organized organizing orientation orientations oriented origin original
  originality originally originated origins ostensibly other others otherwise ought our ourselves out outbreak outcome outcomes
  outdoor outfielder outlined outnumbered output outside outstanding over overall overcome overnight overseas overshadowed overt
  overthrow overwhelming own owned owner owners ownership owns pace package packed page pages paid pain pains paint painted
  painter painting paintings pair paired pandemic panel paper papers paradigmatic paradigms parallel parameters parcel parents
  parish parking parks part partial partially participant participants participate participated participating participation
  particular particularly parties partisanship partly partner partnership partnerships parts pas pass passage passed passenger
  passengers passing passion passionate passport past path paths patience patient patients patriotic patron patrons pattern
  patterns pay payment payroll pdf peace peaceful peacefully peak peer peers pen pending people peoples per perceive perceived
  percent perception perceptions peremptory perfect perform performance performances performed performing perhaps perils period
  periods perks permanent permanently permission permits permitted perpendicular persecuted perseverance persistence persistent
  person personal personality personally persons perspective pet petition petty phase phenomena phenomenal phenomenon philosopher
  philosophers philosophical philosophy phone photo photograph photographers photographs photography phrase physical physically
  physician physicians physicist physics pianist pick picked picture pictures picturesque piece pieces pig piled pilgrimage
  pilgrimages pilgrims pillars pilot pioneering pitched pitcher pivotal place placed placement places placing plan plane planet
  planned planning plans plant planted plants platform play played player players playing plays plead pleaded pleasant please
  pleased pleasure pledge pledged plenty plot pluralist plus pm pocket poem poems poet poetry point pointed points police policies
  policy polite political politician politicians politics poll polling polls pollution pool poor poorly pop popular popularity
  populated population populations portion portions portrait portrayed pose posed position positions positive positively possess
  possessed possession possibilities possibility possible possibly post postdoctoral posted poster posters posting posts potential
  potentially pottery pounds poured pouring poverty power powerful powers practical practically practice practiced practices
  pragmatic praise praised prayer pre precedent precise predatory predecessors predicted preference preferred pregnant preliminary
  premiered premise preoccupied preparation prepared preparing presence present presented presenting presents preserve preserved
  preserving preside pressure pressures prestige prestigious presumed pretense pretext pretty prevailed prevailing prevalence
  prevalent prevent preventing prevention previous previously price prices priest primarily primary primitive principal principle
  principles print printed prior priority prison prisoner privacy private privately privileges pro probability probable probably
  probe problem problems procedure procedures proceed proceeded proceeding proceeds process processes processing proclaimed
  produce produced producer produces producing product production productive productivity products profession professional
  professionally professionals profile profit profits profound profundity programmes programs progress progressive project
  projects prolific prolonged prominence prominent promise promised promising promote promoted promoting promotion promotional
  prompted prone pronoun pronounced pronunciation proof propaganda propensity proper properly properties property proponent
  proponents proportions proposals propose proposed proposing proprietary pros prospective prosperity prosperous protect protected
  protecting protection protest protesting protests prototype proud proudly prove proved proven provide provided provides
  providing province provinces provincial proving provisions provocation provoked proxy psychologist psychologists public
  publication publications publicity publish published publisher publishers pulled punch punishment punitive puppet purchase
  purchased pure purely purpose purposes pursue pursuit push pushed put puts putting qualifications qualified qualify qualitative
  quality quantity quarter quarters quest question questioned questionnaire questions queue quicker quickly quiet quite quo quote
  quoted quotes race races racial radiation radio radius rail rails rain rains rainy raise raised raises raising ran range ranged
  ranges ranging rank ranked ranking rankings ranks rapid rapidly rare rarely rate rates rather ratings rational rationale rd re
  reach reached reacted reaction reactions read reader readers reading ready reaffirm real realism realist realistic reality
  realize really reason reasonable reasonably reasoned reasons rebellion rebels rebuild rebuilt rebuttal recall recalled receipt
  receive received receiving recent recently recipient recipients reckless recognised recognition recognizable recognize
  recognized recognizing recommend recommendation recommended reconciliation reconstructed record recorded recording recordings
  recover recovered recovering recovery recreated recreation recreational recruiting recruitment recurring redesigning reduce
  reduced reduces reducing reduction reef reefs refer reference references referendum referred referring refers refined reflect
  reflected reflection reflects reform reforms refugees refuse refused refusing regalia regard regarded regarding regardless
  regimes region regional regions registered regular regularly regulation regulatory reign reinforces reinforcing reject rejected
  rejection rejects relate related relates relating relation relations relationship relationships relative relatively relatives
  release released relentless relevance relevant reliability reliable relief religion religions religious relocated reluctance
  rely remain remainder remained remaining remains remarkable remarkably remarks remedy remember remembered remind reminded
  reminder remove removed removing renamed render rent rental renting rents reorganized repair repairs repeated repeating
  repetition replace replaced replacing replied report reported reportedly reporter reports represent representation
  representative represented representing represents reprinted reproduce reproduced reproduction reputation request requested
  requesting requests require required requirement requirements requires rescue research researchers resembles reserve reserved
  reside residence resident residential residents resides resigned resilience resist resistance resolution resolved resolving
  resource resources respect respective respectively respects respond responded respondent respondents response responses
  responsibilities responsibility responsible rest restaurant restaurants resting restoration restricted restrictions rests result
  resulted resulting results resumed retail retired retirement retreat retreated retroactive return returned returning returns
  reveal revealed reveals revenue review reviewed reviews revisit revival revolt reward rewarded rhythms rich riches richest
  riders rides right rightly rights rigorous ripe rise rises rising risk ritual road roads roadway roam robust rock rocks role
  roles roll rolled romance romantic room rooms root rooted roster rough roughly round rounds route routes routinely rubber rude
  rule ruled ruler rules ruling run runner runners running runs rush sacred sacrifice sacrifices sad sadly sadness safe safely
  safety said sailing sales salon salons salute same sample samples sampling sand satirical satisfaction satisfy save saved saw
  say saying says scale scan scanning scenario scene scenery scenes scenic schedule scheduled scholarly scholars schoolboy
  schoolchildren schools schoolteacher scientific scientist scientists scope score scored scores scoring scrap scrapped scratch
  screen screenwriter search searches searching season seasons seat seated seats second secondary seconds secret section sections
  sector sectors secular secure securing security see seeing seek seekers seeking seeks seem seemed seems seen sees select
  selected selection selective self selfie sell seller selling semantic send sending sends senior sense senses sensitive
  sensitivity sent sentence sentences sentiment separate separated separately separates sequel sequences series serious seriously
  servants serve served serves service services serving session set sets setting settled settlement settlements settlers setup
  seven seventh seventy several severe severely sex sexual shake shall shallow shame shape shaped share shared shares sharing
  shatter she shed sheet shelter sheltered shelters shift shifted ship ships shirt shirts shock shoes shopping shops short
  shortfalls shortly shorts shot should shoulders shouldn show showed showing shown shows shunned shut sick side sides sidewalk
  sight sights sign signal signalling signals signatory signed significance significant significantly signing signs silence silver
  similar similarities simple simpler simply simultaneously since singer single sister sit site sites sitting situ situated
  situation situations six sixteen sixth sixties size skeptical skill skills skin skip skirmish skulls skyline slavery sleep
  sliding slight slightly slow slowly small smaller smallest smash smoking so social socially societal societies software soil
  solar sold soldier soldiers solely solemn solid solo solution solutions solve solving sombre some somebody somehow someone
  something sometimes somewhat somewhere son song songs soon sophomore sorry sort sorts sought soul sound sounds soundtrack source
  sources southeast span spanning spawned speak speakers speaking special specialized specializes specializing species specific
  specifically spectacular spectrum speech speed speeds spelling spend spending spent spirit spiritual spite split splitting spoke
  spoken sponsor sponsored sponsors sporadic sport sporting spot spots spotted spread squares stability staff stage stages
  staggered staircase stamp stand standard standardized standards standing stands stanza starred starring stars start started
  starter starting starts stated statement statements stating stationery stations statistic statistical statistics status statute
  statutory staunch stay stayed staying stays steadily steel stem step stepped steps still stimulating stimuli stood stop stopped
  stops storage store stored stores stories storm storms story straight strain strange strategies strategy streak stream streets
  strength strengthen strengthening strengths stress stretch stretching strict strictly strike strikes striking string strings
  strip strive stroke strong stronger strongest strongly struck structure structured structures struggle struggled struggles
  struggling student students studied studies study studying stuff stunning style styles sub subject subjective subjects
  submission submit submitted subsequent subsequently substance substances substantial substantially substantive subtle suburb
  suburban suburbs succeed succeeded success successes successful successfully successive successor such sudden suffer suffered
  suffering sufficient suggest suggested suggesting suggests suicide suit suited sum summary summer summoned sunny superb
  superhero superior supermarkets supplies supply support supported supporters supporting supportive supports suppose supposed
  sure surface surfing surge surgery surprise surprised surprising surprisingly surrender surrendered surrounded surrounding
  surroundings survey survival survive survived surviving survivors suspect suspected sustain sustainable sustained swept swift
  swirling switch switched sworn symbolizes symbols syntactic system systematic systems table tables tackle tactical take taken
  takes taking talent talents talk talked talking talks tall target task tasks taste tasting taught tax taxi teach teacher
  teachers teaching team teams tear tears technical technique techniques technologies teenage teenager telephone televised
  television tell telling tells temperature temperatures temples temporary ten tend tended tennis tenth tenure term terms terrain
  territory terror terrorism terrorists test testament tested testified testimony testing text textbook textile texts texture th
  than thank thanks that the theater theatre their theirs them theme themes themselves then theoretical theories theory there
  thereafter thereby therefore these they thick thin thing things think thinking thinks third thirteen thirty this those though
  thought thoughts thousand thousands threat threatens threats three threw thriving through throughout throwing thrown thus ticket
  tickets tied ties tiles till time times tiny tissue title titled titles to today together told tolerate tomorrow tons too took
  tool tools top topic topical topics torso total totally touch touched tour toured tourism tourist tourists tournament tours
  toward towards towering town towns toxic toys tracing track tracks trade traded trades trading tradition traditional traditions
  traffic trafficking tragically trail trails train trained training trains traits trampled transaction transfer transferred
  transferring transform transformations transformative transformed transition translate translated translates translating
  translation translator transplants transport transportation transported trap trapped travel traveled travelers traveling travels
  treasure treasurer treasures treat treated treatise treatment tree trees tremendous trend trends trendy trespass trial trials
  tribe tribes tribute tried tries trillion trip trips troops tropical trouble true truly trust truth truths try trying tunnel
  turn turned turning turnout twelve twentieth twenty twice two type types typical typically uh ultimate ultimately um unable
  unambiguously uncertain uncertainty uncle unclear uncommon unconscious uncovered under undergoing underlying understand
  understanding understood undertaken undertakes underway underwent undisclosed undisputed undoubtedly unemployment unending
  unequal unfamiliar unfortunately unhappy uniform unique unit units universal universities unknown unless unlike unlikely
  unlimited unprecedented unrelated unreleased unreliable unstable unsuccessful unsure until unusual unveiled up upcoming update
  upholding uploads upon upper upset urban urge urged urging usage use used useful user users uses using usual usually utilize
  utterance vacate vacation valid validity valuable value values vans variable variables variation varies varieties variety
  various vary varying vast vegetable vegetation vehicle vehicles vendors venture venue venues verb verbs verge versa version
  versions versus vertical vertically very vessel vested veteran via viable vicinity victim victims victories victory video view
  viewed viewer viewers viewership viewing views village villagers villages violated violates violation violence violent virtually
  virtue virtues visa vision visit visited visiting visitor visitors visits visual vital vocal vocalist voice volley volume
  voluntary volunteer volunteered volunteers von vote voted voters votes voting vs vulnerabilities wages wait waiting waiver walk
  walking walks wall walls want wanted wanting wants warlords warm warming warning warping wartime was washed washing wasn watch
  watched watching water waters wave waves way ways we weak wealth wealthiest wealthy weapon wear wearing weather web website
  websites weeds week weekday weekend weekly weeks weeping weight welcome welcomed well went were weren wetland what whatever
  whatsoever wheelchair when where whereas wherever whether which while who whole wholesale wholly whom whose why wide widely
  wider widespread wife wildlife will willing win wind window winds wing winners winning wins winter winters wisdom wise wish
  wished wishes with withheld within without witness witnessed woman women won wonder wonderful wood wooden word words work
  workable worked worker workers workforce working workplace works worlds worldwide worried worse worship worshippers worst
  worthwhile worthy would wouldn wounded wounding wounds wreck write writer writers writes writing writings written wrong wrongful
  wrote www yards yeah year yearly years yellow yes yesterday yet yield yielding yields you youll young younger youngest your
  yourself youth zone
`
    .trim()
    .split(/\s+/),
);
