/** Common English words, counted by `npm run feedback:train`; the sources are in NOTICE. */
export const WORDS =
  'a aback abbreviation ability able about above absolute absolutely abstract abuse accept accepted access accident accidentally accidents accommodating ' +
  'accompanied accompanies accompanying accomplish according account accountable accurate accurately ache achieve achieved achieving acknowledged acquain' +
  'ted across act acted acting action actions activate activating activation active actively activities activity actor actual actually acute adapt add ad' +
  'ded addicted adding addition additional address addressed addressing adequate adjectives adjustments admirable admire admit admitted admonish adolesce' +
  'nt adores adult adults advance advanced advantage advice advise advised advocacy affect affected affecting affects afford affordable afraid after afte' +
  'rnoon again against age aged agenda ages aggressive ago agree agreed agreement ahead aids air alarm alcohol alerted algebra alive all allow allowed al' +
  'lows almost alone along aloud alphabetise alphabetises already alright also alternate alternatives although altogether always am amazed amazing ambiti' +
  'ous among amount amounts amused an anabolic analogy analysis analyze analyzed and angel anger angle angles angry animal animals announced announcement' +
  " annoyed annoying annual another answer answer's answered answering answers antibiotics anxiety anxious any anybody anymore anyone anything anyway any" +
  'where apart apek apologise apologize app apparently appealing appear appearance appeared apple apples application applies apply appointment appraisal ' +
  "appreciate appreciated approach approached approaches approaching appropriate appropriately approval april are area areas aren't argue arguing argumen" +
  't arise arises arm arms arose around arrange arranged arrangement arrangements arranging array arrival arrive arrived arrogant arrow arrows art articl' +
  "e artist as ashamed aside ask asked asking asks asleep aspect aspects assign assigned assigning assignment assignments assist assistant assistant's as" +
  'sistants associated assume assumed asthma at ate athlete athletes atlas atmosphere attached attack attempt attend attendance attended attending attent' +
  'ion attentive attitude attract attractive attribute audit august aunt author authority autism autistic automatic automatically available average avoid' +
  " avoided await awaited awaits aware away awful awkward axis baby baby's bachelor's back background backlog backup backwards bad badly bag balance ball" +
  ' bank bar bars base based basic basically basis basket basketball batch bathroom battle battles bay be beaming bearable bears beat beautiful beautiful' +
  'ly beauty became because become becomes becoming bed been beer before beforehand began begin beginning begins begun behave behaved behavior behavioral' +
  ' behaviors behind being believe belittled belittling bell belong belonging below bench benches beneath beneficial benefit benefits benevolent bent bes' +
  'ide besides best bet betrayed better between beyond bid big bigger biggest bike binge birth biscuit bit bite bits bitter blabbed black blackboard blam' +
  'e blank blind blindsided blindsiding block blocking blocks blood bloody blow blue blunt board boards body bones book books bored boring born borrow bo' +
  'rrowed borrowing boss bossy both bother bothered bothering bothers bottle bottom bought boundaries box boxes boy boyfriend boys brain brains brainstor' +
  'ming branch brand brats brave bravo bread break breakfast breaking breaks breath breathe breathing bridges briefly bright brilliantly bring bringing b' +
  'rings broad broke broken brother brothers brought brownie brownies bruising brush brutal buddy budget bug build building built bulldozed bully bullyin' +
  'g bunch burden burglar burn burned burning burnt bursting bus business busy but button buy buzz by bye cabinet cage cake cakes calculate calculated ca' +
  "lculator calendar call called caller calling calls calm calmed calmer calming calmly came camel camels camera can can't cancel canceled cancelled canc" +
  'er candidate candies candy cannot cantor cantors capture car card cardiovascular cards care career careful careless caretaker carpet carried carry car' +
  's case cases catch categories category caught cause caused causes causing cavities cc cell cellar cello cells cent center centimeters cents certain ce' +
  'rtainly certificate cetera chair chairs challenge challenges challenging chance change changed changes changing channel chaos chaotic character charac' +
  'teristics characters charge charged chart charts chat cheated check checked checking checklist checks chemistry cherry chief child childcare childish ' +
  "children children's chill chocolate choice choices choir cholesterol choose choosing chose chosen chronic chuckles chuffed church cigarette cigarettes" +
  ' cigars circle circled circles circular circulation circumference circumstances citizen city civic civics claim claims clarification class classes cla' +
  'ssic classical classically classification classmate classmates classroom classrooms clean cleaned cleaning clear cleared clearer clearing clearly clev' +
  'er click clicked client clients climate clinic clock close closed closely closer closest closet closing clothes cloud clown club clue clueless clutter' +
  'ed coach coast code coffee coins cold colleague colleagues collect collected collecting collective college color colored colors column combination com' +
  'binations combine combined combining come comes comfortable coming comma command comment commented comments commit commits committed common commonly c' +
  'ommunicate communicated communicating communication communicative community company compare compared comparing comparison compete competencies competi' +
  'tion competitions complain complained complainer complaint complemented complete completed completely completing complex complicated complications com' +
  'posed composition compulsory computer computers con concentrate concept concepts concern concerned concerning concerns concise conclude conclusion con' +
  'crete condemn condition conditions conducted confided confidence confident confirm confirmed confiscate conflict confront confuse confused confusing c' +
  'onnect connected connecting connection connects cons conscious consequence consequences consider considerable considered considering consist consisted' +
  ' consistent consists constant constantly constructions constructive consultation consuming contact contain containing content context continue continu' +
  'ed continues continuing continuous continuously contract contrary contrast contributing control controlled conversation conversations convert convicti' +
  'on convince convinced cook cookies cooking cool cooperate cooperated cooperates cooperating cooperation coordinated coordinates cope copied copy copyi' +
  "ng cords corner cornered corners correct corrected correcting correction corrections correctly correspond corridor corridors cost could could've could" +
  "n't counseling counselor counselors count counted counters counting countless country counts couple courage course court cover covered crap crappy cra" +
  'sh crates craving cravings crayons crazy create created creating creation creations creative creativity credit crew cried crime criminal crisis criter' +
  'ia cross crossed crossroads crosstalk crowd crucial crushed crushing cry cube cubes cultural culture cup cups curious current currently curriculum cur' +
  "ved customer customers cut cute cutting dad daily damage damn dance danger dangerous dare data date dates daughter daughter's daunting day days days' " +
  'dead deadline deadlines deal dealing deals dealt dear debate december decent decide decided decides decimal decimals decision decisions deck decline d' +
  'eclining decrease decreasing dedicated deep defend defensive define defined definitely definition deflated deflating degraded degrading degree degrees' +
  ' delay delegate delete deleted deliberately delicate delighted delivered delivery demand demanding demands demo demonstration demoralised demoralising' +
  ' demoralized demoralizing demotivated demotivating denominator denominators department departments depending depends depressing depression deputy dera' +
  'iled describe described describing description deserve design designed desire desk desks despair desperate despite detail details determination determ' +
  'ine determined devastated devastating develop developed developing development develops device devote devoted devotes diabetes diagnosed diagonal dial' +
  "ogues diameter diary dice dictate dictated dictates dictating dictation dictionary did didactics didn't die died diet difference differences different" +
  ' differently difficult difficulties difficulty digit digits dilemma dimension dimensional dimensions dinosaur diploma direct direction directions dire' +
  'ctly director dirty disabilities disability disadvantage disadvantages disagree disappeared disappoint disappointed disappointing disappointment disas' +
  'ter disciplinary discipline disciplined discourage discouraged discourages discouraging discover discuss discussed discussing discussion disease disea' +
  'ses disheartened disheartening dismissed disorder disorders disorganised disorganized disorienting disrespected disrespectful dissatisfied distance di' +
  'stinction distracted distraction distressing distributed disturb disturbance disturbed disturbing diva diversification diversify divide divided divide' +
  "nd dividing divisible division divisor do doable doc doctor doctor's document does doesn't dog doing dollar dollars dominant domino dominoes don't don" +
  'e door dot double doubt doubted down downside dozen draft drained draining dramatic drank draw drawer drawers drawing drawings drawn dream dreams drin' +
  'k drinking drinks drive driver drivers driving drop dropped drove drowning drug drugs drum drunk dry due dug during duty e each ear earlier early earn' +
  'ed ears earth easier easiest easily easy eat eating economics edge edges education educational educator effect effective effectively effects effort ef' +
  'forts eg eh eight eighth eighths eightieth eights eighty either ek elated element elementary elements eleven elevenths else elsewhere email emailed em' +
  'ails embarrassed embarrassing emergency emotional emotions emphasis emphasize emphysema employ employer empty encounter encountered encourage encourag' +
  'ed encourages end ended ending ends endure energetic energy engage engaged engagement engaging enjoy enjoyed enjoying enough enrich enriched enrollmen' +
  't ensuing ensure enter entered entertain entertained enthusiasm enthusiastic entire entirely entrance entry environment environmental equal equally eq' +
  'uals equation equations equator equipment equipped equivalent erased eraser error errors escalate especially essential essentially established estimat' +
  'e et etc euros evaluate evaluated evaluating evaluation even evening evenings evenly event events eventually ever every everybody everyday everyone ev' +
  "eryone's everything evidence evil exact exactly exam examination example examples exams except exception exceptional exceptions excess excessive excha" +
  'nge excited exciting excluded excuse exemplar exemplary exercise exercises exercising exhausted exhausting exhibition exists exit expect expectation e' +
  'xpectations expected expecting expense expensive experience experienced experiences experiencing experiment expert experts explain explained explainin' +
  'g explains explanation explore exploring exponent exponents exposed exposure express expressed expressing expression expressions extensive extent extr' +
  'a extreme extremely eye eyes face faces fact factor factors facts faculty fail failed failure faint fainting fair fairly fairy fall fallen falling fal' +
  'ls familiar families family famous fantastic far fascinated fast faster fastest fat father fatigue fault favor favorite favorites favourite fear fears' +
  ' feature february fed feed feedback feel feeling feelings feels feet fell felled felony felt fence festers fetch few fewer field fields fifteen fiftee' +
  'nth fifth fifths fifty fight fights figure figured figures file files fill filled filling final finally finance finances financial find finder finding' +
  ' findings fine finest fingers fingertips finish finished finishing first fit fits fitter fitters fitting five fives fix fixed flat flatter flip floor ' +
  'focus focused fold folder folk folks follow followed following follows food fool foolish foot for force forced forces foreign forever forget forgive f' +
  'orgot forgotten form format formed former forms formulas formulating fortnight forty forward found foundations four fourteen fourth fourths fraction f' +
  'ractions frame frazzled freak freaking free freedom freeze frequency fresh freshman friday friend friendly friends friendship frightened frightening f' +
  'rom front frontal frosting fruit fruits frustrated frustrating frustration fulfill fulfilled full fully fun function funny furious further fuss future' +
  ' gain gained gaining galling gallon gambling game games gap garden gave gay gender general generally generations generous genuinely geographical geogr' +
  'aphy gestures get gets getting gift gifted girl girlfriend girls give given gives giving glad glance glass glasses gloomy glossary gloves glued go goa' +
  'l goals goes going gold golden goldfish gone gonna good goodbye goodness google gorge got gotta gotten grab grabbing grade grader graders grades gradu' +
  'ally graduation graft grammar grammatical grape grapefruit graph graphic graphs grateful grave great greater greatest green greet greeted greeting gri' +
  'm grip ground grounds group groups grow growing grueling gruelling guarantee guaranteed guard guess guessed guessing guidance guide guided guidelines ' +
  "guilty gum gut guts gutted gutting guy guys gym gyms habits had hadn't hair half halfway hall hallway halves hand handed handle handled handles handov" +
  'er hands handset handwriting handy hang hanging happen happened happening happens happiness happy hard harder hardest hardly hardworking harm harmful ' +
  "harmony harsh has hasn't hate have haven't having he he'll he's head headache heads headset heals health healthcare healthier healthy hear heard heari" +
  'ng hearings hears heart heartbreaking heartbroken heat heavy hectic height held hell help helped helpers helpful helping helpless helps hemisphere her' +
  ' herbal here hereditary heroin heroine hers herself hesitant hesitate hexagon hidden hide high higher highest highlighted him himself hip hired his hi' +
  'story hit hmm hobbies hold holding holiday holidays home homework honest honestly honey hook hope hoped hopefully hopeless hopes hoping horrible horro' +
  "r hospital hospitalization hospitalized hot hour hours house household how how'd how're how's however hug huge huh humiliated humiliating humiliation " +
  'hunch hundred hundreds hundredth hundredths hung hurry hurt hurtful hurting hurts husband hysterical i idea ideal ideally ideals ideas identified iden' +
  'tity idiot ie if ignore ignored ignoring ill illusions illustrate illustrative image images imaginary imagination imagine imagined imagining immature ' +
  'immediate immediately impact importance important importantly impossible impressed impression impressions improper improve improved improvement improv' +
  'isation improvise improvised in inadvertently inappropriate inaudible inches incident inclined include included including inclusion inclusive incompet' +
  'ent inconsiderate increase increased increases increasing incredible incredibly independence independent independently index indicate indiscipline ind' +
  'ividual individually individuals infection infections inflammation influence information informed infuriated infuriating ingredient inhaler initial in' +
  'ject inner insecure inside insist insisted inspiration inspired instance instead instruction instructions instructor instruments insufficient insulin ' +
  'insulted insulting intake intense intensive intention interact interactive interceptions interdisciplinary interest interested interesting interests i' +
  'nterface interfere intern internal interns internship internships interpret interpretation interrupt interrupted interrupting interrupts intervened in' +
  'terview interviews into intrigued introduce introduced introducing introduction introductory invent invented inventing investigations invisible invita' +
  "tion invite invited invoice involve involved involvement irresponsible irritated irritating irritation is isn't isolated isolating isosceles issue iss" +
  "ues it it'd it'll it's its itself january jarring jealous jeans jerk job jobs join joined joins joint joke jokes journal journey joy joyful judge jugg" +
  'le juice july jump jumped jumping june junior just justify ka keep keeping keeps kept key kick kickoff kids killed kind kinda kindergarten kinds kit k' +
  'itchen kitchens knackered knew knock knots know knowing knowledge known knows ko label labeled laboratory lack lacked lad lady landed landlords landma' +
  'rk language lap laptop large largely larger last lasted lastly lasts late lately later latitude laugh laughed laughing laughs laughter launch law laws' +
  ' lay lazy lead leadership leading leads lean leaning learn learned learner learning learnt least leave leaves leaving lecture led left leftover leftov' +
  'ers legal legs length less lesser lesson lessons let letter letters letting level levels leverage liar library lie life lifelong lifestyle lifted ligh' +
  't lightly like liked likely likes liking limit limited line lined lines link linked links lip lips list listed listen listened listening literally lit' +
  'erature little live lively liver lives livid living load local locked log logical logically logs lonely long longer look looked looking looks loose lo' +
  'rries lorry lose losing loss lost lot lots loud louder lousy love loved lovely low lower lowered lowering luck lucky lunch lunchtime lung lungs lying ' +
  "ma'am machine mad maddening made magazine mail mailing mails main mainly maintain maintenance major majority make makes making man manage managed mana" +
  'gement manager managing manipulative manner many map marathon march marijuana mark marked marker markers marking marks mass master match matches mate ' +
  'material materials mates math mathematical mathematically mathematics matter matters max maximum may maybe me meal mean meaning meaningful means meant' +
  ' meantime measure measurement media medical medication medications medicine meet meeting meetings meets member members memory men mental mentally ment' +
  'ion mentioned mentioning merged mess message messy met meters meth method methods micromanager middle might migration mild mile millimeters million mi' +
  'llions mind mine minimal minimally minimum minor minus minute minutes miserable misread miss missed missing mistake mistaken mistakes mix mixed mobile' +
  ' mode model modeling models modern mom moment moments monday money monitor month months mood moody moon more morning mornings most mostly mother motiv' +
  'ate motivated motivating motivation mouth move moved movement moves movie movies moving much multiple multiples multiplication multiplied multiply mul' +
  "tiplying mum muscle music musical must mustn't mute mutual my myself na nagging name named namely names nasty natural naturally nature nau naughty nau" +
  'sea nd near nearer neat necessarily necessary neck need needed needing needs needy negative negatively neighbor neighbour neighbours neither nerve ner' +
  'vous nervousness networks neutral never new news newsletter next nice nicely nicer nicotine nicotinic night nightmare nights nine nines ninety ninth n' +
  'inths nipple no nobody nodded nodding noise noisy non none noon nor normal normally north not note notebook notebooks noted notes nothing notice notic' +
  "ed notices noticing nouns november now nowhere nuisance number numbers numerator numerous nurse o'clock oak object objective objects observation obser" +
  'vations observe observed observer obtuse obvious obviously occasion occasional occasionally occur occurred occurs october odd of off offending offer o' +
  "ffered office officer offsite often okay old older olds omit on once one one's ones ongoing online only onto open opened opening openly operation oper" +
  'ations opinion opinions opportunities opportunity opposed opposite option optional options or oral orange order ordered ordering orderly orders ordina' +
  'ry organise organised organization organize organized original originally other others otherwise ought ounces our ours ourselves out outage outdated o' +
  'utput outside outsource over overall overbearing overcome overdosing overlooked oversensitive overview overwhelmed overwhelming owe owes owls own owne' +
  'd pace pack packaging page pages paid pain painful pains paint painting pair pairs pallets panicked pants paper papers paperwork paradoxically paralle' +
  'l parallelogram paranoid parcel parent parenthesis parents part partial partially participate participated particular particularly parties partly part' +
  'ner partners parts party partying pass passed passionate passive past patch path pathetic patience patient patients patronised patronising patronized ' +
  'patronizing pattern patterns pay paying payment payments pays peace peaceful pear pears pedagogical pedagogue pedagogy peek peers pen penalty pencil p' +
  'encils pennies pension people per perceive perceived perceiving percent perfect perfectly perform performance performed performing perhaps perimeter p' +
  "eriod permanent permanently permission person person's personal personality personally persons perspective persuade petty pharmacist phenomenon phone " +
  'phones photographs photos phrases physical physically physics pi pick picked picking pickle picture pictures piece pieces piercing piercings piles pin' +
  'e pink pissed pitch pity pizza pizzas place placed places plain plan plane planes planned planning plans plant planted plate platform play played play' +
  'er playful playing plays pleasant pleasantly please pleased pleasurable pleasure plot plus pocket poem point pointed points poisoned pokies poles poli' +
  'cy polish polite politely polygon polygons polytech poor popular popularity portion position positive positively positives possibility possible possib' +
  'ly post posted pot potential pottery pounding pounds power powerless practical practically practice practiced practices practicing practise praise pra' +
  'ised pre precise precisely predicate prediction prefer preferred prefers pregnancy pregnant preparation preparations prepare prepared preparing prescr' +
  'ibed prescription presence present presentation presentations presented presenting press pressed pressure pretend pretest pretty prevent previous pric' +
  "e primarily primary prime principal principal's principle print printed priorities prioritise prioritize priority prism prisms prison privacy private " +
  'prize probably probation problem problematic problems procedure procedures proceed process product products profession professional professor program ' +
  'programs progress progressive project projection projector projects promise promised promoted promotion proper properly property proposal pros protest' +
  " proud prouder prove provide pry psychologist pub puberty pull pulled punish punishment punishments pupil pupils pupils' pure purely purpose pursue pu" +
  'sh pushed pushing pushover put puts putting pyramid qualification qualities quality quantity quart quarter quarters quarts question questionnaire ques' +
  'tions queue queues quick quicker quickly quiet quietly quit quite quitting quiz quotes quotient race racking rain raise raised raising ramp ran random' +
  ' randomly rang range rare rate rather rattled rattling rd re reach reached react reacted reaction reactions reacts read readers readiness reading read' +
  's ready real realise realistic reality realization realize realized really reason reasonable reasons reassured rebound recapitulation receive received' +
  ' receiver recent recently reckon recognize recognized recommend recommendation recommendations recommended record recording rectangle rectangles recta' +
  'ngular red redid redo reduce reduced reduces reducing refer reflect reflected reflection reflective refund refunds refuse refused regard regardless re' +
  'gards regime region regional regret regular regularly rehab rehearse rejected relate related relates relationship relationships relatively relatives r' +
  'elax relaxation relaxed relaxing release reliable relief relieved religion reluctant rely remain remainder remainders remaining remarks remember remem' +
  'bered remembers remind reminded reminder reminds rent repairing repeat repeated repeating repeats repetition replace replaced replacement replacing re' +
  'plied reply report reported reporting reports represent representation representative represented represents reprimand reprimanded reprimands reputati' +
  'on request require required requirements requires rescue research resentful resistance resolve resource resources resp respect respected respectful re' +
  'specting respond responded responding response responsibility responsible rest rested restless restores result results retro retrospect return returne' +
  'd returns revealed reverse reversed review reviewed reviewing reward rewrite rewrote rhythm rhythmic rid ridiculous riding right ring ringing rings ri' +
  'se risk risks risky road roadmap robbed role roll rolled rolling roof room roster rota rotten rough round routine row rows rubbish rude rule rules run' +
  ' runner running runs rush rusty sad safe safely safer safety said saint salary salt same sample samples sang satisfied saturday save saved saw say say' +
  'ing says scale scared scary scattered scenario scene schedule school schools science scissors score scored scoring scrap scream screaming screen scree' +
  'ning scrolled search season seat seated seats second secondary secondly seconds secret security see seeds seeing seem seemed seems seen sees segment s' +
  'egments selected selects self selfish semester semesters seminar send senior sense sensible sensitive sent sentence sentences separate separated separ' +
  'ately september series serious seriously served service services session set setting settled seven sevens seventh seventy several severe sex sexual sh' +
  "ade shaded shading shake shaken shaking shall shame shape shapes share shared sharing sharpened shattered she she'd she'll she's sheet sheets shift sh" +
  "ifted shifts shipped shipping shitty shock shocked shocking shoes shook shop short shortcoming shortcomings shorten shortening should should've should" +
  "er shoulders shouldn't shout shouted shouting show showed shower showing shown shows shrug shut shy sick sickening side sidelined sides sideways sign " +
  'signal signature signed significant significantly signs silence silent silly similar simple simplest simply since sincere sincerely sing singing singl' +
  'e sings sinking sir sister sisters sit sites sits sitting situation situations six sixes sixth sixths size skill skills skin skip skipped slap sleep s' +
  'leeping slept slide slides slight slightly slip slips sloppy slot slow slowed slower slowly small smaller smallest smart smarter smartest smell smelt ' +
  'smile smiled smoke smoker smokers smoking smoothly snob snowed so social socializing socially solid solution solutions solve solved solving some someb' +
  "ody somehow someone something something's sometime sometimes somewhat somewhere son song songs soon sooner sophisticated sore sorry sort sorted sortin" +
  'g sorts sos sound sounded sounds soup sour south space speak speaker speaking special specific specifically specifics speech speed spend spending spen' +
  't spirit spirited splendid splint split spoiled spoke spoken spontaneous sports spot spreadsheet spring sprint sprints square squared squares squeeze ' +
  'st staff stage stairs stand standard standing stands standup star start started starters starting starts stash state states statin station staunch sta' +
  'y stayed staying stays steal steep step stepped stepping steps steroids stick sticker sticky still stimulant sting stinging stings stomach stomatitis ' +
  'stood stop stopped stopping store stories storm story straight straighten strange stranger strategies strategy street strength strengthen strengths st' +
  'renuous stress stressed stresses stressful stressing stretch stretched strict strictly strike strikes string strip strips stroke strong stronger stron' +
  "gly struck structure structured struggled struggling strung stubborn stuck student's students students' studied studies study studying stuff stuffed s" +
  'tumbling stung stupid style styles subject subjects submit subsequent subsided substance substitute subtract subtracted subtracting subtraction succee' +
  'd succeeded success successful successfully such sudden suddenly suffer suffered sufficient sufficiently sugar suggest suggested suggesting suggestion' +
  ' suggestions suit suitable suits sum summarize summary summoned sunday sung sunshine super superstar supervised supervision supplementary supplemented' +
  ' supplier supplies support supported supporting supportive suppose supposed sure surely surface surprise surprised surprises surprising surprisingly s' +
  'urvey survived suspect suspense swallow swallowing swamped swap swear swearing sweaty sweep sweet sweetie switch switched syllabus symbol symptoms sys' +
  'tem systems table tables tablet tablets tackle tad tag tags tailor take taken takes taking tale talent talk talked talking talks taller tally tandem t' +
  "ank tape target task tasks taste taught tea teach teacher teacher's teachers teaches teaching team teams tear tearful tears technical technically tech" +
  'nique techniques technology teenager teenagers teeth telephone tell telling tells temperature template ten tend tends tens tense tension tenth tenths ' +
  'term terms terrible terribly terrified test tested testers testing tests text textbook textbooks texts th than thank thanked thankless thanks that tha' +
  "t'll that's the theater theatre theft their them thematic theme themselves then theoretical theory therapy there there'd there's therefore thermos the" +
  "se they they'll they're they've thief thin thing things think thinking thinks third thirds thirst thirteen thirty this thorough those though thought t" +
  'houghtless thoughts thousand thousands thousandths thread threaten threats three threes threw thrilled through throughout throw throwing thrown ths th' +
  "umbs thursday thus ticket tickets tight tiles till time times timetable timing tip tips tiptoe tired tiring title to tobacco today today's together to" +
  'ilet told tolerance tomorrow tongue tonight too took tool tools top topic topics torn total totally touch touched touching tough toughen towards toxic' +
  ' toy trace track trade traditional train trained trainee training transfer transition translation trapezoids trash traveling treasure treat treated tr' +
  'eats tree trees triangle triangles tribal trick tricks tricky tried tries trim trip triple trips trouble troublemaker troubling truck true truly trunk' +
  ' trust trusts truth try trying tuesday tummy tune turn turned turning turns tutoring twelfth twelfths twelve twentieth twentieths twenty twice twigs t' +
  'wo twos type typed types typical uh ultimately um unable unacceptable unbearable unbelievable uncertain uncomfortable under underappreciated undermine' +
  'd underneath understand understandable understandably understanding understands understood undervalued undo uneasy unfair unfortunately ungrateful unh' +
  'appy unheard unintelligible union unit units university unknown unless unlike unlucky unmanageable unnecessarily unnecessary unnerving unpleasant unpl' +
  'ug unpopular unprofessional unread unreasonable unreliable unruly unseen unsettled unsettling unsure until unusual unwind up upbringing upcoming updat' +
  'e upright upset upsetting upside upstairs urgent us usable use used useful useless user uses using usual usually vaccines vain valuable value values v' +
  'an variable variant variety various vast vegetables verb verbally verbs versa version versus very via vice video videos view views village violations ' +
  'violence visible visit visited visiting visits visual visualize vocabulary vocal vocational voice voices volume voluntarily volunteer vote vulgar vuln' +
  "erable wait waited waiting wake walk walked walking walks wall wanna want wanted wanting wants war ward warm warn warned warning was wasn't waste watc" +
  "h watched watching water watermelon watermelons waters wax way ways we we'd we'll we're we've weak weaker weakness wear wearing wears weather wedding " +
  "weddings wednesday weed week weekend weekends weekly weeks weighs weight weird welcome welcomed well went were weren't wh what what'd what're what's w" +
  "hatever when when's whenever where where's whereas wherever whether which whichever while whisper white whiteboard who who'd who's whoever whole whole" +
  "s whom whose why why's width wife wild will willing willingly willingness window wine winking wiped wiping wisdom wise wish with withdrawal within wit" +
  "hout witnessed woman women won won't wonder wondered wonderful wondering wonders wood word words work workbook worked worker working works worksheet w" +
  "orksheets workshop workshops world worlds worn worried worries worry worrying worse worst worth would would've wouldn't wound wounded wow wracking wre" +
  "cked wrenching wrist write writes writing written wrong wrote wrung year year's years years' yell yellow yep yes yesterday yet you you'd you'll you're" +
  " you've young younger youngest your yours yourself zero zeros ";
