/**
 * Lines that are page furniture wherever they are a whole line: lower case, straight quotes, without decoration at their ends.
 * One list for each kind of furniture; {@link AMBIGUOUS} ones are also plausible headings, and count only beside other furniture.
 */

export const ADVERTISEMENT_LABELS = labelled(`
  ad choices | ad feedback | adchoices | ads by google | advertisement | advertisement feature | advertisements | advertisment |
  around the web | close ad | from around the web | from our partners | google ads | loading advertisement | outbrain | paid content |
  paid post | partner content | promoted | promoted content | promoted links | remove ads | report ad | report this ad | skip ad |
  skip advertisement | sponsor content | sponsored | sponsored by | sponsored content | sponsored links | spot img | spot_img |
  taboola | you may like |
  anzeige | werbung | publicité | publicidad | pubblicità | publicidade | advertentie | reklam | реклама
`);

export const COMMENT_LABELS = labelled(`
  add a comment | add comment | be the first to comment | cancel reply | comment policy | commenting rules | comments are closed |
  comments closed | comments policy | hide comments | join the conversation | join the debate | join the discussion | latest comments |
  leave a comment | leave a reply | leave reply | load comments | load more comments | log in to comment | log in to leave a comment |
  log in to reply | login to comment | no comments | no comments yet | notify me of follow-up comments by email |
  notify me of new posts by email | please enter your email address here | post a comment | post comment | post your comment |
  read comments | read the comments | recent comments | report comment |
  save my name, email, and website in this browser for the next time i comment | see comments | show comments | sign in to comment |
  start the conversation | submit a comment | submit comment | view all comments | view comments | write a comment | write comment |
  you have entered an incorrect email address | your comment |
  kommentar schreiben | kommentare anzeigen | laisser un commentaire | deja un comentario | deixe um comentário | lascia un commento
`);

export const SHARING_LABELS = labelled(`
  addthis | bookmark this | bookmark this article | click to share | connect with us | copy link | copy url | decrease font size |
  email a friend | email this | email this article | facebook messenger | facebook twitter | facebook twitter email |
  facebook twitter linkedin | facebook twitter whatsapp | find us on facebook | follow us | follow us on | follow us on facebook |
  follow us on google news | follow us on instagram | follow us on social media | follow us on twitter | font size | get in touch |
  gift article | gift this article | google plus | google+ | increase font size | like loading | like this | like this: |
  like us on facebook | link copied | listen to article | listen to this article | more sharing options | pin it | print article |
  print friendly | print this | print this article | republish | republish this article | rss | rss feed | rss feeds | save article |
  save for later | save story | send email | share article | share facebook twitter | share it | share link | share on facebook |
  share on linkedin | share on reddit | share on twitter | share on whatsapp | share on x | share options | share story | share this |
  share this article | share this page | share this post | share this story | share this: | share toggle | share via email |
  share with your friends | sharethis | social and media | social media | stay connected | stumbleupon | subscribe on youtube |
  text size | tweet this |
  auf facebook teilen | auf twitter teilen | artikel teilen | artikel drucken | partager sur facebook | partager sur twitter |
  partager cet article | compartir en facebook | compartir en twitter | condividi su facebook | compartilhar no facebook | folgen sie uns |
  suivez-nous | síguenos | seguici | siga-nos | volg ons
`);

export const SUBSCRIPTION_LABELS = labelled(`
  allow notifications | already a member | already a subscriber | become a member | become a subscriber | create account |
  create an account | donate now | download app | download our app | download the app | email address | enable notifications |
  enter your email | enter your email address | forgot password | forgot your password | free trial | get our app | get the app |
  get the newsletter | invalid email | join now | log in / register | log out | login / register | logout | make a donation |
  manage newsletters | manage subscription | my account | newsletter sign up | newsletter signup | not a member |
  recover your password | register for free | register now | sign in / join | sign in or register | sign out | sign up for free |
  sign up for our newsletter | sign up here | sign up now | sign up to our newsletter | start free trial | subscribe for free |
  subscribe here | subscribe now | subscribe to newsletter | subscribe to our newsletter | subscribe to our newsletters |
  subscribe today | subscribe via email | subscribesign in | support independent journalism | support our journalism | support us |
  thank you for signing up | thank you for subscribing | thanks for signing up | turn on notifications | your email |
  your email address | your password | your username |
  newsletter abonnieren | jetzt abonnieren | abo abschließen | s'abonner | je m'abonne | abonnez-vous | suscríbete | suscribirse |
  abbonati | assine | assine já | abonneren
`);

export const NOTICE_LABELS = labelled(`
  accept all | accessibility help | accessibility statement | ad choice | california notice | code of ethics |
  cookie policy | cookie preferences | cookie settings | cookies policy | copyright policy | dmca | do not sell my info |
  do not sell my personal information | editorial standards | ethics statement | i accept | i agree | impressum | legal notice |
  privacy center | privacy centre | privacy notice | privacy policy | privacy settings | privacy statement | reject all |
  subscriber agreement | terms & conditions | terms and conditions | terms and privacy | terms of sale | terms of service |
  terms of use | terms of use & privacy policy | user agreement | visitor agreement | your california privacy rights |
  your privacy rights |
  datenschutzerklärung | nutzungsbedingungen | mentions légales | politique de confidentialité | aviso legal |
  política de privacidad | política de privacidade | política de cookies | informativa sulla privacy | note legali
`);

export const LINK_LABELS = labelled(`
  about author | about the author | accessibility links | about this site | advertise | advertise here | advertise with us | all sections | also read |
  author archive | author bio | back to home | back to top | breaking news | breaking news alerts | cite this article | click here |
  close menu | contact us | continue reading | desktop version | dont miss this | download pdf | e-paper | editor picks |
  editorss choice | english edition | enlarge image | epaper | expand image | featured articles | featured posts | featured stories |
  featured video | featured videos | file under | filed under | find out more | full article | full site | full story |
  get our newsletter | give feedback | go back | go to content | got a news tip | got a tip | help center | hide caption | home page |
  homepage | image caption | image copyright | image source | in case you missed it | in other news | jump to content | keep reading |
  latest article | latest articles | latest headlines | latest news | latest posts | latest stories | latest videos | learn more |
  live now | live tv | live updates | load more | main menu | media caption | mobile version | more articles | more from |
  more from author | more from this author | more headlines | more in this section | more info | more information | more like this |
  more news | more on this | more on this story | more on this topic | more stories | more videos | must read | must reads | must-read |
  must-reads | news tips | next article | next page | next post | next story | ok got it | on this page | open image in gallery |
  open menu | other news | other stories | our network | our team | permalink | photo galleries | photo gallery | play video |
  posted in | press releases | previous article | previous page | previous post | previous story | print edition | promoted stories |
  published in | read also | read full article | read full story | read more | read more at | read more on | read next |
  read the full article | read the full story | recent articles | recent news | recent posts | recent stories | recirculation |
  report a correction | report a problem | report an error | return to top | s pick | scroll to top | search for | search site |
  see all | see also | see more | see photos | send feedback | send us a tip | short link | shortlink | show caption | show less |
  show more | similar articles | similar news | similar stories | site index | site information | site map | site navigation |
  site search | sitemap | skip links | skip navigation | skip to content | skip to footer | skip to main content |
  skip to main navigation | skip to navigation | skip to search | slideshow | sponsored stories | start slideshow |
  submit a tip | table of contents | tagged | this story has been shared | tip us | to the top | todays new | toggle caption |
  toggle menu | toggle navigation | top of page | trackback | unmute | view all | view all posts | view author archive |
  view desktop version | view full site | view gallery | view image in fullscreen | view larger image | view more | view pdf |
  view photos | view slideshow | watch live | watch more | watch now | watch video | write for us |
  zur startseite | zur übersicht | zurück zur übersicht | nach oben | mehr zum thema | weitere artikel | weitere beiträge | weitere meldungen |
  weitere themen | meistgelesen | das könnte sie auch interessieren | das könnte dich auch interessieren | lesen sie auch | lesen sie mehr |
  mehr lesen | weiterlesen | ähnliche artikel | lire aussi | à lire aussi | lire la suite | les plus lus | articles similaires | lee también |
  lea también | leer más | te puede interesar | artículos relacionados | lo más leído | noticias relacionadas | leggi anche | leggi tutto |
  articoli correlati | potrebbe interessarti | i più letti | leia também | leia mais | artigos relacionados | mais lidas |
  notícias relacionadas | lees ook | lees meer | meest gelezen | читайте также | back to gallery | view in browser | view this email in your browser |
  update your preferences | manage your preferences | update preferences
`);

export const AMBIGUOUS_LABELS = labelled(`
  about | about us | accept | accessibility | account | ad | ads | advert | advertising | archive | archives | back | bookmark |
  breaking | cancel | caption | careers | categories | category | classifieds | close | collapse | comment | comments | company |
  contact | continue | contribute | cookies | copied | copy | corrections | crossword | crosswords | digg | disclaimer | discover more |
  discussion | donate | download | e-mail | email | enlarge | expand | explore | explore more | external links | facebook | faq | faqs |
  featured | feedback | flipboard | follow | gallery | gdpr | go | got it | have your say | help | highlights | home | horoscope |
  horoscopes | image | imprint | in pictures | in this article | in this story | instagram | jobs | join us | key points | latest |
  legal | like | linkedin | listen | live | loading | log in | login | lottery | masthead | maybe later | menu | messenger | more |
  mute | navigation | newsletter | newsletters | next | next up | no thanks | not now | obituaries | ok | okay | open | password |
  pause | photos | pin | pinterest | play | popular | prev | previous | print | privacy | puzzles | read now | recommended | recovery |
  reddit | register | related | remember me | reply | save | search | sections | send | share | shares | sign in | sign up | snapchat |
  story highlights | submit | subscribe | tags | team | telegram | terms | thank you | thanks for subscribing | the latest | tiktok |
  topics | trending | try again | tumblr | tweet | twitter | up next | useful links | username | viber | vk | watch | weather |
  welcome back | what do you think | whatsapp | youtube | zoom |
  teilen | drucken | merken | anmelden | abo | partager | imprimer | compartir | imprimir | condividi | stampa | compartilhar | delen | datenschutz
`);

function labelled(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(label => label.trim()));
}

/** Regular expressions of news agencies, and of those whom pictures are credited to. */
export const AGENCY =
  '(?:AP|AFP|dpa|DPA|Reuters|EPA|KNA|epd|EFE|ANSA|IANS|PTI|ANI|UPI|Xinhua|TASS|Interfax|Bloomberg|SID|AAP|PA|NTB|TT|APA|APE|dapd|ddp)';
export const PHOTO_SOURCE =
  '(?:AP(?: Photo| Images| file)?|AFP(?:PHOTO)?|Reuters|REUTERS|Getty(?: Images)?|GETTY IMAGES|EPA(?:-EFE)?|dpa|picture[ -]alliance|Shutterstock|Alamy|iStock|Xinhua|TASS|Imago|imago images|Zuma(?:press)?|NurPhoto|Corbis|Unsplash|Flickr|Wikimedia(?: Commons)?|Anadolu(?: Agency)?|Bloomberg|RFE/RL|NBC|CBS|ABC News|USA TODAY Sports|UPI)';
