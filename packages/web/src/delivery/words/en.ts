export const texts = {
  cannotShow: 'The outbox cannot be shown.',
  outbox: 'Outbox',
  noMail: 'No mail yet. The first one appears here as it would look in a mailbox.',
  everyMail: 'Every mail as it would look. Nothing here has left this machine.',
  to: 'To {address}, {day} {time}',
  textPart: 'The text part',
  asItLooks: 'The mail “{subject}” as it looks',
} as const;
