import type { LocalDiscord } from '../../src/local/local-discord.js';
import type { PageMessage } from '../../src/local/page-protocol.js';
import type { Answer } from '../../src/local/state/interactions.js';
import type { User } from '../../src/local/user/user.js';
import { allComponents } from '../../src/local/validation/components.js';

const USERS = 100;
const QUESTIONS = [
  'What did Becker deny?',
  'Who is Robert Becker?',
  'When was the allegation reported?',
  'What did the senator say about women?',
  'Who paid the settlement?',
  'What is the price of copper?',
];
const WORDS = [
  'Becker',
  'campaign',
  'senator',
  'women',
  'report',
  'staffer',
  'allegation',
  'apology',
  'harassment',
  'copper',
  'election',
  'woman',
  'settlement',
];
const PEOPLE = ['Becker', 'Sanders', 'the staffer', 'Zebulon'];
const QUOTES = ['at odds with my recollection', 'I never deny these allegations', 'Copper is dear'];
/** Answers whose buttons can be pressed. */
const REMEMBERED = 100;

/** Questions of two of the words that people ask about here, a hundred and more different ones in turn. */
export function questions(): () => string {
  const asked = WORDS.flatMap((first) => WORDS.map((second) => `What of the ${first} ${second}?`));
  let turn = 0;
  return () => asked[turn++ % asked.length] ?? '';
}

/** The same questions, each with a number that none before it had. */
export function newQuestions(): () => string {
  const question = questions();
  let number = 1000;
  return () => `${question()} (${number++})`;
}

/** Everything that people do with the bot, in turn, by many of them. */
export function everything(discord: LocalDiscord): () => Promise<Answer> {
  const users = Array.from({ length: USERS }, (_, i) => discord.addUser(`User ${i}`));
  const shown: PageMessage[] = [];
  let turn = 0;
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[turn % from.length];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
  const deeds: readonly ((user: User) => Promise<Answer>)[] = [
    (user) => user.command('ask', { question: pick(QUESTIONS) }),
    (user) => user.command('quote', { who: pick(PEOPLE) }),
    (user) => user.command('verify', { quote: pick(QUOTES) }),
    (user) => user.command('summary'),
    (user) => user.command('sources'),
    (user) => user.autocomplete('quote', 'who', { who: 'be' }),
    (user) => user.autocomplete('ask', 'article', { article: 'sanders' }),
    (user) => user.messageCommand('Check against the coverage', user.write(`He said “${pick(QUOTES)}”.`)),
    (user) => pressOn(user, pick(shown)),
    (user) => pressOn(user, pick(shown)),
  ];
  return async () => {
    turn++;
    const user = pick(users);
    const deed = shown.length < REMEMBERED ? deeds[turn % 5] : pick(deeds);
    const answer = await (deed ?? pick(deeds))(user);
    if (
      answer.kind === 'message' &&
      answer.message?.onlyFor === null &&
      shown.push(answer.message) > REMEMBERED
    )
      shown.shift();
    return answer;
  };

  /** Presses one of the buttons of a message, or asks where it has none. */
  function pressOn(user: User, { message: { channel_id, id } }: PageMessage): Promise<Answer> {
    const message = user.message(channel_id, id);
    const ids = allComponents(message.message.components ?? []).flatMap(({ component }) =>
      'custom_id' in component && 'label' in component && !component.disabled ? [component.custom_id] : [],
    );
    return ids.length > 0 ? user.press(message, pick(ids)) : user.command('sources');
  }
}
