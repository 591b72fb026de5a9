import { describe, expect, it } from 'vitest';
import type { ParagraphKind } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';

const article = (text: string) => parseArticle({ id: 'a.txt', text, title: null, source: null, date: null });
const TITLE = 'Harbour bridge closes';
const FIRST = 'The bridge closed on Monday, the harbour master said.';
const LAST = 'It will open in May.';

/** What a block in the midst of an article is taken for. */
function kindInside(block: string): ParagraphKind | undefined {
  return article([TITLE, FIRST, block, LAST].join('\n\n')).paragraphs[2]?.kind;
}

describe('what a page puts around its article', () => {
  it.each([
    'Related',
    'Most Read',
    'Top Stories:',
    'You may also like',
    'More from Harbour News',
    'READ MORE: Ferry to run at night',
    '[Watch: The bridge from above]',
    '► Listen: The harbour podcast',
    'Read the full story',
    'Click here for more on this story.',
    'Continue reading below',
    'https://example.org/bridge',
    'Subscribe now!',
    'Sign up for our morning newsletter and never miss a story.',
    'Subscribe to The Harbour Post',
    'Log in to comment',
    'Register for free to continue reading',
    'Get the latest headlines delivered to your inbox every morning.',
    'Already a subscriber? Log in.',
    'This article is for subscribers only.',
    'You have 2 free articles left this month.',
    'Support our journalism with a gift of any size.',
    'By signing up, you agree to our terms of use and privacy policy.',
    'Thank you for reading The Harbour Post.',
    'We use cookies and similar tools to improve your experience on our site. Manage your preferences at any time.',
    'This website uses cookies to personalise content and adverts.',
    'Accept all cookies',
    'Privacy Policy',
    'Please enable JavaScript to view the comments.',
    '© 2021 The Harbour Post. All rights reserved.',
    'Copyright 2021 The Harbour Post',
    'Share on Facebook',
    'Facebook Twitter WhatsApp Email',
    'Follow Jane Doe on Twitter: @janedoe',
    'You can follow us on Instagram.',
    'Have a story for us? Write to desk@example.org',
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Story continues below',
    'Scroll down for video',
    '12 comments',
    '4 min read',
    'This story was originally published by The Harbour Post.',
    '* * *',
    '-30-',
    'Photo: Jane Doe/Reuters',
    'Image source, Getty Images',
    '(Photograph by Jane Doe)',
    'Jane Doe/The Harbour Post via Getty Images',
    '(Reuters)',
    'Reporting by Jane Doe in Springfield and John Roe; Editing by Ann Lowe',
    'Additional reporting by Jane Doe',
    'Associated Press writer Jane Doe in Springfield contributed to this report.',
    'Cars at the harbour on Monday. Photograph: Jane Doe/The Post',
    'Cars at the harbour. (Photo: AP)',
    'Associated Press writer Jane Doe in Springfield contributed.',
    'Then £55 per month. Cancel anytime during your trial.',
    'Printed from: https://post.example/bridge?print=1',
    'Category: Local | Tags: bridge, harbour | 14 Comments',
    'SECTION: NEWS; Pg. 4',
    'Length: 112 words',
    'Edition 1, National Edition',
    'Breaking',
    '2 thoughts on “Harbour bridge closes”',
    '49',
    'Related Topics\nBridges\nHarbours\nPublished\n1 day ago',
    'Ferry captain retires\nRead more',
    'Image caption,\nThe mayor spoke on Monday.',
  ])('is left out: %s', (line) => {
    expect(kindInside(line)).toBe('boilerplate');
  });

  it.each([
    'Sign up sheets for the shelter were full by noon.',
    'Subscribers of the ferry line were told to walk.',
    'Copyright law was changed on Monday.',
    'Cookies were thrown at the mayor.',
    'We use cookies as bait, the angler said.',
    'Register offices were closed for the day.',
    'Related charges were dropped in March.',
    'Share prices of the bridge company fell by a tenth.',
    'More than 40 cars queued.',
    'Read more than 40 letters, the judge told the clerk.',
    'Reporting by ProPublica found that the bolts were rusty.',
    'Editing by hand took the clerk a week.',
    'Photo by photo, the case was built.',
    'Images of the flood spread within an hour.',
    'Video from the scene shows two cars in the water.',
    'Video by the crew showed the gap in the road.',
    'Follow the money, the auditor said on the radio.',
    'By Friday the river had fallen.',
    'By the evening, two lanes were open',
    'Support our troops, the banner said.',
    'Ends of the cable were found a mile away.',
    'Get your children out of the house, police told parents by email and radio.',
    'Thank you for coming, the mayor told the crowd.',
    'The two brothers contributed to this city.',
    'Log cabins burned in the north.',
    'Join us, the strikers shouted.',
    'Advertisements for the bridge were taken down.',
    'January 10, 2021',
    'Date: January 10, 2021',
    '“Read more,” she said.',
    'Loading the ship took all night.',
    'Published reports put the cost at 2 million.',
    'Length: 112 metres',
    'She held up a picture: it showed the bridge.',
    'The editor contributed.',
    'Exclusive clubs were closed, too.',
  ])('is not confused with reporting: %s', (line) => {
    expect(kindInside(line)).toBe('body');
  });
});

describe('what stands between a title and the text', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['by JANE DOE', 'JANE DOE'],
    ['By Jane Doe and John O’Neil', 'Jane Doe and John O’Neil'],
    ['By Jane de la Cruz, Political Editor', 'Jane de la Cruz'],
    ['By Jane Doe | January 10, 2021', 'Jane Doe'],
    ['Written by Jane Doe', 'Jane Doe'],
    ['Jane Doe, staff writer', 'Jane Doe'],
    ['By Harbour Post Staff', 'Harbour Post Staff'],
    ['By A Staff Reporter', 'A Staff Reporter'],
    ['BYLINE: Jane Doe, Rural Affairs Correspondent', 'Jane Doe'],
    ['By Jane Doe | Posted: 01/02/2021 | 3 min read', 'Jane Doe'],
  ])('is known as a byline: %s', (line, author) => {
    const { paragraphs, ...read } = article([TITLE, line, FIRST].join('\n\n'));
    expect(read).toMatchObject({ title: TITLE, author });
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'byline', 'body']);
  });

  it.each([
    ['Published 10 January 2021, 09:15 GMT', '2021-01-10'],
    ['January 10, 2021', '2021-01-10'],
    ['Updated: Sunday, Jan. 10, 2021 3:15 p.m. ET', '2021-01-10'],
    ['Last updated on 10/01/2021', null],
    ['Updated 3 hours ago', null],
    ['1 day ago', null],
    ['11.42am', null],
    ['Posted on: March 3, 2021 by admin', '2021-03-03'],
    ['LOAD-DATE: January 10, 2021', '2021-01-10'],
  ])('is known as a dateline: %s', (line, date) => {
    const { paragraphs, ...read } = article([TITLE, line, FIRST].join('\n\n'));
    expect(read).toMatchObject({ title: TITLE, date });
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'dateline', 'body']);
  });

  it('may say more of the byline, and give the day in it', () => {
    const lines = [
      'By Jane Doe',
      'Political reporters',
      'Jane Doe Health correspondent',
      'The Post · 3 May 2021 · 14:02',
    ];
    const read = article([TITLE, 'The town is cut off', ...lines, FIRST].join('\n\n'));
    expect(read).toMatchObject({ author: 'Jane Doe', date: '2021-05-03' });
    expect(read.paragraphs.map(({ kind }) => kind)).toEqual([
      'title',
      'body',
      ...lines.map(() => 'byline'),
      'body',
    ]);
  });

  it('may be a menu', () => {
    expect(article(`Home\nNews\nSport\n\n${TITLE}\n\n${FIRST}`).title).toBe(TITLE);
  });

  it('does not keep a title from being found', () => {
    expect(article(`Advertisement\n\nBy Jane Doe\n\n${TITLE}\n\n${FIRST}`)).toMatchObject({
      title: TITLE,
      author: 'Jane Doe',
    });
  });
});
