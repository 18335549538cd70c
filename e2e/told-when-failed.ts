import { afterEach } from 'vitest';
import { Visitor } from './visitor.ts';

// A journey that fails on another machine can only be understood by what stood on the screen.
afterEach(async ({ task }) => {
  const visitors = Visitor.present();
  if (task.result?.state !== 'fail') return;
  for (const { page } of visitors) console.error(`${page.url()}\n${await page.locator('body').ariaSnapshot().catch(String)}`);
});
