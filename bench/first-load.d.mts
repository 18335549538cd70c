export function run(): {
  readonly bytes: number;
  readonly goal: number;
  readonly reached: boolean;
  readonly scripts: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
};
