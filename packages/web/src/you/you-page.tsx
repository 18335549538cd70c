import './you.css';
import { may } from '@micromoment/core';
import { expected } from '../identity/who.ts';
import { Heading } from '../look/heading.tsx';
import { say } from './words.ts';

/** A person's own rooms, each a link with one line about it. */
export const YouPage = () => (
  <div class="rhythm enter">
    <div>
      <Heading says={say.yours}>{say.yours}</Heading>
      <p class="muted">{say.yoursNote}</p>
    </div>
    <ul class="rooms">
      <Room path="/progress" name={say.progress} note={say.progressNote} />
      <Room path="/changes" name={say.changes} note={say.changesNote} />
      <Room path="/welcome" name={say.begin} note={say.beginNote} />
      <Room path="/seen" name={say.seen} note={say.seenNote} />
      <Room path="/settings" name={say.settings} note={say.settingsNote} />
      <Room path="/privacy" name={say.privacy} note={say.privacyNote} />
      {expected.value && may(expected.value.person, 'administer') && <Room path="/admin/deeper-look" name={say.deeperLook} note={say.deeperLookNote} />}
    </ul>
  </div>
);

const Room = ({ path, name, note }: { path: string; name: string; note: string }) => (
  <li>
    <a href={path}>{name}</a>
    <p class="note">{note}</p>
  </li>
);
