import { describe, expect, it } from 'vitest';
import { hangsOn } from '../../src/summaries/hanging.js';

describe('hangsOn', () => {
  it.each([
    'He added that the work would take two years.',
    'They claimed that nobody had listened.',
    'This was the third strike of the year.',
    'But the council stood by its plan.',
    'However, the union is not convinced.',
    'In addition, two ships were sold.',
    'In a statement, she denied it.',
    '"We were never asked," he said.',
    'It was opened by the king in 1990.',
    "It's the third strike of the year.",
    'They’ve moved the ships to Lund.',
    "That's one of the reasons why the union left.",
    "He 's back at the harbour after a year .",
    'It was one of 150 ships that lay in the harbour.',
    'It was opened on a day that nobody forgot.',
    'One of his lawyers wrote to the harbour.',
    'Most of them left for Lund.',
    'There, the mayor met the union.',
    'Later that day, the ships left.',
    'This time the union said no.',
    'Both want the harbour to close.',
    'In that time, the port of Lund grew.',
    'Regardless, the mayor said no.',
    'On Friday, he told the council of it.',
    'Police said he was not at the harbour.',
    '“Now they can go home,” the mayor said.',
    'In a letter he said: “The harbour is lost.”',
    '“A harbour is a home,” he said.',
    '(The mill of Lund had burnt down in May.)',
  ])('the sentence before: %s', (sentence) => {
    expect(hangsOn(sentence)).toBe('before');
  });

  it.each([
    'The woman did not report it at the time.',
    'The 34-year-old was taken to Lund.',
    '"I deny these allegations," Holm said.',
    'Holm told the woman he would leave the quay.',
    '"We shall not close," the minister said.',
    'The decision came as a surprise to Port News.',
    'Mayor Ida Holm denied the claims on Monday.',
    'Holm has pleaded not guilty to the charges.',
  ])('something told earlier: %s', (sentence) => {
    expect(hangsOn(sentence)).toBe('earlier');
  });

  it.each([
    'Mayor Ida Holm said she would not close the harbour.',
    'After his arrest, Jon Berg left the party.',
    'It is understood that the harbour will close.',
    'The woman who runs the harbour left on Friday.',
    'The claims made by Karl Ek are false, Holm said.',
    'Ek dropped the charges against the harbour of Lund.',
    '(The mill) of Lund (in the north) burnt down.',
    'A man said his boat was taken.',
    '"The harbour will close," said the minister, who asked not to be named.',
    'Thousands of ships use the harbour.',
    'Those who work there fear for their jobs.',
    'Most of those who work there fear for their jobs.',
    'There are 400 ships in the harbour.',
    "There's no sign of a deal in Lund.",
    "There is n't a ship left in the harbour .",
    'There has been a rise in strikes at the harbour.',
    'This week, the union called a strike.',
    'This summer’s fair was the last.',
    'These days, few ships come to Lund.',
    'Earlier this month, the union called a strike.',
    'Later on Friday, Mayor Ida Holm closed the harbour.',
    'It is unclear how many ships were lost.',
    "It's not yet known whether the harbour will close.",
    'It was n’t immediately clear what Holm knew .',
    'It was only in May that the harbour opened.',
    'It took an hour for firemen to reach the ship.',
    'It remains to be seen whether the harbour closes.',
    'It is time for Holm to go.',
    'Instead of ships, the harbour will take yachts.',
    'Neither Holm nor Berg would say more.',
    'His Majesty the King opened the harbour.',
    'A sailor lost his boat when he left the harbour.',
    'In this month of rain, the port of Lund grew.',
    'Regardless of the rain, the ships left.',
    'Police said they had no trace of the ship.',
  ])('nothing: %s', (sentence) => {
    expect(hangsOn(sentence)).toBe('nothing');
  });
});
