import { isKnownWord } from '../reading/lexicon.ts';
import { SOMEBODY } from '../reading/names.ts';
import type { Reading } from '../reading/reading.ts';

/** True if the text reads as English, informal and short English too; another script, other little words, or mostly words we do not know do not. */
export function looksEnglish({ source, sentences }: Reading): boolean {
  const words = sentences.flatMap(({ text }) => text.match(/\p{L}[\p{L}']*/gu) ?? []).filter((word) => word !== SOMEBODY && word !== `${SOMEBODY}'s`);
  // A first word with a capital that we do not know is read as a name: what people of other languages say first is asked of the text as it was typed.
  const typed = source.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (typed.length <= FEW && typed.some((word) => SAID_FIRST.has(word))) return false;
  if (words.length === 0) return sentences.length > 0;
  const foreign = words.filter((word) => FOREIGN.has(word) || /[^\p{Script=Latin}']/u.test(word) || OTHER_LETTERS.test(word)).length;
  const known = words.filter((word) => isKnownWord(word) || ENGLISH.has(word)).length;
  if (foreign > 0 && known <= foreign * 2) return false;
  return words.length <= SHORT ? known > 0 : known * 2 >= words.length;
}

const OTHER_LETTERS = /[ěščřžýůąęłśźżăîșțõäöüßøåæñçğışőű]/;

const SHORT = 2;
const FEW = 4;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const without = (shared: ReadonlySet<string>, list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => !shared.has(word)));

const ENGLISH = /* @__PURE__ */ words(
  "a about after again all also am an and any are as at back be because been before being but by can can't could day did didn't do does doesn't doing don't down even everyone everything feel feeling felt first for from get give go going good got great had has have haven't he hear help her here hey hi him his how how's i i'd i'll i'm i've if in into is isn't it it's just know last let let's like long look lot make makes maybe me meeting might more most much must my need never new next no not nothing now of off ok okay on one only or other our out over please put really right said say see she should so some something sorry sound sounds still sure take talk team tell than thank thanks that that's the their them then there they thing things think this time to today told tough understand up us very want was wasn't we week well were what what's when where which while who why will with won't work would wow yeah yes yet you you'd you'll you're you've your hang hard great wonderful ugh",
);

// Whole short answers of other languages, without what English says too ("ciao") and without names.
const SAID_FIRST = /* @__PURE__ */ words(
  'hola danke bitte gracias grazie merci bonjour désolé désolée scusa prego capisco stai perdón perdona obrigado obrigada desculpa desculpe bedankt dankjewel gebeurd snap tack förlåt tak undskyld takk dziękuję przepraszam děkuji prosím promiň alles passiert entschuldigung verstehe genau nein oui hvala köszönöm mulțumesc teşekkürler teşekkür terima maaf kiitos anteeksi',
);

const SHARED = /* @__PURE__ */ words(
  'a an do to me he we was on is in om my ten by but so die den men her man no dig at hot made mine ho ha ja pro la del de al es mi ta te ti vi am if plus fait comment sur pas son ton sent or come bin wit tu ben sen ne kan ska se si co ce you it i bent over van dan uit mich bien eu lo wat mu na po tak ok non ada il per con noi da',
);

// Little words of other languages, without the ones that English, its text-speak or a name could be.
const FOREIGN = /* @__PURE__ */ without(
  SHARED,
  'und ist nicht ich du das wir ihr sie mit ein eine einen dass aber auch auf für wie wann warum dir mir dich mich haben hast kann kannst wird werden sehr schon noch wenn oder zu zum zur bei nach von vom den dem des ' +
    'le la les est pas je tu nous vous ils elles une dans avec pour que qui quoi mais ce cette ces mon ton son mes tes ses au aux du sur très bien être avoir fait comme plus moi toi suis ' +
    'el los las es yo ella nosotros usted ustedes un una unos unas con por para pero qué cómo cuándo está estás estoy muy más también porque del al mi tu su te lo nos eso esto ser hacer ' +
    'il gli che di è sono sei siamo non con per ma questo questa quello della delle degli nel nella anche come cosa perché molto più mi ti ci vi ' +
    'não você eu ele ela nós com para mas isso isto muito mais também porque uma dos das nos nas pelo pela seu sua está estou foi ' +
    'het een niet ik jij je wij jullie zij met voor maar ook dat dit wat hoe waarom wanneer heb hebt heeft ben bent zijn was naar van uit om te nog wel ' +
    'och är inte jag du vi ni det den ett att som på för med men om hur vad varför när har hade kan ska mycket ikke jeg dig mig hvad hvordan hvorfor også ' +
    'nie jest się na że do co jak to ja ty my wy oni ale dla czy tak już ten ta te mnie ciebie bardzo może ' +
    'a že se na je to jsem jsi jsme jste jsou není ale jak co proč když nebo tak pro od za do po si by bych byl byla bylo mi ti ho mu už ještě také ' +
    've bir bu için değil ben sen biz siz çok daha ama ne nasıl neden var yok mi mı ile gibi ' +
    'ja on ei se että mutta kun niin mitä miten miksi minä sinä hän me te he olen olet ole oli ' +
    'és hogy nem egy az ez van volt én te mi ti ők de ha mert csak már még is ' +
    'și nu este sunt cu pentru dar că ce cum când mai foarte din pe la eu tu noi voi ' +
    'yang dan di ini itu tidak dengan untuk saya kamu anda kami mereka akan bisa ada juga apa bagaimana kenapa',
);
