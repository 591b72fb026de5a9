import { counted } from '../language/counted.js';

/**
 * Every text of the bot's own that an answer holds, in English. Discord Markdown; names and titles are put in escaped.
 * Another language is another object of this shape.
 */
export const texts = {
  ask: {
    empty: 'That question is empty. Ask something like “Who …?”, “When did …?” or “What did … say?”.',
    onlyMarks: 'That question has no words in it. Ask something like “Who …?” or “What did … say?”.',
    onlyCommonWords: 'Those words are in almost every article. Add a name or a word of what it is about.',
    nothingNear: 'The coverage doesn’t say, and nothing in it comes near. `/sources` lists what it holds.',
    nearest: '**The coverage doesn’t say.** Nearest:',
    fromCoverage: '**From the coverage**',
    said: (name: string) => `**What ${name} said**`,
    saidOtherwise: (name: string) => `**The coverage doesn’t say that.** What ${name} did say:`,
    day: (printed: string, day: string) => `“${printed}” was ${day}`,
    workedOut: (days: readonly string[]) =>
      `-# *Worked out from the article’s date, not printed: ${days.join('; ')}.*`,
    alsoIn: (titles: readonly string[]) => `-# *also in ${titles.join(', ')}*`,
    difference: (here: string, there: string) => `“${here}” here, “${there}” there`,
    differ: (differences: readonly string[]) => `-# ⚠️ *They differ: ${differences.join('; ')}.*`,
    more: 'More passages',
    quotations: (name: string) => `Quotations: ${name}`,
    passagesGone: 'Those passages are no longer in the coverage. Please ask again.',
  },
  quote: {
    nobody: 'Name somebody: a surname, a full name, or a role such as “the mayor”.',
    gone: 'That person is no longer in the coverage. Please run `/quote` again.',
    unknown: (who: string) => `The coverage quotes nobody like “${who}”.`,
    suggested: (names: readonly string[]) => `It quotes, among others: ${names.join(', ')}.`,
    others: 'Others whom that may mean:',
    perhaps: 'It quotes some whose name is in that:',
    count: (count: number, about: string) => counted(count, 'quotation') + (about ? ` with “${about}”` : ''),
    saidNothing: (name: string, about: string) =>
      `The coverage quotes nothing that ${name} said${about ? ' with these words' : ''}.`,
    neverQuoted: (name: string) => `The coverage names ${name}, but quotes nothing they said.`,
    nothingAbout: (name: string, about: string) =>
      `The coverage has no quotation by or about ${name} with “${about}”.`,
    passages: 'Passages that name them:',
    byOthers: (name: string) => `### About ${name}, said by others`,
    speakerUnknown: '**Speaker not named**',
    printedAs: (mention: string) => `as “${mention}”`,
    inPart: 'quoted in part',
    answering: (words: string) => `-# The article says what it answers: “${words}”`,
    unsure: 'attribution unsure',
    sameWords: (titles: string) => `-# *Also printed in ${titles}, in the same words.*`,
    otherWords: (titles: string) =>
      `-# *Also printed in ${titles}, in other words; those that differ are bold.*`,
    otherSide: (name: string) => `**The answer of ${name}:**`,
  },
  verify: {
    tooShort: 'That is too short to check. Give at least two words of the quotation.',
    exact: '✅ **Exact.** The coverage prints these words.',
    altered: '⚠️ **Altered.** The coverage prints something else.',
    omits: 'Its marks of omission leave out what is struck through.',
    oneRun: '✅ **Exact.** The coverage prints these sentences one behind the other.',
    runTogether:
      '⚠️ **Run together.** The coverage prints these words in several places, and not as one quotation.',
    fewWords: 'So few words prove little: they may stand elsewhere too.',
    givenTo: (given: string, name: string) =>
      `⚠️ **Another speaker.** This gives the words to ${given}; the coverage prints them as said by **${name}**.`,
    none: '❌ **Not found.** Nothing in the coverage prints this or comes near it.',
    headline: '📰 **A headline.** An article is titled so; it is nobody’s quotation.',
    titledSo: '**The article begins:**',
    part: {
      quotation: 'They are a part of a longer quotation.',
      article: 'They are a part of a longer sentence.',
    },
    ownWords: 'It is no quotation there: the article says it in its own words.',
    articleSpeaks: '**The article’s own words**, nobody’s quotation',
    negation: {
      lost: '**A negation was lost: it may say the opposite.**',
      gained: '**A negation was gained: it may say the opposite.**',
    },
    otherNumber: '**A number was changed.**',
    changes: (drawn: string) => `Against the print: ${drawn}`,
    key: '-# ~~left out~~ · **put in**',
  },
  check: {
    noText: 'That message has no text to check.',
    more: (count: number) => `-# ${count} more in that message; check them with \`/verify\`.`,
    nothing: 'That message quotes nothing, and the coverage says nothing about it.',
    speaksTo: 'That message quotes nothing. What the coverage says about it:',
    nearest: 'That message quotes nothing, and the coverage doesn’t speak to it. Nearest:',
  },
  summary: {
    inCoverage: (of: string) => `-# in ${of}`,
    drawnFrom: (articles: number, outlets: number) =>
      `-# Drawn from ${counted(articles, 'article')}${outlets > 0 ? ` from ${counted(outlets, 'outlet')}` : ''}.`,
    inPassing: '-# No article is about this: these sentences only mention it.',
    notCovered: (words: string) => `-# Nothing here holds ${words}: this is about the rest of the topic.`,
    beginningsOnly: '-# They are too many to be read whole: this is from how each of them begins.',
    alsoIn: (titles: string) => `also in ${titles}`,
    moreArticles: (count: number) => `${count} more`,
    onlyIn: (number: string) => `only in ${number}`,
    answer: '**The answer to that:**',
    offTopic: (topic: string) => `The coverage says nothing about “${topic}”.`,
    nothingStandsAlone: 'No sentence of it can stand alone. `/sources` lets you read it whole.',
    onlyInParts: (topic: string) =>
      `What the coverage says of “${topic}” stands only in sentences that cannot stand alone. Try \`/ask\`.`,
    noText: 'There is nothing to sum up: the coverage holds no text.',
    shorter: 'Shorter',
    longer: 'Longer',
  },
  sources: {
    articles: (count: number) => counted(count, 'article'),
    none: 'There are no articles in the coverage yet. Whoever runs this bot can put some into its folder.',
    indexed: (seconds: number) => `Indexed <t:${seconds}:R>.`,
    pending: (count: number) => `The articles are being read: ${count} more to go.`,
    noDate: 'no date',
    words: (count: number) => counted(count, 'word'),
    quotations: (count: number) => counted(count, 'quotation'),
    unread: (count: number) => `**${counted(count, 'file')} could not be read:**`,
    moreUnread: (count: number) => `- and ${count} more, which the log and \`clippings check\` name`,
    unreadBelow: (count: number) => `${counted(count, 'file')} could not be read; the last page says why.`,
    pick: 'Read an article',
    read: 'Read the article',
    /** Before the place of a clip. */
    see: 'See',
    noArticle: 'There is no such article in the coverage. `/sources` lists those that there are.',
    manyArticles: 'More than one article fits that. Please pick one from the list while typing.',
    articleGone: 'That article is no longer in the coverage. `/sources` lists those that are.',
    articleChanged: 'The article has changed since then. Please ask again.',
  },
  help: {
    what: '## Clippings\nAnswers from news coverage, word for word. Every clip is cut from an article as it was printed, with its source; the bot adds no sentence of its own about the news, and says so when the coverage is silent.',
    commands: [
      '- `/ask` a question',
      '- `/quote` somebody: what they said, and apart what others said about them',
      '- `/verify` a quotation',
      '- `/summary` of an article, a topic or everything',
      '- `/sources` to list and read the articles',
      '- right-click a message, *Apps*, *Check against the coverage*',
    ],
    holds: (articles: number, people: number, first: string | null, last: string | null) => {
      const days = first === null ? '' : first === last ? `, of ${first}` : `, from ${first} to ${last}`;
      return `**It holds ${counted(articles, 'article')}${days}, and quotes ${people} ${people === 1 ? 'speaker' : 'speakers'}.**`;
    },
    tryThese: 'Questions it can answer:',
  },
  pages: { back: '◀ Back', next: 'Next ▶', of: (number: number, of: number) => `${number} / ${of}` },
  trouble: {
    wentWrong: 'Something went wrong while answering. It has been logged; please try again.',
    forbidden:
      'Discord does not let the bot write here. Set the option `private` to true, or ask in another channel.',
    buttonGone: 'That button belongs to an older version of this bot. Please run the command again.',
    commandGone: 'This bot no longer has that command. Reload Discord to see the current ones.',
    tooFast: (seconds: number) => `That was a lot at once. Please wait ${counted(seconds, 'second')}.`,
  },
} as const;
