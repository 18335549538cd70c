/**
 * Lets the phone move the focus only while somebody has it in hand. Screens give the focus to their heading when they change; in a
 * frame beside a text that would take it out of the text in the middle of a word.
 */
export function keepOwnFocus(): void {
  let isInHand = false;
  for (const touch of ['pointerdown', 'keydown'] as const) addEventListener(touch, () => (isInHand = true), true);
  addEventListener('blur', () => (isInHand = false));
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function focusInHand(options?: FocusOptions) {
    if (isInHand) focus.call(this, options);
  };
}
