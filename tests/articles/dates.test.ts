import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/articles/dates.js';

describe('isoDate', () => {
  it.each([
    ['2019-01-10', '2019-01-10'],
    ['2019/1/9', '2019-01-09'],
    ['20190110', '2019-01-10'],
    ['2019-01-10T23:30:00-05:00', '2019-01-10'],
    ['January 10, 2019', '2019-01-10'],
    ['Thursday, Jan. 10, 2019 at 3:15 PM', '2019-01-10'],
    ['10 January 2019', '2019-01-10'],
    ['10th of Sept, 2019', '2019-09-10'],
    ['Thu, 10 Jan 2019 23:00:00 -0500', '2019-01-10'],
    ['10-Jan-2019', '2019-01-10'],
    ['31.12.2020', '2020-12-31'],
    ['31/12/2020', '2020-12-31'],
    ['12/31/2020', '2020-12-31'],
    ['5/5/2020', '2020-05-05'],
  ])('reads %s', (printed, day) => expect(isoDate(printed)).toBe(day));

  it.each(['04/05/2020', '2021-02-31', '31 June 2020', 'Monday', 'Chapter 1', '2019', '', 'may 2020'])(
    'takes no day from “%s”',
    (printed) => expect(isoDate(printed)).toBeNull(),
  );
});
