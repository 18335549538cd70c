import type { PreviewFinding, PreviewTold } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';

/** What the command says of the file: the latest, the blueprint that could last be read, and the findings that were last looked for. */
export type Heard = { readonly told: PreviewTold; readonly blueprint: PreviewTold['blueprint']; readonly findings: readonly PreviewFinding[] };

/** Listens to the command that shows a file. The browser asks again by itself when the line is lost. */
export function useTold(): { readonly heard: Heard | undefined; readonly isLost: boolean } {
  const [heard, setHeard] = useState<Heard>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const line = new EventSource('/events');
    line.addEventListener('message', ({ data: text }: MessageEvent<string>) => {
      const told = JSON.parse(text) as PreviewTold; // our own command tells what wire says
      setLost(false);
      setHeard((before) => ({ told, blueprint: told.blueprint ?? before?.blueprint ?? null, findings: told.findings ?? before?.findings ?? [] }));
    });
    line.addEventListener('error', () => setLost(true));
    return () => line.close();
  }, []);
  return { heard, isLost };
}
