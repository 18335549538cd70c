/** Common English words, counted in the corpora that NOTICE names and in our own responses; a word is known here or it may be anything. */
const WORDS =
  'a aback abbreviation ability able about above absolute absolutely absolutes abstract abuse accept accepted access accident accidentally accidents ' +
  'accommodating accompanied accompanies accompanying accomplish according account accountable accurate accurately ache aches achieve achieved achieving ' +
  'acknowledged acknowledges acquainted across act acted acting action actions activate activating activation active actively activities activity actor ' +
  'actual actually acute adapt add added addicted adding addition additional address addressed addressing adequate adjectives adjustments admirable ' +
  'admire admit admitted admonish adolescent adores adult adults advance advanced advantage advice advisable advise advised advises advocacy affect ' +
  'affected affecting affects afford affordable afraid after afternoon again against age aged agenda ages aggressive ago agree agreed agreement ah ahead ' +
  'aids air alarm alcohol alerted algebra alive all allow allowed allows almost alone along aloud alphabetise alphabetises already alright also alternate ' +
  'alternatives although altogether always am amazed amazing ambitious ames among amount amounts amused an anabolic analogy analysis analyze analyzed and ' +
  "angel anger angle angles angry animal animals announced announcement annoyance annoyed annoying annual another answer answer's answered answering " +
  'answers antibiotics anxiety anxious any anybody anymore anyone anything anyway anywhere apart apek apologise apologize app apparently appealing appear ' +
  'appearance appeared apple apples application applies apply appointment appraisal appreciate appreciated approach approached approaches approaching ' +
  "appropriate appropriately approval approved april are area areas aren aren't argh argue arguing argument arise arises arm arms arose around arrange " +
  'arranged arrangement arrangements arranging array arrival arrive arrived arrogant arrow arrows art artefact article artist as ashamed aside ask asked ' +
  "asking asks asleep aspect aspects assign assigned assigning assignment assignments assist assistant assistant's assistants associated assume assumed " +
  'assure assured asthma at ate athlete athletes atlas atmosphere attached attack attempt attend attendance attended attending attention attentive ' +
  'attitude attract attractive attribute audit august aunt author authority autism autistic automatic automatically aux available average avoid avoided ' +
  "aw await awaited awaits aware away awful awkward aww axis ays baby baby's bachelor's back background backlog backup backwards bad badly bag balance " +
  'ball bank bar bare bars base based basic basically basis basket basketball batch bathroom battle battles bay be beaming bear bearable bears beat ' +
  "beautiful beautifully beauty became because become becomes becoming bed bed's been beer before beforehand began begin beginning begins begun behave " +
  'behaved behavior behavioral behaviors behind being believe belittled belittling bell belong belonging below bench benches beneath beneficial benefit ' +
  'benefits benevolent bent beside besides best bet betrayed better between beyond bid big bigger biggest bike binge birth biscuit bit bite bites bits ' +
  'bitter blabbed black blackboard blame blames blank blew blind blindsided blindsiding block blocked blocking blocks blood bloody blow blue blunt board ' +
  'boards body bones boo book books bored boring born borrow borrowed borrowing boss bossy both bother bothered bothering bothers bottle bottom bought ' +
  'boundaries bounded box boxes boy boyfriend boys brain brains brainstorming branch brand brats brave bravo bread break breakfast breaking breaks breath ' +
  'breathe breathing bridges brief briefly bright brilliant brilliantly bring bringing brings broad broke broken brother brothers brought brownie ' +
  'brownies bruising brush brutal buddy budget bug build building built bulldozed bully bullying bunch burden burglar burn burned burning burnt bursting ' +
  'bus business busy but button buy buzz by bye cabinet cage cake cakes calculate calculated calculator calendar call called caller calling calls calm ' +
  "calmed calmer calming calmly came camel camels camera can can't cancel canceled cancelled cancer candidate candies candy cannot cantor cantors capture " +
  'car card cardiovascular cards care cared career careful careless cares caretaker carpet carried carry carrying cars case cases catch categories ' +
  'category caught cause caused causes causing cavities cc cell cellar cello cells cent center centimeters cents certain certainly certificate cetera ' +
  'chair chairs challenge challenges challenging chance change changed changes changing channel chaos chaotic character characteristics characters charge ' +
  "charged chart charts chat cheated check checked checking checklist checks cheers chemistry cherry chief child childcare childish children children's " +
  'chill chocolate choice choices choir cholesterol choose choosing chose chosen chronic chuckles chuffed church cigarette cigarettes cigars circle ' +
  'circled circles circular circulation circumference circumstances citizen city civic civics claim claims clarification class classes classic classical ' +
  'classically classification classmate classmates classroom classrooms clean cleaned cleaning clear cleared clearer clearing clearly clever click ' +
  'clicked client clients climate clinic clock close closed closely closer closest closet closing clothes cloud clown club clue clueless cluttered cmon ' +
  'coach coast cob code coffee coins cold colleague colleagues collect collected collecting collective college color colored colors colour column ' +
  'combination combinations combine combined combining come comes comfortable coming comma command comment commented comments commit commits committed ' +
  'common commonly communicate communicated communicating communication communicative community company compare compared comparing comparison compete ' +
  'competencies competition competitions complain complained complainer complaining complaint complemented complete completed completely completing ' +
  'complex complicated complications composed composition compulsory computer computers con concentrate concept concepts concern concerned concerning ' +
  'concerns concise conclude conclusion concrete condemn condition conditions conducted confided confidence confident confirm confirmed confiscate ' +
  'conflict confront confuse confused confusing connect connected connecting connection connects cons conscious consequence consequences consider ' +
  'considerable considered considering consist consisted consistent consists constant constantly constructions constructive consultation consuming ' +
  'contact contain containing content context continue continued continues continuing continuous continuously contract contrary contrast contributing ' +
  'control controlled convenient conversation conversations convert conviction convince convinced cook cookies cooking cool cooperate cooperated ' +
  'cooperates cooperating cooperation coordinated coordinates cope copied coping copy copying cords corner cornered corners correct corrected correcting ' +
  "correction corrections correctly correspond corridor corridors cost could could've couldn couldn't counseling counselor counselors count counted " +
  'counters counting countless country counts couple courage course court cover covered covering crap crappy crash crates craving cravings crayons crazy ' +
  'create created creating creation creations creative creativity credit credits crew cried crime criminal crisis criteria criterion cross crossed ' +
  'crossroads crosstalk crowd crucial crushed crushing cry cube cubes cultural culture cup cups curious current currently curriculum curved customer ' +
  "customers cut cute cutting dad daily damage damn dance danger dangerous dare data date dates daughter daughter's daunting day days days' dead deadline " +
  'deadlines deal dealing deals dealt dear debate december decent decide decided decides decimal decimals decision decisions deck decline declining ' +
  'decrease decreasing dedicated deep defend defensive define defined definitely definition deflated deflating degraded degrading degree degrees delay ' +
  'delegate delete deleted deliberately delicate delighted deliver delivered delivery demand demanding demands demo demonstration demoralised ' +
  'demoralising demoralized demoralizing demotivated demotivating denominator denominators department departments depending depends depressing depression ' +
  'deputy derailed describe described describing description deserve design designed desire desk desks despair desperate despite detail details ' +
  'determination determine determined devastated devastating develop developed developing development develops device devote devoted devotes diabetes ' +
  "diagnosed diagonal dialogues diameter diary dice dictate dictated dictates dictating dictation dictionary did didactics didn didn't die died diet " +
  'difference differences different differently difficult difficulties difficulty digit digits dilemma dimension dimensional dimensions dinosaur diploma ' +
  'direct direction directions directly director dirty disabilities disability disadvantage disadvantages disagree disappeared disappoint disappointed ' +
  'disappointing disappointment disaster disciplinary discipline disciplined discomfort discourage discouraged discourages discouraging discover discuss ' +
  'discussed discussing discussion disease diseases disheartened disheartening dismiss dismissed disorder disorders disorganised disorganized ' +
  'disorienting disrespected disrespectful dissatisfied distance distinction distracted distraction distressing distributed disturb disturbance disturbed ' +
  "disturbing diva diversification diversify divide divided dividend dividing divisible division divisor do doable doc doctor doctor's document " +
  "documenting does doesn doesn't dog doing dollar dollars dominant domino dominoes don don't done dont door dot double doubt doubted down downside dozen " +
  'draft drained draining drama dramatic drank draw drawer drawers drawing drawings drawn dream dreams drink drinking drinks drive driver drivers driving ' +
  'drop dropped drove drowning drug drugs drum drunk dry due dug during duty dvice dwell e each ear earlier early earned ears earth easier easiest easily ' +
  'easy eat eating economics ed edge edges education educational educator efers effect effective effectively effects effort efforts eg ego eh eight ' +
  "eighth eighths eightieth eights eighty either ek elated element elementary elements eleven elevenths ells else else's elsewhere email emailed emails " +
  'embarrassed embarrassing emergency emotional emotions emphasis emphasize emphysema employ employer empty encounter encountered encourage encouraged ' +
  'encourages end ended ending ends endure energetic energy engage engaged engagement engaging enjoy enjoyed enjoying enough enrich enriched enrollment ' +
  'ensuing ensure entence enter entered entertain entertained enthusiasm enthusiastic entire entirely entrance entry environment environmental eod equal ' +
  'equally equals equation equations equator equipment equipped equivalent erased eraser error errors escalate especially essential essentially ' +
  'established estimate et etc euros evaluate evaluated evaluating evaluation even evening evenings evenly event events eventually ever every everybody ' +
  "everyday everyone everyone's everything evidence evil exact exactly exaggerating exam examination example examples exams excellent except exception " +
  'exceptional exceptions excess excessive exchange excited exciting excluded excuse excuses exemplar exemplary exercise exercises exercising exhausted ' +
  'exhausting exhaustion exhibition exists exit expect expectation expectations expected expecting expects expense expensive experience experienced ' +
  'experiences experiencing experiment expert experts explain explained explaining explains explanation explore exploring exponent exponents exposed ' +
  'exposure express expressed expressing expression expressions extensive extent extra extreme extremely eye eyes face faces fact factor factors facts ' +
  'faculty fail failed failure faint fainting fair fairly fairy fall fallen falling falls familiar families family famous fantastic far fascinated fast ' +
  "faster fastest fat father father's fatigue fault favor favorite favorites favourite fear fears feature february fed feed feedback feel feeling " +
  'feelings feels feet fell felled felony felt fence festers fetch few fewer field fields fifteen fifteenth fifth fifths fifty fight fighting fights ' +
  'figure figured figures file files fill filled filling final finally finance finances financial find finder finding findings fine finest fingers ' +
  'fingertips finish finished finishing first fit fits fitter fitters fitting five fives fix fixed flag flagging flat flatter flip floor focus focused ' +
  'fold folder folk folks follow followed following follows food fool foolish foot for force forced forces foreign forever forget forgive forgot ' +
  'forgotten form format formed former forms formulas formulating fortnight forty forward found foundations four fourteen fourth fourths fraction ' +
  'fractions frame frazzled freak freaking free freedom freeze frequency fresh freshman fri friday friend friendly friends friendship frightened ' +
  'frightening from front frontal frosting fruit fruits frustrated frustrating frustration fulfill fulfilled full fully fun function funny furious ' +
  'further fuss future gain gained gaining galling gallon gambling game games gap garden gave gay gender general generalises generally generations ' +
  'generous genuinely geographical geography gestures get gets getting gift gifted girl girlfriend girls give given gives giving glad glance glass ' +
  'glasses gloomy glossary gloves glued go goal goals goes going gold golden goldfish gone gonna good goodbye goodness google gorge gosh got gotta gotten ' +
  'grab grabbing grade grader graders grades gradually graduation graft grammar grammatical grants grape grapefruit graph graphic graphs grateful grave ' +
  'great greater greatest green greet greeted greeting grief grim grip ground grounds group groups grow growing grueling gruelling gu guarantee ' +
  'guaranteed guarantees guard guess guessed guessing guidance guide guided guidelines guilty gum gut guts gutted gutting guy guys gym gyms habits had ' +
  "hadn hadn't haha hair half halfway hall hallway halves hand handed handle handled handles handover hands handset handwriting handy hang hanging happen " +
  "happened happening happens happiness happy hard harder hardest hardly hardworking harm harmful harmony harsh has hasn hate hated have haven haven't " +
  "having he he'll he's head headache heads headset heals health healthcare healthier healthy hear heard hearing hearings hears heart heartbreaking " +
  'heartbroken heat heavy hectic height held hell help helped helpers helpful helping helpless helps hemisphere her herbal here hereby hereditary heroin ' +
  'heroine hers herself hesitant hesitate hetorical hexagon hid hidden hide high higher highest highlighted him himself hip hired his history hit hits ' +
  'hmm hobbies hold holding holiday holidays home homework honest honestly honey hoo hook hope hoped hopefully hopeless hopes hoping horrible horror ' +
  "hospital hospitalization hospitalized hot hour hours house household how how'd how's however hows hr hrs hug huge huh human humiliated humiliating " +
  'humiliation hunch hundred hundreds hundredth hundredths hung hurry hurt hurtful hurting hurts husband hysterical id idea ideal ideally ideals ideas ' +
  'identified identity idiot ie if ignore ignored ignoring ill illusions illustrate illustrative image images imaginary imagination imagine imagined ' +
  'imagining immature immediate immediately impact importance important importantly impossible impressed impression impressions improper improve improved ' +
  'improvement improvisation improvise improvised in inadvertently inappropriate inaudible incerely inches incident inclined include included including ' +
  'inclusion inclusive incompetent inconsiderate increase increased increases increasing incredible incredibly independence independent independently ' +
  'index indicate indiscipline individual individually individuals infection infections inflammation influence information informed infuriated ' +
  'infuriating ing ingredient inhaler initial inject inner input insecure inside insist insisted inspiration inspired instance instead instruction ' +
  'instructions instructor instruments insufficient insulin insulted insulting intake intense intensive intention interact interactive interceptions ' +
  'interdisciplinary interest interested interesting interests interface interfere intern internal interns internship internships interpret ' +
  'interpretation interrupt interrupted interrupting interrupts intervened interview interviews into intrigued introduce introduced introducing ' +
  'introduction introductory invent invented inventing investigations invisible invitation invite invited invites invoice involve involved involvement ' +
  "irresponsible irritated irritating irritation is isn isn't isolated isolating isosceles issue issues it it'd it'll it's its itself january jarring " +
  'jealous jeans jerk job jobs join joined joins joint joke jokes joking journal journey joy joyful judge juggle juice july jump jumped jumping june ' +
  'junior just justify ka keen keep keeping keeps kept key kick kickoff kid kidding kids killed kind kinda kindergarten kinds kit kitchen kitchens ' +
  'knackered knew knock knots know knowing knowledge known knows ko label labeled laboratory lack lacked lad lady landed landlords landmark language lap ' +
  'laptop large largely larger last lasted lastly lasts late lately later latitude laugh laughed laughing laughs laughter launch law laws lay laziness ' +
  'lazy lead leadership leading leads lean leaning learn learned learner learning learnt least leave leaves leaving lecture led left leftover leftovers ' +
  "legal legitimate legs length less lesser lesson lessons let lets letter letter's letters letting level levels leverage liar library lie life lifelong " +
  'lifestyle lifted light lightly like liked likely likes liking limit limited line lined lines link linked links lip lips list listed listen listened ' +
  'listener listening lists literally literature little live lively liver lives livid living ll load local locked log logical logically logs lol lonely ' +
  "long longer look looked looking looks loose lorries lorry lorry's lose losing loss lost lot lots loud louder lousy love loved lovely low lower lowered " +
  "lowering luck lucky lunch lunchtime lung lungs lying ma'am machine mad maddening made magazine mail mailing mails main mainly maintain maintenance " +
  'major majority make makes making man manage managed management manager managing manipulative manner many map marathon march marijuana mark marked ' +
  'marker markers marking marks mass master match matches mate material materials mates math mathematical mathematically mathematics matter mattered ' +
  'matters max maximum may maybe me meal mean meaning meaningful means meant meantime measure measurement media medical medication medications medicine ' +
  'meet meeting meetings meets member members memory men mental mentally mention mentioned mentioning merged mess message messed messy met meters meth ' +
  'method methods micromanager midday middle midnight might migration mild mile millimeters million millions mind mine minimal minimally minimum minor ' +
  'minus minute minutes miserable misread miss missed missing mistake mistaken mistakes mix mixed moaning mobile mode model modeling models modern mom ' +
  'moment moments monday money monitor month months mood moody moon more morning mornings most mostly mother motivate motivated motivating motivation ' +
  'mouth move moved movement moves movie movies moving much multiple multiples multiplication multiplied multiply multiplying mum muscle music musical ' +
  "must mustn't mute mutual my myself na nagging name named namely names nasty natural naturally nature nau naughty nausea nd near nearer neat " +
  'necessarily necessary neck need needed needing needs needy negative negatively neighbor neighbour neighbours neither nerve nerves nervous nervousness ' +
  'networks neutral never new news newsletter next nice nicely nicer nicotine nicotinic night nightmare nights nine nines ninety ninth ninths nipple no ' +
  'nobody nodded nodding noise noisy non none noon nor normal normally north not note notebook notebooks noted notes nothing notice noticed notices ' +
  "noticing nouns november now nowhere nuisance number numbers numerator numerous nurse o'clock oak object objective objects observation observations " +
  'observe observed observer obtuse obvious obviously occasion occasional occasionally occur occurred occurs october odd of off offending offer offered ' +
  "office officer offsite often oh ok okay old older olds omit ommits on once one one's ones ongoing online only onto oof ooof open opened opening openly " +
  'operation operations opinion opinions opportunities opportunity opposed opposite option optional options or oral orange order ordered ordering orderly ' +
  'orders ordinary organise organised organization organize organized original originally other others otherwise ouch ought ounces our ours ourselves out ' +
  'outage outcome outdated output outside outsource over overall overbearing overcome overdosing overlooked overpromises overreact overreacted ' +
  'overreacting oversensitive overthink overview overwhelmed overwhelming owe owes owls own owned pace pack packaging page pages paid pain painful pains ' +
  'paint painting pair pairs pallets panicked pants paper papers paperwork paradoxically parallel parallelogram paranoid parcel parent parenthesis ' +
  'parents part partial partially participate participated particular particularly parties partly partner partners parts party partying pass passed ' +
  'passionate passive past patch path pathetic patience patient patients patronised patronising patronized patronizing pattern patterns pay paying ' +
  "payment payments pays peace peaceful pear pears pedagogical pedagogue pedagogy peek peers pen penalty pencil pencils pennies pension people people's " +
  'per perceive perceived perceiving percent percentage perfect perfectly perform performance performed performing perhaps perimeter period permanent ' +
  "permanently permission person person's personal personality personally persons perspective persuade petty pharmacist phase phenomenon phone phones " +
  'photographs photos phrase phrases physical physically physics pi pick picked picking pickle picture pictures piece pieces piercing piercings piles ' +
  'pilot pine ping pink pissed pitch pity pizza pizzas place placed places plain plainly plan plane planes planned planning plans plant planted plate ' +
  'platform play played player playful playing plays pleasant pleasantly please pleased pleasurable pleasure plot plus pm pocket poem point pointed ' +
  'points poisoned pokies poles policy polish polite politely polygon polygons polytech poor popular popularity portion position positive positively ' +
  'positives possibility possible possibly post posted pot potential pottery pounding pounds power powerless practical practically practice practiced ' +
  'practices practicing practise praise praised pre precious precise precisely predicate prediction prefer preferred prefers pregnancy pregnant ' +
  'preparation preparations prepare prepared preparing prescribed prescription presence present presentation presentations presented presenting press ' +
  "pressed pressure pretend pretest pretty prevent previous price pride primarily primary prime principal principal's principle print printed priorities " +
  'prioritise prioritize priority prism prisms prison privacy private prize probably probation problem problematic problems procedure procedures proceed ' +
  'process product products profession professional professor program programs progress progressive project projection projector projects promise ' +
  'promised promises promoted promotion proper properly property proposal propose pros protest proud prouder prove provide pry psychologist pub puberty ' +
  "pull pulled punish punishment punishments pupil pupils pupils' pure purely purpose pursue push pushed pushing pushover put puts putting pyramid " +
  'qualification qualities quality quantity quart quarter quarters quarts question questionnaire questions queue queues quick quicker quickly quiet ' +
  'quietly quit quite quitting quiz quotes quotient race racking rain raise raised raising ramp ran random randomly rang range rare rate rather rattled ' +
  'rattling raw rd re reach reached react reacted reaction reactions reacts read readers readiness reading reads ready real realise realistic reality ' +
  'realization realize realized really reason reasonable reasons reassured rebound recapitulation receive received receiver recent recently reckon ' +
  'recognize recognized recommend recommendation recommendations recommended record recording rectangle rectangles rectangular red redid redo reduce ' +
  'reduced reduces reducing refer reflect reflected reflection reflective refund refunds refuse refused regard regardless regards regime region regional ' +
  'regret regular regularly rehab rehearse rejected relate related relates relationship relationships relatively relatives relax relaxation relaxed ' +
  'relaxing release reliable relief relieved religion reluctant rely relying remain remainder remainders remaining remarks remember remembered remembers ' +
  'remind reminded reminder reminds rent reopened repair repairing repeat repeated repeating repeats repetition replace replaced replacement replacing ' +
  'replied reply report reported reporting reports represent representation representative represented represents reprimand reprimanded reprimands ' +
  'reputation request requesting require required requirements requires rescue research resentful resistance resolve resolved resource resources resp ' +
  'respect respected respectful respecting respond responded responding response responsibility responsible rest rested restless restores result results ' +
  'retro retrospect return returned returns revealed reverse reversed review reviewed reviewing reward rewrite rewriting rewrote rhythm rhythmic rid ' +
  'riday ridiculous riding right ring ringing rings rise risk risks risky road roadmap robbed role roll rolled rolling roof room roster rota rotten rough ' +
  'round routine row rows rubbish rude ruin ruined rule rules run runner running runs rush rusty sad sadness safe safely safer safety said saint sake ' +
  'salary salt same sample samples sang sarcasm sarcastic sat satisfied saturday save saved saw say saying says scale scared scary scattered scenario ' +
  'scene schedule school schools science scissors score scored scoring scrap scream screaming screen screening screwed scrolled search season seat seated ' +
  'seats second secondary secondly seconds secret security see seeds seeing seem seemed seems seen sees segment segments selected selects self selfish ' +
  'semester semesters seminar send sending senior sense sensible sensitive sent sentence sentences separate separated separately sept september series ' +
  'serious seriously served service services session set setting settled seven sevens seventh seventy several severe sex sexual shade shaded shading ' +
  "shake shaken shaking shall shame shape shapes share shared sharing sharpened shattered she she'd she'll she's sheet sheets shift shifted shifts " +
  "shipped shipping shitty shock shocked shocking shoes shook shop short shortcoming shortcomings shorten shortening should should've shoulder shoulders " +
  "shouldn shouldn't shout shouted shouting show showed shower showing shown shows shrug shut shy sick sickening side sidelined sides sideways sign " +
  'signal signature signed significant significantly signs silence silent silly similar simple simplest simply since sincere sincerely sing singing ' +
  "single sings sinking sir sister sister's sisters sit sites sits sitting situation situations six sixes sixth sixths size skill skills skin skinned " +
  'skip skipped sks slap sleep sleeping sleepless slept slide slides slight slightly slip slips sloppy slot slow slowed slower slowly small smaller ' +
  'smallest smart smarter smartest smarts smell smelt smile smiled smiling smoke smoker smokers smoking smoothly snob snowed so social socializing ' +
  "socially soft softened solid solution solutions solve solved solving some somebody somehow someone something something's sometime sometimes somewhat " +
  'somewhere son song songs soon sooner sophisticated sore sorry sort sorted sorting sorts sos sound sounded sounds soup sour south space speak speaker ' +
  'speaking speaks special specific specifically specifics speech speed spend spending spent spirit spirited splendid splint split spoiled spoke spoken ' +
  'spontaneous sports spot spreadsheet spring sprint sprints square squared squares squeeze st staff stage stairs stand standard standing stands standup ' +
  'star start started starters starting starts stash state stated states statin station staunch stay stayed staying stays steal steep step stepped ' +
  'stepping steps steroids stick sticker sticky still stimulant sting stinging stings stinks stole stomach stomatitis stood stop stopped stopping stops ' +
  'store stories storm story straight straighten strange stranger strategies strategy street strength strengthen strengths strenuous stress stressed ' +
  'stresses stressful stressing stretch stretched strict strictly strike strikes string strip strips stroke strong stronger strongly struck structure ' +
  "structured struggle struggled struggling strung stubborn stuck student's students students' studied studies study studying stuff stuffed stumbling " +
  'stung stupid style styles subject subjects submit subsequent subsided substance substitute subtract subtracted subtracting subtraction succeed ' +
  'succeeded success successful successfully such suck sucks sudden suddenly suffer suffered sufficient sufficiently sugar suggest suggested suggesting ' +
  'suggestion suggestions suit suitable suits sulking sum summarize summary summoned sun sunday sung sunshine super superstar supervised supervision ' +
  'supplementary supplemented supplier supplies support supported supporting supportive suppose supposed sure surely surface surprise surprised surprises ' +
  'surprising surprisingly survey survived suspect suspense swallow swallowing swamped swap swear swearing sweaty sweep sweet sweetie switch switched ' +
  'syllabus symbol symptoms system systems table tables tablet tablets tackle tad tag tags tailor take taken takes taking tale talent talk talked talking ' +
  "talks tall taller tally tandem tank tape target task tasks taste taught tea teach teacher teacher's teachers teaches teaching team teams tear tearful " +
  'tears technical technically technique techniques technology teenager teenagers teeth telephone tell telling tells temperature template ten tend tends ' +
  'tens tense tension tenth tenths term terms terrible terribly terrified test tested testers testing tests text textbook textbooks texts th than thank ' +
  "thanked thankless thanks that that'll that's thats the theater theatre theft their them thematic theme themselves then theoretical theory therapy " +
  "there there'd there's therefore thermos these they they'll they're they've thief thin thing things think thinking thinks third thirds thirst thirteen " +
  'thirty this thorough those though thought thoughtless thoughts thousand thousands thousandths thread threat threaten threats three threes threw ' +
  'thrilled through throughout throw throwing thrown ths thu thumbs thurs thursday thus ticket tickets tight tiles till time times timetable timing tip ' +
  "tips tiptoe tired tiring title to tobacco today today's toddler together toilet told tolerance tomorrow tongue tonight too took tool tools top topic " +
  'topics torn total totally touch touched touching tough toughen towards toxic toy trace track trade traditional train trained trainee training trait ' +
  'transfer transition translation trapezoids trash traveling treasure treat treated treats tree trees triangle triangles tribal trick tricks tricky ' +
  'tried tries trim tring trip triple trips trouble troublemaker troubling truck true truly trunk trust trusts truth try trying ts ttributes tue tuesday ' +
  'tummy tune turn turned turning turns tutoring twelfth twelfths twelve twentieth twentieths twenty twice twigs two twos type typed types typical uesday ' +
  'ugh uh ultimately um unable unacceptable unbearable unbelievable uncertain uncomfortable under underappreciated undermined underneath understand ' +
  'understandable understandably understanding understands understood undervalued undo uneasy unfair unfortunately ungrateful unhappy unheard ' +
  'unintelligible union unit units university unknown unless unlike unlucky unmanageable unnecessarily unnecessary unnerving unpleasant unplug unpopular ' +
  'unprofessional unread unreasonable unreliable unruly unseen unsettled unsettling unsure until unusual unwind up upbringing upcoming update upright ' +
  'upset upsetting upside upstairs urge urgent us usable use used useful useless user uses using usual usually vaccines vain valid validates valuable ' +
  'value values van variable variant variety various vast ve vegetables verb verbally verbs versa version versus very via vice victim video videos view ' +
  'views village violations violence visible visit visited visiting visits visual visualize vocabulary vocal vocational voice voices volume voluntarily ' +
  'volunteer vote vulgar vulnerable wait waited waiting wake walk walked walking walks wall wanna want wanted wanting wants war ward warm warn warned ' +
  "warning was wasn wasn't waste watch watched watching water watermelon watermelons waters wax way ways we we'd we'll we're we've weak weaker weakness " +
  'wear wearing wears weather wed wedding weddings wednesday weed week weekday weekend weekends weekly weeks weigh weighs weight weird welcome welcomed ' +
  "well went were weren weren't wh what what's whatever whats when whenever where whereas wherever whether which whichever while whining whisper white " +
  "whiteboard who who's whoever whole wholes whom whose why width wife wild will willing willingly willingness window wine winking wiped wiping wisdom " +
  "wise wiser wish with withdrawal within without witnessed woman women won won't wonder wondered wonderful wondering wonders wont wood word words work " +
  'workbook worked worker working works worksheet worksheets workshop workshops world worlds worn worried worries worry worrying worse worst worth would ' +
  "would've wouldn wouldn't wound wounded wow wracking wreck wrecked wrenching wrist write writes writing written wrong wrote wrung year year's years " +
  "years' yell yellow yep yes yesterday yet yikes you you'd you'll you're you've youd youll young younger youngest your youre yours yourself zero zeros ";

let known: ReadonlySet<string> | undefined;

/** True if the word, or what is left without a usual ending, is a common English one. @param word in lower case */
export function isKnownWord(word: string): boolean {
  known ??= new Set(WORDS.split(' '));
  if (known.has(word)) return true;
  const stem = ENDINGS.find((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  return stem !== undefined && (known.has(word.slice(0, -stem.length)) || known.has(`${word.slice(0, -stem.length)}e`));
}

const ENDINGS = ["'s", "'ll", "'d", "'re", "'ve", 'ies', 'ing', 'est', 'ers', 'ly', 'ed', 'es', 'er', 's'];
