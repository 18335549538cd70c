/** Common English words, counted by `npm run feedback:train`; the sources are in NOTICE. */
export const WORDS =
  "a aback abbreviation ability able about above absolute abstract abuse accept access accident accidentally accommodating accompanied accompanies accomp" +
  "anying accomplish according account accountable accurate ache achieve acknowledged acquainted across act action activate activation active activities " +
  "activity actor actual acute adapt add addicted addition additional address adequate adjectives adjustments admirable admire admit admitted admonish ad" +
  "olescent adores adult advance advantage advice advise advocacy affect afford affordable afraid after afternoon again against age aged agenda aggressiv" +
  "e ago agree agreement ah ahead ahh aids air alarm alcohol alerted algebra alive all allow almost alone along aloud alphabetise already alright also al" +
  "ternate alternatives although altogether always am amazed amazing ambitious among amount amused an anabolic analogy analysis analyze and angel anger a" +
  "ngle angry animal announced announcement annoyed annoying annual another answer answers antibiotics anxiety anxious any anybody anymore anyone anythin" +
  "g anyway anywhere apart apek apologise apologize app apparently appealing appear appearance apple application appointment appraisal appreciate approac" +
  "h appropriate approval april are area aren't argh argue argument arise arm arose around arrange arrangement array arrival arrive arrogant arrow art ar" +
  "ticle artist as ashamed aside ask asleep aspect assign assignment assist assistant associated assume asthma at ate athlete atlas atmosphere attached a" +
  "ttack attempt attend attendance attention attentive attitude attract attractive attribute audit august aunt author authority autism autistic automatic" +
  " automatically available average avoid aw await aware away awful awkward aww axis baby bachelor's back background backlog backup backwards bad bag bal" +
  "ance ball bank bar base basic basically basis basket basketball batch bathroom battle bay be beaming bearable bears beat beautiful beauty became becau" +
  "se become bed been beer before beforehand began begin beginning begun behave behavior behavioral behind being believe belittled belittling bell belong" +
  " below bench beneath beneficial benefit benevolent bent beside best bet betrayed better between beyond bid big bigger biggest bike binge birth biscuit" +
  " bit bite bitter blabbed black blackboard blame blank bless blimey blind blindsided blindsiding block blood bloody blow blue blunt board body bones bo" +
  "ok bored boring born borrow boss bossy both bottle bottom bought boundaries box boy boyfriend brain brainstorming branch brand brats brave bravo bread" +
  " break breakfast breath breathe bridges briefly bright brilliant bring broad broke broken brother brothers brought brownie brownies bruising brush bru" +
  "tal buddy budget bug build built bulldozed bully bunch burden burglar burn burnt bursting bus business busy but button buy buzz by bye cabinet cage ca" +
  "ke calculate calculator calendar call calm came camel camera can can't cancel cancelled cancer candidate candies candy cannot cantor capture car card " +
  "cardiovascular care careful careless caretaker carpet carried carry case catch categories category caught cause cavities cc cell cellar cello cent cen" +
  "timeters certain certificate cetera chair challenge chance change channel chaos chaotic character characteristics characters charge chart chat cheated" +
  " check checklist cheers chemistry cherry chief child childcare childish children chill chocolate choice choir cholesterol choose chose chosen chronic " +
  "chuckles chuffed church cigarette cigars circle circular circulation circumference circumstances citizen city civic claim clarification class classic " +
  "classical classification classmate classroom clean clear clever click client climate clinic clock close closet clothes cloud clown club clue clueless " +
  "cluttered coach coast code coffee coins cold colleague collect collective college color column combination combine come comfortable comma command comm" +
  "ent commit committed common communicate communication communicative community company compare comparison compete competencies competition complain com" +
  "plaint complemented complete complex complicated complications composed composition compulsory computer computers con concentrate concept concern conc" +
  "ise conclude conclusion concrete condemn condition conducted confided confidence confident confirm confiscate conflict confront confuse congrats congr" +
  "atulations connect connection conscious consequence consider considerable consist consistent constant constructions constructive consultation consumin" +
  "g contact contain content context continue continuous contract contrary contrast contributing control controlled conversation convert conviction convi" +
  "nce cook cool cooperate cooperation coordinated coordinates cope copied copy cords corner corners correct correction correspond corridor cost could co" +
  "uldn't counseling counselor count countless country couple courage course court cover crap crappy crash crates craving crayons crazy create creation c" +
  "reative creativity credit crew cried crikey crime criminal crisis criteria cross crossroads crosstalk crowd crucial crushed crushing cry cube cultural" +
  " culture cup curious current curriculum curved customer customers cut cute cutting dad daily damage damn dance danger dangerous dare darling data date" +
  " daughter daunting day days' dead deadline deal dealt dear debate december decent decide decimal decision deck decline decrease dedicated deep defend " +
  "defensive define definitely definition deflated deflating degraded degrading degree delay delegate delete deliberately delicate delighted delivered de" +
  "livery demand demo demonstration demoralised demoralising demoralized demoralizing demotivated demotivating denominator department depending depends d" +
  "epressing depression deputy derailed describe description deserve design desire desk despair desperate despite detail determination determine devastat" +
  "ed devastating develop development device devote diabetes diagnosed diagonal dialogues diameter diary dice dictate dictation dictionary did didactics " +
  "didn't die died diet difference different difficult difficulty digit dilemma dimension dimensional dinosaur diploma direct direction director dirty di" +
  "sabilities disability disadvantage disagree disappeared disappoint disappointment disaster disciplinary discipline discourage discover discuss discuss" +
  "ion disease disheartened disheartening dismissed disorder disorders disorganised disorganized disorienting disrespected disrespectful dissatisfied dis" +
  "tance distinction distracted distraction distressing distributed disturb disturbance diva diversification diversify divide dividend divisible division" +
  " divisor do doable doc doctor document does doesn't dog doing dollar dominant domino don't done door dot double doubt down downside dozen dr draft dra" +
  "ined draining dramatic drank draw drawn dream drink drive drop dropped drove drowning drug drum drunk dry dude due dug during duty e each ear earlier " +
  "earned earth easier easiest easily easy eat economics edge education educational educator effect effective effort eg eh eight eighth eightieth eighty " +
  "either ek elated element elementary eleven elevenths else elsewhere email embarrassed embarrassing emergency emotional emotions emphasis emphasize emp" +
  "hysema employ empty encounter encourage end endure energetic energy engage engagement enjoy enough enrich enrollment ensuing ensure enter entertain en" +
  "thusiasm enthusiastic entire entrance entry environment environmental equal equation equator equipment equipped equivalent er erased eraser erm error " +
  "escalate especially essential established estimate et etc euros evaluate evaluation even event eventually ever every everybody everyday everyone every" +
  "thing evidence evil exact exam examination example except exception exceptional excess excessive exchange excited exciting excluded excuse exemplar ex" +
  "emplary exercise exhausted exhausting exhibition exists exit expect expectation expense expensive experience experiment expert explain explanation exp" +
  "lore exponent exposed exposure express expression extensive extent extra extreme eye face fact factor faculty fail failure faint fair fairy fall falle" +
  "n familiar families family famous fantastic far fascinated fast fat father fatigue fault favor favorite favourite fear feature february fed feed feedb" +
  "ack feel feet fell felony felt fence festers fetch few field fifteen fifteenth fifth fifty fight figure file fill final finance financial find fine fi" +
  "ngers fingertips finish first fit fitter fitters fitting five fix flat flatter flip floor focus fold folk follow food fool foolish foot for force fore" +
  "ign forever forget forgive forgot forgotten form format formulas formulating fortnight forty forward found foundations four fourteen fourth fraction f" +
  "rame frazzled freak free freedom freeze frequency fresh freshman friday friend friendship frightened frightening from front frontal frosting fruit fru" +
  "strated frustrating frustration fulfill full fully fun function funny furious further fuss future gain galling gallon gambling game gap garden gave ga" +
  "y geez gender general generations generous genuinely geographical geography gestures get getting gift girl girlfriend give given glad glance glass glo" +
  "omy glossary gloves glued go goal goes going gold golden goldfish gone gonna good goodbye goodness google gorge gosh got gotta gotten grab grabbing gr" +
  "ade gradually graduation graft grammar grammatical grape grapefruit graph graphic grateful grave great green greet grim grip ground group grow gruelin" +
  "g gruelling guarantee guard guess guidance guide guidelines guilty gum gut gutted gutting guy gym ha habits had hadn't haha hair half halfway hall hal" +
  "lway halves hand handle handover handset handwriting handy hang happen happiness happy hard hardworking harm harmful harmony harsh has hasn't hate hav" +
  "e haven't he he'll he's head headache headset heals health healthcare healthier healthy hear heard heart heartbreaking heartbroken heat heavy hectic h" +
  "eight held hell hello help helpful helpless hemisphere her herbal here hereditary heroin heroine herself hesitant hesitate hexagon hey hi hidden hide " +
  "high highlighted him himself hip hired his history hit hm hmm hobbies hold holiday home homework honest honey hook hope hopefully hopeless horrible ho" +
  "rror hospital hospitalization hospitalized hot hour house household how however hug huge huh humiliated humiliating humiliation hunch hundred hundredt" +
  "h hung hurry hurt hurtful husband hysterical i idea ideal identified identity idiot ie if ignore ill illusions illustrate illustrative image imaginary" +
  " imagination imagine immature immediate impact importance important impossible impressed impression improper improve improvement improvisation improvi" +
  "se in inadvertently inappropriate inaudible inches incident inclined include inclusion inclusive incompetent inconsiderate increase incredible incredi" +
  "bly independence independent index indicate indiscipline individual infection inflammation influence information informed infuriated infuriating ingre" +
  "dient inhaler initial inject inner insecure inside insist inspiration inspired instance instead instruction instructor instruments insufficient insuli" +
  "n insulted insulting intake intense intensive intention interact interactive interceptions interdisciplinary interest interface interfere intern inter" +
  "nal internship interpret interpretation interrupt intervened interview into intrigued introduce introduction introductory invent investigations invisi" +
  "ble invitation invite invoice involve involvement irresponsible irritated irritating irritation is isn't isolated isolating isosceles issue it it'd it" +
  "'ll it's its itself january jarring jealous jeans jeez jerk job join joint joke journal journey joy joyful judge juggle juice july jump june junior ju" +
  "st justify ka keep kept key kick kickoff kids killed kind kinda kindergarten kit kitchen knackered knew knock knots know knowledge known ko label labo" +
  "ratory lack lad lady landed landlords landmark language lap laptop large last late latitude laugh laughter launch law lay lazy lead leadership lean le" +
  "arn learnt least leave lecture led left leftover leftovers legal legs length less lesson let letter letters letting level leverage liar library lie li" +
  "fe lifelong lifestyle lifted light like limit line link lip list listen literally literature little live livid load local locked log logical lol lonel" +
  "y long look loose lorries lorry lose lost lot loud lousy love low luck lucky lunch lunchtime lung lying ma'am machine mad madam maddening made magazin" +
  "e mail main maintain maintenance major majority make man manage management manipulative manner many map marathon march marijuana mark mass master matc" +
  "h mate material math mathematical mathematics matter matters max maximum may maybe me meal mean meaningful meant meantime measure measurement media me" +
  "dical medication medicine meet member members memory men mental mention merged mess message messy met meth method micromanager middle might migration " +
  "mild mile millimeters million mind mine minimal minimum minor minus minute miserable misread miss mistake mistaken mix mm mobile mode model modern mom" +
  " moment monday money monitor month mood moody moon more morning most mother motivate motivation mouth move movement movie mr mrs ms much multiple mult" +
  "iplication multiplied multiply mum muscle music musical must mustn't mute mutual my myself na nagging nah name nasty natural nature nau naughty nausea" +
  " nd near neat necessarily necessary neck need needy negative neighbor neighbour neither nerve nervous nervousness networks neutral never new newslette" +
  "r next nice nicotine nicotinic night nightmare nine ninety ninth nipple no nobody nodded nodding noise noisy non none noon nope nor normal north not n" +
  "ote notebook nothing notice nouns november now nowhere nuisance number numbers numerator numerous nurse o'clock oak object objective observation obser" +
  "ve obtuse obvious occasion occasional occur occurred october odd of off offending office offsite often oh ok okay old omit on once one ongoing online " +
  "only onto oof ooh ooof open operation opinion opportunities opportunity opposed opposite option optional or oral orange order orders ordinary organise" +
  " organization organize original other others otherwise ouch ought ounces our ourselves out outage outdated output outside outsource over overall overb" +
  "earing overcome overdosing overlooked oversensitive overview overwhelmed overwhelming owe owls own pace pack packaging page paid pain painful paint pa" +
  "ir pal pallets panicked pants paper papers paperwork paradoxically parallel parallelogram paranoid parcel parent parenthesis part partial participate " +
  "particular partner partners party pass passionate passive past patch path pathetic patience patient patronised patronising patronized patronizing patt" +
  "ern pay payment peace peaceful pear pedagogical pedagogue pedagogy peek peers pen penalty pencil pennies pension people per perceive percent perfect p" +
  "erform performance perhaps perimeter period permanent permission person personal personality perspective persuade petty pharmacist phenomenon phew pho" +
  "ne photographs photos phrases physical physics pi pick pickle picture piece piercing piles pine pink pissed pitch pity pizza place plain plan plane pl" +
  "anned planning plant plate platform play playful pleasant please pleasurable pleasure plot plus pocket poem point poisoned pokies poles policy polish " +
  "polite polygon polytech poor popular popularity portion position positive possibility possible possibly post pot potential pottery pounding pounds pow" +
  "er powerless practical practice practise praise pre precise predicate prediction prefer preferred prefers pregnancy pregnant preparation prepare presc" +
  "ribed prescription presence present presentation press pressure pretend pretest pretty prevent previous price primarily primary prime principal princi" +
  "ple print priorities prioritise prioritize priority prism prison privacy private prize probably probation problem problematic procedure proceed proces" +
  "s product profession professional professor program progress progressive project projection projector promise promoted promotion proper property propo" +
  "sal pros protest proud prove provide pry psychologist pub puberty pull punish punishment pupil pupils' pure purpose pursue push pushover put putting p" +
  "yramid qualification qualities quality quantity quart question questionnaire queue quick quiet quit quite quitting quiz quotes quotient race racking r" +
  "ain raise ramp ran random rang range rare rate rather rattled rattling rd re reach react reaction read readiness ready real realise realistic reality " +
  "realization realize reason reasonable reassured rebound recapitulation receive recent reckon recognize recommend recommendation record rectangle recta" +
  "ngular red redid redo reduce refer reflect reflection reflective refund refuse regard regardless regime region regional regret regular rehab rehearse " +
  "rejected relate relationship relatively relatives relax relaxation release reliable relief relieved religion reluctant rely remain remainder remainder" +
  "s remarks remember remembers remind rent repairing repeat repetition replace replacement replied reply report represent representation representative " +
  "reprimand reputation request require requirements rescue research resentful resistance resolve resource resp respect respectful respond response respo" +
  "nsibility responsible rest restless restores result retro retrospect return revealed reverse review reward rewrite rewrote rhythm rhythmic rid ridicul" +
  "ous right ring rise risk risky road roadmap robbed role roll roof room roster rota rotten rough round routine row rubbish rude rule run runner running" +
  " rush rusty sad safe safety said saint salary salt same sample sang satisfied saturday save saw say scale scared scary scattered scenario scene schedu" +
  "le school science scissors score scrap scream screen scrolled search season seat second secondary secret security see seeds seem seen segment selected" +
  " selects self selfish semester semesters seminar send senior sense sensible sensitive sent sentence separate september series serious served service s" +
  "ession set setting settled seven seventh seventy several severe sex sexual shade shake shaken shall shame shape share sharpened shattered she sheet sh" +
  "ift shipped shipping shitty shock shoes shook shop short shortcoming shorten should shouldn't shout show shown shrug shut shy sick sickening side side" +
  "lined sideways sigh sign signal signature significant silence silent silly similar simple simply since sincere sing single sinking sir sister sisters " +
  "sit sitting situation six sixth size skill skin skip skipped slap sleep slept slide slight slip sloppy slot slow small smart smell smelt smile smoke s" +
  "moothly snob snowed so social socializing solid solution solve some somebody somehow someone something sometime somewhat somewhere son song soon sophi" +
  "sticated sore sorry sort sos sound soup sour south space speak special specific specifically speech speed spend spent spirit splendid splint split spo" +
  "iled spoke spoken spontaneous sports spot spreadsheet spring sprint square squeeze st staff stage stairs stand standard standup star start stash state" +
  " statin station staunch stay steal steep step stepped stepping steroids stick sticky still stimulant sting stomach stomatitis stood stop stopped stopp" +
  "ing store storm story straight straighten strange strategies strategy street strength strengthen strenuous stress stressful stretch strict strike stri" +
  "ng strip stroke strong struck structure struggled struggling strung stubborn stuck student's students students' studied studies study stuff stumbling " +
  "stung stupid style subject submit subsequent subsided substance substitute subtract subtraction succeed success successful such sudden suffer sufficie" +
  "nt sugar suggest suggestion suit suitable sum summarize summary summoned sunday sung sunshine super superstar supervised supervision supplementary sup" +
  "plemented supplier supplies support supportive suppose sure surface surprise survey survived suspect suspense swallow swamped swap swear sweaty sweep " +
  "sweet sweetie switch syllabus symbol symptoms system table tablet tackle tad tag tailor take taken tale talent talk taller tandem tank tape target tas" +
  "k taste taught tea teach team tear tearful technical technique technology teenager teenagers teeth telephone tell temperature template ten tend tense " +
  "tension tenth term terrible terribly terrified test text textbook th than thank thankless that the theater theatre theft their them thematic theme the" +
  "mselves then theoretical theory therapy there therefore thermos these they thief thin thing think third thirst thirteen thirty this thorough those tho" +
  "ugh thought thoughtless thousand thousandths thread threaten threats three threw thrilled through throughout throw thrown ths thumbs thursday thus tic" +
  "ket tight tiles till time timetable tip tiptoe tired tiring title to tobacco today together toilet told tolerance tomorrow tongue tonight too took too" +
  "l top topic torn total touch tough toughen towards toxic toy trace track trade traditional train trainee transfer transition translation trapezoids tr" +
  "ash traveling treasure treat tree triangle tribal trick tricky tried tries trim trip triple trouble troublemaker truck true trunk trust truth try tues" +
  "day tummy tune turn tutoring twelfth twelve twentieth twenty twice twigs two type typical ugh uh ultimately um unable unacceptable unbearable unbeliev" +
  "able uncertain uncomfortable under underappreciated undermined underneath understand understandable understandably understood undervalued undo uneasy " +
  "unfair unfortunately ungrateful unhappy unheard unintelligible union unit university unknown unless unlike unlucky unmanageable unnecessarily unnecess" +
  "ary unnerving unpleasant unplug unpopular unprofessional unread unreasonable unreliable unruly unseen unsettled unsettling unsure until unusual unwind" +
  " up upbringing upcoming update upright upset upsetting upside upstairs urgent us usable use used useful useless user using usual vaccines vain valuabl" +
  "e value van variable variant variety various vast vegetables verb verbally versa version versus very via vice video view village violations violence v" +
  "isible visit visual visualize vocabulary vocal vocational voice volume voluntarily volunteer vote vulgar vulnerable wait wake walk wall wanna want war" +
  " ward warm warn was wasn't waste watch water watermelon waters wax way we we'd we'll we're we've weak weakness wear weather wedding wednesday weed wee" +
  "k weekend weighs weight weird welcome well went were weren't wh what whatever when whenever where whereas wherever whether which whichever while whisp" +
  "er white whiteboard who whoa whoever whole whom whose why width wife wild will willingness window wine winking wiped wiping wisdom wise wish with with" +
  "drawal within without witnessed woman women won won't wonder wonderful wonders wood word work workbook worksheet workshop world worn worried worries w" +
  "orry worse worst worth would wouldn't wound wow wracking wrecked wrenching wrist write written wrong wrote wrung yeah year years' yell yellow yep yes " +
  "yesterday yet yikes you young your yourself yup zero ";
