import { useEffect, useState } from 'preact/hooks';

/** A box to tick that follows the hand at once, and goes back if what it says could not be kept. `keep` answers whether it was. */
export function KeptBox({ isOn, keep }: { readonly isOn: boolean; readonly keep: (isOn: boolean) => Promise<boolean> }) {
  const [byHand, setByHand] = useState<boolean>();
  useEffect(() => setByHand(undefined), [isOn]);
  const follow = async (wanted: boolean) => {
    setByHand(wanted);
    if (!(await keep(wanted))) setByHand(undefined);
  };
  return <input type="checkbox" checked={byHand ?? isOn} onChange={(event) => void follow(event.currentTarget.checked)} />;
}
