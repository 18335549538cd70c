/** Text-speak, missing apostrophes and common slips, each with its plain spelling. */
const SPELLINGS =
  '2day=today; 2moro=tomorrow; 2morrow=tomorrow; 2nite=tonight; abt=about; abut=about; actualy=actually; acutally=actually; adn=and; agen=again; ' +
  "agian=again; agin=again; aint=isn't; alot=a lot; altho=although; alwasy=always; alwyas=always; angrey=angry; anoyed=annoyed; anoyin=annoying; " +
  "anoying=annoying; anyting=anything; appt=appointment; arent=aren't; asap=as soon as possible; atm=at the moment; av=have; b4=before; bc=because; " +
  'bcos=because; bcoz=because; becasue=because; becos=because; becuase=because; befor=before; beleive=believe; belive=believe; bfore=before; ' +
  "botherin=bothering; bothring=bothering; bout=about; btw=by the way; calender=calendar; cannot=can't; cant=can't; chek=check; cld=could; " +
  "cos=because; coud=could; coudl=could; could've=could have; coulda=could have; couldnt=couldn't; couldve=could have; coz=because; cud=could; " +
  'culd=could; cuz=because; dat=that; def=definitely; deffo=definitely; definately=definitely; definatly=definitely; definitly=definitely; ' +
  "defintely=definitely; defo=definitely; didnt=didn't; diffrent=different; dis=this; disapointed=disappointed; disapointing=disappointing; " +
  "dissapoint=disappoint; dissapointed=disappointed; dissapointing=disappointing; dissappointed=disappointed; doesnt=doesn't; doin=doing; dont=don't; " +
  "dunno=don't know; embarased=embarrassed; embarasing=embarrassing; embarassed=embarrassed; embarassing=embarrassing; embarrased=embarrassed; " +
  'embarrasing=embarrassing; everythin=everything; everyting=everything; evry=every; evrybody=everybody; evryone=everyone; evrything=everything; ' +
  'evrytime=every time; exausted=exhausted; exausting=exhausting; exhasuting=exhausting; feelin=feeling; feling=feeling; finaly=finally; fri=friday; ' +
  'frustating=frustrating; frustraiting=frustrating; frustrat=frustrated; frustrateing=frustrating; frustratin=frustrating; fustrating=frustrating; ' +
  'fyi=for your information; garantee=guarantee; gaurantee=guarantee; gettin=getting; gimme=give me; goin=going; gona=going to; gonna=going to; ' +
  "gotta=have to; gr8=great; guarentee=guarantee; gud=good; gunna=going to; hadnt=hadn't; haev=have; hafta=have to; halp=help; hapen=happen; " +
  "hapened=happened; happend=happened; happned=happened; hasnt=hasn't; hav=have; havent=haven't; helpfull=helpful; hepl=help; heres=here's; hes=he's; " +
  "hlep=help; holdin=holding; horible=horrible; hows=how's; hrs=hours; hsa=has; hve=have; hw=how; hwo=how; iam=i am; id=i'd; idk=i don't know; " +
  "ikr=i know right; il=i'll; ill=i'll; im=i'm; imo=in my opinion; isnt=isn't; itll=it'll; its=it's; ive=i've; jst=just; jsut=just; jus=just; " +
  "kinda=kind of; kno=know; knw=know; knwo=know; l8=late; lemme=let me; lets=let's; liek=like; lik=like; lke=like; lst=last; m8=mate; mabye=maybe; " +
  "makin=making; managr=manager; mangaer=manager; mayb=maybe; meating=meeting; meetng=meeting; meybe=maybe; might've=might have; mins=minutes; " +
  "msg=message; msgs=messages; mtg=meeting; mtgs=meetings; must've=must have; musta=must have; mustof=must have; mustve=must have; n=and; nd=and; " +
  'ned=need; nede=need; needa=need to; negativ=negative; nervus=nervous; neva=never; nite=night; nothin=nothing; nto=not; nver=never; nvr=never; ' +
  'nxt=next; omg=oh my god; oughta=ought to; overwelmed=overwhelmed; overwelming=overwhelming; overwhleming=overwhelming; perhapes=perhaps; ' +
  'pleas=please; pls=please; plz=please; posible=possible; ppl=people; prblm=problem; presentaion=presentation; prob=probably; problm=problem; ' +
  'probly=probably; probs=probably; prolly=probably; promis=promise; promiss=promise; r=are; realy=really; recieve=receive; reely=really; ' +
  "repot=report; reprot=report; rlly=really; rly=really; rn=right now; ruff=rough; sayin=saying; seriuosly=seriously; shal=shall; shes=she's; " +
  "shld=should; shoud=should; shoudl=should; should've=should have; shoulda=should have; shouldnt=shouldn't; shouldve=should have; shud=should; " +
  'shuld=should; si=is; smone=someone; smth=something; somthing=something; sonds=sounds; sorta=sort of; sory=sorry; soudns=sounds; sould=should; ' +
  'souns=sounds; soz=sorry; srry=sorry; srsly=seriously; sry=sorry; sth=something; stresed=stressed; stresful=stressful; stresfull=stressful; ' +
  'stressfull=stressful; sum1=someone; sumone=someone; sumthing=something; suport=support; taht=that; talkin=talking; tbh=to be honest; tday=today; ' +
  "teh=the; tehy=they; tel=tell; thanx=thanks; thatll=that'll; thats=that's; theres=there's; theyll=they'll; theyre=they're; thier=their; thik=think; " +
  'thinkin=thinking; thnk=think; thnks=thanks; thnx=thanks; tho=though; throught=thought; thru=through; tht=that; thurs=thursday; thx=thanks; ' +
  'tink=think; tmr=tomorrow; tmrw=tomorrow; tnx=thanks; tommorow=tomorrow; tomo=tomorrow; tomorow=tomorrow; tomoz=tomorrow; tonite=tonight; ' +
  'tought=thought; trully=truly; tryin=trying; tryna=trying to; tues=tuesday; tuesdy=tuesday; tuff=tough; ty=thank you; tysm=thank you so much; u=you; ' +
  "ull=you'll; understan=understand; understanable=understandable; understandible=understandable; understnad=understand; undrstand=understand; " +
  'unfare=unfair; unprofesional=unprofessional; untill=until; upseting=upsetting; ur=your; urs=yours; urself=yourself; usally=usually; v=very; w=with; ' +
  "waht=what; wanna=want to; wasnt=wasn't; wat=what; wated=waited; wats=what's; wednsday=wednesday; wen=when; wensday=wednesday; wer=were; " +
  "werent=weren't; weve=we've; whats=what's; wheres=where's; whit=with; whn=when; whos=who's; whre=where; wht=what; whta=what; whys=why's; wich=which; " +
  "wiht=with; wil=will; wit=with; wk=week; wks=weeks; wld=would; wont=won't; woried=worried; workin=working; worryed=worried; wory=worry; wot=what; " +
  "wots=what's; woud=would; woudl=would; would've=would have; woulda=would have; wouldnt=wouldn't; wouldve=would have; wud=would; wuld=would; " +
  "wut=what; wy=why; xhausted=exhausted; ya=you; yall=you all; yday=yesterday; ye=you; yest=yesterday; yor=your; yoru=your; youd=you'd; youll=you'll; " +
  "youre=you're; youve=you've; yr=year; yu=you; yuo=you; yur=your";

let spellings: ReadonlyMap<string, string> | undefined;

/** The plain spelling of a word written in haste, or nothing if it is not one we know. @param word in lower case */
export function plainSpelling(word: string): string | undefined {
  // Each entry is "written=plain", as just above.
  spellings ??= new Map(SPELLINGS.split('; ').map((entry) => entry.split('=') as [string, string]));
  return spellings.get(word);
}
