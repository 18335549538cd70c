import { SOMEBODY } from '../reading/names.ts';
import type { Phrase } from '../rules/phrase.ts';

// The endings of a verb: "kick" with them is kick, kicks, kicked and kicking.
const ED = '(e|s|es|ed|ing|en)?';

const KIN = 'husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mother|brother|sister|son|daughter|uncle|aunt|cousin';
const FOLK =
  `guy|boss|manager|supervisor|director|leader|lead|colleague|client|customer|patient|guest|passenger|driver|neighbour|coach|teacher|doctor|student|resident|guard|waiter|porter|cashier|worker|cleaner|foreman|trainer|stranger|visitor|officer|teammate|chef|nurse|friend|kid|${KIN}`
    .split('|')
    .flatMap((one) => [one, `${one}s`])
    .join('|');
// Who does it: a person. What an idea, a number or a piece of news does to somebody is a figure of speech.
const THEY = `(he|she|they|who|someone|somebody|man|men|woman|women|people|children|${FOLK}|${SOMEBODY})('s|'ll|'d|'re|'ve)?`;
const I = "(i|he|she|they|we|you)('m|'s|'ve|'re)?";
const THEM = '(me|us|him|her|them|you)';
const MY = '(my|your|her|his|their|our)';
const SELF = '(my|your|her|him|them|our)(self|selves)';
const BODY =
  '(body|bum|butt|bottom|breasts?|boobs|chests?|thighs?|legs?|knees?|waist|hips?|back|neck|shoulders?|hair|face|cheek|arse|ass|wrists?|arms?|ribs|throat|skin|skirt|shirt|blouse|bra|trousers)';
const WHOM = `(me|us|him|her|them|you|(an?|the|my|our|his|your|another) (kids|children|baby|dog|cat|${FOLK})|${MY} ${BODY})`;

// By a person to a person.
const HURT = `(push|hit+|beat|touch|kill|shoot|shot|shot at|hurt|attack|throttl|burn|bite|bit|strok|rub+|squeez)${ED}`;
// By whomever.
const STRIKE = `(kick|shov|chok|punch|slap+|strangl|stab+|smack|kiss|grab+|grop|fondl|pinch|scratch|sp[ai]t+ (in|at|on)|headbut+|drag+|knock|assault|rap|molest|abus)${ED}`;
const TOPIC = '(bullying|anti-bullying|harassment|discrimination|violence|suicide|overdose|racism|sexism|assault|abuse|self-harm|grievances?)';
const LESSON =
  '(training|course|polic(y|ies)|protocol|procedure|process|module|workshop|session|leaflet|law|guidelines?|slides|talk|webinar|article|book|poster|film|survey|figures|numbers)';

/** Harm, by word and by frame: who does what to whom, in any person and tense. */
export const HARM: readonly Phrase[] = [
  // Violence and threats.
  `${THEY} ... ${HURT} ${WHOM}`,
  `${STRIKE} ${WHOM}`,
  `(was|were|got|been|being|get) .. (hit|beaten|kicked|punched|slapped|shoved|bitten|pushed|grabbed|touched|attacked|threatened|insulted|abused) .. by .. (two|three|${THEY})`,
  'beat(s|ing|en)? up',
  '(was|were|been|being|got|get) .. (beaten|punched|slapped|stabbed|choked|shoved|spat at|kicked|attacked (on|at|outside|while|by|after))',
  `(threw|throws|pulled|held|holds) ${THEM} (against|down|across|by)`,
  `(will|he'll|they'll|going to|could|would|to) (break|smash|cut) ${MY} ${BODY}`,
  `${THEY} .. threaten${ED} .. ${WHOM}`,
  `threaten${ED} .. (violence|kill|hurt|hit|beat|stab|shoot|harm|rape|attack|punch|burn|messages|calls|texts|letters)`,
  '(death threats?|(is|was|gets|got|turned|becomes|became) violent|(fear|afraid|scared) for my)',
  '(knife|gun|weapon) (on|at|to) (me|us|him|her|them|my|the)',
  '(at|me|us|him|her|them) with an? (knife|screwdriver|hammer|gun|bottle|blade|bat|belt|stick|chair|folder)',
  `${THEY} .. thr(ow|ew|own)(s|ing)? .. (bottles?|things|stuff|something|plates?|glass|chair|phone|stapler|cup|tools?|knife) at`,
  '(assault|molest|harass|stalk|blackmail|bully|bulli|mugg|catcall|stalker|abuser|grop|rap|strangl|kidnapp)(s|es|ed|ing)',
  '(bully|rape|assault|harassment|racis[tm]|racially|sexis[tm]|homophobi[ac]|transphobic|antisemitic|islamophobic|slurs?|(n|and)-word|abusive|hate (crime|speech)|nazi|swastika|bigot|ableis[tm]|ageis[tm]|prejudiced)',
  // Unwanted touch, and what is sexual at work.
  `(hands?|arms?|fingers) .. (on|a?round|up|under|down|between|off|over) (me|him|her|us|${MY} ${BODY})`,
  `(press|pin|rub|push|shov)${ED}(ned|bed|ning|bing)? (${THEM}|${SELF}|up) (up )?(against|into)`,
  `(hugs|hugging) ${THEM}`,
  'touch(es|ing)? me',
  `(stares|staring) at ${MY} ${BODY}`,
  '(creep|creepy|pervert|perv|sleazy|asking me out)',
  '(keeps|kept|tries to|tried to) (hug|touch|kiss)(ging|ing)?',
  '(unwanted|inappropriate) (touch|touching|contact|advances)',
  '(hits|hitting|comes|coming) on (to )?(me|her|him)',
  "(won't|will not|doesn't|does not|wouldn't|never) leave (me|her|him|us) alone",
  `(about|at|down) ${MY} (breasts|boobs|bum|butt|arse|ass|body|chest)`,
  '(sex|sexual|sexually|sexy|nudes?|obscene|lewd|porn|wolf-whistles?|whistles? at|dick pics?|naked|me in bed)',
  `(sleep|slept) with (me|him|her|them)`,
  `(expos|forc)${ED} (him|them|her)sel(f|ves)`,
  `(film|photograph|watch)${ED} .. (changing room|shower|toilet|bathroom|locker room)`,
  `follow${ED} (me|her|him|us) (home|around|to|into|from|for|everywhere)`,
  'being followed',
  `(wait|turn|show)(s|ed|ing)? .. (outside|up at|at|in front of) (${MY}|the) (house|home|flat|door|work|office|car|school)`,
  `(${KIN}) .. (turns up|shows up|follows|won't leave|waits|won't let|never lets|controls|scares|forces|threatens)`,
  // Bullying and discrimination.
  `((pick|picks|picking) on ${THEM}|picked on|ganged up|mobbed|mobbing)`,
  `(laughs|laughing|humiliates?|humiliating|torments?|teases|teasing|insults|(made|mak(e|es|ing)) fun) (at |of )?${THEM}`,
  'call(s|ed|ing)? (me|her|him|us) names',
  'discriminat(ed|ing|ion|es) (against|at work|here)',
  `(because|as|since|for) (${I}|being) (am |is |are |was )?(an? |the only )?(black|brown|asian|arab|muslim|jewish|gay|lesbian|queer|trans|pregnant|disabled|woman|girl|foreign|immigrant|deaf|blind|too old)(er)?`,
  `because (i'm|i am) (an? )?${SOMEBODY}$`,
  `(because|jokes?|joking|comments|remarks|laughs?|fun|bullied) (of|about|at|for) ${MY} (skin|race|colou?r|religion|faith|hijab|headscarf|turban|gender|disability|pregnancy|nationality|ethnicity|sexuality|stammer|weight|age|sex|origin|beliefs)`,
  "(women|girls|men|foreigners|immigrants|people like (me|us|you|him|her|them)) .. (don't|not|never) belong",
  `call${ED} ${THEM} .. (slut|whore|bitch|terrorist|monkey|cripple|worthless|retard|sweetheart|babe)`,
  'because of where (i|she|he|we|they)',
  'monkey (noise|sound|chant)s?',
  'go back to (my|your|her|his|their|our|where) (own |home )?(country|i|we|you|he|she|they)',
  // Self-harm, and the wish to die.
  `(kill|hurt|harm|cut+|hang|hung|drown|starv|burn|stab+|poison|shoot)${ED} ${SELF}`,
  '(been|started|keep|kept|about|of) (cutting|cutting again)$',
  `(cut+|burn|scratch|slash|slit+)${ED} ${MY} (wrists?|arms|legs|thighs|veins)`,
  `(bang|hit)(s|ed|ting|ing)? ${MY} head against`,
  `mak(e|es|ing) ${SELF} (sick|throw up|vomit)`,
  '(suicid(e|al)|self-harm|self harm|overdos(e|ing)|kys|unalive)(s|d|ed|ing)?',
  '(to|just|might|could|should|will) kms',
  `(end|tak|took)${ED} ${MY} (own )?life`,
  'end(s|ed|ing)? (it all|things|everything)',
  '(think|thinking|thought|thoughts|talk|talked|talking) (of|about) (ending it|dying|death|jumping|hanging)',
  `(want|wants|wanted|wish|wishes|wished|ready|rather|hope|going) (to |${I} |i could )?(was |were )?(die|be dead|dead|disappear forever|not be here|not exist|(had )?never (been |was )?(born|existed))`,
  "better (off )?(dead|without me|if (i'm|i was|i were) (dead|gone|not here))",
  '(want|wants|wanted) to (end it|stop existing)$',
  'feel like dying',
  'life (has|makes) no',
  "wish (i|he|she) (wasn't|weren't|was not|were not) (here|alive|around)",
  '(dying|death) (would|seems|is) .. (easier|better|relief)',
  '(tired of|done with|hate) (living|life|being alive)',
  'want it all to (end|stop|be over)',
  "can't live (like this|anymore|any more|any longer)",
  'something (stupid )?to (myself|himself|herself)',
  "(don't|doesn't|didn't|not|no longer|never) .. want(s|ed)? to (be alive|wake up|exist|(be here|be around|live) (anymore|any more|any longer|like))",
  "(don't|doesn't|didn't|not|no longer) .. want(s|ed)? to live$",
  "(never|(hope|wish|pray) .. (don't|won't|not)) wake up",
  '(nobody|no one) would (notice|miss me|care) if',
  '(point|reason|nothing|will) (in|to|of) (live|living|be alive|being alive)',
  "life (isn't|is not|not) worth",
  `${I} (can't|can not|couldn't) go on$`,
  "(i|he|she|they) (can't|can not|couldn't) go on (living|anymore|any more|any longer|like this)",
  'jump(ing|ed)? .. (off|from|in front of) (an?|the) (bridge|roof|building|train|window|cliff|balcony|bus)',
  '(goodbye|farewell|suicide) (letter|note)s?',
  // A crisis, and danger at home.
  '(t[ao]k|took|swallow)(e|en|ing|ed)? .. (too many|all|whole|bottle|packet|pack|box|handful|lot|bunch) .. (pills|tablets|painkillers|medication|meds|paracetamol)',
  '(sleeping pills|sleeping tablets|panic attacks?|(nervous|mental|having a|had a) breakdown|eating disorder|hear(ing)? voices)',
  "(can't|couldn't) (breathe|stop (crying|drinking|shaking))",
  'cry(ing)? every (day|night|evening|morning)',
  "(i'm|i am|have|have got|with) (depressed|depression|ptsd|bipolar)",
  '(drinks|drinking|using) (again|too much|every night|alone|heavily)',
  `(${I}|${THEY}|have|has|had an?) relaps(e|ed|ing)`,
  `(afraid|scared|frightened|terrified) (of|to) .. (${KIN}|go home|going home)`,
  '(afraid|scared|frightened|terrified) of (him|her|them)$',
  'lock(s|ed|ing) (me|her|him|us) (in|up)',
  "(not|don't|doesn't|never|isn't) .. safe .. (at home|with him|with her)",
  "(can't go home|not allowed (out|to leave|to see))",
  '(takes|controls|checks|keeps|took) my (money|wages|phone|passport)',
  '(domestic|partner) (violence|abuse)',
  '(physically|verbally|emotionally) (abus|attack|violen)(e|ed|ive|t)',
  // A formal step, which is for people and not for practice.
  'grievances?',
  `complaint against (${THEY}|${THEM}|my|his)`,
];

/** What is said of harm and means none. */
export const FIGURES: readonly Phrase[] = [
  `kill${ED} (the|this|that|it|time|two birds)`,
  `(beat|kick|cut+|burn)${ED} ${SELF} (up|off|some|shaving|for|down|out|on)`,
  `(shoot|shot) ${SELF} in the foot`,
  `kill${ED} ${SELF} (laughing|to|over|for)`,
  `beat${ED} ${THEM} (to|in|at|on|by)`,
  `(push${ED} ${THEM} (to|for|on|towards|forwards?|hard)|knock${ED} ${THEM} (sideways|out|back|down|off))`,
  `(kick|kicked|kicks|grab|grabbed|grabs) (${THEM} )?(off|out|an?|some|one|the)`,
  `(shoot|shot|beat)${ED} ${THEM} (down|up when)`,
  `(attack|kill|hit+|beat|grab+|push|hurt)${ED} (her|${MY}) (proposal|ideas?|plans?|numbers|targets?|deadlines?|goals?|point|work|team|record|estimate|feelings)`,
  '(it|this|that|which|what|words|news|story) (really |just |has |had |almost |nearly )?(hit|touche[ds]|knocked|kicked|hurts?|bit)',
  'hit (me|us) (up|that|with (the|an?|your) (idea|numbers|best|news|figures|facts|question))',
  'hit (me|us|him|her|them) with (a|an|the|another) (new|deadline|bill|fee|invoice|price|question)',
  '(boss|manager|client|director|lead|team) .. kill(s|ing)? (me|us)',
  `stab+${ED} .. in the back`,
  '(rather die than|(die|died|dying) inside)',
  `relaps${ED} into`,
  '(mean|meant|meaning|intend|intended|intention|trying|want|wanted) to hurt (you|her|him|them|your|any)(one|body)?',
  'end(ed|ing)? things (with|here|early|on)',
  '(sex|sexual) (education|orientation)',
  '(naked eye|(felt|feel|feeling) naked)',
  `${TOPIC} (prevention |awareness )?${LESSON}`,
  `${LESSON} (on|about|against|for|of) .. ${TOPIC}`,
];
