/** A question on the seed articles, and the words that the passage that answers it must hold; null: nobody answers it. */
export interface SeedQuestion {
  readonly question: string;
  /** Each of the passages that hold one of these answers the question. */
  readonly answer: readonly string[] | null;
}

const asked = (question: string, ...answer: string[]): SeedQuestion => ({ question, answer });
const unanswered = (question: string): SeedQuestion => ({ question, answer: null });

/** Written as readers of the two articles would ask, before any answer was seen. */
export const SEED_QUESTIONS: readonly SeedQuestion[] = [
  // Who
  asked(
    'Who apologised to women on his campaign?',
    'on Thursday apologized to women',
    'I apologise',
    'I apologize',
  ),
  asked('Who was the national field director?', "Sanders' national field director, Robert Becker"),
  asked(
    'Who is accused of assaulting a female staffer?',
    'national field director, Robert Becker, had allegedly',
  ),
  asked(
    'Who said that candidates should not let people like Robert Becker lead their organizations?',
    'Candidates who allow people like Robert Becker',
  ),
  asked('Who signed a letter asking to meet with Sanders?', 'Dozens of women and men'),
  asked('Who won the 2016 election?', 'Donald Trump who eventually won'),
  asked('Who did the woman say grabbed her wrist?', 'grabbed her wrist'),
  asked('Who asked to remain anonymous?', 'who asked to remain anonymous'),
  asked('Who denied the allegations?', 'I categorically deny these allegations'),
  asked(
    'Which news outlet reported the allegations against Becker?',
    'Politico reported Thursday morning',
    'told Politico',
  ),
  // What did X say
  asked('What did Becker say about the allegations?', 'I categorically deny these allegations'),
  asked('What did Becker tell the woman?', 'told the woman'),
  asked('What did Sanders say about ending sexism?', 'When we talk about ending sexism'),
  asked(
    'What did Sanders write on Twitter?',
    'wrote in a statement on Twitter',
    'issuing a statement on Twitter',
    'It now appears',
  ),
  asked('What did Sanders say on CNN?', 'he said sorry on CNN'),
  asked(
    'What did the staffer say about Becker?',
    'Candidates who allow people like Robert Becker',
    'grabbed her wrist',
  ),
  asked('What did Sanders say about the standards and safeguards of the campaign?', 'Our standards'),
  asked('What did Sanders thank the women for?', 'I thank them, from the bottom of my heart'),
  // What
  asked('What did the letter ask for?', 'signed a letter asking to meet'),
  asked('What was inadequate?', 'inadequate'),
  asked(
    'What was Becker doing for a 2020 campaign?',
    'calling potential staffers',
    'potential 2020 groundwork',
  ),
  asked('What is at odds with his recollection?', 'at odds with my recollection'),
  asked('What new policies did the campaign put in place?', 'more robust policies and processes'),
  asked('What happened at the restaurant?', 'gathered at the restaurant'),
  asked('What marred the 2016 presidential campaign?', 'was marred by episodes'),
  asked('Which party was Trump the candidate of?', 'then Republican candidate'),
  asked('Which state is Sanders from?', 'the Vermont independent', 'Vermont Independent Sen.'),
  asked(
    'What were the women on the campaign subjected to?',
    'harassed or mistreated',
    'experiences of harassment',
  ),
  // When
  asked(
    'When did Sanders apologise?',
    'on Thursday apologized',
    'press conference Thursday',
    'Twitter on Thursday',
  ),
  asked(
    'When did the alleged assault happen?',
    'on the night of the Democratic National Convention',
    'final night of the Democratic National Convention',
  ),
  asked(
    'When did Politico publish its report?',
    'Politico reported Thursday morning',
    'The comments came the morning after',
  ),
  asked('When did the campaign respond to the letter?', 'Late last year'),
  asked('When did Sanders say sorry on CNN?', 'he said sorry on CNN last week'),
  asked('When was the Senate reelection campaign?', '2018 Senate reelection campaign'),
  // Where
  asked('Where did the staffers gather to mark the end of the campaign?', 'gathered at the restaurant'),
  asked(
    'Where did Sanders apologise?',
    'statement on Twitter',
    'on CNN',
    'Twitter apology',
    'press conference Thursday',
  ),
  asked('Where has Becker been travelling?', 'early primary states'),
  // How many, how old
  asked('How old is Becker?', 'Becker, now 50'),
  asked('How many witnesses were there?', 'three other witnesses'),
  asked('How many people signed the letter?', 'Dozens of women and men'),
  // Why, how
  asked('Why did the woman not report the incident?', 'did not report the incident at the time'),
  asked('Why did the staffer want to stay anonymous?', 'fear of retaliation'),
  asked('Why were the campaign staffers at the restaurant?', 'mark the end of'),
  asked(
    'How did the campaign react to complaints?',
    'sometimes ignored, and in one case, laughed off',
    'In response to those concerns',
  ),
  asked('How did Becker respond to the accusation?', 'I categorically deny these allegations'),
  asked('How did his comments on Thursday compare to his first reaction?', 'more direct and conciliatory'),
  asked('Why has she come forward now?', 'has come forward now'),
  // Yes or no
  asked('Is Becker on the payroll of Sanders?', "not on Sanders' payroll"),
  asked('Did Becker deny the accusation?', 'I categorically deny these allegations'),
  asked('Were complaints ignored by superiors?', 'they were sometimes ignored'),
  // Spellings and typos
  asked(
    'who apologized to the mistreated women',
    'apologized to women',
    'I apologise',
    'I apologize',
    'formally apologizing',
  ),
  asked('unacceptable behaviour that must not be tolerated', 'unacceptable behavior'),
  asked(
    'sexual harrassment letter from former campaign staff',
    'letter from former campaign staff',
    'Dozens of women and men',
  ),
  asked('What did Becer deny?', 'I categorically deny these allegations'),
  asked('travelling to early primary states', 'early primary states'),
  asked(
    'Which organisations should people like Becker not lead?',
    'Candidates who allow people like Robert Becker',
  ),
  // Names and topics
  asked('Becker', 'Becker'),
  asked('Robert Becker', 'Robert Becker'),
  asked('Politico', 'Politico'),
  asked('Democratic National Convention', 'Democratic National Convention'),
  asked('Donald Trump', 'Donald Trump'),
  asked('retaliation by loyalists', 'fear of retaliation by Sanders and Becker loyalists'),
  // Nobody says
  unanswered('Which hotel was it?'),
  unanswered('What did the police say?'),
  unanswered('What is the name of the restaurant?'),
  unanswered('How much compensation did the women receive?'),
  unanswered('Who is the lawyer of Robert Becker?'),
  unanswered('When will the trial begin?'),
  unanswered('What did Hillary Clinton say about the harassment allegations?'),
  unanswered('How many votes did Sanders get in Iowa?'),
  unanswered('Who is the wife of Bernie Sanders?'),
  unanswered('Was Becker arrested?'),
  unanswered('What is the population of Vermont?'),
  unanswered('Who won the World Cup?'),
  unanswered('What did the doctor say about her injuries?'),
  unanswered('Which university did Becker attend?'),
  unanswered('What did Joe Biden tweet about the staffers?'),
  unanswered('How tall is Donald Trump?'),
  unanswered('Did the judge rule in favor of the staffer?'),
  unanswered('What is the price of oil?'),
  unanswered('Where was Robert Becker born?'),
  unanswered('Which airline did Sanders fly with?'),
  unanswered('What will the weather be like tomorrow?'),
  unanswered('How many goals did Ronaldo score?'),
  unanswered('Who directed the film about the campaign?'),
  unanswered('When did Becker resign from the Senate?'),
];
