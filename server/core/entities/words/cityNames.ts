import { once } from '../../text/characters';

/** Cities of the world and the regions that they are in, in small letters without marks: an extract of GeoNames (geonames.org, CC-BY 4.0). Written by scripts/nameLists.mjs. */
export const CITY_NAMES = once(() => new Set(LIST.split(/[;\n]/)));

const LIST = `a coruna;a estrada;a yun pa;aabenraa;aachen;aalborg;aalen;aalsmeer;aalst;aalten;aalter;aanekoski;aarau;aargau;aarsal;aarschot;ab pakhsh;aba
abadan;abadeh;abadia de goias;abaete;abaetetuba;abai region;abakaliki;abakan;abala;abalak;abancay;abano terme;abare;abarkuh;abashiri
abasolo;abay;abaza;abba;abbeville;abbey wood;abbiategrasso;abbotsford;abbottabad;abdanan;abderafi;abdu rahiman nagar;abdulino;abeche
abejorral;abelardo luz;abengourou;abeokuta;abepura;aberdare;aberdeen;aberystwyth;abha;abhar;abhayapuri;abia state;abidjan
abidjan autonomous district;abiko;abilene;abim;abingdon;abington;abinsk;abiy adi;abkhazia;abnub;abobo;abohar;aboisso;aboisso comoe;aboka
abomey;abomey-calavi;abomsa;abong mbang;abony;abou el hassan;abovyan;abqaiq;abrama;abrantes;abreu e lima;abreus;abrisham;abruzzo;abseron
abu;abu 'arish;abu al matamir;abu al-kahsib;abu an numrus;abu dhabi;abu ghurayb;abu hammad;abu hayl;abu hummus;abu jibeha;abu kabir;abu qir
abu qurqas;abu road;abu suweir-el-mahatta;abu tij;abu tisht;abu zabad;abucay;abuja;abuko;aburi;abuyog;abyan governorate;abyei;abyek;acacias
acailandia;acajete;acajutla;acambaro;acaponeta;acapulco de juarez;acara;acarau;acarigua;acatlan de osorio;acatzingo;acayucan;accra
accrington;aceh;acerra;achaguas;achalpur;achampet;acharipallam vaniyakudi;acharnes;acheng;acheres;achern;achhibal;achhnera;achim;achinsk
achkhoy-martan;achocalla;aci castello;aci catena;acilia-castel fusano-ostia antica;acireale;acocks green;acopiara;acornhoek
acquaviva delle fonti;acqui terme;acre;acreuna;acton;actopan;acu;acworth;ad dakhiliyah;ad dana;ad darbasiyah;ad darwa;ad dasmah;ad dawadimi
ad dhahirah;ad dilam;ad dilinjat;ad dindar;ad dir'iyah;ad douiem;ad dujayl;ad-damazin;ad-damir;ad-dindar;ada;adachi;adam;adamantina
adamaoua;adamawa;adampur;adams morgan;adamstown;adana;adanattutekkumuri kizhakku;adapazari;addanki;addis ababa;addison;adebaye;adeje
adelaide;adelaide city centre;adelaide hills;adelanto;adelfas;adelfia;adelphi;aden;adenta;adet;adh dhayd;adiake;adichanallur;adigrat
adilabad;adilcevaz;adirampattinam;adis 'alem;adis k'idame;adis zemen;adiwerna;adiyaman;adiyaman province;adiyanuthu;adjaouere;adjara
adjarra;adjud;adjumani;adler;adlershof;adliswil;admiralteisky;ado-ekiti;ado-odo;adoni;adra;adrano;adrar;adre;adrian;adriano;adrogue;adur
adwa;adwick le street;adygeya republic;adzope;afar;affery;affton;afgooye;afif;afikpo;afipskiy;aflao;aflou;afogados da ingazeira
afonso claudio;afragola;afranio;afsin;afua;afula;afurada de baixo;afyonkarahisar;afyonkarahisar province;afzalgarh;afzalpur;aga;agadez
agadir;agano;agar;agaram;agaro;agartala;agats;agawam;agbor;agboville;agdam;agdas;agde;agder;agege;agen;ageo;aghajari;aghdam;aghjabadi
aghjabadi rayon;aghsu;agia paraskevi;agia varvara;agidel';agincourt north;agincourt south-malvern west;aginskoye;agioi anargyroi
agios dimitrios;agios ioannis rentis;aglantzia;aglipay;agnibilekrou;agogo;agoo;agoura;agoura hills;agourai;agra;agrestina;agri;agrigento
agrinio;agropoli;agryz;agsu district;agua azul do norte;agua boa;agua branca;agua caliente;agua clara;agua dulce;agua preta;agua prieta
agua rasa;aguachica;aguada de pasajeros;aguadas;aguadilla;aguai;aguas belas;aguas claras;aguas de lindoia;aguas formosas
aguas lindas de goias;aguas santas;aguascalientes;aguaytia;aguazul;agudo;agudos;aguelmous;agui;aguie;aguilares;aguilas;aguimes;agulu
agustin codazzi;ah lel;ahafo;ahal;ahar;ahaus;ahfir;ahigbe koffikro;ahilyanagar;ahiwara;ahlat;ahlen;ahlone;ahmadpur;ahmadpur east
ahmadpur sial;ahmed bel hadj;ahmedabad;ahmedgarh;ahor;ahouanou;ahram;ahraura;ahrensburg;ahu;ahuachapan;ahualulco de mercado
ahuntsic-cartierville;ahvaz;ahwa;ahwatukee foothills;ahwiaa;aibak;aichach;aichi;aigaleo;aigio;aihara;aihui;aiken;aileu;aimogasta;aimores
ain arnat;ain attig;ain beida;ain beni mathar;ain bessem;ain defla;ain el aouda;ain el bya;ain el hadjel;ain fakroun;ain harrouda
ain kercha;ain m'lila;ain oulmene;ain oussera;ain sefra;ain smara;ain sukhna;ain taoujdat;ain taya;ain temouchent;ain touta;aioi;aira
airdrie;airmadidi;airoli;airport;aisai;aistala;ait melloul;ait ourir;ait yazza;aiud;aix-en-provence;aix-les-bains;aizawl;aizu-misato machi
aizu-wakamatsu;ajab shir;ajaccio;ajaigarh;ajalpan;ajanur;ajaokuta;ajapnyak;ajara;ajax;ajdabiya;ajeetgarh;ajegunle;ajiki;ajim;ajka;ajloun
ajman;ajmer;ajnala;akademgorodok;akademicheskoe;akaike;akaiwa;akalkot;akalkuva;akaltara;akanda;akasaka;akashi;akatsi;akatsuka;akbarpur
akbou;akcaabat;akcakale;akcakoca;akcapinar;akdagmadeni;akersberga;akershus;akesalayi;aketi;akhaltsikhe;akhisar;akhmim;akhnur;akhtubinsk
akhtyrskiy;aki;aki-takata;akihabara;akim oda;akiruno;akishima;akita;akitsu;akividu;akjoujt;akkarampalle;akkol';aklera;akluj;akola
akonolinga;akora khattak;akot;akouda;akoupe;akowonjo;akron;aksaray;aksay;aksehir;aksu;aksum;aktau;aktobe;aku;akune;akure;akureyri
akwa ibom state;akwanga;akwatia;akyazi;akyurt;al 'amarah;al 'aqiq;al 'ashir min ramadan;al 'awwamiyah;al 'ayn as sukhnah;al 'ayyat
al 'ayzariyah;al 'aziziyah;al 'idwah;al 'unayzah;al aaroui;al abyar;al ahmadi;al ain city;al ajaylat;al asabi'ah;al asimah;al bab;al bada'a
al bada'i' al wusta;al badari;al badrashayn;al bahah;al bahah region;al bajur;al balyana;al basaliyah bahri;al basrah al qadimah
al batinah north;al batinah south;al battaliyah;al bawiti;al bayadiyah;al bayda;al bayda';al birah;al brouj;al bukayriyah;al buraimi
al burayj;al buraymi;al burayqah;al burj;al butnan;al daayen;al diwaniyah;al fahahil;al fallujah;al farwaniyah;al fashn;al faw;al fayyum
al fintas;al fqih ben calah;al fuhays;al fulah;al furjan;al ghanayim;al ghanim;al ghurayfah;al hamidiyah;al hammam;al hamul;al harithah
al hasaheisa;al hasakah;al hawamidiyah;al hawatah;al hayy;al hazm;al hilal al gharbiyah;al hilal ash sharqiyah;al hilaliyya;al hillah
al hindiyah;al hirak;al hoceima;al hudaydah;al hufuf;al hurshah;al husayniyah;al ibrahimiyah;al jabal al akhdar;al jadid;al jafarah
al jahra governorate;al jahra';al jammaliyah;al jawf;al jawf region;al jazeera aba;al jazirah;al jubayhah;al jubayl;al jufrah;al jumayl
al jumum;al jurf;al karama;al khabra';al khaburah;al khafji;al khankah;al kharj;al kharjah;al khawr;al khor;al khums;al khurmah;al khusus
al kiswah;al kufrah;al lith;al madinah;al mahallah al kubra;al mahawil;al mahbulah;al mahmudiyah;al majaz;al malikiyah;al manaqil;al manqaf
al mansurah;al manzalah;al maraghah;al marj;al marqab;al mash'iliyah;al matar al 'atiq;al matariyah;al mawsil al jadidah;al mayadin
al mijlad;al minshah;al miqdadiyah;al mishkhab;al mithnab;al mizhar first;al mubarraz;al muharraq;al munayzilah;al murar al qadim
al muteena;al qa'im;al qadarif;al qahirah al jadidah;al qamishli;al qanatir al khayriyah;al qanayat;al qantarah;al qararah;al qaryatayn
al qassasin;al qatif;al qawasim;al qitena;al qubbah;al qunaytirah;al qurayn;al qurnah;al qusayr;al qusiyah;al qutayfah;al safa;al sajaah
al shamkhah city;al wahat;al waheda;al wajh;al wakrah;al waqf;al warqaa;al wasitah;al wasl;al yamun;al'met'yevsk;al-'alam;al-'aluas
al-'ubur;al-'ula;al-barka;al-fashaqah;al-faw;al-hamdaniya;al-hasakah;al-junaynah;al-kharijah;al-kut;al-minya al-jadidah;al-musayab
al-qadisiyah;al-qasim;al-qassim region;al-qutaynah;al-shahaniya;al-tabqa;al-yarmuk;ala moana - kaka'ako;ala'er;ala-buka;alabama;alabaster
alabel;alaca;alafaya;alaghsas;alagir;alagoa grande;alagoa nova;alagoas;alagoinhas;alahabad;alajuela;alajuela province;alam damai;alamaiti
alamar;alamata;alameda;alameda de osuna;alaminos;alamo;alamogordo;alampalaiyam;aland;alandi;alandur;alang;alangad;alangayam;alangulam
alankod;alanya;alaotra mangoro;alapayevsk;alapli;alappuzha;alaquas;alarobia;alasehir;alasia;alaska;alattur;alatyr';alba;alba county
alba iulia;albacete;albaderia;albal;albania;albano laziale;albany;albany creek;albany park;albardon;albemarle;albenga;albert lea;alberta
alberton;albertslund;albertville;albi;albignasego;alblasserdam;albolote;alborada jaltenco;alboraya;alborz province;albstadt;albu kamal
albufeira;albuquerque;alcabideche;alcala de guadaira;alcala de henares;alcala la real;alcalde diaz;alcamo;alcaniz;alcantara;alcantarilla
alcazar de san juan;alchevsk;alcobaca;alcobendas;alcorcon;alcoy;alcudia;aldaia;aldan;aldeias altas;alderetes;aldershot;aldine;aldoar
aldrich bay;aldridge;aleg;alegre;alegrete;aleksandrov;aleksandrovsk;aleksandrovskoye;alekseyevka;aleksin;aleksotas;alem paraiba;alencon
alengad;alenquer;aleppo;ales;aleshtar;alessandria;alesund;alexandra;alexandra hills;alexandria;alexandroupoli;alexania;alexeyevka;aley
aleysk;alfafar;alfeld;alfena;alfenas;alfornelos;alfortville;alfragide;alfreton;alfter;algeciras;algemesi;alges;algete;alghero;algiers
algonquin;algorta;algueirao;alhama de murcia;alhambra;alhandra;alhaurin de la torre;alhaurin el grande;ali;ali mendjeli;ali sabieh
ali sabih;aliaga;alianca;aliayabiagba;alibag;alibori;alicante;alice;alice springs;alicia;alief;aliganj;aligarh;aligudarz;alimos;alimosho
alindao;alingsas;alipur;alipur duar;alirajpur;aliso viejo;aliwal north;aljaraque;alkmaar;allada;allanridge;allapattah;allapuram;allauch
allen;allen park;allendale;allende;allentown;allerton;alliance;allinagaram;allison park;alliston;alloa;allschwil;allston;alma;almada
almagro;almansa;almassora;almaty;almaty region;almeirim;almelo;almenara;almendares;almendralejo;almendrales;almere stad;almeria
almirante tamandare;almonte;almora;almoradi;almozara;almunecar;alnavar;alofi;aloha;along;alor gajah;alor setar;alot;alotenango;alpharetta
alphen aan den rijn;alpignano;alpinopolis;alquizar;alsdorf;alsergrund;alsfeld;alsip;alsorakos;alsterdorf;alt-hohenschonhausen;alta
alta floresta d'oeste;alta gracia;alta verapaz;alta vista;altadena;altagracia de orituco;altai;altai krai;altamira;altamont
altamonte springs;altamura;altay;altdorf bei nurnberg;altea;altena;altenburg;altepexi;altglienicke;altinho;altinopolis;altinsehir
alto alegre;alto alegre do maranhao;alto alegre do pindare;alto araguaia;alto barinas;alto de pinheiros;alto hama;alto hospicio;alto lucero
alto molocue;alto paraiso;alto parana department;alton;altona;altona meadows;altona-altstadt;altona-nord;altonia;altoona;altos;altotonga
altrincham;altstadt nord;altstadt sud;altuf'yevskiy;altus;aluche;alum rock;aluminio;alur;alushta;aluva;alvalade;alvand;alvarado;alvaraes
alvares machado;alvaro obregon;alvin;alvinopolis;alvorada;alwar;alwaye;alytus;alzenau in unterfranken;alzey;alzira;am timan;ama;amadeo
amadora;amagasaki;amagi;amahai;amaigbo;amakusa;amalapuram;amaliada;amalner;amambai;amambay department;amami;amanat alasimah;amancio
amandelbult;amanfrom;amangarh;amapa;amaraji;amarante;amarante do maranhao;amarapura;amaravati;amargadhi;amargosa;amarillo;amarpatan;amarpur
amasya;amatitlan;amazonas;amazonas department;amba giorgis;ambad;ambah;ambaji;ambajogai;ambala;ambala sadar;ambalangoda;ambalantota
ambalavao;amballur;ambam;ambanja;ambarakaraka;ambarawa;ambarnath;ambasa;ambasamudram;ambato;ambato boeny;ambatofinandrahana;ambatolampy
ambatondrazaka;ambattur;amberg;ambikapur;ambikapuram;ambilobe;amboanjo;amboasary;ambodifotatra;ambodimanga ii;ambohidratrimo
ambohitrolomahitsy;ambon;ambositra;ambovombe;ambur;amdjarass;ameca;amecameca;amelia rodrigues;america dourada;american canyon;american fork
americana;americo brasiliense;americus;amersfoort;amersham;amersham on the hill;ames;amesbury;amet;amhara;amherst;amherst center;ami;amiens
amin'yevo;amingarh;aminpur;amir kola;amirdzhan;amizmiz;amizour;amla;amlagora;amlai;amlapura;amlapura city;amlash;amli;ammainaickanur;amman
ammanford;ammi moussa;ammochostos;amnat charoen;amod;amol;amontada;amora;amorebieta;amoron'i mania;amos;amozoc de mota;ampahana;ampang
ampanihy;ampara;amparafaravola;amparo;ampasimanolotra;ampere;amphoe sikhiu;ampliacion san mateo;amposta;ampthill;amravati;amreli;amritsar
amroha;amroli;amstelveen;amsterdam;amsterdam-zuidoost;amstetten;amta;amudalavalasa;amuntai;amur;amur oblast;amursk;amvrosiivka;an giang
an hai;an khe;an muileann gcearr;an nabk;an najmah;an nasiriyah;an nhon;an nimas;an nu'maniyah;an nubariyah;an nuhud;an nuqat al khams
an nusayrat;an trach;an-najaylah;anaco;anacortes;anadyr;anage;anaheim;anahuac;anaimalai;anaime;anaiyur;anajas;anajatuba;anak;anak bukit
anaka;anakapalle;anakaputhur;analamanga;analanjirofo;anambra;anamizu;anamur;anan;anand;anandpur;ananindeua;anantapur;anantnag;anapa
anapolis;anapu;anar;anastacio;anatuya;anbar;anbu;anbyon-up;ancash;ancaster;ancharakandy;anchau;anchieta;anchorage;ancien-prozi;ancon;ancona
ancud;anda;andada;andahuaylas;andalucia;andalusia;andaman and nicobar;andapa;ande;andenne;anderanboukan;anderlecht;andernach;anderson;andes
andhra pradesh;andijan region;andijon;andilamena;andimeshk;andipalayam;andippatti;andira;andisheh;andkhoy;andol;andong;andorinha
andorra la vella;andover;andradas;andradina;andreyevskoye;andria;andritz;androy;andrychow;andujar;andulo;aneho;anekal;anew;anfu
ang mo kio new town;ang thong;angamali;angarsk;angat;angatuba;angeles city;angelholm;angermunde;angers;angk tasaom;anglet;angleton;angoche
angol;angono;angouleme;angra dos reis;angren;angri;angul;anguo;angyalfold;anhanguera;anhua;anhui;anicuns;anie;anjad;anjala;anjangaon;anjar
anjiang;anjo;anjouan;anjozorobe;anju;ankang;ankara;ankazoabo;ankazobe;ankazondandy;ankeny;anklav;ankleshwar;anklesvar ina;ankola;anlan
anliu;anloga;anlong;anlong veaeng;anlu;ann;ann arbor;anna;annaba;annaberg-buchholz;annaka;annamalainagar;annandale;annapolis;annecy
annecy-le-vieux;annemasse;annex;annigeri;anning;annino;anniston;annonay;annur;ano liosia;anoka;anori;anosy;anping;anqing;anqiu;ans;ansan-si
ansbach;anseba;anseong;anserma;ansfelden;anshan;anshing;anshun;ansonia;anta;antakalnis;antakya;antalaha;antalya;antananarivo;antanifotsy
antelope;antequera;anthem;anthiyur;antibes;antigua guatemala;antiguo cuscatlan;antioch;antioquia;antipolo;antofagasta;antonina;antony
antratsyt;antrim;antsalova;antsirabe;antsiranana;antsohihy;antsohimbondrona;antu;antwerp;anupgarh;anuppanadi;anuppur;anupshahr;anuradhapura
anusawari;anwen;anxiang;anyama;anyang;anyang-si;anyinam;anyuan;anzhero-sudzhensk;anzio;anzoategui;aobadai;aoi;aoji-ri;aomori;aonla;aosta
aosta valley;aoto;aoulef;aoulouz;aourir;aoxi;ap binh chau;ap ho phong;ap long thanh;ap mot;ap phuoc tinh;apac;apache junction;apalit;apam
apan;aparecida;aparecida de goiania;aparecida do taboado;aparri;apartado;apas;apaseo el alto;apaseo el grande;apatin;apatity;apatzingan
apeldoorn;apengjiang;apex;apia;apiai;apicum-acu;apizaco;aplahoue;aplerbeck;apodi;apolda;apomu;apopa;apopka;apora;apostol santiago;apostoles
apostolove;appenzell ausserrhoden;apple valley;appleton;aprelevka;aprilia;apsheronsk;apucarana;apui;apulia;apure;apurimac department
aq qala;aqaba;aqmola;aqsay;aqsu;aquidaba;aquidauana;aquiraz;ar rabiyah;ar radisiyah qibli;ar rahad;ar rahmaniyah;ar ram wa dahiyat al barid
ar ramtha;ar raqqah;ar rashidiyah;ar rass;ar rastan;ar rayayinah;ar rayna;ar rayyan;ar rifa';ar riqqah;ar riyad;ar rudayyif;ar rumaylah
ar rumaythah;ar rumaythiyah;ar rutbah;ar ruways;ar-rawdah;ara ali;ara damansara;ara-dong;arabi;arabkir;aracagi;aracaju;aracariguama
aracataca;aracati;aracatuba;araci;aracoiaba;aracoiaba da serra;aracruz;aracuai;arad;arad county;aradippou;aragarcas;aragatsotn;aragon
aragua;aragua de barcelona;araguaina;araguari;araguatins;arai;araioses;arak;arakawa;arakkonam;arakli;aral;arambagh;aramboli;arame;aramil
aramoko-ekiti;aran bidgol;aranda de duero;arandas;arang;arangaon;aranjuez;arantangi;aranyaprathet;arao;arapiles;arapiraca;arapongas;arapoti
araquari;arar;ararangua;araraquara;araras;ararat;arari;araria;araripe;araripina;araruama;araruna;arashiyama;arauca;arauca department
araucania;araucaria;arauco;araure;aravaca;arawa;araxa;araya;arayat;arba minch;arbatache;arbroath;arbutus;arbutus ridge;arcadia;arcahaie
arcata;arcelia;arcella;archena;archway;arcola east;arcore;arcos;arcos de la frontera;arcos de valdevez;arcot;arcoverde;arcueil;ardabil
ardabil province;ardahan;ardakan;ardea;arden-arcade;ardesen;ardestan;ardmore;ardon;arecibo;areeiro;areia;areia branca;areka;arele;arendal
arenella;arenillas;arenys de mar;arequipa;areraj;arerti;arese;arewusitang;arezzo;arfa moussaia;arfoud;arganda;arganzuela;argentan
argenteuil;arges;argos;arguelles;argun;argungu;argyroupoli;arhavi;arheilgen;arhribs;arhus;ariana governorate;aribinda;arica
arica y parinacota region;aricanduva;ariccia;arida;ariel;arif wala;arifwala;ariguani;arima;aringay;arinos;ario de rosales;aripuana
ariquemes;arish;arita;arivonimamo;arix;ariyallur;ariyalur;ariyankuppam;arizona;arjawinangun;arjona;arkadag;arkalgud;arkalyk;arkansas
arkhangai province;arkhangel'sk;arkhangelskaya;arles;arlington;arlington heights;arlit;arlon;armacao dos buzios;armant;armavir;armdale
armenia;armentieres;armidale;armilla;armyansk;arnavutkoy;arnhem;arni;arnold;arnsberg;arnstadt;aroa;aroeiras;aron;arona;aroor;arouca;arpino
arrah;arraial do cabo;arraijan;arras;arrecife;arrecifes;arrentela;arriaga;arris;arroio do meio;arroio grande;arroyito;arroyo de la miel
arroyo grande;arroyo naranjo;arroyo seco;arroyomolinos;arsanjan;arsen'yev;arshyntseve;arsi negele;arsikere;arsin;arsk;arsta;arsuz
art khwajah;arta;artashat;arteixo;artem;artemida;artemisa;artemovskiy;artesia;artibonite;artigas;artik;artur alvim;artur nogueira;artux
artvin;aru;arua;arucas;aruja;arukutti;arumanai;arumuganeri;arun amarin;arunachal pradesh;aruppukkottai;arusha;arvada;arvayheer;arvi;arvin
arwal;aryanah;arys;arzamas;arzano;arzew;arzgir;arzignano;as sadd;as saff;as safirah;as sahil;as salahat;as salamiyah
as salihiyah al jadidah;as salimiyah;as sallum;as salt;as samawah;as samu';as sanamayn;as santah;as sarw;as satwah;as sawani;as siba'iyah
as sinbillawayn;as suki;as sulayyil;as sultah al jadidah;as suwayq;as suwayrah;as-suwayda;asaba;asadabad;asagaya-minami;asagayakita;asahi
asahikawa;asaita;asaka;asakuchi;asakura;asakusa;asamankese;asan;asandh;asansol;asara;asasa;asbe teferi;asbest;asbury park
ascencion de guarayos;aschaffenburg;ascheberg;aschersleben;ascoli piceno;ascot;ascot vale;asela;asenovgrad;aserri;ash shafa;ash shamiyah
ash sharqat;ash shatrah;ash shaykh zuwayd;ash shuhada';ash-shaykh zayid;asha;ashaiman;ashanti;ashburn;ashburton;ashdod;asheboro;asheville
ashfield;ashford;ashgabat;ashibetsu;ashikaga;ashington;ashiya;ashkelon;ashkezar;ashkhaneh;ashland;ashmont;ashmun;ashoknagar
ashoknagar kalyangarh;ashta;ashtabula;ashtarak;ashton;ashton in makerfield;ashton-under-lyne;ashuganj city;ashwaubenon;asia;asifabad;asika
asilah;asind;asino;askale;asker;asmar;asmara;asni;asnieres-sur-seine;aso;asosa;asparuhovo;aspe;aspen hill;aspern;aspropyrgos;assa;assab
assaba;assam;assare;asse;assebroek;assemini;assen;assendelft;assi bou nif;assin foso;assis;assis chateaubriand;assiut;asso;assomada;astana
astanajapura;astaneh-ye ashrafiyeh;astara;asti;aston;astorga;astoria;astrakhan;astrakhan oblast;astraviec;astrea;asturias;asuncion
asuncion mita;aswan;asyut;at tafilah;at taj;at tall;at tall al kabir;at taraf;at tarif;at'aye;atacama;atakora;atakpame;atalaia
atalaia do norte;atalaya;atamaria;atambua;atami;atani;ataq;atar;atarfe;atarra;atascadero;atascocita;atasehir;atbara;atbasar;atebubu;atfih
ath;ath thumamah khamsun;ath thumamah sab'ah wa arba'un;ath thumamah sittah wa arba'un;athagarh;athani;athens;atherton;athi river;athieme
athis-mons;athiyannur;athlone;atholi;ati;atibaia;atima;atimonan;atkarsk;atlacomulco de fabela;atlanta;atlantic city;atlantico
atlantida department;atlantique;atlantis;atlixco;atmakur;atotonilco el alto;atoyac de alvarez;atrauli;atronie;atsabe;atsiaman
atsimo-andrefana;atsimo-atsinanana;atsinanana;atsugi;attendorn;attibele;attica;attili;attimarappatti;attingal;attleboro;attock city;attur
atuntaqui;atwater;atwater village;atyrau;atyrau oblisi;aubagne;aubervilliers;auburn;auburn bay;auburn gresham;auburn hills;auburndale;auch
auchi;auckland;auderghem;audincourt;aue;auerbach;augsburg;augusta;augusto correa;augustow;auhammadpur majri;aulnay-sous-bois;aung san
aungban;aurad;auraiya;aurangabad;aurangabad cantonment;aurich;aurillac;aurora;aurora do para;ausa;austin;austintown
australian capital territory;australind;autazes;autlan de navarro;autonomous region in muslim mindanao;autun;auxerre;avadi;avalepalli;avan
avanigadda;avaniyapuram;avare;avarua;avdiyivka;aveiro;avellaneda;avellino;avenel;aventura;aversa;avezzano;avignon;avila;avilala;aviles
avinashi;avion;avocado heights;avola;avon;avon center;avon lake;avondale;avrankou;avtovo;avtozavodskyi;avtury;avvocata;awa;awaji;awara
awasa;awash;awati;awdal;aweil;awendo;awgu;awka;awlad saqr;awoshi;awsim;awuliya;axochiapan;aya nagar;ayabe;ayacucho;ayagoz;ayakudi
ayala alabang;ayamonte;ayana;ayanavelikulangara vadakku;ayancheri;ayang-ni;ayapel;ayase;ayaviri;aydin;aydun;ayer itam;ayeyarwady;ayikudi
aykel;aykhal;ayla patakata;aylesbury;aylmer;aymanam;ayodhya;ayorou;ayoun el atrous;ayr;aysen;aytos;ayutla de los libres;ayutuxtepeque
ayvalik;ayyalur;ayyampettai;az za'ayin;az zabadani;az zahiriyah;az zahra';az zarqa;az zawiyah;az zayniyah qibli;az zubayr;az zulayl
az zulfi;az zuwaydah;az zuwaytinah;azacualpa;azad kashmir;azadshahr;azaguie;azambuja;azamgarh;azamino;azare;azarshahr;azazga;azcapotzalco
azeitao;azemmour;azhatebage;azhikkod;azhiyur;azhoor;azilal;azimpur;azla;azna;aznakayevo;azogues;azores;azov;azrou;azua;azua province;azuay
azul;azumino;azuqueca de henares;azusa;azzaba;ba dinh;ba na;ba vi;baalbek;baalbek-hermel governorate;baao;baar;baardheere;baarn;bab ezzouar
babaeski;babahoyo;babai;babamba;babana;babanusah;babarpur;babat;babati;baben;babenhausen;baberu;babil;babila;babile;babina;bablai
babo-pangulo;babol;babolsar;babor;baboua;babra;babrala;babu;babushkin;bac giang;bac kan;bac lieu;bac ninh;bac quang;bac tu liem;bacabal
bacabeira;bacau;bacau county;bacchus marsh;bach mai;bacheli;bachhraon;bachuan;back bay;back mountain;backa palanka;backa topola;backnang
baclaran;bacoli;bacolod city;bacoor;bacs-kiskun;bacuri;bad aibling;bad arolsen;bad bentheim;bad berleburg;bad driburg;bad durkheim
bad essen;bad harzburg;bad hersfeld;bad homburg vor der hohe;bad honnef;bad kissingen;bad kreuznach;bad laasphe;bad langensalza
bad lippspringe;bad mergentheim;bad munder am deister;bad nauheim;bad neuenahr-ahrweiler;bad neustadt an der saale;bad oeynhausen
bad oldesloe;bad pyrmont;bad rappenau;bad reichenhall;bad sackingen;bad salzuflen;bad salzungen;bad saulgau;bad schwartau;bad segeberg
bad soden am taunus;bad tolz;bad vilbel;bad waldsee;bad wildungen;bad zwischenahn;bada;bada barabil;bada malhera;badagara;badagry;badajoz
badakhshan;badalona;badami;badamibagh;badarganj;baddi;baddomalhi;bade;baden;baden-baden;baden-wurttemberg;badepalli;badessa;badgam;badger
badghis;badhoevedorp;badi;badin;badiyah;badlapur;badnawar;badou;badr;badr hunayn;badshahpur;badulla;baduria;badvel;bady bassitt;baekrajan
baena;baependi;baesweiler;baeza;bafang;bafata;baffa;bafia;bafilo;bafoulabe;bafoussam;bafq;bafra;baft;bafut;bagaha;bagale;bagalkot;bagamoyo
bagan serai;bagar;bagasra;bagayevskaya;bagbahra;bagbera;bagcilar;bagdogra;bage;bage'awati;bagepalli;bageqi;bagerhat;baggabag b;bagh
bagh-e malek;bagha purana;baghdad;bagheria;baghestan;baghlan;baghpat;baglun;bagmati province;bagneux;bagnolet;bagnoli;bagnols-sur-ceze;bago
bago city;bago region;bagong barrio;bagong pagasa;bagong silang;bagong silangan;bagre;bagru;bagua grande;baguim do monte;baguio;bagula;bah
bah-bah;bahacheve;bahadurganj;bahadurgarh;bahar;baharak;baharampur;baharestan;baharkah;bahau;bahawalnagar;bahawalpur;bahcelievler
bahe-blaon;baherden;baheri;bahia;bahia blanca;bahia de caraquez;bahia honda;bahir dar;bahjoi;bahla';bahraigh;bahula;bai'anba;baia farta
baia mare;baia sprie;baiao;baibli;baicheng;baichihe;baicoi;baidi;baidoa;baidyabati;baie du tombeau;baie-comeau;baie-mahault;baiersbronn
baigong jiedao;baiguan;baihar;baihe;baihecun;baihua;baijia;baijiantan;baijiawan;baikonur;baikunthpur;bail-hongal;bailadores;baildon;bailen
bailesti;baileys crossroads;bailin;bailundo;baima;baimajing;bainbridge island;baiquan;bairagnia;bairnsdale;bairro da penha;bairro militar
bairro novo;bairro parque nossa senhora do carmo;bais;baise;baisha;baishan;baisheng;baishi zhen;baishikante;baishishan;baitao;baitu;baituo
baixa grande;baixi;baixo guandu;baiyang;baiyin;baizi;baja;baja california;baja california sur;baja verapaz;bajil;bajitpur;bajos de haina
bakal;bakarwala;bakau;bakau new town;bake;bakersfield;bakhchysaray;bakhmach;bakhmut;bakhri;bakhtiarpur;bakhtiyarpur;baki;bakixanov;bako
bakoti;bakri;baksan;baku;bakwa;balabanovo;balachor;balad;baladiyat ad dawhah;baladiyat ar rayyan;balaghat;balagtas;balaguer;balai pungut
balaka;balaklava;balakliya;balakouya;balakovo;balakrishnapuram;balamban;balanbale;balanga;balangir;balapulang;balapur;balarampur;balashikha
balashov;balasore;balatah;balatcik;balaungi;balayan;balbala;balboa;balbriggan;balcarce;balch springs;balcon de la lisa;baldivis;baldwin
baldwin park;bale hawassa;bale robe;balearic islands;balen;baleyara;balezino;balfour;bali;baliguda;balik pulau;balikesir;balikpapan
balingen;baliuag;baliwan;baljurashi;balkan;balkanabat;balkh;ballajura;ballarat;ballari;ballarpur;ballenger creek;ballerup;ballia
ballincollig;ballitoville;ballwin;ballymena;balma;balmazujvaros;balneario arroio do silva;balneario camboriu;balneario gaivota
balneario picarras;balneario rincao;balochistan;balod;baloda bazar;balombo;balotra;balqa;balqash;balrampur;bals;balsas;balta;balti;baltim
baltimore;baltiysk;balu;balugan;balugaon;balulang;balung;balurghat;balussheri;balvanera;balwyn north;balykchy;balykshi;balzar;bam;bama
bamako;bamaur;bamba;bamban;bambang;bambanglipuro;bambari;bamberg;bambesi;bambey;bambous;bambui;bamenda;bamingui-bangoran;bamor kalan
bamusso;bamyan;ban ang sila;ban aranyik;ban bang bamru;ban bang kadi;ban bueng;ban chalong;ban chang;ban chang lo;ban dung;ban houakhoua
ban huai thalaeng;ban i chang;ban kamala;ban kengkok;ban khlong bang bon;ban khlong bang phran;ban khlong bang ramat
ban khlong bang sao thong;ban khlong prawet;ban khoan;ban ko sire;ban lak song;ban lam luk ka;ban laongam;ban mai;ban mo;ban na;ban na hy
ban na san;ban nong wua so;ban phaeo;ban phai;ban phan don;ban phe;ban phra;ban pong;ban ratsada;ban samae dam;ban sang;ban selaphum
ban tak;ban talat bueng;ban talat nua;ban talat yai;ban tha kham;ban xeno;banaadir;banabuiu;banamba;banan;bananeiras;banapur;banat;banaz
banbridge;banbury;banbury-don mills;banco filipino homes;banda;banda aceh;bandar;bandar abbas;bandar baharu;bandar baru salak tinggi
bandar bukit raja;bandar country homes;bandar kinrara;bandar labuan;bandar lampung;bandar mahkota cheras;bandar nabawan;bandar puncak alam
bandar putra kulai;bandar saujana utama;bandar seri alam;bandar seri begawan;bandar sri damansara;bandar sri sendayan;bandar sunway
bandar tasik puteri;bandar tenggara;bandar tun hussein onn;bandar tun razak;bandar utama;bandar-e anzali;bandar-e deylam;bandar-e deyr
bandar-e emam khomeyni;bandar-e gaz;bandar-e genaveh;bandar-e kangan;bandar-e khamir;bandar-e kong;bandar-e lengeh;bandar-e mahshahr
bandar-e torkaman;bandarban;bandariba;bandeirantes;banderilla;bandiagara;bandikui;bandipura;bandirma;bandjoun;bando;bandundu province
bandung;baneh;banepa;banes;banfield;banfora;bang ban;bang bo district;bang bon;bang bon nuea;bang bua thong;bang kapi;bang khae
bang khae nuea;bang khlo;bang kho laem;bang kho laem subdistrict;bang khun si;bang khun thian;bang krathum;bang kruai;bang lamung;bang len
bang mun nak;bang na;bang o;bang pa-in;bang pakong;bang phae;bang phai;bang phlat;bang racham;bang rak;bang rakam;bang saphan;bang sue
bang sue subdistrict;bang yi khan;banga;banganapalle;bangangte;bangaon;bangarapet;bangarda;bangarda chhota;bangarmau;bangassou;bangawan
bangbontai;bange;banghazi;bangi;bangil;bangka-belitung islands;bangkalan;bangkit;bangkok;bangkok noi;bangkok riverside;bangkok yai;bangolo
bangolo tahouake;bangor;bangsar;bangued;bangui;banha;bani;bani 'ubayd;bani mazar;bani na'im;bani suhayla;bani suwayf;bani suwayf al jadidah
bani walid;bani yas city;baniachang;banigbe;banikoara;baniyas;banja luka;banjar;banjaran;banjarbaru;banjarmasin;banjul;bank;banka;bankapur
bankass;banki;banko;bankra;bankstown;bankura;banlung;banmankhi;banmankhi bazar;banning;bannu;bannur;banora point;banovce nad bebravou
banqiao;bansalan;bansbaria;bansdih;bansi;banska bystrica;banska bystrica region;banstead;banswada;banswara;bantay;bantayan;bante
banteay meanchey;banten;banting;bantul;bantva;bantval;banur;banyo;banyoles;banyumas;banyuwangi;bao loc;bao'an;bao'an centre;baocheng
baoding;baohe;baoji;baojia;baola;baolong;baoluan;baonli;baoqing;baoro;baoruco province;baoshan;baotou;baoutifla;baoxing;baoying;bapatla
baprola;baq'a';baqa el gharbiya;baqershahr;baqubah;bar;bar bigha;bar-le-duc;bara uchana;barabai;barabinsk;baracoa;baradero;baragua;barah
barahona province;barajas de madrid;barakaldo;baraki;baraki barak;barakpur;baramati;baramula;baran;baranagar;baranain;baranoa;baranovichi
baranya;barao de cocais;barao de grajau;barara;baras;barasat;barauli;barauna;barauni;baraut;baravat;barbacena;barbacha;barbalha;barbastro
barbate;barbera del valles;barberena;barberton;barbigha;barbil;barbosa;barcarena;barcellona pozzo di gotto;barcelona;barceloneta;barcelos
barda;bardaskan;barddhaman;bardejov;bardoli;bardsir;bareggio;bareilly;bareja;bareli;barendrecht;barentu;bareta;bargarh;bargi;bargny
bargny guedj;bargny ngoude;bargur;barh;barh el gazel;barhiya;bari;bari sadri;bariadi;barika;barinas;baringo;barinitas;baripada;bariq;bariri
barisal division;barishal;barjala;barka kana;barka';barkam;barki saria;barking;barlad;barletta;barmbek-nord;barmbek-sud;barmer;barnagar
barnala;barnaul;barnes;barnet;barneveld;barnsley;barnstable;barnstaple;baro;baroda;barogo;barpali;barpeta;barpeta road;barquisimeto;barra
barra bonita;barra da estiva;barra da tijuca;barra de santo antonio;barra de sao francisco;barra do bugres;barra do choca;barra do corda
barra do dande;barra do garcas;barra do pirai;barra dos coqueiros;barra funda;barra mansa;barra velha;barracas;barranca;barrancabermeja
barrancas;barranco;barranqueras;barranquilla;barras;barreira;barreiras;barreirinha;barreirinhas;barreiro;barreiro do jaiba;barreiros
barretos;barrett town;barrhead;barri de les corts;barri de sant andreu;barri gotic;barrie;barriera di lanzo;barriera di milano;barrington
barrinha;barrio de peral;barro;barrocas;barros blancos;barroso;barrow in furness;barry;barshi;barstow;barstow heights;bartin;bartlesville
bartlett;bartley green;bartolome maso;bartoszyce;bartow;barueri;baruipur;baruni;barus;baruta;baruun-urt;barwah;barwala;barwani;barysaw
barysh;bas-congo;bas-sassandra district;bas-uele;basaksehir;basankusu;basauri;basavakalyan;basavana bagevadi;basel;basel-city
basel-landschaft;basford;bashan;bashanet;bashkortostan republic;basi;basildon;basilicate;basingstoke;basirhat city;basirpur;baskil
basking ridge;basmat;basni;basoda;basoko;basotu;baspalli;basque country;basra;basrah;bassano del grappa;bassar;basse-kotto;basse-terre
basseterre;bassila;bassum;basti;bastia;bastia umbra;bastos;basudebpur;basukinath;basuo;baswa;basyun;bat khela;bat yam;bata;batabo
batac city;bataguassu;batala;batalha;batam;batang;batang berjuntai;batangafo;batangas;batatais;batavia;bataysk;batemans bay;bath;bath beach
batha;bathgate;bathinda;bathurst;bathurst manor;bati;batie;batifa;batikent;batken;batley;batman;batna;bato;baton rouge;batouri;battagram
battambang;battaramulla south;battersea;batticaloa;battipaglia;battir;battle creek;battle ground;batu;batu anam;batu arang;batu berendam
batu caves;batu feringgi;batu gajah;batu kurau;batu pahat;batubulan;batuco;batumi;baturaden;baturaja;baturite;bau;bauan;bauang;baubau
baucau;bauchi;baud;baudhuinville;baukau;baulkham hills;baumschulenweg;baunatal;bauru;bauta;bautzen;bavaria;bavet;bavly;bawal;bawana
bawani khera;bawku;bawshar;bay;bay city;bay of plenty;bay point;bay shore;bay street corridor;bay village;bayad;bayaguana;bayambang;bayamo
bayamon;bayan;bayan hot;bayan lepas;bayan nur;bayan-oelgii province;bayana;bayanan;bayandai;bayanhongor;bayankhongor;bayawan;baybay;bayburt
bayburt province;baychester;bayelsa state;bayeux;bayi;bayiji;bayindir;bayji;baykal'sk;baymak;baynjiwayn;bayombong;bayonet point;bayonne
bayota;bayou cane;bayramaly;bayreuth;bayshore gardens;bayside;bayswater;bayt al faqih;bayt hanina;bayt hanun;bayt jala;bayt lahya;baytokay
baytown;bayugan;bayview village;bayview-hunters point;bayville;baza;bazar-e yakawlang;bazar-korgon;bazarak;bazhong;bazpur;be'er ya'aqov
beaconsfield;bealanana;bear;bearsden;beau bassin-rose hill;beaufort;beaufort west;beaumont;beaune;beauport;beauvais;beaver dam;beavercreek
beaverton;beawar;bebedja;bebedouro;beberibe;bebington;becedi-brignan;becej;becerril;bechar;bechem;beckenham;beckingen;beckley;beckum
becontree;bedburg;bedele;bedesa;bedford;bedford park-nortown;bedi;bediala;bediondo;bedlington;bedok new town;bedong;bedugul;bedworth;bedzin
beed;beekhuizen;beerse;beersel;beersheba;befandriana;begamganj;begampur;begles;begoro;begoua;beguedo;begun;begusarai;behat;behbahan;beheira
behror;behshahr;bei'an;beibei;beichengqu;beidao;beidou;beigang;beihai;beijing;beiliu;beimeng;beining;beipiao;beira;beirut;beisu;beitbridge
beitun;beiwangli;beja;beja governorate;bejaad;bejaia;bejar;bejucal;bejuma;bek'oji;bekaa;bekalta;bekasi;bekes;bekes county;bekescsaba;bekily
bekobod;bektemir;bekwai;bel air;bel air north;bel air riviere seche;bel air south;bel-air;bela;bela bela;bela cruz;bela vista
bela vista de goias;belabo;belaga;belagavi;belait;belalcazar;belas;belawan;belaya glina;belaya kalitva;beldanga;belebey;beled hawo
beledweyne;belek;belem;belem de sao francisco;belen;belen de umbria;belen gualcho;belev;belfast;belford roxo;belfort;belgorod
belgorod oblast;belgrade;belgrano;beli;beliatta;belidzhi;belize;belize city;belize district;bell;bell gardens;bell ville;bella vista
bellaire;bellampalli;bellaria-igea marina;bellas vistas;bellavista;belle glade;belle vale;belleville;bellevue;bellflower;bellingham
bellinzona;bellmore;bello;bellshill;belluno;bellview;bellwood;belmont;belmont cragin;belmonte;belmopan;belo campo;belo horizonte
belo jardim;belo oriente;belo sur tsiribihina;beloeil;belogorsk;beloha;beloit;belonia;beloozyorskiy;belorechensk;beloretsk;belovo
belovodskoye;beloyarskiy;belpahar;belpasso;belper;belsand;belterra;beltline;belton;beltsville;belur;beluru;belvedere park;belvidere
belyy yar;bembereke;bembla et mnara;bemerode;bemetara;bemowo;ben ahmed;ben arous;ben arous governorate;ben cat;ben gardane;ben guerir
ben jerrar;ben mehidi;ben taieb;ben thuy;ben tre;benalmadena;benavente;benbrook;bend;bendale;bende;bender;bender municipality;bendigo
bendorf;benesov;benetusser;benevento;benevides;benfica;bengaluru;bengbu;benghazi;bengkayang;bengkulu;bengo;benguela;beni;beni amrane
beni department;beni douala;beni enzar;beni khalled;beni khiar;beni mellal;beni mellal-khenifra;beni mered;beni mester;beni saf;beni suweif
beni tamou;beni yakhlef;benicarlo;benicassim;benicia;benidorm;benin city;benipur;benito juarez;benjamin constant;bennekom;benoa;benoni
benoy;bensalem;bensekrane;bensenville;bensheim;benslimane;bensonhurst;benthuizen;bentleigh;bentleigh east;bentley;bento goncalves;benton
bentong town;bentonville;bentota;bentung;benue state;benxi;beohari;beolgyo;beoumi;beppu;bequimao;bera;berasia;berastagi;berat;berat county
berazategui;berber;berbera;berberati;bercham;berchem;berchem-sainte-agathe;berck;berck-plage;berdsk;berdyansk;berdychiv;bere;berea;berehove
bereket;berekum;berestovskyi;berestyn;berezan;berezhany;berezniaky;berezniki;berezovka;berezovskiy;berga;bergama;bergamo;bergedorf;bergeijk
bergen;bergen op zoom;bergenfield;bergerac;bergheim;bergisch gladbach;bergkamen;bergneustadt;bergschenhoek;beri khas;beringen;berisso;berja
berkane;berkel en rodenrijs;berkeley;berkhamsted;berkley;berkovitsa;berlin;berlin kopenick;bermejo;bermeo;bermo;bern;bernau bei berlin
bernburg;beroroha;beroun;berrahal;berrechid;berriane;berriozabal;berrouaghia;berruguete;bertioga;bertoua;beruniy;beruri;beruwala;berwick
berwyn;beryozovsky;besancon;besbes;beshariq;beshkent;besikduzu;beslan;besni;bessemer;best;besuki;bet she'an;bet shemesh;betafo;betamcherla
betera;bethal;bethany;bethel park;bethesda;bethlehem;bethnal green;bethpage;bethune;betim;betioky;betma;betong;betou;betroka;betsiboka
bettendorf;bettiah;betul;betulia;beuningen;bevere;beveren;beverley;beverly;beverly cove;beverly hills;beverungen;beverwijk;bewar;bexbach
bexhill-on-sea;bexley;beykonak;beyla;beylagan;beylaqan;beylikduzu;beypazari;beypore;beysehir;bezenchuk;bezerros;bezhetsk;beziers;bezons
bhabhar;bhabhua;bhachau;bhadasar;bhadauni;bhadaur;bhadgaon;bhadohi;bhadra;bhadrachalam;bhadrak;bhadrapur;bhadravati;bhadreswar;bhagalpur
bhainsdehi;bhairab bazar;bhaisa;bhakkar;bhalki;bhalswa jahangirpur;bhalwal;bhamo;bhan;bhandara;bhandaria;bhander;bhanga;bhanjanagar
bhanpura;bhanpuri;bhanvad;bharanikavu tekku;bharatpur;bharthana;bharuch;bharwari;bhatapara;bhatara;bhati;bhatkal;bhatpara
bhatpara abhaynagar;bhattiprolu;bhaun;bhauri;bhavani;bhavnagar;bhawana;bhawani mandi;bhawanigarh;bhawanipatna;bhawanipur;bhayandar
bhayavadar;bhelai;bhera;bheramara;bhetia;bhikangaon;bhikhi;bhikkiwind uttar;bhikshandarkovil;bhilai;bhilai charoda;bhiloda;bhilwara
bhimavaram;bhimber;bhimdatta;bhimunipatnam;bhind;bhindar;bhinga;bhinmal;bhisho;bhit shah;bhitarwar;bhiwadi;bhiwandi;bhiwani;bhogpur;bhokar
bhokardan;bhola;bholav;bhongaon;bhongir;bhoom;bhopal;bhopalwala;bhor;bhuban;bhubaneswar;bhudgaon;bhuj;bhundsi;bhupalpally;bhusawal;bhusawar
bhuwana;bi'r al 'abd;biak;biancavilla;biankouma;bianouan;biantang;bianzhuang;biaora;biarritz;biba;bibai;bibiani;bibir hat;bibirevo;bibo
bicester;bichena;bicholim;bicol region;bida;bidar;bidasar;bidbid;biddeford;biddulph;bideford;bidestan;bidhuna;bidur;bie;biebrich;bieby
bielany;bielawa;bielefeld;biella;bielsk podlaski;bielsko-biala;bien hoa;bienczyce;bierun;biesdorf;bietigheim-bissingen;big spring;biga
bigadic;biggleswade;bignay uno;bignona;biguacu;bihac;bihar;bihar sharif;biharamulo;bihariganj;bihat;bihor county;bihta;bijaipur;bijapur
bijar;bijawar;bijaynagar;bijbehara;bijeljina;bijelo polje;bijie;bijnor;bijuri;bikaner;bikin;bikou;bikram;bikramganj;bila tserkva;bilajari
bilara;bilari;bilasipara;bilaspur;bilasuvar district;bilbao;bilbeis;bilderstockchen;bilecik;bilgi;bilgram;bilhaur;bilhorod-dnistrovskyi
bilicenii vechi;bilimora;biliri;billerica;billericay;billingham;billings;billstedt;bilohirsk;bilohorodka;bilopillia;biloxi;bilqas;bilsanda
bilsi;bilthoven;bilthra;biltine;bilychi;bilzen;bim son;bima;bimbila;bimbo;bin jawwad;bin xian;bina;binalbagan;binan;binangonan;binche
bindki;bindura;binga;bingen am rhein;bingerville;binghamton;bingley;bingoel;bingol;binh minh;binh thanh;binh thuy;binika;binjai;binmaley
binnish;binondo;binonga;binshangul gumuz;bintulu;bintuni;biny selo;binyamina-giv'at 'ada;binyamina-giv'at ada;binzhou;biobio;bioko norte
bir el ater;bir el djir;bir jdid;biratnagar;birchcliffe-cliffside;birecik;birendranagar;bireun;birganj;birgaon;birigui;birine
biritiba mirim;biritinga;birjand;birkat as sab';birkenhead;birkhadem;birkirkara;birmingham;birmitrapur;birni n konni;birnin gaoure
birnin kebbi;birnin kudu;birobidzhan;birpara;birpur;birsk;biruaca;birur;biryulevo;biryulevo zapadnoye;bisalgarh;bisalpur;bisauli;bisceglie
bischheim;bishan;bishan new town;bishkek;bishnupur;bishoftu;bishop auckland;bishopbriggs;bishops stortford;bishopstoke;bishrampur;biskra
biskupin-sepolno-dabie-bartoszowice;bislig;bismarck;bismil;bissau;bissikrima;bistrita;bistrita-nasaud county;biswan;biswanath chariali
bitam;bitkine;bitlis;bitola;bitonto;bitterfeld-wolfen;bittou;bitung;bituruna;biu;bixby;biyala;biyang;biysk;bizen;bizerte
bizerte governorate;bjelovar;bjelovar-bilogora;bjorlanda;bla;black creek;black river;blackburn;blackheath;blackpool;blacksburg;blacktown
blackwall;blackwood;blagnac;blagodarnyy;blagoevgrad;blagoveshchensk;blaine;blainville;blaj;blanchardstown;blanes;blangpidie;blangwa
blankenberge;blankenburg;blankenfelde-mahlow;blanquefort;blansko;blantyre;blasewitz;blauwgrond;blauwput;blaydon-on-tyne;blekinge;blenheim
blenimeouin;blerick;bletchley;blida;blieskastel;blitar;bloemfontein;bloemhof;blois;blolequin;blomberg;bloomfield;bloomingdale;bloomington
blora;bloxwich;bludenz;blue island;blue mountains;blue nile;blue springs;bluefields;bluffton;blumenau;blundell;blyth;blythe;bnei brak
bni bouayach;bo phloi;bo'ka;boa esperanca;boa viagem;boa vista;boa vista do tupim;boaco;boaco department;boadilla del monte;boali;boane
boardman;bobangui;bobbili;bobigny;bobingen;boblingen;bobo-dioulasso;bobonaro;boboniessoko;bobonong;bobrov;bobruysk;boca chica;boca da mata
boca del mar;boca do acre;boca raton;boca suno;bocaiuva;bocaranga;bocas del toro province;bocaue;bochnia;bocholt;bochum;bochum-werne;bockum
bocoio;bocono;boconoito;bocsa;bodaybo;bode saadu;bodegraven;boden;bodh gaya;bodhan;bodinayakkanur;boditi;bodmin;bodoco;bodri;bodrum;bodupal
boedo;boende;boeng kak pir;boeny;bogale;bogande;bogatynia;bogd;bogdanovich;bogenhausen;boghni;bognonzra;bognor regis;bogo;bogor;bogoroditsk
bogorodsk;bogorodskoye;bogota;bogota d.c.;bogotol;bogovinje;bogra;boguchar;bogue;boguszow-gorce;bohicon;bohnice;bohodukhiv;bohodukhivskyi
bohumin;bohuniya;bohuslav;boiro;bois-colombes;boisar;boisbriand;boise;boissy-saint-leger;boituva;bojia;bojnurd;bojonegoro;bokajan;bokaro
boke;boke region;bokeo;bokhtar;bokoro;boksburg;boksitogorsk;bol;bol'shaya setun';bol'soj kamen';bolarum;boldumsaz;bole;bolenge;bolgatanga
bolhrad;boli;bolikhamsai;bolingbrook;bolivar;bollate;bolobo;bologna;bologoye;bolotnoye;bolpur;bolton;bolu;bolvadin;bolzano;bom conselho
bom despacho;bom jardim;bom jesus;bom jesus da lapa;bom jesus das selvas;bom jesus de goias;bom jesus do itabapoana;bom jesus do tocantins
bom jesus dos perdoes;bom retiro;bom sucesso;boma;boma la ngombe;bombinhas;bombo;bomfim;bomi county;bommasandra industrial area;bon air
bonab;bonaire;bonan;bonao;bondo;bondoukou;bondowoso;bondy;bonen;bong county;bonga;bongabon;bongaigaon;bongao;bongolava;bongor;bongouanou
bonita springs;bonito;bonn;bonn hardtberg;bonneuil-sur-marne;bonney lake;bonny;bonnyrigg;bono;bono east;bonon;bonoua;bonoufla;bontang
bontoc;boo;boom;boon lay;boone;boothapandi;bootle;bopal;boppard;boqueirao;boqueron department;boquim;boquira;bor;borama;boras;boraure
borawar;borazjan;borba;borda da mata;bordeaux;bordj bou arreridj;bordj el bahri;bordj el kiffan;bordj ghdir;bordj menaiel;bordj zemoura
bordon;borehamwood;borgaon;borgerhout;borgo san paolo;borgomanero;borgou;boriavi;borikhan;borisoglebsk;borivli;boriziny;borj cedria;borken
borkou;borlange;bormujos;borna;borne;bornem;bornheim;borno state;borodino;boromo;borongan;boronia;boroon;borotou-koro;borough of arima
borough park;borovichi;borovskiy;borsa;borsad;borshchahivka;borsod-abauj-zemplen;borssele;bortnychi;borujen;borujerd;boryeong;boryslav
boryspil;borzya;bosanska krupa;bosaso;bosconia;boscoreale;boseong;boshan;boshkengash;boshruyeh;boskoop;bosque saude;bossangoa;bosse
bossembele;bossier city;bostanabad;bostanli;boston;bostonia;botad;botataung;botevgrad;bothaville;bothell;bothell west;bothfeld;botolan
botosani;botosani county;botou;botshabelo;bottrop;botucatu;bou arfa;bou hanifia el hamamat;bou ismail;bou izakarn;bou saada;bou tlelis
bouafle;bouake;bouansa;bouar;bouarfa;bouca;boucherville;boucle du mouhoun;boudjima;boudouaou;bouenza;boufarik;bougaa;bougado;bougadoum
bougainville;bougara;bougouni;bouguenais;bouinan;bouira;boujdour;boujniba;boukadir;bouknadel;boukoumbe;boulder;boulder city
boulogne-billancourt;boulogne-sur-mer;boulsa;boumahra ahmed;boumerdas;boumerdes;boumhel el bassatine;boumia;bouna;boundiali;bountiful
bourbonnais;bourem;bourg-en-bresse;bourg-la-reine;bourg-les-valence;bourges;bourgogne;bournemouth;bourzanga;bouskoura;bousse;bousso;boussu
boutilimitt;bouznika;bovisio-masciago;bow;bowangshan;bowie;bowling green;bowmanville;bowthorpe;boxtel;boyabat;boyaca;boyampalaiyam;boyarka
boyeros;boyle heights;boynton beach;boyolali;boyolangu;boysun;bozeman;bozhou;bozoum;bozova;bozuyuk;bozyazi;bra;bracebridge;brackel
bracken ridge;brackenheim;bracknell;braco do norte;brad;bradenton;brades;bradford;bradley;braemar hill;braga;bragado;braganca
braganca paulista;brahmana periya agraharam;brahmanan di bari;brahmanbaria;brahmapur;braila;braila county;braine-l'alleud;braine-le-comte
braintree;brajarajnagar;brak;brakel;brakna;brakpan;bramhall;bramhapuri;brampton;bramsche;brandenburg;brandenburg an der havel;brandon
brandys nad labem-stara boleslav;branford;braniewo;branik;brant;brantford;bras;brasil novo;brasilandia;brasilandia de minas;brasileia
brasilia;brasilia de minas;brasnorte;brasov;brasov county;brasschaat;brateyevo;bratislava;bratislava region;bratsk;braunschweig;braunstone
brawley;bray;brazlandia;brazzaville;brcko;brea;breaza;breclav;breda;bredasdorp;bredbury;bregenz;brejo;brejo da madre de deus;brejo santo
bremen;bremerhaven;bremerton;bremervorde;brena;brenham;brent;brentwood;brentwood estates;brera;brescia;bressanone;bresso;bressuire;brest
bretigny-sur-orge;bretten;breu branco;breves;breyten;brezina;brezno;bria;briarwood;brick;brickworks estate;bridgend;bridgeport;bridgeton
bridgetown;bridgeview;bridgewater;bridgwater;bridlewood;bridlington;brie-comte-robert;brierley hill;brigham city;brighouse
brighouse-city centre;brighton;brighton beach;brighton east;brighton park;brightwood;brigittenau;brignoles;brikama;brilon;brindisi;brisbane
bristol;british columbia;briton ferry;brits;brittany;britz;brive-la-gaillarde;brixham;brixton;brno;brno stred;broad ripple;broadmoor
broadstairs;broadview heights;brocklehurst;brockley;brockton;brockville;brod-posavina;brodnica;brodowski;brody;broken arrow;broken hill
bromma;bromsgrove;bron;bronkhorstspruit;bronnitsy;bronte;brook park;brookes point;brookfield;brookhaven;brookhaven-amesbury;brookings
brooklin;brookline;brooklyn;brooklyn center;brooklyn heights;brooklyn park;broomfield;brossard;brotas;brough;brovary;brownsburg;brownsville
brownwood;broxburn;bruay-la-buissiere;bruchkobel;bruchsal;bruckmuhl;brufut;brugge;bruggen;brugherio;bruhl;brumadinho;brumado;brummen
brunei-muara district;brunoy;brunssum;brunswick;bruntal;brusciano;brushy creek;brusque;brussels;brussels capital;brvenica;bry-sur-marne
bryan;bryanka;bryansk;bryansk oblast;bryant;brymbo;bryn mawr-skyway;bryukhovetskaya;brzeg;brzesko;bsharri;bu'aale;bua yai;buan;buaran
bubanza;bucak;bucaramanga;bucerias;bucha;buchanan;bucharest;buchen in odenwald;bucheon-si;buchholz in der nordheide;buckeburg;buckeye
buckhall;buckingham;buckley;buckow;buco zau;buda;budadiri;budafok;budai;budaka;budaors;budapest;budapest i. kerulet;budapest ii. kerulet
budapest iii. kerulet;budapest iv. kerulet;budapest v. kerulet;budapest vi. kerulet;budapest viii. kerulet;budapest xi. kerulet
budapest xii. kerulet;budapest xiii. kerulet;budapest xix. kerulet;budapest xv. kerulet;budapest xvi. kerulet;budapest xvii. kerulet
budapest xviii. kerulet;budapest xx. kerulet;budapest xxi. kerulet;budapest xxii. kerulet;budapest xxiii. kerulet;budaun;buderim
budge budge;budhana;budhlada;budhni;budingen;budta;buduburam;buduran;budva;budyonnovsk;buea;buena park;buenaventura;buenaventura lakes
buenavista;bueng kan;bueng kum;buenos aires;buenos aires f.d.;buer;buerarema;buesaco;buffalo;buffalo grove;buftea;bugaragara;bugarama
bugembe;bugiri;bugo;bugojno;buguda;bugulma;buguma;buguruslan;buhe;buhesi;buhi;buhimba;buhl;buhusi;buikwe;buin;buinsk;buique;bujaru
bujumbura;bujumbura mairie;bujumbura rural;bukama;bukan;bukavu;bukhara;bukit batok new town;bukit beruntung;bukit bintang;bukit gambir
bukit gemuroh;bukit indah;bukit jalil;bukit kerinchi;bukit merah estate;bukit mertajam;bukit panjang new town;bukit rahman putra
bukit rambai;bukit tambun;bukit tengah;bukit timah;bukittinggi;bukoba;bukomero;bukuru;bukuya;bula atumba;bulacan;bulach;bulakamba;bulan
bulancak;bulandshahr;bulanik;bulaon;bulaq abu al 'ila;bulawayo;buldana;bulgan;bulle;bullhead city;bulolo;bulqize;bultfontein;buluan
bulung'ur shahri;bulungu;bumahen;bumba;bumpe;bunamwaya;bunawan;bunbury;bunda;bundaberg;bunde;bundi;bundibugyo;bundoora;bundu;bungku
bungo-takada-shi;bungoma;bungoma county;bungu;buni;bunia;bunjwah;bunkyo;bununka kunda;buon ho;buon ma thuot;buon trap;bur dubai;buraca
buram;burao;burari;burauen;buraydah;burayu;burbank;burdur;bure;buren;burewala;burg bei magdeburg;burgas;burgdorf;burgenland;burgersdorp
burgess hill;burghausen;burglesum;burgos;burhaniye;burhanpur;burhanuddin;burhar;buri;buri ram;burien;buriram;burirchar;buritama;buriti
buriti bravo;buriti dos lopes;buriticupu;buritirama;buritis;buritizeiro;burj al 'arab;burj al 'arab al jadidah;burj islam;burjassot;burke
burla;burlata;burleson;burlingame;burlington;burnaby;burngreave;burnham-on-sea;burnie;burnley;burnsville;burntwood;burqin;burriana;bursa
bursa province;burscheid;burstadt;burton;burton upon trent;burunday;bururi;burutu;burwood;bury;bury st edmunds;buryatiya republic;burzaco
busan;busembatia;buseresere;busesa;bush;bushehr;bushekeri;bushenge;bushey;bushwick;busia;busia county;business bay;businga;buskerud
busko-zdroj;busogo;busolwe;busselton;bussolengo;bussum;bustleton;busto arsizio;buston;bustos;busumbala;buta;butajira;butaleja;butanta
butare;butarque;butel;butemba;butembo;butha-buthe;buthidaung town;butia;butiama;butte;butterfly;butterworth;butuan;butunduzi;buturlinovka
butwal;butzbach;buulobarde;buurhakaba;buwenge;buxar;buxtehude;buxton;buy;buyale;buyende;buyeo;buynaksk;buyo;buyukcekmece;buzau;buzau county
buzen;buzhake;buzhuang;buzi;buzovna;buzuluk;bwizibwera;byadgi;byaroza;byasanagar;byblos;bydgoszcz;byford;bykhov;byndoor;bystrc;bytom;bytow
byumba;ca mau;caacupe;caaguazu;caaguazu department;caala;caapora;caarapo;caazapa;cabaceiras do paraguacu;cabadbaran;cabagan;cabaiguan
cabanas;cabanatuan city;cabayangan;cabeceiras de basto;cabedelo;cabiao;cabildo;cabimas;cabinda;cabo de santo agostinho
cabo delgado province;cabo frio;cabo san lucas;caboolture;cabot;cabra;cabramatta;cabrero;cabreuva;cabrican;cabrobo;cabudare;cabudwaaq
cabuyao;cacador;cacahoatan;cacak;cacapava;cacapava do sul;cacem;caceres;cachan;cachoeira;cachoeira do arari;cachoeira do piria
cachoeira do sul;cachoeira paulista;cachoeiras de macacu;cachoeirinha;cachoeiro de itapemirim;cacimba de dentro;cacoal;cacocum;caconde
cacuaco;cacule;cacuso;cadca;cadereyta;cadereyta jimenez;cadiz;caen;caerphilly;caete;caetes;caetite;cafarnaum;cafayate;cafelandia;cafunfo
cagayan de oro;cagayan valley;cage mazumbo;caglayancerit;cagliari;cagnes-sur-mer;cagua;caguas;cahama;cahors;cahul;cai lay;cai rang;caia
caiaponia;caibarien;caicara;caicara del orinoco;caicedonia;caico;caidian;caieiras;caijia;caijiagang;cainta;cair;cairns;cairo;cairu;caivano
caja seca;cajamar;cajamarca;cajamarca department;cajari;cajati;cajazeiras;cajica;cajueiro;cajuru;cakovec;cala;calabanga;calabar;calabarzon
calabasas;calabozo;calabria;calaca;calafat;calafell;calahorra;calais;calama;calamba;calamvale;calangute;calapan;calarasi county;calarca
calasiao;calatagan;calatayud;calauag;calauan;calbayog city;calbuco;calceta;calcutta;caldas;caldas da rainha;caldas department;caldas novas
caldera;caldes de montbui;caldwell;caledon;caledonia;calella;caleta olivia;calexico;calgary;calhoun;cali;california;calimete;callao
calle blancos;calliaqua;callosa de segura;calne;caloocan;caloundra;calp;calpulalpan;caltagirone;caltanissetta;caluire-et-cuire;calulo
calumbo;calumet city;calumpang;calumpit;caluquembe;calverton;calvia;calvillo;calw;cam le;cam lo;cam pha;cam pha mines;cam ranh;camabatela
camacan;camacari;camacupa;camaguan;camaguey;camaiore;camajuani;camama;camamu;camana;camanducaia;camaqua;camara de lobos;camaragibe;camarate
camargo;camarillo;camas;camayenne;cambara;cambe;camberley;camberwell;camboriu;camborne;cambrai;cambre;cambria heights;cambridge;cambrils
cambuci;cambui;cambundi;cambundi catembo;cambuslang;camden;camden town;cameron park;cameta;camiling;camiri;camoapa;camocim
camocim de sao felix;camp springs;campamento;campana;campanha;campania;campbell;campbell river;campeche;campechuela;campestre
campi bisenzio;campia turzii;campina;campina da lagoa;campina grande;campina grande do sul;campina verde;campinapolis;campinas;campo alegre
campo alegre de lourdes;campo belo;campo bom;campo de criptana;campo de la cruz;campo de ourique;campo di marte;campo do brito
campo formoso;campo grande;campo largo;campo limpo;campo limpo paulista;campo magro;campo maior;campo mourao;campo novo do parecis
campo verde;campoalegre;campobasso;campos belos;campos do jordao;campos dos goytacazes;campos gerais;campos novos;campos sales;campsie
campulung moldovenesc;camrose;camucuio;can;can gio;can giuoc;can tho;can tho city;canaa dos carajas;canacassala;canada de gomez;canakkale
cananea;canapi;canar;canarana;canarsie;canary islands;canary wharf;canas;canavieiras;canberra;canby;cancun;candaba;candeias
candeias do jamari;candelaria;candi prambanan;candiac;candido de abreu;candido mendes;candido mota;candido sales;candler-mcafee;canela
canelones;canete;cangaiba;cangandala;cangas do morrazo;cangkat jong;canguaretama;cangucu;cangzhou;canhotinho;canicatti;canico;canidelo
canillas;canillejas;caninde;caninde de sao francisco;cankaya;cankiri;cankuzo;canlaon;cannes;canning;canning town;canning vale;cannock
canoas;canoga park;canoinhas;canon city;canosa di puglia;canovelles;cansancao;canta;cantabria;cantagalo;cantanhede;cantaura;cantel;canteleu
canterbury;canto do buriti;canton;cantonment;cantu;canudos;canuelas;canutama;canvey island;canyon country;canyon lake;cao bang
cao bang province;cao lanh;caohe;caohui;caojie;caoqiao;caotang;caotun;cap-haitien;capacho nuevo;capalaba;capanema;capannori;capao bonito
capao da canoa;capao do leao;capao redondo;caparica;capas;cape coast;cape coral;cape girardeau;cape town;capela;capela do alto;capelinha
capelle aan den ijssel;capesterre-belle-eau;capiata;capim grosso;capinzal;capistrano;capital region;capitan bermudez;capitao poco
capitol hill;capitol riverfront;capivari;capivari de baixo;capoeiras;capua;capulhuac de mirafuentes;capunda;caqueta;caraballeda;carabanchel
carabobo;caracal;caracarai;caracas;caraga;caraguatatuba;carahue;carai;caranavi;carandai;carangola;caransebes;carapicuiba
caras-severin county;carate brianza;caratinga;carauari;caraubas;caravaca;carazinho;carazo department;carballo;carbonara di bari;carbondale
carbonia;carcaixent;carcar;carcarana;carcassonne;carcavelos;carchi;cardedeu;cardenas;cardiff;cardito;cardona;carei;careiro
careiro da varzea;carepa;carey;cariacica;cariaco;cariamanga;cariboo;caridade;carigara;carindale;caringin;carinhanha;carini;carinthia
caripito;carira;carire;caririacu;carius;carlet;carletonville;carlingford;carlisle;carlopolis;carlos a. carrillo;carlos barbosa
carlos casares;carlos chagas;carlow;carlsbad;carlsbad region;carlton;carmagnola;carmarthen;carmel;carmelo;carmen de areco
carmen de la legua reynoso;carmen de patagones;carmen de viboral;carmenes;carmichael;carmo;carmo do cajuru;carmo do paranaiba
carmo do rio claro;carmona;carmopolis de minas;carnaiba;carnaubal;carnaxide;carnegie;carney;carnide;carnot;carol city;carol stream;carolina
caroline springs;caronno pertusella;carora;carouge;carpentersville;carpentras;carpi;carpina;carquefou;carrao;carrara;carrboro;carrefour
carrickfergus;carrieres-sous-poissy;carrigaline;carrizal;carrollton;carrollwood;carrollwood village;carrum downs;carsamba;carshalton;carson
carson city;cartagena;cartago;cartago province;cartama;cartaya;carteret;cartersville;carterton;carthage;cartierville;caruaru;carugate
carupano;carutapera;carvin;cary;casa blanca;casa branca;casa de oro-mount helix;casa grande;casa nova;casa santa;casa verde;casablanca
casablanca-settat;casal bertone;casal de' pazzi;casal di principe;casal palocco;casale monferrato;casalecchio di reno;casalnuovo di napoli
casamassima;casanare department;casanay;casarano;casas adobes;casavatore;cascades region;cascais;cascavel;cascina
casco historico de vallecas;casco historico de vicalvaro;caserta;casgyn;casigua el cubo;casilda;casimiro de abreu;casoria;casper
cassanguidi;cassano d'adda;cassano magnago;casselberry;cassia;cassilandia;cassino;castaic;castanhal;castanos;castel maggiore
castel volturno;castelar;castelfranco emilia;castelfranco veneto;castellammare di stabia;castellana;castellar del valles;castelldefels
castello de la plana;castelnau-le-lez;castelo;castelo branco;castelo do piaui;castelvetrano;castiglione delle stiviere;castilho;castilla
castille and leon;castille-la mancha;castilleja de la cuesta;castillejos;castle hill;castle rock;castleford;castlereagh;castlewood;castres
castricum;castries;castro;castro alves;castro valley;castro-urdiales;castrop-rauxel;castrovillari;casula;cat;cat ba;catabola;catacamas
catacaos;cataguases;catalao;catalca;catalina foothills;catalonia;catamarca;catamayo;catanauan;catandica;catanduva;catania;catano;catanzaro
catarman;catarroja;catbalogan;catchiungo;catemaco;catende;caterham;catete;catford;cathedral city;catia la mar;cativa;catole do rocha
catonsville;catriel;cattolica;catu;catumbela;cau dien;cau giay;cauca department;caucagua;caucaguito;caucaia;caucasia;caucete
caulfield north;cauquenes;causeni;cauto cristo;cava de tirreni;cavaillon;cave spring;cavite city;caxambu;caxias;caxias do sul;caxito;cay
cayambe;caycuma;cayeli;cayenne;cayey;cayo district;cazenga;cazin;cazombo;ceadir-lunga;ceara;ceara-mirim;cebu city;cecina;cedar city
cedar falls;cedar hill;cedar park;cedar rapids;cedro;ceeldheer;ceerigaabo;cegled;ceglie messapica;cehegin;ceilandia;cela;celaya;celbridge
celina;celje;celle;cendajuru;cenisia;cenon;centar;centar zhupa;centar zupa;centenario;centennial;center city;center point;centereach
centerville;cento;central;central aimak;central and western;central bohemia;central city;central coast;central coquitlam;central darfur
central department;central district;central equatoria;central ethiopia regional state;central falls;central finland;central greece
central islip;central java;central jutland;central kalimantan;central lonsdale;central luzon;central macedonia;central ostrobothnia
central papua;central point;central province;central region;central saanich;central serbia;central sulawesi;central visayas;centrale
centralia;centralniy;centre;centre city;centre de flacq;centre-est;centre-nord;centre-ouest;centre-sud;centre-val de loire;centretown
centreville;centro;centro familiar la soledad;centro habana;centro novo do maranhao;centurion;ceper;cepu;cercola;cerdanyola del valles
cerejeiras;ceres;cerete;cergy;cergy-pontoise;cerignola;cerkes;cerkezkoy;cermik;cernavoda;cernusco sul naviglio;cerny most;cerqueira cesar
cerquilho;cerritos;cerro;cerro azul;cerro de pasco;cerro largo;cerveteri;cervia;cesano boscone;cesano maderno;cesar department
cesario lange;cesena;cesenatico;cesis;cesis municipality;ceska lipa;ceska trebova;ceske budejovice;cesky tesin;cesme;cessnock
cesson-sevigne;cestas;cetinje;ceuta;ceyhan;ceylanpinar;ch'ench'a;ch'iko;ch'ongdan-up;ch'osal-li;cha grande;cha-am;chabahar;chabet el ameur
chacabuco;chacao;chacarita;chachapoyas;chachaura;chachoengsao;chaco;chadderton;chaeryong-ni;chaeryong-up;chagang;chagni;chaguanas
chaguaramas;chahar dangeh;chaharmahal and bakhtiari;chahe;chai badan;chai nat;chaibasa;chaidari;chaigou;chaihe;chaiyaphum;chajari;chak
chak azam sahu;chak five hundred seventy-five;chak jhumra;chak one hundred twenty nine left;chak thirty-one -eleven left;chakan;chakapara
chake chake;chakia;chaklasi;chakradharpur;chaksawari;chaksu;chakulia;chakwal;chakwama;chala;chalakilakakara;chalala;chalatenango
chalatenango department;chalchuapa;chalco;chalfont saint peter;chalinze;chalisgaon;chalk farm;chalkida;chalkidona;challakere;challans
challapalle;chalmette;chalon-sur-saone;chalons-en-champagne;chalthan;chalus;cham;chamalieres;chaman;chamartin;chamba;chambas;chamberi
chambersburg;chambery;chambishi;chamblee;chambly;chamgordan;champa;champaign;champasak province;champigny-sur-marne;champlin;champoton
champs-sur-marne;chamrajnagar;chamran;chan kasem;chanaje;chanasma;chancay;chanda;chandameta;chandannagar;chandauli;chanderi;chandia
chandigarh;chandili;chandler;chandor;chandpur;chandrakona;chandrapura;chanduasi;chandur;chandur bazar;chang-hua;changam-ch'on;changanacheri
changba;changbai;changcheng;changchun;changdao;changde;changdian;changhua;changji;changle;changleng;changli;changling;changlong;changloon
changning;changnyeong;changping;changqing;changsha;changshouhu;changshu;changsu;changtan;changtu;changuinola;changwon;changxin;changyi
changyon;changyuan;changzheng;changzhi;changzhou;chanhassen;chania;chanika;channagiri;channapatna;channarayapatna;channelview;chanod
chanpatia;chanthaburi;chantilly;chaohu;chaotian;chaoyang;chaozhou;chapada dos guimaraes;chapadao do sul;chapadinha;chapala;chapar;chaparral
chapayevsk;chapchal;chapeco;chapel allerton;chapel hill;chapeltown;chapra;char bhadrasan;charallave;charam;charamaddi;charata;charef
charenton-le-pont;charentsavan;chari-baguirmi;charikar;charikot;charipara;charkhari;charkhi dadri;charleroi;charlesbourg;charleston
charlestown;charleville-mezieres;charlotte;charlotte amalie;charlottenburg;charlottenburg-nord;charlottenlund;charlottesville;charlottetown
charneca de caparica;charqueada;charqueadas;charsadda;charthawal;chartres;chas;chascomus;chaska;chatan;chateau-thierry;chateaudun
chateauguay;chateauroux;chatelet;chatelineau;chatellerault;chatenay-malabry;chatham;chatillon;chato;chatou;chatra;chatswood;chatsworth
chattanooga;chattogram;chatuchak;chatuchak subdistrict;chau phong;chaudfontaine;chauk;chaumont;chaumu;chaupimarca;chautapal;chautara
chavara;chaves;chaville;chavuma;chawinda;chaykovskiy;cheadle hulme;cheb;chebarkul';chebba;chebli;cheboksary;chechnya;cheektowaga
chefchaouen;chefushan;chegem;chegutu;chek chue;chekhov;chekkiad;chelak;chelamartam;chelambra;chelenko;chelghoum el aid
chellalat el adhaouara;chelles;chelmsford;chelora;chelsea;cheltenham;chelyabinsk;chemancheri;chemini;chemmumiahpet;chemnitz;chemor;chenaran
chendamangalam;chendrappini;chengala;chengalam;chengalpattu;chengam;chengamanad;chengannur;chengde;chengdu;chenggu;chengguan qu;chenghai
chenghua;chengjiang;chengjiao;chengqiao;chengtangcun;chengxi;chengxian chengguanzhen;chengxiang;chengyang;chengzhong;chengzihe
chenini nahal;chenjiaba;chenlou;chennai;chennevieres-sur-marne;chennimalai;chenove;chenshi;chentuan;chenzhou;cheonan;cheongju-si
cheongsong gun;cheorwon;chepen;cheppad;cheraga;cheranellur;cheranmahadevi;cheras;cherbourg;cherchell;cheremkhovo;cheremushki;cheremushky
cherepanovo;cherepovets;cheria;cheriyamundam;cherkasy;cherkessk;chernaya rechka;chernihiv;chernihiv oblast;chernivtsi;chernogolovka
chernogorsk;chernushka;chernyakhovsk;chernyanka;cherpulassery;cherry hill;cherrybrook;chertanovo yuzhnoye;cherthala;chertsey;cherukavu
cherukunnu;cheruthazham;cheruvannur;chesapeake;chesham;cheshire;cheshunt;chessington;chester;chester-le-street;chesterfield;chestermere
chestnut hill;chetouane;chetput;chettinayakkanpatti;chettipalaiyam;chetumal;chetwayi;cheung chau;chevilly-larue;chevvoor;cheyenne;cheyyar
chhabra;chhagalnaiya;chhala;chhanera;chhapar;chhaprauli;chharra;chhata;chhatak;chhatapur;chhatarpur;chhatrapur;chhattisgarh;chhaya
chhibramau;chhindwara;chhipa barod;chhiri;chhor;chhota gobindpur;chhota udepur;chhoti sadri;chi linh;chia;chiaia;chiaiano;chiang mai
chiang rai;chiapa de corzo;chiapas;chiari;chiavari;chiayi city;chiba;chibuto;chicacao;chicago;chicago heights;chicago lawn;chicago loop
chichaoua;chichawatni;chichen-itza;chichester;chichibu;chichicastenango;chichigalpa;chicholi;chickasha;chiclana de la frontera;chiclayo
chico;chicoloapan;chiconcuac;chicopee;chicoutimi;chicureo;chidambaram;chidawa;chiengi;chieri;chieti;chieti scalo;chifeng;chiffa;chigasaki
chigiri;chignahuapan;chigorodo;chiguayante;chihuahua;chik ballapur;chika;chikhli;chikmagalur;chiknayakanhalli;chikodi;chikugo;chikuma
chikusei;chikushino-shi;chilakalurupet;chilanga township;chilanzar;chilapa de alvarez;chilaw;chilca;chilecito;chilibre;chililabombwe
chilla soroda bangar;chillan;chillan viejo;chillicothe;chilliwack;chilliwack-downtown;chillum;chillupar;chilly-mazarin;chilmari
chilpancingo;chimala;chimaltenango;chimbarongo;chimbas;chimbel;chimborazo province;chimbote;chimichagua;chimoio;chin state;chinahsen
chinandega;chinandega department;chinatown;chinautla;chinch'on;chincha alta;chinchina;chincholi;chinde;chindumbo;chingford;chingola
chinguar;chinhoyi;chiniot;chinju;chinna andankovil;chinna salem;chinnachowk;chinnalapatti;chinnamanur;chinnavadampatti;chinnur;chino
chino hills;chinobod;chinoz;chinsali;chintamani;chinu;chioggia;chios;chipata;chipinge;chipiona;chiplun;chippenham;chipurupalle;chiquimula
chiquinquira;chirakkal;chirala;chirchiq;chiredzi;chiriguana;chiriqui province;chirkunda;chirmiri;chiroqchi;chirpan;chirundu;chiryu
chisankane;chisasa;chisec;chishmy;chishtian;chisinau;chisinau municipality;chislehurst;chistopol';chiswick;chita;chitaguppa;chitapur
chitarpur;chitato;chitembo;chitipa;chitose;chitradurga;chitrakoot dham;chitral;chittagong;chittaranjan;chittoor;chittorgarh;chittur
chitungwiza;chiure;chivacoa;chivasso;chivilcoy;chivolo;chiyoda;chizhou;chlef;chmistar;cho lon;choa chu kang new town;choa saidan shah
chockli;choco;chocope;chodavaram;chodov;chodziez;chofu;choghadak;choi hung estate;choi wan;choibalsan;choisy-le-roi;chojnice;chok chai
chokkanathapuram;chokolivka;chokwe;cholargos;cholet;choloma;cholula;choluteca department;chom bueng;chom thong;choma;chomedey;chomphon
chomutov;chon buri;chon daen;chon thanh;chone;chong nonsi;chongfu;chongjin;chongju;chongkan;chonglong;chongming;chongoyape;chongqing
chongwe;chongxing;chongzuo;chontales department;choornikkara;chopda;chopera;chopinzinho;chorakhe bua;chorfa;chorley;chornomors'k;chorod
chorozinho;chortiatis;chortkiv;chortoq;chorwad;chorzow;choshi;chosica;choszczno;chotila;choudwar;chowchilla;chrang chamreh muoy
christchurch;christiana;christiansburg;christopher-champlain;chrudim;chrzanow;chu;chubek;chubut;chudovo;chuhar jamali;chuhar kana;chuhuyiv
chuk yuen;chuk yuen north estate;chuka;chukha;chukotka;chula vista;chulucanas;chum phae;chumakivskyi;chumphon;chumukedima;chunar;chuncheon
chunchupally;chunga;chungcheongnam-do;chunggang;chunghwa;chungju;chunian;chunskiy;chuo;chuquisaca department;chur;churachandpur
church-yonge corridor;churi;churu;chusovoy;chust;chuvash republic;chuxiong;chuy region;chuzhou;chystyakove;ciamis;ciampea;ciampino;cianjur
cianorte;cibinong;cibitoke;cibolo;cicero;cicero dantas;cicurug;cidade ademar;cidade dutra;cidade lider;cidade ocidental;cidade tiradentes
cidade universitaria;cidreira;ciechanow;ciego de avila;ciego de avila province;ciempozuelos;cienaga;cienaga de oro;cienega de flores
cienfuegos;cienfuegos province;cieszyn;cieza;cifuentes;cigli;cihuatlan;cikampek;cikarang;cikcilli;cikupa;cilacap;cilegon;cileungsir
cileunyi;cimahi;cimarron hills;cimin;cimitarra;cincinnati;cinco ranch;cinco saltos;cine;cinisello balsamo;cinkanse;cintalapa de figueroa
cipo;cipolletti;ciputat;ciranjang-hilir;circasia;circoiscrizione i;circoiscrizione ii;circoiscrizione iii;circoiscrizione iv
circoiscrizione v;circoiscrizione vi;circoiscrizione vii;circoiscrizione viii;cirebon;cirencester;cirie;ciro;ciro redondo;cisnadie
cisterna di latina;citeureup;citong;citrus heights;citrus park;citta di castello;city garden;city of francistown;city of isabela
city of port phillip;city of sammamish;city of westminster;city one;ciudad acuna;ciudad altamirano;ciudad apodaca;ciudad benito juarez
ciudad bolivar;ciudad bolivia;ciudad camilo cienfuegos;ciudad choluteca;ciudad constitucion;ciudad de allende;ciudad de armeria
ciudad de huajuapan de leon;ciudad de huitzuco;ciudad de la paz;ciudad de villa de alvarez;ciudad del carmen;ciudad del este
ciudad delicias;ciudad fernandez;ciudad general escobedo;ciudad guadalupe victoria;ciudad guayana;ciudad guzman;ciudad hidalgo
ciudad jardin;ciudad juarez;ciudad lazaro cardenas;ciudad lineal;ciudad lopez mateos;ciudad madero;ciudad mante;ciudad melchor muzquiz
ciudad mendoza;ciudad miguel aleman;ciudad nezahualcoyotl;ciudad nueva;ciudad obregon;ciudad ojeda;ciudad piar;ciudad real;ciudad rio bravo
ciudad sabinas hidalgo;ciudad sahagun;ciudad sandino;ciudad satelite;ciudad serdan;ciudad universitaria;ciudad valles;ciudad victoria
ciudad vieja;ciutadella;ciutat vella;civitanova marche;civitavecchia;cixi;ciyun;cizhu;cizre;clacton-on-sea;clairlea-birchmount;clamart
clanton park;claremont;claremore;clarence-rockland;clarendon;clarines;clark-fulton;clarksburg;clarksdale;clarksville;claudio
clausthal-zellerfeld;clay;clayton;clayton park west;clearfield;clearlake;clearwater;cleburne;cleckheaton;cleethorpes;clement town
clementi housing estate;clemmons;clemson;clermont;clermont-ferrand;clevedon;cleveland;cleveland heights;clevelandia;clichy;clichy-sous-bois
cliffcrest;cliffside park;clifton;clifton park;clinton;clinton township;clive;cloppenburg;closepet;cloverdale;cloverleaf;cloverly;clovis
cluain meala;cluj county;cluj-napoca;cluses;clydach;clydebank;clydesdale;co loa;co to;coacalco;coachella;coahuila
coalcoman de vazquez pallares;coalinga;coalville;coaraci;coari;coatbridge;coatepec;coatepeque;coatzacoalcos;coatzintla;coban;cobbs creek
cobham;cobija;cobly;cobourg;coburg;cocal;cocal do sul;cocalzinho de goias;cochabamba;cochrane;cockburn town;cockeysville;cocle;cocoa
coconut creek;coconut grove;cocorote;cocos;cocula;codajas;codlea;codo;codru;coelemu;coelho neto;coesfeld;coeur d'alene;coffs harbour
cofradia;cogan;cognac;cohoes;coihueco;coimbatore;coimbra;coin;coishco;coity;cojedes;cojimar;cojutepeque;colachel;colatina;colbun
colcapirhua;colchester;cole harbour;colegiales;coleraine;colfontaine;colgong;colider;coligny;colima;colina;colinas;colinas do tocantins
collado-villalba;colle di val d'elsa;colleferro;college park;college point;college station;collegno;colleyville;collierville;collines
collingwood;collinsville;collinwood;collipulli;collo;colmar;colmenar viejo;colne;colniza;cologno monzese;colomadu;colomba;colombes;colombia
colombo;colomiers;colomoncagua;colon;colon department;coloncito;colonelganj;colonia;colonia caroya;colonia del sacramento;colonia del sol
colonia del valle;colonia leopoldina;colonia lindavista;colonia nativitas;colonia wanda;colonial heights;colorado;colorado do oeste
colorado springs;colton;columbia;columbia city;columbia heights;columbine;columbus;colwood;colwyn bay;comal;comalapa;comalcalco;comanesti
comayagua;comayagua department;combs-la-ville;come;comilla;comillas;comiso;comitan;comitancillo;commack;commerce city;commonwealth;como
comodoro;comodoro rivadavia;comoe district;comonfort;compiegne;compostela;compton;comrat;conakry;concarneau;conceicao;conceicao da barra
conceicao da feira;conceicao das alagoas;conceicao de macabu;conceicao do almeida;conceicao do araguaia;conceicao do coite
conceicao do jacuipe;conceicao do mato dentro;concepcion;concepcion del uruguay;concepcion ibaba;conception bay south;conchal;conchas
concon;concord;concordia;concordia do para;conda;condado;conde;condeixa-a-nova;condeuba;conegliano;coney island;confederation
conflans-sainte-honorine;confresa;congleton;conglin;congonhas;conil de la frontera;conisbrough;connacht;connecticut;cono norte;conroe
conselheiro lafaiete;conselheiro pena;consett;consolacao;consolacion;consolacion del sur;constanta;constanta county;constantine;constanza
constitucion;contagem;contai;contamana;contenda;contla;contramaestre;contumo;conversano;converse;conway;conyers;coogee;cookeville
coon rapids;coonoor;cooper city;coorparoo;coos bay;copacabana;copan department;copenhagen;copertino;copiague;copiapo;coppell;copperas cove
copperbelt;coquimbo;coquimbo region;coquitlam;coquitlam town centre;coquitlam west;corabia;coracao de jesus;coracao de maria;coral gables
coral springs;coral terrace;coralville;coram;corato;corbeil-essonnes;corbelia;corby;corcoran;cordeiro;cordeiropolis;cordenons;cordillera
cordillera department;cordoba;cordova;core neighbourhoods;coreau;corfu;coria del rio;corigliano scalo;corinth;corinto;corio;cork;corlu
cormano;cormeilles-en-parisis;cornaredo;cornelio procopio;cornelius;cornella de llobregat;corner brook;cornwall;coro;coroata;coromandel
corona;coronado;coronda;coronel;coronel brandsen;coronel fabriciano;coronel joao sa;coronel oviedo;coronel pringles;coronel suarez
coronel vivida;corozal;corpus christi;corquin;corralillo;correggio;correia pinto;corrente;correntes;correntina;corrientes;corroios;corsica
corsicana;corsico;cortazar;cortes department;cortland;cortlandt manor;corum;corumba;corupa;coruripe;corvallis;corvera de asturias
cosamaloapan;coscomatepec de bravo;cosenza;coslada;cosmopolis;cosoleacaque;cosquin;costa mesa;costa rica;costillares;coswig;cota;cotabato
cote-saint-luc;cotia;cotoca;cotonou;cotopaxi;cotorra;cottage grove;cottage lake;cottbus;cottonwood heights;cotui;coudekerque-branche
coueron;coulommiers;coulsdon;council bluffs;country club;country club hills;country walk;county of osijek-baranja;courbevoie;courcelles
cournon-d'auvergne;courtenay;cova lima;covasna county;cove;coventry;coventry hills;covilha;covina;covington;cowes;cowley;cox's bazar;coxim
coyah;coyhaique;coyoacan;coyotepec;coyula;cozumel;cradock;craibas;craigavon;craigieburn;crailsheim;craiova;cramlington;cran-gevrier
cranberry township;cranbourne;cranbourne east;cranbourne north;cranbourne west;cranbrook;cranebrook;cranendonck;cranford;cranston;crateus
crato;cravinhos;crawfordsville;crawley;creil;crema;cremona;crepy-en-valois;crespo;crest hill;crestview;crete;creteil;creve coeur
crevillente;crewe;criciuma;cricklewood;crimea;crimmitschau;crisopolis;cristalina;cristinapolis;cristo rey;crixas;croata;crocetta;crofton
croix;croix-des-bouquets;cronulla;cross river state;crotone;croulebarbe;crowborough;crown point;crowthorne;croydon;crucecita;cruces
cruz alta;cruz das almas;cruz del eje;cruz do espirito santo;cruz machado;cruzeiro;cruzeiro do oeste;cruzeiro do sul;cruzilia;crystal
crystal lake;csepel-csillagtelep;csepel-kiralyerdo;csongrad;cu chi;cua;cua nam;cuamba;cuango-luzamba;cuanza norte;cuatro caminos;cuauhtemoc
cuautepec de hinojosa;cuautitlan;cuautitlan izcalli;cuautla;cuautlancingo;cubal;cubal do lumbo;cubango;cubatao;cubuk;cubuklu;cucuta
cucuyagua;cudahy;cuddalore;cuemba;cuenca;cuernavaca;cueto;cugir;cugnaux;cuiaba;cuijiaji;cuilapa;cuilo;cuimba;cuite;cuito;cuiyun;cukai
culemborg;culiacan;culion;cullera;culleredo;cullinan;cullman;culpeper;culver city;cumana;cumanacoa;cumanayagua;cumaribo;cumaru;cumberland
cumbernauld;cumbum;cumra;cunco;cuncolim;cundinamarca;cunduacan;cunene;cuneo;cung kiem;cunha;cupang;cupertino;cupira;cuprija;curaca;curacavi
curanilahue;curchorem;curepipe;curico;curionopolis;curitiba;curitibanos;currais novos;curralinho;curridabat;cursino;curtea de arges;curti
curuca;curug;curumani;curundu;curup;cururupu;curuzu cuatia;curvelo;cusano;cuscatancingo;cuscatlan;cusco;custodia;custoias;cutler;cutler bay
cutler ridge;cutral-co;cuttack;cuvette;cuxhaven;cuyahoga falls;cuzco department;cwmbran;cyangugu;cyato;cyberjaya;cypress;cypress hills
czechowice-dziedzice;czeladz;czerwionka-leszczyny;czestochowa;da nang;da nang city;da nyin kone;da'an;da'il;daanbantayan;dabajuro;dabakala
dabas;dabat;dabeiba;dabhel;dabhoi;daboh;dabola;dabou;dabra;dabrowa gornicza;dabwali;dachang;dachang shandao;dachau;dacheng;dachnoye;dadamtu
dade;dadhar;dadra and nagar haveli and daman and diu;dadri;dadu;daegu;daejeon;daet;dafengdong;dagadji;dagana;dagbao i;dagenham;dagestan
dagestanskiye ogni;daggakraal;dagomys;daguan;dagupan;dagze;dahanu;daharki;dahegam;dahlem;dahmani;dahuangshan;dai mo;daigo;daik-u;dailekh
daimiel;daisen;daito;daizhuang;dajabon;dajal;dajin;dak lak;dakahlia;dakar;dakhla;dakhlet nouadhibou;dakor;dakoro;dakota ridge;dalai
dalain hob;dalaman;dalandzadgad;dalap-uliga-dorrit;dalarna;dalat;dale city;dalfsen;dali;dali old town;dalian;daliang;dalianwan
daliyat al karmel;dalkola;dallas;dalli rajhara;dalmine;dalnegorsk;dalnerechensk;daloa;dalserf;dalsingh sarai;dalton;dalu;dalung;dalupura
daly city;dalyoni bolo;dam dam;damad;damaia;daman;damanhur;damansara damai;damascus;damascus governorate;damaturu;damavand;dambai;damboa
dambovita county;damboya;dambulla;damghan;damiao;damietta;dammam;dammarie-les-lys;damme;damnagar;damnoen saduak;damoh;damongo;damoujia
dampit;damua;damxung;damyang;dan khun thot;dana point;danai;danane;danao;danbury;dandeli;dandenong;dandenong north;danderyd;dandong
danforth east york;danghara;dangila;dangjiang;dangkao;dania beach;danilov;danjiangkou;dankov;danli;dano;danshui;danta;danvers;danville
danzi;daocheng;daokou;daotian;daoukro;dapaong;dapeng;daphne;dapitan;dapoli;daqing;dar;dar as salam;dar bouazza;dar chabanne;dar chioukh
dar el beida;dar el haj taieb;dar es salaam;dar es salaam region;dar kulayb;dar naim;dar'a;dara;daraa;darab;daran;darasuram;daraw;darayya
darazo;darbhanga;darchula;dardoq;dareda;darende;dargaz;dargecit;darhan;darhan uul;darien;darjiling;darlington;darmstadt;darnah
darnytskyi masyv;darnytsya;darnytsya car repair plant microdistrict;daro;darreh shahr;darsi;dartford;dartmouth;darton;daru;daruba;darwen
darwha;darwin;darya khan;daryapur;darzciems;dasha;dashahe;dashan;dasheng;dashi;dashiqiao;dashitou;dashtobod;dashu;dashun;daska kalan
dasmarinas;dasna;dasnapur;dasoguz;dassa-zoume;dastgerd;dasuya;dataganj;date;datia;datong;dattapur;datteln;datun;daud khel;daudnagar
daugavpils;daule;daund;daur;daura;dausa;davangere;davao;davao region;davenport;daventry;david;davie;davis;davlekanovo;davorlim;davtashen
davydkovo;dawan;dawbon;dawei;dawukou;dax;daxi;daxie;daxing;daxing'anling;daxu;dayal;dayal pur;dayang;daye;daykundi;dayr al balah;dayr hafir
dayr mawas;dayrah;dayrut;dayton;daytona beach;dazaifu;dazeshan;dazhong;dazhou;dazhuang;dchira el jihadia;de aar;de meern;de pere;deal
dean funes;dearborn;dearborn heights;deba;debaltseve;debar;debark';debary;debica;debila;deblin;debre birhan;debre mark'os;debre tabor
debrecen;debub;decan;decatur;deception bay;decin;decines-charpieu;dededo;dededo village;deder;dedham;dedougou;dedovsk;dedza;dee why
deer park;deer valley;deerfield;deerfield beach;deesa;deeside;defiance;degan;degeh bur;degema hulk;deggendorf;deglur;degtyarsk;dehaqan
dehdasht;dehiwala-mount lavinia;dehloran;dehradun;dehu road;dehui;deinze;deir ez-zor;dej;dejvice;dekalb;dekoa;del city;del pilar
del remedio;del rio;deland;delanggu;delano;delaware;delbruck;delcevo;delchevo;delegacion cuajimalpa de morelos;delft;delfzijl;delgado;delhi
delhi cantonment;deli tua;delicias;delijan;delitzsch;dellys;delmas;delmenhorst;delmiro gouveia;delray beach;delta;delta amacuro
delta del tigre;deltona;demak;demba;dembech'a;dembi dolo;demerara-mahaica;demerval lobao;demirci;demiyivka;demnate;den chai;den den
den helder;den'enchofu;denai alam;denain;denderleeuw;dendermonde;deneysville;dengbu;denguele district;dengzhou;denia;denison;denizciler
denizli;denkanikota;denov;denpasar;denton;denver;denville;deoband;deogarh;deoghar;deolali;deoli;deoranian;deori;deori khas;deoria;depalpur
depew;depok;deqen;deqing;dera;dera bugti;dera colliery township;dera ghazi khan;dera ismail khan;dera mandi;dera murad jamali;derbent;derby
deressia;dergaon;derhachi;derince;derry;derry village;des moines;des plaines;desa parkcity;desa petaling;desaiganj;desarmes;descalvado
desenzano del garda;desert hot springs;deshnoke;desio;desmarchais-crawford;desna;desnogorsk;desnyanskyi;desoto;dessalines;dessau;dessie
destelbergen;det udom;detmold;detroit;detroit-shoreway;deuil-la-barre;deulgaon raja;deurne;deutz;deux-montagnes;deva;devadanapatti
devadurga;devakottai;devanahalli;devarkonda;devarshola;develi;deventer;devgadh bariya;devgarh;devinska nova ves;devinuwara;devizes
devonport;devrek;dewas;dewdney east;dewsbury;deyang;dezful;dezhou;dhabad;dhafni;dhahran;dhaka;dhaka division;dhamanagar;dhamar;dhamas
dhamnod;dhampur;dhamtari;dhanaula;dhanaura;dhanbad;dhandhuka;dhanera;dhangadhi;dhankuta;dhanmondi;dhanot;dhanpuri;dhar;dharampur;dharampuri
dharamsala;dharan;dharangaon;dharapuram;dharashiv;dharavi;dhari;dhariwal;dharmabad;dharmadam;dharmanagar;dharmapuram;dharmapuri;dharmavaram
dharmkot;dharni;dharuhera;dharur;dhaulpur;dhaunkal;dhaurahra;dhekiajuli;dhenkanal;dhi as sufal;dhi qar;dhing;dhirkot;dhofar;dholka;dhone
dhoraji;dhoro naro;dhrangadhra;dhrol;dhubri;dhulagari;dhule;dhulian;dhulikhel;dhupgari;dhuri;di an;diadema;diadi;dialakorodji;diamante
diamantina;diamantino;diamniadio;diamond bar;diamond harbour;diana;dianbu;dianella;dianga;dianopolis;dianra;dianshui;dianzi;diaoube
diaoyucheng;diapaga;dias d'avila;diawala;dibai;dibate;dibaya-lubwe;dibba al-fujairah;dibba al-hisn;diber county;dibrugarh;dich vong
dickinson;dickson;didam;didao;didcot;didim;didouche mourad;didwana;didy;diebougou;dieburg;diego martin;diego martin regional corporation
diegonefla;diehiba;diema;diemen;dien bien phu;dien thanh;diepenbeek;diepholz;dieppe;diepsloot;diest;dietikon;dietzenbach;diez de octubre
diffa;dig;digboi;dighwara;digih habar es;diglipur;dignago;digne-les-bains;digos;digras;digri;dihok;diinsoor;dijkot;dijon;dikhil;dikirnis
dikodougou;diksmuide;dikwa;dila;dilbeek;dili;dili municipality;dilijan;dillenburg;dilling;dillingen;dillingen an der donau;dimapur;dimbaza
dimbokro;dimitrovgrad;dimona;dimtu;din daeng;dinaig;dinajpur;dinalupihan;dinanagar;dinapore;dinapur cantonment;dinapur nizamat;dinar
dindarpur;dindigul;dindori;dinga;dingjia;dingolfing;dingshi;dingtao;dinguiraye;dingxi;dingzhou;dinhata;dinnington;dinskaya;dinslaken;dinuba
diobahika;dioila;dionisio cerqueira;diosgyor;diourbel;diourbel region;diourou;diourouzon;dipalpur;dipayal;diphu;dipolog;dippa kunda;dirba
dire;dire dawa;diriamba;discovery bay;discovery park;dishna;district of columbia;district of taher;distrito federal;disuq;ditzingen;diu
divandarreh;divichibazar;divino;divinopolis;divnogorsk;divnoye;divo;diwek;dix hills;dixiana;dixinn;dixon;diyadin;diyala;diyarb najm
diyarbakir;diyarbakir province;dizangue;dizicheh;djakotome;djamaa;djambala;djapadji;djelfa;djemmal;djenne;djibloho;djibo;djibouti;djidiouia
djidja;djougou;djugu;dlhe diely;dmitrov;dnipro;dnipropetrovsk;dniprorudne;dniprovskyi;do'stlik shahri;doba;dobeln;dobling;dobo;doboj
dobrich;dobropillia;dobrush;dobryanka;docklands;doctor juan eulogio estigarribia;doda;doddaballapura;dodge city;dodola;dodoma;doetinchem
dogbo;dogomet;dogonbadan;dogondoutchi;dogubayazit;doha;dohad;dohar;dohazari;doilungdeqen;dois corregos;dois irmaos;dois vizinhos
dok kham tai;doka;dokolo;dokri;dokuchayevsk;dole;dolgoprudnyy;dolisie;dolj;dollard-des ormeaux;dolny kubin;dolo;dologon;dolores
dolores hidalgo;dolton;dolyna;dolynska;dom eliseu;dom pedrito;dom pedro;doma;domaa-ahenkro;domalanoan;dombe grande;dombivali;dombovar
domchanch;dome;domingos martins;domodedovo;domodossola;domont;dompu;don antonio;don benito;don carlos;don torcuato;don valley village
donaghmede;donaueschingen;donaustadt;donauworth;doncaster;doncaster east;dondaicha;dondo;donetsk;dong nai;dong thap;donga;dongargarh
dongcheng;dongchuan;dongcun;dongdu;dongen;dongfeng;donggang;donggongon;dongguan;donghae city;donghai;donghe;donghol-sigon;donghui;dongjia
dongjiang;dongkan;dongling;dongning;dongobesh;dongola;dongsheng;dongta;dongtai;dongwenquan;dongxi;dongxia;dongxing;dongyang;dongying;donna
donskoy;donskoye;dooru verinag;doraha;doral;dorbod;dorcheh piaz;dorchester;dordrecht;doreen;dori;dorking;dormagen;dormentes;dornakal
dornbirn;dorogomilovo;dorohoi;doropo;dorset park;dorsten;dorstfeld;dortmund;dortyol;dorud;dorval;dos hermanas;dosquebradas;dosso
dosso region;dothan;dotzheim;douai;douako;douala;douane;douar hicher;douar tindja;douar toulal;douarnenez;douentza;douera;dougabougou
douglas;douglasville;dougnane;doukouya;douliu;dour;dourados;dourbali;douz;dover;dovercourt-wallace emerson-junction;dovzhansk;dowlatabad
dowleswaram;downers grove;downey;downsview-roding-cfb;downtown dc;downtown eastside;downtown halifax;downtown vancouver;draa ben khedda
draa el mizan;draa-tafilalet;dracena;drachten;dracut;dragasani;dragash;draguignan;drama;drammen;drancy;draper;draveil;drean;dreieich
drensteinfurt;drenthe;dresden;dreta de l'eixample;dreux;drexel heights;drexel hill;driebergen-rijsenburg;driefontein;driekoppies;driouch
driyorejo;drobeta-turnu severin;drochia;drogheda;drohobych;droichead nua;droitwich;dronfield;dronten;droylsden;drozhzhino;drummondville
druzhba;druzhkivka;drzetowo-grabowo;dschang;duaca;duarte;duarte province;duayaw-nkwanta;duba;dubai;dubai festival city
dubai international financial centre;dubai internet city;dubai investments park;dubai marina;dubai silicon oasis;dubasari;dubbo;dubendorf
dublin;dubna;dubnica nad vahom;dubno;dubovka;dubrajpur;dubravka;dubreka;dubrovnik;dubrovnik-neretva;dubti;dubuque;ducheng;ducos;dudelange
duderstadt;dudinka;dudley;duekoue;duffel;dugda;dugulubgey;duhok;duisburg;duitama;duiven;duiwelskloof;dukinfield;dukku;dukli;dukuhturi
dukuria;dulce nombre de culmi;duliajan;duliajan oil town;dullewala;dulmen;dulsberg;duluth;dum duma;duma;dumaguete;dumai;dumas;dumbarton
dumbea;dumfries;dumila;dumjor;dumka;dumont;dumra;dumraon;dumyat al jadidah;dun laoghaire;dunaharaszti;dunajska streda;dunakeszi;dunaujvaros
dunayivtsi;dunbage;dunbar-southlands;duncan;duncanville;duncraig;dundalk;dundee;dundo;dunedin;dunfermline;dunga bunga;dungarpur;dungu
dungun;dunhao;dunhou;dunhua;dunhuang;dunkirk;dunkwa;dunstable;dunwoody;dunyapur;duoba;duobao;duong minh chau;duong noi;dupax del norte
dupax del sur;dupnitsa;dupont circle;duque de caxias;dura;durame;durango;durant;durazno;durazno department;durban;durbanville;dure;duren
durg;durgapur;durham;durian tunggal;durlesti;durres;durres county;dursh khela;dursunbey;dushan;dushanbe;dushi;dusit;dusseldorf
dusseldorf-pempelfort;dutse;dutsen wai;duvernay;duxbury;duyen hai;duyun;duzce;duzhou;dvur kralove nad labem;dwarka;dwarsloop;dyane
dyat'kovo;dyer;dyersburg;dyker heights;dysselsdorp;dyurtyuli;dzabkhan;dzaoudzi;dzerzhinsk;dzerzhinskiy;dzerzhinsky;dzhankoy;dzierzoniow
dzodze;dzuunharaa;dzuunmod;dzyarzhynsk;e'erguna;e'zhou;ea drang;ea t'ling;eagan;eagle;eagle mountain;eagle pass;eagle river;ealing common
earl shilton;earlsfield;earlwood;easley;east;east aimak;east amherst;east azerbaijan;east barnet;east berbice-corentyne;east boston
east brainerd;east brunswick;east chattanooga;east chicago;east cleveland;east concord;east dereham;east elmhurst;east end-danforth
east flatbush;east florence;east garfield park;east gobi aymag;east grinstead;east gwillimbury;east hampton;east harlem;east hartford
east hastings;east haven;east helsinki;east hemet;east hill-meridian;east honolulu;east independence;east java;east jerusalem
east kalimantan;east kasai;east kazakhstan;east kilbride;east lake;east lake-orient park;east lansing;east london;east longmeadow
east los angeles;east macedonia and thrace;east massapequa;east meadow;east millcreek;east molesey;east moline;east mount airy;east naples
east new britain province;east new york;east northport;east norwalk;east nusa tenggara;east orange;east palo alto;east patchogue
east pensacola heights;east peoria;east point;east providence;east rancho dominguez;east ridge;east riverdale;east saint louis
east sepik province;east setauket;east tremont;east village;eastbourne;eastchester;eastern;eastern cape;eastern darfur;eastern district
eastern equatoria;eastern highlands province;eastern province;eastern region;eastern visayas;easthampton;eastlake;eastleigh;eastmont;easton
eastpointe;eastvale;eastwood;eau claire;eaubonne;ebano;ebara;ebbw vale;ebebiyin;eberbach;ebersbach an der fils;eberswalde;ebetsu
ebilassokro;ebina;ebino;ebisu;eboli;ebolowa;ebonyi state;ebute ikorodu;ecatepec de morelos;eccles;ech chettia;echemmaia est;echigawa
echirolles;echizen;echo park;echuca;ecija;eckernforde;ecopark;ecoporanga;ecully;ecunna;edaccheri;edaicode;edakkazhiyur;edappal;edattala
edavai;edavilangu;ede;edea;edegem;eden;eden prairie;edenbridge-humber valley;edenvale;edessa;edewecht;edfu;edgemont;edgewater;edgewood
edina;edinburg;edinburgh;edinet;edirne;edison;edmond;edmonds;edmonton;edmundston;edo state;edogawe;edosaki;edremit;edwardsville;eeklo
eersel;effiduase;effium;efkarpia;efon-alaaye;egbe;eger;eggenberg;eggenstein-leopoldshafen;eggertsville;egham;egirdir;egkomi;eglinton east
egra;egypt lake-leto;eha amufu;ehen hudag;ehime;ehingen;eibar;eibergen;eidelstedt;eifuku;eight mile plains;eiguliai;eilat;eilbek;eilenburg
eimsbuttel;einbeck;eindhoven;einsiedeln;eiras;eirunepe;eisen;eisenach;eisenhuttenstadt;eisenzicken;eisleben lutherstadt;eislingen;eitorf
eixample;ejea de los caballeros;ejido;ejigbo;ejura;ekangala;ekazhevo;ekeren;eket;ekibastuz;ekiti state;ekondo titi;ekpe;ekpoma;el 'ayoun
el abadia;el abiodh sidi cheikh;el achir;el affroun;el ain;el aioun;el alia;el amria;el aouinet;el arahal;el arrouch;el asintal
el astillero;el attaf;el bagre;el bahay;el baix guinardo;el banco;el bauga;el bayadh;el besos i el maresme;el bolson;el cafetal;el cajon
el calafate;el camino real;el camp d'en grassot i gracia nova;el camp de l'arpa del clot;el campello;el carmel;el carmen de bolivar
el carmen de chucuri;el centro;el cerrito;el charco;el chorrillo;el clot;el copey;el crucero;el dabaa;el daein;el dibir;el dividive
el doncello;el dorado;el dorado hills;el ejido;el empalme;el escorial;el estor;el eulma;el fahs;el fasher;el gara;el geneina fort;el goloso
el grao;el grullo;el guinardo;el hadjar;el hadjira;el hajeb;el hamma;el harhoura;el hatillo;el hed;el hermel;el idrissia;el jadida;el jem
el kala;el kef;el kelaa des srarhna;el khroub;el ksar;el kseur;el ksiba;el limon;el malah;el mansouria;el marsa;el masnou;el meghaier
el menia;el mgarsa;el mghair;el milia;el mirage;el monte;el mourouj;el negrito;el nido;el obeid;el oro;el oued;el palmar;el palomar;el pao
el paraiso;el paraiso department;el paso;el pedregal;el poblenou;el prat de llobregat;el progreso;el pueblito;el puerto de santa maria
el putxet i el farro;el quisco;el raval;el reno;el reten;el rosario;el salto;el segundo;el seibo;el shorouk;el soberbio;el sombrero;el tarf
el tejar;el tigre;el tocuyo;el torno;el triunfo;el turo de la peira;el vendrell;el viejo;el vigia;el viso;el viso del alcor;el wak;el zulia
el'ad;el-tor;elamanchili;elamkunnapuzha;elampalloor;elancourt;elandakuttai;elayavur;elazig;elbasan;elbasan county;elbeuf;elbistan;elblag
elburg;elburgon;elche;elda;eldama ravine;eldersburg;eldorado;eldorado do sul;eldorado dos carajas;eldoret;electronic city phase i;elefsina
eleftherio - kordelio;elektrogorsk;elektrostal';elektrougli;elele;elghabra;elgin;elias fausto;elista;elixku;elizabeth;elizabeth city
elizabethtown;elk grove;elk grove village;elk river;elkhart;elko;elkridge;elkton;ellakkudi;elland;ellenabad;ellenbrook;ellendale;ellensburg
ellesmere port town;ellicott city;elliniko;ellwangen;elmadag;elmali;elmhurst;elmina;elmira;elmont;elmschenhagen;elmshorn;elmwood
elmwood park;eloi mendes;eloise;elorza;eloy;eloy alfaro;elsdorf;elst;eltham;eltville;elubo;elumalai;elur;eluru;elwood;ely;elyria;emalahleni
emali;eman;embajadores;embalenhle;embalse;embarcacion;embi;embu;embu county;embu das artes;embu-guacu;emden;emerson hill;emet
emilia-romagna;emiliano zapata;emin;eminabad;eminonu;emirdag;emkhomazi;emmeloord;emmen;emmendingen;emmerich;emmiganur;empalme;empangeni
empoli;emporia;empuluzu;emsdetten;emsworth;emure-ekiti;emuziwezinto;en naqoura;en nedjma;ena;encantado;encanto;encarnacion
encarnacion de diaz;enchanted hills;encheng;encinitas;encino;encontrados;encrucijada;encruzilhada;encruzilhada do sul;ende;endeavour hills
enem;enerhodar;enfield;enfield lock;enfield town;engadine;engaru;engels;engelskirchen;engenheiro coelho;enger;engkilili;england
englemount-lawrence;englewood;enid;eniwa;enkhuizen;enkoping;enna;ennedi-est;ennedi-ouest;ennepetal;ennigerloh;ennis;enrique b. magalona
enschede;ensenada;enshi;ensley;entebbe;enterprise;entre rios;entrevias;entroncamento;enugu;enugu state;enugu-ezike;enugu-ukwu;envigado
enzan;epe;epernay;epinal;epinay-sur-seine;epirus;epitaciolandia;eppan;eppelborn;eppendorf;epping;eppingen;epsom;epworth;eqbaliyeh;eqlid
equateur;equeurdreville-hainneville;er roseires;eragny;eramala;erandio;erandique;erandol;erannoli;erattupetta;eravattur;eravur town;erawan
erba;erbaa;erbil;ercis;ercolano;erd;erdaojiang;erdek;erdemli;erdenet;erding;erebuni;erechim;eregli;eremankono;erenhot;erftstadt;erfurt
ergani;erie;eringate-centennial-west deane;erkelenz;erkrath;erlang;erlangen;erlanger;erlin;erlun;ermelino matarazzo;ermelo;ermenek;ermera
ermesinde;ermitagana;ermont;ermua;erode;erong;errachidia;erraguntla;errenteria;ersheng;erskine;eruvadi;eruvatti;eruwa;ervalia;erwitte;erzin
erzincan;erzsebetvaros;erzurum;es senia;esbjerg;escada;escalante;escaldes-engordany;escarcega;esch-sur-alzette;eschborn;eschwege;eschweiler
escondido;escuinapa de hidalgo;escuintla;escuque;eseka;eselsberg;esenler;esenyurt;esfarayen;esher;eshowe;eshtehard;esik;esikhaleni;esim
eskilstuna;eskisehir;eslam qaleh;eslamabad-e gharb;eslamshahr;eslov;esmeralda;esmeraldas;esna;espaillat province;espargos;esparreguera
esparza;espelkamp;espera feliz;esperanca;esperantina;esperantinopolis;esperanza;espigao doeste;espinal;espinho;espinosa;espirito santo
espirito santo do pinhal;espiye;esplanada;esplugues de llobregat;espoo;espoonlahti;esposende;espumoso;esquel;esquias;esquilino;esquimalt
esquina;esquipulas;essaouira;essen;essendon;essex;essling;esslingen;est;estacio;estahban;estancia;estancia velha;estcourt;este;esteio
esteli;esteli department;estelle;estepona;estero;estoril;estreito;estrela;estrela de alagoas;estrella;estuaire;esuk oron;esztergom
et taiyiba;et tira;etah;etajima;etampes;etawa;etawah;etlik;etmadpur;etobicoke;ettadhamen;etterbeek;ettlingen;ettumanoor;ettumanur;etwatwa
euclid;euclides da cunha;eugene;euless;eunapolis;eunos;eupen;eureka;eusebio;euskirchen;eustis;eutin;evans;evanston;evansville;evaton;evaz
evere;everett;evergem;evergreen;evergreen park;evesham;eving;evington;evka-uc;evora;evosmos;evreux;evry;ewell;ewing;exeter;exmouth;extrema
extremadura;extremoz;exu;eyl;eysines;eyvan;ez zahra;ezeiza;ezhome;ezhou;ezhudesam;ezhupunna;ezhva;ezine;ezza-ohu;ezzouhour;faaa
fabijoniskes;fabriano;facatativa;faches-thumesnil;fada;fada n'gourma;fadhigaradle;faenza;fafe;fagaras;failsworth;fair lawn;fair oaks
fairbanks;fairborn;fairfax;fairfield;fairfield heights;fairhaven;fairhope;fairland;fairmont;fairview;fairview heights;fairview park
fairwood;faisalabad;faiyum;faizpur;fajar;fajardo;faji kunda;fakfak;falagueira;falakata;falavarjan;falcon;falconara marittima;falkenberg
falkenhagener feld;falkensee;falkirk;falkoping;fall river;fallbrook;fallingbrook;falmouth;falna;falticeni;falun;famagusta;famailla;fana
fandriana;fangcheng;fangchenggang;fangcun;fangshan;fanipol;fanling;fanlou;fano;fanzeres;faqirwali;faqus;far north;far rockaway
fara department;farafangana;farafenni;farah;farakka;faranah;faraskur;farato;faratsiho;fardis;fareham;fargo;farias brito;faribault;faridabad
faridkot;faridpur;farij al amir;farij kulayb;farkhor;farmers branch;farmington;farmington hills;farmingville;farmsen-berne;farnborough
farnham;farnworth;faro;farragut;farrashband;farrokh shahr;farroupilha;farrukhabad;farrukhnagar;fars;farsan;farshut;fartura;faruka;farum
faryab;fasa;fasano;fastiv;fate;fatehabad;fatehganj west;fatehgarh churian;fatehjang;fatehnagar;fatehpur;fatehpur sikri;fatick;fatih;fatima
fatima do sul;fatsa;fatwa;favara;faversham;favoriten;faxinal;faya-largeau;fayetteville;fayfa';fayid;fayzabad;fazakerley;fazelabad
fazenda rio grande;fazhanhe;fazilka;fazilpur;fct;fecamp;federal;federal district;federal way;fedj m'zala;fedorovskiy;feicheng
feidh el botma;feijo;feira;feira de santana;feira grande;feira nova;fejer;felana;felanitx;felda chini;feldkirch;felege neway;felgueiras
felipe carrillo puerto;felixstowe;fellbach;felling;feltham;fendou;fengcheng;fenggang;fenggao;fenghua;fenghuang;fengjia;fengkou;fengle
fengling;fengolo;fengping;fengrun;fengshan;fengxiang;fengyi;fenhe;feni;fennpfuhl;fenoarivo atsinanana;fenoarivo be;fenshui;fenyi;feodosiya
feraoun;ferdows;ferdowsiyeh;ferencvaros;fereydun kenar;fergana;fergus;ferguson;feriana;ferizaj;ferizli;ferkessedougou;fermo;fern creek
fernando de la mora;fernandopolis;ferndale;ferndown;fernie;fernley;ferntree gully;ferokh;ferrara;ferraz de vasconcelos;ferreiros;ferrenafe
ferrol;ferry pass;ferunabad;fes;fes al bali;fes-meknes;fetesti;fetesti-gara;fethiye;fianarantsoa;fianga;fiche;ficksburg;fiddlesticks
fidenza;fiditi;fier;fier county;fier-cifci;figueira da foz;figueres;figuil;filadelfia;filakit;filderstadt;fili;filiasi;filingue;fillmore
financial district;finchley;findlay;finglas;finlyandskiy;finnkolo;finnmark;finote selam;finsterwalde;fiorano;firmat;firminy;firozabad
firozpur;firozpur jhirka;firuzabad;firuzkuh;fischeln;fishers;fishtown;fitchburg;fitovinany region;fiumicino;five corners;flacq;flagami
flagstaff;flakiedougou;flanders;flandes;flatbush;flatlands;fleet;fleetwood;flemalle-haute;fleming island;flemingdon park;flensburg;fleron
flers;fleurus;fleury-les-aubrais;flevoland;flint;floirac;flora;floral park;florence;florence-graham;florencia;flores;flores da cunha
flores department;floresta;floresta do araguaia;floresti;floriano;florianopolis;florida;florida ridge;floridablanca;floridia;floridsdorf
florin;florina;florissant;florsheim;flower mound;flowing wells;flying fish cove;fnidek;fo tan;foca;fochville;focsani;foggia;foggy bottom
fokino;foley;folie mericourt;foligno;folkestone;follonica;folsom;folweni;fomboni;fomento;fond du lac;fond parisien;fondi;fonseca;fontaine
fontainebleau;fontana;fontanar;fontarron;fonte boa;fontem;fontenay-aux-roses;fontenay-le-comte;fontenay-sous-bois;foothill farms;footscray
forbach;forbesganj;forchheim;fordham;fordon;fords;forecariah;forest;forest grove;forest heights;forest hills;forest lake;forest park;forio
forli;formby;formia;formiga;formigine;formosa;formosa da serra negra;formosa do rio preto;formoso do araguaia;fornacelle;forney;forquilha
forquilhinha;forssa;forst;fort abbas;fort beaufort;fort bragg;fort cavazos;fort collins;fort dodge;fort erie;fort garry south;fort gloster
fort hamilton;fort hunt;fort lauderdale;fort lee;fort leonard wood;fort mcmurray;fort myers;fort pienc;fort pierce;fort portal;fort smith
fort st. john;fort thomas;fort walton beach;fort washington;fort wayne;fort william;fort worth;fort-de-france;fortaleza;fortechnyi;fortim
fortin de las flores;fortress hill;fortuna;fortuna foothills;fos-sur-mer;foshan;foso;fossano;foster city;fot;fouchana;fougeres;foumban
foumbot;fountain;fountain hills;fountain valley;fountainebleau;four corners;fouriesburg;fox chase;foya kamara;foz do iguacu
fraccionamiento ciudad olmeca;fraccionamiento real palmas;fraiburgo;fraijanes;frameries;framingham;framingham center;franca
francavilla al mare;francavilla fontana;franceville;francisco beltrao;francisco i. madero;francisco morato;francisco morazan department
francisco sa;francistown;franco da rocha;franconia;franconville;frankenberg;frankenthal;frankford;frankfort;frankfurt am main;franklin
franklin park;franklin square;frankston;frankston east;frankston south;franschhoek;franzosisch buchholz;frascati;fraser heights
frattamaggiore;frattaminore;frauenfeld;fray bentos;frecheirinha;frechen;fredericia;frederick;fredericksburg;frederickson
frederico westphalen;fredericton;fredericton northside;frederiksberg;frederikshavn;frederikssund;fredonia;fredrikstad;free state;freeport
freetown;freguesia do o;freguesia do ribeirao da ilha;freha;freiberg;freiberg am neckar;freiburg;freilassing;freire;freising;freital;frejus
fremont;french rocks;frenda;fresh meadows;fresnes;fresnillo;fresno;freudenberg;freudenstadt;fria;fribourg;fridley;friedberg;friedenau
friedrichsdorf;friedrichsfelde;friedrichshafen;friedrichshagen;friedrichshain;friendswood;friern barnet;friesland;friesoythe;frinton-on-sea
frischgewaagd;frisco;friuli venezia giulia;frohnau;frolovo;frome;fronan;frondenberg;front royal;frontera;frontignan;frontino;frosinone
fruit cove;frutal;frutillar;fryazevo;fryazino;frydek-mistek;fu cheong estate;fu'an;fubang;fuchu;fuchucho;fuding;fudong;fuefuki;fuencarral
fuencarral-el pardo;fuengirola;fuenlabrada;fuente del berro;fuentes del valle;fuhuan;fujairah;fuji;fujia;fujian;fujieda;fujiidera
fujikawaguchiko;fujimino;fujin;fujinomiya;fujioka;fujisawa;fujishiro;fujiyoshida;fukagawa;fukawa;fukayacho;fuki;fukiage-fujimi;fukien
fukuchiyama;fukuecho;fukui;fukui-shi;fukumitsu;fukuoka;fukura;fukuroi;fukushima;fukutsu;fukuyama;fulad shahr;fulda;fulham;fuling;fullerton
fulu;fulwood;fuman;funabori;funafuti;funaishikawa;funchal;fundacion;fundao;fundong;funehikimachi-funehiki;funfhaus;fungurume;funtua
funyan bira;funza;fuorigrotta;fuqing;fuquay-varina;furano;furmanov;furstenfeldbruck;furstenwalde;furth;furukawa;furzedown;fusagasuga
fushe-kruje;fushimi;fushun;fuso;fussa;fussen;futian;futog;futtsu;fuwwah;fuxin;fuxing;fuyang;fuyong;fuyu;fuyuan;fuyun;fuzhou;fuzuli
fuzuli district;fylde;fyli;fyzabad;g'allaorol shahri;g'azalkent;g'ijduvon shahri;g'uzor;ga-malakhe;ga-rankuwa;gaalkacyo;gabane;gabela;gabes
gabes governorate;gabiadji;gaborone;gabriel leyva solano;gabrovo;gabu;gadag;gadag-betageri;gadani;gadarwara;gaddi annaram;gadhada
gadhinglaj;gadhra;gadkhol;gadouan;gadsden;gadwal;gaesti;gaeta;gaevleborg;gafargaon;gafsa;gagarin;gagarin shahri;gagauzia;gage park;gaggenau
gagnoa;gagny;gahanna;gaigeturi;gainesville;gainsborough;gairtganj;gaithersburg;gaj;gajendragarh;gajowice;gajraula;gajuwaka;gajwel
galaat el andeless;galanta;galapa;galapagar;galappo;galati;galati county;galatina;galatsi;galdakao;galdar;galebre;galeras;galesburg
galesong;galguduud;galich;galicia;galikesh;gallarate;gallatin;galle;galliate;gallipoli;gallup;gallus;galt;galugah;galveston;galvez;galway
gama;gamagori;gambat;gambela;gambiran satu;gamboma;gamboru;gameleira;gamla uppsala;gamonal;gampengrejo;gamping lor;gampola;gan yavne;ganaur
ganda;gandajika;gandaki pradesh;ganderbal;ganderkesee;gandevi;gandhidham;gandhinagar;gandia;gandiaye;gandu;ganei tikva;gangakher;gangapur
gangarampur;gangavati;ganghwa-gun;gangjia;gangneung;gangoh;gangolli;gangshang;gangtok;gangtou;gangu chengguanzhen;ganguwa;gangwon-do
gangxia;ganh hao;ganj dundwara;ganja;ganja city;gannan;gannavaram;ganning;gansbaai;ganshoren;ganshui;gansu;ganta;gantang;ganvie;ganye
ganzhou;gao;gao'an;gaofeng;gaogou;gaogu;gaojia;gaojing;gaoliang;gaoliu;gaolou;gaomi;gaoping;gaoqiao;gaoua;gaoulou;gaoyou;gaozhou;gaozuo;gap
gapan;gapyeong;gar;garango;garanhuns;garba tula;garbagnate milanese;garbsen;garca;garches;garching;garcia;gardanne;garden city;garden grove
gardena;gardez;gardner;gare;garfield;garfield heights;garges-les-gonesse;gargzdai;garh maharaja;garhakota;garhchiroli;garhi khairo
garhmuktesar;garhshankar;garhwa;gariadhar;garibaldi;garissa;garissa county;garko;garland;garmdarreh;garmisch-partenkirchen;garmsar;garner
garoowe;garopaba;garot;garoua;garoua boulai;garrafao do norte;garston;gartenstadt;garupa;garut;garuva;garwolin;gary;garzon;gash-barka
gashua;gaspar;gastonia;gasuba;gatak;gatchina;gates-north gates;gateshead;gatesville;gatineau;gatumba;gaur;gaurela;gauribidanur;gauripur
gaurnadi;gauteng;gautier;gauting;gava;gavar;gavle;gavrilov-yam;gawler;gay;gaya;gayeri;gaz-e borkhar;gaza;gaza province;gaza strip;gazakh
gazaoua;gaziantep;gazipasa;gazipur;gazojak;gaztambide;gbabam;gbadolite;gbapleu;gbarnga;gbawe;gboko;gbolouville;gbongan;gdansk;gdyel;gdynia
gebiley;gebog;gebre guracha;gebze;gecheng;gedangan;gedeb;gedera;gediz;gedo;geel;geelong;geertruidenberg;geesthacht;gegharkunik;geidam
geidorf;geilenkirchen;geiro;geislingen an der steige;geita;gejiu;gela;gelan;gelang patah;gelderland;geldermalsen;geldern;geldrop;geleen
gelemso;gelendzhik;gelibolu;gelligaer;gelnhausen;gelsenkirchen;gemas;gembloux;gembu;gemena;gemerek;gemert;gemlik;genc;general acha
general alvear;general belgrano;general emilio aguinaldo;general guemes;general jose de san martin;general juan madariaga
general mamerto natividad;general mosconi;general pacheco;general pico;general pinedo;general roca;general salipada k. pendatun
general santos;general tinio;general trias;general villegas;genet;geneva;gengqing;genhe;genk;gennep;gennevilliers;genoa;gent;gentbrugge
genteng;gentilly;genzano di roma;geoje;george;george town;georgetown;georgia;georgiyevsk;georgsmarienhutte;gera;geraardsbergen;gerakas
geraldton;gerash;gerede;gereida;gereshk;geretsried;gerik;gerisek;gerlingen;germantown;germasogeia;germering;germersheim;germi;germiston
gernika-lumo;gero;gerona;gerrards cross;gersthofen;gescher;geseke;gesundbrunnen;getafe;getulio vargas;getxo;gevelsberg;gevgelija;gevrai
geylang;geyve;ghantapada;ghanzi;gharaunda;gharbia;ghardaia;ghardimaou;gharo;gharonda neemka bangar;gharroli;gharyan;ghatal;ghatampur
ghatanji;ghatkesar;ghatsila;ghauspur;ghayl ba wazir;ghazaouet;ghaziabad;ghazieh;ghazipur;ghazni;ghedi;gheorgheni;gherla;ghinnir;ghogardiha
ghorabandha;ghormach;ghosi;ghoti budrukh;ghotki;ghowr;ghubaysh;ghugus;ghulewadi;ghulja;gia lai;gia lam;gia nghia;gia rai;giaginskaya
giang vo;giannitsa;giardinetti-tor vergata;giarre;gibara;gibraltar;giddalur;giddarbaha;gidole;gien;giengen an der brenz;gif-sur-yvette
gifhorn;gifu;gigante;gihombo;gijang;gijon;gikongoro;gil;gilan province;gilbert;gilbert islands;gilching;gilgil;gilgit;gilgit-baltistan
gillette;gillingham;gilly;gilroy;gimbi;gimbicho;gimcheon;gimja bet maryam;gimpo-si;ginan;ginch'i;gingee;gingoog;ginja bet;ginosa;ginowan
ginsheim-gustavsburg;gioia del colle;gioia tauro;gion;giovinazzo;girardot city;girau do ponciano;giresun;girga;giridih;giron;girona;girua
gisborne;gisenyi;gitarama;gitega;gitesi;githunguri;giugliano in campania;giulianova;giurgiu;giurgiu county;giussano;giv'at hananya
giv'at shmuel;givatayim;givors;giyani;giza;gizycko;gjakova;gjakove;gjien bien province;gjilan;gjirokaster;gjirokaster county;gjorce petro
glace bay;gladbeck;gladstone;glan;glanerbrug;glasgow;glassboro;glassmanor;glastonbury;glauchau;glazoue;glazov;glen avon;glen burnie
glen cove;glen ellyn;glen iris;glen parva;glen waverley;glencoe;glendale;glendale heights;glendora;glenferrie;glenfield-jane heights
glenmore park;glenrothes;glenroy;glenvar heights;glenview;glenville;glenwood;gligbeuadji;glinde;gliwice;glogovac;gloria;gloria do goita
glossop;glostrup;gloucester;gloversville;glugor;glyfada;gnago;gnatroa;gnepasso;gniezno;go cong;go vap;goa;goalpara;goaso;goba;gobabis
gobardanga;gobernador galvez;gobernador virasora;gobesa;gobichettipalayam;gobindgarh;gobindpur;gobo;gobu;goch;god;godalming;godda;gode
godean;goderich;godfrey;godhra;godo;godoli;godollo;godome;goes;goeycay;gogri jamalpur;gogrial;goh-djiboua;gohad;gohana;gohlis;gohouo
gohyakkoku;goiana;goianesia;goianesia do para;goiania;goianinha;goianira;goias;goiatuba;goioere;goirle;gojo;gojra;gokak;gokalpur;gokarna
gokavaram;gokdepe;goksun;gokwe;gol'yanovo;gola gokarannath;golaghat;golbahar;golbasi;golborne;golcuk;gold coast;goldasht;golden;golden gate
golden glades;golden triangle;golden valley;golders green;goldsboro;goleniow;golestan;goleta;golfe;golitsyno;golpayegan;golungo alto
golwayn;goma;gombe;gombe state;gombi;gombong;gomboussougou;gomez palacio;gomishan;gomoh;gonabad;gonaives;gonate;gonbad-e kavus;gonda city
gondal;gonder;gondia;gondola;gondomar;gonen;gonesse;gongchangling;gongdanglegi kulon;gongguan;gongheyong;gongju;gongmen;gongping
gongqingcheng;gongtan;gongyi;gongzhuling;goniana mandi;gonsenheim;gonubie;goodings grove;goodlands;goodlettsville;goodyear;goole
goose creek;gooty;gopalganj;gopavaram;goppingen;gorai;gorakhpur;gorantla;goraya;gorazde;gorbitz;gordon head;gore;gorele;gorelovo;gorgan
gorgol;gorgonzola;gori;gorinchem;goris;gorizia;gorj county;gorji-ye sofla;gorlice;gorlitz;gormi;gorna oryahovitsa;gornji milanovac
gorno-altaysk;gorno-badakhshan;gornyak;gorod shebekino;gorod solnetchnogorsk;gorodets;gorodishche;gorogly;goroka;gorongosa;gorontalo
gorseinon;gorukle;goryachevodskiy;goryachiy klyuch;gorzow wielkopolski;gose;gosen;goseong;gosforth;goshen;goshogawara;goslar;gosnells
gosport;gossas village;gossau;gostivar;gostyn;gostynin;gotan;gotegaon;gotemba;goth radhan;gotha;gothara;gothenburg;gotland;goto
gotse delchev;gotsucho;gottingen;gotvand;gouda;goudomp;goulburn;goulmima;goundam;gounou gaya;gourcy;goure;goussainville;govardhan
governador celso ramos;governador edison lobao;governador mangabeira;governador nunes freire;governador valadares;govi-altai province
govlar;goya;goyang-si;goycay;goyerkata;goygol;goygol rayon;goz beida;gqeberha;graaff reinet;grabouw;gracanica;gracia;grad skopje;gradacac
gradignan;grafton;gragnano;graham;grahamstown;grajau;grajewo;gramado;gramercy park;granada;granada department;granadero baigorria
granadilla de abona;granby;grand bassa county;grand boulevard;grand est;grand forks;grand gedeh county;grand gosier;grand island
grand junction;grand port;grand prairie;grand rapids;grand'anse;grand-bassam;grand-lahou;grand-zattry;grande comore;grande prairie
grande-synthe;grandview;grandview-woodlands;grandville;graneros;grangemouth;granger;grangwav;granite bay;granite city;graniteville;granja
granma province;granollers;grantham;grants pass;granville;grao de murviedro;grapevine;grarem;grasse;gravata;gravatai;gravesend
gravina di catania;gravina in puglia;grays;grayslake;graz;grazhdanka;great bend;great falls;great kills;great malvern;great sankey
great wyrley;great yarmouth;greater accra;greater grand crossing;greater napanee;greater noida;greater northdale;greater poland
greater sudbury;greater upper marlboro;greeley;green;green bay;green haven;green valley;greenacre;greenacres city;greenbelt;greenburgh
greeneville;greenfield;greenfield park;greenford;greenock;greenpoint;greensboro;greensborough;greenvale;greenville;greenwich;greenwood
greenwood village;greer;grefrath;greiz;gremda;grenchen;grenoble;gresham;gresik;gressier;gretna;greve;greven;grevenbroich;greystanes
greystones;greytown;gribanovskiy;gries;griesheim;griffin;griffith;grigny;grimbergen;grimma;grimsby;grimstad;grisons;grivegnee;grobenzell
grodnenskaya;grodzisk mazowiecki;groesbeek;grogol;grombalia;gronau;groningen;groot ijsselmonde;groot-brakrivier;grootfontein;gropiusstadt
gros islet;gros-islet;grosse pointe woods;grosseto;grottaferrata;grottaglie;grove city;groves;grozny;grudziadz;grugliasco;grumo nevano
gryazi;gryazovets;gryfice;gryfino;grytviken;grzegorzki;gua musang;guabiruba;guabo;guacara;guacari;guacui;guadalajara;guadalajara de buga
guadalcanal province;guadalupe;guadalupe victoria;guadeloupe;guadix;guaduas;guaianases;guaiba;guaimaro;guaira;guaiuba;guajara mirim
gualaceo;gualaco;gualan;gualeguay;gualeguaychu;guama;guamal;guamare;guamo;guamuchil;guanabacoa;guanacaste province;guanajay;guanajuato
guanambi;guanare;guanarito;guanba;guandu;guane;guang'an;guangcun;guangdong;guangpu;guangshui;guangshun;guangtong;guangxi;guangyuan
guangzhou;guanhaes;guanhu;guankou;guanlong;guanshan;guantanamo;guantanamo province;guanyin;guanzhuang;guapiacu;guapiara;guapiles;guapimirim
guapo;guapore;guara;guarabira;guaraciaba do norte;guarai;guaramirim;guaranda;guaranesia;guaranta do norte;guarapari;guarapuava;guararapes
guararema;guaratinga;guaratingueta;guaratuba;guarda;guardamar del segura;guarei;guarenas;guariba;guarico;guaruja;guarulhos;guasave
guasdualito;guasipati;guastatoya;guatemala;guatemala city;guatire;guaviare department;guaxupe;guayacanes;guayama;guayaquil;guayaramerin
guayas;guaynabo;guazacapan;gubadag;gubakha;gubat;gubbi;guben;gubin;gubkin;gubkinskiy;guchang;gucheng;gucheng chengguanzhen;gucun;gudalur
guder;gudermes;gudivada;gudiyatham;gudong;gudur;guduvancheri;gueckedou;guediawaye;guelendeng;guelma;guelmim;guelmim-oued noun;guelph;guemar
guemueshane province;guepaouo;guera;guerande;guerara;guercif;gueret;guerou;guerrero;guessabo;gueyo;gueznaia;guezon;guia de isora;guiberoua
guidan roumdji;guider;guidiguis;guidimaka;guidonia;guidonia montecelio;guigang;guiglo;guigue;guiguinto;guihulngan;guildford;guilford;guilin
guimar;guimaraes;guimba;guindalera;guines;guinguineo;guiping;guira de melena;guiren;guiria;guisa;guisborough;guiseley;guiset east;guixi
guiyang;guizhou;gujan-mestras;gujangbagh;gujar khan;gujarat;gujo;gujranwala;gujrat;gukovo;gul'kevichi;gulabpura;gulaothi;gulariya;gulebage
guledagudda;gulfport;gulgam;guli;gulin;guliston;gulou;gulu;gumaca;gumdag;gumel;gumi;gumia;gumla;gummersbach;gummi;gummidipundi;gumushane
guna;gunan;gundlupet;gundupalaiyam;gungoren merter;gunjur;gunma;gunnaur;gunpo;gunsan;guntakal;guntur;gunungsitoli;gununo;gunupur;gunzburg
gunzenhausen;guochuan;guocun;guofu;guojia;guolemude;guozhen;gupi;gur'yevsk;gura humorului;gurbete;gurdaspur;gurgentepe;guri-si;gurlan
gurmatkal;gurnee;guroymak;gurpinar;gursahaiganj;gursarai;gursu;guru har sahai;gurue;gurugram;gurun;gurupa;gurupi;guruvayur
gus'-khrustal'nyy;gusau;gusev;gushikawa;gushu;gusinoozyorsk;guskhara;gusong;gustavia;gustavo adolfo madero;gustavsberg;gustrow;gutao
gutersloh;gutin;guwahati;guxi;guxian;guyancourt;guyane;guye;guyong;guyuan;gwa;gwadabawa;gwadar;gwalior;gwanda;gwangju;gwangmyeong;gwangyang
gwaram;gwarzo;gweru;gwoza;gwynn oak;gyal;gyanpur;gyeonggi-do;gyeongju;gyeongsan-si;gyeongsangbuk-do;gyeongsangnam-do;gympie;gyoda
gyomaendrod;gyongyos;gyor;gyor-moson-sopron;gyula;gyumri;gyzylarbat;h street ne;ha giang;ha long;ha tien;ha tinh;ha tinh province;ha tsuen
ha'il;ha'il region;haabersti;haaga;haaksbergen;haaltert;haan;haar;haarlem;habaswein;habbouch;habiganj;habikino;habra;hachimantai;hachinohe
hachioji;hacienda heights;hacienda la calera;hacienda santa fe;hacilar;haciqabul;hackensack;had soualem;hada'iq al qubbah;hadagalli;hadali
hadano;hadapu zhen;haddington;hadejia;hadera;hadero;haderslev;hadgaon;hadim;hadishahr;hadithah;hadjer-lamis;hadjout;hadleigh;hadley wood
hadong;hadyach;haedo;haeju;haenam;hafar al-batin;hafizabad;haflong;hafshejan;haftkel;hagatna;hagen;hagere hiywet;hagere maryam;hagerstown
hagi;hagonoy;haguenau;hai ba trung;hai chau;hai duong;hai phong;haibara-akanedai;haicheng;haidong zhen;haifa;haiger;haikou;hailakandi
hailar;hailin;hailsham;hailun;haimen;hainan;haines city;haining;haiphong;haitang;haitou;haiyang;haizhou;hajdu-bihar;hajduboszormeny
hajdunanas;hajduszoboszlo;haje;haji zeynalabdin;hajiawa;hajiganj;hajin;hajipur;hajira;hajjah;hajjiabad;hajnowka;hajo;hakenfelde;hakha
hakkari;hakodate;hakonegasaki;hakui;hakuromachi;hala;hala'ib;halabja;halac;halberstadt;haldaur;halden;haldensleben i;haldia;haldwani;hale
halesowen;halewood;half way tree;halfaya;halhul;halifax;halifax south end;halifax west end;halisahar;haliyal;halland;hallandale beach;halle
halle-neustadt;halluin;halmstad;halol;halstenbek;haltern am see;haltom city;halton hills;haludbani;halvad;halver;halwan;ham lake;ham ninh
hama;hamada;hamadan;hamadan province;hamah;hamakita;hamamatsu;hamanoichi;hamar;hambantota;hamburg;hamburg-mitte;hamburg-nord;hamden
hameenlinna;hameln;hamhung;hami;hamidiyeh;hamilton;hamilton city;hamilton east;hamina;hamirpur;hamm;hamma bouziane;hammam bou hadjar
hammam sousse;hammam-lif;hammamet;hammanskraal;hamme;hamminkeln;hammond;hampton;hampton park;hamtramck;hamura;han'airike;hanahan;hanam
hanamaki;hanau am main;hanawa;hancheng;hanchuan;handa;handan;handeni;handia;handlova;haney;hanfeng;hanford;hang dong;hang hau;hangal;hangu
hangzhou;haninge;hanjia;hannan;hannibal;hanno;hannover;hannoversch munden;hanoi;hanover;hanover park;hansestadt salzwedel;hansestadt stade
hansi;hanting;hanumana;hanumangarh;hanwang;hanwella ihala;hanworth;hanyin chengguanzhen;hanyu;hanyuan;hanzhong;haojiaqiao;haomen
happy valley;hapur;haql;haqqulobod;haramachi;harappa;harar;harare;harare western suburbs;harari;harasta;harbel;harbin;harbu;harburg;harda
hardenberg;harderwijk;hardoi;harelbeke;haren;harewood;hargeysa;harghita county;haridwar;harihar;harij;haripad;haripur;harir;harjumaa
harker heights;harlem;harlesden;harlingen;harlow;harmanli;harnoli;harnosand;harpalpur;harpanahalli;harpen;harpenden;harper;harringay
harrisburg;harrismith;harrison;harrisonburg;harrogate;harrow;harsewinkel;harsin;harstad;harsud;hartbeesfontein;hartbeespoort
hartbeestfontein-a;hartford;hartishek;hartlepool;hartley;hartranft;harunabad;harur;haruta;harvestehude;harvey;harwich;haryana;hasaki
hasanabad;hasanpur;haselhorst;hashima;hashimoto;hashtgerd;hashtpar;hashtrud;hashtsal;hasilpur;hasimara;haskovo;haslemere;haslett;haslingden
hassan;hasselby villastad;hasselt;hassi bahbah;hassi messaoud;hassleholm;hastinapur;hastings;hastings-sunrise;hasuda;hasune;hat piplia
hat yai;hatay;hatfield;hathazari;hathras;hato mayor del rey;hato mayor province;hatogaya-honcho;hatonuevo;hatsukaichi;hatta;hattersheim
hatti;hattiesburg;hattingen;hatton;hatvan;haubourdin;haugesund;haukipudas;hauppauge;hausbruch;haut-katanga;haut-lomami;haut-mbomou
haut-ogooue;haut-uele;haute-kotto;hautmont;hauts-bassins;hauts-de-france;havana;havant;haveli lakha;havelian;havelock;haverhill;haveri
havertown;havirov;havlickuv brod;havza;hawai'i kai;hawaii;hawalli;hawarden;hawke's bay region;hawr al 'anz;hawsh 'isa;hawtah bani tamim
hawthorn;hawthorn south;hawthorne;hayama;hayang;hayange;hayashino;haydock;hayes;hayesville;hayk';hayling island;hayrabolu;hays;haysyn
hayward;haywards heath;hayy al quwaysimah;hayy khilda;haz-zabbar;hazaribagh;hazebrouck;hazel dell;hazel grove;hazel park;hazelwood;hazleton
hazorasp;hazro city;heanor;heavitree;heba;hebao;hebbagodi;hebburn;hebei;hebi;hebian;hebron;hechi;hechingen;hechuan;heckmondwike;hecun
hedaru;hede;hedensted;hedge end;hedong;heemskerk;heemstede;heerenveen;heerhugowaard;heerlen;hefei;hegang;hegeng;hegou;heguan;heho;hehua
heide;heidelberg;heidenau;heidenheim an der brenz;heihe;heilbad heiligenstadt;heilbron;heilbronn;heiligenhaus;heiligensee;heilongjiang
heiloo;heinola;heinsberg;heishan;heishui;heist-op-den-berg;hejiang;hekinan;hekou;helao nafidi;helchteren;helena;helensvale;heli mandi;helin
heliopolis;hell's kitchen;hell-ville;hellersdorf;hellevoetsluis;hellin;helmand;helmond;helmstedt;helong;helsingborg;helsinki;hem
hemel hempstead;hemer;hemet;hemmingen;hempstead;henan;hendala;hendek;henderson;hendersonville;hendijan;hendrik-ido-ambacht;hendrina
heng fa chuen;hengbei;hengchun;hengelo;hengshan;hengshui;hengyang;henichesk;henin-beaumont;hennaya;hennenman;hennigsdorf;henrietta
henry farm;hentiy;hepingjie;hepo;heppenheim an der bergstrasse;hepu;heqian;heqiao;heqing;herat;herblay-sur-seine;herborn;herceg novi
hercules;herdecke;heredia;heredia province;hereford;herent;herentals;herford;herisau;hermanas mirabal;hermanus;hermiston;hermitage;hermosa
hermosa beach;hermosillo;hermsdorf;hernals;hernando;hernani;herndon;herne;herne bay;herning;heroica caborca
heroica ciudad de juchitan de zaragoza;heroica ciudad de tlaxiaco;heroica guaymas;heroica matamoros;heroica zitacuaro
herouville-saint-clair;herrenberg;herriman;herstal;herten;hertford;herttoniemi;herval doeste;hervanta;herve;hervey bay;herzele;herzliya
herzogenaurach;herzogenrath;heshan;hespeler;hesperia;hesse;hessisch oldendorf;heston;heswall;hetauda;hetoudian;hettstedt;heunghae;heusden
heusenstamm;heusweiler;heusy;heverlee;heves county;hexing;heyan;heysham;heyuan;heywood;heze;hezhou;hezuo;hhohho region;hialeah
hialeah gardens;hibbing;hickory;hicksville;hida;hidaka;hidalgo;hidalgo del parral;hiddenhausen;hidirbey;hidrolandia;hietzing
higashi-matsuyama;higashigo;higashigotanda;higashihiroshima;higashikagawa;higashikurume;higashimatsushima;higashimurayama;higashine
higashinozoe;higashiosaka;higashiyamato;high blantyre;high park north;high park-swansea;high peak;high point;high wycombe;highbury;highland
highland papua;highland park;highland springs;highland village;highlands ranch;highton;highview;higuerote;hihya;hiiraan;hiji;hikari
hikarigaoka;hikiso;hikone;hilchenbach;hilden;hildesheim;hillcrest heights;hillcrest village;hille;hillegom;hilliard;hillsboro;hillsborough
hillside;hilo;hilsa;hilton head;hilton head island;hilvan;hilversum;himachal pradesh;himamaylan;himatnagar;himeji;himi;himimachi;himora
hinakallu;hinatuan;hincesti;hinche;hinckley;hindaun;hindley;hindoria;hindupur;hinesville;hinganghat;hingoli;hingorja;hinigaran;hinis
hinjilicut;hino;hinsdale;hinthada;hirado;hiragi;hirai;hirakata;hirakawa;hirakud;hirara;hiratacho;hiratsuka;hire;hirekerur;hiriyur;hirna
hirnytskyi;hirokawa;hirosaki;hiroshima;hisai-motomachi;hisar;hisor;hispanoamerica;hisua;hit;hita;hitachi;hitachi-naka;hitachi-ota
hitachiomiya;hitchin;hitokawame;hitoto;hitoyoshi;hizan;hizume;hladkivka;hlaingthaya;hlanganani;hlegu;hlohlolwane;hlohovec;hlotse;hlubocepy
hlukhiv;hlybokaye;hmaw bi;ho chi minh city;ho man tin;hoa binh;hoa cuong;hoa thanh;hoan kiem;hoan lao;hoang cau;hoang liet;hoang mai
hobaramachi;hobart;hobbs;hoboken;hochfeld;hochheim am main;hockenheim;hod hasharon;hodal;hoddesdon;hodh ech chargi;hodh el gharbi
hodmezovasarhely;hodonin;hoensbroek;hoeryong;hoeyang;hof;hoffman estates;hofgeismar;hofheim am taunus;hofu;hoge vucht;hoheluft-ost
hohen neuendorf;hohenems;hohenstein-ernstthal;hohhot;hohoe;hoi an;hoi lai estate;hoima;hojai;hoji ya henda;hojo;hok yuen;hokkaido;hokmali
hokota;hokuto;hola;holalkere;holambra;holbrook;holden;holenarasipura;holesovice;holguin;holguin province;holiday;holladay;holland;hollis
hollister;hollola;holloway;holly springs;hollywood;holmesburg;holon;holosiyiv;holstebro;holt;holtsville;holubivka;holyoke;holzkirchen
holzminden;holzwickede;homa bay;homa bay county;homagama;homburg;homer glen;homestead;homewood;homnabad;homs;homyel';homyel' voblasc'
honcho;honda;hondarribia;hondomachi-hondo;hong kah;hong kong;hong kong island;hong linh;hong lok yuen;hong ngu;hong'an;hongbao;hongch'on
honggang;hongguang qidui;honghe;honghu;hongjiang;hongkou;honglu;hongqiao;hongseong;hongwon;hongzhou;honiara;honjo;honmachi;honnali;honnavar
honolulu;hoofddorp;hoogeveen;hoogezand;hoogstraten;hoogvliet;hook;hoopstad;hoorn;hoover;hopa;hopatcong hills;hope mills;hopewell;hopin
hopital saint-louis;hopkins;hopkinsville;hoppers crossing;horad zhodzina;horasan;horb am neckar;horde;horgen;horikiri;horishni plavni
horizon city;horizon hills;horizonte;horizontina;horki;horley;horlivka;hormozgan;horn;horn lake;hornchurch;horni mecholupy;hornsby;horodok
horsens;horsforth;horsham;horstel;horta;horta-guinardo;hortaleza;horten;hortolandia;horwich;horyuji;hosa'ina;hosadurga;hosapete;hoshakuji
hoshiarpur;hoskote;hostafrancs;hostivar;hostomel;hosur;hot springs;hotaka;hotting;houaphan;houba;hougang new town;hough;houghton-le-spring
houhai;houilles;houma;houmt souk;hounde;hounslow;houqiao;houshan;houston;houthalen;houzhen;hovd;hove;hovelhof;hoveyzeh;hovsan;howard
howard beach;howick;howli;howrah;hoxter;hoxtolgay;hoyerswerda;hoyland nether;hpa-an;hpakan;hradec kralove;hradec kralove region;hranice
hrazdan;hrodna;hrubieszow;hruzkyi;hsinchu;hua hin;huacheng;huacho;huadian;huai khwang;huai yot;huai'an;huaibei;huaicheng;huaidian;huaihua
huainan;huaiyang;huaiyuan chengguanzhen;huajing;hualien city;hualin;hualmay;hualong;hualpen;hualqui;huamachuco;huamak;huamantla;huambo
huanan;huancavelica;huancayo;huangchuan;huangdi;huanggang;huanghua;huangji;huanglou;huangmei;huangnihe;huangpi;huangpu;huangshan;huangshi
huangzhou;huankou;huanren;huanta;huanuco;huanuco department;huanuni;huaquillas;huaral;huaraz;huarmey;huashan;huatabampo;huatugou;huatusco
huauchinango;huaura;huayin;huayuan;huazhou;hub;hubballi;hubei;huber heights;huby;hucheng;huckarde;huckelhoven;huckeswagen;hucknall
huddersfield;huddinge;hude;hudiksvall;hudiyuzi;hudkeshwar buzurg;hudson;hue;huehuetenango;huejotzingo;huejutla de reyes;huelva
huercal-overa;huesca;huetamo de nunez;hueytown;hufeng;hugli;huguo;huicheng;huila;huila department;huilango;huilong;huimanguillo;huimin
huinan;huinong;huiqu;huissen;huixian chengguanzhen;huixing;huixquilucan;huixtla;huizen;huizhou;hujra shah muqim;hukeri;hukkyo-ri;hukumpeta
hulan;hulan ergi;hulbuk;hull;hulu langat;hulu yam lama;huludao;hulunbuir;humacao;humaita;humanes de madrid;humansdorp;humbe;humbermede
humberstone;humberto de campos;humble;humboldtkolonie;humen;humenne;hummelsbuttel;hun;hunan;hunchun;hunedoara;hunedoara county;hunfeld
hung my;hung yen;hung yen province;hungnam;hungund;hunsur;hunt valley;huntersville;hunting park;huntingdon;huntington;huntington beach
huntington park;huntington station;huntley;hunts cross;hunts point;huntsville;hunucma;huocheng;huolu;huong thuy;huong tra
huoqiu chengguanzhen;huoshilafu;hupari;hura;hurghada;hurlingham;hurricane;hurst;hurstville;hurth;huruta;husainabad;husainpur;hushitai;husi
huskvarna;husum;hutagalli;hutan melintang;hutang;hutchinson;hutto;huwei;huy;huyanghe;huyen lam ha;huyton;huzhai;huzhou;hvidovre;hwacheon
hwadae;hwado;hwange;hwangju-up;hwaseong-si;hwasong;hwasun;hwawon;hyattsville;hybla valley;hyde;hyde park;hyderabad;hyeres;hyesan
hyesan-dong;hyogo;hyosha;hythe;hyuga;hyvinge;i'zaz;i-n-tillit;iacu;ialomita county;iapala;iasi;iasi county;iati;iba;ibadan;ibague;ibaiti
ibanda;ibara;ibaraki;ibarra;ibate;ibatiba;ibb;ibb governorate;ibbenbueren;ibeto;ibi;ibia;ibiapina;ibicarai;ibicoara;ibimirim;ibipeba
ibipora;ibirama;ibirapitanga;ibirataia;ibirite;ibiruba;ibitinga;ibitita;ibiuna;ibiza;ibnat;ibo town;ibotirama;ibra';ibrahimpatnam;ibshaway
ibusuki;ica;icapui;icara;icatu;icchannur;ichalkaranji;ichchapuram;icheon-si;ichhawar;ichihara;ichikawa;ichikikushikino;ichinoe;ichinomiya
ichinoseki;ico;icod de los vinos;ida-virumaa;idaga hamus;idah;idaho;idaho falls;idaiyarpalaiyam;idangansalai;idanre;idappadi;idar
idar-oberstein;idhna;idil;idiofa;idku;idlib;ido-dong;idstein;idylwood;ieper;ifakara;ifanadiana;ifo;ifrane;iga;igaci;iganga;igangan;igapora
igaracu do tiete;igarapava;igarape;igarape miri;igarape-acu;igarassu;igatpuri;igbara-odo;igbeti;igbo-ora;igbo-ukwu;igboho;igbor;igdir
igede-ekiti;ighram;iglesias;igra;igreja nova;igrejinha;iguaba grande;iguai;iguala de la independencia;igualada;iguape;iguatemi;iguatu
igugunu;igunga;igurusi;igusa;iharana;ihiala;ihnasiyah;ihnasya al madinah;ihorombe;ihosy;ihren;iida;iijima;iisalmi;iiyama;iizuka;ijebu ode
ijebu-igbo;ijebu-jesa;ijero-ekiti;ijevan;ijmuiden;ijok;ijoko;ijsselstein;ijui;ijuin;ikalamavony;ikare;ikaruga;ikebukuro;ikeda;ikedacho
ikegami;ikeja;ikeno;ikere-ekiti;iki;ikire;ikirun;ikom;ikoma;ikongo;ikot ekpene;iksan;ikungi;ikwiriri;il'skiy;il-mosta;ila orangun;ilagan
ilaiyankudi;ilam;ilam province;ilanskiy;ilaro;ilave;ilchester;ile-de-france;ile-des-soeurs;ile-ife;ilebo;ilembula;iles du vent;ilesa;ilford
ilfov;ilgin;ilha de itamaraca;ilha solteira;ilhabela;ilhavo;ilheus;ilhota;ilidza;iligan;iligan city;ilinden;ilion;ilioupoli;ilkal;ilkeston
ilkhchi;illapel;illela;illertissen;illescas;illingen;illinois;illkirch-graffenstaden;illzach;ilmenau;ilo;ilobu;ilocos;iloilo;ilongero
ilopango;ilorin;ilovays'k;ilula;imabari;imaichi;imamoglu;imara daima estate;imaricho-ko;imatra;imbabura;imbe;imbituba;imbituva;imereti
imerimandroso;imerintsiatosika;imi-n-tanout;imishli;imisli;imizu;immokalee;imo state;imola;imouzzer kandar;impasugong;imperatriz;imperia
imperial;imperial beach;impfondo;imphal;imsil;imus;imzouren;in salah;ina;inabanga;inabe;inada;inagi;inaja;inam maniyachi;inami;inaruwa
inashiki;inazawa;inca;incheon;inchiri;incirli;incirliova;inda silase;indabaguna;indaial;indaiatuba;indang;indapur;indargarh;independence
independencia;indergarh;indi;indian trail;indiana;indianapolis;indianola;indiara;indiaroba;indio;indore;indralaya;indramayu;indre by;indri
inegol;inezgane;infernetto;inga;ingabu;ingelheim am rhein;ingeniero pablo nogues;ingenio;inglewood;inglewood-finn hill;ingolstadt;ingombota
ingushetiya republic;inhambane;inhambane province;inhambupe;inhapi;inhapim;inhulets;inhumas;inisa;injambakkam;injibara;inkhil;inkisi
inkster;inner huai khwang;inner mongolia;innere stadt;innisfil;innlandet;innoshima;innsbruck;ino;inokashira;inokura;inongo;inopacan
inozemtsevo;insein;inseno;inta;international city;intibuca department;intich'o;inuyama;inver grove heights;invercargill;inverness;inza
inzai;ioannina;iona;ionian islands;iowa;iowa city;ipaba;ipameri;ipanema;ipatinga;ipatovo;ipero;iperu;ipiales;ipiau;ipil;ipinda;ipira
ipiranga;ipis;ipixuna;ipixuna do para;ipoh;ipojuca;ipora;ipoti;ippy;ipswich;ipu;ipubi;ipueiras;iquique;iquitos;iracemapolis;iradan;irakleio
irakleion;iramallur;iranduba;iranshahr;irapuato;iraquara;irara;irati;iraucuba;irbid;irbit;irece;irewe;iriba;iriga city;irimbiliyam;iringa
iringal;irinjalakuda;iriona;irituia;iriveri;irkutsk;irkutsk oblast;irlam;irondequoit;iroopara;irosin;irpin;irugur;iruma;irun;irvine;irving
irving park;irvington;iryango;isa;isabela;isahaya;isaka;isakogorka;isanlu-itedoijowa;isawa;ischia;ischia porto;ise;ise-ekiti;isebania
isehara;iselin;iserlohn;isernhagen farster bauerschaft;isernia;isesaki;iseyin;isfahan;isfara;ishaka;ishigaki;ishigami;ishige;ishii;ishikari
ishikawa;ishiki;ishim;ishimbay;ishinari;ishinomaki;ishioka;ishitsuka;ishqoshim;ishwardi;isidro casanova;isieke;isil'kul';isingiro;isiolo
isiolo county;isiro;iskandar;iskandar puteri;iskenderun;iskilip;iskitim;isla;isla cristina;isla de la juventud;isla vista;islamabad
islamgarh;islamnagar;islampur;islands;isle of lewis;isleworth;islington;islington-city centre west;islip;ismailia;ismayilli
ismayilli district;isnos;isogo;isoka;isparta;issaquah;issia;issoire;issy-les-moulineaux;issyk-kul;istalif;istanbul;istaravshan
istgah-e rah ahan-e garmsar;istinye;istiqlol;istok;istra;istres;istria;isulan;isumi;it ong;ita;itabaiana;itabaianinha;itabashi;itabela
itabera;itaberaba;itaberai;itabira;itabirito;itaborai;itabuna;itacarambi;itacare;itacoatiara;itagiba;itaguai;itagui;itahari;itai;itaiba
itaim bibi;itaim paulista;itaiopolis;itaitinga;itaituba;itajai;itajobi;itajuba;itajuipe;itako;itamaraju;itamarandiba;itambacuri;itambe
itami;itampolo;itanagar;itanhaem;itanhandu;itanhem;itaobim;itaocara;itapaci;itapage;itaparica;itapecerica;itapecerica da serra
itapecuru mirim;itapema;itapemirim;itaperucu;itaperuna;itapetinga;itapetininga;itapeva;itapevi;itapicuru;itapipoca;itapira;itapiranga
itapissuma;itapiuna;itapoa;itapolis;itapora;itaporanga;itaporanga d'ajuda;itapororoca;itapua;itapuranga;itaquaquecetuba;itaquera;itaqui
itaquirai;itaquitinga;itarantim;itarare;itarema;itariri;itarsi;itasy;itatiaia;itatiba;itatim;itatinga;itatira;itaugua;itauna;itay al barud
iten;iteya;itezhi-tezhi;ithaca;itigi;itinga do maranhao;itirapina;itiuba;ito;itogawa;itogon;itoigawa;itoman;itororo;itoshima;itsa;itsoseng
itsukaichi;itu;ituacu;ituango;itubera;ituiutaba;itumbiara;itupeva;itupiranga;ituporanga;iturama;ituri;iturrama;ituverava;ituzaingo;itzehoe
iuna;ivaipora;ivano-frankivsk;ivanovka;ivanovo;ivanovo oblast;ivanovskoye;ivanteyevka;ivato;ivatsevichi;ivdel';ives estates;ivohibe
ivory park;ivoti;ivrea;ivry-sur-seine;iwade;iwai;iwaki;iwakuni;iwakura;iwamizawa;iwanuma;iwase;iwata;iwate;iwatsuki;iwo;iwon-up;ixelles
ixmiquilpan;ixtaczoquitlan;ixtapa;ixtapa-zihuatanejo;ixtapaluca;ixtapan de la sal;ixtepec;ixtlan del rio;iyesi;iyo;izabal department;izalco
izamal;izazi;izberbash;izegem;izeh;izhevsk;iziaslav;izki;izluchinsk;izmayil;izmaylovo;izmir;izmir province;izmit;iznik;izobil'nyy;iztacalco
iztapalapa;izu;izucar de matamoros;izumi;izumiotsu;izumisano;izumo;izunokuni;izyum;ja ela;jabal al gharbi;jabal os saraj;jabalpur;jabalya
jabaquara;jablah;jablonec nad nisou;jaboatao dos guararapes;jaboticabal;jaboticatubas;jacaltenango;jacana;jacareacanga;jacarei;jacarezinho
jaciara;jackson;jackson heights;jacksonville;jacksonville beach;jacmel;jacobabad;jacobina;jacobo hunter;jacona de plancarte;jacunda
jacupiranga;jacutinga;jadcherla;jadugora;jaemtland;jaen;jafarabad;jafaro;jaffa;jaffna;jagadhri;jagalur;jagatsinghapur;jagdalpur;jagdishpur
jagdispur;jaggaiahpet;jaggayyapeta;jagiroad;jaglot;jagna;jagodina;jagraon;jagtial;jaguapita;jaguaquara;jaguara;jaguarao;jaguarari;jaguare
jaguaretama;jaguariaiva;jaguaribe;jaguaripe;jaguariuna;jaguaruana;jaguaruna;jaguey grande;jahanabad;jahangira;jahangirabad;jahanian
jahanian shah;jahazpur;jahrom;jaiba;jaicos;jaigaon;jainagar;jaipur;jais;jaisalmer;jaisingpur;jaitaran;jaito;jaitpur;jajarm;jajmau;jajpur
jakarta;jakobsberg;jakobstad;jakomini;jalai nur;jalajala;jalakandapuram;jalal-abad region;jalalabad;jalali;jalalpore;jalalpur
jalalpur jattan;jalalpur pirwala;jalandhar;jalandhar cantonment;jalapa;jalarpet;jalaun;jalda;jales;jalesar;jaleshwar;jalgaon;jalgaon jamod
jalilabad;jalingo;jalisco;jalladiampet;jalna;jalochi;jalolquduq;jalor;jalostotitlan;jalpa de mendez;jalpaiguri;jalpatagua;jalq
jaltipan de morelos;jam;jamaame;jamadoba;jamai;jamaica;jamaica plain;jamalpur;jamay;jambai;jambes;jambi;jambi city;jambusar;jamestown
jamjamal;jamjodhpur;jamkhandi;jamkhed;jammalamadugu;jammu;jammu and kashmir;jammu cantonment;jamnagar;jamner;jampur;jamrud;jamsa;jamshedpur
jamtara;jamui;jamul;jamundi;jamuria;janakkala;janakpur;janauba;jand;jandaia do sul;jandiala;jandiala guru;jandira;janeng;janesville;jangaon
jangheung;jangipur;jangseong;janin;janjgir;jansath;januaria;janub as surrah;janzur;jaora;japaratuba;japekrom;japeri;jarabacoa;jarabulus
jaragua;jaragua do sul;jarajus;jaral del progreso;jaramana;jaranwala;jarash;jardim;jardim angela;jardim botanico;jardim helena
jardim paulista;jardim sao luis;jardin america;jardines de la silla;jardinopolis;jaridih;jarinu;jarocin;jarrow;jaru;jaruco;jarvenpaa;jarwal
jasaan;jasdan;jashpur nagar;jasidih;jasim;jask;jasmine estates;jasper;jaspur;jastrzebie zdroj;jaswantnagar;jasz-nagykun-szolnok;jaszbereny
jatai;jatani;jatara;jatauba;jaten;jatibarang;jatibonico;jatiroto;jatiwangi;jatoi shimali;jau;jauharabad;jauja;jaunpur;javanrud;javea;jawad
jawaharnagar;jawhar;jawi;jawor;jaworzno;jaxaay parcelle niakoul rap;jayamkondacholapuram;jayapura;jaynagar majilpur;jayrud;jazan region
jebba;jebel;jebel ali;jeddah;jedeida;jedrzejow;jefferson city;jeffersontown;jeffersonville;jeffreys bay;jega;jeju city;jeju-do;jekabpils
jekabpils municipality;jekulo;jelcz;jelcz laskowice;jelebu;jelenia gora;jelgava;jelilyuzi;jelutong;jember;jena;jendouba
jendouba governorate;jenipapo dos vieiras;jenison;jenjarum;jenks;jenzan;jeollabuk-do;jeollanam-do;jeongeup;jeonju;jepara;jequie
jequitinhonha;jerada;jerantut;jerash;jeremie;jeremoabo;jerez de garcia salinas;jerez de la frontera;jericho;jersey city;jerusalem;jesi
jessore;jesus del monte;jesus maria;jesus menendez;jetafe;jetpur;jette;jevargi;jewar;jewish autonomous oblast;jeypore;jhabua;jhadeshwar
jhajha;jhajjar;jhalawar;jhalida;jhalod;jhalrapatan;jhalu;jhang sadr;jhanjharpur;jhansi;jhargram;jharia;jharkhand;jharoda kalan
jharoda mazra burari;jharsuguda;jhawarian;jhelum;jhingergacha;jhinjhak;jhinjhana;jhol;jhumri telaiya;jhunjhunun;jhusi;ji parana;ji'an
jiachuan;jiading;jiagao;jiagedaqi;jiahanbage;jiamusi;jian'ou;jianchang;jiang'an;jiangbei;jiangjia;jiangkou;jiangluo;jiangmen;jiangnan
jiangping;jiangshan;jiangsu;jianguang;jiangxi;jiangyan;jiangyin;jiangyou;jiangzhuang;jianlong;jianshan;jianshui;jiaogong;jiaohe;jiaojiang
jiaoshi;jiaozhou;jiaozuo;jiaping;jiashan;jiasi;jiawang;jiawang zhen;jiaxing;jiayi;jiayue;jiayuguan;jiazi;jicin;jidd hafs;jidong;jiehu
jielong;jieshi;jieshou;jietou;jiexiu;jieyang;jifeng;jigani;jigawa state;jiguani;jihlava;jijel;jijiang;jijiga;jijoca de jericoacoara
jiladiguda;jilib;jilin;jimaguayu;jimeta;jimma;jimo;jinan;jinan-gun;jinchang;jincheng;jind;jinding;jindrichuv hradec;jinfeng;jing'an
jingdezhen;jinggou;jingguan;jinghong;jingling;jingmen;jingui;jingzhi;jingzhou;jinhu;jinhua;jining;jinja;jinji;jinjiang;jinka;jinlong;jinniu
jinotega;jinotega department;jinotepe;jinqiao;jinsha;jinshan;jinshanlu;jinshi;jintur;jinxiang;jinzhong;jinzhongzi;jinzhou;jipijapa
jiquilpan de juarez;jirapa;jirapur;jirkov;jiroft;jishou;jishu;jishui;jisr ash shughur;jitai;jitra;jiuchao;jiuchi;jiudian;jiuhe;jiujiang
jiulongshan;jiupu;jiuquan;jiushan;jiutai;jiutepec;jiuxian;jiwani;jiwanpur;jixi;jixian;jiyuan;jizan;jizhou;jizzakh region;jizzax;joacaba
joal;joao alfredo;joao camara;joao dourado;joao lisboa;joao monlevade;joao pessoa;joao pinheiro;joaquim gomes;joaquin v. gonzalez;jobabo
jocotenango;jocotepec;joda;jodhpur;jodiya bandar;joenkoeping;joensuu;joetsu;jogbani;jogipet;jogonalan;johannesburg;johannisthal;johi
johns creek;johnson city;johnston;johnstone;johnstown;johor;johor bahru;johor jaya;joint base pearl harbor hickam;joinville
joinville-le-pont;jojutla;joliet;joliette;jollyville;jolo;jombang;jomvu;jona;jonava;jonesboro;jonglei;jonkoping;jonquiere;joplin;jora
jora khurd;jorat;jordan;jorhat;jos;jose bonifacio;jose c. paz;jose cardel;jose de freitas;jose mariano jimenez;jose panganiban;jose rizal
josefstadt;joso;joue-les-tours;jounieh;jouy-le-moutier;jovellanos;jowai;jowzjan;joyo;joypur hat;jozefow;jozsefvaros;juan aldama
juan de acosta;juan diaz;juan griego;juan jose castelli;juan jose rios;juan-les-pins;juanjui;juara;juatuba;juazeiro;juazeiro do norte;juba
jubayt;jucas;juchen;juchitepec;jucurutu;judea and samaria area;judeida makr;judian;judibana;judita;juegang;juexi;jugial;jugsalai;juhaynah
juigalpa;juina;juiz de fora;juja;jujuvadi;jujuy;jukui;julau;juliaca;julianadorp;julich;julio de castilhos;juma shahri;jumayra;jumet;jumilla
jumunjin;junagadh;junagarh;junction city;jundiai;juneau;jungpyong;juniata park;junin;junlian;junnar;junqueiro;junqueiropolis;jupi;jupiter
juquia;juquitiba;jurm;jurmala;jurong east;jurong town;jurong west;jurupa valley;juruti;jussara;justicia;justiniskes;jutiapa;juticalpa;jutou
juventino rosas;juwana;juybar;juye;jwaneng;jyvaskyla;k'ola diba;k'olito;ka'ersai;kaafu atoll;kaambooni;kaarela;kaarina;kaarst;kabacan
kabala;kabale;kabalo;kabanga;kabanjahe;kabankalan;kabanovo;kabardino-balkariya republic;kabare;kabarnet;kabaty;kabba;kabbasin
kabeya-kamwanga;kabilpor;kabin buri;kabinda;kabirwala;kabkabiyah;kabnur;kabo;kabompo;kabrai;kabudarahang;kabul;kabwe;kachhwa;kachia
kachidoki;kachin state;kachisi;kachkanar;kadachira;kadakkavoor;kadamakudi;kadan;kadapa;kadayal;kadayanallur;kade;kadi;kadiganpalli;kadikkad
kadima zoran;kadinhani;kadiolo;kadipur;kadiri;kadirli;kadiyivka;kadod;kadodara;kadogawa;kadoma;kadoorie;kadugli;kaduna;kaduna state
kadungalur;kadur;kaech'on;kaedi;kaele;kaeng khoi;kaeng khro;kaesong;kafanchan;kaffrine;kafia kingi;kafr ad dawwar;kafr al battikh
kafr al kurdi;kafr ash shaykh;kafr az zayyat;kafr el-sheikh;kafr kanna;kafr laha;kafr manda;kafr qari';kafr qasim;kafr sa'd;kafr saqr
kafr shukr;kafr takharim;kafr zayta;kafranbel;kafrul;kafue;kaga;kaga-bandoro;kagadi;kagal;kagano;kagawa;kagaznagar;kageleke;kagera;kagizman
kagoro;kagoshima;kahama;kahandhale;kahin;kahna nau;kahnuj;kahoku;kahone;kahramanmaras;kahrizak;kahror pakka;kahta;kahului;kahuta;kai
kai tak;kaiama;kaifeng;kaihua;kaij;kaikalapettai;kaikalur;kailaras;kailashahar;kaili;kailua;kaimganj;kaimori;kaimuki;kaimur;kainan;kainuu
kaipamangalam;kairana;kairouan;kais;kaisariani;kaiserslautern;kaitaichi;kaitang;kaithal;kaithoon;kaitong;kaiyuan;kaizu;kaizuka;kajaani
kajang;kajansi;kajiado;kajiado county;kajiki;kajiya;kaka;kakamega;kakamega county;kakamigahara;kakata;kakching;kakdwip;kakegawa;kakheti
kakhovka;kaki bukit estate;kakinada;kakira;kakiri;kakkalapalle;kakkanad;kakkodi;kakogawacho-honmachi;kakonko;kakori;kakrala;kakuda;kakuma
kakumiro;kalaa srira;kalabagh;kalabahi;kalaban koro;kalabo;kalaburagi;kalach;kalach-na-donu;kalachinsk;kaladi;kalakkadu;kalale;kalaleh
kalamansig;kalamaria;kalamassery;kalamata;kalamazoo;kalamb;kalamnuri;kalanaur;kalanwali;kalappatti;kalasin;kalat;kalavad;kalavoor;kalaw
kalayat;kalba;kalbatau;kaleke mandi;kalemie;kalemyo;kalghatgi;kalgoorlie;kalher;kalia;kalianget;kalibo;kaliganj;kalihi valley;kalihi-palama
kalima;kalimpong;kaliningrad;kaliningrad oblast;kalininsk;kalininskiy;kalinjur;kalinkovichi;kaliro;kalisizo;kalispell;kalisz;kaliyaganj
kalk;kalka;kallakkurichchi;kallakurichi;kallam;kallamchavadi;kallang;kallangur;kallar kahar;kalleribhagam;kallidaikurichi;kallio;kallithea
kalliyassheri;kalliyoor;kallukuttam;kallur tekkumuri;kallur vadakummuri;kalmar;kalmeshwar;kalmiuskyi;kalmthout;kalmunai;kalmykiya republic
kalna;kalocsa;kalodzishchy;kalol;kalomo;kalpatta;kalpi;kaltan;kaltenkirchen;kaluga;kaluga oblast;kalugumalai;kalulushi;kalundborg;kalur kot
kalush;kalutara;kalwakurti;kalyan;kalyandurg;kalyani;kalynivka;kalynivskyi;kam tin;kam ying;kamabi;kamachumu;kamagaya;kamaishi
kamakhyanagar;kamakura;kamal;kamal pur majra burari;kamalapuram;kamalasai;kamalganj;kamalia;kamalshahr;kaman;kamaqhekeza;kamar mushani
kamareddi;kamarhati;kamaruddinnagar;kamata;kamateron;kamatgi;kamayakkavundanpatti;kamba;kambar;kambove;kamchatka;kameda-honcho;kamen
kamen'-na-obi;kamenjane;kamenka;kamensk-shakhtinsky;kamensk-ural'skiy;kamenz;kameoka;kameyama;kami;kamienna gora;kamifukuoka;kamigori
kamigoto;kamigyo-ku;kamiichi;kamiigusa;kamiiso;kamikoizumi;kamimaruko;kamina;kaminokawa;kaminoma;kaminoyama;kamioi;kamirenjaku;kamisu
kamiya;kamizawa;kamloops;kammivapettai;kamo;kamogatacho-kamogata;kamogawa;kamojimacho-jogejima;kamoke;kamp-lintfort;kampala;kampar;kampen
kampene;kamphaeng phet;kampli;kampong baharu cheras batu sebelas;kampong cham;kampong chhnang;kampong dungun;kampong kadok;kampong loyang
kampong masjid tanah;kampong pangkal kalong;kampong pasir ris;kampong sidam;kampong speu;kampong speu province;kampong thom;kampot
kampung alor mengkudu;kampung ayer keroh;kampung ayer molek;kampung baharu nilai;kampung baru balakong;kampung baru subang
kampung baru ulu melaka;kampung batu empat;kampung bertam ulu;kampung bukit baharu;kampung cheng;kampung hutan arau;kampung jeli
kampung jelutong tengah;kampung kangkar teberau;kampung kerubong;kampung kupang;kampung larkin lama;kampung machap baru;kampung manjoi
kampung minyak beku;kampung pasir gudang baru;kampung perak;kampung sedenak;kampung selang;kampung setia;kampung simpang renggam
kampung sungai ara;kampung sungai glugur;kampung sungai kajang;kampung tanjung karang;kampung tanjung minyak;kampung teluk air tawar
kampung teluk kemang;kampung teluk kumbar;kamra;kamsar;kamthi;kamuli;kamunting;kamwenge;kamyanets-podilskyi;kamyanobridskyi;kamyanske
kamyaran;kamyshin;kamyshlov;kamyzyak;kan nar middle;kan'onjicho;kanagawa;kanaishima;kanakapura;kanaker-zeytun;kanamachi;kananga;kanash
kanasin;kanata;kanaya;kanayannur;kanazawa;kanbalu;kanbe;kanchanaburi;kanchanpur;kanchipuram;kanchrapara;kanda;kandahar;kandal;kandalaksha
kandalloor;kandamkunnu;kandana;kandari;kandhkot;kandhla;kandi;kandiaro;kandira;kandla;kandoeng;kandukur;kandy;kandyagash;kanegasaki
kanegusuku;kanekomachi;kanel;kanem;kaneohe;kanevskaya;kangaba;kanganpur;kangar;kangasala;kangavar;kangayam;kangding;kangdong-up
kangeyanallur;kanggye;kangkar;kangle;kangnyong;kangson;kangwon-do;kanhan;kanhangad;kanhirode;kani;kanie;kanifing;kanigiri;kanigiri u;kaniv
kanjari;kanjia;kanjiramkulam;kankakee;kankan;kankan region;kankauli;kanke;kanker;kanmaki;kannabecho-yahiro;kannad;kannamangalam
kannampalaiyam;kannanendal;kannankurichchi;kannapolis;kannapuram;kannauj;kanniyakumari;kannod;kannur;kano;kano state;kanowit;kanoya;kanpur
kanpur cantonment;kansad;kansanshi;kansapur;kansas;kansas city;kansk;kant;kanta-haeme;kantabanji;kantai;kanth;kantharalak;kantyshevo;kanuma
kanungu;kanuru;kanyama;kanye;kanyobagonga;kanzakimachi-kanzaki;kaohsiung;kaolack;kaoma;kaouara;kaoueni;kapadvanj;kapan;kapar;kapas herd
kapasan;kapchorwa;kapellen;kapenguria;kapiri mposhi;kapit;kapolei;kapolei villages;kaposvar;kapotnya;kappiyara;kapren;kapsabet;kapsan-up
kapurthala town;kaputa;kaqun;kara;kara suu;kara-balta;kara-kul';kara-kulja;karabaglar;karabanovo;karabash;karabuek province;karabuk
karabulak;karacabey;karachayevo-cherkesiya republic;karachayevsk;karachev;karachi;karachi university employees co-operative housing society
karacoban;karad;karaganda;karagandy;karahrud;karaikal;karaikkudi;karaippudur;karaj;karak;karak city;karakalpakstan;karakkad;karakocan
karakol;karakul';karala;karamadai;karaman;karamay;karambi;karamsad;karamuck;karamursel;karangampel;karanganom;karangnongko;karangsembung
karanja;karanjia;karankasso;karanpur;karapinar;karasu;karasu mahallesi;karasuk;karasuyama;karatau;karatina;karatsu;karauli;karavayevi dachi
karawalnagar;karawang;karbala;karben;karcag;kardhan;karditsa;kardzhali;kareli;karelia;karengera;karera;kargil;karhal;karhula;kari
karia ba mohamed;kariapatti;kariba;kariega;karimabad;karimganj;karimnagar;karingal;kariya;karjan;karjat;karkala;karlova ves;karlovac
karlovo;karlovy vary;karlsfeld;karlshamn;karlshorst;karlskoga;karlskrona;karlsruhe;karlstad;karlstadt;karmala;karmi'el;karnal
karnali pradesh;karnaphuli;karnataka;karnobat;karo;karoi;karol bagh;karoliniskes;karonga;karor;karori;karow;karpinsk;karratha;kars
kars province;karsiyaka;kartaly;kartarpur;kartasura;karthikappally;kartuzy;karuizawa;karukh;karumalur;karumandi chellipalaiyam
karumattampatti;karungappalli;karur;karuri;karusi;karuva;karuvanthuruthy;karvina;karwar;kas;kasaali;kasai;kasai-central;kasama;kasamatsucho
kasambya;kasamwa;kasanda;kasangati;kasangulu;kasanje;kasaoka;kasara;kasaragod;kasba;kasba tadla;kaseda-shirakame;kasempa;kasese
kaset sombun;kaset wisai;kasganj;kashan;kashgar;kashiba;kashihara;kashihara-shi;kashima;kashima-shi;kashin;kashipur;kashira;kashiwa
kashiwara;kashiwazaki;kashmar;kashmor;kasibugga;kasihan;kasimov;kasipalaiyam;kasli;kasoa;kasongo;kasongo-lunda;kasozi;kaspiysk;kasrawad
kassala;kassel;kasserine;kasserine governorate;kastamonu;kastanayevo;kasterlee;kasuga;kasugai;kasukabe;kasulu;kasumi;kasumigaura;kasungu
kasur;katabi;katagami;kataiya;katalem va sadat shahr;katanawa;katanda;katangi;katano;kataragama;katav-ivanovsk;katavi;kataysk;katerero
katerini;katerynivka;katesh;katete;katghora;katha;katheru;kathhara;kathlal;kathmandu;kathor;kathu;kathua;kati;katihar;katima mulilo;katiola
katirur;kato;kato lakatameia;kato polemidia;katobu;katoke;katol;katori-shi;katoro;katowice;katoya;katpadi;katras;katrineholm;katsina
katsina state;katsina-ala;katsuragi;katsuren-haebaru;katsushika;katsuta;katsuura;katsuyama;kattanam;kattaqo'rg'on shahri;kattatturai
kattipparutti;kattivakkam;kattumannarkoil;kattur;katumba;katunayaka;katutura;katwa;katwijk aan zee;katy;kaufbeuren;kauhava;kaukauna
kaulsdorf;kaunas;kaura namoda;kavadarci;kavaje;kavakli;kavala;kavalerovo;kavali;kavanur;kavar;kaveripatnam;kavisuryanagar;kawachi-nagano
kawage;kawagoe;kawaguchi;kawalu;kawambwa;kawaminami;kawanishi;kawanoecho;kawardha;kawasaki;kawasan penempatan ulu benut lima
kawasan penempatan ulu benut tiga;kawasan penempatan ulu sungai benut;kawasan perindustrian cheng;kawasi;kawit;kawkareik;kawm hamadah
kawthoung;kax;kaya;kayah state;kayalpattinam;kayamkulam;kayan;kayanza;kayar;kayes;kayin state;kayna;kaynasli;kayonza;kayseri;kaysville
kayunga;kayyerkan;kazan;kazanlak;kazerun;kazincbarcika;kazo;kbombole;ke-macina;kearney;kearns;kearny;keat hong village;kebbi;kebemer;kebili
kebili governorate;kebomas;kebonarun;kebri dahar;kecskemet;kedah;kedainiai;kedia;kediri;kedougou;kedrovka;kedungwaru;kedungwuni
kedzierzyn-kozle;keelung;keene;keetmanshoop;keevallur;keezhkulam;kef governorate;kefamenanu;keffi;keflavik;kegalle;kehl;keighley
keilor east;keirao bitra;keizer;kekem;kekri;kelaa kebira;kelaat mgouna;kelaniya;kelantan;kelar;kele;kelenfold;kelheim;kelibia
kelishad va sudarjan;kelkheim;kelkit;kellabine;keller;kellyville;kelo;kelowna;kemalpasa;kembangan;kemer;kemerovo;kemi;kemise;kemo;kempas
kempen;kempston;kempston hardwick;kemri;ken caryl;kencong;kenda;kendal;kendale lakes;kendall;kendall west;kendari;kendraparha;kenema
keng hau;keng tung;kenge;kenilworth;keningau;kenitra;kenmore;kennedy;kennedy park;kennedy street;kennedy town;kenner;kennesaw;kennewick
kenol;kenora;kenosha;kenscoff;kensington;kensington-cedar cottage;kensington-chinatown;kent;kentau;kentron;kentucky;kentwood;kenwood
keonjhargarh;kep;kepala batas;kepanjen;kepong;kerala;keratsini;kerava;kerch;kercha;keren;kerguelen;kericho;kericho county;kerkandi;kerkera
kerki;kerkrade;kerman;kermanshah;kermanshah province;kernersville;kerou;kerouane;kerpen;kerrville;kertih;kertosono;keru;kerugoya;kerur
keryneia;kesabpur;kesan;kesariya;kesennuma;keshod;keshorai patan;kesinga;keskin;kesklinn;kessel-lo;kestel;keswick;keszthely;keta
ketanggungan;ketou;ketrzyn;kettering;kety;keur medoune;kevelaer;kew;kew gardens;kew gardens hills;key west;keynsham;keysborough;keystone
kezmarok;kfar saba;kfar yona;kgatleng;khabarabad;khabarovsk;khachrod;khada;khadbari;khadki;khadyzhensk;khagaria;khagaul;khagrachhari
khai gala;khair;khaira;khairabad;khairagarh;khairpur;khairpur mir's;khairpur nathan shah;khairpur tamewah;khairtal;khajoori khas
khajuraho group of monuments;khakasiya republic;khalabat;khalandrion;khalari;khali kachigam;khalifah a city;khalifan;khalilabad;khalis
khalkhal;khamaria;khambhaliya;khambhat;khamgaon;khamis mushait;khammam;khammouane province;khan na yao;khan neshin;khan shaykhun;khan yunis
khanabad;khanapur;khanapuram haveli;khanaqin;khandela;khandwa;khangah dogran;khangarh;khanh hai;khanh hoa;khaniadhana;khanna;khanpur
khanpur mahar;khansar;khanty-mansia;khanty-mansiysk;khanu woralaksaburi;khanzhonkivskyi;khanzhonkove;khao saming;khao wong;khao yoi;khapa
khapat;kharabali;kharagpur;kharakvasla;kharan;kharar;khardah;kharghar;khargone;kharhial;kharian;khariar road;kharkhauda;kharkiv
kharkivskyi masyv;kharsia;khartoum;khartoum north;khartsyzk;kharupatia;khasab;khasavyurt;khash;khashm al qirbah;khashuri;khasnahzan
khatauli;khategaon;khatima;khatlon province;khatra;khawr fakkan;khed;kheda;khedbrahma;khekra;khemis el khechna;khemis miliana;khemisset
khenchela;khenifra;kheralu;kheri;kheri nangal;kherli;kherson;khetia;khetri;khetsamsenok;khewra;khilchipur;khimki;khirdalan;khirkiya
khlong chan;khlong kum;khlong luang;khlong sam wa;khlong san;khlong toei;khlong yai;khmelnytskyi;khmilnyk;khobar;khoevsgoel province
kholmsk;kholmskiy;khomam;khombole;khomeyn;khomeyni shahr;khon buri;khon kaen;khongapani;khoni;khonj;khopoli;khordha;khoroshevo-mnevniki
khorramabad;khorramdarreh;khorramshahr;khorugh;khosrowshahr;khost;khosta;khot'kovo;khouribga;khovd;khowa;khowai;khowrzuq;khowst;khrestivka
khromtau;khrustalnyi;khujand;khulays;khuldabad;khulm;khulna;khulna division;khunti;khurai;khurarianwala;khuraybat as suq;khurja;khurmuj
khushab;khusropur;khust;khutar;khuy;khuzdar;khuzestan;khvaf;khwaeng bang khae;khwaeng bang plat;khwisero;khyber pakhtunkhwa;kiambu
kiambu county;kibaha;kibaigwa;kibakwe;kibara;kibiti;kiboga;kibondo;kibre mengist;kibungo;kibuye;kicevo;kichevo;kichha;kidal;kidapawan
kidarakulam;kidatu;kidderminster;kidodi;kidsgrove;kie-ntem;kiel;kielce;kien an;kien hai;kien hung;kierspe;kiffa;kifisia;kifri;kigali;kigoma
kigonsera;kigumba;kihancha;kihangara;kihei;kihihi;kikinda;kikolo;kikube;kikuchi;kikugawa;kikuyu;kikwit;kil bhuvanagiri;kilakarai;kilamba
kilapavoor;kilattingal;kilburn;kilifi;kilifi county;kilimanjaro;kilindoni;kilis;kiliya;kilju;kilkenny;kilkis;killannur;killarney;killeen
killingly center;kilmarnock;kilosa;kilwa masoko;kilwinning;kim;kim lien;kima kieza;kimbe;kimberley;kimhae;kimilili;kiminini;kimitsu;kimje
kimokawa;kimovsk;kimpese;kimry;kinana;kinarut;kindi;kindia;kindrativskyi;kindu;kinel';kinel'-cherkassy;kineshma;king faisal military city
king khalid military city;king of prussia;king's lynn;kingisepp;kingman;kingori;kings bridge;kings park;kingsessing;kingsford;kingsland
kingsport;kingston;kingston upon hull;kingstown;kingsview village-the westway;kingsville;kingswinford;kingswood;kinna;kinoi;kinokawa;kinoni
kinoshita;kinross;kinshasa;kinston;kintampo;kintinian;kinwat;kinzan;kiomboi;kipamba;kiphire;kippax;kipushi;kira;kirambo;kirando;kirandul
kiraoli;kirari sulemannagar;kiratpur;kiratu;kirchhain;kirchheim unter teck;kirchlengern;kirdasah;kirecocagi;kireka;kireyevsk;kirguli
kirikhan;kirikkale;kirimbi;kirinyaga county;kirishi;kirishima;kirkagac;kirkby;kirkby in ashfield;kirkcaldy;kirkdale;kirkintilloch
kirkkonummi;kirkland;kirklareli;kirksville;kirkuk;kirkwood;kirov;kirov oblast;kirovgrad;kirovo-chepetsk;kirovohrad;kirovsk;kirsanov
kirsehir;kirtipur;kirumba;kiruna;kirundo;kirwan;kiryandongo refugee camp;kiryas joel;kiryat gat;kiryat ono;kiryu;kirzhach;kisai;kisangani
kisaran;kisarazu;kisela voda;kiselevsk;kiserian;kisesa;kish;kishaba;kishanganj;kishangarh;kishapu;kishiwada;kishorganj;kishtwar;kisi;kisii
kisii county;kisilevsk;kisinga;kiskoros;kiskunfelegyhaza;kiskunhalas;kislovodsk;kismayo;kisoro;kispest;kissidougou;kissimmee;kisumu
kisumu county;kisvarda;kita;kita-akita;kitagata;kitahama;kitahiroshima;kitaibaraki;kitakami;kitakata;kitakyushu;kitale;kitama;kitami
kitamoto;kitanagoya;kitchener;kitengela;kitgum;kithor;kitob;kitsilano;kitsuki;kitui;kitui county;kituku;kitwe;kitzingen;kivsharivka;kiwira
kiyawa;kiyose;kiyosu;kizel;kizhake chalakudi;kizhariyur;kizhuparamba;kizhuvalam-koonthalloor;kiziba;kizilcahamam;kiziltepe;kizilyurt
kizlyar;kizugawa;kladno;kladow;klaeng;klagenfurt am worthersee;klaipeda;klaipeda county;klamath falls;klang;klangenan;klaten;klatovy
klaukkala;klebang besar;kleinmachnow;klerksdorp;kleve;klimovsk;klin;klingenstein;klinteby frihed;klintsy;klosterneuburg;kloten;klotzsche
klouekanme;klov;kluang;kluczbork;klungkung;knjazevac;knokke-heist;knoxville;knurow;knyahynyn;knysna;ko samui;koath;kobanya;kobayashi;kobe
koblenz;kobo;koboko;kobryn;kobuleti;kobylisy;kocaali;kocaeli;koch bihar;koch'ang;kochani;kochenevo;kochi;kochkor-ata;kochubeyevskoye
kodaikanal;kodaira;kodamacho-kodamaminami;kodamthuruth;kodar;kodarma;kodinar;kodinsk;kodoli;kodungallur;kodur;koduvayur;koekelberg;koelwar
koersel;koesan;kofele;koforidua;kofu;koga;kogalym;koganei;kogarah;koge;kogi state;kogon shahri;kogota;kogota-ekimae;koh kong;kohat
kohgiluyeh and boyer-ahmad;kohima;kohtla-jarve;koidu;koipadi;koka;kokhma;kokkola;kokologo;kokomo;kokopo;kokotamangalam south;kokrajhar
kokshetau;koksijde;kokstad;kokubu-matsuki;kokubunji;kokyar;kol'chugino;kola'a;kolaboui;kolaccheri;kolar;kolaras;kolasib;kolavallur
kolbermoor;kolda;kolding;kolea;kolente;kolhapur;kolia;kolin;kolkata;kolkhozobod;kollam;kollancode;kollegal;kollivayal;kollo;koln;kolokani
kolomenskoye;kolomna;kolomyagi;kolomyia;kolonnawa;kolpashevo;kolpino;kolwezi;kom ombo;komae;komagane;komagome;komaki;komalapuram;komarno
komarom;komarom-esztergom;komatipoort;komatsu;komatsushimacho;kombai;kombissiri;kombolcha;komendantsky aerodrom;komi;komlo;kommunar;komono
komoro;komotini;kompalli;kompienga;komsomolsk-on-amur;komtikas;kon tum;konak;konakli;konakovo;konan;konarak;konarka;konayev;konch;kondagaon
kondalampatti;kondapalle;kondasamudram;kondli;kondoa;kondopoga;kondotty;kone ta la paung;konefla;koneurgenc;kong;kongolo;kongoussi
kongsberg;kongtan;konibodom;konigs wusterhausen;konigsbrunn;konigslutter am elm;konigstein im taunus;konigswinter;konin;koniz;konjic
konnagar;konnur;konongo;konosu;konotop;konskie;konstancin-jeziorna;konstantinovsk;konstanz;kontagora;kontich;kontiolahti;konya;konz
koolauloa;koothanallur;koothappar;koovappady;kop'ung;kopaganj;kopali;kopargaon;kopargo;kopavogur;kopawor;kopenick;koper;kopeysk;koping
koppal;koppana agrahara;koppies;koprivnica;koprivnica-krizevci;koprivnice;kora;koraput;koratagere;koratla;koratti;korba;korbach;korce
korce county;kord kuy;koreatown;koregaon;korem;korenovsk;korfez;korgan;korhogo;korinthos;koriyama;korkino;korkuteli;korla;korntal
kornwestheim;koro;korochi;korogwe;korolev;korolyov;koronadal;koropi;korosten;korostyshiv;korrewegwijk;korsakov;korschenbroich;korsholm
korsimoro;korsun-shevchenkivskyi;kortenberg;kortrijk;korwai;koryazhma;korydallos;kos;kosai;kosamba;kosan;kosaya gora;koscian;koscierzyna
koshi;koshigaya;koshu;kosi;kosice;kosice region;kosigi;kosire;koson;kosong;kosonsoy;kosovo polje;kostanay;koster;kosti;kostomuksha;kostopil
kostroma;kostroma oblast;kostrzyn nad odra;kostyantynivka;koszalin;kot addu;kot diji;kot ghulam muhammad;kot kapura;kot malik barkhurdar
kot mumin;kot radha kishan;kot samaba;kota;kota bharu;kota damansara;kota kinabalu;kota kuala muda;kota sambas;kota tinggi;kotabumi
kotagiri;kotamangalam;kotamobagu;kotaparh;kotari;kotayk;kotdwara;kotekara;kotel'nich;kotel'niki;kotel'nikovo;kothakota;kothanallur;kotharia
kothen;kotido;kotikawatta;kotivakkam;kotka;kotkapura;kotlas;kotli;kotli loharan;kotlovka;kotma;koto;kotovo;kotovsk;kotputli;kotri
kotsyubynske;kottagudem;kottaikadu;kottaikuppam;kottakkal;kottangara;kottappally;kottarakara;kottayam;kottur;kotturu;kottuvalli;kotu
kouande;kouango;koudougou;kouffo;kouibly;kouka;koulamoutou;koulikoro;koumassi;koumbia;koumpentoum;koumra;koundara;koungheul;koungneul sosse
koungou;koupela;kouri;kourou;kouroussa;kousseri;koutiala;kouvola;kovancilar;kovdor;kovel;kovilpatti;kovpakivskyi;kovrov;kovur;kovvur
kovylkino;kowloon;kowloon city;kowloon city centre;kowloon tong;kowloon west end;kowon-up;koyilandy;koynanagar;koysinceq;koz'modem'yansk
kozakai-cho;kozan;kozani;kozanow;kozel'sk;kozepso-ferencvaros;kozeyevo;kozhikode;kozhukhovo;kozienice;kozluk;kozyatyn;kpalime;kpandu
kpozoun;kraaifontein;krabi;kragujevac;krakow;kraksaan;kralendijk;kraljevo;kralovo pole;kralovske vinohrady;kralupy nad vltavou;kramatorsk
kranj;kranzadougou;krapkowice;krasnaya glinka;krasnik;krasnoarmeysk;krasnoarmeyskaya;krasnodar;krasnodar krai;krasnogorsk
krasnogvardeyskoye;krasnogvargeisky;krasnokamensk;krasnokamsk;krasnoobsk;krasnoturinsk;krasnoufimsk;krasnoural'sk;krasnovishersk
krasnoyarsk;krasnoyarsk krai;krasnoye selo;krasnoznamensk;krasnystaw;krasnyy sulin;krasyliv;krathum baen;kratie;krc;krefeld;kremenchuk
kremenets;kreminna;kresek;krestovskiy ostrov;kretinga;kreuzberg;kreuzlingen;kreuztal;krian;kribi;kriel;kriens;krimpen aan den ijssel
krishnagiri;krishnanagar;krishnapuram;krishnarajasagara;krishnarajpet;kristiansand;kristianstad;kristiansund;kristiine;kristinehamn
kriva palanka;krnov;krolevets;kromeriz;kronach;kronberg;kronberg tal;kronoberg;kronstadt;kroonstad;kropeliner-tor-vorstadt;kropotkin
kropyvnytskyi;krosno;krotoszyn;kroya;krugersdorp;kruisfontein;kruje;krusevac;krychaw;krymsk;kryukiv;kryvyy rih;krzyki-partynice;ksar
ksar chellala;ksar el boukhari;ksar el kebir;ksar hellal;ksour essaf;kstovo;kuacjok;kuah;kuala belait;kuala kangsar;kuala kedah;kuala ketil
kuala krai;kuala kubu baharu;kuala kurau;kuala lipis;kuala lumpur;kuala nerus;kuala penyu;kuala pilah;kuala selangor;kuala terengganu
kuala tungkal;kualakapuas;kuanchuan;kuandian;kuang;kuangshi;kuantan;kubang semang;kubinka;kuchai lama;kuchaman;kuchera;kuchinarai;kuchinda
kuching;kucove;kucukcekmece;kucukcigli;kuda;kudachi;kudal;kudali;kudamatsu;kudappanakkunnu;kudat;kudepsta;kudligi;kudlu;kudrovo;kudus
kudymkar;kuetahya;kufa;kuhdasht;kui buri;kuils river;kuiya;kujang-up;kujawsko-pomorskie;kuje;kuji;kuju;kukatpally;kukawa;kukes;kukes county
kukichuo;kukmor;kukshi;kula;kulachi;kulai;kulasegaram;kulasekarapuram;kulathummal;kulattuppalaiyam;kulebaki;kulgam;kulim
kuliouou - kalani iki;kulittalai;kullattur;kulmbach;kulob;kulp;kulpahar;kulti;kulu;kulunda;kumagaya;kumagunnam;kumakura;kumamoto;kumano
kumanovo;kumarapalaiyam;kumarapalayam;kumarapuram;kumasi;kumba;kumbakonam;kumbalam;kumbalangy;kumbhraj;kumbo;kumertau;kumhari;kumher;kumi
kumla;kumo;kumru;kumta;kuna;kunar;kunda;kunda dya baze;kundapura;kundarkhi;kundgol;kundian;kundla;kundli;kunduz;kungalv;kungsbacka
kungsholmen;kungur;kungyangon;kunigal;kuningan;kunisaki;kunitachi;kuniyamuttur;kunjah;kunkujang;kunming;kunnamangalam;kunnamkulam;kunnatnad
kunnimangalam;kunnummal;kunri;kunshan;kuntsevo;kunwi;kunyang;kunzell;kunzelsau;kuopio;kuoshi'airike;kuoyiqi;kupang;kupchino;kupino;kuppam
kupyansk;kur'yanovo;kurakhove;kurali;kurandvad;kurashiki;kuraymah;kurayoshi;kurayyimah;kurchaloy;kurchatov;kurdamir district
kurdistan province;kurduvadi;kure;kurenivka;kurgan;kurgan oblast;kurganinsk;kuri dulal;kurichchi;kurihama;kurihara;kurihashi;kurikka
kurikuppi;kurinjippadi;kurnool;kurobe-shi;kuroda;kuroishi;kuroiso;kurono;kurortnyy;kurovskoye;kurseong;kursk;kursk oblast;kurtalan
kurtamysh;kurten;kurumathur;kurumbapet;kurume;kurunegala;kuruvattur;kurwai;kurye;kusa;kusadasi;kusatsu;kuseifa;kushalnagar;kushchyovskaya
kushikino;kushima;kushimoto;kushinagar;kushiro;kushk;kushtagi;kushtia;kushva;kuskovo;kusong-si;kusum pur;kut chap;kut-e 'abdollah;kuta
kutahya;kutaisi;kutchan;kuthalam;kutiatodu;kutiyana;kutkai;kutloanong;kutna hora;kutno;kutoarjo;kuttampuzha;kuttikkattur;kuttippuram
kuttuparamba;kutu;kutum;kuvandyk;kuwait city;kuwana;kuybyshev;kuyera;kuz'minki;kuzbass;kuzhithurai;kuznetsk;kvemo kartli;kwadukuza
kwaggafontein;kwai chung;kwai tsing district;kwail-up;kwale;kwale county;kwango;kwangyang;kwanza sul;kwara state;kwazulu-natal;kwekwe
kweneng;kwidzyn;kwilu;kwinana;kwun tong;kwun tong district;ky anh;kyabe;kyaikkami;kyaiklat;kyaikto;kyaka ii refugee camp;kyakhta;kyamahungu
kyangwali refugee camp;kyarusozi;kyathampalle;kyaukme;kyaukpadaung;kyaukpyu;kyaukse;kyauktaga;kyauktan;kyauktaw;kyazanga;kybalchych
kyegegwa;kyeintali;kyela;kyengera;kyenjojo;kyimyindine;kyiv;kyiv city;kyiv oblast;kyivskyi;kyle;kymenlaakso;kyo kone east;kyongsong
kyonpyaw;kyosai;kyotanabe;kyotango;kyoto;kyrenia;kyshtym;kyurdarmir;kyustendil;kyzyl;kyzyl-kyya;kyzyl-suu;kyzylorda;l'alfas del pi
l'amoreaux;l'ancienne-lorette;l'antiga esquerra de l'eixample;l'aquila;l'arbaa nait irathen;l'assomption;l'eliana;l'govskiy;l'hay-les-roses
l'hospitalet de llobregat;l'isle-sur-la-sorgue;l.a.sagaram;la algaba;la altagracia province;la asuncion;la azulita;la baie;la banda
la barca;la barceloneta;la baule-escoublac;la blancarde;la bonanova;la bordeta;la breita;la cabima;la calera;la canada flintridge
la carlota;la carolina;la castellana;la ceiba;la ceja;la celle-saint-cloud;la chapelle-sur-erdre;la chaux-de-fonds;la chorrera;la ciotat
la cite-limoilou;la concepcion;la courneuve;la crau;la crescenta-montrose;la crosse;la cruz;la defense;la dolorita;la dorada;la ermita
la esperanza;la estrella;la falda;la felguera;la fleche;la fria;la garde;la garenne-colombes;la gazelle;la gi;la gomera;la goulette
la grange;la grita;la guaira;la guajira department;la guardia;la guineueta;la habana vieja;la habra;la haute-saint-charles;la iguala
la isla;la jagua de ibirico;la jolla;la joya;la laguna;la libertad;la libertad department;la ligua;la lima;la linea de la concepcion
la louviere;la madeleine;la magdalena tlaltelulco;la mana;la marina de port;la marque;la marsa;la maternitat i sant ramon;la mesa;la mirada
la mohammedia;la mornaghia;la nova esquerra de l'eixample;la nucia;la oliva;la orilla;la orotava;la oroya;la palma;la pampa;la paragua
la paz;la paz centro;la paz department;la peca;la piedad de cabadas;la pineda;la pintana;la plata;la pobla de vallbona;la pomme;la porte
la possession;la prairie;la presa;la prosperitat;la providencia siglo xxi;la puente;la quinta;la rinconada;la rioja;la riviere anglaise
la roche-sur-yon;la rochelle;la roda;la romana;la sagrera;la salud;la sebala du mornag;la serena;la seyne-sur-mer;la sierpe;la solana
la spezia;la tebaida;la teste-de-buch;la trinidad;la trinite;la troncal;la union;la valette-du-var;la vega;la vela de coro;la vergne
la verne;la verneda i la pau;la victoria;la vila de gracia;la villa del rosario;la virginia;la vista;laajasalo;laascaanood;laattaouia
laatzen;laayoune;laayoune-sakia el hamra;labasa;labattoir;labe;labe region;labinsk;labis;labo;laboulaye;labrador;labranza;labrea;labuan
labuan bajo;labuhan deli;labuleng;labutta;labytnangi;lac;lacey;lachi;lackawanna;laconia;lacs district;ladakh;ladang seri kundang;ladario
ladera ranch;ladhewala waraich;ladispoli;ladner;ladnun;ladwa;lady frere;ladybrand;ladysmith;ladyzhyn;lae;laela;laem ngop;laem sing
lafayette;lafey;lafia;lafiagi;lafleche;lagarto;lagawe;lagdo;lage;lages;laghman;laghouat;lagkadas;lagny-sur-marne;lago da pedra;lago norte
lago sul;lagoa da canoa;lagoa da confusao;lagoa da prata;lagoa do carro;lagoa do itaenga;lagoa formosa;lagoa grande;lagoa nova;lagoa santa
lagoa seca;lagoa vermelha;lagos;lagos de moreno;lagrange;laguilayan;laguna;laguna beach;laguna city;laguna de duero;laguna hills
laguna niguel;laguna verde;laguna woods;lagunes district;lagunillas;lagymanyos;lahad datu;lahan;lahar;laharpur;lahat;lahbab;lahewa;lahij
lahijan;lahnstein;lahore;lahr;lahraouyine;lahti;lai;lai chau;lai chau province;lai chi van;lai vung;laibin;laikipia;lainate;laisu;laitan
laitumkhrah;laiwu;laixi;laiyang;laizhou;laja;lajas;laje;lajeado;lajedo;lajinha;lak si;lakang;lake butler;lake charles;lake country
lake elsinore;lake forest;lake havasu city;lake in the hills;lake jackson;lake magdalene;lake mary;lake oswego;lake ridge;lake ronkonkoma
lake sebu;lake shore;lake stevens;lake wales;lake worth beach;lake worth corridor;lake zurich;lakeland;lakemba;lakes;lakeside;lakeville
lakewood;lakhdaria;lakheri;lakhimpur;lakhipur;lakhnadon;lakhyabad;lakinsk;lakkanahalli;lakki;lakota;laksar;laksham;lakshmeshwar;lakshmipur
lal bahadur nagar;lala musa;lalago;lalganj;lalgola;lalgudi;lali;lalian;lalibela;lalin;lalitpur;lalla mimouna;lalmohan;lalmonirhat;lalor
lalpettai;lalpur;lalru;lalsot;lalupon;lam dong;lam tin;lambare;lambarene;lambari;lambari d'oeste;lambayeque;lambayong;lambersart;lamerd
lamezia terme;lami;lamia;lamin;lamongan;lamont;lampa;lampang;lampertheim;lamphun;lampung;lamu;lanaken;lancaster;lancenigo-villorba;lanciano
lancing;lancy;land o' lakes;landau in der pfalz;lander;landerneau;landover;landsberg am lech;landsdale;landshut;landskrona;lanester
lang son;lang son province;lang suan;lang thuong;lang'ata;langao chengguanzhen;langarud;langen;langendreer;langenfeld;langenhagen
langenhorn;langepas;langfang;langford;langgar;langley;langley park;langru;langsa;langtoucun;langue;langwarrin;langxiang;langzhong
lanham-seabrook;lanka;lankaran;lankwitz;lannion;lansdale;lansdowne;lanshan;lansing;lansing-westgate;lanus;lanxi;lanyang;lanzhou;lao cai
laoag;laoang;laohekou;laojunmiao;laon;lapa;lapai;lapao;laplace;lapland;lappeenranta;lapu-lapu city;lar;lara;larache;laramie
laranjal do jari;laranjal paulista;laranjeiras;laranjeiras do sul;laranjeiro;larbaa;lardjem;laredo;largo;larisa;larkana;larkhall;larnaca
larnaka;larne;larvik;las aguilas;las animas;las brenas;las cabezas de san juan;las choapas;las cruces;las cumbres;las delicias;las flores
las gabias;las guacamayas;las heras;las margaritas;las matas de farfan;las palmas de gran canaria;las piedras;las pinas
las pintas de arriba;las pintitas;las rosas;las rozas de madrid;las tejerias;las torres de cotillas;las tres torres;las tunas
las tunas province;las varillas;las vegas;lasalgaon;lasalle;lasarte;lasem;lashibi;lashio;lashkar gah;lasnamae;lasoano;lat krabang;lat phrao
lat yao;latacunga;latakia;latchmere;latehar;lateri;latham;lathi;lathrop;latina;latkrabang;latour;latri kunda;latri sabiji;lattes;latur
lauchhammer;lauda-konigshofen;lauderdale lakes;lauderhill;lauf an der pegnitz;laukaa;laukkai;launceston;laungowal;laupheim;laur;laurel
laurelton;lauri;laurinburg;lauro de freitas;lausanne;lautaro;lautem;lautoka;lauttasaari;laval;laval-des-rapides;lavalleja;lavapies;lavasan
laventille;lavradio;lavras;lavras da mangabeira;lawa;lawang;lawar khas;lawas;lawksawk;lawndale;lawngtlai;lawrence;lawrence park south
lawrenceville;lawson;lawton;laxmangarh;laxou;layka;layla;layton;layyah;lazarevac;lazarevskoye;lazaro cardenas;lazdynai;lazio;le bardo
le blanc-mesnil;le bouscat;le camas;le cannet;le chesnay;le creusot;le francois;le gosier;le grand-quevilly;le havre;le hochet;le kram
le kremlin-bicetre;le lamentin;le mans;le mee-sur-seine;le moule;le pecq;le perreux-sur-marne;le petit-quevilly;le plateau
le plateau-mont-royal;le plessis-robinson;le plessis-trevise;le pontet;le port;le pre-saint-gervais;le puy-en-velay;le robert;le roux
le sud-ouest;le tampon;le vesinet;le vieux-longueuil;league city;lealman;leamington;leander;leandro n. alem;leaside-bennington;leatherhead
leavenworth;leawood;lebach;lebaksiu;lebanon;lebap;lebbeke;lebedinovka;lebedyan';lebedyn;leblon;lebohang;lebork;lebowakgomo;lebrija;lebu
leca da palmeira;leca do bailio;lecce;lecco;lecheng;lecherias;lede;leduc;ledyard;ledziny;lee on;lee's summit;leeds;leek;leer;leerdam
leesburg;leeudoringstad;leeuwarden;lefortovo;leganes;legaspi;legazpi;legionowo;legnago;legnano;legnica;leh;lehi;lehigh acres;lehragaga
lehrte;lei tung;lei tung estate;leicester;leichlingen;leiden;leiderdorp;leidsche rijn;leifeng;leigh;leighton buzzard;leighton hill;leimen
leinfelden-echterdingen;leinster;leioa;leipzig;leiria;leisure city;leixlip;leiyang;lekki;lekoumou;leku;leland;lelydorp;lelystad;lemay
lembang;lembeni;leme;lemgo;lemon grove;lemont;lemoore;lempaala;lempira department;lenbe;lencois paulista;lend;lenexa;lenger;lengerich
lengshuijiang;lengshuitan;leningradskaya;leningradskaya oblast';leninogorsk;leninsk;leninsk-kuznetsky;leninskiye gory;lennestadt;lennox
lenoir;lens;lensk;lentini;lents;leo;leogane;leominster;leon;leon de los aldama;leon department;leonberg;leonovo;leopoldina;leopoldshohe
lepaera;lepe;lephalale;leposaviq;leppavaara;lequn;lerdo;lerdo de tejada;lere;leribe;lerida;lerik;lerik district;lerma de villada;lermontov
lerum;les abymes;les cayes;les clayes-sous-bois;les corts;les coteaux;les escaldes;les herbiers;les lilas;les moulins;les mureaux
les olives;les pavillons-sous-bois;les pennes-mirabeau;les rivieres;les roquetes;les sables-d'olonne;les ulis;leshan;leskovac;leslie;lesnoy
lesosibirsk;lesozavodsk;lesser poland;lessines;leszno;letchworth garden city;leteri;lethbridge;leticia;letlhabile;letlhakane;letnany
letpandan;letterkenny;leuben;leusden;leutkirch;leuven;leuwiliang;levallois-perret;levanger;leverkusen;levice;levin;levis;levittown
levoberezhnyy;lewe;lewes;lewiston;lewiston orchards;lewisville;lewoleba;lexington;lexington-fayette;leyland;leytonstone;lezhe;lezhe county
lhasa;lhoka;lhokseumawe;lhunzhub;liancheng;liang;lianghu;liangji;liangping;liangshui;liangxiang;liangzhai;lianhe;lianhu;lianhua;lianjiang
lianozovo;lianshan;lianyuan;lianyungang;lianzhou;liaocheng;liaolan;liaoning;liaoyang;liaozhong;libano;libaspur;liben;libenge;liberal
liberdade;liberec;liberec region;liberia;liberpolis;libertad;libertador general san martin;liberty;libertyville;libiaz;libon;libourne
librazhd;libres;libreville;licata;lice;licenciado benito juarez;licha;licheng;lichfield;lichinga;lichtenberg;lichtenburg;lichtenfels
lichtenrade;lichtenvoorde;lichterfelde;lichuan;lichuan zhen;lida;lidcombe;lidingo;lidkoping;lido;lido di ostia;lidu;lidzbark warminski
liege;liepaja;lier;lieto;lieu giai;lievin;ligang;ligezhuang;liguo;liguria;lihe;liji;lijia;lijiang;lijun;likak;likasi;likhobory
likino-dulevo;likisa;likouala;lilienthal;liliha - kapalama;lilio;lille;lillehammer;liloan;lilongwe;lilydale;lim-pende;lima;lima duarte
lima province;lima region;limache;limao;limassol;limay;limbach-oberfrohna;limbang;limbdi;limbe;limbiate;limburg;limburg an der lahn
limehouse;limeil-brevannes;limeira;limerick;limoeiro;limoeiro de anadia;limoeiro do ajuru;limoeiro do norte;limoges;limon;limon province
limonar;limpio;limpopo;limuru;linares;lincang;lincoln;lincoln park;lincoln square;lincolnia;linda;linda-a-velha;lindau;linden;linden-nord
lindenholt;lindenhurst;lindenwold;lindi;lindlar;lindsay;linevo;linfen;linfeng;lingao;lingayen;lingcheng;lingdong;lingen;linghai;linghe
lingiadih;lingolsheim;lingotto;lingquan;lingsugur;linguere;lingwu;lingyuan;linh nam;linhares;linhe;linjiacun;linjiang;linkoping;linkou
linnei;lino lakes;linping;linqiong;linqu;lins;linshi;linshui;linstead;lintan chengguanzhen;linton hall;lintong;linxi;linxia chengguanzhen
linyi;linz;lipa city;lipetsk;lipetsk oblast;liping;lipkovo;lippstadt;liptovsky mikulas;liquica;lira;lirang;lisakovsk;lisala;lisbon;lisburn
lisen;lishi;lishu;lishui;lisieux;liski;lisle;lisovyi masyv;lisse;lissone;lista;litherland;lithia springs;litomerice;litoral;littau
little elm;little havana;little portugal;little rock;littlehampton;littleton;littoral;litvinov;liubotyn;liufeng;liuhe;liuji;liuku;liulin
liupanshui;liuping;liuquan;liushan;liutuan;liuxin;liuyin;liuzhi;liuzhou;livadeia;live oak;livermore;liverpool;liversedge;livingston
livingstone;livny;livoberezhnyi;livoberezhnyi masyv;livonia;livorno;livramento de nossa senhora;livramento do brumado;livry-gargan;liwa
liwale;liwonde;lixi;lixian;lixin;lizhi;ljubljana;ljungby;llaillay;llallagua;llandudno;llanelli;llanquihue;llazice;llefia;lleida;lliria
lloret de mar;lloydminster;llucmajor;lo prado;loa janan;loanda;loandjili;lobakuya;lobamba;lobatse;lobau;lobaye;lobito;lobnya;loboc;lobos
loboville;lobtau;locarno;lochapada;lochearn;lochristi;lockport;lod;lodeynoye pole;lodhran;lodi;lodja;lodwar;lodz voivodeship;loei
lofa county;lofthouse;logan;logan city;logan square;logansport;logar;logiya;lognes;logone occidental;logone oriental;logouale;logoysk
logrono;loha;lohara;lohardaga;lohas park;lohja;lohmar;lohne;lohr am main;loikaw;loimaa;loja;lokbatan;lokeren;lokoja;lokossa;lola;lolodorf
lom;lom sak;loma bonita;loma de gato;loma linda;loma plata;lomami;lomas de zamora;lomas del sur;lombard;lombardy;lome;lomita;lomme;lommel
lomonosov;lompoc;lonand;lonar;lonavla;loncoche;london;londonderry county borough;londrina;londuimbali;long beach;long bien;long branch
long dien;long eaton;long island city;long khanh;long my;long thanh;long xuyen;long'e;longavi;longchang;longcheng;longchi
longfellow community;longfeng;longfield;longgang;longgu;longhe;longhua;longjiang;longjing;longju;longjumeau;longkong;longlin
longling county;longmeadow;longmen;longmont;longnan;longonjo;longowal;longqiao;longquan;longsha;longshan;longshe;longsheng;longshi;longshui
longsight;longtan;longton;longueuil;longview;longxi;longxing;longyan;longyearbyen;loni;lons-le-saunier;loon op zand;loos;lop;lop buri
lopburi;lopez;lora del rio;lorain;loralai;lorca;lordegan;lordelo do ouro;lorena;lorestan province;loreto;lori;lorica;lorient;lormi;lormont
lorrach;lorton;los alamos;los alcazares;los altos;los andes;los angeles;los banos;los barrios;los dos caminos;los gatos;los lagos region
los llanos de aridane;los lunas;los mochis;los palacios;los palacios y villafranca;los patios;los polvorines;los puertos de altagracia
los rastrojos;los realejos;los reyes acaquilpan;los reyes de juarez;los reyes de salgado;los rios;los rios region;los rosales;los teques
los toldos;los vilos;losal;loschwitz;losheim;losino-petrovskiy;lospalos;losser;lota;loudi;loudima;louga;loughborough;lougheed;loughton
louis trichardt;louisiana;louisville;loule;loum;loungnamtha;louny;lourdes;loures;loushanguan;loutete;louth;louvain-la-neuve;louveira
louviers;lovech;loveland;loves park;lowell;lower austria;lower earley;lower hutt;lower juba;lower lonsdale;lower moyamensing;lower river
lower sackville;lower saxony;lower shabeelle;lower silesia;lower west side;lowestoft;loxstedt;loyang;loznica;lozova;lqoliaa;lu'an;lualaba
luancheng;luanda;luanda norte;luang prabang;luang prabang province;luanshya;luapula province;luau;lubalo;luban;lubango;lubao;lubartow
lubata;lubbecke;lubbock;lubeck;lubero;lubin;lublin;lubliniec;lubnjow;lubny;lubon;lubu;lubuklinggau;lubumbashi;lubusz;lucala;lucan;lucapa
lucas;lucas do rio verde;lucaya;lucban;lucca;luce;lucelia;lucena;lucenec;lucento;lucera;lucerne;lucero;luchegorsk;lucheng;luchingu
luckeesarai;luckenwalde;lucknow;ludenscheid;luderitz;ludhiana;ludinghausen;ludlow;ludus;ludvika;ludwigsburg;ludwigsfelde
ludwigshafen am rhein;luebo;luena;luenoufla;lueyang chengguanzhen;lufeng;lufkin;luga;lugano;lugazi;lugo;lugoba;lugoj;lugu;lugulu;luhansk
luhe;luhuan;luis correia;luis eduardo magalhaes;lujan;lukavac;lukaya;lukhovitsy;lukula;lukuledi;lukulu;lukut;lukwatini;lukyanivka;lulea
luleburgaz;luliang;lulou;lumajang;lumame;lumbala;lumbang;lumberton;lumbini province;lumding railway colony;lumezzane;lumiar;lumphat;lumut
lunas;lunavada;lund;lunda sul;lundazi;lundu;luneburg;lunel;lunen;luneville;lunglei;luninyets;lunsar;luobei;luobuqiongzi;luocheng;luodian
luohe;luohu district;luohuang;luojiang;luojing;luolong;luomen;luong bang;luoping;luoqi;luorong;luotang;luotian;luoyang;luoyu;lupeni;lupon
luputa;luquembo;luruaco;lurup;lusail;lusaka;lusaka province;lusaka west;lusambo;lusan;lushan;lushar;lushnje;lushoto;lushui;lushun;lustenau
lutes mountain;lutgendortmund;lutherville-timonium;luton;lutsk;lutuhyne;lutz;luuq;luwero;luwingu;luwuk;luxembourg;luxor;luz;luzern;luzhniki
luzhou;luziania;luzilandia;lviv;lwakyomba;lwengo;ly son;lyantonde;lyantor;lydenburg;lyepyel';lyman;lynbrook;lynchburg;lyndhurst;lynn
lynn haven;lynnwood;lynwood;lyon;lypky;lys'va;lyskovo;lysychansk;lytham st annes;lytkarino;lyubertsy;lyublino;lyudinovo;m'bahiakro;m'batto
m'bengue;m'daourouch;m'sila;ma on shan;ma tau wai;ma'ale adummim;ma'an;ma'anshan;ma'arratmisrin;ma'rib;maai mahiu;maalot tarshiha;maamba
maao;maardu;maarssen;maaseik;maasin;maasmechelen;maaspoort;maassluis;maastricht;maatkas;maatmeur;maba;mabai;mabalacat city;mabama;mabare
mabehiri;mableton;mabopane;mabote;mabubas;macae;macaiba;macapa;macaparana;macarani;macas;macatuba;macau;macaubas;macclesfield;maceio
macenta;macerata;mach;machachi;machadinho d'oeste;machado;machagai;machai;machakos;machakos county;machala;machali;macheng;macherla
machesney park;machhiwara;machhlishahr;machida;machilipatnam;machipanda;machiques;machiya;macia;mackay;maco;macomb;macomia;macon;macpherson
macuba;macuelizo;macuspana;madaba;madalena;madambakkam;madanapalle;madang;madang province;madaoua;madaripur;madarounfa;madattukkulam
madavan;madaya;madayi;maddaloni;maddur;madeira;madera;madgaon;madhapar;madhavaram;madhepura;madhesh;madhira;madhuban;madhubani;madhugiri
madhupur;madhurampur dehri;madhya pradesh;madhyamgram;madhyapur thimi;madido;madikeri;madinah;madinat 'isa;madinat an nasr;madinat as sadat
madinat hamad;madinat khalifah;madinat wadi an natrun;madipakkam;madison;madison heights;madisonville;madiun;madizini;madonna di campagna
madre de deus;madre de dios;madrid;madrid centro;madriz department;madruga;madukkarai;madukkur;madurai;maduraivayal;madurantakam
maduravoyal;mae chan;mae do rio;mae ramat;mae sai;mae sot;maebaru-chuo;maebashi;maekel;maesteg;maevatanana;mafemani;mafere;mafeteng
mafeteng district;mafikeng;mafinga;mafra;mafraq;maga;magadan;magadan oblast;magadi;magalang;magamaga;magangue;maganja;maganoy;magarao
magaria;magba;magdalena;magdalena atlicpac;magdalena contreras;magdalena de kino;magdalena department;magdanly;magdeburg;mage;magelang
magenta;maghaghah;maghar;maghnia;maghull;magna;magnitogorsk;magog;magole;magomeni;magong;magsaysay;magta' lahjar;magtymguly;magu;maguan
magugpo poblacion;magugu;magumeri;magway;maha sarakham;mahabad;mahabalipuram;mahad;mahadula;mahajanga;mahajeran;mahalapye;mahalingpur
mahallat;mahallat damanah;maham;mahan;mahanje;mahanoro;mahapleu;maharagama;maharaganj;maharajgani;maharajpur;maharashtra;maharda;mahasamund
mahates;mahayag;mahbubabad;mahbubnagar;mahd adh dhahab;mahdasht;mahdia;mahdia governorate;mahdishahr;mahe;mahebourg;mahembe;mahemdavad
mahendragarh;mahesana;maheshtala;maheshwar;mahgawan;mahiari;mahilyow;mahina;mahires;mahis;mahishadal;mahlsdorf;mahmudabad
mahmudabad nemuneh;mahmutlar;mahna;mahnar bazar;mahoba;maholi;mahriz;mahudha;mahuva;mahwa;mahwah;mai;mai dich;mai-ndombe;maia;maianga
maibara;maicao;maidenhead;maidstone;maiduguri;maihar;maijdi;maillardville;mailsi;mainaguri;maine;maine soroa;mainpuri;maintal;maintirano
mainz;maipu;maiquetia;mairena del alcor;mairena del aljarafe;mairi;mairinque;mairipora;mairo inya;mairwa;maisi;maison blanche
maisons-alfort;maisons-laffitte;maithon;maitland;maiurno;maizhokunggar;maizuru;majadahonda;majalengka;majalgaon;majayjay;majd el kurum
majenang;majene;majhiaon kalan;majie;major isidoro;majorna;majuro;majuro atoll;makabe;makak;makakilo;makakilo city
makakilo-makaiwa hills-kunia;makassar;makati city;makeni;makhachkala;makhdumpur;maki;makindu;makinsk;makiyivka;makkah;makkasan;mako;makoko
makokou;makongolosi;makoua;makouda;makrana;makronia;maksenyit;maksi;maku;makubetsu;makueni boma;makueni county;makuhari;makum;makumbako
makurazaki;makurdi;makutano;makuyuni;makwassie;mala;malaba;malabanban norte;malabo;malabon;malacacheta;malacatan;malacca;malacky
maladziecna;malafede;malaga;malahide;malajkhand;malakal;malakanagiri;malakhovka;malakoff;malakpur kohi rangpur;malakwal;malakwal city
malambo;malampaka;malamulele;malanday;malang;malangawa;malango;malanje;malanville;malapatan;malappuram;malard;malargue;malatia-sebastia
malatya;malavalli;malaybalay;malayer;malayinkeezhu;malazgirt;malbork;malda;maldegem;malden;maldon;maldonado;male;malegaon;malekan;malema
malemba;malemba-nkulu;maler kotla;malgobek;malgrat de mar;malhada;mali;maliana;malianzhuang;malihabad;malilipot;malinau;malindi;malingao
malingshan;malinyi;malir cantonment;malita;maliu;maliuzui;maliya;malkajgiri;malkapur;malkara;mallasamudram;mallawi;malmesbury;malmo;malnate
malolos;malout;maloyaroslavets;malpe;malpura;maltby;maltepe;maluku;malumfashi;malungun;malur;maluso;malvan;malvar;malvern;malvern east
malyn;mamafubedu;mamanguape;mamaroneck;mamatid;mambere;mambere-kadei;mambuk;mamburao;mamfe;mamidalapadu;mamou;mamou region;mamoudzou
mampikony;mampong;mamporal;mamsapuram;mamu kanjan;mamun;mamuniyeh;man;man'gyongdae-ri;manabi;manacapuru;manacor;manado;manafwa;manage
managua;managua department;manakara;manakunnam;manali;manalur;manama;manamadurai;mananara;mananjary;mananwala;manaoag;manapla;manapparai
manaquiri;manari;manas;manasa;manassas;manassas park;manati;manaung;manaus;manavadar;manaveli;manavgat;manawar;manawatu-wanganui;manay
manbij;manchar;mancherial;manchester;manchester city centre;mancio lima;mandaguacu;mandaguari;mandal;mandalay;mandalay region;mandalgarh
mandali;mandaluyong;mandaluyong city;mandamarri;mandan;mandapam;mandapeta;mandaqui;mandaue city;mandawa;mandawar;mandela;mandelia
mandelieu-la-napoule;mandeni;mandera;mandera county;mandeville;mandi;mandi bahauddin;mandi dabwali;mandiana;mandideep;mandimba;mandirituba
mandla;mandoli;mandoul;mandsaur;mandurah;manduria;mandvi;mandya;maneah;manendragarh;maner;manesar;manfalut;manfredonia;manga;mangai
mangalagiri;mangalam;mangaldai;mangaldan;mangalia;mangalme;mangaluru;mangalvedha;mangaratiba;mangattidam;mangbang;mangbwalu;mangere
mangere east;manggar;manghit;mangilao;mangilao village;mangina;mangistau;mangla;manglai;manglaur;mangnai zhen;mango;mangochi;mangotsfield
mangrol;mangrul pir;mangshi;mangueirinha;mangystau;manhala;manhattan;manhattan beach;manhattan valley;manhica;manhuacu;manhumirim;mani
mani majra;maniar;manibaug pasig;manica;manicaland;manicaragua;manicore;maniema;manihari;manikchari;manikganj;manila;manipal;manipur;manisa
manises;manismata;manitoba;manitowoc;maniwa;maniyur;manizales;manjai kunda;manjakandriana;manjeri;manjhand;manjhanpur;manjil;manjo
mankachar;mankato;mankayan;mankesim;mankhul;mankono;mankweng;manlleu;manly;manmad;mannachanallur;mannanchori;mannar;mannarai;mannarakkat
mannargudi;mannheim;manoa;manoharpur;manokwari;manolo fortich;manono;manor park;manosque;manouba;manp'o;manresa;mansa;mansalay;mansehra
mansfield;mansfield city;mansfield woodhouse;manshiyat al qanatir;mansilingan;mansoura;mansourah;manta;mantampay;manteca;mantena
mantes-la-jolie;mantes-la-ville;manthani;mantilla;mantsala;mantua;manturovo;manuel ojinaga;manuguru;manujan;manukau city;manurewa;manvi
manwath;manyama;manyara;manyinga;manyoni;manzanares;manzanillo;manzhouli;manzini;manzini region;mao;maocun;maoming;maozhou;mapalo
mapastepec;mapinga;maple grove;maple heights;maple ridge;maple shade;maple valley;maplewood;mapo;maposeni;mappilaiurani;mapun;mapusa;maputo
maputo city;maputo province;maputsoe;maqanshy;maqin county;maquela do zombo;mar de ajo;mar del plata;mar del tuyu;mar'ina gorka;mar'ino
mara;maraa;maraba;marabella;maracacume;maracaibo;maracaju;maracana;maracanau;maracas;maracay;maracena;maradi;maradi region;maradong;maradu
maragheh;maragogi;maragogipe;maragondon;marahra;maraimalainagar;marakkanam;marakwet district;maralal;maramag;maramba;marampilly;maramures
maran;marana;marancheri;marand;marang;maranguape;maranhao;marano di napoli;marapanim;marapong;marataizes;marattakara;marau
maravatio de ocampo;maravilha;marawi city;marayur;marbach am neckar;marbella;marblehead;marburg an der lahn;marcavelica;march
marche-en-famenne;marchena;marchienne-au-pont;marcianise;marcinelle;marco;marco island;marcory;marcos juarez;marcovia;mardakan;mardan
mardin;marechal candido rondon;marechal deodoro;marechal floriano;marechal thaumaturgo;mareth;marfil;marg'ilon;margahayukencana
margaret drive;margareten;margasari;margate;marghera;margherita;margibi county;marhanets;marhaura;mari;maria la baja;maria trinidad sanchez
mariahilf;mariahu;mariakani;mariakerke;marialva;mariana;marianao;mariani;mariano;mariano comense;mariano roque alonso;mariara;maribor
marica;maricopa;mariehamn;mariel;marienberg;mariendorf;marienfelde;marienthal;mariestad;marietta;marigliano;marignane;marigot;mariinsk
marijampole;marijampole county;marikana;marikina city;marilao;marilia;marin;marina;marina di ardea-tor san lorenzo;marina di carrara
marina di massa;marine parade;mariners harbor;maringa;marinha grande;marinilla;marino;mario campos;marion;marion oaks;maritime;marituba
mariupol;marivan;mariveles;mariy-el republic;marj al hamam;marka;markala;markapur;markaz-e woluswali-ye achin;markazi;market harborough
markham;marki;markisches viertel;markkleeberg;markova;marks;marktoberdorf;marktredwitz;marl;marlboro;marlborough;marlow;marly-le-roi
marmande;marmaris;marmeleiro;marne la vallee;marneuli;maro;maroantsetra;marolambo;maromandia;marondera;maroochydore;maros;maroua;maroubra
marousi;marovoay;marpole;marquard;marquette;marrakesh;marrakesh-safi;marratxi;marrero;marrickville;marromeu;marroquina;marsa matruh
marsabit;marsabit county;marsala;marsberg;marseille;marsella;marshall;marshalltown;marshfield;marsiling;marsta;martaban;martapura;marte
martha lake;marthandam;martigny-ville;martigues;martil;martin;martina franca;martinez;martinez de la torre;martinique;martinopolis
martinsburg;martorell;martos;marturu;marudi;marugame;maruim;maruobara;maruoka;marupe;marutharod;marvdasht;marvila;mary;maryborough;maryland
maryland city;maryland county;maryland heights;marysville;maryvale;maryville;marzahn;masagua;masai;masaka;masaki-cho;masal;masalani;masamba
masan;masantol;masany;masasi;masatepe;masaurhi buzurg;masaya;masaya department;masbate;mascalucia;mascara;mascot;mascouche;maseru
maseru district;mashhad;mashiko;mashonaland central;mashonaland east province;mashonaland west;mashtul as suq;masi-manimba;masina;masindi
masinloc;masis;masjed soleyman;masohi;mason;mason city;maspalomas;maspeth;massa;massachusetts;massafra;massaguet;massakory;massama
massamagrell;massape;massapequa;massapequa park;massaranduba;massarosa;massawa;massey;massey east;massillon;massinga;massiogo;massy;mastaga
masterton;mastic;mastung;masuda;masumbwe;masvingo;masvingo province;maswa;masyaf;mata de sao joao;mata grande;mata roma;mata-utu
matabeleland north;matabeleland south province;matabhanga;matadi;matagalpa;matagalpa department;matai;matala;matale;matam;matamey;matamoros
matanzas;matanzas province;matao;matara;mataram;mataro;matay;mateare;matehuala;matelandia;matera;materi;mateszalka;mateur;mateus leme
mathba;mathur;mathura;mati;matiari;matias romero avendano;matilda estate;matinha;matinhos;matinkyla;matipo;matiri;matli;mato grosso
mato grosso do sul;matoes;matoes do norte;matola;matongo;matosinhos;matoury;matozinhos;matriz de camaragibe;matruh;matsubara;matsubase
matsubushi;matsudo;matsue;matsulu;matsumoto;matsusaka;matsushima;matsuto;matsuura;matsuyama;matsuzaki;mattanur;mattapan;matteson;matthews
mattigiri;mattoon;matuail;matuga;matui;matundasi;matupa;maturin;matveyevskoye;matyasfold;mau;mau aimma;maua;mauban;maubara;maubeuge;maubin
maudaha;maues;mauganj;mauguio;maulavi bazar;mauldin;maule region;maullin;maumelle;maumere;maun;maur;maurepas;mauriti;maval;mavelikara
mavoor;mawana;mawang;mawlai-mawiong;mawlaik;mawlamyine;mawlamyinegyunn;mawu;maxixe;may cadera;may pen;mayabandar;mayabeque;mayagueez
mayaguez;mayahi;mayang imphal;mayaro;maych'ew;mayen;mayenne;mayfield heights;mayiladuthurai;maying;maykop;mayma;maymana;maynooth
mayo-kebbi est;mayo-kebbi ouest;maysan;mayuge;maywood;mayyanad;mazabuka;mazagao;mazandaran;mazar-e sharif;mazara del vallo;mazargues
mazarron;mazatenango;mazatlan;mazeikiai;mazeras;mazhan;mazinde;mazouna;mazovia;mazyr;mbabane;mbaiki;mbake;mbala;mbale;mbalmayo;mbandaka
mbandjok;mbanga;mbanza kongo;mbanza-ngungu;mbarara;mbera;mbeya;mbinga;mbombela;mbomou;mboro;mbouda;mbour;mboursou lere;mbuguni;mbuji-mayi
mbulu;mcalester;mcallen;mccully - moiliili;mcdonough;mchenry;mchinji;mckeesport;mckenzie towne;mckinley park;mckinleyville;mckinney;mclean
mcminnville;mdantsane;mdiq;mead valley;meadow woods;meadowbrook;meads;meagui;meaux;mecca region;mechanicsville;mechcheri;mechelen
mechelen-aan-de-maas;mecheria;mechernich;mechouar-kasba;mechraa bel ksiri;meckenheim;mecklenburg-vorpommern;meda;medak;medan;medchal
meddappakkam;medea;medeiros neto;medellin;medemblik;medenine;medenine governorate;medford;medgidia;media legua;media luna;medianeira;medias
medicilandia;medicine hat;medina;medina del campo;medina estates;medina gounas;medina region;medininagar;medinipur;mediouna;medjez el bab
mednogorsk;medvedevo;medvedovskaya;medvezh'yegorsk;meenambakkam;meerane;meerbusch;meerpet;meerut;meftah;megara;megarine;meghalaya;megimurje
megion;megrine;meguro;mehal meda;mehana;mehar;mehdia daira de meghila;mehdiabad;mehdya;mehedinti county;mehendiganj;mehestan;mehidpur
mehkar;mehlville;mehndawal;mehoni;mehrabpur;mehsi;mehtar lam;mei foo;mei foo sun chuen;meiderich;meidling;meiganga;meihekou;meijiang
meikle earnock;meiktila;meinerzhagen;meiningen;meise;meishan;meissen;meizhou;mejicanos;mejorada del campo;mek'ele;mek'i;mekhe;mekla;meknes
melaka;melaky;melati;melbourne;melbourne city centre;melchor ocampo;melegnano;melekeok;melenki;meleuz;melgaco;melgar;melilla;melipilla
melissia;melito di napoli;melitopol;melksham;melle;mellit;mellunkyla;melmadai;melnik;melo;melong;melouza;melrose;melrose park
melton mowbray;melun;melur;melville;melzo;memari;memmingen;memot;memphis;memuro-minami;mena;menabe;menaka;menasha;mendaha;mendarda
mendefera;mendeleyevsk;menden;menderes;mendes;mendez-nunez;mendi;mendip;mendoza;mene de mauroa;mene grande;menemen;menen;meng'a
mengcheng chengguanzhen;menghuan;mengla;menglang;mengman;mengmao;mengyin;mengzi;menifee;menlo park;mennanyam;mennzel bou zelfa
menomonee falls;menomonie;menongue;mentakab;mentana;mentiri;menton;mentor;mentougou;menuma;menzel abderhaman;menzel bourguiba;menzel jemil
menzel temime;menzelinsk;meppadam;meppel;meppen;mequon;mer'awi;merano;merauke;merced;mercedes;mercedes norte;mercer island
mercerville-hamilton square;merefa;merelani;merelbeke;merenwijk;merida;meriden;meridian;merignac;merke;merkezefendi;merksem;merlimau;merlo
mernda;merouana;merrick;merrifield;merrillville;merrimack;merritt island;merrylands;mers el kebir;mers el kheir;mersa;merseburg;mersin
mersing;merta;merta road;merter keresteciler;merthyr tydfil;mertoyudan;mertule maryam;meru;meru county;meruoca;merzifon;merzig;mesa;mesagne
meschede;meshgin shahr;meshkin dasht;meskiana;mesquite;messaad;messias;messica;messina;mestre;meta department;metahara;metairie
metairie terrace;metallostroy;metamorfosi;metapan;metemma;metepec;methuen;methukummal;metlaoui;metlili chaamba;metouia;metpalle;metro
metrogorodok;metrotown;mettmann;mettupalayam;mettur;metu;metz;metzingen;meudon;meulaboh;mevasseret tsiyyon;mexborough;mexicali;mexico
mexico city;meybod;meycauayan;meylan;meyrin;meyzieu;mezcales;mezgor'e;mezhdurechensk;mezokovesd;mezotur;mgandu;mhalamba;mhango;mharal bk
mhaswad;mhow;mi'eso;miabi;miahuatlan de porfirio diaz;miami;miami beach;miami gardens;miami lakes;miamisburg;mian channun;mian sahib
miandoab;miandrarivo;miandrivazo;mianeh;miano;mianwali;mianyang;miaohang;miaojie;miaoli;miaoyu;miaozi;miass;mibu;michalovce;michelena
michelstadt;micheng;michigan;michigan city;michle;michoacan;michurinsk;micolene;mid levels;mid-city;midar;middelburg;middelfart
middelharnis;middelkerke;middle juba;middle river;middle shabele;middle village;middleborough;middleburg heights;middlesbrough;middleton
middletown;midelt;midland;midlands province;midlothian;midori;midoun;midrand;midsayap;midstream;midvale;midway;midwest city;midyat;mie
miedzyrzec podlaski;miedzyrzecz;mielec;miercurea-ciuc;mieres;mifune;migdal ha'emeq;mignoure;migori;migori county;miguel alves;miguel calmon
miguel hidalgo;miguel pereira;miguelopolis;miguelturra;mihara;miharu;mihe;mihona;mijas;mijdrecht;mikhalkovo;mikhaylovka;mikhaylovsk;miki
mikkeli;mikumi;mikuni;mikuriya;mila;milagres;milagro;milak;milan;milange;milanowek;milas;milavittan;milazzo;mildura;mile;mile end;milford
milford mill;miliana;mililani mauka;mililani town;mill creek;mill creek east;mill park;millau;millbrae;millbrook;millburn;millcreek
milledgeville;millerovo;milliken;millville;milpa alta;milpitas;milton;milton keynes;milwaukee;milwaukie;mim;mima;mimaropa;mimarsinan;mimico
mimoso do sul;min ga lar don zay;minab;minacu;minad;minakami;minakuchicho-matoba;minamata;minami-alps;minami-aoyama;minami-oi;minami-soma
minamiarupusu;minamiashigara;minamiawaji;minamiboso;minamichita;minamikyushu;minamiminowa;minaminagareyama;minamirinkan;minamisatsuma
minamishibetsucho;minamishimabara;minamiuonuma;minas;minas de marcona;minas de matahambre;minas gerais;minas novas;minase;minatitlan;minato
minato city;minawa;minbu;minchinabad;mindelo;minden;mindouli;mine;mineiros;mineola;mineralnye vody;mingacevir city;mingachevir
mingala tangnyunt;mingaladon;mingcun;mingda;minggang;mingguang;minglanilla;mingora;mingshan;mingshui;minhang;minjur;minna;minneapolis
minnesota;minnetonka;minnetonka mills;minning;mino;minoh;minokamo;minot;minsk;minsk city;minsk mazowiecki;minskyi masyv;mint hill;minturno
minudasht;minusinsk;minya;minya al qamh;minyat an nasr;mioveni;mir pur turk;mira mesa;mira taglio;mirabel;miracatu;miracema
miracema do tocantins;mirador;mirafiori nord;mirafiori sud;miraflores;miragoane;miramar;miramas;miramichi;miranda;miranda de ebro
miranda do norte;mirandola;mirandopolis;mirangaba;mirano;miranpur;miranpur katra;mirante do paranapanema;mirasierra;mirassol
mirassol d'oeste;mirdif;mirfield;mirganj;miri;mirny;mirnyy;mirpur khas;mirpur mathelo;mirpur model thana;mirriah;miryalaguda;miryang
mirzapur;misantla;misawa;misburg;misburg-nord;mishan;mishawaka;mishima;mishohirajo;misilmeri;misiones;misiones department;miskolc;mislata
misratah;misrikh;missao velha;misserete;mission;mission bend;mission district;mission hill;mission viejo;missira;mississauga;mississippi
missoula;missour;missouri;missouri city;misterbianco;misungwi;mit abu ghalib;mit ghamr;mit salsil;mitake;mitcham;mitchell;mitha tiwana
mithepur;mithi;mito;mitoyo;mitras poniente;mitrovica;mitrovice;mitry-mory;mitsukaido;mitsuke;mitte;mittweida;mitu;mityana;miura;mixco;mixia
mixquiahuala de juarez;miyagi;miyako;miyakojima;miyakonojo;miyama;miyang;miyaodai;miyashiro;miyata;miyawaka;miyazaki;miyazu;miyoshi
miyoshidai;miyota;mizan teferi;mizdah;mizil;mizoram;mizque;mizuho;mizunami;mizusawa;mkhuhlu;mkoani;mkuranga;mkushi;mlada boleslav;mlalo
mlandizi;mlangali;mlimba;mlolongo;mlonggo;mlowo;mmabatho;mmopone;mnihla;mo i rana;mo'ili'ili;moa;moabit;moana;moanda;moatize;mobara
mobarakeh;mobile;moca;mocajuba;mocha;moche;mochibaru;mochudi;mocimboa;mocimboa da praia;mocoa;mococa;mocuba;modakeke;modasa;model town
modena;modesto;modi'in makkabbim re'ut;modica;modiin ilit;modimolle;modinagar;modling;modrany;modugno;moema;moers;moga;mogadishu;mogan
mogaung;mogi das cruzes;mogi guacu;mogi mirim;mogilev;mogliano veneto;mogoditshane;mogok;mogtedo;moguer;mohacs;mohale's hoek
mohale's hoek district;mohali;mohammad shahr;mohammadia;mohammadiyeh;mohammadpur;mohammed bin zayed city;mohammedia;moheli;mohnyin
mohyliv-podilskyy;moi's bridge;moinesti;moirang;moissala;moissy-cramayel;moita;mojo;mojoagung;mojokerto;mojtame'-e maskuni-ye namju;moju
mojui dos campos;moka;mokambo;mokameh;mokena;mokeri;moknine;mokokchung;mokolo;mokopane;mokotow;mokpo;mokwa;mol;mola di bari;molakalumuru
molarband;molave;molde;molenbeek-saint-jean;molepolole;molfetta;molina;molina de segura;moline;molins de rei;molise;mollendo
mollet del valles;molln;molndal;molnlycke;molo;molodizhne;moloto south;mombaca;mombasa;mombasa county;mombetsu;momil;momostenango;mompos
mon;mon repos;monaco;monagas;monapo;monastir;monastir governorate;moncada;moncalieri;moncao;monchegorsk;monchengladbach;moncloa-aravaca
monclova;moncton;mondlo;mondovi;mondragone;monfalcone;monforte de lemos;mong cai;mong kok;mong la;mong yang;mong yawng;mongagua;mongala
mongo;mongu;monguno;monheim am rhein;moninnpebougou;monino;moniquira;monkayo;monkey bay;mono;monoharpur;monopoli;monor;monreale;monroe
monroeville;monrovia;mons;monsanto;monsefu;monselice;monsenhor tabosa;monsenor nouel;monserrato;monsey;mont kiara;mont-de-marsan;mont-dore
mont-royal;mont-saint-aignan;mont-saint-hilaire;montagnes;montagu;montalban;montalvo;montana;montanha;montargis;montauban;montbeliard
montbrison;montcada i reixac;montceau-les-mines;montclair;monte alegre;monte alegre de minas;monte alto;monte aprazivel;monte azul
monte azul paulista;monte carmelo;monte caseros;monte chingolo;monte cristi province;monte estoril;monte llano;monte mor;monte plata
monte plata province;monte rosello;monte santo;monte santo de minas;monte siao;monte-carlo;montebello;montebelluna;montecalvario;montecanal
montecarlo;montecatini-terme;montecchio maggiore-alte ceccato;montecristi;montego bay;monteiro;montelibano;montelimar;montemorelos
montemurlo;montenegro;montepuez;montereau-fault-yonne;monterey;monterey park;monteria;montero;monteros;monterotondo;monterrey
monterusciello;montes claros;montesilvano;montesson;montevarchi;montevideo;montevideo department;montfermeil;montgeron;montgomery
montgomery village;monthey;montichiari;montignies-sur-sambre;montigny-le-bretonneux;montigny-les-cormeilles;montigny-les-metz;montijo
montilla;montivilliers;montlucon;montmorency;montornes del valles;montpellier;montreal;montreal-nord;montreuil;montreux;montrose;montrouge
montserrado county;montville center;monufia;monywa;monza;monze;monzon;mooca;mooi river;mooka;mookgophong;moonak;moonee ponds;moonniyur
moore;mooresville;moorhead;mooroolbark;moorpark;moorreesburg;moosburg;moose jaw;moothakunnam;mopti;moquegua;moquegua department;mora
morada nova;moradabad;moraga;morales;moram;moramanga;morampudi;morar;moratalaz;moratuwa;moravian-silesian region;morayfield;morazan;morden
mordoviya republic;more og romsdal;morecambe;moreh;morelia;morelos;morena;moreni;moreno;moreno valley;moreton;morfelden-walldorf;morfou
morgan hill;morgan park;morganton;morgantown;morges;mori;moribabougou;morigaon;moriguchi;moriki;morinda;morioka;moritake;moriya;moriyama
morlaix;morlanwelz-mariemont;morley;mormugao;morningside;morningside heights;mornington;moro;morobe province;moroceli;morogoro;morohongo
moroleon;morombe;moron;moron de la frontera;morona-santiago province;morondava;morong;moroni;moroto;morowa;morozovsk;morphett vale
morrelgonj;morretes;morrinhos;morris heights;morrisania;morristown;morrisville;morro agudo;morro da fumaca;morro do chapeu;morros
morrumbala;morsang-sur-orge;morshansk;morsi;morteros;morteza gerd;morton;morton grove;mortsel;morumbi;morvi;morwa;mosbach;moscardo
moscavide e portela;moscow;moscow oblast;moses lake;moshi;moskhaton;moskovskiy;mosman;mosonmagyarovar;mosopa;mosquera;moss;moss park
mossaka;mossamedes;mossel bay;mossendjo;mossingen;mossoro;mossuril;most;mosta;mostaganem;mostar;mostoles;mostovskoy;mostyska
mostytskyi masyv;mosul;mot'a;motala;motatan;motherwell;mothihari;motijheel;motipur;motomachi;motomiya;motosu;motozintla;motril;motru
mott haven;motul;mougins;mouila;moulares;moulay ali cherif;moulins;moundou;mount barker;mount clemens;mount davis;mount druitt;mount eden
mount eliza;mount gambier;mount greenwood;mount hagen;mount hampden;mount isa;mount juliet;mount laurel;mount lebanon;mount martha
mount olive-silverstone-jamestown;mount pearl;mount pleasant;mount pleasant east;mount pleasant west;mount prospect;mount vernon
mount vernon triangle;mount waverley;mountain brook;mountain view;mountlake terrace;mountsorrel;mouscron;moussadou;moussadougou;moussoro
moutsamoudou;mouyondzi;mouzaia;moxico;moyale;moyen-chari;moyen-ogooue;moyo;moyobamba;moyotzingo;mozambique;mozdok;mozhaysk;mozhga;mpanda
mpigi;mpika;mpondwe;mponela;mpongwe;mpophomeni;mporokoso;mpulungu;mpumalanga;mpwapwa;mragowo;mranggen;mrauk u;mrirt;msaken;msalatah;msowero
mt pleasant;mthatha;mtinko;mto wa mbu;mtsapere;mtsensk;mtubatuba;mtwango;mtwapa;mtwara;mu'aydhir rawdat rashid;mu'er;mu-se;muan;muana
muang phonsavan;muang sing;muang xay;muar;muara bungo;muara teweh;mubarak al kabir;mubarakpur;mubende;mubi;muborak;mucajai;much;muchinga
muchun;mucur;mucuri;mudalgi;mudanjiang;mudanya;mudbidri;muddebihal;mudgal;mudhol;mudkhed;mudon;mudong;mudu;mudug;mueang nonthaburi;mueda
mufulira;mufumbwe;mugala;mugalivakkam;muggio;mugina;mugla;mugnano di napoli;mugumu;muhafazat hadramaout;muhamma;muhammadabad;muhanga
muharraq;muhe;muheza;muhlacker;muhldorf;muhlhausen;muhlheim am main;muhoroni;muhorro;mui ne;muikamachi;muizenberg;mujia;mujiayingzi
mukachevo;mukah;mukai-awagasaki;mukalla;mukamira;mukandgarh;mukandpur;mukdahan;mukerian;mukher;mukilteo;mukim pulai;mukingo;muko
mukondapalli;mukono;muktagacha;muktsar;mul;mula;mulakumud;mulamthuruthy;mulanje;mulanur;mulavukad;mulbagal;mulchen;mulenvos;mulgrave
mulgund;mulheim;mulhouse;mulia;muling;mulki;mullaittivu;mullanpur;mullanwala;mulleriyawa;mullheim;mulongo;multai;multan;mulugu
muluppilagadu;mumbai;mumbwa;mumias;munakata;muncar;muncie;mundargi;mundelein;munder buiten;munderi;mundgod;mundka;mundo novo;mundra;mundwa
mungaa;mungaoli;mungeli;munger;mungia;mungo;mungyeong;munich;municipality of monaco;municipality of trbovlje;muniz;muniz freire;munkkiniemi
munnar;munoz;munsan;munsha'at abu 'umar;munster;muntilan;muntinlupa;muntok;munuf;muong lay;muradabad pahari;muradnagar;murakami;muramatsu
murang'a;murata;muratpasa;muravlenko;murayama;murbad;murcia;mures county;muret;murfreesboro;muriae;muricay;murici;muridke;muriti;muritiba
murliganj;murmansk;murom;muroran;muroto-misakicho;murphy;murray;murree;murrieta;murrupula;murrysville;murshidabad;murtajapur;murudeshwara
murugampalaiyam;murwara;murzuk;murzuq district;mus;musaffah;musan-up;musandam governorate;musanze;musashimurayama;musashino;muscat
muscatine;mushabani;mushie;mushin;musina;musiri;muskego;muskegon;muskogee;musoma;musselburgh;mussende;mussoorie;mustafabad;mustafakemalpasa
mustamae;mustang;muswell hill;muswellbrook;mut;mutang;mutare;mutengene;muthanna;muthukulam;muthupet;muthutala;mutsu;muttanampalaiyam
muttayyapuram;muttenz;mutuali;mutubas;mutuipe;mutum;mutxamel;muvattupula;muvattupuzha;muxaluando;muyuka;muzaffarabad;muzaffargarh
muzaffarnagar;muzaffarpur;muzambinho;mvomero;mvurwi;mwadui;mwala;mwandege;mwandiga;mwanhuzi;mwansabombwe;mwanza;mweka;mwene;mwene-ditu
mwingi;mwinilunga;my drarga;my hao;my khe;my lai;my tho;myanaung;myaungmya;myawaddy;myaydo;myeik;myenigon;myingyan;myitkyina
mykilska borshchahivka;mykolaiv;mykolayiv;mykytivskyi;mymensingh;mymensingh division;myo thit ka;myoko;myongch'on;myonggan-dong;myrhorod
myrnohrad;myrtle beach;myrtle grove;myski;myslenice;mysuru;myszkow;mytilene;mytishchi;myyrmaki;mzimba;mzuzu;n'dalatando
n'diareme limamoulaye;n'djamena;n'gaous;n'zeto;na di;na klang;na'in;naaldwijk;naama;naantali;naarden;naas;nabari;nabaruh;nabatieh
nabatiye et tahta;naberezhnyye chelny;nabeul;nabeul governorate;nabha;nabinagar;nabire;nablus;nabua;nabunturan;nacala;nachingwea;nachod
nacimiento;nacional;naciria;nacka;nacogdoches;nada;nadapuram;nadbai;nadi;nadiad;nadim tiruvuru;nadodrze;nador;naduvannur;naduvattam
nadvirna;nadym;naeso;nafada;nag hammadi;naga;nagahama;nagai;nagakute;nagaland;nagalapuram;nagamangala;nagano;nagaoka;nagaon;nagapattinam
nagar;nagar karnul;nagar naluakot;nagareyama;nagari;nagarote;nagarpur;nagasaki;nagasu;nagato;nagaur;nagavaram;nagcarlan;nagda;nagercoil
nageswari;nagina;nago;nagod;nagold;nagornyy;nagoya;nagpur;nagqu;nagua;nagykanizsa;nagykoros;naha;nahan;nahariyya;naharlagun;nahavand
nahiyat al fuhud;nahiyat al iskandariyah;nahiyat ash shinafiyah;nahiyat ghammas;nahorkatiya;nahrin;nahuala;naic;naihati;naila;nailsea
naini tal;nainpur;nainwa;nairobi;nairobi county;naivasha;najaf;najafabad;najafgarh;najafshahr;najibabad;najran;najran region;naju;naka
naka-niida;nakagusuku;nakaiburi;nakaloke;nakama;nakamura;nakano;nakanobu;nakanojo;nakashibetsu;nakatogari;nakatsu;nakatsugawa;nakatsukuma
nakhabino;nakhchivan;nakhl-e taqi;nakhodka;nakhon luang;nakhon nayok;nakhon pathom;nakhon phanom;nakhon ratchasima;nakhon sawan
nakhon si thammarat;nakivale refugee camp;nakodar;nakonde;nakrekal;naksalbari;nakur;nakuru;nakuru county;nal khera;nalambur;nalayh;nalbari
nalchik;nalchiti;nalco;naldurg;nalerigu;nalgonda;nalhati;naliang;nallavila;nallihan;nalloor;nallur;nalut;nam can;nam cheong;nam som
namacurra;namagiripettai;namakkal;namalombwe;namangan;namanyere;namapa-erati;namasuba;namavundu;namayumba;nambingue;nambiyur;nambol
namegata;namerikawa;nametil;namhkam;namialo;namibe;namie;namioka;namlea;namminikara;namp'o;nampa;nampo;namponkore;nampula;nampundwe;namrole
namrup;namsa;namur;namutumba;namwala;namyang;namyang-nodongjagu;namyangju;nan;nana-grebizi;nana-mambere;nanaimo;nanaku;nanao;nanauta;nanbin
nanchang;nanchital de lazaro cardenas del rio;nanchong;nanchuan;nancun;nancy;nandaime;nandajie;nanded;nandgaon;nandi;nandigama;nandikotkur
nanding;nandri;nandu;nandura;nandurbar;nandyal;nanfeng;nang rong;nanga eboko;nangal;nanganga;nangarhar;nangavaram;nangen;nangli
nangli sakrawat;nangloi jat;nangomba;nangong;nangwa;nanhu;nani daman;nanjangud;nanjian;nanjikkottai;nanjin;nanjing;nanjo;nankana sahib
nankoku;nanling;nanlong;nanma;nanmen;nanminda;nannambra;nanning;nanpara;nanpeng;nanpiao;nanping;nanqiao;nansana;nansang;nanshu;nansio
nantai;nantan;nanterre;nantes;nanto;nanto-shi;nantong;nantou;nantuo;nantwich;nanuet;nanuque;nanxi;nanya;nanyamba;nanyang;nanyo;nanyuki
nanzhang chengguanzhen;nanzhou;nao-me-toque;naousa;napa;napasar;naperville;naphegy;napier;naples;napo;naqadah;naqadeh;nar'yan-mar;nara
nara-shi;narail;naraina;naraingarh;naraini;narainpur;narakal;naranammalpuram;narang mandi;narangba;naranjal;naranjito;naranjos
narasannapeta;narasapur;narasaraopet;narashino;narasimhanaickenpalayam;narasingapuram;narathiwat;narauli;naraura;naravarikuppam;narayanganj
narayankher;narayanpet;narbonne;nardo;naregal;narela;nargund;narian-mar;narimasu;narino;narita;narkatiaganj;narkher;narlica;narmadapuram
narnaul;narnaund;naro-fominsk;narok;narok county;naroli;naron;narowal;narra;narragansett;narre warren;narre warren south;narsala;narsampet
narsimhapur;narsingdi;narsinghgarh;narsipatnam;nartkala;naruto;narutocho-mitsuishi;narva;narwana;narwar;naryn;naryn region;nasarawa
nasarawa state;nashik;nashua;nashville;nasim shahr;nasimshahr;nasinu;nasirabad;nasiriyah;nasirshahr;naspur;nasriganj;nasrullahganj;nassau
nassjo;nasu;nasugbu;nasukarasuyama;nasushiobara;natagaima;natahoyo;natal;natanz;natchez;natchitoches;nateputa;natham;nathdwara;natiaboani
natick;national capital;national capital region;national city;natitingou;natividade;natona;natore;natori-shi;nattakam;nattappettai
naubatpur;naucalpan de juarez;naudero;nauen;naugachhia;naugatuck;naujamiestis;naujininkai;naujoji vilnia;naukot;naumburg;naushahra virkan
naushahro firoz;nautanwa;nava;navadwip;navalcarnero;navalgund;navalmoral de la mata;navalpattu;navan;navapur;navarre;navarro;navas
navegantes;navi mumbai;navirai;navodari;navoiy;navoiy region;navojoa;navolato;navotas;navrongo;navsari;nawa;nawabganj;nawabshah;nawada
nawalgarh;nawanshahr;nawapara;naxcivan;naxi;nay pyi taw;naya gaon;nayagarh;nayanakulam;nayarit;nayf;nayoro;nayudupet;nazarabad;nazare
nazare da mata;nazare paulista;nazareth;nazarovo;nazca;naze;nazerat 'illit;nazilli;nazran;nazret;nchelenge;ncotshane;ndali;ndele;ndera
ndevana;ndibene dahra;ndioum;ndiyona;ndola;ndop;ndouci;nea erythraia;nea filadelfeia;nea ionia;nea makri;nea smyrni;neamt county;neapoli
near north side;near south side;neath;neb sarai;nebaj;nebbi;nebraska;nechi;neckarsulm;necochea;nederland;nedroma;nedumangad;nedumbassery
nedumpana;neduva;needham;neefkuceliye;neelagiri;neelankarai;neem ka thana;neembucu department;neenah;neerpelt;nefas mewch'a;nefta;neftcala
neftegorsk;neftekamsk;neftekumsk;nefteyugansk;negage;negara;negele;negeri sembilan;negombo;negotin;negotino;nehbandan;nehe;neheim;nehram
neiba;neietsu;neihu;neijiang;neili;neira;neiva;nejo;nek'emte;neka;nelamangala;nelidovo;nellikkuppam;nellimarla;nellore;nelson;nelson region
nema;nema kunku;nemby;nemuro;nenets;nenjiang;neopolis;nepalgunj;nepanagar;nepean;nepomuceno;ner;neral;nerang;neratovice;nerchinsk;nerekhta
nerja;nerkunram;neropolis;nerupperichchal;nerviano;neryungri;nesher;ness ziona;nesterovskaya;neston;nesttun;nesvizh;netanya;nether edge
netishyn;netivot;netphen;netrakona;nettetal;nettuno;neu wulmstorf;neu-anspach;neu-hohenschonhausen;neu-isenburg;neu-ulm;neubau
neubrandenburg;neubruck;neuburg an der donau;neuchatel;neue neustadt;neuehrenfeld;neuenhagen;neufahrn bei freising;neugraben-fischbek
neuilly-plaisance;neuilly-sur-marne;neuilly-sur-seine;neukirchen-vluyn;neukolln;neumarkt in der oberpfalz;neumunster;neunkirchen;neuquen
neuruppin;neuss;neustadt am rubenberge;neustadt in holstein;neustrelitz;neuwied;nev'yansk;nevada;nevel';nevel'sk;nevers;nevinnomyssk
nevsehir;nevsehir province;new achimota;new albany;new amsterdam;new aquitaine;new badah;new bani sewif city;new bedford;new berlin
new bern;new braunfels;new brighton;new britain;new brunswick;new cairo;new canaan;new caney;new castle;new city;new corella;new cross
new delhi;new fes;new glasgow;new halfa;new hampshire;new haven;new hope;new iberia;new jersey;new jeshwang;new kingston;new lenox
new london;new lynn;new malden;new mexico;new milford;new mills;new milton;new mirpur city;new orleans;new philadelphia;new plymouth
new port richey;new providence;new rochelle;new smyrna beach;new south memphis;new south wales;new springville;new tafo;new taipei city
new territories;new territory;new valley;new westminster;new yekepa;new york;new york city;newala;newala kisimani;newark;newark on trent
newberg;newburg;newburgh;newburn;newbury;newburyport;newcastle;newcastle under lyme;newcastle upon tyne;newfoundland and labrador;newington
newmarket;newnan;newport;newport beach;newport news;newport pagnell;newquay;newry;newton;newton abbot;newton aycliffe;newton mearns
newton-le-willows;newtonbrook east;newtonbrook west;newtownabbey;newtownards;neyagawa;neyriz;neyshabur;neyveli;neyyattinkara;nezlobnaya
nga bay;nga nam;nga son;nganjuk;ngaoundal;ngaoundere;ngara;ngawi;ngemplak;ngerengere;ngerulmud;nggosi;nghe an province;nghen;nghi son
nghi xuan;nghia lo;ngong;ngora;ngoro;ngororero;ngouni;ngozi;ngudu;nguekhokh;nguigmi;ngunut;ngur;nguru;nguruka;ngwaketsi;nha be;nha trang
nhamatanda;nhamunda;nharea;nhlazatje;nia valencia;niable;niagara;niagara falls;niagara-on-the-lake;niah;niakaramandougou;niakoul rab;niamey
niamtougou;nianbo;niangoloko;nianzhuang;nianzishan;niapidou;niari;niassa province;nibong tebal;nicastro;nice;nicetown-tioga;nichelino
nichinan;nichlaul;nicholasville;nicolas romero;nicosia;nicoya;nidadavole;nidda;nidderau;nieder-ingelheim;niederkassel;niederkruchten
niederrad;niederschonhausen;nielle;nienburg;niendorf;nieuw-vennep;nieuwegein;nigde;nigde province;nigel;niger state;nigg;nigran;nihammatsu
nihommatsu;nihtaur;niigata;niihama;niimi;niitsu-honcho;niiza;nijar;nijkerk;nijlen;nijmegen;nijverdal;nikaho;nikaia;nikel;nikki;nikko
nikol'sk;nikol'skoye;nikolayevsk;nikolayevsk-on-amure;nikopol;niksar;nikshahr;niksic;nikulino;nilagiri;nilakottai;nilambur;nilanga;nildoh
niles;nileshwar;nili;nilithi;nilokheri;nilopolis;nilufer;nima;nimach;nimaj;nimaparha;nimba;nimbahera;nimes;nimroz;nineveh;ning'er;ningbo
ningde;ningdong;ninghai;ningxia;ningyang;ninh binh;ninh hoa;nino jesus;ninohe;ninomiya;ninove;nioki;nioko i;niono;nioro;nioro du rip;niort
nipani;nipomo;nippes;niquelandia;niquero;nirasaki;nirgua;nirmal;nirmali;nis;nisang;niscemi;nishi-tokyo-shi;nishiarai;nishifukuma;nishihara
nishinippori;nishinomiya;nishinoomote;nishio;nishishinminato;nishitawara;nishiwaki;nisia floresta;nisko;nisshin;niteroi;nithari;nitra
nitra region;niu valley;nivari;nivelles;niwai;nixa;niz-hajo;nizahon ii;nizamabad;nizhnekamsk;nizhnesortymskiy;nizhneudinsk;nizhnevartovsk
nizhniy lomov;nizhniy novgorod;nizhny novgorod oblast;nizhny tagil;nizhnyaya salda;nizhnyaya tura;nizhyn;nizip;nizwa;nizza millefonti;njala
njeru;njombe;njoro;nkambe;nkawkaw;nkayi;nkhata bay;nkhotakota;nkongsamba;nkoranza;nkoteng;nkowakowa;nkpor;nkwerre;nnewi;noamundi;nobeoka
noble park;noblesville;noboribetsu;noborito;nobres;nocera inferiore;nocera superiore;nochistlan de mejia;noci;noda;noe valley;nogales
nogata;nogent-sur-marne;nogent-sur-oise;nogi;noginsk;nogoya;nograd;nohar;nohsa;noicattaro;noida;noisiel;noisy-le-grand;noisy-le-sec
nok kundi;nokha;nokia;nola;noma;nomimachi;nomme;non sung;nong bua lamphu;nong chok;nong khae;nong khaem;nong khai;nong kung si;nong phai
nongpoh;nongstoin;nongthymmai;nongzhang;nonoichi;nonsan;nonthaburi;nookat;noord;noordwijk-binnen;nootdorp;nor nork;norak;norala;norbury
norco;norcross;nord;nord-est;nord-ouest;nord-ubangi;norden;nordenham;norderstedt;nordestina;nordhausen;nordhorn;nordland;nordlingen
nordstadt;norfolk;norfolk county;norilsk;norland;normal;norman;normandy;norrbotten;norris green;norristown;norrkoping;norrtalje
norte de santander department;north;north aegean;north amityville;north andover;north arlington;north attleborough center;north augusta
north aurora;north babylon;north bank;north battleford;north bay;north bay shore;north bel air;north bellmore;north bergen;north bethesda
north brabant;north brunswick;north canton;north caribbean coast;north carolina;north center;north central province;north charleston
north chicago;north chicopee;north chungcheong;north cowichan;north creek;north dakota;north decatur;north delta;north denmark
north district;north druid hills;north east;north fort myers;north guwahati;north hamgyong;north haven;north highlands;north hills
north holland;north hollywood;north hwanghae;north kalimantan;north karelia;north kazakhstan;north khorasan;north kingstown;north kivu
north kordofan;north la crosse;north lakes;north lakhimpur;north las vegas;north lauderdale;north lawndale;north lebanon;north liberty
north little rock;north maluku;north massapequa;north melbourne;north miami;north miami beach;north myrtle beach;north ogden;north olmsted
north ossetia-alania;north ostrobothnia;north peoria;north plainfield;north platte;north port;north potomac;north providence
north rhine-westphalia;north richland hills;north ridgeville;north royalton;north salt lake;north savo;north shields;north shore
north sinai;north st.james town;north stamford;north sulawesi;north sumatra;north tonawanda;north tustin;north valley stream
north vancouver;north watford;north west;north western province;north-west;north-western;northallerton;northam;northampton;northbrook
northcote;northdale;northeast;northeastern governorate;northeim;northern;northern bahr al ghazal;northern borders region;northern cape
northern darfur;northern district;northern ireland;northern mindanao;northern province;northern red sea;northern region;northern state
northern territory;northfield;northglenn;northland;northolt;northport;northridge;northwest one;northwest territories;northwich;northwood
norton;norton shores;norwalk;norwich;norwood;norzagaray;noshiro;nossa senhora da gloria;nossa senhora das dores;nossa senhora de fatima
nossa senhora do socorro;nosy varika;noto;notre-dame-de-grace;notse;notting hill;nottingham;nottuln;nou barris;nouadhibou;nouakchott
nouakchott north;nouakchott west;noumea;nouna;nova alvorada do sul;nova andradina;nova cruz;nova darnytsya;nova era;nova esperanca
nova esperanca do piria;nova friburgo;nova granada;nova hartz;nova iguacu;nova kakhovka;nova lima;nova mamore;nova milanese;nova mutum
nova odessa;nova olimpia;nova olinda;nova olinda do norte;nova pazova;nova petropolis;nova prata;nova resende;nova russas;nova santa rita
nova scotia;nova serrana;nova soure;nova venecia;nova vicosa;nova vida;nova xavantina;nova zabudova;nova zagora;novaliches proper;novara
novate milanese;novato;novaya balakhna;novaya derevnya;novaya usman';nove mesto;nove mesto nad vahom;nove zamky;novelda;noveleta;novena
novgorod oblast;novhorod-siverskyi;novi;novi ligure;novi pazar;novi sad;novo airao;novo aripuana;novo cruzeiro;novo gama;novo hamburgo
novo horizonte;novo mesto;novo oriente;novo progresso;novo repartimento;novo-peredelkino;novoaleksandrovsk;novoaltaysk;novoanninskiy
novobilychi;novocheboksarsk;novocherkassk;novodvinsk;novogireyevo;novogrudok;novokazalinsk;novokhovrino;novokubansk;novokuybyshevsk
novokuz'minki;novokuznetsk;novomichurinsk;novomoskovsk;novopavlovsk;novopokrovskaya;novopolotsk;novorossiysk;novoshakhtinsk;novosibirsk
novosibirsk oblast;novosilikatnyy;novotitarovskaya;novotroitsk;novoukrayinka;novoul'yanovsk;novoural'sk;novouzensk;novovladykino
novovolynsk;novovoronezh;novoyavorivs'k;novozavodskyi;novozybkov;novy jicin;novy oskol;novyi lviv;novyi rozdil;novyy turtkul';novyy urengoy
novyye cheremushki;novyye kuz'minki;nowa ruda;nowa sol;nowgong;nowogard;nowrangapur;nowrozabad;nowshahr;nowshera cantonment;nowshera kalan
nowy dwor mazowiecki;nowy sacz;nowy targ;nowy tomysl;noyabrsk;noyon;nsanje;nsawam;nshamba;nsoatre;nsukka;nsunga;ntandabale;ntcheu;ntoum
ntungamo;ntuzuma;nu'ayjah;nubl;nuble;nucleo bandeirante;nuenen;nueva bolivia;nueva espana;nueva esparta;nueva gerona;nueva granada
nueva guinea;nueva imperial;nueva italia de ruiz;nueva loja;nueva rosita;nueva segovia department;nueve de julio;nuevitas;nuevo belen
nuevo casas grandes;nuevo imperial;nuevo laredo;nuevo leon;nuevo mexico;nuevo san carlos;nugaal;nuh;nui sap;nui thanh;nuku'alofa;nukui
nukus;numan;numancia;numata;numazu;numbrecht;nuneaton;nungua;nungwi;nunoa;nunspeet;nunukan;nunungan;nuofu;nuoro;nuozhadu;nur;nurabad
nuremberg;nurlat;nurmijarvi;nurota;nurpur;nurtingen;nusaybin;nushki;nusle;nutana sector;nutley;nuuanu - punchbowl;nuuk;nuwara eliya;nuzvid
nyabitekeli;nyachera;nyagan;nyagatare;nyahuka;nyahururu;nyakabindi;nyala;nyalikungu;nyamata;nyamira;nyamira county;nyamunuka;nyamuswa
nyandarua county;nyandoma;nyanga;nyangao;nyanza;nyaung;nyaung-u;nyaungdon;nyaunglebin;nyborg;nyemo;nyeri;nyeri county;nyimba;nyingchi
nyiregyhaza;nykoping;nyon;nysa;nytva;nyunzu;nyuzen;nyvky;nyzhnodniprovsk;nyzhnya telychka;nzagi;nzega;nzerekore;nzerekore region;nzianouan
o cho dua;o mon;o'connor-parkview;o'fallon;o'higgins region;oadar temsia;oadby;oak bay;oak creek;oak forest;oak grove;oak harbor;oak hill
oak lawn;oak park;oak ridge;oakdale;oakland;oakland park;oakleaf plantation;oakley;oakton;oakville;oakwood village;oami;oamishirasato;oarai
oas;oaxaca;ob';oba;obala;obalende;obama;obanazawa;obando;ober-ramstadt;obera;oberasbach;oberhausen;oberkirch;oberschoneweide;obertshausen
oberursel;obidos;obihiro;obispos;obita;obninsk;obock;obolon;obonoma;oborniki;obra;obrenovac;obruchevo;obu;obuase;obuda;obudu;obukhiv
obukhovo;oc eo;ocala;ocana;ocara;occitanie;ocean acres;ocean springs;oceanside;ochakovo-matveyevskoye;ocher;ochira;ocho rios;ochota;ochtrup
ocna mures;ocoee;oconomowoc;ocosingo;ocotal;ocotepeque department;ocotlan;ocotlan de morelos;ocoyoacac;ocozocoautla de espinosa;octeville
ocumare del tuy;odacho-oda;odate;odawara;oddanchathiram;ode;odemis;odendaalsrus;odense;odenthal;odenton;oderzo;odesa;odessa;odienne
odintsovo;odisha;odivelas;odorheiu secuiesc;oegstgeest;oeiras;oeiras do para;oelde;oemnoegovi;oer-erkenschwick;oerebro;oerlinghausen
oestergoetland;oevoerhangay;ofaqim;offa;offenbach;offenburg;officer;ofunato;oga;ogaki;ogaminana;ogawa;ogawamachi;ogbomoso;ogden;ogembo;oghi
ogi;ogikubo;ogoja;ogooue-ivindo;ogooue-lolo;ogooue-maritime;ogori;ogori-shimogo;ogoudou;ogre;oguchi;ogun state;ogura;ogushi;oguta
ogwashi-uku;ohafia-ifigh;ohangaron;ohara;oharu;ohegy;ohio;ohligs;ohrid;ohringen;oi man estate;oiapoque;oildale;oiso;oisterwijk;oita
oizumi-gakuencho;oizumimachi;oji;ojima;ojinaga;ojiya;ojo de agua;ojus;okahandja;okanagan mission;okara;okawa;okawara;okaya;okayama;okazaki
okcheon;oke ila;oke kan;oke mesi;okegawa;okemos;okene;okha;okhtyrka;okigwe;okinawa;okino;oklahoma;oklahoma city;okoa;okolona;okotoks;okpo
okrika;okromodou;okrouyo;oktyabr'sk;oktyabrsky;oku;okubo;okubo-naka;okuchi-shinohara;okunoya;okuta;ol kalou;olanchito;olancho department
olari;olathe;olavanna;olavarria;olbia;olching;old bridge;old city;old harbour;old jamestown;old shinyanga;old swan;old trafford;oldenburg
oldenzaal;oldham;olecko;oleiros;oleksandrivska slobidka;oleksandrivskyi;oleksandriya;oleksiyivka;olenegorsk;olesa de montserrat;oleshky
olesnica;olgii;olhao;olho d'agua das cunhas;olho d'agua das flores;olimpia;olinda;olindina;oliva;olivais;olival;olive branch;oliveira
oliveira do douro;oliveira dos brejinhos;oliver-valdefierro;olivet;olkusz;olmaliq;olney;olomouc;olomouc region;olongapo;olot;olpe;olsberg
olsztyn;olt;olten;oltenita;oltiariq;oltinko'l;oltu;olupona;olympia;olympic;omachi;omaezaki;omagari;omagh;omaha;omalur;omamacho-omama
ombella-m'poko;omdurman;ome;ometepec;omidiyeh;omigawa;omihachiman;omitama;omiya;ommoord;omoa;omran;omsk;omsk oblast;omura;omuta;omutninsk
onalaska;onda;ondangwa;ondjiva;ondo;ondo state;onega;onex;ongallur-i;ongallur-ii;ongata rongai;ongjin;ongole;ongwediva;onitsha;ono;ono-hara
onoda;onojo;onomichi;onsong;ontario;ontinyent;onyar;oosterhout;oostkamp;ooty;opa-locka;opanel;opava;opelika;opelousas;opfikon;opit;opladen
opoczno;opole;opole voivodeship;opportunity;opstina niksic;oqtosh;or akiva;or yehuda;ora-dong;oradea;orahovac;orai;oraiokastro;oral;oran
orang;orange;orange walk;orange walk district;orangevale;orangeville;orani;oranienburg;oranjestad;orastie;orbassano;orcasitas;orchards
orcutt;ordos;ordu;orebro;oregon;oregon city;orekhovo-borisovo;orekhovo-borisovo severnoye;orekhovo-zuyevo;orel;orellana province;orem
orenburg;orenburg oblast;orestiada;orhangazi;orhei;orhon;oria;orient heights;oriental;orihuela;orillia;orimattila;orinda;orion;oristano
orita-eruwa;orito;oriximina;orizaba;orizona;orkney;orland park;orlandia;orlando;orleans;orlova;orlovskiy;orly;ormoc;ormond beach;ormskirk
ornskoldsvik;oro province;oro valley;orobo;orodara;oromiya;oroqen zizhiqi;oroquieta;oros;oroshaza;oroszlany;oroville;orpington;orsay;orsha
orsk;orta di atella;orta nova;ortaca;ortakoy;ortigueira;orumiyeh;oruro;orvault;oryol oblast;orzesze;osa;osaka;osaki;osan;osasco;oschatz
oschersleben;osdorf;osh;osh region;oshakati;oshawa;oshima;oshkosh;oshmyany;oshnaviyeh;oshodi;oshu;osiedle kosmonautow
osiedle powstancow slaskich;osijek;osimo;osinniki;osipovichi;oskarshamn;osku;oslo;osmancik;osmaneli;osmaniye;osnabruck;osny;osogbo;osorio
osorno;osowa;ospino;oss;ossett;ossining;ostankinskiy;ostashkov;ostend;osterholz-scharmbeck;ostermalm;ostersund;ostfildern;ostfold;ostrava
ostrobothnia;ostroda;ostrogozhsk;ostrov;ostrow mazowiecka;ostrow wielkopolski;ostrowiec swietokrzyski;ostuncalco;ostuni;osu;osun state
osuna;osvaldo cruz;oswego;oswestry;oswiecim;ota;otacilio costa;otago;otahuhu;otake;otamanivka;otan ayegbaju;otar meanchey;otara;otaru
otavalo;otawara;otegen batyra;othmarschen;othukkungal;oti;otjiwarongo;otofuke;otradnaya;otradnoye;otradnyy;otrokovice;otsego;otsu;otsuka
otsuki;ottakkadai;ottakring;ottapalam;ottaviano;ottawa;ottawa south;ottensen;ottobrunn bei munchen;ottosdal;ottumwa;otukpa;otwock
ou bei choan;ouadai;ouagadougou;ouahigouya;ouaka;ouake;ouangolodougou;ouardenine;ouargla;ouarzazate;oud-beijerland;ouda-yamaguchi
oudenaarde;oudomxai;oudtshoorn;oued el abtal;oued el alleug;oued fodda;oued lill;oued rhiou;oued sly;oued zem;oued zenati;oueme;ouenza
ouerdanine;ouesse;ouesso;ouest;ouezzane;ouham;ouham-fafa;ouham-pende;ouidah;ouinhi;ouislane;oujda;oulad ayad;oulad barhil;oulad tayeb
oulad teima;ouled djellal;ouled haddaj;ouled mimoun;ouled moussa;ouled slama fouaga;oullins;oulmes;oulu;oulunkyla;oum el bouaghi;oume
oupeye;oupoyo;our lady of carmo;ourem;ourense;ouricuri;ourilandia do norte;ourinhos;ouro branco;ouro fino;ouro preto;ouro preto do oeste
ouro sogui;ourolandia;outat oulad al haj;outram park;outreau;outremont;ovalle;ovar;overath;overbrook;overijse;overijssel;overland
overland park;oviedo;ovrin;ovruch;owa;owando;owariasahi;owase;owasso;owatonna;owen sound;owendo;owensboro;owerri;owings mills;owo;oxford
oxford circle;oxkutzkab;oxnard;oxon hill;oxon hill-glassmanor;oyabe;oyam;oyama;oyamazaki;oyan;oyanomachi-noboritate;oyem;oyim;oymak;oyo
oyo state;oyonnax;oyrat;oyten;oytograk;oyugis;ozamiz city;ozar;ozark;ozd;ozerki;ozersk;ozery;ozoir-la-ferriere;ozone park;ozorkow;ozu
ozubulu;ozumba de alzate;p'yongan-bukto;p'yongsong;pa sang;paarl;pabbi;pabellon de arteaga;pabianice;pabna;pacaja;pacajus;pacaraima
pacasmayo;pacatuba;pace;pachchal;pachgaon;pachino;pacho;pachor;pachora;pachperwa;pachuca de soto;pacific grove;pacific palisades
pacific pines;pacifica;pacifico;paciran;paco;paco de arcos;paco do lumiar;pacode;pacol;pad idan;padalarang;padam;padampur;padang
padang besar;padang rengas;padang serai;padangpanjang;padangsidempuan;padegan-e manjil;paderborn;paderno dugnano;padiyanallur
padmanabhapuram;padmapur;padra;padrauna;padre bernardo;padre hurtado;padre las casas;padre paraiso;padua;paducah;paech'on-up;paek'ak
paernumaa;paete;pafos;pagadian;pagalungan;pagani;pagar alam;pagbilao;paghman;pago pago;pagoh;pahang;paharpur;pahasu;pahrump;paicandu;paidha
paignton;paijan;paijat-hame;paikeqi;pailin;pailitas;paillaco;pailou;paine;painesville;painkulam;paiporta;paippad;paipu;paisley;paita
paithan;pajara;pajok;pak chong;pak kret;pak phanang;pak tin estate;paka;pakala;pakan;pakdasht;pakenham;pakisaji
pakistan employees cooperative housing society;pakokku;pakpattan;pakridayal;paks;pakse;paktia;pakur;pakwach;pakxan;pala;palabana;palacio
palafrugell;palagiano;palagonia;palai;palaio faliro;palaiseau;palaiyam;palaiyampatti;palakkad;palakkodu;palakollu;palamos;palang;palanga
palangarai;palangkaraya;palani;palanpur;palappallam;palapye;palasa;palatine;palau;palavakkam;palavansathu;palayad;palayan city
palazzolo sull'oglio;palda;palembang;palencia;palenque;palera;palermo;palestine;palghar;palhoca;pali;palia kalan;palikir;palimanan;palin
palisades park;palitana;palkonda;pallabi;palladam;pallandri;pallanza-intra-suna;pallappatti;pallasovka;pallavaram;pallichal;pallikal
pallikaranai;pallikonda;pallikunnu;pallipalayam;pallippatti;pallipuram;pallisa;palm bay;palm beach;palm beach gardens;palm city;palm coast
palm desert;palm harbor;palm river-clair mel;palm springs;palm valley;palma;palma del rio;palma di montechiaro;palma soriano;palmaner
palmar de varela;palmares;palmarito tochapan;palmas;palmas de monte alto;palmdale;palmeira;palmeira das missoes;palmeirandia
palmeiras de goias;palmela;palmer;palmers green;palmerston;palmerston north;palmetto bay;palmi;palmira;palmital;palmitos;palo;palo alto
palo del colle;palo negro;palomeras bajas;palomeras sureste;paloncha;palopo;palos de moguer;palos hills;palotina;palpala;paltan;palu
palugal;palwal;palwal rural;palwancha;pamanukan;pamban;pamekasan;pameungpeuk;pamiers;pammal;pampa;pampan;pampanito;pampatar;pampierstad
pamplemousses;pamplona;pampur;pamulang;pamuru;pan'an;panabo;panachikkad;panadura;panagar;panagyurishte;panakkudi;panalanoy;panama
panama city;panama oeste province;panambi;panangad;panarukan;panatina;panauti;panayattur vadakkumbhagam;pancas;pancevo;panchagarh;panchkula
panchla;pandaan;pandacaqui;pandak;pandamaran;pandan;pandaria;pandeglang;pandharkawada;pandharpur;pandhurna;pandi
pandit deen dayal upadhyaya nagar;pando;pandua;panelas;panevezys;panghai;pangil;pangkalan brandan;pangkalanbuun;pangkalpinang;pangkham
panglong;pango aluquem;panguila;panguipulli;pangururan;panihati;panipat;panipat taraf ansar;panipat taraf makhdum zadgan
panipat taraf rajputan;paniqui;panjakent;panji;panjim;panjin;panjshir;pankow;pankshin;panlong;panlongcheng jingji kaifaqu;panna;panniyannur
pano aqil;panoor;panorama;panorama hills;panruti;panshan;panshi;pantai remis;pantelimon;panth piplia;pantheeramkavu;pantin;pantubig;panuco
panvel;panzhihua;panzos;pao de acucar;paolo vi;paombong;paonta sahib;paosha;paotana hat;paoua;paoy paet;papa;papakura;papalotla;papanasam
papanduva;papantla de olarte;papar;papatoetoe;papaya;papeete;papenburg;papendrecht;paphos;papillion;pappakurichchi;pappinissheri
pappinivattom;papua;par naogaon;para;para de minas;parabiago;paracambi;paracatu;paracho de verduzco;paracuru;paradip garh;paradise
parafield gardens;paragominas;paragould;paraguacu;paraguacu paulista;paraiba;paraiba do sul;paraibano;paraibuna;paraipaba;paraiso
paraiso do tocantins;paraisopolis;parakou;paralakhemundi;paralowie;paramagudi;paramaribo;paramaribo district;paramathi velur;parambu
paramirim;paramonga;paramount;paramus;parana;paranagua;paranaiba;paranapanema;paranaque city;paranatinga;paranavai;parand;paranda;parang
parangipettai;paranhos;paranoa;paraopeba;paraparaumu;parappur;parasia;parassala;paratinga;paraty;parauapebas;paravai;paravur tekkumbhagam
parbatipur;parbhani;parc-extension;parchim;pardes hanna karkur;pardi;pardis;pardubice;pardubice region;pare;parede;paredes;parelhas
parelheiros;parella;parepare;parets del valles;pari;pariaguan;pariaman;parichhatgarh;parintins;paripiranga;pariquera-acu;paris;parit
parit buntar;parit raja;parit sulung;pariyapuram;pariyaram;park forest;park ridge;park slope;park view;park way;parkchester;parkent;parker
parkersburg;parkland;parkside;parkville;parkwood manor;parkwoods-donalda;parla;parli vaijnath;parlier;parma;parma heights;parnaiba
parnamirim;parnarama;parnas;parnu;parobe;parola;parole;paropo;parque das nacoes;parque do carmo;parque industrial ciudad mitras
parque lefevre;parral;parramatta;parras de la fuente;parsabad;parsian;parsippany;partille;partinico;partizansk;partizanske;partur;parung
parur;parvatipuram;parvatsar;parvomay;parwan;parys;pasadena;pasaia;pasaje;pasan;pasargad;pasarkemis;pasay;pascagoula;pascani;pasco
pascoe vale;paseh;pashkovskiy;pasig city;pasighat;pasilaiciai;pasing;pasinler;pasir gudang;pasir mas;pasir puteh;pasir ris new town;pasni
paso de carrasco;paso de los libres;paso robles;pasrur;passa quatro;passagem franca;passaic;passau;passi;passira;passo fundo;passos;pastavy
pastaza province;pasthal;pasto;pastos bons;pasuruan;pat heung;patamundai;patan;patancheru;patapo;patarra;pataskala;pataudi;patdi;paterna
paterno;pateros;paterson;pathalgaon;pathanamthitta;pathankot;pathardi;pathardih;patharia;pathein;pathirappally;pathri;pathum thani
pathum wan;pati;patia;patiala;patigi;patiriyat;patiya;patna;patnagarh;patnos;pato branco;patos;patos de minas;patos fshat;patra;patran
patratu;patrocinio;pattamadai;pattambi;pattan;pattani;pattaya;patterson;patti;pattiyurgramam;pattoki;pattukkottai;pattyam;patuakhali
patulul;patur;patuto;patuvilayi;paty do alferes;patzcuaro;patzicia;patzun;pau;pau dos ferros;paudalho;pauini;pauk kone;paulinia
paulino neves;paulista;paulistana;paulo afonso;paulo ramos;paung;paungde;pauri;paveh;pavia;pavlodar;pavlodar region;pavlohrad;pavlovo
pavlovsk;pavlovskaya;pavlovskiy posad;pavugada;pawayan;pawgan;pawni;pawtucket;paxtakor shahri;paxtaobod;paya lebar;paya terubong
payakaraopeta;payakumbuh;payande;payathonzu;pays de la loire;paysandu;paysandu department;payshamba shahri;payson;payyanur;paz de ariporo
pazarcik;pazardzhik;pazundaung;peabody;peacehaven;peachtree city;peachtree corners;pearl;pearl city;pearl river;pearland;pebane;pec
pecan grove;pecangaan;pecanha;pechersk;pechora;peckham;pecs;pedana;peddanayakkanpalaiyam;peddapalli;peddapuram;pederneiras;pedra;pedra azul
pedra branca;pedra preta;pedras de fogo;pedregal;pedregulho;pedreira;pedreiras;pedro betancourt;pedro canario;pedro carbo;pedro do rosario
pedro ii;pedro juan caballero;pedro leopoldo;pedro meoqui;pedroso;peekskill;peer;pefki;pehladpur bangar;pehonko;pehowa;pehuajo;peicheng
peine;peixoto de azevedo;peje;pekalongan;pekan;pekan bahapal;pekan nenas;pekanbaru;pekin;pekon;pelabuhan klang;pelabuhanratu;pelahiivka
pelengana;pelentong;pelezi;pelham;pelhrimov;pelileo;peliyagoda;peloponnese;pelotas;pemalang;pemangkat;pematangsiantar;pemba;pemba north
pemba south;pembroke pines;pen;pena grande;penaflor;penalolen;penalva;penang;penapolis;penaranda;penarth;penco;pendang;pendino;pendleton
penedo;peng siang;pengcheng;pengerang;pengpu;pengze;penha;penha de franca;peniche;penicuik;penja;penjamo;penn hills;pennadam;pennagaram
pennsauken;pennsport;pennsylvania;penonome;penrith;pensacola;pentecoste;penticton;penugonda;penukonda;penza;penza oblast;penzance;penzberg
penzing;peoria;pepa;peqin;perai;peraia;perak;peralassery;perama;perambalur;peranampattu;peravia;peravurani;perbaungan;perchtoldsdorf;percut
perdizes;perdoes;perdriel;pereiaslav;pereira;pereira barreto;pereiro;perere;pereslavl'-zalesskiy;perevalsk;perez;pergamino;periban de ramos
perico;perigueux;peringat;peringathur;peringottupulam;perinjanam;perintalmanna;peristeri;peritoro;periya semur;periyakottai;periyakulam
periyanayakkanpalaiyam;periyapatti;perling;perlis;perm;perm krai;permatang kuching;pernambuco;pernik;perote;perpignan;perris;perry
perry hall;perry vale;perrysburg;persianovka;perth;perth amboy;pertuis;perugia;peruibe;perumanna;perumbaikad;perumbavoor;perumpavur;perunad
perundurai;perungudi;perunkalattu;perus;peruvallur;peruwelz;pervomaysk;pervouralsk;pesaro;pescara;peshawar;peshtera;pesqueira;pessac;pest
pest county;pesterzsebet;pestlorinc;pestovo;petagas;petah tiqva;petaling jaya;petaluma;petapa;petare;petatlan;petauke;petawawa;peten
peterborough;peterhead;peterhof;peterlee;petersberg;petersburg;petershagen;petershausen-west;pethapur;petionville;petit grabo;petit-bourg
petitgoa i;petlad;petlawad;peto;petrich;petrila;petrodvorets;petrogradka;petrolandia;petrolina;petropavl;petropavlovsk-kamchatsky
petropolis;petrosani;petroupolis;petrovsk;petrovsk-zabaykal'skiy;petrovskaya;petrozavodsk;petrzalka;petushki;petworth;pezinok
pfaffenhofen an der ilm;pflugerville;pforzheim;pfullingen;pfungstadt;phagwara;phak hai;phalaborwa;phalauda;phalia;phalodi;phaltan
phan rang-thap cham;phan thiet;phan thong;phanat nikhom;phang nga;phanom sarakham;phaphund;pharr;phasi charoen;phatthalung;phaya thai
phayao;phek;phenix city;phetchabun;phetchaburi;phibun mangsahan;phichit;philadelphia;philipsburg;phillaur;phirangipuram;phitsanulok
phnom penh;pho yen;phoenix;phoenixville;phola;phomolong;phon charoen;phong thanh;phool nagar;photharam;phra khanong;phra nakhon
phra nakhon si ayutthaya;phra phutthabat;phra pradaeng;phrae;phu khiao;phu khuong;phu kradueng;phu loc;phu ly;phu my;phu quoc;phu quy
phu tho;phu thuong;phuc loi;phuc yen;phuket;phulbani;phulera;phulpur;phultala;phulwari sharif;phum anlung vil;phumi ampil leu;phumi tnaot
phumi veal sre;phumi veal tonsay;phumi youl toung;phuntsholing;phuoc an;phuoc hoa;phusro;phuthaditjhaba;piacabucu;piacenza;pianco;pianjiao
pianura;piaseczno;piastow;piata;piatra neamt;piaui;piazza armerina;picassent;pichanal;picheng;pichincha;pichor;pickering;pickerington
picnic point-north lynnwood;pico rivera;pico truncado;picos;picpus;picsi;picui;pidhorodnye;piduguralla;piecki-migowo;piedade;piedecuesta
piedmont;piedras negras;piekary slaskie;pieksamaki;piendamo;piera;pierrefitte-sur-seine;pierrefonds;pierrefonds-roxboro;piestany
piet retief;pietermaritzburg;pietrasanta;pigue;pihani;pijijiapan;pijnacker;pikalevo;pikesville;pikine;pila;pilaite;pilani;pilao arcado
pilar;pilar de la horadada;pilar do sul;pileru;pilibangan;pilibhit;pililla;pilkhua;pilon;pilsen;pimenta bueno;pimentel;pimlico;pimpri
pimpri-chinchwad;pinahat;pinamalayan;pinamar;pinamungahan;pinar de chamartin;pinar del rey;pinar del rio;pinarayi;pinas;pind dadan khan
pindai;pindamonhangaba;pindare-mirim;pindi bhattian;pindi gheb;pindiga;pindobacu;pindoretama;pindwara;pine bluff;pine hills;pinecrest
pineda de mar;pinehurst;pinellas park;pinerolo;pinetown;pinewood;ping shan;pingdingshan;pingdu;pingjin;pingkai;pingli;pingliang;pingnan
pingshan;pingtan;pingwu county;pingxiang;pingyi;pingyin;pingzhuang;pinhais;pinhal novo;pinhalzinho;pinhao;pinheiral;pinheiro;pinheiros
pinillos;pinjaur;pinneberg;pinner;pinole;pinotepa nacional;pinsk;pinto;pio;pio ix;pio xii;pioltello;piombino;pionki;piossasco
piotrkow trybunalski;piovera;pipar;piparia;pipili;pipraich;pipri;piqua;piquet carneiro;pir jo goth;pir mahal;piracaia;piracanjuba
piracicaba;piracuruca;piraeus;pirai;pirai do sul;piraju;pirajui;pirane;piranga;piranhas;piranshahr;piranvadi;pirapemas;pirapora
pirapora do bom jesus;pirapozinho;piraquara;pirassununga;piratini;piratininga;piravam;pirayiri;pirenopolis;pires do rio;pirgaaj;piri
piripiri;pirita;piritiba;piritu;pirituba;piriyapatna;pirkanmaa;pirkkala;pirmam;pirmasens;pirna;piro;pirojpur;pirot;pirthipur;pirzadaguda
pisa;piscataway;piscinola;pisco;pisek;pishin;pishva;piskent;pisochyn;pissila;pistoia;pisz;pita;pita kotte;pitajanmaki;pitalito;pitanga
pitangueiras;pitangui;pitea;pitesti;pithampur;pithapuram;pithoragarh;pitimbu;pitoa;piton saint-leu;pitou;pitrufquen;pitsea;pitt meadows
pittsburg;pittsburgh;pittsfield;pittwater;piuma;piumhi;piura;pivdenna borshchahivka;pivdenne;pivdennoukrainsk;pivijay;pivnichna saltivka
pivnichni osokorky;pivnichno-brovarskyi masyv;pizarro;pizhou;placas;placentia;placetas;placido de castro;placilla;plaine du var
plaines wilhems;plainfield;plainview;plainville;plaisance-du-touch;plaisir;planadas;planaltina;planalto;planeta rica;plano;plano piloto
plant city;plantation;plaque;plaridel;plasencia;plast;plateau;plateau state;plateau-central;plateaux;plato;plattsburgh;plauen;plavsk
playa del carmen;playa del ingles;playas;playas del rosario;plaza de la revolucion;pleasant grove;pleasant hill;pleasant plains
pleasant prairie;pleasant view;pleasanton;pleasantville;pleasure ridge park;pleebo city;pleiku;pleszew;plettenberg;plettenberg bay;pleven
pljevlja;ploemeur;ploiesti;plottier;plovdiv;plum;plumbon;plumstead;plunge;plymouth;plymstock;plzen region;poa;pobe;poblacion;poble sec
pocao de pedras;pocatello;pochep;pocinhos;pocito;poco fundo;poco redondo;poco verde;pocoes;pocone;pocos de caldas;podaturpet;podebrady
podgorica;podil;podili;podilsk;podilskyi;podlasie;podolsk;podporozh'ye;podujeva;podunajske biskupice;poggibonsi;poggiomarino;poggioreale
pogradec;pohang;pohja-tallinn;pohjois-hervanta;pohnpei state;poinciana;point breeze;point cook;point fortin;point pedro;point pleasant
pointe-a-pitre;pointe-claire;pointe-noire;poio;poissy;poitiers;pojuca;pok fu lam;pok hong;pokachi;pokaran;pokhara;pokhvistnevo;pokok sena
pokola;pokrov;pokrovsk;pokrovskoye-streshnevo;polanco;polangui;polasara;polatli;polavaram;poldasht;poldokhtar;polevskoy;polewali;police
polichalur;polichni;polkowice;pollachi;pollenca;polo nord;polohy;polokwane;polomolok;polonne;polonuevo;polotsk;poltava;polur;polyarnyy
polyarnyye zori;polysayevo;pom prap sattru phai;pomasqui;pombal;pombos;pomerania;pomerode;pomezia;pomigliano d'arco;pomona;pompano beach
pompei;pompeia;pompeu;ponca city;ponce;ponda;ponders end;ponedera;ponferrada;pongch'on-up;ponmana;ponmundam;ponnani;ponneri;ponnur;ponnuru
ponorogo;pont-a-celles;pont-a-mousson;ponta de pedras;ponta delgada;ponta grossa;ponta pora;pontal;pontal do parana;pontalina;pontarlier
pontault-combault;pontbuiten;ponte de lima;ponte nova;ponte rasa;ponte vedra beach;ponteareas;pontedera;pontefract;pontes e lacerda
pontevedra;pontiac;pontian besar;pontianak;ponticelli;pontinha;pontivy;ponto novo;pontoise;pontypool;pontypridd;poole;pooler;poonamalle;pop
popasna;popayan;poperinge;popesti-leordeni;poplar bluff;popondetta;popovo;poppenbuttel;poprad;poptun;por do sol;porac;porangatu;poranki
porathissery;porbandar;porciuncula;pordenone;pori;porirua;porlamar;poronaysk;porrino;porsa;porsgrunn;port alberni;port alfred;port angeles
port area;port arthur;port blair;port charlotte;port chester;port colborne;port coquitlam;port dickson;port harcourt;port hedland
port hueneme;port huron;port loko;port louis;port macquarie;port melbourne;port moody;port moresby;port of spain;port orange;port richmond
port said;port saint lucie;port shepstone;port sudan;port washington;port-au-prince;port-aux-francais;port-de-bouc;port-de-paix;port-gentil
port-vila;porta;porta palazzo;porta westfalica;portadown;portage;portage park;portalegre;portao;portazgo;porte saint-denis
porte saint-martin;porteiras;porteirinha;portel;porterville;porthcawl;portici;porticos de san antonio;portimao;portishead;portland
portlaoise;portmore;porto;porto acre;porto alegre;porto amboim;porto belo;porto calvo;porto da folha;porto de mos;porto de moz
porto empedocle;porto feliz;porto ferreira;porto franco;porto grande;porto nacional;porto real;porto real do colegio;porto san giorgio
porto sant'elpidio;porto seguro;porto torres;porto uniao;porto velho;porto-novo;portogruaro;portoviejo;portslade;portsmouth
portsmouth heights;portugalete;portuguesa;porur;porvoo;porz am rhein;posadas;posillipo;poso;posorja;posse;post falls;postmasburg
posto da mata;potchefstroom;potenza;poti;potim;potirendaba;potiskum;potomac;potosi;potosi department;potrerillos;potsdam
pottaneri nallakavundanpatti;pottanur;potters bar;pottstown;pottuvil;poughkeepsie;poukham un;poulton-le-fylde;pouso alegre;pouso redondo
pout;pouytenga;povazska bystrica;povoa de santa iria;povoa de varzim;povorino;powai;poway;poxoreu;poyang;poykovskiy;poytug'
poza rica de hidalgo;pozarevac;pozega;pozega-slavonia;poznan;pozniaky;pozo almonte;pozoblanco;pozuelo de alarcon;pozzallo;pozzo strada
pozzuoli;prabumulih;prachantakham;prachin buri;prachin buri town;prachuap khiri khan;pradera;pradl;prado;pradolongo;pradopolis;prague
prahova;praia;praia grande;prainha;prairie village;prairieville;prakhon chai;praktiseer;pran buri;prantij;prata;pratapgarh;prato;prattville
pravyi bereh;praya;prayagraj;preaek prasab;preah sihanouk;preah vihear;preetz;premia de mar;prenzlau;prenzlauer berg;prerov;prescot
prescott;prescott valley;presidencia roque saenz pena;presidente dutra;presidente epitacio;presidente figueiredo;presidente franco
presidente getulio;presidente hayes;presidente medici;presidente olegario;presidente prudente;presidente sarney;presidente tancredo neves
presidente venceslau;presnenskiy;presov;presov region;prestatyn;prestea;preston;prestons;prestwich;pretoria;preveza;prey veng;pribram
prichard;pridonskoy;priego de cordoba;prievidza;prigen;prijedor;prilep;primer ensanche;primero de enero;primorje-gorski kotar
primorsko-akhtarsk;primorye;primrose place;prince albert;prince edward;prince edward island;prince george;princesa isabel;princeton
prior lake;priorka;priozersk;pristina;privolzhsk;privolzhskiy;priyutovo;prizren;probolinggo;proddatur;profesor salvador mazza;progreso
progreso de alvaro obregon;prokhladnyy;prokop'yevsk;prokuplje;proletar;proletarsk;promissao;promyshlennaya;propria;prosek;prospect heights
prosper;prosperidad;prostejov;protaras;protvino;provenals del poblenou;provence-alpes-cote d'azur;providence;providenciales;provo
prudentopolis;prudnik;prunedale;pruszcz gdanski;pruszkow;pruzhany;pryluky;prymorskyi;przasnysz;przemysl;przeworsk;przymorze wielkie
psie pole;psie pole zawidawie;pskov;pskov oblast;pszczyna;ptolemaida;ptuj;pu'an;pu'er;pubal;pucallpa;pucheng;puchheim;puchi;puchong;puchov
puchuan;pucol;pucon;pudong;pudsey;puducherry;pudukkottai;pudunagaram;pudupattanam;pudur;pudusseri;pudussery west;puebla;pueblo;pueblo nuevo
pueblo nuevo el chivo;pueblo west;puebloviejo;puente alto;puente de ixtla;puente de vallecas;puente-genil;puerta bonita;puerta del angel
puerto asis;puerto ayacucho;puerto aysen;puerto barrios;puerto berrio;puerto boyaca;puerto cabello;puerto cabezas;puerto carreno
puerto colombia;puerto cortez;puerto cumarebo;puerto de la cruz;puerto del carmen;puerto del rosario;puerto deseado;puerto el triunfo
puerto escondido;puerto esperanza;puerto francisco de orellana;puerto iguazu;puerto la cruz;puerto leguizamo;puerto lopez;puerto madryn
puerto maldonado;puerto montt;puerto natales;puerto padre;puerto penasco;puerto piritu;puerto plata;puerto princesa;puerto real;puerto rico
puerto salgar;puerto san jose;puerto santander;puerto tejada;puerto triunfo;puerto vallarta;puerto varas;puerto wilches;puertollano
pugachev;pugalur;pujali;puji;pujili;pukekohe east;pukhrayan;pul pehlad;pul-e khumri;pula;pulai;pulakkod;pulandian;pulgaon;pulheim;puli
pulilan;pulivendla;puliyankannu;puliyankudi;pullman;pully;pulong santa cruz;pulu;pulupandan;pulwama;puma;pumwani;punaauia;punahana;punakha
punalur;punasa;punata;punch;punchbowl;pundong;pundri;pune;punganuru;punggol;puning;punjab;punjai puliyampatti;punnayur;puno;punta alta
punta arenas;punta cana;punta cardon;punta de mata;punta de piedras;punta gorda;punta gorda isles;puntarenas;puntarenas province;punto fijo
pupiales;pupri;puqi;puqiakeqi;puraini;puranpur;purbalingga;purepero de echaiz;puri;purificacion;purisima de bustos;purley;purmerend;purna
purnia;purral;purranque;pursat;puruandiro;puruliya;purushottampur;purwa;purwakarta;purwodadi;purwokerto;puryong-up;pusad;pushchino;pushkar
pushkin;pushkino;pushun;puspokladany;putaendo;putatan;puteaux;puth kalan;puthencruz;puthenvelikara;puthia;puthuppally;puthuppariyaram
puthur;putian;putignano;putney;putra heights;putrajaya;puttalam;puttankulam;putte;putten;puttlingen;puttur;putumayo department;putuo;puurs
puvatuparamba;puxi;puyallup;puyang;puyang chengguanzhen;puyo;puzhal;puzhathi;puzi;pwani;pweto;pyan lel nay yar cha htar ye;pyapon
pyatigorsk;pyatykhatky;pyawbwe;pyay;pyeongtaek;pyin oo lwin;pyinmana;pylaia;pyongyang;pyrgos;pyskowice;pyt-yakh;pyu;qa'em shahr;qa'emiyeh
qa'en;qabatiyah;qabqa;qabula;qacha's nek;qacha's nek district;qadian;qadirpur ran;qaha;qahderijan;qaisumah;qal'at bishah;qal'at salih
qal'at sukkar;qalansuwa;qalqilyah;qalyub;qalyubia;qamdo;qandala;qaracuxur;qarah;qarah zia' od din;qaraqash;qarasu;qarawul;qarchak;qarek
qarqin;qarquzah;qarshi;qaryat suluq;qashqadaryo;qasr al qarabulli;qasr bin ghashir;qasr khiyar;qasr-e qand;qasr-e shirin;qatana;qayroqqum
qazax;qazvin;qazvin province;qena;qeshm;qiamdasht;qianhu;qianjiang;qianliu;qiantang;qiaoguan;qiaotou;qibao;qibray;qidar;qiemo;qift;qilian
qillin;qina;qincheng;qing'an;qingdao;qingfeng;qingfu;qinggang;qinghai;qinglian;qinglong;qingnian;qingping;qingpu;qingquan;qingshanquan
qingshizui;qingshuping;qingxi;qingxichang;qingyang;qingyuan;qingzhou;qinhuangdao;qinnan;qinzhou;qionghai;qionghu;qiongshan;qipan;qiqihar
qir;qir moav;qiryat ata;qiryat bialik;qiryat hayovel;qiryat mal'akhi;qiryat motsqin;qiryat shmona;qiryat tiv'on;qiryat yam;qisha;qishan
qitaihe;qitang;qiuji;qo'qon;qo'rg'ontepa;qo'shko'pir;qods;qom;qom province;qonce;qorasuv;qormi;qorof;qorveh;qoryooley;quakers hill;qualiano
quan ba;quan bon;quan hau;quan muoi;quan muoi mot;quan nam;quan sau;quang minh;quang ngai;quang ninh;quang phu;quang tri;quankou;quanzhou
quarai;quaregnon;quart de poblet;quarteira;quartiere otto;quarto;quarto oggiaro;quartu sant'elena;quatre bornes;quatro barras;quattromiglia
quba;qubo saeed khan;quchan;quebec;quedas do iguacu;quedlinburg;queen creek;queens;queens village;queensbury;queensdale;queensland
queenstown;queenstown estate;queimadas;queimados;quelele;quelfes;quelimane;quellon;queluz;querecotillo;querenburg;querencia;queretaro
quesada;quetta;quetzaltenango;quevedo;quezaltepeque;quezon;quezon city;qufu;qui nhon;quiapo;quibala;quibdo;quibor;quiche;quickborn
quijingue;quilicura;quillabamba;quillacollo;quillon;quillota;quilmes;quilpue;quimbaya;quimistan;quimper;quinchia;quincy;quindio department
quinta do conde;quintana;quintana roo;quinte west;quintero;quinze-vingts;quipapa;quipungo;quirinopolis;quispamsis;quisqueya;quissama
quissecula;quitandinha;quiterianopolis;quitilipi;quito;quixada;quixelo;quixeramobim;quixere;qujing;qulsary;quneitra;qunghirot;qurayyat;qus
qusar;qusar district;qushi;quthbullapur;quthing;qutur;quva;quvasoy;quwaysina;quxu;quzhou;r.s. pora;ra'anana;ra's bayrut;ra-ngae;raahe
raalte;rabak;rabat;rabat-sale-kenitra;rabigh;rabinal;rabkavi;rabkavi-banhatti;rabwah;rach gia;raciborz;racine;radauti;radcliff;radcliffe
radeberg;radebeul;rades;radevormwald;radford;radhanpur;radlin;radnor;radolfzell;radom;radomsko;radomyshl;radovis;radovish;raduzhny
raduzhnyy;radviliskis;radzionkow;radzyn podlaski;raebareli;rafael jambeiro;rafaela;rafah;rafiganj;rafsanjan;raghogarh;raghunathpur;ragusa
raha;rahachow;rahad al bardi;rahat;rahata;rahatgarh;rahden;rahim yar khan;rahimah;rahimatpur;rahlstedt;rahon;rahuri;rahway;raichur;raiganj
raigarh;raikot;rainville;raionul edinet;raipur;raipur domana;rairangpur;rais hamidou;raisen;raisinghnagar;raisio;raiwind;raj-nandgaon
raja jang;raja pur khurd;rajakhera;rajakheri;rajakilpakkam;rajaldesar;rajamahendravaram;rajanpur;rajaori;rajapalayam;rajapolah;rajasthan
rajauli;rajbiraj;rajgangpur;rajgarh;rajgir;rajgurunagar;rajin;rajkot;rajmahal;rajpipla;rajpur;rajpur sonarpur;rajpura;rajsamand;rajshahi
rajshahi division;rajula;rajura;rakhine;rakhiv;rakivka;rakkiyapalaiyam;rakoskeresztur;rakospalota;rakosszentmihaly;rakove;rakovnik;rakovski
raleigh;rama;ramachandrapuram;ramachandrapuran;ramachettipalaiyam;ramada;ramadi;ramagundam;ramallah;ramallo;raman;ramanathapuram
ramanattukara;ramanayyapeta;ramapuram;ramat gan;ramat hasharon;ramavarappadu;rambouillet;ramdurg;ramenki;ramenskoye;rameswaram;ramganj
ramganj mandi;ramgarh;ramgundam;ramhormoz;ramiros;ramjibanpur;ramla;ramna maidan;ramnagar;ramnicu sarat;ramnicu valcea;ramon;ramona;ramos
ramos arizpe;ramotswa;rampachodavaram;rampur;rampur hat;rampura;rampura phul;ramsar;ramsbottom;ramsey;ramsgate;ramshir;ramtek;ramu;ranaghat
ranam;ranau;ranavav;rancagua;rancharia;ranchi;rancho cordova;rancho cucamonga;rancho mirage;rancho palos verdes;rancho penasquitos
rancho san diego;rancho santa margarita;ranchuelo;randallstown;randburg;randers;randfontein;randolph;randudongkal;randwick;ranebennur
rangamati;rangapara;rangat;rangel;rangia;rangiora;rangiro;rangkasbitung;rangpur;rangpur division;rani khera;rania;raniganj;ranikhet;ranipet
ranipur;ranjangaon s;rano;ranong;ranong province;ranot;ranpur;ransiki;ranst;rantauprapat;rantepao;ranyah;ranzan;raojan;rapallo;rapar
rapid city;raposa;raposo tavares;raposos;rapperswil;raqo;raqqa;rarotonga;ras al khaimah;ras el aioun;ras el ma;ras el oued;ras gharib
ras tanura;rasapudipalem;raseborg;rasht;rasipuram;rasnov;rason;rasra;rass el djebel;rasskazovo;rastatt;rastede;rasunda;rat burana
ratanakiri;ratangarh;ratanpur;ratchaburi;ratchathewi;ratekau;rath;rathenow;rathfarnham;ratia;ratingen;ratlam;ratnagiri;ratnapura;ratodero
ratu;raub;raul soares;rauma;raurkela industrial township;raval;ravansar;ravar;ravenna;ravensburg;raver;ravu;rawa mazowiecka;rawalakot
rawalpindi;rawang;rawatbhata;rawatsar;rawicz;rawmarsh;rawson;rawtenstall;raxaul;raya;rayachoti;rayadrug;rayagada;raybag;raychikhinsk
rayduzhnyi masyv;rayevskiy;rayleigh;raymore;rayon ktz;rayong;raytown;razam;razampeta;razavi khorasan;razgrad;razumnoye;razzakov;reading
realejo alto;realeza;recani;recanto das emas;rechytsa;recife;recklinghausen;recodo;recoletos;reconquista;red deer;red sea;red wing;reda
redan;redbank plains;redcar;redcliff;redding;reddipalaiyam;redditch;redencao;redford;redhill;redland;redlands;redmond;redondela
redondo beach;redruth;redwood city;reedley;reef al fujairah city;reengus;rees;reethapuram;reforma;reftinskiy;regeneracao;regensburg
regente feijo;reggane;reggio calabria;reggio nell'emilia;reghaia;reghin-sat;regina;region of magallanes;registro;regla;rego park;reguiba
rehli;rehnan;rehoboth;rehovot;reigate;reims;reinach;reinbek;reinheim;reinickendorf;reino de antula;reino de bandim;reisterstown;reitz;rejas
rejon placu grunwaldzkiego;rejon placu swietego macieja;rejon ulicy traugutta;relau;relizane;remagen;remanso;rembangan;rembau;rembertow
remchi;remedios;remedios de escalada de san martin;remigio;remire-montjoly;remscheid;remseck am neckar;remuera;remuna;renala khurd;renca
rendsburg;renens;renfrew;renfrew heights;renfrew-collingwood;rengasdengklok;rengo;renhe;reni;renigunta;rennes;renningen;reno;renqiu;rensha
renton;renukut;renwal;renxian;renyi;renzhao;reo;reoti;repalle;repelon;repentigny;republic;republic of tyva;republica
republican subordination;repy;requena;reriutaba;reseda;resen;resende;reserva;reservoir;resistencia;resita;resplendor;ressano garcia;reston
restrepo;resubelpara;retalhuleu;retford;rethymno;retiro;retreat;reuleuet;reunion;reus;reutlingen;reutov;revda;revelganj;revere;rewa;rewari
rexburg;reyes acozac;reyhanli;reykjavik;reynoldsburg;reynosa;reze;rezekne;rezh;rezvanshahr;rhawnhurst;rheda-wiedenbruck;rhede;rheinbach
rheinberg;rheine;rheinfelden;rheinhausen;rheinland-pfalz;rheinstetten;rhenen;rhennouch;rho;rhode island;rhondda;rhone-alpes;rhoon
rhosllannerchrugog;rhyl;riachao;riachao das neves;riachao do dantas;riachao do jacuipe;riacho das almas;riacho de santana;riacho fundo
riacho fundo ii;rialto;riau;riau islands;ribarroja del turia;ribas do rio pardo;ribat al khayr;ribaue;ribeira;ribeira de frades
ribeira do pombal;ribeirao;ribeirao branco;ribeirao da ilha;ribeirao das neves;ribeirao pires;ribeirao preto;ribeiropolis;ribera;riberalta
ribnita;ribnitz-damgarten;ricany;riccione;rich;richard-toll;richards bay;richardson;richfield;richha;richland;richmond;richmond hill
richmond west;rickmansworth;ridder;ridderkerk;ridgecrest;ridgeland;ridgewood;riedstadt;riegelsberg;riehen;riemst;riesa;rietberg;rieti
rif-dimashq;rifu;riga;riihimaki;rijau;rijeka;rijen;rijokri;rijssen;rijswijk;rikaze;rikuzen-takata;riley park;rillieux-la-pape
rimavska sobota;rimini;rimouski;rincon de la victoria;rincon de romos;ringsted;ringwood;rinkeby;rinteln;rio abajo;rio bananal;rio blanco
rio bonito;rio branco;rio branco do sul;rio brilhante;rio bueno;rio cauto;rio ceballos;rio chico;rio claro;rio colorado;rio cuarto
rio das ostras;rio das pedras;rio de janeiro;rio de mouro;rio de teapa;rio do sul;rio formoso;rio gallegos;rio grande;rio grande da serra
rio grande do norte;rio grande do sul;rio guayabal de yateras;rio largo;rio linda;rio maria;rio negrinho;rio negro;rio negro department
rio pardo;rio pardo de minas;rio pequeno;rio pomba;rio preto da eva;rio rancho;rio real;rio rico;rio segundo;rio tercero;rio tinto
rio verde;rio verde de mato grosso;riobamba;rioblanco;riohacha;rioja;riom;rionegro;rios rosas;riosucio;rioverde;ripley;ripollet;ripon
ris-orangis;risalpur cantonment;risaralda department;risca;rishikesh;rishon letsiyyon;rishra;rishton;risod;rissen;rittenhouse;ritto
riva del garda;rivadavia;rivas;rivas department;rivas-vaciamadrid;river atuwara;river falls;river nile;rivera;rivera department;riverbank
riverdale;rivers state;riversdale;riverside;riverton;riverview;riviera beach;riviere du rempart;riviere-du-loup;rivne;rivne oblast;rivoli
rixensart;riyad al khabra';riyadh;riyadh region;rizal;rize;rize province;rizhao;rizhuang;road town;roanne;roanoke;roanoke rapids
robat karim;robbah;robertsganj;robertson;robertsonpet;robina;robit;rocca di papa;rocha;rocha department;rochdale;rochedale south;rochefort
rochester;rochester hills;rochford;rocinha;rock forest;rock hill;rock island;rock springs;rockcliffe-smythe;rockdale;rockford;rockhampton
rockingham;rockland;rockledge;rocklin;rockville;rockville centre;rockwall;rocky mount;rocky river;rodas;rodenkirchen;rodeo del medio;rodez
rodgau;rodniki;rodolfo sanchez taboada;rodos;rodriguez;roehampton;roermond;roeselare;rogaland;rogers;rogers park;roha;rohini;rohnert park
rohri;rohtak;roi et;roissy-en-brie;rojales;rojas;rokugo;rolandia;rolante;roldanillo;rolim de moura;rolim de moura do guapore;rolla
rolleston;rolling meadows;romainville;roman;romano banco;romano di lombardia;romans-sur-isere;romblon;rome;romeoville;romford;romita;romny
romorantin-lanthenay;rompin;romsey;romulus;ron;ron phibun;ronchin;ronda;rondebosch;rondon do para;rondonia;rondonopolis;rongai;rongjiang
ronglong;rongo;rongxi;ronkonkoma;ronnenberg;ronse;roodepoort;roorkee;roosendaal;roosevelt;ropar;ropczyce;roquetas de mar;roquette;roraima
rorainopolis;rosa zarate;rosales;rosamond;rosana;rosario;rosario de la frontera;rosario de lerma;rosario do sul;rosario oeste;rosarito
rosas;rose hill;roseau;roseburg;rosedale;rosedale-moore park;roselle;rosemead;rosemont;rosemount;rosenberg;rosenheim;rosera;roses
roseto degli abruzzi;rosetta;roseville;rosh ha'ayin;roshal';roshanpura;rosignano marittimo;rosignano solvay-castiglioncello
rosiorii de vede;roskilde;roslavl';roslindale;rosny-sous-bois;rosolini;rosrath;rossano stazione;rossendale;rosso;rossosh';rossville;rostock
rostokino;rostov;rostov veliky;rostov-on-don;roswell;rota;rotenburg;roth;rotherbaum;rotherham;rotorua;rotselaar;rottenburg;rotterdam
rottingdean;rottweil;rouached;roubaix;rouen;rouge;rouiba;rouissat;round lake;round lake beach;round rock;rourkela;rouyn-noranda;rovaniemi
rovenky;rovereto;rovigo;rovira;rowland heights;rowlett;rowville;roxas;roxas city;roxburgh park;roxbury crossing;roy;royal leamington spa
royal oak;royal palm beach;royal tunbridge wells;royan;royston;royton;rozanka-polanka;rozdilna;roznava;roznov pod radhostem;rozzano
rrashbull;rtishchevo;ruaha;ruangwa;rubanda;rubi;rubiataba;rubidoux;rubino;rubio;rubizhne;rublevo;rubtsovsk;ruda slaska;rudan;rudarpur
rudehen;rudnyy;rudolstadt;rudow;rudrapur;rudsar;rueil-malmaison;rufa'a;rufino;rufisque;rufisque est;rugao;rugby;rugeley;ruhango;rui'an
ruidian;ruiru;ruislip;rujewa;rukban;rukungiri;rukwa;rulenge;ruma;rumah;rumbek;rumia;rummelsburg;rumoi;rumonge;rumphi;runan;runcorn;rundu
ruqi;rura;ruropolis;rusanivka;rusape;ruse;rusera;rushden;ruskin;russas;russeifa;russellville;russelsheim am main;rustaq;rustavi;rustenburg
ruston;rutchenkivskyi;ruteng;rutherford;rutherglen;rutigliano;rutland;rutoma;rutshuru;ruvo di puglia;ruvuma;ruwa;ruwandiz;ruy barbosa
ruzayevka;ruzomberok;rwamagana;rwamwanja refugee camp;rwiimi;ryazan oblast;ryazan';ryazanskiy;ryazhsk;rybatskoye;rybinsk;rybnik;rybnoye
ryde;rye;ryl'sk;ryogoku;ryotsu-minato;rypin;ryton;ryugasaki;ryuo;rzeszow;rzhev;sa dec;sa kaeo;sa'adat shahr;sa'dah;sa'idabad;sa'ir;saaba
saalfeld;saalfelden am steinernen meer;saanich;saarbrucken;saarland;saarlouis;saatli;saaxo;saba;sabaa aiyoun;sabac;sabadell;sabae;sabah
sabah as salim;sabalgarh;sabana de mendoza;sabana de parra;sabana de torres;sabana grande de boya;sabanagrande;sabanalarga;sabaneta;sabang
sabanitas;sabara;sabaragamuwa province;sabaudia;sabbashahr;sabha;sabha district;sabie;sabinas;sabirabad;sabirabad district;sablayan;sabou
sabratah;sabt alalayah;sabuncu;sabya;sabzevar;sacaba;sacatepequez;sacavem;sacele;sachin;sachse;sachsenheim;sacile;saclepea;saco;sacoma
sacramento;sadabad;sadabe;sadalgi;sadao;sadasivpet;sadatpur gujran;saddat al hindiyah;saddiqabad;saddle ridge;saddleworth;sado;sadpalli
sadr city;sadri;sadulshahar;safadasht;safaga;safashahr;safed;safety harbor;saffron walden;safi;safidon;safipur;safita;safonovo;safranbolu
safwa;safwan;saga;sagae;sagaing;sagaing region;sagalo;sagamihara;sagar;sagara;sagauli;sagay;saginaw;saginaw township north;saginomiya
sagrada familia;sagua de tanamo;sagua la grande;saguenay;sagunto;sagure;sagwara;sahab;sahagun;saham;sahand;sahar;saharanpur;saharsa
sahaspur;sahaswan;sahavato;sahawar;sahel;sahibabad daulotpur;sahibganj;sahiwal;sahline;sahnaya;sahneh;sahoua;sahuarita;sahuayo de morelos
sai kung;sai kung district;sai mai;sai wan ho;saida;saidpur;saiha;saijo;saikai;saiki;saiku;saint albans;saint andrew parish;saint andrews
saint ann parish;saint anthony;saint catherine parish;saint charles;saint clair shores;saint cloud;saint croix;saint croix island
saint francis xavier;saint gallen;saint george;saint george basseterre;saint george parish;saint george's;saint helena;saint helier
saint ives;saint james parish;saint john;saint john parish;saint john west;saint john's;saint joseph;saint kilda;saint louis park
saint matthews;saint michael;saint neots;saint paul;saint paul's bay;saint peter;saint peter port;saint peters;saint petersburg
saint pierre;saint thomas island;saint thomas mount;saint-amand-les-eaux;saint-ambroise;saint-andre;saint-augustin-de-desmaures
saint-avertin;saint-avold;saint-barthelemy;saint-basile-le-grand;saint-benoit;saint-brieuc;saint-bruno-de-montarville;saint-chamond
saint-charles-borromee;saint-cloud;saint-constant;saint-cyr-l'ecole;saint-cyr-sur-loire;saint-denis;saint-die-des-vosges;saint-dizier
saint-egreve;saint-etienne;saint-etienne-du-rouvray;saint-eustache;saint-fons;saint-genis-laval;saint-georges;saint-germain-en-laye
saint-ghislain;saint-gilles;saint-gratien;saint-henri;saint-herblain;saint-hubert;saint-hyacinthe;saint-jean-de-braye
saint-jean-de-la-ruelle;saint-jean-sur-richelieu;saint-jerome;saint-joseph;saint-josse-ten-noode;saint-laurent;saint-laurent-du-maroni
saint-laurent-du-var;saint-lazare;saint-leonard;saint-leu;saint-leu-la-foret;saint-lin-laurentides;saint-lo;saint-louis
saint-louis-de-terrebonne;saint-loup;saint-malo;saint-mande;saint-marc;saint-martin-d'heres;saint-maur-des-fosses
saint-maximin-la-sainte-baume;saint-medard-en-jalles;saint-michel;saint-michel de l'atalaye;saint-michel-sur-orge;saint-nazaire
saint-nicolas;saint-omer;saint-ouen;saint-ouen-l'aumone;saint-paul;saint-pierre;saint-pierre-des-corps;saint-pol-sur-mer;saint-priest
saint-quentin;saint-quentin-en-yvelines;saint-raphael;saint-roch;saint-sebastien-sur-loire;saint-vincent de paul;saint-vincent-de-paul
sainte-anne;sainte-catherine;sainte-foy;sainte-foy-les-lyon;sainte-genevieve-des-bois;sainte-julie;sainte-marguerite;sainte-marie
sainte-rose;sainte-suzanne;sainte-therese;saintes;sainthia;saioua;saipan;saitama;saito;saiyad-ul-ajaib;sakado;sakai;sakai-nakajima
sakaidecho;sakaiminato;sakakah;sakaki;sakaraha;sakarya;sakassou;sakata;sakchu-up;sake;sakete;sakha;sakhalin oblast;sakhipur;sakhnin;saki
sakiet ed daier;sakiet ez zit;sakleshpur;saknepalli;sakon nakhon;sakrand;sakri;sakti;saku;sakumona;sakura;sakuradai;sakuragawa;sakurai;sal
sal'sk;sala;salaberry-de-valleyfield;saladas;saladillo;salaga;salah ad din;salah bey;salaj county;salalah;salama;salamanca;salamat;salamedu
salamina;salangaippalaiyam;salaqi;salaspils;salaspils municipality;salatiga;salavan province;salavat;salaya;salcaja;salcedo;saldanha;sale
sale al jadida;salehieh;salekhard;salem;salerno;salesopolis;salford;salgado;salgar;salgotarjan;salgueiro;sali;saligram;salihli;salima
salina;salina cruz;salinas;salinas de hidalgo;salinopolis;salisbury;salitre;sallanches;salmas;salmon arm;salmon creek;salo
salon-de-provence;salonta;salor;salou;salpetriere;salqin;salsomaggiore terme;salt;salt lake city;salta;saltash;saltillo;saltivka;salto
salto de pirapora;salto department;salto do lontra;saltpond;salumbar;salur;saluzzo;salvador;salvaleon de higuey;salvaterra;salvatierra
salwa;salyan;salyan district;salzburg;salzgitter;salzkotten;sam phran;sam roi yot;sam sen nai;sam shing;sam son;sama;sama'il;samal
samalapuram;samalka;samalkha;samalkot;samalut;samambaia;samana;samandag;samangan;samaniego;samannud;samar;samara;samara oblast;samarinda
samarkand;samarqand region;samarra';samastipur;samaxi;samba;sambalpur;sambava;sambhal;sambhar;sambiase;sambir;sambizanga;samborondon
sambrial;samburu county;samburvadakara;samch'on;samdari;same;samegrelo and zemo svaneti;samfya;samho-rodongjagu;samitah;samjiyon-up
sammamish;samobor;samokov;sampaloc;sampang;samphanthawong;sampit;sampla;sampsonievskiy;sampues;samrala;samraong;samsun;samthar;samtredia
samtskhe-javakheti;samurou;samut prakan;samut sakhon;samut songkhram;samuyuzi;san;san agustin;san al hajar al qibliyah;san andres
san andres cholula;san andres cuexcontitlan;san andres del rabanedo;san andres itzapa;san andres tuxtla;san andres xecul
san andres y providencia;san angelo;san antero;san antonio;san antonio acahualco;san antonio de areco;san antonio de cortes
san antonio de la cal;san antonio de los altos;san antonio de los banos;san antonio de padua;san antonio del tachira;san antonio oeste
san antonio tecomitl;san bartolome;san bartolome de tirajana;san benedetto del tronto;san benito;san benito abad;san bernardino
san bernardino tlaxcalancingo;san bernardo;san blas-canillejas;san bonifacio;san borja;san bruno;san buenaventura;san carlo all'arena
san carlos;san carlos de bariloche;san carlos de bolivar;san carlos del zulia;san carlos park;san cataldo;san chaung;san clemente
san cristobal;san cristobal de las casas;san cristobal verapaz;san diego;san dimas;san dona di piave;san donato;san donato milanese
san estanislao;san esteban;san felice a cancello;san felipe;san ferdinando;san fermin;san fernando;san fernando de apure
san fernando de henares;san fernando de monte cristi;san francisco;san francisco acuautla;san francisco cuaxusco;san francisco de borja
san francisco de los romo;san francisco de macoris;san francisco de yojoa;san francisco del rincon;san francisco el alto
san francisco tesistan;san francisco tlalcilalcalpan;san francisco zapotitlan;san gabriel;san german;san gil;san giorgio a cremano
san giovanni a teduccio;san giovanni in fiore;san giovanni in persiceto;san giovanni la punta;san giovanni lupatoto;san giovanni rotondo
san giovanni valdarno;san giuliano milanese;san giuseppe vesuviano;san ignacio;san ignacio de sabaneta;san ignacio de velasco;san ildefonso
san isidro;san jacinto;san javier;san jeronimo;san jeronimo cuatro vientos;san joaquin;san jorge;san jorge pueblo nuevo;san jose
san jose de barlovento;san jose de colinas;san jose de guanipa;san jose de las lajas;san jose de los cerrillos;san jose de los olvera
san jose de mayo;san jose de metan;san jose de ocoa;san jose del cabo;san jose del castillo;san jose del guaviare;san jose del monte
san jose del quince;san jose del valle;san jose department;san jose guadalupe otzacatipan;san jose iturbide;san jose pinula;san josecito
san juan;san juan bautista;san juan capistrano;san juan de aznalfarache;san juan de dios;san juan de flores;san juan de la maguana
san juan de los lagos;san juan de los morros;san juan de uraba;san juan del cesar;san juan del rio;san juan ixtayopan;san juan nepomuceno
san juan province;san juan sacatepequez;san juan zitlaltepec;san justo;san kamphaeng;san lazzaro;san leandro;san leonardo;san lorenzo
san lorenzo acopilco;san lorenzo de el escorial;san lorenzo de esmeraldas;san lucas sacatepequez;san luis;san luis de la paz
san luis de since;san luis del palmar;san luis jilotepeque;san luis obispo;san luis potosi;san luis rio colorado;san marcelino;san marcos
san mariano;san marino;san martin;san martin azcatepec;san martin cuautlalpan;san martin de la vega;san martin de los andes
san martin de pangoa;san martin department;san martin texmelucan de labastida;san mateo;san mateo atenco;san mateo huitzilzingo
san mateo otzacatipan;san mauro torinese;san miguel;san miguel ajusco;san miguel coatlinchan;san miguel de abona;san miguel de allende
san miguel de tucuman;san miguel del monte;san miguel del padron;san miguel department;san miguel el alto;san miguel topilejo;san miguelito
san miniato;san miniato basso;san narciso;san nicandro garganico;san nicola la strada;san nicolas;san nicolas de los arroyos
san nicolas de los garza;san onofre;san pa tong;san pablo;san pablo autopan;san pablo de las salinas;san pablo jocopilas
san pablo oztotepec;san paolo;san pascual;san pedro;san pedro alcantara;san pedro ayampuc;san pedro carcha;san pedro de copan
san pedro de jujuy;san pedro de la paz;san pedro de lloc;san pedro de macoris;san pedro de uraba;san pedro del pinatar
san pedro garza garcia;san pedro sacatepequez;san pedro sula;san pedro totoltepec;san pietro a patierno;san po kong;san rafael
san rafael abajo;san rafael arriba;san rafael de onoto;san rafael del sur;san rafael oriente;san rafael tlanalapan;san ramon
san ramon de la nueva oran;san roque;san salvador;san salvador atenco;san salvador de jujuy;san salvador department;san salvador el seco
san salvador tizatlalli;san salvario;san salvo;san sebastian;san sebastian de los reyes;san sebastian de mariquita;san sebastian el grande
san sebastiano;san severo;san simon;san tan valley;san timoteo;san tin;san tung chung hang;san vicent del raspeig;san vicente
san vicente de canete;san vicente de moravia;san vicente de tagua tagua;san vicente department;san vito dei normanni;san-pedro;sana;sanaa
sanaa governorate;sanaag;sanana;sanand;sanandaj;sananduva;sanarate;sanare;sanary-sur-mer;sanaur;sanawad;sancaktepe;sanchaba;sanchazi
sanchez ramirez;sanchez-mira;sanchor;sanchuan;sancoale;sancti spiritus;sancti spiritus province;sanctorum;sand springs;sandacho;sandakan
sandalfoot cove;sandanski;sandaohezi;sandaoling lutiankuang wuqi nongchang;sandbach;sandefjord;sandhurst;sandi;sandikli;sandila;sandnes
sandomierz;sandown;sandu;sandur;sandusky;sandviken;sandwip;sandy;sandy hills;sandy springs;sandyford;sanehwal;sanford;sang-e charak
sangamner;sangarebougou;sangareddi;sangaredi;sangaria;sanger;sangerhausen;sangha;sangha-mbaere;sanghar;sangju;sangkapura;sangla hill;sangli
sangmelima;sangod;sangola;sangre grande;sangre grande regional corporation;sangrur;sangyoung;sangzhe;sanharo;sanhe;sanhui;sanjan;sanjiang
sanjianzai;sanjiao;sanjo;sankagiri;sankarankovil;sankarapatti;sankaraperi;sankeshu;sankeshwar;sankrail;sankt augustin;sankt gallen
sankt ingbert;sankt leonhard;sankt martin;sankt peter;sankt polten;sankt wendel;sankuru;sanliurfa;sanlucar de barrameda;sanmenxia;sanmiao
sanming;sanmu;sanniquellie;sannois;sano;sanok;sanqu;sanremo;sansheng;sanshui;sant adria de besos;sant agusti;sant andreu
sant andreu de la barca;sant antoni;sant antoni de portmany;sant boi de llobregat;sant carles de la rapita;sant celoni
sant cugat del valles;sant feliu de guixols;sant feliu de llobregat;sant gervasi - galvany;sant joan d'alacant;sant joan despi
sant just desvern;sant marti;sant marti de provencals;sant pere de ribes;sant quirze del valles;sant vicenc dels horts
sant'ana do livramento;sant'anastasia;sant'antimo;sant'antonio abate;santa ana;santa ana chiautempan;santa ana department
santa ana xalmimilulco;santa anita;santa anita - los ficus;santa barbara;santa barbara d'oeste;santa barbara department
santa barbara do para;santa brigida;santa catalina;santa catarina;santa catarina pinula;santa cecilia;santa clara;santa clara del mar
santa clarita;santa coloma de gramenet;santa cruz;santa cruz cabralia;santa cruz das palmeiras;santa cruz de barahona
santa cruz de el seibo;santa cruz de la palma;santa cruz de la sierra;santa cruz de los taques;santa cruz de mara;santa cruz de mora
santa cruz de tenerife;santa cruz de yojoa;santa cruz del norte;santa cruz del quiche;santa cruz del sur;santa cruz department
santa cruz do capibaribe;santa cruz do rio pardo;santa cruz do sul;santa cruz xoxocotlan;santa elena;santa elena de uairen;santa eugenia
santa eularia des riu;santa fe;santa fe de antioquia;santa fe do sul;santa fe springs;santa gertrudes;santa helena;santa helena de goias
santa ines;santa iria da azoia;santa isabel;santa isabel do para;santa juliana;santa lucia;santa lucia cotzumalguapa;santa luzia
santa luzia do para;santa luzia do parua;santa margarida;santa maria;santa maria ajoloapan;santa maria atzompa;santa maria capua vetere
santa maria chimalhuacan;santa maria da boa vista;santa maria da vitoria;santa maria das barreiras;santa maria de jesus
santa maria de jetiba;santa maria do para;santa maria totoltepec;santa marta;santa monica;santa paula;santa perpetua de mogoda;santa pola
santa quiteria;santa quiteria do maranhao;santa rita;santa rita de cassia;santa rita do passa quatro;santa rita do sapucai;santa rosa
santa rosa beach;santa rosa de cabal;santa rosa de copan;santa rosa de osos;santa rosa de viterbo;santa rosa department;santa rosa jauregui
santa rosa treinta;santa rosalia de camargo;santa tecla;santa teresa;santa teresa del tuy;santa teresita;santa terezinha de itaipu
santa uxia de ribeira;santa vitoria;santa vitoria do palmar;santa-luzia;santafe;santaluz;santana;santana de parnaiba;santana do acarau
santana do araguaia;santana do cariri;santana do ipanema;santana do paraiso;santander;santander de quilichao;santander department;santangpu
santarem;santee;santeramo in colle;santiago;santiago atitlan;santiago de cao;santiago de compostela;santiago de cuba
santiago de cuba province;santiago de las vegas;santiago de los caballeros;santiago de maria;santiago de queretaro;santiago de surco
santiago de tolu;santiago de veraguas;santiago del estero;santiago ixcuintla;santiago metropolitan;santiago momoxpan;santiago papasquiaro
santiago province;santiago rodriguez;santiago sacatepequez;santiago teyahualco;santiago tlacotepec;santiago tulantepec;santiago tuxtla
santo amaro;santo amaro da imperatriz;santo anastacio;santo andre;santo angelo;santo antonio;santo antonio da patrulha
santo antonio da platina;santo antonio de jesus;santo antonio de padua;santo antonio de posse;santo antonio do amparo
santo antonio do descoberto;santo antonio do ica;santo antonio do leverger;santo antonio do monte;santo antonio do sudoeste
santo antonio do taua;santo antonio dos olivais;santo cristo;santo domingo;santo domingo de los colorados;santo domingo de los tsachilas
santo domingo este;santo domingo oeste;santo domingo province;santo domingo tehuantepec;santo estevao;santo ovidio;santo tomas;santo tome
santol;santomera;santos;santos dumont;santos lugares;santrampur;sants;sants - badal;sants-montjuic;santuario;santurtzi;santutxu;santyoku
sanwer;sanxenxo;sanxi;sanxia;sanya;sanyang;sanyoonoda;sanza pombo;sanzhi;sanzhuang;sao benedito;sao benedito do rio preto;sao bento
sao bento do sul;sao bento do una;sao bernardo;sao bernardo do campo;sao borja;sao caetano de odivelas;sao caetano do sul;sao caitano
sao carlos;sao cristovao;sao desiderio;sao domingos;sao domingos de rana;sao domingos do araguaia;sao domingos do capim
sao domingos do maranhao;sao domingos do prata;sao felipe;sao felix do coribe;sao felix do xingu;sao fidelis;sao francisco
sao francisco de assis;sao francisco de itabapoana;sao francisco de paula;sao francisco do conde;sao francisco do guapore
sao francisco do sul;sao gabriel;sao gabriel da cachoeira;sao gabriel da palha;sao gabriel do oeste;sao geraldo do araguaia
sao goncalo do amarante;sao goncalo do sapucai;sao goncalo dos campos;sao gotardo;sao jeronimo;sao joao;sao joao batista;sao joao da barra
sao joao da boa vista;sao joao da madeira;sao joao da ponte;sao joao da talha;sao joao de meriti;sao joao de pirabas;sao joao del rei
sao joao do paraiso;sao joao do piaui;sao joao do rio do peixe;sao joao do soter;sao joao dos inhamuns;sao joao dos patos
sao joao evangelista;sao joao nepomuceno;sao joaquim;sao joaquim da barra;sao joaquim de bicas;sao joaquim do monte;sao jorge de arroios
sao jose;sao jose da coroa grande;sao jose da laje;sao jose da lapa;sao jose da tapera;sao jose de mipibu;sao jose de piranhas
sao jose de ribamar;sao jose do belmonte;sao jose do egito;sao jose do norte;sao jose do rio pardo;sao jose do rio preto
sao jose do vale do rio preto;sao jose dos campos;sao jose dos pinhais;sao jose dos quatro marcos;sao lazaro;sao leopoldo;sao lourenco
sao lourenco da mata;sao lourenco da serra;sao lourenco do oeste;sao lourenco do sul;sao lucas;sao luis;sao luis de montes belos
sao luis do quitunde;sao luis gonzaga do maranhao;sao luiz gonzaga;sao mamede de infesta;sao manuel;sao marcos;sao martinho
sao martinho do bispo;sao mateus;sao mateus do maranhao;sao mateus do sul;sao miguel;sao miguel arcanjo;sao miguel d'oeste
sao miguel do araguaia;sao miguel do guama;sao miguel do guapore;sao miguel do iguacu;sao miguel do tapuio;sao miguel dos campos;sao paulo
sao paulo de frades;sao paulo de olivenca;sao paulo do potengi;sao pedro;sao pedro da aldeia;sao pedro da cova;sao pedro do sul;sao rafael
sao raimundo das mangabeiras;sao raimundo nonato;sao roque;sao sebastiao;sao sebastiao da boa vista;sao sebastiao do cai
sao sebastiao do paraiso;sao sebastiao do passe;sao sepe;sao simao;sao tiago de custoias;sao tome;sao tome island;sao vicente
sao vicente ferrer;saoner;saonre;saoula;sapanca;sape;sapeacu;sapele;saperna slobidka;sapezal;saphan sung;sapiranga;sapopemba;sapouy;sapporo
sapucaia;sapucaia do sul;sapulpa;saqqez;saquarema;saqultah;sar-e pol province;sar-e pul;sarab;saraburi;sarahs;sarai akil;sarai alamgir
sarai mir;sarai naurang;sarai sidhu;saraipali;saraj;sarajevo;sarakhs;saraktash;saram;saran;sarande;sarandi;sarangpore;sarangpur;sarankhola
saransk;sarapaka;sarapul;saraqib;sarasota;sarat 'abidah;saratoga;saratoga springs;saratok;saratov;saratov oblast;sarauli;saravan;sarawak
saray;saraykoy;sarcelles;sardarshahr;sardasht;sardhana;sardinia;sardrud;sardulgarh;sargodha;sarh;sari;sariaya;sarigam ina;sarigerme
sarikamis;sarikei;sarishabari;sariwon-si;sarjamda;sarkhej;sarkikaraagac;sarkisla;sarni;sarnia;sarno;sarny;saronno;sarov;sarpol-e zahab
sarpsborg;sarqant;sarreguemines;sarria;sarria-sant gervasi;sarstedt;sartell;sartrouville;sarubetsu;sarvar;sarvestan;sarwar;saryaghash
sarykemer;sarzana;sarzedo;sasaguri;sasaram;sasayama;sasazuka;sasebo;sasel;sashalom;sashiki;sashiogi;saskatchewan;saskatoon;sasmuan
sasolburg;sasovo;sassandra;sassandra-marahoue;sassari;sassenheim;sassuolo;sastamala;sasvad;satakunta;satalkheri;satana;satara;sathon
sathorn;sathupalli;sathyamangalam;satipo;satiro dias;satka;satkania;satkhira;satna;satoraljaujhely;satpayev;sattahip;satte;sattenapalle
sattur;satu mare;satu mare county;satuba;satun;satyamangala;sau mau ping;saugor;saugus;saujana;sault ste. marie;saumur;saunda;saundatti
saurimo;sausar;sava;savage;savalou;savanes;savanes district;savanna-la-mar;savannah;savannakhet;savannakhet province;savantvadi;savanur
savar;savarkundla;savda;save;saveh;savelugu;savigliano;savigny-le-temple;savigny-sur-orge;savli;savona;savonlinna;saw bwar gyi kone
sawai madhopur;sawang daen din;sawangan;sawankhalok;sawar;sawara;sawtelle;saxony;saxony-anhalt;say;sayama;sayan;sayanogorsk;sayansk;sayat
saybag;sayhat;sayla;saylac;saynshand;sayo;sayreville;sayreville junction;sayula;sayville;sayyan;sbeitla;scafati;scaggsville;scampia
scandiano;scandicci;scarborough;scarborough village;scarsdale;sceaux;schaerbeek;schaffhausen;schagen;scharnhorst;schaumburg;schenectady
schererville;schertz;scheveningen;schiebroek;schiedam;schifferstadt;schiffweiler;schijndel;schilde;schiltigheim;schio;schkeuditz;schleswig
schleswig-holstein;schluchtern;schmalkalden;schmallenberg;schmargendorf;schmelz;schneeberg;schnelsen;schneverdingen;schoemansdal
schofield barracks;schofield-wheeler;schonebeck;schoneberg;schopfheim;schorndorf;schortens;schoten;schramberg;schrobenhausen;schroeder
schwabach;schwabisch gmund;schwabisch hall;schwalbach;schwalmstadt;schwalmtal;schwandorf in bayern;schwanewede;schwarzenberg;schweinfurt
schweizer-reneke;schwelm;schwerin;schwerte;schwetzingen;schwyz;sciacca;scicli;scordia;scotch plains;scotland;scottburgh;scottsdale;scranton
scunthorpe;sderot;seabra;seabrook;seafair;seaford;seagoville;seaham;seal beach;seara;searcy;seaside;seatac;seattle;sebastian;sebauh;sebdou
sebes;sebeta;sebikhotane;sebin karahisar;sebt gzoula;secaucus;sechura;secondigliano;secunda;secunderabad;security-widefield;sedalia;sedam
sedan;seddouk;sedeh lanjan;sedhiou;sedrata;seeb;seeheim-jugenheim;seelze;seesen;seevetal;seferihisar;sefrou;segamat;segbana;segbwema
segezha;segou;segovia;segrate;seguela;seguin;segundo ensanche;sehnde;sehore;sehwan;seinajoki;sejong;sejong-si;sejoumi;sek'ot'a;seka
sekimachi;sekimachi-minami;sekondi;sekondi-takoradi;sekong;sel'tso;selama;selangau;selangor;selargius;selayang baru utara;selb;selby;selcuk
selden;selebi-phikwe;selenge province;selestat;selibaby;selibe phikwe;seligenstadt;selm;selma;selogiri;selong;selouane;selu;selva alegre
selydove;semarang;sembawang estate;semboku;semdinli;semender;semenov;semenovskoye;semenyih;semey;semi;semikarakorsk;semikler;semiluki
seminole;seminyih;semirom;semnan;semporna;sena madureira;sena nikhom;senador canedo;senador guiomard;senador jose porfirio;senador pompeu
senago;senanga;senapparetti;sendafa;sendagi;sendai;sendamangalam;senden;sendhwa;senec;senekal;senftenberg;sengerema;senges;sengkang
sengkang new town;sengkurong;senhor do bonfim;senhora da hora;senica;senigallia;senirkent;senja;senlis;sennan;sennar;sens;sensuntepeque
senta;sentani;sento se;sentul;seodong;seogwipo;seohara;seondha;seonghwan;seongnam-si;seoni;seoni chhapara;seoni malwa;seosan;seoul;sepang
sepatan;seppa;sept-iles;sepuka;seputeh;sequeira;serafina correa;seraing;serang;serangoon;serangoon garden;serangoon new town;serasa
serchhip;serdobsk;sered;sereflikochisar;seregno;serekunda;seremban;serendah;serenje;sergach;sergeli;sergipe;sergiyev posad;seri kembangan
seri manjung;seria;serian;seriate;serik;serilingampalle;serinhisar;serinyol;seririt;sermersooq;seropedica;serov;serowe;serpong;serpukhov
serra;serra do ramalho;serra dourada;serra negra;serra preta;serra talhada;serrana;serres;serrinha;serrita;serro;sertania;sertanopolis
sertaozinho;sertolovo;sesena;sesheke;sesimbra;seskine;sestao;sesto fiorentino;sesto san giovanni;sestri levante;sestroretsk;sestu;sesvete
set ka lay;setagaya;setakamachi-takayanagi;setapak;setauket-east setauket;sete;sete lagoas;sete rios;setharja old;setia alam;setia tropika
setif;seto;setor complementar de industria e abastecimento;setouchi;setsan;settat;setti fatma;settimo torinese;settiyarpatti;settsu;settur
setubal;setun';sevan;sevastopol;sevastopol city;seven hills;seven oaks;seven sisters;sevenoaks;severn;severna park;severnyy;severo-zadonsk
severobaykal'sk;severodvinsk;severomorsk;severoural'sk;seversk;severskaya;seveso;sevierville;sevilimedu;sevilla;sevlievo;sevran;sevres
sewell;sewon;seyah cheshmeh;seydi;seydisehir;seymour;seynod;sezze;sfantu gheorghe;sfax;sfax governorate;sfizef;sh'iariah;sha tin
sha tin wai;shaanxi;shabestar;shabqadar;shabran;shabwah;shache;shadegan;shadipur julana;shadrinsk;shadwell;shafi pur ranhola;shafter
shagamu;shagang;shah alam;shahabad;shahada;shahbazpur;shahbazpur town;shahdad kot;shahdadpur;shahdol;shahe;shahecheng;shahedshahr;shahganj
shahgarh;shahhat;shahi;shahin dezh;shahin shahr;shahjanpur;shahkot;shahpur;shahpur chakar;shahpura;shahr sultan;shahr-e babak;shahr-e kord
shahr-e sadra;shahrak;shahrak-e 'ala'in;shahrak-e mohandesi-ye zera'i;shahrak-e pardisan;shahrak-e qods;shahrak-e taleqani
shahre jadide andisheh;shahreza;shahriar;shahrisabz;shahriston;shahrixon;shahrud;shahuwadi;shahzadpur;shajapur;shaji;shajing
shajing residential district;shajing town;shakargarh;shakaskraal;shaker heights;shakhtarsk;shakhtarske;shakhtinsk;shakhty;shakhun'ya
shaki city;shakiso;shakopee;shaktinagar;shal;shali;shalkar;shalqar;sham shui po;sham shui po district;sham tseng;shama junction;shamakhi
shambu;shamgarh;shamkhir;shamkir rayon;shamli;shamsabad;shamshabad;shan chaung;shan state;shancheng;shandan;shandong;shangchong;shanghai
shanghe;shanghuang;shangi;shangkou;shangluo;shangmei;shangpa;shangqiu;shangrao;shangri-la;shangsi;shangyu;shangyun;shangzhi;shanhaiguan
shanhecun;shanji;shankou;shanting;shantipur;shanto;shantou;shanwa;shanwang;shanwei;shanxi;shaodian;shaoguan;shaoshan;shaowu;shaoxing
shaoyang;shaoyu;shaoyun;shaozhuang;shap pat heung;shaping;shaqlawah;shaqra;shar'ya;shardara;sharifabad;sharjah;sharm el-sheikh;sharqia
sharqpur sharif;sharypovo;shashamane;shatura;shaw;shawan;shawei;shawinigan;shawnee;shaykh miskin;shazand;shchekino;shcherbinka;shchigry
shchuchinsk;shchuchyn;shchukino;shchyolkovo;shebekino;sheboygan;sheepshead bay;shefa;shefar'am;sheffield;shegaon;shehera;sheikhpura
shek kip mei;shek kip mei estate;shek lei;shek o;shekhupura;sheki;shekou;sheksna;shelby;shelbyville;shelek;shelekhov;shella;shelton;shelui
shemonaikha;shenandoah;shendi;shendurjana;shengavit;shenglilu;shenjiamen;shenkottai;shenliu;sheno;shenyang;shenzhen;shenzhen city centre
shenzhenwan;sheoganj;sheohar;sheopur;shepetivka;shepherds bush;shepparton;sheptytskyi;sheraro;sherbrooke;sherghati;sheridan;sherkot;sherman
sherman oaks;sherpur;sherrelwood;shertallai;sherwood;sherwood park;shetan;shetou;sheung shui;shevchenkivskyi;shevchenko;sheyban;shibao
shibata;shibetsu;shibganj;shibin al kawm;shibin al qanatir;shibirghan;shibukawa;shibushi;shibuya;shibuzi;shichuan;shida kartli;shido;shidui
shiga;shigang;shiggaon;shigu;shiguai;shihao;shihezi;shihui;shiji;shijiao;shijiazhuang;shijie;shijonawate;shikang;shikaripura;shikarpur
shiki;shikohabad;shikokuchuo;shili;shilin;shillong;shilong;shilongba;shilovo;shima;shimabara;shimada;shimane;shimanovsk;shime;shimen;shimla
shimo'ochiai;shimo-furano;shimo-tsuma;shimobuchi;shimoda;shimodate;shimoigusa;shimokizukuri;shimonoseki;shimosuwa;shimotoda;shimotsuke
shin'ichi;shinagawa;shinas;shindand;shinden;shingu;shinjo;shinjuku;shinshicho;shinshiro;shintomi;shinyanga;shiogama;shioiri;shiojiri
shiozawa;shipley;shiqi;shiqiao;shiqiaozi;shiquan;shiraguppi;shirahama;shirahamacho-usazakiminami;shirak;shirakawa;shiraoi;shiraoka;shirati
shiraz;shirbin;shirdi;shirhatti;shirley;shiroi;shiroishi;shirone;shirpur;shirvan;shishgarh;shiso;shisui;shitan;shitanjing;shituo
shivaji nagar;shivamogga;shively;shivpur charcha;shivpuri;shiwan;shixing;shiyan;shiyeli;shizhai;shizhi;shizilu;shizuishan;shizukuishi
shizunai-furukawacho;shizuoka;shkoder;shkoder county;sho'rchi;shobara;shobu;shobudahama;shofirkon shahri;shoham;sholapur;sholavandan
sholinganallur;sholinghur;shomolu;shonai;shone;shopian;shoranur;shorapur;shoreham-by-sea;shoreline;shoreview;shorewood;shorkot;short pump
shostka;shouguang;shouxian;shovot;showa;showt;shpola;shreveport;shrewsbury;shrigonda;shrirampur;shrirangapattana;shrivardhan;shtime;shtip
shu;shu'fat;shuangcheng;shuangfeng;shuangfengqiao;shuangfu;shuanggou;shuanghe;shuanghekou;shuanghuai;shuangjiang;shuangliao;shuanglong
shuanglonghu;shuanglu;shuangshi;shuangtang;shuangyang;shuangyashan;shubra al khaymah;shubrakhit;shuen wan;shui chuen o;shuifu;shuijiang
shuikou;shuitu;shuizhai;shujaabad;shujalpur;shulan;shulin;shulyavka;shumen;shumerlya;shumikha;shunan;shunhe;shunyi;shunzhou;shuozhou
shurash;shuren;shurugwi;shush;shusha;shushary;shushenskoye;shushtar;shuya;shuzenji;shwe lin ban;shwebo;shwegu;shwegyin;shwenatha;shyamnagar
shymkent;shyorongi;si maha phot;si mahosot;si racha;si sa ket;si satchanalai;siahkal;sialkot;siauliai;siavonga;siaya;siaya county
siazan rayon;sibanicu;sibate;sibay;sibbo;sibenik;sibenik-knin;sibi;sibiti;sibiu;sibiu county;sibolga;sibonga;sibsagar;sibu;sibu jaya
sibulan;siburan;sibut;sichuan;sicily;sicklerville;sicuani;sidama region;sidareja;siddhapur;siddharthanagar;siddipet;siderno;sidfa;sidhauli
sidhi;sidi abdelli;sidi abid;sidi aissa;sidi akkacha;sidi allal el bahraoui;sidi amar;sidi amrane;sidi barani;sidi bel abbes;sidi bennour
sidi bin zinah;sidi bouzid;sidi bouzid governorate;sidi ech chahmi;sidi ghazi;sidi ifni;sidi kacem;sidi khaled;sidi merouane;sidi moussa
sidi okba;sidi rahal;sidi salim;sidi slimane;sidi slimane echcharaa;sidi taibi;sidi yahia el gharb;sidikalang;sidlaghatta;sidney;sidoarjo
sidon;sidrolandia;siedlce;siegburg;siegen;siem reap;siemianowice slaskie;siemiatycze;siena;sieradz;sierpc;sierra vista;sierre;sifra;sig
sigatoka;sighetu marmatiei;sighisoara;sigli;sigmaringen;siguatepeque;siguiri;sihanoukville;siheungdong;sihor;sihora;sihu;siilinjarvi;siirt
sijua;sijung;sijunjung;sik;sikandarabad;sikandarpur;sikandra rao;sikar;sikasso;sikeston;sikka;sikkim;sikonge;sil-li;sila;silainiai;silang
silao;silao de la victoria;silapathar;silappadi;silchar;sile;silesia;siliana;siliana governorate;silifke;siliguri;silistra;silivri
silkeborg;silla;sillanwali;sillod;siloam springs;silopi;silva jardim;silvan;silvani;silvania;silvassa;silver firs;silver lake;silver spring
silverdale;sim;simancas;simao dias;simav;simdega;simei new town;simele;simen;simferopol;simga;simi valley;simin shahr;simiti;simiyu
simleu silvaniei;simmering;simoes filho;simonesia;simpang;simpang empat;simpang renggam;simpsonville;simunjan;sin-le-noble;sinah;sinaloa
sinan;sinanju;sinazongwe;sincelejo;sinch'on-up;sinchu alagi;sinda;sindelfingen;sindgi;sindh;sindhnur;sindi;sindkhed raja;sinende;sinfin
sinfra;sing buri;singa;singampunari;singanallur;singanuram;singaparna;singapore;singapur;singaraja;singarayakonda;singen;singerei;singida
singkawang;singkil;singojuruh;singosari;singrauli;singur;sinhyeon;sinjai;sinjar;sinjhoro;sinkasse;sinkat;sinmak;sinnai;sinnar;sinngu
sinnuris;sinoe county;sinop;sinp'o;sinsheim;sint-amandsberg;sint-andries;sint-genesius-rode;sint-gillis-waas;sint-katelijne-waver
sint-kruis;sint-niklaas;sint-oedenrode;sint-pieters-leeuw;sint-truiden;sintang;sintra;sintra-nema;sinuiju;sinwon-up;sinzig;siocon;siofok
sioux city;sioux falls;sipalay;sipe sipe;siping;sipitang;siqueira campos;siquirres;sir muttra;sira;siracusa;siraha;sirajganj
sirakoro meguetana;siralkoppa;sirari;siraspur;sirdaryo;sirdaryo region;sire;sirgitti;sirhind;siribala coro;sirinhaem;sirjan;sirka;sirkazhi
sirnak;sirohi;sironj;sironko;sirs al layyanah;sirsa;sirsaganj;sirsi;sirsilla;sirte;siruguppa;sirumugai;sirur;sirvan;sisak;sisak-moslavina
sisauli;sishui;sisli;sisophon;sistan and baluchestan;siswa bazar;sita road;sitamarhi;sitampiky;sitangkai;sitapur;sitarganj;sitges
sithurajapuram;sitiawan;sitio novo;sitionuevo;sitou;sitrah;sittard;sitten;sittingbourne;sittwe;situbondo;siu lek yuen;siu sai wan estate
siuliban;siuna;siuri;sivaganga;sivagiri;sivagirippatti;sivakasi;sivas;siverek;siverskodonetsk;siwah;siwan;siwana;siwani;siwei
six-fours-les-plages;siyabuswa;siyazan;siyeke;skadovsk;skalica;skane;skanes;skardu;skarzysko-kamienna;skawina;skegness;skelleftea
skelmersdale;skhidni kvartaly;skhirate;skhodnya;skien;skierniewice;skikda;skive;skokie;skopin;skopje;skovde;skudai;skvyra;slagelse;slantsy
slany;slatina;slavgorod;slavonski brod;slavuta;slavutych;slavyansk-na-kubani;slawi;sleaford;sleman;slidell;sliedrecht;sliema;sligo;sliven
slobodka;slobodskoy;slobozhanske;slobozia;slonim;slough;slovyansk;slutsk;slyudyanka;smach mean chey;smaliavicy;smara;smarhon;smederevo
smederevska palanka;smethwick;smichov;smila;smithfield;smithtown;smolensk;smolensk oblast;smolyan;smolyanskyi;smyrna;sneek;snellville
snezhinsk;snina;snizhne;snowdon;snuol;so uk;so uk estate;soacha;soalala;soanierana ivongo;soanindrariny;soavinandriana;soba;sobinka
sobradinho;sobradinho ii;sobral;sobue;soc son;soc trang;socastee;soccavo;soccsksargen;sochaczew;sochi;socopo;socorro;sodegaura;sodermalm
sodertalje;sodhri;sodo;soe;soedermanland;soest;sofala;sofia;sofia-capital;sofifi;sofiivska borschahivka;sofo-birnin-gwari;sofrino;sogamoso
sohag;sohagpur;sohar;sohna;soho;soignies;soissons;soisy-sous-montmorency;soja;sojat;sojitra;soka;sokal;sokaraja;sokcho;soke;sokhumi;soko
sokode;sokol;sokol'niki;sokolohirsk;sokolov;sokoni;sokoto;sol'-iletsk;sola;solan;solana;solanea;solano;solec kujawski;soledad
soledad de graciano sanchez;soledade;solenzo;solhan;soligorsk;solihull;solikamsk;soliman;solin;solingen;sollentuna;solna;solnechnogorsk
solntsevo;solok;solola;soloma;solomyanka;solon;solonopole;solothurn;solsumba;soltau;solwezi;soma;somali;somanda;somandepalle;somaroboro
sombor;sombrerete;sombrio;somerset;somerset east;somerset west;somerton;somerville;someshvara;someshwar;somma vesuviana;sommerda
somogy county;somotillo;somoto;sompeta;son la;son la province;son rapinya;son tay;son tra;sonaguera;sonamukhi;sonargaon;sonari;sonbong
sondershausen;sondrio;sonepur;song cau;songadh;songbai;songcheng;songea;songgang;songhwa;songjiang;songjianghe;songkhla;songling
songlingcun;songlou;songnan;songnim-ni;songo;songwa;songwe;songwon;songwon-up;songyang;songyuan;sonipat;sonkach;sonneberg;sonobe;sonora
sonpet;sonqor;sonson;sonsonate;sonsonate department;sonthofen;sonyachnyi;sonzacate;soo;sook kalan;sooke;sool;sooretama;sopot;sopron;sopur
sora;sorada;soran;soreang;sorel-tracy;sorgues;sorgun;soria;soriano;soro;soroca;soroca district;sorocaba;sorochinsk;sorokyne;soron;sorong
soroti;sorriso;sorsogon;sortavala;sosa;soshanguve;sosnogorsk;sosnovaya polyana;sosnovka;sosnovoborsk;sosnovyy bor;sosnowiec;sotouboua
sotsmisto;sotteville-les-rouen;soubre;sougueur;souk ahras;souk el arbaa;souk et tnine jorf el mellah;souma;soumagne;souq larb'a al gharb
souq sebt oulad nemma;sour el ghozlane;soure;sousa;souss-massa;sousse;sousse governorate;south;south aegean;south australia;south bel air
south bend;south benfleet;south bohemian region;south boston;south bradenton;south burlington;south caribbean coast;south carolina
south chicago;south croydon;south dakota;south denmark;south dublin;south el monte;south elgin;south elmsall;south ethiopia regional state
south euclid;south fulton;south gate;south governorate;south granville;south hadley;south hamgyong;south hayling;south hill;south holland
south horizons;south houston;south hwanghae;south jordan;south jordan heights;south kalimantan;south karelia;south khorasan province
south kingstown;south kivu;south lake tahoe;south laurel;south lawndale;south miami heights;south milwaukee;south morang;south moravian
south norwood;south ockendon;south ogden;south old bridge;south orange;south ostrobothnia;south ozone park;south papua;south parkdale
south pasadena;south peabody;south plainfield;south portland;south portland gardens;south province;south pyongan;south riding;south river
south riverdale;south ruislip;south saint paul;south salt lake;south san francisco;south san jose hills;south savo;south shields
south shore;south sinai;south suffolk;south sulawesi;south sumatra;south surrey;south tangerang;south valley;south vineland
south west ethiopia peoples' region;south whittier;south windsor;south yarra;south yuba city;south-east;south-west;southall;southampton
southaven;southbank;southbridge;southbury;southchase;southeast sulawesi;southeastern governorate;southend-on-sea;southern darfur
southern district;southern governorate;southern highlands province;southern kordofan;southern peninsula;southern province;southern red sea
southern region;southfield;southgate;southglenn;southington;southlake;southland;southport;southsea;southwest finland;southwest papua
southwest waterfront;souto soares;souza gare;souzas;sovetsk;sovetskaya gavan';sovetskiy;soweto;sowme'eh sara;soyagaon;soyapango;soygaon
soyibug;soyo;spalding;spanaway;spandau;spanish fork;spanish lake;spanish springs;spanish town;sparks;sparta;spartanburg;spassk-dal'niy
speke;spenge;spennymoor;speyer;spijkenisse;spinaceto;spinea-orgnano;spisska nova ves;split;split-dalmatia;spokane;spokane valley;spoleto
spring;spring hill;spring valley;springboro;springdale;springe;springfield;springfield gardens;springfield lakes;springs;springvale
springville;sprockhovel;spruce grove;squamish;sragen;srandakan;sredneuralsk;sreekaryam;srem;sremcica;sremska mitrovica;sri aman
sri dungargarh;sri ganganagar;sri jayewardenepura kotte;sri madhopur;sri petaling;srikakulam;srikalahasti;srikandamangalam;srimangal
srinagar;srinivaspur;sriperumbudur;sriramnagar;srirampur;srisailain;srisailam project rfc township;srivaikuntam;srivardhan;srivilliputhur
sroda wielkopolska;srodmiescie;srono;srpska;srvanampatti;st albans;st austell;st clair;st helens;st helier;st peter port;st. albert
st. andrew-windfields;st. catharines;st. charles;st. james-assiniboia east;st. john's;st. johns;st. louis;st. marys;st. pauli
st. petersburg;st. thomas;st.-petersburg;staaken;stabat;stabroek;stadskanaal;stadtallendorf;stadthagen;stadtlohn;staffanstorp;stafford
staines;stains;stallings;stalowa wola;stalybridge;stamford;stamford hill;standerton;stanford-le-hope;stanley;stanton;stantsiya novyy afon
staphorst;stara darnytsya;stara lubovna;stara pazova;stara zagora;starachowice;staraya derevnya;staraya kupavna;staraya russa;stare mesto
stare misto;stare strasnice;stargard;starkville;starnberg;starobilsk;starodub;starogard gdanski;starokostyantyniv;starominskaya
staroshcherbinovskaya;stary bohumin;staryy malgobek;staryy oskol;staszow;state college;state of berlin;state of salzburg;state of vienna
staten island;statesboro;statesville;staunton;stavanger;staveley;stavropol;stavropol kray;stavroupoli;stebnyk;steeles;steenbergen;steenwijk
steffisburg;steglitz;steilshoop;steinbach;steinfurt;steinhagen;stekene;stella;stellenbosch;stellingen;stendal;stephenville;stepney
stepnogorsk;sterling;sterling heights;sterlitamak;steubenville;stevenage;stevens point;stevenson ranch;steveston;steyr;stilfontein
stillwater;stirling;stittsville;stockach;stockbridge;stockelsdorf;stockerau;stockholm;stockport;stockton;stockton-on-tees;stodulky;stoke
stoke-on-trent;stolberg;stonebridge;stonecrest;stonegate;stonegate-queensway;stoneham;stoney creek;stony plain;storrs;stouffville;stoughton
stourbridge;stourport-on-severn;stow;stowbtsy;stowmarket;straelen;strakonice;stralsund;strasbourg;straseni;stratford;stratford-upon-avon
strathfield;strathroy;straubing;strausberg;strawberry hill;strawberry mansion;streamwood;streatham;streetsboro;stretford;streymoy
strezhevoy;strizkov;strogino;stroitel;strongsville;strood;stroud;strovolos;struga;strumica;strunino;stryi;strzegom;strzelce opolskie;stuart
studenicani;studenichani;studio city;stuhr;stung treng;stupino;stutterheim;stuttgart;stuttgart feuerbach;stuttgart muhlhausen;stuttgart-ost
styria;su-ngai kolok;suai;suakin;suan luang;suar;suarez;suay;subang;subang jaya;subaykhan;subcarpathia;subic;subotica;subulussalam;suceava
suchiapa;suchitepeque;sucre;sucre department;sucumbios;sucy-en-brie;sud;sud-est;sud-ouest;sud-ubangi;sudak;sudbury;sudley;sudstadt
sudurpashchim pradesh;sue;sueca;sueyoshicho-ninokata;suez;sufalat sama'il;suffolk;sugai;sugamo;sugar hill;sugar land;sughd;suginami;sugita
sugito;suhbaatar;suhe;suhl;suhum;suibara;suicheng;suifenhe;suihua;suiling;suining;suisun;suita;suitland;suitland-silver hill;suixi;suizhou
sujangarh;sujanpur;sujiatun;sukabumi;sukagawa;sukawati;suket;sukheke mandi;sukhinichi;sukhodilsk;sukhothai;sukhoy log;sukkur;sukrah;sukumo
sukuta;sulaco;sulaymaniyah;sulechow;suleja;sulejowek;suleswaranpatti;sullana;sullya;sulmona;sulphur;sulphur springs;sultan kudarat
sultan pur;sultan pur majra;sultan sa barongis;sultanah;sultanbeyli;sultanganj;sultangazi;sultanpur;sultonobod;suluktu;suluova;sulur;suluru
sulzbach;sulzbach-rosenberg;sumag;sumare;sumayl;sumbal;sumbawa besar;sumbawanga;sumbe;sumber;sumberpucung;sume;sumedang;sumedang utara
sumenep;sumerpur;sumgayit;sumida;sumidouro;sumiyoshi;summerlin south;summerville;summit;sumoto;sumpango;sumperk;sumqayit;sumter
sumusta al waqf;sumusta as sultani;sumy;sun city;sun city center;sun city west;sun prairie;sun tin wai;sun valley;sunabeda;sunagawa;sunam
sunamganj;sunan;sunbury;sunbury-on-thames;sunch'on;sunchales;suncheon;sundakkampalaiyam;sundarnagar;sundbyberg;sundergarh;sunderland
sundern;sundsvall;sunel;sung wong toi;sungai besar;sungai buloh;sungai dua;sungai jawi;sungai lalang;sungai penuh;sungai petani;sungai raya
sungai simpang;sungai siput;sungai udang;sungailiat;sunggal;sungkai;sungurlu;sunland;sunland park;sunlou;sunny isles beach;sunnybank hills
sunnyside;sunnyvale;sunrise;sunrise manor;sunset;sunset park;sunshine coast;sunshine west;suntu;sunyani;sunzha;suong;suozhen;supaul
superior;suphan buri;supia;suqian;sur;surabaya;surajgarh;surajpur;surakarta;surallah;surampatti;suran;surandai;surat;surat thani;suratgarh
surbiton;surendranagar;suresnes;surfers paradise;surgut;surian;surianwan;suriapet;surif city;surigao;surin;surkhakhi;surkhpur;surman
surmene;surovikino;surprise;surrey;surrey city centre;surry hills;surt;surubim;suruc;surulere;surxondaryo region;suryampalaiyam
suryaraopeta;susaki;susangerd;susanville;susehri;susner;susono;susurluk;suto orizare;sutrapara;sutton;sutton coldfield;sutton in ashfield
suurmetsa;suutarila;suva;suva reka;suvorov;suvorovskaya;suwa;suwanee;suwayda;suwaylih;suwon;suyangshan;suzak;suzaka;suzano;suzhou;suzuka
suzun;suzzara;svalbard;svalyava;svatove;svay rieng;svendborg;sverdlovsk oblast;svetlanovskiy;svetlogorsk;svetlograd;svetlyy;svetogorsk
sviblovo;svilengrad;svishtov;svitavy;svitlovodsk;svobodnyy;svobody;svyatopetrivske;svyatoshyn;swabi;swadlincote;swakopmund;swanley
swanscombe;swansea;swarzedz;swedru;sweetwater;swellendam;swidnica;swidnik;swidwin;swiebodzice;swiebodzin;swiecie;swierczewo;swietokrzyskie
swift current;swindon;swinoujscie;swinton;swords;sycamore;sydney;sydney central business district;syke;sykhiv;sykies;syktyvkar;sylhet
sylhet division;sylmar;sylvan lake;sylvania;synelnykove;syosset;syracuse;syrets;sysert';syunik;syzran;szabolcs-szatmar-bereg;szarvas
szazhalombatta;szczecin;szczecinek;szczepin;szczytno;szeged;szekesfehervar;szekszard;szentendre;szentes;szigetszentmiklos;szolnok
szombathely;t'aebaek;t'aet'an-up;t'is isat;t'ongch'on-up;ta khmau;ta'if;ta'izz;taal;taastrup;tabaco;tabanan;tabarka;tabas;tabasco;tabatinga
tabay;tabira;tabligbo;taboao da serra;tabor;tabora;tabou;tabount;tabriz;tabuk;tabuk region;tabuleiro do norte;tabursuq;taby
tacambaro de codallos;tacaratu;tacarigua;tacheng;tachiarai;tachikawa;tachilek;tachira;tacloban;tacna;tacoma;tacony;tacoronte;tacuarembo
tacuarembo department;tacurong;tadaoka-higashi;tadepalle;tadepalligudem;tadif;tadigadapa;tadikombu;tadjenanet;tadjoura;tadjourah;tadley
tadmait;tadmur;tado;tadotsu;tadpatri;taesal-li;tafas;tafi viejo;tafielah;tafire;tafo;tafresh;taft;taftan;tagajo-shi;taganrog;taganskiy
tagas;tagawa;tagaytay;tagbilaran city;tagbina;tage'erqi;tagoloan;taguatinga;tagudin;taguig;tahara;tahe;tahla;tahlequah;tahoua;tahoua region
tahta;tahuna;tai kok tsui;tai koo;tai mei tuk;tai po;tai shui hang;tai wai;tai wo hau;tai'an;taibai;taibao;taibet;taicang;taichung;taifa
taifu;taihe;taikkyi;taikoo shing;tailai;tailandia;tainai;tainan;taio;taiobeiras;taipa;taipei;taiping;taishan;taita taveta;taito;taitou
taitung;taiwan;taixing;taiyuan;taiz;taizhou;taj pul;tajerouine;tajimi;tajpur;tajrish;tajura';tak;tak bai;tak long estate;taka-toolo;takab
takaba;takabo;takada;takahagi;takahama;takahashi;takahata;takaishi;takamatsu;takanabe;takanawa;takanini;takanosu;takao;takaoka;takarazuka
takasago;takasaki;takashima;takashimadaira;takatsukadai;takatsuki;takayama;takedamachi;takefu;takehara;takelsa;takenotsuka;takeo;takestan
taketoyo;takhar;takhatgarh;takhatpur;taki;takikawa;takinomiya;takizawa;takoma park;takoradi;taku;takua pa;takum;tal'menka;tala;talacogon
talagang;talagante;talaja;talakkad;talakkolattur;talala;talamba;talara;talas;talas region;talata mafara;talatona;talattala;talavera
talavera de la reina;talca;talcahuano;talcher;taldykorgan;talegaon dabhade;taleigao;talence;talghar;talhar;talikkulam;talikota;talinding
taling chan;talipapa;taliparamba;talisay;talitay;talitsa;taliwang;talkha;tall rif'at;talladega;tallaght;tallahassee;tallang-dong;tallbisah
tallinn;tallkalakh;tallkayf;tallmadge;talnakh;taloc;talod;taloda;taloqan;taluker char doani;talwandi bhai;talwandi sabo;talwara;tam giang
tam ky;tam o'shanter-sullivan;tama;tamale;tamallalt;tamalous;tamamura;taman desa;taman greenwood;taman melati;taman melawati;taman oug
taman pelangi;taman permas jaya;taman petaling;taman scientex;taman senai;taman senawang indah;taman seremban jaya;taman sri sinar
taman tun dr ismail;taman universiti;tamana;tamandare;tamanghasset;tamano;tamanrasset;tamansourt;tamarac;tamaru;tamaulipas
tamazula de gordiano;tamazunchale;tamba;tamba-sasayama;tambacounda;tambaram;tambau;tambo grande;tambolaka;tambopata;tamboril;tambov
tambov oblast;tambunan;tambuwal;tame;tamenglong;tamesna;tamiami;tamil nadu;tamiyah;tamluk;tammampatti;tammenga;tampa;tampere;tampico;tampin
tampines estate;tampines new town;tamra;tamu;tamuin;tamuning;tamuning-tumon-harmon village;tamura;tamworth;tan an;tan binh;tan chau
tan uyen;tan-tan;tana river county;tanabe;tanabi;tanah merah;tanakpur;tanalur;tanashicho;tanauan;tanay;tanba;tanchang chengguanzhen;tanda
tandag;tandahimba;tandai;tandalti;tandil;tandjile;tandlianwala;tando adam;tando allahyar;tando bago;tando jam;tando muhammad khan;tandoni
tandur;tanfang;tanga;tangail;tangancicuaro de arista;tanganyika;tangara da serra;tangba;tange;tanger-tetouan-al hoceima;tangerang;tangfang
tanggu;tanggulangin;tanghe;tangi;tangier;tangjiazhuang;tangjin;tangkak;tangla;tanglin;tangping;tangshan;tangua;tangub;tanguieta;tangwu
tangxiang;tangyan;tangzhai;tangzhang;tanhacu;tanintharyi region;tanjay;tanji;tanjia;tanjong malim;tanjung;tanjung balai;tanjung pandan
tanjung pinang;tanjung selor;tanjung sepat;tanjungagung;tanjungbalai;tanjungtiram;tank;tanki leendert;tanout;tanque novo;tanque verde
tansen;tanta;tantou;tantoyuca;tanuku;tanuma;tanushimarumachi-toyoki;tanza;tanzhou;taolin;taoluo;taonan;taoru;taounate;taourirt;taoyuan
taozhou;taozhuang;tapa;tapachula;tapah road;tapaua;tapejara;taperoa;taphan hin;tapiramuta;tapolca;tapurah;taquara;taquarana;taquari
taquaritinga;taquaritinga do norte;taquarituba;tara;taraba state;tarabya;taradale;tarakan;tarakea;tarakeswar;taramangalam;tarana;taranagar
taranaki region;tarancon;taranto;tarapaca;tarauaca;tarawa;taraz;tarbes;tarch'a sodo;taree;targovishte;targoviste;targowek;targu jiu
targu mures;targu neamt;targu secuiesc;tarhuna;tariba;tarif kalba;tarifa;tarija;tarija department;tarikere;tarime;tarko-sale;tarkwa
tarlac city;tarma;tarn taran;tarnaveni;tarneit;tarnobrzeg;tarnow;tarnowskie gory;taroudant;tarpon springs;tarqui;tarragona;tarrega;tarsadi
tarsus;tartagal;tartar;tartar district;tartu;tartus;tarub;tarui;tarumizu;tarut;tarutung;tas-sliema;tasbuget;tasek glugor;tasgaon;tash-kumyr
tashan;tashkent;tashkent region;tashtagol;tasikmalaya;taskopru;tasman district;tasmania;tasova;tassin-la-demi-lune;tasucu;tata;tatabanya
tataouine;tatarka;tatarsk;tatarstan republic;tatau;tatebayashi;tateyama;tatkon;tatsuno;tatsuno-kita;tatsunocho-tominaga;tattankuttai
tatuape;tatui;tatvan;taua;taubate;taufkirchen;taung thu kone;taungdwingyi;taunggyi;taungoo;taungup;taunsa;taunton;taunusstein;taupo;taurage
taurage county;tauramena;tauranga;tavares;tavda;tavernes de la valldigna;taverny;taveta;tavira;tavsanli;tavush;tawakule;tawaramoto;tawau
taxco de alarcon;taxkowruk;tay ho;tay mo;tay ninh;tay tuu;tayabas;taybad;tayga;taylor;taylor-massey;taylors;taylors hill;taylors lakes
taylorsville;tayma';tayshet;taytay;tayu;tayyibat al imam;taza;tazah khurmatu;tazoult-lambese;tbeng meanchey;tbilisi;tbilisskaya
tboung khmum;tchamba;tchaourou;tcheboa;tchibanga;tchin tabaraden;tchollire;tczew;te atatu peninsula;te atatu south;teaneck;teapa;tearce
tebedu;tebela;tebesbest;tebessa;tebingtinggi;teboulba;teboulbou;tebourba;tecamac;tecamac de felipe villanueva;tecamachalco;tecate;tecax
techiman;teck whye;tecoman;tecpan de galeana;tecpan guatemala;tecuci;tecumseh;tefe;tegal;tegel;tegelen;teghra;tegina;tegucigalpa;teguise
tehran;tehri;tehuacan;teixeira de freitas;tejar;tejen;tejucuoca;tejupilco de hidalgo;tekane;tekari;tekeli;tekirdag;tekkalakote;tekkali
tekkekoy;teknaf;tekstil'shchiki;tekstylnyk;tekwane;tel aviv;tel sheva';tela;telabastagan;telangana;telavi;telde;telemaco borba;telemark
teleorman county;telerghma;telford;telfs;telgte;telhara;teliamura;telimele;tellicherry;teloi kanan;telok blangah;teloloapan;telsiai;teltow
teluk dalam;teluk intan;teluk nibung;teluk panglima garang;teluknaga;telychka;tema;tema new town;temara;tembedgha;temblador;temecula
temerluh;teminabuan;temirtau;temixco;tempe;tempe junction;tempelhof;temple;temple city;temple terrace;templeogue;templestowe;templeton-est
templin;temryuk;temse;temuco;tena;tenango de arista;tendo;tenes;tengrela;tengyue;teni;tenkodogo;tennala;tennessee;tenno;tenosique;tenri
tensta;teo;teocaltiche;teodoro sampaio;teodoro schmidt;teofilandia;teofilo otoni;teolandia;teolocholco;teoloyucan;teonthar;teopisca
teotihuacan de arista;teotonio vilela;tepa;tepalcatepec;tepatitlan de morelos;tepatlaxco de hidalgo;tepeaca;tepeapulco;tepecik
tepeji del rio de ocampo;tepexpan;tepi;tepic;teplice;tepotzotlan;tequila;tequisquiapan;tequixquiac;tera;teramo;terbanggi besar;terdal;terek
teremky;teremky-ii;terengganu;terenos;teresa;teresina;teresopolis;tergnier;terlizzi;termas de rio hondo;terme;termini imerese;termoli
ternate;terneuzen;terni;ternivka;ternopil;terny;terra boa;terra preta;terra roxa;terra santa;terrace;terrace heights;terracina;terrassa
terrazas del valle;terre haute;terrebonne;terrell;terrier rouge;terrytown;teruel;tervuren;terzigno;teshi old town;tessaoua;tessenderlo;tete
tetla;tetouan;tetovo;tettnang;tetu;tetuan de las victorias;teupasenti;teutonia;tevaram;tevragh zeina;tewkesbury;tewksbury;texarkana;texas
texas city;texcoco de mora;teyateyaneng;teykovo;teziutlan;tezoyuca;tezpur;tezu;tha bo;tha kham;tha mai;tha maka;tha muang;tha raeng
tha ruea;tha yang;thaba nchu;thaba-tseka;thabazimbi;thai binh;thai hoa;thai nguyen;thaikkattussery;thakhek;thakurdwara;thakurganj
thakurgaon;thal;thala;thamaga;thambon na mueang;thamesmead;than;thana bhawan;thanatpin;thanbyuzayat;thandla;thane;thanesar;thanh hoa
thanh hoa province;thanh khe;thanh liet;thanh pho ba ria;thanh pho song cong;thanh pho uong bi;thanh xuan;thanhlyin;thanjavur;thanlyin
thanneermukkom;thap khlo;thap than;thara;tharad;tharaka - nithi;tharangambadi;tharu shah;tharyarwady;thasra;thatcham;thaton;thatta
thawi watthana;thayetmyo;thazhecode;the acreage;the beaches;the bronx;the colony;the crossings;the dalles;the gap;the hague;the hammocks
the marches;the palm jumeirah;the peak;the trails of frisco;the valley;the villages;the woodlands;thekkumkara;thembisa;thenali;thenhippalam
thenia;theniet el had;thenkasi;thessaloniki;thessaly;thetford;thetford-mines;theunissen;thi tran ba che;thi tran lam son;thi tran mao khe
thi tran na duong;thi tran ngai giao;thi tran nuoc hai;thi tran pho lu;thi tran phuoc buu;thi tran sao vang;thi tran that khe
thi tran thuan chau;thi tran tien yen;thi tran trung khanh;thi tran van du;thi tran viet quang;thi xa quang tri;thiadiaye;thiais;thiene
thies;thies nones;thika;thilogne;thimiri;thimphu;thimphu district;thin gan kyun gyi;thionville;thirunavaya;thiruthani;thiruthuraipoondi
thiruvaiyaru;thiruvananthapuram;thiruvankulam;thiruvarur;thivai;thodiyoor;thodupuzha;thoen;thohoyandou;thoi binh;thoi lai
thomas magena home;thomastown;thomasville;thomazeau;thomson;thon buri;thongwa;thonon-les-bains;thoothukudi;thorapadi;thornaby-on-tees
thornbury;thorncliffe park;thorne;thornlie;thornton;thornton-cleveleys;thorold;thot not;thottada;thoubal;thousand oaks;three lakes;thrissur
throgs neck;thu dau mot;thua thien hue province;thuan an;thuan thanh;thubelihle;thul;thulamahashi;thun;thunder bay;thung khru;thung song
thuong cat;thuqbah;thuraiyur;thurgau;thuringia;thuwal;ti port-de-paix;tia juana;tianchang;tiancheng;tianducheng;tianfu;tiangua;tianjia
tianjin;tianliu;tianpeng;tianshui;tianwei;tianzhong;tianzhuang;tiaoshi;tiaret;tias;tiassale;tibagi;tibati;tibau do sul;tiberias;tibet
tibiri;ticino;ticul;tiebissou;tiebo;tiefu;tiel;tieli;tieling;tielt;tienen;tieqiao;tierra blanca;tierra del fuego;tierralta;tieshan;tiete
tiffin;tiflet;tifra;tifton;tigard;tighenif;tighri;tigray;tigre;tigwav;tijara;tijuana;tijucas;tijucas do sul;tikamgarh;tikapur;tikhoretsk
tikhvin;tikil dingay;tikkotti;tiko;tikri kalan;tikrit;tilburg;tilda newra;tilhar;tilili;tillaberi;tillaberi region;tillmans corner
tillsonburg;tilpat;tilst;tima;timaru;timashyovsk;timayy al imdid;timbauba;timbiqui;timbiras;timbo;timbuktu;time;times square;timika
timimoun;timis county;timisoara;timizart;timmins;timon;timoteo;timotes;timurni;tin shui wai;tin wan;tinaco;tinaquillo;tindal;tinde
tindivanam;tindouf;tine biougra;ting kau;tinghir;tingi;tingo maria;tinh bien;tinja;tinley park;tinnanur;tinongan;tinsukia;tintane
tinton falls;tiom;tiong bahru estate;tipasa;tipaza;tipitapa;tipton;tiptur;tiquipaya;tiquisate;tiquisio;tiran;tirana;tiraspol;tirat karmel
tirawari;tire;tirebolu;tirhanimine;tiris zemmour;tirkadavur;tirmitine;tirmiz;tirora;tirthahalli;tiruchanur;tiruchchendur;tiruchengode
tiruchirappalli;tirukkalikkunram;tirukkoyilur;tirumala;tirumangalam;tirumeshi;tirumuruganpundi;tirunageswaram;tirunelveli;tirupati
tirupati nma;tirupattur;tiruppalai;tirupparangunram;tiruppur;tiruppuvanam;tirur;tirurangadi;tiruttangal;tiruvalla;tiruvallur;tiruvankod
tiruvannamalai;tiruvattar;tiruverumbur;tiruvottiyur;tisaiyanvilai;tissemsilt;tiszaujvaros;tit mellil;tita;titabor town;titagarh;titao
titirangi;titiwangsa;titlagarh;tittagudi;titusville;tiu keng leng;tivaouane;tiverton;tivoli;tiwi;tixtla de guerrero;tizayuca;tizi gheniff
tizi ouzou;tizi rached;tizi-n-tleta;tizimin;tiznit;tlahuac;tlajomulco de zuniga;tlalnepantla;tlalpan;tlaltenango de sanchez roman
tlapa de comonfort;tlapacoyan;tlaquepaque;tlaquiltenango;tlaxcala;tlemcen;tlokoeng;tlokweng;to kwa wan;to'rqao'rg'on;toa baja
toa payoh new town;toamasina;toay;toba;toba tek singh;tobago;tobelo;tobetsu;tobias barreto;tobolsk;tobre;tobruk;tocache;tocancipa
tocantinopolis;tocantins;tochigi;tochio-honcho;tocoa;tocopilla;tocumen;todabhim;todaraisingh;todi;tog wajaale;togane;togdheer;togitsu
togoshi;toguchin;tohana;toin;tokai;tokamachi;tokar;tokat;tokat province;tokch'on;toki;tokmak;tokmok;tokoname;tokorozawa;tokoza;toktogul
tokushima;tokuyama;tokyo;tolanaro;toledo;tolentino;tolga;toli-toli;toliara;tolima department;tolna county;tolosa;tolu viejo;toluca;tolyatti
toma;tomakomai;tomar;tomares;tomaszow lubelski;tomaszow mazowiecki;tombel;tomboco;tombouctou;tombua;tome;tome-acu;tomelloso;tomi;tomigusuku
tomilino;tomioka;tomiya;tomobe;tomohon;toms river;tomsk;tomsk oblast;tonala;tonami;tonantins;tonbridge;tondabayashicho;tondalam;tondano
tondi;tonekabon;toneri;tonga;tongaat;tongatapu;tongchuan;tongchuanshi;tongelre;tongeren;tongging;tonggu;tonghua;tongjiaxi;tongjing;tongle
tongliao;tongling;tongren;tongshan;tongxi;tongyangdao;tongyeong;tongzhou;tonisvorst;tonj;tonk;tono;tonota;tonypandy;tooele;toon;tooting
toowoomba;topeka;topi;topki;topolcany;tor lupara;torbali;torbat-e heydariyeh;torbat-e jam;torcy;tordera;tordher;toretsk;torgau;torhout
toride;torit;toritama;tornio;torodi;torokszentmiklos;toronto;tororo;torqabeh;torquay;torrance;torre annunziata;torre del greco
torre del mar;torre-pacheco;torredembarra;torrejon de ardoz;torrelavega;torrelodones;torremaggiore;torremolinos;torrent;torreon;torres
torres novas;torres vedras;torrevieja;torrington;torrox;torshavn;tortiya;tortona;tortosa;tortuguitas;torun;torur;torvaianica;torzhok;tosa
tosayamadacho-nakano;tosham;toshbuloq;toshima;toshloq;tosno;tostado;tosu;tosya;totana;totonicapan;tottenham;tottenham hale;totteridge
totton;tottori;tottori-shi;touagui;touba;toubakoura;touboro;toufen;tougan;touggourt;tougue;touih;toukountouna;toul;toulon;toulouse;toumodi
tourcoing;tourlaville;tournai;tournefeuille;touros;tours;tovar;toviklin;tovuz district;towada;town 'n' country;townline;townsville;towson
toyama;toyo;toyoake;toyoda;toyohama;toyohashi;toyokawa;toyonaka;toyooka;toyoshina;toyosu;toyota;toyoyama;tozeur;tozeur governorate;tra vinh
trabzon;tracuateua;tracy;tradate;trafalgar;traiguen;traipu;trairao;trairi;trajpar;tral;tralee;tram chim;tramandai;tran van thoi;trang
trang bang;trang bom;trani;trans nzoia;transnistria;trapani;trappes;traralgon;trarza;trat;trau quy;traun;traunreut;traunstein;traverse city
travnik;trbovlje;trebic;trebinje;trebisov;trecate;treinta y tres;treinta y tres department;trekhgornyy;trelew;trelleborg;tremblay-en-france
tremedal;tremembe;tremont;trencin;trencin region;trenggalek;trenque lauquen;trentino-alto adige;trento;trentola-ducenta;trenton;treptow
tres arroyos;tres barras;tres cantos;tres coracoes;tres coroas;tres de maio;tres de mayo;tres isletas;tres lagoas;tres marias;tres passos
tres pontas;tres rios;tres valles;treviglio;treviso;trezzano sul naviglio;tri-cities;trichardt;trier;trieste;triggiano;trikala
trikarpur north;trikarpur south;trikonavattam;trincomalee;trindade;trinec;trinidad;trinity-bellwoods;triolet;triparappu;tripoli;triprangod
tripunittura;tripura;tristan suarez;trittala;triunfo;triyuga;trizidela do vale;trnava;trnava region;trofa;trois-rivieres;troisdorf;troitsk
troitskaya;trollhattan;troms;tromsdalen;trondelag;trondheim;troparevo;tropicana indah;trossingen;trostyanets;trotwood;troutdale;trowbridge
troy;troyan;troyes;trstenik;trubchevsk;truckee;trucuk;trudivskyi;trudovoye;truganina;trujillo;trujillo alto;trumbull;trung phung;truro
truskavets;trussville;trutnov;trzcianka;trzebinia;ts'khinvali;tsaratanana;tsaritsyno;tsawwassen;tsentralno-miskyi;tsentralnyi;tsetserleg
tseung kwan o;tsevie;tshela;tshiame;tshikapa;tshilenge;tshitereke;tshopo;tshuapa;tsim sha tsui;tsimlyansk;tsing yi town;tsiombe;tsirang
tsirang district;tsiroanomandidy;tsotsin-yurt;tsu;tsubame;tsubata;tsuchiura;tsuen wan;tsugaru;tsuha;tsuiki;tsukawaki;tsukuba;tsukubamirai
tsukumiura;tsuma;tsumeb;tsuru;tsuruda;tsuruga;tsurugashima;tsurugi-asahimachi;tsuruoka;tsurusaki;tsushima;tsuyama;tsz ching estate
tsz wan shan;tu bong;tu son;tual;tualatin;tuamasaga;tuanbao;tuantian;tuapse;tuban;tubarao;tubarjal;tubas;tubbergen;tubingen;tubize
tubmanburg;tubod;tucacas;tucani;tucano;tuchang;tuchkovo;tuckahoe;tucker;tucson;tucuma;tucuman;tucupido;tucupita;tucurui;tucuruvi;tud;tudela
tudiyalur;tuen mun;tuen mun san hui;tuensang;tufanganj;tuggeranong;tuguegarao;tui;tujunga;tukh;tukums;tukums municipality;tukuyu;tukwila
tula;tula de allende;tula oblast;tulancingo;tulangan utara;tulantongo;tulare;tulcan;tulcea;tulcea county;tulchyn;tuljapur;tulkarm;tullahoma
tullamore;tulle;tullinge;tullus;tulsa;tulsipur;tultepec;tultitlan de mariano escobedo;tulu bolo;tulua;tulum;tulun;tulungagung;tumaco;tumba
tumbes;tumbi;tumen;tumeremo;tumkur;tumsar;tumwater;tumxuk;tunapuna;tunasan;tunceli;tundla;tunduma;tunduru;tuneri;tung chung;tung tau estate
tungi;tungipara;tungurahua province;tuni;tunis;tunis governorate;tunja;tuntum;tunuyan;tuohula;tuomuwusitang;tuong mai;tupa;tupaciguara
tupanatinga;tupancireta;tupelo;tupi;tupi paulista;tupiza;tupungato;tuqiang;tuquerres;tura;turabah;turaif;turaiyur;turar ryskulov;turaru
turayf;turbaco;turbat;turbo;turda;turek;turgutlu;turgutreis;turhal;turiacu;turilandia;turin;turinsk;turkana county;turkistan;turkmenabat
turkmenbasy;turkmengala;turku;turlock;turmalina;turmero;turnhout;turnu magurele;turpan;turrialba;tursunzoda;turubah;tuscaloosa;tuscany
tushan;tustin;tustin legacy;tutayev;tutoia;tutong;tuttlingen;tutume;tuusula;tuvagudi;tuwaite;tuxiang;tuxpam de rodriguez cano;tuxpan
tuxtepec;tuxtla;tuy hoa;tuyen quang;tuymazy;tuyserkan;tuytepa;tuz khurmatu;tuzantla;tuzla;tver;tver oblast;twante;twentynine palms
twifu praso;twin falls;twinsburg;tyagadurgam;tychy;tyldesley;tyler;tynda;tynemouth;tyoply stan;tyre;tyrnyauz;tyrol;tysons;tyumen
tyumen oblast;tzaneen;ualog;uarini;uasin gishu county;uaua;uba;ubach-palenberg;ubaidullahganj;ubaira;ubaitaba;ubajara;ubari;ubata;ubatuba
ubauro;ube;ubeda;uberaba;uberlandia;uberlingen;ubiaja;ubirata;ubon ratchathani;ubrique;ubud;uc irvine;ucar;ucayali;uccle;uchaly;uchiko
uchiza;uchkeken;uchkuduk;uchqurghon shahri;uckfield;ucu seles;ucua;ucuma;udachny;udaipur;udaipura;udaipurwati;udalguri;udangudi;uddevalla
uden;udgir;udhampur;udine;udmurtiya republic;udomlya;udon thani;udumalaippettai;udupi;ueda;uekimachi-mono;uelzen;ueno-ebisumachi;uenohara
uerdingen;uetersen;ufa;uga;ugep;ughelli;ugie;uglich;ugrakheri;uherske hradiste;uhersky brod;uige;uijeongbu-si;uiju;uithoorn;uiwang;ujar
ujhani;uji;ujiie;ujjain;ujlipotvaros;ujpalota;ujpest;ujszeged;ukhrul;ukhta;uki;ukiah;ukiha;ukima;ukmerge;ukunda;ulaanbaatar;ulaangom
ulan bator;ulan-ude;ulanhot;ulanqab;ulhasnagar;ulianopolis;uliastay;uliyazhathura;ullagaram;ullal;ulliyeri;ullyul;ulm;ulongue;ulsan;ulster
ulu bedok;ulu kelang;ulu tiram;uluberiya;ulundi;ulundurpet;ulyanovsk;ulytau region;uman;umarga;umargam;umaria;umarkhed;umarkot;umarsera
umbauba;umbri;umbria;umea;umeki;umi;umina beach;umirim;umluj;umm al quwain;umm al quwain city;umm as summaq;umm el fahm;umm ghuwaylinah
umm hajar;umm lakhba;umm qasr;umm ruwaba;umm salal;umm salal muhammad;umm shawkah;umm suqaym;umraniye;umred;umreth;umuahia;umuarama;umutara
un chau estate;una;unai;unaizah;unamaucheri;unch'on-up;unchagao;unchahra;undera;undok;undurkhaan;unecha;ungaran;unggi;ungheni;ungsang;unhel
uniao;uniao da vitoria;uniao dos palmares;union;union city;union de reyes;union hill-novelty hill;uniondale;unionport;unity;universal city
universidad;universidade rural;universitats- und hansestadt greifswald;university;university city;university endowment lands
university heights;university of texas;university park;university place;unjha;unna;unnamalaikadai;unnan;unnao;unquillo;unterhaching
unterkrozingen;untolovo;unye;unzen;uonuma;uozu;upata;upington;upland;upleta;uppal kalan;upper alton;upper arlington;upper austria
upper bicutan;upper coomera;upper demerara-berbice;upper dir;upper east;upper gilgil;upper hutt;upper matsiatra;upper nile;upper norwood
upper river;upper saint clair;upper west;upper west side;upplands vasby;uppsala;uptown;urachiche;urakam;urambo;uran;urandi;urasoe
uravakonda;uray;urayasu;urban municipality of celje;urban municipality of koper;urban municipality of kranj;urban municipality of maribor
urban municipality of novo mesto;urban municipality of ptuj;urban municipality of velenje;urbana;urbandale;urbano santos;urdaneta;urena
ureshinomachi-shimojuku;urganch;urgup;urgut shahri;uriangato;uritsk;urk;urla;urmar;urmston;uromi;urrao;ursus;ursynow;uruacu;uruapan;uruara
uruburetama;urucara;urucuca;urucui;urucuia;urucurituba;uruguaiana;uruma;urumqi;urun-islampur;urunda;urus-martan;urussanga;uryupinsk
urziceni;usa river;usagara;usak;usangi;usehat;usera;usevia;ushibukamachi;ushiku;ushirombo;ushitsu;ushtobe;ushuaia;usilampatti;usinsk
uskudar;uslar;usman';usol'ye-sibirskoye;ussuriysk;ust'-dzheguta;ust'-ilimsk;ust'-katav;ust'-kut;ust'-labinsk;ust-kamenogorsk;usta muhammad
uster;usti nad labem;usti nad labem region;usti nad orlici;ustka;ustron;usuki;usulutan;utah;utan;utazu;utebo;utena;utengule;uthai thani
uthal;utica;utinga;utmanzai;utnur;uto;utraula;utrecht;utrera;utsunomiya;uttamapalaiyam;uttangarai;uttar char fasson;uttar pradesh;uttaradit
uttarakhand;uttarkashi;uttiramerur;uttukuli;uusimaa;uva;uva province;uvalde;uvarovo;uvea;uvinza;uvira;uvs province;uwa;uwajima;uxbridge
uychi;uyo;uyovu;uzgen;uzhhorod;uzhur;uzice;uzlovaya;uzunkopru;vaalbank;vaalwater;vaasa;vac;vacaria;vacaville;vacoas;vada;vadakakarai
vadakancheri;vadakarai kil pidagai;vadakkanandal;vadakkekkad;vadakku valliyur;vadakku viravanallur;vadali;vadamadurai;vadanappally
vadasinor;vadavalli;vadgaon;vadipatti;vadlapudi;vadnagar;vadodara;vaduz;vaermland;vaesterbotten;vaesternorrland;vaestmanland
vaestra goetaland;vagharshapat;vaghodia;vagholi;vagonoremont;vahdat;vahidiyeh;vaihingen an der enz;vaijapur;vaikam;vakarai;vakfikebir
vakhsh;vakinankaratra;vakkam;val dor;val-d'or;val-des-arbres;valabhipur;valadares;valais;valasaravakkam;valasske mezirici;valavanur;valby
valcea county;valdagno;valday;valdeacederas;valdebernardo;valdefuentes;valdemoro;valdepenas;valdezarza;valdivia;valdosta;vale of leven
valenca;valenca do piaui;valence;valencia;valenciennes;valente;valente diaz;valentin alsina;valenza;valenzano;valenzuela;valera;valinda
valinhos;valjevo;valkeakoski;valkenswaard;vallabh vidyanagar;valladolid;vallam;vallauris;vallcarca;valle de bravo;valle de la pascua
valle de santiago;valle del cauca department;valle department;valle hermoso;vallecas;valledupar;vallee du bandama district;vallehermoso
vallejo;vallenar;vallentuna;valletta;valley east;valley glen;valley station;valley stream;valls;valmiera;valongo;valparai;valparaiso
valparaiso de goias;valrico;valsad;valuyki;valvachatottam;valvedditturai;valverde;valverde province;vammala;van;van buren;van nest;van nuys
vanadzor;vanchiglia;vanchiglietta;vancouver;vandalia;vandalur;vandavasi;vanderbijlpark;vandiyur;vanersborg;vang vieng;vangaindrano;vanier
vanino;vaniyambadi;vaniyamkulam;vannes;vantaa;vanves;vapi;vapi ina;varadero;varam;varamin;varanasi;varangaon;varappuzha;varash;varazdin
varberg;varel;varennes;varese;vargas;vargem alta;vargem grande;vargem grande do sul;vargem grande paulista;varginha;vari;varjota;varkala
varkaus;varna;varnamkhvast;varnamo;varpalota;vartiokyla;varto;varzea alegre;varzea da palma;varzea grande;varzea paulista;varzelandia
vas county;vasastaden;vasco da gama;vasil'yevo;vasind;vaslui;vaslui county;vaso;vassouras;vastaboland;vasteras;vastervik;vasto
vastra frolunda;vasudevanallur;vasyl'evsky ostrov;vasylkiv;vaterstetten;vathirairuppu;vatican city;vatomandry;vatovavy region;vatra dornei
vattalkundu;vattiyurkavu;vatutino;vaud;vaudreuil-dorion;vaughan;vaukavysk;vaulx-en-velin;vaupes;vaureal;vavatenina;vavoua;vavuniya;vaxjo
vayalar;vazante;vazhakkala;vazhakulam;vazhapadi;vazhayur;vechelde;vechta;vecses;vedado;vedado del cotorro;vedaraniyam;vedder crossing
veendam;veenendaal;vega baja;vegesack;veghel;veinticinco de mayo;vejalpur;vejle;vel'sk;velampalaiyam;velbert;velenje;veles;velez
velez-malaga;velika gorica;velika kladusa;velikiy novgorod;velikiy ustyug;velikiye luki;veliko tarnovo;veliko turnovo;velingara;velingrad
velizy-villacoublay;vellakkinar;vellakkovil;vellalur;velletri;vellmar;vellore;vellur;velp;velsen-zuid;velserbroek;velur;vemalwada
venado tuerto;venancio aires;venaria reale;vence;venceremos;vendome;veneto;venev;venezuela;venganoor;vengara;vengattur;vengikkal
vengola kizhakkumbagam;venice;venilale;venissieux;venkatagiri;venlo;venray;ventanas;ventas;ventersdorp;ventimiglia;ventspils;ventura
venturosa;venustiano carranza;vepagunta;vera;vera cruz;veracruz;veraguas province;veranopolis;veraval;verbania;vercelli;verden;verdun
vereeniging;verena;veresegyhaz;vereshchagino;verhunskyi;verkhniy ufaley;verkhnodniprovsk;verkhnyaya pyshma;verkhnyaya salda;verl;vermoim
vermont;vermont square;verneuil-sur-seine;vernier;vernon;vernon hills;vero beach;vero beach south;veroia;verona;verrettes
verrieres-le-buisson;versailles;versmold;vertentes;vertientes;vertou;veruela;verukulambu;verviers;veshnyaki;vesoul;vespasiano;vestal
vestavia hills;vestfold;vestland;veszprem;vetapalem;vettaikkaranpudur;vettanad;vettavalam;vettur;vevey;veys;vezirkopru;vi thanh;viacha
viadana;vialonga;viamao;viana;viana do castelo;vianen;viareggio;vibo valentia;vibora;vibora park;viborg;viby;vic;vicalvaro;vicar;vicaria
vicencia;vicente guerrero;vicente pires;vicenza;vichada department;vichuga;vichy;vicksburg;vicosa;vicosa do ceara;victor rosales;victoria
victoria de durango;victoria falls;victoria village;victoria-downtown;victoria-fraserview;victorias;victoriaville;victorville;vicuna
videira;vidigal;vidin;vidisha;vidnoye;vidradnyi;vidyavihar;viedma;vienna;vienne;vientiane;vientiane prefecture;viernheim;viersen;vierzon
viet tri;viet yen;viewpark;vigan;vigevano;vigia;vigneux-sur-seine;vignola;vigo;vihari;vihiga county;vihti;viikki;vijalpor;vijapur
vijayapura;vijayapuram;vijayapuri north;vijayawada;vikarabad;vikhorevka;vikindu;vikramasingapuram;vila andrade
vila bela da santissima trindade;vila curuca;vila do conde;vila flor;vila formosa;vila franca de xira;vila galvao;vila guilherme;vila jacui
vila leopoldina;vila maria;vila mariana;vila matilde;vila medeiros;vila nova de gaia;vila prudente;vila real;vila rica;vila velha;vila-real
vila-seca;viladecans;vilafranca del penedes;vilagarcia de arousa;vilangudi;vilankulo;vilankurichi;vilanova i la geltru
vilapicina i la torre llobeta;vilappil;vilar;vilar de andorinho;vilaseca;vilassar de mar;vilattikulam;vilavoorkkal;vilcun;vileyka;vilhena
viljandi;viljandimaa;viljoenskroon;vilkhivskyi;vilkpede;villa alemana;villa allende;villa altagracia;villa angela;villa bisono
villa bruzual;villa canales;villa carlos paz;villa clara province;villa constitucion;villa consuelo;villa de cura;villa de mayo
villa de san antonio;villa de san diego de ubate;villa de vallecas;villa del rosario;villa dolores;villa elisa;villa francisca
villa general san martin;villa gesell;villa hayes;villa hidalgo;villa independencia;villa lugano;villa maria;villa mercedes;villa nueva
villa ocampo;villa ortuzar;villa park;villa paula de sarmiento;villa poeta jose galvez barrenechea;villa regina;villa rica;villa santa rita
villa sarmiento;villa vicente guerrero;villa yapacani;villabate;villach;villaflores;villafranca di verona;villagran;villaguay;villahermosa
villajoyosa;villamaria;villamontes;villanova;villanueva;villanueva de la canada;villanueva de la serena;villanueva del pardillo
villaquilambre;villaricca;villarrica;villarrobledo;villasis;villaverde;villavicencio;villaviciosa de odon;villazon;ville-emard;ville-marie
villefontaine;villefranche-sur-saone;villejuif;villemomble;villena;villenave-d'ornon;villeneuve-d'ascq;villeneuve-la-garenne
villeneuve-le-roi;villeneuve-saint-georges;villeneuve-sur-lot;villeparisis;villepinte;villers-les-nancy;villeta;villeurbanne;villianur
villiappally;villiers;villiers-le-bel;villiers-sur-marne;villingen-schwenningen;villukuri;villupuram;vilnius;vilnohirsk;vilnyansk;vilshofen
vilvoorde;vilyuchinsk;vimercate;vimodrone;vina del mar;vinales;vinaros;vinateros;vincennes;vincent;vincentown;vinces;vineland;vineyard;vinh
vinh chau;vinh long;vinh thanh;vinh tuy;vinh yen;vinhedo;vinhomes ocean park;vinhomes royal city;vinhomes smart city;vinhomes times city
vinica;vinkovci;vinnamala;vinnytsia;vinnytsya;vinto;vinukonda;vinzons;virac;viradouro;virajpet;virakeralam;viramgam;viransehir;virapandi
virappanchathiram;virar;viraraghavapuram;viratnagar;virei;virginia;virginia beach;virnur;viroflay;viru;virudhachalam;virudunagar
virugambakkam;viry-chatillon;visaginas;visakhapatnam;visalia;visavadar;visby;visconde do rio branco;vise;viseu;viseu de sus;visharam
visitacion valley;visnagar;visoko;vista;vista alegre;viswanatham;vite;vitebsk;viterbo;vitina;vitoria;vitoria da conquista
vitoria de santo antao;vitoria do mearim;vitoria do xingu;vitorino freire;vitre;vitrolles;vitry-le-francois;vitry-sur-seine;vitryani hory
vittal;vittoria;vittorio veneto;viveiro;vizianagaram;vlaardingen;vladikavkaz;vladimir;vladimir oblast;vladivostok;vlissingen;vlore
vlore county;vlotho;vnukovo;vobkent shahri;voerde;vogan;voghera;vohibinany;vohipaho;vohipeno;voi;voinjama;voiron;vojvodina;vol'sk;volendam
volgodonsk;volgograd;volgograd oblast;volgorechensk;volkhov;volklingen;volksdorf;volksrust;volla;volnovakha;volochysk;volodymyr-volynskyi
vologda;vologda oblast;volokolamsk;volos;volta;volta redonda;voluntari;volyn;volzhsk;volzhsky;vomero;vondrozo;voorburg;voorschoten
vorarlberg;vordingborg;vorgashor;vorkuta;vorob'yovo;voronezh;voronezh oblast;voskresenka;voskresensk;vostochnoe degunino;vostryakovo
votkinsk;votorantim;votuporanga;voula;vovchansk;voznesenivka;voznesensk;voznesenskyi;vrakuna;vrancea;vrangel';vranje;vranov nad toplou
vrapchishte;vratsa;vrbas;vrede;vredefort;vreden;vredenburg;vredendal;vriddhachalam;vrilissia;vrindavan;vrouo;vrsac;vrsovice;vryburg;vryheid
vsetin;vsevolozhsk;vught;vukovar;vukovar-srijem;vulcan;vung tau;vuosaari;vura;vushtrri;vuyyuru;vwawa;vyanda;vyara;vyatskiye polyany;vyaz'ma
vyazemskiy;vyazniki;vyborg;vyhurivshchyna-troyeshchyna;vykhino-zhulebino;vyksa;vynnyky;vynohradar;vynohradiv;vypin;vyronas;vyselki
vyshhorod;vyshhorodskyi masyv;vyshneve;vyshniy volochek;vyskov;vysocany;vysocina;waal;waalwijk;wabu;wacha;wacheng neighborhood;wachtberg
waco;wad medani;wadayama;waddinxveen;wade hampton;wadern;wadgaon;wadgaon kolhati;wadgassen;wadi;wadi 'utbah;wadi al hayat;wadi as sir
wadi ash shati';wadi fira;wadowice;wadsworth;waegwan;wafangdian;wageningen;waghausel;wagrowiec;wah cantt;wah fu;wahiawa;wahiawa-whitmore
wahring;wahroonga;wai;waiau-pacific palisades;waiblingen;waikato region;waikiki;wailuku;waina;waingapu;wainuiomata;waipahu;waisai;wajima
wajir;wajir county;waka;wakabayashi;wakaf baharu;wakasugi;wakayama;wake forest;wakefield;wakema;wakimachi;wakiso;wakkanai;wako;wakuya
walajapet;walcourt;waldbrol;waldkirch;waldkraiburg;waldorf;waldshut-tiengen;wales;walin;waliso;walkden;walker;walla walla;wallan;wallasey
wallenhorst;wallingford;wallingford center;wallington;wallonia;wallsend;walnut;walnut creek;walnut grove;walnut park;walsall;walsrode
waltham;waltham abbey;walthamstow;walton-on-thames;walton-on-the-naze;waltrop;waluj buzurg;walvis bay;walwadi;wamba;wamena;wan chai
wanadongri;wanaraja;wanchaq;wandlitz;wandsbek;wang nam yen;wang noi;wang saphung;wang tau hom;wang tau hom estate;wang thonglang;wangaratta
wangen;wangfen;wanggou;wanghong;wangji;wangjia;wangkui;wangon;wangpu;wangqing;wangsa maju;wangu;wanguru;wangwu;wangyao;wangyin;wangyuan
wani;wanica district;wanju;wankaner;wankyi;wanlaweyn;wanmu;wanning;wanparti;wanqiao zhen;wansheng;wanshui;wanshun;wantagh;wantirna south
wanxian;wanzhou;wao;warabi;warah;warangal;waraseoni;warburg;wardenburg;warder;wardha;ware;waregem;waren;warendorf;wari;warichaphum
warin chamrap;waris aliganj;warisan;warmia-masuria;warminster;warner robins;warnes;warora;warragul;warrap;warren;warren township
warrensburg;warrenton;warri;warrington;warrnambool;warsaw;warstein;warud;warwick;wasaga beach;wasco;washim;washington;washington heights
washinomiya;washougal;washuk;washwood heath;wasit;wasquehal;wassenaar;wassenberg;wat tha phra;watampone;watamu;watari;watauga;waterbury
waterdown;waterford;waterfront communities-the island;waterloo;waterlooville;watermael-boitsfort;watertown;waterville;watford
wath upon dearne;watsa;watsonville;wattala;watte;wattenscheid;watthana;wattrelos;wau;waukee;waukegan;waukesha;wausau;wauwatosa;waverly
wavre;waw;wawer;waxahachie;wayao;wayaobu;wayne;waynesboro;wazirabad;wazirganj;wealdstone;weatherford;webster groves;webuye;wedding;wedel
wedi;wednesbury;wednesfield;weener;weert;weesp;weg naar zee;wegberg;wegeda;weiden;weidian;weifang;weihai;weiji;weil am rhein;weil der stadt
weilerswist;weilheim;weimar;weimiao;weinan;weingarten;weinheim;weining;weinstadt-endersbach;weir;weirton;weirton heights;weiterstadt;weituo
weiwu'eryuqiwen;weixinghu;wejherowo;wekiwa springs;welahan;weldiya;welench'iti;weleri;welgelegen;weligama;welingara;welisara;welk'it'e
welkom;welland;wellesley;welling;wellingborough;wellington;wellington region;wels;welwyn garden city;wembesi;wembley;wenago;wenatchee
wenceslau braz;wenceslau guimaraes;wenchang;wendelstein;wendlingen am neckar;wendo;wendou borou;wenfeng;wenheng;wenji;wenjiang;wenling
wenquan;wenshan city;wenshang;wensu;wentzville;wenxian chengguanzhen;wenxing;wenzhou;werdau;werder;werdohl;were ilu;werl;wermelskirchen
werne;wernigerode;werota;werribee;wersten;wertheim;weru;wervik;wesel;weslaco;wesley chapel;wesseling;wesselsbron;west;west albany
west allis;west and east lealman;west azerbaijan;west babylon;west bank;west bay;west bend;west bengal;west bloomfield township
west bridgford;west bromwich;west carson;west chester;west chicago;west columbia;west coon rapids;west covina;west des moines;west ealing
west elkridge;west elsdon;west end;west englewood;west falls church;west fargo;west garfield park;west greece;west gulfport;west ham
west hartford;west haven;west hempstead;west hill;west hills;west hollywood;west humber-clairville;west island;west islip;west java
west jerusalem;west jordan;west kalimantan;west kazakhstan;west kelowna;west kordofan;west lafayette;west lake sammamish;west lake stevens
west lawn;west linn;west little river;west lynchburg;west macedonia;west melbourne;west memphis;west mifflin;west milford;west molesey
west new britain province;west new york;west nusa tenggara;west oak lane;west odessa;west orange;west palm beach;west papua;west park
west pennant hills;west pensacola;west pokot county;west pomerania;west puente valley;west raleigh;west ridge;west roxbury;west sacramento
west saint paul;west scarborough;west seneca;west springfield;west sulawesi;west sumatra;west torrington;west town;west university place
west valley city;west vancouver;west village;west virginia;west warwick;west whittier-los nietos;westbrook;westbury;westchase;westchester
westend;westerlo;westerly;western;western area;western australia;western bahr al ghazal;western cape;western darfur;western equatoria
western highlands province;western north;western province;western region;western visayas;westerstede;westerville;westfield;westford
westhoughton;westlake;westland;westmead;westminster;westminster-branson;westmont;westmoreland;westmount;weston;weston-super-mare;westonaria
westpark;westport;westwood plateau;wete;wethersfield;wetter;wetteren;wettingen;wetzelsdorf;wetzikon;wetzlar;wevelgem;wewak;wexford
weybridge;weymouth;whakatane;whalley;whampoa;whampoa garden;whanganui;whangarei;wharton;wheat ridge;wheaton;wheelers hill;wheeling;whickham
whitby;whitchurch-stouffville;white bear lake;white nile;white oak;white plains;white river;white rock;white settlement;whitefield
whitehall;whitehall township;whitehaven;whitehorse;whitestone;whitley bay;whitman;whitney;whitstable;whittier;whittlesea;whyalla
wichian buri;wichit;wichita;wichita falls;wickede;wickford;widnes;wiehl;wieliczka;wielun;wiener neustadt;wierden;wiesbaden;wiesloch;wigan
wigston magna;wihkwentowin;wijchen;wijk bij duurstede;wik'ro;wil;wildeshausen;wildomar;wildwood;wilhelmsburg;wilhelmshaven;wilhelmstadt
wilkes-barre;wilkinsburg;willebroek;willemstad;willenhall;willesden;willetton;williamnagar;williamsburg;williamsport;williamstown;willich
willimantic;willingboro;williston;willmar;willoughby;willow grove;willowbrook;willowdale;willowdale east;willowdale west
willowridge-martingrove-richview;wilmersdorf;wilmette;wilmington;wilmington island;wilmslow;wilnsdorf;wilrijk;wilson;wilsonville;wilten
wilton;wimbledon;wimborne minster;winburg;winchester;winder;windham;windhoek;windsor;winejok;winneba;winnenden;winnetka;winnie mandela
winnipeg;winona;winschoten;winsen;winsford;winston-salem;winter garden;winter gardens;winter haven;winter park;winter springs;winterhude
winterswijk;winterthur;winthrop;wipperfurth;wiradesa;wisbech;wisch;wisconsin;wisconsin rapids;wiset chaichan;wishaw;wismar;wissinoming
witham;witney;witten;wittenau;wittenberg;wittenberge;wittenheim;wittlich;wittmund;wittstock;witzenhausen;wo che;wobulenzi;woburn;wodonga
woerden;wofo;wokha;woking;wokingham;wola;wolcott;woleu-ntem;wolf trap;wolfen;wolfenbuttel;wolfratshausen;wolfsberg;wolfsburg;wollert
wollongong;wollongong city centre;wolmaransstad;woluwe-saint-lambert;wolverhampton;wombwell;wondelgem;wong chuk hang;wong sawang
wong tai sin;wong tai sin district;wongsorejo;wonji;wonju;wonopringgo;wonosari;wonosobo;wonsan;wood green;woodbridge;woodburn;woodbury
woodford green;woodhaven;woodland;woodland hills;woodlands;woodlawn;woodmere;woodridge;woodrow;woodside;woodstock;woonsocket;wooster
woqooyi galbeed;worabe;worcester;worcester park;workington;worksop;worms;woroba;worth am rhein;worthing;wote;wrexham;wright;wrzesnia
wrzeszcz;wrzeszcz dolny;wrzeszcz gorny;wu kai sha;wu'erqi;wuchang;wucheng;wuchuan;wuda;wudalike;wudil;wudong;wuduan;wufeng;wugang;wuhai
wuhan;wuhe;wuhu;wujia;wujian;wujiaqu;wujing;wukari;wulfrath;wuling;wulingyuan;wulong;wum;wuma;wundwin;wunstorf;wuppertal;wuqiao;wurselen
wurzburg;wurzen;wushan;wushipai;wusu;wutan;wutongshu;wuwei;wuxi;wuxue;wuyang;wuying;wuyishan;wuzhen;wuzhishan;wuzhong;wuzhou;wyandotte
wyckoff;wylie;wyndham vale;wyoming;wyszkow;xa long hai;xacmaz;xai-xai;xalapa de enriquez;xalatlaco;xalisco;xam nua;xambabazar;xangongo
xangri-la;xanten;xanthi;xanxere;xapuri;xativa;xaxim;xekong;xenia;xi'an;xiaba;xiagezhuang;xialu;xiamen;xianfeng;xiangcheng;xiangkhoang
xianglong;xiangshui;xiangtan;xiangxiang;xiangyang;xiangzhou;xianju;xianlong;xianning;xiannu;xianshuigu;xiantao;xianyang;xiaochangshan
xiaochuan;xiaodu;xiaogan;xiaojia;xiaolingwei;xiaomian;xiaoshan;xiaoshi;xiaoweizhai;xiasi;xiayang;xiaying;xiazhen;xiazhuang;xichang;xichuan
xico;xicotepec de juarez;xiejiawan;xiema;xifeng;xigang;xigaoshan;xihe;xihu;xilembene;xili;xilin hot;xilinhot;xilinji;xiluo;ximeicun
xincheng;xindi;xindian;xingang;xingcheng;xingdaohu;xingfeng;xingguo;xinghua;xinglong;xinglongshan;xinglou;xingning;xingqiao;xingren;xingtai
xinguara;xingyi;xinhe;xinhua;xining;xininglu;xinji;xinjiang;xinle;xinlin;xinmiao;xinmin;xinqiao;xinqing;xinsheng;xinshi;xintai;xintian
xinxiang;xinxing;xinyang;xinye;xinyi;xinying;xinyingpan;xinyu;xinyuan;xinzhai;xinzhi;xinzhou;xiongjia;xiongzhou;xiping;xique-xique
xirivella;xishan;xitole;xituo;xiugu;xiulin;xiuyan;xiuying;xiva;xixiang;xiyu;xizhi;xizhou;xo'jaobod;xo'jayli shahri;xochimilco;xochitepec
xom cai nuoc;xom my xuan;xonacatlan;xonobod;xorazm region;xoxocotla;xuan loc;xuan mai;xuancheng;xuanhua;xuantan;xuchang;xucheng;xuhui
xujiang;xunchang;xunsi;xunyang;xuyong;xuzhou;xuzhuang;ya'an;yabase;yabayo;yabelo;yablonovskiy;yabrud;yabu;yabuki;yachi;yachimata;yachiyo
yacuiba;yadagirigutta;yadgir;yae;yaese;yafa;yafran;yagoona;yagoua;yagry;yaguachi nuevo;yaguajay;yahaba;yahotyn;yahyali;yaita;yaiza;yaizu
yajalon;yajiang;yakami;yakeshi;yakima;yakinca;yako;yakumo;yakuplu;yakutsk;yala;yalgo;yaloke;yalova;yalta;yalutorovsk;yalvac;yamada;yamaga
yamagata;yamaguchi;yamaguma;yamalo-nenets;yamanashi;yamaranguila;yamarugley;yamashita;yamata;yamato;yamato-takada;yamatokoriyama
yamazakicho-nakabirose;yambio;yambol;yame;yamethin;yamjal;yamoto;yamoussoukro;yamuna nagar;yan besar;yan nawa;yan'an;yanacancha;yanagawa
yanagawamachi-saiwaicho;yanai;yanam;yanamalakuduru;yanaul;yanbu;yancheng;yanfolila;yangambi;yangcheng;yangchun;yangcun;yanggang-do;yanggu
yanghang;yanghe;yangiobod;yangiqo'rg'on;yangirabot;yangiyer;yangiyul;yangjiang;yangjiaying;yangju;yangliuqing;yangon;yangp'yong;yangpu
yangquan;yangsan;yangshuo;yangtun;yanguan;yangzhou;yanji;yanjia;yanjing;yanliang;yanqul;yanta;yantai;yantongshan;yanwo;yany kapu;yanzhou
yanzibu;yao;yaoji;yaounde;yaowan;yara;yaracuy;yaransk;yaren;yaren district;yarim;yaring;yaritagua;yarm;yarmouth;yaroslavl;yaroslavl oblast
yaroslavskiy;yarovoye;yarraville;yartsevo;yarumal;yasenevo;yashan;yashio;yashiro;yashkino;yasnogorsk;yasnyy;yasothon;yasu;yasugicho;yasuj
yasynuvata;yatagan;yate;yateley;yatomi;yatou;yatsuomachi-higashikumisaka;yatta;yau ma tei;yau tong;yau tsim mong district;yauco;yauri
yautepec;yaval;yavatmal;yavne;yawa;yawata;yawatahama;yawnghwe;yaxing;yaypan;yazd;yazd province;yazman;yby yau;ye-u;yeadon;yeang;yebaishou
yebao;yecapixtla;yecheon;yecla;yedashe;yefremov;yegor'yevsk;yegorlykskaya;yegyi;yehud;yehud-monosson;yei;yekaterinburg;yelabuga;yelahanka
yelan';yelets;yelizavetinskaya;yelizovo;yellandu;yellapur;yellowknife;yemanzhelinsk;yemva;yen bai;yen hoa;yen nghia;yen phu;yen vinh
yenagoa;yenakiyeve;yenangyaung;yende millimou;yendi;yengisar;yengitam;yeni suraxani;yenisehir;yeniseysk;yeoju;yeola;yeongam;yeongdong
yeonggwang;yeongju;yeonil;yeosu;yeovil;yepocapa;yerba buena;yerevan;yerkhera;yerkoy;yerres;yershov;yesagyo;yesan;yesilli;yesilova
yessentuki;yessentukskaya;yeung uk tsuen;yevlakh;yevlax city;yevpatoriya;yew tee;yeysk;yeyuan;yezhou;yibin;yichang;yicheng;yichun;yidu
yigai'erqi;yigo;yigo village;yigou;yihe;yilan;yima;yinchuan;ying'awati;yingge;yinggen;yingjiang;yingkou;yingli;yingpan;yingqiu
yingshang chengguanzhen;yingtan;yinma;yinping;yinqiao zhen;yintai;yinzhu;yio chu kang;yirga 'alem;yirga ch'efe;yirka;yishan;yishikuli
yishui;yishun new town;yisilamu'awati;yitang;yiu tung estate;yiwu;yixing;yizhou;yizhuang;ylivieska;ylojarvi;yobe state;yoch'im-dong;yoga
yogyakarta;yoichi;yokadouma;yokaichiba;yokkaichi;yokohama;yokoshiba;yokosuka;yokota;yokote;yola;yoloten;yomitan;yomra;yonabaru;yonago
yonan-up;yondo;yonezawa;yong peng;yong'an;yongbei;yongcheng;yongchuan;yongfeng;yonggwang-up;yongji;yongjia;yongjian;yongjing;yongkang
yongle;yongning;yongping;yongqing;yongxi;yongxin;yongxing;yongzhou;yonkers;yonmu;yono;yonsa-up;yopal;yoqne'am 'illit;yorba linda;yorii
yorito;york;york university heights;yorkton;yorkville;yoro;yoro department;yorosso;yoshida-kasugacho;yoshii;yoshikawa;yoshinogawa;yoshioka
yoshkar-ola;yotsukaido;yotsutsuji;yotsuya;youchou;youhao;youkaichi;young;youngstown;youri kourtere;youssoufia;yousuo;youting;youxi;yovon
yoyogi;yozgat;ypenburg;ypsilanti;ystad;ytrebygda;yuanlin;yuanping;yuanshang;yuanyang;yuba city;yubileyny;yucaipa;yucatan;yucca valley
yucheng;yuci;yudong;yuen long;yuen long kau hui;yuen long san hui;yuepu;yuexi;yueyang;yufengshan;yufu;yugawara;yugorsk;yujia;yujing;yuki
yukon;yuksekova;yuktae-dong;yukuhashi;yulin;yulinshi;yulong;yuma;yumare;yumbe;yumbo;yumen;yuncheng;yunfu;yunji;yunjin;yunlong;yunmen
yunmeng chengguanzhen;yunnan;yunnanyi;yunshan;yuntai;yunusobod;yunyang;yuqunweng;yur'yev-pol'skiy;yurecuaro;yurga;yurigaoka;yurihonjo
yurimaguas;yuriria;yushan;yushkovo;yushu;yusuf as-siddiq;yutan;yutz;yuxi;yuxia;yuyao;yuzawa;yuzhno-sakhalinsk;yuzhnoural'sk;yuzhnyy;yuzhou
yuzivskyi;yverdon-les-bains;ywar ma east;ywar ma west;yylanly;zaafarana;zaandam;zaanstad;zabbar;zabehlice;zabid;zabki;zabkowice slaskie
zabol;zabovresky;zabrat;zabre;zabrze;zacapa;zacapu;zacatecas;zacatecoluca;zacatelco;zacatepec;zacatlan;zachary;zacoalco de torres
zacualtipan;zadar;zafar;zafarwal;zafra;zagan;zagazig;zaghouan;zaghouan governorate;zagne;zagor'ye;zagora;zagreb;zagreb county;zahedan
zahir pir;zahirabad;zahle;zaibo;zaida;zaidpur;zainsk;zaio;zaire;zajecar;zakarpattia;zakiyah;zakopane;zala county;zalaegerszeg;zalau
zalinjay;zaliohouan;zaltbommel;zalun;zama;zamania;zambezi;zambezia province;zamboanga;zamboanga peninsula;zambrow;zamfara state;zamora
zamora chinchipe;zamora de hidalgo;zamosc;zamoskvorech'ye;zanandore;zandvoort;zanesville;zango;zanjan;zanzan district;zanzibar
zanzibar north;zaouiet sousse;zaoyang;zaozhuang;zapala;zapolyarnyy;zapopan;zaporizhzhia;zaporizhzhya;zapotiltic;zapotlanejo;zapresic
zaqatala;zaqatala district;zaragoza;zarand;zaranj;zarate;zarautz;zaraysk;zaraza;zarechnyy;zarhalol;zaria;zarichnyi;zarinsk;zarnesti;zarqa
zarqan;zarrin shahr;zarumilla;zary;zarya;zarzal;zarzis;zaslawye;zastron;zatec;zaventem;zavety il'icha;zavodoukovsk;zavolzh'ye;zawiercie
zawiya;zawyat an nwacer;zawyat ech cheikh;zaxo;zayed city;zaysan;zdar nad sazavou;zdolbuniv;zdunska wola;ze doca;zeaglo;zealand;zedelgem
zee kone;zeeland;zeerust;zeewolde;zefta;zeghanghane;zegoua;zehlendorf;zeist;zeitz;zekeriya;zele;zelenchukskaya;zelenodolsk;zelenogorsk
zelenograd;zelenogradsk;zelenokumsk;zelino;zemio;zemoura;zemst;zemun;zengfu;zenica;zentsujicho;zepu;zerakpur;zeralda;zeramedine;zerbst
zeribet el oued;zernograd;zestaponi;zeulenroda-triebes;zevenaar;zeya;zeytinburnu;zgierz;zgorzelec;zhabei;zhakou;zhalantun;zhambyl;zhanaozen
zhancheng;zhangaqorghan;zhangatas;zhangfeng;zhangji;zhangjiachuan;zhangjiagang;zhangjiajie;zhangjiakou;zhangye;zhangzhai;zhangzhou
zhangzhuang;zhanhe;zhanjiang;zhaobaoshan;zhaodong;zhaodun;zhaogezhuang;zhaojia;zhaoqing;zhaotong;zhaoxing;zhaoyuan;zhaozhou;zhaozhuang
zharkent;zhawa;zhefang;zhejiang;zheleznodorozhnyy;zheleznogorsk;zheleznogorsk-ilimskiy;zheleznovodsk;zhelino;zhelou;zhen'an;zhendong
zhengding;zhengji;zhengxing;zhengzhou;zhenjiang;zhenlai;zhenping;zhenxi;zhenzhou;zherdevka;zheshan;zhetysay;zhetysu region;zhezqazghan
zhicheng;zhifeng;zhigou;zhigulevsk;zhijiang;zhiping;zhirnovsk;zhitikara;zhlobin;zhmerynka;zhob;zhong'ao;zhongba;zhongchao;zhongduo
zhonggulou;zhonghe;zhongling;zhongshan;zhongshu;zhongwei;zhongxiang;zhongxin;zhongxing;zhongxing new village;zhongzhai;zhosaly;zhoubai
zhoucheng;zhoucun;zhoujia;zhoujiaba;zhoukou;zhouqu chengguanzhen;zhoushan;zhouxi;zhouzhuang;zhovti vody;zhu cheng city;zhuanghe;zhuangyuan
zhuantang;zhubei;zhucheng;zhudong;zhuhai;zhuji;zhujiajiao;zhujing;zhukovka;zhukovsky;zhulebino;zhumadian;zhuojiacun;zhuoshui;zhuravlivka
zhushan;zhutang;zhutuo;zhuxi;zhuyang;zhuyi;zhuyuan;zhuzhai;zhuzhou;zhuzilin;zhytomyr;zhytomyr oblast;ziar nad hronom;ziauddin pur;zibihu
zibo;zidenice;zielona gora;zielonka;zighout youcef;zigon;zigong;ziguinchor;zikhron ya'aqov;zile;zilina;zilina region;zima;zimnicea
zimovniki;zinacantepec;zinacatepec;zinapecuaro de figueroa;zinder;zinder region;zinguedesse;ziniare;zinjibar;zintan;zinvie;zion;zionsville
zipaquira;zir ab;zira;zirndorf;zishui;zitong;zittau;ziway;ziyang;ziyang chengguanzhen;zizhuang;zizkov;zlatopil;zlatoust;zlin;zliten
znamensk;znamyanka;znojmo;zoetermeer;zografos;zola predosa;zolder;zoliborz;zolochiv;zolotonosha;zomba;zomin shaharchasi;zongo;zonguldak
zonguldak province;zonhoven;zorgo;zory;zossen;zottegem;zou;zouan-hounien;zoucheng;zouerat;zouila;zoukougbeu;zouma;zouzhuang;zrenjanin;zubia
zuenoula;zug;zugdidi;zuglo;zuhres;zuitai;zulia;zulpich;zumarraga;zumpango;zumpango del rio;zungeru;zunheboto;zunyi;zurich;zuru;zushi
zutphen;zuunmod;zuwarah;zvecan;zvenigorod;zvenyhorodka;zverevo;zvishavane;zvolen;zvyahel;zwedru;zweibrucken;zwevegem;zwickau;zwijndrecht
zwolle;zyablikovo;zyrardow;zytkavicy;zyuzino;zywiec`;
