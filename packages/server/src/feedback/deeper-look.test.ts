import { createServer, type Server } from 'node:http';
import { DAY, later, type BlueprintId } from '@micromoment/core';
import type { Remark } from '@micromoment/feedback';
import { append } from '@micromoment/store';
import { someResponse } from '@micromoment/store/testing';
import type { DeeperLookOffer, DeeperLookSettings } from '@micromoment/wire';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, type Member, type TestHouse } from '../testing/open-house.ts';
import { openEncoder } from './encoder.ts';

const PROMISE = 'I promise you will be in the next meeting, Sam.';
const LOOK = '/api/v1/deeper-look';
const SETTINGS = `${LOOK}/settings`;
const asked = { text: PROMISE, language: 'en', prompt: 'Sam was left out. What do you say?', wanted: { overpromises: 'absent', question: 'present' } };

// A language model of our own: it keeps what it was asked and finds a promise in everything that has one.
let model: Server;
let address = '';
const heard: { readonly authorization: string | undefined; readonly text: string }[] = [];
beforeAll(async () => {
  model = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { messages } = JSON.parse(body) as { messages: { content: string }[] }; // what our own code sent
      const { text } = JSON.parse(messages[1]?.content ?? '{}') as { text: string }; // as above
      heard.push({ authorization: request.headers.authorization, text });
      const content = JSON.stringify({ question: [], overpromises: text.includes('I promise') ? ['I promise'] : [] });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message: { content } }] }));
    });
  });
  await new Promise<void>((ready) => model.listen(0, '127.0.0.1', ready));
  const at = model.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/v1`;
});
afterAll(() => void model.close());
beforeEach(() => void (heard.length = 0));

const offerModel = ({ admin }: TestHouse, changes: object = {}) =>
  admin.post<DeeperLookSettings>(SETTINGS, { byEncoder: false, model: { address, name: 'small', key: 'sk-1', ...changes } });
const agree = ({ caller }: Member, about: string, given = true) => caller.post('/api/v1/me/consents', { about, given });
const look = ({ caller }: Member, changes: object = {}) => caller.post<{ distress: boolean; remarks: readonly Remark[] }>(LOOK, { ...asked, ...changes });

test('nothing is offered and nothing may be asked until an administrator says so', async () => {
  const house = await openTestHouse();
  const sam = await house.add('Sam', ['learner']);
  expect(await sam.caller.get<DeeperLookOffer>(LOOK)).toEqual({ encoder: null, model: null });
  await agree(sam, 'deeper-look');
  await agree(sam, 'language-model');
  await expect(look(sam)).rejects.toThrow('not-agreed');
  await expect(sam.caller.post(SETTINGS, { byEncoder: true, model: null })).rejects.toThrow('not-allowed');
});

test('what an administrator sets is offered; the key is kept and never shown, and goes to no other address', async () => {
  const house = await openTestHouse();
  expect(await offerModel(house)).toMatchObject({ byEncoder: false, model: { address, name: 'small', hasKey: true } });
  expect((await offerModel(house, { key: undefined })).model?.hasKey).toBe(true);
  expect((await offerModel(house, { key: undefined, address: 'http://10.0.0.5/v1' })).model?.hasKey).toBe(false);
  expect(JSON.stringify(await house.admin.get(SETTINGS))).not.toContain('sk-1');
  await expect(offerModel(house, { address: 'file:///etc/passwd' })).rejects.toThrow('http://');
});

test('a model is asked about the words of those who agreed to it, and of nobody who did not or took it back', async () => {
  const house = await openTestHouse();
  const [sam, eva] = [await house.add('Sam', ['learner']), await house.add('Eva', ['learner'])];
  await offerModel(house);
  house.clock.now = (house.clock.now + 1_000) as typeof house.clock.now; // the clock of the test, a second on
  await agree(sam, 'language-model');
  expect(await sam.caller.get<DeeperLookOffer>(LOOK)).toEqual({ encoder: null, model: { at: new URL(address).host, agreed: true } });
  await look(sam);
  expect(heard).toEqual([{ authorization: 'Bearer sk-1', text: PROMISE }]);
  await expect(look(eva)).rejects.toThrow('not-agreed');
  await agree(sam, 'language-model', false);
  await expect(look(sam)).rejects.toThrow('not-agreed');
  expect(heard).toHaveLength(1);
});

test('whoever agreed to one model is asked anew about the next', async () => {
  const house = await openTestHouse();
  const sam = await house.add('Sam', ['learner']);
  await offerModel(house);
  await agree(sam, 'language-model');
  house.clock.now = (house.clock.now + 1_000) as typeof house.clock.now; // as above
  await offerModel(house, { name: 'another' });
  expect((await sam.caller.get<DeeperLookOffer>(LOOK)).model?.agreed).toBe(false);
  await expect(look(sam)).rejects.toThrow('not-agreed');
});

test('whom people can turn to is told to each of them, and stays when the rest of the offer changes', async () => {
  const house = await openTestHouse();
  const sam = await house.add('Sam', ['learner']);
  expect(await sam.caller.get('/api/v1/me')).toMatchObject({ humanContact: null });
  await house.admin.post(SETTINGS, { byEncoder: false, model: null, humanContact: ' Kim, extension 12 ' });
  await offerModel(house);
  expect(await sam.caller.get('/api/v1/me')).toMatchObject({ humanContact: 'Kim, extension 12' });
  await house.admin.post(SETTINGS, { byEncoder: false, model: null, humanContact: '' });
  expect(await sam.caller.get('/api/v1/me')).toMatchObject({ humanContact: null });
});

test('words of distress go to no model, and nothing is coached', async () => {
  const house = await openTestHouse();
  const sam = await house.add('Sam', ['learner']);
  await offerModel(house);
  await agree(sam, 'language-model');
  expect(await look(sam, { text: 'I want to kill myself.' })).toEqual({ distress: true, remarks: [] });
  expect(heard).toEqual([]);
});

test('nothing that was looked at is stored', async () => {
  const house = await openTestHouse();
  const sam = await house.add('Sam', ['learner']);
  await offerModel(house);
  await agree(sam, 'language-model');
  const rows = () =>
    house.house.store.inOrganisation(house.organisation, (tx) => tx.rows('select count(*) from app.entry union all select count(*) from app.look', []));
  const before = await rows();
  await look(sam);
  expect(await rows()).toEqual(before);
});

test('the encoder on the server says what the device may not', async () => {
  if (!(await openEncoder()).ok) return;
  const house = await openTestHouse();
  const sam = await house.add('Sam', ['learner']);
  expect(await house.admin.post<DeeperLookSettings>(SETTINGS, { byEncoder: true, model: null })).toMatchObject({ byEncoder: true, isEncoderHere: true });
  await expect(look(sam)).rejects.toThrow('not-agreed');
  await agree(sam, 'deeper-look');
  const { remarks } = await look(sam);
  expect(remarks.find(({ criterion }) => criterion === 'overpromises')).toMatchObject({
    kind: 'try',
    asks: expect.stringContaining('Is it yours to promise?'),
  });
}, 30_000);

test('of which prompts the look is unsure is told to authors and facilitators, of five people and more, from the week after', async () => {
  const house = await openTestHouse();
  const team = await Promise.all(['Sam', 'Eva', 'Ida', 'Bo', 'Jun'].map((name) => house.add(name, ['learner'])));
  const author = await house.add('Ola', ['author']);
  await house.admin.post('/api/v1/blueprints', { source: CLARIFYING });
  const path = '/api/v1/blueprints/clarifying-question/unsure';
  const told = async (members: readonly Member[]) => {
    for (const { id } of members) {
      const entry = {
        ...someResponse(id),
        blueprint: 'clarifying-question' as BlueprintId,
        moment: 'coffee-chat',
        at: house.clock.now,
        facts: { seconds: 60, looked: { criteria: 4, unsure: 3 } },
      };
      await house.house.store.inOrganisation(house.organisation, (tx) => append(tx, [entry], house.clock.now));
    }
  };
  await told(team.slice(0, 4));
  house.clock.now = later(house.clock.now, 8 * DAY);
  expect(await author.caller.get(path)).toEqual({ prompts: [] });
  await told(team.slice(4));
  house.clock.now = later(house.clock.now, 8 * DAY);
  expect(await author.caller.get(path)).toEqual({ prompts: [{ moment: 'coffee-chat', figure: { kind: 'in-words', people: 5, share: 'most' } }] });
  await expect(team[0]?.caller.get(path)).rejects.toThrow('not-allowed');
});
