import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const SHARE_BACK = 'Many of you stopped at the three minutes before the call. It now has one choice instead of two.';

test('the whole loop: a moment, a try, a look back, a colleague, a decision, and what the learner is told', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  const clean = async () => expect(await visitor.complaintsEverywhere()).toEqual([]);

  await visitor.reads(/Who would you like to be/);
  await clean();
  await visitor.become('Sam');
  await visitor.reads(/Ask one open question/i);
  await clean();

  await visitor.press('Start');
  await visitor.sees('Before you begin, once');
  await clean();
  await visitor.choose(/calm day/);
  await visitor.press('Go on');
  await visitor.reads('The coffee machine');
  await clean();
  await visitor.write(/first thing you would say to Ines/, 'That sounds like it hurt. What was it like to read it there?');
  await visitor.press('Compare with examples');
  await visitor.reads('Your words, beside others');
  await visitor.sees('What was it like to read it there?');
  await clean();
  await visitor.press('Go on');
  await visitor.reads('In the next 24 hours');
  await clean();
  await visitor.write(/with whom/, 'Leila');
  await visitor.pressAndSend('I will try this');
  await visitor.reads(/^Done/);
  await clean();

  await visitor.press('Jump to tomorrow');
  await visitor.sees(/You are Sam.*Wed/);
  await visitor.open('/');
  await visitor.sees('How did it go?');
  await clean();
  await visitor.press('Start');
  await visitor.reads('Did you get to try it?');
  await clean();
  await visitor.choose(/Yes, I tried it/);
  await visitor.press('Go on');
  await visitor.passesExample(clean);
  await visitor.reads('What happened?');
  await visitor.write(/The moment, in a sentence/, 'Leila said the labels were late again, and I asked how that was for her.');
  await clean();
  await visitor.chooseFourthEverywhere();
  await visitor.press('Go on');
  await visitor.reads('How did you do it?');
  await visitor.chooseFourthEverywhere();
  await clean();
  await visitor.press('Go on');
  await visitor.reads('Beside yours');
  await clean();
  await visitor.write(/next time/, 'Wait a little longer.');
  await visitor.press('Go on');
  await visitor.reads('And now?');
  await visitor.choose(/most days/);
  await visitor.press('Go on');
  await visitor.reads('Who was there?');
  await clean();
  await visitor.choose(/Priya/);
  await visitor.pressAndSend('Ask them');
  await visitor.reads(/^Done/);

  await answerAsAColleague(clean, visitor);

  await visitor.open('/');
  await visitor.sees('You asked before you explained anything.');
  await clean();
  // The name came with the answer, so it stands without a network too.
  await visitor.keepsTheApp();
  await visitor.loseLine();
  await visitor.open('/');
  await visitor.sees('Priya Raman');
  await visitor.findLine();
  await visitor.open('/');

  await decideAsTheFacilitator(clean, visitor);

  await visitor.become('Sam');
  await visitor.open('/');
  await visitor.sees('What changed because of you');
  await visitor.sees(SHARE_BACK);
  await clean();
  await visitor.leave();
});

/** From the link in the mail, in a browser that nobody is signed in to. */
async function answerAsAColleague(clean: () => Promise<void>, visitor: Visitor): Promise<void> {
  await visitor.open('/outbox');
  const link = await visitor.linkInMail('Sam Okafor asks for thirty seconds', 'Say what you noticed');
  await clean();
  const colleague = await Visitor.arrive(browser, app.origin);
  await colleague.open(link);
  await colleague.reads('Sam asks what you noticed.');
  expect(await colleague.complaintsEverywhere()).toEqual([]);
  await colleague.choose('I saw it.');
  await colleague.write(/One sentence/, 'You asked before you explained anything.');
  await colleague.press('Send to Sam');
  await colleague.reads('Thank you.');
  await colleague.open(link);
  await colleague.reads('Thank you.');
  await colleague.leave();
}

async function decideAsTheFacilitator(clean: () => Promise<void>, visitor: Visitor): Promise<void> {
  await visitor.become('Noor');
  await visitor.open('/review');
  await visitor.reads('Review');
  await clean();
  await visitor.follow('Ask before you answer');
  await visitor.reads(/Tries fell at .Three minutes before the next call./);
  await clean();
  await visitor.press('Go on to the decision');
  await visitor.reads('What will you change?');
  await visitor.choose(/Simplify .Three minutes before the next call./);
  await visitor.write('Because', 'Half of the visits ended there.');
  await visitor.choose(/Give it to everybody at once/);
  await clean();
  await visitor.press('See what that changes');
  await visitor.reads('What that changes');
  await visitor.sees('Removed:');
  await clean();
  await visitor.write('What they read', SHARE_BACK);
  await visitor.press('Publish and tell them');
  await visitor.reads(/^Done/);
  await visitor.sees('Decisions so far');
  await clean();
}

test.each([
  ['Priya', ['/', '/privacy', '/aid/clarifying-question', '/outbox', '/nowhere']],
  ['Noor', ['/', '/review', '/review/specific-praise']],
])('the screens that the loop does not pass hold for %s too', async (name, paths) => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become(name);
  for (const path of paths) {
    await visitor.open(path);
    await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect([path, ...(await visitor.complaintsEverywhere())]).toEqual([path]);
  }
  await visitor.leave();
});

test('a link that was used does not work again', async () => {
  const link = app.links.get('sam') ?? '';
  const first = await Visitor.arrive(browser, app.origin);
  await first.open(link);
  await first.press(/Sign in/);
  await first.sees(/You are Sam/);
  const second = await Visitor.arrive(browser, app.origin);
  await second.open(link);
  await second.press(/Sign in/);
  await second.sees(/has been used or is too old/);
  expect(await second.complaints()).toEqual([]);
  await Promise.all([first.leave(), second.leave()]);
});
