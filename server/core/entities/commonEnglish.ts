/** Some three thousand English words that texts write with a small letter: at the start of a sentence they are no names. */
export const COMMON_ENGLISH: ReadonlySet<string> = new Set(
  `
  abandoned abilities ability able abolished about above abroad absence absolute absolutely absorb abundant academia academic
  accept acceptable acceptance accepted access accessible accident acclaimed accommodate accommodation accommodations accompanied
  accomplish accomplished according account accounts accuracy accurate accustomed achieve achieved achievement achievements
  achieving acknowledge acoustic acquired acquittal across acted action actions active actively activities activity actor actors
  actress actual actually adaptation adapted add added adding addition additional address addressed addressing adequate adjacent
  administered administrative admitted adopt adopted adopting adoption ads adult advance advanced advantage advantages adventure
  advertising advice advised advisor advocate aesthetic affair affect affected affects after afternoon afterwards again against
  age aged agencies agenda agent ago agree agreed agreement agriculture ahead aid aim aimed aims air aircraft airplane airports
  album albums alignment alike alive all alleged alliance allow allowed allows almost alone along alongside already also
  alternative although altogether always am amateur amazing ambition ambitious among amongst amount amounts an analyses analysis
  ancestry ancient and angle animal animals anniversary announce announced announcement annual annually another answer any anybody
  anyone anything anyway anywhere apart apartment apparent apparently appeal appear appearance appearances appeared appearing
  appears appellants applications applied apply applying appointed appreciate appreciated appreciation approach approached
  approaches appropriate approximately architect architecture are area areas aren argue argued argues arguing argument arguments
  arid around arranged array arrested arrival arrive arrived arrives arriving article articles artificial artillery artist
  artistic artists artwork as aside ask asked asking aspect aspects aspirations assault assemble assert asserted assess assessed
  assessing assessment assist assistance assistant assisted associate associated associations assume assumed assuming asylum at
  athletes atmosphere atmospheric attached attack attacked attacks attempt attempted attempting attempts attend attended attendees
  attention attitude attitudes attorney attract attracted attracting attraction attractive attracts attributed audience audiences
  audio author authorities authority authors automatically availability available avant avenues average aviation avoid avoided
  awarded aware awareness away back backed background backward bad badly balance balls ban band bands bank banned bar bars base
  based basic basically basis basketball be beach beaches bear bearing beat beautiful beauty became because become becomes
  becoming been before began begin beginning begins begun behalf behavior behaviors behind being belief beliefs believe believed
  believes belong belongs below belt benefit benefits best better between beyond bias bicycle big biggest bike billion bird birds
  birth birthday bit block blog blood blue board boards boat boats bodies body bold book books boom border bordered borders born
  both bottom bought bound boundaries boundary box boy brain brains branch brand break breaking breaks bridges brief briefly bring
  bringing brings broad broadcast broader broke broken bronze brother brothers brought budget build building buildings built
  burden bus buses business businesses busy but button buy by ca cabinet calendar call called calling calls came camera campaign
  campaigns camps can cancer candidate candidates cannot capable capacity capital capture captured car carbon card care career
  careful carefully carried carries carry carrying cars carved case cases cash cast catch categories category caught cause caused
  causes causing celebrated celebrity census centered centers central centuries century ceremony certain certainly chain chairs
  challenge challenges challenging champion championship chance change changed changes changing chapter character characteristics
  characterized characters charge charged charges charm check chemical chemicals chemistry chief child children choice choices
  choose choosing chose chosen circumstances cited cities citizen citizens civilization claim claimed claiming claims
  clarification clarity class classes classical classified classroom clean clear clearly climate climbing close closed closely
  closer closing cloth clothes clothing co coach coaches coastal coffee cognitive coincidence cold collaboration collaborative
  collapsed colleagues collected collecting collection collections collectors collects colonial colonies color colored colour com
  combat combination combined combines combining come comedy comes comics coming commenced comment commentary commerce commercial
  commit commitment commitments committed common commonly commune communication communities community companies companion company
  comparative compared comparing comparison compatibility compete competition compilation complaint complete completed completely
  complex complicated composed composer composition compound comprehensive concentrated concentration concept concepts concern
  concerned concerning concerns concert concerts conclude concluded conclusion concrete condition conditions conducted conducting
  confidence confirmed conflict conflicts confrontation confused confusion connected connection connections connects conquer
  conscious consciousness consecutive consensus consequences conservation conservative consider considerable consideration
  considered considering considers consist consisted consistent consistently consisting consists constant constantly
  constitutional constructed construction consumer consumption contact contacted contain contained containing contains
  contemporary content contest contested context contexts continually continue continued continues continuing continuous contract
  contrast contribute contributed contribution contributions control controlled controls controversy convenience conventional
  conventions conversation conversations convert converted convey convicted convinced cool cooperated cooperation copy copyright
  core corner corpus correct correspondence corresponding cosmopolitan cost costs cotton could couldn counsel counter countless
  countries country counts couple courage course courses courts cover coverage covered covering covers crash create created
  creating creation creativity credit crew crime criminal crisis criteria critical critically criticism criticized critics crop
  crops cross crossed crosses crossing crowd crowds crucial cuisine cultural culturally culture cultures curious currency current
  currently customers customs cut cycle da daily damage damaged damages dance dangerous dark data database date dates daughter day
  days de dead deadly deal dealing death debate debris debut debuted decade decades decide decided decision decisions decisive
  declared declaring decline declined decrease dedicated deducted deep deeply default defeated defend defendant defended defense
  defensive define defined defining definitely definition degree degrees delayed deliberately delivered demand demanding demands
  demo democracy demolished demonstrate demonstrated denied departments departure depend depending depends deployed derived
  describe described describes description design designated designed desire desperate despite destination destinations destiny
  destroy destroyed detail detailed details determination determine determined develop developed developers developing development
  developments develops device devoted did didn die died diet differ difference differences different differently differing
  difficult difficulties digital dimensions direct directed direction directly directors disabled disappeared disaster discharge
  discipline discourse discover discovered discrimination discuss discussed discussion discussions disease dislike dispatched
  display displayed displays dispute dissertation distance distant distinct distinction distinctive distinguish distinguished
  distorts distributed distribution diverse diversity divide divided divisions divorce do doctorate doctors document documented
  documenting documents does doesn dog dogs doing dollars dominant don donate donated donations done door doors double doubt down
  drafted dramatic draw drawn draws dress drew drinking drive driven driver driving dropped drove drug drummer dry dual due during
  duties duty dynamics each earlier earliest early earned ears ease easier easily eastward easy eating economic economy edition
  editor editors educated education educational effect effective effectively effectiveness effects efficiency efficient effort
  efforts eight eighth either elected election elections electric electrical electricity elegant element elementary elements
  eleven eliminate elite else email embarked emerged emissions emotional emphasis emphasize employed employees employment enable
  encourage encouraged encouraging end endangered endeavor ended ends endure enemies enemy energy engage engaged engaging engine
  enhanced enjoy enjoyed enormous enough ensure ensuring enter entered entering entertainment entire entirely entitled entrance
  entry environment environments episode equal equality equally equation equipment era erred error errors es escape especially
  essence essential establish established establishing establishment establishments estimate estimated estimates et etc ethnic
  evaluating even evening evenings event events eventually ever every everybody everyone everything everywhere evidence evident
  evil evolutionary evolved evolving ex exact exactly examination examine examined example examples excellent except exception
  exceptionally excessive exchange exchanged exchanges excited excitement exclusive exclusively excuse execute executed exercise
  exhibits exist existed existence existing exists exit expand expanded expanding expansion expect expectations expected expensive
  experience experienced experiences experimental experimentation experiments expert experts explain explained explains
  explanation exploded exploration explore exposure express expressed expression extend extended extending extension extensive
  extensively extent external extreme extremely eyes face faced faces facilitate facilities facility facing fact factor factors
  facts faculty fail failed failing failure failures fair fairly faith fall familiar families family famous fans fantastic far
  farmer farming fashion fast fatal fate father favor favorite favour favourite fear feared feasible feature featured features
  featuring fee feed feel feeling feet fell felt female ferry festivals few fewer fiction field fields fifteen fifth fifty fight
  fighting figure file filed fill filled film films final finalists finally finance financial find finding findings finds fine
  finish finished finishing fire firm first fishing fit fitness five fixed flags flank flash flat fled fleeing fleet flight
  flights floor flow fly flying focus focused focuses focusing folks follow followed followers following follows food foods foot
  football footballer for force forced forces forefront foreign forever forget form formal formally format formation formed former
  formerly forms forth fortune forty forum forward fought found founded founder founders founding four fourth frame framework
  fraud free freedom frequent frequented frequently friend friends from front fuel fueled fulfill full fully fun function
  functions fundamental fundamentally funny further future futures gain gained gaining gains galleries game games gap garnered gas
  gather gathered gauge gave gay gender generalizability generally generated generation generations genes geometry get gets
  getting giant gift girl give given gives giving glass glimpse global go goal goals gods goes going gold gone good goods got
  govern governing government governments gradual gradually graduate graduated grain grammatical granted graphic gratitude great
  greater greatest greatly grew gross ground grounds group groups grow growing grown growth guarantee guarantees guests guide
  guided guilty guitar gun guy guys gym had half hand handed handle hands happen happened happens happy hard has have haven having
  he head headed headquarters heads health healthy hear heard hearing heart heat heavily heavy height held help helped helpful
  helping hence her here herself hierarchy high higher highest highlighted highlighting highlights highly hiking him himself hip
  his historic historical historically history hit hold holding holds holiday home homes honored honors hope hoped hopefully hopes
  horizontal horror host hosted hosting hosts hot hotels hour hours houses housing how however http hub huge human humanitarian
  humanity humans hundred hundreds hunting husband hypothesis ice idea ideal ideas identical identified identifies identify
  identity if ignore ill illegal illness illustrating image images imagine immediate immediately immigrants immigration impact
  implement implementation implemented implementing implications importance important impossible imprisoned improve improved
  improvement improving in inch inches incident include included includes including inclusive incorporated increase increased
  increases increasing incredibly indeed independence independent indicate indicated indicates indigenous indirectly individual
  individually individuals inducted industrial industries industry infamous inflation influence influenced influences influential
  inform information informed infrastructure inhabitants initial initially initiate initiated initiative initiatives injured
  injuries injury innovation innovations innovative inscriptions insects inside insight inspire inspired installed instance
  instead institution institutions instruction instructions instrument insurance integrated intend intended interaction interest
  interested interesting interests interface interfere interference interior internal interpretation interpreted intervention
  interview interviewed interviews into introduce introduced introduction invest investigate investigated investigation invitation
  invited involved involvement involves involving iron irrelevant is islands isn issue issued issues it item items its itself job
  jobs join joined joining journal journals journey judgment judgments judicial junior jury just keep keeping keeps kept key kid
  kill killed killing kind kinds kings km knee knew know knowing knowledge known knows label labor lack laid land landed landing
  lands landscape language languages large largely larger largest last lasted late later latest latter laugh launch launched law
  laws lawsuit lawyer lay layout lead leader leaders leadership leading leads leagues learn learned learning least leave leaving
  lectures led left legacy legal legend legislation legislature legitimate length lengthy less let letter letters level levels
  lexical liberty license licensed lie lies life lifelong lifetime light lights like liked likely limestone limit limitations
  limited line lines linguist linguistic link linked list listed listening listings lists literally literary literature little
  live lived lives living loaded loading loan local locals located location locations long longer longest look looked looking
  looks lose losing loss losses lost lot lots love low lower lush lyrics machine machines made magazines magnificent mail main
  mainland mainly maintain maintained maintaining major majority make makes making male man manage managed management managing
  mandate mandatory manner manor manuscript many map maps marine marked market markets marriage married mass massive master match
  material materials mathematical mathematician matter matters maximum may maybe me mean meaning meaningful means meant measure
  measured measures mechanism mechanisms media medicine medium meet meeting meetings melody member members membership memories
  memory men mental mention mentioned mentoring merely merged merits message met metal meter meters method methodological methods
  mid might migrated migration mild miles military million millions mind minimum minor minority minute minutes missing mission
  missions mistakes misunderstanding mix mixed mixture model models modern modification modified modify moment momentous moments
  money monitor monsoon month months moral more morning most mostly mother motion motor motto mountains move moved movement
  movements moves movies moving much multilateral multiple municipality museums music musical musician musicians must my myself
  name named namely names narrative narrow nation nationally nationwide native natives natural nature naval nd near nearby nearest
  nearly necessarily necessary necessity need needed needs negligence neither nephew network networking networks never newest
  newly newspaper newspapers next nice nickname night nightclubs nine no nobility noble nobody nomination non none nonsense nor
  norm normal normally norms northeast northern not notable notably note noted notes nothing notice noticed notion novel now
  nuclear number numbers numerous object objective objects observation observations observed obtain obtained obvious obviously
  occasion occasionally occasions occupation occur occurred occurrence occurring occurs ocean odds of off offense offensive offer
  offered offering offers officer officers offices official officials often oil old older oldest on once one ones ongoing online
  only onto open opened opening openly operated operates operation operations opinion opponents opportunities opportunity opposed
  opposite opposition option options or orbit order ordered ordinary organizations organized organizing orientation origin
  original originally origins other others otherwise our out outbreak outcome outcomes outdoor outside outstanding over overall
  overseas overwhelming own owned owner owners ownership owns pace packed page pages paid painting paintings pair pandemic panel
  paper papers parallel parents parish parking parks part partially participant participants participate participated
  participating participation particular particularly parties partly partner partnership partnerships parts pass passage passed
  passenger passengers passing passion passionate passport past path patience patron pattern patterns pay payment peace peaceful
  peacefully peak people peoples per perceived percent perception perceptions perfect perform performance performances performed
  performing perhaps period periods permanent permanently permission persistent person personal personality personally persons
  perspective phase phenomenon philosopher philosophers philosophical philosophy phone photo photograph photographers phrase
  physical physically physician physicist physics pick picked picture pictures picturesque piece pieces pilgrimage pillars pilot
  pioneering pitcher pivotal place placed places plan plane planet planned planning plans plant plants platform play played player
  players playing plays pleasant please pleased pleasure plenty plus pm pocket poem poems poet poetry point pointed points police
  policies policy political politics poll polls pollution pool poor pop popular popularity populated population populations
  portion portrayed posed position positive possess possibilities possibility possible possibly post posted posting posts
  potential poverty power powerful practical practice practices praise prayer pre precedent precise predicted preferred pregnant
  preparation prepared preparing presence present presented presenting presents preserve preserved preserving pressure pressures
  prestigious pretense pretext pretty prevailing prevalent prevent preventing prevention previous previously price prices priest
  primarily primary primitive principal principle principles print printed prior priority prison prisoner private pro probability
  probably problem problems procedure proceed proceeded proceeding process processes processing produce produced producer produces
  producing product production productive productivity products professional professionally professionals profit profits programs
  progress progressive project projects prominence prominent promise promised promising promote promoted promoting promotion
  promotional prompted prone pronounced pronunciation proof proper properly properties property proponent proportions propose
  proposed proposing prosperity prosperous protect protected protection protest protests proud prove proved proven provide
  provided provides providing province provincial provisions provocation public publication publications published publishers
  pulled purchased purely purpose purposes pursue push put putting quality quantity quarter quarters question questions quickly
  quiet quite quote quoted quotes race races racial radio rail rain rains raise raised ran range rank ranked ranks rapid rapidly
  rare rarely rate rates rather ratings rationale rd re reach reached reaction reactions read readers reading ready real realistic
  reality realize really reason reasonable reasonably reasons rebellion rebuild rebuilt rebuttal recall recalled receive received
  receiving recent recently recipient recipients recognition recognize recognized recommended record recorded recording recordings
  recruiting redesigning reduced reduces reefs reference referred referring refers reflect reflected reflection reflects reform
  reforms refugees refuse refused regard regarded regarding regardless region regional regions registered regular regularly
  regulation reject rejection relate related relates relation relations relationship relationships relative relatively release
  released relevance relevant reliable relief religion religious relocated reluctance rely remain remainder remained remaining
  remains remarkable remarkably remarks remedy remember remind reminder removed removing renamed rent rental reorganized repair
  repeated replace replaced report reported reportedly reporter reports represent representation representative represented
  representing represents reproduce reproduction reputation request requested require required requires research researchers
  reserve residence resident residential residents resistance resolution resolved resources respect respective respectively
  respond responded response responses responsibilities responsibility responsible rest restaurant restaurants restricted
  restrictions result resulted resulting results retired retirement retreat return returned returning returns reveal revealed
  review reviewed reviews revival reward rich right rights ripe rise rising risk road roads rock rocks role roles roll rolled
  romantic room rooms rooted roster roughly round route routes rule ruled rules ruling run running runs sacrifice safe safety said
  sales same sample samples sampling sand save saw say saying says scale scanning scenario scene scenes scenic scheduled scholars
  schools scientific scientist scientists scope score scored scores screen search searching season seasons seat seats second
  seconds secret section sections sector secure security see seeing seek seeking seem seemed seems seen select selected selection
  self sell selling semantic send senior sense senses sensitive sensitivity sent sentence sentences sentiment separate separated
  separately series serious seriously serve served serves service services serving session set sets setting settled settlement
  settlements settlers setup seven seventh several severe severely sexual shall shallow shape shaped share shared shares she shed
  shelter shift shifted ship shirt shirts shopping shops short shortly shot should shouldn show showed showing shown shows shut
  sick side sides sign signals signed significance significant significantly signs silence silver similar simple simply
  simultaneously since singer single sister site sites situated situation situations six sixth size skills skin slavery slight
  slightly slow slowly small smaller smallest so social societal societies software sold soldiers solely solid solo solution
  solutions solve solving some somebody someone something sometimes somewhere son song songs soon sorry sort sound sounds
  soundtrack source sources southeast span spanning speak speakers speaking special specialized species specific specifically
  spectacular spectrum speech speed spelling spend spending spent spirit spiritual split spoke spoken sponsored sport spot spots
  spread stability staff stage stages stand standard standards standing stands stars start started starting starts stated
  statement stating stations statistical statistics status statute statutory stay stayed staying steadily steel step steps still
  stood stop stopped stops store stored stores stories storm storms story straight strange strategies strategy stream streets
  strength strict strike string strive strong stronger strongly structure structured structures struggle struggling student
  students studied studies study studying stuff stunning style styles sub subject subjects submit submitted subsequent
  subsequently substantial substantially subtle suburb suburban succeed succeeded success successful successfully such suffer
  suffered suffering sufficient suggest suggested suggesting suggests suicide suit sum summary summer sunny superb superior
  supplies supply support supported supporters supporting supports suppose supposed sure surface surge surgery surprise surprised
  surprisingly surrendered surrounded surrounding survey survival survive suspect suspected sustain sustainable sustained switched
  syntactic system systematic systems table tables tackle take taken takes taking talent talents talk talked talking talks target
  task tasks taught tax teach teachers teaching team teams tears technical technique techniques technologies televised television
  tell telling tells temperature temperatures temples temporary ten tend tennis tenth term terms terrorism test testament tested
  testing text textile texts th than thank thanks that the theater theatre their theirs them theme themes themselves then
  theoretical theories theory there thereby therefore these they thick thin thing things think thinking third thirteen thirty this
  those though thought thoughts thousand thousands threat threatens threats three threw through throughout thus ticket tickets
  ties tiles till time times tiny title titled titles to today together told tomorrow too took tool tools top topic topics total
  totally touch tour toured tourism tourist tourists tournament tours toward towards town towns toxic toys track tracks trade
  traded trades trading tradition traditional traditions traffic trafficking trail train trained training trains transfer
  transferred transition translated translates translation transport transportation trapped travel traveled travelers traveling
  treat treated treatment tree trees tremendous trial tribes tried trip trips troops tropical trouble true truly trust truth try
  trying tunnel turn turned turning twelve twentieth twenty twice two type types typical typically uh ultimate ultimately um
  unable uncertain uncertainty unclear unconscious under undergoing underlying understand understanding understood undertaken
  unemployment unique unit units universal universities unknown unless unlike unlikely unprecedented unsuccessful until unusual up
  upon upper urban urge urged urging usage use used useful user users uses using usual usually valid validity valuable value
  values variation varies variety various vary vast vegetation vehicle vehicles vendors venture venue version versions versus
  vertical vertically very vessel veteran via viable victims victory video view viewed viewers viewing views village villagers
  villages violation violence violent virtually virtue visa vision visit visited visiting visitor visitors visual vital vocal
  voice voluntary volunteer volunteered volunteers von vote voted voters votes voting vs wait waiting walk walking walks wall
  walls want wanted wants warm wartime was wasn watching water waters wave way ways we wealth wealthy wear wearing weather web
  website websites weeds week weekend weekly weeks weight welcome welcomed well went were weren what whatever when where whereas
  whether which while who whole wholly whom whose why wide widely wider widespread wife wildlife will willing win wind window
  winds wing winners winning wins winter wise wish with within without witness witnessed woman women won wonderful word words work
  worked workers working works worlds worldwide worse worst worthy would wouldn wounded write writer writers writes writing
  writings written wrong wrote www yeah year yearly years yellow yes yesterday yet yield you young younger youngest your yourself
  youth zone
`
    .trim()
    .split(/\s+/),
);
