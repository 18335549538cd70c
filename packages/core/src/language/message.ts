/** The texts of a catalogue by their keys, each a message as ICU MessageFormat writes it: "{count, plural, one {# try} other {# tries}}". */
export type Texts = Readonly<Record<string, string>>;

/** The same keys in another language; a missing or misspelt one is a compile error. */
export type Translation<English extends Texts> = Readonly<Record<keyof English, string>>;

/** What a message must be given, read from its text by the compiler: `Given<'Hello {name}'>` is `{ name: string | number }`. */
export type Given<Text extends string> = Message<Text, unknown>[0];

/** What a catalogue says: a sentence where nothing need be given, and a function of what must be given where something must. */
export type Said<English extends Texts> = {
  readonly [Key in keyof English]: unknown extends Given<English[Key]> ? string : (given: Given<English[Key]>) => string;
};

/** The texts of a translation where each asks for the very arguments of the English one, and `never` where one does not. */
export type SameArguments<English extends Texts, Other extends Texts> = {
  readonly [Key in keyof English]: Key extends keyof Other ? (Same<Given<English[Key]>, Given<Other[Key]>> extends true ? Other[Key] : never) : never;
};

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

// The three below read a text from left to right and give back [what was found, what is left]. A message ends at its text's end or at a brace that it did not open.
type Message<Text extends string, Found> = Text extends `${infer Before}{${infer Within}`
  ? Before extends `${infer _Said}}${infer Left}`
    ? [Found, `${Left}{${Within}`]
    : Argument<Within, Found>
  : Text extends `${infer _Said}}${infer Left}`
    ? [Found, Left]
    : [Found, ''];

type Argument<Within extends string, Found> = Within extends `${infer Head}}${infer Left}`
  ? Head extends `${infer Name},${infer Kind},${infer _Branches}`
    ? Within extends `${Name},${Kind},${infer Branches}`
      ? Branch<Branches, Found & { readonly [N in Name]: Kind extends ' select' ? string : number }>
      : never
    : Head extends `${infer Name}, number`
      ? Message<Left, Found & { readonly [N in Name]: number }>
      : Message<Left, Found & { readonly [N in Head]: string | number }>
  : never;

type Branch<Text extends string, Found> = Text extends `${infer Case}{${infer Body}`
  ? Case extends `${infer _Space}}${infer Left}`
    ? Message<`${Left}{${Body}`, Found>
    : Message<Body, Found> extends [infer Both, infer Left extends string]
      ? Branch<Left, Both>
      : never
  : Text extends `${infer _Space}}${infer Left}`
    ? Message<Left, Found>
    : never;
