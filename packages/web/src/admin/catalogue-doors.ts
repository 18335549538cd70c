export const CATALOGUES = '/api/v1/catalogues';

export type OfferName = { readonly subscription: string; readonly blueprint: string; readonly number: number };

/** The door of one release. */
export const offerDoor = ({ subscription, blueprint, number }: OfferName): string =>
  `${CATALOGUES}/${subscription}/releases/${encodeURIComponent(blueprint)}/${number}`;

/** The page of one release. */
export const offerPage = ({ subscription, blueprint, number }: OfferName): string =>
  `/admin/catalogues/${subscription}/${encodeURIComponent(blueprint)}/${number}`;

/** The release that the parts of an address name. */
export const offerAt = ([subscription = '', blueprint = '', number = '0']: readonly string[]): OfferName => ({
  subscription,
  blueprint,
  number: Number(number),
});
