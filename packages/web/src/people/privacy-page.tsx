import './people.css';
import { Heading } from '../look/heading.tsx';
import { sightTable } from './sight-table.ts';

/** Who sees what, in plain words; the table asks the very rule by which the server decides. */
export const PrivacyPage = () => (
  <div class="privacy rhythm enter">
    <div>
      <Heading says="Who sees what">Who sees what</Heading>
      <p class="muted">What you write here is for you. Nobody is ranked, and nobody is watched.</p>
    </div>
    <section>
      <h2>At a glance</h2>
      <Table />
    </section>
    <section class="stack">
      <h2>What “figures” means</h2>
      <p>A figure rests on at least five people, or it is not shown at all. It never holds a word that somebody wrote, and never a name.</p>
      <p>The person who manages you sees no figure about your reflections, your confidence or what a colleague noticed, however many people it rests on.</p>
    </section>
    <section class="stack">
      <h2>On the server</h2>
      <p>What you write is encrypted there, with a key that belongs to you alone. Ratings, dates and choices are not, because figures are made of them.</p>
      <p>Whoever holds both the database and the key of the whole installation could read everything.</p>
    </section>
    <section class="stack">
      <h2>On this device</h2>
      <p>
        What you write is kept in this browser until the server has confirmed it, and what the server sent stays here so that pages open at once. It is
        encrypted, with a key that this browser uses and never shows, not to this page either.
      </p>
      <p>
        That keeps your words out of sight of whoever searches this browser’s files. It does not protect you from somebody who can open this browser as you, or
        from a program that runs in it.
      </p>
      <p>Signing out takes key and all off the device; so does the server, the next time this device asks it after your session has ended.</p>
      <p>On a device that others use too, say so when you sign in: then nothing is kept once you close the page. Sign out when you leave all the same.</p>
    </section>
  </div>
);

function Table() {
  const { viewers, rows } = sightTable();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          {viewers.map((viewer) => (
            <th key={viewer} scope="col">
              {viewer}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, sights }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {sights.map((sight, index) => (
              <td key={viewers[index]} data-who={viewers[index]}>
                {sight}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
