import { onlyNames } from './bylines.js';

const AGENCY =
  '(?:AP|AFP|PA|EPA|DPA|UPI|ANI|TASS|Xinhua|Reuters|Associated Press|The Associated Press|AP Photo|Press Association|Agence France-Presse|Bloomberg|Getty(?: Images)?|Getty Images for [^/]{0,39}[^/\\s]|Shutterstock|Alamy|iStock|Unsplash|Rex(?: Features)?|Corbis|Zuma(?: Press)?|Anadolu(?: Agency)?)';
const LABELLED =
  /^(?:(?:file|cover|main|top|stock|featured|representative|representational) )?(?:photo|image|picture|video|illustration|graphic|photograph|screenshot|credit)s?(?: (?:credits?|source|caption|copyright|illustration))*\s*[:/|]\s?.{1,200}$/i;
const LABELLED_AFTER_COMMA =
  /^(?:image|photo|picture|video) (?:source|caption|copyright|credit), ?.{1,200}$/i;
const MADE_BY =
  /^(?:file )?(?:photo|image|picture|video|illustration|graphic|photograph)s? (?:by|via|courtesy(?: of)?):? (.{1,100})$/i;
const HANDED_BY_AGENCY = new RegExp(
  `^[^.!?"“”]{0,100}[/|]\\s?(?:[^/|.!?"“”]{1,60} via )?${AGENCY}(?: via ${AGENCY})?\\)?\\.?$`,
);
const AGENCY_ALONE = new RegExp(`^[-–—(\\s]*${AGENCY}(?:\\s?/\\s?${AGENCY})*[)\\s.]*$`);
const WORK_BY =
  /^(?:additional |with |further )?(?:reporting|writing|editing|edited|compiled|written|translated|produced|research)(?:,? (?:and|additional) (?:reporting|writing|editing|research|production))* by:? (.{1,300})$/i;
const WORK_WORDS = /\b(?:additional|reporting|writing|editing|edited|compiled|produced|by)\b/gi;
/** Behind a caption: "Cars at the harbour on Monday. Photograph: Jane Doe/The Post". */
const BEHIND_CAPTION =
  /[.)\]’] ?\(?(?:photo|photograph|picture|image|illustration)s?(?: credit)?: ?([^.:()]{2,100})\)?\.?$/iu;
const LONGEST_CAPTION = 250;
const QUOTES = /["“”]/;
const CONTRIBUTED_ALONE = /\bcontributed\.?$/i;
const WRITER = /\b(?:writer|reporter|correspondent|journalist)s?\b/i;
const CONTRIBUTED =
  /^[^.!?"“”]{1,200}(?:\b\p{Lu}\.[^.!?"“”]{1,100})?\bcontributed (?:(?:additional |further )?reporting\b[^.!?"“”]{0,60}|to this (?:report|story|article|dispatch|piece)[^.!?"“”]{0,40})\.?$/iu;

/**
 * Whether a whole block of text, with single white space, only credits somebody for pictures, writing or help: "Photo:
 * Jane Doe/Reuters", "Reporting by Jane Doe; Editing by John Roe", "Jane Doe contributed to this report."
 */
export function isCredit(line: string): boolean {
  if (LABELLED.test(line) || LABELLED_AFTER_COMMA.test(line) || CONTRIBUTED.test(line)) return true;
  if (HANDED_BY_AGENCY.test(line) || AGENCY_ALONE.test(line)) return true;
  const maker = MADE_BY.exec(line)?.[1];
  if (maker !== undefined) return onlyNames(maker);
  if (line.length <= LONGEST_CAPTION && !QUOTES.test(line)) {
    if (CONTRIBUTED_ALONE.test(line) && WRITER.test(line)) return true;
    const photographer = BEHIND_CAPTION.exec(line)?.[1];
    if (photographer !== undefined && onlyNames(photographer)) return true;
  }
  const workers = WORK_BY.exec(line)?.[1];
  return workers !== undefined && onlyNames(workers.replace(WORK_WORDS, ''));
}
