import { describe, expect, it } from 'vitest';
import { isToTheReader } from '../../src/summaries/to-the-reader.js';

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
  ])('leaves news alone: %s', (sentence) => {
    expect(isToTheReader(sentence)).toBe(false);
  });
});
