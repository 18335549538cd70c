/** One prompt in the flow through a blueprint: how many met it and how many stopped there; nothing of either when too few did. */
export type FlowStep = {
  readonly moment: string;
  readonly title: string;
  readonly met: number;
  readonly stopped: number;
  readonly shown: boolean;
  /** Between these shares, 0 to 1, the true share that stops there lies 19 times in 20 (Wilson). */
  readonly low: number;
  readonly high: number;
};
