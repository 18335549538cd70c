const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What goes on inside a person: nobody can see it happen. Dictionary forms, here and below. */
export const MENTAL_VERBS = listed(`
  understand hear know learn realise realize believe feel think remember grasp internalise internalize consider want care trust respect love enjoy prefer hope intend empathise empathize
  sympathise sympathize tolerate embrace comprehend perceive sense desire wish assume expect judge evaluate ponder contemplate imagine worry doubt wonder forget forgive admire like
  dislike mind need focus concentrate discern familiarise familiarize interpret analyse analyze assess aspire memorise memorize absorb digest regard reconsider rethink conceive envision
  visualise visualize meditate relate resonate cherish dread fear regret rationalise rationalize reframe attune value prioritise prioritize weigh determine ascertain strategise strategize self-reflect control regulate overcome suppress curb restrain
  abhor adore appraise gauge infer deduce surmise presume presuppose reckon recall recollect mull muse ruminate deliberate mistrust distrust suspect hypothesise hypothesize theorise theorize discriminate differentiate distinguish equate ascribe misjudge underestimate overestimate obsess brood rejoice relish savour savor yearn covet envy hate detest loathe despise scorn disdain pity mourn grieve revere esteem puzzle neglect ignore overlook foresee disapprove fathom agonise agonize reflect mean ideate despair`);

/** What may go on inside a person or be said: an act once it is said aloud, by name or in writing. */
export const HALF_MENTAL_VERBS = listed(`appreciate recognise recognize accept identify notice acknowledge anticipate credit own validate
  see estimate diagnose conclude spot observe`);

/** Of these, the ones that mostly are said or can be watched: for them a time, a number or a limit is enough. */
export const MOSTLY_SEEN_VERBS = listed(`acknowledge credit validate see estimate diagnose conclude observe`);

/** Verbs of looking on. That somebody looks can be seen; how, whether and what they made of it cannot. */
export const ONLOOKING_VERBS = listed(`observe watch see notice spot monitor`);

/** Who and what a behaviour meets with, and who does not learn it: what they do is an outcome of the behaviour, not the behaviour. */
export const OTHERS = listed(`
  customer patient client guest visitor resident caller tenant supplier passenger shopper buyer parent audience relative hire newcomer
  meeting conflict complaint decision deadline task email e-mail conversation misunderstanding problem mistake error result target expectation agreement
  project workshop handover idea goal`);

/** Verbs that say that something gets better or more, not what is done for it. */
export const CHANGE_VERBS = listed(`
  become improve increase grow strengthen enhance boost master develop deepen broaden widen sharpen hone refine elevate advance maximise maximize optimise optimize gain acquire reduce
  decrease lessen minimise minimize polish upgrade build foster cultivate nurture promote instil instill establish maintain sustain achieve attain drive excel succeed thrive progress
  evolve transform heighten accelerate earn
  alter augment amplify bolster complement consolidate counterbalance curtail diminish diversify eliminate enrich eradicate fortify galvanise galvanize intensify modernise modernize mobilise mobilize normalise normalize perfect professionalise professionalize quicken reinforce remedy rectify reshape revamp revitalise revitalize shape stabilise stabilize standardise standardize surmount transcend lighten brighten unlock unleash upskill mitigate alleviate ease heal spark ignite kindle cement expedite avert`);

/** Verbs of doing that leave open what is done: a colleague could not say whether it happened. */
export const VAGUE_VERBS = listed(
  `collaborate cooperate support help encourage ensure facilitate motivate inspire empower influence manage lead handle deal address adapt align connect bond leverage utilise utilize interact behave act cope navigate balance champion advocate embody live exemplify model uphold honour honor guide mentor coach involve integrate participate contribute network strive exercise enable assist serve cater steer oversee supervise orchestrate streamline radiate convey exude partner unite harmonise harmonize stimulate energise energize nurture socialise socialize treat relate engage comfort resolve solve safeguard unite integrate include mediate moderate accommodate counsel challenge reassure calm enlist tackle spearhead sponsor pursue adhere comply meet exceed fulfil fulfill surpass seek monitor commit aid assure attend de-escalate defuse diffuse problem-solve innovate reconcile persuade convince impress delight satisfy prevent protect guarantee secure liaise educate overcome
  harness invest juggle pioneer possess persist persevere endure withstand rely tend typify personify epitomise epitomize emulate obey heed abide preside govern superintend shepherd redress rehabilitate amaze amuse astonish captivate dazzle disarm embolden enchant endear engross enthral enthuse excite gratify hearten pacify placate soothe mollify appease uplift rouse conciliate synergise synergize ideate optimise evangelise evangelize outperform overachieve specialise specialize hustle`,
);

/** Vague verbs that say enough once their object is counted: "challenges one assumption", "includes one quotation". */
export const VAGUE_UNLESS_COUNTED = listed(`encourage challenge include involve address lead seek meet monitor attend
  contribute`);

/** Verbs of doing that say enough once something in it can be checked: "clarifies who decides", "adjusts the chair before the guest sits down". */
export const VAGUE_UNLESS_SPECIFIC = listed(`
  adjust tailor modify coordinate co-ordinate consult implement enforce initiate intervene elicit explore execute operate devise formulate advise clarify customise customize demystify console please
  entertain charm arbitrate`);

/** What follows "is" and sounds like something done to a person, and tells how they are. */
export const STATE_PARTICIPLES = listed(`
  committed dedicated involved engaged focused focussed motivated interested determined organised organized respected trusted concerned inclined devoted perceived regarded known aligned
  connected informed relaxed composed prepared experienced skilled gifted balanced grounded centred centered detailed energised energized inspired empowered valued driven invested`);

/** General verbs of talking and working: they say something only together with what is said, to whom, or how long. */
export const GENERAL_VERBS = listed(
  `speak talk listen respond react behave interact work communicate converse discuss engage perform operate debate express share dialogue liaise`,
);

/** Verbs that mean what their object means: "gives support", "gives one example". */
export const LIGHT_VERBS = listed(
  `give show provide offer bring make take have use create keep hold express share display set put pay do get generate deliver apply lend extend foster demonstrate exhibit practise practice find signal convey celebrate earn welcome project`,
);

/** Nouns that name a quality, a state or a good cause: an act cannot consist of giving, raising or using them. */
export const ABSTRACT_NOUNS = listed(
  `empathy respect trust rapport clarity leadership transparency safety inclusion motivation confidence awareness understanding appreciation patience ownership responsibility accountability initiative collaboration communication teamwork engagement morale energy positivity openness honesty integrity professionalism compassion kindness sensitivity care concern attention interest enthusiasm commitment courage humility vulnerability resilience flexibility adaptability creativity innovation excellence quality alignment cohesion harmony belonging relationship relationships culture climate atmosphere environment connection connections mindset attitude attitudes skill skills ability abilities competence competency competencies performance potential wellbeing diversity fairness equity encouragement inspiration direction influence consideration curiosity warmth gratitude loyalty dedication presence credibility authority empowerment tact diplomacy composure sympathy solidarity mind listening thinking intelligence self-awareness mindfulness control influence flow spirit passion drive decisiveness objectivity neutrality judgement judgment discretion goodwill buy-in consensus synergy autonomy impact success results insight knowledge sense emotion humour humor feeling willingness readiness sincerity punctuality reliability
  accuracy admiration affection ambition anxiety authenticity calm charm concentration consistency continuity decency dignity diligence discipline eagerness efficiency effectiveness ego enjoyment emphasis endurance excitement freedom frustration fulfilment fulfillment grace identity importance independence joy justice merit modesty momentum peace persistence personality perseverance pleasure precision prestige overview pride prominence prosperity reputation satisfaction significance stamina strength strengths superiority tension tolerance vitality weakness will zeal conviction vision outlook imagination faith talent recognition hope love mood bias prejudice discrimination fear anger shame guilt envy jealousy hate sadness nervousness worry optimism pessimism progress growth self-confidence self-control self-discipline accomplishment achievement balance stress conflict friction misunderstanding resistance burnout turnover turmoil cooperation co-operation coordination participation involvement cohesiveness expertise maturity foresight hindsight wisdom discernment prudence generosity forgiveness mercy hospitality courtesy civility decorum poise charisma gravitas tolerance urgency rigour rigor proactivity efficacy`,
);

/** Nouns that leave open what is given, used or made: "uses techniques", "provides solutions". To move, open or leave such a thing may be an act. */
export const GENERAL_NOUNS = listed(`
  technology tool resource method process approach solution expectation ground priority opinion assumption criticism stance viewpoint perspective way opportunity chance action attempt effort difference strategy strategies technique techniques principles practices space behaviour behavior behaviours behaviors guidance support dialogue value
  decision choice risk lesson standard goal target objective boundary`);

/** Words for how something is done that people would agree on; any other word in -ly is a judgement. */
export const PLAIN_ADVERBS = listed(`
  aloud quietly slowly loudly daily weekly monthly hourly yearly quarterly immediately briefly directly publicly privately early personally verbally silently individually jointly orally
  alphabetically visibly physically only exactly nearly hardly barely recently previously already really simply merely mostly partly roughly separately together nightly fortnightly
  instantly promptly literally manually digitally anonymously secretly softly likely unlikely july lately shortly finally
  firstly secondly lastly initially usually normally generally regularly frequently occasionally rarely particularly especially specifically explicitly`);

/** Short words for how well something is done. */
export const EVALUATIVE_ADVERBS = listed(`well better harder smarter hard`);

export const EVALUATIVE_ADJECTIVES = listed(`
  better good great effective appropriate meaningful proper excellent strong high-quality productive successful powerful constructive positive supportive clear clearer best improved
  stronger deeper richer healthy healthier impactful engaging inspiring inclusive professional respectful thoughtful authentic genuine empathetic empathic open-minded strategic adequate
  suitable relevant valuable useful helpful optimal superior greater higher active emotional psychological safe trusting collaborative honest insightful compelling encouraging motivating nice smart clever quality more fewer less systematic creative logical innovative holistic consistent proactive comprehensive timely structured robust smart targeted tailored solid sound reasonable sensible realistic fair right careful kind friendly polite accurate thorough responsible reliable understandable comprehensible courteous interactive fun enjoyable welcoming`);

/** Verbs of holding still, of the body and of turning to somebody: beside another act they are its beginning or its end, not a second one. */
export const POISE_VERBS = listed(`
  wait pause stop breathe nod smile look turn sit stand lean count hold knock listen stay remain lower close wave blink exhale inhale rest settle face mute unmute rise go come continue resume step walk
  begin start finish end let bow pick raise pull lift shake point watch open`);

/** Of these, the ones that do something to a thing: beside an act that is neither poise nor speech they are an act of their own. */
export const POISE_WITH_OBJECT = listed(
  `close open put lower keep start begin finish end let hold leave pick raise pull lift walk go come step move approach enter`,
);

/** What an act leaves behind: "photographs the damage and sends the picture" goes on with it. */
export const PRODUCTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['photograph', ['picture', 'photo', 'photograph']],
  ['record', ['recording', 'file']],
  ['summarise', ['summary']],
  ['summarize', ['summary']],
  ['draw', ['drawing', 'sketch', 'picture']],
  ['measure', ['figure', 'value', 'result', 'reading']],
  ['test', ['result']],
  ['count', ['number', 'figure', 'result']],
  ['calculate', ['number', 'figure', 'result']],
  ['translate', ['translation']],
  ['write', ['text', 'note', 'letter', 'message', 'sentence', 'card']],
  ['draft', ['text', 'draft', 'letter', 'message']],
  ['fill', ['form', 'sheet']],
  ['check', ['result']],
  ['ask', ['answer', 'name', 'reason', 'date', 'number']],
]);

/** What people do with words. */
export const SPEECH_VERBS = listed(
  `ask say tell repeat answer reply name thank greet speak explain read summarise summarize invite state call apologise apologize propose suggest offer admit confirm describe`,
);

/** What is done to a quality when it is spoken of, shown on paper or measured: "names the frustration", "rates their confidence". */
export const NAMING_VERBS = listed(`
  say ask tell repeat answer name thank explain read summarise summarize invite state apologise apologize propose suggest offer admit confirm describe label mention note write list mark rate score measure
  check test count discuss draw quote paraphrase reflect mirror echo confess report log record praise compliment credit acknowledge validate voice request announce define spell point highlight underline
  circle flag post demand question refuse decline withdraw cite print plot sign promise compare reveal disclose rephrase restate`);

/** Verbs of the hands and of tools: whoever stands by sees them done. */
export const COUNTS_AS_SEEN = listed(`
  use turn switch mute wear hand send text type email e-mail phone ring call dial carry clap wash wipe clean sweep knock fetch fold cut paste print film photograph tap press hang serve stamp
  wrap pour cook lock unlock move push drag drop throw kneel bend hug rub shred tape pin stick tie`);

/** Beginnings and their ends: with the same thing, they are far apart in time. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['open', 'close'],
  ['start', 'end'],
  ['begin', 'finish'],
  ['begin', 'end'],
  ['arrive', 'leave'],
  ['give', 'receive'],
  ['set', 'review'],
  ['make', 'keep'],
]);

/** Verbs of saying: "says what they did" belongs to the thanks before it. */
export const SAYING_VERBS = listed(`say tell explain add name state mention describe specify note show`);

/** Words for people; "them" after one of these is the person, not the thing just done. */
export const PERSON_NOUNS = listed(`
  colleague people team member customer person someone somebody everyone everybody peer employee manager client staff teammate newcomer guest patient partner participant user
  stakeholder other child student learner family speaker`);

/** Things that stand without an article after "and", and are more often meant as a thing than as a deed. */
export const MASS_NOUNS = listed(`
  support respect feedback care praise effort help advice work trust love hope progress input output contact research practice thanks change use need time cost risk value blame credit
  interest concern promise plan date place name cause effect impact purpose result reason request limit benefit measure issue question note review report update design test budget order
  price rate scope target influence access control demand supply experience surprise doubt title role goal aim deadline owner step limit state status balance position point view line
  length depth size volume speed pace tone voice face hand head eye back end start finish deal offer answer comment challenge`);

/** Verbs that tell how a person is. */
export const COPULAS = listed(`be become seem appear remain stay feel look sound get grow keep`);

/** Stretches of time and their edges: with one of these an act can be checked against a clock or a calendar. */
export const TIME_WORDS = listed(`
  second minute hour day week month morning noon afternoon evening shift start beginning end monday tuesday wednesday thursday friday saturday sunday today tomorrow half same turn`);

/** States that everyone present can see, though a copula tells of them. */
export const VISIBLE_STATES = listed(
  `silent quiet seated standing there ready in at on still online offline off away back first last here out up available within with by to down`,
);

/** Verbs of holding back: they tell what does not happen. */
export const AVOIDING_VERBS = listed(`avoid refrain resist abstain cease quit`);

/** Things of any kind at all: an act done to one of these in the plural is not told yet, unless it is said, written or shown. */
export const ANY_THINGS = listed(
  `situation issue problem challenge matter conflict need difference obstacle complexity uncertainty crisis dispute tension emotion situations relationship stakeholder`,
);

/** Phrases that promise care, effort or an effect, and leave the act to be guessed. They count where the act begins. */
export const VAGUE_PHRASES = new RegExp(
  [
    'mak(?:e|es|ing) sure',
    'tak(?:e|es|ing) (?:care (?:to|of|that)|the lead|charge|initiative|action|steps?|pride|account|stock|note|heed|heart|issue)',
    'tak(?:e|es|ing) (?:\\w+ ){1,5}(?:on board|to heart|seriously|personally|into (?:account|consideration))',
    'pay(?:s|ing)? (?:\\w+ )?attention',
    'work(?:s|ing)? (?:on|towards?)',
    'step(?:s|ping)? up',
    'go(?:es|ing)? (?:the extra mile|above and beyond|out of (?:their|your|his|her) way)',
    'walk(?:s|ing)? the talk',
    'lead(?:s|ing)? (?:by example|from the front)',
    'set(?:s|ting)? (?:an?|the) (?:\\w+ )?(?:example|tone|standard|bar)',
    '(?:keep|have|has|keeps|having|keeping) an open (?:mind|door)',
    'put(?:s|ting)? (?:yourself|themselves|oneself|myself|himself|herself) in',
    'put(?:s|ting)? (?:\\w+ ){1,2}first$',
    'see(?:s|ing)? (?:it|things|situations?) from',
    'look(?:s|ing)? out for',
    'look(?:s|ing)? for (?:(?:new|better|more|creative) )?(?:ways|opportunities|solutions|chances|improvements|the (?:good|best|positive))',
    '(?:see|sees|seeing) the (?:big|bigger|whole) picture',
    'us(?:e|es|ing) (?:\\w+ )?body language',
    '(?:get|gain|win|obtain|secure|achieve|build|create)s? buy-in',
    '(?:be|is|are|being) there (?:for|when (?:it|they|you|people|others|someone|needed)|whenever|if)',
    '(?:is|are|be|being|stay|stays|staying) (?:in (?:(?:the|a) (?:\\w+ )?(?:frame of mind|mood)|the (?:loop|picture|know|moment)|charge|control|touch|sync|tune)|at (?:ease|peace|one)|on (?:track|board|point|the ball|the same page|top))',
    '(?:plan|plans|planning|prepare|prepares|preparing|choose|chooses|choosing|remember|remembers|remembering|mean|means|hope|hopes|resolve|resolves) to',
    '(?:play|plays|playing) (?:an?|their|his|her|your) (?:\\w+ )?(?:part|role)',
    'tak(?:e|es|ing) part',
    'mak(?:e|es|ing) (?:an?|the|their|his|her|your) (?:\\w+ )?contributions?',
    '(?:say|says|saying|tell|tells|telling) (?:it|things) straight',
    'do(?:es|ing)? (?:something|stuff|everything)',
    'do(?:es|ing)? (?:an?|the|their|his|her|your) (?:\\w+ )?(?:jobs?|work|tasks?|dut(?:y|ies)|part|bit|share)(?=\\s*$| (?:at|in|on|every|each|for|with|and|well|to|when|as|by|they|that|which|given|assigned|he|she)\\b)',
    'work(?:s|ing)? (?:\\w+ly )?(?:in|as (?:an? )?(?:part )?(?:of )?) ?(?:an?|the|their) (?:\\w+ )?(?:team|group)',
    'work(?:s|ing)? (?:together )?(?:well )?with (?:others|people|colleagues|teammates)',
    '(?:tell|tells|telling|say|says|saying|call|calls|calling) it (?:like|as|how) it is',
    '(?:say|says|saying|tell|tells|telling) (?:\\w+ ){0,3}what (?:needs to be said|(?:they|people|others|he|she|you|it) (?:(?:need|want|like)s? to hear|means?$|really thinks?))',
    '(?:name|names|naming|address|addresses) the elephant in the room$',
    '(?:leave|leaves|leaving) no(?: |-)?(?:one|body) (?:behind|out)',
    'com(?:e|es|ing) across',
    'show(?:s|ing)? up (?:as|for)',
    'act(?:s|ing)? as',
    'think(?:s|ing)? (?:outside|on (?:their|your) feet)',
    '(?:make|makes|making|help|helps|let|lets) (?:\\w+ ){1,4}feel',
    '(?:try|tries|trying) to',
    'striv(?:e|es|ing) (?:to|for)',
    'aim(?:s|ing)? (?:to|for)',
    'attempt(?:s|ing)? to',
    'seek(?:s|ing)? to',
    'endeavou?rs? to',
    'know(?:s|ing)? how',
    '(?:is|are|be|being) (?:able|willing|prepared|ready) to',
    'can',
    'could',
    'get(?:s|ting)? (?:along|on with|the best)',
    'hold(?:s|ing)? (?:\\w+ ){1,4}(?:accountable|responsible|to account)',
    'do(?:es|ing)? (?:their|your|his|her) best',
    'giv(?:e|es|ing) (?:their|your) best',
    'add(?:s|ing)? value',
    'mak(?:e|es|ing) an? (?:impact|difference|effort)',
    'keep(?:s|ing)? (?:\\w+ ){1,2}(?:informed|engaged|motivated|aligned|updated|in the loop|on the same page)',
    'stay(?:s|ing)? (?:up to date|on top of)',
    'follow(?:s|ing)? through',
    'stand(?:s|ing)? up for',
    '(?:let|lets|letting|allow|allows) (?:others|people|everyone) (?:to )?(?:have|shine|grow|speak|be)',
    'look(?:s|ing)? after',
    'stand(?:s|ing)? (?:behind|by) (?:\\w+ )?(?:decisions?|words?|commitments?|promises?|principles?|values?)\\b',
    '\\w+ the status quo',
    'set(?:s|ting)? (?:\\w+ ){1,3}up for',
    'tak(?:e|es|ing) (?:the )?time to',
    'decid(?:e|es|ing) to',
    'read(?:s|ing)? (?:the room|between the lines)',
    'do(?:es|ing)? (?:what|whatever|the right|things|anything)\\b',
    'get(?:s|ting)? (?:things|stuff|(?:the )?(?:job|work)) done',
    'let(?:s|ting)? go of',
    '(?:plan|think)(?:s|ning|ing)? ahead',
    'walk(?:s|ing)? in (?:\\S+ ){1,2}shoes',
    'keep(?:s|ing)? (?:calm|cool)\\b',
    '(?:is|are|be|being) on time',
    'get(?:s|ting)? to the point',
    'break(?:s|ing)? down (?:\\w+ )?(?:silos|barriers|walls)',
    'bring(?:s|ing)? out the best',
    'check(?:s|ing)? (?:in )?(?:on|with) (?:(?:the|their|your) )?(?:others|people|teammates|colleagues|team|team members|staff|employees)$',
    'shar(?:e|es|ing) (?:the )?(?:credit|glory|power|responsibility)$',
    'giv(?:e|es|ing) (?:\\w+ ){1,2}the benefit of the doubt',
  ]
    .map((phrase) => `\\b${phrase}(?![\\w-])`)
    .join('|'),
  'i',
);
