/** Well-known organisations, events, and other things that have names, in small letters, parted by semicolons. */

const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[;\n]/)
      .map(name => name.trim())
      .filter(name => name !== ''),
  );

/** International bodies, agencies, media, companies, parties, armed groups, teams. */
export const KNOWN_ORGANISATIONS = names(`
  un;u.n.;united nations;eu;e.u.;european union;nato;who;world health organization;imf;international monetary fund;world bank;wto;unesco;unicef;unhcr;unrwa;wfp;iaea;opec;oecd;osce;asean;saarc;african union;arab league
  ecowas;mercosur;commonwealth;european commission;european parliament;european central bank;ecb;fed;federal reserve;interpol;europol;icc;international criminal court;g7;g8;g20;brics;amnesty;amnesty international
  human rights watch;greenpeace;oxfam;red cross;red crescent;save the children;doctors without borders;medecins sans frontieres;transparency international;reporters without borders;world economic forum;security council;general assembly
  reuters;afp;agence france-presse;ap;associated press;upi;bloomberg;dpa;xinhua;tass;itar-tass;interfax;ria;kyodo;efe;ansa;pti;ani;irna;isna;tasnim;fars;yonhap;kcna;anadolu;bernama;antara;belga;dw;deutsche welle;voa;voice of america
  bbc;cnn;nbc;abc;cbs;fox;fox news;msnbc;cnbc;npr;pbs;hbo;espn;mtv;itv;sky;sky news;sky sports;channel 4;cbc;ctv;rte;rtl;zdf;ard;rai;tf1;nhk;cctv;cgtn;rt;sputnik;ndtv;al jazeera;al-jazeera;al arabiya;press tv;tolonews;radio free europe
  new york times;washington post;wall street journal;financial times;usa today;los angeles times;guardian;daily mail;daily telegraph;sun;daily mirror;le monde;le figaro;der spiegel;die zeit;bild;el pais;el mundo;la repubblica;haaretz
  times of india;hindustan times;indian express;dawn;economist;newsweek;time magazine;politico;axios;buzzfeed;vox;huffpost;vice;variety;billboard;rolling stone;wikileaks;wikipedia
  cia;fbi;nsa;dea;atf;irs;epa;fda;cdc;nih;nasa;faa;fema;fcc;ftc;sec;doj;osha;usaid;peace corps;secret service;homeland security;ice;mi5;mi6;gchq;nhs;kgb;fsb;gru;mossad;shin bet;isi;raw;cbi;bnd;esa;isro;cern
  pentagon;kremlin;white house;state department;supreme court;high court;congress;senate;house;parliament;knesset;bundestag;bundesrat;duma;lok sabha;rajya sabha;house of commons;house of lords;house of representatives;downing street
  treasury;cabinet;capitol hill;scotland yard;vatican;holy see;foreign office;home office;justice department;defense department;education ministry;health ministry;foreign ministry;interior ministry;finance ministry;defence ministry;defense ministry
  labour;labour party;conservatives;conservative party;tories;tory;lib dems;liberal democrats;snp;ukip;sinn fein;dup;plaid cymru;democratic party;republican party;gop;libertarian party;cdu;csu;spd;afd;fdp;likud;fatah;plo;hamas;hezbollah;hizbollah
  hizbullah;taliban;taleban;al qaeda;al-qaeda;al-qaida;al qaida;isis;isil;islamic state;daesh;boko haram;al shabaab;al-shabaab;haqqani;haqqani network;muslim brotherhood;islamic jihad;eta;ira;farc;eln;ltte;pkk;ypg;sdf;khmer rouge;m23;houthis;farc
  bjp;bharatiya janata party;aap;aam aadmi party;shiv sena;cpi;tmc;dmk;aiadmk;ppp;pml-n;pti;mqm;jamaat-e-islami;awami league;bnp;anc;african national congress;inkatha;zanu-pf;mdc;swapo;frelimo;renamo;unita;mpla;apc;pdp;inec;efcc;nnpc;npp;ndc;eff;cosatu
  akp;chp;hdp;mhp;pri;pan;prd;morena;fretilin;umno;pas;kmt;kuomintang;ldp;komeito;communist party;socialist party;green party;greens;national front;national party;syriza;podemos;vox;fidesz;jobbik;law and justice;five star movement;forza italia
  google;alphabet;apple;microsoft;amazon;facebook;meta;twitter;instagram;whatsapp;youtube;snapchat;tiktok;bytedance;netflix;spotify;uber;lyft;airbnb;tesla;spacex;ibm;intel;amd;nvidia;oracle;cisco;dell;hp;hewlett-packard;sap;siemens;philips;nokia;ericsson
  samsung;sony;lg;panasonic;toshiba;hitachi;sharp;canon;nikon;fujitsu;nec;nintendo;sega;huawei;zte;xiaomi;lenovo;alibaba;tencent;baidu;weibo;softbank;yahoo;ebay;paypal;visa;mastercard;linkedin;reddit;zoom;slack;salesforce;adobe;motorola;qualcomm
  toyota;honda;nissan;mazda;mitsubishi;suzuki;subaru;hyundai;kia;ford;general motors;gm;chrysler;fiat;volkswagen;vw;audi;bmw;mercedes;mercedes-benz;daimler;porsche;ferrari;lamborghini;renault;peugeot;citroen;volvo;saab;jaguar;rolls-royce;tata;mahindra
  mclaren;red bull;alfa romeo;aston martin;harley-davidson;boeing;airbus;lockheed martin;raytheon;northrop grumman;bae systems;general electric;ge;general dynamics;thales;embraer;bombardier;gazprom;rosneft;lukoil;aeroflot;exxon;exxonmobil;exxon mobil
  chevron;texaco;shell;royal dutch shell;bp;total;eni;repsol;statoil;equinor;petrobras;aramco;saudi aramco;sinopec;petrochina;cnooc;halliburton;schlumberger;enron;rio tinto;bhp;glencore;vale;anglo american;de beers;arcelormittal;thyssenkrupp
  goldman sachs;morgan stanley;jpmorgan;jp morgan;j.p. morgan;citigroup;citibank;bank of america;wells fargo;merrill lynch;lehman brothers;bear stearns;credit suisse;ubs;deutsche bank;commerzbank;barclays;hsbc;lloyds;rbs;santander;bnp paribas
  societe generale;credit agricole;ing;unicredit;standard chartered;nomura;blackrock;berkshire hathaway;fidelity;vanguard;kpmg;deloitte;pwc;ernst & young;mckinsey;moody's;standard & poor's;s&p;fitch;icici;sbi;hdfc;axa;allianz;aig;prudential
  walmart;wal-mart;target;costco;tesco;sainsbury's;carrefour;aldi;lidl;ikea;h&m;zara;inditex;nike;adidas;puma;reebok;gap;starbucks;mcdonald's;mcdonalds;burger king;kfc;pepsi;pepsico;coca-cola;coke;nestle;unilever;procter & gamble;danone;kraft;heinz
  l'oreal;lvmh;gucci;chanel;dior;pfizer;moderna;astrazeneca;biontech;novavax;johnson & johnson;merck;novartis;roche;sanofi;bayer;basf;gsk;glaxosmithkline;abbott;eli lilly;gilead;amgen;monsanto;serum institute;sinovac;sinopharm;bharat biotech;gamaleya
  at&t;verizon;sprint;t-mobile;vodafone;orange;telefonica;telstra;bt;mtn;airtel;reliance;reliance jio;jio;infosys;wipro;flipkart;paytm;zomato;swiggy;air india;indigo;spicejet;jet airways;lufthansa;british airways;air france;klm;air france-klm;ryanair
  easyjet;emirates;qatar airways;etihad;singapore airlines;cathay pacific;qantas;virgin;delta;delta air lines;american airlines;united airlines;southwest airlines;japan airlines;korean air;turkish airlines;ethiopian airlines;kenya airways;pan am;twa
  disney;walt disney;pixar;marvel;warner bros;warner bros.;time warner;paramount;universal;columbia;mgm;lucasfilm;dreamworks;emi;sony music;viacom;comcast;news corp;vivendi;bertelsmann;harvard;yale;princeton;stanford;mit;ucla;caltech
  nyu;cornell;berkeley;lse;imperial college;sorbonne;makerere;johns hopkins;sotheby's;christie's;guinness;lego;michelin;fedex;ups;dhl;maersk;accenture;xerox;kodak;caterpillar;john deere;3m;dupont;dow chemical;honeywell;whirlpool;electrolux;bosch
  fifa;uefa;ioc;international olympic committee;wada;iaaf;world athletics;nba;nfl;nhl;mlb;mls;nascar;pga;lpga;wta;atp;itf;fia;icc;bcci;ecb;pcb;caf;afc;concacaf;conmebol;ufc;wwe;wbc;wba;ibf;wbo;ncaa;usoc;usada;football association;fa;rfu;efl;premier league
  arsenal;chelsea;liverpool;everton;manchester united;manchester city;man united;man city;man utd;tottenham;tottenham hotspur;spurs;west ham;west ham united;aston villa;newcastle united;leeds united;leicester city;wolves;wolverhampton wanderers;crystal palace
  fulham;queens park rangers;blackburn rovers;bolton wanderers;sheffield wednesday;sheffield united;nottingham forest;derby county;norwich city;ipswich town;west bromwich albion;west brom;stoke city;swansea city;cardiff city;celtic;rangers;hearts;hibernian
  aberdeen;real madrid;barcelona;atletico madrid;atletico;real sociedad;athletic bilbao;sevilla;valencia;villarreal;espanyol;juventus;ac milan;inter milan;inter;lazio;as roma;napoli;fiorentina;sampdoria;atalanta;torino;bayern munich;bayern;borussia dortmund
  borussia moenchengladbach;bayer leverkusen;leverkusen;schalke;werder bremen;hertha;rb leipzig;vfb stuttgart;paris saint-germain;psg;olympique lyon;olympique marseille;as monaco;lille;ajax;psv;psv eindhoven;feyenoord;anderlecht;club brugge;benfica;porto
  sporting lisbon;sporting;galatasaray;fenerbahce;besiktas;olympiakos;panathinaikos;spartak;spartak moscow;cska;cska moscow;dynamo;dynamo kyiv;dynamo moscow;zenit;lokomotiv;shakhtar donetsk;red star;red star belgrade;partizan;boca juniors;river plate;flamengo
  corinthians;palmeiras;santos;kaizer chiefs;orlando pirates;mamelodi sundowns;al ahly;zamalek;asante kotoko;hearts of oak;gor mahia;mumbai indians;chennai super kings;royal challengers bangalore;kolkata knight riders;sunrisers hyderabad;rajasthan royals
  delhi capitals;kings xi punjab;lakers;celtics;knicks;bulls;warriors;rockets;clippers;nuggets;jazz;suns;mavericks;spurs;thunder;grizzlies;pelicans;hawks;hornets;heat;magic;wizards;76ers;sixers;nets;raptors;bucks;pacers;cavaliers;pistons;timberwolves
  trail blazers;blazers;yankees;mets;red sox;white sox;cubs;dodgers;giants;padres;angels;athletics;mariners;astros;rangers;royals;twins;tigers;indians;orioles;blue jays;rays;braves;marlins;phillies;nationals;pirates;reds;brewers;cardinals;rockies
  diamondbacks;expos;cowboys;eagles;redskins;packers;bears;lions;vikings;buccaneers;saints;falcons;panthers;49ers;seahawks;rams;raiders;chargers;broncos;chiefs;patriots;jets;bills;dolphins;steelers;ravens;bengals;browns;texans;colts;jaguars;titans;oilers
  bruins;maple leafs;canadiens;senators;sabres;islanders;flyers;penguins;capitals;hurricanes;lightning;blackhawks;red wings;blues;predators;wild;avalanche;stars;coyotes;ducks;sharks;kings;canucks;flames;golden knights;la galaxy;brumbies;waratahs
  all blacks;springboks;wallabies;proteas;black caps;super eagles;bafana bafana;black stars;harambee stars;indomitable lions;socceroos;warriors;wasps;leicester tigers;saracens;harlequins;toulouse;leinster;munster;ulster;crusaders;stormers
  beatles;rolling stones;pink floyd;led zeppelin;u2;radiohead;nirvana;metallica;ac/dc;coldplay;oasis;abba;bts;queen;black sabbath;iron maiden;pearl jam;backstreet boys;spice girls;one direction;blackpink;philharmonic;salvation army;ku klux klan;black lives matter
`);

/** Feasts, contests, wars, awards, faiths, products, laws: neither somebody nor a body nor a place. */
export const KNOWN_EVENTS = names(`
  olympics;olympic;olympic games;winter olympics;summer olympics;paralympics;world cup;euro;euro 2016;euro 2020;euro 96;copa america;champions league;europa league;super bowl;world series;stanley cup;masters;us open;u.s. open;french open;australian open;wimbledon
  ryder cup;davis cup;fed cup;fa cup;league cup;ashes;six nations;grand slam;grand prix;tour de france;giro d'italia;vuelta;commonwealth games;asian games;pan american games;tokyo olympics;rio olympics;ipl;indian premier league;ligue 1;serie a;bundesliga
  la liga;primera division;cup;asia cup;africa cup of nations;afcon;gold cup;super rugby;rugby championship;test;open;world war ii;world war i;world war two;world war one;second world war;first world war;wwii;wwi;cold war;gulf war;vietnam war;korean war
  iraq war;civil war;holocaust;intifada;arab spring;brexit;9/11;sept. 11;d-day;great depression;renaissance;reformation;enlightenment;industrial revolution;cultural revolution;french revolution;christmas;christmas eve;christmas day;easter;thanksgiving
  halloween;ramadan;eid;eid al-fitr;eid al-adha;eid ul fitr;diwali;holi;navratri;durga puja;hanukkah;passover;yom kippur;rosh hashanah;lent;good friday;new year;new year's day;new year's eve;lunar new year;boxing day;labor day;labour day;memorial day
  independence day;mother's day;father's day;valentine's day;st. patrick's day;republic day;bastille day;oscars;oscar;academy awards;academy award;golden globe;golden globes;grammy;grammys;grammy awards;emmy;emmys;tony awards;bafta;baftas;nobel prize
  nobel peace prize;nobel;pulitzer prize;pulitzer;booker prize;palme d'or;ballon d'or;eurovision;eurovision song contest;cannes film festival;sundance;coachella;glastonbury;woodstock;comic-con;davos;cop26;cop25;expo 2020;black friday;cyber monday
`);

export const KNOWN_OTHERS = names(`
  islam;christianity;judaism;hinduism;buddhism;catholicism;protestantism;sikhism;communism;marxism;nazism;zionism;sharia;bible;koran;quran;qur'an;torah;talmud;god;allah;covid;covid-19;coronavirus;covid-19 pandemic;sars;mers;ebola;zika;hiv;aids;h1n1;h5n1
  iphone;ipad;ipod;mac;macbook;android;windows;windows 10;xbox;playstation;ps5;kindle;alexa;siri;galaxy;gmail;chrome;linux;ios;internet;world wide web;web;bluetooth;wifi;wi-fi;bitcoin;ethereum;libor;euribor;nasdaq;dow;dow jones;ftse;ftse 100;nikkei;dax;cac
  cac-40;hang seng;sensex;nifty;s&p 500;dow jones industrial average;euro;brent;wti;boeing 737;boeing 747;737 max;airbus a320;a320;a380;f-16;f-35;mig;mig-29;b-52;scud;patriot;kalashnikov;ak-47;tomahawk;soyuz;sputnik;apollo;titanic
  english;french;german;spanish;russian;arabic;hebrew;latin;greek;mandarin;cantonese;hindi;urdu;bengali;tamil;punjabi;swahili;pashto;dari;farsi;yiddish;gaelic;welsh;sanskrit;zulu;xhosa;yoruba;igbo;hausa;
  arctic;anglo-saxon;anglo-american;eurosceptic;euroscepticism;trotskyist;trotskyism;leninist;maoism;stalinism;thatcherism;neo-nazi;afro-american;african-american;african american;native american;latinx;eurozone;euro zone;renaissance;medieval;victorian
  mona lisa;hamlet;macbeth;star wars;star trek;harry potter;game of thrones;batman;superman;titanic;constitution;magna carta;declaration of independence;first amendment;second amendment;fifth amendment;medicare;medicaid;obamacare;affordable care act
  schengen;geneva conventions;oslo accords;paris agreement;kyoto protocol;good friday agreement;maastricht treaty;treaty of versailles;nafta;tpp;new deal;green new deal;marshall plan;social security;title ix;roe v. wade;article 370
`);

/** Countries, the usual names and short forms too (after a list in the public domain, PDDL), and parts of the world that have teams of their own. */
export const COUNTRIES = names(`
  afghanistan;africa;albania;algeria;america;american samoa;andorra;angola;anguilla;antarctica;antigua & barbuda;argentina;armenia
  aruba;asia;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belarus;belgium;belize;benin;bermuda;bhutan;bolivia
  bosnia;botswana;bouvet island;brazil;britain;british indian ocean territory;british virgin islands;brunei;bulgaria;burkina faso;burma
  burundi;cambodia;cameroon;canada;cape verde;caribbean netherlands;cayman islands;central african republic;chad;chile;china
  christmas island;cocos islands;colombia;comoros;congo;congo - brazzaville;congo - kinshasa;cook islands;costa rica;cote d'ivoire
  croatia;cuba;curaçao;cyprus;czech republic;czechia;czechoslovakia;côte d’ivoire;denmark;djibouti;dominica;dominican republic;dr congo
  drc;east germany;east timor;ecuador;egypt;el salvador;england;equatorial guinea;eritrea;estonia;eswatini;ethiopia;europe
  falkland islands;faroe islands;fiji;finland;france;french guiana;french polynesia;french southern territories;gabon;gambia;georgia
  germany;ghana;gibraltar;great britain;greece;greenland;grenada;guadeloupe;guam;guatemala;guernsey;guinea;guinea-bissau;guyana;haiti
  heard & mcdonald islands;holland;honduras;hong kong;hungary;iceland;india;indonesia;iran;iraq;ireland;isle of man;israel;italy
  ivory coast;jamaica;japan;jersey;jordan;kazakhstan;kenya;kiribati;korea;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia
  libya;liechtenstein;lithuania;luxembourg;macao;macedonia;madagascar;malawi;malaysia;maldives;mali;malta;marshall islands;martinique
  mauritania;mauritius;mayotte;mexico;micronesia;moldova;monaco;mongolia;montenegro;montserrat;morocco;mozambique;myanmar;n. korea
  namibia;nauru;nepal;netherlands;new caledonia;new zealand;nicaragua;niger;nigeria;niue;norfolk island;north korea;north macedonia
  northern ireland;northern mariana islands;norway;oman;pakistan;palau;palestine;panama;papua new guinea;paraguay;peru;philippines
  pitcairn;poland;portugal;puerto rico;qatar;romania;russia;rwanda;réunion;s. korea;samoa;san marino;saudi arabia;scotland;senegal
  serbia;seychelles;sierra leone;singapore;sint maarten;slovakia;slovenia;solomon islands;somalia;south africa
  south georgia & south sandwich islands;south korea;south sudan;soviet union;spain;sri lanka;st. barthélemy;st. helena
  st. kitts & nevis;st. lucia;st. martin;st. pierre & miquelon;st. vincent & grenadines;sudan;suriname;svalbard & jan mayen;swaziland
  sweden;switzerland;syria;são tomé & príncipe;taiwan;tajikistan;tanzania;thailand;the netherlands;timor-leste;togo;tokelau;tonga
  trinidad;trinidad & tobago;tunisia;turkey;turkmenistan;turks & caicos islands;tuvalu;türkiye;u.a.e.;u.k.;u.s.;u.s. outlying islands
  u.s. virgin islands;u.s.a.;uae;uganda;uk;ukraine;united arab emirates;united kingdom;united states;united states of america;uruguay
  us;usa;ussr;uzbekistan;vanuatu;vatican;vatican city;venezuela;vietnam;wales;wallis & futuna;west germany;west indies;western sahara
  yemen;yugoslavia;zaire;zambia;zimbabwe;åland islands
`);
