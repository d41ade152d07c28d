/** Usual names of states, each with its official names, without "the": datasets/country-codes (public domain, PDDL). Written by scripts/nameLists.mjs. */
export const STATE_NAMES: readonly (readonly string[])[] = `
  Afghanistan;Islamic Republic of Afghanistan
  Albania;Republic of Albania
  Algeria;People's Democratic Republic of Algeria
  Andorra;Principality of Andorra
  Angola;Republic of Angola
  Argentina;Argentine Republic
  Armenia;Republic of Armenia
  Austria;Republic of Austria
  Azerbaijan;Republic of Azerbaijan
  Bahamas;Commonwealth of the Bahamas
  Bahrain;Kingdom of Bahrain
  Bangladesh;People's Republic of Bangladesh
  Belarus;Republic of Belarus
  Belgium;Kingdom of Belgium
  Benin;Republic of Benin
  Bhutan;Kingdom of Bhutan
  Bolivia;Plurinational State of Bolivia
  Botswana;Republic of Botswana
  Brazil;Federative Republic of Brazil
  Bulgaria;Republic of Bulgaria
  Burundi;Republic of Burundi
  Cambodia;Kingdom of Cambodia
  Cameroon;Republic of Cameroon
  Cape Verde;Republic of Cabo Verde
  Chad;Republic of Chad
  Chile;Republic of Chile
  China;People's Republic of China
  Colombia;Republic of Colombia
  Comoros;Union of the Comoros
  Costa Rica;Republic of Costa Rica
  Croatia;Republic of Croatia
  Cuba;Republic of Cuba
  Cyprus;Republic of Cyprus
  Czechia;Czech Republic
  Denmark;Kingdom of Denmark
  Djibouti;Republic of Djibouti
  Dominica;Commonwealth of Dominica
  Ecuador;Republic of Ecuador
  Egypt;Arab Republic of Egypt
  El Salvador;Republic of El Salvador
  Equatorial Guinea;Republic of Equatorial Guinea
  Eritrea;State of Eritrea
  Estonia;Republic of Estonia
  Eswatini;Kingdom of Eswatini
  Ethiopia;Federal Democratic Republic of Ethiopia
  Fiji;Republic of Fiji
  Finland;Republic of Finland
  France;French Republic
  Gabon;Gabonese Republic
  Gambia;Republic of the Gambia
  Germany;Federal Republic of Germany
  Ghana;Republic of Ghana
  Greece;Hellenic Republic
  Guatemala;Republic of Guatemala
  Guinea-Bissau;Republic of Guinea-Bissau
  Guinea;Republic of Guinea
  Guyana;Co-operative Republic of Guyana
  Haiti;Republic of Haiti
  Honduras;Republic of Honduras
  Iceland;Republic of Iceland
  India;Republic of India
  Indonesia;Republic of Indonesia
  Iran;Islamic Republic of Iran
  Iraq;Republic of Iraq
  Israel;State of Israel
  Italy;Republic of Italy
  Jordan;Hashemite Kingdom of Jordan
  Kazakhstan;Republic of Kazakhstan
  Kenya;Republic of Kenya
  Kiribati;Republic of Kiribati
  Kuwait;State of Kuwait
  Kyrgyzstan;Kyrgyz Republic
  Laos;Lao People's Democratic Republic
  Latvia;Republic of Latvia
  Lebanon;Lebanese Republic
  Lesotho;Kingdom of Lesotho
  Liberia;Republic of Liberia
  Libya;State of Libya
  Liechtenstein;Principality of Liechtenstein
  Lithuania;Republic of Lithuania
  Luxembourg;Grand Duchy of Luxembourg
  Madagascar;Republic of Madagascar
  Malawi;Republic of Malawi
  Maldives;Republic of Maldives
  Mali;Republic of Mali
  Malta;Republic of Malta
  Marshall Islands;Republic of the Marshall Islands
  Mauritania;Islamic Republic of Mauritania
  Mauritius;Republic of Mauritius
  Mexico;United Mexican States
  Micronesia;Federated States of Micronesia
  Moldova;Republic of Moldova
  Monaco;Principality of Monaco
  Morocco;Kingdom of Morocco
  Mozambique;Republic of Mozambique
  Myanmar;Republic of the Union of Myanmar
  Namibia;Republic of Namibia
  Nauru;Republic of Nauru
  Netherlands;Kingdom of the Netherlands
  Nicaragua;Republic of Nicaragua
  Niger;Republic of the Niger
  Nigeria;Federal Republic of Nigeria
  North Korea;Democratic People's Republic of Korea
  North Macedonia;Republic of North Macedonia
  Norway;Kingdom of Norway
  Oman;Sultanate of Oman
  Pakistan;Islamic Republic of Pakistan
  Palau;Republic of Palau
  Palestine;State of Palestine
  Panama;Republic of Panama
  Papua New Guinea;Independent State of Papua New Guinea
  Paraguay;Republic of Paraguay
  Peru;Republic of Peru
  Philippines;Republic of the Philippines
  Poland;Republic of Poland
  Portugal;Portuguese Republic
  Qatar;State of Qatar
  Russia;Russian Federation
  Rwanda;Republic of Rwanda
  Samoa;Independent State of Samoa
  San Marino;Republic of San Marino
  Saudi Arabia;Kingdom of Saudi Arabia
  Senegal;Republic of Senegal
  Serbia;Republic of Serbia
  Seychelles;Republic of Seychelles
  Sierra Leone;Republic of Sierra Leone
  Singapore;Republic of Singapore
  Slovakia;Slovak Republic
  Slovenia;Republic of Slovenia
  Somalia;Federal Republic of Somalia
  South Africa;Republic of South Africa
  South Korea;Republic of Korea
  South Sudan;Republic of South Sudan
  Spain;Kingdom of Spain
  Sri Lanka;Democratic Socialist Republic of Sri Lanka
  Sudan;Republic of the Sudan
  Suriname;Republic of Suriname
  Sweden;Kingdom of Sweden
  Switzerland;Swiss Confederation
  Syria;Syrian Arab Republic
  São Tomé & Príncipe;Democratic Republic of Sao Tome and Principe
  Tajikistan;Republic of Tajikistan
  Tanzania;United Republic of Tanzania
  Thailand;Kingdom of Thailand
  Timor-Leste;Democratic Republic of Timor-Leste
  Togo;Togolese Republic
  Tonga;Kingdom of Tonga
  Trinidad & Tobago;Republic of Trinidad and Tobago
  Tunisia;Republic of Tunisia
  U.S. Outlying Islands;United States Minor Outlying Islands
  U.S. Virgin Islands;United States Virgin Islands
  Uganda;Republic of Uganda
  Uruguay;Eastern Republic of Uruguay
  Uzbekistan;Republic of Uzbekistan
  Vanuatu;Republic of Vanuatu
  Venezuela;Bolivarian Republic of Venezuela
  Vietnam;Socialist Republic of Viet Nam
  Yemen;Republic of Yemen
  Zambia;Republic of Zambia
  Zimbabwe;Republic of Zimbabwe
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(';'));
