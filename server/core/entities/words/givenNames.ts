/**
 * Given names that are common somewhere, in small letters: after the lists of names by country of Wikipedia's editors (CC0) and the
 * commonest names of the United States census (public domain).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aada aadhya aamir aarav aariz aaron aarya aasha abbas abd abdallah abdelkader abdoulaye abdul abdulaziz abdulla abdullah abdullo
  abdulrahman abu abubakr abulfazl adam adama adele adin aditi adomas adrian adriana adrians adéla afonso agnes agustina agustín
  ahmad ahmed ahmet aiden aikaterini aimar aino aisha aisultan aisyah aitana aiur ajda ajla akihito aksel alain alan alanoud
  albert alberte alberto aldiyar alec alejandro aleks aleksandar aleksander aleksandr aleksandra aleksandre alessandro alessia
  alex alexander alexandra alexandru alexei alexey alfie alfred ali alice alicia alicja alija alikhan alina aline alinur alisa
  alise aliya allen alma alparslan alteo althea alvin alysha amahle amaia amal amanda amar amara amaris amayra amber ambra ambre
  amelia amelija amelja amina aminata amine amir amira ammar amy amálie amēlija ana anahit anar anastasia anastasija anastasiya
  anatoly anders andre andrea andreas andreea andrei andrej andrew andria andrias andriy androula andrzej andrés ane angel angela
  angeliki angelina angeline angelo anil anita ann anna anne annette annie anohito anthony antonella antoni antonio antônia
  antônio anzu aoi aoife april aputsiaq arantxa aras archie areg areni ari aria ariana arianna ariel arjun arjuna arman armen
  armine aron arpi artem arthur artiom artur artyom aruuke aruuzat asaf asel asemahle ashley ashot ashraf ashraqat asilim asiya
  asja asmita assia asta astrid asya atal athanasios atlas audrey aurora ava aviana avigail awa aya ayala ayalah ayesha aygun ayim
  ayla aylin ayman ayoub ayra aysel ayzere ayşa ayşe azaria azariah aziz azora azra aïcha aþena bader bakary bandar banele barack
  baran barbara barbare barry bashar batkhaan bautista bayarmaa baatar beatrice beatriz ben benas benazir bence benedita benicio
  benjamin benjamín benny bernard bernice bernie berrdo bertha beshoi beth betty beverly bibek biel bilal biljana bill billy
  binita bintou bisera bishal bismah bjorn bob bobby bogdan bogdana boglárka bolormaa bonnie boris bradley brahim brandon brenda
  brendan brent brian brittany bruce bruno bryan calvin camila camille carl carla carlos carmen carol carolyn carrie catalina
  catherine cathy cecília celeste celine charbel charles charlie charlotte chedeline cheryl chloe chloé chris christian christina
  christine christopher christos chuluun cillian cindy ciro clara clarence claude claudia clifford clive clyde colin concepción
  conchita condoleezza connie conor corey craig crystal curtis cynthia césar daisy dalal dale dalila damian damjan dan dana danel
  daniel daniela danielle daniels daniil danijel danna danny danylo daria darija daris darlene darrell darren davi david davit
  davud dawn dean debbie deborah debra declan defne dejan del delfina demetre deng denise dennis derek derrick dhia dhruv diana
  diane dick diego dieter dimitar dimitra dimitrios dion djamel djeneba dmitri dmitry dmytro doha dolores dominik dominykas don
  donald donna dora doris dorothy douglas dragan dragana duarte dunja dustin dušan dylan dyllan dániel dārta džan earl ecrin eddie
  edith edna edoardo eduardo edward edwin eeli eevi ehud eino eisha eitan eithan elaine elchin eleanor elena elene eleni elias
  elie elif elija elijah elizabeth elizaveta eliška ella ellen elli ellie elmar elnur elshan elsie elyas elza ema eman embla
  emelia emely emil emilia emiliano emilija emiliya emily emilía emine emir emma emmanuel emīls eric erica erik erin ernest esma
  esperanza esther ethan ethel eugene eva evelina evelyn evens evgeny evie eylül eymen ezekiel fadi fahad fahd faisal fajr fanta
  farah farida farrah farzana fatemeh fatima fatin fatma fatoumata felipe felix fernanda fernando ferndo fiadh fidel filip finlay
  finn floyd fozia fran frances francesco francis francisca francisco franciszek francois franjo frank franz fred frederick freja
  freya frida frieda fritz fátima fūma gabija gabor gabriel gabriela gabriele gael gagik gail gamalat gamila gary gaspar gavin
  gayane gene gennady geoff george georgi georgios gerald geraldine gerhard gerónimo gevorg gianna gilbert gilli ginevra giorgi
  giovanni gita giulia giuseppe gladys glen glenn gloria gogo googoosh goran gordana gordon grace graeme graham greg gregory
  guadalupe guenter gulbuddin gunay gunel gustavs guðrún göktug habib habiba hadicha hafez haider halim hamid hamza hana hanna
  hannah hans harold harper harraz harris harry haru haruma harun haruna haruto hasan hashem hasmik hasnaa hassan hatice hawa hayk
  hazel heather hector heikapu heinrich heitor helen helena helma helmi helmut henry herbert herkus herman hessa hillary himari
  hina hinano hinata hinato hiro hjørdis hoda holly horst hosna hosni hosniya hossein hovhannes howard hudson hugh hugo hur huseyn
  hussa hussain hussein hydar hàorán hàoyǔ hüseyin ian ibai iben ibrahim ida igor iker ilgar ilham ilija iman imene iminathi
  imogen imran inaya indira inuk inunnguag inutsiaq inzamam inès ioane ioanna ioannis ion irati irene irina isaac isabel isabella
  isabelle isak isidora isla islande ismail itsuki ivaana ivalu ivan ivana ivik ivy izaro izz jack jacob jacqueline jacques jad
  jade jake jakob jakov jakub james jameson jamie jan jana jane janet janice jason javagal javier jay jean jeanette jeanne jeff
  jeffery jeffrey jelena jennifer jeremy jerome jerry jerónimo jesse jessica jesus jiang jill jim jimmy jiya joan joann joanne joe
  joel john johnny jokūbas jon jonas jonathan jordi jorge jori jose josefa joseph josephine joshua josiah josip josé jouri jovan
  jovana joyce joão juan juana juanita jude judeline judith judy julen jules julia juliana julie julieta juliette julija jurgen
  justin jákup jógvan jón jónas jökull júlia jēkabs kabir kabita kadiatou kai kaia kairo kajus kaloyan kamal kamilė karam karen
  karim karima karin karine karl karolína katerina kathem katherine kathleen kathryn kathy katie katla kazi keanu keir keith kelly
  kenneth kenny keven kevin khadije khaled khalid khawla khongordzol kiaan kiara kim kimberly kiran kirollos kiwa klaus klea koa
  kofi konstantina konstantinos konul kora krishna kristen ksenija kyle kyra kyriaki kári kārlis laia lamberto lamija lan lana
  lara larry lars latifa laura lauren laurent laurie lavi lawrence layla lazar lea leah leandra leano lech lee leen leevi lejla
  lena leni lenna leo leon leonard leonardo leonid leonor leordo leroy les lesedi leslie lester lethabo lethokuhle lev levente
  levi lewis leyla lia liam lian lianne lidia liepa lile lili lilien lilit lilja lillian lillie lilly lily lin lina linda lindsay
  lio lisa lisakhanya livia liz ljiljana lloyd logan lois lorenzo loretta lori lorraine louis louise lourenço lovelie lovely lovro
  luana lubanzi luca lucas lucia luciana lucija lucille lucía ludovica luis luiz luka lukas luknė lukáš lulwa luna lur lusine
  lwandle lydia lyn lyna lynn léa léna léo lía lív lėja mabel maddi maeva magdalena maha mahamadou mahammad mahdi mahesh mahmoud
  maia maitê maja maksim maksym malachi malak malek malen maligiaq malik malthe malu mamadou manaia maneh manish manmohan manua
  manuel manuela marama marc marcell marcia marco marcos marcus mareva margaret margarida mari maria mariam mariami mariana marie
  marija marilyn marina mario marion marios mariya marjorie mark markas markel marko marks markus marta martha marti martim martin
  martina martí martín marvin marwa mary marya maryam maryja maría massimo matas matei matej mateo matija matilda matilde mats
  matteo matthew matthildur matthías mattia mattias matvey matyáš matías matěj maui maurice max maxim maximilian maximiliano maya
  maysoun maël maša mees megan mehar mehdi mehmet mei mel melanie melina melisa melissa melokuhle melvin meriem merjem mersana
  meryem mia michael michail michal michalis michel michele michelle mick miguel mihail mikael mikaere mikayel mike mikhail
  mikheil miki mikołaj mila milagrosa milana mildred milena milica millie miloš mina minato minik mio mira miraç mirjana mirlande
  mitt mo moana mobutu modibo moea moeata mohamed mohammad mohammed moin mona monica monte moshe moussa muhamad muhammad muhammed
  muqtada murad mustafa mykhaylo myrlande máté mädïna mía míngzé mùchén mùyáng nada nagi nagisa nahia naim nancy naranbaatar nare
  narek narendra narine nasser natalia natalija nathalie nathan nathaniel natália natálie naura nawaz naya naïm nehir neil nela
  nelio nelson nesreen newt neža nia niall nicholas nick nicole nicolás niel nigel niharika nik nika nikau niko nikodem nikol
  nikola nikolai nikolaos nikoloz nil nilay nils nina nino nivi niviaq noa noah noam noel noemí nomaan noor nora norma norman
  norsaq nouf nouri noûr nuka nur nuray nurislam nursultan nurul nutsa nóa odval ofentse oihan oisha oisin oisín olaf oleg
  oleksandr oleksandra olga oliver olivia olivér oliwia omar omer omphile ona onni osama oscar oskar osman otto oumar oumou owen
  oyunbileg pablo padraig pamela panagiota panagiotis paneeraq paninnguaq paraskevi pari pat patricia patricija patrick patrícia
  pau paul paula pauline paulo pedro peggy penelope petar pete peter peterson petra petro phil philip phillip phyllis pierre
  pipaluk poema pol pola polina prakash prasert prem princess puteri qillaq rabina rachel rachid radmila radovan rafael rahul
  rajiv ralfs ralph ramazan ramon ramona ramón randall randy rania raphael raphaël raquel rashad rasmus ratko raul ravi ray raya
  rayana raymond rebecca recep reem reema refael regina rei reina relja ren renata renee rethabile reza rhonda ria ricardo
  riccardo richard rick ricky riko rin rishi rita roan robert roberta roberto roberts robin rod rodney roel roger roghayyeh roko
  roman romano ronald ronja ronnie rory rosa rose rosie rosmery ross rowan roxana roy ruby rudy russ russell ruth ruòxī ryan rían
  saar sachin saddam safija safiya saga sahar sakeena sakineh sakura saliha salik sally salma salomé sam sama samantha samir
  samuel samvel samyar sanath sandra santiago saqib saqlain sara sarah scott seamus sean sebastian sebastián sekou selim selma sem
  sergei sergey sesili sevda sevinj shahd shahem shahid shaikha shaimaa shams shane shannon sharon shawn shayma shehbaz sheikh
  sheila sherifa sherry shimon shinzo shirley shivansh shristi sid siddhartha sienna silvio simon simona siphosethu sita siti
  slobodan snezana snežana sobia sofi sofia sofie sofija sofiya sofía solomiya somayyeh somboon somchai somporn somsak sonia
  sophia sophie souleymane stacy stanisław stanley stefan steffi stella stephanie stephen steve steven stevenson stuart sue suha
  sukhbaatar sultan sumayah sunita susan susanna suzana suzanne sven syed sylvia szymon sára sóley sólja sōma tadhg taha taim
  tamar tamatoa tammy tapuarii tara tarana tareq tariq tarita tatiana tatsuki tayyip ted tehei teiki teiva teo teodor teodora
  terence teresa tereza terry tess teura teva thabo thaniel thelma theo theodor theodore theresa thiago thomas théo tiago tiare
  tiffany tigran tim timofey timothy tina titaina titaua tobias todd toivo tom tommaso tommy tomyris tomás tomáš tony tracy travis
  trevor trinidad troy tróndur tuleen tunar turki tyler uiloq ulloriaq ulrike umar uri usman uta vaclav vaea valdemar valentin
  valentina valeria valerie valter vamika vanessa varvara vasileios vasilije vasiliki vasilisa vedant venla vera vernon veronica
  veronika vesna vic vicente victor victoria viktor viktoria viktorie viktoriya viktoría viktória vincent violeta viraj virginia
  vita vittoria vivian vladimir vladyslav vojtech vojtěch volodymyr vugar vuk vusal vusala vár väinö wadir walter wan wanda waqar
  warren wasim wassim wateen wayne wendy wesley widelene william willie willow wilson wolfgang ximena xīnyí yahya yair yamato yara
  yasmin yasmine yasna yasser yassin yehuda yekaterina yelena yeva yitzhak yoana yolanda yoshihiko younès yousef yousouf youssef
  yousuf yoweri yua yuina yulia yuna yuri yusef yusif yusuf yvonne yìchén yìhán yìzé yīnuò yūma yūna yǐmò yǔtóng yǔxuān yǔxī yǔzé
  zachary zahid zahir zahra zainab zala zalmay zalán zehra zeinab zeynab zeynep zina zion zoe zofia zoran zoé zuzanna zümra zǐhán
  àlex ádám álvaro ámbar ángel éabha édouard óliver ömer şerife žan
`
    .trim()
    .split(/\s+/),
);
