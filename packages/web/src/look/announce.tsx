import { signal } from '@preact/signals';

const heard = signal('');

/** Says something to people who listen to the page instead of seeing it; politely, after what they are hearing now. */
export const announce = (sentence: string): void => void (heard.value = sentence);

/** The one live region of the house. */
export const Announcer = () => (
  <p class="unseen" role="status">
    {heard}
  </p>
);
