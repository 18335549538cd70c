import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, run } from './app.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const HAPPENED = 'Leila said the labels were late again, and I asked how that was for her.';
const PRAISE = 'You asked Leila how it was for her before you did anything about the labels.';

/** Sam tries something for real and looks back on it. */
async function tryAndLookBack(visitor: Visitor): Promise<void> {
  await visitor.press('Start');
  await visitor.sees('Before you begin, once');
  await visitor.choose(/calm day/);
  await visitor.press('Go on');
  await visitor.write(/first thing you would say to Ines/, 'That sounds like it hurt. What was it like to read it there?');
  await visitor.press('Compare with examples');
  await visitor.press('Go on');
  await visitor.write(/with whom/, 'Leila');
  await visitor.pressAndSend('I will try this');
  await visitor.reads(/^Done/);
  await visitor.press('Jump to tomorrow');
  await visitor.sees(/You are Sam.*Wed/);
  await visitor.open('/');
  await visitor.press('Start');
  await visitor.choose(/Yes, I tried it/);
  await visitor.press('Go on');
  await visitor.passesExample();
  await visitor.write(/The moment, in a sentence/, HAPPENED);
  await visitor.chooseFourthEverywhere();
  await visitor.press('Go on');
  await visitor.chooseFourthEverywhere();
  await visitor.press('Go on');
  await visitor.write(/next time/, 'Wait a little longer.');
  await visitor.pressAndSend('Go on');
}

test('Sam shows how it went, Priya praises it and keeps a check-in, and Sam finds both', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  const clean = async () => expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.become('Sam');
  await visitor.reads(/Ask one open question/i);
  await tryAndLookBack(visitor);

  await visitor.open('/seen');
  await visitor.reads('What your team sees');
  await visitor.sees('Priya Raman sees nothing of yours.');
  const box = visitor.page.getByRole('checkbox', { name: /A look back on a try/ });
  await box.first().check();
  await visitor.page.getByRole('listitem').filter({ hasText: 'Tried it.' }).first().waitFor();
  await clean();

  await visitor.become('Priya');
  await visitor.open('/team');
  await visitor.reads('What your team practises');
  await visitor.sees(HAPPENED);
  await visitor.sees(/(most|about half|a few) of about \d+/);
  await clean();
  await visitor.press('Praise Sam Okafor');
  await visitor.write(/What you saw/, PRAISE);
  await clean();
  await visitor.press('Send to Sam Okafor');
  await visitor.sees(/One person to encourage/);
  await visitor.follow('Prepare a check-in with Sam Okafor');
  await visitor.reads('Check-in with Sam Okafor');
  await visitor.sees(/Which question did you try/);
  await visitor.write('What was tried', 'A question about the labels');
  await visitor.write('What comes next', 'Once more with Ruth');
  await clean();
  await visitor.press('Keep for both of you');
  await visitor.sees('Once more with Ruth');
  await clean();

  await visitor.become('Sam');
  await visitor.open('/');
  await visitor.sees(PRAISE);
  await clean();
  await visitor.open('/seen');
  await visitor.sees('Once more with Ruth');
  await visitor.page
    .getByRole('checkbox', { name: /A look back on a try/, checked: true })
    .first()
    .click(); // the box that is found by being checked cannot be looked at again once it is not
  await visitor.sees('Priya Raman sees nothing of yours.');
  await visitor.become('Priya');
  await visitor.open('/team');
  await visitor.reads('What your team practises');
  expect(await visitor.page.getByText(HAPPENED).count()).toBe(0);
  await visitor.leave();
});

test('Noor makes a sprint, sees what a list would do before anybody joins, starts it, and takes the start back', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  const clean = async () => expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.become('Noor');
  await visitor.open('/sprints');
  await visitor.reads('Sprints');
  await visitor.sees('Ask first 1');
  await clean();
  await visitor.write('What it is called', 'Winter');
  await visitor.page.getByRole('checkbox').first().check();
  await visitor.press('Make the sprint');
  await visitor.reads('Winter');
  await visitor.page.getByText('Add people').click();
  await visitor.choose('A list of e-mail addresses');
  await visitor.write('The list', 'email\nruth@harbour-and-pine.example\nnobody@example.org');
  await visitor.press('Look at what would happen');
  await visitor.sees('Nobody here has the address nobody@example.org.');
  await clean();
  await visitor.write('The list', 'email\nruth@harbour-and-pine.example\nhana@harbour-and-pine.example');
  await visitor.press('Look at what would happen');
  await visitor.press('Let 2 people join');
  await visitor.sees('2 people have joined.');
  await clean();
  await visitor.press('Start now');
  await visitor.sees(/It runs\. Everybody/);
  await clean();
  await visitor.press('Take the start back');
  await visitor.sees('The start is taken back.');
  await visitor.leave();
});

test('a digest says nothing anybody wrote, and one press on its page stops it without signing in', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Ada');
  await visitor.open('/outbox');
  const stop = new URL(await visitor.linkInMail('Your team’s week', 'Stop mails like this one'));
  await visitor.leave();
  const stranger = await Visitor.arrive(browser, app.origin);
  await stranger.open(stop.pathname);
  await stranger.reads('Shall these mails stop?');
  expect(await stranger.complaintsEverywhere()).toEqual([]);
  await stranger.press('Stop them');
  await stranger.reads('These mails have stopped.');
  await stranger.press('Send them again');
  await stranger.reads('Shall these mails stop?');
  await stranger.leave();
});

test('a list is looked at and let in from the terminal, and one line at fault keeps everybody out', async () => {
  const list = join(dirname(await freshFolder()), 'people.csv');
  const enrol = async (people: string, ...more: readonly string[]) => {
    await writeFile(list, people);
    return run(['enrol', 'Ask first 1', list, '--data', app.dataFolder, ...more]);
  };
  const looked = await enrol('name,email\nRuth,ruth@harbour-and-pine.example\nNoor,noor@harbour-and-pine.example', '--dry-run');
  expect([looked.code, looked.out]).toEqual([0, 'Line 2: Ruth Mensah is in it already.\nLine 3: Noor Haddad joins.\n']);
  const faulty = await enrol('email\nnoor@harbour-and-pine.example\nnobody@example.org');
  expect([faulty.code, faulty.out, faulty.said]).toEqual([1, '', 'Line 3, column 1: nobody here has the address nobody@example.org.\nNobody has joined.\n']);
  expect((await enrol('noor@harbour-and-pine.example')).code).toBe(0);
  expect((await enrol('noor@harbour-and-pine.example')).out).toBe('Line 1: Noor Haddad is in it already.\n');
});
