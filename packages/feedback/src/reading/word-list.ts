/** Common English words, counted by `npm run feedback:train`; the sources are in NOTICE. */
export const WORDS =
  'a aback abbreviation ability able about above absolute absolutely abstract abuse accept accepted access accident accidentally accidents accommodating ' +
  'accompanied accompanies accompanying accomplish according account accountable accurate accurately ache achieve achieved achieving acknowledged acquain' +
  'ted across act acted acting action actions activate activating activation active actively activities activity actor actual actually acute adapt add ad' +
  'ded addicted adding addition additional address addressed addressing adequate adjectives adjustments admirable admire admit admitted admonish adolesce' +
  'nt adores adult adults advance advanced advantage advice advise advised advocacy affect affected affecting affects afford affordable afraid after afte' +
  'rnoon again against age aged agenda ages aggressive ago agree agreed agreement ah ahead ahh aids air alarm alcohol alerted algebra alive all allow all' +
  'owed allows almost alone along aloud alphabetise alphabetises already alright also alternate alternatives although altogether always am amazed amazing' +
  ' ambitious among amount amounts amused an anabolic analogy analysis analyze analyzed and angel anger angle angles angry animal animals announced annou' +
  "ncement annoyed annoying annual another answer answer's answered answering answers antibiotics anxiety anxious any anybody anymore anyone anything any" +
  'way anywhere apart apek apologise apologize app apparently appealing appear appearance appeared apple apples application applies apply appointment app' +
  "raisal appreciate appreciated approach approached approaches approaching appropriate appropriately approval april are area areas aren't argh argue arg" +
  'uing argument arise arises arm arms arose around arrange arranged arrangement arrangements arranging array arrival arrive arrived arrogant arrow arrow' +
  's art article artist as ashamed aside ask asked asking asks asleep aspect aspects assign assigned assigning assignment assignments assist assistant as' +
  "sistant's assistants associated assume assumed asthma at ate athlete athletes atlas atmosphere attached attack attempt attend attendance attended atte" +
  'nding attention attentive attitude attract attractive attribute audit august aunt author authority autism autistic automatic automatically available a' +
  "verage avoid avoided aw await awaited awaits aware away awful awkward aww axis baby baby's bachelor's back background backlog backup backwards bad bad" +
  'ly bag balance ball bank bar bars base based basic basically basis basket basketball batch bathroom battle battles bay be beaming bearable bears beat ' +
  'beautiful beautifully beauty became because become becomes becoming bed been beer before beforehand began begin beginning begins begun behave behaved ' +
  'behavior behavioral behaviors behind being believe belittled belittling bell belong belonging below bench benches beneath beneficial benefit benefits ' +
  'benevolent bent beside besides best bet betrayed better between beyond bid big bigger biggest bike binge birth biscuit bit bite bits bitter blabbed bl' +
  'ack blackboard blame blank bless blimey blind blindsided blindsiding block blocking blocks blood bloody blow blue blunt board boards body bones book b' +
  'ooks bored boring born borrow borrowed borrowing boss bossy both bother bothered bothering bothers bottle bottom bought boundaries box boxes boy boyfr' +
  'iend boys brain brains brainstorming branch brand brats brave bravo bread break breakfast breaking breaks breath breathe breathing bridges briefly bri' +
  'ght brilliant brilliantly bring bringing brings broad broke broken brother brothers brought brownie brownies bruising brush brutal buddy budget bug bu' +
  'ild building built bulldozed bully bullying bunch burden burglar burn burned burning burnt bursting bus business busy but button buy buzz by bye cabin' +
  'et cage cake cakes calculate calculated calculator calendar call called caller calling calls calm calmed calmer calming calmly came camel camels camer' +
  "a can can't cancel canceled cancelled cancer candidate candies candy cannot cantor cantors capture car card cardiovascular cards care career careful c" +
  'areless caretaker carpet carried carry cars case cases catch categories category caught cause caused causes causing cavities cc cell cellar cello cell' +
  's cent center centimeters cents certain certainly certificate cetera chair chairs challenge challenges challenging chance change changed changes chang' +
  'ing channel chaos chaotic character characteristics characters charge charged chart charts chat cheated check checked checking checklist checks cheers' +
  " chemistry cherry chief child childcare childish children children's chill chocolate choice choices choir cholesterol choose choosing chose chosen chr" +
  'onic chuckles chuffed church cigarette cigarettes cigars circle circled circles circular circulation circumference circumstances citizen city civic ci' +
  'vics claim claims clarification class classes classic classical classically classification classmate classmates classroom classrooms clean cleaned cle' +
  'aning clear cleared clearer clearing clearly clever click clicked client clients climate clinic clock close closed closely closer closest closet closi' +
  'ng clothes cloud clown club clue clueless cluttered coach coast code coffee coins cold colleague colleagues collect collected collecting collective co' +
  'llege color colored colors column combination combinations combine combined combining come comes comfortable coming comma command comment commented co' +
  'mments commit commits committed common commonly communicate communicated communicating communication communicative community company compare compared ' +
  'comparing comparison compete competencies competition competitions complain complained complainer complaint complemented complete completed completely' +
  ' completing complex complicated complications composed composition compulsory computer computers con concentrate concept concepts concern concerned co' +
  'ncerning concerns concise conclude conclusion concrete condemn condition conditions conducted confided confidence confident confirm confirmed confisca' +
  'te conflict confront confuse confused confusing congrats congratulations connect connected connecting connection connects cons conscious consequence c' +
  'onsequences consider considerable considered considering consist consisted consistent consists constant constantly constructions constructive consulta' +
  'tion consuming contact contain containing content context continue continued continues continuing continuous continuously contract contrary contrast c' +
  'ontributing control controlled conversation conversations convert conviction convince convinced cook cookies cooking cool cooperate cooperated coopera' +
  'tes cooperating cooperation coordinated coordinates cope copied copy copying cords corner cornered corners correct corrected correcting correction cor' +
  "rections correctly correspond corridor corridors cost could could've couldn't counseling counselor counselors count counted counters counting countles" +
  's country counts couple courage course court cover covered crap crappy crash crates craving cravings crayons crazy create created creating creation cr' +
  'eations creative creativity credit crew cried crikey crime criminal crisis criteria cross crossed crossroads crosstalk crowd crucial crushed crushing ' +
  'cry cube cubes cultural culture cup cups curious current currently curriculum curved customer customers cut cute cutting dad daily damage damn dance d' +
  "anger dangerous dare darling data date dates daughter daughter's daunting day days days' dead deadline deadlines deal dealing deals dealt dear debate " +
  'december decent decide decided decides decimal decimals decision decisions deck decline declining decrease decreasing dedicated deep defend defensive ' +
  'define defined definitely definition deflated deflating degraded degrading degree degrees delay delegate delete deleted deliberately delicate delighte' +
  'd delivered delivery demand demanding demands demo demonstration demoralised demoralising demoralized demoralizing demotivated demotivating denominato' +
  'r denominators department departments depending depends depressing depression deputy derailed describe described describing description deserve design' +
  ' designed desire desk desks despair desperate despite detail details determination determine determined devastated devastating develop developed devel' +
  'oping development develops device devote devoted devotes diabetes diagnosed diagonal dialogues diameter diary dice dictate dictated dictates dictating' +
  " dictation dictionary did didactics didn't die died diet difference differences different differently difficult difficulties difficulty digit digits d" +
  'ilemma dimension dimensional dimensions dinosaur diploma direct direction directions directly director dirty disabilities disability disadvantage disa' +
  'dvantages disagree disappeared disappoint disappointed disappointing disappointment disaster disciplinary discipline disciplined discourage discourage' +
  'd discourages discouraging discover discuss discussed discussing discussion disease diseases disheartened disheartening dismissed disorder disorders d' +
  'isorganised disorganized disorienting disrespected disrespectful dissatisfied distance distinction distracted distraction distressing distributed dist' +
  'urb disturbance disturbed disturbing diva diversification diversify divide divided dividend dividing divisible division divisor do doable doc doctor d' +
  "octor's document does doesn't dog doing dollar dollars dominant domino dominoes don't done door dot double doubt doubted down downside dozen dr draft " +
  'drained draining dramatic drank draw drawer drawers drawing drawings drawn dream dreams drink drinking drinks drive driver drivers driving drop droppe' +
  'd drove drowning drug drugs drum drunk dry dude due dug during duty e each ear earlier early earned ears earth easier easiest easily easy eat eating e' +
  'conomics edge edges education educational educator effect effective effectively effects effort efforts eg eh eight eighth eighths eightieth eights eig' +
  'hty either ek elated element elementary elements eleven elevenths else elsewhere email emailed emails embarrassed embarrassing emergency emotional emo' +
  'tions emphasis emphasize emphysema employ employer empty encounter encountered encourage encouraged encourages end ended ending ends endure energetic ' +
  'energy engage engaged engagement engaging enjoy enjoyed enjoying enough enrich enriched enrollment ensuing ensure enter entered entertain entertained ' +
  'enthusiasm enthusiastic entire entirely entrance entry environment environmental equal equally equals equation equations equator equipment equipped eq' +
  'uivalent er erased eraser erm error errors escalate especially essential essentially established estimate et etc euros evaluate evaluated evaluating e' +
  "valuation even evening evenings evenly event events eventually ever every everybody everyday everyone everyone's everything evidence evil exact exactl" +
  'y exam examination example examples exams except exception exceptional exceptions excess excessive exchange excited exciting excluded excuse exemplar ' +
  'exemplary exercise exercises exercising exhausted exhausting exhibition exists exit expect expectation expectations expected expecting expense expensi' +
  've experience experienced experiences experiencing experiment expert experts explain explained explaining explains explanation explore exploring expon' +
  'ent exponents exposed exposure express expressed expressing expression expressions extensive extent extra extreme extremely eye eyes face faces fact f' +
  'actor factors facts faculty fail failed failure faint fainting fair fairly fairy fall fallen falling falls familiar families family famous fantastic f' +
  'ar fascinated fast faster fastest fat father fatigue fault favor favorite favorites favourite fear fears feature february fed feed feedback feel feeli' +
  'ng feelings feels feet fell felled felony felt fence festers fetch few fewer field fields fifteen fifteenth fifth fifths fifty fight fights figure fig' +
  'ured figures file files fill filled filling final finally finance finances financial find finder finding findings fine finest fingers fingertips finis' +
  'h finished finishing first fit fits fitter fitters fitting five fives fix fixed flat flatter flip floor focus focused fold folder folk folks follow fo' +
  'llowed following follows food fool foolish foot for force forced forces foreign forever forget forgive forgot forgotten form format formed former form' +
  's formulas formulating fortnight forty forward found foundations four fourteen fourth fourths fraction fractions frame frazzled freak freaking free fr' +
  'eedom freeze frequency fresh freshman friday friend friendly friends friendship frightened frightening from front frontal frosting fruit fruits frustr' +
  'ated frustrating frustration fulfill fulfilled full fully fun function funny furious further fuss future gain gained gaining galling gallon gambling g' +
  'ame games gap garden gave gay geez gender general generally generations generous genuinely geographical geography gestures get gets getting gift gifte' +
  'd girl girlfriend girls give given gives giving glad glance glass glasses gloomy glossary gloves glued go goal goals goes going gold golden goldfish g' +
  'one gonna good goodbye goodness google gorge gosh got gotta gotten grab grabbing grade grader graders grades gradually graduation graft grammar gramma' +
  'tical grape grapefruit graph graphic graphs grateful grave great greater greatest green greet greeted greeting grim grip ground grounds group groups g' +
  'row growing grueling gruelling guarantee guaranteed guard guess guessed guessing guidance guide guided guidelines guilty gum gut guts gutted gutting g' +
  "uy guys gym gyms ha habits had hadn't haha hair half halfway hall hallway halves hand handed handle handled handles handover hands handset handwriting" +
  " handy hang hanging happen happened happening happens happiness happy hard harder hardest hardly hardworking harm harmful harmony harsh has hasn't hat" +
  "e have haven't having he he'll he's head headache heads headset heals health healthcare healthier healthy hear heard hearing hearings hears heart hear" +
  'tbreaking heartbroken heat heavy hectic height held hell hello help helped helpers helpful helping helpless helps hemisphere her herbal here hereditar' +
  'y heroin heroine hers herself hesitant hesitate hexagon hey hi hidden hide high higher highest highlighted him himself hip hired his history hit hm hm' +
  'm hobbies hold holding holiday holidays home homework honest honestly honey hook hope hoped hopefully hopeless hopes hoping horrible horror hospital h' +
  "ospitalization hospitalized hot hour hours house household how how'd how're how's however hug huge huh humiliated humiliating humiliation hunch hundre" +
  'd hundreds hundredth hundredths hung hurry hurt hurtful hurting hurts husband hysterical i idea ideal ideally ideals ideas identified identity idiot i' +
  'e if ignore ignored ignoring ill illusions illustrate illustrative image images imaginary imagination imagine imagined imagining immature immediate im' +
  'mediately impact importance important importantly impossible impressed impression impressions improper improve improved improvement improvisation impr' +
  'ovise improvised in inadvertently inappropriate inaudible inches incident inclined include included including inclusion inclusive incompetent inconsid' +
  'erate increase increased increases increasing incredible incredibly independence independent independently index indicate indiscipline individual indi' +
  'vidually individuals infection infections inflammation influence information informed infuriated infuriating ingredient inhaler initial inject inner i' +
  'nsecure inside insist insisted inspiration inspired instance instead instruction instructions instructor instruments insufficient insulin insulted ins' +
  'ulting intake intense intensive intention interact interactive interceptions interdisciplinary interest interested interesting interests interface int' +
  'erfere intern internal interns internship internships interpret interpretation interrupt interrupted interrupting interrupts intervened interview inte' +
  'rviews into intrigued introduce introduced introducing introduction introductory invent invented inventing investigations invisible invitation invite ' +
  "invited invoice involve involved involvement irresponsible irritated irritating irritation is isn't isolated isolating isosceles issue issues it it'd " +
  "it'll it's its itself january jarring jealous jeans jeez jerk job jobs join joined joins joint joke jokes journal journey joy joyful judge juggle juic" +
  'e july jump jumped jumping june junior just justify ka keep keeping keeps kept key kick kickoff kids killed kind kinda kindergarten kinds kit kitchen ' +
  'kitchens knackered knew knock knots know knowing knowledge known knows ko label labeled laboratory lack lacked lad lady landed landlords landmark lang' +
  'uage lap laptop large largely larger last lasted lastly lasts late lately later latitude laugh laughed laughing laughs laughter launch law laws lay la' +
  'zy lead leadership leading leads lean leaning learn learned learner learning learnt least leave leaves leaving lecture led left leftover leftovers leg' +
  'al legs length less lesser lesson lessons let letter letters letting level levels leverage liar library lie life lifelong lifestyle lifted light light' +
  'ly like liked likely likes liking limit limited line lined lines link linked links lip lips list listed listen listened listening literally literature' +
  ' little live lively liver lives livid living load local locked log logical logically logs lol lonely long longer look looked looking looks loose lorri' +
  "es lorry lose losing loss lost lot lots loud louder lousy love loved lovely low lower lowered lowering luck lucky lunch lunchtime lung lungs lying ma'" +
  'am machine mad madam maddening made magazine mail mailing mails main mainly maintain maintenance major majority make makes making man manage managed m' +
  'anagement manager managing manipulative manner many map marathon march marijuana mark marked marker markers marking marks mass master match matches ma' +
  'te material materials mates math mathematical mathematically mathematics matter matters max maximum may maybe me meal mean meaning meaningful means me' +
  'ant meantime measure measurement media medical medication medications medicine meet meeting meetings meets member members memory men mental mentally m' +
  'ention mentioned mentioning merged mess message messy met meters meth method methods micromanager middle might migration mild mile millimeters million' +
  ' millions mind mine minimal minimally minimum minor minus minute minutes miserable misread miss missed missing mistake mistaken mistakes mix mixed mm ' +
  'mobile mode model modeling models modern mom moment moments monday money monitor month months mood moody moon more morning mornings most mostly mother' +
  ' motivate motivated motivating motivation mouth move moved movement moves movie movies moving mr mrs ms much multiple multiples multiplication multipl' +
  "ied multiply multiplying mum muscle music musical must mustn't mute mutual my myself na nagging nah name named namely names nasty natural naturally na" +
  'ture nau naughty nausea nd near nearer neat necessarily necessary neck need needed needing needs needy negative negatively neighbor neighbour neighbou' +
  'rs neither nerve nervous nervousness networks neutral never new news newsletter next nice nicely nicer nicotine nicotinic night nightmare nights nine ' +
  'nines ninety ninth ninths nipple no nobody nodded nodding noise noisy non none noon nope nor normal normally north not note notebook notebooks noted n' +
  "otes nothing notice noticed notices noticing nouns november now nowhere nuisance number numbers numerator numerous nurse o'clock oak object objective " +
  'objects observation observations observe observed observer obtuse obvious obviously occasion occasional occasionally occur occurred occurs october odd' +
  " of off offending offer offered office officer offsite often oh ok okay old older olds omit on once one one's ones ongoing online only onto oof ooh oo" +
  'of open opened opening openly operation operations opinion opinions opportunities opportunity opposed opposite option optional options or oral orange ' +
  'order ordered ordering orderly orders ordinary organise organised organization organize organized original originally other others otherwise ouch ough' +
  't ounces our ours ourselves out outage outdated output outside outsource over overall overbearing overcome overdosing overlooked oversensitive overvie' +
  'w overwhelmed overwhelming owe owes owls own owned pace pack packaging page pages paid pain painful pains paint painting pair pairs pal pallets panick' +
  'ed pants paper papers paperwork paradoxically parallel parallelogram paranoid parcel parent parenthesis parents part partial partially participate par' +
  'ticipated particular particularly parties partly partner partners parts party partying pass passed passionate passive past patch path pathetic patienc' +
  'e patient patients patronised patronising patronized patronizing pattern patterns pay paying payment payments pays peace peaceful pear pears pedagogic' +
  'al pedagogue pedagogy peek peers pen penalty pencil pencils pennies pension people per perceive perceived perceiving percent perfect perfectly perform' +
  " performance performed performing perhaps perimeter period permanent permanently permission person person's personal personality personally persons pe" +
  'rspective persuade petty pharmacist phenomenon phew phone phones photographs photos phrases physical physically physics pi pick picked picking pickle ' +
  'picture pictures piece pieces piercing piercings piles pine pink pissed pitch pity pizza pizzas place placed places plain plan plane planes planned pl' +
  'anning plans plant planted plate platform play played player playful playing plays pleasant pleasantly please pleased pleasurable pleasure plot plus p' +
  'ocket poem point pointed points poisoned pokies poles policy polish polite politely polygon polygons polytech poor popular popularity portion position' +
  ' positive positively positives possibility possible possibly post posted pot potential pottery pounding pounds power powerless practical practically p' +
  'ractice practiced practices practicing practise praise praised pre precise precisely predicate prediction prefer preferred prefers pregnancy pregnant ' +
  'preparation preparations prepare prepared preparing prescribed prescription presence present presentation presentations presented presenting press pre' +
  "ssed pressure pretend pretest pretty prevent previous price primarily primary prime principal principal's principle print printed priorities prioritis" +
  'e prioritize priority prism prisms prison privacy private prize probably probation problem problematic problems procedure procedures proceed process p' +
  'roduct products profession professional professor program programs progress progressive project projection projector projects promise promised promote' +
  'd promotion proper properly property proposal pros protest proud prouder prove provide pry psychologist pub puberty pull pulled punish punishment puni' +
  "shments pupil pupils pupils' pure purely purpose pursue push pushed pushing pushover put puts putting pyramid qualification qualities quality quantity" +
  ' quart quarter quarters quarts question questionnaire questions queue queues quick quicker quickly quiet quietly quit quite quitting quiz quotes quoti' +
  'ent race racking rain raise raised raising ramp ran random randomly rang range rare rate rather rattled rattling rd re reach reached react reacted rea' +
  'ction reactions reacts read readers readiness reading reads ready real realise realistic reality realization realize realized really reason reasonable' +
  ' reasons reassured rebound recapitulation receive received receiver recent recently reckon recognize recognized recommend recommendation recommendatio' +
  'ns recommended record recording rectangle rectangles rectangular red redid redo reduce reduced reduces reducing refer reflect reflected reflection ref' +
  'lective refund refunds refuse refused regard regardless regards regime region regional regret regular regularly rehab rehearse rejected relate related' +
  ' relates relationship relationships relatively relatives relax relaxation relaxed relaxing release reliable relief relieved religion reluctant rely re' +
  'main remainder remainders remaining remarks remember remembered remembers remind reminded reminder reminds rent repairing repeat repeated repeating re' +
  'peats repetition replace replaced replacement replacing replied reply report reported reporting reports represent representation representative repres' +
  'ented represents reprimand reprimanded reprimands reputation request require required requirements requires rescue research resentful resistance resol' +
  've resource resources resp respect respected respectful respecting respond responded responding response responsibility responsible rest rested restle' +
  'ss restores result results retro retrospect return returned returns revealed reverse reversed review reviewed reviewing reward rewrite rewrote rhythm ' +
  'rhythmic rid ridiculous riding right ring ringing rings rise risk risks risky road roadmap robbed role roll rolled rolling roof room roster rota rotte' +
  'n rough round routine row rows rubbish rude rule rules run runner running runs rush rusty sad safe safely safer safety said saint salary salt same sam' +
  'ple samples sang satisfied saturday save saved saw say saying says scale scared scary scattered scenario scene schedule school schools science scissor' +
  's score scored scoring scrap scream screaming screen screening scrolled search season seat seated seats second secondary secondly seconds secret secur' +
  'ity see seeds seeing seem seemed seems seen sees segment segments selected selects self selfish semester semesters seminar send senior sense sensible ' +
  'sensitive sent sentence sentences separate separated separately september series serious seriously served service services session set setting settled' +
  ' seven sevens seventh seventy several severe sex sexual shade shaded shading shake shaken shaking shall shame shape shapes share shared sharing sharpe' +
  "ned shattered she she'd she'll she's sheet sheets shift shifted shifts shipped shipping shitty shock shocked shocking shoes shook shop short shortcomi" +
  "ng shortcomings shorten shortening should should've shoulder shoulders shouldn't shout shouted shouting show showed shower showing shown shows shrug s" +
  'hut shy sick sickening side sidelined sides sideways sigh sign signal signature signed significant significantly signs silence silent silly similar si' +
  'mple simplest simply since sincere sincerely sing singing single sings sinking sir sister sisters sit sites sits sitting situation situations six sixe' +
  's sixth sixths size skill skills skin skip skipped slap sleep sleeping slept slide slides slight slightly slip slips sloppy slot slow slowed slower sl' +
  'owly small smaller smallest smart smarter smartest smell smelt smile smiled smoke smoker smokers smoking smoothly snob snowed so social socializing so' +
  "cially solid solution solutions solve solved solving some somebody somehow someone something something's sometime sometimes somewhat somewhere son son" +
  'g songs soon sooner sophisticated sore sorry sort sorted sorting sorts sos sound sounded sounds soup sour south space speak speaker speaking special s' +
  'pecific specifically specifics speech speed spend spending spent spirit spirited splendid splint split spoiled spoke spoken spontaneous sports spot sp' +
  'readsheet spring sprint sprints square squared squares squeeze st staff stage stairs stand standard standing stands standup star start started starter' +
  's starting starts stash state states statin station staunch stay stayed staying stays steal steep step stepped stepping steps steroids stick sticker s' +
  'ticky still stimulant sting stinging stings stomach stomatitis stood stop stopped stopping store stories storm story straight straighten strange stran' +
  'ger strategies strategy street strength strengthen strengths strenuous stress stressed stresses stressful stressing stretch stretched strict strictly ' +
  "strike strikes string strip strips stroke strong stronger strongly struck structure structured struggled struggling strung stubborn stuck student's st" +
  "udents students' studied studies study studying stuff stuffed stumbling stung stupid style styles subject subjects submit subsequent subsided substanc" +
  'e substitute subtract subtracted subtracting subtraction succeed succeeded success successful successfully such sudden suddenly suffer suffered suffic' +
  'ient sufficiently sugar suggest suggested suggesting suggestion suggestions suit suitable suits sum summarize summary summoned sunday sung sunshine su' +
  'per superstar supervised supervision supplementary supplemented supplier supplies support supported supporting supportive suppose supposed sure surely' +
  ' surface surprise surprised surprises surprising surprisingly survey survived suspect suspense swallow swallowing swamped swap swear swearing sweaty s' +
  'weep sweet sweetie switch switched syllabus symbol symptoms system systems table tables tablet tablets tackle tad tag tags tailor take taken takes tak' +
  "ing tale talent talk talked talking talks taller tally tandem tank tape target task tasks taste taught tea teach teacher teacher's teachers teaches te" +
  'aching team teams tear tearful tears technical technically technique techniques technology teenager teenagers teeth telephone tell telling tells tempe' +
  'rature template ten tend tends tens tense tension tenth tenths term terms terrible terribly terrified test tested testers testing tests text textbook ' +
  "textbooks texts th than thank thanked thankless thanks that that'll that's the theater theatre theft their them thematic theme themselves then theoret" +
  "ical theory therapy there there'd there's therefore thermos these they they'll they're they've thief thin thing things think thinking thinks third thi" +
  'rds thirst thirteen thirty this thorough those though thought thoughtless thoughts thousand thousands thousandths thread threaten threats three threes' +
  ' threw thrilled through throughout throw throwing thrown ths thumbs thursday thus ticket tickets tight tiles till time times timetable timing tip tips' +
  " tiptoe tired tiring title to tobacco today today's together toilet told tolerance tomorrow tongue tonight too took tool tools top topic topics torn t" +
  'otal totally touch touched touching tough toughen towards toxic toy trace track trade traditional train trained trainee training transfer transition t' +
  'ranslation trapezoids trash traveling treasure treat treated treats tree trees triangle triangles tribal trick tricks tricky tried tries trim trip tri' +
  'ple trips trouble troublemaker troubling truck true truly trunk trust trusts truth try trying tuesday tummy tune turn turned turning turns tutoring tw' +
  'elfth twelfths twelve twentieth twentieths twenty twice twigs two twos type typed types typical ugh uh ultimately um unable unacceptable unbearable un' +
  'believable uncertain uncomfortable under underappreciated undermined underneath understand understandable understandably understanding understands und' +
  'erstood undervalued undo uneasy unfair unfortunately ungrateful unhappy unheard unintelligible union unit units university unknown unless unlike unluc' +
  'ky unmanageable unnecessarily unnecessary unnerving unpleasant unplug unpopular unprofessional unread unreasonable unreliable unruly unseen unsettled ' +
  'unsettling unsure until unusual unwind up upbringing upcoming update upright upset upsetting upside upstairs urgent us usable use used useful useless ' +
  'user uses using usual usually vaccines vain valuable value values van variable variant variety various vast vegetables verb verbally verbs versa versi' +
  'on versus very via vice video videos view views village violations violence visible visit visited visiting visits visual visualize vocabulary vocal vo' +
  'cational voice voices volume voluntarily volunteer vote vulgar vulnerable wait waited waiting wake walk walked walking walks wall wanna want wanted wa' +
  "nting wants war ward warm warn warned warning was wasn't waste watch watched watching water watermelon watermelons waters wax way ways we we'd we'll w" +
  "e're we've weak weaker weakness wear wearing wears weather wedding weddings wednesday weed week weekend weekends weekly weeks weighs weight weird welc" +
  "ome welcomed well went were weren't wh what what'd what're what's whatever when when's whenever where where's whereas wherever whether which whichever" +
  " while whisper white whiteboard who who'd who's whoa whoever whole wholes whom whose why why's width wife wild will willing willingly willingness wind" +
  "ow wine winking wiped wiping wisdom wise wish with withdrawal within without witnessed woman women won won't wonder wondered wonderful wondering wonde" +
  'rs wood word words work workbook worked worker working works worksheet worksheets workshop workshops world worlds worn worried worries worry worrying ' +
  "worse worst worth would would've wouldn't wound wounded wow wracking wrecked wrenching wrist write writes writing written wrong wrote wrung yeah year " +
  "year's years years' yell yellow yep yes yesterday yet yikes you you'd you'll you're you've young younger youngest your yours yourself yup zero zeros ";
