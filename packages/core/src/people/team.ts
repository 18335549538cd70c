/** A team is people who work together day by day. No figure about fewer than five of them is ever shown. */
export type Team = { readonly id: string; readonly name: string };
