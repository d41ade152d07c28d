import { STATE_NAMES } from './stateNames';

/** Countries and their capitals (after a list in the public domain, PDDL), parts of the world, states and large cities, in small letters. */
export const PLACE_NAMES: ReadonlySet<string> = new Set([
  ...`
  abu dhabi;abuja;accra;adamstown;addis ababa;adelaide;afghanistan;africa;alabama;alaska;albania;alberta;aleppo;alexandria;algeria
  algiers;alofi;alps;america;american samoa;amman;amsterdam;andalusia;andorra;andorra la vella;angola;anguilla;ankara;antananarivo
  antarctica;antigua and barbuda;antwerp;apia;argentina;arizona;arkansas;armenia;aruba;ashgabat;asia;asmara;asuncion;athens
  atlanta;atlantic;atlantic ocean;auckland;australia;austria;avarua;azerbaijan;baghdad;bahamas;bahrain;baku;balkans;baltic sea
  baltimore;bamako;bandar seri begawan;bangalore;bangkok;bangladesh;bangui;banjul;barbados;barcelona;basel;basque country;basra
  basse-terre;basseterre;bavaria;beijing;beirut;belarus;belfast;belgium;belgrade;belize;belmopan;bengal;benin;berlin;bermuda;bern
  bhutan;birmingham;bishkek;bissau;black sea;bogota;bolivia;bombay;bonn;bordeaux;borneo;bosnia;bosnia and herzegovina
  bosnia-herzegovina;boston;botswana;bouvet island;brasilia;bratislava;brazil;brazzaville;bridgetown;brisbane;britain
  british columbia;british indian ocean territory;british virgin islands;brooklyn;brunei;brussels;bucharest;budapest;buenos aires
  bulgaria;burkina faso;burma;burundi;busan;cairo;calcutta;calgary;cali;california;cambodia;cambridge;cameroon;canada;canberra
  cape town;cape verde;caracas;cardiff;caribbean;caribbean netherlands;casablanca;caspian sea;castries;catalonia;cayenne
  cayman islands;central african republic;central america;central asia;chad;charlotte amalie;chechnya;chicago;chile;china;chisinau
  christmas island;cincinnati;ciudad de la paz;cleveland;cockburn town;cocos islands;cologne;colombia;colombo;colorado;comoros
  conakry;congo;congo - brazzaville;congo - kinshasa;connecticut;cook islands;copenhagen;cornwall;corsica;costa rica;crete;crimea
  croatia;cuba;curaçao;cyprus;czech republic;czechia;czechoslovakia;côte d’ivoire;dakar;dallas;damascus;danube;delaware;delhi
  denmark;denver;detroit;devon;dhaka;diego garcia;dili;djibouti;dodoma;doha;dominica;dominican republic;dresden;dublin;durban
  dushanbe;east asia;east germany;east jerusalem;eastern europe;ecuador;edinburgh;egypt;el salvador;el-aaiun;england
  equatorial guinea;eritrea;essex;estonia;eswatini;ethiopia;europe;falkland islands;far east;faroe islands;fiji;finland;flanders
  florence;florida;flying fish cove;fort-de-france;france;frankfurt;freetown;french guiana;french polynesia
  french southern territories;funafuti;gabon;gaborone;galicia;gambia;gaza;gaza strip;geneva;genoa;george town;georgetown;georgia
  germany;ghana;gibraltar;gitega;glasgow;goa;golan heights;gothenburg;great britain;greece;greenland;grenada;grozny;grytviken
  guadalajara;guadeloupe;guam;guangzhou;guantanamo;guatemala;guatemala city;guernsey;guinea;guinea-bissau;gulf;gustavia;guyana
  hagatna;hague;haifa;haiti;hamburg;hanoi;harare;havana;hawaii;hebron;helmand;helsinki;herat;himalayas;hiroshima;ho chi minh city
  hokkaido;holland;hollywood;homs;honduras;hong kong;honiara;houston;hungary;iceland;idaho;illinois;india;indian ocean;indiana
  indonesia;iowa;iran;iraq;ireland;islamabad;isle of man;israel;istanbul;italy;ivory coast;izmir;jakarta;jalalabad;jamaica;japan
  java;jerusalem;johannesburg;jordan;juba;kabul;kampala;kandahar;kano;kansas;kansas city;karachi;kashmir;kathmandu;kazakhstan;kent
  kentucky;kenya;kerala;kharkiv;khartoum;kiev;kigali;kingstown;kinshasa;kiribati;kolkata;kosovo;kuala lumpur;kunduz;kurdistan
  kuwait;kuwait city;kyiv;kyoto;kyrgyzstan;lagos;lahore;lancashire;laos;las vegas;latin america;latvia;lebanon;leeds;leipzig
  lesotho;levant;liberia;libreville;libya;liechtenstein;lilongwe;lima;lisbon;lithuania;liverpool;ljubljana;lombardy;lome;london
  longyearbyen;los angeles;louisiana;luanda;lusaka;luxembourg;luzon;lyon;macao;macau;madagascar;madras;madrid;maghreb;maine;majuro
  malawi;malaysia;maldives;mali;malmo;malta;mamoudzou;managua;manama;manchester;manhattan;manila;maputo;mariehamn;marigot
  marseille;marshall islands;martinique;maryland;maseru;massachusetts;mata utu;mauritania;mauritius;mayotte;mazar-i-sharif;mbabane
  medellin;mediterranean;mekong;melbourne;melekeok;mesopotamia;mexico;mexico city;miami;michigan;micronesia;middle east;midwest
  milan;milwaukee;mindanao;minneapolis;minnesota;minsk;mississippi;missouri;mogadishu;moldova;monaco;mongolia;monrovia;montana
  montenegro;monterrey;montevideo;montreal;montserrat;morocco;moroni;moscow;mosul;mozambique;mumbai;munich;muscat;myanmar
  n'djamena;nagoya;nairobi;namibia;naples;nassau;nauru;nay pyi taw;nebraska;nepal;netherlands;nevada;new caledonia;new delhi
  new england;new hampshire;new jersey;new mexico;new orleans;new south wales;new york;new york city;new zealand;niamey;nicaragua
  nice;nicosia;niger;nigeria;nile;niue;norfolk island;normandy;north america;north carolina;north dakota;north korea
  north macedonia;north sea;north vietnam;northern ireland;northern mariana islands;norway;nouakchott;noumea;nuku'alofa;nur-sultan
  nuuk;odessa;ohio;okinawa;oklahoma;oman;ontario;oranjestad;oregon;osaka;oslo;ottawa;ouagadougou;oxford;pacific;pacific ocean
  pago pago;pakistan;palau;palestine;palikir;panama;panama city;papeete;papua new guinea;paraguay;paramaribo;paris;pennsylvania
  persia;persian gulf;perth;peru;peshawar;petersburg;philadelphia;philippines;philipsburg;phnom penh;phoenix;pitcairn;pittsburgh
  plymouth;podgorica;poland;port louis;port moresby;port of spain;port vila;port-au-prince;port-aux-francais;porto-novo;portugal
  prague;praia;pretoria;provence;prussia;puerto rico;punjab;pyongyang;qatar;quebec;queensland;quetta;quito;rabat;ramallah;rangoon
  red sea;reykjavik;rhine;rhineland;rhode island;riga;rio;rio de janeiro;riyadh;romania;rome;roseau;rotterdam;russia;rwanda
  réunion;sahara;sahel;saigon;saint helier;saint-denis;saint-pierre;saipan;salzburg;samoa;san antonio;san diego;san francisco
  san jose;san juan;san marino;san salvador;sanaa;santiago;santo domingo;sao paulo;sao tome;sarajevo;sardinia;saudi arabia;saxony
  scandinavia;scotland;seattle;senegal;seoul;serbia;seville;seychelles;shanghai;shenzhen;siberia;sicily;sierra leone
  silicon valley;singapore;sint maarten;skopje;slovakia;slovenia;sofia;solomon islands;somalia;somerset;south africa;south america
  south asia;south carolina;south china sea;south dakota;south korea;south sudan;south vietnam;southeast asia;soviet union;spain
  sri lanka;st peter port;st. barthélemy;st. george's;st. helena;st. john's;st. louis;st. lucia;st. martin;st. petersburg
  stockholm;strasbourg;stuttgart;sucre;sudan;sumatra;suriname;surrey;sussex;suva;sweden;switzerland;sydney;syria;taipei;taiwan
  tajikistan;tallinn;tanzania;tarawa;tashkent;tasmania;tbilisi;tegucigalpa;tehran;tel aviv;tennessee;texas;thailand;the hague
  thimphu;tibet;tijuana;timor-leste;tirana;togo;tokelau;tokyo;tonga;toronto;torshavn;toulouse;trinidad;trinidad and tobago;tripoli
  tunis;tunisia;turin;turkey;turkmenistan;tuscany;tuvalu;tyrol;türkiye;u.k.;u.s.;u.s. outlying islands;u.s. virgin islands;u.s.a.
  uae;uganda;uk;ukraine;ulaanbaatar;ulster;united arab emirates;united kingdom;united states;united states of america;uruguay;us
  usa;ussr;utah;uzbekistan;vaduz;valencia;valletta;vancouver;vanuatu;vatican city;venezuela;venice;vermont;vienna;vientiane
  vietnam;vilnius;virginia;wales;wall street;warsaw;washington;wellington;west bank;west germany;west virginia;western europe
  western sahara;willemstad;windhoek;wisconsin;wyoming;yamoussoukro;yangon;yaounde;yaren;yemen;yerevan;yorkshire;yugoslavia;zagreb
  zaire;zambia;zimbabwe;zurich;åland islands
`
    .trim()
    .split(/[;\n]\s*/),
  ...STATE_NAMES.flat().map(name => name.toLowerCase()),
]);
