import './privacy.css';
import { who } from '../identity/who.ts';
import { Heading } from '../look/heading.tsx';
import { journal } from '../offline/device.ts';
import { keptOfMe, type KeptOfMe } from './kept-of-me.ts';
import { OwnPrivacy } from './own-privacy.tsx';
import { say } from './words.ts';

/** Who sees what, in plain words and, for whoever is signed in, with their own data; the table is the very promise that the server's doors are tested by. */
export function PrivacyPage() {
  const isSomebody = who.value.kind === 'somebody';
  return (
    <div class="privacy rhythm enter">
      <div>
        <Heading says={say.whoSeesWhat}>{say.whoSeesWhat}</Heading>
        <p class="muted">{say.forYou}</p>
      </div>
      <section>
        <h2>{say.glance}</h2>
        <SightTable lines={keptOfMe(journal.value)} withData={isSomebody} />
      </section>
      <Told heading={say.figures} texts={[say.figuresText, say.leadText]} />
      {isSomebody && <OwnPrivacy />}
      <Told heading={say.cookies} texts={[say.cookiesText]} />
      <Told heading={say.onServer} texts={[say.onServerText, say.onServerLimit]} />
      <Told heading={say.onDevice} texts={[say.onDeviceText, say.onDeviceLimit, say.signingOut, say.sharedDevice]} />
    </div>
  );
}

const Told = ({ heading, texts }: { heading: string; texts: readonly string[] }) => (
  <section class="stack">
    <h2>{heading}</h2>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </section>
);

const SightTable = ({ lines, withData }: { lines: readonly KeptOfMe[]; withData: boolean }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{say.what}</th>
        {lines[0]?.sights.map(({ viewer }) => (
          <th key={viewer} scope="col">
            {say[`viewer.${viewer}`]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.kept}>
          <th scope="row">
            {say[`kept.${line.kept}`]}
            {withData && line.count !== null && <small>{dataWords(line.count, line.newest)}</small>}
          </th>
          {line.sights.map(({ viewer, seen }) => (
            <td key={viewer} data-who={say[`viewer.${viewer}`]}>
              {say[`seen.${seen}`]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

function dataWords(count: number, newest: string | undefined): string {
  const counted = say.count({ count });
  return newest === undefined ? counted : say.newest({ count: counted, text: newest.length > 60 ? `${newest.slice(0, 59).trimEnd()}…` : newest });
}
