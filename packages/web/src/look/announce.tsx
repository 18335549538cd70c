import { signal } from '@preact/signals';

const heard = signal<Heard>({ sentence: '' });

type Heard = { readonly sentence: string; readonly language?: string | undefined };

/** Says something to people who listen to the page instead of seeing it; politely, after what they are hearing now. */
export const announce = (sentence: string, language?: string): void => void (heard.value = { sentence, language });

/** The one live region of the house. */
export const Announcer = () => (
  <p class="unseen" role="status" lang={heard.value.language}>
    {heard.value.sentence}
  </p>
);
