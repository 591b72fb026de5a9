import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { ask } from '../../src/search/ask.js';
import { buildSearchIndex, type SearchIndex } from '../../src/search/index/search-index.js';

/** An article of plain text. */
export const article = (id: string, text: string, date: string | null = null) =>
  parseArticle({ id, text, title: `Title of ${id}`, source: null, date });

/** An index of texts. */
export const indexOf = (...texts: string[]) =>
  buildSearchIndex(texts.map((text, i) => article(`${i}`, text)));

/** The parts in bold of the answer to a question. */
export const boldsOf = (index: SearchIndex, question: string) =>
  ask(index, question).answer.flatMap(({ bold, article: { text } }) =>
    bold ? text.slice(bold.start, bold.end) : [],
  );

/** The sentences of the answer to a question. */
export const sentencesOf = (index: SearchIndex, question: string) =>
  ask(index, question).answer.map((clip) => clipText(clip));

const storm = article(
  'storm',
  'A storm flooded the harbour of Elmstead on Tuesday.\n\nMayor Ida Brandt opened 12 shelters. She said: "Nobody will be left outside tonight."\n\nThe ferries stopped because the waves were four metres high.',
  '2021-03-04',
);

/** A town's news: a storm, a match and a pier. */
export const townNews = [
  storm,
  article('match', 'Elmstead Rovers won the county cup against Harwick.'),
  article('pier', 'The old pier closed in June and had stood since 1884. The new pier cost £4m.'),
];

/** The end of a mill and its founder, with a pier beside it. */
export const millStory = [
  article(
    'mill',
    'The paper mill at Elmstead will shut on 30 June, its owner Ada Krol said on Monday. The mill has 640 workers. ' +
      'Per Holm, 58, founded it. He stole £240,000 from it, a court heard. Sven Brandt called on Holm to resign.\n\n' +
      'Holm stood down in May. "I was tired," he said. Holm was succeeded by Ada Krol of Harwick.',
  ),
  article('pier', 'The pier at Elmstead is old. The pier at Harwick was rebuilt.'),
];
