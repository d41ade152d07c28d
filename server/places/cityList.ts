/**
 * Where the places of the world are: name|country|latitude|longitude|thousands of inhabitants, a country without the last one. Cities are from GeoNames
 * (geonames.org, CC-BY 4.0), countries from Natural Earth (public domain). Written by scripts/cityList.mjs.
 */
export const CITY_LIST = `'Ali Sabieh|DJ|11.16|42.71|55;'s-Gravenzande|NL|52|4.17|19;'s-Hertogenbosch|NL|51.7|5.3|135;A Coruña|ES|43.37|-8.4|246
A Estrada|ES|42.69|-8.49|22;Aabenraa|DK|55.04|9.42|16;Aachen|DE|50.78|6.08|265;Aalborg|DK|57.05|9.92|122;Aalen|DE|48.84|10.09|67
Aalsmeer|NL|52.26|4.76|23;Aalst|BE|50.94|4.04|78;Aalten|NL|51.93|6.58|19;Aalter|BE|51.09|3.45|19;Aarau|CH|47.39|8.04|16
Aarschot|BE|50.99|4.84|28;Abadan|IR|30.34|48.3|370;Abadan|TM|38.05|58.2|39;Abaetetuba|BR|-1.72|-48.88|78;Abaeté|BR|-19.16|-45.45|20
Abakaliki|NG|6.32|8.11|134;Abakan|RU|53.72|91.43|167;Abancay|PE|-13.63|-72.88|55;Abano Terme|IT|45.36|11.79|18;Abashiri|JP|44.02|144.27|42
Abasolo|MX|20.45|-101.53|27;Abay|KZ|49.64|72.86|35;Abaza|RU|52.66|90.09|18;Aba|NG|5.11|7.37|898;Abbeville|FR|50.11|1.84|26
Abbiategrasso|IT|45.4|8.92|31;Abbotsford|CA|49.06|-122.25|152;Abbottabad|PK|34.15|73.21|120;Abdulino|RU|53.7|53.67|21
Abengourou|CI|6.73|-3.5|104;Abeokuta|NG|7.16|3.35|593;Abepura|ID|-2.6|140.63|62;Aberdare|GB|51.71|-3.45|31;Aberdeen|GB|57.14|-2.1|197
Aberdeen|US|39.51|-76.16|16;Aberdeen|US|45.46|-98.49|28;Aberdeen|US|46.98|-123.82|16;Abergele|GB|53.28|-3.58|18
Aberystwyth|GB|52.42|-4.08|19;Abhar|IR|36.15|49.22|70;Abhayāpuri|IN|26.32|90.69|16;Abha|SA|18.22|42.51|211;Abidjan|CI|5.35|-4|3677
Abiko|JP|35.87|140.02|132;Abilene|US|32.45|-99.73|122;Abingdon|GB|51.67|-1.28|39;Abington|US|42.1|-70.95|16;Abinsk|RU|44.87|38.16|35
Abnūb|EG|27.27|31.15|69;Abobo|CI|5.42|-4.02|900;Abohar|IN|30.14|74.2|131;Aboisso|CI|5.47|-3.21|38;Abomey-Calavi|BJ|6.45|2.36|386
Abomey|BJ|7.18|1.99|82;Abomsa|ET|9.98|39.98|15;Abony|HU|47.19|20|16;Abou el Hassan|DZ|36.42|1.2|24;Abovyan|AM|40.27|44.63|36
Abqaiq|SA|25.93|49.67|29;Abrama|IN|20.86|72.91|21;Abreu e Lima|BR|-7.91|-34.9|82;Abreus|CU|22.28|-80.57|17;Abrīsham|IR|32.56|51.57|20
Abu Dhabi|AE|24.45|54.4|603;Abu Jibeha|SD|11.46|31.23|22;Abucay|PH|14.73|120.53|36;Abuja|NG|9.06|7.5|590;Aburi|GH|5.85|-0.17|18
Abuyog|PH|10.75|125.01|16;Abéché|TD|13.83|20.83|74;Abū Ghurayb|IQ|33.31|44.18|900;Abū Kabīr|EG|30.73|31.67|101;Abū Qurqāş|EG|27.93|30.84|61
Abū Tīj|EG|27.05|31.32|71;Abū Zabad|SD|12.35|29.25|15;Abū al Maţāmīr|EG|30.91|30.17|41;Abū ‘Arīsh|SA|16.97|42.83|49
Acacías|CO|3.99|-73.76|41;Acajete|MX|19.11|-97.95|21;Acajutla|SV|13.59|-89.83|23;Acaponeta|MX|22.49|-105.36|19
Acapulco de Juárez|MX|16.85|-99.91|673;Acaraú|BR|-2.89|-40.12|28;Acarigua|VE|9.55|-69.2|144;Acatlán de Osorio|MX|18.2|-98.05|16
Acatzingo|MX|18.98|-97.78|26;Acayucan|MX|17.95|-94.91|51;Accra|GH|5.56|-0.2|1963;Accrington|GB|53.75|-2.36|35;Acerra|IT|40.94|14.37|54
Achalpur|IN|21.26|77.51|111;Acharnés|GR|38.08|23.73|99;Acheng|CN|45.55|126.98|145;Achern|DE|48.63|8.08|24;Achhnera|IN|27.18|77.76|21
Achim|DE|53.01|9.03|30;Achinsk|RU|56.27|90.5|118;Achkhoy-Martan|RU|43.19|45.28|17;Achères|FR|48.96|2.07|23;Aci Castello|IT|37.56|15.15|18
Aci Catena|IT|37.61|15.14|25;Acilia-Castel Fusano-Ostia Antica|IT|41.76|12.33|129;Acireale|IT|37.61|15.17|49;Acocks Green|GB|52.45|-1.82|27
Acopiara|BR|-6.1|-39.45|25;Acquaviva delle Fonti|IT|40.9|16.84|21;Acqui Terme|IT|44.68|8.47|18;Acre|IL|32.93|35.08|46
Acton|GB|51.51|-0.28|54;Acton|US|42.49|-71.43|21;Actopan|MX|20.27|-98.94|29;Acworth|US|34.07|-84.68|22;Acámbaro|MX|20.03|-100.72|58
Ad Darbāsīyah|SY|37.07|40.65|21;Ad Dasmah|KW|29.37|48|18;Ad Dawādimī|SA|24.51|44.39|54;Ad Dilam|SA|23.99|47.16|35
Ad Dilinjāt|EG|30.83|30.54|40;Ad Dindar|SD|13.2|34.17|15;Ad Douiem|SD|14|32.31|87;Ad Dujayl|IQ|33.85|44.23|26;Ad Dānā|SY|36.21|36.77|22
Ad Dīwānīyah|IQ|31.99|44.93|319;Ad-Damazin|SD|11.79|34.36|186;Adamantina|BR|-21.69|-51.07|31;Adampur|IN|31.43|75.71|17
Adams Morgan|US|38.92|-77.04|16;Adam|OM|22.38|57.53|17;Adana|TR|36.99|35.33|1249;Adapazarı|TR|40.78|30.4|287;Ada|US|34.77|-96.68|17
Addanki|IN|15.81|79.97|29;Addiet Canna|ET|11.27|37.48|23;Addis Ababa|ET|9.02|38.75|2758;Addison|US|32.96|-96.83|16
Addison|US|41.93|-87.99|37;Adeje|ES|28.12|-16.73|43;Adelaide Hills|AU|-34.91|138.71|60;Adelaide city centre|AU|-34.93|138.6|20
Adelaide|AU|-34.93|138.6|1225;Adelanto|US|34.58|-117.41|33;Adelfia|IT|41|16.87|17;Adelphi|US|39|-76.97|15;Aden|YE|12.78|45.04|551
Adh Dhayd|AE|25.29|55.88|25;Adh Dhibiyah|SA|26.03|43.16|15;Adiaké|CI|5.29|-3.3|17;Adilcevaz|TR|38.8|42.73|53
Adirampattinam|IN|10.34|79.38|28;Adiwerna|ID|-6.94|109.13|134;Adjud|RO|46.1|27.17|17;Adjumani|UG|3.38|31.79|29;Adlershof|DE|52.44|13.55|15
Adler|RU|43.43|39.92|70;Adliswil|CH|47.31|8.52|15;Admiralteisky|RU|59.91|30.28|158;Ado-Ekiti|NG|7.62|5.22|424;Ado-Odo|NG|6.6|2.94|15
Adrano|IT|37.66|14.83|34;Adrar|DZ|27.87|-0.29|44;Adra|ES|36.75|-3.02|24;Adra|IN|23.5|86.68|22;Adrian|US|41.9|-84.04|21
Adrogué|AR|-34.8|-58.38|28;Adwick le Street|GB|53.57|-1.18|19;Adzopé|CI|6.11|-3.86|62;Adıyaman|TR|37.76|38.28|224;Adūr|IN|9.16|76.73|30
Affery|CI|6.32|-3.95|30;Affton|US|38.55|-90.33|20;Afghanistan|AF|33.82|65.93|;Afgooye|SO|2.14|45.12|65;Afif|SA|23.91|42.92|46
Afikpo|NG|5.89|7.94|72;Afipskiy|RU|44.9|38.84|18;Aflao|GH|6.12|1.19|67;Aflou|DZ|34.11|2.1|85;Afogados da Ingazeira|BR|-7.75|-37.64|25
Afragola|IT|40.92|14.31|63;Afula|IL|32.61|35.29|45;Afyonkarahisar|TR|38.76|30.54|146;Afzalgarh|IN|29.39|78.67|28;Afzalpur|IN|17.2|76.36|20
Afşin|TR|38.25|36.91|40;Agadez|NE|16.97|7.99|124;Agadir|MA|30.42|-9.6|698;Agartala|IN|23.84|91.28|203;Agar|IN|23.71|76.02|35
Agawam|US|42.07|-72.61|29;Agbor|NG|6.25|6.19|68;Agboville|CI|5.93|-4.21|82;Agde|FR|43.31|3.48|23;Agdzhabedy|AZ|40.05|47.46|35
Agen|FR|44.2|0.62|34;Ageoshimo|JP|35.97|139.61|219;Aghajari|IR|30.7|49.83|22;Aghsu|AZ|40.57|48.4|17;Agidel’|RU|55.91|53.94|19
Aginskoye|RU|51.1|114.53|17;Agios Dimitrios|GR|37.93|23.73|71;Agios Ioannis Rentis|GR|37.96|23.67|16;Agnibilékrou|CI|7.13|-3.2|43
Agogo|GH|6.8|-1.08|32;Agoo|PH|16.08|120.1|29;Agoura Hills|US|34.14|-118.77|21;Agoura|US|34.14|-118.74|21;Agra|IN|27.18|78.02|1430
Agrigento|IT|37.31|13.58|33;Agropoli|IT|40.35|14.99|17;Agryz|RU|56.52|52.99|19;Agrínio|GR|38.62|21.41|47;Agua Dulce|MX|18.14|-94.15|36
Agua Prieta|MX|31.33|-109.55|77;Aguachica|CO|8.31|-73.62|73;Aguada de Pasajeros|CU|22.39|-80.85|24;Aguadas|CO|5.61|-75.46|20
Aguadilla|PR|18.43|-67.15|16;Aguascalientes|MX|21.88|-102.28|722;Aguazul|CO|5.17|-72.55|16;Aguaí|BR|-22.06|-46.98|28
Agudos|BR|-22.47|-48.99|31;Aguilares|AR|-27.43|-65.61|32;Aguilares|SV|13.96|-89.19|21;Agulu|NG|6.1|7.06|79
Agustín Codazzi|CO|10.04|-73.24|51;Agía Paraskeví|GR|38.02|23.83|60;Agía Varvára|GR|37.99|23.66|27;Agüimes|ES|27.91|-15.45|29
Ahar|IR|38.48|47.07|94;Ahaus|DE|52.08|7.01|38;Ahfir|MA|34.95|-2.1|20;Ahlat|TR|38.75|42.48|65;Ahlen|DE|51.76|7.89|55
Ahmadnagar|IN|19.09|74.74|367;Ahmadpur East|PK|29.14|71.26|117;Ahmadpur Sial|PK|30.68|71.74|25;Ahmadpur|IN|18.71|76.94|40
Ahmedabad|IN|23.03|72.59|3720;Ahraura|IN|25.02|83.03|25;Ahrensburg|DE|53.68|10.23|30;Ahuachapán|SV|13.92|-89.84|34
Ahualulco de Mercado|MX|20.7|-103.97|16;Ahvaz|IR|31.32|48.68|841;Ahwatukee Foothills|US|33.34|-111.98|83;Aichach|DE|48.46|11.13|21
Aigáleo|GR|37.98|23.68|70;Aiken|US|33.56|-81.72|31;Aileu|TL|-8.73|125.57|17;Aimorés|BR|-19.5|-41.06|19;Ain Sukhna|EG|29.6|32.32|46
Aioi|JP|34.8|134.47|32;Airdrie|CA|51.3|-114.04|25;Airdrie|GB|55.87|-3.98|37;Airoli|IN|19.15|73|100;Aistala|IN|23.18|88.58|19
Aiud|RO|46.31|23.72|28;Aix-en-Provence|FR|43.53|5.45|147;Aix-les-Bains|FR|45.69|5.91|28;Aizawl|IN|23.73|92.72|265;Ajaccio|FR|41.92|8.74|54
Ajalpan|MX|18.38|-97.26|28;Ajaokuta|NG|7.56|6.65|15;Ajax|CA|43.85|-79.03|90;Ajdabiya|LY|30.76|20.23|134;Ajka|HU|47.1|17.56|31
Ajman City|AE|25.4|55.48|490;Ajmer|IN|26.45|74.64|518;Ajnāla|IN|31.84|74.76|20;Ajodhya|IN|26.8|82.2|53;Ajra|IN|16.12|74.21|16
Ajā|EG|30.94|31.29|35;Akademgorodok|RU|54.85|83.11|50;Akademicheskoe|RU|60.01|30.39|103;Akalkot|IN|17.53|76.21|39
Akaltara|IN|22.02|82.43|21;Akashi|JP|34.66|135.01|297;Akbarpur|IN|26.38|79.95|19;Akbarpur|IN|26.43|82.53|37;Akbarābād|IR|29.25|52.78|98
Akbou|DZ|36.46|4.53|67;Akdağmadeni|TR|39.66|35.88|23;Aketi|CD|2.74|23.78|35;Akhaltsikhe|GE|41.64|42.98|17;Akhisar|TR|38.92|27.84|85
Akhmīm|EG|26.56|31.75|99;Akhtubinsk|RU|48.28|46.17|45;Akhtyrskiy|RU|44.85|38.3|19;Akim Oda|GH|5.93|-0.99|61;Akita|JP|39.72|140.12|320
Akivīdu|IN|16.58|81.38|40;Aki|JP|33.5|133.9|20;Akkarampalle|IN|13.65|79.42|20;Akkol’|KZ|53.3|69.6|17;Aklera|IN|24.41|76.57|20
Akola|IN|20.71|77|429;Akonolinga|CM|3.77|12.25|17;Akora|PK|34|72.13|23;Akot|IN|21.1|77.06|87;Akouda|TN|35.87|10.57|20
Akoupé|CI|6.38|-3.89|36;Akron|US|41.08|-81.52|198;Aksaray|TR|38.37|34.03|152;Aksay|RU|47.26|39.87|39;Aksu|CN|41.18|80.28|340
Aksu|KZ|52.04|76.93|45;Aktau|KZ|43.65|51.17|147;Aktobe|KZ|50.28|57.21|262;Akune|JP|32.02|130.2|25;Akureyri|IS|65.68|-18.09|18
Akure|NG|7.25|5.19|421;Aku|NG|6.71|7.32|74;Akwanga|NG|8.91|8.41|16;Akwatia|GH|6.04|-0.81|24;Akyazı|TR|40.69|30.62|25
Akçaabat|TR|41.02|39.57|45;Akçakale|TR|36.71|38.95|32;Akçakoca|TR|41.09|31.12|35;Akşehir|TR|38.36|31.42|64;Al Aaroui|MA|35.01|-3.01|36
Al Abyār|LY|32.19|20.6|33;Al Ain City|AE|24.19|55.76|55;Al Ajaylat|LY|32.76|12.38|131;Al Aḩmadī|KW|29.08|48.08|637
Al Badārī|EG|26.99|31.42|44;Al Bahah|SA|20.01|41.47|88;Al Balyanā|EG|26.24|32|49;Al Bawīţī|EG|28.35|28.87|20;Al Bayda|YE|13.99|45.57|38
Al Bayḑā’|LY|32.76|21.76|75;Al Başrah al Qadīmah|IQ|30.5|47.82|2015;Al Baţţālīyah|SA|25.43|49.63|17;Al Bukayrīyah|SA|26.14|43.66|25
Al Burayj|PS|31.44|34.4|35;Al Buraymī|OM|24.25|55.79|74;Al Bāb|SY|36.37|37.52|131;Al Bājūr|EG|30.43|31.04|37;Al Bīrah|PS|31.91|35.22|38
Al Fallūjah|IQ|33.35|43.79|190;Al Farwānīyah|KW|29.28|47.96|87;Al Fashn|EG|28.82|30.9|64;Al Fayyūm|EG|29.31|30.84|306
Al Faḩāḩīl|KW|29.08|48.13|68;Al Finţās|KW|29.17|48.12|23;Al Fqih Ben Çalah|MA|32.5|-6.69|84;Al Fujairah City|AE|25.12|56.34|87
Al Fāw|IQ|29.97|48.47|105;Al Hasaheisa|SD|14.75|33.3|29;Al Hilāliyya|SD|14.94|33.23|17;Al Hindīyah|IQ|32.55|44.23|57
Al Hoceïma|MA|35.25|-3.94|396;Al Hufūf|SA|25.36|49.59|293;Al Hārithah|IQ|30.58|47.76|92;Al Ibrāhīmīyah|EG|30.72|31.56|35
Al Jadīd|LY|27.05|14.4|126;Al Jahrā’|KW|29.34|47.66|24;Al Jammālīyah|EG|31.18|31.86|68;Al Jawf|LY|24.2|23.29|17
Al Jubayhah|JO|32.01|35.9|47;Al Jubayl|SA|27.02|49.62|237;Al Jumūm|SA|21.62|39.7|22;Al Khafjī|SA|28.44|48.49|55;Al Kharj|SA|24.16|47.33|425
Al Khawr|QA|25.68|51.51|19;Al Khums|LY|32.65|14.26|202;Al Khābūrah|OM|23.97|57.09|50;Al Khānkah|EG|30.21|31.37|62
Al Khārijah|EG|25.45|30.55|68;Al Kiswah|SY|33.36|36.24|24;Al Kūt|IQ|32.51|45.82|315;Al Mahbūlah|KW|29.15|48.13|18
Al Manqaf|KW|29.1|48.13|39;Al Manshāh|EG|26.48|31.8|61;Al Manzalah|EG|31.16|31.94|67;Al Manāqil|SD|14.25|32.99|128
Al Manşūrah|EG|31.04|31.38|420;Al Marj|LY|32.49|20.83|85;Al Marsá|TN|36.88|10.32|66;Al Mawşil al Jadīdah|IQ|36.33|43.11|2066
Al Mayādīn|SY|35.02|40.45|55;Al Maţarīyah|EG|31.18|32.03|99;Al Maḩallah al Kubrá|EG|30.97|31.17|431;Al Mijlad|SD|11.03|27.73|20
Al Minyā|EG|28.09|30.76|227;Al Miqdādīyah|IQ|33.98|44.94|51;Al Mishkhāb|IQ|31.8|44.49|23;Al Mithnab|SA|25.86|44.22|61
Al Mubarraz|SA|25.41|49.59|291;Al Muharraq|BH|26.26|50.61|97;Al Munayzilah|SA|25.38|49.67|16;Al Musayyib|IQ|32.78|44.29|43
Al Qadarif|SD|14.03|35.38|364;Al Qanāyāt|EG|30.62|31.46|43;Al Qanāţir al Khayrīyah|EG|30.19|31.14|56;Al Qaryatayn|SY|34.23|37.24|32
Al Qarārah|PS|31.37|34.34|20;Al Qaţīf|SA|26.57|50.01|98;Al Qiţena|SD|14.86|32.37|18;Al Qubbah|LY|32.76|22.24|25
Al Qunayţirah|SY|33.13|35.82|36;Al Qurayn|EG|30.62|31.74|62;Al Quşayr|EG|26.11|34.28|25;Al Quşayr|SY|34.51|36.58|41
Al Quţayfah|SY|33.74|36.6|16;Al Qūşīyah|EG|27.44|30.82|68;Al Shamkhah City|AE|24.39|54.71|62;Al Wajh|SA|26.25|36.45|27
Al Wakrah|QA|25.17|51.6|26;Al Wāsiţah|EG|29.34|31.21|37;Al Yāmūn|PS|32.49|35.23|16;Al Ḩarāk|SY|32.75|36.31|24;Al Ḩasakah|SY|36.5|40.75|82
Al Ḩawāmidīyah|EG|29.9|31.25|107;Al Ḩawātah|SD|13.42|34.63|25;Al Ḩayy|IQ|32.17|46.04|78;Al Ḩazm|YE|16.16|44.78|18
Al Ḩillah|IQ|32.46|44.42|290;Al Ḩudaydah|YE|14.8|42.95|618;Al Ḩāmūl|EG|31.31|31.15|46;Al ‘Amārah|IQ|31.84|47.14|323
Al ‘Ayyāţ|EG|29.62|31.26|35;Al ‘Ayzarīyah|PS|31.77|35.27|17;Al ‘Azīzīyah|IQ|32.91|45.06|45;Al- Ula|SA|26.61|37.92|32
Al-Hamdaniya|IQ|36.27|43.38|50;Alabaster|US|33.24|-86.82|33;Alabel|PH|6.1|125.29|43;Alaca|TR|40.17|34.84|27;Alafaya|US|28.56|-81.21|78
Alaghsas|NE|17.02|8.02|89;Alagir|RU|43.04|44.22|20;Alagoa Grande|BR|-7.16|-35.63|16;Alagoinhas|BR|-12.14|-38.42|123
Alajuela|CR|10.02|-84.21|47;Alamar|CU|23.16|-82.28|100;Alameda|US|37.77|-122.26|79;Alaminos|PH|14.06|121.25|31
Alamogordo|US|32.9|-105.96|31;Alamo|US|26.18|-98.12|19;Alandi|IN|18.68|73.9|21;Alandur|IN|13|80.21|154;Aland|IN|17.56|76.57|39
Alangāyam|IN|12.62|78.75|17;Alanya|TR|36.54|32|113;Alapayevsk|RU|57.85|61.7|44;Alaplı|TR|41.18|31.39|21;Alappuzha|IN|9.49|76.33|177
Alaquàs|ES|39.46|-0.46|30;Alarobia|MG|-18.97|47.73|16;Alatyr’|RU|54.84|46.58|42;Alaşehir|TR|38.35|28.52|48;Alba Iulia|RO|46.07|23.58|66
Albacete|ES|38.99|-1.86|170;Albal|ES|39.4|-0.42|15;Albania|AL|41.13|20.05|;Albano Laziale|IT|41.73|12.66|27
Albany Creek|AU|-27.35|152.97|16;Albany Park|US|41.97|-87.72|52;Albany|AU|-35.03|117.88|34;Albany|US|31.58|-84.16|75
Albany|US|37.89|-122.3|20;Albany|US|42.65|-73.76|98;Albany|US|44.64|-123.11|52;Albardón|AR|-31.44|-68.53|20;Alba|IT|44.7|8.03|25
Albemarle|US|35.35|-80.2|16;Albenga|IT|44.05|8.22|17;Albert Lea|US|43.65|-93.37|18;Alberton|ZA|-26.27|28.12|122
Albertslund|DK|55.66|12.36|30;Albertville|FR|45.67|6.39|19;Albertville|US|34.27|-86.21|21;Albignasego|IT|45.35|11.87|16
Albi|FR|43.93|2.15|52;Alblasserdam|NL|51.87|4.66|18;Albolote|ES|37.23|-3.66|17;Alborada Jaltenco|MX|19.66|-99.07|15
Alboraya|ES|39.5|-0.35|22;Albstadt|DE|48.22|9.03|47;Albufeira|PT|37.09|-8.25|16;Albuquerque|US|35.08|-106.65|559
Alcabideche|PT|38.73|-9.41|33;Alcalde Díaz|PA|9.12|-79.56|20;Alcalá de Guadaira|ES|37.34|-5.84|70;Alcalá de Henares|ES|40.48|-3.36|205
Alcalá la Real|ES|37.46|-3.92|23;Alcamo|IT|37.98|12.96|44;Alcantarilla|ES|37.97|-1.22|41;Alcañiz|ES|41.05|-0.13|16
Alchevs’k|UA|48.47|38.82|116;Alcobaça|PT|39.55|-8.98|16;Alcobendas|ES|40.55|-3.64|108;Alcorcón|ES|40.35|-3.82|168;Alcoy|ES|38.71|-0.47|62
Alcázar de San Juan|ES|39.39|-3.21|31;Alcúdia|ES|39.85|3.12|19;Aldaia|ES|39.47|-0.46|30;Aldama|MX|28.84|-105.91|19;Aldan|RU|58.61|125.4|24
Alderetes|AR|-26.82|-65.13|38;Aldershot|GB|51.25|-0.76|61;Aldine|US|29.93|-95.38|16;Aldridge|GB|52.61|-1.92|16;Alegrete|BR|-29.78|-55.79|87
Alegre|BR|-20.76|-41.53|20;Aleg|MR|17.05|-13.91|15;Aleksandrovskoye|RU|44.71|43|28;Aleksandrovsk|RU|59.16|57.57|15
Aleksandrov|RU|56.4|38.71|64;Aleksandrów Łódzki|PL|51.82|19.3|20;Alekseyevka|RU|50.63|38.69|40;Alekseyevka|RU|55.63|37.8|78
Aleksin|RU|54.51|37.07|67;Aleksotas|LT|54.88|23.91|24;Alenquer|BR|-1.94|-54.74|26;Alençon|FR|48.43|0.09|31;Aleppo|SY|36.2|37.16|1602
Aleshtar|IR|33.86|48.26|28;Alessandria|IT|44.91|8.61|64;Alexandra Hills|AU|-27.53|153.23|16;Alexandria|EG|31.2|29.92|3812
Alexandria|RO|43.98|25.33|49;Alexandria|US|31.31|-92.45|48;Alexandria|US|38.8|-77.05|154;Alexandroupoli|GR|40.85|25.88|53
Aleysk|RU|52.49|82.78|28;Alfafar|ES|39.42|-0.38|21;Alfeld|DE|51.98|9.82|19;Alfenas|BR|-21.43|-45.95|71;Alfena|PT|41.24|-8.52|15
Alfortville|FR|48.81|2.42|37;Alfragide|PT|38.73|-9.22|17;Alfreton|GB|53.1|-1.38|23;Alfter|DE|50.73|7.02|22;Algeciras|ES|36.13|-5.45|116
Algemesí|ES|39.19|-0.44|28;Algeria|DZ|28.06|2.63|;Algete|ES|40.6|-3.5|20;Alghero|IT|40.56|8.32|34;Algiers|DZ|36.73|3.09|1978
Algonquin|US|42.17|-88.29|31;Algorta|ES|43.35|-3.01|83;Algueirão|PT|38.8|-9.34|66;Algés|PT|38.7|-9.23|19;Alhama de Murcia|ES|37.85|-1.43|20
Alhambra|US|33.5|-112.13|128;Alhambra|US|34.1|-118.13|86;Alhaurín de la Torre|ES|36.66|-4.56|35;Alhaurín el Grande|ES|36.64|-4.69|23
Aliaga|PH|15.5|120.84|34;Aliağa|TR|38.8|26.97|45;Alicante|ES|38.35|-0.48|335;Alice Springs|AU|-23.7|133.88|25;Alice|US|27.75|-98.07|19
Alicia|PH|16.78|121.7|25;Alief|US|29.71|-95.6|99;Alingsås|SE|57.93|12.53|26;Alipur|PK|29.38|70.91|34;Aliso Viejo|US|33.57|-117.73|50
Aliwal North|ZA|-30.69|26.71|44;Aljaraque|ES|37.27|-7.02|18;Alkmaar|NL|52.63|4.75|95;Allada|BJ|6.67|2.15|20;Allahābād|IN|25.44|81.84|1073
Allanridge|ZA|-27.75|26.64|32;Allapattah|US|25.81|-80.22|54;Allauch|FR|43.34|5.48|21;Allen Park|US|42.26|-83.21|27
Allendale|US|42.97|-85.95|18;Allende|MX|18.16|-94.39|24;Allende|MX|28.34|-100.85|21;Allentown|US|40.61|-75.49|120;Allen|AR|-38.98|-67.83|26
Allen|US|33.1|-96.67|98;Alliance|US|40.92|-81.11|22;Allison Park|US|40.56|-79.96|22;Alliston|CA|44.15|-79.87|19;Alloa|GB|56.12|-3.79|20
Allschwil|CH|47.55|7.54|18;Almada|PT|38.68|-9.16|34;Almansa|ES|38.87|-1.1|26;Almassora|ES|39.95|-0.06|25;Almaty|KZ|43.26|76.93|2001
Alma|CA|48.55|-71.65|30;Almeirim|BR|-1.52|-52.58|20;Almelo|NL|52.36|6.66|73;Almenara|BR|-16.18|-40.69|29;Almendralejo|ES|38.68|-6.41|34
Almere Stad|NL|52.37|5.21|176;Almería|ES|36.84|-2.46|189;Almirante Tamandaré|BR|-25.32|-49.31|89;Almonte|ES|37.26|-6.52|22
Almoradí|ES|38.11|-0.79|19;Almora|IN|29.6|79.66|32;Almozara|ES|41.66|-0.9|26;Almuñécar|ES|36.73|-3.69|28;Alnāvar|IN|15.43|74.74|17
Aloha|US|45.49|-122.87|49;Along|IN|28.17|94.8|18;Alor Gajah|MY|2.38|102.21|20;Alor Setar|MY|6.12|100.36|217;Alotenango|GT|14.49|-90.8|17
Alot|IN|23.76|75.56|23;Alpharetta|US|34.08|-84.29|64;Alphen aan den Rijn|NL|52.13|4.66|70;Alpignano|IT|45.09|7.52|17
Alquízar|CU|22.81|-82.58|15;Alsdorf|DE|50.88|6.16|46;Alsfeld|DE|50.75|9.27|18;Alsip|US|41.67|-87.74|19
Alt-Hohenschönhausen|DE|52.55|13.5|43;Alta Gracia|AR|-31.65|-64.43|40;Altadena|US|34.19|-118.13|43;Altagracia de Orituco|VE|9.86|-66.38|40
Altai|MN|46.37|96.26|16;Altamira|BR|-3.2|-52.21|71;Altamira|MX|22.39|-97.94|60;Altamonte Springs|US|28.66|-81.37|43
Altamont|US|42.21|-121.74|19;Altamura|IT|40.83|16.55|68;Altay|CN|47.85|88.13|139;Altdorf|DE|49.39|11.36|15;Altea|ES|38.6|-0.05|24
Altena|DE|51.29|7.67|21;Altenburg|DE|50.99|12.44|39;Altepexi|MX|18.37|-97.3|18;Altglienicke|DE|52.41|13.54|26
Alto Barinas|VE|8.59|-70.23|284;Alto Lucero|MX|20.95|-97.44|15;Altona Meadows|AU|-37.88|144.78|19;Altona|DE|53.55|9.93|250
Alton|GB|51.15|-0.97|17;Alton|US|26.29|-98.31|16;Alton|US|38.89|-90.18|27;Altoona|US|40.52|-78.39|45;Altoona|US|41.64|-93.46|17
Altos|BR|-5.04|-42.46|29;Altotonga|MX|19.77|-97.25|20;Altrincham|GB|53.39|-2.35|42;Altstadt Nord|DE|50.94|6.96|18
Altstadt Sud|DE|50.93|6.96|28;Altuf’yevskiy|RU|55.88|37.58|54;Altus|US|34.64|-99.33|19;Alum Rock|US|37.37|-121.83|16
Alushta|UA|44.68|34.41|30;Aluva|IN|10.11|76.35|24;Alvalade|PT|38.75|-9.14|32;Alvand|IR|36.19|50.06|90;Alvand|IR|36.32|49.17|75
Alvarado|MX|18.77|-95.76|23;Alvin|US|29.42|-95.24|26;Alwar|IN|27.56|76.63|283;Alwaye|IN|10.11|76.35|24;Alytus|LT|54.4|24.04|71
Alzenau in Unterfranken|DE|50.09|9.06|19;Alzey|DE|49.75|8.12|18;Alzira|ES|39.15|-0.43|45;Alès|FR|44.12|4.08|42
Além Paraíba|BR|-21.89|-42.7|34;Alībāg|IN|18.65|72.88|21;Alīganj|IN|27.49|79.17|27;Alīgarh|IN|27.88|78.07|753;Alīgūdarz|IR|33.4|49.69|91
Alīpur Duār|IN|26.48|89.52|65;Alīpur|IN|28.8|77.13|21;Al’met’yevsk|RU|54.9|52.32|140;Am Timan|TD|11.03|20.28|29;Amadeo|PH|14.17|120.92|17
Amadora|PT|38.75|-9.23|179;Amagasaki|JP|34.72|135.42|442;Amagi|JP|33.42|130.65|42;Amahai|ID|-3.34|128.92|48;Amaigbo|NG|5.79|7.84|127
Amaliáda|GR|37.8|21.35|17;Amalner|IN|21.04|75.06|97;Amalāpuram|IN|16.58|82.01|53;Aman Garh|PK|34.01|71.93|26;Amancio|CU|20.82|-77.58|42
Amaraji|BR|-8.38|-35.45|17;Amargosa|BR|-13.03|-39.6|23;Amarillo|US|35.22|-101.83|199;Amarnāth|IN|19.2|73.17|218;Amarpur|IN|25.04|86.9|23
Amarpātan|IN|24.31|80.98|17;Amasya|TR|40.65|35.83|83;Amatitlán|GT|14.48|-90.63|72;Ambad|IN|19.61|75.79|30;Ambalangoda|LK|6.24|80.05|20
Ambalavao|MG|-21.83|46.93|28;Ambanja|MG|-13.67|48.45|31;Ambarakaraka|MG|-13.5|48.87|16;Ambarawa|ID|-7.26|110.4|84
Ambasamudram|IN|8.71|77.45|32;Ambato Boeny|MG|-16.47|46.72|23;Ambatofinandrahana|MG|-20.55|46.8|26;Ambatolampy|MG|-19.38|47.42|28
Ambatondrazaka|MG|-17.83|48.42|43;Ambato|EC|-1.25|-78.62|154;Ambattūr|IN|13.1|80.16|341;Amberg|DE|49.44|11.86|45;Ambikāpur|IN|23.12|83.2|73
Ambilobe|MG|-13.2|49.05|56;Amboanjo|MG|-22|47.85|17;Amboasary|MG|-25.03|46.38|36;Ambohitrolomahitsy|MG|-18.7|47.68|17
Ambon|ID|-3.7|128.18|356;Ambositra|MG|-20.53|47.24|30;Ambovombe|MG|-25.18|46.09|67;Ambur|IN|12.79|78.72|110;Ambāh|IN|26.7|78.23|41
Ambājogāi|IN|18.73|76.39|74;Ambāla|IN|30.36|76.8|147;Amecameca|MX|19.12|-98.77|32;Ameca|MX|20.55|-104.05|36
American Canyon|US|38.17|-122.26|21;American Fork|US|40.38|-111.8|28;American Samoa|AS|-14.3|-170.72|;Americana|BR|-22.74|-47.33|196
Americus|US|32.07|-84.23|16;Amersfoort|NL|52.16|5.39|140;Amersham on the Hill|GB|51.67|-0.61|18;Amersham|GB|51.67|-0.62|22
Amesbury|US|42.86|-70.93|18;Ames|US|42.03|-93.62|65;Amet|IN|25.31|73.93|17;Amherst Center|US|42.38|-72.52|19;Amherst|US|42.37|-72.52|40
Amherst|US|42.98|-78.8|122;Amiens|FR|49.9|2.3|143;Amin’yevo|RU|55.7|37.47|30;Amirdzhan|AZ|40.43|49.98|27;Amizour|DZ|36.64|4.9|26
Ami|JP|36.03|140.2|48;Amlapura city|ID|-8.45|115.61|32;Amlapura|ID|-8.45|115.62|32;Amla|IN|21.92|78.13|30;Ammanford|GB|51.79|-3.99|24
Amman|JO|31.96|35.95|1276;Ammi Moussa|DZ|35.87|1.11|23;Amnat Charoen|TH|15.86|104.63|35;Amod|IN|21.99|72.87|19;Amora|PT|38.63|-9.12|53
Amorebieta|ES|43.22|-2.73|18;Amos|CA|48.57|-78.12|18;Amozoc de Mota|MX|19.05|-98.04|77;Ampahana|MG|-14.75|50.22|25
Ampang|MY|3.15|101.77|126;Ampanihy|MG|-24.69|44.75|26;Amparafaravola|MG|-17.59|48.22|52;Ampara|LK|7.3|81.68|18;Amparo|BR|-22.7|-46.76|41
Ampasimanolotra|MG|-18.82|49.07|21;Amphoe Sikhiu|TH|14.9|101.71|29;Ampliación San Mateo (Colonia Solidaridad)|MX|19.62|-99.15|16
Amposta|ES|40.71|0.58|21;Ampthill|GB|52.03|-0.5|20;Amreli|IN|21.6|71.21|100;Amritsar|IN|31.62|74.88|1092;Amroha|IN|28.9|78.47|176
Amroli|IN|21.25|72.84|17;Amrāvati|IN|20.93|77.75|604;Amstelveen|NL|52.3|4.86|80;Amsterdam-Zuidoost|NL|52.31|4.97|85
Amsterdam|NL|52.37|4.89|742;Amsterdam|US|42.94|-74.19|18;Amstetten|AT|48.12|14.87|16;Amudālavalasa|IN|18.41|83.9|39
Amuntai|ID|-2.42|115.25|56;Amursk|RU|50.24|136.88|47;Amvrosiyivka|UA|47.79|38.48|21;Américo Brasiliense|BR|-21.72|-48.1|34
Amés|ES|42.9|-8.66|27;An Muileann gCearr|IE|53.52|-7.34|17;An Nabk|SY|34.02|36.73|49;An Nimāş|SA|19.15|42.12|24;An Nuhūd|SD|12.7|28.43|108
An Nuşayrāt|PS|31.45|34.39|36;Anacortes|US|48.51|-122.61|16;Anaco|VE|9.43|-64.46|118;Anaheim|US|33.84|-117.91|351;Anaime|CO|4.4|-75.44|26
Anak|KP|38.51|125.49|20;Anakāpalle|IN|17.69|83|84;Anamalais|IN|10.58|76.93|16;Anamur|TR|36.08|32.84|57;Anandpur|IN|31.24|76.5|15
Anand|IN|22.55|72.96|138;Ananindeua|BR|-1.37|-48.37|434;Anantapur|IN|14.68|77.61|240;Anantnag|IN|33.73|75.15|80;Anan|JP|33.92|134.65|55
Anapa|RU|44.89|37.32|54;Anastácio|BR|-20.48|-55.81|19;Anbu|CN|23.45|116.68|163;Anbyŏn-ŭp|KP|39.04|127.52|32;Ancaster|CA|43.22|-79.99|33
Anchau|NG|10.96|8.39|16;Anchorage|US|61.22|-149.9|299;Ancona|IT|43.59|13.5|90;Ancud|CL|-41.87|-73.82|28;Ancón|PA|8.96|-79.55|21
Andahuaylas|PE|-13.66|-73.39|17;Andalucía|CO|4.17|-76.17|17;Andapa|MG|-14.65|49.65|21;Anda|CN|46.4|125.31|181;Andenne|BE|50.49|5.1|24
Andernach|DE|50.43|7.4|30;Anderson|US|34.5|-82.65|27;Anderson|US|40.11|-85.68|55;Andes|CO|5.66|-75.88|16;Andijon|UZ|40.78|72.34|318
Andilamena|MG|-17.01|48.57|20;Andkhōy|AF|36.95|65.12|29;Andol|IN|17.81|78.08|25;Andong|KR|36.57|128.72|129
Andorra la Vella|AD|42.51|1.52|20;Andorra|AD|42.54|1.56|;Andover|GB|51.21|-1.49|42;Andover|US|45.23|-93.29|32;Andradas|BR|-22.07|-46.57|27
Andradina|BR|-20.9|-51.38|52;Andreyevskoye|RU|55.55|37.93|20;Andria|IT|41.23|16.3|98;Andritz|AT|47.11|15.42|19;Andrychów|PL|49.85|19.34|22
Andújar|ES|38.04|-4.05|39;Anekal|IN|12.71|77.7|37;Angamāli|IN|10.19|76.39|34;Angarsk|RU|52.54|103.89|243;Angat|PH|14.93|121.03|41
Angeles City|PH|15.15|120.58|299;Angermünde|DE|53.01|14|15;Angers|FR|47.47|-0.55|168;Angleton|US|29.17|-95.43|19;Anglet|FR|43.49|-1.52|41
Angola|AO|-12.31|17.56|;Angol|CL|-37.8|-72.72|45;Angono|PH|14.53|121.15|87;Angoulême|FR|45.65|0.15|49;Angra dos Reis|BR|-23.01|-44.32|154
Angren|UZ|41.02|70.14|127;Angri|IT|40.74|14.57|32;Anguilla|AI|18.22|-63.07|;Angul|IN|20.84|85.1|44;Anicuns|BR|-16.46|-49.96|16
Anjad|IN|22.04|75.06|24;Anjala|FI|60.68|26.83|17;Anjangaon|IN|21.17|77.31|55;Anjiang|CN|27.32|110.1|55;Anjozorobe|MG|-18.4|47.87|19
Anju|KP|39.62|125.66|50;Anjār|IN|23.11|70.03|67;Anjō|JP|34.96|137.08|178;Ankang|CN|32.68|109.02|133;Ankara|TR|39.92|32.85|3517
Ankazoabo|MG|-22.28|44.52|26;Ankazobe|MG|-18.32|47.12|16;Ankazondandy|MG|-18.7|47.78|16;Ankeny|US|41.73|-93.61|57
Ankleshwar|IN|21.63|72.99|75;Anloga|GH|5.79|0.9|30;Anlu|CN|31.26|113.68|71;Ann Arbor|US|42.28|-83.74|117;Annaba|DZ|36.9|7.77|207
Annaberg-Buchholz|DE|50.58|13.01|23;Annaka|JP|36.33|138.9|48;Annandale|US|38.83|-77.2|41;Annapolis|US|38.98|-76.49|39
Annau|TM|37.89|58.52|28;Anna|RU|51.48|40.43|19;Annecy-le-Vieux|FR|45.92|6.14|22;Annecy|FR|45.91|6.13|49;Annemasse|FR|46.19|6.24|28
Annigeri|IN|15.43|75.43|26;Annino|RU|55.58|37.26|30;Annino|RU|55.58|37.6|30;Anniston|US|33.66|-85.83|22;Annonay|FR|45.24|4.67|18
Annur|IN|11.24|77.11|20;Anoka|US|45.2|-93.39|17;Anqing|CN|30.51|117.05|359;Anqiu|CN|36.43|119.19|106;Ansan-si|KR|37.32|126.82|651
Ansbach|DE|49.3|10.59|32;Anseong|KR|37.01|127.27|69;Anserma|CO|5.33|-75.79|25;Anshan|CN|41.12|122.99|1199;Anshing|IN|20.04|77.32|19
Anshun|CN|26.25|105.93|352;Ansonia|US|41.35|-73.08|19;Ans|BE|50.66|5.52|27;Antakya|TR|36.21|36.16|210;Antalaha|MG|-14.9|50.28|34
Antalya|TR|36.91|30.7|758;Antananarivo|MG|-18.91|47.54|1391;Antanifotsy|MG|-19.65|47.32|71;Antarctica|AQ|-84.68|83.04|
Anta|IN|25.15|76.3|31;Antelope|US|38.71|-121.33|46;Antequera|ES|37.02|-4.56|45;Anthem|US|33.87|-112.15|22;Anthiyur|IN|11.58|77.59|20
Antibes|FR|43.59|7.11|76;Antigua Guatemala|GT|14.56|-90.73|39;Antigua and Barbuda|AG|17.08|-61.79|;Antiguo Cuscatlán|SV|13.66|-89.25|34
Antioch|US|38|-121.81|111;Antipolo|PH|14.63|121.12|550;Antofagasta|CL|-23.65|-70.4|310;Antonina|BR|-25.43|-48.71|16;Antony|FR|48.75|2.3|60
Antratsyt|UA|48.12|39.09|62;Antrim|GB|54.7|-6.2|20;Antsirabe|MG|-19.87|47.03|186;Antsiranana|MG|-12.32|49.29|83
Antsohihy|MG|-14.88|47.99|21;Antsohimbondrona|MG|-13.08|48.85|32;Antwerpen|BE|51.22|4.4|460;António Enes|MZ|-16.23|39.91|75
Anuradhapura|LK|8.31|80.41|61;Anxiang|CN|29.4|112.15|58;Anyama|CI|5.49|-4.05|101;Anyang-si|KR|37.39|126.93|634;Anyang|CN|36.1|114.38|781
Anzhero-Sudzhensk|RU|56.08|86.03|83;Anzio|IT|41.45|12.62|45;Anáhuac|MX|27.24|-100.13|17;Anápolis|BR|-16.33|-48.95|320;Aného|TG|6.23|1.59|48
Anūpgarh|IN|29.19|73.21|33;Anūppur|IN|23.1|81.69|18;Anūpshahr|IN|28.36|78.27|25;Aoji|KP|42.52|130.4|34;Aomori|JP|40.82|140.73|298
Aonla|IN|28.27|79.17|50;Aosta|IT|45.74|7.32|32;Aoulef|DZ|26.97|1.08|25;Apache Junction|US|33.42|-111.55|38;Apalit|PH|14.95|120.77|77
Apam|GH|5.28|-0.74|20;Apan|MX|19.71|-98.45|27;Aparecida de Goiânia|BR|-16.82|-49.24|511;Aparecida do Taboado|BR|-20.09|-51.09|17
Aparecida|BR|-22.85|-45.23|34;Aparri|PH|18.36|121.64|33;Apartadó|CO|7.88|-76.63|86;Apaseo el Alto|MX|20.46|-100.62|28
Apaseo el Grande|MX|20.54|-100.68|26;Apas|PH|10.34|123.9|23;Apatin|RS|45.67|18.98|18;Apatity|RU|67.56|33.4|61
Apatzingán|MX|19.09|-102.36|99;Apeldoorn|NL|52.21|5.97|137;Apex|US|35.73|-78.85|46;Apia|WS|-13.83|-171.77|40;Apiaí|BR|-24.51|-48.84|18
Apizaco|MX|19.41|-98.14|50;Aplahoué|BJ|6.93|1.68|20;Apodi|BR|-5.66|-37.8|17;Apolda|DE|51.03|11.52|25;Apomu|NG|7.35|4.18|72
Apopa|SV|13.81|-89.18|112;Apopka|US|28.68|-81.51|48;Apostolove|UA|47.66|33.71|16;Apple Valley|US|34.5|-117.19|72
Apple Valley|US|44.73|-93.22|51;Appleton|US|44.26|-88.42|74;Aprelevka|RU|55.55|37.08|18;Aprilia|IT|41.59|12.65|41
Apsheronsk|RU|44.46|39.73|40;Apucarana|BR|-23.55|-51.46|107;Aqaba|JO|29.53|35.01|95;Aqsay|KZ|51.17|53|35;Aquidauana|BR|-20.47|-55.79|35
Aquiraz|BR|-3.9|-38.39|65;Ar Rahad|SD|12.72|30.65|26;Ar Ramthā|JO|32.56|36.01|75;Ar Raqqah|SY|35.95|39.01|178;Ar Rass|SA|25.87|43.5|82
Ar Rastan|SY|34.93|36.73|53;Ar Rayyān|QA|25.29|51.42|272;Ar Rifā‘|BH|26.13|50.56|80;Ar Riqqah|KW|29.15|48.09|52
Ar Rudayyif|TN|34.38|8.16|30;Ar Rumaythah|IQ|31.53|45.2|47;Ar Rumaythīyah|KW|29.31|48.07|58;Ar Ruseris|SD|11.87|34.39|29
Ar Ruways|AE|24.11|52.73|16;Ar Ruţbah|IQ|33.04|40.29|22;Ar Rābiyah|KW|29.3|47.93|36;Ar Rām wa Ḑāḩiyat al Barīd|PS|31.85|35.23|25
Aracaju|BR|-10.91|-37.07|490;Aracataca|CO|10.59|-74.19|28;Aracati|BR|-4.56|-37.77|44;Araci|BR|-11.33|-38.97|15;Aracruz|BR|-19.82|-40.27|58
Arad|IL|31.26|35.21|24;Arad|RO|46.18|21.32|169;Aragarças|BR|-15.9|-52.25|17;Araguari|BR|-18.65|-48.19|97;Araguaína|BR|-7.19|-48.21|105
Arai|JP|37|138.23|27;Arakkonam|IN|13.08|79.67|79;Araklı|TR|40.94|40.06|30;Aral|CN|40.54|81.27|260;Aral|KZ|46.8|61.66|33
Aramil|RU|56.7|60.84|15;Aramoko-Ekiti|NG|7.7|5.04|74;Aranda de Duero|ES|41.67|-3.69|33;Arandas|MX|20.71|-102.35|52;Arang|IN|21.2|81.97|18
Aranjuez|ES|40.03|-3.6|54;Arantāngi|IN|10.17|78.99|36;Aranyaprathet|TH|13.69|102.5|20;Aranđelovac|RS|44.31|20.56|24
Arapiraca|BR|-9.75|-36.66|167;Arapongas|BR|-23.42|-51.42|98;Araranguá|BR|-28.94|-49.5|43;Araraquara|BR|-21.79|-48.18|168
Araras|BR|-22.36|-47.38|107;Ararat|AM|39.83|44.71|29;Araripina|BR|-7.58|-40.5|39;Arari|BR|-3.45|-44.78|17;Araruama|BR|-22.87|-42.34|110
Arar|SA|30.98|41.04|149;Arashiyama|JP|35.01|135.68|50;Arauca|CO|7.08|-70.76|69;Arauco|CL|-37.25|-73.32|25;Araucária|BR|-25.59|-49.41|111
Araure|VE|9.58|-69.24|73;Arawa|PG|-6.23|155.57|40;Araxá|BR|-19.59|-46.94|83;Arayat|PH|15.15|120.77|88;Araçatuba|BR|-21.21|-50.43|170
Araçoiaba da Serra|BR|-23.51|-47.61|15;Araçuaí|BR|-16.85|-42.07|22;Arba Minch|ET|6.03|37.55|70;Arbatache|DZ|36.64|3.37|17
Arbroath|GB|56.56|-2.59|24;Arbutus|US|39.25|-76.7|20;Arcadia|US|34.14|-118.04|58;Arcata|US|40.87|-124.08|18;Arcelia|MX|18.32|-100.28|19
Archena|ES|38.12|-1.3|18;Archway|GB|51.57|-0.13|216;Arcore|IT|45.63|9.32|17;Arcos de Valdevez|PT|41.85|-8.42|23
Arcos de la Frontera|ES|36.75|-5.81|31;Arcos|BR|-20.28|-45.54|33;Arcot|IN|12.91|79.32|52;Arcoverde|BR|-8.42|-37.05|57
Arcueil|FR|48.8|2.33|17;Ardabīl|IR|38.25|48.29|411;Ardahan|TR|41.11|42.7|21;Ardakān|IR|32.31|54.02|59;Ardea|IT|41.61|12.54|17
Arden-Arcade|US|38.6|-121.38|92;Ardestān|IR|33.38|52.37|16;Ardeşen|TR|41.19|40.99|68;Ardmore|US|34.17|-97.14|25;Ardon|RU|43.18|44.3|18
Arecibo|PR|18.47|-66.72|49;Areia Branca|BR|-4.96|-37.14|18;Arendal|NO|58.46|8.77|31;Arenella|IT|40.86|14.22|68
Arenys de Mar|ES|41.58|2.55|15;Arequipa|PE|-16.4|-71.53|841;Arese|IT|45.55|9.08|19;Arezzo|IT|43.46|11.88|76;Arfoud|MA|31.44|-4.23|24
Arganda|ES|40.3|-3.44|51;Arganzuela|ES|40.4|-3.7|149;Argentan|FR|48.74|-0.02|18;Argenteuil|FR|48.95|2.25|101;Argentina|AR|-34.54|-64.75|
Argungu|NG|12.74|4.53|46;Argun|RU|43.3|45.87|28;Argyroúpoli|GR|37.91|23.75|34;Arhavi|TR|41.35|41.3|16;Arhribs|DZ|36.79|4.31|24
Ariana|TN|36.86|10.19|98;Arica|CL|-18.47|-70.3|186;Ariccia|IT|41.72|12.67|17;Ariel|IL|32.11|35.18|18;Arifwala|PK|30.29|73.07|87
Ariguaní|CO|10.25|-74|26;Arima|TT|10.64|-61.28|35;Aringay|PH|16.39|120.35|30;Ario de Rosales|MX|19.21|-101.71|17
Aripuanã|BR|-9.17|-60.63|27;Ariquemes|BR|-9.91|-63.04|58;Arish|EG|31.13|33.8|129;Aristóbulo del Valle|AR|-27.1|-54.9|21
Arivonimamo|MG|-19.02|47.18|22;Ariyalūr|IN|11.14|79.08|29;Arjawinangun|ID|-6.65|108.41|106;Arjona|CO|10.25|-75.34|50
Arkalgūd|IN|12.76|76.06|16;Arkalyk|KZ|50.25|66.92|42;Arkhangel’sk|RU|64.54|40.54|356;Arles|FR|43.68|4.63|53
Arlington Heights|US|42.09|-87.98|76;Arlington|US|32.74|-97.11|388;Arlington|US|38.88|-77.1|208;Arlington|US|42.42|-71.16|43
Arlington|US|48.2|-122.13|19;Arlon|BE|49.68|5.82|26;Armavir|AM|40.15|44.04|26;Armavir|RU|44.99|41.12|200
Armação de Búzios|BR|-22.75|-41.88|23;Armenia|AM|40.29|44.94|;Armenia|CO|4.53|-75.68|315;Armentières|FR|50.69|2.88|27
Armidale|AU|-30.5|151.67|24;Armilla|ES|37.14|-3.63|21;Armyansk|UA|46.11|33.69|24;Arnavutköy|TR|41.18|28.74|198;Arnhem|NL|51.98|5.91|142
Arni|IN|12.67|79.29|63;Arnold|GB|53|-1.13|38;Arnold|US|38.43|-90.38|21;Arnold|US|39.03|-76.5|23;Arnsberg|DE|51.38|8.08|77
Arnstadt|DE|50.84|10.95|26;Arona|ES|28.1|-16.68|79;Aroor|IN|9.87|76.3|39;Arpino|IT|40.89|14.32|20;Arrah|CI|6.67|-3.97|37
Arrah|IN|25.56|84.66|224;Arraial do Cabo|BR|-22.97|-42.03|26;Arraiján|PA|8.95|-79.66|77;Arrasate / Mondragón|ES|43.06|-2.49|22
Arras|FR|50.29|2.78|47;Arrecife|ES|28.96|-13.55|59;Arrentela|PT|38.63|-9.1|30;Arriaga|MX|16.24|-93.9|24;Arris|DZ|35.26|6.35|37
Arroio Grande|BR|-32.24|-53.09|16;Arroio do Meio|BR|-29.4|-51.94|16;Arroyito|AR|-31.42|-63.05|20;Arroyo Grande|US|35.12|-120.59|18
Arroyo Naranjo|CU|23.04|-82.38|210;Arroyo Seco|AR|-33.15|-60.51|20;Arsen’yev|RU|44.15|133.28|59;Arsikere|IN|13.31|76.26|44
Arsin|TR|40.95|39.93|16;Arsk|RU|56.09|49.88|17;Artashat|AM|39.96|44.54|21;Arteixo|ES|43.3|-8.51|30;Artemisa|CU|22.82|-82.76|68
Artesia|US|33.87|-118.08|17;Artigas|UY|-30.4|-56.47|42;Artur Nogueira|BR|-22.57|-47.17|40;Artvin|TR|41.18|41.82|24;Artémida|GR|37.97|24|21
Artëmovskiy|RU|57.36|61.87|34;Artëm|RU|43.36|132.19|102;Arua|UG|3.02|30.91|56;Aruba|AW|12.52|-69.98|;Arucas|ES|28.12|-15.52|36
Arujá|BR|-23.4|-46.32|72;Arukutti|IN|9.87|76.35|18;Arumuganeri|IN|8.57|78.09|25;Aruppukkottai|IN|9.51|78.1|85;Arusha|TZ|-3.37|36.68|341
Arvada|US|39.8|-105.09|115;Arvayheer|MN|46.26|102.78|26;Arvin|US|35.21|-118.83|21;Arys|KZ|42.43|68.81|36;Arzamas|RU|55.39|43.84|109
Arzano|IT|40.91|14.27|35;Arzgir|RU|45.37|44.22|16;Arzignano|IT|45.52|11.33|21;Arāk|IR|34.09|49.7|504;Arāmbāgh|IN|22.88|87.78|61
Arāria|IN|26.15|87.51|67;As Safīrah|SY|36.08|37.37|64;As Salamīyah|SY|35.01|37.05|95;As Salţ|JO|32.04|35.73|80
As Samawah|IQ|31.33|45.29|153;As Samū‘|PS|31.4|35.07|19;As Sulaymānīyah|IQ|35.56|45.43|723;As Sulayyil|SA|20.46|45.58|24
As Suwayq|OM|23.85|57.44|107;As Sālimīyah|KW|29.33|48.08|148;As Sūkī|SD|13.32|33.88|34;As-Suwayda|SY|32.71|36.57|59;Asaba|NG|6.2|6.73|73
Asadābād|AF|34.87|71.15|48;Asadābād|IR|34.78|48.12|60;Asahikawa|JP|43.77|142.36|357;Asahi|JP|35.72|140.65|42;Asaita|ET|11.57|41.44|20
Asaka|JP|35.8|139.6|128;Asaka|UZ|40.64|72.24|57;Asamankese|GH|5.86|-0.66|39;Asan|KR|36.78|127|98;Asbest|RU|57.01|61.46|75
Asbury Park|US|40.22|-74.01|16;Ascención de Guarayos|BO|-15.89|-63.19|19;Aschaffenburg|DE|49.98|9.15|69;Ascheberg|DE|51.78|7.62|15
Aschersleben|DE|51.76|11.46|25;Ascoli Piceno|IT|42.85|13.57|42;Ascot|GB|51.41|-0.67|18;Asenovgrad|BG|42.02|24.87|52
Aserrí|CR|9.86|-84.09|26;Ash Shafā|SA|21.07|40.32|72;Ash Shaykh Miskīn|SY|32.83|36.16|26;Ash Shaţrah|IQ|31.41|46.17|83
Ash Shuhadā’|EG|30.6|30.9|48;Ash Shāmīyah|IQ|31.96|44.6|58;Asha|RU|55|57.27|33;Ashburn|US|39.04|-77.49|44;Ashburn|US|41.75|-87.71|43
Ashburton|NZ|-43.9|171.73|30;Ashdod|IL|31.79|34.65|225;Asheboro|US|35.71|-79.81|26;Asheville|US|35.6|-82.55|89;Ashfield|AU|-33.89|151.12|24
Ashford|GB|51.15|0.87|63;Ashford|GB|51.43|-0.46|27;Ashgabat|TM|37.95|58.38|728;Ashibetsu|JP|43.51|142.19|19;Ashikaga|JP|36.33|139.45|160
Ashington|GB|55.18|-1.56|28;Ashiya|JP|34.73|135.3|89;Ashkelon|IL|31.67|34.57|106;Ashland|US|37.69|-122.11|22;Ashland|US|38.48|-82.64|21
Ashland|US|40.87|-82.32|20;Ashland|US|42.19|-122.71|21;Ashland|US|42.26|-71.46|16;Ashmūn|EG|30.3|30.98|83
Ashoknagar Kalyangarh|IN|22.86|88.64|111;Ashoknagar|IN|24.58|77.73|65;Ashtabula|US|41.87|-80.79|18;Ashtarak|AM|40.3|44.36|19
Ashta|IN|16.95|74.41|35;Ashta|IN|23.02|76.72|45;Ashton in Makerfield|GB|53.48|-2.65|29;Ashton-under-Lyne|GB|53.49|-2.1|44
Ashwaubenon|US|44.48|-88.07|17;Asia|PH|9.55|122.52|24;Asifābād|IN|19.36|79.28|21;Asilah|MA|35.47|-6.03|29;Asino|RU|57|86.14|27
Asipovichy|BY|53.3|28.64|35;Asker|NO|59.83|10.44|61;Askøy|NO|60.4|5.18|17;Asmara|ER|15.34|38.93|564;Asnières-sur-Seine|FR|48.92|2.28|87
Aso|JP|32.94|131.08|28;Asparuhovo|BG|43.18|27.89|27;Aspen Hill|US|39.08|-77.07|49;Aspe|ES|38.35|-0.77|20;Asprópyrgos|GR|38.06|23.59|30
Assab|ER|13.01|42.74|21;Assemini|IT|39.29|9|25;Assen|NL|53|6.56|62;Asse|BE|50.91|4.2|29;Assis|BR|-22.66|-50.41|102
Astanajapura|ID|-6.8|108.63|148;Astara|AZ|38.46|48.87|15;Asti|IT|44.9|8.21|61;Aston|GB|52.5|-1.88|32;Astorga|BR|-23.23|-51.67|20
Astoria|US|40.77|-73.93|150;Astrakhan|RU|46.35|48.04|503;Asunción Mita|GT|14.33|-89.71|16;Asunción|PY|-25.29|-57.65|1482
Aswan|EG|24.09|32.9|241;Asyūţ|EG|27.18|31.18|421;At Tall al Kabīr|EG|30.54|31.79|52;At Tall|SY|33.61|36.31|56;At Tāj|LY|24.2|23.29|46
At-Bashi|KG|41.17|75.8|15;Atakpamé|TG|7.53|1.13|81;Atalaia|BR|-9.5|-36.02|19;Atamaría|ES|37.6|-0.81|30;Atambua|ID|-9.11|124.89|36
Atami|JP|35.09|139.05|41;Atamyrat|TM|37.84|65.21|33;Atani|NG|6.01|6.75|230;Ataq|YE|14.54|46.83|37;Atarfe|ES|37.22|-3.69|15
Atarra|IN|25.29|80.57|46;Atar|MR|20.52|-13.05|24;Atascadero|US|35.49|-120.67|30;Atascocita|US|30|-95.18|66;Ataşehir|TR|40.98|29.12|362
Atbara|SD|17.7|33.99|108;Atbasar|KZ|51.81|68.36|35;Ath Thawrah|SY|35.84|38.55|88;Athens|GR|37.98|23.73|664;Athens|US|33.96|-83.38|117
Athens|US|34.8|-86.97|25;Athens|US|39.33|-82.1|25;Atherton|GB|53.52|-2.49|20;Athi River|KE|-1.46|36.98|25;Athis-Mons|FR|48.71|2.39|31
Athlone|IE|53.42|-7.94|21;Athni|IN|16.73|75.06|42;Ath|BE|50.63|3.78|27;Atibaia|BR|-23.12|-46.55|111;Atimonan|PH|14|121.92|29
Ati|TD|13.22|18.34|24;Atkarsk|RU|51.87|45.01|28;Atlacomulco de Fabela|MX|19.8|-99.87|23;Atlanta|US|33.75|-84.39|464
Atlantic City|US|39.36|-74.42|39;Atlantis|ZA|-33.57|18.48|60;Atlixco|MX|18.91|-98.44|87;Atmakūr|IN|15.88|78.59|35
Atotonilco el Alto|MX|20.55|-102.51|27;Atoyac de Álvarez|MX|17.21|-100.43|21;Atraulī|IN|28.03|78.29|48;Atsiaman|GH|5.7|-0.33|203
Atsugi|JP|35.44|139.37|229;Attendorn|DE|51.13|7.9|25;Attili|IN|16.7|81.6|68;Attingal|IN|8.7|76.82|37;Attleboro|US|41.94|-71.29|44
Attock City|PK|33.77|72.36|85;Attur|IN|11.59|78.6|59;Atuntaqui|EC|0.33|-78.21|17;Atwater|US|37.35|-120.61|29;Atyrau|KZ|47.12|51.88|180
Aubagne|FR|43.29|5.57|45;Aubervilliers|FR|48.92|2.38|71;Auburn Gresham|US|41.74|-87.65|46;Auburn Hills|US|42.69|-83.23|23
Auburndale|US|28.07|-81.79|15;Auburn|AU|-33.85|151.03|37;Auburn|US|32.61|-85.48|62;Auburn|US|42.19|-71.84|17;Auburn|US|42.93|-76.57|27
Auburn|US|44.1|-70.23|23;Auburn|US|47.31|-122.23|77;Auchi|NG|7.07|6.26|63;Auch|FR|43.65|0.59|24;Auckland|NZ|-36.85|174.76|418
Audincourt|FR|47.48|6.85|16;Auerbach|DE|50.51|12.4|21;Aue|DE|50.59|12.71|19;Augsburg|DE|48.37|10.9|259;Augusta|IT|37.24|15.22|31
Augusta|US|33.47|-81.97|43;Augusta|US|44.31|-69.78|18;Augusto Corrêa|BR|-1.02|-46.63|16;Augustów|PL|53.84|22.98|30
Aulnay-sous-Bois|FR|48.94|2.49|81;Auraiya|IN|26.47|79.51|71;Aurangabad|IN|19.88|75.34|1016;Aurangābād|IN|24.75|84.37|96
Aurich|DE|53.47|7.48|40;Aurillac|FR|44.93|2.44|35;Aurora|CA|44|-79.47|55;Aurora|PH|13.35|122.52|16;Aurora|US|39.73|-104.83|359
Aurora|US|41.32|-81.35|16;Aurora|US|41.76|-88.32|201;Aurād|IN|18.25|77.42|17;Ausa|IN|18.25|76.5|34;Austintown|US|41.1|-80.76|30
Austin|US|30.27|-97.74|932;Austin|US|43.67|-92.97|25;Australia|AU|-25.63|134.21|;Austria|AT|47.59|14.11|
Autlán de Navarro|MX|19.77|-104.37|45;Autun|FR|46.95|4.3|18;Auxerre|FR|47.8|3.57|42;Avanigadda|IN|16.02|80.92|26;Avaré|BR|-23.1|-48.93|81
Avdiyivka|UA|48.14|37.74|36;Aveiro|PT|40.64|-8.65|54;Avellaneda|AR|-29.12|-59.66|23;Avellino|IT|40.91|14.79|48;Avenel|US|40.58|-74.29|17
Aventura|US|25.96|-80.14|38;Aversa|IT|40.97|14.21|53;Avezzano|IT|42.03|13.43|38;Avignon|FR|43.95|4.81|90;Avilés|ES|43.55|-5.92|84
Avinashi|IN|11.19|77.27|24;Avion|FR|50.41|2.83|18;Avocado Heights|US|34.04|-117.99|15;Avola|IT|36.91|15.14|29
Avon Center|US|41.46|-82.02|16;Avon Lake|US|41.51|-82.03|23;Avondale|US|33.44|-112.35|81;Avondale|US|41.94|-87.71|40;Avon|FR|48.4|2.72|15
Avon|US|39.76|-86.4|16;Avon|US|41.45|-82.04|23;Avtovo|RU|59.87|30.27|45;Avtury|RU|43.16|46|18;Avvocata|IT|40.85|14.24|33
Aweil|SS|8.76|27.39|39;Awgu|NG|6.07|7.48|23;Awka|NG|6.21|7.07|168;Awsīm|EG|30.12|31.14|64;Axim|GH|4.87|-2.24|25
Axochiapan|MX|18.5|-98.75|18;Axum|ET|14.12|38.72|41;Ayabe|JP|35.3|135.25|38;Ayacucho|PE|-13.16|-74.22|140;Ayagoz|KZ|47.96|80.43|33
Ayakudi|IN|10.45|77.55|24;Ayamonte|ES|37.21|-7.41|20;Ayang-ni|KP|38.24|125.78|16;Ayapel|CO|8.31|-75.14|23;Ayaviri|PE|-14.89|-70.59|19
Aydın|TR|37.85|27.84|163;Aydūn|JO|32.51|35.86|18;Aykhal|RU|65.93|111.48|15;Aylesbury|GB|51.82|-0.81|75;Ayorou|NE|14.73|0.92|26
Ayr|GB|55.46|-4.63|47;Aytos|BG|42.7|27.25|21;Ayutla de los Libres|MX|16.96|-99.1|15;Ayutuxtepeque|SV|13.74|-89.2|25
Ayvalık|TR|39.32|26.69|70;Az Zabadānī|SY|33.72|36.1|30;Az Zarqā|EG|31.21|31.64|40;Az Zubayr|IQ|30.39|47.7|123;Az Zulfī|SA|26.3|44.82|53
Az Zuwaytīnah|LY|30.95|20.12|21;Az Zuwāydah|PS|31.44|34.38|17;Az Zāwīyah|LY|32.76|12.73|200;Azamgarh|IN|26.07|83.18|117
Azare|NG|11.67|10.19|106;Azazga|DZ|36.74|4.37|41;Azcapotzalco|MX|19.49|-99.19|415;Azeitão|PT|38.52|-9.01|19;Azemmour|MA|33.29|-8.34|37
Azerbaijan|AZ|40.34|47.67|;Azhiyūr|IN|11.69|75.56|29;Azimpur|BD|23.73|90.39|97;Aznā|IR|33.61|48.93|47;Azogues|EC|-2.74|-78.85|35
Azor|IL|32.02|34.81|16;Azov|RU|47.11|39.42|82;Azrou|MA|33.43|-5.22|48;Azua|DO|18.45|-70.73|59;Azul|AR|-36.78|-59.86|54
Azuqueca de Henares|ES|40.57|-3.27|33;Azusa|US|34.13|-117.91|50;Azzaba|DZ|36.74|7.11|75;Az̧ Z̧āhirīyah|PS|31.41|34.97|28
Açu|BR|-5.58|-36.91|36;Aígio|GR|38.25|22.08|20;Aïn Arnat|DZ|36.19|5.31|35;Aïn Beni Mathar|MA|34.01|-2.03|16;Aïn Bessem|DZ|36.29|3.67|29
Aïn Beïda|DZ|35.8|7.39|106;Aïn Defla|DZ|36.26|1.97|52;Aïn Fakroun|DZ|35.97|6.87|68;Aïn Kercha|DZ|35.92|6.7|32;Aïn Oussera|DZ|35.45|2.91|119
Aïn Sefra|DZ|32.75|-0.58|63;Aïn Smara|DZ|36.27|6.5|29;Aïn Taya|DZ|36.79|3.29|22;Aïn Temouchent|DZ|35.3|-1.14|57;Aïn Touta|DZ|35.38|5.9|72
Aïn el Bya|DZ|35.8|-0.3|37;Añatuya|AR|-28.46|-62.83|20;Ağdam|AZ|39.99|46.93|39;Ağdaş|AZ|40.65|47.47|24;Ağrı|TR|39.72|43.05|92
Aībak|AF|36.26|68.02|48;Aş Şaff|EG|29.56|31.28|38;Aş Şanamayn|SY|33.07|36.18|26;Aş Şuwayrah|IQ|32.93|44.78|42;Aşkale|TR|39.92|40.7|15
Aţ Ţafīlah|JO|30.84|35.6|25;Aţ Ţaraf|SA|25.36|49.73|21;BABOR - VILLE|DZ|36.49|5.54|33;Baalbek|LB|34.01|36.22|31;Baao|PH|13.45|123.37|20
Baardheere|SO|2.34|42.28|42;Baarn|NL|52.21|5.29|25;Baar|CH|47.2|8.53|21;Bab Ezzouar|DZ|36.73|3.18|276;Babaeski|TR|41.43|27.09|27
Babahoyo|EC|-1.8|-79.53|76;Babana|NG|10.43|3.81|18;Babati|TZ|-4.22|35.75|34;Babat|ID|-7.11|112.16|27;Babenhausen|DE|49.97|8.95|17
Baberu|IN|25.55|80.7|16;Babo-Pangulo|PH|15.08|120.52|15;Babruysk|BY|53.14|29.22|221;Babrāla|IN|28.26|78.41|17;Babushkin|RU|55.87|37.73|86
Babu|CN|24.42|111.52|66;Babīna|IN|25.24|78.47|36;Bacabal|BR|-4.29|-44.79|72;Bachhraon|IN|28.93|78.23|29;Back Mountain|US|41.34|-76|27
Backnang|DE|48.95|9.44|36;Bacoli|IT|40.8|14.07|26;Bacolod City|PH|10.67|122.95|455;Bacoor|PH|14.46|120.94|357;Bacău|RO|46.57|26.91|171
Bad Aibling|DE|47.86|12.01|18;Bad Arolsen|DE|51.38|9.01|17;Bad Bentheim|DE|52.3|7.16|16;Bad Berleburg|DE|51.05|8.39|21
Bad Driburg|DE|51.73|9.02|20;Bad Dürkheim|DE|49.46|8.17|19;Bad Essen|DE|52.32|8.33|16;Bad Harzburg|DE|51.88|10.56|23
Bad Hersfeld|DE|50.87|9.71|31;Bad Homburg vor der Höhe|DE|50.23|8.62|52;Bad Honnef|DE|50.64|7.23|25;Bad Kissingen|DE|50.2|10.08|21
Bad Kreuznach|DE|49.84|7.87|43;Bad Laasphe|DE|50.93|8.43|15;Bad Langensalza|DE|51.11|10.65|18;Bad Lippspringe|DE|51.78|8.82|15
Bad Mergentheim|DE|49.49|9.77|22;Bad Münder am Deister|DE|52.2|9.46|19;Bad Münstereifel|DE|50.56|6.76|19;Bad Nauheim|DE|50.36|8.74|30
Bad Neuenahr-Ahrweiler|DE|50.54|7.11|28;Bad Neustadt an der Saale|DE|50.32|10.21|16;Bad Oeynhausen|DE|52.21|8.8|50
Bad Oldesloe|DE|53.81|10.37|24;Bad Pyrmont|DE|51.99|9.25|22;Bad Rappenau|DE|49.24|9.1|21;Bad Reichenhall|DE|47.73|12.88|17
Bad Salzuflen|DE|52.09|8.74|55;Bad Salzungen|DE|50.81|10.24|16;Bad Schwartau|DE|53.92|10.7|20;Bad Segeberg|DE|53.94|10.3|16
Bad Soden am Taunus|DE|50.14|8.5|21;Bad Säckingen|DE|47.55|7.95|17;Bad Tölz|DE|47.76|11.56|17;Bad Vilbel|DE|50.18|8.74|31
Bad Waldsee|DE|47.92|9.75|20;Bad Wildungen|DE|51.12|9.12|18;Bad Zwischenahn|DE|53.18|8|28;Bada Barabīl|IN|22.11|85.39|57
Badagara|IN|11.6|75.58|76;Badagry|NG|6.42|2.88|26;Badajoz|ES|38.88|-6.97|148;Badalona|ES|41.45|2.25|220;Badarganj|BD|25.67|89.05|33
Baddi|IN|30.96|76.79|23;Baddomalhi|PK|31.99|74.66|18;Baden-Baden|DE|48.76|8.24|54;Baden|AT|48.01|16.23|26;Baden|CH|47.47|8.31|16
Badger|US|64.8|-147.53|19;Badin|PK|24.66|68.84|74;Badlapur|IN|19.16|73.27|105;Badnāwar|IN|23.02|75.23|19;Badou|TG|7.58|0.6|24
Badr Ḩunayn|SA|23.78|38.79|27;Badulla|LK|6.98|81.06|48;Badvel|IN|14.75|79.06|16;Badīyah|OM|22.45|58.8|18;Badūria|IN|22.74|88.79|50
Baekrajan|ID|-6.77|110.85|58;Baena|ES|37.62|-4.32|21;Baesweiler|DE|50.91|6.19|28;Baeza|ES|37.99|-3.47|16;Bafang|CM|5.16|10.18|81
Bafatá|GW|12.17|-14.66|23;Bafia|CM|4.75|11.23|69;Bafilo|TG|9.35|1.27|23;Bafoulabé|ML|13.81|-10.83|27;Bafoussam|CM|5.48|10.42|291
Bafra|TR|41.57|35.91|93;Bagaha|IN|24.53|85.06|91;Bagaha|IN|27.1|84.09|104;Bagalkot|IN|16.19|75.7|97;Bagamoyo|TZ|-6.44|38.9|82
Bagan Serai|MY|5.01|100.54|20;Bagar|IN|28.19|75.5|16;Bagasra|IN|21.49|70.96|33;Bagayevskaya|RU|47.32|40.39|15;Bagdogra|IN|26.7|88.31|17
Bagerhat|BD|22.66|89.79|266;Baggabag B|PH|16.51|121.19|25;Baghdad|IQ|33.34|44.4|7216;Bagheria|IT|38.08|13.51|53;Baghlān|AF|36.13|68.71|108
Bagneux|FR|48.8|2.31|39;Bagnolet|FR|48.87|2.42|34;Bagnoli|IT|40.81|14.17|23;Bagnols-sur-Cèze|FR|44.16|4.62|20;Bago City|PH|10.53|122.83|150
Bagong Pagasa|PH|14.66|121.03|46;Bago|MM|17.34|96.48|244;Bagua Grande|PE|-5.76|-78.44|20;Baguim do Monte|PT|41.19|-8.54|16
Baguio|PH|16.42|120.59|273;Bagulā|IN|23.34|88.64|21;Bagé|BR|-31.33|-54.11|99;Bah-Bah|PH|8.61|125.91|29;Bahamas|BS|24.7|-78.04|
Baharampur|IN|24.1|88.25|181;Baharly|TM|38.44|57.43|23;Bahau|MY|2.81|102.4|31;Bahawalnagar|PK|30.55|73.39|127;Bahawalnagar|PK|30|73.25|127
Bahawalpur|PK|29.4|71.68|553;Baheri|IN|28.77|79.5|64;Bahir Dar|ET|11.59|37.39|169;Bahjoi|IN|28.4|78.63|34;Bahlā’|OM|22.98|57.3|54
Bahraigh|IN|27.57|81.59|182;Bahrain|BH|26.04|50.54|;Bahula|IN|23.65|87.16|16;Bahçelievler|TR|41|28.86|577;Bahçe|TR|37.2|36.58|20
Bahía Blanca|AR|-38.72|-62.27|277;Bahía Honda|CU|22.9|-83.16|20;Bahía de Caráquez|EC|-0.6|-80.42|37;Bahādurganj|IN|26.26|87.82|31
Bahādurgarh|IN|28.69|76.94|154;Bahār|IR|34.91|48.44|29;Baia Mare|RO|47.66|23.57|137;Baia Sprie|RO|47.66|23.69|17
Baicheng|CN|45.61|122.82|317;Baidoa|SO|3.11|43.65|130;Baidyabāti|IN|22.78|88.33|116;Baie-Comeau|CA|49.22|-68.15|30
Baie-Mahault|GP|16.27|-61.59|31;Baiersbronn|DE|48.5|8.38|16;Baihar|IN|22.1|80.55|16;Baihe|CN|22.13|107.23|64;Baijiantan|CN|45.69|85.14|94
Baikonur|KZ|45.62|63.32|70;Bail-Hongal|IN|15.81|74.86|47;Baildon|GB|53.85|-1.79|16;Baileys Crossroads|US|38.85|-77.13|24
Bailén|ES|38.1|-3.78|19;Bainbridge Island|US|47.63|-122.52|24;Baiquan|CN|47.61|126.08|70;Bairāgnia|IN|26.74|85.27|37
Baise City|CN|23.9|106.61|91;Baishan|CN|41.94|126.42|184;Baishishan|CN|43.58|127.57|57;Bais|PH|9.59|123.12|66
Baixo Guandu|BR|-19.52|-41.02|19;Baiyin|CN|36.55|104.17|189;Baião|PT|41.16|-8.03|21;Baj Baj|IN|22.48|88.18|76;Baja|HU|46.18|18.95|38
Bajos de Haina|DO|18.42|-70.03|67;Bakal|RU|54.94|58.81|22;Bakau|GM|13.48|-16.68|43;Bakersfield|US|35.37|-119.02|374
Bakhchysarai|UA|44.76|33.86|27;Bakhmach|UA|51.18|32.83|23;Bakhmut|UA|48.59|38|81;Bakhtiyārpur|IN|25.46|85.53|35;Baki|ID|-7.61|110.78|59
Baki|SO|9.89|43.39|20;Bako|ET|5.78|36.57|18;Bakri|MY|2.04|102.65|30;Baksan|RU|43.69|43.54|38;Baku|AZ|40.38|49.89|1117
Bakıxanov|AZ|40.42|49.97|67;Balabanovo|RU|55.18|36.66|24;Balad|IQ|34.01|44.15|42;Balagtas|PH|14.82|120.87|60;Balaguer|ES|41.79|0.81|17
Balaipungut|ID|1.06|101.29|56;Balaka|MW|-14.98|34.96|19;Balaklava|UA|44.51|33.6|19;Balakliya|UA|49.46|36.86|31;Balakovo|RU|52.03|47.8|200
Balamban|PH|10.5|123.72|22;Balanga|PH|14.68|120.54|73;Balapulang|ID|-7.05|109.1|28;Balarāmpur|IN|23.1|86.22|23
Balashikha|RU|55.81|37.96|150;Balashov|RU|51.55|43.17|98;Balasore|IN|21.49|86.93|114;Balassagyarmat|HU|48.07|19.3|18
Balayan|PH|13.94|120.73|50;Balbriggan|IE|53.61|-6.18|23;Balcarce|AR|-37.85|-58.26|39;Balch Springs|US|32.73|-96.62|25
Baldivis|AU|-32.33|115.83|30;Baldwin Park|US|34.09|-117.96|77;Baldwin|US|40.34|-79.98|20;Baldwin|US|40.66|-73.61|24;Balen|BE|51.17|5.17|20
Balezino|RU|57.98|53.01|17;Balfour|ZA|-26.66|28.59|46;Balikpapan|ID|-1.27|116.83|434;Balingen|DE|48.28|8.85|34;Baliuag|PH|14.95|120.9|136
Bali|CM|5.89|10.01|73;Balkanabat|TM|39.51|54.37|88;Balkh|AF|36.76|66.9|115;Ballajura|AU|-31.84|115.9|18;Ballarat|AU|-37.57|143.85|98
Ballenger Creek|US|39.37|-77.44|18;Ballerup|DK|55.73|12.36|40;Ballito|ZA|-29.54|31.21|17;Ballwin|US|38.6|-90.55|31
Ballymena|GB|54.86|-6.28|29;Ballālpur|IN|19.85|79.35|92;Balmazújváros|HU|47.62|21.35|18;Balma|FR|43.61|1.5|16
Balneário Camboriú|BR|-26.99|-48.63|49;Baloda Bāzār|IN|21.66|82.16|25;Balod|IN|20.73|81.21|22;Balqash|KZ|46.85|75|81
Balrāmpur|IN|27.43|82.19|77;Balsas|BR|-7.53|-46.04|68;Balta|UA|47.94|29.62|19;Baltimore|US|39.29|-76.61|622;Baltiysk|RU|54.65|19.91|35
Balung|ID|-7.73|113.92|48;Balvanera|AR|-34.61|-58.4|152;Balwyn North|AU|-37.79|145.09|20;Balykchy|KG|42.46|76.19|40
Balykshi|KZ|47.07|51.87|19;Balzar|EC|-1.37|-79.9|40;Balāngīr|IN|20.7|83.49|91;Balāţah|PS|32.21|35.29|17;Balıkesir|TR|39.65|27.89|238
Balş|RO|44.35|24.1|21;Bamako|ML|12.65|-8|1297;Bama|NG|11.52|13.69|118;Bambanglipuro|ID|-7.95|110.28|45;Bambang|PH|16.39|121.11|23
Bambari|CF|5.77|20.68|33;Bamberg|DE|49.9|10.9|70;Bambous|MU|-20.26|57.41|15;Bambuí|BR|-20.01|-45.98|19;Bamenda|CM|5.96|10.15|394
Bamiantong|CN|44.92|130.52|66;Bamusso|CM|4.46|8.9|25;Bam|IR|29.11|58.36|99;Ban Bang Kadi Pathum Thani|TH|14|100.55|28
Ban Bueng|TH|13.31|101.11|24;Ban Chalong|TH|7.84|98.34|18;Ban Chang|TH|12.73|101.06|28;Ban Dung|TH|17.7|103.26|19
Ban Houakhoua|LA|20.25|100.45|16;Ban Huai Thalaeng|TH|14.98|102.65|15;Ban Khlong Bang Sao Thong|TH|13.64|100.83|31
Ban Lam Luk Ka|TH|13.98|100.78|61;Ban Mai|TH|7.2|100.55|87;Ban Mo|TH|14.62|100.73|16;Ban Na San|TH|8.8|99.36|22;Ban Na|TH|17.02|99.73|40
Ban Nong Wua So|TH|17.27|103.22|22;Ban Phaeo|TH|13.59|100.11|42;Ban Phai|TH|16.06|102.73|36;Ban Phan Don|TH|17.14|102.97|29
Ban Phe|TH|12.63|101.44|17;Ban Pong|TH|13.82|99.88|58;Ban Ratsada|TH|7.91|98.4|34;Ban Selaphum|TH|16.02|103.95|17;Ban Tak|TH|17.04|99.08|18
Ban Talat Bueng|TH|13.07|101|26;Ban Talat Nua|TH|7.88|98.39|23;Ban Talat Yai|TH|7.88|98.4|52;Banamba|ML|13.55|-7.45|31
Banat|IN|29.46|77.35|22;Banaybanay|PH|13.85|121.2|39;Banaz|TR|38.74|29.75|17;Banbridge|GB|54.35|-6.28|16;Banbury|GB|52.06|-1.34|49
Banda Aceh|ID|5.54|95.33|251;Bandar Abbas|IR|27.19|56.28|352;Bandar Labuan|MY|5.29|115.27|55;Bandar Lampung|ID|-5.43|105.26|800
Bandar Seri Begawan|BN|4.89|114.94|64;Bandar-e Anzalī|IR|37.47|49.46|111;Bandar-e Genāveh|IR|29.58|50.52|53
Bandar-e Lengeh|IR|26.56|54.88|23;Bandar|ID|2.05|99.75|31;Banda|IN|24.04|78.96|29;Bandeirantes|BR|-23.11|-50.37|29
Banderilla|MX|19.59|-96.94|20;Bandipura|IN|34.42|74.64|32;Bandundu|CD|-3.32|17.38|118;Bandung|ID|-6.92|107.61|1700
Bandırma|TR|40.35|27.98|108;Banepā|NP|27.63|85.52|17;Banes|CU|20.96|-75.72|53;Banfora|BF|10.63|-4.77|60;Bang Ban|TH|14.37|100.49|17
Bang Bo District|TH|13.58|100.82|28;Bang Bua Thong|TH|13.92|100.42|42;Bang Krathum|TH|16.58|100.3|19;Bang Kruai|TH|13.81|100.47|78
Bang Lamung|TH|13.05|100.93|40;Bang Len|TH|14.02|100.17|18;Bang Mun Nak|TH|16.03|100.38|16;Bang Pa-in|TH|14.23|100.58|20
Bang Pakong|TH|13.54|100.99|26;Bang Phae|TH|13.69|99.93|30;Bang Racham|TH|14.89|100.32|15;Bang Rakam|TH|16.76|100.12|17
Bang Saphan|TH|11.21|99.51|15;Banganapalle|IN|15.32|78.23|25;Bangangté|CM|5.14|10.53|65;Bangaon|IN|23.05|88.83|112
Bangaon|IN|25.87|86.51|60;Bangarapet|IN|12.99|78.18|43;Bangassou|CF|4.74|22.82|24;Banga|IN|31.19|75.99|19;Bangil|ID|-7.6|112.82|120
Bangkalan|ID|-7.05|112.74|62;Bangkok|TH|13.75|100.5|5104;Bangladesh|BD|23.89|90.23|;Bangolo|CI|7.01|-7.49|18;Bangor|GB|53.23|-4.13|18
Bangor|GB|54.65|-5.67|60;Bangor|US|44.8|-68.78|32;Bangui|CF|4.36|18.55|542;Banhā|EG|30.46|31.18|167;Bani Walid|LY|31.75|13.98|46
Bani Yas City|AE|24.31|54.63|80;Baniachang|BD|24.52|91.36|38;Banikoara|BJ|11.3|2.44|22;Banja Luka|BA|44.78|17.19|221
Banjaran|ID|-7.05|107.59|165;Banjarmasin|ID|-3.32|114.59|573;Banjar|ID|-7.2|107.43|37;Banjar|ID|-8.19|114.97|89;Banjul|GM|13.45|-16.58|35
Bankra|IN|22.6|88.28|56;Bankstown|AU|-33.92|151.03|32;Banlung|KH|13.74|106.99|17;Banmankhi|IN|25.89|87.19|27;Banning|US|33.93|-116.88|31
Bannu|PK|32.99|70.6|49;Bannūr|IN|12.33|76.86|25;Banora Point|AU|-28.21|153.54|16;Banqiao|TW|25.01|121.47|543;Bansalan|PH|6.79|125.21|21
Banská Bystrica|SK|48.74|19.15|82;Banstead|GB|51.32|-0.21|46;Bantayan|PH|11.17|123.72|19;Banting|MY|2.81|101.5|48;Bantul|ID|-7.89|110.33|59
Bantvāl|IN|12.89|75.03|38;Banyoles|ES|42.12|2.77|18;Banyo|CM|6.75|11.82|41;Banyumas|ID|-7.51|109.29|48;Banyuwangi|ID|-8.23|114.36|108
Baní|DO|18.28|-70.33|67;Banī Mazār|EG|28.5|30.8|58;Banī Na‘īm|PS|31.52|35.16|20;Banī Suhaylā|PS|31.34|34.32|31
Banī Suwayf|EG|29.07|31.1|190;Banūr|IN|30.55|76.72|17;Baoding|CN|38.85|115.49|996;Baoqing|CN|46.33|132.21|63;Baoshan|CN|46.56|131.42|124
Baotou|CN|40.58|110.02|1302;Baoying|CN|33.23|119.31|80;Baqubah|IQ|33.75|44.61|153;Bar Bigha|IN|25.22|85.73|42;Bar-le-Duc|FR|48.77|5.16|19
Bara Uchāna|IN|29.47|76.18|16;Barabai|ID|-2.58|115.38|60;Barabinsk|RU|55.36|78.36|32;Baracoa|CU|20.35|-74.5|48;Baraguá|CU|21.68|-78.63|15
Barajas de Madrid|ES|40.47|-3.58|43;Barakaldo|ES|43.3|-2.99|98;Baraki Barak|AF|33.97|68.95|22;Baraki|DZ|36.67|3.1|105
Baranagar|IN|22.64|88.38|260;Baranoa|CO|10.79|-74.92|44;Baranovichi|BY|53.13|26.01|169;Baras|PH|14.52|121.27|20;Barauli|IN|26.38|84.59|37
Baraut|IN|29.1|77.26|94;Barañáin|ES|42.81|-1.68|22;Barbacena|BR|-21.23|-43.77|122;Barbacha|DZ|36.57|4.97|32;Barbados|BB|13.18|-59.56|
Barbalha|BR|-7.31|-39.3|34;Barbastro|ES|42.04|0.13|17;Barbate|ES|36.19|-5.92|23;Barberena|GT|14.31|-90.36|31;Barberton|US|41.01|-81.61|26
Barberton|ZA|-25.79|31.05|68;Barberà del Vallès|ES|41.52|2.12|31;Barbil|IN|22.1|85.38|53;Barbosa|CO|5.93|-73.62|20
Barbosa|CO|6.44|-75.33|17;Barcarena|BR|-1.51|-48.63|30;Barcellona Pozzo di Gotto|IT|38.15|15.21|35;Barcelona|ES|41.39|2.16|1622
Barcelona|VE|10.14|-64.69|425;Barceloneta|PR|18.45|-66.54|22;Barcelos|PT|41.53|-8.62|19;Bardaskan|IR|35.26|57.97|28;Barda|AZ|40.38|47.13|37
Barddhamān|IN|23.26|87.86|302;Bardejov|SK|49.29|21.27|33;Bardsīr|IR|29.92|56.57|37;Bareggio|IT|45.48|9|17;Bareilly|IN|28.37|79.43|745
Barendrecht|NL|51.86|4.53|39;Barentu|ER|15.11|37.59|16;Bargarh|IN|21.33|83.62|69;Bargi|IN|22.99|79.88|18;Barhiya|IN|25.29|86.02|43
Bari Sādri|IN|24.41|74.47|16;Bariadi|TZ|-2.8|33.98|34;Barika|DZ|35.39|5.37|99;Barinas|VE|8.62|-70.21|353;Barinitas|VE|8.76|-70.41|34
Bariri|BR|-22.07|-48.74|29;Barisāl|BD|22.7|90.37|202;Bari|IT|41.12|16.87|277;Barjala|IN|23.62|91.36|18;Barki Saria|IN|24.18|85.89|24
Barking|GB|51.53|0.08|61;Barkā Kānā|IN|23.62|85.47|18;Barkā’|OM|23.68|57.89|82;Barletta|IT|41.31|16.28|93;Barmbek-Nord|DE|53.61|10.04|40
Barnaul|RU|53.36|83.76|600;Barnet|GB|51.65|-0.2|30;Barneveld|NL|52.14|5.58|29;Barnsley|GB|53.55|-1.48|71;Barnstable|US|41.7|-70.3|48
Barnstaple|GB|51.08|-4.06|32;Barnāla|IN|30.37|75.55|105;Baro|NG|8.62|6.42|27;Barpeta Road|IN|26.5|90.97|35;Barpeta|IN|26.32|91.01|49
Barpāli|IN|21.19|83.59|20;Barquisimeto|VE|10.06|-69.36|809;Barra Bonita|BR|-22.49|-48.56|37;Barra Mansa|BR|-22.54|-44.17|164
Barra Velha|BR|-26.63|-48.68|18;Barra de São Francisco|BR|-18.75|-40.89|21;Barra do Bugres|BR|-15.07|-57.18|31
Barra do Corda|BR|-5.51|-45.24|87;Barra do Garças|BR|-15.89|-52.26|52;Barra do Piraí|BR|-22.47|-43.83|88
Barra dos Coqueiros|BR|-10.91|-37.04|29;Barracas|AR|-34.65|-58.38|77;Barrancabermeja|CO|7.07|-73.85|191;Barrancas|CO|10.96|-72.79|17
Barranca|PE|-10.75|-77.77|46;Barranqueras|AR|-27.48|-58.94|51;Barranquilla|CO|10.97|-74.78|1380;Barras|BR|-4.24|-42.29|22
Barra|BR|-11.09|-43.14|21;Barra|IT|40.84|14.32|37;Barreiras|BR|-12.15|-44.99|158;Barreirinhas|BR|-2.76|-42.83|17
Barreiro do Jaíba|BR|-15.62|-43.59|18;Barreiros|BR|-8.82|-35.19|36;Barreiro|PT|38.66|-9.07|51;Barretos|BR|-20.56|-48.57|101
Barrhead|GB|55.8|-4.39|18;Barri Gòtic|ES|41.38|2.18|16;Barri de Sant Andreu|ES|41.44|2.19|57;Barri de les Corts|ES|41.39|2.13|46
Barrie|CA|44.4|-79.67|182;Barrington|US|41.74|-71.31|17;Barrinha|BR|-21.19|-48.16|27;Barros Blancos|UY|-34.75|-56|32
Barroso|BR|-21.19|-43.98|17;Barrow in Furness|GB|54.11|-3.23|46;Barry|GB|51.4|-3.28|55;Barstow Heights|US|34.87|-117.06|24
Barstow|US|34.9|-117.02|24;Bartlesville|US|36.75|-95.98|37;Bartlett|US|35.2|-89.87|59;Bartlett|US|42|-88.19|42;Bartley Green|GB|52.44|-2|25
Bartolomé Masó|CU|20.17|-76.94|53;Bartoszyce|PL|54.25|20.81|26;Bartow|US|27.9|-81.84|19;Bartın|TR|41.64|32.34|37
Barueri|BR|-23.51|-46.88|252;Baruta|VE|10.43|-66.88|244;Baruun-Urt|MN|46.68|113.28|16;Barwāla|IN|29.37|75.91|37;Barwāni|IN|22.03|74.9|47
Barysaw|BY|54.23|28.51|144;Barysh|RU|53.66|47.11|19;Bar|ME|42.09|19.1|18;Bar|UA|49.08|27.68|17;Barão de Cocais|BR|-19.95|-43.49|22
Basauri|ES|43.24|-2.89|43;Basavakalyān|IN|17.87|76.95|66;Basavana Bāgevādi|IN|16.57|75.97|31;Basel|CH|47.56|7.57|164
Basford|GB|52.97|-1.18|16;Bashanet|TZ|-4.23|35.42|19;Basildon|GB|51.57|0.46|145;Basingstoke|GB|51.26|-1.09|108;Basirpur|PK|30.58|73.84|42
Basi|IN|26.83|76.05|21;Basi|IN|30.59|76.84|19;Basi|IN|30.69|76.4|19;Baskil|TR|38.57|38.82|16;Basmat|IN|19.33|77.16|64
Basni|IN|27.17|73.65|23;Basoko|CD|1.24|23.62|44;Basotu|TZ|-4.37|35.08|21;Basrah|IQ|30.51|47.78|2600;Bassano del Grappa|IT|45.77|11.73|38
Bassar|TG|9.25|0.78|62;Bassila|BJ|9.01|1.67|24;Bassum|DE|52.85|8.73|16;Bastia umbra|IT|43.06|12.55|18;Bastia|FR|42.7|9.45|41
Bastos|BR|-21.92|-50.73|18;Bastī|IN|26.79|82.72|115;Baswa|IN|27.15|76.58|23;Basyūn|EG|30.94|30.81|56;Bat Khela|PK|34.62|71.97|46
Bat Yam|IL|32.02|34.75|129;Batac City|PH|18.06|120.56|54;Batam|ID|1.15|104.02|1164;Batang Berjuntai|MY|3.38|101.42|20
Batangafo|CF|7.3|18.28|15;Batangas|PH|13.76|121.06|237;Batang|ID|-6.48|110.71|116;Batatais|BR|-20.89|-47.58|52;Batavia|US|41.85|-88.31|26
Batavia|US|43|-78.19|15;Bataysk|RU|47.14|39.75|110;Bata|GQ|1.86|9.77|173;Bath Beach|US|40.6|-74|33;Bathgate|GB|55.9|-3.64|21
Bathinda|IN|30.21|74.94|243;Bathurst|AU|-33.42|149.58|33;Bath|GB|51.38|-2.36|95;Batifa|IQ|37.17|43.01|26;Batikent|TR|39.97|32.73|300
Batley|GB|53.7|-1.63|51;Batman|TR|37.89|41.13|382;Batna|DZ|35.56|6.17|281;Baton Rouge|US|30.44|-91.19|229;Batouri|CM|4.43|14.37|44
Bato|PH|13.35|123.37|17;Battagram|PK|34.68|73.02|700;Battambang|KH|13.1|103.2|150;Battaramulla South|LK|6.9|79.92|76
Battersea|GB|51.47|-0.16|76;Batticaloa|LK|7.71|81.69|87;Battipaglia|IT|40.61|14.98|47;Battle Creek|US|42.32|-85.18|52
Battle Ground|US|45.78|-122.53|19;Batu Arang|MY|3.32|101.47|23;Batu Berendam|MY|2.25|102.25|25;Batu Feringgi|MY|5.47|100.25|20
Batu Gajah|MY|4.47|101.04|46;Batu Pahat|MY|1.85|102.93|156;Batumi|GE|41.64|41.63|122;Baturaden|ID|-7.3|109.22|42
Baturaja|ID|-4.13|104.17|135;Baturité|BR|-4.33|-38.88|22;Batu|ID|-7.87|112.53|76;Batāla|IN|31.81|75.2|145;Batī|ET|11.19|40.02|19
Bauang|PH|16.53|120.33|17;Bauan|PH|13.79|121.01|34;Bauchi|NG|10.31|9.84|316;Baud|IN|20.84|84.33|19;Baukau|TL|-8.48|126.46|16
Baulkham Hills|AU|-33.76|150.99|37;Baumschulenweg|DE|52.47|13.49|17;Baunatal|DE|51.25|9.41|28;Bauru|BR|-22.31|-49.06|335
Bauta|CU|22.98|-82.55|46;Bautzen|DE|51.18|14.43|42;Bavly|RU|54.39|53.26|23;Bawku|GH|11.06|-0.24|57;Bawshar|OM|23.58|58.4|159
Bawāna|IN|28.8|77.03|25;Bay City|US|28.98|-95.97|18;Bay City|US|43.59|-83.89|34;Bay Point|US|38.03|-121.96|22;Bay Shore|US|40.73|-73.25|26
Bay Village|US|41.48|-81.92|15;Bayaguana|DO|18.75|-69.64|21;Bayambang|PH|15.81|120.46|16;Bayamo|CU|20.37|-76.64|193
Bayamón|PR|18.4|-66.16|203;Bayan Nur|CN|40.74|107.39|1760;Bayanhongor|MN|46.19|100.72|26;Bayan|CN|46.08|127.4|55;Bayawan|PH|9.36|122.8|36
Baybay|PH|10.68|124.8|18;Bayburt|TR|40.26|40.22|31;Baychester|US|40.87|-73.84|16;Bayeux|BR|-7.12|-34.93|91;Bayeux|FR|49.28|-0.7|16
Bayjī|IQ|34.93|43.49|36;Baykal’sk|RU|51.52|104.14|16;Baymak|RU|52.59|58.32|17;Baynjiwayn|IQ|35.62|45.95|27;Bayombong|PH|16.48|121.15|48
Bayonet Point|US|28.33|-82.68|23;Bayonne|FR|43.49|-1.47|44;Bayonne|US|40.67|-74.11|66;Bayou Cane|US|29.62|-90.75|19
Bayramaly|TM|37.62|62.17|76;Bayreuth|DE|49.95|11.58|75;Bayshore Gardens|US|27.43|-82.59|16;Bayside|US|40.77|-73.78|66
Bayside|US|40.84|-124.06|17;Bayswater|GB|51.51|-0.18|18;Bayt Jālā|PS|31.72|35.19|16;Bayt Lāhyā|PS|31.55|34.5|57
Bayt al Faqīh|YE|14.52|43.32|34;Bayt Ḩānūn|PS|31.54|34.54|37;Baytown|US|29.74|-94.98|76;Bayugan|PH|8.76|125.77|41
Bayville|US|39.91|-74.15|21;Bay|PH|14.18|121.29|34;Bayāna|IN|26.91|77.29|36;Bayān|KW|29.3|48.05|31;Bayındır|TR|38.22|27.65|17
Bazar-Korgon|KG|41.04|72.75|28;Baza|ES|37.49|-2.77|23;Bañga|PH|6.42|124.78|59;Bačka Palanka|RS|45.25|19.4|29;Bačka Topola|RS|45.82|19.63|16
Bağcılar|TR|41.04|28.86|724;Başakşehir|TR|41.09|28.8|194;Bcharré|LB|34.25|36.01|20;Beaconsfield|CA|45.43|-73.87|19
Bealanana|MG|-14.54|48.75|17;Bearsden|GB|55.92|-4.33|27;Bear|US|39.63|-75.66|19;Beau Bassin-Rose Hill|MU|-20.23|57.47|111
Beaufort West|ZA|-32.36|22.58|45;Beaufort|MY|5.35|115.75|16;Beaumont|US|30.09|-94.1|118;Beaumont|US|33.93|-116.98|44
Beaune|FR|47.02|4.84|24;Beauvais|FR|49.43|2.08|53;Beaver Dam|US|43.46|-88.84|17;Beavercreek|US|39.71|-84.06|46;Beaverton|US|45.49|-122.8|97
Bebedouro|BR|-20.95|-48.48|72;Beberibe|BR|-4.18|-38.13|37;Bebington|GB|53.35|-3.02|16;Bechem|GH|7.09|-2.02|17;Beckenham|GB|51.41|-0.03|82
Beckingen|DE|49.4|6.7|16;Beckley|US|37.78|-81.19|17;Beckum|DE|51.76|8.04|38;Becontree|GB|51.55|0.13|100;Bedburg|DE|50.99|6.57|25
Bedelē|ET|8.46|36.35|20;Bedford|GB|52.13|-0.47|107;Bedford|US|32.84|-97.14|49;Bedford|US|42.95|-71.52|21;Bedi|IN|22.5|70.04|21
Bedlington|GB|55.13|-1.59|17;Bedong|MY|5.73|100.51|48;Bedugul|ID|-8.45|115.59|20;Bedworth|GB|52.48|-1.47|30;Bedēsa|ET|8.9|40.78|18
Beersel|BE|50.77|4.3|23;Beerse|BE|51.32|4.85|16;Beersheba|IL|31.25|34.79|187;Begamganj|IN|23.6|78.34|33;Begoro|GH|6.39|-0.38|30
Begusarai|IN|25.42|86.13|103;Begūn|IN|24.98|75|21;Behat|IN|30.17|77.61|18;Behbahān|IR|30.6|50.24|79;Behror|IN|27.89|76.28|26
Behshahr|IR|36.69|53.55|94;Beibei|CN|29.83|106.44|112;Beichengqu|CN|40.44|113.15|72;Beidaihehaibin|CN|39.82|119.52|66
Beidao|CN|34.57|105.89|75;Beihai|CN|21.48|109.1|290;Beijing|CN|39.91|116.4|11717;Beipiao|CN|41.79|120.78|155;Beira|MZ|-19.84|34.84|531
Beirut|LB|33.89|35.5|1916;Beitbridge|ZW|-22.22|30|26;Bei’an|CN|48.27|126.6|436;Beja|PT|38.02|-7.86|35;Bejaïa|DZ|36.76|5.08|164
Bejucal|CU|22.93|-82.39|18;Bekalta|TN|35.62|10.99|16;Bekasi|ID|-6.23|106.99|1520;Bekobod|UZ|40.22|69.27|86;Bektemir|UZ|41.21|69.33|26
Bel Air North|US|39.55|-76.37|31;Bel Air Rivière Sèche|MU|-20.26|57.75|18;Bel Air South|US|39.51|-76.32|48;Bela Vista|BR|-22.11|-56.52|18
Belalcázar|CO|2.65|-75.97|32;Belarus|BY|53.52|28.02|;Belas|PT|38.78|-9.26|21;Belawan|ID|3.78|98.68|103;Belaya Glina|RU|46.08|40.87|18
Belaya Kalitva|RU|48.19|40.77|48;Bela|IN|25.92|82|74;Bela|PK|26.23|66.31|20;Beldānga|IN|23.93|88.26|27;Belebey|RU|54.12|54.12|63
Beledweyne|SO|4.74|45.2|55;Belek|TR|36.86|31.06|73;Belen|TR|36.49|36.19|20;Belfast|GB|54.6|-5.93|275;Belford Roxo|BR|-22.76|-43.4|466
Belfort|FR|47.64|6.85|55;Belgaum|IN|15.85|74.5|429;Belgium|BE|50.64|4.65|;Belgorod|RU|50.61|36.58|345;Belgrade|RS|44.8|20.47|1274
Belgrano|AR|-34.56|-58.46|139;Belidzhi|RU|41.89|48.41|16;Belize City|BZ|17.5|-88.2|61;Belize|BZ|17.19|-88.72|;Beli|NG|7.86|10.97|17
Bell Gardens|US|33.97|-118.15|43;Bell Ville|AR|-32.63|-62.69|35;Bella Vista|AR|-27.03|-65.3|15;Bella Vista|DO|18.46|-69.95|176
Bella Vista|US|36.48|-94.27|28;Bellaire|US|29.71|-95.46|19;Bellampalli|IN|19.06|79.49|67;Bellaria-Igea Marina|IT|44.14|12.47|18
Bellary|IN|15.14|76.92|337;Bellavista|PE|-7.06|-76.59|15;Belle Glade|US|26.68|-80.67|18;Belleville|CA|44.17|-77.38|49
Belleville|US|38.52|-89.98|42;Belleville|US|40.79|-74.15|37;Bellevue|US|41.14|-95.89|56;Bellevue|US|44.44|-87.92|15
Bellevue|US|47.61|-122.2|140;Bellflower|US|33.88|-118.12|78;Bellingham|US|48.76|-122.49|85;Bellinzona|CH|46.19|9.02|17
Bellmore|US|40.67|-73.53|16;Bello|CO|6.34|-75.56|393;Bellshill|GB|55.82|-4.02|21;Belluno|IT|46.14|12.22|25;Bellview|US|30.46|-87.31|23
Bellwood|US|41.88|-87.88|19;Bell|US|33.98|-118.19|36;Belmont Cragin|US|41.93|-87.77|79;Belmont|US|37.52|-122.28|27
Belmont|US|42.4|-71.18|25;Belo Horizonte|BR|-19.92|-43.94|2373;Belo Jardim|BR|-8.34|-36.42|50;Belo Oriente|BR|-19.22|-42.48|18
Belo sur Tsiribihina|MG|-19.7|44.55|24;Beloeil|CA|45.57|-73.21|19;Belogorsk|RU|50.92|128.48|68;Beloha|MG|-25.17|45.05|23
Beloit|US|42.51|-89.03|37;Belonia|IN|23.25|91.45|17;Beloozërskiy|RU|55.46|38.44|18;Belorechensk|RU|44.77|39.88|55
Beloretsk|RU|53.96|58.4|70;Belovo|RU|54.42|86.3|76;Beloyarskiy|RU|63.71|66.67|20;Belpasso|IT|37.59|14.98|16;Belper|GB|53.02|-1.48|23
Belsand|IN|26.44|85.4|19;Belton|US|31.06|-97.46|21;Belton|US|38.81|-94.53|23;Beltsville|US|39.03|-76.91|17
Belvedere Park|US|33.75|-84.27|15;Belvidere|US|42.26|-88.84|25;Belyye Vody|KZ|42.42|69.83|26;Belém|BR|-1.46|-48.5|1408
Belém|BR|-6.69|-35.53|16;Belén de Umbría|CO|5.2|-75.87|16;Belëv|RU|53.81|36.13|15;Belūr|IN|13.17|75.87|22;Bembèrèkè|BJ|10.23|2.66|24
Bemetāra|IN|21.72|81.53|25;Bemowo|PL|52.25|20.91|102;Ben Arous|TN|36.75|10.22|75;Ben Mehidi|DZ|36.77|7.91|28;Benalmádena|ES|36.6|-4.57|59
Benavente|ES|42|-5.68|19;Benbrook|US|32.67|-97.46|23;Bender|MD|46.83|29.48|110;Bende|NG|5.56|7.63|80;Bendigo|AU|-36.76|144.28|101
Bendorf|DE|50.42|7.58|17;Bend|US|44.06|-121.32|87;Benetússer|ES|39.42|-0.4|15;Benevento|IT|41.13|14.78|49;Benevides|BR|-1.36|-48.24|50
Benešov|CZ|49.78|14.69|16;Benfica|PT|38.75|-9.2|37;Bengaluru|IN|12.97|77.59|5104;Bengbu|CN|32.94|117.36|577;Benghazi|LY|32.11|20.07|651
Bengkulu|ID|-3.8|102.27|310;Benguela|AO|-12.58|13.41|151;Beni Amrane|DZ|36.67|3.59|18;Beni Douala|DZ|36.62|4.08|34
Beni Khiar|TN|36.47|10.78|18;Beni Mellal|MA|32.34|-6.35|166;Beni Mered|DZ|36.52|2.86|93;Beni Mester|DZ|34.87|-1.42|20
Beni Saf|DZ|35.3|-1.38|46;Benicarló|ES|40.42|0.43|27;Benicia|US|38.05|-122.16|28;Benicàssim|ES|40.05|0.07|18;Benidorm|ES|38.54|-0.13|71
Benin City|NG|6.34|5.63|1125;Benin|BJ|9.64|2.33|;Benito Juarez|MX|19.4|-99.16|355;Benito Juárez|MX|19.37|-99.16|385;Beni|CD|0.49|29.47|232
Benoni|ZA|-26.19|28.32|605;Benoy|TD|8.98|16.32|16;Bensekrane|DZ|35.07|-1.22|21;Bensenville|US|41.96|-87.94|18;Bensheim|DE|49.68|8.62|39
Bensonhurst|US|40.6|-73.99|60;Bensonville|LR|6.45|-10.61|33;Benthuizen|NL|52.08|4.54|19;Bentleigh East|AU|-37.92|145.05|27
Bentleigh|AU|-37.92|145.04|16;Bentley|GB|53.53|-1.15|35;Bento Gonçalves|BR|-29.17|-51.52|91;Bentong Town|MY|3.52|101.91|49
Bentonville|US|36.37|-94.21|44;Benton|US|34.56|-92.59|34;Bentota|LK|6.43|80|37;Benxi|CN|41.29|123.77|988;Beohāri|IN|24.02|81.38|22
Beolgyo|KR|34.85|127.34|20;Beppu|JP|33.28|131.5|125;Berasia|IN|23.63|77.43|27;Berastagi|ID|3.19|98.51|45;Berat|AL|40.71|19.95|47
Berazategui|AR|-34.77|-58.21|167;Bera|BD|24.08|89.63|40;Berbera|SO|10.44|45.01|242;Berber|SD|18.02|33.98|22;Berbérati|CF|4.26|15.79|62
Berck-Plage|FR|50.41|1.56|16;Berck|FR|50.4|1.6|16;Berdsk|RU|54.76|83.1|90;Berdyansk|UA|46.77|36.8|118;Berdychiv|UA|49.9|28.6|86
Berea|US|41.37|-81.85|19;Berea|ZA|-29.85|30.99|15;Berehove|UA|48.21|22.64|26;Bereket|TM|39.24|55.52|21;Berekum|GH|7.45|-2.58|62
Berettyóújfalu|HU|47.22|21.55|16;Berezniki|RU|59.41|56.82|168;Bergama|TR|39.12|27.18|57;Bergamo|IT|45.7|9.67|114;Berga|ES|42.1|1.85|17
Bergedorf|DE|53.48|10.23|120;Bergeijk|NL|51.32|5.36|18;Bergen op Zoom|NL|51.5|4.29|66;Bergenfield|US|40.93|-74|28;Bergen|NO|60.39|5.32|214
Bergerac|FR|44.85|0.48|28;Bergheim|DE|50.96|6.64|64;Bergisch Gladbach|DE|50.99|7.13|106;Bergkamen|DE|51.62|7.64|52
Bergneustadt|DE|51.02|7.66|21;Bergschenhoek|NL|51.99|4.5|17;Beri Khās|IN|28.7|76.58|17;Beringen|BE|51.05|5.23|41;Berja|ES|36.85|-2.95|15
Berkane|MA|34.92|-2.32|81;Berkel en Rodenrijs|NL|51.99|4.48|20;Berkeley|US|37.87|-122.27|121;Berkhamsted|GB|51.76|-0.57|22
Berkley|US|42.5|-83.18|15;Berkovitsa|BG|43.24|23.13|15;Berlin Köpenick|DE|52.44|13.58|60;Berlin Treptow|DE|52.49|13.44|50
Berlin|DE|52.52|13.41|3426;Bermejo|BO|-22.73|-64.34|35;Bermeo|ES|43.42|-2.72|17;Bermuda|BM|32.31|-64.76|
Bernau bei Berlin|DE|52.68|13.59|35;Bernburg|DE|51.79|11.74|32;Bern|CH|46.95|7.45|122;Beroroha|MG|-21.67|45.17|19;Beroun|CZ|49.96|14.07|18
Berrahal|DZ|36.84|7.45|19;Berrechid|MA|33.27|-7.59|94;Berriane|DZ|32.83|3.77|45;Berriozábal|MX|16.8|-93.27|28;Berrouaghia|DZ|36.14|2.91|81
Bertioga|BR|-23.85|-46.14|36;Bertoua|CM|4.58|13.68|218;Beruniy|UZ|41.69|60.75|51;Beruwala|LK|6.48|79.98|34;Berwick|AU|-38.03|145.35|47
Berwyn|US|41.85|-87.79|56;Beryozovsky|RU|56.91|60.8|47;Berëzovka|RU|56.03|93.11|21;Berëzovskiy|RU|55.6|86.2|55;Besançon|FR|47.25|6.02|128
Besbes|DZ|36.7|7.85|66;Beshariq|UZ|40.44|70.61|22;Beshkent|UZ|38.82|65.65|17;Beslan|RU|43.19|44.54|36;Besni|TR|37.69|37.86|42
Bessemer|US|33.4|-86.95|27;Best|NL|51.51|5.39|29;Besuki|ID|-7.73|113.7|55;Bet Shemesh|IL|31.73|34.99|67;Bet She’an|IL|32.5|35.5|17
Betafo|MG|-19.83|46.85|30;Betamcherla|IN|15.45|78.15|35;Bethal|ZA|-26.46|29.47|102;Bethany|US|35.52|-97.63|20;Bethany|US|45.56|-122.87|21
Bethel Park|US|40.33|-80.04|32;Bethesda|US|38.98|-77.1|61;Bethlehem|PS|31.7|35.2|29;Bethlehem|US|40.63|-75.37|75
Bethlehem|ZA|-28.23|28.31|84;Bethnal Green|GB|51.53|-0.06|18;Bethpage|US|40.74|-73.48|16;Betim|BR|-19.97|-44.2|384
Betioky|MG|-23.72|44.38|31;Betong|TH|5.77|101.07|30;Bettendorf|US|41.52|-90.52|36;Bettiah|IN|26.8|84.5|127;Betūl|IN|21.9|77.9|92
Beuningen|NL|51.86|5.77|26;Beveren|BE|51.21|4.26|45;Beverley|GB|53.85|-0.42|31;Beverly Cove|US|42.55|-70.85|40
Beverly Hills|US|34.07|-118.4|35;Beverly|US|42.56|-70.88|41;Beverungen|DE|51.67|9.37|15;Beverwijk|NL|52.48|4.66|38;Bewar|IN|27.22|79.3|23
Bexbach|DE|49.35|7.26|19;Bexhill-on-Sea|GB|50.85|0.47|40;Bexley|AU|-33.95|151.12|20;Bexley|GB|51.44|0.15|228;Beykonak|TR|36.33|30.3|30
Beylagan|AZ|39.78|47.62|16;Beylikdüzü|TR|40.98|28.64|122;Beypazarı|TR|40.17|31.92|39;Beypore|IN|11.17|75.81|71;Beyşehir|TR|37.68|31.72|44
Bezenchuk|RU|52.98|49.43|24;Bezerros|BR|-8.23|-35.8|51;Bezhetsk|RU|57.79|36.7|28;Bezons|FR|48.92|2.21|28;Beāwar|IN|26.1|74.32|131
Bečej|RS|45.62|20.03|26;Bełchatów|PL|51.37|19.36|63;Beşikdüzü|TR|41.05|39.23|37;Bhabhua|IN|25.04|83.61|49;Bhachāu|IN|23.3|70.34|24
Bhadaur|IN|30.48|75.33|18;Bhadohi|IN|25.4|82.57|79;Bhadrakh|IN|21.05|86.52|99;Bhadrapur|NP|26.54|88.09|20;Bhadreswar|IN|22.82|88.34|122
Bhadrāchalam|IN|17.67|80.89|46;Bhadrāvati|IN|13.85|75.71|164;Bhainsdehi|IN|21.64|77.63|16;Bhairab Bāzār|BD|24.05|90.98|105
Bhaisa|IN|19.11|77.96|46;Bhakkar|PK|31.63|71.06|82;Bhalwal|PK|32.27|72.9|75;Bhamo|MM|24.25|97.23|48;Bhandāra|IN|21.17|79.65|90
Bhanjanagar|IN|19.93|84.58|21;Bhan|PK|26.56|67.72|17;Bharatpur|IN|27.22|77.49|229;Bharatpur|NP|27.68|84.44|107;Bharthana|IN|26.75|79.22|41
Bharwāri|IN|25.56|81.49|16;Bharūch|IN|21.69|72.98|154;Bhasāwar|IN|27.04|77.05|19;Bhatkal|IN|13.99|74.56|32;Bhattiprolu|IN|16.1|80.78|18
Bhavnagar|IN|21.76|72.15|555;Bhavāni|IN|11.45|77.68|40;Bhawana|PK|31.57|72.65|16;Bhawanipur|IN|26.45|87.03|27;Bhawāniganj|IN|24.42|75.84|38
Bhawānipatna|IN|19.91|83.17|64;Bhawānīgarh|IN|30.27|76.04|19;Bhayandar|IN|19.3|72.85|520;Bhera|PK|32.48|72.91|32
Bherāmāra|BD|24.02|88.99|38;Bhikangaon|IN|21.87|75.96|15;Bhilai|IN|21.21|81.43|625;Bhimbar|PK|32.97|74.08|343;Bhind|IN|26.57|78.79|174
Bhindār|IN|24.5|74.19|17;Bhinga|IN|27.7|81.93|22;Bhisho|ZA|-32.85|27.44|137;Bhit Shah|PK|25.81|68.49|19;Bhitarwār|IN|25.79|78.11|18
Bhiwadi|IN|28.21|76.86|34;Bhiwandi|IN|19.3|73.06|707;Bhiwāni|IN|28.79|76.14|191;Bhogpur|IN|31.55|75.64|18;Bhola|BD|22.69|90.64|99
Bhongaon|IN|27.26|79.18|30;Bhongīr|IN|17.52|78.89|50;Bhopalwala|PK|32.43|74.36|17;Bhopal|IN|23.25|77.4|1600;Bhor|IN|18.15|73.84|19
Bhubaneshwar|IN|20.27|85.83|762;Bhuban|IN|20.88|85.83|20;Bhudgaon|IN|16.91|74.6|16;Bhuj|IN|23.25|69.67|133;Bhusāval|IN|21.04|75.79|183
Bhutan|BT|27.41|90.4|;Bhādra|IN|29.1|75.17|38;Bhādāsar|IN|28.31|74.29|33;Bhāgalpur|IN|25.24|86.97|362;Bhālki|IN|18.04|77.21|39
Bhānder|IN|25.74|78.75|22;Bhāndāria|BD|22.49|90.06|30;Bhānpura|IN|24.51|75.75|17;Bhānpurī|IN|21.09|80.93|17;Bhānvad|IN|21.93|69.78|21
Bhātpāra Abhaynagar|BD|23.01|89.44|43;Bhātpāra|IN|22.87|88.4|483;Bhātāpāra|IN|21.74|81.95|52;Bhāyāvadar|IN|21.86|70.25|19
Bhīkhi|IN|30.06|75.54|16;Bhīlwāra|IN|25.35|74.64|326;Bhīmavaram|IN|16.54|81.52|143;Bhīmunipatnam|IN|17.89|83.45|45;Bhīnmāl|IN|25|72.27|43
Bhūm|IN|18.46|75.66|19;Biancavilla|IT|37.64|14.87|23;Biankouma|CI|7.74|-7.61|23;Bianzhuang|CN|34.85|118.04|65;Biaora|IN|23.92|76.91|42
Biarritz|FR|43.48|-1.56|33;Biała Podlaska|PL|52.03|23.12|58;Białogard|PL|54.01|15.99|24;Białołeka|PL|52.32|20.97|89
Białystok|PL|53.13|23.16|292;Bibai|JP|43.32|141.86|29;Biberach an der Riß|DE|48.09|9.79|32;Bibiani|GH|6.46|-2.32|19
Bibir Hat|BD|22.68|91.79|89;Bibirevo|RU|55.88|37.6|159;Bicester|GB|51.9|-1.15|34;Bichena|ET|10.45|38.2|16;Bida|NG|9.08|6.01|172
Bidbid|OM|23.41|58.13|21;Biddeford|US|43.49|-70.45|21;Biddulph|GB|53.12|-2.18|18;Bideford|GB|51.02|-4.21|29;Bidhūna|IN|26.8|79.51|27
Bidur|MY|4.12|101.28|30;Biel/Bienne|CH|47.14|7.25|49;Bielany|PL|52.29|20.94|135;Bielawa|PL|50.69|16.62|31;Bielefeld|DE|52.03|8.53|332
Biella|IT|45.56|8.06|43;Bielsk Podlaski|PL|52.77|23.19|26;Bielsko-Biala|PL|49.82|19.05|177;Bieruń|PL|50.09|19.09|20
Biesdorf|DE|52.51|13.55|25;Bietigheim-Bissingen|DE|48.94|9.12|42;Big Spring|US|32.25|-101.48|29;Bigadiç|TR|39.39|28.13|15
Biga|TR|40.23|27.24|31;Biggleswade|GB|52.09|-0.26|17;Bignay Uno|PH|13.86|121.49|22;Bignona|SN|12.81|-16.23|26;Biguaçu|BR|-27.49|-48.66|52
Biharamulo|TZ|-2.63|31.31|34;Bihać|BA|44.82|15.87|76;Bihār Sharīf|IN|25.2|85.52|244;Bihārīganj|IN|25.73|86.99|33;Bijapur|IN|16.82|75.72|271
Bijbehara|IN|33.79|75.11|25;Bijeljina|BA|44.76|19.21|38;Bijelo Polje|ME|43.04|19.75|15;Bijie|CN|27.3|105.29|78;Bijnor|IN|29.37|78.14|85
Bijāwar|IN|24.62|79.49|19;Bikin|RU|46.81|134.25|20;Bikramganj|IN|25.21|84.26|43;Bila Tserkva|UA|49.81|30.11|199;Bilajari|AZ|40.44|49.81|42
Bilbao|ES|43.26|-2.93|355;Bilbays|EG|30.42|31.56|129;Bilderstoeckchen|DE|50.97|6.93|15;Bilecik|TR|40.14|29.98|40;Bilgi|IN|16.35|75.62|16
Bilgrām|IN|27.18|80.03|27;Bilhaur|IN|26.84|80.06|19;Bilhorod-Dnistrovskyi|UA|46.19|30.35|50;Bilicenii Vechi|MD|47.66|28.05|15
Bilimora|IN|20.77|72.96|511;Billericay|GB|51.63|0.42|36;Billerica|US|42.56|-71.27|40;Billingham|GB|54.59|-1.29|36
Billings|US|45.78|-108.5|110;Billiri|NG|9.87|11.23|16;Bilohirsk|UA|45.05|34.6|16;Bilopillya|UA|51.15|34.31|18;Biloxi|US|30.4|-88.89|46
Bilqās|EG|31.21|31.36|104;Bilsanda|IN|28.24|79.95|16;Bilsi|IN|28.13|78.91|26;Bilthra|IN|26.13|83.89|17;Bilzen|BE|50.87|5.52|30
Bilāra|IN|26.18|73.71|42;Bilāri|IN|28.62|78.8|30;Bilāsipāra|IN|26.23|90.23|38;Bilāspur|IN|22.08|82.16|283;Bima|ID|-8.46|118.73|67
Bimbo|CF|4.26|18.42|130;Binalbagan|PH|10.19|122.86|39;Binangonan|PH|14.46|121.19|219;Binche|BE|50.41|4.16|32;Bindki|IN|26.04|80.58|36
Bindura|ZW|-17.3|31.33|37;Bingen am Rhein|DE|49.97|7.9|25;Bingerville|CI|5.36|-3.89|51;Binghamton|US|42.1|-75.92|46
Bingley|GB|53.85|-1.84|20;Bingöl|TR|38.88|40.49|81;Binhe|CN|32.69|112.83|69;Binjai|ID|3.6|98.49|229;Binka|IN|21.03|83.81|15
Binmaley|PH|16.03|120.27|44;Binnish|SY|35.96|36.71|30;Binonga|PH|10.77|122.98|84;Bintulu|MY|3.17|113.03|152;Biny Selo|AZ|40.45|50.09|25
Binzhou|CN|37.37|118.02|116;Binzhou|CN|45.75|127.48|62;Bir el Ater|DZ|34.74|8.06|69;Bir el Djir|DZ|35.72|-0.55|68
Biratnagar|NP|26.46|87.27|182;Birecik|TR|37.03|37.98|44;Birendranagar|NP|28.6|81.63|31;Bireun|ID|5.2|96.7|26;Birgañj|NP|27.02|84.88|133
Birigui|BR|-21.29|-50.34|102;Birine|DZ|35.64|3.23|51;Biritiba Mirim|BR|-23.57|-46.04|26;Birkenhead|GB|53.39|-3.01|325
Birkerød|DK|55.85|12.43|19;Birkhadem|DZ|36.71|3.05|72;Birkirkara|MT|35.9|14.46|22;Birmingham|GB|52.48|-1.9|984
Birmingham|US|33.52|-86.8|212;Birmingham|US|42.55|-83.21|21;Birmitrapur|IN|22.4|84.77|28;Birni N Konni|NE|13.8|5.25|48
Birnin Kebbi|NG|12.45|4.2|108;Birnin Kudu|NG|11.45|9.48|27;Birobidzhan|RU|48.79|132.92|76;Birpara|IN|26.7|89.15|30;Birsk|RU|55.42|55.54|41
Biryulëvo Zapadnoye|RU|55.59|37.64|89;Biryulëvo|RU|55.59|37.68|144;Birūr|IN|13.6|75.97|23;Bisauli|IN|28.31|78.94|32
Bisceglie|IT|41.24|16.5|54;Bischheim|FR|48.62|7.75|17;Bishkek|KG|42.87|74.59|900;Bishnupur|IN|23.07|87.32|64;Bishoftu|ET|8.75|38.98|104
Bishop Auckland|GB|54.66|-1.68|26;Bishopbriggs|GB|55.91|-4.22|23;Bishops Stortford|GB|51.87|0.16|38;Bishopstoke|GB|50.97|-1.33|18
Biskra|DZ|34.85|5.73|308;Bislig|PH|8.22|126.32|68;Bismarck|US|46.81|-100.78|71;Bismil|TR|37.85|40.66|74;Bissau|GW|11.86|-15.6|388
Bissāu|IN|28.25|75.08|23;Bistriţa|RO|47.13|24.5|81;Biswān|IN|27.5|81|53;Bitkine|TD|11.98|18.21|18;Bitlis|TR|38.4|42.11|46
Bitola|MK|41.03|21.33|87;Bitonto|IT|41.11|16.69|52;Bitterfeld-Wolfen|DE|51.62|12.32|16;Biu|NG|10.61|12.19|95;Bixby|US|35.94|-95.88|25
Biysk|RU|52.54|85.21|215;Bizerte|TN|37.27|9.87|115;Biên Hòa|VN|10.94|106.82|407;Biñan|PH|14.34|121.08|300;Biłgoraj|PL|50.54|22.72|27
Bjelovar|HR|45.9|16.85|28;Björlanda|SE|57.77|11.83|23;Blackburn|GB|53.75|-2.48|147;Blackheath|GB|51.46|0.01|25;Blackpool|GB|53.82|-3.05|239
Blacksburg|US|37.23|-80.41|44;Blacktown|AU|-33.77|150.92|47;Blackwood|GB|51.67|-3.21|15;Blagnac|FR|43.63|1.39|24
Blagodarnyy|RU|45.1|43.44|36;Blagoevgrad|BG|42.02|23.1|71;Blagoveshchensk|RU|50.28|127.54|221;Blagoveshchensk|RU|55.04|55.98|34
Blaine|US|45.16|-93.23|62;Blainville|CA|45.67|-73.88|46;Blaj|RO|46.18|23.92|20;Blanchardstown|IE|53.39|-6.38|17;Blanes|ES|41.67|2.79|40
Blankenberge|BE|51.31|3.13|18;Blankenburg|DE|51.79|10.96|16;Blanquefort|FR|44.91|-0.64|17;Blansko|CZ|49.36|16.64|20
Blantyre|GB|55.8|-4.09|17;Blantyre|MW|-15.78|35.01|585;Blenheim|NZ|-41.52|173.95|27;Bletchley|GB|51.99|-0.73|50;Blida|DZ|36.47|2.83|182
Blieskastel|DE|49.24|7.26|23;Blitar|ID|-8.1|112.17|132;Bloemfontein|ZA|-29.12|26.21|463;Bloemhof|ZA|-27.65|25.61|17;Blois|FR|47.59|1.33|54
Blomberg|DE|51.94|9.09|17;Bloomfield|US|40.81|-74.19|49;Bloomingdale|US|27.89|-82.24|23;Bloomingdale|US|41.96|-88.08|22
Bloomington|US|34.07|-117.4|24;Bloomington|US|39.17|-86.53|84;Bloomington|US|40.48|-88.99|78;Bloomington|US|44.84|-93.3|86
Blora|ID|-6.97|111.42|52;Bloxwich|GB|52.62|-2|40;Blue Island|US|41.66|-87.68|24;Blue Springs|US|39.02|-94.28|54
Bluefields|NI|12.01|-83.76|44;Bluffton|US|32.24|-80.86|17;Blumenau|BR|-26.92|-49.07|294;Blythe|US|33.61|-114.6|19;Blyth|GB|55.13|-1.51|37
Bnei Brak|IL|32.08|34.83|154;Bni Bouayach|MA|35.11|-3.84|18;Bo Phloi|TH|14.33|99.51|17;Boa Esperança|BR|-21.09|-45.57|34
Boa Viagem|BR|-5.13|-39.73|25;Boa Vista|BR|2.82|-60.67|235;Boaco|NI|12.47|-85.66|29;Boadilla del Monte|ES|40.41|-3.88|43
Boardman|US|41.02|-80.66|35;Bobbili|IN|18.57|83.36|53;Bobigny|FR|48.91|2.45|45;Bobingen|DE|48.27|10.83|17;Bobo-Dioulasso|BF|11.18|-4.3|360
Bobrov|RU|51.1|40.02|21;Boca Chica|DO|18.45|-69.6|46;Boca Del Mar|US|26.35|-80.15|24;Boca Raton|US|26.36|-80.08|93
Boca Suno|EC|-0.7|-77.14|20;Bocaiúva|BR|-17.11|-43.81|32;Bocaue|PH|14.8|120.93|99;Bochnia|PL|49.97|20.43|29;Bocholt|DE|51.84|6.62|74
Bochum-Hordel|DE|51.5|7.18|380;Bochum|DE|51.48|7.22|386;Bocşa|RO|45.37|21.71|16;Bodaybo|RU|57.85|114.19|16;Boda|CF|4.32|17.47|17
Bode Saadu|NG|8.94|4.78|17;Bodegraven|NL|52.08|4.75|19;Boden|SE|65.83|21.69|17;Bodhan|IN|18.66|77.89|74;Bodināyakkanūr|IN|10.01|77.35|76
Bodrum|TR|37.04|27.43|39;Bodø|NO|67.28|14.41|34;Bodītī|ET|6.97|37.87|33;Boedo|AR|-34.63|-58.42|48;Boende|CD|-0.28|20.88|32
Bogale|MM|16.29|95.4|69;Bogatynia|PL|50.91|14.96|19;Bogdanovich|RU|56.78|62.05|32;Bogenhausen|DE|48.15|11.62|78;Boghni|DZ|36.54|3.95|55
Bognor Regis|GB|50.78|-0.68|64;Bogoroditsk|RU|53.77|38.12|30;Bogorodskoye|RU|55.81|37.72|103;Bogorodsk|RU|56.11|43.51|37
Bogor|ID|-6.59|106.79|800;Bogotol|RU|56.21|89.53|24;Bogotá|CO|4.61|-74.08|7674;Bogovinje|MK|41.92|20.91|15;Bogo|CM|10.73|14.61|17
Bogo|PH|11.05|124.01|24;Bogra|BD|24.85|89.37|210;Boguchar|RU|49.94|40.55|15;Boguszów-Gorce|PL|50.76|16.2|17;Bohicon|BJ|7.18|2.07|125
Bohodukhiv|UA|50.16|35.53|18;Bohumín|CZ|49.9|18.36|23;Bohuslav|UA|49.55|30.87|16;Boiro|ES|42.65|-8.88|19;Bois-Colombes|FR|48.92|2.27|24
Boisar|IN|19.8|72.76|16;Boisbriand|CA|45.62|-73.83|26;Boise|US|43.61|-116.2|146;Boissy-Saint-Léger|FR|48.75|2.51|16
Boituva|BR|-23.28|-47.67|49;Bojia|CN|26.47|111.97|25;Bojnūrd|IR|37.47|57.33|192;Bojonegoro|ID|-7.15|111.88|87;Bokajān|IN|26.02|93.78|17
Boksburg|ZA|-26.21|28.26|445;Boksitogorsk|RU|59.47|33.85|17;Boké|GN|10.93|-14.29|15;Bokāro|IN|23.79|85.96|419;Boldumsaz|TM|42.13|59.67|21
Bolesławiec|PL|51.26|15.57|41;Bolgatanga|GH|10.79|-0.85|54;Bolhrad|UA|45.68|28.62|15;Bolingbrook|US|41.7|-88.07|74;Bolivia|BO|-16.68|-64.7|
Boli|CN|45.75|130.57|95;Bollate|IT|45.55|9.12|35;Bolobo|CD|-2.16|16.23|28;Bologna|IT|44.49|11.34|366;Bologoye|RU|57.89|34.05|25
Bolotnoye|RU|55.67|84.4|18;Bolpur|IN|23.66|87.7|71;Bolton|GB|53.58|-2.43|141;Bolu|TR|40.74|31.61|97;Bolvadin|TR|38.71|31.05|56
Bolzano|IT|46.49|11.34|99;Bol’shaya Setun’|RU|55.72|37.42|20;Bol’shoy Kamen’|RU|43.11|132.35|38;Bom Conselho|BR|-9.17|-36.68|28
Bom Despacho|BR|-19.74|-45.25|40;Bom Jesus da Lapa|BR|-13.25|-43.42|41;Bom Jesus do Itabapoana|BR|-21.13|-41.68|31;Boma|CD|-5.85|13.05|163
Bon Air|US|37.52|-77.56|16;Bonao|DO|18.94|-70.41|73;Bondoukou|CI|8.04|-2.8|58;Bondowoso|ID|-7.91|113.82|70;Bondo|CD|3.81|23.69|18
Bondy|FR|48.9|2.49|48;Bongabon|PH|15.63|121.14|36;Bongaigaon|IN|26.48|90.56|65;Bongao|PH|5.03|119.77|27;Bonga|ET|7.28|36.23|19
Bongor|TD|10.28|15.37|28;Bongouanou|CI|6.65|-4.2|34;Bonita Springs|US|26.34|-81.78|52;Bonneuil-sur-Marne|FR|48.77|2.48|19
Bonney Lake|US|47.18|-122.19|20;Bonnyrigg|GB|55.87|-3.11|16;Bonny|NG|4.45|7.17|17;Bonn|DE|50.73|7.1|313;Bonoua|CI|5.27|-3.6|37
Bontang|ID|0.13|117.49|102;Bonāb|IR|37.34|46.06|80;Boom|BE|51.09|4.37|16;Boone|US|36.22|-81.67|18;Bootle|GB|53.47|-3.02|58
Boo|SE|59.33|18.28|24;Boppard|DE|50.23|7.59|16;Bordeaux|FR|44.84|-0.58|232;Bordj Bou Arreridj|DZ|36.07|4.76|168;Bordj Ghdir|DZ|35.9|4.9|34
Bordj Zemoura|DZ|36.27|4.86|20;Bordj el Kiffan|DZ|36.75|3.19|123;Bordon|GB|51.11|-0.86|21;Borehamwood|GB|51.65|-0.28|32
Borgomanero|IT|45.7|8.46|20;Borisoglebsk|RU|51.37|42.08|69;Borivli|IN|19.23|72.86|610;Borken|DE|51.84|6.86|41;Borlänge|SE|60.49|15.44|42
Bormujos|ES|37.37|-6.07|19;Borna|DE|51.12|12.5|19;Bornem|BE|51.1|4.24|20;Borne|NL|52.3|6.75|21;Bornheim|DE|50.76|6.99|49
Borodino|RU|55.91|94.91|20;Borongan|PH|11.61|125.43|16;Boronia|AU|-37.87|145.28|22;Boroon|PH|8.18|124.18|15;Borough Park|US|40.63|-74|149
Borovichi|RU|58.39|33.92|57;Borovskiy|RU|57.04|65.72|15;Borsad|IN|22.41|72.9|60;Borssele|NL|51.42|3.73|22;Boryeong|KR|36.35|126.6|62
Boryslav|UA|49.29|23.43|37;Boryspil’|UA|50.35|30.96|55;Borzya|RU|50.38|116.52|30;Bor|RS|44.07|22.1|39;Bor|RU|56.36|44.07|61
Bor|SS|6.21|31.56|27;Bor|TR|37.89|34.56|32;Borås|SE|57.72|12.94|72;Borāzjān|IR|29.27|51.22|86;Borşa|RO|47.66|24.66|27
Borūjen|IR|31.97|51.29|53;Borūjerd|IR|33.9|48.75|252;Bosanska Krupa|BA|44.88|16.15|15;Bosaso|SO|11.28|49.18|74;Boscoreale|IT|40.77|14.48|27
Boshan|CN|36.48|117.83|154;Boshkengash|TJ|38.47|68.81|24;Boskoop|NL|52.08|4.66|15;Bosnia and Herzegovina|BA|44.17|17.77|
Bossangoa|CF|6.49|17.46|27;Bossier City|US|32.52|-93.73|68;Bostonia|US|32.81|-116.94|15;Boston|GB|52.98|-0.03|41;Boston|US|42.36|-71.06|667
Botevgrad|BG|42.9|23.78|21;Bothaville|ZA|-27.39|26.62|72;Bothell West|US|47.81|-122.24|17;Bothell|US|47.76|-122.21|43
Botolan|PH|15.29|120.02|23;Botou|CN|38.07|116.57|63;Botoşani|RO|47.75|26.67|115;Botshabelo|ZA|-29.27|26.73|310;Botswana|BW|-22.17|23.81|
Bottrop|DE|51.52|6.93|120;Botucatu|BR|-22.89|-48.44|114;Botād|IN|22.17|71.67|117;Bou Hanifia el Hamamat|DZ|35.31|-0.05|28
Bou Ismaïl|DZ|36.64|2.69|22;Bou Tlelis|DZ|35.57|-0.9|26;Bouaflé|CI|6.99|-5.74|61;Bouaké|CI|7.69|-5.03|567;Bouarfa|MA|32.53|-1.96|29
Bouar|CF|5.93|15.6|29;Boucherville|CA|45.59|-73.44|39;Boudjima|DZ|36.8|4.15|21;Boudouaou|DZ|36.73|3.41|45;Boufarik|DZ|36.57|2.91|60
Bougaa|DZ|36.33|5.09|39;Bougado|PT|41.34|-8.55|22;Bougara|DZ|36.54|3.08|63;Bougouni|ML|11.42|-7.48|35;Bouguenais|FR|47.18|-1.62|17
Bouinan|DZ|36.53|2.99|30;Boujniba|MA|32.9|-6.77|15;Boukadir|DZ|36.07|1.13|27;Boulder City|US|35.98|-114.83|16;Boulder|US|40.01|-105.27|107
Boulogne-Billancourt|FR|48.84|2.24|109;Boulogne-sur-Mer|FR|50.73|1.61|47;Boulsa|BF|12.67|-0.57|17;Boumahra Ahmed|DZ|36.46|7.51|23
Boumerdas|DZ|36.77|3.48|786;Bouna|CI|9.27|-3|24;Boundiali|CI|9.52|-6.49|39;Bountiful|US|40.89|-111.88|44;Bourbonnais|US|41.15|-87.89|19
Bourg-en-Bresse|FR|46.21|5.23|45;Bourg-la-Reine|FR|48.78|2.32|19;Bourg-lès-Valence|FR|44.95|4.89|20;Bourges|FR|47.08|2.4|68
Bourgoin-Jallieu|FR|45.59|5.27|24;Bournemouth|GB|50.72|-1.88|164;Boussu|BE|50.43|3.79|20;Boussé|BF|12.66|-1.9|16;Bouznika|MA|33.79|-7.16|27
Bouïra|DZ|36.37|3.9|53;Bovisio-Masciago|IT|45.61|9.15|17;Bowie|US|38.94|-76.73|58;Bowling Green|US|36.99|-86.44|64
Bowling Green|US|41.37|-83.65|31;Bowthorpe|GB|52.64|1.22|20;Boxtel|NL|51.59|5.33|30;Boyabat|TR|41.47|34.77|28;Boyarka|UA|50.32|30.3|35
Boyeros|CU|23.01|-82.4|189;Boyle Heights|US|34.03|-118.21|93;Boynton Beach|US|26.53|-80.07|74;Boyolali|ID|-7.53|110.6|60
Boyolangu|ID|-8.12|111.89|32;Boysun|UZ|38.21|67.21|25;Bozeman|US|45.68|-111.04|43;Bozhou|CN|33.88|115.77|174;Bozoum|CF|6.32|16.38|40
Bozova|TR|37.36|38.53|22;Bozyazı|TR|36.11|32.96|28;Bozüyük|TR|39.91|30.04|55;Bo|SL|7.96|-11.74|174;Boû Arfa|DZ|36.46|2.81|44
Bo‘ka|UZ|40.81|69.19|20;Bracken Ridge|AU|-27.32|153.03|17;Brackenheim|DE|49.08|9.07|15;Bracknell|GB|51.41|-0.75|76
Bradenton|US|27.5|-82.57|54;Bradford|GB|53.79|-1.75|299;Bradley|US|41.14|-87.86|16;Brad|RO|46.13|22.78|16
Bragança Paulista|BR|-22.95|-46.54|125;Bragança|BR|-1.05|-46.77|57;Bragança|PT|41.81|-6.76|34;Braga|PT|41.55|-8.42|121
Brahmapur|IN|19.31|84.79|325;Braine-l'Alleud|BE|50.68|4.37|38;Braine-le-Comte|BE|50.61|4.15|20;Braintree|GB|51.88|0.55|53
Braintree|US|42.2|-71|37;Brake (Unterweser)|DE|53.33|8.48|16;Brakel|DE|51.72|9.19|18;Brakpan|ZA|-26.24|28.37|306;Brak|LY|27.55|14.27|39
Bramhall|GB|53.36|-2.17|26;Brampton|CA|43.68|-79.77|434;Bramsche|DE|52.41|7.97|31;Brandenburg an der Havel|DE|52.42|12.55|60
Brandon|CA|49.85|-99.95|26;Brandon|US|27.94|-82.29|103;Brandon|US|32.27|-89.99|24;Brandýs nad Labem-Stará Boleslav|CZ|50.19|14.66|15
Branford|US|41.28|-72.82|29;Braniewo|PL|54.38|19.82|18;Brantford|CA|43.13|-80.27|88;Brant|CA|43.13|-80.35|34;Braník|CZ|50.03|14.42|19
Brasschaat|BE|51.29|4.49|37;Brasília|BR|-15.78|-47.93|2208;Brateyevo|RU|55.64|37.76|102;Bratislava|SK|48.15|17.11|424
Bratsk|RU|56.13|101.61|257;Braunschweig|DE|52.27|10.53|245;Brawley|US|32.98|-115.53|26;Bray|IE|53.2|-6.1|33;Brazil|BR|-10.69|-53.24|
Brazzaville|CG|-4.27|15.28|1285;Bra|IT|44.7|7.85|24;Braço do Norte|BR|-28.27|-49.17|22;Braşov|RO|45.65|25.61|276;Breaza|RO|45.18|25.67|18
Brea|US|33.92|-117.9|42;Brecht|BE|51.35|4.64|26;Breda|NL|51.59|4.78|168;Bredbury|GB|53.42|-2.12|15;Bregenz|AT|47.5|9.75|29
Brejo Santo|BR|-7.49|-38.99|27;Brejo da Madre de Deus|BR|-8.15|-36.37|27;Bremen|DE|53.08|8.81|547;Bremerhaven|DE|53.54|8.59|117
Bremerton|US|47.57|-122.63|40;Bremervörde|DE|53.48|9.14|19;Brenham|US|30.17|-96.4|17;Brentwood Estates|US|36.03|-86.78|31
Brentwood|GB|51.62|0.31|53;Brentwood|US|36.03|-86.78|42;Brentwood|US|37.93|-121.7|59;Brentwood|US|40.78|-73.25|61;Brent|GB|51.55|-0.3|329
Brent|US|30.47|-87.24|22;Brescia|IT|45.54|10.21|185;Bressanone|IT|46.72|11.66|16;Bresso|IT|45.54|9.19|26;Bressuire|FR|46.84|-0.49|21
Brest|BY|52.1|23.69|301;Brest|FR|48.39|-4.49|145;Bretten|DE|49.04|8.71|28;Breves|BR|-1.68|-50.48|46;Brezina|DZ|33.1|1.26|19
Brezno|SK|48.8|19.64|21;Briarwood|US|40.71|-73.82|54;Bria|CF|6.54|21.99|29;Bridgend|GB|51.51|-3.58|58;Bridgeport|US|41.18|-73.19|148
Bridgeport|US|41.84|-87.65|34;Bridgeton|US|39.43|-75.23|25;Bridgetown|BB|13.11|-59.62|99;Bridgeview|US|41.75|-87.8|16
Bridgewater|US|40.6|-74.65|44;Bridgwater|GB|51.13|-3|41;Bridlington|GB|54.08|-0.19|35;Brie-Comte-Robert|FR|48.69|2.61|16
Brierley Hill|GB|52.48|-2.12|28;Brigham City|US|41.51|-112.02|19;Brighouse|GB|53.7|-1.78|33;Brighton Beach|US|40.58|-73.96|31
Brighton East|AU|-37.9|145.02|16;Brighton Park|US|41.82|-87.7|44;Brighton|AU|-37.91|145|23;Brighton|GB|50.83|-0.14|139
Brighton|US|39.99|-104.82|38;Brighton|US|43.15|-77.55|37;Brignoles|FR|43.41|6.06|15;Brikama|GM|13.27|-16.65|78;Brilon|DE|51.39|8.57|27
Brindisi|IT|40.63|17.94|79;Brisbane|AU|-27.47|153.03|2190;Bristol|GB|51.46|-2.6|617;Bristol|US|36.6|-82.19|17;Bristol|US|36.6|-82.19|27
Bristol|US|41.67|-72.95|60;Bristol|US|41.68|-71.27|23;Briton Ferry|GB|51.63|-3.82|35;Brits|ZA|-25.63|27.78|122;Britz|DE|52.44|13.43|39
Brive-la-Gaillarde|FR|45.16|1.53|53;Brixham|GB|50.39|-3.52|17;Brixton|GB|51.47|-0.11|66;Brno|CZ|49.2|16.61|370
Broad Ripple|US|39.87|-86.14|17;Broadstairs|GB|51.36|1.44|23;Broadview Heights|US|41.31|-81.69|19;Brockton|US|42.08|-71.02|95
Brockville|CA|44.59|-75.69|24;Brodnica|PL|53.26|19.4|27;Brody|UA|50.09|25.15|23;Brodósqui|BR|-20.99|-47.66|18
Broken Arrow|US|36.05|-95.79|107;Broken Hill|AU|-31.97|141.45|18;Bromma|SE|59.34|17.94|61;Bromsgrove|GB|52.34|-2.06|49
Bronkhorstspruit|ZA|-25.81|28.74|27;Bronnitsy|RU|55.42|38.26|19;Bronte|IT|37.79|14.83|18;Bron|FR|45.74|4.91|38;Brook Park|US|41.4|-81.8|19
Brookfield|US|41.82|-87.85|19;Brookfield|US|43.06|-88.11|38;Brookhaven|US|33.86|-84.34|52;Brookings|US|44.31|-96.8|24
Brookline|US|42.33|-71.12|59;Brooklyn Center|US|45.08|-93.33|31;Brooklyn Heights|US|40.7|-73.99|20;Brooklyn Park|US|45.09|-93.36|79
Brooklyn|US|40.65|-73.95|2301;Broomfield|US|39.92|-105.09|65;Brossard|CA|45.45|-73.47|70;Brotas|BR|-22.28|-48.13|19
Brough|GB|53.73|-0.57|20;Brovary|UA|50.52|30.81|89;Brownhills|GB|52.63|-1.93|20;Brownsburg|US|39.84|-86.4|25;Brownsville|US|25.82|-80.24|15
Brownsville|US|25.9|-97.5|184;Brownsville|US|40.66|-73.92|74;Brownwood|US|31.71|-98.99|19;Broxburn|GB|55.93|-3.47|15
Bruay-la-Buissière|FR|50.48|2.55|24;Bruchköbel|DE|50.18|8.92|21;Bruchsal|DE|49.12|8.6|43;Bruckmühl|DE|47.88|11.91|16
Brugge|BE|51.21|3.22|117;Brugherio|IT|45.55|9.3|33;Brumadinho|BR|-20.14|-44.2|28;Brumado|BR|-14.2|-41.67|42;Brummen|NL|52.09|6.16|21
Brunei|BN|4.49|114.59|;Brunoy|FR|48.69|2.49|24;Brunssum|NL|50.95|5.97|29;Brunswick|AU|-37.77|144.97|24;Brunswick|US|31.15|-81.49|16
Brunswick|US|41.24|-81.84|35;Brunswick|US|43.91|-69.97|15;Bruntál|CZ|49.99|17.46|18;Brusciano|IT|40.92|14.42|15
Brushy Creek|US|30.51|-97.74|22;Brusque|BR|-27.1|-48.91|88;Brussels|BE|50.85|4.35|1019;Brvenica|MK|41.97|20.98|16
Bry-sur-Marne|FR|48.84|2.52|16;Bryanka|UA|48.51|38.67|52;Bryansk|RU|53.25|34.37|427;Bryant|US|34.6|-92.49|20;Bryan|US|30.67|-96.37|82
Brymbo|GB|53.07|-3.07|18;Bryn Mawr-Skyway|US|47.49|-122.24|16;Bryukhovetskaya|RU|45.81|39|22;Brzeg|PL|50.86|17.47|38
Brzesko|PL|49.97|20.61|17;Brétigny-sur-Orge|FR|48.61|2.31|24;Brüggen|DE|51.24|6.18|16;Brühl|DE|50.83|6.9|44;Brājarājnagar|IN|21.82|83.92|79
Brăila|RO|45.27|27.97|214;Brčko|BA|44.87|18.81|39;Bua Yai|TH|15.59|102.43|17;Buaran|ID|-7.05|109.55|39;Bucak|TR|37.46|30.6|29
Bucaramanga|CO|7.13|-73.12|572;Buchanan|LR|5.88|-10.05|26;Bucharest|RO|44.43|26.11|1877;Bucha|UA|50.54|30.21|42
Buchen in Odenwald|DE|49.52|9.32|19;Bucheon-si|KR|37.5|126.78|851;Buchholz in der Nordheide|DE|53.33|9.87|37;Buckeye|US|33.37|-112.58|51
Buckhall|US|38.73|-77.43|16;Buckingham|CA|45.59|-75.42|17;Buckley|GB|53.17|-3.08|64;Buckow|DE|52.43|13.46|38
Budapest I. kerület|HU|47.5|19.04|25;Budapest II. kerület|HU|47.52|19.02|89;Budapest III. kerület|HU|47.54|19.05|124
Budapest IV. kerület|HU|47.56|19.09|98;Budapest VI. kerület|HU|47.5|19.07|42;Budapest VIII. kerület|HU|47.49|19.07|82
Budapest XI. kerület|HU|47.48|19.04|139;Budapest XII. kerület|HU|47.49|19.01|57;Budapest XIII. kerület|HU|47.53|19.08|114
Budapest XIX. kerület|HU|47.45|19.15|62;Budapest XV. kerület|HU|47.56|19.12|80;Budapest XVI. kerület|HU|47.51|19.17|68
Budapest XVII. kerület|HU|47.48|19.25|78;Budapest XVIII. kerület|HU|47.44|19.18|93;Budapest XX. kerület|HU|47.44|19.1|63
Budapest XXI. kerület|HU|47.43|19.07|76;Budapest XXII. kerület|HU|47.43|19.04|50;Budapest XXIII. kerület|HU|47.4|19.11|20
Budapest|HU|47.5|19.04|1741;Budaun|IN|28.04|79.13|162;Budaörs|HU|47.46|18.96|25;Buddh Gaya|IN|24.7|84.99|35;Buderim|AU|-26.68|153.06|29
Budhlāda|IN|29.93|75.56|25;Budhāna|IN|29.29|77.48|35;Budta|PH|7.2|124.44|1274;Buduran|ID|-7.43|112.72|48;Budva|ME|42.29|18.84|18
Budënnovsk|RU|44.78|44.17|68;Buea|CM|4.15|9.24|47;Buena Park|US|33.87|-118|83;Buenaventura Lakes|US|28.34|-81.35|26
Buenaventura|CO|3.58|-77|25;Buenaventura|CO|3.88|-77.03|240;Buenavista|MX|19.61|-99.17|206;Buenavista|PH|8.98|125.41|19
Buenos Aires|AR|-34.61|-58.38|13076;Buerarema|BR|-14.96|-39.3|16;Buffalo Grove|US|42.15|-87.96|41;Buffalo|US|42.89|-78.88|258
Buffalo|US|45.17|-93.87|16;Buftea|RO|44.56|25.95|21;Bugarama|TZ|-2.87|30.53|32;Bugiri|UG|0.57|33.74|23;Bugojno|BA|44.06|17.45|41
Bugo|PH|8.51|124.76|46;Bugul’ma|RU|54.54|52.8|92;Buguma|NG|4.74|6.86|135;Buguruslan|RU|53.66|52.44|54;Buhe|CN|30.29|112.23|106
Buhi|PH|13.43|123.52|30;Buhuşi|RO|46.72|26.7|18;Buinsk|RU|54.97|48.29|20;Buin|CL|-33.73|-70.74|55;Bujumbura|BI|-3.38|29.36|332
Bukama|CD|-9.2|25.85|39;Bukavu|CD|-2.49|28.84|225;Bukhara|UZ|39.77|64.43|248;Bukit Mertajam|MY|5.36|100.47|212
Bukit Rambai|MY|2.26|102.18|17;Bukittinggi|ID|-0.31|100.37|99;Bukoba|TZ|-1.33|31.81|71;Bukuru|NG|9.79|8.86|16;Bulacan|PH|14.79|120.88|71
Bulakamba|ID|-6.87|108.96|27;Bulancak|TR|40.94|38.23|44;Bulandshahr|IN|28.4|77.86|199;Bulan|PH|12.67|123.88|29;Bulanık|TR|39.09|42.27|31
Bulaon|PH|15.08|120.66|132;Bulawayo|ZW|-20.15|28.58|699;Buldāna|IN|20.53|76.18|67;Bulgan|MN|48.81|103.53|17;Bulgaria|BG|42.77|25.21|
Bullhead City|US|35.15|-114.57|39;Bulolo|PG|-7.2|146.64|16;Buluan|PH|6.72|124.8|28;Bulungu|CD|-4.54|18.6|48
Bulung’ur Shahri|UZ|39.76|67.27|27;Bumba|CD|2.19|22.47|96;Bunawan|PH|8.17|125.99|15;Bunbury|AU|-33.33|115.64|68
Bundaberg|AU|-24.87|152.35|71;Bunda|TZ|-2.05|33.87|51;Bundibugyo|UG|0.71|30.06|17;Bundoora|AU|-37.7|145.06|29
Bungo-Takada-shi|JP|33.56|131.45|24;Bungoma|KE|0.56|34.56|56;Bungu|TZ|-7.63|39.06|28;Bunia|CD|1.56|30.25|97;Burao|SO|9.52|45.53|99
Buraydah|SA|26.33|43.97|391;Burbank|US|34.18|-118.31|105;Burbank|US|41.73|-87.78|29;Burdur|TR|37.72|30.29|66
Burg bei Magdeburg|DE|52.27|11.85|25;Burgas|BG|42.51|27.47|196;Burgdorf|DE|52.45|10.01|30;Burgess Hill|GB|50.96|-0.13|31
Burghausen|DE|48.17|12.83|18;Burglesum|DE|53.17|8.69|33;Burgos|ES|42.34|-3.7|179;Burgos|PH|15.73|120.57|28;Burhaniye|TR|39.5|26.97|38
Burhar|IN|23.21|81.53|18;Burhānpur|IN|21.31|76.23|203;Burhānuddin|BD|22.5|90.72|46;Buri Ram|TH|14.99|103.1|28;Burien|US|47.47|-122.35|50
Buriti Bravo|BR|-5.84|-43.83|18;Buritis|BR|-15.62|-46.42|16;Buritizeiro|BR|-17.35|-44.96|25;Buri|BR|-23.8|-48.59|16
Burjassot|ES|39.51|-0.41|38;Burke|US|38.79|-77.27|41;Burkina Faso|BF|12.27|-1.76|;Burlata|ES|42.83|-1.62|18;Burla|IN|21.51|83.87|41
Burleson|US|32.54|-97.32|44;Burlingame|US|37.58|-122.37|30;Burlington|CA|43.39|-79.84|164;Burlington|US|36.1|-79.44|52
Burlington|US|39.03|-84.72|16;Burlington|US|40.81|-91.11|25;Burlington|US|42.5|-71.2|24;Burlington|US|44.48|-73.21|42
Burnaby|CA|49.27|-122.95|203;Burngreave|GB|53.39|-1.46|27;Burnham-on-Sea|GB|51.24|-3|23;Burnie|AU|-41.06|145.9|20;Burnley|GB|53.8|-2.23|149
Burnsville|US|44.77|-93.28|61;Burntwood|GB|52.68|-1.93|29;Burrel|AL|41.61|20.01|15;Burriana|ES|39.89|-0.08|35;Bursa|TR|40.2|29.06|1413
Burscheid|DE|51.08|7.11|19;Burton upon Trent|GB|52.81|-1.64|122;Burton|US|43|-83.62|29;Burunday|KZ|43.36|76.85|21;Burundi|BI|-3.36|29.88|
Bururi|BI|-3.95|29.62|20;Burutu|NG|5.35|5.51|16;Burwood|AU|-33.88|151.1|16;Bury St Edmunds|GB|52.25|0.71|43;Bury|GB|53.6|-2.3|61
Burē|ET|10.7|37.07|22;Busan|KR|35.1|129.03|3679;Busembatia|UG|0.78|33.62|16;Buseresere|TZ|-3.02|31.87|53;Bushehr|IR|28.97|50.84|165
Bushey|GB|51.64|-0.36|17;Bushwick|US|40.69|-73.92|113;Busia|KE|0.46|34.11|52;Busia|UG|0.47|34.09|43;Businga|CD|3.34|20.89|29
Busko-Zdrój|PL|50.47|20.72|17;Busselton|AU|-33.65|115.35|22;Bussolengo|IT|45.47|10.85|15;Bussum|NL|52.27|5.16|31
Busto Arsizio|IT|45.61|8.85|80;Buston|TJ|40.23|69.69|22;Bustos|PH|14.96|120.92|42;Butajīra|ET|8.12|38.37|31;Butare|RW|-2.6|29.74|90
Buta|CD|2.79|24.73|50;Butel|MK|42.03|21.45|36;Butembo|CD|0.14|29.29|155;Butha-Buthe|LS|-28.77|28.25|16;Butiama|TZ|-1.77|33.97|16
Butiá|BR|-30.12|-51.96|19;Butterworth|MY|5.4|100.36|108;Butterworth|ZA|-32.33|28.15|34;Butte|US|46|-112.53|34;Butuan|PH|8.95|125.54|310
Buturlinovka|RU|50.83|40.61|29;Butwāl|NP|27.7|83.45|92;Butzbach|DE|50.43|8.67|25;Buulobarde|SO|3.85|45.57|17;Buurhakaba|SO|2.8|44.08|28
Buwenge|UG|0.65|33.17|15;Buxar|IN|25.58|83.98|96;Buxtehude|DE|53.47|9.69|38;Buxton|GB|53.26|-1.91|21;Buyeo|KR|36.27|126.91|33
Buynaksk|RU|42.82|47.12|63;Buy|RU|58.48|41.54|26;Buzen|JP|33.61|131.13|27;Buzovna|AZ|40.52|50.11|25;Buzuluk|RU|52.78|52.26|88
Buzău|RO|45.15|26.83|131;Buíque|BR|-8.62|-37.16|20;Buôn Ma Thuột|VN|12.67|108.04|147;Bwizibwera|UG|-0.59|30.63|79;Byaroza|BY|52.53|24.98|30
Bydgoszcz|PL|53.12|18.01|366;Bykhaw|BY|53.52|30.25|18;Byndoor|IN|13.87|74.63|20;Bytom|PL|50.35|18.93|189;Bytów|PL|54.17|17.49|17
Byumba|RW|-1.58|30.07|71;Byādgi|IN|14.67|75.49|28;Bánovce nad Bebravou|SK|48.72|18.26|19;Bârlad|RO|46.23|27.67|68;Bègles|FR|44.81|-0.55|24
Béchar|DZ|31.62|-2.22|143;Béjar|ES|40.39|-5.76|15;Béja|TN|36.73|9.18|57;Békéscsaba|HU|46.68|21.1|65;Békés|HU|46.77|21.13|21
Bélabo|CM|4.93|13.3|23;Béoumi|CI|7.67|-5.58|23;Bétera|ES|39.59|-0.46|21;Béthune|FR|50.53|2.64|32;Béziers|FR|43.34|3.21|74
Bình Long|VN|11.65|106.61|15;Bílina|CZ|50.55|13.78|16;Böblingen|DE|48.68|9.01|46;Bönen|DE|51.6|7.77|19;Bückeburg|DE|52.26|9.05|21
Büdingen|DE|50.29|9.11|22;Bühl|DE|48.7|8.14|29;Bünde|DE|52.2|8.59|45;Büren|DE|51.55|8.56|22;Bürstadt|DE|49.64|8.46|15
Büyükçekmece|TR|41.02|28.59|163;Bābai|IN|22.7|77.93|16;Bābolsar|IR|36.7|52.65|48;Bābol|IR|36.55|52.68|203;Bābra|IN|21.85|71.31|19
Bādāmi|IN|15.91|75.68|28;Bāfq|IR|31.6|55.4|31;Bāgepalli|IN|13.78|77.8|24;Bāgha Purāna|IN|30.69|75.1|23;Bāghpat|IN|28.94|77.22|42
Bāglung|NP|28.27|83.59|23;Bāh|IN|26.87|78.59|15;Bājil|YE|15.06|43.29|48;Bājitpur|BD|24.22|90.95|35;Bāli|IN|22.65|88.34|297
Bāli|IN|25.2|73.29|19;Bālotra|IN|25.83|72.24|68;Bālugaon|IN|20.18|85.11|17;Bālurghāt|IN|25.22|88.78|141;Bālāchor|IN|31.06|76.3|19
Bālāghāt|IN|21.82|80.19|80;Bālāpur|IN|20.67|76.77|42;Bāmor Kalān|IN|24.89|78.15|28;Bāmyān|AF|34.82|67.83|62;Bānapur|IN|19.78|85.17|17
Bāndarban|BD|22.2|92.22|33;Bānda|IN|25.48|80.33|152;Bāndīkūi|IN|27.05|76.57|16;Bāneh|IR|36|45.89|105;Bāngarmau|IN|26.89|80.21|37
Bāniyās|SY|35.18|35.95|39;Bānka|IN|24.88|86.92|39;Bānki|IN|20.38|85.53|17;Bānkura|IN|23.23|87.07|134;Bānsbāria|IN|22.95|88.4|108
Bānsdīh|IN|25.88|84.22|21;Bānsi|IN|27.18|82.93|40;Bānswāda|IN|18.38|77.88|23;Bānswāra|IN|23.54|74.44|94;Bāntva|IN|21.49|70.08|15
Bāpatla|IN|15.9|80.47|70;Bārah|SD|13.7|30.37|17;Bāramūla|IN|34.21|74.34|77;Bārdoli|IN|21.12|73.11|58;Bārh|IN|25.48|85.71|50
Bāri|IN|26.65|77.62|56;Bārmer|IN|25.75|71.39|89;Bārsi|IN|18.23|75.69|111;Bāruipur|IN|22.35|88.44|48;Bāruni|IN|25.48|85.97|85
Bārākpur|IN|22.77|88.36|148;Bārāmati|IN|18.15|74.58|54;Bārān|IN|25.1|76.52|87;Bārāsat|IN|22.23|88.45|238;Bārāsat|IN|22.72|88.48|298
Bāsoda|IN|23.85|77.94|69;Bāsudebpur|IN|21.12|86.73|32;Bāzpur|IN|29.15|79.11|24;Bāzār-e Yakāwlang|AF|34.74|66.97|65
Bāzārak|AF|35.31|69.52|65;Băicoi|RO|45.03|25.85|20;Băileşti|RO|44.02|23.35|20;Bălţi|MD|47.76|27.93|125;Będzin|PL|50.33|19.13|58
Bīdar|IN|17.91|77.52|204;Bījār|IR|35.87|47.61|54;Bīkaner|IN|28.02|73.31|576;Bīlāspur|IN|28.89|79.27|40;Bīrjand|IR|32.87|59.22|197
Bīrpur|IN|26.51|87.01|19;Bīsalpur|IN|28.29|79.8|68;Břeclav|CZ|48.76|16.88|26;Būkān|IR|36.52|46.21|213;Būndi|IN|25.44|75.64|99
Būndu|IN|23.16|85.59|19;Būrewāla|PK|30.17|72.65|184;Būsh|EG|29.15|31.13|87;Bạc Liêu|VN|9.29|105.73|108;Bảo Lộc|VN|11.55|107.81|152
Bắc Giang|VN|21.27|106.19|54;Bắc Kạn|VN|22.15|105.83|18;Bắc Ninh|VN|21.19|106.08|44;Bến Tre|VN|10.24|106.38|59;Bỉm Sơn|VN|20.08|105.86|54
Caacupé|PY|-25.39|-57.14|22;Caaguazú|PY|-25.47|-56.02|55;Caazapá|PY|-26.2|-56.37|24;Cabadbaran|PH|9.12|125.54|31;Cabagan|PH|17.43|121.77|25
Cabaiguán|CU|22.08|-79.5|45;Cabanatuan City|PH|15.49|120.97|220;Cabayangan|PH|7.41|125.73|17;Cabeceiras de Basto|PT|41.51|-7.99|17
Cabedelo|BR|-6.98|-34.83|55;Cabiao|PH|15.25|120.85|50;Cabimas|VE|10.4|-71.45|201;Cabinda|AO|-5.55|12.2|66;Cabo Frio|BR|-22.89|-42.03|108
Cabo San Lucas|MX|22.89|-109.91|68;Caboolture|AU|-27.08|152.95|26;Cabot|US|34.97|-92.02|26;Cabo|BR|-8.28|-35.03|143
Cabramatta|AU|-33.9|150.93|22;Cabra|ES|37.47|-4.44|21;Cabrero|CL|-37.03|-72.4|18;Cabreúva|BR|-23.31|-47.13|39;Cabrobó|BR|-8.51|-39.31|16
Cabuyao|PH|14.27|121.13|309;Cacahoatán|MX|14.99|-92.16|17;Cachan|FR|48.8|2.34|27;Cachoeira do Sul|BR|-30.04|-52.89|75
Cachoeiras de Macacu|BR|-22.46|-42.65|46;Cachoeira|BR|-12.6|-38.97|16;Cachoeirinha|BR|-29.95|-51.09|121
Cachoeiro de Itapemirim|BR|-20.85|-41.11|187;Cacoal|BR|-11.44|-61.45|56;Cacocum|CU|20.74|-76.33|43;Cacém|PT|38.77|-9.3|94
Cadereyta Jiménez|MX|25.59|-100|68;Cadereyta|MX|25.58|-99.98|68;Cadiz|ES|36.53|-6.29|127;Cadiz|PH|10.95|123.29|129;Caen|FR|49.19|-0.36|111
Caerphilly|GB|51.57|-3.22|31;Caetité|BR|-14.07|-42.47|27;Caeté|BR|-19.88|-43.67|33;Cagayan de Oro|PH|8.48|124.65|445
Cagliari|IT|39.23|9.12|149;Cagnes-sur-Mer|FR|43.66|7.15|47;Caguas|PR|18.23|-66.05|87;Cagua|VE|10.19|-67.46|119;Cahors|FR|44.45|1.44|23
Cahul|MD|45.9|28.2|34;Caibarién|CU|22.52|-79.47|39;Caicedonia|CO|4.33|-75.83|32;Caicó|BR|-6.46|-37.1|55;Caidian|CN|30.58|114.03|72
Caieiras|BR|-23.36|-46.74|87;Cainta|PH|14.58|121.12|283;Cairns|AU|-16.92|145.77|153;Cairo|EG|30.06|31.25|7735;Caivano|IT|40.96|14.31|35
Cajamarca|PE|-7.16|-78.5|135;Cajamar|BR|-23.36|-46.88|57;Cajati|BR|-24.74|-48.12|28;Cajazeiras|BR|-6.89|-38.56|44;Cajicá|CO|4.92|-74.03|25
Cajueiro|BR|-9.72|-36.45|15;Cajuru|BR|-21.28|-47.3|20;Calabanga|PH|13.71|123.21|27;Calabar|NG|4.96|8.33|462;Calabasas|US|34.16|-118.64|23
Calabozo|VE|8.92|-67.43|117;Calaca|PH|13.93|120.81|37;Calafat|RO|43.99|22.93|19;Calafell|ES|41.2|1.57|24;Calahorra|ES|42.31|-1.97|25
Calais|FR|50.95|1.86|74;Calama|CL|-22.46|-68.92|143;Calamba|PH|14.21|121.17|317;Calamvale|AU|-27.62|153.05|17;Calangute|IN|15.54|73.76|17
Calapan|PH|13.41|121.18|66;Calarcá|CO|4.53|-75.64|62;Calasiao|PH|16.01|120.36|24;Calatagan|PH|13.83|120.63|16;Calatayud|ES|41.35|-1.64|22
Calauag|PH|13.96|122.29|21;Calauan|PH|14.15|121.32|37;Calbayog City|PH|12.07|124.6|68;Calceta|EC|-0.85|-80.16|17
Caldas Novas|BR|-17.74|-48.63|64;Caldas da Rainha|PT|39.4|-9.14|27;Caldas|CO|6.09|-75.64|66;Caldes de Montbui|ES|41.63|2.17|17
Caldwell|US|43.66|-116.69|52;Caledonia|US|42.81|-87.92|25;Calella|ES|41.61|2.65|19;Caleta Olivia|AR|-46.44|-67.53|36
Calexico|US|32.68|-115.5|40;Calgary|CA|51.05|-114.09|1020;Calhoun|US|34.5|-84.95|16;Calimete|CU|22.53|-80.91|23;Cali|CO|3.44|-76.52|2393
Callao|PE|-12.06|-77.12|813;Calle Blancos|CR|9.95|-84.07|21;Callosa de Segura|ES|38.12|-0.88|18;Calne|GB|51.44|-2.01|17
Caloocan City|PH|14.65|120.97|1500;Calpulalpan|MX|19.59|-98.57|33;Calp|ES|38.64|0.04|30;Caltagirone|IT|37.24|14.52|35
Caltanissetta|IT|37.49|14.06|57;Caluire-et-Cuire|FR|45.79|4.85|43;Calumet City|US|41.62|-87.53|37;Calumpang|PH|14.62|121.09|16
Calumpit|PH|14.92|120.77|92;Calverton|US|39.06|-76.94|18;Calvillo|MX|21.85|-102.72|20;Calvià|ES|39.57|2.51|52;Calw|DE|48.71|8.74|24
Cam Ranh|VN|11.92|109.16|147;Camacupa|AO|-12.02|17.48|19;Camagüey|CU|21.38|-77.92|348;Camaiore|IT|43.94|10.3|27
Camajuaní|CU|22.48|-79.75|36;Camanducaia|BR|-22.76|-46.14|18;Camaná|PE|-16.62|-72.71|16;Camaquã|BR|-30.85|-51.81|53
Camarate|PT|38.8|-9.13|20;Camargo|ES|43.41|-3.88|31;Camargo|MX|27.68|-105.17|40;Camarillo|US|34.22|-119.04|68;Camas|ES|37.4|-6.03|26
Camas|US|45.59|-122.4|22;Camayenne|GN|9.54|-13.69|1871;Camaçari|BR|-12.7|-38.32|189;Cambará|BR|-23.05|-50.07|21;Camberley|GB|51.34|-0.74|30
Camberwell|AU|-37.84|145.07|22;Cambodia|KH|12.72|104.91|;Camborne|GB|50.21|-5.3|23;Cambrai|FR|50.18|3.23|36;Cambre|ES|43.29|-8.35|23
Cambria Heights|US|40.69|-73.74|20;Cambridge|CA|43.36|-80.31|120;Cambridge|GB|52.2|0.12|158;Cambridge|NZ|-37.88|175.44|15
Cambridge|US|42.38|-71.11|110;Cambrils|ES|41.07|1.06|32;Cambuslang|GB|55.81|-4.16|28;Cambuí|BR|-22.61|-46.06|21;Cambé|BR|-23.28|-51.28|91
Camden Town|GB|51.54|-0.14|26;Camden|US|39.93|-75.12|76;Cameron Park|US|38.67|-120.99|18;Cameroon|CM|5.68|12.73|;Cametá|BR|-2.24|-49.5|45
Camiling|PH|15.69|120.41|40;Camiri|BO|-20.04|-63.52|28;Camoapa|NI|12.38|-85.51|17;Camocim|BR|-2.9|-40.84|44;Camp Springs|US|38.8|-76.91|19
Campana|AR|-34.16|-58.96|82;Campbell River|CA|50.02|-125.24|33;Campbell|US|37.29|-121.95|41;Campeche|MX|19.84|-90.53|220
Campechuela|CU|20.23|-77.28|25;Campi Bisenzio|IT|43.82|11.13|33;Campina Grande do Sul|BR|-25.31|-49.06|31
Campina Grande|BR|-7.23|-35.88|349;Campinas|BR|-22.91|-47.06|1032;Campinas|BR|-27.59|-48.61|20;Campiña|ES|38.22|-2.98|68
Campo Alegre|BR|-9.78|-36.35|17;Campo Belo|BR|-20.9|-45.28|47;Campo Formoso|BR|-10.51|-40.32|24;Campo Grande|BR|-20.44|-54.65|729
Campo Largo|BR|-25.46|-49.53|95;Campo Maior|BR|-4.83|-42.17|32;Campo Mourão|BR|-24.04|-52.38|75;Campo Verde|BR|-20.42|-54.07|23
Campo de Criptana|ES|39.4|-3.12|15;Campo de la Cruz|CO|10.38|-74.88|23;Campoalegre|CO|2.68|-75.32|23;Campobasso|IT|41.56|14.67|40
Campos Belos|BR|-13.04|-46.77|16;Campos Gerais|BR|-21.23|-45.76|22;Campos Novos|BR|-27.4|-51.22|23;Campos Sales|BR|-7.07|-40.38|18
Campos do Jordão|BR|-22.74|-45.59|53;Campos dos Goytacazes|BR|-21.75|-41.33|387;Campsie|AU|-33.91|151.1|24;Camrose|CA|53.02|-112.84|16
Canada|CA|58.59|-99|;Cananea|MX|30.99|-110.29|32;Canarsie|US|40.64|-73.9|87;Canary Wharf|GB|51.51|-0.02|73;Canavieiras|BR|-15.67|-38.95|26
Canberra|AU|-35.28|149.13|368;Canby|US|45.26|-122.69|17;Cancún|MX|21.17|-86.85|628;Candaba|PH|15.1|120.83|47;Candelaria|CO|3.41|-76.35|24
Candelaria|ES|28.35|-16.37|24;Candelaria|PH|13.93|121.42|61;Candelaria|PR|18.4|-66.21|18;Candelária|BR|-29.67|-52.79|30
Candi Prambanan|ID|-7.75|110.49|45;Candiac|CA|45.38|-73.52|16;Candler-McAfee|US|33.73|-84.27|23;Canela|BR|-29.36|-50.81|34
Canelones|UY|-34.52|-56.28|20;Cangas do Morrazo|ES|42.26|-8.78|26;Canguaretama|BR|-6.38|-35.13|19;Canguçu|BR|-31.39|-52.68|20
Cangzhou|CN|38.32|116.87|528;Canicattì|IT|37.36|13.85|33;Canidelo|PT|41.12|-8.65|26;Canindé|BR|-4.36|-39.31|43;Caniço|PT|32.65|-16.84|23
Canlaon|PH|10.39|123.22|45;Cannes|FR|43.55|7.01|70;Canning Vale|AU|-32.06|115.92|33;Canning|IN|22.31|88.66|42;Cannock|GB|52.69|-2.03|86
Canoas|BR|-29.92|-51.18|328;Canoga Park|US|34.2|-118.6|61;Canoinhas|BR|-26.18|-50.39|39;Canosa di Puglia|IT|41.22|16.07|30
Canovelles|ES|41.62|2.28|16;Cantaura|VE|9.31|-64.36|33;Canteleu|FR|49.44|1.02|16;Cantel|GT|14.81|-91.46|26;Canterbury|GB|51.28|1.08|55
Cantonment|US|30.61|-87.34|26;Canton|US|34.24|-84.49|25;Canton|US|40.8|-81.38|72;Canton|US|42.16|-71.14|22;Canton|US|42.31|-83.48|87
Cantù|IT|45.74|9.13|37;Canvey Island|GB|51.52|0.58|38;Canyon Lake|US|29.88|-98.26|21;Cao Bằng|VN|22.67|106.26|41
Cao Lãnh|VN|10.46|105.63|64;Caohe|CN|30.23|115.43|67;Capalaba|AU|-27.54|153.2|17;Capanema|BR|-1.2|-47.18|48;Capannori|IT|43.84|10.57|41
Caparica|PT|38.66|-9.2|21;Capas|PH|15.33|120.59|72;Cape Coast|GH|5.11|-1.25|143;Cape Coral|US|26.56|-81.95|175
Cape Girardeau|US|37.31|-89.52|39;Cape Town|ZA|-33.93|18.42|3433;Cape Verde|CV|15.08|-23.64|;Capela|BR|-10.5|-37.05|16
Capelinha|BR|-17.69|-42.52|20;Capelle aan den IJssel|NL|51.93|4.58|65;Capesterre-Belle-Eau|GP|16.04|-61.56|20;Capiatá|PY|-25.36|-57.45|199
Capim Grosso|BR|-11.38|-40.01|17;Capinzal|BR|-27.34|-51.61|24;Capitán Bermúdez|AR|-32.82|-60.72|27;Capitão Poço|BR|-1.75|-47.06|33
Capivari|BR|-22.99|-47.51|36;Capua|IT|41.11|14.21|15;Capulhuac de Mirafuentes|MX|19.19|-99.47|21;Capâo Bonito|BR|-24.01|-48.35|37
Capão da Canoa|BR|-29.75|-50.01|36;Caraballeda|VE|10.61|-66.85|38;Carabanchel|ES|40.39|-3.72|254;Caracal|RO|44.12|24.35|34
Caracas|VE|10.49|-66.88|3000;Caraguatatuba|BR|-23.62|-45.41|91;Carandaí|BR|-20.95|-43.81|17;Carangola|BR|-20.73|-42.03|25
Caransebeş|RO|45.42|22.22|28;Carapicuíba|BR|-23.52|-46.83|361;Carate Brianza|IT|45.68|9.24|15;Caratinga|BR|-19.79|-42.14|60
Carauari|BR|-4.88|-66.9|18;Caravaca|ES|38.11|-1.86|26;Carazinho|BR|-28.28|-52.79|59;Carballo|ES|43.21|-8.69|31
Carbondale|US|37.73|-89.22|26;Carbonia|IT|39.16|8.52|22;Carcaixent|ES|39.12|-0.45|22;Carcarañá|AR|-32.86|-61.15|16
Carcar|PH|10.11|123.64|41;Carcassonne|FR|43.21|2.35|50;Carcavelos|PT|38.69|-9.32|20;Cardedeu|ES|41.64|2.36|17;Cardiff|GB|51.48|-3.18|447
Cardito|IT|40.95|14.3|22;Cardona|PH|14.49|121.23|30;Carei|RO|47.68|22.47|21;Carepa|CO|7.76|-76.65|21;Cariamanga|EC|-4.33|-79.56|17
Carigara|PH|11.3|124.68|17;Carindale|AU|-27.51|153.1|15;Caringin|ID|-6.71|106.82|92;Carini|IT|38.13|13.18|35
Carletonville|ZA|-26.36|27.4|182;Carlet|ES|39.23|-0.52|16;Carlingford|AU|-33.78|151.05|24;Carlisle|GB|54.9|-2.94|78
Carlisle|US|40.2|-77.19|19;Carlos A. Carrillo|MX|18.37|-95.75|18;Carlos Barbosa|BR|-29.3|-51.5|19;Carlow|IE|52.84|-6.93|20
Carlsbad|US|32.42|-104.23|29;Carlsbad|US|33.16|-117.35|113;Carlton|AU|-37.8|144.97|19;Carmagnola|IT|44.85|7.72|23
Carmarthen|GB|51.86|-4.31|16;Carmelo|UY|-34|-58.28|17;Carmel|US|39.98|-86.12|89;Carmen de Viboral|CO|6.08|-75.34|21
Carmichael|US|38.62|-121.33|62;Carmo do Cajuru|BR|-20.18|-44.77|16;Carmo do Paranaíba|BR|-19|-46.32|27;Carmona|ES|37.47|-5.65|28
Carmona|PH|14.31|121.06|56;Carnaxide|PT|38.73|-9.25|24;Carnegie|AU|-37.89|145.06|17;Carney|US|39.39|-76.52|30;Carnot|CF|4.94|15.88|38
Carol City|US|25.94|-80.25|63;Carol Stream|US|41.91|-88.13|40;Carolina|BR|-7.34|-47.46|16;Carolina|PR|18.38|-65.96|170
Caroline Springs|AU|-37.74|144.74|24;Caronno Pertusella|IT|45.6|9.05|16;Carora|VE|10.17|-70.08|94;Carouge|CH|46.18|6.14|19
Carpentersville|US|42.12|-88.26|39;Carpentras|FR|44.06|5.05|30;Carpi Centro|IT|44.78|10.88|53;Carpina|BR|-7.85|-35.25|71
Carquefou|FR|47.3|-1.49|18;Carrara|IT|44.08|10.1|59;Carrboro|US|35.91|-79.08|21;Carrefour|HT|18.54|-72.4|442
Carrickfergus|GB|54.72|-5.81|29;Carrizal|ES|27.91|-15.41|22;Carrizal|VE|10.35|-66.99|41;Carrières-sous-Poissy|FR|48.95|2.04|15
Carrollton|US|32.95|-96.89|133;Carrollton|US|33.58|-85.08|26;Carrollwood Village|US|28.07|-82.52|41;Carrollwood|US|28.05|-82.49|33
Carrum Downs|AU|-38.1|145.17|20;Carshalton|GB|51.37|-0.17|46;Carson City|US|39.16|-119.77|55;Carson|US|33.83|-118.28|93
Cartagena|CL|-33.55|-71.61|17;Cartagena|CO|10.4|-75.51|952;Cartagena|ES|37.61|-0.99|212;Cartago|CO|4.75|-75.91|135
Cartago|CR|9.86|-83.92|27;Cartaya|ES|37.28|-7.15|18;Carteret|US|40.58|-74.23|24;Cartersville|US|34.17|-84.8|20;Carterton|GB|51.76|-1.59|16
Carthage|TN|36.86|10.33|16;Caruaru|BR|-8.28|-35.98|235;Carvin|FR|50.49|2.96|19;Cary|US|35.79|-78.78|160;Cary|US|42.21|-88.24|18
Carúpano|VE|10.67|-63.25|112;Casa Blanca|MX|19.04|-98.12|17;Casa Branca|BR|-21.77|-47.09|22;Casa Grande|US|32.88|-111.76|51
Casa Santa|IT|38.03|12.55|24;Casa de Oro-Mount Helix|US|32.76|-116.97|19;Casablanca|MA|33.59|-7.61|3145;Casal Palocco|IT|41.75|12.35|33
Casal di Principe|IT|41.01|14.13|21;Casale Monferrato|IT|45.13|8.45|31;Casalecchio di Reno|IT|44.48|11.27|34
Casalnuovo di Napoli|IT|40.91|14.34|46;Casamassima|IT|40.96|16.92|18;Casarano|IT|40.01|18.16|19;Casas Adobes|US|32.32|-111|67
Casavatore|IT|40.9|14.28|19;Cascais|PT|38.7|-9.42|36;Cascavel|BR|-24.96|-53.46|257;Cascavel|BR|-4.13|-38.24|52;Cascina|IT|43.68|10.55|41
Caserta|IT|41.07|14.33|73;Casilda|AR|-33.04|-61.17|32;Casimiro de Abreu|BR|-22.48|-42.2|19;Casoria|IT|40.91|14.29|58
Casper|US|42.87|-106.31|60;Cassano Magnago|IT|45.67|8.83|21;Cassano d'Adda|IT|45.53|9.52|17;Casselberry|US|28.68|-81.33|27
Cassilândia|BR|-19.11|-51.73|18;Cassino|IT|41.49|13.83|21;Castaic|US|34.49|-118.62|19;Castanhal|BR|-1.29|-47.93|137
Castaños|MX|26.79|-101.43|24;Castel Maggiore|IT|44.58|11.36|16;Castel Volturno|IT|41.03|13.94|22;Castelfranco Emilia|IT|44.59|11.05|17
Castelfranco Veneto|IT|45.67|11.93|26;Castellammare di Stabia|IT|40.7|14.49|66;Castellar del Vallès|ES|41.62|2.08|23
Castelldefels|ES|41.28|1.97|62;Castelli|AR|-25.95|-60.62|37;Castelló de la Plana|ES|39.99|-0.05|180;Castelnau-le-Lez|FR|43.63|3.9|18
Castelo Branco|PT|39.82|-7.49|33;Castelo|BR|-20.6|-41.18|20;Castelvetrano|IT|37.68|12.79|28;Castiglione delle Stiviere|IT|45.39|10.49|19
Castilleja de la Cuesta|ES|37.39|-6.05|17;Castillejos|PH|14.93|120.2|27;Castle Hill|AU|-33.73|151|39;Castle Rock|US|39.37|-104.86|56
Castleford|GB|53.73|-1.36|61;Castlereagh|GB|54.57|-5.88|57;Castlewood|US|39.58|-104.9|25;Castres|FR|43.61|2.24|47
Castricum|NL|52.55|4.67|35;Castries|LC|14|-61.01|20;Castro Valley|US|37.69|-122.09|61;Castro-Urdiales|ES|43.38|-3.22|32
Castrop-Rauxel|DE|51.56|7.31|78;Castrovillari|IT|39.82|16.2|20;Castro|BR|-24.79|-50.01|42;Castro|CL|-42.47|-73.77|30
Casula|AU|-33.95|150.9|16;Catabola|AO|-12.15|17.28|19;Catacaos|PE|-5.27|-80.68|57;Cataguases|BR|-21.39|-42.7|63
Catalina Foothills|US|32.3|-110.92|51;Catalão|BR|-18.17|-47.95|64;Catamayo|EC|-3.99|-79.36|19;Catanauan|PH|13.59|122.32|27
Catanduva|BR|-21.14|-48.97|110;Catania|IT|37.49|15.07|291;Catanzaro|IT|38.88|16.6|79;Catarman|PH|12.5|124.64|47;Catarroja|ES|39.4|-0.4|27
Cataño|PR|18.44|-66.12|28;Catbalogan|PH|11.78|124.89|68;Catemaco|MX|18.42|-95.11|28;Catende|BR|-8.67|-35.72|23;Caterham|GB|51.28|-0.08|21
Cathedral City|US|33.78|-116.47|54;Catia La Mar|VE|10.61|-67.03|107;Cativá|PA|9.36|-79.83|30;Catolé do Rocha|BR|-6.34|-37.75|20
Catonsville|US|39.27|-76.73|42;Catriel|AR|-37.88|-67.8|15;Cattolica|IT|43.96|12.74|16;Catumbela|AO|-12.43|13.55|17;Catu|BR|-12.35|-38.38|40
Caucaguita|VE|10.36|-66.8|59;Caucagüito|VE|10.49|-66.74|53;Caucaia|BR|-3.74|-38.65|275;Caucasia|CO|7.99|-75.19|58
Caucete|AR|-31.65|-68.28|34;Cauquenes|CL|-35.97|-72.32|31;Cauto Cristo|CU|20.56|-76.47|21;Cava Dè Tirreni|IT|40.7|14.71|48
Cavaillon|FR|43.83|5.04|27;Cave Spring|US|37.23|-80.01|25;Cavite City|PH|14.48|120.9|116;Caxambu|BR|-21.98|-44.93|23
Caxias do Sul|BR|-29.17|-51.18|381;Caxias|BR|-4.86|-43.36|148;Caxito|AO|-8.58|13.66|28;Cayambe|EC|0.04|-78.15|27;Cayenne|GF|4.93|-52.33|62
Cayey|PR|18.11|-66.17|18;Cayman Islands|KY|19.32|-81.29|;Cazin|BA|44.97|15.94|22;Caála|AO|-12.85|15.56|21;Caçador|BR|-26.78|-51.01|64
Caçapava do Sul|BR|-30.51|-53.48|18;Caçapava|BR|-23.1|-45.71|72;Cañada de Gómez|AR|-32.82|-61.39|36;Cañas|CR|10.43|-85.1|20
Cañete|CL|-37.8|-73.4|20;Cañon City|US|38.44|-105.24|16;Ceadîr-Lunga|MD|46.06|28.83|23;Ceará Mirim|BR|-5.63|-35.43|33
Cebu City|PH|10.32|123.89|799;Cecina|IT|43.31|10.52|22;Cedar City|US|37.68|-113.06|30;Cedar Falls|US|42.53|-92.45|41
Cedar Hill|US|32.59|-96.96|49;Cedar Park|US|30.51|-97.82|66;Cedar Rapids|US|42.01|-91.64|130;Ceeldheer|SO|3.85|47.18|27
Ceerigaabo|SO|10.62|47.37|34;Ceglie Messapica|IT|40.65|17.52|17;Cegléd|HU|47.17|19.8|39;Cehegín|ES|38.09|-1.8|16
Celaya|MX|20.52|-100.82|340;Celbridge|IE|53.34|-6.54|20;Celje|SI|46.23|15.26|38;Celle|DE|52.62|10.08|71;Celso Ramos|BR|-27.63|-51.34|15
Cenon|FR|44.86|-0.53|22;Centar Župa|MK|41.48|20.56|45;Centar|HR|45.81|15.98|37;Centenario|AR|-38.83|-68.13|29
Centennial|US|39.58|-104.88|110;Center City|US|39.95|-75.16|57;Center Point|US|33.65|-86.68|17;Centereach|US|40.86|-73.1|32
Centerville|US|39.63|-84.16|24;Centerville|US|40.92|-111.87|17;Cento|IT|44.73|11.29|18;Central African Republic|CF|6.57|20.46|
Central City|US|33.44|-112.06|58;Central Falls|US|41.89|-71.39|19;Central Islip|US|40.79|-73.2|34;Central Point|US|42.38|-122.92|18
Centralia|US|46.72|-122.95|17;Centralniy|RU|59.93|30.36|215;Central|US|30.55|-91.04|28;Centre de Flacq|MU|-20.19|57.71|18
Centreville|US|38.84|-77.43|71;Centro Familiar la Soledad|MX|21.14|-101.75|32;Centro Habana|CU|23.14|-82.36|158
Centurion|ZA|-25.86|28.19|233;Ceper|ID|-7.67|110.68|29;Cepu|ID|-7.15|111.59|55;Cercola|IT|40.86|14.36|18
Cerdanyola del Vallès|ES|41.49|2.14|59;Ceres|BR|-15.31|-49.6|19;Ceres|US|37.59|-120.96|48;Ceres|ZA|-33.37|19.31|42;Cereté|CO|8.88|-75.79|56
Cergy-Pontoise|FR|49.04|2.08|183;Cergy|FR|49.04|2.08|58;Cerignola|IT|41.27|15.9|54;Cernavodă|RO|44.34|28.03|19
Cernusco sul Naviglio|IT|45.53|9.33|29;Cerquilho|BR|-23.16|-47.74|35;Cerritos|US|33.86|-118.06|50;Cerro Azul|MX|21.19|-97.74|22
Cerro de Pasco|PE|-10.67|-76.26|79;Cerro|CU|23.11|-82.39|132;Cerveteri|IT|41.99|12.09|16;Cervia|IT|44.26|12.35|20
Cesano Boscone|IT|45.44|9.09|23;Cesano Maderno|IT|45.63|9.15|37;Cesenatico|IT|44.2|12.4|19;Cesena|IT|44.14|12.24|79
Cessnock|AU|-32.83|151.36|15;Cesson-Sévigné|FR|48.12|-1.6|16;Cestas|FR|44.74|-0.68|18;Cetinje|ME|42.39|18.91|15;Ceuta|ES|35.89|-5.32|79
Ceyhan|TR|37.02|35.82|96;Ceylanpınar|TR|36.85|40.05|31;Cha-am|TH|12.8|99.97|49;Chabahar|IR|25.29|60.64|47;Chabet el Ameur|DZ|36.64|3.69|20
Chacabuco|AR|-34.64|-60.47|35;Chacao|VE|10.5|-66.85|65;Chacarita|CR|9.98|-84.78|26;Chachapoyas|PE|-6.23|-77.87|20
Chachoengsao|TH|13.69|101.07|50;Chad|TD|15.28|18.64|;Chaeryŏng-ŭp|KP|38.4|125.62|53;Chaguanas|TT|10.52|-61.42|67
Chai Badan|TH|15.2|101.13|25;Chai Nat|TH|15.19|100.12|15;Chaihe|CN|44.76|129.68|68;Chaiyaphum|TH|15.81|102.03|58
Chajarí|AR|-30.75|-57.98|31;Chak Azam Sahu|PK|30.75|73.03|38;Chak Five Hundred Seventy-five|PK|31.55|73.83|24;Chak Jhumra|PK|31.57|73.18|37
Chak One Hundred Twenty Nine Left|PK|30.43|73.05|24;Chak Thirty-one -Eleven Left|PK|30.42|72.7|46
Chak Two Hundred Forty-nine Thal Development Authority|PK|31.18|71.2|18;Chakapara|IN|22.63|88.35|27;Chake Chake|TZ|-5.25|39.77|22
Chaklāsi|IN|22.65|72.94|38;Chakradharpur|IN|22.68|85.63|41;Chaksu|IN|26.61|75.95|33;Chakwal|PK|32.93|72.85|101;Chakwama|NG|11.56|9.66|200
Chalatenango|SV|14.03|-88.93|19;Chala|TZ|-7.58|31.27|23;Chalchuapa|SV|13.99|-89.68|32;Chalco|MX|19.26|-98.9|169
Chalfont Saint Peter|GB|51.61|-0.56|20;Chalinze|TZ|-6.64|38.35|34;Chalkída|GR|38.46|23.6|59;Challakere|IN|14.32|76.65|54
Challans|FR|46.84|-1.87|19;Challapalle|IN|16.12|80.93|17;Chalmette|US|29.94|-89.97|17;Chalon-sur-Saône|FR|46.78|4.85|47
Chalāla|IN|21.41|71.17|17;Chamalières|FR|45.77|3.07|20;Chaman|PK|30.92|66.45|89;Chamartín|ES|40.46|-3.68|140;Chambas|CU|22.2|-78.91|24
Chamba|IN|32.56|76.13|22;Chambersburg|US|39.94|-77.66|21;Chamberí|ES|40.43|-3.7|146;Chamblee|US|33.89|-84.3|28;Chambly|CA|45.45|-73.28|23
Chambéry|FR|45.57|5.92|62;Champaign|US|40.12|-88.24|86;Champigny-sur-Marne|FR|48.82|2.49|77;Champlin|US|45.19|-93.4|24
Champotón|MX|19.35|-90.72|31;Champs-sur-Marne|FR|48.85|2.6|28;Chamrajnagar|IN|11.92|76.94|68;Cham|DE|49.23|12.66|17
Chancay|PE|-11.57|-77.27|27;Chandannagar|IN|22.86|88.37|181;Chandauli|IN|25.26|83.27|25;Chanderi|IN|24.71|78.14|33
Chandigarh|IN|30.74|76.79|961;Chandler|US|33.31|-111.84|261;Chandrakona|IN|22.73|87.52|22;Chanduasi|IN|28.45|78.78|113
Changanācheri|IN|9.44|76.54|51;Changchun|CN|43.88|125.32|4193;Changde|CN|29.03|111.7|518;Changji|CN|44.01|87.3|199
Changleng|CN|28.7|115.82|56;Changling|CN|44.27|124|56;Changli|CN|39.7|119.15|64;Changnyeong|KR|35.54|128.5|75;Changping|CN|40.22|116.23|93
Changqing|CN|36.56|116.73|83;Changsha|CN|28.2|112.97|3094;Changshu City|CN|31.65|120.74|1048;Changsu|KR|35.65|127.52|26
Changtu|CN|42.78|124.1|71;Changuinola|PA|9.43|-82.52|18;Changwon|KR|35.23|128.68|550;Changyŏn|KP|38.25|125.1|39
Changzhi|CN|35.21|111.74|700;Changzhou|CN|31.77|119.95|949;Chanhassen|US|44.86|-93.53|25;Chanika|TZ|-5.42|38.02|31;Chaniá|GR|35.51|24.03|54
Channagiri|IN|14.02|75.93|20;Channapatna|IN|12.65|77.21|67;Channarāyapatna|IN|12.91|76.39|38;Channelview|US|29.78|-95.11|38
Chanthaburi|TH|12.61|102.1|100;Chantilly|US|38.89|-77.43|23;Chaohu|CN|31.6|117.87|138;Chaoyang|CN|41.57|120.46|410
Chaoyang|CN|42.66|126.03|75;Chaozhou|CN|23.65|116.62|425;Chapadinha|BR|-3.74|-43.36|41;Chapala|MX|20.3|-103.19|22
Chaparral|CO|3.72|-75.48|20;Chapayevsk|RU|52.98|49.71|70;Chapecó|BR|-27.1|-52.62|160;Chapel Allerton|GB|53.83|-1.54|18
Chapel Hill|US|35.91|-79.06|60;Chapeltown|GB|53.47|-1.47|23;Char Bhadrāsan|BD|23.31|90.23|34;Charallave|VE|10.24|-66.86|129
Charata|AR|-27.21|-61.19|28;Chardara|KZ|41.26|67.97|25;Charef|DZ|34.62|2.8|28;Charenton-le-Pont|FR|48.82|2.41|31;Charikar|AF|35.01|69.17|54
Charkhi Dādri|IN|28.59|76.27|51;Charkhāri|IN|25.4|79.75|25;Charleroi|BE|50.41|4.44|200;Charleston|US|32.78|-79.93|133
Charleston|US|38.35|-81.63|50;Charleston|US|39.5|-88.18|21;Charleville-Mézières|FR|49.77|4.72|52;Charlotte Amalie|VI|18.34|-64.93|20
Charlottenburg-Nord|DE|52.53|13.29|18;Charlottenburg|DE|52.52|13.28|120;Charlottenlund|DK|55.75|12.57|40;Charlottesville|US|38.03|-78.48|47
Charlottetown|CA|46.23|-63.13|42;Charlotte|US|35.23|-80.84|827;Charneca de Caparica|PT|38.62|-9.19|30;Charqueadas|BR|-29.95|-51.63|32
Charsadda|PK|34.15|71.74|95;Charthāwal|IN|29.55|77.59|20;Chartres|FR|48.45|1.49|44;Chaska|US|44.79|-93.6|25;Chatan|JP|26.31|127.77|28
Chatham|CA|42.41|-82.18|44;Chatham|GB|51.38|0.53|76;Chatham|US|41.74|-87.61|31;Chatou|FR|48.89|2.16|30;Chato|TZ|-2.64|31.77|28
Chatrapur|IN|19.36|84.98|21;Chatrā|IN|24.21|84.87|47;Chatswood|AU|-33.8|151.18|25;Chatsworth|US|34.26|-118.6|41
Chattanooga|US|35.05|-85.31|177;Chaudfontaine|BE|50.58|5.63|21;Chauk|MM|20.9|94.82|91;Chaumont|FR|48.11|5.14|29
Chaupimarca|PE|-10.41|-76.46|29;Chaves|PT|41.74|-7.47|18;Chaville|FR|48.81|2.19|19;Chawinda|PK|32.34|74.71|24;Chaykovskiy|RU|56.77|54.11|87
Chaïdári|GR|38.01|23.67|46;Cheadle Hulme|GB|53.38|-2.19|29;Chebarkul’|RU|54.97|60.36|47;Chebba|TN|35.24|11.12|22;Chebli|DZ|36.58|3.01|20
Cheboksary|RU|56.13|47.25|447;Cheb|CZ|50.08|12.37|33;Cheektowaga|US|42.9|-78.75|75;Chefchaouene|MA|35.17|-5.26|36;Chegem|RU|43.56|43.59|18
Chegutu|ZW|-18.13|30.14|47;Chekhov|RU|55.15|37.48|76;Chelak|UZ|39.92|66.86|17;Chelghoum el Aïd|DZ|36.16|6.17|72;Chelles|FR|48.88|2.59|47
Chelmsford|GB|51.74|0.47|112;Chelmsford|US|42.6|-71.37|34;Chelsea|GB|51.49|-0.17|60;Chelsea|US|42.39|-71.03|39
Cheltenham|AU|-37.97|145.05|22;Cheltenham|GB|51.9|-2.08|116;Chelyabinsk|RU|55.15|61.43|1063;Chemini|DZ|36.6|4.62|22
Chemmumiahpet|IN|15.9|79.32|31;Chemnitz|DE|50.84|12.93|247;Chenab Nagar|PK|31.76|72.91|70;Chengam|IN|12.31|78.79|24
Chengannūr|IN|9.32|76.62|25;Chengde|CN|40.95|117.96|449;Chengdu|CN|30.67|104.07|7416;Chenghua|CN|23.46|116.77|152
Chengtangcun|CN|35.08|117.19|105;Chengyang|CN|35.58|118.83|67;Chengzhong|CN|30.94|113.55|266;Chengzihe|CN|45.33|131.07|98
Chennai|IN|13.09|80.28|4328;Chennevières-sur-Marne|FR|48.8|2.54|18;Chennimalai|IN|11.16|77.6|16;Chenzhou|CN|25.8|113.03|179
Chenôve|FR|47.29|5|16;Chenārān|IR|36.65|59.12|47;Cheonan|KR|36.81|127.15|365;Cheongju-si|KR|36.64|127.49|635
Cheongsong gun|KR|36.43|129.06|31;Chepstow|GB|51.64|-2.68|16;Chepén|PE|-7.22|-79.42|42;Cheraga|DZ|36.77|2.96|28
Cherbourg-Octeville|FR|49.64|-1.62|27;Cheremkhovo|RU|53.16|103.07|57;Cherepanovo|RU|54.22|83.38|20;Cherepovets|RU|59.13|37.9|316
Cheria|DZ|35.27|7.75|72;Cherkasy|UA|49.43|32.06|298;Cherkessk|RU|44.22|42.06|116;Chernaya Rechka|RU|59.99|30.3|56
Chernihiv|UA|51.51|31.28|308;Chernivtsi|UA|48.29|25.94|236;Chernogolovka|RU|56|38.37|20;Chernogorsk|RU|53.82|91.28|72
Chernushka|RU|56.51|56.08|36;Chernyakhovsk|RU|54.63|21.82|45;Chernyanka|RU|50.93|37.82|15;Cherpulassery|IN|10.88|76.31|30
Cherry Hill|US|38.57|-77.27|16;Cherry Hill|US|39.93|-75.03|70;Cherrybrook|AU|-33.72|151.05|19;Chertanovo Yuzhnoye|RU|55.59|37.6|142
Cherthala|IN|9.68|76.34|46;Chervonohrad|UA|50.39|24.24|83;Chervonopartyzans’k|UA|48.08|39.8|18;Cherëmushki|RU|55.66|37.56|107
Chesapeake|US|36.82|-76.27|235;Chesham|GB|51.7|-0.6|21;Cheshire|US|41.5|-72.9|29;Cheshunt|GB|51.7|-0.03|57;Chessington|GB|51.36|-0.3|19
Chester-le-Street|GB|54.86|-1.57|37;Chesterfield|GB|53.25|-1.42|113;Chesterfield|US|38.66|-90.58|48;Chester|GB|53.19|-2.89|91
Chester|US|37.36|-77.44|21;Chester|US|39.85|-75.36|34;Chetouane|DZ|34.92|-1.3|40;Chetput|IN|13.07|80.24|18;Chettipālaiyam|IN|10.91|77.04|24
Chetumal|MX|18.51|-88.3|151;Chetwayi|IN|10.53|76.05|38;Chevilly-Larue|FR|48.76|2.35|20;Cheyenne|US|41.14|-104.82|63
Cheyyar|IN|12.66|79.54|37;Chełmno|PL|53.35|18.43|21;Chełm|PL|51.14|23.47|68;Chełmża|PL|53.18|18.6|15;Chhabra|IN|24.66|76.84|26
Chhala|IN|23.31|72.77|17;Chhaprauli|IN|29.21|77.17|19;Chharra|IN|27.92|78.4|25;Chhatarpur|IN|24.92|79.59|112;Chhibrāmau|IN|27.15|79.5|57
Chhindwāra|IN|22.06|78.94|135;Chhor|PK|25.51|69.78|16;Chhota Udepur|IN|22.3|74.02|25;Chhoti Sādri|IN|24.38|74.7|17
Chhāgalnāiya|BD|23.02|91.51|39;Chhāpar|IN|27.82|74.44|19;Chhātak|BD|25.04|91.67|39;Chhāta|IN|27.72|77.51|21;Chhātāpur|IN|26.22|87|23
Chiaiano|IT|40.88|14.21|23;Chiaia|IT|40.83|14.23|38;Chiang Mai|TH|18.79|98.98|201;Chiang Rai|TH|19.91|99.83|79
Chiapa de Corzo|MX|16.71|-93.01|45;Chiari|IT|45.54|9.93|16;Chiavari|IT|44.32|9.32|27;Chiba|JP|35.6|140.12|920;Chibuto|MZ|-24.69|33.53|59
Chicacao|GT|14.54|-91.33|20;Chicago Heights|US|41.51|-87.64|30;Chicago Lawn|US|41.78|-87.7|56;Chicago Loop|US|41.88|-87.63|33
Chicago|US|41.85|-87.65|2721;Chichawatni|PK|30.53|72.69|83;Chichester|GB|50.84|-0.78|32;Chichibu|JP|35.99|139.08|59
Chichicastenango|GT|14.94|-91.11|80;Chichigalpa|NI|12.58|-87.03|33;Chicholi|IN|21.47|79.7|19;Chichén-Itzá|MX|20.67|-88.57|18
Chickasha|US|35.05|-97.94|16;Chiclana de la Frontera|ES|36.42|-6.14|77;Chiclayo|PE|-6.77|-79.84|577;Chicoloapan|MX|19.42|-98.9|173
Chiconcuac|MX|19.56|-98.9|22;Chicopee|US|42.15|-72.61|57;Chico|US|39.73|-121.84|90;Chicureo Abajo|CL|-33.28|-70.65|18
Chidambaram|IN|11.4|79.69|59;Chidawa|IN|28.24|75.64|41;Chieri|IT|45.01|7.82|32;Chieti|IT|42.35|14.16|44;Chifeng|CN|42.27|118.96|347
Chiffa|DZ|36.46|2.74|23;Chigasaki|JP|35.34|139.4|232;Chignahuapan|MX|19.84|-98.03|20;Chigorodó|CO|7.67|-76.68|48
Chiguayante|CL|-36.93|-73.03|83;Chihuahua|MX|28.64|-106.09|809;Chik Ballāpur|IN|13.44|77.73|58;Chikhli|IN|20.35|76.26|53
Chikmagalūr|IN|13.32|75.77|121;Chiknāyakanhalli|IN|13.42|76.62|24;Chikodi|IN|16.43|74.59|35;Chikushino-shi|JP|33.5|130.52|100
Chilakalūrupet|IN|16.09|80.17|94;Chilapa de Álvarez|MX|17.6|-99.17|31;Chilaw|LK|7.58|79.8|25;Chilecito|AR|-29.16|-67.5|42
Chile|CL|-34.36|-70.95|;Chilibre|PA|9.15|-79.62|34;Chililabombwe|ZM|-12.36|27.82|57;Chillicothe|US|39.33|-82.98|22
Chilliwack|CA|49.17|-121.95|77;Chillum|US|38.96|-76.99|34;Chillupār|IN|26.28|83.51|21;Chilly-Mazarin|FR|48.71|2.32|19
Chillán|CL|-36.61|-72.1|150;Chilmāri|BD|25.56|89.67|50;Chilpancingo|MX|17.55|-99.51|187;Chimala|TZ|-8.86|34.02|25
Chimaltenango|GT|14.66|-90.82|82;Chimbarongo|CL|-34.71|-71.04|17;Chimbas|AR|-31.48|-68.53|74;Chimbote|PE|-9.09|-78.58|317
Chimichagua|CO|9.26|-73.81|17;Chimoio|MZ|-19.12|33.48|257;Chinandega|NI|12.63|-87.13|126;Chinatown|US|37.8|-122.41|101
Chinatown|US|40.72|-74|90;Chinautla|GT|14.7|-90.5|97;China|CN|36.76|103.35|;Chinch'ŏn|KR|36.86|127.44|61;Chincha Alta|PE|-13.41|-76.13|153
Chinchiná|CO|4.98|-75.6|69;Chincholi|IN|17.47|77.42|20;Chinde|MZ|-18.58|36.46|17;Chingleput|IN|12.69|79.98|66;Chingola|ZM|-12.53|27.88|149
Chinhoyi|ZW|-17.37|30.2|62;Chiniot|PK|31.72|72.98|202;Chinju|KR|35.19|128.08|307;Chinna Salem|IN|11.63|78.87|20
Chinnachowk|IN|14.48|78.84|64;Chinnamanūr|IN|9.84|77.38|39;Chino Hills|US|33.99|-117.76|78;Chinoz|UZ|40.94|68.76|25
Chino|JP|35.99|138.15|57;Chino|US|34.01|-117.69|86;Chintāmani|IN|13.4|78.05|72;Chinú|CO|9.11|-75.4|20;Chioggia|IT|45.22|12.28|42
Chios|GR|38.37|26.14|24;Chipata|ZM|-13.63|32.65|86;Chipinge|ZW|-20.19|32.62|19;Chipiona|ES|36.74|-6.44|19;Chiplūn|IN|17.53|73.51|51
Chippenham|GB|51.46|-2.12|36;Chipping Sodbury|GB|51.54|-2.39|36;Chiquimula|GT|14.8|-89.55|42;Chiquinquirá|CO|5.62|-73.82|45
Chirchiq|UZ|41.47|69.58|168;Chiredzi|ZW|-21.05|31.67|28;Chiriguaná|CO|9.36|-73.6|15;Chiroqchi|UZ|39.03|66.57|19;Chirpan|BG|42.2|25.33|17
Chiryū|JP|35|137.03|67;Chisec|GT|15.81|-90.29|17;Chishmy|RU|54.58|55.38|22;Chishtian|PK|29.8|72.86|122;Chisinau|MD|47.01|28.86|636
Chislehurst|GB|51.42|0.07|20;Chistopol’|RU|55.36|50.64|62;Chita|RU|52.03|113.5|309;Chitose|JP|42.82|141.65|93;Chitradurga|IN|14.22|76.4|139
Chittagong|BD|22.34|91.83|3920;Chittaranjan|IN|23.86|86.9|45;Chittaurgarh|IN|24.89|74.62|107;Chittūr|IN|10.7|76.75|32
Chitungwiza|ZW|-18.01|31.08|340;Chivacoa|VE|10.16|-68.89|46;Chivasso|IT|45.19|7.89|23;Chivilcoy|AR|-34.9|-60.02|55
Chizhou|CN|30.66|117.48|148;Chlef|DZ|36.17|1.33|179;Cho Dok|VN|10.7|105.12|70;Choa Saidan Shah|PK|32.72|72.99|15;Chocope|PE|-7.79|-79.22|32
Chodavaram|IN|17.83|82.94|29;Chodzież|PL|53|16.92|20;Choisy-le-Roi|FR|48.77|2.42|36;Chojnice|PL|53.7|17.56|39;Chok Chai|TH|14.73|102.17|23
Chokwé|MZ|-24.53|32.98|64;Cholargós|GR|38|23.8|31;Cholet|FR|47.06|-0.88|53;Choloma|HN|15.61|-87.95|139;Cholpon-Ata|KG|42.65|77.08|19
Cholula|MX|19.06|-98.3|88;Chom Bueng|TH|13.62|99.59|15;Choma|ZM|-16.81|26.99|47;Chomutov|CZ|50.46|13.42|50;Chon Buri|TH|13.36|100.98|219
Chon Daen|TH|16.19|100.86|18;Chone|EC|-0.7|-80.09|45;Chongjin|KP|41.8|129.78|327;Chonglong|CN|29.78|104.85|58;Chongoyape|PE|-6.64|-79.39|16
Chongqing|CN|29.56|106.55|7458;Chopda|IN|21.25|75.3|66;Chorfa|DZ|36.37|4.33|21;Chorley|GB|53.65|-2.62|34;Chornomors’k|UA|46.3|30.65|54
Chortkiv|UA|49.02|25.8|29;Chortoq|UZ|41.07|71.82|50;Chorzów|PL|50.31|18.97|113;Chosica|PE|-11.94|-76.71|89;Choszczno|PL|53.17|15.42|16
Chotila|IN|22.42|71.2|15;Chowchilla|US|37.12|-120.26|19;Christchurch|GB|50.74|-1.78|42;Christchurch|NZ|-43.53|172.63|364
Christiana|ZA|-27.91|25.16|18;Christiansburg|US|37.13|-80.41|22;Chrudim|CZ|49.95|15.8|24;Chrzanów|PL|50.14|19.4|40;Chubek|TJ|37.61|69.71|20
Chuchar-kana Mandi|PK|31.75|73.8|69;Chudovo|RU|59.12|31.68|17;Chuhar Jamali|PK|24.39|67.99|16;Chuhuyiv|UA|49.84|36.69|37
Chula Vista|US|32.64|-117.08|266;Chulucanas|PE|-5.09|-80.16|69;Chum Phae|TH|16.54|102.1|46;Chumphon|TH|10.5|99.18|56
Chuncheon|KR|37.87|127.73|210;Chunghwa|KP|38.86|125.8|19;Chunian|PK|30.97|73.98|57;Chunskiy|RU|56.08|99.63|16;Chunār|IN|25.13|82.88|36
Chur|CH|46.85|9.53|32;Churāchāndpur|IN|24.33|93.67|48;Chusovoy|RU|58.3|57.81|50;Chust|UZ|41|71.24|65;Chuzhou|CN|32.32|118.3|281
Chu|KZ|43.6|73.76|40;Chystyakove|UA|48.04|38.6|68;Châlons-en-Champagne|FR|48.95|4.37|51;Château-Thierry|FR|49.05|3.4|16
Châteaudun|FR|48.07|1.34|16;Châteauguay|CA|45.38|-73.75|43;Châteauroux|FR|46.81|1.69|53;Châtelet|BE|50.4|4.53|35
Châtellerault|FR|46.82|0.55|37;Châtenay-Malabry|FR|48.77|2.27|33;Châtillon|FR|48.8|2.29|32;Chã Grande|BR|-8.24|-35.46|17
Chía|CO|4.86|-74.06|65;Chākan|IN|18.76|73.86|23;Chākia|IN|26.42|85.05|18;Chālisgaon|IN|20.46|75.02|96;Chālūs|IR|36.66|51.42|70
Chāmpa|IN|22.04|82.64|41;Chānasma|IN|23.71|72.11|16;Chānda|IN|19.95|79.3|328;Chāndor|IN|20.33|74.24|20;Chāndpur|IN|29.13|78.27|74
Chāndur|IN|19.73|79.17|23;Chāndūr Bāzār|IN|21.24|77.75|19;Chāndūr|IN|20.81|77.98|19;Chāpar|IN|26.27|90.45|19;Chāpra|IN|25.78|84.75|202
Chās|IN|23.64|86.17|112;Chāībāsa|IN|22.55|85.8|66;Chīpurupalle|IN|18.31|83.57|26;Chīrāla|IN|15.82|80.35|87;Chītāpur|IN|17.12|77.08|30
Chōfu|JP|35.66|139.55|213;Chŏngju|KP|39.69|125.21|29;Chūru|IN|28.3|74.97|104;Ciamis|ID|-7.33|108.35|124;Ciampea|ID|-6.55|106.7|207
Ciampino|IT|41.8|12.6|35;Cianorte|BR|-23.66|-52.6|56;Cibinong|ID|-6.48|106.85|189;Cibolo|US|29.56|-98.23|27;Cicero|US|41.85|-87.75|84
Cicurug|ID|-6.78|106.78|89;Ciechanów|PL|52.88|20.62|46;Ciego de Ávila|CU|21.84|-78.76|142;Ciempozuelos|ES|40.16|-3.62|22
Cienfuegos|CU|22.15|-80.45|187;Cieplice Śląskie Zdrój|PL|50.87|15.68|15;Cieszyn|PL|49.75|18.63|36;Cieza|ES|38.24|-1.42|35
Cifuentes|CU|22.65|-80.05|40;Cihuatlán|MX|19.24|-104.57|18;Cikampek|ID|-6.42|107.46|146;Cikarang|ID|-6.26|107.15|106
Cikupa|ID|-6.24|106.51|174;Cileungsir|ID|-6.39|106.96|202;Cileunyi|ID|-6.94|107.75|111;Cimahi|ID|-6.87|107.54|494
Cimarron Hills|US|38.86|-104.7|16;Cimin|TR|39.71|39.7|40;Cincinnati|US|39.13|-84.51|297;Cinco Ranch|US|29.74|-95.76|18
Cinco Saltos|AR|-38.82|-68.06|20;Cinisello Balsamo|IT|45.56|9.21|71;Cintalapa de Figueroa|MX|16.68|-93.72|42;Cipolletti|AR|-38.93|-67.99|75
Ciputat|ID|-6.24|106.7|208;Ciranjang-hilir|ID|-6.82|107.26|78;Circasia|CO|4.62|-75.64|20;Cirebon|ID|-6.71|108.56|254
Cirencester|GB|51.72|-1.97|17;Ciriè|IT|45.23|7.6|17;Ciro Redondo|CU|22.02|-78.7|30;Cisnădie|RO|45.72|24.15|15
Cisterna di Latina|IT|41.59|12.83|27;Citeureup|ID|-6.49|106.88|110;Citrus Heights|US|38.71|-121.28|87;Citrus Park|US|28.08|-82.57|24
Città di Castello|IT|43.47|12.24|22;City Center|ES|40.42|-3.7|150;City of Balikpapan|ID|-1.24|116.89|700;City of Isabela|PH|6.7|121.97|67
City of Milford (balance)|US|41.22|-73.06|51;City of Sammamish|US|47.6|-122.04|46;City of Westminster|GB|51.5|-0.14|248
Ciudad Acuña|MX|29.32|-100.95|134;Ciudad Altamirano|MX|18.36|-100.67|25;Ciudad Apodaca|MX|25.78|-100.19|467
Ciudad Benito Juárez|MX|25.65|-100.1|152;Ciudad Bolívar|CO|5.85|-76.03|16;Ciudad Bolívar|VE|8.13|-63.54|338
Ciudad Camilo Cienfuegos|CU|23.16|-82.33|178;Ciudad Choluteca|HN|13.3|-87.19|76;Ciudad Constitución|MX|25.03|-111.66|41
Ciudad Delicias|MX|28.19|-105.47|118;Ciudad Fernández|MX|21.94|-100.01|32;Ciudad General Escobedo|MX|25.8|-100.32|352
Ciudad Guadalupe Victoria|MX|24.44|-104.12|17;Ciudad Guayana|VE|8.35|-62.64|747;Ciudad Guzmán|MX|19.7|-103.46|98
Ciudad Hidalgo|MX|19.69|-100.55|61;Ciudad Lerdo|MX|25.54|-103.52|80;Ciudad Lineal|ES|40.45|-3.65|228
Ciudad Lázaro Cárdenas|MX|17.97|-102.22|79;Ciudad López Mateos|MX|19.56|-99.26|489;Ciudad Madero|MX|22.27|-97.84|197
Ciudad Mante|MX|22.74|-98.97|85;Ciudad Melchor Múzquiz|MX|27.88|-101.52|35;Ciudad Mendoza|MX|18.81|-97.18|36
Ciudad Miguel Alemán|MX|26.4|-99.03|20;Ciudad Nezahualcoyotl|MX|19.4|-99.01|1105;Ciudad Nueva|DO|18.47|-69.89|19
Ciudad Obregón|MX|27.49|-109.94|299;Ciudad Real|ES|38.99|-3.93|74;Ciudad Río Bravo|MX|25.99|-98.09|96
Ciudad Sabinas Hidalgo|MX|26.5|-100.18|33;Ciudad Sahagun|MX|19.78|-98.57|29;Ciudad Sandino|NI|12.16|-86.34|50
Ciudad Serdán|MX|18.99|-97.45|24;Ciudad Valles|MX|22|-99.01|125;Ciudad Victoria|MX|23.74|-99.15|305;Ciudad Vieja|GT|14.52|-90.76|30
Ciudad de Allende|MX|25.28|-100.01|26;Ciudad de Armería|MX|18.94|-103.96|16;Ciudad de Huajuapan de León|MX|17.81|-97.78|53
Ciudad de Huitzuco|MX|18.3|-99.33|17;Ciudad de Villa de Álvarez|MX|19.27|-103.74|118;Ciudad del Carmen|MX|18.65|-91.83|169
Ciudad del Este|PY|-25.51|-54.61|321;Ciutadella|ES|40|3.84|29;Ciutat Vella|ES|41.38|2.17|102;Civitanova Marche|IT|43.3|13.72|41
Civitavecchia|IT|42.09|11.8|48;Cizre|TR|37.33|42.18|81;Ciénaga de Oro|CO|8.87|-75.62|18;Ciénaga|CO|11.01|-74.25|88
Ciénega de Flores|MX|25.95|-100.17|15;Clacton-on-Sea|GB|51.79|1.16|51;Clamart|FR|48.8|2.27|51;Claremont|US|34.1|-117.72|36
Claremore|US|36.31|-95.62|19;Clarence-Rockland|CA|45.55|-75.29|21;Clark-Fulton|US|41.46|-81.71|18;Clarksburg|US|39.28|-80.34|16
Clarksdale|US|34.2|-90.57|17;Clarksville|US|36.53|-87.36|149;Clarksville|US|38.3|-85.76|22;Clausthal-Zellerfeld|DE|51.81|10.34|15
Clayton|AU|-37.92|145.12|20;Clayton|US|35.65|-78.46|19;Clayton|US|38.64|-90.32|16;Clearfield|US|41.11|-112.03|31
Clearlake|US|38.96|-122.63|15;Clearwater|US|27.97|-82.8|113;Cleburne|US|32.35|-97.39|30;Cleckheaton|GB|53.72|-1.71|27
Cleethorpes|GB|53.56|-0.03|32;Clement Town|IN|30.26|78.01|21;Clemmons|US|36.02|-80.38|20;Clemson|US|34.68|-82.84|15
Clermont-Ferrand|FR|45.78|3.09|139;Clermont|US|28.55|-81.77|32;Clevedon|GB|51.44|-2.86|21;Cleveland Heights|US|41.52|-81.56|45
Cleveland|US|35.16|-84.88|44;Cleveland|US|41.5|-81.7|388;Cleveleys|GB|53.88|-3.04|15;Clichy-sous-Bois|FR|48.91|2.55|29
Clichy|FR|48.9|2.31|57;Cliffside Park|US|40.82|-73.99|25;Clifton|US|39.09|-108.45|20;Clifton|US|40.86|-74.16|86
Clinton Township|US|42.59|-82.92|100;Clinton|US|32.34|-90.32|25;Clinton|US|38.77|-76.9|36;Clinton|US|41.14|-112.05|21
Clinton|US|41.84|-90.19|26;Clive|US|41.6|-93.72|15;Cloppenburg|DE|52.85|8.05|31;Clorinda|AR|-25.28|-57.72|15;Closepet|IN|12.72|77.28|94
Cloverleaf|US|29.78|-95.17|23;Cloverly|US|39.11|-77|15;Clovis|US|34.4|-103.21|39;Clovis|US|36.83|-119.7|104;Cluain Meala|IE|52.36|-7.7|17
Cluj-Napoca|RO|46.77|23.6|317;Cluses|FR|46.06|6.57|20;Clydach|GB|51.68|-3.9|19;Clydebank|GB|55.9|-4.41|27;Cláudio|BR|-20.44|-44.77|22
Coacalco|MX|19.63|-99.11|278;Coachella|US|33.68|-116.17|45;Coalinga|US|36.14|-120.36|17;Coalville|GB|52.72|-1.37|38
Coaraci|BR|-14.64|-39.55|32;Coari|BR|-4.08|-63.14|50;Coatbridge|GB|55.86|-4.02|44;Coatepec|MX|19.45|-96.96|54;Coatepeque|GT|14.7|-91.86|46
Coatzacoalcos|MX|18.15|-94.44|236;Coatzintla|MX|20.49|-97.47|34;Cobham|GB|51.33|-0.41|17;Cobija|BO|-11.03|-68.77|27
Cobourg|CA|43.96|-78.17|18;Coburg|AU|-37.75|144.97|26;Coburg|DE|50.26|10.96|42;Cobán|GT|15.47|-90.37|53;Cochabamba|BO|-17.39|-66.16|900
Cochin|IN|9.94|76.26|605;Cochrane|CA|51.18|-114.47|16;Cockeysville|US|39.48|-76.64|21;Cocoa|US|28.39|-80.74|18
Coconut Creek|US|26.25|-80.18|59;Coconut Grove|US|25.71|-80.26|20;Codlea|RO|45.7|25.45|24;Codó|BR|-4.46|-43.89|83
Coelho Neto|BR|-4.26|-43.01|36;Coesfeld|DE|51.94|7.17|37;Coeur d'Alene|US|47.68|-116.78|49;Coffs Harbour|AU|-30.3|153.11|27
Cofradía|HN|15.4|-88.15|20;Cogan|PH|10.59|124.02|22;Cognac|FR|45.7|-0.33|21;Cohoes|US|42.77|-73.7|17;Coimbatore|IN|11.01|76.97|960
Coimbra|PT|40.21|-8.42|107;Coishco|PE|-9.02|-78.62|15;Coity|GB|51.52|-3.56|41;Cojutepeque|SV|13.72|-88.93|48
Col. Bosques de las Lomas|MX|19.38|-99.27|15;Colachel|IN|8.18|77.26|23;Colatina|BR|-19.54|-40.63|101;Colchester|GB|51.89|0.9|122
Colchester|US|44.54|-73.15|17;Cole Harbour|CA|44.67|-63.48|20;Colegiales|AR|-34.57|-58.45|57;Coleraine|GB|55.13|-6.67|26
Colfontaine|BE|50.41|3.86|20;Colgong|IN|25.26|87.23|24;Colima|CR|9.95|-84.09|16;Colima|MX|19.25|-103.73|137;Colinas|BR|-6.03|-44.25|25
Collado-Villalba|ES|40.64|-4|55;Colle di Val d'Elsa|IT|43.42|11.13|17;Colleferro|IT|41.73|13|21;College Park|US|38.98|-76.94|32
College Point|US|40.79|-73.85|27;College Station|US|30.63|-96.33|108;Collegno|IT|45.08|7.57|47;Colleyville|US|32.88|-97.16|25
Collierville|US|35.04|-89.66|49;Collingwood|CA|44.48|-80.22|16;Collinsville|US|38.67|-89.98|25;Collinwood|US|41.56|-81.57|34
Collipulli|CL|-37.95|-72.43|16;Colmar|FR|48.08|7.36|65;Colmenar Viejo|ES|40.66|-3.77|44;Colne|GB|53.86|-2.17|20
Cologno Monzese|IT|45.53|9.28|46;Colomadu|ID|-7.53|110.75|26;Colomba|GT|14.71|-91.73|19;Colombes|FR|48.92|2.25|82;Colombia|CO|3.9|-73.08|
Colombia|CU|20.99|-77.43|20;Colombo|BR|-25.29|-49.22|217;Colombo|LK|6.94|79.85|648;Colomiers|FR|43.61|1.33|31;Colonelganj|IN|27.13|81.7|26
Colonia Lindavista|MX|19.49|-99.12|100;Colonia Nativitas|MX|19.38|-99.14|60;Colonia del Sacramento|UY|-34.46|-57.84|22
Colonia del Sol|MX|22.91|-109.93|48;Colonia del Valle|MX|19.39|-99.16|250;Colonial Heights|US|37.27|-77.41|18;Colonia|US|40.57|-74.3|18
Colorado Springs|US|38.83|-104.82|457;Colorado|BR|-22.84|-51.97|20;Colton|US|34.07|-117.31|55;Columbia Heights|US|45.04|-93.26|20
Columbia|US|34|-81.03|134;Columbia|US|35.62|-87.04|37;Columbia|US|38.95|-92.33|119;Columbia|US|39.24|-76.84|100
Columbine|US|39.59|-105.07|24;Columbus|US|32.46|-84.99|201;Columbus|US|33.5|-88.43|23;Columbus|US|39.2|-85.92|47;Columbus|US|39.96|-83|850
Columbus|US|41.43|-97.37|23;Colwyn Bay|GB|53.29|-3.73|34;Colón|CU|22.72|-80.9|64;Colón|PA|9.35|-79.9|77;Colón|VE|8.03|-72.26|38
Comalapa|GT|14.74|-90.89|21;Comalapa|MX|15.66|-92.14|19;Comalcalco|MX|18.26|-93.22|41;Comal|ID|-6.91|109.53|51;Comayagua|HN|14.45|-87.64|59
Combs-la-Ville|FR|48.66|2.57|22;Comilla|BD|23.46|91.19|389;Comiso|IT|36.95|14.61|26;Comitancillo|GT|15.09|-91.75|20
Comitán|MX|16.25|-92.14|98;Commack|US|40.84|-73.29|36;Commerce City|US|39.81|-104.93|54;Comodoro Rivadavia|AR|-45.86|-67.5|141
Comonfort|MX|20.72|-100.76|24;Comoros|KM|-11.65|43.34|;Como|IT|45.81|9.08|82;Compiègne|FR|49.42|2.83|44;Compostela|MX|21.24|-104.9|18
Compostela|PH|10.46|124.01|19;Compostela|PH|7.67|126.09|43;Compton|US|33.9|-118.22|98;Comrat|MD|46.29|28.66|23;Comé|BJ|6.41|1.88|29
Comăneşti|RO|46.42|26.44|24;Conakry|GN|9.54|-13.68|1767;Concarneau|FR|47.88|-3.92|21;Conceição da Barra|BR|-18.59|-39.73|19
Conceição da Feira|BR|-12.51|-39|16;Conceição das Alagoas|BR|-19.91|-48.39|16;Conceição do Araguaia|BR|-8.26|-49.27|27
Conceição do Coité|BR|-11.56|-39.28|35;Conceição do Jacuípe|BR|-12.32|-38.77|22;Concepcion Ibaba|PH|13.92|121.46|26
Concepcion|PH|15.33|120.66|64;Concepción de La Vega|DO|19.22|-70.53|102;Concepción del Uruguay|AR|-32.48|-58.23|68
Concepción|CL|-36.83|-73.05|215;Concepción|PY|-23.4|-57.43|48;Conception Bay South|CA|47.5|-53|17;Conchal|BR|-22.33|-47.17|21
Concordia|AR|-31.39|-58.02|145;Concord|US|35.41|-80.58|88;Concord|US|37.98|-122.03|129;Concord|US|38.52|-90.36|16
Concord|US|42.46|-71.35|17;Concord|US|43.21|-71.54|43;Concórdia|BR|-27.23|-52.03|55;Condado|BR|-7.59|-35.11|20;Condado|CU|21.88|-79.84|38
Condeixa-a-Nova|PT|40.11|-8.5|17;Conde|BR|-11.81|-37.61|16;Conde|BR|-7.26|-34.91|16;Conegliano|IT|45.89|12.3|31
Coney Island|US|40.58|-73.99|60;Conflans-Sainte-Honorine|FR|49|2.1|36;Congleton|GB|53.16|-2.21|26;Congonhas|BR|-20.51|-43.86|49
Conil de la Frontera|ES|36.28|-6.09|21;Conisbrough|GB|53.48|-1.23|16;Conroe|US|30.31|-95.46|69;Conselheiro Lafaiete|BR|-20.66|-43.79|112
Consett|GB|54.85|-1.83|29;Consolacion|PH|10.38|123.96|49;Consolación del Sur|CU|22.5|-83.51|70;Constantine|DZ|36.37|6.61|450
Constanza|DO|18.91|-70.74|29;Constanţa|RO|44.18|28.63|303;Constitución|CL|-35.33|-72.41|38;Contagem|BR|-19.93|-44.05|627
Contai|IN|21.78|87.75|89;Contla|MX|19.33|-98.17|28;Contramaestre|CU|20.3|-76.25|70;Conversano|IT|40.97|17.11|23;Converse|US|29.52|-98.32|22
Conway|US|33.84|-79.05|21;Conway|US|35.09|-92.44|65;Conyers|US|33.67|-84.02|16;Coogee|AU|-33.92|151.26|15;Cook Islands|CK|-21.22|-159.79|
Cookeville|US|36.16|-85.5|32;Coon Rapids|US|45.12|-93.29|62;Coondapoor|IN|13.63|74.69|28;Cooper City|US|26.06|-80.27|35
Coorparoo|AU|-27.49|153.06|16;Coos Bay|US|43.37|-124.22|16;Copacabana|CO|6.35|-75.51|49;Copenhagen|DK|55.68|12.57|1154
Copertino|IT|40.27|18.05|23;Copiague|US|40.68|-73.4|23;Copiapó|CL|-27.37|-70.33|129;Coppell|US|32.95|-97.02|41
Copperas Cove|US|31.12|-97.9|33;Coquimbo|CL|-29.95|-71.34|161;Coquitlam|CA|49.28|-122.78|140;Corabia|RO|43.78|24.5|20
Coral Gables|US|25.72|-80.27|51;Coral Springs|US|26.27|-80.27|129;Coral Terrace|US|25.75|-80.3|24;Coralville|US|41.68|-91.58|21
Coram|US|40.87|-73|39;Corato|IT|41.15|16.41|47;Corbeil-Essonnes|FR|48.61|2.49|41;Corby|GB|52.5|-0.69|57;Corcoran|US|36.1|-119.56|22
Cordeiro|BR|-22.03|-42.36|16;Cordeirópolis|BR|-22.48|-47.46|26;Cordenons|IT|45.98|12.7|16;Cordova|PH|10.24|123.94|29
Corfu|GR|39.62|19.92|27;Coria del Río|ES|37.29|-6.05|28;Corigliano Scalo|IT|39.63|16.51|15;Corinth|US|33.15|-97.06|21
Corinto|BR|-18.38|-44.46|22;Corinto|CO|3.17|-76.26|17;Corinto|NI|12.48|-87.17|19;Corio|AU|-38.08|144.38|15;Cork|IE|51.9|-8.47|190
Cormano|IT|45.55|9.16|19;Cormeilles-en-Parisis|FR|48.97|2.2|22;Cornaredo|IT|45.5|9.03|20;Cornelius|US|35.49|-80.86|28
Cornellà de Llobregat|ES|41.35|2.08|87;Corner Brook|CA|48.95|-57.95|19;Cornwall|CA|45.02|-74.73|49;Cornélio Procópio|BR|-23.18|-50.65|48
Coroatá|BR|-4.13|-44.12|34;Coromandel|BR|-18.47|-47.2|23;Coronado|US|32.69|-117.18|25;Corona|US|33.88|-117.57|164
Corona|US|40.75|-73.86|110;Coronda|AR|-31.97|-60.92|17;Coronel Fabriciano|BR|-19.52|-42.63|101;Coronel Oviedo|PY|-25.44|-56.44|51
Coronel Suárez|AR|-37.45|-61.93|27;Coronel Vivida|BR|-25.98|-52.57|16;Coronel|CL|-37.03|-73.14|93;Corozal|CO|9.32|-75.29|40
Coro|VE|11.4|-69.67|195;Corpus Christi|US|27.8|-97.4|324;Corralillo|CU|22.98|-80.59|52;Correggio|IT|44.77|10.78|16
Corrientes|AR|-27.47|-58.83|339;Corroios|PT|38.64|-9.15|53;Corsicana|US|32.1|-96.47|24;Corsico|IT|45.43|9.11|34
Cortazar|MX|20.48|-100.96|62;Cortland|US|42.6|-76.18|19;Corumbá|BR|-19.01|-57.65|97;Coruripe|BR|-10.13|-36.18|31
Corvallis|US|44.56|-123.26|56;Corvera de Asturias|ES|43.54|-5.89|16;Cosamaloapan|MX|18.37|-95.8|31;Coscomatepec de Bravo|MX|19.07|-97.05|15
Cosenza|IT|39.3|16.25|64;Coslada|ES|40.42|-3.56|90;Cosmópolis|BR|-22.65|-47.2|48;Cosoleacaque|MX|18|-94.64|22;Cosquín|AR|-31.25|-64.47|19
Costa Mesa|US|33.64|-117.92|113;Costa Rica|CR|9.98|-84.19|;Coswig|DE|51.13|13.58|22;Cotabato|PH|7.22|124.25|179;Cotia|BR|-23.6|-46.92|175
Cotoca|BO|-17.82|-63.05|18;Cotonou|BJ|6.37|2.42|780;Cottage Grove|US|44.83|-92.94|36;Cottage Lake|US|47.74|-122.08|22
Cottbus|DE|51.76|14.33|85;Cottonwood Heights|US|40.62|-111.81|34;Cotuí|DO|19.05|-70.15|42;Coudekerque-Branche|FR|51.02|2.39|25
Coulommiers|FR|48.81|3.08|15;Coulsdon|GB|51.32|-0.14|26;Council Bluffs|US|41.26|-95.86|63;Country Club Hills|US|41.57|-87.72|17
Country Club|US|25.95|-80.32|47;Country Walk|US|25.63|-80.43|16;Courbevoie|FR|48.9|2.26|85;Courcelles|BE|50.46|4.37|29
Cournon-d'Auvergne|FR|45.74|3.2|19;Courtenay|CA|49.69|-124.99|33;Couëron|FR|47.22|-1.72|19;Cova Figueira|CV|14.89|-24.29|15
Coventry|GB|52.41|-1.51|359;Coventry|US|41.7|-71.68|36;Covilhã|PT|40.28|-7.51|18;Covina|US|34.09|-117.89|49;Covington|US|39.08|-84.51|41
Covington|US|47.36|-122.12|19;Cové|BJ|7.22|2.34|39;Cowes|GB|50.76|-1.3|21;Cowley|GB|51.73|-1.21|17;Coxim|BR|-18.51|-54.76|30
Cox’s Bāzār|BD|21.44|92.01|254;Coyah|GN|9.71|-13.38|77;Coyhaique|CL|-45.58|-72.07|46;Coyoacán|MX|19.35|-99.16|620
Coyotepec|MX|19.78|-99.21|36;Coyula|MX|20.66|-103.23|30;Cozumel|MX|20.5|-86.94|77;Coín|ES|36.66|-4.76|22;Cradock|ZA|-32.16|25.62|33
Craigavon|GB|54.45|-6.39|59;Craigieburn|AU|-37.6|144.95|50;Crailsheim|DE|49.13|10.07|32;Craiova|RO|44.32|23.8|304
Cramlington|GB|55.09|-1.59|33;Cran-Gevrier|FR|45.9|6.1|19;Cranberry Township|US|40.68|-80.11|28;Cranbourne East|AU|-38.12|145.3|16
Cranbourne North|AU|-38.08|145.3|20;Cranbourne|AU|-38.11|145.28|20;Cranbrook|CA|49.5|-115.77|19;Cranebrook|AU|-33.71|150.71|16
Cranendonck|NL|51.3|5.59|20;Cranford|US|40.66|-74.3|23;Cranston|US|41.78|-71.44|81;Crateús|BR|-5.18|-40.68|53;Crato|BR|-7.23|-39.41|89
Cravinhos|BR|-21.34|-47.73|33;Crawfordsville|US|40.04|-86.87|16;Crawley|GB|51.11|-0.18|181;Creil|FR|49.26|2.48|32;Crema|IT|45.36|9.68|31
Cremona|IT|45.13|10.02|60;Crespo|AR|-32.03|-60.31|18;Crest Hill|US|41.55|-88.1|21;Crestview|US|30.76|-86.57|23
Creve Coeur|US|38.66|-90.42|18;Crevillente|ES|38.25|-0.81|29;Crewe|GB|53.1|-2.44|76;Criciúma|BR|-28.68|-49.37|162
Crimmitschau|DE|50.82|12.39|22;Cristalina|BR|-16.77|-47.62|37;Croatia|HR|45.16|16.42|;Crofton|US|39|-76.69|27
Croix-des-Bouquets|HT|18.58|-72.23|229;Croix|FR|50.68|3.15|21;Cronulla|AU|-34.06|151.15|18;Crosby|GB|53.48|-3.03|52
Crotone|IT|39.08|17.13|49;Crowborough|GB|51.06|0.16|21;Crown Point|US|41.42|-87.37|29;Crowthorne|GB|51.37|-0.79|26
Croydon|AU|-37.8|145.28|27;Croydon|GB|51.38|-0.1|173;Crucecita|MX|15.77|-96.13|15;Cruces|CU|22.34|-80.27|25;Cruz Alta|BR|-28.64|-53.61|65
Cruz das Almas|BR|-12.67|-39.1|48;Cruz del Eje|AR|-30.73|-64.8|28;Cruzeiro do Oeste|BR|-23.78|-53.07|15;Cruzeiro do Sul|BR|-7.63|-72.68|80
Cruzeiro|BR|-22.57|-44.97|72;Crystal Lake|US|42.24|-88.32|40;Crystal|US|45.03|-93.36|23;Crépy-en-Valois|FR|49.23|2.89|16
Créteil|FR|48.79|2.47|85;Csongrád|HU|46.71|20.14|19;Cuamba|MZ|-14.8|36.54|73;Cuauhtémoc|MX|19.45|-99.15|532;Cuauhtémoc|MX|28.41|-106.86|114
Cuautepec de Hinojosa|MX|20.04|-98.31|19;Cuautitlán Izcalli|MX|19.64|-99.22|485;Cuautitlán|MX|19.67|-99.18|108
Cuautlancingo|MX|19.09|-98.27|25;Cuautla|MX|18.81|-98.94|154;Cubatão|BR|-23.89|-46.43|118;Cuba|CU|21.63|-78.91|;Cudahy|US|33.96|-118.19|24
Cudahy|US|42.96|-87.86|18;Cuddalore|IN|11.76|79.77|159;Cuddapah|IN|14.48|78.82|127;Cuenca|EC|-2.9|-79|277;Cuenca|ES|40.07|-2.13|56
Cuenca|PH|13.9|121.05|22;Cuernavaca|MX|18.93|-99.23|339;Cueto|CU|20.65|-75.93|27;Cugir|RO|45.84|23.37|25;Cugnaux|FR|43.54|1.34|15
Cuiabá|BR|-15.6|-56.1|522;Cuilapa|GT|14.28|-90.3|16;Cuito|AO|-12.38|16.93|114;Cukai|MY|4.25|103.42|82;Culemborg|NL|51.96|5.23|27
Culiacán|MX|24.79|-107.39|676;Cullera|ES|39.17|-0.25|24;Culleredo|ES|43.29|-8.39|28;Cullinan|ZA|-25.67|28.52|25;Cullman|US|34.17|-86.84|15
Culpeper|US|38.47|-78|18;Culver City|US|34.02|-118.4|40;Cumanayagua|CU|22.15|-80.2|39;Cumaná|VE|10.45|-64.18|258;Cumaribo|CO|4.45|-69.8|24
Cumberland|US|39.65|-78.76|20;Cumberland|US|41.97|-71.43|35;Cumbernauld|GB|55.95|-3.99|52;Cumbum|IN|15.58|79.11|23;Cumbum|IN|9.74|77.28|61
Cuncolim|IN|15.18|73.99|16;Cunduacán|MX|18.07|-93.17|20;Cuneo|IT|44.39|7.55|46;Cung Kiệm|VN|21.19|106.16|80;Cupertino|US|37.32|-122.03|61
Cupira|BR|-8.62|-35.95|19;Curanilahue|CL|-37.48|-73.34|31;Curaçao|AN|12.2|-68.97|;Curchorem|IN|15.26|74.11|23;Curepipe|MU|-20.32|57.53|84
Curicó|CL|-34.98|-71.24|102;Curitibanos|BR|-27.28|-50.58|32;Curitiba|BR|-25.43|-49.27|1718;Currais Novos|BR|-6.26|-36.52|36
Curridabat|CR|9.91|-84.03|35;Curtea de Argeş|RO|45.13|24.67|32;Curug|ID|-6.27|106.56|191;Curumaní|CO|9.2|-73.54|22
Curundú|PA|8.97|-79.55|16;Curup|ID|-3.47|102.52|46;Cururupu|BR|-1.83|-44.87|22;Curuzú Cuatiá|AR|-29.79|-58.05|36
Curvelo|BR|-18.76|-44.43|64;Cusano|IT|45.55|9.18|19;Cuscatancingo|SV|13.73|-89.18|44;Cusco|PE|-13.52|-71.97|312;Custoias|PT|41.11|-7.32|19
Custódia|BR|-8.09|-37.64|18;Cutler Bay|US|25.58|-80.34|45;Cutler Ridge|US|25.58|-80.35|27;Cutler|US|25.62|-80.31|18
Cutral-Có|AR|-38.93|-69.23|47;Cuttack|IN|20.46|85.88|580;Cuxhaven|DE|53.87|8.7|53;Cuyahoga Falls|US|41.13|-81.48|49
Cwmbran|GB|51.65|-3.02|48;Cyangugu|RW|-2.48|28.91|64;Cypress Hills|US|40.68|-73.89|55;Cypress|US|29.97|-95.7|46;Cypress|US|33.82|-118.04|49
Cyprus|CY|34.92|33.01|;Czech Republic|CZ|49.74|15.32|;Czechowice-Dziedzice|PL|49.91|19|35;Czeladź|PL|50.32|19.08|34
Czerwionka-Leszczyny|PL|50.15|18.68|29;Częstochowa|PL|50.8|19.12|248;Cà Mau|VN|9.18|105.15|112;Cáceres|ES|39.48|-6.37|93
Cárdenas|CU|23.04|-81.21|99;Cárdenas|MX|18|-93.38|92;Cárdenas|MX|22|-99.64|15;Cártama|ES|36.71|-4.63|21;Cát Bà|VN|20.73|107.05|30
Câmara de Lobos|PT|32.65|-16.98|32;Câmpia Turzii|RO|46.55|23.88|26;Câmpina|RO|45.13|25.73|42;Câmpulung Moldovenesc|RO|47.53|25.57|20
Cândido Mota|BR|-22.75|-50.39|28;Cícero Dantas|BR|-10.6|-38.38|18;Córdoba|AR|-31.41|-64.18|1428;Córdoba|ES|37.89|-4.77|328
Córdoba|MX|18.88|-96.93|141;Côte d'Ivoire|CI|7.63|-5.57|;Côte-Saint-Luc|CA|45.47|-73.67|31;Cúa|VE|10.16|-66.88|183
Cúcuta|CO|7.89|-72.51|721;Căuşeni|MD|46.64|29.41|22;Cēsis|LV|57.31|25.27|18;Cần Giuộc|VN|10.61|106.67|152;Cần Giờ|VN|10.41|106.95|55
Cần Thơ|VN|10.04|105.79|260;Cẩm Phả Mines|VN|21.02|107.3|135;Củ Chi|VN|10.97|106.49|75;Da Nang|VN|16.07|108.22|752;Dabas|HU|47.19|19.31|17
Dabhoi|IN|22.18|73.43|56;Daboh|IN|26|78.88|18;Dabou|CI|5.33|-4.38|70;Dabra|IN|25.89|78.33|61;Dabwāli|IN|29.95|74.74|62
Dachau|DE|48.26|11.43|40;Dachnoye|RU|59.84|30.26|73;Dadeldhurā|NP|29.3|80.58|19;Dadhar|PK|29.47|67.65|15;Dadonghai|CN|18.22|109.51|2000
Dadukou|CN|26.55|101.71|462;Dadu|PK|26.73|67.78|140;Daegu|KR|35.87|128.59|2567;Daejeon|KR|36.35|127.38|1475;Daet|PH|14.11|122.96|78
Dagenham|GB|51.55|0.17|108;Dagestanskiye Ogni|RU|42.12|48.19|28;Dagomys|RU|43.67|39.67|20;Dagupan|PH|16.04|120.33|171
Dahegām|IN|23.17|72.82|41;Dahlem|DE|52.46|13.29|16;Daigo|JP|36.77|140.35|22;Dailekh|NP|28.84|81.71|21;Daimiel|ES|39.07|-3.61|19
Dainava (Kaunas)|LT|54.92|23.97|70;Daitōchō|JP|34.71|135.62|130;Dajabón|DO|19.55|-71.71|16;Dajal|PK|29.56|70.38|18
Dakar|SN|14.69|-17.44|2476;Dakhla|EH|23.68|-15.96|75;Dakhla|MA|30.41|-9.56|56;Dakoro|NE|14.51|6.77|20;Dalai|CN|45.5|124.3|93
Dalaman|TR|36.77|28.8|19;Dalandzadgad|MN|43.57|104.43|15;Dale City|US|38.64|-77.31|66;Dalfsen|NL|52.51|6.26|27;Daliang|CN|22.84|113.25|210
Dalianwan|CN|39.03|121.7|56;Dalian|CN|38.91|121.6|4088;Daliyat al Karmel|IL|32.69|35.05|25;Dali|CN|25.58|100.21|134
Dalkola|IN|25.88|87.84|15;Dallas|US|32.78|-96.81|1300;Dallas|US|44.92|-123.32|15;Dalmine|IT|45.65|9.61|23;Dalnegorsk|RU|44.56|135.62|38
Dalnerechensk|RU|45.93|133.74|28;Daloa|CI|6.88|-6.45|216;Dalserf|GB|55.73|-3.92|18;Dalsingh Sarai|IN|25.67|85.84|22
Daltonganj|IN|24.04|84.07|78;Dalton|US|34.77|-84.97|34;Daly City|US|37.71|-122.46|107;Dam Dam|IN|22.63|88.42|123
Damanhūr|EG|31.03|30.47|228;Daman|IN|20.41|72.83|40;Damara|CF|4.96|18.7|20;Damascus|SY|33.51|36.29|1569;Damascus|US|39.29|-77.2|15
Damaturu|NG|11.75|11.96|46;Damboa|NG|11.16|12.76|22;Dambulla|LK|7.86|80.65|67;Damietta|EG|31.42|31.81|77;Dammam|SA|26.43|50.1|769
Dammarie-les-Lys|FR|48.52|2.65|21;Damme|DE|52.52|8.2|16;Damnoen Saduak|TH|13.52|99.95|23;Damoh|IN|23.83|79.44|119;Dampit|ID|-8.21|112.75|23
Damāvand|IR|35.72|52.07|29;Dan Khun Thot|TH|15.21|101.77|16;Dana Point|US|33.47|-117.7|34;Danané|CI|7.26|-8.15|54;Danao|PH|10.52|124.03|70
Danao|PH|9.55|123.76|18;Danbury|US|41.39|-73.45|85;Dandeli|IN|15.27|74.62|52;Dandenong North|AU|-37.97|145.21|22
Dandenong|AU|-37.98|145.2|30;Dandong|CN|40.13|124.39|632;Danghara|TJ|38.1|69.34|23;Dania Beach|US|26.05|-80.14|31;Danilov|RU|58.19|40.17|17
Danjiangkou|CN|32.54|111.51|92;Dankov|RU|53.25|39.16|23;Danlí|HN|14.03|-86.58|45;Danshui|CN|22.8|114.47|127;Danvers|US|42.58|-70.93|26
Danville|US|36.59|-79.4|42;Danville|US|37.65|-84.77|17;Danville|US|37.82|-122|44;Danville|US|40.12|-87.63|32;Daokou|CN|35.56|114.51|57
Daoukro|CI|7.06|-3.96|40;Dapaong|TG|10.86|0.21|33;Daphne|US|30.6|-87.9|25;Dapitan|PH|8.66|123.42|51;Daqing|CN|46.58|125|203
Dar Chabanne|TN|36.47|10.75|34;Dar Chioukh|DZ|34.9|3.49|54;Dar el Beïda|DZ|36.71|3.21|37;Dar es Salaam|TZ|-6.82|39.27|2699
Darazo|NG|11|10.41|18;Dara|SN|15.35|-15.48|30;Darbhanga|IN|26.15|85.9|287;Dareda|TZ|-4.22|35.55|20;Darende|TR|38.55|37.51|20
Dargeçit|TR|37.55|41.72|21;Darhan|MN|49.49|105.92|74;Darien|CO|3.93|-76.48|16;Darien|US|41.08|-73.47|21;Darien|US|41.75|-87.97|22
Darlington|GB|54.52|-1.55|92;Darmstadt|DE|49.87|8.65|140;Darnah|LY|32.77|22.64|79;Darras Hall|GB|55.04|-1.76|15
Darreh Shahr|IR|33.14|47.38|25;Darsi|IN|15.77|79.68|33;Dartford|GB|51.45|0.21|57;Dartmouth|CA|44.67|-63.58|101;Darton|GB|53.59|-1.53|15
Daru|PG|-9.08|143.21|15;Darwen|GB|53.7|-2.46|33;Darwin|AU|-12.46|130.84|129;Darya Khan|PK|31.78|71.1|15;Daryāpur|IN|20.92|77.33|36
Dar‘ā|SY|32.62|36.1|98;Dasha|CN|23.11|113.44|116;Dashiqiao|CN|40.64|122.5|80;Dashitou|CN|43.31|128.51|66;Dashtobod|UZ|40.13|68.49|20
Daska Kalan|PK|32.32|74.35|127;Dasmariñas|PH|14.33|120.94|442;Dasnapur|IN|19.65|78.51|20;Dassa-Zoumé|BJ|7.75|2.18|22
Dasūya|IN|31.82|75.65|21;Date|JP|42.47|140.87|35;Datia|IN|25.67|78.46|91;Datong|CN|32.62|117.06|61;Datong|CN|40.09|113.29|1053
Datteln|DE|51.66|7.35|36;Dattāpur|IN|20.78|78.14|22;Daud Khel|PK|32.88|71.57|26;Daudnagar|IN|25.03|84.4|41;Daugavpils|LV|55.88|26.53|112
Daund|IN|18.47|74.58|45;Daura|NG|11.55|11.41|78;Daura|NG|13.03|8.32|25;Daur|PK|26.46|68.32|18;Dausa|IN|26.89|76.34|73
Davangere|IN|14.47|75.93|435;Davao|PH|7.07|125.61|1213;Davenport|US|41.52|-90.58|103;Daventry|GB|52.26|-1.16|24;David|PA|8.43|-82.43|82
Davie|US|26.06|-80.23|101;Davis|US|38.54|-121.74|68;Davlekanovo|RU|54.22|55.03|24;Davydkovo|RU|55.72|37.47|30;Dawei|MM|14.08|98.19|137
Dawukou|CN|39.04|106.4|132;Daxing|CN|39.74|116.33|105;Daxi|TW|24.88|121.29|85;Dax|FR|43.71|-1.05|22;Daye|CN|30.08|114.95|62
Dayr Mawās|EG|27.64|30.85|41;Dayr al Balaḩ|PS|31.42|34.35|60;Dayr Ḩāfir|SY|36.16|37.71|29;Dayrūţ|EG|27.56|30.81|68
Daytona Beach|US|29.21|-81.02|65;Dayton|US|39.76|-84.19|141;Dazaifu|JP|33.51|130.52|71;Dazhong|CN|33.2|120.46|84;Dazhou|CN|31.22|107.5|131
Daşoguz|TM|41.84|59.97|167;De Aar|ZA|-30.65|24.01|32;De Pere|US|44.45|-88.06|25;DeBary|US|28.88|-81.31|20;DeKalb|US|41.93|-88.75|43
DeLand|US|29.03|-81.3|30;DeSoto|US|32.59|-96.86|52;Deal|GB|51.22|1.4|31;Dearborn Heights|US|42.34|-83.27|56;Dearborn|US|42.32|-83.18|95
Debal’tseve|UA|48.34|38.4|30;Debark’|ET|13.16|37.9|25;Debar|MK|41.52|20.52|18;Deba|NG|10.21|11.39|18;Debila|DZ|33.52|6.95|37
Debre Birhan|ET|9.68|39.53|58;Debre Mark’os|ET|10.35|37.73|60;Debre Tabor|ET|11.85|38.02|33;Debrecen|HU|47.53|21.62|204
Decatur|US|33.77|-84.3|22;Decatur|US|34.61|-86.98|55;Decatur|US|39.84|-88.95|73;Deception Bay|AU|-27.19|153.03|20
Dededo Village|GU|13.52|144.84|45;Dedham|US|42.24|-71.17|25;Dedovsk|RU|55.87|37.12|27;Dedza|MW|-14.38|34.33|16;Dee Why|AU|-33.75|151.29|21
Deer Park|AU|-37.77|144.77|18;Deer Park|US|29.71|-95.12|34;Deer Park|US|40.76|-73.33|28;Deer Valley|US|33.68|-112.13|166
Deerfield Beach|US|26.32|-80.1|80;Deerfield|US|42.17|-87.84|19;Deeside|GB|53.2|-3.04|32;Defiance|US|41.28|-84.36|17
Degema Hulk|NG|4.76|6.75|19;Deggendorf|DE|48.84|12.96|31;Degtyarsk|RU|56.7|60.09|15;Dehdasht|IR|30.79|50.56|70
Dehiwala-Mount Lavinia|LK|6.84|79.87|220;Dehlorān|IR|32.69|47.27|46;Dehra Dūn|IN|30.32|78.03|522;Dehri|IN|24.9|84.18|130
Dehui|CN|44.53|125.7|109;Deinze|BE|50.98|3.53|30;Deir ez-Zor|SY|35.34|40.14|243;Dej|RO|47.15|23.87|38;Del City|US|35.44|-97.44|22
Del Pilar|PH|15.04|120.7|37;Del Rio|US|29.36|-100.9|36;Delanggu|ID|-7.62|110.68|24;Delano|US|35.77|-119.25|53;Delaware|US|40.3|-83.07|38
Delbrück|DE|51.77|8.56|30;Delcevo|MK|41.97|22.77|17;Delegación Cuajimalpa de Morelos|MX|19.37|-99.29|160;Delft|NL|52.01|4.36|95
Delfzijl|NL|53.33|6.92|29;Delgado|SV|13.72|-89.17|72;Delhi|IN|28.65|77.23|10928;Deli Tua|ID|3.51|98.68|28;Delicias|ES|41.65|-0.91|111
Delitzsch|DE|51.53|12.34|25;Dellys|DZ|36.92|3.91|26;Delmas 73|HT|18.54|-72.3|383;Delmas|ZA|-26.15|28.68|92;Delmenhorst|DE|53.05|8.63|76
Delmiro Gouveia|BR|-9.39|-38|35;Delray Beach|US|26.46|-80.07|66;Delta del Tigre|UY|-34.76|-56.36|18;Delta|CA|49.14|-122.91|102
Deltona|US|28.9|-81.26|88;Delījān|IR|33.99|50.68|34;Demak|ID|-6.89|110.64|27;Demba|CD|-5.5|22.27|22;Dembī Dolo|ET|8.53|34.8|27
Demerval Lobão|BR|-5.36|-42.68|15;Demirci|TR|39.05|28.66|21;Democratic Republic of the Congo|CD|-2.87|23.64|;Den Chai|TH|17.98|100.05|17
Den Helder|NL|52.96|4.76|60;Denain|FR|50.33|3.39|21;Denderleeuw|BE|50.89|4.08|17;Dendermonde|BE|51.03|4.1|43;Dengzhou|CN|37.81|120.76|85
Denia|ES|38.84|0.11|44;Denison|US|33.76|-96.54|23;Denizciler|TR|36.64|36.21|17;Denizli|TR|37.77|29.09|313;Denkanikota|IN|12.53|77.79|19
Denmark|DK|56.23|9.35|;Denov|UZ|38.27|67.9|69;Denpasar|ID|-8.65|115.22|835;Denton|GB|53.46|-2.12|27;Denton|US|33.21|-97.13|131
Denver|US|39.74|-104.98|683;Deoband|IN|29.7|77.68|88;Deogarh|IN|21.54|84.73|21;Deoli|IN|20.65|78.48|17;Deoli|IN|25.76|75.38|21
Deoli|IN|28.5|77.23|120;Deolāli|IN|19.94|73.83|53;Deoraniān|IN|28.63|79.48|20;Deori Khās|IN|23.39|79.02|25;Deoria|IN|26.5|83.78|130
Depew|US|42.9|-78.69|15;Depok|ID|-6.4|106.82|1198;Depok|ID|-7.76|110.43|105;Depālpur|IN|22.85|75.54|17;Deqing|CN|30.54|119.96|88
Dera Bugti|PK|29.04|69.16|18;Dera Ghazi Khan|PK|30.05|70.64|236;Dera Ismail Khan|PK|31.83|70.9|102;Derbent|RU|42.07|48.29|106
Derby|GB|52.92|-1.48|270;Derby|US|37.55|-97.27|24;Derhachi|UA|50.11|36.12|19;Derince|TR|40.76|29.81|125;Derry Village|US|42.89|-71.31|35
Derry|GB|55|-7.31|84;Derry|US|42.88|-71.33|22;Des Moines|US|41.6|-93.61|210;Des Moines|US|47.4|-122.32|31;Des Plaines|US|42.03|-87.88|59
Descalvado|BR|-21.9|-47.62|26;Desenzano del Garda|IT|45.47|10.54|23;Desert Hot Springs|US|33.96|-116.5|28;Deshnoke|IN|27.8|73.34|17
Desio|IT|45.62|9.2|40;Desnogorsk|RU|54.15|33.28|32;Dessau|DE|51.84|12.25|77;Destelbergen|BE|51.06|3.8|17;Desē|ET|11.13|39.63|136
Det Udom|TH|14.91|105.08|36;Detmold|DE|51.94|8.87|74;Detroit-Shoreway|US|41.48|-81.73|17;Detroit|US|42.33|-83.05|677
Detva|SK|48.56|19.42|15;Deuil-la-Barre|FR|48.98|2.33|22;Deurne|BE|51.22|4.47|79;Deutz|DE|50.93|6.97|15;Deux-Montagnes|CA|45.53|-73.9|17
Devakottai|IN|9.95|78.82|42;Devanhalli|IN|13.25|77.71|25;Devarkonda|IN|16.69|78.92|30;Deva|RO|45.88|22.9|68;Develi|TR|38.39|35.49|36
Deventer|NL|52.26|6.16|97;Devgadh Bāriya|IN|22.71|73.91|20;Devgarh|IN|25.53|73.91|18;Devinuwara|LK|5.93|80.59|45;Devizes|GB|51.35|-1.99|18
Devrek|TR|41.22|31.96|25;Dewas|IN|22.97|76.06|261;Dewsbury|GB|53.69|-1.63|57;Deyang|CN|31.13|104.38|152;Dezhou|CN|37.45|116.31|380
Deán Funes|AR|-30.42|-64.35|20;Deçan|XK|42.54|20.29|51;Deūlgaon Rāja|IN|20.02|76.04|27;Dhafní|GR|37.95|23.73|23;Dhahran|SA|26.29|50.11|100
Dhaka|BD|23.71|90.41|10357;Dhamtari|IN|20.71|81.55|87;Dhamār|YE|14.54|44.41|160;Dhanaula|IN|30.28|75.57|19;Dhanaura|IN|28.96|78.26|28
Dhanbād|IN|23.8|86.44|220;Dhandhuka|IN|22.38|71.99|30;Dhanera|IN|24.51|72.02|24;Dhangaḍhi̇̄|NP|28.7|80.59|92;Dhankutā|NP|26.98|87.33|22
Dhanot|PK|29.58|71.75|19;Dharampur|IN|20.54|73.17|21;Dharamsala|IN|32.22|76.32|20;Dharangaon|IN|21.01|75.27|34;Dharapuram|IN|10.74|77.53|72
Dharmadam|IN|11.78|75.46|30;Dharmanagar|IN|24.37|92.17|33;Dharmapuri|IN|12.13|78.16|66;Dharmavaram|IN|14.41|77.72|114
Dharmābād|IN|18.89|77.85|32;Dharān|NP|26.81|87.28|109;Dhaulpur|IN|26.69|77.88|102;Dhaurahra|IN|28|81.09|20;Dhekiajuli|IN|26.7|92.48|21
Dhenkānāl|IN|20.66|85.6|62;Dhing|IN|26.47|92.47|21;Dholka|IN|22.73|72.44|55;Dhone|IN|15.4|77.87|40;Dhoro Naro|PK|25.5|69.57|20
Dhorāji|IN|21.73|70.45|81;Dhrol|IN|22.57|70.42|26;Dhrāngadhra|IN|22.99|71.47|76;Dhuburi|IN|26.02|89.99|63;Dhulagari|IN|22.58|88.17|21
Dhulikhel|NP|27.62|85.54|16;Dhuliān|IN|24.68|87.95|77;Dhupgāri|IN|26.59|89.01|41;Dhāka|IN|26.67|85.17|36;Dhāmnod|IN|22.21|75.47|30
Dhāmpur|IN|29.31|78.51|50;Dhāriwāl|IN|31.96|75.32|21;Dhāri|IN|21.33|71.03|29;Dhāruhera|IN|28.21|76.8|23;Dhār|IN|22.59|75.3|82
Dhārūr|IN|18.82|76.11|19;Dhī as Sufāl|YE|13.83|44.11|38;Dhūlia|IN|20.9|74.78|367;Dhūri|IN|30.37|75.87|54;Diadema|BR|-23.69|-46.62|391
Diadi|PH|16.73|121.36|16;Diamante|AR|-32.07|-60.64|20;Diamantina|BR|-18.25|-43.6|37;Diamantino|BR|-14.41|-56.45|16
Diamond Bar|US|34.03|-117.81|57;Diamond Harbour|IN|22.19|88.18|40;Dianella|AU|-31.89|115.87|23;Diapaga|BF|12.07|1.79|26
Dibai|IN|28.21|78.26|38;Dibba Al-Fujairah|AE|25.59|56.26|30;Dibba Al-Hisn|AE|25.62|56.27|26;Dibrugarh|IN|27.48|94.91|122
Dicholi|IN|15.59|73.95|15;Dickinson|US|29.46|-95.05|20;Dickinson|US|46.88|-102.79|24;Dickson|US|36.08|-87.39|15;Didcot|GB|51.61|-1.24|29
Didim|TR|37.38|27.26|26;Didouche Mourad|DZ|36.45|6.64|26;Dieburg|DE|49.9|8.85|15;Diego de Almagro|CL|-26.37|-70.05|18
Diemen|NL|52.34|4.96|24;Dien Bien Phu|VN|21.39|103.02|40;Diepenbeek|BE|50.91|5.42|18;Diepholz|DE|52.61|8.37|17;Dieppe|CA|46.08|-64.69|19
Dieppe|FR|49.92|1.08|36;Diepsloot|ZA|-25.93|28.01|350;Diest|BE|50.99|5.05|23;Dietikon|CH|47.4|8.4|21;Dietzenbach|DE|50.01|8.78|33
Diez de Octubre|CU|23.09|-82.36|227;Diffa|NE|13.32|12.61|28;Digboi|IN|27.39|95.62|21;Dighwāra|IN|25.74|85.01|29
Digne-les-Bains|FR|44.09|6.23|19;Digos|PH|6.75|125.36|116;Digras|IN|20.1|77.72|42;Digri|PK|25.16|69.11|32;Dihok|IQ|36.87|42.99|284
Dijkot|PK|31.22|73|27;Dijon|FR|47.32|5.02|150;Dikirnis|EG|31.09|31.59|138;Diksmuide|BE|51.03|2.86|16;Dikwa|NG|12.04|13.92|29
Dilbeek|BE|50.85|4.26|39;Dili|TL|-8.56|125.57|150;Dillenburg|DE|50.74|8.29|24;Dillingen an der Donau|DE|48.58|10.5|19
Dillingen|DE|49.36|6.73|22;Dilling|SD|12.05|29.65|37;Dimbokro|CI|6.65|-4.71|67;Dimitrovgrad|BG|42.05|25.6|43
Dimitrovgrad|RU|54.21|49.62|132;Dimona|IL|31.07|35.03|34;Dimāpur|IN|25.91|93.72|136;Dinalupihan|PH|14.88|120.45|67
Dinapore|IN|25.64|85.05|153;Dinar|TR|38.07|30.17|35;Dindigul|IN|10.37|77.98|201;Dindori|IN|22.94|81.08|19;Dinga|PK|32.64|73.72|40
Dingcheng|CN|32.13|115.04|73;Dingolfing|DE|48.64|12.49|19;Dingtao|CN|35.07|115.57|58;Dingzhou|CN|38.51|115|153;Dinnington|GB|53.37|-1.2|20
Dinskaya|RU|45.22|39.23|35;Dinslaken|DE|51.56|6.74|71;Dinuba|US|36.54|-119.39|24;Dinājpur|BD|25.63|88.64|206;Dipalpur|PK|30.67|73.65|75
Dipayal|NP|29.26|80.94|23;Diphu|IN|25.84|93.43|57;Dipolog|PH|8.57|123.33|94;Dire Dawa|ET|9.59|41.87|252;Diriamba|NI|11.86|-86.24|35
Dishnā|EG|26.12|32.48|54;Disūq|EG|31.13|30.65|102;Ditzingen|DE|48.83|9.07|24;Diu|IN|20.71|70.98|24;Divichibazar|AZ|41.2|48.99|23
Divinópolis|BR|-20.14|-44.89|194;Divnogorsk|RU|55.96|92.37|30;Divnoye|RU|45.91|43.35|16;Divo|CI|5.84|-5.36|128;Diwek|ID|-7.58|112.23|42
Dix Hills|US|40.8|-73.34|27;Dixiana|US|33.74|-86.65|23;Dixon|US|38.45|-121.82|19;Dixon|US|41.84|-89.48|15;Diyadin|TR|39.54|43.67|18
Diyarb Najm|EG|30.75|31.44|52;Diyarbakır|TR|37.91|40.22|645;Dizangué|CM|3.77|9.98|19;Djamaa|DZ|33.53|5.99|53;Djelfa|DZ|34.67|3.26|154
Djemmal|TN|35.62|10.76|40;Djibouti|DJ|11.59|43.15|624;Djibouti|DJ|11.75|42.56|;Djibo|BF|14.1|-1.63|22;Djidiouia|DZ|35.93|0.83|32
Djougou|BJ|9.71|1.67|237;Djénné|ML|13.91|-4.55|22;Dmitrov|RU|56.34|37.52|62;Dniprorudne|UA|47.38|34.98|20;Dnipro|UA|48.46|35.04|1033
Doba|TD|8.65|16.85|24;Doboj|BA|44.73|18.09|27;Dobrich|BG|43.57|27.83|95;Dobropillya|UA|48.46|37.09|36;Dobrush|BY|52.41|31.32|19
Dobryanka|RU|58.46|56.41|33;Dod Ballāpur|IN|13.29|77.54|79;Doda|IN|33.15|75.55|18;Dodge City|US|37.75|-100.02|28;Dodola|ET|6.98|39.18|23
Dodoma|TZ|-6.17|35.74|181;Doetinchem|NL|51.97|6.29|50;Dogbo|BJ|6.8|1.78|41;Dogonbadan|IR|30.36|50.8|95;Dogondoutchi|NE|13.64|4.03|32
Dohad|IN|22.83|74.26|84;Doha|QA|25.29|51.53|345;Dohār|BD|23.59|90.14|46;Dois Córregos|BR|-22.37|-48.38|21;Dois Vizinhos|BR|-25.73|-53.06|23
Dok Kham Tai|TH|19.16|99.99|24;Doka|SD|13.52|35.77|20;Dokuchayevs’k|UA|47.75|37.68|24;Dole|FR|47.09|5.49|26;Dolgoprudnyy|RU|55.95|37.5|68
Dolisie|CG|-4.2|12.67|104;Dollard-Des Ormeaux|CA|45.49|-73.82|49;Dolný Kubín|SK|49.21|19.3|19;Dologon|PH|7.84|125.04|15
Dolores Hidalgo Cuna de la Independencia Nacional|MX|21.16|-100.93|59;Dolores|AR|-36.31|-57.68|25;Dolores|UY|-33.53|-58.22|16
Dolton|US|41.64|-87.61|23;Dolyna|UA|48.97|24.01|21;Dolyns'ka|UA|48.11|32.76|34;Dom Pedrito|BR|-30.98|-54.67|37;Dom Pedro|BR|-5.04|-44.44|16
Domalanoan|PH|16|120.21|15;Doma|NG|8.39|8.36|15;Dombivli|IN|19.22|73.08|1193;Dombóvár|HU|46.38|18.14|21;Dome|GH|5.65|-0.24|47
Dominican Republic|DO|18.9|-70.51|;Dominica|DM|15.44|-61.36|;Domodedovo|RU|55.44|37.75|54;Domodossola|IT|46.12|8.29|18
Domont|FR|49.03|2.33|17;Dompu|ID|-8.54|118.46|49;Don Antonio|MX|19.87|-98.93|18;Don Benito|ES|38.96|-5.86|36;Don Carlos|PH|7.68|125.01|20
Don Luan|VN|11.53|106.88|24;Don Torcuato|AR|-34.49|-58.63|65;Donaghmede|IE|53.4|-6.16|15;Donaueschingen|DE|47.96|8.5|22
Donaustadt|AT|48.23|16.46|187;Donauwörth|DE|48.72|10.78|18;Doncaster East|AU|-37.79|145.15|28;Doncaster|AU|-37.79|145.12|21
Doncaster|GB|53.52|-1.13|158;Dondaicha|IN|21.32|74.57|46;Dondo|MZ|-19.61|34.74|79;Donetsk|RU|48.34|39.96|51;Donetsk|UA|48.02|37.8|1025
Dongargarh|IN|21.19|80.75|36;Dongcun|CN|36.78|121.16|92;Dongdu|CN|35.85|117.7|73;Dongen|NL|51.63|4.94|25;Dongfeng|CN|42.64|125.51|68
Donggang|TW|22.47|120.45|48;Donggongon|MY|5.91|116.1|72;Dongguan|CN|23.02|113.75|8000;Donghai|CN|22.95|115.64|189;Dongkan|CN|34|119.83|73
Dongling|CN|41.81|123.58|171;Dongning|CN|44.06|131.12|61;Dongobesh|TZ|-4.07|35.38|19;Dongsheng|CN|39.82|109.98|100
Dongtai|CN|32.85|120.31|111;Dongxing|CN|45.36|130.79|110;Dongyang|CN|29.27|120.23|130;Donna|US|26.17|-98.05|17
Donostia / San Sebastián|ES|43.31|-1.97|185;Donskoye|RU|45.46|41.97|15;Donskoy|RU|53.97|38.34|32;Doral|US|25.82|-80.36|56
Dorcheh Pīāz|IR|32.62|51.56|37;Dorchester|GB|50.72|-2.43|17;Dordrecht|NL|51.81|4.67|119;Doreen|AU|-37.6|145.15|21;Dori|BF|14.04|-0.03|38
Dorking|GB|51.23|-0.33|18;Dormagen|DE|51.1|6.83|64;Dornakal|IN|17.44|80.15|15;Dornbirn|AT|47.41|9.74|49;Dorogomilovo|RU|55.75|37.57|68
Dorohoi|RO|47.95|26.4|31;Dorsten|DE|51.66|6.97|80;Dortmund|DE|51.51|7.47|588;Dorval|CA|45.45|-73.75|18;Dorāha|IN|30.8|76.02|24
Dos Hermanas|ES|37.28|-5.92|123;Dosquebradas|CO|4.84|-75.67|180;Dosso|NE|13.05|3.19|50;Dothan|US|31.22|-85.39|69;Douai|FR|50.37|3.08|47
Douala|CM|4.05|9.7|1338;Douane|TN|36.45|10.76|60;Douar Tindja|TN|37.17|9.75|19;Douarnenez|FR|48.1|-4.33|17;Douera|DZ|36.67|2.94|27
Douglasville|US|33.75|-84.75|33;Douglas|IM|54.15|-4.48|26;Douglas|US|31.34|-109.55|17;Douglas|US|41.83|-87.62|20;Douliu|TW|23.71|120.54|105
Douma|SY|33.57|36.4|112;Dourados|BR|-22.22|-54.81|162;Dourbali|TD|11.81|15.87|18;Dour|BE|50.4|3.78|17;Douz|TN|33.47|9.02|28
Dover|GB|51.13|1.31|42;Dover|US|39.16|-75.52|38;Dover|US|40.88|-74.56|18;Dover|US|43.2|-70.87|31;Dowlatābād|IR|32.8|51.7|34
Downers Grove|US|41.81|-88.01|50;Downey|US|33.94|-118.13|114;Doğubayazıt|TR|39.55|44.08|70;Do’stlik Shahri|UZ|40.53|68.03|17
Draa Ben Khedda|DZ|36.73|3.96|37;Draa el Mizan|DZ|36.54|3.83|41;Drachten|NL|53.11|6.1|45;Dracut|US|42.67|-71.3|29;Dragash|XK|42.03|20.65|35
Draguignan|FR|43.54|6.46|39;Drammen|NO|59.74|10.2|91;Drancy|FR|48.93|2.45|62;Draper|US|40.52|-111.86|47;Draveil|FR|48.68|2.41|29
Drean|DZ|36.68|7.75|55;Dreieich|DE|50.02|8.7|40;Drensteinfurt|DE|51.8|7.74|15;Dresden|DE|51.05|13.74|487
Dreta de l'Eixample|ES|41.4|2.17|44;Dreux|FR|48.74|1.37|31;Drexel Heights|US|32.14|-111.03|28;Drexel Hill|US|39.95|-75.29|28
Driebergen-Rijsenburg|NL|52.05|5.28|19;Driefontein|ZA|-27.02|30.45|28;Driyorejo|ID|-7.37|112.62|27;Drobeta-Turnu Severin|RO|44.63|22.65|102
Drochia|MD|48.04|27.81|16;Drogheda|IE|53.72|-6.35|33;Drohobych|UA|49.35|23.51|79;Droichead Nua|IE|53.18|-6.8|19;Droitwich|GB|52.27|-2.15|24
Dronfield|GB|53.3|-1.48|21;Dronten|NL|52.53|5.72|28;Droylsden|GB|53.48|-2.15|24;Drummondville|CA|45.88|-72.48|59
Druskininkai|LT|54.02|23.99|18;Druzhkivka|UA|48.63|37.55|62;Dráma|GR|41.15|24.15|45;Drăgăşani|RO|44.65|24.27|21;Dschang|CM|5.44|10.05|96
Duarte|US|34.14|-117.98|22;Duayaw-Nkwanta|GH|7.17|-2.1|17;Dubai|AE|25.08|55.31|2957;Duba|SA|27.35|35.69|22;Dubbo|AU|-32.24|148.6|40
Dublin|IE|53.33|-6.25|1024;Dublin|US|32.54|-82.9|16;Dublin|US|37.7|-121.94|58;Dublin|US|40.1|-83.11|45;Dubna|RU|56.73|37.17|61
Dubnica nad Váhom|SK|48.96|18.17|27;Dubno|UA|50.42|25.73|38;Dubovka|RU|49.06|44.83|15;Dubrovnik|HR|42.64|18.11|28
Dubrājpur|IN|23.79|87.38|35;Dubti|ET|11.73|41.08|26;Dubuque|US|42.5|-90.66|59;Dubăsari|MD|47.27|29.17|23;Ducheng|CN|23.24|111.53|96
Ducos|MQ|14.58|-60.97|17;Dudelange|LU|49.48|6.09|18;Duderstadt|DE|51.51|10.26|23;Dudinka|RU|69.41|86.18|24;Dudley|GB|52.5|-2.08|199
Duekoué|CI|6.74|-7.35|47;Duffel|BE|51.1|4.51|16;Dugda|IN|23.75|86.17|20;Dugulubgey|RU|43.66|43.54|21;Duisburg|DE|51.43|6.77|504
Duitama|CO|5.82|-73.03|92;Duiven|NL|51.95|6.01|25;Duiwelskloof|ZA|-23.69|30.14|25;Dukinfield|GB|53.47|-2.09|19;Dukku|NG|10.82|10.77|17
Dukuhturi|ID|-6.9|109.08|98;Duliāgaon|IN|27.37|95.31|24;Dullewala|PK|31.83|71.44|49;Duluth|US|34|-84.14|29;Duluth|US|46.78|-92.11|86
Dum Duma|IN|27.57|95.56|22;Dumaguete|PH|9.31|123.3|114;Dumai|ID|1.67|101.44|144;Dumas|US|35.87|-101.97|15;Dumbarton|GB|55.94|-4.57|20
Dumbéa|NC|-22.16|166.46|19;Dumfries|GB|55.07|-3.61|33;Dumjor|IN|22.62|88.25|18;Dumka|IN|24.27|87.25|48;Dumont|US|40.94|-74|18
Dumraon|IN|25.55|84.15|51;Dumra|IN|26.57|85.52|16;Dunaharaszti|HU|47.35|19.1|17;Dunaivtsi|UA|48.89|26.86|16
Dunajská Streda|SK|47.99|17.61|24;Dunakeszi|HU|47.64|19.14|30;Dunaújváros|HU|46.96|18.94|50;Duncanville|US|32.65|-96.91|40
Duncan|CA|48.78|-123.7|22;Duncan|US|34.5|-97.96|23;Dundalk|IE|54|-6.42|33;Dundalk|US|39.25|-76.52|64;Dundee|GB|56.47|-2.97|148
Dundee|ZA|-28.17|30.23|84;Dunedin|NZ|-45.87|170.5|114;Dunedin|US|28.02|-82.77|36;Dunfermline|GB|56.07|-3.46|50
Dunga Bunga|PK|29.75|73.24|26;Dunhua|CN|43.37|128.24|149;Dunkerque|FR|51.03|2.38|71;Dunkwa|GH|5.96|-1.78|33;Dunstable|GB|51.89|-0.52|52
Dunwoody|US|33.95|-84.33|49;Dunyapur|PK|29.8|71.74|34;Duobao|CN|30.67|112.69|90;Dupnitsa|BG|42.27|23.12|35
Duque de Caxias|BR|-22.79|-43.31|818;Durango|ES|43.17|-2.63|28;Durango|US|37.28|-107.88|18;Durant|US|33.99|-96.37|17
Durazno|UY|-33.38|-56.52|34;Durban|ZA|-29.86|31.03|3120;Durgapur|IN|23.52|87.31|519;Durg|IN|21.19|81.28|255;Durgāpur|IN|20.01|79.3|19
Durham|GB|54.78|-1.58|48;Durham|US|35.99|-78.9|258;Durrës|AL|41.32|19.45|122;Dursunbey|TR|39.59|28.63|18;Dushanbe|TJ|38.54|68.78|679
Dutsen Wai|NG|10.85|8.2|22;Dutse|NG|11.76|9.34|17;Duyun|CN|26.27|107.52|91;Dvůr Králové nad Labem|CZ|50.43|15.81|16
Dwārka|IN|22.24|68.97|36;Dyat’kovo|RU|53.6|34.34|33;Dyersburg|US|36.03|-89.39|17;Dyer|US|41.49|-87.52|16;Dyker Heights|US|40.62|-74.01|34
Dyurtyuli|RU|55.49|54.87|31;Dzaoudzi|YT|-12.78|45.26|15;Dzerzhinskiy|RU|55.63|37.86|41;Dzerzhinsky|RU|55.63|37.86|47
Dzerzhinsk|RU|56.24|43.46|233;Dzhankoy|UA|45.71|34.39|42;Dzhetygara|KZ|52.19|61.2|43;Działdowo|PL|53.24|20.17|21
Dzierżoniów|PL|50.73|16.65|34;Dzyarzhynsk|BY|53.68|27.14|25;Dzüünharaa|MN|48.85|106.46|19;Décines-Charpieu|FR|45.77|4.96|25
Dédougou|BF|12.46|-3.46|45;Désarmes|HT|18.99|-72.39|16;Dêqên|CN|29.96|90.72|62;Döbeln|DE|51.12|13.11|21;Dörtyol|TR|36.84|36.23|57
Dún Laoghaire|IE|53.29|-6.14|27;Dübendorf|CH|47.4|8.62|20;Dülmen|DE|51.83|7.28|47;Düren|DE|50.8|6.49|93
Düsseldorf-Pempelfort|DE|51.24|6.79|29;Düsseldorf|DE|51.22|6.78|573;Düzce|TR|40.84|31.16|58;Dādri|IN|28.55|77.55|71
Dāhānu|IN|19.97|72.71|49;Dākor|IN|22.75|73.15|25;Dāmghān|IR|36.17|54.34|68;Dāmnagar|IN|21.69|71.52|18;Dār Kulayb|BH|26.07|50.5|65
Dārayyā|SY|33.46|36.23|72;Dārchulā|NP|29.83|80.55|18;Dārjiling|IN|27.03|88.27|124;Dārwha|IN|20.31|77.77|23;Dārāb|IR|28.75|54.54|63
Dāsna|IN|28.68|77.52|28;Dātāganj|IN|28.03|79.41|25;Dąbrowa Górnicza|PL|50.33|19.2|131;Dębica|PL|50.05|21.41|47;Dęblin|PL|51.56|21.85|18
Děčín|CZ|50.78|14.21|52;Dīdwāna|IN|27.4|74.58|50;Dīglūr|IN|18.55|77.58|53;Dīg|IN|27.47|77.33|43;Dīla|ET|6.42|38.32|47
Dīnhāta|IN|26.14|89.46|42;Dīnānagar|IN|32.14|75.47|23;Dīsa|IN|24.26|72.18|92;Dūngarpur|IN|23.84|73.71|45;Dūrā|PS|31.51|35.03|21
Dương Đông|VN|10.22|103.96|15;Eagan|US|44.8|-93.17|66;Eagle Mountain|US|40.31|-112.01|27;Eagle Pass|US|28.71|-100.5|29
Eagle River|US|61.32|-149.57|25;Eagle|US|43.7|-116.35|24;Earl Shilton|GB|52.58|-1.32|20;Earlsfield|GB|51.44|-0.19|16
Earlwood|AU|-33.92|151.13|18;Easley|US|34.83|-82.6|21;East Brainerd|US|35|-85.15|15;East Brunswick|US|40.43|-74.42|48
East Chattanooga|US|35.07|-85.25|154;East Chicago|US|41.64|-87.45|29;East Cleveland|US|41.53|-81.58|17;East Concord|US|43.24|-71.54|43
East Dereham|GB|52.68|0.93|21;East Elmhurst|US|40.76|-73.87|23;East Flatbush|US|40.65|-73.93|178;East Florence|US|34.81|-87.65|36
East Garfield Park|US|41.88|-87.7|21;East Grinstead|GB|51.12|-0.01|27;East Gwillimbury|CA|44.1|-79.44|24;East Hampton|US|37.04|-76.33|148
East Harlem|US|40.79|-73.94|116;East Hartford|US|41.78|-72.61|51;East Haven|US|41.28|-72.87|29;East Hemet|US|33.74|-116.94|17
East Hill-Meridian|US|47.41|-122.17|30;East Honolulu|US|21.29|-157.72|50;East Independence|US|39.1|-94.36|111
East Jerusalem|PS|31.78|35.23|428;East Kilbride|GB|55.76|-4.18|75;East Lake-Orient Park|US|27.98|-82.38|23;East Lake|US|28.11|-82.69|31
East Lansing|US|42.74|-84.48|48;East London|ZA|-33.02|27.91|479;East Longmeadow|US|42.06|-72.51|15;East Los Angeles|US|34.02|-118.17|126
East Massapequa|US|40.67|-73.44|19;East Meadow|US|40.71|-73.56|38;East Millcreek|US|40.7|-111.81|21;East Molesey|GB|51.4|-0.35|19
East Moline|US|41.5|-90.44|21;East Naples|US|26.14|-81.77|23;East New York|US|40.67|-73.88|173;East Northport|US|40.88|-73.32|20
East Norwalk|US|41.11|-73.4|85;East Orange|US|40.77|-74.2|65;East Palo Alto|US|37.47|-122.14|30;East Patchogue|US|40.77|-73|22
East Pensacola Heights|US|30.43|-87.18|54;East Peoria|US|40.67|-89.58|23;East Point|US|33.68|-84.44|35;East Providence|US|41.81|-71.37|47
East Rancho Dominguez|US|33.9|-118.2|15;East Ridge|US|35.01|-85.25|21;East Riverdale|US|38.96|-76.92|16;East Saint Louis|US|38.62|-90.15|27
East Setauket|US|40.94|-73.11|17;East Tremont|US|40.85|-73.89|23;East Village|US|40.73|-73.99|63;East York|CA|43.69|-79.33|115
Eastbourne|GB|50.77|0.28|118;Eastchester|US|40.96|-73.81|20;Easthampton|US|42.27|-72.67|17;Eastlake|US|41.65|-81.45|18
Eastleigh|GB|50.97|-1.35|54;Eastmont|US|47.9|-122.18|20;Easton|US|38.77|-76.08|17;Easton|US|40.69|-75.22|27;Easton|US|42.02|-71.13|23
Eastpointe|US|42.47|-82.96|33;Eastvale|US|33.96|-117.56|59;Eastwood|AU|-33.79|151.08|18;Eastwood|GB|53|-1.3|19;Eau Claire|US|44.81|-91.5|68
Eaubonne|FR|49|2.28|24;Ebaye|MH|8.77|167.74|15;Ebbw Vale|GB|51.78|-3.21|33;Ebebiyin|GQ|2.15|11.34|25;Eberbach|DE|49.47|8.99|16
Ebersbach an der Fils|DE|48.72|9.52|16;Eberswalde|DE|52.83|13.82|42;Ebetsu|JP|43.11|141.55|134;Eboli|IT|40.62|15.06|26
Ebute Ikorodu|NG|6.6|3.49|536;Ecatepec de Morelos|MX|19.6|-99.06|1655;Eccles|GB|53.48|-2.33|37;Ech Chettia|DZ|36.2|1.26|168
Echo Park|US|34.08|-118.26|44;Eckernförde|DE|54.47|9.84|23;Ecuador|EC|-1.44|-78.39|;Ed Damer|SD|17.6|33.97|104;Edegem|BE|51.16|4.45|22
Eden Prairie|US|44.85|-93.47|63;Edenvale|ZA|-26.14|28.15|49;Eden|US|36.49|-79.77|15;Edewecht|DE|53.13|7.98|21;Ede|NL|52.03|5.66|68
Edgewater|US|28.99|-80.9|22;Edgewater|US|41.98|-87.66|55;Edgewood|US|39.42|-76.29|26;Edina|US|44.89|-93.35|50;Edinburgh|GB|55.95|-3.2|465
Edinburg|US|26.3|-98.16|84;Edineţ|MD|48.17|27.3|23;Edirne|TR|41.68|26.56|126;Edison|US|40.52|-74.41|103;Edmonds|US|47.81|-122.38|41
Edmond|US|35.65|-97.48|90;Edmonton|CA|53.55|-113.47|712;Edmundston|CA|47.37|-68.33|17;Edosaki|JP|35.95|140.32|21;Edremit|TR|39.6|27.02|41
Edwardsville|US|38.81|-89.95|25;Edéa|CM|3.8|10.13|203;Eeklo|BE|51.19|3.56|19;Eersel|NL|51.36|5.32|18;Effium|NG|6.63|8.06|87
Efon-Alaaye|NG|7.66|4.92|279;Egbe|NG|8.22|5.52|18;Eger|HU|47.9|20.37|57;Eggenberg|AT|47.07|15.4|21;Eggenstein-Leopoldshafen|DE|49.09|8.4|15
Eggertsville|US|42.96|-78.8|15;Egham|GB|51.43|-0.55|30;Egra|IN|21.9|87.54|33;Egypt Lake-Leto|US|28.02|-82.51|35;Egypt|EG|26.46|29.88|
Eha Amufu|NG|6.66|7.76|71;Ehingen|DE|48.28|9.73|26;Eibar|ES|43.18|-2.47|27;Eibergen|NL|52.1|6.65|16;Eidelstedt|DE|53.61|9.91|30
Eight Mile Plains|AU|-27.58|153.1|15;Eiguliai|LT|54.93|23.93|62;Eilat|IL|29.56|34.95|46;Eilenburg|DE|51.46|12.63|18
Eimsbüttel|DE|53.57|9.96|252;Einbeck|DE|51.82|9.87|28;Eindhoven|NL|51.44|5.48|210;Eirunepé|BR|-6.66|-69.87|17;Eisenach|DE|50.98|10.32|44
Eisenhüttenstadt|DE|52.15|14.65|32;Eisen|KR|35.97|128.93|56;Eisen|KR|36.82|128.63|85;Eisleben Lutherstadt|DE|51.53|11.55|24
Eislingen|DE|48.7|9.71|21;Eitorf|DE|50.77|7.45|20;Eixample|ES|41.39|2.16|266;Ejea de los Caballeros|ES|42.13|-1.14|17
Ejido|VE|8.55|-71.24|107;Ejigbo|NG|7.9|4.31|138;Ejura|GH|7.39|-1.36|71;Ekangala|ZA|-25.7|28.75|38;Ekazhevo|RU|43.21|44.82|26
Eket|NG|4.64|7.92|26;Ekibastuz|KZ|51.72|75.32|121;Ekpoma|NG|6.74|6.14|60;El Abadia|DZ|36.27|1.69|29;El Abiodh Sidi Cheikh|DZ|32.89|0.55|39
El Achir|DZ|36.06|4.63|158;El Affroun|DZ|36.47|2.63|43;El Alia|TN|37.17|10.03|16;El Amria|DZ|35.52|-1.02|26;El Aouinet|DZ|35.87|7.89|33
El Arahal|ES|37.26|-5.55|19;El Astillero|ES|43.4|-3.82|17;El Attaf|DZ|36.22|1.67|44;El Aïoun|MA|34.58|-2.51|35;El Bagre|CO|7.6|-74.81|41
El Banco|CO|9|-73.98|55;El Bauga|SD|18.26|33.91|19;El Bayadh|DZ|33.68|1.02|65;El Bolsón|AR|-41.96|-71.53|16;El Cafetal|VE|10.47|-66.83|80
El Cajon|US|32.79|-116.96|104;El Campello|ES|38.43|-0.4|27;El Carmel|ES|41.42|2.16|32;El Carmen de Bolívar|CO|9.72|-75.12|48
El Centro|US|32.79|-115.56|44;El Cerrito|CO|3.69|-76.31|38;El Cerrito|US|37.92|-122.31|24;El Charco|CO|2.48|-78.11|29
El Chorrillo|PA|8.95|-79.55|18;El Copey|CO|10.15|-73.96|18;El Crucero|NI|11.99|-86.31|16;El Daein|SD|11.46|26.13|265
El Dorado Hills|US|38.69|-121.08|42;El Dorado|US|33.21|-92.67|18;El Ejido|ES|36.78|-2.81|84;El Estor|GT|15.53|-89.33|16
El Eulma|DZ|36.15|5.69|128;El Fahs|TN|36.37|9.91|18;El Fasher|SD|13.63|25.35|253;El Gouna|EG|27.39|33.68|15;El Grao|ES|39.97|0.01|16
El Grullo|MX|19.81|-104.22|21;El Hadjar|DZ|36.8|7.74|47;El Hadjira|DZ|32.61|5.51|40;El Hajeb|MA|33.69|-5.37|28;El Hamma|TN|33.89|9.8|62
El Hatillo|VE|10.42|-66.83|58;El Idrissia|DZ|34.45|2.53|39;El Jadid|MA|33.26|-8.51|148;El Jem|TN|35.3|10.72|20;El Kala|DZ|36.9|8.44|35
El Kef|TN|36.17|8.7|48;El Khroub|DZ|36.26|6.69|84;El Kseur|DZ|36.68|4.86|26;El Limón|VE|10.31|-67.63|148;El Malah|DZ|35.39|-1.09|19
El Masnou|ES|41.48|2.32|22;El Mirage|US|33.61|-112.32|34;El Monte|CL|-33.68|-70.98|23;El Monte|US|34.07|-118.03|117
El Obeid|SD|13.18|30.22|393;El Oued|DZ|33.36|6.86|135;El Palmar|GT|14.65|-91.58|15;El Paraíso|HN|13.87|-86.55|19
El Paso|US|31.76|-106.49|681;El Prat de Llobregat|ES|41.33|2.09|63;El Progreso|HN|15.4|-87.8|101;El Pueblito|MX|20.54|-100.44|71
El Puerto de Santa María|ES|36.59|-6.23|88;El Quince|MX|20.54|-103.28|18;El Rama|NI|12.16|-84.22|20;El Reno|US|35.53|-97.96|19
El Retén|CO|10.61|-74.27|16;El Rosario|MX|22.99|-105.86|16;El Salto|MX|20.33|-104.5|23;El Salto|MX|20.52|-103.18|22
El Salto|MX|23.78|-105.36|24;El Salvador|SV|13.74|-88.87|;El Segundo|US|33.92|-118.42|17;El Soberbio|AR|-27.3|-54.2|20
El Tarf|DZ|36.77|8.31|20;El Tejar|GT|14.65|-90.79|16;El Tigre|VE|8.89|-64.25|151;El Tocuyo|VE|9.79|-69.79|53;El Triunfo|EC|-1.93|-79.97|32
El Vendrell|ES|41.22|1.53|36;El Viejo|NI|12.66|-87.17|54;El Vigía|VE|8.61|-71.66|59;El Viso del Alcor|ES|37.39|-5.72|18
Elamanchili|IN|17.55|82.86|26;Elazığ|TR|38.67|39.22|298;Elbasan|AL|41.11|20.08|101;Elbeuf|FR|49.29|1|17;Elbistan|TR|38.21|37.2|80
Elbląg|PL|54.15|19.41|128;Elburg|NL|52.45|5.84|22;Elche|ES|38.26|-0.7|230;Elda|ES|38.48|-0.79|55;Eldersburg|US|39.4|-76.95|31
Eldoret|KE|0.52|35.27|218;Elefsína|GR|38.04|23.54|25;Elektrogorsk|RU|55.88|38.79|21;Elektrostal’|RU|55.79|38.45|144
Elektrougli|RU|55.72|38.21|20;Elele|NG|5.1|6.81|21;Eleşkirt|TR|39.8|42.68|19;Elgin|GB|57.65|-3.32|23;Elgin|US|42.04|-88.28|112
Elista|RU|46.31|44.26|107;Elizabeth City|US|36.29|-76.25|18;Elizabethtown|US|37.69|-85.86|30;Elizabeth|US|40.66|-74.21|129
Elk Grove Village|US|42|-87.97|33;Elk Grove|US|38.41|-121.37|167;Elk River|US|45.3|-93.57|24;Elkhart|US|41.68|-85.98|52
Elko|US|40.83|-115.76|20;Elkridge|US|39.21|-76.71|16;Elkton|US|39.61|-75.83|16;Elland|GB|53.69|-1.84|16;Ellenabad|IN|29.45|74.66|38
Ellenbrook|AU|-31.77|115.97|22;Ellensburg|US|47|-120.55|19;Ellesmere Port|GB|53.28|-2.9|68;Ellicott City|US|39.27|-76.8|66
Ellinikó|GR|37.89|23.74|17;Ellore|IN|16.71|81.1|183;Ellwangen|DE|48.96|10.13|25;Elmadağ|TR|39.92|33.23|25;Elmalı|TR|36.74|29.92|17
Elmhurst|US|40.74|-73.88|113;Elmhurst|US|41.9|-87.94|46;Elmina|GH|5.08|-1.35|26;Elmira|US|42.09|-76.81|28;Elmont|US|40.7|-73.71|33
Elmshorn|DE|53.75|9.65|49;Elmwood Park|US|40.9|-74.12|20;Elmwood Park|US|41.92|-87.81|25;Eloy Alfaro|EC|-2.18|-79.86|168
Eloy|US|32.76|-111.55|17;Elsdorf|DE|50.94|6.57|22;Elst|NL|51.92|5.84|20;Eltham|AU|-37.73|145.15|18;Eltville|DE|50.03|8.12|17
Elwood|AU|-37.88|144.98|15;Elyria|US|41.37|-82.11|54;Ely|GB|52.4|0.26|19;Elói Mendes|BR|-21.61|-45.57|19;Elūr|IN|10.07|76.28|31
Embalse|AR|-32.18|-64.42|16;Embarcación|AR|-23.21|-64.1|24;Embi|KZ|48.83|58.15|19;Embu Guaçu|BR|-23.83|-46.81|76;Embu|BR|-23.65|-46.85|222
Embu|KE|-0.54|37.46|35;Emden|DE|53.37|7.21|52;Emerson Hill|US|40.61|-74.1|15;Emet|TR|39.34|29.26|24;Emiliano Zapata|MX|17.74|-91.77|20
Emiliano Zapata|MX|18.84|-99.18|49;Emiliano Zapata|MX|19.34|-98.97|25;Eminabad|PK|32.04|74.26|23;Eminönü|TR|41.02|28.97|56
Emirdağ|TR|39.02|31.15|20;Emmeloord|NL|52.71|5.75|46;Emmendingen|DE|48.12|7.85|27;Emmen|CH|47.08|8.27|27;Emmen|NL|52.78|6.91|57
Emmerich|DE|51.84|6.25|29;Emmiganūr|IN|15.77|77.48|81;Empalme|MX|27.96|-110.81|43;Empangeni|ZA|-28.76|31.89|28;Empoli|IT|43.72|10.95|34
Emporia|US|38.4|-96.18|25;Emsdetten|DE|52.17|7.53|36;Emsworth|GB|50.85|-0.94|19;Emure-Ekiti|NG|7.44|5.46|91;En Nâqoûra|LB|33.12|35.14|25
Encantado|BR|-29.24|-51.87|17;Encanto|US|33.48|-112.08|55;Encarnación de Díaz|MX|21.53|-102.24|25;Encarnación|PY|-27.33|-55.87|75
Enchanted Hills|US|35.34|-106.59|88;Encheng|CN|22.19|112.3|111;Encinitas|US|33.04|-117.29|63;Encino|US|34.16|-118.5|45
Encrucijada|CU|22.62|-79.87|26;Encruzilhada do Sul|BR|-30.54|-52.52|17;Endeavour Hills|AU|-37.98|145.26|24;Ende|ID|-8.84|121.66|77
Enem|RU|44.93|38.91|18;Energodar|UA|47.5|34.66|56;Enfield Town|GB|51.65|-0.08|104;Enfield|US|41.98|-72.59|45;Engadine|AU|-34.07|151.01|17
Engelskirchen|DE|50.99|7.41|21;Engel’s|RU|51.48|46.11|196;Enger|DE|52.14|8.56|20;Englewood|US|39.65|-104.99|33;Englewood|US|40.89|-73.97|29
Englewood|US|41.78|-87.65|26;Enid|US|36.4|-97.88|52;Enkhuizen|NL|52.7|5.29|17;Enköping|SE|59.64|17.08|23;Enna|IT|37.57|14.27|23
Ennepetal|DE|51.3|7.36|33;Ennigerloh|DE|51.84|8.03|21;Ennis|IE|52.84|-8.99|24;Ennis|US|32.33|-96.63|19;Enschede|NL|52.22|6.9|154
Ensenada|MX|31.87|-116.6|280;Enshi|CN|30.3|109.48|95;Ensley|US|30.52|-87.27|21;Entebbe|UG|0.06|32.48|63;Enterprise|US|31.32|-85.86|28
Enterprise|US|36.03|-115.24|108;Entre Rios|BR|-11.94|-38.08|27;Entroncamento|PT|39.47|-8.47|20;Enugu-Ezike|NG|6.98|7.46|19
Enugu-Ukwu|NG|6.17|7.01|69;Enugu|NG|6.44|7.5|689;Envigado|CO|6.18|-75.59|163;Enzan|JP|35.7|138.73|25;Epe|NG|6.58|3.98|85
Epe|NL|52.35|5.98|33;Eppelborn|DE|49.4|6.97|18;Eppingen|DE|49.14|8.91|21;Epping|AU|-33.77|151.08|23;Epping|AU|-37.65|145.03|33
Epsom|GB|51.33|-0.27|27;Epworth|ZW|-17.89|31.15|123;Eqbālīyeh|IR|35.3|51.54|37;Equatorial Guinea|GQ|1.57|10.47|;Er Reina|IL|32.72|35.32|16
Erandio|ES|43.3|-2.97|24;Erandol|IN|20.92|75.33|31;Eravur Town|LK|7.78|81.6|23;Erbaa|TR|40.67|36.57|52;Erba|IT|45.81|9.23|16
Erbil|IQ|36.18|44.01|933;Erciş|TR|39.03|43.36|92;Ercolano|IT|40.81|14.35|54;Erdaojiang|CN|41.78|126.03|61;Erdek|TR|40.4|27.79|23
Erdemli|TR|36.6|34.31|47;Erdenet|MN|49.03|104.08|80;Erding|DE|48.31|11.91|34;Erechim|BR|-27.63|-52.28|96;Erenhot|CN|43.65|111.98|16
Ereğli|TR|37.51|34.05|92;Ereğli|TR|41.28|31.42|89;Erftstadt|DE|50.81|6.79|51;Erfurt|DE|50.98|11.03|203;Ergani|TR|38.27|39.75|53
Erie|US|40.05|-105.05|21;Erie|US|42.13|-80.09|99;Eritrea|ER|15.36|38.85|;Erkelenz|DE|51.08|6.32|45;Erkrath|DE|51.22|6.91|48
Erlangen|DE|49.59|11.01|103;Erlanger|US|39.02|-84.6|19;Ermelo|ZA|-26.53|29.98|41;Ermenek|TR|36.64|32.89|17;Ermesinde|PT|41.22|-8.55|39
Ermitagaña|ES|42.81|-1.66|17;Ermont|FR|48.99|2.26|28;Ermua|ES|43.19|-2.5|16;Erode|IN|11.34|77.73|147;Errachidia|MA|31.93|-4.43|92
Erraguntla|IN|14.64|78.54|28;Errenteria|ES|43.31|-1.9|39;Erskine|GB|55.9|-4.45|16;Erwitte|DE|51.61|8.34|16;Erzincan|TR|39.74|39.49|114
Erzin|TR|36.95|36.2|26;Erzsébetváros|HU|47.5|19.07|62;Erzurum|TR|39.91|41.28|421;Erāttupetta|IN|9.69|76.78|33;Es Senia|DZ|35.65|-0.62|68
Esbjerg|DK|55.47|8.45|72;Escada|BR|-8.36|-35.22|48;Escalante|PH|10.84|123.5|39;Esch-sur-Alzette|LU|49.5|5.98|28;Eschborn|DE|50.14|8.57|20
Eschwege|DE|51.18|10.05|21;Eschweiler|DE|50.82|6.27|56;Escondido|US|33.12|-117.09|151;Escuinapa|MX|22.83|-105.78|31
Escuintla|GT|14.3|-90.79|103;Escárcega|MX|18.61|-90.75|29;Esenler|TR|41.04|28.88|520;Esenyurt|TR|41.03|28.68|211
Esfarāyen|IR|37.08|57.51|60;Esher|GB|51.37|-0.37|52;Esik|KZ|43.36|77.45|33;Eskilstuna|SE|59.37|16.51|67;Eskişehir|TR|39.78|30.52|515
Eslöv|SE|55.84|13.3|19;Esmeraldas|BR|-19.76|-44.31|103;Esmeraldas|EC|0.96|-79.65|165;Esmeralda|CU|21.85|-78.12|20
Esparreguera|ES|41.54|1.87|22;Esparza|CR|9.99|-84.66|16;Espelkamp|DE|52.38|8.62|26;Esperantina|BR|-3.9|-42.23|21
Esperanza|AR|-31.45|-60.93|36;Esperanza|DO|19.58|-70.98|42;Esperanza|MX|27.58|-109.93|39;Esperança|BR|-7.03|-35.86|19
Espinal|CO|4.15|-74.88|56;Espinho|PT|41.01|-8.64|33;Espinosa|BR|-14.93|-42.82|18;Espiye|TR|40.95|38.7|15;Esplanada|BR|-11.8|-37.94|19
Esplugues de Llobregat|ES|41.38|2.09|47;Espoo|FI|60.21|24.65|257;Esposende|PT|41.54|-8.78|35;Espírito Santo do Pinhal|BR|-22.12|-46.68|37
Esquel|AR|-42.91|-71.32|28;Esquina|AR|-30.01|-59.53|26;Esquipulas|GT|14.57|-89.35|21;Essaouira|MA|31.51|-9.77|71
Essendon|AU|-37.75|144.91|20;Essen|BE|51.47|4.47|17;Essen|DE|51.46|7.01|593;Essex|US|39.31|-76.47|39;Esslingen|DE|48.74|9.3|92
Esteio|BR|-29.86|-51.18|85;Estelle|US|29.85|-90.11|16;Estelí|NI|13.09|-86.35|96;Estepona|ES|36.43|-5.15|66;Estero|US|26.44|-81.81|31
Este|IT|45.22|11.66|17;Estonia|EE|58.68|25.84|;Estoril|PT|38.71|-9.4|24;Estreito|BR|-5.78|-43.25|18;Estrela|BR|-28.06|-50.94|24
Estância Velha|BR|-29.65|-51.17|40;Estância|BR|-11.27|-37.44|56;Esuk Oron|NG|4.8|8.25|112;Eswatini|SZ|-26.56|31.48|
Esztergom|HU|47.79|18.74|29;Eséka|CM|3.65|10.77|22;Ethiopia|ET|8.61|39.61|;Etobicoke|CA|43.65|-79.57|348;Ettlingen|DE|48.94|8.41|39
Etāwah|IN|26.78|79.02|257;Etāwa|IN|24.18|78.2|55;Euclides da Cunha|BR|-10.51|-39.02|30;Euclid|US|41.59|-81.53|48
Eugene|US|44.05|-123.09|163;Euless|US|32.84|-97.08|54;Eunápolis|BR|-16.38|-39.58|114;Eupen|BE|50.63|6.04|18;Eureka|US|40.8|-124.16|27
Euskirchen|DE|50.66|6.79|55;Eustis|US|28.85|-81.69|20;Eusébio|BR|-3.89|-38.45|37;Eutin|DE|54.14|10.61|17;Evanston|US|42.04|-87.69|76
Evansville|US|37.97|-87.56|120;Evans|US|33.53|-82.13|29;Evans|US|40.38|-104.69|21;Even Yehuda|IL|32.27|34.89|15;Everett|US|42.41|-71.05|46
Everett|US|47.98|-122.2|108;Evergem|BE|51.11|3.71|32;Evergreen Park|US|41.72|-87.7|20;Evesham|GB|52.09|-1.95|24;Ewell|GB|51.35|-0.25|40
Ewing|US|40.27|-74.8|37;Exeter|GB|50.72|-3.53|118;Exmouth|GB|50.62|-3.4|34;Extremoz|BR|-5.71|-35.31|18;Eyl|SO|7.98|49.82|19
Eysines|FR|44.88|-0.65|21;Ezhou|CN|30.4|114.83|194;Ezhva|RU|61.81|50.73|56;Ezine|TR|39.79|26.34|16;Ezza-Ohu|NG|6.44|8.08|67
Eğirdir|TR|37.87|30.85|17;Ełk|PL|53.83|22.36|56;Eṭ Ṭaiyiba|IL|32.27|35.01|33;Faaa|PF|-17.55|-149.6|30;Fabijoniškės|LT|54.73|25.24|40
Fabriano|IT|43.34|12.9|23;Facatativá|CO|4.81|-74.35|95;Faches-Thumesnil|FR|50.58|3.07|16;Fada N'gourma|BF|12.06|0.36|34
Fada|TD|17.19|21.58|24;Faenza|IT|44.29|11.88|42;Fafe|PT|41.45|-8.17|17;Failsworth|GB|53.5|-2.17|21;Fair Lawn|US|40.94|-74.13|34
Fair Oaks|US|38.64|-121.27|31;Fairbanks|US|64.84|-147.72|32;Fairborn|US|39.82|-84.02|33;Fairfax|US|38.85|-77.31|24
Fairfield Heights|US|39.83|-86.38|21;Fairfield|AU|-33.87|150.95|18;Fairfield|US|38.25|-122.04|113;Fairfield|US|39.35|-84.56|43
Fairfield|US|41.14|-73.26|59;Fairhaven|US|41.64|-70.9|16;Fairhope|US|30.52|-87.9|19;Fairland|US|39.08|-76.96|24;Fairmont|US|39.49|-80.14|19
Fairview Heights|US|38.59|-89.99|17;Fairview Park|US|41.44|-81.86|16;Fairwood|US|47.45|-122.16|19;Faisalabad|PK|31.42|73.09|2507
Faizpur|IN|21.17|75.86|25;Fajardo|PR|18.33|-65.65|34;Falconara Marittima|IT|43.63|13.4|26;Falkenberg|SE|56.91|12.49|24
Falkenhagener Feld|DE|52.55|13.17|36;Falkensee|DE|52.56|13.09|37;Falkirk|GB|56|-3.79|35;Falkland Islands|FK|-51.74|-58.76|
Falköping|SE|58.17|13.55|17;Fall River|US|41.7|-71.16|89;Fallbrook|US|33.38|-117.25|31;Fallingbrook|CA|45.48|-75.48|25
Falmouth|GB|50.15|-5.07|32;Falun|SE|60.6|15.63|37;Falāvarjān|IR|32.56|51.51|50;Famagusta|CY|35.12|33.94|43;Famaillá|AR|-27.05|-65.4|31
Fandriana|MG|-20.23|47.38|31;Fangshan|CN|39.69|116|97;Fano|IT|43.84|13.02|39;Faqirwali|PK|29.47|73.03|25;Far Rockaway|US|40.61|-73.76|39
Farafangana|MG|-22.82|47.83|25;Farafenni|GM|13.57|-15.6|30;Farah|AF|32.37|62.12|44;Farakka|IN|24.82|87.9|22;Faratsiho|MG|-19.4|46.95|38
Fareham|GB|50.85|-1.18|57;Fargo|US|46.88|-96.79|119;Faribault|US|44.29|-93.27|24;Faridabad|IN|28.41|77.31|1220;Farkhor|TJ|37.49|69.4|22
Farmers Branch|US|32.93|-96.9|33;Farmington Hills|US|42.49|-83.38|81;Farmington|US|36.73|-108.22|43;Farmington|US|37.78|-90.42|18
Farmington|US|40.98|-111.89|23;Farmington|US|41.72|-72.83|25;Farmington|US|44.64|-93.14|23;Farmingville|US|40.83|-73.03|15
Farmsen-Berne|DE|53.61|10.12|33;Farnborough|GB|51.29|-0.76|60;Farnham|GB|51.21|-0.8|37;Farnworth|GB|53.55|-2.4|26
Faroe Islands|FO|62.17|-6.88|;Faro|PT|37.02|-7.93|41;Farragut|US|35.88|-84.15|22;Farrokh Shahr|IR|32.27|50.98|32
Farroupilha|BR|-29.22|-51.35|58;Farrukhnagar|IN|17.08|78.2|40;Farrukhābād|IN|27.39|79.58|241;Farshūţ|EG|26.05|32.16|54
Faruka|PK|31.89|72.41|22;Farum|DK|55.81|12.36|18;Farīdkot|IN|30.67|74.76|77;Farīdpur|BD|23.61|89.84|112;Farīdpur|IN|28.21|79.54|72
Fasano|IT|40.84|17.36|23;Fastiv|UA|50.08|29.92|51;Fasā|IR|28.94|53.65|98;Fatehganj West|IN|28.47|79.31|24
Fatehgarh Chūriān|IN|31.86|74.96|18;Fatehpur Sīkri|IN|27.09|77.66|30;Fatehpur|IN|25.93|80.81|166;Fatehpur|IN|27.17|81.21|34
Fatehpur|IN|27.99|74.96|83;Fatehābād|IN|27.03|78.3|22;Fatehābād|IN|29.52|75.46|66;Fatsa|TR|41.03|37.5|82;Fatwa|IN|25.51|85.31|42
Favara|IT|37.32|13.66|32;Faversham|GB|51.31|0.89|20;Favoriten|AT|48.16|16.38|202;Fayetteville|US|33.45|-84.45|17
Fayetteville|US|35.05|-78.88|202;Fayetteville|US|36.06|-94.16|83;Fayrōz Kōh|AF|34.52|65.25|15;Fayzabad|AF|37.12|70.58|44
Fazilpur|PK|32.18|75.07|28;Federal Way|US|47.32|-122.31|95;Federal|AR|-30.95|-58.78|16;Fedorovskiy|RU|61.61|73.71|23
Feicheng|CN|35.26|117.97|81;Feicheng|CN|36.25|116.77|78;Feira de Santana|BR|-12.27|-38.97|482;Feira|PT|40.93|-8.54|16
Felanitx|ES|39.47|3.15|18;Feldkirch|AT|47.23|9.6|33;Felege Neway|ET|6.3|36.88|33;Felgueiras|PT|41.37|-8.19|58
Felipe Carrillo Puerto|MX|19.58|-88.05|26;Felixstowe|GB|51.96|1.35|29;Fellbach|DE|48.81|9.28|44;Felling|GB|54.95|-1.57|34
Feltham|GB|51.45|-0.41|24;Fendou|CN|45.21|130.9|165;Fendou|CN|46.64|124.86|226;Fengcheng|CN|40.45|124.07|121;Fenghuang|CN|27.94|109.6|370
Fenghua|CN|29.66|121.41|77;Fengkou|CN|30.08|113.33|67;Fengrun|CN|39.83|118.12|65;Fengxiang|CN|47.58|130.82|42;Fengxian|CN|34.7|116.59|57
Feni|BD|23.01|91.4|84;Fennpfuhl|DE|52.53|13.47|32;Fenoarivo Atsinanana|MG|-17.38|49.41|21;Fenoarivo Be|MG|-18.43|46.57|20
Fenyi|CN|27.81|114.67|58;Feodosiya|UA|45.03|35.38|69;Feraoun|DZ|36.56|4.85|22;Fereydūn Kenār|IR|36.68|52.52|34;Fergana|UZ|40.38|71.78|164
Ferguson|US|38.74|-90.31|21;Ferizaj|XK|42.37|21.16|60;Ferizli|TR|40.94|30.49|24;Ferkessédougou|CI|9.59|-5.19|62;Fermo|IT|43.16|13.72|18
Fern Creek|US|38.16|-85.59|18;Fernando de la Mora|PY|-25.34|-57.52|120;Fernandópolis|BR|-20.28|-50.25|62;Ferndale|US|39.18|-76.64|17
Ferndale|US|42.46|-83.13|20;Ferndown|GB|50.81|-1.9|18;Fernley|US|39.61|-119.25|19;Ferntree Gully|AU|-37.88|145.3|26
Ferokh|IN|11.18|75.84|30;Ferozepore|IN|30.93|74.61|102;Ferrara|IT|44.84|11.62|93;Ferraz de Vasconcelos|BR|-23.54|-46.37|168
Ferreñafe|PE|-6.64|-79.79|34;Ferrol|ES|43.48|-8.23|74;Ferry Pass|US|30.51|-87.21|29;Feteşti|RO|44.38|27.83|33
Fetești-Gară|RO|44.42|27.83|24;Fethiye|TR|36.64|29.13|60;Fianarantsoa|MG|-21.45|47.09|167;Fichē|ET|9.8|38.73|26;Fidenza|IT|44.87|10.06|22
Fiditi|NG|7.71|3.92|71;Fier-Çifçi|AL|40.72|19.57|61;Fier|AL|40.72|19.56|56;Figueira da Foz|PT|40.15|-8.86|47;Figueres|ES|42.27|2.96|43
Fiji|FJ|-17.82|177.97|;Filderstadt|DE|48.66|9.22|44;Filiaşi|RO|44.55|23.52|19;Fili|RU|55.75|37.48|80;Fillmore|US|34.4|-118.92|16
Financial District|US|40.71|-74.01|61;Findlay|US|41.04|-83.65|41;Finglas|IE|53.39|-6.3|20;Finland|FI|64.26|26.21|
Finlyandskiy|RU|59.97|30.36|72;Finnentrop|DE|51.17|7.97|18;Finote Selam|ET|10.7|37.27|23;Finsterwalde|DE|51.63|13.71|19
Fiorano|IT|44.54|10.81|16;Firmat|AR|-33.46|-61.48|18;Firminy|FR|45.39|4.29|18;Fishers|US|39.96|-86.01|77;Fitchburg|US|42.58|-71.8|41
Fitchburg|US|42.96|-89.47|28;Fiumicino-Isola Sacra|IT|41.77|12.24|35;Five Corners|US|45.68|-122.58|18;Fizuli|AZ|39.6|47.15|27
Flagami|US|25.76|-80.32|51;Flagstaff|US|35.2|-111.65|70;Flandes|CO|4.29|-74.82|21;Flatbush|US|40.65|-73.96|93;Flatlands|US|40.62|-73.93|64
Fleetwood|GB|53.93|-3.01|25;Fleet|GB|51.28|-0.83|39;Fleming Island|US|30.09|-81.72|27;Flensburg|DE|54.78|9.44|86;Flers|FR|48.74|-0.57|17
Fleurus|BE|50.48|4.55|22;Fleury-les-Aubrais|FR|47.93|1.92|21;Flint|GB|53.24|-3.13|26;Flint|US|43.01|-83.69|98;Floirac|FR|44.83|-0.53|16
Floral Park|US|40.72|-73.7|16;Florence-Graham|US|33.97|-118.24|63;Florence|IT|43.78|11.25|349;Florence|US|33.03|-111.39|31
Florence|US|34.2|-79.76|38;Florence|US|34.8|-87.68|40;Florence|US|39|-84.63|32;Florencia|CO|1.61|-75.61|130;Florencia|CU|22.15|-78.97|20
Flores da Cunha|BR|-29.03|-51.18|21;Floresta|BR|-8.6|-38.57|18;Flores|GT|16.92|-89.9|20;Floreşti|MD|47.89|28.29|17
Floriano|BR|-6.77|-43.02|49;Florianópolis|BR|-27.6|-48.55|413;Florida Ridge|US|27.58|-80.39|18;Floridablanca|CO|7.06|-73.09|252
Florida|CO|3.32|-76.23|47;Florida|CU|21.53|-78.23|63;Florida|UY|-34.1|-56.21|32;Floridia|IT|37.08|15.15|22;Floridsdorf|AT|48.25|16.4|163
Florin|US|38.5|-121.41|48;Florissant|US|38.79|-90.32|52;Flower Mound|US|33.01|-97.1|71;Flowing Wells|US|32.29|-111.01|16
Flémalle-Haute|BE|50.6|5.44|25;Fléron|BE|50.62|5.68|16;Flórina|GR|40.78|21.41|18;Flörsheim|DE|50.01|8.43|20;Fnidek|MA|35.85|-5.36|54
Fochville|ZA|-26.49|27.49|62;Focșani|RO|45.7|27.18|77;Foggia|IT|41.46|15.55|137;Fokino|RU|42.97|132.41|26;Foley|US|30.41|-87.68|17
Foligno|IT|42.95|12.7|48;Folkestone|GB|51.08|1.17|66;Follonica|IT|42.93|10.76|21;Folsom|US|38.68|-121.18|76;Fomento|CU|22.1|-79.72|20
Fond Parisien|HT|18.51|-71.98|18;Fond du Lac|US|43.78|-88.44|43;Fondi|IT|41.36|13.43|27;Fonseca|CO|10.89|-72.85|24
Fontainebleau|FR|48.41|2.7|20;Fontaine|FR|45.19|5.69|25;Fontana|AR|-27.42|-59.02|27;Fontana|US|34.09|-117.44|207
Fonte Boa|BR|-2.51|-66.09|16;Fontem|CM|5.47|9.88|43;Fontenay-aux-Roses|FR|48.79|2.29|25;Fontenay-le-Comte|FR|46.47|-0.81|16
Fontenay-sous-Bois|FR|48.85|2.48|52;Foothill Farms|US|38.68|-121.35|33;Footscray|AU|-37.8|144.9|17;Forbach|FR|49.19|6.89|21
Forbesganj|IN|26.3|87.27|45;Forchheim|DE|49.72|11.06|30;Fordham|US|40.86|-73.9|95;Fordon|PL|53.15|18.17|70;Fords|US|40.53|-74.32|15
Forest Grove|US|45.52|-123.11|24;Forest Hills|US|40.72|-73.85|68;Forest Hills|US|42.96|-85.49|26;Forest Lake|AU|-27.63|152.97|23
Forest Lake|US|45.28|-92.99|20;Forest Park|US|33.62|-84.37|19;Forest Park|US|39.29|-84.5|19;Forio|IT|40.74|13.86|16;Forlì|IT|44.22|12.04|94
Formby|GB|53.56|-3.07|23;Formia|IT|41.26|13.61|29;Formiga|BR|-20.46|-45.43|56;Formigine|IT|44.57|10.85|26;Formosa|AR|-26.18|-58.17|221
Formosa|BR|-15.54|-47.33|81;Fornacelle|IT|43.92|11.04|17;Forney|US|32.75|-96.47|18;Forquilhinha|BR|-28.75|-49.47|23
Forssa|FI|60.81|23.62|18;Forst|DE|51.74|14.64|23;Fort Abbas|PK|29.19|72.86|41;Fort Beaufort|ZA|-32.77|26.63|58
Fort Bragg|US|35.14|-79.01|29;Fort Collins|US|40.59|-105.08|161;Fort Dodge|US|42.5|-94.17|25;Fort Erie|CA|42.9|-78.93|16
Fort Gloster|IN|22.5|88.18|18;Fort Hamilton|US|40.62|-74.03|29;Fort Hood|US|31.13|-97.78|30;Fort Hunt|US|38.73|-77.06|16
Fort Lauderdale|US|26.12|-80.14|179;Fort Lee|US|40.85|-73.97|37;Fort Leonard Wood|US|37.71|-92.16|15;Fort McMurray|CA|56.73|-111.38|76
Fort Myers|US|26.62|-81.84|74;Fort Pienc|ES|41.39|2.18|32;Fort Pierce|US|27.45|-80.33|44;Fort Portal|UG|0.66|30.27|43
Fort Smith|US|35.39|-94.4|88;Fort St. John|CA|56.25|-120.85|17;Fort Thomas|US|39.08|-84.45|16;Fort Walton Beach|US|30.42|-86.62|22
Fort Washington|US|38.71|-77.02|24;Fort Wayne|US|41.13|-85.13|260;Fort Worth|US|32.73|-97.32|833;Fort-de-France|MQ|14.6|-61.07|90
Fortaleza|BR|-3.72|-38.54|2400;Fortuna Foothills|US|32.66|-114.41|26;Fortín de las Flores|MX|18.91|-97|21;Fos-sur-Mer|FR|43.44|4.94|17
Foshan|CN|23.03|113.13|3600;Foso|GH|5.7|-1.29|20;Fossano|IT|44.55|7.72|19;Foster City|US|37.56|-122.27|33;Fougères|FR|48.35|-1.2|24
Foumban|CM|5.73|10.9|93;Foumbot|CM|5.51|10.63|84;Fountain Hills|US|33.61|-111.72|24;Fountain Valley|US|33.71|-117.95|57
Fountainebleau|US|25.77|-80.35|60;Fountain|US|38.68|-104.7|28;Four Corners|US|28.33|-81.65|26;Four Corners|US|44.93|-122.98|16
Foz do Iguaçu|BR|-25.55|-54.59|294;Foça|TR|38.67|26.76|15;Fraccionamiento Ciudad Olmeca|MX|18.15|-94.55|16
Fraccionamiento Real Palmas|MX|25.9|-100.16|35;Fraijanes|GT|14.47|-90.44|28;Frameries|BE|50.41|3.9|21;Framingham Center|US|42.3|-71.44|65
Framingham|US|42.28|-71.42|68;Francavilla Fontana|IT|40.53|17.59|33;Francavilla al Mare|IT|42.42|14.28|21;Franca|BR|-20.54|-47.4|305
Franceville|GA|-1.63|13.58|43;France|FR|46.57|2.46|;Francisco Beltrão|BR|-26.08|-53.05|58;Francisco I. Madero|MX|25.77|-103.27|27
Francisco Morato|BR|-23.28|-46.75|172;Francistown|BW|-21.17|27.51|90;Franco da Rocha|BR|-23.32|-46.73|109;Franconia|US|38.78|-77.15|18
Franconville|FR|48.98|2.23|34;Frankenberg|DE|50.91|13.04|17;Frankenberg|DE|51.06|8.8|19;Frankenthal|DE|49.53|8.35|47
Frankfort|US|38.2|-84.87|28;Frankfort|US|40.28|-86.51|16;Frankfort|US|41.5|-87.85|19;Frankfurt (Oder)|DE|52.35|14.55|52
Frankfurt am Main|DE|50.12|8.68|650;Franklin Park|US|41.94|-87.87|18;Franklin Square|US|40.71|-73.68|29;Franklin|US|35.93|-86.87|73
Franklin|US|39.48|-86.05|25;Franklin|US|42.08|-71.4|31;Franklin|US|42.89|-88.04|36;Frankston East|AU|-38.13|145.13|34
Frankston South|AU|-38.17|145.14|18;Frankston|AU|-38.14|145.12|36;Französisch Buchholz|DE|52.6|13.43|19;Frascati|IT|41.81|12.68|20
Frattamaggiore|IT|40.94|14.28|30;Frattaminore|IT|40.96|14.27|15;Frauenfeld|CH|47.56|8.9|22;Fray Bentos|UY|-33.12|-58.31|23
Frechen|DE|50.91|6.81|49;Fredericia|DK|55.57|9.75|37;Fredericksburg|US|38.3|-77.46|28;Frederickson|US|47.1|-122.36|19
Frederick|US|39.41|-77.41|69;Frederico Westphalen|BR|-27.36|-53.39|21;Fredericton|CA|45.95|-66.67|52;Frederiksberg|DK|55.68|12.53|95
Frederikshavn|DK|57.44|10.54|24;Fredrikstad|NO|59.22|10.93|73;Freeport|BS|26.53|-78.7|27;Freeport|US|40.66|-73.58|43
Freeport|US|42.3|-89.62|24;Freetown|SL|8.49|-13.24|803;Freguesia do Ribeirao da Ilha|BR|-27.72|-48.56|21;Freha|DZ|36.75|4.32|31
Freiberg am Neckar|DE|48.93|9.2|15;Freiberg|DE|50.91|13.34|44;Freiburg|DE|48|7.85|216;Freilassing|DE|47.84|12.98|16
Freising|DE|48.4|11.75|43;Freital|DE|51|13.65|39;Fremont|US|37.55|-121.99|232;Fremont|US|41.35|-83.12|16;Fremont|US|41.43|-96.5|26
French Polynesia|PF|-17.66|-149.42|;French Rocks|IN|12.5|76.67|19;Frenda|DZ|35.07|1.05|63;Fresh Meadows|US|40.73|-73.79|28
Fresnes|FR|48.76|2.32|25;Fresnillo|MX|23.18|-102.87|121;Fresno|CO|5.15|-75.04|18;Fresno|US|29.54|-95.45|19;Fresno|US|36.75|-119.77|520
Freudenberg|DE|50.9|7.87|19;Freudenstadt|DE|48.47|8.41|24;Fria|GN|10.37|-13.58|44;Fribourg|CH|46.8|7.15|33;Fridley|US|45.09|-93.26|28
Friedberg|DE|48.36|10.98|29;Friedberg|DE|50.34|8.76|27;Friedenau|DE|52.47|13.33|27;Friedrichsdorf|DE|50.25|8.64|24
Friedrichsfelde|DE|52.51|13.51|49;Friedrichshafen|DE|47.66|9.48|58;Friedrichshagen|DE|52.45|13.62|18;Friedrichshain|DE|52.52|13.45|118
Friendswood|US|29.53|-95.2|39;Friesoythe|DE|53.02|7.86|20;Frinton-on-Sea|GB|51.83|1.24|17;Frisco|US|33.15|-96.82|154
Frohnau|DE|52.63|13.29|17;Frolovo|RU|49.77|43.66|41;Frome|GB|51.23|-2.32|26;Front Royal|US|38.92|-78.19|15;Frontera|MX|18.54|-92.65|23
Frontera|MX|26.93|-101.45|69;Frontignan|FR|43.45|3.75|22;Frosinone|IT|41.64|13.34|45;Fruit Cove|US|30.11|-81.64|29
Frutal|BR|-20.02|-48.94|41;Fryazevo|RU|55.73|38.46|53;Fryazino|RU|55.96|38.05|52;Fréjus|FR|43.43|6.74|53;Fröndenberg|DE|51.48|7.77|23
Frýdek-Místek|CZ|49.68|18.35|59;Fuchūchō|JP|34.57|133.24|51;Fuding|CN|27.33|120.21|63;Fuencarral-El Pardo|ES|40.5|-3.73|220
Fuengirola|ES|36.54|-4.62|71;Fuenlabrada|ES|40.28|-3.79|198;Fuentes del Valle|MX|19.63|-99.14|74;Fujieda|JP|34.87|138.27|133
Fujikawaguchiko|JP|35.49|138.69|23;Fujinomiya|JP|35.22|138.62|122;Fujin|CN|47.26|132.03|89;Fujioka|JP|36.25|139.07|63
Fujioka|JP|36.25|139.65|18;Fujisawa|JP|35.35|139.48|395;Fujishiro|JP|35.92|140.12|33;Fujiyoshida|JP|35.44|138.8|49;Fuji|JP|35.17|138.68|240
Fukagawa|JP|43.71|142.04|26;Fukayachō|JP|36.2|139.28|107;Fukiage-fujimi|JP|36.1|139.45|28;Fukuchiyama|JP|35.3|135.12|69
Fukuechō|JP|32.7|128.85|27;Fukui-shi|JP|36.06|136.22|249;Fukumitsu|JP|36.56|136.87|20;Fukuoka|JP|33.6|130.42|1392;Fukura|JP|34.26|134.72|19
Fukuroi|JP|34.75|137.92|63;Fukushima|JP|37.75|140.47|294;Fukuyama|JP|34.48|133.37|383;Fulda|DE|50.55|9.68|64;Fuling|CN|29.71|107.4|167
Fuli|CN|46.72|131.14|59;Fullerton|US|33.87|-117.93|141;Funaishikawa|JP|36.47|140.57|35;Funchal|PT|32.67|-16.93|101
Fundación|CO|10.52|-74.19|59;Fundong|CM|6.25|10.27|44;Funehikimachi-funehiki|JP|37.45|140.58|24;Funtua|NG|11.52|7.31|137
Funza|CO|4.72|-74.21|54;Fuorigrotta|IT|40.83|14.2|72;Fuqing|CN|25.73|119.37|67;Fuquay-Varina|US|35.58|-78.8|24;Furmanov|RU|57.25|41.11|38
Furukawa|JP|38.57|140.96|76;Fusagasugá|CO|4.34|-74.36|89;Fushun|CN|41.89|123.94|1401;Fussa|JP|35.74|139.32|62;Futtsu|JP|35.31|139.82|52
Fuwwah|EG|31.2|30.55|63;Fuxin|CN|42.02|121.66|689;Fuyang|CN|30.05|119.95|70;Fuyang|CN|32.9|115.82|170;Fuyuan|CN|48.36|134.29|30
Fuyu|CN|45.18|124.82|139;Fuyu|CN|47.8|124.46|75;Fuzhou|CN|26.06|119.31|1180;Fu’an|CN|27.06|119.65|71;Fylde|GB|53.83|-2.92|77
Fyzābād|IN|26.78|82.15|153;Fânzeres|PT|41.17|-8.53|24;Fès al Bali|MA|34.07|-4.95|156;Fès|MA|34.03|-5|965;Fécamp|FR|49.76|0.37|22
Fót|HU|47.62|19.19|17;Fürstenfeldbruck|DE|48.18|11.25|34;Fürstenwalde|DE|52.36|14.06|34;Fürth|DE|49.48|10.99|112;Fālākāta|IN|26.52|89.2|20
Fāqūs|EG|30.73|31.8|63;Fāraskūr|EG|31.33|31.72|58;Fārsān|IR|32.26|50.56|25;Fāzilka|IN|30.4|74.03|71;Făgăraș|RO|45.85|24.97|31
Fălticeni|RO|47.45|26.3|30;Fīrozpur Jhirka|IN|27.79|76.94|20;Fīrozābād|IN|27.15|78.4|306;Fīrūzābād|IR|28.84|52.57|67
Fūman|IR|37.22|49.31|28;Ga-Rankuwa|ZA|-25.62|27.99|69;Gaalkacyo|SO|6.77|47.43|61;Gabon|GA|-0.59|11.79|;Gaborone|BW|-24.65|25.91|208
Gabrovo|BG|42.87|25.33|66;Gabès|TN|33.88|10.1|110;Gadag-Betageri|IN|15.42|75.62|173;Gadag|IN|15.43|75.63|163
Gaddi Annaram|IN|17.37|78.52|54;Gadhada|IN|21.97|71.58|29;Gadhinglaj|IN|16.22|74.35|26;Gadsden|US|34.01|-86.01|36;Gadwāl|IN|16.24|77.8|56
Gaeta|IT|41.21|13.57|20;Gafargaon|BD|24.43|90.56|34;Gafsa|TN|34.42|8.78|81;Gagarin Shahri|UZ|40.66|68.17|25;Gagarin|RU|55.55|35|29
Gage Park|US|41.8|-87.7|41;Gaggenau|DE|48.8|8.33|29;Gagnoa|CI|6.13|-5.95|123;Gagny|FR|48.88|2.53|38;Gahanna|US|40.02|-82.88|35
Gaigeturi|KR|33.46|126.32|24;Gaillimh|IE|53.27|-9.05|71;Gainesville|US|29.65|-82.32|130;Gainesville|US|33.63|-97.13|16
Gainesville|US|34.3|-83.82|39;Gainsborough|GB|53.38|-0.77|21;Gaithersburg|US|39.14|-77.2|67;Gajendragarh|IN|15.74|75.97|30
Gajraula|IN|28.85|78.24|50;Gajuwaka|IN|17.7|83.22|259;Galaat el Andeless|TN|37.06|10.12|15;Galanta|SK|48.19|17.73|16
Galaosiyo Shahri|UZ|39.86|64.45|16;Galapagar|ES|40.58|-4|32;Galapa|CO|10.9|-74.89|20;Galappo|TZ|-4.27|35.85|19;Galatina|IT|40.17|18.17|20
Galaţi|RO|45.44|28.05|294;Galdakao|ES|43.23|-2.84|29;Galesburg|US|40.95|-90.37|31;Galesong|ID|-5.32|119.37|83;Galich|RU|58.38|42.35|19
Gallarate|IT|45.66|8.79|50;Gallatin|US|36.39|-86.45|34;Galle|LK|6.05|80.21|93;Galliate|IT|45.48|8.7|16;Gallipoli|IT|40.06|17.99|19
Gallup|US|35.53|-108.74|23;Gallus|DE|50.1|8.63|39;Galt|US|38.25|-121.3|25;Galveston|US|29.3|-94.8|50;Galátsi|GR|38.02|23.75|59
Gamagōri|JP|34.83|137.23|81;Gambat|PK|27.35|68.52|34;Gambia|GM|13.45|-15.4|;Gambiran Satu|ID|-8.39|114.15|23;Gamboma|CG|-1.88|15.86|21
Gamboru|NG|12.37|14.21|85;Gambēla|ET|8.25|34.58|42;Gameleira|BR|-8.58|-35.39|19;Gamla Uppsala|SE|59.9|17.63|16;Gamonal|ES|42.36|-3.67|60
Gampengrejo|ID|-7.77|112.02|49;Gamping Lor|ID|-7.8|110.33|66;Gampola|LK|7.16|80.57|25;Gan Yavne|IL|31.79|34.71|22
Gandajika|CD|-6.75|23.95|154;Ganderkesee|DE|53.03|8.53|31;Gandevi|IN|20.81|73|16;Gandhinagar|IN|23.22|72.68|196;Gandia|ES|38.97|-0.18|80
Gandu|BR|-13.74|-39.49|22;Ganei Tikva|IL|32.06|34.87|16;Ganghwa-gun|KR|37.75|126.49|26;Gangneung|KR|37.75|128.87|181
Gangoh|IN|29.78|77.26|60;Gangolli|IN|13.65|74.67|15;Gangtok|IN|27.33|88.61|31;Gangākher|IN|18.97|76.75|46;Gangānagar|IN|29.92|73.87|232
Gangāpur|IN|19.7|75.01|24;Gangāpur|IN|25.22|74.26|18;Gangāpur|IN|26.47|76.72|120;Gangārāmpur|IN|25.4|88.53|65;Gangāwati|IN|15.43|76.53|106
Ganj Dundwāra|IN|27.73|78.94|46;Ganja|AZ|40.68|46.36|313;Gannan|CN|47.91|123.5|59;Gannavaram|IN|16.54|80.8|19;Gantang|CN|26.72|109.77|24
Gantang|CN|27.44|111.97|90;Ganye|NG|8.43|12.05|15;Gaogou|CN|34.02|119.19|56;Gaomi|CN|36.38|119.75|151;Gaoping|CN|30.78|106.1|204
Gaoyou|CN|32.79|119.44|91;Gaozhou|CN|21.94|110.85|166;Gao|ML|16.27|-0.04|87;Gapan|PH|15.31|120.95|79;Gapyeong|KR|37.83|127.51|55
Gap|FR|44.56|6.08|43;Garango|BF|11.8|-0.55|29;Garanhuns|BR|-8.88|-36.5|110;Garbagnate Milanese|IT|45.57|9.08|26;Garbsen|DE|52.41|9.59|63
Garches|FR|48.84|2.18|19;Garching bei München|DE|48.25|11.65|15;García|MX|25.81|-100.6|94;Gardanne|FR|43.45|5.47|21
Garden City|US|37.97|-100.87|27;Garden City|US|40.73|-73.63|23;Garden City|US|42.33|-83.33|27;Garden Grove|US|33.77|-117.94|175
Gardena|US|33.89|-118.31|60;Gardez|AF|33.6|69.23|104;Gardner|US|38.81|-94.93|21;Gardner|US|42.58|-72|20;Garfield Heights|US|41.42|-81.61|28
Garfield|US|40.88|-74.11|32;Garges-lès-Gonesse|FR|48.97|2.4|40;Gargždai|LT|55.71|21.39|16;Garh Maharaja|PK|30.83|71.9|29
Garhmuktesar|IN|28.79|78.1|37;Garhshankar|IN|31.22|76.14|16;Garhwa|IN|24.16|83.81|41;Garhākota|IN|23.78|79.14|28
Gariadhar|IN|21.54|71.58|36;Garibaldi|BR|-29.26|-51.53|30;Garissa|KE|-0.45|39.65|68;Garko|NG|10.18|11.16|21;Garland|US|32.91|-96.64|237
Garmisch-Partenkirchen|DE|47.49|11.1|26;Garner|US|35.71|-78.61|28;Garoowe|SO|8.4|48.48|57;Garoua Boulaï|CM|5.88|14.55|47
Garoua|CM|9.3|13.4|437;Gartenstadt|DE|49.46|8.4|18;Garui|IN|22.63|88.4|16;Garupá|AR|-27.48|-55.83|29;Garwolin|PL|51.9|21.61|16
Gary|US|41.59|-87.35|77;Garzón|CO|2.2|-75.63|29;Garça|BR|-22.21|-49.66|41;Gashua|NG|12.87|11.04|126;Gaspar|BR|-26.93|-48.96|34
Gasteiz / Vitoria|ES|42.85|-2.67|236;Gastonia|US|35.26|-81.19|75;Gatak|ID|-7.59|110.7|49;Gatchina|RU|59.58|30.13|90
Gates-North Gates|US|43.17|-77.7|15;Gateshead|GB|54.96|-1.6|78;Gatesville|US|31.44|-97.74|16;Gatineau|CA|45.48|-75.7|242
Gauripur|IN|26.08|89.96|25;Gaurnadi|BD|22.97|90.22|41;Gaur|NP|26.76|85.28|27;Gautier|US|30.39|-88.61|19;Gauting|DE|48.07|11.38|19
Gavarr|AM|40.35|45.12|22;Gavrilov-Yam|RU|57.3|39.85|17;Gavà|ES|41.31|2|46;Gawler|AU|-34.6|138.75|20;Gaya|IN|24.8|85|424
Gaya|NE|11.88|3.45|33;Gaya|NG|11.86|9|21;Gay|RU|51.47|58.46|42;Gaza|PS|31.5|34.47|410;Gaziantep|TR|37.06|37.38|1066
Gazipaşa|TR|36.27|32.32|18;Gazojak|TM|41.19|61.4|21;Gbadolite|CD|4.28|21|50;Gbarnga|LR|7|-9.47|46;Gbawe|GH|5.58|-0.31|45
Gbongan|NG|7.48|4.35|139;Gdańsk|PL|54.35|18.65|462;Gdynia|PL|54.52|18.53|254;Gebog|ID|-6.73|110.84|44;Gebre Guracha|ET|9.8|38.4|17
Gebze|TR|40.8|29.43|281;Gedangan|ID|-7.39|112.73|79;Gedera|IL|31.81|34.78|26;Gediz|TR|38.99|29.39|22;Geelong|AU|-38.15|144.36|226
Geel|BE|51.17|4.99|35;Geertruidenberg|NL|51.7|4.86|21;Geesthacht|DE|53.44|10.38|29;Geidam|NG|12.89|11.93|41;Geidorf|AT|47.08|15.44|25
Geilenkirchen|DE|50.97|6.12|28;Geiro|TZ|-6.15|36.87|38;Geislingen an der Steige|DE|48.62|9.83|28;Geita|TZ|-2.87|32.23|40
Gejiu|CN|23.36|103.15|136;Gela|IT|37.07|14.24|74;Geldermalsen|NL|51.88|5.29|26;Geldern|DE|51.52|6.32|34;Geldrop|NL|51.42|5.56|28
Geleen|NL|50.97|5.83|33;Gelemso|ET|8.82|40.52|16;Gelendzhik|RU|44.56|38.08|51;Gelibolu|TR|40.41|26.67|25;Gelligaer|GB|51.66|-3.26|17
Gelnhausen|DE|50.2|9.19|22;Gelsenkirchen|DE|51.51|7.1|270;Gembloux|BE|50.56|4.7|22;Gembu|NG|6.73|11.26|20;Gemena|CD|3.26|19.77|118
Gemerek|TR|39.18|36.07|17;Gemert|NL|51.56|5.69|16;Gemlik|TR|40.43|29.16|71;Geneina|SD|13.45|22.45|163
General Enrique Mosconi|AR|-22.6|-63.81|20;General José de San Martín|AR|-26.54|-59.34|32;General Mamerto Natividad|PH|15.6|121.05|18
General Pacheco|AR|-34.45|-58.64|43;General Pico|AR|-35.66|-63.76|57;General Pinedo|AR|-27.32|-61.28|16;General Roca|AR|-39.03|-67.58|73
General Santos|PH|6.11|125.17|680;General Tinio|PH|15.35|121.05|33;General Trias|PH|14.39|120.88|96;General Villegas|AR|-35.03|-63.01|16
Genet|ET|9.07|38.5|24;Geneva|US|41.89|-88.31|22;Genhe|CN|50.78|121.52|74;Genk|BE|50.97|5.5|64;Gennep|NL|51.7|5.97|17
Gennevilliers|FR|48.93|2.3|42;Genoa|IT|44.4|8.94|580;Genteng|ID|-8.37|114.15|80;Gentilly|FR|48.81|2.34|16;Gent|BE|51.05|3.72|231
Genzano di Roma|IT|41.71|12.69|21;Genç|TR|38.75|40.55|22;Genève|CH|46.2|6.15|184;Geoktschai|AZ|40.65|47.74|35
George Town|KY|19.29|-81.37|29;George Town|MY|5.41|100.34|300;Georgetown|GY|6.8|-58.16|235;Georgetown|US|30.63|-97.68|64
Georgetown|US|38.21|-84.56|32;Georgia|GE|42.17|43.52|;Georgiyevsk|RU|44.15|43.47|73;Georgsmarienhütte|DE|52.2|8.04|33
Georgīevka|KZ|49.33|81.57|22;Geraardsbergen|BE|50.77|3.88|31;Geraldton|AU|-28.78|114.61|27;Gera|DE|50.88|12.08|105;Gerede|TR|40.8|32.2|29
Gereida|SD|11.28|25.14|120;Gereshk|AF|31.82|64.57|44;Geretsried|DE|47.86|11.48|23;Gerlingen|DE|48.8|9.06|19;Germantown|US|35.09|-89.81|39
Germantown|US|39.17|-77.27|86;Germantown|US|43.23|-88.11|20;Germany|DD|51.03|10.35|;Germering|DE|48.13|11.38|37
Germersheim|DE|49.22|8.36|21;Gernika-Lumo|ES|43.32|-2.68|16;Gerona|PH|15.61|120.6|41;Gero|JP|35.8|137.23|35
Gerrards Cross|GB|51.59|-0.56|21;Gersthofen|DE|48.42|10.87|20;Gerāsh|IR|27.67|54.14|25;Gescher|DE|51.95|7|17;Geseke|DE|51.64|8.51|21
Gesundbrunnen|DE|52.55|13.39|85;Getafe|ES|40.31|-3.73|167;Getxo|ES|43.36|-3.01|81;Gevelsberg|DE|51.32|7.34|33;Gevgelija|MK|41.14|22.5|21
Gevrai|IN|19.26|75.75|30;Geyve|TR|40.51|30.29|20;Ghana|GH|7.95|-1.22|;Gharaunda|IN|29.54|76.97|34;Ghardaïa|DZ|32.49|3.67|93
Gharo|PK|24.74|67.59|20;Gharyan|LY|32.17|13.02|85;Ghatkesar|IN|17.45|78.68|19;Ghat|LY|24.96|10.18|24;Ghauspur|PK|28.14|69.08|30
Ghazieh|LB|33.52|35.37|50;Ghazni|AF|33.55|68.42|141;Ghazīpur|IN|25.58|83.59|103;Ghedi|IT|45.4|10.28|16;Gheorgheni|RO|46.72|25.6|20
Gherla|RO|47.03|23.92|24;Ghormach|AF|35.73|63.78|30;Ghosī|IN|26.11|83.54|39;Ghoti Budrukh|IN|19.72|73.63|22;Ghotki|PK|28|69.32|64
Ghugus|IN|19.94|79.11|32;Ghātampur|IN|26.15|80.17|40;Ghātanji|IN|20.14|78.31|21;Ghātsīla|IN|22.59|86.48|40;Ghātāl|IN|22.66|87.73|55
Ghāziābād|IN|28.67|77.44|1199;Giaginskaya|RU|44.86|40.07|15;Giannitsá|GR|40.79|22.41|28;Giarre|IT|37.72|15.18|24;Gibara|CU|21.11|-76.13|28
Gibraltar|GI|36.14|-5.35|27;Giddalūr|IN|15.37|78.93|28;Giddarbāha|IN|30.2|74.67|39;Giengen an der Brenz|DE|48.62|10.24|20
Gien|FR|47.69|2.63|16;Gierłoż|PL|54.08|21.5|28;Gießen|DE|50.59|8.68|74;Gif-sur-Yvette|FR|48.68|2.13|24;Gifhorn|DE|52.48|10.55|43
Gifu-shi|JP|35.42|136.76|398;Gijang|KR|35.24|129.21|43;Gijón|ES|43.54|-5.66|278;Gilbert|US|33.35|-111.79|248;Gilching|DE|48.11|11.29|17
Gillette|US|44.29|-105.5|33;Gillingham|GB|51.39|0.55|101;Gilroy|US|37.01|-121.57|53;Gimbi|ET|9.17|35.83|32;Gimcheon|KR|36.12|128.12|150
Gingee|IN|12.25|79.42|22;Ginir|ET|7.14|40.71|17;Ginosa|IT|40.58|16.76|16;Ginowan|JP|26.26|127.76|92;Ginsheim-Gustavsburg|DE|49.97|8.35|16
Gioia Tauro|IT|38.43|15.9|19;Gioia del Colle|IT|40.8|16.92|24;Giovinazzo|IT|41.19|16.67|19;Girardot City|CO|4.3|-74.81|130
Giresun|TR|40.92|38.39|99;Girona|ES|41.98|2.82|96;Girón|CO|7.07|-73.17|108;Gisborne|NZ|-38.65|178|34;Gisenyi|RW|-1.7|29.26|84
Gitarama|RW|-2.07|29.76|88;Gitega|BI|-3.43|29.92|41;Giugliano in Campania|IT|40.93|14.2|80;Giulianova|IT|42.75|13.97|20
Giurgiu|RO|43.89|25.96|69;Giussano|IT|45.7|9.21|24;Giv'at Shmuel|IL|32.08|34.85|19;Givatayim|IL|32.07|34.81|48;Givors|FR|45.59|4.77|18
Giyani|ZA|-23.3|30.72|37;Giza|EG|30.01|31.21|2443;Giżycko|PL|54.04|21.76|30;Gjakovë|XK|42.38|20.43|94;Gjilan|XK|42.46|21.47|52
Gjirokastër|AL|40.08|20.14|23;Gjorče Petro|MK|42.01|21.35|41;Gjøvik|NO|60.8|10.69|18;Glace Bay|CA|46.2|-59.96|20;Gladbeck|DE|51.57|6.99|77
Gladstone|AU|-23.85|151.26|30;Gladstone|US|39.2|-94.55|27;Glan|PH|5.82|125.2|24;Glasgow|GB|55.87|-4.26|592;Glassboro|US|39.7|-75.11|19
Glassmanor|US|38.82|-77|17;Glastonbury|US|41.71|-72.61|32;Glauchau|DE|50.82|12.54|26;Glazov|RU|58.14|52.66|101
Glen Avon|US|34.01|-117.48|20;Glen Burnie|US|39.16|-76.62|68;Glen Cove|US|40.86|-73.63|27;Glen Ellyn|US|41.88|-88.07|28
Glen Iris|AU|-37.87|145.07|25;Glen Waverley|AU|-37.88|145.16|40;Glendale Heights|US|41.91|-88.06|34;Glendale|US|33.54|-112.19|240
Glendale|US|34.14|-118.26|201;Glendale|US|40.7|-73.89|34;Glendora|US|34.14|-117.87|52;Glenferrie|AU|-37.83|145.05|21
Glenmore Park|AU|-33.79|150.67|23;Glenrothes|GB|56.2|-3.17|39;Glenroy|AU|-37.7|144.93|22;Glenvar Heights|US|25.71|-80.33|17
Glenview|US|42.07|-87.79|47;Glenville|US|41.53|-81.62|24;Glenwood|AU|-33.73|150.93|16;Glinde|DE|53.54|10.2|16;Gliwice|PL|50.3|18.68|199
Glogovac|XK|42.63|20.89|59;Glossop|GB|53.44|-1.95|33;Glostrup|DK|55.67|12.4|21;Gloucester|GB|51.87|-2.24|150;Gloucester|US|42.61|-70.66|30
Gloversville|US|43.05|-74.34|15;Glyfáda|GR|37.86|23.76|87;Glória do Goitá|BR|-8|-35.29|17;Gniezno|PL|52.53|17.58|70;Goa|PH|13.7|123.49|21
Gobabis|NA|-22.45|18.97|16;Goba|ET|7.02|39.98|34;Gobernador Gálvez|AR|-33.03|-60.64|75;Gobernador Virasora|AR|-28.05|-56.03|29
Gobichettipalayam|IN|11.45|77.44|58;Gobindpur|IN|22.63|86.07|27;Gobārdānga|IN|22.88|88.75|44;Gobō|JP|33.88|135.17|27;Goch|DE|51.68|6.16|34
Godalming|GB|51.19|-0.61|23;Godda|IN|24.83|87.21|44;Godean|ID|-7.77|110.29|63;Godfrey|US|38.96|-90.19|18;Godhra|IN|22.78|73.61|132
Goes|NL|51.5|3.89|37;Gogrial|SS|8.53|28.1|39;Gohadi|IN|26.43|78.44|52;Gohāna|IN|29.14|76.7|56;Goiana|BR|-7.56|-35|44
Goianira|BR|-16.5|-49.43|23;Goianésia|BR|-15.32|-49.12|48;Goiatuba|BR|-18.01|-49.35|26;Goirle|NL|51.52|5.07|23;Goiás|BR|-15.93|-50.14|19
Goiânia|BR|-16.68|-49.25|1171;Gojra|PK|31.15|72.68|140;Gojō|JP|34.35|135.7|34;Gokak|IN|16.17|74.82|73;Gokarna|IN|14.55|74.32|26
Gokavaram|IN|17.26|81.85|16;Gokwe|ZW|-18.2|28.93|19;Gola Gokarannāth|IN|28.08|80.47|59;Golborne|GB|53.48|-2.6|24
Gold Coast|AU|-28|153.43|591;Golden Gate|US|26.19|-81.7|24;Golden Glades|US|25.91|-80.2|33;Golden Valley|US|45.01|-93.35|21
Golden|US|39.76|-105.22|20;Goldsboro|US|35.38|-77.99|36;Goleniów|PL|53.56|14.83|23;Goleta|US|34.44|-119.83|31;Golitsyno|RU|55.61|36.98|16
Golpāyegān|IR|33.45|50.29|45;Golāghāt|IN|26.51|93.96|34;Gol’yanovo|RU|55.82|37.81|158;Goma|CD|-1.67|29.23|144;Gombe|NG|10.29|11.17|250
Gombi|NG|10.17|12.74|20;Gombong|ID|-7.61|109.51|32;Gomoh|IN|23.87|86.15|31;Gonaïves|HT|19.45|-72.69|85;Gonbad-e Kāvūs|IR|37.25|55.17|131
Gondal|IN|21.96|70.8|102;Gondar|ET|12.6|37.47|154;Gondiā|IN|21.46|80.19|125;Gondomar|PT|41.14|-8.53|28;Gondā City|IN|27.13|81.95|134
Gonesse|FR|48.99|2.45|27;Gongchangling|CN|41.12|123.45|71;Gongdanglegi Kulon|ID|-8.18|112.64|22;Gongju|KR|36.46|127.12|72
Gongzhuling|CN|43.5|124.82|141;Gonābād|IR|34.35|58.68|43;Goodings Grove|US|41.63|-87.93|19;Goodlands|MU|-20.04|57.65|21
Goodlettsville|US|36.32|-86.71|17;Goodyear|US|33.44|-112.36|79;Goole|GB|53.7|-0.88|21;Goose Creek|US|32.98|-80.03|41
Gopālganj|IN|26.47|84.44|64;Gorakhpur|IN|26.77|83.37|674;Gorakhpur|IN|29.45|75.67|1325;Gorantla|IN|13.98|77.77|25;Goražde|BA|43.67|18.98|18
Gorelovo|RU|59.77|30.13|23;Gorgonzola|IT|45.53|9.41|19;Gorgān|IR|36.84|54.44|245;Goribidnūr|IN|13.61|77.52|32;Gorinchem|NL|51.84|4.97|35
Goris|AM|39.51|46.34|20;Gorizia|IT|45.94|13.62|35;Gori|GE|41.98|44.12|47;Gorlice|PL|49.66|21.16|29;Gorna Oryahovitsa|BG|43.13|25.7|33
Gornji Milanovac|RS|44.03|20.46|24;Gorno-Altaysk|RU|51.96|85.92|55;Gornyak|RU|50.99|81.47|16;Gorodets|RU|56.65|43.47|32
Gorodishche|RU|48.8|44.47|20;Goroka|PG|-6.08|145.39|19;Gorontalo|ID|0.54|123.06|144;Gorseinon|GB|51.67|-4.04|21
Goryachevodskiy|RU|44.02|43.09|35;Goryachiy Klyuch|RU|44.63|39.13|28;Gorzów Wielkopolski|PL|52.74|15.23|124;Gosen|JP|37.73|139.17|37
Goseong|KR|34.98|128.32|27;Gose|JP|34.45|135.73|33;Gosforth|GB|55|-1.62|24;Goshen|US|41.58|-85.83|33;Goshogawara|JP|40.8|140.44|49
Goslar|DE|51.9|10.43|44;Gosnells|AU|-32.08|116.01|20;Gosport|GB|50.8|-1.13|71;Gossau|CH|47.42|9.25|17;Gostivar|MK|41.8|20.91|51
Gostynin|PL|52.43|19.46|19;Gostyń|PL|51.88|17.01|21;Gosāba|IN|22.17|88.8|223;Gotenba|JP|35.32|138.94|84;Goth Radhan|PK|27.2|67.95|17
Gotha|DE|50.95|10.7|47;Gotse Delchev|BG|41.57|23.73|20;Gouda|NL|52.02|4.71|72;Goulburn|AU|-34.75|149.72|23;Gourcy|BF|13.21|-2.36|17
Goussainville|FR|49.01|2.47|30;Govardhan|IN|27.5|77.46|20;Governador Valadares|BR|-18.85|-41.95|251;Gowurdak|TM|37.81|66.05|35
Goyang-si|KR|37.66|126.84|1073;Goya|AR|-29.14|-59.26|70;Goyerkāta|IN|26.7|89.03|66;Goālpāra|IN|26.18|90.63|51
Graaff-Reinet|ZA|-32.25|24.53|63;Grabouw|ZA|-34.15|19.02|30;Gradačac|BA|44.88|18.43|16;Gradignan|FR|44.77|-0.61|24
Grafton|US|42.21|-71.69|17;Gragnano|IT|40.69|14.52|29;Grahamstown|ZA|-33.3|26.53|92;Graham|US|47.05|-122.29|23;Grajaú|BR|-5.82|-46.14|30
Grajewo|PL|53.65|22.46|23;Gramercy Park|US|40.74|-73.99|28;Granada|CO|3.55|-73.71|32;Granada|ES|37.19|-3.61|234;Granada|NI|11.93|-85.96|89
Granadero Baigorria|AR|-32.86|-60.72|32;Granadilla de Abona|ES|28.12|-16.58|40;Granby|CA|45.4|-72.73|54;Grand Boulevard|US|41.81|-87.62|22
Grand Forks|US|47.93|-97.03|57;Grand Island|US|40.93|-98.34|51;Grand Island|US|43.03|-78.96|21;Grand Junction|US|39.06|-108.55|60
Grand Prairie|US|32.75|-97|188;Grand Rapids|US|42.96|-85.67|195;Grand-Bassam|CI|5.21|-3.74|74;Grande Prairie|CA|55.17|-118.8|41
Grande-Synthe|FR|51.02|2.3|23;Grandview|US|38.89|-94.53|25;Grandville|US|42.91|-85.76|16;Graneros|CL|-34.07|-70.73|23
Grangemouth|GB|56.01|-3.72|17;Granger|US|41.75|-86.11|30;Grangwav|HT|18.43|-72.77|49;Granite Bay|US|38.76|-121.16|20
Granite City|US|38.7|-90.15|29;Graniteville|US|40.62|-74.15|15;Granja|BR|-3.12|-40.83|26;Granollers|ES|41.61|2.29|61
Grantham|GB|52.91|-0.64|44;Grants Pass|US|42.44|-123.33|37;Granville|AU|-33.84|151.01|23;Grao de Murviedro|ES|39.64|-0.24|62
Grapevine|US|32.93|-97.08|51;Grasse|FR|43.66|6.93|48;Gravataí|BR|-29.94|-50.99|239;Gravatá|BR|-8.2|-35.56|61;Gravesend|GB|51.44|0.37|54
Gravesend|US|40.6|-73.97|112;Gravina di Catania|IT|37.56|15.06|27;Gravina in Puglia|IT|40.82|16.42|42;Grayslake|US|42.34|-88.04|21
Grays|GB|51.48|0.33|90;Grazhdanka|RU|60.04|30.41|71;Graz|AT|47.07|15.45|222;Gračanica|BA|44.7|18.31|16;Great Bend|US|38.36|-98.76|16
Great Falls|US|39|-77.29|15;Great Falls|US|47.5|-111.3|60;Great Kills|US|40.55|-74.15|22;Great Malvern|GB|52.11|-2.33|37
Great Sankey|GB|53.39|-2.64|44;Great Wyrley|GB|52.66|-2.01|19;Great Yarmouth|GB|52.61|1.73|63;Greater Grand Crossing|US|41.76|-87.61|32
Greater Napanee|CA|44.25|-76.95|15;Greater Noida|IN|28.5|77.54|294;Greater Northdale|US|28.11|-82.53|22;Greater Sudbury|CA|46.49|-80.99|158
Greater Upper Marlboro|US|38.83|-76.75|19;Greece|GR|39.46|22.57|;Greeley|US|40.42|-104.71|101;Green Bay|US|44.52|-88.02|105
Green Haven|US|39.14|-76.55|19;Green Valley|US|31.85|-110.99|21;Greenacres City|US|26.62|-80.13|33;Greenacre|AU|-33.9|151.06|24
Greenbelt|US|39|-76.88|24;Greenburgh|US|41.03|-73.84|87;Greeneville|US|36.16|-82.83|15;Greenfield|US|36.32|-121.24|17
Greenfield|US|39.79|-85.77|21;Greenfield|US|42.59|-72.6|20;Greenfield|US|42.96|-88.01|37;Greenford|GB|51.53|-0.36|38
Greenland|GL|73.08|-41.8|;Greenock|GB|55.95|-4.76|44;Greenpoint|US|40.72|-73.95|35;Greensborough|AU|-37.7|145.1|20
Greensboro|US|36.07|-79.79|285;Greenvale|AU|-37.63|144.87|15;Greenville|LR|5.01|-9.04|16;Greenville|US|33.14|-96.11|27
Greenville|US|33.41|-91.06|32;Greenville|US|34.85|-82.39|65;Greenville|US|35.61|-77.37|91;Greenwood Village|US|39.62|-104.95|16
Greenwood|US|33.52|-90.18|15;Greenwood|US|34.2|-82.16|23;Greenwood|US|39.61|-86.11|56;Green|US|40.95|-81.48|26;Greer|US|34.94|-82.23|28
Grefrath|DE|51.34|6.34|16;Greifswald|DE|54.09|13.39|53;Greiz|DE|50.66|12.2|24;Gremda|TN|34.75|10.78|34;Grenada|GD|12.12|-61.68|
Grenchen|CH|47.19|7.4|16;Grenoble|FR|45.18|5.71|159;Gresham|US|45.5|-122.43|111;Gresik|ID|-7.15|112.66|74;Gressier|HT|18.54|-72.53|26
Gretna|US|29.91|-90.05|18;Grevenbroich|DE|51.09|6.58|65;Greven|DE|52.09|7.59|35;Greve|DK|55.58|12.3|48;Greystanes|AU|-33.82|150.95|23
Gribanovskiy|RU|51.46|41.98|17;Griesheim|DE|49.86|8.57|25;Gries|AT|47.06|15.42|29;Griffin|US|33.25|-84.26|23;Griffith|AU|-34.29|146.05|18
Griffith|US|41.53|-87.42|16;Grigny|FR|48.65|2.39|25;Grimbergen|BE|50.93|4.37|34;Grimma|DE|51.23|12.72|18;Grimsby|GB|53.57|-0.08|134
Grodzisk Mazowiecki|PL|52.1|20.63|27;Groesbeek|NL|51.78|5.94|19;Grogol|ID|-7.6|110.82|101;Gronau|DE|52.21|7.02|46
Groningen|NL|53.22|6.57|181;Groot IJsselmonde|NL|51.88|4.55|28;Grootfontein|NA|-19.57|18.12|24;Gropiusstadt|DE|52.43|13.47|36
Grosse Pointe Woods|US|42.44|-82.91|16;Grosseto|IT|42.76|11.11|61;Grottaferrata|IT|41.79|12.67|18;Grottaglie|IT|40.54|17.44|31
Grove City|US|39.88|-83.09|39;Groves|US|29.95|-93.92|16;Grove|GB|51.61|-1.42|18;Groznyy|RU|43.31|45.69|226;Groß-Gerau|DE|49.92|8.48|24
Groß-Umstadt|DE|49.87|8.93|22;Großenhain|DE|51.29|13.53|17;Großostheim|DE|49.92|9.08|16;Grudziądz|PL|53.48|18.75|99
Grugliasco|IT|45.07|7.58|33;Grumo Nevano|IT|40.94|14.26|18;Gryazi|RU|52.5|39.94|47;Gryazovets|RU|58.88|40.25|16;Gryfice|PL|53.92|15.2|17
Gryfino|PL|53.25|14.49|21;Gràcia|ES|41.4|2.16|122;Gröbenzell|DE|48.2|11.37|19;Gua Musang|MY|4.88|101.97|20;Guacamayas|MX|18.02|-102.21|38
Guacara|VE|10.23|-67.88|152;Guacarí|CO|3.76|-76.33|20;Guadalajara de Buga|CO|3.9|-76.3|118;Guadalajara|ES|40.63|-3.16|83
Guadalajara|MX|20.67|-103.39|1495;Guadalupe Victoria|MX|32.29|-115.11|17;Guadalupe|CR|9.95|-84.06|26;Guadalupe|MX|22.75|-102.52|125
Guadalupe|MX|25.68|-100.26|674;Guadalupe|PE|-7.25|-79.48|25;Guadix|ES|37.3|-3.14|20;Guaiúba|BR|-4.04|-38.64|22
Guajará Mirim|BR|-10.78|-65.34|34;Gualaceo|EC|-2.89|-78.78|17;Gualeguaychú|AR|-33.01|-58.52|79;Gualeguay|AR|-33.14|-59.31|33
Gualán|GT|15.12|-89.36|19;Guam|GU|13.44|144.77|;Guamúchil|MX|25.46|-108.08|64;Guanabacoa|CU|23.13|-82.3|113;Guanajay|CU|22.93|-82.69|25
Guanajuato|MX|21.02|-101.26|72;Guanambi|BR|-14.22|-42.78|59;Guanare|VE|9.04|-69.74|112;Guane|CU|22.2|-84.08|17
Guangming|CN|45.33|122.78|113;Guangshui|CN|31.62|114|155;Guangyuan|CN|32.44|105.82|213;Guangzhou|CN|23.12|113.25|11071
Guanhães|BR|-18.77|-42.93|24;Guankou|CN|28.16|113.63|1380;Guantánamo|CU|20.14|-75.21|273;Guapimirim|BR|-22.54|-42.98|31
Guaporé|BR|-28.85|-51.89|20;Guarabira|BR|-6.85|-35.49|44;Guaraciaba do Norte|BR|-4.17|-40.75|18;Guaramirim|BR|-26.47|-49|21
Guaranda|EC|-1.59|-79|22;Guaranésia|BR|-21.3|-46.8|17;Guarapari|BR|-20.67|-40.5|101;Guarapuava|BR|-25.39|-51.47|151
Guararapes|BR|-21.26|-50.64|28;Guararema|BR|-23.41|-46.03|24;Guaratinguetá|BR|-22.82|-45.19|106;Guaratuba|BR|-25.88|-48.57|19
Guardamar del Segura|ES|38.09|-0.66|16;Guarda|PT|40.54|-7.27|32;Guarenas|VE|10.47|-66.62|182;Guariba|BR|-21.36|-48.23|30
Guarujá|BR|-23.99|-46.26|310;Guarulhos|BR|-23.46|-46.53|1170;Guará|BR|-20.43|-47.82|18;Guasave|MX|25.57|-108.47|71
Guasdualito|VE|7.24|-70.73|31;Guatemala City|GT|14.64|-90.51|995;Guatemala|GT|15.69|-90.37|;Guatire|VE|10.47|-66.54|192
Guaxupé|BR|-21.31|-46.71|48;Guayama|PR|17.98|-66.11|22;Guayaquil|EC|-2.2|-79.89|1952;Guayaramerín|BO|-10.83|-65.36|36
Guaynabo|PR|18.36|-66.11|81;Guayos|CU|22.05|-79.46|15;Guaçuí|BR|-20.78|-41.68|20;Guaíba|BR|-30.11|-51.32|101;Guaíra|BR|-20.32|-48.31|34
Gubakha|RU|58.84|57.55|27;Gubbi|IN|13.31|76.94|18;Guben|DE|51.95|14.71|22;Gubin|PL|51.95|14.73|17;Gubkinskiy|RU|64.43|76.5|20
Gubkin|RU|51.28|37.55|87;Gucheng Chengguanzhen|CN|32.27|111.63|74;Gudalur|IN|9.68|77.25|47;Gudermes|RU|43.35|46.11|33
Gudivāda|IN|16.44|81|116;Gudiyatham|IN|12.95|78.87|94;Gueckedou|GN|8.57|-10.13|79;Guelma|DZ|36.46|7.43|124;Guelmim|MA|28.99|-10.06|98
Guelph|CA|43.55|-80.26|116;Guercif|MA|34.23|-3.35|58;Guernsey|GG|49.47|-2.57|;Guider|CM|9.93|13.95|85;Guidonia Montecelio|IT|41.99|12.72|68
Guidonia|IT|41.99|12.72|21;Guigang|CN|23.1|109.61|76;Guiglo|CI|6.54|-7.49|39;Guiguinto|PH|14.83|120.88|77;Guihulñgan|PH|10.12|123.27|23
Guildford|GB|51.24|-0.57|72;Guilford|US|41.29|-72.68|22;Guilin|CN|25.28|110.29|649;Guimarães|PT|41.44|-8.3|41;Guimba|PH|15.66|120.77|32
Guinea-Bissau|GW|12.06|-14.92|;Guinea|GN|10.44|-10.93|;Guinguinéo|SN|14.27|-15.95|15;Guiping|CN|23.39|110.07|71;Guiren|CN|33.67|118.19|57
Guisa|CU|20.25|-76.54|18;Guisborough|GB|54.53|-1.06|17;Guiseley|GB|53.88|-1.71|21;Guiset East|PH|16.07|120.68|22;Guixi|CN|28.29|117.21|74
Guiyang|CN|26.58|106.72|1172;Gujan-Mestras|FR|44.64|-1.07|19;Gujar Khan|PK|33.25|73.3|69;Gujranwala|PK|32.16|74.19|1384
Gujrat|PK|32.57|74.08|302;Gujō|JP|35.74|136.96|47;Gukovo|RU|48.06|39.94|66;Gulariyā|NP|28.21|81.35|53;Gulbarga|IN|17.34|76.84|484
Guledagudda|IN|16.05|75.79|34;Gulfport|US|30.37|-89.09|72;Guliston|UZ|40.49|68.78|53;Guli|CN|28.88|120.03|536;Gulu|UG|2.77|32.3|147
Gulābpura|IN|25.9|74.66|26;Gulāothi|IN|28.59|77.79|47;Gul’kevichi|RU|45.35|40.69|35;Gumaca|PH|13.92|122.1|22;Gumdag|TM|39.21|54.59|24
Gumel|NG|12.63|9.39|43;Gumia|IN|23.8|85.83|47;Gumi|KR|36.11|128.34|291;Gumlā|IN|23.04|84.54|45;Gummersbach|DE|51.03|7.56|53
Gummidipundi|IN|13.41|80.11|17;Gummi|NG|12.14|5.12|39;Gumushkhane|TR|40.46|39.47|32;Guna|IN|24.65|77.31|154;Gundlupēt|IN|11.81|76.69|27
Gunnaur|IN|28.24|78.44|21;Gunsan|KR|35.98|126.71|243;Guntakal Junction|IN|15.17|77.36|121;Guntur|IN|16.3|80.46|531
Gunupur|IN|19.08|83.81|22;Gunzenhausen|DE|49.12|10.76|16;Guozhen|CN|34.37|107.36|85;Gura Humorului|RO|47.55|25.9|16
Gurgaon|IN|28.46|77.03|197;Guri-si|KR|37.6|127.14|195;Gurlan|UZ|41.84|60.39|28;Gurmatkāl|IN|16.87|77.39|18;Gurnee|US|42.37|-87.9|31
Gursahāiganj|IN|27.12|79.73|40;Gursarāi|IN|25.62|79.18|25;Guru Har Sahāi|IN|30.71|74.4|16;Gurun|MY|5.82|100.47|16
Gurupi|BR|-11.73|-49.07|65;Guruvāyūr|IN|10.59|76.04|21;Gur’yevsk|RU|54.28|85.93|25;Gusau|NG|12.17|6.66|227;Gusev|RU|54.59|22.2|29
Gushikawa|JP|26.36|127.87|65;Gushu|CN|31.56|118.48|60;Gusinoozyorsk|RU|51.28|106.5|24;Guskhara|IN|23.49|87.73|34
Gustavo Adolfo Madero|MX|19.49|-99.11|1186;Gustavsberg|SE|59.33|18.39|21;Gus’-Khrustal’nyy|RU|55.61|40.65|63;Gutao|CN|37.2|112.18|42
Guwahati|IN|26.18|91.75|899;Guyana|GY|4.79|-58.98|;Guyancourt|FR|48.77|2.07|32;Guye|CN|39.73|118.44|41;Guyong|PH|14.84|120.98|155
Guáimaro|CU|21.05|-77.35|39;Guápiles|CR|10.22|-83.78|19;Guérande|FR|47.33|-2.43|17;Guéret|FR|46.17|1.87|16;Guía de Isora|ES|28.21|-16.78|21
Gwadabawa|NG|13.36|5.24|17;Gwadar|PK|25.12|62.33|52;Gwalior|IN|26.23|78.17|882;Gwangju|KR|35.15|126.92|1417;Gwangju|KR|37.41|127.26|82
Gwaram|NG|11.28|9.88|16;Gwarzo|NG|11.92|7.93|16;Gweru|ZW|-19.45|29.82|146;Gwoza|NG|11.08|13.7|15;Gyeongju|KR|35.84|129.21|155
Gyeongsan-si|KR|35.82|128.74|130;Gyomaendrőd|HU|46.93|20.83|15;Gyula|HU|46.65|21.28|32;Gyumri|AM|40.79|43.85|148;Gyál|HU|47.38|19.22|22
Gyöngyös|HU|47.78|19.93|33;Gyōda|JP|36.14|139.46|86;Győr|HU|47.68|17.64|128;Gáldar|ES|28.15|-15.65|24;Gálvez|AR|-32.03|-61.22|18
Gävle|SE|60.67|17.14|75;Gérakas|GR|38.02|23.86|30;Gómez Palacio|MX|25.57|-103.5|257;Göd|HU|47.68|19.13|16;Gödöllő|HU|47.6|19.36|32
Göksun|TR|38.02|36.5|34;Gölbaşı|TR|37.78|37.64|28;Gölcük|TR|40.7|29.87|56;Gönen|TR|40.1|27.65|41;Göppingen|DE|48.7|9.65|58
Görele|TR|41.03|39|30;Görlitz|DE|51.16|14.99|58;Göteborg|SE|57.71|11.97|573;Göttingen|DE|51.53|9.93|122;Güigüe|VE|10.08|-67.78|72
Güimar|ES|28.31|-16.41|18;Güines|CU|22.84|-82.03|69;Güira de Melena|CU|22.8|-82.51|70;Güiria|VE|10.58|-62.3|40;Günzburg|DE|48.46|10.28|20
Gürgentepe|TR|40.79|37.59|19;Güroymak|TR|38.58|42.02|26;Gürpınar|TR|40.99|28.61|29;Gürsu|TR|40.22|29.19|25;Güstrow|DE|53.8|12.17|31
Gütersloh|DE|51.91|8.38|96;Gādarwāra|IN|22.92|78.78|41;Gāndarbal|IN|34.23|74.77|16;Gāndhīdhām|IN|23.08|70.13|166;Găeşti|RO|44.72|25.32|15
Gīrīdīh|IN|24.19|86.31|60;Głogów|PL|51.66|16.08|69;Głowno|PL|51.96|19.72|15;Głuchołazy|PL|50.32|17.38|15;Gōdo|JP|35.42|136.6|21
Gōtsuchō|JP|35.01|132.23|25;Gūduvāncheri|IN|12.85|80.06|31;Gūdūr|IN|14.15|79.85|75;G‘azalkent|UZ|41.56|69.77|25;G‘uzor|UZ|38.62|66.25|25
G’ijduvon Shahri|UZ|40.1|64.68|41;Ha'il|SA|27.52|41.69|267;Haaksbergen|NL|52.16|6.74|24;Haaltert|BE|50.91|4|17;Haan|DE|51.19|7.01|29
Haarlem|NL|52.38|4.64|148;Haar|DE|48.11|11.73|18;Habboûch|LB|33.41|35.48|98;Habiganj|BD|24.38|91.41|89;Hachinohe|JP|40.5|141.5|239
Hachiōji|JP|35.66|139.32|579;Hacienda Heights|US|33.99|-117.97|54;Hacienda La Calera|CL|-32.78|-71.22|49
Hacienda Santa Fe|MX|20.52|-103.38|87;Hackensack|US|40.89|-74.04|45;Hacı Zeynalabdin|AZ|40.62|49.56|19;Hacılar|TR|38.65|35.45|21
Hacıqabul|AZ|40.04|48.94|23;Hadagalli|IN|15.02|75.93|25;Hadali|PK|32.64|74.57|50;Hadano|JP|35.37|139.22|174;Hadejia|NG|12.45|10.04|111
Hadera|IL|32.44|34.9|76;Haderslev|DK|55.25|9.49|21;Hadgāon|IN|19.5|77.66|26;Hadim|TR|36.99|32.46|20;Hadjout|DZ|36.51|2.41|28
Hadleigh|GB|51.55|0.61|18;Hadley Wood|GB|51.67|-0.17|22;Hadyach|UA|50.37|33.99|23;Haeju|KP|38.04|125.71|222;Haenam|KR|34.57|126.6|24
Hafar Al-Batin|SA|28.43|45.97|272;Hafizabad|PK|32.07|73.69|154;Hafnarfjörður|IS|64.07|-21.94|27;Hagen|DE|51.36|7.47|199
Hagere Maryam|ET|5.63|38.24|22;Hagerstown|US|39.64|-77.72|40;Hagi|JP|34.4|131.42|44;Hagonoy|PH|14.83|120.73|124;Haguenau|FR|48.82|7.79|39
Haibara-akanedai|JP|34.53|135.95|18;Haicheng|CN|40.85|122.75|192;Haifa|IL|32.82|34.99|267;Haiger|DE|50.74|8.21|20
Haikou|CN|20.05|110.34|616;Haikou|CN|24.78|102.58|113;Hailar|CN|49.2|119.7|211;Hailin|CN|44.57|129.39|86;Hailsham|GB|50.86|0.26|20
Hailun|CN|47.46|126.95|110;Hailākāndi|IN|24.68|92.56|31;Haimen|CN|23.19|116.61|125;Haines City|US|28.11|-81.62|23
Haining|CN|30.54|120.69|70;Haiphong|VN|20.86|106.68|603;Haisyn|UA|48.81|29.39|25;Haiti|HT|18.93|-72.68|;Haizhou|CN|34.58|119.13|59
Hajdúböszörmény|HU|47.67|21.52|32;Hajdúnánás|HU|47.85|21.43|18;Hajdúszoboszló|HU|47.45|21.4|23;Hajnówka|PL|52.74|23.58|22
Hajīn|SY|34.7|40.83|29;Hakenfelde|DE|52.56|13.21|27;Hakha|MM|22.64|93.61|20;Hakkâri|TR|37.57|43.74|78;Hakodate|JP|41.78|140.74|276
Hakui|JP|36.88|136.78|25;Hala|PK|25.81|68.42|48;Halberstadt|DE|51.9|11.06|40;Haldaur|IN|29.29|78.28|19;Haldensleben I|DE|52.29|11.41|20
Halden|NO|59.12|11.39|22;Haldia|IN|22.06|88.11|171;Haldwani|IN|29.22|79.53|139;Halesowen|GB|52.45|-2.05|55;Hale|GB|51.23|-0.79|16
Hale|GB|53.38|-2.33|15;Half Way Tree|JM|18.01|-76.8|19;Halifax|CA|44.65|-63.57|359;Halifax|GB|53.72|-1.85|83;Haliyal|IN|15.33|74.76|22
Hallandale Beach|US|25.98|-80.15|39;Halle (Saale)|DE|51.48|11.98|234;Halle Neustadt|DE|51.48|11.92|45;Halle|BE|50.73|4.23|34
Halle|DE|52.06|8.36|21;Halluin|FR|50.79|3.13|20;Halmstad|SE|56.67|12.86|66;Halstenbek|DE|53.63|9.85|16;Haltern am See|DE|51.74|7.18|38
Haltom City|US|32.8|-97.27|44;Halvad|IN|23.02|71.18|26;Halver|DE|51.19|7.5|18;Ham Lake|US|45.25|-93.25|16;Hamada|JP|34.88|132.08|46
Hamadān|IR|34.8|48.51|528;Hamakita|JP|34.8|137.78|87;Hamamatsu|JP|34.7|137.73|605;Hamanoichi|JP|31.72|130.73|39;Hamar|NO|60.79|11.07|29
Hamburg-Mitte|DE|53.55|10.02|233;Hamburg-Nord|DE|53.59|9.98|280;Hamburg|DE|53.55|9.99|1739;Hamden|US|41.4|-72.9|60;Hameln|DE|52.1|9.36|59
Hamhŭng|KP|39.92|127.54|559;Hamilton|CA|43.25|-79.85|520;Hamilton|GB|55.77|-4.03|53;Hamilton|NZ|-37.78|175.28|153
Hamilton|US|39.4|-84.56|62;Hamina|FI|60.57|27.2|22;Hami|CN|42.83|93.51|137;Hamma Bouziane|DZ|36.41|6.6|63
Hammam Bou Hadjar|DZ|35.38|-0.97|36;Hammam Sousse|TN|35.86|10.6|34;Hammam-Lif|TN|36.73|10.34|48;Hammamet|DZ|35.45|7.95|29
Hammamet|TN|36.4|10.62|54;Hamme|BE|51.1|4.14|23;Hamminkeln|DE|51.73|6.59|27;Hammond|US|30.5|-90.46|20;Hammond|US|41.58|-87.5|78
Hamm|DE|51.68|7.82|185;Hampton Park|AU|-38.03|145.25|25;Hampton|GB|51.41|-0.37|18;Hampton|US|37.03|-76.35|136;Hamtramck|US|42.39|-83.05|22
Hamīrpur|IN|25.96|80.15|34;Hamīrpur|IN|31.68|76.53|19;Hanahan|US|32.92|-80.02|18;Hanamaki|JP|39.38|141.12|73;Hanam|KR|37.54|127.21|135
Hanau am Main|DE|50.13|8.91|89;Hanawa|JP|40.18|140.79|37;Hancheng|CN|32.52|112.35|62;Hancheng|CN|35.46|110.43|58
Hanchuan|CN|30.65|113.77|88;Handan|CN|36.6|114.47|1358;Handa|JP|34.88|136.93|116;Handiā|IN|25.36|82.19|18;Handlová|SK|48.73|18.76|18
Hanford|US|36.33|-119.65|56;Hang Dong|TH|18.69|98.92|18;Hangu|CN|39.25|117.79|208;Hangu|PK|33.53|71.06|36;Hangzhou|CN|30.29|120.16|6242
Haninge|SE|59.17|18.14|75;Hannibal|US|39.71|-91.36|18;Hannoversch Münden|DE|51.42|9.65|25;Hannover|DE|52.37|9.73|515
Hannō|JP|35.85|139.32|86;Hanoi|VN|21.02|105.84|1431;Hanover Park|US|42|-88.15|38;Hanover|US|39.19|-76.72|38;Hanover|US|39.8|-76.98|15
Hanover|US|42.11|-70.81|17;Hanting|CN|36.77|119.21|91;Hanumāngarh|IN|29.58|74.33|156;Hanwella Ihala|LK|6.9|80.09|23
Hanyū|JP|36.17|139.53|59;Hanzhong|CN|33.08|107.02|146;Happy Valley|US|45.45|-122.53|18;Haqqulobod|UZ|40.92|72.12|26
Harare|ZW|-17.83|31.05|1543;Harar|ET|9.31|42.12|90;Harbin|CN|45.75|126.65|5879;Harburg|DE|53.46|9.98|203;Harda Khās|IN|22.34|77.1|67
Hardenberg|NL|52.58|6.62|58;Harderwijk|NL|52.34|5.62|41;Hardoī|IN|27.39|80.13|123;Harelbeke|BE|50.85|3.31|26;Harenkarspel|NL|52.73|4.78|16
Haren|DE|52.79|7.24|23;Hargeysa|SO|9.56|44.07|478;Haridwar|IN|29.95|78.16|186;Harihar|IN|14.51|75.81|78;Haripur|PK|34|72.93|57
Harker Heights|US|31.08|-97.66|29;Harlem|US|40.81|-73.95|116;Harlingen|NL|53.17|5.42|16;Harlingen|US|26.19|-97.7|66;Harlow|GB|51.78|0.11|94
Harmanli|BG|41.93|25.9|19;Harnoli|PK|32.28|71.55|16;Harpanahalli|IN|14.79|75.99|45;Harpenden|GB|51.82|-0.36|30;Harper|LR|4.38|-7.71|33
Harpālpur|IN|25.29|79.33|18;Harringay|GB|51.58|-0.1|17;Harrisburg|US|40.27|-76.88|49;Harrismith|ZA|-28.27|29.13|35
Harrisonburg|US|38.45|-78.87|53;Harrison|US|40.75|-74.16|15;Harrison|US|40.97|-73.71|28;Harrogate|GB|53.99|-1.54|89
Harsewinkel|DE|51.96|8.23|24;Harstad|NO|68.8|16.54|19;Harsīn|IR|34.27|47.59|58;Harsūd|IN|22.1|76.73|17;Hartford|US|41.76|-72.69|124
Hartlepool|GB|54.69|-1.21|89;Hartley|GB|51.39|0.3|16;Harunabad|PK|29.61|73.14|72;Harvey|US|29.9|-90.08|20;Harvey|US|41.61|-87.65|25
Harwich|GB|51.94|1.28|21;Harūr|IN|12.05|78.48|20;Hasaki|JP|35.73|140.83|39;Hasanpur|IN|28.72|78.28|57;Hashimoto|JP|34.32|135.62|57
Hashtpar|IR|37.8|48.91|45;Hashtrūd|IR|37.48|47.05|17;Hasilpur|PK|29.69|72.55|88;Haskovo|BG|41.93|25.56|80;Haslett|US|42.75|-84.4|19
Haslingden|GB|53.7|-2.32|15;Hassan|IN|13.01|76.1|129;Hasselt|BE|50.93|5.34|69;Hassi Messaoud|DZ|31.68|6.07|53;Hastings|GB|50.86|0.57|133
Hastings|NZ|-39.64|176.85|62;Hastings|US|40.59|-98.39|25;Hastings|US|44.74|-92.85|23;Hastināpur|IN|29.16|78.01|24;Hasuda|JP|35.97|139.65|65
Hat Yai|TH|7.01|100.48|192;Hatfield|GB|51.76|-0.22|42;Hato Mayor del Rey|DO|18.76|-69.26|36;Hatogaya-honchō|JP|35.83|139.74|53
Hatsukaichi|JP|34.35|132.33|77;Hats’avan|AM|39.46|45.97|15;Hatta|IN|24.13|79.6|31;Hattersheim|DE|50.07|8.49|25
Hattiesburg|US|31.33|-89.29|47;Hattingen|DE|51.4|7.19|57;Hatton|LK|6.89|80.6|15;Hatvan|HU|47.67|19.68|23;Haubourdin|FR|50.61|2.99|16
Haugesund|NO|59.41|5.27|40;Haukipudas|FI|65.18|25.35|17;Hauppauge|US|40.83|-73.2|21;Hautmont|FR|50.25|3.92|16;Havana|CU|23.13|-82.38|2164
Havant|GB|50.86|-0.99|46;Haveli Lakha|PK|30.45|73.69|65;Havelian|PK|34.05|73.16|40;Havelock|US|34.88|-76.9|20;Haverhill|GB|52.08|0.44|27
Haverhill|US|42.78|-71.08|63;Havlíčkův Brod|CZ|49.61|15.58|24;Havza|TR|40.97|35.66|22;Havířov|CZ|49.78|18.44|83;Hawarden|GB|53.18|-3.03|26
Hawassa|ET|7.06|38.48|133;Hawthorn South|AU|-37.83|145.04|21;Hawthorne|US|33.92|-118.35|88;Hawthorne|US|40.95|-74.15|19
Hawthorn|AU|-37.82|145.04|23;Hayama|JP|35.28|139.58|31;Hayange|FR|49.33|6.06|16;Hayang|KR|35.91|128.82|40;Haydock|GB|53.47|-2.68|17
Hayesville|US|44.99|-122.98|20;Hayes|GB|51.52|-0.42|50;Hayling Island|GB|50.78|-0.97|17;Hayrabolu|TR|41.21|27.11|20;Hays|US|38.88|-99.33|21
Hayvoron|UA|48.34|29.87|16;Haywards Heath|GB|51|-0.1|34;Hayward|US|37.67|-122.08|158;Hazebrouck|FR|50.72|2.54|23
Hazel Dell|US|45.67|-122.66|19;Hazel Grove|GB|53.38|-2.12|15;Hazel Park|US|42.46|-83.1|17;Hazelwood|US|38.77|-90.37|26
Hazleton|US|40.96|-75.97|25;Hazorasp|UZ|41.32|61.07|18;Hazro City|PK|33.91|72.49|26;Hazāribāgh|IN|23.99|85.36|140;Haßloch|DE|49.36|8.26|21
Heanor|GB|53.01|-1.35|23;Heavitree|GB|50.72|-3.5|22;Hebburn|GB|54.97|-1.52|19;Hebi|CN|35.9|114.19|245;Hebron|PS|31.53|35.09|160
Hechingen|DE|48.35|8.96|19;Hechuan|CN|29.99|106.26|98;Hecun|CN|36.53|114.11|83;Hedaru|TZ|-4.5|37.9|20;Hede|CN|33.77|120.26|89
Hedge End|GB|50.91|-1.3|18;Heemskerk|NL|52.51|4.67|36;Heemstede|NL|52.35|4.62|26;Heerenveen|NL|52.96|5.92|43;Heerhugowaard|NL|52.67|4.85|48
Heerlen|NL|50.88|5.98|93;Hefei|CN|31.86|117.28|3310;Hegang|CN|47.35|130.3|743;Heidelberg|DE|49.41|8.69|143;Heidelberg|ZA|-26.5|28.36|64
Heidenau|DE|50.97|13.87|17;Heidenheim an der Brenz|DE|48.68|10.15|50;Heide|DE|54.2|9.1|21;Heihe|CN|50.24|127.49|109
Heilbad Heiligenstadt|DE|51.38|10.14|17;Heilbronn|DE|49.14|9.22|121;Heilbron|ZA|-27.28|27.97|55;Heiligenhaus|DE|51.33|6.97|28
Heiligensee|DE|52.61|13.25|18;Heiloo|NL|52.6|4.69|21;Heinola|FI|61.21|26.04|21;Heinsberg|DE|51.06|6.1|42;Heishan|CN|41.69|122.11|69
Heist-op-den-Berg|BE|51.08|4.73|38;Hekinan|JP|34.88|136.98|69;Helchteren|BE|51.06|5.38|30;Helena|US|33.3|-86.84|18
Helena|US|46.59|-112.04|31;Helensvale|AU|-27.92|153.33|17;Hell's Kitchen|US|40.76|-73.99|46;Hell-Ville|MG|-13.4|48.27|23
Hellersdorf|DE|52.53|13.61|75;Hellevoetsluis|NL|51.83|4.13|22;Hellín|ES|38.51|-1.7|31;Helmond|NL|51.48|5.66|75;Helmstedt|DE|52.23|11.01|26
Helong|CN|42.54|129|86;Helsingborg|SE|56.05|12.69|104;Helsingør|DK|56.04|12.61|35;Helsinki|FI|60.17|24.94|558
Hemel Hempstead|GB|51.75|-0.45|86;Hemer|DE|51.39|7.77|38;Hemet|US|33.75|-116.97|84;Hemmingen|DE|52.31|9.72|18;Hempstead|US|40.71|-73.62|56
Hem|FR|50.65|3.19|20;Hendala|LK|6.99|79.88|57;Hendek|TR|40.8|30.75|35;Hendersonville|US|36.3|-86.62|56;Henderson|US|36.04|-114.98|286
Henderson|US|36.33|-78.4|15;Henderson|US|37.84|-87.59|29;Hendrik-Ido-Ambacht|NL|51.84|4.64|21;Hendrina|ZA|-26.16|29.72|16
Hengchun|TW|22|120.74|31;Hengelo|NL|52.27|6.79|81;Hengshui|CN|37.73|115.7|456;Hengyang|CN|26.89|112.62|760;Heniches’k|UA|46.18|34.8|22
Hennaya|DZ|34.95|-1.37|42;Hennef|DE|50.78|7.28|45;Hennenman|ZA|-27.98|27.02|23;Hennigsdorf|DE|52.64|13.2|26;Hepingjie|CN|42.06|126.92|65
Hepo|CN|23.43|115.83|131;Heppenheim an der Bergstrasse|DE|49.64|8.63|25;Herblay|FR|48.99|2.17|25;Herborn|DE|50.68|8.3|21
Herceg Novi|ME|42.45|18.54|20;Hercules|US|38.02|-122.29|25;Herdecke|DE|51.4|7.44|26;Heredia|CR|10|-84.12|22;Hereford|GB|52.06|-2.71|60
Hereford|US|34.82|-102.4|15;Herentals|BE|51.18|4.83|26;Herent|BE|50.91|4.67|19;Herford|DE|52.11|8.67|65;Herisau|CH|47.39|9.28|15
Hermanus|ZA|-34.42|19.23|25;Hermiston|US|45.84|-119.29|17;Hermitage|US|41.23|-80.45|16;Hermosa Beach|US|33.86|-118.4|20
Hermosa|PH|14.83|120.51|34;Hermosillo|MX|29.1|-110.98|715;Hermsdorf|DE|52.61|13.31|16;Hernals|AT|48.23|16.27|58;Hernando|US|34.82|-89.99|16
Hernani|ES|43.27|-1.98|19;Herndon|US|38.97|-77.39|25;Herne Bay|GB|51.37|1.13|37;Herne|DE|51.54|7.23|172;Herning|DK|56.14|8.98|45
Heroica Caborca|MX|30.72|-112.16|60;Heroica Ciudad de Tlaxiaco|MX|17.27|-97.68|18;Heroica Guaymas|MX|27.92|-110.9|113
Heroica Matamoros|MX|25.88|-97.5|450;Herrenberg|DE|48.6|8.87|31;Herriman|US|40.51|-112.03|31;Herstal|BE|50.66|5.62|37
Herten|DE|51.6|7.14|65;Hertford|GB|51.8|-0.08|26;Herval|BR|-32.02|-53.4|18;Hervey Bay|AU|-25.29|152.77|52;Herve|BE|50.64|5.79|17
Herzele|BE|50.89|3.89|17;Herzliya|IL|32.17|34.83|84;Herzogenaurach|DE|49.57|10.89|23;Herzogenrath|DE|50.87|6.09|47
Heróica Zitácuaro|MX|19.44|-100.36|84;Herāt|AF|34.35|62.2|273;Hesperia|US|34.43|-117.3|93;Hessisch Oldendorf|DE|52.17|9.25|20
Heswall|GB|53.33|-3.1|30;Hetauda|NP|27.43|85.03|85;Hettstedt|DE|51.65|11.51|16;Heunghae|KR|36.11|129.35|36;Heusden|BE|51.04|5.28|31
Heusenstamm|DE|50.06|8.8|19;Heusweiler|DE|49.34|6.93|20;Heysham|GB|54.04|-2.89|17;Heyuan|CN|23.73|114.68|94;Heywood|GB|53.59|-2.22|28
Heze|CN|35.24|115.47|255;Hialeah Gardens|US|25.87|-80.32|24;Hialeah|US|25.86|-80.28|237;Hibbing|US|47.43|-92.94|16
Hickory|US|35.73|-81.34|40;Hicksville|US|40.77|-73.53|42;Hidalgo|MX|25.97|-100.45|17;Hiddenhausen|DE|52.17|8.62|21
Hietzing|AT|48.19|16.3|54;Higashimurayama|JP|35.75|139.47|151;Higashine|JP|38.44|140.4|46;High Blantyre|GB|55.78|-4.1|17
High Peak|GB|53.37|-1.85|93;High Point|US|35.96|-80.01|110;High Wycombe|GB|51.63|-0.75|133;Highland Park|US|42.18|-87.8|30
Highland Springs|US|37.55|-77.33|16;Highland Village|US|33.09|-97.05|16;Highlands Ranch|US|39.55|-104.97|97;Highland|US|34.13|-117.21|55
Highland|US|40.43|-111.79|18;Highland|US|41.55|-87.45|23;Highton|AU|-38.17|144.31|18;Highview|US|38.14|-85.62|15;Hihyā|EG|30.67|31.59|43
Hiji|JP|33.37|131.53|28;Hikari|JP|33.96|131.95|46;Hikone|JP|35.25|136.25|111;Hilchenbach|DE|51|8.11|16;Hilden|DE|51.17|6.93|57
Hildesheim|DE|52.15|9.95|103;Hillcrest Heights|US|38.83|-76.96|16;Hillegom|NL|52.29|4.58|18;Hillerød|DK|55.93|12.3|31
Hille|DE|52.33|8.75|17;Hilliard|US|40.03|-83.16|34;Hillsboro|US|45.52|-122.99|102;Hillside|AU|-37.69|144.74|17;Hillside|US|40.71|-73.79|25
Hillside|US|40.7|-74.23|22;Hilo|US|19.73|-155.09|43;Hilsa|IN|25.32|85.28|41;Hilton Head Island|US|32.19|-80.74|41
Hilton Head|US|32.22|-80.75|37;Hilvan|TR|37.59|38.96|17;Hilversum|NL|52.22|5.18|84;Himamaylan|PH|10.1|122.87|25;Himatnagar|IN|23.6|72.97|61
Himeji|JP|34.82|134.7|481;Himimachi|JP|36.86|136.99|55;Hinche|HT|19.15|-72.02|19;Hinckley|GB|52.54|-1.38|45;Hindaun|IN|26.73|77.04|96
Hindley|GB|53.53|-2.58|24;Hindoria|IN|23.9|79.57|15;Hindupur|IN|13.83|77.49|133;Hinesville|US|31.85|-81.6|33;Hinganghāt|IN|20.55|78.84|98
Hingoli|IN|19.71|77.14|76;Hingorja|PK|27.21|68.42|22;Hinigaran|PH|10.27|122.85|40;Hinjilikatu|IN|19.48|84.74|23;Hino|JP|35.67|139.4|172
Hino|JP|35|136.25|23;Hinsdale|US|41.8|-87.94|18;Hinthada|MM|17.65|95.46|135;Hirado|JP|33.37|129.55|23;Hirakata|JP|34.81|135.65|406
Hirara|JP|24.8|125.3|34;Hiratachō|JP|35.43|132.82|28;Hiratsuka|JP|35.33|139.34|259;Hirekerūr|IN|14.46|75.4|17;Hiriyūr|IN|13.94|76.62|54
Hirosaki|JP|40.59|140.47|175;Hiroshima|JP|34.4|132.45|1144;Hisai-motomachi|JP|34.67|136.47|42;Hisar|IN|29.15|75.72|296
Hisor|TJ|38.53|68.55|24;Hisuā|IN|24.83|85.42|28;Hitachi-Naka|JP|36.4|140.53|157;Hitachi|JP|36.6|140.65|186;Hita|JP|33.32|130.94|61
Hitchin|GB|51.95|-0.28|36;Hitoyoshi|JP|32.22|130.75|38;Hizan|TR|38.22|42.42|15;Hjørring|DK|57.46|9.98|25;Hlohovec|SK|48.43|17.8|24
Hlukhiv|UA|51.68|33.92|35;Hlybokaye|BY|55.14|27.69|22;Ho Chi Minh City|VN|10.82|106.63|3467;Hobaramachi|JP|37.82|140.55|25
Hobart|AU|-42.88|147.33|217;Hobart|US|41.53|-87.26|28;Hobbs|US|32.7|-103.14|38;Hoboken|BE|51.18|4.35|34;Hoboken|US|40.74|-74.03|54
Hochfeld|DE|51.42|6.75|16;Hochheim am Main|DE|50.01|8.35|17;Hockenheim|DE|49.32|8.55|21;Hod HaSharon|IL|32.16|34.89|43
Hodal|IN|27.89|77.37|44;Hoddesdon|GB|51.76|-0.01|35;Hodonín|CZ|48.85|17.13|26;Hoensbroek|NL|50.92|5.93|25;Hoeryŏng|KP|42.44|129.75|44
Hoeyang|KP|38.71|127.6|21;Hoffman Estates|US|42.04|-88.08|52;Hofgeismar|DE|51.5|9.39|16;Hofheim am Taunus|DE|50.09|8.45|38
Hof|DE|50.31|11.91|49;Hoge Vucht|NL|51.61|4.79|16;Hohen Neuendorf|DE|52.68|13.28|22;Hohenems|AT|47.37|9.68|16
Hohenstein-Ernstthal|DE|50.8|12.71|17;Hohhot|CN|40.81|111.65|774;Hohoe|GH|7.15|0.47|56;Hoima|UG|1.43|31.35|40;Hojāi|IN|26|92.86|37
Hokuto|JP|35.83|138.4|45;Hola Prystan’|UA|46.53|32.52|16;Holalkere|IN|14.04|76.18|15;Holbrook|US|40.81|-73.08|27;Holbæk|DK|55.72|11.71|25
Holden|US|42.35|-71.86|17;Hole Narsipur|IN|12.79|76.24|28;Holguín|CU|20.89|-76.26|319;Holiday|US|28.19|-82.74|22
Holladay|US|40.67|-111.82|31;Holland|US|42.79|-86.11|34;Hollister|US|36.85|-121.4|37;Hollis|US|40.71|-73.77|20;Hollola|FI|61.05|25.43|20
Holloway|GB|51.55|-0.12|41;Holly Springs|US|35.65|-78.83|31;Hollywood|US|26.01|-80.15|150;Hollywood|US|34.1|-118.33|168
Holstebro|DK|56.36|8.62|32;Holtsville|US|40.82|-73.05|20;Holt|US|42.64|-84.52|24;Holyoke|US|42.2|-72.62|41;Holzkirchen|DE|47.88|11.7|15
Holzminden|DE|51.83|9.45|21;Holzwickede|DE|51.5|7.63|18;Homa Bay|KE|-0.53|34.46|40;Homagama|LK|6.84|80|35;Homburg|DE|49.33|7.34|45
Homer Glen|US|41.6|-87.94|24;Homestead|US|25.47|-80.48|66;Homewood|US|33.47|-86.8|26;Homewood|US|41.56|-87.67|19;Homnābād|IN|17.77|77.13|41
Homs|SY|34.73|36.72|775;Homyel'|BY|52.43|30.98|481;Honchō|JP|35.7|139.99|561;Honchō|JP|41.89|140.69|30;Hondarribia|ES|43.37|-1.8|16
Honda|CO|5.21|-74.74|28;Hondomachi-hondo|JP|32.46|130.17|41;Honduras|HN|14.83|-86.62|;Hong Kong|HK|22.28|114.17|7013
Hong Kong|HK|22.44|114.14|;Hongch’ŏn|KR|37.69|127.89|75;Honggang|CN|46.4|124.88|148;Hongjiang|CN|27.11|110|59;Hongqiao|CN|26.77|112.11|58
Hongseong|KR|36.6|126.67|89;Hongwŏn|KP|40.03|127.96|71;Honiara|SB|-9.43|159.95|56;Honjō|JP|36.24|139.19|62;Honmachi|JP|32.5|130.6|104
Honnāli|IN|14.24|75.65|17;Honolulu|US|21.31|-157.86|372;Honāvar|IN|14.28|74.44|18;Hoofddorp|NL|52.3|4.69|133;Hoogeveen|NL|52.72|6.48|39
Hoogezand|NL|53.16|6.76|21;Hoogstraten|BE|51.4|4.76|19;Hoogvliet|NL|51.86|4.36|35;Hook|GB|51.37|-0.31|19;Hoorn|NL|52.64|5.06|69
Hoover|US|33.41|-86.81|85;Hopatcong Hills|US|40.94|-74.67|16;Hopa|TR|41.39|41.42|18;Hope Mills|US|34.97|-78.95|16
Hopewell|US|37.3|-77.29|22;Hopkinsville|US|36.87|-87.49|32;Hopkins|US|44.92|-93.46|18;Hoppers Crossing|AU|-37.88|144.7|38
Horad Zhodzina|BY|54.1|28.33|61;Horasan|TR|40.04|42.16|17;Horb am Neckar|DE|48.44|8.69|26;Horgen|CH|47.26|8.6|16
Horishni Plavni|UA|49.01|33.64|52;Horizon City|US|31.69|-106.21|19;Horizonte|BR|-4.1|-38.48|51;Horki|BY|54.29|30.99|34
Horley|GB|51.17|-0.16|21;Horlivka|UA|48.34|38.05|279;Horn Lake|US|34.96|-90.03|27;Hornchurch|GB|51.56|0.22|25;Hornsby|AU|-33.7|151.1|22
Horodok|UA|49.16|26.58|17;Horodok|UA|49.78|23.65|16;Horodyshche|UA|49.28|31.45|15;Horsens|DK|55.86|9.85|59;Horsforth|GB|53.84|-1.64|19
Horsham|GB|51.06|-0.33|51;Horta-Guinardó|ES|41.42|2.17|168;Hortaleza|ES|40.47|-3.64|162;Horta|ES|41.44|2.16|27;Horten|NO|59.42|10.48|18
Hortolândia|BR|-22.86|-47.22|204;Horwich|GB|53.6|-2.55|19;Hosa’ina|ET|7.55|37.85|76;Hosdurga|IN|13.8|76.28|25
Hoshangābād|IN|22.75|77.73|109;Hoshiārpur|IN|31.54|75.91|158;Hoskote|IN|13.07|77.8|41;Hospet|IN|15.27|76.39|198
Hostafrancs|ES|41.38|2.14|16;Hosūr|IN|12.74|77.83|104;Hot Springs National Park|US|34.53|-93.06|35;Hot Springs|US|34.5|-93.06|36
Hotaka|JP|36.34|137.88|33;Hotan|CN|37.11|79.94|114;Houghton-Le-Spring|GB|54.84|-1.46|38;Hough|US|41.51|-81.64|16;Houilles|FR|48.92|2.19|31
Houma|US|29.6|-90.72|34;Houmt El Souk|TN|33.88|10.86|63;Houndé|BF|11.5|-3.52|37;Hounslow|GB|51.47|-0.36|66;Houston|US|29.76|-95.36|2296
Houthalen|BE|51.03|5.37|30;Hovd|MN|44.67|102.17|28;Hove|GB|50.83|-0.17|75;Howard Beach|US|40.66|-73.84|26;Howard|US|44.54|-88.09|19
Howick|ZA|-29.48|30.23|29;Howli|IN|26.42|90.98|17;Hoxtolgay|CN|46.52|86|22;Hoyerswerda|DE|51.44|14.24|44;Hoyland Nether|GB|53.5|-1.45|16
Ho|GH|6.6|0.47|70;Hpa-An|MM|16.89|97.63|50;Hradec Králové|CZ|50.21|15.83|95;Hranice|CZ|49.55|17.73|20;Hrazdan|AM|40.5|44.77|41
Hrodna|BY|53.69|23.83|317;Hrubieszów|PL|50.81|23.89|19;Hsinchu|TW|24.8|120.97|404;Hua Hin|TH|12.57|99.96|50;Huacho|PE|-11.11|-77.6|55
Huadian|CN|42.96|126.75|139;Huai Yot|TH|7.79|99.63|17;Huai'an|CN|33.59|119.02|555;Huaibei|CN|33.97|116.79|903;Huaicheng|CN|23.92|112.18|89
Huaidian|CN|33.43|115.03|90;Huaihua|CN|27.56|110|127;Huainan|CN|32.63|117|1028;Huaiyuan Chengguanzhen|CN|32.96|117.17|66
Hualien City|TW|23.98|121.6|350;Hualmay|PE|-11.1|-77.61|27;Huamachuco|PE|-7.8|-78.07|22;Huamantla|MX|19.31|-97.93|52
Huambo|AO|-12.78|15.74|226;Huanan|CN|46.22|130.53|66;Huancavelica|PE|-12.78|-74.97|42;Huancayo|PE|-12.07|-75.2|377
Huanggang|CN|23.68|117|226;Huangmei|CN|30.19|116.02|78;Huangnihe|CN|43.56|128.02|55;Huangpi|CN|30.88|114.38|58;Huangshan|CN|29.71|118.31|77
Huangshi|CN|30.25|115.05|688;Huangyan|CN|28.65|121.27|150;Huangzhou|CN|30.45|114.8|123;Huanren|CN|41.26|125.37|66
Huanta|PE|-12.93|-74.25|19;Huanuni|BO|-18.29|-66.84|15;Huaquillas|EC|-3.48|-80.23|40;Huaral|PE|-11.49|-77.21|62;Huaraz|PE|-9.53|-77.53|87
Huarmey|PE|-10.07|-78.15|16;Huatabampo|MX|26.83|-109.64|30;Huatusco|MX|19.15|-96.97|31;Huauchinango|MX|20.17|-98.05|56
Huaura|PE|-11.07|-77.6|21;Huayin|CN|34.57|110.07|242;Huazhou|CN|21.63|110.58|92;Huazhou|CN|32.68|112.08|59;Huber Heights|US|39.84|-84.12|38
Hubli|IN|15.35|75.13|840;Hucknall|GB|53.03|-1.2|30;Huddersfield|GB|53.65|-1.78|149;Huddinge|SE|59.24|17.98|90;Hude|DE|53.11|8.46|16
Hudiksvall|SE|61.73|17.11|16;Hudson|US|41.24|-81.44|22;Huehuetenango|GT|15.32|-91.47|79;Huejotzingo|MX|19.16|-98.41|26
Huejutla de Reyes|MX|21.14|-98.42|40;Huelva|ES|37.27|-6.94|149;Huesca|ES|42.14|-0.41|52;Huetamo de Núñez|MX|18.63|-100.9|22
Hueytown|US|33.45|-87|16;Hugli|IN|22.91|88.4|177;Huicheng|CN|23.04|116.29|126;Huilango|MX|19.68|-99.26|17;Huilong|CN|31.81|121.66|75
Huimanguillo|MX|17.83|-93.39|27;Huinan|CN|42.62|126.26|66;Huixquilucan|MX|19.36|-99.35|125;Huixtla|MX|15.14|-92.46|32
Huizen|NL|52.3|5.24|45;Huizhou|CN|23.11|114.42|289;Hujra Shah Muqim|PK|30.74|73.82|62;Hukeri|IN|16.23|74.6|21;Hulan Ergi|CN|47.2|123.63|265
Hulan|CN|45.98|126.6|109;Hulyaypole|UA|47.66|36.26|16;Humacao|PR|18.15|-65.83|20;Humaitá|BR|-7.52|-63.03|31
Humanes de Madrid|ES|40.25|-3.83|18;Humble|US|30|-95.26|16;Humboldtkolonie|DE|50.93|6.99|15;Humenné|SK|48.94|21.92|35
Humen|CN|22.82|113.67|192;Hummelsbüttel|DE|53.65|10.04|17;Hunchun|CN|42.87|130.36|77;Hunedoara|RO|45.75|22.9|69;Hungary|HU|47.17|19.38|
Hungund|IN|16.06|76.06|19;Hunsūr|IN|12.3|76.29|48;Hunt Valley|US|39.5|-76.64|24;Huntersville|US|35.41|-80.84|53
Huntingdon|GB|52.33|-0.19|24;Huntington Beach|US|33.66|-118|202;Huntington Park|US|33.98|-118.23|59;Huntington Station|US|40.85|-73.41|33
Huntington|US|38.42|-82.45|49;Huntington|US|40.87|-73.43|18;Huntington|US|40.88|-85.5|17;Huntley|US|42.17|-88.43|26
Hunts Point|US|40.81|-73.88|27;Huntsville|CA|45.33|-79.22|20;Huntsville|US|30.72|-95.55|41;Huntsville|US|34.73|-86.59|191
Hunucmá|MX|21.02|-89.88|25;Huocheng|CN|44.05|80.87|360;Huoqiu Chengguanzhen|CN|32.35|116.29|62;Hurghada|EG|27.26|33.81|96
Hurlingham|AR|-34.59|-58.63|60;Hurricane|US|37.18|-113.29|16;Hurstville|AU|-33.97|151.1|30;Hurst|US|32.82|-97.17|39
Husainābād|IN|24.53|84|26;Hushitai|CN|41.94|123.5|62;Huskvarna|SE|57.79|14.3|22;Husum|DE|54.49|9.05|21;Hutang|CN|31.53|119.49|56
Hutchinson|US|38.06|-97.93|42;Hutto|US|30.54|-97.55|23;Huyton|GB|53.41|-2.84|55;Huy|BE|50.52|5.23|20;Huzhou|CN|30.87|120.09|158
Huánuco|PE|-9.93|-76.24|148;Huércal-Overa|ES|37.39|-1.94|18;Huşi|RO|46.67|28.06|29;Huế|VN|16.46|107.6|287;Hvidovre|DK|55.66|12.47|49
Hwacheon|KR|38.11|127.71|24;Hwado|KR|37.65|127.31|106;Hwange|ZW|-18.36|26.5|33;Hwangju-ŭp|KP|38.67|125.78|36
Hwaseong-si|KR|37.21|126.82|476;Hwasun|KR|35.06|126.99|60;Hwawŏn|KR|35.8|128.5|65;Hyattsville|US|38.96|-76.95|19
Hybla Valley|US|38.75|-77.08|16;Hyde Park|US|41.79|-87.59|27;Hyderabad|IN|17.38|78.46|3598;Hyderabad|PK|25.39|68.37|1386
Hyde|GB|53.45|-2.08|32;Hyesan-dong|KP|41.4|128.19|98;Hyesan|KP|41.4|128.18|193;Hythe|GB|50.86|-1.4|20;Hyvinge|FI|60.63|24.87|44
Hyères|FR|43.12|6.13|50;Hà Giang|VN|22.82|104.98|33;Hà Tiên|VN|10.38|104.49|40;Hà Tĩnh|VN|18.34|105.91|28;Hà Đông|VN|20.97|105.78|51
Hämeenlinna|FI|61|24.46|47;Härnösand|SE|62.63|17.94|18;Hässleholm|SE|56.16|13.77|19;Héliopolis|DZ|36.5|7.44|40
Hénin-Beaumont|FR|50.41|2.96|25;Hérouville-Saint-Clair|FR|49.21|-0.31|24;Hînceşti|MD|46.83|28.59|17;Hòa Bình|VN|20.82|105.34|105
Hódmezővásárhely|HU|46.42|20.33|47;Hörstel|DE|52.3|7.58|20;Hötting|AT|47.27|11.37|35;Hövelhof|DE|51.82|8.65|16;Hövsan|AZ|40.37|50.09|36
Höxter|DE|51.78|9.38|33;Hørsholm|DK|55.88|12.5|37;Hückelhoven|DE|51.06|6.23|40;Hückeswagen|DE|51.15|7.34|16;Hünfeld|DE|50.68|9.77|16
Hürth|DE|50.87|6.87|55;Hābra|IN|22.84|88.66|139;Hāflong|IN|25.16|93.02|40;Hāgere Hiywet|ET|8.98|37.85|44;Hājo|IN|26.25|91.53|16
Hājīganj|BD|23.25|90.86|44;Hājīpur|IN|25.69|85.21|134;Hālol|IN|22.5|73.47|46;Hālīsahar|IN|22.93|88.42|128;Hāngal|IN|14.76|75.12|27
Hānsi|IN|29.1|75.96|82;Hāora|IN|22.58|88.32|1028;Hāpur|IN|28.73|77.78|243;Hārij|IN|23.69|71.91|19;Hāsimāra|IN|26.75|89.35|40
Hāthras|IN|27.6|78.05|127;Hāveri|IN|14.79|75.4|60;Hīrākud|IN|21.53|83.87|27;Hīt|IQ|33.64|42.83|32;Hınıs|TR|39.36|41.69|35
Hōfu|JP|34.05|131.57|117;Hōjō|JP|33.98|132.78|28;Hōryūji|JP|34.61|135.74|27;Hūn|LY|29.13|15.95|19;Hŭkkyo-ri|KP|38.8|125.79|25
Hŭngnam|KP|39.83|127.62|346;Hưng Yên|VN|20.65|106.05|40;H̱olon|IL|32.01|34.78|166;Hạ Long|VN|20.95|107.07|148;Hải Dương|VN|20.94|106.33|58
Hội An|VN|15.88|108.34|33;I-n-Salah|DZ|27.19|2.46|49;IJmuiden|NL|52.46|4.61|32;IJsselstein|NL|52.02|5.04|34;Iaçu|BR|-12.77|-40.21|23
Iaşi|RO|47.17|27.6|318;Ibadan|NG|7.38|3.91|3565;Ibagué|CO|4.44|-75.23|422;Ibaiti|BR|-23.85|-50.19|26;Ibanda|UG|-0.13|30.5|31
Ibaraki|JP|34.82|135.57|274;Ibara|JP|34.6|133.47|34;Ibarra|EC|0.35|-78.12|133;Ibaté|BR|-21.95|-48|30;Iba|PH|15.33|119.98|27
Ibbenbüren|DE|52.28|7.71|51;Ibb|YE|13.97|44.18|235;Ibeto|NG|10.49|5.15|16;Ibicaraí|BR|-14.86|-39.59|20;Ibiporã|BR|-23.27|-51.05|45
Ibirama|BR|-27.06|-49.52|18;Ibirataia|BR|-14.07|-39.64|20;Ibirité|BR|-20.02|-44.06|141;Ibitinga|BR|-21.76|-48.83|49;Ibiza|ES|38.91|1.43|49
Ibi|ES|38.63|-0.57|24;Ibi|NG|8.18|9.74|23;Ibiá|BR|-19.48|-46.54|18;Ibiúna|BR|-23.66|-47.22|23;Ibotirama|BR|-12.19|-43.22|17
Ibrā’|OM|22.69|58.53|25;Ibshawāy|EG|29.36|30.68|51;Ibusuki|JP|31.23|130.65|30;Ica|PE|-14.07|-75.73|247;Iceland|IS|65|-18.58|
Ichalkaranji|IN|16.69|74.46|274;Ichchāpuram|IN|19.11|84.69|34;Icheon-si|KR|37.28|127.44|196;Ichihara|JP|35.52|140.08|284
Ichinohe|JP|40.22|141.29|16;Ichinomiya|JP|35.3|136.8|280;Ichinoseki|JP|38.92|141.13|63;Icod de los Vinos|ES|28.37|-16.71|24
Icó|BR|-6.4|-38.86|28;Idaho Falls|US|43.47|-112.03|59;Idah|NG|7.11|6.74|69;Idanre|NG|7.11|5.12|86;Idappadi|IN|11.59|77.84|52
Idar-Oberstein|DE|49.71|7.31|32;Idfū|EG|24.98|32.88|133;Idhnā|PS|31.56|34.97|19;Idkū|EG|31.31|30.3|211;Idlib|SY|35.93|36.63|129
Idstein|DE|50.22|8.27|23;Idylwood|US|38.9|-77.21|17;Ieper|BE|50.85|2.89|35;Ifakara|TZ|-8.13|36.68|50;Ifanadiana|MG|-21.3|47.63|18
Ifatsy|MG|-22.4|47.75|15;Ifo|NG|6.81|3.2|88;Ifrane|MA|33.53|-5.11|74;Iganga|UG|0.61|33.47|45;Igarapava|BR|-20.04|-47.75|29
Igarapé Açu|BR|-1.13|-47.62|24;Igarapé Miri|BR|-1.97|-48.96|27;Igarapé|BR|-20.07|-44.3|21;Igarassu|BR|-7.83|-34.91|86
Igaraçu do Tietê|BR|-22.51|-48.56|23;Igatpuri|IN|19.7|73.56|35;Igbara-Odo|NG|7.5|5.06|74;Igbeti|NG|8.75|4.13|25;Igbo-Ora|NG|7.43|3.29|93
Igbo-Ukwu|NG|6.02|7.02|75;Igboho|NG|8.84|3.76|137;Igbor|NG|7.45|8.61|18;Igede-Ekiti|NG|7.67|5.13|87;Ighram|DZ|36.46|4.51|15
Iglesias|IT|39.31|8.54|23;Igra|RU|57.55|53.05|22;Igrejinha|BR|-29.57|-50.79|29;Iguala de la Independencia|MX|18.35|-99.54|118
Igualada|ES|41.58|1.62|39;Iguape|BR|-24.71|-47.56|24;Iguatu|BR|-6.36|-39.3|70;Igugunu|TZ|-4.57|34.63|23;Igunga|TZ|-4.28|33.88|36
Igurusi|TZ|-8.85|33.85|25;Ihiala|NG|5.85|6.86|83;Ihosy|MG|-22.4|46.13|17;Iida|JP|35.52|137.82|107;Iisalmi|FI|63.56|27.19|23
Iiyama|JP|36.85|138.37|25;Iizuka|JP|33.64|130.69|78;Ijebu-Igbo|NG|6.97|4|109;Ijebu-Jesa|NG|7.68|4.82|52;Ijebu-Ode|NG|6.82|3.92|209
Ijero-Ekiti|NG|7.82|5.07|168;Ijuí|BR|-28.39|-53.91|71;Ijūin|JP|31.62|130.4|25;Ikalamavony|MG|-21.15|46.58|16;Ikedachō|JP|34.03|133.81|16
Ikeda|JP|34.82|135.43|99;Ikeja|NG|6.6|3.34|313;Ikere-Ekiti|NG|7.5|5.23|103;Ikire|NG|7.37|4.19|222;Ikirun|NG|7.91|4.67|134
Ikoma|JP|34.68|135.7|118;Ikom|NG|5.97|8.71|79;Ikongo|MG|-21.88|47.43|32;Ikot Ekpene|NG|5.18|7.71|255;Iksan|KR|35.94|126.95|284
Ikungi|TZ|-5.13|34.77|20;Ila Orangun|NG|8.02|4.9|179;Ilagan|PH|17.15|121.89|72;Ilanskiy|RU|56.23|96.07|17;Ilaro|NG|6.89|3.01|47
Ilave|PE|-16.08|-69.67|16;Ilchester|US|39.25|-76.76|23;Ilebo|CD|-4.33|20.59|107;Ilembula|TZ|-8.9|34.58|19;Ilesa|NG|7.63|4.74|278
Ilgın|TR|38.28|31.91|27;Ilha Solteira|BR|-20.43|-51.34|25;Ilha de Moçambique|MZ|-15.03|40.74|54;Ilhabela|BR|-23.78|-45.36|33
Ilhéus|BR|-14.79|-39.04|155;Iligan City|PH|8.25|124.4|312;Iligan|PH|8.23|124.24|343;Ilinden|MK|41.99|21.58|16;Ilioúpoli|GR|37.93|23.77|78
Ilkal|IN|15.96|76.11|57;Ilkeston|GB|52.97|-1.31|39;Illapel|CL|-31.63|-71.17|23;Illela|NG|13.73|5.3|17;Illertissen|DE|48.22|10.1|17
Illescas|ES|40.12|-3.85|21;Illingen|DE|49.37|7.05|18;Illkirch-Graffenstaden|FR|48.53|7.72|27;Illzach|FR|47.77|7.35|15
Illéla|NE|14.46|5.24|17;Ilmenau|DE|50.68|10.92|27;Ilobu|NG|7.84|4.49|118;Iloilo|PH|10.7|122.56|388;Ilongero|TZ|-4.67|34.87|17
Ilopango|SV|13.7|-89.11|39;Ilorin|NG|8.5|4.54|814;Ilovays’k|UA|47.92|38.2|18;Ilo|PE|-17.63|-71.34|53;Ilula|TZ|-7.68|36.04|29
Ilām|NP|26.91|87.93|17;Il’skiy|RU|44.84|38.57|23;Imaichi|JP|36.72|139.68|64;Imam Qasim|IQ|32.3|44.68|37;Imarichō-kō|JP|33.27|129.88|58
Imatra|FI|61.17|28.75|30;Imbituba|BR|-28.24|-48.67|43;Imbituva|BR|-25.23|-50.6|20;Imishli|AZ|39.87|48.06|34;Immokalee|US|26.42|-81.42|24
Imola|IT|44.36|11.71|53;Imperatriz|BR|-5.53|-47.49|218;Imperial Beach|US|32.58|-117.11|27;Imperial|PE|-13.06|-76.35|32
Imperial|US|32.85|-115.57|17;Imperia|IT|43.89|8.04|39;Impfondo|CG|1.62|18.06|21;Imphal|IN|24.81|93.94|224;Imsil|KR|35.61|127.28|38
Imus|PH|14.43|120.94|216;Imzouren|MA|35.15|-3.85|40;Inaruwa|NP|26.61|87.15|70;Inashiki|JP|35.96|140.32|47;Inawashiro|JP|37.57|140.12|17
Inazawa|JP|35.25|136.78|102;Ina|JP|35.83|137.95|62;Inca|ES|39.72|2.91|29;Incheon|KR|37.46|126.71|2628;Inda Silasē|ET|14.1|38.28|50
Indaial|BR|-26.9|-49.23|44;Indaiatuba|BR|-23.09|-47.21|180;Indang|PH|14.2|120.88|41;Independence|US|38.94|-84.54|27
Independence|US|39.09|-94.42|117;Indergarh|IN|26.94|79.67|17;Indian Trail|US|35.08|-80.67|37;Indianapolis|US|39.77|-86.16|830
Indianola|US|41.36|-93.56|15;India|IN|22.8|79.53|;Indio|US|33.72|-116.22|88;Indi|IN|17.18|75.95|34;Indonesia|ID|-0.19|114.01|
Indore|IN|22.72|75.83|1837;Indramayu|ID|-6.33|108.32|123;Indri|IN|29.88|77.06|16;Indāpur|IN|18.3|73.25|27
Ingelheim am Rhein|DE|49.97|8.06|25;Ingeniero Pablo Nogués|AR|-34.48|-58.71|38;Ingenio|ES|27.92|-15.43|29
Inglewood-Finn Hill|US|47.72|-122.23|23;Inglewood|US|33.96|-118.35|112;Ingolstadt|DE|48.77|11.42|121;Ingrāj Bāzār|IN|25|88.15|170
Inhambane|MZ|-23.86|35.38|74;Inhumas|BR|-16.36|-49.5|44;Inisa|NG|7.85|4.33|164;Injambakkam|IN|12.92|80.25|23;Inkhil|SY|33.02|36.13|29
Inkster|US|42.29|-83.31|25;Innere Stadt|AT|48.21|16.37|16;Innoshima|JP|34.28|133.18|26;Innsbruck|AT|47.26|11.39|132
Inongo|CD|-1.93|18.29|40;Inowrocław|PL|52.8|18.26|78;Inozemtsevo|RU|44.09|43.09|29;Ino|JP|33.55|133.43|24;Inuyama|JP|35.38|136.94|74
Inver Grove Heights|US|44.85|-93.04|35;Invercargill|NZ|-46.4|168.35|47;Inverness|GB|57.48|-4.22|47;Inza|RU|53.86|46.36|20
Inđija|RS|45.05|20.08|26;Iona|US|26.52|-81.96|15;Iowa City|US|41.66|-91.53|74;Ioánnina|GR|39.66|20.85|66;Ipaba|BR|-19.41|-42.42|16
Ipameri|BR|-17.72|-48.16|19;Ipatinga|BR|-19.47|-42.54|229;Ipatovo|RU|45.72|42.9|29;Iperu|NG|6.91|3.67|16;Iperó|BR|-23.35|-47.69|17
Ipiales|CO|0.83|-77.64|78;Ipiaú|BR|-14.13|-39.74|39;Ipil|PH|7.78|122.59|19;Ipinda|TZ|-9.48|33.9|18;Ipirá|BR|-12.16|-39.74|27
Ipoh|MY|4.58|101.08|673;Ipojuca|BR|-8.4|-35.06|53;Iporá|BR|-16.44|-51.12|28;Ipoti|NG|7.87|5.08|82;Ippy|CF|6.27|21.22|17
Ipswich|GB|52.06|1.16|179;Ipubi|BR|-7.65|-40.15|16;Ipueiras|BR|-7.03|-40.45|17;Ipu|BR|-4.32|-40.71|27;Ipís|CR|9.97|-84.01|27
Iquique|CL|-20.21|-70.15|227;Iquitos|PE|-3.75|-73.25|438;Iracemápolis|BR|-22.58|-47.52|17;Iradan|KG|40.27|72.1|26
Iranshahr|IR|27.2|60.68|131;Iran|IR|32.53|54.44|;Irapuato|MX|20.68|-101.36|381;Iraq|IQ|33.01|43.77|;Irati|BR|-25.47|-50.65|46
Irbid|JO|32.56|35.85|307;Irbit|RU|57.67|63.07|42;Irecê|BR|-11.3|-41.86|64;Ireland|IE|53.16|-8.14|;Iriga City|PH|13.43|123.41|95
Iringal|IN|11.56|75.62|24;Iringa|TZ|-7.77|35.7|112;Irinjālakuda|IN|10.34|76.21|29;Irkutsk|RU|52.3|104.3|587;Irlam|GB|53.44|-2.42|19
Irondequoit|US|43.21|-77.58|52;Ironville|US|38.46|-82.69|289;Irosin|PH|12.7|124.03|21;Irpin|UA|50.52|30.25|41;Irugūr|IN|11.02|77.06|19
Irun|ES|43.34|-1.79|61;Irvine|GB|55.62|-4.66|34;Irvine|US|33.67|-117.82|257;Irving Park|US|41.95|-87.74|57;Irvington|US|40.73|-74.23|61
Irving|US|32.81|-96.95|237;Irákleion|GR|35.33|25.14|137;Irákleio|GR|38.05|23.77|50;Isabela|PH|10.2|122.99|16;Isahaya|JP|32.84|130.04|97
Isaka|TZ|-3.9|32.93|21;Isakogorka|RU|64.45|40.65|29;Isanlu-Itedoijowa|NG|8.27|5.84|15;Isawa|JP|35.65|138.63|30
Ischia Porto|IT|40.74|13.95|18;Ischia|IT|40.74|13.95|19;Ise-Ekiti|NG|7.46|5.42|190;Isehara|JP|35.4|139.31|103;Iselin|US|40.58|-74.32|19
Iserlohn|DE|51.38|7.7|98;Isernhagen Farster Bauerschaft|DE|52.47|9.84|23;Isernia|IT|41.6|14.23|17;Isesaki|JP|36.32|139.2|131
Ise|JP|34.48|136.7|97;Isfahan|IR|32.65|51.67|1547;Isfana|KG|39.84|69.53|17;Isfara|TJ|40.13|70.63|38;Ishigaki|JP|24.34|124.16|45
Ishige|JP|36.12|139.97|25;Ishii|JP|34.07|134.44|26;Ishikari|JP|43.24|141.35|57;Ishikawa|JP|26.42|127.82|22;Ishikawa|JP|37.15|140.45|19
Ishiki|JP|34.8|137.02|24;Ishimbay|RU|53.45|56.04|70;Ishim|RU|56.11|69.49|68;Ishinomaki|JP|38.42|141.3|117;Ishioka|JP|36.18|140.27|52
Ishqoshim|TJ|36.72|71.61|26;Ishurdi|BD|24.13|89.07|82;Ishøj|DK|55.62|12.35|19;Isieke|NG|6.38|8.04|90;Isiolo|KE|0.35|37.58|33
Isiro|CD|2.77|27.62|127;Iskandar|UZ|41.55|69.7|28;Iskitim|RU|54.64|83.3|62;Isla Cristina|ES|37.2|-7.32|21;Isla Vista|US|34.41|-119.86|23
Islamabad|PK|33.72|73.04|602;Isla|MX|18.03|-95.53|26;Isle of Lewis|GB|58.22|-6.39|19;Isle of Man|IM|54.22|-4.54|
Isleworth|GB|51.48|-0.34|21;Islington|GB|51.54|-0.1|319;Islip|US|40.73|-73.21|19;Islāmnagar|IN|28.33|78.73|29;Islāmpur|IN|25.14|85.21|32
Islāmpur|IN|26.27|88.19|56;Ismailia|EG|30.6|32.27|285;Isnā|EG|25.29|32.55|69;Isparta|TR|37.76|30.55|172;Israel|IL|31.45|35|
Issaquah|US|47.53|-122.03|36;Issia|CI|6.49|-6.59|50;Issoire|FR|45.54|3.25|16;Issy-les-Moulineaux|FR|48.82|2.28|61
Istanbul|TR|41.01|28.95|14804;Istaravshan|TJ|39.91|69|53;Istok|XK|42.78|20.49|40;Istra|RU|55.92|36.87|33;Istres|FR|43.51|4.99|44
Isulan|PH|6.63|124.61|32;Itabaiana|BR|-10.68|-37.43|64;Itabaiana|BR|-7.33|-35.33|19;Itabaianinha|BR|-11.27|-37.79|17
Itaberaba|BR|-12.53|-40.31|47;Itaberaí|BR|-16.02|-49.81|22;Itabira|BR|-19.62|-43.23|99;Itabirito|BR|-20.25|-43.8|39
Itaboraí|BR|-22.74|-42.86|182;Itabuna|BR|-14.79|-39.28|206;Itacoatiara|BR|-3.14|-58.44|65;Itaguaí|BR|-22.85|-43.78|101
Itagüí|CO|6.18|-75.6|282;Itaitinga|BR|-3.97|-38.53|31;Itaituba|BR|-4.28|-55.98|65;Itajaí|BR|-26.91|-48.66|156;Itajubá|BR|-22.43|-45.45|82
Itajuípe|BR|-14.68|-39.37|16;Itako|JP|35.93|140.55|26;Italy|IT|43.49|12.3|;Itamaraju|BR|-17.04|-39.53|48;Itamarandiba|BR|-17.86|-42.86|18
Itambé|BR|-15.24|-40.62|24;Itami|JP|34.78|135.4|194;Itanhaém|BR|-24.18|-46.79|90;Itaocara|BR|-21.67|-42.08|17;Itapaci|BR|-14.95|-49.55|16
Itapagé|BR|-3.69|-39.59|32;Itaparica|BR|-12.89|-38.68|20;Itapecerica da Serra|BR|-23.72|-46.85|152;Itapecerica|BR|-20.47|-45.13|17
Itapecuru Mirim|BR|-3.39|-44.36|35;Itapema|BR|-27.09|-48.61|37;Itapemirim|BR|-21.01|-40.83|18;Itaperuna|BR|-21.2|-41.89|84
Itaperuçu|BR|-25.22|-49.35|27;Itapetinga|BR|-15.25|-40.25|60;Itapetininga|BR|-23.59|-48.05|126;Itapeva|BR|-23.98|-48.88|63
Itapevi|BR|-23.55|-46.93|202;Itapipoca|BR|-3.49|-39.58|56;Itapira|BR|-22.44|-46.82|62;Itapissuma|BR|-7.78|-34.89|17
Itaporanga|BR|-7.3|-38.15|16;Itapuranga|BR|-15.56|-49.95|20;Itaquaquecetuba|BR|-23.49|-46.35|337;Itaqui|BR|-29.13|-56.55|35
Itararé|BR|-24.11|-49.33|45;Itatiba|BR|-23.01|-46.84|68;Itatinga|BR|-23.1|-48.62|16;Itauguá|PY|-25.39|-57.35|65;Itaí|BR|-23.42|-49.09|22
Itaúna|BR|-20.08|-44.58|77;Iten|KE|0.67|35.51|42;Ithaca|US|42.44|-76.5|31;Itigi|TZ|-5.7|34.48|20;Itimādpur|IN|27.24|78.2|23
Itogon|PH|16.36|120.68|28;Itoigawa|JP|37.03|137.85|31;Itoman|JP|26.13|127.67|57;Itororó|BR|-15.12|-40.07|17;Itsukaichi|JP|35.73|139.22|25
Ituberá|BR|-13.74|-39.15|20;Ituiutaba|BR|-18.97|-49.46|85;Itumbiara|BR|-18.42|-49.22|80;Itupeva|BR|-23.15|-47.06|21
Itupiranga|BR|-5.13|-49.33|21;Iturama|BR|-19.73|-50.2|30;Iturrama|ES|42.81|-1.66|25;Ituverava|BR|-20.34|-47.78|37;Itu|BR|-23.26|-47.3|138
Itu|NG|5.2|7.98|36;Itzehoe|DE|53.92|9.52|33;Itápolis|BR|-21.6|-48.81|35;Itá|PY|-25.5|-57.37|18;Itānagar|IN|27.09|93.61|45
Itārsi|IN|22.61|77.76|101;Itō|JP|34.97|139.08|72;Ivano-Frankivsk|UA|48.92|24.71|204;Ivanovo|RU|57|40.97|421;Ivanovskoye|RU|55.77|37.83|128
Ivanteyevka|RU|55.97|37.92|51;Ivatsevichy|BY|52.71|25.34|24;Ivdel’|RU|60.69|60.42|19;Ives Estates|US|25.96|-80.18|20
Ivoti|BR|-29.59|-51.16|18;Ivrea|IT|45.47|7.88|23;Ivry-sur-Seine|FR|48.82|2.38|58;Iwade|JP|34.25|135.32|56;Iwai|JP|36.05|139.9|42
Iwaki|JP|37.05|140.88|357;Iwakuni|JP|34.16|132.22|104;Iwakura|JP|35.28|136.87|48;Iwamizawa|JP|43.2|141.76|85;Iwanai|JP|42.97|140.51|16
Iwanuma|JP|38.1|140.86|42;Iwase|JP|36.35|140.1|22;Iwata|JP|34.7|137.85|89;Iwatsuki|JP|35.96|139.7|109;Iwo|NG|7.64|4.18|250
Iwŏn-ŭp|KP|40.32|128.66|26;Ixmiquilpan|MX|20.48|-99.22|35;Ixtaczoquitlán|MX|18.85|-97.06|26;Ixtapa-Zihuatanejo|MX|17.64|-101.55|67
Ixtapaluca|MX|19.32|-98.88|322;Ixtapan de la Sal|MX|18.84|-99.68|18;Ixtapa|MX|20.72|-105.2|29;Ixtepec|MX|16.56|-95.1|25
Ixtlán del Río|MX|21.04|-104.37|23;Iyo|JP|33.75|132.7|31;Izalco|SV|13.74|-89.67|19;Izamal|MX|20.94|-89.02|16;Izazi|TZ|-7.2|35.73|18
Izberbash|RU|42.57|47.86|42;Izegem|BE|50.91|3.21|26;Izhevsk|RU|56.85|53.2|631;Izkī|OM|22.93|57.77|36;Izluchinsk|RU|60.98|76.92|18
Izmail|UA|45.35|28.84|72;Izmaylovo|RU|55.79|37.8|104;Izobil’nyy|RU|45.37|41.71|39;Iztacalco|MX|19.4|-99.1|384
Iztapalapa|MX|19.36|-99.06|1816;Izumisano|JP|34.42|135.32|101;Izumi|JP|32.08|130.37|39;Izumi|JP|34.48|135.43|189;Izumiōtsu|JP|34.5|135.4|81
Izumo|JP|35.37|132.77|89;Izyaslav|UA|50.12|26.82|18;Izyum|UA|49.21|37.25|54;Izúcar de Matamoros|MX|18.6|-98.46|43;Içara|BR|-28.71|-49.3|51
Iğdır|TR|39.92|44.05|76;Iława|PL|53.6|19.57|33;Iţsā|EG|29.24|30.79|45;I‘zāz|SY|36.59|37.05|66;Ja Ela|LK|7.07|79.89|32
Jabal os Saraj|AF|35.12|69.24|15;Jabalpur|IN|23.17|79.95|1030;Jablah|SY|35.36|35.93|66;Jablonec nad Nisou|CZ|50.72|15.17|45
Jaboatão dos Guararapes|BR|-8.11|-35.01|630;Jaboatão|BR|-8.18|-35|703;Jaboticabal|BR|-21.25|-48.32|69;Jabālyā|PS|31.53|34.48|169
Jacaltenango|GT|15.67|-91.71|34;Jacarezinho|BR|-23.16|-49.97|35;Jacareí|BR|-23.31|-45.97|213;Jaciara|BR|-15.97|-54.97|23
Jackson Heights|US|40.76|-73.89|67;Jacksonville Beach|US|30.29|-81.39|23;Jacksonville|US|30.33|-81.66|868;Jacksonville|US|34.75|-77.43|67
Jacksonville|US|34.87|-92.11|29;Jacksonville|US|39.73|-90.23|19;Jackson|US|32.3|-90.18|171;Jackson|US|35.61|-88.81|67
Jackson|US|39.78|-74.86|55;Jackson|US|42.25|-84.4|33;Jacmel|HT|18.23|-72.54|138;Jacobabad|PK|28.28|68.44|171;Jacobina|BR|-11.18|-40.51|48
Jacona de Plancarte|MX|19.95|-102.31|57;Jacutinga|BR|-22.29|-46.61|18;Jaen|PH|15.33|120.92|40;Jaffa|IL|32.05|34.75|100
Jaffna|LK|9.67|80.01|169;Jagalūr|IN|14.52|76.34|16;Jagatsinghapur|IN|20.26|86.17|33;Jagdalpur|IN|19.08|82.02|76
Jagdīshpur|IN|26.75|80.55|31;Jagdīspur|IN|25.47|84.42|31;Jaggayyapeta|IN|16.89|80.1|41;Jagna|PH|9.65|124.37|33;Jagodina|RS|43.98|21.26|36
Jagraon|IN|30.79|75.47|65;Jagtiāl|IN|18.79|78.92|99;Jaguaquara|BR|-13.53|-39.97|41;Jaguarari|BR|-10.26|-40.2|23
Jaguariaíva|BR|-24.24|-49.71|31;Jaguaribe|BR|-5.89|-38.62|23;Jaguariúna|BR|-22.71|-46.99|32;Jaguaruana|BR|-4.83|-37.78|22
Jaguarão|BR|-32.57|-53.38|30;Jagüey Grande|CU|22.53|-81.13|54;Jagādhri|IN|30.17|77.3|101;Jahanian Shah|PK|31.81|72.28|29
Jahāngīrābād|IN|28.41|78.11|57;Jahānābād|IN|25.21|84.99|96;Jahāzpur|IN|25.62|75.28|20;Jaigaon|IN|26.85|89.38|159;Jaipur|IN|26.92|75.79|2712
Jaisalmer|IN|26.92|70.9|68;Jaisingpur|IN|16.78|74.55|47;Jais|IN|26.26|81.55|26;Jaito|IN|30.45|74.89|34;Jaitāran|IN|26.2|73.94|21
Jakarta|ID|-6.21|106.85|8540;Jakobsberg|SE|59.42|17.84|24;Jakobstad|FI|63.67|22.7|19;Jakomini|AT|47.05|15.45|33
Jalai Nur|CN|49.45|117.7|108;Jalajala|PH|14.35|121.32|16;Jalal-Abad|KG|40.93|73|76;Jalalpur Jattan|PK|32.64|74.21|94
Jalalpur Pirwala|PK|29.51|71.22|37;Jalandhar|IN|31.33|75.58|785;Jalapa|GT|14.63|-89.99|46;Jalapa|NI|13.92|-86.12|24
Jalesar|IN|27.47|78.3|39;Jaleshwar|IN|21.8|87.22|23;Jaleshwar|NP|26.65|85.8|24;Jales|BR|-20.27|-50.55|44;Jalgaon Jamod|IN|21.05|76.53|28
Jalgaon|IN|21|75.57|429;Jalilabad|AZ|39.21|48.49|36;Jalingo|NG|8.89|11.36|118;Jalor|IN|25.35|72.62|50;Jalostotitlán|MX|21.17|-102.46|24
Jalpa de Méndez|MX|18.18|-93.06|16;Jalpāiguri|IN|26.52|88.73|108;Jalālpur|IN|20.95|72.9|17;Jalālpur|IN|26.31|82.74|31
Jalālābad|IN|29.62|77.44|25;Jalālābād|AF|34.43|70.45|200;Jalālābād|IN|27.73|79.66|35;Jalālābād|IN|30.61|74.26|30;Jalālī|IN|27.87|78.25|18
Jalārpet|IN|12.57|78.57|41;Jamaame|SO|0.07|42.74|185;Jamaica Plain|US|42.31|-71.12|37;Jamaica|CU|22.98|-82.17|15;Jamaica|JM|18.16|-77.31|
Jamaica|US|40.69|-73.81|217;Jamay|MX|20.29|-102.71|17;Jambi City|ID|-1.6|103.62|420;Jambusar|IN|22.05|72.8|42;Jamestown|US|42.1|-79.24|30
Jamestown|US|46.91|-98.71|15;Jamjamāl|IQ|35.53|44.83|76;Jamkhandi|IN|16.5|75.29|62;Jammalamadugu|IN|14.85|78.38|44;Jammu|IN|32.74|74.87|466
Jamnagar|IN|22.47|70.07|492;Jampur|PK|29.64|70.6|64;Jamshedpur|IN|22.8|86.19|616;Jamundí|CO|3.26|-76.53|45;Jamālpur|BD|24.92|89.95|168
Jamālpur|IN|25.31|86.49|101;Jamūī|IN|24.93|86.23|78;Janakkala|FI|60.9|24.6|16;Janakpur|NP|26.73|85.93|94;Janaúba|BR|-15.8|-43.31|57
Jandaia do Sul|BR|-23.6|-51.64|18;Jandira|BR|-23.53|-46.9|114;Jandiāla|IN|31.16|75.62|26;Jand|PK|33.43|72.02|18;Janeng|BW|-25.42|25.55|17
Janesville|US|42.68|-89.02|64;Jangaon|IN|17.73|79.15|48;Jangipur|IN|24.47|88.08|83;Januária|BR|-15.49|-44.36|35;Janīn|PS|32.46|35.3|35
Janūb as Surrah|KW|29.27|47.98|18;Jaorā|IN|23.64|75.13|67;Japan|JP|36.63|137.88|;Japekrom|GH|7.58|-2.79|96;Japeri|BR|-22.64|-43.65|95
Jarabacoa|DO|19.12|-70.64|30;Jaraguá do Sul|BR|-26.49|-49.07|130;Jaraguá|BR|-15.76|-49.33|30;Jaral del Progreso|MX|20.37|-101.06|20
Jaranwala|PK|31.33|73.42|120;Jarash|JO|32.28|35.9|27;Jardim Paulista|BR|-23.57|-46.66|84;Jardim|BR|-21.48|-56.14|24
Jardines de la Silla (Jardines)|MX|25.63|-100.19|54;Jardinópolis|BR|-21.02|-47.76|35;Jardín América|AR|-27.04|-55.23|25
Jarinu|BR|-23.1|-46.73|18;Jarocin|PL|51.97|17.5|26;Jarosław|PL|50.02|22.68|40;Jarrow|GB|54.98|-1.48|27;Jaruco|CU|23.04|-82.01|20
Jaru|BR|-10.44|-62.47|28;Jarwal|IN|27.16|81.54|18;Jarābulus|SY|36.82|38.01|25;Jasaan|PH|8.65|124.76|16;Jasdan|IN|22.04|71.21|44
Jashpurnagar|IN|22.89|84.14|23;Jasidih|IN|24.51|86.65|16;Jasmine Estates|US|28.29|-82.69|19;Jasper|US|38.39|-86.93|15
Jaspur|IN|29.28|78.83|43;Jastrzębie Zdrój|PL|49.96|18.57|96;Jaswantnagar|IN|26.88|78.9|28;Jasło|PL|49.75|21.47|38;Jatani|IN|20.16|85.71|56
Jataí|BR|-17.88|-51.72|77;Jaten|ID|-7.58|110.9|32;Jatibarang|ID|-6.47|108.32|73;Jatibonico|CU|21.94|-79.17|20;Jatiroto|ID|-7.88|111.12|50
Jatiwangi|ID|-6.73|108.26|58;Jatobá|BR|-9.18|-38.27|21;Jatoi Shimali|PK|29.52|70.84|47;Jatāra|IN|25.01|79.05|17
Jauharabad|PK|32.29|72.28|47;Jauja|PE|-11.78|-75.5|21;Jaunpur|IN|25.75|82.69|170;Javea|ES|38.78|0.17|32;Javānrūd|IR|34.8|46.52|39
Jawhar|SO|2.78|45.5|47;Jaworzno|PL|50.21|19.27|97;Jawor|PL|51.05|16.19|24;Jayamkondacholapuram|IN|11.21|79.36|32
Jayapura|ID|-2.53|140.72|135;Jaynagar-Majilpur|IN|22.18|88.42|25;Jaynagar|IN|26.59|86.14|20;Jayrūd|SY|33.81|36.74|32
Jaén|ES|37.77|-3.79|117;Jaén|PE|-5.71|-78.81|52;Jaú|BR|-22.3|-48.56|119;Jbaïl|LB|34.12|35.65|21;Jebba|NG|9.12|4.82|21
Jeddah|SA|21.49|39.19|2867;Jefferson City|US|38.58|-92.17|43;Jeffersontown|US|38.19|-85.56|27;Jeffersonville|US|38.28|-85.74|47
Jega|NG|12.22|4.38|73;Jeju City|KR|33.51|126.52|408;Jekulo|ID|-6.81|110.93|38;Jelcz Laskowice|PL|51.02|17.32|15;Jelcz|PL|51.02|17.32|15
Jelenia Góra|PL|50.9|15.73|87;Jelgava|LV|56.65|23.71|62;Jember|ID|-8.17|113.7|299;Jena|DE|50.93|11.59|105;Jendouba|TN|36.5|8.78|51
Jenison|US|42.91|-85.79|17;Jenjarum|MY|2.87|101.49|25;Jenks|US|36.02|-95.97|21;Jenzan|KR|36.24|128.3|21;Jeongeup|KR|35.6|126.92|140
Jeonju|KR|35.82|127.15|711;Jequitinhonha|BR|-16.43|-41|15;Jequié|BR|-13.86|-40.09|127;Jerada|MA|34.31|-2.16|44;Jerantut|MY|3.94|102.36|34
Jeremoabo|BR|-10.07|-38.48|17;Jerez de García Salinas|MX|22.65|-102.99|43;Jerez de la Frontera|ES|36.69|-6.14|208;Jericho|PS|31.87|35.45|20
Jersey City|US|40.73|-74.08|264;Jersey|JE|49.22|-2.13|;Jerusalem|IL|31.77|35.22|801;Jesi|IT|43.52|13.24|37;Jessore|BD|23.17|89.21|244
Jesús María|AR|-30.98|-64.09|27;Jesús María|MX|21.96|-102.34|43;Jesús Menéndez|CU|21.16|-76.48|51;Jesús del Monte|MX|19.38|-99.29|23
Jetpur|IN|21.75|70.62|118;Jevargi|IN|17.01|76.77|20;Jewar|IN|28.12|77.56|29;Jeypore|IN|18.86|82.57|81;Jhajjar|IN|28.61|76.66|44
Jhalidā|IN|23.37|85.98|18;Jhang Sadr|PK|31.27|72.32|341;Jhanjhārpur|IN|26.26|86.28|31;Jharia|IN|23.74|86.41|87;Jharsuguda|IN|21.86|84.01|79
Jhawarian|PK|32.36|72.62|28;Jhelum|PK|32.93|73.73|145;Jhingergācha|BD|23.11|89.09|42;Jhinjhāna|IN|29.52|77.22|20;Jhol|PK|25.96|68.89|16
Jhunjhunūn|IN|28.13|75.4|113;Jhā-Jhā|IN|24.77|86.38|39;Jhābua|IN|22.77|74.59|34;Jhālrapātan|IN|24.54|76.17|33;Jhālu|IN|29.34|78.23|20
Jhālāwār|IN|24.6|76.16|52;Jhānsi|IN|25.46|78.58|413;Jhārgrām|IN|22.45|86.99|58;Jhīnjhak|IN|26.56|79.73|23;Jhūsi|IN|25.44|81.91|17
Ji Paraná|BR|-10.89|-61.95|108;Jiagedaqi|CN|50.42|124.12|136;Jiamusi|CN|46.8|130.32|550;Jiangkou|CN|25.49|119.2|60
Jiangmen|CN|22.58|113.08|532;Jianguang|CN|28.19|115.78|61;Jiangyan|CN|32.51|120.14|70;Jiangyin|CN|31.91|120.26|108
Jiangyou|CN|31.77|104.72|127;Jianshui|CN|24.28|101.22|490;Jian’ou|CN|27.04|118.32|59;Jiaojiang|CN|28.7|121.47|471;Jiaozhou|CN|36.28|120|165
Jiaozuo|CN|35.24|113.23|518;Jiashan|CN|30.85|120.93|137;Jiaxing|CN|30.75|120.75|466;Jiayuguan|CN|39.81|98.29|122;Jiazi|CN|22.88|116.07|130
Jidd Ḩafş|BH|26.22|50.55|32;Jidong|CN|45.22|131.08|59;Jiehu|CN|35.54|118.46|69;Jieshi|CN|22.81|115.83|137;Jieshou|CN|33.26|115.36|142
Jiexiu|CN|37.02|111.91|77;Jieyang|CN|23.54|116.37|1002;Jiguaní|CU|20.37|-76.43|41;Jihlava|CZ|49.4|15.59|50;Jijel|DZ|36.82|5.76|148
Jijiang|CN|29.29|106.25|61;Jijiga|ET|9.35|42.8|57;Jilib|SO|0.49|42.79|44;Jilin|CN|43.85|126.56|1882;Jimaguayú|CU|21.24|-77.83|21
Jimeta|NG|9.28|12.46|248;Jimma|ET|7.67|36.83|128;Jimo|CN|36.39|120.46|71;Jiménez|MX|28.33|-105.4|31;Jinan-gun|KR|35.79|127.43|31
Jinan|CN|36.67|117|4336;Jinchang|CN|38.5|102.19|144;Jincheng|CN|35.5|112.83|333;Jincheng|TW|24.43|118.32|38
Jindřichův Hradec|CZ|49.14|15|23;Jingdezhen|CN|29.29|117.21|311;Jinghong|CN|21.99|100.73|62;Jingling|CN|30.65|113.1|225
Jingmen|CN|31.03|112.2|168;Jingzhou|CN|30.35|112.19|178;Jinhua|CN|29.11|119.64|142;Jining|CN|35.41|116.58|450;Jining|CN|41.03|113.11|259
Jinja|UG|0.44|33.2|93;Jinjiang|CN|19.73|110.01|69;Jinjiang|CN|24.82|118.57|90;Jinji|CN|23.23|110.83|57;Jinka|ET|5.65|36.65|32
Jinotega|NI|13.09|-86|55;Jinotepe|NI|11.85|-86.2|30;Jinsha|CN|32.09|121.07|96;Jinshi|CN|29.6|111.87|83;Jintūr|IN|19.61|76.69|42
Jinxiang|CN|27.43|120.61|84;Jinzhou|CN|39.1|121.72|215;Jinzhou|CN|41.11|121.14|604;Jipijapa|EC|-1.35|-80.58|36
Jiquílpan de Juárez|MX|19.99|-102.72|24;Jirjā|EG|26.34|31.89|128;Jirkov|CZ|50.5|13.45|21;Jishui|CN|33.73|115.4|78;Jishu|CN|44.32|126.8|104
Jisr ash Shughūr|SY|35.81|36.32|39;Jitra|MY|6.27|100.42|63;Jiujiang|CN|29.7|116|259;Jiupu|CN|41.07|122.95|124;Jiuquan|CN|39.74|98.52|73
Jiutai|CN|44.15|125.83|175;Jiutepec|MX|18.88|-99.18|162;Jiwani|PK|25.05|61.75|16;Jixi|CN|45.3|130.96|404;Jizan|SA|16.89|42.55|105
Jizzax|UZ|40.12|67.83|153;Jičín|CZ|50.44|15.35|16;Ji’an|CN|27.12|114.98|245;Joal-Fadiout|SN|14.17|-16.83|37
Joaquín V. González|AR|-25.11|-64.13|19;Joaçaba|BR|-27.18|-51.5|24;Jobabo|CU|20.91|-77.28|49;Jobabo|CU|20.97|-76.3|18
Jocotenango|GT|14.58|-90.74|18;Jocotepec|MX|20.29|-103.43|19;Jodhpur|IN|21.9|70.03|47;Jodhpur|IN|26.27|73.01|921
Jodiya Bandar|IN|22.72|70.28|16;Joensuu|FI|62.6|29.76|53;Jogbani|IN|26.4|87.27|33;Jogonalan|ID|-7.7|110.54|28
Johannesburg|ZA|-26.2|28.04|2026;Johannisthal|DE|52.45|13.51|18;Johi|PK|26.69|67.61|16;Johns Creek|US|34.03|-84.2|83
Johnson City|US|36.31|-82.35|66;Johnstone|GB|55.83|-4.52|16;Johnston|US|41.67|-93.7|21;Johnston|US|41.82|-71.51|29
Johnstown|US|40.33|-78.92|20;Johor Bahru|MY|1.47|103.76|802;Joinville-le-Pont|FR|48.83|2.47|18;Joinville|BR|-26.3|-48.85|461
Jojutla|MX|18.61|-99.18|19;Joliette|CA|46.02|-73.42|35;Joliet|US|41.53|-88.08|148;Jollyville|US|30.44|-97.78|16;Jolo|PH|6.05|121|101
Jombang|ID|-7.55|112.23|126;Jonava|LT|55.08|24.28|35;Jona|CH|47.23|8.84|18;Jonesboro|US|35.84|-90.7|74;Jonquière|CA|48.42|-71.25|55
Joplin|US|37.08|-94.51|52;Jora|IN|26.34|77.81|26;Jordan|JO|31.24|36.76|;Jorhāt|IN|26.76|94.2|69;Jose Pañganiban|PH|14.29|122.69|21
Jos|NG|9.93|8.89|817;José Bonifácio|BR|-21.05|-49.69|28;José C. Paz|AR|-34.52|-58.77|230;José Cardel|MX|19.37|-96.37|19
José Mariano Jiménez|MX|27.13|-104.92|34;José de Freitas|BR|-4.76|-42.58|21;Jounieh|LB|33.98|35.62|96;Jouy-le-Moutier|FR|49.01|2.04|19
Joué-lès-Tours|FR|47.35|0.67|37;Jovellanos|CU|22.8|-81.19|47;Joymontop|BD|23.79|90.16|56;Joypur Hāt|BD|25.1|89.03|73
João Câmara|BR|-5.54|-35.82|20;João Monlevade|BR|-19.81|-43.17|73;João Pessoa|BR|-7.11|-34.86|651;João Pinheiro|BR|-17.74|-46.17|28
Juan Aldama|MX|24.29|-103.39|15;Juan Díaz|PA|9.05|-79.45|101;Juan Griego|VE|11.08|-63.97|28;Juan José Ríos|MX|25.76|-108.82|24
Juanjuí|PE|-7.18|-76.73|38;Juatuba|BR|-19.95|-44.34|25;Juazeiro do Norte|BR|-7.21|-39.32|225;Juba|SS|4.85|31.58|450
Juchitepec|MX|19.1|-98.88|16;Juchitán de Zaragoza|MX|16.44|-95.02|75;Judeida Makr|IL|32.93|35.16|18;Judita|JO|32.41|35.71|20
Juegang|CN|32.32|121.19|73;Jugsālai|IN|22.78|86.18|49;Juhaynah|EG|26.67|31.5|48;Juigalpa|NI|12.11|-85.36|50
Juiz de Fora|BR|-21.76|-43.35|470;Juliaca|PE|-15.5|-70.13|246;Juma Shahri|UZ|39.72|66.66|20;Jumilla|ES|38.48|-1.32|26
Jumri Tilaiyā|IN|24.43|85.53|76;Junction City|US|39.03|-96.83|25;Jundiaí|BR|-23.19|-46.88|322;Juneau|US|58.3|-134.42|33
Junnar|IN|19.21|73.88|26;Junín|AR|-34.58|-60.94|85;Junín|PE|-11.16|-75.99|15;Jupiter|US|26.93|-80.09|63;Jurupa Valley|US|33.99|-117.52|22
Justiniškės|LT|54.72|25.22|27;Jutiapa|GT|14.29|-89.9|34;Juticalpa|HN|14.67|-86.22|34;Juventino Rosas|MX|20.64|-100.99|42
Juwana|ID|-6.71|111.15|40;Juye|CN|35.39|116.09|58;Juárez|MX|31.72|-106.46|1321;Jyväskylä|FI|62.24|25.72|85
Jáltipan de Morelos|MX|17.97|-94.71|33;Jászberény|HU|47.5|19.92|28;Jämsä|FI|61.86|25.19|15;Järvenpää|FI|60.47|25.09|38
Jérémie|HT|18.65|-74.12|98;Józefów|PL|52.14|21.24|18;Józsefváros|HU|47.49|19.07|77;Jönköping|SE|57.78|14.16|94
Júlio de Castilhos|BR|-29.23|-53.68|20;Jüchen|DE|51.1|6.5|23;Jülich|DE|50.92|6.36|34;Jājpur|IN|20.85|86.34|42;Jālaun|IN|26.15|79.34|55
Jālna|IN|19.84|75.89|262;Jāmadoba|IN|23.72|86.4|35;Jāmai|IN|22.2|78.59|23;Jāmtāra|IN|23.96|86.8|24;Jāmuria|IN|23.7|87.08|160
Jānjgīr|IN|22.01|82.58|33;Jānsath|IN|29.33|77.85|19;Jāsim|SY|32.99|36.06|30;Jāwad|IN|24.6|74.86|17;Jēkabpils|LV|56.5|25.86|27
Jędrzejów|PL|50.64|20.3|17;Jīnd|IN|29.32|76.32|161;Jōetsu|JP|37.15|138.24|204;Jūnāgadh|IN|21.52|70.46|184;Jūnāgarh|IN|19.86|82.93|17
Jūrmala|LV|56.97|23.77|54;Jūybār|IR|36.64|52.91|28;Kaarela|FI|60.25|24.88|26;Kaarina|FI|60.41|22.37|22;Kaarst|DE|51.23|6.62|42
Kabacan|PH|7.11|124.83|32;Kabala|SL|9.59|-11.55|18;Kabale|UG|-1.25|29.99|44;Kabalo|CD|-6.05|26.91|30;Kabanga|TZ|-2.64|30.47|19
Kabanjahe|ID|3.1|98.49|57;Kabankalan|PH|9.98|122.81|136;Kabanovo|RU|55.75|38.94|23;Kabare|CD|-2.5|28.79|37;Kabarnet|KE|0.49|35.74|25
Kabaty|PL|52.13|21.08|25;Kabba|NG|7.83|6.08|50;Kabin Buri|TH|13.95|101.72|20;Kabinda|CD|-6.14|24.48|59;Kabirwala|PK|30.4|71.86|61
Kabrāi|IN|25.4|80|25;Kabul|AF|34.53|69.17|3044;Kabwe|ZM|-14.45|28.45|189;Kachhwa|IN|25.21|82.71|15;Kachia|NG|9.87|7.95|31
Kachkanar|RU|58.7|59.48|44;Kadakkavoor|IN|8.68|76.77|25;Kadayanallur|IN|9.07|77.34|78;Kadaň|CZ|50.38|13.27|19;Kadiri|IN|14.11|78.16|81
Kadirli|TR|37.37|36.1|70;Kadiyivka|UA|48.57|38.64|84;Kadi|IN|23.3|72.33|58;Kadod|IN|21.22|73.22|17;Kadoma|JP|34.74|135.57|132
Kadoma|ZW|-18.33|29.92|79;Kadugli|SD|11.01|29.72|88;Kaduna|NG|10.53|7.44|1582;Kadınhanı|TR|38.24|32.21|15;Kadūr|IN|13.55|76.01|33
Kaeng Khoi|TH|14.59|101|30;Kaeng Khro|TH|16.11|102.26|29;Kaesŏng|KP|37.97|126.55|338;Kafanchan|NG|9.58|8.29|80;Kaffrine|SN|14.11|-15.55|28
Kafir Qala|AF|34.67|61.07|18;Kafr Kannā|IL|32.75|35.34|18;Kafr Lāhā|SY|34.89|36.5|22;Kafr Mandā|IL|32.81|35.26|15
Kafr Qāsim|IL|32.11|34.98|17;Kafr Takhārīm|SY|36.12|36.52|22;Kafr Zaytā|SY|35.37|36.6|22;Kafr ad Dawwār|EG|31.13|30.13|267
Kafr ash Shaykh|EG|31.11|30.94|144;Kafr az Zayyāt|EG|30.82|30.82|74;Kafr Şaqr|EG|30.79|31.63|35;Kafranbel|SY|35.61|36.56|46
Kafue|ZM|-15.77|28.18|48;Kaga Bandoro|CF|6.99|19.19|57;Kagoro|NG|9.61|8.39|77;Kagoshima|JP|31.57|130.55|555;Kahama|TZ|-3.83|32.6|36
Kahna Nau|PK|31.37|74.37|46;Kahramanmaraş|TR|37.58|36.93|376;Kahror Pakka|PK|29.62|71.91|70;Kahrīz|IR|34.38|47.06|767
Kahului|US|20.89|-156.47|26;Kahuta|PK|33.59|73.39|23;Kaiama|NG|9.61|3.94|22;Kaifeng|CN|34.8|114.31|900;Kaihua|CN|23.37|104.28|64
Kaikalūr|IN|16.55|81.21|21;Kailua|US|21.4|-157.74|39;Kailāras|IN|26.3|77.62|25;Kailāshahar|IN|24.33|92|22;Kaimganj|IN|27.55|79.34|33
Kaimori|IN|23.38|79.74|20;Kainan|JP|34.15|135.21|43;Kairouan|TN|35.68|10.1|120;Kairāna|IN|29.4|77.21|80;Kaisarianí|GR|37.96|23.77|26
Kaiserslautern|DE|49.44|7.77|99;Kaithal|IN|29.8|76.4|141;Kaitong|CN|44.81|123.08|63;Kaiyuan|CN|23.7|103.3|198;Kaiyuan|CN|42.53|124.04|112
Kaizuka|JP|34.45|135.35|93;Kajaani|FI|64.23|27.73|35;Kajiki|JP|31.73|130.67|23;Kakamega|KE|0.28|34.75|63;Kakamigahara|JP|35.42|136.87|132
Kakata|LR|6.53|-10.35|34;Kaka|TM|37.35|59.61|19;Kakching|IN|24.5|93.98|30;Kakegawa|JP|34.77|138.02|84;Kakhovka|UA|46.81|33.49|37
Kakogawachō-honmachi|JP|34.77|134.83|272;Kakonko|TZ|-3.28|30.96|25;Kakrāla|IN|27.89|79.19|36;Kakuda|JP|37.97|140.77|33
Kalabagh|PK|32.96|71.55|16;Kalach-na-Donu|RU|48.69|43.53|28;Kalachinsk|RU|55.05|74.58|24;Kalach|RU|50.43|41.03|20
Kalakkādu|IN|8.51|77.55|28;Kalamariá|GR|40.58|22.95|92;Kalamassery|IN|10.06|76.33|63;Kalamata|GR|37.04|22.11|54
Kalamazoo|US|42.29|-85.59|76;Kalamb|IN|19.04|73.96|27;Kalamnūri|IN|19.67|77.31|23;Kalandia|PS|31.87|35.22|26;Kalasin|TH|16.43|103.51|55
Kalat|PK|29.03|66.59|27;Kalavoor|IN|9.57|76.33|30;Kaleke Mandi|PK|31.98|73.6|16;Kalemie|CD|-5.95|29.19|147;Kalghatgi|IN|15.18|74.97|15
Kalianget|ID|-7.05|113.94|24;Kalibo (poblacion)|PH|11.71|122.36|57;Kaliningrad|RU|54.71|20.51|435;Kalininskiy|RU|60|30.39|505
Kalininsk|RU|51.5|44.48|19;Kalinkavichy|BY|52.13|29.33|37;Kalispell|US|48.2|-114.31|22;Kalisz|PL|51.76|18.09|109;Kalk|DE|50.94|7.01|23
Kallakkurichchi|IN|11.74|78.96|40;Kallangur|AU|-27.25|152.99|20;Kallar Kahar|PK|32.78|72.7|16;Kallidaikurichi|IN|8.69|77.47|26
Kallio|FI|60.18|24.95|27;Kallithéa|GR|37.95|23.7|101;Kalmar|SE|56.66|16.36|38;Kalmeshwar|IN|21.23|78.92|19;Kalmthout|BE|51.38|4.48|17
Kalmunai|LK|7.41|81.83|100;Kalocsa|HU|46.53|18.97|18;Kalodzishchy|BY|53.94|27.78|17;Kalpatta|IN|11.61|76.08|30;Kaltan|RU|53.53|87.25|26
Kaltenkirchen|DE|53.83|9.96|20;Kaluga|RU|54.53|36.28|339;Kalugumalai|IN|9.15|77.71|15;Kalulushi|ZM|-12.84|28.09|67
Kalundborg|DK|55.68|11.09|16;Kalur Kot|PK|32.16|71.27|26;Kalush|UA|49.01|24.37|68;Kalutara|LK|6.58|79.96|38;Kalyandurg|IN|14.55|77.11|29
Kalyani|IN|22.98|88.48|93;Kalynivka|UA|49.45|28.53|19;Kalyān|IN|19.24|73.14|1262;Kalāleh|IR|37.38|55.49|34;Kalānaur|IN|28.83|76.4|18
Kamachumu|TZ|-1.62|31.62|16;Kamaishi|JP|39.28|141.87|43;Kamakura|JP|35.31|139.55|166;Kamalasai|TH|16.34|103.58|23
Kamalganj|IN|27.26|79.63|16;Kamalia|PK|30.73|72.65|112;Kamal|ID|-7.17|112.72|23;Kaman|TR|39.36|33.72|29;Kamar Mushani|PK|32.84|71.36|16
Kamaterón|GR|38.06|23.71|28;Kambar|PK|27.59|68|77;Kamba|NG|11.85|3.65|26;Kambove|CD|-10.87|26.6|37;Kameda-honchō|JP|37.87|139.11|33
Kamenjane|MK|41.95|20.93|15;Kamensk-Shakhtinskiy|RU|48.32|40.26|76;Kamensk-Ural’skiy|RU|56.42|61.93|183;Kamenz|DE|51.27|14.09|18
Kamen|DE|51.59|7.66|46;Kamen’-na-Obi|RU|53.79|81.34|45;Kameoka|JP|35|135.58|97;Kameyama|JP|34.85|136.45|40
Kamianets-Podilskyi|UA|48.68|26.59|100;Kamianske|UA|48.51|34.6|249;Kamienna Góra|PL|50.78|16.03|22;Kamifukuoka|JP|35.87|139.51|52
Kamigyō-ku|JP|35.03|135.76|83;Kamiichi|JP|36.7|137.37|23;Kamiiso|JP|41.82|140.64|38;Kamimaruko|JP|36.32|138.27|25;Kamina|CD|-8.74|25|74
Kaminokawa|JP|36.43|139.92|31;Kaminoyama|JP|38.15|140.27|36;Kamirenjaku|JP|35.69|139.55|179;Kamloops|CA|50.67|-120.32|69
Kamogatachō-kamogata|JP|34.54|133.59|18;Kamogawa|JP|35.1|140.1|29;Kamojimachō-jōgejima|JP|34.07|134.35|24;Kamoke|PK|31.98|74.22|200
Kamo|JP|37.66|139.04|32;Kamp-Lintfort|DE|51.5|6.55|39;Kampala|UG|0.32|32.58|1353;Kampar|MY|4.3|101.15|19;Kampene|CD|-3.6|26.67|37
Kampen|NL|52.56|5.91|49;Kamphaeng Phet|TH|16.48|99.52|59;Kampli|IN|15.41|76.6|37;Kampong Baharu Balakong|MY|3.03|101.75|69
Kampong Cham|KH|11.99|105.46|62;Kampong Chhnang|KH|12.25|104.67|75;Kampong Dungun|MY|3.22|101.32|59;Kampong Kadok|MY|6|102.25|19
Kampong Masjid Tanah|MY|2.35|102.12|29;Kampong Pangkal Kalong|MY|5.92|102.22|40;Kampong Speu|KH|11.45|104.52|33
Kampong Thom|KH|12.71|104.89|20;Kampot|KH|10.61|104.18|23;Kampung Ayer Keroh|MY|2.27|102.28|38;Kampung Ayer Molek|MY|2.21|102.33|15
Kampung Baharu Nilai|MY|2.8|101.8|37;Kampung Baru Subang|MY|3.15|101.53|834;Kampung Bukit Baharu|MY|2.22|102.29|56
Kampung Pasir Gudang Baru|MY|1.47|103.88|146;Kampung Simpang Renggam|MY|1.83|103.3|18;Kampung Sungai Ara|MY|5.33|100.27|141
Kampung Tanjung Karang|MY|3.42|101.18|16;Kamra|PK|33.75|73.51|44;Kamwenge|UG|0.19|30.45|17;Kamyshin|RU|50.1|45.42|129
Kamyshlov|RU|56.84|62.71|28;Kamyzyak|RU|46.11|48.07|16;Kananga|CD|-5.9|22.42|464;Kanash|RU|55.51|47.49|50;Kanasín|MX|20.93|-89.56|77
Kanata|CA|45.3|-75.92|90;Kanaya|JP|34.82|138.13|20;Kanazawa|JP|36.6|136.62|459;Kanbe|MM|16.71|96|58;Kanchanaburi|TH|14|99.55|64
Kanchipuram|IN|12.84|79.7|155;Kandahār|AF|31.61|65.71|391;Kandalaksha|RU|67.16|32.41|38;Kandana|LK|7.05|79.89|33;Kanda|JP|33.78|130.98|36
Kandhkot|PK|28.25|69.18|88;Kandiaro|PK|27.06|68.21|27;Kandi|BJ|11.13|2.94|110;Kandukūr|IN|15.22|79.9|54;Kandyagash|KZ|49.47|57.42|28
Kandy|LK|7.29|80.63|112;Kanekomachi|JP|36.41|139|37;Kaneohe|US|21.4|-157.8|35;Kanevskaya|RU|46.08|38.96|45;Kangaba|ML|11.93|-8.42|17
Kanganpur|PK|30.76|74.12|22;Kangar|MY|6.44|100.2|64;Kangasala|FI|61.46|24.08|24;Kangayam|IN|11.01|77.56|31;Kangding|CN|30|101.96|100
Kangdong-ŭp|KP|39.14|126.1|29;Kanggye|KP|40.97|126.59|210;Kangāvar|IR|34.5|47.97|53;Kanie|JP|35.13|136.8|37;Kanigiri|IN|15.41|79.51|25
Kaniv|UA|49.75|31.46|26;Kankakee|US|41.12|-87.86|27;Kankan|GN|10.39|-9.31|114;Kankauli|IN|16.27|73.71|16
Kannabechō-yahiro|JP|34.56|133.42|41;Kannad|IN|20.26|75.14|42;Kannapolis|US|35.49|-80.62|46;Kannauj|IN|27.06|79.92|77
Kanniyākumāri|IN|8.09|77.54|21;Kannod|IN|22.67|76.74|16;Kannur|IN|11.87|75.36|63;Kanoya|JP|31.38|130.85|82;Kano|NG|12|8.52|3626
Kanpur|IN|26.47|80.35|2823;Kansanshi|ZM|-12.1|26.43|41;Kansas City|US|39.11|-94.63|151;Kansas City|US|39.1|-94.58|475
Kansk|RU|56.2|95.72|102;Kantharalak|TH|14.64|104.65|37;Kantyshevo|RU|43.23|44.63|17;Kant|KG|42.89|74.85|20;Kantābānji|IN|20.47|82.92|21
Kanuma|JP|36.55|139.73|95;Kanuru|IN|16.29|81.25|44;Kanye|BW|-24.97|25.33|45;Kanzakimachi-kanzaki|JP|33.31|130.37|20
Kan’onjichō|JP|34.13|133.65|44;Kaohsiung|TW|22.62|120.31|1520;Kaolack|SN|14.15|-16.07|172;Kapadvanj|IN|23.02|73.07|45
Kapan|AM|39.21|46.41|33;Kapellen|BE|51.31|4.44|26;Kapenguria|KE|1.24|35.11|56;Kapiri Mposhi|ZM|-13.97|28.67|38;Kapit|MY|2|112.93|16
Kapolei|US|21.34|-158.06|15;Kaposvár|HU|46.37|17.8|68;Kapotnya|RU|55.64|37.79|30;Kapsan-ŭp|KP|41.09|128.29|20;Kapshagay|KZ|43.87|77.06|42
Kapūrthala|IN|31.38|75.38|93;Kara Suu|KG|40.7|72.87|18;Kara-Balta|KG|42.81|73.85|63;Karabanovo|RU|56.32|38.7|16;Karabash|RU|55.48|60.22|16
Karabağlar|TR|38.37|27.14|458;Karabulak|RU|43.31|44.9|35;Karabük|TR|41.2|32.63|97;Karacabey|TR|40.21|28.36|44
Karachayevsk|RU|43.77|41.91|20;Karachev|RU|53.12|34.99|20;Karachi|PK|24.86|67.01|11624;Karagandy|KZ|49.8|73.1|452;Karaj|IR|35.83|50.99|1448
Karak City|JO|31.16|35.76|22;Karakol|KG|42.49|78.39|70;Karakoçan|TR|38.95|40.03|30;Karakul’|UZ|39.53|63.83|22;Karaman|TR|37.18|33.22|120
Karamay|CN|45.58|84.89|260;Karamsad|IN|22.54|72.9|32;Karamürsel|TR|40.69|29.62|31;Karangampel|ID|-6.46|108.45|31
Karanganom|ID|-7.65|110.63|51;Karangsembung|ID|-6.85|108.64|76;Karanpur|IN|29.84|73.46|22;Karapınar|TR|37.72|33.55|50
Karasu Mahallesi|TR|41.07|30.79|40;Karasuk|RU|53.74|78.04|29;Karasuyama|JP|36.65|140.15|18;Karasu|TR|41.1|30.7|31;Karatau|KZ|43.18|70.47|38
Karatsu|JP|33.44|129.97|78;Karauli|IN|26.5|77.03|74;Kara|TG|9.55|1.19|104;Karaçoban|TR|39.34|42.1|20;Karbala|IQ|32.62|44.02|434
Karben|DE|50.23|8.77|22;Karcag|HU|47.32|20.93|22;Kardzhali|BG|41.65|25.37|51;Kardítsa|GR|39.36|21.92|33;Kareli|IN|22.92|79.06|28
Karera|IN|25.46|78.14|26;Karhal|IN|27|78.94|27;Karhula|FI|60.52|26.93|23;Kariba|ZW|-16.52|28.8|26;Kariya|JP|34.75|134.39|52
Kariya|JP|34.98|136.98|139;Kari|NG|11.25|10.56|19;Karjat|IN|18.91|73.32|35;Karkira|DZ|36.93|6.59|47;Karlivka|UA|49.46|35.13|17
Karlovac|HR|45.49|15.55|47;Karlovo|BG|42.63|24.8|20;Karlovy Vary|CZ|50.23|12.87|52;Karlsfeld|DE|48.23|11.48|18;Karlshamn|SE|56.17|14.86|20
Karlshorst|DE|52.48|13.53|22;Karlskoga|SE|59.33|14.52|27;Karlskrona|SE|56.16|15.59|36;Karlsruhe|DE|49.01|8.4|284;Karlstadt|DE|49.96|9.77|15
Karlstad|SE|59.38|13.5|61;Karmi’el|IL|32.92|35.31|44;Karmāla|IN|18.41|75.19|23;Karnobat|BG|42.65|26.98|20;Karnāl|IN|29.69|76.98|225
Karoi|ZW|-16.81|29.69|25;Karol Bāgh|IN|28.65|77.19|505;Karonga|MW|-9.93|33.93|34;Karor|PK|31.22|70.95|26;Karow|DE|52.61|13.48|19
Karpinsk|RU|59.77|60|30;Kars|TR|40.6|43.09|77;Kartaly|RU|53.05|60.65|29;Kartasura|ID|-7.55|110.74|89;Kartuzy|PL|54.33|18.2|15
Kartārpur|IN|31.44|75.5|27;Karukh|AF|34.48|62.59|17;Karuri|KE|-0.7|37.18|21;Karur|IN|10.96|78.08|77;Karviná|CZ|49.85|18.54|64
Karwar|IN|14.81|74.13|64;Karād|IN|17.29|74.18|56;Karīmganj|IN|24.87|92.36|55;Karīmnagar|IN|18.44|79.13|229;Kasamatsuchō|JP|35.37|136.77|23
Kasama|JP|36.38|140.27|29;Kasama|ZM|-10.21|31.18|91;Kasamwa|TZ|-2.85|32.43|28;Kasangulu|CD|-4.58|15.17|28;Kasaoka|JP|34.51|133.5|58
Kasba Tadla|MA|32.6|-6.27|41;Kasba|IN|25.86|87.54|27;Kaseda-shirakame|JP|31.42|130.32|24;Kasese|UG|0.18|30.08|67
Kaset Sombun|TH|16.28|101.95|17;Kaset Wisai|TH|15.66|103.58|19;Kashgar|CN|39.47|75.99|275;Kashihara-shi|JP|34.51|135.79|125
Kashihara|JP|34.58|135.62|79;Kashima-shi|JP|35.97|140.64|66;Kashima|JP|33.11|130.09|32;Kashin|RU|57.36|37.61|17;Kashipur|IN|29.21|78.96|103
Kashira|RU|54.84|38.17|40;Kashiwazaki|JP|37.37|138.55|86;Kashiwa|JP|35.86|139.98|340;Kashmor|PK|28.43|69.58|34;Kasihan|ID|-7.83|110.33|86
Kasimov|RU|54.94|41.4|35;Kasli|RU|55.89|60.76|18;Kasoa|GH|5.53|-0.42|44;Kasongo-Lunda|CD|-6.48|16.82|20;Kasongo|CD|-4.43|26.67|55
Kaspiysk|RU|42.88|47.64|82;Kasrāwad|IN|22.13|75.61|21;Kassala|SD|15.45|36.4|401;Kassel|DE|51.32|9.5|195;Kasserine|TN|35.17|8.84|82
Kastamonu|TR|41.38|33.78|70;Kastanayevo|RU|55.72|37.5|20;Kasterlee|BE|51.24|4.97|18;Kasugai|JP|35.25|136.97|299
Kasukabe|JP|35.98|139.75|207;Kasulu|TZ|-4.58|30.1|37;Kasungu|MW|-13.03|33.48|43;Kasur|PK|31.12|74.45|291;Katabu|ID|-4.93|122.52|43
Katangi|IN|21.77|79.81|15;Katangi|IN|23.44|79.8|18;Kataragama|LK|6.41|81.33|21;Katav-Ivanovsk|RU|54.75|58.2|19;Kataysk|RU|56.29|62.58|16
Katerero|TZ|-1.4|31.73|18;Kateríni|GR|40.27|22.51|53;Katghora|IN|22.5|82.54|20;Kathmandu|NP|27.7|85.32|1442;Kathua|IN|32.37|75.53|49
Kathu|TH|7.92|98.33|35;Katihar|IN|25.54|87.57|193;Katima Mulilo|NA|-17.5|24.27|25;Katiola|CI|8.14|-5.1|60;Kati|ML|12.74|-8.07|43
Katori-shi|JP|35.9|140.5|83;Katoro|TZ|-3.02|31.9|50;Katowice|PL|50.26|19.03|317;Katrineholm|SE|59|16.21|23;Katsina-Ala|NG|7.17|9.28|37
Katsina|NG|12.99|7.6|432;Katsuren-haebaru|JP|26.33|127.87|34;Katsuta|JP|36.38|140.53|156;Katsuura|JP|35.15|140.32|22
Katsuyama|JP|36.06|136.5|27;Kattanam|IN|9.18|76.56|20;Kattaqo’rg’on Shahri|UZ|39.91|66.27|59;Kattivākkam|IN|13.22|80.32|35
Katumba|TZ|-9.23|33.62|109;Katunayaka|LK|7.17|79.89|85;Katutura|NA|-22.52|17.06|21;Katwijk aan Zee|NL|52.2|4.4|20;Katy|US|29.79|-95.82|16
Kaufbeuren|DE|47.88|10.62|43;Kaukauna|US|44.28|-88.27|16;Kaulsdorf|DE|52.52|13.59|19;Kaunas|LT|54.9|23.91|375;Kaura Namoda|NG|12.59|6.59|70
Kavadarci|MK|41.43|22.01|39;Kavajë|AL|41.19|19.56|29;Kavaklı|TR|41.09|28.33|51;Kavalerovo|RU|44.27|135.05|17;Kavála|GR|40.94|24.41|54
Kawage|JP|34.8|136.55|18;Kawagoe|JP|35.91|139.49|338;Kawaguchi|JP|35.81|139.71|469;Kawalu|ID|-7.38|108.21|51;Kawambwa|ZM|-9.79|29.08|21
Kawanishi|JP|34.82|135.42|161;Kawanoechō|JP|34.02|133.58|38;Kawardha|IN|22.01|81.23|35;Kawasaki|JP|33.6|130.81|19
Kawasaki|JP|35.52|139.72|1307;Kawit|PH|14.44|120.9|73;Kawm Umbū|EG|24.48|32.95|60;Kawm Ḩamādah|EG|30.76|30.7|37;Kawthoung|MM|9.98|98.55|58
Kayalpattinam|IN|8.57|78.12|36;Kayanza|BI|-2.92|29.63|19;Kayan|MM|16.91|96.56|40;Kayar|SN|14.92|-17.12|17;Kaya|BF|13.09|-1.08|39
Kayes|CG|-4.2|13.29|59;Kayes|ML|14.45|-11.44|78;Kayseri|TR|38.73|35.49|593;Kaysville|US|41.04|-111.94|30;Kayunga|UG|0.7|32.89|22
Kayyerkan|RU|69.38|87.74|27;Kazakhstan|KZ|48.36|67.25|;Kazanlak|BG|42.62|25.4|55;Kazan|RU|55.79|49.12|1105;Kazan|TR|40.23|32.68|24
Kazincbarcika|HU|48.25|20.63|32;Kazo|JP|36.12|139.6|71;Kaédi|MR|16.15|-13.5|55;Kaélé|CM|10.11|14.45|25;Kağızman|TR|40.16|43.13|25
Kearney|US|40.7|-99.08|33;Kearns|US|40.66|-112|36;Kearny|US|40.77|-74.15|42;Kebili|TN|33.7|8.97|20;Kebomas|ID|-7.17|112.63|76
Kebonarun|ID|-7.7|110.56|22;Kecskemét|HU|46.91|19.69|110;Kediri|ID|-7.82|112.02|235;Kedrovka|RU|55.52|86.1|18;Kedungwaru|ID|-8.07|111.92|80
Kedungwuni|ID|-6.97|109.65|117;Keelakarai|IN|9.23|78.79|30;Keelung|TW|25.13|121.74|398;Keene|US|42.93|-72.28|23
Keetmanshoop|NA|-26.58|18.13|16;Kefamenanu|ID|-9.45|124.48|29;Kefar Yona|IL|32.32|34.94|22;Keffi|NG|8.85|7.87|86;Kegalle|LK|7.25|80.34|18
Kehl|DE|48.57|7.82|34;Keighley|GB|53.87|-1.91|50;Keizer|US|44.99|-123.03|38;Kekri|IN|25.97|75.15|38;Kelaniya|LK|6.96|79.92|29
Kelheim|DE|48.92|11.89|16;Kelkheim (Taunus)|DE|50.14|8.45|27;Kelkit|TR|40.13|39.43|24;Keller|US|32.93|-97.25|46
Kellyville|AU|-33.71|150.95|28;Kelowna|CA|49.88|-119.49|125;Kelo|TD|9.31|15.81|43;Kelīshād va Sūdarjān|IR|32.55|51.53|34
Kemalpaşa|TR|38.43|27.42|30;Kemerovo|RU|55.33|86.08|477;Kemer|TR|36.6|30.56|17;Kemisē|ET|10.72|39.87|24;Kemi|FI|65.74|24.56|23
Kempen|DE|51.36|6.42|36;Kempston Hardwick|GB|52.09|-0.5|20;Kempston|GB|52.12|-0.5|20;Kempten (Allgäu)|DE|47.73|10.31|61
Kemrī|IN|28.81|79.2|27;Ken Caryl|US|39.58|-105.11|32;Kencong|ID|-8.28|113.37|43;Kendale Lakes|US|25.71|-80.41|56
Kendall West|US|25.71|-80.44|36;Kendall|US|25.68|-80.32|75;Kendal|GB|54.33|-2.75|29;Kendari|ID|-3.98|122.52|195;Kenda|IN|23.2|86.51|15
Kendrāparha|IN|20.5|86.42|44;Kenema|SL|7.88|-11.19|143;Kenilworth|GB|52.35|-1.58|22;Keningau|MY|5.34|116.16|78;Kenitra|MA|34.26|-6.58|367
Kenmore|US|42.97|-78.87|15;Kenmore|US|47.76|-122.24|22;Kenner|US|29.99|-90.24|67;Kennesaw|US|34.02|-84.62|34;Kennewick|US|46.21|-119.14|79
Kenora|CA|49.77|-94.49|15;Kenosha|US|42.58|-87.82|100;Kenscoff|HT|18.45|-72.28|42;Kensington|AU|-33.92|151.22|15
Kensington|US|40.65|-73.97|39;Kentau|KZ|43.52|68.5|57;Kentwood|US|42.87|-85.64|51;Kent|US|41.15|-81.36|30;Kent|US|47.38|-122.23|127
Kenwood|US|41.81|-87.6|18;Kenya|KE|0.6|37.8|;Kepala Batas|MY|5.52|100.43|17;Kepanjen|ID|-8.13|112.57|52;Keratsíni|GR|37.96|23.62|77
Kerava|FI|60.4|25.11|31;Kerch|UA|45.36|36.48|149;Keren|ER|15.78|38.45|75;Kericho|KE|-0.37|35.28|36;Kerkrade|NL|50.87|6.06|50
Kermanshah|IR|34.31|47.07|621;Kerman|IR|30.28|57.08|578;Kernersville|US|36.12|-80.07|24;Kerpen|DE|50.87|6.7|64;Kerrville|US|30.05|-99.14|23
Kertih|MY|4.51|103.45|24;Kertosono|ID|-7.58|112.1|61;Kerugoya|KE|-0.5|37.28|15;Kerūr|IN|16.01|75.55|18;Kesabpur|BD|22.91|89.22|31
Keshod|IN|21.3|70.25|69;Keshorai Pātan|IN|25.29|75.94|23;Kesinga|IN|20.19|83.22|18;Keskin|TR|39.67|33.61|50;Kestel|TR|40.2|29.21|36
Keswick|CA|44.25|-79.47|21;Keszthely|HU|46.77|17.24|22;Ketanggungan|ID|-6.94|108.89|44;Keta|GH|5.92|0.99|18;Kettering|GB|52.4|-0.73|64
Kettering|US|39.69|-84.17|56;Kevelaer|DE|51.58|6.25|28;Kew Gardens Hills|US|40.73|-73.82|37;Kew Gardens|US|40.71|-73.83|19
Kew|AU|-37.81|145.03|24;Key West|US|24.56|-81.78|26;Keynsham|GB|51.41|-2.5|16;Keysborough|AU|-37.99|145.17|26;Keystone|US|28.16|-82.62|24
Keşan|TR|40.86|26.63|45;Kežmarok|SK|49.14|20.43|16;Kfar Saba|IL|32.17|34.91|81;Khabarovsk Vtoroy|RU|48.44|135.13|578
Khabarovsk|RU|48.48|135.08|579;Khada|IN|27.18|83.88|16;Khadki|IN|18.56|73.85|76;Khadyzhensk|RU|44.43|39.54|22;Khagaria|IN|25.5|86.47|50
Khagaul|IN|25.58|85.05|52;Khagrachhari|BD|23.11|91.97|50;Khairpur Mir’s|PK|27.53|68.76|125;Khairpur Nathan Shah|PK|27.09|67.73|30
Khairpur Tamewah|PK|29.58|72.24|31;Khairpur|PK|28.06|69.7|40;Khair|IN|27.94|77.84|30;Khairābād|IN|27.53|80.75|42
Khairāgarh|IN|21.42|80.98|16;Khairāgarh|IN|26.94|77.82|20;Khajuraho Group of Monuments|IN|24.85|79.93|26;Khalabat|PK|34.06|72.89|39
Khalifah A City|AE|24.43|54.61|85;Khalkhāl|IR|37.62|48.53|51;Khalándrion|GR|38.02|23.8|74;Khalīlābād|IN|26.77|83.07|45
Khamaria|IN|23.23|79.88|15;Khambhāliya|IN|22.21|69.65|38;Khambhāt|IN|22.32|72.62|81;Khamis Mushait|SA|18.3|42.73|388
Khammam|IN|17.25|80.14|171;Khanabad|AF|36.68|69.12|72;Khanbari|NP|27.38|87.21|23;Khandela|IN|27.6|75.5|23;Khandwa|IN|21.82|76.35|183
Khangah Dogran|PK|31.83|73.62|30;Khangarh|PK|29.91|71.16|20;Khanjarah|TR|40.6|33.62|71;Khanna|IN|30.71|76.22|117
Khanpur Mahar|PK|27.84|69.41|22;Khanpur|PK|28.65|70.66|142;Khanty-Mansiysk|RU|61|69|68;Khanu Woralaksaburi|TH|16.06|99.86|22
Khao Wong|TH|16.7|104.09|15;Khao Yoi|TH|13.24|99.82|19;Kharabali|RU|47.42|47.26|18;Kharagpur|IN|22.34|87.33|220;Kharagpur|IN|25.12|86.56|27
Kharakvasla|IN|18.44|73.78|24;Kharan|PK|28.58|65.42|31;Kharar|IN|30.75|76.65|46;Khardah|IN|22.72|88.38|128;Khargone|IN|21.82|75.61|95
Kharian|PK|32.82|73.89|81;Kharkhauda|IN|28.88|76.91|21;Kharkiv|UA|49.98|36.25|1431;Kharsia|IN|21.99|83.1|18;Khartoum|SD|15.55|32.53|1975
Khartsyz’k|UA|48.04|38.15|64;Khasab|OM|26.18|56.25|18;Khasavyurt|RU|43.25|46.59|127;Khashuri|GE|41.99|43.6|28;Khatauli|IN|29.28|77.73|65
Khatīma|IN|28.92|79.97|16;Khawr Fakkān|AE|25.33|56.34|41;Kheda|IN|22.75|72.69|25;Khedbrahma|IN|24.03|73.05|29;Khekra|IN|28.87|77.28|42
Khemis Miliana|DZ|36.26|2.22|76;Khemis el Khechna|DZ|36.65|3.33|50;Khemisset|MA|33.82|-6.07|107;Khenchela|DZ|35.44|7.14|117
Khenifra|MA|32.93|-5.66|74;Kheri|IN|27.9|80.8|26;Kherson|UA|46.66|32.62|320;Kherālu|IN|23.89|72.62|21;Khetia|IN|21.67|74.59|15
Khetri|IN|28|75.79|17;Khewra|PK|32.65|73.01|33;Khilchipur|IN|24.04|76.58|16;Khimki|RU|55.9|37.43|240;Khirdalan|AZ|40.45|49.76|38
Khirkiyān|IN|22.17|76.86|18;Khiwa|UZ|41.38|60.36|56;Khlong Luang|TH|14.06|100.65|119;Khmelnytskyi|UA|49.42|27|398
Khmilnyk|UA|49.56|27.96|28;Khobar|SA|26.28|50.21|166;Kholmskiy|RU|44.85|38.39|17;Kholmsk|RU|47.05|142.05|33;Khomeyn|IR|33.64|50.08|77
Khomeynī Shahr|IR|32.69|51.54|277;Khon Buri|TH|14.53|102.25|19;Khon Kaen|TH|16.45|102.83|148;Khopoli|IN|18.79|73.35|64
Khoroshëvo-Mnevniki|RU|55.78|37.47|159;Khorramabad|IR|33.49|48.36|330;Khorramdarreh|IR|36.21|49.2|51;Khorramshahr|IR|30.44|48.18|331
Khorugh|TJ|37.49|71.55|30;Khosta|RU|43.51|39.87|20;Khot'kovo|RU|56.26|38|21;Khouribga|MA|32.88|-6.91|168;Khovd|MN|48.01|91.64|31
Khowai|IN|24.08|91.6|20;Khowy|IR|38.55|44.95|175;Khromtau|KZ|50.25|58.44|24;Khujand|TJ|40.28|69.62|145;Khuldābād|IN|20.01|75.19|15
Khulm|AF|36.7|67.7|65;Khulna|BD|22.81|89.56|1342;Khunti|IN|23.08|85.28|31;Khurai|IN|24.04|78.33|32;Khurda|IN|20.18|85.62|43
Khurja|IN|28.25|77.86|106;Khurrianwala|PK|31.5|73.27|35;Khushāb|PK|32.3|72.35|103;Khust|UA|48.18|23.3|28;Khuzdar|PK|27.81|66.61|141
Khvānsār|IR|33.22|50.31|21;Khāchrod|IN|23.42|75.28|32;Khāliş|IQ|33.81|44.53|70;Khāmgaon|IN|20.71|76.57|95;Khān Shaykhūn|SY|35.44|36.65|49
Khān Yūnis|PS|31.34|34.31|173;Khānāpur|IN|15.64|74.51|17;Khāpa|IN|21.42|78.98|15;Khārupatia|IN|26.52|92.15|19;Khāsh|AF|31.53|62.79|15
Khāsh|IR|28.22|61.22|70;Khātegaon|IN|22.6|76.91|23;Khātra|IN|22.98|86.85|16;Khōst|AF|33.34|69.92|96;Khūtār|IN|28.2|80.27|16
Kiambu|KE|-1.17|36.84|21;Kibaha|TZ|-6.77|38.92|24;Kibakwe|TZ|-6.72|36.37|20;Kibara|TZ|-2.15|33.45|17;Kibiti|TZ|-7.72|38.94|30
Kibondo|TZ|-3.59|30.72|29;Kibre Mengist|ET|5.88|38.98|28;Kibungo|RW|-2.16|30.54|46;Kibuye|RW|-2.06|29.35|48;Kichha|IN|28.91|79.52|35
Kidapawan|PH|7.01|125.09|80;Kidatu|TZ|-7.7|36.96|38;Kidderminster|GB|52.39|-2.25|57;Kidlington|GB|51.82|-1.29|16;Kidodi|TZ|-7.6|37|36
Kidsgrove|GB|53.09|-2.24|29;Kielce|PL|50.87|20.63|209;Kiel|DE|54.32|10.13|233;Kierspe|DE|51.13|7.59|18;Kiffa|MR|16.62|-11.4|40
Kifisiá|GR|38.07|23.81|47;Kifrī|IQ|34.69|44.96|30;Kigali|RW|-1.95|30.06|745;Kigoma|TZ|-4.88|29.63|164;Kigonsera|TZ|-10.8|35.05|22
Kihangara|TZ|-2.58|33.35|19;Kijang|ID|0.9|104.63|41;Kikinda|RS|45.83|20.47|42;Kikuchi|JP|32.98|130.82|27;Kikwit|CD|-5.04|18.82|187
Kilifi|KE|-3.63|39.85|46;Kilis|TR|36.72|37.12|82;Kiliya|UA|45.44|29.26|20;Kilju|KP|40.96|129.33|64;Kilkenny|IE|52.65|-7.25|22
Kilkís|GR|40.99|22.87|23;Killeen|US|31.12|-97.73|141;Killingly Center|US|41.84|-71.87|17;Kilmarnock|GB|55.61|-4.5|46
Kilosa|TZ|-6.83|36.98|92;Kilwinning|GB|55.65|-4.71|16;Kimberley|ZA|-28.73|24.76|142;Kimbe|PG|-5.55|150.14|19;Kimhae|KR|35.23|128.88|356
Kimitsu|JP|35.35|139.87|92;Kimje|KR|35.8|126.89|45;Kimovsk|RU|53.97|38.53|32;Kimry|RU|56.87|37.35|52;Kinarut|MY|5.82|116.05|16
Kindia|GN|10.06|-12.87|117;Kindu|CD|-2.94|25.92|136;Kinel’-Cherkassy|RU|53.47|51.47|18;Kinel’|RU|53.23|50.63|34;Kineshma|RU|57.44|42.13|93
King of Prussia|US|40.09|-75.4|20;King's Lynn|GB|52.75|0.4|46;Kingisepp|RU|59.37|28.61|51;Kingman|US|35.19|-114.05|29
Kingori|TZ|-3.28|36.98|23;Kings Bridge|US|40.88|-73.91|75;Kings Park|US|40.89|-73.26|17;Kingsford|AU|-33.92|151.23|15
Kingsland|US|30.8|-81.69|16;Kingsport|US|36.55|-82.56|53;Kingston upon Hull|GB|53.74|-0.34|314;Kingston|CA|44.23|-76.48|114
Kingston|JM|18|-76.79|938;Kingston|US|41.93|-74|23;Kingstown Park|VC|13.16|-61.23|18;Kingstown|VC|13.16|-61.23|25
Kingsville|US|27.52|-97.86|26;Kingswinford|GB|52.5|-2.17|20;Kingswood|GB|51.45|-2.51|65;Kinna|SE|57.51|12.69|15
Kinshasa|CD|-4.33|15.31|7786;Kinston|US|35.26|-77.58|21;Kintampo|GH|8.06|-1.73|47;Kinwat|IN|19.63|78.2|26;Kinzan|KR|36.1|127.49|25
Kināna|SD|14.04|33.17|26;Kiomboi|TZ|-4.27|34.37|24;Kippax|GB|53.77|-1.37|16;Kipushi|CD|-11.76|27.25|62;Kirando|TZ|-7.42|30.6|33
Kirandul|IN|18.64|81.26|19;Kiraoli|IN|27.14|77.79|21;Kiratu|TZ|-3.33|35.67|20;Kirchhain|DE|50.83|8.93|16
Kirchheim unter Teck|DE|48.65|9.45|40;Kirchlengern|DE|52.2|8.63|16;Kireka|UG|0.35|32.65|18;Kireyevsk|RU|53.93|37.93|26
Kirguli|UZ|40.44|71.77|20;Kiribati|KI|1.85|-157.37|;Kirishi|RU|59.45|32.02|56;Kirkby in Ashfield|GB|53.1|-1.24|28;Kirkby|GB|53.48|-2.89|43
Kirkcaldy|GB|56.12|-3.16|49;Kirkintilloch|GB|55.94|-4.15|20;Kirkkonummi|FI|60.12|24.44|33;Kirkland|CA|45.45|-73.87|20
Kirkland|US|47.68|-122.21|87;Kirksville|US|40.19|-92.58|18;Kirkuk|IQ|35.47|44.39|601;Kirkwood|US|38.58|-90.41|28
Kirovgrad|RU|57.43|60.06|23;Kirovo-Chepetsk|RU|58.55|50.04|90;Kirovsk|RU|59.88|31|25;Kirovsk|RU|67.61|33.67|30;Kirovs’k|UA|48.64|38.64|40
Kirov|RU|54.07|34.3|39;Kirov|RU|58.6|49.66|457;Kirsanov|RU|52.65|42.72|18;Kirtipur|NP|27.68|85.28|45;Kiruna|SE|67.86|20.23|17
Kirwan|AU|-19.3|146.73|21;Kiryas Joel|US|41.34|-74.17|23;Kiryat Gat|IL|31.61|34.76|47;Kiryū|JP|36.4|139.33|110;Kirzhach|RU|56.15|38.86|31
Kisai|JP|36.1|139.58|21;Kisangani|CD|0.52|25.19|539;Kisaran|ID|2.98|99.62|130;Kisarazu|JP|35.38|139.93|123;Kisela Voda|MK|41.95|21.5|58
Kiselëvsk|RU|53.99|86.66|104;Kisesa|TZ|-3.08|34.15|30;Kishanganj|IN|26.1|87.96|95;Kishangarh|IN|26.59|74.85|132;Kishapu|TZ|-3.62|33.87|16
Kishiwada|JP|34.47|135.37|206;Kishorganj|BD|24.44|90.78|91;Kishtwār|IN|33.31|75.77|21;Kisii|KE|-0.68|34.77|29;Kisi|NG|9.08|3.85|156
Kiskunfélegyháza|HU|46.71|19.84|32;Kiskunhalas|HU|46.43|19.48|29;Kiskőrös|HU|46.62|19.29|15;Kislovodsk|RU|43.91|42.72|133
Kismayo|SO|-0.36|42.55|235;Kispest|HU|47.45|19.14|61;Kissidougou|GN|9.18|-10.1|47;Kissimmee|US|28.3|-81.42|69;Kisumu|KE|-0.1|34.76|216
Kisvárda|HU|48.22|22.08|18;Kitahama|JP|35.17|135.92|24;Kitahiroshima|JP|42.98|141.57|62;Kitaibaraki|JP|36.79|140.75|51
Kitakami|JP|39.28|141.12|94;Kitakata|JP|37.65|139.87|37;Kitakyushu|JP|33.85|130.85|998;Kitale|KE|1.02|35.01|75;Kitama|TZ|-10.72|39.73|16
Kitami|JP|43.8|143.89|113;Kitchener|CA|43.43|-80.51|234;Kitgum|UG|3.28|32.89|57;Kithor|IN|28.87|77.94|25;Kitob|UZ|39.12|66.89|42
Kitsuki|JP|33.42|131.62|23;Kitui|KE|-1.37|38.01|16;Kitwe|ZM|-12.8|28.21|401;Kitzingen|DE|49.74|10.15|21;Kivertsi|UA|50.83|25.46|17
Kivsharivka|UA|49.63|37.69|20;Kiwira|TZ|-9.17|33.54|21;Kiyawa|NG|11.78|9.61|18;Kizel|RU|59.05|57.65|22;Kizhake Chālakudi|IN|10.3|76.34|49
Kizilyurt|RU|43.19|46.89|33;Kizlyar|RU|43.85|46.71|51;Kičevo|MK|41.51|20.96|31;Kladno|CZ|50.15|14.1|70;Klaeng|TH|12.78|101.65|56
Klagenfurt am Wörthersee|AT|46.62|14.31|91;Klaipėda|LT|55.71|21.14|192;Klamath Falls|US|42.22|-121.78|21;Klangenan|ID|-6.71|108.44|88
Klang|MY|3.04|101.44|880;Klaten|ID|-7.71|110.61|127;Klatovy|CZ|49.4|13.3|23;Klebang Besar|MY|2.22|102.2|39;Kleinmachnow|DE|52.41|13.23|18
Klerksdorp|ZA|-26.85|26.67|179;Kleve|DE|51.79|6.14|49;Klimovsk|RU|55.36|37.53|55;Klingenstein|DE|48.42|9.91|16;Klintsy|RU|52.76|32.24|66
Klin|RU|56.33|36.73|81;Klosterneuburg|AT|48.31|16.33|16;Kloten|CH|47.45|8.58|16;Kluang|MY|2.03|103.32|170;Kluczbork|PL|50.97|18.22|26
Klungkung|ID|-8.53|115.4|28;Klášterec nad Ohří|CZ|50.39|13.18|15;Knjazevac|RS|43.57|22.26|25;Knokke-Heist|BE|51.35|3.27|34
Knoxville|US|35.96|-83.92|185;Knurów|PL|50.22|18.65|40;Knysna|ZA|-34.04|23.05|69;Ko Samui|TH|9.54|99.94|50;Kobayashi|JP|31.98|130.98|40
Kobe|JP|34.69|135.18|1528;Koblenz|DE|50.35|7.58|107;Kobryn|BY|52.21|24.36|51;Kobuleti|GE|41.82|41.78|19;Kobyłka|PL|52.34|21.2|18
Kocaali|TR|41.05|30.85|15;Koch Bihār|IN|26.33|89.45|79;Koch'ang|KR|35.43|126.7|73;Kochani|MK|41.92|22.41|34;Kochenëvo|RU|55.02|82.2|16
Kochi|JP|33.55|133.53|336;Kochubeyevskoye|RU|44.64|41.85|28;Kodaikānāl|IN|10.24|77.49|35;Kodamachō-kodamaminami|JP|36.18|139.13|22
Kodarmā|IN|24.47|85.59|19;Kodinsk|RU|58.61|99.17|16;Kodoli|IN|16.88|74.19|18;Kodungallūr|IN|10.23|76.2|34;Kodār|IN|17|79.97|59
Kodīnar|IN|20.79|70.7|35;Koelwār|IN|25.58|84.8|25;Koesan|KR|36.81|127.79|44;Koforidua|GH|6.09|-0.26|96;Kogalym|RU|62.27|74.48|58
Kogarah|AU|-33.97|151.14|16;Koga|JP|33.73|130.47|60;Koga|JP|36.18|139.72|58;Kogon Shahri|UZ|39.73|64.55|63;Kogota|JP|38.55|141.05|20
Koh Kong|KH|11.62|102.98|33;Kohat|PK|33.58|71.45|151;Kohima|IN|25.67|94.11|92;Kohtla-Järve|EE|59.4|27.27|46;Koidu|SL|8.64|-10.97|88
Kokhma|RU|56.93|41.09|29;Kokkola|FI|63.84|23.13|36;Kokologo|BF|12.19|-1.88|26;Kokomo|US|40.49|-86.13|58;Kokopo|PG|-4.34|152.27|26
Kokrajhar|IN|26.4|90.27|32;Kokshetau|KZ|53.28|69.4|124;Koksijde|BE|51.12|2.64|21;Kokstad|ZA|-30.55|29.42|25
Kokubu-matsuki|JP|31.73|130.77|58;Kokubunji|JP|35.7|139.48|119;Kolasib|IN|24.22|92.68|25;Kolbermoor|DE|47.85|12.07|18
Kolda|SN|12.89|-14.94|59;Kolding|DK|55.49|9.47|55;Kolea|DZ|36.64|2.77|32;Kolhāpur|IN|16.7|74.23|516;Kolkata|IN|22.56|88.36|4631
Kolkhozobod|TJ|37.59|68.66|18;Kollam|IN|8.88|76.58|394;Kollegāl|IN|12.15|77.11|56;Kolokani|ML|13.57|-8.03|49;Kolomenskoye|RU|55.67|37.68|30
Kolomna|RU|55.08|38.78|148;Kolomyagi|RU|60.02|30.28|40;Kolomyia|UA|48.53|25.04|62;Kolonnawa|LK|6.93|79.88|58;Kolpashevo|RU|58.31|82.91|28
Kolpino|RU|59.75|30.59|139;Kolwezi|CD|-10.71|25.47|418;Kolín|CZ|50.03|15.2|30;Kolāras|IN|25.22|77.61|17;Kolār|IN|13.14|78.13|126
Kol’chugino|RU|56.3|39.38|46;Komaki|JP|35.28|136.92|151;Komatipoort|ZA|-25.43|31.95|21;Komatsushimachō|JP|34|134.58|43
Komatsu|JP|36.4|136.45|109;Kombissiri|BF|12.07|-1.34|30;Kombolcha|ET|11.08|39.74|94;Komendantsky aerodrom|RU|60|30.28|84
Komló|HU|46.19|18.26|27;Kommunar|RU|59.62|30.39|17;Komono|JP|35|136.52|41;Komoro|JP|36.32|138.43|46;Komotiní|GR|41.12|25.41|46
Komsomolsk-on-Amur|RU|50.55|137.01|276;Komárno|SK|47.76|18.12|36;Komárom|HU|47.74|18.12|20;Kon Tum|VN|14.35|108.01|47
Konakovo|RU|56.7|36.77|42;Konch|IN|25.99|79.15|53;Kondagaon|IN|19.59|81.66|28;Kondapalle|IN|16.62|80.54|39;Kondoa|TZ|-4.9|35.78|24
Kondopoga|RU|62.21|34.26|34;Kondrovo|RU|54.81|35.93|17;Kongolo|CD|-5.39|27|32;Kongoussi|BF|13.33|-1.53|26;Kongsberg|NO|59.67|9.65|18
Konibodom|TJ|40.29|70.43|50;Konin|PL|52.22|18.25|81;Konjic|BA|43.65|17.96|16;Konnagar|IN|22.71|88.34|76;Konnūr|IN|16.2|74.75|19
Konongo|GH|6.62|-1.22|41;Konotop|UA|51.24|33.2|92;Konstancin-Jeziorna|PL|52.09|21.12|17;Konstantinovsk|RU|47.58|41.09|19
Konstantynów Łódzki|PL|51.75|19.33|17;Konstanz|DE|47.66|9.18|81;Kontagora|NG|10.4|5.47|99;Kontich|BE|51.13|4.45|20;Konya|TR|37.87|32.48|876
Konz|DE|49.7|6.58|18;Konārka|IN|19.9|86.11|17;Koothanallur|IN|10.72|79.52|23;Kopargaon|IN|19.88|74.48|65;Koper|SI|45.55|13.73|25
Kopeysk|RU|55.12|61.63|71;Kopoky|MG|-25.2|45.2|15;Koppal|IN|15.35|76.15|61;Koprivnica|HR|46.16|16.83|26;Kopāganj|IN|26.02|83.57|34
Kopřivnice|CZ|49.6|18.14|23;Koratla|IN|18.82|78.71|60;Korbach|DE|51.28|8.87|24;Korba|IN|22.35|82.7|419;Korba|TN|36.58|10.86|34
Koreatown|US|34.06|-118.3|124;Koregaon|IN|18.65|74.06|26;Korem|ET|12.51|39.52|31;Korenovsk|RU|45.47|39.45|42;Korgan|TR|40.82|37.35|17
Korhogo|CI|9.46|-5.63|167;Korkino|RU|54.89|61.4|40;Korkuteli|TR|37.06|30.2|20;Korla|CN|41.76|86.15|179;Korntal|DE|48.83|9.12|18
Kornwestheim|DE|48.86|9.19|31;Korolev|RU|55.91|37.83|140;Koronadal|PH|6.5|124.85|126;Koropí|GR|37.9|23.87|19;Korosten’|UA|50.96|28.64|65
Korostyshiv|UA|50.32|29.06|25;Korrewegwijk|NL|53.23|6.57|17;Korsakov|RU|46.63|142.78|35;Korschenbroich|DE|51.19|6.51|33
Korsholm|FI|63.11|21.68|17;Korsun-Shevchenkivskyi|UA|49.42|31.26|19;Korsør|DK|55.33|11.14|15;Kortenberg|BE|50.89|4.54|18
Kortrijk|BE|50.83|3.26|74;Korwai|IN|24.12|78.04|15;Koryazhma|RU|61.31|47.17|43;Korydallós|GR|37.98|23.65|63;Korçë|AL|40.62|20.78|58
Korāput|IN|18.81|82.71|41;Kosamba|IN|21.46|72.96|33;Kosan|KP|38.86|127.42|25;Kosaya Gora|RU|54.12|37.54|18;Koshigaya|JP|35.89|139.79|317
Kosigi|IN|15.86|77.24|15;Kosi|IN|27.79|77.44|52;Kosong|KR|38.38|128.47|62;Kosonsoy|UZ|41.25|71.55|44;Koson|UZ|39.04|65.58|60
Kosovo Polje|XK|42.66|21.1|16;Kosovo|XK|42.57|20.87|;Kostanay|KZ|53.21|63.62|210;Kosti|SD|13.16|32.66|345;Kostomuksha|RU|64.57|30.58|30
Kostopil’|UA|50.88|26.45|31;Kostroma|RU|57.77|40.93|278;Kostrzyn nad Odrą|PL|52.59|14.65|18;Kostyantynivka|UA|48.53|37.71|91
Koszalin|PL|54.19|16.17|107;Kos|GR|36.89|27.29|19;Kot Addu|PK|30.47|70.97|104;Kot Diji|PK|27.34|68.71|26
Kot Ghulam Muhammad|PK|32.33|74.55|21;Kot Malik Barkhurdar|PK|30.2|66.99|69;Kot Mumin|PK|32.19|73.03|38;Kot Radha Kishan|PK|31.17|74.1|46
Kot Samaba|PK|28.55|70.47|23;Kota Bharu|MY|6.12|102.24|1460;Kota Kinabalu|MY|5.97|116.07|457;Kota Tinggi|MY|1.74|103.9|53
Kotabumi|ID|-4.83|104.88|42;Kotagiri|IN|11.42|76.86|29;Kotamangalam|IN|10.06|76.63|38;Kotapārh|IN|19.14|82.33|15;Kota|IN|25.18|75.84|763
Kotdwāra|IN|29.75|78.52|27;Kotel’nich|RU|58.31|48.35|28;Kotel’niki|RU|55.64|37.84|18;Kotel’nikovo|RU|47.63|43.14|20;Kotido|UG|2.98|34.13|19
Kotikawatta|LK|6.93|79.91|65;Kotkapura|IN|30.58|74.83|81;Kotka|FI|60.47|26.95|55;Kotlas|RU|61.26|46.65|59;Kotli Loharan|PK|32.59|74.49|21
Kotli|PK|33.52|73.9|640;Kotlovka|RU|55.66|37.6|64;Kotma|IN|23.2|81.98|32;Kotovo|RU|50.32|44.8|27;Kotovsk|RU|52.59|41.5|33
Kotputli|IN|27.7|76.2|44;Kotri|PK|25.37|68.31|73;Kottagūdem|IN|17.55|80.62|79;Kottayam|IN|9.59|76.52|59;Kottūru|IN|14.82|76.22|24
Kotā|IN|22.3|82.02|16;Koudougou|BF|12.25|-2.36|87;Koulamoutou|GA|-1.14|12.46|16;Koulikoro|ML|12.86|-7.56|24;Koumra|TD|8.91|17.55|36
Koungou|YT|-12.73|45.2|18;Koupéla|BF|12.18|-0.35|32;Kourou|GF|5.16|-52.64|24;Kousa|EG|25.92|32.76|60;Kousséri|CM|12.08|15.03|436
Koutiala|ML|12.39|-5.46|99;Kouvola|FI|60.87|26.7|31;Kovancılar|TR|38.72|39.86|23;Kovdor|RU|67.57|30.48|20;Kovel|UA|51.22|24.71|66
Kovilpatti|IN|9.17|77.87|90;Kovrov|RU|56.36|41.32|154;Kovvūr|IN|17.02|81.73|40;Kovylkino|RU|54.04|43.91|21;Kovūr|IN|14.5|79.99|36
Kowloon|HK|22.32|114.18|2020;Kowŏn-ŭp|KP|39.44|127.24|21;Koynanagar|IN|17.4|73.77|28;Koysinceq|IQ|36.08|44.63|45
Kozakai-chō|JP|34.8|137.36|22;Kozan|TR|37.46|35.82|88;Kozanów|PL|51.14|16.97|16;Kozel’sk|RU|54.04|35.77|20;Kozeyevo|RU|55.87|37.62|50
Kozhikode|IN|11.25|75.78|440;Kozhukhovo|RU|55.7|37.67|50;Kozienice|PL|51.58|21.55|19;Kozluk|TR|38.19|41.48|30;Kozyatyn|UA|49.71|28.83|26
Kozáni|GR|40.3|21.79|36;Koz’modem’yansk|RU|56.34|46.56|23;Koāth|IN|25.33|84.26|17;Kołobrzeg|PL|54.18|15.58|44;Koło|PL|52.2|18.64|23
Końskie|PL|51.19|20.41|21;Kościan|PL|52.09|16.65|24;Kościerzyna|PL|54.12|17.98|23;Košice|SK|48.71|21.26|237;Kpalimé|TG|6.9|0.63|75
Kpandu|GH|7|0.29|28;Kraaifontein|ZA|-33.85|18.72|58;Krabi|TH|8.07|98.91|31;Kragujevac|RS|44.02|20.92|147;Kraksaan|ID|-7.76|113.4|28
Kraków|PL|50.06|19.94|755;Kraljevo|RS|43.73|20.69|83;Kralupy nad Vltavou|CZ|50.24|14.31|17;Kramators’k|UA|48.72|37.56|174
Kranj|SI|46.24|14.36|37;Krapkowice|PL|50.48|17.97|18;Krasnoarmeyskaya|RU|45.37|38.21|29;Krasnoarmeysk|RU|51.02|45.7|26
Krasnoarmeysk|RU|56.1|38.13|26;Krasnodar|RU|45.04|38.98|650;Krasnogorsk|RU|55.82|37.33|93;Krasnogvardeyskoye|RU|45.85|41.52|16
Krasnogvargeisky|RU|59.97|30.48|337;Krasnohrad|UA|49.38|35.44|21;Krasnokamensk|RU|50.1|118.04|54;Krasnokamsk|RU|58.08|55.76|53
Krasnoobsk|RU|54.92|82.99|17;Krasnotur’insk|RU|59.77|60.21|63;Krasnoufimsk|RU|56.61|57.77|43;Krasnoural’sk|RU|58.36|60.04|27
Krasnovishersk|RU|60.41|57.08|18;Krasnoyarsk|RU|56.02|92.87|927;Krasnoye Selo|RU|59.74|30.09|44;Krasnoznamensk|RU|55.6|37.04|34
Krasnystaw|PL|50.98|23.17|20;Krasnyy Luch|UA|48.14|38.94|90;Krasnyy Sulin|RU|47.89|40.07|44;Krasyliv|UA|49.65|26.97|20
Krathum Baen|TH|13.65|100.26|73;Kratié|KH|12.49|106.02|20;Kraśnik|PL|50.92|22.23|36;Krefeld|DE|51.34|6.55|238;Kremenchuk|UA|49.07|33.42|227
Kremenets|UA|50.1|25.72|21;Kreminna|UA|49.05|38.22|24;Kresek|ID|-6.13|106.38|110;Krestovskiy ostrov|RU|59.97|30.26|20
Kretinga|LT|55.89|21.24|22;Kreuzau|DE|50.75|6.49|18;Kreuzberg|DE|52.5|13.4|148;Kreuzlingen|CH|47.65|9.18|18;Kreuztal|DE|50.97|7.99|32
Krian|ID|-7.41|112.58|39;Kribi|CM|2.94|9.91|55;Kriel|ZA|-26.27|29.23|15;Kriens|CH|47.03|8.29|25;Krimpen aan den IJssel|NL|51.92|4.6|29
Krishnagiri|IN|12.52|78.21|66;Krishnanagar|IN|23.41|88.49|146;Krishnarājpet|IN|12.67|76.49|24;Kristiansand|NO|58.15|8|64
Kristianstad|SE|56.03|14.15|40;Kristiansund|NO|63.11|7.73|17;Kristinehamn|SE|59.31|14.11|19;Kriva Palanka|MK|42.2|22.33|21
Krnov|CZ|50.09|17.7|26;Krolevets’|UA|51.55|33.38|24;Kroměříž|CZ|49.3|17.39|29;Kronach|DE|50.24|11.33|18;Kronberg Tal|DE|50.18|8.5|18
Kronberg|DE|50.18|8.52|18;Kronstadt|RU|60|29.77|43;Kroonstad|ZA|-27.65|27.23|104;Kropotkin|RU|45.44|40.58|80
Kropyvnytskyi|UA|48.51|32.26|249;Krosno|PL|49.69|21.77|48;Krotoszyn|PL|51.7|17.44|29;Kroya|ID|-7.63|109.25|23
Krugersdorp|ZA|-26.09|27.78|379;Kruisfontein|ZA|-34|24.73|19;Krujë|AL|41.51|19.79|21;Kruševac|RS|43.58|21.33|75;Krychaw|BY|53.71|31.72|28
Krymsk|RU|44.93|37.99|58;Kryvyi Rih|UA|47.91|33.38|652;Ksar Chellala|DZ|35.21|2.32|58;Ksar El Kebir|MA|35|-5.9|109
Ksar Hellal|TN|35.65|10.89|40;Ksar el Boukhari|DZ|35.89|2.75|77;Ksour Essaf|TN|35.42|10.99|28;Kstovo|RU|56.15|44.2|67;Kuah|MY|6.33|99.84|30
Kuala Belait|BN|4.58|114.23|31;Kuala Kangsar|MY|4.77|100.93|39;Kuala Kedah|MY|6.1|100.3|19;Kuala Lipis|MY|4.18|102.05|15
Kuala Lumpur|MY|3.14|101.69|1454;Kuala Pilah|MY|2.74|102.25|20;Kuala Selangor|MY|3.35|101.25|56;Kuala Terengganu|MY|5.33|103.14|285
Kuala Tungkal|ID|-0.82|103.46|34;Kualakapuas|ID|-3.01|114.39|36;Kuandian|CN|40.73|124.78|71;Kuang|MY|3.26|101.55|21
Kuantan|MY|3.81|103.33|366;Kubinka|RU|55.58|36.7|26;Kuchaiburi|IN|22.27|86.17|23;Kuchera|IN|26.99|73.97|22;Kuchinarai|TH|16.54|104.05|21
Kuching|MY|1.55|110.33|570;Kuchāman|IN|27.15|74.86|57;Kudachi|IN|16.63|74.85|19;Kudamatsu|JP|34|131.87|53;Kudat|MY|6.89|116.82|32
Kudepsta|RU|43.5|39.89|17;Kudus|ID|-6.8|110.84|92;Kudymkar|RU|59.01|54.66|32;Kufa|IQ|32.05|44.44|110;Kui Buri|TH|12.08|99.85|19
Kujang-ŭp|KP|39.87|126.03|20;Kuje|NG|8.88|7.23|97;Kuju|IN|23.73|85.51|19;Kukawa|NG|12.92|13.57|16;Kukichūō|JP|36.07|139.67|73
Kukmor|RU|56.19|50.89|17;Kukshi|IN|22.21|74.76|26;Kukës|AL|42.08|20.42|18;Kulachi|PK|31.93|70.46|22;Kulai|MY|1.66|103.6|64
Kula|TR|38.55|28.65|31;Kulebaki|RU|55.41|42.53|38;Kulgam|IN|33.64|75.02|16;Kulim|MY|5.36|100.56|171;Kulittalai|IN|10.93|78.41|27
Kulmbach|DE|50.1|11.45|28;Kulpahār|IN|25.32|79.64|19;Kulp|TR|38.5|41.01|27;Kultali|IN|21.9|88.4|188;Kulti|IN|23.73|86.84|305
Kulunda|RU|52.57|78.94|15;Kulu|IN|31.96|77.11|20;Kulu|TR|39.1|33.08|47;Kumagaya|JP|36.13|139.39|156;Kumagunnam|NG|13.15|10.63|17
Kumamoto|JP|32.81|130.69|680;Kumanovo|MK|42.13|21.71|76;Kumasi|GH|6.69|-1.62|1469;Kumbakonam|IN|10.96|79.39|139;Kumbalam|IN|9.91|76.31|24
Kumba|CM|4.64|9.45|144;Kumbhrāj|IN|24.37|77.05|16;Kumbo|CM|6.2|10.67|54;Kumertau|RU|52.77|55.78|65;Kumhāri|IN|21.27|81.52|38
Kumla|SE|59.13|15.14|17;Kumo|NG|10.05|11.21|36;Kumru|TR|40.87|37.26|32;Kumta|IN|14.43|74.42|28;Kuna|US|43.49|-116.42|17
Kundarkhi|IN|28.68|78.79|27;Kunda|IN|25.72|81.51|25;Kundgol|IN|15.26|75.25|18;Kundian|PK|32.46|71.48|35;Kundla|IN|21.34|71.31|77
Kunduz|AF|36.73|68.86|162;Kungsbacka|SE|57.49|12.08|19;Kungsholmen|SE|59.33|18.04|69;Kungur|RU|57.44|56.96|66;Kungälv|SE|57.87|11.98|24
Kunigal|IN|13.02|77.03|33;Kuningan|ID|-6.98|108.48|72;Kunjah|PK|32.53|73.97|28;Kunming|CN|25.04|102.72|3855;Kunnamangalam|IN|11.3|75.88|38
Kunnamkulam|IN|10.65|76.07|64;Kunri|PK|25.18|69.57|27;Kunshan|CN|31.38|120.95|1600;Kunwi|KR|36.23|128.57|34;Kunyang|CN|27.67|120.57|65
Kuopio|FI|62.89|27.68|89;Kupang|ID|-10.17|123.61|282;Kupchino|RU|59.85|30.36|54;Kupino|RU|54.37|77.3|16;Kupjansk|UA|49.71|37.62|32
Kuppam|IN|12.75|78.34|20;Kuqa|CN|41.72|82.93|68;Kurakhovo|UA|47.99|37.28|21;Kurandvād|IN|16.68|74.59|21;Kurashiki|JP|34.58|133.77|438
Kuraymah|SD|18.55|31.85|20;Kurayoshi|JP|35.43|133.82|48;Kurayyimah|JO|32.28|35.6|18;Kurchaloy|RU|43.2|46.09|21;Kurchatov|RU|51.66|35.65|47
Kurduvādi|IN|18.09|75.42|23;Kure|JP|34.23|132.57|197;Kurganinsk|RU|44.88|40.6|48;Kurgan|RU|55.45|65.33|343;Kurihashi|JP|36.13|139.7|28
Kurinjippādi|IN|11.55|79.59|23;Kurnool|IN|15.83|78.04|460;Kurobe-shi|JP|36.9|137.45|43;Kuroda|JP|35.35|136.78|33
Kuroishi|JP|40.65|140.58|39;Kuroiso|JP|36.97|140.05|61;Kurortnyy|RU|60.17|29.91|71;Kurovskoye|RU|55.58|38.92|19;Kursk|RU|51.74|36.19|409
Kurtalan|TR|37.93|41.68|32;Kurtamysh|RU|54.91|64.43|18;Kurume|JP|33.32|130.52|238;Kurunegala|LK|7.48|80.37|29;Kurye|KR|35.21|127.46|30
Kur’yanovo|RU|55.65|37.7|30;Kusatsu|JP|35.02|135.97|128;Kusa|RU|55.34|59.44|20;Kushchëvskaya|RU|46.56|39.63|30;Kushikino|JP|31.72|130.27|26
Kushima|JP|31.49|131.24|22;Kushiro|JP|42.98|144.37|184;Kushk|AF|33.3|61.95|17;Kushtagi|IN|15.76|76.19|24;Kushtia|BD|23.9|89.12|136
Kushva|RU|58.29|59.76|34;Kuskovo|RU|55.73|37.83|30;Kusŏng|KP|39.98|125.24|31;Kut Chap|TH|17.43|102.57|25;Kutaisi|GE|42.27|42.69|178
Kuta|ID|-8.72|115.17|30;Kutiatodu|IN|9.8|76.33|23;Kutiyāna|IN|21.62|69.98|17;Kutloanong|ZA|-27.83|26.75|95;Kutno|PL|52.23|19.36|48
Kutná Hora|CZ|49.95|15.27|21;Kutoarjo|ID|-7.72|109.91|31;Kuttampuzha|IN|10.15|76.74|25;Kuusamo|FI|65.97|29.18|17;Kuvandyk|RU|51.48|57.36|29
Kuwait City|KW|29.37|47.98|60;Kuwait|KW|29.32|47.56|;Kuwana|JP|35.05|136.67|140;Kuybyshev|RU|55.45|78.32|48;Kuzhithurai|IN|8.32|77.19|21
Kuznetsk|RU|53.12|46.6|90;Kuz’minki|RU|55.7|37.8|143;Kuçovë|AL|40.8|19.92|18;Kuşadası|TR|37.86|27.26|63;KwaDukuza|ZA|-29.33|31.29|60
Kwale|NG|5.71|6.43|20;Kwang Binh|VN|17.47|106.62|31;Kwangmyŏng|KR|37.48|126.87|358;Kwangyang|KR|34.98|127.59|89;Kwekwe|ZW|-18.93|29.81|99
Kwidzyn|PL|53.72|18.93|38;Kwinana|AU|-32.23|115.78|30;Kyabé|TD|9.45|18.94|16;Kyaikkami|MM|16.08|97.56|48;Kyaiklat|MM|16.45|95.72|52
Kyaikto|MM|17.31|97.01|49;Kyain Seikgyi Township|MM|15.82|98.25|246;Kyakhta|RU|50.36|106.45|18;Kyathampalle|IN|19.67|78.53|42
Kyaukse|MM|21.61|96.14|50;Kyela|TZ|-9.58|33.85|31;Kyenjojo|UG|0.63|30.62|19;Kyiv|UA|50.45|30.52|2798;Kyle|US|29.99|-97.88|36
Kyosai|KR|34.85|128.59|72;Kyoto|JP|35.02|135.75|1460;Kyrenia|CY|35.34|33.32|27;Kyrgyzstan|KG|41.47|74.51|;Kyshtym|RU|55.71|60.55|42
Kysucké Nové Mesto|SK|49.3|18.78|17;Kyurdarmir|AZ|40.34|48.16|19;Kyustendil|BG|42.28|22.69|48;Kyzyl-Kyya|KG|40.26|72.13|32
Kyzyl-Suu|KG|42.34|78.01|17;Kyzylorda|KZ|44.85|65.51|300;Kyzyl|RU|51.71|94.45|108;Kyŏngsŏng|KP|41.59|129.61|36;Kâhta|TR|37.79|38.62|73
Kédougou|SN|12.56|-12.18|18;Kélibia|TN|36.85|11.09|43;Kétou|BJ|7.36|2.6|22;Kópavogur|IS|64.11|-21.91|32;Kórinthos|GR|37.94|22.95|30
Köln|DE|50.93|6.95|963;Köneürgench|TM|42.33|59.15|30;Königs Wusterhausen|DE|52.3|13.63|33;Königsbrunn|DE|48.28|10.89|27
Königslutter am Elm|DE|52.25|10.82|16;Königstein im Taunus|DE|50.18|8.47|16;Königswinter|DE|50.68|7.19|41;Köniz|CH|46.92|7.41|37
Köpenick|DE|52.45|13.57|60;Köping|SE|59.51|15.99|18;Körfez|TR|40.77|29.78|91;Köthen|DE|51.75|11.97|29;Køge|DK|55.46|12.18|34
Künzell|DE|50.54|9.72|16;Künzelsau|DE|49.28|9.68|15;Kürten|DE|51.05|7.27|20;Kütahya|TR|39.42|29.98|185;Kāgal|IN|16.58|74.32|25
Kākināda|IN|16.96|82.24|293;Kākori|IN|26.87|80.79|18;Kālia|BD|23.04|89.63|40;Kālimpong|IN|27.07|88.48|43;Kāliyāganj|IN|25.63|88.33|52
Kālka|IN|30.84|76.94|32;Kālna|IN|23.22|88.36|54;Kālol|IN|22.61|73.46|26;Kālpi|IN|26.12|79.73|44;Kālānwāli|IN|29.84|74.97|27
Kālāvad|IN|22.21|70.38|26;Kālīganj|BD|23.41|89.14|46;Kāman|IN|27.66|77.27|34;Kāmthi|IN|21.22|79.2|86;Kāmyārān|IR|34.8|46.94|62
Kāmākhyānagar|IN|20.93|85.54|16;Kāmāreddi|IN|18.32|78.34|71;Kāmārhāti|IN|22.67|88.37|333;Kānchrāpāra|IN|22.96|88.43|137
Kāndhla|IN|29.32|77.27|43;Kāndi|IN|23.96|88.04|55;Kāndla|IN|23.03|70.22|26;Kānker|IN|20.27|81.49|26;Kānke|IN|23.43|85.32|17
Kānkānhalli|IN|12.55|77.42|51;Kānnangād|IN|12.31|75.11|68;Kānth|IN|29.06|78.63|25;Kānt|IN|27.81|79.79|24;Kāpren|IN|25.41|76.07|20
Kāraikkudi|IN|10.07|78.77|92;Kāraikāl|IN|10.92|79.83|80;Kāramadai|IN|11.24|76.96|31;Kāranja|IN|20.48|77.49|65;Kārkala|IN|13.21|74.99|25
Kārsiyāng|IN|26.88|88.28|46;Kāsaragod|IN|12.5|74.99|53;Kāsganj|IN|27.81|78.65|99;Kāshmar|IR|35.24|58.47|96;Kāthor|IN|21.29|72.94|15
Kātol|IN|21.27|78.59|42;Kātoya|IN|23.65|88.13|78;Kātpādi|IN|12.97|79.15|16;Kātrās|IN|23.8|86.3|57;Kāvali|IN|14.92|79.99|83
Kāyankulam|IN|9.18|76.5|64;Kāzerūn|IR|29.62|51.65|95;Kėdainiai|LT|55.29|23.97|32;Kędzierzyn-Koźle|PL|50.35|18.23|66
Kętrzyn|PL|54.08|21.38|28;Kęty|PL|49.88|19.22|19;Kīhei|US|20.76|-156.45|21;Kīl Bhuvanagiri|IN|11.44|79.65|21;Kīratpur|IN|29.51|78.21|60
Kīsh|IR|26.56|54.02|21;Kırkağaç|TR|39.11|27.67|27;Kırklareli|TR|41.74|27.23|58;Kırıkhan|TR|36.5|36.36|61;Kırıkkale|TR|39.85|33.51|211
Kırşehir|TR|39.15|34.16|94;Kızılcahamam|TR|40.47|32.65|18;Kızıltepe|TR|37.19|40.58|150;Kłodzko|PL|50.43|16.66|28;Kōfu|JP|35.67|138.57|190
Kōnan|JP|35.33|136.87|100;Kōnosu|JP|36.07|139.52|88;Kōriyama|JP|37.4|140.38|341;Kőbánya|HU|47.48|19.14|78;Kūdligi|IN|14.91|76.39|23
Kūhdasht|IR|33.53|47.61|100;Kūkatpalli|IN|17.48|78.41|342;Kūmher|IN|27.32|77.37|22;Kŭlob|TJ|37.91|69.78|79;K’olīto|ET|7.32|38.08|26
L'Ancienne-Lorette|CA|46.79|-71.35|17;L'Aquila|IT|42.35|13.4|34;L'Assomption|CA|45.82|-73.43|16;L'Eliana|ES|39.57|-0.53|17
L'Haÿ-les-Roses|FR|48.78|2.34|30;L'Hospitalet de Llobregat|ES|41.36|2.1|257;L'Isle-sur-la-Sorgue|FR|43.92|5.05|17
La Asunción|VE|11.03|-63.86|35;La Barca|MX|20.29|-102.55|35;La Baule-Escoublac|FR|47.29|-2.36|18;La Blancarde|FR|43.3|5.41|15
La Bonanova|ES|41.41|2.13|26;La Bordeta|ES|41.37|2.14|19;La Breita|PE|-4.26|-80.89|18;La Cabima|PA|9.12|-79.54|18
La Calera|AR|-31.34|-64.34|25;La Carlota|PH|10.42|122.92|41;La Carolina|ES|38.28|-3.62|16;La Castellana|PH|10.32|123.02|24
La Cañada Flintridge|US|34.2|-118.19|20;La Ceiba|HN|15.76|-86.78|130;La Ceja|CO|6.03|-75.43|37;La Celle-Saint-Cloud|FR|48.85|2.15|22
La Chapelle-sur-Erdre|FR|47.3|-1.55|18;La Chaux-de-Fonds|CH|47.1|6.83|37;La Chorrera|PA|8.88|-79.78|61;La Ciotat|FR|43.17|5.6|33
La Concepción|PA|8.51|-82.62|18;La Courneuve|FR|48.93|2.4|37;La Crau|FR|43.15|6.07|18;La Crescenta-Montrose|US|34.23|-118.24|20
La Crosse|US|43.8|-91.24|52;La Cruz|MX|23.92|-106.89|16;La Defense|FR|48.89|2.24|20;La Dolorita|VE|10.49|-66.79|57
La Dorada|CO|5.45|-74.66|82;La Ermita|MX|21.15|-101.73|20;La Esperanza|GT|14.87|-91.56|16;La Estrella|CO|6.16|-75.64|49
La Falda|AR|-31.09|-64.49|15;La Flèche|FR|47.7|-0.08|19;La Fría|VE|8.22|-72.25|27;La Garde|FR|43.12|6.01|28
La Garenne-Colombes|FR|48.9|2.25|26;La Gi|VN|10.66|107.77|161;La Gomera|GT|14.08|-91.05|24;La Goulette|TN|36.82|10.31|80
La Grange|US|41.81|-87.87|16;La Guaira|VE|10.6|-66.93|25;La Habana Vieja|CU|23.13|-82.35|95;La Habra|US|33.93|-117.95|62
La Haute-Saint-Charles|CA|46.89|-71.37|74;La Isla|MX|18.6|-96.15|25;La Jagua de Ibirico|CO|9.56|-73.33|19;La Jolla|US|32.85|-117.27|43
La Laguna|ES|28.49|-16.32|151;La Libertad|EC|-2.23|-80.91|76;La Libertad|SV|13.49|-89.32|17;La Ligua|CL|-32.45|-71.23|25
La Lima|HN|15.43|-87.92|46;La Louvière|BE|50.49|4.19|77;La Línea de la Concepción|ES|36.17|-5.35|65;La Madeleine|FR|50.65|3.08|24
La Magdalena Tlaltelulco|MX|19.28|-98.2|17;La Maná|EC|-0.94|-79.23|16;La Marque|US|29.37|-94.97|16;La Mesa|CO|5.27|-73.92|27
La Mesa|US|32.77|-117.02|60;La Mirada|US|33.92|-118.01|50;La Mohammedia|TN|36.67|10.16|67;La Oliva|ES|28.61|-13.93|22
La Orilla|MX|18|-102.23|20;La Orotava|ES|28.39|-16.52|41;La Oroya|PE|-11.52|-75.9|33;La Palma|US|33.85|-118.05|16
La Paz Centro|NI|12.34|-86.68|23;La Paz|AR|-30.74|-59.65|25;La Paz|BO|-16.5|-68.15|813;La Paz|HN|14.32|-87.68|18;La Paz|MX|24.14|-110.3|215
La Paz|PH|15.44|120.73|26;La Paz|UY|-34.76|-56.23|20;La Peca|PE|-5.61|-78.43|27;La Piedad|MX|20.34|-102.03|83;La Pineda|ES|41.08|1.19|17
La Pintana|CL|-33.58|-70.63|201;La Plata|AR|-34.92|-57.95|694;La Plata|CO|2.39|-75.89|19;La Pobla de Vallbona|ES|39.6|-0.55|20
La Pomme|FR|43.29|5.44|18;La Porte|US|29.67|-95.02|35;La Porte|US|41.61|-86.71|22;La Possession|RE|-20.93|55.33|27
La Prairie|CA|45.42|-73.5|22;La Presa|US|32.71|-117|34;La Providencia Siglo XXI|MX|20.06|-98.72|17;La Puente|US|34.02|-117.95|41
La Punta|AR|-33.18|-66.31|15;La Quinta|US|33.66|-116.31|40;La Rinconada|ES|37.49|-5.98|36;La Rinconada|PE|-14.63|-69.45|30
La Rioja|AR|-29.41|-66.85|163;La Roche-sur-Yon|FR|46.67|-1.43|59;La Rochelle|FR|46.16|-1.15|77;La Roda|ES|39.21|-2.16|16
La Romana|DO|18.43|-68.97|208;La Sagrera|ES|41.42|2.19|29;La Salud|CU|22.87|-82.42|29;La Sebala du Mornag|TN|36.68|10.29|33
La Serena|CL|-29.9|-71.25|155;La Seyne-sur-Mer|FR|43.1|5.88|62;La Sierpe|CU|21.77|-79.27|17;La Solana|ES|38.94|-3.24|17
La Spezia|IT|44.1|9.82|88;La Tebaida|CO|4.45|-75.79|27;La Teste-de-Buch|FR|44.63|-1.15|27;La Trinidad|PH|16.45|120.59|41
La Trinité|MQ|14.74|-60.96|15;La Troncal|EC|-2.42|-79.34|36;La Unión|CL|-40.29|-73.08|26;La Unión|CO|1.6|-77.13|15
La Unión|CO|4.53|-76.1|23;La Unión|ES|37.62|-0.88|18;La Unión|PE|-5.4|-80.74|35;La Unión|SV|13.34|-87.84|27
La Valette-du-Var|FR|43.14|5.98|23;La Vergne|US|36.02|-86.58|35;La Verne|US|34.1|-117.77|33;La Victoria|VE|10.23|-67.33|87
La Villa del Rosario|VE|10.33|-72.31|65;La Virginia|CO|4.9|-75.88|34;La Vista|US|41.18|-96.03|17;LaGrange|US|33.04|-85.03|30
LaPorte|US|41.61|-86.72|22;Laascaanood|SO|8.48|47.36|60;Laatzen|DE|52.32|9.8|40;Laayoune|EH|27.14|-13.19|196;Labasa|FJ|-16.43|179.36|28
Labinsk|RU|44.63|40.74|62;Labis|MY|2.38|103.02|22;Laboulaye|AR|-34.13|-63.39|20;Labo|PH|14.15|122.83|18;Labrador|AU|-27.94|153.4|18
Labuan Bajo|ID|-8.5|119.89|189;Labuan|ID|-6.38|105.83|34;Labuan|MY|5.28|115.25|74;Labuhan Deli|ID|3.73|98.67|50
Labytnangi|RU|66.66|66.42|27;Labé|GN|11.32|-12.28|59;Lacey|US|47.03|-122.82|46;Lachhmangarh Sīkar|IN|27.82|75.03|48;Lachi|PK|33.38|71.34|19
Lackawanna|US|42.83|-78.82|18;Laconia|US|43.53|-71.47|16;Ladang Seri Kundang|MY|3.29|101.52|23;Ladera Ranch|US|33.57|-117.64|23
Ladhewala Waraich|PK|32.16|74.12|40;Ladispoli|IT|41.95|12.08|34;Ladner|CA|49.09|-123.08|200;Lady Frere|ZA|-31.7|27.23|25
Ladybrand|ZA|-29.19|27.46|17;Ladyzhyn|UA|48.68|29.24|21;Ladário|BR|-19|-57.6|16;Laela|TZ|-8.57|32.05|19;Laem Sing|TH|12.48|102.07|16
Lae|PG|-6.72|147|76;Lafayette|US|30.22|-92.02|128;Lafayette|US|37.89|-122.12|26;Lafayette|US|39.99|-105.09|28;Lafayette|US|40.42|-86.88|71
Lafiagi|NG|8.85|5.42|103;Lafia|NG|8.49|8.52|127;Lagarto|BR|-10.92|-37.65|45;Lagdo|CM|9.06|13.67|25;Lages|BR|-27.82|-50.33|165
Lage|DE|51.99|8.79|36;Laghouat|DZ|33.8|2.87|114;Lagny-sur-Marne|FR|48.87|2.72|21;Lago da Pedra|BR|-4.29|-45.24|26
Lagoa Santa|BR|-19.63|-43.9|38;Lagoa Vermelha|BR|-28.21|-51.53|24;Lagoa da Prata|BR|-20.02|-45.54|43;Lagoa do Itaenga|BR|-7.94|-35.29|18
Lagos de Moreno|MX|21.36|-101.94|98;Lagos|NG|6.45|3.39|9000;Lagos|PT|37.1|-8.67|19;Laguilayan|PH|6.67|124.52|18
Laguna Beach|US|33.54|-117.78|23;Laguna Hills|US|33.61|-117.71|32;Laguna Niguel|US|33.52|-117.71|66;Laguna Woods|US|33.61|-117.73|16
Laguna de Duero|ES|41.58|-4.72|22;Laguna|BR|-28.48|-48.78|40;Laguna|US|38.42|-121.42|47;Lagunillas|VE|10.13|-71.26|44
Lahad Datu|MY|5.02|118.33|106;Lahat|ID|-3.79|103.54|66;Lahnstein|DE|50.3|7.62|19;Lahore|PK|31.56|74.35|6311;Lahr|DE|48.34|7.87|44
Lahti|FI|60.98|25.66|99;Lahān|NP|26.72|86.48|31;Lahār|IN|26.19|78.94|33;Laibin|CN|23.7|109.27|60;Lainate|IT|45.57|9.03|25
Laiwu|CN|36.19|117.66|124;Laixi|CN|36.86|120.53|76;Laiyang|CN|36.98|120.71|170;Laizhou|CN|37.18|119.94|188;Lajas|CU|22.41|-80.29|23
Laja|CL|-37.28|-72.71|17;Lajeado|BR|-29.47|-51.96|65;Lajedo|BR|-8.66|-36.32|25;Lajinha|BR|-20.15|-41.62|16;Lake Butler|US|28.5|-81.54|15
Lake Charles|US|30.21|-93.2|76;Lake Elsinore|US|33.67|-117.33|62;Lake Forest|US|33.65|-117.69|82;Lake Forest|US|42.26|-87.84|19
Lake Havasu City|US|34.48|-114.32|54;Lake Jackson|US|29.03|-95.43|28;Lake Magdalene|US|28.07|-82.47|29;Lake Mary|US|28.76|-81.32|16
Lake Oswego|US|45.42|-122.67|38;Lake Ridge|US|38.69|-77.3|41;Lake Ronkonkoma|US|40.84|-73.13|20;Lake Sebu|PH|6.22|124.71|22
Lake Shore|US|39.11|-76.48|19;Lake Stevens|US|48.02|-122.06|31;Lake Wales|US|27.9|-81.59|16;Lake Worth Corridor|US|26.62|-80.1|21
Lake Worth|US|26.62|-80.07|37;Lake Zurich|US|42.2|-88.09|20;Lake in the Hills|US|42.18|-88.33|29;Lakeland|US|28.04|-81.95|104
Lakemba|AU|-33.92|151.08|17;Lakeside|US|30.13|-81.77|31;Lakeside|US|32.86|-116.92|21;Lakeville|US|44.65|-93.24|61
Lakewood|US|33.85|-118.13|82;Lakewood|US|39.7|-105.08|153;Lakewood|US|40.1|-74.22|54;Lakewood|US|41.48|-81.8|51
Lakewood|US|47.17|-122.52|60;Lakhdaria|DZ|36.56|3.59|57;Lakhnādon|IN|22.6|79.6|16;Lakhyabad|IN|23.67|86.67|33;Lakhīmpur|IN|27.95|80.78|140
Lakinsk|RU|56.02|39.95|17;Lakki|PK|32.61|70.91|36;Lakota|CI|5.85|-5.68|38;Laksar|IN|29.76|78.04|19;Lakshmeshwar|IN|15.13|75.47|35
Lakshmīpur|BD|22.94|90.83|62;Lal Bahadur Nagar|IN|17.35|78.56|262;Lala Musa|PK|32.7|73.96|65;Lalago|TZ|-3.45|33.95|23
Lalgudi|IN|10.87|78.82|21;Lalian|PK|31.82|72.8|31;Lalitpur|IN|24.69|78.42|126;Lalmonirhat|BD|25.92|89.45|65;Lalor|AU|-37.67|145.02|22
Lalupon|NG|7.47|4.07|81;Lalín|ES|42.66|-8.11|21;Lambaréné|GA|-0.7|10.24|21;Lambaré|PY|-25.35|-57.61|126;Lambayeque|PE|-6.7|-79.91|44
Lambersart|FR|50.65|3.03|29;Lamezia Terme|IT|38.96|16.31|71;Lamin|GM|13.35|-16.43|25;Lamongan|ID|-7.12|112.42|59;Lamont|US|35.26|-118.91|15
Lampang|TH|18.29|99.49|156;Lampa|CL|-33.29|-70.88|29;Lampertheim|DE|49.6|8.47|32;Lamphun|TH|18.58|99.01|43;Lamu|KE|-2.27|40.9|25
Lamía|GR|38.9|22.43|52;Lanaken|BE|50.89|5.65|25;Lancaster|GB|54.05|-2.8|47;Lancaster|US|32.59|-96.76|39;Lancaster|US|34.7|-118.14|161
Lancaster|US|39.71|-82.6|40;Lancaster|US|40.04|-76.31|59;Lancenigo-Villorba|IT|45.71|12.26|15;Lanciano|IT|42.23|14.39|35
Lancing|GB|50.83|-0.32|19;Lancy|CH|46.19|6.11|27;Land O' Lakes|US|28.22|-82.46|32;Landau in der Pfalz|DE|49.2|8.12|42
Landerneau|FR|48.45|-4.25|16;Landover|US|38.93|-76.9|23;Landsberg am Lech|DE|48.05|10.88|27;Landshut|DE|48.53|12.16|60
Landskrona|SE|55.87|12.83|32;Lanester|FR|47.76|-3.34|24;Lang Suan|TH|9.95|99.08|16;Langarūd|IR|37.2|50.15|68;Langenfeld|DE|51.11|6.95|59
Langenhagen|DE|52.45|9.74|50;Langenhorn|DE|53.67|10.02|46;Langen|DE|49.99|8.67|35;Langen|DE|53.61|8.6|19;Langepas|RU|61.25|75.21|40
Langfang|CN|39.51|116.69|720;Langford|CA|48.45|-123.5|22;Langley Park|US|38.99|-76.98|19;Langley|CA|49.1|-122.66|24;Langsa|ID|4.47|97.97|54
Langtoucun|CN|40.04|124.34|59;Langwarrin|AU|-38.17|145.17|22;Langxiang|CN|46.95|128.87|57;Langzhong|CN|31.55|105.99|61
Lanham-Seabrook|US|38.97|-76.85|18;Lankaran|AZ|38.75|48.85|240;Lankwitz|DE|52.44|13.35|41;Lannion|FR|48.73|-3.46|21
Lansdale|US|40.24|-75.28|17;Lansdowne|ZA|-33.99|18.5|17;Lansing|US|41.56|-87.54|28;Lansing|US|42.73|-84.56|115;Lanxi|CN|29.22|119.47|74
Lanxi|CN|46.26|126.28|73;Lanzhou|CN|36.06|103.84|2628;Laoag|PH|18.2|120.6|102;Laoang|PH|12.57|125.01|17;Laohekou|CN|32.39|111.67|253
Laojunmiao|CN|39.83|97.73|85;Laon|FR|49.56|3.63|29;Laos|LA|18.49|103.78|;Lapai|NG|9.04|6.57|16;Lapa|BR|-25.77|-49.72|26
Laplace|US|30.07|-90.48|30;Lappeenranta|FI|61.06|28.19|59;Lapu-Lapu City|PH|10.31|123.95|350;Larache|MA|35.19|-6.16|109
Laramie|US|41.31|-105.59|32;Laranjal Paulista|BR|-23.05|-47.84|21;Laranjeiras do Sul|BR|-25.41|-52.42|18;Laranjeiras|BR|-10.81|-37.17|23
Laranjeira|PT|38.66|-9.15|21;Laranjeiro|PT|37.07|-7.81|20;Lara|AU|-38.02|144.41|16;Larbaâ|DZ|36.56|3.15|69;Lardjem|DZ|35.75|1.55|30
Laredo|PE|-8.09|-78.96|25;Laredo|US|27.51|-99.51|255;Largo|US|27.91|-82.79|81;Larkana|PK|27.56|68.21|364;Larkhall|GB|55.73|-3.97|15
Larnaca|CY|34.92|33.62|72;Larne|GB|54.85|-5.82|18;Larvik|NO|59.05|10.04|23;Lar|IN|26.2|83.97|27;Las Animas|CL|-39.81|-73.22|30
Las Breñas|AR|-27.09|-61.08|27;Las Cabezas de San Juan|ES|36.98|-5.94|16;Las Choapas|MX|17.91|-94.1|43;Las Cruces|US|32.31|-106.78|102
Las Cumbres|PA|9.09|-79.53|69;Las Delicias|MX|32.41|-116.94|15;Las Gabias|ES|37.14|-3.67|16;Las Margaritas|MX|16.31|-91.98|21
Las Matas de Farfán|DO|18.87|-71.52|22;Las Palmas de Gran Canaria|ES|28.1|-15.41|382;Las Piedras|UY|-34.73|-56.22|70
Las Pintas de Arriba|MX|20.57|-103.32|23;Las Pintitas|MX|20.56|-103.3|27;Las Piñas|PH|14.45|120.98|590;Las Rosas|MX|16.37|-92.37|19
Las Rozas de Madrid|ES|40.49|-3.87|86;Las Tejerías|VE|10.25|-67.17|33;Las Torres de Cotillas|ES|38.03|-1.24|21
Las Tres Torres|ES|41.4|2.13|17;Las Tunas|CU|20.96|-76.95|204;Las Vegas|US|36.17|-115.14|624;Lasarte|ES|43.27|-2.02|18
Lasem|ID|-6.69|111.45|29;Lashio|MM|22.94|97.75|131;Lashkar Gāh|AF|31.59|64.37|44;Lat Yao|TH|15.75|99.79|18;Latacunga|EC|-0.94|-78.62|52
Latakia|SY|35.53|35.79|340;Latham|US|42.75|-73.76|21;Lathrop|US|37.82|-121.28|21;Latina|ES|40.39|-3.75|257;Latina|IT|41.47|12.9|76
Lattes|FR|43.57|3.9|17;Latur|IN|18.4|76.57|349;Latvia|LV|56.86|24.92|;Lauchhammer|DE|51.49|13.77|19;Lauda-Königshofen|DE|49.57|9.71|15
Lauderdale Lakes|US|26.17|-80.21|35;Lauderhill|US|26.14|-80.21|72;Laudio / Llodio|ES|43.14|-2.96|18;Lauf an der Pegnitz|DE|49.51|11.28|26
Laukaa|FI|62.41|25.95|17;Launceston|AU|-41.44|147.13|106;Laungowāl|IN|30.19|75.68|22;Laupheim|DE|48.23|9.88|19;Laurelton|US|40.67|-73.75|21
Laurel|US|31.69|-89.13|19;Laurel|US|37.64|-77.51|17;Laurel|US|39.1|-76.85|26;Laurinburg|US|34.77|-79.46|16
Lauro de Freitas|BR|-12.89|-38.33|141;Laur|PH|15.59|121.18|19;Lausanne|CH|46.52|6.63|117;Lautaro|CL|-38.53|-72.44|22
Lautoka|FJ|-17.62|177.45|53;Lauttasaari|FI|60.16|24.87|20;Laval|CA|45.57|-73.69|377;Laval|FR|48.07|-0.76|50;Laventille|TT|10.65|-61.5|21
Lavradio|PT|38.67|-9.05|22;Lavras da Mangabeira|BR|-6.75|-38.96|17;Lavras|BR|-21.25|-45|81;Lawang|ID|-7.84|112.69|159
Lawas|MY|4.86|115.41|38;Lawndale|US|33.89|-118.35|33;Lawrenceville|US|33.96|-83.99|30;Lawrence|US|38.97|-95.24|94
Lawrence|US|39.84|-86.03|48;Lawrence|US|42.71|-71.16|80;Lawton|US|34.61|-98.39|97;Laxou|FR|48.68|6.15|16;Layton|US|41.06|-111.97|74
Layyah|PK|30.96|70.94|79;Lazarevac|RS|44.39|20.26|24;Lazarevskoye|RU|43.91|39.33|30;Lazdynai|LT|54.67|25.21|31;Laç|AL|41.64|19.71|25
Laï|TD|9.4|16.3|19;Laḩij|YE|13.06|44.88|23;Le Blanc-Mesnil|FR|48.94|2.46|48;Le Bouscat|FR|44.86|-0.6|24;Le Camas|FR|43.29|5.39|17
Le Cannet|FR|43.58|7.02|43;Le Chesnay|FR|48.82|2.12|29;Le Creusot|FR|46.81|4.42|26;Le François|MQ|14.62|-60.9|20
Le Gosier|GP|16.21|-61.49|29;Le Grand-Quevilly|FR|49.4|1.05|27;Le Havre|FR|49.49|0.11|186;Le Hochet|MU|-20.14|57.52|15
Le Kremlin-Bicêtre|FR|48.81|2.36|28;Le Lamentin|MQ|14.61|-61|39;Le Mans|FR|48|0.2|145;Le Moule|GP|16.33|-61.35|23
Le Mée-sur-Seine|FR|48.53|2.63|22;Le Pecq|FR|48.89|2.1|17;Le Perreux-sur-Marne|FR|48.85|2.5|32;Le Petit-Quevilly|FR|49.41|1.06|23
Le Plessis-Robinson|FR|48.79|2.27|23;Le Plessis-Trévise|FR|48.81|2.57|19;Le Pontet|FR|43.96|4.86|16;Le Port|RE|-20.94|55.29|41
Le Pré-Saint-Gervais|FR|48.89|2.4|18;Le Puy-en-Velay|FR|45.04|3.89|23;Le Robert|MQ|14.68|-60.94|24;Le Tampon|RE|-21.28|55.52|70
Le Vésinet|FR|48.89|2.13|17;League City|US|29.51|-95.09|98;Lealman|US|27.82|-82.68|20;Leamington|CA|42.05|-82.6|33
Leander|US|30.58|-97.85|38;Leatherhead|GB|51.3|-0.33|44;Leavenworth|US|39.31|-94.92|36;Leawood|US|38.97|-94.62|35;Lebach|DE|49.41|6.91|22
Lebaksiu|ID|-7.05|109.14|34;Lebanon|LB|33.92|35.88|;Lebanon|US|36.21|-86.29|30;Lebanon|US|39.44|-84.2|21;Lebanon|US|40.05|-86.47|16
Lebanon|US|40.34|-76.41|26;Lebanon|US|44.54|-122.91|16;Lebbeke|BE|51|4.13|17;Lebedyan’|RU|53.02|39.17|23;Lebedyn|UA|50.59|34.48|28
Lebowakgomo|ZA|-24.2|29.5|33;Lebrija|ES|36.92|-6.08|26;Lebu|CL|-37.61|-73.65|22;Lecce|IT|40.35|18.17|81;Lecco|IT|45.86|9.4|47
Lecheng|CN|25.13|113.35|124;Lede|BE|50.97|3.99|17;Leduc|CA|53.27|-113.55|16;Ledyard|US|41.44|-72.01|15;Lee's Summit|US|38.91|-94.38|95
Leeds|GB|53.8|-1.55|455;Leek|GB|53.1|-2.02|20;Leek|NL|53.16|6.38|20;Leerdam|NL|51.89|5.09|21;Leer|DE|53.23|7.46|34
Leesburg|US|28.81|-81.88|22;Leesburg|US|39.12|-77.56|51;Leeuwarden|NL|53.2|5.81|91;Lefortovo|RU|55.77|37.7|91;Leganés|ES|40.33|-3.76|186
Legaspi|PH|13.14|123.74|179;Legionowo|PL|52.4|20.93|51;Legnago|IT|45.19|11.3|22;Legnano|IT|45.6|8.92|58;Legnica|PL|51.21|16.16|106
Lehigh Acres|US|26.63|-81.62|87;Lehi|US|40.39|-111.85|58;Lehrte|DE|52.37|9.98|44;Leh|IN|34.17|77.58|37;Leicester|GB|52.64|-1.13|509
Leichlingen|DE|51.11|7.02|27;Leiden|NL|52.16|4.49|120;Leiderdorp|NL|52.16|4.53|26;Leighton Buzzard|GB|51.92|-0.66|37;Leigh|GB|53.5|-2.52|44
Leimen|DE|49.35|8.69|27;Leinfelden-Echterdingen|DE|48.69|9.17|37;Leioa|ES|43.33|-2.99|31;Leipzig|DE|51.34|12.37|505
Leiria|PT|39.74|-8.81|45;Leisure City|US|25.5|-80.43|23;Leixlip|IE|53.37|-6.5|15;Leiyang|CN|26.4|112.86|129;Lekki|NG|6.41|4.09|401
Leland|US|34.26|-78.04|18;Lelydorp|SR|5.7|-55.23|18;Lelystad|NL|52.51|5.48|71;Lemay|US|38.53|-90.28|17;Lembang|ID|-6.81|107.62|183
Lembeni|TZ|-3.78|37.62|16;Leme|BR|-22.19|-47.39|81;Lemgo|DE|52.03|8.9|42;Lemon Grove|US|32.74|-117.03|27;Lemont|US|41.67|-88|17
Lemoore|US|36.3|-119.78|26;Lempäälä|FI|61.32|23.75|18;Lenbe|HT|19.71|-72.4|33;Lend|AT|47.08|15.42|31;Lenexa|US|38.95|-94.73|52
Lengerich|DE|52.19|7.86|23;Lenger|KZ|42.18|69.89|21;Lengshuijiang|CN|27.69|111.43|115;Lengshuitan|CN|26.41|111.6|89
Leningradskaya|RU|46.32|39.39|39;Leninogorsk|RU|54.6|52.46|66;Leninsk-Kuznetsky|RU|54.66|86.17|109;Leninskiye Gory|RU|55.7|37.57|30
Leninsk|RU|48.7|45.2|15;Lennestadt|DE|51.12|8.07|28;Lennox|US|33.94|-118.35|23;Lenoir|US|35.91|-81.54|18;Lensk|RU|60.73|114.93|24
Lens|FR|50.43|2.83|38;Lentini|IT|37.29|15|24;Lents|US|45.48|-122.57|20;Lençóis Paulista|BR|-22.6|-48.8|57;Leominster|US|42.53|-71.76|42
Leonberg|DE|48.8|9.02|46;Leonovo|RU|55.85|37.65|30;Leopoldina|BR|-21.53|-42.64|47;Leopoldshöhe|DE|52.01|8.7|16;Lepe|ES|37.25|-7.2|26
Leposaviq|XK|43.1|20.8|19;Lerdo de Tejada|MX|18.63|-95.52|19;Lere|NG|10.39|8.57|93;Leribe|LS|-28.87|28.05|48
Lerma de Villada|MX|19.29|-99.51|23;Lermontov|RU|44.11|42.97|23;Lerum|SE|57.77|12.27|27;Les Abymes|GP|16.27|-61.51|63
Les Cayes|HT|18.19|-73.75|126;Les Clayes-sous-Bois|FR|48.82|1.99|18;Les Corts|ES|41.39|2.13|82;Les Coteaux|CA|45.28|-74.23|17
Les Herbiers|FR|46.87|-1.02|16;Les Lilas|FR|48.88|2.42|21;Les Mureaux|FR|48.99|1.91|32;Les Olives|FR|43.32|5.46|15
Les Pavillons-sous-Bois|FR|48.91|2.51|20;Les Pennes-Mirabeau|FR|43.41|5.31|20;Les Sables-d'Olonne|FR|46.5|-1.78|16
Les Ulis|FR|48.68|2.17|26;Leshan|CN|29.56|103.76|154;Leskovac|RS|43|21.95|95;Lesnoy|RU|57.62|63.08|55;Lesnoy|RU|58.64|59.8|24
Lesosibirsk|RU|58.24|92.48|66;Lesotho|LS|-29.58|28.23|;Lesozavodsk|RU|45.48|133.43|42;Lessines|BE|50.71|3.84|18;Leszno|PL|51.84|16.57|64
Letchworth Garden City|GB|51.98|-0.23|44;Leteri|IN|24.06|77.41|16;Lethbridge|CA|49.7|-112.82|71;Leticia|CO|-4.22|-69.94|30
Letlhakane|BW|-21.41|25.59|18;Letpandan|MM|17.79|95.75|39;Letterkenny|IE|54.95|-7.73|17;Letňany|CZ|50.13|14.52|16;Leusden|NL|52.13|5.43|29
Leutkirch|DE|47.83|10.02|22;Leuven|BE|50.88|4.7|93;Levallois-Perret|FR|48.89|2.29|62;Leverkusen|DE|51.03|6.98|163;Levice|SK|48.22|18.61|38
Levin|NZ|-40.63|175.28|20;Levittown|PR|18.45|-66.18|30;Levittown|US|40.16|-74.83|53;Levittown|US|40.73|-73.51|52
Levoberezhnyy|RU|55.85|37.48|52;Lewes|GB|50.87|0.01|17;Lewiston Orchards|US|46.38|-116.98|31;Lewiston|US|44.1|-70.21|36
Lewiston|US|46.42|-117.02|33;Lewisville|US|33.05|-96.99|104;Lexington-Fayette|US|38.05|-84.46|314;Lexington|US|33.98|-81.24|20
Lexington|US|35.82|-80.25|19;Lexington|US|37.99|-84.48|225;Lexington|US|42.45|-71.22|31;Leyland|GB|53.7|-2.69|38
Leyva Solano|MX|25.66|-108.64|28;Lezhë|AL|41.78|19.64|19;Leça da Palmeira|PT|41.19|-8.7|18;Leça do Bailio|PT|41.21|-8.63|16
León de los Aldama|MX|21.13|-101.67|1239;León|ES|42.6|-5.57|134;León|NI|12.44|-86.88|145;Lhasa|CN|29.65|91.1|119
Lhokseumawe|ID|5.18|97.15|89;Lianghu|CN|29.99|120.9|155;Liangxiang|CN|39.74|116.13|77;Lianhe|CN|47.13|129.27|121
Lianjiang|CN|21.65|110.28|100;Lianozovo|RU|55.9|37.59|86;Lianran|CN|24.92|102.48|107;Lianshan|CN|40.76|120.85|313
Lianyuan|CN|27.69|111.66|67;Lianzhou|CN|21.67|109.2|71;Lianzhou|CN|24.78|112.37|93;Liaocheng|CN|36.46|115.98|227
Liaoyang|CN|41.27|123.17|688;Liaoyuan|CN|42.9|125.14|465;Liaozhong|CN|41.51|122.72|55;Libenge|CD|3.65|18.64|27;Liberal|US|37.04|-100.92|21
Liberec|CZ|50.77|15.06|98;Liberia|CR|10.64|-85.44|45;Liberia|LR|6.45|-9.32|;Libertador General San Martín|AR|-23.81|-64.79|49
Libertad|PH|8.94|125.5|250;Libertyville|US|42.28|-87.95|20;Liberty|US|39.25|-94.42|30;Libeň|CZ|50.11|14.47|32;Libiąż|PL|50.1|19.32|18
Libon|PH|13.3|123.44|69;Libourne|FR|44.91|-0.24|24;Libres|MX|19.47|-97.69|16;Libreville|GA|0.39|9.45|578;Libya|LY|27.02|18.07|
Licata|IT|37.1|13.94|37;Licenciado Benito Juárez (Campo Gobierno)|MX|24.66|-107.54|24;Lice|TR|38.46|40.64|16;Licheng|CN|23.3|113.82|173
Licheng|CN|31.43|119.48|72;Lichfield|GB|52.68|-1.83|33;Lichinga|MZ|-13.31|35.24|110;Lichtenberg|DE|52.51|13.5|33
Lichtenburg|ZA|-26.15|26.16|66;Lichtenfels|DE|50.15|11.06|21;Lichtenrade|DE|52.4|13.41|49;Lichtenvoorde|NL|51.99|6.57|20
Lichterfelde|DE|52.43|13.31|80;Lichuan|CN|30.3|108.85|73;Lida|BY|53.88|25.3|98;Lidcombe|AU|-33.86|151.04|20;Lidingö|SE|59.37|18.13|42
Lidköping|SE|58.51|13.16|23;Lido di Ostia|IT|41.73|12.28|79;Lido|IT|45.41|12.37|16;Lidzbark Warmiński|PL|54.13|20.58|17
Liechtenstein|LI|47.14|9.54|;Liepāja|LV|56.5|21.01|85;Lier|BE|51.13|4.57|33;Lieto|FI|60.51|22.46|15;Lijiang|CN|26.87|100.22|1138
Likasi|CD|-10.98|26.74|422;Likhobory|RU|55.85|37.57|50;Likino-Dulevo|RU|55.71|38.95|31;Likisá|TL|-8.59|125.34|19;Lilienthal|DE|53.14|8.9|18
Lilio|PH|14.13|121.44|15;Lillehammer|NO|61.12|10.47|19;Lillerød|DK|55.87|12.35|15;Lille|BE|51.24|4.82|15;Lille|FR|50.63|3.06|228
Liloan|PH|10.4|124|49;Lilongwe|MW|-13.97|33.79|647;Lilydale|AU|-37.75|145.35|16;Limache|CL|-33.02|-71.27|36;Limassol|CY|34.68|33.04|154
Limay|FR|49|1.74|19;Limay|PH|14.56|120.6|53;Lima|PE|-12.04|-77.03|7737;Lima|US|40.74|-84.11|38;Limbach-Oberfrohna|DE|50.86|12.76|27
Limbang|MY|4.75|115|26;Limbdi|IN|22.57|71.81|42;Limbe|CM|4.02|9.21|72;Limbiate|IT|45.6|9.13|32;Limburg an der Lahn|DE|50.38|8.05|34
Limeil-Brévannes|FR|48.74|2.49|19;Limeira|BR|-22.56|-47.4|290;Limerick|US|40.23|-75.52|18;Limoeiro do Norte|BR|-5.15|-38.1|29
Limoeiro|BR|-7.87|-35.45|42;Limoges|FR|45.83|1.25|141;Limonar|CU|22.95|-81.41|25;Limpio|PY|-25.17|-57.49|96;Limón|CR|9.99|-83.04|63
Linares|CL|-35.85|-71.59|70;Linares|ES|38.1|-3.64|61;Linares|MX|24.86|-99.57|63;Lincheng|CN|19.91|109.69|65;Lincoln Park|US|41.92|-87.65|67
Lincoln Park|US|42.25|-83.18|37;Lincoln Square|US|41.98|-87.69|41;Lincolnia|US|38.82|-77.14|23;Lincoln|AR|-34.87|-61.53|42
Lincoln|GB|53.23|-0.54|115;Lincoln|US|38.89|-121.29|46;Lincoln|US|40.8|-96.67|277;Lincoln|US|41.92|-71.43|22
Linda-a-Velha|PT|38.71|-9.24|21;Lindau|DE|47.55|9.68|25;Linda|US|39.13|-121.55|18;Lindenholt|NL|51.83|5.79|16
Lindenhurst|US|40.69|-73.37|27;Lindenwold|US|39.82|-75|18;Linden|GY|6.01|-58.31|45;Linden|US|40.62|-74.24|42;Lindi|TZ|-10|39.72|42
Lindlar|DE|51.02|7.38|23;Lindsay|CA|44.35|-78.73|20;Linfen|CN|36.09|111.52|233;Lingayen|PH|16.02|120.23|57;Lingcheng|CN|22.71|110.35|55
Lingdong|CN|46.57|131.15|84;Lingen|DE|52.52|7.32|51;Linghai|CN|41.17|121.37|56;Lingolsheim|FR|48.56|7.68|17;Lingsugūr|IN|16.16|76.52|30
Lingyuan|CN|41.24|119.4|91;Linhai|CN|28.86|121.14|153;Linhares|BR|-19.39|-40.07|105;Linjiang|CN|41.81|126.91|69;Linkou|CN|45.29|130.26|78
Linköping|SE|58.41|15.62|107;Lino Lakes|US|45.16|-93.09|21;Linping|CN|30.42|120.3|78;Linqiong|CN|30.42|103.46|56;Linqu|CN|36.52|118.54|77
Linshui|CN|36.42|114.2|110;Linstead|JM|18.14|-77.03|21;Lins|BR|-21.68|-49.74|69;Linton Hall|US|38.76|-77.57|36;Lintong|CN|34.38|109.21|76
Linxia Chengguanzhen|CN|35.6|103.21|202;Linxi|CN|39.71|118.45|100;Linyi|CN|35.06|118.34|271;Linz|AT|48.31|14.29|205
Linëvo|RU|54.46|83.38|22;Lipa City|PH|13.94|121.16|212;Lipetsk|RU|52.6|39.57|516;Lipkovo|MK|42.16|21.59|28;Lippstadt|DE|51.67|8.34|67
Liptovský Mikuláš|SK|49.08|19.62|31;Lira|UG|2.25|32.9|119;Lisakovsk|KZ|52.55|62.5|40;Lisala|CD|2.15|21.52|70;Lisbon|PT|38.72|-9.13|518
Lisburn|GB|54.52|-6.04|78;Lishui|CN|28.46|119.91|99;Lishu|CN|43.3|124.33|62;Lisieux|FR|49.15|0.23|24;Liski|RU|50.98|39.52|56
Lisle|US|41.8|-88.07|23;Lisse|NL|52.26|4.56|22;Lissone|IT|45.61|9.24|37;Litherland|GB|53.47|-3|23;Lithia Springs|US|33.79|-84.66|15
Lithuania|LT|55.32|23.9|;Litoměřice|CZ|50.53|14.13|24;Littau|CH|47.05|8.26|16;Little Elm|US|33.16|-96.94|38;Little Rock|US|34.75|-92.29|198
Littlehampton|GB|50.81|-0.54|59;Littleton|US|39.61|-105.02|46;Litvínov|CZ|50.6|13.62|27;Liuhe|CN|42.24|125.72|67
Liupanshui|CN|26.59|104.83|252;Livadeiá|GR|38.44|22.88|21;Live Oak|US|29.57|-98.34|15;Live Oak|US|36.98|-121.98|17
Livermore|US|37.68|-121.77|88;Liverpool|AU|-33.92|150.93|28;Liverpool|GB|53.41|-2.98|864;Livingstone|ZM|-17.84|25.85|109
Livingston|GB|55.9|-3.52|57;Livingston|US|40.8|-74.31|28;Livny|RU|52.43|37.61|53;Livonia|US|42.37|-83.35|95;Livorno|IT|43.54|10.33|154
Livramento do Brumado|BR|-13.65|-41.85|20;Livry-Gargan|FR|48.92|2.54|40;Liwale|TZ|-9.77|37.93|19;Liwonde|MW|-15.07|35.23|22
Liwá|OM|24.53|56.56|26;Liège|BE|50.63|5.57|183;Liévin|FR|50.42|2.78|34;Ljubljana|SI|46.05|14.51|272;Ljungby|SE|56.83|13.94|16
Llaillay|CL|-32.84|-70.96|17;Llallagua|BO|-18.42|-66.58|28;Llandudno|GB|53.32|-3.83|15;Llanelli|GB|51.68|-4.16|50;Llazicë|XK|42.56|20.76|20
Llefià|ES|41.44|2.22|44;Lleida|ES|41.62|0.62|136;Lloret de Mar|ES|41.7|2.85|39;Lloydminster|CA|53.27|-110.02|31;Llucmajor|ES|39.49|2.89|36
Llíria|ES|39.63|-0.6|23;Lo Prado|CL|-33.44|-70.73|104;Loa Janan|ID|-0.58|117.1|213;Loanda|BR|-22.92|-53.14|18;Loandjili|CG|-4.76|11.86|23
Lobatse|BW|-25.22|25.68|31;Lobito|AO|-12.36|13.54|208;Lobnya|RU|56.01|37.48|62;Loboc|PH|9.64|124.03|16;Loch Garman|IE|52.33|-6.46|20
Lochearn|US|39.34|-76.72|25;Lochristi|BE|51.1|3.83|20;Lockport|US|41.59|-88.06|25;Lockport|US|43.17|-78.69|21
Lodeynoye Pole|RU|60.73|33.55|22;Lodhran|PK|29.53|71.63|97;Lodi|IT|45.31|9.5|41;Lodi|US|38.13|-121.27|65;Lodi|US|40.88|-74.08|25
Lodja|CD|-3.52|23.6|68;Lodwar|KE|3.12|35.6|20;Lod|IL|31.95|34.89|67;Loei|TH|17.49|101.73|35;Lofthouse|GB|53.73|-1.5|23
Logan City|AU|-27.64|153.11|283;Logan Square|US|41.92|-87.7|74;Logansport|US|40.75|-86.36|18;Logan|US|41.74|-111.83|50
Lognes|FR|48.84|2.63|16;Logroño|ES|42.47|-2.45|152;Lohja|FI|60.25|24.07|36;Lohmar|DE|50.84|7.21|31;Lohne|DE|52.67|8.24|25
Lohr am Main|DE|49.99|9.57|16;Lohārdagā|IN|23.43|84.68|53;Loikaw|MM|19.68|97.21|17;Loja|EC|-3.99|-79.2|118;Loja|ES|37.17|-4.15|22
Lokeren|BE|51.1|3.99|38;Lokoja|NG|7.8|6.74|61;Lokossa|BJ|6.64|1.72|87;Lolodorf|CM|3.23|10.73|22;Lom Sak|TH|16.78|101.24|17
Loma Bonita|MX|18.11|-95.88|31;Loma Linda|US|34.05|-117.26|24;Loma de Gato|PH|14.79|121|22;Lomas del Sur|MX|20.49|-103.42|19
Lombard|US|41.88|-88.01|44;Lomita|US|33.79|-118.32|21;Lommel|BE|51.23|5.31|32;Lomme|FR|50.64|2.99|30;Lomonosov|RU|59.91|29.77|43
Lompoc|US|34.64|-120.46|44;Lom|BG|43.82|23.24|27;Lomé|TG|6.13|1.22|750;Lonavla|IN|18.75|73.41|59;Loncoche|CL|-39.37|-72.63|16
Londerzeel|BE|51|4.3|17;Londonderry County Borough|GB|55|-7.31|87;London|CA|42.98|-81.23|347;London|GB|51.51|-0.13|7557
Londrina|BR|-23.31|-51.16|472;Long Beach|US|30.35|-89.15|16;Long Beach|US|33.77|-118.19|474;Long Beach|US|40.59|-73.66|34
Long Branch|US|40.3|-73.99|31;Long Eaton|GB|52.9|-1.27|48;Long Island City|US|40.74|-73.95|26;Long Xuyên|VN|10.39|105.44|158
Longfeng|CN|46.53|125.1|152;Longfield|GB|51.4|0.3|17;Longgang|CN|37.65|120.33|60;Longjiang|CN|47.33|123.18|106;Longjing|CN|42.77|129.42|117
Longjumeau|FR|48.7|2.31|21;Longmeadow|US|42.05|-72.58|16;Longmont|US|40.17|-105.1|92;Longonjo|AO|-12.91|15.25|24
Longquan|CN|24.67|102.16|92;Longsight|GB|53.46|-2.2|16;Longueuil|CA|45.53|-73.52|229;Longview|US|32.5|-94.74|82
Longview|US|46.14|-122.94|37;Loni|IN|28.75|77.29|165;Lons-le-Saunier|FR|46.68|5.56|21;Lonār|IN|19.99|76.52|22;Loon op Zand|NL|51.63|5.08|23
Loos|FR|50.61|3.02|22;Lop Buri|TH|14.8|100.65|58;Lopez|PH|13.88|122.26|26;Lora del Río|ES|37.66|-5.53|19;Lorain|US|41.45|-82.18|64
Loralai|PK|30.37|68.6|38;Lorca|ES|37.67|-1.7|92;Lorena|BR|-22.73|-45.12|77;Loreto|MX|22.27|-101.99|24;Lorica|CO|9.24|-75.81|41
Lorient|FR|47.75|-3.37|58;Lormont|FR|44.88|-0.52|23;Lorton|US|38.7|-77.23|19;Los Alcázares|ES|37.74|-0.85|16;Los Altos|US|37.39|-122.11|31
Los Andes|CL|-32.83|-70.6|57;Los Angeles|US|34.05|-118.24|3972;Los Banos|US|37.06|-120.85|37;Los Barrios|ES|36.18|-5.49|22
Los Baños|PH|14.17|121.24|96;Los Dos Caminos|VE|10.49|-66.83|58;Los Gatos|US|37.23|-121.97|31;Los Llanos de Aridane|ES|28.66|-17.92|21
Los Lunas|US|34.81|-106.73|15;Los Mochis|MX|25.79|-109|257;Los Palacios y Villafranca|ES|37.16|-5.92|37;Los Palacios|CU|22.59|-83.25|26
Los Patios|CO|7.84|-72.5|59;Los Polvorines|AR|-34.5|-58.71|53;Los Rastrojos|VE|10.03|-69.24|35;Los Realejos|ES|28.38|-16.58|38
Los Reyes Acaquilpan|MX|19.36|-98.98|85;Los Reyes de Juárez|MX|18.95|-97.8|17;Los Reyes de Salgado|MX|19.59|-102.47|39
Los Teques|VE|10.34|-67.04|141;Los Ángeles|CL|-37.47|-72.35|125;Losal|IN|27.4|74.92|28;Losheim|DE|49.51|6.75|17
Losino-Petrovskiy|RU|55.87|38.2|22;Lospalos|TL|-8.52|127|17;Losser|NL|52.26|7|22;Lota|CL|-37.09|-73.16|50;Loudi|CN|27.73|111.99|151
Louga|SN|15.62|-16.22|67;Loughborough|GB|52.77|-1.2|60;Louis Trichardt|ZA|-23.04|29.9|87;Louisville|US|38.25|-85.76|244
Louisville|US|39.98|-105.13|20;Loulé|PT|37.14|-8.02|23;Loum|CM|4.72|9.74|177;Louny|CZ|50.36|13.8|19;Lourdes|FR|43.1|-0.05|16
Loures|PT|38.83|-9.17|66;Loushanguan|CN|28.14|106.82|80;Louth|GB|53.37|0|16;Louvain-la-Neuve|BE|50.67|4.61|30;Louveira|BR|-23.09|-46.95|31
Louviers|FR|49.22|1.17|19;Lovech|BG|43.13|24.72|42;Loveland|US|40.4|-105.07|75;Loves Park|US|42.32|-89.06|23;Lovisa|FI|60.46|26.23|15
Lowell|US|42.63|-71.32|111;Lower Earley|GB|51.43|-0.92|32;Lower Hutt|NZ|-41.22|174.92|101;Lower Sackville|CA|44.78|-63.68|21
Lower West Side|US|41.85|-87.67|34;Lowestoft|GB|52.48|1.75|71;Loxstedt|DE|53.47|8.65|16;Lozova|UA|48.89|36.32|62
Luancheng|CN|37.88|114.65|597;Luanda|AO|-8.84|13.23|2776;Luang Prabang|LA|19.89|102.14|47;Luanshya|ZM|-13.14|28.42|113
Luau|AO|-10.71|22.22|18;Lubango|AO|-14.92|13.49|103;Lubao|CD|-5.39|25.75|43;Lubao|PH|14.94|120.6|56;Lubartów|PL|51.46|22.61|23
Lubań|PL|51.12|15.29|22;Lubbock|US|33.58|-101.86|249;Lubin|PL|51.4|16.2|78;Lubliniec|PL|50.67|18.68|24;Lublin|PL|51.25|22.57|360
Lubny|UA|50.02|33|53;Luboń|PL|52.35|16.89|26;Lubuklinggau|ID|-3.29|102.86|148;Lubumbashi|CD|-11.66|27.48|1374;Lubu|CN|23.17|112.28|96
Lucan|IE|53.36|-6.45|15;Lucapa|AO|-8.42|20.74|20;Lucas|BR|-16.33|-55.93|28;Lucaya|BS|26.53|-78.67|47;Lucban|PH|14.11|121.56|31
Lucca|IT|43.84|10.5|82;Lucena|ES|37.41|-4.49|42;Lucena|PH|13.93|121.62|229;Lucera|IT|41.51|15.34|32;Luchegorsk|RU|46.48|134.2|22
Lucheng|CN|31.23|117.28|89;Luchingu|TZ|-10.9|39.33|25;Luckeesarai|IN|25.18|86.09|90;Luckenwalde|DE|52.09|13.17|22
Lucknow|IN|26.84|80.92|2472;Lucé|FR|48.44|1.46|18;Ludhiāna|IN|30.91|75.85|1545;Ludlow|US|42.16|-72.48|22;Luduş|RO|46.48|24.1|17
Ludvika|SE|60.15|15.19|15;Ludwigsburg|DE|48.9|9.19|88;Ludwigsfelde|DE|52.3|13.25|24;Ludwigshafen am Rhein|DE|49.48|8.45|163
Luebo|CD|-5.35|21.42|35;Luena|AO|-11.78|19.92|21;Lufkin|US|31.34|-94.73|36;Lugano|CH|46.01|8.96|63;Lugazi|UG|0.37|32.94|35
Luga|RU|58.74|29.85|40;Lugoba|TZ|-6.45|38.33|17;Lugoj|RO|45.69|21.9|43;Lugo|ES|43.01|-7.56|97;Lugo|IT|44.42|11.91|21;Lugulu|KE|0.39|34.3|41
Lugu|TW|23.75|120.75|20;Luhansk|UA|48.57|39.32|452;Luimneach|IE|52.66|-8.62|90;Luján|AR|-34.57|-59.1|82;Lukhovitsy|RU|54.98|39.04|32
Lukolela|CD|-1.06|17.18|15;Lukuledi|TZ|-10.57|38.8|30;Luleå|SE|65.58|22.15|44;Lumajang|ID|-8.13|113.22|124;Lumbang|PH|14.3|121.46|30
Lumberton|US|34.62|-79.01|22;Lumding Railway Colony|IN|25.75|93.17|25;Lumezzane|IT|45.65|10.26|24;Lumphat|KH|13.49|106.98|19
Lumut|MY|4.23|100.63|40;Lund|SE|55.71|13.19|87;Lunel|FR|43.68|4.14|27;Lunglei|IN|22.89|92.74|53;Luninyets|BY|52.25|26.8|25
Lunsar|SL|8.68|-12.53|22;Lunéville|FR|48.59|6.49|22;Luocheng|CN|29.38|104.03|74;Luohe|CN|33.56|114.04|417;Luorong|CN|24.41|109.61|68
Luoyang|CN|23.16|114.27|123;Luoyang|CN|24.96|118.68|66;Luoyang|CN|34.68|112.45|1391;Lupeni|RO|45.36|23.24|30;Lupon|PH|6.9|126.01|27
Luqiao|CN|28.58|121.37|428;Lurup|DE|53.59|9.88|36;Lusaka|ZM|-15.41|28.29|1267;Lusambo|CD|-4.98|23.44|41;Lushnjë|AL|40.94|19.7|41
Lushoto|TZ|-4.78|38.28|24;Lustenau|AT|47.43|9.66|23;Lutes Mountain|CA|46.14|-64.91|16;Lutherville-Timonium|US|39.44|-76.61|16
Luton|GB|51.88|-0.42|258;Lutsk|UA|50.76|25.34|214;Lutuhyne|UA|48.41|39.23|19;Lutz|US|28.15|-82.46|19;Luuq|SO|3.8|42.54|34
Luwero|UG|0.85|32.47|28;Luwuk|ID|-0.95|122.79|48;Luxembourg|LU|49.61|6.13|77;Luxembourg|LU|49.77|6.07|;Luxor|EG|25.7|32.64|422
Luzern|CH|47.05|8.31|57;Luzhniki|RU|55.72|37.55|30;Luziânia|BR|-16.25|-47.95|144;Lučenec|SK|48.33|19.67|28;Lviv|UA|49.84|24.02|718
Lyantor|RU|61.62|72.16|38;Lyasny|BY|54.01|27.7|15;Lydenburg|ZA|-25.1|30.44|22;Lyepyel’|BY|54.88|28.7|17;Lyman|UA|48.99|37.8|28
Lymington|GB|50.76|-1.54|16;Lynbrook|US|40.65|-73.67|20;Lynchburg|US|37.41|-79.14|80;Lyndhurst|US|40.81|-74.12|20
Lynn Haven|US|30.25|-85.65|20;Lynnwood|US|47.82|-122.32|37;Lynn|US|42.47|-70.95|92;Lynwood|US|33.93|-118.21|72;Lyon|FR|45.75|4.85|472
Lyskovo|RU|56.03|45.04|24;Lysychans’k|UA|48.9|38.44|112;Lys’va|RU|58.11|57.81|69;Lytham St Annes|GB|53.74|-3|41;Lytkarino|RU|55.58|37.91|51
Lyubertsy|RU|55.68|37.89|155;Lyublino|RU|55.68|37.76|172;Lyubotyn|UA|49.95|35.93|23;Lyudinovo|RU|53.87|34.45|41;Lào Cai|VN|22.49|103.97|37
Lárisa|GR|39.64|22.42|145;Lázaro Cárdenas|MX|30.53|-115.93|16;Léogâne|HT|18.51|-72.63|134;Léo|BF|11.1|-2.11|27;Lérida|CO|4.86|-74.91|20
Lévis|CA|46.8|-71.18|126;Líbano|CO|4.92|-75.06|28;Löbau|DE|51.1|14.67|18;Löhne|DE|52.19|8.69|40;Lökbatan|AZ|40.33|49.73|31
Lörrach|DE|47.61|7.66|47;Lübbecke|DE|52.31|8.61|26;Lübbenau|DE|51.86|13.95|17;Lübeck|DE|53.87|10.69|212;Lüdenscheid|DE|51.22|7.63|79
Lüderitz|NA|-26.65|15.15|15;Lüdinghausen|DE|51.77|7.44|24;Lüleburgaz|TR|41.4|27.36|91;Lüneburg|DE|53.25|10.41|71;Lünen|DE|51.62|7.53|91
Lüshun|CN|38.8|121.27|82;Lādnūn|IN|27.65|74.4|60;Lādwa|IN|29.99|77.05|24;Lāharpur|IN|27.71|80.9|56;Lākheri|IN|25.67|76.18|28
Lākshām|BD|23.24|91.12|82;Lālganj|IN|25.87|85.17|32;Lālganj|IN|25.93|81.7|24;Lālgola|IN|24.42|88.25|28;Lālmohan|BD|22.34|90.74|42
Lālpur|IN|22.19|69.96|15;Lālsot|IN|26.56|76.33|31;Lātehār|IN|23.74|84.5|21;Lāthi|IN|21.72|71.39|23;Lāwar Khās|IN|29.11|77.78|20
Lębork|PL|54.54|17.75|35;Lędziny|PL|50.14|19.13|16;Lūnāvāda|IN|23.13|73.61|35;Lạng Sơn|VN|21.85|106.76|56
L’Arbaa Naït Irathen|DZ|36.63|4.2|31;L’govskiy|RU|51.63|35.28|24;Ma'an|JO|30.2|35.73|50;Ma'rib|YE|15.46|45.33|17;Maao|PH|10.49|122.99|26
Maardu|EE|59.47|24.98|17;Maarssen|NL|52.14|5.04|40;Maaseik|BE|51.1|5.78|24;Maasin|PH|10.13|124.84|18;Maasmechelen|BE|50.97|5.69|36
Maassluis|NL|51.92|4.25|33;Maastricht|NL|50.85|5.69|122;Mabai|CN|23.01|104.45|64;Mabalacat City|PH|15.22|120.57|188
Mabama|TZ|-5.13|32.53|15;Maba|CN|24.68|113.6|114;Mableton|US|33.82|-84.58|37;Mabopane|ZA|-25.5|28.1|97;Macao|MO|22.22|113.51|
Macapá|BR|0.04|-51.07|339;Macas|EC|-2.31|-78.11|24;Macatuba|BR|-22.5|-48.71|16;Macau|BR|-5.11|-36.63|18;Macau|MO|22.2|113.55|520
Macaé|BR|-22.38|-41.78|143;Macaíba|BR|-5.86|-35.35|40;Macclesfield|GB|53.26|-2.13|64;Maceió|BR|-9.67|-35.74|955;Macenta|GN|8.54|-9.47|43
Macerata|IT|43.3|13.45|31;Machachi|EC|-0.51|-78.57|26;Machado|BR|-21.67|-45.92|33;Machagai|AR|-26.93|-60.05|28;Machakos|KE|-1.52|37.27|32
Machala|EC|-3.26|-79.96|198;Machalí|CL|-34.18|-70.65|28;Macheng|CN|31.18|115.02|126;Machesney Park|US|42.35|-89.04|23
Machhlīshahr|IN|25.69|82.41|25;Machida|JP|35.54|139.45|400;Machilīpatnam|IN|16.19|81.14|193;Machiques|VE|10.06|-72.55|63
Mach|PK|29.86|67.33|17;Macia|MZ|-25.03|33.1|23;Mackay|AU|-21.15|149.17|74;Macomb|US|40.46|-90.67|19;Macon|US|32.84|-83.63|91
Macuspana|MX|17.76|-92.6|32;Madagascar|MG|-19.32|46.74|;Madambakkam|IN|12.85|80.05|17;Madanapalle|IN|13.55|78.5|109
Madang|PG|-5.22|145.79|27;Madaoua|NE|14.07|5.96|25;Maddagiri|IN|13.66|77.21|28;Maddaloni|IT|41.04|14.38|35;Maddūr|IN|12.58|77.04|28
Madera|MX|29.19|-108.15|15;Madera|US|36.96|-120.06|64;Madgaon|IN|15.28|73.96|87;Madhipura|IN|25.92|86.79|51;Madhubani|IN|26.35|86.07|72
Madhupur|IN|24.27|86.64|51;Madhyamgram|IN|22.69|88.45|161;Madhyapur Thimi|NP|27.68|85.39|83;Madikeri|IN|12.43|75.74|34
Madingou|CG|-4.15|13.55|23;Madipakkam|IN|12.96|80.2|16;Madison Heights|US|42.49|-83.11|30;Madisonville|US|37.33|-87.5|20
Madison|US|32.46|-90.12|26;Madison|US|34.7|-86.75|47;Madison|US|40.76|-74.42|16;Madison|US|41.28|-72.6|19;Madison|US|43.07|-89.4|249
Madiun|ID|-7.63|111.52|186;Madrid|CO|4.73|-74.26|50;Madrid|ES|40.42|-3.7|3256;Madruga|CU|22.91|-81.86|34;Madukkarai|IN|10.91|76.96|29
Madukkūr|IN|10.48|79.4|16;Madurai|IN|9.92|78.12|910;Madurāntakam|IN|12.51|79.88|30;Madīnat Sittah Uktūbar|EG|29.82|31.05|42
Madīnat Ḩamad|BH|26.12|50.51|53;Madīnat ‘Īsá|BH|26.17|50.55|38;Mae Chan|TH|20.15|99.85|38;Mae Ramat|TH|16.98|98.52|17
Mae Sai|TH|20.43|99.88|28;Mae Sot|TH|16.72|98.57|45;Maebaru-chūō|JP|33.56|130.2|70;Maebashi|JP|36.4|139.08|283;Maesteg|GB|51.61|-3.66|21
Maevatanana|MG|-16.95|46.83|24;Mafeteng|LS|-29.82|27.24|57;Mafinga|TZ|-7.25|35.07|35;Mafraq|JO|32.34|36.21|57;Mafra|BR|-26.11|-49.81|40
Magadan|RU|59.56|150.8|95;Magalang|PH|15.22|120.66|69;Magangué|CO|9.24|-74.75|100;Maganoy|PH|6.86|124.44|17;Magarao|PH|13.66|123.19|15
Magaria|NE|13|8.91|19;Magdalena Atlicpac|MX|19.37|-98.95|26;Magdalena Contreras|MX|19.33|-99.21|238;Magdalena de Kino|MX|30.63|-110.96|27
Magdalena|MX|20.91|-103.98|16;Magdeburg|DE|52.13|11.63|230;Magelang|ID|-7.47|110.22|111;Magenta|IT|45.46|8.88|23;Maghar|IN|26.76|83.13|17
Maghull|GB|53.52|-2.94|27;Maghār|IL|32.89|35.41|19;Magna|US|40.71|-112.1|27;Magnitogorsk|RU|53.42|59.05|413;Magog|CA|45.27|-72.15|16
Magole|TZ|-6.38|37.37|19;Magomeni|TZ|-6.8|39.25|19;Magong|TW|23.57|119.59|56;Magsaysay|PH|6.77|125.18|17
Magugpo Poblacion|PH|7.45|125.8|233;Magugu|TZ|-4.02|35.77|26;Magumeri|NG|12.11|12.83|19;Magway|MM|20.15|94.93|97
Maha Sarakham|TH|16.18|103.3|52;Mahajanga|MG|-15.72|46.32|155;Mahalapye|BW|-23.1|26.81|44;Maham|IN|28.97|76.29|19;Mahanje|TZ|-9.93|35.33|15
Mahanoro|MG|-19.9|48.8|40;Maharagama|LK|6.85|79.93|67;Mahayag|PH|8.12|123.45|17;Mahbūbnagar|IN|16.74|77.99|136;Mahbūbābād|IN|17.6|80|38
Mahdia|TN|35.5|11.06|46;Mahdishahr|IR|35.71|53.35|21;Mahemdāvād|IN|22.82|72.76|33;Mahendragarh|IN|28.27|76.15|26
Mahendranagar|NP|28.96|80.18|88;Maheshwar|IN|22.18|75.59|22;Mahgawān|IN|26.49|78.62|16;Mahiari|IN|22.59|88.24|17
Mahilyow|BY|53.92|30.34|369;Mahlsdorf|DE|52.51|13.61|27;Mahmudābād|IN|27.29|81.12|46;Mahmutlar|TR|36.49|32.09|24;Mahobā|IN|25.29|79.88|89
Maholi|IN|27.66|80.47|19;Mahrīz|IR|31.58|54.44|37;Mahudha|IN|22.82|72.94|17;Mahwah|IN|27.05|76.93|23;Mahwah|US|41.09|-74.14|24
Mahébourg|MU|-20.41|57.7|17;Mahābād|IR|36.76|45.72|162;Mahād|IN|18.08|73.42|27;Mahālingpur|IN|16.39|75.11|33;Mahārāganj|IN|27.14|83.56|31
Mahārājgani|IN|26.11|84.5|22;Mahāsamund|IN|21.11|82.09|50;Mahē|IN|11.7|75.53|38;Mahīshādal|IN|22.19|87.98|18;Maia|PT|41.24|-8.62|36
Maicao|CO|11.38|-72.24|130;Maidenhead|GB|51.52|-0.72|65;Maidstone|GB|51.27|0.52|108;Maiduguri|NG|11.85|13.16|1112;Maihar|IN|24.27|80.76|38
Mailsi|PK|29.8|72.17|65;Mainpuri|IN|27.23|79.03|95;Maintal|DE|50.15|8.83|38;Maintirano|MG|-18.06|44.03|16;Mainz|DE|49.98|8.28|185
Maināguri|IN|26.56|88.82|29;Maiquetía|VE|10.59|-66.96|53;Mairena del Alcor|ES|37.37|-5.75|21;Mairena del Aljarafe|ES|37.34|-6.06|41
Mairinque|BR|-23.55|-47.18|44;Mairiporã|BR|-23.32|-46.59|54;Mairwa|IN|26.23|84.16|20;Maisons-Alfort|FR|48.81|2.44|54
Maisons-Laffitte|FR|48.95|2.15|23;Maisí|CU|20.25|-74.15|28;Maitland|AU|-32.73|151.56|67;Maitland|US|28.63|-81.36|17
Maiurno|SD|13.42|33.67|29;Maizuru|JP|35.45|135.33|92;Majadahonda|ES|40.47|-3.87|68;Majalengka|ID|-6.84|108.23|88;Majenang|ID|-7.3|108.76|39
Majene|ID|-3.54|118.97|38;Majie|CN|25.03|102.64|132;Majorna|SE|57.69|11.92|29;Majuro|MH|7.09|171.38|25;Makabe|JP|36.27|140.1|19
Makakilo City|US|21.35|-158.09|15;Makakilo|US|21.35|-158.09|18;Makamba|BI|-4.13|29.8|20;Makassar|ID|-5.15|119.43|1322
Makati City|PH|14.55|121.03|510;Makeni|SL|8.89|-12.04|88;Makhachkala|RU|42.98|47.5|498;Makinsk|KZ|52.63|70.42|18
Makiyivka|UA|48.05|37.93|377;Maki|JP|37.75|138.88|29;Makoko|NG|6.5|3.39|86;Makouda|DZ|36.79|4.06|35;Makrāna|IN|27.04|74.72|94
Maksi|IN|23.26|76.15|20;Makubetsu|JP|45.37|141.82|26;Makueni Boma|KE|-1.8|37.62|21;Makumbako|TZ|-8.85|34.83|53
Makurazaki|JP|31.27|130.32|25;Makurdi|NG|7.73|8.52|293;Makuyuni|TZ|-4.73|38.1|16;Makó|HU|46.22|20.48|25;Malabanban Norte|PH|13.95|121.43|19
Malabo|GQ|3.76|8.78|156;Malacca|MY|2.2|102.24|181;Malacky|SK|48.44|17.02|18;Maladzyechna|BY|54.32|26.85|101;Malahide|IE|53.45|-6.15|16
Malakal|SS|9.53|31.66|161;Malakanagiri|IN|18.36|81.89|25;Malakhovka|RU|55.65|38.02|18;Malakoff|FR|48.82|2.3|29
Malakwal City|PK|32.55|73.21|35;Malakwal|PK|32.55|73.21|35;Malambo|CO|10.86|-74.77|102;Malampaka|TZ|-3.13|33.53|17
Malanday|PH|14.71|121.13|22;Malang|ID|-7.98|112.63|747;Malanje|AO|-9.54|16.34|87;Malanville|BJ|11.87|3.38|37;Malapatan|PH|5.97|125.29|19
Malappuram|IN|11.04|76.08|62;Malatya|TR|38.35|38.32|442;Malaut|IN|30.21|74.48|77;Malavalli|IN|12.39|77.06|38;Malawi|MW|-13.21|34.28|
Malaybalay|PH|8.16|125.13|62;Malaysia|MY|3.62|114.72|;Malazgirt|TR|39.15|42.54|26;Mala|PE|-12.66|-76.63|17;Malaṅgawā|NP|26.86|85.56|20
Malbork|PL|54.04|19.03|39;Maldegem|BE|51.21|3.45|22;Malden|US|42.43|-71.07|61;Maldives|MV|4.2|73.5|;Maldonado|UY|-34.9|-54.95|55
Maldon|GB|51.73|0.67|21;Male|MV|4.18|73.51|104;Malgobek|RU|43.51|44.59|43;Malgrat de Mar|ES|41.65|2.74|18;Maliana|TL|-8.99|125.22|22
Malilipot|PH|13.32|123.74|34;Malindi|KE|-3.22|40.12|118;Malingao|PH|7.16|124.48|1122;Malinyi|TZ|-8.93|36.13|27
Malir Cantonment|PK|24.94|67.21|300;Malita|PH|6.42|125.61|41;Mali|ML|17.32|-3.59|;Malkajgiri|IN|17.45|78.53|150;Malkapur|IN|17.26|74.18|32
Malkara|TR|40.89|26.9|27;Malkāpur|IN|20.89|76.2|65;Mallasamudram|IN|11.49|78.03|19;Mallawī|EG|27.73|30.84|143;Malmesbury|ZA|-33.46|18.73|35
Malmö|SE|55.61|13|302;Malnate|IT|45.79|8.88|15;Malolos|PH|14.84|120.81|199;Maloyaroslavets|RU|55.01|36.47|33;Malpe|IN|13.35|74.7|23
Malta|MT|35.89|14.44|;Maltby|GB|53.42|-1.2|18;Maltepe|TR|40.94|29.16|427;Malumfashi|NG|11.79|7.62|71;Maluso|PH|6.54|121.88|31
Maluñgun|PH|6.28|125.28|52;Malvar|PH|14.04|121.16|30;Malvern East|AU|-37.87|145.04|21;Malyn|UA|50.77|29.24|27;Malārd|IR|35.67|50.98|57
Malāyer|IR|34.3|48.82|177;Malīhābād|IN|26.92|80.71|17;Mamanguape|BR|-6.84|-35.13|28;Mamaroneck|US|40.95|-73.73|19
Mamatid|PH|14.23|121.16|40;Mamburao|PH|13.22|120.6|24;Mamfe|CM|5.75|9.31|19;Mamoudzou|YT|-12.78|45.23|55;Mamou|GN|10.38|-12.09|42
Mampong|GH|7.06|-1.4|42;Mamu Kanjan|PK|30.83|72.8|32;Mamuju|ID|-2.68|118.89|15;Manacapuru|BR|-3.3|-60.62|52;Manacor|ES|39.57|3.21|41
Manado|ID|1.48|124.85|452;Manage|BE|50.5|4.24|22;Managua|NI|12.13|-86.25|973;Manakara|MG|-22.15|48.01|35;Manali|IN|13.17|80.27|32
Manamadurai|IN|9.67|78.47|27;Manama|BH|26.23|50.59|147;Mananara|MG|-16.17|49.77|41;Mananjary|MG|-21.23|48.34|28;Mananwala|PK|31.59|73.69|28
Manaoag|PH|16.04|120.49|59;Manapla|PH|10.96|123.12|34;Manapparai|IN|10.61|78.43|37;Manassas Park|US|38.78|-77.47|16
Manassas|US|38.75|-77.48|42;Manatí|PR|18.43|-66.49|16;Manaus|BR|-3.1|-60.02|1598;Manavgat|TR|36.79|31.44|99;Manay|PH|7.22|126.54|20
Manbij|SY|36.53|37.95|99;Mancherāl|IN|18.87|79.43|78;Manchester|GB|53.48|-2.24|396;Manchester|US|38.6|-90.51|18
Manchester|US|41.78|-72.52|31;Manchester|US|43|-71.45|110;Mandaguari|BR|-23.55|-51.67|38;Mandalay|MM|21.97|96.08|1208
Mandalgovi|MN|45.76|106.27|15;Mandaluyong City|PH|14.58|121.04|306;Mandalī|IQ|33.75|45.56|30;Mandamarri|IN|18.97|79.47|66
Mandan|US|46.83|-100.89|21;Mandapam|IN|9.28|79.12|15;Mandapeta|IN|16.86|81.93|49;Mandaue City|PH|10.32|123.92|331
Mandelieu-la-Napoule|FR|43.55|6.94|19;Mandera|KE|3.94|41.86|36;Mandeville|JM|18.04|-77.51|47;Mandi Bahauddin|PK|32.59|73.49|130
Mandideep|IN|23.08|77.53|40;Mandimba|MZ|-14.35|35.65|119;Mandi|IN|31.71|76.93|28;Mandlā|IN|22.6|80.37|45;Mandsaur|IN|24.07|75.07|125
Mandurah|AU|-32.53|115.72|83;Manduria|IT|40.4|17.64|27;Mandya|IN|12.52|76.9|135;Mandāwar|IN|29.49|78.13|21;Maner|IN|25.65|84.87|28
Manfalūţ|EG|27.31|30.97|79;Manfredonia|IT|41.63|15.92|53;Mangai|CD|-4.02|19.53|37;Mangalagiri|IN|16.43|80.57|59;Mangaldai|IN|26.44|92.03|25
Mangaldan|PH|16.07|120.4|89;Mangalia|RO|43.8|28.58|40;Mangalore|IN|12.92|74.86|417;Mangaratiba|BR|-22.96|-44.04|27;Manga|BF|11.66|-1.07|15
Mangere|NZ|-36.97|174.8|55;Manggar|ID|-2.88|108.27|35;Manghit|UZ|42.12|60.06|31;Mangilao Village|GU|13.45|144.8|15
Manglaur|IN|29.79|77.88|46;Mangla|PK|31.89|72.38|16;Mangochi|MW|-14.48|35.26|40;Mangotsfield|GB|51.49|-2.5|36;Mangrūl Pīr|IN|20.31|77.34|29
Manhattan Beach|US|33.88|-118.41|36;Manhattan|US|39.18|-96.57|56;Manhattan|US|40.78|-73.97|1488;Manhuaçu|BR|-20.26|-42.03|55
Manhumirim|BR|-20.36|-41.96|16;Maniar|IN|25.99|84.17|20;Manibaug Pasig|PH|15.1|120.56|25;Manicaragua|CU|22.15|-79.98|42
Manihāri|IN|25.34|87.62|24;Manikchari|BD|22.84|91.84|25;Manila|PH|14.6|120.98|1600;Manipal|IN|13.35|74.78|34;Manisa|TR|38.61|27.43|244
Manises|ES|39.49|-0.46|31;Manismata|ID|-2.47|111.03|19;Manitowoc|US|44.09|-87.66|33;Manizales|CO|5.07|-75.52|358
Manjakandriana|MG|-18.92|47.8|32;Manjeri|IN|11.12|76.12|89;Manjhanpur|IN|25.53|81.38|17;Manjo|CM|4.84|9.82|38;Mankato|US|44.16|-94.01|41
Mankayan|PH|16.86|120.78|16;Mankono|CI|8.06|-6.19|19;Mankāchar|IN|25.53|89.86|31;Manlleu|ES|42|2.28|21;Manly|AU|-33.8|151.29|16
Manmād|IN|20.25|74.44|77;Mannargudi|IN|10.67|79.45|63;Mannheim|DE|49.49|8.47|308;Mannārakkāt|IN|10.99|76.46|51;Manoharpur|IN|27.3|75.95|29
Manokwari|ID|-0.86|134.06|53;Manolo Fortich|PH|8.37|124.86|27;Manosque|FR|43.83|5.79|21;Manouba|TN|36.81|10.1|25;Manp’o|KP|41.15|126.29|117
Manresa|ES|41.73|1.82|77;Mansalay|PH|12.52|121.44|23;Mansa|ZM|-11.2|28.89|42;Mansehra|PK|34.33|73.2|66;Mansfield City|US|41.77|-72.23|26
Mansfield Woodhouse|GB|53.16|-1.19|18;Mansfield|GB|53.13|-1.2|172;Mansfield|US|32.56|-97.14|64;Mansfield|US|40.76|-82.52|47
Mansfield|US|42.03|-71.22|23;Mansilingan|PH|10.63|122.98|454;Mansourah|DZ|36.09|4.45|22;Mansoûra|DZ|34.86|-1.34|52
Mantampay|PH|8.17|124.22|265;Manta|EC|-0.96|-80.71|183;Manteca|US|37.8|-121.22|75;Mantes-la-Jolie|FR|48.99|1.72|44
Mantes-la-Ville|FR|48.97|1.7|20;Manthani|IN|18.65|79.67|16;Mantova|IT|45.16|10.8|39;Manturovo|RU|58.33|44.76|19
Manuel Ojinaga|MX|29.56|-104.42|23;Manuguru|IN|17.93|80.83|33;Manukau City|NZ|-36.99|174.88|362;Manzanares|CO|5.25|-75.15|16
Manzanares|ES|39|-3.37|19;Manzanillo|CU|20.34|-77.12|128;Manzanillo|MX|19.12|-104.34|130;Manzhouli|CN|49.6|117.43|55
Manzini|SZ|-26.5|31.38|111;Man|CI|7.41|-7.55|139;Manāsa|IN|24.48|75.14|24;Manāwar|IN|22.24|75.09|28;Mao|DO|19.55|-71.08|48
Mao|TD|14.12|15.31|18;Mapastepec|MX|15.43|-92.9|18;Maple Grove|US|45.07|-93.46|68;Maple Heights|US|41.42|-81.57|23
Maple Ridge|CA|49.22|-122.6|70;Maple Shade|US|39.95|-74.99|19;Maple Valley|US|47.39|-122.05|26;Maplewood|US|40.73|-74.27|25
Maplewood|US|44.95|-93|41;Maposeni|TZ|-10.58|35.4|19;Maputo|MZ|-25.97|32.58|1192;Maputsoe|LS|-28.89|27.9|32;Mar del Plata|AR|-38|-57.56|554
Marabella|TT|10.31|-61.45|27;Marabá|BR|-5.38|-49.13|146;Maracaibo|VE|10.67|-71.61|2225;Maracaju|BR|-21.61|-55.17|23
Maracanaú|BR|-3.88|-38.63|194;Maracay|VE|10.24|-67.59|1754;Maracena|ES|37.21|-3.63|21;Maracás|BR|-13.44|-40.43|22;Maradi|NE|13.5|7.1|163
Maragogipe|BR|-12.78|-38.92|21;Maragogi|BR|-9.01|-35.22|16;Maragondon|PH|14.27|120.74|23;Marakkanam|IN|12.19|79.94|20
Maralal|KE|1.1|36.7|21;Maramag|PH|7.76|125.01|34;Maramba|TZ|-5.05|38.62|27;Marana|US|32.44|-111.23|41;Marand|IR|38.43|45.77|124
Marang|MY|5.21|103.21|21;Marano di Napoli|IT|40.9|14.19|50;Marataizes|BR|-21.04|-40.82|25;Marau|BR|-28.45|-52.2|27
Maravatío de Ocampo|MX|19.89|-100.44|34;Marawi City|PH|8|124.28|144;Marayur|IN|10.28|77.16|25;Marbach am Neckar|DE|48.94|9.26|16
Marbella|ES|36.52|-4.89|135;Marblehead|US|42.5|-70.86|20;Marburg an der Lahn|DE|50.81|8.77|79;Marcavelica|PE|-4.88|-80.71|26
Marche-en-Famenne|BE|50.23|5.34|17;Marchena|ES|37.33|-5.42|20;March|GB|52.55|0.09|21;Marcianise|IT|41.03|14.3|40
Marco Island|US|25.94|-81.72|18;Marcos Juárez|AR|-32.7|-62.11|24;Marcq-en-Barœul|FR|50.67|3.08|39;Mardakan|AZ|40.49|50.14|15
Mardan|PK|34.2|72.05|300;Mardin|TR|37.31|40.74|71;Marechal Cândido Rondon|BR|-24.56|-54.06|43;Marechal Deodoro|BR|-9.71|-35.9|51
Marfil|MX|20.99|-101.28|29;Margahayukencana|ID|-6.97|107.57|83;Margasari|ID|-7.1|109.02|28;Margate|GB|51.38|1.39|60
Margate|US|26.24|-80.21|57;Margate|ZA|-30.86|30.37|34;Margherita|IN|27.28|95.67|24;Marg‘ilon|UZ|40.47|71.72|133
Marhanets’|UA|47.64|34.63|50;Marhaura|IN|25.97|84.87|26;Marialva|BR|-23.48|-51.79|26;Mariana|BR|-20.38|-43.42|45
Mariano Comense|IT|45.7|9.18|23;Mariano Roque Alonso|PY|-25.21|-57.53|72;Mariano|PH|8.83|125.12|71;Mariara|VE|10.3|-67.72|105
Maribor|SI|46.55|15.65|95;Maricopa|US|33.06|-112.05|49;Maricá|BR|-22.92|-42.82|80;Mariel|CU|22.99|-82.75|29;Mariendorf|DE|52.44|13.38|50
Marienfelde|DE|52.42|13.37|30;Marienthal|DE|53.57|10.08|287;Mariestad|SE|58.71|13.82|16;Marietta|US|33.95|-84.55|59
Marigliano|IT|40.92|14.46|30;Marignane|FR|43.42|5.21|36;Mariinsk|RU|56.21|87.75|43;Marijampolė|LT|54.56|23.35|48;Marilao|PH|14.76|120.95|83
Marina di Ardea-Tor San Lorenzo|IT|41.55|12.54|20;Marina di Carrara|IT|44.04|10.04|25;Marina di Massa|IT|44|10.11|19
Marina|US|36.68|-121.8|21;Mariners Harbor|US|40.64|-74.16|20;Maringá|BR|-23.43|-51.94|312;Marinha Grande|PT|39.75|-8.93|29
Marinilla|CO|6.17|-75.34|24;Marino|IT|41.77|12.66|38;Marion|US|37.73|-88.93|18;Marion|US|40.56|-85.66|29;Marion|US|40.59|-83.13|36
Marion|US|42.03|-91.6|37;Mariupol|UA|47.1|37.54|482;Mariveles|PH|14.43|120.49|85;Mari|BR|-7.06|-35.32|18;Mariāhu|IN|25.6|82.6|22
Mariāni|IN|26.66|94.32|24;Markala|ML|13.7|-6.07|54;Markaz-e Woluswalī-ye Āchīn|AF|34.13|70.71|15;Marka|SO|1.72|44.77|230
Market Harborough|GB|52.48|-0.92|23;Markham|CA|43.87|-79.27|262;Marki|PL|52.32|21.1|23;Markkleeberg|DE|51.28|12.37|24
Markova|RU|52.21|104.22|18;Marks|RU|51.71|46.75|33;Marktoberdorf|DE|47.78|10.62|19;Marktredwitz|DE|50|12.09|18
Marlborough|US|42.35|-71.55|40;Marlboro|US|40.32|-74.25|40;Marlow|GB|51.57|-0.77|18;Marly-le-Roi|FR|48.87|2.08|17;Marl|DE|51.66|7.09|91
Marmande|FR|44.5|0.17|19;Marmaris|TR|36.85|28.27|34;Marneuli|GE|41.49|44.8|19;Maroantsetra|MG|-15.44|49.74|24;Marolambo|MG|-20.05|48.12|26
Marondera|ZW|-18.19|31.55|57;Maroochydore|AU|-26.66|153.1|18;Maros|ID|-5.01|119.57|30;Maroua|CM|10.59|14.32|320
Maroubra|AU|-33.95|151.23|30;Marovoay|MG|-16.11|46.64|31;Maroúsi|GR|38.05|23.8|72;Marple|GB|53.39|-2.06|18;Marquette|US|46.54|-87.4|21
Marrakesh|MA|31.63|-8|839;Marratxí|ES|39.62|2.73|33;Marrero|US|29.9|-90.1|33;Marrickville|AU|-33.91|151.16|26;Marsabit|KE|2.33|37.99|15
Marsala|IT|37.8|12.44|78;Marsberg|DE|51.46|8.85|22;Marseille 01|FR|43.3|5.38|41;Marseille 02|FR|43.3|5.37|26;Marseille 03|FR|43.3|5.38|45
Marseille 04|FR|43.3|5.4|47;Marseille 05|FR|43.3|5.4|45;Marseille 06|FR|43.29|5.38|43;Marseille 07|FR|43.28|5.36|36
Marseille 08|FR|43.27|5.38|79;Marseille 09|FR|43.25|5.41|77;Marseille 10|FR|43.28|5.42|51;Marseille 11|FR|43.29|5.44|57
Marseille 12|FR|43.3|5.44|59;Marseille 13|FR|43.32|5.41|89;Marseille 14|FR|43.34|5.38|62;Marseille 15|FR|43.37|5.35|78
Marseille 16|FR|43.36|5.33|18;Marseille|FR|43.3|5.38|795;Marshall Islands|MH|7.11|171.19|;Marshalltown|US|42.05|-92.91|28
Marshall|US|32.54|-94.37|24;Marshfield|US|44.67|-90.17|19;Martaban|MM|16.53|97.62|49;Martapura|ID|-3.41|114.86|131;Marte|NG|12.37|13.83|16
Martha Lake|US|47.85|-122.24|15;Martigues|FR|43.41|5.06|46;Martil|MA|35.62|-5.28|40;Martina Franca|IT|40.7|17.34|38
Martinez|US|33.52|-82.08|36;Martinez|US|38.02|-122.13|38;Martinsburg|US|39.46|-77.96|18;Martin|SK|49.07|18.92|55
Martinópolis|BR|-22.15|-51.17|18;Martorell|ES|41.47|1.93|27;Martos|ES|37.72|-3.97|25;Martínez de la Torre|MX|20.07|-97.06|60
Marudi|MY|4.18|114.32|90;Marugame|JP|34.28|133.78|82;Marumori|JP|37.92|140.77|17;Maruoka|JP|36.15|136.27|34;Marvdasht|IR|29.87|52.8|149
Maryborough|AU|-25.54|152.7|15;Maryland City|US|39.09|-76.82|16;Maryland Heights|US|38.71|-90.43|27;Marysville|US|40.24|-83.37|23
Marysville|US|48.05|-122.18|67;Maryvale|US|33.5|-112.18|208;Maryville|US|35.76|-83.97|28;Mary|TM|37.59|61.83|115;Marzahn|DE|52.55|13.57|104
María la Baja|CO|9.98|-75.3|23;Marília|BR|-22.21|-49.95|212;Marín|ES|42.39|-8.7|26;Marīvān|IR|35.52|46.18|92;Mar’ino|RU|55.65|37.72|243
Mar’’ina Horka|BY|53.51|28.15|20;Masaka|UG|-0.33|31.73|65;Masaki-chō|JP|33.79|132.71|31;Masallātah|LY|32.62|14|24
Masantol|PH|14.9|120.71|41;Masan|KR|35.13|126.83|434;Masasi|TZ|-10.72|38.8|36;Masatepe|NI|11.91|-86.14|21;Masaurhi Buzurg|IN|25.35|85.03|53
Masaya|NI|11.97|-86.09|130;Masbate|PH|12.37|123.62|47;Mascalucia|IT|37.57|15.05|30;Mascara|DZ|35.4|0.14|150;Mascote|BR|-15.56|-39.3|19
Mascot|AU|-33.93|151.19|16;Mascouche|CA|45.75|-73.6|35;Maseru|LS|-29.32|27.48|118;Mashhad|IR|36.32|59.57|2307;Mashiko|JP|36.47|140.1|26
Mashtūl as Sūq|EG|30.36|31.38|46;Masina|CD|-4.38|15.39|485;Masindi|UG|1.67|31.72|31;Masinloc|PH|15.54|119.95|28;Masis|AM|40.07|44.42|19
Masjed Soleymān|IR|31.94|49.3|112;Mason City|US|43.15|-93.2|27;Mason|US|39.36|-84.31|33;Maspalomas|ES|27.76|-15.59|33
Maspeth|US|40.72|-73.91|48;Massafra|IT|40.59|17.12|31;Massaguet|TD|12.48|15.44|18;Massakory|TD|13|15.73|15;Massamagrell|ES|39.57|-0.33|15
Massamá|PT|38.75|-9.28|28;Massapequa Park|US|40.68|-73.46|17;Massapequa|US|40.68|-73.47|22;Massawa|ER|15.61|39.47|23
Massa|IT|44.04|10.14|65;Massillon|US|40.8|-81.52|32;Massy|FR|48.73|2.28|39;Masterton|NZ|-40.96|175.66|21;Mastic|US|40.8|-72.84|15
Mastung|PK|29.8|66.85|29;Masuda|JP|34.67|131.85|49;Masumbwe|TZ|-3.63|32.18|35;Masvingo|ZW|-20.06|30.83|76;Maswa|TZ|-2.68|33.98|22
Mata de São João|BR|-12.53|-38.3|27;Matadi|CD|-5.84|13.46|180;Matagalpa|NI|12.93|-85.92|109;Matai|TZ|-8.3|31.52|24;Matale|LK|7.47|80.62|36
Matamey|NE|13.42|8.47|17;Matamoros|MX|25.53|-103.23|52;Matam|SN|15.66|-13.26|15;Matanzas|CU|23.04|-81.58|147;Mataram|ID|-8.58|116.12|319
Matara|LK|5.95|80.54|76;Mataró|ES|41.54|2.44|122;Matehuala|MX|23.65|-100.64|77;Matera|IT|40.67|16.6|55;Mateur|TN|37.04|9.67|31
Mateus Leme|BR|-19.99|-44.43|25;Mathba|BD|22.29|89.96|30;Mathura|IN|27.5|77.67|331;Matiari|PK|25.6|68.45|19;Matiri|TZ|-10.75|34.9|19
Mati|PH|6.96|126.22|106;Matli|PK|25.04|68.66|50;Matola|MZ|-25.96|32.46|675;Matosinhos|PT|41.18|-8.69|28;Matoury|GF|4.85|-52.32|26
Matozinhos|BR|-19.56|-44.08|31;Matriz de Camaragibe|BR|-9.15|-35.53|19;Matsubara|JP|34.57|135.55|131;Matsubase|JP|32.65|130.67|26
Matsudo|JP|35.78|139.9|470;Matsue|JP|35.48|133.05|157;Matsumoto|JP|36.23|137.97|211;Matsushima|JP|38.37|141.06|16
Matsutō|JP|36.52|136.57|68;Matsuyama|JP|33.84|132.77|443;Mattanur|IN|11.93|75.57|46;Matteson|US|41.5|-87.71|19;Matthews|US|35.12|-80.72|31
Mattoon|US|39.48|-88.37|18;Matui|TZ|-4.8|38.25|20;Maturín|VE|9.75|-63.18|411;Matveyevskoye|RU|55.71|37.48|30;Matão|BR|-21.6|-48.37|72
Matías Romero|MX|16.88|-95.04|19;Mau Aimma|IN|25.7|81.92|20;Mauban|PH|14.19|121.73|33;Maubara|TL|-8.61|125.21|16;Maubeuge|FR|50.28|3.97|34
Maubin|MM|16.73|95.65|52;Maudaha|IN|25.68|80.11|38;Mauganj|IN|24.67|81.87|26;Mauguio|FR|43.62|4.01|18;Maulavi Bāzār|BD|24.49|91.77|57
Mauldin|US|34.78|-82.31|25;Maumelle|US|34.87|-92.4|18;Maumere|ID|-8.62|122.21|48;Maun|BW|-19.98|23.42|50;Maurepas|FR|48.76|1.93|19
Mauritania|MR|20.22|-10.37|;Mauritius|MU|-20.28|57.57|;Maur|IN|30.08|75.25|28;Mau|IN|25.94|83.56|246;Mau|IN|26.27|78.67|19
Mauá|BR|-23.67|-46.46|386;Maués|BR|-3.38|-57.72|22;Mavoor|IN|11.27|75.92|28;Mawlaik|MM|23.64|94.4|45;Mawlamyinegyunn|MM|16.38|95.26|39
Mawlamyine|MM|16.49|97.63|439;Mawāna|IN|29.1|77.92|77;Maxixe|MZ|-23.86|35.35|120;May Pen|JM|17.96|-77.25|45;Mayagüez|PR|18.2|-67.14|79
Mayahi|NE|13.96|7.67|22;Maych’ew|ET|12.79|39.54|27;Mayenne|FR|48.3|-0.61|16;Mayen|DE|50.33|7.22|19;Mayfield Heights|US|41.52|-81.46|19
Mayiladuthurai|IN|11.1|79.66|87;Maykop|RU|44.61|40.11|144;Maymana|AF|35.92|64.78|76;Mayma|RU|52.02|85.91|15;Maywood|US|33.99|-118.19|28
Maywood|US|41.88|-87.84|24;Mayāng Imphāl|IN|24.61|93.89|22;Mazabuka|ZM|-15.86|27.75|64;Mazara del Vallo|IT|37.66|12.59|46
Mazargues|FR|43.25|5.4|18;Mazarrón|ES|37.6|-1.31|35;Mazatenango|GT|14.53|-91.5|44;Mazatlan|MX|25.19|-99.83|45;Mazatlán|MX|23.23|-106.41|382
Mazeikiai|LT|56.32|22.33|41;Mazinde|TZ|-4.8|38.22|21;Mazouna|DZ|36.12|0.9|22;Mazyr|BY|52.05|29.25|112;Mazār-e Sharīf|AF|36.71|67.11|303
Maó|ES|39.89|4.27|29;Maştağa|AZ|40.53|50.01|40;Maşyāf|SY|35.07|36.34|32;Maţāy|EG|28.42|30.78|45;Ma‘arratmişrīn|SY|36.01|36.67|32
Mbabane|SZ|-26.32|31.13|76;Mbaké|SN|14.79|-15.91|74;Mbala|ZM|-8.84|31.37|21;Mbale|UG|1.08|34.18|76;Mbalmayo|CM|3.52|11.5|80
Mbandaka|CD|0.05|18.26|184;Mbandjok|CM|4.45|11.9|27;Mbanga|CM|4.5|9.57|43;Mbanza Kongo|AO|-6.27|14.24|24;Mbanza-Ngungu|CD|-5.26|14.86|86
Mbarara|UG|-0.6|30.65|98;Mbaïki|CF|3.87|17.99|67;Mbeya|TZ|-8.9|33.45|292;Mbinga|TZ|-10.93|35.02|25;Mbouda|CM|5.63|10.25|111
Mboursou Léré|TD|9.76|14.15|17;Mbuguni|TZ|-3.57|36.95|16;Mbuji-Mayi|CD|-6.14|23.59|875;McAlester|US|34.93|-95.77|18
McAllen|US|26.2|-98.23|140;McDonough|US|33.45|-84.15|23;McHenry|US|42.33|-88.27|27;McKeesport|US|40.35|-79.86|19
McKinley Park|US|41.83|-87.67|16;McKinleyville|US|40.95|-124.1|15;McKinney|US|33.2|-96.62|163;McLean|US|38.93|-77.18|48
McMinnville|US|45.21|-123.2|34;Mchinji|MW|-13.8|32.88|18;Mead Valley|US|33.83|-117.3|19;Meadow Woods|US|28.39|-81.37|26
Meadowbrook|US|37.45|-77.47|18;Meads|US|38.41|-82.71|289;Meaux|FR|48.96|2.88|54;Mecca|SA|21.43|39.83|1324;Mechanicsville|US|37.61|-77.37|36
Mechelen|BE|51.03|4.48|78;Mechernich|DE|50.59|6.65|28;Mechraa Bel Ksiri|MA|34.57|-5.96|28;Meckenheim|DE|50.62|7.03|26
Medak|IN|18.05|78.26|44;Medan|ID|3.58|98.67|1751;Meda|IT|45.66|9.15|23;Medeiros Neto|BR|-17.37|-40.22|15;Medellín|CO|6.25|-75.56|2000
Medemblik|NL|52.77|5.11|42;Medenine|TN|33.35|10.51|62;Medford|US|40.82|-73|24;Medford|US|42.33|-122.88|80;Medford|US|42.42|-71.11|57
Medgidia|RO|44.25|28.28|43;Media Luna|CU|20.14|-77.44|17;Medianeira|BR|-25.3|-54.09|34;Mediaş|RO|46.17|24.35|53
Medicine Hat|CA|50.04|-110.68|63;Medina Estates|GH|5.67|-0.16|101;Medina del Campo|ES|41.31|-4.91|22;Medina|MX|21.15|-101.62|16
Medina|SA|24.47|39.61|1300;Medina|US|41.14|-81.86|26;Medinīpur|IN|22.42|87.32|153;Medjez el Bab|TN|36.65|9.61|20
Mednogorsk|RU|51.41|57.6|31;Medvedevo|RU|56.63|47.8|16;Medvedovskaya|RU|45.45|39.02|17;Medvezh’yegorsk|RU|62.92|34.46|17
Meerane|DE|50.85|12.46|17;Meerbusch|DE|51.25|6.69|55;Meerut|IN|28.98|77.71|1223;Meftah|DZ|36.62|3.22|60;Megarine|DZ|33.19|6.09|32
Megion|RU|61.03|76.11|49;Mehar|PK|27.18|67.82|30;Mehdia daira de meghila|DZ|35.43|1.76|39;Mehekar|IN|20.15|76.57|41
Mehendiganj|BD|22.82|90.53|39;Mehlville|US|38.51|-90.32|28;Mehndāwal|IN|26.98|83.11|25;Mehrabpur|PK|28.11|68.03|35
Mehtar Lām|AF|34.67|70.21|17;Meiderich|DE|51.47|6.77|45;Meidling|AT|48.17|16.33|98;Meihekou|CN|42.53|125.68|99;Meiktila|MM|20.88|95.86|177
Meinerzhagen|DE|51.11|7.65|22;Meiningen|DE|50.57|10.42|22;Meise|BE|50.94|4.33|18;Meissen|DE|51.16|13.47|28;Meizhou|CN|24.29|116.12|144
Mejicanos|SV|13.72|-89.19|160;Mejorada del Campo|ES|40.39|-3.48|22;Mek'ele|ET|13.5|39.48|216;Mekla|DZ|36.68|4.26|30
Meknès|MA|33.89|-5.55|546;Melati|ID|-7.73|110.37|67;Melbourne City Centre|AU|-37.82|144.97|60;Melbourne|AU|-37.81|144.96|4246
Melbourne|US|28.08|-80.61|80;Melchor Ocampo|MX|19.7|-99.14|39;Melegnano|IT|45.36|9.32|17;Melenki|RU|55.33|41.63|16;Meleuz|RU|52.96|55.93|65
Melgar|CO|4.2|-74.64|26;Melilla|ES|35.29|-2.94|73;Melipilla|CL|-33.69|-71.22|63;Melito di Napoli|IT|40.92|14.23|37
Melitopol|UA|46.85|35.37|158;Melksham|GB|51.37|-2.14|19;Melle|DE|52.2|8.34|47;Mellunkylä|FI|60.23|25.1|36;Melong|CM|5.12|9.96|37
Melouza|DZ|35.98|4.19|26;Melo|UY|-32.37|-54.17|51;Melrose Park|US|41.9|-87.86|25;Melrose|US|40.82|-73.91|22;Melrose|US|42.46|-71.07|28
Melton Mowbray|GB|52.77|-0.89|27;Melton West|AU|-37.68|144.57|17;Melun|FR|48.55|2.65|39;Melur|IN|10.03|78.34|34;Melville|US|40.79|-73.42|19
Melzo|IT|45.5|9.42|18;Melíssia|GR|38.05|23.83|23;Memmingen|DE|47.98|10.19|41;Memphis|US|35.15|-90.05|656;Memāri|IN|23.18|88.1|44
Menasha|US|44.2|-88.45|18;Mendaha|ID|-1.02|103.59|56;Mendarda|IN|21.32|70.44|17;Mendefera|ER|14.89|38.82|18;Mendeleyevsk|RU|55.91|52.29|23
Menden|DE|51.44|7.78|58;Menderes|TR|38.25|27.13|22;Mendes|BR|-22.53|-43.73|17;Mendez-Nuñez|PH|14.13|120.91|22;Mendip|GB|51.24|-2.63|110
Mendi|PG|-6.15|143.66|26;Mendoza|AR|-32.89|-68.83|877;Mendī|ET|9.8|35.1|25;Menemen|TR|38.61|27.07|53;Meneméni|GR|40.66|22.9|16
Menen|BE|50.8|3.12|32;Mengcheng Chengguanzhen|CN|33.27|116.57|70;Mengyin|CN|35.71|117.93|66;Menifee|US|33.73|-117.15|87
Menlo Park|US|37.45|-122.18|33;Mennzel Bou Zelfa|TN|36.68|10.58|16;Menomonee Falls|US|43.18|-88.12|36;Menomonie|US|44.88|-91.92|16
Menongue|AO|-14.66|17.69|32;Mentana|IT|42.04|12.64|17;Mentekab|MY|3.49|102.35|42;Menton|FR|43.78|7.5|30;Mentor|US|41.67|-81.34|47
Mentougou|CN|39.94|116.09|198;Menuma|JP|36.22|139.38|28;Menzel Abderhaman|TN|37.24|9.86|16;Menzel Bourguiba|TN|37.15|9.79|46
Menzel Jemil|TN|37.24|9.91|22;Menzelinsk|RU|55.73|53.1|17;Meoqui|MX|28.27|-105.48|23;Meppel|NL|52.7|6.19|31;Meppen|DE|52.69|7.29|34
Mequon|US|43.22|-88.03|23;Merano|IT|46.67|11.16|33;Mercedes|AR|-29.18|-58.08|31;Mercedes|AR|-34.65|-59.43|53;Mercedes|CR|10.01|-84.13|26
Mercedes|PH|14.11|123.01|17;Mercedes|US|26.15|-97.91|17;Mercedes|UY|-33.25|-58.03|42;Merced|US|37.3|-120.48|82
Mercer Island|US|47.57|-122.22|25;Mercerville-Hamilton Square|US|40.23|-74.67|26;Merefa|UA|49.82|36.05|24;Merelani|TZ|-3.56|36.98|50
Merelbeke|BE|50.99|3.75|22;Merenwijk|NL|52.18|4.51|17;Meriden|US|41.54|-72.81|60;Meridian|US|32.36|-88.7|40;Meridian|US|43.61|-116.39|91
Merkezefendi|TR|37.81|29.04|280;Merke|KZ|42.87|73.18|16;Merlo|AR|-34.67|-58.73|244;Mermoz Boabab|SN|14.71|-17.48|15
Mernda|AU|-37.6|145.1|16;Merouana|DZ|35.63|5.91|48;Merrick|US|40.66|-73.55|22;Merrifield|US|38.87|-77.23|15;Merrillville|US|41.48|-87.33|35
Merrimack|US|42.87|-71.49|27;Merritt Island|US|28.54|-80.67|35;Merrylands|AU|-33.83|150.98|30;Mers el Kebir|DZ|35.73|-0.71|20
Mersa Matruh|EG|31.35|27.24|62;Merseburg|DE|51.35|11.99|35;Mersing|MY|2.43|103.84|22;Mersin|TR|36.81|34.64|538;Merta|IN|26.65|74.03|44
Merter Keresteciler|TR|41.01|28.89|50;Merthyr Tydfil|GB|51.75|-3.38|44;Mertoyudan|ID|-7.52|110.23|70;Meru|KE|0.05|37.66|47
Merzifon|TR|40.87|35.46|51;Merzig|DE|49.44|6.64|31;Mesagne|IT|40.56|17.81|26;Mesa|US|33.42|-111.82|472;Meschede|DE|51.35|8.28|32
Meskiana|DZ|35.63|7.67|30;Mesquite|US|32.77|-96.6|145;Mesquite|US|36.81|-114.07|17;Messaad|DZ|34.15|3.5|99;Messina|IT|38.19|15.55|220
Mestre|IT|45.49|12.25|148;Metahāra|ET|8.9|39.92|23;Metairie Terrace|US|29.98|-90.16|142;Metairie|US|29.98|-90.15|138
Metallostroy|RU|59.8|30.55|26;Metamórfosi|GR|38.07|23.76|30;Metapán|SV|14.33|-89.45|19;Metepec|MX|19.26|-99.6|28;Methuen|US|42.73|-71.19|47
Metlaoui|TN|34.32|8.4|42;Metlili Chaamba|DZ|32.27|3.63|50;Metrogorodok|RU|55.81|37.79|50;Metro|ID|-5.11|105.31|150
Mettmann|DE|51.25|6.98|40;Mettupalayam|IN|11.3|76.93|67;Mettur|IN|11.79|77.8|57;Metu|ET|8.3|35.58|30;Metzingen|DE|48.54|9.28|22
Metz|FR|49.12|6.17|124;Meudon|FR|48.81|2.24|45;Meulaboh|ID|4.14|96.13|35;Mevasseret Ẕiyyon|IL|31.8|35.15|24;Mexborough|GB|53.49|-1.29|15
Mexicali|MX|32.63|-115.45|690;Mexico City|MX|19.43|-99.13|12294;Mexico|MX|23.92|-102.15|;Mexico|PH|15.06|120.72|44;Meybod|IR|32.25|54.02|52
Meycauayan|PH|14.74|120.96|185;Meylan|FR|45.21|5.78|20;Meyrin|CH|46.23|6.08|20;Meyzieu|FR|45.77|5|29;Mezcales|MX|20.73|-105.28|20
Mezgor'e|RU|54.05|57.82|16;Mezhdurechensk|RU|53.69|88.06|101;Mezőkövesd|HU|47.82|20.58|18;Mezőtúr|HU|47|20.63|19;Meïganga|CM|6.52|14.3|80
Mgandu|TZ|-5.95|34.13|24;Mhango|TZ|-3.28|32.85|22;Mhāsvād|IN|17.63|74.79|21;Miahuatlán de Porfirio Díaz|MX|16.33|-96.6|24
Miami Beach|US|25.79|-80.13|92;Miami Gardens|US|25.94|-80.25|113;Miami Lakes|US|25.91|-80.31|31;Miamisburg|US|39.64|-84.29|20
Miami|US|25.77|-80.19|441;Mian Channun|PK|30.44|72.36|76;Miandrarivo|MG|-19.43|46.75|27;Miandrivazo|MG|-19.53|45.46|21
Mianke Mor|PK|31.2|73.95|87;Miano|IT|40.89|14.25|24;Mianwali|PK|32.58|71.53|90;Mianyang|CN|31.47|104.68|264;Miass|RU|55.05|60.11|168
Mibu|JP|36.42|139.8|40;Michalovce|SK|48.75|21.92|40;Michelstadt|DE|49.68|9|17;Michigan City|US|41.71|-86.9|31;Michurinsk|RU|52.9|40.49|93
Micronesia|FM|6.89|158.23|;Middelburg|NL|51.5|3.61|46;Middelburg|ZA|-25.78|29.46|155;Middelburg|ZA|-31.49|25.01|18
Middelharnis|NL|51.76|4.17|18;Middelkerke|BE|51.19|2.82|18;Middle River|US|39.33|-76.44|25;Middle Village|US|40.72|-73.88|29
Middleborough|US|41.89|-70.91|23;Middleburg Heights|US|41.36|-81.81|16;Middlesbrough|GB|54.58|-1.23|143;Middleton|GB|53.55|-2.2|46
Middleton|US|43.1|-89.5|19;Middletown|US|39.45|-75.72|20;Middletown|US|39.52|-84.4|49;Middletown|US|41.45|-74.42|28
Middletown|US|41.55|-71.29|17;Middletown|US|41.56|-72.65|47;Midelt|MA|32.69|-4.75|45;Midland|CA|44.75|-79.88|24;Midland|US|32|-102.08|133
Midland|US|43.62|-84.25|42;Midlothian|US|32.48|-96.99|22;Midoun|TN|33.81|10.99|32;Midrand|ZA|-25.99|28.13|173;Midsayap|PH|7.19|124.53|33
Midstream|ZA|-25.92|28.2|25;Midvale|US|40.61|-111.9|33;Midway|US|30.41|-87.01|16;Midwest City|US|35.45|-97.4|57;Midyat|TR|37.42|41.34|76
Mielec|PL|50.29|21.42|61;Miercurea-Ciuc|RO|46.35|25.8|41;Mieres|ES|43.25|-5.77|44;Migdal Ha‘Emeq|IL|32.68|35.24|25;Migori|KE|-1.06|34.47|35
Miguel Alemán (La Doce)|MX|28.84|-111.48|31;Miguel Hidalgo|MX|19.43|-99.2|373;Miguel Pereira|BR|-22.45|-43.47|24
Miguelópolis|BR|-20.18|-48.03|18;Mihara|JP|34.4|133.08|80;Miharu|JP|37.43|140.48|20;Mihona|IN|26.28|78.98|16;Mijas|ES|36.6|-4.64|74
Mijdrecht|NL|52.21|4.86|15;Mikhalkovo|RU|55.68|37.43|30;Mikhaylovka|RU|50.06|43.24|59;Mikhaylovsk|RU|45.13|42.03|59;Miki|JP|34.8|134.98|75
Mikkeli|FI|61.69|27.27|47;Mikołów|PL|50.17|18.9|39;Mikumi|TZ|-7.4|36.98|17;Mikuni|JP|36.22|136.15|23;Milagro|EC|-2.13|-79.59|134
Milak|IN|28.61|79.17|29;Milan|IT|45.46|9.19|1237;Milanówek|PL|52.12|20.67|16;Milas|TR|37.32|27.78|43;Milazzo|IT|38.22|15.24|32
Mila|DZ|36.45|6.26|69;Mildura|AU|-34.19|142.16|33;Milford Mill|US|39.35|-76.77|29;Milford|US|41.22|-73.06|53;Milford|US|42.14|-71.52|25
Mililani Town|US|21.45|-158.02|28;Mill Creek East|US|47.84|-122.19|16;Mill Creek|US|47.86|-122.2|20;Mill Park|AU|-37.67|145.07|29
Millau|FR|44.1|3.08|23;Millbrae|US|37.6|-122.39|23;Millbrook|US|32.48|-86.36|15;Millcreek|US|40.69|-111.88|62
Milledgeville|US|33.08|-83.23|19;Millerovo|RU|48.92|40.4|39;Millville|US|39.4|-75.04|28;Milpa Alta|MX|19.19|-99.02|18
Milpitas|US|37.43|-121.91|78;Milton Keynes|GB|52.04|-0.76|230;Milton|CA|43.52|-79.88|102;Milton|US|34.13|-84.3|38;Milton|US|42.25|-71.07|27
Milwaukee|US|43.04|-87.91|600;Milwaukie|US|45.45|-122.64|21;Mimarsinan|TR|41.02|28.56|31;Minakuchichō-matoba|JP|34.97|136.17|39
Minamata|JP|32.22|130.4|29;Minamirinkan|JP|35.5|139.44|224;Minas de Marcona|PE|-15.21|-75.11|15;Minas de Matahambre|CU|22.59|-83.95|34
Minas|CU|21.49|-77.61|21;Minas|UY|-34.38|-55.24|38;Minatitlán|MX|18|-94.56|112;Minato|JP|34.22|135.15|375;Minaçu|BR|-13.53|-48.22|31
Minbu|MM|20.18|94.88|57;Minchianabad|PK|30.16|73.57|29;Mindelo|CV|16.89|-24.98|71;Minden|DE|52.29|8.91|83;Mineiros|BR|-17.57|-52.55|39
Mineola|US|40.75|-73.64|19;Mineralnye Vody|RU|44.21|43.14|76;Mingelchaur|AZ|40.76|47.06|95;Minggang|CN|32.46|114.05|68
Mingguang|CN|32.78|117.96|68;Minglanilla|PH|10.24|123.8|62;Mingora|PK|34.78|72.36|280;Mingshui|CN|36.72|117.5|115
Mingshui|CN|47.18|125.9|59;Mingyue|CN|43.11|128.92|59;Minna|NG|9.62|6.55|292;Minneapolis|US|44.98|-93.26|411
Minnetonka Mills|US|44.94|-93.44|50;Minnetonka|US|44.91|-93.5|52;Minokamo|JP|35.48|137.02|52;Minot|US|48.23|-101.3|49
Mino|JP|34.83|135.47|129;Mino|JP|35.53|136.92|24;Minsk|BY|53.9|27.57|1742;Mint Hill|US|35.18|-80.65|26;Minturno|IT|41.26|13.75|16
Minusinsk|RU|53.71|91.69|73;Minyat an Naşr|EG|31.13|31.64|57;Minzhu|CN|43.72|127.33|123;Mioveni|RO|44.96|24.94|29
Mira Mesa|US|32.92|-117.14|70;Mira Taglio|IT|45.43|12.13|33;Mirabel|CA|45.65|-74.08|35;Miracema do Tocantins|BR|-9.57|-48.39|20
Miracema|BR|-21.41|-42.2|27;Miragoâne|HT|18.45|-73.09|89;Miramar|MX|22.36|-97.9|119;Miramar|US|25.99|-80.23|137;Miramas|FR|43.59|5|24
Miramichi|CA|47.03|-65.5|18;Miranda de Ebro|ES|42.69|-2.95|39;Miranda|AU|-34.04|151.1|15;Mirandola|IT|44.89|11.07|17
Mirandopólis|BR|-21.13|-51.1|23;Mirano|IT|45.49|12.11|15;Mirfield|GB|53.67|-1.7|19;Miri|MY|4.4|113.99|228;Miriālgūda|IN|16.87|79.56|101
Mirnyy|RU|61.33|44.54|29;Mirnyy|RU|62.76|40.34|28;Mirny|RU|62.54|113.96|40;Mirpur Khas|PK|25.53|69.01|216;Mirpur Mathelo|PK|28.02|69.55|49
Mirriah|NE|13.71|9.15|21;Miryang|KR|35.49|128.75|53;Mirzāpur|BD|24.1|90.1|41;Mirzāpur|IN|25.14|82.57|220;Misantla|MX|19.93|-96.85|27
Misawa|JP|40.69|141.39|43;Mishan|CN|45.55|131.88|87;Mishawaka|US|41.66|-86.16|48;Mishima|JP|35.12|138.92|113;Misilmeri|IT|38.03|13.45|19
Miskolc|HU|48.1|20.78|173;Mislata|ES|39.48|-0.42|44;Misrikh|IN|27.43|80.53|15;Mission Bend|US|29.69|-95.66|37
Mission District|US|37.76|-122.42|47;Mission Viejo|US|33.6|-117.67|97;Mission|CA|49.13|-122.3|33;Mission|US|26.22|-98.33|83
Mississauga|CA|43.58|-79.66|669;Missoula|US|46.87|-113.99|71;Missouri City|US|29.62|-95.54|74;Misterbianco|IT|37.52|15.01|46
Misungwi|TZ|-2.85|33.08|36;Mitake|JP|35.42|137.13|19;Mitcham|AU|-37.82|145.2|16;Mitcham|GB|51.4|-0.17|48;Mitchell|US|43.71|-98.03|16
Mitha Tiwana|PK|32.25|72.11|26;Mithi|PK|24.74|69.8|23;Mito|JP|36.35|140.45|247;Mitras Poniente|MX|25.78|-100.43|18
Mitrovicë|XK|42.88|20.87|107;Mitry-Mory|FR|48.98|2.62|19;Mitsukaidō|JP|36.02|139.98|41;Mitsuke|JP|37.53|138.93|43;Mitte|DE|52.52|13.4|81
Mittweida|DE|50.99|12.98|17;Mityana|UG|0.42|32.02|41;Miura|JP|35.14|139.62|51;Mixco|GT|14.63|-90.61|473
Mixquiahuala de Juarez|MX|20.23|-99.21|26;Miyakonojō|JP|31.73|131.07|131;Miyako|JP|39.65|141.94|52;Miyang|CN|24.4|103.44|72
Miyata|JP|33.71|130.65|20;Miyazaki|JP|31.92|131.42|311;Miyazu|JP|35.53|135.18|22;Miyoshi|JP|34.8|132.85|39;Mizdah|LY|31.45|12.99|26
Mizhou|CN|35.99|119.4|110;Mizil|RO|45.02|26.45|16;Mizque|BO|-17.94|-65.34|30;Mizunami|JP|35.37|137.25|43;Mizusawa|JP|39.13|141.13|61
Międzyrzec Podlaski|PL|51.99|22.78|17;Międzyrzecz|PL|52.44|15.58|19;Mińsk Mazowiecki|PL|52.18|21.57|37;Mişrātah|LY|32.38|15.09|386
Mkuranga|TZ|-7.12|39.21|28;Mladá Boleslav|CZ|50.41|14.9|44;Mlalo|TZ|-4.93|38.93|16;Mlandizi|TZ|-6.7|38.73|29;Mlangali|TZ|-9.78|34.52|15
Mlimba|TZ|-8.8|35.82|35;Mlonggo|ID|-6.53|110.7|34;Mlowo|TZ|-9|32.98|19;Mmabatho|ZA|-25.85|25.63|77;Mo i Rana|NO|66.31|14.14|18
Moabit|DE|52.53|13.34|71;Moanda|CD|-5.93|12.37|50;Moanda|GA|-1.57|13.2|30;Moa|CU|20.66|-74.95|93;Moaña|ES|42.28|-8.74|19
Mobara|JP|35.43|140.3|97;Mobaye|CF|4.32|21.18|19;Mobile|US|30.69|-88.04|194;Mocajuba|BR|-2.58|-49.51|17;Moca|DO|19.39|-70.53|62
Moche|PE|-8.17|-79.01|23;Mochudi|BW|-24.42|26.15|37;Mocoa|CO|1.15|-76.65|22;Mococa|BR|-21.47|-47|60;Mocímboa|MZ|-11.32|40.35|28
Modakeke|NG|7.38|4.26|120;Modena|IT|44.65|10.93|159;Modesto|US|37.64|-121|211;Modica|IT|36.86|14.76|41;Modiin Ilit|IL|31.93|35.04|64
Modimolle|ZA|-24.7|28.4|21;Modi‘in Makkabbim Re‘ut|IL|31.89|35.02|89;Modugno|IT|41.08|16.78|36;Modāsa|IN|23.46|73.3|59
Modřany|CZ|50.01|14.41|32;Moers|DE|51.45|6.63|108;Mogadishu|SO|2.04|45.34|2587;Moga|IN|30.81|75.17|131;Mogi Guaçu|BR|-22.37|-46.95|129
Mogi Mirim|BR|-22.43|-46.96|78;Mogi das Cruzes|BR|-23.52|-46.19|326;Mogliano Veneto|IT|45.56|12.24|22;Mogoditshane|BW|-24.63|25.87|43
Mogok|MM|22.92|96.51|91;Moguer|ES|37.28|-6.84|20;Mogán|ES|27.88|-15.73|22;Mohale’s Hoek|LS|-30.15|27.48|28;Mohali|IN|30.68|76.72|123
Mohammedia|MA|33.69|-7.38|188;Mohr|IR|27.56|52.88|35;Mohyliv-Podilskyi|UA|48.45|27.8|33;Mohács|HU|45.99|18.69|19;Moineşti|RO|46.48|26.49|24
Moirāng|IN|24.5|93.78|17;Moissy-Cramayel|FR|48.63|2.6|16;Moita|PT|38.65|-8.99|18;Mojoagung|ID|-7.57|112.35|24;Mojokerto|ID|-7.47|112.43|113
Mojo|ET|8.59|39.12|35;Moju|BR|-1.88|-48.77|22;Mokameh|IN|25.4|85.92|55;Mokena|US|41.53|-87.89|20;Mokokchūng|IN|26.32|94.52|34
Mokolo|CM|10.74|13.8|275;Mokopane|ZA|-24.19|29.01|101;Mokotów|PL|52.19|21.03|213;Mokpo|KR|34.81|126.39|268;Mokwa|NG|9.29|5.05|21
Mola di Bari|IT|41.06|17.09|25;Molave|PH|8.08|123.49|21;Molde|NO|62.74|7.16|19;Moldova|MD|47.19|28.47|;Molepolole|BW|-24.41|25.5|63
Molfetta|IT|41.2|16.6|60;Molina de Segura|ES|38.05|-1.21|64;Molina|CL|-35.11|-71.28|29;Moline|US|41.51|-90.52|43
Molins de Rei|ES|41.42|2.02|24;Mollendo|PE|-17.02|-72.01|29;Mollet del Vallès|ES|41.54|2.21|52;Molodohvardiys’k|UA|48.35|39.65|26
Molo|KE|-0.25|35.73|28;Mol|BE|51.19|5.12|33;Mombasa|KE|-4.05|39.66|800;Mombaça|BR|-5.74|-39.63|17;Mombetsu|JP|44.35|143.35|27
Momostenango|GT|15.04|-91.41|32;Mompós|CO|9.24|-74.43|31;Mon Repos|TT|10.28|-61.45|56;Monaco|MC|43.73|7.42|33;Monaco|MC|43.75|7.41|
Monastir|TN|35.78|10.83|72;Moncada|ES|39.55|-0.4|22;Moncalieri|IT|45|7.68|49;Monchegorsk|RU|67.94|32.87|50
Moncloa-Aravaca|ES|40.44|-3.73|117;Monclova|MX|26.91|-101.42|215;Moncton|CA|46.09|-64.8|109;Mondlo|ZA|-27.98|30.72|45
Mondovì|IT|44.4|7.82|22;Mondragone|IT|41.11|13.89|26;Monfalcone|IT|45.8|13.53|27;Monforte de Lemos|ES|42.52|-7.51|20
Mongaguá|BR|-24.09|-46.62|46;Monghyr|IN|25.37|86.47|203;Mongolia|MN|46.96|103.12|;Mongo|TD|12.18|18.69|28;Monguno|NG|12.67|13.61|20
Mongu|ZM|-15.25|23.13|53;Monheim am Rhein|DE|51.09|6.89|43;Monino|RU|55.84|38.19|20;Monkayo|PH|7.82|126.05|51;Monoharpur|IN|22.11|88.08|23
Monopoli|IT|40.95|17.3|38;Monor|HU|47.35|19.45|22;Monreale|IT|38.08|13.29|22;Monroeville|US|40.42|-79.79|28;Monroe|US|32.51|-92.12|50
Monroe|US|34.99|-80.55|35;Monroe|US|41.92|-83.4|20;Monroe|US|47.86|-121.97|18;Monrovia|LR|6.3|-10.8|940;Monrovia|US|34.15|-118|37
Mons-en-Barœul|FR|50.63|3.12|23;Monsanto|PT|39.46|-8.71|50;Monsefú|PE|-6.87|-79.87|26;Monselice|IT|45.24|11.75|19
Monserrato|IT|39.26|9.14|20;Monsey|US|41.11|-74.07|18;Mons|BE|50.45|3.95|91;Mont-Dore|NC|-22.26|166.57|25;Mont-Royal|CA|45.52|-73.65|19
Mont-Saint-Aignan|FR|49.46|1.09|23;Mont-Saint-Hilaire|CA|45.57|-73.19|16;Mont-de-Marsan|FR|43.89|-0.5|36;Montagu|ZA|-33.79|20.12|15
Montalvo|EC|-1.79|-79.29|16;Montana|BG|43.41|23.23|47;Montargis|FR|48|2.73|17;Montauban|FR|44.02|1.36|52;Montbrison|FR|45.61|4.07|16
Montbéliard|FR|47.51|6.8|29;Montcada i Reixac|ES|41.48|2.18|33;Montceau-les-Mines|FR|46.67|4.37|20;Montclair|US|34.08|-117.69|39
Montclair|US|38.61|-77.34|20;Montclair|US|40.83|-74.21|40;Monte Alegre|BR|-2|-54.08|23;Monte Alto|BR|-21.26|-48.5|42
Monte Aprazível|BR|-20.77|-49.71|16;Monte Azul Paulista|BR|-20.91|-48.64|18;Monte Carmelo|BR|-18.72|-47.5|44
Monte Caseros|AR|-30.25|-57.64|25;Monte Estoril|PT|38.71|-9.41|23;Monte Llano|DO|19.73|-70.6|19;Monte Mor|BR|-22.95|-47.32|40
Monte Plata|DO|18.81|-69.78|16;Monte Santo de Minas|BR|-21.19|-46.98|17;Monte-Carlo|MC|43.74|7.43|16;Montebello|US|34.01|-118.11|64
Montebelluna|IT|45.78|12.05|27;Montecalvario|IT|40.84|14.25|23;Montecanal|ES|41.63|-0.94|20;Montecarlo|AR|-26.57|-54.76|22
Montecatini-Terme|IT|43.88|10.77|18;Montecchio Maggiore-Alte Ceccato|IT|45.5|11.41|21;Montecristi|EC|-1.05|-80.66|18
Montego Bay|JM|18.47|-77.92|83;Monteiro|BR|-7.89|-37.12|18;Montelíbano|CO|7.98|-75.42|85;Montemurlo|IT|43.93|11.04|18
Montenegro|BR|-29.69|-51.46|54;Montenegro|CO|4.57|-75.75|36;Montenegro|ME|42.79|19.24|;Montepuez|MZ|-13.13|39|72
Montereau-Fault-Yonne|FR|48.38|2.95|17;Monterey Park|US|34.06|-118.12|61;Monterey|US|36.6|-121.89|28;Monteros|AR|-27.17|-65.5|24
Monterotondo|IT|42.05|12.62|37;Montero|BO|-17.34|-63.25|89;Monterrey|MX|25.68|-100.32|1136;Monterusciello|IT|40.87|14.08|29
Montería|CO|8.75|-75.88|272;Montes Claros|BR|-16.73|-43.86|332;Montesilvano Marina|IT|42.51|14.15|46;Montesson|FR|48.91|2.14|15
Montevarchi|IT|43.53|11.57|19;Montevideo|UY|-34.9|-56.19|1271;Montfermeil|FR|48.9|2.58|24;Montgeron|FR|48.71|2.45|23
Montgomery Village|US|39.18|-77.2|32;Montgomery|US|32.37|-86.3|201;Montgomery|US|41.73|-88.35|19;Monthey|CH|46.25|6.95|15
Montichiari|IT|45.41|10.4|15;Montigny-le-Bretonneux|FR|48.77|2.03|39;Montigny-lès-Cormeilles|FR|48.98|2.2|18
Montigny-lès-Metz|FR|49.1|6.15|26;Montijo|ES|38.91|-6.62|16;Montijo|PT|38.71|-8.97|30;Montilla|ES|37.59|-4.64|24
Montivilliers|FR|49.55|0.19|17;Montluçon|FR|46.34|2.6|45;Montmorency|FR|48.99|2.34|21;Montornès del Vallès|ES|41.54|2.27|16
Montpellier|FR|43.61|3.88|248;Montreuil|FR|48.86|2.44|91;Montreux|CH|46.43|6.91|23;Montrose|US|38.48|-107.88|19;Montrouge|FR|48.82|2.31|39
Montréal|CA|45.51|-73.59|1600;Montserrat|MS|16.74|-62.19|;Montville Center|US|41.48|-72.15|20;Montélimar|FR|44.55|4.75|36
Monywa|MM|22.11|95.14|182;Monza|IT|45.58|9.27|120;Monze|ZM|-16.28|27.48|30;Monzón|ES|41.91|0.19|17;Mon|IN|26.74|95.06|19
Monção|PT|42.08|-8.48|20;Mooka|JP|36.43|140.02|66;Mooresville|US|35.58|-80.81|36;Moore|US|35.34|-97.49|60;Moorhead|US|46.87|-96.77|42
Mooroolbark|AU|-37.78|145.32|22;Moorpark|US|34.29|-118.88|36;Moosburg|DE|48.47|11.94|17;Moose Jaw|CA|50.4|-105.53|32
Mopti|ML|14.48|-4.18|108;Moquegua|PE|-17.2|-70.94|55;Morada Nova|BR|-5.11|-38.37|37;Moraga|US|37.83|-122.13|17;Morales|CO|2.75|-76.63|30
Morales|CO|8.28|-73.87|20;Morales|GT|15.47|-88.84|19;Moramanga|MG|-18.95|48.23|29;Moram|IN|17.79|76.47|18;Moratalaz|ES|40.41|-3.65|105
Moratuwa|LK|6.77|79.88|185;Morayfield|AU|-27.11|152.95|21;Mora|CM|11.05|14.14|55;Morbi|IN|22.82|70.84|118;Morden|GB|51.4|-0.2|48
Morecambe|GB|54.07|-2.86|52;Morelia|MX|19.7|-101.18|598;Morena|IN|26.5|78|152;Moreni|RO|44.98|25.64|21;Moreno Valley|US|33.94|-117.23|204
Moreno|BR|-8.12|-35.09|45;Moreton|GB|53.4|-3.12|18;Morgan Hill|US|37.13|-121.65|43;Morgan Park|US|41.69|-87.67|23
Morganton|US|35.75|-81.68|17;Morgantown|US|39.63|-79.96|31;Morigaon|IN|26.25|92.35|21;Moriguchi|JP|34.73|135.57|148;Moriki|NG|12.87|6.49|29
Morinda|IN|30.79|76.5|24;Morioka|JP|39.7|141.15|295;Moriyama|JP|35.07|135.98|69;Moriya|JP|35.93|140|57;Mori|JP|34.83|137.93|20
Morlaix|FR|48.58|-3.83|18;Morlanwelz-Mariemont|BE|50.46|4.25|18;Morley|AU|-31.89|115.91|21;Morley|GB|53.74|-1.6|57
Mormugao|IN|15.39|73.81|102;Morningside Heights|US|40.81|-73.96|56;Mornington|AU|-38.22|145.04|23;Morocco|MA|29.77|-8.73|
Morogoro|TZ|-6.82|37.66|251;Morohongō|JP|35.94|139.3|40;Moroleón|MX|20.13|-101.19|43;Morondava|MG|-20.29|44.32|37;Morong|PH|14.52|121.24|50
Morong|PH|14.68|120.27|16;Moroni|KM|-11.7|43.26|43;Morozovsk|RU|48.36|41.83|29;Moro|PK|26.66|68|77;Morphett Vale|AU|-35.13|138.52|23
Morrelgonj|BD|22.46|89.86|32;Morrinhos|BR|-17.73|-49.1|34;Morris Heights|US|40.85|-73.92|41;Morrisania|US|40.83|-73.91|23
Morristown|US|36.21|-83.29|29;Morristown|US|40.8|-74.48|19;Morrisville|US|35.82|-78.83|24;Morro Agudo|BR|-20.73|-48.06|25
Morro do Chapéu|BR|-11.55|-41.16|22;Morsang-sur-Orge|FR|48.66|2.35|20;Morshansk|RU|53.44|41.81|43;Morsi|IN|21.34|78.01|36
Morteros|AR|-30.71|-62|15;Morton Grove|US|42.04|-87.78|23;Morton|US|40.61|-89.46|16;Mortsel|BE|51.17|4.45|25;Morwa|IN|22.9|73.84|20
Morón de la Frontera|ES|37.12|-5.45|28;Morón|AR|-34.65|-58.62|320;Morón|CU|22.11|-78.63|66;Morón|VE|10.49|-68.2|44
Morādābād|IN|28.84|78.78|721;Morār|IN|26.23|78.22|44;Mosbach|DE|49.35|9.15|25;Moscavide e Portela|PT|38.78|-9.1|22
Moscow|RU|55.75|37.62|10381;Moscow|US|46.73|-117|25;Moses Lake|US|47.13|-119.28|22;Moshi|TZ|-3.35|37.33|157;Moskháton|GR|37.95|23.68|25
Moskovskiy|RU|55.6|37.35|15;Moskovskiy|TJ|37.61|68.58|22;Mosman|AU|-33.84|151.24|28;Mosonmagyaróvár|HU|47.87|17.27|30
Mosopa|BW|-24.77|25.42|20;Mosquera|CO|4.71|-74.23|27;Mossel Bay|ZA|-34.18|22.15|59;Mossendjo|CG|-2.95|12.7|18;Mossoró|BR|-5.19|-37.34|202
Moss|NO|59.43|10.66|34;Mostaganem|DZ|35.93|0.09|130;Mostar|BA|43.34|17.81|105;Mosta|MT|35.91|14.43|18;Mostovskoy|RU|44.41|40.79|25
Mosty|BY|53.41|24.54|16;Most|CZ|50.5|13.64|68;Mosul|IQ|36.34|43.12|1740;Motala|SE|58.54|15.04|31;Motegi|JP|36.52|140.18|20
Motherwell|GB|55.79|-3.99|32;Mothīhāri|IN|26.65|84.92|112;Motomachi|JP|43.83|144.1|23;Motomiya|JP|37.51|140.4|23
Motozintla|MX|15.37|-92.25|24;Motril|ES|36.75|-3.52|60;Motru|RO|44.8|22.97|22;Mott Haven|US|40.81|-73.92|51;Motul|MX|21.1|-89.28|23
Mougins|FR|43.6|7|19;Mouila|GA|-1.87|11.06|22;Moulins|FR|46.56|3.33|23;Moundou|TD|8.57|16.08|135;Mount Clemens|US|42.6|-82.88|16
Mount Druitt|AU|-33.77|150.82|17;Mount Eliza|AU|-38.18|145.08|17;Mount Gambier|AU|-37.83|140.78|25;Mount Greenwood|US|41.7|-87.71|19
Mount Hagen|PG|-5.86|144.23|34;Mount Isa|AU|-20.73|139.5|23;Mount Juliet|US|36.2|-86.52|32;Mount Laurel|US|39.93|-74.89|42
Mount Lebanon|US|40.36|-80.05|33;Mount Martha|AU|-38.27|145.02|18;Mount Pearl|CA|47.52|-52.78|25;Mount Pleasant|US|32.79|-79.86|81
Mount Pleasant|US|33.16|-94.97|16;Mount Pleasant|US|42.7|-87.86|26;Mount Pleasant|US|43.6|-84.77|26;Mount Prospect|US|42.07|-87.94|55
Mount Vernon|US|38.32|-88.9|15;Mount Vernon|US|40.39|-82.49|17;Mount Vernon|US|40.91|-73.84|69;Mount Vernon|US|48.42|-122.33|34
Mount Waverley|AU|-37.88|145.13|33;Mountain Brook|US|33.5|-86.75|21;Mountain View|US|37.39|-122.08|80;Mountlake Terrace|US|47.79|-122.31|21
Mountsorrel|GB|52.72|-1.15|17;Mouscron|BE|50.74|3.21|52;Moussoro|TD|13.64|16.49|15;Moutsamoudou|KM|-12.17|44.4|24;Mouzaïa|DZ|36.47|2.69|33
Moyale|KE|3.53|39.06|34;Moyobamba|PE|-6.03|-76.97|44;Moyotzingo|MX|19.25|-98.4|27;Moyo|UG|3.66|31.72|19;Mozambique|MZ|-17.2|35.6|
Mozdok|RU|43.74|44.65|41;Mozhaysk|RU|55.5|36.03|32;Mozhga|RU|56.44|52.23|47;Mpanda|TZ|-6.34|31.07|73;Mpika|ZM|-11.83|31.45|28
Mpophomeni|ZA|-29.57|30.19|26;Mpumalanga|ZA|-29.81|30.64|140;Mpwapwa|TZ|-6.35|36.48|20;Mranggen|ID|-7.03|110.52|28
Mrągowo|PL|53.86|21.31|22;Msaken|TN|35.73|10.58|65;Msowero|TZ|-6.53|37.2|18;Mthatha|ZA|-31.59|28.78|79;Mtinko|TZ|-4.55|34.85|27
Mto wa Mbu|TZ|-3.35|35.85|18;Mtsensk|RU|53.28|36.57|48;Mtwango|TZ|-9.02|34.8|19;Mtwara|TZ|-10.27|40.18|97;Muang Không|LA|14.12|105.85|15
Muang Phônsavan|LA|19.45|103.19|38;Muang Xay|LA|20.69|101.98|25;Muan|KR|34.99|126.48|76;Muar|MY|2.04|102.57|128;Mubende|UG|0.56|31.39|19
Mubi|NG|10.27|13.27|226;Muborak|UZ|39.26|65.15|29;Mubārakpur|IN|26.09|83.29|53;Much|DE|50.9|7.4|15;Mucumpiz|VE|8.42|-71.13|215
Mucuri|BR|-18.09|-39.55|27;Mucur|TR|39.06|34.38|17;Mudanjiang|CN|44.58|129.6|666;Mudanya|TR|40.38|28.88|23;Muddebihāl|IN|16.34|76.13|32
Mudgal|IN|16.01|76.44|21;Mudhol|IN|16.33|75.28|47;Mudkhed|IN|19.16|77.5|21;Mudon|MM|16.26|97.72|89;Mudu|CN|31.26|120.52|62
Mueang Nonthaburi|TH|13.86|100.51|292;Mufulira|ZM|-12.55|28.24|121;Muggiò|IT|45.59|9.23|23;Mughal Sarāi|IN|25.28|83.12|98
Mugnano di Napoli|IT|40.91|14.21|34;Mugumu|TZ|-1.85|34.7|18;Muhammadābād|IN|25.62|83.76|33;Muhammadābād|IN|26.03|83.38|24
Muhammadābād|IN|27.31|79.43|22;Muheza|TZ|-5.17|38.78|17;Muhoroni|KE|-0.16|35.2|15;Muikamachi|JP|37.07|138.88|29
Mujiayingzi|CN|42.12|118.78|61;Mukacheve|UA|48.44|22.72|82;Mukah|MY|2.89|112.09|50;Mukalla|YE|14.54|49.12|258;Mukdahan|TH|16.55|104.72|40
Mukeriān|IN|31.95|75.62|23;Mukher|IN|18.71|77.37|29;Mukilteo|US|47.94|-122.3|21;Mukono|UG|0.35|32.76|67;Muktsar|IN|30.47|74.52|90
Muktāgācha|BD|24.76|90.26|25;Mukō|JP|34.97|135.7|53;Mulanje|MW|-16.03|35.5|16;Mula|ES|38.04|-1.49|17;Mulbāgal|IN|13.16|78.39|47
Mulchén|CL|-37.72|-72.24|22;Mulgrave|AU|-37.93|145.18|18;Mulgund|IN|15.28|75.52|19;Mulhouse|FR|47.75|7.33|111;Mulleriyawa|LK|6.93|79.93|34
Multai|IN|21.77|78.26|22;Multan|PK|30.2|71.48|1437;Muluppilagadu|IN|11.8|75.45|23;Mumbai|IN|19.07|72.88|12692;Mumbwa|ZM|-14.98|27.06|19
Mumias|KE|0.33|34.49|45;Muncar|ID|-8.43|114.33|65;Muncie|US|40.19|-85.39|70;Mundargi|IN|15.21|75.88|22;Mundelein|US|42.26|-88|32
Mundgod|IN|14.97|75.04|17;Mundra|IN|22.84|69.72|15;Mungaa|TZ|-4.97|34.88|17;Mungaoli|IN|24.41|78.1|20;Mungeli|IN|22.07|81.69|28
Mungia|ES|43.35|-2.85|16;Mungyeong|KR|36.59|128.2|82;Munich|DE|48.14|11.58|1260;Munkkiniemi|FI|60.2|24.88|17;Munnar|IN|10.09|77.06|68
Munsan|KR|37.86|126.79|43;Munster|DE|52.99|10.09|18;Munster|US|41.56|-87.51|23;Muntilan|ID|-7.58|110.29|45;Muntok|ID|-2.07|105.16|27
Munūf|EG|30.47|30.93|84;Murakami|JP|38.23|139.48|31;Muramatsu|JP|37.69|139.17|20;Muramvya|BI|-3.27|29.61|18;Muratpaşa|TR|36.89|30.76|450
Muravlenko|RU|63.79|74.52|39;Murbād|IN|19.25|73.39|17;Murcia|ES|37.99|-1.13|437;Murcia|PH|10.61|123.04|17;Muret|FR|43.46|1.33|24
Murfreesboro|US|35.85|-86.39|126;Muriaé|BR|-21.13|-42.37|91;Muricay|PH|7.83|123.48|132;Murici|BR|-9.31|-35.94|20;Muridke|PK|31.8|74.26|164
Muritiba|BR|-12.92|-39.25|22;Muriti|TZ|-1.98|32.92|20;Murlīganj|IN|25.9|87|24;Murmansk|RU|68.98|33.09|319;Murom|RU|55.58|42.04|127
Muroran|JP|42.32|140.99|96;Muroto-misakicho|JP|33.29|134.17|18;Murphy|US|33.02|-96.61|21;Murray|US|36.61|-88.31|19
Murray|US|40.67|-111.89|49;Murree|PK|33.91|73.39|25;Murrieta|US|33.55|-117.21|110;Murrysville|US|40.43|-79.7|20
Murshidābād|IN|24.18|88.27|40;Murtajāpur|IN|20.73|77.37|40;Murudeshwara|IN|14.09|74.48|18;Murun-kuren|MN|49.63|100.16|28
Murwāra|IN|23.84|80.39|196;Murzuq|LY|25.92|13.92|44;Murādnagar|IN|28.78|77.5|89;Musaffah|AE|24.36|54.48|243;Musan-ŭp|KP|42.23|129.21|22
Musanze|RW|-1.5|29.63|87;Musashino|JP|35.71|139.56|137;Muscatine|US|41.42|-91.04|24;Muscat|OM|23.58|58.41|797;Mushie|CD|-3.02|16.92|33
Mushābani|IN|22.51|86.46|33;Musiri|IN|10.95|78.44|30;Muskegon|US|43.23|-86.25|38;Muskego|US|42.91|-88.14|25;Muskogee|US|35.75|-95.37|38
Musoma|TZ|-1.5|33.8|121;Musselburgh|GB|55.94|-3.05|24;Mussoorie|IN|30.45|78.07|26;Mustafakemalpaşa|TR|40.04|28.41|101
Mustafābād|PK|30.89|73.5|46;Mustang|US|35.38|-97.72|20;Mutare|ZW|-18.97|32.67|184;Mutengene|CM|4.09|9.31|47;Mutsu|JP|41.29|141.22|49
Muttenz|CH|47.52|7.65|17;Muttupet|IN|10.4|79.49|22;Mutuáli|MZ|-14.87|37|31;Mutxamel|ES|38.42|-0.45|23;Mut|TR|36.64|33.44|49
Muvattupuzha|IN|9.98|76.57|29;Muyinga|BI|-2.85|30.34|71;Muyuka|CM|4.29|9.41|31;Muzaffargarh|PK|30.07|71.19|165
Muzaffarnagar|IN|29.47|77.7|350;Muzaffarpur|IN|26.12|85.39|333;Muzaffarābād|PK|34.37|73.47|725;Muzambinho|BR|-21.38|-46.53|16
Muñiz|AR|-34.56|-58.71|26;Muñoz|PH|15.72|120.9|37;Muğla|TR|37.22|28.37|48;Muş|TR|38.73|41.48|83;Mvomero|TZ|-6.25|38.67|31
Mwadui|TZ|-3.55|33.6|23;Mwandiga|TZ|-4.83|29.66|17;Mwanza|TZ|-2.52|32.9|437;Mweka|CD|-4.85|21.56|51;Mwene-Ditu|CD|-7.01|23.45|189
Myanaung|MM|18.29|95.32|42;Myanmar|MM|21.15|96.49|;Myawadi|MM|16.69|98.51|45;Myaydo|MM|19.37|95.22|58;Myeik|MM|12.44|98.6|173
Myingyan|MM|21.46|95.39|142;Myitkyina|MM|25.38|97.4|91;Mykolayiv|UA|46.97|32|511;Mymensingh|BD|24.76|90.41|225;Myrhorod|UA|49.97|33.61|41
Myrnohrad|UA|48.31|37.26|50;Myrtle Beach|US|33.69|-78.89|31;Myrtle Grove|US|30.42|-87.31|16;Myski|RU|53.71|87.8|44;Mysore|IN|12.3|76.64|868
Myszków|PL|50.58|19.32|33;Mysłowice|PL|50.21|19.17|75;Mytilene|GR|39.11|26.56|28;Mytishchi|RU|55.91|37.73|161;Myślenice|PL|49.83|19.94|18
Mzimba|MW|-11.9|33.6|19;Mzuzu|MW|-11.47|34.02|175;Málaga|CO|6.7|-72.73|19;Málaga|ES|36.72|-4.42|568;Mátészalka|HU|47.96|22.32|19
Mâcon|FR|46.31|4.83|35;Mäntsälä|FI|60.63|25.32|18;Märkisches Viertel|DE|52.6|13.36|35;Märsta|SE|59.62|17.85|27;Médéa|DZ|36.26|2.75|148
Mégara|GR|37.99|23.34|23;Mékhé|SN|15.11|-16.62|19;Mérida|ES|38.92|-6.34|56;Mérida|MX|20.98|-89.62|778;Mérida|VE|8.59|-71.16|300
Mérignac|FR|44.84|-0.65|70;Móng Cái|VN|21.52|107.97|73;Móstoles|ES|40.32|-3.86|206;Mödling|AT|48.09|16.29|21;Mölln|DE|53.62|10.69|18
Mölndal|SE|57.66|12.01|59;Mölnlycke|SE|57.66|12.12|18;Mönchengladbach|DE|51.19|6.44|262;Mörfelden-Walldorf|DE|49.99|8.58|33
Mössingen|DE|48.41|9.05|20;Mühlacker|DE|48.95|8.84|26;Mühldorf|DE|48.25|12.52|18;Mühlhausen|DE|51.21|10.45|38
Mühlheim am Main|DE|50.12|8.83|26;Mülheim|DE|50.97|7|42;Mülheim|DE|51.43|6.88|171;Müllheim|DE|47.81|7.63|18;Münster|DE|51.96|7.63|270
Mācherla|IN|16.48|79.44|51;Māchhīwāra|IN|30.92|76.2|20;Mādabā|JO|31.72|35.79|82;Mādārīpur|BD|23.17|90.21|85;Māgadi|IN|12.96|77.22|27
Mājalgaon|IN|19.16|76.21|48;Mākum|IN|27.49|95.44|16;Mālegaon|IN|20.55|74.53|435;Māler Kotla|IN|30.53|75.88|114;Mālpura|IN|26.28|75.36|29
Mālvan|IN|16.06|73.46|19;Mālūr|IN|13|77.94|31;Māndalgarh|IN|25.19|75.07|22;Māndal|IN|25.44|74.57|23;Māndvi|IN|21.26|73.3|19
Māndvi|IN|22.83|69.35|48;Māngrol|IN|21.12|70.11|59;Māngrol|IN|25.33|76.51|24;Mānsa|IN|23.43|72.66|30;Mānsa|IN|29.99|75.4|80
Mānvi|IN|15.99|77.05|42;Mānwat|IN|19.3|76.5|31;Mānāvadar|IN|21.5|70.14|29;Māpuca|IN|15.59|73.81|40;Mārahra|IN|27.74|78.57|19
Mārkāpur|IN|15.74|79.27|64;Mātābhānga|IN|26.34|89.22|23;Māvelikara|IN|9.26|76.56|28;Mělník|CZ|50.35|14.47|19;Mīnjūr|IN|13.28|80.26|25
Mīnāb|IR|27.13|57.09|71;Mīrganj|IN|28.54|79.21|15;Mīrānpur Katra|IN|28.03|79.67|30;Mīrānpur|IN|29.29|77.95|27;Mīāndoāb|IR|36.97|46.11|133
Mława|PL|53.11|20.38|29;Mūdbidri|IN|13.07|75|31;Mūlki|IN|13.09|74.79|17;Mūl|IN|20.07|79.68|24;Mūndwa|IN|27.06|73.82|17
Mūvattupula|IN|9.98|76.58|30;Mỹ Tho|VN|10.36|106.36|122;M’Sila|DZ|35.71|4.54|100;N'Djamena|TD|12.11|15.04|721;N'zeto|AO|-7.23|12.87|18
NIA Valencia|PH|7.91|125.09|84;Na Klang|TH|17.31|102.19|31;Naaldwijk|NL|51.99|4.21|18;Naarden|NL|52.3|5.16|17;Naas|IE|53.22|-6.67|21
Nabagrām|IN|22.29|88.51|35;Nabari|JP|34.62|136.08|88;Nabatîyé et Tahta|LB|33.38|35.48|120;Naberezhnyye Chelny|RU|55.73|52.41|510
Nabeul|TN|36.46|10.74|56;Nabire|ID|-3.36|135.5|44;Nablus|PS|32.22|35.25|130;Nabua|PH|13.41|123.37|26;Nabunturan|PH|7.61|125.97|17
Nabīnagar|BD|23.89|90.97|32;Nabīnagar|IN|24.61|84.13|21;Nacala|MZ|-14.56|40.69|225;Nachingwea|TZ|-10.37|38.76|18
Nacimiento|CL|-37.5|-72.67|21;Naciria|DZ|36.75|3.83|15;Nacka|SE|59.31|18.16|25;Nacogdoches|US|31.6|-94.66|34;Nadi|FJ|-17.8|177.42|42
Nadiād|IN|22.69|72.86|202;Nador|MA|35.17|-2.93|129;Naduvannūr|IN|11.49|75.78|25;Nadvirna|UA|48.63|24.57|20;Nadym|RU|65.53|72.52|46
Naesŏ|KR|35.25|128.52|81;Nafada|NG|11.1|11.33|23;Nagahama|JP|35.38|136.27|62;Nagai|JP|38.1|140.04|31;Nagano|JP|36.65|138.18|360
Nagaoka|JP|37.45|138.85|195;Nagareyama|JP|35.86|139.9|156;Nagari|IN|13.32|79.59|26;Nagarote|NI|12.27|-86.56|26;Nagar|IN|27.42|77.1|24
Nagasaki|JP|32.75|129.88|410;Nagato|JP|34.38|131.2|23;Naga|PH|10.21|123.76|29;Naga|PH|13.62|123.18|175;Nagcarlan|PH|14.14|121.42|25
Nagda|IN|23.46|75.42|104;Nageswari|BD|25.97|89.69|49;Nagold|DE|48.55|8.72|23;Nagornyy|RU|55.65|37.62|76;Nagoya|JP|35.18|136.91|2191
Nago|JP|26.62|127.99|60;Nagpur|IN|21.15|79.08|2228;Nagqu|CN|31.48|92.06|30;Nagua|DO|19.38|-69.85|34;Nagykanizsa|HU|46.45|16.99|51
Nagykőrös|HU|47.03|19.78|27;Nagīna|IN|29.44|78.44|77;Nahariyya|IL|33.01|35.1|51;Naharlagun|IN|27.1|93.7|27;Naha|JP|26.22|127.68|301
Nahiyat Ghammas|IQ|31.74|44.62|31;Nahorkatiya|IN|27.29|95.34|16;Nahrīn|AF|36.06|69.13|22;Nahualá|GT|14.84|-91.32|28
Nahāvand|IR|34.19|48.37|76;Naic|PH|14.32|120.77|55;Naihāti|IN|22.89|88.42|253;Nailsea|GB|51.43|-2.76|21;Naini Tāl|IN|29.4|79.45|42
Nainpur|IN|22.43|80.11|22;Nainwa|IN|25.77|75.85|16;Nairobi|KE|-1.28|36.82|2751;Naivasha|KE|-0.71|36.43|38;Naja' Ḥammādī|EG|26.05|32.24|41
Najafgarh|IN|28.61|76.98|1365;Najaf|IQ|32.03|44.35|483;Najafābād|IR|32.63|51.37|223;Najrān|SA|17.49|44.13|259;Naju|KR|35.03|126.72|42
Najībābād|IN|29.61|78.34|84;Nakama|JP|33.82|130.71|47;Nakamura|JP|32.98|132.93|35;Nakanojōmachi|JP|36.59|138.84|18
Nakano|JP|36.75|138.37|43;Nakatsugawa|JP|35.48|137.5|55;Nakatsu|JP|33.6|131.19|67;Naka|JP|36.05|140.17|47;Nakhabino|RU|55.85|37.18|32
Nakhchivan|AZ|39.21|45.41|65;Nakhodka|RU|42.81|132.87|147;Nakhon Luang|TH|14.46|100.61|15;Nakhon Nayok|TH|14.2|101.21|21
Nakhon Pathom|TH|13.82|100.04|118;Nakhon Phanom|TH|17.41|104.78|35;Nakhon Ratchasima|TH|14.97|102.1|209;Nakhon Sawan|TH|15.7|100.14|92
Nakhon Si Thammarat|TH|8.43|99.97|121;Nakodar|IN|31.13|75.48|32;Naksalbāri|IN|26.68|88.22|57;Nakuru|KE|-0.31|36.07|260
Nakło nad Notecią|PL|53.14|17.6|20;Nakūr|IN|29.92|77.3|23;Naldurg|IN|17.82|76.28|17;Nalgonda|IN|17.05|79.27|122;Nalhāti|IN|24.3|87.83|26
Nallıhan|TR|40.19|31.35|19;Nal’chik|RU|43.5|43.62|273;Nam Som|TH|17.77|102.19|19;Nam Định|VN|20.43|106.18|193;Namangan|UZ|41|71.67|432
Namanyere|TZ|-7.52|31.05|28;Namasuba|UG|0.69|32.42|23;Nambiyūr|IN|11.36|77.32|16;Namerikawa|JP|36.76|137.36|35;Namibe|AO|-15.2|12.15|80
Namibia|NA|-22.07|17.2|;Namie|JP|37.48|141|22;Namioka|JP|40.71|140.59|21;Nampa|US|43.54|-116.56|90;Nampula|MZ|-15.12|39.27|389
Namp’o|KP|38.74|125.41|455;Namur|BE|50.47|4.87|106;Namyangju|KR|37.64|127.21|91;Namyang|KP|42.95|129.86|22;Namysłów|PL|51.08|17.72|16
Nanaimo|CA|49.17|-123.94|85;Nanao|JP|37.05|136.97|45;Nanauta|IN|29.71|77.42|19;Nanchang|CN|28.68|115.85|2358
Nanchital de Lázaro Cárdenas del Río|MX|18.07|-94.41|25;Nanchong|CN|30.8|106.08|7150;Nancy|FR|48.68|6.18|105;Nandaime|NI|11.76|-86.05|21
Nanded|IN|19.16|77.31|551;Nandigāma|IN|16.77|80.29|38;Nandikotkūr|IN|15.86|78.27|45;Nanding|CN|36.75|118.06|85;Nandurbar|IN|21.37|74.24|101
Nandu|CN|22.85|110.82|62;Nandyāl|IN|15.48|78.48|165;Nanfeng|CN|23.73|111.8|86;Nang Rong|TH|14.64|102.79|22;Nanga Eboko|CM|4.68|12.37|30
Nangal|IN|31.39|76.38|48;Nanganga|TZ|-10.38|39.15|17;Nangen|KR|35.41|127.39|58;Nangi|IN|22.51|88.22|441;Nangomba|TZ|-10.9|38.5|23
Nangong|CN|37.36|115.37|82;Nangwa|TZ|-4.47|35.45|19;Nanjangūd|IN|12.12|76.68|50;Nanjing|CN|32.06|118.78|7165
Nankana Sahib|PK|31.45|73.71|56;Nanlong|CN|31.35|106.06|63;Nanma|CN|36.18|118.15|74;Nanning|CN|22.82|108.32|804;Nanpiao|CN|41.1|120.75|157
Nanping|CN|26.65|118.17|172;Nantai|CN|40.92|122.8|56;Nanterre|FR|48.89|2.21|87;Nantes|FR|47.22|-1.55|277;Nanto-shi|JP|36.57|136.91|55
Nantong|CN|32.03|120.87|666;Nantou|TW|23.92|120.66|106;Nantwich|GB|53.07|-2.52|17;Nanuet|US|41.09|-74.01|18;Nanuque|BR|-17.84|-40.35|38
Nanyamba|TZ|-10.68|39.83|20;Nanyang|CN|32.99|112.53|252;Nanyuki|KE|0.01|37.07|36;Nanzhang Chengguanzhen|CN|31.78|111.83|84
Nanzhou|CN|29.36|112.4|54;Nan|TH|18.78|100.78|25;Napa|US|38.3|-122.29|80;Naperville|US|41.79|-88.15|147;Napier|NZ|-39.49|176.91|57
Naples|IT|40.85|14.27|959;Naples|US|26.14|-81.8|22;Napāsar|IN|27.96|73.56|22;Naqadeh|IR|36.96|45.39|74;Nar'yan-Mar|RU|67.64|53|18
Nara-shi|JP|34.69|135.8|367;Narail|BD|23.16|89.5|55;Naraina|IN|26.79|75.21|17;Naraini|IN|25.19|80.47|15;Narang Mandi|PK|31.9|74.52|35
Narangba|AU|-27.2|152.96|18;Naranjal|EC|-2.67|-79.62|32;Naranjito|EC|-2.17|-79.47|34;Naranjos|MX|21.35|-97.69|20
Narasannapeta|IN|18.41|84.04|24;Narasapur|IN|16.43|81.7|59;Narasaraopet|IN|16.23|80.05|97;Narathiwat|TH|6.43|101.82|48
Narauli|IN|28.49|78.71|18;Naraura|IN|28.2|78.39|22;Narbonne|FR|43.18|3|51;Nardò|IT|40.18|18.03|30;Naregal|IN|15.57|75.81|17
Narela|IN|28.85|77.09|800;Nargund|IN|15.72|75.39|33;Narita|JP|35.78|140.32|101;Naro-Fominsk|RU|55.39|36.73|73;Narok|KE|-1.08|35.87|36
Narowal|PK|32.1|74.87|68;Narragansett|US|41.45|-71.45|16;Narra|PH|9.27|118.4|28;Narre Warren South|AU|-38.04|145.29|30
Narre Warren|AU|-38.03|145.3|26;Narsimhapur|IN|22.95|79.18|48;Narsingdi|BD|23.92|90.72|281;Narsinghgarh|IN|23.71|77.09|30
Narsīpatnam|IN|17.67|82.61|34;Nartkala|RU|43.56|43.85|33;Narutochō-mitsuishi|JP|34.2|134.61|64;Narutō|JP|35.6|140.42|26
Narva|EE|59.38|28.19|67;Narwar|IN|25.64|77.91|17;Narwāna|IN|29.6|76.12|56;Naryn|KG|41.43|75.99|52;Narón|ES|43.5|-8.19|38
Narāyangarh|IN|30.48|77.13|20;Nasarawa|NG|8.54|7.71|31;Nashik|IN|20|73.79|1289;Nashua|US|42.77|-71.47|88;Nashville|US|36.17|-86.78|531
Nasirabad|PK|27.38|67.92|28;Nasiriyah|IQ|31.06|46.26|400;Nasrullāhganj|IN|22.68|77.27|18;Nassau|BS|25.06|-77.34|228
Nasugbu|PH|14.07|120.63|63;Nasīrābād|IN|26.3|74.73|52;Natahoyo|ES|43.54|-5.68|20;Natal|BR|-5.79|-35.21|763;Natchez|US|31.56|-91.4|15
Natchitoches|US|31.76|-93.09|18;Natick|US|42.28|-71.35|32;National City|US|32.68|-117.1|61;Natitingou|BJ|10.3|1.38|81
Natore|BD|24.41|88.99|369;Nattam|IN|10.23|78.23|22;Naucalpan de Juárez|MX|19.48|-99.24|792;Naudero|PK|27.67|68.36|33
Nauen|DE|52.61|12.87|17;Naugachhia|IN|25.39|87.1|41;Naugatuck|US|41.49|-73.05|32;Naujamiestis|LT|54.68|25.27|23;Naukot|PK|24.86|69.4|22
Naumburg|DE|51.15|11.81|30;Nauru|NR|-0.52|166.93|;Naushahra Virkan|PK|31.96|73.97|41;Naushahro Firoz|PK|26.84|68.12|18
Nautanwa|IN|27.43|83.42|33;Navadwīp|IN|23.41|88.37|111;Navalcarnero|ES|40.29|-4.01|22;Navalgund|IN|15.56|75.35|23
Navalmoral de la Mata|ES|39.89|-5.54|17;Navan|IE|53.65|-6.68|25;Navapolatsk|BY|55.53|28.6|101;Navarre|US|30.4|-86.86|31
Navas|ES|41.42|2.19|22;Nava|MX|28.42|-100.77|22;Navegantes|BR|-26.9|-48.65|48;Navi Mumbai|IN|19.04|73.02|2600;Naviraí|BR|-23.06|-54.19|36
Navoiy|UZ|40.08|65.38|130;Navojoa|MX|27.07|-109.44|114;Navolato|MX|24.77|-107.7|29;Navotas|PH|14.67|120.95|249;Navrongo|GH|10.9|-1.09|25
Navsāri|IN|20.94|72.92|171;Nawabshah|PK|26.24|68.4|230;Nawalgarh|IN|27.85|75.27|58;Nawanshahr|IN|31.12|76.12|31
Nawābganj|BD|24.59|88.27|142;Nawābganj|IN|26.86|82.14|17;Nawābganj|IN|26.93|81.2|79;Nawābganj|IN|28.54|79.63|34;Nawāda|IN|24.89|85.54|97
Nay Pyi Taw|MM|19.75|96.13|925;Nayoro|JP|44.35|142.46|26;Nayāgarh|IN|20.13|85.1|16;Nazareth|IL|32.7|35.3|65;Nazarovo|RU|56.01|90.4|55
Nazaré da Mata|BR|-7.74|-35.23|26;Nazaré|BR|-13.03|-39.01|26;Nazca|PE|-14.83|-74.94|24;Naze|JP|28.37|129.48|41;Nazilli|TR|37.92|28.32|119
Nazran’|RU|43.23|44.77|164;Nazrēt|ET|8.55|39.27|214;Naz̧arābād|IR|35.95|50.61|213;Nchelenge|ZM|-9.35|28.73|24
Ndibène Dahra|SN|15.33|-15.48|28;Ndola|ZM|-12.96|28.64|395;Neapoli|GR|40.65|22.94|27;Near North Side|US|41.9|-87.63|86
Near South Side|US|41.86|-87.62|22;Neath|GB|51.66|-3.8|46;Nebaj|GT|15.41|-91.15|23;Nebbi|UG|2.48|31.09|30;Neckarsulm|DE|49.19|9.23|27
Necochea|AR|-38.55|-58.74|80;Nederland|US|29.97|-93.99|17;Nedroma|DZ|35.01|-1.75|37;Nedumangād|IN|8.6|77|58;Needham|US|42.28|-71.23|29
Neelankarai|IN|12.95|80.26|16;Neem ka Thana|IN|27.74|75.79|33;Neenah|US|44.19|-88.46|26;Neerpelt|BE|51.23|5.44|16;Nefta|TN|33.87|7.88|22
Neftegorsk|RU|52.8|51.17|20;Neftekamsk|RU|56.09|54.27|127;Neftekumsk|RU|44.76|44.99|28;Nefteyugansk|RU|61.1|72.6|113
Neftçala|AZ|39.38|49.25|19;Negapatam|IN|10.76|79.84|94;Negara|ID|-8.36|114.62|33;Negombo|LK|7.21|79.84|137;Negotino|MK|41.48|22.09|20
Negotino|MK|41.88|20.88|18;Negotin|RS|44.23|22.53|18;Nehe|CN|48.48|124.83|108;Neiba|DO|18.48|-71.42|19;Neietsu|KR|37.18|128.47|25
Neijiang|CN|29.58|105.06|547;Neiva|CO|2.93|-75.28|353;Nejo|ET|9.5|35.5|20;Nekā|IR|36.65|53.3|49;Nelamangala|IN|13.1|77.39|29
Nelidovo|RU|56.22|32.78|25;Nellikkuppam|IN|11.78|79.67|44;Nellore|IN|14.45|79.99|404;Nelson|GB|53.83|-2.2|29;Nelson|NZ|-41.27|173.28|59
Nelspruit|ZA|-25.47|30.97|110;Nemby|PY|-25.39|-57.54|95;Nemuro|JP|43.32|145.57|31;Nenjiang|CN|49.17|125.22|87;Nepalgunj|NP|28.05|81.62|64
Nepal|NP|28.26|83.95|;Nepean|CA|45.34|-75.72|180;Nepomuceno|BR|-21.23|-45.23|19;Nepānagar|IN|21.45|76.39|33;Neral|IN|19.02|73.32|16
Nerang|AU|-27.99|153.34|17;Neratovice|CZ|50.26|14.52|16;Nerchinsk|RU|51.98|116.58|15;Nerekhta|RU|57.46|40.57|25;Nerja|ES|36.75|-3.87|22
Nerviano|IT|45.55|8.98|17;Neryungri|RU|56.67|124.64|66;Nerópolis|BR|-16.41|-49.22|22;Nesher|IL|32.77|35.04|21;Ness Ziona|IL|31.93|34.8|39
Nesterovskaya|RU|43.24|45.05|19;Neston|GB|51.41|-2.2|15;Neston|GB|53.28|-3.05|15;Netanya|IL|32.33|34.86|172;Netherlands|NL|52.28|5.63|
Netishyn|UA|50.34|26.64|33;Netivot|IL|31.42|34.59|25;Netphen|DE|50.92|8.1|25;Netrakona|BD|24.88|90.73|79;Nettetal|DE|51.32|6.28|42
Nettuno|IT|41.46|12.66|45;Neu Isenburg|DE|50.05|8.69|35;Neu Wulmstorf|DE|53.47|9.8|20;Neu-Anspach|DE|50.32|8.5|15
Neu-Hohenschönhausen|DE|52.57|13.51|53;Neu-Ulm|DE|48.39|10.01|51;Neubrandenburg|DE|53.56|13.28|68;Neubrück|DE|51.13|6.64|51
Neuburg an der Donau|DE|48.73|11.19|28;Neuchâtel|CH|46.99|6.93|31;Neue Neustadt|DE|52.15|11.63|227;Neuehrenfeld|DE|50.96|6.94|24
Neuenhagen|DE|52.53|13.69|16;Neufahrn bei Freising|DE|48.32|11.66|18;Neuilly-Plaisance|FR|48.86|2.51|19;Neuilly-sur-Marne|FR|48.85|2.55|34
Neuilly-sur-Seine|FR|48.88|2.27|61;Neukölln|DE|52.48|13.43|167;Neumarkt in der Oberpfalz|DE|49.28|11.46|40;Neumünster|DE|54.07|9.98|78
Neunkirchen|DE|49.34|7.18|50;Neuquén|AR|-38.95|-68.06|242;Neuruppin|DE|52.93|12.8|32;Neuss|DE|51.2|6.69|152
Neustadt am Rübenberge|DE|52.5|9.46|46;Neustadt bei Coburg|DE|50.33|11.12|17;Neustadt in Holstein|DE|54.11|10.81|16
Neustadt/Nord|DE|50.95|6.95|28;Neustadt/Süd|DE|50.93|6.95|38;Neustadt|DE|49.35|8.14|54;Neustrelitz|DE|53.36|13.07|22
Neuwied|DE|50.43|7.47|67;Nevel’sk|RU|46.68|141.86|17;Nevel’|RU|56.02|29.93|18;Nevers|FR|46.99|3.16|44;Nevinnomyssk|RU|44.63|41.94|134
Nevşehir|TR|38.63|34.71|76;Nev’yansk|RU|57.5|60.21|26;New Albany|US|38.29|-85.82|37;New Amsterdam|GY|6.25|-57.52|35
New Bedford|US|41.64|-70.93|95;New Berlin|US|42.98|-88.11|40;New Bern|US|35.11|-77.04|30;New Braunfels|US|29.7|-98.12|71
New Brighton|US|45.07|-93.2|22;New Britain|US|41.66|-72.78|73;New Brunswick|US|40.49|-74.45|57;New Bādāh|PK|27.34|68.03|39
New Cairo|EG|30.03|31.47|200;New Caledonia|NC|-21.32|165.48|;New Canaan|US|41.15|-73.49|20;New Castle|US|39.93|-85.37|18
New Castle|US|41|-80.35|22;New City|US|41.15|-73.99|34;New City|US|41.81|-87.66|41;New Corella|PH|7.59|125.82|21
New Delhi|IN|28.64|77.22|318;New Glasgow|CA|45.58|-62.65|19;New Haven|US|41.07|-85.01|16;New Haven|US|41.31|-72.93|130
New Hope|US|45.04|-93.39|21;New Iberia|US|30|-91.82|31;New Kingston|JM|18.01|-76.78|584;New Lenox|US|41.51|-87.97|26
New London|US|41.36|-72.1|27;New Malden|GB|51.4|-0.26|24;New Milford|US|40.94|-74.02|17;New Mills|GB|53.37|-2|18
New Milton|GB|50.76|-1.67|24;New Mirpur|PK|33.15|73.75|124;New Orleans|US|29.95|-90.08|390;New Philadelphia|US|40.49|-81.45|17
New Plymouth|NZ|-39.07|174.08|49;New Port Richey|US|28.24|-82.72|16;New Rochelle|US|40.91|-73.78|80;New Smyrna Beach|US|29.03|-80.93|24
New South Memphis|US|35.09|-90.06|642;New Springville|US|40.59|-74.16|21;New Territory|US|29.59|-95.68|15
New Westminster|CA|49.21|-122.91|59;New Yekepa|LR|7.58|-8.54|25;New York City|US|40.71|-74.01|8175;New Zealand|NZ|-43.95|170.61|
Newala Kisimani|TZ|-10.95|39.28|38;Newark on Trent|GB|53.07|-0.82|43;Newark|US|37.53|-122.04|45;Newark|US|39.68|-75.75|34
Newark|US|40.06|-82.4|48;Newark|US|40.74|-74.17|282;Newberg|US|45.3|-122.97|23;Newburgh|US|41.5|-74.01|28;Newburg|US|38.16|-85.66|20
Newburn|GB|54.99|-1.74|41;Newburyport|US|42.81|-70.88|18;Newbury|GB|51.4|-1.32|33;Newcastle under Lyme|GB|53|-2.23|76
Newcastle upon Tyne|GB|54.97|-1.61|192;Newcastle|AU|-32.93|151.78|308;Newcastle|ZA|-27.76|29.93|405;Newington|US|41.7|-72.72|31
Newmarket|CA|44.05|-79.47|74;Newmarket|GB|52.24|0.4|20;Newnan|US|33.38|-84.8|37;Newport Beach|US|33.62|-117.93|87
Newport News|US|37.08|-76.47|182;Newport Pagnell|GB|52.09|-0.72|15;Newport|GB|50.7|-1.29|25;Newport|GB|51.59|-3|307
Newport|US|39.09|-84.5|15;Newport|US|41.49|-71.31|24;Newquay|GB|50.42|-5.07|20;Newry|GB|54.18|-6.34|28;Newton Abbot|GB|50.53|-3.61|36
Newton Aycliffe|GB|54.62|-1.57|26;Newton Mearns|GB|55.77|-4.33|25;Newton-le-Willows|GB|53.45|-2.6|22;Newton|US|38.05|-97.35|19
Newton|US|41.7|-93.05|15;Newton|US|42.34|-71.21|89;Newtownabbey|GB|54.66|-5.91|64;Newtownards|GB|54.59|-5.69|29
Neyagawa|JP|34.77|135.63|239;Neyrīz|IR|29.2|54.33|46;Neyshābūr|IR|36.21|58.8|221;Neyyāttinkara|IN|8.4|77.09|88;Nezlobnaya|RU|44.12|43.4|18
Nganjuk|ID|-7.61|111.9|69;Ngaoundéré|CM|7.33|13.58|231;Ngara|TZ|-2.51|30.66|17;Ngawi|ID|-7.4|111.45|22;Ngemplak|ID|-7.55|110.72|24
Ngerengere|TZ|-6.75|38.12|17;Ngoro|ID|-7.68|112.26|23;Ngozi|BI|-2.91|29.83|22;Ngudu|TZ|-2.97|33.33|23;Nguigmi|NE|14.25|13.11|18
Ngunut|ID|-8.11|112.02|26;Nguruka|TZ|-5.11|31.04|39;Nguru|NG|12.88|10.46|111;Nguékhokh|SN|14.51|-17|18;Nha Trang|VN|12.25|109.19|283
Niagara Falls|CA|43.1|-79.07|82;Niagara Falls|US|43.09|-79.06|49;Niamey|NE|13.51|2.11|774;Niamtougou|TG|9.77|1.11|23
Nianzishan|CN|47.52|122.88|62;Nibong Tebal|MY|5.17|100.48|40;Nicaragua|NI|12.85|-85.03|;Nicastro|IT|38.97|16.31|40;Nice|FR|43.7|7.27|339
Nichelino|IT|45|7.65|48;Nichinan|JP|31.6|131.37|44;Nichlaul|IN|27.31|83.73|18;Nicholasville|US|37.88|-84.57|30
Nicolás R Casillas|MX|20.55|-103.47|30;Nicolás Romero|MX|19.64|-99.31|282;Nicosia|CY|35.18|33.36|200;Nicoya|CR|10.15|-85.45|15
Nidadavole|IN|16.91|81.67|44;Nidda|DE|50.41|9.01|18;Nidderau|DE|50.24|8.87|20;Nieder-Ingelheim|DE|49.98|8.07|25
Niederkassel|DE|50.82|7.04|36;Niederkrüchten|DE|51.2|6.22|15;Niederrad|DE|50.08|8.63|22;Niederschönhausen|DE|52.58|13.4|28
Nienburg|DE|52.65|9.22|33;Nieuwegein|NL|52.03|5.08|61;Nigel|ZA|-26.43|28.48|141;Nigeria|NG|9.59|8.08|;Niger|NE|17.41|9.33|
Nigrán|ES|42.14|-8.81|18;Nihommatsu|JP|37.58|140.43|36;Nihtaur|IN|29.32|78.39|48;Niigata|JP|37.89|139.01|505;Niihama|JP|33.96|133.31|123
Niimi|JP|34.98|133.47|24;Niitsu-honchō|JP|37.8|139.12|66;Nijkerk|NL|52.22|5.49|38;Nijlen|BE|51.16|4.67|21;Nijmegen|NL|51.84|5.85|159
Nikel|RU|69.41|30.22|16;Nikki|BJ|9.94|3.21|54;Nikkō|JP|36.75|139.62|16;Nikolassee|DE|52.43|13.2|16;Nikolayevsk-on-Amure|RU|53.15|140.72|27
Nikolayevsk|RU|50.03|45.46|16;Nikol’skoye|RU|55.68|37.48|50;Nikol’skoye|RU|59.7|30.78|19;Nikol’sk|RU|53.72|46.07|24
Nikopol|UA|47.57|34.4|131;Niksar|TR|40.59|36.95|50;Nikulino|RU|55.67|37.47|30;Nikšić|ME|42.77|18.94|58;Nilakottai|IN|10.16|77.85|22
Nilanga|IN|18.12|76.75|34;Niles|US|41.18|-80.77|19;Niles|US|42.02|-87.8|30;Nilópolis|BR|-22.81|-43.41|147;Nimāparha|IN|20.06|86|18
Ningbo|CN|29.88|121.55|3492;Ningde|CN|26.66|119.52|65;Ninghai|CN|29.29|121.42|68;Ninghai|CN|37.38|121.61|57;Ningyang|CN|35.76|116.79|83
Ninh Bình|VN|20.26|105.98|37;Ninomiya|JP|35.3|139.26|31;Ninove|BE|50.83|4.03|35;Nioki|CD|-2.72|17.69|41;Nioro du Rip|SN|13.75|-15.8|21
Niort|FR|46.32|-0.46|55;Nipomo|US|35.04|-120.48|17;Nippes|DE|50.97|6.95|113;Nipāni|IN|16.4|74.38|60;Niquelândia|BR|-14.47|-48.46|28
Niquero|CU|20.05|-77.58|19;Nirasaki|JP|35.7|138.45|33;Nirgua|VE|10.15|-68.56|30;Nirmal|IN|19.1|78.34|81;Nirmāli|IN|26.31|86.59|17
Niscemi|IT|37.15|14.39|27;Nishi-Tokyo-shi|JP|35.73|139.54|195;Nishifukuma|JP|33.77|130.47|43;Nishinomiya-hama|JP|34.72|135.33|469
Nishinoomote|JP|30.73|131|18;Nishio|JP|34.87|137.05|103;Nishishinminato|JP|36.78|137.08|36;Nishiwaki|JP|34.98|134.97|37
Nisko|PL|50.52|22.14|16;Niterói|BR|-22.88|-43.1|456;Nitra|SK|48.31|18.08|86;Niue|NU|-19.05|-169.87|;Nivelles|BE|50.6|4.33|24
Niwai|IN|26.36|75.92|35;Nixa|US|37.04|-93.29|21;Nizhnekamsk|RU|55.64|51.82|234;Nizhnesortymskiy|RU|62.44|71.76|15
Nizhneudinsk|RU|54.91|99.03|39;Nizhnevartovsk|RU|60.93|76.55|245;Nizhniy Lomov|RU|53.53|43.68|24;Nizhniy Novgorod|RU|56.33|44|1284
Nizhny Tagil|RU|57.92|59.97|381;Nizhnyaya Salda|RU|58.08|60.72|17;Nizhnyaya Tura|RU|58.63|59.81|23;Nizhyn|UA|51.05|31.89|75
Nizip|TR|37.01|37.79|82;Nizwá|OM|22.93|57.53|72;Nizāmābād|IN|18.67|78.1|305;Niğde|TR|37.97|34.68|91;Niš|RS|43.32|21.9|250
Njeru|UG|0.44|33.18|62;Njombe|TZ|-9.35|34.77|47;Nkhotakota|MW|-12.93|34.3|25;Nkongsamba|CM|4.95|9.94|117;Nkoteng|CM|4.52|12.03|50
Nkowakowa|ZA|-23.89|30.29|30;Nkpor|NG|6.15|6.83|104;Nkwerre|NG|5.76|7.1|63;Nnewi|NG|6.02|6.92|194;Nobeoka|JP|32.58|131.67|122
Noble Park|AU|-37.97|145.17|31;Noblesville|US|40.05|-86.01|59;Nocera Inferiore|IT|40.75|14.65|45;Nocera Superiore|IT|40.74|14.67|23
Nochistlán de Mejía|MX|21.36|-102.85|17;Noci|IT|40.79|17.13|15;Noda|JP|35.95|139.87|121;Noe Valley|US|37.75|-122.43|23
Nof HaGalil|IL|32.71|35.32|41;Nogales|MX|18.83|-97.16|22;Nogales|MX|31.31|-110.94|213;Nogales|US|31.34|-110.93|20
Nogent-sur-Marne|FR|48.84|2.48|31;Nogent-sur-Oise|FR|49.27|2.47|20;Noginsk|RU|55.87|38.44|116;Nohar|IN|29.18|74.77|46
Noicattaro|IT|41.03|16.99|22;Noida|IN|28.58|77.33|294;Noisiel|FR|48.85|2.62|15;Noisy-le-Grand|FR|48.85|2.56|62
Noisy-le-Sec|FR|48.89|2.46|39;Nokha|IN|27.56|73.47|56;Nokia|FI|61.47|23.5|29;Nola|CF|3.52|16.05|27;Nola|IT|40.93|14.53|24
Non Sung|TH|15.18|102.26|18;Nong Bua Lamphu|TH|17.2|102.44|34;Nong Khae|TH|14.34|100.87|41;Nong Khai|TH|17.88|102.74|64
Nong Kung Si|TH|16.65|103.3|17;Nong Phai|TH|15.99|101.06|28;Nongstoin|IN|25.52|91.26|26;Nonoichi|JP|36.53|136.62|48
Nonsan|KR|36.2|127.08|44;Noordwijk-Binnen|NL|52.23|4.44|24;Norak|TJ|38.39|69.32|18;Norco|US|33.93|-117.55|26;Norcross|US|33.94|-84.21|17
Nordenham|DE|53.49|8.48|28;Norden|DE|53.6|7.21|25;Norderstedt|DE|53.69|9.98|71;Nordhausen|DE|51.5|10.8|44;Nordhorn|DE|52.43|7.07|53
Norfolk County|CA|42.83|-80.38|61;Norfolk Island|NF|-29.05|167.95|;Norfolk|US|36.85|-76.29|246;Norfolk|US|42.03|-97.42|24
Norilsk|RU|69.35|88.2|141;Norland|US|25.95|-80.21|24;Normal|US|40.51|-88.99|54;Norman|US|35.22|-97.44|120;Norristown|US|40.12|-75.34|34
Norrköping|SE|58.59|16.18|94;Norrtälje|SE|59.76|18.7|19;North Amityville|US|40.7|-73.43|18;North Andover|US|42.7|-71.14|28
North Arlington|US|40.79|-74.13|16;North Atlanta|US|33.87|-84.34|40;North Attleborough Center|US|41.97|-71.32|17
North Augusta|US|33.5|-81.97|23;North Aurora|US|41.81|-88.33|17;North Babylon|US|40.72|-73.32|18;North Battleford|CA|52.78|-108.3|19
North Bay Shore|US|40.74|-73.26|19;North Bay|CA|46.32|-79.47|50;North Bel Air|US|39.54|-76.35|34;North Bellmore|US|40.69|-73.53|20
North Bergen|US|40.8|-74.01|63;North Bethesda|US|39.04|-77.12|44;North Canton|US|40.88|-81.4|17;North Center|US|41.95|-87.68|35
North Charleston|US|32.85|-79.97|108;North Chicago|US|42.33|-87.84|29;North Chicopee|US|42.18|-72.6|55;North Cowichan|CA|48.84|-123.69|32
North Creek|US|47.82|-122.18|26;North Decatur|US|33.79|-84.31|17;North Druid Hills|US|33.82|-84.31|19;North Fort Myers|US|26.67|-81.88|39
North Guwāhāti|IN|26.2|91.72|18;North Haven|US|41.39|-72.86|24;North Highlands|US|38.69|-121.37|43;North Hills|US|34.24|-118.48|57
North Hollywood|US|34.17|-118.38|78;North Kingstown|US|41.55|-71.47|28;North Korea|KP|40.14|127.16|;North La Crosse|US|43.85|-91.25|50
North Lakes|AU|-27.22|153.02|21;North Lakhimpur|IN|27.24|94.1|60;North Las Vegas|US|36.2|-115.12|235;North Lauderdale|US|26.22|-80.23|44
North Lawndale|US|41.86|-87.72|35;North Liberty|US|41.75|-91.6|16;North Little Rock|US|34.77|-92.27|67;North Macedonia|MK|41.6|21.68|
North Massapequa|US|40.7|-73.46|18;North Melbourne|AU|-37.8|144.95|15;North Miami Beach|US|25.93|-80.16|44;North Miami|US|25.89|-80.19|62
North Myrtle Beach|US|33.82|-78.68|16;North Ogden|US|41.31|-111.96|18;North Olmsted|US|41.42|-81.92|32;North Peoria|US|40.72|-89.58|113
North Plainfield|US|40.63|-74.43|22;North Platte|US|41.12|-100.77|24;North Port|US|27.04|-82.24|62;North Potomac|US|39.08|-77.26|24
North Providence|US|41.85|-71.47|34;North Richland Hills|US|32.83|-97.23|69;North Ridgeville|US|41.39|-82.02|32
North Royalton|US|41.31|-81.72|30;North Salt Lake|US|40.85|-111.91|20;North Shields|GB|55.02|-1.45|40;North Shore|NZ|-36.8|174.75|208
North Stamford|US|41.14|-73.54|121;North Tonawanda|US|43.04|-78.86|31;North Tustin|US|33.76|-117.79|25
North Valley Stream|US|40.69|-73.7|17;North Vancouver|CA|49.32|-123.07|48;North York|CA|43.77|-79.42|636;Northallerton|GB|54.34|-1.43|17
Northampton|GB|52.25|-0.88|216;Northampton|US|42.33|-72.64|29;Northbrook|US|42.13|-87.83|34;Northcote|AU|-37.77|145|24
Northdale|US|28.09|-82.51|22;Northeim|DE|51.71|10|31;Northfield|US|44.46|-93.16|20;Northglenn|US|39.89|-104.99|39
Northolt|GB|51.55|-0.37|26;Northport|US|33.23|-87.58|25;Northridge|US|34.23|-118.54|68;Northwich|GB|53.26|-2.52|47
Norton Shores|US|43.17|-86.26|24;Norton|US|41.97|-71.19|20;Norton|ZW|-17.88|30.7|52;Norwalk|US|33.9|-118.08|107;Norwalk|US|41.12|-73.41|88
Norwalk|US|41.24|-82.62|17;Norway|NO|63.79|12.16|;Norwich|GB|52.63|1.3|213;Norwich|US|41.52|-72.08|40;Norwood|US|39.16|-84.46|20
Norwood|US|42.19|-71.2|29;Norzagaray|PH|14.91|121.05|80;Noshiro|JP|40.21|140.03|51;Nosivka|UA|50.93|31.58|15
Nossa Senhora da Glória|BR|-10.22|-37.42|19;Nossa Senhora do Socorro|BR|-10.85|-37.13|164;Nosy Varika|MG|-20.58|48.53|37
Noto|IT|36.89|15.07|18;Notre-Dame-de-Grâce|CA|45.48|-73.61|67;Notsé|TG|6.95|1.17|22;Nottingham|GB|52.95|-1.15|730;Nottuln|DE|51.93|7.35|20
Nou Barris|ES|41.44|2.18|166;Nouadhibou|MR|20.94|-17.04|72;Nouakchott|MR|18.09|-15.98|661;Nouméa|NC|-22.27|166.45|93
Nouna|BF|12.73|-3.86|29;Nova Cruz|BR|-6.48|-35.43|23;Nova Era|BR|-19.75|-43.04|16;Nova Friburgo|BR|-22.28|-42.53|153
Nova Granada|BR|-20.53|-49.31|16;Nova Iguaçu|BR|-22.76|-43.45|1002;Nova Kakhovka|UA|46.75|33.35|51;Nova Lima|BR|-19.99|-43.85|88
Nova Milanese|IT|45.59|9.2|22;Nova Odessa|BR|-22.78|-47.3|49;Nova Olímpia|BR|-14.8|-57.29|19;Nova Pazova|RS|44.94|20.22|15
Nova Petrópolis|BR|-29.38|-51.11|16;Nova Prata|BR|-28.78|-51.61|18;Nova Russas|BR|-4.71|-40.56|22;Nova Venécia|BR|-18.71|-40.4|28
Nova Viçosa|BR|-17.89|-39.37|20;Nova Xavantina|BR|-14.66|-52.36|21;Nova Zagora|BG|42.48|26.02|24;Novara|IT|45.45|8.62|93
Novate Milanese|IT|45.53|9.14|20;Novato|US|38.11|-122.57|56;Novaya Balakhna|RU|56.49|43.6|63;Novaya Derevnya|RU|59.99|30.29|20
Novaya Usman’|RU|51.63|39.41|22;Novelda|ES|38.38|-0.77|27;Noveleta|PH|14.43|120.88|37;Novi Ligure|IT|44.76|8.79|26
Novi Pazar|RS|43.14|20.51|86;Novi Sad|RS|45.25|19.84|215;Novi|US|42.48|-83.48|59;Novo Hamburgo|BR|-29.68|-51.13|254
Novo Horizonte|BR|-21.47|-49.22|30;Novo Mesto|SI|45.8|15.17|23;Novo-Peredelkino|RU|55.65|37.34|116;Novoaleksandrovsk|RU|45.49|41.22|28
Novoaltaysk|RU|53.39|83.94|61;Novoanninskiy|RU|50.53|42.67|19;Novocheboksarsk|RU|56.11|47.48|128;Novocherkassk|RU|47.42|40.09|167
Novodvinsk|RU|64.42|40.81|43;Novogireyevo|RU|55.75|37.82|95;Novogrudok|BY|53.59|25.82|31;Novohrad-Volynskyi|UA|50.59|27.62|56
Novokazalinsk|KZ|45.85|62.15|36;Novokhovrino|RU|55.87|37.5|50;Novokubansk|RU|45.12|41.03|36;Novokuybyshevsk|RU|53.1|49.95|112
Novokuznetsk|RU|53.76|87.11|540;Novokuz’minki|RU|55.72|37.78|50;Novomichurinsk|RU|54.04|39.75|21;Novomoskovsk|RU|54.01|38.28|131
Novomoskovs’k|UA|48.64|35.25|73;Novopavlovsk|RU|43.96|43.63|24;Novopokrovskaya|RU|45.95|40.7|19;Novorossiysk|RU|44.72|37.77|242
Novoshakhtinsk|RU|47.76|39.93|99;Novosibirsk|RU|55.04|82.93|1419;Novosilikatnyy|RU|53.31|83.62|15;Novotitarovskaya|RU|45.24|38.98|23
Novotroitsk|RU|51.2|58.33|106;Novoukrayinka|UA|48.33|31.53|19;Novoul’yanovsk|RU|54.15|48.39|17;Novoural’sk|RU|57.24|60.08|94
Novouzensk|RU|50.46|48.14|17;Novovladykino|RU|55.85|37.58|50;Novovolyns’k|UA|50.73|24.16|58;Novovoronezh|RU|51.31|39.22|37
Novoyavorivs'k|UA|49.93|23.57|29;Novozybkov|RU|52.54|31.93|43;Novyy Buh|UA|47.69|32.52|16;Novyy Oskol|RU|50.76|37.86|21
Novyy Turtkul’|UZ|41.55|61.02|49;Novyy Urengoy|RU|66.08|76.63|94;Novyye Cherëmushki|RU|55.7|37.58|101;Novyye Kuz’minki|RU|55.7|37.75|143
Nové Mesto nad Váhom|SK|48.76|17.83|22;Nové Zámky|SK|47.99|18.16|42;Nový Jičín|CZ|49.59|18.01|27;Nowa Ruda|PL|50.58|16.5|25
Nowa Sól|PL|51.8|15.72|40;Nowogard|PL|53.67|15.12|17;Nowrangapur|IN|19.23|82.55|1221;Nowshahr|IR|36.65|51.5|40
Nowshera Cantonment|PK|34|72|97;Nowy Dwór Mazowiecki|PL|52.43|20.72|28;Nowy Sącz|PL|49.62|20.7|84;Nowy Targ|PL|49.48|20.03|34
Nowy Tomyśl|PL|52.32|16.13|15;Noyabrsk|RU|63.19|75.44|110;Noyon|FR|49.58|3|15;Noāmundi|IN|22.16|85.5|17;Nsanje|MW|-16.92|35.26|22
Nsawam|GH|5.81|-0.35|45;Nshamba|TZ|-1.8|31.55|20;Nsukka|NG|6.86|7.4|111;Nsunga|TZ|-1.14|31.39|20;Ntungamo|UG|-0.88|29.65|17
Ntungamo|UG|-0.88|30.26|15;Nubl|SY|36.38|36.99|26;Nuenen|NL|51.47|5.55|23;Nueva Gerona|CU|21.89|-82.81|20;Nueva Guinea|NI|11.69|-84.46|53
Nueva Imperial|CL|-38.74|-72.95|19;Nueva Italia de Ruiz|MX|19.02|-102.09|32;Nueva Loja|EC|0.09|-76.9|24;Nueva Rosita|MX|27.94|-101.22|38
Nueve de Julio|AR|-35.44|-60.88|35;Nuevitas|CU|21.55|-77.27|54;Nuevo Belén|PA|9.08|-79.4|24;Nuevo Casas Grandes|MX|30.42|-107.91|56
Nuevo Imperial|PE|-13.08|-76.32|32;Nuevo Laredo|MX|27.48|-99.52|374;Nuevo México|MX|20.76|-103.44|28;Nuevo San Carlos|GT|14.59|-91.69|19
Nukus|UZ|42.45|59.61|230;Nuku‘alofa|TO|-21.14|-175.2|22;Numan|NG|9.46|12.03|78;Numata|JP|36.63|139.05|46;Numazu|JP|35.1|138.87|204
Nuneaton|GB|52.52|-1.47|93;Nungua|GH|5.6|-0.08|70;Nunspeet|NL|52.38|5.79|19;Nuoro|IT|40.32|9.33|36;Nur-Sultan|KZ|51.18|71.45|346
Nurlat|RU|54.43|50.81|34;Nurmijärvi|FI|60.46|24.81|37;Nurota|UZ|40.56|65.69|29;Nusaybin|TR|37.07|41.21|89;Nushki|PK|29.55|66.02|28
Nutley|US|40.82|-74.16|28;Nuwara Eliya|LK|6.97|80.78|26;Nyachera|UG|-0.9|30.42|31;Nyagan|RU|62.14|65.39|52;Nyahururu|KE|0.04|36.36|32
Nyakabindi|TZ|-2.63|33.98|18;Nyala|SD|12.05|24.88|566;Nyalikungu|TZ|-3.18|33.78|25;Nyamuswa|TZ|-1.9|34.02|17;Nyandoma|RU|61.67|40.2|22
Nyangao|TZ|-10.33|39.28|16;Nyaungdon|MM|17.04|95.64|40;Nyaunglebin|MM|17.95|96.72|90;Nyborg|DK|55.31|10.79|16;Nyeri|KE|-0.42|36.95|51
Nyköping|SE|58.75|17.01|32;Nykøbing Falster|DK|54.77|11.87|17;Nyon|CH|46.38|6.24|17;Nysa|PL|50.47|17.33|47;Nytva|RU|57.94|55.34|21
Nyíregyháza|HU|47.96|21.72|116;Nyūzen|JP|36.94|137.5|28;Nzega|RW|-2.48|29.56|34;Nzega|TZ|-4.22|33.18|27;Nzérékoré|GN|7.76|-8.82|133
Náchod|CZ|50.42|16.16|21;Náousa|GR|40.63|22.07|20;Nässjö|SE|57.65|14.7|18;Næstved|DK|55.23|11.76|41;Néa Erythraía|GR|38.09|23.82|17
Néa Filadélfeia|GR|38.03|23.74|26;Néa Ionía|GR|38.04|23.76|67;Néa Ionía|GR|39.38|22.93|33;Néa Mákri|GR|38.09|23.98|16
Néa Smýrni|GR|37.95|23.71|73;Néma|MR|16.62|-7.26|60;Níjar|ES|36.97|-2.21|27;Níkaia|GR|37.97|23.65|89;Nîmes|FR|43.83|4.36|148
Nördlingen|DE|48.85|10.49|19;Nørresundby|DK|57.06|9.92|22;Nümbrecht|DE|50.9|7.54|17;Nürnberg|DE|49.45|11.08|499;Nürtingen|DE|48.63|9.34|40
Nābha|IN|30.38|76.15|65;Nādbai|IN|27.22|77.2|24;Nādāpuram|IN|11.68|75.65|40;Nāgamangala|IN|12.82|76.75|17;Nāgar Karnūl|IN|16.48|78.32|29
Nāgarpur|BD|24.06|89.88|238;Nāgaur|IN|27.2|73.73|97;Nāgercoil|IN|8.18|77.43|214;Nāgod|IN|24.57|80.59|22;Nāhan|IN|30.56|77.29|28
Nālchiti|BD|22.64|90.27|39;Nālūt|LY|31.87|10.98|26;Nāmagiripettai|IN|11.46|78.27|22;Nāmakkal|IN|11.22|78.17|56;Nāmrup|IN|27.19|95.32|18
Nāndgaon|IN|20.31|74.66|24;Nāndūra Buzurg|IN|20.83|76.46|40;Nāngloi Jāt|IN|28.68|77.07|194;Nānpāra|IN|27.86|81.5|46
Nāravārikuppam|IN|13.19|80.18|19;Nārnaul|IN|28.04|76.11|66;Nārnaund|IN|29.22|76.14|16;Nārāyanganj|BD|23.61|90.5|224
Nārāyanpet|IN|16.75|77.5|39;Nāspur|IN|18.85|79.46|15;Nāsriganj|IN|25.05|84.33|23;Nāthdwāra|IN|24.94|73.82|39;Nāwa|IN|27.02|75|20
Nāyudupet|IN|13.91|79.89|46;Nāḩiyat al Fuhūd|IQ|30.97|46.72|22;Nāḩiyat ash Shināfīyah|IQ|31.58|44.65|23
Nāḩīyat Saddat al Hindīyah|IQ|32.72|44.28|31;Năvodari|RO|44.32|28.6|33;Nīkshahr|IR|26.23|60.21|17;Nīlgiri|IN|21.46|86.77|15
Nīlokheri|IN|29.84|76.93|17;Nīlēshwar|IN|12.26|75.14|25;Nīmbāhera|IN|24.62|74.68|58;Nīmāj|IN|26.15|74|20;Nōgata|JP|33.74|130.72|57
Nūrpur|IN|29.15|78.41|39;Nūrābād|IR|30.11|51.52|64;Nūrābād|IR|34.07|47.97|74;Nūzvīd|IN|16.79|80.85|53;N’dalatando|AO|-9.3|14.91|383
N’diareme limamoulaye|SN|14.78|-17.38|35;O'Fallon|US|38.59|-89.91|29;O'Fallon|US|38.81|-90.7|85;Oadby|GB|52.61|-1.08|23
Oak Bay|CA|48.45|-123.3|18;Oak Creek|US|42.89|-87.86|35;Oak Forest|US|41.6|-87.74|28;Oak Grove|US|45.42|-122.64|17
Oak Harbor|US|48.29|-122.64|23;Oak Hill|US|38.93|-77.4|34;Oak Lawn|US|41.71|-87.76|57;Oak Park|US|41.89|-87.78|52
Oak Park|US|42.46|-83.18|30;Oak Ridge|US|28.47|-81.42|23;Oak Ridge|US|36.01|-84.27|29;Oakdale|US|37.77|-120.85|22
Oakdale|US|44.96|-92.96|28;Oakland Park|US|26.17|-80.13|44;Oakland|US|37.8|-122.27|419;Oakleaf Plantation|US|30.17|-81.84|20
Oakley|US|38|-121.71|40;Oakton|US|38.88|-77.3|34;Oakville|CA|43.45|-79.68|166;Oakville|US|38.47|-90.3|36;Oaxaca|MX|17.07|-96.72|255
Obala|CM|4.17|11.53|30;Obama|JP|35.5|135.75|33;Obanazawa|JP|38.6|140.4|21;Obando|PH|14.71|120.94|60;Ober-Ramstadt|DE|49.83|8.75|15
Oberasbach|DE|49.42|10.96|17;Oberhausen|DE|51.48|6.86|219;Oberkirch|DE|48.53|8.08|20;Oberschöneweide|DE|52.46|13.52|19
Obertshausen|DE|50.07|8.85|24;Oberursel|DE|50.21|8.58|42;Oberwinterthur (Kreis 2)|CH|47.52|8.77|16;Oberá|AR|-27.49|-55.12|57
Obihiro|JP|42.92|143.2|174;Obita|JP|32.82|129.88|45;Obninsk|RU|55.1|36.61|107;Obock|DJ|11.97|43.29|18;Obonoma|NG|4.71|6.79|69
Oborniki|PL|52.65|16.81|18;Obra|IN|24.42|82.99|56;Obrenovac|RS|44.65|20.2|17;Obuase|GH|6.2|-1.67|138;Obudu|NG|6.67|9.16|20
Obukhiv|UA|50.11|30.62|32;Obukhovo|RU|59.84|30.45|46;Ob’|RU|54.99|82.72|24;Ocala|US|29.19|-82.14|58;Ocaña|CO|8.24|-73.36|84
Ocean Acres|US|39.74|-74.28|16;Ocean Springs|US|30.41|-88.83|18;Oceanside|US|33.2|-117.38|176;Oceanside|US|40.64|-73.64|32
Ochakiv|UA|46.61|31.55|16;Ochakovo-Matveyevskoye|RU|55.68|37.45|114;Ochota|PL|52.22|20.99|93;Ochtrup|DE|52.21|7.19|19
Ochër|RU|57.89|54.72|15;Och’amch’ire|GE|42.71|41.47|16;Ocna Mureş|RO|46.38|23.85|15;Ocoee|US|28.57|-81.54|44;Oconomowoc|US|43.11|-88.5|16
Ocosingo|MX|16.91|-92.09|42;Ocotal|NI|13.63|-86.48|34;Ocotlán de Morelos|MX|16.79|-96.67|15;Ocotlán|MX|20.36|-102.77|84
Ocoyoacac|MX|19.27|-99.46|26;Ocozocoautla de Espinosa|MX|16.76|-93.37|39;Octeville|FR|49.63|-1.64|17;Ocumare del Tuy|VE|10.12|-66.78|166
Odawara|JP|35.26|139.16|203;Odense|DK|55.4|10.39|146;Odenthal|DE|51.03|7.12|16;Odenton|US|39.08|-76.7|37;Oderzo|IT|45.78|12.49|16
Odessa|UA|46.48|30.73|1002;Odessa|US|31.85|-102.37|119;Ode|NG|7.79|5.71|75;Odienné|CI|9.51|-7.56|50;Odintsovo|RU|55.68|37.28|137
Odivelas|PT|38.79|-9.18|55;Odorheiu Secuiesc|RO|46.3|25.3|37;Oegstgeest|NL|52.18|4.47|21;Oeiras|BR|-7.03|-42.13|21;Oeiras|PT|38.69|-9.31|35
Oelde|DE|51.83|8.15|29;Oer-Erkenschwick|DE|51.64|7.26|30;Oerlinghausen|DE|51.95|8.66|17;Ofaqim|IL|31.31|34.62|24;Offa|NG|8.15|4.72|114
Offenbach|DE|50.1|8.77|119;Offenburg|DE|48.47|7.94|59;Of|TR|40.94|40.26|32;Ogaminana|NG|7.59|6.22|84;Ogawa|JP|36.05|139.27|37
Ogden|US|41.22|-111.97|85;Ogoja|NG|6.66|8.8|37;Ogre|LV|56.82|24.61|27;Oguta|NG|5.71|6.81|22;Ogwashi-Uku|NG|6.18|6.52|26
Ogōri-shimogō|JP|34.1|131.4|24;Ohafia-Ifigh|NG|5.61|7.81|73;Ohangaron|UZ|40.91|69.64|36;Ohrid|MK|41.12|20.8|55;Oildale|US|35.42|-119.02|33
Oisterwijk|NL|51.58|5.19|26;Ojinaga|MX|29.57|-104.54|22;Ojiya|JP|37.3|138.8|41;Ojo de Agua|MX|19.68|-99.01|242;Ojus|US|25.95|-80.15|18
Okahandja|NA|-21.98|16.92|21;Okanagan|CA|50.36|-119.35|298;Okap|HT|19.76|-72.2|135;Okara|PK|30.81|73.45|224;Okayama|JP|34.65|133.93|640
Okaya|JP|36.06|138.05|54;Okazaki|JP|34.95|137.17|352;Okcheon|KR|36.3|127.57|57;Oke Ila|NG|7.95|4.98|35;Oke Mesi|NG|7.82|4.92|80
Okegawa|JP|36|139.56|75;Okemos|US|42.72|-84.43|21;Okene|NG|7.55|6.24|479;Okha|IN|22.47|69.07|21;Okha|RU|53.59|142.95|27
Okhtyrka|UA|50.31|34.9|50;Okigwe|NG|5.83|7.35|115;Okinawa|JP|26.34|127.8|125;Oklahoma City|US|35.47|-97.52|631;Okolona|US|38.14|-85.69|17
Okrika|NG|4.74|7.08|133;Oktyabr’skiy|RU|54.48|53.47|108;Oktyabr’sk|RU|53.17|48.7|26;Okunoya|JP|36.28|140.42|35;Okuta|NG|9.22|3.18|27
Ol Kalou|KE|-0.27|36.38|48;Olanchito|HN|15.48|-86.57|26;Olathe|US|38.88|-94.82|134;Olavarría|AR|-36.89|-60.32|86;Olbia|IT|40.92|9.5|43
Olching|DE|48.2|11.33|24;Old Bridge|US|40.41|-74.37|24;Old City|PS|31.78|35.23|36;Old Harbour|JM|17.94|-77.11|26
Old Jamestown|US|38.83|-90.29|19;Old Shinyanga|TZ|-3.55|33.4|24;Oldenburg|DE|53.14|8.21|159;Oldenzaal|NL|52.31|6.93|31
Oldham|GB|53.54|-2.12|105;Olecko|PL|54.03|22.51|16;Oleiros|ES|43.33|-8.32|33;Oleksandriya|UA|48.67|33.12|103;Olenegorsk|RU|68.14|33.25|24
Olesa de Montserrat|ES|41.54|1.89|23;Oleśnica|PL|51.21|17.39|37;Olhão|PT|37.03|-7.84|29;Olinda|BR|-8.01|-34.86|367
Olivais|PT|38.77|-9.11|34;Oliva|ES|38.92|-0.12|28;Olive Branch|US|34.96|-89.83|36;Oliveira do Douro|PT|41.12|-8.58|24
Oliveira|BR|-20.7|-44.83|35;Oliver-Valdefierro|ES|41.64|-0.93|30;Olivet|FR|47.86|1.9|23;Olkusz|PL|50.28|19.57|38;Olmaliq|UZ|40.84|69.6|121
Olney|US|39.15|-77.07|34;Olomouc|CZ|49.6|17.25|101;Olongapo|PH|14.83|120.28|221;Olot|ES|42.18|2.49|34;Olpe|DE|51.03|7.85|26
Olsberg|DE|51.36|8.49|16;Olsztyn|PL|53.78|20.49|172;Olteniţa|RO|44.08|26.63|26;Olten|CH|47.35|7.9|16;Oltiariq|UZ|40.39|71.47|26
Oltinko‘l|UZ|43.07|58.9|59;Oltu|TR|40.54|41.99|24;Olupona|NG|7.6|4.18|95;Olympia|US|47.04|-122.9|50;Olímpia|BR|-20.74|-48.91|45
Omagh|GB|54.6|-7.3|21;Omaha|US|41.26|-95.94|444;Oman Smart Future City|OM|23.65|57.6|25;Oman|OM|20.56|56.06|;Omdurman|SD|15.64|32.48|1200
Ometepec|MX|16.69|-98.41|24;Omigawa|JP|35.85|140.62|26;Ommoord|NL|51.96|4.55|25;Omsk|RU|54.99|73.37|1129;Omutninsk|RU|58.67|52.19|25
Omīdīyeh|IR|30.76|49.7|47;Onalaska|US|43.88|-91.24|18;Onda|ES|39.96|-0.26|26;Ondo|NG|7.09|4.84|257;Onega|RU|63.91|38.11|23
Onex|CH|46.18|6.1|17;Ongjin|KP|37.93|125.36|64;Ongole|IN|15.5|80.04|173;Onitsha|NG|6.15|6.79|561;Onoda|JP|34|131.18|44
Onomichi|JP|34.42|133.2|91;Ono|JP|34.85|134.93|50;Ono|JP|35.98|136.49|37;Onsŏng|KP|42.96|129.99|20;Ontario|US|34.06|-117.65|171
Ontinyent|ES|38.82|-0.61|38;Oosterhout|NL|51.65|4.86|53;Oostkamp|BE|51.15|3.23|21;Ooty|IN|11.41|76.7|98;Opa-locka|US|25.9|-80.25|17
Opava|CZ|49.94|17.9|60;Opelika|US|32.65|-85.38|30;Opelousas|US|30.53|-92.08|17;Opladen|DE|51.07|7|23;Opoczno|PL|51.38|20.28|23
Opole|PL|50.67|17.93|128;Opportunity|US|47.65|-117.24|26;Oqtosh|UZ|39.92|65.93|38;Or Yehuda|IL|32.03|34.86|31;Oradea|RO|47.05|21.92|207
Orahovac|XK|42.4|20.65|22;Orai|IN|25.99|79.45|158;Oraiókastro|GR|40.73|22.92|15;Oral|KZ|51.23|51.37|200;Orange Walk|BZ|18.08|-88.56|15
Orangevale|US|38.68|-121.23|34;Orangeville|CA|43.92|-80.1|31;Orange|AU|-33.28|149.1|38;Orange|FR|44.14|4.81|31;Orange|US|30.09|-93.74|19
Orange|US|33.79|-117.85|141;Orange|US|40.77|-74.23|34;Oranienburg|DE|52.76|13.24|41;Orani|PH|14.8|120.54|45;Oranjestad|AW|12.52|-70.03|30
Oran|DZ|35.7|-0.64|646;Orbassano|IT|45.01|7.54|22;Orchards|US|45.67|-122.56|20;Orcutt|US|34.87|-120.44|29;Ordos|CN|39.61|109.78|1941
Ordu|TR|40.98|37.89|117;Oregon City|US|45.36|-122.61|36;Oregon|US|41.64|-83.49|20;Orekhovo-Borisovo Severnoye|RU|55.62|37.68|128
Orekhovo-Borisovo|RU|55.61|37.73|144;Orekhovo-Zuyevo|RU|55.81|38.96|120;Orem|US|40.3|-111.69|94;Orenburg|RU|51.77|55.1|550
Orestiáda|GR|41.5|26.53|16;Orhangazi|TR|40.49|29.31|52;Orhei|MD|47.38|28.82|25;Oria|ES|43.26|-2.02|18;Orihuela|ES|38.08|-0.94|86
Orikhiv|UA|47.57|35.79|17;Orillia|CA|44.61|-79.42|30;Orinda|US|37.88|-122.18|19;Orion|PH|14.62|120.58|47;Oristano|IT|39.9|8.59|25
Orita Eruwa|NG|7.55|3.43|71;Oriximiná|BR|-1.77|-55.87|36;Orizaba|MX|18.85|-97.1|121;Orkney|GB|58.98|-2.96|20;Orkney|ZA|-26.98|26.67|146
Orland Park|US|41.63|-87.85|59;Orlando|US|28.54|-81.38|271;Orleans|BR|-28.36|-49.29|16;Orlovskiy|RU|46.87|42.06|19;Orlová|CZ|49.85|18.43|34
Orly|FR|48.75|2.39|21;Orlândia|BR|-20.72|-47.89|45;Orléans|FR|47.9|1.9|124;Ormoc|PH|11.01|124.61|191;Ormond Beach|US|29.29|-81.06|41
Ormskirk|GB|53.57|-2.88|24;Oro Valley|US|32.39|-110.97|44;Oroqen Zizhiqi|CN|50.57|123.72|62;Oroquieta|PH|8.49|123.8|39
Orosháza|HU|46.57|20.67|31;Oroszlány|HU|47.49|18.31|20;Oroville|US|39.51|-121.56|16;Orpington|GB|51.37|0.1|15;Orsay|FR|48.7|2.19|18
Orsha|BY|54.51|30.42|125;Orsk|RU|51.2|58.57|247;Orta Nova|IT|41.33|15.71|17;Orta di Atella|IT|40.96|14.27|25;Ortaca|TR|36.84|28.76|20
Ortaköy|TR|38.74|34.04|31;Oruro|BO|-17.98|-67.15|209;Orvault|FR|47.27|-1.62|25;Orzesze|PL|50.16|18.78|18;Orël|RU|52.97|36.08|324
Orós|BR|-6.24|-38.91|16;Orăştie|RO|45.83|23.2|21;Orūmīyeh|IR|37.55|45.08|577;Osaka|JP|34.69|135.5|2592;Osan|KR|37.15|127.07|159
Osasco|BR|-23.53|-46.79|678;Osa|RU|57.28|55.46|23;Oschatz|DE|51.3|13.11|16;Oschersleben|DE|52.03|11.23|18;Oshakati|NA|-17.79|15.7|34
Oshawa|CA|43.9|-78.85|309;Oshkosh|US|44.02|-88.54|67;Oshnavīyeh|IR|37.04|45.1|51;Osh|KG|40.53|72.8|200
Osiedle Kosmonautów|PL|51.13|16.96|19;Osijek|HR|45.55|18.69|88;Osimo|IT|43.49|13.48|17;Osinniki|RU|53.62|87.36|49
Oskarshamn|SE|57.26|16.45|18;Oslo|NO|59.91|10.75|580;Osmanabad|IN|18.18|76.04|86;Osmancık|TR|40.98|34.8|36;Osmaneli|TR|40.36|30.01|16
Osmaniye|TR|37.07|36.25|203;Osnabrück|DE|52.27|8.05|166;Osny|FR|49.07|2.06|17;Osogbo|NG|7.77|4.56|157;Osorno|CL|-40.57|-73.13|136
Ossett|GB|53.68|-1.58|22;Ossining|US|41.16|-73.86|25;Oss|NL|51.77|5.52|76;Ostankinskiy|RU|55.83|37.62|60;Ostashkov|RU|57.15|33.11|20
Ostend|BE|51.22|2.93|69;Osterholz-Scharmbeck|DE|53.23|8.8|31;Ostfildern|DE|48.73|9.25|34;Ostrava|CZ|49.83|18.28|313
Ostrogozhsk|RU|50.87|39.08|34;Ostrov|CZ|50.31|12.94|17;Ostrov|RU|57.34|28.35|25;Ostrowiec Świętokrzyski|PL|50.93|21.39|74
Ostrołęka|PL|53.09|21.58|54;Ostróda|PL|53.7|19.96|34;Ostrów Mazowiecka|PL|52.8|21.9|23;Ostrów Wielkopolski|PL|51.66|17.81|73
Ostuncalco|GT|14.87|-91.62|29;Ostuni|IT|40.73|17.58|24;Osuna|ES|37.24|-5.1|18;Osvaldo Cruz|BR|-21.8|-50.88|26;Oswego|US|41.68|-88.35|34
Oswego|US|43.46|-76.51|18;Oswestry|GB|52.86|-3.05|19;Osório|BR|-29.89|-50.27|35;Otan Ayegbaju|NG|7.95|4.79|38;Otaru|JP|43.19|141|144
Otavalo|EC|0.23|-78.26|32;Otegen Batyra|KZ|43.42|77.02|19;Otjiwarongo|NA|-20.46|16.65|21;Otofuke|JP|42.99|143.2|41
Otradnaya|RU|44.39|41.52|23;Otradnoye|RU|55.87|37.6|18;Otradnoye|RU|59.78|30.82|21;Otradnyy|RU|53.38|51.35|50;Otrokovice|CZ|49.21|17.54|19
Otsego|US|45.27|-93.59|16;Ottakring|AT|48.22|16.3|105;Ottappālam|IN|10.77|76.38|51;Ottaviano|IT|40.85|14.48|23;Ottawa|CA|45.41|-75.7|812
Ottawa|US|41.35|-88.84|18;Ottensen|DE|53.55|9.92|33;Ottobrunn|DE|48.06|11.66|19;Ottumwa|US|41.02|-92.41|25;Ottweiler|DE|49.4|7.16|16
Otukpa|NG|7.1|7.66|22;Otwock|PL|52.11|21.26|43;Ouagadougou|BF|12.37|-1.53|1087;Ouahigouya|BF|13.58|-2.42|61;Ouardenine|TN|35.71|10.67|18
Ouargla|DZ|31.95|5.33|129;Ouarzazat|MA|30.92|-6.89|57;Oud-Beijerland|NL|51.82|4.41|24;Oudenaarde|BE|50.85|3.61|28
Oudtshoorn|ZA|-33.6|22.2|62;Oued Fodda|DZ|36.19|1.53|45;Oued Lill|TN|36.83|10.04|47;Oued Rhiou|DZ|35.96|0.92|60;Oued Sly|DZ|36.1|1.2|31
Oued Zem|MA|32.86|-6.57|85;Oued el Abtal|DZ|35.46|0.69|23;Oued el Alleug|DZ|36.56|2.79|21;Ouezzane|MA|34.8|-5.58|59;Ouidah|BJ|6.36|2.09|84
Oujda-Angad|MA|34.68|-1.91|405;Oulad Teïma|MA|30.39|-9.21|67;Ouled Mimoun|DZ|34.9|-1.03|34;Oullins|FR|45.71|4.81|26;Oulmes|MA|33.43|-6|19
Oulu|FI|65.01|25.47|129;Oum Hadjer|TD|13.3|19.7|19;Oum el Bouaghi|DZ|35.88|7.11|101;Oumé|CI|6.38|-5.42|52;Oupeye|BE|50.71|5.65|24
Ourense|ES|42.34|-7.86|108;Ouricuri|BR|-7.88|-40.08|29;Ourilândia do Norte|BR|-6.75|-51.08|32;Ourinhos|BR|-22.98|-49.87|98
Ouro Branco|BR|-20.52|-43.69|27;Ouro Preto do Oeste|BR|-10.75|-62.22|27;Ouro Preto|BR|-20.39|-43.51|64;Outreau|FR|50.71|1.59|16
Ouésso|CG|1.61|16.05|24;Ovalle|CL|-30.6|-71.2|77;Ovar|PT|40.86|-8.63|18;Overath|DE|50.93|7.28|27;Overijse|BE|50.77|4.53|23
Overland Park|US|38.98|-94.67|187;Overland|US|38.7|-90.36|16;Oviedo|ES|43.36|-5.84|224;Oviedo|US|28.67|-81.21|39;Ovruch|UA|51.32|28.8|16
Owando|CG|-0.48|15.9|24;Owase|JP|34.07|136.2|22;Owasso|US|36.27|-95.85|35;Owatonna|US|44.08|-93.23|26;Owen Sound|CA|44.57|-80.94|23
Owensboro|US|37.77|-87.11|59;Owerri|NG|5.48|7.03|215;Owings Mills|US|39.42|-76.78|31;Owo|NG|7.2|5.59|277;Oxford|GB|51.75|-1.26|171
Oxford|US|33.61|-85.83|21;Oxford|US|34.37|-89.52|22;Oxford|US|39.51|-84.75|22;Oxkutzkab|MX|20.31|-89.42|23;Oxnard|US|34.2|-119.18|207
Oxon Hill-Glassmanor|US|38.8|-76.97|35;Oxon Hill|US|38.8|-76.99|18;Oyama|JP|36.3|139.8|160;Oyan|NG|8.05|4.77|74;Oyem|GA|1.6|11.58|31
Oyonnax|FR|46.26|5.66|26;Oyo|NG|7.85|3.93|736;Oyten|DE|53.05|9.02|15;Ozamiz City|PH|8.15|123.84|93;Ozark|US|37.02|-93.21|19
Ozar|IN|20.09|73.93|45;Ozerki|RU|60.04|30.31|95;Ozersk|RU|55.76|60.7|81;Ozoir-la-Ferrière|FR|48.77|2.67|23;Ozone Park|US|40.68|-73.84|54
Ozorków|PL|51.96|19.29|21;Ozubulu|NG|5.96|6.85|74;Ozumba de Alzate|MX|19.04|-98.8|17;Ozurgeti|GE|41.92|42.01|21;Ozëry|RU|54.86|38.55|26
Oława|PL|50.95|17.29|31;Oświęcim|PL|50.03|19.21|41;Pa Sang|TH|18.53|98.94|16;Paarl|ZA|-33.73|18.98|190;Pabbi|PK|34.01|71.79|37
Pabellón de Arteaga|MX|22.15|-102.28|29;Pabianice|PL|51.66|19.35|71;Pacajus|BR|-4.17|-38.46|42;Pacasmayo|PE|-7.4|-79.57|29
Pacatuba|BR|-3.98|-38.62|55;Pace|US|30.6|-87.16|20;Pachino|IT|36.72|15.09|20;Pacho|CO|5.13|-74.16|17;Pachperwa|IN|27.51|82.64|15
Pachuca de Soto|MX|20.12|-98.73|257;Pacific Grove|US|36.62|-121.92|16;Pacific Pines|AU|-27.94|153.31|17;Pacifica|US|37.61|-122.49|39
Paciran|ID|-6.88|112.38|27;Pacol|PH|10.45|122.82|20;Pad Idan|PK|26.77|68.3|21;Padalarang|ID|-6.84|107.47|125;Padampur|IN|21|83.06|16
Padampur|IN|29.71|73.63|18;Padam|IN|33.47|76.88|25;Padangsidempuan|ID|1.38|99.27|101;Padang|ID|-0.95|100.35|840;Paderborn|DE|51.72|8.75|142
Paderno Dugnano|IT|45.57|9.16|46;Padmanābhapuram|IN|8.24|77.33|20;Padova|IT|45.41|11.89|204;Padrauna|IN|26.9|83.98|47
Padra|IN|22.24|73.08|36;Padre Bernardo|BR|-15.17|-48.28|16;Padua|CO|5.13|-75.14|19;Paducah|US|37.08|-88.6|25;Paete|PH|14.36|121.48|27
Pagadian|PH|7.83|123.44|187;Pagaluñgan|PH|7.14|124.38|31;Pagani|IT|40.74|14.61|33;Pagar Alam|ID|-4.03|103.25|70;Pagbilao|PH|13.97|121.7|41
Paghmān|AF|34.59|68.95|49;Paharpur|PK|32.11|70.97|17;Pahrump|US|36.21|-115.98|36;Pahāsu|IN|28.17|78.06|19;Paidha|UG|2.42|30.99|28
Paignton|GB|50.44|-3.57|50;Paiján|PE|-7.73|-79.3|21;Pailin|KH|12.85|102.61|18;Painesville|US|41.72|-81.25|20;Paine|CL|-33.81|-70.74|33
Paiporta|ES|39.43|-0.42|24;Paisley|GB|55.83|-4.43|76;Paita|PE|-5.09|-81.11|56;Paithan|IN|19.48|75.39|37;Paiçandu|BR|-23.46|-52.05|34
Pajok|SS|3.87|32.48|49;Pak Chong|TH|14.71|101.42|49;Pak Kret|TH|13.91|100.5|183;Pak Phanang|TH|8.35|100.2|25;Paka|MY|4.64|103.44|21
Pakenham|AU|-38.07|145.47|46;Pakisaji|ID|-8.07|112.6|30;Pakistan|PK|29.88|69.17|;Pakokku|MM|21.33|95.08|127;Pakpattan|PK|30.34|73.39|127
Pakse|LA|15.12|105.8|88;Paks|HU|46.62|18.86|21;Pakur|IN|24.64|87.84|46;Pakxan|LA|18.39|103.66|22;Palafrugell|ES|41.92|3.16|22
Palagiano|IT|40.58|17.04|15;Palagonia|IT|37.33|14.74|16;Palaiseau|FR|48.72|2.25|32;Palaió Fáliro|GR|37.93|23.7|64;Palamós|ES|41.85|3.13|18
Palanga|LT|55.92|21.07|18;Palangkaraya|ID|-2.21|113.92|148;Palani|IN|10.45|77.52|66;Palapye|BW|-22.55|27.13|31;Palatine|US|42.11|-88.03|69
Palau|MX|27.89|-101.42|17;Palau|PW|7.51|134.58|;Palayan City|PH|15.54|121.08|24;Palazzolo sull'Oglio|IT|45.6|9.89|18;Pala|TD|9.36|14.9|35
Palembang|ID|-2.92|104.75|1442;Palencia|ES|42.01|-4.52|83;Palencia|GT|14.67|-90.36|19;Palenque|MX|17.51|-91.98|43;Palera|IN|25.02|79.23|17
Palermo|IT|38.13|13.34|648;Palestine|PS|31.95|35.25|;Palestine|US|31.76|-95.63|18;Palhoça|BR|-27.65|-48.67|122;Palimanan|ID|-6.71|108.42|93
Palisades Park|US|40.85|-74|21;Paliā Kalān|IN|28.43|80.58|39;Palladam|IN|10.99|77.29|32;Pallanza-Intra-Suna|IT|45.94|8.57|29
Pallappatti|IN|10.72|77.88|20;Pallasovka|RU|50.05|46.88|17;Pallikondai|IN|12.91|78.94|21;Pallippatti|IN|11.94|78.4|26
Pallisa|UG|1.15|33.71|31;Pallāvaram|IN|12.97|80.15|157;Palm Bay|US|28.03|-80.59|108;Palm Beach Gardens|US|26.82|-80.14|53
Palm Beach|AU|-28.12|153.47|15;Palm City|US|27.17|-80.27|23;Palm Coast|US|29.58|-81.21|83;Palm Desert|US|33.72|-116.38|52
Palm Harbor|US|28.08|-82.76|57;Palm River-Clair Mel|US|27.92|-82.38|21;Palm Springs|US|26.64|-80.1|22;Palm Springs|US|33.83|-116.55|47
Palm Valley|US|30.18|-81.39|20;Palma Soriano|CU|20.21|-75.99|103;Palma del Río|ES|37.7|-5.28|22;Palma di Montechiaro|IT|37.19|13.77|23
Palmaner|IN|13.2|78.75|42;Palmar de Varela|CO|10.74|-74.75|28;Palmares|BR|-8.68|-35.59|42;Palmarito Tochapan|MX|18.9|-97.64|17
Palmas|BR|-10.17|-48.33|196;Palmas|BR|-26.48|-51.99|39;Palma|ES|39.57|2.65|401;Palmdale|US|34.58|-118.12|158
Palmeira das Missões|BR|-27.9|-53.31|31;Palmeira|BR|-25.43|-50.01|19;Palmela|PT|38.57|-8.9|17;Palmerston North|NZ|-40.36|175.61|76
Palmerston|AU|-12.49|130.98|25;Palmer|US|42.16|-72.33|18;Palmetto Bay|US|25.62|-80.32|25;Palmira|CO|3.54|-76.3|248
Palmira|CU|22.24|-80.39|23;Palmital|BR|-22.79|-50.22|19;Palmi|IT|38.36|15.85|19;Palo Alto|US|37.44|-122.14|67
Palo Negro|VE|10.17|-67.54|129;Palo del Colle|IT|41.06|16.7|21;Palopo|ID|-2.99|120.2|129;Palos Hills|US|41.7|-87.82|18
Palotina|BR|-24.28|-53.84|23;Palo|PH|11.16|124.99|18;Palpalá|AR|-24.26|-65.21|48;Paltan|BD|23.74|90.41|184;Palu|ID|-0.91|119.87|282
Palwal|IN|28.14|77.33|122;Palwancha|IN|17.58|80.68|69;Palín|GT|14.4|-90.7|31;Palāsa|IN|18.77|84.41|66;Pamanukan|ID|-6.28|107.81|114
Pamekasan|ID|-7.16|113.47|92;Pameungpeuk|ID|-7.02|107.6|48;Pamiers|FR|43.12|1.61|17;Pampa|US|35.54|-100.96|18
Pampierstad|ZA|-27.78|24.69|22;Pamplona|CO|7.38|-72.65|54;Pamplona|ES|42.82|-1.64|198;Pamulang|ID|-6.34|106.74|175;Panabo|PH|7.31|125.68|85
Panadura|LK|6.71|79.9|34;Panagyurishte|BG|42.5|24.19|19;Panaji|IN|15.5|73.83|66;Panalanoy|PH|11.25|125.01|189
Panama City|US|30.16|-85.66|38;Panama|PA|8.53|-80.11|;Panambi|BR|-28.29|-53.5|30;Panamá|PA|8.99|-79.52|408;Panarukan|ID|-7.7|113.92|31
Panauti|NP|27.58|85.52|47;Panauti̇̄|NP|27.58|85.51|28;Panchagarh|BD|26.33|88.56|49;Panchkula|IN|30.69|76.85|200;Pandaan|ID|-7.65|112.69|34
Pandacaqui|PH|15.17|120.65|29;Pandak|ID|-7.91|110.29|56;Pandan|PH|11.74|122.1|34;Pandeglang|ID|-6.31|106.11|92;Pandharpur|IN|17.68|75.33|96
Pandi|PH|14.87|120.96|35;Pando|UY|-34.72|-55.96|24;Pandua|IN|23.07|88.29|28;Panevėžys|LT|55.73|24.35|117;Pangil|PH|14.4|121.47|20
Pangkalan Brandan|ID|4.02|98.28|26;Pangkalanbuun|ID|-2.68|111.63|38;Pangkalpinang|ID|-2.13|106.11|126;Panguipulli|CL|-39.64|-72.33|16
Paniqui|PH|15.67|120.58|48;Panjakent|TJ|39.5|67.61|35;Panji|ID|-7.73|114.1|43;Pankow|DE|52.57|13.4|57;Pankshin|NG|9.33|9.44|32
Panna|IN|24.72|80.19|47;Pano Aqil|PK|27.86|69.11|73;Panruti|IN|11.78|79.55|57;Panshan|CN|41.19|122.05|625;Panshi|CN|42.94|126.06|80
Pantai Cenang|MY|6.29|99.73|15;Pantai Remis|MY|4.46|100.63|16;Pantelimon|RO|44.45|26.2|16;Pantin|FR|48.89|2.41|53
Pantubig|PH|14.97|120.95|39;Panvel|IN|18.99|73.11|128;Panzos|GT|15.4|-89.64|26;Panórama|GR|40.59|23.03|17;Panāgar|IN|23.29|80|27
Pančevo|RS|44.87|20.64|77;Paolo VI|IT|40.52|17.27|17;Paombong|PH|14.83|120.79|41;Paoua|CF|7.24|16.44|18;Paoy Paet|KH|13.66|102.56|79
Papakura|NZ|-37.07|174.94|28;Papalotla|MX|19.17|-98.2|23;Papanasam|IN|10.93|79.27|17;Papantla de Olarte|MX|20.45|-97.32|54
Papar|MY|5.73|115.93|19;Papaya|PH|15.32|120.84|39;Papeete|PF|-17.54|-149.57|26;Papenburg|DE|53.08|7.4|34;Papendrecht|NL|51.83|4.69|32
Paphos|CY|34.78|32.42|36;Papillion|US|41.15|-96.04|20;Papua New Guinea|PG|-6.6|144.23|;Parabiago|IT|45.56|8.95|26
Paracambi|BR|-22.61|-43.71|36;Paracatu|BR|-17.22|-46.87|71;Paracho de Verduzco|MX|19.65|-102.05|19;Paracuru|BR|-3.41|-39.03|21
Paradise|TT|10.65|-61.36|15;Paradise|US|36.1|-115.15|223;Paradise|US|39.76|-121.62|26;Parafield Gardens|AU|-34.78|138.61|17
Paragominas|BR|-2.97|-47.48|70;Paragould|US|36.06|-90.5|28;Paraguay|PY|-23.21|-58.44|;Paraguaçu Paulista|BR|-22.41|-50.58|39
Paraguaçu|BR|-21.55|-45.74|16;Paraipaba|BR|-3.44|-39.15|18;Paraiso|MX|18.4|-93.21|25;Paraiso|PH|10.88|123.36|30;Parakou|BJ|9.34|2.63|164
Paralowie|AU|-34.76|138.61|16;Paramagudi|IN|9.55|78.59|86;Paramaribo|SR|5.87|-55.17|224;Paramonga|PE|-10.67|-77.83|28
Paramount|US|33.89|-118.16|55;Paramus|US|40.94|-74.08|27;Paranaguá|BR|-25.52|-48.53|141;Paranapanema|BR|-23.39|-48.72|16
Paranavaí|BR|-23.07|-52.47|73;Paranaíba|BR|-19.68|-51.19|32;Parang|PH|7.37|124.27|45;Paraná|AR|-31.73|-60.53|262
Paraparaumu|NZ|-40.92|175.02|25;Paraty|BR|-23.22|-44.71|15;Parauapebas|BR|-6.07|-49.9|196;Paravūr Tekkumbhāgam|IN|8.79|76.67|39
Paraíba do Sul|BR|-22.16|-43.29|36;Paraíso|CR|9.84|-83.87|40;Parbatipur|BD|25.66|88.93|48;Parbhani|IN|19.27|76.77|290
Parchim|DE|53.43|11.85|19;Pardubice|CZ|50.04|15.78|89;Paredes|PT|41.2|-8.33|20;Parede|PT|38.69|-9.35|17;Parelhas|BR|-6.69|-36.66|16
Parepare|ID|-4.01|119.63|140;Parets del Vallès|ES|41.57|2.23|18;Pare|ID|-7.77|112.2|57;Pariaman|ID|-0.62|100.12|92
Parintins|BR|-2.63|-56.74|64;Paris|FR|48.85|2.35|2139;Paris|US|33.66|-95.56|25;Parit Buntar|MY|5.13|100.49|27;Parit Raja|MY|1.87|103.11|17
Pariyāpuram|IN|11.02|75.87|23;Park Forest|US|41.49|-87.67|22;Park Ridge|US|42.01|-87.84|38;Park Slope|US|40.67|-73.99|65
Parkchester|US|40.84|-73.86|66;Parkent|UZ|41.29|69.68|36;Parkersburg|US|39.27|-81.56|31;Parker|US|39.52|-104.76|50
Parkland|US|26.31|-80.24|30;Parkland|US|47.16|-122.43|36;Parkville|US|39.38|-76.54|31;Parla|ES|40.24|-3.77|116
Parli Vaijnāth|IN|18.85|76.53|95;Parlier|US|36.61|-119.53|15;Parlākimidi|IN|18.78|84.09|45;Parma Heights|US|41.39|-81.76|20
Parma|IT|44.8|10.33|146;Parma|US|41.4|-81.72|80;Parnamirim|BR|-5.92|-35.26|150;Parnas|RU|60.07|30.35|67;Parnaíba|BR|-2.9|-41.78|138
Parobé|BR|-29.63|-50.83|49;Parola|IN|20.88|75.12|37;Parole|US|38.98|-76.53|16;Parque Industrial Ciudad Mitras|MX|25.79|-100.45|18
Parque Lefevre|PA|9.02|-79.48|37;Parral|CL|-36.14|-71.83|27;Parral|MX|26.93|-105.67|105;Parramatta|AU|-33.82|151|27
Parras de la Fuente|MX|25.44|-102.18|34;Parsippany|US|40.86|-74.43|51;Partille|SE|57.74|12.11|29;Partinico|IT|38.05|13.12|29
Partizansk|RU|43.12|133.12|42;Partizánske|SK|48.63|18.38|24;Partūr|IN|19.6|76.22|31;Parung|ID|-6.42|106.73|194;Parvatsar|IN|26.89|74.77|15
Parvomay|BG|42.1|25.22|17;Parys|ZA|-26.9|27.46|71;Pará de Minas|BR|-19.86|-44.61|76;Parádsasvár|HU|47.91|19.98|76
Parādīp Garh|IN|20.32|86.61|86;Parāsia|IN|22.19|78.76|39;Parīchhatgarh|IN|28.98|77.93|19;Pasadena|US|29.69|-95.21|154
Pasadena|US|34.15|-118.14|142;Pasadena|US|39.11|-76.57|24;Pasaia|ES|43.33|-1.93|16;Pasaje|EC|-3.33|-79.81|45;Pasarkemis|ID|-6.17|106.53|154
Pasay|PH|14.54|121|417;Pascagoula|US|30.37|-88.56|22;Pascoe Vale|AU|-37.73|144.93|17;Pasco|US|46.24|-119.1|69;Paseh|ID|-7.1|107.76|126
Pashkovskiy|RU|45.02|39.1|44;Pasig City|PH|14.59|121.06|617;Pasing|DE|48.14|11.46|36;Pasinler|TR|39.98|41.67|25;Pasir Mas|MY|6.05|102.14|19
Pasni|PK|25.26|63.47|33;Paso Robles|US|35.63|-120.69|27;Paso de Carrasco|UY|-34.86|-56.05|15;Paso de los Libres|AR|-29.71|-57.09|44
Pasragad Branch|IR|34.78|48.47|788;Pasrur|PK|32.26|74.66|53;Passaic|US|40.86|-74.13|71;Passau|DE|48.57|13.43|51;Passi|PH|11.11|122.64|43
Passo Fundo|BR|-28.26|-52.41|180;Passos|BR|-20.72|-46.61|99;Pastavy|BY|55.12|26.83|20;Pasto|CO|1.21|-77.28|382;Pasuruan|ID|-7.65|112.91|159
Pasān|IN|22.84|82.2|31;Patancheru|IN|17.53|78.26|47;Patarrá|CR|9.88|-84.04|24;Pataskala|US|40|-82.67|15;Pataudi|IN|28.33|76.78|18
Paterna|ES|39.5|-0.44|64;Paternò|IT|37.57|14.9|46;Paterson|US|40.92|-74.17|148;Pathalgaon|IN|22.56|83.46|15;Pathanāmthitta|IN|9.27|76.78|38
Patharia|IN|23.9|79.19|18;Pathein|MM|16.78|94.73|237;Pathum Thani|TH|14.01|100.53|25;Pathānkot|IN|32.27|75.65|174;Patigi|NG|8.73|5.76|28
Patiya|BD|22.3|91.98|51;Pati|ID|-6.76|111.04|123;Patiāla|IN|30.34|76.39|329;Patna|IN|25.59|85.14|1600;Patnos|TR|39.22|42.86|87
Patnāgarh|IN|20.71|83.13|20;Pato Branco|BR|-26.23|-52.67|66;Patos Fshat|AL|40.64|19.65|23;Patos de Minas|BR|-18.58|-46.52|126
Patos|AL|40.68|19.62|60;Patos|BR|-7.02|-37.28|93;Patrocínio|BR|-18.94|-46.99|72;Pattani|TH|6.87|101.25|44;Pattaya|TH|12.93|100.88|97
Patterson|US|37.47|-121.13|21;Patti|IN|31.28|74.86|37;Pattoki|PK|31.02|73.85|70;Pattukkottai|IN|10.42|79.32|68;Patuto|PH|14.12|120.97|53
Paty do Alferes|BR|-22.43|-43.42|21;Patzicía|GT|14.63|-90.93|16;Patzún|GT|14.68|-91.01|19;Patía|CO|2.07|-77.05|21
Patāmundai|IN|20.58|86.56|34;Paulista|BR|-7.94|-34.87|290;Paulo Afonso|BR|-9.41|-38.21|85;Paulínia|BR|-22.76|-47.15|66
Paungde|MM|18.49|95.51|37;Pauri|IN|30.15|78.78|27;Pau|FR|43.31|-0.36|83;Pavia|IT|45.19|9.16|66;Pavlodar|KZ|52.28|76.97|329
Pavlohrad|UA|48.53|35.87|116;Pavlovo|RU|55.97|43.09|63;Pavlovskaya|RU|46.14|39.78|31;Pavlovskiy Posad|RU|55.78|38.65|60
Pavlovsk|RU|50.46|40.11|27;Pavlovsk|RU|59.68|30.43|16;Pawni|IN|20.79|79.64|23;Pawtucket|US|41.88|-71.38|72;Pawāyan|IN|28.07|80.1|26
Paxtakor Shahri|UZ|40.31|67.96|21;Payakumbuh|ID|-0.22|100.63|122;Payandé|CO|4.3|-75.1|37;Paysandú|UY|-32.32|-58.08|73
Payshamba Shahri|UZ|40.01|66.23|25;Payson|US|34.23|-111.33|15;Payson|US|40.04|-111.73|20;Payyannūr|IN|12.09|75.2|70
Pazarcık|TR|37.49|37.3|24;Pazardzhik|BG|42.2|24.33|76;Paço de Arcos|PT|38.7|-9.29|26;Paşcani|RO|47.25|26.72|45
Pašilaičiai|LT|54.73|25.22|33;Peabody|US|42.53|-70.93|53;Peacehaven|GB|50.79|-0.01|19;Peachtree City|US|33.4|-84.6|35
Peachtree Corners|US|33.97|-84.22|41;Pearl City|US|21.4|-157.98|48;Pearl River|US|41.06|-74.02|16;Pearland|US|29.56|-95.29|109
Pearl|US|32.27|-90.13|26;Pecan Grove|US|29.63|-95.73|16;Pecangaan|ID|-6.7|110.71|61;Pechora|RU|65.15|57.22|46;Peckham|GB|51.47|-0.07|72
Pedana|IN|16.26|81.14|30;Peddapalli|IN|18.61|79.37|34;Peddāpuram|IN|17.08|82.14|46;Pederneiras|BR|-22.35|-48.77|38
Pedra Azul|BR|-16.01|-41.3|21;Pedra Branca|BR|-5.45|-39.72|20;Pedregal|PA|8.37|-82.44|17;Pedregal|PA|9.07|-79.43|52
Pedreira|BR|-22.74|-46.9|39;Pedro Betancourt|CU|22.73|-81.29|27;Pedro Carbo|EC|-1.82|-80.23|23;Pedro II|BR|-4.42|-41.46|22
Pedro Juan Caballero|PY|-22.55|-55.73|75;Pedro Leopoldo|BR|-19.62|-44.04|49;Pedroso|PT|41.41|-8.75|19;Peekskill|US|41.29|-73.92|24
Peer|BE|51.13|5.46|16;Pehowa|IN|29.98|76.58|39;Peine|DE|52.32|10.24|50;Pekalongan|ID|-6.89|109.68|258;Pekan Bahapal|ID|3.11|99.17|40
Pekan Nenas|MY|1.51|103.51|23;Pekanbaru|ID|0.52|101.44|704;Pekan|MY|3.48|103.4|32;Pekin|US|40.57|-89.64|33;Pelabuhan Klang|MY|3|101.39|20
Pelabuhanratu|ID|-6.99|106.55|43;Pelham|US|33.29|-86.81|23;Pelhřimov|CZ|49.43|15.22|17;Pelileo|EC|-1.33|-78.54|17
Peliyagoda|LK|6.97|79.88|31;Pelotas|BR|-31.77|-52.34|321;Pemalang|ID|-6.89|109.38|184;Pemangkat|ID|1.17|108.97|34
Pematangsiantar|ID|2.96|99.07|210;Pemba|MZ|-12.97|40.52|109;Pembroke Pines|US|26|-80.22|167;Pembroke|CA|45.82|-77.12|16
Penalva|BR|-3.29|-45.17|17;Penarth|GB|51.44|-3.17|23;Penco|CL|-36.74|-73|46;Pendino|IT|40.85|14.26|17;Pendleton|US|45.67|-118.79|17
Penedo|BR|-10.29|-36.59|42;Pengcheng|CN|36.43|114.17|68;Penha|BR|-26.77|-48.65|20;Peniche|PT|39.36|-9.38|16;Penicuik|GB|55.83|-3.23|16
Penja|CM|4.64|9.68|28;Penn Hills|US|40.5|-79.84|45;Pennsauken|US|39.96|-75.06|36;Pennsport|US|39.93|-75.15|26;Pennādam|IN|11.4|79.24|18
Pennāgaram|IN|12.13|77.9|16;Penonomé|PA|8.52|-80.36|16;Penrith|GB|54.67|-2.76|15;Pensacola|US|30.42|-87.22|53;Pentecoste|BR|-3.79|-39.27|20
Penticton|CA|49.48|-119.59|38;Penugonda|IN|16.65|81.75|24;Penukonda|IN|14.08|77.59|20;Penzance|GB|50.12|-5.54|20;Penza|RU|53.2|45|513
Penzberg|DE|47.75|11.38|16;Pen|IN|18.74|73.1|34;Penápolis|BR|-21.42|-50.08|54;Peoria|US|33.58|-112.24|171;Peoria|US|40.69|-89.59|115
Perai|MY|5.38|100.38|65;Perambalur|IN|11.23|78.88|31;Peranāmpattu|IN|12.93|78.72|43;Peravurani|IN|10.29|79.2|22;Peraía|GR|40.5|22.93|16
Perbaungan|ID|3.57|98.96|157;Perchtoldsdorf|AT|48.12|16.27|15;Percut|ID|3.63|98.86|311;Perdões|BR|-21.09|-45.09|18
Pereiaslav-Khmelnytskyi|UA|50.07|31.45|37;Pereira Barreto|BR|-20.64|-51.11|23;Pereira|CO|4.81|-75.7|440
Pereslavl’-Zalesskiy|RU|56.74|38.86|40;Peresvet|RU|56.42|38.18|15;Pereval’s’k|UA|48.44|38.84|29;Pergamino|AR|-33.89|-60.57|88
Peribán de Ramos|MX|19.52|-102.41|15;Perico|CU|22.77|-81.02|24;Peringat|MY|6.03|102.28|23;Peristéri|GR|38.02|23.69|140
Periyakulam|IN|10.12|77.54|40;Periyanayakkanpalaiyam|IN|11.15|76.95|25;Permatang Kuching|MY|5.46|100.38|27;Perm|RU|58.01|56.25|982
Pernik|BG|42.6|23.03|82;Perote|MX|19.56|-97.24|38;Perpignan|FR|42.7|2.9|111;Perris|US|33.78|-117.23|75;Perry Hall|US|39.41|-76.46|28
Perrysburg|US|41.56|-83.63|21;Perry|US|32.46|-83.73|15;Persianovka|RU|47.53|39.42|16;Perth Amboy|US|40.51|-74.27|53
Perth|AU|-31.95|115.86|1897;Perth|GB|56.4|-3.43|47;Pertuis|FR|43.69|5.5|20;Perugia|IT|43.11|12.39|120;Perumbavoor|IN|10.11|76.47|27
Perumpāvūr|IN|10.12|76.48|27;Perundurai|IN|11.28|77.59|17;Perungudi|IN|12.96|80.24|30;Peru|PE|-9.11|-74.42|;Peruíbe|BR|-24.32|-47|63
Pervomays’kyy|UA|49.39|36.21|30;Pervomays’k|UA|48.04|30.85|71;Pervomays’k|UA|48.63|38.55|41;Pervoural’sk|RU|56.91|59.94|134
Pesaro|IT|43.91|12.92|77;Pescara|IT|42.46|14.2|117;Peshawar|PK|34.01|71.58|1219;Peshtera|BG|42.03|24.3|19;Pesqueira|BR|-8.36|-36.7|42
Pessac|FR|44.81|-0.63|58;Pestovo|RU|58.59|35.8|16;Petaling Jaya|MY|3.11|101.61|521;Petaluma|US|38.23|-122.64|60;Petapa|GT|14.5|-90.56|141
Petare|VE|10.48|-66.81|365;Petatlán|MX|17.54|-101.27|22;Petauke|ZM|-14.24|31.32|19;Petawawa|CA|45.89|-77.28|16
Petaẖ Tiqwa|IL|32.09|34.89|200;Peterborough|CA|44.3|-78.32|76;Peterborough|GB|52.57|-0.25|163;Peterhead|GB|57.51|-1.78|18
Peterhof|RU|59.88|29.9|73;Peterlee|GB|54.76|-1.34|37;Petersburg|US|37.23|-77.4|32;Petershagen|DE|52.38|8.97|27
Petit-Bourg|GP|16.19|-61.59|25;Petlād|IN|22.48|72.8|52;Peto|MX|20.13|-88.92|20;Petrich|BG|41.4|23.21|30;Petrila|RO|45.45|23.42|25
Petrodvorets|RU|59.9|29.8|62;Petrogradka|RU|59.97|30.31|130;Petrolina|BR|-9.4|-40.5|195;Petropavlovsk-Kamchatsky|RU|53.04|158.65|187
Petropavl|KZ|54.87|69.15|201;Petrovsk-Zabaykal’skiy|RU|51.28|108.84|20;Petrovskaya|RU|55.55|37.78|30;Petrovsk|RU|52.31|45.39|34
Petrozavodsk|RU|61.78|34.35|265;Petroúpolis|GR|38.04|23.68|59;Petroşani|RO|45.42|23.37|44;Petrópolis|BR|-22.5|-43.18|273
Petushki|RU|55.93|39.46|16;Pezinok|SK|48.29|17.27|21;Peñaflor|CL|-33.61|-70.88|65;Peñaranda|PH|15.35|121|27;Peć|XK|42.66|20.29|49
Pfaffenhofen an der Ilm|DE|48.53|11.51|23;Pflugerville|US|30.44|-97.62|57;Pforzheim|DE|48.88|8.7|119;Pfullingen|DE|48.46|9.23|18
Pfungstadt|DE|49.81|8.6|25;Phagwāra|IN|31.22|75.77|100;Phak Hai|TH|14.46|100.37|19;Phalaborwa|ZA|-23.94|31.14|109
Phalauda|IN|29.19|77.83|19;Phalia|PK|32.43|73.58|25;Phalodi|IN|27.13|72.37|47;Phaltan|IN|17.99|74.43|53
Phan Rang-Tháp Chàm|VN|11.56|108.99|92;Phan Thiết|VN|10.93|108.1|161;Phan Thong|TH|13.47|101.1|19;Phanat Nikhom|TH|13.45|101.18|22
Phanom Sarakham|TH|13.75|101.35|16;Phaphūnd|IN|26.6|79.46|17;Pharr|US|26.19|-98.18|77;Phatthalung|TH|7.62|100.08|44
Phayao|TH|19.19|99.88|21;Phek|IN|25.67|94.5|15;Phenix City|US|32.47|-85|38;Phetchabun|TH|16.42|101.16|51;Phetchaburi|TH|13.11|99.94|47
Phibun Mangsahan|TH|15.24|105.23|20;Phichit|TH|16.44|100.35|36;Philadelphia|US|39.95|-75.16|1567;Philippines|PH|15.95|121.42|
Phillaur|IN|31.02|75.79|23;Phirangipuram|IN|16.29|80.26|17;Phitsanulok|TH|16.82|100.26|103;Phnom Penh|KH|11.56|104.92|1574
Phoenixville|US|40.13|-75.51|17;Phoenix|US|33.45|-112.07|1563;Phon Charoen|TH|18.03|103.17|15;Photharam|TH|13.69|99.85|36
Phra Nakhon Si Ayutthaya|TH|14.35|100.58|82;Phra Phutthabat|TH|14.73|100.8|57;Phra Pradaeng|TH|13.66|100.53|171;Phrae|TH|18.15|100.14|39
Phu Khiao|TH|16.38|102.13|17;Phu Kradueng|TH|16.88|101.88|16;Phuket|TH|7.89|98.4|89;Phulbāni|IN|20.48|84.23|37;Phulera|IN|26.87|75.24|23
Phulpur|IN|25.55|82.09|23;Phultala|BD|22.72|89.51|38;Phumĭ Véal Srê|KH|10.98|104.78|44;Phuntsholing|BT|26.85|89.39|17
Phuthaditjhaba|ZA|-28.52|28.82|84;Phú Khương|VN|11.28|106.13|48;Phủ Lý|VN|20.55|105.91|32;Piacenza|IT|45.05|9.69|93
Pianura|IT|40.86|14.17|58;Piaseczno|PL|52.08|21.02|36;Piastów|PL|52.18|20.84|23;Piatra Neamţ|RO|46.92|26.33|103
Piatykhatky|UA|48.41|33.71|20;Piazza Armerina|IT|37.38|14.37|18;Picassent|ES|39.36|-0.46|20;Pickerington|US|39.88|-82.75|20
Pickering|CA|43.9|-79.13|88;Picnic Point-North Lynnwood|US|47.86|-122.29|23;Pico Rivera|US|33.98|-118.1|64;Picos|BR|-7.08|-41.47|57
Picsi|PE|-6.72|-79.77|44;Pidhorodne|UA|48.58|35.11|17;Piedade|BR|-23.71|-47.43|28;Piedade|PT|38.67|-9.16|19;Piedecuesta|CO|6.99|-73.05|86
Piedras Negras|MX|28.7|-100.52|150;Piekary Śląskie|PL|50.38|18.93|60;Piendamo|CO|2.64|-76.53|44;Pierrefitte-sur-Seine|FR|48.97|2.36|28
Piet Retief|ZA|-27.01|30.81|84;Pietermaritzburg|ZA|-29.62|30.39|751;Pietrasanta|IT|43.96|10.23|19;Piešťany|SK|48.59|17.83|30
Pihānī|IN|27.62|80.2|30;Pijijiapan|MX|15.69|-93.21|17;Pijnacker|NL|52.02|4.43|19;Pikalëvo|RU|59.52|34.17|22;Pikesville|US|39.37|-76.72|31
Pikine|SN|14.76|-17.39|874;Pilaitė|LT|54.7|25.18|20;Pilar de la Horadada|ES|37.87|-0.79|22;Pilar do Sul|BR|-23.81|-47.72|19
Pilar|AR|-34.46|-58.91|227;Pilar|BR|-9.6|-35.96|31;Pilar|PH|14.66|120.57|18;Pilar|PY|-26.86|-58.31|29;Pila|PH|14.23|121.36|34
Pilibangan|IN|29.45|74.1|37;Pililla|PH|14.49|121.31|30;Pilkhua|IN|28.71|77.66|74;Pilsen|CZ|49.75|13.38|164;Pilāni|IN|28.37|75.6|28
Pimenta Bueno|BR|-11.67|-61.19|26;Pimentel|PE|-6.84|-79.93|16;Pimpri|IN|18.62|73.81|1285;Pinamalayan|PH|13.05|121.46|44
Pinamungahan|PH|10.27|123.58|23;Pinar de Chamartín|ES|40.48|-3.67|30;Pinar del Río|CU|22.42|-83.7|187;Pind Dadan Khan|PK|32.59|73.04|22
Pindamonhangaba|BR|-22.92|-45.46|132;Pindaré Mirim|BR|-3.61|-45.34|23;Pindi Bhattian|PK|31.9|73.27|35;Pindi Gheb|PK|33.24|72.26|34
Pindiga|NG|9.98|10.95|106;Pindobaçu|BR|-10.74|-40.36|17;Pindwāra|IN|24.8|73.06|23;Pine Bluff|US|34.23|-92|45;Pine Hills|US|28.56|-81.45|60
Pinecrest|US|25.67|-80.31|19;Pineda de Mar|ES|41.63|2.69|26;Pinehurst|US|35.2|-79.47|16;Pinellas Park|US|27.84|-82.7|52
Pinerolo|IT|44.89|7.33|31;Pinewood|US|25.87|-80.22|17;Pingdingshan|CN|33.74|113.3|890;Pingdu|CN|36.78|119.95|91
Pingliang|CN|35.54|106.69|108;Pingnan|CN|23.54|110.39|62;Pingshan|CN|22.99|114.71|114;Pingxiang|CN|27.62|113.85|372
Pingyin|CN|36.28|116.45|62;Pingyi|CN|35.5|117.63|78;Pingzhuang|CN|42.04|119.29|67;Pinhais|BR|-25.44|-49.19|117
Pinhal Novo|PT|38.63|-8.91|24;Pinheiral|BR|-22.51|-44|19;Pinheiro|BR|-2.52|-45.08|39;Pinhão|BR|-25.7|-51.66|15;Pinjaur|IN|30.8|76.92|32
Pinneberg|DE|53.67|9.79|41;Pinner|GB|51.59|-0.38|19;Pinole|US|38|-122.3|19;Pinotepa Nacional|MX|16.34|-98.05|30;Pinsk|BY|52.12|26.1|131
Pinto|ES|40.24|-3.7|44;Pināhat|IN|26.88|78.38|20;Pioltello|IT|45.5|9.33|34;Piombino|IT|42.93|10.53|30;Pionki|PL|51.48|21.45|20
Piossasco|IT|44.99|7.46|17;Piotrków Trybunalski|PL|51.41|19.7|80;Pio|PH|15.05|120.52|24;Pipili|IN|20.11|85.83|15;Pipraich|IN|26.83|83.53|16
Piqua|US|40.14|-84.24|21;Pir Jo Goth|PK|27.59|68.62|36;Pir Mahal|PK|30.77|72.43|35;Piracaia|BR|-23.05|-46.36|26
Piracanjuba|BR|-17.3|-49.02|17;Piracicaba|BR|-22.73|-47.65|342;Piracuruca|BR|-3.93|-41.71|19;Piraeus|GR|37.94|23.65|164
Piraju|BR|-23.19|-49.38|25;Pirajuí|BR|-22|-49.46|18;Piranshahr|IR|36.7|45.14|62;Pirané|AR|-25.73|-59.11|19;Pirapora|BR|-17.34|-44.94|52
Pirapozinho|BR|-22.28|-51.5|22;Piraquara|BR|-25.44|-49.07|41;Pirassununga|BR|-22|-47.43|60;Piravam|IN|9.87|76.5|28
Piraí do Sul|BR|-24.53|-49.95|16;Piraí|BR|-22.63|-43.9|19;Pires do Rio|BR|-17.3|-48.28|25;Piripiri|BR|-4.27|-41.78|45
Piritiba|BR|-11.73|-40.56|16;Piriyāpatna|IN|12.33|76.1|16;Pirkkala|FI|61.46|23.63|16;Pirmasens|DE|49.2|7.61|44;Pirna|DE|50.96|13.94|40
Pirojpur|BD|22.58|89.98|54;Pirot|RS|43.15|22.59|41;Piro|IN|25.33|84.4|29;Pisa|IT|43.71|10.4|77;Piscataway|US|40.5|-74.4|56
Piscinola|IT|40.89|14.23|28;Pisco|PE|-13.71|-76.21|62;Pishin|PK|30.58|66.99|24;Piskent|UZ|40.9|69.35|28;Pistoia|IT|43.93|10.92|74
Pisz|PL|53.63|21.81|19;Pita Kotte|LK|6.89|79.9|118;Pitalito|CO|1.85|-76.05|54;Pitanga|BR|-24.76|-51.76|19;Pitangueiras|BR|-21.01|-48.22|29
Pitangui|BR|-19.68|-44.89|19;Pita|GN|11.06|-12.39|20;Piteå|SE|65.32|21.48|23;Piteşti|RO|44.85|24.87|168;Pithampur|IN|22.6|75.7|68
Pithorāgarh|IN|29.58|80.21|48;Pithāpuram|IN|17.12|82.25|53;Piton Saint-Leu|RE|-21.22|55.32|29;Pitsea|GB|51.56|0.51|25
Pitt Meadows|CA|49.22|-122.69|17;Pittsburgh|US|40.44|-80|304;Pittsburg|US|37.41|-94.7|20;Pittsburg|US|38.03|-121.88|69
Pittsfield|US|42.45|-73.25|43;Piura|PE|-5.19|-80.63|325;Piuí|BR|-20.47|-45.96|27;Pivijay|CO|10.46|-74.62|33;Pizhou|CN|34.31|117.95|83
Piñas|EC|-3.68|-79.68|17;Piúma|BR|-20.84|-40.72|18;Piła|PL|53.15|16.74|76;Placentia|US|33.87|-117.87|52;Placetas|CU|22.31|-79.65|55
Plainfield|US|39.7|-86.4|31;Plainfield|US|40.63|-74.41|51;Plainfield|US|41.63|-88.2|43;Plainfield|US|41.68|-71.92|15
Plainview|US|34.18|-101.71|21;Plainview|US|40.78|-73.47|26;Plainville|US|41.67|-72.86|17;Plaisance-du-Touch|FR|43.57|1.3|19
Plaisir|FR|48.82|1.95|36;Planaltina|BR|-15.45|-47.61|89;Planaltina|BR|-15.62|-47.65|189;Planeta Rica|CO|8.41|-75.59|37
Plano|US|33.02|-96.7|284;Plant City|US|28.02|-82.11|37;Plantation|US|26.13|-80.23|93;Plaridel|PH|14.89|120.86|71
Plasencia|ES|40.03|-6.09|41;Plast|RU|54.37|60.81|17;Plato|CO|9.79|-74.78|49;Plattsburgh|US|44.7|-73.45|20;Plauen|DE|50.5|12.14|66
Plavsk|RU|53.71|37.29|17;Playa del Carmen|MX|20.63|-87.08|150;Playa del Ingles|ES|27.76|-15.58|17;Playas del Rosario|MX|17.85|-92.93|22
Playas|EC|-2.63|-80.39|31;Pleasant Grove|US|40.36|-111.74|38;Pleasant Hill|US|37.95|-122.06|35;Pleasant Prairie|US|42.55|-87.93|21
Pleasanton|US|37.66|-121.87|80;Pleasantville|US|39.39|-74.52|21;Pleasure Ridge Park|US|38.15|-85.86|26;Pleiku|VN|13.98|108|114
Pleszew|PL|51.9|17.79|18;Plettenberg Bay|ZA|-34.05|23.37|19;Plettenberg|DE|51.21|7.87|28;Pleven|BG|43.42|24.62|119
Pljevlja|ME|43.36|19.36|19;Ploemeur|FR|47.73|-3.43|21;Ploieşti|RO|44.95|26.02|229;Plottier|AR|-38.97|-68.23|25;Plovdiv|BG|42.15|24.75|340
Plumbon|ID|-6.7|108.47|167;Plum|US|40.5|-79.75|28;Plunge|LT|55.91|21.84|23;Plymouth|GB|50.37|-4.14|260;Plymouth|US|45.01|-93.46|76
Plymstock|GB|50.36|-4.09|24;Poble Sec|ES|41.37|2.16|41;Pobé|BJ|6.98|2.66|33;Pocatello|US|42.87|-112.45|54;Pochep|RU|52.93|33.45|15
Pocito|AR|-31.68|-68.58|41;Poconé|BR|-16.26|-56.62|21;Podgorica|ME|42.44|19.26|136;Podilsk|UA|47.75|29.53|41;Podolsk|RU|55.42|37.55|179
Podporozh’ye|RU|60.91|34.17|20;Podujeva|XK|42.91|21.19|35;Poggibonsi|IT|43.47|11.15|22;Poggiomarino|IT|40.8|14.54|19
Poggioreale|IT|40.87|14.29|24;Pogradec|AL|40.9|20.65|62;Pohang|KR|36.03|129.36|500;Poinciana|US|28.14|-81.46|53
Point Cook|AU|-37.91|144.75|49;Point Fortin|TT|10.17|-61.68|19;Point Pedro|LK|9.82|80.23|90;Point Pleasant|US|40.08|-74.07|19
Pointe-Claire|CA|45.45|-73.82|30;Pointe-Noire|CG|-4.78|11.86|659;Pointe-à-Pitre|GP|16.24|-61.54|18;Poio|ES|42.45|-8.69|16
Poissy|FR|48.93|2.05|36;Poitiers|FR|46.58|0.34|86;Pokachi|RU|61.72|75.37|17;Pokaran|IN|26.92|71.92|21;Pokhara|NP|28.27|83.97|200
Pokhvistnevo|RU|53.65|52.13|28;Pokrovskoye-Streshnëvo|RU|55.81|37.46|55;Pokrovsk|UA|48.28|37.18|68;Pokrov|RU|55.92|39.17|16
Polanco|MX|19.43|-99.2|50;Poland|PL|52.11|19.42|;Polangui|PH|13.29|123.49|77;Polasara|IN|19.69|84.81|21;Polatlı|TR|39.58|32.14|93
Polatsk|BY|55.49|28.79|82;Polavaram|IN|17.25|81.64|44;Polevskoy|RU|56.44|60.19|66;Polewali|ID|-3.43|119.34|58;Police|PL|53.55|14.57|34
Polkowice|PL|51.5|16.07|22;Pollachi|IN|10.66|77.01|88;Pollença|ES|39.88|3.02|17;Polohy|UA|47.48|36.25|21;Polokwane|ZA|-23.9|29.47|124
Polomolok|PH|6.22|125.06|64;Polonne|UA|50.12|27.51|22;Poltava|UA|49.59|34.54|318;Polyarnyye Zori|RU|67.37|32.5|15
Polyarnyy|RU|69.2|33.45|17;Polysayevo|RU|54.6|86.25|28;Políchni|GR|40.67|22.95|40;Polūr|IN|12.51|79.12|26;Pombal|BR|-6.77|-37.8|22
Pombal|PT|39.92|-8.63|17;Pombos|BR|-8.14|-35.4|16;Pomerode|BR|-26.74|-49.18|22;Pomezia|IT|41.67|12.5|22;Pomigliano d'Arco|IT|40.91|14.38|39
Pomona|US|34.06|-117.75|153;Pompano Beach|US|26.24|-80.12|108;Pompei|IT|40.75|14.5|24;Pompéia|BR|-22.11|-50.17|18
Pompéu|BR|-19.22|-44.94|25;Ponca City|US|36.71|-97.09|25;Ponce|PR|18.01|-66.62|153;Ponda|IN|15.4|74.02|19;Ponferrada|ES|42.55|-6.6|69
Ponmana|IN|9.01|76.52|29;Ponneri|IN|13.34|80.19|25;Ponnur|IN|16.07|80.55|57;Ponnāni|IN|10.77|75.93|106;Ponnūru|IN|16.07|80.55|57
Ponorogo|ID|-7.87|111.46|79;Pont-à-Celles|BE|50.51|4.37|16;Pont-à-Mousson|FR|48.91|6.06|15;Ponta Delgada|PT|37.74|-25.67|20
Ponta Grossa|BR|-25.09|-50.16|292;Ponta Porã|BR|-22.54|-55.73|56;Pontal|BR|-21.02|-48.04|33;Pontarlier|FR|46.9|6.36|20
Pontault-Combault|FR|48.8|2.61|35;Ponte Nova|BR|-20.42|-42.91|48;Ponte Vedra Beach|US|30.24|-81.39|35;Ponte de Lima|PT|41.77|-8.58|45
Ponteareas|ES|42.17|-8.5|23;Pontedera|IT|43.66|10.63|20;Pontefract|GB|53.69|-1.31|45;Pontes e Lacerda|BR|-15.23|-59.34|29
Pontevedra|AR|-34.75|-58.7|34;Pontevedra|ES|42.43|-8.64|82;Pontiac|US|42.64|-83.29|60;Pontian Kechil|MY|1.49|103.39|51
Pontianak|ID|-0.03|109.33|455;Ponticelli|IT|40.85|14.33|52;Pontinha|PT|38.77|-9.2|23;Pontivy|FR|48.07|-2.96|17;Pontoise|FR|49.05|2.1|30
Pontypool|GB|51.7|-3.04|36;Pontypridd|GB|51.6|-3.34|30;Pooler|US|32.12|-81.25|23;Poole|GB|50.71|-1.98|150;Poonamalle|IN|13.05|80.11|49
Popasna|UA|48.63|38.38|25;Popayán|CO|2.44|-76.61|259;Poperinge|BE|50.85|2.73|20;Popeşti-Leordeni|RO|44.38|26.17|15
Poplar Bluff|US|36.76|-90.39|17;Popondetta|PG|-8.77|148.23|28;Popovo|BG|43.35|26.23|17;Poppenbüttel|DE|53.66|10.08|22
Poprad|SK|49.06|20.3|57;Poptún|GT|16.33|-89.42|17;Pop|UZ|40.87|71.11|22;Porac|PH|15.07|120.54|22;Porangatu|BR|-13.44|-49.15|33
Porbandar|IN|21.64|69.61|139;Pordenone|IT|45.96|12.66|50;Porirua|NZ|-41.13|174.85|51;Pori|FI|61.48|21.78|77;Porlamar|VE|10.96|-63.87|87
Poronaysk|RU|49.22|143.1|17;Porriño|ES|42.16|-8.62|17;Porsa|IN|26.67|78.37|38;Porsgrunn|NO|59.14|9.66|34;Port Alberni|CA|49.24|-124.8|21
Port Alfred|ZA|-33.59|26.88|18;Port Angeles|US|48.12|-123.43|19;Port Area|PH|14.58|120.97|49;Port Arthur|US|29.89|-93.94|55
Port Blair|IN|11.67|92.75|112;Port Charlotte|US|26.98|-82.09|54;Port Chester|US|41|-73.67|30;Port Colborne|CA|42.9|-79.23|19
Port Coquitlam|CA|49.27|-122.77|58;Port Dickson|MY|2.54|101.81|89;Port Elizabeth|ZA|-33.96|25.61|968;Port Glasgow|GB|55.93|-4.69|15
Port Harcourt|NG|4.78|7.01|1149;Port Hueneme|US|34.15|-119.2|22;Port Huron|US|42.97|-82.42|29;Port Loko|SL|8.77|-12.79|21
Port Louis|MU|-20.16|57.5|155;Port Macquarie|AU|-31.43|152.91|46;Port Melbourne|AU|-37.84|144.94|16;Port Moody|CA|49.28|-122.82|28
Port Moresby|PG|-9.48|147.15|284;Port Orange|US|29.14|-81|60;Port Richmond|US|40.63|-74.14|15;Port Said|EG|31.27|32.3|538
Port Saint Lucie|US|27.29|-80.35|165;Port Shepstone|ZA|-30.74|30.45|53;Port Sudan|SD|19.62|37.22|490;Port Washington|US|40.83|-73.7|16
Port of Spain|TT|10.67|-61.52|49;Port-Gentil|GA|-0.72|8.78|109;Port-Vila|VU|-17.74|168.31|36;Port-au-Prince|HT|18.54|-72.34|1235
Port-de-Bouc|FR|43.41|4.98|16;Port-de-Paix|HT|19.94|-72.83|250;Porta Westfalica|DE|52.23|8.92|36;Portadown|GB|54.42|-6.44|22
Portage Park|US|41.96|-87.77|65;Portage|US|41.58|-87.18|37;Portage|US|42.2|-85.58|48;Portalegre|PT|39.29|-7.43|16;Porta|ES|41.43|2.18|25
Portel|BR|-1.94|-50.82|21;Porterville|US|36.07|-119.02|56;Porthcawl|GB|51.48|-3.7|16;Portici|IT|40.82|14.34|56;Portimão|PT|37.14|-8.54|38
Portishead|GB|51.48|-2.77|24;Portland|US|27.88|-97.32|16;Portland|US|43.66|-70.26|67;Portland|US|45.52|-122.68|632
Portmore|JM|17.95|-76.88|103;Porto Alegre|BR|-30.03|-51.23|1373;Porto Calvo|BR|-9.04|-35.4|17;Porto Empedocle|IT|37.29|13.52|17
Porto Feliz|BR|-23.21|-47.52|41;Porto Ferreira|BR|-21.85|-47.48|49;Porto San Giorgio|IT|43.18|13.79|16;Porto Sant'Elpidio|IT|43.25|13.76|22
Porto Seguro|BR|-16.45|-39.06|123;Porto Torres|IT|40.83|8.41|22;Porto União|BR|-26.24|-51.08|29;Porto Velho|BR|-8.76|-63.9|306
Porto-Novo|BJ|6.5|2.6|234;Portogruaro|IT|45.78|12.84|17;Portoviejo|EC|-1.05|-80.45|170;Porto|PT|41.15|-8.61|250;Portslade|GB|50.84|-0.22|20
Portsmouth Heights|US|36.82|-76.37|99;Portsmouth|GB|50.8|-1.09|194;Portsmouth|US|36.84|-76.3|96;Portsmouth|US|38.73|-83|20
Portsmouth|US|41.6|-71.25|18;Portsmouth|US|43.08|-70.76|22;Portugalete|ES|43.32|-3.02|48;Portugal|PT|39.65|-7.98|;Portão|BR|-29.7|-51.24|21
Porur|IN|13.04|80.16|33;Porvoo|FI|60.39|25.67|47;Posadas|AR|-27.37|-55.9|324;Posillipo|IT|40.81|14.2|23;Poso|ID|-1.4|120.75|47
Posse|BR|-14.09|-46.37|20;Post Falls|US|47.72|-116.95|30;Postmasburg|ZA|-28.33|23.07|30;Posto da Mata|BR|-17.89|-39.86|22
Potchefstroom|ZA|-26.72|27.1|124;Potenza|IT|40.64|15.81|56;Potiskum|NG|11.71|11.08|86;Potomac|US|39.02|-77.21|45
Potosí|BO|-19.58|-65.75|141;Potrerillos|HN|15.23|-87.97|16;Potsdam|DE|52.4|13.07|145;Potters Bar|GB|51.69|-0.18|23
Pottstown|US|40.25|-75.65|23;Poughkeepsie|US|41.7|-73.92|30;Poulton-le-Fylde|GB|53.83|-2.98|20;Pourham|SN|14.35|-16.42|24
Pouso Alegre|BR|-22.23|-45.94|115;Pout|SN|14.77|-17.06|18;Považská Bystrica|SK|49.12|18.42|44;Povorino|RU|51.19|42.25|18
Powai|IN|19.12|72.9|20;Poway|US|32.96|-117.04|50;Poyang|CN|28.99|116.67|71;Poykovskiy|RU|61.23|73.33|28
Poza Rica de Hidalgo|MX|20.53|-97.46|185;Poznań|PL|52.41|16.93|570;Pozoblanco|ES|38.38|-4.85|18;Pozuelo de Alarcón|ES|40.43|-3.81|82
Pozzallo|IT|36.73|14.85|18;Pozzuoli|IT|40.84|14.1|46;Poá|BR|-23.53|-46.34|107;Poços de Caldas|BR|-21.79|-46.56|147
Poções|BR|-14.53|-40.37|35;Požarevac|RS|44.62|21.19|42;Požega|HR|45.34|17.69|21;Prabumulih|ID|-3.43|104.23|103
Prachin Buri|TH|14.05|101.37|33;Prachuap Khiri Khan|TH|11.82|99.78|34;Pradera|CO|3.42|-76.24|45;Pradl|AT|47.27|11.42|33
Prado|BR|-17.34|-39.22|15;Praga Południe|PL|52.24|21.09|188;Praga Północ|PL|52.25|21.03|93;Prague|CZ|50.09|14.42|1166
Praia Grande|BR|-24.01|-46.4|250;Praia|CV|14.93|-23.51|113;Prairie Village|US|38.99|-94.63|22;Prairieville|US|30.3|-90.97|27
Prakhon Chai|TH|14.61|103.12|16;Pran Buri|TH|12.38|99.9|47;Prata|BR|-19.31|-48.92|20;Prato|IT|43.88|11.1|182;Prattville|US|32.46|-86.46|35
Pratāpgarh|IN|24.03|74.78|38;Praya|ID|-8.71|116.27|35;Preetz|DE|54.24|10.28|16;Premià de Mar|ES|41.49|2.37|27
Prenzlauer Berg|DE|52.54|13.42|149;Prenzlau|DE|53.32|13.86|21;Prescott Valley|US|34.61|-112.32|42;Prescott|US|34.54|-112.47|42
Prescot|GB|53.43|-2.8|41;Presidencia Roque Sáenz Peña|AR|-26.79|-60.44|82;Presidente Dutra|BR|-5.29|-44.49|30
Presidente Epitácio|BR|-21.76|-52.12|39;Presidente Franco|PY|-25.56|-54.61|54;Presidente Prudente|BR|-22.13|-51.39|210
Presidente Venceslau|BR|-21.88|-51.84|34;Presnenskiy|RU|55.75|37.55|122;Prestatyn|GB|53.34|-3.41|19;Prestea|GH|5.43|-2.14|35
Prestons|AU|-33.94|150.87|15;Preston|AU|-37.75|145.02|32;Preston|GB|53.76|-2.7|313;Prestwich|GB|53.53|-2.28|32
Pretoria|ZA|-25.74|28.19|1619;Prey Veng|KH|11.49|105.33|33;Prešov|SK|49|21.23|95;Prichard|US|30.74|-88.08|22;Pridonskoy|RU|51.68|39.07|17
Priego de Córdoba|ES|37.44|-4.2|24;Prievidza|SK|48.77|18.63|53;Prigen|ID|-7.68|112.62|24;Prijedor|BA|44.98|16.71|36
Prilep|MK|41.35|21.56|74;Primer Ensanche|ES|42.81|-1.65|23;Primero de Enero|CU|21.95|-78.43|18;Primorsko-Akhtarsk|RU|46.05|38.17|33
Prince Albert|CA|53.2|-105.77|35;Prince Edward|CA|44|-77.25|25;Prince George|CA|53.92|-122.75|66;Princeton|US|25.54|-80.41|22
Princeton|US|40.35|-74.66|30;Prior Lake|US|44.71|-93.42|25;Priozërsk|RU|61.04|30.13|18;Pristina|XK|42.67|21.17|550
Privolzhskiy|RU|51.41|46.05|32;Privolzhsk|RU|57.39|41.29|18;Priyutovo|RU|53.9|53.93|21;Prizren|XK|42.21|20.74|171
Probolinggo|ID|-7.75|113.22|182;Proddatūr|IN|14.75|78.55|178;Progreso de Alvaro Obregon|MX|20.25|-99.19|17;Progreso|MX|21.28|-89.66|37
Progreso|UY|-34.67|-56.22|16;Prokhladnyy|RU|43.76|44.03|61;Prokop’yevsk|RU|53.91|86.72|219;Prokuplje|RS|43.23|21.59|28
Proletarsk|RU|46.7|41.73|19;Proletar|TJ|40.17|69.5|16;Promissão|BR|-21.54|-49.86|27;Promyshlennaya|RU|54.92|85.64|17
Propriá|BR|-10.21|-36.84|24;Prosek|CZ|50.12|14.51|16;Prospect Heights|US|42.1|-87.94|16;Prosper|US|33.24|-96.8|16
Prostějov|CZ|49.47|17.11|47;Protaras|CY|35.01|34.06|20;Protvino|RU|54.87|37.22|37;Provenals del Poblenou|ES|41.41|2.2|20
Providence|US|41.82|-71.41|179;Provo|US|40.23|-111.66|115;Prudentópolis|BR|-25.21|-50.98|20;Prudnik|PL|50.32|17.57|23
Prunedale|US|36.78|-121.67|18;Pruszcz Gdański|PL|54.26|18.64|24;Pruszków|PL|52.17|20.81|55;Pruzhany|BY|52.56|24.46|19
Pryluky|UA|50.59|32.39|63;Przasnysz|PL|53.02|20.88|17;Przemyśl|PL|49.78|22.77|67;Przeworsk|PL|50.06|22.49|16;Préveza|GR|38.96|20.75|17
Pskov|RU|57.81|28.35|202;Pszczyna|PL|49.98|18.95|25;Ptolemaḯda|GR|40.51|21.68|30;Ptuj|SI|46.42|15.87|18;Puan|KR|35.73|126.73|22
Pubal|KR|37.29|127.51|63;Pucallpa|PE|-8.38|-74.55|311;Pucheng|CN|27.92|118.53|60;Puchheim|DE|48.15|11.35|19;Pucón|CL|-39.28|-71.95|27
Pudsey|GB|53.8|-1.66|33;Puducherry|IN|11.93|79.83|227;Pudukkottai|IN|10.38|78.82|112;Puebla|MX|19.04|-98.2|1434;Puebla|MX|32.57|-115.35|15
Pueblo Nuevo|MX|23.38|-105.38|19;Pueblo West|US|38.35|-104.72|30;Pueblo|US|38.25|-104.61|109;Puente Alto|CL|-33.61|-70.58|510
Puente de Ixtla|MX|18.61|-99.32|21;Puente de Vallecas|ES|40.39|-3.66|244;Puente-Genil|ES|37.39|-4.77|30;Puerto Asís|CO|0.51|-76.5|30
Puerto Ayacucho|VE|5.66|-67.58|53;Puerto Aysén|CL|-45.4|-72.69|17;Puerto Barrios|GT|15.73|-88.59|57;Puerto Berrío|CO|6.49|-74.4|34
Puerto Boyacá|CO|5.98|-74.59|27;Puerto Cabello|VE|10.47|-68.01|174;Puerto Cabezas|NI|14.04|-83.39|34;Puerto Colombia|CO|10.99|-74.95|26
Puerto Cortez|HN|15.83|-87.93|48;Puerto El Triunfo|SV|13.28|-88.55|19;Puerto Eldorado|AR|-26.41|-54.69|54
Puerto Escondido|MX|15.87|-97.08|26;Puerto Esperanza|AR|-26.02|-54.61|16;Puerto Francisco de Orellana|EC|-0.47|-76.99|48
Puerto Iguazú|AR|-25.6|-54.57|32;Puerto La Cruz|VE|10.21|-64.63|370;Puerto López|CO|4.1|-72.96|17;Puerto Madryn|AR|-42.77|-65.04|65
Puerto Maldonado|PE|-12.59|-69.19|38;Puerto Montt|CL|-41.47|-72.94|160;Puerto Natales|CL|-51.73|-72.51|20;Puerto Padre|CU|21.2|-76.6|77
Puerto Peñasco|MX|31.32|-113.54|57;Puerto Plata|DO|19.79|-70.69|146;Puerto Princesa|PH|9.74|118.74|223;Puerto Real|ES|36.53|-6.19|40
Puerto Rico|AR|-26.8|-55.02|17;Puerto Rico|PR|18.23|-66.48|;Puerto San José|GT|13.93|-90.82|19;Puerto Santander|CO|8.36|-72.41|16
Puerto Tejada|CO|3.23|-76.42|54;Puerto Vallarta|MX|20.62|-105.23|203;Puerto Varas|CL|-41.32|-72.99|25;Puerto de la Cruz|ES|28.41|-16.55|32
Puerto del Carmen|ES|28.92|-13.67|30;Puerto del Rosario|ES|28.5|-13.86|36;Puertollano|ES|38.69|-4.11|52;Pugachev|RU|52.01|48.8|41
Pujali|IN|22.47|88.15|45;Pujilí|EC|-0.96|-78.7|16;Pukekohe East|NZ|-37.2|174.95|21;Pukhrāyān|IN|26.22|79.84|23
Pul-e Khumrī|AF|35.94|68.72|56;Pulandian|CN|39.4|121.97|104;Pula|HR|44.87|13.85|59;Pulgaon|IN|20.72|78.32|35;Pulheim|DE|51|6.81|54
Pulilan|PH|14.9|120.85|77;Pulivendla|IN|14.42|78.23|34;Puliyangudi|IN|9.17|77.4|62;Puli|TW|23.97|120.97|86;Pullman|US|46.73|-117.18|33
Pully|CH|46.51|6.66|16;Pulong Santa Cruz|PH|14.27|121.08|102;Pulupandan|PH|10.52|122.8|27;Pulwama|IN|33.87|74.9|20;Puma|TZ|-5|34.73|17
Pumiao|CN|22.76|108.48|62;Pumwani|KE|-1.28|36.85|30;Punaauia|PF|-17.63|-149.6|26;Punalūr|IN|9.02|76.92|47;Punata|BO|-17.54|-65.83|15
Punchbowl|AU|-33.93|151.05|20;Pundong|ID|-7.95|110.35|24;Pune|IN|18.52|73.86|2936;Punganūru|IN|13.37|78.57|49;Puning|CN|23.31|116.17|118
Punjai Puliyampatti|IN|11.35|77.17|15;Puno|PE|-15.84|-70.02|117;Punta Alta|AR|-38.88|-62.07|57;Punta Arenas|CL|-53.15|-70.91|117
Punta Cana|DO|18.58|-68.4|100;Punta Cardón|VE|11.66|-70.21|59;Punta Gorda Isles|US|26.92|-82.08|18;Punta Gorda|US|26.93|-82.05|18
Puntarenas|CR|9.98|-84.84|36;Punto Fijo|VE|11.69|-70.2|132;Punākha|BT|27.59|89.88|22;Punāsa|IN|22.24|76.39|350;Pupri|IN|26.47|85.7|15
Puqi|CN|29.72|113.88|133;Purbalingga|ID|-7.39|109.36|57;Puri|IN|19.8|85.82|171;Purley|GB|51.34|-0.11|72;Purmerend|NL|52.51|4.96|77
Purnia|IN|25.78|87.47|198;Purral|CR|9.96|-84.03|30;Pursat|KH|12.54|103.92|52;Puruliya|IN|23.33|86.36|123;Puruándiro|MX|20.09|-101.52|31
Purwakarta|ID|-6.56|107.44|216;Purwodadi|ID|-7.09|110.92|150;Purwokerto|ID|-7.42|109.23|217;Purwā|IN|26.46|80.77|22
Purísima de Bustos|MX|21.03|-101.88|44;Pusad|IN|19.91|77.58|72;Pushchino|RU|54.83|37.61|20;Pushkar|IN|26.49|74.55|16
Pushkino|AZ|39.46|48.55|18;Pushkino|RU|56.02|37.87|103;Pushkin|RU|59.71|30.4|93;Putatan|MY|5.93|116.06|78;Puteaux|FR|48.88|2.24|41
Puthia|BD|24.37|88.83|159;Putian|CN|25.44|119.01|377;Putignano|IT|40.85|17.12|24;Putra Heights|MY|2.99|101.57|60
Putrajaya|MY|2.94|101.69|50;Puttalam|LK|8.04|79.83|46;Putten|NL|52.26|5.61|23;Putte|BE|51.05|4.63|15;Puttūr|IN|12.76|75.2|53
Puttūr|IN|13.44|79.55|31;Putyvl’|UA|51.34|33.87|20;Puurs|BE|51.07|4.29|16;Puyallup|US|47.19|-122.29|40
Puyang Chengguanzhen|CN|35.71|115.01|666;Puyang|CN|29.46|119.89|3590;Puyo|EC|-1.48|-78|25;Puçol|ES|39.62|-0.3|19;Puławy|PL|51.42|21.97|50
Pułtusk|PL|52.7|21.08|19;Pyapon|MM|16.29|95.68|66;Pyatigorsk|RU|44.05|43.06|143;Pyay|MM|18.82|95.22|135;Pyin Oo Lwin|MM|22.04|96.46|117
Pyinmana|MM|19.74|96.21|97;Pylaía|GR|40.6|22.99|23;Pyongyang|KP|39.03|125.75|3222;Pyriatyn|UA|50.24|32.51|16;Pyskowice|PL|50.4|18.63|19
Pyt-Yakh|RU|60.75|72.86|42;Pyu|MM|18.48|96.44|40;Pájara|ES|28.35|-14.11|21;Pánuco|MX|22.05|-98.18|41;Pápa|HU|47.33|17.47|33
Pátra|GR|38.24|21.73|168;Pátzcuaro|MX|19.52|-101.61|55;Pärnu|EE|58.39|24.5|44;Pécs|HU|46.07|18.23|157;Péfki|GR|38.06|23.79|21
Pénjamo|MX|20.43|-101.72|40;Pérama|GR|37.97|23.57|25;Pérez|AR|-33|-60.77|24;Pérgamos|CY|35.04|33.71|15;Périgueux|FR|45.19|0.71|35
Péruwelz|BE|50.51|3.59|17;Pétionville|HT|18.51|-72.29|283;Písek|CZ|49.31|14.15|30;Pórticos de San Antonio|MX|32.44|-117.03|34
Póvoa de Santa Iria|PT|38.86|-9.06|29;Póvoa de Varzim|PT|41.38|-8.76|29;Pôsto Fiscal Rolim de Moura|BR|-13.08|-62.28|38
Pô|BF|11.17|-1.14|18;Púchov|SK|49.12|18.33|19;Püspökladány|HU|47.32|21.12|16;Püttlingen|DE|49.29|6.89|21;Pýrgos|GR|37.68|21.44|22
Pābna|BD|24.01|89.24|187;Pāchora|IN|20.67|75.35|47;Pādegān-e Manjīl|IR|36.74|49.42|17;Pākāla|IN|13.45|79.11|25;Pālakkodu|IN|12.31|78.07|20
Pālakollu|IN|16.52|81.73|57;Pālang|BD|23.22|90.35|68;Pālanpur|IN|24.17|72.44|123;Pālghar|IN|19.7|72.77|72;Pālghāt|IN|10.77|76.65|133
Pālitāna|IN|21.53|71.82|56;Pāli|IN|23.36|81.04|21;Pāli|IN|25.77|73.32|210;Pālkonda|IN|18.6|83.76|29;Pāloncha|IN|17.6|80.71|75
Pānchla|IN|22.54|88.14|24;Pāndhurnā|IN|21.6|78.53|44;Pānihāti|IN|22.69|88.37|379;Pānīpat|IN|29.39|76.97|293;Pāonta Sāhib|IN|30.44|77.62|22
Pāppinisshēri|IN|11.96|75.34|34;Pār Naogaon|BD|24.8|88.95|192;Pārdi|IN|20.51|72.95|27;Pārsābād|IR|39.65|47.92|102
Pārvatipuram|IN|18.78|83.43|52;Pāsighāt|IN|28.07|95.33|26;Pāsārgād|IR|30.2|53.18|30;Pātan|IN|23.85|72.13|118;Pātan|NP|27.68|85.31|183
Pāthardih|IN|23.67|86.43|45;Pāthardi|IN|19.17|75.17|24;Pāthri|IN|19.26|76.43|38;Pātūr|IN|20.46|76.94|22;Pāveh|IR|35.04|46.36|18
Pāvugada|IN|14.1|77.28|32;Pīlibhīt|IN|28.63|79.8|131;Pīpri|IN|19.79|75.54|23;Pīpār|IN|26.38|73.54|35;Pīrgaaj|BD|25.86|88.36|35
Pīshvā|IR|35.31|51.73|54;Płock|PL|52.55|19.71|127;Płońsk|PL|52.62|20.38|22;Přerov|CZ|49.46|17.45|47;Příbram|CZ|49.69|14.01|35
Pūnch|IN|33.77|74.09|28;Pūndri|IN|29.76|76.56|18;Pūnāhāna|IN|27.86|77.2|15;Pūranpur|IN|28.51|80.15|40;Pūrna|IN|19.18|77.03|35
P’ot’i|GE|42.14|41.67|47;P’yŏngsŏng|KP|39.25|125.87|100;Qabāţīyah|PS|32.41|35.28|19;Qacha’s Nek|LS|-30.12|28.69|26
Qadirpur Ran|PK|30.29|71.67|20;Qahderījān|IR|32.58|51.45|29;Qaisumah|SA|28.31|46.13|21;Qalansuwa|IL|32.28|34.98|17
Qalqīlyah|PS|32.19|34.97|43;Qalyūb|EG|30.18|31.21|100;Qal‘at Bīshah|SA|20|42.61|82;Qamdo|CN|31.13|97.18|86;Qandala|SO|11.47|49.87|16
Qapqal|CN|43.8|81.09|160;Qarah Ẕīā’ od Dīn|IR|38.89|45.03|32;Qaraçuxur|AZ|40.4|49.97|73;Qarchak|IR|35.43|51.58|252;Qarqīn|AF|37.42|66.04|15
Qarshi|UZ|38.86|65.79|223;Qaryat Sulūq|LY|31.67|20.25|16;Qarāwul|AF|37.22|68.78|25;Qatar|QA|25.3|51.18|;Qazax|AZ|41.09|45.37|19
Qazvin|IR|36.27|50|334;Qaşr-e Qand|IR|26.25|60.75|38;Qaţanā|SY|33.44|36.08|19;Qeshm|IR|26.95|56.27|25;Qianjiang|CN|30.42|112.89|179
Qianzhou|CN|28.32|109.73|102;Qibray|UZ|41.39|69.47|28;Qingdao|CN|36.06|120.38|3719;Qinggang|CN|46.68|126.11|64;Qingnian|CN|36.84|115.71|110
Qingquan|CN|30.45|115.26|76;Qingshuping|CN|27.38|112.02|62;Qingyang|CN|37.5|121.26|66;Qingyuan|CN|23.7|113.03|151
Qingzhou|CN|36.7|118.48|117;Qinhuangdao|CN|39.93|119.59|760;Qinnan|CN|33.25|119.91|56;Qinzhou|CN|21.97|108.63|101;Qinā|EG|26.16|32.73|235
Qionghai|CN|19.24|110.46|480;Qionghu|CN|28.84|112.37|66;Qiongshan|CN|20.01|110.35|88;Qiqihar|CN|47.34|123.96|882
Qiryat Ata|IL|32.81|35.11|49;Qiryat Bialik|IL|32.83|35.09|37;Qiryat Moẕqin|IL|32.84|35.08|39;Qiryat Shemona|IL|33.21|35.57|22
Qiryat Yam|IL|32.85|35.07|39;Qom|IR|34.64|50.88|900;Qormi|MT|35.88|14.47|18;Qorveh|IR|35.17|47.81|88;Qoryooley|SO|1.79|44.53|52
Qo‘qon|UZ|40.53|70.94|187;Qo‘rg‘ontepa|UZ|40.73|72.76|26;Quakers Hill|AU|-33.73|150.88|27;Qualiano|IT|40.92|14.15|24
Quanzhou|CN|24.91|118.59|184;Quaraí|BR|-30.39|-56.45|23;Quaregnon|BE|50.44|3.87|18;Quart de Poblet|ES|39.48|-0.44|25
Quarteira|PT|37.07|-8.1|19;Quarto|IT|40.88|14.14|38;Quartu Sant'Elena|IT|39.23|9.25|67;Quatre Bornes|MU|-20.26|57.48|81
Quatro Barras|BR|-25.37|-49.08|18;Quattromiglia|IT|39.34|16.24|23;Quba|AZ|41.36|48.51|22;Quedlinburg|DE|51.79|11.15|23
Queen Creek|US|33.25|-111.63|35;Queens Village|US|40.73|-73.74|52;Queensbury|US|43.38|-73.61|28;Queensdale|ZA|-31.87|26.98|20
Queenstown|ZA|-31.9|26.88|105;Queens|US|40.68|-73.84|2273;Queimados|BR|-22.72|-43.56|136;Quelimane|MZ|-17.88|36.89|189
Quellón|CL|-43.12|-73.62|22;Queluz|PT|38.76|-9.25|103;Querecotillo|PE|-4.84|-80.65|25;Quesada|CR|10.32|-84.43|27;Quetta|PK|30.18|67|734
Quetzaltenango|GT|14.83|-91.52|132;Quevedo|EC|-1.03|-79.46|119;Quezaltepeque|SV|13.83|-89.27|29;Quezon City|PH|14.65|121.05|2762
Quezon|PH|15.55|120.81|18;Quezon|PH|7.73|125.1|27;Qufu|CN|35.6|116.99|85;Qui Nhon|VN|13.78|109.22|210;Quiapo|PH|14.6|120.98|23
Quibdó|CO|5.69|-76.66|75;Quickborn|DE|53.73|9.91|20;Quillacollo|BO|-17.39|-66.28|87;Quillota|CL|-32.88|-71.25|68
Quilmes|AR|-34.73|-58.26|230;Quilpué|CL|-33.05|-71.44|130;Quimbaya|CO|4.62|-75.76|31;Quimper|FR|48|-4.1|64;Quincy|US|39.94|-91.41|41
Quincy|US|42.25|-71|94;Quinta Do Conde|PT|38.57|-9.04|26;Quinte West|CA|44.18|-77.57|43;Quirinópolis|BR|-18.45|-50.45|32
Quisqueya|DO|18.56|-69.41|18;Quitilipi|AR|-26.87|-60.22|32;Quito|EC|-0.23|-78.52|1400;Quixadá|BR|-4.97|-39.02|49
Quixeramobim|BR|-5.2|-39.29|34;Qujing|CN|25.48|103.78|146;Qulsary|KZ|46.95|54.02|51;Qurayyat|SA|31.33|37.34|103;Qusar|AZ|41.43|48.43|16
Quthbullapur|IN|17.5|78.46|226;Quthing|LS|-30.4|27.7|24;Quvasoy|UZ|40.3|71.98|32;Quva|UZ|40.52|72.07|33;Quwaysinā|EG|30.56|31.16|43
Quzhou|CN|28.96|118.87|82;Québec|CA|46.81|-71.21|529;Quíbor|VE|9.93|-69.62|42;Quţūr|EG|30.97|30.96|24;Quảng Ngãi|VN|15.12|108.79|33
Qādiān|IN|31.82|75.38|21;Qārah|SY|34.16|36.74|21;Qā’en|IR|33.73|59.18|40;Qīr Moāv|JO|31.18|35.7|23;Qūchān|IR|37.11|58.51|112
Qŭrghonteppa|TJ|37.83|68.78|65;Qŭshkŭpir|UZ|41.54|60.35|17;Ra'anana|IL|32.18|34.87|80;Ra-ngae|TH|6.3|101.73|17;Raahe|FI|64.68|24.48|22
Raalte|NL|52.39|6.28|20;Rabak|SD|13.18|32.74|135;Rabat|MA|34.01|-6.83|1656;Rabkavi|IN|16.48|75.11|74;Racibórz|PL|50.09|18.22|58
Racine|US|42.73|-87.78|78;Radcliffe|GB|53.56|-2.32|34;Radcliff|US|37.84|-85.95|22;Radeberg|DE|51.11|13.91|19;Radebeul|DE|51.11|13.66|33
Radevormwald|DE|51.2|7.36|24;Radford|US|37.13|-80.58|17;Radlin|PL|50.05|18.48|17;Radnor|US|40.05|-75.36|31;Radolfzell|DE|47.74|8.97|30
Radomsko|PL|51.07|19.44|49;Radomyshl|UA|50.5|29.23|15;Radom|PL|51.4|21.15|227;Radovis|MK|41.64|22.46|25;Raduzhnyy|RU|56|40.34|18
Raduzhny|RU|62.1|77.47|48;Radviliskis|LT|55.82|23.53|20;Radzionków|PL|50.4|18.9|17;Radzyń Podlaski|PL|51.78|22.62|16
Radès|TN|36.77|10.27|44;Raebareli|IN|26.23|81.23|186;Rafaela|AR|-31.25|-61.49|89;Rafaḩ|PS|31.3|34.24|126;Rafiganj|IN|24.82|84.63|26
Rafsanjān|IR|30.41|55.99|148;Raghunathpur|IN|23.54|86.67|23;Ragusa|IT|36.93|14.72|61;Rahachow|BY|53.09|30.05|35;Rahat|IL|31.4|34.76|20
Rahden|DE|52.43|8.61|16;Rahim Yar Khan|PK|28.42|70.3|789;Rahimatpur|IN|17.59|74.2|17;Rahway|US|40.61|-74.28|30;Raigarh|IN|21.9|83.4|121
Raipur|IN|21.23|81.63|680;Raipur|IN|26.04|74.02|18;Raisen|IN|23.33|77.78|41;Raisio|FI|60.49|22.17|24;Raiwind|PK|31.25|74.22|32
Raja Jang|PK|31.22|74.25|24;Rajanpur|PK|29.1|70.33|51;Rajaori|IN|33.38|74.31|28;Rajapalaiyam|IN|9.45|77.55|124;Rajapolah|ID|-7.22|108.19|40
Rajin|KP|42.26|130.28|66;Rajpur|IN|21.94|75.14|19;Rajpur|IN|22.3|74.36|26;Rakovník|CZ|50.1|13.73|16;Rakovski|BG|42.27|24.94|16
Rakvere|EE|59.35|26.36|17;Raleigh|US|35.77|-78.64|451;Ramada|PT|38.8|-9.19|18;Ramadi|IQ|33.42|43.31|275;Ramagundam|IN|18.76|79.47|235
Ramallah|PS|31.9|35.2|25;Ramanathapuram|IN|9.37|78.83|65;Ramanayyapeta|IN|16.95|82.24|22;Ramat Gan|IL|32.08|34.81|128
Ramat HaSharon|IL|32.15|34.84|36;Rambouillet|FR|48.64|1.83|27;Ramenki|RU|55.7|37.5|130;Ramenskoye|RU|55.57|38.23|96
Rameswaram|IN|9.29|79.31|40;Ramla|IL|31.93|34.87|64;Ramona|US|33.04|-116.87|20;Ramon|PH|16.78|121.54|36;Ramos Arizpe|MX|25.54|-100.95|67
Ramos|PH|15.67|120.64|15;Ramotswa|BW|-24.87|25.87|21;Rampachodavaram|IN|17.44|81.78|25;Rampur Hat|IN|24.18|87.78|53
Ramsbottom|GB|53.65|-2.32|18;Ramsey|US|41.06|-74.14|15;Ramsey|US|45.26|-93.45|26;Ramsgate|GB|51.34|1.42|39;Ranam|KP|41.71|129.68|34
Ranau|MY|5.95|116.66|19;Rancagua|CL|-34.17|-70.74|213;Rancharia|BR|-22.23|-50.89|26;Ranchi|IN|23.34|85.31|846
Rancho Cordova|US|38.59|-121.3|71;Rancho Cucamonga|US|34.11|-117.59|175;Rancho La Gloria|MX|32.45|-117|27;Rancho Mirage|US|33.74|-116.41|18
Rancho Palos Verdes|US|33.74|-118.39|43;Rancho Penasquitos|US|32.96|-117.12|60;Rancho San Diego|US|32.75|-116.94|21
Rancho Santa Margarita|US|33.64|-117.6|49;Ranchuelo|CU|22.37|-80.15|44;Randallstown|US|39.37|-76.8|32;Randburg|ZA|-26.09|28|337
Randers|DK|56.46|10.04|56;Randfontein|ZA|-26.18|27.7|134;Randolph|US|40.85|-74.58|26;Randolph|US|42.16|-71.04|32
Randudongkal|ID|-7.1|109.32|29;Randwick|AU|-33.91|151.25|31;Rangia|IN|26.45|91.61|26;Rangkasbitung|ID|-6.36|106.25|127
Rangpur|BD|25.75|89.25|343;Rangāpāra|IN|26.84|92.67|19;Ranipur|PK|27.29|68.51|22;Ranong|TH|9.97|98.63|25;Ranot|TH|7.78|100.32|20
Rano|NG|11.56|8.58|18;Ranst|BE|51.19|4.57|17;Rantauprapat|ID|2.1|99.83|103;Rantepao|ID|-2.97|119.9|40;Raojān|BD|22.54|91.92|26
Rapallo|IT|44.35|9.23|27;Rapid City|US|44.08|-103.23|74;Rapperswil|CH|47.23|8.82|35;Ras Al Khaimah City|AE|25.79|55.94|352
Ras Gharib|EG|28.36|33.08|32;Rasht|IR|37.28|49.59|595;Rasipuram|IN|11.46|78.19|49;Rasrā|IN|25.86|83.85|32;Rasskazovo|RU|52.66|41.88|46
Rastatt|DE|48.86|8.21|48;Rastede|DE|53.25|8.2|20;Ratangarh|IN|28.08|74.62|67;Ratanpur|IN|22.29|82.17|21;Ratchaburi|TH|13.54|99.82|92
Ratekau|DE|53.95|10.73|16;Rathenow|DE|52.61|12.34|27;Ratia|IN|29.69|75.58|27;Ratingen|DE|51.3|6.85|92;Ratlām|IN|23.33|75.04|237
Ratnagiri|IN|16.99|73.31|76;Ratnapura|LK|6.69|80.4|48;Ratodero|PK|27.8|68.29|48;Raub|MY|3.79|101.86|40;Rauma|FI|61.13|21.51|37
Raurkela|IN|22.22|84.86|536;Ravenna|IT|44.41|12.2|81;Ravensburg|DE|47.78|9.61|49;Rawa Mazowiecka|PL|51.76|20.25|18
Rawala Kot|PK|33.86|73.76|50;Rawalpindi|PK|33.6|73.05|1743;Rawang|MY|3.32|101.58|120;Rawicz|PL|51.61|16.86|21;Rawmarsh|GB|53.46|-1.34|19
Rawson|AR|-43.3|-65.1|26;Rawtenstall|GB|53.7|-2.28|22;Raxaul|IN|26.98|84.85|48;Raychikhinsk|RU|49.79|129.41|24;Rayevskiy|RU|54.07|54.95|20
Rayleigh|GB|51.59|0.6|30;Raymore|US|38.8|-94.45|20;Rayong|TH|12.68|101.26|107;Rayside-Balfour|CA|46.61|-81.21|16;Raytown|US|39.01|-94.46|29
Razgrad|BG|43.53|26.52|38;Razumnoye|RU|50.53|36.68|16;Raḩīmah|SA|26.71|50.06|41;Ra’s Bayrūt|LB|33.9|35.48|1252;Reading|GB|51.46|-0.97|318
Reading|US|40.34|-75.93|88;Reading|US|42.53|-71.1|25;Realejo Alto|ES|28.38|-16.59|36;Rechytsa|BY|52.36|30.39|65;Recife|BR|-8.05|-34.88|1478
Recklinghausen|DE|51.61|7.2|122;Recodo|PH|6.95|121.96|43;Reconquista|AR|-29.15|-59.65|90;Red Deer|CA|52.27|-113.8|74
Red Wing|US|44.56|-92.53|16;Redan|US|33.75|-84.13|33;Reda|PL|54.61|18.35|18;Redbank Plains|AU|-27.65|152.86|19;Redcar|GB|54.62|-1.06|37
Redcliff|ZW|-19.03|29.78|33;Redding|US|40.59|-122.39|92;Redditch|GB|52.31|-1.95|84;Redenção|BR|-8.03|-50.03|82;Redford|US|42.38|-83.3|50
Redhill|GB|51.24|-0.17|52;Redlands|US|34.06|-117.18|71;Redland|US|39.15|-77.14|17;Redmond|US|44.27|-121.17|29;Redmond|US|47.67|-122.12|61
Redondela|ES|42.28|-8.61|30;Redondo Beach|US|33.85|-118.39|68;Redruth|GB|50.23|-5.22|43;Redwood City|US|37.49|-122.24|85
Reedley|US|36.6|-119.45|26;Reef Al Fujairah City|AE|25.14|56.25|82;Rees|DE|51.76|6.4|23;Reforma|MX|17.87|-93.15|26
Reftinskiy|RU|57.09|61.68|18;Regensburg|DE|49.02|12.1|129;Regente Feijó|BR|-22.22|-51.3|17;Reggane|DZ|26.72|0.17|33
Reggio Calabria|IT|38.11|15.66|169;Reggio nell'Emilia|IT|44.7|10.63|133;Reghaïa|DZ|36.74|3.34|55;Reghin-Sat|RO|46.78|24.72|35
Regina|CA|50.45|-104.62|176;Registro|BR|-24.49|-47.84|46;Regla|CU|23.13|-82.33|44;Rego Park|US|40.73|-73.85|44;Reguiba|DZ|33.56|6.7|62
Rehli|IN|23.64|79.06|28;Rehnān|IR|32.68|51.6|49;Rehoboth|NA|-23.32|17.09|21;Reichenbach/Vogtland|DE|50.62|12.3|23;Reigate|GB|51.24|-0.21|52
Reims|FR|49.27|4.03|197;Reinbek|DE|53.52|10.25|25;Reinheim|DE|49.83|8.84|18;Reinickendorf|DE|52.57|13.33|75;Reisterstown|US|39.47|-76.83|26
Reitz|ZA|-27.8|28.43|17;Rejon placu Grunwaldzkiego|PL|51.12|17.06|27;Rejon placu Świętego Macieja|PL|51.12|17.04|44
Rejon ulicy Traugutta|PL|51.1|17.05|21;Relizane|DZ|35.74|0.56|130;Remagen|DE|50.58|7.23|16;Rembangan|ID|-6.7|111.34|44
Rembertów|PL|52.26|21.16|22;Remchi|DZ|35.06|-1.43|51;Remedios|CU|22.5|-79.55|34;Remscheid|DE|51.18|7.19|117;Remuna|IN|21.53|86.87|30
Renala Khurd|PK|30.88|73.6|37;Rendsburg|DE|54.31|9.66|28;Renens|CH|46.54|6.59|18;Renfrew|GB|55.87|-4.39|22
Rengasdengklok|ID|-6.16|107.3|201;Rengo|CL|-34.41|-70.86|38;Renigunta|IN|13.65|79.51|26;Reni|UA|45.45|28.28|19;Rennes|FR|48.11|-1.67|209
Renningen|DE|48.77|8.94|17;Reno|US|39.53|-119.81|241;Renqiu|CN|38.7|116.09|99;Renton|US|47.48|-122.22|100;Renukūt|IN|24.22|83.04|62
Reoti|IN|25.85|84.38|24;Repalle|IN|16.02|80.83|43;Repelón|CO|10.5|-75.12|19;Repentigny|CA|45.74|-73.45|76
Republic of the Congo|CG|-0.84|15.22|;Republic|US|37.12|-93.48|16;Requena|ES|39.49|-1.1|21;Resende|BR|-22.47|-44.45|112
Resen|MK|41.09|21.01|17;Reservoir|AU|-37.72|145|50;Resistencia|AR|-27.46|-58.98|387;Resplendor|BR|-19.33|-41.26|15
Ressano Garcia|MZ|-25.44|32|110;Reston|US|38.97|-77.34|58;Retalhuleu|GT|14.54|-91.68|37;Retford|GB|53.32|-0.94|22
Rethymno|GR|35.37|24.48|32;Retiro|AR|-34.58|-58.38|39;Retiro|ES|40.41|-3.68|126;Retreat|ZA|-34.06|18.48|32;Reuleuet|ID|5.22|96.28|40
Reus|ES|41.16|1.11|107;Reutlingen|DE|48.49|9.2|113;Reutov|RU|55.76|37.86|78;Revda|RU|56.8|59.93|62;Revelganj|IN|25.79|84.64|37
Revere|US|42.41|-71.01|53;Rewa|IN|24.53|81.29|208;Rewāri|IN|28.2|76.62|112;Rexburg|US|43.83|-111.79|28;Reyes Acozac|MX|19.78|-98.98|22
Reyhanlı|TR|36.27|36.57|57;Reykjavík|IS|64.14|-21.9|119;Reynoldsburg|US|39.95|-82.81|37;Reynosa|MX|26.08|-98.29|589;Rezh|RU|57.37|61.4|37
Rezé|FR|47.18|-1.55|39;Reçani|MA|31.28|-4.27|20;Reşiţa|RO|45.3|21.89|81;Reẖovot|IL|31.89|34.81|133;Rheda-Wiedenbrück|DE|51.85|8.3|46
Rhede|DE|51.84|6.7|19;Rheinbach|DE|50.63|6.95|26;Rheinberg|DE|51.55|6.6|32;Rheine|DE|52.29|7.44|76;Rheinfelden|DE|47.56|7.79|33
Rheinstetten|DE|48.97|8.31|20;Rhenen|NL|51.96|5.57|18;Rhondda|GB|51.66|-3.45|59;Rhoon|NL|51.86|4.42|18;Rhosllanerchrugog|GB|53.01|-3.06|25
Rho|IT|45.53|9.04|47;Rhyl|GB|53.32|-3.49|26;Riachão do Jacuípe|BR|-11.81|-39.39|17;Rialto|US|34.11|-117.37|103
Ribarroja del Turia|ES|39.55|-0.57|20;Ribeira do Pombal|BR|-10.83|-38.54|28;Ribeira|ES|42.75|-8.44|28;Ribeirão Pires|BR|-23.71|-46.41|112
Ribeirão Preto|BR|-21.18|-47.81|620;Ribeirão da Ilha|BR|-27.7|-48.53|21;Ribeirão das Neves|BR|-19.77|-44.09|407;Ribeirão|BR|-8.51|-35.38|30
Riberalta|BO|-11.01|-66.06|74;Ribera|IT|37.5|13.27|18;Ribnitz-Damgarten|DE|54.24|12.46|17;Riccione|IT|44|12.66|33
Richard-Toll|SN|16.46|-15.7|45;Richards Bay|ZA|-28.78|32.04|253;Richardson|US|32.95|-96.73|111;Richfield|US|44.88|-93.28|36
Richha|IN|28.69|79.52|19;Richland|US|46.29|-119.28|54;Richmond Hill|CA|43.87|-79.44|186;Richmond Hill|US|40.7|-73.83|99
Richmond West|US|25.61|-80.43|32;Richmond|AU|-37.82|145|28;Richmond|CA|49.17|-123.14|182;Richmond|US|37.55|-77.46|220
Richmond|US|37.75|-84.29|34;Richmond|US|37.94|-122.35|110;Richmond|US|39.83|-84.89|36;Richmond|ZA|-29.87|30.27|32
Ridderkerk|NL|51.87|4.6|45;Ridder|KZ|50.34|83.51|53;Ridgecrest|US|35.62|-117.67|29;Ridgeland|US|32.43|-90.13|24;Ridgewood|US|40.7|-73.91|69
Ridgewood|US|40.98|-74.12|26;Riedstadt|DE|49.83|8.5|21;Riegelsberg|DE|49.3|6.93|16;Riehen|CH|47.58|7.65|20;Riemst|BE|50.81|5.6|16
Riesa|DE|51.31|13.29|37;Rietberg|DE|51.81|8.43|29;Rieti|IT|42.4|12.86|39;Rifu|JP|38.33|140.98|35;Riga|LV|56.95|24.11|743
Riihimäki|FI|60.74|24.78|26;Rijau|NG|11.1|5.26|17;Rijeka|HR|45.33|14.44|141;Rijen|NL|51.59|4.92|16;Rijswijk|NL|52.04|4.33|47
Rikaze|CN|29.25|88.88|80;Rillieux-la-Pape|FR|45.82|4.9|28;Rimavská Sobota|SK|48.38|20.02|25;Rimini|IT|44.06|12.57|119
Rimouski|CA|48.45|-68.52|42;Rincón de Romos|MX|22.23|-102.32|28;Rincón de la Victoria|ES|36.72|-4.28|39;Ringsted|DK|55.44|11.79|20
Ringwood|AU|-37.82|145.23|17;Rinteln|DE|52.19|9.08|28;Rio Bonito|BR|-22.71|-42.61|36;Rio Branco do Sul|BR|-25.19|-49.31|26
Rio Branco|BR|-9.97|-67.81|258;Rio Brilhante|BR|-21.8|-54.55|19;Rio Claro|BR|-22.41|-47.56|180;Rio Claro|TT|10.31|-61.18|36
Rio Formoso|BR|-8.67|-35.16|16;Rio Grande da Serra|BR|-23.74|-46.4|38;Rio Grande|BR|-32.03|-52.1|188;Rio Largo|BR|-9.48|-35.85|63
Rio Linda|US|38.69|-121.45|15;Rio Negrinho|BR|-26.25|-49.52|42;Rio Negro|BR|-26.11|-49.8|23;Rio Pardo|BR|-29.99|-52.38|27
Rio Preto da Eva|BR|-2.7|-59.7|24;Rio Rancho|US|35.23|-106.66|88;Rio Real|BR|-11.48|-37.93|24;Rio Rico|US|31.47|-110.98|19
Rio Tinto|PT|41.18|-8.56|50;Rio Verde de Mato Grosso|BR|-18.92|-54.84|17;Rio Verde|BR|-17.8|-50.93|230;Rio das Ostras|BR|-22.53|-41.94|100
Rio das Pedras|BR|-22.84|-47.61|24;Rio de Janeiro|BR|-22.91|-43.18|6024;Rio de Mouro|PT|38.77|-9.33|55;Rio do Sul|BR|-27.21|-49.64|52
Riobamba|EC|-1.67|-78.65|124;Riohacha|CO|11.54|-72.91|92;Rioja|PE|-6.06|-77.17|25;Riom|FR|45.89|3.11|20;Rionegro|CO|6.16|-75.37|62
Riosucio|CO|5.42|-75.7|19;Rioverde|MX|21.93|-99.99|53;Ripley|GB|53.03|-1.4|21;Ripollet|ES|41.5|2.16|37;Ripon|GB|54.14|-1.53|16
Ripon|US|37.74|-121.12|15;Ris-Orangis|FR|48.65|2.41|25;Risalpur Cantonment|PK|34.06|71.99|37;Risca|GB|51.61|-3.1|20
Rishon LeẔiyyon|IL|31.97|34.79|220;Rishra|IN|22.72|88.35|117;Rishīkesh|IN|30.11|78.29|66;Risod|IN|19.98|76.79|30
Rivas-Vaciamadrid|ES|40.33|-3.51|68;Rivas|NI|11.44|-85.83|30;River Falls|US|44.86|-92.62|15;Rivera|UY|-30.91|-55.55|65
Riverbank|US|37.74|-120.94|24;Riverdale|US|33.57|-84.41|16;Riversdale|ZA|-34.09|21.26|16;Riverside|US|33.95|-117.4|322
Riverside|US|39.78|-84.12|25;Riverton|US|40.52|-111.94|42;Riverview|US|27.87|-82.33|71;Riviera Beach|US|26.78|-80.06|34
Rivière-du-Loup|CA|47.83|-69.54|19;Rivne|UA|50.62|26.23|255;Rivoli|IT|45.07|7.51|46;Rixensart|BE|50.71|4.53|22;Riyadh|SA|24.69|46.72|4206
Rizal|PH|15.71|121.11|26;Rize|TR|41.02|40.52|93;Rizhao|CN|35.43|119.46|246;Roanne|FR|46.04|4.07|40;Roanoke Rapids|US|36.46|-77.65|15
Roanoke|US|37.27|-79.94|100;Robbah|DZ|33.28|6.91|30;Robertsganj|IN|24.69|83.07|38;Robertsonpet|IN|12.96|78.28|135
Robertson|ZA|-33.8|19.89|28;Robina|AU|-28.07|153.39|23;Robāţ Karīm|IR|35.48|51.08|63;Robīt|ET|12.02|39.63|21;Rocca di Papa|IT|41.77|12.7|15
Rocha|UY|-34.48|-54.33|26;Rochdale|GB|53.62|-2.16|98;Rochedale South|AU|-27.6|153.12|15;Rochefort|FR|45.94|-0.97|29
Rochester Hills|US|42.66|-83.15|73;Rochester|GB|51.39|0.51|29;Rochester|US|43.15|-77.62|210;Rochester|US|43.3|-70.98|30
Rochester|US|44.02|-92.47|112;Rochford|GB|51.58|0.71|17;Rock Forest|CA|45.36|-72|36;Rock Hill|US|34.92|-81.03|72
Rock Island|US|41.51|-90.58|39;Rock Springs|US|41.59|-109.2|24;Rockdale|AU|-33.95|151.13|15;Rockford|US|42.27|-89.09|148
Rockhampton|AU|-23.38|150.51|62;Rockingham|AU|-32.28|115.73|108;Rockland|US|42.13|-70.92|18;Rockledge|US|28.35|-80.73|25
Rocklin|US|38.79|-121.24|61;Rockville Centre|US|40.66|-73.64|24;Rockville|US|39.08|-77.15|67;Rockwall|US|32.93|-96.46|43
Rocky Mount|US|35.94|-77.79|56;Rocky River|US|41.48|-81.84|20;Rodas|CU|22.34|-80.56|19;Rodez|FR|44.35|2.57|28;Rodgau|DE|50.03|8.89|43
Rodniki|RU|57.11|41.73|28;Rodolfo Sánchez Taboada|MX|31.72|-116.57|23;Rodriguez|PH|14.76|121.2|134;Roermond|NL|51.19|5.99|45
Roeselare|BE|50.95|3.12|56;Rogers Park|US|42.01|-87.67|54;Rogers|US|36.33|-94.12|63;Roha|IN|18.44|73.12|90;Rohini|IN|28.74|77.07|860
Rohnert Park|US|38.34|-122.7|42;Rohri|PK|27.69|68.9|51;Rohtak|IN|28.89|76.59|317;Roi Et|TH|16.06|103.65|39;Roissy-en-Brie|FR|48.79|2.65|21
Rojales|ES|38.09|-0.73|21;Rokiškis|LT|55.96|25.59|16;Rolante|BR|-29.65|-50.58|16;Roldanillo|CO|4.41|-76.15|28;Rolla|US|37.95|-91.77|20
Rolling Meadows|US|42.08|-88.01|24;Rolândia|BR|-23.31|-51.37|51;Romainville|FR|48.89|2.43|25;Romania|RO|45.85|24.98|
Romano Banco|IT|45.42|9.11|26;Romano di Lombardia|IT|45.52|9.75|18;Romans-sur-Isère|FR|45.05|5.07|35;Roman|RO|46.92|26.93|68
Romblon|PH|12.58|122.27|15;Romeoville|US|41.65|-88.09|40;Rome|IT|41.89|12.51|2319;Rome|US|34.26|-85.16|36;Rome|US|43.21|-75.46|33
Romford|GB|51.58|0.19|95;Romita|MX|20.87|-101.52|21;Romny|UA|50.75|33.47|49;Romorantin-Lanthenay|FR|47.37|1.75|20;Romsey|GB|50.99|-1.5|17
Romulus|US|42.22|-83.4|23;Ron Phibun|TH|8.18|99.85|27;Ronchin|FR|50.6|3.09|18;Ronda|ES|36.74|-5.17|37;Rondebosch|ZA|-33.96|18.48|15
Rondonópolis|BR|-16.47|-54.64|153;Rongai|KE|-0.17|35.86|30;Ronkonkoma|US|40.82|-73.11|19;Ronnenberg|DE|52.32|9.66|23;Ronse|BE|50.75|3.6|24
Ron|IN|15.7|75.73|23;Roodepoort|ZA|-26.16|27.87|225;Roorkee|IN|29.87|77.89|104;Roosendaal|NL|51.53|4.47|78;Roosevelt|US|40.68|-73.59|16
Ropar|IN|30.97|76.53|52;Ropczyce|PL|50.05|21.61|15;Roquetas de Mar|ES|36.76|-2.61|83;Rosa Zarate|EC|0.33|-79.47|42
Rosamond|US|34.86|-118.16|18;Rosario|AR|-32.95|-60.64|1174;Rosarito|MX|32.36|-117.05|65;Rose Hill|US|38.79|-77.11|20
Roseau|DM|15.3|-61.39|17;Roseburg|US|43.22|-123.34|22;Rosedale|US|39.32|-76.52|19;Rosedale|US|40.66|-73.74|26;Roselle|US|40.65|-74.26|22
Roselle|US|41.98|-88.08|23;Rosemead|US|34.08|-118.07|55;Rosemont|US|38.55|-121.36|23;Rosemount|US|44.74|-93.13|23
Rosenberg|US|29.56|-95.81|36;Rosenheim|DE|47.86|12.12|60;Roses|ES|42.26|3.18|20;Roseto degli Abruzzi|IT|42.67|14.01|17
Rosetta|EG|31.4|30.42|64;Roseville|US|38.75|-121.29|130;Roseville|US|42.5|-82.94|48;Roseville|US|45.01|-93.16|36
Rosh Ha‘Ayin|IL|32.1|34.96|39;Roshal’|RU|55.67|39.87|22;Rosignano Solvay-Castiglioncello|IT|43.39|10.44|20;Roskilde|DK|55.64|12.08|44
Roslavl’|RU|53.95|32.86|57;Rosny-sous-Bois|FR|48.87|2.5|42;Rosolini|IT|36.82|14.95|20;Rossano Stazione|IT|39.6|16.63|24
Rossendale|GB|53.68|-2.28|67;Rossosh’|RU|50.2|39.57|62;Rossosh’|RU|51.12|38.51|64;Rosso|MR|16.51|-15.81|49;Rossville|US|39.34|-76.48|15
Rossville|US|40.56|-74.21|19;Rostock|DE|54.09|12.14|198;Rostokino|RU|55.83|37.67|37;Rostov-na-Donu|RU|47.23|39.72|1074
Rostov|RU|57.19|39.41|31;Roswell|US|33.39|-104.52|49;Roswell|US|34.02|-84.36|95;Rosário do Sul|BR|-30.26|-54.91|37;Rota|ES|36.63|-6.36|29
Rotenburg|DE|53.11|9.41|22;Rotherham|GB|53.43|-1.36|118;Roth|DE|49.25|11.09|25;Rotorua|NZ|-38.14|176.25|66;Rotselaar|BE|50.95|4.72|15
Rottenburg|DE|48.48|8.94|43;Rotterdam|NL|51.92|4.48|598;Rotterdam|US|42.79|-73.97|21;Rottingdean|GB|50.81|-0.06|22
Rottweil|DE|48.17|8.63|26;Rouached|DZ|36.46|6.04|40;Roubaix|FR|50.69|3.17|96;Rouen|FR|49.44|1.1|113;Rouiba|DZ|36.74|3.28|21
Rouissat|DZ|31.92|5.35|81;Round Lake Beach|US|42.37|-88.09|28;Round Lake|US|42.35|-88.09|18;Round Rock|US|30.51|-97.68|116
Rouyn-Noranda|CA|48.24|-79.02|24;Rovaniemi|FI|66.5|25.72|35;Roven’ky|UA|48.08|39.38|54;Rovereto|IT|45.89|11.04|34;Rovigo|IT|45.07|11.79|39
Rowland Heights|US|33.98|-117.91|49;Rowlett|US|32.9|-96.56|60;Rowville|AU|-37.93|145.23|33;Roxas City|PH|11.59|122.75|103
Roxas|PH|10.32|119.35|15;Roxas|PH|17.12|121.62|17;Roxburgh Park|AU|-37.63|144.93|22;Royal Leamington Spa|GB|52.29|-1.52|95
Royal Oak|US|42.49|-83.14|59;Royal Palm Beach|US|26.71|-80.23|38;Royal Tunbridge Wells|GB|51.13|0.26|69;Royan|FR|45.63|-1.03|19
Royston|GB|52.05|-0.02|16;Royton|GB|53.57|-2.12|23;Roy|US|41.16|-112.03|38;Rozdil’na|UA|46.84|30.08|18;Rozzano|IT|45.38|9.16|40
Rožnov pod Radhoštěm|CZ|49.46|18.14|17;Rožňava|SK|48.66|20.54|19;Roșiorii de Vede|RO|44.12|24.98|27;Rtishchevo|RU|52.26|43.79|44
Rubiataba|BR|-15.16|-49.8|16;Rubidoux|US|34|-117.41|34;Rubio|VE|7.7|-72.36|52;Rubizhne|UA|49.01|38.38|63;Rublëvo|RU|55.79|37.35|20
Rubtsovsk|RU|51.51|81.21|161;Rubí|ES|41.49|2.03|73;Ruda Śląska|PL|50.26|18.86|146;Rudnyy|KZ|52.97|63.12|124;Rudolstadt|DE|50.72|11.34|25
Rudow|DE|52.42|13.49|41;Rueil-Malmaison|FR|48.88|2.19|77;Rufino|AR|-34.27|-62.71|18;Rugby|GB|52.37|-1.26|73;Rugeley|GB|52.76|-1.94|24
Ruislip|GB|51.57|-0.42|31;Rujewa|TZ|-8.7|34.38|29;Rukban|JO|33.31|38.7|85;Rulenge|TZ|-2.72|30.63|22;Ruma|RS|45.01|19.82|32
Rumbek|SS|6.81|29.68|32;Rumia|PL|54.57|18.39|45;Rummelsburg|DE|52.5|13.49|20;Rumoi|JP|43.93|141.64|26;Rumphi|MW|-11.02|33.86|21
Runcorn|GB|53.34|-2.73|63;Rundu|NA|-17.93|19.77|58;Runing|CN|33|114.35|60;Rura|IN|26.49|79.9|16;Rusape|ZW|-18.53|32.13|29
Rusera|IN|25.75|86.03|29;Ruse|BG|43.85|25.95|156;Rushden|GB|52.29|-0.6|38;Ruskin|US|27.72|-82.43|17;Russas|BR|-4.94|-37.98|39
Russeifa|JO|32.02|36.05|268;Russellville|US|35.28|-93.13|29;Russia|RU|65.89|95.53|;Rustaq|OM|23.39|57.42|79;Rustavi|GE|41.56|44.98|50
Rustenburg|ZA|-25.67|27.24|124;Ruston|US|32.52|-92.64|22;Rustāq|AF|37.13|69.83|26;Rutana|BI|-3.93|29.99|21;Ruteng|ID|-8.61|120.46|35
Rutherford|US|40.83|-74.11|19;Rutherglen|GB|55.83|-4.21|31;Rutigliano|IT|41.01|17.01|18;Rutland|US|43.61|-72.97|16
Ruvo di Puglia|IT|41.12|16.48|24;Ruwa|ZW|-17.89|31.24|30;Ruy Barbosa|BR|-12.28|-40.49|21;Ruyigi|BI|-3.48|30.25|38
Ruzayevka|RU|54.06|44.95|49;Ružomberok|SK|49.07|19.31|31;Rwamagana|RW|-1.95|30.43|47;Rwanda|RW|-1.99|29.92|;Ryazanskiy|RU|55.73|37.77|101
Ryazan’|RU|54.63|39.69|520;Ryazhsk|RU|53.7|40.11|22;Rybatskoye|RU|59.84|30.5|55;Rybinsk|RU|58.04|38.84|217;Rybnik|PL|50.1|18.54|143
Rybnoye|RU|54.73|39.52|19;Ryde|AU|-33.82|151.11|26;Ryde|GB|50.73|-1.16|26;Rydułtowy|PL|50.06|18.42|22;Rye|US|40.98|-73.68|16
Ryl’sk|RU|51.57|34.68|17;Rypin|PL|53.07|19.41|17;Ryton|GB|52.62|-2.35|16;Ryōtsu-minato|JP|38.08|138.44|16;Ryūgasaki|JP|35.9|140.18|86
Ryūō|JP|35.65|138.5|43;Rzeszów|PL|50.04|22|158;Rzhev|RU|56.26|34.33|62;Râmnicu Sărat|RO|45.38|27.05|39;Râmnicu Vâlcea|RO|45.1|24.37|108
Râs el Aïoun|DZ|35.67|5.65|34;Râs el Oued|DZ|35.94|5.03|57;Râşnov|RO|45.58|25.45|15;Råsunda|SE|59.37|18|17
Rémire-Montjoly|GF|4.92|-52.27|19;Réo|BF|12.32|-2.47|38;Río Abajo|PA|9.02|-79.5|27;Río Blanco|MX|18.83|-97.16|41
Río Blanco|NI|12.93|-85.22|17;Río Bueno|CL|-40.33|-72.96|15;Río Cauto|CU|20.56|-76.92|24;Río Ceballos|AR|-31.16|-64.32|17
Río Cuarto|AR|-33.13|-64.35|154;Río Gallegos|AR|-51.62|-69.22|86;Río Grande|AR|-53.79|-67.71|53;Río Grande|DO|19.67|-70.77|20
Río Grande|MX|23.83|-103.03|33;Río Guayabal de Yateras|CU|20.37|-75.02|26;Río Segundo|AR|-31.65|-63.91|18;Río Tercero|AR|-32.17|-64.11|53
Río de Teapa|MX|17.78|-92.9|27;Rîbniţa|MD|47.77|29.01|55;Ródos|GR|36.44|28.22|56;Różanka-Polanka|PL|51.14|17.02|16;Rösrath|DE|50.9|7.18|27
Rødovre|DK|55.68|12.45|30;Rüsselsheim|DE|49.99|8.42|60;Rābigh|SA|22.8|39.03|42;Rādhanpur|IN|23.83|71.6|35;Rāghogarh|IN|24.44|77.2|64
Rāhatgarh|IN|23.79|78.39|27;Rāhuri|IN|19.39|74.65|37;Rāichūr|IN|16.21|77.36|226;Rāiganj|IN|25.61|88.12|170;Rāikot|IN|30.65|75.6|26
Rāipur|BD|23.04|90.77|65;Rāipur|IN|30.31|78.09|28;Rāisinghnagar|IN|29.54|73.45|30;Rāj-Nāndgaon|IN|21.1|81.03|151
Rājahmundry|IN|17.01|81.78|305;Rājaldesar|IN|28.03|74.47|24;Rājbirāj|NP|26.54|86.75|33;Rājgarh|IN|22.68|74.94|17;Rājgarh|IN|24.01|76.73|26
Rājgarh|IN|27.24|76.62|27;Rājgarh|IN|28.64|75.39|50;Rājgurunagar|IN|18.87|73.9|19;Rājgīr|IN|25.03|85.42|38;Rājkot|IN|22.29|70.79|1177
Rājmahal|IN|25.05|87.83|20;Rājpura|IN|30.48|76.59|87;Rājpīpla|IN|21.87|73.5|35;Rājsamand|IN|25.07|73.88|63;Rājshāhi|BD|24.37|88.6|700
Rājula|IN|21.04|71.44|35;Rājākhera|IN|26.9|78.17|31;Rājūra|IN|19.78|79.36|29;Rāmachandrapuram|IN|16.84|82.03|43
Rāmganj Mandi|IN|24.65|75.94|36;Rāmganj|BD|23.1|90.85|55;Rāmgarh|IN|23.63|85.52|84;Rāmgarh|IN|27.25|75.18|30;Rāmgundam|IN|18.8|79.45|452
Rāmhormoz|IR|31.28|49.6|39;Rāmjībanpur|IN|22.83|87.61|18;Rāmnagar|IN|25.27|83.03|44;Rāmnagar|IN|27.16|84.32|43;Rāmnagar|IN|29.39|79.13|51
Rāmpura|IN|24.47|75.44|18;Rāmpura|IN|30.26|75.24|46;Rāmpur|IN|28.81|79.03|296;Rāmpur|IN|29.81|77.45|26;Rāmshīr|IR|30.89|49.41|19
Rāmtek|IN|21.4|79.33|23;Rāmāpuram|IN|13.1|79.18|31;Rānia|IN|29.52|74.84|23;Rānikhet|IN|29.64|79.43|20;Rānāghāt|IN|23.18|88.57|71
Rānāvāv|IN|21.69|69.74|26;Rānībennur|IN|14.62|75.63|99;Rānīganj|IN|23.62|87.13|131;Rānīpur|IN|25.25|79.06|19;Rāpar|IN|23.57|70.65|22
Rāth|IN|25.59|79.57|62;Rāvar|IR|31.27|56.81|40;Rāver|IN|21.25|76.04|27;Rāwatbhāta|IN|24.93|75.59|37;Rāwatsār|IN|29.27|74.4|31
Rāyachoti|IN|14.06|78.75|81;Rāyadrug|IN|14.7|76.85|60;Rāya|IN|27.56|77.79|20;Rāybāg|IN|16.49|74.77|17;Rāzampeta|IN|14.2|79.16|31
Rāzām|IN|18.45|83.66|28;Rădăuți|RO|47.85|25.92|24;Rēzekne|LV|56.51|27.34|38;Rīngas|IN|27.36|75.57|25;Rūdarpur|IN|26.44|83.61|31
Rūdsar|IR|37.14|50.29|48;Rạch Giá|VN|10.01|105.08|228;Sa Dec|VN|10.29|105.76|204;Sa Kaeo|TH|13.81|102.07|28;Sa'dah|YE|16.94|43.76|52
Saalfeld|DE|50.65|11.37|28;Saarbrücken|DE|49.23|7.01|181;Saarlouis|DE|49.31|6.75|38;Saatlı|AZ|39.93|48.37|87;Sabadell|ES|41.54|2.11|206
Sabae|JP|35.95|136.18|66;Sabak Bernam|MY|3.77|100.99|17;Sabalgarh|IN|26.25|77.41|31;Sabana Grande de Boyá|DO|18.94|-69.79|17
Sabanagrande|CO|10.79|-74.76|25;Sabanalarga|CO|10.63|-74.92|69;Sabaneta|CO|6.15|-75.62|34;Sabaneta|DO|19.48|-71.34|16
Sabang|ID|5.89|95.32|25;Sabanitas|PA|9.34|-79.81|16;Sabhā|LY|27.04|14.43|130;Sabinas|MX|27.86|-101.12|55;Sabirabad|AZ|40.01|48.48|28
Sablayan|PH|12.83|120.77|38;Sabunçu|AZ|40.44|49.95|21;Sabzevar|IR|36.21|57.68|226;Sacaba|BO|-17.4|-66.04|108;Sacavém|PT|38.79|-9.11|18
Sachsenheim|DE|48.96|9.06|19;Sachse|US|32.98|-96.6|25;Sacile|IT|45.95|12.5|17;Saco|US|43.5|-70.44|19;Sacramento|BR|-19.87|-47.44|17
Sacramento|US|38.58|-121.49|491;Sadabe|MG|-18.63|47.7|17;Sadalgi|IN|16.56|74.53|22;Sadao|TH|6.64|100.42|46;Saddiqabad|PK|28.31|70.13|190
Sadābād|IN|27.44|78.04|36;Sadāseopet|IN|17.62|77.95|37;Safaga|EG|26.75|33.94|33;Safed|IL|32.96|35.5|28;Safety Harbor|US|27.99|-82.69|17
Saffron Walden|GB|52.02|0.24|15;Safidon|IN|29.41|76.67|31;Safi|JO|31.04|35.47|15;Safi|MA|32.3|-9.24|288;Safonovo|RU|55.11|33.23|46
Safranbolu|TR|41.25|32.69|35;Safīpur|IN|26.74|80.34|25;Sagae|JP|38.37|140.27|44;Sagaing|MM|21.88|95.98|79;Sagalo|ML|12.2|-10.7|16
Sagara|JP|34.69|138.2|26;Sagauli|IN|26.76|84.74|35;Sagay|PH|10.94|123.42|72;Saga|JP|33.23|130.3|165
Saginaw Township North|US|43.46|-84.01|25;Saginaw|US|32.86|-97.36|22;Saginaw|US|43.42|-83.95|49;Sagrada Família|ES|41.4|2.17|52
Sagua de Tánamo|CU|20.58|-75.24|18;Sagua la Grande|CU|22.81|-80.08|62;Saguenay|CA|48.42|-71.07|144;Sagunto|ES|39.68|-0.27|66
Sahagún|CO|8.95|-75.44|59;Saharsa|IN|25.87|86.6|146;Sahaspur|IN|29.12|78.62|24;Sahaswān|IN|28.07|78.75|61;Sahavato|MG|-20.6|48.33|28
Sahiwal|PK|30.67|73.1|236;Sahiwal|PK|31.97|72.33|37;Sahuarita|US|31.96|-110.96|26;Sahuayo de Morelos|MX|20.06|-102.72|64
Sahāranpur|IN|29.97|77.55|485;Sahāwar|IN|27.8|78.83|22;Saidpur|BD|25.78|88.89|199;Saidpur|IN|25.54|83.22|23;Saiha|IN|22.49|92.98|23
Saijō|JP|33.92|133.18|59;Saiki|JP|32.95|131.9|49;Saint Albans|AU|-37.73|144.8|35;Saint Andrews|GB|56.34|-2.8|17
Saint Andrews|US|34.05|-81.13|21;Saint Charles|US|38.6|-76.94|36;Saint Charles|US|38.78|-90.48|66;Saint Charles|US|41.91|-88.31|33
Saint Clair Shores|US|42.5|-82.89|60;Saint Cloud|US|28.25|-81.28|35;Saint Cloud|US|45.56|-94.16|66;Saint Croix|VI|17.73|-64.75|51
Saint George|US|37.1|-113.58|73;Saint Helier|JE|49.19|-2.1|28;Saint Ives|AU|-33.73|151.16|17;Saint John|CA|45.27|-66.06|88
Saint John’s|AG|17.12|-61.84|24;Saint Joseph|US|39.77|-94.85|77;Saint Kilda|AU|-37.87|144.98|20;Saint Kitts and Nevis|KN|17.33|-62.75|
Saint Louis Park|US|44.95|-93.35|45;Saint Lucia|LC|13.89|-60.97|;Saint Matthews|US|38.25|-85.66|17;Saint Michael|US|45.21|-93.66|16
Saint Neots|GB|52.22|-0.27|31;Saint Paul|US|44.94|-93.09|285;Saint Peter Port|GG|49.46|-2.54|16;Saint Petersburg|RU|59.94|30.31|5028
Saint Peters|GB|51.37|1.42|125;Saint Peters|US|38.8|-90.63|53;Saint Pierre|MU|-20.22|57.52|16;Saint Thomas Mount|IN|13|80.2|43
Saint Vincent and the Grenadines|VC|13.25|-61.2|;Saint-Amand-les-Eaux|FR|50.45|3.43|18;Saint-André|RE|-20.96|55.65|49
Saint-Augustin-de-Desmaures|CA|46.74|-71.45|17;Saint-Avertin|FR|47.36|0.74|16;Saint-Avold|FR|49.1|6.7|18;Saint-Barthélémy|FR|43.33|5.4|19
Saint-Basile-le-Grand|CA|45.53|-73.28|16;Saint-Benoît|RE|-21.04|55.72|35;Saint-Brieuc|FR|48.52|-2.77|53
Saint-Bruno-de-Montarville|CA|45.53|-73.35|24;Saint-Chamond|FR|45.48|4.51|38;Saint-Cloud|FR|48.85|2.2|29;Saint-Constant|CA|45.37|-73.57|24
Saint-Cyr-l'École|FR|48.8|2.07|16;Saint-Cyr-sur-Loire|FR|47.4|0.67|17;Saint-Denis|FR|48.94|2.35|96;Saint-Denis|RE|-20.88|55.45|137
Saint-Dizier|FR|48.64|4.95|32;Saint-Dié-des-Vosges|FR|48.28|6.95|25;Saint-Eustache|CA|45.57|-73.91|42;Saint-Fons|FR|45.71|4.85|16
Saint-Genis-Laval|FR|45.7|4.79|21;Saint-Georges|CA|46.11|-70.67|31;Saint-Germain-en-Laye|FR|48.9|2.09|41;Saint-Ghislain|BE|50.45|3.82|23
Saint-Gratien|FR|48.97|2.29|20;Saint-Herblain|FR|47.22|-1.65|47;Saint-Hyacinthe|CA|45.63|-72.96|50;Saint-Jean-de-Braye|FR|47.91|1.98|20
Saint-Jean-de-la-Ruelle|FR|47.91|1.86|18;Saint-Jean-sur-Richelieu|CA|45.31|-73.26|72;Saint-Joseph|MQ|14.67|-61.04|17
Saint-Joseph|RE|-21.38|55.62|34;Saint-Jérôme|CA|45.78|-74|55;Saint-Laurent-du-Maroni|GF|5.5|-54.03|24;Saint-Laurent-du-Var|FR|43.67|7.19|30
Saint-Laurent|CA|45.5|-73.67|77;Saint-Lazare|CA|45.4|-74.13|17;Saint-Leu-la-Forêt|FR|49.02|2.25|16;Saint-Leu|FR|46.73|4.5|29
Saint-Leu|RE|-21.17|55.29|28;Saint-Louis|FR|47.59|7.56|21;Saint-Louis|RE|-21.29|55.41|48;Saint-Louis|SN|16.02|-16.49|176
Saint-Loup|FR|43.28|5.43|16;Saint-Léonard|CA|45.59|-73.6|73;Saint-Lô|FR|49.12|-1.09|22;Saint-Malo|FR|48.65|-2.01|51
Saint-Mandé|FR|48.84|2.42|21;Saint-Marc|HT|19.11|-72.69|66;Saint-Martin-d'Hères|FR|45.18|5.76|36;Saint-Maur-des-Fossés|FR|48.79|2.49|75
Saint-Maximin-la-Sainte-Baume|FR|43.45|5.86|15;Saint-Michel-sur-Orge|FR|48.63|2.31|21;Saint-Médard-en-Jalles|FR|44.9|-0.72|30
Saint-Nazaire|FR|47.28|-2.21|67;Saint-Nicolas|BE|50.63|5.53|23;Saint-Omer|FR|50.75|2.26|18;Saint-Ouen-l'Aumône|FR|49.04|2.12|23
Saint-Ouen|FR|48.91|2.33|39;Saint-Paul|RE|-21.01|55.27|99;Saint-Pierre-des-Corps|FR|47.39|0.75|15;Saint-Pierre|RE|-21.34|55.48|77
Saint-Pol-sur-Mer|FR|51.03|2.34|24;Saint-Priest|FR|45.7|4.94|42;Saint-Quentin-en-Yvelines|FR|48.77|2.02|147;Saint-Quentin|FR|49.85|3.29|55
Saint-Raphaël|FR|43.42|6.77|35;Saint-Raphaël|HT|19.44|-72.2|38;Saint-Sébastien-sur-Loire|FR|47.21|-1.5|29;Saint-Égrève|FR|45.23|5.68|16
Saint-Étienne-du-Rouvray|FR|49.38|1.1|29;Saint-Étienne|FR|45.43|4.39|176;Sainte-Anne|GP|16.23|-61.38|23;Sainte-Catherine|CA|45.4|-73.58|17
Sainte-Catherine|CA|46.32|-72.57|16;Sainte-Foy-lès-Lyon|FR|45.73|4.8|22;Sainte-Geneviève-des-Bois|FR|48.65|2.32|34
Sainte-Julie|CA|45.58|-73.33|29;Sainte-Marguerite|FR|43.26|5.4|20;Sainte-Marie|MQ|14.78|-60.99|20;Sainte-Marie|RE|-20.9|55.55|32
Sainte-Rose|GP|16.33|-61.7|20;Sainte-Suzanne|RE|-20.91|55.61|21;Sainte-Thérèse|CA|45.64|-73.83|25;Saintes|FR|45.75|-0.63|30
Sainthia|IN|23.95|87.68|43;Saipan|MP|15.21|145.75|48;Saitama|JP|35.91|139.66|1193;Sakado|JP|35.96|139.39|97
Sakai-nakajima|JP|36.27|139.25|31;Sakaidechō|JP|34.32|133.84|57;Sakaiminato|JP|35.54|133.23|36;Sakai|JP|34.58|135.47|782
Sakai|JP|36.1|139.8|27;Sakakah|SA|29.97|40.21|128;Sakaraha|MG|-22.9|44.53|22;Sakassou|CI|7.45|-5.29|15;Sakata|JP|38.92|139.85|100
Sakchu-ŭp|KP|40.39|125.05|18;Sake|CD|-1.57|29.04|17;Sakhipur|BD|24.32|90.17|41;Sakhnīn|IL|32.86|35.3|25;Saki|NG|8.67|3.39|179
Saki|UA|45.13|33.6|28;Sakleshpur|IN|12.94|75.78|25;Sakon Nakhon|TH|17.16|104.15|76;Sakrand|PK|26.14|68.27|32;Saktī|IN|22.03|82.96|22
Sakurai|JP|34.5|135.85|63;Sakura|JP|35.72|140.23|183;Saku|JP|36.22|138.48|69;Sakété|BJ|6.74|2.66|30
Salaberry-de-Valleyfield|CA|45.25|-74.13|39;Saladas|AR|-28.25|-58.63|18;Salaga|GH|8.55|-0.52|25;Salah Bey|DZ|35.85|5.29|23
Salamanca|ES|40.43|-3.68|148;Salamanca|ES|40.97|-5.66|156;Salamanca|MX|20.57|-101.19|160;Salamina|CO|5.41|-75.49|18
Salamá|GT|15.1|-90.32|40;Salamína|GR|37.96|23.5|25;Salaqi|CN|40.54|110.51|65;Salaspils|LV|56.86|24.37|18;Salatiga|ID|-7.33|110.49|173
Salavat|RU|53.38|55.91|160;Salcedo|DO|19.38|-70.42|45;Saldanha|ZA|-33.01|17.94|68;Salekhard|RU|66.53|66.6|38;Salem|IN|11.65|78.16|778
Salem|US|37.29|-80.05|25;Salem|US|42.52|-70.9|43;Salem|US|42.79|-71.2|30;Salem|US|44.94|-123.04|165;Salerno|IT|40.68|14.79|126
Sale|GB|53.43|-2.32|56;Sale|MA|34.05|-6.8|903;Salford|GB|53.49|-2.29|73;Salgueiro|BR|-8.07|-39.12|42;Salgótarján|HU|48.1|19.8|40
Salihli|TR|38.48|28.15|89;Salihorsk|BY|52.79|27.54|102;Salima|MW|-13.78|34.46|30;Salina Cruz|MX|16.18|-95.19|77
Salinas de Hidalgo|MX|22.63|-101.71|17;Salinas|BR|-16.17|-42.29|26;Salinas|EC|-2.21|-80.95|44;Salinas|US|36.68|-121.66|157
Salina|US|38.84|-97.61|48;Salinópolis|BR|-0.61|-47.36|41;Salisbury|GB|51.07|-1.8|45;Salisbury|US|35.67|-80.47|34
Salisbury|US|38.36|-75.6|33;Sallanches|FR|45.94|6.63|17;Salmon Creek|US|45.71|-122.65|20;Salmās|IR|38.2|44.77|82
Salon-de-Provence|FR|43.64|5.09|41;Salonta|RO|46.8|21.65|18;Salor|UZ|41.37|69.38|26;Salou|ES|41.08|1.14|27;Salo|FI|60.38|23.13|25
Salqīn|SY|36.14|36.45|32;Salsomaggiore Terme|IT|44.82|9.99|16;Salt Lake City|US|40.76|-111.89|193;Saltash|GB|50.41|-4.23|16
Salta|AR|-24.79|-65.41|513;Saltillo|MX|25.42|-101.01|710;Salto de Pirapora|BR|-23.65|-47.57|32;Salto|BR|-23.2|-47.29|98
Salto|UY|-31.38|-57.97|100;Saltpond|GH|5.21|-1.06|25;Salt|ES|41.97|2.79|30;Saluzzo|IT|44.65|7.49|17;Salvador|BR|-12.97|-38.51|2712
Salvaleón de Higüey|DO|18.62|-68.71|124;Salvatierra|MX|20.21|-100.88|37;Salwá|KW|29.3|48.08|41;Salyan|AZ|39.6|48.98|37
Salzburg|AT|47.8|13.04|153;Salzgitter|DE|52.16|10.42|101;Salzkotten|DE|51.67|8.6|25;Salzwedel|DE|52.85|11.15|21
Salé Al Jadida|MA|34|-6.74|200;Salāya|IN|22.31|69.6|30;Sal’sk|RU|46.47|41.54|61;Sam Phran|TH|13.73|100.22|37;Sam Roi Yot|TH|12.27|99.87|20
Samal|PH|14.77|120.54|30;Samal|PH|7.07|125.71|44;Samannūd|EG|30.96|31.24|55;Samara|RU|53.2|50.15|1135;Samarinda|ID|-0.49|117.15|355
Samarkand|UZ|39.65|66.96|319;Sama|ES|43.3|-5.68|46;Sambalpur|IN|21.47|83.98|163;Sambava|MG|-14.27|50.17|32;Sambhal|IN|28.58|78.57|196
Sambiase|IT|38.97|16.28|20;Sambir|UA|49.52|23.2|35;Samborondón|EC|-1.96|-79.72|24;Sambrial|PK|32.48|74.35|63;Samdari|IN|25.81|72.58|18
Same|TZ|-4.07|37.73|17;Samfya|ZM|-11.36|29.56|20;Samho-rodongjagu|KP|39.95|127.87|19;Sammamish|US|47.64|-122.08|52;Samoa|WS|-13.63|-172.44|
Samobor|HR|45.8|15.72|15;Samokov|BG|42.34|23.55|27;Sampaloc|PH|14.54|121.36|20;Sampang|ID|-7.19|113.24|53;Sampit|ID|-2.53|112.95|66
Sampsonievskiy|RU|59.98|30.34|39;Sampués|CO|9.18|-75.38|21;Samraong|KH|14.18|103.52|19;Samrāla|IN|30.84|76.19|19;Samsun|TR|41.28|36.34|394
Samthar|IN|25.84|78.91|22;Samtredia|GE|42.15|42.34|29;Samut Prakan|TH|13.6|100.6|389;Samut Sakhon|TH|13.55|100.27|63
Samut Songkhram|TH|13.41|100|35;Samālkha|IN|29.24|77.01|36;Samālūţ|EG|28.31|30.71|90;Samāstipur|IN|25.86|85.78|58
San Andrés Cholula|MX|19.05|-98.3|40;San Andrés Cuexcontitlán|MX|19.36|-99.62|18;San Andrés Itzapa|GT|14.62|-90.84|19
San Andrés Tuxtla|MX|18.45|-95.21|62;San Andrés del Rabanedo|ES|42.61|-5.62|31;San Andrés|CO|12.58|-81.71|58
San Angelo|US|31.46|-100.44|100;San Antonio Acahualco|MX|19.27|-99.77|16;San Antonio Oeste|AR|-40.73|-64.95|17
San Antonio Tecómitl|MX|19.22|-98.99|24;San Antonio de Los Altos|VE|10.39|-66.95|64;San Antonio de la Cal|MX|17.03|-96.7|20
San Antonio de los Baños|CU|22.89|-82.5|43;San Antonio del Táchira|VE|7.81|-72.44|32;San Antonio|CL|-33.59|-71.61|86
San Antonio|PH|14.95|120.09|34;San Antonio|PH|15.31|120.86|26;San Antonio|PY|-25.42|-57.55|56;San Antonio|US|29.42|-98.49|1470
San Bartolomé de Tirajana|ES|27.92|-15.57|52;San Bartolomé|ES|29|-13.61|19;San Benedetto del Tronto|IT|42.96|13.88|46
San Benito Abad|CO|8.93|-75.03|18;San Benito|GT|16.92|-89.92|31;San Benito|US|26.13|-97.63|24
San Bernardino Tlaxcalancingo|MX|19.03|-98.28|55;San Bernardino|US|34.11|-117.29|216;San Bernardo|CL|-33.59|-70.7|250
San Blas-Canillejas|ES|40.44|-3.62|157;San Bonifacio|IT|45.4|11.27|17;San Borja|BO|-14.85|-66.75|25;San Bruno|US|37.63|-122.41|43
San Buenaventura|MX|19.3|-98.86|45;San Buenaventura|MX|27.06|-101.55|20;San Carlo All'Arena|IT|40.87|14.26|69
San Carlos Park|US|26.47|-81.8|17;San Carlos de Bariloche|AR|-41.15|-71.31|95;San Carlos del Zulia|VE|9|-71.93|57
San Carlos|CL|-36.42|-71.96|32;San Carlos|CO|7.79|-74.77|23;San Carlos|CO|8.8|-75.7|25;San Carlos|US|37.51|-122.26|30
San Carlos|UY|-34.79|-54.92|25;San Carlos|VE|9.66|-68.58|77;San Cataldo|IT|37.48|13.99|22;San Clemente|PE|-13.67|-76.15|16
San Clemente|US|33.43|-117.61|66;San Cristobal|CU|22.72|-83.06|60;San Cristóbal Verapaz|GT|15.4|-90.57|20
San Cristóbal de las Casas|MX|16.73|-92.64|158;San Cristóbal|DO|18.42|-70.1|154;San Cristóbal|VE|7.77|-72.22|247;San Diego|CR|9.9|-84|17
San Diego|US|32.72|-117.16|1395;San Dimas|US|34.11|-117.81|35;San Donato Milanese|IT|45.41|9.27|28;San Donà di Piave|IT|45.63|12.57|33
San Felice A Cancello|IT|41.02|14.49|17;San Felipe|CL|-32.75|-70.73|59;San Felipe|CR|9.9|-84.11|25;San Felipe|MX|21.48|-101.22|28
San Felipe|MX|31.02|-114.84|17;San Felipe|VE|10.34|-68.74|77;San Ferdinando|IT|40.83|14.25|18;San Fernando de Apure|VE|7.89|-67.47|79
San Fernando de Henares|ES|40.42|-3.53|41;San Fernando de Monte Cristi|DO|19.85|-71.65|17
San Fernando del Valle de Catamarca|AR|-28.47|-65.79|189;San Fernando|ES|36.48|-6.2|96;San Fernando|MX|24.85|-98.15|29
San Fernando|PH|10.16|123.71|24;San Fernando|PH|15.03|120.68|251;San Fernando|PH|16.62|120.32|83;San Fernando|TT|10.28|-61.47|55
San Fernando|US|34.28|-118.44|25;San Francisco Acuautla|MX|19.35|-98.86|28;San Francisco Cuaxusco|MX|19.27|-99.62|25
San Francisco El Alto|GT|14.94|-91.44|54;San Francisco Tlalcilalcalpan|MX|19.29|-99.77|17;San Francisco de Macorís|DO|19.3|-70.25|125
San Francisco de los Romo|MX|22.08|-102.27|16;San Francisco del Rincón|MX|21.02|-101.86|71;San Francisco|AR|-31.43|-62.08|59
San Francisco|CR|9.99|-84.13|56;San Francisco|PH|15.36|120.84|20;San Francisco|PH|8.54|125.95|19;San Francisco|SV|13.7|-88.1|16
San Francisco|US|37.77|-122.42|865;San Gabriel|EC|0.59|-77.83|15;San Gabriel|US|34.1|-118.11|40;San Germán|CU|20.6|-76.13|44
San Gil|CO|6.56|-73.14|34;San Giorgio a Cremano|IT|40.83|14.34|45;San Giovanni Lupatoto|IT|45.38|11.04|20
San Giovanni Rotondo|IT|41.71|15.73|26;San Giovanni Valdarno|IT|43.57|11.53|16;San Giovanni a Teduccio|IT|40.84|14.31|24
San Giovanni in Fiore|IT|39.25|16.7|17;San Giovanni in Persiceto|IT|44.64|11.18|16;San Giovanni la Punta|IT|37.58|15.09|22
San Giuliano Milanese|IT|45.39|9.29|31;San Giuseppe Vesuviano|IT|40.84|14.5|27;San Ignacio de Velasco|BO|-16.37|-60.95|24
San Ignacio|BZ|17.16|-89.07|17;San Ildefonso|PH|15.08|120.94|66;San Isidro|AR|-34.47|-58.53|45;San Isidro|CR|9.37|-83.7|35
San Isidro|ES|28.08|-16.56|20;San Isidro|MX|19.34|-98.95|34;San Isidro|PE|-12.12|-77.05|68;San Jacinto|CO|9.83|-75.12|20
San Jacinto|US|33.78|-116.96|47;San Javier|AR|-30.58|-59.93|16;San Javier|CL|-35.6|-71.73|22;San Javier|ES|37.81|-0.84|31
San Jerónimo Cuatro Vientos|MX|19.29|-98.84|37;San Jerónimo|MX|19.28|-99.59|26;San Joaquín|VE|10.26|-67.79|42
San Jorge Pueblo Nuevo|MX|19.25|-99.63|23;San Jorge|AR|-31.9|-61.86|17;San Jose Village|MP|14.97|145.62|15
San Jose de los Olvera|MX|20.55|-100.42|18;San Jose del Monte|PH|14.81|121.05|358;San Jose|PH|12.35|121.07|119;San Jose|PH|13.35|123.55|36
San Jose|US|37.34|-121.89|1027;San José Guadalupe Otzacatipan|MX|19.34|-99.59|31;San José Iturbide|MX|21|-100.38|23
San José Pinula|GT|14.55|-90.41|47;San José de Guanipa|VE|8.89|-64.17|62;San José de Jáchal|AR|-30.24|-68.75|21
San José de Mayo|UY|-34.34|-56.71|37;San José de Ocoa|DO|18.55|-70.51|21;San José de las Lajas|CU|22.96|-82.15|55
San José del Cabo|MX|23.06|-109.7|70;San José del Castillo|MX|20.51|-103.24|16;San José del Guaviare|CO|2.57|-72.65|22
San José del Valle|MX|20.76|-105.23|23;San José|CR|10.95|-85.14|31;San José|CR|9.93|-84.08|335;San Juan Bautista|PY|-26.67|-57.15|17
San Juan Capistrano|US|33.5|-117.66|36;San Juan Ixtayopan|MX|19.23|-99|24;San Juan Nepomuceno|CO|9.95|-75.08|30
San Juan Sacatepéquez|GT|14.72|-90.64|137;San Juan Zitlaltepec|MX|19.81|-99.15|20;San Juan de Alicante|ES|38.4|-0.44|22
San Juan de Aznalfarache|ES|37.36|-6.04|21;San Juan de Dios|CR|9.88|-84.08|15;San Juan de la Maguana|DO|18.81|-71.23|73
San Juan de los Lagos|MX|21.25|-102.33|49;San Juan de los Morros|VE|9.91|-67.35|88;San Juan del Cesar|CO|10.77|-73|27
San Juan del Río|MX|20.39|-100|139;San Juan|AR|-31.54|-68.54|447;San Juan|CR|9.96|-84.08|26;San Juan|PH|14.6|121.03|121
San Juan|PR|18.47|-66.11|418;San Juan|US|26.19|-98.16|37;San Justo|AR|-30.79|-60.59|22;San Kamphaeng|TH|18.74|99.12|33
San Lazzaro|IT|44.47|11.41|22;San Leandro|US|37.72|-122.16|91;San Leonardo|PH|15.36|120.96|35;San Lorenzo Acopilco|MX|19.33|-99.33|23
San Lorenzo de El Escorial|ES|40.59|-4.15|18;San Lorenzo de Esmeraldas|EC|1.29|-78.84|20;San Lorenzo|AR|-28.13|-58.77|48
San Lorenzo|HN|13.42|-87.45|22;San Lorenzo|IT|40.86|14.26|48;San Lorenzo|PY|-25.34|-57.51|228;San Lorenzo|US|37.68|-122.12|23
San Lucas Sacatepéquez|GT|14.61|-90.66|18;San Luis Obispo|US|35.28|-120.66|47;San Luis Potosí|MX|22.15|-100.98|723
San Luis Río Colorado|MX|32.46|-114.77|158;San Luis de Sincé|CO|9.24|-75.15|31;San Luis de la Paz|MX|21.3|-100.52|50
San Luis del Palmar|AR|-27.51|-58.55|15;San Luis|AR|-33.3|-66.34|184;San Luis|CU|20.19|-75.85|67;San Luis|PH|15.04|120.79|33
San Luis|US|32.49|-114.78|32;San Marcelino|PH|14.97|120.16|19;San Marcos|CO|8.66|-75.13|37;San Marcos|GT|14.96|-91.79|25
San Marcos|NI|11.91|-86.2|23;San Marcos|SV|13.66|-89.18|55;San Marcos|US|29.88|-97.94|61;San Marcos|US|33.14|-117.17|93
San Mariano|PH|7.5|126|19;San Marino|SM|43.94|12.46|;San Martin Texmelucan de Labastida|MX|19.28|-98.44|76
San Martín Azcatepec|MX|19.69|-98.97|35;San Martín Cuautlalpan|MX|19.28|-98.83|24;San Martín de la Vega|ES|40.21|-3.57|18
San Martín de los Andes|AR|-40.16|-71.35|24;San Martín|AR|-33.08|-68.47|83;San Martín|CO|3.7|-73.7|16;San Martín|SV|13.78|-88.92|39
San Mateo Atenco|MX|19.27|-99.53|68;San Mateo Huitzilzingo|MX|19.23|-98.93|15;San Mateo Otzacatipan|MX|19.33|-99.6|23
San Mateo|PH|14.7|121.12|134;San Mateo|PH|16.88|121.59|16;San Mateo|US|37.56|-122.33|104;San Mateo|VE|10.21|-67.42|50
San Mauro Torinese|IT|45.1|7.77|19;San Miguel Ajusco|MX|19.22|-99.2|30;San Miguel Coatlinchán|MX|19.45|-98.87|23
San Miguel De Abona|ES|28.1|-16.62|16;San Miguel Topilejo|MX|19.2|-99.14|35;San Miguel de Allende|MX|20.92|-100.74|70
San Miguel de Tucumán|AR|-26.82|-65.22|781;San Miguel del Padrón|CU|23.1|-82.33|159;San Miguel el Alto|MX|21.03|-102.4|24
San Miguelito|PA|9.05|-79.47|322;San Miguel|AR|-34.54|-58.71|158;San Miguel|CR|9.87|-84.06|29;San Miguel|PH|15.14|120.98|66
San Miguel|PH|15.44|120.6|19;San Miguel|SV|13.48|-88.18|162;San Miniato Basso|IT|43.69|10.84|26;San Miniato|IT|43.68|10.85|17
San Narciso|PH|15.01|120.08|16;San Nicola la Strada|IT|41.05|14.33|21;San Nicolas|AW|12.44|-69.91|15;San Nicolas|PH|18.17|120.6|34
San Nicolás de los Arroyos|AR|-33.33|-60.21|128;San Nicolás de los Garza|MX|25.74|-100.3|443;San Onofre|CO|9.74|-75.53|33
San Pa Tong|TH|18.63|98.9|18;San Pablo Autopan|MX|19.36|-99.66|35;San Pablo Jocopilas|GT|14.59|-91.45|20
San Pablo Oztotepec|MX|19.19|-99.07|16;San Pablo de las Salinas|MX|19.67|-99.09|156;San Pablo|CR|10|-84.1|22;San Pablo|PH|14.07|121.33|208
San Pablo|US|37.96|-122.35|30;San Paolo|IT|41.12|16.79|30;San Pascual|PH|13.81|121.02|39;San Pedro Ayampuc|GT|14.78|-90.45|47
San Pedro Garza Garcia|MX|25.66|-100.4|122;San Pedro Garza García|MX|25.66|-100.41|123;San Pedro Sacatepéquez|GT|14.97|-91.76|40
San Pedro Sula|HN|15.5|-88.02|489;San Pedro Totoltepec|MX|19.31|-99.57|21;San Pedro de Alcántara|ES|36.49|-4.99|35
San Pedro de Jujuy|AR|-24.23|-64.87|58;San Pedro de Lloc|PE|-7.43|-79.5|16;San Pedro de Macorís|DO|18.45|-69.31|218
San Pedro del Pinatar|ES|37.84|-0.79|24;San Pedro|AR|-26.62|-54.11|24;San Pedro|AR|-33.68|-59.67|47;San Pedro|CR|9.93|-84.05|27
San Pedro|MX|25.43|-103.22|41;San Pedro|MX|25.76|-102.98|49;San Pedro|PH|14.36|121.05|270;San Pedro|US|33.74|-118.29|78
San Pietro a Patierno|IT|40.89|14.29|17;San Rafael Abajo|CR|9.83|-84.29|27;San Rafael Arriba|CR|9.88|-84.08|15
San Rafael Oriente|SV|13.38|-88.35|19;San Rafael Tlanalapan|MX|19.29|-98.47|16;San Rafael del Sur|NI|11.85|-86.44|30
San Rafael|AR|-34.62|-68.33|109;San Rafael|CR|9.93|-84.14|25;San Rafael|MX|19.21|-98.76|21;San Rafael|US|37.97|-122.53|59
San Ramon|US|37.78|-121.98|76;San Ramón de la Nueva Orán|AR|-23.14|-64.32|74;San Remo|IT|43.82|7.78|47;San Roque|ES|36.21|-5.38|29
San Salvador Atenco|MX|19.55|-98.92|17;San Salvador El Seco|MX|19.13|-97.64|17;San Salvador Tizatlalli|MX|19.26|-99.59|61
San Salvador de Jujuy|AR|-24.19|-65.3|306;San Salvador|SV|13.69|-89.19|526;San Salvo|IT|42.04|14.73|17;San Sebastiano|IT|45.65|10.26|23
San Sebastián de Mariquita|CO|5.2|-74.89|23;San Sebastián de los Reyes|ES|40.56|-3.63|76;San Sebastián el Grande|MX|20.53|-103.43|28
San Severo|IT|41.69|15.38|55;San Simon|PH|15|120.78|29;San Tan Valley|US|33.19|-111.53|81;San Vicent del Raspeig|ES|38.4|-0.53|53
San Vicente de Cañete|PE|-13.08|-76.39|26;San Vicente de Moravia|CR|9.96|-84.05|34;San Vicente de Tagua Tagua|CL|-34.44|-71.08|30
San Vicente|AR|-26.62|-54.13|38;San Vicente|CL|-34.43|-71.08|23;San Vicente|CR|9.96|-84.05|34;San Vicente|PH|15.29|120.65|16
San Vicente|SV|13.63|-88.8|42;San Vito dei Normanni|IT|40.66|17.71|18;San-Pédro|CI|4.75|-6.64|197;Sanaa|YE|15.35|44.21|1937
Sanandaj|IR|35.31|47|349;Sanarate|GT|14.79|-90.2|16;Sanary-sur-Mer|FR|43.12|5.8|19;Sanaur|IN|30.3|76.46|18;Sancaktepe|TR|41|29.23|241
Sanchazi|CN|42.08|126.6|67;Sancoale|IN|15.38|73.9|16;Sancti Spíritus|CU|21.93|-79.44|127;Sanctorum|MX|19.1|-98.25|28
Sand Springs|US|36.14|-96.11|20;Sandachō|JP|34.88|135.23|133;Sandakan|MY|5.84|118.12|392;Sandalfoot Cove|US|26.34|-80.19|17
Sandanski|BG|41.57|23.28|26;Sandbach|GB|53.15|-2.36|18;Sandefjord|NO|59.13|10.22|43;Sandnes|NO|58.85|5.74|63;Sandomierz|PL|50.68|21.75|25
Sandown|GB|50.65|-1.16|20;Sandusky|US|41.45|-82.71|25;Sandviken|SE|60.62|16.77|25;Sandwīp|BD|22.51|91.45|52;Sandy Hills|US|40.58|-111.85|90
Sandy Springs|US|33.92|-84.38|105;Sandyford|IE|53.27|-6.23|22;Sandy|US|40.59|-111.88|87;Sandīla|IN|27.07|80.51|53
Sandıklı|TR|38.46|30.27|43;Sandūr|IN|15.09|76.55|29;Sanford|US|28.8|-81.27|58;Sanford|US|35.48|-79.18|29;Sanford|US|43.44|-70.77|21
Sang-e Chārak|AF|35.85|66.44|15;Sangamner|IN|19.57|74.21|67;Sangariā|IN|29.8|74.47|39;Sangerhausen|DE|51.47|11.3|23
Sanger|US|36.71|-119.56|25;Sanghar|PK|26.05|68.95|62;Sangju|KR|36.42|128.16|56;Sangla Hill|PK|31.72|73.38|57;Sangmélima|CM|2.93|11.98|54
Sangod|IN|24.93|76.29|20;Sangre Grande|TT|10.59|-61.13|16;Sangrūr|IN|30.25|75.84|89;Sangāreddi|IN|17.62|78.09|59;Sanjō|JP|37.62|138.95|83
Sankeshwar|IN|16.26|74.48|35;Sankt Augustin|DE|50.78|7.2|56;Sankt Gallen|CH|47.42|9.37|71;Sankt Ingbert|DE|49.28|7.12|39
Sankt Leonhard|AT|47.07|15.46|16;Sankt Martin|AT|46.62|14.28|20;Sankt Peter|AT|46.63|14.34|20;Sankt Peter|AT|47.05|15.47|15
Sankt Pölten|AT|48.2|15.63|22;Sankt Wendel|DE|49.47|7.17|27;Sanlúcar de Barrameda|ES|36.78|-6.35|66;Sanming|CN|26.25|117.62|209
Sannicandro Garganico|IT|41.84|15.57|16;Sannois|FR|48.97|2.25|27;Sanok|PL|49.56|22.21|40;Sano|JP|36.32|139.58|83
Sansanné-Mango|TG|10.36|0.47|38;Sanshui|CN|23.15|112.89|154;Sant Adrià de Besòs|ES|41.43|2.22|34;Sant Andreu de la Barca|ES|41.45|1.97|26
Sant Andreu|ES|41.44|2.19|148;Sant Antoni de Portmany|ES|38.98|1.3|22;Sant Antoni|ES|41.38|2.16|39;Sant Boi de Llobregat|ES|41.34|2.04|82
Sant Carles de la Ràpita|ES|40.62|0.6|16;Sant Celoni|ES|41.69|2.49|17;Sant Cugat del Vallès|ES|41.47|2.09|79
Sant Feliu de Guíxols|ES|41.78|3.03|22;Sant Feliu de Llobregat|ES|41.38|2.05|43;Sant Gervasi - Galvany|ES|41.4|2.14|47
Sant Joan Despí|ES|41.37|2.06|32;Sant Just Desvern|ES|41.38|2.07|16;Sant Martí de Provençals|ES|41.42|2.2|26;Sant Martí|ES|41.42|2.2|236
Sant Pere de Ribes|ES|41.26|1.77|28;Sant Pere, Santa Caterina i La Ribera|ES|41.38|2.18|23;Sant Quirze del Vallès|ES|41.53|2.08|18
Sant Vicenç dels Horts|ES|41.39|2.01|28;Sant'Anastasia|IT|40.87|14.4|21;Sant'Antimo|IT|40.94|14.23|34;Sant'Antonio Abate|IT|40.72|14.54|19
Santa Ana Chiautempan|MX|19.31|-98.19|48;Santa Ana Xalmimilulco|MX|19.21|-98.38|16;Santa Ana|PE|-12.87|-72.72|25
Santa Ana|PH|15.1|120.77|47;Santa Ana|SV|13.99|-89.56|177;Santa Ana|US|33.75|-117.87|335;Santa Anita|MX|20.55|-103.44|20
Santa Barbara|PH|16|120.4|15;Santa Barbara|US|34.42|-119.7|92;Santa Brígida|ES|28.03|-15.5|19;Santa Bárbara d'Oeste|BR|-22.75|-47.41|188
Santa Bárbara|HN|14.92|-88.24|15;Santa Catalina|PH|9.33|122.86|26;Santa Catarina Pinula|GT|14.57|-90.5|68
Santa Catarina|MX|25.67|-100.46|268;Santa Cecília|BR|-26.96|-50.43|15;Santa Clara|CU|22.41|-79.96|251;Santa Clara|US|37.35|-121.96|126
Santa Clarita|US|34.39|-118.54|182;Santa Coloma de Gramenet|ES|41.45|2.21|120;Santa Cruz Cabrália|BR|-16.28|-39.02|20
Santa Cruz Xoxocotlán|MX|17.03|-96.74|67;Santa Cruz das Palmeiras|BR|-21.83|-47.25|26;Santa Cruz de Barahona|DO|18.21|-71.1|77
Santa Cruz de El Seibo|DO|18.77|-69.04|24;Santa Cruz de Tenerife|ES|28.47|-16.25|222;Santa Cruz de la Palma|ES|28.68|-17.76|17
Santa Cruz de la Sierra|BO|-17.79|-63.18|1364;Santa Cruz del Norte|CU|23.15|-81.93|18;Santa Cruz del Quiché|GT|15.03|-91.15|24
Santa Cruz del Sur|CU|20.72|-78|35;Santa Cruz do Capibaribe|BR|-7.96|-36.2|76;Santa Cruz do Rio Pardo|BR|-22.9|-49.63|37
Santa Cruz do Sul|BR|-29.72|-52.43|106;Santa Cruz|BR|-6.23|-36.02|28;Santa Cruz|CL|-34.64|-71.37|33;Santa Cruz|PH|14.28|121.42|108
Santa Cruz|PH|14.91|120.57|15;Santa Cruz|PH|15.77|119.91|26;Santa Cruz|US|36.97|-122.03|64;Santa Elena de Uairén|VE|4.6|-61.11|30
Santa Elena|AR|-30.94|-59.79|18;Santa Elena|EC|-2.23|-80.86|42;Santa Eulària des Riu|ES|38.98|1.53|31;Santa Fe Springs|US|33.95|-118.09|18
Santa Fe|AR|-31.65|-60.71|490;Santa Fe|US|35.69|-105.94|84;Santa Fé do Sul|BR|-20.21|-50.93|26;Santa Gertrudes|BR|-22.46|-47.53|18
Santa Helena de Goiás|BR|-17.81|-50.6|34;Santa Helena|BR|-2.23|-45.3|16;Santa Inês|BR|-3.67|-45.38|67;Santa Iria da Azóia|PT|38.84|-9.1|19
Santa Isabel|BR|-23.32|-46.22|34;Santa Isabel|MX|32.63|-115.58|29;Santa Lucía Cotzumalguapa|GT|14.34|-91.02|62
Santa Lucía|AR|-31.54|-68.5|44;Santa Lucía|CO|10.32|-74.96|16;Santa Lucía|ES|27.91|-15.54|64;Santa Lucía|UY|-34.45|-56.39|16
Santa Luzia|BR|-19.77|-43.85|244;Santa Luzia|BR|-7.64|-47.22|23;Santa Maria Capua Vetere|IT|41.08|14.25|32
Santa Maria da Vitória|BR|-13.39|-44.2|23;Santa Maria|BR|-29.68|-53.81|249;Santa Maria|CV|16.6|-22.91|17;Santa Maria|PH|16.95|120.44|28
Santa Maria|PH|6.55|125.47|17;Santa Maria|US|34.95|-120.44|105;Santa Marta|CO|11.24|-74.2|432;Santa María Ajoloapan|MX|19.76|-98.96|18
Santa María Atzompa|MX|17.1|-96.78|22;Santa María Chimalhuacán|MX|19.42|-98.95|612;Santa María Totoltepec|MX|19.31|-99.59|19
Santa María de Jesús|GT|14.49|-90.71|16;Santa Monica|US|34.02|-118.49|93;Santa Paula|US|34.35|-119.06|31
Santa Perpètua de Mogoda|ES|41.53|2.18|25;Santa Pola|ES|38.19|-0.57|32;Santa Quitéria do Maranhão|BR|-3.52|-42.55|17
Santa Quitéria|BR|-4.33|-40.16|24;Santa Rita do Passa Quatro|BR|-21.71|-47.48|25;Santa Rita do Sapucaí|BR|-22.25|-45.7|29
Santa Rita|BR|-7.11|-34.98|120;Santa Rita|VE|10.54|-71.51|32;Santa Rosa Jauregui|MX|20.74|-100.45|19;Santa Rosa Treinta|MX|18.7|-99.18|17
Santa Rosa de Cabal|CO|4.87|-75.62|58;Santa Rosa de Copán|HN|14.77|-88.78|28;Santa Rosa de Viterbo|BR|-21.47|-47.36|21
Santa Rosa|AR|-36.62|-64.28|111;Santa Rosa|BR|-27.87|-54.48|59;Santa Rosa|EC|-3.45|-79.96|42;Santa Rosa|PH|14.31|121.11|217
Santa Rosa|US|38.44|-122.71|175;Santa Tecla|SV|13.68|-89.28|125;Santa Teresa del Tuy|VE|10.23|-66.66|279;Santa Teresa|MX|19.85|-99.23|37
Santa Uxía de Ribeira|ES|42.55|-8.99|27;Santa Vitória do Palmar|BR|-33.52|-53.37|28;Santafé|ES|37.19|-3.72|15;Santaluz|BR|-11.26|-39.37|25
Santana de Parnaíba|BR|-23.44|-46.92|99;Santana do Ipanema|BR|-9.38|-37.25|26;Santana do Livramento|BR|-30.89|-55.53|90
Santana do Paraíso|BR|-19.36|-42.57|26;Santana|BR|-0.06|-51.18|84;Santander de Quilichao|CO|3.01|-76.48|41;Santander|ES|43.46|-3.8|183
Santangpu|CN|27.41|111.99|58;Santarém|BR|-2.44|-54.71|189;Santarém|PT|39.23|-8.68|29;Santee|US|32.84|-116.97|58
Santeramo in Colle|IT|40.79|16.76|25;Santiago Atitlán|GT|14.64|-91.23|33;Santiago Ixcuintla|MX|21.81|-105.21|18
Santiago Momoxpan|MX|19.07|-98.27|18;Santiago Papasquiaro|MX|25.04|-105.42|26;Santiago Sacatepéquez|GT|14.64|-90.68|24
Santiago Teyahualco|MX|19.66|-99.12|54;Santiago Tlacotepec|MX|19.23|-99.67|16;Santiago Tulantepec|MX|20.04|-98.36|16
Santiago Tuxtla|MX|18.47|-95.3|15;Santiago de Cao|PE|-7.96|-79.24|22;Santiago de Compostela|ES|42.88|-8.55|95
Santiago de Cuba|CU|20.02|-75.83|556;Santiago de María|SV|13.48|-88.47|15;Santiago de Querétaro|MX|20.59|-100.39|626
Santiago de Surco|PE|-12.14|-77.01|252;Santiago de Tolú|CO|9.52|-75.58|27;Santiago de Veraguas|PA|8.1|-80.98|45
Santiago de las Vegas|CU|22.97|-82.39|35;Santiago de los Caballeros|DO|19.45|-70.7|1200;Santiago del Estero|AR|-27.8|-64.26|355
Santiago del Torno|BO|-17.99|-63.38|16;Santiago|BR|-29.19|-54.87|47;Santiago|CL|-33.46|-70.65|4837;Santiago|MX|25.43|-100.15|37
Santiago|PH|16.69|121.55|108;Santo Amaro da Imperatriz|BR|-27.69|-48.78|18;Santo Amaro|BR|-12.55|-38.71|47
Santo Anastácio|BR|-21.84|-51.61|17;Santo André|BR|-23.66|-46.54|662;Santo António dos Olivais|PT|40.22|-8.41|39
Santo Antônio da Platina|BR|-23.29|-50.08|35;Santo Antônio de Jesus|BR|-12.97|-39.26|74;Santo Antônio de Posse|BR|-22.61|-46.92|18
Santo Antônio de Pádua|BR|-21.54|-42.18|33;Santo Antônio do Amparo|BR|-20.95|-44.92|17;Santo Antônio do Monte|BR|-20.09|-45.29|23
Santo Domingo Este|DO|18.49|-69.86|700;Santo Domingo Oeste|DO|18.5|-70|701;Santo Domingo Tehuantepec|MX|16.32|-95.24|42
Santo Domingo de los Colorados|EC|-0.25|-79.18|200;Santo Domingo|CU|22.59|-80.24|45;Santo Domingo|DO|18.47|-69.89|2202
Santo Estêvão|BR|-12.43|-39.25|27;Santo Tomas|PH|14.11|121.14|57;Santo Tomás|CO|10.76|-74.75|26;Santo Tomé|AR|-28.55|-56.04|23
Santo Tomé|AR|-31.66|-60.77|59;Santo Ângelo|BR|-28.3|-54.26|65;Santol|PH|15.16|120.57|299;Santomera|ES|38.06|-1.05|15
Santos Dumont|BR|-21.46|-43.55|42;Santos|BR|-23.96|-46.33|411;Sants - Badal|ES|41.37|2.13|24;Sants-Montjuïc|ES|41.37|2.15|183
Sants|ES|41.37|2.14|41;Santuario|CO|6.14|-75.26|18;Santurtzi|ES|43.33|-3.03|47;Santutxu|ES|43.25|-2.92|60;Santyoku|KR|37.44|129.17|42
Sanxenxo|ES|42.4|-8.81|17;Sanya|CN|18.24|109.51|145;San|ML|13.3|-4.9|25;Sanāwad|IN|22.17|76.07|36;Saoner|IN|21.39|78.92|30
Saoula|DZ|36.7|3.02|17;Sapanca|TR|40.69|30.27|25;Sapele|NG|5.89|5.68|162;Sapiranga|BR|-29.64|-51.01|76;Sapporo|JP|43.07|141.35|1883
Sapucaia|BR|-29.83|-51.15|131;Sapulpa|US|36|-96.11|21;Saqqez|IR|36.25|46.27|151;Saquarema|BR|-22.92|-42.51|62;Sar-e Pul|AF|36.22|65.93|52
Saraburi|TH|14.53|100.92|68;Sarai Alamgir|PK|32.9|73.76|44;Sarai Naurang|PK|32.83|70.78|20;Sarai Sidhu|PK|30.59|71.97|16
Saraipali|IN|21.32|83.01|18;Sarajevo|BA|43.85|18.36|697;Saraj|MK|42|21.33|25;Sarakhs|IR|36.54|61.16|46;Saraktash|RU|51.79|56.36|17
Sarandi|BR|-23.44|-51.87|85;Sarandi|BR|-27.94|-52.92|15;Sarandë|AL|39.88|20|15;Sarankhola|BD|22.31|89.79|36;Saransk|RU|54.18|45.17|303
Saran|FR|47.95|1.88|16;Sarapul|RU|56.48|53.8|99;Sarasota|US|27.34|-82.53|55;Saratoga Springs|US|40.35|-111.9|25
Saratoga Springs|US|43.08|-73.78|28;Saratoga|US|37.26|-122.02|31;Saratov|RU|51.54|46.01|864;Sarauli|IN|28.49|79.09|21
Saravia|PH|10.88|122.97|19;Sarayköy|TR|37.92|28.93|19;Sarcelles|FR|49|2.38|58;Sardhana|IN|29.15|77.61|50;Sardulgarh|IN|29.69|75.24|17
Sardārshahr|IN|28.44|74.49|87;Sargodha|PK|32.09|72.67|543;Sarh|TD|9.14|18.39|103;Sariaya|PH|13.96|121.53|45;Sarigerme|TR|36.72|28.7|16
Sarikei|MY|2.12|111.52|29;Sarishābāri|BD|24.75|89.83|81;Sariwŏn|KP|38.51|125.76|310;Sari|IR|36.56|53.06|255;Sarkand|KZ|45.41|79.92|77
Sarkhej|IN|22.98|72.5|30;Sarnia|CA|42.98|-82.4|72;Sarno|IT|40.81|14.62|29;Sarny|UA|51.34|26.6|27;Saronno|IT|45.63|9.04|38
Sarov|RU|54.94|43.32|88;Sarpol-e Z̄ahāb|IR|34.46|45.86|52;Sarpsborg|NO|59.28|11.11|52;Sarreguemines|FR|49.11|7.07|24
Sarrià-Sant Gervasi|ES|41.4|2.14|148;Sarrià|ES|41.4|2.12|25;Sarstedt|DE|52.23|9.85|19;Sartell|US|45.62|-94.21|17
Sartrouville|FR|48.95|2.19|54;Sarwār|IN|26.06|75.01|18;Saryaghash|KZ|41.46|69.17|25;Sarykemer|KZ|43|71.5|15;Sarzana|IT|44.11|9.96|20
Sarzedo|BR|-20.04|-44.14|21;Sarāi Mīr|IN|26.03|82.92|18;Sarāi Ākil|IN|25.38|81.51|17;Sarāqib|SY|35.86|36.81|34;Sarıkamış|TR|40.33|42.59|24
Sasaguri|JP|33.62|130.55|33;Sasayama|JP|35.07|135.22|47;Sasebo|JP|33.17|129.73|237;Sasel|DE|53.65|10.11|23;Saskatoon|CA|52.13|-106.67|199
Sasolburg|ZA|-26.81|27.82|77;Sasovo|RU|54.35|41.92|30;Sassandra|CI|4.95|-6.09|23;Sassari|IT|40.73|8.56|92;Sassenheim|NL|52.23|4.52|16
Sassuolo|IT|44.54|10.78|37;Satara|IN|17.69|73.99|113;Sathupalli|IN|17.25|80.87|40;Sathyamangalam|IN|11.51|77.24|34
Satipo|PE|-11.25|-74.64|16;Satita|SY|34.82|36.12|28;Satka|RU|55.04|59.04|49;Satna|IN|24.58|80.83|258;Satsumasendai|JP|31.82|130.3|73
Sattahip|TH|12.67|100.9|65;Sattenapalle|IN|16.39|80.15|54;Satte|JP|36.07|139.73|55;Sattur|IN|9.36|77.92|32;Satu Mare|RO|47.8|22.86|112
Satuba|BR|-9.56|-35.82|16;Satun|TH|6.62|100.07|35;Satānā|IN|20.59|74.2|34;Saubara|BR|-12.74|-38.77|16;Saudi Arabia|SA|24.09|44.67|
Saugor|IN|23.84|78.74|247;Saugus|US|42.46|-71.01|27;Saulgau|DE|48.02|9.5|18;Sault Ste. Marie|CA|46.52|-84.33|66;Saumur|FR|47.26|-0.08|33
Saundatti|IN|15.77|75.12|40;Saurimo|AO|-9.66|20.39|40;Sausar|IN|21.66|78.8|27;Savage|US|44.78|-93.34|30;Savalou|BJ|7.93|1.98|30
Savanna-la-Mar|JM|18.22|-78.13|17;Savannah|US|32.08|-81.1|146;Savannakhet|LA|16.57|104.76|67;Savanūr|IN|14.97|75.34|38
Savarkundla|IN|21.34|71.3|74;Sava|IT|40.4|17.55|16;Savelugu|GH|9.62|-0.83|29;Savigliano|IT|44.65|7.66|17;Savigny-le-Temple|FR|48.57|2.58|26
Savigny-sur-Orge|FR|48.68|2.35|40;Savona|IT|44.31|8.48|58;Savonlinna|FI|61.87|28.88|27;Savé|BJ|8.03|2.49|76
Sawang Daen Din|TH|17.48|103.46|17;Sawangan|ID|-6.4|106.77|114;Sawankhalok|TH|17.32|99.83|20;Sawara|JP|35.88|140.5|47
Sawāi Mādhopur|IN|26.02|76.34|109;Sawākin|SD|19.11|37.33|29;Sayama|JP|35.85|139.41|161;Sayanogorsk|RU|53.09|91.4|50
Sayansk|RU|54.11|102.16|44;Sayhāt|SA|26.48|50.05|67;Saynshand|MN|44.88|110.12|20;Sayreville Junction|US|40.47|-74.33|43
Sayreville|US|40.46|-74.36|45;Sayula|MX|19.88|-103.6|27;Sayville|US|40.74|-73.08|17;Sayyān|YE|15.17|44.32|69;Saïda|DZ|34.83|0.15|127
Saña|PE|-6.92|-79.58|39;Saýat|TM|38.78|63.88|18;Saḩar|YE|15.32|44.31|32;Saḩāb|JO|31.87|36|40;Sa‘īr|PS|31.58|35.14|18
Scafati|IT|40.76|14.54|49;Scaggsville|US|39.15|-76.9|24;Scampia|IT|40.9|14.24|39;Scandicci|IT|43.75|11.19|45;Scarborough|AU|-31.9|115.76|15
Scarborough|CA|43.77|-79.26|600;Scarborough|GB|54.28|-0.4|62;Scarborough|TT|11.18|-60.74|17;Scarsdale|US|41.01|-73.78|18
Sceaux|FR|48.78|2.29|22;Schaffhausen|CH|47.7|8.63|34;Schaumburg|US|42.03|-88.08|75;Schenectady|US|42.81|-73.94|65
Schererville|US|41.48|-87.45|29;Schertz|US|29.55|-98.27|38;Scheveningen|NL|52.1|4.28|23;Schiebroek|NL|51.96|4.47|16
Schiedam|NL|51.92|4.39|75;Schifferstadt|DE|49.38|8.38|19;Schiffweiler|DE|49.37|7.13|16;Schijndel|NL|51.62|5.43|23;Schilde|BE|51.24|4.58|20
Schiltigheim|FR|48.61|7.75|32;Schio|IT|45.71|11.36|34;Schkeuditz|DE|51.4|12.22|18;Schleswig|DE|54.52|9.56|24;Schlüchtern|DE|50.35|9.53|17
Schmalkalden|DE|50.72|10.44|18;Schmallenberg|DE|51.15|8.29|26;Schmargendorf|DE|52.48|13.29|20;Schmelz|DE|49.43|6.85|18
Schneeberg|DE|50.59|12.64|17;Schneverdingen|DE|53.12|9.8|19;Schofield Barracks|US|21.5|-158.07|16;Schopfheim|DE|47.65|7.82|19
Schorndorf|DE|48.81|9.53|40;Schortens|DE|53.53|7.95|21;Schoten|BE|51.25|4.5|34;Schramberg|DE|48.22|8.39|19;Schrobenhausen|DE|48.56|11.26|16
Schroeder|BR|-26.41|-49.07|16;Schwabach|DE|49.33|11.02|39;Schwalbach|DE|49.3|6.82|19;Schwalmstadt|DE|50.93|9.22|19
Schwalmtal|DE|51.22|6.27|19;Schwandorf in Bayern|DE|49.33|12.11|28;Schwanewede|DE|53.23|8.6|20;Schwarzenberg|DE|50.54|12.79|19
Schwedt (Oder)|DE|53.06|14.28|38;Schweinfurt|DE|50.05|10.22|54;Schweizer-Reneke|ZA|-27.19|25.33|70;Schwelm|DE|51.29|7.29|30
Schwerin|DE|53.63|11.41|97;Schwerte|DE|51.44|7.57|50;Schwetzingen|DE|49.38|8.58|23;Schwäbisch Gmünd|DE|48.8|9.8|61
Schwäbisch Hall|DE|49.11|9.74|37;Schönebeck|DE|52.02|11.73|34;Schöneberg|DE|52.47|13.35|116;Sciacca|IT|37.51|13.08|37
Scicli|IT|36.79|14.7|16;Scordia|IT|37.3|14.84|17;Scotch Plains|US|40.66|-74.39|24;Scottburgh|ZA|-30.29|30.75|24
Scottsdale|US|33.51|-111.9|237;Scranton|US|41.41|-75.66|77;Scunthorpe|GB|53.58|-0.65|80;SeaTac|US|47.45|-122.29|28
Seabra|BR|-12.42|-41.77|17;Seabrook|US|38.97|-76.85|17;Seaford|AU|-38.1|145.13|16;Seaford|GB|50.77|0.1|23;Seaford|US|40.67|-73.49|15
Seagoville|US|32.64|-96.54|16;Seaham|GB|54.84|-1.35|22;Seal Beach|US|33.74|-118.1|25;Searcy|US|35.25|-91.74|24;Seaside|US|36.61|-121.85|33
Seattle|US|47.61|-122.33|684;Sebastian|US|27.82|-80.47|24;Sebdou|DZ|34.64|-1.33|41;Sebeta|ET|8.92|38.62|20;Sebeş|RO|45.96|23.57|27
Secaucus|US|40.79|-74.06|19;Sechura|PE|-5.56|-80.82|23;Secondigliano|IT|40.9|14.27|43;Sector 1|RO|44.49|26.05|225
Sector 2|RO|44.45|26.13|345;Sector 3|RO|44.42|26.17|385;Sector 4|RO|44.38|26.12|288;Sector 5|RO|44.39|26.07|272;Sector 6|RO|44.44|26.02|368
Secunda|ZA|-26.55|29.17|20;Secunderabad|IN|17.5|78.54|204;Security-Widefield|US|38.75|-104.71|33;Sedalia|US|38.7|-93.23|22
Sedan|FR|49.7|4.94|21;Seddouk|DZ|36.55|4.69|20;Sederot|IL|31.53|34.6|20;Sedrata|DZ|36.13|7.53|53;Seeb|OM|23.67|58.19|238
Seeheim-Jugenheim|DE|49.77|8.65|16;Seelze|DE|52.4|9.6|33;Seen (Kreis 3)|CH|47.48|8.77|15;Seesen|DE|51.89|10.18|22;Seevetal|DE|53.4|9.97|41
Seferihisar|TR|38.2|26.84|20;Sefrou|MA|33.83|-4.83|65;Segamat|MY|2.51|102.82|70;Segbwema|SL|7.99|-10.95|17;Segezha|RU|63.74|34.32|33
Segovia|CO|7.08|-74.7|40;Segovia|ES|40.95|-4.12|57;Segrate|IT|45.49|9.3|28;Seguin|US|29.57|-97.96|28;Segundo Ensanche|ES|42.81|-1.64|23
Sehnde|DE|52.31|9.97|23;Sehore|IN|23.2|77.08|99;Sehwan|PK|26.42|67.86|41;Seinäjoki|FI|62.79|22.83|32;Sejong|KR|36.59|127.29|230
Seka|TH|17.93|103.96|16;Sekondi-Takoradi|GH|4.93|-1.76|139;Selargius|IT|39.26|9.16|23;Selby|GB|53.78|-1.07|25;Selb|DE|50.17|12.13|17
Selden|US|40.87|-73.04|20;Selebi-Phikwe|BW|-21.98|27.84|54;Seligenstadt|DE|50.04|8.97|20;Selma|US|32.41|-87.02|20;Selma|US|36.57|-119.61|24
Selm|DE|51.7|7.47|28;Selogiri|ID|-7.78|110.87|30;Selu|IN|19.46|76.44|43;Selydove|UA|48.15|37.3|24;Selçuk|TR|37.95|27.37|29
Sel’tso|RU|53.37|34.1|18;Semarang|ID|-6.99|110.42|1288;Semenyih|MY|2.95|101.84|92;Semey|KZ|50.43|80.27|293;Semikarakorsk|RU|47.52|40.81|24
Semiluki|RU|51.68|39.03|26;Seminole|US|27.84|-82.79|18;Semnan|IR|35.58|53.39|125;Semporna|MY|4.48|118.61|63;Semënovskoye|RU|55.68|37.55|50
Semënov|RU|56.79|44.49|24;Semīrom|IR|31.42|51.57|27;Sena Madureira|BR|-9.06|-68.67|21;Senador Canedo|BR|-16.71|-49.09|62
Senador Pompeu|BR|-5.59|-39.37|17;Senago|IT|45.58|9.13|21;Senak’i|GE|42.27|42.07|28;Sendai|JP|38.27|140.87|1063;Senden|DE|48.32|10.04|22
Senden|DE|51.86|7.48|20;Sendhwa|IN|21.69|75.1|55;Senegal|SN|14.36|-14.47|;Senekal|ZA|-28.32|27.62|40;Senftenberg|DE|51.53|14|29
Sengkang|ID|-4.13|120.03|60;Senhor do Bonfim|BR|-10.46|-40.19|48;Senhora da Hora|PT|41.19|-8.65|29;Senica|SK|48.68|17.37|22
Senigallia|IT|43.72|13.21|31;Senirkent|TR|38.1|30.55|16;Senlis|FR|49.21|2.59|19;Sensuntepeque|SV|13.87|-88.63|20;Sens|FR|48.2|3.28|29
Senta|RS|45.93|20.08|20;Seogwipo|KR|33.25|126.56|156;Seohāra|IN|29.21|78.59|47;Seondha|IN|26.15|78.78|21;Seonghwan|KR|36.92|127.13|29
Seongnam-si|KR|37.44|127.14|1032;Seoni Mālwa|IN|22.45|77.47|28;Seoni|IN|22.09|79.55|101;Seosan|KR|36.78|126.45|74
Seoul|KR|37.57|126.98|10349;Sepang|MY|2.69|101.75|212;Sepatan|ID|-6.12|106.58|118;Sept-Îles|CA|50.2|-66.38|23;Sepuka|TZ|-4.75|34.53|26
Sequeira|PT|40.55|-7.23|29;Seraing|BE|50.58|5.5|61;Seram|IN|17.18|77.29|35;Serang|ID|-6.12|106.15|165;Serbia|CS|44.21|20.81|
Serchhīp|IN|23.29|92.85|20;Serdobsk|RU|52.46|44.22|37;Seregno|IT|45.65|9.21|43;Serekunda|GM|13.44|-16.68|340;Seremban|MY|2.73|101.94|373
Serendah|MY|3.36|101.6|28;Sergach|RU|55.53|45.47|22;Sergiyev Posad|RU|56.3|38.13|109;Seriate|IT|45.69|9.72|24;Seria|BN|4.61|114.32|30
Serik|TR|36.92|31.1|37;Serilingampalle|IN|17.49|78.3|151;Serinhisar|TR|37.58|29.27|17;Serinyol|TR|36.36|36.21|17;Seririt|ID|-8.19|114.94|25
Seropédica|BR|-22.74|-43.71|55;Serov|RU|59.6|60.58|98;Serowe|BW|-22.39|26.71|47;Serpong|ID|-6.32|106.66|80;Serpukhov|RU|54.92|37.41|128
Serra Negra|BR|-22.61|-46.7|23;Serra Talhada|BR|-7.99|-38.3|51;Serrana|BR|-21.21|-47.6|40;Serra|BR|-20.13|-40.31|394
Serrinha|BR|-11.66|-39.01|49;Sertolovo|RU|60.14|30.2|44;Sertânia|BR|-8.07|-37.26|18;Sertãozinho|BR|-21.14|-47.99|99;Seseña|ES|40.1|-3.7|16
Sesheke|ZM|-17.48|24.3|20;Sesimbra|PT|38.44|-9.1|41;Sestao|ES|43.31|-3.01|29;Sesto Fiorentino|IT|43.83|11.2|46
Sesto San Giovanni|IT|45.53|9.23|77;Sestri Levante|IT|44.27|9.4|17;Sestroretsk|RU|60.1|29.96|37;Sestu|IT|39.3|9.09|18
Sesvete|HR|45.83|16.12|52;Setakamachi-takayanagi|JP|33.15|130.47|24;Setauket-East Setauket|US|40.93|-73.1|15
Sete Lagoas|BR|-19.47|-44.25|201;Setharja Old|PK|27.21|68.47|33;Seto|JP|35.23|137.1|134;Settat|MA|33|-7.62|119
Setti Fatma|MA|31.23|-7.68|22;Settimo Torinese|IT|45.14|7.77|44;Setun’|RU|55.72|37.42|20;Setúbal|PT|38.52|-8.89|117;Sevan|AM|40.55|44.94|17
Sevastopol|UA|44.61|33.52|416;Seven Hills|AU|-33.78|150.93|19;Seven Oaks|US|34.05|-81.15|15;Sevenoaks|GB|51.27|0.19|30
Severna Park|US|39.07|-76.55|38;Severnyy|RU|55.94|37.55|200;Severn|US|39.14|-76.7|44;Severo-Zadonsk|RU|54.03|38.4|17
Severobaykal’sk|RU|55.64|109.32|26;Severodvinsk|RU|64.56|39.83|194;Severomorsk|RU|69.07|33.42|54;Severoural’sk|RU|60.15|59.95|34
Severskaya|RU|44.85|38.68|23;Seversk|RU|56.6|84.89|110;Seveso|IT|45.65|9.14|23;Sevierville|US|35.87|-83.56|16;Sevilla|CO|4.26|-75.93|42
Sevilla|ES|37.38|-5.97|703;Sevlievo|BG|43.03|25.11|25;Sevran|FR|48.94|2.53|47;Sewon|ID|-7.88|110.36|74;Sexmoan|PH|14.94|120.62|21
Seychelles|SC|-4.66|55.48|;Seydi|TM|39.48|62.91|18;Seydişehir|TR|37.42|31.85|51;Seymour|US|38.96|-85.89|19;Seymour|US|41.4|-73.08|17
Seynod|FR|45.89|6.09|19;Sezze|IT|41.5|13.06|16;Sfax|TN|34.74|10.76|277;Sfizef|DZ|35.23|-0.24|31;Sfântu Gheorghe|RO|45.87|25.78|61
Sha Tin|HK|22.38|114.18|22;Shabqadar|PK|34.22|71.55|67;Shache|CN|38.42|77.24|83;Shadrinsk|RU|56.09|63.63|79;Shafter|US|35.5|-119.27|18
Shagamu|NG|6.85|3.65|215;Shah Alam|MY|3.09|101.53|482;Shahbazpur|IN|26.31|87.29|38;Shahdad Kot|PK|27.85|67.91|75
Shahdadpur|PK|25.93|68.62|67;Shahdol|IN|23.29|81.36|89;Shahecheng|CN|36.94|114.51|125;Shahkot|PK|31.57|73.49|200
Shahpur Chakar|PK|26.15|68.65|21;Shahr Sultan|PK|29.58|71.02|16;Shahr-e Bābak|IR|30.12|55.12|52;Shahr-e Kord|IR|32.33|50.86|129
Shahrak|AF|34.11|64.31|16;Shahre Jadide Andisheh|IR|35.68|51.02|80;Shahrisabz|UZ|39.06|66.83|57;Shahrud|IR|36.42|54.98|132
Shahrīār|IR|35.66|51.06|59;Shakargarh|PK|32.26|75.16|64;Shaker Heights|US|41.47|-81.54|28;Shakhtars’k|UA|48.06|38.44|72
Shakhtinsk|KZ|49.71|72.59|42;Shakhty|RU|47.71|40.21|221;Shakhun’ya|RU|57.68|46.61|22;Shakiso|ET|5.76|38.91|34;Shakopee|US|44.8|-93.53|40
Shali|RU|43.15|45.9|25;Shalkar|KZ|48.03|48.9|27;Shalqar|KZ|47.83|59.6|27;Shama Junction|GH|5.02|-1.66|21;Shamakhi|AZ|40.63|48.64|29
Shambu|ET|9.57|37.1|15;Shamkhor|AZ|40.83|46.02|35;Shamsābād|IN|27.02|78.12|31;Shamsābād|IN|27.54|79.44|25;Shancheng|CN|34.8|116.08|74
Shanghai|CN|31.22|121.46|22315;Shangmei|CN|27.74|111.3|75;Shangqiu|CN|34.45|115.65|181;Shangrao|CN|28.45|117.94|319
Shangri-La|CN|27.83|99.71|130;Shangyu|CN|30.02|120.87|770;Shangzhi|CN|45.21|127.97|82;Shanhaiguan|CN|40|119.75|140
Shanhecun|CN|45.71|128.58|58;Shanting|CN|35.08|117.46|81;Shantou|CN|23.37|116.71|5329;Shanwei|CN|22.78|115.35|166
Shaoguan|CN|24.8|113.58|629;Shaowu|CN|27.34|117.48|113;Shaoxing|CN|30|120.58|421;Shaping|CN|22.77|112.96|108;Sharjah|AE|25.34|55.41|1324
Sharqpur Sharif|PK|31.46|74.1|32;Sharypovo|RU|55.54|89.2|43;Shar’ya|RU|58.37|45.52|30;Shashemenē|ET|7.2|38.6|86;Shashi|CN|30.31|112.24|499
Shatura|RU|55.57|39.54|30;Shawinigan|CA|46.57|-72.75|38;Shawnee|US|35.33|-96.93|31;Shawnee|US|39.04|-94.72|65;Shaw|US|38.91|-77.02|18
Shchelkovo|RU|55.92|37.97|113;Shcherbinka|RU|55.5|37.56|28;Shchigry|RU|51.88|36.9|19;Shchuchinsk|KZ|52.94|70.19|47
Shchuchyn|BY|53.6|24.75|16;Shchukino|RU|55.8|37.45|102;Shchëkino|RU|54.01|37.52|61;Shebekino|RU|50.41|36.91|45;Sheboygan|US|43.75|-87.71|49
Sheepshead Bay|US|40.59|-73.94|123;Sheffield|GB|53.38|-1.47|685;Shegaon|IN|20.79|76.7|56;Sheikhpura|IN|25.14|85.84|47
Shekhupura|PK|31.71|73.99|361;Sheki|AZ|41.19|47.17|63;Sheksna|RU|59.21|38.51|21;Shelbyville|US|35.48|-86.46|21
Shelbyville|US|38.21|-85.22|15;Shelbyville|US|39.52|-85.78|19;Shelby|US|35.29|-81.54|20;Shelby|US|42.67|-83.03|74
Shelekhov|RU|52.21|104.09|47;Shelton|US|41.32|-73.09|41;Shelui|TZ|-4.37|34.2|25;Shemonaīkha|KZ|50.63|81.91|20;Shenandoah|US|30.4|-91|18
Shendi|SD|16.69|33.43|54;Shengli|CN|37.46|118.49|306;Shenjiamen|CN|29.96|122.3|95;Shenyang|CN|41.79|123.43|6256
Shenzhen|CN|22.55|114.07|10358;Sheoganj|IN|25.14|73.07|27;Sheohar|IN|26.51|85.29|25;Sheopur|IN|25.66|76.7|62;Shepetivka|UA|50.19|27.06|46
Shepparton|AU|-36.38|145.4|31;Sherbrooke|CA|45.4|-71.9|129;Sherghāti|IN|24.56|84.79|35;Sheridan|US|44.8|-106.96|18
Sherkot|IN|29.33|78.57|57;Sherman Oaks|US|34.15|-118.45|53;Sherman|US|33.64|-96.61|41;Sherpur|BD|25.02|90.02|107
Sherrelwood|US|39.84|-105|18;Shertallai|IN|9.69|76.34|45;Sherwood Park|CA|53.52|-113.32|55;Sherwood|US|34.82|-92.22|31
Sherwood|US|45.36|-122.84|19;Shibata|JP|37.95|139.33|81;Shibetsu|JP|43.66|145.13|22;Shibganj|BD|24.69|88.16|36;Shibganj|BD|25|89.32|379
Shibirghān|AF|36.67|65.75|56;Shibukawa|JP|36.48|139|48;Shibushi|JP|31.48|131.1|18;Shibīn al Kawm|EG|30.55|31.01|186
Shibīn al Qanāṭir|EG|30.31|31.32|57;Shido|JP|34.32|134.17|23;Shiggaon|IN|14.99|75.22|26;Shiguai|CN|40.71|110.29|70
Shihezi|CN|44.3|86.04|573;Shijiazhuang|CN|38.04|114.48|2835;Shikarpur|PK|27.96|68.64|157;Shiki|JP|35.83|139.58|65
Shikohābād|IN|27.11|78.59|100;Shikārpur|IN|14.27|75.36|33;Shikārpūr|IN|28.28|78.01|35;Shilin|CN|24.82|103.33|55;Shillong|IN|25.57|91.88|133
Shilong|CN|23.11|113.85|110;Shilovo|RU|54.32|40.87|16;Shimabara|JP|32.78|130.37|38;Shimada|JP|34.82|138.18|76;Shimanovsk|RU|52.01|127.68|21
Shima|CN|24.45|117.81|68;Shimla|IN|31.1|77.17|174;Shimo-furano|JP|43.35|142.38|26;Shimodate|JP|36.3|139.98|64;Shimoda|JP|34.68|138.94|27
Shimoga|IN|13.93|75.57|320;Shimokizukuri|JP|40.82|140.38|19;Shimonoseki|JP|33.95|130.95|246;Shimotoda|JP|35.82|139.69|119
Shingū|JP|33.71|130.43|26;Shingū|JP|33.73|135.98|32;Shinjō|JP|38.76|140.3|41;Shinshiro|JP|34.9|137.5|36;Shinyanga|TZ|-3.66|33.42|107
Shināş|OM|24.74|56.47|48;Shin’ichi|JP|34.56|133.27|21;Shiogama|JP|38.32|141.03|60;Shiojiri|JP|36.1|137.97|67;Shiozawa|JP|37.04|138.85|20
Shipley|GB|53.83|-1.77|29;Shiqiao|CN|22.95|113.36|135;Shiqi|CN|22.52|113.39|342;Shiraguppi|IN|16.62|74.71|25
Shirahamachō-usazakiminami|JP|34.78|134.72|23;Shiraoi|JP|42.55|141.35|21;Shiraoka|JP|36.02|139.66|51;Shiraz|IR|29.61|52.53|1250
Shirbīn|EG|31.2|31.52|55;Shirdi|IN|19.77|74.48|32;Shirhatti|IN|15.23|75.58|17;Shirley|GB|52.41|-1.82|32;Shirley|US|40.8|-72.87|28
Shiroishi|JP|38|140.62|39;Shiroi|JP|35.8|140.07|55;Shirone|JP|37.76|139.02|41;Shirpur|IN|21.35|74.88|70;Shisui|JP|35.72|140.27|20
Shitanjing|CN|39.23|106.34|79;Shivaji Nagar|IN|18.53|73.85|1000;Shively|US|38.2|-85.82|16;Shivpuri|IN|25.42|77.66|164
Shiwan|CN|23|113.08|82;Shixing|CN|24.95|114.07|73;Shiyan|CN|32.65|110.78|3460;Shizilu|CN|35.17|118.83|87;Shizuishan|CN|39.23|106.77|137
Shizukuishi|JP|39.69|140.98|20;Shizunai-furukawachō|JP|42.33|142.37|22;Shizuoka|JP|34.98|138.38|702;Shkodër|AL|42.07|19.51|88
Shofirkon Shahri|UZ|40.12|64.5|27;Shoham|IL|32|34.95|21;Sholinghur|IN|13.12|79.42|29;Shoreham-by-Sea|GB|50.83|-0.27|19
Shoreline|US|47.76|-122.34|55;Shoreview|US|45.08|-93.15|26;Shorewood|US|41.52|-88.2|17;Shorkot|PK|31.91|70.88|67
Short Pump|US|37.65|-77.61|25;Shorāpur|IN|16.52|76.76|50;Shostka|UA|51.86|33.47|85;Shouguang|CN|36.88|118.74|79;Showot|UZ|41.66|60.3|27
Sho‘rchi|UZ|38|67.79|25;Shpola|UA|49.01|31.39|19;Shreveport|US|32.53|-93.75|197;Shrewsbury|GB|52.71|-2.75|72;Shrewsbury|US|42.3|-71.71|34
Shrīgonda|IN|18.62|74.7|28;Shrīrangapattana|IN|12.42|76.68|24;Shrīrāmpur|IN|22.75|88.34|226;Shtime|XK|42.43|21.04|35;Shtip|MK|41.75|22.2|48
Shuangcheng|CN|45.35|126.28|131;Shuangyang|CN|43.52|125.67|62;Shuangyashan|CN|46.64|131.15|600;Shujaabad|PK|29.88|71.29|66
Shujālpur|IN|23.41|76.71|47;Shulan|CN|44.42|126.95|77;Shumen|BG|43.27|26.92|87;Shumerlya|RU|55.5|46.41|35;Shumikha|RU|55.23|63.3|18
Shunyi|CN|40.12|116.65|118;Shurugwi|ZW|-19.67|30.01|17;Shushary|RU|59.81|30.38|16;Shushenskoye|RU|53.33|91.94|19;Shushi|AZ|39.76|46.75|19
Shuya|RU|56.85|41.39|61;Shwebo|MM|22.57|95.7|89;Shyamnagar|IN|22.83|88.37|442;Shymkent|KZ|42.3|69.6|414;Shādegān|IR|30.65|48.66|37
Shāhganj|IN|26.05|82.68|27;Shāhi|IN|28.55|79.32|16;Shāhjānpur|IN|27.88|79.91|320;Shāhpura|IN|25.62|74.92|29;Shāhpura|IN|27.39|75.96|33
Shāhpur|IN|16.7|76.84|31;Shāhpur|IN|21.24|76.23|19;Shāhpur|IN|25.6|84.4|16;Shāhpur|IN|29.35|77.55|19;Shāhzādpur|BD|24.18|89.6|102
Shāhābād|IN|17.13|76.94|53;Shāhābād|IN|27.64|79.94|74;Shāhābād|IN|28.57|79.01|35;Shāhābād|IN|30.17|76.87|39;Shāhāda|IN|21.55|74.47|58
Shāhīn Dezh|IR|36.68|46.57|41;Shājāpur|IN|23.43|76.28|53;Shāmgarh|IN|24.19|75.64|23;Shāmli|IN|29.45|77.31|98;Shāntipur|IN|23.25|88.43|150
Shīeli|KZ|44.17|66.74|30;Shīnḏanḏ|AF|33.3|62.15|29;Shīrvān|IR|37.4|57.93|83;Shīshgarh|IN|28.73|79.31|23;Shōbara|JP|34.85|133.02|21
Shōbu|JP|36.07|139.6|22;Shōranūr|IN|10.76|76.27|43;Shūshtar|IR|32.05|48.85|78;Shūsh|IR|32.19|48.24|52;Si Racha|TH|13.17|100.93|179
Si Sa Ket|TH|15.11|104.33|45;Si Satchanalai|TH|17.52|99.76|26;Sialkot|PK|32.49|74.53|477;Siavonga|ZM|-16.54|28.71|19;Siaya|KE|0.06|34.29|15
Sibanicú|CU|21.24|-77.53|17;Sibaté|CO|4.49|-74.26|23;Sibay|RU|52.72|58.67|62;Sibbo|FI|60.38|25.27|19;Sibiti|CG|-3.68|13.35|19
Sibiu|RO|45.8|24.15|152;Sibi|PK|29.54|67.88|64;Sibolga|ID|1.74|98.78|80;Sibsāgar|IN|26.98|94.64|62;Sibulan|PH|9.36|123.29|28
Sibut|CF|5.72|19.07|34;Sibu|MY|2.3|111.82|198;Sicklerville|US|39.72|-74.97|43;Sicuani|PE|-14.27|-71.23|34;Sidareja|ID|-7.48|108.79|30
Siddhapur|IN|23.92|72.37|54;Siddharthanagar|NP|27.5|83.45|63;Siddipet|IN|18.1|78.85|65;Siderno|IT|38.27|16.3|16;Sidhaulī|IN|27.28|80.83|22
Sidhi|IN|24.4|81.88|54;Sidi Abdelli|DZ|35.07|-1.14|24;Sidi Akkacha|DZ|36.46|1.3|27;Sidi Amrane|DZ|33.5|6.01|30;Sidi Aïssa|DZ|35.89|3.77|70
Sidi Bel Abbès|DZ|35.19|-0.63|192;Sidi Bennour|MA|32.65|-8.43|40;Sidi Bouzid|TN|35.04|9.48|42;Sidi Ifni|MA|29.38|-10.17|20
Sidi Khaled|DZ|34.39|4.99|64;Sidi Moussa|DZ|36.61|3.09|58;Sidi Mérouane|DZ|36.52|6.26|25;Sidi Okba|DZ|34.75|5.9|35
Sidi Qacem|MA|34.22|-5.71|75;Sidi Slimane|MA|34.26|-5.93|79;Sidi Yahia El Gharb|MA|34.3|-6.3|32;Sidi ech Chahmi|DZ|35.66|-0.52|36
Sidlaghatta|IN|13.39|77.86|49;Sidney|US|40.28|-84.16|21;Sidoarjo|ID|-7.45|112.72|139;Sidon|LB|33.56|35.37|164
Sidrolândia|BR|-20.93|-54.96|17;Siedlce|PL|52.17|22.29|77;Siegburg|DE|50.8|7.21|39;Siegen|DE|50.87|8.02|107;Siem Reap|KH|13.36|103.86|139
Siemianowice Śląskie|PL|50.33|19.03|73;Siemiatycze|PL|52.43|22.86|15;Siena|IT|43.32|11.33|43;Sieradz|PL|51.6|18.73|44
Sierpc|PL|52.86|19.67|19;Sierra Leone|SL|8.57|-11.79|;Sierra Vista|US|31.55|-110.3|43;Sierre|CH|46.29|7.54|16
Sighetu Marmaţiei|RO|47.93|23.89|41;Sighișoara|RO|46.22|24.79|35;Sigli|ID|5.38|95.96|18;Sigmaringen|DE|48.09|9.23|17
Siguatepeque|HN|14.6|-87.83|43;Siguiri|GN|11.42|-9.17|44;Sig|DZ|35.53|-0.19|59;Sihanoukville|KH|10.61|103.53|157;Sihor|IN|21.71|71.96|53
Sihorā|IN|23.49|80.1|41;Siilinjärvi|FI|63.08|27.67|20;Siirt|TR|37.93|41.94|114;Sijua|IN|23.78|86.33|32;Sijunjung|ID|-0.7|100.98|28
Sikandarpur|IN|26.04|84.05|24;Sikandarābād|IN|28.45|77.7|73;Sikandra Rao|IN|27.69|78.38|42;Sikasso|ML|11.32|-5.67|145
Sikeston|US|36.88|-89.59|16;Sikka|IN|22.43|69.84|19;Sikonge|TZ|-5.63|32.77|27;Sil-li|KP|39.49|125.47|19;Silang|PH|14.22|120.97|119
Silao|IN|25.08|85.43|22;Silao|MX|20.94|-101.43|74;Silapathar|IN|27.59|94.72|22;Silchar|IN|24.83|92.8|152;Siliana|TN|36.08|9.37|27
Silifke|TR|36.38|33.93|75;Siliguri|IN|26.71|88.43|516;Silistra|BG|44.12|27.26|40;Silivri|TR|41.07|28.25|53;Silkeborg|DK|56.17|9.55|42
Sillamäe|EE|59.4|27.76|17;Sillanwali|PK|31.83|72.54|27;Silla|ES|39.36|-0.41|19;Sillod|IN|20.3|75.65|51;Siloam Springs|US|36.19|-94.54|16
Silopi|TR|37.24|42.46|75;Silute|LT|55.35|21.48|22;Silva Jardim|BR|-22.65|-42.39|17;Silvan|TR|38.14|41.01|66;Silvassa|IN|20.27|73|27
Silver Firs|US|47.87|-122.16|21;Silver Lake|US|34.09|-118.27|33;Silver Spring|US|38.99|-77.03|71;Silverdale|US|47.64|-122.69|19
Simanggang|MY|1.25|111.45|27;Simav|TR|39.09|28.98|35;Simdega|IN|22.62|84.5|39;Simferopol|UA|44.96|34.11|336
Simi Valley|US|34.27|-118.78|127;Simmerath|DE|50.6|6.3|16;Simmering|AT|48.18|16.43|101;Simpang Empat|MY|4.95|100.63|58
Simpang|ID|-1.26|104.1|37;Simpsonville|US|34.74|-82.25|21;Sim|RU|54.99|57.7|16;Simão Dias|BR|-10.74|-37.81|18
Simões Filho|BR|-12.78|-38.4|117;Sin-le-Noble|FR|50.36|3.13|18;Sinabang|ID|2.48|96.38|15;Sinanju|KP|39.6|125.61|16;Sinan|KR|34.83|126.11|53
Sincelejo|CO|9.3|-75.4|261;Sindelfingen|DE|48.7|9.02|61;Sindgi|IN|16.92|76.23|34;Sindhnūr|IN|15.77|76.76|69;Sinfin|GB|52.88|-1.49|15
Sinfra|CI|6.62|-5.91|60;Sing Buri|TH|14.89|100.4|20;Singaparna|ID|-7.35|108.11|49;Singapore|SG|1.29|103.85|3548;Singapore|SG|1.36|103.82|
Singaraja|ID|-8.11|115.09|134;Singarāyakonda|IN|15.23|80.03|18;Singa|SD|13.15|33.93|250;Singen|DE|47.76|8.84|46;Singida|TZ|-4.82|34.74|62
Singkawang|ID|0.91|108.98|102;Singkil|ID|2.29|97.79|47;Singojuruh|ID|-8.32|114.23|29;Singosari|ID|-7.89|112.67|58
Singrauli|IN|24.2|82.68|186;Singur|IN|22.81|88.23|19;Singānallūr|IN|11|77.03|31;Singāpur|IN|17.47|78.13|24;Sinhyeon|KR|34.88|128.63|83
Sinjai|ID|-5.12|120.25|41;Sinjhoro|PK|26.03|68.81|16;Sinjār|IQ|36.32|41.88|38;Sinmak|KP|38.42|126.23|19;Sinnai|IT|39.3|9.2|16
Sinnar|IN|19.85|74|34;Sinnar|SD|13.57|33.57|130;Sinop|BR|-11.86|-55.5|116;Sinop|TR|42.03|35.16|35;Sinsheim|DE|49.25|8.88|35
Sint Maarten|SX|18.05|-63.06|;Sint-Genesius-Rode|BE|50.75|4.36|18;Sint-Gillis-Waas|BE|51.22|4.12|18;Sint-Katelijne-Waver|BE|51.07|4.53|19
Sint-Kruis|BE|51.21|3.25|16;Sint-Niklaas|BE|51.17|4.14|69;Sint-Oedenrode|NL|51.57|5.46|17;Sint-Pieters-Leeuw|BE|50.78|4.24|30
Sint-Truiden|BE|50.82|5.19|38;Sintansin|KR|36.45|127.43|15;Sintra|PT|38.8|-9.38|26;Sinzig|DE|50.54|7.25|18;Sinŭiju|KP|40.1|124.4|288
Sioux City|US|42.5|-96.4|83;Sioux Falls|US|43.55|-96.7|172;Sipalay|PH|9.75|122.4|24;Siping|CN|43.16|124.38|556;Siquirres|CR|10.1|-83.51|18
Siracusa|IT|37.08|15.29|97;Siraha|NP|26.65|86.21|25;Sirajganj|BD|24.46|89.71|127;Sirari|TZ|-1.25|34.48|24;Sirdaryo|UZ|40.84|68.66|27
Sirhind|IN|30.64|76.38|61;Sirinhaém|BR|-8.59|-35.12|41;Sirjan|IR|29.45|55.68|208;Sirohi|IN|24.89|72.85|39;Sironj|IN|24.1|77.69|45
Sirsa|IN|29.53|75.03|182;Sirsilla|IN|18.39|78.81|71;Sirsi|IN|14.62|74.84|62;Sirsi|IN|28.64|78.64|23;Sirsāganj|IN|27.06|78.69|29
Sirte|LY|31.21|16.59|128;Siruguppa|IN|15.63|76.89|48;Sirumugai|IN|11.32|77.01|20;Sirūr|IN|18.83|74.37|31;Sisak|HR|45.47|16.38|36
Sisauli|IN|29.41|77.47|16;Sishui|CN|35.65|117.28|90;Sisophon|KH|13.59|102.97|23;Siswā Bāzār|IN|27.15|83.76|20;Sitampiky|MG|-16.67|46.1|21
Sitangkai|PH|4.66|119.4|17;Sitges|ES|41.24|1.81|28;Sitrah|BH|26.15|50.62|38;Sittard|NL|51|5.87|48;Sitten|CH|46.23|7.36|28
Sittingbourne|GB|51.34|0.73|49;Sittwe|MM|20.15|92.9|178;Situbondo|ID|-7.71|114.01|600;Sitārganj|IN|28.93|79.7|24;Siuna|NI|13.73|-84.78|16
Siuri|IN|23.91|87.53|65;Sivaganga|IN|9.85|78.48|43;Sivagiri|IN|11.12|77.79|17;Sivagiri|IN|9.34|77.43|21;Sivakasi|IN|9.45|77.8|74
Sivas|TR|39.75|37.02|264;Siverek|TR|37.76|39.32|175;Siwāna|IN|25.65|72.42|22;Siwān|IN|26.22|84.36|119;Six-Fours-les-Plages|FR|43.09|5.82|35
Siyabuswa|ZA|-25.11|29.04|26;Siófok|HU|46.9|18.06|23;Skadovs’k|UA|46.12|32.91|19;Skalica|SK|48.84|17.23|15;Skanes|TN|35.78|10.8|64
Skarżysko-Kamienna|PL|51.11|20.87|49;Skawina|PL|49.98|19.83|24;Skegness|GB|53.14|0.34|25;Skellefteå|SE|64.75|20.95|36
Skelmersdale|GB|53.55|-2.77|39;Skhirate|MA|33.85|-7.03|45;Skhodnya|RU|55.95|37.3|19;Skien|NO|59.21|9.61|51;Skierniewice|PL|51.95|20.16|49
Skikda|DZ|36.88|6.91|163;Skive|DK|56.57|9.03|21;Skokie|US|42.03|-87.73|65;Skopin|RU|53.82|39.55|24;Skopje|MK|42|21.43|475
Skudai|MY|1.54|103.66|160;Skvyra|UA|49.73|29.67|17;Skövde|SE|58.39|13.85|37;Slagelse|DK|55.4|11.35|32;Slantsy|RU|59.12|28.09|36
Slaný|CZ|50.23|14.09|15;Slatina|RO|44.43|24.37|79;Slavgorod|RU|53|78.64|34;Slavonski Brod|HR|45.16|18.02|61;Slavuta|UA|50.3|26.87|33
Slavutych|UA|51.52|30.72|25;Slavyansk-na-Kubani|RU|45.26|38.13|65;Slawi|ID|-6.98|109.14|61;Sleaford|GB|53|-0.41|17
Sleman|ID|-7.72|110.36|56;Slidell|US|30.28|-89.78|28;Sliedrecht|NL|51.82|4.78|24;Sligo|IE|54.27|-8.47|20;Sliven|BG|42.69|26.33|96
Slobodka|RU|55.87|37.58|20;Slobodskoy|RU|58.73|50.18|32;Slobozhans’ke|UA|49.6|36.53|16;Slobozia|MD|46.73|29.7|15;Slobozia|RO|44.56|27.36|53
Slonim|BY|53.09|25.32|51;Slough|GB|51.51|-0.6|164;Slovakia|SK|48.71|19.47|;Slovenia|SI|46.12|14.8|;Sloviansk|UA|48.87|37.62|125
Slutsk|BY|53.03|27.56|62;Slyudyanka|RU|51.66|103.71|19;Smach Mean Chey|KH|11.55|103.04|29;Smara|MA|26.74|-11.67|42
Smarhon’|BY|54.48|26.4|37;Smederevo|RS|44.66|20.93|62;Smederevska Palanka|RS|44.37|20.96|27;Smila|UA|49.22|31.89|68
Smithfield|US|41.92|-71.55|22;Smithtown|US|40.86|-73.2|26;Smolensk|RU|54.78|32.04|321;Smolyan|BG|41.57|24.71|32;Smyrna|US|33.88|-84.51|56
Smyrna|US|35.98|-86.52|47;Sneek|NL|53.03|5.66|33;Snellville|US|33.86|-84.02|20;Snezhinsk|RU|56.09|60.73|50;Snina|SK|48.99|22.15|22
Snizhne|UA|48.03|38.77|56;Soacha|CO|4.58|-74.22|314;Soanierana Ivongo|MG|-16.92|49.58|39;Soanindrariny|MG|-19.9|47.23|21
Soavinandriana|MG|-19.17|46.73|40;Soba|NG|10.98|8.06|16;Sobinka|RU|55.99|40.01|20;Sobradinho|BR|-12.83|-39.1|19;Sobral|BR|-3.69|-40.35|158
Sobue|JP|35.25|136.72|23;Socastee|US|33.68|-79|20;Soccavo|IT|40.85|14.19|45;Sochaczew|PL|52.23|20.24|38;Sochi|RU|43.6|39.73|328
Socorro Mission Number 1 Colonia|US|31.64|-106.29|29;Socorro|BR|-22.59|-46.53|24;Socorro|CO|6.47|-73.26|18;Socorro|US|31.65|-106.3|33
Sodhri|PK|32.46|74.18|16;Sodo|ET|6.86|37.76|86;Soest|DE|51.58|8.11|48;Soest|NL|52.17|5.29|45;Soe|ID|-9.86|124.28|28
Sofia|BG|42.7|23.32|1153;Sofifi|ID|0.74|127.56|36;Sofo-Birnin-Gwari|NG|11.02|6.78|22;Sofrino|RU|56.15|37.93|15;Sogamoso|CO|5.71|-72.93|127
Sohag|EG|26.56|31.69|209;Sohar|OM|24.35|56.71|108;Sohna|IN|28.25|77.07|33;Sohāgpur|IN|22.7|78.2|24;Soignies|BE|50.58|4.07|25
Soio|AO|-6.13|12.37|67;Soissons|FR|49.38|3.32|31;Soisy-sous-Montmorency|FR|48.99|2.3|17;Sojat|IN|25.92|73.67|43;Sojītra|IN|22.54|72.72|19
Sokal’|UA|50.47|24.28|21;Sokaraja|ID|-7.46|109.29|66;Sokcho|KR|38.21|128.59|89;Sokhumi|GE|43.01|40.99|82;Sokodé|TG|8.98|1.13|118
Sokolov|CZ|50.18|12.64|25;Sokol|RU|55.8|37.52|57;Sokol|RU|59.46|40.12|42;Sokol’niki|RU|55.8|37.67|57;Sokoni|TZ|-6.43|39.55|26
Sokoto|NG|13.06|5.24|564;Soko|ID|-7.48|112.43|25;Sokołów Podlaski|PL|52.41|22.25|18;Sokółka|PL|53.41|23.5|19;Solana|PH|17.65|121.69|71
Solano|PH|16.52|121.18|36;Solan|IN|30.91|77.11|40;Solec Kujawski|PL|53.08|18.23|15;Soledad de Graciano Sánchez|MX|22.19|-100.94|255
Soledade|BR|-28.82|-52.51|25;Soledad|CO|10.92|-74.76|343;Soledad|US|36.42|-121.33|25;Solhan|TR|38.97|41.05|15;Solihull|GB|52.41|-1.78|96
Solikamsk|RU|59.63|56.77|101;Solingen|DE|51.17|7.08|164;Solin|HR|43.54|16.49|20;Sollentuna|SE|59.43|17.95|140;Solna|SE|59.36|18|67
Solnechnogorsk|RU|56.18|36.98|59;Solntsevo|RU|55.64|37.38|120;Solok|ID|-0.8|100.66|48;Sololá|GT|14.77|-91.18|45
Solomon Islands|SB|-9.62|160.17|;Solon|US|41.39|-81.44|23;Soltau|DE|52.99|9.84|22;Solânea|BR|-6.75|-35.54|17;Solāpur|IN|17.67|75.91|997
Sol’-Iletsk|RU|51.16|54.99|27;Somalia|SO|4.74|45.68|;Somanda|TZ|-3.37|33.95|34;Soma|TR|39.19|27.61|66;Sombor|RS|45.77|19.11|48
Sombrerete|MX|23.63|-103.64|22;Somerset East|ZA|-32.72|25.59|16;Somerset|US|40.5|-74.49|22;Somerset|US|41.77|-71.13|18
Somerton|US|32.6|-114.71|15;Somerville|US|42.39|-71.1|80;Someshwar|IN|13.49|75.07|22;Somma Vesuviana|IT|40.87|14.44|32
Somotillo|NI|13.04|-86.91|15;Somoto|NI|13.48|-86.58|20;Sompeta|IN|18.94|84.58|18;Sondershausen|DE|51.37|10.87|22;Sondrio|IT|46.17|9.87|19
Sonepur|IN|20.83|83.92|19;Songadh|IN|21.17|73.56|25;Songea|TZ|-10.68|35.65|126;Songjianghe|CN|42.19|127.48|68;Songjiang|CN|31.04|121.21|130
Songkhla|TH|7.2|100.6|84;Songling|CN|31.19|120.72|78;Songling|CN|40.29|118.27|52;Songnim|KP|38.75|125.65|152;Songwa|TZ|-3.52|33.52|24
Songyang|CN|34.46|113.03|62;Songyuan|CN|45.13|124.83|114;Sonneberg|DE|50.36|11.17|24;Sonqor|IR|34.78|47.6|43;Sonsonate|SV|13.72|-89.72|59
Sonsón|CO|5.71|-75.31|17;Sonthofen|DE|47.52|10.28|21;Sonzacate|SV|13.73|-89.71|15;Sonāmukhi|IN|23.31|87.41|28;Sonārgaon|BD|23.65|90.62|130
Sonāri|IN|27.02|95.02|20;Sonīpat|IN|28.99|77.02|251;Sopot|PL|54.44|18.56|40;Sopron|HU|47.69|16.59|57;Sopur|IN|34.29|74.47|63
Sorada|IN|19.76|84.43|15;Soran|IQ|36.65|44.54|125;Soran|KZ|49.79|72.84|43;Sora|IT|41.72|13.61|24;Soreang|ID|-7.03|107.52|151
Sorel-Tracy|CA|46.04|-73.11|42;Sorgues|FR|44.01|4.87|19;Sorgun|TR|39.81|35.19|63;Soria|ES|41.76|-2.47|40;Sorocaba|BR|-23.5|-47.46|559
Soroca|MD|48.16|28.28|27;Sorochinsk|RU|52.43|53.16|31;Sorokyne|UA|48.29|39.74|49;Sorong|ID|-0.88|131.26|126;Soron|IN|27.89|78.75|29
Soroti|UG|1.71|33.61|56;Soro|IN|21.28|86.69|30;Sorsogon|PH|12.97|123.99|83;Sortavala|RU|61.71|30.71|21;Sosnogorsk|RU|63.6|53.88|29
Sosnovaya Polyana|RU|59.84|30.15|48;Sosnovka|RU|60.02|30.35|66;Sosnovoborsk|RU|56.12|93.34|32;Sosnovyy Bor|RU|59.9|29.09|69
Sosnowiec|PL|50.29|19.1|227;Sotouboua|TG|8.56|0.98|21;Sotteville-lès-Rouen|FR|49.41|1.09|31;Sougueur|DZ|35.19|1.5|69
Souk Ahras|DZ|36.29|7.95|157;Soumagne|BE|50.61|5.75|15;Souma|DZ|36.52|2.91|41;Souq Larb’a al Gharb|MA|34.69|-6|44
Sour el Ghozlane|DZ|36.15|3.69|50;Souran|SY|35.29|36.75|31;Soure|BR|-0.72|-48.52|18;Sousa|BR|-6.76|-38.23|48;Sousse|TN|35.83|10.64|164
South Africa|ZA|-28.97|25.19|;South Bel Air|US|39.53|-76.34|49;South Bend|US|41.68|-86.25|102;South Benfleet|GB|51.55|0.56|49
South Boston|US|42.33|-71.05|571;South Bradenton|US|27.46|-82.58|22;South Burlington|US|44.47|-73.17|19;South Chicago|US|41.74|-87.55|28
South Croydon|GB|51.36|-0.09|55;South El Monte|US|34.05|-118.05|21;South Elgin|US|41.99|-88.29|22;South Elmsall|GB|53.6|-1.28|19
South Euclid|US|41.52|-81.52|22;South Gate|US|33.95|-118.21|96;South Gate|US|39.13|-76.63|30;South Hadley|US|42.26|-72.57|18
South Hayling|GB|50.79|-0.98|15;South Hill|US|47.14|-122.27|52;South Holland|US|41.6|-87.61|22;South Houston|US|29.66|-95.24|18
South Jordan Heights|US|40.56|-111.95|37;South Jordan|US|40.56|-111.93|67;South Kingstown|US|41.45|-71.52|31;South Korea|KR|36.45|127.87|
South Lake Tahoe|US|38.93|-119.98|22;South Laurel|US|39.07|-76.85|26;South Lawndale|US|41.84|-87.71|74
South Miami Heights|US|25.6|-80.38|36;South Milwaukee|US|42.91|-87.86|21;South Morang|AU|-37.65|145.1|24;South Ockendon|GB|51.51|0.28|19
South Ogden|US|41.19|-111.97|17;South Old Bridge|US|40.41|-74.35|23;South Orange|US|40.75|-74.26|17;South Pasadena|US|34.12|-118.15|26
South Peabody|US|42.51|-70.95|50;South Plainfield|US|40.58|-74.41|24;South Portland Gardens|US|43.64|-70.32|24
South Portland|US|43.64|-70.24|26;South Riding|US|38.92|-77.5|24;South River|US|40.45|-74.39|16;South Saint Paul|US|44.89|-93.03|20
South Salt Lake|US|40.72|-111.89|25;South San Francisco|US|37.65|-122.41|67;South San Jose Hills|US|34.01|-117.9|21
South Shields|GB|55|-1.43|84;South Shore|US|41.76|-87.58|51;South Sudan|SS|7.31|30.25|;South Suffolk|US|36.72|-76.59|81
South Tangerang|ID|-6.29|106.72|1304;South Valley|US|35.01|-106.68|41;South Vineland|US|39.45|-75.03|58;South Whittier|US|33.95|-118.04|57
South Windsor|US|41.82|-72.62|24;South Yarra|AU|-37.84|144.99|25;South Yuba City|US|39.12|-121.64|15;Southall|GB|51.51|-0.37|70
Southampton|GB|50.9|-1.4|246;Southaven|US|34.99|-90.01|53;Southbank|AU|-37.82|144.96|22;Southbridge|US|42.08|-72.03|19
Southbury|US|41.48|-73.21|20;Southchase|US|28.39|-81.38|16;Southend-on-Sea|GB|51.54|0.71|295;Southfield|US|42.47|-83.22|73
Southgate|US|42.21|-83.19|29;Southglenn|US|39.59|-104.95|42;Southlake|US|32.94|-97.13|30;Southport|AU|-27.97|153.4|33
Southport|GB|53.65|-3.01|92;Southsea|GB|50.79|-1.09|19;Sovetskaya Gavan’|RU|48.97|140.29|30;Sovetskiy|RU|61.36|63.58|24
Sovetsk|RU|55.08|21.88|43;Sovetsk|RU|57.58|48.96|18;Soweto|ZA|-26.27|27.86|1695;Soyapango|SV|13.71|-89.14|330;Soygaon|IN|20.6|75.62|23
Soyībug|IN|34.08|74.71|104;Spain|ES|40.37|-3.57|;Spalding|GB|52.79|-0.15|32;Spanaway|US|47.1|-122.43|27;Spandau|DE|52.55|13.2|35
Spanish Fork|US|40.11|-111.65|38;Spanish Lake|US|38.79|-90.22|20;Spanish Springs|US|39.65|-119.71|15;Spanish Town|JM|17.99|-76.96|145
Sparks|US|39.53|-119.75|96;Spartanburg|US|34.95|-81.93|38;Sparta|US|41.03|-74.64|20;Spassk-Dal’niy|RU|44.6|132.83|45
Spenge|DE|52.14|8.48|16;Spennymoor|GB|54.7|-1.6|18;Speyer|DE|49.32|8.43|50;Spijkenisse|NL|51.85|4.33|75;Spinea-Orgnano|IT|45.49|12.16|24
Spitak|AM|40.83|44.27|15;Spišská Nová Ves|SK|48.94|20.56|39;Split|HR|43.51|16.44|176;Spokane Valley|US|47.67|-117.24|95
Spokane|US|47.66|-117.43|213;Spoleto|IT|42.74|12.74|19;Spring Hill|US|28.48|-82.53|99;Spring Hill|US|35.75|-86.93|36
Spring Valley|US|32.74|-117|28;Spring Valley|US|36.11|-115.24|178;Spring Valley|US|41.11|-74.04|33;Springboro|US|39.55|-84.23|18
Springdale|US|36.19|-94.13|78;Springe|DE|52.21|9.55|30;Springfield Gardens|US|40.66|-73.76|31;Springfield Lakes|AU|-27.67|152.92|15
Springfield|US|36.51|-86.88|17;Springfield|US|37.22|-93.3|167;Springfield|US|38.79|-77.19|30;Springfield|US|39.8|-89.64|117
Springfield|US|39.92|-83.81|60;Springfield|US|39.93|-75.32|23;Springfield|US|42.1|-72.59|154;Springfield|US|44.05|-123.02|61
Springs|ZA|-26.25|28.4|186;Springvale|AU|-37.95|145.15|22;Springville|US|40.17|-111.61|32;Spring|US|30.08|-95.42|54
Sprockhövel|DE|51.35|7.24|26;Spruce Grove|CA|53.53|-113.92|36;Spárti|GR|37.07|22.43|16;Squamish|CA|49.7|-123.16|18
Sragen|ID|-7.43|111.02|72;Srandakan|ID|-7.94|110.25|30;Sredneuralsk|RU|56.99|60.47|20;Sremska Mitrovica|RS|44.98|19.61|39
Sremčica|RS|44.68|20.39|23;Sri Dūngargarh|IN|28.1|74.01|48;Sri Jayewardenepura Kotte|LK|6.88|79.91|116;Sri Lanka|LK|7.61|80.7|
Sri Mādhopur|IN|27.47|75.6|30;Srikakulam|IN|18.3|83.9|118;Srinagar|IN|34.09|74.81|976;Srirāmpur|IN|22.95|88.02|19
Srivaikuntam|IN|8.63|77.91|16;Srivilliputhur|IN|9.51|77.63|74;Srono|ID|-8.4|114.27|36;Srīnagar|IN|30.22|78.78|20
Srīnivāspur|IN|13.34|78.21|26;Srīperumbūdūr|IN|12.97|79.94|17;Srīrāmnagar|IN|17.27|78.26|20;Srīsailain|IN|16.07|78.87|24
Srīvardhan|IN|18.05|73.02|15;St Albans|AU|-37.74|144.8|38;St Albans|GB|51.75|-0.33|85;St Austell|GB|50.34|-4.77|25
St Clair|AU|-33.8|150.78|20;St Helens|GB|53.45|-2.73|103;St. Albert|CA|53.63|-113.64|58;St. Catharines|CA|43.17|-79.24|132
St. Charles|US|38.61|-76.92|33;St. John's|CA|47.56|-52.71|99;St. Johns|US|30.08|-81.55|40;St. Louis|US|38.63|-90.2|316
St. Marys|US|30.73|-81.55|18;St. Pauli|DE|53.56|9.96|28;St. Petersburg|US|27.77|-82.68|257;St. Pierre and Miquelon|PM|46.94|-56.33|
St. Thomas|CA|42.77|-81.18|36;Staaken|DE|52.54|13.15|43;Stabat|ID|3.73|98.45|27;Stabroek|BE|51.33|4.37|17;Stade|DE|53.59|9.48|46
Stadskanaal|NL|52.99|6.95|20;Stadt Winterthur (Kreis 1)|CH|47.49|8.72|16;Stadtallendorf|DE|50.82|9.01|22;Stadthagen|DE|52.32|9.2|23
Stadtlohn|DE|51.99|6.92|21;Staffanstorp|SE|55.64|13.21|15;Stafford|GB|52.81|-2.12|69;Stafford|US|29.62|-95.56|18;Staines|GB|51.43|-0.51|51
Stains|FR|48.95|2.38|33;Stallings|US|35.09|-80.69|15;Stalowa Wola|PL|50.58|22.05|66;Stalybridge|GB|53.48|-2.06|23
Stamford|GB|52.65|-0.48|21;Stamford|US|41.05|-73.54|129;Standerton|ZA|-26.93|29.24|74;Stanford-le-Hope|GB|51.52|0.43|29
Stanley|GB|54.87|-1.7|22;Stanton|US|33.8|-117.99|39;Stantsiya Novyy Afon|GE|43.08|40.84|27;Staphorst|NL|52.65|6.21|16
Stara Pazova|RS|44.99|20.16|16;Stara Zagora|BG|42.43|25.64|143;Starachowice|PL|51.04|21.07|54;Staraya Derevnya|RU|59.99|30.24|35
Staraya Kupavna|RU|55.81|38.18|22;Staraya Russa|RU|57.99|31.36|34;Stargard|PL|53.34|15.05|71;Starkville|US|33.45|-88.82|25
Starnberg|DE|48|11.34|23;Starobil’s’k|UA|49.28|38.91|22;Starodub|RU|52.58|32.76|19;Starogard Gdański|PL|53.96|18.53|48
Starokostiantyniv|UA|49.76|27.2|34;Starominskaya|RU|46.53|39.05|30;Staroshcherbinovskaya|RU|46.63|38.67|19;Staryy Malgobek|RU|43.54|44.6|46
Staryy Oskol|RU|51.3|37.84|227;Stará Ľubovňa|SK|49.3|20.69|16;Starý Bohumín|CZ|49.92|18.34|23;Staszów|PL|50.56|21.17|16
State College|US|40.79|-77.86|42;Staten Island|US|40.56|-74.14|469;Statesboro|US|32.45|-81.78|31;Statesville|US|35.78|-80.89|26
Staunton|US|38.15|-79.07|24;Stavanger|NO|58.97|5.73|122;Staveley|GB|53.27|-1.35|26;Stavropol’|RU|45.04|41.97|363;Staßfurt|DE|51.85|11.59|23
Stebnyk|UA|49.29|23.56|20;Steenbergen|NL|51.58|4.32|24;Steenwijk|NL|52.79|6.12|17;Steffisburg|CH|46.78|7.63|15;Steglitz|DE|52.46|13.33|72
Steilshoop|DE|53.61|10.06|19;Steinfurt|DE|52.15|7.34|35;Steinhagen|DE|52|8.4|20;Steinkjer|NO|64.01|11.5|20;Stekene|BE|51.21|4.04|17
Stella|IT|40.86|14.25|30;Stellenbosch|ZA|-33.93|18.87|94;Stellingen|DE|53.59|9.93|23;Stendal|DE|52.61|11.86|38;Stenjevec|HR|45.81|15.88|41
Stenløse|DK|55.77|12.2|20;Stephenville|US|32.22|-98.2|20;Stepnogorsk|KZ|52.35|71.88|47;Step’anavan|AM|41.01|44.39|24
Sterling Heights|US|42.58|-83.03|132;Sterling|US|39.01|-77.43|28;Sterling|US|41.79|-89.7|15;Sterlitamak|RU|53.62|55.95|267
Steubenville|US|40.37|-80.63|18;Stevenage|GB|51.9|-0.2|90;Stevens Point|US|44.52|-89.57|27;Stevenson Ranch|US|34.39|-118.57|18
Steyr|AT|48.04|14.42|38;Stilfontein|ZA|-26.84|26.77|93;Stillwater|US|36.12|-97.06|49;Stillwater|US|45.06|-92.81|19
Stirling|GB|56.12|-3.94|36;Stockach|DE|47.85|9.01|17;Stockbridge|US|33.54|-84.23|28;Stockelsdorf|DE|53.89|10.65|17
Stockerau|AT|48.38|16.22|16;Stockholm|SE|59.33|18.07|1515;Stockport|GB|53.41|-2.16|139;Stockton-on-Tees|GB|54.57|-1.32|80
Stockton|US|37.96|-121.29|306;Stoke-on-Trent|GB|53|-2.19|373;Stolberg|DE|50.77|6.23|59;Stonecrest|US|33.71|-84.13|50
Stoneham|US|42.48|-71.1|21;Storrs|US|41.81|-72.25|15;Stoughton|US|42.13|-71.1|27;Stourbridge|GB|52.46|-2.14|56
Stourport-on-Severn|GB|52.34|-2.28|21;Stowbtsy|BY|53.48|26.74|16;Stowmarket|GB|52.19|1|21;Stow|US|41.16|-81.44|35;Straelen|DE|51.44|6.27|15
Strakonice|CZ|49.26|13.9|24;Stralsund|DE|54.31|13.08|59;Strasbourg|FR|48.58|7.75|275;Stratford-upon-Avon|GB|52.19|-1.71|28
Stratford|CA|43.37|-80.95|30;Stratford|US|41.18|-73.13|51;Strathfield|AU|-33.88|151.08|26;Straubing|DE|48.88|12.57|45
Strausberg|DE|52.58|13.89|27;Straßgang|AT|47.03|15.4|16;Streamwood|US|42.03|-88.18|41;Streetsboro|US|41.24|-81.35|16
Stretford|GB|53.45|-2.32|42;Strezhevoy|RU|60.73|77.59|45;Strogino|RU|55.82|37.41|152;Stroitel’|RU|50.79|36.48|19
Strongsville|US|41.31|-81.84|45;Strood|GB|51.39|0.48|33;Stroud|GB|51.75|-2.2|60;Struga|MK|41.18|20.68|37;Strumica|MK|41.44|22.64|46
Strunino|RU|56.37|38.58|15;Stryi|UA|49.26|23.86|61;Strzegom|PL|50.96|16.35|17;Strzelce Opolskie|PL|50.51|18.3|20
Stróvolos|CY|35.15|33.33|68;Strășeni|MD|47.14|28.61|19;Stuart|US|27.2|-80.25|16;Studeničane|MK|41.92|21.53|18
Studio City|US|34.15|-118.4|34;Stuhr|DE|53.03|8.75|33;Stung Treng|KH|13.53|105.97|25;Stupino|RU|54.9|38.07|61
Stutterheim|ZA|-32.57|27.42|36;Stuttgart Feuerbach|DE|48.81|9.16|28;Stuttgart Mühlhausen|DE|48.84|9.23|26;Stuttgart-Ost|DE|48.78|9.21|48
Stuttgart|DE|48.78|9.18|590;Su-ngai Kolok|TH|6.03|101.97|43;Suai|TL|-9.31|125.26|22;Suay|PH|10.05|122.84|20;Subang Jaya|MY|3.04|101.58|708
Subaykhān|SY|34.85|40.6|26;Subic|PH|14.88|120.23|68;Subotica|RS|46.1|19.67|100;Suceava|RO|47.63|26.25|106;Suchiapa|MX|16.63|-93.1|17
Sucre|BO|-19.03|-65.26|225;Sucre|CO|8.81|-74.72|23;Sucre|EC|-1.28|-80.42|15;Sucy-en-Brie|FR|48.77|2.53|25;Sudak|UA|44.85|34.97|17
Sudan|SD|15.97|29.91|;Sudbury|GB|52.04|0.73|22;Sudbury|US|42.38|-71.42|17;Sudley|US|38.79|-77.5|16;Sueca|ES|39.2|-0.31|29
Sueyoshichō-ninokata|JP|31.65|131.02|20;Suez|EG|29.97|32.53|488;Suffolk|US|36.73|-76.58|88;Sufālat Samā’il|OM|23.32|58.02|48
Sugar Hill|US|34.11|-84.03|22;Sugar Land|US|29.62|-95.63|88;Sugito|JP|36.03|139.73|50;Suhl|DE|50.61|10.69|44;Suhum|GH|6.04|-0.45|49
Suibara|JP|37.85|139.23|20;Suicheng|CN|33.9|117.93|61;Suifenhe|CN|44.4|131.15|15;Suihua|CN|46.64|127|252;Suileng|CN|47.25|127.1|57
Suining|CN|30.51|105.57|125;Suisun|US|38.24|-122.04|28;Suita|JP|34.76|135.52|352;Suitland-Silver Hill|US|38.85|-76.93|34
Suitland|US|38.85|-76.92|26;Suixi|CN|33.89|116.77|74;Suizhou|CN|31.71|113.36|324;Sujiatun|CN|41.66|123.34|148;Sukabumi|ID|-6.92|106.93|276
Sukagawa|JP|37.28|140.38|69;Suket|IN|24.65|76.04|20;Sukheke Mandi|PK|31.87|73.51|33;Sukhinichi|RU|54.1|35.34|16;Sukhothai|TH|17.01|99.82|37
Sukhoy Log|RU|56.91|62.03|36;Sukkur|PK|27.7|68.86|418;Sukumo|JP|32.93|132.73|26;Sukuta|GM|13.41|-16.71|15;Sulechów|PL|52.08|15.63|18
Suleja|NG|9.18|7.18|162;Sulejówek|PL|52.25|21.27|18;Sullana|PE|-4.9|-80.69|161;Sulmona|IT|42.05|13.93|21;Sulphur Springs|US|33.14|-95.6|16
Sulphur|US|30.24|-93.38|20;Sultanbeyli|TR|40.96|29.27|287;Sultangazi|TR|41.11|28.87|437;Sultanpur|IN|31.21|75.2|16
Sultānpur|IN|26.26|82.07|110;Suluktu|KG|39.94|69.57|15;Suluova|TR|40.83|35.65|48;Sulur|IN|11.02|77.13|26;Sulya|IN|12.56|75.39|19
Sulzbach-Rosenberg|DE|49.5|11.75|21;Sulzbach|DE|49.3|7.06|18;Sulţānah|SA|24.49|39.59|947;Sumag|PH|10.6|122.92|19
Sumaré|BR|-22.82|-47.27|228;Sumbawa Besar|ID|-8.49|117.42|53;Sumbawanga|TZ|-7.97|31.62|89;Sumberpucung|ID|-8.16|112.48|35
Sumber|ID|-6.76|108.48|93;Sumbe|AO|-11.21|13.84|33;Sumedang Utara|ID|-6.85|107.92|100;Sumedang|ID|-6.86|107.92|200
Sumenep|ID|-7.02|113.87|85;Summerlin South|US|36.12|-115.33|24;Summerville|US|33.02|-80.18|49;Summit|US|40.72|-74.36|22
Sumoto|JP|34.34|134.89|40;Sumpango|GT|14.65|-90.73|21;Sumqayıt|AZ|40.59|49.67|265;Sumter|US|33.92|-80.34|41
Sumusţā as Sulţānī|EG|28.92|30.85|37;Sumy|UA|50.92|34.8|294;Sun City Center|US|27.72|-82.35|19;Sun City West|US|33.66|-112.34|25
Sun City|US|33.6|-112.27|37;Sun City|US|33.71|-117.2|20;Sun Prairie|US|43.18|-89.21|32;Sun Valley|US|39.6|-119.78|19
Sunagawa|JP|43.49|141.91|20;Sunan|KP|39.2|125.69|37;Sunbury-on-Thames|GB|51.4|-0.42|28;Sunbury|AU|-37.58|144.73|35
Sunchales|AR|-30.94|-61.56|19;Suncheon|KR|34.95|127.49|231;Sunch’ŏn|KP|39.43|125.93|437;Sundargarh|IN|22.12|84.03|42
Sundarnagar|IN|31.54|76.91|25;Sundbyberg|SE|59.36|17.97|35;Sunderland|GB|54.9|-1.38|335;Sundern|DE|51.33|8|30;Sundsvall|SE|62.39|17.31|58
Sunel|IN|24.37|75.96|16;Sungai Besar|MY|3.67|100.99|27;Sungai Penuh|ID|-2.06|101.39|96;Sungai Petani|MY|5.65|100.49|229
Sungai Raya|ID|0.7|108.9|48;Sungai Udang|MY|2.27|102.14|26;Sungailiat|ID|-1.85|106.12|75;Sunggal|ID|3.58|98.62|158
Sungurlu|TR|40.17|34.37|38;Sunland Park|US|31.8|-106.58|16;Sunland|US|34.27|-118.3|15;Sunny Isles Beach|US|25.95|-80.12|22
Sunnybank Hills|AU|-27.61|153.05|18;Sunnyside|US|40.74|-73.94|50;Sunnyside|US|46.32|-120.01|16;Sunnyvale|US|37.37|-122.04|152
Sunrise Manor|US|36.21|-115.07|189;Sunrise|US|26.13|-80.11|84;Sunset Park|US|40.65|-74.01|126;Sunset|US|25.71|-80.35|16
Sunshine West|AU|-37.79|144.82|19;Sunyani|GH|7.34|-2.33|70;Sunzha|RU|43.32|45.05|72;Sunām|IN|30.13|75.8|54;Suong|KH|11.91|105.66|30
Suozhen|CN|36.95|118.1|59;Supaul|IN|26.12|86.6|60;Superior|US|46.72|-92.1|27;Suphan Buri|TH|14.47|100.12|53;Surabaya|ID|-7.25|112.75|2375
Surakarta|ID|-7.56|110.83|555;Surallah|PH|6.38|124.75|31;Surat Thani|TH|9.14|99.33|127;Surbiton|GB|51.39|-0.3|38
Surendranagar|IN|22.73|71.65|180;Suresnes|FR|48.87|2.23|45;Surfers Paradise|AU|-28|153.43|31;Surgut|RU|61.25|73.42|300
Surigao|PH|9.79|125.5|88;Suriname|SR|4.13|-55.91|;Surin|TH|14.88|103.49|47;Suriānwān|IN|25.46|82.42|19;Suriāpet|IN|17.14|79.62|112
Surkhakhi|RU|43.19|44.9|16;Surkhpur|PK|32.72|74.45|20;Surovikino|RU|48.61|42.85|21;Surprise|US|33.63|-112.33|128
Surrey|CA|49.11|-122.83|395;Surry Hills|AU|-33.88|151.21|16;Surubim|BR|-7.83|-35.75|35;Suruç|TR|36.98|38.43|47;Sur|OM|22.57|59.53|71
Susaki|JP|33.39|133.29|26;Susanville|US|40.42|-120.65|15;Susurluk|TR|39.91|28.16|25;Sutton Coldfield|GB|52.57|-1.82|107
Sutton in Ashfield|GB|53.13|-1.26|44;Sutton|GB|51.35|-0.2|188;Suva Reka|XK|42.36|20.83|72;Suva|FJ|-18.14|178.44|77
Suvorovskaya|RU|44.19|42.66|17;Suvorov|RU|54.12|36.5|21;Suwanee|US|34.05|-84.07|19;Suwa|JP|36.04|138.11|55;Suwałki|PL|54.11|22.93|69
Suwon|KR|37.29|127.01|1243;Suzaka|JP|36.65|138.32|54;Suzano|BR|-23.54|-46.31|283;Suzhou|CN|31.3|120.6|5346;Suzhou|CN|33.64|116.98|205
Suzuka|JP|34.88|136.58|191;Suzun|RU|53.78|82.31|15;Suzzara|IT|44.99|10.74|17;Suār|IN|29.03|79.06|29;Suşehri|TR|40.16|38.08|26
Svalyava|UA|48.55|23|17;Svatove|UA|49.41|38.15|19;Svay Rieng|KH|11.09|105.8|24;Svendborg|DK|55.06|10.61|28;Sverdlovs’k|UA|48.09|39.65|68
Svetlanovskiy|RU|60|30.33|86;Svetlograd|RU|45.34|42.85|40;Svetlyy|RU|54.68|20.13|22;Svetogorsk|RU|61.11|28.86|16;Sviblovo|RU|55.85|37.63|60
Svilengrad|BG|41.77|26.2|19;Svishtov|BG|43.62|25.35|32;Svitavy|CZ|49.76|16.47|17;Svitlovods’k|UA|49.05|33.24|48
Svobodnyy|RU|51.38|128.14|61;Svobody|RU|44.03|43.05|18;Svyetlahorsk|BY|52.63|29.74|71;Swabi|PK|34.12|72.47|97;Swadlincote|GB|52.77|-1.56|41
Swakopmund|NA|-22.68|14.53|25;Swanley|GB|51.4|0.17|22;Swanscombe|GB|51.45|0.31|16;Swansea|GB|51.62|-3.94|300;Swansea|US|41.75|-71.19|17
Swarzędz|PL|52.41|17.09|29;Sweden|SE|62.43|16.25|;Swedru|GH|5.54|-0.7|50;Sweetwater|US|25.76|-80.37|21;Swindon|GB|51.56|-1.78|186
Swinton|GB|53.5|-2.35|20;Switzerland|CH|46.8|8.21|;Swords|IE|53.46|-6.22|37;Sycamore|US|41.99|-88.69|18
Sydney Central Business District|AU|-33.86|151.21|26;Sydney|AU|-33.87|151.21|4627;Sydney|CA|46.14|-60.18|106
Syevyerodonets’k|UA|48.95|38.49|130;Syke|DE|52.91|8.82|24;Sykiés|GR|40.65|22.95|45;Syktyvkar|RU|61.66|50.82|230;Sylhet|BD|24.9|91.87|237
Sylvania|US|41.72|-83.71|19;Synel’nykove|UA|48.32|35.52|32;Syosset|US|40.83|-73.5|19;Syracuse|US|41.09|-112.06|27
Syracuse|US|43.05|-76.15|144;Syriam|MM|16.77|96.25|69;Syria|SY|35.02|38.49|;Sysert’|RU|56.5|60.82|22;Syzran’|RU|53.16|48.47|189
Szamotuły|PL|52.61|16.58|19;Szarvas|HU|46.87|20.55|18;Szczecinek|PL|53.71|16.7|38;Szczecin|PL|53.43|14.55|408;Szczytno|PL|53.56|20.99|26
Szeged|HU|46.25|20.15|165;Szekszárd|HU|46.35|18.71|34;Szentendre|HU|47.67|19.08|24;Szigetszentmiklós|HU|47.34|19.04|25
Szolnok|HU|47.18|20.2|75;Szombathely|HU|47.23|16.62|80;Százhalombatta|HU|47.33|18.94|18;Székesfehérvár|HU|47.19|18.41|102
Sárvár|HU|47.25|16.94|15;Sátoraljaújhely|HU|48.39|21.66|18;São Bento do Sul|BR|-26.25|-49.38|78;São Bento|BR|-2.7|-44.82|17
São Bento|BR|-6.28|-37.75|25;São Bernardo do Campo|BR|-23.69|-46.56|743;São Borja|BR|-28.66|-56|60;São Caetano do Sul|BR|-23.62|-46.55|136
São Carlos|BR|-22.02|-47.89|205;São Cristóvão|BR|-11.01|-37.21|72;São Domingos de Rana|PT|38.7|-9.34|47
São Domingos do Maranhão|BR|-5.58|-44.39|18;São Fidélis|BR|-21.65|-41.75|28;São Francisco do Conde|BR|-12.63|-38.68|25
São Francisco do Sul|BR|-26.24|-48.64|36;São Francisco|BR|-15.95|-44.86|33;São Félix do Xingu|BR|-6.64|-51.99|16
São Gabriel da Cachoeira|BR|-0.12|-67.09|15;São Gabriel|BR|-30.34|-54.32|55;São Gonçalo do Amarante|BR|-3.61|-38.97|24
São Gonçalo do Sapucaí|BR|-21.89|-45.6|19;São Gotardo|BR|-19.31|-46.05|34;São Jerônimo|BR|-29.96|-51.72|17
São Joaquim da Barra|BR|-20.58|-47.85|43;São Joaquim|BR|-28.29|-49.93|16;São José de Mipibu|BR|-6.07|-35.24|15
São José de Ribamar|BR|-2.56|-44.05|28;São José do Egito|BR|-7.48|-37.27|18;São José do Rio Pardo|BR|-21.6|-46.89|47
São José do Rio Preto|BR|-20.82|-49.38|375;São José dos Campos|BR|-23.18|-45.89|614;São José dos Pinhais|BR|-25.53|-49.21|124
São José|BR|-28.21|-49.16|200;São João Nepomuceno|BR|-21.54|-43.01|23;São João da Barra|BR|-21.64|-41.05|21
São João da Boa Vista|BR|-21.97|-46.8|77;São João da Madeira|PT|40.9|-8.49|22;São João da Talha|PT|38.82|-9.1|19
São João de Meriti|BR|-22.8|-43.37|455;São João del Rei|BR|-21.14|-44.26|79;São João dos Inhamuns|BR|-6|-40.28|29
São João dos Patos|BR|-6.49|-43.7|20;São Leopoldo|BR|-29.76|-51.15|209;São Lourenço da Mata|BR|-8|-35.02|88
São Lourenço do Sul|BR|-31.37|-51.98|25;São Lourenço|BR|-22.12|-45.05|41;São Luiz Gonzaga|BR|-28.41|-54.96|32
São Luís de Montes Belos|BR|-16.52|-50.37|24;São Luís do Quitunde|BR|-9.32|-35.56|21;São Luís|BR|-2.53|-44.3|917
São Mamede de Infesta|PT|41.19|-8.61|26;São Manuel|BR|-22.73|-48.57|34;São Marcos|BR|-28.97|-51.07|19;São Martinho|PT|32.64|-16.94|26
São Mateus do Maranhão|BR|-4.04|-44.47|28;São Mateus do Sul|BR|-25.87|-50.38|25;São Mateus|BR|-18.72|-39.86|77
São Miguel do Araguaia|BR|-13.27|-50.16|19;São Miguel do Guamá|BR|-1.63|-47.48|28;São Miguel do Iguaçu|BR|-25.35|-54.24|15
São Miguel dos Campos|BR|-9.78|-36.09|41;São Paulo|BR|-23.55|-46.64|10021;São Pedro da Aldeia|BR|-22.84|-42.1|55
São Pedro da Cova|PT|41.14|-8.5|17;São Pedro|BR|-22.42|-42.97|20;São Pedro|BR|-22.55|-47.91|27;São Raimundo Nonato|BR|-9.02|-42.7|20
São Roque|BR|-23.53|-47.14|51;São Sebastião do Caí|BR|-29.59|-51.38|19;São Sebastião do Paraíso|BR|-20.92|-46.99|69
São Sebastião do Passé|BR|-12.51|-38.5|31;São Sebastião|BR|-23.76|-45.41|76;São Sepé|BR|-30.16|-53.57|19
São Tomé and Principe|ST|0.24|6.61|;São Tomé|ST|0.34|6.73|53;São Vicente|BR|-23.96|-46.39|324;Sète|FR|43.4|3.69|41;Sèvres|FR|48.82|2.22|24
Sédhiou|SN|12.71|-15.56|20;Ségou|ML|13.43|-6.22|93;Séguéla|CI|7.96|-6.67|51;Sélestat|FR|48.26|7.45|19;Sélibaby|MR|15.16|-12.18|18
Sérres|GR|41.08|23.55|58;Sétif|DZ|36.19|5.41|288;Sóc Trăng|VN|9.6|105.97|114;Sông Cầu|VN|13.46|109.22|94;Södermalm|SE|59.31|18.08|127
Södertälje|SE|59.2|17.63|71;Söke|TR|37.75|27.41|68;Sömmerda|DE|51.16|11.12|21;Sønderborg|DK|54.91|9.79|27;Sühbaatar|MN|50.23|106.21|24
Sürmene|TR|40.91|40.13|20;Sādri|IN|25.19|73.45|26;Sāgar|IN|14.16|75.03|53;Sāhibganj|IN|25.24|87.63|96;Sālūmbar|IN|24.14|74.04|17
Sālūr|IN|18.52|83.21|50;Sāmalkot|IN|17.06|82.18|55;Sāmarrā’|IQ|34.2|43.89|159;Sāmba|IN|32.56|75.12|27;Sāmbhar|IN|26.91|75.19|23
Sānand|IN|22.99|72.38|35;Sānchor|IN|24.75|71.77|29;Sāndi|IN|27.29|79.95|25;Sāngli|IN|16.85|74.56|601;Sāngola|IN|17.44|75.19|31
Sānkrāil|IN|22.55|88.23|28;Sārangpur|IN|23.57|76.47|36;Sāsvad|IN|18.34|74.03|30;Sātkania|BD|22.08|92.05|52;Sātkhira|BD|22.71|89.07|129
Sāvantvādi|IN|15.9|73.82|23;Sāvda|IN|21.15|75.89|20;Sāveh|IR|35.02|50.36|176;Sāyla|IN|22.55|71.48|15;Săcele|RO|45.62|25.71|30
Sīdī Sālim|EG|31.27|30.79|48;Sīkar|IN|27.61|75.14|200;Sīnah|IQ|36.81|43.04|129;Sīra|IN|13.74|76.9|58;Sīrkāzhi|IN|11.24|79.74|33
Sīta Road|PK|27.03|67.85|28;Sītāmarhi|IN|26.59|85.49|57;Sītāpur|IN|27.56|80.68|164;Słubice|PL|52.35|14.56|18;Słupsk|PL|54.46|17.03|99
Sōja|JP|34.68|133.75|57;Sōka|JP|35.84|139.8|231;Sŏnbong|KP|42.35|130.38|27;Sūjāngarh|IN|27.7|74.47|184;Sūlūru|IN|13.7|80.02|38
Sūrajgarh|IN|28.31|75.73|20;Sūrandai|IN|8.98|77.42|29;Sūratgarh|IN|29.32|73.9|63;Sūrat|IN|21.2|72.83|2895;Sūsangerd|IR|31.56|48.19|41
Sŭngho 1-tong|KP|38.99|125.98|40;Sơn La|VN|21.33|103.92|19;Sơn Tây|VN|21.14|105.51|41;Ta Khmau|KH|11.48|104.95|52;Taal|PH|13.88|120.92|40
Taastrup|DK|55.65|12.3|31;Tabaco|PH|13.36|123.73|58;Tabanan|ID|-8.54|115.13|34;Tabas|IR|33.6|56.92|50;Tabatinga|BR|-4.23|-69.94|28
Tabira|BR|-7.59|-37.54|17;Tabora|TZ|-5.02|32.83|145;Tabou|CI|4.42|-7.35|17;Taboão da Serra|BR|-23.63|-46.79|215;Tabriz|IR|38.08|46.29|1425
Tabuk|PH|17.47|121.47|27;Tabuk|SA|28.4|36.57|455;Tacarigua|VE|10.09|-67.92|39;Tachilek|MM|20.45|99.88|52;Tacloban|PH|11.24|125|242
Tacna|PE|-18.01|-70.25|280;Tacoma|US|47.25|-122.44|208;Tacoronte|ES|28.48|-16.41|24;Tacuarembó|UY|-31.72|-55.98|52
Tacurong|PH|6.69|124.68|55;Tacámbaro de Codallos|MX|19.24|-101.46|26;Tadjourah|DJ|11.79|42.88|22;Tadley|GB|51.35|-1.13|16
Tadmaït|DZ|36.74|3.9|21;Tadmur|SY|34.56|38.28|51;Tadotsu|JP|34.28|133.75|24;Taesal-li|KR|36.97|126.45|23;Tafo|GH|6.73|-1.61|50
Taft|IR|31.74|54.2|19;Tafí Viejo|AR|-26.73|-65.26|48;Taganrog|RU|47.24|38.9|279;Taganskiy|RU|55.73|37.67|116;Tagas|PH|13.17|123.72|15
Tagawa|JP|33.63|130.8|52;Tagaytay|PH|14.1|120.93|71;Tagbilaran City|PH|9.66|123.85|86;Tagiura|LY|32.88|13.35|100;Tagoloan|PH|8.54|124.75|30
Tagta|TM|41.65|59.92|17;Tagudin|PH|16.94|120.44|36;Taguig|PH|14.52|121.08|644;Tahara|JP|34.67|137.27|38;Tahe|CN|52.33|124.73|61
Tahla|MA|34.05|-4.42|26;Tahlequah|US|35.92|-94.97|17;Tahoua|NE|14.89|5.27|80;Tai Po|HK|22.45|114.17|16;Taichung|TW|24.15|120.68|1041
Taihecun|CN|45.76|130.85|345;Taikang|CN|46.86|124.44|55;Tailai|CN|46.39|123.41|67;Tainan|TW|22.99|120.21|771;Taiobeiras|BR|-15.81|-42.23|24
Taipei|TW|25.05|121.53|7872;Taiping|MY|4.85|100.73|218;Taishan|CN|22.25|112.78|145;Taitung City|TW|22.76|121.14|110;Taiwan|TW|23.75|120.96|
Taixing|CN|32.17|120.01|80;Taiyuan|CN|37.87|112.56|3427;Taizhou|CN|32.49|119.91|612;Tai’an|CN|36.19|117.12|5499;Tajerouine|TN|35.89|8.55|19
Tajikistan|TJ|38.53|71.03|;Tajimi|JP|35.32|137.13|108;Tak Bai|TH|6.26|102.05|17;Takahagi|JP|36.72|140.72|34;Takahama|JP|34.92|136.98|41
Takahashi|JP|34.78|133.62|25;Takahata|JP|38|140.19|26;Takaishi|JP|34.52|135.43|61;Takamatsu|JP|34.33|134.05|334;Takanabe|JP|32.13|131.5|23
Takanosu|JP|40.22|140.37|21;Takaoka|JP|36.75|137.02|170;Takarazuka|JP|34.8|135.36|220;Takasaki|JP|36.33|139.02|241
Takatsuki|JP|34.85|135.62|354;Takayama|JP|36.13|137.25|67;Takedamachi|JP|32.97|131.4|16;Takefu|JP|35.9|136.17|76
Takehara|JP|34.34|132.92|31;Takelsa|TN|36.78|10.63|21;Takeochō-takeo|JP|33.19|130.02|34;Takeo|KH|10.99|104.78|844
Taketoyo|JP|34.85|136.92|42;Takhatgarh|IN|25.32|73|17;Takhatpur|IN|22.13|81.87|18;Takikawa|JP|43.55|141.91|45
Takoma Park|US|38.98|-77.01|18;Takoradi|GH|4.9|-1.76|233;Takum|NG|7.27|9.98|25;Tak|TH|16.87|99.13|24;Takāb|IR|36.4|47.11|52
Talacogon|PH|8.46|125.78|16;Talagang|PK|32.93|72.42|45;Talagante|CL|-33.66|-70.93|52;Talamba|PK|30.53|72.24|28;Talara|PE|-4.58|-81.27|99
Talas|KG|42.52|72.24|35;Talas|TR|38.69|35.55|37;Talata Mafara|NG|12.57|6.06|39;Talavera de la Reina|ES|39.96|-4.83|89
Talavera|PH|15.59|120.92|65;Tala|MX|20.65|-103.7|35;Talcahuano|CL|-36.72|-73.12|253;Talca|CL|-35.43|-71.66|197
Taldykorgan|KZ|45.02|78.37|117;Talegaon Dābhāde|IN|18.74|73.68|48;Taleigao|IN|15.47|73.83|17;Talence|FR|44.81|-0.59|43
Talghar|KZ|43.3|77.24|42;Talhar|PK|24.88|68.81|21;Talipparamba|IN|12.04|75.36|70;Talisay|PH|10.24|123.85|133;Talisay|PH|10.74|122.97|65
Talisay|PH|14.09|121.02|25;Talitsa|RU|56.88|60.02|19;Talitsa|RU|57.01|63.73|19;Tall Rif‘at|SY|36.47|37.09|26;Talladega|US|33.44|-86.11|16
Tallaght|IE|53.29|-6.37|64;Tallahassee|US|30.44|-84.28|190;Tallbīsah|SY|34.84|36.73|38;Tallinn|EE|59.44|24.75|394
Tallkalakh|SY|34.67|36.26|30;Tallkayf|IQ|36.49|43.12|24;Tallmadge|US|41.1|-81.44|18;Talnakh|RU|69.49|88.4|59;Talne|UA|48.89|30.69|16
Taloc|PH|10.57|122.9|20;Taloda|IN|21.56|74.21|26;Taloqan|AF|36.74|69.53|64;Talwandi Bhai|IN|30.86|74.93|16;Talwāra|IN|31.94|75.89|25
Talāja|IN|21.35|72.04|30;Talā|EG|30.68|30.94|51;Tal’menka|RU|53.82|83.57|19;Tam Kỳ|VN|15.57|108.47|59;Tamale|GH|9.4|-0.84|361
Tamalous|DZ|36.84|6.64|33;Tamamura|JP|36.3|139.12|43;Taman Senai|MY|1.6|103.64|73;Tamana|JP|32.95|130.57|46;Tamandaré|BR|-8.76|-35.1|18
Tamano|JP|34.52|133.95|68;Tamanrasset|DZ|22.79|5.52|73;Tamarac|US|26.21|-80.25|65;Tamazula de Gordiano|MX|19.68|-103.25|19
Tamazunchale|MX|21.26|-98.79|25;Tambacounda|SN|13.77|-13.67|79;Tambaram|IN|12.92|80.13|175;Tambaú|BR|-21.7|-47.27|20
Tambo Grande|PE|-4.93|-80.34|30;Tambopata|PE|-12.67|-69.36|39;Tamboril|DO|19.49|-70.61|23;Tambov|RU|52.73|41.44|291
Tambuwal|NG|12.41|4.65|21;Tame|CO|6.46|-71.74|29;Tamiami|US|25.76|-80.4|55;Tamlūk|IN|22.3|87.93|49;Tampa|US|27.95|-82.46|369
Tampere|FI|61.5|23.79|203;Tampico|MX|22.29|-97.88|309;Tampin|MY|2.47|102.23|28;Tamra|IL|32.85|35.2|26
Tamuning-Tumon-Harmon Village|GU|13.49|144.78|20;Tamuning|GU|13.49|144.78|20;Tamuín|MX|22.01|-98.78|16;Tamworth|AU|-31.09|150.93|48
Tamworth|GB|52.63|-1.7|82;Tan-Tan|MA|28.44|-11.1|62;Tanabe|JP|33.73|135.37|70;Tanabe|JP|34.82|135.77|66;Tanabi|BR|-20.63|-49.65|18
Tanah Merah|MY|5.8|102.15|29;Tanakpur|IN|29.07|80.11|17;Tanashichō|JP|35.73|139.54|82;Tanauan|PH|11.11|125.02|17;Tanauan|PH|14.09|121.15|68
Tanay|PH|14.5|121.28|60;Tandag|PH|9.08|126.2|29;Tandahimba|TZ|-10.75|39.63|17;Tandaltī|SD|13.02|31.87|27;Tanda|CI|7.8|-3.17|20
Tanda|EG|30.79|31|405;Tandil|AR|-37.32|-59.13|104;Tandlianwala|PK|31.03|73.13|38;Tando Adam|PK|25.77|68.66|126
Tando Allahyar|PK|25.46|68.72|127;Tando Jam|PK|25.43|68.53|32;Tando Muhammad Khan|PK|25.12|68.54|73
Tangancícuaro de Arista|MX|19.89|-102.21|15;Tanga|TZ|-5.07|39.1|225;Tangerang|ID|-6.18|106.63|1372;Tanggulangin|ID|-7.5|112.7|33
Tanggu|CN|39.02|117.65|535;Tangier|MA|35.77|-5.8|688;Tangi|PK|34.3|71.65|29;Tangjiazhuang|CN|39.74|118.45|79;Tangjin|KR|36.89|126.63|33
Tangkak|MY|2.27|102.55|35;Tangping|CN|22.03|111.94|82;Tangshan|CN|39.63|118.18|3372;Tangub|PH|8.06|123.75|30;Tanguiéta|BJ|10.62|1.27|20
Tanguá|BR|-22.73|-42.71|24;Tangzhai|CN|34.43|116.59|68;Tanjay|PH|9.52|123.16|39;Tanjore|IN|10.79|79.14|220
Tanjung Pandan|ID|-2.73|107.63|62;Tanjung Pinang|ID|0.92|104.46|192;Tanjung Sepat|MY|2.66|101.56|22;Tanjung Tokong|MY|5.46|100.31|24
Tanjungagung|ID|-3.94|103.8|53;Tanjungbalai|ID|2.97|99.8|143;Tanjungtiram|ID|4.06|98.37|25;Tanki Leendert|AW|12.54|-70.02|22
Tank|PK|32.22|70.38|38;Tanout|NE|14.97|8.89|15;Tanque Verde|US|32.25|-110.74|17;Tantou|CN|26.03|119.6|69;Tantoyuca|MX|21.35|-98.23|31
Tanuku|IN|16.75|81.68|68;Tanuma|JP|36.37|139.58|29;Tanushimarumachi-toyoki|JP|33.35|130.68|21;Tanzania|TZ|-6.27|34.79|
Tanza|PH|14.68|120.94|106;Taounate|MA|34.54|-4.64|33;Taourirt|MA|34.41|-2.9|83;Taoyuan City|TW|24.99|121.3|402;Taozhuang|CN|34.85|117.33|60
Tapachula|MX|14.9|-92.26|203;Tapah Road|MY|4.17|101.2|28;Tapes|BR|-30.67|-51.4|19;Taphan Hin|TH|16.22|100.42|22
Tapiramutá|BR|-11.85|-40.79|17;Tapolca|HU|46.88|17.44|18;Taquara|BR|-29.65|-50.78|48;Taquaritinga|BR|-21.41|-48.5|50
Taquarituba|BR|-23.53|-49.24|21;Taquari|BR|-29.8|-51.86|27;Taradale|NZ|-39.53|176.85|17;Tarakan|ID|3.31|117.59|97
Tarakeswar|IN|22.89|88.01|30;Tarancón|ES|40.01|-3.01|16;Taranto|IT|40.46|17.25|181;Tarauacá|BR|-8.16|-70.77|17;Tarawa|KI|1.33|172.98|40
Taraz|KZ|42.9|71.37|358;Tara|RU|56.89|74.37|27;Tarbes|FR|43.23|0.08|52;Taree|AU|-31.91|152.45|16;Targovishte|BG|43.25|26.57|38
Targówek|PL|52.29|21.05|124;Tarhuna|LY|32.44|13.63|211;Tarifa|ES|36.01|-5.61|18;Tarija|BO|-21.54|-64.73|159;Tarikere|IN|13.71|75.81|38
Tarime|TZ|-1.35|34.37|33;Tarko-Sale|RU|64.92|77.77|19;Tarkwa|GH|5.3|-1.99|35;Tarlac City|PH|15.48|120.6|184;Tarma|PE|-11.42|-75.69|51
Tarn Tāran|IN|31.45|74.93|59;Tarneit|AU|-37.84|144.66|34;Tarnobrzeg|PL|50.57|21.68|50;Tarnowskie Góry|PL|50.45|18.86|61
Tarnów|PL|50.01|20.99|118;Taroudant|MA|30.47|-8.88|71;Tarpon Springs|US|28.15|-82.76|25;Tarragona|ES|41.12|1.25|140
Tarsus|TR|36.92|34.89|256;Tartagal|AR|-22.52|-63.8|61;Tartouss|SY|34.89|35.89|89;Tartu|EE|58.38|26.73|101;Tarub|ID|-6.93|109.17|76
Tarui|JP|35.37|136.53|29;Tarumizu|JP|31.48|130.7|19;Tarāna|IN|23.33|76.04|23;Tasbuget|KZ|44.77|65.55|16;Tasek Glugor|MY|5.48|100.5|136
Tash-Kumyr|KG|41.35|72.22|24;Tashkent|UZ|41.26|69.22|1978;Tashtagol|RU|52.77|87.89|23;Tasikmalaya|ID|-7.33|108.22|271
Tassin-la-Demi-Lune|FR|45.75|4.79|17;Tatabánya|HU|47.58|18.39|71;Tataouine|TN|32.93|10.45|63;Tatarsk|RU|55.22|75.98|25
Tata|HU|47.65|18.32|24;Tatebayashi|JP|36.25|139.53|81;Tateyama|JP|34.98|139.87|50;Tatsunochō-tominaga|JP|34.86|134.55|40
Tatsuno|JP|35.98|138|21;Tatuí|BR|-23.36|-47.86|94;Tatvan|TR|38.49|42.28|73;Taubaté|BR|-23.03|-45.56|252;Taufkirchen|DE|48.05|11.62|18
Taungdwingyi|MM|20.01|95.55|70;Taunggyi|MM|20.79|97.04|160;Taungoo|MM|18.94|96.43|107;Taunsa|PK|30.7|70.65|45;Taunton|GB|51.01|-3.1|65
Taunton|US|41.9|-71.09|57;Taunusstein|DE|50.15|8.15|30;Taupo|NZ|-38.68|176.08|22;Taurage|LT|55.25|22.29|28;Tauranga|NZ|-37.69|176.17|110
Tavares|US|28.8|-81.73|15;Tavda|RU|58.04|65.27|39;Tavernes de la Valldigna|ES|39.07|-0.27|18;Taverny|FR|49.03|2.22|27
Tavira|PT|37.13|-7.65|15;Tavşanlı|TR|39.54|29.5|52;Tawaramoto|JP|34.55|135.79|33;Tawau|MY|4.24|117.89|306
Taxco de Alarcón|MX|18.55|-99.61|52;Tayabas|PH|14.03|121.59|37;Tayga|RU|56.06|85.62|24;Taylors Lakes|AU|-37.7|144.79|15
Taylorsville|US|40.67|-111.94|61;Taylors|US|34.92|-82.3|22;Taylor|US|30.57|-97.41|17;Taylor|US|42.24|-83.27|62;Tayshet|RU|55.93|98|38
Taytay|PH|14.56|121.13|231;Tayu|ID|-6.54|111.05|26;Taza|MA|34.21|-4.01|142;Tazoult-Lambese|DZ|35.48|6.26|42;Taïbet|DZ|33.09|6.39|21
Taşköprü|TR|41.51|34.21|17;Taşova|TR|40.76|36.32|19;Ta‘izz|YE|13.58|44.02|615;Ta’if|SA|21.27|40.42|531;Tbeng Meanchey|KH|13.81|104.98|24
Tbilisi|GE|41.69|44.83|1049;Tbilisskaya|RU|45.36|40.19|24;Tchamba|TG|9.03|1.42|26;Tchaourou|BJ|8.89|2.6|21;Tchibanga|GA|-2.93|10.98|19
Tcholliré|CM|8.4|14.17|23;Tczew|PL|54.09|18.78|60;Teaneck|US|40.9|-74.02|40;Teapa|MX|17.55|-92.95|27;Tearce|MK|42.08|21.05|23
Tebesbest|DZ|33.12|6.08|41;Tebingtinggi|ID|3.33|99.16|118;Tecamachalco|MX|18.88|-97.73|29;Tecate|MX|32.57|-116.63|65
Tecax|MX|20.21|-89.29|26;Techiman|GH|7.59|-1.94|70;Tecomán|MX|18.92|-103.88|86;Tecpán Guatemala|GT|14.76|-90.99|22;Tecuci|RO|45.85|27.43|41
Tecámac de Felipe Villanueva|MX|19.71|-98.97|16;Tecámac|MX|19.71|-98.97|15;Tefé|BR|-3.37|-64.72|45;Tegal|ID|-6.87|109.14|237
Tegelen|NL|51.34|6.14|20;Tegel|DE|52.58|13.29|34;Teghra|IN|25.49|85.94|46;Tegina|NG|10.07|6.19|24;Tegucigalpa|HN|14.08|-87.21|851
Teguise|ES|29.06|-13.56|19;Tehran|IR|35.69|51.42|7153;Tehri|IN|30.39|78.48|28;Tehuacán|MX|18.46|-97.4|249;Teignmouth|GB|50.55|-3.5|17
Tejar|CR|9.75|-84.23|22;Tejen|TM|37.38|60.51|67;Tejupilco de Hidalgo|MX|18.9|-100.15|26;Tekeli|KZ|44.83|78.83|27
Tekirdağ|TR|40.98|27.51|122;Tekirova|TR|36.5|30.53|20;Tekkalakote|IN|15.53|76.88|26;Tekkali|IN|18.61|84.24|25;Tekkeköy|TR|41.21|36.46|17
Teknāf|BD|20.86|92.3|41;Tekstil’shchiki|RU|55.7|37.74|100;Tekāri|IN|24.94|84.84|19;Tel Aviv|IL|32.08|34.78|433
Telabastagan|PH|15.12|120.61|26;Telavi|GE|41.92|45.47|22;Tela|HN|15.77|-87.47|29;Telde|ES|27.99|-15.42|100;Telerghma|DZ|36.12|6.35|52
Telford|GB|52.68|-2.45|148;Telfs|AT|47.31|11.07|15;Telgte|DE|51.98|7.78|19;Telhāra|IN|21.03|76.84|21;Tellicherry|IN|11.75|75.49|97
Teloloapan|MX|18.37|-99.87|24;Telsiai|LT|55.98|22.25|30;Teltow|DE|52.4|13.26|20;Teluk Intan|MY|4.02|101.02|63;Teluk Nibung|ID|3|99.82|25
Teluknaga|ID|-6.1|106.64|128;Telêmaco Borba|BR|-24.32|-50.62|59;Temara|MA|33.93|-6.91|314;Tema|GH|5.67|-0.02|156;Tembisa|ZA|-26|28.23|512
Temecula|US|33.49|-117.15|112;Temerluh|MY|3.45|102.42|60;Temirtau|KZ|50.05|72.96|171;Temixco|MX|18.85|-99.23|98
Tempe Junction|US|33.41|-111.94|158;Tempelhof|DE|52.47|13.4|57;Tempe|US|33.41|-111.91|176;Temple City|US|34.11|-118.06|36
Temple Terrace|US|28.04|-82.39|26;Templestowe|AU|-37.75|145.15|16;Temple|US|31.1|-97.34|72;Templin|DE|53.12|13.5|18
Temryuk|RU|45.27|37.39|37;Temse|BE|51.13|4.21|26;Temuco|CL|-38.74|-72.6|238;Tenango de Arista|MX|19.1|-99.59|22;Tena|EC|-0.99|-77.81|17
Tendō|JP|38.35|140.37|65;Tengréla|CI|10.48|-6.41|39;Teni|IN|10.01|77.48|1035;Tenkodogo|BF|11.78|-0.37|38;Tennō|JP|39.9|139.97|23
Tenosique|MX|17.47|-91.42|33;Tenri|JP|34.58|135.83|71;Tensta|SE|59.39|17.9|17;Teocaltiche|MX|21.43|-102.57|24
Teodoro Sampaio|BR|-22.53|-52.17|15;Teolocholco|MX|19.24|-98.19|16;Teoloyucan|MX|19.74|-99.18|51;Teonthar|IN|24.98|81.64|17
Teopisca|MX|16.54|-92.47|16;Teotihuacán de Arista|MX|19.69|-98.86|23;Teotihuacán|MX|19.69|-98.86|23;Teo|ES|42.75|-8.5|18
Tepalcatepec|MX|19.19|-102.85|15;Tepatitlán de Morelos|MX|20.82|-102.76|92;Tepatlaxco de Hidalgo|MX|19.08|-97.97|16
Tepeaca|MX|18.97|-97.9|27;Tepeapulco|MX|19.79|-98.55|15;Tepecik|TR|41.03|28.55|22;Tepeji del Río de Ocampo|MX|19.9|-99.34|34
Tepexpan|MX|19.61|-98.94|103;Tepic|MX|21.51|-104.9|333;Teplice|CZ|50.64|13.82|51;Tepotzotlán|MX|19.72|-99.22|38;Tequila|MX|20.88|-103.84|29
Tequisquiapan|MX|20.52|-99.89|30;Tequixquiac|MX|19.91|-99.14|23;Teramo|IT|42.66|13.7|36;Terbanggi Besar|ID|-4.88|105.22|53
Terdāl|IN|16.49|75.05|26;Terek|RU|43.48|44.14|21;Teresa|PH|14.56|121.22|35;Teresina|BR|-5.09|-42.8|745;Teresópolis|BR|-22.42|-42.98|124
Tergnier|FR|49.66|3.3|15;Terlizzi|IT|41.13|16.55|26;Termas de Río Hondo|AR|-27.49|-64.86|28;Terme|TR|41.21|36.97|28
Termini Imerese|IT|37.98|13.7|23;Termoli|IT|42|14.99|31;Ternate|ID|0.79|127.38|102;Ternate|PH|14.29|120.72|20;Terneuzen|NL|51.34|3.83|28
Terni|IT|42.56|12.64|97;Ternopil|UA|49.55|25.59|236;Terrace Heights|US|40.72|-73.77|15;Terrace|CA|54.52|-128.6|19
Terracina|IT|41.29|13.24|31;Terrassa|ES|41.57|2.02|211;Terrazas del Valle|MX|32.49|-116.83|20;Terre Haute|US|39.47|-87.41|61
Terrebonne|CA|45.7|-73.65|95;Terrell|US|32.74|-96.28|17;Terrytown|US|29.91|-90.03|23;Terter|AZ|40.34|46.93|18;Teruel|ES|40.35|-1.11|35
Tervuren|BE|50.82|4.51|21;Terzigno|IT|40.8|14.49|17;Teshi Old Town|GH|5.58|-0.11|144;Tesistán|MX|20.8|-103.47|62;Tessaoua|NE|13.76|7.99|36
Tessenderlo|BE|51.07|5.09|17;Tete|MZ|-16.16|33.59|129;Tetla|MX|19.44|-98.1|15;Tetovo|MK|42.01|20.97|73;Tettnang|DE|47.67|9.59|18
Tetuán de las Victorias|ES|40.46|-3.7|155;Teutônia|BR|-29.45|-51.81|22;Tewkesbury|GB|51.99|-2.16|20;Tewksbury|US|42.61|-71.23|29
Texarkana|US|33.43|-94.05|37;Texarkana|US|33.44|-94.04|30;Texas City|US|29.38|-94.9|48;Texcoco de Mora|MX|19.51|-98.88|105
Teykovo|RU|56.86|40.54|36;Teziutlan|MX|19.82|-97.36|59;Tezoyuca|MX|19.59|-98.91|17;Tezpur|IN|26.63|92.8|59
Teófilo Otoni|BR|-17.86|-41.51|101;Tha Bo|TH|17.85|102.58|35;Tha Kham|TH|9.11|99.23|26;Tha Mai|TH|12.62|102|22;Tha Maka|TH|13.9|99.77|53
Tha Muang|TH|13.96|99.64|27;Tha Ruea|TH|14.57|100.73|19;Tha Yang|TH|12.96|99.91|43;Thaba Nchu|ZA|-29.21|26.84|39;Thailand|TH|15.1|101|
Thakhèk|LA|17.41|104.83|85;Thakurdwara|IN|29.19|78.86|40;Thala|TN|35.57|8.67|16;Thal|PK|35.48|72.24|29;Thamaga|BW|-24.67|25.54|21
Thanatpin|MM|17.29|96.58|38;Thanh Hóa|VN|19.8|105.77|112;Thap Khlo|TH|16.16|100.6|16;Thap Than|TH|15.46|99.89|17
Tharangambadi|IN|11.03|79.85|21;Tharu Shah|PK|26.94|68.12|18;Tharyarwady|MM|17.65|95.79|54;Tharād|IN|24.4|71.63|25
Thatcham|GB|51.4|-1.26|24;Thaton|MM|16.92|97.37|124;Thatta|PK|24.75|67.92|44;Thayetmyo|MM|19.32|95.18|98;The Acreage|US|26.79|-80.27|39
The Bronx|US|40.85|-73.87|1385;The Colony|US|33.09|-96.89|42;The Crossings|US|25.67|-80.4|23;The Dalles|US|45.59|-121.18|15
The Gap|AU|-27.44|152.94|16;The Hague|NL|52.08|4.3|474;The Hammocks|US|25.67|-80.44|51;The Villages|US|28.93|-81.96|51
The Woodlands|US|30.16|-95.49|94;Thenia|DZ|36.73|3.56|16;Theniet el Had|DZ|35.87|2.03|28;Thenkasi|IN|8.96|77.32|65
Thessaloníki|GR|40.64|22.93|354;Thetford-Mines|CA|46.09|-71.31|26;Thetford|GB|52.42|0.75|25;Theunissen|ZA|-28.41|26.7|35
Thiais|FR|48.76|2.4|30;Thiene|IT|45.71|11.48|21;Thika|KE|-1.03|37.07|200;Thimphu|BT|27.47|89.64|99;Thionville|FR|49.36|6.16|44
Thiruthani|IN|13.18|79.62|40;Thiruvananthapuram|IN|8.49|76.95|784;Thiruvarur|IN|10.77|79.64|59;Thiès Nones|SN|14.78|-16.97|252
Thiès|SN|14.79|-16.93|320;Thoen|TH|17.61|99.22|18;Thohoyandou|ZA|-22.95|30.48|44;Thomastown|AU|-37.68|145.02|20
Thomasville|US|30.84|-83.98|19;Thomasville|US|35.88|-80.08|27;Thomazeau|HT|18.65|-72.09|52;Thongwa|MM|16.76|96.52|52
Thonon-les-Bains|FR|46.37|6.48|32;Thoothukudi|IN|8.77|78.13|411;Thornaby-on-Tees|GB|54.53|-1.3|22;Thornbury|AU|-37.76|145.01|18
Thorne|GB|53.61|-0.96|17;Thornlie|AU|-32.06|115.96|23;Thornton-Cleveleys|GB|53.87|-3.02|31;Thornton|US|39.87|-104.97|133
Thorold|CA|43.12|-79.2|18;Thoubāl|IN|24.64|94|44;Thousand Oaks|US|34.17|-118.84|129;Three Lakes|US|25.64|-80.4|15
Thrissur|IN|10.52|76.22|325;Throgs Neck|US|40.82|-73.82|34;Thul|PK|28.24|68.78|34;Thunder Bay|CA|48.38|-89.25|99
Thung Song|TH|8.16|99.68|28;Thun|CH|46.75|7.62|42;Thành Phố Uông Bí|VN|21.03|106.77|64;Thái Bình|VN|20.45|106.34|53
Thái Nguyên|VN|21.59|105.85|134;Thívai|GR|38.33|23.32|22;Thākurganj|IN|26.43|88.13|16;Thākurgaon|BD|26.03|88.47|71
Thāna Bhawan|IN|29.59|77.42|33;Thānesar|IN|29.97|76.83|138;Thāne|IN|19.2|72.96|1262;Thān|IN|22.57|71.2|43;Thāsra|IN|22.8|73.21|18
Thị Trấn Tân Thành|VN|10.26|105.59|23;Thị Xã Phú Mỹ|VN|10.57|107.13|221;Thủ Dầu Một|VN|10.98|106.65|91;Ti Port-de-Paix|HT|19.93|-72.83|35
Tianchang|CN|38|114.02|61;Tianfu|CN|37.26|122.05|115;Tianguá|BR|-3.73|-40.99|46;Tianjin|CN|39.14|117.18|11090;Tianpeng|CN|30.99|103.94|61
Tianshui|CN|34.58|105.74|3500;Tiaret|DZ|35.37|1.32|179;Tiassalé|CI|5.9|-4.82|35;Tibati|CM|6.47|12.63|36;Tiberias|IL|32.79|35.53|40
Tibiri|NE|13.56|7.05|20;Ticul|MX|20.4|-89.54|33;Tieling|CN|42.29|123.84|334;Tieli|CN|46.98|128.04|110;Tielt|BE|51|3.33|19
Tiel|NL|51.89|5.43|41;Tienen|BE|50.81|4.94|32;Tierra Blanca|MX|18.45|-96.36|48;Tierralta|CO|8.17|-76.06|26;Tietê|BR|-23.1|-47.71|32
Tiffin|US|41.11|-83.18|18;Tiflet|MA|33.89|-6.31|70;Tifton|US|31.45|-83.51|17;Tigard|US|45.43|-122.77|51;Tigre|AR|-34.43|-58.58|31
Tigwav|HT|18.43|-72.87|118;Tijuana|MX|32.5|-117|1301;Tijucas|BR|-27.24|-48.63|22;Tijāra|IN|27.93|76.86|22;Tikhoretsk|RU|45.85|40.13|64
Tikhvin|RU|59.65|33.53|62;Tiko|CM|4.08|9.36|56;Tikrīt|IQ|34.62|43.68|42;Tilburg|NL|51.56|5.09|200;Tilhar|IN|27.96|79.74|57
Tillabéri|NE|14.21|1.45|19;Tillmans Corner|US|30.59|-88.17|17;Timaru|NZ|-44.4|171.25|28;Timashëvsk|RU|45.62|38.95|54
Timbaúba|BR|-7.51|-35.32|45;Timbiras|BR|-4.26|-43.94|18;Timbuktu|ML|16.77|-3.01|32;Timbó|BR|-26.82|-49.27|34;Timimoun|DZ|29.26|0.23|49
Timizart|DZ|36.8|4.27|41;Timişoara|RO|45.75|21.23|315;Timmins|CA|48.47|-81.33|43;Timon|BR|-5.09|-42.84|124;Timor-Leste|TL|-8.81|125.92|
Timóteo|BR|-19.58|-42.65|92;Tinaquillo|VE|9.92|-68.3|82;Tinde|TZ|-3.88|33.2|22;Tindivanam|IN|12.23|79.66|70;Tindouf|DZ|27.67|-8.15|46
Tinghir|MA|31.51|-5.53|37;Tingi|TZ|-11.3|35.03|16;Tingo María|PE|-9.3|-76|53;Tinley Park|US|41.57|-87.78|57;Tinnanūr|IN|13.11|80.03|22
Tinongan|PH|10.22|123.04|62;Tinsukia|IN|27.49|95.36|89;Tinton Falls|US|40.3|-74.1|18;Tipasa|DZ|36.59|2.45|25;Tipitapa|NI|12.2|-86.1|50
Tippi|ET|7.2|35.45|24;Tipton|GB|52.53|-2.07|47;Tiptūr|IN|13.26|76.48|61;Tiquipaya|BO|-17.34|-66.22|54;Tiquisate|GT|14.28|-91.36|18
Tirah|IL|32.23|34.95|21;Tirana|AL|41.33|19.82|375;Tiraspol|MD|46.84|29.63|157;Tirat Karmel|IL|32.76|34.97|19;Tirebolu|TR|41.01|38.81|17
Tire|TR|38.09|27.74|47;Tirhanimîne|MA|35.24|-3.95|56;Tirmitine|DZ|36.65|3.98|26;Tirmiz|UZ|37.22|67.28|140;Tiruchchendur|IN|8.5|78.12|30
Tiruchengode|IN|11.38|77.89|87;Tiruchirappalli|IN|10.82|78.7|775;Tirukkoyilur|IN|11.97|79.2|28;Tirumala|IN|13.68|79.35|18
Tirunelveli|IN|8.73|77.68|1436;Tirupati|IN|13.64|79.42|251;Tirupparangunram|IN|9.88|78.07|43;Tiruppur|IN|11.12|77.35|398
Tiruppuvanam|IN|9.83|78.26|23;Tirur|IN|10.91|75.92|55;Tiruttangal|IN|9.48|77.83|54;Tiruvalla|IN|9.38|76.57|57;Tiruvallur|IN|13.14|79.91|48
Tiruvannāmalai|IN|12.23|79.07|138;Tiruvottiyūr|IN|13.16|80.3|248;Tisaiyanvilai|IN|8.34|77.87|20;Tissemsilt|DZ|35.61|1.81|61
Tiszaújváros|HU|47.93|21.08|17;Titahari|NP|26.66|87.27|48;Titao|BF|13.77|-2.07|19;Titlāgarh|IN|20.29|83.15|28;Titusville|US|28.61|-80.81|45
Titāgarh|IN|22.74|88.37|128;Tiverton|GB|50.9|-3.49|20;Tivoli|IT|41.96|12.8|22;Tiwi|PH|13.46|123.68|17;Tixtla de Guerrero|MX|17.57|-99.4|23
Tizayuca|MX|19.84|-98.98|43;Tizi Gheniff|DZ|36.59|3.77|28;Tizi Ouzou|DZ|36.71|4.05|144;Tizi Rached|DZ|36.67|4.19|18
Tizi-n-Tleta|DZ|36.55|4.06|22;Tizimín|MX|21.14|-88.15|47;Tiznit|MA|29.7|-9.73|55;Tiébo|SN|14.63|-16.23|100
Tlajomulco de Zúñiga|MX|20.47|-103.45|30;Tlalnepantla|MX|19.54|-99.2|653;Tlalpan|MX|19.3|-99.16|575
Tlaltenango de Sánchez Román|MX|21.78|-103.3|16;Tlapa de Comonfort|MX|17.55|-98.58|47;Tlapacoyan|MX|19.96|-97.21|35
Tlaquepaque|MX|20.64|-103.29|576;Tlaquiltenango|MX|18.63|-99.16|18;Tlaxcala|MX|19.32|-98.2|85;Tlemcen|DZ|34.88|-1.31|132
Tláhuac|MX|19.29|-99.01|305;Toamasina|MG|-18.15|49.4|206;Toba Tek Singh|PK|30.97|72.48|69;Toba|JP|34.48|136.84|23
Tobias Barreto|BR|-11.18|-38|30;Tobol’sk|RU|58.2|68.25|114;Tobruk|LY|32.09|23.95|121;Tocache|PE|-8.19|-76.52|29;Tochigi|JP|36.38|139.73|82
Tochio-honchō|JP|37.48|139|23;Tocoa|HN|15.68|-86|31;Tocopilla|CL|-22.09|-70.2|24;Tocumen|PA|9.09|-79.38|51;Todabhim|IN|26.92|76.82|23
Todaraisingh|IN|26.02|75.48|23;Togitsu|JP|32.83|129.85|29;Togo|TG|8.52|0.96|;Toguchin|RU|55.24|84.39|22;Tohāna|IN|29.71|75.9|60
Tokat|TR|40.31|36.55|130;Toki|JP|35.35|137.18|61;Tokmak|UA|47.26|35.71|35;Tokmok|KG|42.84|75.3|63;Tokoname|JP|34.88|136.85|50
Tokorozawa|JP|35.8|139.47|339;Toktogul|KG|41.87|72.94|19;Tokushima|JP|34.07|134.57|267;Tokuyama|JP|34.05|131.82|101
Tokyo|JP|35.69|139.69|8337;Tokār|SD|18.43|37.73|22;Toledo|BR|-24.71|-53.74|119;Toledo|ES|39.86|-4.02|82;Toledo|PH|10.38|123.64|157
Toledo|US|41.66|-83.56|280;Tolentino|IT|43.21|13.29|17;Tolga|DZ|34.72|5.38|68;Toliara|MG|-23.35|43.67|115;Tolosa|ES|43.13|-2.08|18
Toluca|MX|19.29|-99.65|489;Tol’yatti|RU|53.53|49.35|703;Tomakomai|JP|42.64|141.6|175;Tomares|ES|37.37|-6.05|23;Tomar|PT|39.6|-8.41|19
Tomaszów Lubelski|PL|50.45|23.42|20;Tomaszów Mazowiecki|PL|51.53|20.01|67;Tomelloso|ES|39.16|-3.02|38;Tomigusuku|JP|26.19|127.68|56
Tomilino|RU|55.66|37.95|28;Tomioka|JP|36.25|138.9|49;Tomiya|JP|38.39|140.89|43;Tomobe|JP|36.35|140.3|37;Tomohon|ID|1.32|124.8|28
Toms River|US|39.95|-74.2|89;Tomsk|RU|56.5|84.97|486;Tomé Açu|BR|-2.42|-48.15|34;Tomé|CL|-36.62|-72.96|47;Tonalá|MX|16.09|-93.75|35
Tonalá|MX|20.62|-103.23|409;Tonbridge|GB|51.2|0.27|39;Tondabayashichō|JP|34.5|135.6|133;Tondano|ID|1.31|124.91|33;Tondi|IN|9.74|79.02|16
Tonekābon|IR|36.82|50.87|38;Tonga|CM|4.97|10.7|16;Tonga|TO|-21.17|-175.22|;Tongchuanshi|CN|35.07|109.08|224;Tongchuan|CN|31.09|105.09|58
Tongelre|NL|51.45|5.52|20;Tongeren|BE|50.78|5.46|30;Tongging|ID|2.9|98.52|16;Tonghae|KR|37.54|129.11|101;Tonghua|CN|41.72|125.93|510
Tongliao|CN|43.61|122.27|261;Tongren|CN|27.72|109.19|91;Tongshan|CN|34.18|117.16|1199;Tongzhou|CN|39.9|116.66|163;Tonj|SS|7.27|28.68|17
Tonk|IN|26.17|75.79|151;Tonoshō|JP|34.48|134.17|17;Tonota|BW|-21.44|27.46|18;Tonypandy|GB|51.62|-3.46|63;Tooele|US|40.53|-112.3|33
Toowoomba|AU|-27.56|151.95|131;Topeka|US|39.05|-95.68|127;Topi|PK|34.07|72.62|36;Topki|RU|55.28|85.62|31;Tor Lupara|IT|42|12.62|21
Torbalı|TR|38.15|27.36|50;Torbat-e Jām|IR|35.24|60.62|59;Torbat-e Ḩeydarīyeh|IR|35.27|59.22|126;Torcy|FR|48.85|2.65|24
Tordera|ES|41.7|2.72|15;Tordher|PK|33.99|72.29|150;Toretsk|UA|48.4|37.85|42;Torgau|DE|51.56|13|19;Torhout|BE|51.07|3.1|19
Toride|JP|35.9|140.08|81;Toritama|BR|-8.01|-36.06|24;Torit|SS|4.41|32.57|20;Tornio|FI|65.85|24.15|21;Toronto|CA|43.7|-79.42|2600
Tororo|UG|0.69|34.18|40;Torquay|GB|50.46|-3.53|65;Torrance|US|33.84|-118.34|148;Torre Annunziata|IT|40.75|14.45|44
Torre del Greco|IT|40.79|14.37|86;Torre del Mar|ES|36.74|-4.09|22;Torre-Pacheco|ES|37.74|-0.95|31;Torredembarra|ES|41.15|1.4|15
Torrejón de Ardoz|ES|40.46|-3.47|118;Torrelavega|ES|43.35|-4.05|55;Torrelodones|ES|40.58|-3.93|22;Torremaggiore|IT|41.69|15.29|17
Torremolinos|ES|36.62|-4.5|65;Torrent|ES|39.44|-0.47|79;Torres Novas|PT|39.48|-8.54|15;Torres Vedras|PT|39.09|-9.26|24
Torres|BR|-29.34|-49.73|33;Torrevieja|ES|37.98|-0.68|102;Torreón|MX|25.54|-103.42|609;Torrington|US|41.8|-73.12|35;Torrox|ES|36.76|-3.95|17
Tortona|IT|44.9|8.86|23;Tortosa|ES|40.81|0.52|35;Tortuguitas|AR|-34.48|-58.75|41;Toruń|PL|53.01|18.6|209;Torvaianica|IT|41.62|12.46|17
Torzhok|RU|57.04|34.96|49;Toshbuloq|UZ|40.92|71.58|29;Toshloq|UZ|40.48|71.77|27;Tosno|RU|59.54|30.88|40;Tosu|JP|33.37|130.52|64
Tosya|TR|41.02|34.04|24;Totana|ES|37.77|-1.5|29;Totonicapán|GT|14.91|-91.36|70;Totton|GB|50.92|-1.49|34;Tottori|JP|35.5|134.23|154
Touba|CI|8.28|-7.68|28;Touba|SN|14.85|-15.88|529;Tougan|BF|13.07|-3.07|18;Touggourt|DZ|33.11|6.06|49;Tougué|GN|11.45|-11.66|26
Toukh|EG|30.35|31.2|68;Toulon|FR|43.12|5.93|169;Toulouse|FR|43.6|1.44|433;Toul|FR|48.68|5.89|18;Toumodi|CI|6.56|-5.02|39
Tourcoing|FR|50.72|3.16|92;Tourlaville|FR|49.64|-1.57|18;Tournai|BE|50.61|3.39|68;Tournefeuille|FR|43.59|1.32|29;Tours|FR|47.39|0.7|142
Town 'n' Country|US|28.01|-82.58|78;Townsville|AU|-19.27|146.81|196;Towson|US|39.4|-76.6|55;Toyama|JP|36.7|137.22|326
Toyohama|JP|34.71|136.93|22;Toyohashi|JP|34.77|137.38|378;Toyokawa|JP|34.82|137.4|121;Toyonaka|JP|34.78|135.47|384
Toyooka|JP|35.54|134.82|47;Toyoshina|JP|36.3|137.9|28;Toyota|JP|35.08|137.15|362;Tozeur|TN|33.92|8.13|35;Tozkhurmato|IQ|34.89|44.63|60
To‘rqao‘rg‘on|UZ|41|71.51|28;Tqvarch'eli|GE|42.84|41.68|18;Trabzon|TR|41.01|39.73|244;Tracy|US|37.74|-121.43|87;Tradate|IT|45.71|8.91|17
Trairi|BR|-3.28|-39.27|23;Tralee|IE|52.27|-9.7|23;Tramandaí|BR|-29.98|-50.13|35;Trang|TH|7.56|99.61|67;Trani|IT|41.28|16.41|54
Trapani|IT|38.02|12.54|59;Trappes|FR|48.77|2.02|28;Traralgon|AU|-38.2|146.54|25;Trat|TH|12.24|102.52|22;Traunreut|DE|47.96|12.59|21
Traunstein|DE|47.87|12.64|18;Traverse City|US|44.76|-85.62|15;Travnik|BA|44.23|17.67|31;Trbovlje|SI|46.16|15.05|15
Trebinje|BA|42.71|18.34|33;Trebišov|SK|48.63|21.72|23;Trecate|IT|45.43|8.74|19;Treinta y Tres|UY|-33.23|-54.38|26
Trelew|AR|-43.25|-65.31|93;Trelleborg|SE|55.38|13.16|29;Tremblay-en-France|FR|48.95|2.57|36;Tremembé|BR|-22.96|-45.55|32
Tremont|US|40.85|-73.91|23;Trenggalek|ID|-8.08|111.71|29;Trentola-Ducenta|IT|40.98|14.17|17;Trenton|US|40.22|-74.74|84
Trenton|US|42.14|-83.18|18;Trento|IT|46.07|11.12|80;Trento|PH|8.05|126.06|16;Trenčín|SK|48.89|18.04|58;Tres Arroyos|AR|-38.37|-60.28|47
Tres Cantos|ES|40.6|-3.71|42;Tres Isletas|AR|-26.34|-60.43|25;Tres Valles|MX|18.24|-96.14|17;Tres de Mayo|MX|18.87|-99.21|18
Treviglio|IT|45.52|9.59|25;Treviso|IT|45.67|12.24|78;Trezzano sul Naviglio|IT|45.42|9.06|20;Trier|DE|49.76|6.64|100
Trieste|IT|45.65|13.78|187;Triggiano|IT|41.07|16.93|27;Trincomalee|LK|8.58|81.23|108;Trindade|BR|-16.65|-49.49|98
Trindade|BR|-27.59|-48.52|15;Trindade|BR|-7.76|-40.27|19;Trinidad and Tobago|TT|10.42|-61.29|;Trinidad|BO|-14.83|-64.9|84
Trinidad|CU|21.8|-79.98|60;Trinidad|UY|-33.52|-56.9|21;Triolet|MU|-20.06|57.55|23;Tripoli|LB|34.43|35.84|229;Tripoli|LY|32.89|13.19|1151
Triyuga|NP|26.79|86.7|71;Trnava|SK|48.38|17.59|70;Trofa|PT|41.34|-8.56|21;Trois-Rivières|CA|46.35|-72.55|120;Troisdorf|DE|50.81|7.15|75
Troitskaya|RU|43.31|44.98|24;Troitsk|RU|54.1|61.58|82;Troitsk|RU|55.48|37.31|38;Trollhättan|SE|58.28|12.29|49;Tromsø|NO|69.65|18.96|52
Trondheim|NO|63.43|10.4|147;Troparëvo|RU|55.66|37.48|118;Trossingen|DE|48.08|8.64|15;Trotwood|US|39.8|-84.31|24
Troutdale|US|45.54|-122.39|17;Trowbridge|GB|51.32|-2.21|41;Troyan|BG|42.89|24.72|21;Troyes|FR|48.3|4.09|61;Troy|US|31.81|-85.97|19
Troy|US|40.04|-84.2|26;Troy|US|42.61|-83.15|83;Troy|US|42.73|-73.69|50;Trstenik|RS|43.62|21|49;Trubchevsk|RU|52.58|33.76|16
Truckee|US|39.33|-120.18|16;Trucuk|ID|-7.72|110.66|24;Trudovoye|RU|43.3|132.07|18;Truganina|AU|-37.82|144.75|21
Trujillo Alto|PR|18.35|-66.01|54;Trujillo|PE|-8.12|-79.03|747;Trujillo|VE|9.37|-70.44|38;Trumbull|US|41.24|-73.2|36
Truro|CA|45.37|-63.27|21;Truro|GB|50.27|-5.05|23;Truskavets’|UA|49.28|23.51|27;Trussville|US|33.62|-86.61|21;Trutnov|CZ|50.56|15.91|31
Trzcianka|PL|53.04|16.46|17;Trzebinia|PL|50.16|19.47|19;Trà Vinh|VN|9.95|106.34|57;Três Corações|BR|-21.7|-45.25|63
Três Coroas|BR|-29.52|-50.78|21;Três Lagoas|BR|-20.79|-51.7|79;Três Passos|BR|-27.46|-53.93|17;Três Pontas|BR|-21.37|-45.51|44
Três Rios|BR|-22.12|-43.21|72;Três de Maio|BR|-27.77|-54.24|18;Trëkhgornyy|RU|54.82|58.46|35;Tríkala|GR|39.55|21.77|62
Trípoli|GR|37.51|22.38|27;Tsaratanana|MG|-16.8|47.65|17;Tsaritsyno|RU|55.63|37.65|123;Tsawwassen|CA|49.02|-123.08|22;Tshela|CD|-5|12.95|39
Tshikapa|CD|-6.42|20.8|267;Tsimlyansk|RU|47.65|42.1|15;Tsiombe|MG|-25.3|45.48|30;Tsirang|BT|27.02|90.12|19
Tsiroanomandidy|MG|-18.77|46.05|27;Tsotsin-Yurt|RU|43.24|46|16;Tsubame|JP|37.66|138.93|44;Tsubata|JP|36.67|136.74|39
Tsuen Wan|HK|22.37|114.11|289;Tsukawaki|JP|33.28|131.16|18;Tsukuba|JP|36.2|140.1|176;Tsukumiura|JP|33.08|131.87|22;Tsuma|JP|32.1|131.4|34
Tsuruga|JP|35.65|136.06|68;Tsurugi-asahimachi|JP|36.45|136.63|22;Tsuruoka|JP|38.72|139.82|100;Tsurusaki|JP|33.25|131.69|77
Tsushima|JP|35.17|136.72|68;Tsuyama|JP|35.05|134|90;Tsu|JP|34.73|136.52|163;Tsyurupyns’k|UA|46.62|32.72|29;Tsévié|TG|6.43|1.21|56
Ts’khinvali|GE|42.23|43.97|30;Ts’q’alt’ubo|GE|42.33|42.6|17;Tualatin|US|45.38|-122.76|27;Tual|ID|-5.63|132.75|40;Tuapse|RU|44.11|39.08|64
Tuban|ID|-6.9|112.06|76;Tubarão|BR|-28.47|-49.01|67;Tubbergen|NL|52.41|6.78|20;Tubize|BE|50.69|4.2|22;Tucano|BR|-10.96|-38.79|31
Tuchkovo|RU|55.6|36.47|17;Tuckahoe|US|37.59|-77.56|45;Tucker|US|33.85|-84.22|28;Tucson|US|32.22|-110.93|532;Tucumã|BR|-0.18|-50.05|15
Tucumã|BR|-6.75|-51.16|39;Tucupita|VE|9.06|-62.05|52;Tucuruí|BR|-3.77|-49.68|76;Tudela|ES|42.06|-1.6|35;Tuen Mun|HK|22.39|113.97|17
Tuensang|IN|26.27|94.82|34;Tufānganj|IN|26.32|89.67|20;Tuguegarao|PH|17.62|121.72|115;Tui|ES|42.05|-8.64|17;Tujunga|US|34.25|-118.29|27
Tukums|LV|56.97|23.16|18;Tukuyu|TZ|-9.25|33.65|28;Tukwila|US|47.47|-122.26|20;Tula de Allende|MX|20.05|-99.34|29
Tulancingo|MX|20.08|-98.36|102;Tulangan Utara|ID|-7.47|112.65|64;Tulantongo|MX|19.53|-98.87|16;Tulare|US|36.21|-119.35|62
Tula|RU|54.2|37.62|469;Tulcea|RO|45.18|28.81|92;Tulchyn|UA|48.67|28.85|16;Tulcán|EC|0.81|-77.72|86;Tuljāpur|IN|18.01|76.07|36
Tullahoma|US|35.36|-86.21|19;Tulle|FR|45.27|1.77|17;Tullinge|SE|59.2|17.9|16;Tulsa|US|36.15|-95.99|404;Tulsīpur|IN|27.53|82.42|22
Tulsīpur|NP|28.13|82.3|39;Tultepec|MX|19.68|-99.13|65;Tultitlán de Mariano Escobedo|MX|19.65|-99.17|28;Tulum|MX|20.21|-87.46|18
Tulungagung|ID|-8.07|111.9|65;Tulun|RU|54.56|100.58|51;Tuluá|CO|4.08|-76.2|166;Tumaco|CO|1.79|-78.79|87;Tumba|SE|59.2|17.83|41
Tumbes|PE|-3.57|-80.45|109;Tumbi|TZ|-5.07|32.73|33;Tumen|CN|42.97|129.84|79;Tumkūr|IN|13.34|77.1|307;Tumsar|IN|21.38|79.73|43
Tumwater|US|47.01|-122.91|19;Tunapuna|TT|10.65|-61.39|18;Tunceli|TR|39.1|39.54|29;Tunduma|TZ|-9.3|32.77|37;Tung Chung|HK|22.29|113.94|45
Tungipāra|BD|22.9|89.9|62;Tungi|BD|23.89|90.4|338;Tunisia|TN|34.09|9.55|;Tunis|TN|36.82|10.17|693;Tuni|IN|17.36|82.55|53
Tunja|CO|5.54|-73.37|117;Tuntum|BR|-5.26|-44.65|16;Tupaciguara|BR|-18.59|-48.7|24;Tupanciretã|BR|-29.08|-53.84|17;Tupelo|US|34.26|-88.7|36
Tupiza|BO|-21.44|-65.72|22;Tupi|PH|6.33|124.95|17;Tupã|BR|-21.93|-50.51|62;Turabah|SA|21.21|41.63|23;Turaif|SA|31.67|38.66|41
Turaiyūr|IN|11.15|78.6|32;Turar Ryskulov|KZ|42.53|70.35|18;Tura|IN|25.51|90.2|64;Turbaco|CO|10.33|-75.41|56;Turbat|PK|26|63.05|76
Turbo|CO|8.09|-76.73|51;Turda|RO|46.57|23.78|55;Turek|PL|52.02|18.5|30;Turgutlu|TR|38.5|27.7|103;Turgutreis|TR|37.02|27.27|16
Turhal|TR|40.39|36.08|111;Turinsk|RU|58.05|63.7|19;Turin|IT|45.07|7.69|870;Turkestan|KZ|43.3|68.25|97;Turkey|TR|39.06|35.41|
Turkmenistan|TM|39.13|59.45|;Turku|FI|60.45|22.27|176;Turlock|US|37.49|-120.85|72;Turmero|VE|10.23|-67.47|345;Turnhout|BE|51.32|4.94|40
Turnu Măgurele|RO|43.75|24.87|29;Turpan|CN|42.95|89.18|255;Turrialba|CR|9.9|-83.68|29;Tursunzoda|TJ|38.51|68.23|37
Tuscaloosa|US|33.21|-87.57|98;Tustin|US|33.75|-117.83|81;Tutamandahostel|EC|-0.2|-78.5|140;Tutayev|RU|57.89|39.54|44
Tutong|BN|4.8|114.65|19;Tuttlingen|DE|47.98|8.82|35;Tuusula|FI|60.4|25.03|35;Tuxpan|MX|19.56|-103.38|28;Tuxpan|MX|21.94|-105.3|22
Tuxtepec|MX|18.09|-96.13|102;Tuxtla|MX|16.76|-93.11|537;Tuy Hòa|VN|13.1|109.32|70;Tuymazy|RU|54.61|53.71|69;Tuyên Quang|VN|21.82|105.21|36
Tuzantla|MX|19.2|-100.57|15;Tuzla|BA|44.54|18.67|142;Tver|RU|56.86|35.9|400;Twante|MM|16.71|95.93|47;Twentynine Palms|US|34.14|-116.05|26
Twin Falls|US|42.56|-114.46|47;Twinsburg|US|41.31|-81.44|19;Tychy|PL|50.14|18.97|130;Tyldesley|GB|53.51|-2.47|36;Tyler|US|32.35|-95.3|104
Tynda|RU|55.16|124.72|37;Tynemouth|GB|55.02|-1.43|17;Tyoply Stan|RU|55.62|37.49|125;Tyre|LB|33.27|35.19|135;Tyrnyauz|RU|43.38|42.92|20
Tysons Corner|US|38.92|-77.23|20;Tyumen|RU|57.15|65.53|519;Tzaneen|ZA|-23.83|30.16|17;Tàrrega|ES|41.65|1.14|17;Tábor|CZ|49.41|14.66|36
Táriba|VE|7.82|-72.22|27;Tân An|VN|10.54|106.41|65;Târgovişte|RO|44.93|25.46|88;Târgu Jiu|RO|45.05|23.28|97;Târgu Neamţ|RO|47.2|26.37|20
Târgu Secuiesc|RO|46|26.13|20;Târgu-Mureş|RO|46.54|24.56|147;Târnăveni|RO|46.33|24.3|29;Tây Ninh|VN|11.31|106.1|36;Täby|SE|59.44|18.07|58
Tébessa|DZ|35.4|8.12|634;Técpan de Galeana|MX|17.22|-100.63|15;Tékane|MR|16.6|-15.35|22;Télimélé|GN|10.9|-13.03|30;Téra|NE|14.01|0.75|21
Tétouan|MA|35.58|-5.37|326;Tías|ES|28.96|-13.65|20;Tôlanaro|MG|-25.03|46.98|45;Tönisvorst|DE|51.32|6.49|30
Törökszentmiklós|HU|47.18|20.42|23;Tønsberg|NO|59.27|10.41|39;Túquerres|CO|1.09|-77.62|20;Túxpam de Rodríguez Cano|MX|20.96|-97.41|85
Tübingen|DE|48.52|9.05|83;Türkmenabat|TM|39.07|63.58|235;Türkmenbaşy|TM|40.02|52.96|68;Tādepallegūdem|IN|16.81|81.53|108
Tādepalle|IN|16.48|80.6|34;Tādif|SY|36.35|37.53|35;Tādpatri|IN|14.91|78.01|93;Tājpur|IN|29.16|78.48|18;Tākestān|IR|36.07|49.7|71
Tāki|IN|22.59|88.93|40;Tālcher|IN|20.95|85.23|38;Tālīkota|IN|16.47|76.31|28;Tānda|IN|28.98|78.94|45;Tāndā|IN|26.55|82.66|88
Tāndūr|IN|17.25|77.58|63;Tāngāil|BD|24.25|89.92|180;Tānsen|NP|27.87|83.55|24;Tāoru|IN|28.21|76.95|19;Tāramangalam|IN|11.69|77.97|24
Tārānagar|IN|28.67|75.03|29;Tārūt|SA|26.57|50.04|85;Tāsgaon|IN|17.04|74.6|35;Tāybād|IR|34.74|60.78|38;Tīkamgarh|IN|24.74|78.83|75
Tīrthahalli|IN|13.69|75.25|15;Tōbetsu|JP|43.22|141.52|22;Tōgane|JP|35.55|140.37|66;Tōkamachi|JP|37.13|138.77|41;Tōno|JP|39.32|141.53|27
Třebíč|CZ|49.21|15.88|39;Třinec|CZ|49.68|18.67|38;Tūkrah|LY|32.53|20.58|23;Tūndla|IN|27.21|78.24|51;Tŭytepa|UZ|41.03|69.36|21
T’aebaek|KR|37.18|128.99|49;T’ongch’ŏn-ŭp|KP|38.95|127.89|21;Ualog|PH|10.57|123.39|61;Ubaitaba|BR|-14.31|-39.32|28;Ubari|LY|26.59|12.78|43
Ubatuba|BR|-23.43|-45.07|79;Ubatã|BR|-14.21|-39.53|16;Ubauro|PK|28.16|69.73|23;Uberaba|BR|-19.75|-47.93|261;Uberlândia|BR|-18.92|-48.28|564
Ube|JP|33.94|131.25|174;Ubiaja|NG|6.66|6.38|22;Ubon Ratchathani|TH|15.24|104.85|123;Ubrique|ES|36.68|-5.45|17;Ubud|ID|-8.51|115.27|28
Ubá|BR|-21.12|-42.94|98;Uchaly|RU|54.36|59.44|38;Uchiza|PE|-8.46|-76.46|18;Uchkeken|RU|43.94|42.51|15;Uchqŭrghon Shahri|UZ|41.11|72.08|33
Uckfield|GB|50.97|0.1|18;Udachny|RU|66.43|112.4|15;Udaipura|IN|23.07|78.51|15;Udaipur|IN|23.53|91.48|23;Udaipur|IN|24.59|73.71|423
Udaipur|IN|27.72|75.47|30;Udalguri|IN|26.75|92.1|16;Udangudi|IN|8.43|78.03|19;Uddevalla|SE|58.35|11.94|35;Uden|NL|51.66|5.62|35
Udgīr|IN|18.39|77.12|101;Udhampur|IN|32.92|75.14|80;Udine|IT|46.07|13.24|98;Udomlya|RU|57.88|34.99|32;Udon Thani|TH|17.42|102.79|247
Udumalaippettai|IN|10.59|77.25|59;Udupi|IN|13.33|74.75|165;Ueda|JP|36.4|138.28|127;Uekimachi-mōno|JP|32.9|130.69|32
Uelzen|DE|52.97|10.56|35;Ueno-ebisumachi|JP|34.76|136.13|62;Uenohara|JP|35.62|139.12|28;Uetersen|DE|53.69|9.66|18;Ufa|RU|54.74|55.97|1033
Uganda|UG|1.27|32.37|;Uga|NG|5.94|7.08|64;Ugep|NG|5.81|8.08|200;Ughelli|NG|5.49|6|80;Uglich|RU|57.53|38.33|38
Uherské Hradiště|CZ|49.07|17.46|26;Uherský Brod|CZ|49.03|17.65|18;Uijeongbu-si|KR|37.74|127.05|479;Uitenhage|ZA|-33.76|25.4|229
Uithoorn|NL|52.24|4.83|27;Ujar|AZ|40.52|47.65|16;Ujhāni|IN|28|79.01|56;Ujiie|JP|36.68|139.97|30;Uji|JP|34.89|135.8|193
Ujjain|IN|23.18|75.78|457;Ukhta|RU|63.57|53.68|102;Ukiah|US|39.15|-123.21|16;Ukmerge|LT|55.25|24.75|26;Ukraine|UA|49.2|31.32|
Ulaangom|MN|49.98|92.07|28;Ulan Bator|MN|47.91|106.88|845;Ulan-Ude|RU|51.83|107.61|360;Ulanhot|CN|46.08|122.08|166
Ulhasnagar|IN|19.22|73.15|517;Uliastay|MN|47.74|96.84|16;Ullal|IN|12.81|74.86|59;Ulm|DE|48.4|9.99|120;Ulsan|KR|35.54|129.32|963
Ulu Tiram|MY|1.6|103.82|75;Ulundi|ZA|-28.34|31.42|21;Ulyanovsk|RU|54.33|48.39|641;Uman|MX|20.88|-89.75|40;Uman|UA|48.75|30.22|88
Umarga|IN|17.84|76.62|32;Umaria|IN|23.52|80.84|30;Umarkhed|IN|19.6|77.69|35;Umarkot|IN|19.67|82.21|28;Umarkot|PK|25.36|69.74|42
Umeå|SE|63.83|20.26|83;Umina Beach|AU|-33.52|151.31|16;Umi|JP|33.57|130.51|40;Umluj|SA|25.02|37.27|34;Umm Al Quwain City|AE|25.56|55.56|63
Umm Qaşr|IQ|30.04|47.92|108;Umm Ruwaba|SD|12.91|31.22|56;Umm as Summāq|JO|31.89|35.85|18;Umm el Faḥm|IL|32.52|35.15|41
Umm Şalāl Muḩammad|QA|25.42|51.41|29;Umraniye|TR|41.02|29.12|573;Umred|IN|20.85|79.32|52;Umreth|IN|22.7|73.12|33;Umuahia|NG|5.52|7.49|265
Umuarama|BR|-23.77|-53.32|107;Una|BR|-15.29|-39.08|23;Una|IN|20.82|71.04|57;Una|IN|31.46|76.27|18;Unaí|BR|-16.36|-46.91|60
Unecha|RU|52.85|32.67|29;Ungaran|ID|-7.14|110.41|128;Ungheni|MD|47.21|27.8|34;Ungsang|KR|35.41|129.17|83;Unhel|IN|23.34|75.56|16
Union City|US|33.59|-84.54|21;Union City|US|37.6|-122.02|74;Union City|US|40.78|-74.02|69;Union Hill-Novelty Hill|US|47.68|-122.03|19
Uniondale|US|40.7|-73.59|25;Unionport|US|40.83|-73.85|24;Union|US|40.7|-74.26|57;United Arab Emirates|AE|23.9|54.3|
United Kingdom|GB|53.83|-2.41|;United States|US|39.89|-98.82|;Universal City|US|29.55|-98.29|20;Universal City|US|34.14|-118.35|105
University City|US|38.66|-90.31|35;University Heights|US|40.86|-73.91|28;University Park|US|25.75|-80.37|27
University Park|US|32.85|-96.8|25;University Place|US|47.24|-122.55|33;University|US|28.07|-82.44|41;União da Vitória|BR|-26.23|-51.09|49
União dos Palmares|BR|-9.16|-36.03|41;União|BR|-4.59|-42.86|16;Unión de Reyes|CU|22.8|-81.54|34;Unjha|IN|23.8|72.39|55
Unna|DE|51.54|7.69|67;Unnāo|IN|26.55|80.49|162;Unquillo|AR|-31.23|-64.32|15;Unterhaching|DE|48.07|11.62|21;Unterkrozingen|DE|47.92|7.69|16
Unterschleißheim|DE|48.28|11.58|26;Untolovo|RU|60.01|30.21|50;Un|IN|23.89|71.77|31;Uozu|JP|36.8|137.4|46;Upata|VE|8.02|-62.41|54
Upington|ZA|-28.45|21.26|71;Upland|US|34.1|-117.65|76;Upleta|IN|21.74|70.28|56;Uppal Kalan|IN|17.41|78.56|118
Upper Alton|US|38.91|-90.15|29;Upper Arlington|US|39.99|-83.06|35;Upper Coomera|AU|-27.88|153.29|25;Upper Dir|PK|35.21|71.88|30
Upper Hutt|NZ|-41.14|175.05|38;Upper Saint Clair|US|40.34|-80.08|19;Upplands Väsby|SE|59.52|17.91|37;Uppsala|SE|59.86|17.64|149
Uptown|US|41.97|-87.65|55;Urambo|TZ|-5.07|32.05|24;Uran|IN|18.88|72.94|26;Uravakonda|IN|14.94|77.25|33;Urayasu|JP|35.67|139.89|144
Uray|RU|60.13|64.79|40;Urbana|US|40.11|-88.21|42;Urbandale|US|41.63|-93.71|44;Urdaneta|PH|15.98|120.57|101
Ureshinomachi-shimojuku|JP|33.11|130|19;Urganch|UZ|41.55|60.63|150;Urgut Shahri|UZ|39.42|67.26|47;Uriangato|MX|20.14|-101.18|51
Uritsk|RU|59.84|30.18|55;Urk|NL|52.66|5.6|17;Urla|TR|38.32|26.76|45;Urmston|GB|53.45|-2.35|41;Uromi|NG|6.7|6.33|109;Urrao|CO|6.32|-76.13|19
Ursus|PL|52.2|20.88|47;Ursynów|PL|52.15|21.05|148;Uruapan|MX|19.41|-102.06|264;Uruaçu|BR|-14.52|-49.14|30;Uruguaiana|BR|-29.75|-57.09|123
Uruguay|UY|-32.79|-56.03|;Urus-Martan|RU|43.13|45.54|41;Uruçuca|BR|-14.59|-39.28|24;Uryupinsk|RU|50.8|42.01|42;Urziceni|RO|44.72|26.63|17
Usa River|TZ|-3.37|36.85|19;Usagara|TZ|-2.68|33|16;Usehat|IN|27.8|79.24|15;Usera|ES|40.39|-3.7|141;Usevia|TZ|-7.1|31.23|18
Ush-Tyube|KZ|45.25|77.98|20;Ushibukamachi|JP|32.2|130.02|17;Ushiku|JP|35.97|140.13|80;Ushirombo|TZ|-3.49|31.96|95
Ushuaia|AR|-54.81|-68.32|58;Usilampatti|IN|9.97|77.79|31;Usinsk|RU|65.99|57.53|44;Uslar|DE|51.66|9.64|16;Usman’|RU|52.05|39.73|20
Usol’ye-Sibirskoye|RU|52.75|103.65|86;Ussuriysk|RU|43.8|131.95|157;Ust-Kamenogorsk|KZ|49.97|82.61|319;Usta Muhammad|PK|28.18|68.04|44
Uster|CH|47.35|8.72|23;Ustka|PL|54.58|16.86|16;Ustroń|PL|49.72|18.8|16;Ust’-Dzheguta|RU|44.08|41.98|34;Ust’-Ilimsk|RU|58|102.66|100
Ust’-Katav|RU|54.94|58.18|25;Ust’-Kut|RU|56.79|105.77|48;Ust’-Labinsk|RU|45.21|39.69|44;Usuki|JP|33.12|131.8|35;Usulután|SV|13.35|-88.45|52
Utebo|ES|41.71|-1|18;Utena|LT|55.5|25.6|33;Uthai Thani|TH|15.38|100.02|22;Uthal|PK|25.81|66.62|16;Utica|US|43.1|-75.23|61
Utmanzai|PK|34.19|71.76|29;Uto|JP|32.68|130.67|39;Utraula|IN|27.32|82.42|28;Utrecht|NL|52.09|5.12|291;Utrera|ES|37.19|-5.78|51
Utsunomiya|JP|36.57|139.88|450;Uttamapālaiyam|IN|9.81|77.33|23;Uttar Char Fasson|BD|22.23|90.71|48;Uttaradit|TH|17.63|100.09|58
Uttarkāshi|IN|30.73|78.44|17;Uttiramerūr|IN|12.61|79.76|24;Uusikaupunki|FI|60.8|21.41|16;Uvalde|US|29.21|-99.79|16
Uvarovo|RU|51.98|42.26|29;Uva|RU|56.99|52.19|19;Uvinza|TZ|-5.1|30.39|25;Uvira|CD|-3.4|29.14|170;Uwajima|JP|33.22|132.56|59
Uychi|UZ|41.08|71.92|30;Uyovu|TZ|-3.28|31.53|61;Uyo|NG|5.05|7.93|437;Uzbekistan|UZ|41.78|63.29|;Uzgen|KG|40.77|73.3|40
Uzhgorod|UA|48.62|22.3|118;Uzhur|RU|55.31|89.83|16;Uzlovaya|RU|53.98|38.17|58;Uzunköprü|TR|41.27|26.69|36;Uíge|AO|-7.61|15.06|60
Uşak|TR|38.67|29.41|153;Užice|RS|43.86|19.85|64;V.S.K.Valasai (Dindigul-Dist.)|IN|10.32|78.15|18;Vaasa|FI|63.1|21.62|57
Vacaria|BR|-28.51|-50.93|57;Vacaville|US|38.36|-121.99|97;Vacoas|MU|-20.3|57.48|110;Vadakku Valliyūr|IN|8.38|77.61|25
Vadakku Viravanallur|IN|8.7|77.52|20;Vadamadurai|IN|10.44|78.1|16;Vadigenhalli|IN|13.3|77.8|32;Vadlapūdi|IN|14.31|79.8|18
Vadnagar|IN|23.79|72.64|25;Vadodara|IN|22.3|73.21|1409;Vagharshapat|AM|40.17|44.29|47;Vagonoremont|RU|55.9|37.55|50
Vahdat|TJ|38.56|69.01|46;Vaihingen an der Enz|DE|48.94|8.96|29;Vaijāpur|IN|19.93|74.73|40;Vaikam|IN|9.75|76.4|23;Vakarai|LK|8.13|81.43|21
Vakfıkebir|TR|41.05|39.28|38;Vakhsh|TJ|37.71|68.83|15;Val-d'Or|CA|48.1|-77.8|26;Valabhīpur|IN|21.89|71.88|19
Valašské Meziříčí|CZ|49.47|17.97|27;Valdagno|IT|45.64|11.3|23;Valday|RU|57.98|33.25|19;Valdemoro|ES|40.19|-3.68|63
Valdepeñas|ES|38.76|-3.38|31;Valdivia|CL|-39.81|-73.25|133;Valdosta|US|30.83|-83.28|56;Vale of Leven|GB|55.97|-4.58|25
Valence|FR|44.93|4.91|64;Valencia|ES|39.47|-0.38|814;Valencia|US|34.44|-118.61|148;Valencia|VE|10.16|-68.01|1385
Valenciennes|FR|50.36|3.53|45;Valente Diaz|MX|19.16|-96.22|26;Valenzano|IT|41.04|16.88|16;Valenza|IT|45.01|8.64|17
Valença do Piauí|BR|-6.41|-41.75|16;Valença|BR|-13.37|-39.07|63;Valença|BR|-22.25|-43.7|61;Valera|VE|9.32|-70.6|94
Valinda|US|34.05|-117.94|23;Valinhos|BR|-22.97|-47|89;Valjevo|RS|44.28|19.9|61;Valkeakoski|FI|61.26|24.03|20;Valkenswaard|NL|51.35|5.46|31
Vallabh Vidyanagar|IN|22.53|72.9|33;Valladolid|ES|41.66|-4.72|318;Valladolid|MX|20.69|-88.2|49;Vallauris|FR|43.58|7.05|27
Vallcarca|ES|41.41|2.14|16;Valle Hermoso|MX|25.67|-97.81|49;Valle de Bravo|MX|19.2|-100.13|26;Valle de La Pascua|VE|9.22|-66.01|89
Valle de Santiago|MX|20.39|-101.19|68;Valledupar|CO|10.46|-73.25|308;Vallejo|US|38.1|-122.26|121;Vallenar|CL|-28.58|-70.76|45
Vallentuna|SE|59.53|18.08|32;Valley East|CA|46.67|-81|17;Valley Glen|US|34.19|-118.45|60;Valley Station|US|38.11|-85.87|23
Valley Stream|US|40.66|-73.71|38;Valls|ES|41.29|1.25|25;Valmiera|LV|57.54|25.43|27;Valongo|PT|41.19|-8.5|21;Valparaiso|US|41.47|-87.06|33
Valparai|IN|10.33|76.95|90;Valparaíso|BR|-21.23|-50.87|16;Valparaíso|CL|-33.04|-71.63|282;Valrico|US|27.94|-82.24|36
Valsād|IN|20.61|72.93|73;Valuyki|RU|50.2|38.11|36;Valvedditturai|LK|9.82|80.17|78;Van Buren|US|35.44|-94.35|23;Van Nest|US|40.85|-73.86|24
Van Nuys|US|34.19|-118.45|136;Vanadzor|AM|40.8|44.49|101;Vancouver|CA|49.25|-123.12|600;Vancouver|US|45.64|-122.66|173
Vandalia|US|39.89|-84.2|15;Vandavāsi|IN|12.5|79.61|32;Vanderbijlpark|ZA|-26.71|27.84|247;Vandœuvre-lès-Nancy|FR|48.65|6.18|32
Vangaindrano|MG|-23.35|47.6|24;Vangviang|LA|18.92|102.45|25;Vanier|CA|45.44|-75.66|17;Vanino|RU|49.1|140.25|19
Vaniyambadi|IN|12.68|78.62|90;Vanløse|DK|55.68|12.49|37;Vannes|FR|47.66|-2.76|54;Vantaa|FI|60.29|25.04|190;Vanuatu|NH|-15.23|166.85|
Vanves|FR|48.82|2.29|26;Van|TR|38.49|43.38|372;Vapi|IN|20.37|72.9|71;Varadero|CU|23.16|-81.24|20;Varanasi|IN|25.32|83.01|1164
Varangaon|IN|21.02|75.91|44;Varash|UA|51.35|25.85|42;Varaždin|HR|46.3|16.34|42;Varberg|SE|57.11|12.25|34;Varel|DE|53.4|8.14|25
Varennes|CA|45.68|-73.43|21;Varese|IT|45.82|8.83|77;Vargem Grande do Sul|BR|-21.83|-46.89|36;Vargem Grande|BR|-3.54|-43.92|21
Varginha|BR|-21.55|-45.43|117;Varjota|BR|-4.19|-40.48|16;Varkala|IN|8.73|76.72|43;Varkaus|FI|62.32|27.87|22;Varna|BG|43.22|27.92|313
Varnsdorf|CZ|50.91|14.62|16;Varto|TR|39.17|41.45|19;Varāmīn|IR|35.32|51.65|180;Vasastan|SE|59.35|18.05|58;Vasa|IN|22.66|72.76|16
Vasco da Gama|IN|15.4|73.82|100;Vasil’yevo|RU|55.83|48.72|17;Vasind|IN|19.41|73.26|17;Vaslui|RO|46.63|27.73|69;Vassouras|BR|-22.4|-43.66|21
Vasto|IT|42.11|14.71|30;Vasyl'evsky Ostrov|RU|59.94|30.25|203;Vasylivka|UA|47.44|35.27|15;Vasylkiv|UA|50.19|30.31|40
Vaterstetten|DE|48.11|11.77|21;Vatican City|VA|41.9|12.43|;Vatra Dornei|RO|47.35|25.37|16;Vattalkundu|IN|10.16|77.76|23
Vatutine|UA|49.02|31.06|19;Vatutino|RU|55.88|37.69|50;Vaudreuil-Dorion|CA|45.4|-74.03|26;Vaughan|CA|43.84|-79.5|239
Vaulx-en-Velin|FR|45.79|4.93|37;Vauréal|FR|49.03|2.03|21;Vavatenina|MG|-17.47|49.2|37;Vavoua|CI|7.38|-6.48|31;Vavuniya|LK|8.75|80.5|60
Vayalār|IN|9.71|76.34|25;Vazante|BR|-17.99|-46.91|15;Vechelde|DE|52.26|10.36|16;Vechta|DE|52.73|8.29|30;Vecsés|HU|47.41|19.29|19
Vedaraniyam|IN|10.37|79.85|32;Veendam|NL|53.11|6.88|28;Veenendaal|NL|52.03|5.56|61;Vega Baja|PR|18.44|-66.39|29;Vegesack|DE|53.17|8.62|34
Veghel|NL|51.62|5.55|25;Veinticinco de Mayo|AR|-35.43|-60.17|25;Vejalpur|IN|22.69|73.56|122;Vejle|DK|55.71|9.54|51
Velasco Ibarra|EC|-1.04|-79.64|49;Velbert|DE|51.34|7.04|88;Velenje|SI|46.36|15.11|25;Veles|MK|41.72|21.78|58
Velika Gorica|HR|45.71|16.08|35;Velika Kladuša|BA|45.18|15.81|19;Velikiy Novgorod|RU|58.52|31.27|215;Velikiy Ustyug|RU|60.76|46.31|33
Velikiye Luki|RU|56.34|30.55|103;Veliko Tŭrnovo|BG|43.08|25.63|66;Velingrad|BG|42.03|23.99|24;Velletri|IT|41.69|12.78|48
Vellmar|DE|51.36|9.48|19;Vellore|IN|12.92|79.13|177;Velp|NL|52|5.97|18;Velsen-Zuid|NL|52.46|4.65|68;Velur|IN|11.11|78|19
Vel’sk|RU|61.07|42.1|23;Vemalwāda|IN|18.47|78.87|23;Venado Tuerto|AR|-33.75|-61.97|72;Venaria Reale|IT|45.13|7.63|34
Venceremos|MX|20.55|-100.4|16;Vence|FR|43.72|7.11|19;Vendôme|FR|47.79|1.07|19;Venezuela|CU|21.74|-78.79|17;Venezuela|VE|7.12|-66.18|
Venice|IT|45.44|12.33|51;Venice|US|27.1|-82.45|22;Venice|US|33.99|-118.46|41;Venilale|TL|-8.64|126.38|16;Venkatagiri|IN|13.96|79.58|33
Venlo|NL|51.37|6.17|92;Venray|NL|51.53|5.98|39;Ventanas|EC|-1.44|-79.46|47;Ventimiglia|IT|43.79|7.61|18;Ventspils|LV|57.39|21.56|43
Ventura|US|34.28|-119.29|97;Venustiano Carranza|MX|16.34|-92.56|15;Venustiano Carranza|MX|19.44|-99.1|431
Venâncio Aires|BR|-29.61|-52.19|41;Venëv|RU|54.36|38.27|16;Vepagunta|IN|17.78|83.22|27;Vera Cruz|BR|-12.63|-41.03|31
Veracruz|MX|19.18|-96.14|428;Veracruz|PA|8.89|-79.63|17;Veranópolis|BR|-28.94|-51.55|20;Vera|AR|-29.46|-60.21|20;Verbania|IT|45.92|8.55|31
Vercelli|IT|45.32|8.42|46;Verden|DE|52.92|9.23|27;Verdun|FR|49.16|5.38|22;Vereeniging|ZA|-26.67|27.93|475;Vereshchagino|RU|58.08|54.66|22
Verkhniy Ufaley|RU|56.06|60.24|33;Verkhnyaya Pyshma|RU|56.97|60.58|59;Verkhnyaya Salda|RU|58.05|60.56|49;Verl|DE|51.88|8.52|24
Verneuil-sur-Seine|FR|48.97|1.96|17;Vernier|CH|46.22|6.08|30;Vernon Hills|US|42.22|-87.98|26;Vernon|CA|50.03|-126.36|48
Vernon|CA|50.27|-119.27|47;Vernon|FR|49.09|1.46|26;Vero Beach South|US|27.62|-80.41|23;Vero Beach|US|27.64|-80.4|16
Verona|IT|45.43|10.98|219;Verrettes|HT|19.05|-72.47|49;Verrières-le-Buisson|FR|48.75|2.27|17;Versailles|FR|48.8|2.13|85
Versmold|DE|52.04|8.15|21;Vertientes|CU|21.26|-78.15|30;Vertou|FR|47.17|-1.47|23;Veruela|PH|8.07|125.96|18;Verviers|BE|50.59|5.86|53
Verāval|IN|20.91|70.37|163;Veshnyaki|RU|55.72|37.82|122;Vesoul|FR|47.63|6.14|20;Vespasiano|BR|-19.69|-43.92|95
Vestavia Hills|US|33.45|-86.79|34;Veszprém|HU|47.09|17.91|62;Vetapālem|IN|15.79|80.31|38;Vettaikkaranpudur|IN|10.56|76.91|18
Vettūr|IN|8.72|76.73|37;Vevey|CH|46.46|6.84|16;Vezirköprü|TR|41.14|35.45|25;Vialonga|PT|38.87|-9.08|16;Viamão|BR|-30.08|-51.02|285
Viana do Castelo|PT|41.69|-8.83|36;Viana|BR|-20.39|-40.5|55;Viana|BR|-3.22|-45|27;Vianen|NL|51.99|5.09|20;Viareggio|IT|43.87|10.25|49
Vibo Valentia|IT|38.68|16.1|19;Viborg|DK|56.45|9.4|35;Vicaria|IT|40.86|14.27|15;Vicente Guerrero|MX|23.73|-103.98|16
Vicenza|IT|45.55|11.55|107;Vichuga|RU|57.21|41.93|39;Vichy|FR|46.13|3.43|27;Vicksburg|US|32.35|-90.88|23;Victoria Falls|ZW|-17.93|25.83|36
Victoria de Durango|MX|24.02|-104.66|519;Victorias|PH|10.9|123.07|87;Victoriaville|CA|46.05|-71.97|34;Victoria|AR|-32.62|-60.15|25
Victoria|CA|48.44|-123.35|290;Victoria|CL|-38.23|-72.33|25;Victoria|PH|14.23|121.33|24;Victoria|SC|-4.62|55.46|23;Victoria|US|28.81|-97|68
Victorville|US|34.54|-117.29|122;Vic|ES|41.93|2.25|40;Vicálvaro|ES|40.4|-3.6|66;Videira|BR|-27.01|-51.15|42;Vidin|BG|43.99|22.88|54
Vidisha|IN|23.53|77.81|140;Vidnoye|RU|55.55|37.71|52;Viedma|AR|-40.81|-63|49;Vienna|AT|48.21|16.37|1691;Vienna|US|38.9|-77.27|17
Vienne|FR|45.53|4.87|32;Vientiane|LA|17.97|102.6|197;Viernheim|DE|49.54|8.58|33;Viersen|DE|51.25|6.39|76;Vierzon|FR|47.22|2.07|30
Vietnam|VD|16.55|106.35|;Viewpark|GB|55.83|-4.06|16;Vigan|PH|17.57|120.39|49;Vigevano|IT|45.31|8.85|58;Vigia|BR|-0.86|-48.14|29
Vigneux-sur-Seine|FR|48.7|2.41|27;Vignola|IT|44.48|11.01|22;Vigo|ES|42.23|-8.72|297;Vihari|PK|30.04|72.36|113;Vihti|FI|60.42|24.32|26
Vijayawada|IN|16.51|80.65|875;Vijāpur|IN|23.56|72.75|24;Vikhorevka|RU|56.12|101.18|23;Vikindu|TZ|-7.01|39.3|23;Vikārābād|IN|17.34|77.9|43
Vila Franca de Xira|PT|38.96|-8.99|18;Vila Nova de Gaia|PT|41.12|-8.61|71;Vila Real|PT|41.3|-7.74|17;Vila Velha|BR|-20.33|-40.29|395
Vila do Conde|PT|41.35|-8.75|28;Vila-real|ES|39.94|-0.1|51;Vila-seca|ES|41.11|1.15|21;Viladecans|ES|41.31|2.01|63
Vilafranca del Penedès|ES|41.35|1.7|38;Vilagarcía de Arousa|ES|42.6|-8.76|38;Vilalba|ES|43.3|-7.68|15;Vilanova i la Geltrú|ES|41.22|1.73|66
Vilapicina i la Torre Llobeta|ES|41.43|2.17|26;Vilar de Andorinho|PT|41.11|-8.59|19;Vilaseca|ES|42.06|2.26|17
Vilassar de Mar|ES|41.51|2.39|19;Vilhena|BR|-12.74|-60.15|63;Viljandi|EE|58.36|25.59|20;Viljoenskroon|ZA|-27.21|26.95|55
Vilkpėdė|LT|54.67|25.25|21;Villa Alemana|CL|-33.04|-71.37|97;Villa Allende|AR|-31.29|-64.3|22;Villa Altagracia|DO|18.67|-70.17|40
Villa Bisonó|DO|19.56|-70.88|33;Villa Bruzual|VE|9.33|-69.12|28;Villa Canales|GT|14.48|-90.53|122;Villa Carlos Paz|AR|-31.42|-64.5|69
Villa Constitución|AR|-33.23|-60.33|44;Villa Consuelo|DO|18.48|-69.9|29;Villa Dolores|AR|-31.95|-65.19|28;Villa Elisa|PY|-25.37|-57.59|64
Villa Francisca|DO|18.48|-69.89|50;Villa Gesell|AR|-37.26|-56.97|23;Villa Hayes|PY|-25.09|-57.52|57;Villa Hidalgo|MX|21.68|-102.59|15
Villa Independencia|MX|20.06|-97.05|15;Villa Juárez|MX|24.66|-107.54|21;Villa Lugano|AR|-34.68|-58.47|114;Villa María|AR|-32.41|-63.24|92
Villa Mercedes|AR|-33.68|-65.46|97;Villa Nueva|AR|-32.43|-63.25|17;Villa Nueva|GT|14.53|-90.59|407;Villa Ocampo|AR|-28.49|-59.36|19
Villa Ortúzar|AR|-34.58|-58.47|23;Villa Park|US|41.89|-87.99|22;Villa Paula de Sarmiento|AR|-31.49|-68.54|19
Villa Presidente Frei, Ñuñoa, Santiago, Chile|CL|-33.46|-70.58|15;Villa Regina|AR|-39.1|-67.07|31;Villa Santa Rita|AR|-34.61|-58.48|34
Villa Vicente Guerrero|MX|19.12|-98.17|60;Villa Yapacaní|BO|-17.4|-63.83|18;Villa de Costa Rica|MX|24.59|-107.39|25
Villa de Cura|VE|10.04|-67.49|77;Villa de Mayo|AR|-34.51|-58.68|43;Villa de San Diego de Ubaté|CO|5.31|-73.82|20
Villa de Vallecas|ES|40.37|-3.6|65;Villa del Prado 2da Sección|MX|32.42|-116.97|18;Villa del Rosario|CO|7.83|-72.47|65
Villa Ángela|AR|-27.57|-60.72|44;Villabate|IT|38.08|13.44|19;Villach|AT|46.61|13.86|59;Villaflores|MX|16.23|-93.27|37
Villafranca di Verona|IT|45.35|10.84|16;Villagrán|MX|20.51|-101|27;Villaguay|AR|-31.87|-59.03|32;Villahermosa|MX|17.99|-92.93|354
Villajoyosa|ES|38.51|-0.23|34;Villamaría|CO|5.05|-75.51|35;Villamontes|BO|-21.26|-63.47|19;Villanova|IT|41.96|12.76|15
Villanueva de la Cañada|ES|40.45|-4|17;Villanueva de la Serena|ES|38.98|-5.8|26;Villanueva del Pardillo|ES|40.49|-3.96|15
Villanueva|CO|10.61|-72.98|19;Villanueva|CO|5.28|-71.97|20;Villanueva|HN|15.32|-88|32;Villaquilambre|ES|42.65|-5.56|17
Villaricca|IT|40.92|14.19|25;Villarrica|CL|-39.29|-72.23|32;Villarrica|PY|-25.75|-56.44|41;Villarrobledo|ES|39.27|-2.6|27
Villaverde|ES|40.35|-3.7|127;Villavicencio|CO|4.14|-73.63|322;Villaviciosa de Odón|ES|40.36|-3.9|26;Villazón|BO|-22.09|-65.59|30
Villefontaine|FR|45.61|5.15|20;Villefranche-sur-Saône|FR|45.99|4.72|33;Villejuif|FR|48.79|2.36|48;Villemomble|FR|48.88|2.5|28
Villenave-d'Ornon|FR|44.78|-0.57|30;Villena|ES|38.64|-0.87|35;Villeneuve-Saint-Georges|FR|48.73|2.45|31;Villeneuve-d'Ascq|FR|50.62|3.17|62
Villeneuve-la-Garenne|FR|48.94|2.31|22;Villeneuve-le-Roi|FR|48.74|2.4|18;Villeneuve-sur-Lot|FR|44.41|0.7|26;Villeparisis|FR|48.94|2.61|24
Villepinte|FR|48.96|2.53|37;Villers-lès-Nancy|FR|48.67|6.15|16;Villeta|CO|5.01|-74.47|21;Villeurbanne|FR|45.77|4.88|131
Villiers-le-Bel|FR|49.01|2.4|27;Villiers-sur-Marne|FR|48.83|2.55|30;Villingen-Schwenningen|DE|48.06|8.49|82;Villupuram|IN|11.94|79.49|97
Vilnius|LT|54.69|25.28|542;Vilshofen|DE|48.63|13.19|17;Vilvoorde|BE|50.93|4.43|37;Vilyeyka|BY|54.49|26.91|30;Vilyuchinsk|RU|52.93|158.4|25
Vimercate|IT|45.62|9.37|23;Vimodrone|IT|45.51|9.29|16;Vinaròs|ES|40.47|0.48|28;Vincennes|FR|48.85|2.44|46;Vincennes|US|38.68|-87.53|18
Vincentown|US|39.93|-74.75|25;Vincent|US|34.1|-117.92|16;Vincent|US|34.5|-118.12|16;Vinces|EC|-1.56|-79.75|32;Vineland|US|39.49|-75.03|61
Vineyard|US|38.46|-121.35|25;Vinhedo|BR|-23.03|-46.98|56;Vinh|VN|18.67|105.69|164;Vinica|MK|41.88|22.51|18;Vinkovci|HR|45.29|18.8|33
Vinnytsia|UA|49.23|28.48|352;Vinukonda|IN|16.05|79.74|61;Virac|PH|13.58|124.24|15;Viradouro|BR|-20.87|-48.3|17
Viranşehir|TR|37.22|39.76|154;Virginia Beach|US|36.85|-75.98|453;Virginia|ZA|-28.1|26.87|123;Viroflay|FR|48.8|2.16|16
Virovitica|HR|45.83|17.38|16;Virudunagar|IN|9.59|77.96|73;Viry-Châtillon|FR|48.67|2.39|31;Virú|PE|-8.42|-78.75|21;Virār|IN|19.46|72.81|150
Visaginas|LT|55.6|26.44|28;Visakhapatnam|IN|17.68|83.2|1063;Visalia|US|36.33|-119.29|130;Visby|SE|57.64|18.3|23
Visconde do Rio Branco|BR|-21.01|-42.84|29;Viseu|BR|-1.2|-46.14|19;Viseu|PT|40.66|-7.91|26;Visitacion Valley|US|37.72|-122.4|23
Visnagar|IN|23.7|72.55|69;Visoko|BA|43.99|18.18|18;Vista|US|33.2|-117.24|101;Visé|BE|50.74|5.7|17;Vitebsk|BY|55.19|30.2|343
Viterbo|CO|5.06|-75.87|15;Viterbo|IT|42.42|12.11|47;Vite|IN|17.27|74.54|46;Vitina|XK|42.32|21.36|47;Vitrolles|FR|43.46|5.25|39
Vitry-le-François|FR|48.72|4.58|17;Vitry-sur-Seine|FR|48.79|2.4|81;Vitré|FR|48.12|-1.21|17;Vittoria|IT|36.95|14.53|51
Vittorio Veneto|IT|45.98|12.3|25;Vitória da Conquista|BR|-14.87|-40.84|253;Vitória de Santo Antão|BR|-8.12|-35.29|107
Vitória do Mearim|BR|-3.46|-44.87|16;Vitória|BR|-20.32|-40.34|313;Viveiro|ES|43.66|-7.59|16;Vizianagaram|IN|18.12|83.41|179
Viçosa do Ceará|BR|-3.56|-41.09|17;Viçosa|BR|-20.75|-42.88|69;Viçosa|BR|-9.37|-36.24|20;Viña del Mar|CL|-33.02|-71.55|295
Viñales|CU|22.62|-83.71|27;Vişeu de Sus|RO|47.72|24.43|17;Việt Trì|VN|21.32|105.4|93;Vlaardingen|NL|51.91|4.34|74
Vladikavkaz|RU|43.04|44.67|317;Vladimir|RU|56.14|40.4|310;Vladivostok|RU|43.11|131.87|587;Vlissingen|NL|51.44|3.57|45
Vlorë|AL|40.47|19.48|90;Vlotho|DE|52.17|8.86|20;Vnukovo|RU|55.61|37.3|20;Vobkent Shahri|UZ|40|64.5|17;Voerde|DE|51.6|6.69|39
Vogan|TG|6.33|1.53|21;Voghera|IT|44.99|9.01|36;Vohibinany|MG|-17.35|49.03|25;Vohipaho|MG|-23.55|47.5|27;Voinjama|LR|8.42|-9.75|27
Voiron|FR|45.36|5.59|22;Voi|KE|-3.4|38.56|45;Volendam|NL|52.5|5.07|22;Volgodonsk|RU|47.51|42.15|168;Volgograd|RU|48.72|44.5|1011
Volgorechensk|RU|57.44|41.16|18;Volkhov|RU|59.93|32.34|46;Volkovysk|BY|53.16|24.45|47;Volksrust|ZA|-27.37|29.88|43;Volla|IT|40.87|14.34|23
Volnovakha|UA|47.6|37.5|24;Volodymyr-Volynskyi|UA|50.85|24.32|38;Vologda|RU|59.22|39.88|315;Volokolamsk|RU|56.03|35.97|25
Volos|GR|39.36|22.94|86;Volta Redonda|BR|-22.52|-44.1|250;Voluntari|RO|44.49|26.17|30;Volzhskiy|RU|48.79|44.78|323
Volzhsk|RU|55.87|48.36|58;Vol’sk|RU|52.05|47.38|71;Vomero|IT|40.84|14.23|45;Vondrozo|MG|-22.82|47.28|20;Voorburg|NL|52.07|4.36|38
Voorhees|US|40.48|-74.48|29;Voorschoten|NL|52.13|4.45|22;Vorgashor|RU|67.58|63.79|19;Vorkuta|RU|67.5|64.05|80;Vorob’yovo|RU|55.72|37.53|30
Voronezh|RU|51.67|39.18|849;Vose’|TJ|37.8|69.64|22;Voskresensk|RU|55.32|38.65|77;Vostochnoe Degunino|RU|55.88|37.56|95
Vostryakovo|RU|55.4|37.81|17;Vostryakovo|RU|55.67|37.45|30;Votkinsk|RU|57.05|53.99|99;Votorantim|BR|-23.55|-47.44|99
Votuporanga|BR|-20.42|-49.97|70;Vovchans’k|UA|50.29|36.94|19;Voznesensk|UA|47.56|31.33|42;Voúla|GR|37.84|23.78|28
Vrangel’|RU|42.73|133.08|20;Vranje|RS|42.55|21.9|56;Vranov nad Topľou|SK|48.89|21.68|23;Vratsa|BG|43.21|23.56|65;Vrbas|RS|45.57|19.64|26
Vredenburg|ZA|-32.91|17.99|38;Vreden|DE|52.04|6.83|22;Vriddhāchalam|IN|11.52|79.32|61;Vrilissia|GR|38.03|23.83|31
Vrindāvan|IN|27.58|77.7|60;Vryburg|ZA|-26.96|24.73|50;Vryheid|ZA|-27.77|30.79|150;Vršac|RS|45.12|21.3|36;Vsetín|CZ|49.34|18|29
Vsevolozhsk|RU|60.02|30.67|48;Vught|NL|51.65|5.29|25;Vukovar|HR|45.35|19|30;Vulcan|RO|45.38|23.27|29;Vuosaari|FI|60.21|25.14|36
Vushtrri|XK|42.82|20.97|31;Vuyyūru|IN|16.36|80.84|37;Vwawa|TZ|-9.11|32.93|40;Vyatskiye Polyany|RU|56.23|51.07|40
Vyazemskiy|RU|47.54|134.76|15;Vyazniki|RU|56.24|42.16|39;Vyaz’ma|RU|55.21|34.3|56;Vyborg|RU|60.71|28.75|79
Vykhino-Zhulebino|RU|55.7|37.81|216;Vyksa|RU|55.32|42.17|62;Vynohradiv|UA|48.14|23.03|28;Vyselki|RU|45.58|39.66|19
Vyshhorod|UA|50.58|30.49|22;Vyshneve|UA|50.39|30.37|33;Vyshniy Volochëk|RU|57.59|34.56|54;Vyāra|IN|21.11|73.39|38;Vyškov|CZ|49.28|17|22
Vác|HU|47.78|19.14|35;Vári|GR|37.83|23.8|16;Várpalota|HU|47.2|18.14|21;Várzea Alegre|BR|-5.35|-40.38|22;Várzea Grande|BR|-15.65|-56.13|250
Várzea Paulista|BR|-23.21|-46.83|111;Várzea da Palma|BR|-17.6|-44.73|29;Vänersborg|SE|58.38|12.32|23;Värnamo|SE|57.19|14.04|19
Västervik|SE|57.76|16.64|21;Västerås|SE|59.62|16.55|118;Västra Frölunda|SE|57.65|11.93|16;Väståboland|FI|60.3|22.3|15
Växjö|SE|56.88|14.81|65;Vélez-Málaga|ES|36.78|-4.1|74;Vélingara|SN|13.15|-14.12|22;Vélizy-Villacoublay|FR|48.78|2.19|22
Vénissieux|FR|45.7|4.89|58;Véroia|GR|40.52|22.2|44;Vícar|ES|36.83|-2.64|23;Víctor Rosales|MX|22.95|-102.7|33;Völklingen|DE|49.25|6.86|41
Výronas|GR|37.96|23.75|61;Vāda|IN|19.65|73.15|15;Vādippatti|IN|10.08|77.96|22;Vāsudevanallūr|IN|9.24|77.41|19;Vĩnh Long|VN|10.25|105.97|103
Vĩnh Yên|VN|21.31|105.6|18;Vīrarājendrapet|IN|12.2|75.81|16;Vīsāvadar|IN|21.34|70.75|18;Vũng Tàu|VN|10.35|107.08|210
Vị Thanh|VN|9.78|105.47|24;Waalwijk|NL|51.68|5.07|46;Wabu|KR|37.59|127.22|97;Wacheng|CN|33.78|114.52|67;Wachtberg|DE|50.63|7.1|20
Waco|US|31.55|-97.15|132;Wad Medani|SD|14.4|33.52|333;Waddinxveen|NL|52.05|4.65|25;Waddān|LY|29.16|16.14|28;Wade Hampton|US|34.9|-82.33|21
Wadern|DE|49.54|6.89|17;Wadgassen|DE|49.27|6.78|18;Wadowice|PL|49.88|19.49|19;Wadsworth|US|41.03|-81.73|22;Waegwan|KR|35.99|128.4|30
Wafangdian|CN|39.62|122.01|251;Wageningen|NL|51.97|5.67|35;Waghäusel|DE|49.25|8.51|20;Wahiawā|US|21.5|-158.02|18
Wahroonga|AU|-33.72|151.12|18;Waiblingen|DE|48.83|9.32|53;Wailuku|US|20.89|-156.51|15;Waingapu|ID|-9.66|120.26|49
Waipahu|US|21.39|-158.01|38;Wai|IN|17.95|73.89|33;Wajir|KE|1.75|40.06|46;Wakayama|JP|34.23|135.17|351;Wake Forest|US|35.98|-78.51|38
Wakefield|GB|53.68|-1.5|79;Wakefield|US|40.9|-73.85|52;Wakefield|US|42.51|-71.07|25;Wakema|MM|16.6|95.18|43;Wakimachi|JP|34.07|134.15|18
Wakiso|UG|0.4|32.46|21;Wakkanai|JP|45.41|141.67|42;Wako|JP|35.79|139.62|77;Wakuya|JP|38.54|141.13|18;Walajapet|IN|12.93|79.37|30
Walcourt|BE|50.25|4.44|18;Waldbröl|DE|50.88|7.62|20;Waldkirch|DE|48.1|7.96|20;Waldkraiburg|DE|48.21|12.4|25;Waldorf|US|38.62|-76.94|68
Waldshut-Tiengen|DE|47.62|8.22|22;Waliso|ET|8.53|37.97|38;Walkden|GB|53.52|-2.4|36;Walker|US|43|-85.77|25;Walla Walla|US|46.06|-118.34|32
Wallasey|GB|53.42|-3.06|59;Wallenhorst|DE|52.35|8.02|24;Wallingford Center|US|41.45|-72.82|18;Wallingford|US|41.46|-72.82|18
Wallsend|GB|54.99|-1.53|43;Walnut Creek|US|37.91|-122.06|69;Walnut Grove|CA|49.16|-122.64|26;Walnut Park|US|33.97|-118.23|16
Walnut|US|34.02|-117.87|30;Walsall|GB|52.59|-1.98|172;Walsrode|DE|52.86|9.59|24;Waltham Abbey|GB|51.69|0|18;Waltham|US|42.38|-71.24|63
Walton-on-Thames|GB|51.39|-0.41|23;Walton-on-the-Naze|GB|51.85|1.27|17;Waltrop|DE|51.62|7.4|30;Walvis Bay|NA|-22.96|14.51|52
Wamba|CD|2.15|27.99|17;Wamba|NG|8.94|8.6|27;Wanaraja|ID|-7.17|107.98|26;Wanda|AR|-25.97|-54.56|16;Wandlitz|DE|52.74|13.46|20
Wandsbek|DE|53.58|10.08|411;Wang Nam Yen|TH|13.5|102.18|16;Wang Noi|TH|14.23|100.72|16;Wang Saphung|TH|17.3|101.77|16
Wanganui|NZ|-39.93|175.05|40;Wangaratta|AU|-36.36|146.32|18;Wangen|DE|47.69|9.83|27;Wangkui|CN|46.83|126.48|70;Wangon|ID|-7.52|109.05|36
Wangqing|CN|43.32|129.76|89;Wani|IN|20.06|78.95|57;Wanju|KR|35.85|127.15|84;Wankyi|GH|7.74|-2.1|31;Wanlaweyn|SO|2.62|44.89|22
Wanning|CN|18.8|110.38|65;Wanparti|IN|16.37|78.07|55;Wantage|GB|51.59|-1.43|19;Wantagh|US|40.68|-73.51|19
Wantirna South|AU|-37.88|145.22|19;Wanxian|CN|30.82|108.37|189;Wao|PH|7.68|124.67|18;Warah|PK|27.45|67.8|19;Warangal|IN|18|79.58|558
Warburg|DE|51.49|9.15|24;Wardenburg|DE|53.07|8.2|16;Wardha|IN|20.74|78.6|114;Waregem|BE|50.89|3.43|36;Warendorf|DE|51.95|7.99|39
Waren|DE|53.52|12.68|21;Ware|GB|51.81|-0.03|18;Warin Chamrap|TH|15.19|104.86|43;Warmbaths|ZA|-24.88|28.28|90;Warminster|GB|51.2|-2.18|17
Warner Robins|US|32.62|-83.63|73;Warnes|BO|-17.52|-63.17|22;Warora|IN|20.23|79|42;Warragul|AU|-38.16|145.93|15
Warren Township|US|40.61|-74.52|15;Warrensburg|US|38.76|-93.74|20;Warrenton|ZA|-28.11|24.85|18;Warren|US|41.24|-80.82|40
Warren|US|42.49|-83.01|134;Warrington|GB|53.39|-2.58|165;Warri|NG|5.52|5.75|536;Warrnambool|AU|-38.38|142.49|29;Warsaw|PL|52.23|21.01|1702
Warstein|DE|51.44|8.35|29;Warud|IN|21.47|78.27|48;Warwick|GB|52.28|-1.58|24;Warwick|US|41.7|-71.42|82;Wasco|US|35.59|-119.34|26
Wasco|US|41.94|-88.4|23;Washington Heights|US|40.85|-73.94|153;Washington, D.C.|US|38.9|-77.04|602;Washington|GB|54.9|-1.52|54
Washington|US|37.13|-113.51|24;Washington|US|40.7|-89.41|17;Washougal|US|45.58|-122.35|15;Washwood Heath|GB|52.5|-1.83|33
Wasquehal|FR|50.67|3.13|19;Wassenaar|NL|52.15|4.4|25;Wassenberg|DE|51.1|6.15|17;Watampone|ID|-4.54|120.33|82;Watari|JP|38.03|140.85|36
Watauga|US|32.86|-97.25|25;Waterbury|US|41.56|-73.05|109;Waterford|IE|52.26|-7.11|48;Waterford|US|41.34|-72.14|19
Waterford|US|42.69|-83.41|76;Waterlooville|GB|50.88|-1.03|64;Waterloo|BE|50.71|4.4|30;Waterloo|CA|43.47|-80.52|97
Waterloo|SL|8.34|-13.07|20;Waterloo|US|42.49|-92.34|68;Watertown|US|42.37|-71.18|32;Watertown|US|43.19|-88.73|24
Watertown|US|43.97|-75.91|27;Watertown|US|44.9|-97.12|22;Waterville|US|44.55|-69.63|16;Watford|GB|51.66|-0.4|126
Wath upon Dearne|GB|53.5|-1.35|17;Watsa|CD|3.04|29.54|25;Watsonville|US|36.91|-121.76|54;Wattala|LK|6.99|79.89|31;Wattrelos|FR|50.7|3.22|43
Waukee|US|41.61|-93.89|19;Waukegan|US|42.36|-87.84|88;Waukesha|US|43.01|-88.23|72;Wausau|US|44.96|-89.63|39;Wauwatosa|US|43.05|-88.01|48
Wau|SS|7.7|27.99|127;Waverly|US|42.74|-84.62|24;Wavre|BE|50.72|4.6|32;Wawer|PL|52.2|21.18|63;Waxahachie|US|32.39|-96.85|33
Waynesboro|US|38.07|-78.89|21;Wayne|US|40.04|-75.39|31;Wayne|US|40.93|-74.28|58;Wayne|US|42.28|-83.39|17;Wazirabad|PK|32.44|74.12|102
Wazīrganj|IN|28.21|79.06|19;Wa|GH|10.06|-2.5|78;Wałbrzych|PL|50.77|16.28|127;Wałcz|PL|53.28|16.47|26;Weatherford|US|32.76|-97.8|29
Webster Groves|US|38.59|-90.36|23;Webuye|KE|0.6|34.77|23;Wedding|DE|52.55|13.36|78;Wedel|DE|53.58|9.7|32;Wedi|ID|-7.74|110.58|55
Wednesbury|GB|52.55|-2.02|24;Wednesfield|GB|52.6|-2.09|34;Weener|DE|53.16|7.35|16;Weert|NL|51.25|5.71|49;Weesp|NL|52.31|5.04|18
Wegberg|DE|51.14|6.28|30;Weiden|DE|49.68|12.16|43;Weifang|CN|36.71|119.1|395;Weihai|CN|37.51|122.11|153;Weil am Rhein|DE|47.59|7.62|30
Weil der Stadt|DE|48.75|8.87|19;Weilerswist|DE|50.75|6.85|16;Weilheim|DE|47.84|11.15|21;Weimar|DE|50.98|11.33|65;Weinan|CN|34.5|109.51|172
Weingarten|DE|47.81|9.64|24;Weinheim|DE|49.55|8.67|43;Weining|CN|26.85|104.23|57;Weinstadt-Endersbach|DE|48.81|9.36|26
Weinzierl bei Krems|AT|48.4|15.6|24;Weirton Heights|US|40.41|-80.54|19;Weirton|US|40.42|-80.59|19;Weiterstadt|DE|49.9|8.59|24
Weißenburg in Bayern|DE|49.03|10.97|18;Weißenfels|DE|51.2|11.97|30;Weißensee|DE|52.56|13.47|48;Weißwasser|DE|51.5|14.64|22
Wejherowo|PL|54.61|18.24|47;Wekiwa Springs|US|28.7|-81.43|22;Welahan|ID|-6.8|110.72|26;Weleri|ID|-6.97|110.07|58;Weligama|LK|5.98|80.43|22
Welisara|LK|7.03|79.9|41;Welkom|ZA|-27.98|26.74|432;Welland|CA|42.98|-79.25|50;Wellesley|US|42.3|-71.29|28;Wellingborough|GB|52.3|-0.69|51
Wellington|GB|52.7|-2.52|23;Wellington|IN|11.37|76.78|20;Wellington|NZ|-41.29|174.78|382;Wellington|US|26.66|-80.24|63
Wellington|ZA|-33.64|19.01|56;Welling|GB|51.46|0.11|43;Wels|AT|48.17|14.03|17;Welwyn Garden City|GB|51.8|-0.21|60;Wembley|GB|51.55|-0.3|90
Wenatchee|US|47.42|-120.31|34;Wenceslau Braz|BR|-23.87|-49.8|16;Wenchang|CN|19.62|110.75|115;Wendelstein|DE|49.35|11.15|16
Wenden|DE|50.97|7.87|20;Wendlingen am Neckar|DE|48.67|9.38|16;Wenjī|ET|8.45|39.28|17;Wenling|CN|28.38|121.38|67
Wenshan City|CN|23.36|104.25|450;Wenshang|CN|35.73|116.5|59;Wentzville|US|38.81|-90.85|36;Wenxing|CN|28.68|112.88|57
Wenzhou|CN|28|120.67|866;Werdau|DE|50.74|12.38|24;Werder|DE|52.38|12.93|22;Werdohl|DE|51.26|7.77|20;Werkendam|NL|51.81|4.89|26
Werl|DE|51.55|7.91|32;Wermelskirchen|DE|51.14|7.22|37;Werne|DE|51.66|7.63|31;Wernigerode|DE|51.84|10.78|34;Werota|ET|11.92|37.7|27
Werribee|AU|-37.9|144.67|40;Wertheim|DE|49.76|9.51|25;Weru|ID|-6.71|108.5|139;Wervik|BE|50.78|3.04|17;Wer|IN|27.02|77.18|18
Wesel|DE|51.67|6.62|62;Weslaco|US|26.16|-97.99|39;Wesley Chapel|US|28.24|-82.33|44;Wesoła|PL|52.25|21.22|20;Wesseling|DE|50.83|6.97|36
Wesselsbron|ZA|-27.85|26.37|43;West Albany|US|42.68|-73.78|94;West Allis|US|43.02|-88.01|61;West Babylon|US|40.72|-73.35|43
West Bend|US|43.43|-88.18|32;West Bloomfield Township|US|42.57|-83.38|65;West Bridgford|GB|52.93|-1.13|48;West Bromwich|GB|52.52|-1.99|136
West Carson|US|33.82|-118.29|22;West Chester|US|39.96|-75.61|20;West Chicago|US|41.88|-88.2|27;West Columbia|US|33.99|-81.07|16
West Coon Rapids|US|45.16|-93.35|63;West Covina|US|34.07|-117.94|108;West Des Moines|US|41.58|-93.71|64;West Elkridge|US|39.21|-76.73|29
West Elsdon|US|41.79|-87.72|19;West End|CA|49.28|-123.13|45;West Englewood|US|41.78|-87.67|32;West Falls Church|US|38.86|-77.19|29
West Fargo|US|46.87|-96.9|34;West Garfield Park|US|41.88|-87.73|18;West Gulfport|US|30.4|-89.09|71;West Hartford|US|41.76|-72.74|63
West Haven|US|41.27|-72.95|55;West Hempstead|US|40.7|-73.65|19;West Hills|US|34.2|-118.64|41;West Hollywood|US|26.02|-80.18|61
West Hollywood|US|34.09|-118.36|36;West Islip|US|40.71|-73.31|28;West Jerusalem|IL|31.78|35.22|400;West Jordan|US|40.61|-111.94|112
West Kelowna|CA|49.86|-119.58|29;West Lafayette|US|40.43|-86.91|46;West Lake Sammamish|US|47.58|-122.1|34
West Lake Stevens|US|47.99|-122.1|21;West Lawn|US|41.77|-87.72|33;West Linn|US|45.37|-122.61|27;West Little River|US|25.86|-80.24|35
West Lynchburg|US|37.4|-79.18|66;West Melbourne|US|28.07|-80.65|21;West Memphis|US|35.15|-90.18|25;West Mifflin|US|40.36|-79.87|20
West Milford|US|41.13|-74.37|27;West Molesey|GB|51.4|-0.38|19;West New York|US|40.79|-74.01|53;West Odessa|US|31.84|-102.5|23
West Orange|US|40.8|-74.24|48;West Palm Beach|US|26.72|-80.05|107;West Park|US|25.98|-80.2|15;West Pennant Hills|AU|-33.75|151.05|16
West Pensacola|US|30.43|-87.28|21;West Puente Valley|US|34.05|-117.97|23;West Raleigh|US|35.79|-78.66|339;West Ridge|US|42|-87.69|72
West Sacramento|US|38.58|-121.53|53;West Saint Paul|US|44.92|-93.1|20;West Scarborough|US|43.57|-70.39|28;West Seneca|US|42.85|-78.8|45
West Springfield|US|38.77|-77.22|22;West Springfield|US|42.11|-72.62|28;West Torrington|US|41.82|-73.14|36;West Town|US|41.89|-87.67|86
West University Place|US|29.72|-95.43|16;West Valley City|US|40.69|-112|136;West Vancouver|CA|49.37|-123.17|43
West Warwick|US|41.7|-71.52|30;West Whittier-Los Nietos|US|33.98|-118.07|26;West and East Lealman|US|27.82|-82.69|22
Westbrook|US|43.68|-70.37|18;Westbury|GB|51.26|-2.19|17;Westbury|US|40.76|-73.59|15;Westchase|US|28.06|-82.61|22
Westchester|US|25.75|-80.33|30;Westchester|US|41.85|-87.88|17;Westend|DE|52.52|13.28|39;Westerlo|BE|51.09|4.92|23
Westerly|US|41.38|-71.83|18;Western Sahara|EH|24.21|-12.27|;Westerstede|DE|53.26|7.93|22;Westerville|US|40.13|-82.93|38
Westfield|US|40.04|-86.13|37;Westfield|US|40.66|-74.35|31;Westfield|US|42.13|-72.75|42;Westford|US|42.58|-71.44|22
Westhoughton|GB|53.55|-2.52|26;Westlake|US|41.46|-81.92|32;Westland|US|42.32|-83.4|82;Westmead|AU|-33.8|150.99|18
Westminster|US|33.76|-118.01|92;Westminster|US|39.58|-77|19;Westminster|US|39.84|-105.04|113;Westmont|US|33.94|-118.3|32
Westmont|US|41.8|-87.98|25;Westmount|CA|45.48|-73.6|20;Weston-super-Mare|GB|51.35|-2.98|83;Westonaria|ZA|-26.32|27.65|157
Weston|US|26.1|-80.4|70;Weston|US|44.89|-89.55|15;Westport|US|41.14|-73.36|26;Wete|TZ|-5.06|39.73|26;Wethersfield|US|41.71|-72.65|27
Wetter (Ruhr)|DE|51.39|7.39|29;Wetteren|BE|51.01|3.88|23;Wettingen|CH|47.47|8.32|18;Wetzelsdorf|AT|47.05|15.4|16;Wetzlar|DE|50.56|8.5|53
Wevelgem|BE|50.8|3.17|31;Wewak|PG|-3.55|143.63|18;Weybridge|GB|51.37|-0.46|19;Weymouth|GB|50.61|-2.46|58;Weymouth|US|42.22|-70.94|54
Whakatane|NZ|-37.96|176.99|19;Whangarei|NZ|-35.73|174.32|51;Wharton|US|39.93|-75.16|50;Wheat Ridge|US|39.77|-105.08|31
Wheaton|US|39.04|-77.06|48;Wheaton|US|41.87|-88.11|54;Wheelers Hill|AU|-37.9|145.18|19;Wheeling|US|40.06|-80.72|28
Wheeling|US|42.14|-87.93|38;Whickham|GB|54.95|-1.68|17;White Bear Lake|US|45.08|-93.01|25;White Oak|US|39.04|-76.99|17
White Oak|US|39.21|-84.6|19;White Plains|US|41.03|-73.76|58;White River|ZA|-25.33|31.01|16;White Rock|CA|49.02|-122.8|66
White Settlement|US|32.76|-97.46|17;Whitefield|GB|53.55|-2.3|24;Whitehall Township|US|40.67|-75.5|25;Whitehall|US|39.97|-82.89|19
Whitehaven|GB|54.55|-3.58|25;Whitehorse|CA|60.72|-135.05|23;Whitestone|US|40.79|-73.82|37;Whitley Bay|GB|55.04|-1.45|38
Whitman|US|39.92|-75.16|50;Whitney|US|36.1|-115.04|39;Whitstable|GB|51.36|1.03|30;Whittier|US|33.98|-118.03|87
Wichian Buri|TH|15.66|101.11|39;Wichita Falls|US|33.91|-98.49|105;Wichita|US|37.69|-97.34|390;Wichit|TH|7.89|98.39|39
Wickford|GB|51.61|0.52|33;Widnes|GB|53.36|-2.73|61;Wiehl|DE|50.95|7.55|26;Wieliczka|PL|49.99|20.06|19;Wieluń|PL|51.22|18.57|24
Wiener Neustadt|AT|47.8|16.23|45;Wierden|NL|52.36|6.59|23;Wiesbaden|DE|50.08|8.25|272;Wiesloch|DE|49.3|8.7|26;Wigan|GB|53.54|-2.64|175
Wigston Magna|GB|52.58|-1.09|34;Wijchen|NL|51.81|5.73|33;Wijk bij Duurstede|NL|51.97|5.34|17;Wildeshausen|DE|52.89|8.43|18
Wildomar|US|33.6|-117.28|36;Wildwood|US|38.58|-90.66|36;Wilhelmshaven|DE|53.53|8.11|84;Wilhelmstadt|DE|52.52|13.18|38
Wilkes-Barre|US|41.25|-75.88|41;Wilkinsburg|US|40.44|-79.88|16;Willebroek|BE|51.06|4.36|23;Willemstad|CW|12.11|-68.93|125
Willenhall|GB|52.59|-2.06|28;Willetton|AU|-32.05|115.89|18;Williamsburg|US|37.27|-76.71|15;Williamsburg|US|40.71|-73.95|33
Williamsport|US|41.24|-77|29;Williamstown|US|39.69|-75|16;Willich|DE|51.26|6.55|52;Willimantic|US|41.71|-72.21|18
Willingboro|US|40.03|-74.87|32;Williston|US|48.15|-103.62|27;Willmar|US|45.12|-95.04|20;Willoughby|US|41.64|-81.41|23
Willow Grove|US|40.14|-75.12|16;Willowbrook|US|33.92|-118.26|36;Willowdale|CA|43.77|-79.4|79;Wilmersdorf|DE|52.48|13.32|94
Wilmette|US|42.07|-87.72|27;Wilmington Island|US|32|-80.97|15;Wilmington|US|34.23|-77.94|116;Wilmington|US|39.75|-75.55|72
Wilmington|US|42.55|-71.17|22;Wilmslow|GB|53.33|-2.23|37;Wilnsdorf|DE|50.82|8.1|22;Wilsonville|US|45.3|-122.77|23;Wilson|US|35.72|-77.92|50
Wilten|AT|47.26|11.39|18;Wilton|US|41.2|-73.44|18;Wil|CH|47.46|9.05|17;Winchester|GB|51.07|-1.32|46;Winchester|US|36.13|-115.12|28
Winchester|US|37.99|-84.18|18;Winchester|US|39.19|-78.16|27;Winchester|US|42.45|-71.14|21;Winder|US|33.99|-83.72|15
Windham|US|41.7|-72.16|23;Windhoek|NA|-22.56|17.08|268;Windsor|CA|42.3|-83.02|278;Windsor|GB|51.48|-0.6|33;Windsor|US|38.55|-122.82|27
Windsor|US|40.48|-104.9|22;Windsor|US|41.85|-72.64|29;Winejok|SS|9.01|27.57|300;Winneba|GH|5.35|-0.62|44;Winnenden|DE|48.88|9.4|28
Winnipeg|CA|49.88|-97.15|632;Winona|US|44.05|-91.64|27;Winschoten|NL|53.14|7.03|19;Winsen|DE|53.36|10.21|33;Winsford|GB|53.19|-2.52|30
Winston-Salem|US|36.1|-80.24|241;Winter Gardens|US|32.83|-116.93|21;Winter Garden|US|28.57|-81.59|40;Winter Haven|US|28.02|-81.73|38
Winter Park|US|28.6|-81.34|30;Winter Springs|US|28.7|-81.31|35;Winterhude|DE|53.6|10|51;Winterswijk|NL|51.97|6.72|30
Winterthur|CH|47.51|8.72|92;Winthrop|US|42.38|-70.98|18;Wipperfürth|DE|51.12|7.4|24;Wiradesa|ID|-6.89|109.62|39;Wisbech|GB|52.67|0.16|32
Wisch|NL|51.93|6.42|19;Wisconsin Rapids|US|44.38|-89.82|18;Wiset Chaichan|TH|14.59|100.34|19;Wishaw|GB|55.77|-3.92|31
Wismar|DE|53.89|11.45|45;Witbank|ZA|-25.87|29.23|262;Witham|GB|51.8|0.64|25;Witney|GB|51.78|-1.49|29;Wittenau|DE|52.59|13.32|29
Wittenberge|DE|53.01|11.75|20;Wittenberg|DE|51.87|12.65|30;Wittenheim|FR|47.81|7.33|16;Witten|DE|51.44|7.35|101;Wittlich|DE|49.99|6.89|18
Wittmund|DE|53.58|7.78|21;Wittstock|DE|53.16|12.48|17;Witzenhausen|DE|51.34|9.86|16;Wobulenzi|UG|0.73|32.51|24;Woburn|US|42.48|-71.15|40
Wodonga|AU|-36.12|146.89|19;Wodzisław Śląski|PL|50|18.47|50;Woerden|NL|52.09|4.88|48;Wokha|IN|26.1|94.26|54;Wokingham|GB|51.41|-0.84|41
Woking|GB|51.32|-0.56|104;Wola|PL|52.24|20.99|144;Wolcott|US|41.6|-72.99|17;Wolf Trap|US|38.94|-77.29|16;Wolfenbüttel|DE|52.16|10.54|55
Wolfen|DE|51.66|12.27|25;Wolfratshausen|DE|47.91|11.42|17;Wolfsburg|DE|52.42|10.78|123;Wollongong city centre|AU|-34.43|150.89|19
Wollongong|AU|-34.42|150.89|292;Wolmaransstad|ZA|-27.2|25.98|49;Wolverhampton|GB|52.59|-2.12|253;Wombwell|GB|53.52|-1.4|16
Wongsorejo|ID|-7.99|114.4|29;Wonopringgo|ID|-6.98|109.62|38;Wonosobo|ID|-7.36|109.9|93;Woodbridge|US|40.56|-74.28|19
Woodburn|US|45.14|-122.86|25;Woodbury|US|44.92|-92.96|68;Woodford Green|GB|51.61|0.02|23;Woodhaven|US|40.69|-73.86|37
Woodland Hills|US|34.17|-118.61|70;Woodlands|SG|1.44|103.79|253;Woodland|US|38.68|-121.77|59;Woodlawn|US|38.72|-77.13|21
Woodlawn|US|39.32|-76.73|38;Woodlawn|US|41.78|-87.6|24;Woodmere|US|40.63|-73.71|17;Woodridge|US|41.75|-88.05|33;Woodrow|US|40.54|-74.2|21
Woodside|US|40.75|-73.91|42;Woodstock|CA|43.13|-80.75|40;Woodstock|US|34.1|-84.52|30;Woodstock|US|42.31|-88.45|25
Woonsocket|US|42|-71.51|41;Wooster|US|40.81|-81.94|27;Worcester Park|GB|51.38|-0.24|16;Worcester|GB|52.19|-2.22|102
Worcester|US|42.26|-71.8|185;Worcester|ZA|-33.65|19.45|128;Workington|GB|54.64|-3.54|27;Worksop|GB|53.3|-1.12|43;Worms|DE|49.63|8.36|81
Worthing|GB|50.82|-0.38|99;Wołomin|PL|52.34|21.24|37;Wrexham|GB|53.05|-2.99|66;Wright|US|30.46|-86.64|23;Wrocław|PL|51.1|17.03|635
Września|PL|52.33|17.57|29;Wuchang|CN|44.91|127.15|95;Wucheng|CN|29.6|118.17|60;Wuchuan|CN|21.46|110.77|104;Wuda|CN|39.5|106.71|130
Wudil|NG|11.81|8.84|23;Wuhai|CN|39.68|106.82|218;Wuhan|CN|30.58|114.27|9785;Wuhu|CN|31.34|118.37|508;Wukari|NG|7.87|9.78|93
Wulingyuan|CN|29.35|110.54|53;Wum|CM|6.38|10.07|69;Wunstorf|DE|52.42|9.44|42;Wuppertal|DE|51.26|7.15|361;Wurzen|DE|51.37|12.74|15
Wusong|CN|30.95|117.78|313;Wuustwezel|BE|51.39|4.6|18;Wuwei|CN|37.93|102.63|493;Wuxi|CN|26.58|111.86|66;Wuxi|CN|31.57|120.29|3544
Wuxue|CN|29.85|115.55|221;Wuyang|CN|31.99|116.25|79;Wuyishan|CN|27.76|118.03|23;Wuzhen|CN|30.75|120.49|60;Wuzhou|CN|23.48|111.32|266
Wyandotte|US|42.21|-83.15|25;Wyckoff|US|41.01|-74.17|17;Wylie|US|33.02|-96.54|47;Wyndham Vale|AU|-37.89|144.62|23
Wyoming|US|42.91|-85.71|75;Wyszków|PL|52.59|21.46|27;Wörth am Rhein|DE|49.05|8.26|17;Wülfrath|DE|51.28|7.04|22;Würselen|DE|50.82|6.13|37
Würzburg|DE|49.79|9.95|134;Wādi|IN|17.05|76.99|31;Wādī as Sīr|JO|31.95|35.82|181;Wāliṅ|NP|27.98|83.76|22;Wānkāner|IN|22.61|70.94|48
Wāris Alīganj|IN|25.02|85.64|35;Wārāseonī|IN|21.76|80.04|24;Wāshīm|IN|20.11|77.13|69;Wągrowiec|PL|52.81|17.2|24;Włochy|PL|52.18|20.95|36
Włocławek|PL|52.65|19.07|120;Wŏnju|KR|37.35|127.95|243;Wŏnsan|KP|39.15|127.44|329;Xai-Xai|MZ|-25.05|33.64|127
Xalapa de Enríquez|MX|19.53|-96.92|425;Xalatlaco|MX|19.18|-99.42|15;Xalisco|MX|21.45|-104.9|36;Xam Nua|LA|20.42|104.05|39
Xankandi|AZ|39.82|46.75|53;Xanten|DE|51.66|6.45|22;Xanxerê|BR|-26.88|-52.4|33;Xaçmaz|AZ|41.46|48.81|37;Xenia|US|39.68|-83.93|26
Xiamen|CN|24.48|118.08|3531;Xiangcheng Chengguanzhen|CN|33.85|113.48|66;Xiangtan|CN|27.85|112.9|674;Xiangxiang|CN|27.73|112.53|88
Xiangyang|CN|32.04|112.14|463;Xianju|CN|28.85|120.73|62;Xianning|CN|29.84|114.32|179;Xiannü|CN|32.43|119.56|84
Xianshuigu|CN|38.99|117.38|74;Xiantao|CN|30.37|113.44|239;Xianyang|CN|34.34|108.7|1034;Xiaogan|CN|30.93|113.92|160
Xiaolingwei|CN|32.03|118.85|66;Xiaoshan|CN|30.17|120.26|95;Xiaoshi|CN|41.3|124.12|69;Xiaoweizhai|CN|26.19|107.51|59
Xiazhen|CN|34.8|117.11|126;Xiazhuang|CN|34.92|118.64|63;Xichang|CN|27.9|102.26|127;Xicotepec de Juárez|MX|20.28|-97.96|40
Xico|MX|19.27|-98.95|356;Xico|MX|19.42|-97.01|19;Xifeng|CN|42.74|124.72|61;Xihe|CN|31.69|113.47|90;Xilin Hot|CN|43.97|116.03|121
Ximeicun|CN|24.99|118.39|94;Xincheng|CN|33.63|115.18|65;Xindian|CN|36.8|118.29|83;Xindi|CN|29.82|113.47|176;Xingcheng|CN|40.62|120.72|99
Xinghua|CN|32.94|119.83|106;Xinglongshan|CN|43.96|125.47|58;Xingtai|CN|37.06|114.49|612;Xinguara|BR|-7.1|-49.94|44
Xinhui|CN|22.46|113.05|195;Xining|CN|36.63|101.76|768;Xinji|CN|37.9|115.2|146;Xinmin|CN|41.99|122.83|74;Xinpu|CN|34.6|119.16|392
Xinqing|CN|48.29|129.52|55;Xinshi|CN|31.05|113.14|98;Xintai|CN|35.9|117.75|222;Xinxiang|CN|35.19|113.8|744;Xinyang|CN|32.12|114.07|1591
Xinyi|CN|22.37|110.95|98;Xinyuan|CN|43.43|83.25|300;Xinyu|CN|27.8|114.93|97;Xinzhi|CN|36.5|111.7|72;Xinzhou|CN|30.87|114.8|79
Xinzhou|CN|38.41|112.73|154;Xiongzhou|CN|25.12|114.3|79;Xique Xique|BR|-10.82|-42.73|35;Xirivella|ES|39.47|-0.43|31
Xishan|CN|27.67|113.5|98;Xiulin|CN|29.72|112.4|122;Xiuyan|CN|40.29|123.27|72;Xiuying|CN|20|110.29|290;Xixiang|CN|35.16|112.87|61
Xi’an|CN|34.26|108.93|6501;Xochimilco|MX|19.25|-99.1|408;Xochitepec|MX|18.78|-99.23|19;Xonacatlán|MX|19.41|-99.53|21
Xoxocotla|MX|18.68|-99.25|21;Xo‘jaobod|UZ|40.67|72.56|17;Xo‘jayli Shahri|UZ|42.41|59.45|50;Xuanzhou|CN|30.95|118.76|128
Xuchang|CN|34.03|113.86|1266;Xucheng|CN|20.33|110.17|83;Xunchang|CN|28.45|104.71|65;Xàtiva|ES|38.99|-0.52|29;Xánthi|GR|41.13|24.89|48
Yablonovskiy|RU|44.99|38.94|33;Yabrūd|SY|33.97|36.66|41;Yabēlo|ET|4.88|38.08|18;Yachimata|JP|35.65|140.32|83;Yacuiba|BO|-22.02|-63.68|83
Yafran|LY|32.06|12.53|68;Yagoona|AU|-33.9|151.02|18;Yagoua|CM|10.34|15.23|80;Yagry|RU|64.59|39.81|40;Yaguachi Nuevo|EC|-2.1|-79.69|28
Yaguajay|CU|22.33|-79.24|42;Yahotyn|UA|50.28|31.76|23;Yahyalı|TR|38.1|35.36|25;Yaita|JP|36.8|139.93|36;Yaizu|JP|34.87|138.32|121
Yajalón|MX|17.17|-92.33|17;Yakeshi|CN|49.28|120.73|116;Yakima|US|46.6|-120.51|94;Yako|BF|12.96|-2.26|23;Yakuplu|TR|40.99|28.68|29
Yakutsk|RU|62.03|129.73|236;Yala|TH|6.54|101.28|94;Yalova|TR|40.66|29.28|71;Yalta|UA|44.5|34.17|77;Yalutorovsk|RU|56.65|66.3|36
Yalvaç|TR|38.3|31.18|39;Yamada|JP|39.47|141.95|20;Yamagata|JP|38.23|140.37|255;Yamaga|JP|33.02|130.69|32;Yamaguchi|JP|34.18|131.47|146
Yamazakichō-nakabirose|JP|35|134.55|25;Yambio|SS|4.57|28.39|40;Yambol|BG|42.48|26.5|80;Yamethin|MM|20.43|96.14|60;Yamoto|JP|38.43|141.21|32
Yamoussoukro|CI|6.82|-5.28|195;Yamunānagar|IN|30.13|77.28|209;Yanacancha|PE|-10.24|-76.65|23;Yanagawamachi-saiwaichō|JP|37.85|140.6|21
Yanagawa|JP|33.17|130.4|40;Yanai|JP|33.97|132.12|32;Yanamalakuduru|IN|16.49|80.67|30;Yanam|IN|16.73|82.21|37;Yanaul|RU|56.28|54.93|28
Yanbu|SA|24.09|38.06|200;Yancheng|CN|33.36|120.16|628;Yangambi|CD|0.77|24.44|36;Yangchun|CN|22.17|111.78|154;Yangcun|CN|39.36|117.06|64
Yanggu|CN|36.11|115.78|75;Yanggu|KR|38.11|127.99|24;Yangiobod|UZ|41.12|70.09|25;Yangiqo‘rg‘on|UZ|41.19|71.72|28
Yangirabot|UZ|40.03|65.96|25;Yangiyer|UZ|40.28|68.82|33;Yangiyŭl|UZ|41.11|69.05|60;Yangjiang|CN|21.86|111.96|400;Yangju|KR|37.83|127.06|180
Yangliuqing|CN|39.14|117|76;Yangon|MM|16.81|96.16|4478;Yangp'yŏng|KR|37.49|127.49|83;Yangquan|CN|37.86|113.56|413
Yangsan|KR|35.34|129.03|72;Yangshuo|CN|24.78|110.49|300;Yangzhou|CN|32.4|119.44|540;Yanjiang|CN|30.12|104.65|87;Yanji|CN|42.91|129.51|327
Yanliang|CN|34.66|109.23|61;Yanqul|OM|23.59|56.54|17;Yantai|CN|37.48|121.44|719;Yanta|CN|36.24|115.67|79;Yantongshan|CN|43.29|126.01|58
Yany Kapu|UA|45.96|33.79|31;Yanykurgan|KZ|43.91|67.25|21;Yanzhou|CN|35.55|116.83|77;Yaoundé|CM|3.87|11.52|1299;Yao|JP|34.62|135.6|273
Yaransk|RU|57.3|47.89|20;Yara|CU|20.27|-76.95|29;Yaring|TH|6.87|101.37|31;Yaritagua|VE|10.08|-69.12|90;Yarmouth|US|41.71|-70.23|25
Yarm|GB|54.5|-1.36|19;Yaroslavl|RU|57.63|39.87|607;Yaroslavskiy|RU|55.88|37.72|91;Yarovoye|RU|52.93|78.58|21;Yartsevo|RU|55.07|32.7|53
Yarumal|CO|6.96|-75.42|22;Yarīm|YE|14.3|44.38|33;Yasenevo|RU|55.61|37.52|180;Yashan|CN|22.2|109.94|57;Yashio|JP|35.82|139.84|81
Yashiro|JP|34.92|134.97|22;Yashkino|RU|55.87|85.43|15;Yasnogorsk|RU|54.48|37.7|18;Yasnyy|RU|51.03|59.87|17;Yasothon|TH|15.79|104.15|22
Yasugichō|JP|35.42|133.24|29;Yasuj|IR|30.67|51.59|97;Yasynuvata|UA|48.13|37.86|38;Yatağan|TR|37.34|28.14|19;Yateley|GB|51.34|-0.83|20
Yate|GB|51.54|-2.42|34;Yatou|CN|37.16|122.44|92;Yatsuomachi-higashikumisaka|JP|36.57|137.13|22;Yauco|PR|18.03|-66.85|20
Yautepec|MX|18.88|-99.07|43;Yavatmāl|IN|20.39|78.13|128;Yavné|IL|31.88|34.74|32;Yawata|JP|34.87|135.7|72;Yaypan|UZ|40.38|70.82|20
Yazd|IR|31.9|54.37|478;Yazman|PK|29.12|71.74|25;Yeadon|GB|53.86|-1.69|37;Yebaishou|CN|41.4|119.64|66;Yecapixtla|MX|18.88|-98.86|17
Yecla|ES|38.61|-1.11|35;Yefremov|RU|53.15|38.1|45;Yegorlykskaya|RU|46.57|40.66|18;Yegor’yevsk|RU|55.38|39.03|85
Yehud-Monosson|IL|32.03|34.88|29;Yehud|IL|32.03|34.89|26;Yei|SS|4.09|30.68|40;Yekaterinburg|RU|56.85|60.61|1350;Yelabuga|RU|55.76|52.06|73
Yelahanka|IN|13.1|77.6|116;Yelan’|RU|50.95|43.74|15;Yelenendorf|AZ|40.59|46.32|18;Yelets|RU|52.62|38.5|116
Yelizavetinskaya|RU|45.05|38.79|19;Yelizovo|RU|53.19|158.38|41;Yellandu|IN|17.59|80.32|44;Yellowknife|CA|62.45|-114.37|16
Yellāpur|IN|14.96|74.71|19;Yemanzhelinsk|RU|54.75|61.32|30;Yemen|YD|15.94|47.52|;Yemva|RU|62.59|50.86|16;Yenagoa|NG|4.93|6.27|24
Yenakiyeve|UA|48.23|38.21|104;Yenangyaung|MM|20.47|94.87|111;Yendi|GH|9.44|-0.01|43;Yeni Suraxanı|AZ|40.43|50.04|16
Yeniseysk|RU|58.45|92.18|20;Yenişehir|TR|40.26|29.65|29;Yeoju|KR|37.3|127.63|37;Yeola|IN|20.04|74.49|47;Yeongam|KR|34.8|126.7|55
Yeongdong|KR|36.17|127.78|24;Yeonggwang|KR|35.28|126.51|20;Yeonil|KR|36|129.35|41;Yeosu|KR|34.76|127.66|296;Yeovil|GB|50.94|-2.63|46
Yerba Buena|AR|-26.82|-65.32|51;Yerevan|AM|40.18|44.51|1093;Yerköy|TR|39.64|34.47|35;Yerres|FR|48.72|2.49|29;Yershov|RU|51.35|48.28|24
Yesan|KR|36.68|126.84|39;Yessentuki|RU|44.04|42.86|81;Yessentukskaya|RU|44.03|42.88|20;Yevlakh|AZ|40.62|47.15|127
Yevpatoriya|UA|45.2|33.37|106;Yeysk|RU|46.71|38.27|88;Yeşilli|TR|37.34|40.82|32;Yibin|CN|28.76|104.64|242;Yichang|CN|30.71|111.28|477
Yicheng|CN|31.36|119.82|96;Yicheng|CN|31.7|112.26|61;Yichun|CN|27.83|114.4|152;Yichun|CN|47.72|128.88|156;Yigo Village|GU|13.54|144.89|21
Yigou|CN|35.81|114.32|59;Yilan|CN|46.32|129.55|71;Yilan|TW|24.76|121.75|94;Yima|CN|34.74|111.88|83;Yinchuan|CN|38.47|106.27|475
Yingchuan|CN|34.16|113.46|88;Yingkou|CN|40.66|122.23|591;Yingshang Chengguanzhen|CN|32.63|116.27|62;Yinzhu|CN|35.88|119.98|76
Yirga ‘Alem|ET|6.75|38.42|36;Yishui|CN|35.78|118.63|94;Yiwu|CN|29.32|120.08|90;Yiyang|CN|28.59|112.33|203;Ylöjärvi|FI|61.56|23.6|22
Yogyakarta|ID|-7.8|110.36|637;Yoichi|JP|43.2|140.77|23;Yokkaichi|JP|34.97|136.62|296;Yokohama|JP|35.43|139.65|3574
Yokosuka|JP|35.28|139.67|429;Yokote|JP|39.32|140.55|39;Yola|NG|9.21|12.48|96;Yolöten|TM|37.3|62.36|38;Yomra|TR|40.95|39.86|20
Yonago|JP|35.43|133.33|141;Yonezawa|JP|37.91|140.12|94;Yong Peng|MY|2.01|103.07|27;Yongchuan|CN|29.35|105.89|94;Yongfeng|CN|27.45|112.17|71
Yonkers|US|40.93|-73.9|201;Yono|JP|35.88|139.63|1078;Yopal|CO|5.34|-72.4|61;Yorba Linda|US|33.89|-117.81|68;Yorii|JP|36.12|139.19|39
Yorkton|CA|51.22|-102.47|16;Yorkville|US|41.64|-88.45|18;York|GB|53.96|-1.08|154;York|US|39.96|-76.73|44;Yorosso|ML|12.36|-4.78|17
Yoro|HN|15.14|-87.13|16;Yoshida-kasugachō|JP|37.68|138.88|26;Yoshii|JP|36.25|138.98|26;Yoshikawa|JP|35.89|139.84|61
Yoshkar-Ola|RU|56.64|47.89|279;Yotsukaidō|JP|35.65|140.17|87;Youhao|CN|47.85|128.84|78;Youkaichi|JP|35.12|136.2|45
Youngstown|US|41.1|-80.65|65;Young|UY|-32.7|-57.63|16;Youssoufia|MA|32.25|-8.53|65;Yovon|TJ|38.31|69.04|17;Yozgat|TR|39.82|34.8|88
Ypenburg|NL|52.04|4.37|30;Ypsilanti|US|42.24|-83.61|20;Ystad|SE|55.43|13.82|19;Ytrebygda|NO|60.31|5.28|24;Yuanlin|TW|23.96|120.58|125
Yuanping|CN|38.72|112.76|83;Yuba City|US|39.14|-121.62|67;Yubileyny|RU|55.93|37.83|33;Yucaipa|US|34.03|-117.04|53
Yucca Valley|US|34.11|-116.43|22;Yucheng|CN|34.93|116.47|62;Yuci|CN|37.68|112.73|236;Yudong|CN|29.39|106.52|81
Yuen Long Kau Hui|HK|22.45|114.03|142;Yueyang|CN|29.37|113.09|1200;Yugawara|JP|35.15|139.07|28;Yugorsk|RU|61.31|63.33|31
Yujing|TW|23.12|120.46|17;Yukon|US|35.51|-97.76|26;Yuktae-dong|KP|40.02|128.16|76;Yukuhashi|JP|33.73|130.98|71;Yulinshi|CN|38.29|109.74|91
Yulin|CN|22.63|110.15|148;Yuma|US|32.73|-114.62|94;Yumbe|UG|3.47|31.25|24;Yumbo|CO|3.58|-76.49|71;Yuncheng|CN|35.02|110.99|202
Yunfu|CN|22.93|112.04|2613;Yunguyo|PE|-16.25|-69.08|16;Yunmeng Chengguanzhen|CN|31.06|113.77|64;Yunyang|CN|33.45|112.71|74
Yurga|RU|55.72|84.89|84;Yurimaguas|PE|-5.9|-76.12|42;Yuriria|MX|20.21|-101.13|25;Yurécuaro|MX|20.34|-102.28|24
Yur’yev-Pol’skiy|RU|56.5|39.68|20;Yushu|CN|44.8|126.53|125;Yutan|CN|28.26|112.56|55;Yuta|PS|31.45|35.09|41;Yutz|FR|49.36|6.19|16
Yuxia|CN|34.06|108.63|60;Yuxi|CN|24.36|102.54|104;Yuyao|CN|30.05|121.15|114;Yuzawa|JP|39.17|140.5|34;Yuza|JP|39.02|139.93|17
Yuzhne|UA|46.62|31.1|25;Yuzhno-Sakhalinsk|RU|46.95|142.74|176;Yuzhnoukrains'k|UA|47.82|31.18|39;Yuzhnoural’sk|RU|54.44|61.25|39
Yuzhnyy|RU|53.25|83.69|20;Yverdon-les-Bains|CH|46.78|6.64|24;Yylanly|TM|41.83|59.65|27;Yên Bái|VN|21.72|104.91|97
Yên Vinh|VN|18.67|105.67|107;Yüksekova|TR|37.57|44.29|72;Yādgīr|IN|16.77|77.14|65;Yāval|IN|21.17|75.7|33;Yōkaichiba|JP|35.7|140.55|33
Yŏnan-ŭp|KP|37.91|126.16|23;Yŏnggwang-ŭp|KP|40.02|127.45|22;Yŏnmu|KR|36.13|127.1|25;Yūki|JP|36.3|139.88|52;Zaandam|NL|52.44|4.83|72
Zaanstad|NL|52.45|4.81|140;Zabrat|AZ|40.48|49.94|21;Zabrze|PL|50.32|18.79|192;Zabīd|YE|14.2|43.32|53;Zacapa|GT|14.97|-89.53|36
Zacapu|MX|19.82|-101.79|53;Zacapú|MX|19.81|-101.79|50;Zacatecas|MX|22.77|-102.58|129;Zacatecoluca|SV|13.5|-88.87|40
Zacatelco|MX|19.22|-98.24|38;Zacatepec|MX|18.65|-99.19|22;Zacatlán|MX|19.94|-97.96|34;Zachary|US|30.65|-91.16|16
Zacoalco de Torres|MX|20.23|-103.57|18;Zacualtipán|MX|20.65|-98.66|23;Zadar|HR|44.12|15.23|71;Zafarwal|PK|32.34|74.9|23
Zafar|UZ|40.98|68.9|25;Zafra|ES|38.43|-6.42|16;Zagazig|EG|30.59|31.5|285;Zaghouan|TN|36.4|10.14|17;Zagora|MA|30.33|-5.84|35
Zagor’ye|RU|55.58|37.67|30;Zagreb|HR|45.81|15.98|699;Zahedan|IR|29.5|60.86|552;Zahir Pir|PK|28.81|70.52|34;Zahirābād|IN|17.68|77.61|47
Zahlé|LB|33.85|35.9|78;Zaida|PK|34.06|72.47|27;Zaidpur|IN|26.83|81.33|33;Zainsk|RU|55.32|52.07|42;Zaječar|RS|43.9|22.26|50
Zakopane|PL|49.3|19.95|28;Zalaegerszeg|HU|46.84|16.84|62;Zalingei|SD|12.91|23.47|29;Zaltbommel|NL|51.81|5.24|26;Zalău|RO|47.2|23.05|63
Zalţan|LY|32.95|11.87|18;Zama|JP|35.49|139.39|135;Zambia|ZM|-13.46|27.81|;Zamboanga|PH|6.91|122.07|458;Zambrów|PL|52.99|22.24|23
Zamora|EC|-4.07|-78.95|15;Zamora|ES|41.51|-5.74|66;Zamora|MX|19.99|-102.28|142;Zamoskvorech’ye|RU|55.73|37.63|55;Zamość|PL|50.72|23.25|66
Zamānia|IN|25.42|83.56|32;Zandvoort|NL|52.37|4.53|17;Zanesville|US|39.94|-82.01|25;Zanjān|IR|36.68|48.5|357;Zanzibar|TZ|-6.16|39.2|404
Zaoyang|CN|32.13|112.75|185;Zaozhuang|CN|34.86|117.55|184;Zapala|AR|-38.9|-70.05|32;Zapolyarnyy|RU|69.42|30.81|18
Zapopan|MX|20.72|-103.38|1142;Zaporizhia|UA|47.82|35.19|796;Zapotiltic|MX|19.63|-103.42|23;Zapotlanejo|MX|20.62|-103.07|32
Zaprešić|HR|45.86|15.81|20;Zaqatala|AZ|41.63|46.64|18;Zaragoza|CO|7.49|-74.87|19;Zaragoza|ES|41.66|-0.88|674;Zarand|IR|30.81|56.56|59
Zaranj|AF|30.96|61.86|50;Zarautz|ES|43.28|-2.17|23;Zaraysk|RU|54.76|38.88|25;Zaraza|VE|9.35|-65.32|41;Zarechnyy|RU|53.13|46.58|62
Zarechnyy|RU|53.2|45.19|64;Zarechnyy|RU|56.81|61.33|28;Zaria|NG|11.11|7.72|975;Zarinsk|RU|53.71|84.95|52;Zarqa|JO|32.07|36.09|793
Zarumilla|PE|-3.5|-80.27|17;Zarya|RU|55.76|38.1|27;Zarzal|CO|4.39|-76.07|29;Zarzis|TN|33.5|11.11|79;Zaventem|BE|50.88|4.47|28
Zavodoukovsk|RU|56.5|66.55|26;Zavolzh’ye|RU|56.64|43.39|43;Zawiercie|PL|50.49|19.42|53;Zawiya|LY|32.75|12.73|186;Zaxo|IQ|37.15|42.69|95
Zayed City|AE|23.65|53.71|63;Zaysan|KZ|47.47|84.87|18;Zaïo|MA|34.94|-2.73|30;Zdolbuniv|UA|50.52|26.24|24;Zduńska Wola|PL|51.6|18.94|45
Zedelgem|BE|51.14|3.14|22;Zeerust|ZA|-25.54|26.08|18;Zeewolde|NL|52.33|5.54|19;Zefta|EG|30.71|31.24|93;Zehlendorf|DE|52.43|13.25|58
Zeist|NL|52.09|5.23|61;Zeitz|DE|51.05|12.14|29;Zelenchukskaya|RU|43.86|41.59|21;Zelenodolsk|RU|55.84|48.52|100;Zelenogorsk|RU|56.11|94.6|71
Zelenogradsk|RU|54.96|20.48|16;Zelenograd|RU|55.98|37.18|216;Zelenokumsk|RU|44.41|43.88|41;Zele|BE|51.07|4.04|20;Zelino|MK|41.98|21.06|25
Zemoura|DZ|35.72|0.76|22;Zemst|BE|50.98|4.46|21;Zemun|RS|44.85|20.4|156;Zenica|BA|44.2|17.9|164;Zeralda|DZ|36.71|2.84|18
Zerbst|DE|51.97|12.09|16;Zeribet el Oued|DZ|34.68|6.51|23;Zernograd|RU|46.85|40.31|29;Zest’aponi|GE|42.11|43.04|26
Zevenaar|NL|51.93|6.07|26;Zeya|RU|53.74|127.26|27;Zeytinburnu|TR|40.99|28.9|289;Zgierz|PL|51.86|19.41|58;Zgorzelec|PL|51.15|15.01|33
Zhabei|CN|31.26|121.46|840;Zhalantun|CN|48.01|122.74|132;Zhanaozen|KZ|43.34|52.86|104;Zhangatas|KZ|43.56|69.73|33
Zhangjiagang|CN|31.87|120.54|66;Zhangjiajie|CN|29.13|110.48|86;Zhangjiakou Shi Xuanhua Qu|CN|40.61|115.04|373
Zhangjiakou|CN|40.81|114.88|693;Zhangye|CN|38.93|100.45|100;Zhangzhou|CN|24.51|117.66|590;Zhanjiang|CN|21.28|110.34|638
Zhaobaoshan|CN|29.97|121.69|62;Zhaodong|CN|46.07|125.98|154;Zhaogezhuang|CN|39.77|118.41|87;Zhaoqing|CN|23.05|112.46|362
Zhaotong|CN|27.32|103.72|109;Zhaoyuan|CN|37.36|120.41|120;Zhaoyuan|CN|45.5|125.13|59;Zhaozhou|CN|45.68|125.32|62;Zharkent|KZ|44.17|80.01|34
Zhashkiv|UA|49.25|30.11|15;Zheleznodorozhnyy|RU|55.74|38.02|142;Zheleznogorsk-Ilimskiy|RU|56.58|104.12|28;Zheleznogorsk|RU|52.33|35.37|98
Zheleznogorsk|RU|56.25|93.53|94;Zheleznovodsk|RU|44.14|43.02|25;Zhengjiatun|CN|43.51|123.51|94;Zhengzhou|CN|34.76|113.65|4254
Zhenjiang|CN|32.21|119.46|633;Zhenlai|CN|45.85|123.3|68;Zhenzhou|CN|32.28|119.17|176;Zherdevka|RU|51.85|41.46|16
Zhezqazghan|KZ|47.78|67.77|104;Zhicheng|CN|30.3|111.5|159;Zhicheng|CN|31.01|119.91|64;Zhigulevsk|RU|53.4|49.5|57
Zhijiang|CN|30.42|111.75|60;Zhirnovsk|RU|50.98|44.77|18;Zhlobin|BY|52.89|30.02|73;Zhmerynka|UA|49.04|28.11|36;Zhob|PK|31.34|69.45|51
Zhongshan|CN|21.32|110.57|3121;Zhongshu|CN|24.52|103.77|92;Zhongxiang|CN|31.17|112.58|109;Zhongxing New Village|TW|23.96|120.69|26
Zhongxing|CN|33.7|118.68|57;Zhosaly|KZ|45.49|64.08|20;Zhoucheng|CN|35.91|116.31|72;Zhoucun|CN|36.82|117.82|122;Zhoukou|CN|33.63|114.63|377
Zhoushan|CN|29.99|122.2|84;Zhouzhuang|CN|31.12|120.84|22;Zhovti Vody|UA|48.34|33.5|52;Zhu Cheng City|CN|36|119.4|1000
Zhuanghe|CN|39.7|122.99|80;Zhuangyuan|CN|37.31|120.83|79;Zhuhai|CN|22.28|113.57|501;Zhujiajiao|CN|31.11|121.06|60;Zhuji|CN|29.72|120.24|111
Zhukovka|RU|53.53|33.73|20;Zhukovskiy|RU|55.6|38.12|97;Zhulebino|RU|55.7|37.85|150;Zhumadian|CN|32.98|114.03|720
Zhuzhou|CN|27.83|113.15|709;Zhytomyr|UA|50.26|28.68|282;Zibo|CN|36.79|118.06|3129;Zielona Góra|PL|51.94|15.51|118;Zielonka|PL|52.3|21.16|18
Zigong|CN|29.34|104.78|690;Ziguinchor|SN|12.57|-16.27|160;Zijinglu|CN|34.76|112.97|56;Zile|TR|40.3|35.89|56;Zima|RU|53.92|102.04|33
Zimbabwe|RH|-19|29.85|;Zimnicea|RO|43.66|25.36|15;Zimovniki|RU|47.15|42.47|18;Zinacantepec|MX|19.28|-99.73|54
Zinacatepec|MX|18.34|-97.25|16;Zinapécuaro|MX|19.86|-100.83|16;Zinder|NE|13.81|8.99|191;Zinjibār|YE|13.13|45.38|20;Zintan|LY|31.93|12.25|33
Zionsville|US|39.95|-86.26|26;Zion|US|42.45|-87.83|24;Zipaquirá|CO|5.02|-74|91;Zira|IN|30.97|74.99|31;Zirndorf|DE|49.44|10.95|26
Zittau|DE|50.9|14.81|26;Ziway|ET|7.93|38.72|49;Zlatoust|RU|55.17|59.65|191;Zlaté Moravce|SK|48.39|18.4|16;Zliten|LY|32.47|14.57|110
Zlín|CZ|49.23|17.67|79;Zmiyiv|UA|49.67|36.35|16;Znamensk|RU|48.58|45.73|32;Znojmo|CZ|48.86|16.05|35;Znomenka|UA|48.71|32.66|28
Zoersel|BE|51.27|4.71|21;Zoetermeer|NL|52.06|4.49|116;Zográfos|GR|37.98|23.77|71;Zola Predosa|IT|44.49|11.22|16;Zolochiv|UA|49.81|24.89|23
Zolotonosha|UA|49.67|32.04|28;Zomba|MW|-15.39|35.32|81;Zomin Shaharchasi|UZ|39.96|68.4|27;Zonguldak|TR|41.45|31.79|100
Zonhoven|BE|50.99|5.37|20;Zorgo|BF|12.25|-0.62|24;Zossen|DE|52.22|13.45|17;Zottegem|BE|50.87|3.81|24;Zoucheng|CN|35.4|116.97|191
Zouerate|MR|22.74|-12.47|38;Zouila|TN|35.5|11.06|44;Zrenjanin|RS|45.38|20.38|80;Zubia|ES|37.12|-3.58|18;Zugdidi|GE|42.51|41.87|73
Zugló|HU|47.52|19.11|130;Zug|CH|47.17|8.52|23;Zuhres|UA|48.01|38.26|19;Zulpich|DE|50.69|6.65|20;Zumpango del Río|MX|17.65|-99.53|25
Zumpango|MX|19.8|-99.1|51;Zungeru|NG|9.81|6.15|24;Zunheboto|IN|25.97|94.52|29;Zunyi|CN|27.69|106.91|466;Zuru|NG|11.44|5.23|24
Zushi|JP|35.29|139.58|60;Zutphen|NL|52.14|6.2|36;Zuwārah|LY|32.93|12.08|45;Zuénoula|CI|7.43|-6.05|34;Zvenigorod|RU|55.73|36.86|16
Zvenihorodka|UA|49.08|30.97|19;Zverevo|RU|48.02|40.12|25;Zvečan|XK|42.91|20.84|17;Zvishavane|ZW|-20.33|30.07|36;Zvolen|SK|48.57|19.15|45
Zwedru|LR|6.07|-8.14|26;Zweibrücken|DE|49.25|7.37|35;Zwevegem|BE|50.81|3.34|23;Zwickau|DE|50.73|12.49|99;Zwijndrecht|BE|51.22|4.33|18
Zwijndrecht|NL|51.82|4.63|46;Zwolle|NL|52.51|6.09|112;Zyablikovo|RU|55.62|37.77|129;Zyryanovsk|KZ|49.73|84.27|45;Zyuzino|RU|55.66|37.57|121
Zárate|AR|-34.1|-59.03|89;Zürich (Kreis 10) / Höngg|CH|47.4|8.5|17;Zürich (Kreis 10) / Wipkingen|CH|47.4|8.53|16
Zürich (Kreis 10)|CH|47.41|8.5|36;Zürich (Kreis 11) / Affoltern|CH|47.42|8.51|17;Zürich (Kreis 11) / Oerlikon|CH|47.41|8.54|18
Zürich (Kreis 11) / Seebach|CH|47.42|8.55|18;Zürich (Kreis 11)|CH|47.42|8.52|54;Zürich (Kreis 12)|CH|47.4|8.58|28
Zürich (Kreis 2) / Wollishofen|CH|47.34|8.53|16;Zürich (Kreis 2)|CH|47.34|8.52|29;Zürich (Kreis 3) / Sihlfeld|CH|47.37|8.51|21
Zürich (Kreis 3)|CH|47.36|8.5|46;Zürich (Kreis 4) / Aussersihl|CH|47.38|8.52|27;Zürich (Kreis 6) / Unterstrass|CH|47.4|8.54|20
Zürich (Kreis 6)|CH|47.39|8.54|30;Zürich (Kreis 7)|CH|47.37|8.58|34;Zürich (Kreis 8)|CH|47.35|8.56|16
Zürich (Kreis 9) / Albisrieden|CH|47.37|8.49|16;Zürich (Kreis 9) / Altstetten|CH|47.39|8.49|28;Zürich (Kreis 9)|CH|47.38|8.48|45
Zürich|CH|47.37|8.55|342;Zābol|IR|31.03|61.49|122;Zărnești|RO|45.56|25.32|25;Ząbki|PL|52.29|21.11|23;Ząbkowice Śląskie|PL|50.59|16.81|16
Złotoryja|PL|51.13|15.92|17;Złotów|PL|53.36|17.04|18;eMbalenhle|ZA|-26.53|29.07|142;eMkhomazi|ZA|-30.21|30.8|20
eSikhaleni|ZA|-28.87|31.9|49;el Baix Guinardó|ES|41.41|2.17|26;el Besòs i el Maresme|ES|41.41|2.22|23
el Camp d'en Grassot i Gràcia Nova|ES|41.41|2.17|34;el Camp de l'Arpa del Clot|ES|41.41|2.18|38;el Clot|ES|41.41|2.19|27
el Guinardó|ES|41.42|2.17|36;el Poblenou|ES|41.4|2.2|34;el Putxet i el Farró|ES|41.41|2.14|29;el Raval|ES|41.38|2.17|48
el Turó de la Peira|ES|41.43|2.17|16;el hed|DZ|36.65|4.77|32;güngören merter|TR|41.01|28.89|50;l'Alfàs del Pi|ES|38.58|-0.1|21
l'Antiga Esquerra de l'Eixample|ES|41.39|2.16|42;la Barceloneta|ES|41.38|2.19|15;la Guineueta|ES|41.44|2.17|15
la Marina de Port|ES|41.36|2.14|30;la Maternitat i Sant Ramon|ES|41.38|2.12|24;la Nova Esquerra de l'Eixample|ES|41.38|2.15|58
la Nucia|ES|38.61|-0.13|18;la Prosperitat|ES|41.44|2.18|26;la Verneda i la Pau|ES|41.42|2.2|29;la Vila de Gràcia|ES|41.4|2.16|51
le Plateau|CA|45.44|-75.78|15;les Escaldes|AD|42.51|1.53|16;les Roquetes|ES|41.45|2.18|16;maalot Tarshīhā|IL|33.02|35.27|21
Ágioi Anárgyroi|GR|38.03|23.72|34;Água Preta|BR|-8.71|-35.53|16;Águas Belas|BR|-9.11|-37.12|23;Águas Santas|PT|41.21|-8.58|28
Águas Vermelhas|BR|-15.75|-41.46|16;Águas de Lindóia|BR|-22.48|-46.63|19;Águilas|ES|37.41|-1.58|35;Álamo|MX|20.91|-97.68|25
Álimos|GR|37.91|23.72|42;Álvares Machado|BR|-22.08|-51.47|22;Álvaro Obregón|MX|19.36|-99.2|727;Áno Liósia|GR|38.08|23.7|34
Árgos|GR|37.63|22.73|22;Árta|GR|39.16|20.99|22;Ávila|ES|40.66|-4.7|57;Ängelholm|SE|56.24|12.86|23;Åkersberga|SE|59.48|18.3|33
Ålesund|NO|62.47|6.15|44;Århus|DK|56.16|10.21|238;Årsta|SE|59.3|18.05|17;Çanakkale|TR|40.16|26.41|88;Çankaya|TR|39.92|32.86|792
Çan|TR|40.03|27.05|26;Çarşamba|TR|41.2|36.72|50;Çatalca|TR|41.14|28.46|19;Çaycuma|TR|41.43|32.08|22;Çayeli|TR|41.09|40.72|25
Çay|TR|38.59|31.03|34;Çağlayancerit|TR|37.75|37.29|16;Çerkezköy|TR|41.29|28|84;Çerkeş|TR|40.81|32.89|18;Çermik|TR|38.14|39.45|21
Çeşme|TR|38.33|26.31|21;Çine|TR|37.61|28.06|21;Çorlu|TR|41.16|27.8|203;Çorum|TR|40.55|34.95|183;Çubuk|TR|40.24|33.03|63
Çumra|TR|37.57|32.77|46;Ébano|MX|22.22|-98.38|24;Ébolowa|CM|2.9|11.15|88;Échirolles|FR|45.15|5.71|33;Écija|ES|37.54|-5.08|40
Écully|FR|45.77|4.78|19;Édessa|GR|40.8|22.05|19;Élancourt|FR|48.78|1.96|31;Épernay|FR|49.04|3.96|27;Épinal|FR|48.18|6.45|40
Épinay-sur-Seine|FR|48.95|2.32|46;Équeurdreville-Hainneville|FR|49.65|-1.65|19;Éragny|FR|49.02|2.1|15;Érd|HU|47.39|18.91|62
Étampes|FR|48.44|2.16|23;Évora|PT|38.57|-7.9|56;Évreux|FR|49.02|1.15|58;Évry|FR|48.63|2.44|52;Ílhavo|PT|40.6|-8.67|17
Ílion|GR|38.03|23.7|85;Ðà Lạt|VN|11.95|108.44|197;Ðông Hà|VN|16.82|107.1|18;Óbidos|BR|-1.92|-55.52|25;Ózd|HU|48.22|20.3|38
Ödemiş|TR|38.23|27.97|67;Öhringen|DE|49.2|9.51|23;Ölgii|MN|48.97|89.96|28;Örebro|SE|59.27|15.21|116;Örnsköldsvik|SE|63.29|18.72|32
Östermalm|SE|59.34|18.08|36;Östersund|SE|63.18|14.64|50;Úbeda|ES|38.01|-3.37|36;Ústí nad Labem|CZ|50.66|14.03|94
Ústí nad Orlicí|CZ|49.97|16.39|15;Übach-Palenberg|DE|50.92|6.12|26;Überlingen|DE|47.77|9.17|22;Ünye|TR|41.13|37.28|78
Ürgüp|TR|38.63|34.91|17;Ürümqi|CN|43.8|87.6|3029;Üsküdar|TR|41.02|29.01|583;Ābdānān|IR|32.99|47.42|19;Ābu Road|IN|24.48|72.78|50
Ābu|IN|24.59|72.72|25;Ābyek|IR|36.07|50.55|55;Ābādeh|IR|31.16|52.65|57;Ādilābād|IN|19.67|78.54|119;Ādoni|IN|15.63|77.27|164
Ādīgrat|ET|14.28|39.46|65;Ādīs Zemen|ET|12.12|37.78|23;Āgaro|ET|7.85|36.65|28;Ālangulam|IN|8.86|77.5|29;Ālbū Kamāl|SY|34.45|40.92|58
Āmli|IN|20.28|73.02|33;Āmlāgora|IN|22.85|87.34|19;Āmol|IR|36.47|52.35|199;Āmta|IN|22.58|88.01|17;Āndippatti|IN|10|77.62|24
Ārangaon|IN|19.03|74.71|30;Āreka|ET|7.07|37.7|33;Āron|IN|24.38|77.42|24;Ārt Khwājah|AF|37.09|69.48|19;Ārvi|IN|21|78.23|42
Āsandh|IN|29.52|76.61|25;Āsansol|IN|23.68|86.98|504;Āsasa|ET|7.1|39.2|24;Āsbe Teferī|ET|9.09|40.87|31;Āsika|IN|19.61|84.66|21
Āsind|IN|25.73|74.33|15;Āsmār|AF|35.03|71.36|16;Āsosa|ET|10.07|34.53|31;Āstāneh-ye Ashrafīyeh|IR|37.26|49.94|43;Āstārā|IR|38.43|48.87|39
Āthagarh|IN|20.52|85.63|17;Āvadi|IN|13.11|80.11|250;Āzādshahr|IR|34.79|48.57|514;Āzādshahr|IR|37.09|55.17|48;Ćuprija|RS|43.93|21.37|21
Čadca|SK|49.44|18.79|25;Čair|MK|42.02|21.44|65;Čakovec|HR|46.38|16.43|16;Čačak|RS|43.89|20.35|117;Černý Most|CZ|50.1|14.58|22
Česká Lípa|CZ|50.69|14.54|39;Česká Třebová|CZ|49.9|16.44|17;České Budějovice|CZ|48.97|14.47|96;Český Těšín|CZ|49.75|18.63|26
Đakovo|HR|45.31|18.41|19;Đinh Văn|VN|11.79|108.24|16;Đưc Trọng|VN|11.74|108.37|161;Īlām|IR|33.64|46.42|141
Īstgāh-e Rāh Āhan-e Garmsār|IR|35.23|52.31|49;İdil|TR|37.33|41.89|23;İmamoğlu|TR|37.27|35.66|32;İncirliova|TR|37.85|27.72|19
İnegol|TR|40.08|29.51|134;İskenderun|TR|36.59|36.17|160;İskilip|TR|40.74|34.47|20;İzmir|TR|38.41|27.14|2501;İzmit|TR|40.76|29.93|197
İznik|TR|40.43|29.72|22;Łapy|PL|52.99|22.88|16;Łask|PL|51.59|19.13|19;Łaziska Górne|PL|50.15|18.84|22;Łańcut|PL|50.07|22.23|18
Łomianki|PL|52.33|20.89|15;Łomża|PL|53.18|22.06|64;Łowicz|PL|52.11|19.95|30;Łuków|PL|51.93|22.38|30;Łódź|PL|51.77|19.47|769
Łęczna|PL|51.3|22.88|22;Łęczyca|PL|52.06|19.2|16;Ōami|JP|35.52|140.32|53;Ōarai|JP|36.31|140.58|19;Ōbu|JP|35.02|136.95|78
Ōdachō-ōda|JP|35.19|132.51|32;Ōdate|JP|40.27|140.56|65;Ōfunato|JP|39.07|141.72|35;Ōgaki|JP|35.35|136.62|151;Ōhara|JP|35.25|140.39|20
Ōiso|JP|35.32|139.32|33;Ōita|JP|33.23|131.6|449;Ōi|JP|35.85|139.52|51;Ōkawara|JP|38.05|140.73|23;Ōkawa|JP|33.21|130.38|39
Ōkuchi-shinohara|JP|32.07|130.62|22;Ōmachi|JP|36.5|137.87|31;Ōmagari|JP|39.45|140.48|39;Ōmamachō-ōmama|JP|36.43|139.28|21
Ōme|JP|35.78|139.24|149;Ōmihachiman|JP|35.13|136.1|69;Ōmiya|JP|36.55|140.42|28;Ōmura|JP|32.92|129.95|90;Ōmuta|JP|33.03|130.45|132
Ōno-hara|JP|34.28|132.27|26;Ōnojō|JP|33.54|130.48|95;Ōtake|JP|34.21|132.22|30;Ōtawara|JP|36.87|140.03|59;Ōta|JP|36.3|139.37|152
Ōtsuchi|JP|39.37|141.9|16;Ōtsuki|JP|35.62|138.97|31;Ōtsu|JP|35|135.87|298;Ōyama|JP|34.6|138.22|22;Ōzu|JP|32.88|130.87|30
Ōzu|JP|33.5|132.55|39;Śrem|PL|52.09|17.02|30;Środa Wielkopolska|PL|52.23|17.28|22;Śródmieście|PL|52.23|21.02|134;Świdnica|PL|50.84|16.49|60
Świdnik|PL|51.22|22.7|40;Świdwin|PL|53.77|15.78|16;Świebodzice|PL|50.86|16.32|23;Świebodzin|PL|52.25|15.53|22;Świecie|PL|53.41|18.45|26
Świnoujście|PL|53.91|14.25|41;Świętochłowice|PL|50.3|18.92|56;Şabrātah|LY|32.79|12.49|102;Şabyā|SA|17.15|42.63|54
Şabāḩ as Sālim|KW|29.26|48.06|139;Şafwá|SA|26.65|49.96|46;Şalālah|OM|17.02|54.09|163;Şanlıurfa|TR|37.17|38.79|450
Şarkîkaraağaç|TR|38.08|31.37|33;Şarkışla|TR|39.35|36.41|24;Şaḩam|OM|24.17|56.89|89;Şebin Karahisar|TR|40.29|38.42|47
Şemdinli|TR|37.31|44.57|19;Şereflikoçhisar|TR|38.94|33.54|44;Şimleu Silvaniei|RO|47.23|22.8|16;Şirvan|AZ|39.94|48.93|70
Şişli|TR|41.06|28.99|315;Şurmān|LY|32.76|12.57|25;Şāmitah|SA|16.6|42.94|27;Şırnak|TR|37.51|42.45|53;Šabac|RS|44.75|19.69|55
Šaľa|SK|48.15|17.88|25;Šeškinė|LT|54.71|25.25|31;Šiauliai|LT|55.93|23.32|131;Šibenik|HR|43.73|15.89|37;Šilainiai|LT|54.93|23.89|41
Šumperk|CZ|49.97|16.97|29;Šuto Orizare|MK|42.04|21.43|21;Ţafas|SY|32.74|36.07|31;Ţahţā|EG|26.77|31.5|91;Ţalkhā|EG|31.05|31.38|158
Ţayyibat al Imām|SY|35.27|36.71|29;Ţubarjal|SA|30.5|38.22|40;Ţāmiyah|EG|29.48|30.96|47;Ţūbās|PS|32.32|35.37|16;Ţūlkarm|PS|32.31|35.03|44
Ūn|IN|29.58|77.26|15;Ŭiju|KP|40.2|124.53|50;Żabbar|MT|35.88|14.54|15;Żagań|PL|51.62|15.31|26;Żary|PL|51.64|15.14|39
Żoliborz|PL|52.27|20.99|51;Żory|PL|50.05|18.7|63;Żyrardów|PL|52.05|20.45|41;Żywiec|PL|49.69|19.19|32;Žatec|CZ|50.33|13.55|20
Žiar nad Hronom|SK|48.59|18.85|19;Žilina|SK|49.22|18.74|86;Žďár nad Sázavou|CZ|49.56|15.94|21;Əhmədbəyli|AZ|39.88|48.39|17
Бережани|UA|49.45|24.93|17;Зуунмод|MN|47.71|106.95|18;Ḩadīthah|IQ|34.14|42.38|31;Ḩajjah|YE|15.69|43.61|44;Ḩalabjah|IQ|35.18|45.99|57
Ḩalfāyā|SY|35.26|36.61|23;Ḩalwān|EG|29.84|31.3|230;Ḩalḩūl|PS|31.58|35.1|21;Ḩamāh|SY|35.13|36.76|461;Ḩarastā|SY|33.56|36.37|37
Ḩawallī|KW|29.33|48.03|164;Ḩawsh ‘Īsá|EG|30.91|30.29|85;Ḩayy al Quwaysimah|JO|31.91|35.95|32;Ṟuwandiz|IQ|36.61|44.52|23
Ṭikāpur|NP|28.53|81.12|45;‘Abasān al Kabīrah|PS|31.32|34.34|18;‘Afak|IQ|32.06|45.25|22;‘Afrīn|SY|36.51|36.87|49
‘Ajab Shīr|IR|37.48|45.89|30;‘Ajlūn|JO|32.33|35.75|126;‘Alī al Gharbī|IQ|32.46|46.69|20;‘Amrān|YE|15.66|43.94|91;‘Anah|IQ|34.37|41.98|27
‘Anat al Qadīmah|IQ|34.47|41.94|20;‘Anjarah|JO|32.31|35.75|18;‘Aqrah|IQ|36.76|43.89|23;‘Ayn al ‘Arab|SY|36.89|38.35|50
‘Aïn el Hadjel|DZ|35.67|3.88|43;‘Ewa Gentry|US|21.34|-158.03|23;‘Ibrī|OM|23.23|56.52|102;‘Irbīn|SY|33.54|36.37|42
‘Izbat al Burj|EG|31.51|31.84|38;‘Izrā|JO|31.16|35.69|23;’Aïn Abid|DZ|36.23|6.94|29;’Aïn Benian|DZ|36.8|2.92|31;’Aïn Deheb|DZ|34.84|1.55|36
’Aïn Merane|DZ|36.16|0.97|34;’Aïn el Bell|DZ|34.34|3.22|32;’Aïn el Berd|DZ|35.36|-0.51|17;’Aïn el Hammam|DZ|36.56|4.31|28
’Aïn el Melh|DZ|34.84|4.16|40;’Aïn el Turk|DZ|35.74|-0.77|45`;
