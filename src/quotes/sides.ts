import type { Clip } from '../articles/article.js';
import type { Span } from '../language/span.js';
import type { Entity } from './names.js';
import type { Person } from './people.js';
import { type Quotation, quotedText } from './quotation.js';
import type { QuoteBook } from './quote-book.js';

/** A sentence that makes an allegation against somebody. */
export interface Allegation extends Clip {
  readonly against: Person;
  /** The word that makes it an allegation: "accused", "allegedly". */
  readonly cue: string;
}

const ALLEGING =
  /\b(?:accus(?:ed|es|ing|ation|ations)|alleg(?:ed|edly|es|ing|ation|ations)|charged with|denie[sd]|denying|misconduct)\b/i;
const ANSWERING =
  /\b(?:den(?:y|ies|ied|ying|ial)|untrue|false|never|reject(?:s|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|apologi[sz](?:e|es|ed)|sorry|at odds|baseless|unfounded|innocent|not true|did not|didn't|didn’t)\b/i;

/** The allegations of the coverage, in its order: whom a sentence with such a cue accuses. */
export function allegations(book: QuoteBook): Allegation[] {
  const people = peopleByName(book);
  return book.readings.flatMap((reading) =>
    reading.article.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.flatMap((sentence): Allegation[] => {
        const cue = ALLEGING.exec(reading.article.text.slice(sentence.start, sentence.end));
        if (!cue) return [];
        const entity = accused(
          reading.names.mentions.filter((mention) => !mention.quoted),
          sentence,
          sentence.start + cue.index,
        );
        const against = entity && people.get(entity.name);
        return against
          ? [{ article: reading.article, paragraph: paragraph.number, ...sentence, against, cue: cue[0] }]
          : [];
      }),
    ),
  );
}

/** What the accused answers: their own quotations that deny or excuse, in the order of the coverage. */
export function answersTo(person: Person): Quotation[] {
  return person.by.filter((quotation) => ANSWERING.test(quotedText(quotation)));
}

function accused(
  mentions: readonly (Span & { entity: Entity })[],
  sentence: Span,
  cue: number,
): Entity | null {
  const inside = mentions.filter(
    ({ start, end, entity }) => start >= sentence.start && end <= sentence.end && entity.kind === 'person',
  );
  return (
    inside.findLast(({ end }) => end <= cue)?.entity ??
    inside.find(({ start }) => start > cue)?.entity ??
    null
  );
}

/** Each name in the coverage with the person most quoted of those who go by it. */
function peopleByName({ people }: QuoteBook): Map<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people)
    for (const name of [person.name, ...person.otherNames]) if (!found.has(name)) found.set(name, person);
  return found;
}
