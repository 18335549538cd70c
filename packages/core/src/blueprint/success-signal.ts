/** A success signal is what would show that the behaviour is taking hold; it is declared before any content. */
export type SuccessSignal = { readonly id: string; readonly from: SignalSource; readonly means: string };

/** What feeds a signal: the kind of moment, or the confidence asked beside one. */
export const SIGNAL_SOURCES = ['respond', 'decide', 'recall', 'trial', 'reflect', 'observe', 'own-scene', 'confidence'] as const;
export type SignalSource = (typeof SIGNAL_SOURCES)[number];
