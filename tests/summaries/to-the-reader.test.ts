import { describe, expect, it } from 'vitest';
import { isNote, isToTheReader } from '../../src/summaries/to-the-reader.js';

describe('isToTheReader', () => {
  it.each([
    'Sign up here for our newsletter on the harbour.',
    'View all of the Port Times newsletters.',
    'Get breaking news alerts and special reports.',
    'By joining you are accepting our terms and conditions.',
    'Purchases you make through our links may earn us a commission.',
    'Thank you for supporting our journalism.',
    'Ida Holm contributed to this report from Lund.',
    'The Port Times is solely responsible for all content.',
    'Jon Berg can be reached at 555-0100 or by mail.',
    'More is known to jon@port.example at any hour.',
    'You can add location information to your Tweets, such as your city.',
    'You always have the option to delete your Tweet location history.',
    'The WARC files of the first week are not available.',
    "Editor's note: The views are those of the writer.",
    '(Editor’s Note: An earlier version had another name.)',
    'This story has been updated with additional details.',
    'Follow him on Twitter for more about the harbour.',
    'Contact the reporter with hints about the harbour.',
    'Follow Port Times on Facebook for the latest pictures.',
    'The Port Times is no longer accepting comments on this story.',
    '“We” includes the Port Times and other brands as detailed here.',
    'Our site and its partners use cookies to make it better.',
    'To read on, please subscribe or log in.',
    'Subscribe today and never miss a ship.',
    'Its aim is to mend broken links on the web.',
    'These ships were independently chosen by our editors.',
    "Here's our latest coverage of the harbour.",
    'For the latest news and updates on the fire, see our page.',
    'If you or someone you know needs help, call the Lund lifeline.',
    'Readers who want support can contact the Samaritans on 555-0100.',
    "Port Radio 's Ida Holm reported from Lund .",
    'Jon Berg wrote from New York.',
    'Subscribe to the Port Times and read on.',
    'Reporting contributed by Jon Berg, Port Times.',
    'We will use the details you have shared to write to you.',
    'Here’s what you need to know about the harbour.',
    'Here are the ships that left the harbour.',
    'Please refresh the page to go on.',
    'A previous version of this story gave another name.',
    'Corrections & Clarifications: The name of Holm was wrong.',
    'More:Holm closes the harbour after a year.',
    'Harbour of Lund:Five ships are at the quay.',
    'TIDE TABLES:130 years of them are kept in Lund.',
    "Ida Holm's art:'The ships are mine,' she says.",
    'SEA STANDINGS CENTRAL: The latest ships, races and more.',
    'Tickets: At the harbour, or from the mill.',
    'Where to watch: On Port Radio and at the harbour.',
    'WHEN: Through Jan. 7, on all days but Monday.',
    'The full list of the ships can be found here.',
    'We’ve rounded up the ships that leave on Friday.',
    "We're here to tell you all about the harbour.",
    'We have got you covered with a list of the ships.',
    'Take our weekly news quiz to see what you know.',
    'For more information, visit the site of the harbour.',
    'Contact the harbour of Lund at (555) 010-0000 or at night.',
    'Contact writer Ida Holm at harbour.example.com on Monday.',
    'Reach Ida Holm on X at any hour.',
    'Thanks for listening to Port Radio.',
    'Below are the ships that leave on Friday.',
    'Video Ad Feedback Holm asks whether the harbour is safe.',
    'Keep reading for the ships that won.',
    'Thanks so much for having me.',
    'I’m Ida Holm and this is the news from the harbour.',
    'Check out some of the ships HERE.',
    'Anyone with information about the fire is asked to call the harbour.',
    'Port News has reached out to Holm for comment.',
    'Ida Holm covers the sea and its ports for Port News.',
    'Ida Maria Holm covers breaking news.',
    'Ida Holm is a senior reporter with Port News in Lund.',
    'Here we look at the ships that may win.',
  ])('knows a word of the page to its reader: %s', (sentence) => {
    expect(isToTheReader(sentence)).toBe(true);
  });

  it.each([
    'Holm said that an agreement can be reached at the summit.',
    'The mayor subscribed to the view of the council.',
    'Two babies learned to crawl on the quay of Lund.',
    'The story of the harbour has been told before.',
    'Holm wrote on Twitter that fans would follow him to Lund.',
    'The union may earn more from the new quay.',
    'They can reach the harbour in an hour.',
    "Here's the rule: ships come first.",
    'The bakery will sell its cookies at the harbour.',
    'Critics protested with the hashtag #SaveTheHarbour.',
    'Some 20,000 sailors subscribe to the scheme.',
    'The rescue service is a lifeline for the ships of Lund.',
    'Reports from Lund and Oslo show the same.',
    'Holm put it like this: the harbour comes first.',
    'The maker (NASDAQ:HOLM) sold two ships.',
    'Holm was asked about John 3:16 and about the 10:15 ferry.',
    'The union asked for more details of the plan.',
    'The ships were found here and there.',
    'The council asked where: at the quay or at the mill.',
    'Berg will contact the union at noon.',
    'Below the quay lay a ship.',
    'Ida Holm covers her ears when the ships leave.',
    'Holm Insurance covers the loss of ships.',
    'Ida Holm is a mother of two from Lund.',
    'Holm has reached out to the union for help.',
    'Here, in the harbour of Lund, we met Holm.',
  ])('leaves news alone: %s', (sentence) => {
    expect(isToTheReader(sentence)).toBe(false);
  });
});

describe('isNote', () => {
  it.each([
    'Editor’s Note: Ida Holm is a writer in Lund. The opinions expressed here are her own.',
    'Correction: An earlier version gave another name. Holm was 59 when she died.',
    'Sign up for the Port newsletter. Explore the sea with news of ships.',
    'Port News may earn revenue from betting. Call 555-0100 if you need help.',
    'Follow her on Twitter for more. She writes of ships.',
    'Choose wisely without hours at the quay. Subscribe to The Tide for advice.',
  ])('knows a paragraph that is a note to the reader: %s', (paragraph) => {
    expect(isNote(paragraph)).toBe(true);
  });

  it.each([
    'The council may sign up for the plan. It has a year.',
    'The story of the harbour has been told before. It is a sad one.',
    'Contact with the ship was lost. Nobody was hurt.',
    'Few people want to subscribe to the plan of the harbour. Holm knows it.',
    `Editor's note: ${'The harbour is closed. '.repeat(100)}`,
  ])('leaves news alone: %s', (paragraph) => {
    expect(isNote(paragraph)).toBe(false);
  });
});
