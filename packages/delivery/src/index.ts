export * from './card.ts';
export * from './channel.ts';
export * from './email/render.ts';
export * from './email/smtp.ts';
export * from './email/kept.ts';
export * from './words.ts';
